import { P as Failure } from "./cli-terminal.js";
import { E as nulFields, F as gitEnvironment, O as locate, S as checkedBranch, j as git } from "./cli-commands-check.js";
import { n as textCommands } from "./git-simple-git.js";

// src/git/open-workspace.ts
async function openWorkspace(folder, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const { root } = await locate(folder, environment);
	if (root === null) throw new Failure("git-no-work-tree", `${folder} has no work tree to change.`, "Run this in a clone that is not bare.");
	return workspaceAt({
		folder: root,
		environment,
		kind: "work-tree"
	});
}
async function makeRepository(folder, branch, ambient = process.env) {
	const place = {
		folder,
		environment: gitEnvironment(ambient),
		kind: "work-tree"
	};
	await textCommands(place)([
		"init",
		"--template=",
		`--initial-branch=${checkedBranch(branch)}`
	]);
	return openWorkspace(folder, ambient);
}
function workspaceAt(place) {
	const text = textCommands(place);
	return {
		root: place.folder,
		commitFiles: (paths, message, author) => commitFiles(place, text, {
			paths,
			message,
			author
		}),
		createBranch: async (name) => {
			const { exitCode } = await git(place, [
				"show-ref",
				"--verify",
				"--quiet",
				`refs/heads/${checkedBranch(name)}`
			], { accepts: [0, 1] });
			if (exitCode === 0) throw new Failure("git-branch-exists", `The branch ${name} exists already.`, "Choose another name, or go to it: git switch.");
			await text([
				"checkout",
				"--no-track",
				"-b",
				name
			]);
		},
		isClean: async (paths) => (await changedPaths(place, paths)).length === 0,
		changedPaths: () => changedPaths(place, [])
	};
}
async function changedPaths(place, below) {
	const { output } = await git(place, [...[
		"status",
		"--porcelain=v1",
		"-z",
		"--untracked-files=all",
		"--no-renames",
		"--ignore-submodules=dirty"
	], ...below.length === 0 ? [] : ["--", ...below]]);
	return nulFields(output).map((field) => field.slice(3));
}
async function commitFiles(place, text, change) {
	if (change.paths.length === 0) throw nothingToCommit();
	const fromInput = ["--pathspec-from-file=-", "--pathspec-file-nul"];
	const input = change.paths.map((path) => `${path}\0`).join("");
	const by = change.author === void 0 ? [] : [`--author=${signature(change.author)}`];
	await text([
		"add",
		"--verbose",
		...fromInput
	], { input });
	await text([
		"commit",
		"--only",
		"--cleanup=whitespace",
		`--message=${change.message}`,
		...by,
		...fromInput
	], { input }).catch(async (reason) => {
		throw await whyNoCommit(place, change.paths, reason);
	});
	return (await git(place, [
		"rev-parse",
		"--verify",
		"HEAD"
	])).output.toString().trim();
}
function signature({ name, email }) {
	if (name.trim() === "" || /[<>\p{Cc}]/u.test(name + email)) throw new Failure("git-author-refused", `${JSON.stringify(name)} cannot be the author of a commit.`, "Write the author as: Name <name@example.com>");
	return `${name} <${email}>`;
}
async function whyNoCommit(place, paths, reason) {
	const wanted = new Set(paths);
	if (!(await changedPaths(place, [])).some((path) => wanted.has(path))) return nothingToCommit(reason);
	const { exitCode } = await git(place, ["var", "GIT_COMMITTER_IDENT"], { accepts: [0, 128] });
	if (exitCode === 0) return reason;
	return new Failure("git-identity-missing", "git does not know who makes this commit.", "Tell it: git config user.name \"Your Name\" and git config user.email you@example.com", reason);
}
function nothingToCommit(cause) {
	return new Failure("git-nothing-to-commit", "None of the files differs from the last commit.", "Save a change first.", cause);
}

export { openWorkspace as n, makeRepository as t };