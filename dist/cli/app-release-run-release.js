import { P as Failure } from "./cli-terminal.js";
import { $ as configurationAt, c as changelogMarkdown, ct as tagOf, l as changelogPlain, mt as counted } from "./cli-commands-check.js";
import { An as claimedChanges, G as keptCandidates, H as preReleasing, K as coreOf, Pn as sourcesOf, Q as readableRecord, X as readCatalog, Y as catalogPath$1, Z as readState, Zt as recordedStatuses, b as commitTypes, ct as encodeHeader, in as schemes, lt as headerPath, o as readFacts, s as countedDate, tt as inChannel, vt as accepting, w as readChange, yt as judge } from "./app-check-checked-change.js";
import { n as stagingEnvironment, t as candidatesIn } from "./app-channel-candidates.js";
import { n as releaseWays, r as readChannelPast, t as addingWays } from "./app-release-release-ways.js";
import { n as decodeCatalog, r as encodeCatalog } from "./catalog-catalog.js";
import { i as eventsPath, r as eventOf, t as appendEvents } from "./ledger-events.js";
import { i as recordPath, n as encodeReleaseRecord, r as makesLibrary } from "./ledger-release-record.js";
import { n as notesOf, r as removalEntry, t as changelogFiles } from "./app-release-changelog-files.js";
import { t as readDashboard } from "./app-dashboard-read-dashboard.js";
import { n as encodeRollouts, r as rolloutsPath, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { n as promptFacts, t as fileTimes } from "./app-release-prompt-facts.js";
import { t as dashboardPage } from "./report-page-page.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { o as readControls, s as readExperimenting, t as serveExperiments } from "./app-experiment-serve-experiments.js";
import { S as frozenCascades, _ as releaseChange, b as dateRemarks, c as releaseDraft, f as dateOf, g as waitingPrompts, h as requestAt, i as bringChangelog, m as planRelease, p as dated, v as recordOf, w as refuseLostBranch, x as mainStanding, y as heldBack } from "./cli-with-release-ports.js";
import { a as nextCatalog, c as approvalBy, i as shardsToRead, l as startedRollout, n as servedRollout, r as applyRelease } from "./app-rollout-tick-files.js";
import { c as whyPending, u as weightText } from "./rollout-verdict.js";
import { n as servedBodies, t as encodeBundle } from "./catalog-bundle.js";
import { c as recordPaths, d as versionAt, i as bodyOf, n as catalogDeprecation, o as readRecords, r as bodyFile, s as reconcile, t as mergedInput } from "./catalog-merged-input.js";
import { t as partialsOf } from "./library-render-prompt.js";

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
		...outcome.plan.remarks,
		...rising(outcome).map((each) => `${dryRun ? "Would first reach" : "First reaches"} some users only: ${each}; \`prompt-libraries tick\` lets it rise`),
		...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
		...backMerges(outcome),
		...published.is === "published" ? [`Release page: ${published.url}`] : [],
		...changelog.is === "pushed" ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : [],
		...changelog.is === "proposed" ? [`CHANGELOG.md: ${changelog.url}`] : [],
		...owed.map((each) => `Owed: ${each}`)
	].join("\n");
}
function rising({ record, plan }) {
	return (record?.prompts ?? []).flatMap(({ id, to }) => plan.prompts.get(id)?.immediate === false ? [`${id} ${to}`] : []);
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
		remarks: plan.remarks,
		pushed,
		url: published.is === "published" || published.is === "unchanged" ? published.url : null,
		owed
	};
}

