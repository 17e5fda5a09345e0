import { Mn as readPrompt, Qn as formatsByName, Zn as testPathsOf, ar as sidecarOf, cr as hasMatter, pr as generalSubcategory, sr as editFrontMatter } from "./app-check-checked-change.js";
import { n as converted, r as fieldEdits, t as contentIn } from "./library-converted.js";
import { M as Bug, P as Failure, y as visibleLine } from "./cli-terminal.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { a as refuseLeftOut, o as hasErrors, s as judgeWritten, t as authorFrom } from "./app-authoring-authors.js";
import { n as nativeClaim } from "./app-authoring-new-file.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { t as knownCategory } from "./app-library-read-library.js";
import { t as pathOf } from "./app-update.js";
import { t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/app/adopt.ts
async function adopt({ files, workspace, now }, configFile, wanted) {
	const library = await workTreeLibrary(files, configFile);
	if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
	const from = pathOf(wanted.id, library);
	const bytes = await files.read(from) ?? /* @__PURE__ */ new Uint8Array();
	const prompt = await promptFrom(files, library.sources, from, bytes);
	if (prompt === null) throw new Bug(`${from} was found as a prompt and is none.`);
	const claim = placeFor(prompt, wanted, library);
	if (await files.exists(claim.path)) throw new Failure("prompt-exists", `${claim.path} exists already.`, "Choose another --category or --subcategory.");
	const gone = [from, ...prompt.beside.map(({ path }) => path).filter((path) => path === sidecarOf(from) || formatsByName[prompt.source.format].companions(from).some((each) => each.whole && each.path === path))];
	const moved = await testsMoved(files, from, claim.path);
	const changed = await workspace.changedPaths();
	const unsaved = [...gone, ...moved.map((each) => each.from)].find((path) => changed.includes(path));
	if (unsaved !== void 0) throw new Failure("prompt-uncommitted", `${unsaved} has changes that are not committed yet.`, "Commit them first.");
	const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const { text, lost, assumed } = rewritten(prompt, before, claim);
	const after = readPrompt(claim, {
		mode: "100644",
		blob: ""
	}, Buffer.from(text));
	const problems = await judgeWritten(files, library, {
		before: null,
		after
	}, now);
	const written = !wanted.dryRun && !hasErrors(problems) && (lost.length === 0 || wanted.acceptsLoss);
	const answer = {
		schema: "prompt-libraries/adopt/v1",
		id: wanted.id,
		from,
		to: claim.id,
		path: claim.path,
		lost,
		assumed,
		written,
		problems
	};
	if (!written) return {
		...answer,
		commits: []
	};
	const commits = [];
	const commit = async (paths, says) => {
		const message = commitMessage("refactor", claim.id, says, library.configuration);
		commits.push(await workspace.commitFiles(paths, message, wanted.author ?? void 0));
	};
	const isSeen = sharedPart(before, text) >= .5;
	await files.write(claim.path, isSeen ? text : bytes);
	for (const each of moved) await files.write(each.to, each.bytes);
	for (const path of [...gone, ...moved.map((each) => each.from)]) await files.remove(path);
	await commit([
		...gone,
		claim.path,
		...moved.flatMap((each) => [each.from, each.to])
	], isSeen ? "keep the prompt in native form" : "move the prompt to its native place");
	if (!isSeen) {
		await files.write(claim.path, text);
		await commit([claim.path], "write the prompt in native form");
	}
	return {
		...answer,
		commits
	};
}
async function testsMoved(files, from, to) {
	const [before, after] = [testPathsOf(from), testPathsOf(to)];
	const there = (await Promise.all(["tests", "snapshots"].map(async (key) => ({
		from: before[key],
		to: after[key],
		bytes: await files.read(before[key])
	})))).flatMap(({ bytes, ...paths }) => bytes === null ? [] : [{
		...paths,
		bytes
	}]);
	for (const each of there) if (await files.exists(each.to)) throw new Failure("prompt-exists", `${each.to} exists already.`, "Choose another --category or --subcategory.");
	return there;
}
function placeFor(prompt, { category, subcategory }, library) {
	const { source, name, id } = prompt;
	if (source.format === "native") throw new Failure("prompt-native", `${id} is a native prompt already.`, "Nothing has to be done.");
	if (!library.configuration.sources.some(({ format }) => format === "native")) throw new Failure("source-missing", "This library has no source of native prompts.", "Add `- {include: \"prompts/**/*.prompt.md\"}` to `sources` in prompt-library.yaml.");
	const wanted = category ?? name.category;
	knownCategory(wanted, library.configuration);
	return nativeClaim({
		...name,
		category: wanted,
		subcategory: subcategory ?? (category === null ? name.subcategory : "general")
	}, library);
}
function rewritten({ source, document, id, name, path }, text, claim) {
	if (document === null) throw new Failure("prompt-unreadable", `${path} cannot be read as it is.`, "See prompt-libraries check --all, and mend it first.");
	const { file, lost, assumed } = converted({
		format: source.format,
		name: name.name,
		document
	}, "native", claim.path);
	const aliases = id === claim.id ? [] : [{
		path: ["aliases"],
		value: [...document.metadata.aliases, id]
	}];
	const composed = editFrontMatter(file, aliases);
	const edited = hasMatter(text, "first line") || source.format === "dotprompt" ? inPlace(document, text, claim, [...fieldEdits(document.metadata), ...aliases], source.format) : null;
	if (edited !== null && readsAs(edited, composed.ok ? composed.value : "", claim)) return {
		text: edited,
		lost,
		assumed
	};
	if (!composed.ok) throw new Bug(`What was composed cannot be edited: ${composed.problems[0].message}`);
	return {
		text: composed.value,
		lost,
		assumed
	};
}
function inPlace(document, text, claim, edits, format) {
	const strange = Object.keys(document.frontMatter).filter((key) => [
		"name",
		"variant",
		"inputs",
		"outputs",
		"template",
		"sample"
	].includes(key) || key.startsWith("prompt-libraries."));
	const { content } = contentIn(document, format, "native");
	const body = formatsByName.native.withContent(text, content, claim.path);
	const edited = body.ok ? editFrontMatter(body.value, [...strange.map((key) => ({
		path: [key],
		value: void 0
	})), ...edits]) : body;
	return edited.ok ? edited.value : null;
}
function readsAs(text, composed, claim) {
	const [a, b] = [text, composed].map((each) => readPrompt(claim, {
		mode: "100644",
		blob: ""
	}, Buffer.from(each)));
	return a?.problems.every(({ severity }) => severity !== "error") === true && JSON.stringify(a.document?.metadata) === JSON.stringify(b?.document?.metadata);
}
function sharedPart(before, after) {
	const left = /* @__PURE__ */ new Map();
	for (const line of before.split("\n")) left.set(line, (left.get(line) ?? 0) + 1);
	let shared = 0;
	for (const line of after.split("\n")) {
		const count = left.get(line) ?? 0;
		if (count === 0) continue;
		left.set(line, count - 1);
		shared += line.length + 1;
	}
	return shared / Math.max(before.length, after.length, 1);
}

// src/cli/commands/adopt.ts
async function run(call) {
	const { flags } = call;
	const adopted = await adopt(await authoringPorts(call), flags.config, {
		id: call.arguments.id,
		category: flags.category,
		subcategory: flags.subcategory,
		acceptsLoss: flags["accept-loss"],
		dryRun: flags["dry-run"],
		author: flags.author === null ? null : authorFrom(flags.author)
	});
	return {
		exit: adopted.written || flags["dry-run"] ? 0 : 1,
		text: linesOf(adopted, call).join("\n"),
		json: adopted
	};
}
function linesOf({ from, to, path, lost, assumed, written, commits, problems }, call) {
	const found = problemText(problems, call);
	return [
		written ? `${call.colours.green("✓")} ${call.colours.bold(visibleLine(to))}  ${visibleLine(from)} → ${visibleLine(path)}` : `${visibleLine(from)} is not moved to ${visibleLine(path)}.`,
		...commits.length === 0 ? [] : [`  committed as ${commits.map((commit) => commit.slice(0, 7)).join(", ")}`],
		...lost.map((each) => `  lost: ${visibleLine(each)}`),
		...assumed.map((each) => `  added: ${visibleLine(each)}`),
		...lost.length > 0 && !written && !call.flags["dry-run"] ? ["  --accept-loss moves it all the same"] : [],
		...found.length === 0 ? [] : ["", ...found]
	];
}

export { run };