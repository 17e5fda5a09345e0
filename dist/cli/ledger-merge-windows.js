import { Gt as refused, Ut as problem, Wt as passed } from "./cli-commands-check.js";
import { d as startOfDay, l as secondsOfDay, s as dayOf, t as addedQuantities, u as spanText } from "./ledger-quantities.js";
import { o as byDay, s as dayKey } from "./ledger-metric-days.js";
import { a as seriesText, r as byTime } from "./ledger-metrics-v1.js";

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

export { mergeWindows as t };