import { Ct as counted, Pt as daysBetween, V as systemClock } from "./cli-commands-check.js";
import { g as dependentsOf, h as digestsAmong, hn as tokenCounter, ln as whenItGoes, sn as deprecationStanding, tn as needsOf } from "./app-check-checked-change.js";
import { i as standingsOf, t as summaryOf } from "./library-summary.js";
import { n as findPrompt } from "./app-library-find-prompt.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { t as promptHistory } from "./app-library-prompt-history.js";
import { t as withNeeds } from "./app-library-prompt-needs.js";
import { t as dayOf } from "./ledger-measured-time.js";
import { i as usageOf } from "./ledger-usage.js";
import { n as readDays } from "./app-metrics-read-days.js";
import { t as readUsage } from "./app-metrics-read-usage.js";
import { a as uncommittedPrompts } from "./app-library-read-library.js";
import { o as flowText } from "./format-yaml-document.js";
import { y as visibleLine } from "./cli-terminal.js";
import { t as definitions } from "./cli-definitions.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { a as unreadable, i as uncommittedLines, r as statusText } from "./cli-library-text.js";

// src/app/metrics/prompt-use.ts
const dayInMilliseconds = 864e5;
function startOf({ days, now }) {
	return /* @__PURE__ */ new Date(now.getTime() - days * dayInMilliseconds);
}
async function promptUsage(repository, looked) {
	const { names, days, now } = looked;
	const [id = ""] = names;
	const since = startOf(looked);
	const recorded = await readUsage(repository, since, now);
	if (recorded.first === null) return null;
	const own = recorded.days.map((day) => names.includes(day.prompt) ? {
		...day,
		prompt: id
	} : day);
	const { requests, errors, lastUsed, versions } = usageOf(own, id, since.getTime() / 1e3);
	return {
		days,
		since: recorded.first,
		requests,
		errors,
		lastUsed,
		versions: Object.fromEntries(versions)
	};
}
async function promptPerformance(repository, looked) {
	const since = startOf(looked);
	const own = (await readDays(repository, since, looked.now)).filter(({ prompt, day }) => looked.names.includes(prompt) && day >= dayOf(since.getTime() / 1e3));
	const sums = /* @__PURE__ */ new Map();
	for (const [name, { n, sum }] of own.flatMap(({ quantities }) => [...quantities])) {
		const known = sums.get(name) ?? {
			n: 0,
			sum: 0
		};
		sums.set(name, {
			n: known.n + n,
			sum: known.sum + sum
		});
	}
	const measured = [...sums].filter(([, { n }]) => n > 0).toSorted(([a], [b]) => a < b ? -1 : 1);
	return measured.length === 0 ? null : {
		days: looked.days,
		quantities: Object.fromEntries(measured.map(([name, { n, sum }]) => [name, {
			n,
			mean: sum / n
		}]))
	};
}

// src/app/show.ts
async function show({ repository, workTree }, request, id, now) {
	const library = await libraryAt(repository, request);
	const prompt = await findPrompt(repository, library, id);
	const [past, needs, dependents, uncommitted, standings, count] = await Promise.all([
		promptHistory(repository, library, prompt),
		withNeeds(repository, library, prompt),
		dependentsOf(repository, library.sources, library.commit, [prompt.id], null),
		uncommittedPrompts(workTree, request, library.sources),
		standingsOf(repository, [prompt]),
		tokenCounter()
	]);
	const { configuration } = library;
	const summary = summaryOf(prompt, configuration, standings.get(prompt.id) ?? null);
	const metadata = prompt.document?.metadata;
	const looked = {
		names: [prompt.id, ...metadata?.aliases ?? []],
		days: configuration.staleAfterDays,
		now
	};
	const [usage, performance] = await Promise.all([promptUsage(repository, looked), promptPerformance(repository, looked)]);
	return {
		schema: "prompt-libraries/show/v1",
		commit: library.commit,
		uncommitted,
		prompt: {
			...summary,
			...datesOf(past, library, now),
			model: metadata?.model ?? configuration.defaults.model,
			tokens: prompt.document === null ? null : count(prompt.document.body),
			dependencies: dependenciesOf(prompt),
			dependents: [...new Set(dependents.map((each) => each.prompt.id))].toSorted(),
			variables: (metadata?.variables ?? []).map(({ name, required, schema }) => ({
				name,
				required,
				type: typeOf(schema)
			})),
			accounts: configuration.owners.get(summary.owner ?? "") ?? [],
			aliases: metadata?.aliases ?? [],
			deprecation: metadata?.deprecation ?? null,
			usage,
			performance,
			digest: digestsAmong(needs)(prompt)
		}
	};
}
function datesOf({ complete, entries }, { configuration }, now) {
	const [newest] = entries;
	const oldest = entries.at(-1);
	if (!complete || newest === void 0 || oldest === void 0) return {
		author: null,
		created: null,
		modified: null,
		age: null,
		staleness: null,
		stale: null
	};
	const staleness = daysBetween(new Date(newest.date), now);
	return {
		author: oldest.author,
		created: oldest.date,
		modified: newest.date,
		age: daysBetween(new Date(oldest.date), now),
		staleness,
		stale: staleness > configuration.staleAfterDays
	};
}
function dependenciesOf(prompt) {
	const found = /* @__PURE__ */ new Map();
	for (const { id, range } of needsOf(prompt)) if (!found.has(id)) found.set(id, range === null ? id : `${id}@${range}`);
	return [...found.values()];
}
function typeOf(schema) {
	const type = typeof schema === "object" && schema !== null && "type" in schema ? schema.type : null;
	const [only, ...others] = (Array.isArray(type) ? type : [type]).filter((each) => each !== "null");
	return typeof only === "string" && others.length === 0 ? only : null;
}

