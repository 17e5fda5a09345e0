import { M as Bug, f as nearestName } from "./cli-terminal.js";
import { Rt as canonicalJson } from "./cli-commands-check.js";
import { x as pathText } from "./app-check-written-rules.js";
import { ft as recordFile, wn as byCodeUnit } from "./app-check-checked-change.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { a as startOfDay, i as spanText, n as secondsOf, o as timeText, r as secondsOfDay, t as dayOf } from "./ledger-measured-time.js";
import { c as misnamedScores, f as implausible, h as measuredViolations, l as quantitiesFrom, m as dayKey, o as addedQuantities, p as byDay, u as writtenQuantities } from "./ledger-metric-days.js";

// src/ledger/metric-windows.ts
function seriesKey({ source, environment, prompt, version, arm }) {
	return JSON.stringify([
		source,
		environment,
		prompt,
		version,
		arm
	]);
}
function seriesText({ source, environment, prompt, version, arm }) {
	return `${prompt}@${version} (${arm}, ${environment}, source ${source})`;
}
function byTime(a, b) {
	return a.from - b.from || a.to - b.to || byCodeUnit(a.prompt, b.prompt) || byCodeUnit(a.version, b.version) || byCodeUnit(a.arm, b.arm) || byCodeUnit(a.environment, b.environment) || byCodeUnit(a.source, b.source);
}
function disjoint(windows, place) {
	const newest = /* @__PURE__ */ new Map();
	const kept = [];
	const problems = [];
	for (const window of windows.toSorted(byTime)) {
		const key = seriesKey(window);
		const earlier = newest.get(key);
		const clash = earlier === void 0 || earlier.to <= window.from ? null : clashOf(earlier, window);
		if (clash === "same") continue;
		if (clash !== null) problems.push({
			...clash,
			place
		});
		if (earlier === void 0 || window.to > earlier.to) newest.set(key, window);
		kept.push(window);
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed(kept) : refused(first, ...others);
}
function clashOf(earlier, later) {
	const series = seriesText(later);
	if (earlier.from !== later.from || earlier.to !== later.to) return problem("metrics-overlap", {
		series,
		first: spanText(earlier),
		second: spanText(later)
	});
	return numbersOf(earlier) === numbersOf(later) ? "same" : problem("metrics-contradict", {
		series,
		span: spanText(later)
	});
}
function numbersOf({ requests, errors, users, quantities }) {
	return canonicalJson([
		requests,
		errors,
		users ?? null,
		[...quantities].toSorted(([a], [b]) => byCodeUnit(a, b))
	]);
}

// src/ledger/merge-windows.ts
function mergeWindows(days, windows) {
	const merged = new Map(days.map((day) => [dayKey(day), day]));
	const problems = [];
	let known = 0;
	for (const window of windows.toSorted(byTime)) {
		const day = dayOf(window.from);
		const own = merged.get(dayKey({
			...window,
			day
		})) ?? emptyDay(window, day);
		const spans = own.merged.get(window.source) ?? [];
		const start = startOfDay(day);
		const span = {
			from: window.from - start,
			to: window.to - start
		};
		const clash = spans.find((each) => each.from < span.to && span.from < each.to);
		if (span.to > 86400) problems.push(problem("metrics-two-days", {
			series: seriesText(window),
			span: spanText(window)
		}));
		else if (clash === void 0) merged.set(dayKey(own), withWindow(own, window, inserted(spans, span)));
		else if (clash.from === span.from && clash.to === span.to) known += 1;
		else problems.push(problem("metrics-overlap", {
			series: seriesText(window),
			first: spanText({
				from: start + clash.from,
				to: start + clash.to
			}),
			second: spanText(window)
		}));
	}
	const [first, ...others] = problems;
	if (first !== void 0) return refused(first, ...others);
	return passed({
		days: [...merged.values()].toSorted(byDay),
		added: windows.length - known,
		known
	});
}
function emptyDay({ environment, prompt, version, arm }, day) {
	return {
		day,
		environment,
		prompt,
		version,
		arm,
		requests: 0,
		errors: 0,
		quantities: /* @__PURE__ */ new Map(),
		merged: /* @__PURE__ */ new Map()
	};
}
function withWindow({ users: before, ...day }, { source, requests, errors, users, quantities }, spans) {
	const isFirst = day.merged.size === 0;
	const all = users === void 0 || before === void 0 && !isFirst ? void 0 : users + (before ?? 0);
	return {
		...day,
		...all === void 0 ? {} : { users: all },
		requests: day.requests + requests,
		errors: day.errors + errors,
		quantities: addedQuantities(day.quantities, quantities),
		merged: new Map([...day.merged, [source, spans]])
	};
}
function inserted(spans, span) {
	return [...spans, span].toSorted((a, b) => a.from - b.from);
}

// src/ledger/metrics-v1.ts
const schema = "prompt-libraries/metrics/v1";
function decodeMetrics(text, file) {
	const place = { file };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(problem("metrics-invalid", {
			key: "",
			reason: "is not JSON"
		}, { place }));
	}
	const shape = measuredViolations("metrics", value).map((each) => shapeProblem(each, place));
	const written = value;
	const [first, ...others] = shape.length > 0 ? shape : [...contentProblems(written, place)];
	if (first !== void 0) return refused(first, ...others);
	return disjoint(windowsOf(written), place);
}
function encodeMetrics(source, windows) {
	const spans = /* @__PURE__ */ new Map();
	for (const window of windows.toSorted(byTime)) {
		if (window.source !== source) throw new Bug(`A window of ${window.source} is no part of ${source}.`);
		const span = {
			start: timeText(window.from),
			end: timeText(window.to),
			environment: window.environment,
			series: []
		};
		const key = [
			span.start,
			span.end,
			span.environment
		].join(" ");
		const known = spans.get(key) ?? span;
		spans.set(key, known);
		known.series.push(writtenSeries(window));
	}
	return recordFile({
		schema,
		source,
		windows: [...spans.values()]
	});
}
function shapeProblem({ path, keyword, params, reason }, place) {
	if (keyword !== "additionalProperties") return problem("metrics-invalid", {
		key: pathText(path),
		reason
	}, { place });
	const known = Array.isArray(params["known"]) ? params["known"] : [];
	return problem("metrics-key-unknown", {
		key: pathText(path),
		meant: nearestName(String(path.at(-1)), known)
	}, { place });
}
function* contentProblems({ windows }, place) {
	const wrong = (key, reason) => problem("metrics-invalid", {
		key,
		reason
	}, { place });
	for (const [at, { start, end, series }] of windows.entries()) {
		const [from, to] = [secondsOf(start), secondsOf(end)];
		if (from === null) yield wrong(`windows[${at}].start`, "is no time that there is");
		if (to === null) yield wrong(`windows[${at}].end`, "is no time that there is");
		if (from !== null && to !== null && to <= from) yield wrong(`windows[${at}].end`, "must be after its start");
		for (const [index, each] of series.entries()) for (const [key, reason] of seriesFaults(each)) yield wrong(`windows[${at}].series[${index}].${key}`, reason);
	}
}
function* seriesFaults(series) {
	if (series.errors > series.requests) yield ["errors", "must not be more than the requests"];
	if ((series.users ?? 0) > series.requests) yield ["users", "must not be more than the requests"];
	for (const name of misnamedScores(series)) yield [`scores.${name}`, "must be named by lower-case letters, digits and underscores"];
	for (const [key, moments] of quantitiesFrom(series)) {
		const reason = implausible(moments);
		if (reason !== null) yield [key, reason];
	}
}
function windowsOf({ source, windows }) {
	return windows.flatMap(({ start, end, environment, series }) => {
		const [from, to] = [secondsOf(start), secondsOf(end)];
		if (from === null || to === null) throw new Bug("A time was not looked at.");
		return series.map((each) => ({
			source,
			environment,
			prompt: each.prompt,
			version: each.version,
			arm: each.arm,
			from,
			to,
			requests: each.requests,
			errors: each.errors,
			...each.users === void 0 ? {} : { users: each.users },
			quantities: quantitiesFrom(each)
		}));
	});
}
function writtenSeries({ prompt, version, arm, requests, errors, users, quantities }) {
	return {
		prompt,
		version,
		arm,
		requests,
		errors,
		...users === void 0 ? {} : { users },
		...writtenQuantities(quantities)
	};
}

export { disjoint as i, encodeMetrics as n, mergeWindows as r, decodeMetrics as t };