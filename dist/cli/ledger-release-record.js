import { t as recordViolations } from "./schema-records.js";
import { ft as recordFile, nt as monthOf, ut as readRecord, wn as byCodeUnit } from "./app-check-checked-change.js";

// src/ledger/release-record.ts
function makesLibrary(record) {
	return record.tag !== null;
}
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

export { recordPath as i, encodeReleaseRecord as n, makesLibrary as r, decodeReleaseRecord as t };