import { rt as normalizedTag } from "./app-check-judged-report.js";
import { t as summaryOf } from "./library-summary.js";
import { t as emptyLibrary } from "./app-library-find-prompt.js";
import { n as readLibrary, t as knownCategory } from "./app-library-read-library.js";

// src/library/filter.ts
function passes(filter) {
	const tag = filter.tag === null ? null : normalizedTag(filter.tag);
	const owner = filter.owner?.toLowerCase() ?? null;
	return (summary) => (filter.category === null || summary.category === filter.category) && (filter.status === null || summary.status === filter.status) && (tag === null || summary.tags.some(({ name }) => name === tag)) && (owner === null || summary.owner?.toLowerCase() === owner);
}

// src/app/list.ts
async function list(ports, request, filter) {
	const library = await readLibrary(ports, request);
	const prompts = summariesOf(library, filter);
	return {
		schema: "prompt-libraries/list/v1",
		commit: library.commit,
		uncommitted: library.uncommitted,
		prompts
	};
}
function summariesOf({ prompts, configuration, standings }, filter) {
	if (prompts.length === 0) throw emptyLibrary();
	if (filter.category !== null) knownCategory(filter.category, configuration, prompts.map(({ name }) => name.category));
	return prompts.map((prompt) => summaryOf(prompt, configuration, standings.get(prompt.id) ?? null)).filter(passes(filter));
}

export { summariesOf as n, list as t };