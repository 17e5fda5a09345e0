import { t as judgedReport } from "./app-check-judged-report.js";

export { judgedReport };