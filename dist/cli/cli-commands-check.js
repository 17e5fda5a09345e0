import { n as promptRows, r as check } from "./report-terminal-prompts.js";
import { t as counted } from "./report-plural.js";
import { a as md, c as table, i as joined, l as groupedBy, n as details, o as nothing, r as fence, s as prose, t as code } from "./report-markdown.js";
import { n as reportJson, r as isEmpty, t as text } from "./report-text.js";
import { r as noLinks, t as changelogMarkdown } from "./report-changelog-text.js";
import { n as linesOfRow, t as bracketMark } from "./report-diff-rows.js";
import { n as severitySigns, r as verdictSigns } from "./report-terminal-style.js";
import { n as placeOf, r as worstFirst } from "./report-terminal-problems.js";
import { r as impacts } from "./domain-impact.js";
import { r as visibleLine } from "./report-visible.js";
import { n as withRepository, t as changeRequest } from "./cli-change-request.js";

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

// src/report/sections/changelog.ts
function changelogSection({ notes }) {
	return notes.length === 0 ? nothing : details("Changelog as it would be released", changelogMarkdown(notes));
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
const most$1 = 20;
function remarksSection({ remarks, compared }) {
	const lines = remarks.slice(0, most$1).map((remark) => md`> ${prose(remark)}\n>`);
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
const most = {
	prompts: 100,
	size: 1e6
};
async function promptDiffs(changes) {
	let size = 0;
	const wanted = changes.filter(({ before, after }) => before !== after).slice(0, most.prompts).filter(({ before, after }) => {
		size += (before?.length ?? 0) + (after?.length ?? 0);
		return size <= most.size;
	});
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const { textDiff } = await import("./text-diff.js");
	return new Map(wanted.map(({ path, before, after }) => [path, textDiff(before ?? "", after ?? "")]));
}

// src/report/summary.ts
const summaryLimit = 921600;
function summary(material) {
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
		summary: summary(material),
		comment: comment(material)
	};
}
function isAcceptable({ verdict, counts }, failOn) {
	if (failOn === "never") return true;
	return verdict !== "failed" && (failOn === "error" || counts.warnings === 0);
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

// src/cli/commands/check.ts
async function run(call) {
	const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, call.flags.all)));
	return {
		exit: isAcceptable(report, call.flags["fail-on"]) ? 0 : 1,
		text: await printed(report, call),
		json: reportJson(report)
	};
}
async function printed(report, call) {
	switch (call.flags.format) {
		case "markdown": return (await facesOf(report)).summary;
		case "sarif": return JSON.stringify(sarif(report), null, 2);
		case "text": return text(report, call);
	}
}

export { run };