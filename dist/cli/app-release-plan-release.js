import { n as __exportAll } from "./rolldown-runtime.js";
import { A as commitTypes, An as readPromptsAt, D as effects, G as readCatalog, I as otherScheme, Jn as sourcesOf, Kn as namesIn, L as versionsIn, P as locatorFor, R as withReturns, V as promoting, _ as recordedVersion, a as reasonsToHold, dn as asksOf, i as buildNotes, ln as whenItGoes, o as readFacts, ot as isTakenBack, q as readState, r as nextLibraryVersion, rn as isUrgent, s as countedDate, sn as deprecationStanding, un as deprecationOf, vt as accepting, yt as judge, z as plainly } from "./app-check-checked-change.js";
import { P as Failure } from "./cli-terminal.js";
import { _t as tagOf, at as configurationAt, gt as givesVersion, ht as buildPlan, tt as refuseLostBranch, wt as contentDigest, yt as policyOf } from "./cli-commands-check.js";
import { a as mainStanding, c as readChannelPast, i as dateRemarks, l as announcedImpacts, n as releaseWays, o as rewrittenRemark, r as releaseChange, s as standingRemarks, t as addingWays } from "./app-release-release-ways.js";
import { n as promptFacts, t as fileTimes } from "./app-release-prompt-facts.js";
import { i as unknownPrompt, r as promptOrNull } from "./app-library-find-prompt.js";
import { t as candidatesIn } from "./app-channel-candidates.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { t as withNeeds } from "./app-library-prompt-needs.js";
import { n as readAttribution, t as editedSince } from "./app-release-read-attribution.js";

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

// src/app/release/keep-scheme.ts
async function refuseOtherScheme(repository, { configuration, state, source, configFile, isGone = false }) {
	if (state === null) return;
	const { header, commit } = state;
	const isChanged = isGone || (await repository.diff(header.through, source)).some(({ path }) => path === configFile);
	const { prompts } = versionsIn(isChanged ? await readCatalog(repository, commit) : null);
	const [fault] = otherScheme(configuration, {
		prompts,
		library: header.library
	}, () => ({}));
	if (fault !== void 0) throw new Failure(fault.code, fault.message, fault.fix);
}

