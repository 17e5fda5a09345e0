import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { i as sectionsOf, n as notesOf, r as changelogPath, s as recordPath } from "./app-release-changelog-files.js";
import { A as Failure, O as Bug, j as require__unread_node_path } from "./cli-terminal.js";
import { B as readState, D as readEverything, E as readChange, Ft as needsOf, Jt as branchTypeOf, T as commitTypes, a as reasonsToHold, i as buildNotes, l as promoting, o as readFacts, ot as accepting, p as isExperimentName, r as nextLibraryVersion, s as plainly, st as judge } from "./app-check-judged-report.js";
import { A as inGitWords, At as impacts, C as answerReader, D as git, E as unreadable, F as timedOut, Ft as problem, H as configurationFrom, I as usualTimeLimit, J as tagOf, M as withToken, N as redacted, O as gitArguments, Q as claimedChanges, S as prefixTest, Tt as refused, V as configurationAt, Y as sourcesOf, _ as pathBytes, b as isObjectId, f as changelogPlain, g as nulFields, h as openRepository, j as gitEnvironment, q as buildPlan, v as checkedBranch, w as converse, wt as passed, x as isRefName, y as checkedObjectId, z as recordsBranch } from "./cli-commands-check.js";
import { a as readChannelPast, i as releaseWays, n as readCatalog, r as addingWays } from "./app-state-read-catalog.js";
import { t as candidatesIn } from "./app-channel-candidates.js";
import { n as takesToken, r as usableAddress, t as lookAtClone } from "./git-clone.js";
import { t as require_promises$1 } from "./promises.js";

// \0unread-node:os
var require__unread_node_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:os");
}));

// src/app/release/held.ts
function heldBack(judgements, rulesProblems, strict) {
	const holding = new Set(reasonsToHold(judgements).map(({ gate }) => gate));
	const objections = Object.values(judgements).flatMap(({ gate, verdict }) => holding.has(gate) && verdict.is === "failed" ? [...verdict.problems] : []);
	const waiting = reasonsToHold(judgements).find(({ gate }) => judgements[gate].verdict.is === "waiting");
	const general = [...rulesProblems.filter(({ severity }) => severity === "error"), ...objections.filter(({ prompt }) => prompt === null)][0];
	const prompts = /* @__PURE__ */ new Map();
	for (const { prompt, message } of objections) if (prompt !== null && !prompts.has(prompt)) prompts.set(prompt, message);
	const first = [...prompts][0];
	if (general !== void 0) return {
		prompts,
		everything: general.message
	};
	if (waiting !== void 0) return {
		prompts,
		everything: waiting.because
	};
	return {
		prompts,
		everything: strict && first !== void 0 ? `${first[0]}: ${first[1]}` : null
	};
}
function includingAny(ids, of, prompts) {
	if (of.size === 0) return /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const bringing = (id) => {
		const seen = known.get(id);
		if (seen !== void 0) return seen;
		known.set(id, null);
		const partial = (prompts.get(id)?.template?.partials ?? []).find(({ name }) => of.has(name) || bringing(name) !== null)?.name ?? null;
		known.set(id, partial);
		return partial;
	};
	return new Map(ids.flatMap((id) => {
		const partial = bringing(id);
		return partial === null ? [] : [[id, partial]];
	}));
}

// src/app/release/prompt-facts.ts
function fileTimes(commits) {
	const times = /* @__PURE__ */ new Map();
	for (const { changes, committedAt, author } of commits) for (const { path, before } of changes) {
		const known = times.get(path);
		const modified = known?.modified ?? committedAt;
		const added = before === null;
		times.set(path, {
			modified,
			created: added ? committedAt : known?.created ?? null,
			author: added ? author.name : known?.author ?? null
		});
	}
	return times;
}
function promptFacts(prompt, renamedFrom, times) {
	const { metadata } = prompt.document ?? {};
	return {
		path: prompt.path,
		blob: prompt.blob,
		needs: needsOf(prompt).map(({ id, range, by }) => ({
			id,
			range,
			by
		})),
		aliases: metadata?.aliases ?? [],
		tokens: null,
		...times.get(prompt.path) ?? {
			created: null,
			modified: null,
			author: null
		},
		written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== void 0),
		renamedFrom,
		immediate: true
	};
}
function writtenStatus(status, isDeprecated) {
	if (status === "draft" || status === "archived") return status;
	return isDeprecated ? "deprecated" : null;
}

// src/app/release/promotion-facts.ts
const withoutStaging = {
	number: plainly,
	waits: () => /* @__PURE__ */ new Map()
};
async function readPromotion(repository, from, touched) {
	const { configuration, state, records, tags } = from;
	if (records === null || await readState(repository, records, "staging") === null) return withoutStaging;
	const candidatesOf = candidatesIn(await readCatalog(repository, records), tags.keys(), configuration.tagFormat);
	const staging = await repository.commitOf(`refs/heads/${configuration.branches.staging}`);
	const past = state === null || staging === null ? null : await readChannelPast(repository, {
		configuration,
		state,
		tip: staging,
		tags
	}, touched);
	return {
		number: promoting(candidatesOf),
		waits: (read) => past === null ? /* @__PURE__ */ new Map() : waiting(read, candidatesOf, past.lacking, configuration)
	};
}
function waiting(read, candidatesOf, lacking, { branches }) {
	return new Map(read.facts.touched.flatMap(({ id, after }) => {
		const missing = lacking.get(id);
		const candidate = missing === void 0 || after === null ? void 0 : withDigest(candidatesOf(id), read.digests(after));
		if (missing === void 0 || candidate === void 0) return [];
		return [[id, `its text is that of ${candidate.version}, which lacks ${missing.join(", ")} of ${branches.main}: git switch ${branches.staging} && git merge ${branches.main}`]];
	}));
}
function withDigest(candidates, digest) {
	return digest === null ? void 0 : candidates.findLast((each) => each.digest === digest);
}

