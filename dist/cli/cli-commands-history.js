import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as promptHistory } from "./app-library-prompt-history.js";
import { a as uncommittedPrompts } from "./app-library-read-library.js";
import { a as displayWidth, i as clipped, o as padded, y as visibleLine } from "./cli-terminal.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { i as uncommittedLines } from "./cli-library-text.js";

// src/app/history.ts
async function history({ repository, workTree }, request, id) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const [past, uncommitted] = await Promise.all([promptHistory(repository, library, prompt), uncommittedPrompts(workTree, request, library.sources)]);
	return {
		schema: "prompt-libraries/history/v1",
		commit: library.commit,
		uncommitted,
		id: prompt.id,
		...past
	};
}

// src/cli/commands/history.ts
async function run(call) {
	call.progress("reading the history");
	const past = await withLibrary(call, (ports) => history(ports, libraryRequest(call), call.arguments.id));
	const shown = past.entries.slice(0, call.flags.limit);
	const hidden = past.entries.length - shown.length;
	const notes = [...hidden === 0 ? [] : ["", `and ${hidden} older; --limit shows more of them`], ...past.complete ? [] : ["", "The clone is shallow: older commits are not in it. git fetch --unshallow brings them."]];
	return {
		exit: 0,
		text: [
			...shown.flatMap((entry) => entryLines(entry, call)),
			...notes,
			...uncommittedLines(past.uncommitted, call)
		].join("\n"),
		json: past
	};
}
const changeWidth = 11;
const undocumented = "undocumented";
function entryLines({ date, commit, change, impact, author, title, kind }, { colours, width }) {
	const what = kind === "modified" ? "" : `  ${kind}`;
	const head = `${date.slice(0, 10)}  ${colours.yellow(commit.slice(0, 7))}  ${padded(change ?? "–", changeWidth)}  ${padded(impact ?? undocumented, 12)}${what}`;
	const left = Math.max(10, width - displayWidth(head) - 2);
	return [`${head}  ${clipped(visibleLine(author), left)}`, `  ${clipped(visibleLine(title), width - 2)}`];
}

export { run };