#!/usr/bin/env node
import { t as Failure } from "./cli/problem-failure.js";
import { n as never, t as Bug } from "./cli/problem-never.js";
import { t as descriptions } from "./cli/cli-descriptions-index.js";
import { n as visible, r as visibleLine } from "./cli/report-visible.js";
import { i as programName, r as topFlags, t as globalFlags } from "./cli/cli-flag.js";
import { t as isNameIn } from "./cli/domain-row.js";
import { r as takesMany, t as isNeeded } from "./cli/cli-argument.js";
import { t as nearestName } from "./cli/domain-nearest.js";
import { t as clipped } from "./cli/report-width.js";
import { t as stdinText } from "./cli/cli-text-or-file.js";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

// src/report/colours.ts
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39]
};
const escape = "\x1B[";
function colours(on) {
	const set = ([start, end]) => (text) => on && text !== "" ? `${escape}${start}m${text}${escape}${end}m` : text;
	return {
		on,
		bold: set(codes.bold),
		dim: set(codes.dim),
		red: set(codes.red),
		green: set(codes.green),
		yellow: set(codes.yellow),
		blue: set(codes.blue),
		underline: set(codes.underline)
	};
}

// src/cli/commands.ts
const loaders = {
	check: () => import("./cli/cli-commands-check.js"),
	completion: () => import("./cli/cli-commands-completion.js"),
	create: () => import("./cli/cli-commands-create.js"),
	demo: () => import("./cli/cli-commands-demo.js"),
	diff: () => import("./cli/cli-commands-diff.js"),
	explain: () => import("./cli/cli-commands-explain.js"),
	history: () => import("./cli/cli-commands-history.js"),
	init: () => import("./cli/cli-commands-init.js"),
	list: () => import("./cli/cli-commands-list.js"),
	plan: () => import("./cli/cli-commands-plan.js"),
	changelog: () => import("./cli/cli-commands-changelog.js"),
	doctor: () => import("./cli/cli-commands-doctor.js"),
	release: () => import("./cli/cli-commands-release.js"),
	render: () => import("./cli/cli-commands-render.js"),
	search: () => import("./cli/cli-commands-search.js"),
	show: () => import("./cli/cli-commands-show.js"),
	taxonomy: () => import("./cli/cli-commands-taxonomy.js"),
	update: () => import("./cli/cli-commands-update.js")
};
const commands = Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, {
	description,
	load: loaders[name]
}]));

// src/cli/last-words.ts
function failureMessage(failure) {
	return `${visible(failure.message)}\n${visible(failure.help)}\n`;
}
function bugMessage(error, variables) {
	const details = variables["PROMPT_LIBRARIES_DEBUG"] === "1" && error instanceof Error ? `${error.stack ?? ""}\n` : "";
	return `${visible(`This is a bug in ${programName}: ${messageOf(error)}`)}\n${bugHelp}\n${visible(details)}`;
}
const bugHelp = `Nothing is wrong with your library. Please open an issue for ${programName} with the command you ran and the output of the same command under PROMPT_LIBRARIES_DEBUG=1.`;
function errorJson(code, message, help) {
	return `${JSON.stringify({ error: {
		code,
		message,
		help
	} })}\n`;
}
function bugJson(error) {
	return errorJson("bug", messageOf(error), bugHelp);
}
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.message === "" ? error.name : error.message;
}

// src/cli/refusals.ts
function refusal(code, message, help) {
	return new Failure(code, message, help);
}
function unknownWord(what, written, names, helpLine) {
	return refusal(`${what}-unknown`, `There is no ${what} ${shownWord(written)}.${meant(written, names)}`, `See ${helpLine}`);
}
function unknownValue(code, of, written, values) {
	return refusal(code, `${of} cannot be ${shownWord(written)}.${meant(written, values)}`, `It may be ${values.join(", ")}.`);
}
function shownWord(word) {
	return word === "" ? "''" : word;
}
function meant(written, names) {
	const nearest = nearestName(written, names);
	return nearest === null ? "" : ` Did you mean ${nearest}?`;
}

