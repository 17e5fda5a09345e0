import { f as nearestName } from "./cli-terminal.js";
import { Nt as dayOf } from "./cli-commands-check.js";
import { x as pathText, y as textOf } from "./app-check-written-rules.js";
import { N as consumerViolations, dn as asksOf, ln as whenItGoes, mt as productionOf, pt as isInRange, sn as deprecationStanding, wn as byCodeUnit } from "./app-check-checked-change.js";
import { a as blockText, l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";

// src/catalog/lock.ts
const comment = "# Written by prompt-libraries add. Commit it; do not edit it.\n";
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
function encodeLock(lock, form) {
	const ids = [...lock].toSorted(([a], [b]) => byCodeUnit(a, b));
	const value = {
		schema: "prompt-libraries/lock/v1",
		prompts: Object.fromEntries(ids.map(([id, { range, version, digest, tag, library }]) => [id, {
			range,
			version,
			digest,
			tag,
			library
		}]))
	};
	return form === "json" ? `${JSON.stringify(value, null, 2)}\n` : `${comment}${blockText(value)}`;
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

export { encodeLock as n, readLock as r, lockProblems as t };