import { t as locatorFor } from "./app-check-locate.js";
import { t as readNeighbours } from "./app-check-read-neighbours.js";

// src/app/library/prompt-needs.ts
async function withNeeds(repository, { commit, sources }, prompt) {
	const alone = [{
		id: prompt.id,
		kind: "added",
		before: null,
		after: prompt
	}];
	return await readNeighbours(repository, sources, locatorFor(repository, sources, commit), alone);
}
function partialsOf(prompt, needs) {
	const found = /* @__PURE__ */ new Map();
	const open = [prompt];
	for (let next = open.pop(); next !== void 0; next = open.pop()) for (const { name } of next.template?.partials ?? []) {
		const partial = needs.get(name);
		if (partial === void 0 || found.has(name)) continue;
		found.set(name, partial);
		open.push(partial);
	}
	return found;
}

export { withNeeds as n, partialsOf as t };