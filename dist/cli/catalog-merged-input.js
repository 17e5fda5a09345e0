import { Rt as canonicalJson, Xt as require__unread_node_crypto } from "./cli-commands-check.js";
import { Fn as templateLanguages, Hn as limits, cn as phaseStarts } from "./app-check-checked-change.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { i as parsedOrNull, n as joined, r as shapesOf, t as messageTemplates } from "./template-splitting.js";

// src/template/inlining.ts
var import__unread_node_crypto = require__unread_node_crypto();
function withPartialsInlined(body, lookup) {
	const expanded = expansionOf(body, {
		lookup,
		done: /* @__PURE__ */ new Map(),
		inside: []
	});
	if (expanded === null) return null;
	const again = parsedOrNull(expanded.text);
	const shapes = again === null ? null : shapesOf(again.body, () => null);
	return JSON.stringify(shapes) === JSON.stringify(expanded.shapes) ? expanded.text : null;
}
function expansionOf(body, expanding) {
	const tree = parsedOrNull(body);
	if (tree === null) return null;
	const tags = [];
	let length = body.length;
	const shapes = shapesOf(tree.body, (partial, around) => {
		const inner = expansionAt(partial, around, expanding);
		if (inner === null) return null;
		length += inner.text.length;
		if (length > limits.body) return null;
		tags.push({
			partial,
			text: inner.text
		});
		return inner.shapes;
	});
	if (shapes === null) return null;
	return {
		text: replaced(body, tags),
		shapes,
		plain: shapes.every((shape) => typeof shape === "string"),
		climbs: /depth\\?":[1-9]/u.test(JSON.stringify(shapes))
	};
}
function expansionAt(partial, around, expanding) {
	if (partial.params.length > 0 || partial.hash !== void 0 || partial.name.type === "SubExpression" || around.named) return null;
	const inner = expansionOfId(String(partial.name.original), expanding);
	if (inner === null || around.narrowed && inner.climbs) return null;
	if (partial.indent === "") return inner;
	if (!inner.plain) return null;
	return {
		text: movedIn(inner.text, partial.indent),
		shapes: joined([movedIn(inner.shapes.join(""), partial.indent)])
	};
}
function expansionOfId(id, expanding) {
	const known = expanding.done.get(id);
	if (known !== void 0) return known;
	if (expanding.inside.includes(id) || expanding.inside.length === limits.partials) return null;
	const body = expanding.lookup(id);
	const expansion = body === null ? null : expansionOf(body, {
		...expanding,
		inside: [...expanding.inside, id]
	});
	expanding.done.set(id, expansion);
	return expansion;
}
const widest = 200;
const startOfLine = /\n[ \t]*$/u;
const endOfLine = /^[ \t]*(?:\r?\n|$)/u;
function replaced(body, tags) {
	const pieces = [];
	let end = 0;
	for (const { partial, text } of tags.toSorted((a, b) => a.partial.loc.start.column - b.partial.loc.start.column)) {
		const { start, end: behind } = partial.loc;
		const before = body.slice(end, start.column);
		const rest = endOfLine.exec(body.slice(behind.column, behind.column + widest));
		const isAlone = rest !== null && startOfLine.test(`${start.column <= widest ? "\n" : ""}${body.slice(Math.max(0, start.column - widest), start.column)}`);
		pieces.push(isAlone ? before.replace(/(?<![ \t])[ \t]+$/u, "") : before, text);
		end = behind.column + (isAlone ? rest[0].length : 0);
	}
	return [...pieces, body.slice(end)].join("");
}
function movedIn(text, indent) {
	return (text.match(/[^\n]*\n|[^\n]+/gu) ?? []).map((line) => indent + line).join("");
}

