import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./problem-failure.js";
import { a as Bug, c as visible, i as rowNamed, l as visibleLine, n as isNameIn, o as never, r as namesOf$1, s as shortLine, t as nearestName } from "./domain-nearest.js";
import { _ as gates, a as collisionKey, c as mayBecome, d as versionSchemes, f as branchTypes, g as isBelow, h as impacts, l as statuses, m as highestImpact, n as silentCommitTypes, o as generalSubcategory, p as higherImpact, r as normalizedTag, s as promptId, t as changeTypes, v as categories } from "./domain-change-types.js";
import { a as gitEnvironment, c as notStarted, d as timedOut, f as usualTimeLimit, i as inGitWords, l as run, n as gitArguments, o as withoutCredentials, r as gitFailed, s as complaintsOf, t as git, u as start } from "./git-git-command.js";
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Script, createContext } from "node:vm";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";

// src/report/plural.ts
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
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
function fence$1(language, lines) {
	const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, " ")));
	const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const edge = "`".repeat(longest + 1);
	return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join("")}${edge}`);
}
function details(summary, body) {
	return trusted(`<details>\n<summary>${proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("")}</summary>\n\n${body}\n\n</details>`);
}
function joined$1(parts, separator) {
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
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined$1(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined$1(parts, md`\n\n`);
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
	return joined$1(lines, md`\n`);
}
function entryMarkdown(entry, links) {
	const origin = [
		entry.author === "" ? nothing : prose(entry.author, 60),
		entry.pullRequest === null ? nothing : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined$1(origin, md`, `)}`;
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

// src/library/difference.ts
const differences = {
	"prompt-removed": {
		impact: "major",
		says: () => "the prompt was removed"
	},
	"variable-removed": {
		impact: "major",
		says: (name) => `variable \`${name}\` was removed`
	},
	"variable-required": {
		impact: "major",
		says: (name) => `variable \`${name}\` is now required`
	},
	"variable-retyped": {
		impact: "major",
		says: (name) => `variable \`${name}\` has another type`
	},
	"output-format": {
		impact: "major",
		says: (name) => `the output format changed to \`${name}\``
	},
	"output-narrowed": {
		impact: "major",
		says: (name) => `\`${name}\` of the output was removed or narrowed`
	},
	"role-removed": {
		impact: "major",
		says: (name) => `the \`${name}\` message was removed`
	},
	"model-family": {
		impact: "major",
		says: (name) => `the model family changed to \`${name}\``
	},
	"dependency-major": {
		impact: "major",
		says: (name) => `a new major version of \`${name}\` was adopted`
	},
	"variable-added": {
		impact: "minor",
		says: (name) => `optional variable \`${name}\` was added`
	},
	"tool-added": {
		impact: "minor",
		says: (name) => `tool \`${name}\` was added`
	},
	"role-added": {
		impact: "minor",
		says: (name) => `a \`${name}\` message was added`
	},
	"output-widened": {
		impact: "minor",
		says: (name) => `\`${name}\` was added to the output`
	},
	"model-changed": {
		impact: "minor",
		says: (name) => `the model changed to \`${name}\``
	},
	"content-changed": {
		impact: "patch",
		says: () => "the content changed"
	}
};
function impactOf({ change }) {
	return differences[change].impact;
}
function difference(each) {
	return differences[each.change].says(each.name);
}

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
	return namesOf$1(gates).flatMap((gate) => {
		const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
		return worst === void 0 ? [] : [{
			gate,
			severity: worst.severity
		}];
	});
}

// src/library/branches.ts
function branchTypeOf(name, branches) {
	if (name === branches.main) return "main";
	if (name === branches.staging) return "staging";
	const claimed = Object.entries(branches.prefixes).find(([, prefix]) => prefix !== "" && name.startsWith(prefix));
	return claimed === void 0 ? "feature" : claimed[0];
}
function targetsOf(type, branches, hasStaging) {
	const staged = branches.flow === "staging" || branches.flow === "auto" && hasStaging;
	const targets = branchTypes[type].mergesInto.map((target) => {
		if (target === "staging" && !staged) return branches.main;
		return target === "staging" ? branches.staging : branches.main;
	});
	return [...new Set(targets)];
}

// src/problem/entry.ts
function entry(row) {
	return row;
}

// src/problem/catalogue/branch.ts
const branchCodes = { "branch-wrong-target": entry({
	severity: "error",
	says: ({ branch, type, target }) => `\`${branch}\` (${type}) may not be merged into \`${target}\`.`,
	why: "Every kind of branch has one way to users, so that nothing skips its tests.",
	fix: ({ allowed }) => allowed.length === 0 ? "Nothing of an experiment is merged: bring the winner by a feature branch." : `Change the base to \`${allowed[0]}\`: gh pr edit --base ${allowed[0]}`
}) };

// src/problem/catalogue/commit.ts
const commitCodes = {
	"commit-undocumented": entry({
		severity: "error",
		says: ({ title, prompts }) => `Undocumented change: \`${title}\` touches ${prompts.map((each) => `\`${each}\``).join(", ")} but is no conventional commit.`,
		why: "No change may reach users without saying what it is.",
		fix: () => "Write the title as `fix: …`, `feat: …` or another type of docs/versions.md."
	}),
	"commit-near-miss": entry({
		severity: "error",
		says: ({ title, wrong, at, meant }) => `\`${title}\` is almost a conventional commit: ${wrong} (character ${at}). Did you mean \`${meant}\`?`,
		why: "A message that is read in two ways would release two different versions.",
		fix: ({ meant }) => `Write \`${meant}\`.`
	}),
	"commit-type-case": entry({
		severity: "warning",
		says: ({ written, expected }) => `The type \`${written}\` is written in upper case; \`${expected}\` is meant.`,
		why: "Other tools read it as no type at all.",
		fix: ({ expected }) => `Write \`${expected}:\`.`
	}),
	"commit-type-unknown": entry({
		severity: "error",
		says: ({ type, meant }) => `\`${type}\` is no known type of change.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Without a known type nobody can tell what the change does to users.",
		fix: ({ known }) => `Use one of ${known.join(", ")}; or add the type under \`versioning.types\`.`
	}),
	"commit-breaking-unclear": entry({
		severity: "warning",
		says: ({ line }) => `\`${line}\` looks like a breaking change but does not count as one.`,
		why: "Only `!` before the colon, or a line that begins with `BREAKING CHANGE:`, makes a change breaking.",
		fix: () => "Write `BREAKING CHANGE: …` at the start of a line, or say it in other words."
	}),
	"commit-fixup": entry({
		severity: "error",
		says: ({ title }) => `\`${title}\` is meant to be folded into another commit.`,
		why: "It would land as a change of its own that says nothing.",
		fix: () => "Run `git rebase -i --autosquash` before the merge."
	}),
	"commit-trailer-invalid": entry({
		severity: "error",
		says: ({ trailer, reason }) => `The trailer \`${trailer}\` cannot be read: ${reason}.`,
		why: "A request that is not understood would be left out without a word.",
		fix: () => "Write `Prompt-Change: <id>=<major|minor|patch|none>` or `Release-As: <id>=<version>`."
	}),
	"commit-scope-unmatched": entry({
		severity: "warning",
		says: ({ item, meant }) => `\`${item}\` names no prompt of this change.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The words look like a prompt id but narrow nothing.",
		fix: () => "Name a prompt that this change touches."
	}),
	"declared-below-floor": entry({
		severity: "error",
		says: ({ declared, floor, found }) => `${found.join("; ")}: this is ${floor}, but the commits declare ${declared}.`,
		why: "Applications that follow the version would break without warning.",
		fix: ({ prompt, floor, type }) => `Use \`${type}\`, or add the trailer \`Prompt-Change: ${prompt}=${floor}\`.`
	})
};

// src/problem/catalogue/config.ts
const configCodes = {
	"config-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The configuration ${reason}.` : `\`${key}\` ${reason}.`,
		why: "A rule that is not understood is never taken as switched off.",
		fix: ({ key }) => `See docs/configuration.md${key === "" ? "" : ` for \`${key}\``}.`
	}),
	"config-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt key would silently leave a rule off.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/configuration.md lists every key." : `Write \`${meant}\`.`
	}),
	"config-would-change": entry({
		severity: "notice",
		says: ({ keys }) => keys.length === 0 ? "This pull request changes prompt-library.yaml; the change counts once it is merged." : `This pull request changes the rules (${keys.join(", ")}); they count once it is merged.`,
		why: "A pull request is judged by the rules it is merged into, never by rules it brings along.",
		fix: () => "Ask the owner of the configuration to review it."
	}),
	"config-bootstrap": entry({
		severity: "notice",
		says: () => "The base has no prompt-library.yaml yet: this pull request is judged by the one it brings.",
		why: "Some pull request has to be the first.",
		fix: () => "Review the configuration with care; from the merge on, it is read from the base only."
	})
};

// src/problem/catalogue/file.ts
const fileCodes = {
	"file-not-regular": entry({
		severity: "error",
		says: ({ kind }) => `This is a ${kind === "unknown" ? "special file" : kind}, not a regular file.`,
		why: "A link inside the prompt folder could show readers any file of the machine that builds the release.",
		fix: () => "Commit the prompt itself as a regular file."
	}),
	"file-too-large": entry({
		severity: "error",
		says: ({ bytes, limit }) => `The file has ${bytes} bytes; at most ${limit} are read.`,
		why: "A prompt of this size is data, and would slow every check.",
		fix: () => "Move the data out of the prompt and pass it in as a variable."
	}),
	"file-not-utf8": entry({
		severity: "error",
		says: ({ offset }) => `The file is not UTF-8: byte ${offset} begins no valid character.`,
		why: "Readers would see different text, depending on what they guess the encoding to be.",
		fix: () => "Save the file as UTF-8."
	}),
	"file-has-nul": entry({
		severity: "error",
		says: ({ offset }) => `The file has a NUL byte at offset ${offset}.`,
		why: "Many tools stop reading at a NUL byte: what they show would not be the whole prompt.",
		fix: () => "Remove the NUL byte; if the file is UTF-16, save it as UTF-8."
	}),
	"file-bare-cr": entry({
		severity: "error",
		says: () => "The file ends lines with a lone carriage return.",
		why: "Most tools see one single line, so front matter and places cannot be told.",
		fix: () => "Save the file with LF line ends."
	})
};

// src/problem/catalogue/graph.ts
const graphCodes = {
	"dependency-invalid": entry({
		severity: "error",
		says: ({ text }) => `\`${text}\` names no prompt and range.`,
		why: "A dependency that cannot be read cannot be kept.",
		fix: () => "Write for example `templates-general-tone@^1.0.0`, or the id alone."
	}),
	"dependency-missing": entry({
		severity: "error",
		says: ({ id, meant }) => `The dependency \`${id}\` does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The prompt could not be put together.",
		fix: () => "Mend the id, or add the prompt in the same pull request."
	}),
	"dependency-range-unmet": entry({
		severity: "error",
		says: ({ id, range, version }) => `The dependency \`${id}\` will be ${version}, which \`${range}\` does not allow.`,
		why: "The prompt was written for another contract than the one it would get.",
		fix: ({ id }) => `Adapt the prompt and widen the range of \`${id}\`.`
	}),
	"partial-missing": entry({
		severity: "error",
		says: ({ id, meant }) => `The partial \`${id}\` does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The prompt could not be rendered.",
		fix: () => "Mend the id, or add the prompt in the same pull request."
	}),
	"dependency-cycle": entry({
		severity: "error",
		says: ({ path }) => `These prompts need each other in a circle: ${path.join(" → ")}.`,
		why: "None of them could be rendered or released first.",
		fix: () => "Move what they share into a prompt of its own."
	}),
	"dependency-removed": entry({
		severity: "error",
		says: ({ id, dependents }) => `\`${id}\` is removed, but ${dependents.map((each) => `\`${each}\``).join(", ")} need${dependents.length === 1 ? "s" : ""} it.`,
		why: "Prompts that users have today would stop to render.",
		fix: () => "Change the dependents first, or list the old id under `aliases:` of the prompt that takes its place."
	})
};

// src/problem/catalogue/ledger.ts
const doctor = "Run `prompt-libraries doctor --fix`: it takes the file from the commit that the newest library tag names.";
const ledgerCodes = {
	"record-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The record ${reason}.` : `\`${key}\` of the record ${reason}.`,
		why: "Versions and tags follow from the records, so one that is not understood is never guessed at.",
		fix: () => doctor
	}),
	"record-out-of-order": entry({
		severity: "error",
		says: ({ id, previous }) => id === previous ? `\`${id}\` is recorded twice.` : `\`${id}\` stands behind \`${previous}\`.`,
		why: "The same records always have the same bytes; other bytes were not written by this tool.",
		fix: () => doctor
	}),
	"record-misplaced": entry({
		severity: "error",
		says: ({ id, shard }) => `\`${id}\` is recorded here, but belongs in ${shard}.`,
		why: "A prompt is looked up only where it belongs: here it would count as never released.",
		fix: () => doctor
	}),
	"tag-message-invalid": entry({
		severity: "error",
		says: ({ tag, reason }) => `The message of the tag \`${tag}\` cannot be read: ${reason}.`,
		why: "What was released is read from there when the records are lost.",
		fix: () => "If the tag was not made by a release, rename it; otherwise run `prompt-libraries doctor`."
	})
};

// src/problem/catalogue/naming.ts
const namingCodes = {
	"name-not-allowed": entry({
		severity: "error",
		says: ({ part, value, pattern }) => `The ${part} \`${value}\` does not match \`${pattern}\`.`,
		why: "Names become ids, tags and file names on every system.",
		fix: () => "Rename it: lower-case words joined by single hyphens."
	}),
	"name-reserved": entry({
		severity: "error",
		says: ({ part, value }) => `The ${part} \`${value}\` is reserved.`,
		why: "It is the name of a device on Windows or of something this tool owns, so some could not check it out.",
		fix: () => "Choose another name."
	}),
	"name-too-long": entry({
		severity: "error",
		says: ({ part, length, limit }) => `The ${part} has ${length} characters; at most ${limit} are allowed.`,
		why: "Long names break paths and tags on some systems.",
		fix: () => "Shorten it."
	}),
	"name-pattern-too-slow": entry({
		severity: "error",
		says: ({ pattern }) => `The naming pattern \`${pattern}\` takes too long on these names.`,
		why: "A slow pattern could stop every check; names it did not judge are not let through.",
		fix: () => "Write `naming.pattern` without nested repetition."
	}),
	"path-not-a-prompt": entry({
		severity: "error",
		says: ({ path }) => `\`${path}\` does not say which prompt it is.`,
		why: "The id comes from the path.",
		fix: () => "Name it prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md."
	}),
	"id-disagrees": entry({
		severity: "error",
		says: ({ key, written, expected }) => `\`${key}: ${written}\` disagrees with the path, which says \`${expected}\`.`,
		why: "Two names for one prompt lead to a release nobody finds.",
		fix: ({ key, expected }) => `Write \`${key}: ${expected}\`, leave the key out, or move the file.`
	}),
	"id-not-unique": entry({
		severity: "error",
		says: ({ id, other }) => `The id \`${id}\` also belongs to \`${other}\`.`,
		why: "An application that asks for the id could get either prompt.",
		fix: () => "Rename one of the two files."
	}),
	"id-collides": entry({
		severity: "error",
		says: ({ id, other }) => `The id \`${id}\` differs from that of \`${other}\` only in case or in the form of its letters.`,
		why: "On many file systems one of the two files would overwrite the other.",
		fix: () => "Rename one of the two files."
	}),
	"category-unknown": entry({
		severity: "error",
		says: ({ category, meant }) => `There is no category \`${category}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The category decides who owns a prompt and who reviews it.",
		fix: ({ known }) => `Use one of ${known.join(", ")}, or add it under \`taxonomy.categories\` in prompt-library.yaml.`
	}),
	"subcategory-unknown": entry({
		severity: "error",
		says: ({ category, subcategory }) => `The category \`${category}\` has no subcategory \`${subcategory}\`.`,
		why: "A taxonomy that grows by accident cannot be searched.",
		fix: ({ category, known }) => `Use one of ${[...known, "general"].join(", ")}, or add it under \`taxonomy.categories.${category}.subcategories\`.`
	}),
	"tag-unknown": entry({
		severity: "error",
		says: ({ tag, meant }) => `The tag \`${tag}\` is not in the vocabulary.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The library has a closed vocabulary of tags, so that search finds everything.",
		fix: () => "Use a known tag, or add this one to `tags.vocabulary` in prompt-library.yaml."
	})
};

// src/problem/catalogue/schema.ts
const schemaCodes = {
	"front-matter-missing": entry({
		severity: "error",
		says: () => "The file has no front matter.",
		why: "Without a description nobody can find the prompt or judge a change to it.",
		fix: () => "Begin the file with `---`, a line `description: …`, and `---`."
	}),
	"front-matter-unterminated": entry({
		severity: "error",
		says: () => "The front matter begins with `---` but no later line ends it.",
		why: "It cannot be told where the metadata ends and the prompt begins.",
		fix: () => "Add a line `---` after the last key."
	}),
	"front-matter-too-large": entry({
		severity: "error",
		says: ({ what, found, limit }) => `The front matter has ${found} ${what === "depth" ? "levels" : what}; at most ${limit} are read.`,
		why: "Metadata of this size is an attack or a mistake, and would slow every check.",
		fix: () => "Keep in the front matter only what a person decides."
	}),
	"yaml-too-large": entry({
		severity: "error",
		says: ({ what, found, limit }) => `The YAML has ${found} ${what === "depth" ? "levels" : what}; at most ${limit} are read.`,
		why: "A file of this size is an attack or a mistake, and would slow every check.",
		fix: () => "Split the file, or move long texts into files of their own."
	}),
	"yaml-invalid": entry({
		severity: "error",
		says: ({ reason }) => `The YAML cannot be read: ${reason}`,
		why: "A file that can be read in two ways is never guessed at.",
		fix: () => "Mend the line; when in doubt put the value in quotes."
	}),
	"yaml-forbidden": entry({
		severity: "error",
		says: ({ what, text }) => `The YAML uses ${what === "key" ? "the key" : `${what.startsWith("a") ? "an" : "a"} ${what},`} \`${text}\`, which is not allowed.`,
		why: "It makes the file mean something else than a reader sees, or harms programs that read it.",
		fix: () => "Write the value out plainly."
	}),
	"schema-violated": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The front matter ${reason}.` : `\`${key}\` ${reason}.`,
		why: "Reports, releases and applications rely on the shape of the metadata.",
		fix: ({ key }) => `See schemas/prompt.schema.json${key === "" ? "" : ` for \`${key}\``}.`
	}),
	"schema-description-missing": entry({
		severity: "error",
		says: () => "The prompt has no `description`.",
		why: "Without a description nobody can find the prompt or judge a change to it.",
		fix: () => "Add `description:` with one sentence that says what the prompt is for."
	}),
	"input-schema-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => `\`${key}\` is neither Picoschema nor JSON Schema: ${reason}.`,
		why: "The schema is the contract with every application that calls the prompt.",
		fix: () => "Write for example `ticket: string, the text of the ticket`."
	}),
	"body-empty": entry({
		severity: "error",
		says: () => "The prompt has no text.",
		why: "A release of it would send nothing to the model.",
		fix: () => "Write the prompt below the front matter."
	})
};

// src/problem/catalogue/status.ts
const statusCodes = {
	"status-cannot-follow": entry({
		severity: "error",
		says: ({ from, to }) => `A prompt cannot go from ${from} to ${to}.`,
		why: "Reviewers must see every prompt before it reaches users, and users must be told before one goes.",
		fix: ({ allowed }) => `It may go to: ${allowed.join(", ") || "nowhere"}.`
	}),
	"status-not-written": entry({
		severity: "error",
		says: ({ status }) => `\`status: ${status}\` is observed, not written.`,
		why: "A file cannot make a prompt reviewed or deployed; the records of its releases can.",
		fix: () => "Write `draft`, `archived` or nothing."
	})
};

// src/problem/catalogue/template.ts
const templateCodes = {
	"template-invalid": entry({
		severity: "error",
		says: ({ reason }) => `The template cannot be read: ${reason}`,
		why: "An application that renders it would fail, or send raw braces to the model.",
		fix: () => "Close what is open; write literal braces as `\\{{`."
	}),
	"helper-unknown": entry({
		severity: "error",
		says: ({ helper, meant }) => `There is no helper \`${helper}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "It would fail when the prompt is rendered.",
		fix: ({ known }) => `Use one of ${known.join(", ")}.`
	}),
	"variable-undeclared": entry({
		severity: "error",
		says: ({ variable, meant }) => `The variable \`${variable}\` is used but not declared.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "An application does not know that it must pass it, and the model would see nothing in its place.",
		fix: ({ variable }) => `Add \`${variable}: string\` under \`input.schema\`, or mend the name.`
	}),
	"variable-missing": entry({
		severity: "error",
		says: ({ variable }) => `The variable \`${variable}\` has no value.`,
		why: "The model would see nothing in its place.",
		fix: ({ variable }) => `Pass a value for \`${variable}\`, or declare it as optional: \`${variable}?\`.`
	}),
	"variable-unused": entry({
		severity: "warning",
		says: ({ variable }) => `The variable \`${variable}\` is declared but never used.`,
		why: "Applications pass a value that has no effect.",
		fix: ({ variable }) => `Use \`{{${variable}}}\`, or remove it from \`input.schema\`.`
	})
};

// src/problem/catalogue/version.ts
const versionCodes = {
	"version-invalid": entry({
		severity: "error",
		says: ({ version, scheme }) => `\`${version}\` is no ${scheme} version.`,
		why: "Versions that cannot be compared cannot be released in order.",
		fix: ({ example }) => `Write it like \`${example}\`.`
	}),
	"version-request-too-low": entry({
		severity: "error",
		says: ({ requested, next, by }) => `${by} asks for ${requested}, but this change needs at least ${next}.`,
		why: "The version would promise less than what changed.",
		fix: ({ next }) => `Ask for ${next} or higher, or remove the request.`
	}),
	"version-not-bumped": entry({
		severity: "error",
		says: ({ version }) => `The content changed, but the version stays ${version}, which is released.`,
		why: "A released version never changes: two texts under one number cannot be told apart.",
		fix: () => "Remove the request for this version, or ask for a higher one."
	}),
	"version-request-conflict": entry({
		severity: "error",
		says: ({ versions }) => `Different versions are asked for: ${versions.join(", ")}.`,
		why: "Only one of them can be released.",
		fix: () => "Leave one `Release-As:` trailer."
	})
};

// src/problem/catalogue/index.ts
const catalogue = {
	...fileCodes,
	...schemaCodes,
	...namingCodes,
	...templateCodes,
	...graphCodes,
	...statusCodes,
	...branchCodes,
	...commitCodes,
	...versionCodes,
	...configCodes,
	...ledgerCodes
};

// src/problem/problem.ts
function problem(code, args, about = {}) {
	const row = catalogue[code];
	return {
		code,
		severity: row.severity,
		place: about.place ?? null,
		prompt: about.prompt ?? null,
		args,
		message: row.says(args),
		why: row.why,
		fix: row.fix(args)
	};
}

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

// src/rule/branch-flow.ts
const change$1 = { [goodPath]: goodPrompt };
const branchFlow = {
	id: "branch-flow",
	gate: "syntax",
	summary: "A pull request that changes prompts goes where its kind of branch may go.",
	codes: ["branch-wrong-target"],
	examples: {
		good: [
			{
				shows: "a feature into staging",
				change: change$1,
				branch: {
					head: "feature/tone",
					base: "staging",
					hasStaging: true
				}
			},
			{
				shows: "a feature into main where there is no staging",
				change: change$1,
				branch: {
					head: "patch-1",
					base: "main"
				}
			},
			{
				shows: "a hotfix straight into main",
				change: change$1,
				branch: {
					head: "hotfix/leak",
					base: "main",
					hasStaging: true
				}
			}
		],
		bad: [{
			shows: "a feature past staging",
			change: change$1,
			branch: {
				head: "feature/tone",
				base: "main",
				hasStaging: true
			},
			codes: ["branch-wrong-target"]
		}, {
			shows: "an experiment into main",
			change: change$1,
			branch: {
				head: "experiment/tone",
				base: "main"
			},
			codes: ["branch-wrong-target"]
		}]
	},
	*check({ configuration, flow, touched }) {
		if (flow === null || touched.length === 0) return;
		const type = branchTypeOf(flow.head, configuration.branches);
		const allowed = targetsOf(type, configuration.branches, flow.hasStaging);
		const target = branchTypeOf(flow.base, configuration.branches);
		if (!branchTypes[target].approval || allowed.includes(flow.base)) return;
		yield problem("branch-wrong-target", {
			branch: flow.head,
			type,
			target: flow.base,
			allowed
		});
	}
};

// src/commit/id-glob.ts
function isGlob(text) {
	return text.includes("*");
}
function matchesGlob(glob, id) {
	const [first = "", ...others] = glob.split("*");
	const last = others.pop();
	if (last === void 0) return glob === id;
	const end = id.length - last.length;
	if (first.length > end || !id.startsWith(first) || !id.endsWith(last)) return false;
	let at = first.length;
	for (const part of others) {
		const found = id.indexOf(part, at);
		if (found === -1 || found + part.length > end) return false;
		at = found + part.length;
	}
	return true;
}

// src/commit/unmatched-targets.ts
function unmatchedTargets(commit, touched, categories) {
	const known = new Set(categories);
	const ids = new Set(touched.map((prompt) => prompt.id));
	const items = [commit, ...commit.subChanges].flatMap((each) => each.scope).filter((item) => looksLikeId(item, known));
	return [.../* @__PURE__ */ new Set([...items, ...commit.promptChanges.map((change) => change.target)])].filter((target) => !(isGlob(target) ? [...ids].some((id) => matchesGlob(target, id)) : ids.has(target))).map((item) => problem("commit-scope-unmatched", {
		item,
		meant: isGlob(item) ? null : nearestName(item, ids)
	}));
}
function looksLikeId(item, categories) {
	if (categories.has(item)) return false;
	for (let hyphen = item.indexOf("-"); hyphen !== -1; hyphen = item.indexOf("-", hyphen + 1)) if (categories.has(item.slice(0, hyphen))) return true;
	return false;
}

// src/rule/commit-documented.ts
const base$1 = { [goodPath]: goodPrompt };
const change = { [goodPath]: goodPrompt.replace("route", "sort") };
const commitDocumented = {
	id: "commit-documented",
	gate: "syntax",
	summary: "Every message that will land and touches a prompt is a conventional commit.",
	codes: [
		"commit-undocumented",
		"commit-near-miss",
		"commit-type-unknown",
		"commit-type-case",
		"commit-breaking-unclear",
		"commit-fixup",
		"commit-trailer-invalid",
		"commit-scope-unmatched"
	],
	examples: {
		good: [{
			shows: "a conventional commit",
			base: base$1,
			change,
			commits: ["fix(agents-support-triage): say sort"]
		}, {
			shows: "the button that takes a pull request back",
			base: base$1,
			change,
			commits: ["Revert \"feat: route\" (#13)\n\nReverts acme/prompts#12"]
		}],
		bad: [
			{
				shows: "a title that says nothing",
				base: base$1,
				change,
				commits: ["Update prompt"],
				codes: ["commit-undocumented"]
			},
			{
				shows: "a missing space",
				base: base$1,
				change,
				commits: ["fix:say sort"],
				codes: ["commit-near-miss"]
			},
			{
				shows: "a type nobody knows",
				base: base$1,
				change,
				commits: ["improve: say sort"],
				codes: ["commit-type-unknown"]
			},
			{
				shows: "a commit meant to be folded in",
				base: base$1,
				change,
				commits: ["fixup! fix: say sort"],
				codes: ["commit-fixup"]
			},
			{
				shows: "a pull request whose title says nothing, though its commits do",
				base: base$1,
				change,
				commits: ["fix: say sort"],
				title: "Tickets",
				codes: ["commit-undocumented"]
			}
		]
	},
	*check(facts) {
		const categories = [...facts.configuration.taxonomy.categories.keys()];
		const touched = facts.touched.map(({ id, before, after }) => ({
			id,
			category: (after ?? before)?.name.category ?? ""
		}));
		for (const { commit, prompts } of messagesThatLand(facts)) {
			const told = [...commit.problems, ...unmatchedTargets(commit, touched, categories)];
			yield* told;
			if (!told.some(({ severity }) => severity === "error") && prompts.length > 0) yield problem("commit-undocumented", {
				title: commit.title,
				prompts
			});
		}
	}
};
function messagesThatLand({ decisions }) {
	const found = /* @__PURE__ */ new Map();
	for (const { touched, ways } of decisions) for (const way of ways) for (const commit of way.commits) {
		const entry = found.get(commit.title) ?? {
			commit,
			prompts: /* @__PURE__ */ new Set()
		};
		if (way.undocumented.includes(commit)) entry.prompts.add(touched.id);
		found.set(commit.title, entry);
	}
	return [...found.values()].map(({ commit, prompts }) => ({
		commit,
		prompts: [...prompts]
	}));
}

// src/rule/declared-at-least-floor.ts
const base = { [goodPath]: goodPrompt };
const renamed = { [goodPath]: goodPrompt.replaceAll("ticket", "message") };
const typeFor = {
	none: "docs:",
	patch: "fix:",
	minor: "feat:",
	major: "feat!:"
};
const declaredAtLeastFloor = {
	id: "declared-at-least-floor",
	gate: "syntax",
	summary: "The declared impact is at least what the structural difference asks for.",
	codes: ["declared-below-floor"],
	examples: {
		good: [{
			shows: "a renamed variable, declared breaking",
			base,
			change: renamed,
			commits: ["feat!: rename the input"]
		}, {
			shows: "a breaking change declared by a trailer",
			base,
			change: renamed,
			commits: ["fix: rename\n\nPrompt-Change: agents-support-triage=major"]
		}],
		bad: [
			{
				shows: "a renamed variable, declared as a fix",
				base,
				change: renamed,
				commits: ["fix: rename the input"],
				codes: ["declared-below-floor"]
			},
			{
				shows: "changed text, declared as documentation",
				base,
				change: { [goodPath]: goodPrompt.replace("route", "sort") },
				commits: ["docs: wording"],
				codes: ["declared-below-floor"]
			},
			{
				shows: "a removed prompt, declared as a chore",
				base,
				change: { [goodPath]: null },
				commits: ["chore: clean up"],
				codes: ["declared-below-floor"]
			}
		]
	},
	*check({ decisions }) {
		for (const decision of decisions) yield* tooLow(decision);
	}
};
function* tooLow({ touched, ways, floor, differences }) {
	const [lowest] = ways.flatMap(({ declared }) => declared !== null && isBelow(declared, floor) ? [declared] : []).sort((a, b) => isBelow(a, b) ? -1 : 1);
	if (lowest === void 0) return;
	const found = differences.filter((each) => !isBelow(impactOf(each), floor)).map(difference);
	const file = (touched.after ?? touched.before)?.path ?? "";
	const at = touched.after?.document?.placeOf(["input", "schema"]) ?? {
		line: 1,
		column: 1
	};
	yield problem("declared-below-floor", {
		prompt: touched.id,
		declared: lowest,
		floor,
		found: found.length === 0 ? ["the content changed"] : found,
		type: typeFor[floor]
	}, {
		place: {
			file,
			...at
		},
		prompt: touched.id
	});
}

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

// src/problem/checked.ts
function passed(value) {
	return {
		ok: true,
		value
	};
}
function refused(first, ...others) {
	return {
		ok: false,
		problems: [first, ...others]
	};
}

// src/format/naming.ts
const namingPatterns = {
	letters: "^[a-z]+(-[a-z]+)*$",
	"letters-digits": "^[a-z0-9]+(-[a-z0-9]+)*$"
};
const timeLimit = 100;
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
		if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
		throw error;
	}
}

