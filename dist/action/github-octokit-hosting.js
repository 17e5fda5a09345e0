import { n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as Bug, ft as Failure, l as isNameIn, w as never$1 } from "../action.js";
import { Y as require__unread_node_crypto, s as repositoryRoles } from "./action-toolkit.js";

// \0unread-node:timers/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:timers/promises");
}));

// src/github/same-text.ts
var import_promises = require_promises();
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}

// src/github/shape.ts
function malformed(what, cause) {
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
		if (!is(value)) throw malformed(`no ${kind} at ${path.join(".")}`);
		return value;
	};
}
const textAt = expected((value) => typeof value === "string", "text");
const numberAt = expected((value) => Number.isSafeInteger(value), "whole number");
const optionalTextAt = (data, ...path) => valueAt(data, ...path) === null ? "" : textAt(data, ...path);
function listOf(data, entry) {
	if (!Array.isArray(data)) throw malformed("not a list");
	return data.map(entry);
}

// src/github/refusal.ts
function messageOf(answer) {
	const message = valueAt(answer.data, "message");
	return typeof message === "string" ? message : "no reason given";
}
function reasonsIn(answer) {
	const errors = valueAt(answer.data, "errors");
	if (!Array.isArray(errors)) return [];
	return errors.map((error) => {
		if (typeof error === "string") return error;
		const message = valueAt(error, "message");
		return (typeof message === "string" ? [message] : [valueAt(error, "field"), valueAt(error, "code")]).filter((word) => typeof word === "string").join(" ");
	});
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
		help: "Give the job the permission it needs (pull-requests: read to read, pull-requests: write to comment or to open one, contents: write to release)."
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
const refusedValues = [{
	reason: /was used by an immutable release/iu,
	code: "github-tag-burnt",
	says: "An immutable release had this tag before",
	help: "Its name can never be released again, not even after that release was deleted: release the next version."
}, {
	reason: / already_exists$/u,
	code: "github-already-exists",
	says: "It exists already",
	help: "Run again: what exists is found first."
}];
function refusalFor(answer, reasons) {
	return (answer.status !== 422 ? void 0 : refusedValues.find(({ reason }) => reasons.some((one) => reason.test(one)))) ?? refusals[answer.status] ?? {
		code: answer.status >= 500 ? "github-unavailable" : "github-answer-unexpected",
		says: "GitHub could not do it",
		help: "Check https://www.githubstatus.com and run again."
	};
}
function refusalOf(what, answer) {
	const reasons = reasonsIn(answer);
	const refusal = refusalFor(answer, reasons);
	const told = [messageOf(answer), ...reasons].join("; ");
	return new Failure(refusal.code, `Could not ${what}. ${refusal.says} (${answer.status}: ${told}).`, refusal.help);
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
async function sendInTime(send, patience, question) {
	const timeout = patience.timeout + (question.extraTime ?? 0);
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
		const answer = await sendInTime(send, patience, question);
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
async function* pagesOf(ask, question, decode) {
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
		yield found;
		if (found.length === 0 || !/rel="next"/u.test(answer.headers["link"] ?? "")) return;
	}
	throw malformed(`more than ${mostPages} pages`);
}
async function collected(pages) {
	const entries = [];
	for await (const page of pages) entries.push(...page);
	return entries;
}
async function firstWanted(pages, most, isWanted) {
	let seen = 0;
	for await (const page of pages) {
		const wanted = page.filter(isWanted);
		seen += 1;
		if (wanted.length > 0 || seen === most) return wanted;
	}
	return [];
}
const writesInAMinute = 80;
const minute = 6e4;
function paceOf(patience) {
	let before = 0;
	return async () => {
		if (before === writesInAMinute) {
			await patience.sleep(minute);
			before = 0;
		}
		before += 1;
	};
}
function transportOver(send, patience) {
	const read = (question) => readAnswer(send, patience, question);
	const paced = paceOf(patience);
	return {
		read: async (question, decode) => decode((await read(question)).data),
		readAll: (question, decode) => collected(pagesOf(read, question, decode)),
		find: (question, decode, pages, isWanted) => firstWanted(pagesOf(read, question, decode), pages, isWanted),
		write: async (question, decode) => {
			await paced();
			return decode((await answerTo(send, patience, question)).data);
		}
	};
}

// src/github/comments.ts
const longestComment = 65536;
const workflowBot = "github-actions[bot]";
function commentFrom(data) {
	const isDeleted = valueAt(data, "user") === null;
	return {
		id: numberAt(data, "id"),
		body: valueAt(data, "body") === void 0 ? "" : optionalTextAt(data, "body"),
		author: isDeleted ? "" : textAt(data, "user", "login"),
		byBot: !isDeleted && valueAt(data, "user", "type") === "Bot",
		url: textAt(data, "html_url")
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
		}, (data) => textAt(data, "login"));
		return (comment) => comment.author === login;
	} catch (error) {
		if (codeOf(error) !== "github-forbidden") throw error;
		return (comment) => comment.author === workflowBot && comment.byBot;
	}
}
async function standing$2(transport, kept) {
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
const mayBeHidden$1 = "github-not-found";
async function lookAndWrite$1(transport, patience, kept) {
	let trouble = null;
	for (const pause of [...patience.pauses, null]) {
		const before = await standing$2(transport, kept);
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
			if (error.code !== mayBeHidden$1 && !mayHaveHappened(error)) throw error;
			trouble = error;
		}
		await patience.sleep(pause);
	}
	if (trouble === null) throw new Bug("A comment needs at least one try.");
	throw trouble.code === mayBeHidden$1 ? new Failure("github-forbidden", trouble.message, trouble.help, trouble) : trouble;
}
async function keepComment(transport, patience, kept) {
	if (kept.marker === "" || !kept.body.startsWith(kept.marker)) throw new Bug("A kept comment begins with its marker.");
	if (kept.body.length > 65536) throw new Failure("github-comment-too-long", `The comment has ${kept.body.length} characters; GitHub takes ${longestComment}.`, "Shorten the report: the whole of it stands in the job summary.");
	try {
		return await lookAndWrite$1(transport, patience, kept);
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return {
			is: "forbidden",
			because: error.message
		};
		throw error;
	}
}

