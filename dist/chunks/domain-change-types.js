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

// src/domain/branch-types.ts
const branchTypes = {
	main: {
		prefix: null,
		mergesInto: ["staging"],
		approval: true,
		gives: "releases"
	},
	staging: {
		prefix: null,
		mergesInto: ["main"],
		approval: true,
		gives: "pre-releases -rc.N"
	},
	feature: {
		prefix: "feature/",
		mergesInto: ["staging"],
		approval: false,
		gives: "nothing by itself"
	},
	hotfix: {
		prefix: "hotfix/",
		mergesInto: ["main", "staging"],
		approval: false,
		gives: "releases, once on main"
	},
	release: {
		prefix: "release/",
		mergesInto: ["main"],
		approval: true,
		gives: "pre-releases -rc.N"
	},
	experiment: {
		prefix: "experiment/",
		mergesInto: [],
		approval: false,
		gives: "pre-releases -exp.<name>.N on request"
	}
};

// src/domain/version-schemes.ts
const versionSchemes = {
	semver: {
		pattern: "MAJOR.MINOR.PATCH[-pre-release]",
		example: "2.3.1"
	},
	calver: {
		pattern: "YYYY.MM.DD[.N]",
		example: "2024.01.15"
	},
	sequential: {
		pattern: "vN",
		example: "v42"
	},
	hash: {
		pattern: "7 to 40 hex digits",
		example: "a1b2c3d"
	}
};

// src/domain/statuses.ts
const statuses = {
	draft: {
		icon: "📝",
		editable: true,
		active: false,
		leadsTo: ["review", "archived"]
	},
	review: {
		icon: "🔍",
		editable: true,
		active: false,
		leadsTo: ["draft", "approved"]
	},
	approved: {
		icon: "✅",
		editable: false,
		active: true,
		leadsTo: ["deployed", "review"]
	},
	deployed: {
		icon: "🚀",
		editable: false,
		active: true,
		leadsTo: ["deprecated"]
	},
	deprecated: {
		icon: "⚠️",
		editable: false,
		active: false,
		leadsTo: ["archived", "deployed"]
	},
	archived: {
		icon: "📦",
		editable: false,
		active: false,
		leadsTo: []
	}
};
const writtenStatuses = ["draft", "archived"];
function mayBecome(from, to) {
	return statuses[from].leadsTo.includes(to);
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

// src/domain/change-types.ts
const changeTypes = {
	breaking: {
		commitTypes: [],
		impact: "major",
		prefix: "BREAKING:",
		review: true
	},
	feature: {
		commitTypes: ["feat", "feature"],
		impact: "minor",
		prefix: "Added:",
		review: false
	},
	fix: {
		commitTypes: ["fix"],
		impact: "patch",
		prefix: "Fixed:",
		review: false
	},
	docs: {
		commitTypes: ["docs"],
		impact: "none",
		prefix: "Docs:",
		review: false
	},
	refactor: {
		commitTypes: ["refactor"],
		impact: "patch",
		prefix: "Refactored:",
		review: false
	},
	performance: {
		commitTypes: ["perf", "performance"],
		impact: "minor",
		prefix: "Perf:",
		review: false
	},
	deprecation: {
		commitTypes: ["deprecate", "deprecation"],
		impact: "minor",
		prefix: "Deprecated:",
		review: true
	},
	security: {
		commitTypes: ["security", "sec"],
		impact: "patch",
		prefix: "Security:",
		review: true
	},
	rollback: {
		commitTypes: ["revert", "rollback"],
		impact: "patch",
		prefix: "Reverted:",
		review: false
	},
	hotfix: {
		commitTypes: ["hotfix"],
		impact: "patch",
		prefix: "Hotfix:",
		review: false
	}
};
const silentCommitTypes = [
	"chore",
	"ci",
	"build",
	"test",
	"style"
];

export { gates as _, collisionKey as a, mayBecome as c, versionSchemes as d, branchTypes as f, isBelow as g, impacts as h, tagKinds as i, statuses as l, highestImpact as m, silentCommitTypes as n, generalSubcategory as o, higherImpact as p, normalizedTag as r, promptId as s, changeTypes as t, writtenStatuses as u, categories as v };