// src/rule/naming.ts
const reservedNames = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/iu;
const longestPath$1 = 200;
const naming = {
	id: "naming",
	gate: "syntax",
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
	for (const { id, path } of prompts) if (path.length > longestPath$1) yield problem("name-too-long", {
		part: "path",
		length: path.length,
		limit: longestPath$1
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

// src/library/needs.ts
const dependencyPattern = /^(?<id>[^@\s]+)(?:@(?<range>\S.*))?$/u;
function parseDependency(text) {
	const groups = dependencyPattern.exec(text.trim())?.groups;
	if (groups?.["id"] === void 0) return null;
	return {
		id: groups["id"],
		range: groups["range"] ?? null
	};
}
function needsOf(prompt) {
	const { document, template } = prompt;
	if (document === null) return [];
	const declared = document.metadata.dependencies.flatMap((text, index) => {
		const parsed = parseDependency(text);
		return parsed === null ? [] : [{
			...parsed,
			by: "dependency",
			...document.placeOf(["dependencies", index])
		}];
	});
	const partials = (template?.partials ?? []).map(({ name, at }) => ({
		id: name,
		range: null,
		by: "partial",
		line: document.bodyLine + at.line - 1,
		column: at.column
	}));
	return [...declared, ...partials];
}
function neededIds(prompt) {
	return [...new Set(needsOf(prompt).map(({ id }) => id))];
}

// node_modules/semver/internal/constants.js
var require_constants$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants$1();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants$1();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse$1();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse$1();
	const constants = require_constants$1();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants$1();
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants$1();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants$1();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse$1();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// src/version/semver.ts
var import_semver = require_semver();
const semver = {
	name: "semver",
	example: versionSchemes.semver.example,
	accepts: accepts$1,
	compare: (a, b) => (0, import_semver.compare)(accepted$3(a), accepted$3(b)),
	first: (facts, initial) => firstFree$3(accepted$3(initial), facts),
	next(current, impact, facts) {
		accepted$3(current);
		if (impact === "none") return current;
		return firstFree$3(bumped(current, (0, import_semver.major)(current) === 0 && facts.preMajor === "loose" ? belowOne[impact] : impact), facts);
	}
};
const belowOne = {
	major: "minor",
	minor: "patch",
	patch: "patch"
};
function accepts$1(text) {
	return /^\d\S*$/u.test(text) && (0, import_semver.parse)(text) !== null;
}
function accepted$3(text) {
	if (text === null || !accepts$1(text)) throw new Bug(`No semver version: ${String(text)}`);
	return text;
}
function bumped(version, release) {
	return accepted$3((0, import_semver.inc)(version, release));
}
function firstFree$3(version, facts) {
	let free = version;
	while (facts.taken(free)) free = bumped(free, "patch");
	return free;
}
function acceptsSemverRange(range) {
	return range.split("||").every((alternative) => alternative.trim() !== "") && (0, import_semver.validRange)(range) !== null;
}
function inSemverRange(version, range) {
	return (0, import_semver.satisfies)(accepted$3(version), range);
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

// src/version/calver.ts
const calver = {
	name: "calver",
	example: versionSchemes.calver.example,
	accepts: (text) => read$4(text) !== null,
	compare(a, b) {
		const [left, right] = [accepted$2(a), accepted$2(b)];
		if (left.day !== right.day) return left.day < right.day ? -1 : 1;
		return left.revision - right.revision;
	},
	first: (facts) => firstFree$2({
		day: dayOf(facts.committedAt),
		revision: 0
	}, facts),
	next(current, impact, facts) {
		const last = accepted$2(current);
		if (impact === "none") return current;
		const day = dayOf(facts.committedAt);
		return firstFree$2(day > last.day ? {
			day,
			revision: 0
		} : {
			day: last.day,
			revision: last.revision + 1
		}, facts);
	}
};
function read$4(text) {
	const [, day = "", revision = "0"] = /^(\d{4}\.\d{2}\.\d{2})(?:\.([1-9]\d{0,8}))?$/u.exec(text) ?? [];
	return isDay$1(day) ? {
		day,
		revision: Number(revision)
	} : null;
}
function isDay$1(day) {
	const time = Date.parse(`${day.replaceAll(".", "-")}T00:00:00Z`);
	return !Number.isNaN(time) && dayOf(time / 1e3) === day;
}
function accepted$2(text) {
	const version = read$4(text);
	if (version === null) throw new Bug(`No calver version: ${text}`);
	return version;
}
function dayOf(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	const year = date.getUTCFullYear();
	if (!(year >= 0 && year <= 9999)) throw new Bug(`No year of four digits: ${seconds} seconds since 1970`);
	return date.toISOString().slice(0, 10).replaceAll("-", ".");
}
function firstFree$2({ day, revision }, facts) {
	for (let number = revision;; number += 1) {
		const version = number === 0 ? day : `${day}.${number}`;
		if (!facts.taken(version)) return version;
	}
}

// src/version/hash.ts
const shortest = 7;
const longest$1 = 40;
const hash = {
	name: "hash",
	example: versionSchemes.hash.example,
	accepts,
	compare(a, b) {
		const [left, right] = [accepted$1(a), accepted$1(b)];
		if (left === right) return 0;
		return left < right ? -1 : 1;
	},
	first: (facts) => firstFree$1(null, facts),
	next: (current, impact, facts) => impact === "none" ? accepted$1(current) : firstFree$1(accepted$1(current), facts)
};
function accepts(text) {
	return /^[0-9a-f]{7,40}$/u.test(text);
}
function accepted$1(text) {
	if (!accepts(text)) throw new Bug(`No hash version: ${text}`);
	return text;
}
function firstFree$1(current, facts) {
	for (let length = shortest; length <= Math.min(longest$1, facts.digest.length); length += 1) {
		const version = accepted$1(facts.digest.slice(0, length));
		if (version !== current && !facts.taken(version)) return version;
	}
	throw new Bug(`Every version of the digest is taken: ${facts.digest}`);
}

// src/version/sequential.ts
const sequential = {
	name: "sequential",
	example: versionSchemes.sequential.example,
	accepts: (text) => read$3(text) !== null,
	compare(a, b) {
		const [left, right] = [accepted(a).number, accepted(b).number];
		if (left === right) return 0;
		return left < right ? -1 : 1;
	},
	first: (facts) => firstFree({
		prefix: "v",
		number: 1n
	}, facts),
	next(current, impact, facts) {
		const { prefix, number } = accepted(current);
		return impact === "none" ? current : firstFree({
			prefix,
			number: number + 1n
		}, facts);
	}
};
function read$3(text) {
	const [, prefix = "", digits] = /^(v?)(0|[1-9]\d{0,49})$/u.exec(text) ?? [];
	return digits === void 0 ? null : {
		prefix,
		number: BigInt(digits)
	};
}
function accepted(text) {
	const version = read$3(text);
	if (version === null) throw new Bug(`No sequential version: ${text}`);
	return version;
}
function firstFree({ prefix, number }, facts) {
	let free = number;
	while (facts.taken(`${prefix}${free}`)) free += 1n;
	return `${prefix}${free}`;
}

// src/version/schemes.ts
const schemes = {
	semver,
	calver,
	sequential,
	hash
};

// src/rule/needs-met.ts
const tone = "---\ndescription: Sets the tone.\n---\nBe kind.\n";
const needsMet = {
	id: "needs-met",
	gate: "syntax",
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
	"input-schema-invalid",
	"status-not-written",
	"body-empty"
];
const schema = {
	id: "schema",
	gate: "syntax",
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
				shows: "no text",
				change: { [goodPath]: "---\ndescription: Greets.\n---\n\n" },
				codes: ["body-empty"]
			}
		]
	},
	check: foundWhileReading(codes$1)
};

// src/library/status.ts
function statusOnBase(document) {
	const { status, deprecation } = document.metadata;
	if (status === "draft" || status === "archived") return status;
	return deprecation === null ? "deployed" : "deprecated";
}
function statusOnHead(document) {
	const { status, deprecation } = document.metadata;
	if (status === "draft" || status === "archived") return status;
	return deprecation === null ? "review" : "deprecated";
}

// src/rule/status-transition.ts
const withStatus = (line) => goodPrompt.replace("---\n", `---\n${line}\n`);
const deprecation = "deprecation: {announced: \"2026-12-01\", removal: \"2027-02-01\", reason: replaced}";
const statusTransition = {
	id: "status-transition",
	gate: "syntax",
	summary: "A prompt goes from status to status only as the table of statuses allows.",
	codes: ["status-cannot-follow"],
	examples: {
		good: [
			{
				shows: "a draft that asks for review",
				base: { [goodPath]: withStatus("status: draft") },
				change: { [goodPath]: goodPrompt }
			},
			{
				shows: "an active prompt that is edited",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: goodPrompt.replace("route", "sort") },
				commits: ["fix: sort"]
			},
			{
				shows: "an active prompt that is deprecated",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: withStatus(deprecation) },
				commits: ["deprecate: triage"]
			}
		],
		bad: [
			{
				shows: "a draft that is deprecated before anyone could use it",
				base: { [goodPath]: withStatus("status: draft") },
				change: { [goodPath]: withStatus(deprecation) },
				codes: ["status-cannot-follow"]
			},
			{
				shows: "an active prompt archived without a deprecation",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: withStatus("status: archived") },
				commits: ["feat!: archive triage"],
				codes: ["status-cannot-follow"]
			},
			{
				shows: "an archived prompt that comes back",
				base: { [goodPath]: withStatus("status: archived") },
				change: { [goodPath]: goodPrompt },
				codes: ["status-cannot-follow"]
			}
		]
	},
	*check({ touched }) {
		for (const { after, before } of touched) {
			if (after?.document === null || after?.document === void 0) continue;
			const from = before?.document === null || before?.document === void 0 ? "draft" : statusOnBase(before.document);
			const to = statusOnHead(after.document);
			if (from === to || mayBecome(from, to)) continue;
			if (to === "review" && (statuses[from].active || mayBecome(from, "deployed"))) continue;
			const place = {
				file: after.path,
				...after.document.placeOf([to === "deprecated" ? "deprecation" : "status"])
			};
			yield problem("status-cannot-follow", {
				from,
				to,
				allowed: statuses[from].leadsTo
			}, {
				place,
				prompt: after.id
			});
		}
	}
};

// src/rule/taxonomy.ts
const taxonomy = {
	id: "taxonomy",
	gate: "syntax",
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

// src/rule/version-moves.ts
const asking = (version) => goodPrompt.replace("---\n", `---\nversion: "${version}"\n`);
const versionMoves = {
	id: "version-moves",
	gate: "syntax",
	summary: "Changed content gets a new version, and a requested version is at least the computed one.",
	codes: [
		"version-invalid",
		"version-request-too-low",
		"version-request-conflict",
		"version-not-bumped"
	],
	examples: {
		good: [{
			shows: "a request for a higher first version",
			change: { [goodPath]: asking("2.0.0") }
		}],
		bad: [
			{
				shows: "a request that is no version",
				change: { [goodPath]: asking("two") },
				codes: ["version-invalid"]
			},
			{
				shows: "a request below what the change needs",
				change: { [goodPath]: goodPrompt },
				commits: ["feat: triage\n\nRelease-As: agents-support-triage=0.9.0"],
				codes: ["version-request-too-low"]
			},
			{
				shows: "two requests that differ",
				change: { [goodPath]: goodPrompt },
				commits: ["feat: triage\n\nRelease-As: agents-support-triage=2.0.0\nRelease-As: agents-support-triage=3.0.0"],
				codes: ["version-request-conflict"]
			}
		]
	},
	*check(facts) {
		for (const { touched, contentChanged } of facts.decisions) {
			const planned = facts.versions.get(touched.id);
			if (planned === void 0 || touched.after === null) continue;
			const file = touched.after.path;
			for (const each of requestProblems(planned, facts)) yield {
				...each,
				prompt: touched.id,
				place: {
					file,
					line: each.place?.line ?? 1
				}
			};
			if (contentChanged && planned.from !== null && planned.to === planned.from) yield problem("version-not-bumped", { version: planned.from }, {
				place: {
					file,
					line: 1
				},
				prompt: touched.id
			});
		}
	}
};
function* requestProblems({ requests, computed }, { configuration }) {
	const scheme = schemes[configuration.versioning.scheme];
	const understood = [];
	for (const request of requests) {
		const about = { place: {
			file: "",
			line: request.line ?? 1
		} };
		if (scheme.accepts(request.version)) understood.push(request);
		else yield problem("version-invalid", {
			version: request.version,
			scheme: scheme.name,
			example: scheme.example
		}, about);
	}
	const versions = [...new Set(understood.map(({ version }) => version))];
	if (versions.length > 1) yield problem("version-request-conflict", { versions });
	for (const { version, by, line } of understood) {
		if (computed === null || scheme.compare(version, computed) >= 0) continue;
		yield problem("version-request-too-low", {
			requested: version,
			next: computed,
			by
		}, { place: {
			file: "",
			line: line ?? 1
		} });
	}
}

// src/rule/rules.ts
const rules = [
	fileIsText,
	schema,
	naming,
	idUnique,
	taxonomy,
	templateParses,
	variablesDeclared,
	needsMet,
	noCycle,
	statusTransition,
	branchFlow,
	commitDocumented,
	declaredAtLeastFloor,
	versionMoves
];

// src/gate/syntax.ts
function syntaxGate(facts, required) {
	const found = rules.filter(({ gate }) => gate === "syntax").map((rule) => [...rule.check(facts)]);
	const problems = found.flat();
	const held = found.filter((list) => !list.some(isError)).length;
	return {
		gate: "syntax",
		required,
		verdict: verdictOn(problems, facts.touched.length),
		score: held / found.length,
		problems
	};
}
function verdictOn(problems, prompts) {
	const [first, ...others] = problems.filter(isError);
	if (first !== void 0) return {
		is: "failed",
		problems: [first, ...others]
	};
	if (prompts === 0) return {
		is: "skipped",
		because: "no prompt is touched"
	};
	return {
		is: "passed",
		because: `${prompts} ${prompts === 1 ? "prompt holds" : "prompts hold"} every rule`
	};
}
function isError({ severity }) {
	return severity === "error";
}

// src/gate/judge.ts
const judges = {
	syntax: syntaxGate,
	review: notConfigured("review"),
	testing: notConfigured("testing"),
	security: notConfigured("security"),
	performance: notConfigured("performance"),
	compliance: notConfigured("compliance")
};
function judge$1(facts) {
	const judged = namesOf$1(gates).map((gate) => [gate, judges[gate](facts, facts.configuration.gates[gate].required)]);
	return Object.fromEntries(judged);
}
function notConfigured(gate) {
	return () => ({
		gate,
		required: false,
		verdict: {
			is: "skipped",
			because: "not configured: nothing was judged"
		},
		score: null,
		problems: []
	});
}

// src/format/paths.ts
const promptFolder = "prompts";
const promptSuffix = ".prompt.md";
const longestPath = 200;
function nameOfPath(path, folder = promptFolder) {
	const start = folder === "" ? "" : `${folder}/`;
	if (!path.startsWith(start) || !path.endsWith(".prompt.md")) return null;
	const parts = path.slice(start.length, -10).split("/");
	const stem = parts.pop()?.split(".") ?? [];
	const [category, subcategory = generalSubcategory, ...deeper] = parts;
	const [name, variant = null, ...more] = stem;
	if (category === void 0 || name === void 0 || deeper.length > 0 || more.length > 0) return null;
	return [
		category,
		subcategory,
		name,
		variant
	].every((part) => part !== "") ? {
		category,
		subcategory,
		name,
		variant
	} : null;
}
function pathOfName({ category, subcategory, name, variant }, folder = promptFolder) {
	return `${[
		folder,
		category,
		subcategory === "general" ? "" : subcategory
	].filter((part) => part !== "").join("/")}/${name}${variant === null ? "" : `.${variant}`}${promptSuffix}`;
}
function pathsOf(id, folder = promptFolder, categories) {
	if (id.length > longestPath) return [];
	return [...namesOf(id, categories)].flatMap((name) => {
		const path = pathOfName(name, folder);
		const inFolder = `${path.slice(0, path.lastIndexOf("/"))}/${generalSubcategory}${path.slice(path.lastIndexOf("/"))}`;
		return name.subcategory === "general" ? [path, inFolder] : [path];
	});
}
function* namesOf(id, categories) {
	for (const [category, behindCategory] of cuts(id)) {
		if (behindCategory === null || categories?.has(category) === false) continue;
		for (const [subcategory, rest] of cuts(behindCategory)) {
			if (rest === null) continue;
			for (const [name, variant] of cuts(rest)) yield {
				category,
				subcategory,
				name,
				variant
			};
		}
	}
}
function* cuts(text) {
	for (let at = text.indexOf("-"); at !== -1; at = text.indexOf("-", at + 1)) if (at > 0 && at < text.length - 1) yield [text.slice(0, at), text.slice(at + 1)];
	if (text !== "") yield [text, null];
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils$1();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils$1();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils$1();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils$1();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/library/glob.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function pathMatcher(include, exclude) {
	const options = {
		dot: true,
		nonegate: true
	};
	const included = (0, import_picomatch.default)(include, options);
	const excluded = exclude.map((each) => (0, import_picomatch.default)(each, options));
	return (path) => included(path) && !excluded.some((matches) => matches(path));
}
function folderOf(glob) {
	const special = glob.search(/[*?[\]{}()!+@]/u);
	const fixed = special === -1 ? glob : glob.slice(0, special);
	return fixed.slice(0, Math.max(0, fixed.lastIndexOf("/")));
}

// src/library/sources.ts
const defaultInclude = "prompts/**/*.prompt.md";
function sourcesOf(configuration) {
	const matchers = configuration.sources.map((source) => ({
		source,
		folder: folderOf(source.include),
		matches: pathMatcher(source.include, source.exclude)
	}));
	const [only] = configuration.sources;
	return {
		claim: (path) => {
			const found = matchers.find(({ matches }) => matches(path));
			if (found === void 0) return null;
			const name = named(path, found.folder, found.source);
			return {
				path,
				source: found.source,
				name,
				id: name === null ? null : promptId(name)
			};
		},
		folders: [...new Set(matchers.map(({ folder }) => folder))],
		reversible: configuration.sources.length === 1 && only?.include === "prompts/**/*.prompt.md" && only.category === null && only.exclude.length === 0
	};
}
function named(path, folder, source) {
	const name = nameOfPath(path, folder);
	if (name === null) return null;
	return {
		...name,
		category: source.category ?? name.category,
		subcategory: source.subcategory ?? name.subcategory
	};
}

// src/format/bytes.ts
const largestFile = 1048576;
function textOf$1(bytes, file) {
	if (bytes.length > 1048576) return refused(problem("file-too-large", {
		bytes: bytes.length,
		limit: largestFile
	}, { place: {
		file,
		line: 1
	} }));
	const nul = bytes.indexOf(0);
	if (nul !== -1) return refused(problem("file-has-nul", { offset: nul }, { place: {
		file,
		line: lineAt(bytes, nul)
	} }));
	if (!isUtf8(bytes)) {
		const offset = firstInvalid(bytes);
		return refused(problem("file-not-utf8", { offset }, { place: {
			file,
			line: lineAt(bytes, offset)
		} }));
	}
	const bare = firstBareReturn(bytes);
	if (bare !== -1) return refused(problem("file-bare-cr", {}, { place: {
		file,
		line: lineAt(bytes, bare)
	} }));
	return passed(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
function withLineFeeds(text) {
	return text.replaceAll("\r\n", "\n");
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
	return line;
}
function firstBareReturn(bytes) {
	for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return at;
	return -1;
}
function firstInvalid(bytes) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let offset = 0;
	let read = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(read, at));
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return offset;
		read = at;
	}
	return offset;
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser$1();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/format/yaml-limits.ts
var import_dist = require_dist();
const frontMatterLimits = {
	bytes: 65536,
	keys: 1e3,
	depth: 32,
	parts: 2e4
};
const yamlFileLimits = {
	bytes: 262144,
	keys: 5e3,
	depth: 32,
	parts: 3e4
};
const beforeScalar = "";
const afterBrokenFlow = "";
const marks = /* @__PURE__ */ new Set([
	"",
	afterBrokenFlow,
	beforeScalar
]);
const signs = /* @__PURE__ */ new Map([
	["&", "anchor"],
	["*", "alias"],
	["!", "tag"],
	["%", "directive"]
]);
const escape = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})?/gu;
function yamlGuard(limits) {
	const found = {
		keys: 0,
		depth: 0,
		parts: 0
	};
	const depth = depthMeter();
	let offset = 0;
	let isScalar = false;
	const look = (piece, at) => {
		const first = piece.charAt(0);
		const wasScalar = isScalar;
		isScalar = false;
		if (!wasScalar && signs.has(first)) return {
			is: "forbidden",
			what: signs.get(first) ?? "tag",
			text: piece.trimEnd().slice(0, 40),
			offset: at
		};
		const isQuoted = !wasScalar && (first === "\"" || first === "'");
		if (isQuoted && first === "\"") {
			const wrong = badEscapeIn(piece);
			if (wrong !== null) return {
				is: "bad-escape",
				text: piece.slice(wrong, wrong + 2),
				offset: at + wrong
			};
		}
		found.parts += 1;
		if (piece === ":" && !wasScalar) found.keys += 1;
		found.depth = depth.see(wasScalar || isQuoted ? "scalar" : "other", piece);
		const what = [
			"depth",
			"keys",
			"parts"
		].find((each) => found[each] > limits[each]);
		return what === void 0 ? null : {
			is: "too-large",
			what,
			found: found[what],
			limit: limits[what],
			offset: at
		};
	};
	return (piece) => {
		if (!isScalar && marks.has(piece)) {
			if (piece === afterBrokenFlow) depth.leaveFlow();
			isScalar = piece === beforeScalar;
			return null;
		}
		offset += piece.length;
		return look(piece, offset - piece.length);
	};
}
function badEscapeIn(quoted) {
	for (const match of quoted.matchAll(escape)) if (match[0] === "\\") return match.index;
	return null;
}
function depthMeter() {
	const open = [];
	let flow = 0;
	let column = 0;
	let keyColumn = -1;
	const enter = (level) => {
		while ((open.at(-1) ?? -1) > level) open.pop();
		if (open.at(-1) !== level) open.push(level);
	};
	return {
		leaveFlow: () => {
			flow = 0;
		},
		see: (kind, piece) => {
			const begins = column;
			const lineEnd = piece.lastIndexOf("\n");
			column = lineEnd === -1 ? column + piece.length : piece.length - lineEnd - 1;
			if (kind === "scalar") {
				if (flow === 0) keyColumn = begins;
				return open.length + flow;
			}
			if (flow === 0 && piece === "-") enter(2 * begins + 1);
			if (flow === 0 && piece === "?") enter(2 * begins);
			if (flow === 0 && piece === ":") enter(2 * (keyColumn === -1 ? begins : keyColumn));
			if (lineEnd !== -1 || piece === "-" || piece === ":") keyColumn = -1;
			if (piece === "[" || piece === "{") {
				if (flow === 0) keyColumn = begins;
				flow += 1;
			}
			if (piece === "]" || piece === "}") flow = Math.max(0, flow - 1);
			return open.length + flow;
		}
	};
}

// src/format/yaml-reasons.ts
const yamlReasons = {
	BLOCK_AS_IMPLICIT_KEY: "a value that holds `: ` or begins with `- ` must stand in quotes.",
	BAD_INDENT: "the indentation of this line does not fit the lines above it.",
	TAB_AS_INDENT: "indentation must be made of spaces, not of tabs.",
	BAD_SCALAR_START: "a value cannot begin with this character; put it in quotes.",
	BLOCK_IN_FLOW: "inside brackets a value cannot begin on lines of its own.",
	KEY_OVER_1024_CHARS: "a key can have at most 1,024 characters.",
	MULTILINE_IMPLICIT_KEY: "a key must stand on one line; or a colon is missing.",
	NON_STRING_KEY: "a key must be text.",
	MISSING_CHAR: "a bracket, quote, comma or colon is missing.",
	UNEXPECTED_TOKEN: "something stands here that does not belong here, for instance a second value or an extra bracket or comma.",
	RESOURCE_EXHAUSTION: "it is nested too deeply."
};

// src/format/front-matter.ts
const reading$1 = {
	schema: "core",
	version: "1.2",
	stringKeys: true,
	uniqueKeys: false,
	merge: false,
	prettyErrors: false,
	logLevel: "silent"
};
function parseYaml(text, limits) {
	const guard = yamlGuard(limits);
	const pieces = [];
	for (const piece of new import_dist.Lexer().lex(text)) {
		const forbidden = guard(piece);
		if (forbidden !== null) return {
			ok: false,
			fault: forbidden
		};
		pieces.push(piece);
	}
	try {
		const documents = [...new import_dist.Composer(reading$1).compose(tokensOf(pieces))];
		const error = documents[0]?.errors[0];
		if (error !== void 0) return invalid$1(error);
		const [document, second] = documents;
		if (second !== void 0) return refuse("it holds more than one document.", second.range[0]);
		return {
			ok: true,
			root: document?.contents === null || document === void 0 ? null : nodeOf(document.contents)
		};
	} catch (error) {
		if (error instanceof import_dist.YAMLParseError) return invalid$1(error);
		throw error;
	}
}
function* tokensOf(pieces) {
	const parser = new import_dist.Parser();
	for (const piece of pieces) for (const token of parser.next(piece)) yield checked(token);
	for (const token of parser.end()) yield checked(token);
}
function checked(token) {
	if (token.type === "error") throw new import_dist.YAMLParseError([token.offset, token.offset + 1], "UNEXPECTED_TOKEN", token.message);
	return token;
}
function invalid$1(error) {
	return refuse(yamlReasons[error.code] ?? `${error.message}.`, error.pos[0]);
}
function refuse(reason, offset) {
	return {
		ok: false,
		fault: {
			is: "invalid",
			reason,
			offset
		}
	};
}
function nodeOf(node) {
	const [start, end] = node.range;
	if ((0, import_dist.isScalar)(node)) return {
		kind: "scalar",
		value: scalarValue(node.value),
		start,
		end
	};
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		flow: node.flow === true,
		items: node.items.map(nodeOf),
		start,
		end
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		flow: node.flow === true,
		entries: node.items.map(entryOf),
		start,
		end
	};
	throw new Bug("An alias passed the guard.");
}
function entryOf({ key, value }) {
	const [start, keyEnd] = key.range;
	const empty = {
		kind: "scalar",
		value: null,
		start: keyEnd,
		end: keyEnd
	};
	return {
		key: String((0, import_dist.isScalar)(key) ? key.value : null),
		start,
		keyEnd,
		value: value === null ? empty : nodeOf(value)
	};
}
function scalarValue(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) return value;
	throw new Bug(`The core schema has no value of type ${typeof value}.`);
}

// src/format/places.ts
function placesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

// src/format/yaml-tree.ts
const dangerousKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function* treeFaults(root, limits) {
	let keys = 0;
	function* visit(node, depth) {
		if (node.kind === "scalar") {
			yield* scalarFaults(node);
			return;
		}
		if (depth > limits.depth) {
			yield {
				is: "too-large",
				what: "depth",
				found: depth,
				limit: limits.depth,
				offset: node.start
			};
			return;
		}
		if (node.kind === "list") {
			for (const item of node.items) yield* visit(item, depth + 1);
			return;
		}
		const seen = /* @__PURE__ */ new Set();
		for (const { key, start, value } of node.entries) {
			keys += 1;
			if (keys === limits.keys + 1) yield {
				is: "too-large",
				what: "keys",
				found: keys,
				limit: limits.keys,
				offset: start
			};
			if (dangerousKeys.has(key)) yield {
				is: "dangerous",
				what: "key",
				key,
				offset: start
			};
			if (key === "<<") yield {
				is: "dangerous",
				what: "merge key",
				key,
				offset: start
			};
			if (seen.has(key)) yield {
				is: "duplicate",
				key,
				offset: start
			};
			seen.add(key);
			yield* visit(value, depth + 1);
		}
	}
	yield* visit(root, 1);
}
function* scalarFaults({ value, start }) {
	if (typeof value === "string" && !value.isWellFormed()) yield {
		is: "half-character",
		offset: start
	};
	if (typeof value !== "number") return;
	const losesDigits = Number.isInteger(value) && !Number.isSafeInteger(value);
	if (!Number.isFinite(value) || losesDigits) yield {
		is: "number",
		value,
		offset: start
	};
}
function plainValue(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map((item) => plainValue(item));
	const plain = Object.create(null);
	for (const { key, value } of node.entries) plain[key] = plainValue(value);
	return plain;
}
function offsetAt(root, path) {
	let node = root;
	let offset = root.start;
	for (const step of path) {
		const entry = node.kind === "map" ? node.entries.find(({ key }) => key === step) : void 0;
		const next = node.kind === "list" && typeof step === "number" ? node.items[step] : entry?.value;
		if (next === void 0) return offset;
		offset = entry?.start ?? next.start;
		node = next;
	}
	return offset;
}

// src/format/yaml-document.ts
function readFrontMatter(yaml, file, line) {
	return readYaml(yaml, {
		file,
		line,
		limits: frontMatterLimits,
		tooLarge: "front-matter-too-large"
	});
}
function readYamlFile(text, file) {
	return readYaml(text.replace(/^\ufeff/u, ""), {
		file,
		line: 1,
		limits: yamlFileLimits,
		tooLarge: "yaml-too-large"
	});
}
function readYaml(text, { file, line, limits, tooLarge }) {
	const place = inFile(placesOf(text), line);
	const about = (offset) => ({ place: {
		file,
		...place(offset)
	} });
	const bytes = Buffer.byteLength(text);
	if (bytes > limits.bytes) return {
		ok: false,
		problems: [problem(tooLarge, {
			what: "bytes",
			found: bytes,
			limit: limits.bytes
		}, about(0))]
	};
	const parsed = parseYaml(text, limits);
	const told = (fault) => problemOf$1(fault, tooLarge, about(fault.offset));
	if (!parsed.ok) return {
		ok: false,
		problems: [told(parsed.fault)]
	};
	const { root } = parsed;
	if (root === null || root.kind === "scalar" && root.value === null) return passed({
		value: Object.create(null),
		placeOf: () => place(0),
		root: null
	});
	if (root.kind !== "map") return {
		ok: false,
		problems: [problem("yaml-invalid", { reason: "it must be made of keys with values." }, about(root.start))]
	};
	const [first, ...others] = Array.from(treeFaults(root, limits), told);
	if (first !== void 0) return {
		ok: false,
		problems: [first, ...others]
	};
	return passed({
		value: plainValue(root),
		placeOf: (path) => place(offsetAt(root, path)),
		root
	});
}
function inFile(place, firstLine) {
	return (offset) => {
		const { line, column } = place(offset);
		return {
			line: line + firstLine - 1,
			column
		};
	};
}
function problemOf$1(fault, tooLarge, about) {
	switch (fault.is) {
		case "too-large": return problem(tooLarge, {
			what: fault.what,
			found: fault.found,
			limit: fault.limit
		}, about);
		case "forbidden": return problem("yaml-forbidden", {
			what: fault.what,
			text: fault.text
		}, about);
		case "dangerous": return problem("yaml-forbidden", {
			what: fault.what,
			text: fault.key
		}, about);
		case "bad-escape": return problem("yaml-invalid", { reason: `\`${fault.text}\` is no escape that double quotes know; write the backslash twice.` }, about);
		case "duplicate": return problem("yaml-invalid", { reason: `the key \`${fault.key}\` is there twice.` }, about);
		case "number": return problem("yaml-invalid", { reason: `the number becomes ${fault.value}, which is not what is written; put it in quotes.` }, about);
		case "half-character": return problem("yaml-invalid", { reason: "the text holds half a character." }, about);
		case "invalid": return problem("yaml-invalid", { reason: fault.reason }, about);
	}
}

// src/ledger/canonical-json.ts
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
	return JSON.stringify(value ?? null);
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
	const rows = namesOf$1(gates).map((gate) => [gate, { required: written[gate]?.required ?? gates[gate].required }]);
	return Object.fromEntries(rows);
}
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}

