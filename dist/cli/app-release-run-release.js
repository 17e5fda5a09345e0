import { P as Failure } from "./cli-terminal.js";
import { t as serveExperiments } from "./app-experiment-serve-experiments.js";

// src/app/release/run-release.ts
const mostAttempts = 5;
async function runRelease(ports, request) {
	const { channel = "main" } = request;
	const reconciled = [];
	for (let attempt = 1;; attempt += 1) {
		const [tips, { reconcile, owedTags }, planned, { refuseSetBack }] = await Promise.all([
			ports.remote.tips([""]),
			import("./app-release-reconcile.js").then((n) => n.r),
			plannerOf(channel),
			import("./app-release-set-back.js").then((n) => n.r),
			request.dryRun ? null : writers()
		]);
		const completion = request.dryRun ? null : await reconcile(ports, tips, {
			configFile: request.configFile,
			channel: channel === "main" ? "main" : "staging"
		});
		reconciled.push(...completion?.done ?? []);
		const source = sourceOf(tips, channel);
		const tags = new Map([...tips.tags].map(([name, { peeled }]) => [name, peeled]));
		const asked = {
			source,
			records: tips.records,
			configFile: request.configFile,
			tags,
			only: request.only,
			now: request.now
		};
		const plan = await planned(ports.repository, asked);
		if (channel === "main" && plan.state !== null) await refuseSetBack(ports, tips, plan.configuration, plan.state);
		const waiting = [...plan.waiting, ...[...plan.unreleasable].map(([id, reason]) => ({
			id,
			for: reason
		}))];
		const outcome = {
			source,
			record: plan.record,
			waiting,
			reconciled,
			plan
		};
		if (request.dryRun) return {
			...outcome,
			pushed: false,
			published: { is: "not-wanted" },
			changelog: { is: "not-wanted" },
			remarks: [],
			owed: []
		};
		const pushed = plan.standing.is === "behind" ? {
			wrote: false,
			owed: []
		} : await write(ports, plan, tips, {
			source,
			now: request.now
		});
		if (pushed === "again") {
			if (attempt >= mostAttempts) throw moving();
			await ports.pause(attempt);
			continue;
		}
		const published = channel === "main" ? await publish(ports, plan, request.configFile) : { is: "not-wanted" };
		const changelog = channel === "main" ? await bring(ports, plan.configuration) : { is: "not-wanted" };
		const served = channel === "main" ? await serveExperiments(ports, {
			source,
			catalog: await plan.served(),
			configuration: plan.configuration,
			now: request.now
		}) : null;
		return {
			...outcome,
			pushed: pushed.wrote || served?.wrote === true,
			published,
			changelog,
			remarks: served?.over ?? [],
			owed: [
				...completion === null ? [] : owedTags(completion),
				...pushed.owed,
				...owedBy(published),
				...owedBy(changelog),
				...served?.owed ?? []
			]
		};
	}
}
async function plannerOf(channel) {
	if (channel === "main") return (await import("./app-release-plan-release.js").then((n) => n.i)).planRelease;
	const { planCandidates } = await import("./app-release-plan-candidates.js");
	return (repository, asked) => planCandidates(repository, asked, channel);
}
async function publish(ports, plan, configFile) {
	return ports.hosting === null ? { is: "not-wanted" } : await (await import("./app-release-publish-release.js")).publishReleases(ports, plan, configFile);
}
async function bring(ports, configuration) {
	return configuration.changelogOnMain === "never" ? { is: "not-wanted" } : await (await import("./app-release-bring-changelog.js")).bringChangelog(ports, configuration);
}
function sourceOf({ main }, channel) {
	if (main !== null) return main;
	if (channel !== "main") throw new Failure("release-branch-missing", "The remote does not have the branch that is to be released.", "Push it first, or look at its name: git ls-remote --heads origin");
	throw new Failure("release-main-missing", "The repository has no main branch to release.", "Push it first, or name it under `branches.main` in prompt-library.yaml.");
}
const writers = () => Promise.all([import("./app-release-release-files.js").then((n) => n.n), import("./app-release-release-draft.js").then((n) => n.i)]);
async function write({ remote, repository }, plan, tips, { source, now }) {
	const [{ releaseFiles }, { releaseDraft }] = await writers();
	const { files, isNews } = await releaseFiles(repository, plan, {
		source,
		committedAt: plan.committedAt,
		now: Math.floor(now.getTime() / 1e3)
	});
	if (!isNews) return {
		wrote: false,
		owed: []
	};
	const staged = await remote.stage(releaseDraft(files, tips.records, plan.record, source, plan.committedAt, plan.configuration.signsTags));
	try {
		const outcome = await staged.push();
		if (outcome.is !== "refused" || plan.record === null) return writtenBy(outcome);
		return writtenBy(await staged.pushInParts(plan.record.tag === null ? [] : [plan.record.tag]));
	} finally {
		await staged.discard();
	}
}
function writtenBy(outcome) {
	switch (outcome.is) {
		case "landed": return {
			wrote: outcome.written > 0,
			owed: []
		};
		case "branch-moved": return "again";
		case "tags-missing": return {
			wrote: true,
			owed: [`${outcome.names.length} tags could not be pushed: ${outcome.because}`]
		};
		case "refused": throw new Failure("release-refused", `The remote refused the release: ${outcome.because}`, "Let the token write branch `prompt-library` and make tags: `contents: write`, and no rule on `~ALL` that forbids it.");
	}
}
function owedBy(derived) {
	return derived.is === "owed" ? [derived.because] : [];
}
function moving() {
	return new Failure("release-outrun", `Branch prompt-library moved ${mostAttempts} times while this run was at work.`, "Run it again; other runs are releasing at the same time.");
}

export { runRelease as t };