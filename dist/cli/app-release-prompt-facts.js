import { tn as needsOf } from "./app-check-checked-change.js";

// src/app/release/prompt-facts.ts
function fileTimes(commits) {
	const times = /* @__PURE__ */ new Map();
	for (const { changes, committedAt, author } of commits) for (const { path, before } of changes) {
		const known = times.get(path);
		const modified = known?.modified ?? committedAt;
		const added = before === null;
		times.set(path, {
			modified,
			created: added ? committedAt : known?.created ?? null,
			author: added ? author.name : known?.author ?? null
		});
	}
	return times;
}
function promptFacts(prompt, renamedFrom, times) {
	const { metadata } = prompt.document ?? {};
	return {
		path: prompt.path,
		blob: prompt.blob,
		needs: needsOf(prompt).map(({ id, range, by }) => ({
			id,
			range,
			by
		})),
		aliases: metadata?.aliases ?? [],
		tokens: null,
		...times.get(prompt.path) ?? {
			created: null,
			modified: null,
			author: null
		},
		written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== void 0),
		renamedFrom,
		immediate: true
	};
}
function writtenStatus(status, isDeprecated) {
	if (status === "draft" || status === "archived") return status;
	return isDeprecated ? "deprecated" : null;
}

export { promptFacts as n, fileTimes as t };