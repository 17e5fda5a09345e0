import { Ut as daysRun, Wt as phaseOf } from "./app-check-checked-change.js";
import { t as logGamma } from "./statistics-log-gamma.js";
import { d as addedMoments } from "./ledger-metric-days.js";
import { a as startOfDay, r as secondsOfDay, t as dayOf } from "./ledger-measured-time.js";
import { a as lowerLimit, i as interval, n as differenceOfRates, r as varianceOf, t as differenceOfMeans } from "./statistics-differences.js";

// src/statistics/gamma-share.ts
const tiny = 1e-300;
const precision = 1e-15;
const mostTerms = 1e5;
function upperGammaShare(shape, x) {
	if (x <= 0) return 1;
	const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
	return x < shape + 1 ? 1 - front * lowerSeries(shape, x) : front * upperFraction(shape, x);
}
function lowerSeries(shape, x) {
	let term = 1 / shape;
	let sum = term;
	for (let n = 1; n <= mostTerms && term > sum * precision; n += 1) {
		term *= x / (shape + n);
		sum += term;
	}
	return sum;
}
function upperFraction(shape, x) {
	let b = x + 1 - shape;
	let c = 1 / tiny;
	let d = 1 / b;
	let fraction = d;
	for (let n = 1; n <= mostTerms; n += 1) {
		const a = -n * (n - shape);
		b += 2;
		d = 1 / away(a * d + b);
		c = away(b + a / c);
		const factor = c * d;
		fraction *= factor;
		if (Math.abs(factor - 1) < precision) break;
	}
	return fraction;
}
function away(value) {
	return Math.abs(value) < tiny ? tiny : value;
}

// src/statistics/sample-ratio.ts
const brokenBelow = .001;
function sampleRatio(arms) {
	const total = arms.reduce((sum, { count }) => sum + count, 0);
	const weights = arms.reduce((sum, { weight }) => sum + weight, 0);
	const expected = arms.map(({ weight }) => total * weight / weights);
	if (arms.length < 2 || expected.some((each) => each < 5)) return null;
	return chiSquareAbove(arms.reduce((sum, { count }, at) => sum + (count - (expected[at] ?? 0)) ** 2 / (expected[at] ?? 1), 0), arms.length - 1);
}
function chiSquareAbove(x, degrees) {
	return upperGammaShare(degrees / 2, x / 2);
}

// src/experiment/assignment.ts
function assignmentOf({ unit }, arms) {
	const of = unit === "user" ? "users" : "requests";
	const counts = arms.map(({ name, weight, total }) => ({
		arm: name,
		count: of === "users" ? total.users : total.requests,
		weight
	}));
	const counted = counts.flatMap(({ count, weight }) => count === null ? [] : [{
		count,
		weight
	}]);
	if (counted.length < counts.length) return {
		of,
		counts,
		p: null,
		verdict: "unknown",
		because: "the metrics do not say how many users each arm has (`users`)"
	};
	const p = sampleRatio(counted);
	if (p === null) return {
		of,
		counts,
		p,
		verdict: "unknown",
		because: `there are too few ${of} to tell`
	};
	if (p < .001) return {
		of,
		counts,
		p,
		verdict: "broken",
		because: `the arms do not have the shares of ${of} that their weights give`
	};
	return {
		of,
		counts,
		p,
		verdict: "as-it-ought-to-be",
		because: `the arms have the shares of ${of} that their weights give`
	};
}

// src/experiment/collect.ts
const nothing = {
	requests: 0,
	errors: 0,
	users: null,
	quantities: /* @__PURE__ */ new Map()
};
function measuredArms(experiment, days, now) {
	const last = dayOf(startOfDay(experiment.start) + (daysRun(experiment, now) - 1) * secondsOfDay);
	const own = days.filter(({ prompt, environment, day }) => prompt === experiment.prompt && environment === experiment.environment && day >= experiment.start && day <= last);
	return experiment.arms.map((arm) => {
		const named = own.filter((each) => each.arm === arm.name);
		const served = named.filter(({ version }) => version === arm.version);
		const byDay = new Map(served.map((each) => [each.day, {
			requests: each.requests,
			errors: each.errors,
			users: each.users ?? null,
			quantities: each.quantities
		}]));
		const strangers = named.filter(({ version, requests }) => version !== arm.version && requests > 0).map(({ version }) => version);
		return {
			...arm,
			total: [...byDay.values()].reduce(added, nothing),
			days: byDay,
			strangers: [...new Set(strangers)].toSorted()
		};
	});
}
function added(a, b) {
	if (a === nothing) return b;
	const quantities = new Map(a.quantities);
	for (const [name, moments] of b.quantities) {
		const own = quantities.get(name);
		quantities.set(name, own === void 0 ? moments : addedMoments(own, moments));
	}
	return {
		requests: a.requests + b.requests,
		errors: a.errors + b.errors,
		users: a.users === null || b.users === null ? null : a.users + b.users,
		quantities
	};
}

