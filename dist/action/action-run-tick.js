import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises.js";
import { A as joined, C as Bug, D as code, M as nothing$1, N as prose, R as counted, b as changelogPlain, ct as run, ft as Failure, j as md, k as fence, pt as require__unread_node_path, z as openRepository } from "../action.js";
import { a as readRollouts, d as logGamma, f as fileTimes, h as rolloutsPath, i as eventsPath, m as encodeRollouts, n as decodeEvents, o as differenceOfMeans, p as promptFacts, r as eventOf, s as differenceOfRates, t as appendEvents, u as lowerLimit } from "./ledger-events.js";
import { G as tagOf, J as canonicalJson, K as contentDigest, P as recordsBranch, T as policyOf, U as buildPlan, W as givesVersion, f as experimentFolder, m as controlPathOf, r as foreignLines, v as configurationAt, z as refuseLostBranch } from "./action-toolkit.js";
import { n as nextCatalog, r as activeExperiments, t as withoutWithdrawn } from "./app-experiment-withdrawn-arms.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { $t as headerPath, Bt as monthOf, Ct as changeTypes, F as effects, Ft as readState, G as namesIn, Gt as encodeStateLine, I as withReturns, It as readableRecord, J as testPathsOf, K as promptPathsAmong, Kt as isTakenBack, L as plainly, Lt as recordedTexts, Nt as catalogPath, Pt as readCatalog, Qt as encodeHeader, S as readPromptsAt, St as commitTypes, Ut as shardOf, Vt as encodeShard, Wt as emptyLine, X as accepting, Xt as byCodeUnit, Y as countedDate, Yt as unrecorded, Z as judge, Zt as sortedOnce, _ as parseCommit, a as buildNotes, c as reasonsToHold, ct as isUrgent, d as usersOf, ft as whenItGoes, i as nextLibraryVersion, in as recordFile, jt as recordPath, l as readFacts, m as locatorFor, mt as asksOf, n as readControl, o as otherScheme, pt as deprecationOf, q as sourcesOf, qt as recordedStatuses, s as versionsIn, u as readNeighbours, ut as deprecationStanding, v as dependentsOf, y as recordedVersion, z as promoting } from "./app-check-checked-change.js";
import { D as measuredViolations, E as dayKey, S as writtenQuantities, T as byDay, _ as spansOf, a as usageDays, b as misnamedScores, c as secondsOf, d as startOfDay, f as timeText, g as runsOf, h as metricDaysPath, i as encodeUsage, l as secondsOfDay, m as encodeMetricDays, o as usagePath, p as decodeMetricDays, s as dayOf, u as spanText, v as addedQuantities, w as implausible, x as quantitiesFrom, y as isQuantity } from "./app-metrics-read-usage.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { c as releaseWays, d as rewrittenRemark, f as standingRemarks, l as dateRemarks, n as readChannelPast, o as announcedImpacts, r as candidatesIn, s as addingWays, t as releaseChange, u as mainStanding } from "./app-release-release-change.js";
import { f as nearestName, l as isRecord, m as textOf, v as pathText } from "./app-check-written-rules.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { n as readAttribution, t as editedSince } from "./app-release-read-attribution.js";
import { i as changelogPath, n as notesOf } from "./app-release-changelog-files.js";
import { n as libraryTagMessage, r as promptTagMessage } from "./ledger-tag-message.js";
import { r as rolloutSalt, t as flagFiles } from "./app-serving-flag-files.js";
import { i as encodeCatalog } from "./catalog-catalog.js";
import { t as recentUsage } from "./app-metrics-recent-usage.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as filesIn } from "./files-files-in.js";
import { r as require_promises$1, t as githubHosting } from "./github-octokit-hosting.js";
import { t as pushedBranch } from "./app-release-release-branch.js";
import { t as openMirror } from "./git-open-mirror.js";

// src/app/experiment/serve-experiments.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
async function serveExperiments(ports, asked) {
	if (!((await ports.repository.listTree(asked.source, "experiments")).length > 0 || asked.catalog !== null && isExperimenting(asked.catalog))) return {
		wrote: false,
		owed: [],
		over: []
	};
	const { writeExperiments } = await import("./app-experiment-write-experiments.js");
	return await writeExperiments(ports, asked);
}
function isExperimenting({ environments }) {
	return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}

// src/app/release/owned-branches.ts
const changelogBranch = "prompt-library-changelog";
const removalBranches = "deprecation/remove-";

