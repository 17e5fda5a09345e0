// src/ledger/spans.ts
function runsOf(spans) {
	const runs = [];
	for (const { from, to } of spans) {
		const last = runs.at(-1);
		if (last !== void 0 && last[1] === to - from && last[0] + last[1] * last[2] === from) runs[runs.length - 1] = [
			last[0],
			last[1],
			last[2] + 1
		];
		else runs.push([
			from,
			to - from,
			1
		]);
	}
	return runs;
}
function spansOf(runs) {
	return runs.flatMap(([from, length, count]) => Array.from({ length: count }, (_, at) => ({
		from: from + at * length,
		to: from + (at + 1) * length
	})));
}

export { spansOf as n, runsOf as t };