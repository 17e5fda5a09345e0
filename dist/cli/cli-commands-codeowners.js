import { t as codeowners } from "./app-codeowners.js";
import { t as authoringPorts } from "./cli-library-call.js";

// src/cli/commands/codeowners.ts
async function run(call) {
	const { files } = await authoringPorts(call);
	const made = await codeowners(files, call.flags.config, call.flags.write);
	if (!call.flags.write) return {
		exit: 0,
		text: made.text.trimEnd(),
		json: made
	};
	return {
		exit: 0,
		text: `${call.colours.green("✓")} ${made.path} ${made.written ? "is written" : "is up to date"}.`,
		json: made
	};
}

export { run };