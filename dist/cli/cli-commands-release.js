import { M as Failure } from "./cli-terminal.js";
import { E as recordsIn, J as tagOf, Rt as readState, Y as sourcesOf, nn as decodeCatalog, x as openRepository, zt as readableRecord } from "./cli-commands-check.js";
import { r as nextLibraryVersion } from "./app-check-judged-report.js";
import { c as planRelease, g as releaseDraft, t as withReleasePorts } from "./cli-with-release-ports.js";
import { i as outcomeText, n as releaseFiles, r as outcomeJson, t as runRelease } from "./app-release-run-release.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace } from "./git-open-workspace.js";

// src/app/release/move-stable.ts
async function moveStable(ports, request) {
	const { id, version, reason, configFile } = request;
	const tips = await ports.remote.tips([""]);
	const state = tips.records === null ? null : await readState(ports.repository, tips.records);
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
		only: /* @__PURE__ */ new Set()
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
	const files = await releaseFiles({
		...plan,
		record,
		prompts: /* @__PURE__ */ new Map()
	}, through, plan.committedAt, reason);
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
	const to = request.version ?? await versionBefore(state, id, line.version);
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

// src/cli/commands/release.ts
async function run(call) {
	return call.flags.action === "rollback" ? await rollback(call) : await publish(call);
}
async function publish(call) {
	const { ids } = call.arguments;
	const { all, action } = call.flags;
	if (ids.length === 0 && !all) throw new Failure("release-nothing-named", "Nothing says which prompts to release.", "Name prompts, or write --all: prompt-libraries release --all --action publish");
	const dryRun = call.flags["dry-run"] || action === "prepare";
	call.progress(dryRun ? "planning" : "releasing");
	const request = {
		configFile: call.flags.config,
		dryRun,
		only: all ? null : new Set(ids)
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
async function rollback(call) {
	const [id, ...more] = call.arguments.ids;
	const { reason, to } = call.flags;
	if (id === void 0 || more.length > 0) throw new Failure("rollback-one-prompt", "A rollback takes back one prompt.", "Name it: prompt-libraries release ID --action rollback --reason \"…\"");
	if (reason === null || reason.trim() === "") throw new Failure("rollback-no-reason", "A rollback needs a reason: it is recorded and announced.", "Add --reason \"…\".");
	const moved = to === null ? null : await withReleasePorts(call, (ports) => moveStable(ports, {
		id,
		version: to,
		reason,
		configFile: call.flags.config
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