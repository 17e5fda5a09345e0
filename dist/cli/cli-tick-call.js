import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure } from "./cli-terminal.js";
import { a as runTick, i as tickText, r as tickJson } from "./app-rollout-tick-text.js";
import { t as serveExperiments } from "./app-experiment-serve-experiments.js";
import { t as recentUsage } from "./app-metrics-recent-usage.js";
import { t as openRemovals } from "./app-removal-open-removals.js";
import { G as readCatalog } from "./app-check-checked-change.js";
import { t as decodeMetrics } from "./ledger-metrics-v1.js";
import { r as fileText } from "./cli-library-call.js";
import { t as metricPorts } from "./cli-metric-ports.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/app/due/run-due.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function runDue(ports, request) {
	const { main, records } = await ports.remote.tips([""]);
	if (main === null || records === null) return {
		experiments: false,
		removals: [],
		owed: []
	};
	const served = await tried(() => experimentsAt(ports, {
		main,
		records
	}, request));
	const found = await tried(() => removalsAt(ports, records, request));
	const removals = found.is === "done" ? found.value : [];
	return {
		experiments: served.is === "done" && served.value.wrote,
		removals,
		owed: [
			...served.is === "done" ? served.value.owed : [served.because],
			...found.is === "done" ? [] : [found.because],
			...removals.flatMap(({ id, pullRequest }) => pullRequest?.is === "owed" ? [`the removal of ${id}: ${pullRequest.because}`] : [])
		]
	};
}
async function experimentsAt(ports, { main, records }, { configuration, now, dryRun }) {
	if (dryRun) return {
		wrote: false,
		owed: []
	};
	return await serveExperiments(ports, {
		source: main,
		catalog: await readCatalog(ports.repository, records),
		configuration,
		now
	});
}
async function removalsAt(ports, records, { configFile, now, dryRun }) {
	const usage = await recentUsage(ports.repository, records, now);
	return (await openRemovals(ports, {
		configFile,
		now,
		usage,
		open: !dryRun && ports.hosting !== null
	})).filter(({ is }) => is !== "later");
}
async function tried(act) {
	try {
		return {
			is: "done",
			value: await act()
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			is: "failed",
			because: `${error.message} ${error.help}`
		};
	}
}

// src/app/due/whole-tick.ts
async function wholeTick(ports, request) {
	const outcome = await runTick(ports, request);
	if (request.command !== null) return {
		...outcome,
		due: null
	};
	const due = await runDue(ports, {
		configFile: request.configFile,
		configuration: outcome.configuration,
		now: request.now,
		dryRun: request.dryRun
	});
	return {
		...outcome,
		pushed: outcome.pushed || due.experiments,
		due
	};
}

// src/app/rollout/read-windows.ts
function readWindows(files) {
	const read = files.map(({ file, text }) => ({
		file,
		windows: decodeMetrics(text, file)
	}));
	return {
		given: {
			windows: read.flatMap(({ windows }) => windows.ok ? windows.value : []),
			missing: read.flatMap(({ file, windows }) => windows.ok ? [] : [{
				source: file,
				because: windows.problems[0].message
			}])
		},
		problems: read.flatMap(({ windows }) => windows.ok ? [] : windows.problems)
	};
}

// src/cli/tick-call.ts
async function calledTick(call, { command, now }) {
	const { metrics, config } = call.flags;
	const files = metrics === null ? [] : [{
		file: metrics,
		text: await fileText((0, import__unread_node_path.resolve)(call.cwd, metrics), metrics)
	}];
	const { given, problems } = readWindows(files);
	const sources = command === null || command.asks === "advance" ? await metricPorts(call) : null;
	call.progress("looking at rollouts");
	const outcome = await withReleasePorts(call, (ports) => wholeTick(ports, {
		configFile: config,
		now,
		dryRun: call.flags["dry-run"],
		given,
		sources,
		command
	}));
	return {
		...outcome,
		problems: [...problems, ...outcome.problems]
	};
}
function tickOutcome(outcome, { now, exit, dryRun }) {
	return {
		exit,
		text: [...dryRun ? ["Nothing is written. This is what would come of it:"] : [], tickText(outcome, now)].join("\n"),
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