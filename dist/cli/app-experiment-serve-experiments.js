import { P as Failure } from "./cli-terminal.js";
import { $ as configurationAt, Nt as controlPathOf, jt as experimentFolder, mt as counted } from "./cli-commands-check.js";
import { Wt as phaseOf, X as readCatalog, Y as catalogPath, Z as readState, z as readControl } from "./app-check-checked-change.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { r as encodeCatalog } from "./catalog-catalog.js";
import { n as encodeRollouts, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { n as splitProblems, t as flagFiles } from "./app-serving-flag-files.js";
import { i as disjoint } from "./ledger-metrics-v1.js";
import { n as readMetrics, r as mergeDays, t as writeRecords } from "./app-state-write-records.js";
import { a as removalLine, h as requestAt, s as recorder, w as refuseLostBranch } from "./cli-with-release-ports.js";
import { o as decideRollouts, t as tickFiles } from "./app-rollout-tick-files.js";
import { l as hoursText, u as weightText } from "./rollout-verdict.js";

// src/catalog/with-experiments.ts
function experimentSalts(id, name) {
	return {
		salt: `${id}:${name}:traffic:`,
		armSalt: `${id}:${name}:arm:`
	};
}
function withExperiments(catalog, active) {
	const problems = active.flatMap((each) => {
		return catalog.environments.get(each.environment)?.prompts.get(each.prompt) === void 0 ? [problem("split-invalid", {
			id: each.prompt,
			reason: `${each.environment} has no prompt of this id`
		}, { prompt: each.prompt })] : [];
	});
	const environments = /* @__PURE__ */ new Map();
	for (const [environment, { prompts, redirects, removed }] of catalog.environments) {
		const after = /* @__PURE__ */ new Map();
		for (const [id, prompt] of prompts) {
			const own = active.filter((each) => each.prompt === id && each.environment === environment);
			if (own.length > 1) problems.push(problem("split-invalid", {
				id,
				reason: `${own.length} experiments are under way at the same time`
			}, { prompt: id }));
			const next = experimenting(id, prompt, own[0] ?? null, catalog);
			if (next.experiment !== null) problems.push(...splitProblems(id, next));
			after.set(id, next);
		}
		environments.set(environment, {
			prompts: after,
			redirects,
			removed
		});
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed({
		...catalog,
		environments
	}) : refused(first, ...others);
}
function experimenting(id, prompt, active, catalog) {
	if (active === null) return prompt.experiment === null ? prompt : {
		...prompt,
		experiment: null
	};
	const { name, traffic, salt, armSalt, arms } = active;
	const borrowed = arms.flatMap(({ version }) => {
		const found = prompt.versions.has(version) ? void 0 : versionElsewhere(id, version, catalog);
		return found === void 0 ? [] : [[version, found]];
	});
	return {
		...prompt,
		versions: new Map([...prompt.versions, ...borrowed]),
		experiment: {
			name,
			traffic,
			salt,
			armSalt,
			arms
		}
	};
}
function versionElsewhere(id, version, { environments }) {
	return [...environments.values()].map(({ prompts }) => prompts.get(id)?.versions.get(version)).find((found) => found !== void 0);
}

// src/experiment/active.ts
function activeExperiments(files, now) {
	return files.filter((experiment) => phaseOf(experiment, now) === "running").toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, prompt, environment, traffic, arms }) => ({
		name,
		prompt,
		environment,
		traffic,
		...experimentSalts(prompt, name),
		arms
	}));
}

// src/app/experiment/experimenting.ts
async function readExperimenting(repository, { source, catalog, configuration, now }) {
	const files = await readExperiments(repository, source, configuration.experiments);
	const active = activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now);
	return (environment, prompt) => {
		return catalog?.environments.get(environment)?.prompts.get(prompt)?.experiment?.name ?? null ?? active.find((each) => each.environment === environment && each.prompt === prompt)?.name ?? null;
	};
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

