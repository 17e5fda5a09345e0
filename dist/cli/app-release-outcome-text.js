import { Ct as counted, G as joined, H as changelogMarkdown, J as prose, K as md, U as changelogPlain, W as code, q as nothing } from "./cli-commands-check.js";
import { r as runNotes } from "./app-release-changelog-files.js";

// src/app/release/outcome-text.ts
function outcomeText(outcome, dryRun) {
	const { record, pushed, source } = outcome;
	const released = record === null ? [] : [
		`${titleOf(record, dryRun)} ${record.version}: ${counted(record.prompts.length, "prompt")}, ${record.removed.length} removed, from ${source.slice(0, 12)}`,
		"",
		changelogPlain(runNotes(record))
	];
	return [
		...completed(outcome),
		...record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : [],
		...record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : [],
		...released,
		...besides(outcome, dryRun)
	].join("\n");
}
function outcomeMarkdown(outcome, dryRun) {
	const { record } = outcome;
	const title = record === null ? md`## Nothing ${prose(dryRun ? "would be" : "was")} released` : md`## ${prose(titleOf(record, dryRun))} ${code(record.version)}`;
	const lines = [...completed(outcome), ...besides(outcome, dryRun)].map((line) => md`- ${prose(line)}`);
	const parts = [
		title,
		changelogMarkdown(record === null ? [] : runNotes(record)),
		joined(lines, md`\n`)
	];
	return joined(parts.filter((part) => part !== nothing), md`\n\n`);
}
function titleOf({ tag }, dryRun) {
	return `${dryRun ? "Would release" : "Released"} ${tag === null ? "candidates" : "library"}`;
}
function completed({ reconciled }) {
	return reconciled.map(({ library, tags }) => `Completed ${library.startsWith("staging-") ? "candidates" : "library"} ${library}: ${counted(tags.length, "tag")} made`);
}
function besides(outcome, dryRun) {
	const { plan, waiting, published, changelog, remarks, owed } = outcome;
	return [
		...plan.remarks,
		...rising(outcome).map((each) => `${dryRun ? "Would reach" : "Reaches"} all users by a rollout only: ${each}; \`prompt-libraries tick\` moves it on`),
		...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
		...backMerges(outcome),
		...published.is === "published" ? [`Release page: ${published.url}`] : [],
		...changelog.is === "pushed" ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : [],
		...changelog.is === "proposed" ? [`CHANGELOG.md: ${changelog.url}`] : [],
		...remarks,
		...owed.map((each) => `Owed: ${each}`)
	];
}
function rising({ record, plan }) {
	return (record?.prompts ?? []).flatMap(({ id, to }) => plan.prompts.get(id)?.immediate === false ? [`${id} ${to}`] : []);
}
function backMerges({ plan: { lacking, configuration } }) {
	const { main, staging } = configuration.branches;
	if (lacking.size === 0) return [];
	return [`Merge ${main} back: ${staging} lacks ${[...lacking].map(([id, missing]) => `${id} ${missing.join(", ")}`).join("; ")}: git switch ${staging} && git merge ${main}`];
}
function removalJson({ id, version, replacement, entries = [] }) {
	return {
		id,
		version,
		replacement,
		entries
	};
}
function outcomeJson({ record, source, remarks, waiting, reconciled, pushed, published, owed, plan }) {
	return {
		schema: "prompt-libraries/release/v1",
		library: {
			from: record?.previous ?? plan.state?.header.library ?? null,
			to: record === null || record.tag === null ? null : record.version
		},
		source,
		released: (record?.prompts ?? []).map(({ id, from, to, tag }) => ({
			id,
			from,
			to,
			tag
		})),
		removed: (record?.removed ?? []).map(({ id }) => id),
		removals: (record?.removed ?? []).map(removalJson),
		waiting: waiting.map((each) => ({
			id: each.id,
			because: each.for
		})),
		reconciled: reconciled.map(({ library, tags }) => ({
			library,
			tags
		})),
		remarks: [...plan.remarks, ...remarks],
		pushed,
		url: published.is === "published" || published.is === "unchanged" ? published.url : null,
		owed
	};
}

export { backMerges, outcomeJson, outcomeMarkdown, outcomeText, removalJson };