import { n as __exportAll } from "./rolldown-runtime.js";
import { i as changelogPath, n as notesOf } from "./app-release-changelog-files.js";
import { At as recordPath } from "./app-check-checked-change.js";
import { C as Bug, b as changelogPlain, m as impacts } from "../action.js";
import "./format-yaml-document.js";

// src/ledger/trailers.ts
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
function messageOf(title, text, trailers) {
	const moved = text.map((line) => `  ${line.replace(controls, " ")}`.trimEnd());
	const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
	for (const line of [title, ...last]) if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
	return `${[
		[title],
		moved,
		last
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// src/ledger/tag-message.ts
const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
	Prompt: oneLine,
	Version: oneLine,
	Impact: new RegExp(`^(?:${Object.keys(impacts).join("|")})$`, "u"),
	Digest: /^[0-9a-f]{64}$/u,
	Source: objectId,
	Release: oneLine
};
function promptTagMessage(tag, notes) {
	const { prompt, version, impact, digest, source, release } = tag;
	const trailers = {
		Prompt: prompt,
		Version: version,
		Impact: impact,
		Digest: digest,
		Source: source,
		Release: release
	};
	return messageOf(`${prompt} ${version}`, notes, trailers);
}
function libraryTagMessage(tag, title, { prompts, removed }) {
	const { library, source, state, record } = tag;
	const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? "new"} → ${to} (${impact})`);
	const gone = removed.map(({ id, version }) => `${id}${version === null ? "" : ` ${version}`} was removed`);
	return messageOf(`${title} ${library}`, [...lines, ...gone], {
		Library: library,
		Source: source,
		State: state,
		Record: record
	});
}

// src/app/release/release-draft.ts
var release_draft_exports = /* @__PURE__ */ __exportAll({
	changelogDraft: () => changelogDraft,
	recorder: () => recorder,
	releaseDraft: () => releaseDraft,
	tagsDraft: () => tagsDraft
});
const recorder = {
	name: "prompt-libraries",
	email: "prompt-libraries@users.noreply.github.com"
};
function releaseDraft(files, parent, record, source, committedAt, signed = false) {
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent,
			files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
			message: commitMessage(record, source)
		},
		tags: record === null ? [] : tagsOf(record, null),
		signed
	};
}
function changelogDraft(onto, main, changelog, version, committedAt) {
	const files = /* @__PURE__ */ new Map([[changelogPath, changelog]]);
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent: main,
			onto,
			files,
			message: `docs: changelog of library ${version}`
		},
		tags: []
	};
}
function tagsDraft(record, state, missing, signed) {
	const tags = tagsOf(record, state).filter(({ name }) => missing.has(name));
	return {
		by: {
			...recorder,
			date: record.committedAt
		},
		commit: null,
		tags,
		signed
	};
}
function tagsOf(record, state) {
	const { source, version } = record;
	const library = (commit) => libraryTagMessage({
		library: version,
		source,
		state: commit,
		record: recordPath(record)
	}, "Library", record);
	return [...record.prompts.flatMap((prompt) => prompt.tag === null ? [] : [promptTag(prompt, prompt.tag, record)]), ...record.tag === null ? [] : [{
		name: record.tag,
		target: source,
		message: state === null ? library : library(state)
	}]];
}
function promptTag(prompt, name, { source, version }) {
	const { id, to, impact, digest } = prompt;
	const notes = changelogPlain(notesOf([prompt])).split("\n");
	return {
		name,
		target: source,
		message: promptTagMessage({
			prompt: id,
			version: to,
			impact,
			digest,
			source,
			release: version
		}, notes)
	};
}
function commitMessage(record, source) {
	if (record?.kind === "pre-release") return `pre-release: ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
	return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}

export { tagsDraft as i, recorder as n, release_draft_exports as r, changelogDraft as t };