// src/app/rollout/read-controls.ts
async function readControls(repository, commit, ids) {
	const paths = ids.map(controlPathOf);
	const entries = await repository.entriesAt(commit, paths);
	const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
	const read = new Map(ids.flatMap((id, index) => {
		const bytes = blobs.get(entries[index]?.blob ?? "");
		return bytes === void 0 ? [] : [[id, readControl(bytes, controlPathOf(id))]];
	}));
	return {
		of: (id, candidate) => {
			const control = read.get(id);
			if (control === void 0) return null;
			if (!control.ok) return "unreadable";
			return control.value.candidate === null || control.value.candidate === candidate ? control.value : null;
		},
		problems: [...read.values()].flatMap((control) => control.ok ? [] : control.problems)
	};
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
async function decidedNow({ repository }, { main, configuration, state, rollouts: { rollouts }, metrics }, { command, now }) {
	const ids = [.../* @__PURE__ */ new Set([...rollouts.map(({ prompt }) => prompt), ...command === null ? [] : [command.id]])];
	const controls = await readControls(repository, main, ids);
	const line = command === null ? null : (await state?.linesOf([command.id]))?.get(command.id) ?? null;
	const experimenting = command?.asks === "start" || rollouts.some(({ phase }) => phase === null) ? await readExperimenting(repository, {
		source: main,
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
	const { decided, problems, before, imported } = outcome;
	const asked = decided.filter(({ isAsked }) => isAsked);
	return [
		...asked.length === 0 ? ["No rollout is under way."] : asked.flatMap(decidedLines),
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
function decidedLines(each) {
	const { before, after, standing, verdict, happened } = each;
	const name = `${before.prompt} ${before.candidate}`;
	const because = `(${verdict.code}) ${verdict.because}`;
	if (after === null && standing === "done") return [`${name}: done, all users get it. ${because}`];
	if (after === null) return [`${name}: ${standing.replace("_", " ")}, all users get ${before.stable} again. ${because}`, ...isWithdrawn(each) ? [`  Take it back on main too: ${revertCommand(each)}`] : []];
	const place = `${after.phase ?? "pending"}, ${weightText(after.weight)}`;
	const moved = happened.some(({ kind }) => kind === "rollout-advanced");
	return [`${name}: ${moved ? `${before.phase ?? "pending"} → ` : ""}${place}${moved ? "" : `, ${verdict.is === "hold" && after.standing !== "paused" ? "holds" : after.standing}`}. ${because}`];
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

// src/app/experiment/serve-experiments.ts
const nothing = {
	wrote: false,
	owed: []
};
async function serveExperiments(ports, { source, catalog, configuration, now }) {
	if (!((await ports.repository.listTree(source, "experiments")).length > 0 || catalog !== null && isExperimenting(catalog))) return nothing;
	const files = await readExperiments(ports.repository, source, configuration.experiments);
	const unread = files.flatMap(({ path, read }) => read.ok ? [] : [`${path}: ${read.problems[0].message}`]);
	if (unread.length > 0) return {
		wrote: false,
		owed: unread
	};
	const active = activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now);
	let owed = [];
	return {
		wrote: await writeRecords(ports, Math.floor(now.getTime() / 1e3), async (repository, records) => {
			const before = await readCatalog(repository, records);
			if (before === null) return null;
			const after = withExperiments(before, active);
			owed = after.ok ? [] : after.problems.map(({ prompt, message }) => `experiment of ${prompt ?? "a prompt"}: ${message}`);
			if (!after.ok || encodeCatalog(after.value) === encodeCatalog(before)) return null;
			const next = {
				...after.value,
				sequence: before.sequence + 1
			};
			return {
				files: new Map([[catalogPath, encodeCatalog(next)], ...flagFiles(next).map(([name, flags]) => [`serve/${name}`, flags])]),
				message: `experiments: under way: ${active.length}`
			};
		}),
		owed
	};
}
function isExperimenting({ environments }) {
	return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}

export { runTick as a, tickText as i, isWithdrawn as n, readControls as o, tickJson as r, readExperimenting as s, serveExperiments as t };