import { Tn as sortedOnce } from "./app-check-checked-change.js";
import { M as Bug } from "./cli-terminal.js";

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

export { nextCatalog as n, hasWithdrawnArm as t };