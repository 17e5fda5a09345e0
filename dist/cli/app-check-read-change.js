import { r as readPrompt, t as isRegularMode } from "./library-read-prompt.js";

// src/library/change-set.ts
function changeSet({ before, after }) {
	const beforeById = new Map(before.map((prompt) => [prompt.id, prompt]));
	const afterIds = new Set(after.map(({ id }) => id));
	const gone = new Map([...beforeById].filter(([id]) => !afterIds.has(id)));
	const touched = after.map((prompt) => {
		const same = beforeById.get(prompt.id);
		if (same !== void 0) return {
			id: prompt.id,
			kind: "modified",
			before: same,
			after: prompt
		};
		const alias = prompt.document?.metadata.aliases.find((id) => gone.has(id));
		const former = alias === void 0 ? void 0 : gone.get(alias);
		if (former === void 0) return {
			id: prompt.id,
			kind: "added",
			before: null,
			after: prompt
		};
		gone.delete(former.id);
		return {
			id: prompt.id,
			kind: "renamed",
			before: former,
			after: prompt
		};
	});
	const removed = [...gone.values()].map((prompt) => ({
		id: prompt.id,
		kind: "removed",
		before: prompt,
		after: null
	}));
	return [...touched, ...removed].sort((a, b) => a.id < b.id ? -1 : 1);
}

// src/app/check/read-change.ts
async function readChange(repository, sources, changes) {
	const before = entriesOn("before", changes, sources);
	const after = entriesOn("after", changes, sources);
	const contents = await repository.readBlobs(regularBlobs([...before, ...after]));
	return {
		touched: changeSet({
			before: readSide(before, contents),
			after: readSide(after, contents)
		}),
		misnamed: after.flatMap(({ claim }) => claim.id === null ? [claim] : [])
	};
}
async function readEverything(repository, sources, treeish) {
	const entries = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat().flatMap((entry) => {
		const claim = sources.claim(entry.path);
		return claim === null ? [] : [{
			claim,
			entry
		}];
	});
	const contents = await repository.readBlobs(regularBlobs(entries));
	return {
		touched: changeSet({
			before: [],
			after: readSide(entries, contents)
		}),
		misnamed: entries.flatMap(({ claim }) => claim.id === null ? [claim] : [])
	};
}
async function readPromptsAt(repository, sources, entries) {
	const claimed = entries.flatMap((entry) => {
		const claim = sources.claim(entry.path);
		return claim === null ? [] : [{
			claim,
			entry
		}];
	});
	return readSide(claimed, await repository.readBlobs(regularBlobs(claimed)));
}
function entriesOn(side, changes, sources) {
	return changes.flatMap((change) => {
		const entry = change[side];
		const claim = sources.claim(change.path);
		return entry === null || claim === null ? [] : [{
			claim,
			entry
		}];
	});
}
function regularBlobs(entries) {
	return [...new Set(entries.flatMap(({ entry }) => isRegularMode(entry.mode) ? [entry.blob] : []))];
}
function readSide(entries, contents) {
	return entries.flatMap(({ claim, entry }) => {
		const { id, name } = claim;
		if (id === null || name === null) return [];
		return [readPrompt({
			...claim,
			id,
			name
		}, entry, contents.get(entry.blob) ?? null)];
	});
}

export { readEverything as n, readPromptsAt as r, readChange as t };