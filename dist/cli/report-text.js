import { r as visibleLine } from "./report-visible.js";
import { r as padded } from "./report-width.js";
import { t as counted } from "./report-plural.js";
import { d as groupedBy, i as paragraph, o as severitySigns, r as promptLines, s as verdictSigns } from "./git-open-repository.js";

// src/report/empty.ts
function isEmpty({ verdict, problems, changes, plan, counts }) {
	return verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
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

// src/report/terminal/gates.ts
const paints$1 = {
	passed: "green",
	failed: "red",
	waiting: "yellow",
	skipped: "dim"
};
const nameWidth = 13;
const verdictWidth = 9;
const indent = 26;
function gateLines({ gates }, style) {
	if (gates.length === 0) return [];
	return [style.colours.bold("Gates"), ...gates.flatMap((gate) => linesOf(gate, style))];
}
function linesOf({ gate, verdict, required, because }, style) {
	const paint = style.colours[paints$1[verdict]];
	const [first = "", ...others] = paragraph(required ? because : `(not needed) ${because}`, indent, style);
	return [`${`  ${paint(verdictSigns[verdict].character)} ${padded(gate, nameWidth)}${paint(padded(verdict, verdictWidth))}`}${first.slice(indent)}`, ...others];
}

// src/report/terminal/problems.ts
const paints = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function problemBlocks(report, style) {
	return groupedBy(worstFirst(report), ({ file }) => file ?? "").flatMap((group) => group.toSorted(fromTheTop)).map((problem) => problemLines(problem, style));
}
function fromTheTop(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function problemLines(problem, style) {
	const { bold, dim, [paints[problem.severity]]: paint } = style.colours;
	const place = placeOf(problem);
	return [
		`${place === null ? "" : `${bold(visibleLine(place))}  `}${paint(problem.severity)}  ${dim(visibleLine(problem.code))}`,
		...paragraph(problem.message, 2, style),
		...paragraph(`fix: ${problem.fix}`, 2, style)
	];
}

// src/report/text.ts
function text(report, style) {
	const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
	return [
		...problemBlocks(report, style),
		promptLines(report, style),
		isEmpty(report) ? [] : gateLines(report, style),
		remarks,
		[verdictLine(report, style)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}
function verdictLine(report, { colours }) {
	const { verdict, counts } = report;
	if (isEmpty(report)) return `${colours.green(verdictSigns.passed.character)} No prompt changed: there is nothing to check.`;
	const paint = {
		passed: colours.green,
		failed: colours.red,
		waiting: colours.yellow
	}[verdict];
	const found = `${counted(counts.errors, "error")}, ${counted(counts.warnings, "warning")}`;
	return `${paint(colours.bold(`${verdictSigns[verdict].character} ${verdict}`))}: ${found}; ${counted(counts.changed, "prompt")} changed`;
}

export { isEmpty as a, worstFirst as i, reportJson as n, placeOf as r, text as t };