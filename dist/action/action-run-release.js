import { _ as encodeReleaseRecord, f as eventOf, g as decodeReleaseRecord, h as promptFacts, m as fileTimes, n as encodeRollouts, p as eventsPath, r as rolloutsPath, t as readRollouts, u as appendEvents, v as makesLibrary, y as recordPath } from "./app-rollout-read-rollouts.js";
import { At as recordedTexts, C as parsedTemplate, D as limits, Dt as readCatalog, E as TemplateFault, Et as catalogPath$1, Gt as headerPath, I as keptCandidates, J as judge, K as countedDate, L as coreOf, Mt as inChannel, N as preReleasing, Ot as readState, S as findingsOf, T as helpers, W as sourcesOf, Wt as encodeHeader, ft as phaseStarts, g as readChange, jt as channels, kt as readableRecord, q as accepting, r as claimedChanges, s as readFacts, ut as schemes, w as headOf, wt as commitTypes, x as templateLanguages, zt as recordedStatuses } from "./app-check-checked-change.js";
import { B as canonicalJson, C as configurationAt, V as require__unread_node_crypto, m as tagOf, r as foreignLines } from "./action-toolkit.js";
import { A as dateRemarks, C as dated, D as releaseChange, E as waitingPrompts, M as frozenCascades, N as refuseLostBranch, O as recordOf, S as dateOf, T as requestAt, _ as releaseDraft, a as nextCatalog, b as notesOf, c as approvalBy, d as readExperimenting, f as applyRelease, g as flagFiles, h as serveExperiments, i as servedRollout, j as mainStanding, k as heldBack, l as whyPending, m as bringChangelog, n as tickAfterRelease, o as readControls, p as shardsToRead, r as withReleasePorts, s as startedRollout, u as weightText, v as tagsDraft, w as planRelease, x as removalEntry, y as changelogFiles } from "./action-run-tick.js";
import { A as fence, M as md, b as changelogMarkdown, ht as Failure, j as joined$1, w as Bug, x as changelogPlain, z as counted } from "./action-surroundings.js";
import { a as releaseWays, i as addingWays, n as candidatesIn, r as stagingEnvironment, t as readChannelPast } from "./app-channel-channel-past.js";
import { n as decodeCatalog, r as encodeCatalog, t as catalogJson } from "./catalog-catalog.js";
import { n as dashboardPage, t as readDashboard } from "./app-dashboard-read-dashboard.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { t as partialsOf } from "./library-render-prompt.js";

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
async function recordsToComplete(ports, tips, all, channel = "main") {
	const paths = await recordPaths(ports, tips, channel);
	const unfinished = all ? paths : paths.filter((path, index) => index >= paths.length - newestLookedAt || channel === "main" && !isTagged(path, tips));
	return await readRecords(ports.repository, tips.records, channel, unfinished);
}
async function recordPaths({ repository }, { records }, channel) {
	if (records === null) return [];
	const { folder } = channels[channel];
	return (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort(byNumbers);
}
function byNumbers(a, b) {
	const [left, right] = [a, b].map((path) => path.replace(/\.json$/u, "").replaceAll(/\d+/gu, (digits) => digits.padStart(12, "0")));
	return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}
async function readRecords(repository, commit, channel, paths) {
	if (commit === null) return [];
	return [...await recordedTexts(repository, commit, channel, paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function isTagged(path, { tags }) {
	return tags.has(`library@${versionAt(path)}`);
}
function versionAt(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/u, "");
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
	const { id, digest, path, template, body, metadata, model, fileMessages, uses } = prompt;
	const gathered = gatherPartials(template, body, path, partialBody);
	if (!gathered.ok) return gathered;
	const { partials, roles } = gathered.value;
	const inlined = partials.size === 0 ? body : withPartialsInlined(body, partialBody);
	const text = inlined ?? body;
	const facts = text === body ? passed({ roles }) : templateLanguages[template].read(text, path);
	if (!facts.ok) return facts;
	const ownMessages = inlined === null || template !== "handlebars" ? null : messageTemplates(text);
	const messages = fileMessages?.map(({ role, text: part }) => ({
		role,
		text: part
	})) ?? ownMessages;
	const { config, tools, input, defaults, output } = metadata;
	return passed({
		schema: "prompt-libraries/body/v1",
		id,
		digest,
		template,
		text: messages === null ? text : null,
		messages,
		roles: fileMessages?.map(({ role }) => role) ?? facts.value.roles.map(({ name }) => name),
		partials: inlined === null ? Object.fromEntries(partials) : {},
		model,
		config,
		tools,
		input: input === null ? null : {
			schema: input,
			defaults
		},
		output,
		...Object.keys(uses).length === 0 ? {} : { uses }
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

// src/action/run-release.ts
async function release(runner, event, inputs, surroundings) {
	return await withReleasePorts(inputs, surroundings, event.is === "landed" ? event.branch : null, async (ports, branch) => {
		const outcome = await runRelease(ports, {
			configFile: inputs.config,
			dryRun: inputs.dryRun,
			only: null,
			now: /* @__PURE__ */ new Date(),
			channel: branch.channel
		});
		await show(runner, outcome, inputs);
		const isWell = branch.channel !== "main" || await tickAfterRelease(ports, runner, inputs, surroundings);
		return outcome.owed.length === 0 && isWell;
	});
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

export { release };