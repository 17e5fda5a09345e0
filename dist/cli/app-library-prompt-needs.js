import { P as locatorFor, c as readNeighbours } from "./app-check-checked-change.js";

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

export { withNeeds as t };