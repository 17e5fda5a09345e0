import { J as readableRecord, X as channels, Y as recordedTexts, v as decodeReleaseRecord } from "./app-check-checked-change.js";

// src/app/release/read-records.ts
function tagNamesOf({ prompts, tag }) {
	return [...prompts.flatMap((prompt) => prompt.tag ?? []), ...tag === null ? [] : [tag]];
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

export { versionAt as i, recordPaths as n, tagNamesOf as r, readRecords as t };