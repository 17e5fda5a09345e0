import { w as Bug } from "./action-surroundings.js";
import { y as controlPathOf } from "./action-toolkit.js";
import { Bt as shardOf, Ht as encodeStateLine, Jt as sortedOnce, Kt as unrecorded, Rt as encodeShard, Vt as emptyLine, n as readControl } from "./app-check-checked-change.js";
import { d as logGamma, o as differenceOfMeans, r as eventOf, s as differenceOfRates, u as lowerLimit } from "./ledger-events.js";
import { r as rolloutSalt } from "./app-serving-flag-files.js";
import { r as activeExperiments, t as withoutWithdrawn } from "./app-experiment-withdrawn-arms.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { n as spansOf, t as runsOf } from "./ledger-spans.js";

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
		const given = windowsOf(rollout, arm, windows);
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
function windowsOf({ environment, prompt, candidate, stable, entered }, arm, windows) {
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
function tick(facts) {
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

export { readControls as a, heldByControl as c, whyPending as d, hoursText as f, shardsToRead as i, startedRollout as l, readExperimenting as m, applyEvents as n, approvalBy as o, weightText as p, applyRelease as r, tick as s, servedRollout as t, hold as u };