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

export { lowerLimit as a, interval as i, differenceOfRates as n, varianceOf as r, differenceOfMeans as t };