import { F as readPrompt, Jn as hasMatter, Pn as formatsByName, Un as sidecarOf, Vn as messageText, qn as editFrontMatter, rr as generalSubcategory } from "./app-check-checked-change.js";
import { t as editFields } from "./format-edit-fields.js";
import { N as Failure, j as Bug, y as visibleLine } from "./cli-terminal.js";
import { t as messageTemplates } from "./template-splitting.js";
import { Mt as canonicalJson } from "./cli-commands-check.js";
import { t as metadataChanges } from "./library-metadata-changes.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { a as hasErrors, o as judgeWritten, t as authorFrom } from "./app-authoring-authors.js";
import { n as nativeClaim } from "./app-authoring-new-file.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as knownCategory } from "./app-library-read-library.js";
import { t as pathOf } from "./app-update.js";
import { t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

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
	const { content, lost } = contentIn(document, from, to);
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
		lost: []
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
	const lost = [
		...parts.some(({ misread }) => misread) ? [`text that is read as a tag by ${target}`] : [],
		...parts.every(({ whole }) => whole) ? [] : [`tags of ${document.template} that do more than put in a value`],
		...isOne || target === "handlebars" || tellsMessages.has(to) ? [] : [`which message is whose: ${parts.map(({ role }) => role).join(", ")}`]
	];
	if (tellsMessages.has(to) && messages !== null) return {
		content: messageText(parts),
		lost
	};
	if (target === "handlebars" && messages !== null) return {
		content: parts.map(({ role, text }) => `{{role "${role}"}}\n${text.trimEnd()}\n`).join("\n"),
		lost
	};
	return {
		content: parts.map(({ text }) => text).join("\n"),
		lost
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

// src/app/adopt.ts
async function adopt({ files, workspace, now }, configFile, wanted) {
	const library = await workTreeLibrary(files, configFile);
	const from = pathOf(wanted.id, library);
	const bytes = await files.read(from) ?? /* @__PURE__ */ new Uint8Array();
	const prompt = await promptFrom(files, library.sources, from, bytes);
	if (prompt === null) throw new Bug(`${from} was found as a prompt and is none.`);
	const claim = placeFor(prompt, wanted, library);
	if (await files.exists(claim.path)) throw new Failure("prompt-exists", `${claim.path} exists already.`, "Choose another --category or --subcategory.");
	const gone = [from, ...prompt.beside.map(({ path }) => path).filter((path) => path === sidecarOf(from) || formatsByName[prompt.source.format].companions(from).some((each) => each.whole && each.path === path))];
	const changed = await workspace.changedPaths();
	const unsaved = gone.find((path) => changed.includes(path));
	if (unsaved !== void 0) throw new Failure("prompt-uncommitted", `${unsaved} has changes that are not committed yet.`, "Commit them first.");
	const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const { text, lost, assumed } = rewritten(prompt, before, claim);
	const after = readPrompt(claim, {
		mode: "100644",
		blob: ""
	}, Buffer.from(text));
	const problems = await judgeWritten(files, library, {
		before: null,
		after
	}, now);
	const written = !wanted.dryRun && !hasErrors(problems) && (lost.length === 0 || wanted.acceptsLoss);
	const answer = {
		schema: "prompt-libraries/adopt/v1",
		id: wanted.id,
		from,
		to: claim.id,
		path: claim.path,
		lost,
		assumed,
		written,
		problems
	};
	if (!written) return {
		...answer,
		commits: []
	};
	const commits = [];
	const commit = async (paths, says) => {
		const message = commitMessage("refactor", claim.id, says, library.configuration);
		commits.push(await workspace.commitFiles(paths, message, wanted.author ?? void 0));
	};
	const isSeen = sharedPart(before, text) >= .5;
	await files.write(claim.path, isSeen ? text : bytes);
	for (const path of gone) await files.remove(path);
	await commit([...gone, claim.path], isSeen ? "keep the prompt in native form" : "move the prompt to its native place");
	if (!isSeen) {
		await files.write(claim.path, text);
		await commit([claim.path], "write the prompt in native form");
	}
	return {
		...answer,
		commits
	};
}
function placeFor(prompt, { category, subcategory }, library) {
	const { source, name, id } = prompt;
	if (source.format === "native") throw new Failure("prompt-native", `${id} is a native prompt already.`, "Nothing has to be done.");
	if (!library.configuration.sources.some(({ format }) => format === "native")) throw new Failure("source-missing", "This library has no source of native prompts.", "Add `- {include: \"prompts/**/*.prompt.md\"}` to `sources` in prompt-library.yaml.");
	const wanted = category ?? name.category;
	knownCategory(wanted, library.configuration);
	return nativeClaim({
		...name,
		category: wanted,
		subcategory: subcategory ?? (category === null ? name.subcategory : "general")
	}, library);
}
function rewritten({ source, document, id, name, path }, text, claim) {
	if (document === null) throw new Failure("prompt-unreadable", `${path} cannot be read as it is.`, "See prompt-libraries check --all, and mend it first.");
	const { file, lost, assumed } = converted({
		format: source.format,
		name: name.name,
		document
	}, "native", claim.path);
	const aliases = id === claim.id ? [] : [{
		path: ["aliases"],
		value: [...document.metadata.aliases, id]
	}];
	const composed = editFrontMatter(file, aliases);
	const edited = hasMatter(text, "first line") || source.format === "dotprompt" ? inPlace(document, text, claim, [...fieldEdits(document.metadata), ...aliases], source.format) : null;
	if (edited !== null && readsAs(edited, composed.ok ? composed.value : "", claim)) return {
		text: edited,
		lost,
		assumed
	};
	if (!composed.ok) throw new Bug(`What was composed cannot be edited: ${composed.problems[0].message}`);
	return {
		text: composed.value,
		lost,
		assumed
	};
}
function inPlace(document, text, claim, edits, format) {
	const strange = Object.keys(document.frontMatter).filter((key) => [
		"name",
		"variant",
		"inputs",
		"outputs",
		"template",
		"sample"
	].includes(key) || key.startsWith("prompt-libraries."));
	const { content } = contentIn(document, format, "native");
	const body = formatsByName.native.withContent(text, content, claim.path);
	const edited = body.ok ? editFrontMatter(body.value, [...strange.map((key) => ({
		path: [key],
		value: void 0
	})), ...edits]) : body;
	return edited.ok ? edited.value : null;
}
function readsAs(text, composed, claim) {
	const [a, b] = [text, composed].map((each) => readPrompt(claim, {
		mode: "100644",
		blob: ""
	}, Buffer.from(each)));
	return a?.problems.every(({ severity }) => severity !== "error") === true && JSON.stringify(a.document?.metadata) === JSON.stringify(b?.document?.metadata);
}
function sharedPart(before, after) {
	const left = /* @__PURE__ */ new Map();
	for (const line of before.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
	let shared = 0;
	for (const line of after.split("\n")) {
		const count = left.get(line) ?? 0;
		if (count === 0) continue;
		left.set(line, count - 1);
		shared += line.length + 1;
	}
	return shared / Math.max(before.length, after.length, 1);
}

// src/cli/commands/adopt.ts
async function run(call) {
	const { flags } = call;
	const adopted = await adopt(await authoringPorts(call), flags.config, {
		id: call.arguments.id,
		category: flags.category,
		subcategory: flags.subcategory,
		acceptsLoss: flags["accept-loss"],
		dryRun: flags["dry-run"],
		author: flags.author === null ? null : authorFrom(flags.author)
	});
	return {
		exit: adopted.written || flags["dry-run"] ? 0 : 1,
		text: linesOf(adopted, call).join("\n"),
		json: adopted
	};
}
function linesOf({ from, to, path, lost, assumed, written, commits, problems }, call) {
	const found = problemText(problems, call);
	return [
		written ? `${call.colours.green("✓")} ${call.colours.bold(visibleLine(to))}  ${visibleLine(from)} → ${visibleLine(path)}` : `${visibleLine(from)} is not moved to ${visibleLine(path)}.`,
		...commits.length === 0 ? [] : [`  committed as ${commits.map((commit) => commit.slice(0, 7)).join(", ")}`],
		...lost.map((each) => `  lost: ${visibleLine(each)}`),
		...assumed.map((each) => `  added: ${visibleLine(each)}`),
		...lost.length > 0 && !written && !call.flags["dry-run"] ? ["  --accept-loss moves it all the same"] : [],
		...found.length === 0 ? [] : ["", ...found]
	];
}

export { run };