import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, M as Bug, P as Failure, f as nearestName, y as visibleLine } from "./cli-terminal.js";
import { V as systemClock, b as openCatalogs, it as lockPath, pt as reported } from "./cli-commands-check.js";
import { n as encodeLock, r as readLock, t as lockProblems } from "./deprecation-judge-lock.js";
import { _t as usualRange, an as acceptsRange, gt as schemeOf, ht as resolveVersion, mt as productionOf, nn as parseDependency, pt as isInRange } from "./app-check-checked-change.js";
import { t as filesIn } from "./files-files-in.js";
import { n as openWorkspace } from "./git-open-workspace.js";
import { t as isPath } from "./git-remote-address.js";
import { t as problemText } from "./cli-library-text.js";

// src/app/consumer/add.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function add(files, openCatalog, wanted, now) {
	const before = await lockIn(files);
	const { lock } = before;
	const prompts = wanted.prompts.length > 0 ? wanted.prompts : [...lock.keys()].map((id) => ({
		id,
		range: null
	}));
	const next = new Map(lock);
	for (const { id, range } of prompts) if (!wanted.remove) next.set(id, await locked(id, range, lock, wanted, openCatalog));
	else if (!next.delete(id)) throw notLocked(id, lock);
	const problems = wanted.remove ? [] : await problemsOf(next, prompts.map(({ id }) => id), lock, openCatalog, now);
	const text = encodeLock(next, before.form);
	const written = problems.every(({ severity }) => severity !== "error") && text !== before.text;
	if (written) await files.write(lockPath, text);
	return {
		schema: "prompt-libraries/add/v1",
		file: lockPath,
		written,
		prompts: prompts.map(({ id }) => {
			const entry = next.get(id);
			return {
				id,
				from: lock.get(id)?.version ?? null,
				to: entry?.version ?? null,
				range: entry?.range ?? null,
				library: entry?.library ?? null
			};
		}),
		problems
	};
}
async function lockIn(files) {
	const bytes = await files.read(lockPath);
	if (bytes === null) return {
		lock: /* @__PURE__ */ new Map(),
		form: "yaml",
		text: null
	};
	const read = readLock(bytes, lockPath);
	if (read.ok) return {
		lock: read.value.lock,
		form: read.value.form,
		text: Buffer.from(bytes).toString()
	};
	const [{ message, place }] = read.problems;
	throw new Failure("lock-unreadable", `${lockPath}${place?.line === void 0 ? "" : `:${place.line}`}: ${message}`, "Mend it, or restore it from git: what it locks is not thrown away.");
}
async function locked(id, range, lock, { library: named, update }, openCatalog) {
	const earlier = lock.get(id);
	const library = named ?? earlier?.library ?? onlyLibrary(lock);
	const prompt = promptOf(id, library, await openCatalog(library));
	const wanted = range ?? earlier?.range ?? usualRange(prompt);
	const scheme = schemeOf(prompt);
	if (scheme !== null && !acceptsRange(scheme, wanted)) throw new Failure("range-unreadable", `${wanted} is no range of versions.`, `Write for example ${id}@${usualRange(prompt)}.`);
	const version = earlier !== void 0 && !update && earlier.library === library && isInRange(prompt, earlier.version, wanted) === true ? earlier.version : resolveVersion(prompt, wanted);
	if (version === null) throw unmet(id, wanted, prompt);
	const released = prompt.versions.get(version);
	if (released === void 0) throw new Bug(`The catalog lost ${id} ${version}.`);
	return {
		range: wanted,
		version,
		digest: released.digest,
		tag: released.tag,
		library
	};
}
function onlyLibrary(lock) {
	const [library, other] = new Set([...lock.values()].map((each) => each.library));
	if (library !== void 0 && other === void 0) return library;
	throw new Failure("library-not-named", "Nothing says which library the prompt comes from.", "Name it: --library ADDRESS, the git repository of the library; or a path.");
}
function promptOf(id, library, catalog) {
	const production = productionOf(catalog);
	const prompt = production?.prompts.get(id);
	if (prompt !== void 0) return prompt;
	const now = production?.redirects.get(id) ?? production?.removed.get(id)?.replacement ?? nearestName(id, production?.prompts.keys() ?? []);
	const gone = production?.removed.has(id) === true ? "was removed from" : "is not in";
	throw new Failure("prompt-unknown", `${id} ${gone} the library ${library}.`, now === null ? "See what it has: prompt-libraries list, in the library." : `Did you mean ${now}?`);
}
function unmet(id, range, { versions, stable }) {
	if (stable === null) return new Failure("version-none", `${id} has no version that everybody gets.`, "Wait until its library has released one.");
	return new Failure("range-unmet", `No version of ${id} up to ${stable} is in ${range}.`, `There are ${[...versions.keys()].join(", ")}.`);
}
function notLocked(id, lock) {
	const meant = nearestName(id, lock.keys());
	return new Failure("prompt-not-locked", `${lockPath} has no prompt ${id}.`, meant === null ? `It has ${[...lock.keys()].join(", ") || "none"}.` : `Did you mean ${meant}?`);
}
async function problemsOf(next, ids, before, openCatalog, now) {
	const asked = new Map([...next].filter(([id]) => ids.includes(id)));
	const libraries = [...new Set([...asked.values()].map(({ library }) => library))];
	const catalogs = new Map(await Promise.all(libraries.map(async (library) => [library, await openCatalog(library)])));
	return lockProblems({
		written: {
			lock: asked,
			form: "yaml",
			placeOf: () => ({ file: lockPath })
		},
		catalogs,
		before: new Set(before.keys()),
		now
	}).map((each) => reported(each, "syntax"));
}

