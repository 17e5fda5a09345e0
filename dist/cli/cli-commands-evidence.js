import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { A as rowNamed, F as require__unread_node_path, P as Failure, f as nearestName, y as visibleLine } from "./cli-terminal.js";
import { a as blockText, l as passed, s as problem, u as refused$1 } from "./format-yaml-document.js";
import { t as contractOf } from "./library-input-values.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { h as isRecord } from "./app-check-written-rules.js";
import { t as renderedFor } from "./evidence-run-tests.js";
import { t as readTestFile } from "./evidence-test-file.js";
import { P as locatorFor, Sn as mergedEvidence, bn as evidencePath, c as readNeighbours, d as recordedEvidence, h as digestsAmong, wn as byCodeUnit, xn as keyOf, yn as evidenceByDigest } from "./app-check-checked-change.js";
import { Ct as counted, Rt as canonicalJson, V as systemClock, c as changeRequest, nt as refuseLostRecords, pt as reported, u as withRepository } from "./cli-commands-check.js";
import { t as testableAt } from "./app-testing-testable.js";
import { n as shardOf, r as touchedPrompts, t as isToEvaluate } from "./app-evidence-touched-prompts.js";
import { n as encodeEvidence, t as decodeEvidence } from "./evidence-record.js";
import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { n as recorder } from "./app-release-release-draft.js";
import { t as givenEvidence } from "./app-evidence-given-evidence.js";
import { t as filesIn } from "./files-files-in.js";
import { r as fileText } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/evidence/inert.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
const reference = /^\s*[a-z][a-z0-9+.-]*:/iu;
function inert(text) {
	const closed = text.replaceAll(/\{(?=[{%#])|#(?=\})/gu, (sign) => `{{ '${sign}' }}`);
	return reference.test(text) ? closed.replace(/[a-z]/iu, (letter) => `{{ '${letter}' }}`) : closed;
}
function isInert(text) {
	return inert(text) === text;
}

// src/evidence/label.ts
function labelOf({ prompt, digest }, number = null) {
	return `${prompt}@${digest}${number === null ? "" : `#${number}`}`;
}
const pattern = /^(?<prompt>[^\s@]{1,200})@(?<digest>[0-9a-f]{64})(?:#\d{1,9})?$/u;
function tieIn(label) {
	const { prompt, digest } = pattern.exec(label)?.groups ?? {};
	return prompt === void 0 || digest === void 0 ? null : {
		prompt,
		digest
	};
}

// src/evidence/sample.ts
const longestName = 200;
function caseName(text) {
	const line = wholeCharacters(text).replaceAll(/\s+/gu, " ").trim();
	return line === "" ? "case" : Array.from(line).slice(0, longestName).join("");
}
function wholeCharacters(text) {
	return text.replaceAll(/\p{Surrogate}/gu, "�");
}

// src/evidence/export-promptfoo.ts
const ours = /* @__PURE__ */ new Set([
	"snapshot",
	"not-snapshot",
	"max-tokens",
	"not-max-tokens"
]);
function promptfooExport(prompts, providers) {
	const parts = prompts.map(casesOf);
	const rows = parts.flatMap((part) => part.rows);
	const config = {
		description: "Prompts of a library, rendered. Made by prompt-libraries evidence export.",
		...providers.length === 0 ? {} : { providers },
		prompts: rows.map(({ prompt }) => prompt),
		tests: rows.map(({ test }) => test)
	};
	return {
		files: new Map([...rows.length === 0 ? [] : [["promptfooconfig.yaml", blockText(config)]], ...rows.map(({ path, chat }) => [path, chat])]),
		cases: rows.length,
		skipped: parts.flatMap(({ skipped }) => skipped),
		problems: parts.flatMap(({ problems }) => problems)
	};
}
function casesOf(exported) {
	const { prompt, needs, files } = exported;
	const about = (each) => ({
		...each,
		prompt: prompt.id
	});
	const read = readTestFile(files.bytes, files.path);
	if (!read.ok) return {
		rows: [],
		skipped: [],
		problems: read.problems.map(about)
	};
	const partials = partialsOf(prompt, needs);
	const contract = contractOf([prompt, ...partials.values()]);
	const rows = [];
	const skipped = [];
	const problems = [];
	for (const [index, test] of read.value.entries()) {
		const because = reasonToSkip(test);
		const rendered = because === null ? renderedFor(test, prompt, partials, contract) : null;
		if (because !== null) skipped.push({
			prompt: prompt.id,
			test: test.name,
			because
		});
		else if (rendered !== null && "problems" in rendered) problems.push(...rendered.problems.map(about));
		else if (rendered !== null) rows.push(rowOf(exported, test, index + 1, rendered.messages));
	}
	return {
		rows,
		skipped,
		problems
	};
}
function reasonToSkip({ assertions, judges }) {
	if (judges === "prompt") return "it judges the prompt alone";
	const known = assertions.filter(({ type }) => !ours.has(type));
	if (known.length === 0) return "it asserts only what no answer has: snapshot, max-tokens";
	return known.every(({ value }) => isPlain(value)) ? null : "a value in it would be a template or a reference for promptfoo";
}
function isPlain(value, isInside = false) {
	if (typeof value === "string") return !isInside || isInert(value);
	if (Array.isArray(value)) return value.every((each) => isPlain(each, isInside || typeof each !== "string"));
	return !isRecord(value) || Object.entries(value).every(([key, each]) => !key.startsWith("$") && isInert(key) && isPlain(each, true));
}
function rowOf({ prompt, digest }, test, number, messages) {
	const label = labelOf({
		prompt: prompt.id,
		digest
	}, number);
	const path = `prompts/${prompt.id}/${number}.json`;
	const config = sampling(prompt.document?.metadata.config);
	const vars = Object.entries(test.vars).flatMap(([name, value]) => {
		const text = typeof value === "string" ? value : JSON.stringify(value);
		return isInert(text) && isInert(name) ? [[name, text]] : [];
	});
	return {
		path,
		chat: `${JSON.stringify(messages.map(({ role, text }) => ({
			role: role === "model" ? "assistant" : role,
			content: inert(text)
		})), null, 2)}\n`,
		prompt: {
			id: `file://${path}`,
			label,
			...Object.keys(config).length === 0 ? {} : { config }
		},
		test: {
			description: test.name.replaceAll(/[{}]/gu, " "),
			prompts: [label],
			...vars.length === 0 ? {} : { vars: Object.fromEntries(vars) },
			assert: test.assertions.filter(({ type }) => !ours.has(type)).map(assertionOf),
			metadata: {
				prompt: prompt.id,
				digest,
				case: encodeURIComponent(wholeCharacters(test.name))
			}
		}
	};
}
function assertionOf({ type, value, threshold }) {
	const shown = typeof value === "string" ? inert(value) : Array.isArray(value) ? value.map((each) => typeof each === "string" ? inert(each) : each) : value;
	return {
		type,
		...value === void 0 ? {} : { value: shown },
		...threshold === null ? {} : { threshold }
	};
}
const samplingNames = {
	temperature: "temperature",
	top_p: "top_p",
	topP: "top_p",
	top_k: "top_k",
	topK: "top_k",
	max_tokens: "max_tokens",
	maxOutputTokens: "max_tokens",
	seed: "seed",
	presence_penalty: "presence_penalty",
	frequency_penalty: "frequency_penalty"
};
function sampling(config) {
	if (!isRecord(config)) return {};
	return Object.fromEntries(Object.entries(config).flatMap(([key, value]) => {
		const name = rowNamed(samplingNames, key);
		return name === void 0 || typeof value !== "number" ? [] : [[name, value]];
	}));
}

// src/app/evidence/export-evidence.ts
async function exportEvidence(repository, choice, providers, write, now) {
	const { exported, untested, evaluated } = choice.of === "change" ? await ofChange(repository, choice, now) : await ofCommit(repository, choice);
	const made = promptfooExport(exported, providers);
	const problems = made.problems.map((each) => reported(each, "testing"));
	const files = problems.length === 0 ? made.files : /* @__PURE__ */ new Map();
	await write(files);
	return {
		schema: "prompt-libraries/evidence-export/v1",
		prompts: exported.map(({ prompt, digest }) => ({
			id: prompt.id,
			digest
		})),
		cases: made.cases,
		untested,
		evaluated,
		skipped: made.skipped,
		written: [...files.keys()],
		problems
	};
}
async function ofChange(repository, { request, shard }, now) {
	const all = await touchedPrompts(repository, request, now);
	const touched = shard === null ? all : shardOf(all, shard);
	return {
		exported: touched.flatMap((each) => isToEvaluate(each) ? each.exported ?? [] : []),
		untested: touched.filter(({ exported }) => exported === null).map(({ id }) => id),
		evaluated: touched.filter(({ exported, isEvaluated }) => exported !== null && isEvaluated).map(({ id }) => id)
	};
}
async function ofCommit(repository, { at, configFile, ids }) {
	const library = await testableAt(repository, {
		at,
		configFile
	});
	for (const id of ids) {
		if (library.paths.has(id)) continue;
		const meant = nearestName(id, library.paths.keys());
		throw new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id}.`, meant === null ? "See prompt-libraries list." : `Did you mean ${meant}?`);
	}
	const exported = [];
	const untested = [];
	for (const id of ids.length > 0 ? [...new Set(ids)] : [...library.paths.keys()].toSorted()) {
		const { prompt, needs, files } = await library.read(id);
		const digest = digestsAmong(needs)(prompt);
		if (digest === null || files === null) untested.push(id);
		else exported.push({
			prompt,
			digest,
			needs,
			files
		});
	}
	return {
		exported,
		untested,
		evaluated: []
	};
}

// src/evidence/fold-samples.ts
function foldSamples(samples) {
	const groups = /* @__PURE__ */ new Map();
	for (const sample of samples) {
		const { tie, runner, model } = sample;
		const key = `${tie.digest} ${keyOf({
			prompt: tie.prompt,
			runner,
			model
		})}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [sample]);
		else group.push(sample);
	}
	const records = [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			schema: "prompt-libraries/evidence/v1",
			digest: first.tie.digest,
			evaluations: [evaluationOf(first, group)]
		}];
	});
	return [...evidenceByDigest(records).values()].toSorted((a, b) => byCodeUnit(a.digest, b.digest));
}
function evaluationOf({ tie, runner, model }, group) {
	const named = numbered(group);
	const namesOf = (verdict) => named.filter((each) => each.verdict === verdict).map(({ name }) => name).toSorted(byCodeUnit);
	const passed = namesOf("passed");
	const tokens = named.flatMap((each) => each.tokens ?? []);
	return {
		prompt: tie.prompt,
		runner,
		model,
		at: `${new Date(Math.min(...group.map(({ at }) => at))).toISOString().slice(0, 19)}Z`,
		cases: {
			passed,
			failed: namesOf("failed"),
			errors: namesOf("error")
		},
		passRate: named.length === 0 ? null : passed.length / named.length,
		latencyMs: latencyOf(named.flatMap(({ latencyMs }) => latencyMs ?? [])),
		costUsd: meanOf(named.flatMap(({ costUsd }) => costUsd ?? [])),
		tokens: tokens.length === 0 ? null : {
			input: meanOf(tokens.map(({ input }) => input)) ?? 0,
			output: meanOf(tokens.map(({ output }) => output)) ?? 0
		}
	};
}
function numbered(group) {
	const ordered = group.toSorted((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(canonicalJson(a), canonicalJson(b)));
	const all = new Set(ordered.map(({ name }) => name));
	const taken = /* @__PURE__ */ new Set();
	return ordered.map((sample) => {
		let { name } = sample;
		for (let number = 2; taken.has(name) || name !== sample.name && all.has(name); number += 1) name = `${sample.name} #${number}`;
		taken.add(name);
		return {
			...sample,
			name
		};
	});
}
function meanOf(values) {
	return values.length === 0 ? null : values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}
function latencyOf(values) {
	const mean = meanOf(values);
	const p95 = values.toSorted((a, b) => a - b)[Math.ceil(values.length * .95) - 1];
	return mean === null || p95 === void 0 ? null : {
		mean,
		p95
	};
}

// src/evidence/importers/json.ts
function importJson({ file, text }) {
	const record = decodeEvidence(text, file);
	if (!record.ok) return {
		ok: false,
		problems: [unreadable(record.problems[0])]
	};
	const evaluations = record.value.evaluations.map((each) => {
		const { passed: held, failed, errors } = each.cases;
		const total = held.length + failed.length + errors.length;
		return {
			...each,
			passRate: total === 0 ? null : held.length / total
		};
	});
	return passed({
		samples: [],
		records: [{
			...record.value,
			evaluations
		}]
	});
}
function unreadable({ message, place }) {
	return problem("evidence-unreadable", {
		runner: "a program that keeps schemas/evidence.schema.json",
		reason: message.replace(/\.$/u, "")
	}, { place });
}

// src/evidence/importers/xml.ts
const deepest = 64;
const markup = /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(?<end>\/)?(?<name>[A-Za-z_][\w.:-]*)(?<attributes>(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/)?>/uy;
const attribute = /\s+(?<key>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/gu;
function readXml(text) {
	const top = {
		name: "",
		attributes: /* @__PURE__ */ new Map(),
		children: []
	};
	const open = [top];
	let at = text.startsWith("﻿") ? 1 : 0;
	for (;;) {
		const next = text.indexOf("<", at);
		const between = text.slice(at, next === -1 ? text.length : next);
		if (open.length === 1 && between.trim() !== "") return refused("there is text outside of its top element");
		if (plain(between) === null) return refused(entityReason);
		if (next === -1) break;
		if (/^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu.test(text.slice(next, next + 12))) return refused("it has a document type definition, which is not read");
		markup.lastIndex = next;
		const found = markup.exec(text);
		if (found === null) return refused(`its markup is broken at character ${next + 1}`);
		at = markup.lastIndex;
		const reason = taken(found.groups ?? {}, open);
		if (reason !== null) return refused(reason);
	}
	const [root, second] = top.children;
	if (open.length > 1) return refused(`\`${open.at(-1)?.name ?? ""}\` is never closed`);
	return root === void 0 || second !== void 0 ? refused("it has not exactly one top element") : {
		ok: true,
		root
	};
}
const entityReason = "it uses an entity that XML itself does not have";
function taken({ end, name, attributes = "", empty }, open) {
	if (name === void 0) return null;
	const parent = open.at(-1);
	if (end !== void 0) {
		if (open.length === 1 || parent?.name !== name || attributes !== "" || empty !== void 0) return `\`${name}\` is closed where it is not open`;
		open.pop();
		return null;
	}
	const read = attributesIn(attributes);
	if (read === null) return `\`${name}\` has an attribute twice, or with an entity that XML itself does not have`;
	const element = {
		name,
		attributes: read,
		children: []
	};
	parent?.children.push(element);
	if (empty === void 0) open.push(element);
	return open.length > deepest ? "its elements lie too deep in each other" : null;
}
function attributesIn(text) {
	const read = /* @__PURE__ */ new Map();
	for (const { groups = {} } of text.matchAll(attribute)) {
		const { key = "", double, single } = groups;
		const value = plain(double ?? single ?? "");
		if (value === null || read.has(key)) return null;
		read.set(key, value);
	}
	return read;
}
const entities = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
const largestCharacter = 1114111;
function plain(text) {
	let isKnown = true;
	const read = text.replaceAll(/&(?:(?<named>[a-z]+);|#(?<decimal>\d{1,7});|#x(?<hex>[0-9a-f]{1,6});)?/giu, (...match) => {
		const { named, decimal, hex } = match.at(-1);
		if (named !== void 0 && Object.hasOwn(entities, named)) return entities[named] ?? "";
		const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
		if (Number.isNaN(code) || code > largestCharacter) isKnown = false;
		return isKnown ? String.fromCodePoint(code) : "";
	});
	return isKnown ? read : null;
}
function refused(reason) {
	return {
		ok: false,
		reason
	};
}

// src/evidence/importers/junit.ts
function importJunit({ file, text }) {
	const unreadable = (reason) => refused$1(problem("evidence-unreadable", {
		runner: "junit",
		reason
	}, { place: { file } }));
	const read = readXml(text);
	if (!read.ok) return unreadable(read.reason);
	if (read.root.name !== "testsuites" && read.root.name !== "testsuite") return unreadable(`its top element is \`${read.root.name}\`, not \`testsuites\` or \`testsuite\``);
	return passed({
		samples: [...samplesIn(read.root, {
			properties: /* @__PURE__ */ new Map(),
			timestamp: null
		})],
		records: []
	});
}
function* samplesIn(element, around) {
	const said = {
		properties: new Map([...around.properties, ...propertiesOf(element)]),
		timestamp: element.attributes.get("timestamp") ?? around.timestamp
	};
	for (const child of element.children) if (child.name === "testsuite") yield* samplesIn(child, said);
	else if (child.name === "testcase" && !has(child, "skipped")) yield sampleOf$1(child, said);
}
function sampleOf$1(element, around) {
	const properties = new Map([...around.properties, ...propertiesOf(element)]);
	return {
		tie: tieOf$1(element, properties),
		runner: "junit",
		model: (properties.get("model") ?? "").trim() === "" ? null : caseName(properties.get("model") ?? ""),
		at: timeOf$1(element.attributes.get("timestamp") ?? around.timestamp),
		name: caseName(element.attributes.get("name") ?? ""),
		verdict: has(element, "error") ? "error" : has(element, "failure") ? "failed" : "passed",
		latencyMs: measureOf(properties.get("latency_ms")),
		costUsd: measureOf(properties.get("cost_usd")),
		tokens: null
	};
}
function tieOf$1({ attributes }, properties) {
	return tieIn(attributes.get("classname") ?? "") ?? tieIn(`${properties.get("prompt") ?? ""}@${properties.get("digest") ?? ""}`);
}
function timeOf$1(text) {
	if (text === null) return null;
	const time = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/u.test(text) ? text : `${text}Z`);
	return Number.isNaN(time) ? null : time;
}
function measureOf(text) {
	const value = text === void 0 || text.trim() === "" ? NaN : Number(text);
	return Number.isFinite(value) && value >= 0 ? value : null;
}
function propertiesOf({ children }) {
	return children.filter(({ name }) => name === "properties").flatMap((each) => each.children).flatMap(({ name, attributes }) => {
		const [key, value] = [attributes.get("name"), attributes.get("value")];
		return name !== "property" || key === void 0 || value === void 0 ? [] : [[key, value]];
	});
}
function has({ children }, name) {
	return children.some((child) => child.name === name);
}

// src/evidence/importers/promptfoo.ts
const knownVersion = 3;
const providerError = 2;
function importPromptfoo({ file, text }) {
	const unreadable = (reason) => refused$1(problem("evidence-unreadable", {
		runner: "promptfoo",
		reason
	}, { place: { file } }));
	const output = parsed(text);
	const results = isRecord(output) ? output["results"] : null;
	if (!isRecord(results)) return unreadable("it is not JSON with `results`");
	if (results["version"] !== knownVersion) return unreadable(`its results are of version ${String(results["version"])}, not ${knownVersion}`);
	const rows = results["results"];
	if (!Array.isArray(rows)) return unreadable("`results.results` is not a list");
	const at = typeof results["timestamp"] === "string" ? timeOf(results["timestamp"]) : null;
	const samples = [];
	for (const [index, row] of rows.entries()) {
		if (!isRecord(row) || typeof row["success"] !== "boolean") return unreadable(`result ${index + 1} does not say whether it passed`);
		const tie = tieOf(row);
		if (tie === "contradicts itself") return refused$1(problem("evidence-mixed", { result: index + 1 }, { place: { file } }));
		samples.push(sampleOf(row, tie, at, index));
	}
	return passed({
		samples,
		records: []
	});
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function timeOf(text) {
	const time = Date.parse(text);
	return Number.isNaN(time) ? null : time;
}
function sampleOf(row, tie, at, index) {
	const isCached = recordAt(row, "response")["cached"] === true;
	const tokens = recordAt(row, "tokenUsage");
	const input = countAt(tokens, "prompt");
	const output = countAt(tokens, "completion");
	const isError = row["failureReason"] === providerError || row["success"] === false && typeof row["error"] === "string" && row["gradingResult"] === null;
	return {
		tie,
		runner: "promptfoo",
		model: modelOf(recordAt(row, "provider")),
		at,
		name: nameOf(row, index),
		verdict: isError ? "error" : row["success"] === true ? "passed" : "failed",
		latencyMs: isError || isCached ? null : countAt(row, "latencyMs"),
		costUsd: isError || isCached ? null : countAt(row, "cost") || null,
		tokens: isError || isCached || input === null || output === null || input + output === 0 ? null : {
			input,
			output
		}
	};
}
function tieOf(row) {
	const { prompt, digest } = recordAt(recordAt(row, "testCase"), "metadata");
	const written = typeof prompt === "string" && typeof digest === "string" ? tieIn(`${prompt}@${digest}`) : null;
	const label = recordAt(row, "prompt")["label"];
	const labelled = typeof label === "string" ? tieIn(label) : null;
	if (written !== null && labelled !== null && (written.prompt !== labelled.prompt || written.digest !== labelled.digest)) return "contradicts itself";
	return labelled ?? written;
}
function nameOf(row, index) {
	const test = recordAt(row, "testCase");
	const exported = recordAt(test, "metadata")["case"];
	const known = typeof exported === "string" ? decoded(exported) : test["description"];
	if (typeof known === "string" && known.trim() !== "") return caseName(known);
	const vars = JSON.stringify(row["vars"] ?? {});
	return caseName(vars === "{}" ? `test ${index + 1}` : vars);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function modelOf({ label, id }) {
	const name = [label, id].find((each) => typeof each === "string" && each.trim() !== "");
	return name === void 0 ? null : caseName(name);
}
function recordAt(row, key) {
	const value = row[key];
	return isRecord(value) ? value : {};
}
function countAt(row, key) {
	const value = row[key];
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}

// src/evidence/importers/index.ts
const importers = {
	promptfoo: importPromptfoo,
	junit: importJunit,
	json: importJson
};

// src/evidence/read-outputs.ts
const tolerance = 36e5;
function readOutputs(format, outputs, facts) {
	const once = [...new Map(outputs.map((each) => [each.text, each])).values()];
	const problems = [];
	const samples = [];
	const records = [];
	for (const output of once) {
		const read = importers[format](output);
		if (!read.ok) {
			problems.push(...read.problems);
			continue;
		}
		problems.push(...faultsOf(output, read.value.samples, read.value.records, facts));
		samples.push(...read.value.samples.flatMap((sample) => tied(sample, facts) ?? []));
		records.push(...read.value.records);
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed([...evidenceByDigest([...foldSamples(samples), ...records]).values()]) : refused$1(first, ...others);
}
function faultsOf({ file }, samples, records, { tie, when, now }) {
	const about = { place: { file } };
	if (samples.length === 0 && records.length === 0) return [problem("evidence-empty", {}, about)];
	const untied = tie === null ? samples.filter((each) => each.tie === null).length : 0;
	const named = [...samples.flatMap((each) => each.tie ?? []), ...records.flatMap(({ digest, evaluations }) => evaluations.map(({ prompt }) => ({
		prompt,
		digest
	})))];
	const other = tie === null ? void 0 : named.find((each) => each.prompt !== tie.prompt || each.digest !== tie.digest);
	const times = [...samples.map(({ at }) => at ?? when), ...records.flatMap(({ evaluations }) => evaluations.map(({ at }) => Date.parse(at)))];
	const late = times.find((at) => at !== null && at > now.getTime() + tolerance);
	return [
		...untied === 0 ? [] : [problem("evidence-untied", {
			results: untied,
			of: samples.length
		}, about)],
		...tie === null || other === void 0 ? [] : [problem("evidence-other-content", {
			prompt: tie.prompt,
			named: `${other.prompt}@${other.digest.slice(0, 12)}`
		}, about)],
		...times.some((at) => at === null || Number.isNaN(at)) ? [problem("evidence-undated", {}, about)] : [],
		...late === void 0 || late === null ? [] : [problem("evidence-from-future", { at: new Date(late).toISOString() }, about)]
	];
}
function tied(sample, facts) {
	const tie = sample.tie ?? facts.tie;
	const at = sample.at ?? facts.when;
	return tie === null || at === null ? null : {
		...sample,
		tie,
		at
	};
}

// src/app/evidence/import-evidence.ts
async function importEvidence({ from, outputs, tie, when }, keep, now) {
	const schema = "prompt-libraries/evidence-import/v1";
	const read = readOutputs(from, outputs, {
		tie,
		when,
		now
	});
	if (!read.ok) return {
		schema,
		written: [],
		evaluations: [],
		problems: read.problems.map((each) => reported(each, "testing"))
	};
	return {
		schema,
		written: await keep(read.value),
		evaluations: read.value.flatMap(shown),
		problems: []
	};
}
function shown({ digest, evaluations }) {
	return evaluations.map(({ prompt, runner, model, at, passRate, cases }) => ({
		prompt,
		digest,
		runner,
		model,
		at,
		passRate,
		passed: cases.passed.length,
		failed: cases.failed.length,
		errors: cases.errors.length
	}));
}
async function presentContent(repository, request, id) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const needs = await readNeighbours(repository, library.sources, locatorFor(repository, library.sources, library.commit), [{
		id: prompt.id,
		kind: "modified",
		before: null,
		after: prompt
	}]);
	const digest = digestsAmong(needs)(prompt);
	if (digest === null) throw new Failure("prompt-unreadable", `${prompt.path}, or something it includes, cannot be read.`, "See what is wrong: prompt-libraries check --all.");
	return {
		prompt: prompt.id,
		digest
	};
}

// src/app/evidence/keep-evidence.ts
const mostAttempts = 5;
async function keepOnBranch({ remote, repository, pause }, records, configFile) {
	for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
		const tips = await remote.tips([""]);
		const { records: tip } = tips;
		if (tip === null) await refuseLostRecords(repository, tips, configFile);
		const files = changedFiles(records, tip === null ? /* @__PURE__ */ new Map() : await recordedEvidence(repository, tip, records.map(({ digest }) => digest)));
		if (files.size === 0) return [];
		const staged = await remote.stage({
			by: {
				...recorder,
				date: newestOf(records)
			},
			commit: {
				parent: tip,
				files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
				message: `evidence: ${counted(files.size, "record")}`
			},
			tags: []
		});
		try {
			const outcome = await staged.push();
			if (outcome.is === "landed") return [...files.keys()];
			if (outcome.is !== "branch-moved") throw new Failure("evidence-refused", `The remote refused the evidence: ${outcome.because}`, "Let the token write branch `prompt-library`: `contents: write`; or write the evidence to a folder: --out DIR.");
		} finally {
			await staged.discard();
		}
		await pause(attempt);
	}
	throw new Failure("evidence-outrun", `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, "Run it again: nothing was lost.");
}
async function keepInFolder(files, records) {
	const changed = changedFiles(records, await givenEvidence(files));
	for (const [path, text] of changed) await files.write(path, text);
	return [...changed.keys()];
}
function changedFiles(records, known) {
	return new Map(records.flatMap((record) => {
		const before = known.get(record.digest);
		const text = encodeEvidence(before === void 0 ? record : mergedEvidence(before, record));
		return before !== void 0 && encodeEvidence(before) === text ? [] : [[evidencePath(record.digest), text]];
	}));
}
function newestOf(records) {
	return Math.max(...records.flatMap(({ evaluations }) => evaluations.map(({ at }) => Math.floor(Date.parse(at) / 1e3))));
}

// src/cli/shard.ts
function shardFrom(text) {
	const { number = "", of = "" } = /^(?<number>[1-9]\d{0,3})\/(?<of>[1-9]\d{0,3})$/u.exec(text)?.groups ?? {};
	const shard = {
		number: Number(number),
		of: Number(of)
	};
	if (of === "" || shard.number > shard.of) throw new Failure("shard-invalid", `${text === "" ? "''" : text} names no part.`, "Write it like 2/4: the second of four.");
	return shard;
}

// src/cli/commands/evidence.ts
async function run(call) {
	return call.arguments.action === "import" ? await importing(call) : await exporting(call);
}
async function importing(call) {
	const { from, out, when } = call.flags;
	if (from === null) throw new Failure("evidence-no-format", "Nothing says what made the outputs.", "Say it: --from promptfoo, junit or json.");
	const outputs = await Promise.all(call.arguments.paths.map(async (path) => ({
		file: path,
		text: await fileText((0, import__unread_node_path.resolve)(call.cwd, path), path)
	})));
	const tie = call.flags.for === null ? null : await withRepository(call, (repository) => presentContent(repository, {
		at: call.flags.head,
		configFile: call.flags.config
	}, call.flags.for ?? ""));
	call.progress("importing");
	const imported = await importEvidence({
		from,
		outputs,
		tie,
		when: when === null ? null : timeFrom(when)
	}, (records) => kept(call, out, records), systemClock.now());
	return {
		exit: imported.problems.length === 0 ? 0 : 1,
		text: importText(imported, call).join("\n"),
		json: imported
	};
}
async function kept(call, out, records) {
	if (out === null) return await withReleasePorts(call, (ports) => keepOnBranch(ports, records, call.flags.config));
	const folder = (0, import__unread_node_path.resolve)(call.cwd, out);
	await (0, import_promises.mkdir)(folder, { recursive: true });
	return await keepInFolder(await filesIn(folder), records);
}
function timeFrom(text) {
	const time = Date.parse(text);
	if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(text)) throw new Failure("time-invalid", `${text === "" ? "''" : text} is no time.`, "Write it with its zone: 2026-12-31T12:00:00Z.");
	return time;
}
function importText({ evaluations, written, problems }, call) {
	const { bold, dim } = call.colours;
	if (problems.length > 0) return [...problemText(problems, call), "Nothing was written."];
	const place = call.flags.out === null ? "branch prompt-library" : visibleLine(call.flags.out);
	return [...evaluations.map(({ prompt, runner, model, passed, failed, errors, digest }) => {
		const asked = errors === 0 ? "" : `, ${errors} could not be asked`;
		return `${bold(visibleLine(prompt))}  ${visibleLine(model ?? runner)}: ${passed} of ${passed + failed + errors} passed${asked}  ${dim(digest.slice(0, 12))}`;
	}), written.length === 0 ? `All of it is on record already: ${place} stays as it is.` : `Wrote ${counted(written.length, "record")} to ${place}.`];
}
async function exporting(call) {
	const [folder = "", ...ids] = call.arguments.paths;
	if (call.flags.to === null) throw new Failure("evidence-no-runner", "Nothing says what will run the evaluation.", "Say it: --to promptfoo.");
	call.progress("rendering");
	const exported = await withRepository(call, async (repository) => {
		const choice = await choiceOf(repository, call, ids);
		return await exportEvidence(repository, choice, call.flags.provider ?? [], (files) => written(call, folder, files), systemClock.now());
	});
	return {
		exit: exported.problems.length === 0 ? 0 : 1,
		text: exportText(exported, folder, call).join("\n"),
		json: exported
	};
}
async function choiceOf(repository, call, ids) {
	const { all, shard, head, config } = call.flags;
	if ((all || ids.length > 0) && shard !== null) throw new Failure("evidence-choice", "A part is one of a change, not of prompts that are named.", "Leave --shard, or --all and the ids, away.");
	if (all && ids.length > 0) throw new Failure("evidence-choice", "Either prompts are named, or all are meant.", "Leave --all or the ids away.");
	if (all || ids.length > 0) return {
		of: "commit",
		at: head,
		configFile: config,
		ids
	};
	return {
		of: "change",
		request: await changeRequest(repository, {
			...call,
			flags: {
				...call.flags,
				title: null
			}
		}, false),
		shard: shard === null ? null : shardFrom(shard)
	};
}
async function written(call, folder, files) {
	const place = (0, import__unread_node_path.resolve)(call.cwd, folder);
	if ((await (0, import_promises.readdir)(place).catch(() => [])).length > 0) throw new Failure("folder-not-empty", `The folder ${folder} is not empty.`, "Name another one, or remove it first.");
	if (files.size === 0) return;
	await (0, import_promises.mkdir)(place, { recursive: true });
	const target = await filesIn(place);
	for (const [path, text] of files) await target.write(path, text);
}
function exportText({ prompts, cases, untested, evaluated, skipped, problems, written: paths }, folder, call) {
	const { dim } = call.colours;
	if (problems.length > 0) return [...problemText(problems, call), "Nothing was written."];
	return [
		...skipped.map(({ prompt, test, because }) => dim(`left out: ${visibleLine(prompt)}, “${visibleLine(test)}”: ${because}`)),
		...untested.length === 0 ? [] : [dim(`without tests: ${untested.map(visibleLine).join(", ")}`)],
		...evaluated.length === 0 ? [] : [dim(`evaluated already: ${evaluated.map(visibleLine).join(", ")}`)],
		...paths.length === 0 ? ["There is nothing to evaluate: --all, or ids, take prompts that did not change, too."] : [
			`Wrote ${counted(cases, "case")} of ${counted(prompts.length, "prompt")} to ${visibleLine(folder)}.`,
			"Run it there: promptfoo eval --no-cache --output results.json",
			`Then: prompt-libraries evidence import --from promptfoo ${visibleLine(folder)}/results.json`
		]
	];
}

export { run };