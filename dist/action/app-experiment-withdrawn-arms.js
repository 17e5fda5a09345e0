import { C as Bug } from "../action.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { Et as phaseOf, Ft as readState, Zt as sortedOnce } from "./app-check-checked-change.js";
import { n as splitProblems } from "./app-serving-flag-files.js";

// src/catalog/with-experiments.ts
function experimentSalts(id, name) {
	return {
		salt: `${id}:${name}:traffic:`,
		armSalt: `${id}:${name}:arm:`
	};
}
function withExperiments(catalog, active) {
	const problems = active.flatMap((each) => {
		return catalog.environments.get(each.environment)?.prompts.get(each.prompt) === void 0 ? [problem("split-invalid", {
			id: each.prompt,
			reason: `${each.environment} has no prompt of this id`
		}, { prompt: each.prompt })] : [];
	});
	const environments = /* @__PURE__ */ new Map();
	for (const [environment, { prompts, redirects, removed }] of catalog.environments) {
		const after = /* @__PURE__ */ new Map();
		for (const [id, prompt] of prompts) {
			const own = active.filter((each) => each.prompt === id && each.environment === environment);
			if (own.length > 1) problems.push(problem("split-invalid", {
				id,
				reason: `${own.length} experiments are under way at the same time`
			}, { prompt: id }));
			const next = experimenting(id, prompt, own[0] ?? null, catalog);
			if (next.experiment !== null) problems.push(...splitProblems(id, next));
			after.set(id, next);
		}
		environments.set(environment, {
			prompts: after,
			redirects,
			removed
		});
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed({
		...catalog,
		environments
	}) : refused(first, ...others);
}
function experimenting(id, prompt, active, catalog) {
	if (active === null) return prompt.experiment === null ? prompt : {
		...prompt,
		experiment: null
	};
	const { name, traffic, salt, armSalt, arms } = active;
	const borrowed = arms.flatMap(({ version }) => {
		const found = prompt.versions.has(version) ? void 0 : versionElsewhere(id, version, catalog);
		return found === void 0 ? [] : [[version, found]];
	});
	return {
		...prompt,
		versions: new Map([...prompt.versions, ...borrowed]),
		experiment: {
			name,
			traffic,
			salt,
			armSalt,
			arms
		}
	};
}
function versionElsewhere(id, version, { environments }) {
	return [...environments.values()].map(({ prompts }) => prompts.get(id)?.versions.get(version)).find((found) => found !== void 0);
}

// src/experiment/active.ts
function activeExperiments(files, now) {
	return files.filter((experiment) => phaseOf(experiment, now) === "running").toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, prompt, environment, traffic, arms }) => ({
		name,
		prompt,
		environment,
		traffic,
		...experimentSalts(prompt, name),
		arms
	}));
}

// src/catalog/next-catalog.ts
const nothing = {
	prompts: /* @__PURE__ */ new Map(),
	redirects: /* @__PURE__ */ new Map(),
	removed: /* @__PURE__ */ new Map()
};
function nextCatalog(previous, run) {
	const { sequence, library, source, environment } = run;
	if (previous !== null && sequence <= previous.sequence) {
		if (sequence === previous.sequence && source === previous.source) return previous;
		throw new Bug(`Catalog ${previous.sequence} cannot be followed by ${sequence}.`);
	}
	const changed = environmentAfter(previous?.environments.get(environment) ?? nothing, run);
	return {
		schema: "prompt-libraries/catalog/v1",
		sequence,
		library,
		source,
		environments: new Map([...previous?.environments ?? [], [environment, changed]])
	};
}
function environmentAfter(before, { changed, renamed, removed }) {
	const prompts = new Map(before.prompts);
	const tombstones = new Map(before.removed);
	for (const { from, to } of renamed) {
		const prompt = prompts.get(from);
		if (prompt === void 0) continue;
		prompts.delete(from);
		prompts.set(to, prompt);
	}
	for (const change of changed) {
		prompts.set(change.id, promptAfter(prompts.get(change.id), change));
		for (const id of [change.id, ...change.aliases]) tombstones.delete(id);
	}
	for (const { id, at, replacement } of removed) {
		prompts.delete(id);
		tombstones.set(id, {
			at,
			replacement
		});
	}
	return {
		prompts,
		redirects: redirectsAfter(before.redirects, prompts, {
			changed,
			renamed
		}),
		removed: tombstones
	};
}
function promptAfter(before, change) {
	const { stable, latest, status, rollout, deprecation, version, withdrawn = [] } = change;
	const added = version === null ? [] : [[version.name, {
		digest: version.digest,
		tag: version.tag,
		body: version.body
	}]];
	const versions = new Map([...before?.versions ?? [], ...added]);
	const experiment = before?.experiment ?? null;
	return {
		stable,
		latest,
		status,
		versions,
		rollout,
		experiment: experiment !== null && hasWithdrawnArm(experiment, (name) => versions.get(name), withdrawn) ? null : experiment,
		deprecation,
		aliases: sortedOnce(change.aliases)
	};
}
function hasWithdrawnArm({ arms }, versionOf, withdrawn) {
	return arms.some(({ version }) => withdrawn.includes(versionOf(version)?.digest ?? ""));
}
function redirectsAfter(before, prompts, { changed, renamed }) {
	const added = new Map(renamed.map(({ from, to }) => [from, to]));
	for (const { id, aliases } of changed) for (const alias of aliases) added.set(alias, id);
	const redirects = new Map(before);
	if (added.size > 0) for (const [id, target] of redirects) redirects.set(id, added.get(target) ?? target);
	for (const [from, to] of added) redirects.set(from, to);
	for (const id of [
		...added.keys(),
		...added.values(),
		...changed.map((change) => change.id)
	]) if (prompts.has(id)) redirects.delete(id);
	return redirects;
}

// src/app/experiment/withdrawn-arms.ts
async function withoutWithdrawn(repository, active, { records, catalog }) {
	if (records === null || catalog === null || active.length === 0) return {
		active,
		over: []
	};
	const [main, staging] = await Promise.all(["main", "staging"].map(async (channel) => await (await readState(repository, records, channel))?.linesOf(active.map(({ prompt }) => prompt))));
	const isOver = (each) => {
		const line = (each.environment === "production" ? main : staging)?.get(each.prompt);
		const versions = catalog.environments.get(each.environment)?.prompts.get(each.prompt)?.versions;
		return line !== void 0 && hasWithdrawnArm(each, (name) => versions?.get(name) ?? versionElsewhere(each.prompt, name, catalog), line.withdrawn);
	};
	return {
		active: active.filter((each) => !isOver(each)),
		over: active.filter(isOver).map(({ name, prompt }) => `Experiment ${name} is over: a version of ${prompt} that it compares was withdrawn. Stop it: \`stop:\` in its file.`)
	};
}

export { withExperiments as i, nextCatalog as n, activeExperiments as r, withoutWithdrawn as t };