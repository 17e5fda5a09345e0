import { a as check } from "./git-open-repository.js";
import { i as isAcceptable, n as facesOf, t as sarif } from "./report-sarif.js";
import { t as reportJson } from "./report-json.js";
import { t as text } from "./report-text.js";
import { n as withRepository, t as changeRequest } from "./cli-change-request.js";

// src/cli/commands/check.ts
async function run(call) {
	const report = await withRepository(call, async (repository) => check(repository, await changeRequest(repository, call, call.flags.all)));
	return {
		exit: isAcceptable(report, call.flags["fail-on"]) ? 0 : 1,
		text: await printed(report, call),
		json: reportJson(report)
	};
}
async function printed(report, call) {
	switch (call.flags.format) {
		case "markdown": return (await facesOf(report)).summary;
		case "sarif": return JSON.stringify(sarif(report), null, 2);
		case "text": return text(report, call);
	}
}

export { run };