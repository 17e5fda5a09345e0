import { t as Failure } from "./problem-failure.js";
import { a as gitEnvironment, c as withoutCredentials, d as run, f as start, i as inGitWords, l as complaintsOf, m as usualTimeLimit, n as gitArguments, p as timedOut, t as git, u as notStarted } from "./git-git-command.js";
import { a as checkedRevision, c as locate, i as checkedObjectId, l as unreadable, n as pathBytes, o as isObjectId, r as checkedBranch, s as isRefName, t as nulFields } from "./git-path-text.js";
import { stat } from "node:fs/promises";

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
}

// src/git/git-version.ts
const neededFor = {
	reading: "2.36",
	merging: "2.38"
};
async function explained(reason, place, needed) {
	const told = await run({
		program: "git",
		arguments: ["version"],
		...place
	}).catch(() => null);
	const version = /\d+\.\d+/.exec(told?.output.toString() ?? "")?.[0];
	if (version === void 0 || !isOlder(version, needed)) return reason;
	return new Failure("git-too-old", `git ${version} is installed; ${needed} or newer is needed.`, "Install a newer git.", reason);
}
function isOlder(version, needed) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
	return major === neededMajor ? minor < neededMinor : major < neededMajor;
}

// src/child/conversation.ts
function converse(call, listener) {
	const child = start(call);
	const complaints = complaintsOf(child.stderr);
	let leaving = false;
	let over = false;
	const gone = new Promise((resolve) => {
		const ended = (failure) => {
			if (!over) listener.ended(failure);
			over = true;
			resolve();
		};
		child.on("error", (cause) => ended(notStarted(call, cause)));
		child.on("close", (exitCode) => ended(leaving && exitCode === 0 ? null : brokeOff(call, exitCode, complaints())));
	});
	child.stdin.on("error", () => void 0);
	child.stdout.on("data", (chunk) => {
		if (!over) listener.heard(chunk);
	});
	return {
		say: (words) => void child.stdin.write(words),
		end: () => {
			leaving = true;
			child.stdin.end();
			return gone;
		},
		breakOff: (reason) => {
			if (!over) listener.ended(reason);
			over = true;
			child.kill("SIGKILL");
		}
	};
}
function brokeOff(call, exitCode, complaints) {
	const words = complaints.trim();
	return new Failure("program-broke-off", `${call.program} ended with ${exitCode ?? "a signal"}${words === "" ? "." : `: ${words}`}`, "Run it again; what the program itself says is in the message.");
}

// src/git/object-answers.ts
function answerReader(desk) {
	let pieces = [];
	let held = 0;
	let needed = 1;
	return (piece) => {
		pieces.push(piece);
		held += piece.length;
		if (held < needed) return;
		let rest = pieces.length === 1 ? piece : Buffer.concat(pieces, held);
		needed = 1;
		while (rest.length >= needed) {
			const taken = takeAnswer(rest, desk);
			if (typeof taken === "number") needed = taken;
			else {
				desk.answered(taken.answer);
				rest = taken.rest;
			}
		}
		pieces = rest.length === 0 ? [] : [rest];
		held = rest.length;
	};
}
function takeAnswer(bytes, desk) {
	const end = bytes.indexOf(10);
	if (end === -1) return bytes.length + 1;
	const answer = answerFrom(bytes.toString("latin1", 0, end));
	if (answer.is !== "found" || desk.next() === "info") return {
		answer,
		rest: bytes.subarray(end + 1)
	};
	if (answer.size > desk.largest) throw tooLarge(answer.oid, answer.size);
	const after = end + 1 + answer.size + 1;
	if (bytes.length < after) return after;
	return {
		answer: {
			...answer,
			content: bytes.subarray(end + 1, after - 1)
		},
		rest: bytes.subarray(after)
	};
}
function tooLarge(oid, size) {
	return new Failure("git-object-too-large", `The object ${oid} has ${size} bytes and is not read.`, "Keep files of this size out of the folders prompts are in.");
}
function answerFrom(header) {
	const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
	if (found !== null) return {
		is: "found",
		oid: found[1] ?? "",
		type: found[2] ?? "",
		size: Number(found[3]),
		content: null
	};
	if (header.endsWith(" missing") || header.endsWith(" submodule")) return { is: "missing" };
	if (header.endsWith(" ambiguous")) return { is: "ambiguous" };
	throw unreadable("cat-file", header);
}

