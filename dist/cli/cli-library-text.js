import { E as statuses, a as displayWidth, i as clipped, o as padded, y as visibleLine } from "./cli-terminal.js";
import { Ct as counted, v as problemBlocks } from "./cli-commands-check.js";

// src/cli/library-text.ts
const noVersion = "–";
const gap = "  ";
const narrowestDescription = 24;
const namedPaths = 3;
const unreadable = "cannot be read: see prompt-libraries check --all";
function promptLines(prompts, { width, colours }) {
	const rows = prompts.map((prompt) => ({
		id: visibleLine(prompt.id),
		status: statusText(prompt.status),
		version: visibleLine(prompt.version ?? noVersion),
		description: visibleLine(prompt.description ?? (prompt.status === null ? `(${"cannot be read: see prompt-libraries check --all"})` : ""))
	}));
	const widths = {
		id: widest(rows, "id"),
		status: widest(rows, "status"),
		version: widest(rows, "version")
	};
	const left = width - widths.id - widths.status - widths.version - 6;
	return rows.flatMap(({ id, status, version, description }) => {
		const head = [
			colours.bold(padded(id, widths.id)),
			padded(status, widths.status),
			padded(version, widths.version)
		].join(gap);
		if (left >= narrowestDescription) return [`${head}${gap}${clipped(description, left)}`.trimEnd()];
		return [head.trimEnd(), ...description === "" ? [] : [`    ${colours.dim(clipped(description, width - 4))}`]];
	});
}
function widest(rows, key) {
	return rows.reduce((most, row) => Math.max(most, displayWidth(row[key])), 0);
}
function statusText(status) {
	return status === null ? "❓ unreadable" : `${padded(statuses[status].icon, 2)} ${status}`;
}
function uncommittedLines(uncommitted, { colours }) {
	if (uncommitted === null || uncommitted.length === 0) return [];
	const named = uncommitted.slice(0, namedPaths).map(visibleLine).join(", ");
	const more = uncommitted.length > namedPaths ? ` and ${uncommitted.length - namedPaths} more` : "";
	const verb = uncommitted.length === 1 ? "differs" : "differ";
	return ["", colours.yellow(`note: ${counted(uncommitted.length, "prompt file")} ${verb} from the last commit, which is what is shown: ${named}${more}`)];
}
function problemText(problems, style) {
	return problemBlocks({
		problems,
		changes: []
	}, style).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}

export { unreadable as a, uncommittedLines as i, promptLines as n, statusText as r, problemText as t };