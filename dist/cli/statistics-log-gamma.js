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

export { logGamma as t };