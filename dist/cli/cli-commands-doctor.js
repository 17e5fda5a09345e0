import { Ct as counted, Q as libraryTags, V as systemClock, Xt as require__unread_node_crypto, Y as recordsBranch, ct as configurationFrom, ut as tagReader } from "./cli-commands-check.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { $ as decodeShard, J as readableRecord, K as largestRecord, W as catalogPath, X as channels, Xn as pathMatcher, Zt as recordedStatuses, ct as encodeHeader, et as encodeShard, h as digestsAmong, in as schemes, lt as headerPath, nt as misplacedLines, q as readState, rt as shardOf, st as decodeHeader, v as decodeReleaseRecord } from "./app-check-checked-change.js";
import { r as requiredCheck, t as githubIfAny } from "./cli-github-access.js";
import { i as encodeCatalog, r as decodeCatalog } from "./catalog-catalog.js";
import { t as decodeEvidence } from "./evidence-record.js";
import { y as textOf } from "./app-check-written-rules.js";
import { i as eventsPath, n as decodeEvents, t as appendEvents } from "./ledger-events.js";
import { n as decodeMetricDays } from "./ledger-metric-days.js";
import { n as decodeRollouts, r as encodeRollouts, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { t as decodeUsage } from "./ledger-usage.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { n as recorder } from "./app-release-release-draft.js";
import { r as tagNamesOf } from "./app-release-read-records.js";
import { i as recordsToComplete, n as reconcile, t as missingTags } from "./app-release-reconcile.js";
import { n as decodePromptTag, t as decodeLibraryTag } from "./ledger-tag-message.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { i as isPreRelease } from "./app-release-release-branch.js";
import { n as readLibrary } from "./app-library-read-library.js";
import { r as lapsedRollouts, t as tickFiles } from "./app-rollout-tick-files.js";
import { i as bodyOf, n as catalogDeprecation, r as bodyFile, t as mergedInput } from "./catalog-merged-input.js";
import { n as nextCatalog } from "./catalog-next-catalog.js";
import { c as shardsToRead, s as applyRelease } from "./rollout-served.js";
import { n as promptFacts } from "./app-release-prompt-facts.js";
import { a as tagMessages, i as unknownToRecords, n as setBackText } from "./app-release-set-back.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { r as promptOrNull } from "./app-library-find-prompt.js";
import { t as withNeeds } from "./app-library-prompt-needs.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/library/ref-pattern.ts
function matchesRef(patterns, ref) {
	return patterns.some((pattern) => pattern === "~ALL" || pathMatcher(pattern, [])(ref));
}

// src/library/protection.ts
const refusingBranch = /* @__PURE__ */ new Set([
	"creation",
	"update",
	"pull_request",
	"required_status_checks",
	"required_signatures",
	"required_deployments",
	"merge_queue",
	"workflows",
	"code_scanning",
	"commit_message_pattern",
	"commit_author_email_pattern",
	"committer_email_pattern",
	"branch_name_pattern",
	"file_path_restriction",
	"file_extension_restriction",
	"max_file_path_length",
	"max_file_size"
]);
const refusingTags = /* @__PURE__ */ new Set([
	"creation",
	"required_signatures",
	"tag_name_pattern",
	"commit_message_pattern",
	"commit_author_email_pattern",
	"committer_email_pattern"
]);
const stoppedByItself = "disabled_inactivity";
function refusals(facts, { tagFormat }) {
	const { onRecords, mayPush, stopped } = facts;
	const onTags = rulesOnTags(facts, ["library@1", tagFormat.replaceAll("{id}", "a-b-c").replaceAll("{version}", "1.0.0")].map((name) => `refs/tags/${name}`)).filter(({ type }) => refusingTags.has(type));
	const mend = "Take branch prompt-library and the tags of releases out of that rule, or let GitHub Actions bypass it.";
	return [
		...named(onRecords.filter(({ type }) => refusingBranch.has(type))).map((type) => finding("rule-refuses", `The rule ${type} on branch prompt-library may refuse what a release writes.`, mend)),
		...named(onTags).map((type) => finding("rule-refuses", `The rule ${type} on tags may refuse those of a release.`, mend)),
		...mayPush === false ? [finding("token-only-reads", "This token may not push, so it cannot release.", "Give the release job `permissions: contents: write`.")] : [],
		...(stopped ?? []).map(({ path, state }) => state === stoppedByItself ? finding("schedule-stopped", `GitHub stopped the workflow ${path}: nothing happened here for 60 days.`, `gh workflow enable ${path.slice(path.lastIndexOf("/") + 1)}`) : finding("schedule-stopped", `The workflow ${path} is switched off (${state}).`, `gh workflow enable ${path.slice(path.lastIndexOf("/") + 1)}, where it should run`))
	];
}
function missingProtection(facts, { gates, tagFormat, branches }) {
	const { onMain, onRecords } = facts;
	const apply = "prompt-libraries setup --apply";
	const isRequired = onMain.some(({ type, parameters }) => type === "required_status_checks" && contextsIn(parameters).includes("prompt-check"));
	const review = onMain.find(({ type }) => type === "pull_request")?.parameters;
	const lacking = ["deletion", "non_fast_forward"].filter((wanted) => !onRecords.some(({ type }) => type === wanted));
	const tags = [`refs/tags/library@1`, `refs/tags/${tagFormat.replaceAll("{id}", "a-b-c").replaceAll("{version}", "1.0.0")}`];
	const unguarded = ["deletion", "update"].filter((wanted) => tags.some((tag) => !rulesOnTags(facts, [tag]).some(({ type }) => type === wanted)));
	const asksReview = gates.review.required && gates.review.by === "github";
	return [
		...isRequired ? [] : [finding("check-not-required", `Branch ${branches.main} can be merged to without the check \`${requiredCheck}\`.`, `Make the job a required check: ${apply}`)],
		...review === void 0 ? [finding("review-not-required", `Branch ${branches.main} takes pushes without a pull request.`, apply)] : [],
		...review !== void 0 && asksReview && review["require_code_owner_review"] !== true ? [finding("review-not-required", `Branch ${branches.main} can be merged to without an approval of the owners, which \`gates.review.by: github\` leaves to it.`, apply)] : [],
		...lacking.length === 0 ? [] : [finding("records-unguarded", `Branch prompt-library lacks the rules ${lacking.join(", ")}: its records could be taken away.`, apply)],
		...unguarded.length === 0 ? [] : [finding("tags-unguarded", `Tags of releases lack the rules ${unguarded.join(", ")}: somebody could move or delete them.`, apply)]
	];
}
function rulesOnTags({ rulesets }, tags) {
	return rulesets.filter(({ target, enforcement }) => target === "tag" && enforcement === "active").filter(({ include, exclude }) => tags.some((tag) => matchesRef(include, tag) && !matchesRef(exclude, tag))).flatMap(({ rules }) => rules);
}
function named(rules) {
	return [...new Set(rules.map(({ type }) => type))];
}
function contextsIn(parameters) {
	const checks = parameters["required_status_checks"];
	return Array.isArray(checks) ? checks.map((each) => typeof each === "object" && each !== null ? each["context"] : null) : [];
}
function finding(code, says, mend) {
	return {
		code,
		says,
		mend
	};
}

// src/app/release/protection.ts
async function protectionOf(hosting, configuration) {
	const [onMain, onRecords, rulesets, mayPush, workflows] = await Promise.all([
		hosting.rulesOn(configuration.branches.main),
		hosting.rulesOn(recordsBranch),
		hosting.rulesets(),
		hosting.mayPush(),
		hosting.workflows()
	]);
	const facts = {
		onMain,
		onRecords,
		rulesets,
		mayPush,
		stopped: workflows?.filter(({ state }) => state.startsWith("disabled")) ?? null
	};
	return {
		refuses: refusals(facts, configuration),
		lacks: missingProtection(facts, configuration)
	};
}

// src/app/release/damaged-records.ts
var import__unread_node_crypto = require__unread_node_crypto();
const readers = [
	[/^state\/header\.json$/u, decodeHeader],
	[/^state\/[0-9a-f]{2}\/[0-9a-f]$/u, readShard],
	[/^releases\/.*\.json$/u, decodeReleaseRecord],
	[/^events\/.*\.ndjson$/u, decodeEvents],
	[/^rollouts\.json$/u, decodeRollouts],
	[/^metrics\/.*\.json$/u, decodeMetricDays],
	[/^usage\/.*\.json$/u, decodeUsage],
	[/^evidence\/.*\.json$/u, decodeEvidence],
	[/^serve\/catalog\.json$/u, decodeCatalog],
	[/^serve\/bodies\/.*\.json$/u, readBody]
];
async function damagedFiles(repository, records) {
	const [entries, commits] = await Promise.all([repository.listTree(records, ""), repository.history(null, records)]);
	const earlier = /* @__PURE__ */ new Map();
	for (const { path, after } of commits.flatMap(({ changes }) => changes)) if (after !== null && readerOf(path) !== null) earlier.set(path, [...earlier.get(path) ?? [], after.blob]);
	const known = entries.filter(({ path }) => readerOf(path) !== null);
	const contents = await repository.readBlobs(known.map(({ blob }) => blob));
	const present = new Set(known.map(({ path }) => path));
	const unreadable = known.flatMap(({ path, blob }) => {
		const says = faultOf(path, contents.get(blob));
		return says === null ? [] : [{
			path,
			says,
			earlier: earlier.get(path) ?? []
		}];
	});
	const gone = [...earlier].flatMap(([path, blobs]) => present.has(path) ? [] : [{
		path,
		says: "It is gone.",
		earlier: blobs
	}]);
	return [...unreadable, ...gone].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function isWithoutState(repository, records) {
	return !(await repository.history(null, records)).flatMap(({ changes }) => changes).some(({ path }) => path === headerPath);
}
function faultOf(path, bytes) {
	const read = readerOf(path);
	if (bytes === void 0 || read === null) return bytes === void 0 ? "It cannot be had." : null;
	const text = textOf(bytes, path, largestRecord);
	const checked = text.ok ? read(text.value, path) : text;
	return checked.ok ? null : checked.problems[0].message;
}
function readerOf(path) {
	const { folder } = channels.staging;
	const own = path.startsWith(folder) ? path.slice(folder.length) : path;
	return readers.find(([pattern]) => pattern.test(own))?.[1] ?? null;
}
function readShard(text, file) {
	const read = decodeShard(text, file);
	const [first, ...others] = read.ok ? misplacedLines(read.value, file) : [];
	return first === void 0 ? read : refused(first, ...others);
}
function readBody(text, file) {
	const name = (0, import__unread_node_crypto.createHash)("sha256").update(text).digest("hex");
	return file.endsWith(`/${name.slice(0, 2)}/${name.slice(2)}.json`) ? passed(text) : refused(problem("record-invalid", {
		key: "",
		reason: "is not the text that its name says"
	}, { place: { file } }));
}

// src/app/release/mend-records.ts
async function mending(repository, records, damaged) {
	const files = /* @__PURE__ */ new Map();
	for (const { path, earlier } of damaged) {
		const whole = await newestWhole(repository, path, earlier);
		if (whole !== null) files.set(path, whole);
	}
	const [newest] = await repository.history((await repository.parentsOf(records))[0] ?? null, records);
	if (files.size === 0 || newest === void 0) return null;
	return {
		by: {
			...recorder,
			date: newest.committedAt
		},
		commit: {
			parent: records,
			files,
			message: "rebuild: damaged files as they were last"
		},
		tags: []
	};
}
async function newestWhole(repository, path, blobs) {
	for (const blob of blobs) {
		const bytes = (await repository.readBlobs([blob])).get(blob);
		if (bytes !== void 0 && faultOf(path, bytes) === null) return bytes;
	}
	return null;
}

// src/app/release/rebuild-from-tags.ts
const reason = "the branch was lost and brought back from its tags";
function filesFromTags(told) {
	const { library, versions, committedAt, sequence } = told;
	const newest = new Map(versions.map((version) => [version.prompt, version]));
	const { lines, events } = applied(told, newest, sequence);
	const waiting = [...newest.values()].flatMap(({ prompt, file }) => {
		const now = told.present.get(prompt);
		return now === void 0 || now.blob === file.blob ? [] : [now.path];
	});
	const header = encodeHeader({
		schema: "prompt-libraries/state/v1",
		channel: "main",
		sequence,
		through: library.source,
		waiting: waiting.sort(),
		library: library.library
	});
	const catalog = nextCatalog(null, {
		sequence,
		library: library.library,
		source: library.source,
		environment: "production",
		changed: versions.flatMap((version) => changeOf(version, lines.get(version.prompt), told.present.get(version.prompt))),
		renamed: [],
		removed: []
	});
	const path = eventsPath(committedAt);
	return new Map([
		[headerPath, header],
		...[...shardsOf(lines.values())].map(([shard, each]) => [shard, encodeShard(each)]),
		[path, readableRecord(appendEvents("", events, path))],
		[catalogPath, encodeCatalog(catalog)],
		...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text]),
		...versions.flatMap(({ prompt, body }) => told.present.has(prompt) ? [[`serve/${body.path}`, body.text]] : [])
	]);
}
function applied({ library, present, committedAt }, newest, sequence) {
	const record = {
		schema: "prompt-libraries/release-record/v1",
		kind: "baseline",
		version: library.library,
		previous: null,
		tag: null,
		source: library.source,
		committedAt,
		prompts: [...newest.values()].map(recorded),
		removed: [],
		waiting: []
	};
	const prompts = new Map([...newest].map(([id, { file }]) => [id, {
		...promptFacts(file, null, /* @__PURE__ */ new Map()),
		path: present.get(id)?.path ?? file.path
	}]));
	const facts = {
		sequence,
		environment: "production",
		actor: null,
		reason,
		prompts
	};
	const begun = applyRelease(completed(/* @__PURE__ */ new Map(), record, facts), record, facts);
	const removed = [...newest.values()].filter(({ prompt }) => !present.has(prompt)).map(({ prompt: id, version }) => ({
		id,
		version,
		replacement: successorOf(id, present)
	}));
	const end = [{
		...record,
		prompts: [],
		removed
	}, {
		...facts,
		prompts: /* @__PURE__ */ new Map()
	}];
	const ended = applyRelease(completed(shardsOf(begun.changed.values()), ...end), ...end);
	const lines = [...begun.changed, ...ended.changed].flatMap(([id, line]) => line === null ? [] : [[id, {
		...line,
		source: newest.get(id)?.source ?? line.source
	}]]);
	return {
		lines: new Map(lines),
		events: [...begun.events, ...ended.events]
	};
}
function successorOf(id, present) {
	return [...present.values()].find(({ document }) => document?.metadata.aliases.includes(id))?.id ?? null;
}
function recorded({ prompt: id, version: to, impact, digest, file }) {
	return {
		id,
		path: file.path,
		from: null,
		to,
		declared: null,
		floor: impact,
		impact,
		documented: true,
		why: [],
		tag: null,
		category: file.name.category,
		digest,
		blob: file.blob,
		entries: [],
		because: [],
		rollbackOf: null,
		withdrawn: null
	};
}
function completed(shards, record, facts) {
	const missing = shardsToRead(shards, record, facts);
	return missing.length === 0 ? shards : completed(new Map([...shards, ...missing.map((path) => [path, []])]), record, facts);
}
function shardsOf(lines) {
	const shards = /* @__PURE__ */ new Map();
	for (const line of lines) if (line !== null) shards.set(shardOf(line.id), [...shards.get(shardOf(line.id)) ?? [], line]);
	return shards;
}
function changeOf({ prompt: id, version, digest, name, body }, line, now) {
	const status = line === void 0 ? null : recordedStatuses[line.status].shows;
	if (line === void 0 || now === void 0 || status === null) return [];
	const deprecation = now.document?.metadata.deprecation ?? null;
	return [{
		id,
		stable: line.stable,
		latest: line.version,
		status,
		rollout: null,
		deprecation: deprecation === null ? null : catalogDeprecation(deprecation),
		aliases: line.aliases,
		version: {
			name: version,
			digest,
			tag: name,
			body: body.path
		}
	}];
}

