import { t as authorFrom } from "./app-authoring-authors.js";
import { i as update } from "./app-update.js";
import { y as visibleLine } from "./cli-terminal.js";
import { n as contentFrom, t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/cli/commands/update.ts
async function run(call) {
	const { flags } = call;
	const changed = await update(await authoringPorts(call), flags.config, {
		id: call.arguments.id,
		content: flags.content === null ? null : await contentFrom(flags.content, call),
		change: flags["change-type"],
		description: flags.description,
		author: flags.author === null ? null : authorFrom(flags.author),
		commits: !flags["no-commit"]
	});
	return {
		exit: changed.written ? 0 : 1,
		text: linesOf(changed, call).join("\n"),
		json: changed
	};
}
function linesOf(changed, call) {
	const problems = problemText(changed.problems, call);
	if (!changed.written) return [
		...problems,
		"",
		`${visibleLine(changed.path)} is not changed.`
	];
	return [
		`${call.colours.green("✓")} ${call.colours.bold(visibleLine(changed.id))}  ${visibleLine(changed.path)}`,
		...changed.variables.length === 0 ? [] : [`  declared as input: ${changed.variables.map(visibleLine).join(", ")}`],
		changed.commit === null ? `  next: git commit -m ${JSON.stringify(changed.message)} -- ${visibleLine(changed.path)}` : `  committed as ${changed.commit.slice(0, 7)}: ${visibleLine(changed.message)}`,
		`  declares ${changed.impact}; the check tells if the change needs more`,
		...problems.length === 0 ? [] : ["", ...problems]
	];
}

export { run };