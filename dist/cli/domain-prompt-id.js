// src/domain/gates.ts
const gates = {
	syntax: {
		description: "Valid prompt format and structure",
		required: true,
		automatic: true
	},
	review: {
		description: "Peer review approved",
		required: true,
		automatic: false
	},
	testing: {
		description: "Passes evaluation test suite",
		required: true,
		automatic: true
	},
	security: {
		description: "Safety checks pass",
		required: true,
		automatic: true
	},
	performance: {
		description: "Meets latency and cost thresholds",
		required: false,
		automatic: true
	},
	compliance: {
		description: "Meets regulatory requirements",
		required: false,
		automatic: true
	}
};

// src/domain/impact.ts
const impacts = {
	none: {
		weight: 0,
		says: "nothing that users get has changed"
	},
	patch: {
		weight: 1,
		says: "the text changed, the contract did not"
	},
	minor: {
		weight: 2,
		says: "something was added that users may adopt"
	},
	major: {
		weight: 3,
		says: "users of the prompt must change something"
	}
};
function higherImpact(a, b) {
	return impacts[a].weight >= impacts[b].weight ? a : b;
}
function highestImpact(all) {
	let highest = "none";
	for (const impact of all) highest = higherImpact(highest, impact);
	return highest;
}
function isBelow(impact, needed) {
	return impacts[impact].weight < impacts[needed].weight;
}

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

export { highestImpact as a, gates as c, higherImpact as i, generalSubcategory as n, impacts as o, promptId as r, isBelow as s, collisionKey as t };