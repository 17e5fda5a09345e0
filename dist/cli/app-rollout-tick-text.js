import { P as Failure } from "./cli-terminal.js";
import { Ct as counted, at as configurationAt, tt as refuseLostBranch } from "./cli-commands-check.js";
import { G as readCatalog, q as readState } from "./app-check-checked-change.js";
import { n as recorder } from "./app-release-release-draft.js";
import { a as requestAt } from "./app-release-plan-release.js";
import { r as encodeRollouts, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { n as readExperimenting, t as readControls } from "./app-rollout-read-controls.js";
import { l as hoursText, u as weightText } from "./rollout-verdict.js";
import { i as disjoint } from "./ledger-metrics-v1.js";
import { n as mergeDays, t as readMetrics } from "./app-metrics-read-metrics.js";
import { n as decideRollouts, t as tickFiles } from "./app-rollout-tick-files.js";
import { n as removalLine } from "./report-removal-text.js";

// src/app/release/including.ts
async function includingPrompts(state, partial) {
	const found = /* @__PURE__ */ new Set();
	let open = [partial];
	while (open.length > 0) {
		const lines = await state.linesOf(open);
		const dependents = await state.linesOf([...lines.values()].flatMap((line) => line.dependents));
		const wanted = new Set(open);
		open = [...dependents.values()].filter(({ id, needs }) => !found.has(id) && needs.some((need) => need.by === "partial" && wanted.has(need.id))).map(({ id }) => id);
		for (const id of open) found.add(id);
	}
	found.delete(partial);
	return [...found].sort();
}

// src/app/rollout/gather-metrics.ts
const leastAsked = 172800;
async function gatherMetrics({ given, sources }, configuration, rollouts, now) {
	if (sources === null || configuration.metrics.length === 0) return given;
	const from = Math.min(now - leastAsked, ...rollouts.map(({ startedAt }) => startedAt));
	const asked = await readMetrics(sources, configuration, {
		from,
		to: now
	});
	const missing = [...given.missing, ...asked.missing];
	const both = disjoint([...given.windows, ...asked.windows], null);
	if (both.ok) return {
		windows: both.value,
		missing
	};
	return {
		windows: given.windows,
		missing: [...missing, {
			source: "metrics",
			because: both.problems[0].message
		}]
	};
}
function silentSources({ missing }) {
	return missing.length === 0 ? null : missing.map(({ source, because }) => `source \`${source}\` gave no data: ${because}`).join("; ");
}

// src/app/rollout/run-tick.ts
const mostAttempts = 10;
async function runTick(ports, request) {
	const now = Math.floor(request.now.getTime() / 1e3);
	let metrics = null;
	for (let attempt = 1;; attempt += 1) {
		const tips = await ports.remote.tips([""]);
		const configuration = await configurationOf(ports, tips, request.configFile);
		const state = tips.records === null ? null : await readState(ports.repository, tips.records);
		if (state === null) refuseLostBranch(tips.tags, configuration.tagFormat);
		const rollouts = await readRollouts(state);
		metrics ??= await gatherMetrics(request, configuration, rollouts.rollouts, now);
		const { decided, problems } = await decidedNow(ports, {
			main: tips.main ?? "",
			configuration,
			state,
			rollouts,
			metrics
		}, request);
		const days = await recordedDays(ports, state, metrics.windows);
		const outcome = {
			decided,
			including: await includingWithdrawn(state, decided),
			problems,
			before: rollouts.tickedAt,
			configuration,
			missing: metrics.missing,
			...days.told
		};
		const next = {
			...rollouts,
			tickedAt: now,
			rollouts: decided.flatMap(({ after }) => after ?? [])
		};
		const isNews = isWorthWriting(decided, encodeRollouts({
			...next,
			tickedAt: rollouts.tickedAt
		}) !== encodeRollouts(rollouts), rollouts.tickedAt, now);
		if (state === null || request.dryRun || !isNews && days.files.size === 0) return {
			...outcome,
			pushed: false
		};
		const own = isNews ? await tickFiles(ports.repository, state, {
			decided,
			text: encodeRollouts(next),
			now,
			command: request.command
		}) : [];
		if (await push(ports, state, new Map([...days.files, ...own]), messageOf(decided, days.told.imported), now) === "landed") return {
			...outcome,
			pushed: true
		};
		if (attempt >= mostAttempts) throw new Failure("tick-outrun", `Branch prompt-library moved ${mostAttempts} times while this tick was at work.`, "Run it again; other runs are writing at the same time.");
		await ports.pause(attempt);
	}
}
async function includingWithdrawn(state, decided) {
	const withdrawn = decided.filter(({ happened }) => happened.some(({ kind }) => kind === "withdrawn")).map(({ before }) => before.prompt);
	return new Map(state === null ? [] : await Promise.all(withdrawn.map(async (id) => [id, await includingPrompts(state, id)])));
}
async function decidedNow({ repository }, { main, configuration, state, rollouts: { rollouts }, metrics }, { command, now }) {
	const ids = [.../* @__PURE__ */ new Set([...rollouts.map(({ prompt }) => prompt), ...command === null ? [] : [command.id]])];
	const controls = await readControls(repository, main, ids);
	const line = command === null ? null : (await state?.linesOf([command.id]))?.get(command.id) ?? null;
	const experimenting = command?.asks === "start" || rollouts.some(({ phase }) => phase === null) ? await readExperimenting(repository, {
		source: main,
		records: state?.commit ?? null,
		catalog: await readCatalog(repository, state?.commit ?? null),
		configuration,
		now
	}) : () => null;
	const facts = {
		controls,
		settings: configuration.rollout,
		windows: metrics.windows,
		silent: silentSources(metrics),
		experimenting,
		now: Math.floor(now.getTime() / 1e3),
		command,
		line
	};
	return {
		decided: decideRollouts(rollouts, facts),
		problems: controls.problems
	};
}
async function recordedDays({ repository }, state, windows) {
	if (state === null || windows.length === 0) return {
		files: /* @__PURE__ */ new Map(),
		told: {
			imported: 0,
			unrecorded: null
		}
	};
	const merged = await mergeDays(repository, state.commit, windows);
	if (!merged.ok) return {
		files: /* @__PURE__ */ new Map(),
		told: {
			imported: 0,
			unrecorded: merged.problems[0].message
		}
	};
	return {
		files: merged.value.files,
		told: {
			imported: merged.value.added,
			unrecorded: null
		}
	};
}
async function configurationOf({ repository }, { main, records }, configFile) {
	if (main === null) throw new Failure("release-main-missing", "The repository has no main branch.", "Push it first, or name it under `branches.main` in prompt-library.yaml.");
	const rules = await configurationAt(repository, requestAt({
		source: main,
		records,
		configFile
	}, "main"));
	const wrong = rules.problems.find(({ severity }) => severity === "error");
	if (wrong !== void 0) throw new Failure("tick-configuration", `The configuration cannot be read, so nothing was decided: ${wrong.message}`, wrong.fix);
	return rules.configuration;
}
const heartbeat = 3e3;
function isWorthWriting(decided, differs, before, now) {
	if (decided.length === 0) return false;
	return differs || decided.some(({ happened }) => happened.length > 0) || before === null || now - before >= heartbeat;
}
async function push({ remote }, state, files, message, now) {
	const contents = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
	const staged = await remote.stage({
		by: {
			...recorder,
			date: now
		},
		commit: {
			parent: state.commit,
			files: contents,
			message
		},
		tags: []
	});
	try {
		return landed(await staged.push());
	} finally {
		await staged.discard();
	}
}
function landed(outcome) {
	switch (outcome.is) {
		case "landed":
		case "tags-missing": return "landed";
		case "branch-moved": return "again";
		case "refused": throw new Failure("tick-refused", `The remote refused the records: ${outcome.because}`, "Let the token write branch `prompt-library`: `contents: write`.");
	}
}
function messageOf(decided, imported) {
	const happened = decided.flatMap(({ before, happened: kinds }) => kinds.map(({ kind, rollout }) => `${before.prompt}@${before.candidate}: ${kind} ${rollout.phase ?? ""}`.trimEnd()));
	const title = `tick: ${decided.length} rollouts, ${happened.length} events${imported === 0 ? "" : `, ${imported} windows`}`;
	return happened.length === 0 ? title : `${title}\n\n${happened.join("\n")}`;
}

// src/app/rollout/tick-text.ts
function tickText(outcome, now) {
	const { decided, including, problems, before, imported } = outcome;
	const asked = decided.filter(({ isAsked }) => isAsked);
	return [
		...asked.length === 0 ? ["No rollout is under way."] : asked.flatMap((each) => decidedLines(each, including.get(each.before.prompt) ?? [])),
		...problems.map(problemLine),
		...warnings(outcome).map(({ message }) => message),
		...imported === 0 ? [] : [`${counted(imported, "window")} of metrics recorded.`],
		...outcome.due?.experiments === true ? ["Experiments began or ended: the catalog has what is under way now."] : [],
		...(outcome.due?.removals ?? []).map(removalText),
		...before === null || decided.length === 0 ? [] : [`The tick before was ${hoursText(Math.max(0, Math.floor(now.getTime() / 1e3) - before))} ago.`]
	].join("\n");
}
function warnings({ missing, problems, unrecorded, due }) {
	const told = new Set(problems.map(({ place }) => place?.file));
	return [
		...missing.filter(({ source }) => !told.has(source)).map(({ source, because }) => ({
			title: "metrics-missing",
			message: `${source} gave no data, so rollouts are held back: ${because}`
		})),
		...unrecorded === null ? [] : [{
			title: "metrics-unrecorded",
			message: `Usage and experiments do not have these metrics: ${unrecorded}`
		}],
		...(due?.owed ?? []).map((message) => ({
			title: "due-owed",
			message: `Owed: ${message}`
		}))
	];
}
function removalText(removal) {
	const { id, is, pullRequest } = removal;
	const line = `Removal of ${removalLine(removal)}`;
	if (pullRequest?.is === "closed") return `${line}: its pull request was closed, ${pullRequest.url}. Put the day off, take the deprecation back, or open it again.`;
	if (pullRequest !== null) return pullRequest.is === "owed" ? line : `${line}: pull request ${pullRequest.is}, ${pullRequest.url}`;
	return is === "due" ? `${line}. Nothing is in the way of ${id}: prompt-libraries deprecate --due --open` : line;
}
function decidedLines(each, including) {
	const { before, after, standing, verdict, happened } = each;
	const name = `${before.prompt} ${before.candidate}`;
	const because = `(${verdict.code}) ${verdict.because}`;
	if (after === null && standing === "done") return [`${name}: done, all users get it. ${because}`];
	if (after === null) return [
		`${name}: ${standing.replace("_", " ")}, all users get ${before.stable} again. ${because}`,
		...isWithdrawn(each) ? [`  Take it back on main too: ${revertCommand(each)}`] : [],
		...including.length === 0 ? [] : [`  ${keepText(before.prompt, including)}`]
	];
	const place = `${after.phase ?? "pending"}, ${weightText(after.weight)}`;
	const moved = happened.some(({ kind }) => kind === "rollout-advanced");
	return [`${name}: ${moved ? `${before.phase ?? "pending"} → ` : ""}${place}${moved ? "" : `, ${verdict.is === "hold" && after.standing !== "paused" ? "holds" : after.standing}`}. ${because}`];
}
function keepText(id, including) {
	return `Prompts that include ${id} keep the text they were released with: ${including.join(", ")}. Roll back those that have what was withdrawn.`;
}
function isWithdrawn({ standing }) {
	return standing === "rolled_back" || standing === "aborted";
}
function revertCommand({ before, verdict }) {
	return `prompt-libraries release ${before.prompt} --action rollback --reason "${verdict.code}"`;
}
function problemLine({ message, place, fix }) {
	return `${place === null ? "" : `${place.file}${place.line === void 0 ? "" : `:${place.line}`}: `}${message} ${fix}`;
}
function tickJson({ decided, problems, pushed, before, missing, imported, unrecorded, due }) {
	return {
		schema: "prompt-libraries/tick/v1",
		before,
		pushed,
		rollouts: decided.map(({ before: was, after, standing, verdict, happened }) => ({
			prompt: was.prompt,
			environment: was.environment,
			candidate: was.candidate,
			stable: was.stable,
			standing,
			from: was.phase,
			phase: after === null ? null : after.phase,
			weight: after === null ? standing === "done" ? 1e4 : 0 : after.weight,
			overdue: after?.overdue ?? false,
			verdict: {
				is: verdict.is,
				code: verdict.code,
				because: verdict.because
			},
			events: happened.map(({ kind }) => kind)
		})),
		metrics: {
			imported,
			unrecorded,
			missing
		},
		due: due === null ? null : {
			experiments: due.experiments,
			removals: due.removals.map(({ id, is, daysLeft, pullRequest }) => ({
				prompt: id,
				is,
				daysLeft,
				pullRequest
			})),
			owed: due.owed
		},
		problems: problems.map(({ code, message, place, fix }) => ({
			code,
			message,
			file: place?.file ?? null,
			line: place?.line ?? null,
			fix
		}))
	};
}

export { runTick as a, tickText as i, keepText as n, includingPrompts as o, tickJson as r, isWithdrawn as t };