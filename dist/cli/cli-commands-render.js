import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure, v as visible } from "./cli-terminal.js";
import { n as valuesFor, t as contractOf } from "./library-input-values.js";
import { n as renderPrompt, r as unreadableAmong, t as partialsOf } from "./library-render-prompt.js";
import { pt as reported } from "./cli-commands-check.js";
import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as withNeeds } from "./app-library-prompt-needs.js";
import { a as uncommittedPrompts } from "./app-library-read-library.js";
import { n as readYamlFile } from "./format-yaml-document.js";
import { i as libraryRequest, o as withLibrary, r as fileText } from "./cli-library-call.js";
import { i as uncommittedLines, t as problemText } from "./cli-library-text.js";

// src/app/render.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function render({ repository, workTree }, request, id, given) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const [needs, uncommitted] = await Promise.all([withNeeds(repository, library, prompt), uncommittedPrompts(workTree, request, library.sources)]);
	const partials = partialsOf(prompt, needs);
	const all = [prompt, ...partials.values()];
	const contract = contractOf(all);
	const readable = unreadableAmong(all);
	const rendered = readable.ok ? renderPrompt(prompt, partials, contract, valuesFor(prompt.id, contract, given)) : readable;
	return {
		schema: "prompt-libraries/render/v1",
		commit: library.commit,
		uncommitted,
		id: prompt.id,
		messages: rendered.ok ? rendered.value : [],
		problems: rendered.ok ? [] : rendered.problems.map((each) => reported(each, "syntax"))
	};
}

// src/cli/commands/render.ts
async function run(call) {
	const given = {
		pairs: call.flags.var ?? [],
		file: await valuesIn(call)
	};
	const rendered = await withLibrary(call, (ports) => render(ports, libraryRequest(call), call.arguments.id, given));
	const refused = rendered.problems.length > 0;
	const lines = refused ? problemText(rendered.problems, call) : messageLines(rendered, call);
	return {
		exit: refused ? 1 : 0,
		text: [...lines, ...uncommittedLines(rendered.uncommitted, call)].join("\n"),
		json: rendered
	};
}
function messageLines({ messages }, { colours }) {
	return messages.flatMap(({ role, text }, index) => [
		...index === 0 ? [] : [""],
		colours.bold(`[${visible(role)}]`),
		visible(text.trim())
	]);
}
async function valuesIn({ flags, cwd }) {
	if (flags.vars === null) return {};
	const read = readYamlFile(await fileText((0, import__unread_node_path.resolve)(cwd, flags.vars), flags.vars), flags.vars);
	if (read.ok) return read.value.value;
	const [{ place, message, fix }] = read.problems;
	throw new Failure("vars-unreadable", `${flags.vars}:${place?.line ?? 1}: ${message}`, fix);
}

export { run };