import { f as higherImpact } from "../action.js";
import { H as tagReader, K as contentDigest } from "./action-toolkit.js";
import { F as effects, G as namesIn, Ht as everyShard, It as readableRecord, Lt as recordedTexts, Ot as decodeReleaseRecord, Rt as channels, S as readPromptsAt, W as isOwnFile, _ as parseCommit, b as readChange, g as pathsOf, lt as schemes, q as sourcesOf, r as claimedChanges, tt as formatsByName, x as readEverything } from "./app-check-checked-change.js";
import { i as isPreRelease } from "./app-release-release-branch.js";
import { n as readAttribution } from "./app-release-read-attribution.js";

// src/app/release/main-standing.ts
async function mainStanding(repository, state, source) {
	const through = state?.header.through ?? source;
	if (through === source) return { is: "ahead" };
	if (await repository.commitOf(through) === null) return {
		is: "gone",
		through
	};
	if ((await repository.history(through, source)).some(({ parents }) => parents.includes(through))) return { is: "ahead" };
	const base = await repository.mergeBase(through, source);
	if (base === through) return { is: "ahead" };
	return base === source ? {
		is: "behind",
		through
	} : {
		is: "rewritten",
		through,
		base
	};
}
function standingRemarks(standing, source) {
	switch (standing.is) {
		case "ahead": return [];
		case "behind": return [`${short(source)} is behind ${short(standing.through)}, which was released: nothing older is released again. To take a version back: prompt-libraries release ID --action rollback`];
		case "rewritten": return [`Main was rewritten since ${short(standing.through)}, which was released: content decides, and changes are counted ${countedFrom(standing.base)}.`];
		case "gone": return [`Main was rewritten since ${short(standing.through)}, which was released and is gone: content decides.`];
	}
}
function rewrittenRemark(base) {
	return `main was rewritten since the version before: changes are counted ${countedFrom(base)}`;
}
function dateRemarks(source, writtenAt, committedAt) {
	return writtenAt === committedAt ? [] : [`${short(source)} is dated more than a day ahead of the clock: ${(/* @__PURE__ */ new Date(committedAt * 1e3)).toISOString().slice(0, 10)} counts.`];
}
function countedFrom(base) {
	return base === null ? "from its beginning" : `from ${short(base)}`;
}
function short(commit) {
	return commit.slice(0, 12);
}

// src/app/release/release-ways.ts
function addingWays(commits, touched, types) {
	const adding = /* @__PURE__ */ new Map();
	for (const commit of commits) for (const { path, before } of commit.changes) if (before === null) adding.set(path, commit);
	return new Map(touched.map(({ id, after }) => {
		const raw = after === null ? void 0 : adding.get(after.path);
		if (raw === void 0 || after === null) return [id, []];
		const commit = parseCommit(raw, types);
		const impact = effects(commit, [{
			id,
			category: after.name.category
		}]).get(id)?.impact ?? null;
		return [id, [{
			by: "commits",
			declared: impact,
			commits: [commit],
			undocumented: impact === null ? [commit] : []
		}]];
	}));
}
async function releaseWays(repository, state, tip, types, sources, touched, starts = /* @__PURE__ */ new Map(), read = []) {
	const lines = await state.linesOf([...new Set(touched.flatMap(({ id, before }) => before === null ? [id] : [id, before.id]))]);
	return await readAttribution(repository, {
		tip,
		ancestors: new Set(read.flatMap(({ oid, parents }) => [oid, ...parents])),
		prompts: touched.map((each) => releasing(each, lines.get(each.before?.id ?? each.id) ?? null, starts.get(each.id) ?? null, state.header.through)),
		types,
		nameOf: namesIn(sources)
	});
}
function releasing({ id, before, after }, line, start, through) {
	const former = [
		...before === null ? [] : pathsOf(before),
		...line?.formerPaths ?? [],
		...line?.path === null || line?.path === void 0 ? [] : [line.path]
	];
	const paths = after === null ? [] : pathsOf(after);
	return {
		id,
		category: (after ?? before)?.name.category ?? "",
		paths,
		formerPaths: [...new Set(former)].filter((path) => !paths.includes(path)),
		released: line === null || line.path === null || line.blob === null ? null : {
			path: line.path,
			blob: line.blob
		},
		source: start ?? line?.source ?? through
	};
}

