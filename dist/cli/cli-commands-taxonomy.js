import { o as timeText } from "./ledger-measured-time.js";
import { Gn as isOwnFile, pr as generalSubcategory, q as readState } from "./app-check-checked-change.js";
import { n as tagsOf, r as linesOfPrompts } from "./library-summary.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { a as uncommittedPrompts, r as readWritten } from "./app-library-read-library.js";
import { t as readTimes } from "./app-dashboard-read-times.js";
import { Ct as counted, Z as recordsIn } from "./cli-commands-check.js";
import { i as clipped, y as visibleLine } from "./cli-terminal.js";
import { t as definitions } from "./cli-definitions.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { i as uncommittedLines } from "./cli-library-text.js";

// src/library/tags-in-use.ts
function tagsInUse(prompts) {
	const tags = /* @__PURE__ */ new Map();
	for (const { tags: own, author, created } of prompts) for (const tag of own) {
		const known = tags.get(tag.name);
		tags.set(tag.name, {
			...tag,
			prompts: (known?.prompts ?? 0) + 1,
			...older(known ?? null, {
				introducedBy: author,
				introducedAt: created
			})
		});
	}
	return [...tags.values()].toSorted((a, b) => b.prompts - a.prompts || (a.name < b.name ? -1 : 1));
}
function older(known, other) {
	const { introducedBy, introducedAt } = known !== null && (known.introducedAt === null || other.introducedAt !== null && other.introducedAt >= known.introducedAt) ? known : other;
	return {
		introducedBy,
		introducedAt
	};
}

// src/library/taxonomy.ts
function taxonomyOf({ taxonomy: { categories } }, names) {
	const used = /* @__PURE__ */ new Map();
	for (const { category, subcategory } of names) {
		const counts = used.get(category) ?? /* @__PURE__ */ new Map();
		counts.set(subcategory, (counts.get(subcategory) ?? 0) + 1);
		used.set(category, counts);
	}
	const unknown = [...used.keys()].filter((name) => !categories.has(name)).sort();
	return [...categories.keys(), ...unknown].map((name) => {
		const row = categories.get(name) ?? null;
		const counts = used.get(name) ?? /* @__PURE__ */ new Map();
		return {
			name,
			known: row !== null,
			description: row?.description ?? null,
			owner: row?.owner ?? null,
			review: row?.review ?? false,
			prompts: [...counts.values()].reduce((sum, count) => sum + count, 0),
			subcategories: subcategoriesOf(row?.subcategories ?? [], row === null, counts)
		};
	});
}
function subcategoriesOf(listed, unknownCategory, counts) {
	const others = [...counts.keys()].filter((name) => !listed.includes(name)).sort();
	const allowsAny = listed.length === 0 && !unknownCategory;
	return [...listed, ...others].map((name) => ({
		name,
		known: listed.includes(name) || allowsAny || name === "general" && !unknownCategory,
		prompts: counts.get(name) ?? 0
	}));
}

// src/app/taxonomy.ts
async function taxonomy({ repository, workTree }, request, withTags) {
	const { commit, configuration, sources } = await libraryAt(repository, request);
	const [listed, uncommitted, tags] = await Promise.all([
		Promise.all(sources.folders.map((folder) => repository.listTree(commit, folder))),
		uncommittedPrompts(workTree, request, sources),
		withTags ? readTags(repository, {
			...request,
			at: commit
		}) : null
	]);
	const names = listed.flat().flatMap(({ path }) => {
		const claim = sources.claim(path);
		return isOwnFile(claim, path) ? claim?.name ?? [] : [];
	});
	const categories = taxonomyOf(configuration, names);
	return {
		schema: "prompt-libraries/taxonomy/v1",
		commit,
		uncommitted,
		prompts: names.length,
		categories,
		...tags === null ? {} : { tags }
	};
}
async function readTags(repository, request) {
	const [library, records] = await Promise.all([readWritten(repository, request), recordsIn(repository, request.configFile)]);
	const state = records === null ? null : await readState(repository, records);
	const times = await readTimes(repository, library, await linesOfPrompts(state, library.prompts), state);
	return tagsInUse(library.prompts.map((prompt) => ({
		tags: tagsOf(prompt, library.configuration),
		...times(prompt)
	}))).map((tag) => ({
		...tag,
		introducedAt: tag.introducedAt === null ? null : timeText(tag.introducedAt)
	}));
}

// src/cli/commands/taxonomy.ts
async function run(call) {
	const tree = await withLibrary(call, (ports) => taxonomy(ports, libraryRequest(call), call.flags.tags));
	return {
		exit: 0,
		text: [
			...treeLines(tree, call),
			...tagLines(tree, call),
			...uncommittedLines(tree.uncommitted, call)
		].join("\n"),
		json: tree
	};
}
function treeLines({ categories, prompts }, call) {
	const last = categories.length - 1;
	return [`${call.colours.bold("prompts/")}  ${counted(prompts, "prompt")} in ${counted(categories.filter((each) => each.prompts > 0).length, "category", "categories")}`, ...categories.flatMap((category, index) => categoryLines(category, index === last, call))];
}
function categoryLines(category, isLast, { width, colours }) {
	const { subcategories } = category;
	const [branch, below] = isLast ? ["└── ", "    "] : ["├── ", "│   "];
	const says = clipped(aboutCategory(category), Math.max(10, width - below.length));
	return [
		`${branch}${colours.bold(`${visibleLine(category.name)}/`)}  ${counted(category.prompts, "prompt")}`,
		`${below}${category.known ? colours.dim(says) : colours.yellow(says)}`,
		...subcategories.map((each, index) => `${below}${index === subcategories.length - 1 ? "└── " : "├── "}${subcategoryText(each, colours)}`)
	];
}
function tagLines({ tags }, { width, colours }) {
	if (tags === void 0) return [];
	const rows = tags.map(({ name, kind, prompts, introducedBy, introducedAt }) => {
		const since = introducedBy === null || introducedAt === null ? "" : `, first by ${introducedBy} on ${introducedAt.slice(0, 10)}`;
		return [visibleLine(kind === "general" ? name : `${name} (${kind})`), visibleLine(`${counted(prompts, "prompt")}${since}`)];
	});
	return [
		"",
		colours.bold("tags"),
		...rows.length === 0 ? ["  none yet"] : definitions(rows, width)
	];
}
function aboutCategory({ known, description, owner, review }) {
	if (!known) return "not in the taxonomy: add it under taxonomy.categories, or move its prompts";
	const about = description === null || description === "" ? "" : `${description}; `;
	return visibleLine(`${about}owner ${owner ?? "nobody"}${review ? ", review required" : ""}`);
}
function subcategoryText({ name, known, prompts }, colours) {
	const count = prompts === 0 ? colours.dim("none yet") : counted(prompts, "prompt");
	return `${visibleLine(name)}/  ${count}${known ? "" : colours.yellow("  not in the taxonomy")}`;
}

export { run };