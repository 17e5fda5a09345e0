import { n as generalSubcategory } from "./domain-prompt-id.js";

// src/format/paths.ts
const promptFolder = "prompts";
const promptSuffix = ".prompt.md";
const longestPath = 200;
function nameOfPath(path, folder = promptFolder) {
	const start = folder === "" ? "" : `${folder}/`;
	if (!path.startsWith(start) || !path.endsWith(".prompt.md")) return null;
	const parts = path.slice(start.length, -10).split("/");
	const stem = parts.pop()?.split(".") ?? [];
	const [category, subcategory = generalSubcategory, ...deeper] = parts;
	const [name, variant = null, ...more] = stem;
	if (category === void 0 || name === void 0 || deeper.length > 0 || more.length > 0) return null;
	return [
		category,
		subcategory,
		name,
		variant
	].every((part) => part !== "") ? {
		category,
		subcategory,
		name,
		variant
	} : null;
}
function pathOfName({ category, subcategory, name, variant }, folder = promptFolder) {
	return `${[
		folder,
		category,
		subcategory === "general" ? "" : subcategory
	].filter((part) => part !== "").join("/")}/${name}${variant === null ? "" : `.${variant}`}${promptSuffix}`;
}
function pathsOf(id, folder = promptFolder, categories) {
	if (id.length > longestPath) return [];
	return [...namesOf(id, categories)].flatMap((name) => {
		const path = pathOfName(name, folder);
		const inFolder = `${path.slice(0, path.lastIndexOf("/"))}/${generalSubcategory}${path.slice(path.lastIndexOf("/"))}`;
		return name.subcategory === "general" ? [path, inFolder] : [path];
	});
}
function* namesOf(id, categories) {
	for (const [category, behindCategory] of cuts(id)) {
		if (behindCategory === null || categories?.has(category) === false) continue;
		for (const [subcategory, rest] of cuts(behindCategory)) {
			if (rest === null) continue;
			for (const [name, variant] of cuts(rest)) yield {
				category,
				subcategory,
				name,
				variant
			};
		}
	}
}
function* cuts(text) {
	for (let at = text.indexOf("-"); at !== -1; at = text.indexOf("-", at + 1)) if (at > 0 && at < text.length - 1) yield [text.slice(0, at), text.slice(at + 1)];
	if (text !== "") yield [text, null];
}

export { promptSuffix as a, promptFolder as i, pathOfName as n, pathsOf as r, nameOfPath as t };