import { n as usageAt, r as usageIn, t as readUsage } from "./app-metrics-read-usage.js";

export { usageIn };