import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_promises } from "./promises.js";
import { A as joined, D as code, M as nothing, N as prose, O as details, P as table, i as summaryLimit, j as md, pt as require__unread_node_path, z as openRepository } from "../action.js";
import { a as shareText, c as barsOf, d as neededByText, f as timeLeft, i as errorText, l as percentText, n as canAdvance, o as standingText, r as differenceText, s as verdictText, t as dashboardPage, u as readDashboard } from "./report-page-page.js";
import { n as libraryAt } from "./app-library-library-at.js";
import { o as systemClock } from "./action-toolkit.js";
import { at as statuses } from "./app-check-checked-change.js";

// src/report/library/dashboard-json.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import_promises = require_promises();
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

// src/app/dashboard/site-files.ts
const served = "serve/";
async function siteFiles(repository, report, withCatalog) {
	const own = [["index.html", Buffer.from(dashboardPage(report))], ["dashboard.json", Buffer.from(`${JSON.stringify(dashboardJson(report))}\n`)]];
	const { records } = report.library;
	const listed = records === null || !withCatalog ? [] : await repository.listTree(records, served.slice(0, -1));
	const contents = await repository.readBlobs([...new Set(listed.map(({ blob }) => blob))]);
	const catalog = listed.flatMap(({ path, blob }) => {
		const bytes = contents.get(blob);
		return bytes === void 0 || !path.startsWith(served) ? [] : [[path.slice(6), bytes]];
	});
	return new Map([...catalog, ...own]);
}

// src/report/library/dashboard-markdown.ts
const most = 50;
function dashboardMarkdown(report) {
	const parts = [
		heading(report),
		needs(report),
		rollouts(report),
		experiments(report),
		deprecations(report),
		releases(report),
		shares(report)
	];
	return joined(parts.filter((part) => part !== ""), md`\n\n`);
}
function heading({ library, health }) {
	const version = library.version === null ? nothing : md` ${prose(library.version, 60)}`;
	const figures = [
		md`**${health.prompts}** prompts`,
		md`**${health.activeRollouts}** rolling out`,
		md`**${health.pendingDeprecations}** deprecated`,
		health.stale === null ? md`stale ones not known` : md`**${health.stale}** stale`,
		md`**${health.neverReleased}** never released`,
		md`**${health.recentChanges}** changes in 30 days`
	];
	return md`## ${prose(library.name ?? "Prompt library", 100)}${version}\n\n${joined(figures, md` · `)}`;
}
function needs({ needs: found }) {
	if (found.length === 0) return md`✅ Nothing needs you.`;
	return md`### Needs you\n\n${limited(found.map(needLine), md`\n`)}`;
}
function needLine({ urgency, prompt, says }) {
	const sign = urgency === "now" ? md`❌` : md`⚠️`;
	return md`- ${sign} ${prompt === null ? nothing : md`**${prose(prompt, 100)}** `}${prose(says)}`;
}
function rollouts({ rollouts: lanes }) {
	if (lanes.length === 0) return nothing;
	const rows = lanes.slice(0, most).map((lane) => [
		md`**${prose(lane.prompt, 100)}**`,
		md`${prose(lane.stable ?? "new")}\u00a0→\u00a0**${prose(lane.candidate)}**`,
		md`${prose(lane.phase, 60)}, ${prose(shareText(lane.weight))}`,
		prose(errorText(lane)),
		prose(canAdvance(lane))
	]);
	return md`### Rollouts\n\n${table([
		md`Prompt`,
		md`Version`,
		md`Phase`,
		md`Errors`,
		md`Can advance`
	], rows)}${more(lanes.length)}`;
}
function experiments({ experiments: found }) {
	if (found.length === 0) return nothing;
	const rows = found.slice(0, most).map((each) => [
		md`**${prose(each.name, 60)}** on ${prose(each.prompt, 100)}`,
		prose(standingText(each)),
		prose(verdictText(each)),
		joined(each.arms.map((arm) => md`${prose(arm.name, 60)}: ${prose(differenceText(arm))}`), md`<br>`)
	]);
	return md`### Experiments\n\n${table([
		md`Experiment`,
		md`Standing`,
		md`Verdict`,
		md`Beside the control`
	], rows)}${more(found.length)}`;
}
function deprecations({ deprecations: found }) {
	if (found.length === 0) return nothing;
	const rows = found.slice(0, most).map(({ prompt, phase, removal, daysLeft, replacement, ...users }) => [
		md`**${prose(prompt, 100)}**`,
		prose(phase.replace("_", " ")),
		md`${prose(removal)}, ${prose(timeLeft(daysLeft))}`,
		replacement === null ? md`–` : prose(replacement, 100),
		prose(neededByText(users) || "nobody known")
	]);
	return md`### Deprecations\n\n${table([
		md`Prompt`,
		md`Phase`,
		md`Removal`,
		md`Replacement`,
		md`Needed by`
	], rows)}${more(found.length)}`;
}
function releases({ releases: runs }) {
	if (runs.length === 0) return nothing;
	const rows = runs.slice(0, 5).map(({ version, at, prompts, removed }) => [
		md`**${prose(version, 60)}**`,
		prose((/* @__PURE__ */ new Date(at * 1e3)).toISOString().slice(0, 10)),
		md`${prompts.length}`,
		md`${removed.length}`
	]);
	return md`### Recent releases\n\n${table([
		md`Version`,
		md`Day`,
		md`Prompts`,
		md`Removed`
	], rows)}`;
}
function shares({ statuses: byStatus, categories, owners, prompts }) {
	if (prompts.length === 0) return nothing;
	const statusName = (status) => status === null ? md`❓ unreadable` : md`${prose(`${statuses[status].icon} ${status}`)}`;
	const parts = [
		shareTable(md`Status`, byStatus, statusName),
		shareTable(md`Category`, categories.filter(({ count }) => count > 0), (name) => prose(name, 60)),
		shareTable(md`Owner`, owners, (name) => prose(name ?? "nobody", 60))
	];
	return details("Prompts by status, category and owner", joined(parts, md`\n\n`));
}
function shareTable(title, shares, nameOf) {
	const bars = barsOf(shares.map(({ count }) => count));
	const rows = shares.slice(0, most).map(({ name, count, permille }, index) => [
		nameOf(name),
		code(bars[index] ?? ""),
		md`${count}`,
		prose(percentText(permille))
	]);
	return md`${table([
		title,
		nothing,
		md`Prompts`,
		md`Share`
	], rows)}${more(shares.length)}`;
}
function limited(lines, separator) {
	return md`${joined(lines.slice(0, most), separator)}${more(lines.length)}`;
}
function more(count) {
	return count > most ? md`\n\nand ${count - most} more` : nothing;
}

