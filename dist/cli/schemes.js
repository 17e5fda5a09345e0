import { wt as schemes } from "./app-check-judged-report.js";

export { schemes };