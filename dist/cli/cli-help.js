import { c as globalFlags, h as programName, l as shownValue, p as shownArgument, s as wrapped, u as topFlags } from "./cli-terminal.js";
import { n as paragraphs, t as definitions } from "./cli-definitions.js";

// src/cli/groups.ts
const groups = {
	start: "Start",
	write: "Write prompts",
	check: "Check and plan",
	release: "Release",
	look: "Look",
	use: "Use prompts elsewhere",
	keep: "Look after the repository"
};

// src/cli/help.ts
function overview(commands, colours, width) {
	const sections = Object.entries(groups).flatMap(([group, title]) => {
		const rows = Object.entries(commands).filter(([, description]) => description.group === group).map(([name, { summary }]) => [name, summary]);
		return rows.length === 0 ? [] : section(title, definitions(rows, width, colours.green), colours);
	});
	return lines([
		...wrapped("Organise, version, test and deploy prompts kept in git.", width),
		...section("Usage", [`  ${programName} COMMAND [ARGUMENTS] [FLAGS]`], colours),
		...sections,
		...section("Flags", flagLines(topFlags, colours, width), colours),
		"",
		...wrapped(`${programName} COMMAND --help shows what a command takes, with examples.`, width),
		...wrapped("Exit codes: 0 fine, 1 problems found, 2 could not do it, 70 a bug of ours.", width)
	]);
}
function commandHelp(name, description, colours, width) {
	const needed = Object.entries(description.arguments).map(([word, argument]) => shownArgument(word, argument));
	const usage = [
		programName,
		name,
		...needed,
		...requiredFlags(description),
		"[FLAGS]"
	].join(" ");
	return lines([
		...wrapped(`${description.summary}.`, width),
		...description.detail === void 0 ? [] : ["", ...paragraphs(description.detail, width)],
		...section("Usage", wrapped(usage, width - 6).map((line, index) => index === 0 ? `  ${line}` : `      ${line}`), colours),
		...section("Arguments", definitions(argumentRows(description), width, colours.green), colours),
		...section("Flags", flagLines(description.flags, colours, width), colours),
		...section("Flags of every command", flagLines(globalFlags, colours, width), colours),
		...section("Examples", description.examples.map((example) => `  ${programName} ${example}`), colours)
	]);
}
function requiredFlags(description) {
	return Object.entries(description.flags).filter(([, flag]) => flag.kind !== "switch" && flag.required === true).map(([name, flag]) => `--${name} ${valueName(name, flag)}`);
}
function argumentRows(description) {
	return Object.entries(description.arguments).map(([name, argument]) => {
		const values = argument.values === void 0 ? "" : `: ${argument.values.join(", ")}`;
		return [shownArgument(name, argument), `${argument.description}${values}`];
	});
}
function flagLines(flags, colours, width) {
	return definitions(Object.entries(flags).map(flagRow), width, colours.green);
}
function flagRow([name, flag]) {
	const written = `${flag.short === void 0 ? "" : `-${flag.short}, `}--${name} ${valueName(name, flag)}`.trimEnd();
	if (flag.kind === "switch") return [written, flag.description];
	const note = flag.required === true ? " (required)" : "";
	const values = flag.kind === "choice" && isLong(flag) ? `: ${flag.values.join(", ")}` : "";
	return [written, `${flag.description}${values}${note}${defaultNote(flag)}`];
}
const longestChoice = 50;
function isLong(flag) {
	return flag.kind === "choice" && shownValue(flag).length > longestChoice;
}
function valueName(name, flag) {
	return isLong(flag) ? (name.split("-").at(-1) ?? name).toUpperCase() : shownValue(flag);
}
function defaultNote(flag) {
	return "default" in flag && flag.default !== void 0 ? ` (default: ${flag.default})` : "";
}
function section(title, body, colours) {
	return body.length === 0 ? [] : [
		"",
		colours.bold(title),
		...body
	];
}
function lines(all) {
	return `${all.join("\n")}\n`;
}

export { commandHelp, overview };