import { n as __exportAll } from "./rolldown-runtime.js";
import { a as baselineOf, i as baselineFile, l as sharedBaseline, o as encodeBaseline, u as sizeOf } from "./app-check-written-rules.js";
import { Jn as sourcesOf, n as judgedChange } from "./app-check-checked-change.js";
import { P as Failure } from "./cli-terminal.js";
import { at as configurationAt } from "./cli-commands-check.js";
import { t as readBaseline } from "./app-check-read-baseline.js";

// src/app/check/write-baseline.ts
var write_baseline_exports = /* @__PURE__ */ __exportAll({
	baselineOfLibrary: () => baselineOfLibrary,
	findingsIn: () => findingsIn,
	writeBaseline: () => writeBaseline
});
async function baselineOfLibrary(repository, request, now) {
	const rules = await configurationAt(repository, request);
	const { judgements } = await judgedChange(repository, request, {
		rules,
		sources: sourcesOf(rules.configuration),
		changes: [],
		commits: []
	}, now);
	return baselineOf(findingsIn(judgements));
}
function findingsIn(judgements) {
	return Object.values(judgements).flatMap(({ gate, problems }) => problems.map((problem) => ({
		gate,
		problem
	})));
}
async function writeBaseline(files, repository, request, now) {
	const path = baselineFile(request.configFile);
	const found = await baselineOfLibrary(repository, request, now);
	const bytes = await files.read(path);
	const before = bytes === null ? null : readBaseline(bytes, path);
	if (before?.ok === false) throw new Failure("baseline-unreadable", `${path}: ${before.problems[0].message}`, before.problems[0].fix);
	const baseline = before === null ? found : sharedBaseline(before.value, found);
	await files.write(path, encodeBaseline(baseline));
	return {
		schema: "prompt-libraries/baseline-written/v1",
		path,
		accepted: sizeOf(baseline),
		before: before === null ? null : sizeOf(before.value)
	};
}

export { write_baseline_exports as n, findingsIn as t };