// src/app/release/gate-lines.ts
function gateLines(judgements) {
	return Object.values(judgements).map(({ gate, required, verdict }) => {
		const why = verdict.is === "failed" ? verdict.problems[0].message : verdict.is === "waiting" ? verdict.for : verdict.because;
		return `Gate ${gate}${required ? "" : " (not required)"}: ${verdict.is}, ${why}`;
	});
}

export { gateLines };