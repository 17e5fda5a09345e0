import { Ht as controlPathOf } from "./cli-commands-check.js";
import { F as readControl } from "./app-check-checked-change.js";
import { t as readExperiments } from "./app-experiment-read-experiments.js";
import { n as activeExperiments, t as withoutWithdrawn } from "./app-experiment-withdrawn-arms.js";

// src/app/experiment/experimenting.ts
async function readExperimenting(repository, { source, records, catalog, configuration, now }) {
	const files = await readExperiments(repository, source, configuration.experiments);
	const { active } = await withoutWithdrawn(repository, activeExperiments(files.flatMap(({ read }) => read.ok ? [read.value] : []), now), {
		records,
		catalog
	});
	return (environment, prompt) => {
		return catalog?.environments.get(environment)?.prompts.get(prompt)?.experiment?.name ?? null ?? active.find((each) => each.environment === environment && each.prompt === prompt)?.name ?? null;
	};
}

// src/app/rollout/read-controls.ts
async function readControls(repository, commit, ids) {
	const paths = ids.map(controlPathOf);
	const entries = await repository.entriesAt(commit, paths);
	const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
	const read = new Map(ids.flatMap((id, index) => {
		const bytes = blobs.get(entries[index]?.blob ?? "");
		return bytes === void 0 ? [] : [[id, readControl(bytes, controlPathOf(id))]];
	}));
	return {
		of: (id, candidate) => {
			const control = read.get(id);
			if (control === void 0) return null;
			if (!control.ok) return "unreadable";
			return control.value.candidate === null || control.value.candidate === candidate ? control.value : null;
		},
		problems: [...read.values()].flatMap((control) => control.ok ? [] : control.problems)
	};
}

export { readExperimenting as n, readControls as t };