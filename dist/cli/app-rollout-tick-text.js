import { N as Failure } from "./cli-terminal.js";
import { Pt as controlPathOf, Y as configurationAt } from "./cli-commands-check.js";
import { $ as readState, Q as readControl } from "./app-check-checked-change.js";
import { n as encodeRollouts, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { m as requestAt, s as recorder } from "./cli-with-release-ports.js";
import { o as decideRollouts, t as tickFiles } from "./app-rollout-tick-files.js";
import { c as hoursText, l as weightText } from "./rollout-verdict.js";

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
	for (let attempt = 1;; attempt += 1) {
		const tips = await ports.remote.tips([""]);
		const configuration = await configurationOf(ports, tips, request.configFile);
		const state = tips.records === null ? null : await readState(ports.repository, tips.records);
		const rollouts = await readRollouts(state);
		const ids = [.../* @__PURE__ */ new Set([...rollouts.rollouts.map(({ prompt }) => prompt), ...request.command === null ? [] : [request.command.id]])];
		const controls = await readControls(ports.repository, tips.main ?? "", ids);
		const line = request.command === null ? null : (await state?.linesOf([request.command.id]))?.get(request.command.id) ?? null;
		const decided = decideRollouts(rollouts.rollouts, {
			controls,
			settings: configuration.rollout,
			windows: request.windows,
			now,
			command: request.command,
			line
		});
		const outcome = {
			decided,
			problems: controls.problems,
			before: rollouts.tickedAt,
			configuration
		};
		const next = {
			...rollouts,
			tickedAt: now,
			rollouts: decided.flatMap(({ after }) => after ?? [])
		};
		if (state === null || request.dryRun || !isWorthWriting(decided, encodeRollouts({
			...next,
			tickedAt: rollouts.tickedAt
		}) !== encodeRollouts(rollouts), rollouts.tickedAt, now)) return {
			...outcome,
			pushed: false
		};
		if (await push(ports, state, await tickFiles(ports.repository, state, {
			decided,
			text: encodeRollouts(next),
			now,
			command: request.command
		}), decided, now) === "landed") return {
			...outcome,
			pushed: true
		};
		if (attempt >= mostAttempts) throw new Failure("tick-outrun", `Branch prompt-library moved ${mostAttempts} times while this tick was at work.`, "Run it again; other runs are writing at the same time.");
		await ports.pause(attempt);
	}
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
async function push({ remote }, state, files, decided, now) {
	const contents = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
	const staged = await remote.stage({
		by: {
			...recorder,
			date: now
		},
		commit: {
			parent: state.commit,
			files: contents,
			message: messageOf(decided)
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
function messageOf(decided) {
	const happened = decided.flatMap(({ before, happened: kinds }) => kinds.map(({ kind, rollout }) => `${before.prompt}@${before.candidate}: ${kind} ${rollout.phase ?? ""}`.trimEnd()));
	const title = `tick: ${decided.length} rollouts, ${happened.length} events`;
	return happened.length === 0 ? title : `${title}\n\n${happened.join("\n")}`;
}

// src/app/rollout/tick-text.ts
function tickText({ decided, problems, before }, now) {
	const asked = decided.filter(({ isAsked }) => isAsked);
	return [
		...asked.length === 0 ? ["No rollout is under way."] : asked.flatMap(decidedLines),
		...problems.map(problemLine),
		...before === null || decided.length === 0 ? [] : [`The tick before was ${hoursText(Math.max(0, Math.floor(now.getTime() / 1e3) - before))} ago.`]
	].join("\n");
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
function tickJson({ decided, problems, pushed, before }) {
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
		problems: problems.map(({ code, message, place, fix }) => ({
			code,
			message,
			file: place?.file ?? null,
			line: place?.line ?? null,
			fix
		}))
	};
}

export { readControls as a, runTick as i, tickJson as n, tickText as r, isWithdrawn as t };