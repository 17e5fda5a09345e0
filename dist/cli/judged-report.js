import { n as judgedReport, t as judgedChange } from "./app-check-judged-report.js";

export { judgedChange, judgedReport };