import { h as measuredViolations, i as inOrder, p as byDay, t as dayFile } from "./ledger-metric-days.js";
import { ut as readRecord } from "./app-check-checked-change.js";
import { t as dayOf } from "./ledger-measured-time.js";

// src/ledger/usage.ts
const schema = "prompt-libraries/usage-days/v1";
function usagePath(month) {
	return `usage/${month}.json`;
}
function usageDays(days) {
	return days.map(({ day, environment, prompt, version, arm, requests, errors }) => ({
		day,
		environment,
		prompt,
		version,
		arm,
		requests,
		errors
	}));
}
function encodeUsage(days) {
	return dayFile(schema, days.toSorted(byDay));
}
function decodeUsage(text, file) {
	const read = readRecord(text, { file }, (value) => measuredViolations("usage-days", value));
	return read.ok ? inOrder(read.value.days, file) : read;
}
function usageOf(days, id, since) {
	const first = dayOf(since);
	const recent = days.filter(({ day }) => day >= first);
	const used = recent.filter(({ prompt, requests }) => prompt === id && requests > 0);
	const versions = /* @__PURE__ */ new Map();
	for (const { version, requests } of used) versions.set(version, (versions.get(version) ?? 0) + requests);
	return {
		measured: recent.length > 0,
		requests: used.reduce((sum, { requests }) => sum + requests, 0),
		errors: used.reduce((sum, { errors }) => sum + errors, 0),
		lastUsed: used.reduce((last, { day }) => last === null || day > last ? day : last, null),
		versions
	};
}

export { usagePath as a, usageOf as i, encodeUsage as n, usageDays as r, decodeUsage as t };