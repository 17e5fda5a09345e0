import { t as categories } from "./domain-categories.js";
import { a as md, i as joined, l as groupedBy, o as nothing, s as prose, t as code } from "./report-markdown.js";
import { r as visibleLine } from "./report-visible.js";

// src/report/changelog-entries.ts
const order = Object.keys(categories);
function notesByCategory(notes) {
	const ordered = notes.toSorted((a, b) => byCodeUnits(a.id, b.id));
	return groupedBy(ordered, (each) => each.category).map((prompts) => ({
		category: prompts[0].category,
		prompts
	})).toSorted((a, b) => rank(a.category) - rank(b.category) || byCodeUnits(a.category, b.category));
}
function rank(category) {
	const at = order.indexOf(category);
	return at === -1 ? order.length : at;
}
function byCodeUnits(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/report/links.ts
const noLinks = {
	file: (text) => text,
	commit: (text) => text,
	pullRequest: (text) => text
};

// src/report/changelog-text.ts
function changelogMarkdown(notes, links = noLinks) {
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined(parts, md`\n\n`);
}
function changelogPlain(notes) {
	return notesByCategory(notes).map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines)].join("\n")).join("\n\n");
}
function promptMarkdown(notes, links) {
	const from = notes.from === null ? md`new` : prose(notes.from);
	const lines = [
		md`- **${prose(notes.id)}** ${from} → ${prose(notes.to)} (${prose(notes.impact)})`,
		...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
		...notes.because.map((because) => md`  - Why: ${prose(because)}`)
	];
	return joined(lines, md`\n`);
}
function entryMarkdown(entry, links) {
	const origin = [
		entry.author === "" ? nothing : prose(entry.author, 60),
		entry.pullRequest === null ? nothing : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}
function promptLines(notes) {
	return [
		`- ${visibleLine(notes.id)} ${visibleLine(notes.from ?? "new")} → ${visibleLine(notes.to)} (${notes.impact})`,
		...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
		...notes.because.map((because) => `  - Why: ${visibleLine(because)}`)
	];
}
function originPlain({ author, pullRequest, sha }) {
	const origin = [
		author,
		pullRequest === null ? "" : `#${pullRequest}`,
		sha === null ? "" : sha.slice(0, 7)
	].filter((each) => each !== "");
	return origin.length === 0 ? "" : ` — ${visibleLine(origin.join(", "))}`;
}

export { changelogPlain as n, noLinks as r, changelogMarkdown as t };