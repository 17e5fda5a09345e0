import { t as Failure } from "./chunks/problem-failure.js";
import { a as commentMarker, i as isAcceptable, n as facesOf, r as failOnValues, t as sarif } from "./chunks/report-sarif.js";
import { a as check, d as linksTo, f as noLinks, i as changeOfPullRequest, n as changeBetween, r as changeOfMergeGroup, t as openRepository } from "./chunks/git-open-repository.js";
import { a as Bug, c as visible, l as visibleLine } from "./chunks/domain-nearest.js";
import { r as worstFirst, t as reportJson } from "./chunks/report-json.js";
import { mkdir as mkdir$1, readFile, writeFile as writeFile$1 } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as os from "os";
import os$1, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path from "path";
import * as events from "events";
import * as child from "child_process";
import { setTimeout as setTimeout$1 } from "timers";

// src/action/inputs.ts
function readInputs({ input }) {
	const text = (name) => input(name) === "" ? null : input(name);
	return {
		command: choice("command", input("command") || "auto", ["auto", "check"]),
		config: text("config") ?? "prompt-library.yaml",
		workingDirectory: text("working-directory") ?? ".",
		base: text("base"),
		head: text("head"),
		scope: choice("scope", input("scope") || "changed", ["changed", "all"]),
		failOn: choice("fail-on", input("fail-on") || "error", failOnValues),
		comment: text("comment") === null ? null : choice("comment", input("comment"), [
			"auto",
			"always",
			"never"
		]),
		token: text("github-token")
	};
}
function choice(name, value, allowed) {
	const found = allowed.find((each) => each === value);
	if (found !== void 0) return found;
	throw new Failure("input-invalid", `The input \`${name}\` cannot be \`${value}\`.`, `Use one of ${allowed.join(", ")}.`);
}

