import { P as Failure } from "./cli-terminal.js";
import { n as decodeCatalog } from "./catalog-catalog.js";
import { Pn as sourcesOf, Q as readableRecord, Z as readState, r as nextLibraryVersion } from "./app-check-checked-change.js";
import { Z as recordsIn, ct as tagOf, p as openRepository } from "./cli-commands-check.js";
import { c as releaseDraft, m as planRelease, t as withReleasePorts, w as refuseLostBranch } from "./cli-with-release-ports.js";
import { i as outcomeText, n as releaseFiles, r as outcomeJson, t as runRelease } from "./app-release-run-release.js";
import { u as weightText } from "./rollout-verdict.js";
import { t as readRollouts } from "./app-rollout-read-rollouts.js";
import { a as runTick, i as tickText } from "./app-experiment-serve-experiments.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace } from "./git-open-workspace.js";
import { r as tickOutcome, t as calledTick } from "./cli-tick-call.js";

// src/app/release/gate-lines.ts
function gateLines(judgements) {
	return Object.values(judgements).map(({ gate, required, verdict }) => {
		const why = verdict.is === "failed" ? verdict.problems[0].message : verdict.is === "waiting" ? verdict.for : verdict.because;
		return `Gate ${gate}${required ? "" : " (not required)"}: ${verdict.is}, ${why}`;
	});
}

// src/app/release/move-stable.ts
async function moveStable(ports, request) {
	const { id, version, reason, configFile } = request;
	const tips = await ports.remote.tips([""]);
	const state = tips.records === null ? null : await readState(ports.repository, tips.records);
	if (state === null) refuseLostBranch(tips.tags);
	const line = (await state?.linesOf([id]))?.get(id);
	const path = "serve/catalog.json";
	const text = (await state?.textsAt([path]))?.get(path);
	const released = text === void 0 ? void 0 : readableRecord(decodeCatalog(text, path)).environments.get("production")?.prompts.get(id)?.versions.get(version);
	if (state === null || line === void 0 || line.path === null || line.blob === null || line.digest === null || released === void 0 || tips.main === null) throw new Failure("version-unknown", `\`${id}\` was never released as ${version}.`, `See its versions: prompt-libraries history ${id}`);
	const through = state.header.through;
	const plan = await planRelease(ports.repository, {
		source: through,
		records: tips.records,
		configFile,
		tags: /* @__PURE__ */ new Map(),
		only: /* @__PURE__ */ new Set(),
		now: request.now
	});
	const library = nextLibraryVersion(plan.configuration.libraryVersion, state.header.library, ["patch"], plan.committedAt);
	if (library === null) throw new Failure("release-refused", "No version of the library can follow.", "Check `library_version` in prompt-library.yaml.");
	const record = {
		schema: "prompt-libraries/release-record/v1",
		kind: "rollback-pointer",
		version: library,
		previous: state.header.library,
		tag: tagOf(plan.configuration.tagFormat, "library", library),
		source: through,
		committedAt: plan.committedAt,
		prompts: [pointedAt(line.path, line.blob, line, released.digest, request, plan.configuration)],
		removed: [],
		waiting: []
	};
	const files = await releaseFiles(ports.repository, {
		...plan,
		record,
		prompts: /* @__PURE__ */ new Map()
	}, {
		source: through,
		committedAt: plan.committedAt,
		now: plan.committedAt,
		reason
	});
	const staged = await ports.remote.stage(releaseDraft(files.files, tips.records, record, through, plan.committedAt, plan.configuration.signsTags));
	try {
		if ((await staged.push()).is !== "landed") throw new Failure("release-outrun", "The records moved on, or the remote refused the change.", "Run it again.");
		return {
			version,
			library
		};
	} finally {
		await staged.discard();
	}
}
function pointedAt(path, blob, { stable, digest }, released, { id, version, reason }, configuration) {
	return {
		id,
		path,
		from: stable,
		to: version,
		impact: "patch",
		declared: "patch",
		floor: "none",
		documented: true,
		why: [{
			kind: "request",
			by: "rollback"
		}],
		category: categoryOf(path, configuration),
		digest: released,
		blob,
		tag: null,
		entries: [{
			change: "rollback",
			prefix: "Reverted:",
			text: reason,
			author: "",
			sha: null,
			pullRequest: null
		}],
		because: [],
		rollbackOf: stable,
		withdrawn: digest
	};
}
function categoryOf(path, configuration) {
	const category = sourcesOf(configuration).claim(path)?.name?.category;
	if (category === void 0) throw new Failure("release-refused", `No source of the configuration claims ${path} any more.`, "Take the change of `sources` back first.");
	return category;
}

