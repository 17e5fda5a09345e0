import { P as Failure, f as nearestName } from "./cli-terminal.js";
import { kn as readEverything } from "./app-check-checked-change.js";
import { n as libraryAt } from "./app-library-library-at.js";

// src/app/library/read-library.ts
async function readLibrary(ports, request) {
	const library = await readWritten(ports.repository, request);
	return {
		...library,
		uncommitted: await uncommittedPrompts(ports.workTree, request, library.sources)
	};
}
async function readWritten(repository, request) {
	const library = await libraryAt(repository, request);
	const { touched } = await readEverything(repository, library.sources, library.commit);
	return {
		...library,
		prompts: touched.flatMap(({ after }) => after ?? [])
	};
}
async function uncommittedAt({ repository, workTree }, request) {
	return workTree === null || request.at !== "HEAD" ? null : await uncommittedPrompts(workTree, request, (await libraryAt(repository, request)).sources);
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

export { uncommittedPrompts as a, uncommittedAt as i, readLibrary as n, readWritten as r, knownCategory as t };