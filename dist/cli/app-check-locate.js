import { t as collisionKey } from "./domain-prompt-id.js";
import { r as pathsOf } from "./format-paths.js";

// src/app/check/locate.ts
const askedByPathAtMost = 200;
function locatorFor(repository, sources, treeish) {
	let listing = null;
	const listed = () => listing ??= listAll(repository, sources, treeish);
	return {
		entriesOf: async (ids) => {
			if (!sources.reversible || ids.length > askedByPathAtMost) {
				const all = await listed();
				return new Map(ids.map((id) => [id, all.get(id) ?? []]));
			}
			return await askByPath(repository, treeish, ids);
		},
		lookalikesOf: async (ids) => {
			const unusual = ids.filter((id) => !/^[a-z0-9-]+$/u.test(id));
			if (unusual.length === 0) return /* @__PURE__ */ new Map();
			const keys = new Set(unusual.map(collisionKey));
			const alike = [...await listed()].flatMap(([id, entries]) => keys.has(collisionKey(id)) ? entries.map(({ path }) => ({
				id,
				path
			})) : []);
			return new Map(unusual.map((id) => [id, alike.filter((other) => other.id !== id && collisionKey(other.id) === collisionKey(id))]));
		},
		allIds: async () => [...(await listed()).keys()]
	};
}
async function listAll(repository, sources, treeish) {
	const entries = (await Promise.all(sources.folders.map((folder) => repository.listTree(treeish, folder)))).flat();
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const id = sources.claim(entry.path)?.id ?? null;
		if (id === null) continue;
		const list = byId.get(id);
		if (list === void 0) byId.set(id, [entry]);
		else list.push(entry);
	}
	return byId;
}
async function askByPath(repository, treeish, ids) {
	const candidates = ids.flatMap((id) => pathsOf(id).map((path) => ({
		id,
		path
	})));
	const found = await repository.entriesAt(treeish, candidates.map(({ path }) => path));
	const byId = new Map(ids.map((id) => [id, []]));
	for (const [index, { id, path }] of candidates.entries()) {
		const entry = found[index];
		if (entry !== null && entry !== void 0) byId.get(id)?.push({
			path,
			mode: "100644",
			blob: entry.blob
		});
	}
	return byId;
}

export { locatorFor as t };