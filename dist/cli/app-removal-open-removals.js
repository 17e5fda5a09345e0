import { i as removalsDue, r as removalMark, t as removalBody } from "./report-removal-text.js";
import { An as readPromptsAt, G as readCatalog, P as locatorFor, Zn as testPathsOf, g as dependentsOf, j as usersOf, q as readState, qn as promptPathsAmong, un as deprecationOf } from "./app-check-checked-change.js";
import { P as Failure } from "./cli-terminal.js";
import { t as commitMessage } from "./app-authoring-commit-message.js";
import { r as removalBranches } from "./cli-with-release-ports.js";
import { t as dateOf } from "./app-release-plan-release.js";
import { n as recorder } from "./app-release-release-draft.js";
import { n as libraryAt } from "./app-library-library-at.js";

// src/app/removal/read-going.ts
async function readGoing(repository, request) {
	const library = await libraryAt(repository, request);
	const catalog = await readCatalog(repository, request.records);
	const going = (catalog === null || request.look === "everything" ? await deprecatedIn(repository, library) : await recordedIn(repository, library, catalog)).filter((prompt) => deprecationOf(prompt) !== null);
	const ids = going.map(({ id }) => id);
	const state = request.records === null ? null : await readState(repository, request.records);
	const records = state === null ? null : {
		state,
		pathsSince: async () => (await repository.diff(state.header.through, library.commit)).map(({ path }) => path)
	};
	const [dependents, consumers] = await Promise.all([dependentsOf(repository, library.sources, library.commit, ids, records), usersOf(repository, library.configuration, library.commit, new Set(ids))]);
	return {
		library,
		going: going.flatMap((prompt) => {
			const deprecation = deprecationOf(prompt);
			if (deprecation === null) return [];
			const needing = dependents.filter(({ needs }) => needs === prompt.id).map((each) => each.prompt.id);
			return [{
				id: prompt.id,
				path: prompt.path,
				deprecation,
				dependents: [...new Set(needing)].toSorted(),
				consumers: consumers.get(prompt.id) ?? [],
				rollout: rolloutOf(catalog, prompt.id)
			}];
		})
	};
}
async function deprecatedIn(repository, { sources, commit }) {
	const [folder = "", ...others] = sources.folders;
	const paths = await repository.filesWith(commit, ["deprecation"], others.length === 0 ? folder : "");
	const claimed = promptPathsAmong(paths, sources);
	const found = await repository.entriesAt(commit, claimed);
	return await readPromptsAt(repository, sources, claimed.flatMap((path, index) => found[index] === null || found[index] === void 0 ? [] : [{
		path,
		mode: "100644",
		blob: found[index].blob
	}]), commit);
}
async function recordedIn(repository, { sources, commit }, catalog) {
	const ids = [...catalog.environments.get("production")?.prompts ?? /* @__PURE__ */ new Map()].flatMap(([id, { deprecation }]) => deprecation === null ? [] : [id]);
	const entries = ids.length === 0 ? [] : [...(await locatorFor(repository, sources, commit).entriesOf(ids)).values()].flat();
	return await readPromptsAt(repository, sources, entries, commit);
}
function rolloutOf(catalog, id) {
	for (const { prompts } of catalog?.environments.values() ?? []) {
		const phase = prompts.get(id)?.rollout?.phase;
		if (phase !== void 0) return phase;
	}
	return null;
}

