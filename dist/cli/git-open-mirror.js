import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure } from "./cli-terminal.js";
import { t as lookAtClone } from "./git-clone.js";
import { A as git, C as isObjectId, E as pathBytes, F as withToken, I as redacted, N as inGitWords, P as gitEnvironment, S as checkedObjectId, T as nulFields, Xt as require__unread_node_crypto, Zt as require__unread_node_fs, f as treeListing, g as answerReader, h as openConversation, j as gitArguments, k as unreadable, m as prefixTest, p as treeListingArguments, w as isRefName, x as checkedBranch } from "./cli-commands-check.js";
import { t as require_promises } from "./promises2.js";
import { t as require__unread_node_os } from "./_unread-node_os.js";
import { t as require__unread_node_zlib } from "./_unread-node_zlib.js";
import { n as takesToken, r as usableAddress } from "./git-remote-address.js";

// src/git/receiver.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const mostLines = 12;
function wordsOf(...texts) {
	return texts.flatMap((text) => redacted(text).split("\n")).map((line) => line.trimEnd()).filter((line) => line !== "").slice(0, mostLines).join("\n");
}
function brokeOff(reason) {
	if (!(reason instanceof Failure) || reason.code === "git-missing") throw reason;
	return wordsOf(reason.message);
}

// src/git/ref-listing.ts
const branchPrefix = "refs/heads/";
const tagPrefix = "refs/tags/";
const peeledSuffix = "^{}";
function refListing(output) {
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	const text = Buffer.from(output.buffer, output.byteOffset, output.byteLength).toString("utf8");
	let last = null;
	for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
		const end = lineEnd(text, at);
		if (end === at) continue;
		const nameAt = at + idLength(text, at) + 1;
		const oid = text.slice(at, nameAt - 1);
		if (!isObjectId(oid)) throw unreadable("ls-remote", text.slice(at, end));
		if (text.startsWith(tagPrefix, nameAt)) {
			const name = text.slice(nameAt + 10, end);
			if (last !== null && name.length === last.name.length + 3 && name === last.name + peeledSuffix) tags.set(last.name, {
				object: last.object,
				peeled: oid
			});
			else tags.set((last = {
				name,
				object: oid
			}).name, {
				object: oid,
				peeled: oid
			});
		} else if (text.startsWith(branchPrefix, nameAt)) branches.set(text.slice(nameAt + 11, end), oid);
	}
	return {
		branches,
		tags
	};
}
function lineEnd(text, from) {
	const found = text.indexOf("\n", from);
	return found === -1 ? text.length : found;
}
function idLength(text, from) {
	for (const length of idLengths) if (text[from + length] === "	" || text[from + length] === " ") return length;
	return 0;
}
const idLengths = [40, 64];

// src/git/local-receiver.ts
const updateCodes = {
	done: 0,
	failed: 1,
	refused: 128
};
function localReceiver(place) {
	return {
		name: place.folder,
		refs: async () => {
			const { output } = await git(place, [
				"show-ref",
				"--dereference",
				"--heads",
				"--tags"
			], { accepts: [0, 1] });
			return refListing(output);
		},
		bring: async () => void 0,
		take: (_, change) => written(place, change).catch(brokeOff),
		closedTo: async () => null
	};
}
async function written(place, { branch, tags }) {
	if (branch !== null) {
		if (await isCheckedOut(place, branch.name)) return `The branch ${branch.name} is checked out. Go to another one first: git switch -`;
		const refusal = await transaction(place, `update refs/heads/${branch.name}\0${branch.to}\0${branch.from ?? "0".repeat(branch.to.length)}\0`);
		if (refusal !== null) return refusal;
	}
	return tags.size === 0 ? null : transaction(place, [...tags].map(([name, object]) => `create refs/tags/${name}\0${object}\0`).join(""));
}
async function transaction(place, instructions) {
	const outcome = await git(place, [
		"update-ref",
		"--no-deref",
		"--stdin",
		"-z",
		"-m",
		"release"
	], {
		input: instructions,
		accepts: Object.values(updateCodes)
	});
	if (outcome.exitCode === updateCodes.done) return null;
	return wordsOf(outcome.complaints) || `git update-ref ended with exit code ${outcome.exitCode}.`;
}
async function isCheckedOut(place, branch) {
	const { output } = await git(place, [
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]);
	return nulFields(output).includes(`branch refs/heads/${branch}`);
}

