import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { A as rowNamed, F as require__unread_node_path, M as Bug, P as Failure, k as namesOf, y as visibleLine } from "./cli-terminal.js";
import { Bt as experimentFolder, Ct as counted, V as systemClock, Wt as defaultInclude, Zt as require__unread_node_fs, ct as configurationFrom, lt as categories, st as usualConfigurationFile, u as withRepository } from "./cli-commands-check.js";
import { o as flowText } from "./format-yaml-document.js";
import { $n as nameOfPath, Jn as sourcesOf, Vt as idTemplates, Xn as pathMatcher, fr as collisionKey, n as judgedChange, pr as generalSubcategory, zt as namingPatterns } from "./app-check-checked-change.js";
import { a as baselineOf, i as baselineFile, n as readConfiguration, o as encodeBaseline, u as sizeOf } from "./app-check-written-rules.js";
import { t as findingsIn } from "./app-check-write-baseline.js";
import { n as codeownersFile, r as codeownersPlaces } from "./app-codeowners.js";
import { r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as configurationIn } from "./app-library-library-at.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace, t as makeRepository } from "./git-open-workspace.js";
import { t as require__unread_node_url } from "./_unread-node_url.js";
import { t as tableLines } from "./cli-text-table.js";

// src/library/adoption/code-owners.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
function codeOwners(text) {
	const rules = text.split(/\r?\n/u).flatMap((line) => {
		const [pattern = "", ...accounts] = line.replace(/(?:^|\s)#.*$/u, "").trim().split(/\s+/u);
		return pattern === "" ? [] : [{
			matches: matcherOf(pattern),
			accounts: accounts.filter((account) => /^@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?$/u.test(account))
		}];
	});
	return (path) => rules.findLast(({ matches }) => matches(path))?.accounts ?? [];
}
function matcherOf(pattern) {
	const isTied = pattern.slice(0, -1).includes("/");
	const bare = pattern.replace(/^\//u, "").replace(/\/$/u, "");
	const start = isTied ? bare : `**/${bare}`;
	const own = pathMatcher(start, []);
	const below = pathMatcher(`${start}/**`, []);
	return (path) => !pattern.endsWith("/") && own(path) || below(path);
}
function ownerName(accounts) {
	return (accounts[0] ?? "").replace(/^@(?:.*\/)?/u, "").toLowerCase();
}

// src/library/adoption/kinds.ts
const kinds = [
	{
		name: "native prompts",
		format: "native",
		glob: "*.prompt.md",
		category: "tasks",
		ownFolders: 0,
		is: isNative
	},
	{
		name: "agent skills",
		format: "agent-skill",
		glob: "*/SKILL.md",
		category: "skills",
		ownFolders: 1,
		is: (path) => path.endsWith("/SKILL.md")
	},
	{
		name: "agents",
		format: "copilot",
		glob: "*.agent.md",
		category: "agents",
		ownFolders: 0,
		is: (path) => path.endsWith(".agent.md")
	},
	{
		name: "chat modes",
		format: "copilot",
		glob: "*.chatmode.md",
		category: "agents",
		ownFolders: 0,
		is: (path) => path.endsWith(".chatmode.md")
	},
	{
		name: "instructions",
		format: "copilot",
		glob: "*.instructions.md",
		category: "instructions",
		ownFolders: 0,
		is: (path) => path.endsWith(".instructions.md")
	},
	{
		name: "prompt files",
		format: "copilot",
		glob: "*.prompt.md",
		category: "prompts",
		ownFolders: 0,
		is: (path) => path.endsWith(".prompt.md")
	},
	{
		name: "GitHub Models prompts",
		format: "github-models",
		glob: "*.prompt.{yml,yaml}",
		category: "tasks",
		ownFolders: 0,
		is: (path) => /\.prompt\.ya?ml$/u.test(path)
	},
	{
		name: "prompty files",
		format: "prompty",
		glob: "*.prompty",
		category: "tasks",
		ownFolders: 0,
		is: (path) => path.endsWith(".prompty")
	},
	{
		name: "dotprompt files",
		format: "dotprompt",
		glob: "*.prompt",
		category: "tasks",
		ownFolders: 0,
		is: (path) => path.endsWith(".prompt")
	},
	{
		name: "fabric patterns",
		format: "fabric",
		glob: "*/system.md",
		category: "patterns",
		ownFolders: 1,
		is: (path) => /(?:^|\/)patterns\/[^/]+\/system\.md$/u.test(path)
	}
];
const foreign = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|\.venv|site-packages)\//u;
function kindOf(path) {
	return foreign.test(path) ? null : kinds.find(({ is }) => is(path)) ?? null;
}
function isNative(path) {
	const name = nameOfPath(path);
	return name !== null && Object.hasOwn(categories, name.category) && path.startsWith("prompts/");
}

// src/library/adoption/found-sources.ts
const mostFolders = 6;
const plainFolders = /* @__PURE__ */ new Set([
	"src",
	"data",
	"docs",
	"lib",
	"app",
	"apps",
	"packages",
	"examples",
	"content",
	"resources",
	"assets",
	"files"
]);
function foundPrompts(paths) {
	const byKind = /* @__PURE__ */ new Map();
	for (const path of [...paths].sort()) {
		const kind = kindOf(path);
		if (kind === null) continue;
		const list = byKind.get(kind);
		if (list === void 0) byKind.set(kind, [path]);
		else list.push(path);
	}
	const { sources, collisions } = withIds([...byKind].flatMap(([kind, all]) => groupsOf(kind, all).map(([folder, own]) => sourceFor(kind, folder, own))));
	const names = claimsOf(sources).flatMap(({ name }) => name === null ? [] : Object.values(name).filter((part) => part !== null));
	const fits = (preset) => names.filter((name) => !new RegExp(namingPatterns[preset], "u").test(name)).length;
	const preset = fits("letters") === 0 ? "letters" : "letters-digits";
	return {
		sources,
		preset,
		unusual: fits(preset),
		collisions
	};
}
function groupsOf({ format, ownFolders }, paths) {
	if (format === "native") return [["prompts", paths]];
	const folders = paths.map((path) => path.split("/").slice(0, -1 - ownFolders));
	const shared = commonStart(folders);
	if (shared.length > 0) return [[shared.join("/"), paths]];
	const byTop = /* @__PURE__ */ new Map();
	for (const [index, [top = ""]] of folders.entries()) byTop.set(top, [...byTop.get(top) ?? [], paths[index] ?? ""]);
	if (byTop.size > mostFolders || byTop.has("")) return [["", paths]];
	return [...byTop.values()].map((own) => [commonStart(own.map((path) => path.split("/").slice(0, -1 - ownFolders))).join("/"), own]);
}
function commonStart(all) {
	const [first = [], ...others] = all;
	const length = first.findIndex((folder, at) => others.some((each) => each[at] !== folder));
	return length === -1 ? first : first.slice(0, length);
}
function sourceFor(kind, folder, paths) {
	if (kind.format === "native") return {
		kind,
		source: { include: defaultInclude },
		paths
	};
	const start = folder === "" ? "" : `${folder}/`;
	const depths = paths.map((path) => path.slice(start.length).split("/").length - 1 - kind.ownFolders);
	const isFlat = depths.every((depth) => depth === 0);
	return {
		kind,
		source: {
			include: `${start}${isFlat ? "" : "**/"}${kind.glob}`,
			format: kind.format,
			category: categoryFor(folder, kind),
			subcategory: !isFlat && depths.every((depth) => depth > 0) && hasTidyFolders(paths, start) ? "{1}" : generalSubcategory
		},
		paths
	};
}
function hasTidyFolders(paths, start) {
	return paths.every((path) => new RegExp(namingPatterns["letters-digits"], "u").test(path.slice(start.length).split("/")[0] ?? ""));
}
function categoryFor(folder, { category }) {
	const tidy = (folder.split("/").findLast((each) => /[A-Za-z]/u.test(each) && !each.startsWith(".") && !plainFolders.has(each.toLowerCase())) ?? "").toLowerCase().replace(/[^a-z]+/gu, "-").replace(/^-+|-+$/gu, "");
	return tidy === "" ? category : tidy;
}
function withIds(found) {
	const taken = new Set(found.filter(({ kind }) => kind.format === "native").flatMap((each) => keysOf(each)));
	const sources = found.map((each) => {
		if (each.kind.format === "native") return each;
		const choices = idTemplates.map((id) => ({
			...each,
			source: {
				...each.source,
				id
			}
		}));
		const isApart = (choice) => {
			const keys = keysOf(choice);
			return new Set(keys).size === keys.length && keys.every((key) => !taken.has(key));
		};
		const chosen = choices.find(isApart) ?? choices.at(-1) ?? each;
		for (const key of keysOf(chosen)) taken.add(key);
		return chosen;
	});
	const byKey = /* @__PURE__ */ new Map();
	for (const { id, path } of claimsOf(sources)) {
		const known = byKey.get(collisionKey(id ?? ""));
		if (known === void 0) byKey.set(collisionKey(id ?? ""), {
			id: id ?? "",
			paths: [path]
		});
		else known.paths.push(path);
	}
	return {
		sources,
		collisions: new Map([...byKey.values()].filter(({ paths }) => paths.length > 1).map(({ id, paths }) => [id, paths]))
	};
}
function keysOf(source) {
	return claimsOf([source]).map(({ id }) => collisionKey(id ?? ""));
}
function claimsOf(sources) {
	const { claim } = sourcesOf(configurationFrom({ sources: sources.map(({ source }) => source) }));
	return sources.flatMap(({ paths }) => paths.flatMap((path) => claim(path) ?? []));
}

// src/library/adoption/adopted-configuration.ts
function branchLines({ main }) {
	return main === "main" ? [] : [
		"",
		"# The branch that releases come from.",
		`branches: {main: ${flowText(main)}}`
	];
}
const aloneRemark = "# One maintainer: nobody else is there to approve. Take `review` out when somebody joins.";
function adoptedLibrary(settings, found, codeowners) {
	const ownersOf = codeowners === null ? () => [] : codeOwners(codeowners);
	const owners = /* @__PURE__ */ new Map();
	const sources = found.sources.map((each) => {
		const owner = sharedOwner(each.paths, ownersOf);
		if (owner !== null) owners.set(ownerName(owner), owner);
		const [claim] = claimsOf([each]);
		return {
			source: owner === null ? each.source : {
				...each.source,
				owner: ownerName(owner)
			},
			kind: each.kind.name,
			prompts: each.paths.length,
			example: claim?.id ?? ""
		};
	});
	return {
		sources,
		owners,
		text: configurationText(settings, {
			sources,
			owners,
			preset: found.preset
		})
	};
}
function sharedOwner(paths, ownersOf) {
	const [first = [], ...others] = paths.map(ownersOf);
	return first.length > 0 && others.every((each) => each.join() === first.join()) ? first : null;
}
function configurationText(settings, { sources, owners, preset }) {
	const added = newCategories(sources);
	return [
		"# Configuration of this prompt library. Every key may be left out; docs/configuration.md explains them all.",
		"# It is read from the branch a pull request lands on, so a change to it counts once it is merged.",
		"",
		`library: {name: ${flowText(settings.name)}}`,
		"",
		"# What is a prompt, and in which format. The first source that matches a path wins.",
		"sources:",
		...sources.map(({ source }) => `  - ${flowText(source)}`),
		"",
		`naming: {preset: ${preset}}`,
		...branchLines(settings),
		...added.length === 0 ? [] : [
			"",
			"taxonomy:",
			"  categories:",
			...added.map(([category, row]) => `    ${flowText(category)}: ${flowText(row)}`)
		],
		...owners.size === 0 ? [] : [
			"",
			"# From CODEOWNERS.",
			"owners:",
			...[...owners].map(([owner, accounts]) => `  ${flowText(owner)}: ${flowText(accounts)}`)
		],
		"",
		"# What was found on the first day is accepted in prompt-library.baseline.json, which may only shrink.",
		...settings.alone ? [aloneRemark, "gates: {mode: ratchet, review: {required: false}}"] : ["gates: {mode: ratchet}"],
		"",
		"# What was there before gets no tags; the first tag of a prompt comes with its first change.",
		"release: {first: baseline}",
		""
	].join("\n");
}
function newCategories(sources) {
	const rows = /* @__PURE__ */ new Map();
	for (const { source, kind } of sources) {
		const { category, subcategory, owner } = source;
		if (category === null || category === void 0) continue;
		const row = rowNamed(categories, category);
		const owned = owner === null || owner === void 0 ? {} : { owner };
		const own = row === void 0 ? { description: `The ${kind} of this repository` } : subcategory === "{1}" ? { subcategories: [] } : {};
		const isShared = sources.every(({ source: other }) => other.category !== category || other.owner === owner);
		const said = {
			...own,
			...isShared ? owned : {}
		};
		if (Object.keys(said).length > 0) rows.set(category, {
			...rows.get(category),
			...said
		});
	}
	return [...rows];
}

// src/app/adoption/main-branch.ts
const usual = ["main", "master"];
async function mainBranch(repository) {
	if (repository === null) return "main";
	const shown = await repository.defaultBranch();
	if (shown !== null) return shown;
	for (const name of usual) if (await repository.hasBranch(name)) return name;
	return await repository.currentBranch() ?? "main";
}

// src/app/adoption/survey.ts
async function survey(repository, files, request, now) {
	const { configFile, preset } = request;
	const commit = repository === null ? null : await repository.commitOf("HEAD");
	const listed = repository === null || commit === null ? await files.list("") : (await repository.listTree(commit, "")).map(({ path }) => path);
	const seen = foundPrompts(listed);
	const found = preset === null ? seen : {
		...seen,
		preset
	};
	if (found.sources.length === 0) return null;
	const library = adoptedLibrary(request, found, await firstText(files, codeownersPlaces));
	if (repository === null || commit === null) return {
		found,
		library,
		findings: null,
		baseline: null
	};
	const findings = await findingsAt(repository, commit, configFile, library, now);
	const baseline = baselineOf(findings.all);
	return {
		found,
		library,
		findings: findings.counts,
		baseline: baseline.length === 0 ? null : {
			text: encodeBaseline(baseline),
			accepted: sizeOf(baseline)
		}
	};
}
function isNativeOnly({ found }) {
	return found.sources.every(({ kind }) => kind.format === "native");
}
async function firstText(files, paths) {
	for (const path of paths) {
		const bytes = await files.read(path);
		if (bytes !== null) return new TextDecoder().decode(bytes);
	}
	return null;
}
async function findingsAt(repository, commit, configFile, { text }, now) {
	const written = readConfiguration(text, configFile);
	if (!written.ok) throw new Bug(`The proposed configuration cannot be read: ${written.problems[0].message}`);
	const configuration = configurationFrom(written.value);
	const { judgements, read } = await judgedChange(repository, {
		base: commit,
		head: commit,
		tree: commit,
		names: {
			base: "HEAD",
			head: "HEAD"
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records: null,
		configFile,
		scope: "all"
	}, {
		rules: {
			configuration,
			changes: [],
			problems: [],
			baseline: null,
			remarks: []
		},
		sources: sourcesOf(configuration),
		changes: [],
		commits: []
	}, now);
	const all = findingsIn(judgements);
	const count = (severity) => all.filter(({ problem }) => problem.severity === severity).length;
	const wrong = new Set(all.flatMap(({ problem }) => problem.severity === "notice" ? [] : [problem.prompt]));
	const prompts = read.facts.touched.length;
	return {
		all,
		counts: {
			errors: count("error"),
			warnings: count("warning"),
			notices: count("notice"),
			prompts,
			clean: read.facts.touched.filter(({ id }) => !wrong.has(id)).length
		}
	};
}

// src/app/adoption/workflows.ts
const furtherWorkflows = {
	tick: "rollouts, metrics, experiments, and the deletion of deprecated prompts",
	evidence: "evaluates changed prompts with a model; needs the key of a provider",
	site: "the dashboard on GitHub Pages"
};
function workflowPaths(name) {
	return {
		template: `workflows/prompt-${name}.yml`,
		path: `.github/workflows/prompt-${name}.yml`
	};
}
function needsTick({ rollout, metrics }, hasExperiments) {
	return hasExperiments || metrics.length > 0 || rollout.default === "gradual" || [...rollout.categories.values()].includes("gradual");
}
const written = {
	released: "[main, staging, 'release/**']",
	main: "[main]"
};
function workflowFor(template, { branches }) {
	const { main, staging, prefixes } = branches;
	if (main === "main" && staging === "staging" && prefixes.release === "release/") return template;
	return template.replaceAll(`branches: ${written.released}`, () => `branches: ${flowText([
		main,
		staging,
		`${prefixes.release}**`
	])}`).replaceAll(`branches: ${written.main}`, () => `branches: ${flowText([main])}`);
}

// src/app/init.ts
const examples = [
	"agents/support/triage.prompt.md",
	"agents/support/triage.test.yaml",
	"templates/tone.prompt.md",
	"templates/tone.test.yaml"
].map((name) => `prompts/${name}`);
const configTemplate = "library/prompt-library.yaml";
async function init(ports, request) {
	const { files, templates, makeRepository, repository, agree, now } = ports;
	const { configFile, dryRun } = request;
	const name = libraryName(request.name, files.root);
	const isConfigured = await files.exists(configFile);
	const settings = {
		name,
		main: await mainBranch(repository),
		alone: !isConfigured && (request.alone || await ports.worksAlone?.() === true)
	};
	const surveyed = isConfigured ? null : await survey(repository, files, {
		...settings,
		configFile,
		preset: request.preset
	}, now());
	const adopts = surveyed !== null && !isNativeOnly(surveyed);
	const template = adopts ? surveyed.library.text : configured(await templateText(templates, configTemplate), settings, request.preset ?? "letters");
	const hasPrompts = surveyed !== null || (await workTreeLibrary(files, isConfigured ? configFile : "prompt-library.yaml")).paths.size > 0;
	const wanted = [{
		path: configFile,
		text: template
	}];
	if (adopts) wanted.push({
		path: baselineFile(configFile),
		text: surveyed.baseline?.text ?? encodeBaseline([])
	});
	if (!hasPrompts) for (const path of examples) wanted.push({
		path,
		text: await templateText(templates, `library/${path}`)
	});
	const configuration = configurationIn(isConfigured ? await files.read(configFile) : Buffer.from(template), configFile);
	wanted.push(...await workflows(ports, configuration, request.workflows));
	const owners = await codeownersFile(files, configuration);
	const isExtended = owners.asks && owners.before !== null && owners.before !== owners.text;
	if (owners.asks) wanted.push({
		path: owners.path,
		text: owners.text
	});
	const there = await Promise.all(wanted.map(({ path }) => files.exists(path)));
	const isWritten = (path, at) => there[at] !== true || isExtended && path === owners.path;
	const fresh = wanted.filter(({ path }, at) => isWritten(path, at));
	const kept = wanted.flatMap(({ path }, at) => isWritten(path, at) ? [] : [path]);
	const extended = isExtended ? [owners.path] : [];
	const plan = {
		schema: "prompt-libraries/init/v1",
		folder: files.root,
		repository: makeRepository === null ? "existing" : "made",
		...adopts ? adoptedFacts(surveyed) : {
			found: [],
			findings: null,
			accepted: 0,
			collisions: []
		},
		written: fresh.flatMap(({ path }) => extended.includes(path) ? [] : [path]),
		kept,
		extended,
		next: nextCommands(fresh.length > 0, adopts),
		done: false
	};
	if (dryRun || agree !== null && fresh.length > 0 && !await agree(plan)) return plan;
	await makeRepository?.();
	for (const { path, text } of fresh) await files.write(path, text);
	return {
		...plan,
		done: true
	};
}
async function workflows({ files, templates }, configuration, asked) {
	const hasExperiments = (await files.list(experimentFolder)).length > 0;
	const further = namesOf(furtherWorkflows).filter((name) => asked.has(name) || name === "tick" && needsTick(configuration, hasExperiments));
	return await Promise.all([
		"check",
		"release",
		...further
	].map(async (name) => {
		const { template, path } = workflowPaths(name);
		return {
			path,
			text: workflowFor(await templateText(templates, template), configuration)
		};
	}));
}
function adoptedFacts({ library, found, findings, baseline }) {
	return {
		found: library.sources.map(({ source, prompts, example }) => ({
			format: source.format ?? "native",
			include: source.include,
			category: source.category ?? null,
			owner: source.owner ?? null,
			prompts,
			example
		})),
		findings,
		accepted: baseline?.accepted ?? 0,
		collisions: [...found.collisions].map(([id, paths]) => ({
			id,
			paths
		}))
	};
}
async function templateText(templates, path) {
	const bytes = await templates.read(path);
	if (bytes === null) throw new Bug(`The template ${path} is missing.`);
	return new TextDecoder().decode(bytes);
}
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
function libraryName(wanted, folder) {
	if (wanted === null) return (0, import__unread_node_path.basename)(folder).replace(/[^A-Za-z0-9._-]+/gu, "-").replace(/^[^A-Za-z0-9]+|-+$/gu, "") || "prompts";
	if (namePattern.test(wanted)) return wanted;
	throw new Failure("library-name-refused", `A library cannot be called ${wanted === "" ? "''" : wanted}.`, "Use letters, digits, dots, hyphens and underscores, a letter or digit first.");
}
function configured(template, settings, preset) {
	const { name, alone } = settings;
	const text = template.replace("name: \"my-library\"", () => `name: "${name}"`).replace("preset: letters\n", () => `preset: ${preset}\n`);
	if (!text.includes(`name: "${name}"`) || !text.includes(`preset: ${preset}\n`)) throw new Bug("The template of the configuration lost its keys.");
	const more = [...branchLines(settings), ...alone ? [
		"",
		aloneRemark,
		"gates: {review: {required: false}}"
	] : []];
	return more.length === 0 ? text : `${text.trimEnd()}\n${more.join("\n")}\n`;
}
function nextCommands(isNew, adopts) {
	if (adopts) return [
		"git add --all && git commit -m \"chore: manage prompts as a library\"",
		"prompt-libraries list",
		"prompt-libraries check --all",
		"prompt-libraries plan"
	];
	return [
		...isNew ? ["git add --all && git commit -m \"feat: start the prompt library\""] : ["prompt-libraries list"],
		"prompt-libraries check --all",
		"prompt-libraries create reply --category agents --subcategory support --description \"Answers a ticket.\" --content \"Answer: {{ticket}}\" --commit"
	];
}

// src/cli/shipped-templates.ts
var import__unread_node_fs = require__unread_node_fs();
var import__unread_node_url = require__unread_node_url();
const marker = "templates/library/prompt-library.yaml";
async function shippedTemplates() {
	let folder = (0, import__unread_node_path.dirname)((0, import__unread_node_url.fileURLToPath)(import.meta.url));
	while (!(0, import__unread_node_fs.existsSync)((0, import__unread_node_path.join)(folder, marker))) {
		const above = (0, import__unread_node_path.dirname)(folder);
		if (above === folder) throw new Failure("templates-missing", "The templates that come with the program are not there.", "Install prompt-libraries again, with its folder templates.");
		folder = above;
	}
	return await filesIn((0, import__unread_node_path.join)(folder, "templates"));
}

// src/cli/commands/init.ts
async function run(call) {
	const { cwd, variables, flags } = call;
	const top = await topFolder(call);
	if (top === null && !flags.here && !flags.yes) await refuseForeignFiles(cwd);
	const { ask } = call;
	const begin = async (repository) => await init({
		files: await filesIn(top ?? cwd),
		templates: await shippedTemplates(),
		makeRepository: top === null ? () => makeRepository(cwd, "main", variables) : null,
		repository,
		worksAlone: ask === null || flags.yes || flags["dry-run"] ? null : () => worksAlone(ask),
		agree: ask === null || flags.yes ? null : (plan) => agreed(plan, call, ask),
		now: systemClock.now
	}, {
		configFile: flags.config,
		name: flags.name,
		preset: flags.preset,
		alone: flags.alone,
		workflows: new Set(namesOf(furtherWorkflows).filter((each) => flags[each])),
		dryRun: flags["dry-run"]
	});
	const begun = top === null ? await begin(null) : await withRepository(call, begin);
	return {
		exit: 0,
		text: linesOf(begun, call).join("\n"),
		json: begun
	};
}
async function worksAlone(ask) {
	return /^no?$/iu.test((await ask("Does anybody besides you review changes here? [Y/n] ")).trim());
}
async function agreed(plan, call, ask) {
	const answer = await ask(`${[...foundLines(plan), ...changedLines(plan, call)].join("\n")}\nWrite these files? [Y/n] `);
	return /^(?:y(?:es)?)?$/iu.test(answer.trim());
}
async function topFolder({ cwd, variables }) {
	try {
		return (await openWorkspace(cwd, variables)).root;
	} catch (error) {
		if (error instanceof Failure && error.code === "git-not-a-repository") return null;
		throw error;
	}
}
async function refuseForeignFiles(folder) {
	if ((await (0, import_promises.readdir)(folder)).length === 0) return;
	throw new Failure("folder-not-empty", `${folder} is in no git repository, and it is not empty.`, "Make one of it with --here, or go to an empty folder.");
}
function linesOf(begun, call) {
	const { folder, repository, kept, next, done } = begun;
	const { colours } = call;
	const files = [...changedLines(begun, call), ...kept.map((path) => `  = ${path} ${colours.dim("(was there, not changed)")}`)];
	if (!done) return [
		colours.bold(`Nothing is written in ${visibleLine(folder)}. These files would be:`),
		...files,
		"",
		...foundLines(begun)
	];
	return [
		colours.bold(`A prompt library in ${visibleLine(folder)}${repository === "made" ? ", a new git repository" : ""}`),
		...files,
		"",
		...foundLines(begun),
		"Next:",
		...next.map((command) => `  ${command}`),
		"",
		"On GitHub, make prompt-check a required status check of the main branch.",
		...furtherLines(begun)
	];
}
function furtherLines({ written, kept }) {
	const there = /* @__PURE__ */ new Set([...written, ...kept]);
	const left = namesOf(furtherWorkflows).filter((name) => !there.has(workflowPaths(name).path));
	return left.length === 0 ? [] : [
		"",
		"More workflows, when you want them:",
		...left.map((name) => `  prompt-libraries init --${name.padEnd(8)}  ${furtherWorkflows[name]}`)
	];
}
function changedLines({ written, extended }, { colours }) {
	return [...written.map((path) => `  ${colours.green("+")} ${path}`), ...extended.map((path) => `  ${colours.green("~")} ${path} ${colours.dim("(a marked block is added, all else stays)")}`)];
}
const unbounded = Number.MAX_SAFE_INTEGER;
function foundLines({ found, findings, accepted, collisions }) {
	if (found.length === 0) return [];
	const rows = found.map((each) => [
		each.format,
		each.include,
		String(each.prompts),
		each.category ?? "",
		each.owner ?? "",
		each.example
	].map(visibleLine));
	const total = found.reduce((sum, each) => sum + each.prompts, 0);
	return [
		`Found ${counted(total, "prompt")}:`,
		...tableLines([
			"format",
			"files",
			"prompts",
			"category",
			"owner",
			"an id"
		], rows, unbounded),
		"",
		...findings === null ? ["Nothing is committed yet, so nothing was checked."] : [`A check finds ${counted(findings.errors, "error")}, ${counted(findings.warnings, "warning")} and ${counted(findings.notices, "notice")}; ${findings.clean} of ${counted(findings.prompts, "prompt")} have no error or warning.`, `The baseline accepts ${accepted} of them: only what is new, or lies in files that a change touches, will count.`],
		...collisions.map(({ id, paths }) => `The id ${visibleLine(id)} belongs to ${paths.map(visibleLine).join(" and ")}: rename one, or give a source another id: in prompt-library.yaml.`),
		""
	];
}

export { run };