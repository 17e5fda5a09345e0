import { a as metricDaysPath, n as decodeMetricDays } from "./ledger-metric-days.js";
import { J as readableRecord, Y as recordedTexts } from "./app-check-checked-change.js";
import { Z as recordsIn } from "./cli-commands-check.js";
import { t as monthsBetween } from "./app-metrics-months.js";

// src/app/metrics/read-days.ts
async function readDays(repository, from, to) {
	const records = await recordsIn(repository);
	if (records === null) return [];
	return await daysIn((paths) => recordedTexts(repository, records, "main", paths), from, to);
}
async function daysIn(textsAt, from, to) {
	return [...await textsAt(monthsBetween(from, to).map(metricDaysPath))].flatMap(([path, text]) => readableRecord(decodeMetricDays(text, path)));
}

export { readDays as n, daysIn as t };