// src/git/known-tips.ts
var import__unread_node_fs = require__unread_node_fs();
function tipsKnownTo(gitFolder) {
	let packed = null;
	return (branch, tip) => isRefName(branch) && [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].some((ref) => {
		const own = contentOf((0, import__unread_node_path.join)(gitFolder, ref));
		if (own !== null) return own.toString("latin1").trimEnd() === tip;
		packed ??= contentOf((0, import__unread_node_path.join)(gitFolder, "packed-refs")) ?? Buffer.alloc(0);
		return packed.includes(`\n${tip} ${ref}\n`);
	});
}
function branchMade(gitFolder, branch, tip) {
	if (!isRefName(branch)) return false;
	const path = (0, import__unread_node_path.join)(gitFolder, "refs/heads", branch);
	try {
		(0, import__unread_node_fs.mkdirSync)((0, import__unread_node_path.dirname)(path), { recursive: true });
		(0, import__unread_node_fs.writeFileSync)(path, `${tip}\n`);
		return true;
	} catch {
		return false;
	}
}
function contentOf(path) {
	try {
		return (0, import__unread_node_fs.readFileSync)(path);
	} catch {
		return null;
	}
}

// src/git/import-stream.ts
var import_promises = require_promises();
var import__unread_node_os = require__unread_node_os();
const commitMark = 1;
function commitCommands(commit, by, ref) {
	const paths = [...commit.files.keys()].toSorted();
	const written = new Set(paths.filter((path) => commit.files.get(path) !== null));
	for (const path of paths) checkPath(path, written);
	const who = signature(by);
	return Buffer.concat([
		Buffer.from(`commit ${ref}\nmark :${commitMark}\nauthor ${who}\ncommitter ${who}\n`),
		...data(messageBytes(commit.message)),
		Buffer.from(parentsOf(commit).map((parent, at) => `${at === 0 ? "from" : "merge"} ${checkedObjectId(parent)}\n`).join("")),
		...paths.filter((path) => !written.has(path)).map((path) => Buffer.concat([
			Buffer.from("D "),
			quotedPath(path),
			newline
		])),
		...[...written].flatMap((path) => [
			Buffer.from("M 100644 inline "),
			quotedPath(path),
			newline,
			...data(commit.files.get(path) ?? /* @__PURE__ */ new Uint8Array())
		]),
		Buffer.from(`\nget-mark :${commitMark}\ndone\n`)
	]);
}
function parentsOf({ parent, onto }) {
	return [.../* @__PURE__ */ new Set([parent, onto?.tip ?? null])].filter((each) => each !== null);
}
const newline = Buffer.from("\n");
function data(bytes) {
	return [
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		newline
	];
}
function signature({ name, email, date }) {
	if (name.trim() === "" || /[<>\p{Cc}]/u.test(name + email) || !Number.isSafeInteger(date) || date < 0) throw new Failure("git-author-refused", `${JSON.stringify(`${name} <${email}> ${date}`)} cannot sign a commit.`, "Write the author as: Name <name@example.com>");
	return `${name} <${email}> ${date} +0000`;
}
function messageBytes(message) {
	if (!message.includes("\0")) return Buffer.from(message, "utf8");
	throw new Failure("git-message-refused", "The message of a commit or tag has a NUL in it.", "Leave it out: git ends a message there.");
}
function checkedTag(name) {
	if (isRefName(name)) return name;
	throw new Failure("git-tag-refused", `${JSON.stringify(name)} cannot be the name of a tag.`, "Use letters, digits, -, @ and dots, as in agents-support-triage@1.2.0.");
}
function checkPath(path, written) {
	const parts = path.split("/");
	const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
	if (path.includes("\0") || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)) || written.has(path) && folders.some((folder) => written.has(folder))) throw new Failure("git-path-refused", `${JSON.stringify(path)} cannot be the path of a file.`, "Write it from the top of the repository, with / between the parts.");
}
function quotedPath(path) {
	const escapes = {
		"\\": "\\\\",
		"\"": "\\\"",
		"\n": "\\n"
	};
	return Buffer.concat([
		Buffer.from("\""),
		pathBytes(path.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)),
		Buffer.from("\"")
	]);
}

