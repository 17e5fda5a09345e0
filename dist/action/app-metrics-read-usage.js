import { E as dayOf, c as decodeUsage, d as usagePath, en as readableRecord, tn as recordedTexts } from "./app-check-checked-change.js";

// src/app/metrics/months.ts
function monthsBetween(from, to) {
	const months = [];
	for (const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth())); month <= to; month.setUTCMonth(month.getUTCMonth() + 1)) months.push(month.toISOString().slice(0, 7));
	return months;
}

// src/app/metrics/read-usage.ts
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

export { usageIn as n, monthsBetween as r, usageAt as t };