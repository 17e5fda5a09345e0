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

export { gates as t };