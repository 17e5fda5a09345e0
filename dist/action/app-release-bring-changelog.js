import { a as sectionsOf, i as changelogPath } from "./app-release-changelog-files.js";
import { ft as Failure } from "../action.js";
import { Ft as readState } from "./app-check-checked-change.js";
import { E as changelogBranch, m as dateOf, u as changelogDraft } from "./action-run-tick.js";

// src/app/release/bring-changelog.ts
const mostAttempts = 3;
async function bringChangelog(ports, { changelogOnMain, branches }) {
	if (changelogOnMain === "never") return { is: "not-wanted" };
	try {
		for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
			const copy = await copyToBring(ports, await ports.remote.tips([""]));
			if (copy === null) return { is: "unchanged" };
			const brought = await (changelogOnMain === "push" ? push(ports, copy, branches.main) : propose(ports, copy, branches.main));
			if (brought !== "again") return brought;
			await ports.pause(attempt);
		}
		return owed(`a branch moved ${mostAttempts} times meanwhile: run it again.`);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return owed(`${error.message} ${error.help}`);
	}
}
async function copyToBring(ports, { main, records }) {
	if (main === null || records === null) return null;
	const [wanted, present] = [await changelogAt(ports, records), await changelogAt(ports, main)];
	if (wanted === null || wanted === present) return null;
	const version = (await readState(ports.repository, records))?.header.library ?? null;
	return version === null ? null : {
		main,
		records,
		wanted,
		version,
		present
	};
}
async function push(ports, copy, branch) {
	if (copy.present !== null && sectionsOf((await contentOf(ports, copy.present)).toString()).length === 0) return owed(`${branch} has a ${changelogPath} that no release wrote. Rename it, or use \`release.changelog.main: pr\` and look at what changes.`);
	const outcome = await land(ports, copy, {
		branch,
		tip: copy.main
	});
	switch (outcome.is) {
		case "landed": return {
			is: "pushed",
			branch
		};
		case "branch-moved": return "again";
		case "refused":
		case "tags-missing": return owed(`${branch} does not take a push: ${outcome.because} Use \`release.changelog.main: pr\`, or let the token bypass the rule on ${branch}.`);
	}
}
async function propose(ports, copy, base) {
	const { hosting, repository } = ports;
	if (hosting === null) return owed(`\`release.changelog.main: pr\` needs a hosting service: the action opens the pull request.`);
	const tip = await repository.commitOf(`refs/heads/${changelogBranch}`);
	if (tip === null || !await isUpToDate(ports, copy, tip)) {
		const outcome = await land(ports, copy, {
			branch: changelogBranch,
			tip
		});
		if (outcome.is === "branch-moved") return "again";
		if (outcome.is !== "landed") return owed(`branch ${changelogBranch} could not be pushed: ${outcome.because} Let the token write it: no rule may forbid it.`);
	}
	const kept = await hosting.keepPullRequest({
		head: changelogBranch,
		base,
		...pullRequestText
	});
	return kept.is === "forbidden" ? owed(`${kept.because} ${kept.help}`) : {
		is: "proposed",
		url: kept.url
	};
}
const pullRequestText = {
	title: "docs: changelog of the library",
	body: `Brings \`${changelogPath}\` up to date with branch \`prompt-library\`. No prompt changes, and nothing is released by it. Every release adds to this pull request until it is merged.`
};
async function isUpToDate(ports, { main, wanted, present }, tip) {
	if (await changelogAt(ports, tip) !== wanted) return false;
	const base = await ports.repository.mergeBase(tip, main);
	return base !== null && await changelogAt(ports, base) === present;
}
async function land(ports, { main, records, wanted, version }, onto) {
	const { repository, remote } = ports;
	const draft = changelogDraft(onto, main, await contentOf(ports, wanted), version, await dateOf(repository, records, []));
	const staged = await remote.stage(draft);
	try {
		return await staged.push();
	} finally {
		await staged.discard();
	}
}
async function changelogAt({ repository }, commit) {
	const [entry = null] = await repository.entriesAt(commit, [changelogPath]);
	return entry?.blob ?? null;
}
async function contentOf({ repository }, blob) {
	const bytes = (await repository.readBlobs([blob])).get(blob);
	if (bytes === void 0) throw new Failure("changelog-unreadable", `The content of a ${changelogPath} is missing.`, "Make it a file of the repository itself, or compare the records with the remote: prompt-libraries doctor.");
	return Buffer.from(bytes);
}
function owed(because) {
	return {
		is: "owed",
		because: `${changelogPath}: ${because}`
	};
}

export { bringChangelog };