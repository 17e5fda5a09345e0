import { i as encodeCatalog } from "./catalog-catalog.js";
import { i as withExperiments, r as activeExperiments, t as withoutWithdrawn } from "./app-experiment-withdrawn-arms.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { Nt as catalogPath, Pt as readCatalog } from "./app-check-checked-change.js";
import { ft as Failure } from "../action.js";
import { d as recorder } from "./action-run-tick.js";
import { B as refuseLostRecords } from "./action-toolkit.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";

// src/app/state/write-records.ts
const mostAttempts = 10;
async function writeRecords(ports, date, decide) {
	for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
		const { records } = await ports.remote.tips([]);
		if (records === null) await refuseLostRecords(ports.repository, await ports.remote.tips([""]));
		if (records === null) throw new Failure("records-missing", "There is no branch prompt-library yet.", "Release the library first: prompt-libraries release --all --action publish");
		const change = await decide(ports.repository, records);
		if (change === null) return false;
		const files = new Map([...change.files].map(([path, text]) => [path, Buffer.from(text)]));
		const staged = await ports.remote.stage({
			by: {
				...recorder,
				date
			},
			commit: {
				parent: records,
				files,
				message: change.message
			},
			tags: []
		});
		try {
			const outcome = await staged.push();
			if (outcome.is === "landed") return true;
			if (outcome.is !== "branch-moved") throw new Failure("records-refused", `The remote refused the records: ${outcome.because}`, "Let the token write branch `prompt-library`: `contents: write`, and no rule that forbids it.");
		} finally {
			await staged.discard();
		}
		await ports.pause(attempt);
	}
	throw new Failure("records-outrun", `Branch prompt-library moved ${mostAttempts} times meanwhile.`, "Run it again; other runs write at the same time.");
}

// src/app/experiment/write-experiments.ts
async function writeExperiments(ports, { source, configuration, now }) {
	const files = await readExperiments(ports.repository, source, configuration.experiments);
	const unread = files.flatMap(({ path, read }) => read.ok ? [] : [`${path}: ${read.problems[0].message}`]);
	if (unread.length > 0) return {
		wrote: false,
		owed: unread,
		over: []
	};
	const active = activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now);
	let owed = [];
	let over = [];
	return {
		wrote: await writeRecords(ports, Math.floor(now.getTime() / 1e3), async (repository, records) => {
			const before = await readCatalog(repository, records);
			if (before === null) return null;
			const going = await withoutWithdrawn(repository, active, {
				records,
				catalog: before
			});
			over = going.over;
			const after = withExperiments(before, going.active);
			owed = after.ok ? [] : after.problems.map(({ prompt, message }) => `experiment of ${prompt ?? "a prompt"}: ${message}`);
			if (!after.ok || encodeCatalog(after.value) === encodeCatalog(before)) return null;
			const next = {
				...after.value,
				sequence: before.sequence + 1
			};
			return {
				files: new Map([[catalogPath, encodeCatalog(next)], ...flagFiles(next).map(([name, flags]) => [`serve/${name}`, flags])]),
				message: `experiments: under way: ${going.active.length}`
			};
		}),
		owed,
		over
	};
}

export { writeExperiments };