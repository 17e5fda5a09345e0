import { n as __exportAll } from "./rolldown-runtime.js";
import { J as canonicalJson } from "./action-toolkit.js";
import { nn as readRecord, tn as recordViolations } from "./app-check-checked-change.js";
import { l as passed } from "./format-yaml-document.js";

// src/catalog/catalog.ts
var catalog_exports = /* @__PURE__ */ __exportAll({ decodeCatalog: () => decodeCatalog });
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

export { encodeCatalog as i, catalog_exports as n, decodeCatalog as r, catalogJson as t };