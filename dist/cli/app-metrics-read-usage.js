import { Bt as recordedTexts, E as recordsIn, zt as readableRecord } from "./cli-commands-check.js";
import { ht as ownerOf, it as tagKind, rt as normalizedTag, vt as statusOnHead } from "./app-check-judged-report.js";
import { m as dayOf } from "./ledger-metric-days.js";
import { t as monthsBetween } from "./app-metrics-months.js";
import { a as usagePath, t as decodeUsage } from "./ledger-usage.js";

// src/library/standing.ts
function statusShown(document, standing) {
	const written = statusOnHead(document);
	const observed = standing?.status ?? null;
	return written === "review" && (observed === "approved" || observed === "deployed") ? observed : written;
}

// src/library/summary.ts
function summaryOf(prompt, configuration, standing) {
	const { id, path, name, document } = prompt;
	return {
		id,
		path,
		...name,
		status: document === null ? null : statusShown(document, standing),
		version: standing?.version ?? null,
		description: document?.metadata.description ?? null,
		owner: ownerOf(prompt, configuration),
		tags: tagsOf(prompt, configuration)
	};
}
function tagsOf({ document }, configuration) {
	if (document === null) return [];
	const { tags, model } = document.metadata;
	return [...new Set(tags.map(normalizedTag).filter((tag) => tag !== ""))].map((name) => ({
		name,
		kind: tagKind(name, model ?? configuration.defaults.model)
	}));
}

// src/app/metrics/read-usage.ts
async function readUsage(repository, since, now) {
	const records = await recordsIn(repository);
	if (records === null) return {
		days: [],
		first: null
	};
	const texts = await recordedTexts(repository, records, "main", monthsBetween(since, now).map(usagePath));
	const begin = dayOf(since.getTime() / 1e3);
	const days = [...texts].flatMap(([path, text]) => readableRecord(decodeUsage(text, path))).filter(({ day }) => day >= begin);
	return {
		days,
		first: days.reduce((first, { day }) => first === null || day < first ? day : first, null)
	};
}

export { summaryOf as n, readUsage as t };