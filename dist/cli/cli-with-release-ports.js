import { t as require_promises } from "./promises3.js";
import { a as sectionsOf, i as changelogPath, n as notesOf } from "./app-release-changelog-files.js";
import { M as Bug, P as Failure } from "./cli-terminal.js";
import { An as claimedChanges, B as withReturns, E as readPromptsAt, En as branchTypeOf, Ln as testPathsOf, Mn as isOwnFile, Nn as promptPathsAmong, Pn as sourcesOf, R as locatorFor, Rn as formatsByName, T as readEverything, U as promoting, V as plainly, X as readCatalog, Z as readState, a as reasonsToHold, b as commitTypes, dn as asksOf, g as dependentsOf, i as buildNotes, it as everyShard, ln as whenItGoes, o as readFacts, q as isExperimentName, r as nextLibraryVersion, rn as isUrgent, s as countedDate, sn as deprecationStanding, un as deprecationOf, vt as accepting, w as readChange, x as usersOf, yt as judge } from "./app-check-checked-change.js";
import { $ as configurationAt, C as joined, E as prose, S as code, T as nothing, Y as recordsBranch, ct as tagOf, et as configurationFrom, l as changelogPlain, ot as buildPlan, p as openRepository, st as givesVersion, ut as policyOf, w as md, xt as impacts } from "./cli-commands-check.js";
import { r as tagReader, t as candidatesIn } from "./app-channel-candidates.js";
import { n as promptFacts, t as fileTimes } from "./app-release-prompt-facts.js";
import { n as releaseWays, r as readChannelPast, t as addingWays } from "./app-release-release-ways.js";
import { i as recordPath } from "./ledger-release-record.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { t as commitMessage$1 } from "./app-authoring-commit-message.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as openMirror } from "./git-open-mirror.js";

// src/app/state/lost-branch.ts
const usualFormat = "{id}@{version}";
function libraryTags(names, tagFormat = usualFormat) {
	const readers = [.../* @__PURE__ */ new Set([usualFormat, tagFormat])].map(tagReader);
	return [...names].filter((name) => readers.some((read) => read(name)?.id === "library"));
}
function refuseLostBranch(tags, tagFormat) {
	if (libraryTags(tags.keys(), tagFormat).length === 0) return;
	throw new Failure("branch-lost", "Branch prompt-library is gone, but the library was released.", "Bring it back first: prompt-libraries doctor --rebuild");
}

// src/app/release/frozen-cascades.ts
function frozenCascades({ cascades, facts }) {
	const decisions = new Map(facts.decisions.map((decision) => [decision.touched.id, decision]));
	const causes = new Map(cascades.map((each) => [each.id, each.cascades]));
	const isUrgentCause = (id, asked) => {
		const decision = decisions.get(id);
		if (decision !== void 0) return decision.ways.every(({ commits }) => isUrgent(commits));
		const pulling = causes.get(id) ?? [];
		return pulling.length > 0 && !asked.has(id) && pulling.every((cause) => isUrgentCause(cause, /* @__PURE__ */ new Set([...asked, id])));
	};
	return new Map(cascades.flatMap(({ id, prompt }) => {
		const deprecation = deprecationOf(prompt);
		if (deprecation === null) return [];
		const { phase, daysLeft } = deprecationStanding(deprecation, facts.now);
		if (asksOf(phase).releases === "all" || isUrgentCause(id, /* @__PURE__ */ new Set())) return [];
		return [[id, `it ${whenItGoes(deprecation.removal, daysLeft)}: only security and hotfix are released`]];
	}));
}