// src/app/removal/open-removals.ts
async function openRemovals(ports, request) {
	const { repository, remote } = ports;
	const { main, records } = await remote.tips([""]);
	if (main === null) throw new Failure("release-main-missing", "The repository has no main branch to look through.", "Push it first, or name it under `branches.main` in prompt-library.yaml.");
	const { library, going } = await readGoing(repository, {
		at: main,
		configFile: request.configFile,
		records,
		look: "recorded"
	});
	const removals = removalsDue(going, request.usage, request.now);
	const due = removals.filter(({ is }) => is === "due");
	if (!request.open || due.length === 0) return removals.map((each) => ({
		...each,
		pullRequest: null
	}));
	const { branches } = library.configuration;
	const staging = branches.flow === "trunk" ? null : await repository.commitOf(`refs/heads/${branches.staging}`);
	const base = staging === null ? {
		branch: branches.main,
		tip: main
	} : {
		branch: branches.staging,
		tip: staging
	};
	const requested = [];
	for (const removal of removals) requested.push({
		...removal,
		pullRequest: removal.is === "due" ? await opened(ports, removal, base, library, request.usage !== null) : null
	});
	return requested;
}
async function opened(ports, removal, base, library, measured) {
	try {
		return await lookAndOpen(ports, removal, base, library, measured);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return owed(`${error.message} ${error.help}`);
	}
}
async function lookAndOpen(ports, removal, base, { configuration }, measured) {
	const { repository, hosting } = ports;
	if (hosting === null) return owed("a pull request needs a hosting service: the action opens it, or the command line with GITHUB_TOKEN and GITHUB_REPOSITORY.");
	const branch = `${removalBranches}${removal.id}`;
	const paths = await pathsToDelete(ports, removal.path, base.tip);
	if (!paths.includes(removal.path)) return null;
	const tip = await repository.commitOf(`refs/heads/${branch}`);
	const mark = removalMark(removal);
	const title = commitMessage("breaking", removal.id, `remove it, deprecated since ${removal.deprecation.announced}`, configuration);
	if (tip === null || !await isUpToDate(ports, paths, tip, base.tip)) {
		const url = await hosting.closedPullRequest({
			head: branch,
			base: base.branch,
			decidedBy: mark
		});
		if (url !== null) return {
			is: "closed",
			url
		};
		const outcome = await land(ports, {
			branch,
			tip
		}, base.tip, paths, messageOf(title, removal));
		if (outcome !== null) return owed(`branch ${branch} ${outcome}`);
	}
	const kept = await hosting.keepPullRequest({
		head: branch,
		base: base.branch,
		title,
		body: `${removalBody(removal, measured)}\n\n${mark}`,
		decidedBy: mark
	});
	return kept.is === "forbidden" ? owed(`${kept.because} ${kept.help}`) : {
		is: kept.is,
		url: kept.url
	};
}
async function pathsToDelete({ repository }, path, tip) {
	const beside = testPathsOf(path);
	const paths = [
		path,
		beside.tests,
		beside.snapshots
	];
	const entries = await repository.entriesAt(tip, paths);
	return paths.filter((_, index) => (entries[index] ?? null) !== null);
}
async function isUpToDate({ repository }, paths, tip, base) {
	const origin = await repository.mergeBase(tip, base);
	if (origin === null) return false;
	const [there, before, now] = await Promise.all([
		tip,
		origin,
		base
	].map((commit) => repository.entriesAt(commit, paths)));
	return paths.every((_, index) => (there?.[index] ?? null) === null && before?.[index]?.blob === now?.[index]?.blob);
}
function messageOf(title, { deprecation: { replacement, removal } }) {
	return `${title}\n\nBREAKING CHANGE: removed as announced for ${removal}${replacement === null ? "" : `; use ${replacement} instead`}\n`;
}
async function land({ remote, repository }, onto, parent, paths, message) {
	const files = new Map(paths.map((path) => [path, null]));
	const draft = {
		by: {
			...recorder,
			date: await dateOf(repository, parent, [])
		},
		commit: {
			parent,
			onto,
			files,
			message
		},
		tags: []
	};
	const staged = await remote.stage(draft);
	try {
		const outcome = await staged.push();
		if (outcome.is === "landed") return null;
		return outcome.is === "branch-moved" ? "moved meanwhile: run it again." : `could not be pushed: ${outcome.because} Let the token write it: \`contents: write\`.`;
	} finally {
		await staged.discard();
	}
}
function owed(because) {
	return {
		is: "owed",
		because
	};
}

export { readGoing as n, openRemovals as t };