// src/app/release/record-of.ts
function recordOf(read, waits, origin) {
	const { state, source, committedAt, configuration, preRelease } = origin;
	const waiting = new Set(waits.map(({ id }) => id));
	const steps = read.steps.filter(({ decision, version }) => !waiting.has(decision.touched.id) && version.to !== version.from);
	const cascades = read.cascades.filter(({ id }) => !waiting.has(id));
	const removed = removedPrompts(read, waiting);
	const impacts = [
		...steps.map(({ decision }) => decision.impact),
		...cascades.map(({ impact }) => impact),
		...removed.map(() => "major")
	];
	const previous = preRelease === void 0 ? state?.header.library ?? null : null;
	const library = nextLibraryVersion(configuration.libraryVersion, previous, impacts, committedAt);
	if (library === null) return null;
	const version = preRelease ?? library;
	const plan = buildPlan(source, {
		from: previous,
		to: version
	}, steps, cascades, configuration.tagFormat);
	const isBaseline = preRelease === void 0 && state === null && configuration.firstRelease === "baseline";
	const promptOf = promptsById(read);
	const notes = new Map(buildNotes(steps, cascades, /* @__PURE__ */ new Set()).map((each) => [each.id, each]));
	return {
		schema: "prompt-libraries/release-record/v1",
		kind: preRelease !== void 0 ? "pre-release" : isBaseline ? "baseline" : "release",
		version,
		previous,
		tag: preRelease === void 0 ? tagOf(configuration.tagFormat, "library", version) : null,
		source,
		committedAt,
		prompts: plan.prompts.map((planned) => recordedPrompt(planned, promptOf.get(planned.id), read, notes.get(planned.id), configuration.tagsFor === "prompt" && !isBaseline)),
		removed,
		waiting: waits
	};
}
function promptsById(read) {
	const own = read.steps.flatMap(({ decision: { touched } }) => touched.after === null ? [] : [[touched.id, touched.after]]);
	return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt]), ...own]);
}
function recordedPrompt(planned, prompt, read, notes, tagged) {
	const digest = prompt === void 0 ? null : read.digests(prompt);
	if (prompt === void 0 || digest === null) throw new Failure("release-unreadable", `\`${planned.id}\` cannot be put together: a partial of it is missing or unreadable.`, "Mend the partial; `prompt-libraries check --all` names it.");
	return {
		...planned,
		tag: tagged ? planned.tag : null,
		category: prompt.name.category,
		digest,
		blob: prompt.blob,
		entries: notes?.entries ?? [],
		because: notes?.because ?? [],
		rollbackOf: null,
		withdrawn: null
	};
}
function removedPrompts(read, waiting) {
	return read.facts.touched.flatMap(({ kind, id, before }) => {
		if (kind !== "removed" || waiting.has(id)) return [];
		const replacement = before?.document?.metadata.deprecation?.replacement ?? null;
		return [{
			id,
			version: read.facts.versions.get(id)?.from ?? null,
			replacement
		}];
	});
}

// src/app/release/release-change.ts
async function releaseChange(repository, sources, state, tip) {
	if (state === null) return await readEverything(repository, sources, tip);
	const since = await repository.diff(state.header.through, tip);
	const changes = claimedChanges([...since, ...await waitingChanges(repository, state, tip, since)], sources);
	const ids = changes.flatMap(({ path }) => sources.claim(path)?.id ?? []);
	const lines = await state.linesOf([...new Set(ids)]);
	return await readChange(repository, sources, changes.filter((change) => !isRecorded(change, lineOf(change, sources, lines))));
}
async function waitingChanges(repository, state, tip, since) {
	const changed = new Set(since.map(({ path }) => path));
	const paths = state.header.waiting.filter((path) => !changed.has(path));
	const [before, after] = await Promise.all([repository.entriesAt(state.header.through, paths), repository.entriesAt(tip, paths)]);
	return paths.map((path, index) => ({
		path,
		before: regular(before[index]),
		after: regular(after[index])
	}));
}
function regular(entry) {
	return entry === null || entry === void 0 ? null : {
		mode: "100644",
		blob: entry.blob
	};
}
function lineOf({ path }, sources, lines) {
	const id = sources.claim(path)?.id ?? null;
	return id === null ? null : lines.get(id) ?? null;
}
function isRecorded({ path, after }, line) {
	if (line === null) return false;
	return after === null ? line.path !== path : line.path === path && line.blob === after.blob;
}

// src/app/release/plan-release.ts
async function planRelease(repository, request) {
	const { source, records } = request;
	const state = records === null ? null : await readState(repository, records);
	const through = state?.header.through ?? source;
	const check = requestAt(request, "main");
	const rules = await configurationAt(repository, check);
	const { configuration } = rules;
	const sources = sourcesOf(configuration);
	const [change, commits] = await Promise.all([releaseChange(repository, sources, state, source), repository.history(state === null ? null : through, source)]);
	const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
	const waysOf = async (claims, touched) => state === null ? addingWays(commits, touched, types) : await releaseWays(repository, state, source, types, claims, touched);
	const committedAt = await dateOf(repository, source, commits);
	const isTaken = (id, version) => request.tags.has(configuration.tagFormat.replace("{id}", id).replace("{version}", version));
	const promotion = await readPromotion(repository, {
		configuration,
		state,
		records,
		tags: request.tags
	}, change.touched);
	const read = await readFacts({
		repository,
		request: check,
		configuration,
		change,
		commits,
		state,
		isTaken,
		hasStaging: false,
		now: /* @__PURE__ */ new Date(committedAt * 1e3),
		message: null,
		waysOf,
		number: promotion.number
	});
	const waiting = waitingPrompts(read, heldBack(accepting(rules.baseline, await judge(read.facts, "release")), rules.problems, configuration.strict), request.only, new Map([...promotion.waits(read), ...await withdrawnAgain(state, read)]));
	return {
		configuration,
		channel: "main",
		state,
		served: () => readCatalog(repository, records),
		lacking: /* @__PURE__ */ new Map(),
		waiting,
		read,
		committedAt,
		...released(read, waiting, {
			state,
			source,
			committedAt,
			commits,
			configuration
		})
	};
}
function requestAt({ source, records, configFile }, head) {
	return {
		base: source,
		head: source,
		tree: source,
		names: {
			base: "the records",
			head
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records,
		configFile,
		scope: "changed"
	};
}
async function dateOf(repository, source, commits) {
	const own = commits.find(({ oid }) => oid === source) ?? (await repository.history((await repository.parentsOf(source))[0] ?? null, source)).find(({ oid }) => oid === source);
	if (own === void 0) throw new Failure("release-source-missing", "The commit to release is not in the history that was read.", "Fetch the main branch completely.");
	return own.committedAt;
}
function waitingPrompts(read, held, only, more) {
	const ids = [.../* @__PURE__ */ new Set([...read.facts.touched.map(({ id }) => id), ...read.cascades.map(({ id }) => id)])];
	const objected = new Map(ids.flatMap((id) => {
		const reason = held.everything ?? held.prompts.get(id) ?? more.get(id);
		return reason === void 0 ? [] : [[id, reason]];
	}));
	const including = includingAny(ids, new Set(objected.keys()), read.below);
	return ids.flatMap((id) => {
		const partial = including.get(id);
		const reason = objected.get(id) ?? (partial === void 0 ? null : `it includes ${partial}, which waits`) ?? (only !== null && !only.has(id) ? "it was not asked for" : null);
		return reason === null ? [] : [{
			id,
			for: reason
		}];
	});
}
async function withdrawnAgain(state, read) {
	const present = read.facts.touched.flatMap(({ after }) => after === null ? [] : [after]);
	const lines = await state?.linesOf(present.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const withdrawn = present.filter((prompt) => lines.get(prompt.id)?.withdrawn.includes(read.digests(prompt) ?? "") === true);
	return new Map(withdrawn.map(({ id }) => [id, "its text was withdrawn: revert it, or mend it and say so"]));
}
function released(read, waits, origin) {
	const times = fileTimes(origin.commits);
	const waiting = new Set(waits.map(({ id }) => id));
	const prompts = /* @__PURE__ */ new Map();
	for (const { kind, before, after } of read.facts.touched) {
		if (after === null || after.document === null || waiting.has(after.id)) continue;
		prompts.set(after.id, promptFacts(after, kind === "renamed" ? before?.id ?? null : null, times));
	}
	for (const { id, prompt } of read.cascades) if (!prompts.has(id) && !waiting.has(id)) prompts.set(id, promptFacts(prompt, null, times));
	return {
		prompts,
		record: recordOf(read, waits, origin)
	};
}

// src/ledger/trailers.ts
const trailer = /^(?<key>[A-Z][A-Za-z-]*): (?<value>\S.*)$/u;
const signature$1 = /^-----BEGIN (?:PGP|SSH) SIGNATURE-----$|^-----BEGIN SIGNED MESSAGE-----$/u;
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
function messageOf(title, text, trailers) {
	const moved = text.map((line) => `  ${line.replace(controls, " ")}`.trimEnd());
	const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
	for (const line of [title, ...last]) if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
	return `${[
		[title],
		moved,
		last
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function trailersOf(message) {
	const lines = message.split("\n");
	const signed = lines.findIndex((line) => signature$1.test(line));
	const text = (signed === -1 ? lines : lines.slice(0, signed)).join("\n").trimEnd();
	const paragraph = text.slice(text.lastIndexOf("\n\n") + 1).split("\n").filter((line) => line !== "");
	const found = /* @__PURE__ */ new Map();
	for (const line of paragraph) {
		const { key, value } = trailer.exec(line)?.groups ?? {};
		if (key === void 0 || value === void 0) return { reason: "its last paragraph holds more than trailers" };
		if (found.has(key)) return { reason: `it has the trailer \`${key}\` twice` };
		found.set(key, value);
	}
	return found;
}