// src/github/release-hosting.ts
const releaseMarker = "<!-- prompt-libraries:release:v1 -->";
const longestReleaseBody = 125e3 - `${releaseMarker}\n`.length;

// src/github/hosted-release.ts
const pagesSearched = 10;
const isOurs = (release) => release.body.startsWith(releaseMarker);
const textOrNothing = (data, key) => valueAt(data, key) === void 0 ? "" : optionalTextAt(data, key);
function assetFrom(data) {
	return {
		id: numberAt(data, "id"),
		name: textAt(data, "name"),
		size: numberAt(data, "size"),
		digest: textOrNothing(data, "digest") || null,
		state: textAt(data, "state") === "uploaded" ? "uploaded" : "unfinished"
	};
}
function releaseFrom(data) {
	const draft = valueAt(data, "draft");
	if (typeof draft !== "boolean") throw malformed("a release that is neither draft nor published");
	return {
		id: numberAt(data, "id"),
		tag: textAt(data, "tag_name"),
		draft,
		body: textOrNothing(data, "body"),
		url: textAt(data, "html_url"),
		assets: listOf(valueAt(data, "assets"), assetFrom),
		uploadsTo: textAt(data, "upload_url")
	};
}
function releaseThatIs(tag, draft) {
	return (data) => {
		const release = releaseFrom(data);
		if (release.tag !== tag || release.draft !== draft) throw malformed("another release than asked for");
		return release;
	};
}
async function unlessMissing$1(reading) {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-not-found") return null;
		throw error;
	}
}
function publishedOf(transport, tag) {
	const question = {
		what: `read the release of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases/tags/{tag}",
		parameters: { tag }
	};
	return unlessMissing$1(transport.read(question, releaseThatIs(tag, false)));
}
async function draftsOf(transport, tag) {
	return (await transport.find({
		what: `look for a draft of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases",
		parameters: {}
	}, releaseFrom, pagesSearched, (release) => release.draft && release.tag === tag)).toSorted((a, b) => a.id - b.id);
}
async function hasTag(transport, tag) {
	const question = {
		what: `read the tag ${tag}`,
		route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
		parameters: { ref: `tags/${tag}` }
	};
	return await unlessMissing$1(transport.read(question, (data) => textAt(data, "ref"))) === `refs/tags/${tag}`;
}
async function releaseOf(transport, tag) {
	const published = await publishedOf(transport, tag);
	if (published !== null) return published;
	const drafts = await draftsOf(transport, tag);
	return drafts.find(isOurs) ?? drafts[0] ?? null;
}
function releaseById(transport, { id, tag }) {
	const question = {
		what: `read the draft of ${tag}`,
		route: "GET /repos/{owner}/{repo}/releases/{release_id}",
		parameters: { release_id: id }
	};
	return unlessMissing$1(transport.read(question, releaseFrom));
}
async function standingOf(transport, tag) {
	const published = await publishedOf(transport, tag);
	if (published !== null) return {
		release: published,
		spare: [],
		tagExists: true
	};
	return standingAmong(transport, tag, null, await draftsOf(transport, tag));
}
async function standingAfter(transport, tag, before) {
	const named = await publishedOf(transport, tag);
	const own = before === null ? null : await releaseById(transport, before);
	const others = (await draftsOf(transport, tag)).filter(({ id }) => id !== before?.id);
	if (own === null) return standingAmong(transport, tag, named, others);
	if (!own.draft) return standingAmong(transport, tag, named ?? own, others);
	return standingAmong(transport, tag, named, [...others, own].toSorted((a, b) => a.id - b.id));
}
async function standingAmong(transport, tag, published, drafts) {
	const ours = drafts.filter(isOurs);
	if (published !== null) return {
		release: published,
		spare: ours,
		tagExists: true
	};
	const [first = drafts[0] ?? null, ...spare] = ours;
	return {
		release: first,
		spare,
		tagExists: await hasTag(transport, tag)
	};
}

