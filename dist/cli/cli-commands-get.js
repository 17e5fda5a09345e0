import { P as Failure, v as visible, y as visibleLine } from "./cli-terminal.js";
import { u as withRepository } from "./cli-commands-check.js";
import { t as servedPrompt } from "./cli-serving-served-prompt.js";

// src/cli/commands/get.ts
async function run(call) {
	const { key, version, label, environment, at } = call.flags;
	if (version !== null && label !== null) throw new Failure("get-two-wishes", "A version and a label cannot both be wanted.", "Leave one of them out.");
	const request = {
		targetingKey: key,
		version: version ?? void 0,
		label: label ?? void 0,
		environment,
		at
	};
	const answer = await withRepository(call, (repository) => servedPrompt(repository, call.arguments.id, request));
	return {
		exit: 0,
		text: [...headLines(answer, call), ...textLines(answer, call)].join("\n"),
		json: jsonOf(answer, environment)
	};
}
function headLines({ prompt, warnings }, { colours }) {
	const { id, version, variant } = prompt;
	return [
		colours.dim(visibleLine(`${id} ${version} (${variant})`)),
		...warnings.map((warning) => colours.yellow(visibleLine(warning))),
		""
	];
}
function textLines({ prompt: { text, messages } }, { colours }) {
	if (messages === null) return [visible(text ?? "")];
	return messages.flatMap((message, index) => [
		...index === 0 ? [] : [""],
		colours.bold(`[${visibleLine(message.role)}]`),
		visible(message.text.trim())
	]);
}
function jsonOf({ commit, prompt, warnings }, environment) {
	const { id, version, variant, digest, deprecated, body } = prompt;
	return {
		schema: "prompt-libraries/get/v1",
		commit,
		environment,
		id,
		version,
		variant,
		digest,
		deprecated,
		warnings,
		body
	};
}

export { run };