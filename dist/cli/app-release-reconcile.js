import { n as __exportAll } from "./rolldown-runtime.js";
import { ct as recordedTexts, lt as channels, st as readableRecord, v as decodeReleaseRecord } from "./app-check-checked-change.js";
import { tt as configurationAt } from "./cli-commands-check.js";
import { a as requestAt } from "./app-release-plan-release.js";
import { a as tagsDraft } from "./app-release-release-draft.js";

// src/app/release/reconcile.ts
var reconcile_exports = /* @__PURE__ */ __exportAll({
	missingTags: () => missingTags,
	readRecords: () => readRecords,
	reconcile: () => reconcile,
	recordPaths: () => recordPaths,
	recordsToComplete: () => recordsToComplete,
	tagNamesOf: () => tagNamesOf,
	versionAt: () => versionAt
});
const newestLookedAt = 3;
async function reconcile(ports, tips, { configFile, channel, lookAtAll = false }) {
	if (tips.records === null) return [];
	let signed = null;
	const done = [];
	for (const record of await recordsToComplete(ports, tips, lookAtAll, channel)) {
		const missing = missingTags(record, tips);
		if (missing.size === 0) continue;
		if (channel !== "main" && await ports.repository.commitOf(record.source) === null) continue;
		signed ??= await signsTags(ports.repository, tips, configFile);
		const staged = await ports.remote.stage(tagsDraft(record, tips.records, missing, signed));
		try {
			if ((await staged.push()).is === "landed") done.push({
				library: record.version,
				tags: [...missing].sort()
			});
		} finally {
			await staged.discard();
		}
	}
	return done;
}
async function signsTags(repository, { main, records }, configFile) {
	if (main === null) return false;
	return (await configurationAt(repository, requestAt({
		source: main,
		records,
		configFile
	}, "main"))).configuration.signsTags;
}
function missingTags({ prompts, tag }, tips) {
	return new Set(tagNamesOf({
		prompts,
		tag
	}).filter((name) => !tips.tags.has(name)));
}
function tagNamesOf({ prompts, tag }) {
	return [...prompts.flatMap((prompt) => prompt.tag ?? []), ...tag === null ? [] : [tag]];
}
async function recordsToComplete(ports, tips, all, channel = "main") {
	const paths = await recordPaths(ports, tips, channel);
	const unfinished = all ? paths : paths.filter((path, index) => index >= paths.length - newestLookedAt || channel === "main" && !isTagged(path, tips));
	return await readRecords(ports.repository, tips.records, channel, unfinished);
}
async function recordPaths({ repository }, { records }, channel) {
	if (records === null) return [];
	const { folder } = channels[channel];
	return (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort(byNumbers);
}
function byNumbers(a, b) {
	const [left, right] = [a, b].map((path) => path.replace(/\.json$/u, "").replaceAll(/\d+/gu, (digits) => digits.padStart(12, "0")));
	return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}
async function readRecords(repository, commit, channel, paths) {
	if (commit === null) return [];
	return [...await recordedTexts(repository, commit, channel, paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function isTagged(path, { tags }) {
	return tags.has(`library@${versionAt(path)}`);
}
function versionAt(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/u, "");
}

export { recordPaths as a, versionAt as c, reconcile_exports as i, readRecords as n, recordsToComplete as o, reconcile as r, tagNamesOf as s, missingTags as t };