// src/app/channel/announced.ts
async function announcedImpacts(repository, records, { versioning }, ids) {
	if (records === null || versioning.scheme === "semver" || ids.length === 0) return () => null;
	const { folder } = channels.staging;
	const paths = (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length));
	const wanted = new Set(ids);
	const impacts = /* @__PURE__ */ new Map();
	for (const [path, text] of await recordedTexts(repository, records, "staging", paths)) for (const { id, to, impact } of readableRecord(decodeReleaseRecord(text, path)).prompts) {
		const key = `${id} ${to}`;
		if (wanted.has(id)) impacts.set(key, higherImpact(impacts.get(key) ?? "none", impact));
	}
	return (id, candidate) => impacts.get(`${id} ${candidate}`) ?? null;
}

// src/app/channel/candidates.ts
const stagingEnvironment = "staging";
function candidatesIn(catalog, tags, tagFormat) {
	const served = catalog?.environments.get("staging")?.prompts ?? /* @__PURE__ */ new Map();
	const tagged = /* @__PURE__ */ new Map();
	const read = tagReader(tagFormat);
	for (const name of tags) {
		const found = read(name);
		if (found === null || !isPreRelease(found.version)) continue;
		tagged.set(found.id, [...tagged.get(found.id) ?? [], found.version]);
	}
	return (id) => {
		const known = new Map((tagged.get(id) ?? []).map((version) => [version, {
			version,
			digest: null
		}]));
		for (const [version, { digest }] of served.get(id)?.versions ?? []) if (isPreRelease(version)) known.set(version, {
			version,
			digest
		});
		return [...known.values()];
	};
}
function followedIn(catalog) {
	const served = catalog?.environments.get(stagingEnvironment)?.prompts;
	return (id) => {
		const prompt = served?.get(id);
		const version = prompt?.stable ?? null;
		const digest = version === null ? void 0 : prompt?.versions.get(version)?.digest;
		return version === null || digest === void 0 ? null : {
			version,
			digest
		};
	};
}

// src/release/channel-history.ts
function missingHotfixes(releases, contents) {
	const places = beginnings(contents);
	let reached = 0;
	let had = 0;
	for (const [index, { digest, mergedBack }] of releases.entries()) {
		const place = places.get(digest)?.find((each) => each >= reached);
		if (place !== void 0) reached = place;
		if (place !== void 0 || mergedBack) had = index + 1;
	}
	return releases.slice(had).map(({ version }) => version);
}
function rangeStart(releases, contents) {
	const staged = new Set(contents);
	const known = releases.findLast((digest) => staged.has(digest));
	return known === void 0 ? null : contents.lastIndexOf(known);
}
function fileStart(released, files, contents, place) {
	for (let at = place; at >= 0 && contents[at] === contents[place]; at -= 1) if (released.has(files[at] ?? "")) return at;
	return place;
}
function beginnings(contents) {
	const places = /* @__PURE__ */ new Map();
	for (const [place, digest] of contents.entries()) {
		if (contents[place - 1] === digest) continue;
		const found = places.get(digest);
		if (found === void 0) places.set(digest, [place]);
		else found.push(place);
	}
	return places;
}

// src/app/channel/first-parents.ts
async function readFirstParents(repository, sources, range, prompts, more) {
	const commits = await firstParents(repository, range);
	const paths = [...new Set(prompts.flatMap((prompt) => prompt.paths))];
	const pairs = commits.slice(1).map((after, at) => ({
		before: commits[at] ?? "",
		after
	}));
	const [start, steps] = await Promise.all([entriesOf(repository, commits[0], paths), repository.diffs(pairs)]);
	const wanted = new Set(paths);
	const trees = [start];
	for (const changes of steps) {
		const tree = new Map(trees.at(-1));
		for (const { path, after } of changes) {
			if (!wanted.has(path)) continue;
			if (after === null) tree.delete(path);
			else tree.set(path, after.blob);
		}
		trees.push(tree);
	}
	const own = await ownContents(repository, sources, [...new Map(trees.flatMap((tree) => [...tree].map(([path, blob]) => [`${blob} ${path}`, {
		path,
		mode: "100644",
		blob
	}]))).values(), ...more]);
	const files = new Map(prompts.map(({ id, paths: candidates }) => [id, trees.map((tree) => candidates.flatMap((path) => tree.get(path) ?? [])[0] ?? "")]));
	return {
		commits,
		own,
		files,
		contents: new Map([...files].map(([id, blobs]) => [id, blobs.map((blob) => own.get(blob) ?? blob)]))
	};
}
async function firstParents(repository, { from, tip }) {
	const parentOf = new Map((await repository.history(from, tip)).map(({ oid, parents }) => [oid, parents[0] ?? null]));
	const line = [];
	let at = tip;
	while (at !== null && parentOf.has(at)) {
		line.push(at);
		at = parentOf.get(at) ?? null;
	}
	return [...at === null ? [] : [at], ...line.reverse()];
}
async function entriesOf(repository, commit, paths) {
	const entries = commit === void 0 ? [] : await repository.entriesAt(commit, paths);
	return new Map(paths.flatMap((path, at) => {
		const entry = entries[at];
		return entry === null || entry === void 0 ? [] : [[path, entry.blob]];
	}));
}
async function ownContents(repository, sources, entries) {
	const prompts = await readPromptsAt(repository, sources, entries, null);
	return new Map(prompts.flatMap(({ blob, document }) => document === null ? [] : [[blob, contentDigest(document, /* @__PURE__ */ new Map())]]));
}

