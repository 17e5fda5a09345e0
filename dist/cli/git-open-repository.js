import { t as Failure } from "./problem-failure.js";
import { a as never, n as namesOf, r as rowNamed } from "./domain-row.js";
import { n as visible, r as visibleLine, t as shortLine } from "./report-visible.js";
import { i as wrapped, n as displayWidth, r as padded } from "./report-width.js";
import { c as gates, o as impacts } from "./domain-prompt-id.js";
import { r as problem, t as passed } from "./problem-checked.js";
import { a as defaultInclude, c as canonicalJson, f as differences, l as textOf, n as reported, o as sourcesOf, r as buildPlan, t as countOf } from "./app-check-reported.js";
import { t as categories } from "./domain-categories.js";
import { a as gitEnvironment, c as notStarted, d as timedOut, f as usualTimeLimit, i as inGitWords, l as run, n as gitArguments, o as withoutCredentials, r as gitFailed, s as complaintsOf, t as git, u as start } from "./git-git-command.js";
import { dirname, join, resolve } from "node:path";
import { lstat, realpath, stat } from "node:fs/promises";

// src/app/check/claimed-changes.ts
function claimedChanges(changes, sources) {
	return changes.filter(({ path }) => sources.claim(path) !== null);
}

// src/library/read-configuration.ts
const initialVersions = {
	default: "1.0.0",
	experimental: "0.1.0"
};
const daysIn = {
	h: 1 / 24,
	d: 1,
	w: 7
};
function configurationFrom(written) {
	const { versioning = {}, branches = {} } = written;
	return {
		library: {
			name: written.library?.name ?? null,
			description: written.library?.description ?? ""
		},
		sources: (written.sources ?? [{ include: "prompts/**/*.prompt.md" }]).map(sourceFrom),
		naming: {
			preset: "letters",
			pattern: null,
			maxLength: 64,
			...written.naming
		},
		taxonomy: {
			categories: categoriesFrom(written.taxonomy?.categories ?? {}),
			strict: written.taxonomy?.strict ?? true
		},
		owners: ownersFrom(written.owners ?? {}),
		tags: { vocabulary: written.tags?.vocabulary ?? null },
		branches: {
			main: branches.main ?? "main",
			staging: branches.staging ?? "staging",
			flow: branches.flow ?? "auto",
			prefixes: {
				feature: "feature/",
				hotfix: "hotfix/",
				release: "release/",
				experiment: "experiment/",
				...branches.prefixes
			}
		},
		merge: written.merge ?? "auto",
		versioning: {
			scheme: versioning.scheme ?? "semver",
			preMajor: versioning.preMajor ?? "loose",
			initial: new Map(Object.entries({
				...initialVersions,
				...versioning.initial
			})),
			types: versioning.types ?? {},
			preset: versioning.preset ?? "seed"
		},
		tagFormat: written.tags_format ?? "{id}@{version}",
		libraryVersion: written.library_version?.scheme ?? "calver",
		gates: gatesFrom(written.gates ?? {}),
		defaults: { model: written.defaults?.model ?? "claude-sonnet" },
		modelFamilies: new Map(Object.entries(written.models ?? {}).flatMap(([name, { family }]) => family === void 0 ? [] : [[name, family]])),
		staleAfterDays: daysFrom(written.stale_after ?? "90d"),
		report: { comment: written.report?.comment ?? "auto" }
	};
}
function sourceFrom(source) {
	return {
		exclude: [],
		format: "native",
		category: null,
		subcategory: null,
		owner: null,
		...source
	};
}
function categoriesFrom(written) {
	const all = new Map(Object.entries(categories));
	for (const [name, row] of Object.entries(written)) {
		const base = all.get(name) ?? {
			description: "",
			owner: "prompt-team",
			review: false,
			subcategories: []
		};
		all.set(name, {
			...base,
			...row
		});
	}
	return all;
}
function ownersFrom(written) {
	return new Map(Object.entries(written).flatMap(([name, accounts]) => Array.isArray(accounts) ? [[name, accounts]] : []));
}
function gatesFrom(written) {
	const rows = namesOf(gates).map((gate) => [gate, { required: written[gate]?.required ?? gates[gate].required }]);
	return Object.fromEntries(rows);
}
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)])]);
	const isBootstrap = inBase === null && inTree !== null;
	const inForce = await read(isBootstrap ? inTree : inBase, configFile);
	const brought = await read(inTree, configFile);
	const isChanged = changes.some(({ path }) => path === configFile);
	const problems = [
		...inForce.ok ? [] : inForce.problems,
		...isChanged && !isBootstrap && !brought.ok ? brought.problems : [],
		...isBootstrap ? [problem("config-bootstrap", {}, { place: {
			file: configFile,
			line: 1
		} })] : [],
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : []
	];
	return {
		configuration: configurationFrom(inForce.ok ? inForce.value : {}),
		changes,
		problems,
		remarks: []
	};
}
async function textAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read(text, file) {
	if (text === null) return passed({});
	if (!text.ok) return text;
	const { readConfiguration } = await import("./app-check-read-written.js");
	return readConfiguration(text.value, file);
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value } : {};
	const now = after.ok ? { ...after.value } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

