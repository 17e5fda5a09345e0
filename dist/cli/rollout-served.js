import { M as Bug } from "./cli-terminal.js";
import { $t as unrecorded, Tn as sortedOnce, at as encodeStateLine, et as encodeShard, it as emptyLine, rt as shardOf } from "./app-check-checked-change.js";
import { r as rolloutSalt } from "./rollout-bucketing.js";
import { n as spansOf, t as runsOf } from "./ledger-spans.js";
import { r as eventOf } from "./ledger-events.js";
import { a as lowerLimit, n as differenceOfRates, t as differenceOfMeans } from "./statistics-differences.js";
import { c as whyPending, i as mayAdvance, n as freshness, o as stepAfter, r as hold, s as stepOf, t as condemned } from "./rollout-verdict.js";

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
		const withdrawn = kind === "withdrawn" ? added$1(line.withdrawn, line.digest) : line.withdrawn;
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
		withdrawn: added$1(line.withdrawn, prompt.withdrawn),
		digest: prompt.digest,
		source: record.source
	};
}
function withdrawnAfterPointer(line, { withdrawn, digest }) {
	return added$1(added$1(line.withdrawn, withdrawn), line.digest).filter((each) => each !== digest);
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
function added$1(digests, digest) {
	return digest === null || digests.includes(digest) ? digests : [...digests, digest];
}
function differing(find, lines) {
	const text = (line) => line === null ? "" : encodeStateLine(line);
	return new Map([...lines].filter(([id, line]) => text(line) !== text(find(id))));
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
		quantities: guarded.flatMap((name) => added(name, before.quantities.find((each) => each.name === name), windows)),
		merged: withSpans(before.merged, windows)
	};
	return [...counted.filter((each) => each !== before), after].toSorted((a, b) => earliest(a) - earliest(b) || (a.arm < b.arm ? -1 : 1));
}
function added(name, before, windows) {
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

export { tick as a, shardsToRead as c, approvalBy as i, withdrawnAfterPointer as l, heldByControl as n, applyEvents as o, startedRollout as r, applyRelease as s, servedRollout as t };