// src/ledger/tag-message.ts
const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
	Prompt: oneLine,
	Version: oneLine,
	Impact: new RegExp(`^(?:${Object.keys(impacts).join("|")})$`, "u"),
	Digest: /^[0-9a-f]{64}$/u,
	Source: objectId,
	Release: oneLine
};
const libraryTrailers = {
	Library: oneLine,
	Source: objectId,
	State: objectId,
	Record: oneLine
};
function promptTagMessage(tag, notes) {
	const { prompt, version, impact, digest, source, release } = tag;
	const trailers = {
		Prompt: prompt,
		Version: version,
		Impact: impact,
		Digest: digest,
		Source: source,
		Release: release
	};
	return messageOf(`${prompt} ${version}`, notes, trailers);
}
function decodePromptTag(message, tag) {
	const read = decode(message, tag, promptTrailers);
	if (!read.ok) return read;
	const { Prompt: prompt, Version: version, Impact: impact, Digest: digest, Source: source, Release: release } = read.value;
	return passed({
		prompt,
		version,
		impact,
		digest,
		source,
		release
	});
}
function libraryTagMessage(tag, title, prompts) {
	const { library, source, state, record } = tag;
	const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? "new"} → ${to} (${impact})`);
	return messageOf(`${title} ${library}`, lines, {
		Library: library,
		Source: source,
		State: state,
		Record: record
	});
}
function decodeLibraryTag(message, tag) {
	const read = decode(message, tag, libraryTrailers);
	if (!read.ok) return read;
	const { Library: library, Source: source, State: state, Record: record } = read.value;
	return passed({
		library,
		source,
		state,
		record
	});
}
function decode(message, tag, asked) {
	const found = trailersOf(message);
	if ("reason" in found) return refused(problem("tag-message-invalid", {
		tag,
		reason: found.reason
	}));
	const keys = Object.keys(asked);
	const [first, ...others] = keys.flatMap((key) => {
		const value = found.get(key);
		if (value === void 0) return [problem("tag-message-invalid", {
			tag,
			reason: `it has no trailer \`${key}\``
		})];
		return asked[key].test(value) ? [] : [problem("tag-message-invalid", {
			tag,
			reason: `its trailer \`${key}\` is not what a release writes`
		})];
	});
	if (first !== void 0) return refused(first, ...others);
	return passed(Object.fromEntries(keys.map((key) => [key, found.get(key) ?? ""])));
}

// src/app/release/release-draft.ts
const recorder = {
	name: "prompt-libraries",
	email: "prompt-libraries@users.noreply.github.com"
};
function releaseDraft(files, parent, record, source, committedAt, signed = false) {
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent,
			files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
			message: commitMessage(record, source)
		},
		tags: record === null ? [] : tagsOf(record, null),
		signed
	};
}
function changelogDraft(onto, main, changelog, version, committedAt) {
	const files = /* @__PURE__ */ new Map([[changelogPath, changelog]]);
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent: main,
			onto,
			files,
			message: `docs: changelog of library ${version}`
		},
		tags: []
	};
}
function tagsDraft(record, state, missing, signed) {
	const tags = tagsOf(record, state).filter(({ name }) => missing.has(name));
	return {
		by: {
			...recorder,
			date: record.committedAt
		},
		commit: null,
		tags,
		signed
	};
}
function tagsOf(record, state) {
	const { source, version } = record;
	const library = (commit) => libraryTagMessage({
		library: version,
		source,
		state: commit,
		record: recordPath(record)
	}, "Library", record.prompts);
	return [...record.prompts.flatMap((prompt) => prompt.tag === null ? [] : [promptTag(prompt, prompt.tag, record)]), ...record.tag === null ? [] : [{
		name: record.tag,
		target: source,
		message: state === null ? library : library(state)
	}]];
}
function promptTag(prompt, name, { source, version }) {
	const { id, to, impact, digest } = prompt;
	const notes = changelogPlain(notesOf([prompt])).split("\n");
	return {
		name,
		target: source,
		message: promptTagMessage({
			prompt: id,
			version: to,
			impact,
			digest,
			source,
			release: version
		}, notes)
	};
}
function commitMessage(record, source) {
	if (record?.kind === "pre-release") return `pre-release: ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
	return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}

// src/app/release/bring-changelog.ts
const changelogBranch = "prompt-library-changelog";
const mostAttempts = 3;
async function bringChangelog(ports, { changelogOnMain, branches }) {
	if (changelogOnMain === "never") return { is: "not-wanted" };
	try {
		for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
			const copy = await copyToBring(ports, await ports.remote.tips([""]));
			if (copy === null) return { is: "unchanged" };
			const brought = await (changelogOnMain === "push" ? push(ports, copy, branches.main) : propose(ports, copy, branches.main));
			if (brought !== "again") return brought;
			await ports.pause(attempt);
		}
		return owed(`a branch moved ${mostAttempts} times meanwhile: run it again.`);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return owed(`${error.message} ${error.help}`);
	}
}
async function copyToBring(ports, { main, records }) {
	if (main === null || records === null) return null;
	const [wanted, present] = [await changelogAt(ports, records), await changelogAt(ports, main)];
	if (wanted === null || wanted === present) return null;
	const version = (await readState(ports.repository, records))?.header.library ?? null;
	return version === null ? null : {
		main,
		records,
		wanted,
		version,
		present
	};
}
async function push(ports, copy, branch) {
	if (copy.present !== null && sectionsOf((await contentOf(ports, copy.present)).toString()).length === 0) return owed(`${branch} has a ${changelogPath} that no release wrote. Rename it, or use \`release.changelog.main: pr\` and look at what changes.`);
	const outcome = await land(ports, copy, {
		branch,
		tip: copy.main
	});
	switch (outcome.is) {
		case "landed": return {
			is: "pushed",
			branch
		};
		case "branch-moved": return "again";
		case "refused":
		case "tags-missing": return owed(`${branch} does not take a push: ${outcome.because} Use \`release.changelog.main: pr\`, or let the token bypass the rule on ${branch}.`);
	}
}
async function propose(ports, copy, base) {
	const { hosting, repository } = ports;
	if (hosting === null) return owed(`\`release.changelog.main: pr\` needs a hosting service: the action opens the pull request.`);
	const tip = await repository.commitOf(`refs/heads/${changelogBranch}`);
	if (tip === null || !await isUpToDate(ports, copy, tip)) {
		const outcome = await land(ports, copy, {
			branch: changelogBranch,
			tip
		});
		if (outcome.is === "branch-moved") return "again";
		if (outcome.is !== "landed") return owed(`branch ${changelogBranch} could not be pushed: ${outcome.because} Let the token write it: no rule may forbid it.`);
	}
	const kept = await hosting.keepPullRequest({
		head: changelogBranch,
		base,
		...pullRequestText
	});
	return kept.is === "forbidden" ? owed(`${kept.because} ${kept.help}`) : {
		is: "proposed",
		url: kept.url
	};
}
const pullRequestText = {
	title: "docs: changelog of the library",
	body: `Brings \`${changelogPath}\` up to date with branch \`prompt-library\`. No prompt changes, and nothing is released by it. Every release adds to this pull request until it is merged.`
};
async function isUpToDate(ports, { main, wanted, present }, tip) {
	if (await changelogAt(ports, tip) !== wanted) return false;
	const base = await ports.repository.mergeBase(tip, main);
	return base !== null && await changelogAt(ports, base) === present;
}
async function land(ports, { main, records, wanted, version }, onto) {
	const { repository, remote } = ports;
	const draft = changelogDraft(onto, main, await contentOf(ports, wanted), version, await dateOf(repository, records, []));
	const staged = await remote.stage(draft);
	try {
		return await staged.push();
	} finally {
		await staged.discard();
	}
}
async function changelogAt({ repository }, commit) {
	const [entry = null] = await repository.entriesAt(commit, [changelogPath]);
	return entry?.blob ?? null;
}
async function contentOf({ repository }, blob) {
	const bytes = (await repository.readBlobs([blob])).get(blob);
	if (bytes === void 0) throw new Failure("changelog-unreadable", `The content of a ${changelogPath} is missing.`, "Make it a file of the repository itself, or compare the records with the remote: prompt-libraries doctor.");
	return Buffer.from(bytes);
}
function owed(because) {
	return {
		is: "owed",
		because: `${changelogPath}: ${because}`
	};
}

