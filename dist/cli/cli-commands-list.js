import { t as list } from "./app-list.js";
import { Ct as counted, V as systemClock } from "./cli-commands-check.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { i as uncommittedLines, n as promptLines } from "./cli-library-text.js";

// src/cli/commands/list.ts
async function run(call) {
	call.progress("reading the prompts");
	const days = call.flags["unused-for"];
	const found = await withLibrary(call, (ports) => list(ports, libraryRequest(call), call.flags, days === null ? null : {
		days,
		now: systemClock.now()
	}));
	const total = call.colours.dim(counted(found.prompts.length, "prompt"));
	return {
		exit: 0,
		text: [...found.prompts.length === 0 ? ["No prompt is like this."] : [
			...promptLines(found.prompts, call),
			"",
			total
		], ...uncommittedLines(found.uncommitted, call)].join("\n"),
		json: found
	};
}

export { run };