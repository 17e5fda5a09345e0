// src/domain/categories.ts
const categories = {
	agents: {
		description: "Agent system prompts and personas",
		owner: "product-team",
		review: true,
		subcategories: [
			"support",
			"sales",
			"operations",
			"research"
		]
	},
	tasks: {
		description: "Task-specific prompt templates",
		owner: "engineering-team",
		review: false,
		subcategories: [
			"classification",
			"generation",
			"extraction",
			"summarization"
		]
	},
	system: {
		description: "Infrastructure and safety prompts",
		owner: "platform-team",
		review: true,
		subcategories: [
			"safety",
			"formatting",
			"routing"
		]
	},
	experimental: {
		description: "Testing and prototype prompts",
		owner: "research-team",
		review: false,
		subcategories: []
	},
	templates: {
		description: "Reusable prompt templates",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	modifiers: {
		description: "Output modification prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	guardrails: {
		description: "Safety and constraint prompts",
		owner: "safety-team",
		review: true,
		subcategories: [
			"content",
			"privacy",
			"compliance"
		]
	},
	formatters: {
		description: "Output formatting prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	extractors: {
		description: "Information extraction prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	generators: {
		description: "Content generation prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	}
};

export { categories as t };