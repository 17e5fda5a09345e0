import { n as textOf } from "./format-bytes.js";
import { t as canonicalJson } from "./ledger-canonical-json.js";
import { t as configurationFrom } from "./library-read-configuration.js";
import { r as problem, t as passed } from "./problem-checked.js";

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)])]);
	const isBootstrap = inBase === null && inTree !== null;
	const inForce = await read(isBootstrap ? inTree : inBase, configFile);
	const brought = await read(inTree, configFile);
	const isChanged = changes.some(({ path }) => path === configFile);
	const problems = [
		...inForce.ok ? [] : inForce.problems,
		...isChanged && !isBootstrap && !brought.ok ? brought.problems : [],
		...isBootstrap ? [problem("config-bootstrap", {}, { place: {
			file: configFile,
			line: 1
		} })] : [],
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : [],
		...(isChanged || isBootstrap) && brought.ok ? brought.value.warnings : []
	];
	return {
		configuration: configurationFrom(inForce.ok ? inForce.value.written : {}),
		changes,
		problems,
		remarks: []
	};
}
async function textAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read(text, file) {
	if (text === null) return passed({
		written: {},
		warnings: []
	});
	if (!text.ok) return text;
	const { readWithWarnings } = await import("./read-written.js");
	return readWithWarnings(text.value, file);
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value.written } : {};
	const now = after.ok ? { ...after.value.written } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

export { configurationAt as t };