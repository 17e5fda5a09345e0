import { $ as readState, An as testPathsOf, O as usersOf, Qt as parseDependency, Yn as splitFile, Zt as needsOf$1, bn as totalOf, et as readableRecord, fn as tokenCounter, hn as modelName, ln as deprecationPhases, pn as evaluationsFor, q as readCatalog, qt as recordedStatuses, v as recordedEvidence } from "./app-check-checked-change.js";
import { O as namesOf, T as statuses, k as rowNamed, x as formats } from "./cli-terminal.js";
import { d as sharesOf, f as deprecationsOf, l as byInterest, m as timeLeft, p as neededByText, u as mostFirst } from "./report-page-limits.js";
import { i as linesOfPrompts, n as readLibrary } from "./app-library-read-library.js";
import { Vt as textOf, q as recordsIn, st as rolloutPhases } from "./cli-commands-check.js";
import { t as summaryOf } from "./library-summary.js";
import { i as eventsPath, n as decodeEvents } from "./ledger-events.js";
import { t as decodeReleaseRecord } from "./ledger-release-record.js";
import { t as readTestFile } from "./evidence-test-file.js";
import { t as fileTimes } from "./app-release-prompt-facts.js";

// src/report/library/needs.ts
const hour = 3600;
const news$1 = 168 * hour;
const lateIntervals = 3;
function needsOf(facts) {
	const all = [
		...rollbacks(facts),
		...holds(facts),
		...lateTicks(facts),
		...removals(facts),
		...unreadable(facts),
		...waits(facts)
	];
	return [...all.filter(({ urgency }) => urgency === "now"), ...all.filter(({ urgency }) => urgency === "soon")];
}
const backwards = /* @__PURE__ */ new Set(["withdrawn", "pointer-moved"]);
function rollbacks({ events, now }) {
	const since = now.getTime() / 1e3 - news$1;
	return events.filter(({ kind, at }) => backwards.has(kind) && at >= since).toSorted((a, b) => b.at - a.at || b.sequence - a.sequence).map(({ prompt, stable, at, reason, environment }) => ({
		kind: "rollback",
		urgency: "now",
		prompt,
		says: `was taken back ${stable === null ? "and is served no more" : `to ${stable}`} in ${environment} on ${dayOf(at)}${reason === null ? "" : ` (${reason})`}`
	}));
}
function holds({ rollouts, now }) {
	return rollouts.flatMap(({ prompt, candidate, phase, hold, because }) => {
		const hours = hold === null ? 0 : Math.floor((now.getTime() / 1e3 - hold.since) / hour);
		if (hold === null || hours <= hold.limitHours) return [];
		return [{
			kind: "hold",
			urgency: "now",
			prompt,
			says: `${candidate} is on hold in ${phase} for ${hours} h, past its limit of ${hold.limitHours} h${because === null ? "" : `: ${because}`}`
		}];
	});
}
function lateTicks({ rollouts, now }) {
	const late = rollouts.flatMap(({ tick }) => tick !== null && now.getTime() / 1e3 - tick.last > lateIntervals * tick.intervalHours * hour ? [tick.last] : []);
	if (late.length === 0) return [];
	return [{
		kind: "tick",
		urgency: "now",
		prompt: null,
		says: `No tick has looked at the rollouts since ${dayOf(Math.min(...late))}: see whether its schedule still runs`
	}];
}
function removals({ deprecations }) {
	return deprecations.filter(({ daysLeft }) => daysLeft <= deprecationPhases.soft_removal.days).map(({ prompt, daysLeft, ...users }) => {
		const by = neededByText(users);
		return {
			kind: "removal",
			urgency: daysLeft <= 0 ? "now" : "soon",
			prompt,
			says: `${daysLeft < 0 ? "is to be removed:" : "is removed"} ${timeLeft(daysLeft)}${by === "" ? "" : `, and is still needed by ${by}`}`
		};
	});
}
function unreadable({ prompts }) {
	const ids = prompts.filter(({ status }) => status === null).map(({ id }) => id);
	const [first] = ids;
	if (first === void 0) return [];
	if (ids.length === 1) return [{
		kind: "unreadable",
		urgency: "soon",
		prompt: first,
		says: "cannot be read as a prompt: `prompt-libraries check --all` says why"
	}];
	return [{
		kind: "unreadable",
		urgency: "soon",
		prompt: null,
		says: `${ids.length} files cannot be read as prompts: \`prompt-libraries check --all\` says why`
	}];
}
function waits({ waiting }) {
	if (waiting.length === 0) return [];
	return [{
		kind: "waiting",
		urgency: "soon",
		prompt: null,
		says: `${waiting.length === 1 ? "1 changed prompt waits" : `${waiting.length} changed prompts wait`} for a release: \`prompt-libraries release --all --action prepare\` says for what`
	}];
}
function dayOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
}

