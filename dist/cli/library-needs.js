// src/library/needs.ts
const dependencyPattern = /^(?<id>[^@\s]+)(?:@(?<range>\S.*))?$/u;
function parseDependency(text) {
	const groups = dependencyPattern.exec(text.trim())?.groups;
	if (groups?.["id"] === void 0) return null;
	return {
		id: groups["id"],
		range: groups["range"] ?? null
	};
}
function needsOf(prompt) {
	const { document, template } = prompt;
	if (document === null) return [];
	const declared = document.metadata.dependencies.flatMap((text, index) => {
		const parsed = parseDependency(text);
		return parsed === null ? [] : [{
			...parsed,
			by: "dependency",
			...document.placeOf(["dependencies", index])
		}];
	});
	const partials = (template?.partials ?? []).map(({ name, at }) => ({
		id: name,
		range: null,
		by: "partial",
		line: document.bodyLine + at.line - 1,
		column: at.column
	}));
	return [...declared, ...partials];
}
function neededIds(prompt) {
	return [...new Set(needsOf(prompt).map(({ id }) => id))];
}

export { needsOf as n, parseDependency as r, neededIds as t };