// src/app/release/ports.ts
var import_promises = require_promises();
function readingThrough(repository, remote) {
	if (remote.address === null) return repository;
	const listingOf = once(async (treeish) => blobsByPath(await repository.listTree(treeish, "")));
	const readBlobs = async (blobs) => {
		await remote.fetchBlobs(blobs);
		return await repository.readBlobs(blobs);
	};
	return {
		...repository,
		diff: once(repository.diff),
		history: once(repository.history),
		readBlobs,
		entriesAt: async (treeish, paths) => {
			const listing = await listingOf(treeish);
			await remote.fetchBlobs(paths.flatMap((path) => listing.get(path) ?? []));
			return await repository.entriesAt(treeish, paths);
		},
		filesWith: async (treeish, texts, folder) => {
			await remote.fetchBlobs([...(await listingOf(treeish)).values()]);
			return await repository.filesWith(treeish, texts, folder);
		}
	};
}
function once(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (...question) => {
		const key = JSON.stringify(question);
		const answer = answers.get(key) ?? ask(...question);
		answers.set(key, answer);
		return answer;
	};
}
function blobsByPath(entries) {
	return new Map(entries.filter(({ mode }) => mode !== "160000").map(({ path, blob }) => [path, blob]));
}

// src/app/release/release-branch.ts
async function releaseBranch(repository, configFile, name) {
	const branches = await branchesOf(repository, configFile);
	const branch = branchGiving(name ?? branches.main, branches);
	if (branch !== null) return branch;
	throw new Failure("release-branch-refused", `The branch \`${name ?? ""}\` gives no versions.`, `Versions come from ${branches.main}, pre-releases from ${branches.staging}, ${branches.prefixes.release}* and ${branches.prefixes.experiment}*.`);
}
function branchGiving(name, branches) {
	const type = branchTypeOf(name, branches);
	if (type === "main") return mainBranch(branches);
	if (type === "staging" || type === "release") return {
		name,
		channel: "rc",
		also: [branches.main]
	};
	const experiment = name.slice(branches.prefixes.experiment.length);
	return type === "experiment" && isExperimentName(experiment) ? {
		name,
		channel: { experiment },
		also: [branches.main]
	} : null;
}
function mainBranch({ main, staging }) {
	return {
		name: main,
		channel: "main",
		also: main === staging ? [] : [staging]
	};
}
async function branchesOf(repository, configFile) {
	const head = await repository.commitOf("HEAD");
	const { configuration } = head === null ? { configuration: null } : await configurationAt(repository, {
		base: head,
		head,
		tree: head,
		names: {
			base: "HEAD",
			head: "HEAD"
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: "done" }),
		records: null,
		configFile,
		scope: "all"
	});
	return (configuration ?? configurationFrom({})).branches;
}

// src/git/receiver.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const mostLines = 12;
function wordsOf(...texts) {
	return texts.flatMap((text) => redacted(text).split("\n")).map((line) => line.trimEnd()).filter((line) => line !== "").slice(0, mostLines).join("\n");
}
function brokeOff(reason) {
	if (!(reason instanceof Failure) || reason.code === "git-missing") throw reason;
	return wordsOf(reason.message);
}

// src/git/ref-listing.ts
const branchPrefix = "refs/heads/";
const tagPrefix = "refs/tags/";
const peeledSuffix = "^{}";
function refListing(output) {
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of Buffer.from(output).toString("utf8").split("\n")) {
		if (line === "") continue;
		const end = line.search(/[\t ]/);
		const oid = line.slice(0, Math.max(end, 0));
		const ref = line.slice(end + 1);
		if (!isObjectId(oid)) throw unreadable("ls-remote", line);
		if (ref.startsWith(branchPrefix)) branches.set(ref.slice(11), oid);
		else if (ref.startsWith(tagPrefix) && ref.endsWith(peeledSuffix)) {
			const name = ref.slice(10, -3);
			tags.set(name, {
				object: tags.get(name)?.object ?? oid,
				peeled: oid
			});
		} else if (ref.startsWith(tagPrefix)) tags.set(ref.slice(10), {
			object: oid,
			peeled: oid
		});
	}
	return {
		branches,
		tags
	};
}

// src/git/local-receiver.ts
const updateCodes = {
	done: 0,
	failed: 1,
	refused: 128
};
function localReceiver(place) {
	return {
		name: place.folder,
		refs: async () => {
			const { output } = await git(place, [
				"show-ref",
				"--dereference",
				"--heads",
				"--tags"
			], { accepts: [0, 1] });
			return refListing(output);
		},
		bring: async () => void 0,
		take: (_, change) => written(place, change).catch(brokeOff),
		closedTo: async () => null
	};
}
async function written(place, { branch, tags }) {
	if (branch !== null) {
		if (await isCheckedOut(place, branch.name)) return `The branch ${branch.name} is checked out. Go to another one first: git switch -`;
		const refusal = await transaction(place, `update refs/heads/${branch.name}\0${branch.to}\0${branch.from ?? "0".repeat(branch.to.length)}\0`);
		if (refusal !== null) return refusal;
	}
	return tags.size === 0 ? null : transaction(place, [...tags].map(([name, object]) => `create refs/tags/${name}\0${object}\0`).join(""));
}
async function transaction(place, instructions) {
	const outcome = await git(place, [
		"update-ref",
		"--no-deref",
		"--stdin",
		"-z",
		"-m",
		"release"
	], {
		input: instructions,
		accepts: Object.values(updateCodes)
	});
	if (outcome.exitCode === updateCodes.done) return null;
	return wordsOf(outcome.complaints) || `git update-ref ended with exit code ${outcome.exitCode}.`;
}
async function isCheckedOut(place, branch) {
	const { output } = await git(place, [
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]);
	return nulFields(output).includes(`branch refs/heads/${branch}`);
}

