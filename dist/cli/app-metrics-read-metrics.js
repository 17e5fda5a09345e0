import { P as Failure } from "./cli-terminal.js";
import { h as isRecord, y as textOf } from "./app-check-written-rules.js";
import { J as readableRecord, Q as monthOf, Y as recordedTexts } from "./app-check-checked-change.js";
import { l as passed, u as refused } from "./format-yaml-document.js";
import { a as metricDaysPath, n as decodeMetricDays, r as encodeMetricDays, s as isQuantity } from "./ledger-metric-days.js";
import { a as usagePath, n as encodeUsage, r as usageDays } from "./ledger-usage.js";
import { i as disjoint, n as encodeMetrics, r as mergeWindows, t as decodeMetrics } from "./ledger-metrics-v1.js";

// src/app/metrics/merge-days.ts
async function mergeDays(repository, records, windows) {
	const months = /* @__PURE__ */ new Map();
	for (const window of windows) {
		const month = monthOf(window.from);
		const own = months.get(month);
		if (own === void 0) months.set(month, [window]);
		else own.push(window);
	}
	const paths = [...months.keys()].map(metricDaysPath);
	const texts = await recordedTexts(repository, records, "main", paths);
	const files = /* @__PURE__ */ new Map();
	const problems = [];
	let added = 0;
	for (const [month, own] of months) {
		const path = metricDaysPath(month);
		const text = texts.get(path);
		const merged = mergeWindows(text === void 0 ? [] : readableRecord(decodeMetricDays(text, path)), own);
		if (!merged.ok) {
			problems.push(...merged.problems);
			continue;
		}
		added += merged.value.added;
		if (merged.value.added === 0) continue;
		files.set(path, encodeMetricDays(merged.value.days));
		files.set(usagePath(month), encodeUsage(usageDays(merged.value.days)));
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed({
		files,
		added,
		known: windows.length - added
	}) : refused(first, ...others);
}

// src/metrics/answer.ts
function nothing(because) {
	return {
		is: "nothing",
		because
	};
}

// src/metrics/cells.ts
const unknownPart = "unknown";
function windowsFrom(cells, origin) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		if (!Number.isFinite(cell.value) || cell.value < 0) return `${cell.part} of ${cell.prompt}@${cell.version} is ${String(cell.value)}, which is no count or sum`;
		const key = JSON.stringify([
			cell.from,
			cell.to,
			cell.prompt,
			cell.version,
			cell.arm
		]);
		const group = groups.get(key) ?? {
			cell,
			parts: /* @__PURE__ */ new Map()
		};
		groups.set(key, group);
		group.parts.set(cell.part, (group.parts.get(cell.part) ?? 0) + cell.value);
	}
	const windows = [];
	for (const { cell, parts } of groups.values()) {
		const [requests, errors] = [parts.get("requests"), parts.get("errors")];
		if (requests === void 0) continue;
		if (errors === void 0) return `nothing tells the errors of ${cell.prompt}@${cell.version} (${cell.arm}): a query must give 0 where there are none`;
		if (errors > requests * 1.01 + 1) return `${cell.prompt}@${cell.version} (${cell.arm}) has more errors than requests`;
		windows.push({
			...origin,
			prompt: cell.prompt,
			version: cell.version,
			arm: cell.arm,
			from: cell.from,
			to: cell.to,
			requests: Math.round(requests),
			errors: Math.min(Math.round(errors), Math.round(requests)),
			quantities: quantitiesIn(parts)
		});
	}
	return windows;
}
function quantitiesIn(parts) {
	const names = [...parts.keys()].flatMap((part) => part.endsWith(".n") ? [part.slice(0, -2)] : []).filter(isQuantity);
	return new Map(names.toSorted().flatMap((name) => {
		const [n, sum, squares] = [
			parts.get(`${name}.n`) ?? 0,
			parts.get(`${name}.sum`),
			parts.get(`${name}.sum_sq`)
		];
		const count = Math.round(n);
		if (sum === void 0 || squares === void 0 || count === 0 || parts.has(`${name}.${"unknown"}`)) return [];
		const share = count / n;
		return [[name, plausible({
			n: count,
			sum: sum * share,
			sumOfSquares: squares * share,
			p95: parts.get(`${name}.p95`) ?? null
		})]];
	}));
}
function plausible({ n, sum, sumOfSquares, p95 }) {
	return {
		n,
		sum,
		sumOfSquares: Math.min(sum * sum, Math.max(sum * sum / n, sumOfSquares)),
		p95
	};
}

