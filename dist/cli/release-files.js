import { t as releaseFiles } from "./app-release-release-files.js";

export { releaseFiles };