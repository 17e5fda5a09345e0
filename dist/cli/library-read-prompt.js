import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as nearestName } from "./domain-nearest.js";
import { n as namesOf, r as rowNamed, t as isNameIn } from "./domain-row.js";
import { n as statuses } from "./domain-statuses.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";
import { o as promptKeys, s as violationsOf, t as readFrontMatter } from "./format-yaml-document.js";
import { i as valueAt$1, r as pathText } from "./schema-judge.js";
import { n as textOf$1, r as withLineFeeds } from "./format-bytes.js";
import { n as never } from "./problem-never.js";

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
const text$1 = {
	holds: (value) => typeof value === "string",
	asked: "must be text"
};
const flag = {
	holds: (value) => typeof value === "boolean",
	asked: "must be true or false"
};
const number$1 = {
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
	].map((key) => [key, text$1]),
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
	].map((key) => [key, number$1]),
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
		return valueAt$1(root, steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))) !== void 0;
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

// src/schema/picoschema.ts
const scalars = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"any"
]);
const wildcard = "(*)";
function jsonSchemaFromPicoschema(value) {
	const faults = [];
	const schema = isMeantAsJsonSchema(value) ? checkedJsonSchema(value, faults) : schemaOf(value, [], faults);
	const [first, ...others] = faults;
	return first === void 0 ? {
		ok: true,
		schema,
		variables: variablesOf(schema)
	} : {
		ok: false,
		faults: [first, ...others]
	};
}
function isMeantAsJsonSchema(value) {
	if (typeof value === "boolean") return true;
	if (!isRecord(value)) return false;
	const { type, properties } = value;
	if (isTypeOrList(type) || type === "any" || isRecord(properties)) return true;
	return Object.entries(value).some(([key, each]) => key === "$schema" || key === "$ref" || Array.isArray(each) && isJsonSchemaKeyword(key));
}
function checkedJsonSchema(schema, faults) {
	const stray = isRecord(schema) ? Object.keys(schema).find((key) => !isJsonSchemaKeyword(key)) : void 0;
	if (stray !== void 0) faults.push({
		path: [stray],
		reason: "beside keywords of JSON Schema such as `type` it is none; fields belong under `properties`"
	});
	faults.push(...jsonSchemaViolations(schema).map(({ path, reason }) => ({
		path,
		reason: `it ${reason}`
	})));
	return schema;
}
function variablesOf(schema) {
	if (!isRecord(schema) || !isRecord(schema["properties"])) return [];
	const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
	return Object.entries(schema["properties"]).map(([name, each]) => ({
		name,
		schema: each,
		required: required.has(name)
	}));
}
function schemaOf(value, path, faults) {
	if (typeof value === "string") return scalarOf(value, path, faults);
	if (isRecord(value)) return objectOf(value, path, faults);
	faults.push({
		path,
		reason: value === null ? "it has no type (the type `null` must stand in quotes)" : "a type is a word such as `string`, or an object of fields"
	});
	return {};
}
function scalarOf(text, path, faults) {
	const [type, description] = splitAtComma(text);
	if (!scalars.has(type)) faults.push({
		path,
		reason: `there is no type \`${type.slice(0, 40)}\`; there are ${[...scalars].join(", ")}`
	});
	return described(type === "any" ? {} : { type }, description);
}
function objectOf(fields, path, faults) {
	if (path.length >= 32) {
		faults.push({
			path,
			reason: `more than ${32} levels stand inside each other`
		});
		return {};
	}
	const properties = /* @__PURE__ */ new Map();
	const required = [];
	for (const [key, value] of Object.entries(fields)) {
		const at = [...path, key];
		if (key === wildcard) continue;
		const field = fieldOf(key, at, faults);
		if (field === null) continue;
		if (properties.has(field.name)) faults.push({
			path: at,
			reason: `the field \`${field.name}\` stands there twice`
		});
		if (!field.optional) required.push(field.name);
		properties.set(field.name, typeOf(field, value, at, faults));
	}
	return {
		type: "object",
		properties: Object.fromEntries(properties),
		...required.length === 0 ? {} : { required },
		additionalProperties: Object.hasOwn(fields, wildcard) ? schemaOf(fields[wildcard], [...path, wildcard], faults) : false
	};
}
function fieldOf(key, path, faults) {
	const opening = key.indexOf("(");
	const written = (opening === -1 ? key : key.slice(0, opening)).trim();
	const optional = written.endsWith("?");
	const name = optional ? written.slice(0, -1).trimEnd() : written;
	if (name === "" || forbiddenNames.has(name)) {
		faults.push({
			path,
			reason: name === "" ? "a field has no name" : `no field may be called \`${name}\``
		});
		return null;
	}
	if (opening === -1) return {
		name,
		optional,
		kind: null,
		description: null
	};
	const closing = key.trimEnd();
	const [kind, description] = splitAtComma(closing.slice(opening + 1, -1));
	if (closing.endsWith(")") && (kind === "array" || kind === "object" || kind === "enum")) return {
		name,
		optional,
		kind,
		description
	};
	faults.push({
		path,
		reason: "only `(array)`, `(object)` or `(enum)` may follow a name, with a description behind a comma"
	});
	return null;
}
function typeOf({ optional, kind, description }, value, path, faults) {
	const schema = schemaOfKind(kind, value, path, faults);
	return described(optional ? nullable(schema) : schema, description);
}
function schemaOfKind(kind, value, path, faults) {
	if (kind === "array") return {
		type: "array",
		items: schemaOf(value, path, faults)
	};
	if (kind === "enum") return { enum: choicesOf(value, path, faults) };
	if (kind === "object" && !isRecord(value)) {
		faults.push({
			path,
			reason: "an object is described by its fields"
		});
		return {};
	}
	return schemaOf(value, path, faults);
}
function choicesOf(value, path, faults) {
	const isScalar = (each) => each === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof each);
	if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value;
	faults.push({
		path,
		reason: "a choice is described by a list of its values, such as `[A, B]`"
	});
	return [];
}
function nullable(schema) {
	if (!isRecord(schema)) return schema;
	const { type, enum: choices } = schema;
	if (Array.isArray(choices)) return {
		...schema,
		enum: choices.includes(null) ? choices : [...choices, null]
	};
	return typeof type === "string" && type !== "null" ? {
		...schema,
		type: [type, "null"]
	} : schema;
}
function described(schema, description) {
	return description === null || !isRecord(schema) ? schema : {
		...schema,
		description
	};
}
function splitAtComma(text) {
	const comma = text.indexOf(",");
	if (comma === -1) return [text.trim(), null];
	return [text.slice(0, comma).trim(), text.slice(comma + 1).trim() || null];
}

