import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { Pt as readCatalog } from "./app-check-checked-change.js";

// src/app/check/experiment-facts.ts
async function experimentFacts(repository, { base, tree, records, scope }, { experiments: defaults }, changes) {
	const [head, before, catalog] = await Promise.all([
		readExperiments(repository, tree, defaults),
		scope === "all" ? [] : readExperiments(repository, base, defaults),
		readCatalog(repository, records)
	]);
	const touched = new Set(changes.map(({ path }) => path));
	const former = new Map(before.flatMap(({ path, read }) => read.ok ? [[path, read.value]] : []));
	return {
		files: head.filter(({ path }) => scope === "all" || touched.has(path)).map(({ path, read }) => ({
			path,
			read,
			before: former.get(path) ?? null
		})),
		all: head.flatMap(({ read }) => read.ok ? [read.value] : []),
		served: servedVersions(catalog)
	};
}
function servedVersions(catalog) {
	const served = /* @__PURE__ */ new Map();
	for (const [environment, { prompts }] of catalog?.environments ?? []) for (const [id, { stable, versions, rollout }] of prompts) {
		const known = served.get(id) ?? {
			versions: [],
			environments: [],
			rollouts: []
		};
		served.set(id, {
			versions: [.../* @__PURE__ */ new Set([...known.versions, ...versions.keys()])],
			environments: stable === null ? known.environments : [...known.environments, environment],
			rollouts: rollout === null ? known.rollouts : [...known.rollouts, environment]
		});
	}
	return served;
}

export { experimentFacts };