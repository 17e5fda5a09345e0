import { P as Failure } from "./cli-terminal.js";
import { l as withdrawnAfterPointer } from "./rollout-served.js";
import { t as hasWithdrawnArm } from "./catalog-next-catalog.js";
import { An as readPromptsAt, G as readCatalog, J as readableRecord, Jn as sourcesOf, O as differencesBetween, _ as recordedVersion, in as schemes, k as floorOf, ot as isTakenBack, q as readState, r as nextLibraryVersion, w as modelsOf } from "./app-check-checked-change.js";
import { _t as tagOf, d as openRepository, jt as isBelow, nt as refuseLostRecords, tt as refuseLostBranch } from "./cli-commands-check.js";
import { n as keepText, o as includingPrompts } from "./app-rollout-tick-text.js";
import { r as planRelease } from "./app-release-plan-release.js";
import { r as releaseDraft } from "./app-release-release-draft.js";
import { t as releaseFiles } from "./app-release-release-files.js";
import { t as refuseSetBack } from "./app-release-set-back.js";
import { r as decodeCatalog } from "./catalog-catalog.js";
import { r as promptOrNull } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace } from "./git-open-workspace.js";
import { noReason, onePrompt } from "./cli-rollout-action.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/app/release/move-stable.ts
async function moveStable(ports, request) {
	const { id, version, reason, configFile } = request;
	const tips = await ports.remote.tips([""]);
	const state = tips.records === null ? null : await readState(ports.repository, tips.records);
	if (state === null) await refuseLostRecords(ports.repository, tips, configFile);
	const line = (await state?.linesOf([id]))?.get(id);
	const served = (await readCatalog(ports.repository, tips.records))?.environments.get("production")?.prompts.get(id);
	const released = served?.versions.get(version);
	if (state === null || line === void 0 || line.path === null || line.blob === null || served === void 0 || released === void 0 || tips.main === null) throw new Failure("version-unknown", `\`${id}\` was never released as ${version}.`, `See its versions: prompt-libraries history ${id}`);
	const including = await includingPrompts(state, id);
	if (line.stable === version && served.rollout === null) return {
		version,
		library: null,
		experiment: null,
		including
	};
	const { through } = state.header;
	const source = await ports.repository.commitOf(through) ?? tips.main;
	const plan = await planRelease(ports.repository, {
		source,
		records: tips.records,
		configFile,
		tags: /* @__PURE__ */ new Map(),
		only: /* @__PURE__ */ new Set(),
		now: request.now
	});
	await refuseSetBack(ports, tips, plan.configuration, state);
	const library = nextLibraryVersion(plan.configuration.libraryVersion, state.header.library, ["patch"], plan.committedAt);
	if (library === null) throw new Failure("release-refused", "No version of the library can follow.", "Check `library_version` in prompt-library.yaml.");
	const withdrawn = version !== line.version && !line.withdrawn.includes(released.digest) && line.stable !== null && line.stable !== version ? served.versions.get(line.stable)?.digest ?? line.digest : null;
	const pointed = pointedAt(line.path, line.blob, {
		stable: line.stable,
		withdrawn
	}, released.digest, request, plan.configuration);
	const record = {
		schema: "prompt-libraries/release-record/v1",
		kind: "rollback-pointer",
		version: library,
		previous: state.header.library,
		tag: tagOf(plan.configuration.tagFormat, "library", library),
		source,
		committedAt: plan.committedAt,
		prompts: [pointed],
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
	const moved = {
		version,
		library,
		experiment: served.experiment !== null && hasWithdrawnArm(served.experiment, (name) => served.versions.get(name), withdrawnAfterPointer(line, pointed)) ? served.experiment.name : null,
		including
	};
	if (request.dryRun) return moved;
	const staged = await ports.remote.stage(releaseDraft(files.files, tips.records, record, source, plan.committedAt, plan.configuration.signsTags));
	try {
		if ((await staged.push()).is !== "landed") throw new Failure("release-outrun", "The records moved on, or the remote refused the change.", "Run it again.");
		return moved;
	} finally {
		await staged.discard();
	}
}
function pointedAt(path, blob, { stable, withdrawn }, released, { id, version, reason }, configuration) {
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
		withdrawn
	};
}
function categoryOf(path, configuration) {
	const category = sourcesOf(configuration).claim(path)?.name?.category;
	if (category === void 0) throw new Failure("release-refused", `No source of the configuration claims ${path} any more.`, "Take the change of `sources` back first.");
	return category;
}

