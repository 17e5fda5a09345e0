import { P as readPrompt, bt as neededIds } from "./app-check-judged-report.js";
import { Y as sourcesOf } from "./cli-commands-check.js";
import { t as configurationIn } from "./app-library-library-at.js";

// src/app/authoring/work-tree.ts
async function workTreeLibrary(files, configFile) {
	const configuration = configurationIn(await files.read(configFile), configFile);
	const sources = sourcesOf(configuration);
	const listed = await Promise.all(sources.folders.map((folder) => files.list(folder)));
	const paths = /* @__PURE__ */ new Map();
	for (const path of new Set(listed.flat())) {
		const id = sources.claim(path)?.id ?? null;
		if (id === null) continue;
		const known = paths.get(id);
		if (known === void 0) paths.set(id, [path]);
		else known.push(path);
	}
	return {
		configuration,
		sources,
		paths
	};
}
function promptFrom(sources, path, bytes) {
	const claim = sources.claim(path);
	if (claim === null || claim.id === null || claim.name === null) return null;
	return readPrompt({
		...claim,
		id: claim.id,
		name: claim.name
	}, {
		mode: "100644",
		blob: ""
	}, bytes);
}
async function neighboursOf(files, { sources, paths }, prompt) {
	const found = /* @__PURE__ */ new Map([[prompt.id, prompt]]);
	const asked = new Set(found.keys());
	const open = [...neededIds(prompt)];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const [path] = asked.has(id) ? [] : paths.get(id) ?? [];
		asked.add(id);
		const bytes = path === void 0 ? null : await files.read(path);
		const needed = path === void 0 || bytes === null ? null : promptFrom(sources, path, bytes);
		if (needed === null) continue;
		found.set(id, needed);
		open.push(...neededIds(needed));
	}
	return found;
}

export { promptFrom as n, workTreeLibrary as r, neighboursOf as t };