// src/app/channel/channel-past.ts
const nothingPast = {
	starts: /* @__PURE__ */ new Map(),
	promoted: /* @__PURE__ */ new Map(),
	lacking: /* @__PURE__ */ new Map(),
	behind: /* @__PURE__ */ new Set()
};
async function readChannelPast(repository, { configuration, state, tip, tags }, touched) {
	const lines = await state.linesOf(touched.map(({ id, before }) => before?.id ?? id));
	const known = touched.flatMap((each) => {
		const line = lines.get(each.before?.id ?? each.id);
		return line === void 0 || line.version === null || line.source === null ? [] : [{
			...each,
			line
		}];
	});
	const { through } = state.header;
	if (known.length === 0 || await repository.commitOf(through) === null) return nothingPast;
	const base = await repository.mergeBase(through, tip);
	const beyond = new Set((await repository.history(base, through)).map(({ oid }) => oid));
	const followed = known.map(({ id, before, after, line }) => ({
		id,
		paths: [...new Set([
			after?.path,
			before?.path,
			line.path
		].flatMap((path) => path ?? []))]
	}));
	const releases = releasesOf(known.map(({ line }) => line), tags, configuration);
	const sought = known.map(({ id, line }, at) => ({
		id,
		paths: followed[at]?.paths ?? [],
		releases: recent(releases.get(line.id) ?? [], beyond)
	}));
	const recorded = new Map(known.map(({ id, line }) => [id, line.blob === null ? [] : [line.blob]]));
	const blobs = await blobsAt(repository, sought);
	const { commits, contents, files, own } = await readFirstParents(repository, sourcesOf(configuration), {
		from: base,
		tip
	}, followed, [...blobs.values()]);
	const starts = /* @__PURE__ */ new Map();
	const promoted = /* @__PURE__ */ new Map();
	const lacking = /* @__PURE__ */ new Map();
	const behind = /* @__PURE__ */ new Set();
	for (const { id, releases: made } of sought) {
		const digests = made.map(({ version, source }) => {
			const blob = blobs.get(`${id} ${source}`)?.blob ?? "";
			return {
				version,
				digest: own.get(blob) ?? blob,
				mergedBack: !beyond.has(source)
			};
		});
		const line = contents.get(id) ?? [];
		const place = rangeStart(digests.map(({ digest }) => digest), line);
		const start = commits[place ?? -1];
		const missing = missingHotfixes(digests, line);
		if (start !== void 0) starts.set(id, start);
		const released = /* @__PURE__ */ new Set([...made.flatMap(({ source }) => blobs.get(`${id} ${source}`)?.blob ?? []), ...recorded.get(id) ?? []]);
		const promotedFrom = place === null || place < line.length - 1 ? start : commits[fileStart(released, files.get(id) ?? [], line, place)];
		if (promotedFrom !== void 0) promoted.set(id, promotedFrom);
		if (missing.length > 0) lacking.set(id, missing);
		if (missing.length > 0 && (place === line.length - 1 || line.every((content) => content === ""))) behind.add(id);
	}
	return {
		starts,
		promoted,
		lacking,
		behind
	};
}
function releasesOf(lines, tags, configuration) {
	const scheme = schemes[configuration.versioning.scheme];
	const made = new Map(lines.map(({ id }) => [id, []]));
	const read = tagReader(configuration.tagFormat);
	for (const [name, source] of scheme.name === "hash" ? [] : tags) {
		const found = read(name);
		if (found !== null && !isPreRelease(found.version) && scheme.accepts(found.version)) made.get(found.id)?.push({
			version: found.version,
			source
		});
	}
	return new Map(lines.map(({ id, version, source }) => {
		const current = {
			version: version ?? "",
			source: source ?? ""
		};
		return [id, [...(made.get(id) ?? []).filter((each) => scheme.accepts(current.version) && scheme.compare(each.version, current.version) < 0).sort((a, b) => scheme.compare(a.version, b.version)), current]];
	}));
}
function recent(releases, beyond) {
	const had = releases.findLastIndex(({ source }) => !beyond.has(source));
	return releases.slice(Math.max(0, had));
}
async function blobsAt(repository, sought) {
	const bySource = /* @__PURE__ */ new Map();
	for (const { id, paths, releases } of sought) for (const { source } of releases) {
		const files = bySource.get(source) ?? [];
		files.push(...paths.map((path) => ({
			id,
			path
		})));
		bySource.set(source, files);
	}
	const found = /* @__PURE__ */ new Map();
	for (const [source, files] of bySource) {
		const entries = await repository.entriesAt(source, files.map(({ path }) => path));
		for (const [at, { id, path }] of files.entries()) {
			const entry = entries[at];
			if (entry !== null && entry !== void 0 && !found.has(`${id} ${source}`)) found.set(`${id} ${source}`, {
				path,
				mode: "100644",
				blob: entry.blob
			});
		}
	}
	return found;
}

