import { f as bringChangelog, p as changelogBranch } from "./action-run-tick.js";

export { bringChangelog };