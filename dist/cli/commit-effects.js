import { i as isBelow, t as higherImpact } from "./domain-impact.js";

// src/commit/id-glob.ts
function isGlob(text) {
	return text.includes("*");
}
function matchesGlob(glob, id) {
	const [first = "", ...others] = glob.split("*");
	const last = others.pop();
	if (last === void 0) return glob === id;
	const end = id.length - last.length;
	if (first.length > end || !id.startsWith(first) || !id.endsWith(last)) return false;
	let at = first.length;
	for (const part of others) {
		const found = id.indexOf(part, at);
		if (found === -1 || found + part.length > end) return false;
		at = found + part.length;
	}
	return true;
}

// src/commit/effects.ts
function effects(commit, touched) {
	const trailers = claims(commit.promptChanges.map(({ target, impact }) => [target, impact]));
	const scope = claims(commit.scope.map((item) => [item, commit.declared ?? "none"]));
	const listed = claims(commit.subChanges.flatMap((each) => each.scope.map((item) => [item, each.impact])));
	const named = new Set(touched.filter((prompt) => claimed(scope, [prompt.id, prompt.category]) !== null));
	const effectOn = (prompt) => {
		const ordered = claimed(trailers, [prompt.id]);
		if (ordered !== null) return {
			impact: ordered,
			by: "trailer"
		};
		const header = commit.declared !== null && (named.size === 0 || named.has(prompt)) ? {
			impact: commit.declared,
			by: named.size === 0 ? "header" : "scope"
		} : null;
		const raised = claimed(listed, [prompt.id, prompt.category]);
		if (raised === null || header !== null && !isBelow(header.impact, raised)) return header;
		return {
			impact: raised,
			by: "sub-change"
		};
	};
	return new Map(touched.map((prompt) => [prompt.id, effectOn(prompt)]));
}
function claims(pairs) {
	const exact = /* @__PURE__ */ new Map();
	const globs = /* @__PURE__ */ new Map();
	for (const [target, impact] of pairs) {
		const side = isGlob(target) ? globs : exact;
		side.set(target, higherImpact(side.get(target) ?? "none", impact));
	}
	return {
		exact,
		globs
	};
}
function claimed(all, names) {
	const found = names.flatMap((name) => all.exact.get(name) ?? []);
	for (const [glob, impact] of all.globs) if (matchesGlob(glob, names[0])) found.push(impact);
	return found.length === 0 ? null : found.reduce(higherImpact);
}

export { isGlob as n, matchesGlob as r, effects as t };