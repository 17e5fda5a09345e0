import { t as textDiff } from "./report-text-diff.js";

export { textDiff };