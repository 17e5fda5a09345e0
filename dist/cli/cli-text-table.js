import { a as displayWidth, o as padded, s as wrapped } from "./cli-terminal.js";

// src/cli/text-table.ts
const gap = 2;
const narrowestColumn = 8;
function tableLines(head, rows, width) {
	const widths = fittedWidths([head, ...rows], width);
	const rule = widths.map((columns) => "─".repeat(columns));
	return [
		...rowLines(head, widths),
		rowLine(rule, widths),
		...rows.flatMap((row) => rowLines(row, widths))
	];
}
function fittedWidths(rows, width) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => displayWidth(row[column] ?? ""))));
	let excess = widths.reduce((sum, columns) => sum + columns + gap, -2) - width;
	while (excess > 0) {
		const widest = Math.max(...widths);
		if (widest <= narrowestColumn) break;
		widths[widths.indexOf(widest)] = widest - 1;
		excess -= 1;
	}
	return widths;
}
function rowLines(row, widths) {
	const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? narrowestColumn));
	const height = Math.max(...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) => rowLine(cells.map((lines) => lines[line] ?? ""), widths));
}
function rowLine(cells, widths) {
	return cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join(" ".repeat(gap)).trimEnd();
}

export { tableLines as t };