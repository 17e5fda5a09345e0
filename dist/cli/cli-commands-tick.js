import { n as isWithdrawn } from "./app-experiment-serve-experiments.js";
import { n as momentOf, r as tickOutcome, t as calledTick } from "./cli-tick-call.js";

// src/cli/commands/tick.ts
async function run(call) {
	const now = momentOf(call.flags.now);
	const outcome = await calledTick(call, {
		command: null,
		now
	});
	return tickOutcome(outcome, now, outcome.decided.some(isWithdrawn) || outcome.problems.length > 0 ? 1 : 0);
}

export { run };