// src/app/release/prepare-rollback.ts
async function planRollback(ports, request) {
	const { repository, released } = ports;
	const { id, reason, configFile } = request;
	const { records, tags } = await released.remote.tips([""]);
	const state = records === null ? null : await readState(released.repository, records);
	const library = await libraryAt(repository, {
		at: "HEAD",
		configFile
	});
	if (state === null) refuseLostBranch(tags, library.configuration.tagFormat);
	const line = (await state?.linesOf([id]))?.get(id);
	if (state === null || line === void 0 || line.version === null || line.path === null) throw new Failure("rollback-nothing-released", `\`${id}\` has no release to take back.`, "See what is released: git fetch, then prompt-libraries list.");
	const to = request.version ?? (line.stable !== null && line.stable !== line.version ? line.stable : await versionBefore(released.repository, state, line, {
		version: line.version,
		scheme: schemes[library.configuration.versioning.scheme]
	}));
	const tag = tags.get(tagOf(library.configuration.tagFormat, id, to))?.peeled ?? null;
	const then = await textsOf(released.repository, library, {
		state,
		line,
		tag
	}, to);
	const now = await promptOrNull(repository, library, [id]);
	const files = await differing(repository, now, then, now?.path ?? line.path);
	const branch = `hotfix/rollback-${id}`;
	if (files.size === 0 && request.version === null) throw new Failure("rollback-same-text", `The text of \`${id}\` is the same in ${line.version} and ${to}.`, "What changed is something it includes: roll that back, or name another version with --to.");
	await refuseToLose(ports, [...files.keys()], branch);
	const trailer = request.version === null && !isTakenBack(line) ? trailerOf(id, now, then.prompt, library) : "";
	return {
		branch,
		from: line.version,
		to,
		files,
		message: `revert(${id}): back to ${to}\n\n${reason}\n${trailer}`
	};
}
async function writeRollback({ workspace, files }, planned) {
	if (planned.files.size === 0) return null;
	await workspace.createBranch(planned.branch);
	for (const [path, content] of planned.files) await (content === null ? files.remove(path) : files.write(path, content));
	return await workspace.commitFiles([...planned.files.keys()], planned.message);
}
async function refuseToLose({ repository, workspace }, paths, branch) {
	if (paths.length === 0) return;
	if (!await workspace.isClean(paths)) throw new Failure("rollback-uncommitted", `${paths.join(", ")} has changes that are not committed.`, "Commit or stash them first.");
	if (await repository.commitOf(`refs/heads/${branch}`) !== null) throw new Failure("git-branch-exists", `There is a branch ${branch} already.`, `Push it, or delete it to make it again: git branch -D ${branch}`);
}
function trailerOf(id, now, then, { configuration }) {
	if (now === null || then === null) return "";
	const floor = floorOf(differencesBetween(now, then, modelsOf(configuration)));
	return isBelow("patch", floor) ? `\nPrompt-Change: ${id}=${floor}\n` : "";
}
async function versionBefore(repository, state, line, { version, scheme }) {
	const path = "serve/catalog.json";
	const text = (await state.textsAt([path])).get(path);
	const versions = (text === void 0 ? void 0 : readableRecord(decodeCatalog(text, path)).environments.get("production")?.prompts.get(line.id)?.versions) ?? /* @__PURE__ */ new Map();
	const isGood = (name) => !line.withdrawn.includes(versions.get(name)?.digest ?? "");
	const names = [...versions.keys()].filter((name) => scheme.accepts(name) && isGood(name));
	const before = scheme.name === "hash" ? await followedBy(repository, state, line, isGood) : names.toSorted(scheme.compare).findLast((name) => scheme.compare(name, version) < 0);
	if (before === void 0) throw new Failure("rollback-no-earlier", `\`${line.id}\` has no version before ${version}.`, "Deprecate it, or mend it with a new version.");
	return before;
}
async function followedBy(repository, state, { id, path, formerPaths, version }, isGood) {
	const paths = [...path === null ? [] : [path], ...formerPaths];
	const seen = /* @__PURE__ */ new Set();
	for (let now = version; now !== null && !seen.has(now);) {
		seen.add(now);
		now = (await recordedVersion(repository, state, {
			ids: [id],
			paths,
			version: now
		}))?.from ?? null;
		if (now !== null && now !== version && isGood(now)) return now;
	}
}
async function textsOf(repository, library, { state, line, tag }, version) {
	const { id } = line;
	const found = await recordedVersion(repository, state, {
		ids: [id],
		paths: [...line.path === null ? [] : [line.path], ...line.formerPaths],
		version
	}) ?? (tag === null ? null : await taggedVersion(repository, library, id, tag));
	if (found === null) throw new Failure("version-unknown", `Neither a record nor a tag tells of a version ${version} of \`${id}\`.`, `See its versions: prompt-libraries history ${id}`);
	const entry = {
		path: found.path,
		mode: "100644",
		blob: found.blob
	};
	const hasCommit = await repository.commitOf(found.source) !== null;
	const [prompt = null] = hasCommit ? await readPromptsAt(repository, library.sources, [entry], found.source) : [];
	const beside = prompt?.beside ?? [];
	const bytes = await repository.readBlobs([found.blob, ...beside.map(({ blob }) => blob)]);
	const own = bytes.get(found.blob);
	if (!hasCommit || own === void 0 || beside.some(({ blob }) => !bytes.has(blob))) throw new Failure("version-unreadable", `The text of \`${id}@${version}\` cannot be read.`, "Fetch the history completely: git fetch --unshallow.");
	return {
		path: found.path,
		own,
		prompt,
		beside: new Map(beside.map(({ path, blob }) => [path, bytes.get(blob) ?? /* @__PURE__ */ new Uint8Array()]))
	};
}
async function taggedVersion(repository, { configuration, sources }, id, source) {
	const prompt = await promptOrNull(repository, {
		commit: source,
		configuration,
		sources
	}, [id]);
	return prompt === null ? null : {
		source,
		path: prompt.path,
		blob: prompt.blob
	};
}
async function differing(repository, now, then, path) {
	const moved = (beside) => beside.startsWith(then.path) ? path + beside.slice(then.path.length) : folderOf(path) + beside.slice(folderOf(then.path).length);
	const wanted = new Map([[path, then.own], ...[...then.beside].map(([beside, bytes]) => [moved(beside), bytes])]);
	const present = now === null ? [] : [{
		path: now.path,
		blob: now.blob
	}, ...now.beside];
	const contents = await repository.readBlobs(present.map(({ blob }) => blob));
	const texts = new Map(present.map((each) => [each.path, contents.get(each.blob)]));
	const gone = [...texts.keys()].filter((each) => !wanted.has(each));
	const changed = [...wanted].filter(([each, bytes]) => texts.get(each) === void 0 || !Buffer.from(bytes).equals(texts.get(each) ?? /* @__PURE__ */ new Uint8Array()));
	return new Map([...changed, ...gone.map((each) => [each, null])]);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

// src/cli/take-back.ts
async function takeBack(call) {
	const id = onePrompt(call, "rollback");
	const { reason, to, config: configFile, "dry-run": dryRun } = call.flags;
	if (reason === null || reason.trim() === "") throw noReason("rollback");
	const repository = await openRepository(call.cwd, call.variables);
	try {
		const workspace = await openWorkspace(call.cwd, call.variables);
		const files = await filesIn(workspace.root);
		const { planned, moved } = await withReleasePorts(call, async (ports) => {
			return {
				planned: await planRollback({
					repository,
					workspace,
					files,
					released: ports
				}, {
					id,
					version: to,
					reason,
					configFile
				}),
				moved: to === null ? null : await moveStable(ports, {
					id,
					version: to,
					reason,
					configFile,
					dryRun,
					now: /* @__PURE__ */ new Date()
				})
			};
		});
		const commit = dryRun ? null : await written({
			workspace,
			files
		}, planned, movedText(id, moved, dryRun));
		const { branch, from } = planned;
		const json = {
			schema: "prompt-libraries/rollback/v1",
			id,
			branch: planned.files.size === 0 ? null : branch,
			commit,
			from,
			to: planned.to,
			dryRun,
			moved
		};
		return {
			exit: 0,
			text: [...movedText(id, moved, dryRun), ...branchText(id, planned, dryRun)].join("\n"),
			json
		};
	} finally {
		await repository.close();
	}
}
async function written(ports, planned, before) {
	try {
		return await writeRollback(ports, planned);
	} catch (error) {
		if (!(error instanceof Failure) || before.length === 0) throw error;
		throw new Failure(error.code, `${before.join(" ")} But the branch could not be made: ${error.message}`, error.help, error);
	}
}
function movedText(id, moved, dryRun) {
	if (moved === null) return [];
	const { version, library, experiment, including } = moved;
	return [
		library === null ? `Users get ${id} ${version} already; nothing is recorded.` : `Users ${dryRun ? "would get" : "get"} ${id} ${version} again from now on (library ${library}).`,
		...experiment === null ? [] : [`The experiment ${experiment} ${dryRun ? "would end" : "ends"} by it; stop it in its file too.`],
		...including.length === 0 ? [] : [keepText(id, including)]
	];
}
function branchText(id, { branch, from, to, files }, dryRun) {
	if (files.size === 0) return [`No branch is made: the file of ${id} is that of ${to} already. If it still says something else, something it includes changed.`];
	if (dryRun) return [`Branch ${branch} would take ${id} back from ${from} to the text of ${to}.`, "Nothing was written."];
	return [`Branch ${branch} takes ${id} back from ${from} to the text of ${to}.`, `Push it and open a pull request: git push -u origin ${branch}`];
}

export { takeBack };