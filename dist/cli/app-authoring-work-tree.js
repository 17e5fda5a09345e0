import { Xt as require__unread_node_crypto } from "./cli-commands-check.js";
import { Gn as isOwnFile, Jn as sourcesOf, Mn as readPrompt, Qn as formatsByName, en as neededIds } from "./app-check-checked-change.js";
import { t as configurationIn } from "./app-library-library-at.js";

// src/app/authoring/work-tree.ts
var import__unread_node_crypto = require__unread_node_crypto();
async function workTreeLibrary(files, configFile) {
	const configuration = configurationIn(await files.read(configFile), configFile);
	const sources = sourcesOf(configuration);
	const listed = await Promise.all(sources.folders.map((folder) => files.list(folder)));
	const paths = /* @__PURE__ */ new Map();
	for (const path of new Set(listed.flat())) {
		const claim = sources.claim(path);
		const id = isOwnFile(claim, path) ? claim?.id ?? null : null;
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
async function promptFrom(files, sources, path, bytes, written = /* @__PURE__ */ new Map()) {
	const claim = sources.claim(path);
	if (claim === null || claim.id === null || claim.name === null) return null;
	const beside = [];
	for (const companion of formatsByName[claim.source.format].companions(path)) {
		const paths = companion.path.endsWith("/") ? await files.list(companion.path.slice(0, -1)) : [companion.path];
		for (const each of paths) {
			const text = written.get(each);
			const content = text === void 0 ? await files.read(each) : Buffer.from(text);
			if (content !== null) beside.push({
				path: each,
				blob: blobId(content),
				bytes: companion.whole ? content : null
			});
		}
	}
	return readPrompt({
		...claim,
		id: claim.id,
		name: claim.name
	}, {
		mode: "100644",
		blob: ""
	}, bytes, {
		beside,
		partialId: sources.partialId
	});
}
function blobId(content) {
	return (0, import__unread_node_crypto.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
async function neighboursOf(files, { sources, paths }, prompt) {
	const found = /* @__PURE__ */ new Map([[prompt.id, prompt]]);
	const asked = new Set(found.keys());
	const open = [...neededIds(prompt)];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		const [path] = asked.has(id) ? [] : paths.get(id) ?? [];
		asked.add(id);
		const bytes = path === void 0 ? null : await files.read(path);
		const needed = path === void 0 || bytes === null ? null : await promptFrom(files, sources, path, bytes);
		if (needed === null) continue;
		found.set(id, needed);
		open.push(...neededIds(needed));
	}
	return found;
}

export { promptFrom as n, workTreeLibrary as r, neighboursOf as t };