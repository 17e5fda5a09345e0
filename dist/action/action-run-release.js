import { r as __toESM } from "./rolldown-runtime.js";
import { A as fence, H as openRepository, M as md, O as code, b as changelogMarkdown, ft as Failure, h as impacts, j as joined$1, pt as require__unread_node_path, w as Bug, x as changelogPlain, z as counted } from "./action-surroundings.js";
import { n as require_promises, t as githubHosting } from "./github-octokit-hosting.js";
import { _ as encodeReleaseRecord, g as decodeReleaseRecord, h as promptFacts, i as eventsPath, m as fileTimes, n as appendEvents, o as dashboardPage, r as eventOf, t as readDashboard, v as recordPath } from "./app-dashboard-read-dashboard.js";
import { A as decodeCatalog, D as encodeHeader, Dt as require__unread_node_crypto, E as sortedOnce, J as configurationAt, K as buildPlan, O as headerPath, S as recordedStatuses, V as recordsBranch, Y as configurationFrom, _ as monthOf, b as emptyLine, d as readCatalog, dt as passed, f as readState, ft as refused, g as inChannel, gt as experimentFolder, h as channels, j as encodeCatalog, k as catalogJson, m as recordedTexts, o as openMirror, ot as canonicalJson, p as readableRecord, pt as claimedChanges, q as tagOf, r as foreignLines, u as catalogPath$1, ut as problem, v as encodeShard, w as unrecorded, x as encodeStateLine, xt as sourcesOf, y as shardOf } from "./action-toolkit.js";
import { A as helpers, D as parsedTemplate, E as findingsOf, I as accepting, L as judge, O as limits, Q as schemes, T as templateLanguages, W as phaseOf, Z as isUrgent, a as reasonsToHold, b as readChange, c as preReleasing, d as keptCandidates, et as deprecationStanding, f as coreOf, ft as branchTypeOf, i as buildNotes, it as asksOf, j as TemplateFault, k as headOf, l as promoting, mt as commitTypes, nt as whenItGoes, o as readFacts, p as isExperimentName, r as nextLibraryVersion, rt as deprecationOf, s as plainly, tt as phaseStarts, x as readEverything } from "./app-check-judged-report.js";
import { a as releaseWays, i as addingWays, n as candidatesIn, r as stagingEnvironment, t as readChannelPast } from "./app-channel-channel-past.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { t as partialsOf } from "./library-render-prompt.js";

// src/app/release/ports.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
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

