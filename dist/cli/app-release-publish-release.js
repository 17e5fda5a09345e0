import { J as readableRecord, b as makesLibrary, q as readState, x as recordPath } from "./app-check-checked-change.js";
import { Ct as counted, H as changelogMarkdown, _t as tagOf } from "./cli-commands-check.js";
import { r as runNotes } from "./app-release-changelog-files.js";
import { n as servedBodies, t as encodeBundle } from "./catalog-bundle.js";
import { r as decodeCatalog } from "./catalog-catalog.js";
import { P as Failure } from "./cli-terminal.js";
import { t as readDashboard } from "./app-dashboard-read-dashboard.js";
import { t as dashboardPage } from "./report-page-page.js";
import { t as flagFiles } from "./app-serving-flag-files.js";
import { i as versionAt, n as recordPaths, t as readRecords } from "./app-release-read-records.js";

// src/app/release/release-assets.ts
const folder = "serve/";
const catalogPath = `${folder}catalog.json`;
const mostCounted = 1e3;
async function dashboardAsset({ repository, configFile, address, record }, state) {
	const request = {
		at: record.source,
		configFile,
		address,
		records: state.commit,
		withTexts: 500,
		mostCounted
	};
	try {
		const report = await readDashboard({
			repository,
			workTree: null
		}, request, /* @__PURE__ */ new Date(record.committedAt * 1e3));
		return {
			is: "made",
			asset: {
				name: "dashboard.html",
				contentType: "text/html; charset=utf-8",
				bytes: Buffer.from(dashboardPage(report))
			}
		};
	} catch (error) {
		if (error instanceof Failure) return {
			is: "failed",
			because: `${error.message} ${error.help}`
		};
		throw error;
	}
}
async function releaseAssets(state) {
	const text = (await state.textsAt([catalogPath])).get(catalogPath);
	if (text === void 0) return [];
	const catalog = readableRecord(decodeCatalog(text, catalogPath));
	const bodies = await state.textsAt(servedBodies(catalog).map((path) => `${folder}${path}`));
	const bundle = encodeBundle(catalog, (path) => bodies.get(`${folder}${path}`) ?? null);
	return [
		{
			name: "catalog.json",
			contentType: "application/json",
			bytes: Buffer.from(text)
		},
		{
			name: "catalog.bundle.json",
			contentType: "application/json",
			bytes: Buffer.from(bundle)
		},
		...flagFiles(catalog).map(([name, flags]) => ({
			name,
			contentType: "application/json",
			bytes: Buffer.from(flags)
		}))
	];
}

// src/app/release/owed-pages.ts
const mostMade = 10;
async function owedPages(tags, releaseOf) {
	const owed = [];
	for (const tag of tags.slice(-50).toReversed()) {
		const page = await releaseOf(tag);
		if (page !== null && !page.draft) {
			const tagsNow = owed.slice(0, mostMade);
			return {
				tags: tagsNow,
				more: owed.length - tagsNow.length,
				newest: owed.length === 0 ? page.url : null
			};
		}
		owed.unshift(tag);
	}
	return {
		tags: owed.slice(-10),
		more: 0,
		newest: null
	};
}

// src/app/release/publish-release.ts
async function publishReleases(ports, plan, configFile) {
	const { hosting, remote } = ports;
	if (hosting === null || !plan.configuration.githubRelease) return { is: "not-wanted" };
	const tips = await remote.tips([""]);
	const { tagFormat, publish, site, makeLatest } = plan.configuration;
	const paths = new Map((await recordPaths(ports, tips, "main")).map((path) => [tagOf(tagFormat, "library", versionAt(path)), path]));
	const { tags, more, newest } = await owedPages([...paths.keys()], hosting.releaseOf);
	let published = newest === null ? { is: "not-wanted" } : {
		is: "unchanged",
		url: newest
	};
	for (const record of await readRecords(ports.repository, tips.records, "main", tags.flatMap((tag) => paths.get(tag) ?? []))) {
		if (!makesLibrary(record)) continue;
		published = await keep(ports, hosting, record, tips, {
			configFile,
			hasAssets: publish.assets,
			hasDashboard: site.enabled,
			makeLatest: record.tag === [...paths.keys()].at(-1) && makeLatest
		});
		if (published.is === "owed") return published;
	}
	return more === 0 ? published : {
		is: "owed",
		because: `${counted(more, "release page")} of earlier runs ${more === 1 ? "is" : "are"} still to be made: the next runs go on`
	};
}
async function keep({ repository, remote }, hosting, record, { records }, { configFile, hasAssets, hasDashboard, makeLatest }) {
	const commit = records === null ? null : await commitOf(repository, records, recordPath(record));
	const state = commit === null ? null : await readState(repository, commit);
	const dashboard = state === null || !hasAssets || !hasDashboard ? null : await dashboardAsset({
		repository,
		configFile,
		address: remote.address,
		record
	}, state);
	if (dashboard?.is === "failed") return {
		is: "owed",
		because: `the dashboard of the release page of ${record.tag} could not be made: ${dashboard.because}`
	};
	const outcome = await hosting.keepRelease({
		tag: record.tag,
		name: `Library ${record.version}`,
		body: releaseBody(record),
		assets: state === null || !hasAssets ? [] : [...await releaseAssets(state), ...dashboard === null ? [] : [dashboard.asset]],
		makeLatest: makeLatest ? "true" : "false"
	});
	switch (outcome.is) {
		case "published":
		case "unchanged": return outcome;
		case "incomplete": return {
			is: "unchanged",
			url: outcome.url
		};
		case "foreign": return {
			is: "owed",
			because: `the release page of ${record.tag} was made by someone else: ${outcome.url}`
		};
		case "forbidden": return {
			is: "owed",
			because: `${outcome.because} ${outcome.help}`
		};
	}
}
async function commitOf(repository, records, path) {
	const [parent = null] = await repository.parentsOf(records);
	for (const from of parent === null ? [null] : [parent, null]) {
		const adding = (await repository.history(from, records)).findLast(({ changes }) => changes.some((change) => change.path === path && change.before === null));
		if (adding !== void 0) return adding.oid;
	}
	return null;
}
const longestBody = 124e3;
function releaseBody(record) {
	const { prompts, removed } = record;
	const notes = runNotes(record);
	const titles = notes.map((each) => ({
		...each,
		entries: [],
		because: []
	}));
	const count = `${counted(prompts.length, "prompt")} released, ${removed.length} removed. \`CHANGELOG.md\` on branch \`prompt-library\` has them all.`;
	return [changelogMarkdown(notes), changelogMarkdown(titles)].find((text) => text.length <= longestBody) ?? count;
}

export { publishReleases };