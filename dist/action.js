import { a as gitEnvironment, c as notStarted, d as timedOut, f as usualTimeLimit, i as inGitWords, l as run, n as gitArguments, o as withoutCredentials, p as Failure, r as gitFailed, s as complaintsOf, t as git, u as start } from "./action/git-git-command.js";
import { a as canonicalJson, b as gates$1, c as defaultInclude, l as sourcesOf, m as differences, n as reported, o as textOf, r as buildPlan, t as countOf, v as impacts, x as counted } from "./action/app-check-reported.js";
import { a as namesOf, c as never, n as passed, o as rowNamed, s as Bug, t as problem } from "./action/problem-problem.js";
import { stripVTControlCharacters } from "node:util";
import { lstat as lstat$1, mkdir as mkdir$1, readFile, realpath, stat as stat$1, writeFile as writeFile$1 } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path from "path";
import * as events from "events";
import * as child from "child_process";
import { setTimeout as setTimeout$2 } from "timers";

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

// src/report/fitted.ts
const noteRoom = 600;
const gap = md`\n\n`;
function fitted(sections, limit, elsewhere) {
	let room = limit - noteRoom;
	const chosen = /* @__PURE__ */ new Map();
	for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
		const version = section.versions.find((each) => sizeOf(each) <= room);
		if (version === void 0) continue;
		chosen.set(section, version);
		room -= sizeOf(version);
	}
	const shown = sections.flatMap((section) => chosen.get(section) ?? []).filter((each) => each !== "");
	const left = sections.filter((section) => !chosen.has(section)).map(({ name }) => name);
	return joined(left.length === 0 ? shown : [...shown, noteOf(left, elsewhere)], gap);
}
function sizeOf(text) {
	return Buffer.byteLength(text) + gap.length;
}
function noteOf(left, elsewhere) {
	const names = /* @__PURE__ */ new Map();
	for (const name of left) names.set(name, (names.get(name) ?? 0) + 1);
	const words = [...names].map(([name, count]) => count === 1 ? name : `${name} (${counted(count, "time")})`);
	return md`> Left out, because it would not fit here: ${prose(words.join(", "), 300)}. ${elsewhere}`;
}