// src/app/check/quiet-report.ts
function quietReport(request, { configuration, problems: found, remarks }) {
	const problems = found.map((each) => reported(each, "syntax"));
	const errors = found.filter(({ severity }) => severity === "error");
	return {
		verdict: errors.length === 0 ? "passed" : "failed",
		problems,
		gates: namesOf(gates).map((gate) => {
			const { required } = configuration.gates[gate];
			if (gate === "syntax" && errors.length > 0) return failed(errors);
			return {
				gate,
				verdict: "skipped",
				required,
				because: "no prompt is touched",
				score: null
			};
		}),
		plan: buildPlan(request.tree, {
			from: null,
			to: null
		}, [], [], configuration.tagFormat),
		counts: {
			prompts: 0,
			changed: 0,
			errors: errors.length,
			warnings: countOf(problems, "warning")
		},
		changes: [],
		notes: [],
		remarks,
		comment: configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}
function failed(errors) {
	return {
		gate: "syntax",
		verdict: "failed",
		required: true,
		because: `${errors.length} in the configuration`,
		score: 0
	};
}

// src/app/check/check.ts
async function check(repository, request) {
	const rules = await configurationAt(repository, request);
	const sources = sourcesOf(rules.configuration);
	const changes = claimedChanges(rules.changes, sources);
	if (request.scope === "changed" && changes.length === 0) return quietReport(request, rules);
	const { judgedReport } = await import("./app-check-judged-report.js");
	return await judgedReport(repository, request, rules, sources, changes);
}

// src/report/prose.ts
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·])?[)",.;:?!…]*$/u;
const likeCommit = /^[("+-]*[0-9a-f]{7,40}(?![\p{L}\d])/iu;
function proseTokens(text) {
	const tokens = [];
	const line = visibleLine(text).trim();
	let end = 0;
	for (const span of line.matchAll(/`([^`]+)`/gu)) {
		addWords(tokens, line.slice(end, span.index));
		add(tokens, {
			code: true,
			text: span[1] ?? ""
		});
		end = span.index + span[0].length;
	}
	addWords(tokens, line.slice(end));
	return tokens;
}
function addWords(tokens, text) {
	for (const word of text.split(/(\s+)/u)) {
		if (word === "") continue;
		if (/^\s/u.test(word)) add(tokens, {
			code: false,
			text: " "
		});
		else add(tokens, {
			code: !plainWord.test(word) || likeCommit.test(word),
			text: word
		});
	}
}
function add(tokens, token) {
	const last = tokens.at(-1);
	if (last?.code !== token.code) tokens.push(token);
	else tokens[tokens.length - 1] = {
		code: token.code,
		text: last.text + token.text
	};
}

// src/report/markdown.ts
function md(words, ...values) {
	return trusted(String.raw({ raw: words }, ...values));
}
const nothing = md``;
function code(text, limit = 200) {
	return span(shortLine(text, limit));
}
function prose(text, limit = 400) {
	const tokens = proseTokens(shortLine(text, limit));
	if (tokens.length === 0) return md`(empty)`;
	return trusted(tokens.map((token) => token.code ? span(token.text) : withoutListMarks(token.text)).join(""));
}
function fence(language, lines) {
	const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, " ")));
	const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const edge = "`".repeat(longest + 1);
	return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join("")}${edge}`);
}
function details(summary, body) {
	return trusted(`<details>\n<summary>${proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("")}</summary>\n\n${body}\n\n</details>`);
}
function joined(parts, separator) {
	return trusted(parts.join(separator));
}
function table(header, rows) {
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	const rule = `|${" --- |".repeat(header.length)}`;
	return trusted([
		line(header),
		rule,
		...rows.map(line)
	].join("\n"));
}
function cell(text) {
	return text.replace(/(\\*)\|/gu, (_found, slashes) => slashes === "" ? "\\|" : `${slashes} \\|`);
}
function span(text) {
	if (text === "") return md`(empty)`;
	const edge = "`".repeat(longestRun(text) + 1);
	const pad = /^[` ]|[` ]$/u.test(text) && text.trim() !== "" ? " " : "";
	return trusted(`${edge}${pad}${text}${pad}${edge}`);
}
function withoutListMarks(text) {
	return text.replace(/(^|\s)(\d+)([.)])(?=\s|$)/gu, "$1$2\\$3");
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	return longest;
}
function htmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function trusted(text) {
	return text;
}

// src/report/grouped.ts
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}

