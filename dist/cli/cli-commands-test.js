import { P as Failure, f as nearestName, y as visibleLine } from "./cli-terminal.js";
import { t as instruments } from "./evidence-instruments.js";
import { i as snapshotsText, n as runTests } from "./evidence-run-tests.js";
import { Yn as testedPromptPaths, qn as promptPathsAmong } from "./app-check-checked-change.js";
import { t as textDiff } from "./report-text-diff.js";
import { Ct as counted, pt as reported, u as withRepository, y as paragraph } from "./cli-commands-check.js";
import { t as emptyLibrary } from "./app-library-find-prompt.js";
import { n as testableOnDisk, t as testableAt } from "./app-testing-testable.js";
import { t as diffLines } from "./report-diff-terminal.js";
import { t as authoringPorts } from "./cli-library-call.js";
import { t as problemText } from "./cli-library-text.js";

// src/app/test.ts
async function test(ports, request) {
	if (ports.from === "commit" && request.updatesSnapshots) throw new Failure("snapshots-of-commit", "Snapshots of a commit cannot be written.", "Leave --at or --update-snapshots away.");
	const library = ports.from === "commit" ? await testableAt(ports.repository, {
		at: ports.at,
		configFile: request.configFile
	}) : await testableOnDisk(ports.files, request.configFile);
	const shared = await instruments();
	const results = [];
	const written = [];
	for (const id of await idsFor(ports, request, library)) {
		const { prompt, needs, files } = await library.read(id);
		if (files === null) {
			results.push({
				id,
				file: null,
				cases: [],
				problems: []
			});
			continue;
		}
		const first = runTests(prompt, needs, files, shared);
		const kept = request.updatesSnapshots && ports.from === "work-tree" ? await keep(ports.files, files, first) : null;
		if (kept !== null) written.push(files.snapshots.path);
		results.push(resultOf(kept === null ? first : runTests(prompt, needs, {
			...files,
			snapshots: {
				...files.snapshots,
				bytes: kept
			}
		}, shared), files));
	}
	return runOf(results, written, new Set(request.ids));
}
async function keep(place, { snapshots }, result) {
	if (result.snapshots === null || result.snapshots.size === 0 && snapshots.bytes === null) return null;
	const bytes = Buffer.from(snapshotsText(result.snapshots));
	if (snapshots.bytes !== null && bytes.equals(snapshots.bytes)) return null;
	await place.write(snapshots.path, bytes);
	return bytes;
}
async function idsFor(ports, { ids, all }, library) {
	if (library.paths.size === 0) throw emptyLibrary();
	for (const id of ids) if (!library.paths.has(id)) throw unknownPrompt(id, library);
	if (ids.length > 0) return [...new Set(ids)];
	if (all) return [...library.paths.keys()].toSorted();
	if (ports.from === "commit") throw new Failure("test-nothing-named", "A commit has no changes of its own to test.", "Name prompts, or test all of them with --all.");
	const differing = await ports.workTree.changedPaths();
	const changed = /* @__PURE__ */ new Set([...promptPathsAmong(differing, library.sources), ...differing.flatMap((path) => testedPromptPaths(path, library.sources))]);
	return [...library.paths].flatMap(([id, path]) => changed.has(path) ? [id] : []).toSorted();
}
function unknownPrompt(id, { paths }) {
	const meant = nearestName(id, paths.keys());
	return new Failure("prompt-unknown", `There is no prompt ${id === "" ? "''" : id}.`, meant === null ? "See prompt-libraries list." : `Did you mean ${meant}?`);
}
function resultOf({ id, cases, problems }, { path }) {
	return {
		id,
		file: path,
		cases: cases.map((each) => ({
			name: each.name,
			verdict: each.verdict,
			problems: each.problems.map((found) => reported(found, "testing")),
			differences: each.differences.map(({ expected, found }) => textDiff(expected, found))
		})),
		problems: problems.map((each) => reported(each, "testing"))
	};
}
function runOf(prompts, written, named) {
	const cases = prompts.flatMap((each) => each.cases);
	const failed = cases.filter(({ verdict }) => verdict === "failed").length;
	const broken = prompts.some(({ problems }) => problems.some(({ severity }) => severity === "error"));
	const untested = prompts.some(({ id, file }) => file === null && named.has(id));
	return {
		schema: "prompt-libraries/test-result/v1",
		passed: failed === 0 && !broken && !untested,
		counts: {
			prompts: prompts.length,
			passed: cases.length - failed,
			failed
		},
		prompts,
		written
	};
}

// src/cli/commands/test.ts
async function run(call) {
	call.progress("running the tests");
	const found = await tested(call);
	return {
		exit: found.passed ? 0 : 1,
		text: linesOf(found, call).join("\n"),
		json: found
	};
}
async function tested(call) {
	const { at, config, all } = call.flags;
	const request = {
		ids: call.arguments.ids,
		all,
		updatesSnapshots: call.flags["update-snapshots"],
		configFile: config
	};
	if (at !== null) return await withRepository(call, (repository) => test({
		from: "commit",
		repository,
		at
	}, request));
	const { files, workspace } = await authoringPorts(call);
	return await test({
		from: "work-tree",
		files,
		workTree: workspace
	}, request);
}
function linesOf(found, call) {
	const { dim } = call.colours;
	const { prompts, counts, written } = found;
	if (prompts.length === 0) return ["No prompt and no test differs from the last commit: name prompts, or test all with --all."];
	const bare = prompts.filter(({ file }) => file === null);
	const tests = counts.passed + counts.failed;
	return [
		...prompts.filter(({ file }) => file !== null).flatMap((each) => [...promptLines(each, call), ""]),
		...bare.length === 0 ? [] : [dim(`without tests: ${bare.map(({ id }) => visibleLine(id)).join(", ")}`), ""],
		...written.map((path) => `wrote ${visibleLine(path)}`),
		verdictLine(found, tests, call)
	];
}
function verdictLine({ passed, counts }, tests, { colours }) {
	const { bold, red, green } = colours;
	if (tests === 0) return passed ? "No test was run." : red(bold("✗ No test was run."));
	return passed ? `${green(bold("✓ passed"))}: ${counted(tests, "test")}` : `${red(bold("✗ failed"))}: ${counts.failed} of ${counted(tests, "test")}`;
}
function promptLines({ id, file, cases, problems }, call) {
	const { bold, dim } = call.colours;
	const fixes = new Set(cases.flatMap((each) => each.problems.map(({ fix }) => fix)));
	return [
		`${bold(visibleLine(id))}  ${dim(visibleLine(file ?? ""))}`,
		...cases.flatMap((each) => caseLines(each, call)),
		...[...fixes].flatMap((fix) => paragraph(`fix: ${fix}`, 2, call).map(dim)),
		...problemText(problems, call)
	];
}
function caseLines({ name, verdict, problems, differences }, call) {
	const { green, red } = call.colours;
	if (verdict === "passed") return [`  ${green("✓")} ${visibleLine(name)}`];
	const shown = differences.flatMap((each) => diffLines(each, call.width - 6, call.colours)).map((line) => `      ${line}`);
	return [
		`  ${red("✗")} ${visibleLine(name)}`,
		...problems.flatMap(({ line, message }) => paragraph(`line ${line ?? 1}: ${message}`, 4, call)),
		...shown
	];
}

export { run };