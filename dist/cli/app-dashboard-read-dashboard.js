import { i as __toESM } from "./rolldown-runtime.js";
import { E as statuses, F as require__unread_node_path, k as namesOf, x as formats } from "./cli-terminal.js";
import { X as recordsHere } from "./cli-commands-check.js";
import { y as textOf } from "./app-check-written-rules.js";
import { Cn as totalOf, J as readableRecord, Qn as formatsByName, Zn as testPathsOf, Zt as recordedStatuses, d as recordedEvidence, fn as deprecationPhases, gn as evaluationsFor, hn as tokenCounter, j as usersOf, lr as splitFile, nn as parseDependency, q as readState, sn as deprecationStanding, tn as needsOf$1, v as decodeReleaseRecord, vn as modelName } from "./app-check-checked-change.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { a as startOfDay, r as secondsOfDay, t as dayOf$1 } from "./ledger-measured-time.js";
import { r as usageIn } from "./app-metrics-read-usage.js";
import { r as readWritten } from "./app-library-read-library.js";
import { r as linesOfPrompts, t as summaryOf } from "./library-summary.js";
import { i as eventsPath, n as decodeEvents } from "./ledger-events.js";
import { t as resultOf } from "./experiment-result.js";
import { t as daysIn } from "./app-metrics-read-days.js";
import { t as readRollouts } from "./app-rollout-read-rollouts.js";
import { t as readTestFile } from "./evidence-test-file.js";
import { t as readTimes } from "./app-dashboard-read-times.js";

// src/report/page/limits.ts
const wholePage = 18e5;
const leastDetails = 3e5;
function detailRoom(columns) {
	return Math.max(leastDetails, wholePage - columns);
}

// src/report/library/interest.ts
function byInterest({ prompts, needs, rollouts, experiments, deprecations }) {
	const busy = new Set([
		...needs,
		...rollouts,
		...experiments,
		...deprecations
	].map(({ prompt }) => prompt));
	const rank = ({ id }) => busy.has(id) ? 0 : 1;
	return prompts.toSorted((a, b) => rank(a) - rank(b) || (b.modified ?? 0) - (a.modified ?? 0) || (a.id < b.id ? -1 : 1));
}

// src/report/library/shares.ts
function apportioned(counts, whole) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return counts.map(() => 0);
	const exact = counts.map((count) => count * whole / total);
	const least = whole >= counts.filter((count) => count > 0).length ? 1 : 0;
	const given = exact.map((each, index) => counts[index] === 0 ? 0 : Math.max(least, Math.floor(each)));
	let left = whole - given.reduce((sum, each) => sum + each, 0);
	const distance = (index) => (exact[index] ?? 0) - (given[index] ?? 0);
	const present = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
	while (left !== 0) {
		const step = Math.sign(left);
		const open = step > 0 ? present : present.filter((index) => (given[index] ?? 0) > least);
		const next = open.reduce((best, index) => step * distance(index) > step * distance(best) ? index : best, open[0] ?? 0);
		given[next] = (given[next] ?? 0) + step;
		left -= step;
	}
	return given;
}
function sharesOf(found, known) {
	const counts = new Map(known.map((name) => [name, 0]));
	for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({
		name,
		count,
		permille: found.length === 0 ? 0 : Math.round(count * 1e3 / found.length)
	}));
}
function mostFirst(shares) {
	return shares.toSorted((a, b) => b.count - a.count);
}

// src/report/library/bars.ts
const barWidth = 20;
const partsOfCell = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
const eighths = 8;
function barsOf(counts) {
	return apportioned(counts, 160).map((filled) => {
		const bar = "█".repeat(Math.floor(filled / eighths)) + (partsOfCell[filled % eighths] ?? "");
		return bar + "░".repeat(20 - bar.length);
	});
}
function percentText(permille) {
	return `${(permille / 10).toFixed(1)}%`;
}

