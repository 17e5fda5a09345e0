import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path } from "./cli-terminal.js";
import { F as unreadable, I as git, P as locate } from "./cli-commands-check.js";
import { r as usableAddress } from "./git-remote-address.js";

// src/git/clone.ts
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const noSuchRemote = 2;
async function lookAtClone(folder, environment) {
	const { gitFolder, root } = await locate(folder, environment);
	const top = root ?? gitFolder;
	const place = {
		folder: top,
		environment,
		kind: "work-tree"
	};
	const [asked, told] = await Promise.all([git(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-path",
		"objects",
		"--show-object-format",
		"--is-shallow-repository"
	]), git(place, [
		"remote",
		"get-url",
		"origin"
	], { accepts: [0, noSuchRemote] })]);
	const [objects, format, shallow, ...more] = asked.output.toString().trimEnd().split("\n");
	if (objects === void 0 || format !== "sha1" && format !== "sha256" || shallow === void 0 || more.length > 0) throw unreadable("rev-parse", asked.output.toString());
	const isShallow = shallow !== "false";
	const address = told.exitCode === noSuchRemote ? null : usableAddress(told.output.toString().replace(/\n$/, ""), top);
	return {
		place,
		gitFolder,
		objects,
		format,
		isShallow,
		isComplete: !isShallow && !await hasPromises(objects),
		address
	};
}
async function hasPromises(objects) {
	const names = await (0, import_promises.readdir)((0, import__unread_node_path.join)(objects, "pack")).catch(() => null);
	return names === null || names.some((name) => name.endsWith(".promisor"));
}

export { lookAtClone as t };