// src/action/run-report.ts
async function runReport(runner, inputs, { workspace, temporary }) {
	const repository = await openRepository((0, import__unread_node_path.resolve)(workspace, inputs.workingDirectory));
	try {
		const request = {
			at: "HEAD",
			configFile: inputs.config,
			records: null,
			withTexts: 500
		};
		const { configuration } = await libraryAt(repository, request);
		const report = await readDashboard({
			repository,
			workTree: null
		}, request, systemClock.now());
		if (report.library.records === null) runner.annotate({
			level: "warning",
			title: "records-missing",
			file: null,
			line: null,
			column: null,
			message: "This checkout has no branch prompt-library: releases, rollouts and the catalog are left out. Check out with `fetch-depth: 0`."
		});
		const folder = (0, import__unread_node_path.join)(temporary, "prompt-libraries", "site");
		for (const [path, bytes] of await siteFiles(repository, report, configuration.publish.pages)) {
			await (0, import_promises.mkdir)((0, import__unread_node_path.dirname)((0, import__unread_node_path.join)(folder, path)), { recursive: true });
			await (0, import_promises.writeFile)((0, import__unread_node_path.join)(folder, path), bytes);
		}
		const markdown = dashboardMarkdown(report);
		await runner.summarize(Buffer.byteLength(markdown) <= 921600 ? markdown : "The summary is too long to be shown here; the site has it.");
		runner.output("conclusion", "passed");
		runner.output("report-file", (0, import__unread_node_path.join)(folder, "dashboard.json"));
		runner.output("site", folder);
	} finally {
		await repository.close();
	}
}

export { runReport };