// src/report/library/build.ts
const day = 86400;
const recent = 30;
const shownReleases = 20;
function libraryReport(facts) {
	const { library, now, rollouts, experiments, events, waiting } = facts;
	const prompts = withDependents(facts);
	const deprecations = deprecationsOf(prompts, facts.users, now);
	const present = prompts.map(({ status }) => status);
	return {
		library,
		now,
		prompts,
		statuses: sharesOf(present, namesOf(statuses)),
		categories: mostFirst(sharesOf(prompts.map(({ category }) => category), facts.taxonomy)),
		owners: mostFirst(sharesOf(prompts.map(({ owner }) => owner), [])),
		health: healthOf(facts, prompts, deprecations.length),
		needs: needsOf({
			now,
			prompts,
			rollouts,
			deprecations,
			events,
			waiting
		}),
		rollouts,
		experiments,
		deprecations,
		releases: facts.releases.toSorted((a, b) => b.at - a.at || (a.version < b.version ? 1 : -1)).slice(0, shownReleases)
	};
}
function withDependents({ prompts, now, staleAfterDays }) {
	const idOf = new Map(prompts.flatMap(({ id, aliases }) => [id, ...aliases].map((each) => [each, id])));
	const dependents = /* @__PURE__ */ new Map();
	for (const { id, dependencies } of prompts) for (const text of dependencies) {
		const needed = idOf.get(parseDependency(text)?.id ?? "");
		if (needed === void 0) continue;
		dependents.set(needed, (dependents.get(needed) ?? /* @__PURE__ */ new Set()).add(id));
	}
	return prompts.map((prompt) => ({
		...prompt,
		...ageOf(prompt, now, staleAfterDays),
		dependents: [...dependents.get(prompt.id) ?? []].sort()
	}));
}
function ageOf({ modified }, now, staleAfterDays) {
	if (modified === null) return {
		staleness: null,
		stale: null
	};
	const staleness = Math.max(0, Math.floor((now.getTime() / 1e3 - modified) / day));
	return {
		staleness,
		stale: staleness > staleAfterDays
	};
}
function healthOf({ releases, rollouts, experiments, now }, prompts, pendingDeprecations) {
	const count = (is) => prompts.filter(is).length;
	const since = now.getTime() / 1e3 - recent * day;
	const released = (runs) => runs.reduce((sum, run) => sum + run.prompts.length, 0);
	return {
		prompts: prompts.length,
		activeRollouts: rollouts.length,
		experiments: experiments.filter(({ verdict }) => verdict === "running").length,
		pendingDeprecations,
		stale: prompts.some(({ stale }) => stale === null) ? null : count(({ stale }) => stale === true),
		changes: released(releases),
		recentChanges: released(releases.filter(({ at }) => at >= since)),
		neverReleased: count(({ version }) => version === null),
		withoutTests: count(({ tests }) => tests === null),
		unreadable: count(({ status }) => status === null)
	};
}

