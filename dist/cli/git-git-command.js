import { t as Failure } from "./problem-failure.js";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

// src/child/spawn.ts
const usualTimeLimit = 12e4;
const usualOutputLimit = 268435456;
const complaintLimit = 65536;
function start(call) {
	try {
		return spawn(call.program, [...call.arguments], {
			cwd: call.folder,
			env: { ...call.environment },
			shell: false,
			windowsHide: true
		});
	} catch (cause) {
		throw notStarted(call, cause);
	}
}
function notStarted(call, cause) {
	const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
	if (missing && !existsSync(call.folder)) return new Failure("folder-missing", `The folder ${call.folder} does not exist.`, "Name a folder that exists.", cause);
	if (missing) return new Failure("program-missing", `The program ${call.program} was not found.`, `Install ${call.program} and put it on the PATH.`, cause);
	return new Failure("program-not-started", `The program ${call.program} could not be started: ${String(cause)}`, "Check that the machine has memory and processes left.", cause);
}
function complaintsOf(stream, limit = complaintLimit) {
	const chunks = [];
	let kept = 0;
	stream.on("data", (chunk) => {
		if (kept >= limit) return;
		chunks.push(chunk.subarray(0, limit - kept));
		kept += chunk.length;
	});
	return () => Buffer.concat(chunks).toString("utf8");
}
function run(call) {
	return new Promise((resolve, reject) => {
		const child = start(call);
		const chunks = [];
		let size = 0;
		const stop = (failure) => {
			clearTimeout(timer);
			child.kill("SIGKILL");
			reject(failure);
		};
		const { timeLimit = usualTimeLimit, outputLimit = usualOutputLimit } = call;
		const timer = setTimeout(() => stop(timedOut(call, timeLimit)), timeLimit);
		const complaints = complaintsOf(child.stderr);
		child.stdout.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > outputLimit) stop(saidTooMuch(call, outputLimit));
		});
		child.stdin.on("error", () => void 0);
		child.on("error", (cause) => stop(notStarted(call, cause)));
		child.on("close", (exitCode, signal) => {
			clearTimeout(timer);
			if (exitCode === null) reject(killed(call, signal));
			else resolve({
				exitCode,
				output: Buffer.concat(chunks, size),
				complaints: complaints()
			});
		});
		child.stdin.end(call.input ?? "");
	});
}
function timedOut(call, milliseconds) {
	return new Failure("program-timed-out", `${call.program} gave no answer within ${milliseconds} ms and was stopped.`, "Run it again; if it happens again, the machine or the disk is too slow or the repository is damaged.");
}
function saidTooMuch(call, bytes) {
	return new Failure("program-said-too-much", `${call.program} wrote more than ${bytes} bytes and was stopped.`, "Ask for less: a smaller folder or a shorter range.");
}
function killed(call, signal) {
	return new Failure("program-killed", `${call.program} was ended by ${signal ?? "a signal"}.`, "Run it again; look for memory limits if it happens again.");
}

// src/git/address.ts
function withoutCredentials(address) {
	return address.replace(/^((?:https?|ftps?):\/\/)(?:[^/@?#]*@)+/i, "$1").replace(/^((?:https?|ftps?):\/\/[^?#]*)[?#].*$/is, "$1").replace(/^([a-z][a-z0-9+.-]*:\/\/[^/:@]*):[^/@]*@/i, "$1@");
}
function redacted(text) {
	return text.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials);
}

// src/git/invocation.ts
const settings = {
	"core.hooksPath": "/dev/null",
	"core.fsmonitor": "false",
	"core.pager": "cat",
	"core.quotePath": "false",
	"color.ui": "false",
	"protocol.ext.allow": "never",
	"commit.gpgSign": "false",
	"tag.gpgSign": "false",
	"log.showSignature": "false",
	"log.showRoot": "true",
	"merge.renormalize": "false",
	"submodule.recurse": "false",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"advice.graftFileDeprecated": "false"
};
const globalArguments = [
	"--literal-pathspecs",
	"--no-pager",
	...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
];
const passedOn = [
	"PATH HOME XDG_CONFIG_HOME GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM TMPDIR TEMP TMP",
	"http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY",
	"SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_SSL_CAPATH SSH_AUTH_SOCK",
	"SystemRoot PATHEXT USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA ProgramData"
].flatMap((names) => names.split(" "));
const fixed = {
	LC_ALL: "C.UTF-8",
	TZ: "UTC",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	NoDefaultCurrentDirectoryInExePath: "1"
};
function gitEnvironment(ambient) {
	const kept = passedOn.flatMap((name) => {
		const value = ambient[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		...fixed
	};
}
function withToken(environment, address, token) {
	if (!/^https?:\/\/[^@\s\p{Cc}]+$/u.test(address)) throw new Failure("git-address-refused", "A token can only be sent to an http(s) address without credentials.", "Use the https address of the remote.");
	if (!/^[\x21-\x7E]+$/.test(token)) throw new Failure("git-token-refused", "The token is empty or has characters no token has.", "Check how the token is passed.");
	const name = `http.${address}.extraheader`;
	const header = `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`;
	return {
		...environment,
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: name,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: name,
		GIT_CONFIG_VALUE_1: header
	};
}

// src/git/git-command.ts
const withoutWorkTree = [
	"--bare",
	"-c",
	"core.attributesFile=/dev/null"
];
function gitArguments(place, command, settings = {}) {
	const more = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return [
		...globalArguments,
		...place.kind === "git-folder" ? withoutWorkTree : [],
		...more,
		...command
	];
}
async function git(place, command, call = {}) {
	const { input = "", accepts = [0], settings, timeLimit = usualTimeLimit } = call;
	const { folder, environment } = place;
	const outcome = await run({
		program: "git",
		arguments: gitArguments(place, command, settings),
		folder,
		environment,
		input,
		timeLimit
	}).catch((reason) => {
		throw inGitWords(reason);
	});
	if (accepts.includes(outcome.exitCode)) return outcome;
	throw gitFailed(command[0] ?? "", outcome.exitCode, outcome.complaints);
}
function gitFailed(command, exitCode, complaints) {
	const words = redacted(complaints.trim());
	return new Failure("git-failed", `git ${command} failed with exit code ${exitCode}${words === "" ? "." : `: ${words}`}`, "The message says what git itself found wrong. Run it again once that is mended.");
}
function inGitWords(reason) {
	if (!(reason instanceof Failure)) return reason;
	if (reason.code === "program-missing") return new Failure("git-missing", "git was not found on this machine.", "Install git 2.36 or newer and put it on the PATH.", reason);
	if (reason.code === "program-broke-off") return new Failure("git-failed", redacted(reason.message), reason.help, reason);
	return reason;
}

export { gitEnvironment as a, withoutCredentials as c, run as d, start as f, inGitWords as i, complaintsOf as l, usualTimeLimit as m, gitArguments as n, withToken as o, timedOut as p, gitFailed as r, redacted as s, git as t, notStarted as u };