// src/git/import-stream.ts
var import_promises$1 = require_promises$1();
var import__unread_node_os = require__unread_node_os();
const commitMark = 1;
function commitCommands(commit, by, ref) {
	const paths = [...commit.files.keys()].toSorted();
	const written = new Set(paths.filter((path) => commit.files.get(path) !== null));
	for (const path of paths) checkPath(path, written);
	const who = signature(by);
	return Buffer.concat([
		Buffer.from(`commit ${ref}\nmark :${1}\nauthor ${who}\ncommitter ${who}\n`),
		data(messageBytes(commit.message)),
		Buffer.from(parentsOf(commit).map((parent, at) => `${at === 0 ? "from" : "merge"} ${checkedObjectId(parent)}\n`).join("")),
		...paths.filter((path) => !written.has(path)).map((path) => Buffer.concat([
			Buffer.from("D "),
			quotedPath(path),
			newline
		])),
		...[...written].flatMap((path) => [
			Buffer.from("M 100644 inline "),
			quotedPath(path),
			newline,
			data(commit.files.get(path) ?? /* @__PURE__ */ new Uint8Array())
		]),
		Buffer.from(`\nget-mark :${1}\n`)
	]);
}
function parentsOf({ parent, onto }) {
	return [.../* @__PURE__ */ new Set([parent, onto?.tip ?? null])].filter((each) => each !== null);
}
function tagCommands(tags, by) {
	const who = signature(by);
	return Buffer.concat(tags.flatMap(({ name, target, message }, at) => {
		const mark = 2 + at;
		return [
			Buffer.from(`tag ${checkedTag(name)}\nmark :${mark}\nfrom ${checkedObjectId(target)}\ntagger ${who}\n`),
			data(messageBytes(message)),
			Buffer.from(`get-mark :${mark}\n`)
		];
	}));
}
const newline = Buffer.from("\n");
function data(bytes) {
	return Buffer.concat([
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		newline
	]);
}
function signature({ name, email, date }) {
	if (name.trim() === "" || /[<>\p{Cc}]/u.test(name + email) || !Number.isSafeInteger(date) || date < 0) throw new Failure("git-author-refused", `${JSON.stringify(`${name} <${email}> ${date}`)} cannot sign a commit.`, "Write the author as: Name <name@example.com>");
	return `${name} <${email}> ${date} +0000`;
}
function messageBytes(message) {
	if (!message.includes("\0")) return Buffer.from(message, "utf8");
	throw new Failure("git-message-refused", "The message of a commit or tag has a NUL in it.", "Leave it out: git ends a message there.");
}
function checkedTag(name) {
	if (isRefName(name)) return name;
	throw new Failure("git-tag-refused", `${JSON.stringify(name)} cannot be the name of a tag.`, "Use letters, digits, -, @ and dots, as in agents-support-triage@1.2.0.");
}
function checkPath(path, written) {
	const parts = path.split("/");
	const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
	if (path.includes("\0") || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)) || written.has(path) && folders.some((folder) => written.has(folder))) throw new Failure("git-path-refused", `${JSON.stringify(path)} cannot be the path of a file.`, "Write it from the top of the repository, with / between the parts.");
}
function quotedPath(path) {
	const escapes = {
		"\\": "\\\\",
		"\"": "\\\"",
		"\n": "\\n"
	};
	return Buffer.concat([
		Buffer.from("\""),
		pathBytes(path.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)),
		Buffer.from("\"")
	]);
}