// src/git/own-repository.ts
async function makeOwnRepository({ environment, format, branch = "main", folder, borrowed }) {
	const home = await (folder === void 0 ? (0, import_promises.mkdtemp)((0, import__unread_node_path.join)((0, import__unread_node_os.tmpdir)(), "prompt-libraries-")) : (0, import_promises.mkdir)(folder, { recursive: true }).then(() => folder)).catch((cause) => {
		throw notMade(cause);
	});
	const place = {
		folder: home,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const remove = async () => folder === void 0 ? (0, import__unread_node_fs.rmSync)(home, {
		recursive: true,
		force: true
	}) : void 0;
	try {
		if (!(0, import__unread_node_fs.existsSync)((0, import__unread_node_path.join)(home, "HEAD"))) layOut(home, branch, format);
		if (borrowed !== void 0) (0, import__unread_node_fs.writeFileSync)((0, import__unread_node_path.join)(home, "objects", "info", "alternates"), Buffer.concat([quotedPath(borrowed), Buffer.from("\n")]));
		return {
			place,
			remove
		};
	} catch (cause) {
		await remove();
		throw notMade(cause);
	}
}
function layOut(home, branch, format) {
	for (const folder of [
		["objects", "info"],
		["objects", "pack"],
		["refs", "heads"],
		["refs", "tags"]
	]) (0, import__unread_node_fs.mkdirSync)((0, import__unread_node_path.join)(home, ...folder), { recursive: true });
	(0, import__unread_node_fs.writeFileSync)((0, import__unread_node_path.join)(home, "config"), configurations[format]);
	(0, import__unread_node_fs.writeFileSync)((0, import__unread_node_path.join)(home, "HEAD"), `ref: refs/heads/${branch}\n`);
}
const configurations = {
	sha1: "[core]\n	repositoryformatversion = 0\n	filemode = true\n	bare = true\n",
	sha256: "[core]\n	repositoryformatversion = 1\n	filemode = true\n	bare = true\n[extensions]\n	objectformat = sha256\n"
};
function notMade(cause) {
	return new Failure("git-folder-not-made", `No folder could be made for a repository: ${String(cause)}`, "Check that the disk has room and may be written to.", cause);
}

// src/git/tag-comparison.ts
const mostNamed = 5;
const longestTag = 1048576;
async function missingTags(tags, there, receiver, staging) {
	const missing = [];
	const others = [];
	for (const tag of tags) {
		const tip = there.get(tag.name);
		if (tip === void 0) missing.push(tag);
		else if (tip.object !== tag.object) others.push({
			tag,
			tip
		});
	}
	const alike = others.filter(({ tag, tip }) => tip.peeled === tag.target && tip.object !== tip.peeled);
	const messages = await messagesOf(alike.map(({ tip }) => tip.object), receiver, staging);
	const same = new Set(alike.filter(({ tag, tip }) => isSame(tag.message, messages.get(tip.object) ?? null)).map(({ tag }) => tag.name));
	const taken = others.filter(({ tag }) => !same.has(tag.name));
	if (taken.length > 0) throw tagTaken(taken);
	return missing;
}
function digestIn(message) {
	const trailers = unsigned$1(message).trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
	return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}
function isSame(ours, theirs) {
	if (theirs === null) return false;
	const digest = digestIn(ours);
	return digest !== null && digest === digestIn(theirs) || unsigned$1(ours) === unsigned$1(theirs);
}
function unsigned$1(message) {
	return message.split(/^-----BEGIN /m)[0] ?? "";
}
async function messagesOf(objects, receiver, staging) {
	if (objects.length === 0) return /* @__PURE__ */ new Map();
	await receiver.bring(objects);
	const { output } = await git(staging, ["cat-file", "--batch"], { input: `${objects.join("\n")}\n` });
	const messages = /* @__PURE__ */ new Map();
	const answered = (answer) => {
		if (answer.is !== "found" || answer.type !== "tag") return;
		const text = (answer.content ?? Buffer.alloc(0)).toString("utf8");
		messages.set(answer.oid, text.slice(text.indexOf("\n\n") + 2));
	};
	answerReader({
		next: () => "contents",
		answered,
		largest: longestTag
	})(output);
	return messages;
}
function tagTaken(taken) {
	const named = taken.slice(0, mostNamed).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
	const more = taken.length > mostNamed ? ` and ${taken.length - mostNamed} more` : "";
	const [first] = taken;
	return new Failure("tag-taken", `Somebody else made ${taken.length === 1 ? "a tag" : "tags"} of this release: ${named.join("; ")}${more}.`, `Tags are never moved. If it is a mistake, delete it: git push origin --delete refs/tags/${first?.tag.name ?? ""}. If not, ask for the next version with Release-As.`);
}

// src/git/push-release.ts
async function pushRelease(receiver, delivery) {
	const [before] = await Promise.all([standingOf(receiver, delivery), delivery.branch === null ? void 0 : checkParents(delivery.staging, delivery.branch)]);
	if (before.branch === "moved" || left(before) === 0) return outcomeOf(before, before, "");
	const change = changeFor(delivery, before);
	const words = await receiver.take(delivery.staging, change);
	const after = await standingOf(receiver, delivery);
	if (words !== null && after.branch !== "moved" && left(after) === left(before)) {
		const closed = await receiver.closedTo(delivery.staging, change);
		if (closed !== null) throw impossible(receiver, closed);
	}
	return outcomeOf(before, after, words ?? "git said that everything was taken.");
}
async function standingOf(receiver, { staging, branch, tags }) {
	const refs = await receiver.refs(branch?.to ?? null);
	const now = branch === null ? null : refs.branches.get(branch.name) ?? null;
	const missing = await missingTags(tags, refs.tags, receiver, staging);
	if (branch === null || now === branch.to) return {
		branch: "there",
		now,
		missing
	};
	if (now === branch.from) return {
		branch: "before",
		now,
		missing
	};
	return {
		branch: now !== null && (await git(staging, [
			"merge-base",
			"--is-ancestor",
			branch.to,
			now
		], { accepts: [0, 1] })).exitCode === 0 ? "there" : "moved",
		now,
		missing
	};
}
function outcomeOf(before, after, because) {
	if (after.branch === "moved") return {
		is: "branch-moved",
		now: after.now
	};
	if (after.branch === "before") return {
		is: "refused",
		because
	};
	if (after.missing.length > 0) return {
		is: "tags-missing",
		names: after.missing.map(({ name }) => name),
		because
	};
	return {
		is: "landed",
		written: left(before)
	};
}
function changeFor({ branch, tags, allTags }, { branch: state, missing }) {
	return {
		branch: state === "before" ? branch : null,
		tags: new Map(missing.map(({ name, object }) => [name, object])),
		allTags: allTags && missing.length === tags.length,
		leadsTo: leadsTo(branch, missing)
	};
}
function leadsTo(branch, tags) {
	return /* @__PURE__ */ new Set([...branch?.parents ?? [], ...tags.flatMap(({ target }) => target === branch?.to ? [] : [target])]);
}
function left({ branch, missing }) {
	return missing.length + (branch === "before" ? 1 : 0);
}
async function checkParents(staging, { from, to, parents: expected }) {
	const { output } = await git(staging, [
		"cat-file",
		"commit",
		to
	]);
	const [header = ""] = output.toString("latin1").split("\n\n", 1);
	const parents = header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
	if (!(from === null || parents.includes(from)) || parents.join(" ") !== expected.join(" ")) throw new Failure("git-step-refused", `The commit ${to} does not follow ${from ?? "nothing"}.`, "Plan the release again.");
}
function impossible(receiver, words) {
	return new Failure("git-push-impossible", `${receiver.name} takes nothing from here: ${words}`, "Check that the token may write contents (permissions: contents: write), and that the remote can be reached.");
}

// src/git/push-in-parts.ts
const mostRefused = 3;
async function pushInParts(receiver, delivery, first) {
	const names = new Set(first);
	const outcome = await pushRelease(receiver, {
		...delivery,
		tags: delivery.tags.filter(({ name }) => names.has(name)),
		allTags: false
	});
	if (outcome.is !== "landed") return outcome;
	const rest = await pushTagsInHalves(receiver, delivery);
	return rest.is === "landed" ? {
		is: "landed",
		written: outcome.written + rest.written
	} : rest;
}
async function pushTagsInHalves(receiver, delivery) {
	const before = await standingOf(receiver, delivery);
	if (before.branch !== "there") return outcomeOf(before, before, "The branch does not have the commit of these tags.");
	let waiting = before.missing;
	let length = waiting.length;
	let taken = null;
	const refusals = [];
	while (waiting.length > 0 && refusals.length < mostRefused) {
		const chunk = waiting.slice(0, length);
		const words = await receiver.take(delivery.staging, {
			branch: null,
			tags: objectsByName(chunk),
			allTags: false,
			leadsTo: leadsTo(null, chunk)
		});
		if (words !== null && chunk.length > 1) {
			length = Math.ceil(chunk.length / 2);
			continue;
		}
		if (words === null) taken = chunk.length;
		else refusals.push(words);
		waiting = waiting.slice(chunk.length);
		length = taken ?? waiting.length;
	}
	return outcomeOf(before, await standingOf(receiver, delivery), refusals[0] ?? "");
}
function objectsByName(tags) {
	return new Map(tags.map(({ name, object }) => [name, object]));
}

// src/git/signed-tags.ts
async function signedTags(place, tags, { name, email, date }) {
	const environment = {
		...place.environment,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email,
		GIT_COMMITTER_DATE: `${date} +0000`
	};
	for (const tag of tags) {
		const command = [
			"tag",
			"--force",
			"--sign",
			"--cleanup=verbatim",
			"--file=-",
			checkedTag(tag.name),
			checkedObjectId(tag.target)
		];
		await git({
			...place,
			environment
		}, command, { input: messageBytes(tag.message) }).catch((cause) => {
			throw unsigned(tag.name, cause);
		});
	}
	const { output } = await git(place, [
		"for-each-ref",
		"--format=%(objectname) %(refname:strip=2)",
		"refs/tags"
	]);
	const objects = new Map(output.toString().trimEnd().split("\n").map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
	return new Map(tags.map((tag) => [tag.name, {
		...tag,
		object: objects.get(tag.name) ?? ""
	}]));
}
function unsigned(tag, cause) {
	const words = cause instanceof Failure ? cause.message : String(cause);
	return new Failure("git-signing-failed", `The tag ${tag} could not be signed: ${words}`, "Configure a key: `git config --global user.signingKey KEY`, with `gpg.format ssh` for one of SSH; or turn `release.sign` off.", cause);
}

// src/git/tag-pack.ts
var import__unread_node_crypto = require__unread_node_crypto();
var import__unread_node_zlib = require__unread_node_zlib();
function tagPack(tags, by, format) {
	const who = signature(by);
	const objects = tags.map((tag) => tagObject(tag, who));
	const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
	header.writeUInt32BE(objects.length, 8);
	const contents = Buffer.concat([header, ...objects.flatMap((object) => [objectHeader(object.length), (0, import__unread_node_zlib.deflateSync)(object, { level: 1 })])]);
	return {
		pack: Buffer.concat([contents, (0, import__unread_node_crypto.createHash)(format).update(contents).digest()]),
		ids: objects.map((object) => (0, import__unread_node_crypto.createHash)(format).update(`tag ${object.length}\0`).update(object).digest("hex"))
	};
}
function tagObject({ name, target, message }, who) {
	const header = `object ${checkedObjectId(target)}\ntype commit\ntag ${checkedTag(name)}\ntagger ${who}\n\n`;
	return Buffer.concat([Buffer.from(header), messageBytes(message)]);
}
function objectHeader(length) {
	const bytes = [64 | length & 15];
	for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
	return Buffer.from(bytes);
}

// src/git/release-objects.ts
const commitRef = "refs/release/commit";
async function makeReleaseObjects(ground, draft, keepIn) {
	const { environment } = ground.place;
	const { place, remove } = await makeOwnRepository({
		environment,
		format: ground.format,
		borrowed: ground.objects
	});
	const elsewhere = keepIn === null ? place : {
		...place,
		environment: {
			...place.environment,
			GIT_OBJECT_DIRECTORY: keepIn
		}
	};
	const settings = keepIn === null ? {
		"core.fsync": "none",
		"pack.compression": "1"
	} : {};
	try {
		return {
			place,
			...await made(draft, {
				home: place,
				place: elsewhere,
				format: ground.format,
				settings
			}),
			remove
		};
	} catch (reason) {
		await remove();
		throw reason;
	}
}
async function made(draft, bench) {
	if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) throw new Failure("git-tag-refused", "Two tags of a release have the same name.", "Give every prompt an id of its own.");
	const commit = draft.commit === null ? null : await importedCommit(draft.commit, draft.by, bench);
	const plain = draft.tags.map((tag) => ({
		name: tag.name,
		target: tag.target ?? needed(commit),
		message: typeof tag.message === "string" ? tag.message : tag.message(needed(commit))
	}));
	if (plain.length === 0) return {
		commit,
		tags: /* @__PURE__ */ new Map()
	};
	return {
		commit,
		tags: draft.signed === true ? await signedTags(bench.place, plain, draft.by) : await packedTags(plain, draft.by, bench)
	};
}
async function importedCommit(draft, by, { place, settings }) {
	const input = commitCommands(draft, by, commitRef);
	const { output } = await git(place, [
		"fast-import",
		"--quiet",
		"--done",
		"--date-format=raw"
	], {
		input,
		settings: {
			...settings,
			"fastimport.unpackLimit": "0"
		}
	});
	const commit = output.toString("latin1").trimEnd();
	if (!isObjectId(commit)) throw unreadable("fast-import", commit);
	return commit;
}
async function packedTags(tags, by, { home, place, format, settings }) {
	const { pack, ids } = tagPack(tags, by, format);
	await git(place, [
		"index-pack",
		"--stdin",
		"--strict"
	], {
		input: pack,
		settings
	});
	try {
		(0, import__unread_node_fs.writeFileSync)((0, import__unread_node_path.join)(home.folder, "packed-refs"), tags.map(({ name }, at) => `${ids[at] ?? ""} refs/tags/${name}\n`).join(""));
	} catch (cause) {
		throw notMade(cause);
	}
	return new Map(tags.map((tag, at) => [tag.name, {
		...tag,
		object: ids[at] ?? ""
	}]));
}
function needed(commit) {
	if (commit !== null) return commit;
	throw new Failure("git-tag-refused", "A tag of a release names a commit the release does not make.", "Name the commit the tag points at.");
}

// src/git/remote-through.ts
function remoteThrough(ways) {
	const { receiver, branches } = ways;
	return {
		tips: async (tagPrefixes) => {
			const refs = await receiver.refs(null);
			const isWanted = prefixTest(tagPrefixes);
			return {
				main: refs.branches.get(branches.main) ?? null,
				records: refs.branches.get(branches.records) ?? null,
				tags: tagPrefixes.includes("") ? refs.tags : new Map([...refs.tags].filter(([name]) => isWanted(name)))
			};
		},
		stage: (draft) => staged(ways, draft)
	};
}
async function staged({ ground, receiver, branches, keepIn }, draft) {
	const objects = await makeReleaseObjects(ground, draft, keepIn);
	const { place, commit, tags } = objects;
	const delivery = {
		staging: place,
		branch: commit === null || draft.commit === null ? null : stepOf(draft.commit, branches, commit),
		tags: [...tags.values()],
		allTags: true
	};
	return {
		commit,
		tags: new Map([...tags.values()].map(({ name, object }) => [name, object])),
		push: () => pushRelease(receiver, delivery),
		pushInParts: (first) => pushInParts(receiver, delivery, first),
		discard: objects.remove
	};
}
function stepOf(draft, { records }, to) {
	const { branch, tip } = draft.onto ?? {
		branch: records,
		tip: draft.parent
	};
	return {
		name: branch,
		from: tip,
		to,
		parents: parentsOf(draft)
	};
}

// src/git/wire.ts
const remoteName = "prompt-libraries-wire";
const networkTimeLimit = 6e5;
const publishedOnly = { "core.alternateRefsPrefixes": "refs/remotes/origin/ refs/heads/" };
function wireCall({ byToken }) {
	return {
		settings: byToken ? {
			"credential.helper": "",
			"core.askPass": ""
		} : {},
		timeLimit: networkTimeLimit
	};
}
async function askRefs(wire) {
	return refListing(await listedRefs(wire));
}
function refsAsker(wire) {
	let last = null;
	return async () => {
		const listing = await listedRefs(wire);
		if (last === null || !last.listing.equals(listing)) last = {
			listing,
			refs: refListing(listing)
		};
		return last.refs;
	};
}
async function listedRefs(wire) {
	const listing = await listed(wire);
	return listing.length > 0 || !/^https?:/i.test(wire.address) ? listing : await listedByGit(wire);
}
async function listed({ place, address, ...wire }) {
	return (await git(place, [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		address
	], wireCall(wire)).catch(unreachable({ address }))).output;
}
async function listedByGit(wire) {
	const events = (0, import__unread_node_path.join)(wire.place.folder, "events");
	const environment = {
		...wire.place.environment,
		GIT_TRACE2_EVENT: events
	};
	const listing = await listed({
		...wire,
		place: {
			...wire.place,
			environment
		}
	});
	const told = await (0, import_promises.readFile)(events, "utf8").catch(() => "");
	await (0, import_promises.rm)(events, { force: true });
	if (told.includes("\"negotiated-version\"")) return listing;
	throw new Failure("git-remote-unreachable", `${wire.address} did not answer as a git server does.`, "Check the address, and whether a proxy or a sign-in page answers in its place.");
}
async function fetchObjects(wire, wants, how) {
	if (wants.length === 0) return;
	const { settings, timeLimit } = wireCall(wire);
	const partial = {
		[`remote.${remoteName}.url`]: wire.address,
		[`remote.${remoteName}.promisor`]: "true",
		[`remote.${remoteName}.partialclonefilter`]: "blob:none"
	};
	const negotiation = how === "alone" ? { "fetch.negotiationAlgorithm": "noop" } : {};
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-prune",
		"--no-recurse-submodules"
	];
	const call = {
		input: `${wants.join("\n")}\n`,
		settings: {
			...settings,
			...partial,
			...negotiation,
			...publishedOnly
		},
		timeLimit
	};
	const place = {
		...wire.place,
		environment: {
			...wire.place.environment,
			GIT_NO_LAZY_FETCH: "1"
		}
	};
	await git(place, [
		"fetch",
		...quiet,
		"--filter=blob:none",
		"--stdin",
		remoteName
	], call).catch(unreachable(wire));
}
function unreachable({ address }) {
	return (reason) => {
		if (!(reason instanceof Failure) || reason.code !== "git-failed") throw reason;
		throw new Failure("git-remote-unreachable", `${address} could not be read: ${reason.message}`, "Check the address, the network, and that the token may read the contents of the repository.", reason);
	};
}

