import { r as __toESM } from "./action/rolldown-runtime.js";
import { B as readEvent, H as openRepository, V as chosenCommand, _t as Failure, n as readInputs, t as readSurroundings, vt as require__unread_node_path } from "./action/action-surroundings.js";

// src/action/main.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function main() {
	try {
		const surroundings = readSurroundings(process.env);
		const inputs = readInputs(process.env);
		const { command } = inputs;
		if (command === "report") {
			const { runReport } = await import("./action/action-run-report.js");
			await runReport(await thisRunner(), inputs, surroundings);
			return 0;
		}
		if (command === "setup") {
			const { runSetup } = await import("./action/action-run-setup.js");
			return await runSetup(await thisRunner(), inputs, surroundings) ? 0 : 1;
		}
		const event = readEvent(surroundings.eventName, surroundings.payload);
		const chosen = chosenCommand({ command }, event);
		if (chosen === "check") {
			const folder = (0, import__unread_node_path.resolve)(surroundings.workspace, inputs.workingDirectory);
			const [repository, { runCheck }, runner] = await Promise.all([
				openRepository(folder),
				import("./action/run-check.js"),
				thisRunner()
			]);
			return await runCheck(runner, repository, event, inputs, surroundings) ? 0 : 1;
		}
		if (chosen === "tick") {
			const { tick } = await import("./action/run-tick.js");
			return await tick(await thisRunner(), inputs, surroundings) ? 0 : 1;
		}
		const { release } = await import("./action/action-run-release.js");
		return await release(await thisRunner(), event, inputs, surroundings) ? 0 : 1;
	} catch (error) {
		const told = error instanceof Failure ? `${error.message}\n${error.help}` : `This is a bug of prompt-libraries: ${String(error)}`;
		const title = error instanceof Failure ? error.code : "bug";
		(await thisRunner()).annotate({
			level: "error",
			title,
			file: null,
			line: null,
			column: null,
			message: told
		});
		return error instanceof Failure ? 2 : 70;
	}
}
async function thisRunner() {
	const { actionsRunner } = await import("./action/toolkit.js");
	return actionsRunner((text) => process.stdout.write(text), process.env["GITHUB_STEP_SUMMARY"]);
}
process.exitCode = await main();

export {  };