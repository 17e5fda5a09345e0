import { Mt as tagsTold } from "./app-check-checked-change.js";
import { R as counted } from "../action.js";
import { L as libraryTagsOf, R as readableTagFormat, V as usualFormat, v as configurationAt } from "./action-toolkit.js";
import { _ as requestAt, p as tagsDraft } from "./action-run-tick.js";
import { i as versionAt, n as recordPaths, r as tagNamesOf, t as readRecords } from "./action-run-release.js";

// src/app/release/reconcile.ts
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
	return found.length === 0 || main === null ? found : without(await readableTagFormat(repository, main, configFile));
}

export { missingTags, owedTags, reconcile, recordsToComplete };