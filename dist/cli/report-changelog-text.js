import { r as visibleLine } from "./report-visible.js";
import { r as problem, t as passed } from "./problem-checked.js";
import { o as textOf } from "./library-sources.js";
import { t as canonicalJson } from "./ledger-canonical-json.js";
import { t as categories } from "./domain-categories.js";
import { u as configurationFrom } from "./git-path-text.js";
import { a as joined, c as prose, n as code, o as md, s as nothing, t as groupedBy } from "./report-grouped.js";

// src/app/check/claimed-changes.ts
function claimedChanges(changes, sources) {
	return changes.filter(({ path }) => sources.claim(path) !== null);
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)])]);
	const isBootstrap = inBase === null && inTree !== null;
	const inForce = await read(isBootstrap ? inTree : inBase, configFile);
	const brought = await read(inTree, configFile);
	const isChanged = changes.some(({ path }) => path === configFile);
	const problems = [
		...inForce.ok ? [] : inForce.problems,
		...isChanged && !isBootstrap && !brought.ok ? brought.problems : [],
		...isBootstrap ? [problem("config-bootstrap", {}, { place: {
			file: configFile,
			line: 1
		} })] : [],
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : [],
		...(isChanged || isBootstrap) && brought.ok ? brought.value.warnings : []
	];
	return {
		configuration: configurationFrom(inForce.ok ? inForce.value.written : {}),
		changes,
		problems,
		remarks: []
	};
}
async function textAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read(text, file) {
	if (text === null) return passed({
		written: {},
		warnings: []
	});
	if (!text.ok) return text;
	const { readWithWarnings } = await import("./read-written.js");
	return readWithWarnings(text.value, file);
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value.written } : {};
	const now = after.ok ? { ...after.value.written } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

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

export { claimedChanges as a, configurationAt as i, changelogPlain as n, noLinks as r, changelogMarkdown as t };