// src/schema/reasons.ts
const typeWords = {
	string: "text",
	array: "a list",
	object: "keys with values",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	null: "empty"
};
const day = "must be a day, written like 2026-12-31";
const objectId = "must be a full object id";
const patternWords = {
	"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$": day,
	"^[1-9][0-9]*[hdw]$": "must be a number of hours, days or weeks, written like 12h, 30d or 2w",
	"^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$": "must be an account, written like @user or @org/team",
	"^[A-Za-z0-9][A-Za-z0-9._-]*$": "must begin with a letter or digit and have only letters, digits, dots, hyphens and underscores",
	"^[a-z][a-z0-9-]*$": "must begin with a letter and have only lower-case letters, digits and hyphens",
	"^[a-z0-9]+(-[a-z0-9]+)*$": "must be lower-case words joined by hyphens",
	"^(?=.*\\{id\\}).*\\{version\\}": "must contain {id} and {version}",
	"\\{name\\}": "must contain {name}",
	"^seed$": "must be seed or a list of phases",
	"^https?://": "must be an address that begins with https:// or http://",
	"^([0-9a-f]{40}|[0-9a-f]{64})$": objectId,
	"^[0-9a-f]{64}$": "must be 64 hex digits"
};
const keywordWords = {
	type: ({ type }, value) => typeReason([type].flat().map(String), value),
	required: () => "is missing",
	additionalProperties: () => "is not a known key",
	enum: ({ allowedValues }) => `must be one of ${[allowedValues].flat().map(String).join(", ")}`,
	const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
	minLength: ({ limit }) => limit === 1 ? "must not be empty" : `must have at least ${String(limit)} characters`,
	maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
	pattern: ({ pattern }) => rowNamed(patternWords, String(pattern)) ?? `must match ${String(pattern)}`,
	minItems: ({ limit }) => limit === 1 ? "must not be an empty list" : `must have at least ${String(limit)} items`,
	uniqueItems: () => "is in the list twice",
	minimum: ({ limit }) => `must be at least ${String(limit)}`,
	maximum: ({ limit }) => `must be at most ${String(limit)}`,
	exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
	exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`
};
const wordedKeywords = Object.keys(keywordWords);
function reasonFor(keyword, params, value) {
	const words = rowNamed(keywordWords, keyword);
	if (words === void 0) throw new Bug(`There are no words for the keyword ${keyword}.`);
	return words(params, value);
}
function typeReason(expected, value) {
	const wanted = `must be ${expected.map((type) => typeWords[type] ?? type).join(" or ")}`;
	if (value === null) return `has no value: it ${wanted}, or is left out`;
	return (typeof value === "number" || typeof value === "boolean") && expected.includes("string") ? `${wanted}: put it in quotes` : wanted;
}

// src/schema/violation.ts
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		return text === "" ? step : `${text}.${step}`;
	}, "");
}
function valueAt$1(root, path) {
	return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : void 0, root);
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/schema/compiled.cjs
var require_compiled = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.prompt = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/prompt.schema.json",
		"type": "object",
		"required": ["description"],
		"properties": {
			"description": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			},
			"id": {
				"type": "string",
				"minLength": 1
			},
			"name": {
				"type": "string",
				"minLength": 1
			},
			"category": {
				"type": "string",
				"minLength": 1
			},
			"owner": {
				"type": "string",
				"minLength": 1
			},
			"tags": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			},
			"model": {
				"type": "string",
				"minLength": 1
			},
			"input": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"schema": { "type": ["object", "string"] },
					"default": { "type": "object" }
				}
			},
			"output": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"format": {
						"type": "string",
						"minLength": 1
					},
					"schema": { "type": ["object", "string"] }
				}
			},
			"tools": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"config": { "type": "object" },
			"dependencies": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"status": { "enum": ["draft", "archived"] },
			"deprecation": {
				"type": "object",
				"additionalProperties": false,
				"required": ["announced", "removal"],
				"properties": {
					"announced": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"removal": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"replacement": {
						"type": "string",
						"minLength": 1
					},
					"guide": {
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"limits": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"tokens": {
						"type": "integer",
						"minimum": 1
					},
					"cost_usd": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"latency_ms": {
						"type": "integer",
						"minimum": 1
					}
				}
			},
			"compliance": {
				"type": "object",
				"properties": {
					"data": {
						"type": "string",
						"minLength": 1
					},
					"risk": {
						"type": "string",
						"minLength": 1
					},
					"reviewed": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			},
			"version": {
				"type": "string",
				"minLength": 1
			},
			"aliases": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func62 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description === void 0 || !func0.call(data, "description")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "description" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.description !== void 0 && func0.call(data, "description")) {
				let data0 = data.description;
				if (typeof data0 === "string") {
					if (func62(data0) > 1024) {
						const err1 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/maxLength",
							keyword: "maxLength",
							params: { limit: 1024 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (func62(data0) < 1) {
						const err2 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data1 = data.id;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err4 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data2 = data.name;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err6 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data3 = data.category;
				if (typeof data3 === "string") {
					if (func62(data3) < 1) {
						const err8 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data4 = data.owner;
				if (typeof data4 === "string") {
					if (func62(data4) < 1) {
						const err10 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.tags !== void 0 && func0.call(data, "tags")) {
				let data5 = data.tags;
				if (Array.isArray(data5)) {
					const len0 = data5.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data6 = data5[i0];
						if (typeof data6 === "string") {
							if (func62(data6) > 64) {
								const err12 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/maxLength",
									keyword: "maxLength",
									params: { limit: 64 }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (func62(data6) < 1) {
								const err13 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data5.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data5[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/tags",
									schemaPath: "#/properties/tags/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.model !== void 0 && func0.call(data, "model")) {
				let data7 = data.model;
				if (typeof data7 === "string") {
					if (func62(data7) < 1) {
						const err17 = {
							instancePath: instancePath + "/model",
							schemaPath: "#/properties/model/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.input !== void 0 && func0.call(data, "input")) {
				let data8 = data.input;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					for (const key0 of Object.keys(data8)) if (!(key0 === "schema" || key0 === "default")) {
						const err19 = {
							instancePath: instancePath + "/input",
							schemaPath: "#/properties/input/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data8.schema !== void 0 && func0.call(data8, "schema")) {
						let data9 = data8.schema;
						if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
							const err20 = {
								instancePath: instancePath + "/input/schema",
								schemaPath: "#/properties/input/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.input.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data8.default !== void 0 && func0.call(data8, "default")) {
						let data10 = data8.default;
						if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
							const err21 = {
								instancePath: instancePath + "/input/default",
								schemaPath: "#/properties/input/properties/default/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.output !== void 0 && func0.call(data, "output")) {
				let data11 = data.output;
				if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
					for (const key1 of Object.keys(data11)) if (!(key1 === "format" || key1 === "schema")) {
						const err23 = {
							instancePath: instancePath + "/output",
							schemaPath: "#/properties/output/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data11.format !== void 0 && func0.call(data11, "format")) {
						let data12 = data11.format;
						if (typeof data12 === "string") {
							if (func62(data12) < 1) {
								const err24 = {
									instancePath: instancePath + "/output/format",
									schemaPath: "#/properties/output/properties/format/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/output/format",
								schemaPath: "#/properties/output/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data11.schema !== void 0 && func0.call(data11, "schema")) {
						let data13 = data11.schema;
						if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "string") {
							const err26 = {
								instancePath: instancePath + "/output/schema",
								schemaPath: "#/properties/output/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.output.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.tools !== void 0 && func0.call(data, "tools")) {
				let data14 = data.tools;
				if (Array.isArray(data14)) {
					const len1 = data14.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data15 = data14[i2];
						if (typeof data15 === "string") {
							if (func62(data15) < 1) {
								const err28 = {
									instancePath: instancePath + "/tools/" + i2,
									schemaPath: "#/properties/tools/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						} else {
							const err29 = {
								instancePath: instancePath + "/tools/" + i2,
								schemaPath: "#/properties/tools/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					let i3 = data14.length;
					let j1;
					if (i3 > 1) {
						const indices1 = {};
						for (; i3--;) {
							let item1 = data14[i3];
							if (typeof item1 !== "string") continue;
							if (typeof indices1[item1] == "number") {
								j1 = indices1[item1];
								const err30 = {
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									}
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
								break;
							}
							indices1[item1] = i3;
						}
					}
				} else {
					const err31 = {
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
			if (data.config !== void 0 && func0.call(data, "config")) {
				let data16 = data.config;
				if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
					const err32 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.dependencies !== void 0 && func0.call(data, "dependencies")) {
				let data17 = data.dependencies;
				if (Array.isArray(data17)) {
					const len2 = data17.length;
					for (let i4 = 0; i4 < len2; i4++) {
						let data18 = data17[i4];
						if (typeof data18 === "string") {
							if (func62(data18) < 1) {
								const err33 = {
									instancePath: instancePath + "/dependencies/" + i4,
									schemaPath: "#/properties/dependencies/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					let i5 = data17.length;
					let j2;
					if (i5 > 1) {
						const indices2 = {};
						for (; i5--;) {
							let item2 = data17[i5];
							if (typeof item2 !== "string") continue;
							if (typeof indices2[item2] == "number") {
								j2 = indices2[item2];
								const err35 = {
									instancePath: instancePath + "/dependencies",
									schemaPath: "#/properties/dependencies/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i5,
										j: j2
									}
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
								break;
							}
							indices2[item2] = i5;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/dependencies",
						schemaPath: "#/properties/dependencies/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data19 = data.status;
				if (!(data19 === "draft" || data19 === "archived")) {
					const err37 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
				let data20 = data.deprecation;
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					if (data20.announced === void 0 || !func0.call(data20, "announced")) {
						const err38 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "announced" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (data20.removal === void 0 || !func0.call(data20, "removal")) {
						const err39 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "removal" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					for (const key2 of Object.keys(data20)) if (!(key2 === "announced" || key2 === "removal" || key2 === "replacement" || key2 === "guide" || key2 === "reason")) {
						const err40 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (data20.announced !== void 0 && func0.call(data20, "announced")) {
						let data21 = data20.announced;
						if (typeof data21 === "string") {
							if (!pattern3.test(data21)) {
								const err41 = {
									instancePath: instancePath + "/deprecation/announced",
									schemaPath: "#/properties/deprecation/properties/announced/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/deprecation/announced",
								schemaPath: "#/properties/deprecation/properties/announced/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data20.removal !== void 0 && func0.call(data20, "removal")) {
						let data22 = data20.removal;
						if (typeof data22 === "string") {
							if (!pattern3.test(data22)) {
								const err43 = {
									instancePath: instancePath + "/deprecation/removal",
									schemaPath: "#/properties/deprecation/properties/removal/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/deprecation/removal",
								schemaPath: "#/properties/deprecation/properties/removal/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data20.replacement !== void 0 && func0.call(data20, "replacement")) {
						let data23 = data20.replacement;
						if (typeof data23 === "string") {
							if (func62(data23) < 1) {
								const err45 = {
									instancePath: instancePath + "/deprecation/replacement",
									schemaPath: "#/properties/deprecation/properties/replacement/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						} else {
							const err46 = {
								instancePath: instancePath + "/deprecation/replacement",
								schemaPath: "#/properties/deprecation/properties/replacement/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data20.guide !== void 0 && func0.call(data20, "guide")) {
						let data24 = data20.guide;
						if (typeof data24 === "string") {
							if (func62(data24) < 1) {
								const err47 = {
									instancePath: instancePath + "/deprecation/guide",
									schemaPath: "#/properties/deprecation/properties/guide/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						} else {
							const err48 = {
								instancePath: instancePath + "/deprecation/guide",
								schemaPath: "#/properties/deprecation/properties/guide/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data20.reason !== void 0 && func0.call(data20, "reason")) {
						let data25 = data20.reason;
						if (typeof data25 === "string") {
							if (func62(data25) < 1) {
								const err49 = {
									instancePath: instancePath + "/deprecation/reason",
									schemaPath: "#/properties/deprecation/properties/reason/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/deprecation/reason",
								schemaPath: "#/properties/deprecation/properties/reason/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
			if (data.limits !== void 0 && func0.call(data, "limits")) {
				let data26 = data.limits;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					for (const key3 of Object.keys(data26)) if (!(key3 === "tokens" || key3 === "cost_usd" || key3 === "latency_ms")) {
						const err52 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/properties/limits/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					if (data26.tokens !== void 0 && func0.call(data26, "tokens")) {
						let data27 = data26.tokens;
						if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
							const err53 = {
								instancePath: instancePath + "/limits/tokens",
								schemaPath: "#/properties/limits/properties/tokens/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (typeof data27 == "number" && isFinite(data27)) {
							if (data27 < 1 || isNaN(data27)) {
								const err54 = {
									instancePath: instancePath + "/limits/tokens",
									schemaPath: "#/properties/limits/properties/tokens/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					}
					if (data26.cost_usd !== void 0 && func0.call(data26, "cost_usd")) {
						let data28 = data26.cost_usd;
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 <= 0 || isNaN(data28)) {
								const err55 = {
									instancePath: instancePath + "/limits/cost_usd",
									schemaPath: "#/properties/limits/properties/cost_usd/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/limits/cost_usd",
								schemaPath: "#/properties/limits/properties/cost_usd/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data26.latency_ms !== void 0 && func0.call(data26, "latency_ms")) {
						let data29 = data26.latency_ms;
						if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
							const err57 = {
								instancePath: instancePath + "/limits/latency_ms",
								schemaPath: "#/properties/limits/properties/latency_ms/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 1 || isNaN(data29)) {
								const err58 = {
									instancePath: instancePath + "/limits/latency_ms",
									schemaPath: "#/properties/limits/properties/latency_ms/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					}
				} else {
					const err59 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			}
			if (data.compliance !== void 0 && func0.call(data, "compliance")) {
				let data30 = data.compliance;
				if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
					if (data30.data !== void 0 && func0.call(data30, "data")) {
						let data31 = data30.data;
						if (typeof data31 === "string") {
							if (func62(data31) < 1) {
								const err60 = {
									instancePath: instancePath + "/compliance/data",
									schemaPath: "#/properties/compliance/properties/data/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/compliance/data",
								schemaPath: "#/properties/compliance/properties/data/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data30.risk !== void 0 && func0.call(data30, "risk")) {
						let data32 = data30.risk;
						if (typeof data32 === "string") {
							if (func62(data32) < 1) {
								const err62 = {
									instancePath: instancePath + "/compliance/risk",
									schemaPath: "#/properties/compliance/properties/risk/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						} else {
							const err63 = {
								instancePath: instancePath + "/compliance/risk",
								schemaPath: "#/properties/compliance/properties/risk/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data30.reviewed !== void 0 && func0.call(data30, "reviewed")) {
						let data33 = data30.reviewed;
						if (typeof data33 === "string") {
							if (!pattern3.test(data33)) {
								const err64 = {
									instancePath: instancePath + "/compliance/reviewed",
									schemaPath: "#/properties/compliance/properties/reviewed/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/compliance/reviewed",
								schemaPath: "#/properties/compliance/properties/reviewed/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/compliance",
						schemaPath: "#/properties/compliance/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data34 = data.version;
				if (typeof data34 === "string") {
					if (func62(data34) < 1) {
						const err67 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				} else {
					const err68 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data35 = data.aliases;
				if (Array.isArray(data35)) {
					const len3 = data35.length;
					for (let i6 = 0; i6 < len3; i6++) {
						let data36 = data35[i6];
						if (typeof data36 === "string") {
							if (func62(data36) < 1) {
								const err69 = {
									instancePath: instancePath + "/aliases/" + i6,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						} else {
							const err70 = {
								instancePath: instancePath + "/aliases/" + i6,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
					let i7 = data35.length;
					let j3;
					if (i7 > 1) {
						const indices3 = {};
						for (; i7--;) {
							let item3 = data35[i7];
							if (typeof item3 !== "string") continue;
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								const err71 = {
									instancePath: instancePath + "/aliases",
									schemaPath: "#/properties/aliases/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									}
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				} else {
					const err72 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		} else {
			const err73 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
			errors++;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": {
			"description": true,
			"id": true,
			"name": true,
			"category": true,
			"owner": true,
			"tags": true,
			"model": true,
			"input": true,
			"output": true,
			"tools": true,
			"config": true,
			"dependencies": true,
			"status": true,
			"deprecation": true,
			"limits": true,
			"compliance": true,
			"version": true,
			"aliases": true
		},
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.config = validate53;
	const schema20 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/config.schema.json",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"library": { "$ref": "#/$defs/library" },
			"root": {
				"type": "string",
				"minLength": 1
			},
			"sources": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/source" }
			},
			"naming": { "$ref": "#/$defs/naming" },
			"taxonomy": { "$ref": "#/$defs/taxonomy" },
			"owners": { "$ref": "#/$defs/owners" },
			"tags": { "$ref": "#/$defs/tags" },
			"branches": { "$ref": "#/$defs/branches" },
			"merge": { "enum": [
				"auto",
				"squash",
				"merge",
				"rebase"
			] },
			"versioning": { "$ref": "#/$defs/versioning" },
			"tags_format": {
				"type": "string",
				"pattern": "^(?=.*\\{id\\}).*\\{version\\}"
			},
			"library_version": { "$ref": "#/$defs/libraryVersion" },
			"release": { "$ref": "#/$defs/release" },
			"environments": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true,
				"items": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]*$"
				}
			},
			"rollout": { "$ref": "#/$defs/rollout" },
			"gates": { "$ref": "#/$defs/gates" },
			"models": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/model" }
			},
			"defaults": { "$ref": "#/$defs/defaults" },
			"access": { "$ref": "#/$defs/access" },
			"metrics": {
				"type": "array",
				"items": { "$ref": "#/$defs/metricSource" }
			},
			"stale_after": { "$ref": "#/$defs/duration" },
			"experiments": { "$ref": "#/$defs/experiments" },
			"consumers": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"site": { "$ref": "#/$defs/site" },
			"report": { "$ref": "#/$defs/report" },
			"publish": { "$ref": "#/$defs/publish" }
		},
		"$defs": {
			"library": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": ["string", "null"],
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
					},
					"description": { "type": "string" }
				}
			},
			"taxonomy": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"categories": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/category" }
					},
					"strict": { "type": "boolean" }
				}
			},
			"owners": {
				"type": "object",
				"properties": { "paths": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				} },
				"additionalProperties": { "$ref": "#/$defs/accounts" }
			},
			"tags": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "vocabulary": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"minLength": 1
					}
				} }
			},
			"branches": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"main": {
						"type": "string",
						"minLength": 1
					},
					"staging": {
						"type": "string",
						"minLength": 1
					},
					"prefixes": { "$ref": "#/$defs/prefixes" },
					"flow": { "enum": [
						"auto",
						"trunk",
						"staging"
					] },
					"unknown": { "enum": [
						"feature",
						"hotfix",
						"release",
						"experiment"
					] }
				}
			},
			"versioning": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"scheme": { "enum": [
						"semver",
						"calver",
						"sequential",
						"hash"
					] },
					"preMajor": { "enum": ["loose", "strict"] },
					"initial": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"minLength": 1
						}
					},
					"types": {
						"type": "object",
						"additionalProperties": { "enum": [
							"feature",
							"fix",
							"docs",
							"refactor",
							"performance",
							"deprecation",
							"security",
							"rollback",
							"hotfix",
							"none"
						] }
					},
					"preset": { "enum": ["seed", "conventional"] }
				}
			},
			"libraryVersion": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "scheme": { "enum": ["calver", "semver"] } }
			},
			"release": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"tags": { "enum": ["prompt", "library"] },
					"commits": { "enum": ["git", "api"] },
					"sign": { "type": "boolean" },
					"changelog": { "$ref": "#/$defs/changelog" },
					"github_release": { "enum": ["library", "never"] },
					"make_latest": { "type": "boolean" },
					"strict": { "type": "boolean" }
				}
			},
			"rollout": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"default": { "$ref": "#/$defs/policy" },
					"categories": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/policy" }
					},
					"phases": {
						"type": ["string", "array"],
						"pattern": "^seed$",
						"minItems": 1,
						"items": { "$ref": "#/$defs/phase" }
					},
					"analysis": { "$ref": "#/$defs/analysis" },
					"approval": {
						"type": "object",
						"additionalProperties": { "enum": ["auto", "manual"] }
					},
					"on_missing_metrics": { "enum": ["hold", "lease"] },
					"max_hold_hours": {
						"type": "number",
						"exclusiveMinimum": 0
					}
				}
			},
			"defaults": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "model": {
					"type": "string",
					"minLength": 1
				} }
			},
			"access": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"properties": {
					"admin": { "$ref": "#/$defs/accounts" },
					"developer": { "$ref": "#/$defs/accounts" },
					"reviewer": { "$ref": "#/$defs/accounts" },
					"viewer": { "$ref": "#/$defs/accounts" }
				}
			},
			"experiments": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"alpha": {
						"type": "number",
						"exclusiveMinimum": 0,
						"exclusiveMaximum": .5
					},
					"min_days": {
						"type": "integer",
						"minimum": 0
					},
					"max_days": {
						"type": "integer",
						"minimum": 1
					}
				}
			},
			"site": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "enabled": { "type": "boolean" } }
			},
			"report": {
				"type": "object",
				"additionalProperties": false,
				"properties": { "comment": { "enum": [
					"auto",
					"always",
					"never"
				] } }
			},
			"publish": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"branch": { "type": "boolean" },
					"pages": { "type": "boolean" },
					"assets": { "type": "boolean" }
				}
			},
			"syntax": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" }
				}
			},
			"review": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" },
					"by": { "enum": ["github", "check"] }
				}
			},
			"testing": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" },
					"require": {
						"type": "object",
						"additionalProperties": {
							"type": "integer",
							"minimum": 0
						}
					},
					"evidence": { "$ref": "#/$defs/evidence" }
				}
			},
			"security": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" },
					"allow": {
						"type": "array",
						"items": { "$ref": "#/$defs/allowance" }
					}
				}
			},
			"performance": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" },
					"max_tokens": {
						"type": ["integer", "null"],
						"minimum": 1
					},
					"max_cost_usd": {
						"type": ["number", "null"],
						"exclusiveMinimum": 0
					},
					"max_latency_ms": {
						"type": ["integer", "null"],
						"minimum": 1
					},
					"max_growth": {
						"type": ["number", "null"],
						"minimum": 0
					}
				}
			},
			"compliance": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"required": { "$ref": "#/$defs/required" },
					"enforce": { "$ref": "#/$defs/enforce" },
					"when_absent": { "$ref": "#/$defs/whenAbsent" },
					"policies": {
						"type": "array",
						"items": { "$ref": "#/$defs/compliancePolicy" }
					}
				}
			},
			"prefixes": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"feature": {
						"type": "string",
						"minLength": 1
					},
					"hotfix": {
						"type": "string",
						"minLength": 1
					},
					"release": {
						"type": "string",
						"minLength": 1
					},
					"experiment": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"changelog": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"main": { "enum": [
						"never",
						"pr",
						"push"
					] },
					"per_prompt": { "type": "boolean" }
				}
			},
			"analysis": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"max_error_rate": { "$ref": "#/$defs/share" },
					"min_samples": {
						"type": "integer",
						"minimum": 1
					},
					"tolerance": { "$ref": "#/$defs/share" },
					"max_latency_increase": {
						"type": ["number", "null"],
						"minimum": 0
					},
					"max_cost_increase": {
						"type": ["number", "null"],
						"minimum": 0
					},
					"max_age": { "$ref": "#/$defs/duration" }
				}
			},
			"evidence": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"min_pass_rate": { "$ref": "#/$defs/share" },
					"max_regression": { "$ref": "#/$defs/share" },
					"max_age": { "$ref": "#/$defs/duration" }
				}
			},
			"duration": {
				"type": "string",
				"pattern": "^[1-9][0-9]*[hdw]$"
			},
			"share": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			"accounts": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"pattern": "^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$"
				}
			},
			"policy": { "enum": ["immediate", "gradual"] },
			"source": {
				"type": "object",
				"additionalProperties": false,
				"required": ["include"],
				"properties": {
					"include": {
						"type": "string",
						"minLength": 1
					},
					"exclude": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"format": { "enum": [
						"native",
						"agent-skill",
						"copilot",
						"dotprompt",
						"prompty",
						"github-models",
						"fabric",
						"text"
					] },
					"category": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"subcategory": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"owner": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"naming": { "$ref": "#/$defs/naming" },
					"id": {
						"type": "string",
						"pattern": "\\{name\\}"
					}
				}
			},
			"naming": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"preset": { "enum": ["letters", "letters-digits"] },
					"pattern": {
						"type": ["string", "null"],
						"minLength": 1,
						"maxLength": 1024
					},
					"maxLength": {
						"type": "integer",
						"minimum": 1,
						"maximum": 200
					}
				}
			},
			"category": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"description": {
						"type": "string",
						"minLength": 1
					},
					"owner": {
						"type": "string",
						"minLength": 1
					},
					"review": { "type": "boolean" },
					"subcategories": {
						"type": "array",
						"uniqueItems": true,
						"items": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			},
			"phase": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "percentage"],
				"properties": {
					"name": {
						"type": "string",
						"pattern": "^[a-z][a-z0-9-]*$"
					},
					"percentage": {
						"type": "number",
						"exclusiveMinimum": 0,
						"maximum": 100
					},
					"hours": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"required": { "type": "boolean" },
			"enforce": { "enum": ["check", "report"] },
			"whenAbsent": { "enum": [
				"pass",
				"warn",
				"fail"
			] },
			"gates": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"mode": { "enum": ["all", "ratchet"] },
					"syntax": { "$ref": "#/$defs/syntax" },
					"review": { "$ref": "#/$defs/review" },
					"testing": { "$ref": "#/$defs/testing" },
					"security": { "$ref": "#/$defs/security" },
					"performance": { "$ref": "#/$defs/performance" },
					"compliance": { "$ref": "#/$defs/compliance" }
				}
			},
			"allowance": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"code",
					"owner",
					"reason",
					"expires"
				],
				"properties": {
					"code": {
						"type": "string",
						"minLength": 1
					},
					"prompt": {
						"type": "string",
						"minLength": 1
					},
					"owner": {
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"expires": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			},
			"compliancePolicy": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "categories"],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"categories": {
						"type": "array",
						"minItems": 1,
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"schema": { "type": "object" },
					"max_age": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/duration" }
					}
				}
			},
			"model": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"encoding": {
						"type": "string",
						"minLength": 1
					},
					"context": {
						"type": "integer",
						"minimum": 1
					},
					"input_per_mtok": {
						"type": "number",
						"minimum": 0
					},
					"output_per_mtok": {
						"type": "number",
						"minimum": 0
					},
					"family": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"metricSource": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type"],
				"properties": {
					"type": { "enum": [
						"file",
						"url",
						"prometheus",
						"opentelemetry",
						"command",
						"evidence"
					] },
					"name": {
						"type": "string",
						"minLength": 1
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"url": {
						"type": "string",
						"pattern": "^https?://"
					},
					"queries": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"minLength": 1
						}
					},
					"command": {
						"type": "array",
						"minItems": 1,
						"items": { "type": "string" }
					}
				}
			}
		}
	};
	const schema21 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"name": {
				"type": ["string", "null"],
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
			},
			"description": { "type": "string" }
		}
	};
	const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
	function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate54.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "description")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 !== "string" && data0 !== null) {
					const err1 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: schema21.properties.name.type }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (typeof data0 === "string") {
					if (!pattern6.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/pattern",
							keyword: "pattern",
							params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			}
			if (data.description !== void 0 && func0.call(data, "description")) {
				if (typeof data.description !== "string") {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		validate54.errors = vErrors;
		return errors === 0;
	}
	validate54.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema22 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["include"],
		"properties": {
			"include": {
				"type": "string",
				"minLength": 1
			},
			"exclude": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"format": { "enum": [
				"native",
				"agent-skill",
				"copilot",
				"dotprompt",
				"prompty",
				"github-models",
				"fabric",
				"text"
			] },
			"category": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"subcategory": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"owner": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"naming": { "$ref": "#/$defs/naming" },
			"id": {
				"type": "string",
				"pattern": "\\{name\\}"
			}
		}
	};
	const schema23 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"preset": { "enum": ["letters", "letters-digits"] },
			"pattern": {
				"type": ["string", "null"],
				"minLength": 1,
				"maxLength": 1024
			},
			"maxLength": {
				"type": "integer",
				"minimum": 1,
				"maximum": 200
			}
		}
	};
	function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate57.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "preset" || key0 === "pattern" || key0 === "maxLength")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.preset !== void 0 && func0.call(data, "preset")) {
				let data0 = data.preset;
				if (!(data0 === "letters" || data0 === "letters-digits")) {
					const err1 = {
						instancePath: instancePath + "/preset",
						schemaPath: "#/properties/preset/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.preset.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.pattern !== void 0 && func0.call(data, "pattern")) {
				let data1 = data.pattern;
				if (typeof data1 !== "string" && data1 !== null) {
					const err2 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/type",
						keyword: "type",
						params: { type: schema23.properties.pattern.type }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func62(data1) > 1024) {
						const err3 = {
							instancePath: instancePath + "/pattern",
							schemaPath: "#/properties/pattern/maxLength",
							keyword: "maxLength",
							params: { limit: 1024 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (func62(data1) < 1) {
						const err4 = {
							instancePath: instancePath + "/pattern",
							schemaPath: "#/properties/pattern/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			if (data.maxLength !== void 0 && func0.call(data, "maxLength")) {
				let data2 = data.maxLength;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err5 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 > 200 || isNaN(data2)) {
						const err6 = {
							instancePath: instancePath + "/maxLength",
							schemaPath: "#/properties/maxLength/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 200
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data2 < 1 || isNaN(data2)) {
						const err7 = {
							instancePath: instancePath + "/maxLength",
							schemaPath: "#/properties/maxLength/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		validate57.errors = vErrors;
		return errors === 0;
	}
	validate57.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern7 = /* @__PURE__ */ new RegExp("\\{name\\}", "u");
	function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate56.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.include === void 0 || !func0.call(data, "include")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "include" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "include" || key0 === "exclude" || key0 === "format" || key0 === "category" || key0 === "subcategory" || key0 === "owner" || key0 === "naming" || key0 === "id")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.include !== void 0 && func0.call(data, "include")) {
				let data0 = data.include;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err2 = {
							instancePath: instancePath + "/include",
							schemaPath: "#/properties/include/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/include",
						schemaPath: "#/properties/include/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.exclude !== void 0 && func0.call(data, "exclude")) {
				let data1 = data.exclude;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						if (typeof data2 === "string") {
							if (func62(data2) < 1) {
								const err4 = {
									instancePath: instancePath + "/exclude/" + i0,
									schemaPath: "#/properties/exclude/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						} else {
							const err5 = {
								instancePath: instancePath + "/exclude/" + i0,
								schemaPath: "#/properties/exclude/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/exclude",
						schemaPath: "#/properties/exclude/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.format !== void 0 && func0.call(data, "format")) {
				let data3 = data.format;
				if (!(data3 === "native" || data3 === "agent-skill" || data3 === "copilot" || data3 === "dotprompt" || data3 === "prompty" || data3 === "github-models" || data3 === "fabric" || data3 === "text")) {
					const err7 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/enum",
						keyword: "enum",
						params: { allowedValues: schema22.properties.format.enum }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data4 = data.category;
				if (typeof data4 !== "string" && data4 !== null) {
					const err8 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: schema22.properties.category.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data4 === "string") {
					if (func62(data4) < 1) {
						const err9 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data.subcategory !== void 0 && func0.call(data, "subcategory")) {
				let data5 = data.subcategory;
				if (typeof data5 !== "string" && data5 !== null) {
					const err10 = {
						instancePath: instancePath + "/subcategory",
						schemaPath: "#/properties/subcategory/type",
						keyword: "type",
						params: { type: schema22.properties.subcategory.type }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (typeof data5 === "string") {
					if (func62(data5) < 1) {
						const err11 = {
							instancePath: instancePath + "/subcategory",
							schemaPath: "#/properties/subcategory/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data6 = data.owner;
				if (typeof data6 !== "string" && data6 !== null) {
					const err12 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: schema22.properties.owner.type }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (typeof data6 === "string") {
					if (func62(data6) < 1) {
						const err13 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
			if (data.naming !== void 0 && func0.call(data, "naming")) {
				if (!validate57(data.naming, {
					instancePath: instancePath + "/naming",
					parentData: data,
					parentDataProperty: "naming",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data8 = data.id;
				if (typeof data8 === "string") {
					if (!pattern7.test(data8)) {
						const err14 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/pattern",
							keyword: "pattern",
							params: { pattern: "\\{name\\}" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		validate56.errors = vErrors;
		return errors === 0;
	}
	validate56.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate62.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "description" || key0 === "owner" || key0 === "review" || key0 === "subcategories")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.description !== void 0 && func0.call(data, "description")) {
				let data0 = data.description;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err1 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data1 = data.owner;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err3 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.review !== void 0 && func0.call(data, "review")) {
				if (typeof data.review !== "boolean") {
					const err5 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.subcategories !== void 0 && func0.call(data, "subcategories")) {
				let data3 = data.subcategories;
				if (Array.isArray(data3)) {
					const len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data4 = data3[i0];
						if (typeof data4 === "string") {
							if (func62(data4) < 1) {
								const err6 = {
									instancePath: instancePath + "/subcategories/" + i0,
									schemaPath: "#/properties/subcategories/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/subcategories/" + i0,
								schemaPath: "#/properties/subcategories/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					let i1 = data3.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data3[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err8 = {
									instancePath: instancePath + "/subcategories",
									schemaPath: "#/properties/subcategories/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/subcategories",
						schemaPath: "#/properties/subcategories/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate62.errors = vErrors;
		return errors === 0;
	}
	validate62.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate61.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "categories" || key0 === "strict")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.categories !== void 0 && func0.call(data, "categories")) {
				let data0 = data.categories;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 of Object.keys(data0)) if (!validate62(data0[key1], {
						instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data0,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.strict !== void 0 && func0.call(data, "strict")) {
				if (typeof data.strict !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/strict",
						schemaPath: "#/properties/strict/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		validate61.errors = vErrors;
		return errors === 0;
	}
	validate61.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern8 = /* @__PURE__ */ new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$", "u");
	function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate66.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						const err0 = {
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/pattern",
							keyword: "pattern",
							params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$" }
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			let i1 = data.length;
			let j0;
			if (i1 > 1) {
				const indices0 = {};
				for (; i1--;) {
					let item0 = data[i1];
					if (typeof item0 !== "string") continue;
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						const err2 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		validate66.errors = vErrors;
		return errors === 0;
	}
	validate66.evaluated = {
		"items": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate65.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "paths")) {
				if (!validate66(data[key0], {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data,
					parentDataProperty: key0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.paths !== void 0 && func0.call(data, "paths")) {
				let data1 = data.paths;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 of Object.keys(data1)) {
					let data2 = data1[key1];
					if (typeof data2 === "string") {
						if (func62(data2) < 1) {
							const err0 = {
								instancePath: instancePath + "/paths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/paths/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
					} else {
						const err1 = {
							instancePath: instancePath + "/paths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/paths/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				else {
					const err2 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		validate65.errors = vErrors;
		return errors === 0;
	}
	validate65.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema28 = {
		"type": "object",
		"additionalProperties": false,
		"properties": { "vocabulary": {
			"type": ["array", "null"],
			"items": {
				"type": "string",
				"minLength": 1
			}
		} }
	};
	function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate69.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "vocabulary")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.vocabulary !== void 0 && func0.call(data, "vocabulary")) {
				let data0 = data.vocabulary;
				if (!Array.isArray(data0) && data0 !== null) {
					const err1 = {
						instancePath: instancePath + "/vocabulary",
						schemaPath: "#/properties/vocabulary/type",
						keyword: "type",
						params: { type: schema28.properties.vocabulary.type }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (func62(data1) < 1) {
								const err2 = {
									instancePath: instancePath + "/vocabulary/" + i0,
									schemaPath: "#/properties/vocabulary/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						} else {
							const err3 = {
								instancePath: instancePath + "/vocabulary/" + i0,
								schemaPath: "#/properties/vocabulary/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		validate69.errors = vErrors;
		return errors === 0;
	}
	validate69.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema29 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"main": {
				"type": "string",
				"minLength": 1
			},
			"staging": {
				"type": "string",
				"minLength": 1
			},
			"prefixes": { "$ref": "#/$defs/prefixes" },
			"flow": { "enum": [
				"auto",
				"trunk",
				"staging"
			] },
			"unknown": { "enum": [
				"feature",
				"hotfix",
				"release",
				"experiment"
			] }
		}
	};
	function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate72.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "feature" || key0 === "hotfix" || key0 === "release" || key0 === "experiment")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.feature !== void 0 && func0.call(data, "feature")) {
				let data0 = data.feature;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err1 = {
							instancePath: instancePath + "/feature",
							schemaPath: "#/properties/feature/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/feature",
						schemaPath: "#/properties/feature/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.hotfix !== void 0 && func0.call(data, "hotfix")) {
				let data1 = data.hotfix;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err3 = {
							instancePath: instancePath + "/hotfix",
							schemaPath: "#/properties/hotfix/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/hotfix",
						schemaPath: "#/properties/hotfix/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.release !== void 0 && func0.call(data, "release")) {
				let data2 = data.release;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err5 = {
							instancePath: instancePath + "/release",
							schemaPath: "#/properties/release/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/release",
						schemaPath: "#/properties/release/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.experiment !== void 0 && func0.call(data, "experiment")) {
				let data3 = data.experiment;
				if (typeof data3 === "string") {
					if (func62(data3) < 1) {
						const err7 = {
							instancePath: instancePath + "/experiment",
							schemaPath: "#/properties/experiment/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/experiment",
						schemaPath: "#/properties/experiment/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate72.errors = vErrors;
		return errors === 0;
	}
	validate72.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate71.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "main" || key0 === "staging" || key0 === "prefixes" || key0 === "flow" || key0 === "unknown")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.main !== void 0 && func0.call(data, "main")) {
				let data0 = data.main;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err1 = {
							instancePath: instancePath + "/main",
							schemaPath: "#/properties/main/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/main",
						schemaPath: "#/properties/main/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.staging !== void 0 && func0.call(data, "staging")) {
				let data1 = data.staging;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err3 = {
							instancePath: instancePath + "/staging",
							schemaPath: "#/properties/staging/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/staging",
						schemaPath: "#/properties/staging/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.prefixes !== void 0 && func0.call(data, "prefixes")) {
				if (!validate72(data.prefixes, {
					instancePath: instancePath + "/prefixes",
					parentData: data,
					parentDataProperty: "prefixes",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
			}
			if (data.flow !== void 0 && func0.call(data, "flow")) {
				let data3 = data.flow;
				if (!(data3 === "auto" || data3 === "trunk" || data3 === "staging")) {
					const err5 = {
						instancePath: instancePath + "/flow",
						schemaPath: "#/properties/flow/enum",
						keyword: "enum",
						params: { allowedValues: schema29.properties.flow.enum }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.unknown !== void 0 && func0.call(data, "unknown")) {
				let data4 = data.unknown;
				if (!(data4 === "feature" || data4 === "hotfix" || data4 === "release" || data4 === "experiment")) {
					const err6 = {
						instancePath: instancePath + "/unknown",
						schemaPath: "#/properties/unknown/enum",
						keyword: "enum",
						params: { allowedValues: schema29.properties.unknown.enum }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate71.errors = vErrors;
		return errors === 0;
	}
	validate71.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema31 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"scheme": { "enum": [
				"semver",
				"calver",
				"sequential",
				"hash"
			] },
			"preMajor": { "enum": ["loose", "strict"] },
			"initial": {
				"type": "object",
				"additionalProperties": {
					"type": "string",
					"minLength": 1
				}
			},
			"types": {
				"type": "object",
				"additionalProperties": { "enum": [
					"feature",
					"fix",
					"docs",
					"refactor",
					"performance",
					"deprecation",
					"security",
					"rollback",
					"hotfix",
					"none"
				] }
			},
			"preset": { "enum": ["seed", "conventional"] }
		}
	};
	function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate75.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "scheme" || key0 === "preMajor" || key0 === "initial" || key0 === "types" || key0 === "preset")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.scheme !== void 0 && func0.call(data, "scheme")) {
				let data0 = data.scheme;
				if (!(data0 === "semver" || data0 === "calver" || data0 === "sequential" || data0 === "hash")) {
					const err1 = {
						instancePath: instancePath + "/scheme",
						schemaPath: "#/properties/scheme/enum",
						keyword: "enum",
						params: { allowedValues: schema31.properties.scheme.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.preMajor !== void 0 && func0.call(data, "preMajor")) {
				let data1 = data.preMajor;
				if (!(data1 === "loose" || data1 === "strict")) {
					const err2 = {
						instancePath: instancePath + "/preMajor",
						schemaPath: "#/properties/preMajor/enum",
						keyword: "enum",
						params: { allowedValues: schema31.properties.preMajor.enum }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.initial !== void 0 && func0.call(data, "initial")) {
				let data2 = data.initial;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 of Object.keys(data2)) {
					let data3 = data2[key1];
					if (typeof data3 === "string") {
						if (func62(data3) < 1) {
							const err3 = {
								instancePath: instancePath + "/initial/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/initial/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/initial/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/initial/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				else {
					const err5 = {
						instancePath: instancePath + "/initial",
						schemaPath: "#/properties/initial/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.types !== void 0 && func0.call(data, "types")) {
				let data4 = data.types;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key2 of Object.keys(data4)) {
					let data5 = data4[key2];
					if (!(data5 === "feature" || data5 === "fix" || data5 === "docs" || data5 === "refactor" || data5 === "performance" || data5 === "deprecation" || data5 === "security" || data5 === "rollback" || data5 === "hotfix" || data5 === "none")) {
						const err6 = {
							instancePath: instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/types/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.types.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				else {
					const err7 = {
						instancePath: instancePath + "/types",
						schemaPath: "#/properties/types/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.preset !== void 0 && func0.call(data, "preset")) {
				let data6 = data.preset;
				if (!(data6 === "seed" || data6 === "conventional")) {
					const err8 = {
						instancePath: instancePath + "/preset",
						schemaPath: "#/properties/preset/enum",
						keyword: "enum",
						params: { allowedValues: schema31.properties.preset.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate75.errors = vErrors;
		return errors === 0;
	}
	validate75.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema32 = {
		"type": "object",
		"additionalProperties": false,
		"properties": { "scheme": { "enum": ["calver", "semver"] } }
	};
	function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate77.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "scheme")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.scheme !== void 0 && func0.call(data, "scheme")) {
				let data0 = data.scheme;
				if (!(data0 === "calver" || data0 === "semver")) {
					const err1 = {
						instancePath: instancePath + "/scheme",
						schemaPath: "#/properties/scheme/enum",
						keyword: "enum",
						params: { allowedValues: schema32.properties.scheme.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate77.errors = vErrors;
		return errors === 0;
	}
	validate77.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema33 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"tags": { "enum": ["prompt", "library"] },
			"commits": { "enum": ["git", "api"] },
			"sign": { "type": "boolean" },
			"changelog": { "$ref": "#/$defs/changelog" },
			"github_release": { "enum": ["library", "never"] },
			"make_latest": { "type": "boolean" },
			"strict": { "type": "boolean" }
		}
	};
	const schema34 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"main": { "enum": [
				"never",
				"pr",
				"push"
			] },
			"per_prompt": { "type": "boolean" }
		}
	};
	function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate80.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "main" || key0 === "per_prompt")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.main !== void 0 && func0.call(data, "main")) {
				let data0 = data.main;
				if (!(data0 === "never" || data0 === "pr" || data0 === "push")) {
					const err1 = {
						instancePath: instancePath + "/main",
						schemaPath: "#/properties/main/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.main.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.per_prompt !== void 0 && func0.call(data, "per_prompt")) {
				if (typeof data.per_prompt !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/per_prompt",
						schemaPath: "#/properties/per_prompt/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		validate80.errors = vErrors;
		return errors === 0;
	}
	validate80.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate79.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "tags" || key0 === "commits" || key0 === "sign" || key0 === "changelog" || key0 === "github_release" || key0 === "make_latest" || key0 === "strict")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.tags !== void 0 && func0.call(data, "tags")) {
				let data0 = data.tags;
				if (!(data0 === "prompt" || data0 === "library")) {
					const err1 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/enum",
						keyword: "enum",
						params: { allowedValues: schema33.properties.tags.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.commits !== void 0 && func0.call(data, "commits")) {
				let data1 = data.commits;
				if (!(data1 === "git" || data1 === "api")) {
					const err2 = {
						instancePath: instancePath + "/commits",
						schemaPath: "#/properties/commits/enum",
						keyword: "enum",
						params: { allowedValues: schema33.properties.commits.enum }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.sign !== void 0 && func0.call(data, "sign")) {
				if (typeof data.sign !== "boolean") {
					const err3 = {
						instancePath: instancePath + "/sign",
						schemaPath: "#/properties/sign/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.changelog !== void 0 && func0.call(data, "changelog")) {
				if (!validate80(data.changelog, {
					instancePath: instancePath + "/changelog",
					parentData: data,
					parentDataProperty: "changelog",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
					errors = vErrors.length;
				}
			}
			if (data.github_release !== void 0 && func0.call(data, "github_release")) {
				let data4 = data.github_release;
				if (!(data4 === "library" || data4 === "never")) {
					const err4 = {
						instancePath: instancePath + "/github_release",
						schemaPath: "#/properties/github_release/enum",
						keyword: "enum",
						params: { allowedValues: schema33.properties.github_release.enum }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.make_latest !== void 0 && func0.call(data, "make_latest")) {
				if (typeof data.make_latest !== "boolean") {
					const err5 = {
						instancePath: instancePath + "/make_latest",
						schemaPath: "#/properties/make_latest/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.strict !== void 0 && func0.call(data, "strict")) {
				if (typeof data.strict !== "boolean") {
					const err6 = {
						instancePath: instancePath + "/strict",
						schemaPath: "#/properties/strict/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate79.errors = vErrors;
		return errors === 0;
	}
	validate79.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema35 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"default": { "$ref": "#/$defs/policy" },
			"categories": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/policy" }
			},
			"phases": {
				"type": ["string", "array"],
				"pattern": "^seed$",
				"minItems": 1,
				"items": { "$ref": "#/$defs/phase" }
			},
			"analysis": { "$ref": "#/$defs/analysis" },
			"approval": {
				"type": "object",
				"additionalProperties": { "enum": ["auto", "manual"] }
			},
			"on_missing_metrics": { "enum": ["hold", "lease"] },
			"max_hold_hours": {
				"type": "number",
				"exclusiveMinimum": 0
			}
		}
	};
	const schema36 = { "enum": ["immediate", "gradual"] };
	function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate84.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data === "immediate" || data === "gradual")) {
			const err0 = {
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema36.enum }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate84.errors = vErrors;
		return errors === 0;
	}
	validate84.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern10 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*$", "u");
	function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate87.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 || !func0.call(data, "name")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.percentage === void 0 || !func0.call(data, "percentage")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "percentage" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "percentage" || key0 === "hours")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						const err3 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z][a-z0-9-]*$" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.percentage !== void 0 && func0.call(data, "percentage")) {
				let data1 = data.percentage;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 100 || isNaN(data1)) {
						const err5 = {
							instancePath: instancePath + "/percentage",
							schemaPath: "#/properties/percentage/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							}
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data1 <= 0 || isNaN(data1)) {
						const err6 = {
							instancePath: instancePath + "/percentage",
							schemaPath: "#/properties/percentage/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/percentage",
						schemaPath: "#/properties/percentage/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.hours !== void 0 && func0.call(data, "hours")) {
				let data2 = data.hours;
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 0 || isNaN(data2)) {
						const err8 = {
							instancePath: instancePath + "/hours",
							schemaPath: "#/properties/hours/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate87.errors = vErrors;
		return errors === 0;
	}
	validate87.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema38 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"max_error_rate": { "$ref": "#/$defs/share" },
			"min_samples": {
				"type": "integer",
				"minimum": 1
			},
			"tolerance": { "$ref": "#/$defs/share" },
			"max_latency_increase": {
				"type": ["number", "null"],
				"minimum": 0
			},
			"max_cost_increase": {
				"type": ["number", "null"],
				"minimum": 0
			},
			"max_age": { "$ref": "#/$defs/duration" }
		}
	};
	function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate90.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data == "number" && isFinite(data)) {
			if (data > 1 || isNaN(data)) {
				const err0 = {
					instancePath,
					schemaPath: "#/maximum",
					keyword: "maximum",
					params: {
						comparison: "<=",
						limit: 1
					}
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data < 0 || isNaN(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "number" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate90.errors = vErrors;
		return errors === 0;
	}
	validate90.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern13 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*[hdw]$", "u");
	function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate93.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (!pattern13.test(data)) {
				const err0 = {
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[1-9][0-9]*[hdw]$" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		validate93.errors = vErrors;
		return errors === 0;
	}
	validate93.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate89.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "max_error_rate" || key0 === "min_samples" || key0 === "tolerance" || key0 === "max_latency_increase" || key0 === "max_cost_increase" || key0 === "max_age")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.max_error_rate !== void 0 && func0.call(data, "max_error_rate")) {
				if (!validate90(data.max_error_rate, {
					instancePath: instancePath + "/max_error_rate",
					parentData: data,
					parentDataProperty: "max_error_rate",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.min_samples !== void 0 && func0.call(data, "min_samples")) {
				let data1 = data.min_samples;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err1 = {
						instancePath: instancePath + "/min_samples",
						schemaPath: "#/properties/min_samples/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err2 = {
							instancePath: instancePath + "/min_samples",
							schemaPath: "#/properties/min_samples/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			}
			if (data.tolerance !== void 0 && func0.call(data, "tolerance")) {
				if (!validate90(data.tolerance, {
					instancePath: instancePath + "/tolerance",
					parentData: data,
					parentDataProperty: "tolerance",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.max_latency_increase !== void 0 && func0.call(data, "max_latency_increase")) {
				let data3 = data.max_latency_increase;
				if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
					const err3 = {
						instancePath: instancePath + "/max_latency_increase",
						schemaPath: "#/properties/max_latency_increase/type",
						keyword: "type",
						params: { type: schema38.properties.max_latency_increase.type }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 < 0 || isNaN(data3)) {
						const err4 = {
							instancePath: instancePath + "/max_latency_increase",
							schemaPath: "#/properties/max_latency_increase/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			if (data.max_cost_increase !== void 0 && func0.call(data, "max_cost_increase")) {
				let data4 = data.max_cost_increase;
				if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
					const err5 = {
						instancePath: instancePath + "/max_cost_increase",
						schemaPath: "#/properties/max_cost_increase/type",
						keyword: "type",
						params: { type: schema38.properties.max_cost_increase.type }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (typeof data4 == "number" && isFinite(data4)) {
					if (data4 < 0 || isNaN(data4)) {
						const err6 = {
							instancePath: instancePath + "/max_cost_increase",
							schemaPath: "#/properties/max_cost_increase/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			}
			if (data.max_age !== void 0 && func0.call(data, "max_age")) {
				if (!validate93(data.max_age, {
					instancePath: instancePath + "/max_age",
					parentData: data,
					parentDataProperty: "max_age",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate89.errors = vErrors;
		return errors === 0;
	}
	validate89.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern11 = /* @__PURE__ */ new RegExp("^seed$", "u");
	function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate83.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "default" || key0 === "categories" || key0 === "phases" || key0 === "analysis" || key0 === "approval" || key0 === "on_missing_metrics" || key0 === "max_hold_hours")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.default !== void 0 && func0.call(data, "default")) {
				if (!validate84(data.default, {
					instancePath: instancePath + "/default",
					parentData: data,
					parentDataProperty: "default",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
			}
			if (data.categories !== void 0 && func0.call(data, "categories")) {
				let data1 = data.categories;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					for (const key1 of Object.keys(data1)) if (!validate84(data1[key1], {
						instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data1,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
						errors = vErrors.length;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.phases !== void 0 && func0.call(data, "phases")) {
				let data3 = data.phases;
				if (typeof data3 !== "string" && !Array.isArray(data3)) {
					const err2 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/type",
						keyword: "type",
						params: { type: schema35.properties.phases.type }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (typeof data3 === "string") {
					if (!pattern11.test(data3)) {
						const err3 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/pattern",
							keyword: "pattern",
							params: { pattern: "^seed$" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (Array.isArray(data3)) {
					if (data3.length < 1) {
						const err4 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					const len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate87(data3[i0], {
						instancePath: instancePath + "/phases/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
						errors = vErrors.length;
					}
				}
			}
			if (data.analysis !== void 0 && func0.call(data, "analysis")) {
				if (!validate89(data.analysis, {
					instancePath: instancePath + "/analysis",
					parentData: data,
					parentDataProperty: "analysis",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
					errors = vErrors.length;
				}
			}
			if (data.approval !== void 0 && func0.call(data, "approval")) {
				let data6 = data.approval;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key2 of Object.keys(data6)) {
					let data7 = data6[key2];
					if (!(data7 === "auto" || data7 === "manual")) {
						const err5 = {
							instancePath: instancePath + "/approval/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/approval/additionalProperties/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.approval.additionalProperties.enum }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				else {
					const err6 = {
						instancePath: instancePath + "/approval",
						schemaPath: "#/properties/approval/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.on_missing_metrics !== void 0 && func0.call(data, "on_missing_metrics")) {
				let data8 = data.on_missing_metrics;
				if (!(data8 === "hold" || data8 === "lease")) {
					const err7 = {
						instancePath: instancePath + "/on_missing_metrics",
						schemaPath: "#/properties/on_missing_metrics/enum",
						keyword: "enum",
						params: { allowedValues: schema35.properties.on_missing_metrics.enum }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.max_hold_hours !== void 0 && func0.call(data, "max_hold_hours")) {
				let data9 = data.max_hold_hours;
				if (typeof data9 == "number" && isFinite(data9)) {
					if (data9 <= 0 || isNaN(data9)) {
						const err8 = {
							instancePath: instancePath + "/max_hold_hours",
							schemaPath: "#/properties/max_hold_hours/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/max_hold_hours",
						schemaPath: "#/properties/max_hold_hours/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate83.errors = vErrors;
		return errors === 0;
	}
	validate83.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema41 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"mode": { "enum": ["all", "ratchet"] },
			"syntax": { "$ref": "#/$defs/syntax" },
			"review": { "$ref": "#/$defs/review" },
			"testing": { "$ref": "#/$defs/testing" },
			"security": { "$ref": "#/$defs/security" },
			"performance": { "$ref": "#/$defs/performance" },
			"compliance": { "$ref": "#/$defs/compliance" }
		}
	};
	function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate99.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data !== "boolean") {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate99.errors = vErrors;
		return errors === 0;
	}
	validate99.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema44 = { "enum": ["check", "report"] };
	function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate101.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data === "check" || data === "report")) {
			const err0 = {
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema44.enum }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate101.errors = vErrors;
		return errors === 0;
	}
	validate101.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema45 = { "enum": [
		"pass",
		"warn",
		"fail"
	] };
	function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate103.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data === "pass" || data === "warn" || data === "fail")) {
			const err0 = {
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema45.enum }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate103.errors = vErrors;
		return errors === 0;
	}
	validate103.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate98.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		validate98.errors = vErrors;
		return errors === 0;
	}
	validate98.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema46 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"required": { "$ref": "#/$defs/required" },
			"enforce": { "$ref": "#/$defs/enforce" },
			"when_absent": { "$ref": "#/$defs/whenAbsent" },
			"by": { "enum": ["github", "check"] }
		}
	};
	function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate106.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "by")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
			if (data.by !== void 0 && func0.call(data, "by")) {
				let data3 = data.by;
				if (!(data3 === "github" || data3 === "check")) {
					const err1 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/enum",
						keyword: "enum",
						params: { allowedValues: schema46.properties.by.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate106.errors = vErrors;
		return errors === 0;
	}
	validate106.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate115.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "min_pass_rate" || key0 === "max_regression" || key0 === "max_age")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.min_pass_rate !== void 0 && func0.call(data, "min_pass_rate")) {
				if (!validate90(data.min_pass_rate, {
					instancePath: instancePath + "/min_pass_rate",
					parentData: data,
					parentDataProperty: "min_pass_rate",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.max_regression !== void 0 && func0.call(data, "max_regression")) {
				if (!validate90(data.max_regression, {
					instancePath: instancePath + "/max_regression",
					parentData: data,
					parentDataProperty: "max_regression",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			}
			if (data.max_age !== void 0 && func0.call(data, "max_age")) {
				if (!validate93(data.max_age, {
					instancePath: instancePath + "/max_age",
					parentData: data,
					parentDataProperty: "max_age",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		validate115.errors = vErrors;
		return errors === 0;
	}
	validate115.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate111.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "require" || key0 === "evidence")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
			if (data.require !== void 0 && func0.call(data, "require")) {
				let data3 = data.require;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key1 of Object.keys(data3)) {
					let data4 = data3[key1];
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err1 = {
							instancePath: instancePath + "/require/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/require/additionalProperties/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 0 || isNaN(data4)) {
							const err2 = {
								instancePath: instancePath + "/require/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/require/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
				}
				else {
					const err3 = {
						instancePath: instancePath + "/require",
						schemaPath: "#/properties/require/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.evidence !== void 0 && func0.call(data, "evidence")) {
				if (!validate115(data.evidence, {
					instancePath: instancePath + "/evidence",
					parentData: data,
					parentDataProperty: "evidence",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		validate111.errors = vErrors;
		return errors === 0;
	}
	validate111.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate125.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.code === void 0 || !func0.call(data, "code")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "code" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.owner === void 0 || !func0.call(data, "owner")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "owner" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.reason === void 0 || !func0.call(data, "reason")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "reason" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.expires === void 0 || !func0.call(data, "expires")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "expires" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "code" || key0 === "prompt" || key0 === "owner" || key0 === "reason" || key0 === "expires")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.code !== void 0 && func0.call(data, "code")) {
				let data0 = data.code;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err5 = {
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.prompt !== void 0 && func0.call(data, "prompt")) {
				let data1 = data.prompt;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/prompt",
							schemaPath: "#/properties/prompt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data2 = data.owner;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err9 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.reason !== void 0 && func0.call(data, "reason")) {
				let data3 = data.reason;
				if (typeof data3 === "string") {
					if (func62(data3) < 1) {
						const err11 = {
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.expires !== void 0 && func0.call(data, "expires")) {
				let data4 = data.expires;
				if (typeof data4 === "string") {
					if (!pattern3.test(data4)) {
						const err13 = {
							instancePath: instancePath + "/expires",
							schemaPath: "#/properties/expires/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		validate125.errors = vErrors;
		return errors === 0;
	}
	validate125.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate121.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "allow")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
			if (data.allow !== void 0 && func0.call(data, "allow")) {
				let data3 = data.allow;
				if (Array.isArray(data3)) {
					const len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate125(data3[i0], {
						instancePath: instancePath + "/allow/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
						errors = vErrors.length;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/allow",
						schemaPath: "#/properties/allow/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate121.errors = vErrors;
		return errors === 0;
	}
	validate121.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema51 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"required": { "$ref": "#/$defs/required" },
			"enforce": { "$ref": "#/$defs/enforce" },
			"when_absent": { "$ref": "#/$defs/whenAbsent" },
			"max_tokens": {
				"type": ["integer", "null"],
				"minimum": 1
			},
			"max_cost_usd": {
				"type": ["number", "null"],
				"exclusiveMinimum": 0
			},
			"max_latency_ms": {
				"type": ["integer", "null"],
				"minimum": 1
			},
			"max_growth": {
				"type": ["number", "null"],
				"minimum": 0
			}
		}
	};
	function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate128.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "max_tokens" || key0 === "max_cost_usd" || key0 === "max_latency_ms" || key0 === "max_growth")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
			if (data.max_tokens !== void 0 && func0.call(data, "max_tokens")) {
				let data3 = data.max_tokens;
				if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
					const err1 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/type",
						keyword: "type",
						params: { type: schema51.properties.max_tokens.type }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 < 1 || isNaN(data3)) {
						const err2 = {
							instancePath: instancePath + "/max_tokens",
							schemaPath: "#/properties/max_tokens/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
			}
			if (data.max_cost_usd !== void 0 && func0.call(data, "max_cost_usd")) {
				let data4 = data.max_cost_usd;
				if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
					const err3 = {
						instancePath: instancePath + "/max_cost_usd",
						schemaPath: "#/properties/max_cost_usd/type",
						keyword: "type",
						params: { type: schema51.properties.max_cost_usd.type }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (typeof data4 == "number" && isFinite(data4)) {
					if (data4 <= 0 || isNaN(data4)) {
						const err4 = {
							instancePath: instancePath + "/max_cost_usd",
							schemaPath: "#/properties/max_cost_usd/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			if (data.max_latency_ms !== void 0 && func0.call(data, "max_latency_ms")) {
				let data5 = data.max_latency_ms;
				if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
					const err5 = {
						instancePath: instancePath + "/max_latency_ms",
						schemaPath: "#/properties/max_latency_ms/type",
						keyword: "type",
						params: { type: schema51.properties.max_latency_ms.type }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (typeof data5 == "number" && isFinite(data5)) {
					if (data5 < 1 || isNaN(data5)) {
						const err6 = {
							instancePath: instancePath + "/max_latency_ms",
							schemaPath: "#/properties/max_latency_ms/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			}
			if (data.max_growth !== void 0 && func0.call(data, "max_growth")) {
				let data6 = data.max_growth;
				if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
					const err7 = {
						instancePath: instancePath + "/max_growth",
						schemaPath: "#/properties/max_growth/type",
						keyword: "type",
						params: { type: schema51.properties.max_growth.type }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (typeof data6 == "number" && isFinite(data6)) {
					if (data6 < 0 || isNaN(data6)) {
						const err8 = {
							instancePath: instancePath + "/max_growth",
							schemaPath: "#/properties/max_growth/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate128.errors = vErrors;
		return errors === 0;
	}
	validate128.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate137.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 || !func0.call(data, "name")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.categories === void 0 || !func0.call(data, "categories")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "categories" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "categories" || key0 === "schema" || key0 === "max_age")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.categories !== void 0 && func0.call(data, "categories")) {
				let data1 = data.categories;
				if (Array.isArray(data1)) {
					if (data1.length < 1) {
						const err5 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						if (typeof data2 === "string") {
							if (func62(data2) < 1) {
								const err6 = {
									instancePath: instancePath + "/categories/" + i0,
									schemaPath: "#/properties/categories/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "#/properties/categories/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				let data3 = data.schema;
				if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
					const err9 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.max_age !== void 0 && func0.call(data, "max_age")) {
				let data4 = data.max_age;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key1 of Object.keys(data4)) if (!validate93(data4[key1], {
						instancePath: instancePath + "/max_age/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
						errors = vErrors.length;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/max_age",
						schemaPath: "#/properties/max_age/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		validate137.errors = vErrors;
		return errors === 0;
	}
	validate137.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate133.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "policies")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.required !== void 0 && func0.call(data, "required")) {
				if (!validate99(data.required, {
					instancePath: instancePath + "/required",
					parentData: data,
					parentDataProperty: "required",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.enforce !== void 0 && func0.call(data, "enforce")) {
				if (!validate101(data.enforce, {
					instancePath: instancePath + "/enforce",
					parentData: data,
					parentDataProperty: "enforce",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
			if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
				if (!validate103(data.when_absent, {
					instancePath: instancePath + "/when_absent",
					parentData: data,
					parentDataProperty: "when_absent",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
					errors = vErrors.length;
				}
			}
			if (data.policies !== void 0 && func0.call(data, "policies")) {
				let data3 = data.policies;
				if (Array.isArray(data3)) {
					const len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate137(data3[i0], {
						instancePath: instancePath + "/policies/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
						errors = vErrors.length;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/policies",
						schemaPath: "#/properties/policies/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate133.errors = vErrors;
		return errors === 0;
	}
	validate133.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate97.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "mode" || key0 === "syntax" || key0 === "review" || key0 === "testing" || key0 === "security" || key0 === "performance" || key0 === "compliance")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.mode !== void 0 && func0.call(data, "mode")) {
				let data0 = data.mode;
				if (!(data0 === "all" || data0 === "ratchet")) {
					const err1 = {
						instancePath: instancePath + "/mode",
						schemaPath: "#/properties/mode/enum",
						keyword: "enum",
						params: { allowedValues: schema41.properties.mode.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.syntax !== void 0 && func0.call(data, "syntax")) {
				if (!validate98(data.syntax, {
					instancePath: instancePath + "/syntax",
					parentData: data,
					parentDataProperty: "syntax",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
					errors = vErrors.length;
				}
			}
			if (data.review !== void 0 && func0.call(data, "review")) {
				if (!validate106(data.review, {
					instancePath: instancePath + "/review",
					parentData: data,
					parentDataProperty: "review",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
					errors = vErrors.length;
				}
			}
			if (data.testing !== void 0 && func0.call(data, "testing")) {
				if (!validate111(data.testing, {
					instancePath: instancePath + "/testing",
					parentData: data,
					parentDataProperty: "testing",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
					errors = vErrors.length;
				}
			}
			if (data.security !== void 0 && func0.call(data, "security")) {
				if (!validate121(data.security, {
					instancePath: instancePath + "/security",
					parentData: data,
					parentDataProperty: "security",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
					errors = vErrors.length;
				}
			}
			if (data.performance !== void 0 && func0.call(data, "performance")) {
				if (!validate128(data.performance, {
					instancePath: instancePath + "/performance",
					parentData: data,
					parentDataProperty: "performance",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
					errors = vErrors.length;
				}
			}
			if (data.compliance !== void 0 && func0.call(data, "compliance")) {
				if (!validate133(data.compliance, {
					instancePath: instancePath + "/compliance",
					parentData: data,
					parentDataProperty: "compliance",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate97.errors = vErrors;
		return errors === 0;
	}
	validate97.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate142.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "encoding" || key0 === "context" || key0 === "input_per_mtok" || key0 === "output_per_mtok" || key0 === "family")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.encoding !== void 0 && func0.call(data, "encoding")) {
				let data0 = data.encoding;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err1 = {
							instancePath: instancePath + "/encoding",
							schemaPath: "#/properties/encoding/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/encoding",
						schemaPath: "#/properties/encoding/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.context !== void 0 && func0.call(data, "context")) {
				let data1 = data.context;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err3 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err4 = {
							instancePath: instancePath + "/context",
							schemaPath: "#/properties/context/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			if (data.input_per_mtok !== void 0 && func0.call(data, "input_per_mtok")) {
				let data2 = data.input_per_mtok;
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 0 || isNaN(data2)) {
						const err5 = {
							instancePath: instancePath + "/input_per_mtok",
							schemaPath: "#/properties/input_per_mtok/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/input_per_mtok",
						schemaPath: "#/properties/input_per_mtok/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.output_per_mtok !== void 0 && func0.call(data, "output_per_mtok")) {
				let data3 = data.output_per_mtok;
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 < 0 || isNaN(data3)) {
						const err7 = {
							instancePath: instancePath + "/output_per_mtok",
							schemaPath: "#/properties/output_per_mtok/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/output_per_mtok",
						schemaPath: "#/properties/output_per_mtok/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.family !== void 0 && func0.call(data, "family")) {
				let data4 = data.family;
				if (typeof data4 === "string") {
					if (func62(data4) < 1) {
						const err9 = {
							instancePath: instancePath + "/family",
							schemaPath: "#/properties/family/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/family",
						schemaPath: "#/properties/family/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		validate142.errors = vErrors;
		return errors === 0;
	}
	validate142.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate144.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "model")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.model !== void 0 && func0.call(data, "model")) {
				let data0 = data.model;
				if (typeof data0 === "string") {
					if (func62(data0) < 1) {
						const err1 = {
							instancePath: instancePath + "/model",
							schemaPath: "#/properties/model/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		} else {
			const err3 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		validate144.errors = vErrors;
		return errors === 0;
	}
	validate144.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema56 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"properties": {
			"admin": { "$ref": "#/$defs/accounts" },
			"developer": { "$ref": "#/$defs/accounts" },
			"reviewer": { "$ref": "#/$defs/accounts" },
			"viewer": { "$ref": "#/$defs/accounts" }
		}
	};
	function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate146.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema56.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "admin" || key0 === "developer" || key0 === "reviewer" || key0 === "viewer")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.admin !== void 0 && func0.call(data, "admin")) {
				if (!validate66(data.admin, {
					instancePath: instancePath + "/admin",
					parentData: data,
					parentDataProperty: "admin",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.developer !== void 0 && func0.call(data, "developer")) {
				if (!validate66(data.developer, {
					instancePath: instancePath + "/developer",
					parentData: data,
					parentDataProperty: "developer",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.reviewer !== void 0 && func0.call(data, "reviewer")) {
				if (!validate66(data.reviewer, {
					instancePath: instancePath + "/reviewer",
					parentData: data,
					parentDataProperty: "reviewer",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.viewer !== void 0 && func0.call(data, "viewer")) {
				if (!validate66(data.viewer, {
					instancePath: instancePath + "/viewer",
					parentData: data,
					parentDataProperty: "viewer",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
		}
		validate146.errors = vErrors;
		return errors === 0;
	}
	validate146.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema57 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["type"],
		"properties": {
			"type": { "enum": [
				"file",
				"url",
				"prometheus",
				"opentelemetry",
				"command",
				"evidence"
			] },
			"name": {
				"type": "string",
				"minLength": 1
			},
			"path": {
				"type": "string",
				"minLength": 1
			},
			"url": {
				"type": "string",
				"pattern": "^https?://"
			},
			"queries": {
				"type": "object",
				"additionalProperties": {
					"type": "string",
					"minLength": 1
				}
			},
			"command": {
				"type": "array",
				"minItems": 1,
				"items": { "type": "string" }
			}
		}
	};
	const pattern15 = /* @__PURE__ */ new RegExp("^https?://", "u");
	function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate152.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 || !func0.call(data, "type")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "type" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "type" || key0 === "name" || key0 === "path" || key0 === "url" || key0 === "queries" || key0 === "command")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.type !== void 0 && func0.call(data, "type")) {
				let data0 = data.type;
				if (!(data0 === "file" || data0 === "url" || data0 === "prometheus" || data0 === "opentelemetry" || data0 === "command" || data0 === "evidence")) {
					const err2 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/enum",
						keyword: "enum",
						params: { allowedValues: schema57.properties.type.enum }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err3 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data2 = data.path;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err5 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.url !== void 0 && func0.call(data, "url")) {
				let data3 = data.url;
				if (typeof data3 === "string") {
					if (!pattern15.test(data3)) {
						const err7 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/pattern",
							keyword: "pattern",
							params: { pattern: "^https?://" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.queries !== void 0 && func0.call(data, "queries")) {
				let data4 = data.queries;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 of Object.keys(data4)) {
					let data5 = data4[key1];
					if (typeof data5 === "string") {
						if (func62(data5) < 1) {
							const err9 = {
								instancePath: instancePath + "/queries/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/queries/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/queries/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/queries/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				else {
					const err11 = {
						instancePath: instancePath + "/queries",
						schemaPath: "#/properties/queries/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.command !== void 0 && func0.call(data, "command")) {
				let data6 = data.command;
				if (Array.isArray(data6)) {
					if (data6.length < 1) {
						const err12 = {
							instancePath: instancePath + "/command",
							schemaPath: "#/properties/command/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					const len0 = data6.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
						const err13 = {
							instancePath: instancePath + "/command/" + i0,
							schemaPath: "#/properties/command/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		validate152.errors = vErrors;
		return errors === 0;
	}
	validate152.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate155.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "alpha" || key0 === "min_days" || key0 === "max_days")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.alpha !== void 0 && func0.call(data, "alpha")) {
				let data0 = data.alpha;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 >= .5 || isNaN(data0)) {
						const err1 = {
							instancePath: instancePath + "/alpha",
							schemaPath: "#/properties/alpha/exclusiveMaximum",
							keyword: "exclusiveMaximum",
							params: {
								comparison: "<",
								limit: .5
							}
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data0 <= 0 || isNaN(data0)) {
						const err2 = {
							instancePath: instancePath + "/alpha",
							schemaPath: "#/properties/alpha/exclusiveMinimum",
							keyword: "exclusiveMinimum",
							params: {
								comparison: ">",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.min_days !== void 0 && func0.call(data, "min_days")) {
				let data1 = data.min_days;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err4 = {
						instancePath: instancePath + "/min_days",
						schemaPath: "#/properties/min_days/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						const err5 = {
							instancePath: instancePath + "/min_days",
							schemaPath: "#/properties/min_days/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
			if (data.max_days !== void 0 && func0.call(data, "max_days")) {
				let data2 = data.max_days;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err6 = {
						instancePath: instancePath + "/max_days",
						schemaPath: "#/properties/max_days/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 1 || isNaN(data2)) {
						const err7 = {
							instancePath: instancePath + "/max_days",
							schemaPath: "#/properties/max_days/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		validate155.errors = vErrors;
		return errors === 0;
	}
	validate155.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate157.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "enabled")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.enabled !== void 0 && func0.call(data, "enabled")) {
				if (typeof data.enabled !== "boolean") {
					const err1 = {
						instancePath: instancePath + "/enabled",
						schemaPath: "#/properties/enabled/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate157.errors = vErrors;
		return errors === 0;
	}
	validate157.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema60 = {
		"type": "object",
		"additionalProperties": false,
		"properties": { "comment": { "enum": [
			"auto",
			"always",
			"never"
		] } }
	};
	function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate159.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "comment")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.comment !== void 0 && func0.call(data, "comment")) {
				let data0 = data.comment;
				if (!(data0 === "auto" || data0 === "always" || data0 === "never")) {
					const err1 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/enum",
						keyword: "enum",
						params: { allowedValues: schema60.properties.comment.enum }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		validate159.errors = vErrors;
		return errors === 0;
	}
	validate159.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate161.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!(key0 === "branch" || key0 === "pages" || key0 === "assets")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.branch !== void 0 && func0.call(data, "branch")) {
				if (typeof data.branch !== "boolean") {
					const err1 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data.pages !== void 0 && func0.call(data, "pages")) {
				if (typeof data.pages !== "boolean") {
					const err2 = {
						instancePath: instancePath + "/pages",
						schemaPath: "#/properties/pages/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.assets !== void 0 && func0.call(data, "assets")) {
				if (typeof data.assets !== "boolean") {
					const err3 = {
						instancePath: instancePath + "/assets",
						schemaPath: "#/properties/assets/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		validate161.errors = vErrors;
		return errors === 0;
	}
	validate161.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern9 = /* @__PURE__ */ new RegExp("^(?=.*\\{id\\}).*\\{version\\}", "u");
	function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate53.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.library !== void 0 && func0.call(data, "library")) {
				if (!validate54(data.library, {
					instancePath: instancePath + "/library",
					parentData: data,
					parentDataProperty: "library",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			}
			if (data.root !== void 0 && func0.call(data, "root")) {
				let data1 = data.root;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
						const err1 = {
							instancePath: instancePath + "/root",
							schemaPath: "#/properties/root/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				} else {
					const err2 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data.sources !== void 0 && func0.call(data, "sources")) {
				let data2 = data.sources;
				if (Array.isArray(data2)) {
					if (data2.length < 1) {
						const err3 = {
							instancePath: instancePath + "/sources",
							schemaPath: "#/properties/sources/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate56(data2[i0], {
						instancePath: instancePath + "/sources/" + i0,
						parentData: data2,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.naming !== void 0 && func0.call(data, "naming")) {
				if (!validate57(data.naming, {
					instancePath: instancePath + "/naming",
					parentData: data,
					parentDataProperty: "naming",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			}
			if (data.taxonomy !== void 0 && func0.call(data, "taxonomy")) {
				if (!validate61(data.taxonomy, {
					instancePath: instancePath + "/taxonomy",
					parentData: data,
					parentDataProperty: "taxonomy",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
			}
			if (data.owners !== void 0 && func0.call(data, "owners")) {
				if (!validate65(data.owners, {
					instancePath: instancePath + "/owners",
					parentData: data,
					parentDataProperty: "owners",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			}
			if (data.tags !== void 0 && func0.call(data, "tags")) {
				if (!validate69(data.tags, {
					instancePath: instancePath + "/tags",
					parentData: data,
					parentDataProperty: "tags",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			}
			if (data.branches !== void 0 && func0.call(data, "branches")) {
				if (!validate71(data.branches, {
					instancePath: instancePath + "/branches",
					parentData: data,
					parentDataProperty: "branches",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			}
			if (data.merge !== void 0 && func0.call(data, "merge")) {
				let data9 = data.merge;
				if (!(data9 === "auto" || data9 === "squash" || data9 === "merge" || data9 === "rebase")) {
					const err5 = {
						instancePath: instancePath + "/merge",
						schemaPath: "#/properties/merge/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.merge.enum }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.versioning !== void 0 && func0.call(data, "versioning")) {
				if (!validate75(data.versioning, {
					instancePath: instancePath + "/versioning",
					parentData: data,
					parentDataProperty: "versioning",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			}
			if (data.tags_format !== void 0 && func0.call(data, "tags_format")) {
				let data11 = data.tags_format;
				if (typeof data11 === "string") {
					if (!pattern9.test(data11)) {
						const err6 = {
							instancePath: instancePath + "/tags_format",
							schemaPath: "#/properties/tags_format/pattern",
							keyword: "pattern",
							params: { pattern: "^(?=.*\\{id\\}).*\\{version\\}" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/tags_format",
						schemaPath: "#/properties/tags_format/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.library_version !== void 0 && func0.call(data, "library_version")) {
				if (!validate77(data.library_version, {
					instancePath: instancePath + "/library_version",
					parentData: data,
					parentDataProperty: "library_version",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
					errors = vErrors.length;
				}
			}
			if (data.release !== void 0 && func0.call(data, "release")) {
				if (!validate79(data.release, {
					instancePath: instancePath + "/release",
					parentData: data,
					parentDataProperty: "release",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
					errors = vErrors.length;
				}
			}
			if (data.environments !== void 0 && func0.call(data, "environments")) {
				let data14 = data.environments;
				if (Array.isArray(data14)) {
					if (data14.length < 1) {
						const err8 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					const len1 = data14.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data15 = data14[i1];
						if (typeof data15 === "string") {
							if (!pattern10.test(data15)) {
								const err9 = {
									instancePath: instancePath + "/environments/" + i1,
									schemaPath: "#/properties/environments/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z][a-z0-9-]*$" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					let i2 = data14.length;
					let j0;
					if (i2 > 1) {
						const indices0 = {};
						for (; i2--;) {
							let item0 = data14[i2];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err11 = {
									instancePath: instancePath + "/environments",
									schemaPath: "#/properties/environments/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
								break;
							}
							indices0[item0] = i2;
						}
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.rollout !== void 0 && func0.call(data, "rollout")) {
				if (!validate83(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			}
			if (data.gates !== void 0 && func0.call(data, "gates")) {
				if (!validate97(data.gates, {
					instancePath: instancePath + "/gates",
					parentData: data,
					parentDataProperty: "gates",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
					errors = vErrors.length;
				}
			}
			if (data.models !== void 0 && func0.call(data, "models")) {
				let data18 = data.models;
				if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
					for (const key1 of Object.keys(data18)) if (!validate142(data18[key1], {
						instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data18,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
						errors = vErrors.length;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.defaults !== void 0 && func0.call(data, "defaults")) {
				if (!validate144(data.defaults, {
					instancePath: instancePath + "/defaults",
					parentData: data,
					parentDataProperty: "defaults",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
					errors = vErrors.length;
				}
			}
			if (data.access !== void 0 && func0.call(data, "access")) {
				if (!validate146(data.access, {
					instancePath: instancePath + "/access",
					parentData: data,
					parentDataProperty: "access",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
					errors = vErrors.length;
				}
			}
			if (data.metrics !== void 0 && func0.call(data, "metrics")) {
				let data22 = data.metrics;
				if (Array.isArray(data22)) {
					const len2 = data22.length;
					for (let i3 = 0; i3 < len2; i3++) if (!validate152(data22[i3], {
						instancePath: instancePath + "/metrics/" + i3,
						parentData: data22,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
						errors = vErrors.length;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.stale_after !== void 0 && func0.call(data, "stale_after")) {
				if (!validate93(data.stale_after, {
					instancePath: instancePath + "/stale_after",
					parentData: data,
					parentDataProperty: "stale_after",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
					errors = vErrors.length;
				}
			}
			if (data.experiments !== void 0 && func0.call(data, "experiments")) {
				if (!validate155(data.experiments, {
					instancePath: instancePath + "/experiments",
					parentData: data,
					parentDataProperty: "experiments",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
					errors = vErrors.length;
				}
			}
			if (data.consumers !== void 0 && func0.call(data, "consumers")) {
				let data26 = data.consumers;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) for (const key2 of Object.keys(data26)) {
					let data27 = data26[key2];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) for (const key3 of Object.keys(data27)) {
						let data28 = data27[key3];
						if (typeof data28 === "string") {
							if (func62(data28) < 1) {
								const err15 = {
									instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/consumers/additionalProperties/additionalProperties/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/consumers/additionalProperties/additionalProperties/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					else {
						const err17 = {
							instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/consumers/additionalProperties/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				else {
					const err18 = {
						instancePath: instancePath + "/consumers",
						schemaPath: "#/properties/consumers/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.site !== void 0 && func0.call(data, "site")) {
				if (!validate157(data.site, {
					instancePath: instancePath + "/site",
					parentData: data,
					parentDataProperty: "site",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
					errors = vErrors.length;
				}
			}
			if (data.report !== void 0 && func0.call(data, "report")) {
				if (!validate159(data.report, {
					instancePath: instancePath + "/report",
					parentData: data,
					parentDataProperty: "report",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
					errors = vErrors.length;
				}
			}
			if (data.publish !== void 0 && func0.call(data, "publish")) {
				if (!validate161(data.publish, {
					instancePath: instancePath + "/publish",
					parentData: data,
					parentDataProperty: "publish",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err19 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.keys = {
		"prompt": { "keys": {
			"description": {},
			"id": {},
			"name": {},
			"category": {},
			"owner": {},
			"tags": { "each": {} },
			"model": {},
			"input": { "keys": {
				"schema": {},
				"default": {}
			} },
			"output": { "keys": {
				"format": {},
				"schema": {}
			} },
			"tools": { "each": {} },
			"config": {},
			"dependencies": { "each": {} },
			"status": {},
			"deprecation": { "keys": {
				"announced": {},
				"removal": {},
				"replacement": {},
				"guide": {},
				"reason": {}
			} },
			"limits": { "keys": {
				"tokens": {},
				"cost_usd": {},
				"latency_ms": {}
			} },
			"compliance": { "keys": {
				"data": {},
				"risk": {},
				"reviewed": {}
			} },
			"version": {},
			"aliases": { "each": {} }
		} },
		"config": { "keys": {
			"library": { "keys": {
				"name": {},
				"description": {}
			} },
			"root": {},
			"sources": { "each": { "keys": {
				"include": {},
				"exclude": { "each": {} },
				"format": {},
				"category": {},
				"subcategory": {},
				"owner": {},
				"naming": { "keys": {
					"preset": {},
					"pattern": {},
					"maxLength": {}
				} },
				"id": {}
			} } },
			"naming": { "keys": {
				"preset": {},
				"pattern": {},
				"maxLength": {}
			} },
			"taxonomy": { "keys": {
				"categories": { "each": { "keys": {
					"description": {},
					"owner": {},
					"review": {},
					"subcategories": { "each": {} }
				} } },
				"strict": {}
			} },
			"owners": {
				"keys": { "paths": { "each": {} } },
				"each": { "each": {} }
			},
			"tags": { "keys": { "vocabulary": { "each": {} } } },
			"branches": { "keys": {
				"main": {},
				"staging": {},
				"prefixes": { "keys": {
					"feature": {},
					"hotfix": {},
					"release": {},
					"experiment": {}
				} },
				"flow": {},
				"unknown": {}
			} },
			"merge": {},
			"versioning": { "keys": {
				"scheme": {},
				"preMajor": {},
				"initial": { "each": {} },
				"types": { "each": {} },
				"preset": {}
			} },
			"tags_format": {},
			"library_version": { "keys": { "scheme": {} } },
			"release": { "keys": {
				"tags": {},
				"commits": {},
				"sign": {},
				"changelog": { "keys": {
					"main": {},
					"per_prompt": {}
				} },
				"github_release": {},
				"make_latest": {},
				"strict": {}
			} },
			"environments": { "each": {} },
			"rollout": { "keys": {
				"default": {},
				"categories": { "each": {} },
				"phases": { "each": { "keys": {
					"name": {},
					"percentage": {},
					"hours": {}
				} } },
				"analysis": { "keys": {
					"max_error_rate": {},
					"min_samples": {},
					"tolerance": {},
					"max_latency_increase": {},
					"max_cost_increase": {},
					"max_age": {}
				} },
				"approval": { "each": {} },
				"on_missing_metrics": {},
				"max_hold_hours": {}
			} },
			"gates": { "keys": {
				"mode": {},
				"syntax": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {}
				} },
				"review": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {},
					"by": {}
				} },
				"testing": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {},
					"require": { "each": {} },
					"evidence": { "keys": {
						"min_pass_rate": {},
						"max_regression": {},
						"max_age": {}
					} }
				} },
				"security": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {},
					"allow": { "each": { "keys": {
						"code": {},
						"prompt": {},
						"owner": {},
						"reason": {},
						"expires": {}
					} } }
				} },
				"performance": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {},
					"max_tokens": {},
					"max_cost_usd": {},
					"max_latency_ms": {},
					"max_growth": {}
				} },
				"compliance": { "keys": {
					"required": {},
					"enforce": {},
					"when_absent": {},
					"policies": { "each": { "keys": {
						"name": {},
						"categories": { "each": {} },
						"schema": {},
						"max_age": { "each": {} }
					} } }
				} }
			} },
			"models": { "each": { "keys": {
				"encoding": {},
				"context": {},
				"input_per_mtok": {},
				"output_per_mtok": {},
				"family": {}
			} } },
			"defaults": { "keys": { "model": {} } },
			"access": { "keys": {
				"admin": { "each": {} },
				"developer": { "each": {} },
				"reviewer": { "each": {} },
				"viewer": { "each": {} }
			} },
			"metrics": { "each": { "keys": {
				"type": {},
				"name": {},
				"path": {},
				"url": {},
				"queries": { "each": {} },
				"command": { "each": {} }
			} } },
			"stale_after": {},
			"experiments": { "keys": {
				"alpha": {},
				"min_days": {},
				"max_days": {}
			} },
			"consumers": { "each": { "each": {} } },
			"site": { "keys": { "enabled": {} } },
			"report": { "keys": { "comment": {} } },
			"publish": { "keys": {
				"branch": {},
				"pages": {},
				"assets": {}
			} }
		} }
	};
}));

// src/schema/validate.ts
var import_compiled = /* @__PURE__ */ __toESM(require_compiled(), 1);
function violationsOf(name, value) {
	const judge = import_compiled.default[name];
	if (judge(value)) return [];
	const violations = /* @__PURE__ */ new Map();
	for (const { instancePath, keyword, params } of judge.errors ?? []) {
		const parent = stepsOf(instancePath, value);
		const path = placeOfError(parent, params);
		const key = JSON.stringify(path);
		if (violations.has(key)) continue;
		const details = keyword === "additionalProperties" ? {
			...params,
			known: knownKeys(name, parent)
		} : params;
		violations.set(key, {
			path,
			keyword,
			params: details,
			reason: reasonFor(keyword, params, valueAt$1(value, path))
		});
	}
	return [...violations.values()];
}
const promptKeys = knownKeys("prompt", []);
function placeOfError(parent, params) {
	const { missingProperty, additionalProperty, i, j } = params;
	const key = missingProperty ?? additionalProperty;
	if (typeof key === "string") return [...parent, key];
	if (typeof i === "number" && typeof j === "number") return [...parent, Math.max(i, j)];
	return parent;
}
function stepsOf(pointer, root) {
	const path = [];
	let value = root;
	for (const text of pointer.split("/").slice(1)) {
		const name = text.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(name) : name;
		path.push(step);
		value = valueAt$1(value, [step]);
	}
	return path;
}
function knownKeys(name, path) {
	let tree = import_compiled.keys[name];
	for (const step of path) tree = (typeof step === "string" ? rowNamed(tree?.keys ?? {}, step) : void 0) ?? tree?.each;
	return Object.keys(tree?.keys ?? {});
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)])]);
	const isBootstrap = inBase === null && inTree !== null;
	const inForce = read$2(isBootstrap ? inTree : inBase, configFile);
	const brought = read$2(inTree, configFile);
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
function readConfiguration(text, file) {
	const document = readYamlFile(text, file);
	if (!document.ok) return document;
	const [first, ...others] = [...schemaProblems(document.value, file), ...unsupported(document.value, file)];
	return first === void 0 ? passed(document.value.value) : refused(first, ...others);
}
async function textAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf$1(bytes, path);
}
function read$2(text, file) {
	if (text === null) return passed({});
	return text.ok ? readConfiguration(text.value, file) : text;
}
function schemaProblems(document, file) {
	return violationsOf("config", document.value).map(({ path, keyword, params, reason }) => {
		const about = { place: {
			file,
			...document.placeOf(path)
		} };
		const key = path.join(".");
		if (keyword !== "additionalProperties") return problem("config-invalid", {
			key,
			reason
		}, about);
		const known = Array.isArray(params["known"]) ? params["known"] : [];
		return problem("config-key-unknown", {
			key,
			meant: nearestName(String(path.at(-1)), known)
		}, about);
	});
}
function unsupported(document, file) {
	const { sources } = document.value;
	if (!Array.isArray(sources)) return [];
	return sources.flatMap((source, index) => {
		const { format } = source;
		if (format === void 0 || format === "native") return [];
		const path = [
			"sources",
			index,
			"format"
		];
		return [problem("config-invalid", {
			key: path.join("."),
			reason: `\`${String(format)}\` cannot be read by this version, only \`native\` can`
		}, { place: {
			file,
			...document.placeOf(path)
		} })];
	});
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

