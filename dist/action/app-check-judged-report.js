import { C as readChange, N as judge, a as readState, n as buildNotes, r as mayRelease, t as nextLibraryVersion, w as readEverything, x as readFacts } from "./release-library-version.js";
import { i as canonicalJson, t as buildPlan, x as counted } from "./release-build-plan.js";
import { n as reported, t as countOf } from "./app-check-reported.js";

// src/app/check/report-of.ts
function reportOf(request, rules, judgements, read, state) {
	const { facts, steps, cascades } = read;
	const syntax = judgements.syntax;
	const withRules = rules.problems.length === 0 ? judgements : {
		...judgements,
		syntax: joined(syntax, rules.problems)
	};
	const problems = Object.values(withRules).flatMap(({ gate, problems: found }) => found.map((each) => reported(each, gate)));
	const impacts = [...steps.map(({ decision }) => decision.impact), ...cascades.map(({ impact }) => impact)];
	const committedAt = facts.landing.commits[0]?.commit.raw.committedAt ?? 0;
	const { tagFormat, libraryVersion } = facts.configuration;
	const current = state?.header.library ?? null;
	const library = {
		from: current,
		to: nextLibraryVersion(libraryVersion, current, impacts, committedAt)
	};
	const changed = facts.touched.length;
	return {
		verdict: verdictOf(withRules),
		problems,
		gates: Object.values(withRules).map(gateOf),
		plan: buildPlan(request.tree, library, steps, cascades, tagFormat),
		counts: {
			prompts: facts.neighbours.size,
			changed,
			errors: countOf(problems, "error"),
			warnings: countOf(problems, "warning")
		},
		changes: request.scope === "all" ? [] : facts.touched.map(changeOf),
		notes: buildNotes(steps, cascades, /* @__PURE__ */ new Set()),
		remarks: [...rules.remarks, ...stateRemarks(request, state, impacts.length > 0)],
		comment: facts.configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}
function stateRemarks({ base }, state, releases) {
	if (state === null) return releases ? ["There is no release yet: first versions are shown."] : [];
	if (state.header.through === base) return [];
	return ["The records are behind the base: a release of earlier changes is still to come, and versions may move on."];
}
function joined(judgement, problems) {
	const all = [...problems, ...judgement.problems];
	const [first, ...others] = all.filter(({ severity }) => severity === "error");
	return {
		...judgement,
		problems: all,
		verdict: first === void 0 ? judgement.verdict : {
			is: "failed",
			problems: [first, ...others]
		}
	};
}
function verdictOf(judgements) {
	if (mayRelease(judgements)) return "passed";
	return Object.values(judgements).some(({ required, verdict }) => required && verdict.is === "failed") ? "failed" : "waiting";
}
function gateOf({ gate, required, verdict, score }) {
	return {
		gate,
		verdict: verdict.is,
		required,
		because: reasonOf(verdict),
		score
	};
}
function reasonOf(verdict) {
	if (verdict.is === "waiting") return verdict.for;
	return verdict.is === "failed" ? counted(verdict.problems.length, "problem") : verdict.because;
}
function changeOf({ id, kind, before, after }) {
	return {
		id,
		kind,
		path: (after ?? before)?.path ?? "",
		renamedFrom: kind === "renamed" ? before?.id ?? null : null,
		before: before?.document?.body ?? null,
		after: after?.document?.body ?? null,
		metadata: before === null || after === null ? [] : changedKeys(before, after)
	};
}
function changedKeys(before, after) {
	if (before.document === null || after.document === null) return [];
	const old = before.document.metadata;
	const now = after.document.metadata;
	return Object.keys(now).filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key])).sort();
}

// src/app/check/judged-report.ts
async function judgedReport(repository, request, rules, sources, changes) {
	const isWhole = request.scope === "all";
	const [change, commits, hasStaging, message, state] = await Promise.all([
		isWhole ? readEverything(repository, sources, request.tree) : readChange(repository, sources, changes),
		isWhole ? [] : repository.history(request.base, request.head),
		request.flow === null ? false : repository.hasBranch(rules.configuration.branches.staging),
		request.landing(),
		request.records === null ? null : readState(repository, request.records)
	]);
	const { configuration } = rules;
	const read = await readFacts({
		repository,
		request,
		configuration,
		change,
		commits,
		state,
		isTaken: () => false,
		hasStaging,
		message,
		waysOf: null
	});
	return reportOf(request, rules, judge(read.facts, "change"), read, state);
}

export { judgedReport };