// src/report/metadata-yaml.ts
function metadataYaml(prompt) {
	const keys = {
		id: prompt.id,
		name: prompt.name,
		version: prompt.version,
		category: prompt.category,
		description: prompt.description,
		author: prompt.author,
		created: prompt.created,
		modified: prompt.modified,
		tags: prompt.tags.map(({ name }) => name),
		model: prompt.model,
		tokens: prompt.tokens,
		...prompt.dependencies.length === 0 ? {} : { dependencies: prompt.dependencies },
		age: prompt.age,
		staleness: prompt.staleness
	};
	return Object.entries(keys).map(([key, value]) => `${key}: ${flowText(wellFormed(value))}\n`).join("");
}
function wellFormed(value) {
	if (typeof value === "string") return value.toWellFormed();
	return Array.isArray(value) ? value.map((each) => each.toWellFormed()) : value;
}

// src/cli/commands/show.ts
async function run(call) {
	call.progress("reading the history");
	const now = systemClock.now();
	const shown = await withLibrary(call, (ports) => show(ports, libraryRequest(call), call.arguments.id, now));
	return {
		exit: 0,
		text: call.flags.format === "yaml" ? metadataYaml(shown.prompt) : textOf(shown, call, now),
		json: shown
	};
}
function textOf({ prompt, uncommitted }, call, now) {
	const rows = rowsOf(prompt, now).map(([term, says]) => [term, visibleLine(says)]);
	return [
		call.colours.bold(visibleLine(prompt.id)),
		...definitions(rows, call.width, call.colours.dim),
		...uncommittedLines(uncommitted, call)
	].join("\n");
}
function rowsOf(prompt, now) {
	const known = (day) => day?.slice(0, 10) ?? "not known: the clone is shallow";
	return [
		["description", prompt.description ?? (prompt.status === null ? "cannot be read: see prompt-libraries check --all" : "none")],
		["status", statusText(prompt.status)],
		["version", prompt.version ?? "none yet: the first release gives it one"],
		["category", `${prompt.category} / ${prompt.subcategory}`],
		["name", prompt.variant === null ? prompt.name : `${prompt.name}, variant ${prompt.variant}`],
		["owner", ownerText(prompt)],
		["author", prompt.author ?? known(null)],
		["created", prompt.age === null ? known(null) : `${known(prompt.created)} (${ago(prompt.age)})`],
		["modified", modifiedText(prompt, known)],
		["tags", prompt.tags.map(({ name, kind }) => kind === "general" ? name : `${name} (${kind})`).join(", ") || "none"],
		["model", prompt.model],
		["tokens", prompt.tokens === null ? "not known" : `${prompt.tokens}, variables and partials not filled in`],
		["variables", prompt.variables.map(variableText).join(", ") || "none"],
		["dependencies", prompt.dependencies.join(", ") || "none"],
		["dependents", prompt.dependents.join(", ") || "none"],
		...prompt.aliases.length === 0 ? [] : [["was called", prompt.aliases.join(", ")]],
		...prompt.deprecation === null ? [] : [["deprecated", deprecationText(prompt.deprecation, now)]],
		["usage", usageText(prompt)],
		...prompt.performance === null ? [] : [["performance", performanceText(prompt.performance)]],
		["digest", prompt.digest ?? "none: it or a partial cannot be read"],
		["path", prompt.path]
	];
}
function ownerText({ owner, accounts }) {
	if (owner === null) return "nobody";
	return accounts.length === 0 ? owner : `${owner}: ${accounts.join(", ")}`;
}
function modifiedText({ modified, staleness, stale }, known) {
	if (staleness === null) return known(null);
	return `${known(modified)} (${ago(staleness)}${stale === true ? ", stale" : ""})`;
}
function usageText({ usage }) {
	if (usage === null) return "not recorded";
	if (usage.requests === 0) return `none since ${usage.since}`;
	return `${counted(usage.requests, "request")} since ${usage.since}, ${counted(usage.errors, "error")}; last on ${usage.lastUsed ?? usage.since}`;
}
function performanceText({ quantities, days }) {
	return `${Object.entries(quantities).map(([name, { mean, n }]) => `${name} ${Number(mean.toPrecision(3))} (${n.toLocaleString("en")})`).join(", ")}; means of the last ${counted(days, "day")}`;
}
function ago(days) {
	return days === 0 ? "today" : `${counted(days, "day")} ago`;
}
function variableText({ name, required, type }) {
	return `${name}${required ? "" : "?"}${type === null ? "" : ` (${type})`}`;
}
function deprecationText({ announced, removal, replacement, guide, reason }, now) {
	const instead = replacement === null ? "" : `; use ${replacement}`;
	const { phase, daysLeft } = deprecationStanding({ removal }, now);
	return `announced ${announced}, ${whenItGoes(removal, daysLeft)}, phase ${phase}${instead}${guide === null ? "" : `; guide ${guide}`}${reason === null ? "" : `; ${reason}`}`;
}

export { run };