import { P as Failure } from "./cli-terminal.js";
import { A as git, D as locate, P as gitEnvironment, T as nulFields, x as checkedBranch } from "./cli-commands-check.js";
import { n as textCommands } from "./git-simple-git.js";

// src/git/open-workspace.ts
const identity = "GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE EMAIL".split(" ");
function committing(ambient) {
	const told = identity.flatMap((name) => ambient[name] === void 0 ? [] : [[name, ambient[name]]]);
	return {
		...gitEnvironment(ambient),
		...Object.fromEntries(told)
	};
}
async function openWorkspace(folder, ambient = process.env) {
	const environment = committing(ambient);
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
		changedPaths: () => changedPaths(place, []),
		leftOut: () => leftOut(place)
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
async function leftOut(place) {
	const { output } = await git(place, [
		"config",
		"--type=bool",
		"--get",
		"core.sparseCheckout"
	], { accepts: [0, 1] });
	if (output.toString().trim() !== "true") return [];
	const listed = await git(place, [
		"ls-files",
		"-t",
		"-z"
	]);
	return nulFields(listed.output).flatMap((field) => field.startsWith("S ") ? [field.slice(2)] : []);
}
async function commitFiles(place, text, change) {
	if (change.paths.length === 0) throw nothingToCommit();
	const fromInput = ["--pathspec-from-file=-", "--pathspec-file-nul"];
	const input = change.paths.map((path) => `${path}\0`).join("");
	const by = change.author === void 0 ? [] : [`--author=${signature(change.author)}`];
	const commit = [
		"commit",
		"--only",
		"--cleanup=whitespace",
		`--message=${change.message}`,
		...by,
		...fromInput
	];
	await text([
		"add",
		"--verbose",
		"--sparse",
		...fromInput
	], { input }).catch((reason) => {
		throw notCommitted(change, reason);
	});
	await text(commit, { input }).catch(async (reason) => {
		throw await whyNoCommit(place, change, reason);
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
async function whyNoCommit(place, change, reason) {
	const wanted = new Set(change.paths);
	if (!(await changedPaths(place, [])).some((path) => wanted.has(path))) return nothingToCommit(reason);
	for (const who of ["GIT_COMMITTER_IDENT", "GIT_AUTHOR_IDENT"]) {
		const { exitCode } = await git(place, ["var", who], { accepts: [0, 128] });
		if (exitCode === 0) continue;
		const help = `Tell it: git config user.name "Your Name" and git config user.email you@example.com. ${whatStays(change)}`;
		return new Failure("git-identity-missing", "git does not know who makes this commit.", help, reason);
	}
	return notCommitted(change, reason);
}
function notCommitted(change, reason) {
	return reason instanceof Failure ? new Failure(reason.code, reason.message, `The message says what git itself found wrong; mend that. ${whatStays(change)}`, reason) : reason;
}
function whatStays({ paths, message }) {
	return `What was written stays: then commit ${paths.join(", ")} as "${message.split("\n", 1)[0] ?? ""}".`;
}
function nothingToCommit(cause) {
	return new Failure("git-nothing-to-commit", "None of the files differs from the last commit.", "Save a change first.", cause);
}

export { openWorkspace as n, makeRepository as t };