// src/report/library/deprecations.ts
function deprecationsOf(prompts, users, now) {
	return prompts.flatMap(({ id, deprecation, dependents }) => {
		if (deprecation === null) return [];
		const { announced, removal, replacement, reason, guide } = deprecation;
		return [{
			prompt: id,
			...deprecationStanding(deprecation, now),
			announced,
			removal,
			replacement,
			reason,
			guide,
			dependents,
			consumers: users.get(id) ?? []
		}];
	}).toSorted((a, b) => a.daysLeft - b.daysLeft);
}
function timeLeft(daysLeft) {
	if (daysLeft === 0) return "today";
	const days = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? "day" : "days"}`;
	return daysLeft > 0 ? `in ${days}` : `overdue by ${days}`;
}
function neededByText({ dependents, consumers }) {
	const counted = (count, noun) => count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
	return [...counted(dependents.length, "prompt"), ...counted(consumers.length, "application")].join(" and ");
}

// src/report/library/progress-words.ts
function shareText(weight) {
	return `${weight / 100}%`;
}
function rateText(rate) {
	const percent = rate * 100;
	if (percent === 0) return "0%";
	return `${percent >= 10 ? percent.toFixed(0) : Number(percent.toPrecision(2))}%`;
}
function errorText({ measured, bar }) {
	const limit = bar === null ? "" : `, bar ${rateText(bar)}`;
	if (measured === null || measured.candidate.requests === 0) return `nothing measured yet${limit}`;
	const { candidate, stable } = measured;
	const beside = stable.requests === 0 ? "" : `, stable ${rateText(stable.errors / stable.requests)} of ${counted(stable.requests)}`;
	return `${rateText(candidate.errors / candidate.requests)} of ${counted(candidate.requests)} requests${beside}${limit}`;
}
function counted(count) {
	return count.toLocaleString("en");
}
function canAdvance({ verdict, because }) {
	if (verdict === null) return "not known: no tick is recorded";
	const answer = verdict === "advance" ? "Yes" : "No";
	return because === null ? answer : `${answer}: ${because}`;
}
function differenceText({ difference, samples }) {
	const measured = `${counted(samples)} requests`;
	if (difference === null) return measured;
	const { estimate, low, high } = difference;
	const between = low === null && high === null ? "no interval yet" : `${low === null ? "no bound" : signed(low)} to ${high === null ? "no bound" : signed(high)}`;
	return `${signed(estimate)} (${between}), ${measured}`;
}
function verdictText({ verdict, winner, because }) {
	return `${verdict.replace("-", " ")}${winner === null ? "" : ` ${winner}`}: ${because}`;
}
function standingText({ phase, day, maxDays, since }) {
	if (phase === "to-come") return `begins on ${(/* @__PURE__ */ new Date(since * 1e3)).toISOString().slice(0, 10)}`;
	return phase === "over" ? `over after ${day} days` : `day ${day} of ${maxDays}`;
}
function signed(value) {
	const text = Number(value.toPrecision(3)).toString();
	return value > 0 ? `+${text}` : text;
}

// src/report/library/needs.ts
const hour$1 = 3600;
const news$1 = 168 * hour$1;
const lateIntervals = 3;
function needsOf(facts) {
	const all = [
		...rollbacks(facts),
		...holds(facts),
		...approvals(facts),
		...lateTicks(facts),
		...removals(facts),
		...unreadable(facts),
		...waits(facts)
	];
	return [...all.filter(({ urgency }) => urgency === "now"), ...all.filter(({ urgency }) => urgency === "soon")];
}
const backwards = /* @__PURE__ */ new Set([
	"withdrawn",
	"pointer-moved",
	"rollout-lapsed"
]);
function rollbacks({ events, now }) {
	const since = now.getTime() / 1e3 - news$1;
	return events.filter(({ kind, at }) => backwards.has(kind) && at >= since).toSorted((a, b) => b.at - a.at || b.sequence - a.sequence).map(({ prompt, stable, at, reason, environment, rollout }) => {
		const from = rollout === void 0 ? "" : ` from ${rollout.candidate}`;
		const because = reason ?? rollout?.because ?? null;
		return {
			kind: "rollback",
			urgency: "now",
			prompt,
			says: `was taken back${from} ${stable === null ? "and is served no more" : `to ${stable}`} in ${environment} on ${dayOf(at)}${because === null ? "" : ` (${because})`}`
		};
	});
}
function holds({ rollouts, now }) {
	return rollouts.flatMap(({ prompt, candidate, phase, hold, overdue, because }) => {
		const hours = hold === null ? 0 : Math.floor((now.getTime() / 1e3 - hold.since) / hour$1);
		if (hold === null || hours <= hold.limitHours && !overdue) return [];
		return [{
			kind: "hold",
			urgency: "now",
			prompt,
			says: `${candidate} is on hold in ${phase} for ${hours} h, past its limit of ${hold.limitHours} h${because === null ? "" : `: ${because}`}`
		}];
	});
}
function approvals({ rollouts }) {
	return rollouts.flatMap(({ prompt, candidate, code, because }) => code === "approval" ? [{
		kind: "approval",
		urgency: "soon",
		prompt,
		says: `${candidate} waits for a person: ${because ?? "its next phase needs approval"}`
	}] : []);
}
function lateTicks({ rollouts, now }) {
	const late = rollouts.flatMap(({ tick }) => tick !== null && now.getTime() / 1e3 - tick.last > lateIntervals * tick.intervalHours * hour$1 ? [tick.last] : []);
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
function unreadable({ prompts, unreadExperiments }) {
	return [...unreadablePrompts(prompts), ...unreadExperiments.map((path) => ({
		kind: "unreadable",
		urgency: "soon",
		prompt: null,
		says: `${path} cannot be read as an experiment: \`prompt-libraries experiment report\` says why`
	}))];
}
function unreadablePrompts(prompts) {
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
			waiting,
			unreadExperiments: facts.unreadExperiments
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
		experiments: experiments.filter(({ phase }) => phase === "running").length,
		pendingDeprecations,
		stale: prompts.some(({ stale }) => stale === null) ? null : count(({ stale }) => stale === true),
		changes: released(releases),
		recentChanges: released(releases.filter(({ at }) => at >= since)),
		neverReleased: count(({ version }) => version === null),
		withoutTests: count(({ tests }) => tests === null),
		unreadable: count(({ status }) => status === null),
		unused: prompts.some(({ unused }) => unused === null) ? null : count(({ unused }) => unused === true)
	};
}

