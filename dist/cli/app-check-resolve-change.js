import { t as Failure } from "./problem-failure.js";

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
const usualBases = [
	"refs/remotes/origin/main",
	"refs/heads/main",
	"refs/remotes/origin/master",
	"refs/heads/master"
];
async function changeBetween(repository, names) {
	const head = await existing(repository, names.head);
	await refuseShallow(repository);
	const found = await firstExisting(repository, names.base === null ? usualBases : [names.base]);
	if (found === null) throw names.base === null ? new Failure("change-base-missing", "This clone has no branch `main` to compare with.", "Name one: `--base BRANCH`; or check the whole library with `--all`.") : unknownRevision(names.base);
	return {
		...await mergedHere(repository, found.commit, head),
		baseName: shortName(found.name)
	};
}
async function mergedHere(repository, base, head) {
	const ancestor = await repository.mergeBase(base, head);
	if (ancestor === null) throw new Failure("change-unrelated", "The change and its base have no common history.", "Rebase the branch onto its base.");
	if (ancestor === base) return {
		base,
		head,
		tree: head
	};
	const tree = await repository.mergedTree(base, head);
	if (tree === null) throw new Failure("change-conflicts", "The change conflicts with its base: there is no merged result to check.", "Merge or rebase the base into the branch, then check again.");
	return {
		base,
		head,
		tree
	};
}
async function existing(repository, name) {
	const commit = await repository.commitOf(name);
	if (commit !== null) return commit;
	throw name === "HEAD" ? new Failure("git-no-commits", "This repository has no commits yet.", "Commit something first: `git add -A && git commit -m \"feat: first prompts\"`.") : unknownRevision(name);
}
function unknownRevision(name) {
	return new Failure("revision-unknown", `This clone has no commit named \`${name}\`.`, "Check the name with `git branch -a`, or fetch it first.");
}
async function firstExisting(repository, names) {
	for (const name of names) {
		const commit = await repository.commitOf(name);
		if (commit !== null) return {
			name,
			commit
		};
	}
	return null;
}
async function refuseShallow(repository) {
	if (await repository.isShallow()) throw new Failure("git-shallow", "This clone is shallow: the commits of the change cannot be told from it.", fetchEverything);
}
function shortName(name) {
	return name.replace(/^refs\/(?:heads|remotes)\//u, "");
}

export { changeBetween as t };