// src/cli/argument-values.ts
function argumentValues(words, description, command) {
	const left = [...words];
	const example = `For example: ${programName} ${description.examples[0]}`;
	const values = Object.entries(description.arguments).map(([name, argument]) => {
		const taken = left.splice(0, takesMany(argument) ? left.length : 1);
		if (taken.length === 0 && isNeeded(argument)) throw refusal("argument-missing", `${command} needs ${name.toUpperCase()}: ${argument.description}.`, example);
		for (const word of taken) allowed(name, word, argument);
		return [name, takesMany(argument) ? taken : taken[0] ?? null];
	});
	const [extra] = left;
	if (extra !== void 0) throw refusal("argument-unexpected", `${command} has no use for ${shownWord(extra)}.`, example);
	return Object.fromEntries(values);
}
function allowed(name, word, argument) {
	if (argument.values === void 0 || argument.values.includes(word)) return;
	throw unknownValue("argument-unknown", name.toUpperCase(), word, argument.values);
}

// src/cli/flag-values.ts
function flagValues(written, flags, command, example) {
	return Object.fromEntries(Object.entries(flags).map(([name, flag]) => {
		const values = written.get(name);
		if (values !== void 0) return [name, valueOf(name, flag, values)];
		if (flag.kind !== "switch" && flag.required === true) throw refusal("flag-missing", `${command ?? "prompt-libraries"} needs --${name}.`, `For example: ${programName} ${example}`);
		return [name, absentValue(flag)];
	}));
}
function absentValue(flag) {
	if (flag.kind === "switch") return false;
	return "default" in flag ? flag.default ?? null : null;
}
function valueOf(name, flag, values) {
	switch (flag.kind) {
		case "switch": return true;
		case "text": return only(name, values);
		case "number": return wholeNumber(name, only(name, values), flag.least);
		case "choice": return choice(name, only(name, values), flag.values);
		case "list": return values.flatMap((value) => value.split(",")).map((item) => item.trim()).filter((item) => item !== "");
		case "repeated": return values;
		default: return never(flag);
	}
}
function only(name, values) {
	const [first, second] = values;
	if (first !== void 0 && second === void 0) return first;
	throw refusal("flag-repeated", `--${name} is written more than once.`, `Write --${name} once.`);
}
function wholeNumber(name, text, least) {
	const number = Number(text);
	if (/^-?\d{1,15}$/u.test(text) && number >= least) return number;
	const says = `--${name} must be a whole number from ${least} on, not ${shownWord(text)}.`;
	throw refusal("flag-value-no-number", says, `Write digits only, as in --${name}=${least + 1}`);
}
function choice(name, text, values) {
	if (values.includes(text)) return text;
	throw unknownValue("flag-value-unknown", `--${name}`, text, values);
}

