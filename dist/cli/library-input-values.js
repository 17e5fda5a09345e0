import { P as Failure, f as nearestName } from "./cli-terminal.js";

// src/library/input-values.ts
function contractOf([prompt, ...partials]) {
	const all = [...partials, ...prompt === void 0 ? [] : [prompt]];
	const types = /* @__PURE__ */ new Map();
	const optional = /* @__PURE__ */ new Set();
	const defaults = Object.create(null);
	for (const { template } of all) for (const { name } of template?.variables ?? []) types.set(name, null);
	for (const { document } of all) {
		for (const { name, schema, required } of document?.metadata.variables ?? []) {
			types.set(name, typesOf(schema));
			if (required) optional.delete(name);
			else optional.add(name);
		}
		Object.assign(defaults, document?.metadata.defaults);
	}
	return {
		types,
		optional,
		defaults
	};
}
function valuesFor(id, { types, defaults }, { pairs, file }) {
	const values = Object.assign(Object.create(null), defaults, file);
	for (const pair of pairs) {
		const { name, text } = assignment(pair);
		const expected = types.get(name);
		if (expected === void 0) throw unknownVariable(id, name, [...types.keys()]);
		values[name] = expected === null || expected.includes("string") ? text : jsonValue(name, text, expected);
	}
	return values;
}
function assignment(pair) {
	const at = pair.indexOf("=");
	if (at > 0) return {
		name: pair.slice(0, at),
		text: pair.slice(at + 1)
	};
	throw new Failure("variable-not-assigned", `${pair === "" ? "''" : pair} gives no variable a value.`, "Write --var name=value.");
}
function unknownVariable(id, name, known) {
	const meant = nearestName(name, known);
	const help = known.length === 0 ? "It takes none." : `It takes ${known.join(", ")}.`;
	return new Failure("variable-unknown", `${id} has no variable ${name}.${meant === null ? "" : ` Did you mean ${meant}?`}`, help);
}
function jsonValue(name, text, types) {
	try {
		const value = JSON.parse(text);
		if (types.includes(typeNameOf(value)) || types.includes("number") && typeof value === "number") return value;
	} catch {}
	throw new Failure("variable-value-invalid", `${name} must be of type ${types.join(" or ")}.`, `Write its value as JSON, for example --var '${name}=${examples[types[0] ?? ""] ?? "null"}'`);
}
const examples = {
	number: "1.5",
	integer: "1",
	boolean: "true",
	array: "[\"a\", \"b\"]",
	object: "{\"key\": \"value\"}"
};
function typeNameOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}
function typesOf(schema) {
	if (typeof schema !== "object" || schema === null || !("type" in schema)) return null;
	const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type) => typeof type === "string");
	return types.length === 0 ? null : types;
}

export { valuesFor as n, contractOf as t };