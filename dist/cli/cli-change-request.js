import { t as changeBetween } from "./app-check-resolve-change.js";
import { o as recordsIn, t as openRepository } from "./git-open-repository.js";

// src/cli/change-request.ts
async function withRepository({ cwd, variables }, use) {
	const repository = await openRepository(cwd, variables);
	try {
		return await use(repository);
	} finally {
		await repository.close();
	}
}
async function changeRequest(repository, { flags }, all) {
	const [change, branch, records] = await Promise.all([
		all ? wholeLibrary(repository, flags.head) : changeBetween(repository, flags),
		repository.currentBranch(),
		recordsIn(repository)
	]);
	const head = flags.head === "HEAD" ? branch ?? "HEAD" : flags.head;
	const base = change.baseName.replace(/^origin\//u, "");
	return {
		...change,
		names: {
			base: change.baseName,
			head
		},
		flow: all || branch === null || flags.head !== "HEAD" ? null : {
			head: branch,
			base
		},
		landing: async () => flags.title === null ? null : {
			title: flags.title,
			body: "",
			number: null,
			author: ""
		},
		records,
		configFile: flags.config,
		scope: all ? "all" : "changed"
	};
}
async function wholeLibrary(repository, name) {
	return {
		...await changeBetween(repository, {
			base: name,
			head: name
		}),
		baseName: name
	};
}

export { withRepository as n, changeRequest as t };