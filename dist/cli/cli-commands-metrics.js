import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure, y as visibleLine } from "./cli-terminal.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { i as disjoint, t as decodeMetrics } from "./ledger-metrics-v1.js";
import { u as refused } from "./format-yaml-document.js";
import { Ct as counted, V as systemClock, pt as reported, u as withRepository } from "./cli-commands-check.js";
import { t as writeRecords } from "./app-state-write-records.js";
import { n as mergeDays, t as readMetrics } from "./app-metrics-read-metrics.js";
import { r as fileText } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";
import { t as metricPorts } from "./cli-metric-ports.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/app/metrics/import-metrics.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function importMetrics(ports, files, now) {
	const windows = windowsIn(files);
	return windows.ok ? await importWindows(ports, {
		windows: windows.value,
		missing: []
	}, now) : outcome(windows.problems, {
		added: 0,
		known: 0
	}, false, []);
}
async function importWindows(ports, { windows, missing }, now) {
	let problems = [];
	let counts = {
		added: 0,
		known: 0
	};
	const pushed = await writeRecords(ports, Math.floor(now.getTime() / 1e3), async (repository, records) => {
		const merged = await mergeDays(repository, records, windows);
		problems = merged.ok ? [] : merged.problems;
		if (!merged.ok) return null;
		counts = {
			added: merged.value.added,
			known: merged.value.known
		};
		return merged.value.added === 0 ? null : {
			files: merged.value.files,
			message: `metrics: windows added: ${merged.value.added}`
		};
	});
	return outcome(problems, counts, pushed, missing);
}
function outcome(problems, counts, pushed, missing) {
	return {
		schema: "prompt-libraries/metrics-import/v1",
		...counts,
		pushed,
		missing,
		problems: problems.map((each) => reported(each, "performance"))
	};
}
function windowsIn(files) {
	const read = files.map(({ file, text }) => decodeMetrics(text, file));
	const [first, ...others] = read.flatMap((each) => each.ok ? [] : each.problems);
	return first === void 0 ? disjoint(read.flatMap((each) => each.ok ? each.value : []), null) : refused(first, ...others);
}

// src/cli/commands/metrics.ts
async function run(call) {
	const now = systemClock.now();
	const imported = call.arguments.files.length > 0 ? await ofFiles(call, now) : await ofSources(call, now);
	return {
		exit: imported.problems.length > 0 || imported.missing.length > 0 ? 1 : 0,
		text: textOf(imported, call),
		json: imported
	};
}
async function ofFiles(call, now) {
	call.progress("importing metrics");
	const files = await Promise.all(call.arguments.files.map(async (file) => ({
		file,
		text: await fileText((0, import__unread_node_path.resolve)(call.cwd, file), file)
	})));
	return await withReleasePorts(call, (ports) => importMetrics(ports, files, now));
}
async function ofSources(call, now) {
	call.progress("asking the sources");
	const read = await asked(call, now);
	call.progress("importing metrics");
	return await withReleasePorts(call, (ports) => importWindows(ports, read, now));
}
async function asked(call, now) {
	const { configuration } = await withRepository(call, (repository) => libraryAt(repository, {
		at: "HEAD",
		configFile: call.flags.config
	}));
	if (configuration.metrics.length === 0) throw new Failure("metrics-no-source", "The configuration names no source of metrics.", "Name files (prompt-libraries metrics import FILE), or sources under `metrics:` in prompt-library.yaml: docs/metrics.md.");
	const to = Math.floor(now.getTime() / 1e3);
	return await readMetrics(await metricPorts(call), configuration, {
		from: to - call.flags.hours * 3600,
		to
	});
}
function textOf({ added, known, missing, problems }, call) {
	const { green, red } = call.colours;
	if (problems.length > 0) return [
		...problemText(problems, call),
		"",
		red("✗ Nothing was imported.")
	].join("\n");
	const before = known === 0 ? "" : ` ${counted(known, "window")} had been imported before.`;
	return [...missing.map(({ source, because }) => `${red("✗")} ${source} gave no data: ${visibleLine(because)}`), added === 0 ? `Nothing is new.${before}` : `${green("✓")} ${counted(added, "window")} imported.${before}`].join("\n");
}

export { run };