// src/app/release/main-standing.ts
async function mainStanding(repository, state, source) {
	const through = state?.header.through ?? source;
	if (through === source) return { is: "ahead" };
	if (await repository.commitOf(through) === null) return {
		is: "gone",
		through
	};
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

// src/app/release/held.ts
function heldBack(judgements, rulesProblems, strict) {
	const reasons = reasonsToHold(judgements);
	const holding = new Set(reasons.map(({ gate }) => gate));
	const objections = Object.values(judgements).flatMap(({ gate, verdict }) => holding.has(gate) && verdict.is === "failed" ? [...verdict.problems] : []);
	const waiting = reasons.find(({ is }) => is !== "failed");
	const general = [...rulesProblems.filter(({ severity }) => severity === "error"), ...objections.filter(({ prompt }) => prompt === null)][0];
	const prompts = /* @__PURE__ */ new Map();
	for (const { prompt, message } of objections) if (prompt !== null && !prompts.has(prompt)) prompts.set(prompt, message);
	const first = [...prompts][0];
	if (general !== void 0) return {
		prompts,
		everything: general.message
	};
	if (waiting !== void 0) return {
		prompts,
		everything: waiting.because
	};
	return {
		prompts,
		everything: strict && first !== void 0 ? `${first[0]}: ${first[1]}` : null
	};
}
function includingAny(ids, of, prompts) {
	if (of.size === 0) return /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const bringing = (id) => {
		const seen = known.get(id);
		if (seen !== void 0) return seen;
		known.set(id, null);
		const partial = (prompts.get(id)?.template?.partials ?? []).find(({ name }) => of.has(name) || bringing(name) !== null)?.name ?? null;
		known.set(id, partial);
		return partial;
	};
	return new Map(ids.flatMap((id) => {
		const partial = bringing(id);
		return partial === null ? [] : [[id, partial]];
	}));
}

// src/app/release/promotion-facts.ts
const withoutStaging = {
	number: plainly,
	waits: () => /* @__PURE__ */ new Map()
};
async function readPromotion(repository, from, touched) {
	const { configuration, state, records, tags } = from;
	if (records === null || await readState(repository, records, "staging") === null) return withoutStaging;
	const candidatesOf = candidatesIn(await readCatalog(repository, records), tags.keys(), configuration.tagFormat);
	const staging = await repository.commitOf(`refs/heads/${configuration.branches.staging}`);
	const past = state === null || staging === null ? null : await readChannelPast(repository, {
		configuration,
		state,
		tip: staging,
		tags
	}, touched);
	return {
		number: promoting(candidatesOf),
		waits: (read) => past === null ? /* @__PURE__ */ new Map() : waiting(read, candidatesOf, past.lacking, configuration)
	};
}
function waiting(read, candidatesOf, lacking, { branches }) {
	return new Map(read.facts.touched.flatMap(({ id, after }) => {
		const missing = lacking.get(id);
		const candidate = missing === void 0 || after === null ? void 0 : withDigest(candidatesOf(id), read.digests(after));
		if (missing === void 0 || candidate === void 0) return [];
		return [[id, `its text is that of ${candidate.version}, which lacks ${missing.join(", ")} of ${branches.main}: git switch ${branches.staging} && git merge ${branches.main}`]];
	}));
}
function withDigest(candidates, digest) {
	return digest === null ? void 0 : candidates.findLast((each) => each.digest === digest);
}

// src/app/release/record-of.ts
function recordOf(read, waits, origin) {
	const { state, source, committedAt, configuration, preRelease } = origin;
	const waiting = new Set(waits.map(({ id }) => id));
	const steps = read.steps.filter((step) => !waiting.has(step.decision.touched.id) && givesVersion(step));
	const cascades = read.cascades.filter(({ id }) => !waiting.has(id));
	const removed = removedPrompts(read, waiting);
	const impacts = [
		...steps.map(({ decision }) => decision.impact),
		...cascades.map(({ impact }) => impact),
		...removed.map(() => "major")
	];
	const previous = preRelease === void 0 ? state?.header.library ?? null : null;
	const library = nextLibraryVersion(configuration.libraryVersion, previous, impacts, committedAt);
	if (library === null) return null;
	const version = preRelease ?? library;
	const plan = buildPlan(source, {
		from: previous,
		to: version
	}, steps, cascades, configuration.tagFormat);
	const isBaseline = preRelease === void 0 && state === null && configuration.firstRelease === "baseline";
	const promptOf = promptsById(read);
	const returning = new Set([...steps.map(({ decision, version }) => ({
		id: decision.touched.id,
		version
	})), ...cascades].flatMap(({ id, version }) => version.returns === true ? [id] : []));
	const notes = new Map(buildNotes(steps, cascades, /* @__PURE__ */ new Set()).map((each) => [each.id, each]));
	return {
		schema: "prompt-libraries/release-record/v1",
		kind: preRelease !== void 0 ? "pre-release" : isBaseline ? "baseline" : "release",
		version,
		previous,
		tag: preRelease === void 0 ? tagOf(configuration.tagFormat, "library", version) : null,
		source,
		committedAt,
		prompts: plan.prompts.map((planned) => recordedPrompt(planned, promptOf.get(planned.id), read, notes.get(planned.id), configuration.tagsFor === "prompt" && !isBaseline && !returning.has(planned.id))),
		removed,
		waiting: waits
	};
}
function promptsById(read) {
	const own = read.steps.flatMap(({ decision: { touched } }) => touched.after === null ? [] : [[touched.id, touched.after]]);
	return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt]), ...own]);
}
function recordedPrompt(planned, prompt, read, notes, tagged) {
	const digest = prompt === void 0 ? null : read.digests(prompt);
	if (prompt === void 0 || digest === null) throw new Failure("release-unreadable", `\`${planned.id}\` cannot be put together: a partial of it is missing or unreadable.`, "Mend the partial; `prompt-libraries check --all` names it.");
	return {
		...planned,
		tag: tagged ? planned.tag : null,
		category: prompt.name.category,
		digest,
		blob: prompt.blob,
		entries: notes?.entries ?? [],
		because: notes?.because ?? [],
		rollbackOf: null,
		withdrawn: null
	};
}
function removedPrompts(read, waiting) {
	return read.facts.touched.flatMap(({ kind, id, before }) => {
		if (kind !== "removed" || waiting.has(id)) return [];
		const replacement = before?.document?.metadata.deprecation?.replacement ?? null;
		return [{
			id,
			version: read.facts.versions.get(id)?.from ?? null,
			replacement
		}];
	});
}