// src/git/remote-receiver.ts
const pushCodes = {
	done: 0,
	refused: 1,
	unasked: 128
};
const plainPush = [
	"--atomic",
	"--no-follow-tags",
	"--no-verify",
	"--no-signed",
	"--no-force-if-includes",
	"--recurse-submodules=no",
	"--porcelain",
	"--quiet"
];
function remoteReceiver(wire, branches, keeping) {
	const bringTips = tipBringer(wire, branches, keeping);
	const askRefs = refsAsker(wire);
	let pushes = 0;
	let tips = /* @__PURE__ */ new Set();
	async function push(staging, change, ...more) {
		const { branch, tags } = change;
		const place = {
			...staging,
			environment: {
				...wire.place.environment,
				GIT_ATTR_NOSYSTEM: "1"
			}
		};
		const refspecs = branch === null ? [] : [`${branch.to}:refs/heads/${branch.name}`];
		if (tags.size > 0) refspecs.push(`${await patternFor(staging, change, pushes += 1)}:refs/tags/*`);
		const lease = branch === null ? [] : [`--force-with-lease=refs/heads/${branch.name}:${branch.from ?? ""}`];
		const { settings, timeLimit } = wireCall(wire);
		const asks = branch?.parents.length !== 0 && [...change.leadsTo].some((commit) => !tips.has(commit));
		const call = {
			settings: {
				...settings,
				"push.negotiate": String(asks),
				"push.pushOption": ""
			},
			timeLimit,
			accepts: Object.values(pushCodes)
		};
		const { exitCode, output, complaints } = await git(place, [
			"push",
			...plainPush,
			...lease,
			...more,
			wire.address,
			...refspecs
		], call);
		const refusals = output.toString().split("\n").filter((line) => line.startsWith("!"));
		return {
			exitCode,
			words: wordsOf(complaints, refusals[0] ?? "") || `git push ended with exit code ${exitCode}.`
		};
	}
	return {
		name: wire.address,
		refs: async (ours) => {
			const refs = await askRefs();
			tips = new Set(refs.branches.values());
			await bringTips(refs, ours);
			return refs;
		},
		bring: (objects) => fetchObjects(wire, objects, "history"),
		take: (staging, change) => push(staging, change).then(({ exitCode, words }) => exitCode === pushCodes.done ? null : words, brokeOff),
		closedTo: (staging, change) => push(staging, change, "--dry-run").then(({ exitCode, words }) => exitCode === pushCodes.unasked ? words : null, brokeOff)
	};
}
function tipBringer(wire, branches, { isKept, knows }) {
	const brought = /* @__PURE__ */ new Map();
	return async (refs, ours) => {
		const isBelow = (name) => (branches.below ?? []).some((text) => name.startsWith(text));
		const names = [.../* @__PURE__ */ new Set([
			branches.main,
			branches.records,
			...branches.also ?? [],
			...[...refs.branches.keys(), ...brought.keys()].filter(isBelow)
		])];
		const tips = names.flatMap((name) => {
			const tip = refs.branches.get(name);
			return tip === void 0 || tip === ours || brought.get(name) === tip ? [] : [{
				name,
				tip
			}];
		});
		const unknown = tips.filter(({ name, tip }) => !(knows(name, tip) && branchMade(wire.place.folder, name, tip)));
		await fetchObjects(wire, unknown.map(({ name, tip }) => `+${tip}:refs/heads/${name}`), "history");
		for (const { name, tip } of tips) brought.set(name, tip);
		const gone = names.filter((name) => !refs.branches.has(name) && (isKept || brought.has(name)));
		if (gone.length === 0) return;
		for (const name of gone) brought.delete(name);
		await git(wire.place, [
			"update-ref",
			"--no-deref",
			"--stdin",
			"-z"
		], { input: gone.map((name) => `delete refs/heads/${name}\0\0`).join("") });
	};
}
async function patternFor(staging, { tags, allTags }, number) {
	if (allTags) return "refs/tags/*";
	const namespace = `refs/release/${number}`;
	await git(staging, [
		"update-ref",
		"--stdin",
		"-z"
	], { input: [...tags].map(([name, object]) => `create ${namespace}/${name}\0${object}\0`).join("") });
	return `${namespace}/*`;
}

