import { n as __exportAll } from "./rolldown-runtime.js";
import { i as changelogPath, n as notesOf } from "./app-release-changelog-files.js";
import { x as recordPath } from "./app-check-checked-change.js";
import { i as promptTagMessage, r as libraryTagMessage } from "./ledger-tag-message.js";
import { U as changelogPlain } from "./cli-commands-check.js";

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

export { tagsDraft as a, release_draft_exports as i, recorder as n, releaseDraft as r, changelogDraft as t };