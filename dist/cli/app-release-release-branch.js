import { at as configurationAt, ct as configurationFrom } from "./cli-commands-check.js";
import { M as Bug, P as Failure } from "./cli-terminal.js";

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

// src/library/branches.ts
function branchTypeOf(name, branches) {
	if (name === branches.main) return "main";
	if (name === branches.staging) return "staging";
	const claimed = Object.entries(branches.prefixes).find(([, prefix]) => prefix !== "" && name.startsWith(prefix));
	return claimed === void 0 ? branches.unknown : claimed[0];
}
function targetsOf(type, branches, hasStaging) {
	const staged = branches.flow === "staging" || branches.flow === "auto" && hasStaging;
	const targets = branchTypes[type].mergesInto.map((target) => {
		if (target === "staging" && !staged) return branches.main;
		return target === "staging" ? branches.staging : branches.main;
	});
	return [...new Set(targets)];
}

// src/version/pre-release.ts
const experimentName = /^(?=[a-z0-9-]{1,64}$)(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const grammar = /^(?<core>[^-+]+)-(?:rc|exp\.(?<name>[^.]+))\.(?<number>[1-9]\d{0,8})$/u;
function isExperimentName(text) {
	return experimentName.test(text);
}
function preReleaseOf(core, channel, number) {
	const version = `${core}-${labelOf(channel)}.${number}`;
	if (!(channel === "rc" || isExperimentName(channel.experiment)) || !grammar.test(version)) throw new Bug(`No pre-release: ${version}`);
	return version;
}
function readPreRelease(scheme, text) {
	const { core, name, number } = grammar.exec(text)?.groups ?? {};
	if (core === void 0 || !scheme.accepts(core)) return null;
	if (name !== void 0 && !isExperimentName(name)) return null;
	return {
		core,
		channel: name === void 0 ? "rc" : { experiment: name },
		number: Number(number)
	};
}
function coreOf(version) {
	return version.replace(/[-+].*$/u, "");
}
function isPreRelease(version) {
	return /^[^+]*-/u.test(version);
}
function isSameChannel(a, b) {
	return labelOf(a) === labelOf(b);
}
function labelOf(channel) {
	return channel === "rc" ? "rc" : `exp.${channel.experiment}`;
}
function comparePreReleases(scheme, a, b) {
	if (scheme.name === "hash") return 0;
	return scheme.compare(a.core, b.core) || a.number - b.number;
}

// src/app/release/release-branch.ts
async function releaseBranch(repository, configFile, name) {
	const branches = await branchesOf(repository, configFile);
	const branch = branchGiving(name ?? branches.main, branches);
	if (branch !== null) return branch;
	throw new Failure("release-branch-refused", `The branch \`${name ?? ""}\` gives no versions.`, `Versions come from ${branches.main}, pre-releases from ${branches.staging}, ${branches.prefixes.release}* and ${branches.prefixes.experiment}*.`);
}
function branchGiving(name, branches) {
	const type = branchTypeOf(name, branches);
	if (type === "main") return mainBranch(branches);
	if (type === "staging" || type === "release") return {
		name,
		channel: "rc",
		also: [branches.main]
	};
	const experiment = name.slice(branches.prefixes.experiment.length);
	return type === "experiment" && isExperimentName(experiment) ? {
		name,
		channel: { experiment },
		also: [branches.main]
	} : null;
}
function mainBranch({ main, staging }) {
	return {
		name: main,
		channel: "main",
		also: main === staging ? [] : [staging]
	};
}
async function branchesOf(repository, configFile) {
	const head = await repository.commitOf("HEAD");
	const { configuration } = head === null ? { configuration: null } : await configurationAt(repository, {
		base: head,
		head,
		tree: head,
		names: {
			base: "HEAD",
			head: "HEAD"
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records: null,
		configFile,
		scope: "all"
	});
	return (configuration ?? configurationFrom({})).branches;
}

export { isSameChannel as a, branchTypeOf as c, isPreRelease as i, targetsOf as l, comparePreReleases as n, preReleaseOf as o, coreOf as r, readPreRelease as s, releaseBranch as t, branchTypes as u };