import { J as isPreRelease } from "./app-check-checked-change.js";

// src/release/read-tag.ts
const places = {
	"{id}": "(?<id>.+?)",
	"{version}": "(?<version>v?\\d[^/@]*|[0-9a-f]{7,40}(?:-[^/@]+)?)"
};
function tagReader(format) {
	const source = format.replace(/\{id\}|\{version\}|[\\^$.*+?()[\]{}|]/gu, (found) => found === "{id}" || found === "{version}" ? places[found] : `\\${found}`);
	const pattern = new RegExp(`^${source}$`, "u");
	return (name) => {
		const { id, version } = pattern.exec(name)?.groups ?? {};
		return id === void 0 || version === void 0 ? null : {
			id,
			version
		};
	};
}

// src/app/channel/candidates.ts
const stagingEnvironment = "staging";
function candidatesIn(catalog, tags, tagFormat) {
	const served = catalog?.environments.get("staging")?.prompts ?? /* @__PURE__ */ new Map();
	const tagged = /* @__PURE__ */ new Map();
	const read = tagReader(tagFormat);
	for (const name of tags) {
		const found = read(name);
		if (found === null || !isPreRelease(found.version)) continue;
		tagged.set(found.id, [...tagged.get(found.id) ?? [], found.version]);
	}
	return (id) => {
		const known = new Map((tagged.get(id) ?? []).map((version) => [version, {
			version,
			digest: null
		}]));
		for (const [version, { digest }] of served.get(id)?.versions ?? []) known.set(version, {
			version,
			digest
		});
		return [...known.values()];
	};
}

export { stagingEnvironment as n, tagReader as r, candidatesIn as t };