import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path, P as Failure, r as textOrFile } from "./cli-terminal.js";
import { V as systemClock, u as withRepository } from "./cli-commands-check.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace } from "./git-open-workspace.js";

// src/cli/library-call.ts
var library_call_exports = /* @__PURE__ */ __exportAll({
	authoringPorts: () => authoringPorts,
	contentFrom: () => contentFrom,
	fileText: () => fileText,
	libraryRequest: () => libraryRequest,
	withLibrary: () => withLibrary
});
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function withLibrary(call, use) {
	return await withRepository(call, async (repository) => {
		return await use({
			repository,
			workTree: repository.root === null ? null : await openWorkspace(repository.root, call.variables)
		});
	});
}
function libraryRequest({ flags }) {
	return {
		at: flags.at,
		configFile: flags.config
	};
}
async function authoringPorts({ cwd, variables }) {
	const workspace = await openWorkspace(cwd, variables);
	return {
		workspace,
		files: await filesIn(workspace.root),
		now: systemClock.now()
	};
}
async function contentFrom(value, call) {
	return await textOrFile(value, {
		file: (path) => fileText((0, import__unread_node_path.resolve)(call.cwd, path), path),
		stdin: call.readStdin
	});
}
async function fileText(place, shown) {
	const bytes = await (0, import_promises.readFile)(place).catch((cause) => {
		throw new Failure("file-unreadable", `${shown} cannot be read.`, "Check the path; it is taken from the folder of the call.", cause);
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Failure("file-no-text", `${shown} is not UTF-8 text.`, "Convert it to UTF-8 first.", cause);
	}
}

export { library_call_exports as a, libraryRequest as i, contentFrom as n, withLibrary as o, fileText as r, authoringPorts as t };