// src/app/check/claimed-changes.ts
function claimedChanges(changes, sources) {
	return changes.filter(({ path }) => sources.claim(path) !== null);
}

export { claimedChanges as t };