// src/format/metadata.ts
function metadataOf(value) {
	const input = map(value["input"]);
	const output = map(value["output"]);
	const limits = map(value["limits"]);
	const inputSchema = schemaAt(["input", "schema"], input["schema"]);
	const outputSchema = schemaAt(["output", "schema"], output["schema"]);
	return {
		faults: [...inputSchema.faults, ...outputSchema.faults],
		metadata: {
			id: text(value["id"]),
			name: text(value["name"]),
			category: text(value["category"]),
			description: text(value["description"]),
			owner: text(value["owner"]),
			tags: texts(value["tags"]),
			model: text(value["model"]),
			input: inputSchema.schema,
			variables: inputSchema.variables,
			defaults: map(input["default"]),
			output: value["output"] === void 0 ? null : {
				format: text(output["format"]),
				schema: outputSchema.schema
			},
			tools: texts(value["tools"]),
			config: map(value["config"]),
			dependencies: texts(value["dependencies"]),
			status: text(value["status"]),
			deprecation: deprecationOf(map(value["deprecation"])),
			limits: {
				tokens: number(limits["tokens"]),
				costUsd: number(limits["cost_usd"]),
				latencyMs: number(limits["latency_ms"])
			},
			compliance: map(value["compliance"]),
			version: text(value["version"]),
			aliases: texts(value["aliases"])
		}
	};
}
function isDay(written) {
	const midnight = /* @__PURE__ */ new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${written}T`);
}
function deprecationOf(value) {
	const announced = text(value["announced"]);
	const removal = text(value["removal"]);
	if (announced === null || removal === null || !isDay(announced) || !isDay(removal)) return null;
	return {
		announced,
		removal,
		replacement: text(value["replacement"]),
		guide: text(value["guide"]),
		reason: text(value["reason"])
	};
}
function schemaAt(path, value) {
	const nothing = {
		schema: null,
		variables: [],
		faults: []
	};
	if (typeof value !== "string" && !isMap(value)) return nothing;
	const read = jsonSchemaFromPicoschema(value);
	if (read.ok) return {
		schema: read.schema,
		variables: read.variables,
		faults: []
	};
	return {
		...nothing,
		faults: read.faults.map((fault) => ({
			...fault,
			path: [...path, ...fault.path]
		}))
	};
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}
function texts(value) {
	return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function number(value) {
	return typeof value === "number" ? value : null;
}
function map(value) {
	return isMap(value) ? value : {};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/format/split.ts
const fence = /^---[ \t]*\r?$/u;
const preamble = /^(?:#[^\n]*|[ \t]*\r?)$/u;
function splitFile(text, file) {
	let open = null;
	for (const line of linesOf(text)) if (open === null) {
		if (fence.test(line.text)) open = line;
		else if (!preamble.test(line.text)) break;
	} else if (fence.test(line.text)) return passed({
		head: text.slice(0, open.end),
		yaml: text.slice(open.end, line.start),
		yamlLine: open.number + 1,
		close: text.slice(line.start, line.end),
		body: text.slice(line.end),
		bodyLine: line.number + 1
	});
	if (open === null) return refused(problem("front-matter-missing", {}, { place: {
		file,
		line: 1
	} }));
	return refused(problem("front-matter-unterminated", {}, { place: {
		file,
		line: open.number,
		column: 1
	} }));
}
function* linesOf(text) {
	let number = 1;
	for (let start = 0; start < text.length; number += 1) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed + 1;
		const line = text.slice(start, feed === -1 ? end : feed);
		yield {
			number,
			text: number === 1 ? line.replace(/^\ufeff/u, "") : line,
			start,
			end
		};
		start = end;
	}
}

// src/format/native.ts
const nativeFormat = {
	name: "native",
	template: "handlebars",
	read: read$1
};
function read$1(bytes, file) {
	const text = textOf$1(bytes, file);
	if (!text.ok) return text;
	const split = splitFile(text.value, file);
	if (!split.ok) return split;
	const { yaml, yamlLine, body, bodyLine } = split.value;
	const frontMatter = readFrontMatter(yaml, file, yamlLine);
	if (!frontMatter.ok) return frontMatter;
	const { value, placeOf } = frontMatter.value;
	const { metadata, faults } = metadataOf(value);
	const schemaProblems = faults.map(({ path, reason }) => problem("input-schema-invalid", {
		key: pathText(path),
		reason
	}, { place: {
		file,
		...placeOf(path)
	} }));
	const problems = [...keyProblems(frontMatter.value, file), ...schemaProblems].sort(byPlace);
	return passed({
		metadata,
		body: withLineFeeds(body),
		bodyLine,
		placeOf,
		problems
	});
}
function keyProblems({ value, placeOf }, file) {
	const violations = violationsOf("prompt", value);
	const wrongDays = dayPaths.filter((path) => {
		const day = valueAt$1(value, path);
		return typeof day === "string" && !isDay(day) && !violations.some((each) => pathText(each.path) === pathText(path));
	});
	const about = (path) => ({ place: {
		file,
		...placeOf(path)
	} });
	return [
		...violations.map((violation) => keyProblem(violation, value, about(violation.path))),
		...blankDescription(value).map((path) => problem("schema-description-missing", {}, about(path))),
		...nearMisses(value).map(({ key, meant }) => problem("front-matter-key-unclear", {
			key,
			meant
		}, about([key]))),
		...wrongDays.map((path) => problem("schema-violated", {
			key: pathText(path),
			reason: "is no day of the calendar"
		}, about(path)))
	];
}
const dayPaths = [
	["deprecation", "announced"],
	["deprecation", "removal"],
	["compliance", "reviewed"]
];
function keyProblem({ path, reason }, value, about) {
	const key = pathText(path);
	const written = valueAt$1(value, path) ?? null;
	if (key === "description" && (written === null || written === "")) return problem("schema-description-missing", {}, about);
	if (key === "status" && typeof written === "string" && isNameIn(statuses, written)) return problem("status-not-written", { status: written }, about);
	return problem("schema-violated", {
		key,
		reason
	}, about);
}
function blankDescription({ description }) {
	return typeof description === "string" && description !== "" && description.trim() === "" ? [["description"]] : [];
}
function nearMisses(value) {
	return Object.keys(value).flatMap((key) => {
		const meant = promptKeys.includes(key) ? null : nearestName(key, promptKeys);
		return meant === null || meant in value ? [] : [{
			key,
			meant
		}];
	});
}
function byPlace(a, b) {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

// src/template/fault.ts
var TemplateFault = class extends Error {
	name = "TemplateFault";
	reason;
	offset;
	constructor(reason, offset) {
		super(reason);
		this.reason = reason;
		this.offset = offset;
	}
};

// src/template/helpers.ts
const helpers = {
	if: {
		form: "block",
		takes: 1,
		givesNames: false,
		content: "same"
	},
	unless: {
		form: "block",
		takes: 1,
		givesNames: false,
		content: "same"
	},
	each: {
		form: "block",
		takes: 1,
		givesNames: true,
		content: "item"
	},
	with: {
		form: "block",
		takes: 1,
		givesNames: true,
		content: "item"
	},
	lookup: {
		form: "value",
		takes: 2,
		givesNames: false,
		content: "none"
	},
	role: {
		form: "statement",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	history: {
		form: "statement",
		takes: 0,
		givesNames: false,
		content: "none"
	},
	media: {
		form: "statement",
		takes: 0,
		givesNames: false,
		content: "none"
	},
	section: {
		form: "statement",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	json: {
		form: "value",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	ifEquals: {
		form: "block",
		takes: 2,
		givesNames: false,
		content: "same"
	},
	unlessEquals: {
		form: "block",
		takes: 2,
		givesNames: false,
		content: "same"
	}
};
const forbidden = /* @__PURE__ */ new Set([
	"log",
	"helperMissing",
	"blockHelperMissing"
]);
function headOf(call, mustBeHelper) {
	const path = pathOf(call);
	const name = simpleName(path);
	if (name !== null && rowNamed(helpers, name) !== void 0) return {
		is: "helper",
		name
	};
	const passes = call.params.length > 0 || call.hash !== void 0;
	if (mustBeHelper || passes || name !== null && forbidden.has(name)) return {
		is: "unknown",
		name: path.original
	};
	return {
		is: "value",
		path
	};
}
function pathOf(call) {
	if (call.path.type === "PathExpression") return call.path;
	const original = String(call.path.original);
	return {
		type: "PathExpression",
		data: false,
		depth: 0,
		parts: [original],
		original,
		loc: call.path.loc
	};
}
function simpleName(path) {
	const [first, ...more] = path.parts;
	return first === void 0 || more.length > 0 || path.data || beginsInContext(path) ? null : first;
}
function beginsInContext(path) {
	return path.depth > 0 || /^(?:\.|this(?:[./]|$))/.test(path.original);
}

// src/template/values.ts
const closed = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function has(value, name) {
	return property(value, name) !== void 0;
}
function property(value, name) {
	if (value === null || value === void 0 || closed.has(name)) return void 0;
	if (!Object.hasOwn(Object(value), name)) return void 0;
	const found = value[name];
	return typeof found === "function" ? void 0 : found;
}
function isEmpty(value) {
	if (Array.isArray(value)) return value.length === 0;
	return !value && value !== 0;
}
function textOf(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "string") return value;
	try {
		return String(value);
	} catch {
		return null;
	}
}
function jsonOf(value, indent) {
	const space = typeof indent === "number" || typeof indent === "string" ? indent : 0;
	try {
		return JSON.stringify(value, null, space) ?? "";
	} catch {
		return null;
	}
}

// src/template/frame.ts
function inputFrame(variables) {
	return {
		context: variables,
		isInput: true,
		outer: null,
		given: /* @__PURE__ */ new Map(),
		data: {
			values: /* @__PURE__ */ new Map([["root", variables]]),
			outer: null
		}
	};
}
function frameOf(context, outer, names, values, data = outer.data) {
	const given = names.length === 0 ? outer.given : new Map([...outer.given, ...names.map((name, at) => [name, values[at]])]);
	return context === outer.context ? {
		...outer,
		given,
		data
	} : {
		context,
		isInput: false,
		outer,
		given,
		data
	};
}
function dataOfTurn(outer, key, index, isLast) {
	return {
		values: new Map([...outer.values, ...Object.entries({
			key,
			index,
			first: index === 0,
			last: isLast
		})]),
		outer
	};
}
function valueAt(path, frame, onMissing) {
	const [first, ...rest] = path.parts;
	if (path.data) return dataAt(path, frame, onMissing);
	if (first !== void 0 && !beginsInContext(path) && frame.given.has(first)) return follow(frame.given.get(first), rest);
	let place = frame;
	for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
	if (place?.isInput && first !== void 0 && !has(place.context, first)) onMissing(first);
	return follow(place?.context, path.parts);
}
function dataAt(path, frame, onMissing) {
	const [name, ...rest] = path.parts;
	let data = frame.data;
	for (let climbed = 0; climbed < path.depth; climbed += 1) data = data?.outer ?? null;
	const value = name === void 0 ? void 0 : data?.values.get(name);
	const [variable] = rest;
	if (name === "root" && variable !== void 0 && !has(value, variable)) onMissing(variable);
	return follow(value, rest);
}
function follow(value, parts) {
	return parts.reduce(property, value);
}

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.SourceLocation = SourceLocation;
	exports.id = id;
	exports.stripFlags = stripFlags;
	exports.stripComment = stripComment;
	exports.preparePath = preparePath;
	exports.prepareMustache = prepareMustache;
	exports.prepareRawBlock = prepareRawBlock;
	exports.prepareBlock = prepareBlock;
	exports.prepareProgram = prepareProgram;
	exports.preparePartialBlock = preparePartialBlock;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		close = close.path ? close.path.original : close;
		if (open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source;
		this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		};
		this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		if (/^\[.*\]$/.test(token)) return token.substring(1, token.length - 1);
		else return token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		var original = data ? "@" : "", dig = [], depth = 0;
		for (var i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			original += (parts[i].separator || "") + part;
			if (!isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2["default"]("Invalid path: " + original, { loc });
				else if (part === "..") depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close);
		locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		if (close && close.path) validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
			if (inverseAndProgram.chain) inverseAndProgram.program.body[0].closeStrip = close.strip;
			inverseStrip = inverseAndProgram.strip;
			inverse = inverseAndProgram.program;
		}
		if (inverted) {
			inverted = inverse;
			inverse = program;
			program = inverted;
		}
		return {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			/* istanbul ignore else */
			if (firstLoc && lastLoc) loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			};
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		validateClose(open, close);
		return {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var handlebars = (function() {
		var parser = {
			trace: function trace() {},
			yy: {},
			symbols_: {
				"error": 2,
				"root": 3,
				"program": 4,
				"EOF": 5,
				"program_repetition0": 6,
				"statement": 7,
				"mustache": 8,
				"block": 9,
				"rawBlock": 10,
				"partial": 11,
				"partialBlock": 12,
				"content": 13,
				"COMMENT": 14,
				"CONTENT": 15,
				"openRawBlock": 16,
				"rawBlock_repetition0": 17,
				"END_RAW_BLOCK": 18,
				"OPEN_RAW_BLOCK": 19,
				"helperName": 20,
				"openRawBlock_repetition0": 21,
				"openRawBlock_option0": 22,
				"CLOSE_RAW_BLOCK": 23,
				"openBlock": 24,
				"block_option0": 25,
				"closeBlock": 26,
				"openInverse": 27,
				"block_option1": 28,
				"OPEN_BLOCK": 29,
				"openBlock_repetition0": 30,
				"openBlock_option0": 31,
				"openBlock_option1": 32,
				"CLOSE": 33,
				"OPEN_INVERSE": 34,
				"openInverse_repetition0": 35,
				"openInverse_option0": 36,
				"openInverse_option1": 37,
				"openInverseChain": 38,
				"OPEN_INVERSE_CHAIN": 39,
				"openInverseChain_repetition0": 40,
				"openInverseChain_option0": 41,
				"openInverseChain_option1": 42,
				"inverseAndProgram": 43,
				"INVERSE": 44,
				"inverseChain": 45,
				"inverseChain_option0": 46,
				"OPEN_ENDBLOCK": 47,
				"OPEN": 48,
				"mustache_repetition0": 49,
				"mustache_option0": 50,
				"OPEN_UNESCAPED": 51,
				"mustache_repetition1": 52,
				"mustache_option1": 53,
				"CLOSE_UNESCAPED": 54,
				"OPEN_PARTIAL": 55,
				"partialName": 56,
				"partial_repetition0": 57,
				"partial_option0": 58,
				"openPartialBlock": 59,
				"OPEN_PARTIAL_BLOCK": 60,
				"openPartialBlock_repetition0": 61,
				"openPartialBlock_option0": 62,
				"param": 63,
				"sexpr": 64,
				"OPEN_SEXPR": 65,
				"sexpr_repetition0": 66,
				"sexpr_option0": 67,
				"CLOSE_SEXPR": 68,
				"hash": 69,
				"hash_repetition_plus0": 70,
				"hashSegment": 71,
				"ID": 72,
				"EQUALS": 73,
				"blockParams": 74,
				"OPEN_BLOCK_PARAMS": 75,
				"blockParams_repetition_plus0": 76,
				"CLOSE_BLOCK_PARAMS": 77,
				"path": 78,
				"dataName": 79,
				"STRING": 80,
				"NUMBER": 81,
				"BOOLEAN": 82,
				"UNDEFINED": 83,
				"NULL": 84,
				"DATA": 85,
				"pathSegments": 86,
				"SEP": 87,
				"$accept": 0,
				"$end": 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = true;
						this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: true
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(true, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(false, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						});
						this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function parseError(str, hash) {
				throw new Error(str);
			},
			parse: function parse(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input);
				this.lexer.yy = this.yy;
				this.yy.lexer = this.lexer;
				this.yy.parser = this;
				if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
				function lex() {
					var token = self.lexer.lex() || 1;
					if (typeof token !== "number") token = self.symbols_[token] || token;
					return token;
				}
				var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;
				while (true) {
					state = stack[stack.length - 1];
					if (this.defaultActions[state]) action = this.defaultActions[state];
					else {
						if (symbol === null || typeof symbol == "undefined") symbol = lex();
						action = table[state] && table[state][symbol];
					}
					if (typeof action === "undefined" || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							expected = [];
							for (p in table[state]) if (this.terminals_[p] && p > 2) expected.push("'" + this.terminals_[p] + "'");
							if (this.lexer.showPosition) errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
							else errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
							this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol);
							vstack.push(this.lexer.yytext);
							lstack.push(this.lexer.yylloc);
							stack.push(action[1]);
							symbol = null;
							if (!preErrorSymbol) {
								yyleng = this.lexer.yyleng;
								yytext = this.lexer.yytext;
								yylineno = this.lexer.yylineno;
								yyloc = this.lexer.yylloc;
								if (recovering > 0) recovering--;
							} else {
								symbol = preErrorSymbol;
								preErrorSymbol = null;
							}
							break;
						case 2:
							len = this.productions_[action[1]][1];
							yyval.$ = vstack[vstack.length - len];
							yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							};
							if (ranges) yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
							r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
							if (typeof r !== "undefined") return r;
							if (len) {
								stack = stack.slice(0, -1 * len * 2);
								vstack = vstack.slice(0, -1 * len);
								lstack = lstack.slice(0, -1 * len);
							}
							stack.push(this.productions_[action[1]][0]);
							vstack.push(yyval.$);
							lstack.push(yyval._$);
							newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
							stack.push(newState);
							break;
						case 3: return true;
					}
				}
				return true;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function parseError(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw new Error(str);
				},
				setInput: function setInput(input) {
					this._input = input;
					this._more = this._less = this.done = false;
					this.yylineno = this.yyleng = 0;
					this.yytext = this.matched = this.match = "";
					this.conditionStack = ["INITIAL"];
					this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					};
					if (this.options.ranges) this.yylloc.range = [0, 0];
					this.offset = 0;
					return this;
				},
				input: function input() {
					var ch = this._input[0];
					this.yytext += ch;
					this.yyleng++;
					this.offset++;
					this.match += ch;
					this.matched += ch;
					if (ch.match(/(?:\r\n?|\n).*/g)) {
						this.yylineno++;
						this.yylloc.last_line++;
					} else this.yylloc.last_column++;
					if (this.options.ranges) this.yylloc.range[1]++;
					this._input = this._input.slice(1);
					return ch;
				},
				unput: function unput(ch) {
					var len = ch.length;
					var lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input;
					this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
					this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1);
					this.matched = this.matched.substr(0, this.matched.length - 1);
					if (lines.length - 1) this.yylineno -= lines.length - 1;
					var r = this.yylloc.range;
					this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					};
					if (this.options.ranges) this.yylloc.range = [r[0], r[0] + this.yyleng - len];
					return this;
				},
				more: function more() {
					this._more = true;
					return this;
				},
				less: function less(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function pastInput() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function upcomingInput() {
					var next = this.match;
					if (next.length < 20) next += this._input.substr(0, 20 - next.length);
					return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function showPosition() {
					var pre = this.pastInput();
					var c = new Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function next() {
					if (this.done) return this.EOF;
					if (!this._input) this.done = true;
					var token, match, tempMatch, index, lines;
					if (!this._more) {
						this.yytext = "";
						this.match = "";
					}
					var rules = this._currentRules();
					for (var i = 0; i < rules.length; i++) {
						tempMatch = this._input.match(this.rules[rules[i]]);
						if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
							match = tempMatch;
							index = i;
							if (!this.options.flex) break;
						}
					}
					if (match) {
						lines = match[0].match(/(?:\r\n?|\n).*/g);
						if (lines) this.yylineno += lines.length;
						this.yylloc = {
							first_line: this.yylloc.last_line,
							last_line: this.yylineno + 1,
							first_column: this.yylloc.last_column,
							last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
						};
						this.yytext += match[0];
						this.match += match[0];
						this.matches = match;
						this.yyleng = this.yytext.length;
						if (this.options.ranges) this.yylloc.range = [this.offset, this.offset += this.yyleng];
						this._more = false;
						this._input = this._input.slice(match[0].length);
						this.matched += match[0];
						token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
						if (this.done && this._input) this.done = false;
						if (token) return token;
						else return;
					}
					if (this._input === "") return this.EOF;
					else return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function lex() {
					var r = this.next();
					if (typeof r !== "undefined") return r;
					else return this.lex();
				},
				begin: function begin(condition) {
					this.conditionStack.push(condition);
				},
				popState: function popState() {
					return this.conditionStack.pop();
				},
				_currentRules: function _currentRules() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function topState() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function begin(condition) {
					this.begin(condition);
				}
			};
			lexer.options = {};
			lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\") {
							strip(0, 1);
							this.begin("mu");
						} else if (yy_.yytext.slice(-1) === "\\") {
							strip(0, 1);
							this.begin("emu");
						} else this.begin("mu");
						if (yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2:
						this.popState();
						return 15;
					case 3:
						this.begin("raw");
						return 15;
					case 4:
						this.popState();
						if (this.conditionStack[this.conditionStack.length - 1] === "raw") return 15;
						else {
							strip(5, 9);
							return "END_RAW_BLOCK";
						}
					case 5: return 15;
					case 6:
						this.popState();
						return 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10:
						this.popState();
						this.begin("raw");
						return 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15:
						this.popState();
						return 44;
					case 16:
						this.popState();
						return 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext);
						this.popState();
						this.begin("com");
						break;
					case 22:
						this.popState();
						return 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29:
						this.popState();
						return 54;
					case 30:
						this.popState();
						return 33;
					case 31:
						yy_.yytext = strip(1, 2).replace(/\\"/g, "\"");
						return 80;
					case 32:
						yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
						return 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42:
						yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
						return 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			};
			lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			];
			lexer.conditions = {
				"mu": {
					"rules": [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					"inclusive": false
				},
				"emu": {
					"rules": [2],
					"inclusive": false
				},
				"com": {
					"rules": [6],
					"inclusive": false
				},
				"raw": {
					"rules": [
						3,
						4,
						5
					],
					"inclusive": false
				},
				"INITIAL": {
					"rules": [
						0,
						1,
						44
					],
					"inclusive": true
				}
			};
			return lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		Parser.prototype = parser;
		parser.Parser = Parser;
		return new Parser();
	})();
	exports["default"] = handlebars;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	var NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
	exports.NODE_TYPES = NODE_TYPES;
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: false,
		acceptKey: function acceptKey(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2["default"]("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function acceptRequired(node, name) {
			this.acceptKey(node, name);
			if (!node[name]) throw new _exception2["default"](node.type + " requires " + name);
		},
		acceptArray: function acceptArray(array) {
			for (var i = 0, l = array.length; i < l; i++) {
				this.acceptKey(array, i);
				if (!array[i]) {
					array.splice(i, 1);
					i--;
					l--;
				}
			}
		},
		accept: function accept(object) {
			if (!object) return;
			if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2["default"]("Unknown type: " + object.type, object);
			if (this.current) this.parents.unshift(this.current);
			this.current = object;
			var ret = this[object.type](object);
			this.current = this.parents.shift();
			if (!this.mutating || ret) return ret;
			else if (ret !== false) return object;
		},
		Program: function Program(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function PartialBlockStatement(partial) {
			visitPartial.call(this, partial);
			this.acceptKey(partial, "program");
		},
		ContentStatement: function ContentStatement() {},
		CommentStatement: function CommentStatement() {},
		SubExpression: visitSubExpression,
		PathExpression: function PathExpression() {},
		StringLiteral: function StringLiteral() {},
		NumberLiteral: function NumberLiteral() {},
		BooleanLiteral: function BooleanLiteral() {},
		UndefinedLiteral: function UndefinedLiteral() {},
		NullLiteral: function NullLiteral() {},
		Hash: function Hash(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function HashPair(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path");
		this.acceptArray(mustache.params);
		this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block);
		this.acceptKey(block, "program");
		this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name");
		this.acceptArray(partial.params);
		this.acceptKey(partial, "hash");
	}
	exports["default"] = Visitor;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2["default"]();
	WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone;
		var isRoot = !this.isRootSeen;
		this.isRootSeen = true;
		var body = program.body;
		for (var i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (!strip) continue;
			var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
			if (strip.close) omitRight(body, i, true);
			if (strip.open) omitLeft(body, i, true);
			if (doStandalone && inlineStandalone) {
				omitRight(body, i);
				if (omitLeft(body, i)) {
					if (current.type === "PartialStatement") current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
				}
			}
			if (doStandalone && openStandalone) {
				omitRight((current.program || current.inverse).body);
				omitLeft(body, i);
			}
			if (doStandalone && closeStandalone) {
				omitRight(body, i);
				omitLeft((current.inverse || current.program).body);
			}
		}
		return program;
	};
	WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program);
		this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) {
			firstInverse = inverse.body[0].program;
			while (lastInverse.chained) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		}
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close) omitRight(program.body, null, true);
		if (inverse) {
			var inverseStrip = block.inverseStrip;
			if (inverseStrip.open) omitLeft(program.body, null, true);
			if (inverseStrip.close) omitRight(firstInverse.body, null, true);
			if (block.closeStrip.open) omitLeft(lastInverse.body, null, true);
			if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
				omitLeft(program.body);
				omitRight(firstInverse.body);
			}
		} else if (block.closeStrip.open) omitLeft(program.body, null, true);
		return strip;
	};
	WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	};
	WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		/* istanbul ignore next */
		var strip = node.strip || {};
		return {
			inlineStandalone: true,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		if (i === void 0) i = body.length;
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		if (i === void 0) i = -1;
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
		current.rightStripped = current.value !== original;
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
		current.leftStripped = current.value !== original;
		return current.leftStripped;
	}
	exports["default"] = WhitespaceControl;
	module.exports = exports["default"];
}));

// src/template/limits.ts
var import_helpers = /* @__PURE__ */ __toESM(require_helpers(), 1);
var import_parser = /* @__PURE__ */ __toESM(require_parser(), 1);
var import_whitespace_control = /* @__PURE__ */ __toESM(require_whitespace_control(), 1);
const limits = {
	body: 1048576,
	tokens: 32768,
	depth: 64,
	partials: 32,
	steps: 25e4,
	output: 1048576
};

// src/template/tokens.ts
function progressAtStart() {
	return {
		tag: null,
		blocks: [],
		brackets: 0,
		tokens: 0,
		depth: 0
	};
}
const opensBlock = /* @__PURE__ */ new Set([
	"OPEN_BLOCK",
	"OPEN_INVERSE",
	"OPEN_PARTIAL_BLOCK",
	"OPEN_RAW_BLOCK"
]);
const closesBlock = /* @__PURE__ */ new Set(["OPEN_ENDBLOCK", "END_RAW_BLOCK"]);
const opensTag = /* @__PURE__ */ new Set([
	...opensBlock,
	"OPEN_ENDBLOCK",
	"OPEN_INVERSE_CHAIN",
	"OPEN",
	"OPEN_UNESCAPED",
	"OPEN_PARTIAL"
]);
const closesTag = /* @__PURE__ */ new Set([
	"CLOSE",
	"CLOSE_RAW_BLOCK",
	"CLOSE_UNESCAPED"
]);
function boundedLexer(parser, progress) {
	const lexer = Object.assign(Object.create(parser.lexer), { options: { ranges: true } }, { lex() {
		let token = lexer.next();
		while (token === void 0) token = lexer.next();
		advance(progress, tokenName(parser, token), lexer.yylloc.range[0]);
		return token;
	} });
	return lexer;
}
function tokenName(parser, token) {
	return typeof token === "string" ? token : parser.terminals_[token] ?? "EOF";
}
function advance(progress, token, offset) {
	progress.tokens += 1;
	if (progress.tokens > limits.tokens) throw new TemplateFault(`it has more than ${limits.tokens} parts.`, offset);
	if (opensTag.has(token)) {
		if (progress.tag !== null) throw new TemplateFault("`{{` is never closed.", progress.tag);
		progress.tag = offset;
		progress.brackets = 0;
	}
	if (closesTag.has(token)) progress.tag = null;
	if (token === "OPEN_SEXPR") progress.brackets += 1;
	if (token === "CLOSE_SEXPR") progress.brackets -= 1;
	advanceBlocks(progress, token, offset);
	if (progress.depth + progress.brackets > limits.depth) throw new TemplateFault(`more than ${limits.depth} blocks or brackets stand inside each other.`, offset);
}
function advanceBlocks(progress, token, offset) {
	if (opensBlock.has(token)) {
		progress.blocks.push({
			offset,
			branches: 0
		});
		progress.depth += 1;
	}
	const block = progress.blocks.at(-1);
	if (block === void 0) return;
	if (token === "OPEN_INVERSE_CHAIN") {
		block.branches += 1;
		progress.depth += 1;
	}
	if (closesBlock.has(token)) {
		progress.blocks.pop();
		progress.depth -= 1 + block.branches;
	}
}

// src/template/tree.ts
function offsetOf(node) {
	return node.loc.start.column;
}

// src/template/handlebars.ts
function parsedTemplate(body) {
	if (body.length > limits.body) throw new TemplateFault(`it has ${body.length} characters; at most ${limits.body} are read.`, 0);
	const progress = progressAtStart();
	const lexer = boundedLexer(import_parser.default, progress);
	const fail = (_message, found) => {
		throw faultAt(body, progress, lexer.yylloc.range, found.token);
	};
	const bounded = Object.assign(Object.create(import_parser.default), {
		lexer,
		yy: {
			...treeBuilders,
			parseError: fail
		}
	});
	try {
		return new import_whitespace_control.default().accept(bounded.parse(body));
	} catch (error) {
		if (error instanceof TemplateFault) throw error;
		throw new TemplateFault(`${firstLine(error)}.`, lexer.yylloc.range[0]);
	}
}
const treeBuilders = {
	...import_helpers,
	locInfo({ range }) {
		return {
			start: {
				line: 1,
				column: range[0]
			},
			end: {
				line: 1,
				column: range[1]
			}
		};
	},
	preparePath(...parts) {
		try {
			return import_helpers.preparePath.apply(treeBuilders, parts);
		} catch (error) {
			const at = error.column ?? 0;
			throw new TemplateFault("`..`, `.` and `this` can stand only at the beginning of a path.", at);
		}
	},
	prepareBlock(...parts) {
		const [open, , , close] = parts;
		if (close?.path !== void 0 && close.path.original !== open.path.original) {
			const names = {
				open: shown(open.path.original),
				close: shown(close.path.original)
			};
			throw new TemplateFault(`\`{{/${names.close}}}\` closes a block that \`${names.open}\` opened.`, offsetOf(close.path));
		}
		return import_helpers.prepareBlock.apply(treeBuilders, parts);
	}
};
function faultAt(body, progress, range, token) {
	const offset = token === null ? range[1] : range[0];
	const block = progress.blocks.at(-1);
	if (progress.tag !== null && body.indexOf("}}", progress.tag) === -1) return new TemplateFault("`{{` is never closed.", progress.tag);
	if (token === null && body.startsWith("{{!--", offset)) return new TemplateFault("the comment `{{!--` is never closed.", offset);
	if ((token === "EOF" || token === null) && block !== void 0) return new TemplateFault(`\`${shown(body.slice(block.offset, block.offset + 40).split("}")[0] ?? "")}}}\` is never closed.`, block.offset);
	if (token === "OPEN_ENDBLOCK") return new TemplateFault("`{{/` closes a block that is not open.", offset);
	if (token === "INVERSE" || token === "OPEN_INVERSE_CHAIN") return new TemplateFault("`else` stands outside a block, or is the second of its block.", offset);
	if (token === "CLOSE" && /\{\{[~&]?\s*$/.test(body.slice(Math.max(0, offset - 40), offset))) return new TemplateFault("`{{}}` is empty.", offset);
	if (body[offset] === "\0") return new TemplateFault("a NUL character cannot stand here.", offset);
	const unexpected = body.slice(offset, Math.max(range[1], offset + 1));
	return new TemplateFault(`\`${shown(unexpected)}\` cannot stand here.`, offset);
}
function shown(text) {
	const line = text.split("\n", 1)[0] ?? "";
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
function firstLine(error) {
	return shown((error instanceof Error ? error.message : String(error)).replace(/ - \d+:\d+$/, ""));
}

// src/template/positions.ts
function positionsIn(body) {
	const starts = [0];
	for (let end = body.indexOf("\n"); end !== -1; end = body.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

// src/template/scope.ts
const inputScope = {
	means: "input",
	outer: null,
	given: /* @__PURE__ */ new Set()
};
function withGiven(scope, names) {
	return names.length === 0 ? scope : {
		...scope,
		given: /* @__PURE__ */ new Set([...scope.given, ...names])
	};
}
function readBy(path, scope) {
	const [first, second] = path.parts;
	if (path.data) return { variable: path.depth === 0 && first === "root" ? second ?? null : null };
	if (first !== void 0 && !beginsInContext(path) && scope.given.has(first)) return { variable: null };
	let place = scope;
	for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
	if (place === null) return "above";
	return { variable: place.means === "input" ? first ?? null : null };
}

// src/template/reading.ts
function findingsOf(tree) {
	const findings = {
		variables: /* @__PURE__ */ new Map(),
		partials: /* @__PURE__ */ new Map(),
		roles: [],
		faults: []
	};
	readProgram(tree, inputScope, findings);
	return findings;
}
function readProgram(program, scope, findings) {
	for (const statement of program?.body ?? []) readStatement(statement, scope, findings);
}
function readStatement(statement, scope, findings) {
	switch (statement.type) {
		case "ContentStatement":
		case "CommentStatement": return;
		case "MustacheStatement": return readMustache(statement, scope, findings);
		case "BlockStatement": return readBlock(statement, scope, findings);
		case "PartialStatement": return readPartial$1(statement, scope, findings);
		case "PartialBlockStatement": return invalid(findings, statement, "a partial cannot be used as a block; write `{{> name}}`.");
		case "Decorator":
		case "DecoratorBlock": return invalid(findings, statement, "partials cannot be defined inside a prompt; make the text a prompt of its own.");
		default: return never(statement);
	}
}
function readMustache(mustache, scope, findings) {
	const head = headOf(mustache, false);
	if (head.is === "unknown") return unknownHelper(findings, mustache.path, head.name);
	if (head.is === "value") return readPath(head.path, scope, findings);
	if (helpers[head.name].form === "block") return invalid(findings, mustache.path, `\`${head.name}\` opens a block: write \`{{#${head.name} …}}\`.`);
	readCall(head.name, mustache, scope, findings);
	if (head.name === "role") readRole(mustache, findings);
	if (head.name === "media" && !mustache.hash?.pairs.some(({ key }) => key === "url")) invalid(findings, mustache.path, "`media` needs `url=…`.");
}
function readRole(mustache, findings) {
	const [role] = mustache.params;
	if (role === void 0) return;
	if (role.type !== "StringLiteral" || typeof role.value !== "string" || role.value.trim() === "") return invalid(findings, role, "the role must be written out, as `{{role \"system\"}}`.");
	findings.roles.push({
		name: role.value,
		offset: offsetOf(role)
	});
}
function readBlock(block, scope, findings) {
	const head = headOf(block, false);
	const names = [...block.program?.blockParams ?? [], ...block.inverse?.blockParams ?? []];
	if (head.is === "unknown") unknownHelper(findings, block.path, head.name);
	else if (head.is === "value") readPath(head.path, scope, findings);
	else if (helpers[head.name].form !== "block") invalid(findings, block.path, `\`${head.name}\` is no block: write \`{{${head.name} …}}\`.`);
	else readCall(head.name, block, scope, findings);
	if (names.length > 0 && !(head.is === "helper" && helpers[head.name].givesNames)) invalid(findings, block.path, "only `each` and `with` give names by `as |name|`.");
	const hidden = names.find((name) => rowNamed(helpers, name) !== void 0);
	if (hidden !== void 0) invalid(findings, block.path, `the name \`${hidden}\` would hide the helper of that name.`);
	readProgram(block.program, contentScope(block, scope), findings);
	readProgram(block.inverse, scope, findings);
}
function contentScope(block, scope) {
	const head = headOf(block, false);
	const narrows = head.is === "value" || head.is === "helper" && helpers[head.name].content === "item";
	const [about] = block.params;
	const stays = head.is === "helper" && head.name === "with" && about?.type === "PathExpression" && isThis(about);
	const inner = narrows && !stays ? {
		means: "item",
		outer: scope,
		given: scope.given
	} : scope;
	return withGiven(inner, block.program?.blockParams ?? []);
}
function isThis(path) {
	return !path.data && path.depth === 0 && path.parts.length === 0;
}
function readPartial$1(partial, scope, findings) {
	const { name, params, hash } = partial;
	if (name.type === "SubExpression") return invalid(findings, name, "the name of a partial must be written out.");
	const id = String(name.original);
	if (name.type === "PathExpression" && name.data) return invalid(findings, name, `\`${id}\` is no partial.`);
	if (params.length > 1) return invalid(findings, partial, "a partial takes at most one value, and `key=value` pairs.");
	if (!findings.partials.has(id)) findings.partials.set(id, offsetOf(name));
	readPassed(params, hash, scope, findings);
}
function readCall(name, call, scope, findings) {
	const { takes } = helpers[name];
	if (call.params.length !== takes) {
		const values = takes === 1 ? "1 value" : `${takes} values`;
		invalid(findings, call.path, `\`${name}\` takes ${values}, not ${call.params.length}.`);
	}
	readPassed(call.params, call.hash, scope, findings);
}
function readPassed(params, hash, scope, findings) {
	for (const param of params) readExpression(param, scope, findings);
	for (const { value } of hash?.pairs ?? []) readExpression(value, scope, findings);
}
function readExpression(expression, scope, findings) {
	if (expression.type === "PathExpression") return readPath(expression, scope, findings);
	if (expression.type !== "SubExpression") return;
	const head = headOf(expression, true);
	if (head.is !== "helper") return unknownHelper(findings, expression.path, head.is === "unknown" ? head.name : head.path.original);
	if (helpers[head.name].form !== "value") return invalid(findings, expression.path, `\`${head.name}\` gives no value that could be passed on.`);
	readCall(head.name, expression, scope, findings);
}
function readPath(path, scope, findings) {
	const read = readBy(path, scope);
	if (read === "above") return invalid(findings, path, `\`${path.original}\` climbs above the input.`);
	if (read.variable !== null && !findings.variables.has(read.variable)) findings.variables.set(read.variable, offsetOf(path));
}
function invalid(findings, at, reason) {
	findings.faults.push({
		is: "invalid",
		reason,
		offset: offsetOf(at)
	});
}
function unknownHelper(findings, at, name) {
	findings.faults.push({
		is: "unknown-helper",
		name,
		offset: offsetOf(at)
	});
}

// src/template/evaluation.ts
function placeIn(run, node) {
	return run.site ?? offsetOf(node);
}
function spend(run, steps) {
	run.steps += steps;
	if (run.steps > limits.steps) throw new TemplateFault(`rendering it takes more than ${limits.steps} steps.`, run.site ?? 0);
}
function valueOf(expression, frame, run) {
	if (expression.type === "PathExpression") return pathValue(expression, frame, run);
	if (expression.type === "SubExpression") return valueOfCall(expression, frame, run);
	return expression.value;
}
function pathValue(path, frame, run) {
	return valueAt(path, frame, (variable) => {
		if (run.optional.has(variable) || run.variablesMissing.has(variable)) return;
		run.variablesMissing.set(variable, placeIn(run, path));
	});
}
function pairValue(call, key, frame, run) {
	const pair = call.hash?.pairs.findLast((each) => each.key === key);
	return pair === void 0 ? void 0 : valueOf(pair.value, frame, run);
}
function valueOfCall(call, frame, run) {
	const head = headOf(call, true);
	const [first, second] = call.params.map((param) => valueOf(param, frame, run));
	if (head.is === "helper" && head.name === "json") {
		const text = jsonOf(first, pairValue(call, "indent", frame, run));
		if (text === null) throw new TemplateFault("`json` cannot write the value it is given.", placeIn(run, call.path));
		spend(run, Math.ceil(text.length / 100));
		return text;
	}
	return first ? property(first, textIn(second, call, run)) : first;
}
function textIn(value, node, run) {
	const text = textOf(value);
	if (text === null) throw new TemplateFault("a value cannot be written as text.", placeIn(run, node));
	return text;
}

// src/template/blocks.ts
function turnsOf(block, frame, run) {
	const head = headOf(block, false);
	if (head.is === "value") return turnsOfSection(pathValue(head.path, frame, run), block, frame);
	if (head.is === "unknown") return [];
	const values = block.params.map((param) => valueOf(param, frame, run));
	const countsZero = Boolean(pairValue(block, "includeZero", frame, run));
	return turnsOfHelper(head.name, values, countsZero, block, frame);
}
function turnsOfHelper(name, [first, second], countsZero, block, frame) {
	const branch = (holds) => [{
		program: holds ? block.program : block.inverse,
		frame
	}];
	const holds = !isEmpty(first) && (first !== 0 || countsZero);
	switch (name) {
		case "if": return branch(holds);
		case "unless": return branch(!holds);
		case "ifEquals": return branch(first === second);
		case "unlessEquals": return branch(first !== second);
		case "with": return isEmpty(first) ? branch(false) : [about$1(first, block, frame)];
		case "each": return hasItems(first) ? turnsOfLoop(first, block, frame) : branch(false);
		case "lookup":
		case "role":
		case "history":
		case "media":
		case "section":
		case "json": return [];
		default: return never(name);
	}
}
function turnsOfSection(value, block, frame) {
	if (value === true) return [{
		program: block.program,
		frame
	}];
	if (value === false || value === null || value === void 0) return [{
		program: block.inverse,
		frame
	}];
	if (!Array.isArray(value)) return [about$1(value, block, frame)];
	return hasItems(value) ? turnsOfLoop(value, block, frame) : [{
		program: block.inverse,
		frame
	}];
}
function about$1(value, block, frame) {
	return {
		program: block.program,
		frame: frameOf(value, frame, block.program?.blockParams ?? [], [value])
	};
}
function hasItems(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
function* turnsOfLoop(items, block, frame) {
	const names = block.program?.blockParams ?? [];
	const entries = Object.entries(items);
	for (const [at, [name, item]] of entries.entries()) {
		const key = Array.isArray(items) ? at : name;
		const data = dataOfTurn(frame.data, key, at, at === entries.length - 1);
		yield {
			program: block.program,
			frame: frameOf(item, frame, names, [item, key], data)
		};
	}
}

// src/template/partials.ts
function treeOfPartial(id, offset, run) {
	const known = run.trees.get(id);
	if (known !== void 0) return known;
	const body = run.partials.get(id);
	if (body === void 0) return null;
	const tree = readPartial(id, body, offset);
	run.trees.set(id, tree);
	return tree;
}
function readPartial(id, body, offset) {
	const inPartial = (reason) => new TemplateFault(`in its partial \`${id}\`, ${reason}`, offset);
	let tree;
	try {
		tree = parsedTemplate(body);
	} catch (error) {
		throw error instanceof TemplateFault ? inPartial(error.reason) : error;
	}
	const [fault] = findingsOf(tree).faults;
	if (fault === void 0) return tree;
	throw inPartial(fault.is === "invalid" ? fault.reason : `there is no helper \`${fault.name}\`.`);
}
function partialFrame(partial, frame, run) {
	const [passed] = partial.params;
	const value = passed === void 0 ? frame.context : valueOf(passed, frame, run);
	const pairs = partial.hash?.pairs ?? [];
	const base = {
		isInput: frame.isInput && value === frame.context,
		outer: null,
		given: /* @__PURE__ */ new Map(),
		data: frame.data
	};
	if (pairs.length === 0) return {
		...base,
		context: value
	};
	const own = Object.entries(Object(value ?? {}));
	spend(run, own.length);
	const named = pairs.map((pair) => [pair.key, valueOf(pair.value, frame, run)]);
	return {
		...base,
		context: Object.fromEntries([...own, ...named])
	};
}

// src/template/sink.ts
function messageSink() {
	const messages = [];
	let length = 0;
	const begin = (role, opened) => {
		const texts = [];
		messages.push({
			role,
			texts,
			opened
		});
		return texts;
	};
	let current = begin("user", false);
	const sink = {
		write(text) {
			length += text.length;
			if (length > limits.output) throw new TemplateFault(`the rendered prompt has more than ${limits.output} characters.`, 0);
			current.push(text);
		},
		open(role) {
			current = begin(role, true);
		}
	};
	const told = () => messages.map(({ role, texts, opened }) => ({
		role,
		text: texts.join(""),
		opened
	})).filter(({ text, opened }) => opened || text.trim() !== "").map(({ role, text }) => ({
		role,
		text
	}));
	return {
		sink,
		messages: told
	};
}
function indentedSink(sink, indent) {
	if (indent === "") return sink;
	let lineBegins = true;
	return {
		open: sink.open,
		write(text) {
			for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
				if (lineBegins) sink.write(indent);
				sink.write(line);
				lineBegins = line.endsWith("\n");
			}
		}
	};
}

// src/template/rendering.ts
function renderProgram(program, frame, sink, run) {
	for (const statement of program?.body ?? []) renderStatement(statement, frame, sink, run);
}
function renderStatement(statement, frame, sink, run) {
	spend(run, 1);
	switch (statement.type) {
		case "ContentStatement": return sink.write(statement.value);
		case "MustacheStatement": return renderMustache(statement, frame, sink, run);
		case "BlockStatement":
			for (const turn of turnsOf(statement, frame, run)) {
				spend(run, 1);
				renderProgram(turn.program, turn.frame, sink, run);
			}
			return;
		case "PartialStatement": return renderPartial(statement, frame, sink, run);
		case "CommentStatement":
		case "Decorator":
		case "DecoratorBlock":
		case "PartialBlockStatement": return;
		default: return never(statement);
	}
}
function renderMustache(mustache, frame, sink, run) {
	const head = headOf(mustache, false);
	if (head.is !== "helper") {
		if (head.is === "value") sink.write(textIn(pathValue(head.path, frame, run), head.path, run));
		return;
	}
	const text = (value) => textIn(value, mustache.path, run);
	const [first] = mustache.params;
	if (head.name === "role") return first === void 0 ? void 0 : sink.open(text(valueOf(first, frame, run)));
	if (head.name === "history") return;
	if (head.name === "section") return first === void 0 ? void 0 : sink.write(`[section: ${text(valueOf(first, frame, run))}]`);
	if (head.name === "media") {
		const type = text(pairValue(mustache, "contentType", frame, run));
		return sink.write(`[media: ${text(pairValue(mustache, "url", frame, run))}${type === "" ? "" : ` (${type})`}]`);
	}
	sink.write(text(valueOfCall(mustache, frame, run)));
}
function renderPartial(partial, frame, sink, run) {
	const id = String(partial.name.type === "SubExpression" ? "" : partial.name.original);
	const offset = placeIn(run, partial.name);
	const tree = treeOfPartial(id, offset, run);
	if (tree === null) {
		if (!run.partialsMissing.has(id)) run.partialsMissing.set(id, offset);
		return;
	}
	if (run.inside.includes(id)) throw new TemplateFault(`the partials ${[...run.inside, id].map((each) => `\`${each}\``).join(" → ")} include each other in a circle.`, offset);
	if (run.inside.length === limits.partials) throw new TemplateFault(`more than ${limits.partials} partials include each other.`, offset);
	const inner = partialFrame(partial, frame, run);
	const { site } = run;
	run.site = site ?? offsetOf(partial.name);
	run.inside.push(id);
	renderProgram(tree, inner, indentedSink(sink, partial.indent), run);
	run.inside.pop();
	run.site = site;
}

// src/template/handlebars-language.ts
const handlebarsLanguage = {
	name: "handlebars",
	read,
	render
};
function read(body, file) {
	const parsed = parsedOrRefused(body, placesIn(body, file));
	return parsed.ok ? passed(factsOf(parsed.value.findings, positionsIn(body))) : parsed;
}
function render(body, input) {
	const place = placesIn(body, input.file);
	const parsed = parsedOrRefused(body, place);
	if (!parsed.ok) return parsed;
	const { tree, findings } = parsed.value;
	const run = {
		optional: input.optional,
		partials: input.partials,
		trees: /* @__PURE__ */ new Map(),
		variablesMissing: new Map([...findings.variables].filter(([name]) => !input.optional.has(name) && !has(input.variables, name))),
		partialsMissing: new Map([...findings.partials].filter(([id]) => !input.partials.has(id))),
		inside: [],
		site: null,
		steps: 0
	};
	const { sink, messages } = messageSink();
	try {
		renderProgram(tree, inputFrame(input.variables), sink, run);
	} catch (error) {
		if (!(error instanceof TemplateFault)) throw error;
		return refused(problem("template-invalid", { reason: error.reason }, { place: place(error.offset) }));
	}
	const [first, ...others] = missingIn(run, place);
	return first === void 0 ? passed(messages()) : refused(first, ...others);
}
function placesIn(body, file) {
	let positions = null;
	return (offset) => {
		positions ??= positionsIn(body);
		return {
			file,
			...positions(offset)
		};
	};
}
function parsedOrRefused(body, place) {
	let tree;
	try {
		tree = parsedTemplate(body);
	} catch (error) {
		if (!(error instanceof TemplateFault)) throw error;
		return refused(problem("template-invalid", { reason: error.reason }, { place: place(error.offset) }));
	}
	const findings = findingsOf(tree);
	const [first, ...others] = findings.faults.map((fault) => problemOf(fault, place));
	return first === void 0 ? passed({
		tree,
		findings
	}) : refused(first, ...others);
}
function problemOf(fault, place) {
	const about = { place: place(fault.offset) };
	if (fault.is === "invalid") return problem("template-invalid", { reason: fault.reason }, about);
	const known = namesOf(helpers);
	return problem("helper-unknown", {
		helper: fault.name,
		known,
		meant: nearestName(fault.name, known)
	}, about);
}
function factsOf(findings, position) {
	const use = ([name, offset]) => ({
		name,
		at: position(offset)
	});
	return {
		variables: [...findings.variables].map(use),
		partials: [...findings.partials].map(use),
		roles: findings.roles.map(({ name, offset }) => use([name, offset]))
	};
}
function missingIn(run, place) {
	return [...[...run.variablesMissing].map(([variable, offset]) => problem("variable-missing", { variable }, { place: place(offset) })), ...[...run.partialsMissing].map(([id, offset]) => problem("partial-missing", {
		id,
		meant: nearestName(id, run.partials.keys())
	}, { place: place(offset) }))];
}

// src/template/none.ts
const noLanguage = {
	name: "none",
	read: (body, file) => whenShort(body, file, {
		variables: [],
		partials: [],
		roles: []
	}),
	render: (body, { file }) => whenShort(body, file, [{
		role: "user",
		text: body
	}])
};
function whenShort(body, file, value) {
	if (body.length <= limits.body) return passed(value);
	const reason = `it has ${body.length} characters; at most ${limits.body} are read.`;
	return refused(problem("template-invalid", { reason }, { place: {
		file,
		line: 1,
		column: 1
	} }));
}

// src/template/languages.ts
const templateLanguages = {
	handlebars: handlebarsLanguage,
	none: noLanguage
};

// src/library/read-prompt.ts
const formats = { native: nativeFormat };
const links = /* @__PURE__ */ new Map([["120000", "symlink"], ["160000", "submodule"]]);
function templateLanguageOf({ format }) {
	return templateLanguages[formats[format].template];
}
function isRegularMode(mode) {
	return mode === "100644" || mode === "100755";
}
function readPrompt(claim, entry, bytes) {
	const base = {
		id: claim.id,
		name: claim.name,
		path: claim.path,
		source: claim.source,
		mode: entry.mode,
		blob: entry.blob
	};
	if (bytes === null) {
		const kind = links.get(entry.mode) ?? "unknown";
		const notRegular = problem("file-not-regular", { kind }, {
			place: {
				file: claim.path,
				line: 1
			},
			prompt: claim.id
		});
		return {
			...base,
			size: 0,
			document: null,
			template: null,
			problems: [notRegular]
		};
	}
	const read = formats[claim.source.format].read(bytes, claim.path);
	if (!read.ok) return {
		...base,
		size: bytes.length,
		document: null,
		template: null,
		problems: read.problems.map(about(claim.id))
	};
	const document = read.value;
	const template = templateLanguageOf(claim.source).read(document.body, claim.path);
	const problems = [
		...document.problems,
		...document.body.trim() === "" ? [problem("body-empty", {}, { place: {
			file: claim.path,
			line: document.bodyLine
		} })] : [],
		...template.ok ? [] : template.problems.map(placedInFile(document.bodyLine))
	];
	return {
		...base,
		size: bytes.length,
		document,
		template: template.ok ? template.value : null,
		problems: problems.map(about(claim.id))
	};
}
function about(id) {
	return (each) => ({
		...each,
		prompt: id
	});
}
function placedInFile(bodyLine) {
	return (each) => each.place?.line === void 0 ? each : {
		...each,
		place: {
			...each.place,
			line: each.place.line + bodyLine - 1
		}
	};
}

export { templateLanguages as a, limits as c, TemplateFault as d, splitFile as f, templateLanguageOf as i, headOf as l, placedInFile as n, findingsOf as o, jsonSchemaFromPicoschema as p, readPrompt as r, parsedTemplate as s, isRegularMode as t, helpers as u };