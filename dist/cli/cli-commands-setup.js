import { t as configurationIn } from "./app-library-library-at.js";
import { t as authoringPorts } from "./cli-library-call.js";

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

// src/app/setup.ts
async function setup(files, configFile) {
	return {
		schema: "prompt-libraries/setup/v1",
		rulesets: rulesetsFor(configurationIn(await files.read(configFile), configFile))
	};
}

// src/cli/commands/setup.ts
async function run(call) {
	const { files } = await authoringPorts(call);
	const wanted = await setup(files, call.flags.config);
	return {
		exit: 0,
		text: JSON.stringify(wanted.rulesets, null, 2),
		json: wanted
	};
}

export { run };