import { t as Failure } from "./problem-failure.js";

// src/cli/text-or-file.ts
async function textOrFile(value, read) {
	if (value.startsWith("\\@")) return value.slice(1);
	if (!value.startsWith("@")) return value;
	if (value === "@-") return read.stdin();
	if (value === "@") throw new Failure("file-not-named", "After @ there is no path.", "Write @path, @- for standard input, or \\@ for a text that begins with @.");
	return read.file(value.slice(1));
}
function stdinText(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Failure("stdin-no-text", "Standard input is not UTF-8 text.", "Convert it to UTF-8 first.", error);
	}
}

export { textOrFile as n, stdinText as t };