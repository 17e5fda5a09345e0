import { a as bracketMark, o as linesOfRow } from "./cli-commands-check.js";

// src/report/diff-terminal.ts
function diffLines(diff, width, colours) {
	if (diff.is === "same") return ["The text is the same."];
	if (diff.is === "too-different") return ["The two texts are too different to be shown side by side."];
	const mark = colours.on ? (text) => colours.underline(text) : bracketMark;
	const paint = {
		same: colours.dim,
		removed: colours.red,
		added: colours.green
	};
	return diff.hunks.flatMap(({ line, rows }) => [colours.blue(`line ${line}`), ...rows.flatMap((row) => linesOfRow(row, width, mark).map(paint[row.kind]))]);
}

export { diffLines as t };