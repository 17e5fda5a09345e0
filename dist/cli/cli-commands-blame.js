import { r as stagingEnvironment } from "./app-channel-candidates.js";
import { n as decodeEvents } from "./ledger-events.js";
import { J as readableRecord, Y as recordedTexts, Zt as recordedStatuses } from "./app-check-checked-change.js";
import { P as Failure, y as visibleLine } from "./cli-terminal.js";
import { Z as recordsIn, u as withRepository } from "./cli-commands-check.js";

// src/app/serving/blame.ts
async function blame(repository, asked) {
	const { id, at, environment } = asked;
	const commit = await recordsIn(repository);
	if (commit === null) throw new Failure("changelog-no-records", "This clone has no records of releases.", "Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.");
	const lives = livesOf(id, (await readEvents(repository, commit, environment)).filter((event) => event.environment === environment));
	if (lives.length === 0) throw new Failure("prompt-unrecorded", `Nothing was ever recorded of ${id} in ${environment}.`, "Check the id: prompt-libraries search; prompts appear here with their first release.");
	const then = lives.findLastIndex((event) => event.at <= at);
	const last = lives[then] ?? null;
	const began = last === null ? -1 : beginOf(lives, then);
	const ends = lives.findIndex((event, index) => index > then && event.stable !== (last?.stable ?? null));
	return {
		schema: "prompt-libraries/blame/v1",
		commit,
		id,
		at: isoOf(at),
		environment,
		prompt: last?.prompt ?? null,
		version: last?.stable ?? null,
		latest: last?.version ?? null,
		status: last === null ? null : recordedStatuses[last.status].shows,
		since: last === null || last.stable === null ? null : causeOf(lives[began] ?? last),
		until: ends === -1 ? null : causeOf(lives[ends] ?? null)
	};
}
async function readEvents(repository, commit, environment) {
	const channel = environment === "staging" ? "staging" : "main";
	const prefix = channel === "main" ? "" : "channels/staging/";
	const paths = (await repository.listTree(commit, `${prefix}events`)).map(({ path }) => path.slice(prefix.length));
	return [...await recordedTexts(repository, commit, channel, paths)].flatMap(([path, text]) => readableRecord(decodeEvents(text, path))).sort((a, b) => a.sequence - b.sequence);
}
function livesOf(id, events) {
	const ids = /* @__PURE__ */ new Set([id]);
	for (const name of ids) for (const { prompt, kind, other } of events) if (prompt === name && other !== null && (kind === "renamed" || kind === "continued")) ids.add(other);
	return events.filter(({ prompt, kind }) => ids.has(prompt) && kind !== "renamed");
}
function beginOf(lives, last) {
	let first = last;
	while (first > 0 && lives[first - 1]?.stable === lives[last]?.stable) first -= 1;
	return first;
}
function causeOf(event) {
	return event === null ? null : {
		at: isoOf(event.at),
		kind: event.kind,
		version: event.stable,
		actor: event.actor,
		reason: event.reason
	};
}
function isoOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}

// src/cli/serving/time-given.ts
const written = /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2})?)(?<zone>Z|[+-]\d{2}:\d{2})?)?$/u;
function timeGiven(text) {
	const { day, time, zone } = written.exec(text)?.groups ?? {};
	const milliseconds = day === void 0 ? NaN : Date.parse(`${day}T${time ?? "23:59:59"}${zone ?? "Z"}`);
	const isReal = day !== void 0 && (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toJSON()?.startsWith(day) === true;
	if (!Number.isNaN(milliseconds) && isReal) return Math.floor(milliseconds / 1e3);
	throw new Failure("time-invalid", `${text === "" ? "''" : text} is no time.`, "Write a day, 2026-11-23, or a time: 2026-11-23T14:30Z");
}

// src/cli/commands/blame.ts
async function run(call) {
	const asked = {
		id: call.arguments.id,
		at: timeGiven(call.flags.at),
		environment: call.flags.environment
	};
	const answer = await withRepository(call, (repository) => blame(repository, asked));
	return {
		exit: 0,
		text: lines(answer).map(visibleLine).join("\n"),
		json: answer
	};
}
function lines({ id, prompt, at, environment, version, latest, since, until }) {
	const name = prompt === null || prompt === id ? id : `${id} (then ${prompt})`;
	if (version === null || since === null) return [`Nobody got ${name} in ${environment} at ${at}.`, ...until === null ? [] : [`The next that users got: ${causeText(until)}`]];
	return [
		`${name} ${version} is what users got in ${environment} at ${at}.`,
		`  since ${causeText(since)}`,
		`  until ${until === null ? "now" : causeText(until)}`,
		...latest === version ? [] : [`  ${latest ?? ""} was released then, and not yet what all users got`]
	];
}
function causeText({ at, kind, version, actor, reason }) {
	return `${at} (${`${kind}${version === null ? "" : ` ${version}`}`}${actor === null ? "" : ` by ${actor}`})${reason === null ? "" : `: ${reason}`}`;
}

export { run };