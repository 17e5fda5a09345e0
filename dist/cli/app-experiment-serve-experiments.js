import { Bt as experimentFolder } from "./cli-commands-check.js";

// src/app/experiment/serve-experiments.ts
async function serveExperiments(ports, asked) {
	if (!((await ports.repository.listTree(asked.source, "experiments")).length > 0 || asked.catalog !== null && isExperimenting(asked.catalog))) return {
		wrote: false,
		owed: [],
		over: []
	};
	const { writeExperiments } = await import("./app-experiment-write-experiments.js");
	return await writeExperiments(ports, asked);
}
function isExperimenting({ environments }) {
	return [...environments.values()].some(({ prompts }) => [...prompts.values()].some(({ experiment }) => experiment !== null));
}

export { serveExperiments as t };