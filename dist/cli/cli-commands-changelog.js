import { J as readableRecord, Q as monthOf, q as readState, v as decodeReleaseRecord } from "./app-check-checked-change.js";
import { P as Failure } from "./cli-terminal.js";
import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { n as presentId, t as formerIds } from "./app-state-former-ids.js";
import { U as changelogPlain, V as systemClock, Z as recordsIn, u as withRepository } from "./cli-commands-check.js";
import { n as notesOf, r as runNotes } from "./app-release-changelog-files.js";
import { removalJson } from "./app-release-outcome-text.js";

// src/app/changelog.ts
const day = 86400;
async function changelog(repository, wanted, now) {
	const records = await recordsIn(repository, wanted.configFile);
	const state = records === null ? null : await readState(repository, records);
	if (records === null || state === null) throw new Failure("changelog-no-records", "This clone has no records of releases.", "Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.");
	const since = now.getTime() / 1e3 - wanted.days * day;
	const paths = (await repository.listTree(records, "releases")).map(({ path }) => path).filter((path) => wanted.id !== null || isSince(path, since));
	const read = [...await state.textsAt(paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path)));
	const ids = wanted.id === null ? null : await idsOf(repository, state, wanted.id, wanted.configFile);
	return read.map((record) => runOf(record, ids)).filter(({ prompts, removed, at }) => prompts.length + removed.length > 0 && (wanted.id !== null || at >= since)).sort((a, b) => b.at - a.at || (a.library < b.library ? 1 : -1));
}
async function idsOf(repository, state, id, configFile) {
	const library = await libraryAt(repository, {
		at: "HEAD",
		configFile
	});
	if (!(await state.linesOf([id])).has(id)) return /* @__PURE__ */ new Set([id, (await findPrompt(repository, library, id)).id]);
	const now = await presentId(state, id);
	return /* @__PURE__ */ new Set([
		id,
		now,
		...(await formerIds(state, library.sources, now)).map((former) => former.id)
	]);
}
function isSince(path, since) {
	const month = /^releases\/(?<month>\d{4}-\d{2})\//u.exec(path)?.groups?.["month"];
	return month !== void 0 && month >= monthOf(since);
}
function runOf({ version, committedAt, prompts, removed }, ids) {
	return {
		library: version,
		at: committedAt,
		prompts: ids === null ? prompts : prompts.filter((prompt) => ids.has(prompt.id)),
		removed: removed.filter((each) => ids === null || ids.has(each.id))
	};
}

// src/cli/commands/changelog.ts
async function run(call) {
	const { id } = call.arguments;
	const { days, config: configFile } = call.flags;
	const runs = await withRepository(call, (repository) => changelog(repository, {
		id,
		days,
		configFile
	}, systemClock.now()));
	const nothing = id === null ? `Nothing was released in the last ${days} days.` : `\`${id}\` was never released.`;
	return {
		exit: 0,
		text: runs.length === 0 ? nothing : runs.map((each) => [
			call.colours.bold(`${each.library} (${dayOf(each)})`),
			"",
			changelogPlain(runNotes(each))
		].join("\n")).join("\n\n"),
		json: {
			schema: "prompt-libraries/changelog/v1",
			runs: runs.map(({ library, at, prompts, removed }) => ({
				library,
				at: (/* @__PURE__ */ new Date(at * 1e3)).toISOString(),
				prompts: notesOf(prompts),
				removed: removed.map((each) => each.id),
				removals: removed.map(removalJson)
			}))
		}
	};
}
function dayOf({ at }) {
	return (/* @__PURE__ */ new Date(at * 1e3)).toISOString().slice(0, 10);
}

export { run };