// src/github/keep-issue.ts
const pages$1 = 3;
function issueFrom(data) {
	return {
		body: optionalTextAt(data, "body"),
		url: textAt(data, "html_url")
	};
}
async function standing$1(transport, { marker }) {
	const [found = null] = await transport.find({
		what: "look for the issue of a rollout",
		route: "GET /repos/{owner}/{repo}/issues",
		parameters: {
			state: "all",
			sort: "created",
			direction: "desc"
		}
	}, issueFrom, pages$1, ({ body }) => body.startsWith(marker));
	return found;
}
async function lookAndOpen$1(transport, patience, issue) {
	const { marker, title, body, labels } = issue;
	let trouble = null;
	for (const pause of [...patience.pauses, null]) {
		const found = await standing$1(transport, issue);
		if (found !== null) return {
			is: trouble === null ? "unchanged" : "opened",
			url: found.url
		};
		if (pause === null) break;
		try {
			return {
				is: "opened",
				url: (await transport.write({
					what: "open an issue",
					route: "POST /repos/{owner}/{repo}/issues",
					parameters: {
						title,
						body: `${marker}\n${body}`,
						labels
					}
				}, issueFrom)).url
			};
		} catch (error) {
			if (!(error instanceof Failure) || !mayHaveHappened(error)) throw error;
			trouble = error;
		}
		await patience.sleep(pause);
	}
	throw trouble ?? new Bug("An issue needs at least one try.");
}
async function keepIssue(transport, patience, issue) {
	try {
		return await lookAndOpen$1(transport, patience, issue);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "github-forbidden") throw error;
		return {
			is: "forbidden",
			because: error.message,
			help: "Give the job `issues: write`."
		};
	}
}

// src/github/pull-request.ts
const deletedAccount$1 = "ghost";
function objectIdAt(data, ...path) {
	const text = textAt(data, ...path);
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text)) throw malformed(`no object id at ${path.join(".")}`);
	return text;
}
function isFromFork(data) {
	return valueAt(data, "head", "repo", "full_name") !== textAt(data, "base", "repo", "full_name");
}
function pullRequestFrom(data) {
	return {
		number: numberAt(data, "number"),
		title: textAt(data, "title"),
		body: optionalTextAt(data, "body"),
		author: valueAt(data, "user") === null ? deletedAccount$1 : textAt(data, "user", "login"),
		draft: valueAt(data, "draft") === true,
		baseBranch: textAt(data, "base", "ref"),
		headBranch: textAt(data, "head", "ref"),
		head: objectIdAt(data, "head", "sha"),
		fromFork: isFromFork(data),
		labels: listOf(valueAt(data, "labels"), (label) => textAt(label, "name")),
		url: textAt(data, "html_url")
	};
}
function readPullRequest(transport, number) {
	return transport.read({
		what: `read pull request #${number}`,
		route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
		parameters: { pull_number: number }
	}, (data) => {
		const found = pullRequestFrom(data);
		if (found.number !== number) throw malformed(`pull request #${found.number} instead of #${number}`);
		return found;
	});
}

