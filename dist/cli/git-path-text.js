import { t as Failure } from "./problem-failure.js";
import { d as run, i as inGitWords, n as gitArguments, r as gitFailed } from "./git-git-command.js";
import { dirname, join, resolve } from "node:path";
import { lstat, realpath } from "node:fs/promises";

// src/git/refusal.ts
async function whyRefused(folder, complaints) {
	const found = await repositoryAround(folder);
	if (found === null) return new Failure("git-not-a-repository", `${folder} is not in a git repository.`, "Run this inside a git repository, or make one: prompt-libraries init.");
	const me = process.getuid?.();
	const owners = await Promise.all([ownerOf(found.folder), ownerOf(found.gitFolder)]);
	if (me !== void 0 && owners.some((owner) => owner !== me)) return new Failure("git-unsafe-ownership", `git does not trust ${found.folder}: it belongs to another user.`, `If you trust it: git config --global --add safe.directory ${found.folder}`);
	return gitFailed("rev-parse", 128, complaints);
}
async function repositoryAround(folder) {
	if (await exists(join(folder, ".git"))) return {
		folder,
		gitFolder: join(folder, ".git")
	};
	if (await exists(join(folder, "HEAD")) && await exists(join(folder, "objects"))) return {
		folder,
		gitFolder: folder
	};
	const parent = dirname(folder);
	return parent === folder ? null : repositoryAround(parent);
}
async function exists(path) {
	return await ownerOf(path) !== null;
}
async function ownerOf(path) {
	return lstat(path).then((facts) => facts.uid, () => null);
}

// src/git/unreadable.ts
function unreadable(command, output) {
	const shown = JSON.stringify(output.length > 200 ? `${output.slice(0, 200)}…` : output);
	return new Failure("git-output-unreadable", `git ${command} answered something unexpected: ${shown}`, "Use a released git of version 2.36 or newer; tell us if you do.");
}

// src/git/location.ts
const questions = [
	"--path-format=absolute",
	"--absolute-git-dir",
	"--is-inside-work-tree",
	"--is-bare-repository",
	"--git-path",
	"shallow",
	"--show-cdup"
];
const refusal = 128;
async function locate(folder, environment) {
	const place = await realpath(folder).catch((cause) => {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	});
	const told = await asked(place, environment);
	if (told.exitCode === refusal) throw await whyRefused(place, told.complaints);
	if (told.exitCode !== 0) throw gitFailed("rev-parse", told.exitCode, told.complaints);
	const lines = told.output.toString().replace(/\n$/, "").split("\n");
	const [gitFolder, inside, bare, shallowFile, up = ""] = lines;
	if (gitFolder === void 0 || inside === void 0 || bare === void 0 || shallowFile === void 0 || lines.length > 5) throw unreadable("rev-parse", lines.join("\n"));
	if (bare === "true" && await isInsideWorkTree(dirname(gitFolder), environment)) throw bareInside(gitFolder);
	return {
		gitFolder,
		root: inside === "true" ? resolve(place, up) : null,
		shallowFile
	};
}
async function asked(folder, environment) {
	const command = gitArguments({ kind: "work-tree" }, ["rev-parse", ...questions]);
	return run({
		program: "git",
		arguments: command,
		folder,
		environment
	}).catch((reason) => {
		throw inGitWords(reason);
	});
}
async function isInsideWorkTree(folder, environment) {
	const { output } = await asked(folder, environment);
	return output.toString().split("\n")[1] === "true";
}
function bareInside(gitFolder) {
	return new Failure("git-bare-inside-repository", `${gitFolder} is a bare repository inside the work tree of another one.`, "Anyone who can change the outer repository could have made it: name the outer repository instead.");
}

// src/git/revision.ts
const longest = 1024;
const steps = /(?:~\d{0,6}|\^\d{0,3}|\^\{(?:commit|tree|tag|)\})*$/;
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(name) {
	if (name === "" || name === "@" || name.length > longest || !name.isWellFormed()) return false;
	if (/[\s\p{Cc}~^:?*[\\]/u.test(name) || name.includes("..") || name.includes("@{")) return false;
	if (name.startsWith("-") || name.endsWith(".")) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
function isRevision(name) {
	if (name.length > longest) return false;
	const base = name.replace(steps, "");
	return base === "@" || isRefName(base);
}
function checkedRevision(name) {
	if (isRevision(name)) return name;
	throw new Failure("git-revision-refused", `${JSON.stringify(name)} does not name a commit.`, "Use a branch, a tag or an object id, with ~2 or ^1 behind it if needed.");
}
function checkedBranch(name) {
	if (isRefName(name) && name !== "HEAD") return name;
	throw new Failure("git-branch-refused", `${JSON.stringify(name)} cannot be the name of a branch.`, "Use letters, digits, - and /, as in feature/shorter-answers.");
}
function checkedObjectId(text) {
	if (isObjectId(text)) return text;
	throw new Failure("git-object-id-refused", `${JSON.stringify(text)} is not an object id.`, "Object ids are 40 or 64 hex digits.");
}

// src/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function pathFrom(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte < 128 ? byte : 56320 + byte)).join("");
	}
}
function pathBytes(path) {
	if (path.isWellFormed()) return Buffer.from(path, "utf8");
	return Buffer.from(Array.from({ length: path.length }, (_, at) => path.charCodeAt(at) & 255));
}
function nulFields(output) {
	if (output.length === 0) return [];
	const end = output.at(-1) === 0 ? output.length - 1 : output.length;
	try {
		return utf8.decode(output.subarray(0, end)).split("\0");
	} catch {
		return fieldByField(output.subarray(0, end));
	}
}
function fieldByField(output) {
	const fields = [];
	for (let from = 0; from <= output.length;) {
		const found = output.indexOf(0, from);
		const to = found === -1 ? output.length : found;
		fields.push(pathFrom(output.subarray(from, to)));
		from = to + 1;
	}
	return fields;
}

export { checkedRevision as a, locate as c, checkedObjectId as i, unreadable as l, pathBytes as n, isObjectId as o, checkedBranch as r, isRefName as s, nulFields as t };