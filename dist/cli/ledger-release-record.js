import { bt as recordFile, dt as monthOf, qt as byCodeUnit, tt as recordViolations, vt as readRecord } from "./cli-commands-check.js";

// src/ledger/release-record.ts
function recordPath({ committedAt, version }) {
	return `releases/${monthOf(committedAt)}/${version}.json`;
}
function encodeReleaseRecord(record) {
	const byId = (a, b) => byCodeUnit(a.id, b.id);
	return recordFile({
		...record,
		prompts: record.prompts.toSorted(byId),
		removed: record.removed.toSorted(byId),
		waiting: record.waiting.toSorted(byId)
	});
}
function decodeReleaseRecord(text, file) {
	return readRecord(text, { file }, (value) => recordViolations("release-record", value));
}

export { encodeReleaseRecord as n, recordPath as r, decodeReleaseRecord as t };