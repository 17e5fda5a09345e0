import { q as passed } from "./action-toolkit.js";
import { Dt as monthOf, Ft as byCodeUnit, Gt as readRecord, Ht as recordViolations, Kt as readRecordLines, Nt as snapshotAfter, et as needsOf, qt as recordFile } from "./app-check-checked-change.js";

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

// src/app/release/prompt-facts.ts
function fileTimes(commits) {
	const times = /* @__PURE__ */ new Map();
	for (const { changes, committedAt, author } of commits) for (const { path, before } of changes) {
		const known = times.get(path);
		const modified = known?.modified ?? committedAt;
		const added = before === null;
		times.set(path, {
			modified,
			created: added ? committedAt : known?.created ?? null,
			author: added ? author.name : known?.author ?? null
		});
	}
	return times;
}
function promptFacts(prompt, renamedFrom, times) {
	const { metadata } = prompt.document ?? {};
	return {
		path: prompt.path,
		blob: prompt.blob,
		needs: needsOf(prompt).map(({ id, range, by }) => ({
			id,
			range,
			by
		})),
		aliases: metadata?.aliases ?? [],
		tokens: null,
		...times.get(prompt.path) ?? {
			created: null,
			modified: null,
			author: null
		},
		written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== void 0),
		renamedFrom,
		immediate: true
	};
}
function writtenStatus(status, isDeprecated) {
	if (status === "draft" || status === "archived") return status;
	return isDeprecated ? "deprecated" : null;
}

// src/ledger/events.ts
function eventOf({ kind, prompt, version: about, other, rollout }, was, occasion) {
	const { at, sequence, decision, environment, actor, reason } = occasion;
	const key = [
		decision,
		environment,
		prompt,
		kind
	].join("/");
	const { version, stable, status } = snapshotAfter(was, kind, about);
	return {
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason,
		...rollout === void 0 ? {} : { rollout }
	};
}
function eventsPath(at) {
	return `events/${monthOf(at)}.ndjson`;
}
function encodeEvent(event) {
	const { at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason, rollout } = event;
	return `${JSON.stringify({
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason,
		rollout: inOrder(rollout)
	})}\n`;
}
function inOrder(rollout) {
	if (rollout === void 0) return void 0;
	const { candidate, standing, phase, weight, because } = rollout;
	return {
		candidate,
		standing,
		phase,
		weight,
		because
	};
}
function decodeEvents(text, file) {
	return readRecordLines(text, file, (value) => recordViolations("event", value));
}
function appendEvents(text, events, file) {
	const earlier = decodeEvents(text, file);
	if (!earlier.ok) return earlier;
	const keys = new Set(earlier.value.map(({ key }) => key));
	const added = events.filter(({ key }) => !keys.has(key) && keys.add(key));
	return passed(text + added.map(encodeEvent).join(""));
}

export { fileTimes as a, encodeReleaseRecord as c, eventsPath as i, recordPath as l, decodeEvents as n, promptFacts as o, eventOf as r, decodeReleaseRecord as s, appendEvents as t };