import { A as commitTypes, D as effects, m as parseCommit } from "./app-check-checked-change.js";

// src/app/library/prompt-history.ts
async function promptHistory(repository, library, prompt) {
	const [commits, isShallow] = await Promise.all([repository.history(null, library.commit), repository.isShallow()]);
	const ids = /* @__PURE__ */ new Set([prompt.id, ...prompt.document?.metadata.aliases ?? []]);
	const claimed = /* @__PURE__ */ new Map();
	const isOurs = (path) => {
		const known = claimed.get(path) ?? ids.has(library.sources.claim(path)?.id ?? "");
		claimed.set(path, known);
		return known;
	};
	const { types, preset } = library.configuration.versioning;
	const known = commitTypes(types, preset);
	const entries = commits.flatMap((commit) => {
		const changes = commit.changes.filter(({ path }) => isOurs(path));
		return changes.length === 0 ? [] : [entryOf(commit, changes, parseCommit(commit, known), prompt)];
	});
	return {
		complete: !isShallow,
		entries
	};
}
function entryOf(raw, changes, parsed, prompt) {
	const touched = {
		id: prompt.id,
		category: prompt.name.category
	};
	const effect = effects(parsed, [touched]).get(prompt.id) ?? null;
	return {
		commit: raw.oid,
		date: (/* @__PURE__ */ new Date(raw.committedAt * 1e3)).toISOString(),
		author: raw.author.name,
		...kindOf(changes),
		change: changeOf(parsed, effect, touched),
		impact: effect?.impact ?? null,
		title: parsed.title,
		pullRequest: parsed.pullRequest
	};
}
function kindOf(changes) {
	const came = changes.find(({ before }) => before === null);
	const went = changes.find(({ after }) => after === null);
	if (came !== void 0 && went !== void 0) return {
		kind: "renamed",
		path: came.path
	};
	if (came !== void 0) return {
		kind: "added",
		path: came.path
	};
	if (went !== void 0) return {
		kind: "removed",
		path: went.path
	};
	return {
		kind: "modified",
		path: changes[0]?.path ?? ""
	};
}
function changeOf(parsed, effect, { id, category }) {
	if (effect === null) return null;
	if (effect.by !== "sub-change") return parsed.change;
	return parsed.subChanges.find(({ scope, impact }) => impact === effect.impact && (scope.includes(id) || scope.includes(category)))?.change ?? parsed.change;
}

export { promptHistory as t };