// src/metrics/hours.ts
const windowLength = 3600;
function wholeHours({ from, to }) {
	const hours = {
		from: Math.ceil(from / windowLength) * windowLength,
		to: Math.floor(to / windowLength) * windowLength
	};
	return hours.from < hours.to ? hours : null;
}

// src/metrics/buckets.ts
function mostSquares(buckets, largest) {
	let squares = 0;
	for (const { upTo, count } of buckets) {
		if (count === 0) continue;
		const bound = Math.min(upTo, largest ?? Infinity);
		if (bound === Infinity) return null;
		squares += count * bound * bound;
	}
	return squares;
}
function percentile95(buckets) {
	const wanted = .95 * buckets.reduce((sum, { count }) => sum + count, 0);
	let seen = 0;
	for (const { upTo, count } of buckets) {
		seen += count;
		if (seen >= wanted && count > 0) return Number.isFinite(upTo) ? upTo : null;
	}
	return null;
}

// src/metrics/groups.ts
function groupsBy(values, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const name = key(value);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [value]);
		else group.push(value);
	}
	return [...groups.values()];
}

// src/metrics/otlp-points.ts
function histogramsIn(exports, names) {
	const found = [];
	for (const { metric, resource } of metricsIn$1(exports)) {
		const { name, unit, histogram } = metric;
		if (typeof name !== "string" || !names.includes(name)) continue;
		if (!isRecord(histogram)) return `${name} is no histogram`;
		for (const written of listOf(histogram["dataPoints"])) {
			const point = isRecord(written) ? pointFrom(written, {
				instrument: name,
				unit: String(unit ?? ""),
				resource,
				temporality: histogram["aggregationTemporality"]
			}) : null;
			if (point === null) return `a point of ${name} cannot be read`;
			found.push(point);
		}
	}
	return groupsBy(found, ({ series }) => series).flatMap((points) => points[0].isCumulative ? steps(points) : points);
}
function* metricsIn$1(exports) {
	const records = (value, key) => isRecord(value) ? listOf(value[key]).filter(isRecord) : [];
	for (const each of exports) for (const ofResource of records(each, "resourceMetrics")) for (const scope of records(ofResource, "scopeMetrics")) for (const metric of records(scope, "metrics")) yield {
		metric,
		resource: ofResource["resource"]
	};
}
function pointFrom(written, { instrument, unit, resource, temporality }) {
	const own = isRecord(resource) ? attributesOf(resource["attributes"]) : /* @__PURE__ */ new Map();
	const attributes = new Map([...own, ...attributesOf(written["attributes"])]);
	const isCumulative = temporality === 2 || temporality === "AGGREGATION_TEMPORALITY_CUMULATIVE";
	if (!isCumulative && temporality !== 1 && temporality !== "AGGREGATION_TEMPORALITY_DELTA") return null;
	const [from, to, count] = [
		written["startTimeUnixNano"],
		written["timeUnixNano"],
		written["count"]
	].map(numberFrom);
	const bounds = listOf(written["explicitBounds"]).map(numberFrom);
	const counts = listOf(written["bucketCounts"]).map(numberFrom);
	const sum = written["sum"] === void 0 ? null : numberFrom(written["sum"]);
	const largest = written["max"] === void 0 ? null : numberFrom(written["max"]);
	const numbers = [
		from,
		to,
		count,
		...bounds,
		...counts,
		...sum === null ? [] : [sum],
		...largest === null ? [] : [largest]
	];
	if (from === void 0 || to === void 0 || count === void 0 || numbers.some((each) => each === void 0 || !(each >= 0))) return null;
	const buckets = counts.length === 0 ? [{
		upTo: Infinity,
		count
	}] : counts.map((each, at) => ({
		upTo: bounds[at] ?? Infinity,
		count: each ?? 0
	}));
	const series = JSON.stringify([
		instrument,
		[...attributes].toSorted(),
		isCumulative
	]);
	return {
		instrument,
		unit,
		attributes,
		from: from / nanoseconds,
		to: to / nanoseconds,
		count,
		sum: sum ?? null,
		buckets,
		largest: largest ?? null,
		series,
		isCumulative
	};
}
function steps(points) {
	let before = null;
	const between = [];
	for (const point of points.toSorted((a, b) => a.to - b.to)) {
		if (before !== null && before.from === point.from && before.count <= point.count && before.buckets.length === point.buckets.length) between.push(difference(point, before));
		else if (point.to - point.from <= 3600) between.push(point);
		before = point;
	}
	return between;
}
function difference(point, before) {
	const buckets = point.buckets.map(({ upTo, count }, at) => ({
		upTo,
		count: Math.max(0, count - (before.buckets[at]?.count ?? 0))
	}));
	const sum = point.sum === null || before.sum === null ? null : Math.max(0, point.sum - before.sum);
	return {
		...point,
		from: before.to,
		count: point.count - before.count,
		sum,
		buckets
	};
}
const nanoseconds = 1e9;
function numberFrom(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : void 0;
}
function attributesOf(written) {
	return new Map(listOf(written).flatMap((each) => {
		if (!isRecord(each) || typeof each["key"] !== "string" || !isRecord(each["value"])) return [];
		const { stringValue, intValue, boolValue } = each["value"];
		const value = stringValue ?? intValue ?? boolValue;
		return value === void 0 ? [] : [[each["key"], String(value)]];
	}));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

// src/metrics/otlp.ts
function otlpCells(text, { labels, instruments }, hours) {
	const exports = requestsIn(text);
	if (exports === null) return "the file is no OTLP JSON";
	const points = histogramsIn(exports, [instruments.duration, instruments.tokens]);
	if (typeof points === "string") return points;
	const cells = [];
	for (const point of points) {
		const { attributes } = point;
		const prompt = attributes.get(labels.prompt);
		if (prompt === void 0) continue;
		const [version, arm] = [attributes.get(labels.version), attributes.get(labels.arm)];
		if (version === void 0 || arm === void 0) return `the points of ${prompt} have no attribute ${version === void 0 ? labels.version : labels.arm}`;
		const kind = kindOf(point, instruments);
		const to = Math.ceil(point.to / windowLength) * windowLength;
		if (kind === null || to - 3600 < hours.from || to > hours.to) continue;
		cells.push(...cellsOf$1(point, kind, {
			prompt,
			version,
			arm,
			from: to - windowLength,
			to
		}, attributes.has(instruments.error)));
	}
	return cells;
}
function requestsIn(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	try {
		return [JSON.parse(text)];
	} catch {
		try {
			return lines.length < 2 ? null : lines.map((line) => JSON.parse(line));
		} catch {
			return null;
		}
	}
}
function kindOf({ instrument, unit, attributes }, { duration }) {
	if (instrument === duration) return {
		quantity: "latency_ms",
		scale: unit === "ms" ? 1 : 1e3,
		countsRequests: true
	};
	const type = attributes.get("gen_ai.token.type");
	if (type === "input") return {
		quantity: "tokens_in",
		scale: 1,
		countsRequests: false
	};
	return type === "output" ? {
		quantity: "tokens_out",
		scale: 1,
		countsRequests: false
	} : null;
}
function cellsOf$1({ count, sum, buckets, largest }, { quantity, scale, countsRequests }, name, isFailed) {
	const cell = (part, value) => ({
		...name,
		part,
		value
	});
	const squares = mostSquares(buckets, largest);
	return [...countsRequests ? [cell("requests", count), cell("errors", isFailed ? count : 0)] : [], ...sum === null || squares === null ? [cell(`${quantity}.${unknownPart}`, 1)] : [
		cell(`${quantity}.n`, count),
		cell(`${quantity}.sum`, sum * scale),
		cell(`${quantity}.sum_sq`, squares * scale * scale)
	]];
}

// src/metrics/prometheus.ts
function rangeAddress(url, { text }, hours) {
	const query = new URLSearchParams({
		query: text.replaceAll("$window", `${windowLength}s`),
		start: String(hours.from + windowLength),
		end: String(hours.to),
		step: String(windowLength)
	});
	return `${url.replace(/\/+$/u, "")}/api/v1/query_range?${query.toString()}`;
}
function cellsOf(text, query, labels, hours) {
	const series = seriesIn(text);
	if (typeof series === "string") return series;
	const own = series.filter(({ metric }) => typeof metric[labels.prompt] === "string" && metric[labels.prompt] !== "");
	for (const { metric } of own) {
		const missing = [labels.version, labels.arm].find((label) => typeof metric[label] !== "string" || metric[label] === "");
		if (missing !== void 0) return `the series of ${String(metric[labels.prompt])} have no label ${missing}`;
	}
	const numbers = own.flatMap((each) => numbersOf(each, labels, query)).filter(({ to }) => to > hours.from && to <= hours.to);
	return query.hasBuckets ? momentsOf(numbers, query) : numbers;
}
function seriesIn(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return "the answer is not JSON";
	}
	if (!isRecord(value) || value["status"] !== "success" || !isRecord(value["data"])) return "the server could not answer the query";
	const { warnings, data } = value;
	if (Array.isArray(warnings) && warnings.length > 0) return `the server warns that its answer is not complete: ${String(warnings[0])}`;
	const { resultType, result } = data;
	if (resultType !== "matrix" || !Array.isArray(result) || !result.every(isSeries)) return "the answer is no matrix of series";
	return result;
}
function isSeries(value) {
	if (!isRecord(value) || !isRecord(value["metric"]) || !Array.isArray(value["values"])) return false;
	return value["values"].every((pair) => Array.isArray(pair) && typeof pair[0] === "number" && typeof pair[1] === "string");
}
function numbersOf({ metric, values }, labels, { part, scale, hasBuckets }) {
	const [prompt, version, arm] = [
		metric[labels.prompt],
		metric[labels.version],
		metric[labels.arm]
	].map(String);
	const upTo = hasBuckets ? numberOf(String(metric["le"])) * scale : 0;
	return values.map(([time, text]) => ({
		prompt,
		version,
		arm,
		part,
		from: time - windowLength,
		to: time,
		upTo,
		value: numberOf(text) * (hasBuckets ? 1 : scale)
	}));
}
function numberOf(text) {
	return /^[+-]?Inf$/u.test(text) ? text.startsWith("-") ? -Infinity : Infinity : text.trim() === "" ? NaN : Number(text);
}
function momentsOf(numbers, { part }) {
	return groupsBy(numbers, ({ from, prompt, version, arm }) => JSON.stringify([
		from,
		prompt,
		version,
		arm
	])).flatMap((histogram) => {
		const [cell] = histogram;
		const sorted = histogram.toSorted((a, b) => a.upTo - b.upTo);
		const wrong = sorted.find(({ value }) => !Number.isFinite(value) || value < 0);
		if (wrong !== void 0) return [{
			...cell,
			part: `${part}.n`,
			value: wrong.value
		}];
		const buckets = sorted.map(({ upTo, value }, at) => ({
			upTo,
			count: Math.max(0, value - (sorted[at - 1]?.value ?? 0))
		}));
		const [squares, p95] = [mostSquares(buckets, null), percentile95(buckets)];
		return [
			{
				...cell,
				part: `${part}.n`,
				value: sorted.at(-1)?.value ?? 0
			},
			...squares === null ? [] : [{
				...cell,
				part: `${part}.sum_sq`,
				value: squares
			}],
			...p95 === null ? [] : [{
				...cell,
				part: `${part}.p95`,
				value: p95
			}]
		];
	});
}

