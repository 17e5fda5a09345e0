import { q as readState } from "./app-check-checked-change.js";
import { t as readRollouts } from "./app-rollout-read-rollouts.js";
import { P as Failure } from "./cli-terminal.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";
import { r as tickOutcome, t as calledTick } from "./cli-tick-call.js";

// src/cli/rollout-action.ts
async function actOnRollout(call, asks) {
	const id = onePrompt(call, asks);
	const { reason, environment } = call.flags;
	if ((asks === "rollback" || asks === "abort") && (reason === null || reason.trim() === "")) throw noReason(asks);
	const now = /* @__PURE__ */ new Date();
	const outcome = await calledTick(call, {
		command: {
			id,
			environment,
			asks,
			reason
		},
		now
	});
	const stays = outcome.decided.some(({ isAsked, verdict, standing }) => isAsked && asks === "advance" && (verdict.is !== "advance" || standing === "rolled_back"));
	return tickOutcome(outcome, {
		now,
		exit: stays ? 1 : 0,
		dryRun: call.flags["dry-run"]
	});
}
async function hasRollout(call, id) {
	const { environment } = call.flags;
	return await withReleasePorts(call, async ({ remote, repository }) => {
		const { records } = await remote.tips([""]);
		const { rollouts } = await readRollouts(records === null ? null : await readState(repository, records));
		return rollouts.some((each) => each.prompt === id && each.environment === environment);
	});
}
function onePrompt(call, action) {
	const [id, ...more] = call.arguments.ids;
	if (id !== void 0 && more.length === 0) return id;
	throw new Failure("rollback-one-prompt", `The action \`${action}\` is about one prompt.`, `Name it: prompt-libraries release ID --action ${action}`);
}
function noReason(action) {
	return new Failure("rollback-no-reason", `The action \`${action}\` needs a reason: it is recorded and announced.`, "Add --reason \"…\".");
}

export { actOnRollout, hasRollout, noReason, onePrompt };