import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises2.js";
import { t as require__unread_node_os } from "./_unread-node_os.js";
import { E as statuses, F as require__unread_node_path, P as Failure, a as displayWidth, i as clipped, j as colours, o as padded, s as wrapped, y as visibleLine } from "./cli-terminal.js";
import { c as verdictText, d as barsOf, f as percentText, i as errorText, n as canAdvance, o as shareText, r as differenceText, s as standingText, t as readDashboard, u as timeLeft } from "./app-dashboard-read-dashboard.js";
import { i as uncommittedAt } from "./app-library-read-library.js";
import { R as run$1, V as systemClock } from "./cli-commands-check.js";
import { i as libraryRequest, o as withLibrary } from "./cli-library-call.js";
import { i as uncommittedLines } from "./cli-library-text.js";

// src/report/library/dashboard-json.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
var import__unread_node_os = require__unread_node_os();
function dashboardJson(report) {
	const { library, now, health, needs, rollouts, experiments, deprecations, releases } = report;
	return {
		schema: "prompt-libraries/dashboard/v1",
		library,
		at: now.toISOString(),
		health,
		needs,
		statuses: report.statuses.map(shareJson),
		categories: report.categories.map(shareJson),
		owners: report.owners.map(shareJson),
		rollouts,
		experiments,
		deprecations,
		releases,
		prompts: report.prompts.map(promptJson)
	};
}
function shareJson({ name, count, permille }) {
	return {
		name,
		count,
		percent: permille / 10
	};
}
function promptJson(prompt) {
	const { text: _text, ...shown } = prompt;
	return {
		...shown,
		versions: prompt.versions.map(({ version, at, impact, notes }) => ({
			version,
			at,
			impact,
			notes
		}))
	};
}

// src/report/library/progress-text.ts
function rolloutLines(lanes, style) {
	return lanes.flatMap((lane, index) => {
		const rows = [
			["Version", `${lane.stable ?? "none"} → ${lane.candidate}`],
			["Phase", `${lane.phase} (${shareText(lane.weight)})${lane.standing === "paused" ? ", paused" : ""}`],
			["Environment", lane.environment],
			["Errors", errorText(lane)],
			["Can Advance", canAdvance(lane)]
		];
		return [
			...index === 0 ? [] : [""],
			head(lane.prompt, style),
			...rows.flatMap((row) => rowLines(row, style))
		];
	});
}
function deprecationLines(deprecations, style) {
	return deprecations.flatMap(({ prompt, phase, removal, daysLeft, replacement, guide, reason, dependents, consumers }, index) => {
		const rows = [
			["Phase", phase],
			["Removal", `${removal}, ${timeLeft(daysLeft)}`],
			...replacement === null ? [] : [["Replacement", replacement]],
			...guide === null ? [] : [["Guide", guide]],
			...reason === null ? [] : [["Reason", reason]],
			...dependents.length === 0 ? [] : [["Needed By", dependents.join(", ")]],
			...consumers.length === 0 ? [] : [["Used By", consumers.join(", ")]]
		];
		return [
			...index === 0 ? [] : [""],
			head(`${daysLeft <= 7 ? "⚠️ " : "📋"} ${prompt}`, style),
			...rows.flatMap((row) => rowLines(row, style))
		];
	});
}
function experimentLines(experiments, style) {
	return experiments.flatMap(({ metric, better, arms, ...found }, index) => [
		...index === 0 ? [] : [""],
		head(`${found.name} on ${found.prompt}`, style),
		...rowLines(["Standing", standingText(found)], style),
		...rowLines(["Verdict", verdictText(found)], style),
		...rowLines(["Metric", `${metric}, ${better} is better`], style),
		...arms.flatMap((arm) => rowLines([`${arm.name} ${arm.version}`, differenceText(arm)], style))
	]);
}
function head(text, { width, colours }) {
	return `  ${colours.bold(clipped(visibleLine(text), width - 2))}`;
}
function rowLines([term, says], { width }) {
	const [first = "", ...rest] = wrapped(visibleLine(`${term}: ${says}`), width - 4).map((line) => clipped(line, width - 4));
	return [`    ${first}`, ...rest.map((line) => `      ${clipped(line, width - 6)}`)];
}

