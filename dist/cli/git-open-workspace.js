import { r as __toESM } from "./rolldown-runtime.js";
import { A as Failure, j as require__unread_node_path } from "./cli-terminal.js";
import { It as require__unread_node_crypto, O as gitEnvironment, S as locate, h as checkedBranch, p as nulFields, w as git } from "./cli-commands-check.js";
import { t as require_promises } from "./promises.js";
import { t as textCommands } from "./git-simple-git.js";

// src/files/containment.ts
var import__unread_node_crypto = require__unread_node_crypto();
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
function partsOf(path) {
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === ".." || /[\0\\]/.test(part) || isGitFolder(part) || /^[a-z]:/i.test(part))) throw outside(path);
	return parts;
}
function isGitFolder(name) {
	return /^(?:\.git|git~\d+)[. ]*$/i.test(name.replace(/\p{Cf}/gu, ""));
}
async function placeOf(root, path) {
	const place = (0, import__unread_node_path.join)(root, ...partsOf(path));
	const real = await (0, import_promises.realpath)(await deepestExisting(place, path));
	if (real !== root && !real.startsWith(root.endsWith(import__unread_node_path.sep) ? root : root + import__unread_node_path.sep)) throw outside(path);
	return place;
}
async function deepestExisting(place, path) {
	const facts = await (0, import_promises.lstat)(place).catch((cause) => {
		if (isMissing(cause)) return null;
		throw isCircle(cause) ? outside(path, cause) : failed(path, cause);
	});
	if (facts === null) return deepestExisting((0, import__unread_node_path.dirname)(place), path);
	if (facts.isSymbolicLink()) await (0, import_promises.realpath)(place).catch((cause) => {
		throw outside(path, cause);
	});
	return place;
}
function isMissing(cause) {
	return cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR");
}
function isCircle(cause) {
	return cause instanceof Error && "code" in cause && cause.code === "ELOOP";
}
function outside(path, cause) {
	return new Failure("file-outside", `${JSON.stringify(path)} leads out of the folder it belongs to.`, "Use a path inside the repository, and no symbolic links that leave it.", cause);
}
function failed(path, cause) {
	return new Failure("file-failed", `${JSON.stringify(path)} could not be read or written: ${String(cause)}`, "Check the permissions and the free space of the disk.", cause);
}

// src/files/files-in.ts
async function filesIn(folder) {
	const root = await (0, import_promises.realpath)(folder).catch((cause) => {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	});
	return {
		root,
		exists: async (path) => (await orNull(path, (0, import_promises.stat)(await placeOf(root, path))))?.isFile() ?? false,
		read: async (path) => orNull(path, (0, import_promises.readFile)(await placeOf(root, path))),
		write: (path, content) => write(root, path, content),
		list: async (path) => {
			const files = [];
			await collect(path === "" ? root : await placeOf(root, path), path === "" ? "" : `${path}/`, files);
			return files.toSorted((a, b) => a < b ? -1 : 1);
		}
	};
}
async function orNull(path, asked) {
	return asked.catch((cause) => {
		if (isMissing(cause)) return null;
		throw failed(path, cause);
	});
}
async function write(root, path, content) {
	const place = await placeOf(root, path);
	const before = await orNull(path, (0, import_promises.lstat)(place));
	if (before?.isSymbolicLink() === true) throw outside(path);
	const beside = (0, import__unread_node_path.join)((0, import__unread_node_path.dirname)(place), `.${(0, import__unread_node_path.basename)(place).slice(0, 100)}.${(0, import__unread_node_crypto.randomUUID)()}.tmp`);
	try {
		await (0, import_promises.mkdir)((0, import__unread_node_path.dirname)(place), { recursive: true });
		const file = await (0, import_promises.open)(beside, "wx", before?.mode ?? 438);
		try {
			await file.writeFile(content);
			if (before !== null) await file.chmod(before.mode);
			await file.sync();
		} finally {
			await file.close();
		}
		await (0, import_promises.rename)(beside, place);
	} catch (cause) {
		await (0, import_promises.rm)(beside, { force: true });
		throw failed(path, cause);
	}
}
async function collect(folder, prefix, files) {
	const entries = await orNull(prefix, (0, import_promises.readdir)(folder, { withFileTypes: true })) ?? [];
	for (const entry of entries) {
		if (isGitFolder(entry.name)) continue;
		if (entry.isFile()) files.push(prefix + entry.name);
		else if (entry.isDirectory()) await collect((0, import__unread_node_path.join)(folder, entry.name), `${prefix}${entry.name}/`, files);
	}
}

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

export { openWorkspace as n, filesIn as r, makeRepository as t };