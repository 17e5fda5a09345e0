import { b as readChange, r as claimedChanges } from "./app-check-checked-change.js";
import { t as releaseChange, u as mainStanding } from "./app-release-release-change.js";

// src/app/release/candidate-change.ts
async function candidateChange(repository, sources, { main, staging }, tip) {
	if (main === null) return await releaseChange(repository, sources, staging, tip, await mainStanding(repository, staging, tip));
	const { through } = main.header;
	if (await repository.commitOf(through) === null) return await releaseChange(repository, sources, main, tip, {
		is: "gone",
		through
	});
	const [apart, moved] = await Promise.all([repository.diff(through, tip), movedSince(repository, staging, tip)]);
	const known = new Set(apart.map(({ path }) => path));
	const same = await unchangedAt(repository, tip, moved.filter((path) => !known.has(path)));
	return await readChange(repository, sources, claimedChanges([...apart, ...same], sources), {
		before: through,
		after: tip
	});
}
async function recordedAlready(staging, touched) {
	const lines = await staging?.linesOf(touched.map(({ id }) => id)) ?? /* @__PURE__ */ new Map();
	const isRecorded = ({ id, after }) => {
		const line = lines.get(id);
		return line !== void 0 && line.path === (after?.path ?? null) && line.blob === (after?.blob ?? null) && (after?.beside.length ?? 0) === 0;
	};
	return new Set(touched.filter(isRecorded).map(({ id }) => id));
}
async function movedSince(repository, staging, tip) {
	if (staging === null) return [];
	const { through, waiting } = staging.header;
	if (await repository.commitOf(through) === null) return waiting;
	return [.../* @__PURE__ */ new Set([...(await repository.diff(through, tip)).map(({ path }) => path), ...waiting])];
}
async function unchangedAt(repository, tip, paths) {
	const entries = await repository.entriesAt(tip, paths);
	return paths.flatMap((path, at) => {
		const entry = entries[at];
		const side = entry === null || entry === void 0 ? null : {
			mode: "100644",
			blob: entry.blob
		};
		return side === null ? [] : [{
			path,
			before: side,
			after: side
		}];
	});
}

export { recordedAlready as n, candidateChange as t };