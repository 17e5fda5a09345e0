import { n as displayWidth } from "./report-width.js";
import { r as visibleLine } from "./report-visible.js";

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

export { linesOfRow as n, bracketMark as t };