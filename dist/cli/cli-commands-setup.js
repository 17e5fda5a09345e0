import { Rt as canonicalJson } from "./cli-commands-check.js";
import { i as rulesetsFor, n as githubOf } from "./cli-github-access.js";
import { P as Failure } from "./cli-terminal.js";
import { t as configurationIn } from "./app-library-library-at.js";
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
	const steps = await rulesetSteps(rulesets, hosting);
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
async function rulesetSteps(rulesets, hosting) {
	return rulesetPlan(rulesets, await hosting.rulesets());
}
async function set({ id, ruleset }, hosting) {
	try {
		await hosting.writeRuleset(id, ruleset);
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotSet.has(error.code)) throw error;
		throw new Failure("setup-forbidden", error.message, "Rulesets need an administrator: pass a token with Administration: write for this repository in GITHUB_TOKEN (that of a workflow never has it), or set what `prompt-libraries setup` prints by hand.", error);
	}
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