// src/metrics/prometheus-queries.ts
function shownLabels(origin) {
	if (origin.type === "prometheus") return origin.labels;
	const { prompt, version, arm } = origin.labels;
	return {
		prompt: underscored(prompt),
		version: underscored(version),
		arm: underscored(arm)
	};
}
function queriesOf(origin) {
	if (origin.type === "opentelemetry") return openTelemetryQueries(origin.instruments, shownLabels(origin));
	return [...origin.queries].map(([part, text]) => ({
		part,
		text,
		scale: 1,
		hasBuckets: false
	}));
}
const milliseconds = 1e3;
function openTelemetryQueries({ duration, tokens, error }, { prompt, version, arm }) {
	const by = `${prompt}, ${version}, ${arm}`;
	const time = `${underscored(duration)}_seconds`;
	const failed = underscored(error);
	const sum = (series, labels = by) => `sum by (${labels}) (increase(${series}[$window]))`;
	const plain = {
		scale: 1,
		hasBuckets: false
	};
	const tokenQueries = ["input", "output"].flatMap((type) => {
		const quantity = type === "input" ? "tokens_in" : "tokens_out";
		const series = (end) => `${underscored(tokens)}_${end}{gen_ai_token_type="${type}"}`;
		return [{
			...plain,
			part: `${quantity}.sum`,
			text: sum(series("sum"))
		}, {
			part: quantity,
			text: sum(series("bucket"), `${by}, le`),
			scale: 1,
			hasBuckets: true
		}];
	});
	return [
		{
			...plain,
			part: "requests",
			text: sum(`${time}_count`)
		},
		{
			...plain,
			part: "errors",
			text: `${sum(`${time}_count{${failed}!=""}`)} or 0 * ${sum(`${time}_count`)}`
		},
		{
			part: "latency_ms.sum",
			text: sum(`${time}_sum`),
			scale: milliseconds,
			hasBuckets: false
		},
		{
			part: "latency_ms",
			text: sum(`${time}_bucket`, `${by}, le`),
			scale: milliseconds,
			hasBuckets: true
		},
		...tokenQueries
	];
}
function underscored(name) {
	return name.replaceAll(/[^A-Za-z0-9_]/gu, "_");
}

