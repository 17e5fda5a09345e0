import { r as padded } from "./report-width.js";
import { t as counted } from "./report-plural.js";
import { l as groupedBy } from "./report-markdown.js";
import { t as promptLines } from "./report-terminal-prompts.js";
import { r as verdictSigns, t as paragraph } from "./report-terminal-style.js";
import { t as problemBlocks } from "./report-terminal-problems.js";

// src/report/empty.ts
function isEmpty({ verdict, problems, changes, plan, counts }) {
	return verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
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
const paints = {
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
	const judged = gates.filter(({ verdict }) => verdict !== "skipped");
	const skipped = groupedBy(gates.filter(({ verdict }) => verdict === "skipped"), ({ because }) => because);
	return [
		style.colours.bold("Gates"),
		...judged.flatMap((gate) => linesOf(gate, style)),
		...skipped.flatMap((group) => skippedLines(group, style))
	];
}
function linesOf({ gate, verdict, required, because }, style) {
	const paint = style.colours[paints[verdict]];
	const [first = "", ...others] = paragraph(required ? because : `(not needed) ${because}`, indent, style);
	return [`${`  ${paint(verdictSigns[verdict].character)} ${padded(gate, nameWidth)}${paint(padded(verdict, verdictWidth))}`}${first.slice(indent)}`, ...others];
}
function skippedLines(group, style) {
	const names = group.map(({ gate }) => gate).join(", ");
	return paragraph(`${verdictSigns.skipped.character} ${names}: ${group[0].because}`, 2, style).map(style.colours.dim);
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

export { reportJson as n, isEmpty as r, text as t };