import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";
import { D as stepsFrom, E as stepsFault, J as canonicalJson, b as configurationFrom, q as digestOf } from "./action-toolkit.js";
import { C as Bug, E as categories, d as rowNamed } from "../action.js";

// \0unread-node:buffer
var require__unread_node_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:buffer");
}));

// src/schema/violation.ts
var import__unread_node_buffer = require__unread_node_buffer();
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		return text === "" ? step : `${text}.${step}`;
	}, "");
}
function valueAt(root, path) {
	return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : void 0, root);
}

// src/schema/reasons.ts
const typeWords = {
	string: "text",
	array: "a list",
	object: "keys with values",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	null: "empty"
};
const day = "must be a day, written like 2026-12-31";
const objectId = "must be a full object id";
const patternWords = {
	"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$": day,
	"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.000)?Z$": "must be a time in UTC in whole seconds, written like 2026-12-31T08:00:00Z",
	"^[1-9][0-9]*[hdw]$": "must be a number of hours, days or weeks, written like 12h, 30d or 2w",
	"^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$": "must be an account, written like @user or @org/team",
	"^[A-Za-z0-9][A-Za-z0-9._-]*$": "must begin with a letter or digit and have only letters, digits, dots, hyphens and underscores",
	"^[a-z][a-z0-9-]*$": "must begin with a letter and have only lower-case letters, digits and hyphens",
	"^[a-z0-9]+(-[a-z0-9]+)*$": "must be lower-case words joined by hyphens",
	"^(?=.*\\{id\\}).*\\{version\\}": "must contain {id} and {version}",
	"\\{name\\}": "must contain {name}",
	"^PROMPT_METRICS_[A-Z0-9_]+$": "must be the name of a variable that begins with PROMPT_METRICS_",
	"^(error_rate|latency_ms|cost_usd|tokens_in|tokens_out|scores\\.[a-z][a-z0-9_]*)$": "must be error_rate, latency_ms, cost_usd, tokens_in, tokens_out or scores.<name>",
	"^seed$": "must be seed or a list of phases",
	"^https?://": "must be an address that begins with https:// or http://",
	"^([0-9a-f]{40}|[0-9a-f]{64})$": objectId,
	"^[0-9a-f]{64}$": "must be 64 hex digits"
};
const keywordWords = {
	type: ({ type }, value) => typeReason([type].flat().map(String), value),
	required: () => "is missing",
	additionalProperties: () => "is not a known key",
	enum: ({ allowedValues }) => `must be ${[allowedValues].flat().length === 1 ? "" : "one of "}${[allowedValues].flat().map(String).join(", ")}`,
	discriminator: ({ tag }) => `has a \`${String(tag)}\` that is not known`,
	const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
	minLength: ({ limit }) => limit === 1 ? "must not be empty" : `must have at least ${String(limit)} characters`,
	maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
	pattern: ({ pattern }) => rowNamed(patternWords, String(pattern)) ?? `must match ${String(pattern)}`,
	minItems: ({ limit }) => limit === 1 ? "must not be an empty list" : `must have at least ${String(limit)} items`,
	maxItems: ({ limit }) => `must have at most ${String(limit)} items`,
	uniqueItems: () => "is in the list twice",
	minimum: ({ limit }) => `must be at least ${String(limit)}`,
	maximum: ({ limit }) => `must be at most ${String(limit)}`,
	exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
	exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`
};
const wordedKeywords = Object.keys(keywordWords);
function reasonFor(keyword, params, value) {
	const words = rowNamed(keywordWords, keyword);
	if (words === void 0) throw new Bug(`There are no words for the keyword ${keyword}.`);
	return words(params, value);
}
function typeReason(expected, value) {
	const wanted = `must be ${expected.map((type) => typeWords[type] ?? type).join(" or ")}`;
	if (value === null) return `has no value: it ${wanted}, or is left out`;
	return (typeof value === "number" || typeof value === "boolean") && expected.includes("string") ? `${wanted}: put it in quotes` : wanted;
}

// src/schema/judge.ts
function violationsBy({ judge, keys }, value) {
	if (judge(value)) return [];
	const violations = /* @__PURE__ */ new Map();
	for (const { instancePath, keyword, params } of judge.errors ?? []) {
		const parent = stepsOf(instancePath, value);
		const path = placeOfError(parent, params);
		const key = JSON.stringify(path);
		if (violations.has(key)) continue;
		const details = keyword === "additionalProperties" ? {
			...params,
			known: keysAt(keys, parent)
		} : params;
		violations.set(key, {
			path,
			keyword,
			params: details,
			reason: reasonFor(keyword, params, valueAt(value, path))
		});
	}
	return [...violations.values()];
}
function keysAt(root, path) {
	let tree = root;
	for (const step of path) tree = (typeof step === "string" ? rowNamed(tree?.keys ?? {}, step) : void 0) ?? tree?.each;
	return Object.keys(tree?.keys ?? {});
}
function placeOfError(parent, params) {
	const { missingProperty, additionalProperty, i, j } = params;
	const key = missingProperty ?? additionalProperty;
	if (typeof key === "string") return [...parent, key];
	if (typeof i === "number" && typeof j === "number") return [...parent, Math.max(i, j)];
	return parent;
}
function stepsOf(pointer, root) {
	const path = [];
	let value = root;
	for (const text of pointer.split("/").slice(1)) {
		const name = text.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(name) : name;
		path.push(step);
		value = valueAt(value, [step]);
	}
	return path;
}

// src/format/bytes.ts
const largestFile = 1048576;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function textOf(bytes, file, limit = largestFile) {
	if (bytes.length > limit) return refused(problem("file-too-large", {
		bytes: bytes.length,
		limit
	}, { place: {
		file,
		line: 1
	} }));
	const nul = bytes.indexOf(0);
	if (nul !== -1) return refused(problem("file-has-nul", { offset: nul }, { place: {
		file,
		line: lineAt(bytes, nul)
	} }));
	if (!(0, import__unread_node_buffer.isUtf8)(bytes)) {
		const offset = firstInvalid(bytes);
		return refused(problem("file-not-utf8", { offset }, { place: {
			file,
			line: lineAt(bytes, offset)
		} }));
	}
	const bare = firstBareReturn(bytes);
	if (bare !== -1) return refused(problem("file-bare-cr", {}, { place: {
		file,
		line: lineAt(bytes, bare)
	} }));
	return passed(decoder.decode(bytes));
}
function withLineFeeds(text) {
	return text.replaceAll("\r\n", "\n");
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
	return line;
}
function firstBareReturn(bytes) {
	for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return at;
	return -1;
}
function firstInvalid(bytes) {
	const text = decoder.decode(bytes);
	let offset = 0;
	let read = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(read, at));
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return offset;
		read = at;
	}
	return offset;
}

// src/domain/nearest.ts
const longest = 100;
function nearestName(wanted, names) {
	if (wanted.length > longest) return null;
	let allowed = Math.min(2, Math.floor(wanted.length / 3));
	let nearest = null;
	for (const name of names) {
		if (allowed < 0) break;
		if (Math.abs(name.length - wanted.length) > allowed) continue;
		const slips = slipsBetween(wanted, name);
		if (slips > allowed) continue;
		nearest = name;
		allowed = slips - 1;
	}
	return nearest;
}
function slipsBetween(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

// src/schema/json-schema.ts
const deepestSchema = 32;
const forbiddenNames = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const typeNames = [
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"array",
	"object"
];
const text = {
	holds: (value) => typeof value === "string",
	asked: "must be text"
};
const flag = {
	holds: (value) => typeof value === "boolean",
	asked: "must be true or false"
};
const number = {
	holds: Number.isFinite,
	asked: "must be a number"
};
const positive = {
	holds: (value) => Number.isFinite(value) && Number(value) > 0,
	asked: "must be a number above 0"
};
const count = {
	holds: (value) => Number.isInteger(value) && Number(value) >= 0,
	asked: "must be a whole number of at least 0"
};
const list = {
	holds: Array.isArray,
	asked: "must be a list"
};
const names = {
	holds: isNames,
	asked: "must be a list of different names"
};
const namesByName = {
	holds: (value) => isRecord(value) && Object.values(value).every(isNames),
	asked: "must be lists of names by name"
};
const pattern = {
	holds: compiles,
	asked: "must be a regular expression"
};
const types = {
	holds: (value) => typeNames.includes(value) || isNames(value) && value.length > 0 && value.every((each) => typeNames.includes(each)),
	asked: `must be one of ${typeNames.join(", ")}, or a list of them`
};
const shapes = new Map([
	["type", types],
	["pattern", pattern],
	["required", names],
	["dependentRequired", namesByName],
	...["enum", "examples"].map((key) => [key, list]),
	...[
		"$schema",
		"$id",
		"$ref",
		"$anchor",
		"$dynamicRef",
		"$dynamicAnchor",
		"$comment",
		"format",
		"title",
		"description",
		"contentEncoding",
		"contentMediaType"
	].map((key) => [key, text]),
	...[
		"uniqueItems",
		"deprecated",
		"readOnly",
		"writeOnly"
	].map((key) => [key, flag]),
	...[
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	].map((key) => [key, number]),
	["multipleOf", positive],
	...[
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"minProperties",
		"maxProperties",
		"minContains",
		"maxContains"
	].map((key) => [key, count])
]);
const holders = new Map([
	...[
		"additionalProperties",
		"propertyNames",
		"unevaluatedProperties",
		"items",
		"unevaluatedItems",
		"contains",
		"not",
		"if",
		"then",
		"else",
		"contentSchema"
	].map((key) => [key, "one"]),
	...[
		"allOf",
		"anyOf",
		"oneOf",
		"prefixItems"
	].map((key) => [key, "list"]),
	...[
		"properties",
		"patternProperties",
		"dependentSchemas",
		"$defs",
		"definitions"
	].map((key) => [key, "named"])
]);
const freeKeywords = /* @__PURE__ */ new Set([
	"const",
	"default",
	"$vocabulary"
]);
function isJsonSchemaKeyword(key) {
	return shapes.has(key) || holders.has(key) || freeKeywords.has(key) || key.startsWith("x-");
}
function isTypeOrList(value) {
	return typeNames.includes(value) || Array.isArray(value);
}
function jsonSchemaViolations(schema) {
	const judgement = {
		violations: [],
		references: [],
		anchors: /* @__PURE__ */ new Set()
	};
	judge(schema, [], 0, judgement);
	for (const { path, target } of judgement.references) if (!leadsSomewhere(target, schema, judgement.anchors)) note(judgement, path, "$ref", "must lead to a place within this schema");
	return judgement.violations;
}
function judge(schema, path, depth, judgement) {
	if (typeof schema === "boolean") return;
	if (!isRecord(schema)) return note(judgement, path, "type", "must be a schema: keys with values, true or false");
	if (depth > 32) return note(judgement, path, "depth", `must have at most ${32} levels`);
	for (const [key, value] of Object.entries(schema)) {
		const at = [...path, key];
		const shape = shapes.get(key);
		if (shape !== void 0 && !shape.holds(value)) note(judgement, at, key, shape.asked);
		else if (key === "$ref") judgement.references.push({
			path: at,
			target: String(value)
		});
		else if (key === "$anchor") judgement.anchors.add(String(value));
		judgeHeld(key, value, at, depth + 1, judgement);
	}
}
function judgeHeld(key, value, path, depth, judgement) {
	const holder = holders.get(key);
	if (holder === "one") judge(value, path, depth, judgement);
	if (holder === "list") {
		if (!Array.isArray(value) || value.length === 0) return note(judgement, path, key, "must be a list of schemas");
		for (const [at, each] of value.entries()) judge(each, [...path, at], depth, judgement);
	}
	if (holder === "named") {
		if (!isRecord(value)) return note(judgement, path, key, "must be schemas by name");
		for (const [name, each] of Object.entries(value)) if (forbiddenNames.has(name)) note(judgement, [...path, name], key, "must have another name");
		else if (key === "patternProperties" && !compiles(name)) note(judgement, [...path, name], key, pattern.asked);
		else judge(each, [...path, name], depth, judgement);
	}
}
function leadsSomewhere(target, root, anchors) {
	if (!target.startsWith("#")) return false;
	if (!target.startsWith("#/")) return target === "#" || anchors.has(target.slice(1));
	try {
		const steps = decodeURIComponent(target.slice(2)).split("/");
		return valueAt(root, steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))) !== void 0;
	} catch {
		return false;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNames(value) {
	return Array.isArray(value) && value.every((each) => typeof each === "string") && new Set(value).size === value.length;
}
function compiles(value) {
	if (typeof value !== "string") return false;
	try {
		return new RegExp(value, "u").source !== "";
	} catch {
		return false;
	}
}
function note(judgement, path, keyword, reason) {
	judgement.violations.push({
		path,
		keyword,
		params: {},
		reason
	});
}

// src/library/baseline.ts
function baselineFile(configFile) {
	return `${configFile.slice(0, configFile.lastIndexOf("/") + 1)}prompt-library.baseline.json`;
}
function mayBeAccepted({ gate, problem: { severity } }) {
	return severity === "warning" || severity === "error" && gate !== "security";
}
function grownBaseline(before, after) {
	const counts = countsIn(before);
	return after.flatMap((finding) => {
		const more = finding.count - (counts.get(keyOf(finding)) ?? 0);
		return more <= 0 ? [] : [{
			...finding,
			count: more
		}];
	});
}
function sizeOf(baseline) {
	return baseline.reduce((sum, { count }) => sum + count, 0);
}
function acceptance(baseline) {
	const left = new Map(countsIn(baseline));
	return (finding) => {
		const { code, prompt, place } = finding.problem;
		const key = keyOf({
			code,
			prompt,
			file: place?.file ?? null,
			fingerprint: fingerprintOf(finding.problem)
		});
		const count = left.get(key) ?? 0;
		if (count === 0 || !mayBeAccepted(finding)) return false;
		left.set(key, count - 1);
		return true;
	};
}
function countsIn(baseline) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of baseline) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + finding.count);
	return counts;
}
function keyOf({ code, prompt, file, fingerprint }) {
	return JSON.stringify([
		prompt ?? "",
		prompt === null ? file : null,
		code,
		fingerprint
	]);
}
const passing = /* @__PURE__ */ new Set([
	"meant",
	"known",
	"allowed",
	"found",
	"cost",
	"limit"
]);
function fingerprintOf({ code, args }) {
	const kept = Object.entries(args).filter(([key, value]) => typeof value !== "number" && !passing.has(key));
	return digestOf([code, Object.fromEntries(kept)]).slice(0, 16);
}

// src/library/metric-sources.ts
const kinds = {
	file: {
		needs: [["path"]],
		may: []
	},
	url: {
		needs: [["url"]],
		may: ["headers"]
	},
	prometheus: {
		needs: [["url"], ["queries"]],
		may: [
			"headers",
			"labels",
			"environment"
		]
	},
	opentelemetry: {
		needs: [["url", "path"]],
		may: [
			"headers",
			"labels",
			"instruments",
			"environment"
		]
	},
	command: {
		needs: [["command"]],
		may: ["variables"]
	}
};
const keysOfAll = [
	"type",
	"name",
	"time_limit"
];
function sourceFaults(sources) {
	return sources.flatMap((source, at) => [...faultsOf(source, sources.slice(0, at))].map(([key, reason]) => [
		at,
		key,
		reason
	]));
}
function* faultsOf(source, earlier) {
	const { needs, may } = kinds[source.type];
	if (earlier.some(({ name }) => name === source.name)) yield ["name", "is the name of another source"];
	for (const group of needs) {
		const given = group.filter((key) => source[key] !== void 0);
		if (given.length !== 1) yield [group[0] ?? "", given.length === 0 ? `is missing: \`${source.type}\` needs ${group.map((key) => `\`${key}\``).join(" or ")}` : `must not stand beside \`${given[1] ?? ""}\``];
	}
	const known = /* @__PURE__ */ new Set([
		...keysOfAll,
		...needs.flat(),
		...may
	]);
	for (const key of Object.keys(source)) if (!known.has(key)) yield [key, `has no meaning for a source of type \`${source.type}\``];
	if (source.type === "prometheus" && source.queries !== void 0) yield* queryFaults(source.queries);
	if (source.headers !== void 0 && source.url !== void 0 && !isPrivate(source.url)) yield ["url", "must begin with https:// where headers are sent"];
}
const parts = /^(?:latency_ms|cost_usd|tokens_in|tokens_out|scores\.[a-z][a-z0-9_]*)\.(?:n|sum|sum_sq|p95)$/u;
function* queryFaults(queries) {
	for (const name of ["requests", "errors"]) if (!Object.hasOwn(queries, name)) yield [`queries.${name}`, "is missing"];
	for (const name of Object.keys(queries)) if (name !== "requests" && name !== "errors" && !parts.test(name)) yield [`queries.${name}`, "must be requests, errors, or a quantity with .n, .sum, .sum_sq or .p95"];
}
function isPrivate(url) {
	return /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/u.test(url);
}

