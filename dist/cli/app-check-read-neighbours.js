import { t as neededIds } from "./library-needs.js";
import { r as readPromptsAt } from "./app-check-read-change.js";

// src/app/check/read-neighbours.ts
async function readNeighbours(repository, sources, locator, touched) {
	const neighbours = new Map(touched.flatMap(({ after }) => after === null ? [] : [[after.id, after]]));
	const removed = new Set(touched.flatMap(({ kind, id }) => kind === "removed" ? [id] : []));
	const asked = /* @__PURE__ */ new Set([...neighbours.keys(), ...removed]);
	let open = touched.flatMap(({ before, after }) => [before, after].flatMap((each) => each === null ? [] : neededIds(each)));
	while (open.length > 0) {
		const ids = [...new Set(open)].filter((id) => !asked.has(id));
		for (const id of ids) asked.add(id);
		if (ids.length === 0) break;
		const entries = [...(await locator.entriesOf(ids)).values()].flat();
		const prompts = await readPromptsAt(repository, sources, entries);
		for (const prompt of prompts) if (!neighbours.has(prompt.id)) neighbours.set(prompt.id, prompt);
		open = prompts.flatMap(neededIds);
	}
	return neighbours;
}

export { readNeighbours as t };