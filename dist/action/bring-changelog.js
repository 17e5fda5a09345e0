import { n as changelogBranch, t as bringChangelog } from "./app-release-bring-changelog.js";

export { bringChangelog };