import { i as encodeCatalog } from "./catalog-catalog.js";
import { n as activeExperiments, r as withExperiments, t as withoutWithdrawn } from "./app-experiment-withdrawn-arms.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { G as readCatalog, W as catalogPath } from "./app-check-checked-change.js";
import { t as writeRecords } from "./app-state-write-records.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";

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