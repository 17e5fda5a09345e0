import { t as nearestName } from "./domain-nearest.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";
import { n as needsOf, r as parseDependency, t as neededIds } from "./library-needs.js";
import { n as acceptsSemverRange, r as inSemverRange, t as schemes } from "./version-schemes.js";
import { n as generalSubcategory } from "./domain-prompt-id.js";
import { t as normalizedTag } from "./domain-tag.js";
import { Script, createContext } from "node:vm";

// src/rule/reading.ts
function foundWhileReading(codes) {
	const wanted = new Set(codes);
	return function* (facts) {
		for (const { after } of facts.touched) for (const each of after?.problems ?? []) if (wanted.has(each.code)) yield each;
	};
}
const goodPrompt = `---
description: Routes an incoming support ticket to the right queue.
input:
  schema:
    ticket: string, the text of the ticket
---
{{role "system"}}You route tickets.
{{role "user"}}{{ticket}}
`;
const goodPath = "prompts/agents/support/triage.prompt.md";

// src/rule/file-is-text.ts
const codes$2 = [
	"file-not-regular",
	"file-too-large",
	"file-not-utf8",
	"file-has-nul",
	"file-bare-cr"
];
const fileIsText = {
	id: "file-is-text",
	gate: "syntax",
	about: "library",
	summary: "A prompt is a regular UTF-8 text file of at most 1 MiB.",
	codes: codes$2,
	examples: {
		good: [{
			shows: "a regular file",
			change: { [goodPath]: goodPrompt }
		}, {
			shows: "Windows line ends and a byte order mark",
			change: { [goodPath]: `\uFEFF${goodPrompt.replaceAll("\n", "\r\n")}` }
		}],
		bad: [
			{
				shows: "a symbolic link",
				change: { [goodPath]: "/etc/passwd" },
				modes: { [goodPath]: "120000" },
				codes: ["file-not-regular"]
			},
			{
				shows: "a NUL byte",
				change: { [goodPath]: goodPrompt.replace("route", "ro\0te") },
				codes: ["file-has-nul"]
			},
			{
				shows: "lone carriage returns",
				change: { [goodPath]: goodPrompt.replaceAll("\n", "\r") },
				codes: ["file-bare-cr"]
			}
		]
	},
	check: foundWhileReading(codes$2)
};

// src/rule/id-unique.ts
const idUnique = {
	id: "id-unique",
	gate: "syntax",
	about: "library",
	summary: "No two prompts have the same id, not even when case and forms of letters are folded.",
	codes: ["id-not-unique", "id-collides"],
	examples: {
		good: [{
			shows: "two prompts with two names",
			base: { [goodPath]: goodPrompt },
			change: { "prompts/agents/support/router.prompt.md": goodPrompt }
		}],
		bad: [{
			shows: "two paths that join to one id",
			base: { "prompts/agents/support/triage-fast.prompt.md": goodPrompt },
			change: { "prompts/agents/support/triage.fast.prompt.md": goodPrompt },
			codes: ["id-not-unique"]
		}, {
			shows: "a name that differs only in case",
			base: { [goodPath]: goodPrompt },
			change: { "prompts/agents/support/TRIAGE.prompt.md": goodPrompt },
			codes: ["id-collides", "name-not-allowed"]
		}]
	},
	*check({ touched, pathsById, lookalikes }) {
		for (const { after, kind } of touched) {
			if (after === null || kind === "modified") continue;
			const about = {
				place: {
					file: after.path,
					line: 1
				},
				prompt: after.id
			};
			for (const other of pathsById.get(after.id) ?? []) if (other !== after.path) yield problem("id-not-unique", {
				id: after.id,
				other
			}, about);
			for (const other of lookalikes.get(after.id) ?? []) yield problem("id-collides", {
				id: after.id,
				other: other.path
			}, about);
		}
	}
};