// src/report/library/dashboard-text.ts
const widestRule = 55;
const widestName = 24;
function dashboardText(report, style) {
	const { library, now, health } = report;
	const rule = "=".repeat(Math.min(widestRule, style.width));
	return [
		style.colours.bold("PROMPT LIBRARY DASHBOARD"),
		rule,
		clipped(`Library: ${visibleLine(library.name ?? "without a name")}${library.version === null ? "" : `, version ${visibleLine(library.version)}`}`, style.width),
		`Total Prompts: ${health.prompts}`,
		`Date: ${now.toISOString().slice(0, 16).replace("T", " ")} UTC`,
		...library.records === null ? wrapped("Records: none in this clone; git fetch origin prompt-library brings those of released libraries", style.width) : [],
		rule,
		...section("NEEDS YOU", needLines(report.needs, style), style),
		...section("STATUS DISTRIBUTION", shareLines(report.statuses, statusName, style, true), style),
		...section("CATEGORY BREAKDOWN", shareLines(report.categories.filter(({ count }) => count > 0), visibleLine, style, false), style),
		...section("OWNERS", shareLines(report.owners, (owner) => visibleLine(owner ?? "nobody"), style, false), style),
		...section("HEALTH METRICS", healthLines(health, style), style),
		...report.rollouts.length === 0 ? [] : section("ACTIVE ROLLOUTS", rolloutLines(report.rollouts, style), style),
		...report.experiments.length === 0 ? [] : section("EXPERIMENTS", experimentLines(report.experiments, style), style),
		...report.deprecations.length === 0 ? [] : section("DEPRECATION SCHEDULE", deprecationLines(report.deprecations, style), style),
		"",
		rule
	].join("\n");
}
function section(title, lines, { width, colours }) {
	return [
		"",
		colours.bold(title),
		"-".repeat(Math.min(40, width)),
		...lines.length === 0 ? ["  nothing yet"] : lines
	];
}
function needLines(needs, { width, colours }) {
	if (needs.length === 0) return [`  ${colours.green("✓")} nothing`];
	return needs.flatMap(({ urgency, prompt, says }) => {
		const sign = urgency === "now" ? colours.red("!") : colours.yellow("·");
		const [first = "", ...rest] = wrapped(visibleLine(prompt === null ? says : `${prompt} ${says}`), width - 4).map((line) => clipped(line, width - 4));
		return [`  ${sign} ${first}`, ...rest.map((line) => `    ${line}`)];
	});
}
function statusName(status) {
	return status === null ? "❓ unreadable" : `${padded(statuses[status].icon, 2)} ${status}`;
}
function shareLines(shares, nameOf, { width, colours }, withPercent) {
	const counts = shares.map(({ count }) => count);
	const bars = barsOf(counts);
	const digits = Math.max(3, ...counts.map((count) => String(count).length));
	const room = width - 2 - 1 - 20 - 1 - digits - (withPercent ? 9 : 0);
	const names = shares.map(({ name }) => clipped(nameOf(name), Math.max(4, Math.min(widestName, room))));
	const column = Math.max(0, ...names.map(displayWidth));
	return shares.map(({ count, permille }, index) => {
		const tail = withPercent ? ` (${percentText(permille).padStart(6)})` : "";
		const line = `  ${padded(names[index] ?? "", column)} ${bars[index] ?? ""} ${String(count).padStart(digits)}${tail}`;
		return count === 0 ? colours.dim(line) : line;
	});
}
function healthLines(health, { width }) {
	return [
		["Active Rollouts", health.activeRollouts],
		["Running Experiments", health.experiments],
		["Pending Deprecations", health.pendingDeprecations],
		[
			"Stale Prompts",
			health.stale,
			"the clone is shallow"
		],
		[
			"Unused in 30 Days",
			health.unused,
			"usage is not recorded that long"
		],
		["Never Released", health.neverReleased],
		["Without Tests", health.withoutTests],
		["Cannot Be Read", health.unreadable],
		["Total Changes", health.changes],
		["Changes in 30 Days", health.recentChanges]
	].map(([name, value, because]) => clipped(`  ${padded(`${name}:`, 22)} ${value === null ? `not known: ${because ?? ""}` : value}`, width));
}

