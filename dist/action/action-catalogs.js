import { i as __toESM } from "./rolldown-runtime.js";
import { r as decodeCatalog } from "./catalog-catalog.js";
import { m as textOf } from "./app-check-written-rules.js";
import { ft as Failure, pt as require__unread_node_path, st as withoutCredentials, z as openRepository } from "../action.js";
import { P as recordsBranch } from "./action-toolkit.js";
import { Nt as catalogPath } from "./app-check-checked-change.js";
import { t as require_promises } from "./promises.js";
import { n as isPath, r as usableAddress, t as openMirror } from "./git-open-mirror.js";

// src/app/consumer/open-catalog.ts
const largestCatalog = 67108864;
function catalogReader(published) {
	const known = /* @__PURE__ */ new Map();
	return (library) => {
		const opened = known.get(library) ?? read(published, library);
		known.set(library, opened);
		return opened;
	};
}
async function read(published, library) {
	const isFile = library.endsWith(".json");
	if (isFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(library)) throw new Failure("catalog-not-by-web", `${library} is an address of a file.`, "Name the git repository of the library instead, or download the catalog and name its path.");
	const bytes = isFile ? await published.local(library) : await published.file(library, recordsBranch, catalogPath);
	if (bytes === null) throw new Failure("catalog-missing", `${library} publishes no catalog on branch ${recordsBranch}.`, "Let the library release once with the branch switched on, or name a catalog as a file.");
	const text = textOf(bytes, library, largestCatalog);
	const catalog = text.ok ? decodeCatalog(text.value, library) : text;
	if (catalog.ok) return catalog.value;
	throw new Failure("catalog-unreadable", `The catalog of ${library} cannot be read: ${catalog.problems[0].message}`, "It may have been written by a newer version: update prompt-libraries.");
}

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

// src/action/catalogs.ts
function catalogsFor(root, { token }, { serverUrl, workspace }) {
	return catalogReader(publishedIn({
		base: root ?? workspace,
		token: token === null ? null : {
			value: token,
			serverUrl
		}
	}));
}

export { catalogsFor };