// src/app/release/candidate-change.ts
async function candidateChange(repository, sources, { main, staging }, tip) {
	if (main === null) return await releaseChange(repository, sources, staging, tip, await mainStanding(repository, staging, tip));
	const [apart, moved] = await Promise.all([repository.diff(main.header.through, tip), movedSince(repository, staging, tip)]);
	const known = new Set(apart.map(({ path }) => path));
	const same = await unchangedAt(repository, tip, moved.filter((path) => !known.has(path)));
	return await readChange(repository, sources, claimedChanges([...apart, ...same], sources), {
		before: main.header.through,
		after: tip
	});
}
async function recordedAlready(staging, touched) {
	const lines = await staging?.linesOf(touched.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const isRecorded = ({ id, after }) => {
		const line = lines.get(id);
		return line !== void 0 && line.path === (after?.path ?? null) && line.blob === (after?.blob ?? null) && (after?.beside.length ?? 0) === 0;
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
	if (main === null) refuseLostBranch(request.tags, configuration.tagFormat);
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
	const waysOf = async (claims, touched) => main === null ? addingWays(commits, touched, types) : (await releaseWays(repository, main, source, types, claims, touched, past?.starts)).ways;
	const writtenAt = await dateOf(repository, source, commits);
	const committedAt = countedDate(writtenAt, request.now);
	const range = commits.length > 0 ? commits : await repository.history((await repository.parentsOf(source))[0] ?? null, source);
	const isTaken = (id, version) => request.tags.has(tagOf(configuration.tagFormat, id, version));
	const number = preReleasing(candidatesOf, channel);
	const read = await readFacts({
		repository,
		request: check,
		configuration,
		change,
		commits: dated(range, committedAt),
		state: main,
		isTaken,
		hasStaging: true,
		now: /* @__PURE__ */ new Date(committedAt * 1e3),
		message: null,
		waysOf,
		hasLanded: true,
		number
	});
	const judgements = accepting(rules.baseline, await judge(leading(read.facts), "release"));
	const held = heldBack(judgements, rules.problems, configuration.strict);
	const waiting = waitingPrompts(read, held, request.only, frozenCascades(read));
	const sequence = Math.max(catalog?.sequence ?? 0, staging?.header.sequence ?? 0) + 1;
	const recorded = recordOf(read, waiting, {
		state: staging,
		source,
		committedAt,
		configuration,
		preRelease: `staging-${String(sequence).padStart(6, "0")}`
	});
	const record = recorded === null || channel === "rc" ? recorded : {
		...recorded,
		removed: []
	};
	const plan = {
		configuration,
		state: staging,
		channel,
		standing: { is: "ahead" },
		served: async () => catalog,
		waiting,
		judgements,
		read,
		committedAt,
		remarks: dateRemarks(source, writtenAt, committedAt),
		record,
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

// src/app/release/release-assets.ts
const folder = "serve/";
const catalogPath = `${folder}catalog.json`;
const mostCounted = 1e3;
async function dashboardAsset({ repository, configFile, record }, state) {
	const request = {
		at: record.source,
		configFile,
		records: state.commit,
		withTexts: 500,
		mostCounted
	};
	try {
		const report = await readDashboard({
			repository,
			workTree: null
		}, request, /* @__PURE__ */ new Date(record.committedAt * 1e3));
		return {
			is: "made",
			asset: {
				name: "dashboard.html",
				contentType: "text/html; charset=utf-8",
				bytes: Buffer.from(dashboardPage(report))
			}
		};
	} catch (error) {
		if (error instanceof Failure) return {
			is: "failed",
			because: `${error.message} ${error.help}`
		};
		throw error;
	}
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

// src/app/release/owed-pages.ts
const mostMade = 10;
async function owedPages(tags, releaseOf) {
	const owed = [];
	for (const tag of tags.slice(-50).toReversed()) {
		const page = await releaseOf(tag);
		if (page !== null && !page.draft) {
			const tagsNow = owed.slice(0, mostMade);
			return {
				tags: tagsNow,
				more: owed.length - tagsNow.length,
				newest: owed.length === 0 ? page.url : null
			};
		}
		owed.unshift(tag);
	}
	return {
		tags: owed.slice(-10),
		more: 0,
		newest: null
	};
}

// src/app/release/publish-release.ts
async function publishReleases(ports, plan, configFile) {
	const { hosting, remote } = ports;
	if (hosting === null || !plan.configuration.githubRelease) return { is: "not-wanted" };
	const tips = await remote.tips([""]);
	const { tagFormat, publish, site, makeLatest } = plan.configuration;
	const paths = new Map((await recordPaths(ports, tips, "main")).map((path) => [tagOf(tagFormat, "library", versionAt(path)), path]));
	const { tags, more, newest } = await owedPages([...paths.keys()], hosting.releaseOf);
	let published = newest === null ? { is: "not-wanted" } : {
		is: "unchanged",
		url: newest
	};
	for (const record of await readRecords(ports.repository, tips.records, "main", tags.flatMap((tag) => paths.get(tag) ?? []))) {
		if (!makesLibrary(record)) continue;
		published = await keep(ports, hosting, record, tips, {
			configFile,
			hasAssets: publish.assets,
			hasDashboard: site.enabled,
			makeLatest: record.tag === [...paths.keys()].at(-1) && makeLatest
		});
		if (published.is === "owed") return published;
	}
	return more === 0 ? published : {
		is: "owed",
		because: `${counted(more, "release page")} of earlier runs ${more === 1 ? "is" : "are"} still to be made: the next runs go on`
	};
}
async function keep({ repository }, hosting, record, { records }, { configFile, hasAssets, hasDashboard, makeLatest }) {
	const commit = records === null ? null : await commitOf(repository, records, recordPath(record));
	const state = commit === null ? null : await readState(repository, commit);
	const dashboard = state === null || !hasAssets || !hasDashboard ? null : await dashboardAsset({
		repository,
		configFile,
		record
	}, state);
	if (dashboard?.is === "failed") return {
		is: "owed",
		because: `the dashboard of the release page of ${record.tag} could not be made: ${dashboard.because}`
	};
	const outcome = await hosting.keepRelease({
		tag: record.tag,
		name: `Library ${record.version}`,
		body: releaseBody(record),
		assets: state === null || !hasAssets ? [] : [...await releaseAssets(state), ...dashboard === null ? [] : [dashboard.asset]],
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

// src/app/rollout/rollouts-after-release.ts
async function rolloutsAfterRelease(before, done) {
	const { record, changed, occasion } = done;
	const { environment } = occasion;
	const recorded = new Set(record.prompts.map(({ id }) => id));
	const ended = before.rollouts.filter((each) => each.environment === environment && isOver(each, recorded, changed));
	const started = await startedBy(done);
	const events = [...ended.flatMap((each) => superseded(each, changed, occasion)), ...started.flatMap((each) => begun(each, changed, occasion))];
	const rollouts = [...before.rollouts.filter((each) => !ended.includes(each)), ...started];
	return {
		events,
		active: new Map(rollouts.filter((each) => each.environment === environment).map((each) => [each.prompt, each])),
		text: events.length === 0 ? null : encodeRollouts({
			...before,
			rollouts
		})
	};
}
function isOver({ prompt }, recorded, changed) {
	if (recorded.has(prompt)) return true;
	const line = changed.get(prompt);
	return line !== void 0 && (line === null || !isServed(line));
}
function isServed({ status }) {
	const { hasFile, shows } = recordedStatuses[status];
	return hasFile && shows !== "draft" && shows !== "archived";
}
async function startedBy({ repository, record, prompts, changed, policy, occasion, experimenting, now }) {
	if (record.kind !== "release") return [];
	const gradual = record.prompts.flatMap((prompt) => {
		const line = changed.get(prompt.id) ?? null;
		return prompts.get(prompt.id)?.immediate === false && line !== null && isServed(line) && line.stable !== null ? [{
			prompt,
			stable: line.stable
		}] : [];
	});
	if (gradual.length === 0) return [];
	const controls = await readControls(repository, record.source, gradual.map(({ prompt }) => prompt.id));
	const experimentOf = await experimenting();
	return gradual.map(({ prompt: { id, to }, stable }) => {
		const experiment = experimentOf(occasion.environment, id);
		const found = controls.of(id, to);
		const control = found === "unreadable" ? null : found;
		const phases = control?.phases ?? null;
		const isApproved = approvalBy(control, { phases: phases ?? policy.phases });
		const rollout = startedRollout({
			environment: occasion.environment,
			prompt: id,
			candidate: to,
			stable,
			phases,
			isApproved,
			experiment,
			now
		}, policy);
		const { is, code, because } = whyPending(experiment);
		return rollout.phase === null && is === "hold" ? {
			...rollout,
			verdict: {
				is,
				code,
				because
			}
		} : rollout;
	});
}
function superseded({ prompt, candidate, phase }, changed, occasion) {
	return told("rollout-superseded", prompt, {
		candidate,
		standing: "superseded",
		phase,
		weight: 0,
		because: "another release took its place"
	}, changed, occasion);
}
function begun({ prompt, candidate, standing, phase, weight, stable, verdict }, changed, occasion) {
	return told("rollout-started", prompt, {
		candidate,
		standing,
		phase,
		weight,
		because: phase === null ? verdict?.because ?? "" : `${weightText(weight)} of the users get ${candidate}, all others ${stable}`
	}, changed, occasion);
}
function told(kind, prompt, rollout, changed, occasion) {
	const line = changed.get(prompt);
	return line === void 0 || line === null ? [] : [eventOf({
		kind,
		prompt,
		version: rollout.candidate,
		other: null,
		rollout
	}, line, occasion)];
}

// src/app/release/served-files.ts
async function servedFiles(plan, record, changed, sequence, rollouts) {
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
		changed: plan.channel === "main" || plan.channel === "rc" ? [...changed.values()].flatMap((line) => changeOf(line, recordedOf, prompts, bodies, previous?.environments.get(environment) ?? null, rollouts)) : record.prompts.flatMap((prompt) => askedFor(prompt, bodies.get(prompt.id)?.path, previous)),
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
		template: document?.template ?? "none",
		fileMessages: document?.messages ?? null,
		uses: document?.uses ?? {},
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
function changeOf(line, recordedOf, prompts, bodies, previous, rollouts) {
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
		rollout: servedRollout(rollouts.get(line.id)),
		deprecation: told,
		aliases: line.aliases,
		version: recorded === void 0 || body === void 0 || previous?.prompts.get(line.id)?.versions.get(recorded.to)?.digest === recorded.digest ? null : {
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
async function releaseFiles(repository, plan, { source, committedAt, now, reason = null }) {
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
	const occasion = {
		at: record.committedAt,
		sequence,
		decision: record.version,
		environment: facts.environment,
		actor: null,
		reason
	};
	const rollouts = await rolloutsAfterRelease(await readRollouts(folder === "main" ? state : null), {
		repository,
		record,
		prompts: plan.prompts,
		changed: applied.changed,
		policy: plan.configuration.rollout.gradual,
		occasion,
		experimenting: async () => await readExperimenting(repository, {
			source,
			catalog: await plan.served(),
			configuration: plan.configuration,
			now: /* @__PURE__ */ new Date(now * 1e3)
		}),
		now
	});
	const events = await eventsFile(state, committedAt, [...applied.events, ...rollouts.events]);
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
		...rollouts.text === null ? [] : [[rolloutsPath, rollouts.text]],
		...plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)]],
		...plan.record === null ? [] : await changelogFiles(state, plan.record, plan.configuration.changelogPerPrompt)
	];
	const served = await servedFiles(plan, record, applied.changed, sequence, rollouts.active);
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
	const served = await servedFiles(plan, record, /* @__PURE__ */ new Map(), sequence, /* @__PURE__ */ new Map());
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
	const paths = read.facts.touched.flatMap(({ id, before, after }) => ids.has(id) ? [before, after].flatMap((each) => each?.path ?? []) : []);
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
			only: request.only,
			now: request.now
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
		const pushed = plan.standing.is === "behind" ? {
			wrote: false,
			owed: []
		} : await write(ports, plan, tips, {
			source,
			now: request.now
		});
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
			now: request.now
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
async function write({ remote, repository }, plan, tips, { source, now }) {
	const { files, isNews } = await releaseFiles(repository, plan, {
		source,
		committedAt: plan.committedAt,
		now: Math.floor(now.getTime() / 1e3)
	});
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

export { outcomeText as i, releaseFiles as n, outcomeJson as r, runRelease as t };