// src/app/release/ports.ts
var import_promises$1 = require_promises$1();
function readingThrough(repository, remote) {
	const answering = {
		...repository,
		diff: once(repository.diff),
		history: once(repository.history)
	};
	if (remote.address === null) return answering;
	const commitOf = commitsByTags(answering, remote);
	return {
		...answering,
		commitOf,
		readBlobs: async (blobs) => {
			const found = await repository.readBlobs(blobs);
			const missing = blobs.filter((blob) => !found.has(blob));
			if (missing.length === 0) return found;
			await remote.fetchBlobs(missing);
			return new Map([...found, ...await repository.readBlobs(missing)]);
		},
		entriesAt: async (treeish, paths) => {
			const found = await repository.entriesAt(treeish, paths);
			const absent = paths.filter((_, at) => found[at] === null);
			if (absent.length === 0) return found;
			const missing = (await repository.blobsAt(treeish, absent)).flatMap((blob) => blob ?? []);
			if (missing.length === 0) return found;
			await remote.fetchBlobs(missing);
			return await repository.entriesAt(treeish, paths);
		},
		filesWith: async (treeish, texts, folder) => {
			await remote.fetchBlobs((await repository.listTree(treeish, "")).flatMap(({ mode, blob }) => mode === "160000" ? [] : [blob]));
			return await repository.filesWith(treeish, texts, folder);
		}
	};
}
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function commitsByTags({ commitOf }, remote) {
	const broughtTo = async (commit) => {
		const [tag] = [...(await remote.tips([""])).tags.values()].filter(({ peeled }) => peeled === commit);
		if (tag === void 0) return null;
		await remote.fetchTags([tag.object]);
		return await commitOf(commit);
	};
	let before = Promise.resolve();
	const brought = once(async (commit) => {
		const answer = before.then(async () => await commitOf(commit) ?? await broughtTo(commit));
		before = answer.catch(() => null);
		return await answer;
	});
	return async (name) => await commitOf(name) ?? (objectId.test(name) ? await brought(name) : null);
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

// src/action/release-ports.ts
async function withReleasePorts(inputs, { workspace, repository: name, apiUrl }, pushed, use) {
	const clone = (0, import__unread_node_path.resolve)(workspace, inputs.workingDirectory);
	const checkedOut = await openRepository(clone);
	const branch = await pushedBranch(checkedOut, inputs.config, pushed).finally(checkedOut.close);
	const remote = await openMirror({
		from: { clone },
		branches: {
			main: branch.name,
			records: recordsBranch,
			also: [...branch.also, changelogBranch],
			below: [removalBranches]
		},
		token: inputs.token
	});
	try {
		const repository = await openRepository(remote.folder);
		try {
			const hosting = inputs.token === null || name === null ? null : await githubHosting({
				token: inputs.token,
				apiUrl,
				repository: name
			});
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
	await (0, import_promises$1.setTimeout)(attempt * (500 + process.pid % 500));
}

// src/app/experiment/experimenting.ts
async function readExperimenting(repository, { source, records, catalog, configuration, now }) {
	const files = await readExperiments(repository, source, configuration.experiments);
	const { active } = await withoutWithdrawn(repository, activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now), {
		records,
		catalog
	});
	return (environment, prompt) => {
		return catalog?.environments.get(environment)?.prompts.get(prompt)?.experiment?.name ?? null ?? active.find((each) => each.environment === environment && each.prompt === prompt)?.name ?? null;
	};
}

// src/ledger/metric-windows.ts
function seriesKey({ source, environment, prompt, version, arm }) {
	return JSON.stringify([
		source,
		environment,
		prompt,
		version,
		arm
	]);
}
function seriesText({ source, environment, prompt, version, arm }) {
	return `${prompt}@${version} (${arm}, ${environment}, source ${source})`;
}
function byTime(a, b) {
	return a.from - b.from || a.to - b.to || byCodeUnit(a.prompt, b.prompt) || byCodeUnit(a.version, b.version) || byCodeUnit(a.arm, b.arm) || byCodeUnit(a.environment, b.environment) || byCodeUnit(a.source, b.source);
}
function disjoint(windows, place) {
	const newest = /* @__PURE__ */ new Map();
	const kept = [];
	const problems = [];
	for (const window of windows.toSorted(byTime)) {
		const key = seriesKey(window);
		const earlier = newest.get(key);
		const clash = earlier === void 0 || earlier.to <= window.from ? null : clashOf(earlier, window);
		if (clash === "same") continue;
		if (clash !== null) problems.push({
			...clash,
			place
		});
		if (earlier === void 0 || window.to > earlier.to) newest.set(key, window);
		kept.push(window);
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed(kept) : refused(first, ...others);
}
function clashOf(earlier, later) {
	const series = seriesText(later);
	if (earlier.from !== later.from || earlier.to !== later.to) return problem("metrics-overlap", {
		series,
		first: spanText(earlier),
		second: spanText(later)
	});
	return numbersOf$1(earlier) === numbersOf$1(later) ? "same" : problem("metrics-contradict", {
		series,
		span: spanText(later)
	});
}
function numbersOf$1({ requests, errors, users, quantities }) {
	return canonicalJson([
		requests,
		errors,
		users ?? null,
		[...quantities].toSorted(([a], [b]) => byCodeUnit(a, b))
	]);
}

// src/ledger/merge-windows.ts
function mergeWindows(days, windows) {
	const merged = new Map(days.map((day) => [dayKey(day), day]));
	const problems = [];
	let known = 0;
	for (const window of windows.toSorted(byTime)) {
		const day = dayOf(window.from);
		const own = merged.get(dayKey({
			...window,
			day
		})) ?? emptyDay(window, day);
		const spans = own.merged.get(window.source) ?? [];
		const start = startOfDay(day);
		const span = {
			from: window.from - start,
			to: window.to - start
		};
		const clash = spans.find((each) => each.from < span.to && span.from < each.to);
		if (span.to > 86400) problems.push(problem("metrics-two-days", {
			series: seriesText(window),
			span: spanText(window)
		}));
		else if (clash === void 0) merged.set(dayKey(own), withWindow(own, window, inserted(spans, span)));
		else if (clash.from === span.from && clash.to === span.to) known += 1;
		else problems.push(problem("metrics-overlap", {
			series: seriesText(window),
			first: spanText({
				from: start + clash.from,
				to: start + clash.to
			}),
			second: spanText(window)
		}));
	}
	const [first, ...others] = problems;
	if (first !== void 0) return refused(first, ...others);
	return passed({
		days: [...merged.values()].toSorted(byDay),
		added: windows.length - known,
		known
	});
}
function emptyDay({ environment, prompt, version, arm }, day) {
	return {
		day,
		environment,
		prompt,
		version,
		arm,
		requests: 0,
		errors: 0,
		quantities: /* @__PURE__ */ new Map(),
		merged: /* @__PURE__ */ new Map()
	};
}
function withWindow({ users: before, ...day }, { source, requests, errors, users, quantities }, spans) {
	const isFirst = day.merged.size === 0;
	const all = users === void 0 || before === void 0 && !isFirst ? void 0 : users + (before ?? 0);
	return {
		...day,
		...all === void 0 ? {} : { users: all },
		requests: day.requests + requests,
		errors: day.errors + errors,
		quantities: addedQuantities(day.quantities, quantities),
		merged: new Map([...day.merged, [source, spans]])
	};
}
function inserted(spans, span) {
	return [...spans, span].toSorted((a, b) => a.from - b.from);
}

// src/app/metrics/merge-days.ts
async function mergeDays(repository, records, windows) {
	const months = /* @__PURE__ */ new Map();
	for (const window of windows) {
		const month = monthOf(window.from);
		const own = months.get(month);
		if (own === void 0) months.set(month, [window]);
		else own.push(window);
	}
	const paths = [...months.keys()].map(metricDaysPath);
	const texts = await recordedTexts(repository, records, "main", paths);
	const files = /* @__PURE__ */ new Map();
	const problems = [];
	let added = 0;
	for (const [month, own] of months) {
		const path = metricDaysPath(month);
		const text = texts.get(path);
		const merged = mergeWindows(text === void 0 ? [] : readableRecord(decodeMetricDays(text, path)), own);
		if (!merged.ok) {
			problems.push(...merged.problems);
			continue;
		}
		added += merged.value.added;
		if (merged.value.added === 0) continue;
		files.set(path, encodeMetricDays(merged.value.days));
		files.set(usagePath(month), encodeUsage(usageDays(merged.value.days)));
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed({
		files,
		added,
		known: windows.length - added
	}) : refused(first, ...others);
}

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

// src/app/library/find-prompt.ts
async function promptOrNull(repository, library, ids) {
	const { commit, sources } = library;
	const entries = await locatorFor(repository, sources, commit).entriesOf(ids);
	for (const id of ids) {
		const [prompt, second] = await readPromptsAt(repository, sources, entries.get(id) ?? [], commit);
		if (second !== void 0 && prompt !== void 0) throw ambiguous(id, [prompt.path, second.path]);
		if (prompt !== void 0) return prompt;
	}
	return await promptWithAlias(repository, library, ids);
}
async function promptWithAlias(repository, { commit, sources }, ids) {
	const texts = ids.filter((id) => id !== "" && !/[\n\r\0]/u.test(id));
	if (texts.length === 0) return null;
	const [folder = "", ...others] = sources.folders;
	const paths = await repository.filesWith(commit, texts, others.length === 0 ? folder : "");
	const owners = [...new Set(paths.flatMap((path) => sources.claim(path)?.path ?? []))];
	const found = await repository.entriesAt(commit, owners);
	const entries = owners.flatMap((path, index) => {
		const entry = found[index];
		return entry === null || entry === void 0 ? [] : [{
			path,
			mode: "100644",
			blob: entry.blob
		}];
	});
	return (await readPromptsAt(repository, sources, entries, commit)).find(({ document }) => document?.metadata.aliases.some((alias) => ids.includes(alias))) ?? null;
}
function unknownPrompt(id, ids) {
	if (ids.length === 0) return emptyLibrary();
	const meant = nearestName(id, ids);
	const help = meant === null ? "See prompt-libraries list, or find it with prompt-libraries search WORD." : `Did you mean ${meant}?`;
	return new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id} in the last commit.`, `${help} One that is not committed yet is not seen, and one that is gone with --at COMMIT.`);
}
function emptyLibrary() {
	return new Failure("library-empty", "The last commit has no prompts.", "Begin with prompt-libraries init, or write one with prompt-libraries create NAME; then commit it.");
}
function ambiguous(id, [first, second]) {
	return new Failure("prompt-ambiguous", `Two files have the id ${id}: ${first} and ${second}.`, "Rename one of them.");
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
		const reason = prompt === null ? null : prompt.id === id ? reasonOf$1(prompt) : `it goes on as ${prompt.id}: name that`;
		if (reason !== null) reasons.set(id, reason);
	}
	return reasons;
}
async function isRecorded(states, id) {
	return (await Promise.all(states.map(async (state) => (await state?.linesOf([id]))?.get(id)))).some((line) => line !== void 0 && line.status !== "awaited");
}
function reasonOf$1({ path, document }) {
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

// src/app/library/prompt-needs.ts
async function withNeeds(repository, { commit, sources }, prompt) {
	const alone = [{
		id: prompt.id,
		kind: "added",
		before: null,
		after: prompt
	}];
	return await readNeighbours(repository, sources, locatorFor(repository, sources, commit), alone);
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
		} : await released$1(read, waiting, {
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
async function released$1(read, waits, origin) {
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
			message: commitMessage$1(record, source)
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
	}, "Library", record);
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
function commitMessage$1(record, source) {
	if (record?.kind === "pre-release") return `pre-release: ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
	return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}

// src/rollout/enter.ts
function enter(rollout, { name, weight }, policy, now) {
	return {
		...rollout,
		standing: "running",
		phase: name,
		weight: Math.max(rollout.weight, weight),
		entered: [...rollout.entered, {
			phase: name,
			at: now
		}],
		lease: policy.onMissingMetrics === "lease" ? leaseFrom(policy, now) : null,
		overdue: false
	};
}
function leaseFrom({ analysis }, now) {
	return now + 2 * analysis.maxAge;
}

// src/statistics/beta.ts
const tiny = 1e-300;
const precision = 1e-15;
const mostTerms = 1e5;
function betaShare(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
	return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
}
function betaQuantile(share, a, b) {
	if (share <= 0) return 0;
	if (share >= 1) return 1;
	const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
	let [low, high] = [0, 1];
	let x = a / (a + b);
	for (let step = 0; step < 200 && high - low > Number.EPSILON * x; step += 1) {
		const excess = betaShare(x, a, b) - share;
		if (excess === 0) return x;
		if (excess > 0) high = x;
		else low = x;
		const density = Math.exp(logScale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
		const next = x - excess / density;
		const moved = next > low && next < high ? next : (low + high) / 2;
		if (Math.abs(moved - x) <= Number.EPSILON * x) return moved;
		x = moved;
	}
	return x;
}
function fraction(x, a, b) {
	let c = 1;
	let d = 1 / away(1 - (a + b) * x / (a + 1));
	let sum = d;
	for (let m = 1; m <= mostTerms; m += 1) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / away(1 + even * d);
		c = away(1 + even / c);
		sum *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / away(1 + odd * d);
		c = away(1 + odd / c);
		const factor = d * c;
		sum *= factor;
		if (Math.abs(factor - 1) < precision) break;
	}
	return sum;
}
function away(value) {
	return Math.abs(value) < tiny ? tiny : value;
}

// src/statistics/exact-bound.ts
function exactLowerBound({ requests, errors }, alpha) {
	return errors === 0 ? 0 : betaQuantile(alpha, errors, requests - errors + 1);
}

// src/rollout/words.ts
function percent(share) {
	const value = share * 100;
	return `${value !== 0 && Math.abs(value) < 1 ? value.toFixed(2) : value.toFixed(1)} %`;
}
function weightText(weight) {
	return `${weight / 100} %`;
}
function rateText({ requests, errors }) {
	return requests === 0 ? "no requests" : `${percent(errors / requests)} of ${requests.toLocaleString("en")} requests`;
}
function hoursText(seconds) {
	const hours = Math.round(seconds / 3600 * 10) / 10;
	return hours === 1 ? "1 hour" : `${hours.toLocaleString("en")} hours`;
}

// src/rollout/verdict.ts
const exactAlpha = .001;
function condemned(measured, { analysis }) {
	const { candidate, stable, atLeast } = measured;
	const { tolerance, maxErrorRate, maxLatencyIncrease, maxCostIncrease } = analysis;
	if (atLeast !== null && atLeast > tolerance) {
		const over = tolerance === 0 ? "" : `, ${percent(tolerance)} are tolerated`;
		return rollback("error-regression", `error rate ${rateText(candidate)}, stable ${rateText(stable)}: at least ${percent(atLeast)} more (95 % confidence sequence)${over}`);
	}
	const bound = exactLowerBound(candidate, exactAlpha);
	if (bound > maxErrorRate) return rollback("error-bar", `error rate ${rateText(candidate)}: at least ${percent(bound)} (exact bound, α = 0.001), ${percent(maxErrorRate)} is allowed`);
	if (maxLatencyIncrease !== null && measured.meanAbove("latency_ms", 1 + maxLatencyIncrease) > 0) return rollback("latency-guard", `mean latency rose by more than ${percent(maxLatencyIncrease)} over stable (95 % confidence sequence)`);
	if (maxCostIncrease !== null && measured.meanAbove("cost_usd", 1 + maxCostIncrease) > 0) return rollback("cost-guard", `mean cost rose by more than ${percent(maxCostIncrease)} over stable (95 % confidence sequence)`);
	return null;
}
function mayAdvance(rollout, measured, policy, { now, isApproved }) {
	const { analysis } = policy;
	const step = stepOf(rollout);
	const next = stepAfter(rollout);
	const elapsed = now - (rollout.entered.at(-1)?.at ?? now);
	if (step !== null && elapsed < step.hours * 3600) return hold("hours-left", `\`${step.name}\` lasts ${hoursText(step.hours * 3600)}, ${hoursText(step.hours * 3600 - elapsed)} to go`);
	const missing = freshness(rollout, measured, policy, now);
	if (missing !== null) return missing;
	const { candidate, stable, phaseRequests } = measured;
	if (phaseRequests < analysis.minSamples) return hold("samples", `${phaseRequests} of ${analysis.minSamples} requests in this phase`);
	if (candidate.errors / candidate.requests >= analysis.maxErrorRate) return hold("rate-above-bar", `error rate ${rateText(candidate)}, it must be below ${percent(analysis.maxErrorRate)}`);
	if (next !== null && policy.approvals.has(next.name) && !isApproved(next.name)) return hold("approval", `\`${next.name}\` needs approval: set approved_phase in the control file`);
	return {
		is: "advance",
		code: "healthy",
		because: `error rate ${rateText(candidate)}, stable ${rateText(stable)}`
	};
}
function freshness(rollout, measured, { analysis }, now) {
	const { through, stablePhaseRequests } = measured;
	if (through === null) return hold("metrics-missing", `nothing was measured of ${rollout.candidate} since it is served`);
	if (through < now - analysis.maxAge) return hold("metrics-stale", `the newest metrics are ${hoursText(now - through)} old, ${hoursText(analysis.maxAge)} are allowed`);
	if (rollout.weight < 1e4 && stablePhaseRequests === 0) return hold("metrics-missing", `nothing was measured of the stable version ${rollout.stable} in this phase`);
	return null;
}
function hold(code, because) {
	return {
		is: "hold",
		code,
		because
	};
}
function whyPending(experiment, held = null) {
	if (held !== null) return held;
	return experiment === null ? hold("approval", "its first phase needs approval") : hold("experiment", `it waits until the experiment \`${experiment}\` with this prompt is over`);
}
function stepOf({ phases, phase }) {
	return phases.find(({ name }) => name === phase) ?? null;
}
function stepAfter({ phases, phase }) {
	return phases[phase === null ? 0 : phases.findIndex(({ name }) => name === phase) + 1] ?? null;
}
function rollback(code, because) {
	return {
		is: "rollback",
		code,
		because
	};
}

// src/rollout/start.ts
function startedRollout({ environment, prompt, candidate, stable, phases, isApproved, held, experiment, now }, policy) {
	const steps = phases ?? policy.phases;
	const pending = {
		environment,
		prompt,
		candidate,
		stable,
		salt: rolloutSalt(prompt, candidate),
		standing: "pending",
		pausedBy: null,
		phase: null,
		weight: 0,
		phases: steps,
		entered: [],
		startedAt: now,
		lease: null,
		overdue: false,
		verdict: null,
		measured: null,
		counted: []
	};
	const [first] = steps;
	return first === void 0 || held !== null || experiment !== null || policy.approvals.has(first.name) && !isApproved(first.name) ? pending : enter(pending, first, policy, now);
}
function heldByControl(control) {
	if (control === "unreadable") return hold("control-invalid", "the control file cannot be read");
	if (control === null || control.control === "run") return null;
	return hold("paused", `the control file says ${control.control}${control.reason === null ? "" : `: ${control.reason}`}`);
}

// src/rollout/count.ts
const clockSkew = 300;
const guarded = ["latency_ms", "cost_usd"];
const arms = ["candidate", "stable"];
function count(rollout, windows, now) {
	let counted = rollout.counted;
	for (const arm of arms) {
		const given = windowsOf$2(rollout, arm, windows);
		const known = knownSpans(rollout.counted.filter((each) => each.arm === arm));
		const names = new Set(known.map(spanName));
		const fresh = given.filter((window) => !names.has(spanName(window)));
		const fault = given.map((window) => faultOf(window, now)).find((each) => each !== null) ?? overlapIn([...known, ...fresh]);
		if (fault !== null) return {
			ok: false,
			because: fault
		};
		for (const [phase, own] of grouped(fresh, ({ from }) => phaseAt(rollout, from))) counted = withWindows(counted, arm, phase, own);
	}
	return {
		ok: true,
		counted
	};
}
function spanName({ source, from, to }) {
	return `${source}\n${from}\n${to}`;
}
function countedThrough(counted, arm) {
	const ends = counted.filter((each) => each.arm === arm).flatMap(({ merged }) => merged.flatMap(({ runs }) => runs.map(([from, length, many]) => from + length * many)));
	return ends.length === 0 ? null : Math.max(...ends);
}
function windowsOf$2({ environment, prompt, candidate, stable, entered }, arm, windows) {
	const begun = entered[0]?.at ?? Infinity;
	const version = arm === "candidate" ? candidate : stable;
	const own = windows.filter((each) => each.prompt === prompt && each.environment === environment && each.arm === arm && each.version === version && !(each.from < begun));
	return [...new Map(own.map((each) => [spanName(each), each])).values()];
}
function phaseAt({ entered }, at) {
	return entered.findLast((each) => each.at <= at)?.phase ?? "";
}
function faultOf({ source, from, to, requests, errors, quantities }, now) {
	if (!([
		from,
		to,
		requests,
		errors
	].every((value) => Number.isFinite(value)) && Number.isInteger(requests) && Number.isInteger(errors)) || requests < 0 || errors < 0 || errors > requests) return `source \`${source}\` gives impossible counts: ${errors} errors of ${requests} requests`;
	if (to <= from) return `source \`${source}\` gives a span that ends before it begins`;
	if (to > now + clockSkew) return `source \`${source}\` gives a span that is not over yet`;
	for (const [name, { n, sum, sumOfSquares }] of quantities) if (![
		n,
		sum,
		sumOfSquares
	].every((value) => Number.isFinite(value)) || n < 0 || sumOfSquares < 0) return `source \`${source}\` gives an impossible ${name}`;
	return null;
}
function overlapIn(windows) {
	const sorted = windows.toSorted((a, b) => a.source < b.source ? -1 : a.source > b.source ? 1 : a.from - b.from);
	const second = sorted.find((each, index) => {
		const before = sorted[index - 1];
		return before !== void 0 && before.source === each.source && each.from < before.to;
	});
	return second === void 0 ? null : `source \`${second.source}\` gives spans that overlap`;
}
function knownSpans(counted) {
	return counted.flatMap(({ merged }) => merged.flatMap(({ source, runs }) => spansOf(runs).map((span) => ({
		source,
		...span
	}))));
}
function withWindows(counted, arm, phase, windows) {
	const before = counted.find((each) => each.arm === arm && each.phase === phase) ?? {
		phase,
		arm,
		requests: 0,
		errors: 0,
		quantities: [],
		merged: []
	};
	const after = {
		...before,
		requests: windows.reduce((sum, { requests }) => sum + requests, before.requests),
		errors: windows.reduce((sum, { errors }) => sum + errors, before.errors),
		quantities: guarded.flatMap((name) => added$1(name, before.quantities.find((each) => each.name === name), windows)),
		merged: withSpans(before.merged, windows)
	};
	return [...counted.filter((each) => each !== before), after].toSorted((a, b) => earliest(a) - earliest(b) || (a.arm < b.arm ? -1 : 1));
}
function added$1(name, before, windows) {
	const all = [...before === void 0 ? [] : [before], ...windows.flatMap(({ quantities }) => quantities.get(name) ?? [])];
	if (all.length === 0) return [];
	const sumOf = (part) => all.reduce((sum, each) => sum + each[part], 0);
	return [{
		name,
		n: sumOf("n"),
		sum: sumOf("sum"),
		sumOfSquares: sumOf("sumOfSquares")
	}];
}
function withSpans(merged, windows) {
	const fresh = grouped(windows, ({ source }) => source);
	const kept = merged.filter(({ source }) => !fresh.has(source));
	const extended = [...fresh].map(([source, own]) => {
		const before = spansOf(merged.find((each) => each.source === source)?.runs ?? []);
		return {
			source,
			runs: runsOf([...before, ...own].toSorted((a, b) => a.from - b.from))
		};
	});
	return [...kept, ...extended].toSorted((a, b) => a.source < b.source ? -1 : 1);
}
function grouped(all, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of all) {
		const group = groups.get(nameOf(each));
		if (group === void 0) groups.set(nameOf(each), [each]);
		else group.push(each);
	}
	return groups;
}
function earliest({ merged }) {
	return Math.min(...merged.flatMap(({ runs }) => runs.map(([from]) => from)));
}

// src/rollout/measure.ts
const sequenceAlpha = .05;
function measure(rollout, windows, now) {
	const counting = count(rollout, windows, now);
	if (!counting.ok) return counting;
	const { counted } = counting;
	const strata = rollout.entered.map(({ phase }) => {
		const own = counted.filter((each) => each.phase === phase);
		return {
			candidate: own.filter(({ arm }) => arm === "candidate"),
			stable: own.filter(({ arm }) => arm === "stable")
		};
	});
	const rates = strata.map(({ candidate, stable }) => ({
		candidate: totalOf(candidate),
		stable: totalOf(stable)
	}));
	const atLeast = lowerLimit(differenceOfRates(rates), sequenceAlpha);
	return {
		ok: true,
		measured: {
			candidate: totalOf(rates.map(({ candidate }) => candidate)),
			stable: totalOf(rates.map(({ stable }) => stable)),
			phaseRequests: rates.at(-1)?.candidate.requests ?? 0,
			stablePhaseRequests: rates.at(-1)?.stable.requests ?? 0,
			atLeast: Number.isFinite(atLeast) ? atLeast : null,
			through: countedThrough(counted, "candidate"),
			rates,
			counted,
			meanAbove: (quantity, factor) => {
				const sums = strata.map(({ candidate, stable }) => ({
					candidate: sumsOf(candidate, quantity),
					stable: sumsOf(stable, quantity)
				}));
				return lowerLimit(differenceOfMeans(sums, factor), sequenceAlpha);
			}
		}
	};
}
function totalOf(counts) {
	return {
		requests: counts.reduce((total, { requests }) => total + requests, 0),
		errors: counts.reduce((total, { errors }) => total + errors, 0)
	};
}
function sumsOf(counts, quantity) {
	const all = counts.flatMap(({ quantities }) => quantities.filter(({ name }) => name === quantity));
	return {
		n: all.reduce((total, { n }) => total + n, 0),
		sum: all.reduce((total, { sum }) => total + sum, 0),
		sumOfSquares: all.reduce((total, { sumOfSquares }) => total + sumOfSquares, 0)
	};
}

// src/rollout/tick.ts
function tick$1(facts) {
	const { rollout, policy, windows, silent, now } = facts;
	const control = facts.control === "unreadable" ? null : facts.control;
	if (control?.control === "abort") return over("aborted", {
		is: "rollback",
		code: "aborted",
		because: control.reason ?? "the control file says abort"
	});
	const measuring = measure(rollout, windows, now);
	const bad = measuring.ok ? condemned(measuring.measured, policy) : null;
	if (bad !== null) return over("rolled_back", bad);
	const seen = measuring.ok ? {
		...rollout,
		counted: measuring.measured.counted,
		measured: measuring.measured.through === null ? rollout.measured : recorded(measuring.measured)
	} : rollout;
	const lack = !measuring.ok ? hold("metrics-invalid", measuring.because) : rollout.phase === null ? null : freshness(rollout, measuring.measured, policy, now);
	const leased = {
		...seen,
		lease: leaseAfter(rollout, policy, lack, now)
	};
	if (lack !== null && rollout.lease !== null && rollout.lease <= now) return lapsed(lack);
	const pauses = control?.control === "pause" ? "control" : rollout.pausedBy === "command" ? "command" : null;
	if (pauses !== null) return paused(leased, pauses, control?.reason ?? null);
	if (facts.control === "unreadable") return on(leased, hold("control-invalid", "the control file cannot be read"), []);
	const { rollout: going, happened } = resumed(leased);
	if (going.phase === null) return begun(going, happened, facts.experiment, {
		policy,
		control,
		now
	});
	const verdict = !measuring.ok ? hold("metrics-invalid", measuring.because) : heard(mayAdvance(going, measuring.measured, policy, {
		now,
		isApproved: approvalBy(control, going)
	}), silent);
	if (verdict.is === "hold") return held(going, verdict, policy, now, happened);
	const next = stepAfter(going);
	if (next === null) return {
		...over("done", verdict),
		happened: [...happened, "deployed"]
	};
	return on(enter(going, next, policy, now), verdict, [...happened, "rollout-advanced"]);
}
function approvalBy(control, { phases }) {
	const at = (name) => phases.findIndex((each) => each.name === name);
	return (phase) => control !== null && control.approvedPhase !== null && at(control.approvedPhase) >= at(phase);
}
function heard(verdict, silent) {
	if (silent === null) return verdict;
	if (verdict.is === "advance") return hold("metrics-missing", silent);
	return verdict.code === "metrics-missing" || verdict.code === "metrics-stale" || verdict.code === "samples" ? hold(verdict.code, `${verdict.because}; ${silent}`) : verdict;
}
function begun(rollout, happened, experiment, { policy, control, now }) {
	const first = stepAfter(rollout);
	if (experiment !== null) return on(rollout, whyPending(experiment), happened);
	if (first === null || policy.approvals.has(first.name) && !approvalBy(control, rollout)(first.name)) return on(rollout, hold("approval", `\`${first?.name ?? ""}\` needs approval: set approved_phase in the control file`), happened);
	return on(enter(rollout, first, policy, now), {
		is: "advance",
		code: "healthy",
		because: "nothing is in the way of its first phase"
	}, [...happened, "rollout-advanced"]);
}
function held(rollout, verdict, policy, now, happened) {
	const since = (rollout.entered.at(-1)?.at ?? now) + (stepOf(rollout)?.hours ?? 0) * 3600;
	return on({
		...rollout,
		overdue: rollout.overdue || now - since > policy.maxHoldHours * 3600
	}, verdict, happened);
}
function paused(rollout, by, reason) {
	const verdict = hold("paused", `paused by ${by === "control" ? "the control file" : "a command"}${reason === null ? "" : `: ${reason}`}`);
	return on({
		...rollout,
		standing: "paused",
		pausedBy: by
	}, verdict, rollout.standing === "paused" ? [] : ["rollout-paused"]);
}
function resumed(rollout) {
	if (rollout.standing !== "paused") return {
		rollout,
		happened: []
	};
	return {
		rollout: {
			...rollout,
			standing: rollout.phase === null ? "pending" : "running",
			pausedBy: null
		},
		happened: ["rollout-resumed"]
	};
}
function lapsed({ because }) {
	return {
		verdict: {
			is: "rollback",
			code: "lease-ran-out",
			because: `${because}, and the lease ran out`
		},
		rollout: null,
		ended: "lapsed",
		happened: ["rollout-lapsed"]
	};
}
function leaseAfter(rollout, policy, lack, now) {
	if (policy.onMissingMetrics !== "lease" || rollout.phase === null) return null;
	return lack === null ? leaseFrom(policy, now) : rollout.lease ?? leaseFrom(policy, now);
}
function over(ended, verdict) {
	return {
		verdict,
		rollout: null,
		ended,
		happened: ended === "done" ? [] : ["withdrawn"]
	};
}
function on(rollout, verdict, happened) {
	const { is, code, because } = verdict;
	return {
		verdict,
		rollout: {
			...rollout,
			verdict: {
				is: is === "advance" ? "advance" : "hold",
				code,
				because
			}
		},
		ended: null,
		happened
	};
}
function recorded({ candidate, stable, phaseRequests, atLeast, through }) {
	return {
		candidate,
		stable,
		phaseRequests,
		atLeast,
		through
	};
}

// src/rollout/command.ts
function neededRollout({ id, environment }, found) {
	if (found !== void 0) return found;
	throw new Failure("rollout-none", `\`${id}\` has no rollout under way in ${environment}.`, "See what is released with `prompt-libraries list`; a rollout starts with a release under a gradual policy.");
}
function commandedTick({ asks, reason }, facts) {
	const { rollout } = facts;
	const because = reason ?? "no reason was given";
	switch (asks) {
		case "rollback":
		case "abort": return {
			rollout: null,
			ended: asks === "abort" ? "aborted" : "rolled_back",
			verdict: {
				is: "rollback",
				code: "aborted",
				because
			},
			happened: ["withdrawn"]
		};
		case "pause": {
			const verdict = hold("paused", `paused by a command${reason === null ? "" : `: ${reason}`}`);
			return {
				rollout: {
					...rollout,
					standing: "paused",
					pausedBy: "command",
					verdict: {
						is: "hold",
						code: verdict.code,
						because: verdict.because
					}
				},
				ended: null,
				verdict,
				happened: rollout.standing === "paused" ? [] : ["rollout-paused"]
			};
		}
		case "advance":
		case "start": return tick$1({
			...facts,
			rollout: {
				...rollout,
				pausedBy: rollout.pausedBy === "command" && asks === "advance" ? null : rollout.pausedBy
			}
		});
	}
}
function startedAgain({ id, environment }, line, { settings, control, experiment, now }) {
	const none = (says) => new Failure("rollout-nothing-to-start", says, "Land a change and release it: prompt-libraries release --all --action publish");
	if (line === null || line.version === null) throw none(`\`${id}\` was never released.`);
	if (line.stable === null || line.version === line.stable) throw none(`All users get the newest version of \`${id}\` already.`);
	if (line.digest !== null && line.withdrawn.includes(line.digest)) throw none(`\`${id}@${line.version}\` was withdrawn; trying again needs a new version.`);
	const said = control === "unreadable" ? null : control;
	const phases = said?.phases ?? null;
	const isApproved = approvalBy(said, { phases: phases ?? settings.gradual.phases });
	return startedRollout({
		environment,
		prompt: id,
		candidate: line.version,
		stable: line.stable,
		phases,
		isApproved,
		held: heldByControl(control),
		experiment,
		now
	}, settings.gradual);
}

// src/app/rollout/decide-rollouts.ts
function decideRollouts(rollouts, facts) {
	const { command, settings, now } = facts;
	if (command === null) return rollouts.map((rollout) => decided(rollout, tick$1(ticking(rollout, facts))));
	const found = rollouts.find((each) => each.prompt === command.id && each.environment === command.environment);
	const others = rollouts.filter((each) => each !== found).map(untouched);
	if (command.asks === "start" && found === void 0) {
		const control = controlOf(facts, command.id, facts.line?.version ?? "");
		const experiment = facts.experimenting(command.environment, command.id);
		const rollout = startedAgain(command, facts.line, {
			settings,
			control,
			experiment,
			now
		});
		const verdict = rollout.phase === null ? whyPending(experiment, heldByControl(control)) : hold("hours-left", `started in ${rollout.phase}`);
		return [...others, {
			before: rollout,
			after: rollout,
			standing: rollout.standing,
			verdict,
			happened: [{
				kind: "rollout-started",
				rollout: detailOf(rollout, verdict)
			}],
			isAsked: true
		}];
	}
	const rollout = neededRollout(command, found);
	return [...others, decided(rollout, commandedTick(command, ticking(rollout, facts)))];
}
function ticking(rollout, facts) {
	const { settings, windows, silent, experimenting, now } = facts;
	const experiment = experimenting(rollout.environment, rollout.prompt);
	return {
		rollout,
		policy: settings.gradual,
		control: controlOf(facts, rollout.prompt, rollout.candidate),
		windows,
		silent,
		experiment,
		now
	};
}
function controlOf({ controls }, id, candidate) {
	return controls.of(id, candidate);
}
function decided(before, { rollout: after, ended, verdict, happened }) {
	const standing = after?.standing ?? ended ?? before.standing;
	const last = after === null ? {
		...detailOf(before, verdict),
		standing,
		weight: ended === "done" ? 1e4 : 0
	} : detailOf(after, verdict);
	return {
		before,
		after,
		standing,
		verdict,
		happened: happened.map((kind) => ({
			kind,
			rollout: last
		})),
		isAsked: true
	};
}
function detailOf({ candidate, standing, phase, weight }, { because }) {
	return {
		candidate,
		standing,
		phase,
		weight,
		because
	};
}
function untouched(rollout) {
	const { verdict } = rollout;
	const said = {
		is: "hold",
		code: "hours-left",
		because: verdict?.because ?? "not looked at yet"
	};
	return {
		before: rollout,
		after: rollout,
		standing: rollout.standing,
		verdict: said,
		happened: [],
		isAsked: false
	};
}

// src/ledger/metrics-v1.ts
const schema = "prompt-libraries/metrics/v1";
function decodeMetrics(text, file) {
	const place = { file };
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(problem("metrics-invalid", {
			key: "",
			reason: "is not JSON"
		}, { place }));
	}
	const shape = measuredViolations("metrics", value).map((each) => shapeProblem(each, place));
	const written = value;
	const [first, ...others] = shape.length > 0 ? shape : [...contentProblems(written, place)];
	if (first !== void 0) return refused(first, ...others);
	return disjoint(windowsOf$1(written), place);
}
function encodeMetrics(source, windows) {
	const spans = /* @__PURE__ */ new Map();
	for (const window of windows.toSorted(byTime)) {
		if (window.source !== source) throw new Bug(`A window of ${window.source} is no part of ${source}.`);
		const span = {
			start: timeText(window.from),
			end: timeText(window.to),
			environment: window.environment,
			series: []
		};
		const key = [
			span.start,
			span.end,
			span.environment
		].join(" ");
		const known = spans.get(key) ?? span;
		spans.set(key, known);
		known.series.push(writtenSeries(window));
	}
	return recordFile({
		schema,
		source,
		windows: [...spans.values()]
	});
}
function shapeProblem({ path, keyword, params, reason }, place) {
	if (keyword !== "additionalProperties") return problem("metrics-invalid", {
		key: pathText(path),
		reason
	}, { place });
	const known = Array.isArray(params["known"]) ? params["known"] : [];
	return problem("metrics-key-unknown", {
		key: pathText(path),
		meant: nearestName(String(path.at(-1)), known)
	}, { place });
}
function* contentProblems({ windows }, place) {
	const wrong = (key, reason) => problem("metrics-invalid", {
		key,
		reason
	}, { place });
	for (const [at, { start, end, series }] of windows.entries()) {
		const [from, to] = [secondsOf(start), secondsOf(end)];
		if (from === null) yield wrong(`windows[${at}].start`, "is no time that there is");
		if (to === null) yield wrong(`windows[${at}].end`, "is no time that there is");
		if (from !== null && to !== null && to <= from) yield wrong(`windows[${at}].end`, "must be after its start");
		for (const [index, each] of series.entries()) for (const [key, reason] of seriesFaults(each)) yield wrong(`windows[${at}].series[${index}].${key}`, reason);
	}
}
function* seriesFaults(series) {
	if (series.errors > series.requests) yield ["errors", "must not be more than the requests"];
	if ((series.users ?? 0) > series.requests) yield ["users", "must not be more than the requests"];
	for (const name of misnamedScores(series)) yield [`scores.${name}`, "must be named by lower-case letters, digits and underscores"];
	for (const [key, moments] of quantitiesFrom(series)) {
		const reason = implausible(moments);
		if (reason !== null) yield [key, reason];
	}
}
function windowsOf$1({ source, windows }) {
	return windows.flatMap(({ start, end, environment, series }) => {
		const [from, to] = [secondsOf(start), secondsOf(end)];
		if (from === null || to === null) throw new Bug("A time was not looked at.");
		return series.map((each) => ({
			source,
			environment,
			prompt: each.prompt,
			version: each.version,
			arm: each.arm,
			from,
			to,
			requests: each.requests,
			errors: each.errors,
			...each.users === void 0 ? {} : { users: each.users },
			quantities: quantitiesFrom(each)
		}));
	});
}
function writtenSeries({ prompt, version, arm, requests, errors, users, quantities }) {
	return {
		prompt,
		version,
		arm,
		requests,
		errors,
		...users === void 0 ? {} : { users },
		...writtenQuantities(quantities)
	};
}

// src/metrics/answer.ts
function nothing(because) {
	return {
		is: "nothing",
		because
	};
}

// src/metrics/cells.ts
const unknownPart = "unknown";
function windowsFrom(cells, origin) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		if (!Number.isFinite(cell.value) || cell.value < 0) return `${cell.part} of ${cell.prompt}@${cell.version} is ${String(cell.value)}, which is no count or sum`;
		const key = JSON.stringify([
			cell.from,
			cell.to,
			cell.prompt,
			cell.version,
			cell.arm
		]);
		const group = groups.get(key) ?? {
			cell,
			parts: /* @__PURE__ */ new Map()
		};
		groups.set(key, group);
		group.parts.set(cell.part, (group.parts.get(cell.part) ?? 0) + cell.value);
	}
	const windows = [];
	for (const { cell, parts } of groups.values()) {
		const [requests, errors] = [parts.get("requests"), parts.get("errors")];
		if (requests === void 0) continue;
		if (errors === void 0) return `nothing tells the errors of ${cell.prompt}@${cell.version} (${cell.arm}): a query must give 0 where there are none`;
		if (errors > requests * 1.01 + 1) return `${cell.prompt}@${cell.version} (${cell.arm}) has more errors than requests`;
		windows.push({
			...origin,
			prompt: cell.prompt,
			version: cell.version,
			arm: cell.arm,
			from: cell.from,
			to: cell.to,
			requests: Math.round(requests),
			errors: Math.min(Math.round(errors), Math.round(requests)),
			quantities: quantitiesIn(parts)
		});
	}
	return windows;
}
function quantitiesIn(parts) {
	const names = [...parts.keys()].flatMap((part) => part.endsWith(".n") ? [part.slice(0, -2)] : []).filter(isQuantity);
	return new Map(names.toSorted().flatMap((name) => {
		const [n, sum, squares] = [
			parts.get(`${name}.n`) ?? 0,
			parts.get(`${name}.sum`),
			parts.get(`${name}.sum_sq`)
		];
		const count = Math.round(n);
		if (sum === void 0 || squares === void 0 || count === 0 || parts.has(`${name}.${"unknown"}`)) return [];
		const share = count / n;
		return [[name, plausible({
			n: count,
			sum: sum * share,
			sumOfSquares: squares * share,
			p95: parts.get(`${name}.p95`) ?? null
		})]];
	}));
}
function plausible({ n, sum, sumOfSquares, p95 }) {
	return {
		n,
		sum,
		sumOfSquares: Math.min(sum * sum, Math.max(sum * sum / n, sumOfSquares)),
		p95
	};
}