// src/report/library/release-text.ts
const mostReleases = 5;
function releaseText({ rollouts, deprecations, releases }, style) {
	return [
		style.colours.bold("RELEASE STATUS REPORT"),
		"=".repeat(Math.min(55, style.width)),
		"",
		`Active Releases: ${rollouts.length}`,
		`Pending Deprecations: ${deprecations.length}`,
		...rollouts.length === 0 ? [] : section("ACTIVE ROLLOUTS", rolloutLines(rollouts, style), style),
		...deprecations.length === 0 ? [] : section("DEPRECATION SCHEDULE", deprecationLines(deprecations, style), style),
		...section("RECENT RELEASES", releases.slice(0, mostReleases).map((each) => releaseLine(each, style)), style)
	].join("\n");
}
function releaseLine({ version, at, prompts, removed }, { width }) {
	const day = (/* @__PURE__ */ new Date(at * 1e3)).toISOString().slice(0, 10);
	const [first] = prompts;
	const what = prompts.length === 1 && first !== void 0 ? `${first.id} ${first.from ?? "new"} → ${first.to}` : `${prompts.length} prompts`;
	return clipped(`  ${day}  ${visibleLine(version)}  ${visibleLine(what)}${removed.length === 0 ? "" : `, ${removed.length} removed`}`, width);
}

// src/cli/open-in-browser.ts
const openers = {
	darwin: ["open"],
	win32: ["rundll32", "url.dll,FileProtocolHandler"]
};
const patience = 15e3;
async function openInBrowser(file, variables) {
	const [program, ...words] = openers[process.platform] ?? ["xdg-open"];
	const environment = Object.fromEntries(Object.entries(variables).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
	try {
		const { exitCode, complaints } = await run$1({
			program,
			arguments: [...words, file],
			folder: (0, import__unread_node_path.dirname)(file),
			environment,
			timeLimit: patience
		});
		if (exitCode !== 0) throw new Error(complaints.trim());
	} catch (cause) {
		throw new Failure("dashboard-not-opened", `The dashboard is written, but ${program} could not open it: ${file}`, "Open the file yourself.", cause);
	}
}

// src/cli/commands/dashboard.ts
const plain = colours(false);
async function run(call) {
	const { open, output, releases } = call.flags;
	const format = call.flags.format ?? (open ? "html" : "text");
	if (open && format !== "html") throw new Failure("dashboard-open-html", "Only HTML opens in a browser.", "Write --format html, or leave out --open.");
	if (releases && format !== "text") throw new Failure("dashboard-releases-text", "The release report is text.", "Leave out --releases: JSON and HTML have it among the rest.");
	call.progress("reading the prompts");
	const withTexts = format === "html" ? 500 : 0;
	const counts = format !== "text" || call.json ? {} : { mostCounted: 0 };
	const request = libraryRequest(call);
	const [report, uncommitted] = await withLibrary(call, (ports) => Promise.all([readDashboard(ports, {
		...request,
		records: null,
		withTexts,
		...counts
	}, systemClock.now()), call.json ? null : uncommittedAt(ports, request)]));
	const text = await shown(report, format, call);
	const json = dashboardJson(report);
	const unseen = uncommittedLines(uncommitted, call);
	if (output === null && !open) return {
		exit: 0,
		text: [text, ...format === "text" ? unseen : []].join("\n"),
		json
	};
	const file = output === null ? (0, import__unread_node_path.join)(await (0, import_promises.mkdtemp)((0, import__unread_node_path.join)((0, import__unread_node_os.tmpdir)(), "prompt-libraries-")), "dashboard.html") : (0, import__unread_node_path.resolve)(call.cwd, output);
	await written(file, text);
	if (open) await openInBrowser(file, call.variables);
	return {
		exit: 0,
		text: [`Wrote ${file}`, ...unseen].join("\n"),
		json
	};
}
async function shown(report, format, call) {
	if (format === "json") return `${JSON.stringify(dashboardJson(report), null, 2)}\n`;
	if (format === "html") return (await import("./report-page-page.js").then((n) => n.n)).dashboardPage(report);
	const style = call.flags.output === null ? call : {
		...call,
		colours: plain
	};
	return call.flags.releases ? releaseText(report, style) : dashboardText(report, style);
}
async function written(file, text) {
	try {
		await (0, import_promises.mkdir)((0, import__unread_node_path.dirname)(file), { recursive: true });
		await (0, import_promises.writeFile)(file, text.endsWith("\n") ? text : `${text}\n`);
	} catch (cause) {
		throw new Failure("dashboard-not-written", `${file} cannot be written.`, "Name a file in a folder you may write to.", cause);
	}
}

export { run };