import { r as decodeCatalog } from "./catalog-catalog.js";
import { P as Failure } from "./cli-terminal.js";
import { J as readableRecord, Y as recordedTexts } from "./app-check-checked-change.js";
import { Z as recordsIn } from "./cli-commands-check.js";

// src/app/serving/read-served.ts
const folder = "serve/";
async function readServed(repository, at) {
	const commit = at === null ? await recordsIn(repository) : await repository.commitOf(at);
	if (commit === null) throw at === null ? noRecords() : new Failure("revision-unknown", `This clone has no commit named ${at}.`, "Name a commit of branch prompt-library: git log origin/prompt-library");
	const textsOf = async (paths) => {
		const texts = await recordedTexts(repository, commit, "main", paths.map((path) => folder + path));
		return new Map([...texts].map(([path, text]) => [path.slice(6), text]));
	};
	const text = (await textsOf(["catalog.json"])).get("catalog.json");
	if (text === void 0) throw new Failure("serving-nothing", `The commit ${commit.slice(0, 12)} serves no catalog.`, "Name a commit of branch prompt-library: git log origin/prompt-library");
	const catalog = readableRecord(decodeCatalog(text, `${folder}catalog.json`));
	const paths = async () => (await repository.listTree(commit, "serve")).map(({ path }) => path.slice(6)).sort();
	return {
		commit,
		catalog,
		textsOf,
		paths
	};
}
function noRecords() {
	return new Failure("serving-no-records", "This clone has no records of releases.", "Nothing was released yet, or the branch was not fetched: git fetch origin prompt-library.");
}

export { readServed as t };