import { P as Failure } from "./cli-terminal.js";
import { P as gitEnvironment } from "./cli-commands-check.js";
import { t as lookAtClone } from "./git-clone.js";

// src/library/rulesets.ts
const requiredCheck = "prompt-check";
function rulesetsFor(configuration) {
	return [
		guardedBranches(configuration),
		records,
		releasedTags(configuration),
		branchNames(configuration)
	];
}
function guardedBranches({ branches, gates }) {
	const { required, by } = gates.review;
	const review = {
		required_approving_review_count: required && by === "github" ? 1 : 0,
		require_code_owner_review: required && by === "github",
		dismiss_stale_reviews_on_push: true,
		require_last_push_approval: false,
		required_review_thread_resolution: false
	};
	const check = {
		strict_required_status_checks_policy: true,
		required_status_checks: [{ context: requiredCheck }]
	};
	return ruleset("prompts: reviewed and checked", "branch", [
		branches.main,
		branches.staging,
		`${branches.prefixes.release}**/*`
	].map(branch), [
		{
			type: "pull_request",
			parameters: review
		},
		{
			type: "required_status_checks",
			parameters: check
		},
		{ type: "deletion" },
		{ type: "non_fast_forward" }
	]);
}
const records = ruleset("prompts: records only grow", "branch", [branch("prompt-library")], [{ type: "deletion" }, { type: "non_fast_forward" }]);
function releasedTags({ tagFormat }) {
	const prompts = tagFormat.replaceAll(/\{(?:id|version)\}/gu, "*");
	return ruleset("prompts: released tags stay", "tag", [.../* @__PURE__ */ new Set([prompts, "library@*"])].map((name) => `refs/tags/${name}`), [{ type: "deletion" }, {
		type: "update",
		parameters: { update_allows_fetch_and_merge: false }
	}]);
}
function branchNames({ branches }) {
	const named = [branches.main, branches.staging].map(escaped);
	const prefixed = Object.values(branches.prefixes).map((prefix) => `${escaped(prefix)}.+`);
	return {
		...ruleset("prompts: names of branches", "branch", ["~ALL"], [{
			type: "branch_name_pattern",
			parameters: {
				operator: "regex",
				pattern: `^(${[
					...named,
					"prompt-library(/.+)?",
					...prefixed
				].join("|")})$`,
				negate: false,
				name: "Branches of the library"
			}
		}]),
		enforcement: "disabled"
	};
}
function ruleset(name, target, include, rules) {
	return {
		name,
		target,
		enforcement: "active",
		conditions: { ref_name: {
			include,
			exclude: []
		} },
		rules
	};
}
function branch(name) {
	return `refs/heads/${name}`;
}
function escaped(text) {
	return text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}

// src/cli/github-access.ts
function tokenOf({ variables }) {
	return variables["GITHUB_TOKEN"] ?? variables["GH_TOKEN"] ?? null;
}
async function githubOf(call, named) {
	const token = tokenOf(call);
	if (token === null) throw new Failure("github-token-missing", "There is no token for GitHub.", "Put one into the variable GITHUB_TOKEN, for instance by GITHUB_TOKEN=$(gh auth token).");
	const { repository, apiUrl } = await hostedAt(call, named);
	const { githubHosting } = await import("./github-octokit-hosting.js");
	return await githubHosting({
		token,
		apiUrl,
		repository
	});
}
async function githubIfAny(call, named) {
	if (tokenOf(call) === null) return null;
	return (named ?? call.variables["GITHUB_REPOSITORY"] ?? await originOf(call)) === null ? null : await githubOf(call, named);
}
async function hostedAt(call, named) {
	const { variables } = call;
	const origin = await originOf(call);
	const repository = named ?? variables["GITHUB_REPOSITORY"] ?? origin?.repository ?? null;
	if (repository === null) throw new Failure("github-repository-unnamed", "The remote `origin` names no repository on GitHub.", "Name it with --repository OWNER/NAME.");
	return {
		repository,
		apiUrl: variables["GITHUB_API_URL"] ?? origin?.apiUrl ?? "https://api.github.com"
	};
}
async function originOf({ cwd, variables }) {
	const { address } = await lookAtClone(cwd, gitEnvironment(variables));
	return address === null ? null : hostedBy(address);
}
function hostedBy(address) {
	const found = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|(?:[^/@:]+@)?([^/@:]+):)([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/iu.exec(address);
	const host = found?.[1] ?? found?.[2];
	const repository = found?.[3];
	if (host === void 0 || repository === void 0 || /^file:/iu.test(address)) return null;
	return {
		repository,
		apiUrl: host.toLowerCase() === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`
	};
}

export { rulesetsFor as i, githubOf as n, requiredCheck as r, githubIfAny as t };