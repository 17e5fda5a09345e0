import { J as canonicalJson } from "./action-toolkit.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { It as readableRecord } from "./app-check-checked-change.js";

// src/rollout/bucketing.ts
const wholeTraffic = 1e4;
function rolloutSalt(id, candidate) {
	return `${id}@${candidate}:rollout:`;
}

// src/catalog/splits.ts
const taken = /* @__PURE__ */ new Set([
	"stable",
	"candidate",
	"pinned"
]);
function splitProblems(id, prompt) {
	const { stable, versions } = prompt;
	const named = [...versionsNamed(prompt), ...stable === null ? [] : [["stable version", stable]]];
	const about = { prompt: id };
	return [...reasons(prompt).map((reason) => problem("split-invalid", {
		id,
		reason
	}, about)), ...named.filter(([, version]) => !versions.has(version)).map(([as, version]) => problem("split-version-missing", {
		id,
		version,
		as
	}, about))];
}
function versionsNamed({ rollout, experiment }) {
	return [...rollout === null ? [] : [["candidate", rollout.candidate]], ...(experiment?.arms ?? []).map(({ name, version }) => [`arm ${name}`, version])];
}
function reasons({ stable, rollout, experiment }) {
	const arms = experiment?.arms ?? [];
	const names = arms.map(({ name }) => name);
	const shares = [
		...rollout === null ? [] : [rollout.weight],
		...experiment === null ? [] : [experiment.traffic],
		...arms.map(({ weight }) => weight)
	];
	const sum = arms.reduce((all, { weight }) => all + weight, 0);
	return [
		...rollout !== null && experiment !== null ? ["a rollout and an experiment are under way at the same time"] : [],
		...(rollout !== null || experiment !== null) && stable === null ? ["there is no stable version for everybody else"] : [],
		...rollout !== null && rollout.candidate === stable ? [`its candidate ${rollout.candidate} is the stable version`] : [],
		...shares.filter((share) => !Number.isInteger(share) || share < 0 || share > 1e4).map((share) => `a share of ${share} is no whole number from 0 to 10,000`),
		...experiment !== null && sum !== 1e4 ? [`the weights of its arms add up to ${sum}, not to 10,000`] : [],
		...experiment !== null && experiment.salt === experiment.armSalt ? ["the two salts of its experiment are the same"] : [],
		...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two arms are called ${name}`),
		...names.filter((name) => taken.has(name)).map((name) => `no arm can be called ${name}`)
	];
}

// src/catalog/flagd.ts
const defaultEnvironment = "production";
function flagsFile(environment) {
	return environment === "production" ? "flags.flagd.json" : `flags.${environment}.flagd.json`;
}
function encodeFlags(catalog, environment = defaultEnvironment) {
	const { prompts, redirects } = catalog.environments.get(environment) ?? {
		prompts: /* @__PURE__ */ new Map(),
		redirects: /* @__PURE__ */ new Map()
	};
	const served = [...prompts].filter(([, { stable }]) => stable !== null);
	const [first, ...others] = served.flatMap(([id, prompt]) => splitProblems(id, prompt));
	if (first !== void 0) return refused(first, ...others);
	const flags = new Map(served.map(([id, prompt]) => [id, flagOf(prompt)]));
	for (const [from, to] of redirects) {
		const flag = flags.get(to);
		if (flag !== void 0) flags.set(from, flag);
	}
	const file = {
		$schema: "https://flagd.dev/schema/v0/flags.json",
		metadata: {
			flagSetId: environment === "production" ? "prompt-library" : `prompt-library/${environment}`,
			version: String(catalog.sequence)
		},
		flags: Object.fromEntries(flags)
	};
	return passed(`${canonicalJson(file)}\n`);
}
function flagOf(prompt) {
	const { rollout, experiment, status, deprecation } = prompt;
	const of = (version) => ({
		digest: `sha256:${prompt.versions.get(version ?? "")?.digest ?? ""}`,
		version
	});
	const split = rollout === null ? experiment === null ? null : armsRule(experiment) : candidateRule(rollout);
	return {
		defaultVariant: "stable",
		metadata: {
			deprecated: deprecation !== null,
			...experiment === null ? {} : { experiment: experiment.name },
			...rollout === null ? {} : { phase: rollout.phase },
			...deprecation === null ? {} : { removal: deprecation.removal },
			status
		},
		state: "ENABLED",
		...split === null ? {} : { targeting: { if: [
			{ "!!": { var: "targetingKey" } },
			split,
			null
		] } },
		variants: {
			...rollout === null ? {} : { candidate: of(rollout.candidate) },
			stable: of(prompt.stable),
			...Object.fromEntries((experiment?.arms ?? []).map(({ name, version }) => [name, of(version)]))
		}
	};
}
function candidateRule({ weight, salt }) {
	return fractional(salt, [["candidate", weight], ["stable", wholeTraffic - weight]]);
}
function armsRule({ traffic, salt, armSalt, arms }) {
	return fractional(salt, [[fractional(armSalt, arms.map(({ name, weight }) => [name, weight])), traffic], ["stable", wholeTraffic - traffic]]);
}
function fractional(salt, shares) {
	return { fractional: [{ cat: [salt, { var: "targetingKey" }] }, ...shares] };
}

// src/app/serving/flag-files.ts
function flagFiles(catalog) {
	return [...catalog.environments.keys()].map((environment) => [flagsFile(environment), readableRecord(encodeFlags(catalog, environment))]);
}

export { splitProblems as n, rolloutSalt as r, flagFiles as t };