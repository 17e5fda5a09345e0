import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as md, O as fence, S as changelogPlain, _ as recordsBranch, a as openRepository, b as claimedChanges, c as checkedBranch, d as isRefName, f as prefixTest, g as unreadable$1, h as locate, i as longestReleaseBody, k as joined$1, l as checkedObjectId, m as converse, o as nulFields, p as answerReader, r as githubHosting, s as pathBytes, t as foreignLines, u as isObjectId, x as changelogMarkdown, y as configurationAt } from "./report-log-line.js";
import { _ as highestImpact, a as largestFile, g as higherImpact, i as canonicalJson, l as sourcesOf, n as tagOf, t as buildPlan, v as impacts, x as counted } from "./release-build-plan.js";
import { n as passed, r as refused, s as Bug, t as problem } from "./problem-problem.js";
import { A as helpers, C as readChange, D as parsedTemplate, E as findingsOf, F as commitTypes, I as monthOf, M as effects, N as judge, O as limits, P as needsOf, S as parseCommit, T as templateLanguages, _ as headerPath, a as readState, b as recordFile, c as shardOf, d as recordedStatuses, f as snapshotAfter, g as encodeHeader, h as sortedOnce, i as reasonsToHold, j as TemplateFault, k as headOf, l as emptyLine, m as byCodeUnit, n as buildNotes, o as readableRecord, p as unrecorded, s as encodeShard, t as nextLibraryVersion, u as encodeStateLine, v as readRecord, w as readEverything, x as readFacts, y as readRecordLines } from "./release-library-version.js";
import { t as Failure } from "./problem-failure.js";
import { a as violationsBy, c as require_ucs2length } from "./format-yaml-document.js";
import { a as gitEnvironment, c as withoutCredentials, i as inGitWords, m as usualTimeLimit, n as gitArguments, o as withToken, p as timedOut, s as redacted, t as git } from "./git-git-command.js";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { tmpdir } from "node:os";

// src/app/release/ports.ts
function readingThrough(repository, remote) {
	if (remote.address === null) return repository;
	const listings = /* @__PURE__ */ new Map();
	const listingOf = (treeish) => {
		const listing = listings.get(treeish) ?? repository.listTree(treeish, "").then(blobsByPath);
		listings.set(treeish, listing);
		return listing;
	};
	const readBlobs = async (blobs) => {
		await remote.fetchBlobs(blobs);
		return await repository.readBlobs(blobs);
	};
	return {
		...repository,
		readBlobs,
		entriesAt: async (treeish, paths) => {
			const listing = await listingOf(treeish);
			await remote.fetchBlobs(paths.flatMap((path) => listing.get(path) ?? []));
			return await repository.entriesAt(treeish, paths);
		},
		filesWith: async (treeish, texts, folder) => {
			await remote.fetchBlobs([...(await listingOf(treeish)).values()]);
			return await repository.filesWith(treeish, texts, folder);
		}
	};
}
function blobsByPath(entries) {
	return new Map(entries.filter(({ mode }) => mode !== "160000").map(({ path, blob }) => [path, blob]));
}

// src/ledger/changelog-file.ts
const newestRuns = 50;
const changelogPath = "CHANGELOG.md";
function olderChangelogPath(month) {
	return `changelog/${month}.md`;
}
function promptChangelogPath(category, id) {
	return `changelogs/${category}/${id}.md`;
}
const marker = /^<!-- release (?<version>[\w.+-]+) (?<month>\d{4}-\d{2}) -->$/u;
function withSection(file, title, section) {
	const sections = sectionsOf(file);
	if (sections.some(({ version }) => version === section.version)) return file ?? "";
	return changelog(title, [section, ...sections]);
}
function withRun(fileAt, title, run) {
	if (["CHANGELOG.md", olderChangelogPath(run.month)].flatMap((path) => sectionsOf(fileAt(path))).some(({ version }) => version === run.version)) return /* @__PURE__ */ new Map();
	const sections = [run, ...sectionsOf(fileAt(changelogPath))];
	const changed = /* @__PURE__ */ new Map([[changelogPath, changelog(title, sections.slice(0, 50))]]);
	for (const moved of sections.slice(50).toReversed()) {
		const path = olderChangelogPath(moved.month);
		changed.set(path, withSection(changed.get(path) ?? fileAt(path), `${title} ${moved.month}`, moved));
	}
	return changed;
}
function sectionsOf(file) {
	const sections = [];
	for (const line of (file ?? "").split("\n")) {
		const { version, month } = marker.exec(line)?.groups ?? {};
		if (version !== void 0 && month !== void 0) sections.push({
			version,
			month,
			lines: []
		});
		else sections.at(-1)?.lines.push(line);
	}
	return sections.map(({ version, month, lines }) => ({
		version,
		month,
		markdown: lines.join("\n").trim()
	}));
}
function changelog(title, sections) {
	return `${[`# ${title}`, ...sections.map(sectionText$1)].join("\n\n")}\n`;
}
function sectionText$1({ version, month, markdown }) {
	const line = `<!-- release ${version} ${month} -->`;
	if (!marker.test(line)) throw new Bug(`\`${version}\` of ${month} is no version that can head a section.`);
	return `${line}\n${withoutMarkers(markdown).trim()}`;
}
function withoutMarkers(markdown) {
	return markdown.replaceAll("\r", "").replace(/^<(?=!-- release )/gmu, "&lt;");
}

// src/app/release/changelog-files.ts
async function changelogFiles(state, record) {
	const month = monthOf(record.committedAt);
	const newest = await textsOf$1(state, [changelogPath]);
	const overflow = sectionsOf(newest.get("CHANGELOG.md") ?? null).slice(50 - 1);
	const months = [.../* @__PURE__ */ new Set([month, ...overflow.map((section) => section.month)])].map(olderChangelogPath);
	const own = record.prompts.map(({ category, id }) => promptChangelogPath(category, id));
	const texts = new Map([...newest, ...await textsOf$1(state, [...months, ...own])]);
	const run = {
		version: record.version,
		month,
		markdown: sectionText(record, record.prompts)
	};
	const files = new Map(withRun((path) => texts.get(path) ?? null, "Changelog", run));
	for (const prompt of record.prompts) {
		const path = promptChangelogPath(prompt.category, prompt.id);
		const section = {
			version: record.version,
			month,
			markdown: sectionText(record, [prompt])
		};
		files.set(path, withSection(texts.get(path) ?? null, `Changelog of ${prompt.id}`, section));
	}
	return [...files];
}
function notesOf(prompts) {
	return prompts.map(({ id, category, from, to, impact, entries, because }) => ({
		id,
		category,
		from,
		to,
		impact,
		entries,
		because
	}));
}
function sectionText({ version, committedAt, removed }, prompts) {
	const day = (/* @__PURE__ */ new Date(committedAt * 1e3)).toISOString().slice(0, 10);
	const gone = removed.map(({ id }) => `- **${id}** was removed`);
	return [
		`## ${version} (${day})`,
		changelogMarkdown(notesOf(prompts)),
		prompts.length === 1 ? "" : gone.join("\n")
	].filter((part) => part !== "").join("\n\n");
}
async function textsOf$1(state, paths) {
	return state === null ? /* @__PURE__ */ new Map() : await state.textsAt(paths);
}

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