// src/github/keep-pull-request.ts
const pages = 1;
function standingPullFrom(data) {
	return {
		...pullRequestFrom(data),
		isOpen: valueAt(data, "state") === "open",
		isMerged: valueAt(data, "merged_at") !== null
	};
}
async function standing(transport, repository, { head, base, decidedBy }) {
	const [owner = ""] = repository.split("/", 1);
	const question = {
		what: `look for the pull request of branch ${head}`,
		route: "GET /repos/{owner}/{repo}/pulls",
		parameters: {
			state: decidedBy === void 0 ? "open" : "all",
			head: `${owner}:${head}`,
			base
		}
	};
	const isOurs = (pull) => pull.headBranch === head && pull.baseBranch === base && !pull.fromFork;
	const found = await transport.find(question, standingPullFrom, pages, isOurs);
	const decided = found.find(({ isOpen, isMerged, body }) => !isOpen && !isMerged && decidedBy !== void 0 && body?.includes(decidedBy) === true);
	return found.find(({ isOpen }) => isOpen) ?? decided ?? null;
}
async function closedPullRequest(transport, repository, decided) {
	try {
		const found = await standing(transport, repository, decided);
		return found === null || found.isOpen ? null : found.url;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return null;
		throw error;
	}
}
function open(transport, { head, base, title, body }) {
	const what = `open a pull request of branch ${head}`;
	return transport.write({
		what,
		route: "POST /repos/{owner}/{repo}/pulls",
		parameters: {
			head,
			base,
			title,
			body
		}
	}, pullRequestFrom);
}
const openedMeanwhile = "github-request-refused";
async function lookAndOpen(transport, patience, repository, kept) {
	let trouble = null;
	for (const pause of [...patience.pauses, null]) {
		const found = await standing(transport, repository, kept);
		if (found !== null && !found.isOpen) return {
			is: "closed",
			url: found.url
		};
		if (found !== null) return {
			is: trouble === null ? "unchanged" : "opened",
			url: found.url
		};
		if (pause === null) break;
		try {
			return {
				is: "opened",
				url: (await open(transport, kept)).url
			};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			if (error.code !== openedMeanwhile && !mayHaveHappened(error)) throw error;
			trouble = error;
		}
		await patience.sleep(pause);
	}
	throw trouble ?? new Bug("A pull request needs at least one try.");
}
async function keepPullRequest(transport, patience, repository, kept) {
	try {
		return await lookAndOpen(transport, patience, repository, kept);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "github-forbidden") throw error;
		return {
			is: "forbidden",
			because: error.message,
			help: "Give the job `pull-requests: write`, and let workflows open pull requests: Settings, Actions, General."
		};
	}
}

// src/github/release-step.ts
var import__unread_node_crypto = require__unread_node_crypto();
function isWhole(asset, wanted) {
	return asset.state === "uploaded" && asset.size === wanted.bytes.length && (asset.digest === null || asset.digest === wanted.digest);
}
function outcomeOf(wanted, release) {
	const there = new Map(release.assets.map((asset) => [asset.name, asset]));
	const assets = wanted.assets.filter((each) => {
		const asset = there.get(each.name);
		return asset === void 0 || !isWhole(asset, each);
	}).map(({ name }) => name);
	const textDiffers = !sameText(release.body, wanted.body);
	const { url } = release;
	return assets.length > 0 || textDiffers ? {
		is: "incomplete",
		url,
		textDiffers,
		assets
	} : {
		is: "unchanged",
		url
	};
}
function stepOfDraft(wanted, known, release) {
	const wantedNamed = new Map(wanted.assets.map((asset) => [asset.name, asset]));
	const broken = release.assets.find((asset) => {
		const other = wantedNamed.get(asset.name);
		return other !== void 0 && !isWhole(asset, other);
	});
	if (broken !== void 0) return {
		do: "clear",
		release,
		asset: broken
	};
	const there = new Set(release.assets.map(({ name }) => name));
	const missing = wanted.assets.find(({ name }) => !there.has(name));
	if (missing !== void 0) return {
		do: "upload",
		release,
		asset: missing
	};
	return known.fresh ? {
		do: "publish",
		release
	} : { do: "look" };
}
function nextStep(wanted, known) {
	const { release } = known;
	if (release !== null && !isOurs(release)) return {
		do: "stop",
		with: {
			is: "foreign",
			url: release.url
		}
	};
	const [spare] = known.spare;
	if (spare !== void 0) return {
		do: "discard",
		release: spare
	};
	if (release !== null && !release.draft) return {
		do: "stop",
		with: outcomeOf(wanted, release)
	};
	if (!known.tagExists) return { do: "miss-tag" };
	return release === null ? { do: "draft" } : stepOfDraft(wanted, known, release);
}