// src/cli/words.ts
function sortedWords(words, flags, command) {
	const found = /* @__PURE__ */ new Map();
	const positionals = [];
	let openList = null;
	for (const token of tokensOf(words, flags)) {
		if (token.kind === "positional") (openList ?? positionals).push(token.value);
		else openList = null;
		if (token.kind !== "option") continue;
		const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : void 0;
		if (flag === void 0) throw unknownFlag(token.rawName, flags, command);
		const value = valueIn(token, flag);
		const values = found.get(token.name) ?? [];
		values.push(value);
		found.set(token.name, values);
		if (flag.kind === "list" && token.inlineValue !== true && !value.includes(",")) openList = values;
	}
	return {
		flags: found,
		positionals
	};
}
function valueIn(token, flag) {
	const { rawName, value } = token;
	if (flag.kind === "switch") {
		if (value === void 0) return "";
		throw refusal("flag-value-unexpected", `${rawName} takes no value.`, `Write only ${rawName}, or leave it out.`);
	}
	const dashed = value !== void 0 && value.length > 1 && value.startsWith("-") && token.inlineValue !== true;
	if (value !== void 0 && !(dashed && !(flag.kind === "number" && /^-\d/u.test(value)))) return value;
	const help = `Write ${rawName} and its value; a value that begins with a dash is written ${rawName}=${value ?? "-…"}`;
	throw refusal("flag-value-missing", `${rawName} needs a value.`, help);
}
function tokensOf(words, flags) {
	const options = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, {
		type: flag.kind === "switch" ? "boolean" : "string",
		...flag.short === void 0 ? {} : { short: flag.short }
	}]));
	return parseArgs({
		args: [...words],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
function unknownFlag(written, flags, command) {
	const names = Object.keys(flags).map((name) => `--${name}`);
	const help = command === null ? `${programName} --help` : `${programName} ${command} --help`;
	return unknownWord("flag", written, names, help);
}

// src/cli/parse.ts
function requestOf(argv, commands) {
	const { word, rest } = commandWord(argv);
	if (word === null) return withoutCommand(rest);
	if (word === "help") {
		const { word: about } = commandWord(rest);
		return {
			is: "help",
			command: about === null ? null : known(about, commands).name
		};
	}
	const { name, description } = known(word, commands);
	if (asksForHelp(rest)) return {
		is: "help",
		command: name
	};
	return callOf(name, description, rest);
}
function isWritten(flag, argv) {
	return beforeTerminator(argv).includes(`--${flag}`);
}
function callOf(name, description, rest) {
	const words = sortedWords(rest, {
		...description.flags,
		...globalFlags
	}, name);
	const flags = flagValues(words.flags, description.flags, name, description.examples[0]);
	const everywhere = flagValues(words.flags, globalFlags, name, description.examples[0]);
	return {
		is: "call",
		command: name,
		arguments: argumentValues(words.positionals, description, name),
		flags,
		cwd: typeof everywhere["cwd"] === "string" ? everywhere["cwd"] : null
	};
}
function withoutCommand(rest) {
	if (asksForHelp(rest)) return {
		is: "help",
		command: null
	};
	return flagValues(sortedWords(rest, topFlags, null).flags, topFlags, null, "--help")["version"] === true ? { is: "version" } : {
		is: "help",
		command: null
	};
}
function known(word, commands) {
	const description = isNameIn(commands, word) ? commands[word] : void 0;
	if (description === void 0) throw unknownWord("command", word, Object.keys(commands), `${programName} --help`);
	return {
		name: word,
		description
	};
}
function commandWord(argv) {
	const { tokens } = parseArgs({
		args: [...argv],
		options: { cwd: { type: "string" } },
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const first = tokens.find((token) => token.kind === "positional");
	if (first === void 0) return {
		word: null,
		rest: argv
	};
	return {
		word: argv[first.index] ?? null,
		rest: [...argv.slice(0, first.index), ...argv.slice(first.index + 1)]
	};
}
function asksForHelp(words) {
	return beforeTerminator(words).some((word) => word === "--help" || word === "-h");
}
function beforeTerminator(words) {
	const end = words.indexOf("--");
	return end === -1 ? words : words.slice(0, end);
}

// src/cli/world.ts
const defaultWidth = 80;
const widest = 120;
const narrowest = 40;
function widthOf(screen) {
	if (!screen.isTerminal || screen.columns === null) return defaultWidth;
	return Math.min(widest, Math.max(narrowest, screen.columns));
}

// src/cli/progress.ts
const patience = 1e3;
const frameTime = 120;
const frames = [
	"|",
	"/",
	"-",
	"\\"
];
const clearLine$1 = "\r\x1B[K";
function progressOn(screen, text) {
	if (!screen.isTerminal) return {
		says: () => void 0,
		end: () => Promise.resolve()
	};
	let now = text;
	let frame = 0;
	let shown = false;
	const show = () => {
		shown = true;
		const mark = frames[frame % frames.length] ?? "";
		frame += 1;
		screen.write(`${clearLine$1}${clipped(`${mark} ${visibleLine(now)}`, widthOf(screen) - 1)}`).catch(() => void 0);
	};
	let timer = setTimeout(() => {
		show();
		timer = setInterval(show, frameTime).unref();
	}, patience).unref();
	return {
		says: (next) => {
			now = next;
		},
		end: async () => {
			clearTimeout(timer);
			if (shown) await screen.write(clearLine$1);
		}
	};
}

// package.json
var version = "0.1.0";

// src/cli/program-version.ts
const programVersion = version;

// src/cli/wants-colours.ts
function wantsColours(isTerminal, variables, refused) {
	if (refused || (variables["NO_COLOR"] ?? "") !== "") return false;
	const forced = variables["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && variables["TERM"] !== "dumb";
}

// src/cli/entry.ts
async function main(argv, world, table = commands) {
	try {
		return await answer(requestOf(argv, descriptionsOf(table)), argv, world, table);
	} catch (error) {
		return lastWords(error, isWritten("json", argv), world);
	}
}
async function answer(request, argv, world, table) {
	const json = isWritten("json", argv);
	const plain = json || isWritten("no-color", argv);
	const shown = colours(wantsColours(world.out.isTerminal, world.variables, plain));
	switch (request.is) {
		case "version":
			await world.out.write(`${programVersion}\n`);
			return 0;
		case "help":
			await world.out.write(await helpText(request.command, table, shown, widthOf(world.out)));
			return 0;
		case "call": {
			const outcome = await called(request, world, table, shown);
			await world.out.write(json ? `${JSON.stringify(outcome.json ?? null, null, 2)}\n` : withLineEnd(outcome.text));
			return outcome.exit;
		}
	}
}
async function called(request, world, table, shown) {
	const command = table[request.command];
	if (command === void 0) throw new Bug(`The table lost ${request.command}.`);
	const progress = progressOn(world.err, `${request.command} …`);
	try {
		const { run } = await command.load();
		return await run({
			arguments: request.arguments,
			flags: request.flags,
			cwd: resolve(world.folder, request.cwd ?? "."),
			variables: world.variables,
			width: widthOf(world.out),
			colours: shown,
			progress: progress.says,
			readStdin: async () => stdinText(await world.readStdin())
		});
	} finally {
		await progress.end();
	}
}
async function lastWords(error, json, world) {
	const isFailure = error instanceof Failure;
	const message = isFailure ? failureMessage(error) : bugMessage(error, world.variables);
	try {
		await world.err.write(message);
		if (json) await world.out.write(isFailure ? errorJson(error.code, error.message, error.help) : bugJson(error));
	} catch {}
	return isFailure ? 2 : 70;
}
async function helpText(name, table, shown, width) {
	const { commandHelp, overview } = await import("./cli/cli-help.js");
	const command = name === null ? void 0 : table[name];
	if (name === null || command === void 0) return overview(descriptionsOf(table), shown, width);
	return commandHelp(name, command.description, shown, width);
}
function descriptionsOf(table) {
	return Object.fromEntries(Object.entries(table).map(([name, { description }]) => [name, description]));
}
function withLineEnd(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

// src/cli/terminal.ts
const interrupted = 130;
const clearLine = "\r\x1B[K";
function processWorld() {
	const { stdout, stderr } = process;
	process.once("SIGINT", () => {
		if (stderr.isTTY) stderr.write(clearLine);
		process.exit(interrupted);
	});
	process.once("uncaughtException", (error) => {
		stderr.write(bugMessage(error, process.env));
		process.exit(70);
	});
	return {
		variables: process.env,
		folder: process.cwd(),
		out: screenOn(stdout),
		err: screenOn(stderr),
		readStdin: () => everythingFrom(process.stdin)
	};
}
function screenOn(stream) {
	stream.on("error", () => void 0);
	const isTerminal = stream.isTTY === true;
	return {
		isTerminal,
		columns: isTerminal ? stream.columns ?? null : null,
		write: (text) => new Promise((resolve, reject) => {
			stream.write(text, (error) => {
				if (error === void 0 || error === null || isReaderGone(error)) resolve();
				else reject(notWritten(error));
			});
		})
	};
}
function notWritten(error) {
	return new Failure("output-not-written", `The output cannot be written: ${error.message}`, "Check that the disk it goes to has room.", error);
}
const goneCodes = /* @__PURE__ */ new Set([
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"EOF"
]);
function isReaderGone(error) {
	return "code" in error && typeof error.code === "string" && goneCodes.has(error.code);
}
async function everythingFrom(input) {
	const parts = [];
	for await (const part of input) parts.push(typeof part === "string" ? Buffer.from(part) : part);
	return Buffer.concat(parts);
}

// src/cli/main.ts
process.exitCode = await main(process.argv.slice(2), processWorld());

export {  };