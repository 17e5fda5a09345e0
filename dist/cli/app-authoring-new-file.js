import { Nn as templateLanguageOf, Qn as formatsByName, ar as sidecarOf, er as pathOfName, mr as promptId, pr as generalSubcategory } from "./app-check-checked-change.js";
import { n as sidecarFor } from "./format-edit-fields.js";
import { qt as folderOf } from "./cli-commands-check.js";
import { M as Bug, P as Failure } from "./cli-terminal.js";

// src/app/authoring/new-file.ts
function nativeClaim(name, { configuration, sources }) {
	const id = promptId(name);
	const [first, ...others] = configuration.sources.filter(({ format }) => format === "native").map((source) => ({
		path: pathOfName(name, folderOf(source.include)),
		source,
		name,
		id
	}));
	if (first === void 0) throw new Bug("Only a library with a native source is asked for a place there.");
	const holds = [first, ...others].find(({ path }) => sources.claim(path)?.id === id);
	const isPlain = Object.values(name).every((part) => part === null || /^[\p{L}\p{N}_-]+$/u.test(part));
	if (holds !== void 0 || !isPlain) return holds ?? first;
	throw new Failure("source-missing", `No source of this library takes ${first.path}.`, "Write the file by hand where `sources` in prompt-library.yaml looks for prompts.");
}
function adoptedClaim(wanted, { configuration, sources }) {
	const { format, category, name, variant } = wanted;
	const hasNative = configuration.sources.some((source) => source.format === "native");
	if (format === "native" ? hasNative : format === null && hasNative) return null;
	const all = configuration.sources.filter((source) => format === null ? source.format !== "native" : source.format === format);
	for (const source of all.filter((each) => category === null || each.category === category || each.category === null && category === "tasks")) for (const path of formatsByName[source.format].pathsFor(folderFor(source, wanted), name, variant)) {
		const claim = sources.claim(path);
		if (claim !== null && claim.path === path && claim.source === source && claim.id !== null && claim.name !== null) return {
			...claim,
			id: claim.id,
			name: claim.name
		};
	}
	const known = [...new Set(configuration.sources.map((source) => `${source.format}${source.category === null ? "" : ` (${source.category})`}`))];
	const what = [format ?? "any format", ...category === null ? [] : [`category ${category}`]].join(", ");
	throw new Failure("source-missing", `No source of this library takes a prompt of ${what}.`, `The sources in prompt-library.yaml have ${known.join(", ")}.`);
}
function folderFor(source, { subcategory }) {
	const folder = folderOf(source.include);
	if (source.subcategory !== "{1}" && source.subcategory !== null) return folder;
	return [folder, subcategory ?? (source.subcategory === "{1}" ? "general" : null)].filter((part) => part !== null && part !== "").join("/");
}
function newFiles({ path, source }, file) {
	const sidecar = sidecarFor(source.format, file);
	const own = [path, formatsByName[source.format].compose(file)];
	return new Map(sidecar === null ? [own] : [own, [sidecarOf(path), sidecar]]);
}
function variablesIn(content, { source, path }) {
	const read = templateLanguageOf(source).read(content, path);
	return read.ok ? read.value.variables.map(({ name }) => name) : [];
}

export { variablesIn as i, nativeClaim as n, newFiles as r, adoptedClaim as t };