// src/app/release/tagged-versions.ts
async function taggedVersion(repository, name, tag, configFile) {
	if (await repository.commitOf(tag.source) === null) return null;
	const library = await libraryAt(repository, {
		at: tag.source,
		configFile
	});
	const file = await promptOrNull(repository, library, [tag.prompt]);
	if (file === null || file.id !== tag.prompt || file.document === null) return null;
	const needs = new Map([...await withNeeds(repository, library, file), [file.id, file]]);
	if (digestsAmong(needs)(file) !== tag.digest) return null;
	const { metadata, body: written } = file.document;
	const declared = (each) => each.document?.metadata ?? {
		input: null,
		defaults: {}
	};
	const input = mergedInput(declared(file), [...partialsOf(file, needs).values()].map(declared));
	const body = bodyOf({
		id: file.id,
		digest: tag.digest,
		path: file.path,
		template: file.document.template,
		fileMessages: file.document.messages,
		uses: file.document.uses,
		body: written,
		metadata: {
			...metadata,
			...input
		},
		model: metadata.model ?? library.configuration.defaults.model
	}, (partial) => needs.get(partial)?.document?.body ?? null);
	return body.ok ? {
		...tag,
		name,
		file,
		body: bodyFile(body.value)
	} : null;
}

// src/app/release/rebuild.ts
async function rebuilding({ remote, repository }, tips, { configFile, tagFormat, now }) {
	const tags = releaseTags(tips, tagFormat);
	await remote.fetchTags(tags.map(([, { object }]) => object));
	const messages = await tagMessages(repository, tags.map(([, { object }]) => object));
	const newest = newestLibrary(tags, messages);
	if (newest === void 0) return null;
	const [source] = await repository.history((await repository.parentsOf(newest.tip.peeled))[0] ?? null, newest.tip.peeled);
	const date = source?.committedAt ?? 0;
	const draftOf = (files) => ({
		by: {
			...recorder,
			date
		},
		commit: {
			parent: tips.records,
			files,
			message: `rebuild: library ${newest.tag.library}`
		},
		tags: []
	});
	const found = await remote.fetchCommit(newest.tag.state) ? await filesOfState(repository, newest.tag.state) : null;
	if (found !== null) {
		const stopped = await withoutRollouts(repository, newest.tag.state, date);
		return {
			from: "records",
			draft: draftOf(renumbered(new Map([...found, ...stopped]), now)),
			lost: []
		};
	}
	return await fromTags(repository, {
		newest,
		tags: promptTags(tags, messages),
		date,
		now,
		draftOf,
		configFile
	});
}
function releaseTags({ tags }, tagFormat) {
	const read = tagReader(tagFormat);
	return [...tags].filter(([name, { object, peeled }]) => (name.includes("@") || read(name) !== null) && object !== peeled);
}
function newestLibrary(tags, messages) {
	return tags.flatMap(([name, tip]) => {
		const read = decodeLibraryTag(messages.get(tip.object) ?? "", name);
		return read.ok ? [{
			tip,
			tag: read.value
		}] : [];
	}).sort((a, b) => compareVersions(a.tag.library, b.tag.library)).at(-1);
}
function promptTags(tags, messages) {
	return tags.flatMap(([name, { object }]) => {
		const read = decodePromptTag(messages.get(object) ?? "", name);
		return read.ok && !isPreRelease(read.value.version) ? [[name, read.value]] : [];
	});
}
function compareVersions(a, b) {
	const scheme = [
		schemes.calver,
		schemes.semver,
		schemes.sequential
	].find(({ accepts }) => accepts(a) && accepts(b));
	return scheme === void 0 ? 0 : scheme.compare(a, b);
}
async function fromTags(repository, { newest, tags, date, now, draftOf, configFile }) {
	const { library, source, state } = newest.tag;
	const { prompts } = await readLibrary({
		repository,
		workTree: null
	}, {
		at: source,
		configFile
	});
	const present = new Map(prompts.map((prompt) => [prompt.id, prompt]));
	const named = new Set(tags.map(([, { prompt }]) => prompt));
	const untold = prompts.filter(({ id, document }) => !named.has(id) && document?.metadata.status !== "draft").map(({ id }) => id);
	const place = new Map((await repository.history(null, source)).map(({ oid }, index) => [oid, -index]));
	const inOrder = tags.toSorted(([, a], [, b]) => compareVersions(a.version, b.version) || (place.get(a.source) ?? -Infinity) - (place.get(b.source) ?? -Infinity));
	const versions = [];
	for (const [name, tag] of inOrder) {
		const version = await taggedVersion(repository, name, tag, configFile);
		if (version === null) untold.push(`${tag.prompt} ${tag.version}`);
		else versions.push(version);
	}
	const commit = state.slice(0, 12);
	if (untold.length > 0) return {
		from: "tags",
		draft: null,
		lost: [{
			code: "versions-gone",
			says: `Commit ${commit}, which library ${library} names, cannot be had, and no tag tells version and text of ${untold.length} prompts or versions: ${untold.slice(0, 5).join(", ")}. Made up, they could get a version a second time.`,
			mend: `Push the branch from a clone that fetched it: git push origin refs/remotes/origin/prompt-library:refs/heads/prompt-library. Or fetch ${commit} from a backup into this clone and run doctor --rebuild again.`
		}]
	};
	const files = filesFromTags({
		library: newest.tag,
		versions,
		present,
		committedAt: date,
		sequence: sequenceAfter(versions.length, now)
	});
	const lost = {
		code: "records-gone",
		says: `Commit ${commit}, which library ${library} names, cannot be had. Versions, statuses, texts and the catalog were made from the tags; events, metrics, evidence, changelogs, withdrawn texts, staging and rollouts are gone, and all users get the newest version of each prompt.`,
		mend: "If a clone has the branch, push that instead: delete the branch, then git push origin refs/remotes/origin/prompt-library:refs/heads/prompt-library. If an older version was the stable one, release ID --action rollback --to VERSION."
	};
	return {
		from: "tags",
		draft: draftOf(new Map([...files].map(([path, text]) => [path, Buffer.from(text)]))),
		lost: [lost]
	};
}
function sequenceAfter(known, now) {
	return Math.max(known + 1, now);
}
function renumbered(files, now) {
	const texts = [];
	const header = files.get(headerPath);
	if (header !== void 0) {
		const read = readableRecord(decodeHeader(new TextDecoder().decode(header), headerPath));
		texts.push([headerPath, encodeHeader({
			...read,
			sequence: sequenceAfter(read.sequence, now)
		})]);
	}
	const served = files.get(catalogPath);
	if (served !== void 0) {
		const read = readableRecord(decodeCatalog(new TextDecoder().decode(served), catalogPath));
		const catalog = {
			...read,
			sequence: sequenceAfter(read.sequence, now)
		};
		texts.push([catalogPath, encodeCatalog(catalog)], ...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text]));
	}
	return new Map([...files, ...texts.map(([path, text]) => [path, Buffer.from(text)])]);
}
async function withoutRollouts(repository, commit, date) {
	const state = await readState(repository, commit);
	const rollouts = await readRollouts(state);
	if (state === null || rollouts.rollouts.length === 0) return /* @__PURE__ */ new Map();
	const decided = lapsedRollouts(rollouts.rollouts, "the branch was lost and brought back");
	const files = await tickFiles(repository, state, {
		decided,
		text: encodeRollouts({
			...rollouts,
			rollouts: []
		}),
		now: date,
		command: null
	});
	return new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
}
async function filesOfState(repository, commit) {
	const entries = await repository.listTree(commit, "");
	const blobs = await repository.readBlobs(entries.map(({ blob }) => blob));
	const files = entries.flatMap(({ path, blob }) => {
		const bytes = blobs.get(blob);
		return bytes === void 0 ? [] : [[path, bytes]];
	});
	return files.length === entries.length ? new Map(files) : null;
}

