import { _ as requestAt, g as planRelease, h as dated, m as dateOf, v as waitingPrompts } from "./action-run-tick.js";

export { planRelease };