// src/metrics/hours.ts
const windowLength = 3600;
function wholeHours({ from, to }) {
	const hours = {
		from: Math.ceil(from / windowLength) * windowLength,
		to: Math.floor(to / windowLength) * windowLength
	};
	return hours.from < hours.to ? hours : null;
}

// src/metrics/buckets.ts
function mostSquares(buckets, largest) {
	let squares = 0;
	for (const { upTo, count } of buckets) {
		if (count === 0) continue;
		const bound = Math.min(upTo, largest ?? Infinity);
		if (bound === Infinity) return null;
		squares += count * bound * bound;
	}
	return squares;
}
function percentile95(buckets) {
	const wanted = .95 * buckets.reduce((sum, { count }) => sum + count, 0);
	let seen = 0;
	for (const { upTo, count } of buckets) {
		seen += count;
		if (seen >= wanted && count > 0) return Number.isFinite(upTo) ? upTo : null;
	}
	return null;
}

// src/metrics/groups.ts
function groupsBy(values, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const name = key(value);
		const group = groups.get(name);
		if (group === void 0) groups.set(name, [value]);
		else group.push(value);
	}
	return [...groups.values()];
}

// src/metrics/otlp-points.ts
function histogramsIn(exports, names) {
	const found = [];
	for (const { metric, resource } of metricsIn$1(exports)) {
		const { name, unit, histogram } = metric;
		if (typeof name !== "string" || !names.includes(name)) continue;
		if (!isRecord(histogram)) return `${name} is no histogram`;
		for (const written of listOf(histogram["dataPoints"])) {
			const point = isRecord(written) ? pointFrom(written, {
				instrument: name,
				unit: String(unit ?? ""),
				resource,
				temporality: histogram["aggregationTemporality"]
			}) : null;
			if (point === null) return `a point of ${name} cannot be read`;
			found.push(point);
		}
	}
	return groupsBy(found, ({ series }) => series).flatMap((points) => points[0].isCumulative ? steps(points) : points);
}
function* metricsIn$1(exports) {
	const records = (value, key) => isRecord(value) ? listOf(value[key]).filter(isRecord) : [];
	for (const each of exports) for (const ofResource of records(each, "resourceMetrics")) for (const scope of records(ofResource, "scopeMetrics")) for (const metric of records(scope, "metrics")) yield {
		metric,
		resource: ofResource["resource"]
	};
}
function pointFrom(written, { instrument, unit, resource, temporality }) {
	const own = isRecord(resource) ? attributesOf(resource["attributes"]) : /* @__PURE__ */ new Map();
	const attributes = new Map([...own, ...attributesOf(written["attributes"])]);
	const isCumulative = temporality === 2 || temporality === "AGGREGATION_TEMPORALITY_CUMULATIVE";
	if (!isCumulative && temporality !== 1 && temporality !== "AGGREGATION_TEMPORALITY_DELTA") return null;
	const [from, to, count] = [
		written["startTimeUnixNano"],
		written["timeUnixNano"],
		written["count"]
	].map(numberFrom);
	const bounds = listOf(written["explicitBounds"]).map(numberFrom);
	const counts = listOf(written["bucketCounts"]).map(numberFrom);
	const sum = written["sum"] === void 0 ? null : numberFrom(written["sum"]);
	const largest = written["max"] === void 0 ? null : numberFrom(written["max"]);
	const numbers = [
		from,
		to,
		count,
		...bounds,
		...counts,
		...sum === null ? [] : [sum],
		...largest === null ? [] : [largest]
	];
	if (from === void 0 || to === void 0 || count === void 0 || numbers.some((each) => each === void 0 || !(each >= 0))) return null;
	const buckets = counts.length === 0 ? [{
		upTo: Infinity,
		count
	}] : counts.map((each, at) => ({
		upTo: bounds[at] ?? Infinity,
		count: each ?? 0
	}));
	const series = JSON.stringify([
		instrument,
		[...attributes].toSorted(),
		isCumulative
	]);
	return {
		instrument,
		unit,
		attributes,
		from: from / nanoseconds,
		to: to / nanoseconds,
		count,
		sum: sum ?? null,
		buckets,
		largest: largest ?? null,
		series,
		isCumulative
	};
}
function steps(points) {
	let before = null;
	const between = [];
	for (const point of points.toSorted((a, b) => a.to - b.to)) {
		if (before !== null && before.from === point.from && before.count <= point.count && before.buckets.length === point.buckets.length) between.push(difference(point, before));
		else if (point.to - point.from <= 3600) between.push(point);
		before = point;
	}
	return between;
}
function difference(point, before) {
	const buckets = point.buckets.map(({ upTo, count }, at) => ({
		upTo,
		count: Math.max(0, count - (before.buckets[at]?.count ?? 0))
	}));
	const sum = point.sum === null || before.sum === null ? null : Math.max(0, point.sum - before.sum);
	return {
		...point,
		from: before.to,
		count: point.count - before.count,
		sum,
		buckets
	};
}
const nanoseconds = 1e9;
function numberFrom(value) {
	if (typeof value === "number") return value;
	return typeof value === "string" && /^\d+$/u.test(value) ? Number(value) : void 0;
}
function attributesOf(written) {
	return new Map(listOf(written).flatMap((each) => {
		if (!isRecord(each) || typeof each["key"] !== "string" || !isRecord(each["value"])) return [];
		const { stringValue, intValue, boolValue } = each["value"];
		const value = stringValue ?? intValue ?? boolValue;
		return value === void 0 ? [] : [[each["key"], String(value)]];
	}));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

// src/metrics/otlp.ts
function otlpCells(text, { labels, instruments }, hours) {
	const exports = requestsIn(text);
	if (exports === null) return "the file is no OTLP JSON";
	const points = histogramsIn(exports, [instruments.duration, instruments.tokens]);
	if (typeof points === "string") return points;
	const cells = [];
	for (const point of points) {
		const { attributes } = point;
		const prompt = attributes.get(labels.prompt);
		if (prompt === void 0) continue;
		const [version, arm] = [attributes.get(labels.version), attributes.get(labels.arm)];
		if (version === void 0 || arm === void 0) return `the points of ${prompt} have no attribute ${version === void 0 ? labels.version : labels.arm}`;
		const kind = kindOf(point, instruments);
		const to = Math.ceil(point.to / windowLength) * windowLength;
		if (kind === null || to - 3600 < hours.from || to > hours.to) continue;
		cells.push(...cellsOf$1(point, kind, {
			prompt,
			version,
			arm,
			from: to - windowLength,
			to
		}, attributes.has(instruments.error)));
	}
	return cells;
}
function requestsIn(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	try {
		return [JSON.parse(text)];
	} catch {
		try {
			return lines.length < 2 ? null : lines.map((line) => JSON.parse(line));
		} catch {
			return null;
		}
	}
}
function kindOf({ instrument, unit, attributes }, { duration }) {
	if (instrument === duration) return {
		quantity: "latency_ms",
		scale: unit === "ms" ? 1 : 1e3,
		countsRequests: true
	};
	const type = attributes.get("gen_ai.token.type");
	if (type === "input") return {
		quantity: "tokens_in",
		scale: 1,
		countsRequests: false
	};
	return type === "output" ? {
		quantity: "tokens_out",
		scale: 1,
		countsRequests: false
	} : null;
}
function cellsOf$1({ count, sum, buckets, largest }, { quantity, scale, countsRequests }, name, isFailed) {
	const cell = (part, value) => ({
		...name,
		part,
		value
	});
	const squares = mostSquares(buckets, largest);
	return [...countsRequests ? [cell("requests", count), cell("errors", isFailed ? count : 0)] : [], ...sum === null || squares === null ? [cell(`${quantity}.${unknownPart}`, 1)] : [
		cell(`${quantity}.n`, count),
		cell(`${quantity}.sum`, sum * scale),
		cell(`${quantity}.sum_sq`, squares * scale * scale)
	]];
}

// src/metrics/prometheus.ts
function rangeAddress(url, { text }, hours) {
	const query = new URLSearchParams({
		query: text.replaceAll("$window", `${windowLength}s`),
		start: String(hours.from + windowLength),
		end: String(hours.to),
		step: String(windowLength)
	});
	return `${url.replace(/\/+$/u, "")}/api/v1/query_range?${query.toString()}`;
}
function cellsOf(text, query, labels, hours) {
	const series = seriesIn(text);
	if (typeof series === "string") return series;
	const own = series.filter(({ metric }) => typeof metric[labels.prompt] === "string" && metric[labels.prompt] !== "");
	for (const { metric } of own) {
		const missing = [labels.version, labels.arm].find((label) => typeof metric[label] !== "string" || metric[label] === "");
		if (missing !== void 0) return `the series of ${String(metric[labels.prompt])} have no label ${missing}`;
	}
	const numbers = own.flatMap((each) => numbersOf(each, labels, query)).filter(({ to }) => to > hours.from && to <= hours.to);
	return query.hasBuckets ? momentsOf(numbers, query) : numbers;
}
function seriesIn(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return "the answer is not JSON";
	}
	if (!isRecord(value) || value["status"] !== "success" || !isRecord(value["data"])) return "the server could not answer the query";
	const { warnings, data } = value;
	if (Array.isArray(warnings) && warnings.length > 0) return `the server warns that its answer is not complete: ${String(warnings[0])}`;
	const { resultType, result } = data;
	if (resultType !== "matrix" || !Array.isArray(result) || !result.every(isSeries)) return "the answer is no matrix of series";
	return result;
}
function isSeries(value) {
	if (!isRecord(value) || !isRecord(value["metric"]) || !Array.isArray(value["values"])) return false;
	return value["values"].every((pair) => Array.isArray(pair) && typeof pair[0] === "number" && typeof pair[1] === "string");
}
function numbersOf({ metric, values }, labels, { part, scale, hasBuckets }) {
	const [prompt, version, arm] = [
		metric[labels.prompt],
		metric[labels.version],
		metric[labels.arm]
	].map(String);
	const upTo = hasBuckets ? numberOf(String(metric["le"])) * scale : 0;
	return values.map(([time, text]) => ({
		prompt,
		version,
		arm,
		part,
		from: time - windowLength,
		to: time,
		upTo,
		value: numberOf(text) * (hasBuckets ? 1 : scale)
	}));
}
function numberOf(text) {
	return /^[+-]?Inf$/u.test(text) ? text.startsWith("-") ? -Infinity : Infinity : text.trim() === "" ? NaN : Number(text);
}
function momentsOf(numbers, { part }) {
	return groupsBy(numbers, ({ from, prompt, version, arm }) => JSON.stringify([
		from,
		prompt,
		version,
		arm
	])).flatMap((histogram) => {
		const [cell] = histogram;
		const sorted = histogram.toSorted((a, b) => a.upTo - b.upTo);
		const wrong = sorted.find(({ value }) => !Number.isFinite(value) || value < 0);
		if (wrong !== void 0) return [{
			...cell,
			part: `${part}.n`,
			value: wrong.value
		}];
		const buckets = sorted.map(({ upTo, value }, at) => ({
			upTo,
			count: Math.max(0, value - (sorted[at - 1]?.value ?? 0))
		}));
		const [squares, p95] = [mostSquares(buckets, null), percentile95(buckets)];
		return [
			{
				...cell,
				part: `${part}.n`,
				value: sorted.at(-1)?.value ?? 0
			},
			...squares === null ? [] : [{
				...cell,
				part: `${part}.sum_sq`,
				value: squares
			}],
			...p95 === null ? [] : [{
				...cell,
				part: `${part}.p95`,
				value: p95
			}]
		];
	});
}

