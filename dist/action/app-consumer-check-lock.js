import { A as dayOf, J as canonicalJson, N as lockPath, U as buildPlan, b as configurationFrom, l as countOf, u as reported } from "./action-toolkit.js";
import { f as nearestName, m as textOf, v as pathText } from "./app-check-written-rules.js";
import { l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";
import { H as isInRange, U as productionOf, f as consumerViolations, ft as whenItGoes, mt as asksOf, ut as deprecationStanding } from "./app-check-checked-change.js";
import { R as counted, g as gates, u as namesOf } from "../action.js";

// src/catalog/lock.ts
function readLock(bytes, file) {
	const text = textOf(bytes, file);
	const document = text.ok ? readYamlFile(text.value, file) : text;
	if (!document.ok) return document;
	const { value, placeOf } = document.value;
	const [first, ...others] = consumerViolations("lock", value).map(({ path, reason }) => problem("lock-invalid", {
		key: pathText(path),
		reason
	}, { place: {
		file,
		...placeOf(path)
	} }));
	if (first !== void 0) return refused(first, ...others);
	return passed({
		lock: new Map(Object.entries(value["prompts"])),
		form: text.ok && text.value.trimStart().startsWith("{") ? "json" : "yaml",
		placeOf: (id, key) => ({
			file,
			...placeOf(key === void 0 ? ["prompts", id] : [
				"prompts",
				id,
				key
			])
		})
	});
}

// src/deprecation/judge-lock.ts
function lockProblems(facts) {
	return [...facts.written.lock].flatMap(([id, locked]) => {
		const catalog = facts.catalogs.get(locked.library);
		return catalog === void 0 ? [] : [...lockedWrongly(id, locked, catalog, facts)];
	});
}
function* lockedWrongly(id, locked, catalog, facts) {
	const production = productionOf(catalog);
	const about = {
		place: facts.written.placeOf(id),
		prompt: id
	};
	const prompt = production?.prompts.get(id);
	const tombstone = production?.removed.get(id);
	const now = production?.redirects.get(id);
	if (prompt !== void 0) yield* judged(id, locked, prompt, facts);
	else if (tombstone !== void 0) yield problem("lock-prompt-removed", {
		id,
		on: dayOf(/* @__PURE__ */ new Date(tombstone.at * 1e3)),
		replacement: tombstone.replacement
	}, about);
	else if (now === void 0) yield problem("lock-prompt-unknown", {
		id,
		meant: nearestName(id, production?.prompts.keys() ?? [])
	}, about);
	else {
		yield problem("lock-prompt-renamed", {
			id,
			to: now
		}, about);
		const renamed = production?.prompts.get(now);
		if (renamed !== void 0) yield* judged(id, locked, renamed, facts);
	}
}
function* judged(id, locked, prompt, { written, before, now }) {
	const at = (key) => ({
		place: written.placeOf(id, key),
		prompt: id
	});
	const { range, version, digest, tag } = locked;
	const released = prompt.versions.get(version);
	if (released === void 0) yield problem("lock-version-unknown", {
		id,
		version,
		versions: [...prompt.versions.keys()]
	}, at("version"));
	else if (released.digest !== digest) yield problem("lock-digest-differs", {
		id,
		version,
		locked: digest,
		released: released.digest
	}, at("digest"));
	else if (released.tag !== tag) yield problem("lock-invalid", {
		key: `prompts.${id}.tag`,
		reason: released.tag === null ? "must be null: the version has no tag" : `must be ${released.tag}`
	}, at("tag"));
	if (released !== void 0 && isInRange(prompt, version, range) !== true) yield problem("lock-range-unmet", {
		id,
		range,
		version
	}, at("range"));
	yield* going(id, prompt, before.has(id), now, at("version"));
}
function* going(id, { deprecation }, isOld, now, about) {
	if (deprecation === null) return;
	const { phase, daysLeft } = deprecationStanding(deprecation, now);
	const asks = asksOf(phase);
	const answer = isOld ? asks.locked : asks.newlyLocked;
	const args = {
		id,
		goes: whenItGoes(deprecation.removal, daysLeft),
		replacement: deprecation.replacement
	};
	if (answer === "told") yield problem("lock-deprecated", args, about);
	if (answer === "refused") yield problem(asks.locked === "refused" ? "lock-removal-near" : "lock-newly-deprecated", args, about);
}

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