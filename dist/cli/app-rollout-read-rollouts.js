import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { C as recordViolations, J as readableRecord, ft as recordFile, ut as readRecord, wn as byCodeUnit } from "./app-check-checked-change.js";

// src/ledger/rollouts.ts
const rolloutsPath = "rollouts.json";
const noRollouts = {
	schema: "prompt-libraries/rollouts/v1",
	tickedAt: null,
	rollouts: []
};
function encodeRollouts(rollouts) {
	const inOrder = (a, b) => byCodeUnit(a.environment, b.environment) || byCodeUnit(a.prompt, b.prompt);
	return recordFile({
		...rollouts,
		rollouts: rollouts.rollouts.toSorted(inOrder)
	});
}
function decodeRollouts(text, file) {
	const read = readRecord(text, { file }, (value) => recordViolations("rollouts", value));
	if (!read.ok) return read;
	const names = read.value.rollouts.map(({ environment, prompt }) => `${environment} ${prompt}`);
	const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
	if (twice === -1) return passed(read.value);
	return refused(problem("record-invalid", {
		key: `rollouts.${twice}.prompt`,
		reason: "has two rollouts at once"
	}, { place: { file } }));
}

// src/app/rollout/read-rollouts.ts
async function readRollouts(state) {
	const text = (await state?.textsAt([rolloutsPath]))?.get(rolloutsPath);
	return text === void 0 ? noRollouts : readableRecord(decodeRollouts(text, rolloutsPath));
}

export { rolloutsPath as i, decodeRollouts as n, encodeRollouts as r, readRollouts as t };