// src/app/dashboard/prompt-facts.ts
function promptFacts(prompt, { configuration }, { line, times, tests, count, needsText }) {
	const { document } = prompt;
	const metadata = document?.metadata;
	return {
		...summaryOf(prompt, configuration, line === null ? null : {
			version: line.version,
			status: recordedStatuses[line.status].shows
		}),
		stable: line?.stable ?? null,
		...times,
		tokens: document === null || count === null ? null : count(document.body),
		model: metadata?.model ?? configuration.defaults.model,
		aliases: metadata?.aliases ?? [],
		variables: (metadata?.variables ?? []).map(({ name, required }) => ({
			name,
			required
		})),
		dependencies: dependenciesOf(prompt),
		deprecation: metadata?.deprecation ?? null,
		versions: [],
		text: needsText ? document?.body ?? null : null,
		template: formats[prompt.source.format].template,
		tests,
		evidence: [],
		usage: []
	};
}
function dependenciesOf(prompt) {
	const needs = /* @__PURE__ */ new Map();
	for (const { id, range } of needsOf$1(prompt)) if (!needs.has(id) || range !== null) needs.set(id, range === null ? id : `${id}@${range}`);
	return [...needs.values()];
}

// src/app/dashboard/read-evidence.ts
const mostVersions$1 = 5;
async function readEvidence(repository, state, { versions, digests }) {
	const there = state === null ? [] : await repository.listTree(state.commit, "evidence");
	const recorded = new Set(there.map(({ path }) => path.replace(/^.*\/|\.json$/gu, "")));
	if (state === null || recorded.size === 0) return /* @__PURE__ */ new Map();
	const wanted = [...versions].flatMap(([id, list]) => list.slice(0, mostVersions$1).flatMap(({ version }) => {
		const digest = digests.get(`${id}@${version}`);
		return digest === void 0 || !recorded.has(digest) ? [] : [{
			id,
			version,
			digest
		}];
	}));
	const records = await recordedEvidence(repository, state.commit, [...new Set(wanted.map(({ digest }) => digest))]);
	const views = /* @__PURE__ */ new Map();
	for (const { id, version, digest } of wanted) {
		const found = viewsOf(id, version, records.get(digest));
		if (found.length > 0) views.set(id, [...views.get(id) ?? [], ...found]);
	}
	return views;
}
function viewsOf(id, version, record) {
	return evaluationsFor(id, record).map((evaluation) => ({
		version,
		model: modelName(evaluation),
		at: Math.floor(Date.parse(evaluation.at) / 1e3),
		passed: evaluation.cases.passed.length,
		total: totalOf(evaluation)
	}));
}

// src/app/dashboard/read-events.ts
const news = 604800;
async function readEvents(state, now) {
	const until = now.getTime() / 1e3;
	const paths = [.../* @__PURE__ */ new Set([eventsPath(until - news), eventsPath(until)])];
	return [...await state.textsAt(paths)].flatMap(([path, text]) => readableRecord(decodeEvents(text, path))).filter(({ at }) => at >= until - news);
}

// src/app/dashboard/read-lanes.ts
async function readLanes(repository, state, now) {
	const catalog = state === null ? null : await readCatalog(repository, state.commit);
	return catalog === null ? [] : lanesOf(catalog, now);
}
function lanesOf(catalog, now) {
	return [...catalog.environments].flatMap(([environment, { prompts }]) => [...prompts].flatMap(([prompt, { stable, rollout }]) => {
		if (rollout === null) return [];
		const { candidate, phase, weight } = rollout;
		return [{
			prompt,
			environment,
			candidate,
			stable,
			phases: phasesOf(phase, weight),
			phase,
			weight,
			now: now.getTime() / 1e3,
			errors: [],
			bar: null,
			verdict: null,
			because: null,
			hold: null,
			tick: null
		}];
	}));
}
function phasesOf(phase, weight) {
	const usual = rowNamed(rolloutPhases, phase);
	const unknown = {
		from: null,
		to: null
	};
	if (usual === void 0 || usual.percentage * 100 !== weight) return [{
		name: phase,
		weight,
		...unknown
	}];
	return namesOf(rolloutPhases).map((name) => ({
		name,
		weight: rolloutPhases[name].percentage * 100,
		...unknown
	}));
}

