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

export { mayBecome as a, versionSchemes as c, tagKinds as i, branchTypes as l, silentCommitTypes as n, statuses as o, normalizedTag as r, writtenStatuses as s, changeTypes as t };