import { n as needsOf } from "./library-needs.js";
import { r as readPromptsAt } from "./app-check-read-change.js";
import { t as contentDigest } from "./library-digest.js";

// src/app/check/dependents.ts
function commonFolder(sources) {
	const [first, ...others] = sources.folders;
	return others.length === 0 ? first ?? "" : "";
}
async function dependentsOf(repository, sources, treeish, ids, state) {
	if (ids.length === 0) return [];
	if (state !== null) return await recordedDependents(repository, sources, treeish, ids, state);
	const folder = commonFolder(sources);
	const paths = new Set(await repository.filesWith(treeish, ids, folder));
	if (paths.size === 0) return [];
	return await needingAt(repository, sources, treeish, [...paths], new Set(ids));
}
async function recordedDependents(repository, sources, treeish, ids, state) {
	const lines = await state.linesOf(ids);
	const dependents = [...new Set([...lines.values()].flatMap((line) => line.dependents))];
	const recorded = [...(await state.linesOf(dependents)).values()].flatMap(({ path }) => path ?? []);
	const since = (await repository.diff(state.header.through, treeish)).map(({ path }) => path);
	return await needingAt(repository, sources, treeish, [.../* @__PURE__ */ new Set([...recorded, ...since])], new Set(ids));
}
async function needingAt(repository, sources, treeish, paths, wanted) {
	const claimed = paths.filter((path) => typeof sources.claim(path)?.id === "string");
	const entries = await repository.entriesAt(treeish, claimed);
	return (await readPromptsAt(repository, sources, claimed.flatMap((path, index) => {
		const entry = entries[index];
		return entry === null || entry === void 0 ? [] : [{
			path,
			mode: "100644",
			blob: entry.blob
		}];
	}))).flatMap((prompt) => needsAmong(prompt, wanted));
}
function needsAmong(prompt, wanted) {
	const found = /* @__PURE__ */ new Map();
	for (const { id, by } of needsOf(prompt)) {
		if (!wanted.has(id) || id === prompt.id) continue;
		if (by === "partial" || !found.has(id)) found.set(id, {
			prompt,
			needs: id,
			by
		});
	}
	return [...found.values()];
}

// src/app/check/digests.ts
function digestsOfBothSides(touched, neighbours) {
	const old = new Map(neighbours);
	for (const { before, after } of touched) {
		if (after !== null) old.delete(after.id);
		if (before !== null) old.set(before.id, before);
	}
	return {
		before: digestsAmong(old),
		after: digestsAmong(neighbours)
	};
}
function digestsAmong(prompts) {
	const known = /* @__PURE__ */ new Map();
	const digest = (prompt) => {
		const seen = known.get(prompt);
		if (seen !== void 0) return seen;
		known.set(prompt, null);
		const value = compute(prompt);
		known.set(prompt, value);
		return value;
	};
	const compute = ({ document, template }) => {
		if (document === null || template === null) return null;
		const partials = /* @__PURE__ */ new Map();
		for (const { name } of template.partials) {
			const partial = prompts.get(name);
			const value = partial === void 0 ? null : digest(partial);
			if (value === null) return null;
			partials.set(name, value);
		}
		return contentDigest(document.metadata, document.body, partials);
	};
	return digest;
}

export { digestsOfBothSides as n, dependentsOf as r, digestsAmong as t };