// src/github/upload-address.ts
function uploadAddress(apiUrl, template) {
	const [address = ""] = template.split("{");
	if (!URL.canParse(address)) throw malformed("no address to upload to");
	const api = new URL(apiUrl);
	const named = new URL(address);
	const hosts = [api.host, api.host.replace(/^api\./u, "uploads.")];
	if (named.protocol !== api.protocol || !hosts.includes(named.host) || named.username !== "") throw malformed(`files would go to ${named.host}`);
	return `${named.origin}${named.pathname}{?name}`;
}

// src/github/release-writes.ts
function draft({ transport }, { tag, name, body }) {
	return transport.write({
		what: `draft the release of ${tag}`,
		route: "POST /repos/{owner}/{repo}/releases",
		parameters: {
			tag_name: tag,
			name,
			body,
			draft: true
		}
	}, releaseThatIs(tag, true));
}
function nothing(data) {
	if (data !== void 0 && data !== "") throw malformed("something where nothing was to be told");
}
function discard({ transport }, { id, tag }) {
	return transport.write({
		what: `discard a second draft of ${tag}`,
		route: "DELETE /repos/{owner}/{repo}/releases/{release_id}",
		parameters: { release_id: id }
	}, nothing);
}
function clear({ transport }, { id, name }) {
	return transport.write({
		what: `remove the unfinished file ${name}`,
		route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
		parameters: { asset_id: id }
	}, nothing);
}
const bytesInAMillisecond = 1e3;
function upload({ transport, apiUrl }, release, asset) {
	return transport.write({
		what: `upload ${asset.name}`,
		route: `POST ${uploadAddress(apiUrl, release.uploadsTo)}`,
		parameters: {
			name: asset.name,
			data: asset.bytes
		},
		headers: { "content-type": asset.contentType },
		extraTime: Math.ceil(asset.bytes.length / bytesInAMillisecond)
	}, (data) => {
		const found = assetFrom(data);
		if (found.name !== asset.name || !isWhole(found, asset)) throw malformed(`another file than ${asset.name}`);
		return found;
	});
}
function publish({ transport }, { id }, wanted) {
	const { tag, name, body, makeLatest } = wanted;
	return transport.write({
		what: `publish the release of ${tag}`,
		route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
		parameters: {
			release_id: id,
			name,
			body,
			draft: false,
			make_latest: makeLatest
		}
	}, releaseThatIs(tag, false));
}
async function knownAfter(writing, wanted, known, step) {
	const withAssets = (release, assets) => ({
		...known,
		release: {
			...release,
			assets
		},
		fresh: false
	});
	switch (step.do) {
		case "draft": return {
			...known,
			release: await draft(writing, wanted),
			fresh: false
		};
		case "discard":
			await discard(writing, step.release);
			return {
				...known,
				spare: known.spare.filter((one) => one !== step.release),
				fresh: false
			};
		case "clear":
			await clear(writing, step.asset);
			return withAssets(step.release, step.release.assets.filter((one) => one !== step.asset));
		case "upload": return withAssets(step.release, [...step.release.assets, await upload(writing, step.release, step.asset)]);
		case "publish": return {
			...known,
			release: await publish(writing, step.release, wanted),
			fresh: false
		};
		default: return never$1(step);
	}
}

