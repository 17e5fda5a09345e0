import { n as readBaseline, t as baselineAt } from "./app-check-read-baseline.js";

export { baselineAt };