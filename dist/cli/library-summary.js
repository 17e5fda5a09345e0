import { Z as recordsIn } from "./cli-commands-check.js";
import { At as normalizedTag, Xt as statusOnHead, Zt as recordedStatuses, jt as tagKind, q as readState, qt as ownerOf } from "./app-check-checked-change.js";

// src/app/library/standings.ts
async function standingsOf(repository, prompts) {
	const records = await recordsIn(repository);
	const lines = await linesOfPrompts(records === null ? null : await readState(repository, records), prompts);
	return new Map([...lines].map(([id, { version, status }]) => [id, {
		version,
		status: recordedStatuses[status].shows
	}]));
}
async function linesOfPrompts(state, prompts) {
	if (state === null) return /* @__PURE__ */ new Map();
	const namesOf = ({ id, document }) => [id, ...document?.metadata.aliases ?? []];
	const lines = await state.linesOf([...new Set(prompts.flatMap(namesOf))]);
	return new Map(prompts.flatMap((prompt) => {
		const line = namesOf(prompt).flatMap((id) => lines.get(id) ?? [])[0];
		return line === void 0 ? [] : [[prompt.id, line]];
	}));
}

// src/library/standing.ts
function statusShown(document, standing) {
	const written = statusOnHead(document);
	const observed = standing?.status ?? null;
	return written === "review" && (observed === "approved" || observed === "deployed") ? observed : written;
}

// src/library/summary.ts
function summaryOf(prompt, configuration, standing) {
	const { id, path, name, document } = prompt;
	return {
		id,
		path,
		...name,
		status: document === null ? null : statusShown(document, standing),
		version: standing?.version ?? null,
		description: document?.metadata.description ?? null,
		owner: ownerOf(prompt, configuration),
		tags: tagsOf(prompt, configuration)
	};
}
function tagsOf({ document }, configuration) {
	if (document === null) return [];
	const { tags, model } = document.metadata;
	return [...new Set(tags.map(normalizedTag).filter((tag) => tag !== ""))].map((name) => ({
		name,
		kind: tagKind(name, model ?? configuration.defaults.model)
	}));
}

export { standingsOf as i, tagsOf as n, linesOfPrompts as r, summaryOf as t };