// src/github/keep-release.ts
const mayNotRelease = "Give the job the permission contents: write. If it has it: GitHub refuses to release a tag whose commit changes files in .github/workflows against the default branch, unless the token may also write workflows. Then release from the default branch, or with the token of a GitHub App that has contents: write and workflows: write.";
const lastingName = /^[\w-](?:[\w.-]*[\w-])?$/u;
function wantedFrom(kept) {
	if (kept.body.length > longestReleaseBody) throw new Failure("github-release-too-long", `The text of the release has ${kept.body.length} characters; there is room for ${longestReleaseBody}.`, "Shorten the text: the whole changelog stands in the repository.");
	if (new Set(kept.assets.map(({ name }) => name)).size !== kept.assets.length || !kept.assets.every(({ name }) => lastingName.test(name))) throw new Bug("The files of a release have names of their own that GitHub leaves as they are.");
	const withDigest = (asset) => ({
		...asset,
		digest: `sha256:${(0, import__unread_node_crypto.createHash)("sha256").update(asset.bytes).digest("hex")}`
	});
	return {
		...kept,
		body: `${releaseMarker}\n${kept.body}`,
		assets: kept.assets.map(withDigest)
	};
}
function missingTag(tag) {
	return new Failure("github-tag-missing", `There is no tag ${tag} to release.`, "Push the tag first: GitHub would make it at the tip of the default branch, whatever stands there.");
}
const mayBeHidden = "github-not-found";
function maySettle(error, step) {
	if (error.code === mayBeHidden) return step.do !== "draft";
	return error.code === "github-already-exists" || mayHaveHappened(error);
}
function lastWord(error) {
	if (error.code !== mayBeHidden) return error;
	return new Failure("github-release-refused", error.message, mayNotRelease, error);
}
const mostWrites = (wanted) => 4 * (wanted.assets.length + 2);
function unsettled(tag) {
	return new Failure("github-release-unsettled", `The release of ${tag} kept changing while it was made.`, "Another run may be making the same release. Run again when it has ended.");
}
async function lookAgain({ writing, wanted }, known) {
	return {
		...await standingAfter(writing.transport, wanted.tag, known.release),
		fresh: true
	};
}
const nameOf = (step) => "asset" in step ? `${step.do} ${step.asset.name}` : step.do;
async function attempt(making, known, step, troubles) {
	const { writing, patience, wanted } = making;
	const { times, last } = troubles.get(nameOf(step)) ?? {
		times: 0,
		last: null
	};
	if (last !== null && times >= patience.pauses.length) throw lastWord(last);
	try {
		return await knownAfter(writing, wanted, known, step);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		if (!maySettle(error, step)) throw lastWord(error);
		troubles.set(nameOf(step), {
			times: times + 1,
			last: error
		});
		await patience.sleep(patience.pauses[times] ?? 0);
		return lookAgain(making, known);
	}
}
async function settle(making) {
	const { writing, wanted } = making;
	const troubles = /* @__PURE__ */ new Map();
	let known = {
		...await standingOf(writing.transport, wanted.tag),
		fresh: true
	};
	let writes = 0;
	for (;;) {
		const step = nextStep(wanted, known);
		if (step.do === "miss-tag") throw missingTag(wanted.tag);
		if (step.do === "stop") return writes > 0 && step.with.is === "unchanged" ? {
			...step.with,
			is: "published"
		} : step.with;
		if (step.do === "look") {
			known = await lookAgain(making, known);
			continue;
		}
		if (writes === mostWrites(wanted)) throw unsettled(wanted.tag);
		writes += 1;
		known = await attempt(making, known, step, troubles);
	}
}
async function keepRelease(transport, patience, apiUrl, kept) {
	const wanted = wantedFrom(kept);
	try {
		return await settle({
			writing: {
				transport,
				apiUrl
			},
			patience,
			wanted
		});
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "github-forbidden") throw error;
		return {
			is: "forbidden",
			because: error.message,
			help: mayNotRelease
		};
	}
}