// src/app/library/library-name.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function libraryName(repository, { library }, address) {
	if (library.name !== null) return library.name;
	const [, remote] = /([^/:\\]+?)(?:\.git)?[/\\]*$/u.exec((address === void 0 ? await repository.remoteUrl("origin") : address) ?? "") ?? [];
	return remote ?? (repository.root === null ? null : (0, import__unread_node_path.basename)(repository.root));
}

// src/app/dashboard/prompt-facts.ts
function promptFacts(prompt, { configuration }, { line, times, tests, count, needsText, usage }) {
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
		template: document?.template ?? formats[prompt.source.format].template,
		tests,
		evidence: [],
		...usage
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

// src/app/dashboard/read-experiment-views.ts
const order = [
	"running",
	"over",
	"to-come"
];
async function readExperimentViews(repository, { commit, configuration }, state, now) {
	const files = await readExperiments(repository, commit, configuration.experiments);
	const experiments = files.flatMap(({ read }) => read.ok ? [read.value] : []);
	const [first] = experiments.map(({ start }) => start).toSorted();
	const days = first === void 0 || state === null ? [] : await daysIn(state.textsAt, new Date(first), now);
	return {
		views: experiments.map((experiment) => viewOf(resultOf(experiment, days, now))).toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase)),
		unread: files.flatMap(({ path, read }) => read.ok ? [] : [path])
	};
}
function viewOf({ experiment, phase, day, verdict, arms, comparisons }) {
	const { name, prompt, hypothesis, primary, start, maxDays } = experiment;
	return {
		name,
		prompt,
		hypothesis,
		metric: primary.metric,
		better: primary.direction === "increase" ? "higher" : "lower",
		phase,
		day,
		maxDays,
		verdict: verdict.is,
		winner: verdict.winner,
		because: verdict.because,
		since: startOfDay(start),
		arms: arms.map(({ name: arm, version, requests, value }) => ({
			name: arm,
			version,
			samples: requests,
			value,
			difference: differenceOf(comparisons.find((each) => each.arm === arm))
		})),
		minimumEffect: primary.minimumEffect
	};
}
function differenceOf(comparison) {
	if (comparison === void 0 || comparison.estimate === null) return null;
	return {
		estimate: comparison.estimate,
		low: comparison.lower,
		high: comparison.upper
	};
}

