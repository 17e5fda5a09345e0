import { t as editFields } from "./format-edit-fields.js";
import { Qn as formatsByName, ar as sidecarOf, rr as messageText } from "./app-check-checked-change.js";
import { M as Bug } from "./cli-terminal.js";
import { t as messageTemplates } from "./template-splitting.js";
import { Rt as canonicalJson } from "./cli-commands-check.js";
import { t as metadataChanges } from "./library-metadata-changes.js";

// src/library/segments.ts
const tags = {
	handlebars: {
		value: /(?<!\\)\{\{\{?\s*([A-Za-z_][\w-]*)\s*\}?\}\}/gu,
		other: /(?<!\\)\{\{/u
	},
	jinja2: {
		value: /\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/gu,
		other: /\{[{%#]/u
	},
	mustache: {
		value: /\{\{[{&]?\s*([A-Za-z_][\w-]*)\s*\}?\}\}/gu,
		other: /\{\{/u
	},
	braces: {
		value: /\{\{([\w.-]+)\}\}/gu,
		other: null
	},
	"input-fields": {
		value: /\$\{input:([\w.-]+)(?::[^}\n]*)?\}/gu,
		other: null
	},
	none: {
		value: null,
		other: null
	}
};
function segmentsOf(text, language) {
	const { value, other } = tags[language];
	const segments = [];
	let end = 0;
	for (const match of value === null ? [] : text.matchAll(value)) {
		segments.push({ text: text.slice(end, match.index) }, { variable: match[1] ?? "" });
		end = match.index + match[0].length;
	}
	segments.push({ text: text.slice(end) });
	if (other !== null && segments.some((each) => "text" in each && other.test(each.text))) return null;
	return language === "handlebars" ? segments.map((each) => "text" in each ? { text: each.text.replaceAll("\\{{", "{{") } : each) : segments;
}
function isMisread(segments, language) {
	const { value, other } = tags[language];
	if (language === "handlebars" || language === "jinja2") return false;
	return segments.some((each) => "text" in each && (each.text.search(value ?? /(?!)/u) !== -1 || other?.test(each.text) === true));
}
function textOfSegments(segments, language) {
	return segments.map((each) => "text" in each ? plain(each.text, language) : tagFor(each.variable, language)).join("");
}
function plain(text, language) {
	if (language === "handlebars") return text.replaceAll("{{", "\\{{");
	return language === "jinja2" ? text.replaceAll(/\{[{%#]/gu, (sign) => `{{ '${sign}' }}`) : text;
}
function tagFor(variable, language) {
	return language === "input-fields" ? `\${input:${variable}}` : `{{${variable}}}`;
}

// src/library/converted.ts
const asksForDescription = /* @__PURE__ */ new Set(["native", "agent-skill"]);
function firstLine(text) {
	return [...(text.split("\n").find((each) => /\p{L}/u.test(each.replace(/\{\{[^}]*\}\}/gu, ""))) ?? "A prompt.").replace(/\{\{[^}]*\}\}/gu, "").replace(/^[\s#>*-]+/u, "").trim()].slice(0, 200).join("");
}
const tellsMessages = /* @__PURE__ */ new Set(["prompty", "github-models"]);
function converted({ format: from, name, document }, to, path) {
	const row = formatsByName[to];
	const { content, lost, keepsTags } = contentIn(document, from, to);
	const { metadata } = document;
	const isAssumed = metadata.description === null && asksForDescription.has(to);
	const description = metadata.description ?? (isAssumed ? firstLine(document.body) : "");
	const start = row.compose({
		name,
		description,
		tags: [],
		model: null,
		input: void 0,
		content
	});
	const edited = editFields(to, {
		file: start,
		sidecar: null
	}, [...description === "" || row.says.includes("description") ? [] : [{
		path: ["description"],
		value: description
	}], ...fieldEdits(metadata)]);
	if (!edited.ok) throw new Bug(`What was composed cannot be edited: ${edited.problems[0].message}`);
	const { file, sidecar } = edited.value;
	const beside = sidecar === null ? [] : [{
		path: sidecarOf(path),
		blob: "",
		bytes: Buffer.from(sidecar)
	}];
	const read = row.read(Buffer.from(file), path, {
		beside,
		partialId: () => null
	});
	if (!read.ok) throw new Bug(`What was composed cannot be read: ${read.problems[0].message}`);
	const differing = differencesOf(document, read.value).filter((each) => !isAssumed || each !== "`description`");
	return {
		file,
		sidecar,
		keepsTags,
		lost: [...lost, ...differing],
		assumed: isAssumed ? ["`description`, which was not there: the first line of the text stands for it"] : []
	};
}
function fieldEdits(metadata) {
	const { limits } = metadata;
	const filled = (value) => Object.values(value).some((each) => each !== null);
	const wanted = {
		owner: metadata.owner,
		tags: metadata.tags.length === 0 ? null : metadata.tags,
		model: metadata.model,
		input: metadata.variables.length === 0 ? null : {
			schema: metadata.input,
			...Object.keys(metadata.defaults).length === 0 ? {} : { default: metadata.defaults }
		},
		output: metadata.output === null ? null : {
			...metadata.output.format === null ? {} : { format: metadata.output.format },
			...metadata.output.schema === null ? {} : { schema: metadata.output.schema }
		},
		tools: metadata.tools.length === 0 ? null : metadata.tools,
		config: Object.keys(metadata.config).length === 0 ? null : metadata.config,
		dependencies: metadata.dependencies.length === 0 ? null : metadata.dependencies,
		status: metadata.status,
		deprecation: metadata.deprecation === null ? null : Object.fromEntries(Object.entries(metadata.deprecation).filter(([, value]) => value !== null)),
		limits: filled(limits) ? Object.fromEntries(Object.entries({
			tokens: limits.tokens,
			cost_usd: limits.costUsd,
			latency_ms: limits.latencyMs
		}).filter(([, value]) => value !== null)) : null,
		compliance: Object.keys(metadata.compliance).length === 0 ? null : metadata.compliance,
		version: metadata.version,
		aliases: metadata.aliases.length === 0 ? null : metadata.aliases
	};
	return Object.entries(wanted).flatMap(([key, value]) => value === null ? [] : [{
		path: [key],
		value
	}]);
}
function contentIn(document, from, to) {
	const target = formatsByName[to].template;
	if (document.template === target && (from === to || target === "handlebars") && document.messages === null) return {
		content: document.body,
		lost: [],
		keepsTags: true
	};
	const messages = document.messages ?? (document.template === "handlebars" ? messageTemplates(document.body) : null);
	const parts = (messages ?? [{
		role: "user",
		text: document.body
	}]).map(({ role, text }) => ({
		role,
		...inLanguage(text, document.template, target)
	}));
	const isOne = parts.length === 1 && (messages === null || parts[0]?.role === "user" || parts[0]?.role === "system");
	const told = {
		lost: [
			...parts.some(({ misread }) => misread) ? [`text that is read as a tag by ${target}`] : [],
			...parts.every(({ whole }) => whole) ? [] : [`tags of ${document.template} that do more than put in a value`],
			...isOne || target === "handlebars" || tellsMessages.has(to) ? [] : [`which message is whose: ${parts.map(({ role }) => role).join(", ")}`]
		],
		keepsTags: parts.every(({ whole, misread }) => whole && !misread)
	};
	if (tellsMessages.has(to) && messages !== null) return {
		content: messageText(parts),
		...told
	};
	if (target === "handlebars" && messages !== null) return {
		content: parts.map(({ role, text }) => `{{role "${role}"}}\n${text.trimEnd()}\n`).join("\n"),
		...told
	};
	return {
		content: parts.map(({ text }) => text).join("\n"),
		...told
	};
}
function inLanguage(text, from, to) {
	if (from === to) return {
		text,
		whole: true,
		misread: false
	};
	const segments = segmentsOf(text, from);
	if (segments === null) return {
		text,
		whole: false,
		misread: false
	};
	const hasVariables = segments.some((each) => "variable" in each);
	return {
		text: textOfSegments(segments, to),
		whole: to !== "none" || !hasVariables,
		misread: isMisread(segments, to)
	};
}
function differencesOf(before, after) {
	const keys = metadataChanges(before.metadata, after.metadata).filter(({ key }) => key !== "input" && key !== "name" && key !== "id");
	const variables = before.metadata.variables.filter(({ name }) => after.metadata.input !== null && !after.metadata.variables.some((each) => each.name === name));
	const uses = Object.keys(before.uses).filter((key) => key !== "description" && canonicalJson(before.uses[key]) !== canonicalJson(after.uses[key] ?? null));
	return [
		...keys.map(({ key }) => `\`${key}\``),
		...variables.map(({ name }) => `the variable \`${name}\``),
		...uses.map((key) => key === "files" ? "the files of its folder" : `\`${key}\`, which decides when or how it is used`)
	];
}

export { converted as n, fieldEdits as r, contentIn as t };