// src/app/release/doctor.ts
async function diagnose(ports, how) {
	const tips = await ports.remote.tips([""]);
	const standing = await standingOf(ports, tips, how.configFile);
	const rebuild = how.rebuild ? await broughtBack$1(ports, tips, standing, how) : null;
	const rebuilt = rebuild !== null && await landed(ports, rebuild.draft);
	const now = rebuilt ? await ports.remote.tips([""]) : tips;
	const { damaged, lost, unknown } = rebuilt ? await standingOf(ports, now, how.configFile) : standing;
	const isWhole = damaged.length === 0 && lost === 0 && unknown === null;
	const fixed = [];
	const refused = /* @__PURE__ */ new Map();
	for (const channel of how.fix && isWhole ? ["main", "staging"] : []) {
		const completion = await reconcile(ports, now, {
			configFile: how.configFile,
			channel,
			lookAtAll: true
		});
		fixed.push(...completion.done);
		for (const { library, because } of completion.refused) refused.set(library, because);
	}
	const after = fixed.length > 0 ? await ports.remote.tips([""]) : now;
	const protection = how.rules === null ? null : await protectionOf(how.rules, await configurationOf(ports, after, how.configFile));
	const records = await sizeOf(ports, after);
	return {
		drifts: [
			...missingMain(after),
			...isWhole ? await driftsOf(ports, after, refused, how.configFile) : damageDrifts({
				damaged,
				lost,
				unknown
			}),
			...await foreignCommits(ports, after),
			...largeRecords(records),
			...protection?.refuses ?? []
		],
		fixed,
		rebuilt,
		rebuiltFrom: rebuilt ? rebuild?.from ?? null : null,
		lost: rebuild?.lost ?? [],
		asked: protection !== null,
		lacks: protection?.lacks ?? await idleSchedule(ports, after, how.now),
		records
	};
}
async function configurationOf({ repository }, { main }, configFile) {
	return main === null ? configurationFrom({}) : (await libraryAt(repository, {
		at: main,
		configFile
	})).configuration;
}
function missingMain({ main }) {
	if (main !== null) return [];
	return [{
		code: "main-missing",
		says: "The remote has no main branch, from which releases come.",
		mend: "Push it, or name it: `branches: {main: …}` in prompt-library.yaml, and under `on: push:` of the release workflow."
	}];
}
async function sizeOf({ repository }, { records }) {
	if (records === null) return null;
	const [commits, files] = await Promise.all([repository.history(null, records), repository.listTree(records, "")]);
	return {
		commits: commits.length,
		files: files.length
	};
}
const manyFiles = 5e4;
const manyCommits = 5e4;
function largeRecords(size) {
	if (size === null || size.files < manyFiles && size.commits < manyCommits) return [];
	return [{
		code: "records-large",
		says: `Branch prompt-library has ${size.files} files and ${size.commits} commits.`,
		mend: "Nothing is broken: clone with `--single-branch` where the records are not needed."
	}];
}
const idleDays = 60;
async function idleSchedule({ repository }, { main, records }, now) {
	if (main === null || records === null) return [];
	const newest = await repository.history((await repository.parentsOf(main))[0] ?? null, main);
	const days = Math.floor((now.getTime() / 1e3 - (newest[0]?.committedAt ?? 0)) / 86400);
	if (days < idleDays) return [];
	return [{
		code: "schedule-may-stop",
		says: `Nothing was merged for ${days} days; GitHub stops schedules of public repositories after ${idleDays}.`,
		mend: "Look at the workflows with `gh workflow list --all`, or give doctor a token in GITHUB_TOKEN."
	}];
}
async function landed({ remote }, draft) {
	if (draft === null) return false;
	const staged = await remote.stage(draft);
	try {
		return (await staged.push()).is === "landed";
	} finally {
		await staged.discard();
	}
}
async function standingOf(ports, tips, configFile) {
	const { records, tags } = tips;
	if (records !== null && !await isWithoutState(ports.repository, records)) {
		const damaged = await damagedFiles(ports.repository, records);
		const state = damaged.length > 0 ? null : await readState(ports.repository, records);
		return {
			damaged,
			lost: 0,
			unknown: state === null ? null : await unknownToRecords(ports, tips, await configurationOf(ports, tips, configFile), state)
		};
	}
	return {
		damaged: [],
		unknown: null,
		lost: libraryTags(tags.keys(), (await configurationOf(ports, tips, configFile)).tagFormat).length
	};
}
async function broughtBack$1(ports, tips, { damaged, lost, unknown }, { configFile, now }) {
	if (lost > 0 || unknown !== null) return await rebuilding(ports, tips, {
		configFile,
		tagFormat: (await configurationOf(ports, tips, configFile)).tagFormat,
		now: Math.floor(now.getTime() / 1e3)
	});
	if (damaged.length === 0 || tips.records === null) return null;
	return {
		from: "history",
		draft: await mending(ports.repository, tips.records, damaged),
		lost: []
	};
}
const mostNamed = 5;
function damageDrifts({ damaged, lost, unknown }) {
	const mend = "prompt-libraries doctor --rebuild";
	if (unknown !== null) return [{
		code: "records-set-back",
		says: setBackText(unknown),
		mend
	}];
	if (lost > 0) return [{
		code: "branch-lost",
		says: `The records of branch prompt-library are gone, but ${counted(lost, "library tag")} ${lost === 1 ? "is" : "are"} there.`,
		mend
	}];
	const named = damaged.slice(0, mostNamed).map(({ path, says }) => `${path}: ${says}`);
	const more = damaged.length > mostNamed ? ` And ${counted(damaged.length - mostNamed, "more file")}.` : "";
	return [{
		code: "records-damaged",
		says: `${counted(damaged.length, "file")} of branch prompt-library cannot be read: ${named.join(" ")}${more}`,
		mend
	}];
}
async function driftsOf(ports, tips, refused, configFile) {
	const { records, main } = tips;
	if (records === null) return [];
	return [...(await Promise.all(["main", "staging"].map((channel) => recordsToComplete(ports, tips, {
		configFile,
		channel,
		lookAtAll: true
	})))).flat().flatMap((record) => tagDrifts(record, tips, refused.get(record.version) ?? null)), ...await positionDrifts(ports, records, main)];
}
function tagDrifts(record, tips, refused) {
	const missing = [...missingTags(record, tips)];
	const differing = tagNamesOf(record).filter((name) => (tips.tags.get(name)?.peeled ?? record.source) !== record.source);
	return [...missing.length === 0 ? [] : [{
		code: "tags-missing",
		says: `${record.tag === null ? "Run" : "Library"} ${record.version} lacks ${missing.join(", ")}.`,
		mend: refused === null ? "prompt-libraries doctor --fix" : `Let the token make tags, and no rule forbid it. The remote said: ${refused}`
	}], ...differing.map((name) => ({
		code: "tag-differs",
		says: `${name} does not point at ${record.source.slice(0, 12)}, which was released.`,
		mend: `Find out who moved it; then delete it (git push origin :refs/tags/${name}) and run prompt-libraries doctor --fix`
	}))];
}
async function foreignCommits({ repository }, { records }) {
	if (records === null) return [];
	const foreign = (await repository.history(null, records)).filter(({ author }) => author.email !== recorder.email);
	const [first] = foreign;
	if (first === void 0) return [];
	return [{
		code: "foreign-commits",
		says: `Branch prompt-library has ${foreign.length} commits that no release made, the newest ${first.oid.slice(0, 12)} by ${first.author.name}.`,
		mend: "Only the tool writes this branch: protect it with `prompt-libraries setup`."
	}];
}
async function positionDrifts({ repository }, records, main) {
	const state = await readState(repository, records);
	if (state === null || main === null || state.header.through === main) return [];
	const { through } = state.header;
	if (await repository.commitOf(through) !== null && await repository.mergeBase(through, main) === through) return [];
	return [{
		code: "main-rewritten",
		says: `The records are true of ${through.slice(0, 12)}, which is not in main's history any more.`,
		mend: "The next release goes by content and says so; nothing else is to be done."
	}];
}

