import { t as categories } from "./domain-categories.js";
import { t as gates } from "./domain-gates.js";
import { n as namesOf } from "./domain-row.js";
import { t as defaultInclude } from "./library-sources.js";

// src/library/read-configuration.ts
const initialVersions = {
	default: "1.0.0",
	experimental: "0.1.0"
};
const daysIn = {
	h: 1 / 24,
	d: 1,
	w: 7
};
function configurationFrom(written) {
	const { versioning = {}, branches = {} } = written;
	return {
		library: {
			name: written.library?.name ?? null,
			description: written.library?.description ?? ""
		},
		sources: (written.sources ?? [{ include: "prompts/**/*.prompt.md" }]).map(sourceFrom),
		naming: {
			preset: "letters",
			pattern: null,
			maxLength: 64,
			...written.naming
		},
		taxonomy: {
			categories: categoriesFrom(written.taxonomy?.categories ?? {}),
			strict: written.taxonomy?.strict ?? true
		},
		owners: ownersFrom(written.owners ?? {}),
		tags: { vocabulary: written.tags?.vocabulary ?? null },
		branches: {
			main: branches.main ?? "main",
			staging: branches.staging ?? "staging",
			flow: branches.flow ?? "auto",
			prefixes: {
				feature: "feature/",
				hotfix: "hotfix/",
				release: "release/",
				experiment: "experiment/",
				...branches.prefixes
			}
		},
		merge: written.merge ?? "auto",
		versioning: {
			scheme: versioning.scheme ?? "semver",
			preMajor: versioning.preMajor ?? "loose",
			initial: new Map(Object.entries({
				...initialVersions,
				...versioning.initial
			})),
			types: versioning.types ?? {},
			preset: versioning.preset ?? "seed"
		},
		tagFormat: written.tags_format ?? "{id}@{version}",
		libraryVersion: written.library_version?.scheme ?? "calver",
		gates: gatesFrom(written.gates ?? {}),
		defaults: { model: written.defaults?.model ?? "claude-sonnet" },
		modelFamilies: new Map(Object.entries(written.models ?? {}).flatMap(([name, { family }]) => family === void 0 ? [] : [[name, family]])),
		tagsFor: written.release?.tags ?? "prompt",
		githubRelease: written.release?.github_release !== "never",
		makeLatest: written.release?.make_latest ?? true,
		strict: written.release?.strict ?? false,
		firstRelease: written.release?.first ?? "publish",
		staleAfterDays: daysFrom(written.stale_after ?? "90d"),
		report: { comment: written.report?.comment ?? "auto" }
	};
}
function sourceFrom(source) {
	return {
		exclude: [],
		format: "native",
		category: null,
		subcategory: null,
		owner: null,
		...source
	};
}
function categoriesFrom(written) {
	const all = new Map(Object.entries(categories));
	for (const [name, row] of Object.entries(written)) {
		const base = all.get(name) ?? {
			description: "",
			owner: "prompt-team",
			review: false,
			subcategories: []
		};
		all.set(name, {
			...base,
			...row
		});
	}
	return all;
}
function ownersFrom(written) {
	return new Map(Object.entries(written).flatMap(([name, accounts]) => Array.isArray(accounts) ? [[name, accounts]] : []));
}
function gatesFrom(written) {
	const rows = namesOf(gates).map((gate) => [gate, { required: written[gate]?.required ?? gates[gate].required }]);
	return Object.fromEntries(rows);
}
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}

export { configurationFrom as t };