import { r as __toESM } from "./rolldown-runtime.js";
import { N as Failure, P as require__unread_node_path } from "./cli-terminal.js";
import { t as decodeMetrics } from "./ledger-metrics-v1.js";
import { i as runTick, n as tickJson, r as tickText } from "./app-rollout-tick-text.js";
import { r as fileText } from "./cli-library-call.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/app/rollout/read-windows.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
function readWindows(files) {
	const read = files.map(({ file, text }) => decodeMetrics(text, file));
	return {
		windows: read.flatMap((each) => each.ok ? each.value : []),
		problems: read.flatMap((each) => each.ok ? [] : each.problems)
	};
}

// src/cli/tick-call.ts
async function calledTick(call, { command, now }) {
	const { metrics, config } = call.flags;
	const files = metrics === null ? [] : [{
		file: metrics,
		text: await fileText((0, import__unread_node_path.resolve)(call.cwd, metrics), metrics)
	}];
	const { windows, problems } = readWindows(files);
	call.progress("looking at rollouts");
	const outcome = await withReleasePorts(call, (ports) => runTick(ports, {
		configFile: config,
		now,
		dryRun: call.flags["dry-run"],
		windows,
		command
	}));
	return {
		...outcome,
		problems: [...problems, ...outcome.problems]
	};
}
function tickOutcome(outcome, now, exit) {
	return {
		exit,
		text: tickText(outcome, now),
		json: tickJson(outcome)
	};
}
function momentOf(text) {
	if (text === null) return /* @__PURE__ */ new Date();
	const moment = new Date(text);
	if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d{3})?Z$/u.test(text) && !Number.isNaN(moment.getTime())) return moment;
	throw new Failure("time-invalid", `\`${text}\` is no moment.`, "Write it in UTC, like 2026-12-31T08:00:00Z.");
}

export { momentOf as n, tickOutcome as r, calledTick as t };