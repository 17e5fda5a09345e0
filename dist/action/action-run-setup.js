import { i as __toESM } from "./rolldown-runtime.js";
import { A as joined, D as code, M as nothing, N as prose, j as md, k as fence, pt as require__unread_node_path } from "../action.js";
import { J as canonicalJson } from "./action-toolkit.js";
import { t as configurationIn } from "./app-library-library-at.js";
import { t as filesIn } from "./files-files-in.js";
import { t as githubHosting } from "./github-octokit-hosting.js";

// src/library/ruleset-plan.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
function rulesetPlan(wanted, set) {
	return wanted.map((ruleset) => {
		const there = set.find(({ name, isOwn }) => isOwn && name === ruleset.name);
		if (there === void 0) return {
			name: ruleset.name,
			does: "create",
			differences: [],
			id: null,
			ruleset
		};
		const differences = differencesIn(ruleset, there);
		return {
			name: ruleset.name,
			does: differences.length === 0 ? "nothing" : "update",
			differences,
			id: there.id,
			ruleset: differences.length === 0 ? ruleset : merged(ruleset, there)
		};
	});
}
function differencesIn(wanted, there) {
	const rules = new Map(there.rules.map((rule) => [rule.type, rule.parameters]));
	return [
		...wanted.enforcement === "active" && there.enforcement !== "active" ? [`is ${there.enforcement}`] : [],
		...same(wanted.conditions.ref_name.include, there.include) && same(wanted.conditions.ref_name.exclude, there.exclude) ? [] : ["is about other branches or tags"],
		...wanted.rules.flatMap(({ type, parameters = {} }) => {
			const now = rules.get(type);
			if (now === void 0) return [`lacks the rule ${type}`];
			const keys = Object.keys(parameters).filter((key) => !covers(now[key], parameters[key]));
			return keys.length === 0 ? [] : [`has another ${keys.join(", ")} in the rule ${type}`];
		})
	];
}
function same(a, b) {
	return canonicalJson(a.toSorted()) === canonicalJson(b.toSorted());
}
function covers(now, wanted) {
	if (Array.isArray(wanted)) return Array.isArray(now) && wanted.every((each) => now.some((one) => covers(one, each)));
	if (typeof wanted === "object" && wanted !== null) return typeof now === "object" && now !== null && Object.entries(wanted).every(([key, value]) => covers(now[key], value));
	return now === wanted;
}
function merged(wanted, there) {
	const types = new Set(wanted.rules.map(({ type }) => type));
	const before = new Map(there.rules.map((rule) => [rule.type, rule.parameters]));
	const rules = wanted.rules.map(({ type, parameters }) => parameters === void 0 ? { type } : {
		type,
		parameters: {
			...before.get(type),
			...withTheirs(parameters, before.get(type) ?? {})
		}
	});
	const theirs = there.rules.filter(({ type }) => !types.has(type)).map(({ type, parameters }) => Object.keys(parameters).length === 0 ? { type } : {
		type,
		parameters
	});
	const enforcement = wanted.enforcement === "disabled" && there.enforcement === "active" ? "active" : wanted.enforcement;
	return {
		...wanted,
		enforcement,
		rules: [...rules, ...theirs]
	};
}
function withTheirs(wanted, before) {
	return Object.fromEntries(Object.entries(wanted).map(([key, value]) => {
		const old = before[key];
		if (!Array.isArray(value) || !Array.isArray(old)) return [key, value];
		return [key, [...old, ...value.filter((each) => !old.some((one) => covers(one, each)))]];
	}));
}

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
async function rulesetSteps(rulesets, hosting) {
	return rulesetPlan(rulesets, await hosting.rulesets());
}

// src/report/rulesets-markdown.ts
const signs = {
	create: md`✗`,
	update: md`✗`,
	nothing: md`✓`
};
function rulesetsMarkdown(steps, rulesets) {
	const list = steps === null ? md`The rules that are set were not compared: there is no token that may read them.` : joined(steps.map(line), md`\n`);
	const next = steps?.some(({ does }) => does !== "nothing") === true ? md`\n\nAn administrator sets them with ${code("prompt-libraries setup --apply")}, or imports what follows under Settings → Rules.` : nothing;
	return md`## Rules of the repository\n\n${list}${next}\n\n${fence("text", JSON.stringify(rulesets, null, 2).split("\n"))}`;
}
function line(step) {
	return md`- ${signs[step.does]} ${prose(step.name)} ${prose(rulesetStateText(step))}`;
}
function rulesetStateText({ does, differences }) {
	return {
		create: "is not there",
		update: `differs: it ${differences.join("; it ")}`,
		nothing: "is as it should be"
	}[does];
}

// src/action/run-setup.ts
async function runSetup(runner, inputs, surroundings) {
	const files = await filesIn((0, import__unread_node_path.resolve)(surroundings.workspace, inputs.workingDirectory));
	const { rulesets } = await setup(files, inputs.config);
	const { token } = inputs;
	const { repository, apiUrl } = surroundings;
	const steps = token === null || repository === null ? null : await rulesetSteps(rulesets, await githubHosting({
		token,
		apiUrl,
		repository
	}));
	const open = (steps ?? []).filter(({ does }) => does !== "nothing");
	for (const step of open) runner.annotate({
		level: "warning",
		title: "ruleset-differs",
		file: null,
		line: null,
		column: null,
		message: `The ruleset \`${step.name}\` ${rulesetStateText(step)}. An administrator sets it with \`prompt-libraries setup --apply\`.`
	});
	runner.summarize(rulesetsMarkdown(steps, rulesets));
	runner.output("conclusion", steps === null || open.length > 0 ? "waiting" : "passed");
	runner.output("warnings", String(open.length));
	return inputs.failOn !== "warning" || steps !== null && open.length === 0;
}

export { runSetup };