import { t as isWithdrawn } from "./app-rollout-tick-text.js";
import { n as momentOf, r as tickOutcome, t as calledTick } from "./cli-tick-call.js";

// src/cli/commands/tick.ts
async function run(call) {
	const now = momentOf(call.flags.now);
	const outcome = await calledTick(call, {
		command: null,
		now
	});
	return tickOutcome(outcome, {
		now,
		exit: outcome.decided.some(isWithdrawn) || outcome.problems.length > 0 ? 1 : 0,
		dryRun: call.flags["dry-run"]
	});
}

export { run };