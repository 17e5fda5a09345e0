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

export { isBelow as i, highestImpact as n, impacts as r, higherImpact as t };