// src/report/empty.ts
function isEmpty({ verdict, problems, changes, plan, counts }) {
	return verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
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

// src/report/sections/changelog.ts
function changelogSection({ notes }) {
	return notes.length === 0 ? nothing$1 : details("Changelog as it would be released", changelogMarkdown(notes));
}

// src/report/width.ts
const plainAscii = /^[\x20-\x7e]*$/u;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const pictureMark = "️";
const halfWidth = /^[\uff61-\uffdc]/u;
const empty = /^[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const joining = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;
function displayWidth(text) {
	if (plainAscii.test(text)) return text.length;
	let cells = 0;
	for (const sign of signsOf(stripVTControlCharacters(text))) cells += cellsOf(sign);
	return cells;
}
function signsOf(text) {
	if (!joining.test(text)) return [...text];
	return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}
function cellsOf(sign) {
	if (empty.test(sign)) return 0;
	if (halfWidth.test(sign)) return 1;
	return wide.test(sign) || sign.includes(pictureMark) ? 2 : 1;
}

// src/report/diff-rows.ts
const bracketMark = (text) => `⟦${text}⟧`;
const signs = {
	same: " ",
	removed: "-",
	added: "+"
};
const kept = 36;
function linesOfRow(row, width, mark) {
	return broken(row.kind === "same" || row.parts.some((part) => part.changed) ? shortened(row) : row.parts, width - 2).map((line) => `${signs[row.kind]} ${line.map((part) => part.changed ? mark(part.text, row.kind) : part.text).join("")}`.trimEnd());
}
function shortened(row) {
	const last = row.parts.length - 1;
	return row.parts.map((part, index) => part.changed ? part : {
		text: middleCut(part.text, row.kind !== "same" && index === 0, row.kind !== "same" && index === last),
		changed: false
	});
}
function middleCut(text, atStart, atEnd) {
	const points = [...text];
	if (points.length <= 77) return text;
	return `${atStart ? "" : points.slice(0, atEnd ? 72 : kept).join("").replace(/\S*$/u, "")}…${atEnd ? "" : points.slice(atStart ? -72 : -36).join("").replace(/^\S*/u, "")}`;
}
function broken(parts, width) {
	const lines = [[]];
	let filled = 0;
	for (const part of parts) for (const piece of visibleLine(part.text).match(/\s*\S+|\s+$/gu) ?? []) {
		const cells = displayWidth(piece);
		const full = filled > 0 && filled + cells > width && /^\s+\S/u.test(piece);
		if (full) lines.push([]);
		filled = full ? cells - 1 : filled + cells;
		append(lines.at(-1) ?? [], {
			text: full ? piece.trimStart() : piece,
			changed: part.changed
		});
	}
	return lines;
}
function append(line, part) {
	const last = line.at(-1);
	if (last?.changed === part.changed) line[line.length - 1] = {
		text: last.text + part.text,
		changed: part.changed
	};
	else line.push(part);
}

// src/report/diff-markdown.ts
const width = 100;
function diffMarkdown(diff, most) {
	if (diff.is === "same") return md`The text is the same.`;
	if (diff.is === "too-different") return md`The two texts are too different to be shown side by side.`;
	const lines = diff.hunks.flatMap(({ line, rows }) => [`@@ line ${line} @@`, ...rows.flatMap((row) => linesOfRow(row, width, bracketMark))]);
	if (lines.length <= most) return fence("diff", lines);
	return md`${fence("diff", lines.slice(0, most))}\n\n${lines.length - most} more lines are not shown.`;
}

// src/report/sections/differences.ts
const verbs = {
	added: "New",
	modified: "Changed",
	removed: "Removed",
	renamed: "Renamed"
};
function differenceSection(change, diffs, most) {
	const diff = diffs.get(change.path);
	const parts = [
		...change.renamedFrom === null ? [] : [md`Renamed from ${code(change.renamedFrom)}.`],
		...change.metadata.length === 0 ? [] : [md`Front matter: ${joined(change.metadata.map((key) => code(key, 80)), md`, `)}.`],
		...diff === void 0 ? [] : [diffMarkdown(diff, most)]
	];
	if (parts.length === 0) return nothing$1;
	return details(`${verbs[change.kind]}: \`${change.id.replaceAll("`", "'")}\``, joined(parts, md`\n\n`));
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

// src/report/sections/gates.ts
const header$1 = [
	md`Gate`,
	md`Verdict`,
	md`Needed`,
	md`What it says`
];
function gatesSection({ gates }) {
	return gates.length === 0 ? nothing$1 : md`#### Gates\n\n${table(header$1, gates.map(cells$1))}`;
}
function cells$1({ gate, verdict, required, because }) {
	return [
		prose(gate),
		md`${verdictSigns[verdict].picture} ${prose(verdict)}`,
		required ? md`yes` : md`no`,
		prose(because, 300)
	];
}

// src/report/problem-order.ts
function worstFirst(report) {
	const changed = new Set(report.changes.map((each) => each.path));
	const rank = (problem) => severitySigns[problem.severity].rank * 2 + (problem.file !== null && changed.has(problem.file) ? 0 : 1);
	return report.problems.toSorted((a, b) => rank(a) - rank(b));
}
function placeOf(problem) {
	if (problem.file === null) return problem.prompt;
	if (problem.line === null) return problem.file;
	return `${problem.file}:${problem.line}${problem.column === null ? "" : `:${problem.column}`}`;
}

// src/report/sections/next-steps.ts
const mostFindings = 6;
const mostPlaces = 6;
function nextStepsSection(report, wanted) {
	const waits = report.gates.filter(({ verdict, required }) => verdict === "waiting" && required);
	const groups = groupedBy(worstFirst(report), ({ fix }) => fix);
	const steps = [...groups.slice(0, wanted.most).map((group) => fixStep(group, wanted)), ...waits.map(({ gate, because }) => md`**Wait for ${prose(gate)}**\n   - ${verdictSigns.waiting.picture} ${prose(because)}`)];
	if (steps.length === 0) return nothing$1;
	const left = groups.slice(wanted.most).reduce((sum, group) => sum + group.length, 0);
	const list = joined(steps.map((step, index) => md`${index + 1}. ${step}`), md`\n`);
	const title = report.verdict === "passed" ? md`Worth a look` : md`What to do next`;
	return md`#### ${title}\n\n${list}${left === 0 ? nothing$1 : md`\n\n${left} more problems are not listed here.`}`;
}
function fixStep(group, { why, links }) {
	const [first] = group;
	const findings = groupedBy(group, ({ severity, code: name, message }) => JSON.stringify([
		severity,
		name,
		message
	]));
	const left = findings.slice(mostFindings).reduce((sum, each) => sum + each.length, 0);
	const lines = [
		...findings.slice(0, mostFindings).map((each) => finding(each, links)),
		...left > 0 ? [md`   - and ${left} more like these`] : [],
		...why ? [md`   - Why: ${prose(first.why)}`] : []
	];
	return md`**${prose(first.fix)}**\n${joined(lines, md`\n`)}`;
}
function finding(problems, links) {
	const [{ severity, message, code: name }] = problems;
	const places = problems.slice(0, mostPlaces).flatMap((each) => placeLink(each, links) ?? []);
	const left = problems.length - mostPlaces;
	const where = [
		...places,
		...left > 0 ? [md`${left} more places`] : [],
		md`rule ${code(name)}`
	];
	return md`   - ${severitySigns[severity].picture} ${prose(message)}<br>${joined(where, md` · `)}`;
}
function placeLink(problem, links) {
	const place = placeOf(problem);
	if (place === null) return null;
	return problem.file === null ? code(place) : links.file(code(place, 300), problem.file, problem.line);
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
	return namesOf(gates$1).flatMap((gate) => {
		const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
		return worst === void 0 ? [] : [{
			gate,
			severity: worst.severity
		}];
	});
}

// src/report/sections/prompts.ts
const mostReasons = 3;
const unbrokenArrow = md`\u00a0→\u00a0`;
const header = [
	md`Prompt`,
	md`Version`,
	md`Impact`,
	md`Why`,
	md`Gates`
];
function promptsSection(report, most) {
	const rows = promptRows(report);
	if (rows.length === 0) return nothing$1;
	const left = rows.length - most;
	const more = left > 0 ? md`\n\n${left} more prompts are not listed here.` : nothing$1;
	return md`#### What changes for users\n\n${table(header, rows.slice(0, most).map(cells))}${more}`;
}
function cells(row) {
	return [
		md`**${prose(row.id)}**`,
		version(row),
		impact(row),
		why(row),
		gates(row)
	];
}
function version({ from, to, removed }) {
	if (removed) return md`**removed**`;
	if (to === null) return md`–`;
	if (from === to) return md`${prose(to)} (stays)`;
	return md`${from === null ? md`new` : prose(from)}${unbrokenArrow}**${prose(to)}**`;
}
function impact({ impact: found, from, to }) {
	if (found === null) return md`–`;
	if (found === "major" && from !== null && from !== to) return md`**major**`;
	return prose(found);
}
function why({ reasons }) {
	if (reasons.length === 0) return md`–`;
	const named = reasons.slice(0, mostReasons).map((reason) => prose(reason, 160));
	const left = reasons.length - mostReasons;
	return joined(left > 0 ? [...named, md`and ${left} more`] : named, md`<br>`);
}
function gates({ gates: found }) {
	if (found.length === 0) return md`no\u00a0problem`;
	return joined(found.map(({ gate, severity }) => md`${severitySigns[severity].picture} ${prose(gate)}`), md`<br>`);
}

// src/report/sections/remarks.ts
const most$2 = 20;
function remarksSection({ remarks, compared }) {
	const lines = remarks.slice(0, most$2).map((remark) => md`> ${prose(remark)}\n>`);
	const { base, head, baseCommit, headCommit } = compared;
	const sides = md`${side$1(base, baseCommit)} with ${side$1(head, headCommit)}`;
	return joined([...lines, md`> <sub>Compared ${sides}.</sub>`], md`\n`);
}
function side$1(name, commit) {
	return md`${code(name, 80)} (${code(commit.slice(0, 7))})`;
}

// src/report/sections/verdict.ts
const mostNamed = 3;
function verdictSection(report) {
	if (isEmpty(report)) return md`${verdictSigns.passed.picture} **No prompt changed.** There is nothing to check and nothing to release.`;
	return md`### ${verdictSigns[report.verdict].picture} ${headline(report)}\n\n${effect(report)}`;
}
function headline({ verdict, counts, gates }) {
	const found = [...counts.errors === 0 ? [] : [counted(counts.errors, "error")], ...counts.warnings === 0 ? [] : [counted(counts.warnings, "warning")]];
	const tail = found.length === 0 ? nothing$1 : md`: ${prose(found.join(", "))}`;
	if (verdict === "passed") return md`Prompt check passed${tail}`;
	if (verdict === "failed") return md`Prompt check failed${tail}`;
	const waiting = gates.filter((each) => each.verdict === "waiting" && each.required).map((each) => prose(each.gate));
	return md`Prompt check waits for ${joined(waiting, md`, `)}${found.length === 0 ? nothing$1 : md` (${prose(found.join(", "))})`}`;
}
function effect({ plan, counts, changes, verdict }) {
	const touched = prose(counts.changed === 0 ? "No prompt changed." : `${counted(counts.changed, "prompt")} changed.`);
	const releases = plan.prompts.filter(({ from, to }) => from !== to);
	const removed = changes.filter(({ kind }) => kind === "removed").map(({ id }) => id);
	const acts = [...releases.length === 0 ? [] : [md`releases ${joined(groups(releases), md`, `)}`], ...removed.length === 0 ? [] : [md`**removes** ${names(removed)}`]];
	if (acts.length === 0) return md`${touched} Users get nothing new: no version changes.`;
	const when = verdict === "failed" ? md`Once it passes, a merge` : md`A merge`;
	return md`${touched} ${when} ${joined(acts, md` and `)}.${libraryStep(plan.library)}`;
}
function libraryStep({ from, to }) {
	if (to === null || from === to) return nothing$1;
	return from === null ? md` The library starts at ${prose(to)}.` : md` The library goes from ${prose(from)} to ${prose(to)}.`;
}
function groups(prompts) {
	const fresh = prompts.filter(({ from }) => from === null);
	const known = prompts.filter(({ from }) => from !== null);
	const major = known.filter(({ impact }) => impact === "major").map(({ id }) => id);
	const rest = [
		"minor",
		"patch",
		"none"
	].flatMap((impact) => {
		const { length } = known.filter((each) => each.impact === impact);
		return length === 0 ? [] : [prose(`${length} ${impact}`)];
	});
	return [
		...major.length === 0 ? [] : [md`**${major.length} major** (${names(major)}: ${prose(impacts.major.says)})`],
		...rest,
		...fresh.length === 0 ? [] : [prose(`${fresh.length} new`)]
	];
}
function names(ids) {
	const named = ids.slice(0, mostNamed).map((id) => prose(id));
	return joined(ids.length > mostNamed ? [...named, md`${ids.length - mostNamed} more`] : named, md`, `);
}

// src/report/sections/index.ts
function sectionsOf({ report, diffs, links }, extent) {
	const verdict = {
		name: "verdict",
		importance: 0,
		versions: [verdictSection(report)]
	};
	const remarks = {
		name: "remarks",
		importance: 1,
		versions: [remarksSection(report)]
	};
	if (isEmpty(report)) return report.remarks.length === 0 ? [verdict] : [verdict, remarks];
	const steps = (most) => nextStepsSection(report, {
		most,
		why: extent.why,
		links
	});
	return [
		verdict,
		{
			name: "next steps",
			importance: 2,
			versions: [steps(extent.steps), steps(extent.fewSteps)]
		},
		{
			name: "table of prompts",
			importance: 3,
			versions: [promptsSection(report, extent.prompts), promptsSection(report, extent.fewPrompts)]
		},
		...report.changes.map((change) => ({
			name: "difference of a prompt",
			importance: 6,
			versions: [differenceSection(change, diffs, extent.diffLines)]
		})),
		{
			name: "changelog",
			importance: 5,
			versions: [changelogSection(report)]
		},
		{
			name: "gates",
			importance: 4,
			versions: [gatesSection(report)]
		},
		remarks
	];
}

// src/report/comment.ts
const commentMarker = md`<!-- prompt-libraries:check:v1 -->`;
const commentLimit = 6e4;
function comment(material) {
	const extent = {
		steps: 25,
		fewSteps: 5,
		prompts: 60,
		fewPrompts: 10,
		diffLines: 120,
		why: false
	};
	const room = commentLimit - Buffer.byteLength(commentMarker) - 1;
	return md`${commentMarker}\n${fitted(sectionsOf(material, extent), room, md`The summary of the run has it.`)}`;
}

// src/report/prompt-diffs.ts
const most$1 = {
	prompts: 100,
	size: 1e6
};
async function promptDiffs(changes) {
	let size = 0;
	const wanted = changes.filter(({ before, after }) => before !== after).slice(0, most$1.prompts).filter(({ before, after }) => {
		size += (before?.length ?? 0) + (after?.length ?? 0);
		return size <= most$1.size;
	});
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const { textDiff } = await import("./action/report-text-diff.js");
	return new Map(wanted.map(({ path, before, after }) => [path, textDiff(before ?? "", after ?? "")]));
}

// src/report/summary.ts
const summaryLimit = 921600;
function summary$1(material) {
	return fitted(sectionsOf(material, {
		steps: 200,
		fewSteps: 40,
		prompts: 1e3,
		fewPrompts: 100,
		diffLines: 400,
		why: true
	}), summaryLimit, md`The JSON report of this run has everything.`);
}

// src/app/check/faces.ts
async function facesOf(report, links = noLinks) {
	const material = {
		report,
		diffs: await promptDiffs(report.changes),
		links
	};
	return {
		summary: summary$1(material),
		comment: comment(material)
	};
}
function isAcceptable({ verdict, counts }, failOn) {
	if (failOn === "never") return true;
	return verdict !== "failed" && (failOn === "error" || counts.warnings === 0);
}
const failOnValues = [
	"error",
	"warning",
	"never"
];

// src/action/inputs.ts
function readInputs({ input }) {
	const text = (name) => input(name) === "" ? null : input(name);
	return {
		command: choice("command", input("command") || "auto", ["auto", "check"]),
		config: text("config") ?? "prompt-library.yaml",
		workingDirectory: text("working-directory") ?? ".",
		base: text("base"),
		head: text("head"),
		scope: choice("scope", input("scope") || "changed", ["changed", "all"]),
		failOn: choice("fail-on", input("fail-on") || "error", failOnValues),
		comment: text("comment") === null ? null : choice("comment", input("comment"), [
			"auto",
			"always",
			"never"
		]),
		token: text("github-token")
	};
}
function choice(name, value, allowed) {
	const found = allowed.find((each) => each === value);
	if (found !== void 0) return found;
	throw new Failure("input-invalid", `The input \`${name}\` cannot be \`${value}\`.`, `Use one of ${allowed.join(", ")}.`);
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
	const rows = namesOf(gates$1).map((gate) => [gate, { required: written[gate]?.required ?? gates$1[gate].required }]);
	return Object.fromEntries(rows);
}
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt$2(repository, base, configFile), textAt$2(repository, tree, configFile)])]);
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
async function textAt$2(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read(text, file) {
	if (text === null) return passed({});
	if (!text.ok) return text;
	const { readConfiguration } = await import("./action/app-check-read-written.js");
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
		gates: namesOf(gates$1).map((gate) => {
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
	const { judgedReport } = await import("./action/app-check-judged-report.js");
	return await judgedReport(repository, request, rules, sources, changes);
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
	if (await exists$1(join(folder, ".git"))) return {
		folder,
		gitFolder: join(folder, ".git")
	};
	if (await exists$1(join(folder, "HEAD")) && await exists$1(join(folder, "objects"))) return {
		folder,
		gitFolder: folder
	};
	const parent = dirname(folder);
	return parent === folder ? null : repositoryAround(parent);
}
async function exists$1(path) {
	return await ownerOf(path) !== null;
}
async function ownerOf(path) {
	return lstat$1(path).then((facts) => facts.uid, () => null);
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
		await stat$1(reading.location.shallowFile);
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
	const { textCommands } = await import("./action/git-simple-git.js");
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

// src/github/same-text.ts
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}

// src/github/shape.ts
function malformed$1(what, cause) {
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
		if (!is(value)) throw malformed$1(`no ${kind} at ${path.join(".")}`);
		return value;
	};
}
const textAt$1 = expected((value) => typeof value === "string", "text");
const numberAt$1 = expected((value) => Number.isSafeInteger(value), "whole number");
const optionalTextAt = (data, ...path) => valueAt(data, ...path) === null ? "" : textAt$1(data, ...path);
function listOf(data, entry) {
	if (!Array.isArray(data)) throw malformed$1("not a list");
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
	throw malformed$1(`more than ${mostPages} pages`);
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
		id: numberAt$1(data, "id"),
		body: valueAt(data, "body") === void 0 ? "" : optionalTextAt(data, "body"),
		author: isDeleted ? "" : textAt$1(data, "user", "login"),
		byBot: !isDeleted && valueAt(data, "user", "type") === "Bot",
		url: textAt$1(data, "html_url")
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
		}, (data) => textAt$1(data, "login"));
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
async function keepComment$1(transport, patience, kept) {
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
		id: numberAt$1(data, "id"),
		name: textAt$1(data, "name"),
		size: numberAt$1(data, "size"),
		digest: textOrNothing(data, "digest") || null,
		state: textAt$1(data, "state") === "uploaded" ? "uploaded" : "unfinished"
	};
}
function releaseFrom(data) {
	const draft = valueAt(data, "draft");
	if (typeof draft !== "boolean") throw malformed$1("a release that is neither draft nor published");
	return {
		id: numberAt$1(data, "id"),
		tag: textAt$1(data, "tag_name"),
		draft,
		body: textOrNothing(data, "body"),
		url: textAt$1(data, "html_url"),
		assets: listOf(valueAt(data, "assets"), assetFrom),
		uploadsTo: textAt$1(data, "upload_url")
	};
}
function releaseThatIs(tag, draft) {
	return (data) => {
		const release = releaseFrom(data);
		if (release.tag !== tag || release.draft !== draft) throw malformed$1("another release than asked for");
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
	return await unlessMissing(transport.read(question, (data) => textAt$1(data, "ref"))) === `refs/tags/${tag}`;
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
	if (!URL.canParse(address)) throw malformed$1("no address to upload to");
	const api = new URL(apiUrl);
	const named = new URL(address);
	const hosts = [api.host, api.host.replace(/^api\./u, "uploads.")];
	if (named.protocol !== api.protocol || !hosts.includes(named.host) || named.username !== "") throw malformed$1(`files would go to ${named.host}`);
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
	if (data !== void 0 && data !== "") throw malformed$1("something where nothing was to be told");
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
		if (found.name !== asset.name || !isWhole(found, asset)) throw malformed$1(`another file than ${asset.name}`);
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
function lastWord$1(error) {
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
async function settle(making) {
	const { writing, patience, wanted } = making;
	let known = {
		...await standingOf(writing.transport, wanted.tag),
		fresh: true
	};
	let writes = 0;
	let triesLost = 0;
	let trouble = null;
	for (;;) {
		const step = nextStep(wanted, known);
		if (step.do === "stop") return writes > 0 && step.with.is === "unchanged" ? {
			...step.with,
			is: "published"
		} : step.with;
		if (step.do === "miss-tag") throw missingTag(wanted.tag);
		if (step.do === "look") {
			known = await lookAgain(making, known);
			continue;
		}
		if (trouble !== null && triesLost >= patience.pauses.length) throw lastWord$1(trouble);
		if (writes === mostWrites(wanted)) throw unsettled(wanted.tag);
		writes += 1;
		try {
			known = await knownAfter(writing, wanted, known, step);
			triesLost = 0;
			trouble = null;
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (!maySettle(error, step)) throw lastWord$1(error);
			trouble = error;
			await patience.sleep(patience.pauses[triesLost] ?? 0);
			triesLost += 1;
			known = await lookAgain(making, known);
		}
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
	const text = textAt$1(data, ...path);
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) throw malformed$1(`no object id at ${path.join(".")}`);
	return text;
}
function isFromFork(data) {
	return valueAt(data, "head", "repo", "full_name") !== textAt$1(data, "base", "repo", "full_name");
}
function pullRequestFrom(data) {
	return {
		number: numberAt$1(data, "number"),
		title: textAt$1(data, "title"),
		body: optionalTextAt(data, "body"),
		author: valueAt(data, "user") === null ? deletedAccount : textAt$1(data, "user", "login"),
		draft: valueAt(data, "draft") === true,
		baseBranch: textAt$1(data, "base", "ref"),
		headBranch: textAt$1(data, "head", "ref"),
		head: objectIdAt(data, "head", "sha"),
		fromFork: isFromFork(data),
		labels: listOf(valueAt(data, "labels"), (label) => textAt$1(label, "name")),
		url: textAt$1(data, "html_url")
	};
}
function readPullRequest(transport, number) {
	return transport.read({
		what: `read pull request #${number}`,
		route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
		parameters: { pull_number: number }
	}, (data) => {
		const found = pullRequestFrom(data);
		if (found.number !== number) throw malformed$1(`pull request #${found.number} instead of #${number}`);
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
		return await import("./action/actions-github-lib-github.js");
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
		keepComment: (pullRequest, marker, body, create) => keepComment$1(transport, patience, {
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

// src/report/annotations.ts
const most = {
	error: 9,
	warning: 10,
	notice: 9
};
function annotations(report) {
	const taken = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const shown = worstFirst(report).filter(({ severity }) => {
		taken[severity] += 1;
		return taken[severity] <= most[severity];
	});
	const left = report.problems.length - shown.length;
	return [...shown.map(annotation), ...left === 0 ? [] : [rest(left)]];
}
function annotation(problem) {
	return {
		level: problem.severity,
		title: visibleLine(problem.code),
		file: problem.file,
		line: problem.file === null ? null : problem.line,
		column: problem.file === null || problem.line === null ? null : problem.column,
		message: visible(`${problem.message}\n${problem.fix}`)
	};
}
function rest(left) {
	return {
		level: "notice",
		title: "More problems",
		file: null,
		line: null,
		column: null,
		message: `${left} more in the summary`
	};
}

// src/report/json.ts
function reportJson({ verdict, problems, gates, plan, counts }) {
	return {
		schema: "prompt-libraries/report/v1",
		verdict,
		problems: problems.map(publishedProblem),
		gates: gates.map(({ gate, verdict: says, required, because }) => ({
			gate,
			verdict: says,
			required,
			because
		})),
		plan,
		counts: {
			prompts: counts.prompts,
			changed: counts.changed,
			errors: counts.errors,
			warnings: counts.warnings
		}
	};
}
function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }) {
	return {
		code,
		severity,
		gate,
		prompt,
		file,
		line,
		column,
		message,
		why,
		fix
	};
}

// src/report/log-line.ts
function ownLines(text) {
	return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, "$1: "));
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll("##[", "# #["));
}

// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const libraryFile = "prompt-library.yaml";
function sarif(report) {
	const rules = groupedBy(report.problems, ({ code }) => code).map(([first]) => first);
	const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
	const paths = new Map([...report.plan.prompts, ...report.changes].map(({ id, path }) => [id, path]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "prompt-libraries",
				rules: rules.map(rule)
			} },
			columnKind: "utf16CodeUnits",
			results: report.problems.map((problem) => ({
				ruleId: problem.code,
				ruleIndex: ruleIndex.get(problem.code),
				level: levels[problem.severity],
				message: { text: plainText(`${problem.message} ${problem.fix}`) },
				locations: [locationOf(problem, problem.file ?? paths.get(problem.prompt ?? "") ?? libraryFile)]
			}))
		}]
	};
}
function rule({ code, severity, why }) {
	return {
		id: code,
		shortDescription: { text: code.replaceAll("-", " ") },
		help: { text: plainText(why) },
		defaultConfiguration: { level: levels[severity] }
	};
}
function locationOf({ file, line, column }, path) {
	const region = file === null || line === null ? {} : { region: {
		startLine: line,
		...column === null ? {} : { startColumn: column }
	} };
	return { physicalLocation: {
		artifactLocation: {
			uri: path.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		...region
	} };
}
function plainText(text) {
	return visibleLine(text).replaceAll("](", "] (");
}

// src/action/event.ts
const pullRequestEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_review"]);
function readEvent(name, payload) {
	if (pullRequestEvents.has(name)) return pullRequest(payload);
	if (name === "merge_group") return mergeGroup(payload);
	if (name === "workflow_dispatch") return { is: "manual" };
	if (name === "pull_request_target") throw new Failure("event-unsafe", "This action does not run on `pull_request_target`: that event gives a write token to a run on other people's changes.", "Use `on: pull_request`; a read-only token is enough for the check.");
	throw new Failure("event-unknown", `This action does not know what to do on \`${name}\`.`, "Run it on pull_request, pull_request_review, merge_group or workflow_dispatch.");
}
function pullRequest(payload) {
	const pull = member(payload, "pull_request");
	const base = member(pull, "base");
	const head = member(pull, "head");
	return {
		is: "pull-request",
		number: numberAt(pull, "number"),
		baseBranch: textAt(base, "ref"),
		headBranch: textAt(head, "ref"),
		head: textAt(head, "sha"),
		title: textAt(pull, "title"),
		body: optionalText(pull, "body"),
		author: textAt(member(pull, "user"), "login"),
		fromFork: idOf(base) !== idOf(head)
	};
}
function mergeGroup(payload) {
	const group = member(payload, "merge_group");
	return {
		is: "merge-group",
		base: textAt(group, "base_sha"),
		head: textAt(group, "head_sha"),
		baseBranch: textAt(group, "base_ref").replace(/^refs\/heads\//u, "")
	};
}
function idOf(side) {
	const repository = side["repo"];
	return typeof repository === "object" && repository !== null ? repository["id"] : null;
}
function member(value, key) {
	const found = typeof value === "object" && value !== null ? value[key] : void 0;
	if (typeof found !== "object" || found === null) throw malformed(key);
	return found;
}
function textAt(value, key) {
	const found = value[key];
	if (typeof found !== "string") throw malformed(key);
	return found;
}
function optionalText(value, key) {
	return value[key] === null || value[key] === void 0 ? "" : textAt(value, key);
}
function numberAt(value, key) {
	const found = value[key];
	if (typeof found !== "number") throw malformed(key);
	return found;
}
function malformed(key) {
	return new Failure("event-malformed", `The event has no usable \`${key}\`.`, "Run the action from a workflow of the hosting service.");
}

// src/action/run-check.ts
async function runCheck(runner, inputs, surroundings) {
	const event = readEvent(surroundings.eventName, surroundings.payload);
	const repository = await openRepository(resolve(surroundings.workspace, inputs.workingDirectory));
	try {
		const hosting = hostingFor(inputs, surroundings);
		const report = await check(repository, await requestFor(runner, repository, event, inputs, hosting));
		await show(runner, report, surroundings, inputs);
		await keepComment(runner, report, event, inputs, hosting, surroundings);
		return isAcceptable(report, inputs.failOn);
	} finally {
		await repository.close();
	}
}
function hostingFor({ token }, { repository, apiUrl }) {
	if (token === null || repository === null) return null;
	let hosting = null;
	return () => hosting ??= githubHosting({
		token,
		apiUrl,
		repository
	});
}
async function requestFor(runner, repository, event, inputs, hosting) {
	const common = {
		configFile: inputs.config,
		scope: inputs.scope
	};
	if (event.is === "pull-request" && inputs.base === null && inputs.head === null) return {
		...common,
		...await changeOfPullRequest(repository, event),
		names: {
			base: event.baseBranch,
			head: event.headBranch
		},
		flow: {
			base: event.baseBranch,
			head: event.headBranch
		},
		landing: () => landingMessage(runner, event, hosting)
	};
	const change = await changeOf(repository, event, inputs);
	return {
		...common,
		...change,
		names: {
			base: change.baseName,
			head: inputs.head ?? "HEAD"
		},
		flow: null,
		landing: async () => null
	};
}
async function changeOf(repository, event, inputs) {
	if (event.is === "merge-group" && inputs.base === null && inputs.head === null) return {
		...await changeOfMergeGroup(repository, event),
		baseName: event.baseBranch
	};
	return await changeBetween(repository, {
		base: inputs.base,
		head: inputs.head ?? "HEAD"
	});
}
const mayNotRead = /* @__PURE__ */ new Set(["github-forbidden", "github-not-found"]);
async function landingMessage(runner, event, hosting) {
	const { number, author } = event;
	if (hosting === null) return {
		title: event.title,
		body: event.body,
		number,
		author
	};
	try {
		const { title, body } = await (await hosting()).pullRequest(number);
		return {
			title,
			body,
			number,
			author
		};
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
		runner.annotate({
			level: "notice",
			title: "title-from-event",
			file: null,
			line: null,
			column: null,
			message: "The token may not read pull requests: title and body are judged as they were when this run began."
		});
		return {
			title: event.title,
			body: event.body,
			number,
			author
		};
	}
}
async function show(runner, report, { temporary, repository, serverUrl }, inputs) {
	for (const annotation of annotations(report)) runner.annotate(annotation);
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	await runner.summarize((await facesOf(report, links)).summary);
	const files = await writeFiles(join(temporary, "prompt-libraries"), report);
	const isGreen = isAcceptable(report, inputs.failOn);
	runner.output("conclusion", report.verdict);
	runner.output("problems", String(report.counts.errors));
	runner.output("warnings", String(report.counts.warnings));
	runner.output("changed", JSON.stringify(report.plan.prompts.map(({ id, from, to, impact }) => ({
		id,
		from,
		to,
		impact
	}))));
	for (const [name, path] of Object.entries(files)) runner.output(name, path);
	for (const line of ownLines(lastWord(report, isGreen))) runner.log(line);
}
function lastWord({ verdict, counts }, isGreen) {
	return `prompt-libraries: ${verdict}, ${`${counts.errors} errors and ${counts.warnings} warnings in ${counts.changed} touched prompts`}.${isGreen ? "" : " The job summary says what to do."}`;
}
async function writeFiles(folder, report) {
	await mkdir$1(folder, { recursive: true });
	const contents = {
		"plan-file": ["plan.json", report.plan],
		"report-file": ["report.json", reportJson(report)],
		"sarif-file": ["report.sarif", sarif(report)]
	};
	const written = {};
	for (const [output, [name, value]] of Object.entries(contents)) {
		written[output] = join(folder, name);
		await writeFile$1(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
	}
	return written;
}
async function keepComment(runner, report, event, inputs, hosting, { repository, serverUrl }) {
	const mode = inputs.comment ?? report.comment;
	if (event.is !== "pull-request" || hosting === null || mode === "never") return;
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	const { comment } = await facesOf(report, links);
	const create = mode === "always" || report.counts.changed > 0 || report.problems.length > 0;
	const outcome = await (await hosting()).keepComment(event.number, commentMarker, comment, create);
	if (outcome.is !== "forbidden") return;
	runner.annotate({
		level: "notice",
		title: "no-comment",
		file: null,
		line: null,
		column: null,
		message: `The report is in the job summary only: ${outcome.because}`
	});
}

// src/action/surroundings.ts
async function readSurroundings(variables) {
	const workspace = variables["GITHUB_WORKSPACE"] ?? process.cwd();
	return {
		eventName: needed(variables, "GITHUB_EVENT_NAME"),
		payload: await readPayload(needed(variables, "GITHUB_EVENT_PATH")),
		repository: variables["GITHUB_REPOSITORY"] ?? null,
		apiUrl: variables["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: variables["GITHUB_SERVER_URL"] ?? "https://github.com",
		workspace: resolve(workspace),
		temporary: resolve(variables["RUNNER_TEMP"] ?? workspace)
	};
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new Failure("event-malformed", "The event file cannot be read.", "Run the action from a workflow of the hosting service.", cause);
	}
}
function needed(variables, name) {
	const value = variables[name];
	if (value !== void 0 && value !== "") return value;
	throw new Failure("event-missing", `The variable ${name} is not set: this is no run of a workflow.`, "On your own machine use the command line: `npx prompt-libraries check`.");
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty$1(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData$1(this.message)}`;
		return cmdStr;
	}
};
function escapeData$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$2(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os$1.platform();
const arch = os$1.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/toolkit.ts
function actionsRunner(write) {
	return {
		input: (name) => getInput(name),
		output: (name, value) => setOutput(name, value),
		log: (line) => write(`${line}\n`),
		annotate: (annotation) => write(`${commandOf(annotation)}\n`),
		summarize: async (markdown) => {
			await summary.addRaw(markdown, true).write();
		}
	};
}
function commandOf({ level, title, file, line, column, message }) {
	return `::${level} ${Object.entries({
		title,
		file,
		line,
		col: column
	}).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/action/main.ts
async function main(runner) {
	try {
		const surroundings = await readSurroundings(process.env);
		return await runCheck(runner, readInputs(runner), surroundings) ? 0 : 1;
	} catch (error) {
		const told = error instanceof Failure ? `${error.message}\n${error.help}` : `This is a bug of prompt-libraries: ${String(error)}`;
		const title = error instanceof Failure ? error.code : "bug";
		runner.annotate({
			level: "error",
			title,
			file: null,
			line: null,
			column: null,
			message: told
		});
		return error instanceof Failure ? 2 : 70;
	}
}
process.exitCode = await main(actionsRunner((text) => process.stdout.write(text)));

export {  };