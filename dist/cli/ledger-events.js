import { l as passed } from "./format-yaml-document.js";
import { C as recordViolations, Q as monthOf, Qt as snapshotAfter, dt as readRecordLines } from "./app-check-checked-change.js";

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

export { eventsPath as i, decodeEvents as n, eventOf as r, appendEvents as t };