import { C as Bug, y as changelogMarkdown } from "../action.js";
import { Bt as monthOf } from "./app-check-checked-change.js";

// src/ledger/changelog-file.ts
const newestRuns = 50;
const changelogPath = "CHANGELOG.md";
function olderChangelogPath(month) {
	return `changelog/${month}.md`;
}
function promptChangelogPath(category, id) {
	return `changelogs/${category}/${id}.md`;
}
const marker = /^<!-- release (?<version>[\w.+-]+) (?<month>\d{4}-\d{2}) -->$/u;
function withSection(file, title, section) {
	const sections = sectionsOf(file);
	if (sections.some(({ version }) => version === section.version)) return file ?? "";
	return changelog(title, [section, ...sections]);
}
function withRun(fileAt, title, run) {
	if (["CHANGELOG.md", olderChangelogPath(run.month)].flatMap((path) => sectionsOf(fileAt(path))).some(({ version }) => version === run.version)) return /* @__PURE__ */ new Map();
	const sections = [run, ...sectionsOf(fileAt(changelogPath))];
	const changed = /* @__PURE__ */ new Map([[changelogPath, changelog(title, sections.slice(0, 50))]]);
	for (const moved of sections.slice(50).toReversed()) {
		const path = olderChangelogPath(moved.month);
		changed.set(path, withSection(changed.get(path) ?? fileAt(path), `${title} ${moved.month}`, moved));
	}
	return changed;
}
function sectionsOf(file) {
	const marks = marksIn(`\n${file ?? ""}\n`);
	return marks.map(({ version, month, text, end }, at) => ({
		version,
		month,
		markdown: text.slice(end, marks[at + 1]?.start).trim()
	}));
}
function marksIn(text) {
	const marks = [];
	for (let start = text.indexOf(opening); start !== -1;) {
		const end = text.indexOf("\n", start + 1);
		const { version, month } = marker.exec(text.slice(start + 1, end))?.groups ?? {};
		if (version !== void 0 && month !== void 0) marks.push({
			version,
			month,
			text,
			start,
			end
		});
		start = text.indexOf(opening, start + 1);
	}
	return marks;
}
const opening = "\n<!-- release ";
function changelog(title, sections) {
	return `${[`# ${title}`, ...sections.map(sectionText$1)].join("\n\n")}\n`;
}
function sectionText$1({ version, month, markdown }) {
	const line = `<!-- release ${version} ${month} -->`;
	if (!marker.test(line)) throw new Bug(`\`${version}\` of ${month} is no version that can head a section.`);
	return `${line}\n${withoutMarkers(markdown).trim()}`;
}
function withoutMarkers(markdown) {
	return markdown.replaceAll("\r", "").replace(/^<(?=!-- release )/gmu, "&lt;");
}

// src/app/release/changelog-files.ts
async function changelogFiles(state, record, perPrompt, formersOf) {
	const month = monthOf(record.committedAt);
	const newest = await textsOf(state, [changelogPath]);
	const overflow = sectionsOf(newest.get("CHANGELOG.md") ?? null).slice(50 - 1);
	const months = [.../* @__PURE__ */ new Set([month, ...overflow.map((section) => section.month)])].map(olderChangelogPath);
	const prompts = perPrompt ? record.prompts : [];
	const gone = perPrompt ? record.removed.filter(({ version }) => version !== null).map(removalNotes) : [];
	const notes = [...notesOf(prompts), ...gone];
	const own = notes.map(({ category, id }) => promptChangelogPath(category, id));
	const texts = new Map([...newest, ...await textsOf(state, [...months, ...own])]);
	const run = {
		version: record.version,
		month,
		markdown: sectionText(record, runNotes(record))
	};
	const files = new Map(withRun((path) => texts.get(path) ?? null, "Changelog", run));
	for (const each of notes) {
		const path = promptChangelogPath(each.category, each.id);
		const section = {
			version: record.version,
			month,
			markdown: sectionText(record, [each])
		};
		const before = texts.get(path) ?? await formerText(state, await formersOf(each.id));
		files.set(path, withSection(before, `Changelog of ${each.id}`, section));
	}
	return [...files];
}
async function formerText(state, formers) {
	const paths = formers.map(({ category, id }) => promptChangelogPath(category, id));
	const texts = await textsOf(state, paths);
	return texts.get(paths.find((path) => texts.has(path)) ?? "") ?? null;
}
function runNotes({ prompts, removed }) {
	return [...notesOf(prompts), ...removed.map(removalNotes)];
}
function removalNotes({ id, version, replacement, category = id.split("-")[0] ?? "", entries = [] }) {
	return {
		id,
		category,
		from: version,
		to: null,
		impact: "major",
		entries,
		because: [],
		...replacement === null ? {} : { replacement }
	};
}
function notesOf(prompts) {
	return prompts.map(({ id, category, from, to, impact, entries, because }) => ({
		id,
		category,
		from,
		to,
		impact,
		entries,
		because
	}));
}
function sectionText({ version, committedAt }, notes) {
	return [`## ${version} (${(/* @__PURE__ */ new Date(committedAt * 1e3)).toISOString().slice(0, 10)})`, changelogMarkdown(notes)].filter((part) => part !== "").join("\n\n");
}
async function textsOf(state, paths) {
	return state === null ? /* @__PURE__ */ new Map() : await state.textsAt(paths);
}

export { sectionsOf as a, changelogPath as i, notesOf as n, runNotes as r, changelogFiles as t };