// src/rollout/reach.ts
function reachOf(prompts, stableOf, settings) {
	const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
	const urgent = /* @__PURE__ */ new Map();
	const isUrgent = (id) => {
		const known = urgent.get(id);
		if (known !== void 0) return known;
		urgent.set(id, false);
		const { entries = [], why = [] } = byId.get(id) ?? {};
		const found = entries.some(({ change }) => change !== null && settings.immediateChanges.includes(change)) || why.some((each) => each.kind === "cascade" && isUrgent(each.of));
		urgent.set(id, found);
		return found;
	};
	return new Map(prompts.map(({ id, category }) => {
		return [id, policyOf(settings, category) === "gradual" && stableOf(id) !== null && !isUrgent(id) ? "by a rollout" : "at once"];
	}));
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

// src/app/release/plan-release.ts
async function planRelease(repository, request) {
	const { records } = request;
	const state = records === null ? null : await readState(repository, records);
	const standing = await mainStanding(repository, state, request.source);
	const source = standing.is === "behind" ? standing.through : request.source;
	const check = requestAt({
		...request,
		source
	}, "main");
	const rules = await configurationAt(repository, check);
	const { configuration } = rules;
	if (state === null) refuseLostBranch(request.tags, configuration.tagFormat);
	const sources = sourcesOf(configuration);
	const [change, commits] = await Promise.all([releaseChange(repository, sources, state, source, standing), repository.history(standing.is === "gone" ? null : state?.header.through ?? null, source)]);
	const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
	const rewritten = /* @__PURE__ */ new Map();
	const waysOf = async (claims, touched) => {
		if (state === null) return addingWays(commits, touched, types);
		const answer = await releaseWays(repository, state, source, types, claims, touched);
		for (const [id, base] of answer.rewritten) rewritten.set(id, base);
		return answer.ways;
	};
	const writtenAt = await dateOf(repository, source, commits);
	const committedAt = countedDate(writtenAt, request.now);
	const isTaken = (id, version) => request.tags.has(tagOf(configuration.tagFormat, id, version));
	const promotion = await readPromotion(repository, {
		configuration,
		state,
		records,
		tags: request.tags
	}, change.touched);
	const found = await readFacts({
		repository,
		request: check,
		configuration,
		change,
		commits: dated(commits, committedAt),
		state,
		isTaken,
		hasStaging: false,
		now: /* @__PURE__ */ new Date(committedAt * 1e3),
		message: null,
		waysOf,
		hasLanded: true,
		number: await withReturns(repository, configuration, state, promotion.number)
	});
	const read = {
		...found,
		steps: found.steps.map((step) => withRemark(step, rewritten))
	};
	const judgements = accepting(rules.baseline, await judge(read.facts, "release"));
	const waiting = waitingPrompts(read, heldBack(judgements, rules.problems, configuration.strict), request.only, new Map([
		...promotion.waits(read),
		...frozenCascades(read),
		...await withdrawnAgain(state, read)
	]));
	return {
		configuration,
		channel: "main",
		standing,
		state,
		served: () => readCatalog(repository, records),
		lacking: /* @__PURE__ */ new Map(),
		waiting,
		judgements,
		read,
		committedAt,
		remarks: [...standingRemarks(standing, request.source), ...dateRemarks(source, writtenAt, committedAt)],
		...standing.is === "behind" ? {
			record: null,
			prompts: /* @__PURE__ */ new Map()
		} : await released(read, waiting, {
			state,
			source,
			committedAt,
			commits,
			configuration
		})
	};
}
function withRemark(step, rewritten) {
	const base = rewritten.get(step.decision.touched.id);
	return base === void 0 ? step : {
		...step,
		remarks: [...step.remarks ?? [], rewrittenRemark(base)]
	};
}
function dated(commits, committedAt) {
	const [newest, ...others] = commits;
	return newest === void 0 ? [] : [{
		...newest,
		committedAt
	}, ...others];
}
function requestAt({ source, records, configFile }, head) {
	return {
		base: source,
		head: source,
		tree: source,
		names: {
			base: "the records",
			head
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records,
		configFile,
		scope: "changed"
	};
}
async function dateOf(repository, source, commits) {
	const own = commits.find(({ oid }) => oid === source) ?? (await repository.history((await repository.parentsOf(source))[0] ?? null, source)).find(({ oid }) => oid === source);
	if (own === void 0) throw new Failure("release-source-missing", "The commit to release is not in the history that was read.", "Fetch the main branch completely.");
	return own.committedAt;
}
function waitingPrompts(read, held, only, more) {
	const ids = [.../* @__PURE__ */ new Set([...read.facts.touched.map(({ id }) => id), ...read.cascades.map(({ id }) => id)])];
	const objected = new Map(ids.flatMap((id) => {
		const reason = held.everything ?? held.prompts.get(id) ?? more.get(id);
		return reason === void 0 ? [] : [[id, reason]];
	}));
	const including = includingAny(ids, new Set(objected.keys()), read.below);
	return ids.flatMap((id) => {
		const partial = including.get(id);
		const reason = objected.get(id) ?? (partial === void 0 ? null : `it includes ${partial}, which waits`) ?? (only !== null && !only.has(id) ? "it was not asked for" : null);
		return reason === null ? [] : [{
			id,
			for: reason
		}];
	});
}
async function withdrawnAgain(state, read) {
	const present = read.facts.touched.flatMap(({ after }) => after === null ? [] : [after]);
	const lines = await state?.linesOf(present.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const withdrawn = present.filter((prompt) => lines.get(prompt.id)?.withdrawn.includes(read.digests(prompt) ?? "") === true);
	return new Map(withdrawn.map(({ id }) => [id, "its text was withdrawn: revert it, or mend it and say so"]));
}
async function released(read, waits, origin) {
	const times = fileTimes(origin.commits);
	const waiting = new Set(waits.map(({ id }) => id));
	const prompts = /* @__PURE__ */ new Map();
	for (const { kind, before, after } of read.facts.touched) {
		if (after === null || after.document === null || waiting.has(after.id)) continue;
		prompts.set(after.id, promptFacts(after, kind === "renamed" ? before?.id ?? null : null, times));
	}
	for (const { id, prompt } of read.cascades) if (!prompts.has(id) && !waiting.has(id)) prompts.set(id, promptFacts(prompt, null, times));
	const record = recordOf(read, waits, origin);
	return {
		prompts: await withReach(prompts, record, origin),
		record
	};
}
async function withReach(prompts, record, { state, configuration }) {
	if (record?.kind !== "release") return prompts;
	const idBefore = (id) => prompts.get(id)?.renamedFrom ?? id;
	const lines = await state?.linesOf(record.prompts.map(({ id }) => idBefore(id))) ?? /* @__PURE__ */ new Map();
	const reach = reachOf(record.prompts, (id) => lines.get(idBefore(id))?.stable ?? null, configuration.rollout);
	return new Map([...prompts].map(([id, facts]) => [id, {
		...facts,
		immediate: reach.get(id) !== "by a rollout"
	}]));
}

// src/ledger/trailers.ts
const trailer = /^(?<key>[A-Z][A-Za-z-]*): (?<value>\S.*)$/u;
const signature = /^-----BEGIN (?:PGP|SSH) SIGNATURE-----$|^-----BEGIN SIGNED MESSAGE-----$/u;
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
function messageOf$1(title, text, trailers) {
	const moved = text.map((line) => `  ${line.replace(controls, " ")}`.trimEnd());
	const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
	for (const line of [title, ...last]) if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
	return `${[
		[title],
		moved,
		last
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function trailersOf(message) {
	const lines = message.split("\n");
	const signed = lines.findIndex((line) => signature.test(line));
	const text = (signed === -1 ? lines : lines.slice(0, signed)).join("\n").trimEnd();
	const paragraph = text.slice(text.lastIndexOf("\n\n") + 1).split("\n").filter((line) => line !== "");
	const found = /* @__PURE__ */ new Map();
	for (const line of paragraph) {
		const { key, value } = trailer.exec(line)?.groups ?? {};
		if (key === void 0 || value === void 0) return { reason: "its last paragraph holds more than trailers" };
		if (found.has(key)) return { reason: `it has the trailer \`${key}\` twice` };
		found.set(key, value);
	}
	return found;
}

// src/ledger/tag-message.ts
const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
	Prompt: oneLine,
	Version: oneLine,
	Impact: new RegExp(`^(?:${Object.keys(impacts).join("|")})$`, "u"),
	Digest: /^[0-9a-f]{64}$/u,
	Source: objectId,
	Release: oneLine
};
const libraryTrailers = {
	Library: oneLine,
	Source: objectId,
	State: objectId,
	Record: oneLine
};
function promptTagMessage(tag, notes) {
	const { prompt, version, impact, digest, source, release } = tag;
	const trailers = {
		Prompt: prompt,
		Version: version,
		Impact: impact,
		Digest: digest,
		Source: source,
		Release: release
	};
	return messageOf$1(`${prompt} ${version}`, notes, trailers);
}
function decodePromptTag(message, tag) {
	const read = decode(message, tag, promptTrailers);
	if (!read.ok) return read;
	const { Prompt: prompt, Version: version, Impact: impact, Digest: digest, Source: source, Release: release } = read.value;
	return passed({
		prompt,
		version,
		impact,
		digest,
		source,
		release
	});
}
function libraryTagMessage(tag, title, prompts) {
	const { library, source, state, record } = tag;
	const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? "new"} → ${to} (${impact})`);
	return messageOf$1(`${title} ${library}`, lines, {
		Library: library,
		Source: source,
		State: state,
		Record: record
	});
}
function decodeLibraryTag(message, tag) {
	const read = decode(message, tag, libraryTrailers);
	if (!read.ok) return read;
	const { Library: library, Source: source, State: state, Record: record } = read.value;
	return passed({
		library,
		source,
		state,
		record
	});
}
function decode(message, tag, asked) {
	const found = trailersOf(message);
	if ("reason" in found) return refused(problem("tag-message-invalid", {
		tag,
		reason: found.reason
	}));
	const keys = Object.keys(asked);
	const [first, ...others] = keys.flatMap((key) => {
		const value = found.get(key);
		if (value === void 0) return [problem("tag-message-invalid", {
			tag,
			reason: `it has no trailer \`${key}\``
		})];
		return asked[key].test(value) ? [] : [problem("tag-message-invalid", {
			tag,
			reason: `its trailer \`${key}\` is not what a release writes`
		})];
	});
	if (first !== void 0) return refused(first, ...others);
	return passed(Object.fromEntries(keys.map((key) => [key, found.get(key) ?? ""])));
}

