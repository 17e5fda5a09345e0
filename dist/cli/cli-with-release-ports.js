import { t as require_promises } from "./promises3.js";
import { t as releaseBranch } from "./app-release-release-branch.js";
import { Y as recordsBranch, d as openRepository } from "./cli-commands-check.js";
import { t as openMirror } from "./git-open-mirror.js";

// src/app/release/owned-branches.ts
const changelogBranch = "prompt-library-changelog";
const removalBranches = "deprecation/remove-";

// src/app/release/ports.ts
var import_promises = require_promises();
function readingThrough(repository, remote) {
	const answering = {
		...repository,
		diff: once(repository.diff),
		history: once(repository.history)
	};
	if (remote.address === null) return answering;
	const commitOf = commitsByTags(answering, remote);
	return {
		...answering,
		commitOf,
		readBlobs: async (blobs) => {
			const found = await repository.readBlobs(blobs);
			const missing = blobs.filter((blob) => !found.has(blob));
			if (missing.length === 0) return found;
			await remote.fetchBlobs(missing);
			return new Map([...found, ...await repository.readBlobs(missing)]);
		},
		entriesAt: async (treeish, paths) => {
			const found = await repository.entriesAt(treeish, paths);
			const absent = paths.filter((_, at) => found[at] === null);
			if (absent.length === 0) return found;
			const missing = (await repository.blobsAt(treeish, absent)).flatMap((blob) => blob ?? []);
			if (missing.length === 0) return found;
			await remote.fetchBlobs(missing);
			return await repository.entriesAt(treeish, paths);
		},
		filesWith: async (treeish, texts, folder) => {
			await remote.fetchBlobs((await repository.listTree(treeish, "")).flatMap(({ mode, blob }) => mode === "160000" ? [] : [blob]));
			return await repository.filesWith(treeish, texts, folder);
		}
	};
}
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function commitsByTags({ commitOf }, remote) {
	const broughtTo = async (commit) => {
		const [tag] = [...(await remote.tips([""])).tags.values()].filter(({ peeled }) => peeled === commit);
		if (tag === void 0) return null;
		await remote.fetchTags([tag.object]);
		return await commitOf(commit);
	};
	let before = Promise.resolve();
	const brought = once(async (commit) => {
		const answer = before.then(async () => await commitOf(commit) ?? await broughtTo(commit));
		before = answer.catch(() => null);
		return await answer;
	});
	return async (name) => await commitOf(name) ?? (objectId.test(name) ? await brought(name) : null);
}
function once(ask) {
	const answers = /* @__PURE__ */ new Map();
	return (...question) => {
		const key = JSON.stringify(question);
		const answer = answers.get(key) ?? ask(...question);
		answers.set(key, answer);
		return answer;
	};
}

// src/cli/with-release-ports.ts
async function withReleasePorts({ cwd, variables, flags }, use, hosting = null) {
	const clone = await openRepository(cwd, variables);
	const branch = await releaseBranch(clone, flags.config, flags.branch ?? null).finally(clone.close);
	const branches = {
		main: branch.name,
		records: recordsBranch,
		also: [...branch.also, changelogBranch],
		below: [removalBranches]
	};
	const remote = await openMirror({
		from: { clone: cwd },
		branches,
		token: variables["GITHUB_TOKEN"] ?? null
	}, variables);
	try {
		const repository = await openRepository(remote.folder, variables);
		try {
			return await use({
				remote,
				repository: readingThrough(repository, remote),
				hosting,
				pause
			}, branch);
		} finally {
			await repository.close();
		}
	} finally {
		await remote.close();
	}
}
async function pause(attempt) {
	await (0, import_promises.setTimeout)(attempt * (500 + process.pid % 500));
}

export { changelogBranch as n, removalBranches as r, withReleasePorts as t };