// src/domain/formats.ts
const formats = { native: {
	files: "prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md",
	idFrom: "the path",
	fields: "front matter",
	template: "handlebars"
} };

// src/domain/rollout-phases.ts
const rolloutPhases = {
	canary: {
		percentage: 5,
		hours: 4
	},
	limited: {
		percentage: 25,
		hours: 12
	},
	expanded: {
		percentage: 50,
		hours: 24
	},
	full: {
		percentage: 100,
		hours: 0
	}
};
const order = Object.keys(rolloutPhases);

export { formats as n, rolloutPhases as t };