// src/git/own-repository.ts
async function makeOwnRepository({ environment, format, branch = "main", folder, borrowed }) {
	const home = await (folder === void 0 ? (0, import_promises$1.mkdtemp)((0, import__unread_node_path.join)((0, import__unread_node_os.tmpdir)(), "prompt-libraries-")) : (0, import_promises$1.mkdir)(folder, { recursive: true }).then(() => folder)).catch((cause) => {
		throw new Failure("git-folder-not-made", `No folder could be made for a repository: ${String(cause)}`, "Check that the disk has room and may be written to.", cause);
	});
	const place = {
		folder: home,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const remove = async () => folder === void 0 ? (0, import_promises$1.rm)(home, {
		recursive: true,
		force: true
	}) : void 0;
	try {
		await git(place, [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			`--initial-branch=${branch}`,
			`--object-format=${format}`,
			home
		]);
		if (borrowed !== void 0) await borrow(home, borrowed);
		return {
			place,
			remove
		};
	} catch (reason) {
		await remove();
		throw reason;
	}
}
async function borrow(home, objects) {
	await (0, import_promises$1.mkdir)((0, import__unread_node_path.join)(home, "objects", "info"), { recursive: true });
	await (0, import_promises$1.writeFile)((0, import__unread_node_path.join)(home, "objects", "info", "alternates"), Buffer.concat([quotedPath(objects), Buffer.from("\n")]));
}

// src/git/tag-comparison.ts
const mostNamed = 5;
const longestTag = 1048576;
async function missingTags(tags, there, receiver, staging) {
	const missing = [];
	const others = [];
	for (const tag of tags) {
		const tip = there.get(tag.name);
		if (tip === void 0) missing.push(tag);
		else if (tip.object !== tag.object) others.push({
			tag,
			tip
		});
	}
	const alike = others.filter(({ tag, tip }) => tip.peeled === tag.target && tip.object !== tip.peeled);
	const messages = await messagesOf(alike.map(({ tip }) => tip.object), receiver, staging);
	const same = new Set(alike.filter(({ tag, tip }) => isSame(tag.message, messages.get(tip.object) ?? null)).map(({ tag }) => tag.name));
	const taken = others.filter(({ tag }) => !same.has(tag.name));
	if (taken.length > 0) throw tagTaken(taken);
	return missing;
}
function digestIn(message) {
	const trailers = unsigned$1(message).trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
	return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}
function isSame(ours, theirs) {
	if (theirs === null) return false;
	const digest = digestIn(ours);
	return digest !== null && digest === digestIn(theirs) || unsigned$1(ours) === unsigned$1(theirs);
}
function unsigned$1(message) {
	return message.split(/^-----BEGIN /m)[0] ?? "";
}
async function messagesOf(objects, receiver, staging) {
	if (objects.length === 0) return /* @__PURE__ */ new Map();
	await receiver.bring(objects);
	const { output } = await git(staging, ["cat-file", "--batch"], { input: `${objects.join("\n")}\n` });
	const messages = /* @__PURE__ */ new Map();
	const answered = (answer) => {
		if (answer.is !== "found" || answer.type !== "tag") return;
		const text = (answer.content ?? Buffer.alloc(0)).toString("utf8");
		messages.set(answer.oid, text.slice(text.indexOf("\n\n") + 2));
	};
	answerReader({
		next: () => "contents",
		answered,
		largest: longestTag
	})(output);
	return messages;
}
function tagTaken(taken) {
	const named = taken.slice(0, mostNamed).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
	const more = taken.length > mostNamed ? ` and ${taken.length - mostNamed} more` : "";
	const [first] = taken;
	return new Failure("tag-taken", `Somebody else made ${taken.length === 1 ? "a tag" : "tags"} of this release: ${named.join("; ")}${more}.`, `Tags are never moved. If it is a mistake, delete it: git push origin --delete refs/tags/${first?.tag.name ?? ""}. If not, ask for the next version with Release-As.`);
}

// src/git/push-release.ts
async function pushRelease(receiver, delivery) {
	if (delivery.branch !== null) await checkParents(delivery.staging, delivery.branch);
	const before = await standingOf(receiver, delivery);
	if (before.branch === "moved" || left(before) === 0) return outcomeOf(before, before, "");
	const change = changeFor(delivery, before);
	const words = await receiver.take(delivery.staging, change);
	const after = await standingOf(receiver, delivery);
	if (words !== null && after.branch !== "moved" && left(after) === left(before)) {
		const closed = await receiver.closedTo(delivery.staging, change);
		if (closed !== null) throw impossible(receiver, closed);
	}
	return outcomeOf(before, after, words ?? "git said that everything was taken.");
}
async function standingOf(receiver, { staging, branch, tags }) {
	const refs = await receiver.refs(branch?.to ?? null);
	const now = branch === null ? null : refs.branches.get(branch.name) ?? null;
	const missing = await missingTags(tags, refs.tags, receiver, staging);
	if (branch === null || now === branch.to) return {
		branch: "there",
		now,
		missing
	};
	if (now === branch.from) return {
		branch: "before",
		now,
		missing
	};
	return {
		branch: now !== null && (await git(staging, [
			"merge-base",
			"--is-ancestor",
			branch.to,
			now
		], { accepts: [0, 1] })).exitCode === 0 ? "there" : "moved",
		now,
		missing
	};
}
function outcomeOf(before, after, because) {
	if (after.branch === "moved") return {
		is: "branch-moved",
		now: after.now
	};
	if (after.branch === "before") return {
		is: "refused",
		because
	};
	if (after.missing.length > 0) return {
		is: "tags-missing",
		names: after.missing.map(({ name }) => name),
		because
	};
	return {
		is: "landed",
		written: left(before)
	};
}
function changeFor({ branch, tags, allTags }, { branch: state, missing }) {
	return {
		branch: state === "before" ? branch : null,
		tags: new Map(missing.map(({ name, object }) => [name, object])),
		allTags: allTags && missing.length === tags.length
	};
}
function left({ branch, missing }) {
	return missing.length + (branch === "before" ? 1 : 0);
}
async function checkParents(staging, { from, to, parents: expected }) {
	const { output } = await git(staging, [
		"cat-file",
		"commit",
		to
	]);
	const [header = ""] = output.toString("latin1").split("\n\n", 1);
	const parents = header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
	if (!(from === null || parents.includes(from)) || parents.join(" ") !== expected.join(" ")) throw new Failure("git-step-refused", `The commit ${to} does not follow ${from ?? "nothing"}.`, "Plan the release again.");
}
function impossible(receiver, words) {
	return new Failure("git-push-impossible", `${receiver.name} takes nothing from here: ${words}`, "Check that the token may write contents (permissions: contents: write), and that the remote can be reached.");
}

// src/git/push-in-parts.ts
const mostRefused = 3;
async function pushInParts(receiver, delivery, first) {
	const names = new Set(first);
	const outcome = await pushRelease(receiver, {
		...delivery,
		tags: delivery.tags.filter(({ name }) => names.has(name)),
		allTags: false
	});
	if (outcome.is !== "landed") return outcome;
	const rest = await pushTagsInHalves(receiver, delivery);
	return rest.is === "landed" ? {
		is: "landed",
		written: outcome.written + rest.written
	} : rest;
}
async function pushTagsInHalves(receiver, delivery) {
	const before = await standingOf(receiver, delivery);
	if (before.branch !== "there") return outcomeOf(before, before, "The branch does not have the commit of these tags.");
	let waiting = before.missing;
	let length = waiting.length;
	let taken = null;
	const refusals = [];
	while (waiting.length > 0 && refusals.length < mostRefused) {
		const chunk = waiting.slice(0, length);
		const words = await receiver.take(delivery.staging, {
			branch: null,
			tags: objectsByName(chunk),
			allTags: false
		});
		if (words !== null && chunk.length > 1) {
			length = Math.ceil(chunk.length / 2);
			continue;
		}
		if (words === null) taken = chunk.length;
		else refusals.push(words);
		waiting = waiting.slice(chunk.length);
		length = taken ?? waiting.length;
	}
	return outcomeOf(before, await standingOf(receiver, delivery), refusals[0] ?? "");
}
function objectsByName(tags) {
	return new Map(tags.map(({ name, object }) => [name, object]));
}

// src/git/fast-import.ts
function startImport(place) {
	const call = {
		program: "git",
		arguments: gitArguments(place, [
			"fast-import",
			"--quiet",
			"--done",
			"--date-format=raw"
		], { "fastimport.unpackLimit": "0" }),
		folder: place.folder,
		environment: place.environment
	};
	let pieces = [];
	let lines = 0;
	let asked = null;
	let broken = null;
	const conversation = converse(call, {
		heard: (piece) => {
			pieces.push(piece);
			lines += linesIn(piece);
			if (asked !== null && lines >= asked.count) asked.resolve(Buffer.concat(pieces).toString("latin1"));
		},
		ended: (failure) => {
			clearTimeout(timer);
			if (failure === null) return;
			broken = { reason: inGitWords(failure) };
			asked?.reject(broken.reason);
		}
	});
	const timer = setTimeout(() => conversation.breakOff(timedOut(call, usualTimeLimit)), usualTimeLimit);
	return {
		tell: async (commands, count) => {
			if (broken !== null) throw broken.reason;
			conversation.say(commands);
			if (count === 0) return [];
			pieces = [];
			lines = 0;
			const told = await new Promise((resolve, reject) => asked = {
				count,
				resolve,
				reject
			});
			asked = null;
			return idsFrom(told, count);
		},
		end: async () => {
			conversation.say(Buffer.from("done\n"));
			await conversation.end();
			if (broken !== null) throw broken.reason;
		}
	};
}
function linesIn(piece) {
	let count = 0;
	for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) count += 1;
	return count;
}
function idsFrom(told, count) {
	const ids = told.replace(/\n$/, "").split("\n");
	const strange = ids.find((id) => !isObjectId(id));
	if (strange !== void 0 || ids.length !== count) throw unreadable("fast-import", strange ?? told);
	return ids;
}