// src/app/metrics/ask-source.ts
const largestFile = 33554432;
async function askSource(ports, source, span) {
	const { origin } = source;
	switch (origin.type) {
		case "file": return metricsIn(await fileText(ports, origin.path), origin.path);
		case "url": return metricsIn(await answerOf$1(ports, origin.address, origin.address.url, source.timeLimit), source.name);
		case "command": return metricsIn(await outputOf(ports, origin, source.timeLimit), source.name);
		case "prometheus": return await fromServer(ports, source, origin, origin.address, span);
		case "opentelemetry": return "path" in origin.from ? await fromExport(ports, source, origin, origin.from.path, span) : await fromServer(ports, source, origin, origin.from, span);
	}
}
function metricsIn(told, file) {
	if (told.is === "nothing") return told;
	const read = decodeMetrics(told.text, file);
	return read.ok ? {
		is: "windows",
		windows: read.value
	} : nothing(read.problems[0].message);
}
async function fileText({ files }, path) {
	const bytes = await files?.read(path) ?? null;
	if (bytes === null) return nothing(`there is no file ${path}`);
	const text = textOf(bytes, path, largestFile);
	return text.ok ? {
		is: "text",
		text: text.value
	} : nothing(text.problems[0].message);
}
async function answerOf$1({ web, variable }, { headers }, url, timeLimit) {
	const values = [...headers].map(([name, from]) => [
		name,
		from,
		variable(from)
	]);
	const unset = values.find(([, , value]) => value === null || value === "");
	if (unset !== void 0) return nothing(`the variable ${unset[1]} is not set`);
	const answer = await web.get({
		url,
		headers: new Map(values.map(([name, , value]) => [name, value ?? ""])),
		timeLimit: timeLimit * 1e3
	});
	if (answer.is === "failed") return nothing(answer.because);
	return answer.status === 200 ? {
		is: "text",
		text: answer.text
	} : nothing(`the server answers ${answer.status}`);
}
async function outputOf({ programs }, { command, variables }, timeLimit) {
	if (programs === null) return nothing("programs do not run here: a pull request could bring its own");
	const answer = await programs.run({
		command,
		variables,
		timeLimit: timeLimit * 1e3
	});
	if (answer.is === "failed") return nothing(answer.because);
	if (answer.exitCode !== 0) return nothing(`${command[0]} ended with exit code ${answer.exitCode}`);
	const text = textOf(answer.output, command[0], largestFile);
	return text.ok ? {
		is: "text",
		text: text.value
	} : nothing(text.problems[0].message);
}
async function fromServer(ports, source, origin, address, span) {
	const hours = wholeHours(span);
	if (hours === null) return {
		is: "windows",
		windows: []
	};
	const cells = [];
	for (const query of queriesOf(origin)) {
		const told = await answerOf$1(ports, address, rangeAddress(address.url, query, hours), source.timeLimit);
		if (told.is === "nothing") return told;
		const found = cellsOf(told.text, query, shownLabels(origin), hours);
		if (typeof found === "string") return nothing(`${query.part}: ${found}`);
		cells.push(...found);
	}
	return windowsOf(cells, source);
}
async function fromExport(ports, source, origin, path, span) {
	const told = await fileText(ports, path);
	const hours = wholeHours(span);
	if (told.is === "nothing") return told;
	if (hours === null) return {
		is: "windows",
		windows: []
	};
	const cells = otlpCells(told.text, origin, hours);
	return typeof cells === "string" ? nothing(cells) : windowsOf(cells, source);
}
function windowsOf(cells, { name, environment }) {
	const windows = windowsFrom(cells, {
		source: name,
		environment
	});
	return typeof windows === "string" ? nothing(windows) : {
		is: "windows",
		windows
	};
}

