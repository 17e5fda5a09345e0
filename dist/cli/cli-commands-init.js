import { r as __toESM } from "./rolldown-runtime.js";
import { R as require_promises, jn as require__unread_node_fs } from "./cli-commands-check.js";
import { A as Bug, M as Failure, N as require__unread_node_path, y as visibleLine } from "./cli-terminal.js";
import { r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace, t as makeRepository } from "./git-open-workspace.js";
import { t as require__unread_node_url } from "./_unread-node_url.js";

// src/app/init.ts
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const shipped = [...[
	"agents/support/triage.prompt.md",
	"agents/support/triage.test.yaml",
	"templates/tone.prompt.md",
	"templates/tone.test.yaml"
].map((name) => `prompts/${name}`).map((path) => ({
	template: `library/${path}`,
	path,
	example: true
})), ...["prompt-check.yml", "prompt-release.yml"].map((name) => ({
	template: `workflows/${name}`,
	path: `.github/workflows/${name}`,
	example: false
}))];
const configTemplate = "library/prompt-library.yaml";
async function init({ files, templates, makeRepository }, { configFile, name, preset }) {
	const configuration = configured(await templateText(templates, configTemplate), libraryName(name, files.root), preset);
	const hasPrompts = (await workTreeLibrary(files, configFile)).paths.size > 0;
	const wanted = [{
		path: configFile,
		text: configuration
	}];
	for (const { template, path, example } of shipped) if (!example || !hasPrompts) wanted.push({
		path,
		text: await templateText(templates, template)
	});
	await makeRepository?.();
	const written = [];
	const kept = [];
	for (const { path, text } of wanted) {
		const exists = await files.exists(path);
		(exists ? kept : written).push(path);
		if (!exists) await files.write(path, text);
	}
	const repository = makeRepository === null ? "existing" : "made";
	return {
		schema: "prompt-libraries/init/v1",
		folder: files.root,
		repository,
		written,
		kept,
		next: nextCommands(written.length > 0)
	};
}
async function templateText(templates, path) {
	const bytes = await templates.read(path);
	if (bytes === null) throw new Bug(`The template ${path} is missing.`);
	return new TextDecoder().decode(bytes);
}
const namePattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
function libraryName(wanted, folder) {
	if (wanted === null) return (0, import__unread_node_path.basename)(folder).replace(/[^A-Za-z0-9._-]+/gu, "-").replace(/^[^A-Za-z0-9]+|-+$/gu, "") || "prompts";
	if (namePattern.test(wanted)) return wanted;
	throw new Failure("library-name-refused", `A library cannot be called ${wanted === "" ? "''" : wanted}.`, "Use letters, digits, dots, hyphens and underscores, a letter or digit first.");
}
function configured(template, name, preset) {
	const text = template.replace("name: \"my-library\"", () => `name: "${name}"`).replace("preset: letters\n", () => `preset: ${preset}\n`);
	if (!text.includes(`name: "${name}"`) || !text.includes(`preset: ${preset}\n`)) throw new Bug("The template of the configuration lost its keys.");
	return text;
}
function nextCommands(isNew) {
	return [
		...isNew ? ["git add --all && git commit -m \"feat: start the prompt library\""] : ["prompt-libraries list"],
		"prompt-libraries check --all",
		"prompt-libraries create reply --category agents --subcategory support --description \"Answers a ticket.\" --content \"Answer: {{ticket}}\" --commit"
	];
}

// src/cli/shipped-templates.ts
var import__unread_node_fs = require__unread_node_fs();
var import__unread_node_url = require__unread_node_url();
const marker = "templates/library/prompt-library.yaml";
async function shippedTemplates() {
	let folder = (0, import__unread_node_path.dirname)((0, import__unread_node_url.fileURLToPath)(import.meta.url));
	while (!(0, import__unread_node_fs.existsSync)((0, import__unread_node_path.join)(folder, marker))) {
		const above = (0, import__unread_node_path.dirname)(folder);
		if (above === folder) throw new Failure("templates-missing", "The templates that come with the program are not there.", "Install prompt-libraries again, with its folder templates.");
		folder = above;
	}
	return await filesIn((0, import__unread_node_path.join)(folder, "templates"));
}

// src/cli/commands/init.ts
async function run(call) {
	const { cwd, variables, flags } = call;
	const top = await topFolder(call);
	if (top === null && !flags.here && !flags.yes) await refuseForeignFiles(cwd);
	const begun = await init({
		files: await filesIn(top ?? cwd),
		templates: await shippedTemplates(),
		makeRepository: top === null ? () => makeRepository(cwd, "main", variables) : null
	}, {
		configFile: flags.config,
		name: flags.name,
		preset: flags.preset
	});
	return {
		exit: 0,
		text: linesOf(begun, call).join("\n"),
		json: begun
	};
}
async function topFolder({ cwd, variables }) {
	try {
		return (await openWorkspace(cwd, variables)).root;
	} catch (error) {
		if (error instanceof Failure && error.code === "git-not-a-repository") return null;
		throw error;
	}
}
async function refuseForeignFiles(folder) {
	if ((await (0, import_promises.readdir)(folder)).length === 0) return;
	throw new Failure("folder-not-empty", `${folder} is in no git repository, and it is not empty.`, "Make one of it with --here, or go to an empty folder.");
}
function linesOf({ folder, repository, written, kept, next }, { colours }) {
	const files = [...written.map((path) => `  ${colours.green("+")} ${path}`), ...kept.map((path) => `  = ${path} ${colours.dim("(was there, not changed)")}`)];
	return [
		colours.bold(`A prompt library in ${visibleLine(folder)}${repository === "made" ? ", a new git repository" : ""}`),
		...files,
		"",
		"Next:",
		...next.map((command) => `  ${command}`),
		"",
		"On GitHub, make prompt-check a required status check of the main branch."
	];
}

export { run };