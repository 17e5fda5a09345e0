import { Ft as readState, Pt as readCatalog, R as preReleasing, St as commitTypes, V as keptCandidates, X as accepting, Y as countedDate, Z as judge, l as readFacts, lt as schemes, q as sourcesOf } from "./app-check-checked-change.js";
import { G as tagOf, v as configurationAt, z as refuseLostBranch } from "./action-toolkit.js";
import { r as coreOf } from "./app-release-release-branch.js";
import { c as releaseWays, i as followedIn, l as dateRemarks, n as readChannelPast, r as candidatesIn, s as addingWays } from "./app-release-release-change.js";
import { n as recordedAlready, t as candidateChange } from "./app-release-candidate-change.js";
import { C as frozenCascades, S as heldBack, _ as requestAt, b as unreleasablePrompts, h as dated, m as dateOf, v as waitingPrompts, x as refuseOtherScheme, y as recordOf } from "./action-run-tick.js";
import { f as fileTimes, p as promptFacts } from "./ledger-events.js";

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
	const isGone = main !== null && await repository.commitOf(main.header.through) === null;
	await refuseOtherScheme(repository, {
		configuration,
		state: main,
		source,
		configFile: request.configFile,
		isGone
	});
	const unreleasable = await unreleasablePrompts(repository, {
		configuration,
		source,
		states: [main, staging],
		only: request.only
	});
	const apart = await candidateChange(repository, sourcesOf(configuration), {
		main,
		staging
	}, source);
	const base = main === null || isGone ? null : await repository.mergeBase(main.header.through, source);
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
	const number = preReleasing(candidatesOf, channel, followedIn(catalog));
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
		unreleasable,
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

export { planCandidates };