import { It as readableRecord, Lt as recordedTexts, Ot as decodeReleaseRecord, Rt as channels } from "./app-check-checked-change.js";
import { A as joined, D as code, M as nothing, N as prose, R as counted, b as changelogPlain, ft as Failure, j as md, y as changelogMarkdown } from "../action.js";
import { r as runNotes } from "./app-release-changelog-files.js";
import { D as serveExperiments, T as withReleasePorts, tickAfterRelease } from "./action-run-tick.js";
import { r as foreignLines } from "./action-toolkit.js";

// src/app/release/read-records.ts
function tagNamesOf({ prompts, tag }) {
	return [...prompts.flatMap((prompt) => prompt.tag ?? []), ...tag === null ? [] : [tag]];
}
async function recordPaths({ repository }, { records }, channel) {
	if (records === null) return [];
	const { folder } = channels[channel];
	return (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length)).sort(byNumbers);
}
function byNumbers(a, b) {
	const [left, right] = [a, b].map((path) => path.replace(/\.json$/u, "").replaceAll(/\d+/gu, (digits) => digits.padStart(12, "0")));
	return left === right ? 0 : (left ?? "") < (right ?? "") ? -1 : 1;
}
async function readRecords(repository, commit, channel, paths, isWanted = () => true) {
	if (commit === null) return [];
	return [...await recordedTexts(repository, commit, channel, paths)].filter(([, text]) => isWanted(text)).map(([path, text]) => readableRecord(decodeReleaseRecord(text, path))).sort((a, b) => a.committedAt - b.committedAt);
}
function versionAt(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/u, "");
}

// src/app/release/outcome-text.ts
function outcomeText(outcome, dryRun) {
	const { record, pushed, source } = outcome;
	const released = record === null ? [] : [
		`${titleOf(record, dryRun)} ${record.version}: ${counted(record.prompts.length, "prompt")}, ${record.removed.length} removed, from ${source.slice(0, 12)}`,
		"",
		changelogPlain(runNotes(record))
	];
	return [
		...completed(outcome),
		...record === null && !pushed ? [`Nothing to release at ${source.slice(0, 12)}.`] : [],
		...record === null && pushed ? [`No new version; the records are up to date through ${source.slice(0, 12)}.`] : [],
		...released,
		...besides(outcome, dryRun)
	].join("\n");
}
function outcomeMarkdown(outcome, dryRun) {
	const { record } = outcome;
	const title = record === null ? md`## Nothing ${prose(dryRun ? "would be" : "was")} released` : md`## ${prose(titleOf(record, dryRun))} ${code(record.version)}`;
	const lines = [...completed(outcome), ...besides(outcome, dryRun)].map((line) => md`- ${prose(line)}`);
	const parts = [
		title,
		changelogMarkdown(record === null ? [] : runNotes(record)),
		joined(lines, md`\n`)
	];
	return joined(parts.filter((part) => part !== nothing), md`\n\n`);
}
function titleOf({ tag }, dryRun) {
	return `${dryRun ? "Would release" : "Released"} ${tag === null ? "candidates" : "library"}`;
}
function completed({ reconciled }) {
	return reconciled.map(({ library, tags }) => `Completed ${library.startsWith("staging-") ? "candidates" : "library"} ${library}: ${counted(tags.length, "tag")} made`);
}
function besides(outcome, dryRun) {
	const { plan, waiting, published, changelog, remarks, owed } = outcome;
	return [
		...plan.remarks,
		...rising(outcome).map((each) => `${dryRun ? "Would reach" : "Reaches"} all users by a rollout only: ${each}; \`prompt-libraries tick\` moves it on`),
		...waiting.map((each) => `Waiting: ${each.id}: ${each.for}`),
		...backMerges(outcome),
		...published.is === "published" ? [`Release page: ${published.url}`] : [],
		...changelog.is === "pushed" ? [`CHANGELOG.md of ${changelog.branch}: brought up to date`] : [],
		...changelog.is === "proposed" ? [`CHANGELOG.md: ${changelog.url}`] : [],
		...remarks,
		...owed.map((each) => `Owed: ${each}`)
	];
}
function rising({ record, plan }) {
	return (record?.prompts ?? []).flatMap(({ id, to }) => plan.prompts.get(id)?.immediate === false ? [`${id} ${to}`] : []);
}
function backMerges({ plan: { lacking, configuration } }) {
	const { main, staging } = configuration.branches;
	if (lacking.size === 0) return [];
	return [`Merge ${main} back: ${staging} lacks ${[...lacking].map(([id, missing]) => `${id} ${missing.join(", ")}`).join("; ")}: git switch ${staging} && git merge ${main}`];
}
function removalJson({ id, version, replacement, entries = [] }) {
	return {
		id,
		version,
		replacement,
		entries
	};
}
function outcomeJson({ record, source, remarks, waiting, reconciled, pushed, published, owed, plan }) {
	return {
		schema: "prompt-libraries/release/v1",
		library: {
			from: record?.previous ?? plan.state?.header.library ?? null,
			to: record === null || record.tag === null ? null : record.version
		},
		source,
		released: (record?.prompts ?? []).map(({ id, from, to, tag }) => ({
			id,
			from,
			to,
			tag
		})),
		removed: (record?.removed ?? []).map(({ id }) => id),
		removals: (record?.removed ?? []).map(removalJson),
		waiting: waiting.map((each) => ({
			id: each.id,
			because: each.for
		})),
		reconciled: reconciled.map(({ library, tags }) => ({
			library,
			tags
		})),
		remarks: [...plan.remarks, ...remarks],
		pushed,
		url: published.is === "published" || published.is === "unchanged" ? published.url : null,
		owed
	};
}