// src/app/release/prepare-rollback.ts
async function prepareRollback(ports, request) {
	const { repository, workspace, files } = ports;
	const { id, reason } = request;
	const records = await recordsIn(repository);
	const state = records === null ? null : await readState(repository, records);
	const line = (await state?.linesOf([id]))?.get(id);
	if (state === null || line === void 0 || line.version === null || line.path === null) throw new Failure("rollback-nothing-released", `\`${id}\` has no release to take back.`, "See what is released with `prompt-libraries list`; fetch first if the records are elsewhere: git fetch.");
	const to = request.version ?? (line.stable !== null && line.stable !== line.version ? line.stable : await versionBefore(state, id, line.version));
	const text = await textOf(repository, id, to);
	await refuseToLose(ports, line.path, text, {
		id,
		from: line.version,
		to
	});
	const branch = `hotfix/rollback-${id}`;
	await workspace.createBranch(branch);
	await files.write(line.path, text);
	return {
		branch,
		commit: await workspace.commitFiles([line.path], `revert(${id}): back to ${to}\n\n${reason}\n`),
		from: line.version,
		to
	};
}
async function refuseToLose({ repository, workspace }, path, text, { id, from, to }) {
	if (!await workspace.isClean([path])) throw new Failure("rollback-uncommitted", `${path} has changes that are not committed.`, "Commit or stash them first.");
	const [entry] = await repository.entriesAt("HEAD", [path]);
	const now = entry === null || entry === void 0 ? void 0 : (await repository.readBlobs([entry.blob])).get(entry.blob);
	if (now !== void 0 && Buffer.from(now).equals(text)) throw new Failure("rollback-same-text", `The text of \`${id}\` is the same in ${from} and ${to}.`, "What changed is something it includes: roll that back, or name another version with --to.");
}
async function versionBefore(state, id, version) {
	const path = "serve/catalog.json";
	const text = (await state.textsAt([path])).get(path);
	const versions = text === void 0 ? [] : [...readableRecord(decodeCatalog(text, path)).environments.get("production")?.prompts.get(id)?.versions.keys() ?? []];
	const { schemes } = await import("./schemes.js");
	const scheme = Object.values(schemes).find(({ accepts }) => versions.every(accepts));
	const ordered = scheme === void 0 ? versions : versions.toSorted(scheme.compare);
	const before = ordered[ordered.indexOf(version) - 1];
	if (before === void 0) throw new Failure("rollback-no-earlier", `\`${id}\` has no version before ${version}.`, "Deprecate it, or mend it with a new version.");
	return before;
}
async function textOf(repository, id, version) {
	const commit = await repository.commitOf(`refs/tags/${id}@${version}`);
	if (commit === null) throw new Failure("version-unknown", `There is no tag \`${id}@${version}\` in this clone.`, "Fetch the tags first: git fetch --tags.");
	const { pathsOf } = await import("./paths.js");
	const blob = (await repository.entriesAt(commit, pathsOf(id))).find((entry) => entry !== null)?.blob;
	const bytes = blob === void 0 ? void 0 : (await repository.readBlobs([blob])).get(blob);
	if (bytes === void 0) throw new Failure("version-unreadable", `The text of \`${id}@${version}\` cannot be read.`, "Fetch the history completely: git fetch --unshallow.");
	return bytes;
}

