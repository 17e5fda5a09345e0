import { t as Failure } from "./problem-failure.js";
import { n as statuses } from "./domain-statuses.js";
import { r as visibleLine } from "./report-visible.js";
import { n as displayWidth, r as padded, t as clipped } from "./report-width.js";
import { n as textOrFile } from "./cli-text-or-file.js";
import { t as counted } from "./report-plural.js";
import { n as withRepository } from "./cli-change-request.js";
import { t as problemBlocks } from "./report-terminal-problems.js";
import { n as openWorkspace, r as filesIn } from "./git-open-workspace.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";

// src/cli/library-call.ts
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
		files: await filesIn(workspace.root)
	};
}
async function contentFrom(value, call) {
	return await textOrFile(value, {
		file: (path) => fileText(resolve(call.cwd, path), path),
		stdin: call.readStdin
	});
}
async function fileText(place, shown) {
	const bytes = await readFile(place).catch((cause) => {
		throw new Failure("file-unreadable", `${shown} cannot be read.`, "Check the path; it is taken from the folder of the call.", cause);
	});
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new Failure("file-no-text", `${shown} is not UTF-8 text.`, "Convert it to UTF-8 first.", cause);
	}
}

// src/cli/library-text.ts
const noVersion = "–";
const gap = "  ";
const narrowestDescription = 24;
const namedPaths = 3;
function promptLines(prompts, { width, colours }) {
	const rows = prompts.map((prompt) => ({
		id: visibleLine(prompt.id),
		status: statusText(prompt.status),
		version: visibleLine(prompt.version ?? noVersion),
		description: visibleLine(prompt.description ?? "(cannot be read: see prompt-libraries check --all)")
	}));
	const widths = {
		id: widest(rows, "id"),
		status: widest(rows, "status"),
		version: widest(rows, "version")
	};
	const left = width - widths.id - widths.status - widths.version - 6;
	return rows.flatMap(({ id, status, version, description }) => {
		const head = [
			colours.bold(padded(id, widths.id)),
			padded(status, widths.status),
			padded(version, widths.version)
		].join(gap);
		if (left >= narrowestDescription) return [`${head}${gap}${clipped(description, left)}`];
		return [head.trimEnd(), `    ${colours.dim(clipped(description, width - 4))}`];
	});
}
function widest(rows, key) {
	return rows.reduce((most, row) => Math.max(most, displayWidth(row[key])), 0);
}
function statusText(status) {
	return status === null ? "❓ unreadable" : `${padded(statuses[status].icon, 2)} ${status}`;
}
function uncommittedLines(uncommitted, { colours }) {
	if (uncommitted === null || uncommitted.length === 0) return [];
	const named = uncommitted.slice(0, namedPaths).map(visibleLine).join(", ");
	const more = uncommitted.length > namedPaths ? ` and ${uncommitted.length - namedPaths} more` : "";
	const verb = uncommitted.length === 1 ? "differs" : "differ";
	return ["", colours.yellow(`note: ${counted(uncommitted.length, "prompt file")} ${verb} from the last commit, which is what is shown: ${named}${more}`)];
}
function problemText(problems, style) {
	return problemBlocks({
		problems,
		changes: []
	}, style).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}

export { authoringPorts as a, libraryRequest as c, uncommittedLines as i, withLibrary as l, promptLines as n, contentFrom as o, statusText as r, fileText as s, problemText as t };