// src/app/release/release-draft.ts
const recorder = {
	name: "prompt-libraries",
	email: "prompt-libraries@users.noreply.github.com"
};
function releaseDraft(files, parent, record, source, committedAt, signed = false) {
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent,
			files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
			message: commitMessage(record, source)
		},
		tags: record === null ? [] : tagsOf(record, null),
		signed
	};
}
function changelogDraft(onto, main, changelog, version, committedAt) {
	const files = /* @__PURE__ */ new Map([[changelogPath, changelog]]);
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent: main,
			onto,
			files,
			message: `docs: changelog of library ${version}`
		},
		tags: []
	};
}
function tagsDraft(record, state, missing, signed) {
	const tags = tagsOf(record, state).filter(({ name }) => missing.has(name));
	return {
		by: {
			...recorder,
			date: record.committedAt
		},
		commit: null,
		tags,
		signed
	};
}
function tagsOf(record, state) {
	const { source, version } = record;
	const library = (commit) => libraryTagMessage({
		library: version,
		source,
		state: commit,
		record: recordPath(record)
	}, "Library", record.prompts);
	return [...record.prompts.flatMap((prompt) => prompt.tag === null ? [] : [promptTag(prompt, prompt.tag, record)]), ...record.tag === null ? [] : [{
		name: record.tag,
		target: source,
		message: state === null ? library : library(state)
	}]];
}
function promptTag(prompt, name, { source, version }) {
	const { id, to, impact, digest } = prompt;
	const notes = changelogPlain(notesOf([prompt])).split("\n");
	return {
		name,
		target: source,
		message: promptTagMessage({
			prompt: id,
			version: to,
			impact,
			digest,
			source,
			release: version
		}, notes)
	};
}
function commitMessage(record, source) {
	if (record?.kind === "pre-release") return `pre-release: ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
	return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}

// src/deprecation/removals-due.ts
function removalsDue(going, usage, now) {
	return going.map((prompt) => {
		const { id, path, deprecation } = prompt;
		const standing = deprecationStanding(deprecation, now);
		const blockers = blockersOf(prompt, usage);
		return {
			id,
			path,
			deprecation,
			...standing,
			is: standing.daysLeft > 0 ? "later" : blockers.length > 0 ? "blocked" : "due",
			blockers
		};
	}).toSorted((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
}
function blockersOf({ id, dependents, consumers, rollout }, usage) {
	const requests = usage?.requests.get(id) ?? 0;
	return [
		...dependents.length === 0 ? [] : [{
			kind: "dependents",
			ids: dependents
		}],
		...consumers.length === 0 ? [] : [{
			kind: "consumers",
			apps: consumers
		}],
		...rollout === null ? [] : [{
			kind: "rollout",
			phase: rollout
		}],
		...usage === null || requests <= usage.limit ? [] : [{
			kind: "usage",
			requests,
			days: usage.days,
			limit: usage.limit
		}]
	];
}
function blockerText(blocker) {
	switch (blocker.kind) {
		case "dependents": return `needed by ${blocker.ids.join(", ")}`;
		case "consumers": return `used by ${blocker.apps.join(", ")}`;
		case "rollout": return `in a rollout, phase ${blocker.phase}`;
		case "usage": return `requested ${blocker.requests} times in the last ${blocker.days} days; at most ${blocker.limit} would do`;
	}
}

// src/report/removal-text.ts
function removalLine({ id, deprecation, daysLeft, blockers }) {
	const held = blockers.length === 0 ? "" : `; ${blockers.map(blockerText).join("; ")}`;
	return `${id} ${whenItGoes(deprecation.removal, daysLeft)}${held}`;
}
function removalMark({ id, deprecation: { removal } }) {
	return `<!-- prompt-libraries: removal of ${encodeURIComponent(id)} on ${removal} -->`;
}
function removalBody({ id, path, deprecation }, measured) {
	const { announced, removal, replacement, guide, reason } = deprecation;
	const instead = replacement === null ? md`Nothing takes its place.` : md`${code(replacement)} takes its place.`;
	return joined([
		md`Deletes ${code(id)} (${code(path)}), as announced on ${code(announced)} for ${code(removal)}. ${instead}${guide === null ? nothing : md` Who used it finds the guide here: ${code(guide)}.`}`,
		...reason === null ? [] : [md`Reason: ${prose(reason)}`],
		md`What was in the way when this was opened:`,
		joined([
			md`- prompts that need it: none`,
			md`- applications that say they use it: none`,
			md`- a rollout of it: none`,
			measured ? md`- requests above the limit in the last days: none` : md`- how often it is requested: not measured; look before you merge`
		], md`\n`),
		md`Its versions and tags stay. Readers of the catalog find a tombstone. Closed, it stays closed for that day. To keep the prompt, put the day off or take it back: ${code(`prompt-libraries deprecate ${id} --undo`)}.`
	], md`\n\n`);
}

// src/app/release/bring-changelog.ts
var import_promises = require_promises();
const changelogBranch = "prompt-library-changelog";
const mostAttempts = 3;
async function bringChangelog(ports, { changelogOnMain, branches }) {
	if (changelogOnMain === "never") return { is: "not-wanted" };
	try {
		for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
			const copy = await copyToBring(ports, await ports.remote.tips([""]));
			if (copy === null) return { is: "unchanged" };
			const brought = await (changelogOnMain === "push" ? push(ports, copy, branches.main) : propose(ports, copy, branches.main));
			if (brought !== "again") return brought;
			await ports.pause(attempt);
		}
		return owed$1(`a branch moved ${mostAttempts} times meanwhile: run it again.`);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return owed$1(`${error.message} ${error.help}`);
	}
}
async function copyToBring(ports, { main, records }) {
	if (main === null || records === null) return null;
	const [wanted, present] = [await changelogAt(ports, records), await changelogAt(ports, main)];
	if (wanted === null || wanted === present) return null;
	const version = (await readState(ports.repository, records))?.header.library ?? null;
	return version === null ? null : {
		main,
		records,
		wanted,
		version,
		present
	};
}
async function push(ports, copy, branch) {
	if (copy.present !== null && sectionsOf((await contentOf(ports, copy.present)).toString()).length === 0) return owed$1(`${branch} has a ${changelogPath} that no release wrote. Rename it, or use \`release.changelog.main: pr\` and look at what changes.`);
	const outcome = await land$1(ports, copy, {
		branch,
		tip: copy.main
	});
	switch (outcome.is) {
		case "landed": return {
			is: "pushed",
			branch
		};
		case "branch-moved": return "again";
		case "refused":
		case "tags-missing": return owed$1(`${branch} does not take a push: ${outcome.because} Use \`release.changelog.main: pr\`, or let the token bypass the rule on ${branch}.`);
	}
}
async function propose(ports, copy, base) {
	const { hosting, repository } = ports;
	if (hosting === null) return owed$1(`\`release.changelog.main: pr\` needs a hosting service: the action opens the pull request.`);
	const tip = await repository.commitOf(`refs/heads/${changelogBranch}`);
	if (tip === null || !await isUpToDate$1(ports, copy, tip)) {
		const outcome = await land$1(ports, copy, {
			branch: changelogBranch,
			tip
		});
		if (outcome.is === "branch-moved") return "again";
		if (outcome.is !== "landed") return owed$1(`branch ${changelogBranch} could not be pushed: ${outcome.because} Let the token write it: no rule may forbid it.`);
	}
	const kept = await hosting.keepPullRequest({
		head: changelogBranch,
		base,
		...pullRequestText
	});
	return kept.is === "forbidden" ? owed$1(`${kept.because} ${kept.help}`) : {
		is: "proposed",
		url: kept.url
	};
}
const pullRequestText = {
	title: "docs: changelog of the library",
	body: `Brings \`${changelogPath}\` up to date with branch \`prompt-library\`. No prompt changes, and nothing is released by it. Every release adds to this pull request until it is merged.`
};
async function isUpToDate$1(ports, { main, wanted, present }, tip) {
	if (await changelogAt(ports, tip) !== wanted) return false;
	const base = await ports.repository.mergeBase(tip, main);
	return base !== null && await changelogAt(ports, base) === present;
}
async function land$1(ports, { main, records, wanted, version }, onto) {
	const { repository, remote } = ports;
	const draft = changelogDraft(onto, main, await contentOf(ports, wanted), version, await dateOf(repository, records, []));
	const staged = await remote.stage(draft);
	try {
		return await staged.push();
	} finally {
		await staged.discard();
	}
}
async function changelogAt({ repository }, commit) {
	const [entry = null] = await repository.entriesAt(commit, [changelogPath]);
	return entry?.blob ?? null;
}
async function contentOf({ repository }, blob) {
	const bytes = (await repository.readBlobs([blob])).get(blob);
	if (bytes === void 0) throw new Failure("changelog-unreadable", `The content of a ${changelogPath} is missing.`, "Make it a file of the repository itself, or compare the records with the remote: prompt-libraries doctor.");
	return Buffer.from(bytes);
}
function owed$1(because) {
	return {
		is: "owed",
		because: `${changelogPath}: ${because}`
	};
}