// src/app/rollout/show-or-start.ts
async function showOrStart(ports, request) {
	const { environment, now } = request;
	const lines = [];
	for (const id of request.ids) {
		if (await isUnderWay(ports, id, environment)) continue;
		try {
			const outcome = await runTick(ports, {
				...request,
				given: {
					windows: [],
					missing: []
				},
				sources: null,
				command: {
					id,
					environment,
					asks: "start",
					reason: null
				}
			});
			lines.push(tickText({
				...outcome,
				before: null,
				due: null
			}, now));
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "rollout-nothing-to-start") throw error;
			lines.push(error.message);
		}
	}
	const wanted = new Set(request.ids);
	const shown = (await underWay(ports)).filter((each) => wanted.has(each.prompt) && each.environment === environment);
	return {
		lines: [...lines, ...shown.map(({ prompt, candidate, phase, weight, verdict }) => `Rollout of ${prompt} ${candidate}: ${phase ?? "pending"}, ${weightText(weight)}. ${verdict?.because ?? "Not looked at yet."}`)],
		json: shown.map(({ prompt, candidate, phase, weight, standing, verdict }) => ({
			prompt,
			candidate,
			phase,
			weight,
			standing,
			because: verdict?.because ?? null
		}))
	};
}
async function isUnderWay(ports, id, environment) {
	return (await underWay(ports)).some((each) => each.prompt === id && each.environment === environment);
}
async function underWay({ remote, repository }) {
	const { records } = await remote.tips([""]);
	return (await readRollouts(records === null ? null : await readState(repository, records))).rollouts;
}

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
	return tickOutcome(outcome, now, stays ? 1 : 0);
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

// src/cli/commands/release.ts
async function run(call) {
	const { action, to } = call.flags;
	switch (action) {
		case "prepare": return await prepare(call);
		case "publish": return await publish(call);
		case "rollback": return to === null && await hasRollout(call, onePrompt(call, action)) ? await actOnRollout(call, "rollback") : await rollback(call);
		case "advance":
		case "pause":
		case "abort": return await actOnRollout(call, action);
	}
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
	const outcome = await withReleasePorts(call, (ports, { channel }) => runRelease(ports, {
		...request,
		channel
	}));
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
		return {
			exit: 0,
			text: [
				outcomeText(outcome, true),
				...gateLines(outcome.plan.judgements),
				...rollouts.lines
			].join("\n"),
			json: {
				...outcomeJson(outcome),
				rollouts: rollouts.json
			}
		};
	});
}
function asked({ arguments: { ids }, flags: { all } }) {
	if (ids.length > 0 || all) return all ? null : new Set(ids);
	throw new Failure("release-nothing-named", "Nothing says which prompts to release.", "Name prompts, or write --all: prompt-libraries release --all --action publish");
}
async function rollback(call) {
	const id = onePrompt(call, "rollback");
	const { reason, to } = call.flags;
	if (reason === null || reason.trim() === "") throw noReason("rollback");
	const moved = to === null ? null : await withReleasePorts(call, (ports) => moveStable(ports, {
		id,
		version: to,
		reason,
		configFile: call.flags.config,
		now: /* @__PURE__ */ new Date()
	}));
	const repository = await openRepository(call.cwd, call.variables);
	try {
		const workspace = await openWorkspace(call.cwd, call.variables);
		const prepared = await prepareRollback({
			repository,
			workspace,
			files: await filesIn(workspace.root)
		}, {
			id,
			version: to,
			reason
		});
		return {
			exit: 0,
			text: [
				...moved === null ? [] : [`Users get ${id} ${moved.version} again from now on (library ${moved.library}).`],
				`Branch ${prepared.branch} takes ${id} back from ${prepared.from} to the text of ${prepared.to}.`,
				`Push it and open a pull request: git push -u origin ${prepared.branch}`
			].join("\n"),
			json: {
				schema: "prompt-libraries/rollback/v1",
				id,
				...prepared,
				moved
			}
		};
	} finally {
		await repository.close();
	}
}

export { run };