// src/app/release/run-release.ts
const mostAttempts = 5;
async function runRelease(ports, request) {
	const { channel = "main" } = request;
	const reconciled = [];
	for (let attempt = 1;; attempt += 1) {
		const [tips, { reconcile, owedTags }, planned, { refuseSetBack }] = await Promise.all([
			ports.remote.tips([""]),
			import("./app-release-reconcile.js"),
			plannerOf(channel),
			import("./app-release-set-back.js"),
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
	if (channel === "main") return (await import("./plan-release.js")).planRelease;
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
const writers = () => Promise.all([import("./app-release-release-files.js"), import("./release-draft.js")]);
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

// src/action/run-release.ts
async function release(runner, event, inputs, surroundings) {
	return await withReleasePorts(inputs, surroundings, event.is === "landed" ? event.branch : null, async (ports, branch) => {
		const outcome = await runRelease(ports, {
			configFile: inputs.config,
			dryRun: inputs.dryRun,
			only: null,
			now: /* @__PURE__ */ new Date(),
			channel: branch.channel
		});
		await show(runner, outcome, inputs);
		const isWell = branch.channel !== "main" || await tickAfterRelease(ports, runner, inputs, surroundings);
		return outcome.owed.length === 0 && isWell;
	});
}
async function show(runner, outcome, inputs) {
	const { record, published, owed, waiting } = outcome;
	for (const line of foreignLines(outcomeText(outcome, inputs.dryRun))) runner.log(line);
	for (const message of owed) runner.annotate({
		level: "error",
		title: "release-owed",
		file: null,
		line: null,
		column: null,
		message
	});
	for (const each of waiting) runner.annotate({
		level: "warning",
		title: "release-waiting",
		file: null,
		line: null,
		column: null,
		message: `${each.id}: ${each.for}`
	});
	for (const message of backMerges(outcome)) runner.annotate({
		level: "warning",
		title: "back-merge-wanted",
		file: null,
		line: null,
		column: null,
		message
	});
	runner.summarize(outcomeMarkdown(outcome, inputs.dryRun));
	const released = outcomeJson(outcome);
	runner.output("conclusion", owed.length === 0 ? "passed" : "failed");
	runner.output("released", JSON.stringify(released.released));
	runner.output("tags", JSON.stringify(record === null ? [] : tagNamesOf(record)));
	runner.output("library-version", record === null || record.tag === null ? "" : record.version);
	runner.output("release-url", published.is === "published" || published.is === "unchanged" ? published.url : "");
}

export { versionAt as i, recordPaths as n, tagNamesOf as r, release, readRecords as t };