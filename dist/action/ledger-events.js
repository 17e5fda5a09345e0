import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { Bt as monthOf, It as readableRecord, Jt as snapshotAfter, Xt as byCodeUnit, in as recordFile, nn as readRecord, ot as needsOf, rn as readRecordLines, tn as recordViolations } from "./app-check-checked-change.js";

// src/ledger/rollouts.ts
const rolloutsPath = "rollouts.json";
const noRollouts = {
	schema: "prompt-libraries/rollouts/v1",
	tickedAt: null,
	rollouts: []
};
function encodeRollouts(rollouts) {
	const inOrder = (a, b) => byCodeUnit(a.environment, b.environment) || byCodeUnit(a.prompt, b.prompt);
	return recordFile({
		...rollouts,
		rollouts: rollouts.rollouts.toSorted(inOrder)
	});
}
function decodeRollouts(text, file) {
	const read = readRecord(text, { file }, (value) => recordViolations("rollouts", value));
	if (!read.ok) return read;
	const names = read.value.rollouts.map(({ environment, prompt }) => `${environment} ${prompt}`);
	const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
	if (twice === -1) return passed(read.value);
	return refused(problem("record-invalid", {
		key: `rollouts.${twice}.prompt`,
		reason: "has two rollouts at once"
	}, { place: { file } }));
}

// src/app/release/prompt-facts.ts
function fileTimes(commits) {
	const times = /* @__PURE__ */ new Map();
	for (const { changes, committedAt, author } of commits) for (const { path, before } of changes) {
		const known = times.get(path);
		const modified = known?.modified ?? committedAt;
		const added = before === null;
		times.set(path, {
			modified,
			created: added ? committedAt : known?.created ?? null,
			author: added ? author.name : known?.author ?? null
		});
	}
	return times;
}
function promptFacts(prompt, renamedFrom, times) {
	const { metadata } = prompt.document ?? {};
	return {
		path: prompt.path,
		blob: prompt.blob,
		needs: needsOf(prompt).map(({ id, range, by }) => ({
			id,
			range,
			by
		})),
		aliases: metadata?.aliases ?? [],
		tokens: null,
		...times.get(prompt.path) ?? {
			created: null,
			modified: null,
			author: null
		},
		written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== void 0),
		renamedFrom,
		immediate: true
	};
}
function writtenStatus(status, isDeprecated) {
	if (status === "draft" || status === "archived") return status;
	return isDeprecated ? "deprecated" : null;
}

// src/statistics/log-gamma.ts
const lanczos = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const g = 7;
const largeFrom = 12;
function logGamma(x) {
	return x >= largeFrom ? stirling(x) : lanczosSum(x - 1);
}
function lanczosSum(x) {
	const [first, ...others] = lanczos;
	const sum = others.reduce((total, coefficient, index) => total + coefficient / (x + index + 1), first);
	const t = x + g + .5;
	return .5 * Math.log(2 * Math.PI) + (x + .5) * Math.log(t) - t + Math.log(sum);
}
function stirling(x) {
	const inverse = 1 / x;
	const square = inverse * inverse;
	const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * 691 / 360360)))));
	return (x - .5) * Math.log(x) - x + .5 * Math.log(2 * Math.PI) + series;
}

// src/statistics/confidence-sequence.ts
const tunedSize = 700;
function lowerLimit(difference, alpha, tuned = 700) {
	const { size } = difference;
	if (!(size > 0)) return -Infinity;
	const reach = Math.sqrt(2 * (size + tuned) * Math.log(Math.sqrt((size + tuned) / tuned) / (2 * alpha) + 1));
	return difference.estimate - widthOf(difference, reach);
}
function interval(difference, alpha, tuned = 700) {
	const { estimate, size } = difference;
	if (!(size > 0)) return {
		lower: -Infinity,
		upper: Infinity
	};
	const width = widthOf(difference, Math.sqrt((size + tuned) * Math.log((size + tuned) / (tuned * alpha * alpha))));
	return {
		lower: estimate - width,
		upper: estimate + width
	};
}
function widthOf({ variance, size }, reach) {
	return Math.sqrt(variance / size) * reach;
}

