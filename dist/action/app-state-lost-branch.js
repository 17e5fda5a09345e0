import { p as tagReader } from "./app-release-release-change.js";
import { pt as Failure } from "../action.js";

// src/app/state/lost-branch.ts
const usualFormat = "{id}@{version}";
function libraryTags(names, tagFormat = usualFormat) {
	const readers = [.../* @__PURE__ */ new Set([usualFormat, tagFormat])].map(tagReader);
	return [...names].filter((name) => readers.some((read) => read(name)?.id === "library"));
}
function refuseLostBranch(tags, tagFormat) {
	if (libraryTags(tags.keys(), tagFormat).length === 0) return;
	throw new Failure("branch-lost", "Branch prompt-library is gone, but the library was released.", "Bring it back first: prompt-libraries doctor --rebuild");
}

export { refuseLostBranch as t };