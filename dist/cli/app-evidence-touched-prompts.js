import { n as __exportAll } from "./rolldown-runtime.js";
import { Jn as sourcesOf, On as readChange, Un as claimedChanges, Wn as testChanges, _n as freshAmong, bt as isReleasable, h as digestsAmong, kn as readEverything, o as readFacts, q as readState } from "./app-check-checked-change.js";
import { at as configurationAt } from "./cli-commands-check.js";

// src/app/evidence/touched-prompts.ts
var touched_prompts_exports = /* @__PURE__ */ __exportAll({
	matrixOf: () => matrixOf,
	touchedPrompts: () => touchedPrompts
});
async function touchedPrompts(repository, request, now) {
	const { configuration, changes } = await configurationAt(repository, request);
	const sources = sourcesOf(configuration);
	const isWhole = request.scope === "all";
	const [change, commits, state] = await Promise.all([
		isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, claimedChanges(changes, sources), {
			before: request.base,
			after: request.tree
		}),
		isWhole ? [] : commitsOf(repository, request),
		request.records === null ? null : readState(repository, request.records)
	]);
	const { facts } = await readFacts({
		repository,
		request,
		configuration,
		change,
		commits,
		state,
		isTaken: () => false,
		hasStaging: false,
		now,
		message: null,
		waysOf: null,
		testChanges: testChanges(changes, sources)
	});
	const { tested, prompts, evidence } = facts.testing;
	const digestOf = digestsAmong(prompts);
	return tested.filter(({ prompt }) => isReleasable(prompt)).map(({ prompt, files }) => {
		const digest = digestOf(prompt);
		const fresh = freshAmong(evidence.get(prompt.id)?.evaluations ?? [], configuration.gates.testing.evidence.maxAgeDays, now);
		return {
			id: prompt.id,
			exported: digest === null || files === null ? null : {
				prompt,
				digest,
				needs: prompts,
				files
			},
			isEvaluated: fresh.length > 0 && fresh.every(({ cases }) => cases.errors.length === 0)
		};
	}).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
async function commitsOf(repository, { base, head, commits }) {
	return commits ?? await repository.history(base, head);
}
function shardOf(prompts, { number, of }) {
	return prompts.filter((_, index) => index % of === number - 1);
}
function matrixOf(prompts, jobs) {
	return { include: Array.from({ length: jobs }, (_, index) => {
		const part = shardOf(prompts, {
			number: index + 1,
			of: jobs
		});
		return {
			shard: `${index + 1}/${jobs}`,
			prompts: part.filter(isToEvaluate).length
		};
	}).filter((each) => each.prompts > 0) };
}
function isToEvaluate({ exported, isEvaluated }) {
	return exported !== null && !isEvaluated;
}

export { touched_prompts_exports as i, shardOf as n, touchedPrompts as r, isToEvaluate as t };