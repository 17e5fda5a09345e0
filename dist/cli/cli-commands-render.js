import { t as nearestName } from "./domain-nearest.js";
import { t as Failure } from "./problem-failure.js";
import { i as templateLanguageOf, n as placedInFile } from "./library-read-prompt.js";
import { t as Bug } from "./problem-never.js";
import { n as reported } from "./app-check-reported.js";
import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { n as withNeeds, t as partialsOf } from "./app-library-prompt-needs.js";
import { r as uncommittedPrompts } from "./app-library-read-library.js";
import { n as readYamlFile } from "./format-yaml-document.js";
import { n as visible } from "./report-visible.js";
import { c as libraryRequest, i as uncommittedLines, l as withLibrary, s as fileText, t as problemText } from "./cli-library-text.js";
import { resolve } from "node:path";

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

// src/app/render.ts
async function render({ repository, workTree }, request, id, given) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const [needs, uncommitted] = await Promise.all([withNeeds(repository, library, prompt), uncommittedPrompts(workTree, request, library.sources)]);
	const rendered = renderWith(prompt, partialsOf(prompt, needs), given);
	return {
		schema: "prompt-libraries/render/v1",
		commit: library.commit,
		uncommitted,
		id: prompt.id,
		messages: rendered.ok ? rendered.value : [],
		problems: rendered.ok ? [] : rendered.problems.map((each) => reported(each, "syntax"))
	};
}
function renderWith(prompt, partials, given) {
	const all = [prompt, ...partials.values()];
	const [first, ...others] = all.filter(({ document, template }) => document === null || template === null).flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"));
	if (first !== void 0) return {
		ok: false,
		problems: [first, ...others]
	};
	const { document, id, path, source } = prompt;
	if (document === null) throw new Bug(`Nothing says why ${path} cannot be read.`);
	const contract = contractOf(all);
	const rendered = templateLanguageOf(source).render(document.body, {
		file: path,
		variables: valuesFor(id, contract, given),
		optional: contract.optional,
		partials: new Map([...partials].map(([name, each]) => [name, each.document?.body ?? ""]))
	});
	if (rendered.ok) return rendered;
	const [problem, ...more] = rendered.problems.map(placedInFile(document.bodyLine)).map((each) => ({
		...each,
		prompt: id
	}));
	if (problem === void 0) throw new Bug("A template was refused without a reason.");
	return {
		ok: false,
		problems: [problem, ...more]
	};
}

// src/cli/commands/render.ts
async function run(call) {
	const given = {
		pairs: call.flags.var ?? [],
		file: await valuesIn(call)
	};
	const rendered = await withLibrary(call, (ports) => render(ports, libraryRequest(call), call.arguments.id, given));
	const refused = rendered.problems.length > 0;
	const lines = refused ? problemText(rendered.problems, call) : messageLines(rendered, call);
	return {
		exit: refused ? 1 : 0,
		text: [...lines, ...uncommittedLines(rendered.uncommitted, call)].join("\n"),
		json: rendered
	};
}
function messageLines({ messages }, { colours }) {
	return messages.flatMap(({ role, text }, index) => [
		...index === 0 ? [] : [""],
		colours.bold(`[${visible(role)}]`),
		visible(text.trim())
	]);
}
async function valuesIn({ flags, cwd }) {
	if (flags.vars === null) return {};
	const read = readYamlFile(await fileText(resolve(cwd, flags.vars), flags.vars), flags.vars);
	if (read.ok) return read.value.value;
	const [{ place, message, fix }] = read.problems;
	throw new Failure("vars-unreadable", `${flags.vars}:${place?.line ?? 1}: ${message}`, fix);
}

export { run };