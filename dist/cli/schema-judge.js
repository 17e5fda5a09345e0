import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Bug } from "./problem-never.js";
import { r as rowNamed } from "./domain-row.js";

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

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
	"^[1-9][0-9]*[hdw]$": "must be a number of hours, days or weeks, written like 12h, 30d or 2w",
	"^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$": "must be an account, written like @user or @org/team",
	"^[A-Za-z0-9][A-Za-z0-9._-]*$": "must begin with a letter or digit and have only letters, digits, dots, hyphens and underscores",
	"^[a-z][a-z0-9-]*$": "must begin with a letter and have only lower-case letters, digits and hyphens",
	"^[a-z0-9]+(-[a-z0-9]+)*$": "must be lower-case words joined by hyphens",
	"^(?=.*\\{id\\}).*\\{version\\}": "must contain {id} and {version}",
	"\\{name\\}": "must contain {name}",
	"^seed$": "must be seed or a list of phases",
	"^https?://": "must be an address that begins with https:// or http://",
	"^([0-9a-f]{40}|[0-9a-f]{64})$": objectId,
	"^[0-9a-f]{64}$": "must be 64 hex digits"
};
const keywordWords = {
	type: ({ type }, value) => typeReason([type].flat().map(String), value),
	required: () => "is missing",
	additionalProperties: () => "is not a known key",
	enum: ({ allowedValues }) => `must be one of ${[allowedValues].flat().map(String).join(", ")}`,
	discriminator: ({ tag }) => `has a \`${String(tag)}\` that is not known`,
	const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
	minLength: ({ limit }) => limit === 1 ? "must not be empty" : `must have at least ${String(limit)} characters`,
	maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
	pattern: ({ pattern }) => rowNamed(patternWords, String(pattern)) ?? `must match ${String(pattern)}`,
	minItems: ({ limit }) => limit === 1 ? "must not be an empty list" : `must have at least ${String(limit)} items`,
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

// src/schema/violation.ts
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		return text === "" ? step : `${text}.${step}`;
	}, "");
}
function valueAt(root, path) {
	return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : void 0, root);
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

export { require_ucs2length as a, valueAt as i, violationsBy as n, pathText as r, keysAt as t };