import { Zn as testPathsOf, kn as readEverything } from "./app-check-checked-change.js";
import { M as Bug } from "./cli-terminal.js";
import { n as promptFrom, r as workTreeLibrary, t as neighboursOf } from "./app-authoring-work-tree.js";
import { n as libraryAt } from "./app-library-library-at.js";

// src/app/testing/testable.ts
async function testableOnDisk(files, configFile) {
	const library = await workTreeLibrary(files, configFile);
	const paths = new Map([...library.paths].flatMap(([id, [path]]) => path === void 0 ? [] : [[id, path]]));
	return {
		paths,
		sources: library.sources,
		read: async (id) => {
			const path = paths.get(id) ?? "";
			const prompt = await promptFrom(files, library.sources, path, await files.read(path) ?? /* @__PURE__ */ new Uint8Array());
			if (prompt === null) throw new Bug(`${path} was found as a prompt and is none.`);
			return {
				prompt,
				needs: await neighboursOf(files, library, prompt),
				files: await testFiles(path, (each) => files.read(each))
			};
		}
	};
}
async function testableAt(repository, request) {
	const { commit, sources } = await libraryAt(repository, request);
	const { touched } = await readEverything(repository, sources, commit);
	const needs = new Map(touched.flatMap(({ after }) => after === null ? [] : [[after.id, after]]));
	const bytesAt = async (path) => {
		const [entry] = await repository.entriesAt(commit, [path]);
		return entry === null || entry === void 0 ? null : (await repository.readBlobs([entry.blob])).get(entry.blob) ?? null;
	};
	return {
		paths: new Map([...needs].map(([id, { path }]) => [id, path])),
		sources,
		read: async (id) => {
			const prompt = needs.get(id);
			if (prompt === void 0) throw new Bug(`${id} was found as a prompt and is none.`);
			return {
				prompt,
				needs,
				files: await testFiles(prompt.path, bytesAt)
			};
		}
	};
}
async function testFiles(path, read) {
	const beside = testPathsOf(path);
	const bytes = await read(beside.tests);
	if (bytes === null) return null;
	return {
		path: beside.tests,
		bytes,
		snapshots: {
			path: beside.snapshots,
			bytes: await read(beside.snapshots)
		}
	};
}

export { testableOnDisk as n, testableAt as t };