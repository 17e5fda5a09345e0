import { t as fileTimes } from "./app-release-prompt-facts.js";

// src/app/dashboard/read-times.ts
const unknown = {
	created: null,
	modified: null,
	author: null
};
async function readTimes(repository, library, lines, state) {
	const recorded = (prompt) => {
		const line = lines.get(prompt.id);
		return line === void 0 || line.blob !== prompt.blob || line.modified === null ? null : line;
	};
	const open = library.prompts.filter((prompt) => recorded(prompt) === null);
	const found = open.length === 0 || await repository.isShallow() ? /* @__PURE__ */ new Map() : await fromHistory(repository, library, open, lines, state);
	return (prompt) => {
		const { created, modified, author } = recorded(prompt) ?? found.get(prompt.path) ?? unknown;
		const line = lines.get(prompt.id);
		return {
			created: line?.created ?? created,
			modified,
			author: line?.author ?? author
		};
	};
}
async function fromHistory(repository, { commit }, open, lines, state) {
	const through = state === null ? null : await repository.commitOf(state.header.through);
	const isNew = ({ id }) => (lines.get(id)?.created ?? null) === null;
	if (through !== null) {
		const times = fileTimes(await repository.history(through, commit));
		if (open.every((prompt) => {
			const found = times.get(prompt.path) ?? unknown;
			return found.modified !== null && (!isNew(prompt) || found.created !== null);
		})) return times;
	}
	return fileTimes(await repository.history(null, commit));
}

export { readTimes as t };