// src/app/removal/read-going.ts
async function readGoing(repository, request) {
	const library = await libraryAt(repository, request);
	const catalog = await readCatalog(repository, request.records);
	const going = (catalog === null || request.look === "everything" ? await deprecatedIn(repository, library) : await recordedIn(repository, library, catalog)).filter((prompt) => deprecationOf(prompt) !== null);
	const ids = going.map(({ id }) => id);
	const state = request.records === null ? null : await readState(repository, request.records);
	const records = state === null ? null : {
		state,
		pathsSince: async () => (await repository.diff(state.header.through, library.commit)).map(({ path }) => path)
	};
	const [dependents, consumers] = await Promise.all([dependentsOf(repository, library.sources, library.commit, ids, records), usersOf(repository, library.configuration, library.commit, new Set(ids))]);
	return {
		library,
		going: going.flatMap((prompt) => {
			const deprecation = deprecationOf(prompt);
			if (deprecation === null) return [];
			const needing = dependents.filter(({ needs }) => needs === prompt.id).map((each) => each.prompt.id);
			return [{
				id: prompt.id,
				path: prompt.path,
				deprecation,
				dependents: [...new Set(needing)].toSorted(),
				consumers: consumers.get(prompt.id) ?? [],
				rollout: rolloutOf(catalog, prompt.id)
			}];
		})
	};
}
async function deprecatedIn(repository, { sources, commit }) {
	const [folder = "", ...others] = sources.folders;
	const paths = await repository.filesWith(commit, ["deprecation"], others.length === 0 ? folder : "");
	const claimed = promptPathsAmong(paths, sources);
	const found = await repository.entriesAt(commit, claimed);
	return await readPromptsAt(repository, sources, claimed.flatMap((path, index) => found[index] === null || found[index] === void 0 ? [] : [{
		path,
		mode: "100644",
		blob: found[index].blob
	}]), commit);
}
async function recordedIn(repository, { sources, commit }, catalog) {
	const ids = [...catalog.environments.get("production")?.prompts ?? /* @__PURE__ */ new Map()].flatMap(([id, { deprecation }]) => deprecation === null ? [] : [id]);
	const entries = ids.length === 0 ? [] : [...(await locatorFor(repository, sources, commit).entriesOf(ids)).values()].flat();
	return await readPromptsAt(repository, sources, entries, commit);
}
function rolloutOf(catalog, id) {
	for (const { prompts } of catalog?.environments.values() ?? []) {
		const phase = prompts.get(id)?.rollout?.phase;
		if (phase !== void 0) return phase;
	}
	return null;
}