// src/git/missing-blobs.ts
async function missingBlobs(objects, blobs) {
	const asked = [...new Set(blobs.map(checkedObjectId))];
	const answers = await objects.ask("info", asked.map((blob) => Buffer.from(blob)));
	return asked.filter((_, at) => answers[at]?.is !== "found");
}

// src/git/remote-objects.ts
const submodule = "160000";
function objectsThrough(wire, place) {
	const there = /* @__PURE__ */ new Set();
	const objects = conversationAt(place);
	const missing = (ids) => missingBlobs(objects, ids);
	const fetchBlobs = async (blobs) => {
		const unseen = blobs.filter((blob) => !there.has(blob));
		await fetchObjects(wire, await missing(unseen), "alone");
		for (const blob of unseen) there.add(blob);
	};
	return {
		fetchBlobs,
		fetchTags: async (tags) => await fetchObjects(wire, await missing(tags), "history"),
		fetchCommit: async (commit) => {
			const fetchAll = async () => {
				await fetchObjects(wire, await missing([commit]), "history");
				await fetchBlobs(await blobsOf(place, commit));
			};
			return await isGiven(wire, fetchAll);
		},
		close: objects.close
	};
}
function conversationAt(place) {
	const { folder, environment } = place;
	const objects = openConversation({
		program: "git",
		arguments: gitArguments(place, [
			"cat-file",
			"--batch-command",
			"--buffer"
		]),
		folder,
		environment
	}, "when-asked");
	const ask = (question, names) => objects.ask(question, names).catch((reason) => {
		throw inGitWords(reason);
	});
	return {
		ask,
		close: objects.close
	};
}
function objectsHere(place) {
	return {
		fetchBlobs: async () => void 0,
		fetchTags: async () => void 0,
		fetchCommit: async (commit) => {
			const objects = conversationAt(place);
			try {
				return (await missingBlobs(objects, [commit])).length === 0 && (await missingBlobs(objects, await blobsOf(place, commit))).length === 0;
			} finally {
				await objects.close();
			}
		}
	};
}
async function isGiven(wire, attempt) {
	for (let attempts = 0; attempts < 2; attempts += 1) try {
		await attempt();
		return true;
	} catch (reason) {
		if (!(reason instanceof Failure) || reason.code !== "git-remote-unreachable") throw reason;
		await askRefs(wire);
	}
	return false;
}
async function blobsOf(place, commit) {
	const { output } = await git(place, treeListingArguments(commit, ""));
	return treeListing(output).filter(({ mode }) => mode !== submodule).map(({ blob }) => blob);
}