// src/metrics/prometheus-queries.ts
function shownLabels(origin) {
	if (origin.type === "prometheus") return origin.labels;
	const { prompt, version, arm } = origin.labels;
	return {
		prompt: underscored(prompt),
		version: underscored(version),
		arm: underscored(arm)
	};
}
function queriesOf(origin) {
	if (origin.type === "opentelemetry") return openTelemetryQueries(origin.instruments, shownLabels(origin));
	return [...origin.queries].map(([part, text]) => ({
		part,
		text,
		scale: 1,
		hasBuckets: false
	}));
}
const milliseconds = 1e3;
function openTelemetryQueries({ duration, tokens, error }, { prompt, version, arm }) {
	const by = `${prompt}, ${version}, ${arm}`;
	const time = `${underscored(duration)}_seconds`;
	const failed = underscored(error);
	const sum = (series, labels = by) => `sum by (${labels}) (increase(${series}[$window]))`;
	const plain = {
		scale: 1,
		hasBuckets: false
	};
	const tokenQueries = ["input", "output"].flatMap((type) => {
		const quantity = type === "input" ? "tokens_in" : "tokens_out";
		const series = (end) => `${underscored(tokens)}_${end}{gen_ai_token_type="${type}"}`;
		return [{
			...plain,
			part: `${quantity}.sum`,
			text: sum(series("sum"))
		}, {
			part: quantity,
			text: sum(series("bucket"), `${by}, le`),
			scale: 1,
			hasBuckets: true
		}];
	});
	return [
		{
			...plain,
			part: "requests",
			text: sum(`${time}_count`)
		},
		{
			...plain,
			part: "errors",
			text: `${sum(`${time}_count{${failed}!=""}`)} or 0 * ${sum(`${time}_count`)}`
		},
		{
			part: "latency_ms.sum",
			text: sum(`${time}_sum`),
			scale: milliseconds,
			hasBuckets: false
		},
		{
			part: "latency_ms",
			text: sum(`${time}_bucket`, `${by}, le`),
			scale: milliseconds,
			hasBuckets: true
		},
		...tokenQueries
	];
}
function underscored(name) {
	return name.replaceAll(/[^A-Za-z0-9_]/gu, "_");
}