// src/github/keep-statuses.ts
function statusFrom(data) {
	const description = valueAt(data, "description");
	return {
		context: textAt(data, "context"),
		state: textAt(data, "state"),
		description: typeof description === "string" ? description : ""
	};
}
async function missing(transport, commit, wanted) {
	const question = {
		what: `read the statuses of ${commit.slice(0, 12)}`,
		route: "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
		parameters: { ref: commit }
	};
	const newest = new Map((await transport.readAll(question, statusFrom)).toReversed().map((each) => [each.context, each]));
	return wanted.filter(({ context, state, description }) => {
		const told = newest.get(context);
		return told === void 0 || told.state !== state || told.description !== description;
	});
}
async function lookAndWrite(transport, patience, commit, wanted) {
	let open = await missing(transport, commit, wanted);
	const total = open.length;
	for (const pause of [...patience.pauses, null]) try {
		for (const { context, state, description } of open) {
			const question = {
				what: `write the status ${context}`,
				route: "POST /repos/{owner}/{repo}/statuses/{sha}",
				parameters: {
					sha: commit,
					context,
					state,
					description
				}
			};
			await transport.write(question, statusFrom);
		}
		return total;
	} catch (error) {
		if (pause === null || !(error instanceof Failure) || !mayHaveHappened(error)) throw error;
		await patience.sleep(pause);
		open = await missing(transport, commit, wanted);
	}
	return total;
}
async function keepStatuses(transport, patience, commit, wanted) {
	try {
		return {
			is: "kept",
			written: await lookAndWrite(transport, patience, commit, wanted)
		};
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "github-forbidden") throw error;
		return {
			is: "forbidden",
			because: error.message
		};
	}
}

// src/github/rulesets.ts
const all = "/repos/{owner}/{repo}/rulesets";
function ruleFrom(data) {
	const parameters = valueAt(data, "parameters");
	return {
		type: textAt(data, "type"),
		parameters: typeof parameters === "object" && parameters !== null ? parameters : {}
	};
}
function rulesetFrom(data) {
	const names = (key) => {
		const found = valueAt(data, "conditions", "ref_name", key);
		return found === void 0 ? [] : listOf(found, (name) => typeof name === "string" ? name : never(name));
	};
	const rules = valueAt(data, "rules");
	return {
		id: numberAt(data, "id"),
		name: textAt(data, "name"),
		target: textAt(data, "target"),
		enforcement: textAt(data, "enforcement"),
		isOwn: valueAt(data, "source_type") === "Repository",
		include: names("include"),
		exclude: names("exclude"),
		rules: rules === void 0 ? [] : listOf(rules, ruleFrom)
	};
}
function never(name) {
	throw malformed(`the pattern ${String(name)}`);
}
async function readRulesets(transport) {
	const listed = await transport.readAll({
		what: "read the rulesets",
		route: `GET ${all}`,
		parameters: {}
	}, (data) => numberAt(data, "id"));
	return await Promise.all(listed.map((id) => transport.read({
		what: `read ruleset ${id}`,
		route: `GET ${all}/{ruleset_id}`,
		parameters: { ruleset_id: id }
	}, rulesetFrom)));
}
async function writeRuleset(transport, patience, id, ruleset) {
	const what = `set the ruleset "${ruleset.name}"`;
	let known = id;
	for (const pause of [...patience.pauses, null]) try {
		const place = known === null ? {
			route: `POST ${all}`,
			parameters: {}
		} : {
			route: `PUT ${all}/{ruleset_id}`,
			parameters: { ruleset_id: known }
		};
		await transport.write({
			what,
			route: place.route,
			parameters: {
				...place.parameters,
				...ruleset
			}
		}, rulesetFrom);
		return;
	} catch (error) {
		if (pause === null || !(error instanceof Failure) || !mayHaveHappened(error)) throw error;
		await patience.sleep(pause);
		known ??= (await readRulesets(transport)).find(({ name, isOwn }) => isOwn && name === ruleset.name)?.id ?? null;
	}
}
async function readWorkflows(transport) {
	const question = {
		what: "read the workflows",
		route: "GET /repos/{owner}/{repo}/actions/workflows",
		parameters: { per_page: 100 }
	};
	try {
		return await transport.read(question, (data) => listOf(valueAt(data, "workflows"), (each) => ({
			path: textAt(each, "path"),
			state: textAt(each, "state")
		})));
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return null;
		throw error;
	}
}
function rulesetHosting(transport, patience) {
	return {
		rulesets: () => readRulesets(transport),
		rulesOn: (branch) => transport.readAll({
			what: `read the rules of branch ${branch}`,
			route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
			parameters: { branch }
		}, ruleFrom),
		writeRuleset: (id, ruleset) => writeRuleset(transport, patience, id, ruleset),
		mayPush: () => transport.read({
			what: "read the repository",
			route: "GET /repos/{owner}/{repo}",
			parameters: {}
		}, (data) => {
			const push = valueAt(data, "permissions", "push");
			return typeof push === "boolean" ? push : null;
		}),
		workflows: () => readWorkflows(transport)
	};
}

