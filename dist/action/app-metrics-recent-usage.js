import { n as __exportAll } from "./rolldown-runtime.js";
import { Pt as readCatalog } from "./app-check-checked-change.js";
import { t as usageAt } from "./app-metrics-read-usage.js";

// src/app/metrics/recent-usage.ts
var recent_usage_exports = /* @__PURE__ */ __exportAll({ recentUsage: () => recentUsage });
const days = 7;
async function recentUsage(repository, records, now) {
	const recorded = await usageAt(repository, records, /* @__PURE__ */ new Date(now.getTime() - days * 864e5), now);
	if (recorded.first === null) return null;
	const catalog = await readCatalog(repository, records);
	const present = new Map([...catalog?.environments.values() ?? []].flatMap(({ prompts }) => [...prompts].flatMap(([id, { aliases }]) => aliases.map((alias) => [alias, id]))));
	const requests = /* @__PURE__ */ new Map();
	for (const day of recorded.days) {
		const id = present.get(day.prompt) ?? day.prompt;
		requests.set(id, (requests.get(id) ?? 0) + day.requests);
	}
	return {
		days,
		requests,
		limit: 0
	};
}

export { recent_usage_exports as n, recentUsage as t };