import { Dt as schemes } from "./app-check-judged-report.js";

export { schemes };