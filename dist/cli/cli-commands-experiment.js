import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure, f as nearestName, y as visibleLine } from "./cli-terminal.js";
import { t as resultOf } from "./experiment-result.js";
import { r as mergeWindows, t as decodeMetrics } from "./ledger-metrics-v1.js";
import { l as passed, u as refused } from "./format-yaml-document.js";
import { Ct as counted, V as systemClock, pt as reported, u as withRepository } from "./cli-commands-check.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { n as readDays } from "./app-metrics-read-days.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { i as libraryRequest, r as fileText } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/app/experiment/report.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function reportExperiments(repository, request, now) {
	const { commit, configuration } = await libraryAt(repository, request);
	const wanted = named(await readExperiments(repository, commit, configuration.experiments), request.name);
	const experiments = wanted.flatMap(({ read }) => read.ok ? [read.value] : []);
	const days = request.metrics.length > 0 ? daysIn(request.metrics) : passed(await recordedDays(repository, experiments, now));
	const problems = [...wanted.flatMap(({ read }) => read.ok ? [] : read.problems), ...days.ok ? [] : days.problems];
	return {
		schema: "prompt-libraries/experiment-report/v1",
		commit,
		experiments: days.ok ? experiments.map((experiment) => resultOf(experiment, days.value, now)) : [],
		problems: problems.map((each) => reported(each, "syntax"))
	};
}
function named(files, name) {
	if (name === null) return files;
	const found = files.filter((each) => each.name === name);
	if (found.length > 0) return found;
	const meant = nearestName(name, files.map((each) => each.name));
	throw new Failure("experiment-unknown", `There is no experiment ${name}.${meant === null ? "" : ` Did you mean ${meant}?`}`, "Experiments lie in experiments/<name>.yaml; commit the file first.");
}
async function recordedDays(repository, experiments, now) {
	const starts = experiments.map(({ start }) => start).toSorted();
	return starts[0] === void 0 ? [] : await readDays(repository, new Date(starts[0]), now);
}
function daysIn(files) {
	const read = files.map(({ file, text }) => decodeMetrics(text, file));
	const [first, ...others] = read.flatMap((each) => each.ok ? [] : each.problems);
	if (first !== void 0) return refused(first, ...others);
	const merged = mergeWindows([], read.flatMap((each) => each.ok ? each.value : []));
	return merged.ok ? passed(merged.value.days) : merged;
}

// src/report/experiment-text.ts
const verdicts = {
	winner: {
		sign: "✓",
		says: "winner",
		paint: "green"
	},
	"no-difference": {
		sign: "=",
		says: "no difference",
		paint: "blue"
	},
	inconclusive: {
		sign: "…",
		says: "inconclusive",
		paint: "yellow"
	},
	invalid: {
		sign: "✗",
		says: "invalid",
		paint: "red"
	}
};
function experimentLines({ experiment, phase, day, verdict, assignment, arms, comparisons, guardrails }, colours) {
	const { sign, says, paint } = verdicts[verdict.is];
	const { metric, direction, minimumEffect } = experiment.primary;
	const standing = phase === "to-come" ? `begins on ${experiment.start}` : `${phase === "over" ? "over, " : ""}day ${day} of ${experiment.maxDays}`;
	return [
		`${colours.bold(visibleLine(experiment.name))}  ${colours[paint](`${sign} ${says}${verdict.winner === null ? "" : `: ${visibleLine(verdict.winner)}`}`)}  ${colours.dim(standing)}`,
		`  ${visibleLine(verdict.because)}`,
		colours.dim(`  ${visibleLine(experiment.hypothesis)}`),
		"",
		`  assignment: ${assignment.because}${assignment.p === null ? "" : ` (p = ${shortNumber(assignment.p)})`}`,
		`  ${metric}, better by a${direction === "increase" ? "n increase" : " decrease"} of ${minimumEffect} or more:`,
		...arms.map((arm) => `    ${visibleLine(arm.name)} ${visibleLine(arm.version)}: ${arm.value === null ? "not measured" : shortNumber(arm.value)}${effectOf(comparisons.find((each) => each.arm === arm.name))}, ${counted(arm.requests, "request")}${arm.users === null ? "" : `, ${counted(arm.users, "user")}`}`),
		...guardrails.map((each) => `  guardrail ${each.metric} of ${visibleLine(each.arm)}: ${guardrailWords[each.verdict]}${each.value === null || each.most === null ? "" : `, ${shortNumber(each.value)} of at most ${shortNumber(each.most)}`}`)
	];
}
const guardrailWords = {
	kept: "kept",
	broken: "broken",
	above: "above, but not shown to be",
	unknown: "not measured"
};
function effectOf(comparison) {
	if (comparison === void 0) return " (control)";
	if (comparison.estimate === null) return "";
	const { estimate, lower, upper } = comparison;
	return ` (${signed(estimate)}, between ${lower === null ? "no bound" : signed(lower)} and ${upper === null ? "no bound" : signed(upper)})`;
}
function signed(value) {
	return `${value > 0 ? "+" : ""}${shortNumber(value)}`;
}
function shortNumber(value) {
	return String(Number(value.toPrecision(3)));
}

// src/cli/commands/experiment.ts
async function run(call) {
	const { name } = call.arguments;
	if (name === null !== call.flags.all) throw new Failure("experiment-not-named", "It is not clear which experiments are meant.", "Name one, or write --all: prompt-libraries experiment report --all");
	call.progress("reading the metrics");
	const metrics = await Promise.all((call.flags.metrics ?? []).map(async (file) => ({
		file,
		text: await fileText((0, import__unread_node_path.resolve)(call.cwd, file), file)
	})));
	const report = await withRepository(call, (repository) => reportExperiments(repository, {
		...libraryRequest(call),
		name,
		metrics
	}, systemClock.now()));
	return {
		exit: report.problems.length > 0 || report.experiments.some(({ verdict }) => verdict.is === "invalid") ? 1 : 0,
		text: textOf(report, call),
		json: report
	};
}
function textOf({ experiments, problems }, call) {
	if (experiments.length === 0 && problems.length === 0) return "There are no experiments: docs/experiments.md tells how to begin one.";
	return [...experiments.map((each) => experimentLines(each, call.colours).join("\n")), ...problems.length === 0 ? [] : [problemText(problems, call).join("\n")]].join("\n\n");
}

export { run };