// src/statistics/holm.ts
function holm(ps, alpha) {
	const order = ps.map((p, at) => ({
		p,
		at
	})).toSorted((a, b) => a.p - b.p || a.at - b.at);
	const steps = Array.from(ps, (p) => ({
		p,
		level: alpha,
		refuted: false
	}));
	let isOpen = true;
	for (const [rank, { p, at }] of order.entries()) {
		const level = alpha / (ps.length - rank);
		isOpen &&= p <= level;
		steps[at] = {
			p,
			level,
			refuted: isOpen
		};
	}
	return steps;
}

// src/statistics/sequential-p.ts
function sequentialP({ estimate, variance, size }, tuned = 700) {
	if (!(size > 0) || estimate === 0) return 1;
	if (variance === 0) return 0;
	const mixed = size + tuned;
	return Math.min(1, Math.sqrt(mixed / tuned) * Math.exp(-(estimate ** 2) * size / (2 * variance * mixed)));
}
function clustered({ estimate, variance, size }, values) {
	return {
		estimate,
		variance: variance * values,
		size: size / values
	};
}

// src/experiment/comparison.ts
function sumsOf(metric, { requests, errors, quantities }) {
	if (metric === "error_rate") return {
		n: requests,
		sum: errors,
		sumOfSquares: errors
	};
	return quantities.get(metric) ?? {
		n: 0,
		sum: 0,
		sumOfSquares: 0
	};
}
function meanOf(metric, sums) {
	const { n, sum } = sumsOf(metric, sums);
	return n === 0 ? null : sum / n;
}
function comparisons({ primary, unit, alpha }, [control, ...others]) {
	if (control === void 0) return [];
	const differences = others.map((arm) => differenceIn(primary.metric, unit, arm, control));
	const steps = holm(differences.map((each) => sequentialP(each)), alpha);
	return others.map(({ name }, at) => {
		const difference = differences[at] ?? {
			estimate: 0,
			variance: 0,
			size: 0
		};
		const { lower, upper } = interval(difference, alpha / others.length);
		const { p, level, refuted } = steps[at] ?? {
			p: 1,
			level: alpha,
			refuted: false
		};
		return {
			arm: name,
			estimate: difference.size > 0 ? difference.estimate : null,
			lower: finite(lower),
			upper: finite(upper),
			p,
			level,
			differs: refuted
		};
	});
}
function differenceIn(metric, unit, arm, control, factor = 1) {
	const strata = [...arm.days].flatMap(([day, candidate]) => {
		const stable = control.days.get(day);
		return stable === void 0 ? [] : [{
			candidate,
			stable
		}];
	});
	const difference = metric === "error_rate" && factor === 1 ? differenceOfRates(strata) : differenceOfMeans(strata.map(({ candidate, stable }) => ({
		candidate: smoothed(metric, candidate),
		stable: smoothed(metric, stable)
	})), factor);
	if (unit === "request" || difference.size === 0) return difference;
	return clustered(difference, Math.max(valuesOfUser(metric, arm.total), valuesOfUser(metric, control.total)));
}
function smoothed(metric, sums) {
	const { n, sum, sumOfSquares } = sumsOf(metric, sums);
	return metric === "error_rate" ? {
		n: n + 2,
		sum: sum + 1,
		sumOfSquares: sumOfSquares + 1
	} : {
		n,
		sum,
		sumOfSquares
	};
}
function valuesOfUser(metric, sums) {
	const { n } = sumsOf(metric, sums);
	return Math.max(1, sums.users === null || sums.users === 0 ? n : n / sums.users);
}
function finite(bound) {
	return Number.isFinite(bound) ? bound : null;
}

// src/experiment/guardrails.ts
function guardrailResults(experiment, [control, ...others]) {
	if (control === void 0) return [];
	return others.flatMap((arm) => experiment.guardrails.map((guardrail) => resultOf$1(experiment, guardrail, arm, control)));
}
function resultOf$1({ unit, alpha }, { metric, limit }, arm, control) {
	const value = meanOf(metric, arm.total);
	const ofControl = meanOf(metric, control.total);
	const most = limit.is === "most" ? limit.value : ofControl === null ? null : ofControl * (1 + limit.value);
	const found = {
		arm: arm.name,
		metric,
		most,
		value
	};
	if (value === null || most === null) return {
		...found,
		verdict: "unknown"
	};
	const above = limit.is === "most" ? aboveLimit(metric, unit, arm, most) : differenceIn(metric, unit, arm, control, 1 + limit.value);
	if (above.size === 0) return {
		...found,
		verdict: "unknown"
	};
	if (lowerLimit(above, alpha) > 0) return {
		...found,
		verdict: "broken"
	};
	return {
		...found,
		verdict: value > most ? "above" : "kept"
	};
}
function aboveLimit(metric, unit, { total }, limit) {
	const sums = sumsOf(metric, total);
	if (sums.n < 30) return {
		estimate: 0,
		variance: 0,
		size: 0
	};
	const variance = Math.max(varianceOf(sums), metric === "error_rate" ? 1 / sums.n : 0);
	const difference = {
		estimate: sums.sum / sums.n - limit,
		variance: variance / sums.n,
		size: sums.n
	};
	return unit === "request" ? difference : clustered(difference, valuesOfUser(metric, total));
}

