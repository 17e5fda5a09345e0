import { a as refuseLeftOut, i as inputSchemaFor, n as bodyOnly, o as hasErrors, s as judgeWritten, t as authorFrom } from "./app-authoring-authors.js";
import { At as normalizedTag, Mn as readPrompt, jt as tagKind, pr as generalSubcategory } from "./app-check-checked-change.js";
import { P as Failure, y as visibleLine } from "./cli-terminal.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { i as variablesIn, n as nativeClaim, r as newFiles, t as adoptedClaim } from "./app-authoring-new-file.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as knownCategory } from "./app-library-read-library.js";
import { n as contentFrom, t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/library/suggestion-words.ts
const categoryWords = {
	agents: {
		"you are a": 2,
		"you are an": 2,
		"you are the": 1,
		persona: 3,
		"act as": 3,
		assistant: 2,
		agent: 2,
		"your tools": 2,
		"your name is": 3,
		"your personality": 3
	},
	tasks: {
		classify: 3,
		classification: 3,
		categorize: 3,
		summarize: 3,
		summarise: 3,
		summary: 2,
		translate: 3,
		translation: 3,
		"step by step": 1,
		label: 1,
		labels: 1,
		task: 1
	},
	system: {
		router: 3,
		routing: 3,
		"route the": 2,
		orchestrator: 3,
		infrastructure: 3,
		"system prompt": 2,
		dispatch: 2,
		fallback: 2
	},
	experimental: {
		experiment: 3,
		experimental: 3,
		prototype: 3,
		"try out": 2,
		hypothesis: 2
	},
	templates: {
		template: 3,
		templates: 3,
		boilerplate: 3,
		reusable: 2,
		placeholder: 2,
		placeholders: 2,
		"fill in": 2
	},
	modifiers: {
		rewrite: 3,
		rephrase: 3,
		paraphrase: 3,
		shorten: 3,
		lengthen: 3,
		tone: 2,
		simplify: 3,
		style: 1,
		"more concise": 3,
		"more formal": 3
	},
	guardrails: {
		guardrail: 3,
		guardrails: 3,
		refuse: 2,
		"do not reveal": 3,
		"never reveal": 3,
		unsafe: 3,
		harmful: 3,
		restrict: 2,
		deny: 2,
		moderation: 3,
		jailbreak: 3,
		pii: 3,
		privacy: 2,
		compliance: 2,
		safety: 2
	},
	formatters: {
		json: 2,
		markdown: 2,
		xml: 2,
		yaml: 2,
		csv: 2,
		reformat: 3,
		"format the": 2,
		"formatted as": 3,
		"as a table": 3,
		indentation: 2
	},
	extractors: {
		extract: 3,
		extracts: 3,
		extraction: 3,
		"named entities": 3,
		entities: 2,
		"pull out": 3,
		identify: 1,
		fields: 1,
		parse: 2
	},
	generators: {
		generate: 3,
		generates: 3,
		generator: 3,
		draft: 2,
		compose: 3,
		"come up with": 2,
		brainstorm: 3,
		"write an article": 3,
		"write a story": 3,
		"write a poem": 3
	}
};
const tagWords = {
	support: {
		support: 1,
		"support ticket": 2,
		"support tickets": 2,
		"customer support": 2,
		helpdesk: 2,
		"help desk": 2,
		"customer service": 2
	},
	sales: {
		sales: 2,
		prospect: 1,
		prospects: 1,
		"cold email": 2,
		crm: 2
	},
	marketing: {
		marketing: 2,
		campaign: 1,
		campaigns: 1,
		"ad copy": 2,
		seo: 2
	},
	engineering: {
		engineering: 2,
		"source code": 2,
		"pull request": 2,
		"code review": 2,
		refactor: 2,
		debugging: 2
	},
	legal: {
		legal: 2,
		contract: 1,
		contracts: 1,
		clause: 1,
		clauses: 1,
		lawyer: 2,
		lawyers: 2
	},
	finance: {
		finance: 2,
		financial: 2,
		invoice: 2,
		invoices: 2,
		accounting: 2,
		"balance sheet": 2
	},
	classify: {
		classify: 2,
		classifies: 2,
		classified: 2,
		classification: 2,
		categorize: 2
	},
	generate: {
		generate: 2,
		generates: 2,
		generated: 1,
		generation: 2
	},
	extract: {
		extract: 2,
		extracts: 2,
		extracted: 1,
		extraction: 2
	},
	summarize: {
		summarize: 2,
		summarizes: 2,
		summarise: 2,
		summary: 2,
		summaries: 2,
		summarization: 2
	},
	translate: {
		translate: 2,
		translates: 2,
		translation: 2,
		translator: 2
	},
	analyze: {
		analyze: 2,
		analyzes: 2,
		analyse: 2,
		analysis: 2,
		analyst: 1
	}
};

// src/library/suggest.ts
const countedAtMost = 2;
const categoryThreshold = 3;
const categoryLead = 1;
const tagThreshold = 2;
const longestPhrase = 3;
const readAtMost = 5e4;
function suggestCategory(text, categories) {
	const phrases = phrasesIn(text);
	const [first, second] = Object.entries(categoryWords).filter(([name]) => categories.has(name)).map(([name, weights]) => ({
		name,
		...scoreOf(weights, phrases)
	})).toSorted((a, b) => b.score - a.score);
	if (first === void 0 || first.score < categoryThreshold || first.score - (second?.score ?? 0) < categoryLead) return null;
	return {
		name: first.name,
		because: first.because
	};
}
function suggestTags(text, model, vocabulary) {
	const phrases = phrasesIn(text);
	const allowed = vocabulary === null ? null : new Set(vocabulary.map(normalizedTag));
	const found = Object.entries(tagWords).map(([name, weights]) => ({
		name,
		...scoreOf(weights, phrases)
	})).filter(({ score }) => score >= tagThreshold).map(({ name, because }) => ({
		name,
		because
	}));
	const ofModel = model === null ? [] : [{
		name: normalizedTag(model),
		because: ["the model"]
	}];
	return [...found, ...ofModel].filter(({ name }) => allowed === null || allowed.has(name)).map((each) => ({
		...each,
		kind: tagKind(each.name, model)
	}));
}
function scoreOf(weights, phrases) {
	const found = Object.entries(weights).map(([phrase, weight]) => ({
		phrase,
		score: weight * Math.min(countedAtMost, phrases.get(phrase) ?? 0)
	})).filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
	return {
		score: found.reduce((sum, { score }) => sum + score, 0),
		because: found.map(({ phrase }) => phrase)
	};
}
function phrasesIn(text) {
	const words = text.slice(0, readAtMost).replace(/\{\{[^{}]*\}\}/gu, " . ").toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
	const counts = /* @__PURE__ */ new Map();
	for (let start = 0; start < words.length; start += 1) {
		let phrase = "";
		for (const word of words.slice(start, start + longestPhrase)) {
			phrase = phrase === "" ? word : `${phrase} ${word}`;
			counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
		}
	}
	return counts;
}

// src/app/create.ts
async function create({ files, workspace, now }, configFile, wanted) {
	const library = await workTreeLibrary(files, configFile);
	const { claim, suggestion } = claimOf(wanted, library);
	await refuseExisting(files, library, claim);
	await refuseLeftOut(workspace, library, claim.id);
	const message = wanted.commit === null ? null : commitMessage("feature", claim.id, titleOf(wanted.description), library.configuration);
	const tags = wanted.tags === null ? suggestedTags(wanted, library) : [];
	const variables = variablesIn(wanted.content, claim);
	const made = newFiles(claim, {
		...wanted,
		description: wanted.description.trim(),
		content: bodyOnly(wanted.content),
		tags: wanted.tags?.map(normalizedTag) ?? tags.map((tag) => tag.name),
		input: inputSchemaFor(variables)
	});
	const bytes = Buffer.from(made.get(claim.path) ?? "");
	const prompt = (claim.source.format === "native" ? null : await promptFrom(files, library.sources, claim.path, bytes, made)) ?? readPrompt(claim, {
		mode: "100644",
		blob: ""
	}, bytes);
	const problems = await judgeWritten(files, library, {
		before: null,
		after: prompt
	}, now);
	const written = !hasErrors(problems);
	if (written) for (const [path, text] of made) await files.write(path, text);
	return {
		schema: "prompt-libraries/create/v1",
		id: claim.id,
		path: claim.path,
		written,
		commit: written && message !== null ? await workspace.commitFiles([...made.keys()], message, wanted.commit?.author ?? void 0) : null,
		suggested: {
			category: suggestion,
			tags
		},
		variables,
		problems
	};
}
function claimOf(wanted, library) {
	const adopted = adoptedClaim(wanted, library);
	if (adopted !== null) return {
		claim: adopted,
		suggestion: null
	};
	const { category, suggestion } = categoryFor(wanted, library);
	return {
		claim: nativeClaim({
			category,
			subcategory: wanted.subcategory ?? "general",
			name: wanted.name,
			variant: wanted.variant
		}, library),
		suggestion
	};
}
function categoryFor(wanted, { configuration }) {
	if (wanted.category !== null) {
		if (configuration.taxonomy.strict) knownCategory(wanted.category, configuration);
		return {
			category: wanted.category,
			suggestion: null
		};
	}
	const categories = [...configuration.taxonomy.categories.keys()];
	const suggestion = suggestCategory(wordsOf(wanted), new Set(categories));
	if (suggestion !== null) return {
		category: suggestion.name,
		suggestion
	};
	throw new Failure("category-undecided", "The text does not tell which category the prompt belongs to.", `Name one with --category: ${categories.join(", ")}.`);
}
function suggestedTags(wanted, { configuration }) {
	return suggestTags(wordsOf(wanted), wanted.model, configuration.tags.vocabulary);
}
function wordsOf({ description, content }) {
	return `${description}\n${content}`;
}
async function refuseExisting(files, { paths, sources }, { id, path }) {
	const [other] = paths.get(id) ?? [];
	const existing = other ?? (sources.claim(path) !== null && await files.exists(path) ? path : null);
	if (existing === null) return;
	throw new Failure("prompt-exists", `${id} exists already: ${existing}.`, `Choose another name or --variant, or change it: prompt-libraries update ${id}`);
}
const longestTitle = 80;
function titleOf(description) {
	const [sentence = ""] = description.trim().replace(/\s+/gu, " ").split(/[.!?](?: |$)/u);
	const points = [...sentence];
	return points.length <= longestTitle ? sentence : `${points.slice(0, 79).join("")}…`;
}

// src/cli/commands/create.ts
async function run(call) {
	const { flags } = call;
	const author = flags.author === null ? null : authorFrom(flags.author);
	const made = await create(await authoringPorts(call), flags.config, {
		name: call.arguments.name,
		category: flags.category,
		subcategory: flags.subcategory,
		variant: flags.variant,
		description: flags.description,
		content: await contentFrom(flags.content, call),
		tags: flags.tags,
		model: flags.model,
		format: flags.format,
		commit: flags.commit ? { author } : null
	});
	return {
		exit: made.written ? 0 : 1,
		text: linesOf(made, call).join("\n"),
		json: made
	};
}
function linesOf(made, call) {
	const problems = problemText(made.problems, call);
	if (!made.written) return [
		...problems,
		"",
		`${made.path} is not written.`
	];
	return [
		`${call.colours.green("✓")} ${call.colours.bold(visibleLine(made.id))}  ${visibleLine(made.path)}`,
		...suggestionLines(made),
		...made.variables.length === 0 ? [] : [`  declared as input: ${made.variables.map(visibleLine).join(", ")}`],
		...made.commit === null ? nextLines(made, call) : [`  committed as ${made.commit.slice(0, 7)}`],
		...problems.length === 0 ? [] : ["", ...problems]
	];
}
function suggestionLines({ suggested: { category, tags } }) {
	const because = (words) => words.map((word) => `“${word}”`).join(", ");
	return [...category === null ? [] : [`  category ${category.name}, suggested by ${because(category.because)}; --category chooses another`], ...tags.map(({ name, kind, because: words }) => `  tag ${visibleLine(name)} (${kind}), suggested by ${kind === "model" ? "the model" : because(words)}`)];
}
function nextLines({ id, path }, { flags }) {
	return [...flags.author === null ? [] : ["  --author names the author of a commit; without --commit none is made"], `  next: git add ${visibleLine(path)} && git commit -m "feat(${visibleLine(id)}): …"`];
}

export { run };