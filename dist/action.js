import { At as chosenCommand, a as runCheck, ct as readInputs, i as readSurroundings, jt as Failure, kt as readEvent, t as actionsRunner } from "./action/action-toolkit.js";

// src/action/main.ts
async function main(runner) {
	try {
		const surroundings = await readSurroundings(process.env);
		const inputs = readInputs(runner);
		const event = readEvent(surroundings.eventName, surroundings.payload);
		if (chosenCommand(inputs, event) === "check") return await runCheck(runner, event, inputs, surroundings) ? 0 : 1;
		const { release } = await import("./action/action-run-release.js");
		return await release(runner, event, inputs, surroundings) ? 0 : 1;
	} catch (error) {
		const told = error instanceof Failure ? `${error.message}\n${error.help}` : `This is a bug of prompt-libraries: ${String(error)}`;
		const title = error instanceof Failure ? error.code : "bug";
		runner.annotate({
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
process.exitCode = await main(actionsRunner((text) => process.stdout.write(text)));

export {  };