// src/git/signed-tags.ts
async function signedTags(place, tags, { name, email, date }) {
	const environment = {
		...place.environment,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email,
		GIT_COMMITTER_DATE: `${date} +0000`
	};
	for (const tag of tags) {
		const command = [
			"tag",
			"--force",
			"--sign",
			"--cleanup=verbatim",
			"--file=-",
			checkedTag(tag.name),
			checkedObjectId(tag.target)
		];
		await git({
			...place,
			environment
		}, command, { input: messageBytes(tag.message) }).catch((cause) => {
			throw unsigned(tag.name, cause);
		});
	}
	const { output } = await git(place, [
		"for-each-ref",
		"--format=%(objectname) %(refname:strip=2)",
		"refs/tags"
	]);
	const objects = new Map(output.toString().trimEnd().split("\n").map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
	return new Map(tags.map((tag) => [tag.name, {
		...tag,
		object: objects.get(tag.name) ?? ""
	}]));
}
function unsigned(tag, cause) {
	const words = cause instanceof Failure ? cause.message : String(cause);
	return new Failure("git-signing-failed", `The tag ${tag} could not be signed: ${words}`, "Configure a key: `git config --global user.signingKey KEY`, with `gpg.format ssh` for one of SSH; or turn `release.sign` off.", cause);
}

// src/git/release-objects.ts
const commitRef = "refs/release/commit";
async function makeReleaseObjects(ground, draft, keepIn) {
	const { environment } = ground.place;
	const { place, remove } = await makeOwnRepository({
		environment,
		format: ground.format,
		borrowed: ground.objects
	});
	const elsewhere = keepIn === null ? place : {
		...place,
		environment: {
			...place.environment,
			GIT_OBJECT_DIRECTORY: keepIn
		}
	};
	const importing = startImport(elsewhere);
	try {
		return {
			place,
			...await imported(importing, draft, elsewhere),
			remove
		};
	} catch (reason) {
		await importing.end().catch(() => void 0);
		await remove();
		throw reason;
	}
}
async function imported(importing, draft, place) {
	if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) throw new Failure("git-tag-refused", "Two tags of a release have the same name.", "Give every prompt an id of its own.");
	const [commit = null] = draft.commit === null ? [] : await importing.tell(commitCommands(draft.commit, draft.by, commitRef), 1);
	const plain = draft.tags.map((tag) => ({
		name: tag.name,
		target: tag.target ?? needed(commit),
		message: typeof tag.message === "string" ? tag.message : tag.message(needed(commit))
	}));
	const ids = draft.signed === true ? [] : await importing.tell(tagCommands(plain, draft.by), plain.length);
	await importing.end();
	if (draft.signed === true) return {
		commit,
		tags: await signedTags(place, plain, draft.by)
	};
	return {
		commit,
		tags: new Map(plain.map((tag, at) => [tag.name, {
			...tag,
			object: ids[at] ?? ""
		}]))
	};
}
function needed(commit) {
	if (commit !== null) return commit;
	throw new Failure("git-tag-refused", "A tag of a release names a commit the release does not make.", "Name the commit the tag points at.");
}

// src/git/remote-through.ts
function remoteThrough(ways) {
	const { receiver, branches } = ways;
	return {
		tips: async (tagPrefixes) => {
			const refs = await receiver.refs(null);
			const isWanted = prefixTest(tagPrefixes);
			return {
				main: refs.branches.get(branches.main) ?? null,
				records: refs.branches.get(branches.records) ?? null,
				tags: new Map([...refs.tags].filter(([name]) => isWanted(name)))
			};
		},
		stage: (draft) => staged(ways, draft)
	};
}
async function staged({ ground, receiver, branches, keepIn }, draft) {
	const objects = await makeReleaseObjects(ground, draft, keepIn);
	const { place, commit, tags } = objects;
	const delivery = {
		staging: place,
		branch: commit === null || draft.commit === null ? null : stepOf(draft.commit, branches, commit),
		tags: [...tags.values()],
		allTags: true
	};
	return {
		commit,
		tags: new Map([...tags.values()].map(({ name, object }) => [name, object])),
		push: () => pushRelease(receiver, delivery),
		pushInParts: (first) => pushInParts(receiver, delivery, first),
		discard: objects.remove
	};
}
function stepOf(draft, { records }, to) {
	const { branch, tip } = draft.onto ?? {
		branch: records,
		tip: draft.parent
	};
	return {
		name: branch,
		from: tip,
		to,
		parents: parentsOf(draft)
	};
}

// src/git/wire.ts
const remoteName = "prompt-libraries-wire";
const networkTimeLimit = 6e5;
const publishedOnly = { "core.alternateRefsPrefixes": "refs/remotes/origin/ refs/heads/" };
function wireCall({ byToken }) {
	return {
		settings: byToken ? {
			"credential.helper": "",
			"core.askPass": ""
		} : {},
		timeLimit: networkTimeLimit
	};
}
async function askRefs(wire) {
	const listing = await listed(wire);
	if (listing.length > 0 || !/^https?:/i.test(wire.address)) return refListing(listing);
	return refListing(await listedByGit(wire));
}
async function listed({ place, address, ...wire }) {
	return (await git(place, [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		address
	], wireCall(wire)).catch(unreachable({ address }))).output;
}
async function listedByGit(wire) {
	const events = (0, import__unread_node_path.join)(wire.place.folder, "events");
	const environment = {
		...wire.place.environment,
		GIT_TRACE2_EVENT: events
	};
	const listing = await listed({
		...wire,
		place: {
			...wire.place,
			environment
		}
	});
	const told = await (0, import_promises$1.readFile)(events, "utf8").catch(() => "");
	await (0, import_promises$1.rm)(events, { force: true });
	if (told.includes("\"negotiated-version\"")) return listing;
	throw new Failure("git-remote-unreachable", `${wire.address} did not answer as a git server does.`, "Check the address, and whether a proxy or a sign-in page answers in its place.");
}
async function fetchObjects(wire, wants, how) {
	if (wants.length === 0) return;
	const { settings, timeLimit } = wireCall(wire);
	const partial = {
		[`remote.${remoteName}.url`]: wire.address,
		[`remote.${remoteName}.promisor`]: "true",
		[`remote.${remoteName}.partialclonefilter`]: "blob:none"
	};
	const negotiation = how === "alone" ? { "fetch.negotiationAlgorithm": "noop" } : {};
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-prune",
		"--no-recurse-submodules"
	];
	const call = {
		input: `${wants.join("\n")}\n`,
		settings: {
			...settings,
			...partial,
			...negotiation,
			...publishedOnly
		},
		timeLimit
	};
	const place = {
		...wire.place,
		environment: {
			...wire.place.environment,
			GIT_NO_LAZY_FETCH: "1"
		}
	};
	await git(place, [
		"fetch",
		...quiet,
		"--filter=blob:none",
		"--stdin",
		remoteName
	], call).catch(unreachable(wire));
}
function unreachable({ address }) {
	return (reason) => {
		if (!(reason instanceof Failure) || reason.code !== "git-failed") throw reason;
		throw new Failure("git-remote-unreachable", `${address} could not be read: ${reason.message}`, "Check the address, the network, and that the token may read the contents of the repository.", reason);
	};
}

