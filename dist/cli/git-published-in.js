import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path, P as Failure } from "./cli-terminal.js";
import { L as withoutCredentials, d as openRepository } from "./cli-commands-check.js";
import { t as openMirror } from "./git-open-mirror.js";
import { r as usableAddress, t as isPath } from "./git-remote-address.js";

// src/git/published-in.ts
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
function publishedIn({ base, token }, ambient = process.env) {
	const tokenFor = (address) => token !== null && address.startsWith(`${token.serverUrl.replace(/\/$/u, "")}/`) ? token.value : null;
	return {
		file: async (library, branch, path) => {
			const address = usableAddress(isPath(library) ? (0, import__unread_node_path.resolve)(base, library) : library, base);
			const remote = await openMirror({
				from: { address },
				token: tokenFor(address),
				branches: {
					main: branch,
					records: branch
				}
			}, ambient);
			try {
				return await fileOf(remote, ambient, {
					library,
					branch,
					path
				});
			} finally {
				await remote.close();
			}
		},
		local: async (path) => await (0, import_promises.readFile)((0, import__unread_node_path.resolve)(base, path)).catch((cause) => {
			throw new Failure("file-unreadable", `${path} cannot be read.`, "Check the path.", cause);
		})
	};
}
async function fileOf(remote, ambient, { library, branch, path }) {
	const { main } = await remote.tips([]);
	if (main === null) throw new Failure("branch-missing", `${withoutCredentials(library)} has no branch ${branch}.`, "Check the address; a library has the branch from its first release on, a clone of it after git fetch origin prompt-library:prompt-library");
	const repository = await openRepository(remote.folder, ambient);
	try {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const blob = (await repository.listTree(main, folder)).find((entry) => entry.path === path)?.blob;
		if (blob === void 0) return null;
		await remote.fetchBlobs([blob]);
		return (await repository.readBlobs([blob])).get(blob) ?? null;
	} finally {
		await repository.close();
	}
}

export { publishedIn };