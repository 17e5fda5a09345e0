import { n as summariesOf } from "./app-list.js";
import { n as readLibrary } from "./app-library-read-library.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { i as uncommittedLines, n as promptLines } from "./cli-library-text.js";

// src/library/one-typo.ts
function withinOneTypo(a, b) {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start += 1;
	let end = 0;
	while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
	const [left, other] = [short.length - start - end, long.length - start - end];
	if (left <= 1 && other <= 1) return true;
	return left === 2 && other === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}
function beginsWithinOneTypo(typed, word) {
	for (let length = typed.length - 1; length <= typed.length + 1; length += 1) if (length <= word.length && withinOneTypo(typed, word.slice(0, length))) return true;
	return withinOneTypo(typed, word);
}

// src/library/word-index.ts
const exact = 1;
const begun = .7;
const mistyped = .4;
const beginningFrom = 2;
const typoFrom = 4;
function wordsOf(text) {
	return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function wordIndex(documents) {
	const postings = postingsOf(documents);
	return (words, having) => {
		const scores = [...new Set(words)].map((word) => scoresFor(word, postings));
		const [first, ...others] = scores;
		if (first === void 0) return [];
		return (having === "all" ? withAll(first, others) : withAny(scores)).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	};
}
function withAll(first, others) {
	return [...first].flatMap(([place, score]) => {
		let sum = score;
		for (const other of others) {
			const more = other.get(place);
			if (more === void 0) return [];
			sum += more;
		}
		return [[place, sum]];
	});
}
function withAny(scores) {
	const sums = /* @__PURE__ */ new Map();
	for (const each of scores) for (const [place, score] of each) sums.set(place, (sums.get(place) ?? 0) + score);
	return [...sums];
}
function scoresFor(typed, postings) {
	const scores = /* @__PURE__ */ new Map();
	const forgiving = typed.length >= typoFrom;
	for (const [word, { places, weights }] of postings) {
		const quality = word === typed ? exact : typed.length >= beginningFrom && word.startsWith(typed) ? begun : forgiving && beginsWithinOneTypo(typed, word) ? mistyped : 0;
		if (quality === 0) continue;
		for (const [index, place] of places.entries()) {
			const score = (weights[index] ?? 0) * quality;
			if (score > (scores.get(place) ?? 0)) scores.set(place, score);
		}
	}
	return scores;
}
function postingsOf(documents) {
	const postings = /* @__PURE__ */ new Map();
	let place = 0;
	for (const fields of documents) {
		for (const { text, weight } of fields) for (const word of wordsOf(text)) {
			const known = postings.get(word);
			if (known === void 0) postings.set(word, {
				places: [place],
				weights: [weight]
			});
			else {
				known.places.push(place);
				known.weights.push(weight);
			}
		}
		place += 1;
	}
	return postings;
}

// src/library/search.ts
const weights = {
	name: 8,
	aliases: 4,
	tags: 4,
	place: 3,
	kinds: 2,
	owner: 2,
	status: 2,
	description: 1
};
const fields = Object.keys(weights);
const attempts = ["all", "any"];
function searchAmong(prompts) {
	const index = wordIndex(prompts.map(fieldsOf));
	const named = prompts.map((prompt) => ({
		prompt,
		words: wordsOf(textOf(prompt, "name"))
	}));
	return (query) => {
		const wanted = wordsOf(query);
		return namesFirst(firstHits(index, wanted).flatMap(([place]) => named[place] ?? []), wanted).map(({ prompt }) => prompt);
	};
}
function firstHits(index, wanted) {
	for (const having of attempts) {
		const hits = index(wanted, having);
		if (hits.length > 0) return hits;
	}
	return [];
}
function fieldsOf(prompt) {
	return fields.map((field) => ({
		text: textOf(prompt, field),
		weight: weights[field]
	}));
}
function textOf(prompt, field) {
	switch (field) {
		case "name": return `${prompt.name} ${prompt.variant ?? ""}`;
		case "place": return `${prompt.category} ${prompt.subcategory}`;
		case "aliases": return prompt.aliases.join(" ");
		case "tags": return prompt.tags.map(({ name }) => name).join(" ");
		case "kinds": return [...new Set(prompt.tags.map(({ kind }) => kind))].join(" ");
		case "description":
		case "owner":
		case "status": return prompt[field] ?? "";
	}
}
function namesFirst(hits, wanted) {
	const shelves = Array.from({ length: wanted.length + 1 }, () => []);
	for (const hit of hits) {
		const inName = wanted.filter((word) => hit.words.some((each) => each.startsWith(word))).length;
		shelves[wanted.length - inName]?.push(hit);
	}
	return shelves.flat();
}

// src/app/search.ts
async function search(ports, request, query, filter, limit) {
	const library = await readLibrary(ports, request);
	const { commit, uncommitted } = library;
	const aliases = new Map(library.prompts.map(({ id, document }) => [id, document?.metadata.aliases ?? []]));
	const summaries = await summariesOf(ports, library, filter);
	const found = searchAmong(summaries.map((summary) => ({
		...summary,
		aliases: aliases.get(summary.id) ?? []
	})))(query);
	const byId = new Map(summaries.map((summary) => [summary.id, summary]));
	const prompts = found.slice(0, limit).flatMap(({ id }) => byId.get(id) ?? []);
	return {
		schema: "prompt-libraries/search/v1",
		commit,
		uncommitted,
		query,
		total: found.length,
		prompts
	};
}

// src/cli/commands/search.ts
async function run(call) {
	call.progress("reading the prompts");
	const query = call.arguments.query.join(" ");
	const found = await withLibrary(call, (ports) => search(ports, libraryRequest(call), query, call.flags, call.flags.limit));
	const hidden = found.total - found.prompts.length;
	const more = hidden === 0 ? [] : ["", call.colours.dim(`and ${hidden} more; --limit shows more of them`)];
	return {
		exit: 0,
		text: [...found.total === 0 ? ["No prompt matches. Try fewer words, or only their beginnings."] : [...promptLines(found.prompts, call), ...more], ...uncommittedLines(found.uncommitted, call)].join("\n"),
		json: found
	};
}

export { run };