// src/github/people.ts
function roleFrom(data) {
	const role = valueAt(data, "role_name");
	if (typeof role === "string" && isNameIn(repositoryRoles, role)) return role;
	const permission = textAt(data, "permission");
	if (!isNameIn(repositoryRoles, permission)) throw malformed(`a permission ${permission}`);
	return permission;
}
async function readRole(transport, login) {
	const question = {
		what: `read what ${login} may do`,
		route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
		parameters: { username: login }
	};
	return await unlessMissing(transport.read(question, roleFrom)) ?? "none";
}
async function readMembership(transport, team, login) {
	const [org = "", slug = ""] = team.replace(/^@/u, "").split("/");
	const route = "GET /orgs/{org}/teams/{team_slug}";
	const parameters = {
		org,
		team_slug: slug
	};
	try {
		const state = await unlessMissing(transport.read({
			what: `read whether ${login} is in ${team}`,
			route: `${route}/memberships/{username}`,
			parameters: {
				...parameters,
				username: login
			}
		}, (data) => textAt(data, "state")));
		if (state !== null) return state === "active";
		return await unlessMissing(transport.read({
			what: `read the team ${team}`,
			route,
			parameters
		}, (data) => textAt(data, "slug"))) === null ? null : false;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return null;
		throw error;
	}
}
async function unlessMissing(read) {
	try {
		return await read;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-not-found") return null;
		throw error;
	}
}

// src/github/reviews.ts
const says = /* @__PURE__ */ new Map([
	["APPROVED", "approved"],
	["CHANGES_REQUESTED", "changes-requested"],
	["DISMISSED", "dismissed"]
]);
const deletedAccount = "ghost";
function reviewFrom(data) {
	const isDeleted = valueAt(data, "user") === null;
	const commit = valueAt(data, "commit_id");
	return {
		login: isDeleted ? deletedAccount : textAt(data, "user", "login"),
		isBot: !isDeleted && valueAt(data, "user", "type") !== "User",
		says: says.get(textAt(data, "state")) ?? "commented",
		commit: typeof commit === "string" ? commit : null
	};
}
function readReviews(transport, number) {
	return transport.readAll({
		what: `read the reviews of pull request #${number}`,
		route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
		parameters: { pull_number: number }
	}, reviewFrom);
}

// src/github/octokit-hosting.ts
var octokit_hosting_exports = /* @__PURE__ */ __exportAll({ githubHosting: () => githubHosting });
const patienceOfWorkflow = {
	timeout: 15e3,
	pauses: [500, 1500],
	waitBudget: 6e4,
	sleep: (milliseconds) => (0, import_promises.setTimeout)(milliseconds)
};
async function toolkit() {
	const eventFile = process.env["GITHUB_EVENT_PATH"];
	delete process.env["GITHUB_EVENT_PATH"];
	try {
		return await import("./actions-github-lib-github.js");
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
	return async ({ route, parameters, headers: more }, signal) => {
		const place = route.includes("{owner}") ? {
			owner,
			repo
		} : {};
		const headers = {
			...more,
			"x-github-api-version": "2022-11-28"
		};
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
		...rulesetHosting(transport, patience),
		pullRequest: (number) => readPullRequest(transport, number),
		reviews: (number) => readReviews(transport, number),
		roleOf: (login) => readRole(transport, login),
		isMember: (team, login) => readMembership(transport, team, login),
		keepComment: (pullRequest, marker, body, create) => keepComment(transport, patience, {
			pullRequest,
			marker,
			body,
			create,
			author: access.author ?? null
		}),
		keepStatuses: (commit, statuses) => keepStatuses(transport, patience, commit, statuses),
		releaseOf: (tag) => releaseOf(transport, tag),
		closedPullRequest: (pullRequest) => closedPullRequest(transport, access.repository, pullRequest),
		keepPullRequest: (pullRequest) => keepPullRequest(transport, patience, access.repository, pullRequest),
		keepIssue: (issue) => keepIssue(transport, patience, issue),
		keepRelease: (release) => keepRelease(transport, patience, access.apiUrl, release)
	};
}

export { octokit_hosting_exports as n, require_promises as r, githubHosting as t };