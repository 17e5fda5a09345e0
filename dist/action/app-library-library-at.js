import { n as __exportAll } from "./rolldown-runtime.js";
import { m as textOf, n as readConfiguration } from "./app-check-written-rules.js";
import { ft as Failure, t as usualConfigurationFile } from "../action.js";
import { b as configurationFrom, y as withoutConfiguration } from "./action-toolkit.js";
import { q as sourcesOf } from "./app-check-checked-change.js";

// src/app/library/library-at.ts
var library_at_exports = /* @__PURE__ */ __exportAll({ libraryAt: () => libraryAt });
async function libraryAt(repository, { at, configFile }) {
	const commit = await repository.commitOf(at);
	if (commit === null) throw noCommit(at);
	const [entry] = await repository.entriesAt(commit, [configFile]);
	const bytes = entry === null || entry === void 0 ? null : (await repository.readBlobs([entry.blob])).get(entry.blob) ?? null;
	const configuration = bytes === null && configFile !== "prompt-library.yaml" && await isAtHead(repository, configFile) ? configurationFrom({}) : configurationIn(bytes, configFile);
	return {
		commit,
		configuration,
		sources: sourcesOf(configuration)
	};
}
async function isAtHead(repository, configFile) {
	const head = await repository.commitOf("HEAD");
	return head !== null && (await repository.blobsAt(head, [configFile]))[0] !== null;
}
function configurationIn(bytes, file) {
	if (bytes === null) return withoutConfiguration(file);
	const text = textOf(bytes, file);
	const written = text.ok ? readConfiguration(text.value, file) : text;
	if (written.ok) return configurationFrom(written.value);
	const [{ message, fix, place }] = written.problems;
	throw new Failure("config-unreadable", `${file}${place?.line === void 0 ? "" : `:${place.line}`}: ${message}`, fix);
}
function noCommit(at) {
	if (at === "HEAD") return new Failure("git-no-commits", "This repository has no commits yet.", "Commit something first: git add -A && git commit -m \"feat: first prompts\"");
	return new Failure("revision-unknown", `This clone has no commit named ${at}.`, "Check the name with git branch -a and git tag, or fetch it first.");
}

export { libraryAt as n, library_at_exports as r, configurationIn as t };