import { t as Failure } from "./action/problem-failure.js";
import { b as gates$1, l as sourcesOf, m as differences, t as buildPlan, v as impacts, x as counted } from "./action/release-build-plan.js";
import { A as md, C as linksTo, D as details, E as code, F as visibleLine, M as prose, N as table, O as fence, P as visible, T as groupedBy, a as openRepository, b as claimedChanges, j as nothing, k as joined, n as ownLines, r as githubHosting, v as recordsIn, w as noLinks, x as changelogMarkdown, y as configurationAt } from "./action/report-log-line.js";
import { a as namesOf, c as never, o as rowNamed } from "./action/problem-problem.js";
import { n as reported, t as countOf } from "./action/app-check-reported.js";
import { stripVTControlCharacters } from "node:util";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path from "path";
import * as events from "events";
import * as child from "child_process";
import { setTimeout } from "timers";

// src/action/choose.ts
function chosenCommand({ command }, event) {
	const isChange = event.is === "pull-request" || event.is === "merge-group";
	if (command === "release" && isChange) throw new Failure("release-refused-here", "A pull request does not release.", "Run `command: release` on push to the main branch.");
	if (command !== "auto") return command;
	return event.is === "landed" ? "release" : "check";
}

// src/action/event.ts
const pullRequestEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_review"]);
const releaseEvents = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"repository_dispatch"
]);
function readEvent(name, payload) {
	if (pullRequestEvents.has(name)) return pullRequest(payload);
	if (name === "merge_group") return mergeGroup(payload);
	if (name === "workflow_dispatch") return { is: "manual" };
	if (releaseEvents.has(name)) return { is: "landed" };
	if (name === "pull_request_target") throw new Failure("event-unsafe", "This action does not run on `pull_request_target`: that event gives a write token to a run on other people's changes.", "Use `on: pull_request`; a read-only token is enough for the check.");
	throw new Failure("event-unknown", `This action does not know what to do on \`${name}\`.`, "Run it on pull_request, pull_request_review, merge_group, push, schedule or workflow_dispatch.");
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

// src/report/sections/changelog.ts
function changelogSection({ notes }) {
	return notes.length === 0 ? nothing : details("Changelog as it would be released", changelogMarkdown(notes));
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
	if (parts.length === 0) return nothing;
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
	return gates.length === 0 ? nothing : md`#### Gates\n\n${table(header$1, gates.map(cells$1))}`;
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
	if (steps.length === 0) return nothing;
	const left = groups.slice(wanted.most).reduce((sum, group) => sum + group.length, 0);
	const list = joined(steps.map((step, index) => md`${index + 1}. ${step}`), md`\n`);
	const title = report.verdict === "passed" ? md`Worth a look` : md`What to do next`;
	return md`#### ${title}\n\n${list}${left === 0 ? nothing : md`\n\n${left} more problems are not listed here.`}`;
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
	if (rows.length === 0) return nothing;
	const left = rows.length - most;
	const more = left > 0 ? md`\n\n${left} more prompts are not listed here.` : nothing;
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
	const sides = md`${side(base, baseCommit)} with ${side(head, headCommit)}`;
	return joined([...lines, md`> <sub>Compared ${sides}.</sub>`], md`\n`);
}
function side(name, commit) {
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
	const tail = found.length === 0 ? nothing : md`: ${prose(found.join(", "))}`;
	if (verdict === "passed") return md`Prompt check passed${tail}`;
	if (verdict === "failed") return md`Prompt check failed${tail}`;
	const waiting = gates.filter((each) => each.verdict === "waiting" && each.required).map((each) => prose(each.gate));
	return md`Prompt check waits for ${joined(waiting, md`, `)}${found.length === 0 ? nothing : md` (${prose(found.join(", "))})`}`;
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
	if (to === null || from === to) return nothing;
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
		command: choice("command", input("command") || "auto", [
			"auto",
			"check",
			"release"
		]),
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
		dryRun: choice("dry-run", input("dry-run") || "false", ["true", "false"]) === "true",
		token: text("github-token")
	};
}
function choice(name, value, allowed) {
	const found = allowed.find((each) => each === value);
	if (found !== void 0) return found;
	throw new Failure("input-invalid", `The input \`${name}\` cannot be \`${value}\`.`, `Use one of ${allowed.join(", ")}.`);
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

// src/action/run-check.ts
async function runCheck(runner, event, inputs, surroundings) {
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
		scope: inputs.scope,
		records: await recordsIn(repository)
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
	await mkdir(folder, { recursive: true });
	const contents = {
		"plan-file": ["plan.json", report.plan],
		"report-file": ["report.json", reportJson(report)],
		"sarif-file": ["report.sarif", sarif(report)]
	};
	const written = {};
	for (const [output, [name, value]] of Object.entries(contents)) {
		written[output] = join(folder, name);
		await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
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
	process.stdout.write(cmd.toString() + os$1.EOL);
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
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
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
const { access, appendFile, writeFile: writeFile$1 } = promises;
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
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
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
const { chmod, copyFile, lstat: lstat$1, mkdir: mkdir$1, open, readdir: readdir$1, rename, rm: rm$1, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat$1(fsPath);
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
			stats = yield stat$1(filePath);
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
				stats = yield stat$1(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir$1(directory)) if (upperName === actualName.toUpperCase()) {
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
			let n = s.indexOf(os$1.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os$1.EOL.length);
				n = s.indexOf(os$1.EOL);
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
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os$1.EOL);
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
		else if (this.processExited) this.timeout = setTimeout(ExecState.HandleTimeout, this.delay, this);
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
const platform = os.platform();
const arch = os.arch();

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
	process.stdout.write(os$1.EOL);
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
		const inputs = readInputs(runner);
		const event = readEvent(surroundings.eventName, surroundings.payload);
		if (chosenCommand(inputs, event) === "check") return await runCheck(runner, event, inputs, surroundings) ? 0 : 1;
		const { release } = await import("./action/action-run-release.js");
		return await release(runner, inputs, surroundings) ? 0 : 1;
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