import { $ as encodeHeader, B as readState, J as emptyLine, K as encodeShard, Mt as schemes, et as headerPath, q as shardOf } from "./app-check-judged-report.js";
import { i as tagNamesOf, n as reconcile, r as recordsToComplete, t as missingTags } from "./app-release-reconcile.js";
import { o as decodeLibraryTag, r as recorder, s as decodePromptTag, t as withReleasePorts } from "./cli-with-release-ports.js";
import { tt as nameOfPath, xt as promptId } from "./cli-commands-check.js";

// src/app/release/tag-messages.ts
async function tagMessages(repository, objects) {
	const contents = await repository.readTags(objects);
	const text = new TextDecoder();
	return new Map([...contents].map(([oid, bytes]) => {
		const whole = text.decode(bytes);
		return [oid, whole.slice(whole.indexOf("\n\n") + 2)];
	}));
}

// src/app/release/rebuild.ts
async function rebuiltDraft(repository, tips) {
	const newest = (await libraryTags(repository, tips)).at(-1);
	if (newest === void 0) return null;
	const [source] = await repository.history((await repository.parentsOf(newest.tip.peeled))[0] ?? null, newest.tip.peeled);
	const files = await filesOfState(repository, newest.tag.state) ?? await filesFromTags(repository, tips, newest);
	return {
		by: {
			...recorder,
			date: source?.committedAt ?? 0
		},
		commit: {
			parent: null,
			files,
			message: `rebuild: library ${newest.tag.library}`
		},
		tags: []
	};
}
async function libraryTags(repository, tips) {
	const named = [...tips.tags].filter(([name]) => name.startsWith("library@"));
	const messages = await tagMessages(repository, named.map(([, tip]) => tip.object));
	return named.flatMap(([name, tip]) => {
		const read = decodeLibraryTag(messages.get(tip.object) ?? "", name);
		return read.ok ? [{
			name,
			tip,
			tag: read.value
		}] : [];
	}).sort((a, b) => compareLibraries(a.tag.library, b.tag.library));
}
function compareLibraries(a, b) {
	const scheme = [schemes.calver, schemes.semver].find(({ accepts }) => accepts(a) && accepts(b));
	return scheme === void 0 ? 0 : scheme.compare(a, b);
}
async function filesOfState(repository, commit) {
	if (await repository.commitOf(commit) === null) return null;
	const entries = await repository.listTree(commit, "");
	const blobs = await repository.readBlobs(entries.map(({ blob }) => blob));
	const files = entries.flatMap(({ path, blob }) => {
		const bytes = blobs.get(blob);
		return bytes === void 0 ? [] : [[path, bytes]];
	});
	return files.length === entries.length ? new Map(files) : null;
}
async function filesFromTags(repository, tips, newest) {
	const messages = await tagMessages(repository, [...tips.tags.values()].map(({ object }) => object));
	const tags = [...tips.tags].flatMap(([name, { object }]) => {
		const read = decodePromptTag(messages.get(object) ?? "", name);
		return read.ok ? [read.value] : [];
	});
	const lines = await Promise.all([...newestOf(tags).values()].map((tag) => lineFrom(repository, tag)));
	const shards = /* @__PURE__ */ new Map();
	for (const line of lines) shards.set(shardOf(line.id), [...shards.get(shardOf(line.id)) ?? [], line]);
	const header = encodeHeader({
		schema: "prompt-libraries/state/v1",
		channel: "main",
		sequence: tags.length + 1,
		through: newest.tag.source,
		waiting: [],
		library: newest.tag.library
	});
	return new Map([[headerPath, header], ...[...shards].map(([path, each]) => [path, encodeShard(each)])].map(([path, text]) => [path, Buffer.from(text)]));
}
function newestOf(tags) {
	const newest = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const known = newest.get(tag.prompt);
		if (known === void 0 || isLater(tag, known)) newest.set(tag.prompt, tag);
	}
	return newest;
}
function isLater(a, b) {
	const scheme = Object.values(schemes).find(({ accepts }) => accepts(a.version) && accepts(b.version));
	return scheme !== void 0 && scheme.compare(a.version, b.version) > 0;
}
async function lineFrom(repository, { prompt, version, digest, source }) {
	const entry = (await repository.listTree(source, "prompts")).find(({ path }) => idOf(path) === prompt);
	const line = {
		...emptyLine(prompt),
		version,
		stable: version,
		status: "deployed",
		digest,
		source
	};
	return entry === void 0 ? line : {
		...line,
		path: entry.path,
		blob: entry.blob
	};
}
function idOf(path) {
	const name = nameOfPath(path);
	return name === null ? null : promptId(name);
}