// src/app/release/named-prompts.ts
async function unreleasablePrompts(repository, { configuration, source, states, only }) {
	const library = {
		commit: source,
		configuration,
		sources: sourcesOf(configuration)
	};
	const reasons = /* @__PURE__ */ new Map();
	for (const id of only ?? []) {
		const prompt = await promptOrNull(repository, library, [id]);
		if (prompt === null && !await isRecorded(states, id)) throw unknownPrompt(id, await locatorFor(repository, library.sources, source).allIds());
		const reason = prompt === null ? null : prompt.id === id ? reasonOf(prompt) : `it goes on as ${prompt.id}: name that`;
		if (reason !== null) reasons.set(id, reason);
	}
	return reasons;
}
async function isRecorded(states, id) {
	return (await Promise.all(states.map(async (state) => (await state?.linesOf([id]))?.get(id)))).some((line) => line !== void 0 && line.status !== "awaited");
}
function reasonOf({ path, document }) {
	const status = document?.metadata.status ?? null;
	if (status === null) return null;
	return status === "draft" ? `it is a draft: remove \`status: draft\` (${path}) and merge that` : `its status is ${status}: nothing is released of it any more`;
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
	const announced = await announcedImpacts(repository, records, configuration, touched.flatMap(({ id }) => candidatesOf(id).length > 0 ? [id] : []));
	const staging = await repository.commitOf(`refs/heads/${configuration.branches.staging}`);
	const past = state === null || staging === null ? null : await readChannelPast(repository, {
		configuration,
		state,
		tip: staging,
		tags
	}, touched);
	return {
		number: promoting(candidatesOf, announced),
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
	const notes = new Map(buildNotes(steps, cascades).map((each) => [each.id, each]));
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
	return buildNotes([], [], read.facts.decisions, (id) => read.facts.versions.get(id)?.from ?? null).flatMap(({ id, from: version, replacement = null, category, entries }) => waiting.has(id) ? [] : [{
		id,
		version,
		replacement,
		category,
		entries
	}]);
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

// src/app/release/taken-back.ts
async function takenBack(repository, run) {
	const { state, read } = run;
	if (state === null) return /* @__PURE__ */ new Map();
	const former = new Map(read.facts.touched.flatMap(({ kind, id, before }) => kind === "renamed" && before !== null ? [[id, before.id]] : []));
	const lines = await state.linesOf([...read.below.keys()].map((id) => former.get(id) ?? id));
	const waiting = /* @__PURE__ */ new Map();
	for (const [id, prompt] of read.below) {
		const line = lines.get(former.get(id) ?? id);
		const digest = line === void 0 || line.withdrawn.length === 0 ? null : read.digests(prompt);
		if (line === void 0 || digest === null) continue;
		if (line.withdrawn.includes(digest)) waiting.set(id, "its text was withdrawn: revert it, or mend it by a `fix:` commit");
		else if (isTakenBack(line) && line.path !== null && !await isMended(repository, {
			...run,
			state
		}, prompt, line)) waiting.set(id, `its version ${line.version ?? ""} was withdrawn: revert what made that version, or mend it by a \`fix:\` commit`);
	}
	return waiting;
}
const itself = "";
async function isMended(repository, run, prompt, line) {
	const now = partsOf(prompt, run.read.below);
	const [taken, stable] = await Promise.all([partsAt(repository, run, line.path === null || line.blob === null || line.source === null ? null : {
		path: line.path,
		blob: line.blob,
		source: line.source
	}), line.stable === null ? null : recordedVersion(repository, run.state, {
		ids: [prompt.id, line.id],
		paths: [line.path ?? "", ...line.formerPaths],
		version: line.stable
	}).then((found) => partsAt(repository, run, found))]);
	const blamed = stable === null ? [itself] : [...taken ?? now].flatMap(([id, { digest }]) => taken !== null && stable.get(id)?.digest === digest ? [] : [id]);
	const different = [...now].filter(([id, { digest }]) => taken?.get(id)?.digest !== digest).map(([id]) => id);
	const told = await mendedByCommits(repository, run, new Map(different.flatMap((id) => {
		const part = now.get(id);
		return part === void 0 ? [] : [[id, {
			now: part.prompt,
			was: taken?.get(id)?.prompt ?? null
		}]];
	})), line.source);
	const isGood = (id) => !now.has(id) || different.includes(id) && (told.has(id) || stable?.has(id) === true && stable.get(id)?.digest === now.get(id)?.digest);
	return isGood(itself) || blamed.length > 0 && !blamed.includes(itself) && blamed.every(isGood);
}
async function partsAt(repository, { configuration }, version) {
	if (version === null || await repository.commitOf(version.source) === null) return null;
	const sources = sourcesOf(configuration);
	const [prompt] = await readPromptsAt(repository, sources, [{
		path: version.path,
		mode: "100644",
		blob: version.blob
	}], version.source);
	return prompt === void 0 ? null : partsOf(prompt, await withNeeds(repository, {
		commit: version.source,
		configuration,
		sources
	}, prompt));
}
function partsOf(prompt, prompts) {
	const part = (each) => ({
		prompt: each,
		digest: each.document === null ? null : contentDigest(each.document, /* @__PURE__ */ new Map())
	});
	return new Map([[itself, part(prompt)], ...[...partialsOf(prompt, prompts)].map(([id, each]) => [id, part(each)])]);
}
const mending = /* @__PURE__ */ new Set([
	"fix",
	"hotfix",
	"security",
	"rollback"
]);
async function mendedByCommits(repository, { source, types, configuration, read }, parts, since) {
	const prompts = [...parts.values()].map(({ now, was }) => editedSince(since, {
		id: now.id,
		was,
		now
	}));
	const { ways, rewritten } = await readAttribution(repository, {
		tip: source,
		prompts,
		types,
		nameOf: namesIn(sourcesOf(configuration))
	});
	const known = [...read.below.values()].map(({ id, name: { category } }) => ({
		id,
		category
	}));
	const isTold = ({ id, name: { category } }) => rewritten.get(id) !== null && (ways.get(id) ?? []).some(({ commits }) => commits.some((commit) => isMending(commit, {
		id,
		category
	}, known, types)));
	return new Set([...parts].filter(([, { now }]) => isTold(now)).map(([key]) => key));
}
function isMending(commit, { id, category }, known, types) {
	const effect = effects(commit, known.filter((each) => each.id !== id).concat({
		id,
		category
	})).get(id) ?? null;
	const isOfTitle = effect !== null && effect.by !== "sub-change" && commit.reversal?.kind !== "reapply";
	const change = commit.change === "breaking" ? types.get(commit.type ?? "")?.change ?? null : commit.change;
	return isOfTitle && mending.has(change) || commit.subChanges.some((each) => mending.has(each.change) && (each.scope.includes(id) || each.scope.includes(category)));
}

// src/app/release/plan-release.ts
var plan_release_exports = /* @__PURE__ */ __exportAll({ planRelease: () => planRelease });
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
	await refuseOtherScheme(repository, {
		configuration,
		state,
		source,
		configFile: request.configFile,
		isGone: standing.is === "gone"
	});
	const sources = sourcesOf(configuration);
	const unreleasable = await unreleasablePrompts(repository, {
		configuration,
		source,
		states: [state],
		only: request.only
	});
	const [change, commits] = await Promise.all([releaseChange(repository, sources, state, source, standing), repository.history(standing.is === "gone" ? null : state?.header.through ?? null, source)]);
	const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
	const rewritten = /* @__PURE__ */ new Map();
	const waysOf = async (claims, touched) => {
		if (state === null) return addingWays(commits, touched, types);
		const begun = await begunBefore(state, touched);
		const answer = await releaseWays(repository, state, source, types, claims, touched.filter((each) => !begun.includes(each)), /* @__PURE__ */ new Map(), commits);
		for (const [id, base] of answer.rewritten) rewritten.set(id, base);
		return begun.length === 0 ? answer.ways : new Map([...answer.ways, ...addingWays(await repository.history(null, source), begun, types)]);
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
	const held = heldBack(judgements, rules.problems, configuration.strict);
	const withdrawn = await takenBack(repository, {
		state,
		read,
		source,
		configuration,
		types
	});
	let catalog = null;
	const served = () => catalog ??= readCatalog(repository, records);
	const waiting = waitingPrompts(read, held, request.only, new Map([
		...promotion.waits(read),
		...frozenCascades(read),
		...withdrawn
	]));
	return {
		configuration,
		channel: "main",
		standing,
		state,
		served,
		lacking: /* @__PURE__ */ new Map(),
		waiting,
		unreleasable,
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
			configuration,
			served
		})
	};
}
async function begunBefore(state, touched) {
	const held = new Set(state.header.waiting);
	const waited = touched.filter(({ kind, after }) => kind === "added" && after !== null && held.has(after.path));
	const lines = waited.length === 0 ? /* @__PURE__ */ new Map() : await state.linesOf(waited.map(({ id }) => id));
	return waited.filter(({ id }) => (lines.get(id)?.version ?? null) === null);
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
	const including = includingAny(ids, /* @__PURE__ */ new Set([...objected.keys(), ...more.keys()]), read.below);
	return ids.flatMap((id) => {
		const partial = including.get(id);
		const reason = objected.get(id) ?? (partial === void 0 ? null : includes(partial, objected.has(partial) ? void 0 : more.get(partial))) ?? (only !== null && !only.has(id) ? "it was not asked for" : null);
		return reason === null ? [] : [{
			id,
			for: reason
		}];
	});
}
function includes(partial, because) {
	return because === void 0 ? `it includes ${partial}, which waits` : `it includes ${partial}: ${because}`;
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
	const record = await withRollbacks(recordOf(read, waits, origin), origin);
	return {
		prompts: await withReach(prompts, record, origin),
		record
	};
}
async function withRollbacks(record, { served }) {
	const isRevert = ({ entries }) => entries.some(({ change }) => change === "rollback");
	if (record === null || !record.prompts.some(isRevert)) return record;
	const prompts = (await served())?.environments.get("production")?.prompts;
	const isOld = (id, digest) => [...prompts?.get(id)?.versions.values() ?? []].some((version) => version.digest === digest);
	return {
		...record,
		prompts: record.prompts.map((prompt) => isRevert(prompt) && isOld(prompt.id, prompt.digest) ? {
			...prompt,
			rollbackOf: prompt.from
		} : prompt)
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

export { requestAt as a, unreleasablePrompts as c, frozenCascades as d, plan_release_exports as i, refuseOtherScheme as l, dated as n, waitingPrompts as o, planRelease as r, recordOf as s, dateOf as t, heldBack as u };