import { n as namesOf, t as isNameIn } from "./domain-row.js";
import { n as silentCommitTypes, t as changeTypes } from "./domain-change-types.js";
import { t as nearestName } from "./domain-nearest.js";
import { r as problem } from "./problem-checked.js";
import { r as impacts } from "./domain-impact.js";

// src/commit/commit-types.ts
const presets = {
	seed: {},
	conventional: {
		performance: "patch",
		refactor: "none"
	}
};
function commitTypes(overrides, preset) {
	const types = /* @__PURE__ */ new Map();
	for (const change of namesOf(changeTypes)) {
		if (change === "breaking") continue;
		for (const type of changeTypes[change].commitTypes) types.set(type, meaningOf$1(change, preset));
	}
	for (const type of silentCommitTypes) types.set(type, silent);
	for (const [type, change] of Object.entries(overrides)) types.set(type.toLowerCase(), change === "none" ? silent : meaningOf$1(change, preset));
	return types;
}
const silent = {
	change: null,
	impact: "none"
};
function meaningOf$1(change, preset) {
	return {
		change,
		impact: presets[preset][change] ?? changeTypes[change].impact
	};
}

// src/commit/footers.ts
const footer = /^(?:\* )?BREAKING[ -]CHANGE:(.*)$/u;
const resemblance = /\bbreaking[\s_-]*changes?\b|^\W*breaking\s*:/iu;
const nextPart = /^(?:$|[*-] |[A-Za-z][\w-]*(?:: | #)|BREAKING[ -]CHANGE:)/u;
function readBreaking(lines) {
	const notes = [];
	const unclear = [];
	for (const [index, line] of lines.entries()) {
		const text = footer.exec(line)?.[1];
		if (text !== void 0) notes.push(noteFrom(text, lines, index + 1));
		else if (resemblance.test(line)) unclear.push(line.trim());
	}
	return {
		notes,
		unclear
	};
}
function noteFrom(text, lines, next) {
	const parts = [text.trim()];
	for (let index = next; index < lines.length; index += 1) {
		const line = lines[index]?.trimEnd() ?? "";
		if (nextPart.test(line)) break;
		parts.push(line.trim());
	}
	return parts.join(" ").trim();
}

// src/commit/message.ts
function readMessage(text) {
	const [first = "", ...body] = text.replaceAll("\r", "").trim().split("\n");
	return {
		...splitPullRequest(first.trimEnd()),
		body: withoutFencedCode(body)
	};
}
function splitPullRequest(line) {
	const found = /\s\(#([1-9]\d{0,14})\)$/u.exec(line);
	if (found === null) return {
		title: line,
		pullRequest: null
	};
	return {
		title: line.slice(0, found.index).trimEnd(),
		pullRequest: Number(found[1])
	};
}
function fenceIn(line) {
	const [, marks = "", words = ""] = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(line) ?? [];
	if (marks === "" || marks.startsWith("`") && words.includes("`")) return null;
	return {
		mark: marks.charAt(0),
		length: marks.length,
		bare: words.trim() === ""
	};
}
function withoutFencedCode(lines) {
	const fences = lines.map(fenceIn);
	const closable = longestClosersBelow(fences);
	let open = null;
	return lines.map((line, index) => {
		const fence = fences[index] ?? null;
		if (open !== null) {
			if (fence !== null && closes(fence, open)) open = null;
			return "";
		}
		if (fence === null || (closable[index]?.get(fence.mark) ?? 0) < fence.length) return line;
		open = fence;
		return "";
	});
}
function closes(fence, open) {
	return fence.bare && fence.mark === open.mark && fence.length >= open.length;
}
function longestClosersBelow(fences) {
	const below = [];
	let longest = /* @__PURE__ */ new Map();
	for (let index = fences.length - 1; index >= 0; index -= 1) {
		below[index] = longest;
		const fence = fences[index];
		if (fence?.bare === true && fence.length > (longest.get(fence.mark) ?? 0)) longest = new Map(longest).set(fence.mark, fence.length);
	}
	return below;
}

// src/commit/title.ts
const grammar$1 = /^(?<type>[a-z][a-z0-9-]*)(?:\((?<scope>[^()\r\n]+)\))?(?<bang>!)?:[ \t]+(?<subject>\S[^\n]*)$/i;
function readTitle(line) {
	const found = grammar$1.exec(line)?.groups;
	if (found === void 0) return null;
	const { type = "", scope = "", bang, subject = "" } = found;
	return {
		type,
		scope: scopeItems(scope),
		breaking: bang !== void 0,
		subject: subject.trimEnd()
	};
}
function scopeItems(text) {
	return text.split(",").map((item) => item.trim()).filter((item) => item !== "");
}

// src/commit/near-miss.ts
const ornaments = /^(?:\[[^\]]{0,40}\]|:[a-z0-9_+-]{1,40}:|[^\p{L}\p{N}])+/iu;
const colons = /^[:;\uFE13\uFE55\uFF1A\u2236\uA789]/u;
function nearMiss(title, types) {
	const text = reading(title);
	if (text.take(ornaments) !== "") text.fault("something stands before the type", 0);
	const type = text.take(/^[a-z][a-z0-9-]*/i).toLowerCase();
	if (!types.has(type)) return null;
	const marked = /^[!(]/u.test(text.rest());
	if (text.take(/^\s+(?=[!(])/u) !== "") text.fault("a space stands behind the type", text.start());
	const early = text.take(/^!+(?=\s*\()/u);
	if (early !== "") text.fault("`!` stands before the scope", text.start());
	if (text.take(/^\s+(?=\()/u) !== "") text.fault("a space stands before the scope", text.start());
	const scope = readScope(text);
	if (text.take(/^\s+(?=!)/u) !== "") text.fault("a space stands before `!`", text.start());
	const late = text.take(/^!+/u);
	if (late.length > 1) text.fault("`!` stands there twice", text.start() + 1);
	if (!readColon(text) && !marked) return null;
	const subject = text.rest().trim();
	if (subject === "") text.fault("the subject is missing", title.length);
	const first = text.firstFault();
	if (first === null) return null;
	const narrowed = scope.length === 0 ? "" : `(${scope.join(", ")})`;
	const bang = early + late === "" ? "" : "!";
	return {
		...first,
		meant: `${type}${narrowed}${bang}: ${subject === "" ? "…" : subject}`
	};
}
function readScope(text) {
	if (!text.rest().startsWith("(")) return [];
	const length = balancedLength(text.rest());
	if (length === null) {
		const inner = text.take(/^\([^:]*/u);
		text.fault("the scope is not closed", text.start() + inner.length);
		return cleanItems(inner);
	}
	const inner = text.skip(length).slice(1, -1);
	const items = cleanItems(inner);
	const nested = inner.search(/[()]/u);
	if (items.length === 0) text.fault("the scope is empty", text.start());
	else if (nested !== -1) text.fault("a parenthesis stands inside the scope", text.start() + 1 + nested);
	return items;
}
function balancedLength(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === "(") depth += 1;
		if (text[index] === ")") depth -= 1;
		if (depth === 0) return index + 1;
	}
	return null;
}
function cleanItems(scope) {
	return scopeItems(scope.replace(/[()]+/gu, ","));
}
function readColon(text) {
	const gap = text.take(/^\s+/u);
	const gapAt = text.start();
	const colon = text.take(colons);
	if (colon === "") {
		text.fault("the colon is missing", gap === "" ? text.start() : gapAt);
		return false;
	}
	if (gap !== "") text.fault("a space stands before the colon", gapAt);
	if (colon !== ":") text.fault(`\`${colon}\` stands in the place of the colon`, text.start());
	const space = text.take(/^\s+/u);
	const odd = space.search(/[^ \t]/u);
	if (odd !== -1) text.fault("a special kind of space stands behind the colon", text.start() + odd);
	if (space === "" && text.rest() !== "") text.fault("there is no space behind the colon", text.start());
	return true;
}
function reading(text) {
	let start = 0;
	let next = 0;
	const faults = [];
	const skip = (length) => {
		[start, next] = [next, next + length];
		return text.slice(start, next);
	};
	return {
		rest: () => text.slice(next),
		take: (pattern) => skip(pattern.exec(text.slice(next))?.[0].length ?? 0),
		skip,
		start: () => start,
		fault: (wrong, index) => void faults.push({
			wrong,
			at: index + 1
		}),
		firstFault: () => faults.toSorted((a, b) => a.at - b.at)[0] ?? null
	};
}

// src/commit/reversal.ts
const quoted = /^(revert|reapply):? "([^\n]+)"$/iu;
const byCommit = /^(?:\* )?This reverts commit ([0-9a-f]{7,64})\b/iu;
const byPullRequest = /^(?:\* )?Reverts (?:[\w.-]+\/[\w.-]+)?#([1-9]\d{0,14})\b/iu;
function readReversal(title, body) {
	const said = titleReversal(title);
	const oid = onlyOne(body, byCommit)?.toLowerCase() ?? null;
	const pullRequest = onlyOne(body, byPullRequest);
	if (said === null && oid === null && pullRequest === null) return null;
	const taken = splitPullRequest(said?.title ?? "");
	const inTitle = said?.kind === "revert" ? taken.pullRequest : null;
	return {
		kind: said?.kind ?? "revert",
		title: taken.title === "" ? null : taken.title,
		oid,
		pullRequest: pullRequest === null ? inTitle : Number(pullRequest)
	};
}
function titleReversal(title) {
	const [, word, inner] = quoted.exec(title) ?? [];
	if (word !== void 0 && inner !== void 0) return {
		kind: word.toLowerCase() === "reapply" ? "reapply" : "revert",
		title: inner
	};
	const conventional = readTitle(title);
	return conventional?.type.toLowerCase() === "revert" ? {
		kind: "revert",
		title: conventional.subject
	} : null;
}
function onlyOne(lines, pattern) {
	const found = new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? []));
	const [first = null] = found;
	return found.size === 1 ? first : null;
}

// src/commit/sub-changes.ts
function readSubChanges(body, types) {
	return body.flatMap((line, index) => {
		return line.startsWith("* ") || index > 0 && body[index - 1]?.trim() === "" ? subChange(line.replace(/^\* /u, ""), types) : [];
	});
}
function subChange(line, types) {
	const title = readTitle(splitPullRequest(line.trimEnd()).title);
	if (title === null) return [];
	const { scope, breaking, subject } = title;
	const type = title.type.toLowerCase();
	if (breaking) return [{
		type,
		scope,
		breaking,
		subject,
		change: "breaking",
		impact: changeTypes.breaking.impact
	}];
	const meaning = types.get(type);
	return meaning === void 0 ? [] : [{
		type,
		scope,
		breaking,
		subject,
		...meaning
	}];
}

// src/commit/trailers.ts
const readers = /* @__PURE__ */ new Map([
	["prompt-change", readPromptChange],
	["release-as", readReleaseAs],
	["refs", (text) => text === "" ? {} : { references: [{
		kind: "refs",
		text
	}] }],
	["closes", (text) => text === "" ? {} : { references: [{
		kind: "closes",
		text
	}] }]
]);
const grammar = /^(?:\* )?(?:(prompt[ -]changes?|release-as|refs|closes)[ \t]*:|(refs|closes)[ \t]+(?=#))(.*)$/iu;
function readTrailers(lines) {
	const promptChanges = [];
	const releaseAs = [];
	const references = [];
	const problems = [];
	for (const [index, line] of lines.entries()) {
		const found = grammar.exec(line);
		if (found === null) continue;
		const value = [found[3] ?? "", ...continuation(lines, index + 1)].map((part) => part.trim()).join(" ");
		const read = readTrailer((found[1] ?? found[2] ?? "").toLowerCase(), value.trim());
		if ("reason" in read) {
			problems.push(problem("commit-trailer-invalid", {
				trailer: line.trim(),
				reason: read.reason
			}));
			continue;
		}
		promptChanges.push(...read.promptChanges ?? []);
		releaseAs.push(...read.releaseAs ?? []);
		references.push(...read.references ?? []);
	}
	return {
		promptChanges,
		releaseAs,
		references,
		problems
	};
}
function readTrailer(key, value) {
	return readers.get(key)?.(value) ?? { reason: "its name is `Prompt-Change`" };
}
function continuation(lines, from) {
	let end = from;
	while (/^[ \t]+\S/u.test(lines[end] ?? "")) end += 1;
	return lines.slice(from, end);
}
function readPromptChange(value) {
	const [change = "", ...notes] = value.split(";");
	const note = notes.join(";").trim();
	const [target = "", impact, ...more] = change.split("=").map((part) => part.trim());
	if (target === "") return { reason: "it names no prompt" };
	if (/[\s,]/u.test(target)) return { reason: "it names more than one prompt; write one trailer for each" };
	if (impact === void 0 || more.length > 0) return { reason: "one `=` belongs between the prompt and the impact" };
	const named = impact.toLowerCase();
	if (!isNameIn(impacts, named)) return { reason: `\`${impact}\` is none of ${namesOf(impacts).join(", ")}` };
	return { promptChanges: [{
		target,
		impact: named,
		note: note === "" ? null : note
	}] };
}
function readReleaseAs(value) {
	const parts = value.split("=").map((part) => part.trim());
	const [id, version] = parts.length === 1 ? [null, parts[0] ?? ""] : [parts[0] ?? "", parts[1] ?? ""];
	if (parts.length > 2) return { reason: "one `=` belongs between the prompt and the version" };
	if (id === "") return { reason: "it names no prompt" };
	if (version === "") return { reason: "it names no version" };
	if (/\s/u.test(`${id ?? ""}${version}`)) return { reason: "neither the prompt nor the version may hold a space" };
	return { releaseAs: [{
		id,
		version
	}] };
}

// src/commit/parse-commit.ts
function parseCommit(raw, types) {
	const message = readMessage(raw.message);
	const title = readTitle(message.title);
	const footers = readBreaking([message.title, ...message.body]);
	const breaking = title?.breaking === true || footers.notes.length > 0;
	const meaning = meaningOf(message.title, title, types);
	const { problems, ...trailers } = readTrailers(message.body);
	const subject = title?.subject ?? message.title;
	return {
		raw,
		title: message.title,
		pullRequest: message.pullRequest,
		type: title?.type.toLowerCase() ?? null,
		scope: title?.scope ?? [],
		breaking,
		breakingNotes: breaking ? breakingNotes(footers.notes, subject) : [],
		subject,
		change: breaking ? "breaking" : meaning?.change ?? null,
		declared: breaking ? changeTypes.breaking.impact : meaning?.impact ?? null,
		...trailers,
		subChanges: readSubChanges(message.body, types),
		reversal: readReversal(message.title, message.body),
		problems: [
			...titleProblems(message.title, title, breaking, types),
			...breaking ? [] : footers.unclear.map((line) => problem("commit-breaking-unclear", { line })),
			...problems
		]
	};
}
function meaningOf(line, title, types) {
	if (title !== null) return types.get(title.type.toLowerCase()) ?? null;
	const reversal = titleReversal(line);
	if (reversal === null) return null;
	const revert = types.get("revert") ?? {
		change: "rollback",
		impact: changeTypes.rollback.impact
	};
	if (reversal.kind === "revert") return revert;
	return {
		change: types.get(readTitle(reversal.title)?.type.toLowerCase() ?? "")?.change ?? revert.change,
		impact: revert.impact
	};
}
function breakingNotes(notes, subject) {
	const told = notes.filter((note) => note !== "");
	return told.length > 0 ? told : [subject];
}
function titleProblems(line, title, breaking, types) {
	if (/^(?:fixup|squash|amend)! /u.test(line)) return [problem("commit-fixup", { title: line })];
	if (title === null) {
		const miss = titleReversal(line) === null ? nearMiss(line, types) : null;
		return miss === null ? [] : [problem("commit-near-miss", {
			title: line,
			...miss
		})];
	}
	const type = title.type.toLowerCase();
	if (types.has(type)) return type === title.type ? [] : [problem("commit-type-case", {
		written: title.type,
		expected: type
	})];
	if (breaking) return [];
	return [problem("commit-type-unknown", {
		type,
		known: [...types.keys()],
		meant: nearestName(type, types.keys())
	})];
}

export { commitTypes as n, parseCommit as t };