// src/app/metrics/ask-source.ts
const largestFile = 33554432;
async function askSource(ports, source, span) {
	const { origin } = source;
	switch (origin.type) {
		case "file": return metricsIn(await fileText(ports, origin.path), origin.path);
		case "url": return metricsIn(await answerOf$1(ports, origin.address, origin.address.url, source.timeLimit), source.name);
		case "command": return metricsIn(await outputOf(ports, origin, source.timeLimit), source.name);
		case "prometheus": return await fromServer(ports, source, origin, origin.address, span);
		case "opentelemetry": return "path" in origin.from ? await fromExport(ports, source, origin, origin.from.path, span) : await fromServer(ports, source, origin, origin.from, span);
	}
}
function metricsIn(told, file) {
	if (told.is === "nothing") return told;
	const read = decodeMetrics(told.text, file);
	return read.ok ? {
		is: "windows",
		windows: read.value
	} : nothing(read.problems[0].message);
}
async function fileText({ files }, path) {
	const bytes = await files?.read(path) ?? null;
	if (bytes === null) return nothing(`there is no file ${path}`);
	const text = textOf(bytes, path, largestFile);
	return text.ok ? {
		is: "text",
		text: text.value
	} : nothing(text.problems[0].message);
}
async function answerOf$1({ web, variable }, { headers }, url, timeLimit) {
	const values = [...headers].map(([name, from]) => [
		name,
		from,
		variable(from)
	]);
	const unset = values.find(([, , value]) => value === null || value === "");
	if (unset !== void 0) return nothing(`the variable ${unset[1]} is not set`);
	const answer = await web.get({
		url,
		headers: new Map(values.map(([name, , value]) => [name, value ?? ""])),
		timeLimit: timeLimit * 1e3
	});
	if (answer.is === "failed") return nothing(answer.because);
	return answer.status === 200 ? {
		is: "text",
		text: answer.text
	} : nothing(`the server answers ${answer.status}`);
}
async function outputOf({ programs }, { command, variables }, timeLimit) {
	if (programs === null) return nothing("programs do not run here: a pull request could bring its own");
	const answer = await programs.run({
		command,
		variables,
		timeLimit: timeLimit * 1e3
	});
	if (answer.is === "failed") return nothing(answer.because);
	if (answer.exitCode !== 0) return nothing(`${command[0]} ended with exit code ${answer.exitCode}`);
	const text = textOf(answer.output, command[0], largestFile);
	return text.ok ? {
		is: "text",
		text: text.value
	} : nothing(text.problems[0].message);
}
async function fromServer(ports, source, origin, address, span) {
	const hours = wholeHours(span);
	if (hours === null) return {
		is: "windows",
		windows: []
	};
	const cells = [];
	for (const query of queriesOf(origin)) {
		const told = await answerOf$1(ports, address, rangeAddress(address.url, query, hours), source.timeLimit);
		if (told.is === "nothing") return told;
		const found = cellsOf(told.text, query, shownLabels(origin), hours);
		if (typeof found === "string") return nothing(`${query.part}: ${found}`);
		cells.push(...found);
	}
	return windowsOf(cells, source);
}
async function fromExport(ports, source, origin, path, span) {
	const told = await fileText(ports, path);
	const hours = wholeHours(span);
	if (told.is === "nothing") return told;
	if (hours === null) return {
		is: "windows",
		windows: []
	};
	const cells = otlpCells(told.text, origin, hours);
	return typeof cells === "string" ? nothing(cells) : windowsOf(cells, source);
}
function windowsOf(cells, { name, environment }) {
	const windows = windowsFrom(cells, {
		source: name,
		environment
	});
	return typeof windows === "string" ? nothing(windows) : {
		is: "windows",
		windows
	};
}

