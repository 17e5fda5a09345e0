import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { Y as require__unread_node_crypto } from "./action-toolkit.js";
import { t as require_promises } from "./promises.js";
import { ft as Failure, pt as require__unread_node_path } from "../action.js";

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
var files_in_exports = /* @__PURE__ */ __exportAll({ filesIn: () => filesIn });
async function filesIn(folder) {
	const root = await (0, import_promises.realpath)(folder).catch((cause) => {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	});
	return {
		root,
		exists: async (path) => (await orNull(path, (0, import_promises.stat)(await placeOf(root, path))))?.isFile() ?? false,
		read: async (path) => orNull(path, (0, import_promises.readFile)(await placeOf(root, path))),
		write: (path, content) => write(root, path, content),
		remove: async (path) => void await orNull(path, (0, import_promises.unlink)(await placeOf(root, path))),
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

export { files_in_exports as n, filesIn as t };