// src/app/release/doctor.ts
async function diagnose(ports, how) {
	const tips = await ports.remote.tips([""]);
	const rebuilt = how.rebuild && tips.records === null ? await rebuild(ports, tips) : false;
	const now = rebuilt ? await ports.remote.tips([""]) : tips;
	const fixed = [];
	for (const channel of how.fix ? ["main", "staging"] : []) fixed.push(...await reconcile(ports, now, {
		configFile: how.configFile,
		channel,
		lookAtAll: true
	}));
	return {
		drifts: await driftsOf(ports, fixed.length > 0 ? await ports.remote.tips([""]) : now),
		fixed,
		rebuilt
	};
}
async function rebuild({ remote, repository }, tips) {
	const draft = await rebuiltDraft(repository, tips);
	if (draft === null) return false;
	const staged = await remote.stage(draft);
	try {
		return (await staged.push()).is === "landed";
	} finally {
		await staged.discard();
	}
}
async function driftsOf(ports, tips) {
	const { records, tags, main } = tips;
	const libraryTags = [...tags.keys()].filter((name) => name.startsWith("library@"));
	if (records === null) {
		if (libraryTags.length === 0) return [];
		return [{
			code: "branch-lost",
			says: `Branch prompt-library is gone, but ${libraryTags.length} library tags are there.`,
			mend: "prompt-libraries doctor --rebuild"
		}];
	}
	return [
		...[...await recordsToComplete(ports, tips, true), ...await recordsToComplete(ports, tips, true, "staging")].flatMap((record) => tagDrifts(record, tips)),
		...await foreignCommits(ports, records),
		...await positionDrifts(ports, records, main)
	];
}
function tagDrifts(record, tips) {
	const missing = [...missingTags(record, tips)];
	const differing = tagNamesOf(record).filter((name) => (tips.tags.get(name)?.peeled ?? record.source) !== record.source);
	return [...missing.length === 0 ? [] : [{
		code: "tags-missing",
		says: `${record.tag === null ? "Run" : "Library"} ${record.version} lacks ${missing.join(", ")}.`,
		mend: "prompt-libraries doctor --fix"
	}], ...differing.map((name) => ({
		code: "tag-differs",
		says: `${name} does not point at ${record.source.slice(0, 12)}, which was released.`,
		mend: `Find out who moved it; then delete it (git push origin :refs/tags/${name}) and run prompt-libraries doctor --fix`
	}))];
}
async function foreignCommits({ repository }, records) {
	const foreign = (await repository.history(null, records)).filter(({ author }) => author.email !== recorder.email);
	const [first] = foreign;
	if (first === void 0) return [];
	return [{
		code: "foreign-commits",
		says: `Branch prompt-library has ${foreign.length} commits that no release made, the newest ${first.oid.slice(0, 12)} by ${first.author.name}.`,
		mend: "Only the tool writes this branch: protect it with `prompt-libraries setup`."
	}];
}
async function positionDrifts({ repository }, records, main) {
	const state = await readState(repository, records);
	if (state === null || main === null || state.header.through === main) return [];
	if (await repository.mergeBase(state.header.through, main) === state.header.through) return [];
	return [{
		code: "main-rewritten",
		says: `The records are true of ${state.header.through.slice(0, 12)}, which is not in main's history any more.`,
		mend: "The next release goes by content and says so; nothing else is to be done."
	}];
}

// src/cli/commands/doctor.ts
async function run(call) {
	const { fix, rebuild, config } = call.flags;
	call.progress("comparing the remote with its records");
	const { drifts, fixed, rebuilt } = await withReleasePorts(call, (ports) => diagnose(ports, {
		fix,
		rebuild,
		configFile: config
	}));
	const { green, red, dim } = call.colours;
	const lines = [
		...rebuilt ? ["Branch prompt-library was brought back."] : [],
		...fixed.map(({ library, tags }) => `Library ${library}: made ${tags.join(", ")} again.`),
		...drifts.flatMap(({ code, says, mend }) => [`${red("✗")} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
		...drifts.length === 0 ? [`${green("✓")} The repository is as its records say.`] : []
	];
	return {
		exit: drifts.length === 0 ? 0 : 1,
		text: lines.join("\n"),
		json: {
			schema: "prompt-libraries/doctor/v1",
			drifts,
			fixed,
			rebuilt
		}
	};
}

export { run };