// src/app/metrics/read-metrics.ts
async function readMetrics(ports, { metrics }, span) {
	const answers = await Promise.all(metrics.map(async (source) => ({
		source: source.name,
		answer: checked(source, await answerOf(ports, source, span))
	})));
	const windows = [];
	const missing = [];
	for (const { source, answer } of answers) {
		if (answer.is === "nothing") {
			missing.push({
				source,
				because: answer.because
			});
			continue;
		}
		const both = disjoint([...windows, ...answer.windows.filter(({ from, to }) => from >= span.from && to <= span.to)], null);
		if (both.ok) windows.splice(0, windows.length, ...both.value);
		else missing.push({
			source,
			because: both.problems[0].message
		});
	}
	return {
		windows,
		missing
	};
}
async function answerOf(ports, source, span) {
	try {
		return await askSource(ports, source, span);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			is: "nothing",
			because: error.message
		};
	}
}
function checked({ name, origin }, answer) {
	if (answer.is === "nothing" || origin.type !== "prometheus" && origin.type !== "opentelemetry") return answer;
	const read = decodeMetrics(encodeMetrics(name, answer.windows), name);
	return read.ok ? {
		is: "windows",
		windows: read.value
	} : {
		is: "nothing",
		because: read.problems[0].message
	};
}

export { mergeDays as n, readMetrics as t };