// src/schema/compiled-records.cjs
var require_compiled_records = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports["release-record"] = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/release-record.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"kind",
			"version",
			"previous",
			"tag",
			"source",
			"committedAt",
			"prompts",
			"removed",
			"waiting"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/release-record/v1" },
			"kind": { "enum": [
				"release",
				"baseline",
				"pre-release",
				"rollback-pointer"
			] },
			"version": {
				"type": "string",
				"minLength": 1
			},
			"previous": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"tag": {
				"type": "string",
				"minLength": 1
			},
			"source": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"committedAt": { "type": "integer" },
			"prompts": {
				"type": "array",
				"items": { "$ref": "#/$defs/prompt" }
			},
			"removed": {
				"type": "array",
				"items": { "$ref": "#/$defs/removed" }
			},
			"waiting": {
				"type": "array",
				"items": { "$ref": "#/$defs/waiting" }
			}
		},
		"$defs": {
			"impact": { "enum": [
				"none",
				"patch",
				"minor",
				"major"
			] },
			"prompt": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"category",
					"path",
					"from",
					"to",
					"impact",
					"declared",
					"floor",
					"documented",
					"why",
					"digest",
					"blob",
					"tag",
					"entries",
					"because",
					"rollbackOf",
					"withdrawn"
				],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"category": {
						"type": "string",
						"minLength": 1
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"from": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"to": {
						"type": "string",
						"minLength": 1
					},
					"impact": { "$ref": "#/$defs/impact" },
					"declared": { "enum": [
						"none",
						"patch",
						"minor",
						"major",
						null
					] },
					"floor": { "$ref": "#/$defs/impact" },
					"documented": { "type": "boolean" },
					"why": {
						"type": "array",
						"items": { "$ref": "#/$defs/reason" }
					},
					"digest": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"blob": {
						"type": "string",
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"tag": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"entries": {
						"type": "array",
						"items": { "$ref": "#/$defs/entry" }
					},
					"because": {
						"type": "array",
						"items": { "type": "string" }
					},
					"rollbackOf": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"withdrawn": {
						"type": ["string", "null"],
						"pattern": "^[0-9a-f]{64}$"
					}
				}
			},
			"reason": {
				"type": "object",
				"discriminator": { "propertyName": "kind" },
				"oneOf": [
					{
						"additionalProperties": false,
						"required": [
							"kind",
							"sha",
							"type",
							"title"
						],
						"properties": {
							"kind": { "const": "commit" },
							"sha": {
								"type": "string",
								"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
							},
							"type": { "type": ["string", "null"] },
							"title": { "type": "string" }
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"kind",
							"change",
							"name"
						],
						"properties": {
							"kind": { "const": "floor" },
							"change": {
								"type": "string",
								"minLength": 1
							},
							"name": { "type": "string" }
						}
					},
					{
						"additionalProperties": false,
						"required": ["kind", "of"],
						"properties": {
							"kind": { "const": "cascade" },
							"of": {
								"type": "string",
								"minLength": 1
							}
						}
					},
					{
						"additionalProperties": false,
						"required": ["kind", "by"],
						"properties": {
							"kind": { "const": "request" },
							"by": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				]
			},
			"entry": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"change",
					"prefix",
					"text",
					"author",
					"sha",
					"pullRequest"
				],
				"properties": {
					"change": { "enum": [
						"breaking",
						"feature",
						"fix",
						"docs",
						"refactor",
						"performance",
						"deprecation",
						"security",
						"rollback",
						"hotfix",
						null
					] },
					"prefix": { "type": "string" },
					"text": { "type": "string" },
					"author": { "type": "string" },
					"sha": {
						"type": ["string", "null"],
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"pullRequest": {
						"type": ["integer", "null"],
						"minimum": 1
					}
				}
			},
			"removed": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"version",
					"replacement"
				],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"version": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					}
				}
			},
			"waiting": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "for"],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"for": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func74 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"category",
			"path",
			"from",
			"to",
			"impact",
			"declared",
			"floor",
			"documented",
			"why",
			"digest",
			"blob",
			"tag",
			"entries",
			"because",
			"rollbackOf",
			"withdrawn"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"category": {
				"type": "string",
				"minLength": 1
			},
			"path": {
				"type": "string",
				"minLength": 1
			},
			"from": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"to": {
				"type": "string",
				"minLength": 1
			},
			"impact": { "$ref": "#/$defs/impact" },
			"declared": { "enum": [
				"none",
				"patch",
				"minor",
				"major",
				null
			] },
			"floor": { "$ref": "#/$defs/impact" },
			"documented": { "type": "boolean" },
			"why": {
				"type": "array",
				"items": { "$ref": "#/$defs/reason" }
			},
			"digest": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"blob": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"tag": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"entries": {
				"type": "array",
				"items": { "$ref": "#/$defs/entry" }
			},
			"because": {
				"type": "array",
				"items": { "type": "string" }
			},
			"rollbackOf": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"withdrawn": {
				"type": ["string", "null"],
				"pattern": "^[0-9a-f]{64}$"
			}
		}
	};
	const schema21 = { "enum": [
		"none",
		"patch",
		"minor",
		"major"
	] };
	function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate54.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data === "none" || data === "patch" || data === "minor" || data === "major")) {
			const err0 = {
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema21.enum }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate54.errors = vErrors;
		return errors === 0;
	}
	validate54.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema22 = {
		"type": "object",
		"discriminator": { "propertyName": "kind" },
		"oneOf": [
			{
				"additionalProperties": false,
				"required": [
					"kind",
					"sha",
					"type",
					"title"
				],
				"properties": {
					"kind": { "const": "commit" },
					"sha": {
						"type": "string",
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"type": { "type": ["string", "null"] },
					"title": { "type": "string" }
				}
			},
			{
				"additionalProperties": false,
				"required": [
					"kind",
					"change",
					"name"
				],
				"properties": {
					"kind": { "const": "floor" },
					"change": {
						"type": "string",
						"minLength": 1
					},
					"name": { "type": "string" }
				}
			},
			{
				"additionalProperties": false,
				"required": ["kind", "of"],
				"properties": {
					"kind": { "const": "cascade" },
					"of": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			{
				"additionalProperties": false,
				"required": ["kind", "by"],
				"properties": {
					"kind": { "const": "request" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		]
	};
	function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate57.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.kind;
			if (typeof tag0 == "string") {
				if (tag0 === "commit") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err0 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data.sha === void 0 || !func0.call(data, "sha")) {
							const err1 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "sha" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data.type === void 0 || !func0.call(data, "type")) {
							const err2 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data.title === void 0 || !func0.call(data, "title")) {
							const err3 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "sha" || key0 === "type" || key0 === "title")) {
							const err4 = {
								instancePath,
								schemaPath: "#/oneOf/0/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("commit" !== data.kind) {
								const err5 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/0/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "commit" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data.sha !== void 0 && func0.call(data, "sha")) {
							let data1 = data.sha;
							if (typeof data1 === "string") {
								if (!pattern3.test(data1)) {
									const err6 = {
										instancePath: instancePath + "/sha",
										schemaPath: "#/oneOf/0/properties/sha/pattern",
										keyword: "pattern",
										params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/sha",
									schemaPath: "#/oneOf/0/properties/sha/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data.type !== void 0 && func0.call(data, "type")) {
							let data2 = data.type;
							if (typeof data2 !== "string" && data2 !== null) {
								const err8 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/oneOf/0/properties/type/type",
									keyword: "type",
									params: { type: schema22.oneOf[0].properties.type.type }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data.title !== void 0 && func0.call(data, "title")) {
							if (typeof data.title !== "string") {
								const err9 = {
									instancePath: instancePath + "/title",
									schemaPath: "#/oneOf/0/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					}
					var props0 = true;
				} else if (tag0 === "floor") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err10 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data.change === void 0 || !func0.call(data, "change")) {
							const err11 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "change" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data.name === void 0 || !func0.call(data, "name")) {
							const err12 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 of Object.keys(data)) if (!(key1 === "kind" || key1 === "change" || key1 === "name")) {
							const err13 = {
								instancePath,
								schemaPath: "#/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("floor" !== data.kind) {
								const err14 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/1/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "floor" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data.change !== void 0 && func0.call(data, "change")) {
							let data5 = data.change;
							if (typeof data5 === "string") {
								if (func74(data5) < 1) {
									const err15 = {
										instancePath: instancePath + "/change",
										schemaPath: "#/oneOf/1/properties/change/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/change",
									schemaPath: "#/oneOf/1/properties/change/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data.name !== void 0 && func0.call(data, "name")) {
							if (typeof data.name !== "string") {
								const err17 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/1/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "cascade") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err18 = {
								instancePath,
								schemaPath: "#/oneOf/2/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data.of === void 0 || !func0.call(data, "of")) {
							const err19 = {
								instancePath,
								schemaPath: "#/oneOf/2/required",
								keyword: "required",
								params: { missingProperty: "of" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 of Object.keys(data)) if (!(key2 === "kind" || key2 === "of")) {
							const err20 = {
								instancePath,
								schemaPath: "#/oneOf/2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("cascade" !== data.kind) {
								const err21 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/2/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "cascade" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data.of !== void 0 && func0.call(data, "of")) {
							let data8 = data.of;
							if (typeof data8 === "string") {
								if (func74(data8) < 1) {
									const err22 = {
										instancePath: instancePath + "/of",
										schemaPath: "#/oneOf/2/properties/of/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/of",
									schemaPath: "#/oneOf/2/properties/of/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "request") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err24 = {
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data.by === void 0 || !func0.call(data, "by")) {
							const err25 = {
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: "by" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key3 of Object.keys(data)) if (!(key3 === "kind" || key3 === "by")) {
							const err26 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("request" !== data.kind) {
								const err27 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/3/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "request" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data.by !== void 0 && func0.call(data, "by")) {
							let data10 = data.by;
							if (typeof data10 === "string") {
								if (func74(data10) < 1) {
									const err28 = {
										instancePath: instancePath + "/by",
										schemaPath: "#/oneOf/3/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/by",
									schemaPath: "#/oneOf/3/properties/by/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else {
					const err30 = {
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "kind",
							tagValue: tag0
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "kind",
						tagValue: tag0
					}
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		} else {
			const err32 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		validate57.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate57.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	const schema23 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"change",
			"prefix",
			"text",
			"author",
			"sha",
			"pullRequest"
		],
		"properties": {
			"change": { "enum": [
				"breaking",
				"feature",
				"fix",
				"docs",
				"refactor",
				"performance",
				"deprecation",
				"security",
				"rollback",
				"hotfix",
				null
			] },
			"prefix": { "type": "string" },
			"text": { "type": "string" },
			"author": { "type": "string" },
			"sha": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"pullRequest": {
				"type": ["integer", "null"],
				"minimum": 1
			}
		}
	};
	function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate59.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.change === void 0 || !func0.call(data, "change")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "change" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.prefix === void 0 || !func0.call(data, "prefix")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prefix" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.text === void 0 || !func0.call(data, "text")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "text" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.author === void 0 || !func0.call(data, "author")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "author" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.sha === void 0 || !func0.call(data, "sha")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sha" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.pullRequest === void 0 || !func0.call(data, "pullRequest")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "pullRequest" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "change" || key0 === "prefix" || key0 === "text" || key0 === "author" || key0 === "sha" || key0 === "pullRequest")) {
				const err6 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.change !== void 0 && func0.call(data, "change")) {
				let data0 = data.change;
				if (!(data0 === "breaking" || data0 === "feature" || data0 === "fix" || data0 === "docs" || data0 === "refactor" || data0 === "performance" || data0 === "deprecation" || data0 === "security" || data0 === "rollback" || data0 === "hotfix" || data0 === null)) {
					const err7 = {
						instancePath: instancePath + "/change",
						schemaPath: "#/properties/change/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.change.enum }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.prefix !== void 0 && func0.call(data, "prefix")) {
				if (typeof data.prefix !== "string") {
					const err8 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.text !== void 0 && func0.call(data, "text")) {
				if (typeof data.text !== "string") {
					const err9 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.author !== void 0 && func0.call(data, "author")) {
				if (typeof data.author !== "string") {
					const err10 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.sha !== void 0 && func0.call(data, "sha")) {
				let data4 = data.sha;
				if (typeof data4 !== "string" && data4 !== null) {
					const err11 = {
						instancePath: instancePath + "/sha",
						schemaPath: "#/properties/sha/type",
						keyword: "type",
						params: { type: schema23.properties.sha.type }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (typeof data4 === "string") {
					if (!pattern3.test(data4)) {
						const err12 = {
							instancePath: instancePath + "/sha",
							schemaPath: "#/properties/sha/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
			if (data.pullRequest !== void 0 && func0.call(data, "pullRequest")) {
				let data5 = data.pullRequest;
				if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
					const err13 = {
						instancePath: instancePath + "/pullRequest",
						schemaPath: "#/properties/pullRequest/type",
						keyword: "type",
						params: { type: schema23.properties.pullRequest.type }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (typeof data5 == "number" && isFinite(data5)) {
					if (data5 < 1 || isNaN(data5)) {
						const err14 = {
							instancePath: instancePath + "/pullRequest",
							schemaPath: "#/properties/pullRequest/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		validate59.errors = vErrors;
		return errors === 0;
	}
	validate59.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
	function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate53.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.category === void 0 || !func0.call(data, "category")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "category" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.path === void 0 || !func0.call(data, "path")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "path" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.from === void 0 || !func0.call(data, "from")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "from" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.to === void 0 || !func0.call(data, "to")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "to" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.impact === void 0 || !func0.call(data, "impact")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "impact" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.declared === void 0 || !func0.call(data, "declared")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "declared" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.floor === void 0 || !func0.call(data, "floor")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "floor" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.documented === void 0 || !func0.call(data, "documented")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "documented" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.why === void 0 || !func0.call(data, "why")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "why" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.blob === void 0 || !func0.call(data, "blob")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "blob" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err12 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.entries === void 0 || !func0.call(data, "entries")) {
				const err13 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "entries" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.because === void 0 || !func0.call(data, "because")) {
				const err14 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "because" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.rollbackOf === void 0 || !func0.call(data, "rollbackOf")) {
				const err15 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "rollbackOf" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.withdrawn === void 0 || !func0.call(data, "withdrawn")) {
				const err16 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "withdrawn" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
				const err17 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err18 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data1 = data.category;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err20 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data2 = data.path;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err22 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.from !== void 0 && func0.call(data, "from")) {
				let data3 = data.from;
				if (typeof data3 !== "string" && data3 !== null) {
					const err24 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/type",
						keyword: "type",
						params: { type: schema20.properties.from.type }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err25 = {
							instancePath: instancePath + "/from",
							schemaPath: "#/properties/from/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
			if (data.to !== void 0 && func0.call(data, "to")) {
				let data4 = data.to;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err26 = {
							instancePath: instancePath + "/to",
							schemaPath: "#/properties/to/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.impact !== void 0 && func0.call(data, "impact")) {
				if (!validate54(data.impact, {
					instancePath: instancePath + "/impact",
					parentData: data,
					parentDataProperty: "impact",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			}
			if (data.declared !== void 0 && func0.call(data, "declared")) {
				let data6 = data.declared;
				if (!(data6 === "none" || data6 === "patch" || data6 === "minor" || data6 === "major" || data6 === null)) {
					const err28 = {
						instancePath: instancePath + "/declared",
						schemaPath: "#/properties/declared/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.declared.enum }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.floor !== void 0 && func0.call(data, "floor")) {
				if (!validate54(data.floor, {
					instancePath: instancePath + "/floor",
					parentData: data,
					parentDataProperty: "floor",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			}
			if (data.documented !== void 0 && func0.call(data, "documented")) {
				if (typeof data.documented !== "boolean") {
					const err29 = {
						instancePath: instancePath + "/documented",
						schemaPath: "#/properties/documented/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.why !== void 0 && func0.call(data, "why")) {
				let data9 = data.why;
				if (Array.isArray(data9)) {
					const len0 = data9.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate57(data9[i0], {
						instancePath: instancePath + "/why/" + i0,
						parentData: data9,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
						errors = vErrors.length;
					}
				} else {
					const err30 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data11 = data.digest;
				if (typeof data11 === "string") {
					if (!pattern5.test(data11)) {
						const err31 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				} else {
					const err32 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.blob !== void 0 && func0.call(data, "blob")) {
				let data12 = data.blob;
				if (typeof data12 === "string") {
					if (!pattern3.test(data12)) {
						const err33 = {
							instancePath: instancePath + "/blob",
							schemaPath: "#/properties/blob/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				} else {
					const err34 = {
						instancePath: instancePath + "/blob",
						schemaPath: "#/properties/blob/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data13 = data.tag;
				if (typeof data13 !== "string" && data13 !== null) {
					const err35 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: schema20.properties.tag.type }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (typeof data13 === "string") {
					if (func74(data13) < 1) {
						const err36 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			}
			if (data.entries !== void 0 && func0.call(data, "entries")) {
				let data14 = data.entries;
				if (Array.isArray(data14)) {
					const len1 = data14.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate59(data14[i1], {
						instancePath: instancePath + "/entries/" + i1,
						parentData: data14,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
				} else {
					const err37 = {
						instancePath: instancePath + "/entries",
						schemaPath: "#/properties/entries/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.because !== void 0 && func0.call(data, "because")) {
				let data16 = data.because;
				if (Array.isArray(data16)) {
					const len2 = data16.length;
					for (let i2 = 0; i2 < len2; i2++) if (typeof data16[i2] !== "string") {
						const err38 = {
							instancePath: instancePath + "/because/" + i2,
							schemaPath: "#/properties/because/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.rollbackOf !== void 0 && func0.call(data, "rollbackOf")) {
				let data18 = data.rollbackOf;
				if (typeof data18 !== "string" && data18 !== null) {
					const err40 = {
						instancePath: instancePath + "/rollbackOf",
						schemaPath: "#/properties/rollbackOf/type",
						keyword: "type",
						params: { type: schema20.properties.rollbackOf.type }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (typeof data18 === "string") {
					if (func74(data18) < 1) {
						const err41 = {
							instancePath: instancePath + "/rollbackOf",
							schemaPath: "#/properties/rollbackOf/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
			if (data.withdrawn !== void 0 && func0.call(data, "withdrawn")) {
				let data19 = data.withdrawn;
				if (typeof data19 !== "string" && data19 !== null) {
					const err42 = {
						instancePath: instancePath + "/withdrawn",
						schemaPath: "#/properties/withdrawn/type",
						keyword: "type",
						params: { type: schema20.properties.withdrawn.type }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (typeof data19 === "string") {
					if (!pattern5.test(data19)) {
						const err43 = {
							instancePath: instancePath + "/withdrawn",
							schemaPath: "#/properties/withdrawn/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			}
		} else {
			const err44 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		}
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema24 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"version",
			"replacement"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"version": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate62.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "version" || key0 === "replacement")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data1 = data.version;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema24.properties.version.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data2 = data.replacement;
				if (typeof data2 !== "string" && data2 !== null) {
					const err8 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema24.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err9 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate62.errors = vErrors;
		return errors === 0;
	}
	validate62.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate64.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.for === void 0 || !func0.call(data, "for")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "for" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "for")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.for !== void 0 && func0.call(data, "for")) {
				let data1 = data.for;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/for",
							schemaPath: "#/properties/for/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/properties/for/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate64.errors = vErrors;
		return errors === 0;
	}
	validate64.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0 || !func0.call(data, "kind")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.previous === void 0 || !func0.call(data, "previous")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "previous" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.committedAt === void 0 || !func0.call(data, "committedAt")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "committedAt" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.prompts === void 0 || !func0.call(data, "prompts")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompts" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.removed === void 0 || !func0.call(data, "removed")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removed" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.waiting === void 0 || !func0.call(data, "waiting")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "waiting" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
				const err10 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/release-record/v1" !== data.schema) {
					const err11 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/release-record/v1" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.kind !== void 0 && func0.call(data, "kind")) {
				let data1 = data.kind;
				if (!(data1 === "release" || data1 === "baseline" || data1 === "pre-release" || data1 === "rollback-pointer")) {
					const err12 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.kind.enum }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data2 = data.version;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err13 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.previous !== void 0 && func0.call(data, "previous")) {
				let data3 = data.previous;
				if (typeof data3 !== "string" && data3 !== null) {
					const err15 = {
						instancePath: instancePath + "/previous",
						schemaPath: "#/properties/previous/type",
						keyword: "type",
						params: { type: schema19.properties.previous.type }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err16 = {
							instancePath: instancePath + "/previous",
							schemaPath: "#/properties/previous/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data4 = data.tag;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err17 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data5 = data.source;
				if (typeof data5 === "string") {
					if (!pattern3.test(data5)) {
						const err19 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.committedAt !== void 0 && func0.call(data, "committedAt")) {
				let data6 = data.committedAt;
				if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
					const err21 = {
						instancePath: instancePath + "/committedAt",
						schemaPath: "#/properties/committedAt/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.prompts !== void 0 && func0.call(data, "prompts")) {
				let data7 = data.prompts;
				if (Array.isArray(data7)) {
					const len0 = data7.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate53(data7[i0], {
						instancePath: instancePath + "/prompts/" + i0,
						parentData: data7,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/prompts",
						schemaPath: "#/properties/prompts/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.removed !== void 0 && func0.call(data, "removed")) {
				let data9 = data.removed;
				if (Array.isArray(data9)) {
					const len1 = data9.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate62(data9[i1], {
						instancePath: instancePath + "/removed/" + i1,
						parentData: data9,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.waiting !== void 0 && func0.call(data, "waiting")) {
				let data11 = data.waiting;
				if (Array.isArray(data11)) {
					const len2 = data11.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate64(data11[i2], {
						instancePath: instancePath + "/waiting/" + i2,
						parentData: data11,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/properties/waiting/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		} else {
			const err25 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.event = validate66;
	const schema26 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/event.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"at",
			"sequence",
			"kind",
			"key",
			"prompt",
			"other",
			"version",
			"stable",
			"status",
			"environment",
			"actor",
			"reason"
		],
		"properties": {
			"at": { "type": "integer" },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"kind": { "enum": [
				"baseline",
				"drafted",
				"released",
				"deployed",
				"withdrawn",
				"pointer-moved",
				"deprecated",
				"reinstated",
				"archived",
				"renamed",
				"continued",
				"removed"
			] },
			"key": {
				"type": "string",
				"minLength": 1
			},
			"prompt": {
				"type": "string",
				"minLength": 1
			},
			"other": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"version": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"stable": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"status": { "enum": [
				"awaited",
				"draft",
				"approved",
				"deployed",
				"deprecated",
				"archived",
				"renamed",
				"removed"
			] },
			"environment": {
				"type": "string",
				"minLength": 1
			},
			"actor": { "type": ["string", "null"] },
			"reason": { "type": ["string", "null"] }
		}
	};
	function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate66.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.at === void 0 || !func0.call(data, "at")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "at" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.kind === void 0 || !func0.call(data, "kind")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.key === void 0 || !func0.call(data, "key")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "key" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.prompt === void 0 || !func0.call(data, "prompt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.other === void 0 || !func0.call(data, "other")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "other" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.environment === void 0 || !func0.call(data, "environment")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "environment" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.actor === void 0 || !func0.call(data, "actor")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "actor" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.reason === void 0 || !func0.call(data, "reason")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "reason" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema26.properties, key0)) {
				const err12 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.at !== void 0 && func0.call(data, "at")) {
				let data0 = data.at;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data1 = data.sequence;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err14 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err15 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
			if (data.kind !== void 0 && func0.call(data, "kind")) {
				let data2 = data.kind;
				if (!(data2 === "baseline" || data2 === "drafted" || data2 === "released" || data2 === "deployed" || data2 === "withdrawn" || data2 === "pointer-moved" || data2 === "deprecated" || data2 === "reinstated" || data2 === "archived" || data2 === "renamed" || data2 === "continued" || data2 === "removed")) {
					const err16 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.kind.enum }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.key !== void 0 && func0.call(data, "key")) {
				let data3 = data.key;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err17 = {
							instancePath: instancePath + "/key",
							schemaPath: "#/properties/key/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.prompt !== void 0 && func0.call(data, "prompt")) {
				let data4 = data.prompt;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err19 = {
							instancePath: instancePath + "/prompt",
							schemaPath: "#/properties/prompt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.other !== void 0 && func0.call(data, "other")) {
				let data5 = data.other;
				if (typeof data5 !== "string" && data5 !== null) {
					const err21 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/type",
						keyword: "type",
						params: { type: schema26.properties.other.type }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (typeof data5 === "string") {
					if (func74(data5) < 1) {
						const err22 = {
							instancePath: instancePath + "/other",
							schemaPath: "#/properties/other/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data6 = data.version;
				if (typeof data6 !== "string" && data6 !== null) {
					const err23 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema26.properties.version.type }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data6 === "string") {
					if (func74(data6) < 1) {
						const err24 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data7 = data.stable;
				if (typeof data7 !== "string" && data7 !== null) {
					const err25 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema26.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (typeof data7 === "string") {
					if (func74(data7) < 1) {
						const err26 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data8 = data.status;
				if (!(data8 === "awaited" || data8 === "draft" || data8 === "approved" || data8 === "deployed" || data8 === "deprecated" || data8 === "archived" || data8 === "renamed" || data8 === "removed")) {
					const err27 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.environment !== void 0 && func0.call(data, "environment")) {
				let data9 = data.environment;
				if (typeof data9 === "string") {
					if (func74(data9) < 1) {
						const err28 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/properties/environment/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.actor !== void 0 && func0.call(data, "actor")) {
				let data10 = data.actor;
				if (typeof data10 !== "string" && data10 !== null) {
					const err30 = {
						instancePath: instancePath + "/actor",
						schemaPath: "#/properties/actor/type",
						keyword: "type",
						params: { type: schema26.properties.actor.type }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.reason !== void 0 && func0.call(data, "reason")) {
				let data11 = data.reason;
				if (typeof data11 !== "string" && data11 !== null) {
					const err31 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: schema26.properties.reason.type }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		} else {
			const err32 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		validate66.errors = vErrors;
		return errors === 0;
	}
	validate66.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.catalog = validate67;
	const schema27 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/catalog.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"sequence",
			"library",
			"source",
			"environments"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/catalog/v1" },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"library": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"source": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"environments": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/environment" }
			}
		},
		"$defs": {
			"environment": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"prompts",
					"redirects",
					"removed"
				],
				"properties": {
					"prompts": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/prompt" }
					},
					"redirects": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"minLength": 1
						}
					},
					"removed": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/removed" }
					}
				}
			},
			"prompt": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"stable",
					"latest",
					"status",
					"versions",
					"rollout",
					"deprecation",
					"aliases"
				],
				"properties": {
					"stable": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"latest": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"status": { "enum": [
						"draft",
						"approved",
						"deployed",
						"deprecated",
						"archived"
					] },
					"versions": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/version" }
					},
					"rollout": { "$ref": "#/$defs/rollout" },
					"deprecation": { "$ref": "#/$defs/deprecation" },
					"aliases": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			},
			"version": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"digest",
					"tag",
					"body"
				],
				"properties": {
					"digest": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"tag": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"body": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"rollout": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"candidate",
					"weight",
					"phase",
					"salt"
				],
				"properties": {
					"candidate": {
						"type": "string",
						"minLength": 1
					},
					"weight": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e4
					},
					"phase": {
						"type": "string",
						"minLength": 1
					},
					"salt": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"deprecation": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"announced",
					"removal",
					"replacement",
					"guide",
					"reason",
					"headers"
				],
				"properties": {
					"announced": { "$ref": "#/$defs/day" },
					"removal": { "$ref": "#/$defs/day" },
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"guide": { "type": ["string", "null"] },
					"reason": { "type": ["string", "null"] },
					"headers": {
						"type": "object",
						"additionalProperties": false,
						"required": ["deprecation", "sunset"],
						"properties": {
							"deprecation": {
								"type": "string",
								"minLength": 1
							},
							"sunset": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				}
			},
			"removed": {
				"type": "object",
				"additionalProperties": false,
				"required": ["at", "replacement"],
				"properties": {
					"at": { "type": "integer" },
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					}
				}
			},
			"day": {
				"type": "string",
				"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
			}
		}
	};
	const schema29 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"stable",
			"latest",
			"status",
			"versions",
			"rollout",
			"deprecation",
			"aliases"
		],
		"properties": {
			"stable": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"latest": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"status": { "enum": [
				"draft",
				"approved",
				"deployed",
				"deprecated",
				"archived"
			] },
			"versions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/version" }
			},
			"rollout": { "$ref": "#/$defs/rollout" },
			"deprecation": { "$ref": "#/$defs/deprecation" },
			"aliases": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	};
	const schema30 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"digest",
			"tag",
			"body"
		],
		"properties": {
			"digest": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"tag": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"body": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate70.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.body === void 0 || !func0.call(data, "body")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "body" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "digest" || key0 === "tag" || key0 === "body")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data0 = data.digest;
				if (typeof data0 === "string") {
					if (!pattern5.test(data0)) {
						const err4 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data1 = data.tag;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: schema30.properties.tag.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.body !== void 0 && func0.call(data, "body")) {
				let data2 = data.body;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err8 = {
							instancePath: instancePath + "/body",
							schemaPath: "#/properties/body/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate70.errors = vErrors;
		return errors === 0;
	}
	validate70.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema31 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"candidate",
			"weight",
			"phase",
			"salt"
		],
		"properties": {
			"candidate": {
				"type": "string",
				"minLength": 1
			},
			"weight": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"phase": {
				"type": "string",
				"minLength": 1
			},
			"salt": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate72.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema31.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 || !func0.call(data, "candidate")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "candidate" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.phase === void 0 || !func0.call(data, "phase")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phase" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.salt === void 0 || !func0.call(data, "salt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "salt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "weight" || key0 === "phase" || key0 === "salt")) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.candidate !== void 0 && func0.call(data, "candidate")) {
				let data0 = data.candidate;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err6 = {
							instancePath: instancePath + "/candidate",
							schemaPath: "#/properties/candidate/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data1 = data.weight;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err8 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1e4 || isNaN(data1)) {
						const err9 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data1 < 0 || isNaN(data1)) {
						const err10 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.phase !== void 0 && func0.call(data, "phase")) {
				let data2 = data.phase;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err11 = {
							instancePath: instancePath + "/phase",
							schemaPath: "#/properties/phase/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.salt !== void 0 && func0.call(data, "salt")) {
				let data3 = data.salt;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err13 = {
							instancePath: instancePath + "/salt",
							schemaPath: "#/properties/salt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		validate72.errors = vErrors;
		return errors === 0;
	}
	validate72.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema32 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"announced",
			"removal",
			"replacement",
			"guide",
			"reason",
			"headers"
		],
		"properties": {
			"announced": { "$ref": "#/$defs/day" },
			"removal": { "$ref": "#/$defs/day" },
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"guide": { "type": ["string", "null"] },
			"reason": { "type": ["string", "null"] },
			"headers": {
				"type": "object",
				"additionalProperties": false,
				"required": ["deprecation", "sunset"],
				"properties": {
					"deprecation": {
						"type": "string",
						"minLength": 1
					},
					"sunset": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	};
	const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
	function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate75.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (!pattern11.test(data)) {
				const err0 = {
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		validate75.errors = vErrors;
		return errors === 0;
	}
	validate75.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate74.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema32.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.announced === void 0 || !func0.call(data, "announced")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "announced" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.removal === void 0 || !func0.call(data, "removal")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removal" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.guide === void 0 || !func0.call(data, "guide")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "guide" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.reason === void 0 || !func0.call(data, "reason")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "reason" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.headers === void 0 || !func0.call(data, "headers")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "headers" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "announced" || key0 === "removal" || key0 === "replacement" || key0 === "guide" || key0 === "reason" || key0 === "headers")) {
				const err7 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.announced !== void 0 && func0.call(data, "announced")) {
				if (!validate75(data.announced, {
					instancePath: instancePath + "/announced",
					parentData: data,
					parentDataProperty: "announced",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			}
			if (data.removal !== void 0 && func0.call(data, "removal")) {
				if (!validate75(data.removal, {
					instancePath: instancePath + "/removal",
					parentData: data,
					parentDataProperty: "removal",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
					errors = vErrors.length;
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data2 = data.replacement;
				if (typeof data2 !== "string" && data2 !== null) {
					const err8 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema32.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err9 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data.guide !== void 0 && func0.call(data, "guide")) {
				let data3 = data.guide;
				if (typeof data3 !== "string" && data3 !== null) {
					const err10 = {
						instancePath: instancePath + "/guide",
						schemaPath: "#/properties/guide/type",
						keyword: "type",
						params: { type: schema32.properties.guide.type }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.reason !== void 0 && func0.call(data, "reason")) {
				let data4 = data.reason;
				if (typeof data4 !== "string" && data4 !== null) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: schema32.properties.reason.type }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.headers !== void 0 && func0.call(data, "headers")) {
				let data5 = data.headers;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					if (data5.deprecation === void 0 || !func0.call(data5, "deprecation")) {
						const err12 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/required",
							keyword: "required",
							params: { missingProperty: "deprecation" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data5.sunset === void 0 || !func0.call(data5, "sunset")) {
						const err13 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/required",
							keyword: "required",
							params: { missingProperty: "sunset" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					for (const key1 of Object.keys(data5)) if (!(key1 === "deprecation" || key1 === "sunset")) {
						const err14 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (data5.deprecation !== void 0 && func0.call(data5, "deprecation")) {
						let data6 = data5.deprecation;
						if (typeof data6 === "string") {
							if (func74(data6) < 1) {
								const err15 = {
									instancePath: instancePath + "/headers/deprecation",
									schemaPath: "#/properties/headers/properties/deprecation/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/headers/deprecation",
								schemaPath: "#/properties/headers/properties/deprecation/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data5.sunset !== void 0 && func0.call(data5, "sunset")) {
						let data7 = data5.sunset;
						if (typeof data7 === "string") {
							if (func74(data7) < 1) {
								const err17 = {
									instancePath: instancePath + "/headers/sunset",
									schemaPath: "#/properties/headers/properties/sunset/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/headers/sunset",
								schemaPath: "#/properties/headers/properties/sunset/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		validate74.errors = vErrors;
		return errors === 0;
	}
	validate74.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate69.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.latest === void 0 || !func0.call(data, "latest")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "latest" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.versions === void 0 || !func0.call(data, "versions")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "versions" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.rollout === void 0 || !func0.call(data, "rollout")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "rollout" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.deprecation === void 0 || !func0.call(data, "deprecation")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "deprecation" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.aliases === void 0 || !func0.call(data, "aliases")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "aliases" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "stable" || key0 === "latest" || key0 === "status" || key0 === "versions" || key0 === "rollout" || key0 === "deprecation" || key0 === "aliases")) {
				const err7 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data0 = data.stable;
				if (typeof data0 !== "string" && data0 !== null) {
					const err8 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema29.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err9 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data.latest !== void 0 && func0.call(data, "latest")) {
				let data1 = data.latest;
				if (typeof data1 !== "string" && data1 !== null) {
					const err10 = {
						instancePath: instancePath + "/latest",
						schemaPath: "#/properties/latest/type",
						keyword: "type",
						params: { type: schema29.properties.latest.type }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err11 = {
							instancePath: instancePath + "/latest",
							schemaPath: "#/properties/latest/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data2 = data.status;
				if (!(data2 === "draft" || data2 === "approved" || data2 === "deployed" || data2 === "deprecated" || data2 === "archived")) {
					const err12 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema29.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.versions !== void 0 && func0.call(data, "versions")) {
				let data3 = data.versions;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					for (const key1 of Object.keys(data3)) if (!validate70(data3[key1], {
						instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data3,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
						errors = vErrors.length;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.rollout !== void 0 && func0.call(data, "rollout")) {
				if (!validate72(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
			}
			if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
				if (!validate74(data.deprecation, {
					instancePath: instancePath + "/deprecation",
					parentData: data,
					parentDataProperty: "deprecation",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data7 = data.aliases;
				if (Array.isArray(data7)) {
					const len0 = data7.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data8 = data7[i0];
						if (typeof data8 === "string") {
							if (func74(data8) < 1) {
								const err14 = {
									instancePath: instancePath + "/aliases/" + i0,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/aliases/" + i0,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		} else {
			const err17 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		validate69.errors = vErrors;
		return errors === 0;
	}
	validate69.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema34 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["at", "replacement"],
		"properties": {
			"at": { "type": "integer" },
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate80.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.at === void 0 || !func0.call(data, "at")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "at" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "replacement")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.at !== void 0 && func0.call(data, "at")) {
				let data0 = data.at;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					const err3 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data1 = data.replacement;
				if (typeof data1 !== "string" && data1 !== null) {
					const err4 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema34.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		validate80.errors = vErrors;
		return errors === 0;
	}
	validate80.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate68.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompts === void 0 || !func0.call(data, "prompts")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompts" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.redirects === void 0 || !func0.call(data, "redirects")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "redirects" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.removed === void 0 || !func0.call(data, "removed")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removed" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "prompts" || key0 === "redirects" || key0 === "removed")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.prompts !== void 0 && func0.call(data, "prompts")) {
				let data0 = data.prompts;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 of Object.keys(data0)) if (!validate69(data0[key1], {
						instancePath: instancePath + "/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data0,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
						errors = vErrors.length;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/prompts",
						schemaPath: "#/properties/prompts/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.redirects !== void 0 && func0.call(data, "redirects")) {
				let data2 = data.redirects;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 of Object.keys(data2)) {
					let data3 = data2[key2];
					if (typeof data3 === "string") {
						if (func74(data3) < 1) {
							const err5 = {
								instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/redirects/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/redirects/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				else {
					const err7 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/properties/redirects/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.removed !== void 0 && func0.call(data, "removed")) {
				let data4 = data.removed;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key3 of Object.keys(data4)) if (!validate80(data4[key3], {
						instancePath: instancePath + "/removed/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
						errors = vErrors.length;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate68.errors = vErrors;
		return errors === 0;
	}
	validate68.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate67.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.library === void 0 || !func0.call(data, "library")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "library" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.environments === void 0 || !func0.call(data, "environments")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "environments" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "sequence" || key0 === "library" || key0 === "source" || key0 === "environments")) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/catalog/v1" !== data.schema) {
					const err6 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/catalog/v1" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data1 = data.sequence;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err7 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err8 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			if (data.library !== void 0 && func0.call(data, "library")) {
				let data2 = data.library;
				if (typeof data2 !== "string" && data2 !== null) {
					const err9 = {
						instancePath: instancePath + "/library",
						schemaPath: "#/properties/library/type",
						keyword: "type",
						params: { type: schema27.properties.library.type }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err10 = {
							instancePath: instancePath + "/library",
							schemaPath: "#/properties/library/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data3 = data.source;
				if (typeof data3 === "string") {
					if (!pattern3.test(data3)) {
						const err11 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.environments !== void 0 && func0.call(data, "environments")) {
				let data4 = data.environments;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key1 of Object.keys(data4)) if (!validate68(data4[key1], {
						instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
						errors = vErrors.length;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		} else {
			const err14 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		validate67.errors = vErrors;
		return errors === 0;
	}
	validate67.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.keys = {
		"release-record": { "keys": {
			"schema": {},
			"kind": {},
			"version": {},
			"previous": {},
			"tag": {},
			"source": {},
			"committedAt": {},
			"prompts": { "each": { "keys": {
				"id": {},
				"category": {},
				"path": {},
				"from": {},
				"to": {},
				"impact": {},
				"declared": {},
				"floor": {},
				"documented": {},
				"why": { "each": {} },
				"digest": {},
				"blob": {},
				"tag": {},
				"entries": { "each": { "keys": {
					"change": {},
					"prefix": {},
					"text": {},
					"author": {},
					"sha": {},
					"pullRequest": {}
				} } },
				"because": { "each": {} },
				"rollbackOf": {},
				"withdrawn": {}
			} } },
			"removed": { "each": { "keys": {
				"id": {},
				"version": {},
				"replacement": {}
			} } },
			"waiting": { "each": { "keys": {
				"id": {},
				"for": {}
			} } }
		} },
		"event": { "keys": {
			"at": {},
			"sequence": {},
			"kind": {},
			"key": {},
			"prompt": {},
			"other": {},
			"version": {},
			"stable": {},
			"status": {},
			"environment": {},
			"actor": {},
			"reason": {}
		} },
		"catalog": { "keys": {
			"schema": {},
			"sequence": {},
			"library": {},
			"source": {},
			"environments": { "each": { "keys": {
				"prompts": { "each": { "keys": {
					"stable": {},
					"latest": {},
					"status": {},
					"versions": { "each": { "keys": {
						"digest": {},
						"tag": {},
						"body": {}
					} } },
					"rollout": { "keys": {
						"candidate": {},
						"weight": {},
						"phase": {},
						"salt": {}
					} },
					"deprecation": { "keys": {
						"announced": {},
						"removal": {},
						"replacement": {},
						"guide": {},
						"reason": {},
						"headers": { "keys": {
							"deprecation": {},
							"sunset": {}
						} }
					} },
					"aliases": { "each": {} }
				} } },
				"redirects": { "each": {} },
				"removed": { "each": { "keys": {
					"at": {},
					"replacement": {}
				} } }
			} } }
		} }
	};
}));

// src/schema/records.ts
var import_compiled_records = /* @__PURE__ */ __toESM(require_compiled_records(), 1);
function recordViolations(name, value) {
	return violationsBy({
		judge: import_compiled_records.default[name],
		keys: import_compiled_records.keys[name]
	}, value);
}

// src/ledger/release-record.ts
function recordPath({ committedAt, version }) {
	return `releases/${monthOf(committedAt)}/${version}.json`;
}
function encodeReleaseRecord(record) {
	const byId = (a, b) => byCodeUnit(a.id, b.id);
	return recordFile({
		...record,
		prompts: record.prompts.toSorted(byId),
		removed: record.removed.toSorted(byId),
		waiting: record.waiting.toSorted(byId)
	});
}
function decodeReleaseRecord(text, file) {
	return readRecord(text, { file }, (value) => recordViolations("release-record", value));
}

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

// src/ledger/trailers.ts
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
function messageOf(title, text, trailers) {
	const moved = text.map((line) => `  ${line.replace(controls, " ")}`.trimEnd());
	const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
	for (const line of [title, ...last]) if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
	return `${[
		[title],
		moved,
		last
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// src/ledger/tag-message.ts
const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
	Prompt: oneLine,
	Version: oneLine,
	Impact: new RegExp(`^(?:${Object.keys(impacts).join("|")})$`, "u"),
	Digest: /^[0-9a-f]{64}$/u,
	Source: objectId,
	Release: oneLine
};
function promptTagMessage(tag, notes) {
	const { prompt, version, impact, digest, source, release } = tag;
	const trailers = {
		Prompt: prompt,
		Version: version,
		Impact: impact,
		Digest: digest,
		Source: source,
		Release: release
	};
	return messageOf(`${prompt} ${version}`, notes, trailers);
}
function libraryTagMessage(tag, title, prompts) {
	const { library, source, state, record } = tag;
	const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? "new"} → ${to} (${impact})`);
	return messageOf(`${title} ${library}`, lines, {
		Library: library,
		Source: source,
		State: state,
		Record: record
	});
}

// src/app/release/release-draft.ts
const recorder = {
	name: "prompt-libraries",
	email: "prompt-libraries@users.noreply.github.com"
};
function releaseDraft(files, parent, record, source, committedAt) {
	return {
		by: {
			...recorder,
			date: committedAt
		},
		commit: {
			parent,
			files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
			message: commitMessage(record, source)
		},
		tags: record === null ? [] : tagsOf(record, null)
	};
}
function tagsDraft(record, state, missing) {
	const tags = tagsOf(record, state).filter(({ name }) => missing.has(name));
	return {
		by: {
			...recorder,
			date: record.committedAt
		},
		commit: null,
		tags
	};
}
function tagsOf(record, state) {
	const { source, version } = record;
	const library = (commit) => libraryTagMessage({
		library: version,
		source,
		state: commit,
		record: recordPath(record)
	}, "Library", record.prompts);
	return [...record.prompts.flatMap((prompt) => prompt.tag === null ? [] : [promptTag(prompt, prompt.tag, record)]), {
		name: record.tag,
		target: source,
		message: state === null ? library : library(state)
	}];
}
function promptTag(prompt, name, { source, version }) {
	const { id, to, impact, digest } = prompt;
	const notes = changelogPlain(notesOf([prompt])).split("\n");
	return {
		name,
		target: source,
		message: promptTagMessage({
			prompt: id,
			version: to,
			impact,
			digest,
			source,
			release: version
		}, notes)
	};
}
function commitMessage(record, source) {
	return record === null ? `records: through ${source.slice(0, 12)}` : `release: library ${record.version}, ${record.prompts.length} prompts, ${record.removed.length} removed`;
}

// src/app/release/reconcile.ts
const newestLookedAt = 3;
async function reconcile(ports, tips, lookAtAll = false) {
	if (tips.records === null) return [];
	const done = [];
	for (const record of await recordsToComplete(ports, tips, lookAtAll)) {
		const missing = missingTags$1(record, tips);
		if (missing.size === 0) continue;
		const staged = await ports.remote.stage(tagsDraft(record, tips.records, missing));
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
function missingTags$1({ prompts, tag }, tips) {
	return new Set([...prompts.flatMap((prompt) => prompt.tag ?? []), tag].filter((name) => !tips.tags.has(name)));
}
async function recordsToComplete({ repository }, tips, all) {
	const { records } = tips;
	const state = records === null ? null : await readState(repository, records);
	if (records === null || state === null) return [];
	const paths = (await repository.listTree(records, "releases")).map(({ path }) => path).sort();
	return await readRecords(state, all ? paths : paths.filter((path, index) => index >= paths.length - newestLookedAt || !isTagged(path, tips)));
}
async function readRecords(state, paths) {
	return [...await state.textsAt(paths)].map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function isTagged(path, { tags }) {
	const version = /(?<version>[^/]+)\.json$/u.exec(path)?.groups?.["version"];
	return version !== void 0 && tags.has(`library@${version}`);
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
const written$1 = {
	draft: "drafted",
	deprecated: "deprecated",
	archived: "archived"
};
function tellWritten(tell, was, prompt, isReleased) {
	if (prompt.written !== null) {
		if (was.status !== prompt.written) tell({ kind: written$1[prompt.written] }, was);
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

// src/git/remote-address.ts
function usableAddress(told, base) {
	if (told === "" || told.startsWith("-") || /\p{Cc}/u.test(told) || /^[A-Za-z0-9+.-]*::/.test(told)) throw new Failure("git-address-refused", `${JSON.stringify(withoutCredentials(told))} cannot be the address of a remote.`, "Use an https, ssh or file address, or a path: git remote set-url origin <address>");
	return isPath(told) ? resolve(base, told) : withoutCredentials(told);
}
function takesToken(address) {
	return /^https?:\/\//i.test(address);
}
function isPath(address) {
	if (/^[A-Za-z]:[\\/]/.test(address)) return true;
	return !/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/^[^/]*:/.test(address);
}

// src/git/clone.ts
const noSuchRemote = 2;
async function lookAtClone(folder, environment) {
	const { gitFolder, root } = await locate(folder, environment);
	const top = root ?? gitFolder;
	const place = {
		folder: top,
		environment,
		kind: "work-tree"
	};
	const [asked, told] = await Promise.all([git(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-path",
		"objects",
		"--show-object-format",
		"--is-shallow-repository"
	]), git(place, [
		"remote",
		"get-url",
		"origin"
	], { accepts: [0, noSuchRemote] })]);
	const [objects, format, shallow, ...more] = asked.output.toString().trimEnd().split("\n");
	if (objects === void 0 || format !== "sha1" && format !== "sha256" || shallow === void 0 || more.length > 0) throw unreadable$1("rev-parse", asked.output.toString());
	const isShallow = shallow !== "false";
	const address = told.exitCode === noSuchRemote ? null : usableAddress(told.output.toString().replace(/\n$/, ""), top);
	return {
		place,
		gitFolder,
		objects,
		format,
		isShallow,
		isComplete: !isShallow && !await hasPromises(objects),
		address
	};
}
async function hasPromises(objects) {
	const names = await readdir(join(objects, "pack")).catch(() => null);
	return names === null || names.some((name) => name.endsWith(".promisor"));
}

// src/git/receiver.ts
const mostLines = 12;
function wordsOf(...texts) {
	return texts.flatMap((text) => redacted(text).split("\n")).map((line) => line.trimEnd()).filter((line) => line !== "").slice(0, mostLines).join("\n");
}
function brokeOff(reason) {
	if (!(reason instanceof Failure) || reason.code === "git-missing") throw reason;
	return wordsOf(reason.message);
}

// src/git/ref-listing.ts
const branchPrefix = "refs/heads/";
const tagPrefix = "refs/tags/";
const peeledSuffix = "^{}";
function refListing(output) {
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of Buffer.from(output).toString("utf8").split("\n")) {
		if (line === "") continue;
		const end = line.search(/[\t ]/);
		const oid = line.slice(0, Math.max(end, 0));
		const ref = line.slice(end + 1);
		if (!isObjectId(oid)) throw unreadable$1("ls-remote", line);
		if (ref.startsWith(branchPrefix)) branches.set(ref.slice(11), oid);
		else if (ref.startsWith(tagPrefix) && ref.endsWith(peeledSuffix)) {
			const name = ref.slice(10, -3);
			tags.set(name, {
				object: tags.get(name)?.object ?? oid,
				peeled: oid
			});
		} else if (ref.startsWith(tagPrefix)) tags.set(ref.slice(10), {
			object: oid,
			peeled: oid
		});
	}
	return {
		branches,
		tags
	};
}

// src/git/local-receiver.ts
const updateCodes = {
	done: 0,
	failed: 1,
	refused: 128
};
function localReceiver(place) {
	return {
		name: place.folder,
		refs: async () => {
			const { output } = await git(place, [
				"show-ref",
				"--dereference",
				"--heads",
				"--tags"
			], { accepts: [0, 1] });
			return refListing(output);
		},
		bring: async () => void 0,
		take: (_, change) => written(place, change).catch(brokeOff),
		closedTo: async () => null
	};
}
async function written(place, { branch, tags }) {
	if (branch !== null) {
		if (await isCheckedOut(place, branch.name)) return `The branch ${branch.name} is checked out. Go to another one first: git switch -`;
		const refusal = await transaction(place, `update refs/heads/${branch.name}\0${branch.to}\0${branch.from ?? "0".repeat(branch.to.length)}\0`);
		if (refusal !== null) return refusal;
	}
	return tags.size === 0 ? null : transaction(place, [...tags].map(([name, object]) => `create refs/tags/${name}\0${object}\0`).join(""));
}
async function transaction(place, instructions) {
	const outcome = await git(place, [
		"update-ref",
		"--no-deref",
		"--stdin",
		"-z",
		"-m",
		"release"
	], {
		input: instructions,
		accepts: Object.values(updateCodes)
	});
	if (outcome.exitCode === updateCodes.done) return null;
	return wordsOf(outcome.complaints) || `git update-ref ended with exit code ${outcome.exitCode}.`;
}
async function isCheckedOut(place, branch) {
	const { output } = await git(place, [
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]);
	return nulFields(output).includes(`branch refs/heads/${branch}`);
}

// src/git/import-stream.ts
const commitMark = 1;
function commitCommands(commit, by, ref) {
	const paths = [...commit.files.keys()].toSorted();
	const written = new Set(paths.filter((path) => commit.files.get(path) !== null));
	for (const path of paths) checkPath(path, written);
	const who = signature(by);
	return Buffer.concat([
		Buffer.from(`commit ${ref}\nmark :${1}\nauthor ${who}\ncommitter ${who}\n`),
		data(messageBytes(commit.message)),
		Buffer.from(commit.parent === null ? "" : `from ${checkedObjectId(commit.parent)}\n`),
		...paths.filter((path) => !written.has(path)).map((path) => Buffer.concat([
			Buffer.from("D "),
			quotedPath(path),
			newline
		])),
		...[...written].flatMap((path) => [
			Buffer.from("M 100644 inline "),
			quotedPath(path),
			newline,
			data(commit.files.get(path) ?? /* @__PURE__ */ new Uint8Array())
		]),
		Buffer.from(`\nget-mark :${1}\n`)
	]);
}
function tagCommands(tags, by) {
	const who = signature(by);
	return Buffer.concat(tags.flatMap(({ name, target, message }, at) => {
		const mark = 2 + at;
		return [
			Buffer.from(`tag ${checkedTag(name)}\nmark :${mark}\nfrom ${checkedObjectId(target)}\ntagger ${who}\n`),
			data(messageBytes(message)),
			Buffer.from(`get-mark :${mark}\n`)
		];
	}));
}
const newline = Buffer.from("\n");
function data(bytes) {
	return Buffer.concat([
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		newline
	]);
}
function signature({ name, email, date }) {
	if (name.trim() === "" || /[<>\p{Cc}]/u.test(name + email) || !Number.isSafeInteger(date) || date < 0) throw new Failure("git-author-refused", `${JSON.stringify(`${name} <${email}> ${date}`)} cannot sign a commit.`, "Write the author as: Name <name@example.com>");
	return `${name} <${email}> ${date} +0000`;
}
function messageBytes(message) {
	if (!message.includes("\0")) return Buffer.from(message, "utf8");
	throw new Failure("git-message-refused", "The message of a commit or tag has a NUL in it.", "Leave it out: git ends a message there.");
}
function checkedTag(name) {
	if (isRefName(name)) return name;
	throw new Failure("git-tag-refused", `${JSON.stringify(name)} cannot be the name of a tag.`, "Use letters, digits, -, @ and dots, as in agents-support-triage@1.2.0.");
}
function checkPath(path, written) {
	const parts = path.split("/");
	const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
	if (path.includes("\0") || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)) || written.has(path) && folders.some((folder) => written.has(folder))) throw new Failure("git-path-refused", `${JSON.stringify(path)} cannot be the path of a file.`, "Write it from the top of the repository, with / between the parts.");
}
function quotedPath(path) {
	const escapes = {
		"\\": "\\\\",
		"\"": "\\\"",
		"\n": "\\n"
	};
	return Buffer.concat([
		Buffer.from("\""),
		pathBytes(path.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)),
		Buffer.from("\"")
	]);
}

// src/git/own-repository.ts
async function makeOwnRepository({ environment, format, branch = "main", folder, borrowed }) {
	const home = await (folder === void 0 ? mkdtemp(join(tmpdir(), "prompt-libraries-")) : mkdir(folder, { recursive: true }).then(() => folder)).catch((cause) => {
		throw new Failure("git-folder-not-made", `No folder could be made for a repository: ${String(cause)}`, "Check that the disk has room and may be written to.", cause);
	});
	const place = {
		folder: home,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const remove = async () => folder === void 0 ? rm(home, {
		recursive: true,
		force: true
	}) : void 0;
	try {
		await git(place, [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			`--initial-branch=${branch}`,
			`--object-format=${format}`,
			home
		]);
		if (borrowed !== void 0) await borrow(home, borrowed);
		return {
			place,
			remove
		};
	} catch (reason) {
		await remove();
		throw reason;
	}
}
async function borrow(home, objects) {
	await mkdir(join(home, "objects", "info"), { recursive: true });
	await writeFile(join(home, "objects", "info", "alternates"), Buffer.concat([quotedPath(objects), Buffer.from("\n")]));
}

// src/git/tag-comparison.ts
const mostNamed = 5;
const longestTag = 1048576;
async function missingTags(tags, there, receiver, staging) {
	const missing = [];
	const others = [];
	for (const tag of tags) {
		const tip = there.get(tag.name);
		if (tip === void 0) missing.push(tag);
		else if (tip.object !== tag.object) others.push({
			tag,
			tip
		});
	}
	const alike = others.filter(({ tag, tip }) => tip.peeled === tag.target && tip.object !== tip.peeled);
	const digests = await digestsOf(alike.map(({ tip }) => tip.object), receiver, staging);
	const same = new Set(alike.filter(({ tag, tip }) => isSameDigest(digestIn(tag.message), digests.get(tip.object))).map(({ tag }) => tag.name));
	const taken = others.filter(({ tag }) => !same.has(tag.name));
	if (taken.length > 0) throw tagTaken(taken);
	return missing;
}
function digestIn(message) {
	const [unsigned = ""] = message.split(/^-----BEGIN /m);
	const trailers = unsigned.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
	return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}
function isSameDigest(ours, theirs) {
	return ours !== null && ours === theirs;
}
async function digestsOf(objects, receiver, staging) {
	if (objects.length === 0) return /* @__PURE__ */ new Map();
	await receiver.bring(objects);
	const { output } = await git(staging, ["cat-file", "--batch"], { input: `${objects.join("\n")}\n` });
	const digests = /* @__PURE__ */ new Map();
	const answered = (answer) => {
		if (answer.is !== "found" || answer.type !== "tag") return;
		const text = (answer.content ?? Buffer.alloc(0)).toString("utf8");
		digests.set(answer.oid, digestIn(text.slice(text.indexOf("\n\n") + 2)));
	};
	answerReader({
		next: () => "contents",
		answered,
		largest: longestTag
	})(output);
	return digests;
}
function tagTaken(taken) {
	const named = taken.slice(0, mostNamed).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
	const more = taken.length > mostNamed ? ` and ${taken.length - mostNamed} more` : "";
	const [first] = taken;
	return new Failure("tag-taken", `Somebody else made ${taken.length === 1 ? "a tag" : "tags"} of this release: ${named.join("; ")}${more}.`, `Tags are never moved. If it is a mistake, delete it: git push origin --delete refs/tags/${first?.tag.name ?? ""}. If not, ask for the next version with Release-As.`);
}

// src/git/push-release.ts
async function pushRelease(receiver, delivery) {
	if (delivery.branch !== null) await checkParent(delivery.staging, delivery.branch);
	const before = await standingOf(receiver, delivery);
	if (before.branch === "moved" || left(before) === 0) return outcomeOf(before, before, "");
	const change = changeFor(delivery, before);
	const words = await receiver.take(delivery.staging, change);
	const after = await standingOf(receiver, delivery);
	if (words !== null && after.branch !== "moved" && left(after) === left(before)) {
		const closed = await receiver.closedTo(delivery.staging, change);
		if (closed !== null) throw impossible(receiver, closed);
	}
	return outcomeOf(before, after, words ?? "git said that everything was taken.");
}
async function standingOf(receiver, { staging, branch, tags }) {
	const refs = await receiver.refs(branch?.to ?? null);
	const now = branch === null ? null : refs.branches.get(branch.name) ?? null;
	const missing = await missingTags(tags, refs.tags, receiver, staging);
	if (branch === null || now === branch.to) return {
		branch: "there",
		now,
		missing
	};
	if (now === branch.from) return {
		branch: "before",
		now,
		missing
	};
	return {
		branch: now !== null && (await git(staging, [
			"merge-base",
			"--is-ancestor",
			branch.to,
			now
		], { accepts: [0, 1] })).exitCode === 0 ? "there" : "moved",
		now,
		missing
	};
}
function outcomeOf(before, after, because) {
	if (after.branch === "moved") return {
		is: "branch-moved",
		now: after.now
	};
	if (after.branch === "before") return {
		is: "refused",
		because
	};
	if (after.missing.length > 0) return {
		is: "tags-missing",
		names: after.missing.map(({ name }) => name),
		because
	};
	return {
		is: "landed",
		written: left(before)
	};
}
function changeFor({ branch, tags, allTags }, { branch: state, missing }) {
	return {
		branch: state === "before" ? branch : null,
		tags: new Map(missing.map(({ name, object }) => [name, object])),
		allTags: allTags && missing.length === tags.length
	};
}
function left({ branch, missing }) {
	return missing.length + (branch === "before" ? 1 : 0);
}
async function checkParent(staging, { from, to }) {
	const { output } = await git(staging, [
		"cat-file",
		"commit",
		to
	]);
	const [header = ""] = output.toString("latin1").split("\n\n", 1);
	if (header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []).join(" ") !== (from ?? "")) throw new Failure("git-step-refused", `The commit ${to} does not follow ${from ?? "nothing"}.`, "Plan the release again.");
}
function impossible(receiver, words) {
	return new Failure("git-push-impossible", `${receiver.name} takes nothing from here: ${words}`, "Check that the token may write contents (permissions: contents: write), and that the remote can be reached.");
}

// src/git/push-in-parts.ts
const mostRefused = 3;
async function pushInParts(receiver, delivery, first) {
	const names = new Set(first);
	const outcome = await pushRelease(receiver, {
		...delivery,
		tags: delivery.tags.filter(({ name }) => names.has(name)),
		allTags: false
	});
	if (outcome.is !== "landed") return outcome;
	const rest = await pushTagsInHalves(receiver, delivery);
	return rest.is === "landed" ? {
		is: "landed",
		written: outcome.written + rest.written
	} : rest;
}
async function pushTagsInHalves(receiver, delivery) {
	const before = await standingOf(receiver, delivery);
	if (before.branch !== "there") return outcomeOf(before, before, "The branch does not have the commit of these tags.");
	let waiting = before.missing;
	let length = waiting.length;
	let taken = null;
	const refusals = [];
	while (waiting.length > 0 && refusals.length < mostRefused) {
		const chunk = waiting.slice(0, length);
		const words = await receiver.take(delivery.staging, {
			branch: null,
			tags: objectsByName(chunk),
			allTags: false
		});
		if (words !== null && chunk.length > 1) {
			length = Math.ceil(chunk.length / 2);
			continue;
		}
		if (words === null) taken = chunk.length;
		else refusals.push(words);
		waiting = waiting.slice(chunk.length);
		length = taken ?? waiting.length;
	}
	return outcomeOf(before, await standingOf(receiver, delivery), refusals[0] ?? "");
}
function objectsByName(tags) {
	return new Map(tags.map(({ name, object }) => [name, object]));
}

// src/git/fast-import.ts
function startImport(place) {
	const call = {
		program: "git",
		arguments: gitArguments(place, [
			"fast-import",
			"--quiet",
			"--done",
			"--date-format=raw"
		], { "fastimport.unpackLimit": "0" }),
		folder: place.folder,
		environment: place.environment
	};
	let pieces = [];
	let lines = 0;
	let asked = null;
	let broken = null;
	const conversation = converse(call, {
		heard: (piece) => {
			pieces.push(piece);
			lines += linesIn(piece);
			if (asked !== null && lines >= asked.count) asked.resolve(Buffer.concat(pieces).toString("latin1"));
		},
		ended: (failure) => {
			clearTimeout(timer);
			if (failure === null) return;
			broken = { reason: inGitWords(failure) };
			asked?.reject(broken.reason);
		}
	});
	const timer = setTimeout(() => conversation.breakOff(timedOut(call, usualTimeLimit)), usualTimeLimit);
	return {
		tell: async (commands, count) => {
			if (broken !== null) throw broken.reason;
			conversation.say(commands);
			if (count === 0) return [];
			pieces = [];
			lines = 0;
			const told = await new Promise((resolve, reject) => asked = {
				count,
				resolve,
				reject
			});
			asked = null;
			return idsFrom(told, count);
		},
		end: async () => {
			conversation.say(Buffer.from("done\n"));
			await conversation.end();
			if (broken !== null) throw broken.reason;
		}
	};
}
function linesIn(piece) {
	let count = 0;
	for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) count += 1;
	return count;
}
function idsFrom(told, count) {
	const ids = told.replace(/\n$/, "").split("\n");
	const strange = ids.find((id) => !isObjectId(id));
	if (strange !== void 0 || ids.length !== count) throw unreadable$1("fast-import", strange ?? told);
	return ids;
}

// src/git/release-objects.ts
const commitRef = "refs/release/commit";
async function makeReleaseObjects(ground, draft, keepIn) {
	const { environment } = ground.place;
	const { place, remove } = await makeOwnRepository({
		environment,
		format: ground.format,
		borrowed: ground.objects
	});
	const elsewhere = keepIn === null ? place : {
		...place,
		environment: {
			...place.environment,
			GIT_OBJECT_DIRECTORY: keepIn
		}
	};
	const importing = startImport(elsewhere);
	try {
		return {
			place,
			...await imported(importing, draft),
			remove
		};
	} catch (reason) {
		await importing.end().catch(() => void 0);
		await remove();
		throw reason;
	}
}
async function imported(importing, draft) {
	if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) throw new Failure("git-tag-refused", "Two tags of a release have the same name.", "Give every prompt an id of its own.");
	const [commit = null] = draft.commit === null ? [] : await importing.tell(commitCommands(draft.commit, draft.by, commitRef), 1);
	const plain = draft.tags.map((tag) => ({
		name: tag.name,
		target: tag.target ?? needed(commit),
		message: typeof tag.message === "string" ? tag.message : tag.message(needed(commit))
	}));
	const ids = await importing.tell(tagCommands(plain, draft.by), plain.length);
	await importing.end();
	return {
		commit,
		tags: new Map(plain.map((tag, at) => [tag.name, {
			...tag,
			object: ids[at] ?? ""
		}]))
	};
}
function needed(commit) {
	if (commit !== null) return commit;
	throw new Failure("git-tag-refused", "A tag of a release names a commit the release does not make.", "Name the commit the tag points at.");
}

// src/git/remote-through.ts
function remoteThrough(ways) {
	const { receiver, branches } = ways;
	return {
		tips: async (tagPrefixes) => {
			const refs = await receiver.refs(null);
			const isWanted = prefixTest(tagPrefixes);
			return {
				main: refs.branches.get(branches.main) ?? null,
				records: refs.branches.get(branches.records) ?? null,
				tags: new Map([...refs.tags].filter(([name]) => isWanted(name)))
			};
		},
		stage: (draft) => staged(ways, draft)
	};
}
async function staged({ ground, receiver, branches, keepIn }, draft) {
	const objects = await makeReleaseObjects(ground, draft, keepIn);
	const { place, commit, tags } = objects;
	const delivery = {
		staging: place,
		branch: commit === null ? null : {
			name: branches.records,
			from: draft.commit?.parent ?? null,
			to: commit
		},
		tags: [...tags.values()],
		allTags: true
	};
	return {
		commit,
		tags: new Map([...tags.values()].map(({ name, object }) => [name, object])),
		push: () => pushRelease(receiver, delivery),
		pushInParts: (first) => pushInParts(receiver, delivery, first),
		discard: objects.remove
	};
}

// src/git/wire.ts
const remoteName = "prompt-libraries-wire";
const networkTimeLimit = 6e5;
const publishedOnly = { "core.alternateRefsPrefixes": "refs/remotes/origin/ refs/heads/" };
function wireCall({ byToken }) {
	return {
		settings: byToken ? {
			"credential.helper": "",
			"core.askPass": ""
		} : {},
		timeLimit: networkTimeLimit
	};
}
async function askRefs(wire) {
	const listing = await listed(wire);
	if (listing.length > 0 || !/^https?:/i.test(wire.address)) return refListing(listing);
	return refListing(await listedByGit(wire));
}
async function listed({ place, address, ...wire }) {
	return (await git(place, [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		address
	], wireCall(wire)).catch(unreachable({ address }))).output;
}
async function listedByGit(wire) {
	const events = join(wire.place.folder, "events");
	const environment = {
		...wire.place.environment,
		GIT_TRACE2_EVENT: events
	};
	const listing = await listed({
		...wire,
		place: {
			...wire.place,
			environment
		}
	});
	const told = await readFile(events, "utf8").catch(() => "");
	await rm(events, { force: true });
	if (told.includes("\"negotiated-version\"")) return listing;
	throw new Failure("git-remote-unreachable", `${wire.address} did not answer as a git server does.`, "Check the address, and whether a proxy or a sign-in page answers in its place.");
}
async function fetchObjects(wire, wants, how) {
	if (wants.length === 0) return;
	const { settings, timeLimit } = wireCall(wire);
	const partial = {
		[`remote.${remoteName}.url`]: wire.address,
		[`remote.${remoteName}.promisor`]: "true",
		[`remote.${remoteName}.partialclonefilter`]: "blob:none"
	};
	const negotiation = how === "alone" ? { "fetch.negotiationAlgorithm": "noop" } : {};
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-prune",
		"--no-recurse-submodules"
	];
	const call = {
		input: `${wants.join("\n")}\n`,
		settings: {
			...settings,
			...partial,
			...negotiation,
			...publishedOnly
		},
		timeLimit
	};
	const place = {
		...wire.place,
		environment: {
			...wire.place.environment,
			GIT_NO_LAZY_FETCH: "1"
		}
	};
	await git(place, [
		"fetch",
		...quiet,
		"--filter=blob:none",
		"--stdin",
		remoteName
	], call).catch(unreachable(wire));
}
function unreachable({ address }) {
	return (reason) => {
		if (!(reason instanceof Failure) || reason.code !== "git-failed") throw reason;
		throw new Failure("git-remote-unreachable", `${address} could not be read: ${reason.message}`, "Check the address, the network, and that the token may read the contents of the repository.", reason);
	};
}

// src/git/remote-receiver.ts
const pushCodes = {
	done: 0,
	refused: 1,
	unasked: 128
};
const plainPush = [
	"--atomic",
	"--no-follow-tags",
	"--no-verify",
	"--no-signed",
	"--no-force-if-includes",
	"--recurse-submodules=no",
	"--porcelain",
	"--quiet"
];
function remoteReceiver(wire, branches, isKept) {
	const bringTips = tipBringer(wire, branches, isKept);
	let pushes = 0;
	async function push(staging, change, ...more) {
		const { branch, tags } = change;
		const place = {
			...staging,
			environment: {
				...wire.place.environment,
				GIT_ATTR_NOSYSTEM: "1"
			}
		};
		const refspecs = branch === null ? [] : [`${branch.to}:refs/heads/${branch.name}`];
		if (tags.size > 0) refspecs.push(`${await patternFor(staging, change, pushes += 1)}:refs/tags/*`);
		const lease = branch === null ? [] : [`--force-with-lease=refs/heads/${branch.name}:${branch.from ?? ""}`];
		const { settings, timeLimit } = wireCall(wire);
		const negotiate = branch?.from === null ? "false" : "true";
		const call = {
			settings: {
				...settings,
				"push.negotiate": negotiate,
				"push.pushOption": ""
			},
			timeLimit,
			accepts: Object.values(pushCodes)
		};
		const { exitCode, output, complaints } = await git(place, [
			"push",
			...plainPush,
			...lease,
			...more,
			wire.address,
			...refspecs
		], call);
		const refusals = output.toString().split("\n").filter((line) => line.startsWith("!"));
		return {
			exitCode,
			words: wordsOf(complaints, refusals[0] ?? "") || `git push ended with exit code ${exitCode}.`
		};
	}
	return {
		name: wire.address,
		refs: async (ours) => {
			const refs = await askRefs(wire);
			await bringTips(refs, ours);
			return refs;
		},
		bring: (objects) => fetchObjects(wire, objects, "history"),
		take: (staging, change) => push(staging, change).then(({ exitCode, words }) => exitCode === pushCodes.done ? null : words, brokeOff),
		closedTo: (staging, change) => push(staging, change, "--dry-run").then(({ exitCode, words }) => exitCode === pushCodes.unasked ? words : null, brokeOff)
	};
}
function tipBringer(wire, branches, isKept) {
	const brought = /* @__PURE__ */ new Map();
	return async (refs, ours) => {
		const names = [.../* @__PURE__ */ new Set([branches.main, branches.records])];
		const tips = names.flatMap((name) => {
			const tip = refs.branches.get(name);
			return tip === void 0 || tip === ours || brought.get(name) === tip ? [] : [{
				name,
				tip
			}];
		});
		await fetchObjects(wire, tips.map(({ name, tip }) => `+${tip}:refs/heads/${name}`), "history");
		for (const { name, tip } of tips) brought.set(name, tip);
		const gone = names.filter((name) => !refs.branches.has(name) && (isKept || brought.has(name)));
		if (gone.length === 0) return;
		for (const name of gone) brought.delete(name);
		await git(wire.place, [
			"update-ref",
			"--no-deref",
			"--stdin",
			"-z"
		], { input: gone.map((name) => `delete refs/heads/${name}\0\0`).join("") });
	};
}
async function patternFor(staging, { tags, allTags }, number) {
	if (allTags) return "refs/tags/*";
	const namespace = `refs/release/${number}`;
	await git(staging, [
		"update-ref",
		"--stdin",
		"-z"
	], { input: [...tags].map(([name, object]) => `create ${namespace}/${name}\0${object}\0`).join("") });
	return `${namespace}/*`;
}

// src/git/missing-blobs.ts
async function missingBlobs(place, blobs) {
	const asked = [...new Set(blobs.map(checkedObjectId))];
	if (asked.length === 0) return [];
	const { output } = await git(place, ["cat-file", "--batch-check"], { input: `${asked.join("\n")}\n` });
	const there = /* @__PURE__ */ new Set();
	answerReader({
		next: () => "info",
		answered: (answer) => void (answer.is === "found" && there.add(answer.oid)),
		largest: 0
	})(output);
	return asked.filter((blob) => !there.has(blob));
}

// src/git/open-mirror.ts
async function openMirror(options, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const { from, branches } = options;
	for (const name of [branches.main, branches.records]) checkedBranch(name);
	if ("address" in from) return mirrorOf(usableAddress(from.address, process.cwd()), from.objectFormat ?? "sha1", environment, options);
	const clone = await lookAtClone(from.clone, environment);
	if (clone.address === null) return localRemote(clone, branches);
	return mirrorOf(clone.address, clone.format, environment, options, clone);
}
async function mirrorOf(address, format, environment, options, clone) {
	const token = takesToken(address) ? options.token : null;
	const authorised = token === null ? environment : withToken(environment, address, token);
	const borrows = clone?.isComplete === true && options.cache === void 0;
	const mirror = await makeOwnRepository({
		environment,
		format,
		branch: options.branches.main,
		folder: options.cache,
		borrowed: borrows ? clone.objects : void 0
	});
	const wire = {
		place: {
			...mirror.place,
			environment: {
				...mirror.place.environment,
				...authorised
			}
		},
		address,
		byToken: token !== null
	};
	const ground = {
		place: mirror.place,
		objects: join(mirror.place.folder, "objects"),
		format
	};
	const there = /* @__PURE__ */ new Set();
	return {
		...remoteThrough({
			ground,
			receiver: remoteReceiver(wire, options.branches, options.cache !== void 0),
			branches: options.branches,
			keepIn: null
		}),
		folder: mirror.place.folder,
		address,
		fetchBlobs: async (blobs) => {
			const unseen = blobs.filter((blob) => !there.has(blob));
			await fetchObjects(wire, await missingBlobs(mirror.place, unseen), "alone");
			for (const blob of unseen) there.add(blob);
		},
		close: mirror.remove
	};
}
function localRemote(clone, branches) {
	if (clone.isShallow) throw new Failure("git-history-cut-off", `The history of ${clone.place.folder} was cut off, and it has no remote to complete it from.`, "Clone it again without --depth, or add its remote: git remote add origin <address>");
	return {
		...remoteThrough({
			ground: clone,
			receiver: localReceiver(clone.place),
			branches,
			keepIn: clone.objects
		}),
		folder: clone.gitFolder,
		address: null,
		fetchBlobs: async () => void 0,
		close: async () => void 0
	};
}

// src/action/run-release.ts
async function release(runner, inputs, surroundings) {
	const { workspace, repository: name, apiUrl } = surroundings;
	const clone = resolve(workspace, inputs.workingDirectory);
	const remote = await openMirror({
		from: { clone },
		branches: {
			main: "main",
			records: recordsBranch
		},
		token: inputs.token
	});
	try {
		const repository = await openRepository(remote.folder);
		try {
			const hosting = inputs.token === null || name === null ? null : await githubHosting({
				token: inputs.token,
				apiUrl,
				repository: name
			});
			const ports = {
				remote,
				repository: readingThrough(repository, remote),
				hosting,
				pause
			};
			const outcome = await runRelease(ports, {
				configFile: inputs.config,
				dryRun: inputs.dryRun,
				only: null
			});
			await show(runner, outcome, inputs);
			return outcome.owed.length === 0;
		} finally {
			await repository.close();
		}
	} finally {
		await remote.close();
	}
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
	const title = record === null ? md`## Nothing was released` : md`## Released library ${fence("text", [record.version])}`;
	await runner.summarize(joined$1([title, changelogMarkdown(notesOf(record?.prompts ?? []))], md`\n\n`));
	const released = outcomeJson(outcome);
	runner.output("conclusion", owed.length === 0 ? "passed" : "failed");
	runner.output("released", JSON.stringify(released.released));
	runner.output("tags", JSON.stringify(record === null ? [] : [...record.prompts.flatMap(({ tag }) => tag ?? []), record.tag]));
	runner.output("library-version", record?.version ?? "");
	runner.output("release-url", published.is === "published" || published.is === "unchanged" ? published.url : "");
}
async function pause(attempt) {
	await setTimeout$1(attempt * (500 + process.pid % 500));
}

export { release };