import { n as __exportAll } from "./rolldown-runtime.js";
import { p as largestFile } from "./app-check-written-rules.js";
import { f as higherImpact, p as highestImpact } from "../action.js";
import { F as effects, _ as parseCommit, g as pathsOf } from "./app-check-checked-change.js";

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
	const firsts = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	const remember = (name, impact) => {
		if (impact !== null) earlier.set(name, higherImpact(earlier.get(name) ?? "none", impact));
	};
	for (const { whole, landed } of steps) {
		for (const { change, commit, impact, brings } of landed) {
			const before = earlier.get(change.name) ?? null;
			const counts = before === null ? impact : impact === null || brings ? before : higherImpact(before, impact);
			found.set(commit, {
				impact: counts,
				toldBy: (brings ? firsts.get(change.name) : void 0) ?? commit
			});
			if (!brings && !firsts.has(change.name)) firsts.set(change.name, commit);
			remember(change.name, counts);
		}
		const known = landed.flatMap(({ commit }) => found.get(commit)?.impact ?? []);
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
		commits: [...new Set(counted.map(({ commit }) => messages.parsed(commit)))],
		undocumented: counted.flatMap(({ commit, impact }) => impact === null ? [messages.parsed(commit)] : [])
	};
}
function impactsIn(prompt, touches, messages) {
	return inherited(touches.map(({ whole, commits }) => ({
		whole,
		landed: commits.map(({ commit, change, changes }) => {
			const effect = messages.effectOn(prompt, commit, commit.changes, changes);
			const { reversal, releaseAs } = messages.parsed(commit);
			const brings = effect?.by !== "trailer" && releaseAs.length === 0 && reversal !== null;
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
	const own = commits.map(({ commit }) => {
		const { toldBy, impact } = impacts.get(commit) ?? {
			toldBy: commit,
			impact: null
		};
		return {
			commit: toldBy,
			impact
		};
	});
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
var read_attribution_exports = /* @__PURE__ */ __exportAll({
	editedSince: () => editedSince,
	readAttribution: () => readAttribution
});
function editedSince(source, { id, was, now }) {
	const paths = now === null ? [] : pathsOf(now);
	return {
		id,
		category: (now ?? was)?.name.category ?? "",
		paths,
		formerPaths: was === null ? [] : pathsOf(was).filter((path) => !paths.includes(path)),
		released: was === null ? null : {
			path: was.path,
			blob: was.blob
		},
		source
	};
}
async function readAttribution(repository, request) {
	const { tip, types, nameOf, ancestors = /* @__PURE__ */ new Set() } = request;
	if (request.prompts.length === 0) return {
		ways: /* @__PURE__ */ new Map(),
		rewritten: /* @__PURE__ */ new Map()
	};
	const bases = await basesOf(repository, tip, new Set(request.prompts.map(({ source }) => source)), ancestors);
	const prompts = request.prompts.map(({ source, ...prompt }) => ({
		...prompt,
		base: bases.get(source) ?? null
	}));
	const commits = request.commits ?? await repository.history(await oldestOf(repository, [...new Set(bases.values())]), tip);
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
async function basesOf(repository, tip, sources, ancestors) {
	const bases = /* @__PURE__ */ new Map();
	for (const source of sources) bases.set(source, source === null ? null : source === tip || ancestors.has(source) ? source : await baseOf(repository, tip, source));
	return bases;
}
async function baseOf(repository, tip, source) {
	return await repository.commitOf(source) === null ? null : await repository.mergeBase(source, tip);
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

export { readAttribution as n, read_attribution_exports as r, editedSince as t };