// src/github/shape.ts
function malformed$1(what, cause) {
	return new Failure("github-answer-malformed", `GitHub's answer is not what it documents: ${what}.`, "A proxy or an outage may have answered in its place. Check https://www.githubstatus.com and run again.", cause);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(data, ...path) {
	return path.reduce((at, key) => isRecord(at) && Object.hasOwn(at, key) ? at[key] : void 0, data);
}
function expected(is, kind) {
	return (data, ...path) => {
		const value = valueAt(data, ...path);
		if (!is(value)) throw malformed$1(`no ${kind} at ${path.join(".")}`);
		return value;
	};
}
const textAt$1 = expected((value) => typeof value === "string", "text");
const numberAt$1 = expected((value) => Number.isSafeInteger(value), "whole number");
const optionalTextAt = (data, ...path) => valueAt(data, ...path) === null ? "" : textAt$1(data, ...path);
function listOf(data, entry) {
	if (!Array.isArray(data)) throw malformed$1("not a list");
	return data.map(entry);
}

// src/github/refusal.ts
function messageOf(answer) {
	const message = valueAt(answer.data, "message");
	return typeof message === "string" ? message : "no reason given";
}
const unnamedWait = 6e4;
const shortestWait = 1e3;
function waitUntilReset(answer) {
	const reset = Number(answer.headers["x-ratelimit-reset"]) * 1e3;
	const now = Date.parse(answer.headers["date"] ?? "");
	return Number.isFinite(reset) && Number.isFinite(now) ? reset - now : unnamedWait;
}
function waitAskedBy(answer) {
	if (answer.status !== 403 && answer.status !== 429) return null;
	const retryAfter = answer.headers["retry-after"];
	if (retryAfter !== void 0) {
		const seconds = Number(retryAfter);
		return Number.isFinite(seconds) ? Math.max(shortestWait, seconds * 1e3) : unnamedWait;
	}
	if (answer.headers["x-ratelimit-remaining"] === "0") return Math.max(shortestWait, waitUntilReset(answer));
	return answer.status === 429 || /rate limit/iu.test(messageOf(answer)) ? unnamedWait : null;
}
function rateLimited(what, wait) {
	return new Failure("github-rate-limited", `GitHub asks to wait ${Math.ceil(wait / 1e3)} s before it can ${what}.`, "Run again later, or give the job a token with a limit of its own (a GitHub App).");
}
const refusals = {
	401: {
		code: "github-token-refused",
		says: "GitHub does not accept the token",
		help: "Pass a valid token (input github-token); one of a workflow ends with its job."
	},
	403: {
		code: "github-forbidden",
		says: "The token may not",
		help: "Give the job the permission it needs (pull-requests: read to read, pull-requests: write to comment)."
	},
	404: {
		code: "github-not-found",
		says: "It does not exist, or the token may not see it",
		help: "Check the repository and the number, and that the token has access to this repository."
	},
	410: {
		code: "github-not-found",
		says: "It is gone",
		help: "Check the number; the feature may be turned off in the repository."
	},
	422: {
		code: "github-request-refused",
		says: "GitHub refuses the request",
		help: "The reason GitHub gives stands in the message. If it makes no sense, please report it."
	}
};
function refusalOf(what, answer) {
	const refusal = refusals[answer.status] ?? {
		code: answer.status >= 500 ? "github-unavailable" : "github-answer-unexpected",
		says: "GitHub could not do it",
		help: "Check https://www.githubstatus.com and run again."
	};
	return new Failure(refusal.code, `Could not ${what}. ${refusal.says} (${answer.status}: ${messageOf(answer)}).`, refusal.help);
}

// src/github/transport.ts
const perPage = 100;
const mostPages = 1e3;
const uncertain = /* @__PURE__ */ new Set([
	"github-timed-out",
	"github-unreachable",
	"github-unavailable",
	"github-answer-malformed"
]);
function mayHaveHappened(failure) {
	return uncertain.has(failure.code);
}
async function sendInTime(send, timeout, question) {
	const signal = AbortSignal.timeout(timeout);
	const tooLate = () => new Failure("github-timed-out", `Could not ${question.what}. GitHub did not answer within ${timeout} ms.`, "Check https://www.githubstatus.com and the network of the runner, and run again.");
	try {
		const answer = await send(question, signal);
		if (signal.aborted) throw tooLate();
		return answer;
	} catch (error) {
		if (error instanceof Failure) throw error;
		if (signal.aborted) throw tooLate();
		throw new Failure("github-unreachable", `Could not ${question.what}. The connection to GitHub failed.`, "Check the network of the runner and the address of the API, and run again.", error);
	}
}
async function sendWithinLimits(send, patience, question) {
	let budget = patience.waitBudget;
	for (;;) {
		const answer = await sendInTime(send, patience.timeout, question);
		const wait = waitAskedBy(answer);
		if (wait === null) return answer;
		if (wait > budget) throw rateLimited(question.what, wait);
		budget -= wait;
		await patience.sleep(wait);
	}
}
async function answerTo(send, patience, question) {
	const answer = await sendWithinLimits(send, patience, question);
	if (answer.status < 200 || answer.status >= 300) throw refusalOf(question.what, answer);
	return answer;
}
function isPassing(error) {
	return error instanceof Failure && (error.code === "github-unreachable" || error.code === "github-unavailable");
}
async function readAnswer(send, patience, question) {
	for (const pause of patience.pauses) try {
		return await answerTo(send, patience, question);
	} catch (error) {
		if (!isPassing(error)) throw error;
		await patience.sleep(pause);
	}
	return answerTo(send, patience, question);
}
async function readPages(ask, question, decode) {
	const entries = [];
	for (let page = 1; page <= mostPages; page++) {
		const answer = await ask({
			...question,
			parameters: {
				...question.parameters,
				per_page: perPage,
				page
			}
		});
		const found = listOf(answer.data, decode);
		entries.push(...found);
		if (found.length === 0 || !/rel="next"/u.test(answer.headers["link"] ?? "")) return entries;
	}
	throw malformed$1(`more than ${mostPages} pages`);
}
function transportOver(send, patience) {
	const read = (question) => readAnswer(send, patience, question);
	return {
		read: async (question, decode) => decode((await read(question)).data),
		readAll: (question, decode) => readPages(read, question, decode),
		write: async (question, decode) => decode((await answerTo(send, patience, question)).data)
	};
}

// src/github/comments.ts
const longestComment = 65536;
const workflowBot = "github-actions[bot]";
function commentFrom(data) {
	const isDeleted = valueAt(data, "user") === null;
	return {
		id: numberAt$1(data, "id"),
		body: valueAt(data, "body") === void 0 ? "" : optionalTextAt(data, "body"),
		author: isDeleted ? "" : textAt$1(data, "user", "login"),
		byBot: !isDeleted && valueAt(data, "user", "type") === "Bot",
		url: textAt$1(data, "html_url")
	};
}
function codeOf(error) {
	return error instanceof Failure ? error.code : null;
}
async function whoIsAsking(transport) {
	try {
		const login = await transport.read({
			what: "read whose token this is",
			route: "GET /user",
			parameters: {}
		}, (data) => textAt$1(data, "login"));
		return (comment) => comment.author === login;
	} catch (error) {
		if (codeOf(error) !== "github-forbidden") throw error;
		return (comment) => comment.author === workflowBot && comment.byBot;
	}
}
async function standing(transport, kept) {
	const marked = (await transport.readAll({
		what: `read the comments of pull request #${kept.pullRequest}`,
		route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
		parameters: { issue_number: kept.pullRequest }
	}, commentFrom)).filter((comment) => comment.body.startsWith(kept.marker));
	if (marked.length === 0) return null;
	const { author } = kept;
	const isOurs = author === null ? await whoIsAsking(transport) : (comment) => comment.author === author;
	return marked.find(isOurs) ?? null;
}
function write(transport, kept, before) {
	const what = `write the comment on pull request #${kept.pullRequest}`;
	return transport.write(before === null ? {
		what,
		route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
		parameters: {
			issue_number: kept.pullRequest,
			body: kept.body
		}
	} : {
		what,
		route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
		parameters: {
			comment_id: before.id,
			body: kept.body
		}
	}, commentFrom);
}
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
const mayBeHidden = "github-not-found";
async function lookAndWrite(transport, patience, kept) {
	let trouble = null;
	for (const pause of [...patience.pauses, null]) {
		const before = await standing(transport, kept);
		if (before !== null && sameText(before.body, kept.body)) return {
			is: trouble === null ? "unchanged" : "written",
			url: before.url
		};
		if (before === null && !kept.create) return { is: "absent" };
		if (pause === null) break;
		try {
			return {
				is: "written",
				url: (await write(transport, kept, before)).url
			};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (error.code !== mayBeHidden && !mayHaveHappened(error)) throw error;
			trouble = error;
		}
		await patience.sleep(pause);
	}
	if (trouble === null) throw new Bug("A comment needs at least one try.");
	throw trouble.code === mayBeHidden ? new Failure("github-forbidden", trouble.message, trouble.help, trouble) : trouble;
}
async function keepComment$1(transport, patience, kept) {
	if (kept.marker === "" || !kept.body.startsWith(kept.marker)) throw new Bug("A kept comment begins with its marker.");
	if (kept.body.length > 65536) throw new Failure("github-comment-too-long", `The comment has ${kept.body.length} characters; GitHub takes ${longestComment}.`, "Shorten the report: the whole of it stands in the job summary.");
	try {
		return await lookAndWrite(transport, patience, kept);
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return {
			is: "forbidden",
			because: error.message
		};
		throw error;
	}
}

// src/github/pull-request.ts
const deletedAccount = "ghost";
function objectIdAt(data, ...path) {
	const text = textAt$1(data, ...path);
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) throw malformed$1(`no object id at ${path.join(".")}`);
	return text;
}
function isFromFork(data) {
	return valueAt(data, "head", "repo", "full_name") !== textAt$1(data, "base", "repo", "full_name");
}
function pullRequestFrom(data) {
	return {
		number: numberAt$1(data, "number"),
		title: textAt$1(data, "title"),
		body: optionalTextAt(data, "body"),
		author: valueAt(data, "user") === null ? deletedAccount : textAt$1(data, "user", "login"),
		draft: valueAt(data, "draft") === true,
		baseBranch: textAt$1(data, "base", "ref"),
		headBranch: textAt$1(data, "head", "ref"),
		head: objectIdAt(data, "head", "sha"),
		fromFork: isFromFork(data),
		labels: listOf(valueAt(data, "labels"), (label) => textAt$1(label, "name")),
		url: textAt$1(data, "html_url")
	};
}
function readPullRequest(transport, number) {
	return transport.read({
		what: `read pull request #${number}`,
		route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
		parameters: { pull_number: number }
	}, (data) => {
		const found = pullRequestFrom(data);
		if (found.number !== number) throw malformed$1(`pull request #${found.number} instead of #${number}`);
		return found;
	});
}

