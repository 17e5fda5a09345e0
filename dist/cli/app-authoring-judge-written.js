import { A as Bug, D as namesOf, M as Failure, m as require__unread_node_util } from "./cli-terminal.js";
import { Dn as passed, En as problem, K as reportedBy, On as refused, Tt as collisionKey } from "./cli-commands-check.js";
import { $ as performanceGate, $t as jsonSchemaFromPicoschema, Ft as tokensOfBothSides, O as noConsumers, U as splitFile, X as securityGate, _ as noDeprecations, _t as deprecationAnnounced, ct as secretsIn, dt as needsMet, et as complianceGate, ft as naming, ht as deprecationKept, lt as schema, mt as fileIsText, nt as templateParses, pt as idUnique, qt as policiesFrom, rt as taxonomy, st as statusTransition, tt as variablesDeclared, ut as noCycle } from "./app-check-judged-report.js";
import { a as blockText, o as flowText, r as plainValue, t as readFrontMatter } from "./format-yaml-document.js";
import { t as neighboursOf } from "./app-authoring-work-tree.js";

// src/app/authoring/authors.ts
function authorFrom(text) {
	const found = /^(?<name>[^<>\p{Cc}]+?)\s*(?:<(?<email>[^<>\s\p{Cc}]*)>)?$/u.exec(text.trim())?.groups;
	if (found?.["name"] !== void 0) return {
		name: found["name"].trim(),
		email: found["email"] ?? ""
	};
	throw new Failure("author-unclear", `${text.trim() === "" ? "''" : text} names no author.`, "Write --author \"Name <name@example.com>\".");
}

// src/format/splice-yaml.ts
var import__unread_node_util = require__unread_node_util();
function withKeySpliced(yaml, map, key, value, lineEnd) {
	const entry = map.entries.find((each) => each.key === key);
	if (entry !== void 0) return value === void 0 ? withoutEntry(yaml, entry) : withValue(yaml, entry, value, lineEnd);
	const column = columnOf(yaml, map.entries[0]?.start ?? 0);
	const at = map.start === 0 || column === 0 ? yaml.length : behindValue(yaml, map, column);
	return replaced(yaml, at, at, indented(`${" ".repeat(column)}${blockText({ [key]: value })}`, column, lineEnd));
}
function isLineByLine(yaml, map) {
	return !map.flow && map.entries.every(({ start }) => yaml.slice(lineStart(yaml, start), start).trim() === "");
}
function withMapReplaced(yaml, map, value) {
	return replaced(yaml, map.start, contentEnd(yaml, map), flowText(value));
}
function withoutEntry(yaml, entry) {
	return replaced(yaml, lineStart(yaml, entry.start), behindValue(yaml, entry.value, columnOf(yaml, entry.start)), "");
}
function withValue(yaml, entry, value, lineEnd) {
	const old = entry.value;
	const isCollection = typeof value === "object" && value !== null;
	const block = blockText({ k: value }).slice(2, -1);
	const line = isCollection && old.kind !== "scalar" && old.flow ? ` ${flowText(value)}` : block;
	if (!(!line.includes("\n") && (old.kind === "scalar" ? !isBlockScalar(yaml, old) : old.flow))) {
		const column = columnOf(yaml, entry.start);
		const lines = indented(`${yaml.slice(entry.start, entry.keyEnd)}:${block}\n`, column, lineEnd);
		return replaced(yaml, entry.start, behindValue(yaml, old, column), lines);
	}
	if (old.start < old.end) return replaced(yaml, old.start, old.end, line.slice(1));
	const behindColon = yaml.indexOf(":", entry.keyEnd) + 1;
	return replaced(yaml, behindColon, behindColon, line);
}
function behindValue(yaml, node, column) {
	const comment = /(?:[ \t]*\r?\n)*( +)#[^\n]*(?:\n|$)/uy;
	comment.lastIndex = behindLine(yaml, contentEnd(yaml, node));
	for (let end = comment.lastIndex;; end = comment.lastIndex) if ((comment.exec(yaml)?.[1] ?? "").length <= column) return end;
}
function contentEnd(yaml, node) {
	if (node.kind === "scalar") return isBlockScalar(yaml, node) ? node.end - 1 : node.end;
	if (node.flow) return node.end;
	const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
	return last === void 0 ? node.end : contentEnd(yaml, last);
}
function isBlockScalar(yaml, { start, end }) {
	return end > start && (yaml[start] === "|" || yaml[start] === ">");
}
function indented(text, column, lineEnd) {
	return text.replaceAll(/\n(?=[^\n])/gu, `\n${" ".repeat(column)}`).replaceAll("\n", lineEnd);
}
function columnOf(yaml, offset) {
	return offset - lineStart(yaml, offset);
}
function lineStart(yaml, offset) {
	return offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
}
function behindLine(yaml, offset) {
	const feed = yaml.indexOf("\n", offset);
	return feed === -1 ? yaml.length : feed + 1;
}
function replaced(yaml, start, end, text) {
	return yaml.slice(0, start) + text + yaml.slice(end);
}

