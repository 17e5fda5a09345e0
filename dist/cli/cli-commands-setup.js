import { Nt as canonicalJson, O as gitEnvironment } from "./cli-commands-check.js";
import { A as Failure } from "./cli-terminal.js";
import { t as configurationIn } from "./app-library-library-at.js";
import { t as lookAtClone } from "./git-clone.js";
import { t as authoringPorts } from "./cli-library-call.js";

// src/library/ruleset-plan.ts
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
const mayNotSet = /* @__PURE__ */ new Set(["github-forbidden", "github-not-found"]);
async function applySetup(files, configFile, hosting, dryRun) {
	const { rulesets } = await setup(files, configFile);
	const steps = rulesetPlan(rulesets, await hosting.rulesets());
	if (!dryRun) {
		for (const step of steps) if (step.does !== "nothing") await set(step, hosting);
	}
	return {
		schema: "prompt-libraries/setup-applied/v1",
		applied: !dryRun,
		steps: steps.map(({ name, does, differences }) => ({
			name,
			does,
			differences
		}))
	};
}
async function set({ id, ruleset }, hosting) {
	try {
		await hosting.writeRuleset(id, ruleset);
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotSet.has(error.code)) throw error;
		throw new Failure("setup-forbidden", error.message, "Rulesets need an administrator: pass a token with Administration: write for this repository in GITHUB_TOKEN (that of a workflow never has it), or set what `prompt-libraries setup` prints by hand.", error);
	}
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

// src/cli/commands/setup.ts
async function run(call) {
	const { apply, config, repository } = call.flags;
	const { files } = await authoringPorts(call);
	if (apply || call.flags["dry-run"]) {
		call.progress("comparing the rules of the repository");
		const done = await applySetup(files, config, await githubOf(call, repository), !apply || call.flags["dry-run"]);
		return {
			exit: 0,
			text: linesOf(done, call).join("\n"),
			json: done
		};
	}
	if (repository !== null) throw new Failure("flag-missing", "--repository says where rules are set or compared.", "Write it with --apply, or with --dry-run.");
	const wanted = await setup(files, config);
	return {
		exit: 0,
		text: JSON.stringify(wanted.rulesets, null, 2),
		json: wanted
	};
}
const words = {
	create: {
		done: "made",
		planned: "would be made"
	},
	update: {
		done: "changed",
		planned: "would be changed"
	},
	nothing: {
		done: "is as it should be",
		planned: "is as it should be"
	}
};
function linesOf({ applied, steps }, { colours }) {
	const lines = steps.flatMap(({ name, does, differences }) => [`${does === "nothing" || applied ? colours.green("✓") : "•"} ${name}: ${words[does][applied ? "done" : "planned"]}`, ...differences.map((each) => `    it ${each}`)]);
	const isOpen = !applied && steps.some(({ does }) => does !== "nothing");
	return [...lines, ...isOpen ? ["", "Nothing was written: `prompt-libraries setup --apply` does it."] : []];
}

export { run };