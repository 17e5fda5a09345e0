import { t as runRelease } from "./app-release-run-release.js";
import { P as Failure } from "./cli-terminal.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/cli/commands/release.ts
async function run(call) {
	const { action, to } = call.flags;
	if (to !== null && action !== "rollback") throw new Failure("release-flag-unfit", `\`--to\` does nothing with \`--action ${action}\`.`, "It moves users to another version: prompt-libraries release ID --action rollback --to VERSION --reason \"…\"");
	switch (action) {
		case "prepare": return await prepare(call);
		case "publish": return await publish(call);
		default: return await acting(call, action);
	}
}
async function acting(call, action) {
	const { actOnRollout, hasRollout, onePrompt } = await import("./cli-rollout-action.js");
	if (action !== "rollback") return await actOnRollout(call, action);
	if (call.flags.to === null && await hasRollout(call, onePrompt(call, action))) return await actOnRollout(call, action);
	return await (await import("./cli-take-back.js")).takeBack(call);
}
async function publish(call) {
	const dryRun = call.flags["dry-run"];
	call.progress(dryRun ? "planning" : "releasing");
	const request = {
		configFile: call.flags.config,
		dryRun,
		now: /* @__PURE__ */ new Date(),
		only: asked(call)
	};
	const [outcome, { outcomeJson, outcomeText }] = await Promise.all([withReleasePorts(call, (ports, { channel }) => runRelease(ports, {
		...request,
		channel
	})), import("./app-release-outcome-text.js")]);
	return {
		exit: outcome.owed.length > 0 ? 1 : 0,
		text: outcomeText(outcome, dryRun),
		json: outcomeJson(outcome)
	};
}
async function prepare(call) {
	const { config, environment } = call.flags;
	const only = asked(call);
	const now = /* @__PURE__ */ new Date();
	call.progress("planning");
	const [{ gateLines }, { outcomeJson, outcomeText }, { showOrStart }] = await Promise.all([
		import("./app-release-gate-lines.js"),
		import("./app-release-outcome-text.js"),
		import("./app-rollout-show-or-start.js")
	]);
	return await withReleasePorts(call, async (ports, { channel }) => {
		const outcome = await runRelease(ports, {
			configFile: config,
			dryRun: true,
			now,
			only,
			channel
		});
		const ids = channel === "main" ? [...only ?? []] : [];
		const rollouts = await showOrStart(ports, {
			ids,
			configFile: config,
			environment,
			now,
			dryRun: call.flags["dry-run"]
		});
		const text = [
			outcomeText(outcome, true),
			...gateLines(outcome.plan.judgements),
			...rollouts.lines
		].join("\n");
		return {
			exit: outcome.waiting.some(({ id }) => only === null || only.has(id)) ? 1 : 0,
			text,
			json: {
				...outcomeJson(outcome),
				rollouts: rollouts.json
			}
		};
	});
}
function asked({ arguments: { ids }, flags: { all } }) {
	if (ids.length > 0 && all) throw new Failure("release-flag-unfit", "Prompts are named, and `--all` is there too.", "Leave one of them out.");
	if (ids.length > 0 || all) return all ? null : new Set(ids);
	throw new Failure("release-nothing-named", "Nothing says which prompts to release.", "Name prompts, or write --all: prompt-libraries release --all --action publish");
}

export { run };