// src/app/removal/open-removals.ts
const removalBranches = "deprecation/remove-";
async function openRemovals(ports, request) {
	const { repository, remote } = ports;
	const { main, records } = await remote.tips([""]);
	if (main === null) throw new Failure("release-main-missing", "The repository has no main branch to look through.", "Push it first, or name it under `branches.main` in prompt-library.yaml.");
	const { library, going } = await readGoing(repository, {
		at: main,
		configFile: request.configFile,
		records,
		look: "recorded"
	});
	const removals = removalsDue(going, request.usage, request.now);
	const due = removals.filter(({ is }) => is === "due");
	if (!request.open || due.length === 0) return removals.map((each) => ({
		...each,
		pullRequest: null
	}));
	const { branches } = library.configuration;
	const staging = branches.flow === "trunk" ? null : await repository.commitOf(`refs/heads/${branches.staging}`);
	const base = staging === null ? {
		branch: branches.main,
		tip: main
	} : {
		branch: branches.staging,
		tip: staging
	};
	const requested = [];
	for (const removal of removals) requested.push({
		...removal,
		pullRequest: removal.is === "due" ? await opened(ports, removal, base, library, request.usage !== null) : null
	});
	return requested;
}
async function opened(ports, removal, base, library, measured) {
	try {
		return await lookAndOpen(ports, removal, base, library, measured);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return owed(`${error.message} ${error.help}`);
	}
}
async function lookAndOpen(ports, removal, base, { configuration }, measured) {
	const { repository, hosting } = ports;
	if (hosting === null) return owed("a pull request needs a hosting service: the action opens it, or the command line with GITHUB_TOKEN and GITHUB_REPOSITORY.");
	const branch = `${removalBranches}${removal.id}`;
	const paths = await pathsToDelete(ports, removal.path, base.tip);
	if (!paths.includes(removal.path)) return null;
	const tip = await repository.commitOf(`refs/heads/${branch}`);
	const title = commitMessage$1("breaking", removal.id, `remove it, deprecated since ${removal.deprecation.announced}`, configuration);
	if (tip === null || !await isUpToDate(ports, paths, tip, base.tip)) {
		const outcome = await land(ports, {
			branch,
			tip
		}, base.tip, paths, messageOf(title, removal));
		if (outcome !== null) return owed(`branch ${branch} ${outcome}`);
	}
	const mark = removalMark(removal);
	const kept = await hosting.keepPullRequest({
		head: branch,
		base: base.branch,
		title,
		body: `${removalBody(removal, measured)}\n\n${mark}`,
		decidedBy: mark
	});
	return kept.is === "forbidden" ? owed(`${kept.because} ${kept.help}`) : {
		is: kept.is,
		url: kept.url
	};
}
async function pathsToDelete({ repository }, path, tip) {
	const beside = testPathsOf(path);
	const paths = [
		path,
		beside.tests,
		beside.snapshots
	];
	const entries = await repository.entriesAt(tip, paths);
	return paths.filter((_, index) => (entries[index] ?? null) !== null);
}
async function isUpToDate({ repository }, paths, tip, base) {
	const origin = await repository.mergeBase(tip, base);
	if (origin === null) return false;
	const [there, before, now] = await Promise.all([
		tip,
		origin,
		base
	].map((commit) => repository.entriesAt(commit, paths)));
	return paths.every((_, index) => (there?.[index] ?? null) === null && before?.[index]?.blob === now?.[index]?.blob);
}
function messageOf(title, { deprecation: { replacement, removal } }) {
	return `${title}\n\nBREAKING CHANGE: removed as announced for ${removal}${replacement === null ? "" : `; use ${replacement} instead`}\n`;
}
async function land({ remote, repository }, onto, parent, paths, message) {
	const files = new Map(paths.map((path) => [path, null]));
	const draft = {
		by: {
			...recorder,
			date: await dateOf(repository, parent, [])
		},
		commit: {
			parent,
			onto,
			files,
			message
		},
		tags: []
	};
	const staged = await remote.stage(draft);
	try {
		const outcome = await staged.push();
		if (outcome.is === "landed") return null;
		return outcome.is === "branch-moved" ? "moved meanwhile: run it again." : `could not be pushed: ${outcome.because} Let the token write it: \`contents: write\`.`;
	} finally {
		await staged.discard();
	}
}
function owed(because) {
	return {
		is: "owed",
		because
	};
}

