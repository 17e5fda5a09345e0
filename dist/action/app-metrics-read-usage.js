import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as violationsBy } from "./app-check-written-rules.js";
import { It as readableRecord, Lt as recordedTexts, Xt as byCodeUnit, nn as readRecord } from "./app-check-checked-change.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { J as canonicalJson } from "./action-toolkit.js";
import { C as Bug } from "../action.js";

// \0late-compiled-measured
var require__late_compiled_measured = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of [
		"metrics",
		"metric-days",
		"usage-days",
		"keys"
	]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-measured.cjs"))[name]
	});
}));

// src/schema/measured.ts
var import__late_compiled_measured = /* @__PURE__ */ __toESM(require__late_compiled_measured(), 1);
function measuredViolations(name, value) {
	return violationsBy({
		judge: import__late_compiled_measured.default[name],
		keys: import__late_compiled_measured.default.keys[name]
	}, value);
}

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

// src/ledger/moments.ts
function momentsFrom({ n, sum, sum_sq: sumOfSquares, p95 = null }) {
	return {
		n,
		sum,
		sumOfSquares,
		p95
	};
}
function writtenMoments({ n, sum, sumOfSquares, p95 }) {
	return {
		n,
		sum,
		sum_sq: sumOfSquares,
		...p95 === null ? {} : { p95 }
	};
}
function implausible({ n, sum, sumOfSquares }) {
	if (n === 0) return sum === 0 && sumOfSquares === 0 ? null : "has a sum of no measurements";
	if (sum * sum > n * sumOfSquares * 1.000001) return "has a sum of squares that is too small for its sum";
	if (sumOfSquares > sum * sum * 1.000001) return "has a sum of squares that is too large for its sum";
	return null;
}
function addedMoments(a, b) {
	const p95 = b.n === 0 ? a.p95 : a.n === 0 ? b.p95 : null;
	return {
		n: a.n + b.n,
		sum: a.sum + b.sum,
		sumOfSquares: a.sumOfSquares + b.sumOfSquares,
		p95
	};
}

// src/ledger/quantities.ts
const quantityNames = [
	"latency_ms",
	"cost_usd",
	"tokens_in",
	"tokens_out"
];
const scorePrefix = "scores.";
function isQuantity(name) {
	return quantityNames.some((each) => each === name) || /^scores\.[a-z][a-z0-9_]*$/u.test(name);
}
function misnamedScores({ scores = {} }) {
	return Object.keys(scores).filter((name) => !isQuantity(scorePrefix + name));
}
function quantitiesFrom(written) {
	const plain = quantityNames.map((name) => [name, written[name]]);
	const scores = Object.entries(written.scores ?? {}).map(([name, moments]) => [scorePrefix + name, moments]);
	return sorted([...plain, ...scores].flatMap(([name, moments]) => moments === void 0 ? [] : [[name, momentsFrom(moments)]]));
}
function writtenQuantities(quantities) {
	const plain = [];
	const scores = [];
	for (const [name, moments] of quantities) {
		if (!isQuantity(name)) throw new Bug(`There is no quantity ${name}.`);
		if (name.startsWith("scores.")) scores.push([name.slice(7), writtenMoments(moments)]);
		else plain.push([name, writtenMoments(moments)]);
	}
	return {
		...Object.fromEntries(plain),
		...scores.length === 0 ? {} : { scores: Object.fromEntries(scores) }
	};
}
function addedQuantities(a, b) {
	const all = new Map(a);
	for (const [name, moments] of b) {
		const own = all.get(name);
		all.set(name, own === void 0 ? moments : addedMoments(own, moments));
	}
	return sorted([...all]);
}
function sorted(quantities) {
	return new Map(quantities.toSorted(([a], [b]) => byCodeUnit(a, b)));
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
const schema$1 = "prompt-libraries/metric-days/v1";
function metricDaysPath(month) {
	return `metrics/${month}.json`;
}
function encodeMetricDays(days) {
	return dayFile(schema$1, days.toSorted(byDay).map(({ quantities, merged, ...day }) => ({
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

// src/ledger/measured-time.ts
function secondsOf(time) {
	const milliseconds = Date.parse(time);
	if (Number.isNaN(milliseconds)) return null;
	return new Date(milliseconds).toISOString().slice(0, 19) === time.slice(0, 19) ? milliseconds / 1e3 : null;
}
function timeText(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}
function spanText({ from, to }) {
	return `${timeText(from)} to ${timeText(to)}`;
}
function dayOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
}
function startOfDay(day) {
	return Date.parse(`${day}T00:00:00Z`) / 1e3;
}
const secondsOfDay = 86400;

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

export { addedMoments as C, measuredViolations as D, dayKey as E, writtenQuantities as S, byDay as T, spansOf as _, usageDays as a, misnamedScores as b, secondsOf as c, startOfDay as d, timeText as f, runsOf as g, metricDaysPath as h, encodeUsage as i, secondsOfDay as l, encodeMetricDays as m, usageIn as n, usagePath as o, decodeMetricDays as p, monthsBetween as r, dayOf as s, usageAt as t, spanText as u, addedQuantities as v, implausible as w, quantitiesFrom as x, isQuantity as y };