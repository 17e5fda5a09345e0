import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure } from "./cli-terminal.js";
import { L as withoutCredentials } from "./cli-commands-check.js";

// src/git/remote-address.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
function usableAddress(told, base) {
	if (told === "" || told.startsWith("-") || /\p{Cc}/u.test(told) || /^[A-Za-z0-9+.-]*::/.test(told)) throw new Failure("git-address-refused", `${JSON.stringify(withoutCredentials(told))} cannot be the address of a remote.`, "Use an https, ssh or file address, or a path: git remote set-url origin <address>");
	return isPath(told) ? (0, import__unread_node_path.resolve)(base, told) : withoutCredentials(told);
}
function takesToken(address) {
	return /^https?:\/\//i.test(address);
}
function isPath(address) {
	if (/^[A-Za-z]:[\\/]/.test(address)) return true;
	return !/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/^[^/]*:/.test(address);
}

export { takesToken as n, usableAddress as r, isPath as t };