import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path, N as never, P as Failure, f as nearestName, w as isWrittenTarget, y as visibleLine } from "./cli-terminal.js";
import { t as encodeBundle } from "./catalog-bundle.js";
import { i as encodeCatalog } from "./catalog-catalog.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { Ct as counted, Xt as require__unread_node_crypto, u as withRepository } from "./cli-commands-check.js";
import { Fn as templateLanguages, Qn as formatsByName, ar as sidecarOf, pr as generalSubcategory } from "./app-check-checked-change.js";
import { n as readLibrary } from "./app-library-read-library.js";
import { t as readServed } from "./app-serving-read-served.js";
import { n as converted } from "./library-converted.js";
import { t as filesIn } from "./files-files-in.js";

// src/app/serving/export-catalog.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
async function exportCatalog({ catalog, paths, textsOf }) {
	const bodies = await textsOf((await paths()).filter((path) => path.startsWith("bodies/")));
	const bundle = encodeBundle(catalog, (path) => bodies.get(path) ?? null);
	return {
		files: new Map([
			["catalog.json", encodeCatalog(catalog)],
			["catalog.bundle.json", bundle],
			...flagFiles(catalog),
			...bodies
		]),
		left: []
	};
}
function exportFlags({ catalog }) {
	return {
		files: new Map(flagFiles(catalog)),
		left: []
	};
}

// src/app/serving/stable-prompts.ts
async function stablePrompts({ catalog, textsOf }, environment) {
	const place = catalog.environments.get(environment);
	if (place === void 0) throw new Failure("environment-unknown", `Nothing is served in ${environment}.`, `There is ${[...catalog.environments.keys()].join(", ")}.`);
	const rows = [...place.prompts].sort(([a], [b]) => a < b ? -1 : 1);
	const stable = rows.flatMap(([id, { stable: version, versions }]) => {
		const found = version === null ? void 0 : versions.get(version);
		return version === null || found === void 0 ? [] : [{
			id,
			version,
			digest: found.digest,
			path: found.body
		}];
	});
	const texts = await textsOf(stable.map(({ path }) => path));
	return {
		prompts: stable.map(({ id, version, digest, path }) => {
			const text = texts.get(path);
			if (text === void 0) throw new Failure("serving-incomplete", `The text of ${id} ${version} is not on branch prompt-library.`, "Run prompt-libraries doctor --rebuild: it brings the file back as it was last.");
			return {
				id,
				version,
				digest,
				body: JSON.parse(text)
			};
		}),
		left: rows.filter(([id]) => !stable.some((each) => each.id === id)).map(([id]) => ({
			id,
			because: "no version of it is for everybody"
		}))
	};
}
function templateOf({ text, messages }) {
	return text ?? (messages ?? []).map((message) => `{{role "${message.role}"}}${message.text}`).join("");
}

// src/app/serving/export-dotprompt.ts
async function exportDotprompt(served, environment) {
	const { prompts, left } = await stablePrompts(served, environment);
	const files = /* @__PURE__ */ new Map();
	const foreign = prompts.filter(({ body }) => body.template !== "handlebars");
	for (const prompt of prompts) {
		if (foreign.includes(prompt)) continue;
		files.set(`${prompt.id}.prompt`, textOf(prompt));
		for (const [id, text] of Object.entries(prompt.body.partials)) {
			const file = `_${id}.prompt`;
			if ((files.get(file) ?? text) !== text) throw new Failure("export-conflict", `Two prompts include ${id}, each as it was at another time.`, "Release the prompts that wait for it first: prompt-libraries release --all");
			files.set(file, text);
		}
	}
	return {
		files,
		left: [...left, ...foreign.map(({ id, body }) => ({
			id,
			because: `its template language is ${body.template}, not handlebars`
		}))]
	};
}
function textOf({ id, version, digest, body }) {
	const own = {
		"prompt-libraries.id": id,
		"prompt-libraries.version": version,
		"prompt-libraries.digest": digest
	};
	return `---\n${Object.entries({
		...frontMatter(body),
		...own
	}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n")}\n---\n${templateOf(body)}`;
}
function frontMatter({ model, config, tools, input, output }) {
	return {
		...model === null ? {} : { model },
		...Object.keys(config).length === 0 ? {} : { config },
		...tools.length === 0 ? {} : { tools },
		...input === null ? {} : { input: {
			schema: input.schema,
			...Object.keys(input.defaults).length === 0 ? {} : { default: input.defaults }
		} },
		...output === null ? {} : { output: {
			...output.format === null ? {} : { format: output.format },
			...output.schema === null ? {} : { schema: output.schema }
		} }
	};
}

