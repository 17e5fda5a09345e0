import { Q as readableRecord, Z as readState, nt as monthOf } from "./app-check-checked-change.js";
import { t as decodeReleaseRecord } from "./ledger-release-record.js";
import { P as Failure } from "./cli-terminal.js";
import { J as systemClock, Z as recordsIn, f as withRepository, l as changelogPlain } from "./cli-commands-check.js";
import { n as notesOf } from "./app-release-changelog-files.js";

// src/app/changelog.ts
const day = 86400;
async function changelog(repository, wanted, now) {
	const records = await recordsIn(repository);
	const state = records === null ? null : await readState(repository, records);
	if (records === null || state === null) throw new Failure("changelog-no-records", "This clone has no records of releases.", "Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.");
	const since = now.getTime() / 1e3 - wanted.days * day;
	const paths = (await repository.listTree(records, "releases")).map(({ path }) => path).filter((path) => wanted.id !== null || isSince(path, since));
	return [...await state.textsAt(paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).map((record) => runOf(record, wanted.id)).filter(({ prompts, removed, at }) => prompts.length + removed.length > 0 && (wanted.id !== null || at >= since)).sort((a, b) => b.at - a.at || (a.library < b.library ? 1 : -1));
}
function isSince(path, since) {
	const month = /^releases\/(?<month>\d{4}-\d{2})\//u.exec(path)?.groups?.["month"];
	return month !== void 0 && month >= monthOf(since);
}
function runOf({ version, committedAt, prompts, removed }, id) {
	return {
		library: version,
		at: committedAt,
		prompts: id === null ? prompts : prompts.filter((prompt) => prompt.id === id),
		removed: removed.map((each) => each.id).filter((each) => id === null || each === id)
	};
}

// src/cli/commands/changelog.ts
async function run(call) {
	const { id } = call.arguments;
	const { days } = call.flags;
	const runs = await withRepository(call, (repository) => changelog(repository, {
		id,
		days
	}, systemClock.now()));
	const nothing = id === null ? `Nothing was released in the last ${days} days.` : `\`${id}\` was never released.`;
	return {
		exit: 0,
		text: runs.length === 0 ? nothing : runs.map((each) => [
			call.colours.bold(`${each.library} (${dayOf(each)})`),
			"",
			changelogPlain(notesOf(each.prompts)),
			...each.removed.map((gone) => `- ${gone} was removed`)
		].join("\n")).join("\n\n"),
		json: {
			schema: "prompt-libraries/changelog/v1",
			runs: runs.map(({ library, at, prompts, removed }) => ({
				library,
				at: (/* @__PURE__ */ new Date(at * 1e3)).toISOString(),
				prompts: notesOf(prompts),
				removed
			}))
		}
	};
}
function dayOf({ at }) {
	return (/* @__PURE__ */ new Date(at * 1e3)).toISOString().slice(0, 10);
}

export { run };