import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as violationsBy, f as nearestName, m as textOf, v as pathText } from "./app-check-written-rules.js";
import { Dt as wholeTraffic, wt as isDay } from "./app-check-checked-change.js";
import { l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";
import { f as experimentFolder, p as experimentNamed } from "./action-toolkit.js";

// \0late-compiled-experiments
var require__late_compiled_experiments = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of ["experiment", "keys"]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-experiments.cjs"))[name]
	});
}));

// src/schema/experiments.ts
var import__late_compiled_experiments = /* @__PURE__ */ __toESM(require__late_compiled_experiments(), 1);
function experimentViolations(value) {
	return violationsBy({
		judge: import__late_compiled_experiments.default.experiment,
		keys: import__late_compiled_experiments.default.keys.experiment
	}, value);
}

// src/library/experiment-file.ts
function readExperiment(bytes, file, defaults) {
	const text = textOf(bytes, file);
	const document = text.ok ? readYamlFile(text.value, file) : text;
	if (!document.ok) return document;
	const { value, placeOf } = document.value;
	const at = (path) => ({
		file,
		...placeOf(path)
	});
	const shape = experimentViolations(value).map((each) => shapeProblem(each, at(each.path)));
	const written = value;
	const name = experimentNamed(file) ?? "";
	const faults = shape.length > 0 ? [] : [...meaningFaults(written, name, defaults)];
	const [first, ...others] = [...shape, ...faults.map(([path, reason]) => problem("experiment-invalid", {
		key: pathText(path),
		reason
	}, { place: at(path) }))];
	return first === void 0 ? passed(experimentFrom(written, name, defaults)) : refused(first, ...others);
}
function shapeProblem({ path, keyword, params, reason }, place) {
	if (keyword !== "additionalProperties") return problem("experiment-invalid", {
		key: pathText(path),
		reason
	}, { place });
	const known = Array.isArray(params["known"]) ? params["known"] : [];
	return problem("experiment-key-unknown", {
		key: pathText(path),
		meant: nearestName(String(path.at(-1)), known)
	}, { place });
}
const takenNames = [
	"stable",
	"candidate",
	"pinned"
];
function* meaningFaults(written, name, defaults) {
	const { start, stop, arms, guardrails = [], min_days: least = defaults.minDays, max_days: most = defaults.maxDays } = written;
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) yield [[], "must lie in experiments/<name>.yaml, the name in lower-case words joined by hyphens"];
	for (const [key, day] of [["start", start], ["stop", stop]]) if (day !== void 0 && !isDay(day)) yield [[key], "is no day that there is"];
	if (stop !== void 0 && stop <= start) yield [["stop"], "must be after its start"];
	if (most < least) yield [["max_days"], `must not be below the ${least} days it runs at least`];
	yield* armFaults(arms);
	for (const [index, { max, max_relative_increase: rise }] of guardrails.entries()) if (max === void 0 === (rise === void 0)) yield [["guardrails", index], "must have either `max` or `max_relative_increase`"];
}
function* armFaults(arms) {
	const sum = arms.reduce((total, { weight }) => total + weight, 0);
	if (sum !== 1e4) yield [["arms"], `must have weights that add up to ${wholeTraffic}, not to ${sum}`];
	for (const [index, { name }] of arms.entries()) {
		const earlier = arms.slice(0, index);
		if (takenNames.includes(name)) yield [[
			"arms",
			index,
			"name"
		], `must not be ${takenNames.join(" or ")}: these say what others get`];
		if (earlier.some((each) => each.name === name)) yield [[
			"arms",
			index,
			"name"
		], "is the name of another arm"];
	}
}
function experimentFrom(written, name, defaults) {
	const { metric, direction, min_effect: minimumEffect } = written.primary;
	const { prompt, environment = "production", hypothesis, start, stop = null, unit, arms, traffic } = written;
	return {
		name,
		prompt,
		environment,
		hypothesis,
		start,
		stop,
		unit,
		arms,
		traffic,
		primary: {
			metric,
			direction,
			minimumEffect
		},
		guardrails: (written.guardrails ?? []).map(({ metric: guarded, max, max_relative_increase: rise = 0 }) => ({
			metric: guarded,
			limit: max === void 0 ? {
				is: "relative-increase",
				value: rise
			} : {
				is: "most",
				value: max
			}
		})),
		alpha: written.alpha ?? defaults.alpha,
		minDays: written.min_days ?? defaults.minDays,
		maxDays: written.max_days ?? defaults.maxDays
	};
}

// src/app/experiment/read-experiments.ts
async function readExperiments(repository, treeish, defaults) {
	const entries = (await repository.listTree(treeish, experimentFolder)).flatMap(({ path, blob }) => {
		const name = experimentNamed(path) ?? (/\.ya?ml$/iu.test(path) ? path : null);
		return name === null ? [] : [{
			path,
			name,
			blob
		}];
	});
	if (entries.length === 0) return [];
	const contents = await repository.readBlobs([...new Set(entries.map(({ blob }) => blob))]);
	return entries.toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ path, name, blob }) => ({
		path,
		name,
		read: readExperiment(contents.get(blob) ?? /* @__PURE__ */ new Uint8Array(), path, defaults)
	}));
}

export { readExperiments as t };