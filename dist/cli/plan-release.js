import { a as waitingPrompts, i as requestAt, n as dated, r as planRelease, t as dateOf } from "./app-release-plan-release.js";

export { planRelease };