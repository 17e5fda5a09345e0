import { n as never } from "./problem-never.js";
import { n as namesOf, r as rowNamed } from "./domain-row.js";
import { r as visibleLine } from "./report-visible.js";
import { n as displayWidth, r as padded } from "./report-width.js";
import { t as gates } from "./domain-gates.js";
import { r as impacts } from "./domain-impact.js";
import { i as differences, t as buildPlan } from "./release-build-plan.js";
import { n as sourcesOf } from "./library-sources.js";
import { n as reported, t as countOf } from "./app-check-reported.js";
import { l as groupedBy } from "./report-markdown.js";
import { t as claimedChanges } from "./app-check-claimed-changes.js";
import { t as configurationAt } from "./app-check-configuration-at.js";
import { n as severitySigns, t as paragraph } from "./report-terminal-style.js";

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

export { promptRows as n, check as r, promptLines as t };