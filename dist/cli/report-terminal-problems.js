import { l as groupedBy } from "./report-markdown.js";
import { n as severitySigns, t as paragraph } from "./report-terminal-style.js";
import { r as visibleLine } from "./report-visible.js";

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

export { placeOf as n, worstFirst as r, problemBlocks as t };