// src/github/octokit-hosting.ts
const patienceOfWorkflow = {
	timeout: 15e3,
	pauses: [500, 1500],
	waitBudget: 6e4,
	sleep: (milliseconds) => setTimeout(milliseconds)
};
async function toolkit() {
	const eventFile = process.env["GITHUB_EVENT_PATH"];
	delete process.env["GITHUB_EVENT_PATH"];
	try {
		return await import("./chunks/actions-github-lib-github.js");
	} finally {
		if (eventFile !== void 0) process.env["GITHUB_EVENT_PATH"] = eventFile;
	}
}
const silent = () => void 0;
const noLog = {
	debug: silent,
	info: silent,
	warn: silent,
	error: silent
};
function isThisMachine(address) {
	return [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(address.hostname);
}
function answerIn(error) {
	const response = typeof error === "object" && error !== null && "response" in error ? error.response : void 0;
	if (response === void 0) throw error;
	return response;
}
function sendThrough(github, access, address) {
	const [owner = "", repo = ""] = access.repository.split("/");
	const octokit = github.getOctokit(access.token, {
		baseUrl: address.href.replace(/\/+$/u, ""),
		userAgent: "prompt-libraries",
		log: noLog,
		...isThisMachine(address) ? { request: { fetch: globalThis.fetch } } : {}
	});
	return async ({ route, parameters }, signal) => {
		const place = route.includes("{owner}") ? {
			owner,
			repo
		} : {};
		const headers = { "x-github-api-version": "2022-11-28" };
		try {
			const { status, headers: told, data } = await octokit.request(route, {
				...place,
				...parameters,
				headers,
				request: { signal }
			});
			return {
				status,
				headers: told,
				data
			};
		} catch (error) {
			return answerIn(error);
		}
	};
}
function refuseUnusable(access) {
	if (access.token === "") throw new Failure("github-token-missing", "There is no token for GitHub.", "Pass one as input github-token.");
	if (!/^[\w.-]+\/[\w.-]+$/u.test(access.repository)) throw new Failure("github-repository-unnamed", "The repository is not named as owner/name.", "Set GITHUB_REPOSITORY to owner/name.");
	if (!URL.canParse(access.apiUrl) || !/^https?:$/u.test(new URL(access.apiUrl).protocol)) throw new Failure("github-address-unusable", "The address of the GitHub API is no web address.", "Set GITHUB_API_URL, for example to https://api.github.com.");
}
async function githubHosting(access) {
	refuseUnusable(access);
	const patience = {
		...patienceOfWorkflow,
		...access.patience
	};
	const transport = transportOver(sendThrough(await toolkit(), access, new URL(access.apiUrl)), patience);
	return {
		pullRequest: (number) => readPullRequest(transport, number),
		keepComment: (pullRequest, marker, body, create) => keepComment$1(transport, patience, {
			pullRequest,
			marker,
			body,
			create,
			author: access.author ?? null
		})
	};
}

// src/report/annotations.ts
const most = {
	error: 9,
	warning: 10,
	notice: 9
};
function annotations(report) {
	const taken = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const shown = worstFirst(report).filter(({ severity }) => {
		taken[severity] += 1;
		return taken[severity] <= most[severity];
	});
	const left = report.problems.length - shown.length;
	return [...shown.map(annotation), ...left === 0 ? [] : [rest(left)]];
}
function annotation(problem) {
	return {
		level: problem.severity,
		title: visibleLine(problem.code),
		file: problem.file,
		line: problem.file === null ? null : problem.line,
		column: problem.file === null || problem.line === null ? null : problem.column,
		message: visible(`${problem.message}\n${problem.fix}`)
	};
}
function rest(left) {
	return {
		level: "notice",
		title: "More problems",
		file: null,
		line: null,
		column: null,
		message: `${left} more in the summary`
	};
}

// src/report/log-line.ts
function ownLines(text) {
	return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, "$1: "));
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll("##[", "# #["));
}

