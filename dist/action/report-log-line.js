import { t as Failure } from "./problem-failure.js";
import { b as gates, c as defaultInclude, i as canonicalJson, o as textOf } from "./release-build-plan.js";
import { a as namesOf, c as never, n as passed, s as Bug, t as problem } from "./problem-problem.js";
import { a as gitEnvironment, c as withoutCredentials, d as run, f as start, i as inGitWords, l as complaintsOf, m as usualTimeLimit, n as gitArguments, p as timedOut, r as gitFailed, t as git, u as notStarted } from "./git-git-command.js";
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/report/visible.ts
const emoji = [
	"\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}",
	"[0-9#*]\\ufe0f\\u20e3",
	"\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)*"
];
const hidden = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]";
const oneHidden = new RegExp(`^${hidden}$`, "u");
const emojiOrHidden = new RegExp(`${emoji.join("|")}|${hidden}`, "gu");
const anyHidden = new RegExp(hidden, "u");
function visible(text) {
	if (!anyHidden.test(text)) return text;
	return text.toWellFormed().replace(emojiOrHidden, (found) => found !== "\n" && found !== "	" && oneHidden.test(found) ? spelt(found) : found);
}
function visibleLine(text) {
	return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " "));
}
function truncated(text, limit) {
	if (text.length <= limit) return text;
	let points = 0;
	let end = 0;
	for (const point of text) {
		points += 1;
		if (points > limit) return `${text.slice(0, end)}…`;
		if (points < limit) end += point.length;
	}
	return text;
}
function shortLine(text, limit) {
	const enough = limit * 4;
	if (text.length <= enough) return truncated(visibleLine(text), limit);
	return truncated(`${visibleLine(text.slice(0, enough))}…`, limit);
}
function spelt(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
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
const nothing$1 = md``;
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
function link(text, url) {
	if (text.includes("]:")) return text;
	return trusted(`[${text}](${url.href.replace(/[^\w./:?#=&%@-]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)})`);
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

// src/domain/categories.ts
const categories = {
	agents: {
		description: "Agent system prompts and personas",
		owner: "product-team",
		review: true,
		subcategories: [
			"support",
			"sales",
			"operations",
			"research"
		]
	},
	tasks: {
		description: "Task-specific prompt templates",
		owner: "engineering-team",
		review: false,
		subcategories: [
			"classification",
			"generation",
			"extraction",
			"summarization"
		]
	},
	system: {
		description: "Infrastructure and safety prompts",
		owner: "platform-team",
		review: true,
		subcategories: [
			"safety",
			"formatting",
			"routing"
		]
	},
	experimental: {
		description: "Testing and prototype prompts",
		owner: "research-team",
		review: false,
		subcategories: []
	},
	templates: {
		description: "Reusable prompt templates",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	modifiers: {
		description: "Output modification prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	guardrails: {
		description: "Safety and constraint prompts",
		owner: "safety-team",
		review: true,
		subcategories: [
			"content",
			"privacy",
			"compliance"
		]
	},
	formatters: {
		description: "Output formatting prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	extractors: {
		description: "Information extraction prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	generators: {
		description: "Content generation prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	}
};

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
function linksTo(repository, commit) {
	const base = new URL(repository);
	if (!/^https?:$/u.test(base.protocol)) throw new Bug(`A repository has no page at ${base.protocol}`);
	const to = (path) => new URL(`${base.href.replace(/\/+$/u, "")}/${path}`);
	return {
		file: (text, path, line) => link(text, to(`blob/${escaped(commit)}/${path.split("/").map(escaped).join("/")}${atLine(line)}`)),
		commit: (text, sha) => link(text, to(`commit/${escaped(sha)}`)),
		pullRequest: (text, number) => link(text, to(`pull/${number}`))
	};
}
function atLine(line) {
	return line === null ? "" : `?plain=1#L${line}`;
}
function escaped(part) {
	return encodeURIComponent(part.toWellFormed());
}

// src/report/changelog-text.ts
function changelogMarkdown(notes, links = noLinks) {
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined(parts, md`\n\n`);
}
function changelogPlain(notes) {
	return notesByCategory(notes).map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines)].join("\n")).join("\n\n");
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
		entry.author === "" ? nothing$1 : prose(entry.author, 60),
		entry.pullRequest === null ? nothing$1 : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing$1 : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}
function promptLines(notes) {
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
		tagsFor: written.release?.tags ?? "prompt",
		githubRelease: written.release?.github_release !== "never",
		makeLatest: written.release?.make_latest ?? true,
		strict: written.release?.strict ?? false,
		firstRelease: written.release?.first ?? "publish",
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
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt$1(repository, base, configFile), textAt$1(repository, tree, configFile)])]);
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
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : [],
		...(isChanged || isBootstrap) && brought.ok ? brought.value.warnings : []
	];
	return {
		configuration: configurationFrom(inForce.ok ? inForce.value.written : {}),
		changes,
		problems,
		remarks: []
	};
}
async function textAt$1(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read(text, file) {
	if (text === null) return passed({
		written: {},
		warnings: []
	});
	if (!text.ok) return text;
	const { readWithWarnings } = await import("./app-check-read-written.js");
	return readWithWarnings(text.value, file);
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value.written } : {};
	const now = after.ok ? { ...after.value.written } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
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

// src/git/prefix-test.ts
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
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
const manyDiffsArguments = [
	"diff-tree",
	"-r",
	...rawChanges,
	"--stdin",
	"--always"
];
function manyPathChanges(output, asked) {
	const fields = nulFields(output);
	const answers = [];
	for (let at = 0; at < fields.length;) {
		const field = fields[at] ?? "";
		const answer = answers.at(-1);
		if (field.startsWith(":") && answer !== void 0) {
			answer.push(pathChange(field, fields[at + 1]));
			at += 2;
		} else {
			if (field !== asked[answers.length]) throw unreadable("diff", field);
			answers.push([]);
			at += 1;
		}
	}
	if (answers.length !== asked.length) throw unreadable("diff", `${answers.length} answers`);
	return answers;
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
		diffs: async (pairs) => {
			if (pairs.length === 0) return [];
			const lines = pairs.map(({ before, after }) => `${checkedObjectId(after)} ${checkedObjectId(before)}\n`);
			const { output } = await git(place, manyDiffsArguments, { input: lines.join("") });
			return manyPathChanges(output, pairs.map(({ after }) => after));
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
		readTags: async (tags) => {
			const answers = await reading.objects.ask("contents", tags.map((tag) => Buffer.from(checkedObjectId(tag))));
			return new Map(answers.flatMap((answer) => answer.is === "found" && answer.type === "tag" && answer.content !== null ? [[answer.oid, answer.content]] : []));
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

// src/github/same-text.ts
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}

// src/github/shape.ts
function malformed(what, cause) {
	return new Failure("github-answer-malformed", `GitHub's answer is not what it documents: ${what}.`, "A proxy or an outage may have answered in its place. Check https://www.githubstatus.com and run again.", cause);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(data, ...path) {
	return path.reduce((at, key) => isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0, data);
}
function expected(is, kind) {
	return (data, ...path) => {
		const value = valueAt(data, ...path);
		if (!is(value)) throw malformed(`no ${kind} at ${path.join(".")}`);
		return value;
	};
}
const textAt = expected((value) => typeof value === "string", "text");
const numberAt = expected((value) => Number.isSafeInteger(value), "whole number");
const optionalTextAt = (data, ...path) => valueAt(data, ...path) === null ? "" : textAt(data, ...path);
function listOf(data, entry) {
	if (!Array.isArray(data)) throw malformed("not a list");
	return data.map(entry);
}

// src/github/refusal.ts
function messageOf(answer) {
	const message = valueAt(answer.data, "message");
	return typeof message === "string" ? message : "no reason given";
}
function reasonsIn(answer) {
	const errors = valueAt(answer.data, "errors");
	if (!Array.isArray(errors)) return [];
	return errors.map((error) => {
		if (typeof error === "string") return error;
		const message = valueAt(error, "message");
		return (typeof message === "string" ? [message] : [valueAt(error, "field"), valueAt(error, "code")]).filter((word) => typeof word === "string").join(" ");
	});
}
const unnamedWait = 6e4;
const shortestWait = 1e3;
function waitUntilReset(answer) {
	const reset = Number(answer.headers["x-ratelimit-reset"]) * 1e3;
	const now = Date.parse(answer.headers["date"] ?? "");
	return Number.isFinite(reset) && Number.isFinite(now) ? reset - now : unnamedWait;
}
function waitAskedBy(answer) {
	if (answer.status !== 403 && answer.status !== 429) return null;
	const retryAfter = answer.headers["retry-after"];
	if (retryAfter !== void 0) {
		const seconds = Number(retryAfter);
		return Number.isFinite(seconds) ? Math.max(shortestWait, seconds * 1e3) : unnamedWait;
	}
	if (answer.headers["x-ratelimit-remaining"] === "0") return Math.max(shortestWait, waitUntilReset(answer));
	return answer.status === 429 || /rate limit/iu.test(messageOf(answer)) ? unnamedWait : null;
}
function rateLimited(what, wait) {
	return new Failure("github-rate-limited", `GitHub asks to wait ${Math.ceil(wait / 1e3)} s before it can ${what}.`, "Run again later, or give the job a token with a limit of its own (a GitHub App).");
}
const refusals = {
	401: {
		code: "github-token-refused",
		says: "GitHub does not accept the token",
		help: "Pass a valid token (input github-token); one of a workflow ends with its job."
	},
	403: {
		code: "github-forbidden",
		says: "The token may not",
		help: "Give the job the permission it needs (pull-requests: read to read, pull-requests: write to comment, contents: write to release)."
	},
	404: {
		code: "github-not-found",
		says: "It does not exist, or the token may not see it",
		help: "Check the repository and the number, and that the token has access to this repository."
	},
	410: {
		code: "github-not-found",
		says: "It is gone",
		help: "Check the number; the feature may be turned off in the repository."
	},
	422: {
		code: "github-request-refused",
		says: "GitHub refuses the request",
		help: "The reason GitHub gives stands in the message. If it makes no sense, please report it."
	}
};
const refusedValues = [{
	reason: /was used by an immutable release/iu,
	code: "github-tag-burnt",
	says: "An immutable release had this tag before",
	help: "Its name can never be released again, not even after that release was deleted: release the next version."
}, {
	reason: / already_exists$/u,
	code: "github-already-exists",
	says: "It exists already",
	help: "Run again: what exists is found first."
}];
function refusalFor(answer, reasons) {
	return (answer.status !== 422 ? void 0 : refusedValues.find(({ reason }) => reasons.some((one) => reason.test(one)))) ?? refusals[answer.status] ?? {
		code: answer.status >= 500 ? "github-unavailable" : "github-answer-unexpected",
		says: "GitHub could not do it",
		help: "Check https://www.githubstatus.com and run again."
	};
}
function refusalOf(what, answer) {
	const reasons = reasonsIn(answer);
	const refusal = refusalFor(answer, reasons);
	const told = [messageOf(answer), ...reasons].join("; ");
	return new Failure(refusal.code, `Could not ${what}. ${refusal.says} (${answer.status}: ${told}).`, refusal.help);
}

// src/github/transport.ts
const perPage = 100;
const mostPages = 1e3;
const uncertain = /* @__PURE__ */ new Set([
	"github-timed-out",
	"github-unreachable",
	"github-unavailable",
	"github-answer-malformed"
]);
function mayHaveHappened(failure) {
	return uncertain.has(failure.code);
}
async function sendInTime(send, patience, question) {
	const timeout = patience.timeout + (question.extraTime ?? 0);
	const signal = AbortSignal.timeout(timeout);
	const tooLate = () => new Failure("github-timed-out", `Could not ${question.what}. GitHub did not answer within ${timeout} ms.`, "Check https://www.githubstatus.com and the network of the runner, and run again.");
	try {
		const answer = await send(question, signal);
		if (signal.aborted) throw tooLate();
		return answer;
	} catch (error) {
		if (error instanceof Failure) throw error;
		if (signal.aborted) throw tooLate();
		throw new Failure("github-unreachable", `Could not ${question.what}. The connection to GitHub failed.`, "Check the network of the runner and the address of the API, and run again.", error);
	}
}
async function sendWithinLimits(send, patience, question) {
	let budget = patience.waitBudget;
	for (;;) {
		const answer = await sendInTime(send, patience, question);
		const wait = waitAskedBy(answer);
		if (wait === null) return answer;
		if (wait > budget) throw rateLimited(question.what, wait);
		budget -= wait;
		await patience.sleep(wait);
	}
}
async function answerTo(send, patience, question) {
	const answer = await sendWithinLimits(send, patience, question);
	if (answer.status < 200 || answer.status >= 300) throw refusalOf(question.what, answer);
	return answer;
}
function isPassing(error) {
	return error instanceof Failure && (error.code === "github-unreachable" || error.code === "github-unavailable");
}
async function readAnswer(send, patience, question) {
	for (const pause of patience.pauses) try {
		return await answerTo(send, patience, question);
	} catch (error) {
		if (!isPassing(error)) throw error;
		await patience.sleep(pause);
	}
	return answerTo(send, patience, question);
}
async function* pagesOf(ask, question, decode) {
	for (let page = 1; page <= mostPages; page++) {
		const answer = await ask({
			...question,
			parameters: {
				...question.parameters,
				per_page: perPage,
				page
			}
		});
		const found = listOf(answer.data, decode);
		yield found;
		if (found.length === 0 || !/rel="next"/u.test(answer.headers["link"] ?? "")) return;
	}
	throw malformed(`more than ${mostPages} pages`);
}
async function collected(pages) {
	const entries = [];
	for await (const page of pages) entries.push(...page);
	return entries;
}
async function firstWanted(pages, most, isWanted) {
	let seen = 0;
	for await (const page of pages) {
		const wanted = page.filter(isWanted);
		seen += 1;
		if (wanted.length > 0 || seen === most) return wanted;
	}
	return [];
}
const writesInAMinute = 80;
const minute = 6e4;
function paceOf(patience) {
	let before = 0;
	return async () => {
		if (before === writesInAMinute) {
			await patience.sleep(minute);
			before = 0;
		}
		before += 1;
	};
}
function transportOver(send, patience) {
	const read = (question) => readAnswer(send, patience, question);
	const paced = paceOf(patience);
	return {
		read: async (question, decode) => decode((await read(question)).data),
		readAll: (question, decode) => collected(pagesOf(read, question, decode)),
		find: (question, decode, pages, isWanted) => firstWanted(pagesOf(read, question, decode), pages, isWanted),
		write: async (question, decode) => {
			await paced();
			return decode((await answerTo(send, patience, question)).data);
		}
	};
}

// src/github/comments.ts
const longestComment = 65536;
const workflowBot = "github-actions[bot]";
function commentFrom(data) {
	const isDeleted = valueAt(data, "user") === null;
	return {
		id: numberAt(data, "id"),
		body: valueAt(data, "body") === void 0 ? "" : optionalTextAt(data, "body"),
		author: isDeleted ? "" : textAt(data, "user", "login"),
		byBot: !isDeleted && valueAt(data, "user", "type") === "Bot",
		url: textAt(data, "html_url")
	};
}
function codeOf(error) {
	return error instanceof Failure ? error.code : null;
}
async function whoIsAsking(transport) {
	try {
		const login = await transport.read({
			what: "read whose token this is",
			route: "GET /user",
			parameters: {}
		}, (data) => textAt(data, "login"));
		return (comment) => comment.author === login;
	} catch (error) {
		if (codeOf(error) !== "github-forbidden") throw error;
		return (comment) => comment.author === workflowBot && comment.byBot;
	}
}
async function standing(transport, kept) {
	const marked = (await transport.readAll({
		what: `read the comments of pull request #${kept.pullRequest}`,
		route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
		parameters: { issue_number: kept.pullRequest }
	}, commentFrom)).filter((comment) => comment.body.startsWith(kept.marker));
	if (marked.length === 0) return null;
	const { author } = kept;
	const isOurs = author === null ? await whoIsAsking(transport) : (comment) => comment.author === author;
	return marked.find(isOurs) ?? null;
}
function write(transport, kept, before) {
	const what = `write the comment on pull request #${kept.pullRequest}`;
	return transport.write(before === null ? {
		what,
		route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
		parameters: {
			issue_number: kept.pullRequest,
			body: kept.body
		}
	} : {
		what,
		route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
		parameters: {
			comment_id: before.id,
			body: kept.body
		}
	}, commentFrom);
}
const mayBeHidden$1 = "github-not-found";
async function lookAndWrite(transport, patience, kept) {
	let trouble = null;
	for (const pause of [...patience.pauses, null]) {
		const before = await standing(transport, kept);
		if (before !== null && sameText(before.body, kept.body)) return {
			is: trouble === null ? "unchanged" : "written",
			url: before.url
		};
		if (before === null && !kept.create) return { is: "absent" };
		if (pause === null) break;
		try {
			return {
				is: "written",
				url: (await write(transport, kept, before)).url
			};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (error.code !== mayBeHidden$1 && !mayHaveHappened(error)) throw error;
			trouble = error;
		}
		await patience.sleep(pause);
	}
	if (trouble === null) throw new Bug("A comment needs at least one try.");
	throw trouble.code === mayBeHidden$1 ? new Failure("github-forbidden", trouble.message, trouble.help, trouble) : trouble;
}
async function keepComment(transport, patience, kept) {
	if (kept.marker === "" || !kept.body.startsWith(kept.marker)) throw new Bug("A kept comment begins with its marker.");
	if (kept.body.length > 65536) throw new Failure("github-comment-too-long", `The comment has ${kept.body.length} characters; GitHub takes ${longestComment}.`, "Shorten the report: the whole of it stands in the job summary.");
	try {
		return await lookAndWrite(transport, patience, kept);
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return {
			is: "forbidden",
			because: error.message
		};
		throw error;
	}
}

// src/github/release-hosting.ts
const releaseMarker = "<!-- prompt-libraries:release:v1 -->";
const longestReleaseBody = 125e3 - `${releaseMarker}\n`.length;

// src/github/hosted-release.ts
const pagesSearched = 10;
const isOurs = (release) => release.body.startsWith(releaseMarker);
const textOrNothing = (data, key) => valueAt(data, key) === void 0 ? "" : optionalTextAt(data, key);
function assetFrom(data) {
	return {
		id: numberAt(data, "id"),
		name: textAt(data, "name"),
		size: numberAt(data, "size"),
		digest: textOrNothing(data, "digest") || null,
		state: textAt(data, "state") === "uploaded" ? "uploaded" : "unfinished"
	};
}
function releaseFrom(data) {
	const draft = valueAt(data, "draft");
	if (typeof draft !== "boolean") throw malformed("a release that is neither draft nor published");
	return {
		id: numberAt(data, "id"),
		tag: textAt(data, "tag_name"),
		draft,
		body: textOrNothing(data, "body"),
		url: textAt(data, "html_url"),
		assets: listOf(valueAt(data, "assets"), assetFrom),
		uploadsTo: textAt(data, "upload_url")
	};
}
function releaseThatIs(tag, draft) {
	return (data) => {
		const release = releaseFrom(data);
		if (release.tag !== tag || release.draft !== draft) throw malformed("another release than asked for");
		return release;
	};
}
async function unlessMissing(reading) {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-not-found") return null;
		throw error;
	}
}
function publishedOf(transport, tag) {
	const question = {
		what: `read the release of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases/tags/{tag}",
		parameters: { tag }
	};
	return unlessMissing(transport.read(question, releaseThatIs(tag, false)));
}
async function draftsOf(transport, tag) {
	return (await transport.find({
		what: `look for a draft of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases",
		parameters: {}
	}, releaseFrom, pagesSearched, (release) => release.draft && release.tag === tag)).toSorted((a, b) => a.id - b.id);
}
async function hasTag(transport, tag) {
	const question = {
		what: `read the tag ${tag}`,
		route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
		parameters: { ref: `tags/${tag}` }
	};
	return await unlessMissing(transport.read(question, (data) => textAt(data, "ref"))) === `refs/tags/${tag}`;
}
async function releaseOf(transport, tag) {
	const published = await publishedOf(transport, tag);
	if (published !== null) return published;
	const drafts = await draftsOf(transport, tag);
	return drafts.find(isOurs) ?? drafts[0] ?? null;
}
function releaseById(transport, { id, tag }) {
	const question = {
		what: `read the draft of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases/{release_id}",
		parameters: { release_id: id }
	};
	return unlessMissing(transport.read(question, releaseFrom));
}
async function standingOf(transport, tag) {
	const published = await publishedOf(transport, tag);
	if (published !== null) return {
		release: published,
		spare: [],
		tagExists: true
	};
	return standingAmong(transport, tag, null, await draftsOf(transport, tag));
}
async function standingAfter(transport, tag, before) {
	const named = await publishedOf(transport, tag);
	const own = before === null ? null : await releaseById(transport, before);
	const others = (await draftsOf(transport, tag)).filter(({ id }) => id !== before?.id);
	if (own === null) return standingAmong(transport, tag, named, others);
	if (!own.draft) return standingAmong(transport, tag, named ?? own, others);
	return standingAmong(transport, tag, named, [...others, own].toSorted((a, b) => a.id - b.id));
}
async function standingAmong(transport, tag, published, drafts) {
	const ours = drafts.filter(isOurs);
	if (published !== null) return {
		release: published,
		spare: ours,
		tagExists: true
	};
	const [first = drafts[0] ?? null, ...spare] = ours;
	return {
		release: first,
		spare,
		tagExists: await hasTag(transport, tag)
	};
}

// src/github/release-step.ts
function isWhole(asset, wanted) {
	return asset.state === "uploaded" && asset.size === wanted.bytes.length && (asset.digest === null || asset.digest === wanted.digest);
}
function outcomeOf(wanted, release) {
	const there = new Map(release.assets.map((asset) => [asset.name, asset]));
	const assets = wanted.assets.filter((each) => {
		const asset = there.get(each.name);
		return asset === void 0 || !isWhole(asset, each);
	}).map(({ name }) => name);
	const textDiffers = !sameText(release.body, wanted.body);
	const { url } = release;
	return assets.length > 0 || textDiffers ? {
		is: "incomplete",
		url,
		textDiffers,
		assets
	} : {
		is: "unchanged",
		url
	};
}
function stepOfDraft(wanted, known, release) {
	const wantedNamed = new Map(wanted.assets.map((asset) => [asset.name, asset]));
	const broken = release.assets.find((asset) => {
		const other = wantedNamed.get(asset.name);
		return other !== void 0 && !isWhole(asset, other);
	});
	if (broken !== void 0) return {
		do: "clear",
		release,
		asset: broken
	};
	const there = new Set(release.assets.map(({ name }) => name));
	const missing = wanted.assets.find(({ name }) => !there.has(name));
	if (missing !== void 0) return {
		do: "upload",
		release,
		asset: missing
	};
	return known.fresh ? {
		do: "publish",
		release
	} : { do: "look" };
}
function nextStep(wanted, known) {
	const { release } = known;
	if (release !== null && !isOurs(release)) return {
		do: "stop",
		with: {
			is: "foreign",
			url: release.url
		}
	};
	const [spare] = known.spare;
	if (spare !== void 0) return {
		do: "discard",
		release: spare
	};
	if (release !== null && !release.draft) return {
		do: "stop",
		with: outcomeOf(wanted, release)
	};
	if (!known.tagExists) return { do: "miss-tag" };
	return release === null ? { do: "draft" } : stepOfDraft(wanted, known, release);
}

// src/github/upload-address.ts
function uploadAddress(apiUrl, template) {
	const [address = ""] = template.split("{");
	if (!URL.canParse(address)) throw malformed("no address to upload to");
	const api = new URL(apiUrl);
	const named = new URL(address);
	const hosts = [api.host, api.host.replace(/^api\./u, "uploads.")];
	if (named.protocol !== api.protocol || !hosts.includes(named.host) || named.username !== "") throw malformed(`files would go to ${named.host}`);
	return `${named.origin}${named.pathname}{?name}`;
}

// src/github/release-writes.ts
function draft({ transport }, { tag, name, body }) {
	return transport.write({
		what: `draft the release of ${tag}`,
		route: "POST /repos/{owner}/{repo}/releases",
		parameters: {
			tag_name: tag,
			name,
			body,
			draft: true
		}
	}, releaseThatIs(tag, true));
}
function nothing(data) {
	if (data !== void 0 && data !== "") throw malformed("something where nothing was to be told");
}
function discard({ transport }, { id, tag }) {
	return transport.write({
		what: `discard a second draft of ${tag}`,
		route: "DELETE /repos/{owner}/{repo}/releases/{release_id}",
		parameters: { release_id: id }
	}, nothing);
}
function clear({ transport }, { id, name }) {
	return transport.write({
		what: `remove the unfinished file ${name}`,
		route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
		parameters: { asset_id: id }
	}, nothing);
}
const bytesInAMillisecond = 1e3;
function upload({ transport, apiUrl }, release, asset) {
	return transport.write({
		what: `upload ${asset.name}`,
		route: `POST ${uploadAddress(apiUrl, release.uploadsTo)}`,
		parameters: {
			name: asset.name,
			data: asset.bytes
		},
		headers: { "content-type": asset.contentType },
		extraTime: Math.ceil(asset.bytes.length / bytesInAMillisecond)
	}, (data) => {
		const found = assetFrom(data);
		if (found.name !== asset.name || !isWhole(found, asset)) throw malformed(`another file than ${asset.name}`);
		return found;
	});
}
function publish({ transport }, { id }, wanted) {
	const { tag, name, body, makeLatest } = wanted;
	return transport.write({
		what: `publish the release of ${tag}`,
		route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
		parameters: {
			release_id: id,
			name,
			body,
			draft: false,
			make_latest: makeLatest
		}
	}, releaseThatIs(tag, false));
}
async function knownAfter(writing, wanted, known, step) {
	const withAssets = (release, assets) => ({
		...known,
		release: {
			...release,
			assets
		},
		fresh: false
	});
	switch (step.do) {
		case "draft": return {
			...known,
			release: await draft(writing, wanted),
			fresh: false
		};
		case "discard":
			await discard(writing, step.release);
			return {
				...known,
				spare: known.spare.filter((one) => one !== step.release),
				fresh: false
			};
		case "clear":
			await clear(writing, step.asset);
			return withAssets(step.release, step.release.assets.filter((one) => one !== step.asset));
		case "upload": return withAssets(step.release, [...step.release.assets, await upload(writing, step.release, step.asset)]);
		case "publish": return {
			...known,
			release: await publish(writing, step.release, wanted),
			fresh: false
		};
		default: return never(step);
	}
}

// src/github/keep-release.ts
const mayNotRelease = "Give the job the permission contents: write. If it has it: GitHub refuses to release a tag whose commit changes files in .github/workflows against the default branch, unless the token may also write workflows. Then release from the default branch, or with the token of a GitHub App that has contents: write and workflows: write.";
const lastingName = /^[\w-](?:[\w.-]*[\w-])?$/u;
function wantedFrom(kept) {
	if (kept.body.length > longestReleaseBody) throw new Failure("github-release-too-long", `The text of the release has ${kept.body.length} characters; there is room for ${longestReleaseBody}.`, "Shorten the text: the whole changelog stands in the repository.");
	if (new Set(kept.assets.map(({ name }) => name)).size !== kept.assets.length || !kept.assets.every(({ name }) => lastingName.test(name))) throw new Bug("The files of a release have names of their own that GitHub leaves as they are.");
	const withDigest = (asset) => ({
		...asset,
		digest: `sha256:${createHash("sha256").update(asset.bytes).digest("hex")}`
	});
	return {
		...kept,
		body: `${releaseMarker}\n${kept.body}`,
		assets: kept.assets.map(withDigest)
	};
}
function missingTag(tag) {
	return new Failure("github-tag-missing", `There is no tag ${tag} to release.`, "Push the tag first: GitHub would make it at the tip of the default branch, whatever stands there.");
}
const mayBeHidden = "github-not-found";
function maySettle(error, step) {
	if (error.code === mayBeHidden) return step.do !== "draft";
	return error.code === "github-already-exists" || mayHaveHappened(error);
}
function lastWord(error) {
	if (error.code !== mayBeHidden) return error;
	return new Failure("github-release-refused", error.message, mayNotRelease, error);
}
const mostWrites = (wanted) => 4 * (wanted.assets.length + 2);
function unsettled(tag) {
	return new Failure("github-release-unsettled", `The release of ${tag} kept changing while it was made.`, "Another run may be making the same release. Run again when it has ended.");
}
async function lookAgain({ writing, wanted }, known) {
	return {
		...await standingAfter(writing.transport, wanted.tag, known.release),
		fresh: true
	};
}
const nameOf = (step) => "asset" in step ? `${step.do} ${step.asset.name}` : step.do;
async function attempt(making, known, step, troubles) {
	const { writing, patience, wanted } = making;
	const { times, last } = troubles.get(nameOf(step)) ?? {
		times: 0,
		last: null
	};
	if (last !== null && times >= patience.pauses.length) throw lastWord(last);
	try {
		return await knownAfter(writing, wanted, known, step);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (!maySettle(error, step)) throw lastWord(error);
		troubles.set(nameOf(step), {
			times: times + 1,
			last: error
		});
		await patience.sleep(patience.pauses[times] ?? 0);
		return lookAgain(making, known);
	}
}
async function settle(making) {
	const { writing, wanted } = making;
	const troubles = /* @__PURE__ */ new Map();
	let known = {
		...await standingOf(writing.transport, wanted.tag),
		fresh: true
	};
	let writes = 0;
	for (;;) {
		const step = nextStep(wanted, known);
		if (step.do === "miss-tag") throw missingTag(wanted.tag);
		if (step.do === "stop") return writes > 0 && step.with.is === "unchanged" ? {
			...step.with,
			is: "published"
		} : step.with;
		if (step.do === "look") {
			known = await lookAgain(making, known);
			continue;
		}
		if (writes === mostWrites(wanted)) throw unsettled(wanted.tag);
		writes += 1;
		known = await attempt(making, known, step, troubles);
	}
}
async function keepRelease(transport, patience, apiUrl, kept) {
	const wanted = wantedFrom(kept);
	try {
		return await settle({
			writing: {
				transport,
				apiUrl
			},
			patience,
			wanted
		});
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "github-forbidden") throw error;
		return {
			is: "forbidden",
			because: error.message,
			help: mayNotRelease
		};
	}
}

// src/github/pull-request.ts
const deletedAccount = "ghost";
function objectIdAt(data, ...path) {
	const text = textAt(data, ...path);
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) throw malformed(`no object id at ${path.join(".")}`);
	return text;
}
function isFromFork(data) {
	return valueAt(data, "head", "repo", "full_name") !== textAt(data, "base", "repo", "full_name");
}
function pullRequestFrom(data) {
	return {
		number: numberAt(data, "number"),
		title: textAt(data, "title"),
		body: optionalTextAt(data, "body"),
		author: valueAt(data, "user") === null ? deletedAccount : textAt(data, "user", "login"),
		draft: valueAt(data, "draft") === true,
		baseBranch: textAt(data, "base", "ref"),
		headBranch: textAt(data, "head", "ref"),
		head: objectIdAt(data, "head", "sha"),
		fromFork: isFromFork(data),
		labels: listOf(valueAt(data, "labels"), (label) => textAt(label, "name")),
		url: textAt(data, "html_url")
	};
}
function readPullRequest(transport, number) {
	return transport.read({
		what: `read pull request #${number}`,
		route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
		parameters: { pull_number: number }
	}, (data) => {
		const found = pullRequestFrom(data);
		if (found.number !== number) throw malformed(`pull request #${found.number} instead of #${number}`);
		return found;
	});
}