// src/library/tag-format.ts
function tagFormatFault(format) {
	for (const place of ["{id}", "{version}"]) if (format.split(place).length !== 2) return `must contain \`${place}\` once`;
	if (/\{id\}\{version\}|\{version\}\{id\}/u.test(format)) return "needs something between `{id}` and `{version}`, or nobody can tell where one ends";
	const name = format.replace("{id}", "a-b").replace("{version}", "1.0.0");
	const refused = refusals.find(([pattern]) => pattern.test(name));
	return refused === void 0 ? null : `${refused[1]}, which git takes in no name of a tag`;
}
const refusals = [
	[/\s/u, "has white space"],
	[/[\p{Cc}~^:?*[\\]/u, "has one of ~ ^ : ? * [ \\ or a control character"],
	[/\.\./u, "has two dots in a row"],
	[/@\{/u, "has `@{`"],
	[/^[-/]/u, "begins with `-` or `/`"],
	[/[./]$/u, "ends with `.` or `/`"],
	[/\/\//u, "has two slashes in a row"],
	[/(?:^|\/)\./u, "has a part that begins with a dot"],
	[/\.lock(?:\/|$)/u, "has a part that ends with `.lock`"]
];

// \0late-compiled-config
var require__late_compiled_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of ["config", "keys"]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-config.cjs"))[name]
	});
}));