// src/app/release/frozen-cascades.ts
function frozenCascades({ cascades, facts }) {
	const decisions = new Map(facts.decisions.map((decision) => [decision.touched.id, decision]));
	const causes = new Map(cascades.map((each) => [each.id, each.cascades]));
	const isUrgentCause = (id, asked) => {
		const decision = decisions.get(id);
		if (decision !== void 0) return decision.ways.every(({ commits }) => isUrgent(commits));
		return !asked.has(id) && (causes.get(id) ?? []).every((cause) => isUrgentCause(cause, /* @__PURE__ */ new Set([...asked, id])));
	};
	return new Map(cascades.flatMap(({ id, prompt }) => {
		const deprecation = deprecationOf(prompt);
		if (deprecation === null) return [];
		const { phase, daysLeft } = deprecationStanding(deprecation, facts.now);
		if (asksOf(phase).releases === "all" || isUrgentCause(id, /* @__PURE__ */ new Set())) return [];
		return [[id, `it ${whenItGoes(deprecation.removal, daysLeft)}: only security and hotfix are released`]];
	}));
}

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
	const waiting = waitingPrompts(read, heldBack(accepting(rules.baseline, await judge(read.facts, "release")), rules.problems, configuration.strict), request.only, new Map([
		...promotion.waits(read),
		...frozenCascades(read),
		...await withdrawnAgain(state, read)
	]));
	return {
		configuration,
		channel: "main",
		state,
		served: () => readCatalog(repository, records),
		lacking: /* @__PURE__ */ new Map(),
		waiting,
		read,
		committedAt,
		...released$1(read, waiting, {
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
function released$1(read, waits, origin) {
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

// src/ledger/changelog-file.ts
const newestRuns = 50;
const changelogPath = "CHANGELOG.md";
function olderChangelogPath(month) {
	return `changelog/${month}.md`;
}
function promptChangelogPath(category, id) {
	return `changelogs/${category}/${id}.md`;
}
const marker = /^<!-- release (?<version>[\w.+-]+) (?<month>\d{4}-\d{2}) -->$/u;
function withSection(file, title, section) {
	const sections = sectionsOf(file);
	if (sections.some(({ version }) => version === section.version)) return file ?? "";
	return changelog(title, [section, ...sections]);
}
function withRun(fileAt, title, run) {
	if (["CHANGELOG.md", olderChangelogPath(run.month)].flatMap((path) => sectionsOf(fileAt(path))).some(({ version }) => version === run.version)) return /* @__PURE__ */ new Map();
	const sections = [run, ...sectionsOf(fileAt(changelogPath))];
	const changed = /* @__PURE__ */ new Map([[changelogPath, changelog(title, sections.slice(0, 50))]]);
	for (const moved of sections.slice(50).toReversed()) {
		const path = olderChangelogPath(moved.month);
		changed.set(path, withSection(changed.get(path) ?? fileAt(path), `${title} ${moved.month}`, moved));
	}
	return changed;
}
function sectionsOf(file) {
	const sections = [];
	for (const line of (file ?? "").split("\n")) {
		const { version, month } = marker.exec(line)?.groups ?? {};
		if (version !== void 0 && month !== void 0) sections.push({
			version,
			month,
			lines: []
		});
		else sections.at(-1)?.lines.push(line);
	}
	return sections.map(({ version, month, lines }) => ({
		version,
		month,
		markdown: lines.join("\n").trim()
	}));
}
function changelog(title, sections) {
	return `${[`# ${title}`, ...sections.map(sectionText$1)].join("\n\n")}\n`;
}
function sectionText$1({ version, month, markdown }) {
	const line = `<!-- release ${version} ${month} -->`;
	if (!marker.test(line)) throw new Bug(`\`${version}\` of ${month} is no version that can head a section.`);
	return `${line}\n${withoutMarkers(markdown).trim()}`;
}
function withoutMarkers(markdown) {
	return markdown.replaceAll("\r", "").replace(/^<(?=!-- release )/gmu, "&lt;");
}

// src/ledger/trailers.ts
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

// src/app/release/changelog-files.ts
async function changelogFiles(state, record, perPrompt) {
	const month = monthOf(record.committedAt);
	const newest = await textsOf(state, [changelogPath]);
	const overflow = sectionsOf(newest.get("CHANGELOG.md") ?? null).slice(50 - 1);
	const months = [.../* @__PURE__ */ new Set([month, ...overflow.map((section) => section.month)])].map(olderChangelogPath);
	const prompts = perPrompt ? record.prompts : [];
	const own = prompts.map(({ category, id }) => promptChangelogPath(category, id));
	const texts = new Map([...newest, ...await textsOf(state, [...months, ...own])]);
	const run = {
		version: record.version,
		month,
		markdown: sectionText(record, record.prompts)
	};
	const files = new Map(withRun((path) => texts.get(path) ?? null, "Changelog", run));
	for (const prompt of prompts) {
		const path = promptChangelogPath(prompt.category, prompt.id);
		const section = {
			version: record.version,
			month,
			markdown: sectionText(record, [prompt])
		};
		files.set(path, withSection(texts.get(path) ?? null, `Changelog of ${prompt.id}`, section));
	}
	return [...files];
}
function removalEntry({ id, replacement }) {
	return `- **${id}** was removed${replacement === null ? "" : `; use ${code(replacement)} instead`}`;
}
function notesOf(prompts) {
	return prompts.map(({ id, category, from, to, impact, entries, because }) => ({
		id,
		category,
		from,
		to,
		impact,
		entries,
		because
	}));
}
function sectionText({ version, committedAt, removed }, prompts) {
	const day = (/* @__PURE__ */ new Date(committedAt * 1e3)).toISOString().slice(0, 10);
	const gone = removed.map(removalEntry);
	return [
		`## ${version} (${day})`,
		changelogMarkdown(notesOf(prompts)),
		prompts.length === 1 ? "" : gone.join("\n")
	].filter((part) => part !== "").join("\n\n");
}
async function textsOf(state, paths) {
	return state === null ? /* @__PURE__ */ new Map() : await state.textsAt(paths);
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

// src/app/release/reconcile.ts
const newestLookedAt = 3;
async function reconcile(ports, tips, { configFile, channel, lookAtAll = false }) {
	if (tips.records === null) return [];
	let signed = null;
	const done = [];
	for (const record of await recordsToComplete(ports, tips, lookAtAll, channel)) {
		const missing = missingTags(record, tips);
		if (missing.size === 0) continue;
		if (channel !== "main" && await ports.repository.commitOf(record.source) === null) continue;
		signed ??= await signsTags(ports.repository, tips, configFile);
		const staged = await ports.remote.stage(tagsDraft(record, tips.records, missing, signed));
		try {
			if ((await staged.push()).is === "landed") done.push({
				library: record.version,
				tags: [...missing].sort()
			});
		} finally {
			await staged.discard();
		}
	}
	return done;
}
async function signsTags(repository, { main, records }, configFile) {
	if (main === null) return false;
	return (await configurationAt(repository, requestAt({
		source: main,
		records,
		configFile
	}, "main"))).configuration.signsTags;
}
function missingTags({ prompts, tag }, tips) {
	return new Set(tagNamesOf({
		prompts,
		tag
	}).filter((name) => !tips.tags.has(name)));
}
function tagNamesOf({ prompts, tag }) {
	return [...prompts.flatMap((prompt) => prompt.tag ?? []), ...tag === null ? [] : [tag]];
}
async function recordsToComplete({ repository }, tips, all, channel = "main") {
	const { records } = tips;
	if (records === null) return [];
	const { folder } = channels[channel];
	const paths = (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort();
	return await readRecords(repository, records, channel, all ? paths : paths.filter((path, index) => index >= paths.length - newestLookedAt || channel === "main" && !isTagged(path, tips)));
}
async function readRecords(repository, commit, channel, paths) {
	return [...await recordedTexts(repository, commit, channel, paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function isTagged(path, { tags }) {
	const version = /(?<version>[^/]+)\.json$/u.exec(path)?.groups?.["version"];
	return version !== void 0 && tags.has(`library@${version}`);
}

// src/app/release/outcome-text.ts
function outcomeText(outcome, dryRun) {
	const { record, waiting, reconciled, pushed, published, changelog, owed, source } = outcome;
	const released = record === null ? [] : [
		`${dryRun ? "Would release" : "Released"} ${record.tag === null ? "candidates" : "library"} ${record.version}: ${counted(record.prompts.length, "prompt")}, ${record.removed.length} removed, from ${source.slice(0, 12)}`,
		"",
		changelogPlain(notesOf(record.prompts))
	];
	return [
		...reconciled.map(({ library, tags }) => `Completed ${library.startsWith("staging-") ? "candidates" : "library"} ${library}: ${counted(tags.length, "tag")} made`),
		...record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : [],
		...record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : [],
		...released,
		...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
		...backMerges(outcome),
		...published.is === "published" ? [`Release page: ${published.url}`] : [],
		...changelog.is === "pushed" ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : [],
		...changelog.is === "proposed" ? [`CHANGELOG.md: ${changelog.url}`] : [],
		...owed.map((each) => `Owed: ${each}`)
	].join("\n");
}
function backMerges({ plan: { lacking, configuration } }) {
	const { main, staging } = configuration.branches;
	if (lacking.size === 0) return [];
	return [`Merge ${main} back: ${staging} lacks ${[...lacking].map(([id, missing]) => `${id} ${missing.join(", ")}`).join("; ")}: git switch ${staging} && git merge ${main}`];
}
function outcomeJson({ record, source, waiting, reconciled, pushed, published, owed, plan }) {
	return {
		schema: "prompt-libraries/release/v1",
		library: {
			from: record?.previous ?? plan.state?.header.library ?? null,
			to: record === null || record.tag === null ? null : record.version
		},
		source,
		released: (record?.prompts ?? []).map(({ id, from, to, tag }) => ({
			id,
			from,
			to,
			tag
		})),
		removed: (record?.removed ?? []).map(({ id }) => id),
		waiting: waiting.map((each) => ({
			id: each.id,
			because: each.for
		})),
		reconciled: reconciled.map(({ library, tags }) => ({
			library,
			tags
		})),
		pushed,
		url: published.is === "published" || published.is === "unchanged" ? published.url : null,
		owed
	};
}

// src/app/release/bring-changelog.ts
const changelogBranch = "prompt-library-changelog";
const mostAttempts$2 = 3;
async function bringChangelog(ports, { changelogOnMain, branches }) {
	if (changelogOnMain === "never") return { is: "not-wanted" };
	try {
		for (let attempt = 1; attempt <= mostAttempts$2; attempt += 1) {
			const copy = await copyToBring(ports, await ports.remote.tips([""]));
			if (copy === null) return { is: "unchanged" };
			const brought = await (changelogOnMain === "push" ? push(ports, copy, branches.main) : propose(ports, copy, branches.main));
			if (brought !== "again") return brought;
			await ports.pause(attempt);
		}
		return owed(`a branch moved ${mostAttempts$2} times meanwhile: run it again.`);
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

// src/rollout/bucketing.ts
const wholeTraffic = 1e4;

// src/catalog/splits.ts
const taken = /* @__PURE__ */ new Set([
	"stable",
	"candidate",
	"pinned"
]);
function splitProblems(id, prompt) {
	const { stable, versions } = prompt;
	const named = [...versionsNamed(prompt), ...stable === null ? [] : [["stable version", stable]]];
	const about = { prompt: id };
	return [...reasons(prompt).map((reason) => problem("split-invalid", {
		id,
		reason
	}, about)), ...named.filter(([, version]) => !versions.has(version)).map(([as, version]) => problem("split-version-missing", {
		id,
		version,
		as
	}, about))];
}
function versionsNamed({ rollout, experiment }) {
	return [...rollout === null ? [] : [["candidate", rollout.candidate]], ...(experiment?.arms ?? []).map(({ name, version }) => [`arm ${name}`, version])];
}
function reasons({ stable, rollout, experiment }) {
	const arms = experiment?.arms ?? [];
	const names = arms.map(({ name }) => name);
	const shares = [
		...rollout === null ? [] : [rollout.weight],
		...experiment === null ? [] : [experiment.traffic],
		...arms.map(({ weight }) => weight)
	];
	const sum = arms.reduce((all, { weight }) => all + weight, 0);
	return [
		...rollout !== null && experiment !== null ? ["a rollout and an experiment are under way at the same time"] : [],
		...(rollout !== null || experiment !== null) && stable === null ? ["there is no stable version for everybody else"] : [],
		...rollout !== null && rollout.candidate === stable ? [`its candidate ${rollout.candidate} is the stable version`] : [],
		...shares.filter((share) => !Number.isInteger(share) || share < 0 || share > 1e4).map((share) => `a share of ${share} is no whole number from 0 to 10,000`),
		...experiment !== null && sum !== 1e4 ? [`the weights of its arms add up to ${sum}, not to 10,000`] : [],
		...experiment !== null && experiment.salt === experiment.armSalt ? ["the two salts of its experiment are the same"] : [],
		...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two arms are called ${name}`),
		...names.filter((name) => taken.has(name)).map((name) => `no arm can be called ${name}`)
	];
}

// src/catalog/with-experiments.ts
function experimentSalts(id, name) {
	return {
		salt: `${id}:${name}:traffic:`,
		armSalt: `${id}:${name}:arm:`
	};
}
function withExperiments(catalog, active) {
	const problems = active.flatMap((each) => {
		return catalog.environments.get(each.environment)?.prompts.get(each.prompt) === void 0 ? [problem("split-invalid", {
			id: each.prompt,
			reason: `${each.environment} has no prompt of this id`
		}, { prompt: each.prompt })] : [];
	});
	const environments = /* @__PURE__ */ new Map();
	for (const [environment, { prompts, redirects, removed }] of catalog.environments) {
		const after = /* @__PURE__ */ new Map();
		for (const [id, prompt] of prompts) {
			const own = active.filter((each) => each.prompt === id && each.environment === environment);
			if (own.length > 1) problems.push(problem("split-invalid", {
				id,
				reason: `${own.length} experiments are under way at the same time`
			}, { prompt: id }));
			const next = experimenting(id, prompt, own[0] ?? null, catalog);
			if (next.experiment !== null) problems.push(...splitProblems(id, next));
			after.set(id, next);
		}
		environments.set(environment, {
			prompts: after,
			redirects,
			removed
		});
	}
	const [first, ...others] = problems;
	return first === void 0 ? passed({
		...catalog,
		environments
	}) : refused(first, ...others);
}
function experimenting(id, prompt, active, catalog) {
	if (active === null) return prompt.experiment === null ? prompt : {
		...prompt,
		experiment: null
	};
	const { name, traffic, salt, armSalt, arms } = active;
	const borrowed = arms.flatMap(({ version }) => {
		const found = prompt.versions.has(version) ? void 0 : versionElsewhere(id, version, catalog);
		return found === void 0 ? [] : [[version, found]];
	});
	return {
		...prompt,
		versions: new Map([...prompt.versions, ...borrowed]),
		experiment: {
			name,
			traffic,
			salt,
			armSalt,
			arms
		}
	};
}
function versionElsewhere(id, version, { environments }) {
	return [...environments.values()].map(({ prompts }) => prompts.get(id)?.versions.get(version)).find((found) => found !== void 0);
}

// src/experiment/active.ts
function activeExperiments(files, now) {
	return files.filter((experiment) => phaseOf(experiment, now) === "running").toSorted((a, b) => a.name < b.name ? -1 : 1).map(({ name, prompt, environment, traffic, arms }) => ({
		name,
		prompt,
		environment,
		traffic,
		...experimentSalts(prompt, name),
		arms
	}));
}

// src/catalog/flagd.ts
const defaultEnvironment = "production";
function flagsFile(environment) {
	return environment === "production" ? "flags.flagd.json" : `flags.${environment}.flagd.json`;
}
function encodeFlags(catalog, environment = defaultEnvironment) {
	const { prompts, redirects } = catalog.environments.get(environment) ?? {
		prompts: /* @__PURE__ */ new Map(),
		redirects: /* @__PURE__ */ new Map()
	};
	const served = [...prompts].filter(([, { stable }]) => stable !== null);
	const [first, ...others] = served.flatMap(([id, prompt]) => splitProblems(id, prompt));
	if (first !== void 0) return refused(first, ...others);
	const flags = new Map(served.map(([id, prompt]) => [id, flagOf(prompt)]));
	for (const [from, to] of redirects) {
		const flag = flags.get(to);
		if (flag !== void 0) flags.set(from, flag);
	}
	const file = {
		$schema: "https://flagd.dev/schema/v0/flags.json",
		metadata: {
			flagSetId: environment === "production" ? "prompt-library" : `prompt-library/${environment}`,
			version: String(catalog.sequence)
		},
		flags: Object.fromEntries(flags)
	};
	return passed(`${canonicalJson(file)}\n`);
}
function flagOf(prompt) {
	const { rollout, experiment, status, deprecation } = prompt;
	const of = (version) => ({
		version,
		digest: `sha256:${prompt.versions.get(version ?? "")?.digest ?? ""}`
	});
	const split = rollout === null ? experiment === null ? null : armsRule(experiment) : candidateRule(rollout);
	return {
		state: "ENABLED",
		defaultVariant: "stable",
		variants: {
			stable: of(prompt.stable),
			...rollout === null ? {} : { candidate: of(rollout.candidate) },
			...Object.fromEntries((experiment?.arms ?? []).map(({ name, version }) => [name, of(version)]))
		},
		...split === null ? {} : { targeting: { if: [
			{ "!!": { var: "targetingKey" } },
			split,
			null
		] } },
		metadata: {
			status,
			deprecated: deprecation !== null,
			...rollout === null ? {} : { phase: rollout.phase },
			...experiment === null ? {} : { experiment: experiment.name },
			...deprecation === null ? {} : { removal: deprecation.removal }
		}
	};
}
function candidateRule({ weight, salt }) {
	return fractional(salt, [["candidate", weight], ["stable", wholeTraffic - weight]]);
}
function armsRule({ traffic, salt, armSalt, arms }) {
	return fractional(salt, [[fractional(armSalt, arms.map(({ name, weight }) => [name, weight])), traffic], ["stable", wholeTraffic - traffic]]);
}
function fractional(salt, shares) {
	return { fractional: [{ cat: [salt, { var: "targetingKey" }] }, ...shares] };
}

// src/app/serving/flag-files.ts
function flagFiles(catalog) {
	return [...catalog.environments.keys()].map((environment) => [flagsFile(environment), readableRecord(encodeFlags(catalog, environment))]);
}

// src/app/state/write-records.ts
const mostAttempts$1 = 10;
async function writeRecords(ports, date, decide) {
	for (let attempt = 1; attempt <= mostAttempts$1; attempt += 1) {
		const { records } = await ports.remote.tips([]);
		if (records === null) throw new Failure("records-missing", "There is no branch prompt-library yet.", "Release the library first: prompt-libraries release --all --action publish");
		const change = await decide(ports.repository, records);
		if (change === null) return false;
		const files = new Map([...change.files].map(([path, text]) => [path, Buffer.from(text)]));
		const staged = await ports.remote.stage({
			by: {
				...recorder,
				date
			},
			commit: {
				parent: records,
				files,
				message: change.message
			},
			tags: []
		});
		try {
			const outcome = await staged.push();
			if (outcome.is === "landed") return true;
			if (outcome.is !== "branch-moved") throw new Failure("records-refused", `The remote refused the records: ${outcome.because}`, "Let the token write branch `prompt-library`: `contents: write`, and no rule that forbids it.");
		} finally {
			await staged.discard();
		}
		await ports.pause(attempt);
	}
	throw new Failure("records-outrun", `Branch prompt-library moved ${mostAttempts$1} times meanwhile.`, "Run it again; other runs write at the same time.");
}

// src/app/experiment/serve-experiments.ts
const nothing$1 = {
	wrote: false,
	owed: []
};
async function serveExperiments(ports, { source, catalog, configuration, now }) {
	if (!((await ports.repository.listTree(source, "experiments")).length > 0 || catalog !== null && isExperimenting(catalog))) return nothing$1;
	const files = await readExperiments(ports.repository, source, configuration.experiments);
	const unread = files.flatMap(({ path, read }) => read.ok ? [] : [`${path}: ${read.problems[0].message}`]);
	if (unread.length > 0) return {
		wrote: false,
		owed: unread
	};
	const active = activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now);
	let owed = [];
	return {
		wrote: await writeRecords(ports, Math.floor(now.getTime() / 1e3), async (repository, records) => {
			const before = await readCatalog(repository, records);
			if (before === null) return null;
			const after = withExperiments(before, active);
			owed = after.ok ? [] : after.problems.map(({ prompt, message }) => `experiment of ${prompt ?? "a prompt"}: ${message}`);
			if (!after.ok || encodeCatalog(after.value) === encodeCatalog(before)) return null;
			const next = {
				...after.value,
				sequence: before.sequence + 1
			};
			return {
				files: new Map([[catalogPath$1, encodeCatalog(next)], ...flagFiles(next).map(([name, flags]) => [`serve/${name}`, flags])]),
				message: `experiments: under way: ${active.length}`
			};
		}),
		owed
	};
}
function isExperimenting({ environments }) {
	return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}

// src/app/release/candidate-change.ts
async function candidateChange(repository, sources, { main, staging }, tip) {
	if (main === null) return await releaseChange(repository, sources, staging, tip);
	const [apart, moved] = await Promise.all([repository.diff(main.header.through, tip), movedSince(repository, staging, tip)]);
	const known = new Set(apart.map(({ path }) => path));
	const same = await unchangedAt(repository, tip, moved.filter((path) => !known.has(path)));
	return await readChange(repository, sources, claimedChanges([...apart, ...same], sources));
}
async function recordedAlready(staging, touched) {
	const lines = await staging?.linesOf(touched.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const isRecorded = ({ id, after }) => {
		const line = lines.get(id);
		return line !== void 0 && line.path === (after?.path ?? null) && line.blob === (after?.blob ?? null);
	};
	return new Set(touched.filter(isRecorded).map(({ id }) => id));
}
async function movedSince(repository, staging, tip) {
	if (staging === null) return [];
	const { through, waiting } = staging.header;
	if (await repository.commitOf(through) === null) return waiting;
	return [.../* @__PURE__ */ new Set([...(await repository.diff(through, tip)).map(({ path }) => path), ...waiting])];
}
async function unchangedAt(repository, tip, paths) {
	const entries = await repository.entriesAt(tip, paths);
	return paths.flatMap((path, at) => {
		const entry = entries[at];
		const side = entry === null || entry === void 0 ? null : {
			mode: "100644",
			blob: entry.blob
		};
		return side === null ? [] : [{
			path,
			before: side,
			after: side
		}];
	});
}

// src/app/release/plan-candidates.ts
async function planCandidates(repository, request, channel) {
	const { source, records } = request;
	const [main, staging, catalog] = await Promise.all([
		records === null ? null : readState(repository, records),
		records === null ? null : readState(repository, records, "staging"),
		readCatalog(repository, records)
	]);
	const check = requestAt(request, "staging");
	const rules = await configurationAt(repository, check);
	const { configuration } = rules;
	const apart = await candidateChange(repository, sourcesOf(configuration), {
		main,
		staging
	}, source);
	const base = main === null ? null : await repository.mergeBase(main.header.through, source);
	const commits = await repository.history(base, source);
	const past = main === null ? null : await readChannelPast(repository, {
		configuration,
		state: main,
		tip: source,
		tags: request.tags
	}, apart.touched);
	const candidatesOf = candidatesIn(catalog, request.tags.keys(), configuration.tagFormat);
	const change = {
		...apart,
		touched: await pending(apart.touched, {
			main,
			staging
		}, channel, past, (id, stable) => keptCandidates(schemes[configuration.versioning.scheme], stable, candidatesOf(id)).length > 0)
	};
	const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
	const waysOf = async (claims, touched) => main === null ? addingWays(commits, touched, types) : await releaseWays(repository, main, source, types, claims, touched, past?.starts);
	const committedAt = await dateOf(repository, source, commits);
	const dated = commits.length > 0 ? commits : await repository.history((await repository.parentsOf(source))[0] ?? null, source);
	const isTaken = (id, version) => request.tags.has(configuration.tagFormat.replace("{id}", id).replace("{version}", version));
	const number = preReleasing(candidatesOf, channel);
	const read = await readFacts({
		repository,
		request: check,
		configuration,
		change,
		commits: dated,
		state: main,
		isTaken,
		hasStaging: true,
		now: /* @__PURE__ */ new Date(committedAt * 1e3),
		message: null,
		waysOf,
		number
	});
	const held = heldBack(accepting(rules.baseline, await judge(leading(read.facts), "release")), rules.problems, configuration.strict);
	const waiting = waitingPrompts(read, held, request.only, frozenCascades(read));
	const sequence = Math.max(catalog?.sequence ?? 0, staging?.header.sequence ?? 0) + 1;
	const recorded = recordOf(read, waiting, {
		state: staging,
		source,
		committedAt,
		configuration,
		preRelease: `staging-${String(sequence).padStart(6, "0")}`
	});
	const plan = {
		configuration,
		state: staging,
		channel,
		served: async () => catalog,
		waiting,
		read,
		committedAt,
		record: recorded === null || channel === "rc" ? recorded : {
			...recorded,
			removed: []
		},
		lacking: past?.lacking ?? /* @__PURE__ */ new Map()
	};
	return {
		...plan,
		prompts: await recordedFacts(plan, {
			main,
			staging
		}, fileTimes(commits))
	};
}
async function pending(touched, { main, staging }, channel, past, hasCandidate) {
	const recorded = channel === "rc" ? await recordedAlready(staging, touched) : /* @__PURE__ */ new Set();
	const lines = await main?.linesOf([...past?.behind ?? []]) ?? /* @__PURE__ */ new Map();
	return touched.filter(({ id }) => !recorded.has(id) && (past?.behind.has(id) !== true || hasCandidate(id, lines.get(id)?.version ?? null)));
}
function leading(facts) {
	return {
		...facts,
		versions: new Map([...facts.versions].map(([id, each]) => [id, {
			...each,
			to: each.to === null ? null : coreOf(each.to)
		}]))
	};
}
async function recordedFacts({ read, waiting, record, channel }, { staging }, times) {
	const waits = new Set(waiting.map(({ id }) => id));
	const present = presentIn(read).filter(({ id }) => !waits.has(id));
	const lines = await staging?.linesOf(present.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const released = new Set(record?.prompts.map(({ id }) => id));
	const wanted = present.filter(({ id }) => released.has(id) || channel === "rc" && (lines.get(id)?.version ?? null) !== null);
	return new Map(wanted.map(({ id, prompt, renamedFrom }) => [id, promptFacts(prompt, renamedFrom, times)]));
}
function presentIn({ facts, cascades }) {
	const own = facts.touched.flatMap(({ kind, before, after }) => after === null || after.document === null ? [] : [{
		id: after.id,
		prompt: after,
		renamedFrom: kind === "renamed" ? before?.id ?? null : null
	}]);
	const touched = new Set(own.map(({ id }) => id));
	return [...own, ...cascades.filter(({ id }) => !touched.has(id)).map(({ id, prompt }) => ({
		id,
		prompt,
		renamedFrom: null
	}))];
}

// src/catalog/bundle.ts
function servedBodies(catalog) {
	const paths = /* @__PURE__ */ new Set();
	for (const { prompts } of catalog.environments.values()) for (const { stable, latest, rollout, experiment, versions } of prompts.values()) for (const version of [
		stable,
		latest,
		rollout?.candidate ?? null,
		...(experiment?.arms ?? []).map((arm) => arm.version)
	]) {
		const path = version === null ? void 0 : versions.get(version)?.body;
		if (path !== void 0) paths.add(path);
	}
	return [...paths].sort();
}
function encodeBundle(catalog, bodyAt) {
	const bodies = servedBodies(catalog).map((path) => {
		const text = bodyAt(path);
		if (text === null) throw new Bug(`The catalog names ${path}, which is not there.`);
		return [path, text];
	});
	const bundle = {
		schema: "prompt-libraries/bundle/v1",
		catalog: catalogJson(catalog),
		bodies: Object.fromEntries(bodies)
	};
	return `${canonicalJson(bundle)}\n`;
}

// src/app/release/release-assets.ts
const folder = "serve/";
const catalogPath = `${folder}catalog.json`;
async function dashboardAsset({ repository, configFile, record }, state) {
	const request = {
		at: record.source,
		configFile,
		records: state.commit,
		withTexts: 500
	};
	const report = await readDashboard({
		repository,
		workTree: null
	}, request, /* @__PURE__ */ new Date(record.committedAt * 1e3));
	return {
		name: "dashboard.html",
		contentType: "text/html; charset=utf-8",
		bytes: Buffer.from(dashboardPage(report))
	};
}
async function releaseAssets(state) {
	const text = (await state.textsAt([catalogPath])).get(catalogPath);
	if (text === void 0) return [];
	const catalog = readableRecord(decodeCatalog(text, catalogPath));
	const bodies = await state.textsAt(servedBodies(catalog).map((path) => `${folder}${path}`));
	const bundle = encodeBundle(catalog, (path) => bodies.get(`${folder}${path}`) ?? null);
	return [
		{
			name: "catalog.json",
			contentType: "application/json",
			bytes: Buffer.from(text)
		},
		{
			name: "catalog.bundle.json",
			contentType: "application/json",
			bytes: Buffer.from(bundle)
		},
		...flagFiles(catalog).map(([name, flags]) => ({
			name,
			contentType: "application/json",
			bytes: Buffer.from(flags)
		}))
	];
}

// src/app/release/publish-release.ts
async function publishReleases(ports, plan, configFile) {
	const { hosting, remote } = ports;
	if (hosting === null || !plan.configuration.githubRelease) return { is: "not-wanted" };
	const tips = await remote.tips([""]);
	const records = (await recordsToComplete(ports, tips, false)).flatMap(pageOwing).slice(-newestPublished);
	let published = { is: "not-wanted" };
	for (const [index, record] of records.entries()) {
		const page = await hosting.releaseOf(record.tag);
		const isNewest = index === records.length - 1;
		const wanted = {
			configFile,
			hasAssets: plan.configuration.publish.assets,
			hasDashboard: plan.configuration.site.enabled,
			makeLatest: isNewest && plan.configuration.makeLatest
		};
		published = page !== null && !page.draft ? {
			is: "unchanged",
			url: page.url
		} : await keep(ports, hosting, record, tips, wanted);
		if (published.is === "owed") return published;
	}
	return published;
}
function pageOwing(record) {
	return record.kind === "pre-release" || record.tag === null ? [] : [{
		...record,
		tag: record.tag
	}];
}
const newestPublished = 3;
async function keep({ repository }, hosting, record, { records }, { configFile, hasAssets, hasDashboard, makeLatest }) {
	const commit = records === null ? null : await commitOf(repository, records, recordPath(record));
	const state = commit === null ? null : await readState(repository, commit);
	const outcome = await hosting.keepRelease({
		tag: record.tag,
		name: `Library ${record.version}`,
		body: releaseBody(record),
		assets: state === null || !hasAssets ? [] : [...await releaseAssets(state), ...hasDashboard ? [await dashboardAsset({
			repository,
			configFile,
			record
		}, state)] : []],
		makeLatest: makeLatest ? "true" : "false"
	});
	switch (outcome.is) {
		case "published":
		case "unchanged": return outcome;
		case "incomplete": return {
			is: "unchanged",
			url: outcome.url
		};
		case "foreign": return {
			is: "owed",
			because: `the release page of ${record.tag} was made by someone else: ${outcome.url}`
		};
		case "forbidden": return {
			is: "owed",
			because: `${outcome.because} ${outcome.help}`
		};
	}
}
async function commitOf(repository, records, path) {
	const [parent = null] = await repository.parentsOf(records);
	for (const from of parent === null ? [null] : [parent, null]) {
		const adding = (await repository.history(from, records)).findLast(({ changes }) => changes.some((change) => change.path === path && change.before === null));
		if (adding !== void 0) return adding.oid;
	}
	return null;
}
const longestBody = 124e3;
function releaseBody(record) {
	const { prompts, removed } = record;
	const titles = prompts.map((prompt) => ({
		...prompt,
		entries: [],
		because: []
	}));
	const gone = removed.map(removalEntry).join("\n");
	const count = `${counted(prompts.length, "prompt")} released, ${removed.length} removed. \`CHANGELOG.md\` on branch \`prompt-library\` has them all.`;
	return [
		changelogMarkdown(notesOf(prompts)),
		changelogMarkdown(notesOf(titles)),
		count
	].map((text) => [text, gone].filter((part) => part !== "").join("\n\n")).find((text) => text.length <= longestBody) ?? count;
}

// src/ledger/edges.ts
function withEdges(find, changed) {
	const lineOf = (id) => changed.get(id) ?? find(id);
	const dependents = /* @__PURE__ */ new Map();
	const dependentsOf = (id) => {
		const known = dependents.get(id) ?? new Set(lineOf(id)?.dependents);
		dependents.set(id, known);
		return known;
	};
	for (const [id, line] of changed) {
		const before = targetsOf(find(id), lineOf);
		const after = targetsOf(line, lineOf);
		for (const target of before) if (!after.has(target)) dependentsOf(target).delete(id);
		for (const target of after) if (!before.has(target)) dependentsOf(target).add(id);
	}
	const lines = new Map(changed);
	for (const [id, ids] of dependents) {
		const line = lineOf(id) ?? emptyLine(id);
		lines.set(id, line.status === "awaited" && ids.size === 0 ? null : {
			...line,
			dependents: sortedOnce(ids)
		});
	}
	return lines;
}
function currentId(id, lineOf) {
	const seen = /* @__PURE__ */ new Set();
	let at = id;
	for (let line = lineOf(at); line?.status === "renamed" && line.successor !== null && !seen.has(at); line = lineOf(at)) {
		seen.add(at);
		at = line.successor;
	}
	return at;
}
function targetsOf(line, lineOf) {
	return new Set(line?.needs.map(({ id }) => currentId(id, lineOf)));
}

// src/ledger/run-events.ts
function eventsOfRun(snapshotOf, record, facts) {
	const { sequence, environment, actor, reason } = facts;
	const occasion = {
		at: record.committedAt,
		sequence,
		decision: record.version,
		environment,
		actor,
		reason
	};
	const events = [];
	const tellOf = (prompt) => (happening, was) => {
		const event = eventOf({
			prompt,
			version: null,
			other: null,
			...happening
		}, was, occasion);
		events.push(event);
		return event;
	};
	const recorded = new Map(record.prompts.map((each) => [each.id, each]));
	for (const id of sortedOnce([...recorded.keys(), ...facts.prompts.keys()])) {
		const prompt = facts.prompts.get(id);
		const former = prompt?.renamedFrom ?? null;
		const formerly = former === null ? null : snapshotOf(former);
		let was = formerly ?? snapshotOf(id) ?? unrecorded;
		if (former !== null && formerly !== null) {
			tellOf(former)({
				kind: "renamed",
				other: id
			}, was);
			was = tellOf(id)({
				kind: "continued",
				other: former
			}, was);
		}
		was = tellRelease(tellOf(id), was, record.kind, recorded.get(id), prompt?.immediate ?? false);
		if (prompt !== void 0) tellWritten(tellOf(id), was, prompt, recorded.has(id));
	}
	for (const { id, replacement } of record.removed) tellOf(id)({
		kind: "removed",
		other: replacement
	}, snapshotOf(id) ?? unrecorded);
	return events;
}
function tellRelease(tell, was, kind, prompt, immediate) {
	if (prompt === void 0) return was;
	const version = prompt.to;
	if (kind === "baseline") return tell({
		kind: "baseline",
		version
	}, was);
	if (kind === "rollback-pointer") return tell({
		kind: "pointer-moved",
		version
	}, was);
	const released = tell({
		kind: "released",
		version
	}, was);
	return immediate ? tell({
		kind: "deployed",
		version
	}, released) : released;
}
const written = {
	draft: "drafted",
	deprecated: "deprecated",
	archived: "archived"
};
function tellWritten(tell, was, prompt, isReleased) {
	if (prompt.written !== null) {
		if (was.status !== prompt.written) tell({ kind: written[prompt.written] }, was);
		return;
	}
	if (!isReleased && was.version === null) throw new Bug(`${prompt.path} is neither released nor a draft, and does not wait.`);
	if (was.status === "draft" || was.status === "deprecated" || was.status === "archived") tell({ kind: "reinstated" }, was);
}

// src/ledger/shards.ts
function lineFinder(shards) {
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	return (id) => {
		const line = lines.get(id);
		if (line !== void 0) return line;
		if (!shards.has(shardOf(id))) throw new Bug(`The shard of ${id} was not read.`);
		return null;
	};
}
function rewrittenShards(shards, changed) {
	const byShard = /* @__PURE__ */ new Map();
	for (const [id, line] of changed) {
		const path = shardOf(id);
		const lines = byShard.get(path) ?? linesOf(shards, path);
		if (line === null) lines.delete(id);
		else lines.set(id, line);
		byShard.set(path, lines);
	}
	const paths = [...byShard.keys()].sort();
	return new Map(paths.map((path) => [path, encodeShard([...byShard.get(path)?.values() ?? []])]));
}
function linesOf(shards, path) {
	const lines = shards.get(path);
	if (lines === void 0) throw new Bug(`The shard ${path} was not read.`);
	return new Map(lines.map((line) => [line.id, line]));
}

// src/ledger/apply-release.ts
function applyRelease(shards, record, facts) {
	const find = lineFinder(shards);
	const events = eventsOfRun(find, record, facts);
	const touched = /* @__PURE__ */ new Map();
	for (const prompt of record.prompts) {
		if (facts.prompts.get(prompt.id) !== void 0) continue;
		if (record.kind !== "rollback-pointer") throw new Bug(`${prompt.id} is released, but nothing is known of its file.`);
		touched.set(prompt.id, released(find(prompt.id) ?? emptyLine(prompt.id), prompt, record));
	}
	const recorded = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
	for (const [id, own] of facts.prompts) {
		const former = own.renamedFrom === null ? null : find(own.renamedFrom);
		const line = refreshed(find(id) ?? emptyLine(id), former, own);
		touched.set(id, released(line, recorded.get(id), record));
		if (former !== null) touched.set(former.id, {
			...withoutFile(former, id),
			dependents: []
		});
	}
	for (const { id, replacement } of record.removed) touched.set(id, withoutFile(find(id) ?? emptyLine(id), replacement));
	for (const { prompt, version, stable, status } of events) {
		const line = touched.get(prompt);
		if (line === void 0) throw new Bug(`${prompt} has an event, but no line.`);
		touched.set(prompt, {
			...line,
			version,
			stable,
			status
		});
	}
	const changed = differing(find, withEdges(find, touched));
	return {
		changed,
		shards: rewrittenShards(shards, changed),
		events
	};
}
function shardsToRead(shards, record, facts) {
	const lines = new Map([...shards.values()].flatMap((each) => each.map((line) => [line.id, line])));
	const touched = new Set([...record.prompts, ...record.removed].map(({ id }) => id));
	const ids = new Set(touched);
	for (const [id, { renamedFrom, needs }] of facts.prompts) {
		for (const each of renamedFrom === null ? [id] : [id, renamedFrom]) touched.add(each);
		for (const need of needs) ids.add(need.id);
	}
	for (const id of touched) {
		ids.add(id);
		for (const need of lines.get(id)?.needs ?? []) ids.add(need.id);
	}
	for (const id of ids) {
		const line = lines.get(id);
		if (line?.status === "renamed" && line.successor !== null) ids.add(line.successor);
	}
	return sortedOnce([...ids].map(shardOf)).filter((path) => !shards.has(path));
}
function refreshed(own, former, facts) {
	const base = former ?? own;
	const { path, blob, tokens, modified } = facts;
	return {
		...base,
		id: own.id,
		path,
		blob,
		tokens,
		modified,
		formerPaths: (base.path === null || base.path === path ? base.formerPaths : [base.path, ...base.formerPaths]).filter((each) => each !== path),
		aliases: sortedOnce(facts.aliases),
		successor: null,
		needs: facts.needs,
		dependents: sortedOnce([...own.dependents, ...base.dependents]),
		created: base.created ?? facts.created,
		author: base.author ?? facts.author
	};
}
function released(line, prompt, record) {
	if (prompt === void 0) return line;
	const withdrawn = added(line.withdrawn, prompt.withdrawn);
	return record.kind === "rollback-pointer" ? {
		...line,
		withdrawn
	} : {
		...line,
		withdrawn,
		digest: prompt.digest,
		source: record.source
	};
}
function withoutFile(line, successor) {
	const formerPaths = line.path === null ? line.formerPaths : [line.path, ...line.formerPaths];
	return {
		...line,
		path: null,
		blob: null,
		formerPaths,
		aliases: [],
		needs: [],
		successor
	};
}
function added(digests, digest) {
	return digest === null || digests.includes(digest) ? digests : [...digests, digest];
}
function differing(find, lines) {
	const text = (line) => line === null ? "" : encodeStateLine(line);
	return new Map([...lines].filter(([id, line]) => text(line) !== text(find(id))));
}

// src/template/parsed-or-null.ts
var import__unread_node_crypto = require__unread_node_crypto();
function parsedOrNull(body) {
	try {
		return parsedTemplate(body);
	} catch (error) {
		if (error instanceof TemplateFault) return null;
		throw error;
	}
}

// src/template/shape.ts
var NoShape = class extends Error {};
function shapesOf(statements, partials) {
	try {
		return shapesIn(statements, {
			narrowed: false,
			named: false
		}, partials);
	} catch (error) {
		if (error instanceof NoShape) return null;
		throw error;
	}
}
function joined(shapes) {
	const result = [];
	for (const shape of shapes) {
		const last = result.at(-1);
		if (shape === "") continue;
		if (typeof shape === "string" && typeof last === "string") result[result.length - 1] = last + shape;
		else result.push(shape);
	}
	return result;
}
function shapesIn(statements, around, partials) {
	return joined(statements.flatMap((statement) => {
		if (statement.type === "ContentStatement") return [statement.value];
		if (statement.type === "MustacheStatement") return [{
			call: callText(statement),
			names: "",
			parts: []
		}];
		if (statement.type === "BlockStatement") return [blockShape(statement, around, partials)];
		if (statement.type !== "PartialStatement") return [];
		const inner = partials(statement, around);
		if (inner === null) throw new NoShape();
		return inner;
	}));
}
function blockShape(block, around, partials) {
	const head = headOf(block, false);
	const keeps = head.is === "helper" && helpers[head.name].content === "same";
	const inner = {
		narrowed: around.narrowed || !keeps,
		named: around.named || [block.program, block.inverse].some((program) => (program?.blockParams ?? []).length > 0)
	};
	const part = (program) => program === void 0 ? null : shapesIn(program.body, inner, partials);
	const names = [block.program, block.inverse].map((program) => (program?.blockParams ?? []).join(" ")).join("|");
	return {
		call: callText(block),
		names,
		parts: [part(block.program), part(block.inverse)]
	};
}
function callText({ path, params, hash }) {
	return JSON.stringify([
		path,
		params,
		hash ?? null
	], (key, value) => key === "loc" ? void 0 : value);
}

// src/template/inlining.ts
function withPartialsInlined(body, lookup) {
	const expanded = expansionOf(body, {
		lookup,
		done: /* @__PURE__ */ new Map(),
		inside: []
	});
	if (expanded === null) return null;
	const again = parsedOrNull(expanded.text);
	const shapes = again === null ? null : shapesOf(again.body, () => null);
	return JSON.stringify(shapes) === JSON.stringify(expanded.shapes) ? expanded.text : null;
}
function expansionOf(body, expanding) {
	const tree = parsedOrNull(body);
	if (tree === null) return null;
	const tags = [];
	let length = body.length;
	const shapes = shapesOf(tree.body, (partial, around) => {
		const inner = expansionAt(partial, around, expanding);
		if (inner === null) return null;
		length += inner.text.length;
		if (length > limits.body) return null;
		tags.push({
			partial,
			text: inner.text
		});
		return inner.shapes;
	});
	if (shapes === null) return null;
	return {
		text: replaced(body, tags),
		shapes,
		plain: shapes.every((shape) => typeof shape === "string"),
		climbs: /depth\\?":[1-9]/u.test(JSON.stringify(shapes))
	};
}
function expansionAt(partial, around, expanding) {
	if (partial.params.length > 0 || partial.hash !== void 0 || partial.name.type === "SubExpression" || around.named) return null;
	const inner = expansionOfId(String(partial.name.original), expanding);
	if (inner === null || around.narrowed && inner.climbs) return null;
	if (partial.indent === "") return inner;
	if (!inner.plain) return null;
	return {
		text: movedIn(inner.text, partial.indent),
		shapes: joined([movedIn(inner.shapes.join(""), partial.indent)])
	};
}
function expansionOfId(id, expanding) {
	const known = expanding.done.get(id);
	if (known !== void 0) return known;
	if (expanding.inside.includes(id) || expanding.inside.length === limits.partials) return null;
	const body = expanding.lookup(id);
	const expansion = body === null ? null : expansionOf(body, {
		...expanding,
		inside: [...expanding.inside, id]
	});
	expanding.done.set(id, expansion);
	return expansion;
}
const widest = 200;
const startOfLine = /\n[ \t]*$/u;
const endOfLine = /^[ \t]*(?:\r?\n|$)/u;
function replaced(body, tags) {
	const pieces = [];
	let end = 0;
	for (const { partial, text } of tags.toSorted((a, b) => a.partial.loc.start.column - b.partial.loc.start.column)) {
		const { start, end: behind } = partial.loc;
		const before = body.slice(end, start.column);
		const rest = endOfLine.exec(body.slice(behind.column, behind.column + widest));
		const isAlone = rest !== null && startOfLine.test(`${start.column <= widest ? "\n" : ""}${body.slice(Math.max(0, start.column - widest), start.column)}`);
		pieces.push(isAlone ? before.replace(/(?<![ \t])[ \t]+$/u, "") : before, text);
		end = behind.column + (isAlone ? rest[0].length : 0);
	}
	return [...pieces, body.slice(end)].join("");
}
function movedIn(text, indent) {
	return (text.match(/[^\n]*\n|[^\n]+/gu) ?? []).map((line) => indent + line).join("");
}

// src/template/splitting.ts
function messageTemplates(body) {
	const tree = parsedOrNull(body);
	if (tree === null) return null;
	const [lead, ...stretches] = stretchesOf(tree);
	if (lead === void 0 || stretches.length === 0 || stretches.length !== findingsOf(tree).roles.length) return null;
	const ends = [...stretches.map(({ end }) => end), body.length];
	const messages = [];
	for (const [index, { role, start, statements }] of [lead, ...stretches].entries()) {
		const text = body.slice(start, ends[index]);
		if (!rendersAs(text, statements)) return null;
		if (role !== null || hasWords(statements)) messages.push({
			role: role ?? "user",
			text
		});
		else if (statements.some(({ type }) => type !== "ContentStatement" && type !== "CommentStatement")) return null;
	}
	return messages;
}
function stretchesOf({ body }) {
	const stretches = [{
		role: null,
		start: 0,
		end: 0,
		statements: []
	}];
	for (const statement of body) {
		const role = statement.type === "MustacheStatement" ? roleOf(statement) : null;
		if (role === null) stretches.at(-1)?.statements.push(statement);
		else stretches.push({
			role,
			start: statement.loc.end.column,
			end: statement.loc.start.column,
			statements: []
		});
	}
	return stretches;
}
function roleOf(mustache) {
	const head = headOf(mustache, false);
	const [role] = mustache.params;
	return head.is === "helper" && head.name === "role" && role?.type === "StringLiteral" ? String(role.value) : null;
}
function hasWords(statements) {
	return statements.some((statement) => statement.type === "ContentStatement" && statement.value.trim() !== "");
}
function rendersAs(text, statements) {
	const alone = parsedOrNull(text);
	if (alone === null) return false;
	const none = () => null;
	const shapes = shapesOf(alone.body, none);
	return shapes !== null && JSON.stringify(shapes) === JSON.stringify(shapesOf(statements, none));
}

// src/catalog/body.ts
function bodyOf(prompt, partialBody) {
	const { id, digest, path, template, body, metadata, model } = prompt;
	const gathered = gatherPartials(template, body, path, partialBody);
	if (!gathered.ok) return gathered;
	const { partials, roles } = gathered.value;
	const inlined = partials.size === 0 ? body : withPartialsInlined(body, partialBody);
	const text = inlined ?? body;
	const facts = text === body ? passed({ roles }) : templateLanguages[template].read(text, path);
	if (!facts.ok) return facts;
	const messages = inlined === null || template === "none" ? null : messageTemplates(text);
	const { config, tools, input, defaults, output } = metadata;
	return passed({
		schema: "prompt-libraries/body/v1",
		id,
		digest,
		template,
		text: messages === null ? text : null,
		messages,
		roles: facts.value.roles.map(({ name }) => name),
		partials: inlined === null ? Object.fromEntries(partials) : {},
		model,
		config,
		tools,
		input: input === null ? null : {
			schema: input,
			defaults
		},
		output
	});
}
function bodyFile(body) {
	const text = `${canonicalJson(body)}\n`;
	const name = (0, import__unread_node_crypto.createHash)("sha256").update(text).digest("hex");
	return {
		path: `bodies/${name.slice(0, 2)}/${name.slice(2)}.json`,
		text
	};
}
function gatherPartials(template, body, path, partialBody) {
	const partials = /* @__PURE__ */ new Map();
	const bodies = [{
		body,
		file: path
	}];
	let roles = null;
	for (const each of bodies) {
		const facts = templateLanguages[template].read(each.body, each.file);
		if (!facts.ok) return facts;
		roles ??= facts.value.roles;
		for (const { name, at } of facts.value.partials) {
			if (partials.has(name)) continue;
			const found = partialBody(name);
			if (found === null) return refused(problem("partial-missing", {
				id: name,
				meant: null
			}, { place: {
				file: each.file,
				...at
			} }));
			partials.set(name, found);
			bodies.push({
				body: found,
				file: name
			});
		}
	}
	return passed({
		partials,
		roles: roles ?? []
	});
}

// src/catalog/deprecation.ts
function catalogDeprecation({ announced, removal, replacement, guide, reason }) {
	const start = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	const headers = {
		deprecation: `@${start(announced).getTime() / 1e3}`,
		sunset: start(removal).toUTCString()
	};
	return {
		announced,
		removal,
		replacement,
		guide,
		reason,
		phases: phaseStarts({ removal }),
		headers
	};
}

// src/catalog/merged-input.ts
function mergedInput(prompt, partials) {
	const declaring = partials.filter(({ input }) => input !== null);
	if (declaring.length === 0) return {
		input: prompt.input,
		defaults: mergedDefaults(prompt, partials)
	};
	const properties = /* @__PURE__ */ new Map();
	const required = /* @__PURE__ */ new Set();
	for (const { input } of [...declaring, prompt]) {
		const schema = schemaOf(input);
		for (const [name, property] of Object.entries(schema.properties ?? {})) {
			properties.set(name, property);
			required.delete(name);
		}
		for (const name of schema.required ?? []) required.add(name);
	}
	return {
		input: {
			...schemaOf(prompt.input),
			type: "object",
			properties: Object.fromEntries(properties),
			...required.size === 0 ? {} : { required: [...required].sort() }
		},
		defaults: mergedDefaults(prompt, partials)
	};
}
function mergedDefaults({ defaults }, partials) {
	return Object.fromEntries([...partials.flatMap((partial) => Object.entries(partial.defaults)), ...Object.entries(defaults)]);
}
function schemaOf(input) {
	return typeof input === "object" && input !== null ? input : {};
}

// src/catalog/next-catalog.ts
const nothing = {
	prompts: /* @__PURE__ */ new Map(),
	redirects: /* @__PURE__ */ new Map(),
	removed: /* @__PURE__ */ new Map()
};
function nextCatalog(previous, run) {
	const { sequence, library, source, environment } = run;
	if (previous !== null && sequence <= previous.sequence) {
		if (sequence === previous.sequence && source === previous.source) return previous;
		throw new Bug(`Catalog ${previous.sequence} cannot be followed by ${sequence}.`);
	}
	const changed = environmentAfter(previous?.environments.get(environment) ?? nothing, run);
	return {
		schema: "prompt-libraries/catalog/v1",
		sequence,
		library,
		source,
		environments: new Map([...previous?.environments ?? [], [environment, changed]])
	};
}
function environmentAfter(before, { changed, renamed, removed }) {
	const prompts = new Map(before.prompts);
	const tombstones = new Map(before.removed);
	for (const { from, to } of renamed) {
		const prompt = prompts.get(from);
		if (prompt === void 0) continue;
		prompts.delete(from);
		prompts.set(to, prompt);
	}
	for (const change of changed) {
		prompts.set(change.id, promptAfter(prompts.get(change.id), change));
		for (const id of [change.id, ...change.aliases]) tombstones.delete(id);
	}
	for (const { id, at, replacement } of removed) {
		prompts.delete(id);
		tombstones.set(id, {
			at,
			replacement
		});
	}
	return {
		prompts,
		redirects: redirectsAfter(before.redirects, prompts, {
			changed,
			renamed
		}),
		removed: tombstones
	};
}
function promptAfter(before, change) {
	const { stable, latest, status, rollout, deprecation, version } = change;
	const added = version === null ? [] : [[version.name, {
		digest: version.digest,
		tag: version.tag,
		body: version.body
	}]];
	return {
		stable,
		latest,
		status,
		versions: new Map([...before?.versions ?? [], ...added]),
		rollout,
		experiment: before?.experiment ?? null,
		deprecation,
		aliases: sortedOnce(change.aliases)
	};
}
function redirectsAfter(before, prompts, { changed, renamed }) {
	const added = new Map(renamed.map(({ from, to }) => [from, to]));
	for (const { id, aliases } of changed) for (const alias of aliases) added.set(alias, id);
	const redirects = new Map(before);
	if (added.size > 0) for (const [id, target] of redirects) redirects.set(id, added.get(target) ?? target);
	for (const [from, to] of added) redirects.set(from, to);
	for (const id of [
		...added.keys(),
		...added.values(),
		...changed.map((change) => change.id)
	]) if (prompts.has(id)) redirects.delete(id);
	return redirects;
}

// src/app/release/served-files.ts
async function servedFiles(plan, record, changed, sequence) {
	if (!plan.configuration.publish.branch) throw new Failure("publish-branch-off", "With `publish.branch: false` nothing could be served: release pages and exports are made from the branch.", "Take `publish.branch` out of prompt-library.yaml.");
	const previous = await plan.served();
	const isMain = plan.channel === "main";
	const prompts = promptsOf(plan);
	const released = record.kind === "rollback-pointer" ? [] : record.prompts;
	const bodies = new Map(released.map((prompt) => [prompt.id, bodyFor(prompt, prompts, plan)]));
	const recordedOf = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
	const environment = isMain ? "production" : stagingEnvironment;
	const run = {
		sequence: Math.max(sequence, (previous?.sequence ?? 0) + 1),
		library: isMain ? plan.record?.version ?? plan.state?.header.library ?? null : previous?.library ?? null,
		source: record.source,
		environment,
		changed: plan.channel === "main" || plan.channel === "rc" ? [...changed.values()].flatMap((line) => changeOf(line, recordedOf, prompts, bodies, previous?.environments.get(environment) ?? null)) : record.prompts.flatMap((prompt) => askedFor(prompt, bodies.get(prompt.id)?.path, previous)),
		renamed: [...plan.prompts].flatMap(([to, { renamedFrom }]) => renamedFrom === null ? [] : [{
			from: renamedFrom,
			to
		}]),
		removed: record.removed.map(({ id, replacement }) => ({
			id,
			at: record.committedAt,
			replacement
		}))
	};
	const catalog = nextCatalog(previous, run);
	return [
		[catalogPath$1, encodeCatalog(catalog)],
		...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text]),
		...[...bodies.values()].map(({ path, text }) => [`serve/${path}`, text])
	];
}
function promptsOf({ read }) {
	return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt]), ...read.below]);
}
function bodyFor({ id, digest }, prompts, { configuration }) {
	const prompt = prompts.get(id);
	const document = prompt?.document ?? null;
	const metadata = document?.metadata;
	const body = bodyOf({
		id,
		digest,
		path: prompt?.path ?? "",
		template: "handlebars",
		body: document?.body ?? "",
		metadata: {
			...metadata ?? {
				config: {},
				tools: [],
				output: null
			},
			...inputWithPartials(prompt, prompts)
		},
		model: metadata?.model ?? configuration.defaults.model
	}, (partial) => prompts.get(partial)?.document?.body ?? null);
	return bodyFile(readableRecord(body));
}
function inputWithPartials(prompt, prompts) {
	const declared = (each) => each?.document?.metadata ?? {
		input: null,
		defaults: {}
	};
	return mergedInput(declared(prompt), prompt === void 0 ? [] : [...partialsOf(prompt, prompts).values()].map(declared));
}
function changeOf(line, recordedOf, prompts, bodies, previous) {
	const status = line === null ? null : recordedStatuses[line.status].shows;
	if (line === null || line.version === null || line.path === null || status === null) return [];
	const recorded = recordedOf.get(line.id);
	const body = bodies.get(line.id);
	const deprecation = prompts.get(line.id)?.document?.metadata.deprecation ?? null;
	const told = prompts.has(line.id) ? deprecation === null ? null : catalogDeprecation(deprecation) : previous?.prompts.get(line.id)?.deprecation ?? null;
	return [{
		id: line.id,
		stable: line.stable,
		latest: line.version,
		status,
		rollout: null,
		deprecation: told,
		aliases: line.aliases,
		version: recorded === void 0 || body === void 0 ? null : {
			name: recorded.to,
			digest: recorded.digest,
			tag: recorded.tag,
			body: body.path
		}
	}];
}
const unserved = {
	stable: null,
	latest: null,
	status: "approved",
	rollout: null,
	deprecation: null,
	aliases: []
};
function askedFor({ id, to, digest, tag }, body, previous) {
	if (body === void 0) return [];
	const { stable, latest, status, rollout, deprecation, aliases } = previous?.environments.get("staging")?.prompts.get(id) ?? unserved;
	return [{
		id,
		stable,
		latest,
		status,
		rollout,
		deprecation,
		aliases,
		version: {
			name: to,
			digest,
			tag,
			body
		}
	}];
}

// src/app/release/release-files.ts
async function releaseFiles(plan, source, committedAt, reason = null) {
	const { state, channel } = plan;
	const sequence = (state?.header.sequence ?? 0) + 1;
	if (channel !== "main" && channel !== "rc") return await experimentFiles(plan, sequence);
	const folder = channel === "main" ? "main" : "staging";
	const facts = {
		sequence,
		environment: channel === "main" ? "production" : stagingEnvironment,
		actor: null,
		reason,
		prompts: plan.prompts
	};
	const record = plan.record ?? quietRecord(source, committedAt);
	const shards = await neededShards(state, record, facts);
	const applied = applyRelease(shards, record, facts);
	const events = await eventsFile(state, committedAt, applied.events);
	const header = {
		schema: "prompt-libraries/state/v1",
		channel: folder,
		sequence,
		through: source,
		waiting: waitingPaths(plan),
		library: channel === "main" ? plan.record?.version ?? state?.header.library ?? null : null
	};
	const isNews = plan.record !== null || applied.changed.size > 0 || header.waiting.join() !== (state?.header.waiting ?? []).join();
	const own = [
		[headerPath, encodeHeader(header)],
		...applied.shards,
		...events,
		...plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)]],
		...plan.record === null ? [] : await changelogFiles(state, plan.record, plan.configuration.changelogPerPrompt)
	];
	const served = await servedFiles(plan, record, applied.changed, sequence);
	return {
		files: new Map([...own.map(([path, text]) => [inChannel(folder, path), text]), ...served]),
		isNews
	};
}
async function experimentFiles(plan, sequence) {
	const { record } = plan;
	if (record === null) return {
		files: /* @__PURE__ */ new Map(),
		isNews: false
	};
	const served = await servedFiles(plan, record, /* @__PURE__ */ new Map(), sequence);
	return {
		files: new Map([[inChannel("staging", recordPath(record)), encodeReleaseRecord(record)], ...served]),
		isNews: true
	};
}
function quietRecord(source, committedAt) {
	return {
		schema: "prompt-libraries/release-record/v1",
		kind: "release",
		version: source,
		previous: null,
		tag: "",
		source,
		committedAt,
		prompts: [],
		removed: [],
		waiting: []
	};
}
function waitingPaths({ waiting, read }) {
	const ids = new Set(waiting.map(({ id }) => id));
	const paths = read.facts.touched.flatMap(({ id, before, after }) => ids.has(id) ? (after ?? before)?.path ?? [] : []);
	return [.../* @__PURE__ */ new Set([...paths, ...read.cascades.flatMap(({ id, path }) => ids.has(id) ? [path] : [])])].sort();
}
async function neededShards(state, record, facts) {
	const shards = /* @__PURE__ */ new Map();
	for (;;) {
		const missing = shardsToRead(shards, record, facts);
		if (missing.length === 0) return shards;
		const read = state === null ? new Map(missing.map((path) => [path, []])) : await state.shardsAt(missing);
		for (const [path, lines] of read) shards.set(path, lines);
	}
}
async function eventsFile(state, at, events) {
	if (events.length === 0) return [];
	const path = eventsPath(at);
	const earlier = (await state?.textsAt([path]))?.get(path) ?? "";
	return [[path, readableRecord(appendEvents(earlier, events, path))]];
}

// src/app/release/run-release.ts
const mostAttempts = 5;
async function runRelease(ports, request) {
	const { channel = "main" } = request;
	const reconciled = [];
	for (let attempt = 1;; attempt += 1) {
		const tips = await ports.remote.tips([""]);
		if (!request.dryRun) reconciled.push(...await reconcile(ports, tips, {
			configFile: request.configFile,
			channel: channel === "main" ? "main" : "staging"
		}));
		const source = sourceOf(tips);
		const tags = new Map([...tips.tags].map(([name, { peeled }]) => [name, peeled]));
		const asked = {
			source,
			records: tips.records,
			configFile: request.configFile,
			tags,
			only: request.only
		};
		const plan = await (channel === "main" ? planRelease(ports.repository, asked) : planCandidates(ports.repository, asked, channel));
		const outcome = {
			source,
			record: plan.record,
			waiting: plan.waiting,
			reconciled,
			plan
		};
		if (request.dryRun) return {
			...outcome,
			pushed: false,
			published: { is: "not-wanted" },
			changelog: { is: "not-wanted" },
			owed: []
		};
		const pushed = await write(ports, plan, tips, source);
		if (pushed === "again") {
			if (attempt >= mostAttempts) throw moving();
			await ports.pause(attempt);
			continue;
		}
		const published = channel === "main" ? await publishReleases(ports, plan, request.configFile) : { is: "not-wanted" };
		const changelog = channel === "main" ? await bringChangelog(ports, plan.configuration) : { is: "not-wanted" };
		const served = channel === "main" ? await serveExperiments(ports, {
			source,
			catalog: await plan.served(),
			configuration: plan.configuration,
			now: /* @__PURE__ */ new Date(plan.committedAt * 1e3)
		}) : null;
		return {
			...outcome,
			pushed: pushed.wrote || served?.wrote === true,
			published,
			changelog,
			owed: [
				...pushed.owed,
				...owedBy(published),
				...owedBy(changelog),
				...served?.owed ?? []
			]
		};
	}
}
function sourceOf({ main }) {
	if (main !== null) return main;
	throw new Failure("release-main-missing", "The repository has no main branch to release.", "Push it first, or name it under `branches.main` in prompt-library.yaml.");
}
async function write({ remote }, plan, tips, source) {
	const { files, isNews } = await releaseFiles(plan, source, plan.committedAt);
	if (!isNews) return {
		wrote: false,
		owed: []
	};
	const staged = await remote.stage(releaseDraft(files, tips.records, plan.record, source, plan.committedAt, plan.configuration.signsTags));
	try {
		const outcome = await staged.push();
		if (outcome.is !== "refused" || plan.record === null) return writtenBy(outcome);
		return writtenBy(await staged.pushInParts(plan.record.tag === null ? [] : [plan.record.tag]));
	} finally {
		await staged.discard();
	}
}
function writtenBy(outcome) {
	switch (outcome.is) {
		case "landed": return {
			wrote: outcome.written > 0,
			owed: []
		};
		case "branch-moved": return "again";
		case "tags-missing": return {
			wrote: true,
			owed: [`${outcome.names.length} tags could not be pushed: ${outcome.because}`]
		};
		case "refused": throw new Failure("release-refused", `The remote refused the release: ${outcome.because}`, "Let the token write branch `prompt-library` and make tags: `contents: write`, and no rule on `~ALL` that forbids it.");
	}
}
function owedBy(derived) {
	return derived.is === "owed" ? [derived.because] : [];
}
function moving() {
	return new Failure("release-outrun", `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, "Run it again; other runs are releasing at the same time.");
}

// src/app/release/release-branch.ts
async function pushedBranch(repository, configFile, name) {
	const branches = await branchesOf(repository, configFile);
	const pushed = name === null ? null : branchGiving(name, branches);
	return pushed?.channel === "rc" ? pushed : mainBranch(branches);
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

// src/action/run-release.ts
async function release(runner, event, inputs, surroundings) {
	const { workspace, repository: name, apiUrl } = surroundings;
	const clone = (0, import__unread_node_path.resolve)(workspace, inputs.workingDirectory);
	const checkedOut = await openRepository(clone);
	const branch = await pushedBranch(checkedOut, inputs.config, event.is === "landed" ? event.branch : null).finally(checkedOut.close);
	const remote = await openMirror({
		from: { clone },
		branches: {
			main: branch.name,
			records: recordsBranch,
			also: [...branch.also, changelogBranch]
		},
		token: inputs.token
	});
	try {
		const repository = await openRepository(remote.folder);
		try {
			const hosting = inputs.token === null || name === null ? null : await githubHosting({
				token: inputs.token,
				apiUrl,
				repository: name
			});
			const ports = {
				remote,
				repository: readingThrough(repository, remote),
				hosting,
				pause
			};
			const outcome = await runRelease(ports, {
				configFile: inputs.config,
				dryRun: inputs.dryRun,
				only: null,
				channel: branch.channel
			});
			await show(runner, outcome, inputs);
			return outcome.owed.length === 0;
		} finally {
			await repository.close();
		}
	} finally {
		await remote.close();
	}
}
async function show(runner, outcome, inputs) {
	const { record, published, owed, waiting } = outcome;
	for (const line of foreignLines(outcomeText(outcome, inputs.dryRun))) runner.log(line);
	for (const message of owed) runner.annotate({
		level: "error",
		title: "release-owed",
		file: null,
		line: null,
		column: null,
		message
	});
	for (const each of waiting) runner.annotate({
		level: "warning",
		title: "release-waiting",
		file: null,
		line: null,
		column: null,
		message: `${each.id}: ${each.for}`
	});
	for (const message of backMerges(outcome)) runner.annotate({
		level: "warning",
		title: "back-merge-wanted",
		file: null,
		line: null,
		column: null,
		message
	});
	const title = record === null ? md`## Nothing was released` : record.tag === null ? md`## Released candidates` : md`## Released library ${fence("text", [record.version])}`;
	runner.summarize(joined$1([title, changelogMarkdown(notesOf(record?.prompts ?? []))], md`\n\n`));
	const released = outcomeJson(outcome);
	runner.output("conclusion", owed.length === 0 ? "passed" : "failed");
	runner.output("released", JSON.stringify(released.released));
	runner.output("tags", JSON.stringify(record === null ? [] : tagNamesOf(record)));
	runner.output("library-version", record === null || record.tag === null ? "" : record.version);
	runner.output("release-url", published.is === "published" || published.is === "unchanged" ? published.url : "");
}
async function pause(attempt) {
	await (0, import_promises.setTimeout)(attempt * (500 + process.pid % 500));
}

export { release };