import { M as Bug, P as Failure, S as changeTypes, f as nearestName } from "./cli-terminal.js";
import { S as valueAt, y as textOf } from "./app-check-written-rules.js";
import { Nn as templateLanguageOf, Qn as formatsByName, sr as editFrontMatter } from "./app-check-checked-change.js";
import { a as refuseLeftOut, n as bodyOnly, o as hasErrors, r as declarationEdits, s as judgeWritten } from "./app-authoring-authors.js";
import { l as passed } from "./format-yaml-document.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { mt as reportedBy } from "./cli-commands-check.js";
import { t as emptyLibrary } from "./app-library-find-prompt.js";

// src/app/update.ts
async function update({ files, workspace, now }, configFile, wanted) {
	const library = await workTreeLibrary(files, configFile);
	const message = commitMessage(wanted.change, wanted.id, wanted.description, library.configuration);
	if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
	const path = pathOf(wanted.id, library);
	const bytes = await files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	const before = await promptAt(files, library, path, bytes);
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
	const after = text === null ? before : await promptAt(files, library, path, Buffer.from(text));
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
async function promptAt(files, { sources }, path, bytes, beside = /* @__PURE__ */ new Map()) {
	const prompt = await promptFrom(files, sources, path, bytes, beside);
	if (prompt === null) throw new Bug(`${path} was found as a prompt and is none.`);
	return prompt;
}
function withBody(bytes, before, content) {
	const text = textOf(bytes, before.path);
	if (!text.ok) return text;
	const replaced = formatsByName[before.source.format].withContent(text.value, bodyOnly(content), before.path);
	if (!replaced.ok || before.source.format !== "native") return replaced.ok ? passed({
		text: replaced.value,
		variables: []
	}) : replaced;
	const variables = newVariables(before, content);
	const schema = valueAt(before.document?.frontMatter ?? {}, ["input", "schema"]);
	const edited = editFrontMatter(replaced.value, declarationEdits(schema, variables));
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

export { update as i, promptAt as n, uncommitted as r, pathOf as t };