// src/git/remote-receiver.ts
const pushCodes = {
	done: 0,
	refused: 1,
	unasked: 128
};
const plainPush = [
	"--atomic",
	"--no-follow-tags",
	"--no-verify",
	"--no-signed",
	"--no-force-if-includes",
	"--recurse-submodules=no",
	"--porcelain",
	"--quiet"
];
function remoteReceiver(wire, branches, isKept) {
	const bringTips = tipBringer(wire, branches, isKept);
	let pushes = 0;
	async function push(staging, change, ...more) {
		const { branch, tags } = change;
		const place = {
			...staging,
			environment: {
				...wire.place.environment,
				GIT_ATTR_NOSYSTEM: "1"
			}
		};
		const refspecs = branch === null ? [] : [`${branch.to}:refs/heads/${branch.name}`];
		if (tags.size > 0) refspecs.push(`${await patternFor(staging, change, pushes += 1)}:refs/tags/*`);
		const lease = branch === null ? [] : [`--force-with-lease=refs/heads/${branch.name}:${branch.from ?? ""}`];
		const { settings, timeLimit } = wireCall(wire);
		const negotiate = branch?.parents.length === 0 ? "false" : "true";
		const call = {
			settings: {
				...settings,
				"push.negotiate": negotiate,
				"push.pushOption": ""
			},
			timeLimit,
			accepts: Object.values(pushCodes)
		};
		const { exitCode, output, complaints } = await git(place, [
			"push",
			...plainPush,
			...lease,
			...more,
			wire.address,
			...refspecs
		], call);
		const refusals = output.toString().split("\n").filter((line) => line.startsWith("!"));
		return {
			exitCode,
			words: wordsOf(complaints, refusals[0] ?? "") || `git push ended with exit code ${exitCode}.`
		};
	}
	return {
		name: wire.address,
		refs: async (ours) => {
			const refs = await askRefs(wire);
			await bringTips(refs, ours);
			return refs;
		},
		bring: (objects) => fetchObjects(wire, objects, "history"),
		take: (staging, change) => push(staging, change).then(({ exitCode, words }) => exitCode === pushCodes.done ? null : words, brokeOff),
		closedTo: (staging, change) => push(staging, change, "--dry-run").then(({ exitCode, words }) => exitCode === pushCodes.unasked ? words : null, brokeOff)
	};
}
function tipBringer(wire, branches, isKept) {
	const brought = /* @__PURE__ */ new Map();
	return async (refs, ours) => {
		const names = [.../* @__PURE__ */ new Set([
			branches.main,
			branches.records,
			...branches.also ?? []
		])];
		const tips = names.flatMap((name) => {
			const tip = refs.branches.get(name);
			return tip === void 0 || tip === ours || brought.get(name) === tip ? [] : [{
				name,
				tip
			}];
		});
		await fetchObjects(wire, tips.map(({ name, tip }) => `+${tip}:refs/heads/${name}`), "history");
		for (const { name, tip } of tips) brought.set(name, tip);
		const gone = names.filter((name) => !refs.branches.has(name) && (isKept || brought.has(name)));
		if (gone.length === 0) return;
		for (const name of gone) brought.delete(name);
		await git(wire.place, [
			"update-ref",
			"--no-deref",
			"--stdin",
			"-z"
		], { input: gone.map((name) => `delete refs/heads/${name}\0\0`).join("") });
	};
}
async function patternFor(staging, { tags, allTags }, number) {
	if (allTags) return "refs/tags/*";
	const namespace = `refs/release/${number}`;
	await git(staging, [
		"update-ref",
		"--stdin",
		"-z"
	], { input: [...tags].map(([name, object]) => `create ${namespace}/${name}\0${object}\0`).join("") });
	return `${namespace}/*`;
}

// src/git/missing-blobs.ts
async function missingBlobs(place, blobs) {
	const asked = [...new Set(blobs.map(checkedObjectId))];
	if (asked.length === 0) return [];
	const { output } = await git(place, ["cat-file", "--batch-check"], { input: `${asked.join("\n")}\n` });
	const there = /* @__PURE__ */ new Set();
	answerReader({
		next: () => "info",
		answered: (answer) => void (answer.is === "found" && there.add(answer.oid)),
		largest: 0
	})(output);
	return asked.filter((blob) => !there.has(blob));
}

// src/git/open-mirror.ts
async function openMirror(options, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const { from, branches } = options;
	for (const name of [
		branches.main,
		branches.records,
		...branches.also ?? []
	]) checkedBranch(name);
	if ("address" in from) return mirrorOf(usableAddress(from.address, process.cwd()), from.objectFormat ?? "sha1", environment, options);
	const clone = await lookAtClone(from.clone, environment);
	if (clone.address === null) return localRemote(clone, branches);
	return mirrorOf(clone.address, clone.format, environment, options, clone);
}
async function mirrorOf(address, format, environment, options, clone) {
	const token = takesToken(address) ? options.token : null;
	const authorised = token === null ? environment : withToken(environment, address, token);
	const borrows = clone?.isComplete === true && options.cache === void 0;
	const mirror = await makeOwnRepository({
		environment,
		format,
		branch: options.branches.main,
		folder: options.cache,
		borrowed: borrows ? clone.objects : void 0
	});
	const wire = {
		place: {
			...mirror.place,
			environment: {
				...mirror.place.environment,
				...authorised
			}
		},
		address,
		byToken: token !== null
	};
	const ground = {
		place: mirror.place,
		objects: (0, import__unread_node_path.join)(mirror.place.folder, "objects"),
		format
	};
	const there = /* @__PURE__ */ new Set();
	return {
		...remoteThrough({
			ground,
			receiver: remoteReceiver(wire, options.branches, options.cache !== void 0),
			branches: options.branches,
			keepIn: null
		}),
		folder: mirror.place.folder,
		address,
		fetchBlobs: async (blobs) => {
			const unseen = blobs.filter((blob) => !there.has(blob));
			await fetchObjects(wire, await missingBlobs(mirror.place, unseen), "alone");
			for (const blob of unseen) there.add(blob);
		},
		close: mirror.remove
	};
}
function localRemote(clone, branches) {
	if (clone.isShallow) throw new Failure("git-history-cut-off", `The history of ${clone.place.folder} was cut off, and it has no remote to complete it from.`, "Clone it again without --depth, or add its remote: git remote add origin <address>");
	return {
		...remoteThrough({
			ground: clone,
			receiver: localReceiver(clone.place),
			branches,
			keepIn: clone.objects
		}),
		folder: clone.gitFolder,
		address: null,
		fetchBlobs: async () => void 0,
		close: async () => void 0
	};
}

// src/cli/with-release-ports.ts
async function withReleasePorts({ cwd, variables, flags }, use) {
	const clone = await openRepository(cwd, variables);
	const branch = await releaseBranch(clone, flags.config, flags.branch ?? null).finally(clone.close);
	const branches = {
		main: branch.name,
		records: recordsBranch,
		also: [...branch.also, changelogBranch]
	};
	const remote = await openMirror({
		from: { clone: cwd },
		branches,
		token: variables["GITHUB_TOKEN"] ?? null
	}, variables);
	try {
		const repository = await openRepository(remote.folder, variables);
		try {
			return await use({
				remote,
				repository: readingThrough(repository, remote),
				hosting: null,
				pause
			}, branch);
		} finally {
			await repository.close();
		}
	} finally {
		await remote.close();
	}
}
async function pause(attempt) {
	await (0, import_promises.setTimeout)(attempt * (500 + process.pid % 500));
}

export { require__unread_node_os as _, tagsDraft as a, dateOf as c, waitingPrompts as d, releaseChange as f, heldBack as g, promptFacts as h, releaseDraft as i, planRelease as l, fileTimes as m, bringChangelog as n, decodeLibraryTag as o, recordOf as p, recorder as r, decodePromptTag as s, withReleasePorts as t, requestAt as u };