// src/app/dashboard/read-lanes.ts
const hour = 3600;
const heartbeatHours = 1;
async function readLanes(state, policy, now) {
	const rollouts = await readRollouts(state);
	if (state === null || rollouts.rollouts.length === 0) return [];
	const first = Math.min(...rollouts.rollouts.map(({ startedAt }) => startedAt));
	return lanesOf(rollouts, await daysIn(state.textsAt, /* @__PURE__ */ new Date(first * 1e3), now), policy, now);
}
function lanesOf({ rollouts, tickedAt }, days, policy, at) {
	const now = Math.floor(at.getTime() / 1e3);
	return rollouts.map((rollout) => {
		const { prompt, environment, candidate, stable, standing, phase, weight, measured, verdict, overdue, startedAt } = rollout;
		return {
			prompt,
			environment,
			candidate,
			stable,
			standing,
			weight,
			now,
			overdue,
			phase: phase ?? "pending",
			phases: phasesOf(rollout, now),
			errors: errorsOf(rollout, days, now),
			measured: measured === null ? null : {
				candidate: measured.candidate,
				stable: measured.stable
			},
			bar: policy.analysis.maxErrorRate,
			verdict: verdict?.is ?? null,
			code: verdict?.code ?? null,
			because: verdict?.because ?? null,
			hold: holdOf(rollout, policy, now),
			tick: {
				last: Math.max(tickedAt ?? startedAt, startedAt),
				intervalHours: heartbeatHours
			}
		};
	});
}
function phasesOf({ phases, phase, entered }, now) {
	const current = phases.findIndex(({ name }) => name === phase);
	let earliest = now;
	return phases.map(({ name, weight, hours }, index) => {
		const began = entered.find((each) => each.phase === name)?.at ?? null;
		const next = entered.find((each) => each.phase === phases[index + 1]?.name)?.at ?? null;
		if (index < current && (began === null || next === null)) return {
			name,
			weight,
			from: began,
			to: next
		};
		const from = began ?? earliest;
		const to = index < current ? next ?? from : index === current ? Math.max(from + hours * hour, now) : from + hours * hour;
		earliest = to;
		return {
			name,
			weight,
			from,
			to
		};
	});
}
function errorsOf({ environment, prompt, candidate, startedAt, measured }, days, now) {
	const points = days.filter((each) => each.prompt === prompt && each.environment === environment && each.version === candidate && each.arm === "candidate").filter(({ day, requests }) => requests > 0 && day >= dayOf$1(startedAt) && day <= dayOf$1(now)).toSorted((a, b) => a.day < b.day ? -1 : 1).map(({ day, requests, errors }) => ({
		at: Math.min(startOfDay(day) + secondsOfDay, now),
		rate: errors / requests,
		n: requests
	}));
	if (points.length > 0 || measured === null || measured.candidate.requests === 0) return points;
	const { requests, errors } = measured.candidate;
	return [{
		at: Math.min(measured.through ?? now, now),
		rate: errors / requests,
		n: requests
	}];
}
function holdOf({ standing, verdict, phase, phases, entered }, { maxHoldHours }, now) {
	const began = entered.at(-1);
	if (standing !== "running" || verdict?.is !== "hold" || began === void 0) return null;
	const since = began.at + (phases.find(({ name }) => name === phase)?.hours ?? 0) * hour;
	return since >= now ? null : {
		since,
		limitHours: maxHoldHours
	};
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
		const { tests } = testPathsOf(path);
		const blob = blobs.get(tests);
		return blob === void 0 ? [] : [{
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

// src/app/dashboard/read-use.ts
const dayInMilliseconds = 864e5;
async function readUse(state, now) {
	const since = /* @__PURE__ */ new Date(now.getTime() - 29 * dayInMilliseconds);
	const { days, first } = state === null ? {
		days: [],
		first: null
	} : await usageIn(state.textsAt, since, now);
	const today = dayOf$1(now.getTime() / 1e3);
	const known = days.filter(({ day }) => day <= today);
	const byId = /* @__PURE__ */ new Map();
	for (const day of known) {
		const own = byId.get(day.prompt);
		if (own === void 0) byId.set(day.prompt, [day]);
		else own.push(day);
	}
	const covered = first !== null && first <= dayOf$1(since.getTime() / 1e3);
	const shown = first === null ? [] : calendar(first, now);
	return ({ id, document }) => {
		const used = [id, ...document?.metadata.aliases ?? []].flatMap((name) => byId.get(name) ?? []).filter(({ requests }) => requests > 0);
		const lastUsed = used.reduce((last, { day }) => last === null || day > last ? day : last, null);
		return {
			usage: used.length === 0 ? [] : byCalendar(shown, used),
			lastUsed,
			unused: lastUsed === null ? covered ? true : null : false
		};
	};
}
function calendar(first, now) {
	const today = dayOf$1(now.getTime() / 1e3);
	const days = [];
	for (let at = Date.parse(first); dayOf$1(at / 1e3) <= today; at += dayInMilliseconds) days.push(dayOf$1(at / 1e3));
	return days;
}
function byCalendar(days, used) {
	const sums = new Map(days.map((day) => [day, {
		day,
		requests: 0,
		errors: 0
	}]));
	for (const { day, requests, errors } of used) {
		const sum = sums.get(day);
		if (sum === void 0) continue;
		sum.requests += requests;
		sum.errors += errors;
	}
	return [...sums.values()];
}

// src/app/dashboard/version-texts.ts
const mostVersions = 20;
async function withTexts(repository, prompts, blobs, chosen, formatOf) {
	const blobOf = (id, version) => blobs.get(`${id}@${version}`);
	const wanted = prompts.filter(({ id }) => chosen.has(id)).flatMap(({ id, versions }) => versions.slice(0, mostVersions).flatMap(({ version }) => blobOf(id, version) ?? []));
	const contents = await repository.readBlobs([...new Set(wanted)]);
	return prompts.map((prompt) => {
		if (!chosen.has(prompt.id)) return prompt;
		const versions = prompt.versions.map((version, index) => {
			const bytes = index < mostVersions ? contents.get(blobOf(prompt.id, version.version) ?? "") : void 0;
			return {
				...version,
				text: bytes === void 0 ? null : bodyIn(bytes, prompt, formatOf(prompt.id))
			};
		});
		return {
			...prompt,
			versions
		};
	});
}
function bodyIn(bytes, { path }, format) {
	if (format !== "native") {
		const read = formatsByName[format].read(bytes, path);
		return read.ok ? read.value.body : null;
	}
	const text = textOf(bytes, path);
	if (!text.ok) return null;
	const split = splitFile(text.value, path);
	return !split.ok ? null : split.value.body.replaceAll("\r\n", "\n");
}

// src/app/dashboard/read-dashboard.ts
async function readDashboard(ports, request, now) {
	const { repository } = ports;
	const [library, records] = await Promise.all([readWritten(repository, request), request.records ?? recordsHere(repository)]);
	const state = records === null ? null : await readState(repository, records);
	const [facts, lanes, experiments, events, released] = await Promise.all([
		readPrompts(ports, library, state, {
			request,
			now
		}),
		readLanes(state, library.configuration.rollout.gradual, now),
		readExperimentViews(repository, library, state, now),
		state === null ? [] : readEvents(state, now),
		readReleases(repository, state)
	]);
	const deprecated = new Set(facts.flatMap(({ id, deprecation }) => deprecation === null ? [] : [id]));
	const users = await usersOf(repository, library.configuration, library.commit, deprecated);
	const evidence = await readEvidence(repository, state, released);
	const name = await libraryName(repository, library.configuration, request.address);
	const { description } = library.configuration.library;
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
		experiments: experiments.views,
		unreadExperiments: experiments.unread,
		releases: released.runs,
		events,
		users,
		waiting: state?.header.waiting ?? []
	});
	return request.withTexts === 0 ? report : await textsOf(ports, report, {
		library,
		released,
		most: request.withTexts
	});
}
async function readPrompts({ repository }, library, state, { request, now }) {
	const lines = await linesOfPrompts(state, library.prompts);
	const [times, tests, usage, count] = await Promise.all([
		readTimes(repository, library, lines, state),
		readTests(repository, library),
		readUse(state, now),
		library.prompts.length === 0 || library.prompts.length > (request.mostCounted ?? Infinity) ? null : tokenCounter()
	]);
	const needsText = request.withTexts > 0;
	return library.prompts.map((prompt) => promptFacts(prompt, library, {
		line: lines.get(prompt.id) ?? null,
		times: times(prompt),
		tests: tests(prompt),
		count,
		needsText,
		usage: usage(prompt)
	}));
}
async function textsOf({ repository }, report, { library, released, most }) {
	const formats = new Map(library.prompts.map(({ id, source }) => [id, source.format]));
	const chosen = new Set(byInterest(report).slice(0, most).map(({ id }) => id));
	return {
		...report,
		prompts: await withTexts(repository, report.prompts, released.blobs, chosen, (id) => formats.get(id) ?? "native")
	};
}

export { rateText as a, verdictText as c, barsOf as d, percentText as f, errorText as i, neededByText as l, detailRoom as m, canAdvance as n, shareText as o, byInterest as p, differenceText as r, standingText as s, readDashboard as t, timeLeft as u };