import { t as decodeReleaseRecord } from "./ledger-release-record.js";
import { et as readableRecord, nt as channels, tt as recordedTexts } from "./app-check-checked-change.js";
import { Y as configurationAt } from "./cli-commands-check.js";
import { l as tagsDraft, m as requestAt } from "./cli-with-release-ports.js";

// src/app/release/reconcile.ts
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
async function recordsToComplete({ repository }, tips, all, channel = "main") {
	const { records } = tips;
	if (records === null) return [];
	const { folder } = channels[channel];
	const paths = (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort();
	return await readRecords(repository, records, channel, all ? paths : paths.filter((path, index) => index >= paths.length - newestLookedAt || channel === "main" && !isTagged(path, tips)));
}
async function readRecords(repository, commit, channel, paths) {
	return [...await recordedTexts(repository, commit, channel, paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function isTagged(path, { tags }) {
	const version = /(?<version>[^/]+)\.json$/u.exec(path)?.groups?.["version"];
	return version !== void 0 && tags.has(`library@${version}`);
}

export { tagNamesOf as i, reconcile as n, recordsToComplete as r, missingTags as t };