// src/cli/commands/doctor.ts
async function run(call) {
	const { fix, rebuild, config: configFile, repository } = call.flags;
	call.progress("comparing the remote with its records");
	const rules = await githubIfAny(call, repository);
	const { drifts, fixed, rebuilt, rebuiltFrom, lost, asked, lacks, records } = await withReleasePorts(call, (ports) => diagnose(ports, {
		fix,
		rebuild,
		configFile,
		rules,
		now: systemClock.now()
	}));
	const { green, red, yellow, dim } = call.colours;
	const lines = [
		...rebuilt ? [broughtBack(rebuiltFrom)] : [],
		...lost.flatMap(({ code, says, mend }) => [`${yellow("!")} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
		...fixed.map(({ library, tags }) => `Library ${library}: made ${tags.join(", ")} again.`),
		...drifts.flatMap(({ code, says, mend }) => [`${red("✗")} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
		...drifts.length === 0 ? [`${green("✓")} The repository is as its records say.`] : [],
		...records === null ? [] : [dim(`  branch prompt-library: ${counted(records.files, "file")}, ${counted(records.commits, "commit")}`)],
		...lacks.flatMap(({ code, says, mend }) => [`${yellow("!")} ${code}: ${says}`, dim(`  mend: ${mend}`)]),
		...asked && lacks.length === 0 ? [`${green("✓")} Branches and tags are guarded.`] : [],
		...!asked ? [dim("  The rules of branches and tags were not looked at: put a token into GITHUB_TOKEN.")] : []
	];
	return {
		exit: drifts.length === 0 ? 0 : 1,
		text: lines.join("\n"),
		json: {
			schema: "prompt-libraries/doctor/v1",
			drifts,
			fixed,
			rebuilt,
			rebuiltFrom,
			lost,
			asked,
			lacks,
			records
		}
	};
}
function broughtBack(from) {
	if (from === "history") return "Damaged files of branch prompt-library were brought back as they were last.";
	return `Branch prompt-library was brought back${from === "tags" ? " from the tags" : ""}.`;
}

export { run };