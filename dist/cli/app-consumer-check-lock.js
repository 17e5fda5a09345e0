import { Ct as counted, Rt as canonicalJson, ct as configurationFrom, ft as countOf, ht as buildPlan, it as lockPath, pt as reported, zt as gates } from "./cli-commands-check.js";
import { r as readLock, t as lockProblems } from "./deprecation-judge-lock.js";
import { k as namesOf } from "./cli-terminal.js";

// src/app/consumer/check-lock.ts
async function checkLock(repository, request, now, openCatalog) {
	const [written, before] = await Promise.all([lockAt(repository, request.tree), lockAt(repository, request.base)]);
	const lock = written?.ok === true ? written.value.lock : /* @__PURE__ */ new Map();
	const earlier = before === null ? /* @__PURE__ */ new Map() : before.ok ? before.value.lock : lock;
	const libraries = [...new Set([...lock.values()].map(({ library }) => library))];
	return reportOn(request, problemsOf(written, {
		catalogs: new Map(await Promise.all(libraries.map(async (library) => [library, await openCatalog(library)]))),
		before: new Set(earlier.keys()),
		now
	}), lock, changedIn(earlier, lock));
}
async function lockAt(repository, treeish) {
	const [entry] = await repository.entriesAt(treeish, [lockPath]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : readLock(bytes, lockPath);
}
function problemsOf(written, facts) {
	if (written === null) return [];
	return written.ok ? lockProblems({
		written: written.value,
		...facts
	}) : written.problems;
}
function changedIn(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((id) => canonicalJson(before.get(id)) !== canonicalJson(after.get(id))).length;
}
function reportOn(request, found, lock, changed) {
	const problems = found.map((each) => reported(each, "syntax"));
	const errors = countOf(problems, "error");
	const configuration = configurationFrom({});
	return {
		verdict: errors === 0 ? "passed" : "failed",
		problems,
		gates: namesOf(gates).map((gate) => {
			if (gate !== "syntax") return {
				gate,
				verdict: "skipped",
				required: configuration.gates[gate].required,
				because: "the library judges it",
				score: null
			};
			const locked = counted(lock.size, "locked prompt");
			return errors > 0 ? {
				gate,
				verdict: "failed",
				required: true,
				because: `${counted(errors, "problem")} with ${locked}`,
				score: 0
			} : {
				gate,
				verdict: "passed",
				required: true,
				because: `${locked} as released`,
				score: 1
			};
		}),
		plan: buildPlan(request.tree, {
			from: null,
			to: null
		}, [], [], configuration.tagFormat),
		counts: {
			prompts: lock.size,
			changed,
			errors,
			warnings: countOf(problems, "warning")
		},
		changes: [],
		notes: [],
		remarks: [`This repository is no library; its ${lockPath} is judged.`],
		comment: configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}

export { checkLock };