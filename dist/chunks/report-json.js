import { s as severitySigns } from "./git-open-repository.js";

// src/report/empty.ts
function isEmpty({ verdict, problems, changes, plan, counts }) {
	return verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
}

// src/report/problem-order.ts
function worstFirst(report) {
	const changed = new Set(report.changes.map((each) => each.path));
	const rank = (problem) => severitySigns[problem.severity].rank * 2 + (problem.file !== null && changed.has(problem.file) ? 0 : 1);
	return report.problems.toSorted((a, b) => rank(a) - rank(b));
}
function placeOf(problem) {
	if (problem.file === null) return problem.prompt;
	if (problem.line === null) return problem.file;
	return `${problem.file}:${problem.line}${problem.column === null ? "" : `:${problem.column}`}`;
}

// src/report/json.ts
function reportJson({ verdict, problems, gates, plan, counts }) {
	return {
		schema: "prompt-libraries/report/v1",
		verdict,
		problems: problems.map(publishedProblem),
		gates: gates.map(({ gate, verdict: says, required, because }) => ({
			gate,
			verdict: says,
			required,
			because
		})),
		plan,
		counts: {
			prompts: counts.prompts,
			changed: counts.changed,
			errors: counts.errors,
			warnings: counts.warnings
		}
	};
}
function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }) {
	return {
		code,
		severity,
		gate,
		prompt,
		file,
		line,
		column,
		message,
		why,
		fix
	};
}

export { isEmpty as i, placeOf as n, worstFirst as r, reportJson as t };