import { q as recordsIn } from "./cli-commands-check.js";
import { Dt as tagKind, Et as normalizedTag, Kt as statusOnHead, Ut as ownerOf, et as readableRecord, tt as recordedTexts } from "./app-check-checked-change.js";
import { s as dayOf } from "./ledger-quantities.js";
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
	return await usageIn((paths) => recordedTexts(repository, records, "main", paths), since, now);
}
async function usageIn(textsAt, since, now) {
	const texts = await textsAt(monthsBetween(since, now).map(usagePath));
	const begin = dayOf(since.getTime() / 1e3);
	const days = [...texts].flatMap(([path, text]) => readableRecord(decodeUsage(text, path))).filter(({ day }) => day >= begin);
	return {
		days,
		first: days.reduce((first, { day }) => first === null || day < first ? day : first, null)
	};
}

export { usageIn as n, summaryOf as r, readUsage as t };