// src/library/change-set.ts
function changeSet({ before, after }) {
	const beforeById = new Map(before.map((prompt) => [prompt.id, prompt]));
	const afterIds = new Set(after.map(({ id }) => id));
	const gone = new Map([...beforeById].filter(([id]) => !afterIds.has(id)));
	const touched = after.map((prompt) => {
		const same = beforeById.get(prompt.id);
		if (same !== void 0) return {
			id: prompt.id,
			kind: "modified",
			before: same,
			after: prompt
		};
		const alias = prompt.document?.metadata.aliases.find((id) => gone.has(id));
		const former = alias === void 0 ? void 0 : gone.get(alias);
		if (former === void 0) return {
			id: prompt.id,
			kind: "added",
			before: null,
			after: prompt
		};
		gone.delete(former.id);
		return {
			id: prompt.id,
			kind: "renamed",
			before: former,
			after: prompt
		};
	});
	const removed = [...gone.values()].map((prompt) => ({
		id: prompt.id,
		kind: "removed",
		before: prompt,
		after: null
	}));
	return [...touched, ...removed].sort((a, b) => a.id < b.id ? -1 : 1);
}

// src/schema/json-schema.ts
const deepestSchema = 32;
const forbiddenNames = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const typeNames = [
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"array",
	"object"
];
const text$1 = {
	holds: (value) => typeof value === "string",
	asked: "must be text"
};
const flag = {
	holds: (value) => typeof value === "boolean",
	asked: "must be true or false"
};
const number$1 = {
	holds: Number.isFinite,
	asked: "must be a number"
};
const positive = {
	holds: (value) => Number.isFinite(value) && Number(value) > 0,
	asked: "must be a number above 0"
};
const count = {
	holds: (value) => Number.isInteger(value) && Number(value) >= 0,
	asked: "must be a whole number of at least 0"
};
const list = {
	holds: Array.isArray,
	asked: "must be a list"
};
const names = {
	holds: isNames,
	asked: "must be a list of different names"
};
const namesByName = {
	holds: (value) => isRecord(value) && Object.values(value).every(isNames),
	asked: "must be lists of names by name"
};
const pattern = {
	holds: compiles,
	asked: "must be a regular expression"
};
const types = {
	holds: (value) => typeNames.includes(value) || isNames(value) && value.length > 0 && value.every((each) => typeNames.includes(each)),
	asked: `must be one of ${typeNames.join(", ")}, or a list of them`
};
const shapes = new Map([
	["type", types],
	["pattern", pattern],
	["required", names],
	["dependentRequired", namesByName],
	...["enum", "examples"].map((key) => [key, list]),
	...[
		"$schema",
		"$id",
		"$ref",
		"$anchor",
		"$dynamicRef",
		"$dynamicAnchor",
		"$comment",
		"format",
		"title",
		"description",
		"contentEncoding",
		"contentMediaType"
	].map((key) => [key, text$1]),
	...[
		"uniqueItems",
		"deprecated",
		"readOnly",
		"writeOnly"
	].map((key) => [key, flag]),
	...[
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	].map((key) => [key, number$1]),
	["multipleOf", positive],
	...[
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"minProperties",
		"maxProperties",
		"minContains",
		"maxContains"
	].map((key) => [key, count])
]);
const holders = new Map([
	...[
		"additionalProperties",
		"propertyNames",
		"unevaluatedProperties",
		"items",
		"unevaluatedItems",
		"contains",
		"not",
		"if",
		"then",
		"else",
		"contentSchema"
	].map((key) => [key, "one"]),
	...[
		"allOf",
		"anyOf",
		"oneOf",
		"prefixItems"
	].map((key) => [key, "list"]),
	...[
		"properties",
		"patternProperties",
		"dependentSchemas",
		"$defs",
		"definitions"
	].map((key) => [key, "named"])
]);
const freeKeywords = /* @__PURE__ */ new Set([
	"const",
	"default",
	"$vocabulary"
]);
function isJsonSchemaKeyword(key) {
	return shapes.has(key) || holders.has(key) || freeKeywords.has(key) || key.startsWith("x-");
}
function isTypeOrList(value) {
	return typeNames.includes(value) || Array.isArray(value);
}
function jsonSchemaViolations(schema) {
	const judgement = {
		violations: [],
		references: [],
		anchors: /* @__PURE__ */ new Set()
	};
	judge(schema, [], 0, judgement);
	for (const { path, target } of judgement.references) if (!leadsSomewhere(target, schema, judgement.anchors)) note(judgement, path, "$ref", "must lead to a place within this schema");
	return judgement.violations;
}
function judge(schema, path, depth, judgement) {
	if (typeof schema === "boolean") return;
	if (!isRecord(schema)) return note(judgement, path, "type", "must be a schema: keys with values, true or false");
	if (depth > 32) return note(judgement, path, "depth", `must have at most ${32} levels`);
	for (const [key, value] of Object.entries(schema)) {
		const at = [...path, key];
		const shape = shapes.get(key);
		if (shape !== void 0 && !shape.holds(value)) note(judgement, at, key, shape.asked);
		else if (key === "$ref") judgement.references.push({
			path: at,
			target: String(value)
		});
		else if (key === "$anchor") judgement.anchors.add(String(value));
		judgeHeld(key, value, at, depth + 1, judgement);
	}
}
function judgeHeld(key, value, path, depth, judgement) {
	const holder = holders.get(key);
	if (holder === "one") judge(value, path, depth, judgement);
	if (holder === "list") {
		if (!Array.isArray(value) || value.length === 0) return note(judgement, path, key, "must be a list of schemas");
		for (const [at, each] of value.entries()) judge(each, [...path, at], depth, judgement);
	}
	if (holder === "named") {
		if (!isRecord(value)) return note(judgement, path, key, "must be schemas by name");
		for (const [name, each] of Object.entries(value)) if (forbiddenNames.has(name)) note(judgement, [...path, name], key, "must have another name");
		else if (key === "patternProperties" && !compiles(name)) note(judgement, [...path, name], key, pattern.asked);
		else judge(each, [...path, name], depth, judgement);
	}
}
function leadsSomewhere(target, root, anchors) {
	if (!target.startsWith("#")) return false;
	if (!target.startsWith("#/")) return target === "#" || anchors.has(target.slice(1));
	try {
		const steps = decodeURIComponent(target.slice(2)).split("/");
		return valueAt$1(root, steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))) !== void 0;
	} catch {
		return false;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNames(value) {
	return Array.isArray(value) && value.every((each) => typeof each === "string") && new Set(value).size === value.length;
}
function compiles(value) {
	if (typeof value !== "string") return false;
	try {
		return new RegExp(value, "u").source !== "";
	} catch {
		return false;
	}
}
function note(judgement, path, keyword, reason) {
	judgement.violations.push({
		path,
		keyword,
		params: {},
		reason
	});
}

// src/schema/picoschema.ts
const scalars = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"any"
]);
const wildcard = "(*)";
function jsonSchemaFromPicoschema(value) {
	const faults = [];
	const schema = isMeantAsJsonSchema(value) ? checkedJsonSchema(value, faults) : schemaOf(value, [], faults);
	const [first, ...others] = faults;
	return first === void 0 ? {
		ok: true,
		schema,
		variables: variablesOf(schema)
	} : {
		ok: false,
		faults: [first, ...others]
	};
}
function isMeantAsJsonSchema(value) {
	if (typeof value === "boolean") return true;
	if (!isRecord(value)) return false;
	const { type, properties } = value;
	if (isTypeOrList(type) || type === "any" || isRecord(properties)) return true;
	return Object.entries(value).some(([key, each]) => key === "$schema" || key === "$ref" || Array.isArray(each) && isJsonSchemaKeyword(key));
}
function checkedJsonSchema(schema, faults) {
	const stray = isRecord(schema) ? Object.keys(schema).find((key) => !isJsonSchemaKeyword(key)) : void 0;
	if (stray !== void 0) faults.push({
		path: [stray],
		reason: "beside keywords of JSON Schema such as `type` it is none; fields belong under `properties`"
	});
	faults.push(...jsonSchemaViolations(schema).map(({ path, reason }) => ({
		path,
		reason: `it ${reason}`
	})));
	return schema;
}
function variablesOf(schema) {
	if (!isRecord(schema) || !isRecord(schema["properties"])) return [];
	const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
	return Object.entries(schema["properties"]).map(([name, each]) => ({
		name,
		schema: each,
		required: required.has(name)
	}));
}
function schemaOf(value, path, faults) {
	if (typeof value === "string") return scalarOf(value, path, faults);
	if (isRecord(value)) return objectOf(value, path, faults);
	faults.push({
		path,
		reason: value === null ? "it has no type (the type `null` must stand in quotes)" : "a type is a word such as `string`, or an object of fields"
	});
	return {};
}
function scalarOf(text, path, faults) {
	const [type, description] = splitAtComma(text);
	if (!scalars.has(type)) faults.push({
		path,
		reason: `there is no type \`${type.slice(0, 40)}\`; there are ${[...scalars].join(", ")}`
	});
	return described(type === "any" ? {} : { type }, description);
}
function objectOf(fields, path, faults) {
	if (path.length >= 32) {
		faults.push({
			path,
			reason: `more than ${32} levels stand inside each other`
		});
		return {};
	}
	const properties = /* @__PURE__ */ new Map();
	const required = [];
	for (const [key, value] of Object.entries(fields)) {
		const at = [...path, key];
		if (key === wildcard) continue;
		const field = fieldOf(key, at, faults);
		if (field === null) continue;
		if (properties.has(field.name)) faults.push({
			path: at,
			reason: `the field \`${field.name}\` stands there twice`
		});
		if (!field.optional) required.push(field.name);
		properties.set(field.name, typeOf(field, value, at, faults));
	}
	return {
		type: "object",
		properties: Object.fromEntries(properties),
		...required.length === 0 ? {} : { required },
		additionalProperties: Object.hasOwn(fields, wildcard) ? schemaOf(fields[wildcard], [...path, wildcard], faults) : false
	};
}
function fieldOf(key, path, faults) {
	const opening = key.indexOf("(");
	const written = (opening === -1 ? key : key.slice(0, opening)).trim();
	const optional = written.endsWith("?");
	const name = optional ? written.slice(0, -1).trimEnd() : written;
	if (name === "" || forbiddenNames.has(name)) {
		faults.push({
			path,
			reason: name === "" ? "a field has no name" : `no field may be called \`${name}\``
		});
		return null;
	}
	if (opening === -1) return {
		name,
		optional,
		kind: null,
		description: null
	};
	const closing = key.trimEnd();
	const [kind, description] = splitAtComma(closing.slice(opening + 1, -1));
	if (closing.endsWith(")") && (kind === "array" || kind === "object" || kind === "enum")) return {
		name,
		optional,
		kind,
		description
	};
	faults.push({
		path,
		reason: "only `(array)`, `(object)` or `(enum)` may follow a name, with a description behind a comma"
	});
	return null;
}
function typeOf({ optional, kind, description }, value, path, faults) {
	const schema = schemaOfKind(kind, value, path, faults);
	return described(optional ? nullable(schema) : schema, description);
}
function schemaOfKind(kind, value, path, faults) {
	if (kind === "array") return {
		type: "array",
		items: schemaOf(value, path, faults)
	};
	if (kind === "enum") return { enum: choicesOf(value, path, faults) };
	if (kind === "object" && !isRecord(value)) {
		faults.push({
			path,
			reason: "an object is described by its fields"
		});
		return {};
	}
	return schemaOf(value, path, faults);
}
function choicesOf(value, path, faults) {
	const isScalar = (each) => each === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof each);
	if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value;
	faults.push({
		path,
		reason: "a choice is described by a list of its values, such as `[A, B]`"
	});
	return [];
}
function nullable(schema) {
	if (!isRecord(schema)) return schema;
	const { type, enum: choices } = schema;
	if (Array.isArray(choices)) return {
		...schema,
		enum: choices.includes(null) ? choices : [...choices, null]
	};
	return typeof type === "string" && type !== "null" ? {
		...schema,
		type: [type, "null"]
	} : schema;
}
function described(schema, description) {
	return description === null || !isRecord(schema) ? schema : {
		...schema,
		description
	};
}
function splitAtComma(text) {
	const comma = text.indexOf(",");
	if (comma === -1) return [text.trim(), null];
	return [text.slice(0, comma).trim(), text.slice(comma + 1).trim() || null];
}

