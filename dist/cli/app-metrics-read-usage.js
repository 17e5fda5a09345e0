import { t as dayOf } from "./ledger-measured-time.js";
import { a as usagePath, t as decodeUsage } from "./ledger-usage.js";
import { J as readableRecord, Y as recordedTexts } from "./app-check-checked-change.js";
import { Z as recordsIn } from "./cli-commands-check.js";
import { t as monthsBetween } from "./app-metrics-months.js";

// src/app/metrics/read-usage.ts
async function readUsage(repository, since, now) {
	const records = await recordsIn(repository);
	return records === null ? {
		days: [],
		first: null
	} : await usageAt(repository, records, since, now);
}
async function usageAt(repository, records, since, now) {
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

export { usageAt as n, usageIn as r, readUsage as t };