import { Rt as canonicalJson } from "./cli-commands-check.js";

// src/library/metadata-changes.ts
const shown = (key) => key !== "variables";
function metadataChanges(before, after) {
	return Object.keys(after).filter(shown).filter((key) => canonicalJson(before[key]) !== canonicalJson(after[key])).sort().map((key) => ({
		key,
		before: before[key],
		after: after[key]
	}));
}

export { metadataChanges as t };