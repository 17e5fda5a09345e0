import { n as __exportAll } from "./rolldown-runtime.js";
import { f as nearestName } from "./cli-terminal.js";
import { t as contractOf } from "./library-input-values.js";
import { n as renderPrompt, t as partialsOf } from "./library-render-prompt.js";
import { a as blockText, l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";
import { y as textOf } from "./app-check-written-rules.js";
import { t as readTestFile } from "./evidence-test-file.js";

// src/evidence/rendered-text.ts
function judgedText(messages) {
	return messages.map(({ text }) => text.trim()).join("\n\n");
}
function snapshotText(messages) {
	return messages.map(({ role, text }) => `[${role}]\n${text.trim()}`).join("\n\n");
}

// src/evidence/snapshots.ts
function readSnapshots(bytes, file) {
	if (bytes === null) return passed({
		texts: /* @__PURE__ */ new Map(),
		placeOf: () => ({
			file,
			line: 1
		})
	});
	const text = textOf(bytes, file);
	const document = text.ok ? readYamlFile(text.value, file) : text;
	if (!document.ok) return document;
	const { value, placeOf } = document.value;
	const wrong = Object.entries(value).find(([, each]) => typeof each !== "string")?.[0];
	if (wrong !== void 0) return refused(problem("test-file-invalid", {
		key: wrong,
		reason: "must be text"
	}, { place: {
		file,
		...placeOf([wrong])
	} }));
	return passed({
		texts: new Map(Object.entries(value).map(([name, each]) => [name, String(each)])),
		placeOf: (name) => ({
			file,
			...placeOf([name])
		})
	});
}
function snapshotsText(texts) {
	return `# Written by prompt-libraries test --update-snapshots: read what changes before you commit it.
${blockText(Object.fromEntries(texts))}`;
}

// src/evidence/run-tests.ts
var run_tests_exports = /* @__PURE__ */ __exportAll({
	renderedFor: () => renderedFor,
	runTests: () => runTests
});
function runTests(prompt, needs, files, instruments) {
	const about = (each) => ({
		...each,
		prompt: prompt.id
	});
	const cases = readTestFile(files.bytes, files.path);
	const kept = readSnapshots(files.snapshots.bytes, files.snapshots.path);
	if (!cases.ok || !kept.ok) {
		const problems = [cases, kept].flatMap((read) => read.ok ? [] : read.problems);
		return {
			id: prompt.id,
			cases: [],
			problems: problems.map(about),
			snapshots: null
		};
	}
	const partials = partialsOf(prompt, needs);
	const contract = contractOf([prompt, ...partials.values()]);
	const snapshots = /* @__PURE__ */ new Map();
	const results = cases.value.flatMap((test) => {
		const rendered = renderedFor(test, prompt, partials, contract);
		if ("problems" in rendered) return [{
			name: test.name,
			verdict: "failed",
			problems: rendered.problems.map(about),
			differences: []
		}];
		if (test.judges === "answer" && test.recorded === null) return [];
		const before = kept.value.texts.get(test.name) ?? null;
		const compares = new Set(test.assertions.map(({ type }) => type));
		if (compares.has("not-snapshot")) snapshots.set(test.name, before ?? rendered.kept);
		if (compares.has("snapshot")) snapshots.set(test.name, rendered.kept);
		return [judgedCase(test, about, {
			...instruments,
			text: rendered.text,
			snapshot: {
				kept: before,
				now: rendered.kept
			}
		})];
	});
	const compared = new Set(cases.value.filter(({ assertions }) => assertions.some(({ type }) => type === "snapshot" || type === "not-snapshot")).map(({ name }) => name));
	const unused = [...kept.value.texts.keys()].filter((name) => !compared.has(name));
	const isComplete = results.every(({ problems }) => problems.every(({ code }) => code === "test-failed" || code === "test-snapshot-missing"));
	return {
		id: prompt.id,
		cases: results,
		problems: unused.map((name) => about(problem("test-snapshot-unused", { test: name }, { place: kept.value.placeOf(name) }))),
		snapshots: isComplete ? snapshots : null
	};
}
function renderedFor({ name, place, vars, recorded }, prompt, partials, contract) {
	const known = [...contract.types.keys()];
	const unknown = Object.keys(vars).filter((variable) => !contract.types.has(variable));
	if (unknown.length > 0) return { problems: unknown.map((variable) => problem("test-variable-unknown", {
		variable,
		meant: nearestName(variable, known),
		known
	}, { place })) };
	const rendered = renderPrompt(prompt, partials, contract, {
		...contract.defaults,
		...vars
	});
	if (!rendered.ok) return { problems: rendered.problems.map(({ message }) => problem("test-not-rendered", {
		test: name,
		reason: message
	}, { place })) };
	const messages = rendered.value;
	if (recorded !== null) return {
		text: recorded,
		kept: recorded,
		messages
	};
	return {
		text: judgedText(messages),
		kept: snapshotText(messages),
		messages
	};
}
function judgedCase({ name, assertions }, about, judged) {
	const found = assertions.flatMap((assertion) => {
		const says = objection(name, assertion, judged);
		return says === null ? [] : [{
			assertion,
			says: about(says)
		}];
	});
	const differences = found.flatMap(({ assertion }) => {
		const expected = assertion.negated ? null : assertion.kind.ideal?.(judged, assertion) ?? null;
		return expected === null ? [] : [{
			expected,
			found: assertion.type === "snapshot" ? judged.snapshot.now : judged.text
		}];
	});
	return {
		name,
		verdict: found.length === 0 ? "passed" : "failed",
		problems: found.map(({ says }) => says),
		differences
	};
}
function objection(test, { kind, negated, place, ...wanted }, judged) {
	const finding = kind.judge(judged, wanted);
	if (finding.is === "no-snapshot") return problem("test-snapshot-missing", { test }, { place });
	if (finding.is === "judged" && finding.holds !== negated) return null;
	const expected = `${negated ? "not " : ""}${kind.expects(wanted)}`;
	return problem("test-failed", {
		test,
		expected,
		found: finding.is === "judged" ? finding.found : finding.because
	}, { place });
}

export { snapshotsText as i, runTests as n, run_tests_exports as r, renderedFor as t };