import { U as changelogPlain, V as systemClock, c as changeRequest, l as onlyCommits, r as promptLines, s as check, u as withRepository, y as paragraph } from "./cli-commands-check.js";
import { P as Failure } from "./cli-terminal.js";

// src/report/plan-text.ts
function planText(report, style) {
	const lines = promptLines(report, style);
	if (lines.length === 0) return "Nothing would be released.";
	const { from, to } = report.plan.library;
	const library = `Library: ${from ?? "first release"} → ${to ?? "no release"}`;
	const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
	return [
		...lines,
		"",
		library,
		...remarks
	].join("\n");
}

// src/cli/commands/plan.ts
async function run(call) {
	if (call.flags.matrix !== null) return await matrix(call, call.flags.matrix);
	const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, false), systemClock.now()));
	const changelog = report.notes.length === 0 ? [] : [
		"",
		call.colours.bold("Changelog"),
		"",
		changelogPlain(report.notes)
	];
	return {
		exit: 0,
		text: [
			planText(report, call),
			...changelog,
			...onlyCommits(report, call)
		].join("\n"),
		json: report.plan
	};
}
const mostJobs = 256;
async function matrix(call, jobs) {
	if (jobs > mostJobs) throw new Failure("matrix-too-large", `A matrix has at most ${mostJobs} jobs.`, `Write --matrix ${mostJobs}, or less.`);
	const { matrixOf, touchedPrompts } = await import("./app-evidence-touched-prompts.js").then((n) => n.i);
	const json = matrixOf(await withRepository(call, async (repository) => touchedPrompts(repository, await changeRequest(repository, call, false), systemClock.now())), jobs);
	return {
		exit: 0,
		text: JSON.stringify(json),
		json
	};
}

export { run };