// src/report/changelog-entries.ts
const order = Object.keys(categories);
function notesByCategory(notes) {
	const ordered = notes.toSorted((a, b) => byCodeUnits(a.id, b.id));
	return groupedBy(ordered, (each) => each.category).map((prompts) => ({
		category: prompts[0].category,
		prompts
	})).toSorted((a, b) => rank(a.category) - rank(b.category) || byCodeUnits(a.category, b.category));
}
function rank(category) {
	const at = order.indexOf(category);
	return at === -1 ? order.length : at;
}
function byCodeUnits(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/report/links.ts
const noLinks = {
	file: (text) => text,
	commit: (text) => text,
	pullRequest: (text) => text
};

// src/report/changelog-text.ts
function changelogMarkdown(notes, links = noLinks) {
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined(parts, md`\n\n`);
}
function changelogPlain(notes) {
	return notesByCategory(notes).map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines$1)].join("\n")).join("\n\n");
}
function promptMarkdown(notes, links) {
	const from = notes.from === null ? md`new` : prose(notes.from);
	const lines = [
		md`- **${prose(notes.id)}** ${from} → ${prose(notes.to)} (${prose(notes.impact)})`,
		...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
		...notes.because.map((because) => md`  - Why: ${prose(because)}`)
	];
	return joined(lines, md`\n`);
}
function entryMarkdown(entry, links) {
	const origin = [
		entry.author === "" ? nothing : prose(entry.author, 60),
		entry.pullRequest === null ? nothing : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}
function promptLines$1(notes) {
	return [
		`- ${visibleLine(notes.id)} ${visibleLine(notes.from ?? "new")} → ${visibleLine(notes.to)} (${notes.impact})`,
		...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
		...notes.because.map((because) => `  - Why: ${visibleLine(because)}`)
	];
}
function originPlain({ author, pullRequest, sha }) {
	const origin = [
		author,
		pullRequest === null ? "" : `#${pullRequest}`,
		sha === null ? "" : sha.slice(0, 7)
	].filter((each) => each !== "");
	return origin.length === 0 ? "" : ` — ${visibleLine(origin.join(", "))}`;
}

// src/report/signs.ts
const verdictSigns = {
	passed: {
		picture: md`✅`,
		character: "✓"
	},
	failed: {
		picture: md`❌`,
		character: "✗"
	},
	waiting: {
		picture: md`⏳`,
		character: "…"
	},
	skipped: {
		picture: md`➖`,
		character: "-"
	}
};
const severitySigns = {
	error: {
		picture: md`❌`,
		character: "✗",
		rank: 0
	},
	warning: {
		picture: md`⚠️`,
		character: "!",
		rank: 1
	},
	notice: {
		picture: md`ℹ️`,
		character: "i",
		rank: 2
	}
};

// src/report/reasons.ts
function reasonsFor(prompt) {
	const reasons = prompt.why.map(reason);
	return prompt.documented || prompt.impact === "none" ? reasons : [...reasons, "no commit says what changed"];
}
function reason(why) {
	switch (why.kind) {
		case "commit": return `\`${bare(why.title)}\` (\`${bare(why.sha).slice(0, 7)}\`)`;
		case "floor": return rowNamed(differences, why.change)?.says(bare(why.name)) ?? `${bare(why.change)} \`${bare(why.name)}\``;
		case "cascade": return `uses \`${bare(why.of)}\`, which changes`;
		case "request": return `asked for by \`${bare(why.by)}\``;
		default: return never(why);
	}
}
function bare(text) {
	return text.replaceAll("`", "'");
}

// src/report/prompt-rows.ts
function promptRows(report) {
	const problems = new Map(groupedBy(report.problems, ({ prompt }) => prompt ?? "").map((group) => [group[0].prompt, group]));
	const changes = new Map(report.changes.map((change) => [change.id, change]));
	const planned = new Set(report.plan.prompts.map(({ id }) => id));
	return [...report.plan.prompts.map((prompt) => ({
		...prompt,
		removed: changes.get(prompt.id)?.kind === "removed",
		reasons: [...changeReasons(changes.get(prompt.id)), ...reasonsFor(prompt)],
		gates: gatesOf(problems.get(prompt.id) ?? [])
	})), ...report.changes.filter(({ id }) => !planned.has(id)).map((change) => ({
		id: change.id,
		from: null,
		to: null,
		removed: change.kind === "removed",
		impact: null,
		reasons: changeReasons(change),
		gates: gatesOf(problems.get(change.id) ?? [])
	}))].toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
function weight({ impact }) {
	return impact === null ? impacts.major.weight : impacts[impact].weight;
}
function changeReasons(change) {
	if (change === void 0) return [];
	return [...change.renamedFrom === null ? [] : [`renamed from \`${change.renamedFrom.replaceAll("`", "'")}\``], ...change.kind === "modified" && change.before === change.after && change.metadata.length > 0 ? ["only its front matter changed"] : []];
}
function gatesOf(problems) {
	return namesOf(gates).flatMap((gate) => {
		const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
		return worst === void 0 ? [] : [{
			gate,
			severity: worst.severity
		}];
	});
}

// src/report/terminal/style.ts
const most$1 = 600;
function paragraph(text, indent, { width }) {
	return wrapped(shortLine(text, most$1), Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}`);
}

// src/report/terminal/prompts.ts
const most = 100;
function promptLines(report, style) {
	const rows = promptRows(report);
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most).map((row) => ({
		row,
		id: visibleLine(row.id),
		version: version(row)
	}));
	const idWidth = widest(shown.map(({ id }) => id));
	const versionWidth = widest(shown.map(({ version: text }) => text));
	return [
		style.colours.bold("What changes for users"),
		...shown.flatMap(({ row, id, version: text }) => [`  ${padded(id, idWidth)}  ${padded(text, versionWidth)}  ${impact(row, style)}`.trimEnd(), ...row.reasons.flatMap((reason) => paragraph(reason, 4, style)).map(style.colours.dim)]),
		...rows.length > most ? [`  and ${rows.length - most} more`] : []
	];
}
function version({ from, to, removed }) {
	if (removed) return "removed";
	if (to === null) return "–";
	return visibleLine(from === to ? `${to} (stays)` : `${from ?? "new"} → ${to}`);
}
function impact({ impact: found, from }, { colours }) {
	if (found === null) return "";
	return found === "major" && from !== null ? colours.bold(colours.red(found)) : found;
}
function widest(texts) {
	return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
const usualBases = [
	"refs/remotes/origin/main",
	"refs/heads/main",
	"refs/remotes/origin/master",
	"refs/heads/master"
];
async function changeBetween(repository, names) {
	const head = await existing(repository, names.head);
	await refuseShallow(repository);
	const found = await firstExisting(repository, names.base === null ? usualBases : [names.base]);
	if (found === null) throw names.base === null ? new Failure("change-base-missing", "This clone has no branch `main` to compare with.", "Name one: `--base BRANCH`; or check the whole library with `--all`.") : unknownRevision(names.base);
	return {
		...await mergedHere(repository, found.commit, head),
		baseName: shortName(found.name)
	};
}
async function mergedHere(repository, base, head) {
	const ancestor = await repository.mergeBase(base, head);
	if (ancestor === null) throw new Failure("change-unrelated", "The change and its base have no common history.", "Rebase the branch onto its base.");
	if (ancestor === base) return {
		base,
		head,
		tree: head
	};
	const tree = await repository.mergedTree(base, head);
	if (tree === null) throw new Failure("change-conflicts", "The change conflicts with its base: there is no merged result to check.", "Merge or rebase the base into the branch, then check again.");
	return {
		base,
		head,
		tree
	};
}
async function existing(repository, name) {
	const commit = await repository.commitOf(name);
	if (commit !== null) return commit;
	throw name === "HEAD" ? new Failure("git-no-commits", "This repository has no commits yet.", "Commit something first: `git add -A && git commit -m \"feat: first prompts\"`.") : unknownRevision(name);
}
function unknownRevision(name) {
	return new Failure("revision-unknown", `This clone has no commit named \`${name}\`.`, "Check the name with `git branch -a`, or fetch it first.");
}
async function firstExisting(repository, names) {
	for (const name of names) {
		const commit = await repository.commitOf(name);
		if (commit !== null) return {
			name,
			commit
		};
	}
	return null;
}
async function refuseShallow(repository) {
	if (await repository.isShallow()) throw new Failure("git-shallow", "This clone is shallow: the commits of the change cannot be told from it.", fetchEverything);
}
function shortName(name) {
	return name.replace(/^refs\/(?:heads|remotes)\//u, "");
}

// src/git/git-version.ts
const neededFor = {
	reading: "2.36",
	merging: "2.38"
};
async function explained(reason, place, needed) {
	const told = await run({
		program: "git",
		arguments: ["version"],
		...place
	}).catch(() => null);
	const version = /\d+\.\d+/.exec(told?.output.toString() ?? "")?.[0];
	if (version === void 0 || !isOlder(version, needed)) return reason;
	return new Failure("git-too-old", `git ${version} is installed; ${needed} or newer is needed.`, "Install a newer git.", reason);
}
function isOlder(version, needed) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
	return major === neededMajor ? minor < neededMinor : major < neededMajor;
}

// src/git/refusal.ts
async function whyRefused(folder, complaints) {
	const found = await repositoryAround(folder);
	if (found === null) return new Failure("git-not-a-repository", `${folder} is not in a git repository.`, "Run this inside a git repository, or make one: prompt-libraries init.");
	const me = process.getuid?.();
	const owners = await Promise.all([ownerOf(found.folder), ownerOf(found.gitFolder)]);
	if (me !== void 0 && owners.some((owner) => owner !== me)) return new Failure("git-unsafe-ownership", `git does not trust ${found.folder}: it belongs to another user.`, `If you trust it: git config --global --add safe.directory ${found.folder}`);
	return gitFailed("rev-parse", 128, complaints);
}
async function repositoryAround(folder) {
	if (await exists(join(folder, ".git"))) return {
		folder,
		gitFolder: join(folder, ".git")
	};
	if (await exists(join(folder, "HEAD")) && await exists(join(folder, "objects"))) return {
		folder,
		gitFolder: folder
	};
	const parent = dirname(folder);
	return parent === folder ? null : repositoryAround(parent);
}
async function exists(path) {
	return await ownerOf(path) !== null;
}
async function ownerOf(path) {
	return lstat(path).then((facts) => facts.uid, () => null);
}

// src/git/unreadable.ts
function unreadable(command, output) {
	const shown = JSON.stringify(output.length > 200 ? `${output.slice(0, 200)}…` : output);
	return new Failure("git-output-unreadable", `git ${command} answered something unexpected: ${shown}`, "Use a released git of version 2.36 or newer; tell us if you do.");
}

// src/git/location.ts
const questions = [
	"--path-format=absolute",
	"--absolute-git-dir",
	"--is-inside-work-tree",
	"--is-bare-repository",
	"--git-path",
	"shallow",
	"--show-cdup"
];
const refusal = 128;
async function locate(folder, environment) {
	const place = await realpath(folder).catch((cause) => {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	});
	const told = await asked(place, environment);
	if (told.exitCode === refusal) throw await whyRefused(place, told.complaints);
	if (told.exitCode !== 0) throw gitFailed("rev-parse", told.exitCode, told.complaints);
	const lines = told.output.toString().replace(/\n$/, "").split("\n");
	const [gitFolder, inside, bare, shallowFile, up = ""] = lines;
	if (gitFolder === void 0 || inside === void 0 || bare === void 0 || shallowFile === void 0 || lines.length > 5) throw unreadable("rev-parse", lines.join("\n"));
	if (bare === "true" && await isInsideWorkTree(dirname(gitFolder), environment)) throw bareInside(gitFolder);
	return {
		gitFolder,
		root: inside === "true" ? resolve(place, up) : null,
		shallowFile
	};
}
async function asked(folder, environment) {
	const command = gitArguments({ kind: "work-tree" }, ["rev-parse", ...questions]);
	return run({
		program: "git",
		arguments: command,
		folder,
		environment
	}).catch((reason) => {
		throw inGitWords(reason);
	});
}
async function isInsideWorkTree(folder, environment) {
	const { output } = await asked(folder, environment);
	return output.toString().split("\n")[1] === "true";
}
function bareInside(gitFolder) {
	return new Failure("git-bare-inside-repository", `${gitFolder} is a bare repository inside the work tree of another one.`, "Anyone who can change the outer repository could have made it: name the outer repository instead.");
}

// src/child/conversation.ts
function converse(call, listener) {
	const child = start(call);
	const complaints = complaintsOf(child.stderr);
	let leaving = false;
	let over = false;
	const gone = new Promise((resolve) => {
		const ended = (failure) => {
			if (!over) listener.ended(failure);
			over = true;
			resolve();
		};
		child.on("error", (cause) => ended(notStarted(call, cause)));
		child.on("close", (exitCode) => ended(leaving && exitCode === 0 ? null : brokeOff(call, exitCode, complaints())));
	});
	child.stdin.on("error", () => void 0);
	child.stdout.on("data", (chunk) => {
		if (!over) listener.heard(chunk);
	});
	return {
		say: (words) => void child.stdin.write(words),
		end: () => {
			leaving = true;
			child.stdin.end();
			return gone;
		},
		breakOff: (reason) => {
			if (!over) listener.ended(reason);
			over = true;
			child.kill("SIGKILL");
		}
	};
}
function brokeOff(call, exitCode, complaints) {
	const words = complaints.trim();
	return new Failure("program-broke-off", `${call.program} ended with ${exitCode ?? "a signal"}${words === "" ? "." : `: ${words}`}`, "Run it again; what the program itself says is in the message.");
}

// src/git/object-answers.ts
function answerReader(desk) {
	let pieces = [];
	let held = 0;
	let needed = 1;
	return (piece) => {
		pieces.push(piece);
		held += piece.length;
		if (held < needed) return;
		let rest = pieces.length === 1 ? piece : Buffer.concat(pieces, held);
		needed = 1;
		while (rest.length >= needed) {
			const taken = takeAnswer(rest, desk);
			if (typeof taken === "number") needed = taken;
			else {
				desk.answered(taken.answer);
				rest = taken.rest;
			}
		}
		pieces = rest.length === 0 ? [] : [rest];
		held = rest.length;
	};
}
function takeAnswer(bytes, desk) {
	const end = bytes.indexOf(10);
	if (end === -1) return bytes.length + 1;
	const answer = answerFrom(bytes.toString("latin1", 0, end));
	if (answer.is !== "found" || desk.next() === "info") return {
		answer,
		rest: bytes.subarray(end + 1)
	};
	if (answer.size > desk.largest) throw tooLarge(answer.oid, answer.size);
	const after = end + 1 + answer.size + 1;
	if (bytes.length < after) return after;
	return {
		answer: {
			...answer,
			content: bytes.subarray(end + 1, after - 1)
		},
		rest: bytes.subarray(after)
	};
}
function tooLarge(oid, size) {
	return new Failure("git-object-too-large", `The object ${oid} has ${size} bytes and is not read.`, "Keep files of this size out of the folders prompts are in.");
}
function answerFrom(header) {
	const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
	if (found !== null) return {
		is: "found",
		oid: found[1] ?? "",
		type: found[2] ?? "",
		size: Number(found[3]),
		content: null
	};
	if (header.endsWith(" missing") || header.endsWith(" submodule")) return { is: "missing" };
	if (header.endsWith(" ambiguous")) return { is: "ambiguous" };
	throw unreadable("cat-file", header);
}

// src/git/object-conversation.ts
const largestObject = 67108864;
function openConversation(call) {
	let talk = begin();
	function begin() {
		const waiting = [];
		const watch = watchFor(call.timeLimit ?? 12e4, (limit) => opened.conversation.breakOff(timedOut(call, limit)));
		const read = reader(waiting, watch);
		const opened = {
			conversation: converse(call, {
				heard: (piece) => {
					try {
						read(piece);
					} catch (reason) {
						opened.conversation.breakOff(reason);
					}
				},
				ended: (failure) => {
					watch.rest();
					if (talk === opened) talk = null;
					for (const asked of waiting.splice(0)) asked.reject(failure ?? closed());
				}
			}),
			waiting,
			watch
		};
		return opened;
	}
	return {
		ask: (question, names) => {
			if (names.length === 0) return Promise.resolve([]);
			const { conversation, waiting, watch } = talk ??= begin();
			return new Promise((resolve, reject) => {
				waiting.push({
					question,
					count: names.length,
					answers: [],
					resolve,
					reject
				});
				watch.start();
				conversation.say(words(question, names));
			});
		},
		close: async () => {
			const ending = talk;
			talk = null;
			await ending?.conversation.end();
		}
	};
}
function words(question, names) {
	const before = Buffer.from(`${question} `);
	const after = Buffer.from("\n");
	return Buffer.concat([...names.flatMap((name) => [
		before,
		name,
		after
	]), Buffer.from("flush\n")]);
}
function reader(waiting, watch) {
	const read = answerReader({
		next: () => waiting[0]?.question ?? "info",
		answered: (answer) => {
			const asked = waiting[0];
			if (asked === void 0) return;
			asked.answers.push(answer);
			if (asked.answers.length < asked.count) return;
			waiting.shift();
			asked.resolve(asked.answers);
		},
		largest: largestObject
	});
	return (piece) => {
		read(piece);
		if (waiting.length === 0) watch.rest();
		else watch.start();
	};
}
function watchFor(limit, silent) {
	let timer;
	return {
		start: () => void (timer = timer?.refresh() ?? setTimeout(() => silent(limit), limit)),
		rest: () => {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
function closed() {
	return new Failure("git-closed", "The repository was closed while git was asked something.", "Run it again.");
}

// src/git/revision.ts
const longest = 1024;
const steps = /(?:~\d{0,6}|\^\d{0,3}|\^\{(?:commit|tree|tag|)\})*$/;
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(name) {
	if (name === "" || name === "@" || name.length > longest || !name.isWellFormed()) return false;
	if (/[\s\p{Cc}~^:?*[\\]/u.test(name) || name.includes("..") || name.includes("@{")) return false;
	if (name.startsWith("-") || name.endsWith(".")) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
function isRevision(name) {
	if (name.length > longest) return false;
	const base = name.replace(steps, "");
	return base === "@" || isRefName(base);
}
function checkedRevision(name) {
	if (isRevision(name)) return name;
	throw new Failure("git-revision-refused", `${JSON.stringify(name)} does not name a commit.`, "Use a branch, a tag or an object id, with ~2 or ^1 behind it if needed.");
}
function checkedBranch(name) {
	if (isRefName(name) && name !== "HEAD") return name;
	throw new Failure("git-branch-refused", `${JSON.stringify(name)} cannot be the name of a branch.`, "Use letters, digits, - and /, as in feature/shorter-answers.");
}
function checkedObjectId(text) {
	if (isObjectId(text)) return text;
	throw new Failure("git-object-id-refused", `${JSON.stringify(text)} is not an object id.`, "Object ids are 40 or 64 hex digits.");
}

// src/git/reading.ts
async function objectsOf(reading, names) {
	return (await reading.objects.ask("info", names.map((name) => Buffer.from(name)))).map((answer, at) => namedObject(names[at] ?? "", answer));
}
function namedObject(name, answer) {
	if (answer.is === "ambiguous") throw new Failure("git-revision-ambiguous", `${JSON.stringify(name)} could mean more than one object.`, "Use more digits of the object id.");
	return answer.is === "missing" ? null : answer;
}
async function resolved(reading, revision, kind) {
	if (isObjectId(revision)) return revision;
	const [found] = await objectsOf(reading, [`${checkedRevision(revision)}^{${kind}}`]);
	if (found) return found.oid;
	throw new Failure("git-revision-unknown", `There is no ${kind} named ${JSON.stringify(revision)}.`, "Check the spelling; fetch the branch or tag if it is only on the remote.");
}

// src/git/reading-refs.ts
const mostPatterns = 200;
const noSuchRemote = 2;
function refAnswers(reading) {
	return {
		commitOf: async (name) => {
			const [found] = await objectsOf(reading, [`${checkedRevision(name)}^{commit}`]);
			return found?.oid ?? null;
		},
		parentsOf: (commit) => parentsOf(reading, commit),
		mergeBase: async (a, b) => {
			const [first, second] = await Promise.all([resolved(reading, a, "commit"), resolved(reading, b, "commit")]);
			const { exitCode, output } = await git(reading.place, [
				"merge-base",
				first,
				second
			], { accepts: [0, 1] });
			return exitCode === 0 ? output.toString().trim() : null;
		},
		mergedTree: (ours, theirs) => mergedTree(reading, ours, theirs),
		isShallow: () => isShallow(reading),
		currentBranch: async () => {
			const { exitCode, output } = await git(reading.place, [
				"symbolic-ref",
				"--quiet",
				"HEAD"
			], { accepts: [0, 1] });
			const ref = exitCode === 0 ? output.toString().trim() : "";
			return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
		},
		hasBranch: async (name) => {
			const refs = [`refs/heads/${checkedBranch(name)}`, `refs/remotes/origin/${name}`];
			const { output } = await git(reading.place, [
				"for-each-ref",
				"--format=%(refname)",
				...refs
			]);
			return output.toString().split("\n").some((ref) => refs.includes(ref));
		},
		tags: (prefixes) => tags(reading, prefixes),
		remoteUrl: (name) => remoteUrl(reading, name)
	};
}
async function parentsOf(reading, commit) {
	const [answer] = await reading.objects.ask("contents", [Buffer.from(`${checkedRevision(commit)}^{commit}`)]);
	if (answer?.is !== "found" || answer.content === null) throw new Failure("git-revision-unknown", `There is no commit named ${JSON.stringify(commit)}.`, "Check the spelling; fetch it if it is only on the remote.");
	const [header = ""] = answer.content.toString("latin1").split("\n\n", 1);
	return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
}
async function mergedTree(reading, ours, theirs) {
	const sides = await Promise.all([resolved(reading, ours, "commit"), resolved(reading, theirs, "commit")]);
	const { exitCode, output } = await git(reading.place, [
		"merge-tree",
		"--write-tree",
		"-z",
		"--no-messages",
		...sides
	], { accepts: [0, 1] }).catch(async (reason) => {
		throw await explained(reason, reading.place, neededFor.merging);
	});
	if (exitCode === 1) return null;
	const tree = output.toString("latin1").split("\0", 1)[0]?.trim() ?? "";
	if (!isObjectId(tree)) throw new Failure("git-output-unreadable", "git merge-tree answered no tree.", "Use a released git of version 2.38 or newer.");
	return tree;
}
async function isShallow(reading) {
	try {
		await stat(reading.location.shallowFile);
		return true;
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
		throw new Failure("git-failed", `Whether the repository is shallow could not be read: ${String(cause)}`, "Check the permissions of the repository.", cause);
	}
}
async function tags(reading, prefixes) {
	if (prefixes.length === 0) return /* @__PURE__ */ new Map();
	const { output } = await git(reading.place, [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...tagPatterns(prefixes)
	]);
	const named = output.toString().split("\n").flatMap((line) => {
		const at = line.indexOf(" ");
		return at === -1 ? [] : [{
			oid: line.slice(0, at),
			name: line.slice(at + 11)
		}];
	});
	const startsRight = prefixTest(prefixes);
	const wanted = named.filter(({ name }) => startsRight(name));
	const targets = await objectsOf(reading, wanted.map(({ oid }) => `${oid}^{}`));
	return new Map(wanted.map(({ name }, at) => {
		const target = targets[at];
		if (!target) throw new Failure("git-failed", `The tag ${name} points at an object that does not exist.`, "The repository is damaged: git fsck says more.");
		return [name, target.oid];
	}));
}
function tagPatterns(prefixes) {
	if (prefixes.length > mostPatterns || prefixes.some((prefix) => /^$|[*?[\\]/.test(prefix))) return ["refs/tags"];
	return prefixes.flatMap((prefix) => [`refs/tags/${prefix}*`, `refs/tags/${prefix}*/**`]);
}
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
}
async function remoteUrl(reading, name) {
	if (!isRefName(name)) throw new Failure("git-remote-refused", `${JSON.stringify(name)} cannot be the name of a remote.`, "Use a name such as origin.");
	const { textCommands } = await import("./git-simple-git.js");
	const told = await textCommands(reading.place)([
		"remote",
		"get-url",
		name
	], { accepts: [0, noSuchRemote] });
	return told.exitCode === 0 ? withoutCredentials(told.output.trim()) : null;
}

// src/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function pathFrom(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte < 128 ? byte : 56320 + byte)).join("");
	}
}
function pathBytes(path) {
	if (path.isWellFormed()) return Buffer.from(path, "utf8");
	return Buffer.from(Array.from({ length: path.length }, (_, at) => path.charCodeAt(at) & 255));
}
function nulFields(output) {
	if (output.length === 0) return [];
	const end = output.at(-1) === 0 ? output.length - 1 : output.length;
	try {
		return utf8.decode(output.subarray(0, end)).split("\0");
	} catch {
		return fieldByField(output.subarray(0, end));
	}
}
function fieldByField(output) {
	const fields = [];
	for (let from = 0; from <= output.length;) {
		const found = output.indexOf(0, from);
		const to = found === -1 ? output.length : found;
		fields.push(pathFrom(output.subarray(from, to)));
		from = to + 1;
	}
	return fields;
}

// src/git/path-changes.ts
const rawChanges = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=none",
	"-O/dev/null"
];
function diffArguments(before, after, folders) {
	return [
		"diff-tree",
		"-r",
		...rawChanges,
		before,
		after,
		...folders.length === 0 ? [] : ["--", ...folders]
	];
}
function pathChanges(output) {
	const fields = nulFields(output);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) changes.push(pathChange(fields[at] ?? "", fields[at + 1]));
	return changes;
}
function pathChange(header, path) {
	const parents = header.search(/[^:]/);
	const words = header.slice(Math.max(parents, 0)).split(" ");
	if (parents < 1 || path === void 0 || words.length !== 2 * parents + 3) throw unreadable("diff", header);
	return {
		path,
		before: side(words[0], words[parents + 1]),
		after: side(words[parents], words[2 * parents + 1])
	};
}
function side(mode, blob) {
	if (mode === void 0 || blob === void 0 || !/^[0-7]{6}$/.test(mode)) throw unreadable("diff", `${mode} ${blob}`);
	return mode === "000000" ? null : {
		mode,
		blob
	};
}

// src/git/commit-log.ts
const format = "--format=%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
const fieldsOfCommit = 6;
function logArguments(from, to) {
	const quiet = [
		"--no-show-signature",
		"--no-notes",
		"--no-decorate",
		"--no-mailmap",
		"--encoding=UTF-8"
	];
	return [
		"log",
		"--topo-order",
		"-c",
		...rawChanges,
		...quiet,
		format,
		to,
		...from === null ? [] : [`^${from}`]
	];
}
function commitLog(output) {
	const fields = nulFields(output);
	const commits = [];
	for (let at = 0; at < fields.length;) {
		const changes = [];
		let next = at + fieldsOfCommit;
		if (fields[next] === "") next += 1;
		for (; isChange(fields[next]); next += 2) changes.push(pathChange((fields[next] ?? "").trimStart(), fields[next + 1]));
		commits.push({
			...commitFrom(fields.slice(at, at + fieldsOfCommit)),
			changes
		});
		at = next;
	}
	return commits;
}
function isChange(field) {
	return field !== void 0 && /^\n?:/.test(field);
}
function commitFrom(fields) {
	const [oid, parents, name, email, date, message] = fields;
	if (oid === void 0 || parents === void 0 || name === void 0 || email === void 0 || date === void 0 || message === void 0) throw unreadable("log", fields.join("\n"));
	const parentIds = parents === "" ? [] : parents.split(" ");
	if (!isObjectId(oid) || !parentIds.every(isObjectId) || !/^-?\d+$/.test(date)) throw unreadable("log", fields.join("\n"));
	return {
		oid,
		parents: parentIds,
		author: {
			name: name.toWellFormed(),
			email: email.toWellFormed()
		},
		committedAt: Number(date),
		message: message.toWellFormed()
	};
}

// src/git/tree-listing.ts
function treeListingArguments(tree, folder) {
	return [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree,
		...folder === "" ? [] : ["--", `${folder}/`]
	];
}
function treeListing(output) {
	return nulFields(output).map((field) => {
		const tab = field.indexOf("	");
		const [mode, , blob] = field.slice(0, Math.max(tab, 0)).split(" ");
		if (mode === void 0 || blob === void 0) throw unreadable("ls-tree", field);
		return {
			path: field.slice(tab + 1),
			mode,
			blob
		};
	});
}

// src/git/reading-trees.ts
const mostAsked = 1e3;
const submodule = "160000";
function treeAnswers(reading) {
	const { place } = reading;
	return {
		listTree: async (treeish, folder) => {
			const tree = await resolved(reading, treeish, "tree");
			return treeListing((await git(place, treeListingArguments(tree, checkedFolder(folder)))).output);
		},
		diff: async (before, after, folders = []) => {
			const wanted = folders.map(checkedFolder);
			const [from, to] = await Promise.all([resolved(reading, before, "tree"), resolved(reading, after, "tree")]);
			const everywhere = wanted.includes("");
			return pathChanges((await git(place, diffArguments(from, to, everywhere ? [] : wanted))).output);
		},
		history: async (from, to) => {
			const [old, young] = await Promise.all([from === null ? null : resolved(reading, from, "commit"), resolved(reading, to, "commit")]);
			return commitLog((await git(place, logArguments(old, young))).output);
		},
		sizesOf: async (blobs) => {
			const answers = await reading.objects.ask("info", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) ? [[answer.oid, answer.size]] : []));
		},
		readBlobs: async (blobs) => {
			const answers = await reading.objects.ask("contents", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		entriesAt: (treeish, paths) => entriesAt(reading, treeish, paths),
		filesWith: (treeish, texts, folder) => filesWith(reading, treeish, texts, folder)
	};
}
function isBlob(answer) {
	return answer.is === "found" && answer.type === "blob";
}
async function entriesAt(reading, treeish, paths) {
	const tree = await resolved(reading, treeish, "tree");
	const found = paths.length > mostAsked || paths.some((path) => path.includes("\n")) ? await listed(reading, tree, paths) : await askedFor(reading, tree, paths);
	return paths.map((path) => found.get(path) ?? null);
}
async function askedFor(reading, tree, paths) {
	const askable = paths.filter(isAskable);
	return filesFrom(askable, await reading.objects.ask("info", askable.map((path) => Buffer.concat([Buffer.from(`${tree}:`), pathBytes(path)]))));
}
async function listed(reading, tree, paths) {
	const wanted = new Set(paths);
	const { output } = await git(reading.place, treeListingArguments(tree, ""));
	const entries = treeListing(output).filter(({ path, mode }) => wanted.has(path) && mode !== submodule);
	const answers = await reading.objects.ask("info", entries.map(({ blob }) => Buffer.from(blob)));
	return filesFrom(entries.map(({ path }) => path), answers);
}
function filesFrom(paths, answers) {
	return new Map(answers.flatMap((answer, at) => isBlob(answer) ? [[paths[at] ?? "", {
		blob: answer.oid,
		size: answer.size
	}]] : []));
}
function isAskable(path) {
	return path !== "" && !path.includes("\0") && !/^\.\.?(?:\/|$)/.test(path);
}
async function filesWith(reading, treeish, texts, folder) {
	if (texts.length === 0) return [];
	if (texts.some((text) => text === "" || /[\n\r\0]/.test(text))) throw new Failure("git-text-refused", "A text to search for is empty or has a line break.", "Search for texts within one line.");
	const where = checkedFolder(folder);
	const tree = await resolved(reading, treeish, "tree");
	const command = [
		"grep",
		"-l",
		"-z",
		"-a",
		"-F",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		tree,
		...where === "" ? [] : ["--", where]
	];
	const { exitCode, output } = await git(reading.place, command, {
		input: `${texts.join("\n")}\n`,
		accepts: [0, 1]
	});
	return exitCode === 1 ? [] : nulFields(output).map((field) => field.slice(tree.length + 1));
}
function checkedFolder(folder) {
	const plain = folder.replace(/\/+$/, "");
	const parts = plain === "" ? [] : plain.split("/");
	if (folder.startsWith("/") || parts.some((part) => part === "" || part === "." || part === "..") || /\0/.test(plain) || !plain.isWellFormed()) throw new Failure("git-folder-refused", `${JSON.stringify(folder)} is not a folder of the repository.`, "Write it from the top of the repository, with / between the parts.");
	return plain;
}

// src/git/open-repository.ts
async function openRepository(folder, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const location = await locate(folder, environment).catch(async (reason) => {
		throw await explained(reason, {
			folder: process.cwd(),
			environment
		}, neededFor.reading);
	});
	const place = {
		folder: location.gitFolder,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const objects = inWordsOfGit(openConversation({
		program: "git",
		arguments: gitArguments(place, [
			"cat-file",
			"--batch-command",
			"--buffer"
		]),
		folder: place.folder,
		environment: place.environment
	}), (reason) => explained(inGitWords(reason), place, neededFor.reading));
	await objects.ask("info", [Buffer.from("HEAD")]);
	const reading = {
		location,
		place,
		objects
	};
	return {
		root: location.root,
		...refAnswers(reading),
		...treeAnswers(reading),
		close: objects.close
	};
}
function inWordsOfGit(objects, explain) {
	return {
		ask: (question, names) => objects.ask(question, names).catch(async (reason) => {
			throw reason instanceof Failure ? await explain(reason) : reason;
		}),
		close: objects.close
	};
}

export { nothing as _, promptRows as a, check as b, changelogMarkdown as c, groupedBy as d, code as f, md as g, joined as h, paragraph as i, changelogPlain as l, fence as m, changeBetween as n, severitySigns as o, details as p, promptLines as r, verdictSigns as s, openRepository as t, noLinks as u, prose as v, table as y };