// src/format/metadata.ts
function metadataOf(value) {
	const input = map(value["input"]);
	const output = map(value["output"]);
	const limits = map(value["limits"]);
	const inputSchema = schemaAt(["input", "schema"], input["schema"]);
	const outputSchema = schemaAt(["output", "schema"], output["schema"]);
	return {
		faults: [...inputSchema.faults, ...outputSchema.faults],
		metadata: {
			id: text(value["id"]),
			name: text(value["name"]),
			category: text(value["category"]),
			description: text(value["description"]),
			owner: text(value["owner"]),
			tags: texts(value["tags"]),
			model: text(value["model"]),
			input: inputSchema.schema,
			variables: inputSchema.variables,
			defaults: map(input["default"]),
			output: value["output"] === void 0 ? null : {
				format: text(output["format"]),
				schema: outputSchema.schema
			},
			tools: texts(value["tools"]),
			config: map(value["config"]),
			dependencies: texts(value["dependencies"]),
			status: text(value["status"]),
			deprecation: deprecationOf(map(value["deprecation"])),
			limits: {
				tokens: number(limits["tokens"]),
				costUsd: number(limits["cost_usd"]),
				latencyMs: number(limits["latency_ms"])
			},
			compliance: map(value["compliance"]),
			version: text(value["version"]),
			aliases: texts(value["aliases"])
		}
	};
}
function isDay(written) {
	const midnight = /* @__PURE__ */ new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${written}T`);
}
function deprecationOf(value) {
	const announced = text(value["announced"]);
	const removal = text(value["removal"]);
	if (announced === null || removal === null || !isDay(announced) || !isDay(removal)) return null;
	return {
		announced,
		removal,
		replacement: text(value["replacement"]),
		guide: text(value["guide"]),
		reason: text(value["reason"])
	};
}
function schemaAt(path, value) {
	const nothing = {
		schema: null,
		variables: [],
		faults: []
	};
	if (typeof value !== "string" && !isMap(value)) return nothing;
	const read = jsonSchemaFromPicoschema(value);
	if (read.ok) return {
		schema: read.schema,
		variables: read.variables,
		faults: []
	};
	return {
		...nothing,
		faults: read.faults.map((fault) => ({
			...fault,
			path: [...path, ...fault.path]
		}))
	};
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}
function texts(value) {
	return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function number(value) {
	return typeof value === "number" ? value : null;
}
function map(value) {
	return isMap(value) ? value : {};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/format/split.ts
const fence = /^---[ \t]*\r?$/u;
const preamble = /^(?:#.*|[ \t]*)\r?$/u;
function splitFile(text, file) {
	let open = null;
	for (const line of linesOf(text)) if (open === null) {
		if (fence.test(line.text)) open = line;
		else if (!preamble.test(line.text)) break;
	} else if (fence.test(line.text)) return passed({
		head: text.slice(0, open.end),
		yaml: text.slice(open.end, line.start),
		yamlLine: open.number + 1,
		close: text.slice(line.start, line.end),
		body: text.slice(line.end),
		bodyLine: line.number + 1
	});
	if (open === null) return refused(problem("front-matter-missing", {}, { place: {
		file,
		line: 1
	} }));
	return refused(problem("front-matter-unterminated", {}, { place: {
		file,
		line: open.number,
		column: 1
	} }));
}
function* linesOf(text) {
	let number = 1;
	for (let start = 0; start < text.length; number += 1) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed + 1;
		const line = text.slice(start, feed === -1 ? end : feed);
		yield {
			number,
			text: number === 1 ? line.replace(/^\ufeff/u, "") : line,
			start,
			end
		};
		start = end;
	}
}

// src/format/native.ts
const nativeFormat = {
	name: "native",
	template: "handlebars",
	read: read$1
};
function read$1(bytes, file) {
	const text = textOf$1(bytes, file);
	if (!text.ok) return text;
	const split = splitFile(text.value, file);
	if (!split.ok) return split;
	const { yaml, yamlLine, body, bodyLine } = split.value;
	const frontMatter = readFrontMatter(yaml, file, yamlLine);
	if (!frontMatter.ok) return frontMatter;
	const { value, placeOf } = frontMatter.value;
	const { metadata, faults } = metadataOf(value);
	const schemaProblems = faults.map(({ path, reason }) => problem("input-schema-invalid", {
		key: pathText(path),
		reason
	}, { place: {
		file,
		...placeOf(path)
	} }));
	const problems = [...keyProblems(frontMatter.value, file), ...schemaProblems].sort(byPlace);
	return passed({
		metadata,
		body: withLineFeeds(body),
		bodyLine,
		placeOf,
		problems
	});
}
function keyProblems({ value, placeOf }, file) {
	const violations = violationsOf("prompt", value);
	const wrongDays = dayPaths.filter((path) => {
		const day = valueAt$1(value, path);
		return typeof day === "string" && !isDay(day) && !violations.some((each) => pathText(each.path) === pathText(path));
	});
	const about = (path) => ({ place: {
		file,
		...placeOf(path)
	} });
	return [
		...violations.map((violation) => keyProblem(violation, value, about(violation.path))),
		...blankDescription(value).map((path) => problem("schema-description-missing", {}, about(path))),
		...wrongDays.map((path) => problem("schema-violated", {
			key: pathText(path),
			reason: "is no day of the calendar"
		}, about(path)))
	];
}
const dayPaths = [
	["deprecation", "announced"],
	["deprecation", "removal"],
	["compliance", "reviewed"]
];
function keyProblem({ path, reason }, value, about) {
	const key = pathText(path);
	const written = valueAt$1(value, path) ?? null;
	if (key === "description" && (written === null || written === "")) return problem("schema-description-missing", {}, about);
	if (key === "status" && typeof written === "string" && isNameIn(statuses, written)) return problem("status-not-written", { status: written }, about);
	return problem("schema-violated", {
		key,
		reason
	}, about);
}
function blankDescription({ description }) {
	return typeof description === "string" && description !== "" && description.trim() === "" ? [["description"]] : [];
}
function byPlace(a, b) {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

// src/template/fault.ts
var TemplateFault = class extends Error {
	name = "TemplateFault";
	reason;
	offset;
	constructor(reason, offset) {
		super(reason);
		this.reason = reason;
		this.offset = offset;
	}
};

// src/template/helpers.ts
const helpers = {
	if: {
		form: "block",
		takes: 1,
		givesNames: false,
		content: "same"
	},
	unless: {
		form: "block",
		takes: 1,
		givesNames: false,
		content: "same"
	},
	each: {
		form: "block",
		takes: 1,
		givesNames: true,
		content: "item"
	},
	with: {
		form: "block",
		takes: 1,
		givesNames: true,
		content: "item"
	},
	lookup: {
		form: "value",
		takes: 2,
		givesNames: false,
		content: "none"
	},
	role: {
		form: "statement",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	history: {
		form: "statement",
		takes: 0,
		givesNames: false,
		content: "none"
	},
	media: {
		form: "statement",
		takes: 0,
		givesNames: false,
		content: "none"
	},
	section: {
		form: "statement",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	json: {
		form: "value",
		takes: 1,
		givesNames: false,
		content: "none"
	},
	ifEquals: {
		form: "block",
		takes: 2,
		givesNames: false,
		content: "same"
	},
	unlessEquals: {
		form: "block",
		takes: 2,
		givesNames: false,
		content: "same"
	}
};
const forbidden = /* @__PURE__ */ new Set([
	"log",
	"helperMissing",
	"blockHelperMissing"
]);
function headOf(call, mustBeHelper) {
	const path = pathOf(call);
	const name = simpleName(path);
	if (name !== null && rowNamed(helpers, name) !== void 0) return {
		is: "helper",
		name
	};
	const passes = call.params.length > 0 || call.hash !== void 0;
	if (mustBeHelper || passes || name !== null && forbidden.has(name)) return {
		is: "unknown",
		name: path.original
	};
	return {
		is: "value",
		path
	};
}
function pathOf(call) {
	if (call.path.type === "PathExpression") return call.path;
	const original = String(call.path.original);
	return {
		type: "PathExpression",
		data: false,
		depth: 0,
		parts: [original],
		original,
		loc: call.path.loc
	};
}
function simpleName(path) {
	const [first, ...more] = path.parts;
	return first === void 0 || more.length > 0 || path.data || beginsInContext(path) ? null : first;
}
function beginsInContext(path) {
	return path.depth > 0 || /^(?:\.|this(?:[./]|$))/.test(path.original);
}

// src/template/values.ts
const closed$1 = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function has(value, name) {
	return property(value, name) !== void 0;
}
function property(value, name) {
	if (value === null || value === void 0 || closed$1.has(name)) return void 0;
	if (!Object.hasOwn(Object(value), name)) return void 0;
	const found = value[name];
	return typeof found === "function" ? void 0 : found;
}
function isEmpty(value) {
	if (Array.isArray(value)) return value.length === 0;
	return !value && value !== 0;
}
function textOf(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "string") return value;
	try {
		return String(value);
	} catch {
		return null;
	}
}
function jsonOf(value, indent) {
	const space = typeof indent === "number" || typeof indent === "string" ? indent : 0;
	try {
		return JSON.stringify(value, null, space) ?? "";
	} catch {
		return null;
	}
}

// src/template/frame.ts
function inputFrame(variables) {
	return {
		context: variables,
		isInput: true,
		outer: null,
		given: /* @__PURE__ */ new Map(),
		data: {
			values: /* @__PURE__ */ new Map([["root", variables]]),
			outer: null
		}
	};
}
function frameOf(context, outer, names, values, data = outer.data) {
	const given = names.length === 0 ? outer.given : new Map([...outer.given, ...names.map((name, at) => [name, values[at]])]);
	return context === outer.context ? {
		...outer,
		given,
		data
	} : {
		context,
		isInput: false,
		outer,
		given,
		data
	};
}
function dataOfTurn(outer, key, index, isLast) {
	return {
		values: new Map([...outer.values, ...Object.entries({
			key,
			index,
			first: index === 0,
			last: isLast
		})]),
		outer
	};
}
function valueAt(path, frame, onMissing) {
	const [first, ...rest] = path.parts;
	if (path.data) return dataAt(path, frame, onMissing);
	if (first !== void 0 && !beginsInContext(path) && frame.given.has(first)) return follow(frame.given.get(first), rest);
	let place = frame;
	for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
	if (place?.isInput && first !== void 0 && !has(place.context, first)) onMissing(first);
	return follow(place?.context, path.parts);
}
function dataAt(path, frame, onMissing) {
	const [name, ...rest] = path.parts;
	let data = frame.data;
	for (let climbed = 0; climbed < path.depth; climbed += 1) data = data?.outer ?? null;
	const value = name === void 0 ? void 0 : data?.values.get(name);
	const [variable] = rest;
	if (name === "root" && variable !== void 0 && !has(value, variable)) onMissing(variable);
	return follow(value, rest);
}
function follow(value, parts) {
	return parts.reduce(property, value);
}

// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.SourceLocation = SourceLocation;
	exports.id = id;
	exports.stripFlags = stripFlags;
	exports.stripComment = stripComment;
	exports.preparePath = preparePath;
	exports.prepareMustache = prepareMustache;
	exports.prepareRawBlock = prepareRawBlock;
	exports.prepareBlock = prepareBlock;
	exports.prepareProgram = prepareProgram;
	exports.preparePartialBlock = preparePartialBlock;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		close = close.path ? close.path.original : close;
		if (open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source;
		this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		};
		this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		if (/^\[.*\]$/.test(token)) return token.substring(1, token.length - 1);
		else return token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		var original = data ? "@" : "", dig = [], depth = 0;
		for (var i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			original += (parts[i].separator || "") + part;
			if (!isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2["default"]("Invalid path: " + original, { loc });
				else if (part === "..") depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close);
		locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		if (close && close.path) validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
			if (inverseAndProgram.chain) inverseAndProgram.program.body[0].closeStrip = close.strip;
			inverseStrip = inverseAndProgram.strip;
			inverse = inverseAndProgram.program;
		}
		if (inverted) {
			inverted = inverse;
			inverse = program;
			program = inverted;
		}
		return {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			/* istanbul ignore else */
			if (firstLoc && lastLoc) loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			};
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		validateClose(open, close);
		return {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var handlebars = (function() {
		var parser = {
			trace: function trace() {},
			yy: {},
			symbols_: {
				"error": 2,
				"root": 3,
				"program": 4,
				"EOF": 5,
				"program_repetition0": 6,
				"statement": 7,
				"mustache": 8,
				"block": 9,
				"rawBlock": 10,
				"partial": 11,
				"partialBlock": 12,
				"content": 13,
				"COMMENT": 14,
				"CONTENT": 15,
				"openRawBlock": 16,
				"rawBlock_repetition0": 17,
				"END_RAW_BLOCK": 18,
				"OPEN_RAW_BLOCK": 19,
				"helperName": 20,
				"openRawBlock_repetition0": 21,
				"openRawBlock_option0": 22,
				"CLOSE_RAW_BLOCK": 23,
				"openBlock": 24,
				"block_option0": 25,
				"closeBlock": 26,
				"openInverse": 27,
				"block_option1": 28,
				"OPEN_BLOCK": 29,
				"openBlock_repetition0": 30,
				"openBlock_option0": 31,
				"openBlock_option1": 32,
				"CLOSE": 33,
				"OPEN_INVERSE": 34,
				"openInverse_repetition0": 35,
				"openInverse_option0": 36,
				"openInverse_option1": 37,
				"openInverseChain": 38,
				"OPEN_INVERSE_CHAIN": 39,
				"openInverseChain_repetition0": 40,
				"openInverseChain_option0": 41,
				"openInverseChain_option1": 42,
				"inverseAndProgram": 43,
				"INVERSE": 44,
				"inverseChain": 45,
				"inverseChain_option0": 46,
				"OPEN_ENDBLOCK": 47,
				"OPEN": 48,
				"mustache_repetition0": 49,
				"mustache_option0": 50,
				"OPEN_UNESCAPED": 51,
				"mustache_repetition1": 52,
				"mustache_option1": 53,
				"CLOSE_UNESCAPED": 54,
				"OPEN_PARTIAL": 55,
				"partialName": 56,
				"partial_repetition0": 57,
				"partial_option0": 58,
				"openPartialBlock": 59,
				"OPEN_PARTIAL_BLOCK": 60,
				"openPartialBlock_repetition0": 61,
				"openPartialBlock_option0": 62,
				"param": 63,
				"sexpr": 64,
				"OPEN_SEXPR": 65,
				"sexpr_repetition0": 66,
				"sexpr_option0": 67,
				"CLOSE_SEXPR": 68,
				"hash": 69,
				"hash_repetition_plus0": 70,
				"hashSegment": 71,
				"ID": 72,
				"EQUALS": 73,
				"blockParams": 74,
				"OPEN_BLOCK_PARAMS": 75,
				"blockParams_repetition_plus0": 76,
				"CLOSE_BLOCK_PARAMS": 77,
				"path": 78,
				"dataName": 79,
				"STRING": 80,
				"NUMBER": 81,
				"BOOLEAN": 82,
				"UNDEFINED": 83,
				"NULL": 84,
				"DATA": 85,
				"pathSegments": 86,
				"SEP": 87,
				"$accept": 0,
				"$end": 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = true;
						this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: true
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(true, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(false, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						});
						this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function parseError(str, hash) {
				throw new Error(str);
			},
			parse: function parse(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input);
				this.lexer.yy = this.yy;
				this.yy.lexer = this.lexer;
				this.yy.parser = this;
				if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
				function lex() {
					var token = self.lexer.lex() || 1;
					if (typeof token !== "number") token = self.symbols_[token] || token;
					return token;
				}
				var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;
				while (true) {
					state = stack[stack.length - 1];
					if (this.defaultActions[state]) action = this.defaultActions[state];
					else {
						if (symbol === null || typeof symbol == "undefined") symbol = lex();
						action = table[state] && table[state][symbol];
					}
					if (typeof action === "undefined" || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							expected = [];
							for (p in table[state]) if (this.terminals_[p] && p > 2) expected.push("'" + this.terminals_[p] + "'");
							if (this.lexer.showPosition) errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
							else errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
							this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol);
							vstack.push(this.lexer.yytext);
							lstack.push(this.lexer.yylloc);
							stack.push(action[1]);
							symbol = null;
							if (!preErrorSymbol) {
								yyleng = this.lexer.yyleng;
								yytext = this.lexer.yytext;
								yylineno = this.lexer.yylineno;
								yyloc = this.lexer.yylloc;
								if (recovering > 0) recovering--;
							} else {
								symbol = preErrorSymbol;
								preErrorSymbol = null;
							}
							break;
						case 2:
							len = this.productions_[action[1]][1];
							yyval.$ = vstack[vstack.length - len];
							yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							};
							if (ranges) yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
							r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
							if (typeof r !== "undefined") return r;
							if (len) {
								stack = stack.slice(0, -1 * len * 2);
								vstack = vstack.slice(0, -1 * len);
								lstack = lstack.slice(0, -1 * len);
							}
							stack.push(this.productions_[action[1]][0]);
							vstack.push(yyval.$);
							lstack.push(yyval._$);
							newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
							stack.push(newState);
							break;
						case 3: return true;
					}
				}
				return true;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function parseError(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw new Error(str);
				},
				setInput: function setInput(input) {
					this._input = input;
					this._more = this._less = this.done = false;
					this.yylineno = this.yyleng = 0;
					this.yytext = this.matched = this.match = "";
					this.conditionStack = ["INITIAL"];
					this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					};
					if (this.options.ranges) this.yylloc.range = [0, 0];
					this.offset = 0;
					return this;
				},
				input: function input() {
					var ch = this._input[0];
					this.yytext += ch;
					this.yyleng++;
					this.offset++;
					this.match += ch;
					this.matched += ch;
					if (ch.match(/(?:\r\n?|\n).*/g)) {
						this.yylineno++;
						this.yylloc.last_line++;
					} else this.yylloc.last_column++;
					if (this.options.ranges) this.yylloc.range[1]++;
					this._input = this._input.slice(1);
					return ch;
				},
				unput: function unput(ch) {
					var len = ch.length;
					var lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input;
					this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
					this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1);
					this.matched = this.matched.substr(0, this.matched.length - 1);
					if (lines.length - 1) this.yylineno -= lines.length - 1;
					var r = this.yylloc.range;
					this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					};
					if (this.options.ranges) this.yylloc.range = [r[0], r[0] + this.yyleng - len];
					return this;
				},
				more: function more() {
					this._more = true;
					return this;
				},
				less: function less(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function pastInput() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function upcomingInput() {
					var next = this.match;
					if (next.length < 20) next += this._input.substr(0, 20 - next.length);
					return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function showPosition() {
					var pre = this.pastInput();
					var c = new Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function next() {
					if (this.done) return this.EOF;
					if (!this._input) this.done = true;
					var token, match, tempMatch, index, lines;
					if (!this._more) {
						this.yytext = "";
						this.match = "";
					}
					var rules = this._currentRules();
					for (var i = 0; i < rules.length; i++) {
						tempMatch = this._input.match(this.rules[rules[i]]);
						if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
							match = tempMatch;
							index = i;
							if (!this.options.flex) break;
						}
					}
					if (match) {
						lines = match[0].match(/(?:\r\n?|\n).*/g);
						if (lines) this.yylineno += lines.length;
						this.yylloc = {
							first_line: this.yylloc.last_line,
							last_line: this.yylineno + 1,
							first_column: this.yylloc.last_column,
							last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
						};
						this.yytext += match[0];
						this.match += match[0];
						this.matches = match;
						this.yyleng = this.yytext.length;
						if (this.options.ranges) this.yylloc.range = [this.offset, this.offset += this.yyleng];
						this._more = false;
						this._input = this._input.slice(match[0].length);
						this.matched += match[0];
						token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
						if (this.done && this._input) this.done = false;
						if (token) return token;
						else return;
					}
					if (this._input === "") return this.EOF;
					else return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function lex() {
					var r = this.next();
					if (typeof r !== "undefined") return r;
					else return this.lex();
				},
				begin: function begin(condition) {
					this.conditionStack.push(condition);
				},
				popState: function popState() {
					return this.conditionStack.pop();
				},
				_currentRules: function _currentRules() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function topState() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function begin(condition) {
					this.begin(condition);
				}
			};
			lexer.options = {};
			lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\") {
							strip(0, 1);
							this.begin("mu");
						} else if (yy_.yytext.slice(-1) === "\\") {
							strip(0, 1);
							this.begin("emu");
						} else this.begin("mu");
						if (yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2:
						this.popState();
						return 15;
					case 3:
						this.begin("raw");
						return 15;
					case 4:
						this.popState();
						if (this.conditionStack[this.conditionStack.length - 1] === "raw") return 15;
						else {
							strip(5, 9);
							return "END_RAW_BLOCK";
						}
					case 5: return 15;
					case 6:
						this.popState();
						return 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10:
						this.popState();
						this.begin("raw");
						return 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15:
						this.popState();
						return 44;
					case 16:
						this.popState();
						return 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext);
						this.popState();
						this.begin("com");
						break;
					case 22:
						this.popState();
						return 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29:
						this.popState();
						return 54;
					case 30:
						this.popState();
						return 33;
					case 31:
						yy_.yytext = strip(1, 2).replace(/\\"/g, "\"");
						return 80;
					case 32:
						yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
						return 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42:
						yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
						return 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			};
			lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			];
			lexer.conditions = {
				"mu": {
					"rules": [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					"inclusive": false
				},
				"emu": {
					"rules": [2],
					"inclusive": false
				},
				"com": {
					"rules": [6],
					"inclusive": false
				},
				"raw": {
					"rules": [
						3,
						4,
						5
					],
					"inclusive": false
				},
				"INITIAL": {
					"rules": [
						0,
						1,
						44
					],
					"inclusive": true
				}
			};
			return lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		Parser.prototype = parser;
		parser.Parser = Parser;
		return new Parser();
	})();
	exports["default"] = handlebars;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	var NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
	exports.NODE_TYPES = NODE_TYPES;
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: false,
		acceptKey: function acceptKey(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2["default"]("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function acceptRequired(node, name) {
			this.acceptKey(node, name);
			if (!node[name]) throw new _exception2["default"](node.type + " requires " + name);
		},
		acceptArray: function acceptArray(array) {
			for (var i = 0, l = array.length; i < l; i++) {
				this.acceptKey(array, i);
				if (!array[i]) {
					array.splice(i, 1);
					i--;
					l--;
				}
			}
		},
		accept: function accept(object) {
			if (!object) return;
			if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2["default"]("Unknown type: " + object.type, object);
			if (this.current) this.parents.unshift(this.current);
			this.current = object;
			var ret = this[object.type](object);
			this.current = this.parents.shift();
			if (!this.mutating || ret) return ret;
			else if (ret !== false) return object;
		},
		Program: function Program(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function PartialBlockStatement(partial) {
			visitPartial.call(this, partial);
			this.acceptKey(partial, "program");
		},
		ContentStatement: function ContentStatement() {},
		CommentStatement: function CommentStatement() {},
		SubExpression: visitSubExpression,
		PathExpression: function PathExpression() {},
		StringLiteral: function StringLiteral() {},
		NumberLiteral: function NumberLiteral() {},
		BooleanLiteral: function BooleanLiteral() {},
		UndefinedLiteral: function UndefinedLiteral() {},
		NullLiteral: function NullLiteral() {},
		Hash: function Hash(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function HashPair(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path");
		this.acceptArray(mustache.params);
		this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block);
		this.acceptKey(block, "program");
		this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name");
		this.acceptArray(partial.params);
		this.acceptKey(partial, "hash");
	}
	exports["default"] = Visitor;
	module.exports = exports["default"];
}));

// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2["default"]();
	WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone;
		var isRoot = !this.isRootSeen;
		this.isRootSeen = true;
		var body = program.body;
		for (var i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (!strip) continue;
			var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
			if (strip.close) omitRight(body, i, true);
			if (strip.open) omitLeft(body, i, true);
			if (doStandalone && inlineStandalone) {
				omitRight(body, i);
				if (omitLeft(body, i)) {
					if (current.type === "PartialStatement") current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
				}
			}
			if (doStandalone && openStandalone) {
				omitRight((current.program || current.inverse).body);
				omitLeft(body, i);
			}
			if (doStandalone && closeStandalone) {
				omitRight(body, i);
				omitLeft((current.inverse || current.program).body);
			}
		}
		return program;
	};
	WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program);
		this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) {
			firstInverse = inverse.body[0].program;
			while (lastInverse.chained) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		}
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close) omitRight(program.body, null, true);
		if (inverse) {
			var inverseStrip = block.inverseStrip;
			if (inverseStrip.open) omitLeft(program.body, null, true);
			if (inverseStrip.close) omitRight(firstInverse.body, null, true);
			if (block.closeStrip.open) omitLeft(lastInverse.body, null, true);
			if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
				omitLeft(program.body);
				omitRight(firstInverse.body);
			}
		} else if (block.closeStrip.open) omitLeft(program.body, null, true);
		return strip;
	};
	WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	};
	WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		/* istanbul ignore next */
		var strip = node.strip || {};
		return {
			inlineStandalone: true,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		if (i === void 0) i = body.length;
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		if (i === void 0) i = -1;
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
		current.rightStripped = current.value !== original;
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
		current.leftStripped = current.value !== original;
		return current.leftStripped;
	}
	exports["default"] = WhitespaceControl;
	module.exports = exports["default"];
}));

// src/template/limits.ts
var import_helpers = /* @__PURE__ */ __toESM(require_helpers(), 1);
var import_parser = /* @__PURE__ */ __toESM(require_parser(), 1);
var import_whitespace_control = /* @__PURE__ */ __toESM(require_whitespace_control(), 1);
const limits = {
	body: 1048576,
	tokens: 32768,
	depth: 64,
	partials: 32,
	steps: 25e4,
	output: 1048576
};

// src/template/tokens.ts
function progressAtStart() {
	return {
		tag: null,
		blocks: [],
		brackets: 0,
		tokens: 0,
		depth: 0
	};
}
const opensBlock = /* @__PURE__ */ new Set([
	"OPEN_BLOCK",
	"OPEN_INVERSE",
	"OPEN_PARTIAL_BLOCK",
	"OPEN_RAW_BLOCK"
]);
const closesBlock = /* @__PURE__ */ new Set(["OPEN_ENDBLOCK", "END_RAW_BLOCK"]);
const opensTag = /* @__PURE__ */ new Set([
	...opensBlock,
	"OPEN_ENDBLOCK",
	"OPEN_INVERSE_CHAIN",
	"OPEN",
	"OPEN_UNESCAPED",
	"OPEN_PARTIAL"
]);
const closesTag = /* @__PURE__ */ new Set([
	"CLOSE",
	"CLOSE_RAW_BLOCK",
	"CLOSE_UNESCAPED"
]);
function boundedLexer(parser, progress) {
	const lexer = Object.assign(Object.create(parser.lexer), { options: { ranges: true } }, { lex() {
		let token = lexer.next();
		while (token === void 0) token = lexer.next();
		advance(progress, tokenName(parser, token), lexer.yylloc.range[0]);
		return token;
	} });
	return lexer;
}
function tokenName(parser, token) {
	return typeof token === "string" ? token : parser.terminals_[token] ?? "EOF";
}
function advance(progress, token, offset) {
	progress.tokens += 1;
	if (progress.tokens > limits.tokens) throw new TemplateFault(`it has more than ${limits.tokens} parts.`, offset);
	if (opensTag.has(token)) {
		if (progress.tag !== null) throw new TemplateFault("`{{` is never closed.", progress.tag);
		progress.tag = offset;
		progress.brackets = 0;
	}
	if (closesTag.has(token)) progress.tag = null;
	if (token === "OPEN_SEXPR") progress.brackets += 1;
	if (token === "CLOSE_SEXPR") progress.brackets -= 1;
	advanceBlocks(progress, token, offset);
	if (progress.depth + progress.brackets > limits.depth) throw new TemplateFault(`more than ${limits.depth} blocks or brackets stand inside each other.`, offset);
}
function advanceBlocks(progress, token, offset) {
	if (opensBlock.has(token)) {
		progress.blocks.push({
			offset,
			branches: 0
		});
		progress.depth += 1;
	}
	const block = progress.blocks.at(-1);
	if (block === void 0) return;
	if (token === "OPEN_INVERSE_CHAIN") {
		block.branches += 1;
		progress.depth += 1;
	}
	if (closesBlock.has(token)) {
		progress.blocks.pop();
		progress.depth -= 1 + block.branches;
	}
}

// src/template/tree.ts
function offsetOf(node) {
	return node.loc.start.column;
}

// src/template/handlebars.ts
function parsedTemplate(body) {
	if (body.length > limits.body) throw new TemplateFault(`it has ${body.length} characters; at most ${limits.body} are read.`, 0);
	const progress = progressAtStart();
	const lexer = boundedLexer(import_parser.default, progress);
	const fail = (_message, found) => {
		throw faultAt(body, progress, lexer.yylloc.range, found.token);
	};
	const bounded = Object.assign(Object.create(import_parser.default), {
		lexer,
		yy: {
			...treeBuilders,
			parseError: fail
		}
	});
	try {
		return new import_whitespace_control.default().accept(bounded.parse(body));
	} catch (error) {
		if (error instanceof TemplateFault) throw error;
		throw new TemplateFault(`${firstLine(error)}.`, lexer.yylloc.range[0]);
	}
}
const treeBuilders = {
	...import_helpers,
	locInfo({ range }) {
		return {
			start: {
				line: 1,
				column: range[0]
			},
			end: {
				line: 1,
				column: range[1]
			}
		};
	},
	preparePath(...parts) {
		try {
			return import_helpers.preparePath.apply(treeBuilders, parts);
		} catch (error) {
			const at = error.column ?? 0;
			throw new TemplateFault("`..`, `.` and `this` can stand only at the beginning of a path.", at);
		}
	},
	prepareBlock(...parts) {
		const [open, , , close] = parts;
		if (close?.path !== void 0 && close.path.original !== open.path.original) {
			const names = {
				open: shown(open.path.original),
				close: shown(close.path.original)
			};
			throw new TemplateFault(`\`{{/${names.close}}}\` closes a block that \`${names.open}\` opened.`, offsetOf(close.path));
		}
		return import_helpers.prepareBlock.apply(treeBuilders, parts);
	}
};
function faultAt(body, progress, range, token) {
	const offset = token === null ? range[1] : range[0];
	const block = progress.blocks.at(-1);
	if (progress.tag !== null && body.indexOf("}}", progress.tag) === -1) return new TemplateFault("`{{` is never closed.", progress.tag);
	if (token === null && body.startsWith("{{!--", offset)) return new TemplateFault("the comment `{{!--` is never closed.", offset);
	if ((token === "EOF" || token === null) && block !== void 0) return new TemplateFault(`\`${shown(body.slice(block.offset, block.offset + 40).split("}")[0] ?? "")}}}\` is never closed.`, block.offset);
	if (token === "OPEN_ENDBLOCK") return new TemplateFault("`{{/` closes a block that is not open.", offset);
	if (token === "INVERSE" || token === "OPEN_INVERSE_CHAIN") return new TemplateFault("`else` stands outside a block, or is the second of its block.", offset);
	if (token === "CLOSE" && /\{\{[~&]?\s*$/.test(body.slice(Math.max(0, offset - 40), offset))) return new TemplateFault("`{{}}` is empty.", offset);
	if (body[offset] === "\0") return new TemplateFault("a NUL character cannot stand here.", offset);
	const unexpected = body.slice(offset, Math.max(range[1], offset + 1));
	return new TemplateFault(`\`${shown(unexpected)}\` cannot stand here.`, offset);
}
function shown(text) {
	const line = text.split("\n", 1)[0] ?? "";
	return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
function firstLine(error) {
	return shown((error instanceof Error ? error.message : String(error)).replace(/ - \d+:\d+$/, ""));
}

// src/template/positions.ts
function positionsIn(body) {
	const starts = [0];
	for (let end = body.indexOf("\n"); end !== -1; end = body.indexOf("\n", end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

// src/template/scope.ts
const inputScope = {
	means: "input",
	outer: null,
	given: /* @__PURE__ */ new Set()
};
function withGiven(scope, names) {
	return names.length === 0 ? scope : {
		...scope,
		given: /* @__PURE__ */ new Set([...scope.given, ...names])
	};
}
function readBy(path, scope) {
	const [first, second] = path.parts;
	if (path.data) return { variable: path.depth === 0 && first === "root" ? second ?? null : null };
	if (first !== void 0 && !beginsInContext(path) && scope.given.has(first)) return { variable: null };
	let place = scope;
	for (let climbed = 0; climbed < path.depth; climbed += 1) place = place?.outer ?? null;
	if (place === null) return "above";
	return { variable: place.means === "input" ? first ?? null : null };
}

// src/template/reading.ts
function findingsOf(tree) {
	const findings = {
		variables: /* @__PURE__ */ new Map(),
		partials: /* @__PURE__ */ new Map(),
		roles: [],
		faults: []
	};
	readProgram(tree, inputScope, findings);
	return findings;
}
function readProgram(program, scope, findings) {
	for (const statement of program?.body ?? []) readStatement(statement, scope, findings);
}
function readStatement(statement, scope, findings) {
	switch (statement.type) {
		case "ContentStatement":
		case "CommentStatement": return;
		case "MustacheStatement": return readMustache(statement, scope, findings);
		case "BlockStatement": return readBlock(statement, scope, findings);
		case "PartialStatement": return readPartial$1(statement, scope, findings);
		case "PartialBlockStatement": return invalid(findings, statement, "a partial cannot be used as a block; write `{{> name}}`.");
		case "Decorator":
		case "DecoratorBlock": return invalid(findings, statement, "partials cannot be defined inside a prompt; make the text a prompt of its own.");
		default: return never(statement);
	}
}
function readMustache(mustache, scope, findings) {
	const head = headOf(mustache, false);
	if (head.is === "unknown") return unknownHelper(findings, mustache.path, head.name);
	if (head.is === "value") return readPath(head.path, scope, findings);
	if (helpers[head.name].form === "block") return invalid(findings, mustache.path, `\`${head.name}\` opens a block: write \`{{#${head.name} …}}\`.`);
	readCall(head.name, mustache, scope, findings);
	if (head.name === "role") readRole(mustache, findings);
	if (head.name === "media" && !mustache.hash?.pairs.some(({ key }) => key === "url")) invalid(findings, mustache.path, "`media` needs `url=…`.");
}
function readRole(mustache, findings) {
	const [role] = mustache.params;
	if (role === void 0) return;
	if (role.type !== "StringLiteral" || typeof role.value !== "string" || role.value.trim() === "") return invalid(findings, role, "the role must be written out, as `{{role \"system\"}}`.");
	findings.roles.push({
		name: role.value,
		offset: offsetOf(role)
	});
}
function readBlock(block, scope, findings) {
	const head = headOf(block, false);
	const names = [...block.program?.blockParams ?? [], ...block.inverse?.blockParams ?? []];
	if (head.is === "unknown") unknownHelper(findings, block.path, head.name);
	else if (head.is === "value") readPath(head.path, scope, findings);
	else if (helpers[head.name].form !== "block") invalid(findings, block.path, `\`${head.name}\` is no block: write \`{{${head.name} …}}\`.`);
	else readCall(head.name, block, scope, findings);
	if (names.length > 0 && !(head.is === "helper" && helpers[head.name].givesNames)) invalid(findings, block.path, "only `each` and `with` give names by `as |name|`.");
	const hidden = names.find((name) => rowNamed(helpers, name) !== void 0);
	if (hidden !== void 0) invalid(findings, block.path, `the name \`${hidden}\` would hide the helper of that name.`);
	readProgram(block.program, contentScope(block, scope), findings);
	readProgram(block.inverse, scope, findings);
}
function contentScope(block, scope) {
	const head = headOf(block, false);
	const narrows = head.is === "value" || head.is === "helper" && helpers[head.name].content === "item";
	const [about] = block.params;
	const stays = head.is === "helper" && head.name === "with" && about?.type === "PathExpression" && isThis(about);
	const inner = narrows && !stays ? {
		means: "item",
		outer: scope,
		given: scope.given
	} : scope;
	return withGiven(inner, block.program?.blockParams ?? []);
}
function isThis(path) {
	return !path.data && path.depth === 0 && path.parts.length === 0;
}
function readPartial$1(partial, scope, findings) {
	const { name, params, hash } = partial;
	if (name.type === "SubExpression") return invalid(findings, name, "the name of a partial must be written out.");
	const id = String(name.original);
	if (name.type === "PathExpression" && name.data) return invalid(findings, name, `\`${id}\` is no partial.`);
	if (params.length > 1) return invalid(findings, partial, "a partial takes at most one value, and `key=value` pairs.");
	if (!findings.partials.has(id)) findings.partials.set(id, offsetOf(name));
	readPassed(params, hash, scope, findings);
}
function readCall(name, call, scope, findings) {
	const { takes } = helpers[name];
	if (call.params.length !== takes) {
		const values = takes === 1 ? "1 value" : `${takes} values`;
		invalid(findings, call.path, `\`${name}\` takes ${values}, not ${call.params.length}.`);
	}
	readPassed(call.params, call.hash, scope, findings);
}
function readPassed(params, hash, scope, findings) {
	for (const param of params) readExpression(param, scope, findings);
	for (const { value } of hash?.pairs ?? []) readExpression(value, scope, findings);
}
function readExpression(expression, scope, findings) {
	if (expression.type === "PathExpression") return readPath(expression, scope, findings);
	if (expression.type !== "SubExpression") return;
	const head = headOf(expression, true);
	if (head.is !== "helper") return unknownHelper(findings, expression.path, head.is === "unknown" ? head.name : head.path.original);
	if (helpers[head.name].form !== "value") return invalid(findings, expression.path, `\`${head.name}\` gives no value that could be passed on.`);
	readCall(head.name, expression, scope, findings);
}
function readPath(path, scope, findings) {
	const read = readBy(path, scope);
	if (read === "above") return invalid(findings, path, `\`${path.original}\` climbs above the input.`);
	if (read.variable !== null && !findings.variables.has(read.variable)) findings.variables.set(read.variable, offsetOf(path));
}
function invalid(findings, at, reason) {
	findings.faults.push({
		is: "invalid",
		reason,
		offset: offsetOf(at)
	});
}
function unknownHelper(findings, at, name) {
	findings.faults.push({
		is: "unknown-helper",
		name,
		offset: offsetOf(at)
	});
}

// src/template/evaluation.ts
function placeIn(run, node) {
	return run.site ?? offsetOf(node);
}
function spend(run, steps) {
	run.steps += steps;
	if (run.steps > limits.steps) throw new TemplateFault(`rendering it takes more than ${limits.steps} steps.`, run.site ?? 0);
}
function valueOf(expression, frame, run) {
	if (expression.type === "PathExpression") return pathValue(expression, frame, run);
	if (expression.type === "SubExpression") return valueOfCall(expression, frame, run);
	return expression.value;
}
function pathValue(path, frame, run) {
	return valueAt(path, frame, (variable) => {
		if (run.optional.has(variable) || run.variablesMissing.has(variable)) return;
		run.variablesMissing.set(variable, placeIn(run, path));
	});
}
function pairValue(call, key, frame, run) {
	const pair = call.hash?.pairs.findLast((each) => each.key === key);
	return pair === void 0 ? void 0 : valueOf(pair.value, frame, run);
}
function valueOfCall(call, frame, run) {
	const head = headOf(call, true);
	const [first, second] = call.params.map((param) => valueOf(param, frame, run));
	if (head.is === "helper" && head.name === "json") {
		const text = jsonOf(first, pairValue(call, "indent", frame, run));
		if (text === null) throw new TemplateFault("`json` cannot write the value it is given.", placeIn(run, call.path));
		spend(run, Math.ceil(text.length / 100));
		return text;
	}
	return first ? property(first, textIn(second, call, run)) : first;
}
function textIn(value, node, run) {
	const text = textOf(value);
	if (text === null) throw new TemplateFault("a value cannot be written as text.", placeIn(run, node));
	return text;
}

// src/template/blocks.ts
function turnsOf(block, frame, run) {
	const head = headOf(block, false);
	if (head.is === "value") return turnsOfSection(pathValue(head.path, frame, run), block, frame);
	if (head.is === "unknown") return [];
	const values = block.params.map((param) => valueOf(param, frame, run));
	const countsZero = Boolean(pairValue(block, "includeZero", frame, run));
	return turnsOfHelper(head.name, values, countsZero, block, frame);
}
function turnsOfHelper(name, [first, second], countsZero, block, frame) {
	const branch = (holds) => [{
		program: holds ? block.program : block.inverse,
		frame
	}];
	const holds = !isEmpty(first) && (first !== 0 || countsZero);
	switch (name) {
		case "if": return branch(holds);
		case "unless": return branch(!holds);
		case "ifEquals": return branch(first === second);
		case "unlessEquals": return branch(first !== second);
		case "with": return isEmpty(first) ? branch(false) : [about$1(first, block, frame)];
		case "each": return hasItems(first) ? turnsOfLoop(first, block, frame) : branch(false);
		case "lookup":
		case "role":
		case "history":
		case "media":
		case "section":
		case "json": return [];
		default: return never(name);
	}
}
function turnsOfSection(value, block, frame) {
	if (value === true) return [{
		program: block.program,
		frame
	}];
	if (value === false || value === null || value === void 0) return [{
		program: block.inverse,
		frame
	}];
	if (!Array.isArray(value)) return [about$1(value, block, frame)];
	return hasItems(value) ? turnsOfLoop(value, block, frame) : [{
		program: block.inverse,
		frame
	}];
}
function about$1(value, block, frame) {
	return {
		program: block.program,
		frame: frameOf(value, frame, block.program?.blockParams ?? [], [value])
	};
}
function hasItems(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
function* turnsOfLoop(items, block, frame) {
	const names = block.program?.blockParams ?? [];
	const entries = Object.entries(items);
	for (const [at, [name, item]] of entries.entries()) {
		const key = Array.isArray(items) ? at : name;
		const data = dataOfTurn(frame.data, key, at, at === entries.length - 1);
		yield {
			program: block.program,
			frame: frameOf(item, frame, names, [item, key], data)
		};
	}
}

// src/template/partials.ts
function treeOfPartial(id, offset, run) {
	const known = run.trees.get(id);
	if (known !== void 0) return known;
	const body = run.partials.get(id);
	if (body === void 0) return null;
	const tree = readPartial(id, body, offset);
	run.trees.set(id, tree);
	return tree;
}
function readPartial(id, body, offset) {
	const inPartial = (reason) => new TemplateFault(`in its partial \`${id}\`, ${reason}`, offset);
	let tree;
	try {
		tree = parsedTemplate(body);
	} catch (error) {
		throw error instanceof TemplateFault ? inPartial(error.reason) : error;
	}
	const [fault] = findingsOf(tree).faults;
	if (fault === void 0) return tree;
	throw inPartial(fault.is === "invalid" ? fault.reason : `there is no helper \`${fault.name}\`.`);
}
function partialFrame(partial, frame, run) {
	const [passed] = partial.params;
	const value = passed === void 0 ? frame.context : valueOf(passed, frame, run);
	const pairs = partial.hash?.pairs ?? [];
	const base = {
		isInput: frame.isInput && value === frame.context,
		outer: null,
		given: /* @__PURE__ */ new Map(),
		data: frame.data
	};
	if (pairs.length === 0) return {
		...base,
		context: value
	};
	const own = Object.entries(Object(value ?? {}));
	spend(run, own.length);
	const named = pairs.map((pair) => [pair.key, valueOf(pair.value, frame, run)]);
	return {
		...base,
		context: Object.fromEntries([...own, ...named])
	};
}

// src/template/sink.ts
function messageSink() {
	const messages = [];
	let length = 0;
	const begin = (role, opened) => {
		const texts = [];
		messages.push({
			role,
			texts,
			opened
		});
		return texts;
	};
	let current = begin("user", false);
	const sink = {
		write(text) {
			length += text.length;
			if (length > limits.output) throw new TemplateFault(`the rendered prompt has more than ${limits.output} characters.`, 0);
			current.push(text);
		},
		open(role) {
			current = begin(role, true);
		}
	};
	const told = () => messages.map(({ role, texts, opened }) => ({
		role,
		text: texts.join(""),
		opened
	})).filter(({ text, opened }) => opened || text.trim() !== "").map(({ role, text }) => ({
		role,
		text
	}));
	return {
		sink,
		messages: told
	};
}
function indentedSink(sink, indent) {
	if (indent === "") return sink;
	let lineBegins = true;
	return {
		open: sink.open,
		write(text) {
			for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
				if (lineBegins) sink.write(indent);
				sink.write(line);
				lineBegins = line.endsWith("\n");
			}
		}
	};
}

// src/template/rendering.ts
function renderProgram(program, frame, sink, run) {
	for (const statement of program?.body ?? []) renderStatement(statement, frame, sink, run);
}
function renderStatement(statement, frame, sink, run) {
	spend(run, 1);
	switch (statement.type) {
		case "ContentStatement": return sink.write(statement.value);
		case "MustacheStatement": return renderMustache(statement, frame, sink, run);
		case "BlockStatement":
			for (const turn of turnsOf(statement, frame, run)) {
				spend(run, 1);
				renderProgram(turn.program, turn.frame, sink, run);
			}
			return;
		case "PartialStatement": return renderPartial(statement, frame, sink, run);
		case "CommentStatement":
		case "Decorator":
		case "DecoratorBlock":
		case "PartialBlockStatement": return;
		default: return never(statement);
	}
}
function renderMustache(mustache, frame, sink, run) {
	const head = headOf(mustache, false);
	if (head.is !== "helper") {
		if (head.is === "value") sink.write(textIn(pathValue(head.path, frame, run), head.path, run));
		return;
	}
	const text = (value) => textIn(value, mustache.path, run);
	const [first] = mustache.params;
	if (head.name === "role") return first === void 0 ? void 0 : sink.open(text(valueOf(first, frame, run)));
	if (head.name === "history") return;
	if (head.name === "section") return first === void 0 ? void 0 : sink.write(`[section: ${text(valueOf(first, frame, run))}]`);
	if (head.name === "media") {
		const type = text(pairValue(mustache, "contentType", frame, run));
		return sink.write(`[media: ${text(pairValue(mustache, "url", frame, run))}${type === "" ? "" : ` (${type})`}]`);
	}
	sink.write(text(valueOfCall(mustache, frame, run)));
}
function renderPartial(partial, frame, sink, run) {
	const id = String(partial.name.type === "SubExpression" ? "" : partial.name.original);
	const offset = placeIn(run, partial.name);
	const tree = treeOfPartial(id, offset, run);
	if (tree === null) {
		if (!run.partialsMissing.has(id)) run.partialsMissing.set(id, offset);
		return;
	}
	if (run.inside.includes(id)) throw new TemplateFault(`the partials ${[...run.inside, id].map((each) => `\`${each}\``).join(" → ")} include each other in a circle.`, offset);
	if (run.inside.length === limits.partials) throw new TemplateFault(`more than ${limits.partials} partials include each other.`, offset);
	const inner = partialFrame(partial, frame, run);
	const { site } = run;
	run.site = site ?? offsetOf(partial.name);
	run.inside.push(id);
	renderProgram(tree, inner, indentedSink(sink, partial.indent), run);
	run.inside.pop();
	run.site = site;
}

// src/template/handlebars-language.ts
const handlebarsLanguage = {
	name: "handlebars",
	read,
	render
};
function read(body, file) {
	const parsed = parsedOrRefused(body, placesIn(body, file));
	return parsed.ok ? passed(factsOf(parsed.value.findings, positionsIn(body))) : parsed;
}
function render(body, input) {
	const place = placesIn(body, input.file);
	const parsed = parsedOrRefused(body, place);
	if (!parsed.ok) return parsed;
	const { tree, findings } = parsed.value;
	const run = {
		optional: input.optional,
		partials: input.partials,
		trees: /* @__PURE__ */ new Map(),
		variablesMissing: new Map([...findings.variables].filter(([name]) => !input.optional.has(name) && !has(input.variables, name))),
		partialsMissing: new Map([...findings.partials].filter(([id]) => !input.partials.has(id))),
		inside: [],
		site: null,
		steps: 0
	};
	const { sink, messages } = messageSink();
	try {
		renderProgram(tree, inputFrame(input.variables), sink, run);
	} catch (error) {
		if (!(error instanceof TemplateFault)) throw error;
		return refused(problem("template-invalid", { reason: error.reason }, { place: place(error.offset) }));
	}
	const [first, ...others] = missingIn(run, place);
	return first === void 0 ? passed(messages()) : refused(first, ...others);
}
function placesIn(body, file) {
	let positions = null;
	return (offset) => {
		positions ??= positionsIn(body);
		return {
			file,
			...positions(offset)
		};
	};
}
function parsedOrRefused(body, place) {
	let tree;
	try {
		tree = parsedTemplate(body);
	} catch (error) {
		if (!(error instanceof TemplateFault)) throw error;
		return refused(problem("template-invalid", { reason: error.reason }, { place: place(error.offset) }));
	}
	const findings = findingsOf(tree);
	const [first, ...others] = findings.faults.map((fault) => problemOf(fault, place));
	return first === void 0 ? passed({
		tree,
		findings
	}) : refused(first, ...others);
}
function problemOf(fault, place) {
	const about = { place: place(fault.offset) };
	if (fault.is === "invalid") return problem("template-invalid", { reason: fault.reason }, about);
	const known = namesOf$1(helpers);
	return problem("helper-unknown", {
		helper: fault.name,
		known,
		meant: nearestName(fault.name, known)
	}, about);
}
function factsOf(findings, position) {
	const use = ([name, offset]) => ({
		name,
		at: position(offset)
	});
	return {
		variables: [...findings.variables].map(use),
		partials: [...findings.partials].map(use),
		roles: findings.roles.map(({ name, offset }) => use([name, offset]))
	};
}
function missingIn(run, place) {
	return [...[...run.variablesMissing].map(([variable, offset]) => problem("variable-missing", { variable }, { place: place(offset) })), ...[...run.partialsMissing].map(([id, offset]) => problem("partial-missing", {
		id,
		meant: nearestName(id, run.partials.keys())
	}, { place: place(offset) }))];
}

// src/template/none.ts
const noLanguage = {
	name: "none",
	read: (body, file) => whenShort(body, file, {
		variables: [],
		partials: [],
		roles: []
	}),
	render: (body, { file }) => whenShort(body, file, [{
		role: "user",
		text: body
	}])
};
function whenShort(body, file, value) {
	if (body.length <= limits.body) return passed(value);
	const reason = `it has ${body.length} characters; at most ${limits.body} are read.`;
	return refused(problem("template-invalid", { reason }, { place: {
		file,
		line: 1,
		column: 1
	} }));
}

// src/template/languages.ts
const templateLanguages = {
	handlebars: handlebarsLanguage,
	none: noLanguage
};

// src/library/read-prompt.ts
const formats = { native: nativeFormat };
const links = /* @__PURE__ */ new Map([["120000", "symlink"], ["160000", "submodule"]]);
function isRegularMode(mode) {
	return mode === "100644" || mode === "100755";
}
function readPrompt(claim, entry, bytes) {
	const base = {
		id: claim.id,
		name: claim.name,
		path: claim.path,
		source: claim.source,
		mode: entry.mode,
		blob: entry.blob
	};
	if (bytes === null) {
		const kind = links.get(entry.mode) ?? "unknown";
		const notRegular = problem("file-not-regular", { kind }, {
			place: {
				file: claim.path,
				line: 1
			},
			prompt: claim.id
		});
		return {
			...base,
			size: 0,
			document: null,
			template: null,
			problems: [notRegular]
		};
	}
	const format = formats[claim.source.format];
	const read = format.read(bytes, claim.path);
	if (!read.ok) return {
		...base,
		size: bytes.length,
		document: null,
		template: null,
		problems: read.problems.map(about(claim.id))
	};
	const document = read.value;
	const template = templateLanguages[format.template].read(document.body, claim.path);
	const problems = [
		...document.problems,
		...document.body.trim() === "" ? [problem("body-empty", {}, { place: {
			file: claim.path,
			line: document.bodyLine
		} })] : [],
		...template.ok ? [] : template.problems.map(below(document.bodyLine))
	];
	return {
		...base,
		size: bytes.length,
		document,
		template: template.ok ? template.value : null,
		problems: problems.map(about(claim.id))
	};
}
function about(id) {
	return (each) => ({
		...each,
		prompt: id
	});
}
function below(bodyLine) {
	return (each) => each.place?.line === void 0 ? each : {
		...each,
		place: {
			...each.place,
			line: each.place.line + bodyLine - 1
		}
	};
}

// src/app/check/read-change.ts
function claimedChanges(changes, sources) {
	return changes.filter(({ path }) => sources.claim(path) !== null);
}
async function readChange(repository, sources, changes) {
	const before = entriesOn("before", changes, sources);
	const after = entriesOn("after", changes, sources);
	const contents = await repository.readBlobs(regularBlobs([...before, ...after]));
	return {
		touched: changeSet({
			before: readSide(before, contents),
			after: readSide(after, contents)
		}),
		misnamed: after.flatMap(({ claim }) => claim.id === null ? [claim] : [])
	};
}
async function readEverything(repository, sources, treeish) {
	const entries = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat().flatMap((entry) => {
		const claim = sources.claim(entry.path);
		return claim === null ? [] : [{
			claim,
			entry
		}];
	});
	const contents = await repository.readBlobs(regularBlobs(entries));
	return {
		touched: changeSet({
			before: [],
			after: readSide(entries, contents)
		}),
		misnamed: entries.flatMap(({ claim }) => claim.id === null ? [claim] : [])
	};
}
async function readPromptsAt(repository, sources, entries) {
	const claimed = entries.flatMap((entry) => {
		const claim = sources.claim(entry.path);
		return claim === null ? [] : [{
			claim,
			entry
		}];
	});
	return readSide(claimed, await repository.readBlobs(regularBlobs(claimed)));
}
function entriesOn(side, changes, sources) {
	return changes.flatMap((change) => {
		const entry = change[side];
		const claim = sources.claim(change.path);
		return entry === null || claim === null ? [] : [{
			claim,
			entry
		}];
	});
}
function regularBlobs(entries) {
	return [...new Set(entries.flatMap(({ entry }) => isRegularMode(entry.mode) ? [entry.blob] : []))];
}
function readSide(entries, contents) {
	return entries.flatMap(({ claim, entry }) => {
		const { id, name } = claim;
		if (id === null || name === null) return [];
		return [readPrompt({
			...claim,
			id,
			name
		}, entry, contents.get(entry.blob) ?? null)];
	});
}

// src/commit/commit-types.ts
const presets = {
	seed: {},
	conventional: {
		performance: "patch",
		refactor: "none"
	}
};
function commitTypes(overrides, preset) {
	const types = /* @__PURE__ */ new Map();
	for (const change of namesOf$1(changeTypes)) {
		if (change === "breaking") continue;
		for (const type of changeTypes[change].commitTypes) types.set(type, meaningOf$1(change, preset));
	}
	for (const type of silentCommitTypes) types.set(type, silent);
	for (const [type, change] of Object.entries(overrides)) types.set(type.toLowerCase(), change === "none" ? silent : meaningOf$1(change, preset));
	return types;
}
const silent = {
	change: null,
	impact: "none"
};
function meaningOf$1(change, preset) {
	return {
		change,
		impact: presets[preset][change] ?? changeTypes[change].impact
	};
}

// src/library/schema-difference.ts
const annotations = /* @__PURE__ */ new Set([
	"description",
	"title",
	"examples",
	"default",
	"$comment",
	"deprecated"
]);
function contractOf(schema) {
	return canonicalJson(withoutAnnotations(schema));
}
function withoutAnnotations(schema) {
	if (Array.isArray(schema)) return schema.map(withoutAnnotations);
	if (typeof schema !== "object" || schema === null) return schema;
	return Object.fromEntries(Object.entries(schema).flatMap(([key, value]) => {
		if (key === "properties" && typeof value === "object" && value !== null) return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutAnnotations(each)]))]];
		return annotations.has(key) ? [] : [[key, withoutAnnotations(value)]];
	}));
}
function outputDifferences(before, after) {
	if (contractOf(before) === contractOf(after)) return [];
	if (before === null || before === void 0) return [{
		change: "output-widened",
		name: "schema"
	}];
	const old = propertiesOf(before);
	const now = propertiesOf(after);
	if (old === null || now === null) return [{
		change: "output-narrowed",
		name: "schema"
	}];
	const narrowed = [...old].filter(([name, was]) => {
		const is = now.get(name);
		return is === void 0 || was.required && !is.required || !widens(was.schema, is.schema);
	});
	const widened = [...now].filter(([name, is]) => {
		const was = old.get(name);
		return was === void 0 || contractOf(was.schema) !== contractOf(is.schema) && widens(was.schema, is.schema);
	});
	return [...narrowed.map(([name]) => ({
		change: "output-narrowed",
		name
	})), ...widened.map(([name]) => ({
		change: "output-widened",
		name
	}))];
}
function propertiesOf(schema) {
	if (typeof schema !== "object" || schema === null) return null;
	const { properties, required } = schema;
	if (typeof properties !== "object" || properties === null) return null;
	const names = new Set(Array.isArray(required) ? required : []);
	return new Map(Object.entries(properties).map(([name, each]) => [name, {
		schema: each,
		required: names.has(name)
	}]));
}
function widens(before, after) {
	if (contractOf(before) === contractOf(after)) return true;
	const old = valuesOf(before);
	const now = valuesOf(after);
	return old !== null && now !== null && old.rest === now.rest && old.values.every((each) => now.values.includes(each));
}
function valuesOf(schema) {
	if (typeof schema !== "object" || schema === null || !Array.isArray(schema.enum)) return null;
	const { enum: values, ...rest } = schema;
	return {
		values: values.map(canonicalJson),
		rest: contractOf(rest)
	};
}

// src/library/floor.ts
function differencesBetween(before, after, familyOf) {
	if (before.document === null || after.document === null) return [{
		change: "content-changed",
		name: ""
	}];
	const old = before.document.metadata;
	const now = after.document.metadata;
	const found = [
		...variableDifferences(old, now),
		...formatDifference(old, now),
		...outputDifferences(old.output?.schema ?? null, now.output?.schema ?? null),
		...roleDifferences(before.template, after.template),
		...modelDifference(old, now, familyOf),
		...dependencyDifferences(old, now),
		...now.tools.filter((tool) => !old.tools.includes(tool)).map((name) => ({
			change: "tool-added",
			name
		}))
	];
	return found.length === 0 ? [{
		change: "content-changed",
		name: ""
	}] : found;
}
function floorOf(differences) {
	return highestImpact(differences.map(impactOf));
}
function variableDifferences(old, now) {
	const before = new Map(old.variables.map((each) => [each.name, each]));
	const after = new Map(now.variables.map((each) => [each.name, each]));
	const removed = [...before.keys()].filter((name) => !after.has(name));
	const changed = [...after.values()].flatMap((is) => {
		const was = before.get(is.name);
		if (was === void 0) return [{
			change: is.required ? "variable-required" : "variable-added",
			name: is.name
		}];
		if (contractOf(was.schema) !== contractOf(is.schema)) return [{
			change: "variable-retyped",
			name: is.name
		}];
		return is.required && !was.required ? [{
			change: "variable-required",
			name: is.name
		}] : [];
	});
	return [...removed.map((name) => ({
		change: "variable-removed",
		name
	})), ...changed];
}
function formatDifference(old, now) {
	const was = old.output?.format ?? null;
	const is = now.output?.format ?? null;
	return was === is ? [] : [{
		change: "output-format",
		name: is ?? "text"
	}];
}
function roleDifferences(before, after) {
	if (before === null || after === null) return [];
	const old = before.roles.map(({ name }) => name);
	const now = after.roles.map(({ name }) => name);
	return [...surplus(old, now).map((name) => ({
		change: "role-removed",
		name
	})), ...surplus(now, old).map((name) => ({
		change: "role-added",
		name
	}))];
}
function surplus(all, others) {
	const left = /* @__PURE__ */ new Map();
	for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
	return all.filter((name) => {
		const count = left.get(name) ?? 0;
		left.set(name, count - 1);
		return count <= 0;
	});
}
function modelDifference(old, now, familyOf) {
	if (old.model === now.model || now.model === null) return [];
	const family = familyOf(now.model);
	if (old.model !== null && familyOf(old.model) !== family) return [{
		change: "model-family",
		name: family
	}];
	return [{
		change: "model-changed",
		name: now.model
	}];
}
function dependencyDifferences(old, now) {
	const before = new Map(old.dependencies.flatMap(majorOf));
	return now.dependencies.flatMap(majorOf).flatMap(([id, major]) => {
		const was = before.get(id);
		return was !== void 0 && major > was ? [{
			change: "dependency-major",
			name: id
		}] : [];
	});
}
function majorOf(text) {
	const parsed = parseDependency(text);
	const digits = /\d+/u.exec(parsed?.range ?? "")?.[0];
	return parsed === null || digits === void 0 ? [] : [[parsed.id, Number(digits)]];
}

// src/commit/effects.ts
function effects(commit, touched) {
	const trailers = claims(commit.promptChanges.map(({ target, impact }) => [target, impact]));
	const scope = claims(commit.scope.map((item) => [item, commit.declared ?? "none"]));
	const listed = claims(commit.subChanges.flatMap((each) => each.scope.map((item) => [item, each.impact])));
	const named = new Set(touched.filter((prompt) => claimed(scope, [prompt.id, prompt.category]) !== null));
	const effectOn = (prompt) => {
		const ordered = claimed(trailers, [prompt.id]);
		if (ordered !== null) return {
			impact: ordered,
			by: "trailer"
		};
		const header = commit.declared !== null && (named.size === 0 || named.has(prompt)) ? {
			impact: commit.declared,
			by: named.size === 0 ? "header" : "scope"
		} : null;
		const raised = claimed(listed, [prompt.id, prompt.category]);
		if (raised === null || header !== null && !isBelow(header.impact, raised)) return header;
		return {
			impact: raised,
			by: "sub-change"
		};
	};
	return new Map(touched.map((prompt) => [prompt.id, effectOn(prompt)]));
}
function claims(pairs) {
	const exact = /* @__PURE__ */ new Map();
	const globs = /* @__PURE__ */ new Map();
	for (const [target, impact] of pairs) {
		const side = isGlob(target) ? globs : exact;
		side.set(target, higherImpact(side.get(target) ?? "none", impact));
	}
	return {
		exact,
		globs
	};
}
function claimed(all, names) {
	const found = names.flatMap((name) => all.exact.get(name) ?? []);
	for (const [glob, impact] of all.globs) if (matchesGlob(glob, names[0])) found.push(impact);
	return found.length === 0 ? null : found.reduce(higherImpact);
}

// src/library/landing.ts
function declaredFor(touched, landing) {
	const named = new Map(touched.map((each) => [each.id, {
		id: each.id,
		category: categoryOf(each)
	}]));
	const ways = new Map(touched.map(({ id }) => [id, []]));
	if (landing.title !== null && (landing.merge === "squash" || landing.merge === "auto")) {
		const effect = effects(landing.title, [...named.values()]);
		for (const [id, list] of ways) list.push(wayOf("title", id, [{
			commit: landing.title,
			effect
		}]));
	}
	if (landing.title === null || landing.merge !== "squash") {
		const parsed = landing.commits.map(({ commit, touches }) => ({
			commit,
			touches: new Set(touches),
			effect: effects(commit, touches.flatMap((id) => named.get(id) ?? []))
		}));
		for (const [id, list] of ways) list.push(wayOf("commits", id, parsed.filter(({ touches }) => touches.has(id))));
	}
	return ways;
}
function declaredBy(ways) {
	const declared = ways.flatMap((way) => way.declared ?? []);
	return declared.length === 0 ? null : highestImpact(declared);
}
function wayOf(by, id, commits) {
	const impacts = commits.map(({ effect }) => effect.get(id) ?? null);
	const known = impacts.flatMap((each) => each === null ? [] : [each.impact]);
	return {
		by,
		declared: known.length === 0 ? null : highestImpact(known),
		commits: commits.map(({ commit }) => commit),
		undocumented: commits.filter((_, index) => impacts[index] === null).map(({ commit }) => commit)
	};
}
function categoryOf(touched) {
	return (touched.after ?? touched.before)?.name.category ?? "";
}

// src/library/decision.ts
function decide(touched, facts) {
	const { before, after } = touched;
	const declared = declaredBy(facts.ways);
	const base = {
		touched,
		ways: facts.ways,
		declared
	};
	if (after === null) return {
		...base,
		contentChanged: true,
		differences: [{
			change: "prompt-removed",
			name: ""
		}],
		floor: "major",
		impact: "major"
	};
	if (before === null) return {
		...base,
		contentChanged: true,
		differences: [],
		floor: "none",
		impact: declared ?? "none"
	};
	const { digests } = facts;
	const contentChanged = digests.before === null || digests.after === null || digests.before !== digests.after;
	const differences = contentChanged ? facts.differencesBetween(before, after) : [];
	const floor = contentChanged ? higherImpact("patch", floorOf(differences)) : "none";
	return {
		...base,
		contentChanged,
		differences,
		floor,
		impact: higherImpact(declared ?? "none", floor)
	};
}

// src/library/model-family.ts
function modelFamily(model, configured) {
	return configured.get(model) ?? /^[a-z]+/u.exec(model.toLowerCase())?.[0] ?? model;
}

// src/app/check/cascades.ts
function cascadesOf(dependents, decisions) {
	const impacts = new Map(decisions.map(({ touched, impact }) => [(touched.before ?? touched.after)?.id ?? touched.id, impact]));
	const causes = /* @__PURE__ */ new Map();
	for (const { prompt, needs, by } of dependents) {
		if (by === "dependency" && impacts.get(needs) !== "major") continue;
		const entry = causes.get(prompt.id) ?? {
			prompt,
			of: /* @__PURE__ */ new Set()
		};
		entry.of.add(needs);
		causes.set(prompt.id, entry);
	}
	return [...causes.values()].map(({ prompt, of }) => ({
		prompt,
		id: prompt.id,
		path: prompt.path,
		category: prompt.name.category,
		impact: "patch",
		cascades: [...of].sort()
	}));
}

// src/app/check/dependents.ts
function commonFolder(sources) {
	const [first, ...others] = sources.folders;
	return others.length === 0 ? first ?? "" : "";
}
async function dependentsOf(repository, sources, treeish, ids) {
	if (ids.length === 0) return [];
	const folder = commonFolder(sources);
	const paths = new Set(await repository.filesWith(treeish, ids, folder));
	if (paths.size === 0) return [];
	const claimed = [...paths].filter((path) => sources.claim(path)?.id !== null && sources.claim(path) !== null);
	const entries = await repository.entriesAt(treeish, claimed);
	const prompts = await readPromptsAt(repository, sources, claimed.flatMap((path, index) => {
		const entry = entries[index];
		return entry === null || entry === void 0 ? [] : [{
			path,
			mode: "100644",
			blob: entry.blob
		}];
	}));
	const wanted = new Set(ids);
	return prompts.flatMap((prompt) => needsAmong(prompt, wanted));
}
function needsAmong(prompt, wanted) {
	const found = /* @__PURE__ */ new Map();
	for (const { id, by } of needsOf(prompt)) {
		if (!wanted.has(id) || id === prompt.id) continue;
		if (by === "partial" || !found.has(id)) found.set(id, {
			prompt,
			needs: id,
			by
		});
	}
	return [...found.values()];
}

// src/library/digest.ts
function digestOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function countedBody(body) {
	return body.replace(/[^\S\n]+$/gmu, "").trimEnd();
}
function contentSet(metadata, body, partials) {
	return {
		body: countedBody(body),
		input: metadata.input,
		defaults: metadata.defaults,
		output: metadata.output,
		model: metadata.model,
		config: metadata.config,
		tools: metadata.tools,
		partials: Object.fromEntries(partials)
	};
}
function contentDigest(metadata, body, partials) {
	return digestOf(contentSet(metadata, body, partials));
}

// src/app/check/digests.ts
function digestsOfBothSides(touched, neighbours) {
	const old = new Map(neighbours);
	for (const { before, after } of touched) {
		if (after !== null) old.delete(after.id);
		if (before !== null) old.set(before.id, before);
	}
	return {
		before: digestsAmong(old),
		after: digestsAmong(neighbours)
	};
}
function digestsAmong(prompts) {
	const known = /* @__PURE__ */ new Map();
	const digest = (prompt) => {
		const seen = known.get(prompt);
		if (seen !== void 0) return seen;
		known.set(prompt, null);
		const value = compute(prompt);
		known.set(prompt, value);
		return value;
	};
	const compute = ({ document, template }) => {
		if (document === null || template === null) return null;
		const partials = /* @__PURE__ */ new Map();
		for (const { name } of template.partials) {
			const partial = prompts.get(name);
			const value = partial === void 0 ? null : digest(partial);
			if (value === null) return null;
			partials.set(name, value);
		}
		return contentDigest(document.metadata, document.body, partials);
	};
	return digest;
}

// src/commit/footers.ts
const footer = /^(?:\* )?BREAKING[ -]CHANGE:(.*)$/u;
const resemblance = /\bbreaking[\s_-]*changes?\b|^\W*breaking\s*:/iu;
const nextPart = /^(?:$|[*-] |[A-Za-z][\w-]*(?:: | #)|BREAKING[ -]CHANGE:)/u;
function readBreaking(lines) {
	const notes = [];
	const unclear = [];
	for (const [index, line] of lines.entries()) {
		const text = footer.exec(line)?.[1];
		if (text !== void 0) notes.push(noteFrom(text, lines, index + 1));
		else if (resemblance.test(line)) unclear.push(line.trim());
	}
	return {
		notes,
		unclear
	};
}
function noteFrom(text, lines, next) {
	const parts = [text.trim()];
	for (let index = next; index < lines.length; index += 1) {
		const line = lines[index]?.trimEnd() ?? "";
		if (nextPart.test(line)) break;
		parts.push(line.trim());
	}
	return parts.join(" ").trim();
}

// src/commit/message.ts
function readMessage(text) {
	const [first = "", ...body] = text.replaceAll("\r", "").trim().split("\n");
	return {
		...splitPullRequest(first.trimEnd()),
		body: withoutFencedCode(body)
	};
}
function splitPullRequest(line) {
	const found = /\s\(#([1-9]\d{0,14})\)$/u.exec(line);
	if (found === null) return {
		title: line,
		pullRequest: null
	};
	return {
		title: line.slice(0, found.index).trimEnd(),
		pullRequest: Number(found[1])
	};
}
function fenceIn(line) {
	const [, marks = "", words = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line) ?? [];
	if (marks === "" || marks.startsWith("`") && words.includes("`")) return null;
	return {
		mark: marks.charAt(0),
		length: marks.length,
		bare: words.trim() === ""
	};
}
function withoutFencedCode(lines) {
	const fences = lines.map(fenceIn);
	const closable = longestClosersBelow(fences);
	let open = null;
	return lines.map((line, index) => {
		const fence = fences[index] ?? null;
		if (open !== null) {
			if (fence !== null && closes(fence, open)) open = null;
			return "";
		}
		if (fence === null || (closable[index]?.get(fence.mark) ?? 0) < fence.length) return line;
		open = fence;
		return "";
	});
}
function closes(fence, open) {
	return fence.bare && fence.mark === open.mark && fence.length >= open.length;
}
function longestClosersBelow(fences) {
	const below = [];
	let longest = /* @__PURE__ */ new Map();
	for (let index = fences.length - 1; index >= 0; index -= 1) {
		below[index] = longest;
		const fence = fences[index];
		if (fence?.bare === true && fence.length > (longest.get(fence.mark) ?? 0)) longest = new Map(longest).set(fence.mark, fence.length);
	}
	return below;
}

// src/commit/title.ts
const grammar$1 = /^(?<type>[a-z][a-z0-9-]*)(?:\((?<scope>[^()\r\n]+)\))?(?<bang>!)?:[ \t]+(?<subject>\S[^\n]*)$/i;
function readTitle(line) {
	const found = grammar$1.exec(line)?.groups;
	if (found === void 0) return null;
	const { type = "", scope = "", bang, subject = "" } = found;
	return {
		type,
		scope: scopeItems(scope),
		breaking: bang !== void 0,
		subject: subject.trimEnd()
	};
}
function scopeItems(text) {
	return text.split(",").map((item) => item.trim()).filter((item) => item !== "");
}

// src/commit/near-miss.ts
const ornaments = /^(?:\[[^\]]{0,40}\]|:[a-z0-9_+-]{1,40}:|[^\p{L}\p{N}])+/iu;
const colons = /^[:;\uFE13\uFE55\uFF1A\u2236\uA789]/u;
function nearMiss(title, types) {
	const text = reading(title);
	if (text.take(ornaments) !== "") text.fault("something stands before the type", 0);
	const type = text.take(/^[a-z][a-z0-9-]*/i).toLowerCase();
	if (!types.has(type)) return null;
	const marked = /^[!(]/u.test(text.rest());
	if (text.take(/^\s+(?=[!(])/u) !== "") text.fault("a space stands behind the type", text.start());
	const early = text.take(/^!+(?=\s*\()/u);
	if (early !== "") text.fault("`!` stands before the scope", text.start());
	if (text.take(/^\s+(?=\()/u) !== "") text.fault("a space stands before the scope", text.start());
	const scope = readScope(text);
	if (text.take(/^\s+(?=!)/u) !== "") text.fault("a space stands before `!`", text.start());
	const late = text.take(/^!+/u);
	if (late.length > 1) text.fault("`!` stands there twice", text.start() + 1);
	if (!readColon(text) && !marked) return null;
	const subject = text.rest().trim();
	if (subject === "") text.fault("the subject is missing", title.length);
	const first = text.firstFault();
	if (first === null) return null;
	const narrowed = scope.length === 0 ? "" : `(${scope.join(", ")})`;
	const bang = early + late === "" ? "" : "!";
	return {
		...first,
		meant: `${type}${narrowed}${bang}: ${subject === "" ? "…" : subject}`
	};
}
function readScope(text) {
	if (!text.rest().startsWith("(")) return [];
	const length = balancedLength(text.rest());
	if (length === null) {
		const inner = text.take(/^\([^:]*/u);
		text.fault("the scope is not closed", text.start() + inner.length);
		return cleanItems(inner);
	}
	const inner = text.skip(length).slice(1, -1);
	const items = cleanItems(inner);
	const nested = inner.search(/[()]/u);
	if (items.length === 0) text.fault("the scope is empty", text.start());
	else if (nested !== -1) text.fault("a parenthesis stands inside the scope", text.start() + 1 + nested);
	return items;
}
function balancedLength(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === "(") depth += 1;
		if (text[index] === ")") depth -= 1;
		if (depth === 0) return index + 1;
	}
	return null;
}
function cleanItems(scope) {
	return scopeItems(scope.replace(/[()]+/gu, ","));
}
function readColon(text) {
	const gap = text.take(/^\s+/u);
	const gapAt = text.start();
	const colon = text.take(colons);
	if (colon === "") {
		text.fault("the colon is missing", gap === "" ? text.start() : gapAt);
		return false;
	}
	if (gap !== "") text.fault("a space stands before the colon", gapAt);
	if (colon !== ":") text.fault(`\`${colon}\` stands in the place of the colon`, text.start());
	const space = text.take(/^\s+/u);
	const odd = space.search(/[^ \t]/u);
	if (odd !== -1) text.fault("a special kind of space stands behind the colon", text.start() + odd);
	if (space === "" && text.rest() !== "") text.fault("there is no space behind the colon", text.start());
	return true;
}
function reading(text) {
	let start = 0;
	let next = 0;
	const faults = [];
	const skip = (length) => {
		[start, next] = [next, next + length];
		return text.slice(start, next);
	};
	return {
		rest: () => text.slice(next),
		take: (pattern) => skip(pattern.exec(text.slice(next))?.[0].length ?? 0),
		skip,
		start: () => start,
		fault: (wrong, index) => void faults.push({
			wrong,
			at: index + 1
		}),
		firstFault: () => faults.toSorted((a, b) => a.at - b.at)[0] ?? null
	};
}

// src/commit/reversal.ts
const quoted = /^(revert|reapply):? "([^\n]+)"$/iu;
const byCommit = /^(?:\* )?This reverts commit ([0-9a-f]{7,64})\b/iu;
const byPullRequest = /^(?:\* )?Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,14})\b/iu;
function readReversal(title, body) {
	const said = titleReversal(title);
	const oid = onlyOne(body, byCommit)?.toLowerCase() ?? null;
	const pullRequest = onlyOne(body, byPullRequest);
	if (said === null && oid === null && pullRequest === null) return null;
	const taken = splitPullRequest(said?.title ?? "");
	const inTitle = said?.kind === "revert" ? taken.pullRequest : null;
	return {
		kind: said?.kind ?? "revert",
		title: taken.title === "" ? null : taken.title,
		oid,
		pullRequest: pullRequest === null ? inTitle : Number(pullRequest)
	};
}
function titleReversal(title) {
	const [, word, inner] = quoted.exec(title) ?? [];
	if (word !== void 0 && inner !== void 0) return {
		kind: word.toLowerCase() === "reapply" ? "reapply" : "revert",
		title: inner
	};
	const conventional = readTitle(title);
	return conventional?.type.toLowerCase() === "revert" ? {
		kind: "revert",
		title: conventional.subject
	} : null;
}
function onlyOne(lines, pattern) {
	const found = new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? []));
	const [first = null] = found;
	return found.size === 1 ? first : null;
}