// src/statistics/differences.ts
const fewestValues = 30;
const unmeasured = {
	estimate: 0,
	variance: 0,
	size: 0
};
function differenceOfRates(strata) {
	return weighed(strata.map(({ candidate, stable }) => ({
		estimate: candidate.errors / candidate.requests - stable.errors / stable.requests,
		variance: rateVariance(candidate) + rateVariance(stable),
		size: pairsOf(candidate.requests, stable.requests)
	})));
}
function differenceOfMeans(strata, factor = 1) {
	return weighed(strata.filter(({ candidate, stable }) => candidate.n >= 30 && stable.n >= 30).map(({ candidate, stable }) => ({
		estimate: candidate.sum / candidate.n - factor * stable.sum / stable.n,
		variance: varianceOf(candidate) / candidate.n + factor * factor * varianceOf(stable) / stable.n,
		size: pairsOf(candidate.n, stable.n)
	})));
}
function varianceOf({ n, sum, sumOfSquares }) {
	return n < 2 ? 0 : Math.max(0, (sumOfSquares - sum * sum / n) / (n - 1));
}
function weighed(strata) {
	const measured = strata.filter(({ size }) => size > 0);
	const size = measured.reduce((total, each) => total + each.size, 0);
	if (size === 0) return unmeasured;
	const share = (each) => each.size / size;
	return {
		estimate: measured.reduce((total, each) => total + share(each) * each.estimate, 0),
		variance: measured.reduce((total, each) => total + share(each) ** 2 * each.variance, 0),
		size
	};
}
function rateVariance({ requests, errors }) {
	const rate = (errors + 1) / (requests + 2);
	return rate * (1 - rate) / requests;
}
function pairsOf(a, b) {
	return a > 0 && b > 0 ? 1 / (1 / a + 1 / b) : 0;
}

// src/app/rollout/read-rollouts.ts
async function readRollouts(state) {
	const text = (await state?.textsAt([rolloutsPath]))?.get(rolloutsPath);
	return text === void 0 ? noRollouts : readableRecord(decodeRollouts(text, rolloutsPath));
}

// src/ledger/events.ts
function eventOf({ kind, prompt, version: about, other, rollout }, was, occasion) {
	const { at, sequence, decision, environment, actor, reason } = occasion;
	const key = [
		decision,
		environment,
		prompt,
		kind
	].join("/");
	const { version, stable, status } = snapshotAfter(was, kind, about);
	return {
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason,
		...rollout === void 0 ? {} : { rollout }
	};
}
function eventsPath(at) {
	return `events/${monthOf(at)}.ndjson`;
}
function encodeEvent(event) {
	const { at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason, rollout } = event;
	return `${JSON.stringify({
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason,
		rollout: inOrder(rollout)
	})}\n`;
}
function inOrder(rollout) {
	if (rollout === void 0) return void 0;
	const { candidate, standing, phase, weight, because } = rollout;
	return {
		candidate,
		standing,
		phase,
		weight,
		because
	};
}
function decodeEvents(text, file) {
	return readRecordLines(text, file, (value) => recordViolations("event", value));
}
function appendEvents(text, events, file) {
	const earlier = decodeEvents(text, file);
	if (!earlier.ok) return earlier;
	const keys = new Set(earlier.value.map(({ key }) => key));
	const added = events.filter(({ key }) => !keys.has(key) && keys.add(key));
	return passed(text + added.map(encodeEvent).join(""));
}

export { readRollouts as a, varianceOf as c, logGamma as d, fileTimes as f, rolloutsPath as h, eventsPath as i, interval as l, encodeRollouts as m, decodeEvents as n, differenceOfMeans as o, promptFacts as p, eventOf as r, differenceOfRates as s, appendEvents as t, lowerLimit as u };