// src/git/object-conversation.ts
const largestObject = 67108864;
function openConversation(call) {
	let talk = begin();
	function begin() {
		const waiting = [];
		const watch = watchFor(call.timeLimit ?? 12e4, (limit) => opened.conversation.breakOff(timedOut(call, limit)));
		const read = reader(waiting, watch);
		const opened = {
			conversation: converse(call, {
				heard: (piece) => {
					try {
						read(piece);
					} catch (reason) {
						opened.conversation.breakOff(reason);
					}
				},
				ended: (failure) => {
					watch.rest();
					if (talk === opened) talk = null;
					for (const asked of waiting.splice(0)) asked.reject(failure ?? closed());
				}
			}),
			waiting,
			watch
		};
		return opened;
	}
	return {
		ask: (question, names) => {
			if (names.length === 0) return Promise.resolve([]);
			const { conversation, waiting, watch } = talk ??= begin();
			return new Promise((resolve, reject) => {
				waiting.push({
					question,
					count: names.length,
					answers: [],
					resolve,
					reject
				});
				watch.start();
				conversation.say(words(question, names));
			});
		},
		close: async () => {
			const ending = talk;
			talk = null;
			await ending?.conversation.end();
		}
	};
}
function words(question, names) {
	const before = Buffer.from(`${question} `);
	const after = Buffer.from("\n");
	return Buffer.concat([...names.flatMap((name) => [
		before,
		name,
		after
	]), Buffer.from("flush\n")]);
}
function reader(waiting, watch) {
	const read = answerReader({
		next: () => waiting[0]?.question ?? "info",
		answered: (answer) => {
			const asked = waiting[0];
			if (asked === void 0) return;
			asked.answers.push(answer);
			if (asked.answers.length < asked.count) return;
			waiting.shift();
			asked.resolve(asked.answers);
		},
		largest: largestObject
	});
	return (piece) => {
		read(piece);
		if (waiting.length === 0) watch.rest();
		else watch.start();
	};
}
function watchFor(limit, silent) {
	let timer;
	return {
		start: () => void (timer = timer?.refresh() ?? setTimeout(() => silent(limit), limit)),
		rest: () => {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
function closed() {
	return new Failure("git-closed", "The repository was closed while git was asked something.", "Run it again.");
}

// src/git/prefix-test.ts
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
}

// src/git/reading.ts
async function objectsOf(reading, names) {
	return (await reading.objects.ask("info", names.map((name) => Buffer.from(name)))).map((answer, at) => namedObject(names[at] ?? "", answer));
}
function namedObject(name, answer) {
	if (answer.is === "ambiguous") throw new Failure("git-revision-ambiguous", `${JSON.stringify(name)} could mean more than one object.`, "Use more digits of the object id.");
	return answer.is === "missing" ? null : answer;
}
async function resolved(reading, revision, kind) {
	if (isObjectId(revision)) return revision;
	const [found] = await objectsOf(reading, [`${checkedRevision(revision)}^{${kind}}`]);
	if (found) return found.oid;
	throw new Failure("git-revision-unknown", `There is no ${kind} named ${JSON.stringify(revision)}.`, "Check the spelling; fetch the branch or tag if it is only on the remote.");
}

// src/git/reading-refs.ts
const mostPatterns = 200;
const noSuchRemote = 2;
function refAnswers(reading) {
	return {
		commitOf: async (name) => {
			const [found] = await objectsOf(reading, [`${checkedRevision(name)}^{commit}`]);
			return found?.oid ?? null;
		},
		parentsOf: (commit) => parentsOf(reading, commit),
		mergeBase: async (a, b) => {
			const [first, second] = await Promise.all([resolved(reading, a, "commit"), resolved(reading, b, "commit")]);
			const { exitCode, output } = await git(reading.place, [
				"merge-base",
				first,
				second
			], { accepts: [0, 1] });
			return exitCode === 0 ? output.toString().trim() : null;
		},
		mergedTree: (ours, theirs) => mergedTree(reading, ours, theirs),
		isShallow: () => isShallow(reading),
		currentBranch: async () => {
			const { exitCode, output } = await git(reading.place, [
				"symbolic-ref",
				"--quiet",
				"HEAD"
			], { accepts: [0, 1] });
			const ref = exitCode === 0 ? output.toString().trim() : "";
			return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
		},
		hasBranch: async (name) => {
			const refs = [`refs/heads/${checkedBranch(name)}`, `refs/remotes/origin/${name}`];
			const { output } = await git(reading.place, [
				"for-each-ref",
				"--format=%(refname)",
				...refs
			]);
			return output.toString().split("\n").some((ref) => refs.includes(ref));
		},
		tags: (prefixes) => tags(reading, prefixes),
		remoteUrl: (name) => remoteUrl(reading, name)
	};
}
async function parentsOf(reading, commit) {
	const [answer] = await reading.objects.ask("contents", [Buffer.from(`${checkedRevision(commit)}^{commit}`)]);
	if (answer?.is !== "found" || answer.content === null) throw new Failure("git-revision-unknown", `There is no commit named ${JSON.stringify(commit)}.`, "Check the spelling; fetch it if it is only on the remote.");
	const [header = ""] = answer.content.toString("latin1").split("\n\n", 1);
	return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
}
async function mergedTree(reading, ours, theirs) {
	const sides = await Promise.all([resolved(reading, ours, "commit"), resolved(reading, theirs, "commit")]);
	const { exitCode, output } = await git(reading.place, [
		"merge-tree",
		"--write-tree",
		"-z",
		"--no-messages",
		...sides
	], { accepts: [0, 1] }).catch(async (reason) => {
		throw await explained(reason, reading.place, neededFor.merging);
	});
	if (exitCode === 1) return null;
	const tree = output.toString("latin1").split("\0", 1)[0]?.trim() ?? "";
	if (!isObjectId(tree)) throw new Failure("git-output-unreadable", "git merge-tree answered no tree.", "Use a released git of version 2.38 or newer.");
	return tree;
}
async function isShallow(reading) {
	try {
		await stat(reading.location.shallowFile);
		return true;
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
		throw new Failure("git-failed", `Whether the repository is shallow could not be read: ${String(cause)}`, "Check the permissions of the repository.", cause);
	}
}
async function tags(reading, prefixes) {
	if (prefixes.length === 0) return /* @__PURE__ */ new Map();
	const { output } = await git(reading.place, [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...tagPatterns(prefixes)
	]);
	const named = output.toString().split("\n").flatMap((line) => {
		const at = line.indexOf(" ");
		return at === -1 ? [] : [{
			oid: line.slice(0, at),
			name: line.slice(at + 11)
		}];
	});
	const startsRight = prefixTest(prefixes);
	const wanted = named.filter(({ name }) => startsRight(name));
	const targets = await objectsOf(reading, wanted.map(({ oid }) => `${oid}^{}`));
	return new Map(wanted.map(({ name }, at) => {
		const target = targets[at];
		if (!target) throw new Failure("git-failed", `The tag ${name} points at an object that does not exist.`, "The repository is damaged: git fsck says more.");
		return [name, target.oid];
	}));
}
function tagPatterns(prefixes) {
	if (prefixes.length > mostPatterns || prefixes.some((prefix) => /^$|[*?[\\]/.test(prefix))) return ["refs/tags"];
	return prefixes.flatMap((prefix) => [`refs/tags/${prefix}*`, `refs/tags/${prefix}*/**`]);
}
async function remoteUrl(reading, name) {
	if (!isRefName(name)) throw new Failure("git-remote-refused", `${JSON.stringify(name)} cannot be the name of a remote.`, "Use a name such as origin.");
	const { textCommands } = await import("./simple-git.js");
	const told = await textCommands(reading.place)([
		"remote",
		"get-url",
		name
	], { accepts: [0, noSuchRemote] });
	return told.exitCode === 0 ? withoutCredentials(told.output.trim()) : null;
}

// src/git/path-changes.ts
const rawChanges = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=none",
	"-O/dev/null"
];
function diffArguments(before, after, folders) {
	return [
		"diff-tree",
		"-r",
		...rawChanges,
		before,
		after,
		...folders.length === 0 ? [] : ["--", ...folders]
	];
}
function pathChanges(output) {
	const fields = nulFields(output);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) changes.push(pathChange(fields[at] ?? "", fields[at + 1]));
	return changes;
}
const manyDiffsArguments = [
	"diff-tree",
	"-r",
	...rawChanges,
	"--stdin",
	"--always"
];
function manyPathChanges(output, asked) {
	const fields = nulFields(output);
	const answers = [];
	for (let at = 0; at < fields.length;) {
		const field = fields[at] ?? "";
		const answer = answers.at(-1);
		if (field.startsWith(":") && answer !== void 0) {
			answer.push(pathChange(field, fields[at + 1]));
			at += 2;
		} else {
			if (field !== asked[answers.length]) throw unreadable("diff", field);
			answers.push([]);
			at += 1;
		}
	}
	if (answers.length !== asked.length) throw unreadable("diff", `${answers.length} answers`);
	return answers;
}
function pathChange(header, path) {
	const parents = header.search(/[^:]/);
	const words = header.slice(Math.max(parents, 0)).split(" ");
	if (parents < 1 || path === void 0 || words.length !== 2 * parents + 3) throw unreadable("diff", header);
	return {
		path,
		before: side(words[0], words[parents + 1]),
		after: side(words[parents], words[2 * parents + 1])
	};
}
function side(mode, blob) {
	if (mode === void 0 || blob === void 0 || !/^[0-7]{6}$/.test(mode)) throw unreadable("diff", `${mode} ${blob}`);
	return mode === "000000" ? null : {
		mode,
		blob
	};
}

// src/git/commit-log.ts
const format = "--format=%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
const fieldsOfCommit = 6;
function logArguments(from, to) {
	const quiet = [
		"--no-show-signature",
		"--no-notes",
		"--no-decorate",
		"--no-mailmap",
		"--encoding=UTF-8"
	];
	return [
		"log",
		"--topo-order",
		"-c",
		...rawChanges,
		...quiet,
		format,
		to,
		...from === null ? [] : [`^${from}`]
	];
}
function commitLog(output) {
	const fields = nulFields(output);
	const commits = [];
	for (let at = 0; at < fields.length;) {
		const changes = [];
		let next = at + fieldsOfCommit;
		if (fields[next] === "") next += 1;
		for (; isChange(fields[next]); next += 2) changes.push(pathChange((fields[next] ?? "").trimStart(), fields[next + 1]));
		commits.push({
			...commitFrom(fields.slice(at, at + fieldsOfCommit)),
			changes
		});
		at = next;
	}
	return commits;
}
function isChange(field) {
	return field !== void 0 && /^\n?:/.test(field);
}
function commitFrom(fields) {
	const [oid, parents, name, email, date, message] = fields;
	if (oid === void 0 || parents === void 0 || name === void 0 || email === void 0 || date === void 0 || message === void 0) throw unreadable("log", fields.join("\n"));
	const parentIds = parents === "" ? [] : parents.split(" ");
	if (!isObjectId(oid) || !parentIds.every(isObjectId) || !/^-?\d+$/.test(date)) throw unreadable("log", fields.join("\n"));
	return {
		oid,
		parents: parentIds,
		author: {
			name: name.toWellFormed(),
			email: email.toWellFormed()
		},
		committedAt: Number(date),
		message: message.toWellFormed()
	};
}

// src/git/tree-listing.ts
function treeListingArguments(tree, folder) {
	return [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree,
		...folder === "" ? [] : ["--", `${folder}/`]
	];
}
function treeListing(output) {
	return nulFields(output).map((field) => {
		const tab = field.indexOf("	");
		const [mode, , blob] = field.slice(0, Math.max(tab, 0)).split(" ");
		if (mode === void 0 || blob === void 0) throw unreadable("ls-tree", field);
		return {
			path: field.slice(tab + 1),
			mode,
			blob
		};
	});
}

// src/git/reading-trees.ts
const mostAsked = 1e3;
const submodule = "160000";
function treeAnswers(reading) {
	const { place } = reading;
	return {
		listTree: async (treeish, folder) => {
			const tree = await resolved(reading, treeish, "tree");
			return treeListing((await git(place, treeListingArguments(tree, checkedFolder(folder)))).output);
		},
		diff: async (before, after, folders = []) => {
			const wanted = folders.map(checkedFolder);
			const [from, to] = await Promise.all([resolved(reading, before, "tree"), resolved(reading, after, "tree")]);
			const everywhere = wanted.includes("");
			return pathChanges((await git(place, diffArguments(from, to, everywhere ? [] : wanted))).output);
		},
		diffs: async (pairs) => {
			if (pairs.length === 0) return [];
			const lines = pairs.map(({ before, after }) => `${checkedObjectId(after)} ${checkedObjectId(before)}\n`);
			const { output } = await git(place, manyDiffsArguments, { input: lines.join("") });
			return manyPathChanges(output, pairs.map(({ after }) => after));
		},
		history: async (from, to) => {
			const [old, young] = await Promise.all([from === null ? null : resolved(reading, from, "commit"), resolved(reading, to, "commit")]);
			return commitLog((await git(place, logArguments(old, young))).output);
		},
		sizesOf: async (blobs) => {
			const answers = await reading.objects.ask("info", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) ? [[answer.oid, answer.size]] : []));
		},
		readBlobs: async (blobs) => {
			const answers = await reading.objects.ask("contents", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		readTags: async (tags) => {
			const answers = await reading.objects.ask("contents", tags.map((tag) => Buffer.from(checkedObjectId(tag))));
			return new Map(answers.flatMap((answer) => answer.is === "found" && answer.type === "tag" && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		entriesAt: (treeish, paths) => entriesAt(reading, treeish, paths),
		filesWith: (treeish, texts, folder) => filesWith(reading, treeish, texts, folder)
	};
}
function isBlob(answer) {
	return answer.is === "found" && answer.type === "blob";
}
async function entriesAt(reading, treeish, paths) {
	const tree = await resolved(reading, treeish, "tree");
	const found = paths.length > mostAsked || paths.some((path) => path.includes("\n")) ? await listed(reading, tree, paths) : await askedFor(reading, tree, paths);
	return paths.map((path) => found.get(path) ?? null);
}
async function askedFor(reading, tree, paths) {
	const askable = paths.filter(isAskable);
	return filesFrom(askable, await reading.objects.ask("info", askable.map((path) => Buffer.concat([Buffer.from(`${tree}:`), pathBytes(path)]))));
}
async function listed(reading, tree, paths) {
	const wanted = new Set(paths);
	const { output } = await git(reading.place, treeListingArguments(tree, ""));
	const entries = treeListing(output).filter(({ path, mode }) => wanted.has(path) && mode !== submodule);
	const answers = await reading.objects.ask("info", entries.map(({ blob }) => Buffer.from(blob)));
	return filesFrom(entries.map(({ path }) => path), answers);
}
function filesFrom(paths, answers) {
	return new Map(answers.flatMap((answer, at) => isBlob(answer) ? [[paths[at] ?? "", {
		blob: answer.oid,
		size: answer.size
	}]] : []));
}
function isAskable(path) {
	return path !== "" && !path.includes("\0") && !/^\.\.?(?:\/|$)/.test(path);
}
async function filesWith(reading, treeish, texts, folder) {
	if (texts.length === 0) return [];
	if (texts.some((text) => text === "" || /[\n\r\0]/.test(text))) throw new Failure("git-text-refused", "A text to search for is empty or has a line break.", "Search for texts within one line.");
	const where = checkedFolder(folder);
	const tree = await resolved(reading, treeish, "tree");
	const command = [
		"grep",
		"-l",
		"-z",
		"-a",
		"-F",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		tree,
		...where === "" ? [] : ["--", where]
	];
	const { exitCode, output } = await git(reading.place, command, {
		input: `${texts.join("\n")}\n`,
		accepts: [0, 1]
	});
	return exitCode === 1 ? [] : nulFields(output).map((field) => field.slice(tree.length + 1));
}
function checkedFolder(folder) {
	const plain = folder.replace(/\/+$/, "");
	const parts = plain === "" ? [] : plain.split("/");
	if (folder.startsWith("/") || parts.some((part) => part === "" || part === "." || part === "..") || /\0/.test(plain) || !plain.isWellFormed()) throw new Failure("git-folder-refused", `${JSON.stringify(folder)} is not a folder of the repository.`, "Write it from the top of the repository, with / between the parts.");
	return plain;
}

// src/git/open-repository.ts
async function openRepository(folder, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const location = await locate(folder, environment).catch(async (reason) => {
		throw await explained(reason, {
			folder: process.cwd(),
			environment
		}, neededFor.reading);
	});
	const place = {
		folder: location.gitFolder,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const objects = inWordsOfGit(openConversation({
		program: "git",
		arguments: gitArguments(place, [
			"cat-file",
			"--batch-command",
			"--buffer"
		]),
		folder: place.folder,
		environment: place.environment
	}), (reason) => explained(inGitWords(reason), place, neededFor.reading));
	await objects.ask("info", [Buffer.from("HEAD")]);
	const reading = {
		location,
		place,
		objects
	};
	return {
		root: location.root,
		...refAnswers(reading),
		...treeAnswers(reading),
		close: objects.close
	};
}
function inWordsOfGit(objects, explain) {
	return {
		ask: (question, names) => objects.ask(question, names).catch(async (reason) => {
			throw reason instanceof Failure ? await explain(reason) : reason;
		}),
		close: objects.close
	};
}

export { recordsBranch as a, converse as i, prefixTest as n, recordsIn as o, answerReader as r, openRepository as t };