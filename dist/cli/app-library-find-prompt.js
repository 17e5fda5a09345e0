import { P as Failure, f as nearestName } from "./cli-terminal.js";
import { An as readPromptsAt, P as locatorFor } from "./app-check-checked-change.js";

// src/app/library/find-prompt.ts
async function findPrompt(repository, library, id) {
	const found = await promptOrNull(repository, library, [id]);
	if (found !== null) return found;
	throw unknownPrompt(id, await locatorFor(repository, library.sources, library.commit).allIds());
}
async function promptOrNull(repository, library, ids) {
	const { commit, sources } = library;
	const entries = await locatorFor(repository, sources, commit).entriesOf(ids);
	for (const id of ids) {
		const [prompt, second] = await readPromptsAt(repository, sources, entries.get(id) ?? [], commit);
		if (second !== void 0 && prompt !== void 0) throw ambiguous(id, [prompt.path, second.path]);
		if (prompt !== void 0) return prompt;
	}
	return await promptWithAlias(repository, library, ids);
}
async function promptWithAlias(repository, { commit, sources }, ids) {
	const texts = ids.filter((id) => id !== "" && !/[\n\r\0]/u.test(id));
	if (texts.length === 0) return null;
	const [folder = "", ...others] = sources.folders;
	const paths = await repository.filesWith(commit, texts, others.length === 0 ? folder : "");
	const owners = [...new Set(paths.flatMap((path) => sources.claim(path)?.path ?? []))];
	const found = await repository.entriesAt(commit, owners);
	const entries = owners.flatMap((path, index) => {
		const entry = found[index];
		return entry === null || entry === void 0 ? [] : [{
			path,
			mode: "100644",
			blob: entry.blob
		}];
	});
	return (await readPromptsAt(repository, sources, entries, commit)).find(({ document }) => document?.metadata.aliases.some((alias) => ids.includes(alias))) ?? null;
}
function unknownPrompt(id, ids) {
	if (ids.length === 0) return emptyLibrary();
	const meant = nearestName(id, ids);
	const help = meant === null ? "See prompt-libraries list, or find it with prompt-libraries search WORD." : `Did you mean ${meant}?`;
	return new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id} in the last commit.`, `${help} One that is not committed yet is not seen, and one that is gone with --at COMMIT.`);
}
function emptyLibrary() {
	return new Failure("library-empty", "The last commit has no prompts.", "Begin with prompt-libraries init, or write one with prompt-libraries create NAME; then commit it.");
}
function ambiguous(id, [first, second]) {
	return new Failure("prompt-ambiguous", `Two files have the id ${id}: ${first} and ${second}.`, "Rename one of them.");
}

export { unknownPrompt as i, findPrompt as n, promptOrNull as r, emptyLibrary as t };