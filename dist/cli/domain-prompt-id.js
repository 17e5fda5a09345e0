// src/domain/prompt-id.ts
const generalSubcategory = "general";
function promptId(name) {
	const parts = [
		name.category,
		name.subcategory,
		name.name
	];
	if (name.variant !== null) parts.push(name.variant);
	return parts.join("-");
}
function collisionKey(text) {
	return text.normalize("NFKC").toLowerCase().normalize("NFKC");
}

export { generalSubcategory as n, promptId as r, collisionKey as t };