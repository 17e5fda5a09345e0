// src/domain/tag.ts
const tagKinds = {
	domain: [
		"support",
		"sales",
		"marketing",
		"engineering",
		"legal",
		"finance"
	],
	action: [
		"classify",
		"generate",
		"extract",
		"summarize",
		"translate",
		"analyze"
	]
};
function normalizedTag(text) {
	return text.trim().toLowerCase().replace(/\s+/gu, "-");
}
function tagKind(tag, model) {
	if (model !== null && tag === normalizedTag(model)) return "model";
	for (const [kind, words] of Object.entries(tagKinds)) if (words.includes(tag)) return kind;
	return "general";
}

export { tagKind as n, tagKinds as r, normalizedTag as t };