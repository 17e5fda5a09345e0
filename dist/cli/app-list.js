import { At as normalizedTag } from "./app-check-checked-change.js";
import { i as standingsOf, t as summaryOf } from "./library-summary.js";
import { i as usageOf } from "./ledger-usage.js";
import { P as Failure } from "./cli-terminal.js";
import { t as readUsage } from "./app-metrics-read-usage.js";
import { t as emptyLibrary } from "./app-library-find-prompt.js";
import { n as readLibrary, t as knownCategory } from "./app-library-read-library.js";

// src/library/filter.ts
function passes(filter) {
	const tag = filter.tag === null ? null : normalizedTag(filter.tag);
	const owner = filter.owner?.toLowerCase() ?? null;
	return (summary) => (filter.category === null || summary.category === filter.category) && (filter.status === null || summary.status === filter.status) && (tag === null || summary.tags.some(({ name }) => name === tag)) && (owner === null || summary.owner?.toLowerCase() === owner);
}

// src/app/metrics/unused.ts
const dayInMilliseconds = 864e5;
async function unusedFor(repository, days, now) {
	const since = /* @__PURE__ */ new Date(now.getTime() - days * dayInMilliseconds);
	const usage = await readUsage(repository, since, now);
	const begin = since.toISOString().slice(0, 10);
	if (usage.first === null || usage.first > begin) {
		const known = usage.first === null ? "not recorded" : `recorded from ${usage.first} on only`;
		throw new Failure("usage-unknown", `Usage is ${known}, so nothing tells which prompts were not used since ${begin}.`, "Import metrics (prompt-libraries metrics import), fetch branch prompt-library, or ask for fewer days.");
	}
	return ({ id, document }) => [id, ...document?.metadata.aliases ?? []].every((name) => usageOf(usage.days, name, since.getTime() / 1e3).requests === 0);
}

// src/app/list.ts
async function list(ports, request, filter, unused = null) {
	const library = await readLibrary(ports, request);
	const isWanted = unused === null ? null : await unusedFor(ports.repository, unused.days, unused.now);
	const wanted = isWanted === null ? library : {
		...library,
		prompts: library.prompts.filter(isWanted)
	};
	const prompts = library.prompts.length > 0 && wanted.prompts.length === 0 ? [] : (await summariesOf(ports, wanted, filter)).filter(({ version }) => isWanted === null || version !== null);
	return {
		schema: "prompt-libraries/list/v1",
		commit: library.commit,
		uncommitted: library.uncommitted,
		prompts
	};
}
async function summariesOf({ repository }, { prompts, configuration }, filter) {
	if (prompts.length === 0) throw emptyLibrary();
	if (filter.category !== null) knownCategory(filter.category, configuration, prompts.map(({ name }) => name.category));
	const standings = await standingsOf(repository, prompts);
	return prompts.map((prompt) => summaryOf(prompt, configuration, standings.get(prompt.id) ?? null)).filter(passes(filter));
}

export { summariesOf as n, list as t };