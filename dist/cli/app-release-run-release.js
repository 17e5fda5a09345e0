import { t as Failure } from "./problem-failure.js";
import { t as Bug } from "./problem-never.js";
import { a as readFacts, i as reasonsToHold, n as buildNotes, o as judge, t as nextLibraryVersion } from "./release-library-version.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";
import { t as effects } from "./commit-effects.js";
import { n as highestImpact, t as higherImpact } from "./domain-impact.js";
import { n as tagOf, t as buildPlan } from "./release-build-plan.js";
import { n as needsOf } from "./library-needs.js";
import { t as largestFile } from "./format-bytes.js";
import { a as shardOf, c as recordedStatuses, f as sortedOnce, g as readRecordLines, h as readRecord, i as encodeShard, l as snapshotAfter, m as headerPath, n as readableRecord, o as emptyLine, p as encodeHeader, r as monthOf, s as encodeStateLine, t as readState, u as unrecorded } from "./app-state-read-state.js";
import { t as canonicalJson } from "./ledger-canonical-json.js";
import { n as readEverything, t as readChange } from "./app-check-read-change.js";
import { a as templateLanguages, c as limits, d as TemplateFault, l as headOf, o as findingsOf, s as parsedTemplate, u as helpers } from "./library-read-prompt.js";
import { n as commitTypes, t as parseCommit } from "./commit-parse-commit.js";
import { n as sourcesOf } from "./library-sources.js";
import { t as counted } from "./report-plural.js";
import { a as recordPath, i as encodeReleaseRecord, n as notesOf, o as recordViolations, t as changelogFiles } from "./app-release-changelog-files.js";
import { n as changelogPlain, t as changelogMarkdown } from "./report-changelog-text.js";
import { t as claimedChanges } from "./app-check-claimed-changes.js";
import { t as configurationAt } from "./app-check-configuration-at.js";
import { i as recordsToComplete, o as releaseDraft, r as reconcile } from "./cli-with-release-ports.js";
import { createHash } from "node:crypto";