// src/app/release/ports.ts
function readingThrough(repository, remote) {
	if (remote.address === null) return repository;
	const listingOf = once(async (treeish) => blobsByPath(await repository.listTree(treeish, "")));
	const readBlobs = async (blobs) => {
		await remote.fetchBlobs(blobs);
		return await repository.readBlobs(blobs);
	};
	return {
		...repository,
		diff: once(repository.diff),
		history: once(repository.history),
		readBlobs,
		entriesAt: async (treeish, paths) => {
			const listing = await listingOf(treeish);
			await remote.fetchBlobs(paths.flatMap((path) => listing.get(path) ?? []));
			return await repository.entriesAt(treeish, paths);
		},
		filesWith: async (treeish, texts, folder) => {
			await remote.fetchBlobs([...(await listingOf(treeish)).values()]);
			return await repository.filesWith(treeish, texts, folder);
		}
	};
}
function once(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (...question) => {
		const key = JSON.stringify(question);
		const answer = answers.get(key) ?? ask(...question);
		answers.set(key, answer);
		return answer;
	};
}
function blobsByPath(entries) {
	return new Map(entries.filter(({ mode }) => mode !== "160000").map(({ path, blob }) => [path, blob]));
}

// src/app/release/release-branch.ts
async function releaseBranch(repository, configFile, name) {
	const branches = await branchesOf(repository, configFile);
	const branch = branchGiving(name ?? branches.main, branches);
	if (branch !== null) return branch;
	throw new Failure("release-branch-refused", `The branch \`${name ?? ""}\` gives no versions.`, `Versions come from ${branches.main}, pre-releases from ${branches.staging}, ${branches.prefixes.release}* and ${branches.prefixes.experiment}*.`);
}
function branchGiving(name, branches) {
	const type = branchTypeOf(name, branches);
	if (type === "main") return mainBranch(branches);
	if (type === "staging" || type === "release") return {
		name,
		channel: "rc",
		also: [branches.main]
	};
	const experiment = name.slice(branches.prefixes.experiment.length);
	return type === "experiment" && isExperimentName(experiment) ? {
		name,
		channel: { experiment },
		also: [branches.main]
	} : null;
}
function mainBranch({ main, staging }) {
	return {
		name: main,
		channel: "main",
		also: main === staging ? [] : [staging]
	};
}
async function branchesOf(repository, configFile) {
	const head = await repository.commitOf("HEAD");
	const { configuration } = head === null ? { configuration: null } : await configurationAt(repository, {
		base: head,
		head,
		tree: head,
		names: {
			base: "HEAD",
			head: "HEAD"
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records: null,
		configFile,
		scope: "all"
	});
	return (configuration ?? configurationFrom({})).branches;
}

// src/cli/with-release-ports.ts
async function withReleasePorts({ cwd, variables, flags }, use, hosting = null) {
	const clone = await openRepository(cwd, variables);
	const branch = await releaseBranch(clone, flags.config, flags.branch ?? null).finally(clone.close);
	const branches = {
		main: branch.name,
		records: recordsBranch,
		also: [...branch.also, changelogBranch],
		below: [removalBranches]
	};
	const remote = await openMirror({
		from: { clone: cwd },
		branches,
		token: variables["GITHUB_TOKEN"] ?? null
	}, variables);
	try {
		const repository = await openRepository(remote.folder, variables);
		try {
			return await use({
				remote,
				repository: readingThrough(repository, remote),
				hosting,
				pause
			}, branch);
		} finally {
			await repository.close();
		}
	} finally {
		await remote.close();
	}
}
async function pause(attempt) {
	await (0, import_promises.setTimeout)(attempt * (500 + process.pid % 500));
}

export { libraryTags as C, frozenCascades as S, releaseChange as _, removalLine as a, dateRemarks as b, releaseDraft as c, decodePromptTag as d, dateOf as f, waitingPrompts as g, requestAt as h, bringChangelog as i, tagsDraft as l, planRelease as m, openRemovals as n, removalsDue as o, dated as p, readGoing as r, recorder as s, withReleasePorts as t, decodeLibraryTag as u, recordOf as v, refuseLostBranch as w, mainStanding as x, heldBack as y };