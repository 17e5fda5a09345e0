import { P as Failure, f as nearestName } from "./cli-terminal.js";
import { Tt as readState, it as readEverything, yn as recordedStatuses } from "./app-check-checked-change.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { Y as recordsIn } from "./cli-commands-check.js";

// src/app/library/standings.ts
async function standingsOf(repository, prompts) {
	const records = await recordsIn(repository);
	const lines = await linesOfPrompts(records === null ? null : await readState(repository, records), prompts);
	return new Map([...lines].map(([id, { version, status }]) => [id, {
		version,
		status: recordedStatuses[status].shows
	}]));
}
async function linesOfPrompts(state, prompts) {
	if (state === null) return /* @__PURE__ */ new Map();
	const namesOf = ({ id, document }) => [id, ...document?.metadata.aliases ?? []];
	const lines = await state.linesOf([...new Set(prompts.flatMap(namesOf))]);
	return new Map(prompts.flatMap((prompt) => {
		const line = namesOf(prompt).flatMap((id) => lines.get(id) ?? [])[0];
		return line === void 0 ? [] : [[prompt.id, line]];
	}));
}

// src/app/library/read-library.ts
async function readLibrary({ repository, workTree }, request) {
	const library = await libraryAt(repository, request);
	const [{ touched }, uncommitted] = await Promise.all([readEverything(repository, library.sources, library.commit), uncommittedPrompts(workTree, request, library.sources)]);
	const prompts = touched.flatMap(({ after }) => after ?? []);
	return {
		...library,
		prompts,
		standings: await standingsOf(repository, prompts),
		uncommitted
	};
}
async function uncommittedPrompts(workTree, { at }, sources) {
	if (workTree === null || at !== "HEAD") return null;
	return (await workTree.changedPaths()).filter((path) => sources.claim(path) !== null).toSorted();
}
function knownCategory(category, { taxonomy }, used = []) {
	const known = /* @__PURE__ */ new Set([...taxonomy.categories.keys(), ...used]);
	if (known.has(category)) return;
	const meant = nearestName(category, known);
	const says = `There is no category ${category === "" ? "''" : category}.${meant === null ? "" : ` Did you mean ${meant}?`}`;
	throw new Failure("category-unknown", says, `It may be ${[...known].join(", ")}; taxonomy.categories in prompt-library.yaml adds others.`);
}

export { standingsOf as a, linesOfPrompts as i, readLibrary as n, uncommittedPrompts as r, knownCategory as t };