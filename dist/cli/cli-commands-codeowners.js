import { Bt as folderOf } from "./cli-commands-check.js";
import { t as configurationIn } from "./app-library-library-at.js";
import { t as authoringPorts } from "./cli-library-call.js";

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
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function codeowners(files, configFile, write) {
	const configuration = configurationIn(await files.read(configFile), configFile);
	const { path, bytes } = (await Promise.all(places.map(async (path) => ({
		path,
		bytes: await files.read(path)
	})))).find((each) => each.bytes !== null) ?? {
		path: places[0],
		bytes: null
	};
	const before = bytes === null ? null : new TextDecoder().decode(bytes);
	const text = withBlock(before, codeownersBlock(configuration));
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

// src/cli/commands/codeowners.ts
async function run(call) {
	const { files } = await authoringPorts(call);
	const made = await codeowners(files, call.flags.config, call.flags.write);
	if (!call.flags.write) return {
		exit: 0,
		text: made.text.trimEnd(),
		json: made
	};
	return {
		exit: 0,
		text: `${call.colours.green("✓")} ${made.path} ${made.written ? "is written" : "is up to date"}.`,
		json: made
	};
}

export { run };