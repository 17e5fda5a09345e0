import { n as usageIn, t as usageAt } from "./app-metrics-read-usage.js";

export { usageIn };