// src/app/serving/export-skills.ts
var import__unread_node_crypto = require__unread_node_crypto();
const skillName = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const longestDescription = 1024;
async function exportSkills(repository, served, environment, configFile) {
	const { prompts, left } = await stablePrompts(served, environment);
	const library = await readLibrary({
		repository,
		workTree: null
	}, {
		at: served.catalog.source,
		configFile
	});
	const descriptions = new Map(library.prompts.map(({ id, document }) => [id, document?.metadata.description ?? null]));
	const judged = prompts.map((prompt) => ({
		...prompt,
		description: descriptions.get(prompt.id) ?? "",
		text: plainText(prompt)
	}));
	const skills = judged.flatMap((prompt) => whyNot(prompt) === null && prompt.text !== null ? [{
		...prompt,
		file: fileOf(prompt, prompt.text)
	}] : []);
	const index = {
		schema: "prompt-libraries/agent-skills/v1",
		library: served.catalog.library,
		skills: skills.map(({ id, version, description, file }) => ({
			name: id,
			description,
			version,
			path: `${id}/SKILL.md`,
			digest: `sha256:${(0, import__unread_node_crypto.createHash)("sha256").update(file).digest("hex")}`
		}))
	};
	const files = [["index.json", `${JSON.stringify(index, null, 2)}\n`], ...skills.map(({ id, file }) => [`${id}/SKILL.md`, file])];
	const reasons = judged.flatMap((prompt) => {
		const because = whyNot(prompt);
		return because === null ? [] : [{
			id: prompt.id,
			because
		}];
	});
	return {
		files: new Map(files),
		left: [...left, ...reasons]
	};
}
function plainText({ body }) {
	const [only, second] = body.messages ?? [{
		role: "",
		text: body.text ?? ""
	}];
	if (only === void 0 || second !== void 0) return null;
	const facts = templateLanguages[body.template].read(only.text, body.id);
	if (!facts.ok || facts.value.variables.length + facts.value.partials.length + facts.value.roles.length > 0) return null;
	const rendered = templateLanguages[body.template].render(only.text, {
		file: body.id,
		variables: {},
		optional: /* @__PURE__ */ new Set(),
		partials: /* @__PURE__ */ new Map()
	});
	return rendered.ok ? rendered.value.map(({ text }) => text).join("") : null;
}
function whyNot({ id, description, text }) {
	if (text === null) return "it needs input, or has several messages";
	if (!skillName.test(id)) return "its id is no name of a skill: at most 64 lower-case letters, digits and single hyphens";
	if (description === "") return "it has no description, by which agents choose a skill";
	return description.length > longestDescription ? `its description has more than ${longestDescription} characters` : null;
}
function fileOf({ id, version, digest, description }, text) {
	const metadata = `metadata: {"prompt-libraries-version": ${JSON.stringify(version)}, "prompt-libraries-digest": ${JSON.stringify(digest)}}`;
	return `---\nname: ${id}\ndescription: ${JSON.stringify(description)}\n${metadata}\n---\n${text.trim()}\n`;
}

// src/app/serving/export-snapshot.ts
async function exportSnapshot(served, environment) {
	const { prompts, left } = await stablePrompts(served, environment);
	const { sequence, library, source } = served.catalog;
	const entries = prompts.map(({ id, version, digest, body }) => {
		const { template, text, messages, partials, model, config, tools, input, output } = body;
		return [id, {
			version,
			digest,
			template,
			text,
			messages,
			partials,
			model,
			config,
			tools,
			input,
			output
		}];
	});
	const snapshot = {
		schema: "prompt-libraries/snapshot/v1",
		environment,
		sequence,
		library,
		source,
		prompts: Object.fromEntries(entries)
	};
	return {
		files: /* @__PURE__ */ new Map([["prompts.json", `${JSON.stringify(snapshot, null, 2)}\n`]]),
		left
	};
}

// src/app/serving/export.ts
async function exportLibrary(repository, { to, environment, at, configFile }) {
	const served = await readServed(repository, at);
	const made = async () => {
		switch (to) {
			case "catalog": return await exportCatalog(served);
			case "flagd": return exportFlags(served);
			case "json": return await exportSnapshot(served, environment);
			case "dotprompt": return await exportDotprompt(served, environment);
			case "agent-skills": return await exportSkills(repository, served, environment, configFile);
			default: return never(to);
		}
	};
	return {
		commit: served.commit,
		...await made()
	};
}