// src/cli/commands/add.ts
async function run(call) {
	const { library, update, remove } = call.flags;
	const words = call.arguments.prompts;
	if (update && remove) throw new Failure("add-one-thing", "A prompt is brought up to date, or taken out.", "Write --update or --remove.");
	if (words.length === 0 && !update) throw new Failure("add-nothing-named", "Nothing says which prompt to lock.", "Name one: prompt-libraries add ID; or write --update for all that are locked.");
	const { root } = await openWorkspace(call.cwd, call.variables);
	const openCatalog = openCatalogs(call, root);
	call.progress("reading the library");
	const request = {
		prompts: words.map(promptFrom),
		library: library === null ? null : fromRoot(library, call.cwd, root),
		update,
		remove
	};
	const added = await add(await filesIn(root), openCatalog, request, systemClock.now());
	const isGood = added.problems.every(({ severity }) => severity !== "error");
	const problems = problemText(added.problems, call);
	const lines = isGood ? [...added.prompts.map((each) => lineOf(each, call)), ...problems.length === 0 ? [] : ["", ...problems]] : [
		...problems,
		"",
		`${added.file} is not changed.`
	];
	return {
		exit: isGood ? 0 : 1,
		text: lines.join("\n"),
		json: added
	};
}
function promptFrom(word) {
	const parsed = parseDependency(word);
	if (parsed === null) throw new Failure("range-unreadable", `${word === "" ? "''" : word} names no prompt and range.`, "Write for example agents-support-triage@^1.0.0.");
	return parsed;
}
function fromRoot(library, cwd, root) {
	if (!isPath(library) || (0, import__unread_node_path.isAbsolute)(library)) return library;
	const path = (0, import__unread_node_path.relative)(root, (0, import__unread_node_path.resolve)(cwd, library)).split(import__unread_node_path.sep).join("/");
	return path.startsWith(".") ? path : `./${path}`;
}
function lineOf({ id, from, to, range, library }, { colours }) {
	const name = colours.bold(visibleLine(id));
	if (to === null) return `${colours.green("✓")} ${name} is not locked any more`;
	const moved = from === null ? to : from === to ? `${to}, as before` : `${from} → ${to}`;
	return `${colours.green("✓")} ${name} ${visibleLine(moved)} (${visibleLine(range ?? "")} of ${visibleLine(library ?? "")})`;
}

export { run };