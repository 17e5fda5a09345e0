import { $t as tagKind, Qt as normalizedTag, hn as ownerOf, vn as statusOnHead } from "./app-check-checked-change.js";

// src/library/standing.ts
function statusShown(document, standing) {
	const written = statusOnHead(document);
	const observed = standing?.status ?? null;
	return written === "review" && (observed === "approved" || observed === "deployed") ? observed : written;
}

// src/library/summary.ts
function summaryOf(prompt, configuration, standing) {
	const { id, path, name, document } = prompt;
	return {
		id,
		path,
		...name,
		status: document === null ? null : statusShown(document, standing),
		version: standing?.version ?? null,
		description: document?.metadata.description ?? null,
		owner: ownerOf(prompt, configuration),
		tags: tagsOf(prompt, configuration)
	};
}
function tagsOf({ document }, configuration) {
	if (document === null) return [];
	const { tags, model } = document.metadata;
	return [...new Set(tags.map(normalizedTag).filter((tag) => tag !== ""))].map((name) => ({
		name,
		kind: tagKind(name, model ?? configuration.defaults.model)
	}));
}

export { summaryOf as t };