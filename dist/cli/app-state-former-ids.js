import { Kn as namesIn } from "./app-check-checked-change.js";

// src/app/state/former-ids.ts
async function formerIds(state, sources, id, renamedFrom = null) {
	const recorded = renamedFrom ?? id;
	const line = (await state.linesOf([recorded])).get(recorded);
	if (line === void 0) return [];
	const nameOf = namesIn(sources);
	const named = [...line.path === null ? [] : [line.path], ...line.formerPaths].flatMap((path) => nameOf(path) ?? []);
	const categories = new Map(named.flatMap((each) => each.id === id ? [] : [[each.id, each.category]]));
	const lines = await state.linesOf([...categories.keys()]);
	return [...categories].flatMap(([former, category]) => former === renamedFrom || lines.get(former)?.status === "renamed" ? [{
		id: former,
		category
	}] : []);
}
async function presentId(state, id) {
	const seen = /* @__PURE__ */ new Set();
	for (let now = id;;) {
		const line = (await state.linesOf([now])).get(now);
		if (line?.status !== "renamed" || line.successor === null || seen.has(now)) return now;
		seen.add(now);
		now = line.successor;
	}
}

export { presentId as n, formerIds as t };