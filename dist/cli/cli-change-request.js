import { n as changeBetween, t as openRepository } from "./git-open-repository.js";

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
	const change = all ? await wholeLibrary(repository, flags.head) : await changeBetween(repository, flags);
	const branch = await repository.currentBranch();
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