// src/schema/configuration.ts
var import__late_compiled_config = /* @__PURE__ */ __toESM(require__late_compiled_config(), 1);
function configurationViolations(value) {
	return violationsBy({
		judge: import__late_compiled_config.default.config,
		keys: import__late_compiled_config.default.keys.config
	}, value);
}

// src/app/check/rollout-faults.ts
function rolloutFaults({ value, placeOf }, file) {
	const written = valueAt(value, ["rollout"]);
	if (!isRecord(written) || Array.isArray(written)) return [];
	const { phases = "seed", approval = {}, categories: policies = {} } = written;
	if (phases !== "seed" && !(Array.isArray(phases) && phases.every((each) => isRecord(each) && typeof each["percentage"] === "number"))) return [];
	const steps = stepsFrom(phases);
	const place = (path) => ({ place: {
		file,
		...placeOf(path)
	} });
	const invalid = (path, reason) => problem("config-invalid", {
		key: pathText(path),
		reason
	}, place(path));
	const unknown = (path, names) => problem("config-key-unknown", {
		key: path.join("."),
		meant: nearestName(String(path.at(-1)), names)
	}, place(path));
	const fault = stepsFault(steps);
	const broken = phases === "seed" ? [] : phases.flatMap(({ percentage }, at) => Math.abs(percentage * 100 - Math.round(percentage * 100)) > 1e-9 || Math.round(percentage * 100) === 0 ? [at] : []);
	const names = steps.map(({ name }) => name);
	const known = [...Object.keys(categories), ...Object.keys(valueAt(value, ["taxonomy", "categories"]) ?? {})];
	return [
		...broken.map((at) => invalid([
			"rollout",
			"phases",
			at,
			"percentage"
		], "must be a whole number of hundredths of a percent")),
		...fault === null ? [] : [invalid([
			"rollout",
			"phases",
			fault.at
		], fault.reason)],
		...isRecord(approval) ? Object.keys(approval).filter((name) => !names.includes(name)).map((name) => unknown([
			"rollout",
			"approval",
			name
		], names)) : [],
		...isRecord(policies) ? Object.keys(policies).filter((name) => !known.includes(name)).map((name) => unknown([
			"rollout",
			"categories",
			name
		], known)) : []
	];
}