// src/experiment/verdict.ts
function verdictOn(findings) {
	return voided(findings) ?? tooEarly(findings) ?? shown(findings) ?? open(findings);
}
function voided({ arms, assignment }) {
	const mixed = arms.find(({ strangers }) => strangers.length > 0);
	if (mixed !== void 0) return {
		is: "invalid",
		winner: null,
		because: `arm ${mixed.name} served ${mixed.strangers.join(", ")}, not only ${mixed.version}`
	};
	return assignment.verdict === "broken" ? {
		is: "invalid",
		winner: null,
		because: assignment.because
	} : null;
}
function tooEarly({ experiment, day, arms, assignment }) {
	const wait = (because) => ({
		is: "inconclusive",
		winner: null,
		because
	});
	const unmeasured = arms.find(({ total }) => total.requests === 0);
	if (unmeasured !== void 0) return wait(`nothing was measured of arm ${unmeasured.name}`);
	if (assignment.verdict === "unknown") return wait(`whether the assignment is right cannot be told: ${assignment.because}`);
	return day < experiment.minDays ? wait(`it runs for at least ${experiment.minDays} days; this is day ${day}`) : null;
}
function shown({ experiment, arms, comparisons, guardrails }) {
	const { primary } = experiment;
	const sign = primary.direction === "increase" ? 1 : -1;
	const gainOf = ({ estimate }) => sign * (estimate ?? 0);
	const mostOf = ({ lower, upper }) => sign > 0 ? upper ?? Infinity : -(lower ?? -Infinity);
	const matters = (comparison) => mostOf(comparison) >= primary.minimumEffect;
	const better = comparisons.filter((each) => each.differs && gainOf(each) > 0 && matters(each)).toSorted((a, b) => gainOf(b) - gainOf(a));
	const best = better.find(({ arm }) => guardrails.every((each) => each.arm !== arm || each.verdict === "kept"));
	if (best !== void 0) return {
		is: "winner",
		winner: best.arm,
		because: `${best.arm} is better than ${nameOf(arms)} by ${primary.metric}, and every guardrail is kept`
	};
	const [held] = better;
	if (held !== void 0) return {
		is: "inconclusive",
		winner: null,
		because: `${held.arm} is better by ${primary.metric}, but ${heldBack(held.arm, guardrails)}`
	};
	if (comparisons.length > 0 && comparisons.every((each) => each.differs && gainOf(each) < 0)) return {
		is: "winner",
		winner: nameOf(arms),
		because: `every other arm is worse by ${primary.metric}`
	};
	if (comparisons.length > 0 && comparisons.every((each) => !matters(each))) return {
		is: "no-difference",
		winner: null,
		because: `no arm is better than ${nameOf(arms)} by ${primary.minimumEffect} or more`
	};
	return null;
}
function heldBack(arm, guardrails) {
	const words = {
		broken: "breaks the guardrail",
		above: "lies above the guardrail",
		unknown: "was not measured for the guardrail",
		kept: "keeps"
	};
	return guardrails.filter((each) => each.arm === arm && each.verdict !== "kept").map(({ verdict, metric }) => `${words[verdict]} ${metric}`).join(", ");
}
function open({ experiment, day }) {
	return {
		is: "inconclusive",
		winner: null,
		because: day >= experiment.maxDays || experiment.stop !== null ? `it is over after ${day} days, and what was measured does not decide it` : `what was measured in ${day} of ${experiment.maxDays} days does not decide it yet`
	};
}
function nameOf(arms) {
	return arms[0]?.name ?? "";
}

// src/experiment/result.ts
function resultOf(experiment, days, now) {
	const arms = measuredArms(experiment, days, now);
	const day = daysRun(experiment, now);
	const findings = {
		experiment,
		day,
		arms,
		assignment: assignmentOf(experiment, arms),
		comparisons: comparisons(experiment, arms),
		guardrails: guardrailResults(experiment, arms)
	};
	return {
		experiment,
		phase: phaseOf(experiment, now),
		day,
		verdict: verdictOn(findings),
		assignment: findings.assignment,
		arms: arms.map(({ name, version, weight, total }) => ({
			name,
			version,
			weight,
			requests: total.requests,
			errors: total.errors,
			users: total.users,
			value: meanOf(experiment.primary.metric, total)
		})),
		comparisons: findings.comparisons,
		guardrails: findings.guardrails
	};
}

export { resultOf as t };