import { o as promptRows } from "./git-open-repository.js";
import { l as visibleLine } from "./domain-nearest.js";
import { i as wrapped, n as displayWidth, r as padded } from "./report-width.js";

// src/report/terminal/style.ts
function paragraph(text, indent, { width }) {
	return wrapped(visibleLine(text), Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}`);
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

export { paragraph as n, promptLines as t };