// src/app/check/read-written.ts
function readConfiguration(text, file) {
	const document = readYamlFile(text, file);
	if (!document.ok) return document;
	const [first, ...others] = [
		...schemaProblems(document.value, file),
		...policyProblems(document.value, file),
		...tagProblems(document.value, file),
		...rolloutFaults(document.value, file)
	];
	const [unfit, ...more] = first === void 0 ? metricProblems(document.value, file) : [];
	if (first !== void 0) return refused(first, ...others);
	if (unfit !== void 0) return refused(unfit, ...more);
	return passed(document.value.value);
}
function schemaProblems(document, file) {
	return configurationViolations(document.value).map(({ path, keyword, params, reason }) => {
		const about = { place: {
			file,
			...document.placeOf(path)
		} };
		const key = path.join(".");
		if (keyword !== "additionalProperties") return problem("config-invalid", {
			key,
			reason
		}, about);
		const known = Array.isArray(params["known"]) ? params["known"] : [];
		return problem("config-key-unknown", {
			key,
			meant: nearestName(String(path.at(-1)), known)
		}, about);
	});
}
function policyProblems({ value, placeOf }, file) {
	const place = [
		"gates",
		"compliance",
		"policies"
	];
	const policies = valueAt(value, place);
	if (!Array.isArray(policies)) return [];
	return policies.flatMap((_, index) => {
		const path = [
			...place,
			index,
			"schema"
		];
		const schema = valueAt(value, path);
		return isRecord(schema) ? jsonSchemaViolations(schema).map((each) => invalidSchema([...path, ...each.path], each.reason)) : [];
	});
	function invalidSchema(path, reason) {
		return problem("config-invalid", {
			key: pathText(path),
			reason
		}, { place: {
			file,
			...placeOf(path)
		} });
	}
}
function tagProblems({ value, placeOf }, file) {
	const format = valueAt(value, ["tags_format"]);
	const reason = typeof format === "string" ? tagFormatFault(format) : null;
	return reason === null ? [] : [problem("config-invalid", {
		key: "tags_format",
		reason
	}, { place: {
		file,
		...placeOf(["tags_format"])
	} })];
}
function metricProblems({ value, placeOf }, file) {
	const sources = value.metrics ?? [];
	return sourceFaults(sources).map(([at, key, reason]) => {
		const path = [
			"metrics",
			at,
			...key.split(".")
		];
		return problem("config-invalid", {
			key: pathText(path),
			reason
		}, { place: {
			file,
			...placeOf(path)
		} });
	});
}