// src/format/naming.ts
const namingPatterns = {
	letters: "^[a-z]+(-[a-z]+)*$",
	"letters-digits": "^[a-z0-9]+(-[a-z0-9]+)*$"
};
const timeLimit = 250;
const fastPatterns = new Set(Object.values(namingPatterns));
function matchesAll(pattern, names) {
	if (fastPatterns.has(pattern)) {
		const preset = new RegExp(pattern, "u");
		return passed(names.map((name) => preset.test(name)));
	}
	const whole = wholePattern(pattern);
	if (whole === null) return refused(problem("config-invalid", {
		key: "naming.pattern",
		reason: "is no regular expression"
	}));
	const matches = matchedApart(whole, names);
	return matches === null ? refused(problem("name-pattern-too-slow", { pattern })) : passed(matches);
}
function wholePattern(pattern) {
	try {
		return new RegExp(pattern, "u") instanceof RegExp ? `^(?:${pattern})$` : null;
	} catch {
		return null;
	}
}
const matching = new Script(`
  const expression = new RegExp(pattern, 'u');
  JSON.stringify(JSON.parse(names).map((name) => expression.test(name)));
`);
function matchedApart(pattern, names) {
	const inputs = Object.assign(Object.create(null), {
		pattern,
		names: JSON.stringify(names)
	});
	const apart = createContext(inputs, { codeGeneration: {
		strings: false,
		wasm: false
	} });
	try {
		return JSON.parse(String(matching.runInContext(apart, { timeout: timeLimit })));
	} catch (error) {
		if (Object(error).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
		throw error;
	}
}

// src/rule/naming.ts
const reservedNames = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/iu;
const longestPath = 200;
const naming = {
	id: "naming",
	gate: "syntax",
	about: "library",
	summary: "Every part of a name matches the naming pattern, and the front matter agrees with the path.",
	codes: [
		"name-not-allowed",
		"name-reserved",
		"name-too-long",
		"name-pattern-too-slow",
		"path-not-a-prompt",
		"id-disagrees"
	],
	examples: {
		good: [{
			shows: "category, subcategory, name and variant",
			change: { "prompts/agents/support/triage.concise.prompt.md": goodPrompt }
		}, {
			shows: "no subcategory",
			change: { "prompts/templates/tone.prompt.md": goodPrompt }
		}],
		bad: [
			{
				shows: "capital letters",
				change: { "prompts/agents/support/Triage.prompt.md": goodPrompt },
				codes: ["name-not-allowed"]
			},
			{
				shows: "a name reserved on Windows",
				change: { "prompts/agents/support/con.prompt.md": goodPrompt },
				codes: ["name-reserved"]
			},
			{
				shows: "a path that is too deep",
				change: { "prompts/agents/a/b/triage.prompt.md": goodPrompt },
				codes: ["path-not-a-prompt"]
			},
			{
				shows: "an id that contradicts the path",
				change: { [goodPath]: goodPrompt.replace("---\n", "---\nid: agents-sales-triage\n") },
				codes: ["id-disagrees"]
			}
		]
	},
	*check({ configuration, touched, misnamed }) {
		for (const { path } of misnamed) yield problem("path-not-a-prompt", { path }, { place: {
			file: path,
			line: 1
		} });
		yield* patternProblems(touched.flatMap(({ kind, after }) => after !== null && kind !== "modified" ? [after] : []), configuration);
		for (const { after } of touched) if (after !== null) yield* disagreements(after);
	}
};
function* patternProblems(prompts, { naming: rules }) {
	const parts = prompts.flatMap((prompt) => partsOf(prompt).map((part) => ({
		prompt,
		...part
	})));
	const pattern = rules.pattern ?? namingPatterns[rules.preset];
	const matches = matchesAll(pattern, parts.map(({ value }) => value));
	if (!matches.ok) {
		yield* matches.problems;
		return;
	}
	for (const [index, { prompt, part, value }] of parts.entries()) {
		const about = {
			place: {
				file: prompt.path,
				line: 1
			},
			prompt: prompt.id
		};
		if (matches.value[index] !== true) yield problem("name-not-allowed", {
			part,
			value,
			pattern
		}, about);
		else if (reservedNames.test(value)) yield problem("name-reserved", {
			part,
			value
		}, about);
		if (value.length > rules.maxLength) yield problem("name-too-long", {
			part,
			length: value.length,
			limit: rules.maxLength
		}, about);
	}
	for (const { id, path } of prompts) if (path.length > longestPath) yield problem("name-too-long", {
		part: "path",
		length: path.length,
		limit: longestPath
	}, {
		place: {
			file: path,
			line: 1
		},
		prompt: id
	});
}
function partsOf({ name }) {
	return Object.entries(name).flatMap(([part, value]) => value === null ? [] : [{
		part,
		value
	}]);
}
function* disagreements({ id, name, path, document }) {
	if (document === null) return;
	const expected = {
		id,
		name: name.name,
		category: name.category
	};
	for (const [key, value] of Object.entries(expected)) {
		const written = document.metadata[key];
		if (written === null || written === value) continue;
		yield problem("id-disagrees", {
			key,
			written,
			expected: value
		}, {
			place: {
				file: path,
				...document.placeOf([key])
			},
			prompt: id
		});
	}
}

// src/version/ranges.ts
const any = "*";
function acceptsRange(scheme, range) {
	return range === any || (scheme.name === "semver" ? acceptsSemverRange(range) : scheme.accepts(range));
}
function satisfiesRange(scheme, version, range) {
	if (!scheme.accepts(version) || !acceptsRange(scheme, range)) return null;
	if (range === any) return true;
	return scheme.name === "semver" ? inSemverRange(version, range) : scheme.compare(version, range) === 0;
}

// src/rule/needs-met.ts
const tone = "---\ndescription: Sets the tone.\n---\nBe kind.\n";
const needsMet = {
	id: "needs-met",
	gate: "syntax",
	about: "library",
	summary: "Partials and dependencies exist, their version ranges hold, and nothing is removed that others need.",
	codes: [
		"dependency-invalid",
		"dependency-missing",
		"dependency-range-unmet",
		"partial-missing",
		"dependency-removed"
	],
	examples: {
		good: [{
			shows: "a partial that exists",
			base: { "prompts/templates/tone.prompt.md": tone },
			change: { [goodPath]: goodPrompt.replace("You route", "{{> templates-general-tone}} You route") }
		}],
		bad: [
			{
				shows: "a partial that does not exist",
				base: { "prompts/templates/tone.prompt.md": tone },
				change: { [goodPath]: goodPrompt.replace("You route", "{{> templates-general-tune}} You route") },
				codes: ["partial-missing"]
			},
			{
				shows: "a dependency that does not exist",
				change: { [goodPath]: goodPrompt.replace("---\n", "---\ndependencies: [templates-general-tone@^1.0.0]\n") },
				codes: ["dependency-missing"]
			},
			{
				shows: "a range that the new version does not meet",
				change: {
					"prompts/templates/tone.prompt.md": tone,
					[goodPath]: goodPrompt.replace("---\n", "---\ndependencies: [templates-general-tone@^2.0.0]\n")
				},
				codes: ["dependency-range-unmet"]
			},
			{
				shows: "a partial removed from under its users",
				base: {
					"prompts/templates/tone.prompt.md": tone,
					[goodPath]: goodPrompt.replace("You route", "{{> templates-general-tone}} You route")
				},
				change: { "prompts/templates/tone.prompt.md": null },
				commits: ["feat!: remove the tone"],
				codes: ["dependency-removed"]
			}
		]
	},
	*check(facts) {
		for (const { after } of facts.touched) if (after !== null) yield* unmetNeeds(after, facts);
		for (const { kind, before } of facts.touched) {
			if (kind !== "removed" || before === null) continue;
			const dependents = facts.dependentsOfRemoved.get(before.id) ?? [];
			const about = {
				place: { file: before.path },
				prompt: before.id
			};
			if (dependents.length > 0) yield problem("dependency-removed", {
				id: before.id,
				dependents
			}, about);
		}
	}
};
function* unmetNeeds(prompt, facts) {
	const { document, path, id } = prompt;
	for (const [index, text] of (document?.metadata.dependencies ?? []).entries()) {
		if (parseDependency(text) !== null || document === null) continue;
		yield problem("dependency-invalid", { text }, {
			place: {
				file: path,
				...document.placeOf(["dependencies", index])
			},
			prompt: id
		});
	}
	for (const need of needsOf(prompt)) {
		const found = unmet(need, facts);
		if (found !== null) yield {
			...found,
			place: {
				file: path,
				line: need.line,
				column: need.column
			},
			prompt: id
		};
	}
}
function unmet({ id, range, by }, facts) {
	if (!facts.neighbours.has(id)) {
		const meant = nearestName(id, facts.knownIds);
		return problem(by === "partial" ? "partial-missing" : "dependency-missing", {
			id,
			meant
		});
	}
	if (range === null) return null;
	const planned = facts.versions.get(id);
	const version = planned?.to ?? planned?.from ?? null;
	const holds = version === null ? true : satisfiesRange(schemes[facts.configuration.versioning.scheme], version, range);
	if (holds === null) return problem("dependency-invalid", { text: `${id}@${range}` });
	return holds ? null : problem("dependency-range-unmet", {
		id,
		range,
		version: version ?? ""
	});
}

// src/library/graph.ts
function cycleThrough(start, edges) {
	const cameFrom = /* @__PURE__ */ new Map();
	const queue = [start];
	for (let next = queue.shift(); next !== void 0; next = queue.shift()) for (const needed of edges.get(next) ?? []) {
		if (needed === start) return [...pathTo(next, start, cameFrom), start];
		if (cameFrom.has(needed)) continue;
		cameFrom.set(needed, next);
		queue.push(needed);
	}
	return null;
}
function pathTo(id, start, cameFrom) {
	const path = [id];
	for (let at = id; at !== start;) {
		const before = cameFrom.get(at);
		if (before === void 0) break;
		path.unshift(before);
		at = before;
	}
	return path;
}

// src/rule/no-cycle.ts
const including = (id) => `---\ndescription: Includes another.\n---\n{{> ${id}}}\n`;
const noCycle = {
	id: "no-cycle",
	gate: "syntax",
	about: "library",
	summary: "Prompts do not include or depend on each other in a circle.",
	codes: ["dependency-cycle"],
	examples: {
		good: [{
			shows: "a chain",
			base: { "prompts/templates/tone.prompt.md": "---\ndescription: Sets the tone.\n---\nBe kind.\n" },
			change: { "prompts/templates/style.prompt.md": including("templates-general-tone") }
		}],
		bad: [{
			shows: "two prompts that include each other",
			base: { "prompts/templates/tone.prompt.md": "---\ndescription: Sets the tone.\n---\nBe kind.\n" },
			change: {
				"prompts/templates/style.prompt.md": including("templates-general-tone"),
				"prompts/templates/tone.prompt.md": including("templates-general-style")
			},
			codes: ["dependency-cycle"]
		}]
	},
	*check({ touched, neighbours }) {
		const edges = new Map([...neighbours].map(([id, prompt]) => [id, neededIds(prompt)]));
		const told = /* @__PURE__ */ new Set();
		for (const { after } of touched) {
			const path = after === null ? null : cycleThrough(after.id, edges);
			if (after === null || path === null || told.has(after.id)) continue;
			for (const id of path) told.add(id);
			const need = needsOf(after).find(({ id }) => id === path[1]);
			const place = need === void 0 ? { file: after.path } : {
				file: after.path,
				line: need.line,
				column: need.column
			};
			yield problem("dependency-cycle", { path }, {
				place,
				prompt: after.id
			});
		}
	}
};

// src/rule/schema.ts
const codes$1 = [
	"front-matter-missing",
	"front-matter-unterminated",
	"front-matter-too-large",
	"yaml-invalid",
	"yaml-forbidden",
	"schema-violated",
	"schema-description-missing",
	"front-matter-key-unclear",
	"input-schema-invalid",
	"status-not-written",
	"body-empty"
];
const schema = {
	id: "schema",
	gate: "syntax",
	about: "library",
	summary: "Front matter is plain YAML of the published shape, and the prompt has a text.",
	codes: codes$1,
	examples: {
		good: [{
			shows: "a description and a declared variable",
			change: { [goodPath]: goodPrompt }
		}],
		bad: [
			{
				shows: "no description",
				change: { [goodPath]: "---\nowner: product-team\n---\nHello.\n" },
				codes: ["schema-description-missing"]
			},
			{
				shows: "a version that is a number",
				change: { [goodPath]: "---\ndescription: Greets.\nversion: 1.10\n---\nHello.\n" },
				codes: ["schema-violated"]
			},
			{
				shows: "front matter that never ends",
				change: { [goodPath]: "---\ndescription: Greets.\nHello.\n" },
				codes: ["front-matter-unterminated"]
			},
			{
				shows: "the same key twice",
				change: { [goodPath]: "---\ndescription: Greets.\ndescription: Waves.\n---\nHello.\n" },
				codes: ["yaml-invalid"]
			},
			{
				shows: "a key that would change the programs that read it",
				change: { [goodPath]: "---\ndescription: Greets.\n__proto__: {admin: true}\n---\nHello.\n" },
				codes: ["yaml-forbidden"]
			},
			{
				shows: "a status only releases can give",
				change: { [goodPath]: "---\ndescription: Greets.\nstatus: deployed\n---\nHello.\n" },
				codes: ["status-not-written"]
			},
			{
				shows: "a misspelt key",
				change: { [goodPath]: "---\ndescription: Greets.\ncomplaince: {risk: high}\n---\nHello.\n" },
				codes: ["front-matter-key-unclear"]
			},
			{
				shows: "no text",
				change: { [goodPath]: "---\ndescription: Greets.\n---\n\n" },
				codes: ["body-empty"]
			}
		]
	},
	check: foundWhileReading(codes$1)
};

// src/rule/taxonomy.ts
const taxonomy = {
	id: "taxonomy",
	gate: "syntax",
	about: "library",
	summary: "Category, subcategory and tags belong to the taxonomy.",
	codes: [
		"category-unknown",
		"subcategory-unknown",
		"tag-unknown"
	],
	examples: {
		good: [{
			shows: "a built-in category",
			change: { [goodPath]: goodPrompt }
		}, {
			shows: "a category that the configuration adds",
			base: { "prompt-library.yaml": "taxonomy:\n  categories:\n    judges: {description: Graders of answers}\n" },
			change: { "prompts/judges/tone.prompt.md": goodPrompt }
		}],
		bad: [
			{
				shows: "a misspelt category",
				change: { "prompts/agent/support/triage.prompt.md": goodPrompt },
				codes: ["category-unknown"]
			},
			{
				shows: "an unknown subcategory",
				change: { "prompts/agents/legal/triage.prompt.md": goodPrompt },
				codes: ["subcategory-unknown"]
			},
			{
				shows: "a tag outside a closed vocabulary",
				base: { "prompt-library.yaml": "tags: {vocabulary: [support, classify]}\n" },
				change: { [goodPath]: goodPrompt.replace("---\n", "---\ntags: [suport]\n") },
				codes: ["tag-unknown"]
			}
		]
	},
	*check({ configuration, touched }) {
		for (const { after, kind } of touched) {
			if (after === null) continue;
			if (kind !== "modified") yield* placeInTaxonomy(after, configuration);
			yield* tagProblems(after, configuration.tags.vocabulary);
		}
	}
};
function* placeInTaxonomy({ id, name, path }, { taxonomy: { categories, strict } }) {
	const about = {
		place: {
			file: path,
			line: 1
		},
		prompt: id
	};
	const category = categories.get(name.category);
	if (category === void 0) {
		const known = [...categories.keys()];
		yield problem("category-unknown", {
			category: name.category,
			known,
			meant: nearestName(name.category, known)
		}, about);
		return;
	}
	const { subcategories } = category;
	if (!strict || subcategories.length === 0 || name.subcategory === "general") return;
	if (!subcategories.includes(name.subcategory)) yield problem("subcategory-unknown", {
		category: name.category,
		subcategory: name.subcategory,
		known: subcategories
	}, about);
}
function* tagProblems({ id, path, document }, vocabulary) {
	if (document === null || vocabulary === null) return;
	const known = vocabulary.map(normalizedTag);
	for (const [index, tag] of document.metadata.tags.entries()) {
		if (known.includes(normalizedTag(tag))) continue;
		const place = {
			file: path,
			...document.placeOf(["tags", index])
		};
		yield problem("tag-unknown", {
			tag,
			meant: nearestName(normalizedTag(tag), known)
		}, {
			place,
			prompt: id
		});
	}
}

// src/rule/template-parses.ts
const codes = ["template-invalid", "helper-unknown"];
const templateParses = {
	id: "template-parses",
	gate: "syntax",
	about: "library",
	summary: "The body is a template that can be read: braces and blocks are closed, helpers are known.",
	codes,
	examples: {
		good: [{
			shows: "roles and a variable",
			change: { [goodPath]: goodPrompt }
		}],
		bad: [
			{
				shows: "a second variable that is never closed",
				change: { [goodPath]: "---\ndescription: Greets.\ninput: {schema: {a: string, b: string}}\n---\n{{a}} {{b\n" },
				codes: ["template-invalid"]
			},
			{
				shows: "a block that is never closed",
				change: { [goodPath]: "---\ndescription: Greets.\ninput: {schema: {a: string}}\n---\n{{#if a}}Hello.\n" },
				codes: ["template-invalid"]
			},
			{
				shows: "a misspelt helper",
				change: { [goodPath]: "---\ndescription: Greets.\n---\n{{rol \"system\"}}Hello.\n" },
				codes: ["helper-unknown"]
			}
		]
	},
	check: foundWhileReading(codes)
};

// src/rule/variables-declared.ts
const variablesDeclared = {
	id: "variables-declared",
	gate: "syntax",
	about: "library",
	summary: "Every variable the body uses is declared in `input.schema`, and every declared one is used.",
	codes: ["variable-undeclared", "variable-unused"],
	examples: {
		good: [{
			shows: "one variable, declared and used",
			change: { [goodPath]: goodPrompt }
		}, {
			shows: "a variable that a partial uses",
			base: { "prompts/templates/tone.prompt.md": "---\ndescription: Sets the tone.\ninput: {schema: {tone: string}}\n---\nBe {{tone}}.\n" },
			change: { [goodPath]: "---\ndescription: Greets.\ninput: {schema: {tone: string}}\n---\n{{> templates-general-tone}}\n" }
		}],
		bad: [{
			shows: "a misspelt variable",
			change: { [goodPath]: goodPrompt.replace("{{ticket}}", "{{tiket}}") },
			codes: ["variable-undeclared", "variable-unused"]
		}, {
			shows: "a variable nobody uses",
			change: { [goodPath]: "---\ndescription: Greets.\ninput: {schema: {name: string}}\n---\nHello.\n" },
			codes: ["variable-unused"]
		}]
	},
	*check({ touched, neighbours }) {
		for (const { after } of touched) if (after !== null) yield* variableProblems(after, neighbours);
	}
};
function* variableProblems(prompt, neighbours) {
	const { document, template, path, id } = prompt;
	if (document === null || template === null) return;
	const declared = document.metadata.variables.map(({ name }) => name);
	const inScope = new Set(declared);
	for (const { name, at } of template.variables) {
		if (inScope.has(name)) continue;
		const place = {
			file: path,
			line: document.bodyLine + at.line - 1,
			column: at.column
		};
		yield problem("variable-undeclared", {
			variable: name,
			meant: nearestName(name, declared)
		}, {
			place,
			prompt: id
		});
	}
	const used = variablesUsed(prompt, neighbours);
	for (const variable of declared) {
		if (used.has(variable)) continue;
		yield problem("variable-unused", { variable }, {
			place: {
				file: path,
				...document.placeOf([
					"input",
					"schema",
					variable
				])
			},
			prompt: id
		});
	}
}
function variablesUsed(prompt, neighbours) {
	const used = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const open = [prompt];
	for (let next = open.pop(); next !== void 0 || open.length > 0; next = open.pop()) {
		if (next === void 0 || seen.has(next.id)) continue;
		seen.add(next.id);
		for (const { name } of next.template?.variables ?? []) used.add(name);
		open.push(...neededIds(next).map((id) => neighbours.get(id)));
	}
	return used;
}

export { noCycle as a, idUnique as c, goodPrompt as d, schema as i, fileIsText as l, templateParses as n, needsMet as o, taxonomy as r, naming as s, variablesDeclared as t, goodPath as u };