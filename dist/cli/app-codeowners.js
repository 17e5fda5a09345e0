import { Ft as folderOf } from "./cli-commands-check.js";
import { t as configurationIn } from "./app-library-library-at.js";

// src/library/codeowners.ts
const begin = "# prompt-libraries: begin. Made from prompt-library.yaml by `prompt-libraries codeowners --write`.";
const end = "# prompt-libraries: end";
const inexpressible = /[[\]{}!]/u;
function codeownersBlock(configuration) {
	const { taxonomy, ownerPaths } = configuration;
	const byCategory = [...taxonomy.categories].filter(([, { review }]) => review).flatMap(([name, { owner }]) => patternsOf(name, configuration).map((pattern) => lineFor(pattern, owner, configuration)));
	const byPath = ownerPaths.map(({ glob, owner }) => lineFor(`/${glob}`, owner, configuration));
	return [
		begin,
		...byCategory,
		...byPath,
		end
	].join("\n");
}
function withBlock(text, block) {
	const lines = text === null || text === "" ? [] : text.replace(/\r?\n$/u, "").split(/\r?\n/u);
	const from = lines.findIndex((line) => line.startsWith("# prompt-libraries: begin"));
	const to = lines.findIndex((line, index) => index > from && line === end);
	return `${(from === -1 || to === -1 ? [
		...lines,
		...lines.length === 0 ? [] : [""],
		block
	] : [
		...lines.slice(0, from),
		block,
		...lines.slice(to + 1)
	]).join("\n")}\n`;
}
function patternsOf(category, { sources }) {
	const patterns = sources.flatMap(({ include, category: only }) => {
		if (only !== null) return only === category ? [`/${include}`] : [];
		const folder = folderOf(include);
		return [`/${folder === "" ? "" : `${folder}/`}${category}/`];
	});
	return [...new Set(patterns)];
}
function lineFor(pattern, owner, { owners }) {
	const accounts = owners.get(owner) ?? [];
	const path = pattern.replaceAll(" ", "\\ ");
	if (inexpressible.test(path)) return `# ${path} (${owner}): CODEOWNERS has no such patterns`;
	return accounts.length === 0 ? `# ${path} ${owner} is mapped to no account under owners:` : `${path} ${accounts.join(" ")}`;
}

// src/app/codeowners.ts
const codeownersPlaces = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function codeowners(files, configFile, write) {
	const { path, before, text } = await codeownersFile(files, configurationIn(await files.read(configFile), configFile));
	const current = text === before;
	if (write && !current) await files.write(path, text);
	return {
		schema: "prompt-libraries/codeowners/v1",
		path,
		text,
		current,
		written: write && !current
	};
}
async function codeownersFile(files, configuration) {
	const { path, bytes } = (await Promise.all(codeownersPlaces.map(async (path) => ({
		path,
		bytes: await files.read(path)
	})))).find((each) => each.bytes !== null) ?? {
		path: codeownersPlaces[0],
		bytes: null
	};
	const before = bytes === null ? null : new TextDecoder().decode(bytes);
	const block = codeownersBlock(configuration);
	return {
		path,
		before,
		text: withBlock(before, block),
		asks: block.split("\n").some((line) => !line.startsWith("#"))
	};
}

export { codeownersFile as n, codeownersPlaces as r, codeowners as t };