// src/app/serving/export-files.ts
async function exportFiles(repository, { to, at, ids, configFile }) {
	const { commit, prompts } = await readLibrary({
		repository,
		workTree: null
	}, {
		at,
		configFile
	});
	const known = new Map(prompts.map((prompt) => [prompt.id, prompt]));
	for (const id of ids) if (!known.has(id)) throw unknownPrompt(id, known.keys());
	const chosen = ids.length === 0 ? prompts : prompts.filter(({ id }) => ids.includes(id));
	const files = /* @__PURE__ */ new Map();
	const left = [];
	const lossy = [];
	for (const prompt of chosen) {
		const path = pathFor(prompt, to);
		const made = files.has(path) ? { because: `another prompt is written to ${path}` } : rewritten(prompt, to, path);
		if ("because" in made) {
			left.push({
				id: prompt.id,
				because: made.because
			});
			continue;
		}
		files.set(path, made.file);
		if (made.sidecar !== null) files.set(sidecarOf(path), made.sidecar);
		if (made.lost.length + made.assumed.length > 0) lossy.push({
			id: prompt.id,
			path,
			lost: made.lost,
			assumed: made.assumed
		});
	}
	const [refused] = ids.length === 0 ? [] : left;
	if (refused !== void 0) throw new Failure("export-impossible", `${refused.id} cannot be written as ${to}: ${refused.because}.`, "Leave it out, or export it to another format.");
	return {
		commit,
		files,
		left,
		lossy
	};
}
function rewritten({ document, template, name, source }, to, path) {
	if (document === null || template === null) return { because: "its file cannot be read as it is" };
	if (template.partials.length > 0 && formatsByName[to].template !== "handlebars") return { because: `it includes other prompts, which ${to} does not` };
	const made = converted({
		format: source.format,
		name: name.name,
		document
	}, to, path);
	return made.keepsTags ? made : { because: `its text would do something else there: ${made.lost[0] ?? "its tags differ"}` };
}
function pathFor({ id, name }, to) {
	const { pathsFor } = formatsByName[to];
	if (to !== "native") return pathsFor("", id, null)[0];
	return pathsFor([
		"prompts",
		name.category,
		...name.subcategory === "general" ? [] : [name.subcategory]
	].join("/"), name.name, name.variant)[0];
}
function unknownPrompt(id, known) {
	const meant = nearestName(id, known);
	return new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id}.`, meant === null ? "See prompt-libraries list." : `Did you mean ${meant}?`);
}

// src/cli/commands/export.ts
const shownLeft = 20;
async function run(call) {
	const { to, environment, at, config, force } = call.flags;
	if (isWrittenTarget(to)) return await writtenFiles(call, to);
	if (call.arguments.ids.length > 0) throw new Failure("export-whole", `--to ${to} writes everything that is served.`, "Leave the prompts away.");
	call.progress("reading what is served");
	const { commit, files, left } = await withRepository(call, (repository) => exportLibrary(repository, {
		to,
		environment,
		at,
		configFile: config
	}));
	await written((0, import__unread_node_path.resolve)(call.cwd, call.arguments.folder), call.arguments.folder, files, force);
	const paths = [...files.keys()].sort();
	return {
		exit: 0,
		text: [`${counted(paths.length, "file")} written to ${visibleLine(call.arguments.folder)}.`, ...leftLines(left)].join("\n"),
		json: {
			schema: "prompt-libraries/export/v1",
			commit,
			to,
			environment,
			folder: call.arguments.folder,
			files: paths,
			left,
			lossy: []
		}
	};
}
async function writtenFiles(call, to) {
	const { at, config, force } = call.flags;
	const { folder, ids } = call.arguments;
	const { commit, files, left, lossy } = await withRepository(call, (repository) => exportFiles(repository, {
		to,
		at: at ?? "HEAD",
		ids,
		configFile: config
	}));
	await written((0, import__unread_node_path.resolve)(call.cwd, folder), folder, files, force);
	const paths = [...files.keys()].sort();
	const told = lossy.flatMap(({ id, lost, assumed }) => [...lost.map((each) => `  ${id} loses ${each}`), ...assumed.map((each) => `  ${id} gets ${each}`)]);
	return {
		exit: 0,
		text: [
			`${counted(paths.length, "file")} written to ${visibleLine(folder)}.`,
			...told.slice(0, shownLeft).map(visibleLine),
			...told.length > shownLeft ? [`  and ${told.length - shownLeft} more losses; --json names them`] : [],
			...leftLines(left)
		].join("\n"),
		json: {
			schema: "prompt-libraries/export/v1",
			commit,
			to,
			environment: null,
			folder,
			files: paths,
			left,
			lossy
		}
	};
}
function leftLines(left) {
	const hidden = left.length - shownLeft;
	return [...left.slice(0, shownLeft).map(({ id, because }) => visibleLine(`  without ${id}: ${because}`)), ...hidden > 0 ? [`  and without ${hidden} more; --json names them`] : []];
}
async function written(place, shown, texts, force) {
	await (0, import_promises.mkdir)(place, { recursive: true }).catch((cause) => {
		throw new Failure("export-folder", `${shown} cannot be made.`, "Name a folder that you may write to.", cause);
	});
	const files = await filesIn(place);
	const [first] = force ? [] : await files.list("");
	if (first !== void 0) throw new Failure("export-not-empty", `${shown} has files already, such as ${first}.`, "Name an empty folder, or add --force: it overwrites files of the same names and leaves all others.");
	for (const [path, text] of texts) await files.write(path, text);
}

export { run };