// src/catalog/body.ts
function bodyOf(prompt, partialBody) {
	const { id, digest, path, template, body, metadata, model, fileMessages, uses } = prompt;
	const gathered = gatherPartials(template, body, path, partialBody);
	if (!gathered.ok) return gathered;
	const { partials, roles } = gathered.value;
	const inlined = partials.size === 0 ? body : withPartialsInlined(body, partialBody);
	const text = inlined ?? body;
	const facts = text === body ? passed({ roles }) : templateLanguages[template].read(text, path);
	if (!facts.ok) return facts;
	const ownMessages = inlined === null || template !== "handlebars" ? null : messageTemplates(text);
	const messages = fileMessages?.map(({ role, text: part }) => ({
		role,
		text: part
	})) ?? ownMessages;
	const { config, tools, input, defaults, output } = metadata;
	return passed({
		schema: "prompt-libraries/body/v1",
		id,
		digest,
		template,
		text: messages === null ? text : null,
		messages,
		roles: fileMessages?.map(({ role }) => role) ?? facts.value.roles.map(({ name }) => name),
		partials: inlined === null ? Object.fromEntries(partials) : {},
		model,
		config,
		tools,
		input: input === null ? null : {
			schema: input,
			defaults
		},
		output,
		...Object.keys(uses).length === 0 ? {} : { uses }
	});
}
function bodyFile(body) {
	const text = `${canonicalJson(body)}\n`;
	const name = (0, import__unread_node_crypto.createHash)("sha256").update(text).digest("hex");
	return {
		path: `bodies/${name.slice(0, 2)}/${name.slice(2)}.json`,
		text
	};
}
function gatherPartials(template, body, path, partialBody) {
	const partials = /* @__PURE__ */ new Map();
	const bodies = [{
		body,
		file: path
	}];
	let roles = null;
	for (const each of bodies) {
		const facts = templateLanguages[template].read(each.body, each.file);
		if (!facts.ok) return facts;
		roles ??= facts.value.roles;
		for (const { name, at } of facts.value.partials) {
			if (partials.has(name)) continue;
			const found = partialBody(name);
			if (found === null) return refused(problem("partial-missing", {
				id: name,
				meant: null
			}, { place: {
				file: each.file,
				...at
			} }));
			partials.set(name, found);
			bodies.push({
				body: found,
				file: name
			});
		}
	}
	return passed({
		partials,
		roles: roles ?? []
	});
}

// src/catalog/deprecation.ts
function catalogDeprecation({ announced, removal, replacement, guide, reason }) {
	const start = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	const headers = {
		deprecation: `@${start(announced).getTime() / 1e3}`,
		sunset: start(removal).toUTCString()
	};
	return {
		announced,
		removal,
		replacement,
		guide,
		reason,
		phases: phaseStarts({ removal }),
		headers
	};
}

// src/catalog/merged-input.ts
function mergedInput(prompt, partials) {
	const declaring = partials.filter(({ input }) => input !== null);
	if (declaring.length === 0) return {
		input: prompt.input,
		defaults: mergedDefaults(prompt, partials)
	};
	const properties = /* @__PURE__ */ new Map();
	const required = /* @__PURE__ */ new Set();
	for (const { input } of [...declaring, prompt]) {
		const schema = schemaOf(input);
		for (const [name, property] of Object.entries(schema.properties ?? {})) {
			properties.set(name, property);
			required.delete(name);
		}
		for (const name of schema.required ?? []) required.add(name);
	}
	return {
		input: {
			...schemaOf(prompt.input),
			type: "object",
			properties: Object.fromEntries(properties),
			...required.size === 0 ? {} : { required: [...required].sort() }
		},
		defaults: mergedDefaults(prompt, partials)
	};
}
function mergedDefaults({ defaults }, partials) {
	return Object.fromEntries([...partials.flatMap((partial) => Object.entries(partial.defaults)), ...Object.entries(defaults)]);
}
function schemaOf(input) {
	return typeof input === "object" && input !== null ? input : {};
}

export { bodyOf as i, catalogDeprecation as n, bodyFile as r, mergedInput as t };