// src/commit/sub-changes.ts
function readSubChanges(body, types) {
	return body.flatMap((line, index) => {
		return line.startsWith("* ") || index > 0 && body[index - 1]?.trim() === "" ? subChange(line.replace(/^\* /u, ""), types) : [];
	});
}
function subChange(line, types) {
	const title = readTitle(splitPullRequest(line.trimEnd()).title);
	if (title === null) return [];
	const { scope, breaking, subject } = title;
	const type = title.type.toLowerCase();
	if (breaking) return [{
		type,
		scope,
		breaking,
		subject,
		change: "breaking",
		impact: changeTypes.breaking.impact
	}];
	const meaning = types.get(type);
	return meaning === void 0 ? [] : [{
		type,
		scope,
		breaking,
		subject,
		...meaning
	}];
}

// src/commit/trailers.ts
const readers = /* @__PURE__ */ new Map([
	["prompt-change", readPromptChange],
	["release-as", readReleaseAs],
	["refs", (text) => text === "" ? {} : { references: [{
		kind: "refs",
		text
	}] }],
	["closes", (text) => text === "" ? {} : { references: [{
		kind: "closes",
		text
	}] }]
]);
const grammar = /^(?:\* )?(?:(prompt[ -]changes?|release-as|refs|closes)[ \t]*:|(refs|closes)[ \t]+(?=#))(.*)$/iu;
function readTrailers(lines) {
	const promptChanges = [];
	const releaseAs = [];
	const references = [];
	const problems = [];
	for (const [index, line] of lines.entries()) {
		const found = grammar.exec(line);
		if (found === null) continue;
		const value = [found[3] ?? "", ...continuation(lines, index + 1)].map((part) => part.trim()).join(" ");
		const read = readTrailer((found[1] ?? found[2] ?? "").toLowerCase(), value.trim());
		if ("reason" in read) {
			problems.push(problem("commit-trailer-invalid", {
				trailer: line.trim(),
				reason: read.reason
			}));
			continue;
		}
		promptChanges.push(...read.promptChanges ?? []);
		releaseAs.push(...read.releaseAs ?? []);
		references.push(...read.references ?? []);
	}
	return {
		promptChanges,
		releaseAs,
		references,
		problems
	};
}
function readTrailer(key, value) {
	return readers.get(key)?.(value) ?? { reason: "its name is `Prompt-Change`" };
}
function continuation(lines, from) {
	let end = from;
	while (/^[ \t]+\S/u.test(lines[end] ?? "")) end += 1;
	return lines.slice(from, end);
}
function readPromptChange(value) {
	const [change = "", ...notes] = value.split(";");
	const note = notes.join(";").trim();
	const [target = "", impact, ...more] = change.split("=").map((part) => part.trim());
	if (target === "") return { reason: "it names no prompt" };
	if (/[\s,]/u.test(target)) return { reason: "it names more than one prompt; write one trailer for each" };
	if (impact === void 0 || more.length > 0) return { reason: "one `=` belongs between the prompt and the impact" };
	const named = impact.toLowerCase();
	if (!isNameIn(impacts, named)) return { reason: `\`${impact}\` is none of ${namesOf$1(impacts).join(", ")}` };
	return { promptChanges: [{
		target,
		impact: named,
		note: note === "" ? null : note
	}] };
}
function readReleaseAs(value) {
	const parts = value.split("=").map((part) => part.trim());
	const [id, version] = parts.length === 1 ? [null, parts[0] ?? ""] : [parts[0] ?? "", parts[1] ?? ""];
	if (parts.length > 2) return { reason: "one `=` belongs between the prompt and the version" };
	if (id === "") return { reason: "it names no prompt" };
	if (version === "") return { reason: "it names no version" };
	if (/\s/u.test(`${id ?? ""}${version}`)) return { reason: "neither the prompt nor the version may hold a space" };
	return { releaseAs: [{
		id,
		version
	}] };
}

// src/commit/parse-commit.ts
function parseCommit(raw, types) {
	const message = readMessage(raw.message);
	const title = readTitle(message.title);
	const footers = readBreaking([message.title, ...message.body]);
	const breaking = title?.breaking === true || footers.notes.length > 0;
	const meaning = meaningOf(message.title, title, types);
	const { problems, ...trailers } = readTrailers(message.body);
	const subject = title?.subject ?? message.title;
	return {
		raw,
		title: message.title,
		pullRequest: message.pullRequest,
		type: title?.type.toLowerCase() ?? null,
		scope: title?.scope ?? [],
		breaking,
		breakingNotes: breaking ? breakingNotes(footers.notes, subject) : [],
		subject,
		change: breaking ? "breaking" : meaning?.change ?? null,
		declared: breaking ? changeTypes.breaking.impact : meaning?.impact ?? null,
		...trailers,
		subChanges: readSubChanges(message.body, types),
		reversal: readReversal(message.title, message.body),
		problems: [
			...titleProblems(message.title, title, breaking, types),
			...breaking ? [] : footers.unclear.map((line) => problem("commit-breaking-unclear", { line })),
			...problems
		]
	};
}
function meaningOf(line, title, types) {
	if (title !== null) return types.get(title.type.toLowerCase()) ?? null;
	const reversal = titleReversal(line);
	if (reversal === null) return null;
	const revert = types.get("revert") ?? {
		change: "rollback",
		impact: changeTypes.rollback.impact
	};
	if (reversal.kind === "revert") return revert;
	return {
		change: types.get(readTitle(reversal.title)?.type.toLowerCase() ?? "")?.change ?? revert.change,
		impact: revert.impact
	};
}
function breakingNotes(notes, subject) {
	const told = notes.filter((note) => note !== "");
	return told.length > 0 ? told : [subject];
}
function titleProblems(line, title, breaking, types) {
	if (/^(?:fixup|squash|amend)! /u.test(line)) return [problem("commit-fixup", { title: line })];
	if (title === null) {
		const miss = titleReversal(line) === null ? nearMiss(line, types) : null;
		return miss === null ? [] : [problem("commit-near-miss", {
			title: line,
			...miss
		})];
	}
	const type = title.type.toLowerCase();
	if (types.has(type)) return type === title.type ? [] : [problem("commit-type-case", {
		written: title.type,
		expected: type
	})];
	if (breaking) return [];
	return [problem("commit-type-unknown", {
		type,
		known: [...types.keys()],
		meant: nearestName(type, types.keys())
	})];
}

// src/app/check/landing-at.ts
function landingOf(message, commits, touched, merge, types) {
	const idByPath = new Map(touched.flatMap(({ id, before, after }) => [before, after].flatMap((side) => side === null ? [] : [[side.path, id]])));
	return {
		merge,
		title: squashCommit(message, commits, types),
		commits: commits.flatMap((commit) => landing(commit, idByPath, types))
	};
}
function landing(commit, idByPath, types) {
	const touches = [...new Set(commit.changes.flatMap(({ path }) => idByPath.get(path) ?? []))];
	return touches.length === 0 ? [] : [{
		commit: parseCommit(commit, types),
		touches
	}];
}
function squashCommit(landing, commits, types) {
	if (landing === null) return null;
	const suffix = landing.number === null ? "" : ` (#${landing.number})`;
	const message = `${landing.title}${suffix}\n\n${landing.body}`.trimEnd();
	const [newest] = commits;
	return parseCommit({
		oid: newest?.oid ?? "",
		parents: [],
		author: {
			name: landing.author,
			email: ""
		},
		committedAt: newest?.committedAt ?? 0,
		message
	}, types);
}

// src/app/check/locate.ts
const askedByPathAtMost = 200;
function locatorFor(repository, sources, treeish) {
	let listing = null;
	const listed = () => listing ??= listAll(repository, sources, treeish);
	return {
		entriesOf: async (ids) => {
			if (!sources.reversible || ids.length > askedByPathAtMost) {
				const all = await listed();
				return new Map(ids.map((id) => [id, all.get(id) ?? []]));
			}
			return await askByPath(repository, treeish, ids);
		},
		lookalikesOf: async (ids) => {
			const unusual = ids.filter((id) => !/^[a-z0-9-]+$/u.test(id));
			if (unusual.length === 0) return /* @__PURE__ */ new Map();
			const keys = new Set(unusual.map(collisionKey));
			const alike = [...await listed()].flatMap(([id, entries]) => keys.has(collisionKey(id)) ? entries.map(({ path }) => ({
				id,
				path
			})) : []);
			return new Map(unusual.map((id) => [id, alike.filter((other) => other.id !== id && collisionKey(other.id) === collisionKey(id))]));
		},
		allIds: async () => [...(await listed()).keys()]
	};
}
async function listAll(repository, sources, treeish) {
	const entries = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat();
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const id = sources.claim(entry.path)?.id ?? null;
		if (id === null) continue;
		const list = byId.get(id);
		if (list === void 0) byId.set(id, [entry]);
		else list.push(entry);
	}
	return byId;
}
async function askByPath(repository, treeish, ids) {
	const candidates = ids.flatMap((id) => pathsOf(id).map((path) => ({
		id,
		path
	})));
	const found = await repository.entriesAt(treeish, candidates.map(({ path }) => path));
	const byId = new Map(ids.map((id) => [id, []]));
	for (const [index, { id, path }] of candidates.entries()) {
		const entry = found[index];
		if (entry !== null && entry !== void 0) byId.get(id)?.push({
			path,
			mode: "100644",
			blob: entry.blob
		});
	}
	return byId;
}

// src/app/check/read-neighbours.ts
async function readNeighbours(repository, sources, locator, touched) {
	const neighbours = new Map(touched.flatMap(({ after }) => after === null ? [] : [[after.id, after]]));
	const removed = new Set(touched.flatMap(({ kind, id }) => kind === "removed" ? [id] : []));
	const asked = /* @__PURE__ */ new Set([...neighbours.keys(), ...removed]);
	let open = touched.flatMap(({ before, after }) => [before, after].flatMap((each) => each === null ? [] : neededIds(each)));
	while (open.length > 0) {
		const ids = [...new Set(open)].filter((id) => !asked.has(id));
		for (const id of ids) asked.add(id);
		if (ids.length === 0) break;
		const entries = [...(await locator.entriesOf(ids)).values()].flat();
		const prompts = await readPromptsAt(repository, sources, entries);
		for (const prompt of prompts) if (!neighbours.has(prompt.id)) neighbours.set(prompt.id, prompt);
		open = prompts.flatMap(neededIds);
	}
	return neighbours;
}

// src/library/version-decision.ts
function decideVersion(scheme, released, impact, initial, requests, facts) {
	const computed = released === null ? scheme.first(facts, initial) : scheme.next(released, impact, facts);
	const counting = requests.filter(({ version, line }) => !isInert(scheme, version, line, released));
	const followed = counting.filter(({ version }) => scheme.accepts(version) && scheme.compare(version, computed) > 0).reduce((highest, each) => highest === null || scheme.compare(each.version, highest.version) > 0 ? each : highest, null);
	return {
		from: released,
		computed,
		to: followed?.version ?? computed,
		request: followed,
		requests: counting
	};
}
function isInert(scheme, version, line, released) {
	return line !== null && released !== null && scheme.accepts(version) && scheme.compare(version, released) <= 0;
}

// src/library/version-plan.ts
function versionOf(prompt, impact, digest, requests, context) {
	const { versioning } = context.configuration;
	const facts = {
		committedAt: context.committedAt,
		digest,
		preMajor: versioning.preMajor,
		taken: (version) => context.isTaken(prompt.id, version)
	};
	const released = context.released.get(prompt.id)?.version ?? null;
	return decideVersion(schemes[versioning.scheme], released, impact, initialVersion(prompt, versioning.initial), requests, facts);
}
function initialVersion({ name, document }, initial) {
	const key = document?.metadata.status === "draft" ? "experimental" : name.category;
	return initial.get(key) ?? initial.get("default") ?? "1.0.0";
}
function isReleasable({ document }) {
	return document !== null && document.metadata.status === null;
}
function requestsFor({ touched, ways }, alone) {
	const fromTrailers = ways.flatMap(({ commits }) => commits.flatMap(({ releaseAs }) => releaseAs.filter(({ id }) => id === touched.id || id === null && alone))).map(({ version }) => ({
		version,
		by: "`Release-As`",
		line: null
	}));
	const document = touched.after?.document;
	const written = document?.metadata.version ?? null;
	if (document === null || document === void 0 || written === null) return fromTrailers;
	return [...fromTrailers, {
		version: written,
		by: "`version:`",
		line: document.placeOf(["version"]).line
	}];
}

// src/app/check/versions.ts
function decideVersions(from) {
	const { decisions, digests } = from;
	const context = {
		configuration: from.configuration,
		released: from.released,
		committedAt: from.commits[0]?.committedAt ?? 0,
		isTaken: () => false
	};
	const pulled = new Map(from.cascades.map((each) => [each.id, each]));
	const steps = decisions.flatMap((decision) => {
		const { after } = decision.touched;
		if (after === null || !isReleasable(after)) return [];
		const cascade = pulled.get(after.id);
		const impact = cascade === void 0 ? decision.impact : higherImpact(decision.impact, cascade.impact);
		const requests = requestsFor(decision, decisions.length === 1);
		const version = versionOf(after, impact, digests(after) ?? after.blob, requests, context);
		return [{
			decision: {
				...decision,
				impact
			},
			version,
			cascades: cascade?.cascades ?? []
		}];
	});
	const touched = new Set(decisions.map(({ touched: { id } }) => id));
	return {
		steps,
		cascades: from.cascades.filter(({ id, prompt }) => !touched.has(id) && isReleasable(prompt)).map((each) => ({
			...each,
			version: versionOf(each.prompt, each.impact, each.prompt.blob, [], context)
		}))
	};
}

// src/app/check/read-facts.ts
async function readFacts(from) {
	const { repository, request, configuration, change } = from;
	const { touched } = change;
	const sources = sourcesOf(configuration);
	const locator = locatorFor(repository, sources, request.tree);
	const neighbours = await readNeighbours(repository, sources, locator, touched);
	const digests = digestsOfBothSides(touched, neighbours);
	const landing = landingFrom(from);
	const decisions = request.scope === "all" ? [] : decisionsOn(touched, landing, digests, configuration);
	const [ids, pulled] = await Promise.all([idsOf(locator, touched), dependentsOfChanged(repository, sources, request, decisions)]);
	const cascades = cascadesOf(pulled.changed, decisions);
	const steps = decideVersions({
		...from,
		decisions,
		cascades,
		digests: digests.after
	});
	return {
		facts: {
			configuration,
			touched,
			decisions,
			misnamed: change.misnamed,
			neighbours,
			...ids,
			dependentsOfRemoved: pulled.ofRemoved,
			knownIds: await idsForSuggestions(locator, touched, neighbours),
			versions: plannedVersions(steps.steps, decisions, from.released),
			landing,
			flow: flowOf(request, from.hasStaging)
		},
		steps: steps.steps,
		cascades: steps.cascades
	};
}
function landingFrom({ message, commits, change, configuration }) {
	const { types, preset } = configuration.versioning;
	return landingOf(message, commits, change.touched, configuration.merge, commitTypes(types, preset));
}
function decisionsOn(touched, landing, digests, configuration) {
	const ways = declaredFor(touched, landing);
	const family = (model) => modelFamily(model, configuration.modelFamilies);
	return touched.map((each) => decide(each, {
		ways: ways.get(each.id) ?? [],
		digests: {
			before: each.before === null ? null : digests.before(each.before),
			after: each.after === null ? null : digests.after(each.after)
		},
		differencesBetween: (before, after) => differencesBetween(before, after, family)
	}));
}
async function idsOf(locator, touched) {
	const added = touched.filter(({ kind, after }) => after !== null && kind !== "modified").map(({ id }) => id);
	if (added.length === 0) return {
		pathsById: /* @__PURE__ */ new Map(),
		lookalikes: /* @__PURE__ */ new Map()
	};
	const [entries, lookalikes] = await Promise.all([locator.entriesOf(added), locator.lookalikesOf(added)]);
	return {
		pathsById: new Map([...entries].map(([id, list]) => [id, list.map(({ path }) => path)])),
		lookalikes
	};
}
async function dependentsOfChanged(repository, sources, request, decisions) {
	const mattering = decisions.filter(({ contentChanged, touched }) => contentChanged && touched.before !== null);
	const ids = mattering.flatMap(({ touched }) => touched.before === null ? [] : [touched.before.id]);
	const changed = await dependentsOf(repository, sources, request.tree, ids);
	const ofRemoved = /* @__PURE__ */ new Map();
	for (const { touched } of mattering) if (touched.kind === "removed") ofRemoved.set(touched.id, changed.filter(({ needs }) => needs === touched.id).map(({ prompt }) => prompt.id));
	return {
		changed,
		ofRemoved
	};
}
async function idsForSuggestions(locator, touched, neighbours) {
	return touched.some(({ after }) => after !== null && needsOf(after).some(({ id }) => !neighbours.has(id))) ? await locator.allIds() : [...neighbours.keys()];
}
function plannedVersions(steps, decisions, released) {
	const planned = new Map([...released].map(([id, { version }]) => [id, {
		from: version,
		to: null,
		requests: [],
		computed: null
	}]));
	for (const { touched } of decisions) planned.set(touched.id, {
		from: released.get(touched.id)?.version ?? null,
		to: null,
		requests: [],
		computed: null
	});
	for (const { decision, version } of steps) planned.set(decision.touched.id, version);
	return planned;
}
function flowOf({ flow }, hasStaging) {
	return flow === null ? null : {
		...flow,
		hasStaging
	};
}

// src/gate/verdict.ts
function reasonsToHold(judgements) {
	return Object.values(judgements).flatMap(({ gate, required, verdict }) => {
		if (!required || verdict.is === "passed" || verdict.is === "skipped") return [];
		return [{
			gate,
			because: verdict.is === "waiting" ? verdict.for : verdict.problems[0].message
		}];
	});
}
function mayRelease(judgements) {
	return reasonsToHold(judgements).length === 0;
}

// src/release/build-notes.ts
const undocumentedPrefix = "Undocumented:";
function buildNotes(steps, cascades, silenced) {
	const own = steps.map((step) => notesOf(step, silenced));
	const pulled = cascades.map(({ id, category, version, impact, cascades: ids }) => ({
		id,
		category,
		from: version.from,
		to: version.to,
		impact,
		entries: [],
		because: becauseOf(ids)
	}));
	return [...own, ...pulled].sort((a, b) => compare(a.category, b.category) || compare(a.id, b.id));
}
function notesOf({ decision, version, cascades }, silenced) {
	const { touched, impact, ways, declared, differences, floor } = decision;
	const commits = ways.find(({ commits: list }) => list.length > 0)?.commits ?? [];
	const grave = declared === null || isBelow(declared, floor) ? differences.filter((each) => impactOf(each) === floor).map(difference) : [];
	return {
		id: touched.id,
		category: touched.after?.name.category ?? "",
		from: version.from,
		to: version.to,
		impact,
		entries: commits.filter(({ raw }) => !silenced.has(raw.oid)).flatMap(entriesOf),
		because: [...grave, ...becauseOf(cascades)]
	};
}
function entriesOf(commit) {
	const { raw, pullRequest, change, subject, title, type } = commit;
	const common = {
		author: raw.author.name,
		sha: raw.oid,
		pullRequest
	};
	const subs = commit.subChanges.map(({ change: of, subject: text }) => ({
		...common,
		change: of,
		prefix: prefixOf(of),
		text
	}));
	if (type === null && change === null) return subs.length > 0 ? subs : [{
		...common,
		change: null,
		prefix: undocumentedPrefix,
		text: title
	}];
	return change === null ? subs : [{
		...common,
		change,
		prefix: prefixOf(change),
		text: subject === "" ? title : subject
	}, ...subs];
}
function prefixOf(change) {
	return change === null ? undocumentedPrefix : changeTypes[change].prefix;
}
function becauseOf(ids) {
	return ids.map((id) => `\`${id}\`, which it includes, changed`);
}
function compare(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/release/build-plan.ts
function tagOf(format, id, version) {
	return format.replaceAll("{id}", id).replaceAll("{version}", version);
}
function buildPlan(source, library, steps, cascades, tagFormat) {
	const prompts = [...steps.map((step) => planned(step, tagFormat)), ...cascades.map((step) => pulled(step, tagFormat))];
	prompts.sort((a, b) => a.id < b.id ? -1 : 1);
	const plan = {
		schema: "prompt-libraries/plan/v1",
		source,
		library,
		prompts
	};
	return {
		...plan,
		hash: digestOf(plan)
	};
}
function planned({ decision, version, cascades }, tagFormat) {
	const { touched, declared, floor, impact } = decision;
	return {
		id: touched.id,
		path: touched.after?.path ?? "",
		from: version.from,
		to: version.to,
		impact,
		declared,
		floor,
		documented: declared !== null,
		tag: tagOf(tagFormat, touched.id, version.to),
		why: [
			...commitReasons(decision),
			...floorReasons(decision.differences),
			...cascadeReasons(cascades),
			...requestReasons(version)
		]
	};
}
function pulled({ id, path, impact, version, cascades }, tagFormat) {
	const why = cascadeReasons(cascades);
	return {
		id,
		path,
		from: version.from,
		to: version.to,
		impact,
		declared: null,
		floor: impact,
		documented: true,
		tag: tagOf(tagFormat, id, version.to),
		why
	};
}
function commitReasons({ ways }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { commits } of ways) for (const { raw, type, title } of commits) seen.set(title, {
		kind: "commit",
		sha: raw.oid,
		type,
		title
	});
	return [...seen.values()];
}
function floorReasons(differences) {
	return differences.filter((each) => impactOf(each) !== "patch").map(({ change, name }) => ({
		kind: "floor",
		change,
		name
	}));
}
function cascadeReasons(ids) {
	return ids.map((of) => ({
		kind: "cascade",
		of
	}));
}
function requestReasons({ request }) {
	return request === null ? [] : [{
		kind: "request",
		by: request.by
	}];
}

// src/release/library-version.ts
function nextLibraryVersion(scheme, current, impacts, committedAt) {
	if (impacts.length === 0) return null;
	const facts = {
		committedAt,
		digest: "",
		preMajor: "strict",
		taken: () => false
	};
	if (current === null) return schemes[scheme].first(facts, "1.0.0");
	const highest = highestImpact(impacts);
	return schemes[scheme].next(current, highest === "none" ? "patch" : highest, facts);
}

// src/app/check/report-of.ts
function reportOf(request, rules, judgements, read) {
	const { facts, steps, cascades } = read;
	const syntax = judgements.syntax;
	const withRules = rules.problems.length === 0 ? judgements : {
		...judgements,
		syntax: joined(syntax, rules.problems)
	};
	const problems = Object.values(withRules).flatMap(({ gate, problems: found }) => found.map((each) => reported(each, gate)));
	const impacts = [...steps.map(({ decision }) => decision.impact), ...cascades.map(({ impact }) => impact)];
	const committedAt = facts.landing.commits[0]?.commit.raw.committedAt ?? 0;
	const { tagFormat, libraryVersion } = facts.configuration;
	const library = {
		from: null,
		to: nextLibraryVersion(libraryVersion, null, impacts, committedAt)
	};
	const changed = facts.touched.length;
	return {
		verdict: verdictOf(withRules),
		problems,
		gates: Object.values(withRules).map(gateOf),
		plan: buildPlan(request.tree, library, steps, cascades, tagFormat),
		counts: {
			prompts: facts.neighbours.size,
			changed,
			errors: countOf(problems, "error"),
			warnings: countOf(problems, "warning")
		},
		changes: request.scope === "all" ? [] : facts.touched.map(changeOf),
		notes: buildNotes(steps, cascades, /* @__PURE__ */ new Set()),
		remarks: [...rules.remarks, ...impacts.length > 0 ? ["There is no release yet: first versions are shown."] : []],
		comment: facts.configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}
function joined(judgement, problems) {
	const all = [...problems, ...judgement.problems];
	const [first, ...others] = all.filter(({ severity }) => severity === "error");
	return {
		...judgement,
		problems: all,
		verdict: first === void 0 ? judgement.verdict : {
			is: "failed",
			problems: [first, ...others]
		}
	};
}
function verdictOf(judgements) {
	if (mayRelease(judgements)) return "passed";
	return Object.values(judgements).some(({ required, verdict }) => required && verdict.is === "failed") ? "failed" : "waiting";
}
function reported(each, gate) {
	const { code, severity, prompt, message, why, fix, place } = each;
	return {
		code,
		severity,
		gate,
		prompt,
		file: place?.file ?? null,
		line: place?.line ?? null,
		column: place?.column ?? null,
		message,
		why,
		fix
	};
}
function gateOf({ gate, required, verdict, score }) {
	return {
		gate,
		verdict: verdict.is,
		required,
		because: reasonOf(verdict),
		score
	};
}
function reasonOf(verdict) {
	if (verdict.is === "waiting") return verdict.for;
	return verdict.is === "failed" ? counted(verdict.problems.length, "problem") : verdict.because;
}
function countOf(problems, severity) {
	return problems.filter((each) => each.severity === severity).length;
}
function changeOf({ id, kind, before, after }) {
	return {
		id,
		kind,
		path: (after ?? before)?.path ?? "",
		renamedFrom: kind === "renamed" ? before?.id ?? null : null,
		before: before?.document?.body ?? null,
		after: after?.document?.body ?? null,
		metadata: before === null || after === null ? [] : changedKeys(before, after)
	};
}
function changedKeys(before, after) {
	if (before.document === null || after.document === null) return [];
	const old = before.document.metadata;
	const now = after.document.metadata;
	return Object.keys(now).filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key])).sort();
}

