import { ut as tagReader } from "./cli-commands-check.js";
import { i as isPreRelease } from "./app-release-release-branch.js";

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
		for (const [version, { digest }] of served.get(id)?.versions ?? []) if (isPreRelease(version)) known.set(version, {
			version,
			digest
		});
		return [...known.values()];
	};
}
function followedIn(catalog) {
	const served = catalog?.environments.get(stagingEnvironment)?.prompts;
	return (id) => {
		const prompt = served?.get(id);
		const version = prompt?.stable ?? null;
		const digest = version === null ? void 0 : prompt?.versions.get(version)?.digest;
		return version === null || digest === void 0 ? null : {
			version,
			digest
		};
	};
}

export { followedIn as n, stagingEnvironment as r, candidatesIn as t };