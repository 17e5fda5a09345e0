import { P as Failure } from "./cli-terminal.js";
import { u as weightText } from "./rollout-verdict.js";
import { q as readState } from "./app-check-checked-change.js";
import { t as readRollouts } from "./app-rollout-read-rollouts.js";
import { a as runTick, i as tickText } from "./app-rollout-tick-text.js";

// src/app/rollout/show-or-start.ts
async function showOrStart(ports, request) {
	const { environment, now } = request;
	const lines = [];
	for (const id of request.ids) {
		if (await isUnderWay(ports, id, environment)) continue;
		try {
			const outcome = await runTick(ports, {
				...request,
				given: {
					windows: [],
					missing: []
				},
				sources: null,
				command: {
					id,
					environment,
					asks: "start",
					reason: null
				}
			});
			lines.push(tickText({
				...outcome,
				before: null,
				due: null
			}, now));
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "rollout-nothing-to-start") throw error;
			lines.push(error.message);
		}
	}
	const wanted = new Set(request.ids);
	const shown = (await underWay(ports)).filter((each) => wanted.has(each.prompt) && each.environment === environment);
	return {
		lines: [...lines, ...shown.map(({ prompt, candidate, phase, weight, verdict }) => `Rollout of ${prompt} ${candidate}: ${phase ?? "pending"}, ${weightText(weight)}. ${verdict?.because ?? "Not looked at yet."}`)],
		json: shown.map(({ prompt, candidate, phase, weight, standing, verdict }) => ({
			prompt,
			candidate,
			phase,
			weight,
			standing,
			because: verdict?.because ?? null
		}))
	};
}
async function isUnderWay(ports, id, environment) {
	return (await underWay(ports)).some((each) => each.prompt === id && each.environment === environment);
}
async function underWay({ remote, repository }) {
	const { records } = await remote.tips([""]);
	return (await readRollouts(records === null ? null : await readState(repository, records))).rollouts;
}

export { showOrStart };