// src/github/octokit-hosting.ts
const patienceOfWorkflow = {
	timeout: 15e3,
	pauses: [500, 1500],
	waitBudget: 6e4,
	sleep: (milliseconds) => setTimeout$1(milliseconds)
};
async function toolkit() {
	const eventFile = process.env["GITHUB_EVENT_PATH"];
	delete process.env["GITHUB_EVENT_PATH"];
	try {
		return await import("./actions-github-lib-github.js");
	} finally {
		if (eventFile !== void 0) process.env["GITHUB_EVENT_PATH"] = eventFile;
	}
}
const silent = () => void 0;
const noLog = {
	debug: silent,
	info: silent,
	warn: silent,
	error: silent
};
function isThisMachine(address) {
	return [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(address.hostname);
}
function answerIn(error) {
	const response = typeof error === "object" && error !== null && "response" in error ? error.response : void 0;
	if (response === void 0) throw error;
	return response;
}
function sendThrough(github, access, address) {
	const [owner = "", repo = ""] = access.repository.split("/");
	const octokit = github.getOctokit(access.token, {
		baseUrl: address.href.replace(/\/+$/u, ""),
		userAgent: "prompt-libraries",
		log: noLog,
		...isThisMachine(address) ? { request: { fetch: globalThis.fetch } } : {}
	});
	return async ({ route, parameters, headers: more }, signal) => {
		const place = route.includes("{owner}") ? {
			owner,
			repo
		} : {};
		const headers = {
			...more,
			"x-github-api-version": "2022-11-28"
		};
		try {
			const { status, headers: told, data } = await octokit.request(route, {
				...place,
				...parameters,
				headers,
				request: { signal }
			});
			return {
				status,
				headers: told,
				data
			};
		} catch (error) {
			return answerIn(error);
		}
	};
}
function refuseUnusable(access) {
	if (access.token === "") throw new Failure("github-token-missing", "There is no token for GitHub.", "Pass one as input github-token.");
	if (!/^[\w.-]+\/[\w.-]+$/u.test(access.repository)) throw new Failure("github-repository-unnamed", "The repository is not named as owner/name.", "Set GITHUB_REPOSITORY to owner/name.");
	if (!URL.canParse(access.apiUrl) || !/^https?:$/u.test(new URL(access.apiUrl).protocol)) throw new Failure("github-address-unusable", "The address of the GitHub API is no web address.", "Set GITHUB_API_URL, for example to https://api.github.com.");
}
async function githubHosting(access) {
	refuseUnusable(access);
	const patience = {
		...patienceOfWorkflow,
		...access.patience
	};
	const transport = transportOver(sendThrough(await toolkit(), access, new URL(access.apiUrl)), patience);
	return {
		pullRequest: (number) => readPullRequest(transport, number),
		keepComment: (pullRequest, marker, body, create) => keepComment(transport, patience, {
			pullRequest,
			marker,
			body,
			create,
			author: access.author ?? null
		}),
		releaseOf: (tag) => releaseOf(transport, tag),
		keepRelease: (release) => keepRelease(transport, patience, access.apiUrl, release)
	};
}

// src/report/log-line.ts
const border = "│ ";
function foreignLines(text) {
	return linesOf(text).map((line) => `${border}${line}`);
}
function ownLines(text) {
	return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, "$1: "));
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll("##[", "# #["));
}

export { md as A, linksTo as C, details as D, code as E, visibleLine as F, prose as M, table as N, fence as O, visible as P, changelogPlain as S, groupedBy as T, recordsBranch as _, openRepository as a, claimedChanges as b, checkedBranch as c, isRefName as d, prefixTest as f, unreadable as g, locate as h, longestReleaseBody as i, nothing$1 as j, joined as k, checkedObjectId as l, converse as m, ownLines as n, nulFields as o, answerReader as p, githubHosting as r, pathBytes as s, foreignLines as t, isObjectId as u, recordsIn as v, noLinks as w, changelogMarkdown as x, configurationAt as y };