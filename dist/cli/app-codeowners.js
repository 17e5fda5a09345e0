import { qt as folderOf } from "./cli-commands-check.js";
import { t as configurationIn } from "./app-library-library-at.js";

// src/library/codeowners.ts
const begin = "# prompt-libraries: begin. Made from prompt-library.yaml by `prompt-libraries codeowners --write`.";
const end = "# prompt-libraries: end";
const inexpressible = /[[\]{}!]/u;
function codeownersBlock(configuration) {
	const { sources, ownerPaths } = configuration;
	const lines = sources.toReversed().flatMap((source) => linesOf(source, configuration));
	const byCategory = lines.filter((line, at) => !lines.includes(line, at + 1));
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
function linesOf(source, configuration) {
	return [...configuration.taxonomy.categories].filter(([, { review }]) => review).flatMap(([category, { owner }]) => {
		const pattern = patternOf(source, category, configuration);
		return pattern === null ? [] : [lineFor(pattern, source.owner ?? owner, configuration)];
	});
}
const folderNumber = /^\{([1-9])\}$/u;
function patternOf(source, category, { sources }) {
	const depth = source.category === null ? 1 : Number(folderNumber.exec(source.category)?.[1] ?? 0);
	if (depth === 0) return source.category === category ? `/${source.include}` : null;
	const folder = folderOf(source.include);
	const start = `/${folder === "" ? "" : `${folder}/`}${"*/".repeat(depth - 1)}${category}/`;
	return source.owner !== null && sources.some((other) => other !== source && folderOf(other.include) === folder) ? `${start}${source.include.slice(folder === "" ? 0 : folder.length + 1)}` : start;
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