// src/app/dashboard/read-releases.ts
async function readReleases(repository, state) {
	if (state === null) return {
		runs: [],
		versions: /* @__PURE__ */ new Map(),
		blobs: /* @__PURE__ */ new Map(),
		digests: /* @__PURE__ */ new Map()
	};
	const paths = (await repository.listTree(state.commit, "releases")).map(({ path }) => path);
	const records = [...await state.textsAt(paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).filter(({ kind }) => kind !== "rollback-pointer").toSorted((a, b) => b.committedAt - a.committedAt || (a.version < b.version ? 1 : -1));
	const versions = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const digests = /* @__PURE__ */ new Map();
	for (const record of records) for (const prompt of record.prompts) {
		const known = versions.get(prompt.id);
		const view = versionOf(prompt, record);
		if (known === void 0) versions.set(prompt.id, [view]);
		else known.push(view);
		blobs.set(`${prompt.id}@${prompt.to}`, prompt.blob);
		digests.set(`${prompt.id}@${prompt.to}`, prompt.digest);
	}
	return {
		runs: records.map(runOf),
		versions,
		blobs,
		digests
	};
}
function versionOf({ to, impact, entries, because }, { committedAt }) {
	return {
		version: to,
		at: committedAt,
		impact,
		notes: [...entries.map(({ prefix, text }) => `${prefix} ${text}`.trim()), ...because],
		text: null
	};
}
function runOf({ version, committedAt, prompts, removed }) {
	return {
		version,
		at: committedAt,
		prompts: prompts.map(({ id, from, to, impact }) => ({
			id,
			from,
			to,
			impact
		})),
		removed: removed.map(({ id }) => id)
	};
}

// src/app/dashboard/read-tests.ts
const mostCounted = 1e3;
async function readTests(repository, { commit, sources, prompts }) {
	const listed = (await Promise.all(sources.folders.map((folder) => repository.listTree(commit, folder)))).flat();
	const blobs = new Map(listed.map(({ path, blob }) => [path, blob]));
	const wanted = prompts.flatMap(({ path }) => {
		const tests = testPathsOf(path)?.tests;
		const blob = tests === void 0 ? void 0 : blobs.get(tests);
		return tests === void 0 || blob === void 0 ? [] : [{
			path,
			tests,
			blob
		}];
	});
	const contents = wanted.length > mostCounted ? /* @__PURE__ */ new Map() : await repository.readBlobs([...new Set(wanted.map(({ blob }) => blob))]);
	const views = new Map(wanted.map(({ path, tests, blob }) => [path, {
		path: tests,
		cases: casesIn(contents.get(blob), tests)
	}]));
	return ({ path }) => views.get(path) ?? null;
}
function casesIn(bytes, file) {
	const read = bytes === void 0 ? null : readTestFile(bytes, file);
	return read?.ok === true ? read.value.length : null;
}

// src/app/dashboard/read-times.ts
const unknown = {
	created: null,
	modified: null,
	author: null
};
async function readTimes(repository, library, lines, state) {
	const recorded = (prompt) => {
		const line = lines.get(prompt.id);
		return line === void 0 || line.blob !== prompt.blob || line.modified === null ? null : line;
	};
	const open = library.prompts.filter((prompt) => recorded(prompt) === null);
	const found = open.length === 0 || await repository.isShallow() ? /* @__PURE__ */ new Map() : await fromHistory(repository, library, open, lines, state);
	return (prompt) => {
		const { created, modified, author } = recorded(prompt) ?? found.get(prompt.path) ?? unknown;
		const line = lines.get(prompt.id);
		return {
			created: line?.created ?? created,
			modified,
			author: line?.author ?? author
		};
	};
}
async function fromHistory(repository, { commit }, open, lines, state) {
	const through = state === null ? null : await repository.commitOf(state.header.through);
	const isNew = ({ id }) => (lines.get(id)?.created ?? null) === null;
	if (through !== null) {
		const times = fileTimes(await repository.history(through, commit));
		if (open.every((prompt) => {
			const found = times.get(prompt.path) ?? unknown;
			return found.modified !== null && (!isNew(prompt) || found.created !== null);
		})) return times;
	}
	return fileTimes(await repository.history(null, commit));
}

// src/app/dashboard/version-texts.ts
const mostVersions = 20;
async function withTexts(repository, prompts, blobs, chosen) {
	const blobOf = (id, version) => blobs.get(`${id}@${version}`);
	const wanted = prompts.filter(({ id }) => chosen.has(id)).flatMap(({ id, versions }) => versions.slice(0, mostVersions).flatMap(({ version }) => blobOf(id, version) ?? []));
	const contents = await repository.readBlobs([...new Set(wanted)]);
	return prompts.map((prompt) => {
		if (!chosen.has(prompt.id)) return prompt;
		const versions = prompt.versions.map((version, index) => {
			const bytes = index < mostVersions ? contents.get(blobOf(prompt.id, version.version) ?? "") : void 0;
			return {
				...version,
				text: bytes === void 0 ? null : bodyIn(bytes, prompt)
			};
		});
		return {
			...prompt,
			versions
		};
	});
}
function bodyIn(bytes, { path, template }) {
	const text = textOf(bytes, path);
	if (!text.ok) return null;
	const split = splitFile(text.value, path);
	if (!split.ok) return template === "none" ? text.value.replaceAll("\r\n", "\n") : null;
	return split.value.body.replaceAll("\r\n", "\n");
}

// src/app/dashboard/read-dashboard.ts
async function readDashboard(ports, request, now) {
	const { repository } = ports;
	const [library, records] = await Promise.all([readLibrary(ports, request), request.records ?? recordsIn(repository)]);
	const state = records === null ? null : await readState(repository, records);
	const [facts, lanes, events, released] = await Promise.all([
		readPrompts(ports, library, state, request),
		readLanes(repository, state, now),
		state === null ? [] : readEvents(state, now),
		readReleases(repository, state)
	]);
	const deprecated = new Set(facts.flatMap(({ id, deprecation }) => deprecation === null ? [] : [id]));
	const users = await usersOf(repository, library.configuration, library.commit, deprecated);
	const evidence = await readEvidence(repository, state, released);
	const { name, description } = library.configuration.library;
	const report = libraryReport({
		library: {
			name,
			description,
			version: state?.header.library ?? null,
			commit: library.commit,
			records: state?.commit ?? null
		},
		now,
		taxonomy: [...library.configuration.taxonomy.categories.keys()],
		prompts: facts.map((prompt) => ({
			...prompt,
			versions: released.versions.get(prompt.id) ?? [],
			evidence: evidence.get(prompt.id) ?? []
		})),
		staleAfterDays: library.configuration.staleAfterDays,
		rollouts: lanes,
		experiments: [],
		releases: released.runs,
		events,
		users,
		waiting: state?.header.waiting ?? []
	});
	return request.withTexts === 0 ? report : await textsOf(ports, report, released, request.withTexts);
}
async function readPrompts({ repository }, library, state, request) {
	const lines = await linesOfPrompts(state, library.prompts);
	const [times, tests, count] = await Promise.all([
		readTimes(repository, library, lines, state),
		readTests(repository, library),
		library.prompts.length === 0 ? null : tokenCounter()
	]);
	const needsText = request.withTexts > 0;
	return library.prompts.map((prompt) => promptFacts(prompt, library, {
		line: lines.get(prompt.id) ?? null,
		times: times(prompt),
		tests: tests(prompt),
		count,
		needsText
	}));
}
async function textsOf({ repository }, report, released, most) {
	const chosen = new Set(byInterest(report).slice(0, most).map(({ id }) => id));
	return {
		...report,
		prompts: await withTexts(repository, report.prompts, released.blobs, chosen)
	};
}

export { readDashboard as t };