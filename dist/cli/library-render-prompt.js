import { u as refused } from "./format-yaml-document.js";
import { M as Bug } from "./cli-terminal.js";
import { Pn as renderedDocument, jn as placedInFile } from "./app-check-checked-change.js";

// src/library/render-prompt.ts
function partialsOf(prompt, needs) {
	const found = /* @__PURE__ */ new Map();
	const open = [prompt];
	for (let next = open.pop(); next !== void 0; next = open.pop()) for (const { name } of next.template?.partials ?? []) {
		const partial = needs.get(name);
		if (partial === void 0 || found.has(name)) continue;
		found.set(name, partial);
		open.push(partial);
	}
	return found;
}
function unreadableAmong(prompts) {
	const unreadable = prompts.filter(({ document, template }) => document === null || template === null);
	const [first, ...others] = unreadable.flatMap(({ problems }) => problems.filter(({ severity }) => severity === "error"));
	if (first !== void 0) return refused(first, ...others);
	if (unreadable[0] !== void 0) throw new Bug(`Nothing says why ${unreadable[0].path} cannot be read.`);
	return {
		ok: true,
		value: null
	};
}
function renderPrompt(prompt, partials, { optional }, values) {
	const readable = unreadableAmong([prompt, ...partials.values()]);
	if (!readable.ok) return readable;
	const { document, id, path } = prompt;
	if (document === null) throw new Bug(`${path} is readable and has no text.`);
	const bodies = new Map([...partials].map(([name, each]) => [name, each.document?.body ?? ""]));
	const rendered = renderedDocument(document, {
		file: path,
		variables: values,
		optional,
		partials: bodies
	});
	if (rendered.ok) return rendered;
	const [problem, ...more] = rendered.problems.map(placedInFile(document.bodyLine)).map((each) => ({
		...each,
		prompt: id
	}));
	if (problem === void 0) throw new Bug("A template was refused without a reason.");
	return refused(problem, ...more);
}

export { renderPrompt as n, unreadableAmong as r, partialsOf as t };