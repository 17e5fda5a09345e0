import { a as declarationEdits, c as editFrontMatter, i as bodyOnly, l as authorFrom, n as judgeWritten, r as commitMessage, t as hasErrors } from "./app-authoring-judge-written.js";
import { A as Failure, O as Bug, b as changeTypes, f as nearestName, v as visibleLine } from "./cli-terminal.js";
import { K as reportedBy, ct as textOf, wt as passed } from "./cli-commands-check.js";
import { Ot as valueAt, j as templateLanguageOf, z as splitFile } from "./app-check-judged-report.js";
import { t as readFrontMatter } from "./format-yaml-document.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as emptyLibrary } from "./app-library-find-prompt.js";
import { n as contentFrom, t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/app/update.ts
async function update({ files, workspace, now }, configFile, wanted) {
	const library = await workTreeLibrary(files, configFile);
	const message = commitMessage(wanted.change, wanted.id, wanted.description, library.configuration);
	const path = pathOf(wanted.id, library);
	const bytes = await files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	const before = promptAt(library, path, bytes);
	const isEdited = wanted.commits && (await workspace.changedPaths()).includes(path);
	if (isEdited && wanted.content !== null) throw uncommitted(path);
	const changed = wanted.content === null ? passed({
		text: null,
		variables: []
	}) : withBody(bytes, before, wanted.content);
	const { text, variables } = changed.ok ? changed.value : {
		text: null,
		variables: []
	};
	if (changed.ok && (text === null ? !isEdited : Buffer.from(text).equals(bytes))) throw nothingChanged(wanted, path);
	const after = text === null ? before : promptAt(library, path, Buffer.from(text));
	const problems = changed.ok ? await judgeWritten(files, library, {
		before,
		after
	}, now) : reportedBy("syntax", true, changed.problems);
	const written = !hasErrors(problems);
	if (written && text !== null) await files.write(path, text);
	return {
		schema: "prompt-libraries/update/v1",
		id: wanted.id,
		path,
		change: wanted.change,
		impact: changeTypes[wanted.change].impact,
		written,
		commit: written && wanted.commits ? await workspace.commitFiles([path], message, wanted.author ?? void 0) : null,
		message,
		variables,
		problems
	};
}
function pathOf(id, { paths }) {
	if (paths.size === 0) throw emptyLibrary();
	const [path, other] = paths.get(id) ?? [];
	if (other !== void 0) throw new Failure("prompt-ambiguous", `Two files have the id ${id}: ${path} and ${other}.`, "Rename one of them.");
	if (path !== void 0) return path;
	const meant = nearestName(id, paths.keys());
	const help = meant === null ? "See prompt-libraries list; a new one is made with prompt-libraries create." : `Did you mean ${meant}?`;
	throw new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id}.`, help);
}
function promptAt({ sources }, path, bytes) {
	const prompt = promptFrom(sources, path, bytes);
	if (prompt === null) throw new Bug(`${path} was found as a prompt and is none.`);
	return prompt;
}
function withBody(bytes, before, content) {
	const text = textOf(bytes, before.path);
	const split = text.ok ? splitFile(text.value, before.path) : text;
	if (!split.ok) return split;
	const { head, yaml, yamlLine, close } = split.value;
	const lines = bodyOnly(content);
	const body = lines.endsWith("\n") || lines === "" ? lines : `${lines}\n`;
	const replaced = `${head}${yaml}${close}${head.endsWith("\r\n") ? body.replaceAll("\n", "\r\n") : body}`;
	const frontMatter = readFrontMatter(yaml, before.path, yamlLine);
	const variables = newVariables(before, body);
	const schema = frontMatter.ok ? valueAt(frontMatter.value.value, ["input", "schema"]) : null;
	const edited = editFrontMatter(replaced, declarationEdits(schema, variables));
	return edited.ok ? passed({
		text: edited.value,
		variables
	}) : edited;
}
function newVariables({ document, source, path }, body) {
	const declared = new Set(document?.metadata.variables.map(({ name }) => name));
	const read = templateLanguageOf(source).read(body, path);
	return read.ok ? read.value.variables.map(({ name }) => name).filter((name) => !declared.has(name)) : [];
}
function uncommitted(path) {
	return new Failure("prompt-uncommitted", `${path} has changes that are not committed yet; they would be lost.`, "Commit it first (without --content, update commits the file as it is), or write over it with --no-commit.");
}
function nothingChanged({ content, commits }, path) {
	if (content !== null) return new Failure("nothing-changed", `${path} has exactly this text already.`, "Pass another text with --content.");
	const help = commits ? "Edit the file first, or pass the new text with --content." : "Pass the new text with --content.";
	return new Failure("nothing-changed", `There is nothing new in ${path}.`, help);
}

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