import { At as monthOf, Ct as recordViolations, Lt as readRecord, qn as byCodeUnit, zt as recordFile } from "./app-check-checked-change.js";

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