// src/action/event.ts
const pullRequestEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_review"]);
function readEvent(name, payload) {
	if (pullRequestEvents.has(name)) return pullRequest(payload);
	if (name === "merge_group") return mergeGroup(payload);
	if (name === "workflow_dispatch") return { is: "manual" };
	if (name === "pull_request_target") throw new Failure("event-unsafe", "This action does not run on `pull_request_target`: that event gives a write token to a run on other people's changes.", "Use `on: pull_request`; a read-only token is enough for the check.");
	throw new Failure("event-unknown", `This action does not know what to do on \`${name}\`.`, "Run it on pull_request, pull_request_review, merge_group or workflow_dispatch.");
}
function pullRequest(payload) {
	const pull = member(payload, "pull_request");
	const base = member(pull, "base");
	const head = member(pull, "head");
	return {
		is: "pull-request",
		number: numberAt(pull, "number"),
		baseBranch: textAt(base, "ref"),
		headBranch: textAt(head, "ref"),
		head: textAt(head, "sha"),
		title: textAt(pull, "title"),
		body: optionalText(pull, "body"),
		author: textAt(member(pull, "user"), "login"),
		fromFork: idOf(base) !== idOf(head)
	};
}
function mergeGroup(payload) {
	const group = member(payload, "merge_group");
	return {
		is: "merge-group",
		base: textAt(group, "base_sha"),
		head: textAt(group, "head_sha"),
		baseBranch: textAt(group, "base_ref").replace(/^refs\/heads\//u, "")
	};
}
function idOf(side) {
	const repository = side["repo"];
	return typeof repository === "object" && repository !== null ? repository["id"] : null;
}
function member(value, key) {
	const found = typeof value === "object" && value !== null ? value[key] : void 0;
	if (typeof found !== "object" || found === null) throw malformed(key);
	return found;
}
function textAt(value, key) {
	const found = value[key];
	if (typeof found !== "string") throw malformed(key);
	return found;
}
function optionalText(value, key) {
	return value[key] === null || value[key] === void 0 ? "" : textAt(value, key);
}
function numberAt(value, key) {
	const found = value[key];
	if (typeof found !== "number") throw malformed(key);
	return found;
}
function malformed(key) {
	return new Failure("event-malformed", `The event has no usable \`${key}\`.`, "Run the action from a workflow of the hosting service.");
}

// src/action/run-check.ts
async function runCheck(runner, inputs, surroundings) {
	const event = readEvent(surroundings.eventName, surroundings.payload);
	const repository = await openRepository(resolve(surroundings.workspace, inputs.workingDirectory));
	try {
		const hosting = hostingFor(inputs, surroundings);
		const report = await check(repository, await requestFor(repository, event, inputs, hosting));
		await show(runner, report, surroundings, inputs);
		await keepComment(runner, report, event, inputs, hosting, surroundings);
		return isAcceptable(report, inputs.failOn);
	} finally {
		await repository.close();
	}
}
function hostingFor({ token }, { repository, apiUrl }) {
	if (token === null || repository === null) return null;
	let hosting = null;
	return () => hosting ??= githubHosting({
		token,
		apiUrl,
		repository
	});
}
async function requestFor(repository, event, inputs, hosting) {
	const common = {
		configFile: inputs.config,
		scope: inputs.scope
	};
	if (event.is === "pull-request" && inputs.base === null && inputs.head === null) return {
		...common,
		...await changeOfPullRequest(repository, event),
		names: {
			base: event.baseBranch,
			head: event.headBranch
		},
		flow: {
			base: event.baseBranch,
			head: event.headBranch
		},
		landing: () => landingMessage(event, hosting)
	};
	const change = await changeOf(repository, event, inputs);
	return {
		...common,
		...change,
		names: {
			base: change.baseName,
			head: inputs.head ?? "HEAD"
		},
		flow: null,
		landing: async () => null
	};
}
async function changeOf(repository, event, inputs) {
	if (event.is === "merge-group" && inputs.base === null && inputs.head === null) return {
		...await changeOfMergeGroup(repository, event),
		baseName: event.baseBranch
	};
	return await changeBetween(repository, {
		base: inputs.base,
		head: inputs.head ?? "HEAD"
	});
}
async function landingMessage(event, hosting) {
	const current = hosting === null ? event : await (await hosting()).pullRequest(event.number);
	return {
		title: current.title,
		body: current.body,
		number: event.number,
		author: event.author
	};
}
async function show(runner, report, { temporary, repository, serverUrl }, inputs) {
	for (const annotation of annotations(report)) runner.annotate(annotation);
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	await runner.summarize((await facesOf(report, links)).summary);
	const files = await writeFiles(join(temporary, "prompt-libraries"), report);
	const isGreen = isAcceptable(report, inputs.failOn);
	runner.output("conclusion", report.verdict);
	runner.output("problems", String(report.counts.errors));
	runner.output("warnings", String(report.counts.warnings));
	runner.output("changed", JSON.stringify(report.plan.prompts.map(({ id, from, to, impact }) => ({
		id,
		from,
		to,
		impact
	}))));
	for (const [name, path] of Object.entries(files)) runner.output(name, path);
	for (const line of ownLines(lastWord(report, isGreen))) runner.log(line);
}
function lastWord({ verdict, counts }, isGreen) {
	return `prompt-libraries: ${verdict}, ${`${counts.errors} errors and ${counts.warnings} warnings in ${counts.changed} touched prompts`}.${isGreen ? "" : " The job summary says what to do."}`;
}
async function writeFiles(folder, report) {
	await mkdir$1(folder, { recursive: true });
	const contents = {
		"plan-file": ["plan.json", report.plan],
		"report-file": ["report.json", reportJson(report)],
		"sarif-file": ["report.sarif", sarif(report)]
	};
	const written = {};
	for (const [output, [name, value]] of Object.entries(contents)) {
		written[output] = join(folder, name);
		await writeFile$1(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
	}
	return written;
}
async function keepComment(runner, report, event, inputs, hosting, { repository, serverUrl }) {
	const mode = inputs.comment ?? report.comment;
	if (event.is !== "pull-request" || hosting === null || mode === "never") return;
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	const { comment } = await facesOf(report, links);
	const create = mode === "always" || report.counts.changed > 0 || report.problems.length > 0;
	const outcome = await (await hosting()).keepComment(event.number, commentMarker, comment, create);
	if (outcome.is !== "forbidden") return;
	runner.annotate({
		level: "notice",
		title: "no-comment",
		file: null,
		line: null,
		column: null,
		message: `The report is in the job summary only: ${outcome.because}`
	});
}

// src/action/surroundings.ts
async function readSurroundings(variables) {
	const workspace = variables["GITHUB_WORKSPACE"] ?? process.cwd();
	return {
		eventName: needed(variables, "GITHUB_EVENT_NAME"),
		payload: await readPayload(needed(variables, "GITHUB_EVENT_PATH")),
		repository: variables["GITHUB_REPOSITORY"] ?? null,
		apiUrl: variables["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: variables["GITHUB_SERVER_URL"] ?? "https://github.com",
		workspace: resolve(workspace),
		temporary: resolve(variables["RUNNER_TEMP"] ?? workspace)
	};
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new Failure("event-malformed", "The event file cannot be read.", "Run the action from a workflow of the hosting service.", cause);
	}
}
function needed(variables, name) {
	const value = variables[name];
	if (value !== void 0 && value !== "") return value;
	throw new Failure("event-missing", `The variable ${name} is not set: this is no run of a workflow.`, "On your own machine use the command line: `npx prompt-libraries check`.");
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty$1(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData$1(this.message)}`;
		return cmdStr;
	}
};
function escapeData$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os$1.platform();
const arch = os$1.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/toolkit.ts
function actionsRunner(write) {
	return {
		input: (name) => getInput(name),
		output: (name, value) => setOutput(name, value),
		log: (line) => write(`${line}\n`),
		annotate: (annotation) => write(`${commandOf(annotation)}\n`),
		summarize: async (markdown) => {
			await summary.addRaw(markdown, true).write();
		}
	};
}
function commandOf({ level, title, file, line, column, message }) {
	return `::${level} ${Object.entries({
		title,
		file,
		line,
		col: column
	}).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/action/main.ts
async function main(runner) {
	try {
		const surroundings = await readSurroundings(process.env);
		return await runCheck(runner, readInputs(runner), surroundings) ? 0 : 1;
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