// src/git/open-mirror.ts
async function openMirror(options, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const { from, branches } = options;
	for (const name of [
		branches.main,
		branches.records,
		...branches.also ?? []
	]) checkedBranch(name);
	if ("address" in from) return mirrorOf(usableAddress(from.address, process.cwd()), from.objectFormat ?? "sha1", environment, options);
	const clone = await lookAtClone(from.clone, environment);
	if (clone.address === null) return localRemote(clone, branches);
	return mirrorOf(clone.address, clone.format, environment, options, clone);
}
async function mirrorOf(address, format, environment, options, clone) {
	const token = takesToken(address) ? options.token : null;
	const authorised = token === null ? environment : withToken(environment, address, token);
	const borrows = clone?.isComplete === true && options.cache === void 0;
	const mirror = await makeOwnRepository({
		environment,
		format,
		branch: options.branches.main,
		folder: options.cache,
		borrowed: borrows ? clone.objects : void 0
	});
	const wire = {
		place: {
			...mirror.place,
			environment: {
				...mirror.place.environment,
				...authorised
			}
		},
		address,
		byToken: token !== null
	};
	const ground = {
		place: mirror.place,
		objects: (0, import__unread_node_path.join)(mirror.place.folder, "objects"),
		format
	};
	const objects = objectsThrough(wire, mirror.place);
	return {
		...remoteThrough({
			ground,
			receiver: remoteReceiver(wire, options.branches, {
				isKept: options.cache !== void 0,
				knows: borrows && clone.hasPlainRefs ? tipsKnownTo(clone.gitFolder) : () => false
			}),
			branches: options.branches,
			keepIn: null
		}),
		folder: mirror.place.folder,
		address,
		...objects,
		close: async () => {
			await objects.close();
			await mirror.remove();
		}
	};
}
function localRemote(clone, branches) {
	if (clone.isShallow) throw new Failure("git-history-cut-off", `The history of ${clone.place.folder} was cut off, and it has no remote to complete it from.`, "Clone it again without --depth, or add its remote: git remote add origin <address>");
	return {
		...remoteThrough({
			ground: clone,
			receiver: localReceiver(clone.place),
			branches,
			keepIn: clone.objects
		}),
		folder: clone.gitFolder,
		address: null,
		...objectsHere(clone.place),
		close: async () => void 0
	};
}

export { openMirror as t };