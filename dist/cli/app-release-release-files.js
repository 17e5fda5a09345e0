import { n as __exportAll } from "./rolldown-runtime.js";
import { c as shardsToRead, i as approvalBy, n as heldByControl, r as startedRollout, s as applyRelease, t as servedRollout } from "./rollout-served.js";
import { J as readableRecord, Jn as sourcesOf, W as catalogPath, Z as inChannel, Zt as recordedStatuses, ct as encodeHeader, lt as headerPath, x as recordPath, y as encodeReleaseRecord } from "./app-check-checked-change.js";
import { i as eventsPath, r as eventOf, t as appendEvents } from "./ledger-events.js";
import { i as rolloutsPath, r as encodeRollouts, t as readRollouts } from "./app-rollout-read-rollouts.js";
import { r as stagingEnvironment } from "./app-channel-candidates.js";
import { n as readExperimenting, t as readControls } from "./app-rollout-read-controls.js";
import { c as whyPending, u as weightText } from "./rollout-verdict.js";
import { t as formerIds } from "./app-state-former-ids.js";
import { t as changelogFiles } from "./app-release-changelog-files.js";
import { i as bodyOf, n as catalogDeprecation, r as bodyFile, t as mergedInput } from "./catalog-merged-input.js";
import { i as encodeCatalog } from "./catalog-catalog.js";
import { n as nextCatalog } from "./catalog-next-catalog.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { t as flagFiles } from "./app-serving-flag-files.js";

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
		const held = heldByControl(found);
		const isApproved = approvalBy(control, { phases: phases ?? policy.phases });
		const rollout = startedRollout({
			environment: occasion.environment,
			prompt: id,
			candidate: to,
			stable,
			phases,
			isApproved,
			held,
			experiment,
			now
		}, policy);
		const { is, code, because } = whyPending(experiment, held);
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
		[catalogPath, encodeCatalog(catalog)],
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
		withdrawn: line.withdrawn,
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
var release_files_exports = /* @__PURE__ */ __exportAll({ releaseFiles: () => releaseFiles });
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
			records: state?.commit ?? null,
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
	const isNews = plan.record !== null || state !== null && (applied.changed.size > 0 || header.waiting.join() !== state.header.waiting.join());
	const own = [
		[headerPath, encodeHeader(header)],
		...applied.shards,
		...events,
		...rollouts.text === null ? [] : [[rolloutsPath, rollouts.text]],
		...plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)]],
		...plan.record === null ? [] : await changelogFiles(state, plan.record, plan.configuration.changelogPerPrompt, formersIn(plan))
	];
	const served = await servedFiles(plan, record, applied.changed, sequence, rollouts.active);
	return {
		files: new Map([...own.map(([path, text]) => [inChannel(folder, path), text]), ...served]),
		isNews
	};
}
function formersIn({ state, configuration, prompts }) {
	const sources = sourcesOf(configuration);
	return async (id) => state === null ? [] : await formerIds(state, sources, id, prompts.get(id)?.renamedFrom ?? null);
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

export { release_files_exports as n, releaseFiles as t };