import { ln as whenItGoes, sn as deprecationStanding } from "./app-check-checked-change.js";
import { G as joined, J as prose, K as md, W as code, q as nothing } from "./cli-commands-check.js";

// src/deprecation/removals-due.ts
function removalsDue(going, usage, now) {
	return going.map((prompt) => {
		const { id, path, deprecation } = prompt;
		const standing = deprecationStanding(deprecation, now);
		const blockers = blockersOf(prompt, usage);
		return {
			id,
			path,
			deprecation,
			...standing,
			is: standing.daysLeft > 0 ? "later" : blockers.length > 0 ? "blocked" : "due",
			blockers
		};
	}).toSorted((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
}
function blockersOf({ id, dependents, consumers, rollout }, usage) {
	const requests = usage?.requests.get(id) ?? 0;
	return [
		...dependents.length === 0 ? [] : [{
			kind: "dependents",
			ids: dependents
		}],
		...consumers.length === 0 ? [] : [{
			kind: "consumers",
			apps: consumers
		}],
		...rollout === null ? [] : [{
			kind: "rollout",
			phase: rollout
		}],
		...usage === null || requests <= usage.limit ? [] : [{
			kind: "usage",
			requests,
			days: usage.days,
			limit: usage.limit
		}]
	];
}
function blockerText(blocker) {
	switch (blocker.kind) {
		case "dependents": return `needed by ${blocker.ids.join(", ")}`;
		case "consumers": return `used by ${blocker.apps.join(", ")}`;
		case "rollout": return `in a rollout, phase ${blocker.phase}`;
		case "usage": return `requested ${blocker.requests} times in the last ${blocker.days} days; at most ${blocker.limit} would do`;
	}
}

// src/report/removal-text.ts
function removalLine({ id, deprecation, daysLeft, blockers }) {
	const held = blockers.length === 0 ? "" : `; ${blockers.map(blockerText).join("; ")}`;
	return `${id} ${whenItGoes(deprecation.removal, daysLeft)}${held}`;
}
function removalMark({ id, deprecation: { removal } }) {
	return `<!-- prompt-libraries: removal of ${encodeURIComponent(id)} on ${removal} -->`;
}
function removalBody({ id, path, deprecation }, measured) {
	const { announced, removal, replacement, guide, reason } = deprecation;
	const instead = replacement === null ? md`Nothing takes its place.` : md`${code(replacement)} takes its place.`;
	return joined([
		md`Deletes ${code(id)} (${code(path)}), as announced on ${code(announced)} for ${code(removal)}. ${instead}${guide === null ? nothing : md` Who used it finds the guide here: ${code(guide)}.`}`,
		...reason === null ? [] : [md`Reason: ${prose(reason)}`],
		md`What was in the way when this was opened:`,
		joined([
			md`- prompts that need it: none`,
			md`- applications that say they use it: none`,
			md`- a rollout of it: none`,
			measured ? md`- requests above the limit in the last days: none` : md`- how often it is requested: not measured; look before you merge`
		], md`\n`),
		md`Its versions and tags stay. Readers of the catalog find a tombstone. Closed, it stays closed for that day. To keep the prompt, put the day off or take it back: ${code(`prompt-libraries deprecate ${id} --undo`)}.`
	], md`\n\n`);
}

export { removalsDue as i, removalLine as n, removalMark as r, removalBody as t };