// src/app/release/outcome-text.ts
function outcomeText(outcome, dryRun) {
	const { record, waiting, reconciled, pushed, published, owed, source } = outcome;
	const released = record === null ? [] : [
		`${dryRun ? "Would release" : "Released"} library ${record.version}: ${counted(record.prompts.length, "prompt")}, ${record.removed.length} removed, from ${source.slice(0, 12)}`,
		"",
		changelogPlain(notesOf(record.prompts))
	];
	return [
		...reconciled.map(({ library, tags }) => `Completed library ${library}: ${counted(tags.length, "tag")} made`),
		...record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : [],
		...record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : [],
		...released,
		...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
		...published.is === "published" ? [`Release page: ${published.url}`] : [],
		...owed.map((each) => `Owed: ${each}`)
	].join("\n");
}
function outcomeJson({ record, source, waiting, reconciled, pushed, published, owed, plan }) {
	return {
		schema: "prompt-libraries/release/v1",
		library: {
			from: record?.previous ?? plan.state?.header.library ?? null,
			to: record?.version ?? null
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

// src/app/release/prompt-facts.ts
function fileTimes(commits) {
	const times = /* @__PURE__ */ new Map();
	for (const { changes, committedAt, author } of commits) for (const { path, before } of changes) {
		const known = times.get(path);
		const modified = known?.modified ?? committedAt;
		const added = before === null;
		times.set(path, {
			modified,
			created: added ? committedAt : known?.created ?? null,
			author: added ? author.name : known?.author ?? null
		});
	}
	return times;
}
function promptFacts(prompt, renamedFrom, times) {
	const { metadata } = prompt.document ?? {};
	return {
		path: prompt.path,
		blob: prompt.blob,
		needs: needsOf(prompt).map(({ id, range, by }) => ({
			id,
			range,
			by
		})),
		aliases: metadata?.aliases ?? [],
		tokens: null,
		...times.get(prompt.path) ?? {
			created: null,
			modified: null,
			author: null
		},
		written: writtenStatus(metadata?.status ?? null, metadata?.deprecation !== null && metadata !== void 0),
		renamedFrom,
		immediate: true
	};
}
function writtenStatus(status, isDeprecated) {
	if (status === "draft" || status === "archived") return status;
	return isDeprecated ? "deprecated" : null;
}

// src/library/attribution/blob-walk.ts
function walked(prompt, touches) {
	const files = filesBefore(prompt, touches);
	const visits = loopless(releasedName(prompt, files));
	visits.arriveAt(nameOf(files), null);
	const current = new Set(prompt.paths);
	const own = [];
	for (const touch of touches) {
		const changes = ownChanges(current, files, touch.changes);
		if (changes.length === 0) continue;
		for (const { path, after } of changes) files.set(path, after?.blob ?? null);
		const mine = {
			...touch,
			changes,
			landed: ownCommits(touch, changes)
		};
		own.push(mine);
		visits.arriveAt(nameOf(files), mine);
	}
	const standing = visits.standing();
	return own.map((touch) => ({
		...touch,
		stands: standing.has(touch)
	}));
}
function filesBefore(prompt, touches) {
	const files = /* @__PURE__ */ new Map();
	const certain = /* @__PURE__ */ new Set([...prompt.paths, prompt.released?.path]);
	for (const { changes } of touches) for (const { path, before } of changes) if (!files.has(path)) files.set(path, certain.has(path) ? before?.blob ?? null : null);
	return files;
}
function releasedName({ released }, files) {
	if (released === null) return nameOf(/* @__PURE__ */ new Map());
	return files.has(released.path) ? nameOf(new Map(files).set(released.path, released.blob)) : nameOf(files);
}
function nameOf(files) {
	const there = [];
	for (const [path, blob] of files) if (blob !== null) there.push(`${path}\0${blob}`);
	return there.sort().join("\0");
}
function ownChanges(current, files, changes) {
	if (changes.every(({ path }) => current.has(path))) return changes;
	const after = new Map(changes.map((change) => [change.path, change.after]));
	const isThere = (path) => {
		const change = after.get(path);
		return change === void 0 ? files.get(path) !== null : change !== null;
	};
	const isElsewhere = [...current].some(isThere);
	return changes.filter(({ path, before }) => {
		if (current.has(path)) return true;
		return (files.get(path) ?? null) === null ? before === null && !isElsewhere : before !== null;
	});
}
function ownCommits({ changes, landed }, own) {
	if (own.length === changes.length) return landed;
	const ownPaths = new Set(own.map(({ path }) => path));
	const foreign = new Set(changes.flatMap(({ path }) => ownPaths.has(path) ? [] : [path]));
	return landed.flatMap(({ commit, changes: all }) => {
		const mine = all.filter(({ path }) => !foreign.has(path));
		return mine.length === 0 ? [] : [{
			commit,
			changes: mine
		}];
	});
}
function loopless(start) {
	const depth = /* @__PURE__ */ new Map([[start, 0]]);
	const way = [];
	return {
		arriveAt(place, by) {
			const seen = depth.get(place);
			if (seen !== void 0) for (const left of way.splice(seen)) depth.delete(left.place);
			else {
				way.push({
					place,
					by
				});
				depth.set(place, way.length);
			}
		},
		standing: () => new Set(way.flatMap(({ by }) => by === null ? [] : [by]))
	};
}

// src/library/attribution/line-change.ts
function lineChange(changes, book) {
	const [before, after] = [blobsOf("before", changes), blobsOf("after", changes)];
	const balance = book.balanceOf(before, after);
	const sorted = [...balance].sort(([a], [b]) => a - b);
	const told = (sign) => sorted.map(([line, count]) => `${line}:${sign * count}`).join();
	const [forth, back] = balance.size > 0 ? [told(1), told(-1)] : [`${before.join()}>${after.join()}`, `${after.join()}>${before.join()}`];
	const [from, to] = [pathsOn("before", changes), pathsOn("after", changes)];
	return {
		before,
		after,
		balance,
		name: `${moveName(from, to)} ${forth}`,
		inverse: `${moveName(to, from)} ${back}`
	};
}
function blobsOf(side, changes) {
	return changes.flatMap((change) => change[side]?.blob ?? []);
}
function pathsOn(side, changes) {
	return changes.flatMap((change) => change[side] === null ? [] : [change.path]).join("\0");
}
function moveName(from, to) {
	return from === to ? "" : `${from}\0\0${to}`;
}
function undoes(later, earlier, book) {
	const [before, after] = [book.linesOf(earlier.before), book.linesOf(later.after)];
	const [old, young] = [timesOf(before), timesOf(after)];
	const tells = (line) => old.get(line) === 1 && young.get(line) === 1;
	const [first, second] = [before.filter(tells), after.filter(tells)];
	return first.every((line, at) => line === second[at]);
}
function isAlreadyIn(blobs, { after, balance }, book) {
	const telling = [...balance].filter(([line]) => !book.isBlank(line));
	if (telling.length === 0) return false;
	const [there, wanted] = [timesOf(book.linesOf(blobs)), timesOf(book.linesOf(after))];
	return telling.every(([line, count]) => {
		const surplus = (there.get(line) ?? 0) - (wanted.get(line) ?? 0);
		return count > 0 ? surplus >= 0 : surplus <= 0;
	});
}
function timesOf(text) {
	const times = /* @__PURE__ */ new Map();
	for (const line of text) times.set(line, (times.get(line) ?? 0) + 1);
	return times;
}

// src/library/attribution/lines.ts
const unreadable = "￿";
function lineBook(contentOf) {
	const numbers = /* @__PURE__ */ new Map();
	const blank = /* @__PURE__ */ new Set();
	const numberOf = (line) => {
		const known = numbers.get(line);
		if (known !== void 0) return known;
		const number = numbers.size;
		numbers.set(line, number);
		if (/^[^\S\n]*$/u.test(line)) blank.add(number);
		return number;
	};
	const textOf = (blobs) => blobs.map((blob) => `${contentOf(blob) ?? unreadable + blob}\n`).join("");
	const numbersIn = (text) => text === "" ? [] : text.slice(0, -1).split("\n").map(numberOf);
	return {
		linesOf: (blobs) => numbersIn(textOf(blobs)),
		balanceOf: (before, after) => {
			const [old, young] = withoutCommonEnds(textOf(before), textOf(after));
			const balance = /* @__PURE__ */ new Map();
			for (const [text, by] of [[old, -1], [young, 1]]) for (const line of numbersIn(text)) balance.set(line, (balance.get(line) ?? 0) + by);
			for (const [line, count] of balance) if (count === 0) balance.delete(line);
			return balance;
		},
		isBlank: (line) => blank.has(line)
	};
}
function withoutCommonEnds(a, b) {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
	start = start === 0 ? 0 : a.lastIndexOf("\n", start - 1) + 1;
	let end = 0;
	while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
	const feed = a.indexOf("\n", a.length - end);
	const kept = feed === -1 ? 0 : a.length - feed - 1;
	return [a.slice(start, a.length - kept), b.slice(start, b.length - kept)];
}

// src/library/attribution/inherited.ts
function inherited(steps) {
	const earlier = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	const remember = (name, impact) => {
		if (impact !== null) earlier.set(name, higherImpact(earlier.get(name) ?? "none", impact));
	};
	for (const { whole, landed } of steps) {
		for (const { change, commit, impact, brings } of landed) {
			const before = earlier.get(change.name) ?? null;
			const counts = before === null ? impact : impact === null || brings ? before : higherImpact(before, impact);
			found.set(commit, counts);
			remember(change.name, counts);
		}
		const known = landed.flatMap(({ commit }) => found.get(commit) ?? []);
		remember(whole.name, known.length === 0 ? null : highestImpact(known));
	}
	return found;
}

// src/library/attribution/messages.ts
function messagesOf(types, nameOf) {
	const parsedByOid = /* @__PURE__ */ new Map();
	const effectsByChanges = /* @__PURE__ */ new Map();
	const parsed = (commit) => {
		const message = parsedByOid.get(commit.oid) ?? parseCommit(commit, types);
		parsedByOid.set(commit.oid, message);
		return message;
	};
	return {
		parsed,
		effectOn: (prompt, commit, all, changes) => {
			const found = effectsByChanges.get(all) ?? effects(parsed(commit), touchedBy(all, nameOf));
			effectsByChanges.set(all, found);
			return together([...new Set(changes.map(({ path }) => nameOf(path)?.id ?? prompt.id))].flatMap((id) => found.get(id) ?? []));
		}
	};
}
function touchedBy(changes, nameOf) {
	const byId = /* @__PURE__ */ new Map();
	for (const { path } of changes) {
		const touched = nameOf(path);
		if (touched !== null) byId.set(touched.id, touched);
	}
	return [...byId.values()];
}
function together(found) {
	const ordered = found.filter(({ by }) => by === "trailer");
	const [first, ...others] = ordered.length > 0 ? ordered : found;
	return first === void 0 ? null : others.reduce((a, b) => higherImpact(a.impact, b.impact) === a.impact ? a : b, first);
}

// src/library/attribution/inverse.ts
function cancelled(changes, book, isKept = () => false) {
	const gone = /* @__PURE__ */ new Set();
	const standing = /* @__PURE__ */ new Map();
	for (const later of changes) {
		if (later.members.some((member) => gone.has(member))) continue;
		const candidates = standing.get(later.change.inverse) ?? [];
		const earlier = nearest(candidates, later, gone);
		if (earlier !== null && undoes(later.change, earlier.change, book) && !isKept(later)) {
			candidates.pop();
			for (const member of [...earlier.members, ...later.members]) gone.add(member);
			continue;
		}
		const { name } = later.change;
		const same = standing.get(name);
		if (same === void 0) standing.set(name, [later]);
		else same.push(later);
	}
	return gone;
}
function nearest(list, later, gone) {
	while (list.at(-1)?.members.some((member) => gone.has(member)) === true) list.pop();
	const last = list.at(-1);
	return last === void 0 || last.members.some((member) => later.members.includes(member)) ? null : last;
}

// src/library/attribution/steps.ts
function stretchesTo(tip, commits) {
	const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
	const main = stepsBetween(null, tip, commits, byOid);
	const position = new Map(main.map(({ commit }, at) => [commit.oid, at]));
	const others = /* @__PURE__ */ new Map();
	return (base) => {
		if (base === null || base === (main[0]?.parent ?? null)) return {
			steps: main,
			from: 0
		};
		const at = position.get(base);
		if (at !== void 0) return {
			steps: main,
			from: at + 1
		};
		const found = others.get(base) ?? {
			steps: stepsBetween(base, tip, commits, byOid),
			from: 0
		};
		others.set(base, found);
		return found;
	};
}
function mergesOf(steps) {
	return steps.flatMap(({ commit, parent }) => parent !== null && isMerge(commit) ? [{
		commit: commit.oid,
		parent
	}] : []);
}
function isMerge(commit) {
	return commit.parents.length > 1;
}
function stepsBetween(base, tip, commits, graph) {
	const line = lineTo(tip, base, commits, graph);
	const stepOf = /* @__PURE__ */ new Map();
	if (base !== null) mark(base, -1, stepOf, graph);
	line.forEach(({ commit }, at) => mark(commit.oid, at, stepOf, graph));
	const lands = line.map(() => []);
	for (const commit of commits.toReversed()) lands[stepOf.get(commit.oid) ?? -1]?.push(commit);
	return line.map((step, at) => ({
		...step,
		lands: lands[at] ?? []
	}));
}
function lineTo(tip, base, commits, graph) {
	const younger = new Set(base === null ? [] : [base]);
	if (base !== null) {
		for (const { oid, parents } of commits.toReversed()) if (parents.some((each) => younger.has(each))) younger.add(oid);
	}
	const line = [];
	for (let commit = graph.get(tip); commit !== void 0;) {
		const parent = commit.parents.find((each) => younger.has(each)) ?? commit.parents[0] ?? null;
		line.push({
			commit,
			parent
		});
		commit = parent === null || parent === base ? void 0 : graph.get(parent);
	}
	return line.toReversed();
}
function mark(oid, step, stepOf, graph) {
	const open = [oid];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const commit = graph.get(next);
		if (commit === void 0 || stepOf.has(next)) continue;
		stepOf.set(next, step);
		open.push(...commit.parents);
	}
}

// src/library/attribution/remaining.ts
function readTouch(touch, book) {
	const whole = lineChange(touch.changes, book);
	const commits = touch.landed.filter(({ commit }) => !isMerge(commit));
	const changeOf = ({ commit, changes }) => commit === touch.step.commit ? whole : lineChange(changes, book);
	return {
		touch,
		whole,
		commits: commits.map((each) => ({
			...each,
			change: changeOf(each)
		}))
	};
}
function remaining(touches, book) {
	const standing = touches.filter(({ touch }) => touch.stands);
	const undone = cancelled(standing.map((touch) => ({
		change: touch.whole,
		members: [touch]
	})), book);
	const left = standing.filter((touch) => !undone.has(touch)).map((read) => ({
		...read,
		commits: leftIn(read, book)
	}));
	const gone = cancelled(left.flatMap(({ whole, commits }) => {
		const single = commits.map((commit) => ({
			change: commit.change,
			members: [commit]
		}));
		return commits.length < 2 ? single : [...single, {
			change: whole,
			members: commits
		}];
	}), book);
	return left.map(({ touch, commits }) => ({
		touch,
		explained: commits.length > 0,
		commits: commits.filter((commit) => !gone.has(commit))
	}));
}
function leftIn({ touch, whole, commits }, book) {
	if (!isMerge(touch.step.commit)) return commits;
	const isIn = (side, { change, changes }) => isAlreadyIn(blobsFor(changes, side, touch, whole), change, book);
	const undone = cancelled(commits.map((commit) => ({
		change: commit.change,
		members: [commit]
	})), book, ({ members }) => members.some((commit) => !isIn("before", commit) && isIn("after", commit)));
	return commits.filter((commit) => !undone.has(commit) && !isIn("before", commit));
}
function blobsFor(changes, side, touch, whole) {
	const paths = new Set(changes.map(({ path }) => path));
	const same = touch.changes.filter((change) => change[side] !== null && paths.has(change.path));
	return same.length === paths.size ? blobsOf(side, same) : whole[side];
}

// src/library/attribution/touches.ts
function touchesOf(prompts, stretchFrom, changesOf) {
	const touches = new Map(prompts.map((prompt) => [prompt, []]));
	for (const [steps, begins] of lines(prompts, stretchFrom)) {
		const owners = ownersOf([...begins.keys()]);
		steps.forEach((step, at) => {
			const ownersAt = (path) => (owners.get(path) ?? []).filter((prompt) => (begins.get(prompt) ?? 0) <= at);
			for (const [prompt, touch] of touchesIn(step, changesOf(step), ownersAt)) touches.get(prompt)?.push(touch);
		});
	}
	return touches;
}
function changesOfSteps(merges) {
	return ({ commit, parent }) => isMerge(commit) ? merges.get(mergeKey(commit.oid, parent)) ?? [] : commit.changes;
}
function mergeKey(commit, parent) {
	return `${commit}^${parent ?? ""}`;
}
function ownersOf(prompts) {
	const owners = /* @__PURE__ */ new Map();
	for (const prompt of prompts) {
		const released = prompt.released === null ? [] : [prompt.released.path];
		for (const path of /* @__PURE__ */ new Set([
			...prompt.paths,
			...released,
			...prompt.formerPaths
		])) {
			const list = owners.get(path);
			if (list === void 0) owners.set(path, [prompt]);
			else list.push(prompt);
		}
	}
	return owners;
}
function lines(prompts, stretchFrom) {
	const found = /* @__PURE__ */ new Map();
	for (const prompt of prompts) {
		const { steps, from } = stretchFrom(prompt.base);
		found.set(steps, (found.get(steps) ?? /* @__PURE__ */ new Map()).set(prompt, from));
	}
	return found;
}
function touchesIn(step, all, ownersAt) {
	const touched = /* @__PURE__ */ new Map();
	for (const change of all) for (const prompt of ownersAt(change.path)) {
		const touch = touched.get(prompt);
		if (touch === void 0) touched.set(prompt, {
			step,
			all,
			changes: [change],
			landed: []
		});
		else touch.changes.push(change);
	}
	if (touched.size === 0) return touched;
	for (const commit of step.lands) for (const change of commit.changes) for (const prompt of ownersAt(change.path)) {
		const landed = touched.get(prompt)?.landed;
		const last = landed?.at(-1);
		if (last?.commit === commit) last.changes.push(change);
		else landed?.push({
			commit,
			changes: [change]
		});
	}
	return touched;
}

// src/library/attribution/attribute.ts
function journeysOf(prompts, stretchFrom, changesOf) {
	return new Map([...touchesOf(prompts, stretchFrom, changesOf)].map(([prompt, touches]) => [prompt, walked(prompt, touches)]));
}
function blobsToCompare(journeys) {
	const blobs = /* @__PURE__ */ new Set();
	for (const touches of journeys.values()) {
		if (touches.reduce((sum, { landed }) => sum + landed.length, 0) < 2) continue;
		for (const { changes } of touches.flatMap((touch) => [touch, ...touch.landed])) for (const blob of [...blobsOf("before", changes), ...blobsOf("after", changes)]) blobs.add(blob);
	}
	return blobs;
}
function attributed(journeys, facts) {
	const book = lineBook(facts.contentOf);
	const owners = ownersOf([...journeys.keys()]);
	const messages = messagesOf(facts.types, (path) => facts.nameOf(path) ?? owners.get(path)?.[0] ?? null);
	return new Map([...journeys].map(([prompt, touches]) => [prompt.id, [wayOf(prompt, touches, book, messages)]]));
}
function wayOf(prompt, touches, book, messages) {
	const read = touches.map((touch) => readTouch(touch, book));
	const impacts = impactsIn(prompt, read, messages);
	const counted = remaining(read, book).flatMap((step) => countedIn(prompt, step, impacts, messages)).toReversed();
	const known = counted.flatMap(({ impact }) => impact ?? []);
	return {
		by: "commits",
		declared: known.length === 0 ? null : highestImpact(known),
		commits: counted.map(({ commit }) => messages.parsed(commit)),
		undocumented: counted.flatMap(({ commit, impact }) => impact === null ? [messages.parsed(commit)] : [])
	};
}
function impactsIn(prompt, touches, messages) {
	return inherited(touches.map(({ whole, commits }) => ({
		whole,
		landed: commits.map(({ commit, change, changes }) => {
			const effect = messages.effectOn(prompt, commit, commit.changes, changes);
			const brings = effect?.by !== "trailer" && messages.parsed(commit).reversal !== null;
			return {
				change,
				commit,
				impact: effect?.impact ?? null,
				brings
			};
		})
	})));
}
function countedIn(prompt, { touch, explained, commits }, impacts, messages) {
	if (explained && commits.length === 0) return [];
	const own = commits.map(({ commit }) => ({
		commit,
		impact: impacts.get(commit) ?? null
	}));
	if (!isMerge(touch.step.commit)) return own;
	const landing = touch.step.commit;
	const said = [...touch.landed.filter(({ commit }) => isMerge(commit) && commit !== landing).map(({ commit, changes }) => ({
		commit,
		effect: messages.effectOn(prompt, commit, commit.changes, changes)
	})), {
		commit: landing,
		effect: messages.effectOn(prompt, landing, touch.all, touch.changes)
	}];
	const documented = own.some(({ impact }) => impact !== null);
	const merges = said.flatMap(({ commit, effect }) => {
		return effect !== null && (!documented || effect.by === "trailer") ? [{
			commit,
			impact: effect.impact
		}] : [];
	});
	return own.length + merges.length > 0 ? [...own, ...merges] : [{
		commit: landing,
		impact: null
	}];
}

// src/app/release/read-attribution.ts
async function readAttribution(repository, request) {
	const { tip, types, nameOf } = request;
	if (request.prompts.length === 0) return {
		ways: /* @__PURE__ */ new Map(),
		rewritten: /* @__PURE__ */ new Map()
	};
	const bases = await basesOf(repository, tip, new Set(request.prompts.map(({ source }) => source)));
	const prompts = request.prompts.map(({ source, ...prompt }) => ({
		...prompt,
		base: bases.get(source) ?? null
	}));
	const commits = await repository.history(await oldestOf(repository, [...new Set(bases.values())]), tip);
	const stretchFrom = stretchesTo(tip, commits);
	const merges = await broughtBy(repository, new Set([...bases.values()].map((base) => stretchFrom(base).steps)));
	const journeys = journeysOf(prompts, stretchFrom, changesOfSteps(merges));
	const submodules = submodulesIn([...commits.flatMap(({ changes }) => changes), ...[...merges.values()].flat()]);
	const contents = await textsOf(repository, [...blobsToCompare(journeys)].filter((blob) => !submodules.has(blob)));
	const ways = attributed(journeys, {
		types,
		nameOf,
		contentOf: (blob) => contents.get(blob)
	});
	const rewritten = request.prompts.flatMap(({ id, source }) => {
		const base = bases.get(source) ?? null;
		return base === source ? [] : [[id, base]];
	});
	return {
		ways,
		rewritten: new Map(rewritten)
	};
}
async function basesOf(repository, tip, sources) {
	const bases = /* @__PURE__ */ new Map();
	for (const source of sources) bases.set(source, source === null || await repository.commitOf(source) === null ? null : await repository.mergeBase(source, tip));
	return bases;
}
async function oldestOf(repository, bases) {
	let [oldest = null] = bases;
	for (const base of bases.slice(1)) oldest = oldest === null || base === null ? null : await repository.mergeBase(oldest, base);
	return oldest;
}
async function broughtBy(repository, lines) {
	const merges = /* @__PURE__ */ new Map();
	for (const steps of lines) for (const merge of mergesOf(steps)) merges.set(mergeKey(merge.commit, merge.parent), merge);
	const answers = await repository.diffs([...merges.values()].map(({ commit, parent }) => ({
		before: parent,
		after: commit
	})));
	return new Map([...merges.keys()].map((key, at) => [key, answers[at] ?? []]));
}
async function textsOf(repository, blobs) {
	const contents = await repository.readBlobs(blobs);
	const decoder = new TextDecoder("latin1");
	return new Map([...contents].flatMap(([blob, bytes]) => bytes.length <= 1048576 ? [[blob, decoder.decode(bytes)]] : []));
}
function submodulesIn(changes) {
	return new Set(changes.flatMap(({ before, after }) => [before, after].flatMap((side) => side?.mode === "160000" ? [side.blob] : [])));
}

// src/app/release/release-ways.ts
function addingWays(commits, touched, types) {
	const adding = /* @__PURE__ */ new Map();
	for (const commit of commits) for (const { path, before } of commit.changes) if (before === null) adding.set(path, commit);
	return new Map(touched.map(({ id, after }) => {
		const raw = after === null ? void 0 : adding.get(after.path);
		if (raw === void 0 || after === null) return [id, []];
		const commit = parseCommit(raw, types);
		const impact = effects(commit, [{
			id,
			category: after.name.category
		}]).get(id)?.impact ?? null;
		return [id, [{
			by: "commits",
			declared: impact,
			commits: [commit],
			undocumented: impact === null ? [commit] : []
		}]];
	}));
}
async function releaseWays(repository, state, tip, types, sources, touched) {
	const lines = await state.linesOf([...new Set(touched.flatMap(({ id, before }) => before === null ? [id] : [id, before.id]))]);
	const nameOf = (path) => {
		const claim = sources.claim(path);
		return claim === null || claim.id === null || claim.name === null ? null : {
			id: claim.id,
			category: claim.name.category
		};
	};
	const { ways } = await readAttribution(repository, {
		tip,
		prompts: touched.map((each) => releasing(each, lines.get(each.before?.id ?? each.id) ?? null, state.header.through)),
		types,
		nameOf
	});
	return ways;
}
function releasing({ id, before, after }, line, through) {
	const former = [
		...before === null || before.path === after?.path ? [] : [before.path],
		...line?.formerPaths ?? [],
		...line?.path === null || line?.path === void 0 ? [] : [line.path]
	];
	const paths = after === null ? [] : [after.path];
	return {
		id,
		category: (after ?? before)?.name.category ?? "",
		paths,
		formerPaths: [...new Set(former)].filter((path) => !paths.includes(path)),
		released: line === null || line.path === null || line.blob === null ? null : {
			path: line.path,
			blob: line.blob
		},
		source: line?.source ?? through
	};
}

// src/app/release/record-of.ts
function recordOf(read, waits, origin) {
	const { state, source, committedAt, configuration } = origin;
	const waiting = new Set(waits.map(({ id }) => id));
	const steps = read.steps.filter(({ decision, version }) => !waiting.has(decision.touched.id) && version.to !== version.from);
	const cascades = read.cascades.filter(({ id }) => !waiting.has(id));
	const removed = removedPrompts(read, waiting);
	const impacts = [
		...steps.map(({ decision }) => decision.impact),
		...cascades.map(({ impact }) => impact),
		...removed.map(() => "major")
	];
	const previous = state?.header.library ?? null;
	const version = nextLibraryVersion(configuration.libraryVersion, previous, impacts, committedAt);
	if (version === null) return null;
	const plan = buildPlan(source, {
		from: previous,
		to: version
	}, steps, cascades, configuration.tagFormat);
	const isBaseline = state === null && configuration.firstRelease === "baseline";
	const promptOf = promptsById(read);
	const notes = new Map(buildNotes(steps, cascades, /* @__PURE__ */ new Set()).map((each) => [each.id, each]));
	return {
		schema: "prompt-libraries/release-record/v1",
		kind: isBaseline ? "baseline" : "release",
		version,
		previous,
		tag: tagOf(configuration.tagFormat, "library", version),
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
	const check = {
		base: source,
		head: source,
		tree: source,
		names: {
			base: "the records",
			head: "main"
		},
		flow: null,
		landing: async () => null,
		records,
		configFile: request.configFile,
		scope: "changed"
	};
	const rules = await configurationAt(repository, check);
	const { configuration } = rules;
	const sources = sourcesOf(configuration);
	const [change, commits] = await Promise.all([releaseChange(repository, sources, state, source), repository.history(state === null ? null : through, source)]);
	const types = commitTypes(configuration.versioning.types, configuration.versioning.preset);
	const waysOf = async (claims, touched) => state === null ? addingWays(commits, touched, types) : await releaseWays(repository, state, source, types, claims, touched);
	const committedAt = await dateOf(repository, source, commits);
	const isTaken = (id, version) => request.isTag(configuration.tagFormat.replace("{id}", id).replace("{version}", version));
	const read = await readFacts({
		repository,
		request: check,
		configuration,
		change,
		commits,
		state,
		isTaken,
		hasStaging: false,
		message: null,
		waysOf
	});
	const waiting = waitingPrompts(read, heldBack(judge(read.facts, "release"), rules.problems, configuration.strict), request.only, await withdrawnAgain(state, read));
	return {
		configuration,
		state,
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
async function dateOf(repository, source, commits) {
	const own = commits.find(({ oid }) => oid === source) ?? (await repository.history((await repository.parentsOf(source))[0] ?? null, source)).find(({ oid }) => oid === source);
	if (own === void 0) throw new Failure("release-source-missing", "The commit to release is not in the history that was read.", "Fetch the main branch completely.");
	return own.committedAt;
}
function waitingPrompts(read, held, only, withdrawn) {
	return [.../* @__PURE__ */ new Set([...read.facts.touched.map(({ id }) => id), ...read.cascades.map(({ id }) => id)])].flatMap((id) => {
		const again = withdrawn.has(id) ? "its text was withdrawn: revert it, or mend it and say so" : null;
		const reason = held.everything ?? held.prompts.get(id) ?? again ?? (only !== null && !only.has(id) ? "it was not asked for" : null);
		return reason === null ? [] : [{
			id,
			for: reason
		}];
	});
}
async function withdrawnAgain(state, read) {
	const present = read.facts.touched.flatMap(({ after }) => after === null ? [] : [after]);
	const lines = await state?.linesOf(present.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	return new Set(present.flatMap((prompt) => lines.get(prompt.id)?.withdrawn.includes(read.digests(prompt) ?? "") === true ? [prompt.id] : []));
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

// src/github/release-hosting.ts
const releaseMarker = "<!-- prompt-libraries:release:v1 -->";
const longestReleaseBody = 125e3 - `${releaseMarker}\n`.length;

// src/catalog/catalog.ts
function encodeCatalog(catalog) {
	return `${canonicalJson(catalogJson(catalog))}\n`;
}
function decodeCatalog(text, file) {
	const read = readRecord(text, { file }, (value) => recordViolations("catalog", value));
	if (!read.ok) return read;
	const environments = mapped(read.value.environments, ({ prompts, redirects, removed }) => ({
		prompts: mapped(prompts, (prompt) => ({
			...prompt,
			versions: mapped(prompt.versions, (version) => version)
		})),
		redirects: mapped(redirects, (id) => id),
		removed: mapped(removed, (tombstone) => tombstone)
	}));
	return passed({
		...read.value,
		environments
	});
}
function catalogJson(catalog) {
	const environments = plain(catalog.environments, ({ prompts, redirects, removed }) => ({
		prompts: plain(prompts, (prompt) => ({
			...prompt,
			versions: plain(prompt.versions, (version) => version)
		})),
		redirects: plain(redirects, (id) => id),
		removed: plain(removed, (tombstone) => tombstone)
	}));
	return {
		...catalog,
		environments
	};
}
function mapped(named, change) {
	return new Map(Object.entries(named).map(([name, value]) => [name, change(value)]));
}
function plain(map, change) {
	return Object.fromEntries([...map].map(([name, value]) => [name, change(value)]));
}

// src/catalog/bundle.ts
function servedBodies(catalog) {
	const paths = /* @__PURE__ */ new Set();
	for (const { prompts } of catalog.environments.values()) for (const { stable, latest, rollout, versions } of prompts.values()) for (const version of [
		stable,
		latest,
		rollout?.candidate ?? null
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
		return [path, JSON.parse(text)];
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
const catalogPath$1 = `${folder}catalog.json`;
async function releaseAssets(state) {
	const text = (await state.textsAt([catalogPath$1])).get(catalogPath$1);
	if (text === void 0) return [];
	const catalog = readableRecord(decodeCatalog(text, catalogPath$1));
	const bodies = await state.textsAt(servedBodies(catalog).map((path) => `${folder}${path}`));
	const bundle = encodeBundle(catalog, (path) => bodies.get(`${folder}${path}`) ?? null);
	return [{
		name: "catalog.json",
		contentType: "application/json",
		bytes: Buffer.from(text)
	}, {
		name: "catalog.bundle.json",
		contentType: "application/json",
		bytes: Buffer.from(bundle)
	}];
}

// src/app/release/publish-release.ts
async function publishReleases(ports, plan) {
	const { hosting, remote } = ports;
	if (hosting === null || !plan.configuration.githubRelease) return { is: "not-wanted" };
	const tips = await remote.tips([""]);
	const records = (await recordsToComplete(ports, tips, false)).filter(({ kind }) => kind !== "pre-release").slice(-newestPublished);
	let published = { is: "not-wanted" };
	for (const [index, record] of records.entries()) {
		const page = await hosting.releaseOf(record.tag);
		const isNewest = index === records.length - 1;
		published = page !== null && !page.draft ? {
			is: "unchanged",
			url: page.url
		} : await keep(ports, hosting, record, tips, isNewest && plan.configuration.makeLatest);
		if (published.is === "owed") return published;
	}
	return published;
}
const newestPublished = 3;
async function keep({ repository }, hosting, record, { records }, makeLatest) {
	const commit = records === null ? null : await commitOf(repository, records, recordPath(record));
	const state = commit === null ? null : await readState(repository, commit);
	const outcome = await hosting.keepRelease({
		tag: record.tag,
		name: `Library ${record.version}`,
		body: releaseBody(record),
		assets: state === null ? [] : await releaseAssets(state),
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
	return (await repository.history(null, records)).findLast(({ changes }) => changes.some((change) => change.path === path && change.before === null))?.oid ?? null;
}
function releaseBody(record) {
	const { prompts, removed } = record;
	const titles = prompts.map((prompt) => ({
		...prompt,
		entries: [],
		because: []
	}));
	const gone = removed.map(({ id }) => `- **${id}** was removed`).join("\n");
	const count = `${counted(prompts.length, "prompt")} released, ${removed.length} removed. \`CHANGELOG.md\` on branch \`prompt-library\` has them all.`;
	return [
		changelogMarkdown(notesOf(prompts)),
		changelogMarkdown(notesOf(titles)),
		count
	].map((text) => [text, gone].filter((part) => part !== "").join("\n\n")).find((text) => text.length <= longestReleaseBody) ?? count;
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

// src/ledger/events.ts
function eventOf({ kind, prompt, version: about, other }, was, occasion) {
	const { at, sequence, decision, environment, actor, reason } = occasion;
	const key = [
		decision,
		environment,
		prompt,
		kind
	].join("/");
	const { version, stable, status } = snapshotAfter(was, kind, about);
	return {
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason
	};
}
function eventsPath(at) {
	return `events/${monthOf(at)}.ndjson`;
}
function encodeEvent(event) {
	const { at, sequence, kind, key, prompt, other, version, stable, status, environment, actor, reason } = event;
	return `${JSON.stringify({
		at,
		sequence,
		kind,
		key,
		prompt,
		other,
		version,
		stable,
		status,
		environment,
		actor,
		reason
	})}\n`;
}
function decodeEvents(text, file) {
	return readRecordLines(text, file, (value) => recordViolations("event", value));
}
function appendEvents(text, events, file) {
	const earlier = decodeEvents(text, file);
	if (!earlier.ok) return earlier;
	const keys = new Set(earlier.value.map(({ key }) => key));
	const added = events.filter(({ key }) => !keys.has(key) && keys.add(key));
	return passed(text + added.map(encodeEvent).join(""));
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
	const inlined = template === "none" ? body : withPartialsInlined(body, partialBody);
	const text = inlined ?? body;
	const facts = templateLanguages[template].read(text, path);
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
		partials: inlined === null ? Object.fromEntries(gathered.value) : {},
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
	const name = createHash("sha256").update(text).digest("hex");
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
	for (const each of bodies) {
		const facts = templateLanguages[template].read(each.body, each.file);
		if (!facts.ok) return facts;
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
	return passed(partials);
}

// src/catalog/deprecation.ts
function catalogDeprecation({ announced, removal, replacement, guide, reason }) {
	const start = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return {
		announced,
		removal,
		replacement,
		guide,
		reason,
		headers: {
			deprecation: `@${start(announced).getTime() / 1e3}`,
			sunset: start(removal).toUTCString()
		}
	};
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
const catalogPath = "serve/catalog.json";
async function servedFiles(plan, record, changed, sequence) {
	const previous = (await plan.state?.textsAt([catalogPath]))?.get(catalogPath);
	const prompts = promptsOf(plan);
	const released = record.kind === "rollback-pointer" ? [] : record.prompts;
	const bodies = new Map(released.map((prompt) => [prompt.id, bodyFor(prompt, prompts, plan)]));
	const recordedOf = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
	const run = {
		sequence,
		library: plan.record?.version ?? plan.state?.header.library ?? null,
		source: record.source,
		environment: "production",
		changed: [...changed.values()].flatMap((line) => changeOf(line, recordedOf, prompts, bodies)),
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
	const catalog = nextCatalog(previous === void 0 ? null : readableRecord(decodeCatalog(previous, catalogPath)), run);
	return [[catalogPath, encodeCatalog(catalog)], ...[...bodies.values()].map(({ path, text }) => [`serve/${path}`, text])];
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
		metadata: metadata ?? {
			config: {},
			tools: [],
			input: null,
			defaults: {},
			output: null
		},
		model: metadata?.model ?? configuration.defaults.model
	}, (partial) => prompts.get(partial)?.document?.body ?? null);
	return bodyFile(readableRecord(body));
}
function changeOf(line, recordedOf, prompts, bodies) {
	const status = line === null ? null : recordedStatuses[line.status].shows;
	if (line === null || line.version === null || line.path === null || status === null) return [];
	const recorded = recordedOf.get(line.id);
	const body = bodies.get(line.id);
	const deprecation = prompts.get(line.id)?.document?.metadata.deprecation ?? null;
	return [{
		id: line.id,
		stable: line.stable,
		latest: line.version,
		status,
		rollout: null,
		deprecation: deprecation === null ? null : catalogDeprecation(deprecation),
		aliases: line.aliases,
		version: recorded === void 0 || body === void 0 ? null : {
			name: recorded.to,
			digest: recorded.digest,
			tag: recorded.tag,
			body: body.path
		}
	}];
}

// src/app/release/release-files.ts
async function releaseFiles(plan, source, committedAt, reason = null) {
	const { state } = plan;
	const sequence = (state?.header.sequence ?? 0) + 1;
	const facts = {
		sequence,
		environment: "production",
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
		channel: "main",
		sequence,
		through: source,
		waiting: waitingPaths(plan),
		library: plan.record?.version ?? state?.header.library ?? null
	};
	const isNews = plan.record !== null || applied.changed.size > 0 || header.waiting.join() !== (state?.header.waiting ?? []).join();
	return {
		files: new Map([
			[headerPath, encodeHeader(header)],
			...applied.shards,
			...events,
			...plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)]],
			...plan.record === null ? [] : await changelogFiles(state, plan.record),
			...await servedFiles(plan, record, applied.changed, sequence)
		]),
		isNews
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
	const reconciled = [];
	for (let attempt = 1;; attempt += 1) {
		const tips = await ports.remote.tips([""]);
		if (!request.dryRun) reconciled.push(...await reconcile(ports, tips));
		const source = sourceOf(tips);
		const plan = await planRelease(ports.repository, {
			source,
			records: tips.records,
			configFile: request.configFile,
			isTag: (name) => tips.tags.has(name),
			only: request.only
		});
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
			owed: []
		};
		const pushed = await write(ports, plan, tips, source);
		if (pushed === "again") {
			if (attempt >= mostAttempts) throw moving();
			await ports.pause(attempt);
			continue;
		}
		const published = await publishReleases(ports, plan);
		return {
			...outcome,
			pushed: pushed.wrote,
			published,
			owed: [...pushed.owed, ...owedBy(published)]
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
	const staged = await remote.stage(releaseDraft(files, tips.records, plan.record, source, plan.committedAt));
	try {
		const outcome = await staged.push();
		if (outcome.is !== "refused" || plan.record === null) return writtenBy(outcome);
		return writtenBy(await staged.pushInParts([plan.record.tag]));
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
function owedBy(published) {
	return published.is === "owed" ? [published.because] : [];
}
function moving() {
	return new Failure("release-outrun", `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, "Run it again; other runs are releasing at the same time.");
}

export { outcomeJson as a, planRelease as i, releaseFiles as n, outcomeText as o, decodeCatalog as r, runRelease as t };