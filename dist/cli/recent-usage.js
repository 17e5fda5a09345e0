import { t as recentUsage } from "./app-metrics-recent-usage.js";

export { recentUsage };