import { t as logGamma } from "./statistics-log-gamma.js";

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
const rolloutReasons = {
	aborted: {
		decides: "rollback",
		says: "a person ended it"
	},
	"error-regression": {
		decides: "rollback",
		says: "more errors than the stable version"
	},
	"error-bar": {
		decides: "rollback",
		says: "more errors than any version may have"
	},
	"latency-guard": {
		decides: "rollback",
		says: "slower than the stable version by more than is allowed"
	},
	"cost-guard": {
		decides: "rollback",
		says: "dearer than the stable version by more than is allowed"
	},
	"lease-ran-out": {
		decides: "rollback",
		says: "metrics failed to come"
	},
	paused: {
		decides: "hold",
		says: "a person paused it"
	},
	"control-invalid": {
		decides: "hold",
		says: "the control file cannot be read"
	},
	approval: {
		decides: "hold",
		says: "a person has to agree"
	},
	experiment: {
		decides: "hold",
		says: "an experiment with the prompt is under way"
	},
	"hours-left": {
		decides: "hold",
		says: "the phase has not lasted long enough"
	},
	"metrics-missing": {
		decides: "hold",
		says: "nothing was measured"
	},
	"metrics-stale": {
		decides: "hold",
		says: "the newest metrics are too old"
	},
	"metrics-invalid": {
		decides: "hold",
		says: "the metrics cannot be trusted"
	},
	samples: {
		decides: "hold",
		says: "too few requests to judge by"
	},
	"rate-above-bar": {
		decides: "hold",
		says: "the error rate is not below the bar"
	},
	healthy: {
		decides: "advance",
		says: "everything holds"
	}
};
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

export { rolloutReasons as a, whyPending as c, mayAdvance as i, hoursText as l, freshness as n, stepAfter as o, hold as r, stepOf as s, condemned as t, weightText as u };