import { At as canonicalJson, Gt as refused, Ut as problem, Wt as passed } from "./cli-commands-check.js";
import { a as writtenQuantities, i as quantitiesFrom, o as measuredViolations } from "./ledger-quantities.js";
import { dt as readRecord, xn as byCodeUnit } from "./app-check-checked-change.js";

// src/ledger/metric-day.ts
function dayKey({ day, environment, prompt, version, arm }) {
	return JSON.stringify([
		day,
		environment,
		prompt,
		version,
		arm
	]);
}
function byDay(a, b) {
	return byCodeUnit(dayKey(a), dayKey(b));
}

// src/ledger/spans.ts
function runsOf(spans) {
	const runs = [];
	for (const { from, to } of spans) {
		const last = runs.at(-1);
		if (last !== void 0 && last[1] === to - from && last[0] + last[1] * last[2] === from) runs[runs.length - 1] = [
			last[0],
			last[1],
			last[2] + 1
		];
		else runs.push([
			from,
			to - from,
			1
		]);
	}
	return runs;
}
function spansOf(runs) {
	return runs.flatMap(([from, length, count]) => Array.from({ length: count }, (_, at) => ({
		from: from + at * length,
		to: from + (at + 1) * length
	})));
}

// src/ledger/metric-days.ts
const schema = "prompt-libraries/metric-days/v1";
function metricDaysPath(month) {
	return `metrics/${month}.json`;
}
function encodeMetricDays(days) {
	return dayFile(schema, days.toSorted(byDay).map(({ quantities, merged, ...day }) => ({
		...day,
		...writtenQuantities(quantities),
		merged: Object.fromEntries([...merged].map(([source, spans]) => [source, runsOf(spans)]))
	})));
}
function decodeMetricDays(text, file) {
	const read = readRecord(text, { file }, (value) => measuredViolations("metric-days", value));
	if (!read.ok) return read;
	return inOrder(read.value.days.map(dayFrom), file);
}
function dayFile(name, days) {
	const lines = days.map((day) => `\n${canonicalJson(day)}`);
	return `{"schema":${JSON.stringify(name)},"days":[${lines.join(",")}\n]}\n`;
}
function inOrder(days, file) {
	const [first, ...others] = days.flatMap((day, at) => {
		const previous = days[at - 1];
		if (previous === void 0 || byDay(previous, day) < 0) return [];
		return [problem("record-out-of-order", {
			id: `${day.prompt} ${day.day}`,
			previous: `${previous.prompt} ${previous.day}`
		}, { place: {
			file,
			line: at + 2
		} })];
	});
	return first === void 0 ? passed(days) : refused(first, ...others);
}
function dayFrom(written) {
	const { day, environment, prompt, version, arm, requests, errors, users } = written;
	const merged = Object.entries(written.merged).toSorted(([a], [b]) => byCodeUnit(a, b));
	return {
		day,
		environment,
		prompt,
		version,
		arm,
		requests,
		errors,
		...users === void 0 ? {} : { users },
		quantities: quantitiesFrom(written),
		merged: new Map(merged.map(([source, runs]) => [source, spansOf(runs)]))
	};
}

export { metricDaysPath as a, inOrder as i, decodeMetricDays as n, byDay as o, encodeMetricDays as r, dayKey as s, dayFile as t };