// src/app/check/check.ts
async function check(repository, request) {
	const rules = await configurationAt(repository, request);
	const sources = sourcesOf(rules.configuration);
	const changes = request.scope === "all" ? [] : claimedChanges(rules.changes, sources);
	const isQuiet = request.scope === "changed" && changes.length === 0;
	const [change, commits, hasStaging, message] = await Promise.all([
		request.scope === "all" ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes),
		isQuiet || request.scope === "all" ? [] : repository.history(request.base, request.head),
		isQuiet ? false : repository.hasBranch(rules.configuration.branches.staging),
		isQuiet ? null : request.landing()
	]);
	const read = await readFacts({
		repository,
		request,
		configuration: rules.configuration,
		change,
		commits,
		released: /* @__PURE__ */ new Map(),
		hasStaging,
		message
	});
	return reportOf(request, rules, judge$1(read.facts), read);
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
async function changeOfPullRequest(repository, pull) {
	const checkedOut = await existing(repository, "HEAD");
	await refuseShallow(repository);
	const [base, head, ...more] = await repository.parentsOf(checkedOut);
	if (base !== void 0 && head !== void 0 && more.length === 0 && checkedOut !== pull.head) return {
		base,
		head,
		tree: checkedOut
	};
	const tip = await repository.commitOf(`refs/remotes/origin/${pull.baseBranch}`);
	if (tip === null) throw new Failure("change-base-missing", `The branch \`${pull.baseBranch}\` that the change would land on is not in this clone.`, fetchEverything);
	return await mergedHere(repository, tip, checkedOut);
}
async function changeOfMergeGroup(repository, ends) {
	await refuseShallow(repository);
	const base = await existing(repository, ends.base);
	const head = await existing(repository, ends.head);
	return {
		base,
		head,
		tree: head
	};
}
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

export { counted as S, joined$1 as _, check as a, prose as b, verdictSigns as c, linksTo as d, noLinks as f, fence$1 as g, details as h, changeOfPullRequest as i, changelogMarkdown as l, code as m, changeBetween as n, promptRows as o, groupedBy as p, changeOfMergeGroup as r, severitySigns as s, openRepository as t, changelogPlain as u, md as v, table as x, nothing as y };