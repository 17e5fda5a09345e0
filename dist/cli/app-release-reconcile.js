import { n as __exportAll } from "./rolldown-runtime.js";
import { J as readableRecord, S as tagsTold, X as channels, Y as recordedTexts, v as decodeReleaseRecord } from "./app-check-checked-change.js";
import { $ as libraryTagsOf, Ct as counted, at as configurationAt, nt as tagFormatAt, rt as usualFormat } from "./cli-commands-check.js";
import { a as requestAt } from "./app-release-plan-release.js";
import { a as tagsDraft } from "./app-release-release-draft.js";

// src/app/release/reconcile.ts
var reconcile_exports = /* @__PURE__ */ __exportAll({
	missingTags: () => missingTags,
	owedTags: () => owedTags,
	readRecords: () => readRecords,
	reconcile: () => reconcile,
	recordPaths: () => recordPaths,
	recordsToComplete: () => recordsToComplete,
	tagNamesOf: () => tagNamesOf,
	versionAt: () => versionAt
});
async function reconcile(ports, tips, { configFile, channel, lookAtAll = false }) {
	if (tips.records === null) return {
		done: [],
		refused: []
	};
	let signed = null;
	const done = [];
	const refused = [];
	for (const record of await recordsToComplete(ports, tips, {
		configFile,
		channel,
		lookAtAll
	})) {
		const missing = missingTags(record, tips);
		if (missing.size === 0) continue;
		if (await ports.repository.commitOf(record.source) === null) {
			refused.push({
				library: record.version,
				names: [...missing].sort(),
				because: `${record.source.slice(0, 12)}, which was released, is gone.`,
				isForGood: true
			});
			continue;
		}
		signed ??= await signsTags(ports.repository, tips, configFile);
		const outcome = await pushed(ports, tagsDraft(record, tips.records, missing, signed));
		const left = new Set(outcome.is === "tags-missing" ? outcome.names : []);
		const made = [...missing].filter((name) => !left.has(name)).sort();
		if (made.length > 0) done.push({
			library: record.version,
			tags: made
		});
		if (outcome.is === "tags-missing") refused.push({
			library: record.version,
			names: [...left].sort(),
			because: outcome.because,
			isForGood: false
		});
	}
	return {
		done,
		refused
	};
}
async function pushed({ remote }, draft) {
	const staged = await remote.stage(draft);
	try {
		const outcome = await staged.push();
		return outcome.is === "landed" ? outcome : await staged.pushInParts([]);
	} finally {
		await staged.discard();
	}
}
function owedTags({ refused }) {
	return refused.filter(({ isForGood }) => !isForGood).map(({ library, names, because }) => `${counted(names.length, "tag")} of ${library} could not be made again: ${because}`);
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
async function recordsToComplete(ports, tips, { configFile, channel, lookAtAll = false }) {
	const paths = await recordPaths(ports, tips, channel);
	if (lookAtAll) return await readRecords(ports.repository, tips.records, channel, paths);
	const newest = paths.slice(-3);
	const others = paths.slice(0, paths.length - newest.length);
	const untagged = channel === "main" ? await untaggedOf(ports.repository, others, tips, configFile) : [];
	return await readRecords(ports.repository, tips.records, channel, [...untagged, ...newest], (text) => tagsTold(text)?.every((name) => tips.tags.has(name)) !== true);
}
async function untaggedOf(repository, paths, { tags, main }, configFile) {
	const without = (tagFormat) => paths.filter((path) => !libraryTagsOf(versionAt(path), tagFormat).some((name) => tags.has(name)));
	const found = without(usualFormat);
	return found.length === 0 || main === null ? found : without(await tagFormatAt(repository, main, configFile));
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
async function readRecords(repository, commit, channel, paths, isWanted = () => true) {
	if (commit === null) return [];
	return [...await recordedTexts(repository, commit, channel, paths)].filter(([, text]) => isWanted(text)).map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function versionAt(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/u, "");
}

export { recordPaths as a, versionAt as c, reconcile_exports as i, readRecords as n, recordsToComplete as o, reconcile as r, tagNamesOf as s, missingTags as t };