// src/app/release/release-change.ts
async function releaseChange(repository, sources, state, tip, standing) {
	if (state === null) return await readEverything(repository, sources, tip);
	if (standing.is === "gone") return await readChange(repository, sources, await changesFromRecords(repository, sources, state, tip), {
		before: null,
		after: tip
	});
	const held = new Set(state.header.waiting);
	const since = (await repository.diff(state.header.through, tip)).filter(({ path }) => !held.has(path));
	const idsOf = (paths) => [...new Set(paths.flatMap((path) => sources.claim(path)?.id ?? []))];
	const lines = await state.linesOf(idsOf([...since.map(({ path }) => path), ...held]));
	const changes = claimedChanges([...since, ...await waitingChanges(repository, [...held], tip, (path) => lines.get(sources.claim(path)?.id ?? "") ?? null)], sources);
	const recorded = new Set(changes.filter((change) => isRecorded(change, lineOf(change, sources, lines), sources)));
	const unedited = [...recorded].flatMap(({ path, after }) => held.has(path) && after !== null ? [{
		path,
		...after
	}] : []);
	const alone = unedited.filter(({ path }) => !mayHaveBeside(path, sources));
	const open = changes.filter((change) => !recorded.has(change) || unedited.some(({ path }) => path === change.path && mayHaveBeside(path, sources)));
	const [change, waiting] = await Promise.all([readChange(repository, sources, open, {
		before: state.header.through,
		after: tip
	}), readPromptsAt(repository, sources, alone, tip)]);
	return {
		...change,
		waiting
	};
}
async function changesFromRecords(repository, sources, state, tip) {
	const [listed, shards] = await Promise.all([Promise.all(sources.folders.map((folder) => repository.listTree(tip, folder))), state.shardsAt(everyShard())]);
	const entries = new Map(listed.flat().flatMap((entry) => isOwnFile(sources.claim(entry.path), entry.path) ? [[entry.path, entry]] : []));
	const recorded = new Map([...shards.values()].flat().flatMap(({ path, blob }) => path === null || blob === null ? [] : [[path, {
		mode: "100644",
		blob
	}]]));
	return [.../* @__PURE__ */ new Set([...entries.keys(), ...recorded.keys()])].flatMap((path) => {
		const [before, after] = [recorded.get(path) ?? null, entries.get(path) ?? null];
		return before?.blob === after?.blob && !mayHaveBeside(path, sources) ? [] : [{
			path,
			before,
			after: after === null ? null : {
				mode: after.mode,
				blob: after.blob
			}
		}];
	});
}
function mayHaveBeside(path, sources) {
	const format = sources.claim(path)?.source.format;
	return format !== void 0 && formatsByName[format].companions(path).length > 0;
}
async function waitingChanges(repository, paths, tip, lineAt) {
	const after = await repository.entriesAt(tip, paths);
	return paths.flatMap((path, index) => {
		const line = lineAt(path);
		const change = {
			path,
			before: regular(line?.path === path && line.blob !== null ? { blob: line.blob } : null),
			after: regular(after[index])
		};
		return change.before === null && change.after === null ? [] : [change];
	});
}
function regular(entry) {
	return entry === null || entry === void 0 ? null : {
		mode: "100644",
		blob: entry.blob
	};
}
function lineOf({ path }, sources, lines) {
	const id = sources.claim(path)?.id ?? null;
	return id === null ? null : lines.get(id) ?? null;
}
function isRecorded({ path, after }, line, sources) {
	if (line === null || !isOwnFile(sources.claim(path), path)) return false;
	return after === null ? line.path !== path : line.path === path && line.blob === after.blob;
}

export { stagingEnvironment as a, releaseWays as c, rewrittenRemark as d, standingRemarks as f, followedIn as i, dateRemarks as l, readChannelPast as n, announcedImpacts as o, candidatesIn as r, addingWays as s, releaseChange as t, mainStanding as u };