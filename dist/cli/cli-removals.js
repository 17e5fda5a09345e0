import { t as recentUsage } from "./app-metrics-recent-usage.js";
import { n as readGoing, t as openRemovals } from "./app-removal-open-removals.js";
import { Ct as counted, V as systemClock, Z as recordsIn, u as withRepository } from "./cli-commands-check.js";
import { i as removalsDue, n as removalLine } from "./report-removal-text.js";
import { y as visibleLine } from "./cli-terminal.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";

// src/cli/removals.ts
async function removals(call) {
	const { found, isMeasured } = call.flags.open ? await open(call) : await listed(call);
	return {
		exit: found.some(({ pullRequest }) => pullRequest?.is === "owed") ? 1 : 0,
		text: [...linesOf(found, call), ...found.length === 0 || isMeasured ? [] : ["", "How often prompts are requested was not recorded in the last days: it is in nobody’s way here."]].join("\n"),
		json: {
			schema: "prompt-libraries/removals/v1",
			removals: found
		}
	};
}
async function listed(call) {
	const now = systemClock.now();
	return await withRepository(call, async (repository) => {
		const records = await recordsIn(repository);
		const { going } = await readGoing(repository, {
			at: "HEAD",
			configFile: call.flags.config,
			records,
			look: "everything"
		});
		const usage = records === null ? null : await recentUsage(repository, records, now);
		return {
			found: removalsDue(going, usage, now).map((each) => ({
				...each,
				pullRequest: null
			})),
			isMeasured: usage !== null
		};
	});
}
async function open(call) {
	call.progress("looking at the remote");
	const now = systemClock.now();
	const use = async (ports) => {
		const { records } = await ports.remote.tips([""]);
		const usage = records === null ? null : await recentUsage(ports.repository, records, now);
		return {
			found: await openRemovals(ports, {
				configFile: call.flags.config,
				now,
				usage,
				open: true
			}),
			isMeasured: usage !== null
		};
	};
	return await withReleasePorts(call, use, await hostingFrom(call.variables));
}
async function hostingFrom(variables) {
	const token = variables["GITHUB_TOKEN"];
	const repository = variables["GITHUB_REPOSITORY"];
	if (token === void 0 || token === "" || repository === void 0 || repository === "") return null;
	const { githubHosting } = await import("./github-octokit-hosting.js");
	return await githubHosting({
		token,
		repository,
		apiUrl: variables["GITHUB_API_URL"] ?? "https://api.github.com"
	});
}
const signs = {
	due: "✗",
	blocked: "!",
	later: "·"
};
function linesOf(found, { colours }) {
	if (found.length === 0) return ["No prompt is deprecated."];
	const paint = {
		due: colours.red,
		blocked: colours.yellow,
		later: colours.dim
	};
	const count = (is) => found.filter((each) => each.is === is).length;
	return [`${counted(found.length, "deprecated prompt")}: ${count("due")} due, ${count("blocked")} blocked, ${count("later")} later`, ...found.flatMap((each) => [`${paint[each.is](signs[each.is])} ${visibleLine(removalLine(each))}`, ...each.pullRequest === null ? [] : [`    ${pullRequestLine(each.pullRequest, colours)}`]])];
}
function pullRequestLine(pullRequest, colours) {
	if (pullRequest.is === "owed") return colours.red(`owed: ${visibleLine(pullRequest.because)}`);
	const then = pullRequest.is === "closed" ? "; put the day off, take the deprecation back, or open it again" : "";
	return `pull request ${pullRequest.is}: ${visibleLine(pullRequest.url)}${then}`;
}

export { removals };