// src/app/metrics/read-metrics.ts
async function readMetrics(ports, { metrics }, span) {
	const answers = await Promise.all(metrics.map(async (source) => ({
		source: source.name,
		answer: checked(source, await answerOf(ports, source, span))
	})));
	const windows = [];
	const missing = [];
	for (const { source, answer } of answers) {
		if (answer.is === "nothing") {
			missing.push({
				source,
				because: answer.because
			});
			continue;
		}
		const both = disjoint([...windows, ...answer.windows.filter(({ from, to }) => from >= span.from && to <= span.to)], null);
		if (both.ok) windows.splice(0, windows.length, ...both.value);
		else missing.push({
			source,
			because: both.problems[0].message
		});
	}
	return {
		windows,
		missing
	};
}
async function answerOf(ports, source, span) {
	try {
		return await askSource(ports, source, span);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			is: "nothing",
			because: error.message
		};
	}
}
function checked({ name, origin }, answer) {
	if (answer.is === "nothing" || origin.type !== "prometheus" && origin.type !== "opentelemetry") return answer;
	const read = decodeMetrics(encodeMetrics(name, answer.windows), name);
	return read.ok ? {
		is: "windows",
		windows: read.value
	} : {
		is: "nothing",
		because: read.problems[0].message
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

// src/ledger/edges.ts
function withEdges(find, changed) {
	const lineOf = (id) => changed.get(id) ?? find(id);
	const dependents = /* @__PURE__ */ new Map();
	const dependentsOf = (id) => {
		const known = dependents.get(id) ?? new Set(lineOf(id)?.dependents);
		dependents.set(id, known);
		return known;
	};
	for (const [id, line] of changed) {
		const before = targetsOf(find(id), lineOf);
		const after = targetsOf(line, lineOf);
		for (const target of before) if (!after.has(target)) dependentsOf(target).delete(id);
		for (const target of after) if (!before.has(target)) dependentsOf(target).add(id);
	}
	const lines = new Map(changed);
	for (const [id, ids] of dependents) {
		const line = lineOf(id) ?? emptyLine(id);
		lines.set(id, line.status === "awaited" && ids.size === 0 ? null : {
			...line,
			dependents: sortedOnce(ids)
		});
	}
	return lines;
}
function currentId(id, lineOf) {
	const seen = /* @__PURE__ */ new Set();
	let at = id;
	for (let line = lineOf(at); line?.status === "renamed" && line.successor !== null && !seen.has(at); line = lineOf(at)) {
		seen.add(at);
		at = line.successor;
	}
	return at;
}
function targetsOf(line, lineOf) {
	return new Set(line?.needs.map(({ id }) => currentId(id, lineOf)));
}

// src/ledger/run-events.ts
function eventsOfRun(snapshotOf, record, facts) {
	const { sequence, environment, actor, reason } = facts;
	const occasion = {
		at: record.committedAt,
		sequence,
		decision: record.version,
		environment,
		actor,
		reason
	};
	const events = [];
	const tellOf = (prompt) => (happening, was) => {
		const event = eventOf({
			prompt,
			version: null,
			other: null,
			...happening
		}, was, occasion);
		events.push(event);
		return event;
	};
	const recorded = new Map(record.prompts.map((each) => [each.id, each]));
	for (const id of sortedOnce([...recorded.keys(), ...facts.prompts.keys()])) {
		const prompt = facts.prompts.get(id);
		const former = prompt?.renamedFrom ?? null;
		const formerly = former === null ? null : snapshotOf(former);
		let was = formerly ?? snapshotOf(id) ?? unrecorded;
		if (former !== null && formerly !== null) {
			tellOf(former)({
				kind: "renamed",
				other: id
			}, was);
			was = tellOf(id)({
				kind: "continued",
				other: former
			}, was);
		}
		was = tellRelease(tellOf(id), was, record.kind, recorded.get(id), prompt?.immediate ?? false);
		if (prompt !== void 0) tellWritten(tellOf(id), was, prompt, recorded.has(id));
	}
	for (const { id, replacement } of record.removed) tellOf(id)({
		kind: "removed",
		other: replacement
	}, snapshotOf(id) ?? unrecorded);
	return events;
}
function tellRelease(tell, was, kind, prompt, immediate) {
	if (prompt === void 0) return was;
	const version = prompt.to;
	if (kind === "baseline") return tell({
		kind: "baseline",
		version
	}, was);
	if (kind === "rollback-pointer") return tell({
		kind: "pointer-moved",
		version
	}, was);
	const released = tell({
		kind: "released",
		version
	}, was);
	return immediate ? tell({
		kind: "deployed",
		version
	}, released) : released;
}
const written = {
	draft: "drafted",
	deprecated: "deprecated",
	archived: "archived"
};
function tellWritten(tell, was, prompt, isReleased) {
	if (prompt.written !== null) {
		if (was.status !== prompt.written) tell({ kind: written[prompt.written] }, was);
		return;
	}
	if (!isReleased && was.version === null) throw new Bug(`${prompt.path} is neither released nor a draft, and does not wait.`);
	if (was.status === "draft" || was.status === "deprecated" || was.status === "archived") tell({ kind: "reinstated" }, was);
}

// src/ledger/shards.ts
function lineFinder(shards) {
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	return (id) => {
		const line = lines.get(id);
		if (line !== void 0) return line;
		if (!shards.has(shardOf(id))) throw new Bug(`The shard of ${id} was not read.`);
		return null;
	};
}
function rewrittenShards(shards, changed) {
	const byShard = /* @__PURE__ */ new Map();
	for (const [id, line] of changed) {
		const path = shardOf(id);
		const lines = byShard.get(path) ?? linesOf(shards, path);
		if (line === null) lines.delete(id);
		else lines.set(id, line);
		byShard.set(path, lines);
	}
	const paths = [...byShard.keys()].sort();
	return new Map(paths.map((path) => [path, encodeShard([...byShard.get(path)?.values() ?? []])]));
}
function linesOf(shards, path) {
	const lines = shards.get(path);
	if (lines === void 0) throw new Bug(`The shard ${path} was not read.`);
	return new Map(lines.map((line) => [line.id, line]));
}

// src/ledger/apply-release.ts
function applyRelease(shards, record, facts) {
	const find = lineFinder(shards);
	const events = eventsOfRun(find, record, facts);
	const touched = /* @__PURE__ */ new Map();
	for (const prompt of record.prompts) {
		if (facts.prompts.get(prompt.id) !== void 0) continue;
		if (record.kind !== "rollback-pointer") throw new Bug(`${prompt.id} is released, but nothing is known of its file.`);
		touched.set(prompt.id, released(find(prompt.id) ?? emptyLine(prompt.id), prompt, record));
	}
	const recorded = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
	for (const [id, own] of facts.prompts) {
		const former = own.renamedFrom === null ? null : find(own.renamedFrom);
		const line = refreshed(find(id) ?? emptyLine(id), former, own);
		touched.set(id, released(line, recorded.get(id), record));
		if (former !== null) touched.set(former.id, {
			...withoutFile(former, id),
			dependents: []
		});
	}
	for (const { id, replacement } of record.removed) touched.set(id, withoutFile(find(id) ?? emptyLine(id), replacement));
	for (const { prompt, version, stable, status } of events) {
		const line = touched.get(prompt);
		if (line === void 0) throw new Bug(`${prompt} has an event, but no line.`);
		touched.set(prompt, {
			...line,
			version,
			stable,
			status
		});
	}
	const changed = differing(find, withEdges(find, touched));
	return {
		changed,
		shards: rewrittenShards(shards, changed),
		events
	};
}
function applyEvents(shards, events) {
	const find = lineFinder(shards);
	const touched = /* @__PURE__ */ new Map();
	for (const { kind, prompt, version, stable, status } of events) {
		const line = touched.get(prompt) ?? find(prompt);
		if (line === null) throw new Bug(`${prompt} has an event, but no line.`);
		const withdrawn = kind === "withdrawn" ? added(line.withdrawn, line.digest) : line.withdrawn;
		touched.set(prompt, {
			...line,
			version,
			stable,
			status,
			withdrawn
		});
	}
	const changed = differing(find, touched);
	return {
		changed,
		shards: rewrittenShards(shards, changed)
	};
}
function shardsToRead(shards, record, facts) {
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	const touched = new Set([...record.prompts, ...record.removed].map(({ id }) => id));
	const ids = new Set(touched);
	for (const [id, { renamedFrom, needs }] of facts.prompts) {
		for (const each of renamedFrom === null ? [id] : [id, renamedFrom]) touched.add(each);
		for (const need of needs) ids.add(need.id);
	}
	for (const id of touched) {
		ids.add(id);
		for (const need of lines.get(id)?.needs ?? []) ids.add(need.id);
	}
	for (const id of ids) {
		const line = lines.get(id);
		if (line?.status === "renamed" && line.successor !== null) ids.add(line.successor);
	}
	return sortedOnce([...ids].map(shardOf)).filter((path) => !shards.has(path));
}
function refreshed(own, former, facts) {
	const base = former ?? own;
	const { path, blob, tokens, modified } = facts;
	return {
		...base,
		id: own.id,
		path,
		blob,
		tokens,
		modified,
		formerPaths: (base.path === null || base.path === path ? base.formerPaths : [base.path, ...base.formerPaths]).filter((each) => each !== path),
		aliases: sortedOnce(facts.aliases),
		successor: null,
		needs: facts.needs,
		dependents: sortedOnce([...own.dependents, ...base.dependents]),
		created: base.created ?? facts.created,
		author: base.author ?? facts.author
	};
}
function released(line, prompt, record) {
	if (prompt === void 0) return line;
	if (record.kind === "rollback-pointer") return {
		...line,
		withdrawn: withdrawnAfterPointer(line, prompt)
	};
	return {
		...line,
		withdrawn: added(line.withdrawn, prompt.withdrawn),
		digest: prompt.digest,
		source: record.source
	};
}
function withdrawnAfterPointer(line, { withdrawn, digest }) {
	return added(added(line.withdrawn, withdrawn), line.digest).filter((each) => each !== digest);
}
function withoutFile(line, successor) {
	const formerPaths = line.path === null ? line.formerPaths : [line.path, ...line.formerPaths];
	return {
		...line,
		path: null,
		blob: null,
		formerPaths,
		aliases: [],
		needs: [],
		successor
	};
}
function added(digests, digest) {
	return digest === null || digests.includes(digest) ? digests : [...digests, digest];
}
function differing(find, lines) {
	const text = (line) => line === null ? "" : encodeStateLine(line);
	return new Map([...lines].filter(([id, line]) => text(line) !== text(find(id))));
}

// src/rollout/served.ts
function servedRollout(rollout) {
	if (rollout === void 0 || rollout.phase === null) return null;
	const { candidate, weight, phase, salt } = rollout;
	return {
		candidate,
		weight,
		phase,
		salt
	};
}

// src/app/rollout/tick-files.ts
async function tickFiles(repository, state, { decided, text, now, command }) {
	const moved = decided.filter(({ happened }) => happened.length > 0);
	const own = [[rolloutsPath, text]];
	if (moved.length === 0) return new Map(own);
	const sequence = state.header.sequence + 1;
	const ids = moved.map(({ before }) => before.prompt);
	const shards = await state.shardsAt([...new Set(ids.map(shardOf))]);
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	const events = moved.flatMap((each) => eventsOf(each, lines, {
		sequence,
		now,
		command
	}));
	const applied = applyEvents(shards, events);
	const path = eventsPath(now);
	const log = readableRecord(appendEvents((await state.textsAt([path])).get(path) ?? "", events, path));
	const catalog = await catalogFile(repository, state, moved, (id) => applied.changed.get(id) ?? lines.get(id) ?? null, sequence);
	return new Map([
		...own,
		[headerPath, encodeHeader({
			...state.header,
			sequence
		})],
		...applied.shards,
		[path, log],
		...catalog
	]);
}
function eventsOf({ before, happened }, lines, { sequence, now, command }) {
	const { prompt, candidate, environment } = before;
	let was = lines.get(prompt);
	return happened.map(({ kind, rollout }) => {
		if (was === void 0) throw new Bug(`${prompt} has a rollout, but no line.`);
		const recurs = kind === "rollout-paused" || kind === "rollout-resumed" || kind === "rollout-started";
		const occasion = {
			at: now,
			sequence,
			decision: `${candidate}/${rollout.phase ?? "pending"}${recurs ? `/${now}` : `/${before.startedAt}`}`,
			environment,
			actor: null,
			reason: command?.reason ?? null
		};
		const event = eventOf({
			kind,
			prompt,
			version: candidate,
			other: null,
			rollout
		}, was, occasion);
		was = event;
		return event;
	});
}
async function catalogFile(repository, state, moved, lineOf, sequence) {
	const previous = await readCatalog(repository, state.commit);
	if (previous === null) return [];
	let catalog = previous;
	for (const environment of new Set(moved.map(({ before }) => before.environment))) {
		const changed = moved.filter(({ before }) => before.environment === environment).flatMap((each) => changeOf(each, lineOf, previous.environments.get(environment)?.prompts));
		catalog = nextCatalog(catalog, {
			sequence: Math.max(sequence, catalog.sequence + 1),
			library: previous.library,
			source: previous.source,
			environment,
			changed,
			renamed: [],
			removed: []
		});
	}
	return [[catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text])];
}
function changeOf({ before, after }, lineOf, prompts) {
	const served = prompts?.get(before.prompt);
	const line = lineOf(before.prompt);
	const status = line === null ? null : recordedStatuses[line.status].shows;
	if (served === void 0 || line === null || status === null) return [];
	const { latest, deprecation, aliases } = served;
	return [{
		id: before.prompt,
		stable: line.stable,
		latest,
		status,
		rollout: servedRollout(after ?? void 0),
		deprecation,
		aliases,
		version: null,
		withdrawn: line.withdrawn
	}];
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
		if (await push(ports, state, new Map([...days.files, ...own]), messageOf$1(decided, days.told.imported), now) === "landed") return {
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
function messageOf$1(decided, imported) {
	const happened = decided.flatMap(({ before, happened: kinds }) => kinds.map(({ kind, rollout }) => `${before.prompt}@${before.candidate}: ${kind} ${rollout.phase ?? ""}`.trimEnd()));
	const title = `tick: ${decided.length} rollouts, ${happened.length} events${imported === 0 ? "" : `, ${imported} windows`}`;
	return happened.length === 0 ? title : `${title}\n\n${happened.join("\n")}`;
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
		md`Deletes ${code(id)} (${code(path)}), as announced on ${code(announced)} for ${code(removal)}. ${instead}${guide === null ? nothing$1 : md` Who used it finds the guide here: ${code(guide)}.`}`,
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

// src/app/authoring/commit-message.ts
function commitMessage(change, id, description, { versioning }) {
	const subject = description.trim();
	if (subject === "") throw new Failure("description-empty", "The description is empty.", "Say in one line what changes for users.");
	if (/[\r\n\u2028\u2029\0]/u.test(subject)) throw new Failure("description-not-one-line", "The description has more than one line.", "Say in one line what changes; it becomes the title of the commit.");
	const types = commitTypes(versioning.types, versioning.preset);
	const names = change === "breaking" ? changeTypes.feature.commitTypes : changeTypes[change].commitTypes;
	const message = `${[...names, ...types.keys()].find((name) => change === "breaking" || types.get(name)?.change === change) ?? names[0]}(${id})${change === "breaking" ? "!" : ""}: ${subject}`;
	const read = parseCommit({
		oid: "",
		parents: [],
		author: {
			name: "",
			email: ""
		},
		committedAt: 0,
		message
	}, types);
	if (read.change === change && read.scope.includes(id) && read.subject === subject && read.problems.length === 0) return message;
	throw new Failure("description-misread", `The commit "${message}" would not be read as it is meant.`, "Choose plainer words, without a number such as (#12) at the end.");
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
	const mark = removalMark(removal);
	const title = commitMessage("breaking", removal.id, `remove it, deprecated since ${removal.deprecation.announced}`, configuration);
	if (tip === null || !await isUpToDate(ports, paths, tip, base.tip)) {
		const url = await hosting.closedPullRequest({
			head: branch,
			base: base.branch,
			decidedBy: mark
		});
		if (url !== null) return {
			is: "closed",
			url
		};
		const outcome = await land(ports, {
			branch,
			tip
		}, base.tip, paths, messageOf(title, removal));
		if (outcome !== null) return owed(`branch ${branch} ${outcome}`);
	}
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

// src/app/due/run-due.ts
async function runDue(ports, request) {
	const { main, records } = await ports.remote.tips([""]);
	if (main === null || records === null) return {
		experiments: false,
		removals: [],
		owed: []
	};
	const served = await tried(() => experimentsAt(ports, {
		main,
		records
	}, request));
	const found = await tried(() => removalsAt(ports, records, request));
	const removals = found.is === "done" ? found.value : [];
	return {
		experiments: served.is === "done" && served.value.wrote,
		removals,
		owed: [
			...served.is === "done" ? served.value.owed : [served.because],
			...found.is === "done" ? [] : [found.because],
			...removals.flatMap(({ id, pullRequest }) => pullRequest?.is === "owed" ? [`the removal of ${id}: ${pullRequest.because}`] : [])
		]
	};
}
async function experimentsAt(ports, { main, records }, { configuration, now, dryRun }) {
	if (dryRun) return {
		wrote: false,
		owed: []
	};
	return await serveExperiments(ports, {
		source: main,
		catalog: await readCatalog(ports.repository, records),
		configuration,
		now
	});
}
async function removalsAt(ports, records, { configFile, now, dryRun }) {
	const usage = await recentUsage(ports.repository, records, now);
	return (await openRemovals(ports, {
		configFile,
		now,
		usage,
		open: !dryRun && ports.hosting !== null
	})).filter(({ is }) => is !== "later");
}
async function tried(act) {
	try {
		return {
			is: "done",
			value: await act()
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			is: "failed",
			because: `${error.message} ${error.help}`
		};
	}
}

// src/app/due/whole-tick.ts
async function wholeTick(ports, request) {
	const outcome = await runTick(ports, request);
	if (request.command !== null) return {
		...outcome,
		due: null
	};
	const due = await runDue(ports, {
		configFile: request.configFile,
		configuration: outcome.configuration,
		now: request.now,
		dryRun: request.dryRun
	});
	return {
		...outcome,
		pushed: outcome.pushed || due.experiments,
		due
	};
}

// src/app/rollout/read-windows.ts
function readWindows(files) {
	const read = files.map(({ file, text }) => ({
		file,
		windows: decodeMetrics(text, file)
	}));
	return {
		given: {
			windows: read.flatMap(({ windows }) => windows.ok ? windows.value : []),
			missing: read.flatMap(({ file, windows }) => windows.ok ? [] : [{
				source: file,
				because: windows.problems[0].message
			}])
		},
		problems: read.flatMap(({ windows }) => windows.ok ? [] : windows.problems)
	};
}

// src/report/rollout-issue.ts
function issueText({ about, title, says, because, next, command }) {
	const parts = [
		md`${prose(says)}`,
		md`Why: ${code(because, 500)}`,
		prose(next),
		fence("text", [command])
	];
	return {
		marker: `<!-- prompt-libraries:rollout:${about.replace(/[^\w:@.-]/gu, "_")} -->`,
		title,
		body: joined(parts, md`\n\n`),
		labels: ["prompt-rollout"]
	};
}

// src/app/rollout/tell-people.ts
const lookedBack = 604800;
async function tellPeople({ hosting, remote, repository }, now) {
	if (hosting === null) return [];
	const { records } = await remote.tips([""]);
	const state = records === null ? null : await readState(repository, records);
	if (state === null) return [];
	const seconds = Math.floor(now.getTime() / 1e3);
	const paths = [.../* @__PURE__ */ new Set([eventsPath(seconds - lookedBack), eventsPath(seconds)])];
	const texts = await state.textsAt(paths);
	const ended = paths.flatMap((path) => readableRecord(decodeEvents(texts.get(path) ?? "", path))).filter((event) => event.at >= seconds - lookedBack && (event.rollout?.standing === "rolled_back" || event.rollout?.standing === "lapsed") && event.reason === null);
	const overdue = (await readRollouts(state)).rollouts.filter((rollout) => rollout.overdue);
	const outcomes = [];
	for (const issue of [...ended.map(endedIssue), ...overdue.map(overdueIssue)]) outcomes.push(await hosting.keepIssue(issue));
	return outcomes;
}
function endedIssue({ prompt, stable, environment, rollout, at }) {
	const { candidate = "", standing = "rolled_back", because = "", phase = null } = rollout ?? {};
	const isBack = standing === "rolled_back";
	return issueText({
		about: `${environment}:${prompt}@${candidate}:${standing}:${at}`,
		title: isBack ? `${prompt} ${candidate} was rolled back` : `${prompt} ${candidate} lapsed: its metrics failed to come`,
		says: `All users in ${environment} get ${stable ?? "nothing"} again; the rollout was in phase ${phase ?? "pending"}.`,
		because,
		command: isBack ? `prompt-libraries release ${prompt} --action rollback --reason "…"` : `prompt-libraries release ${prompt} --action prepare`,
		next: isBack ? "The text on main is still the withdrawn one. This prepares the change that takes it back; trying again needs a new version:" : "Once metrics come again, this starts the rollout anew:"
	});
}
function overdueIssue({ prompt, candidate, environment, phase, verdict, entered }) {
	return issueText({
		about: `${environment}:${prompt}@${candidate}:overdue:${entered.length}`,
		title: `${prompt} ${candidate} holds in ${phase ?? "pending"}`,
		says: `The rollout in ${environment} holds longer than the configuration allows.`,
		because: verdict?.because ?? "",
		command: `prompt-libraries release ${prompt} --action abort --reason "…"`,
		next: "See to what it waits for, or end it:"
	});
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

// src/child/programs-in.ts
const always = [
	"PATH",
	"HOME",
	"LANG",
	"LC_ALL",
	"TZ",
	"TMPDIR",
	"SystemRoot"
];
const outputLimit = 33554432;
function programsIn(folder, variables) {
	return { run: async ({ command: [program, ...words], variables: named, timeLimit }) => {
		const environment = Object.fromEntries([...always, ...named].flatMap((name) => variables[name] === void 0 ? [] : [[name, variables[name]]]));
		try {
			return {
				is: "ended",
				...await run({
					program,
					arguments: words,
					folder,
					environment,
					timeLimit,
					outputLimit
				})
			};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			return {
				is: "failed",
				because: error.message
			};
		}
	} };
}

// src/web/fetching.ts
const largestAnswer = 33554432;
const fetching = { get };
async function get({ url, headers, timeLimit }) {
	try {
		const response = await fetch(url, {
			headers: Object.fromEntries(headers),
			redirect: "manual",
			signal: AbortSignal.timeout(timeLimit)
		});
		if (response.status >= 300 && response.status < 400) {
			await response.body?.cancel();
			return {
				is: "failed",
				because: `the server answers ${response.status} and sends to another address, which is not followed`
			};
		}
		const bytes = await limited(response);
		return bytes === null ? {
			is: "failed",
			because: `the answer is larger than ${largestAnswer} bytes`
		} : {
			is: "answered",
			status: response.status,
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch (cause) {
		return {
			is: "failed",
			because: reasonOf(cause, timeLimit)
		};
	}
}
async function limited(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > 33554432) return null;
	}
	return Buffer.concat(chunks, size);
}
function reasonOf(cause, timeLimit) {
	if (!(cause instanceof Error)) return "the question failed";
	if (cause.name === "TimeoutError") return `there was no whole answer within ${timeLimit} ms`;
	if (cause instanceof TypeError && "code" in cause && cause.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "the answer is not UTF-8 text";
	const { cause: below } = cause;
	return `the server could not be asked (${below instanceof Error && "code" in below ? String(below.code) : cause.name})`;
}

// src/action/metric-ports.ts
async function metricPorts({ workingDirectory }, { workspace, eventName }, variables) {
	const folder = (0, import__unread_node_path.resolve)(workspace, workingDirectory);
	return {
		web: fetching,
		programs: eventName.startsWith("pull_request") ? null : programsIn(folder, variables),
		files: await filesIn(folder),
		variable: (name) => variables[name] ?? null
	};
}

// src/action/run-tick.ts
async function tick(runner, inputs, surroundings) {
	const sources = await metricPorts(inputs, surroundings, process.env);
	return await withReleasePorts(inputs, surroundings, null, (ports) => tickThrough(ports, runner, inputs, surroundings, (request) => wholeTick(ports, {
		...request,
		sources
	})));
}
async function tickAfterRelease(ports, runner, inputs, surroundings) {
	return await tickThrough(ports, runner, inputs, surroundings, async (request) => ({
		...await runTick(ports, {
			...request,
			sources: null
		}),
		due: null
	}));
}
async function tickThrough(ports, runner, inputs, surroundings, look) {
	const now = /* @__PURE__ */ new Date();
	const { files, missing } = await metricsFiles(inputs, surroundings);
	const { given, problems } = readWindows(files);
	const outcome = await look({
		configFile: inputs.config,
		now,
		dryRun: inputs.dryRun,
		given: {
			...given,
			missing: [...given.missing, ...missing]
		},
		command: null
	});
	const all = {
		...outcome,
		problems: [...problems, ...outcome.problems]
	};
	if (isNothing(all)) return true;
	await show(runner, all, now);
	if (!inputs.dryRun) await tell(ports, runner, now);
	return !outcome.decided.some(isWithdrawn) && all.problems.length === 0;
}
function isNothing({ decided, before, problems, imported, unrecorded, missing, due }) {
	const isQuiet = due === null || !due.experiments && due.removals.length === 0 && due.owed.length === 0;
	return decided.length === 0 && before === null && problems.length === 0 && imported === 0 && unrecorded === null && missing.length === 0 && isQuiet;
}
async function metricsFiles({ metrics, workingDirectory }, { workspace }) {
	if (metrics === null) return {
		files: [],
		missing: []
	};
	try {
		return {
			files: [{
				file: metrics,
				text: await (0, import_promises.readFile)((0, import__unread_node_path.resolve)(workspace, workingDirectory, metrics), "utf8")
			}],
			missing: []
		};
	} catch {
		return {
			files: [],
			missing: [{
				source: metrics,
				because: "the file cannot be read"
			}]
		};
	}
}
async function show(runner, outcome, now) {
	const text = tickText(outcome, now);
	for (const line of foreignLines(text)) runner.log(line);
	const annotate = (level, title, message) => runner.annotate({
		level,
		title,
		file: null,
		line: null,
		column: null,
		message
	});
	for (const { title, message } of warnings(outcome)) annotate("warning", title, message);
	for (const problem of outcome.problems) annotate("error", problem.code, problemLine(problem));
	for (const each of outcome.decided) {
		const { before, after, verdict, standing } = each;
		if (isWithdrawn(each)) annotate("error", "rolled-back", `${before.prompt} ${before.candidate}: ${verdict.because}. Take it back on main too: ${revertCommand(each)}`);
		else if (standing === "lapsed") annotate("warning", "rollout-lapsed", `${before.prompt} ${before.candidate}: ${verdict.because}`);
		else if (after?.overdue === true) annotate("warning", "rollout-overdue", `${before.prompt} ${before.candidate}: ${verdict.because}`);
	}
	await runner.summarize(joined([md`## Rollouts`, fence("text", text.split("\n"))], md`\n\n`));
	runner.output("conclusion", outcome.decided.some(isWithdrawn) || outcome.problems.length > 0 ? "failed" : "passed");
	runner.output("rollouts", JSON.stringify(tickJson(outcome).rollouts));
}
async function tell(ports, runner, now) {
	for (const outcome of await tellPeople(ports, now)) {
		if (outcome.is === "opened") for (const line of foreignLines(`Issue: ${outcome.url}`)) runner.log(line);
		if (outcome.is === "forbidden") {
			runner.annotate({
				level: "warning",
				title: "issue-owed",
				file: null,
				line: null,
				column: null,
				message: `${outcome.because} ${outcome.help}`
			});
			await runner.summarize(fence("text", [`An issue could not be opened: ${outcome.help}`]));
			return;
		}
	}
}

export { frozenCascades as C, serveExperiments as D, changelogBranch as E, heldBack as S, withReleasePorts as T, requestAt as _, approvalBy as a, unreleasablePrompts as b, whyPending as c, recorder as d, releaseDraft as f, planRelease as g, dated as h, readControls as i, weightText as l, dateOf as m, applyRelease as n, heldByControl as o, tagsDraft as p, shardsToRead as r, startedRollout as s, servedRollout as t, tick, tickAfterRelease, changelogDraft as u, waitingPrompts as v, readExperimenting as w, refuseOtherScheme as x, recordOf as y };