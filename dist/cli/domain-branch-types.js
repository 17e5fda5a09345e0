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

export { branchTypes as t };