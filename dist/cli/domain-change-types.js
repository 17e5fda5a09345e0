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

export { silentCommitTypes as n, changeTypes as t };