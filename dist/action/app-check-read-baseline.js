import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as violationsBy, i as grownBaseline, m as textOf, o as sizeOf, v as pathText } from "./app-check-written-rules.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";

// \0late-compiled-baseline
var require__late_compiled_baseline = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of ["baseline", "keys"]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-baseline.cjs"))[name]
	});
}));

// src/schema/baseline.ts
var import__late_compiled_baseline = /* @__PURE__ */ __toESM(require__late_compiled_baseline(), 1);
function baselineViolations(value) {
	return violationsBy({
		judge: import__late_compiled_baseline.default.baseline,
		keys: import__late_compiled_baseline.default.keys.baseline
	}, value);
}

// src/app/check/read-baseline.ts
const largest = 16777216;
function readBaseline(bytes, file) {
	const text = textOf(bytes, file, largest);
	if (!text.ok) return text;
	const invalid = (reason) => refused(problem("baseline-invalid", { reason }, { place: {
		file,
		line: 1
	} }));
	let value;
	try {
		value = JSON.parse(text.value);
	} catch {
		return invalid("it is not JSON");
	}
	const [first] = baselineViolations(value);
	return first === void 0 ? passed(value.findings) : invalid(`\`${pathText(first.path)}\` ${first.reason}`);
}
async function baselineAt(repository, trees, file, { changes, isBootstrap }) {
	const isChanged = changes.some(({ path }) => path === file);
	const inBase = await fileAt(repository, trees.base, file);
	const before = inBase === null ? null : readBaseline(inBase, file);
	const unreadable = before === null || before.ok ? [] : before.problems;
	const baseline = before?.ok === true ? before.value : [];
	if (!isChanged) return {
		baseline,
		problems: unreadable
	};
	const inTree = await fileAt(repository, trees.tree, file);
	const after = inTree === null ? null : readBaseline(inTree, file);
	if (after === null) return {
		baseline,
		problems: unreadable
	};
	if (!after.ok) return {
		baseline,
		problems: after.problems
	};
	const brought = { place: {
		file,
		line: 1
	} };
	if (before === null) return {
		baseline: isBootstrap ? after.value : [],
		problems: [problem("baseline-begins", { count: sizeOf(after.value) }, brought)]
	};
	const grown = grownBaseline(baseline, after.value);
	const [first] = grown;
	if (first === void 0 || !before.ok) return {
		baseline,
		problems: []
	};
	return {
		baseline,
		problems: [problem("baseline-grows", {
			count: sizeOf(grown),
			first: `\`${first.code}\` of \`${first.prompt ?? first.file ?? "the library"}\``
		}, brought)]
	};
}
async function fileAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	return (await repository.readBlobs([entry.blob])).get(entry.blob) ?? null;
}

export { baselineAt };