// src/app/check/written-rules.ts
var written_rules_exports = /* @__PURE__ */ __exportAll({ writtenRules: () => writtenRules });
async function writtenRules(repository, request, changes, blobs) {
	const { configFile } = request;
	const contents = await repository.readBlobs([blobs.base, blobs.tree].filter((blob) => blob !== null));
	const readSide = async (blob) => await read(blob === null ? void 0 : contents.get(blob), configFile);
	const isBootstrap = blobs.base === null && blobs.tree !== null;
	const brought = await readSide(blobs.tree);
	const inForce = isBootstrap || blobs.base === blobs.tree ? brought : await readSide(blobs.base);
	const isChanged = changes.some(({ path }) => path === configFile);
	const problems = [
		...inForce.ok ? [] : inForce.problems,
		...isChanged && !isBootstrap && !brought.ok ? brought.problems : [],
		...isBootstrap ? [problem("config-bootstrap", {}, { place: {
			file: configFile,
			line: 1
		} })] : [],
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : [],
		...brought.ok && mayRenumber(request, isChanged, isBootstrap ? null : inForce, brought.value) ? await otherScheme(repository, request, brought.value, blobs.tree === null ? void 0 : contents.get(blobs.tree)) : []
	];
	const configuration = configurationFrom(inForce.ok ? inForce.value : {});
	const ratchet = configuration.gateMode === "all" ? null : await baselineIn(repository, request, {
		changes,
		isBootstrap
	});
	return {
		configuration,
		changes,
		problems: [...problems, ...ratchet?.problems ?? []],
		baseline: ratchet?.baseline ?? null,
		remarks: []
	};
}
async function baselineIn(repository, request, how) {
	const { baselineAt: read } = await import("./app-check-read-baseline.js");
	return await read(repository, request, baselineFile(request.configFile), how);
}
async function read(bytes, file) {
	const text = bytes === void 0 ? null : textOf(bytes, file);
	if (text === null) return passed({});
	if (!text.ok) return text;
	const written = readConfiguration(text.value, file);
	if (!written.ok || written.value.versioning?.initial === void 0) return written;
	const { initialFaults } = await import("./app-check-scheme-faults.js");
	const [first, ...others] = initialFaults({
		written: written.value,
		text: text.value,
		file
	});
	return first === void 0 ? written : refused(first, ...others);
}
function mayRenumber({ scope, records }, isChanged, before, after) {
	const schemesOf = ({ versioning, library_version: library }) => canonicalJson([versioning?.scheme ?? null, library?.scheme ?? null]);
	if (records === null) return false;
	if (scope === "all") return schemesOf(after) !== schemesOf({});
	return isChanged && (before?.ok !== true || schemesOf(before.value) !== schemesOf(after));
}
async function otherScheme(repository, { records, configFile }, written, bytes) {
	const { otherSchemeFaults } = await import("./app-check-scheme-faults.js");
	return records === null ? [] : await otherSchemeFaults(repository, records, {
		written,
		text: new TextDecoder().decode(bytes),
		file: configFile
	});
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value } : {};
	const now = after.ok ? { ...after.value } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

export { violationsBy as _, mayBeAccepted as a, require__unread_node_buffer as b, isJsonSchemaKeyword as c, jsonSchemaViolations as d, nearestName as f, keysAt as g, withLineFeeds as h, grownBaseline as i, isRecord as l, textOf as m, readConfiguration as n, sizeOf as o, largestFile as p, acceptance as r, forbiddenNames as s, written_rules_exports as t, isTypeOrList as u, pathText as v, valueAt as y };