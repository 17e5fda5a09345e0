// src/app/check/reported.ts
function reported(each, gate) {
	const { code, severity, prompt, message, why, fix, place } = each;
	return {
		code,
		severity,
		gate,
		prompt,
		file: place?.file ?? null,
		line: place?.line ?? null,
		column: place?.column ?? null,
		message,
		why,
		fix
	};
}
function countOf(problems, severity) {
	return problems.filter((each) => each.severity === severity).length;
}

export { reported as n, countOf as t };