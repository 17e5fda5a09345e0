import { i as __toESM } from "./rolldown-runtime.js";
import { A as git, D as locate, O as seenAtAGlance, Zt as require__unread_node_fs, k as unreadable } from "./cli-commands-check.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path } from "./cli-terminal.js";
import { r as usableAddress } from "./git-remote-address.js";

// src/git/clone.ts
var import__unread_node_fs = require__unread_node_fs();
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const noSuchRemote = 2;
async function lookAtClone(folder, environment) {
	const plain = seenAtAGlance(folder);
	const { gitFolder, root } = plain ?? await locate(folder, environment);
	const top = root ?? gitFolder;
	const place = {
		folder: top,
		environment,
		kind: "work-tree"
	};
	const [{ objects, format, isShallow }, told] = await Promise.all([plain === null ? partsOf(place) : plainParts(plain), git(place, [
		"remote",
		"get-url",
		"origin"
	], { accepts: [0, noSuchRemote] })]);
	const address = told.exitCode === noSuchRemote ? null : usableAddress(told.output.toString().replace(/\n$/, ""), top);
	return {
		place,
		gitFolder,
		objects,
		format,
		isShallow,
		isComplete: !isShallow && !await hasPromises(objects),
		hasPlainRefs: plain !== null,
		address
	};
}
function plainParts({ gitFolder, shallowFile }) {
	return {
		objects: (0, import__unread_node_path.join)(gitFolder, "objects"),
		format: "sha1",
		isShallow: (0, import__unread_node_fs.existsSync)(shallowFile)
	};
}
async function partsOf(place) {
	const { output } = await git(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-path",
		"objects",
		"--show-object-format",
		"--is-shallow-repository"
	]);
	const [objects, format, shallow, ...more] = output.toString().trimEnd().split("\n");
	if (objects === void 0 || format !== "sha1" && format !== "sha256" || shallow === void 0 || more.length > 0) throw unreadable("rev-parse", output.toString());
	return {
		objects,
		format,
		isShallow: shallow !== "false"
	};
}
async function hasPromises(objects) {
	const names = await (0, import_promises.readdir)((0, import__unread_node_path.join)(objects, "pack")).catch(() => null);
	return names === null || names.some((name) => name.endsWith(".promisor"));
}

export { lookAtClone as t };