// src/format/edit-front-matter.ts
function editFrontMatter(text, edits) {
	let current = passed(text);
	for (const edit of edits) {
		if (!current.ok) return current;
		current = edited(current.value, edit);
	}
	return current;
}
function composePrompt(metadata, body) {
	const written = Object.entries(metadata).filter(([, value]) => value !== void 0);
	return `---\n${written.length === 0 ? "" : blockText(Object.fromEntries(written))}---\n${body}${body === "" || body.endsWith("\n") ? "" : "\n"}`;
}
function edited(text, { path, value }) {
	const split = splitFile(text, "");
	if (!split.ok) return split;
	const { head, yaml, yamlLine, close, body } = split.value;
	const before = readFrontMatter(yaml, "", yamlLine);
	if (!before.ok) return before;
	const root = before.value.root ?? emptyMap;
	const plain = plainValue(root);
	const wanted = withKey(plain, path, value);
	if (wanted === null) return refused(problem("schema-violated", {
		key: path.join("."),
		reason: "lies inside a value that has no keys"
	}));
	if ((0, import__unread_node_util.isDeepStrictEqual)(wanted, plain)) return passed(text);
	const changed = spliced(yaml, root, path, value, head.endsWith("\r\n") ? "\r\n" : "\n");
	const after = readFrontMatter(changed, "", yamlLine);
	if (!after.ok) return after;
	if (!(0, import__unread_node_util.isDeepStrictEqual)(after.value.value, wanted)) throw new Bug(`Editing \`${path.join(".")}\` would change more than that.`);
	return passed(`${head}${changed}${close}${body}`);
}
const emptyMap = {
	kind: "map",
	flow: false,
	entries: [],
	start: 0,
	end: 0
};
function withKey(map, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const changed = Object.assign(Object.create(null), map);
	if (rest.length === 0 && value !== void 0) changed[key] = plainCopy(value);
	else if (rest.length === 0) delete changed[key];
	else {
		const inner = map[key] ?? null;
		if (inner === null && value === void 0) return changed;
		const below = inner === null ? Object.create(null) : isPlain(inner) ? inner : null;
		const next = below === null ? null : withKey(below, rest, value);
		if (next === null) return null;
		changed[key] = next;
	}
	return changed;
}
function plainCopy(value) {
	if (Array.isArray(value)) return value.map(plainCopy);
	if (!isPlain(value)) return value;
	const members = Object.entries(value).filter(([, member]) => member !== void 0);
	return Object.assign(Object.create(null), Object.fromEntries(members.map(([key, member]) => [key, plainCopy(member)])));
}
function isPlain(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spliced(yaml, root, path, value, lineEnd) {
	if (!isLineByLine(yaml, root)) return withMapReplaced(yaml, root, withKey(plainValue(root), path, value));
	let map = root;
	let [key = "", ...rest] = path;
	for (;;) {
		const inner = map.entries.find((each) => each.key === key)?.value;
		const [next, ...further] = rest;
		if (next === void 0) return withKeySpliced(yaml, map, key, value, lineEnd);
		if (!(inner?.kind === "map" && isLineByLine(yaml, inner) && !losesLastKey(inner, rest, value))) return withKeySpliced(yaml, map, key, withKey(plainMap(inner), rest, value), lineEnd);
		[map, key, rest] = [
			inner,
			next,
			further
		];
	}
}
function losesLastKey(map, path, value) {
	return value === void 0 && path.length === 1 && map.entries.length <= 1;
}
function plainMap(node) {
	return node?.kind === "map" ? plainValue(node) : {};
}

// src/library/declare-variables.ts
function inputSchemaFor(names) {
	if (names.length === 0) return void 0;
	const short = Object.fromEntries(names.map((name) => [name, "string"]));
	return declares(short, names) ? short : longSchema(names);
}
function declarationEdits(schema, names) {
	if (names.length === 0) return [];
	if (schema === void 0 || schema === null) return [{
		path: ["input", "schema"],
		value: inputSchemaFor(names)
	}];
	if (!isMap(schema)) return [];
	const at = (...path) => [
		"input",
		"schema",
		...path
	];
	if (!isJsonSchema(schema)) return names.map((name) => ({
		path: at(name),
		value: "string"
	}));
	const required = Array.isArray(schema["required"]) ? schema["required"] : [];
	return [...names.map((name) => ({
		path: at("properties", name),
		value: { type: "string" }
	})), {
		path: at("required"),
		value: [...required, ...names]
	}];
}
function declares(schema, names) {
	const reading = jsonSchemaFromPicoschema(schema);
	return reading.ok && names.every((name) => reading.variables.some((variable) => variable.name === name));
}
function longSchema(names) {
	return {
		type: "object",
		properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
		required: names
	};
}
function isJsonSchema(schema) {
	const reading = jsonSchemaFromPicoschema(schema);
	return reading.ok && reading.schema === schema;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/app/authoring/body-only.ts
function bodyOnly(content) {
	if (!splitFile(content, "").ok) return content.replaceAll("\r\n", "\n");
	throw new Failure("content-has-front-matter", "The content begins with front matter.", "Pass only the text below it; what the front matter says is passed by flags, or edited in the file.");
}

// src/evidence/testing-facts.ts
const noTesting = {
	tested: [],
	prompts: /* @__PURE__ */ new Map(),
	orphans: [],
	evidence: /* @__PURE__ */ new Map()
};

// src/app/authoring/judge-written.ts
const rules = [
	fileIsText,
	schema,
	naming,
	idUnique,
	taxonomy,
	templateParses,
	variablesDeclared,
	needsMet,
	noCycle
];
const deprecationRules = [
	statusTransition,
	deprecationAnnounced,
	deprecationKept
];
const contentGates = {
	security: securityGate,
	performance: performanceGate,
	compliance: complianceGate
};
async function judgeWritten(files, library, written, now, deprecations = null) {
	const { gates } = library.configuration;
	const facts = {
		...await factsOf(files, library, written, now),
		deprecations: deprecations ?? noDeprecations
	};
	const form = [...rules, ...deprecations === null ? [] : deprecationRules].flatMap((rule) => [...rule.check(facts)]);
	const content = namesOf(contentGates).map((gate) => contentGates[gate](facts, gates[gate].required, "change"));
	return [...reportedBy("syntax", true, form), ...content.flatMap(({ gate, required, problems }) => reportedBy(gate, required, problems))];
}
async function factsOf(files, library, { before, after }, now) {
	const { configuration } = library;
	const key = collisionKey(after.id);
	const alike = [...library.paths].filter(([id]) => id !== after.id && collisionKey(id) === key);
	const touched = [{
		id: after.id,
		kind: before === null ? "added" : "modified",
		before,
		after
	}];
	const neighbours = await neighboursOf(files, library, after);
	return {
		configuration,
		touched,
		decisions: [],
		misnamed: [],
		neighbours,
		pathsById: /* @__PURE__ */ new Map([[after.id, library.paths.get(after.id) ?? []]]),
		lookalikes: /* @__PURE__ */ new Map([[after.id, alike.flatMap(([id, paths]) => paths.map((path) => ({
			id,
			path
		})))]]),
		dependentsOfRemoved: /* @__PURE__ */ new Map(),
		knownIds: [...library.paths.keys()],
		versions: /* @__PURE__ */ new Map(),
		tokens: await tokensOfBothSides(touched, neighbours, configuration),
		testing: noTesting,
		deprecations: noDeprecations,
		consumers: noConsumers,
		secrets: await secretsIn(touched),
		policies: await policiesFrom(configuration.gates.compliance.policies),
		modified: /* @__PURE__ */ new Map(),
		now,
		review: { is: "to-come" },
		actors: [],
		landing: {
			merge: configuration.merge,
			title: null,
			commits: []
		},
		flow: null
	};
}
function hasErrors(problems) {
	return problems.some(({ severity }) => severity === "error");
}

export { inputSchemaFor as a, authorFrom as c, declarationEdits as i, judgeWritten as n, composePrompt as o, bodyOnly as r, editFrontMatter as s, hasErrors as t };