import { a as refuseLeftOut, o as hasErrors, s as judgeWritten, t as authorFrom } from "./app-authoring-authors.js";
import { Qn as formatsByName, Yt as isAddress, ar as sidecarOf, l as replacedByLeaving, ln as whenItGoes, pn as leastNotice, q as readState, sn as deprecationStanding, un as deprecationOf, ur as isDay } from "./app-check-checked-change.js";
import { y as textOf } from "./app-check-written-rules.js";
import { t as editFields } from "./format-edit-fields.js";
import { Mt as dayAfter, Nt as dayOf, V as systemClock, Z as recordsIn, mt as reportedBy, u as withRepository } from "./cli-commands-check.js";
import { P as Failure, y as visibleLine } from "./cli-terminal.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { n as promptFrom, r as workTreeLibrary } from "./app-authoring-work-tree.js";
import { n as promptAt, r as uncommitted, t as pathOf } from "./app-update.js";
import { t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/deprecation/guide.ts
function guidePathOf(id) {
	return `docs/migrations/${id}.md`;
}
function guideSkeleton({ id, deprecation, variables, replaced }) {
	const { removal, replacement, reason } = deprecation;
	const instead = replacement === null ? "Nothing takes its place." : `Use \`${replacement}\` instead.`;
	return [
		`# Moving on from \`${id}\``,
		`\`${id}\` will be removed on ${removal}. ${instead}${reason === null ? "" : ` ${sentence(reason)}`}`,
		"## What changes",
		"TODO: say what is different for those who use it.",
		...replaced === null ? [] : [variableTable(variables, replaced)],
		"## What to do",
		replacement === null ? "TODO: say how to do without it." : [
			"```sh",
			`prompt-libraries add ${replacement}`,
			`prompt-libraries add ${id} --remove`,
			"```"
		].join("\n")
	].join("\n\n") + "\n";
}
function variableTable(before, after) {
	const names = [...new Set([...before, ...after].map(({ name }) => name))].toSorted();
	const cell = (list, name) => {
		const found = list.find((each) => each.name === name);
		return found === void 0 ? "–" : found.required ? "required" : "optional";
	};
	return [
		"| Variable | Before | After |",
		"|---|---|---|",
		...names.map((name) => `| \`${name}\` | ${cell(before, name)} | ${cell(after, name)} |`)
	].join("\n");
}
function sentence(text) {
	const line = text.trim().replace(/\s+/gu, " ");
	return /[.!?]$/u.test(line) ? line : `${line}.`;
}

// src/app/authoring/deprecation-facts.ts
async function replacementIn(files, { sources, paths }, id) {
	const [path, other] = paths.get(id) ?? [];
	const bytes = path === void 0 || other !== void 0 ? null : await files.read(path);
	return path === void 0 || bytes === null ? null : await promptFrom(files, sources, path, bytes);
}
async function deprecationFactsFor({ files, repository }, library, prompt, guides, isNew) {
	const replacements = /* @__PURE__ */ new Map();
	for (let id = deprecationOf(prompt)?.replacement ?? null; id !== null && id !== prompt.id && !replacements.has(id);) {
		const found = await replacementIn(files, library, id);
		if (found === null) break;
		replacements.set(id, found);
		id = deprecationOf(found)?.replacement ?? null;
	}
	const head = isNew ? await repository.commitOf("HEAD") : null;
	const replacedBy = head === null || deprecationOf(prompt) === null ? /* @__PURE__ */ new Map() : await replacedByLeaving({
		repository,
		sources: library.sources,
		tree: head
	}, [prompt.id]);
	return {
		isWhole: false,
		replacements,
		guides: new Set(guides),
		replacedBy,
		recorded: await recordedOf(repository, prompt.id),
		unannounced: []
	};
}
async function recordedOf(repository, id) {
	const records = await recordsIn(repository);
	const state = records === null ? null : await readState(repository, records);
	if (state === null) return null;
	return new Map([...await state.linesOf([id])].map(([key, { status }]) => [key, status]));
}

// src/app/deprecate.ts
async function deprecate(ports, configFile, wanted, now) {
	const { files, workspace } = ports;
	const library = await workTreeLibrary(files, configFile);
	if (!library.paths.has(wanted.id)) await refuseLeftOut(workspace, library, wanted.id);
	const path = pathOf(wanted.id, library);
	const bytes = await files.read(path) ?? /* @__PURE__ */ new Uint8Array();
	const before = await promptAt(files, library, path, bytes);
	const changedPaths = await workspace.changedPaths();
	if (wanted.commits && changedPaths.includes(path)) throw uncommitted(path);
	const after = wanted.undo ? null : deprecationAfter(wanted, deprecationOf(before), now);
	if (wanted.undo && deprecationOf(before) === null) throw new Failure("deprecation-absent", `${wanted.id} is not deprecated.`, "There is nothing to take back.");
	const message = messageOf(wanted.id, deprecationOf(before), after, library);
	const sidecar = besideOf(before);
	const written = writtenText({
		file: bytes,
		sidecar: sidecar === null ? null : await files.read(sidecar)
	}, before, after);
	const guide = after === null ? null : await guideFor(ports, library, before, after);
	const beside = new Map(sidecar === null || !written.ok ? [] : [[sidecar, written.value.sidecar ?? ""]]);
	const prompt = written.ok ? await promptAt(files, library, path, Buffer.from(written.value.file), beside) : before;
	const facts = await deprecationFactsFor(ports, library, prompt, guide === null ? [] : [guide.path], deprecationOf(before) === null);
	const problems = written.ok ? await judgeWritten(files, library, {
		before,
		after: prompt
	}, now, facts) : reportedBy("syntax", true, written.problems);
	const isGood = written.ok && !hasErrors(problems);
	const paths = [
		path,
		...beside.keys(),
		...guide !== null && (guide.text !== null || changedPaths.includes(guide.path)) ? [guide.path] : []
	];
	if (isGood) for (const text of [[path, written.value.file], ...beside]) await files.write(...text);
	if (isGood && guide?.text !== void 0 && guide.text !== null) await files.write(guide.path, guide.text);
	const standing = after === null ? null : deprecationStanding(after, now);
	return {
		schema: "prompt-libraries/deprecate/v1",
		id: wanted.id,
		path,
		deprecation: after,
		phase: standing?.phase ?? null,
		daysLeft: standing?.daysLeft ?? null,
		guide: guide === null ? null : {
			path: guide.path,
			written: isGood && guide.text !== null
		},
		written: isGood,
		commit: isGood && wanted.commits ? await workspace.commitFiles(paths, message, wanted.author ?? void 0) : null,
		message,
		problems
	};
}
function deprecationAfter(wanted, before, now) {
	for (const [flag, day] of [["removal", wanted.removal], ["announced", wanted.announced]]) if (day !== null && !isDay(day)) throw new Failure("day-unreadable", `--${flag} ${day} is no day.`, "Write it as 2026-12-31.");
	const announced = wanted.announced ?? before?.announced ?? dayOf(now);
	return {
		announced,
		removal: wanted.removal ?? before?.removal ?? dayAfter(announced, leastNotice),
		replacement: wanted.replacement ?? before?.replacement ?? null,
		guide: wanted.guide ?? before?.guide ?? guidePathOf(wanted.id),
		reason: wanted.reason ?? before?.reason ?? null
	};
}
function messageOf(id, before, after, { configuration }) {
	if (after === null) return commitMessage("rollback", id, "deprecation taken back, it stays", configuration);
	const instead = after.replacement === null ? "" : `use ${after.replacement} instead, `;
	return commitMessage("deprecation", id, `${before === null ? "" : "changed: "}${instead}it goes on ${after.removal}`, configuration);
}
const keys = [
	"announced",
	"removal",
	"replacement",
	"guide",
	"reason"
];
function besideOf({ path, source }) {
	return formatsByName[source.format].fields === "sidecar" ? sidecarOf(path) : null;
}
function writtenText({ file, sidecar }, before, after) {
	const text = textOf(file, before.path);
	if (!text.ok) return text;
	const beside = sidecar === null ? null : textOf(sidecar, before.path);
	if (beside?.ok === false) return beside;
	const earlier = deprecationOf(before);
	const edits = after === null || earlier === null ? [wholeBlock(after)] : keys.flatMap((key) => after[key] === earlier[key] ? [] : [{
		path: ["deprecation", key],
		value: after[key] ?? void 0
	}]);
	if (edits.length === 0) throw new Failure("nothing-changed", `${before.path} says exactly this already.`, "Name what is to change: --removal, --replacement, --guide or --reason; or --undo.");
	return editFields(before.source.format, {
		file: text.value,
		sidecar: beside?.value ?? null
	}, edits);
}
function wholeBlock(after) {
	if (after === null) return {
		path: ["deprecation"],
		value: void 0
	};
	return {
		path: ["deprecation"],
		value: Object.fromEntries(keys.flatMap((key) => after[key] === null ? [] : [[key, after[key]]]))
	};
}
async function guideFor({ files }, library, prompt, deprecation) {
	const { guide, replacement } = deprecation;
	if (guide === null || isAddress(guide)) return null;
	if (await files.exists(guide)) return {
		path: guide,
		text: null
	};
	const replaced = replacement === null ? null : await replacementIn(files, library, replacement);
	const variables = prompt.document?.metadata.variables ?? [];
	return {
		path: guide,
		text: guideSkeleton({
			id: prompt.id,
			deprecation,
			variables,
			replaced: replaced?.document?.metadata.variables ?? null
		})
	};
}

// src/cli/commands/deprecate.ts
async function run(call) {
	const { id } = call.arguments;
	const { flags } = call;
	if (flags.due && id !== null) throw new Failure("deprecate-one-thing", "--due is about every deprecated prompt.", "Leave out the id, or leave out --due.");
	if (flags.due) return await (await import("./cli-removals.js")).removals(call);
	if (flags.open) throw new Failure("deprecate-one-thing", "--open opens what --due lists.", "Write --due --open.");
	if (id === null) throw new Failure("deprecate-nothing-named", "Nothing says which prompt goes.", "Name one: prompt-libraries deprecate ID; or list what is due: prompt-libraries deprecate --due");
	const { replacement, guide, removal, announced, reason, undo } = flags;
	if (undo && [
		replacement,
		guide,
		removal,
		announced,
		reason
	].some((each) => each !== null)) throw new Failure("deprecate-one-thing", "--undo takes the whole deprecation back.", "Leave out the other flags, or leave out --undo.");
	const wanted = {
		id,
		replacement,
		guide,
		removal,
		announced,
		reason,
		undo,
		author: flags.author === null ? null : authorFrom(flags.author),
		commits: !flags["no-commit"]
	};
	const written = await withRepository(call, async (repository) => deprecate({
		...await authoringPorts(call),
		repository
	}, flags.config, wanted, systemClock.now()));
	return {
		exit: written.written ? 0 : 1,
		text: linesOf(written, call).join("\n"),
		json: written
	};
}
function linesOf(done, call) {
	const { deprecation, guide, commit, daysLeft } = done;
	const problems = problemText(done.problems, call);
	if (!done.written) return [
		...problems,
		"",
		`${visibleLine(done.path)} is not changed.`
	];
	const paths = [done.path, ...guide === null ? [] : [guide.path]].map(visibleLine).join(" ");
	return [
		`${call.colours.green("✓")} ${call.colours.bold(visibleLine(done.id))} ${deprecation === null || daysLeft === null ? "stays" : whenItGoes(deprecation.removal, daysLeft)}`,
		...deprecation?.replacement === null || deprecation === null ? [] : [`  use instead: ${visibleLine(deprecation.replacement)}`],
		...guide === null ? [] : [`  guide: ${visibleLine(guide.path)}${guide.written ? ", begun here: say what changes" : ""}`],
		commit === null ? `  next: git add ${paths} && git commit -m ${JSON.stringify(done.message)}` : `  committed as ${commit.slice(0, 7)}: ${visibleLine(done.message)}`,
		...problems.length === 0 ? [] : ["", ...problems]
	];
}

export { run };