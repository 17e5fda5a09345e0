import { t as filesIn } from "./files-files-in.js";

export { filesIn };