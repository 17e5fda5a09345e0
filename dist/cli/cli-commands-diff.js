import { t as metadataChanges } from "./library-metadata-changes.js";
import { P as Failure, y as visibleLine } from "./cli-terminal.js";
import { t as textDiff } from "./report-text-diff.js";
import { n as findPrompt, r as promptOrNull } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { _ as recordedVersion, q as readState } from "./app-check-checked-change.js";
import { Z as recordsIn, u as withRepository } from "./cli-commands-check.js";
import { t as diffLines } from "./report-diff-terminal.js";
import { t as definitions } from "./cli-definitions.js";

// src/app/diff.ts
async function diff(repository, request, id, names) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const [from, to] = await Promise.all([names.from, names.to].map((name) => sideAt(repository, library, prompt, request, name)));
	if (from === void 0 || to === void 0) throw unreadable(prompt.id, names.from);
	return {
		schema: "prompt-libraries/diff/v1",
		id: prompt.id,
		from: from.side,
		to: to.side,
		metadata: metadataChanges(from.document.metadata, to.document.metadata),
		text: textDiff(from.document.body, to.document.body)
	};
}
async function sideAt(repository, library, prompt, { configFile }, name) {
	const ids = [prompt.id, ...prompt.document?.metadata.aliases ?? []];
	const commit = await commitNamed(repository, library, ids, name);
	const then = await libraryAt(repository, {
		at: commit,
		configFile
	});
	const found = await promptOrNull(repository, then, ids);
	if (found === null) throw new Failure("prompt-not-there", `${prompt.id} does not exist at ${name}.`, `See its history: prompt-libraries history ${prompt.id}`);
	if (found.document === null) throw unreadable(prompt.id, name);
	return {
		side: {
			name,
			commit,
			id: found.id,
			path: found.path
		},
		document: found.document
	};
}
async function releasedFrom(repository, ids, version) {
	const records = await recordsIn(repository);
	const state = records === null ? null : await readState(repository, records);
	const found = state === null ? null : await recordedVersion(repository, state, {
		ids,
		paths: [],
		version
	});
	return found === null ? null : await repository.commitOf(found.source);
}
async function commitNamed(repository, { configuration }, ids, name) {
	for (const id of ids) {
		const tag = configuration.tagFormat.replace("{id}", () => id).replace("{version}", () => name);
		const commit = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u.test(name) ? await repository.commitOf(`refs/tags/${tag}`) : null;
		if (commit !== null) return commit;
	}
	const commit = await repository.commitOf(name) ?? await releasedFrom(repository, ids, name);
	if (commit !== null) return commit;
	const [id = ""] = ids;
	throw new Failure("version-unknown", `${id} has no version ${name}, and no commit is called so.`, `See prompt-libraries history ${id}, or git tag --list '${id}@*'; fetch tags first.`);
}
function unreadable(id, name) {
	return new Failure("prompt-unreadable", `${id} cannot be read as a prompt at ${name}.`, `See the text itself: git show ${name}`);
}

// src/cli/commands/diff.ts
async function run(call) {
	const { id, from, to } = call.arguments;
	const request = {
		at: "HEAD",
		configFile: call.flags.config
	};
	const found = await withRepository(call, (repository) => diff(repository, request, id, {
		from,
		to: to ?? "HEAD"
	}));
	return {
		exit: 0,
		text: textOf(found, call).join("\n"),
		json: found
	};
}
function textOf({ id, from, to, metadata, text }, call) {
	const { bold, dim } = call.colours;
	const rows = metadata.map(({ key, before, after }) => [key, `${shown(before)} → ${shown(after)}`]);
	return [
		bold(`${visibleLine(id)}  ${visibleLine(from.name)} → ${visibleLine(to.name)}`),
		dim(`from ${sideText(from)}`),
		dim(`to   ${sideText(to)}`),
		...rows.length === 0 ? [] : [
			"",
			bold("Metadata"),
			...definitions(rows, call.width)
		],
		"",
		bold("Text"),
		...diffLines(text, call.width, call.colours)
	];
}
function sideText({ commit, path }) {
	return visibleLine(`${path} at ${commit.slice(0, 7)}`);
}
function shown(value) {
	if (value === null || value === void 0) return "–";
	return visibleLine(typeof value === "string" ? value : JSON.stringify(value));
}

export { run };