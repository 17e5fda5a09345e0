import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as Bug, E as categories, I as visible, L as visibleLine, S as noLinks, T as groupedBy, _ as worstFirst, a as commentMarker, c as impactOf, ft as Failure, g as gates, n as facesOf, pt as require__unread_node_path, r as isAcceptable, t as usualConfigurationFile, u as namesOf, ut as require__unread_node_fs, x as linksTo } from "../action.js";

// \0unread-fs
var require__unread_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("fs");
}));

// \0unread-os
var require__unread_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("os");
}));

// \0unread-node:crypto
var require__unread_node_crypto = /* @__PURE__ */ __commonJSMin(((exports) => {
	for (const name of "Certificate Cipheriv Decipheriv DiffieHellman DiffieHellmanGroup ECDH Hash Hmac KeyObject Sign Verify X509Certificate argon2 argon2Sync checkPrime checkPrimeSync constants createCipheriv createDecipheriv createDiffieHellman createDiffieHellmanGroup createECDH createHash createHmac createPrivateKey createPublicKey createSecretKey createSign createVerify decapsulate diffieHellman encapsulate generateKey generateKeyPair generateKeyPairSync generateKeySync generatePrime generatePrimeSync getCipherInfo getCiphers getCurves getDiffieHellman getFips getHashes getRandomValues hash hkdf hkdfSync pbkdf2 pbkdf2Sync privateDecrypt privateEncrypt publicDecrypt publicEncrypt randomBytes randomFill randomFillSync randomInt randomUUID randomUUIDv7 scrypt scryptSync secureHeapUsed setEngine setFips sign subtle timingSafeEqual verify webcrypto".split(" ")) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => __require("node:crypto")[name]
	});
}));

// src/ledger/canonical-json.ts
function canonicalJson(value) {
	if (isInOrder(value)) return JSON.stringify(value ?? null);
	if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(",")}]`;
	const object = value;
	return `{${Object.keys(object).filter((name) => object[name] !== void 0).sort().map((name) => `${JSON.stringify(name)}:${canonicalJson(object[name])}`).join(",")}}`;
}
function isInOrder(value) {
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.every(isInOrder);
	let last = null;
	for (const name of Object.keys(value)) {
		if (last !== null && last >= name || !isInOrder(value[name])) return false;
		last = name;
	}
	return true;
}

// src/library/digest.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import__unread_node_fs = require__unread_node_fs();
var import__unread_node_crypto = require__unread_node_crypto();
function digestOf(value) {
	return (0, import__unread_node_crypto.createHash)("sha256").update(canonicalJson(value)).digest("hex");
}
function countedBody(body) {
	return body.replace(/(?<![^\S\n])[^\S\n]+$/gmu, "").trimEnd();
}
function contentSet({ metadata, body, uses }, partials) {
	return {
		body: countedBody(body),
		input: metadata.input,
		defaults: metadata.defaults,
		output: metadata.output,
		model: metadata.model,
		config: metadata.config,
		tools: metadata.tools,
		partials: Object.fromEntries(partials),
		...Object.keys(uses).length === 0 ? {} : { uses }
	};
}
function contentDigest(document, partials) {
	return digestOf(contentSet(document, partials));
}

// src/release/build-plan.ts
function givesVersion({ version }) {
	return version.to !== version.from;
}
function tagOf(format, id, version) {
	return format.replaceAll("{id}", id).replaceAll("{version}", version);
}
function buildPlan(source, library, steps, cascades, tagFormat) {
	const prompts = [...steps.map((step) => planned(step, tagFormat)), ...cascades.map((step) => pulled(step, tagFormat))];
	prompts.sort((a, b) => a.id < b.id ? -1 : 1);
	const plan = {
		schema: "prompt-libraries/plan/v1",
		source,
		library,
		prompts
	};
	return {
		...plan,
		hash: digestOf(plan)
	};
}
function planned({ decision, version, cascades }, tagFormat) {
	const { touched, declared, floor, impact } = decision;
	return {
		id: touched.id,
		path: touched.after?.path ?? "",
		from: version.from,
		to: version.to,
		impact,
		declared,
		floor,
		documented: declared !== null,
		tag: tagOf(tagFormat, touched.id, version.to),
		why: [
			...commitReasons(decision),
			...floorReasons(decision.differences),
			...cascadeReasons(cascades),
			...requestReasons(version)
		]
	};
}
function pulled({ id, path, impact, version, cascades }, tagFormat) {
	const why = cascadeReasons(cascades);
	return {
		id,
		path,
		from: version.from,
		to: version.to,
		impact,
		declared: null,
		floor: impact,
		documented: true,
		tag: tagOf(tagFormat, id, version.to),
		why
	};
}
function commitReasons({ ways }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { commits } of ways) for (const { raw, type, title } of commits) seen.set(title, {
		kind: "commit",
		sha: raw.oid,
		type,
		title
	});
	return [...seen.values()];
}
function floorReasons(differences) {
	return differences.filter((each) => impactOf(each) !== "patch").map(({ change, name }) => ({
		kind: "floor",
		change,
		name
	}));
}
function cascadeReasons(ids) {
	return ids.map((of) => ({
		kind: "cascade",
		of
	}));
}
function requestReasons({ request }) {
	return request === null ? [] : [{
		kind: "request",
		by: request.by
	}];
}

// src/release/read-tag.ts
const places = {
	"{id}": "(?<id>.+?)",
	"{version}": "(?<version>v?\\d[^/@]*|[0-9a-f]{7,40}(?:-[^/@]+)?)"
};
function tagReader(format) {
	const source = format.replace(/\{id\}|\{version\}|[\\^$.*+?()[\]{}|]/gu, (found) => found === "{id}" || found === "{version}" ? places[found] : `\\${found}`);
	const pattern = new RegExp(`^${source}$`, "u");
	return (name) => {
		const { id, version } = pattern.exec(name)?.groups ?? {};
		return id === void 0 || version === void 0 ? null : {
			id,
			version
		};
	};
}

// src/app/state/library-tags.ts
const usualFormat = "{id}@{version}";
function formatsWith(tagFormat) {
	return [.../* @__PURE__ */ new Set([tagFormat, usualFormat])];
}
function libraryTags(names, tagFormat) {
	const readers = formatsWith(tagFormat).map(tagReader);
	return [...names].filter((name) => readers.some((read) => read(name)?.id === "library"));
}
function libraryTagsOf(version, tagFormat) {
	return formatsWith(tagFormat).map((format) => tagOf(format, "library", version));
}
async function tagFormatAt(repository, at, configFile = usualConfigurationFile) {
	const { libraryAt } = await import("./app-library-library-at.js").then((n) => n.r);
	return (await libraryAt(repository, {
		at,
		configFile
	})).configuration.tagFormat;
}
async function readableTagFormat(repository, at, configFile) {
	try {
		return await tagFormatAt(repository, at, configFile);
	} catch (reason) {
		if (reason instanceof Failure && (reason.code === "config-unreadable" || reason.code === "git-no-commits")) return usualFormat;
		throw reason;
	}
}
async function isReleased(repository, at, configFile) {
	const has = async (tagFormat) => libraryTags((await repository.tags([beginning(tagFormat)])).keys(), tagFormat).length > 0;
	if (await has("{id}@{version}")) return true;
	const tagFormat = await readableTagFormat(repository, at, configFile);
	return tagFormat !== "{id}@{version}" && await has(tagFormat);
}
function beginning(tagFormat) {
	return tagOf(tagFormat.split("{version}", 1)[0] ?? "", "library", "");
}
function refuseLostBranch(tags, tagFormat) {
	if (libraryTags(tags.keys(), tagFormat).length === 0) return;
	throw new Failure("branch-lost", "Branch prompt-library is gone, but the library was released.", "Bring it back first: prompt-libraries doctor --rebuild");
}
async function refuseLostRecords(repository, { tags, main }, configFile) {
	refuseLostBranch(tags, main === null || tags.size === 0 ? usualFormat : await tagFormatAt(repository, main, configFile));
}

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsHere(repository) {
	const [fetched, own] = await Promise.all(["refs/remotes/origin", "refs/heads"].map((where) => repository.commitOf(`${where}/${recordsBranch}`)));
	return fetched ?? own ?? null;
}
async function recordsIn(repository, configFile) {
	const found = await recordsHere(repository);
	if (found === null && await isReleased(repository, "HEAD", configFile)) throw new Failure("records-not-fetched", `This clone has no branch ${recordsBranch}, though the library was released: versions are not known.`, `Fetch it: git fetch origin ${recordsBranch}:refs/remotes/origin/${recordsBranch}. Where the remote has lost it: prompt-libraries doctor --rebuild`);
	return found;
}

// src/app/check/actor.ts
function actorsOf(hosting) {
	const roles = /* @__PURE__ */ new Map();
	const roleOf = (login) => {
		const role = roles.get(login) ?? hosting().then((github) => unlessForbidden(github.roleOf(login)));
		roles.set(login, role);
		return role;
	};
	return async (login, teams) => {
		const github = await hosting();
		const memberships = await Promise.all(teams.map(async (team) => [team, await github.isMember(team, login)]));
		return {
			login,
			role: await roleOf(login),
			teams: new Map(memberships)
		};
	};
}
async function unlessForbidden(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return null;
		throw error;
	}
}

// src/catalog/lock-path.ts
const lockPath = "prompts.lock";

// src/app/consumer/is-consumer.ts
async function isConsumer(repository, { base, tree, configFile }) {
	const [[lock = null, inTree = null], [lockBefore = null, inBase = null]] = await Promise.all([repository.entriesAt(tree, [lockPath, configFile]), repository.entriesAt(base, [lockPath, configFile])]);
	return (lock !== null || lockBefore !== null) && inTree === null && inBase === null;
}

// src/library/days.ts
const dayInMilliseconds = 864e5;
function daysBetween(from, to) {
	return Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayInMilliseconds));
}
const daysIn = {
	h: 1 / 24,
	d: 1,
	w: 7
};
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}
function dayOf(moment) {
	return moment.toISOString().slice(0, 10);
}
function dayAfter(day, days) {
	return dayOf(new Date(midnight(day) + days * dayInMilliseconds));
}
function daysFromTo(from, to) {
	return Math.round((midnight(to) - midnight(from)) / dayInMilliseconds);
}
function midnight(day) {
	return Date.parse(`${day}T00:00:00Z`);
}

// src/library/gate-settings.ts
function gateSettingsFrom({ testing = {}, performance = {}, compliance = {}, review = {}, security = {} }) {
	return {
		testing: {
			required: testing.required ?? gates.testing.required,
			whenAbsent: testing.when_absent ?? "warn",
			require: new Map(Object.entries(testing.require ?? {}).map(([category, wanted]) => [category, typeof wanted === "number" ? wanted : wanted.tests ?? 0])),
			evidence: evidenceSettingsFrom(testing)
		},
		performance: {
			required: performance.required ?? gates.performance.required,
			maxTokens: performance.max_tokens === void 0 ? 4e3 : performance.max_tokens,
			maxCostUsd: performance.max_cost_usd ?? null,
			maxLatencyMs: performance.max_latency_ms ?? null,
			maxGrowth: performance.max_growth === void 0 ? .25 : performance.max_growth
		},
		review: {
			required: review.required ?? gates.review.required,
			by: review.by ?? "github"
		},
		security: {
			required: security.required ?? gates.security.required,
			owner: security.owner ?? "security-team",
			allow: security.allow ?? []
		},
		compliance: {
			required: compliance.required ?? gates.compliance.required,
			policies: (compliance.policies ?? []).map(({ name, categories, schema = null, max_age: ages = {} }) => ({
				name,
				categories,
				schema,
				maxAge: new Map(Object.entries(ages).map(([key, duration]) => [key, daysFrom(duration)]))
			}))
		}
	};
}
function evidenceSettingsFrom({ require = {}, evidence = {} }) {
	return {
		requiredIn: new Set(Object.entries(require).flatMap(([category, wanted]) => typeof wanted === "object" && wanted.evidence === true ? [category] : [])),
		minPassRate: evidence.min_pass_rate ?? .9,
		maxRegression: evidence.max_regression ?? .02,
		maxAgeDays: daysFrom(evidence.max_age ?? "30d")
	};
}

// src/library/read-metric-sources.ts
const usualTimeLimit = 30;
const prometheusLabels = {
	prompt: "prompt",
	version: "version",
	arm: "arm"
};
const openTelemetryLabels = {
	prompt: "gen_ai.prompt.name",
	version: "prompt_library.version",
	arm: "prompt_library.arm"
};
const instruments = {
	duration: "gen_ai.client.operation.duration",
	tokens: "gen_ai.client.token.usage",
	error: "error.type"
};
function metricSourcesFrom(written) {
	return written.map((source) => ({
		name: source.name,
		environment: source.environment ?? "production",
		timeLimit: source.time_limit ?? usualTimeLimit,
		origin: originFrom(source)
	}));
}
function originFrom(source) {
	switch (source.type) {
		case "file": return {
			type: "file",
			path: needed(source.path)
		};
		case "url": return {
			type: "url",
			address: addressFrom(source)
		};
		case "prometheus": return {
			type: "prometheus",
			address: addressFrom(source),
			labels: {
				...prometheusLabels,
				...source.labels
			},
			queries: new Map(Object.entries(source.queries ?? {}))
		};
		case "opentelemetry": return {
			type: "opentelemetry",
			from: source.path === void 0 ? addressFrom(source) : { path: source.path },
			labels: {
				...openTelemetryLabels,
				...source.labels
			},
			instruments: {
				...instruments,
				...source.instruments
			}
		};
		case "command": {
			const [program, ...words] = needed(source.command);
			return {
				type: "command",
				command: [needed(program), ...words],
				variables: source.variables ?? []
			};
		}
	}
}
function addressFrom({ url, headers = {} }) {
	return {
		url: needed(url),
		headers: new Map(Object.entries(headers))
	};
}
function needed(value) {
	if (value === void 0) throw new Bug("A source of metrics was not looked at.");
	return value;
}

// src/library/models.ts
const encodings = [
	"o200k_base",
	"o200k_harmony",
	"cl100k_base",
	"p50k_base",
	"p50k_edit",
	"r50k_base"
];
function modelsFrom(written) {
	return new Map(Object.entries(written).map(([name, row]) => [name, modelFrom(row)]));
}
const unknownModel = modelFrom({});
function modelFrom({ encoding = encodings[0], context = null, input_per_mtok: input = null, output_per_mtok: output = null }) {
	return {
		encoding,
		context,
		inputPerMillion: input,
		outputPerMillion: output
	};
}

// src/domain/rollout-phases.ts
const rolloutPhases = {
	canary: {
		percentage: 5,
		hours: 4
	},
	limited: {
		percentage: 25,
		hours: 12
	},
	expanded: {
		percentage: 50,
		hours: 24
	},
	full: {
		percentage: 100,
		hours: 0
	}
};
const order = Object.keys(rolloutPhases);

// src/library/rollout-settings.ts
const urgentChanges = [
	"security",
	"rollback",
	"hotfix"
];
const secondsPerDay = 86400;
function rolloutSettingsFrom(written) {
	const { analysis = {} } = written;
	return {
		default: written.default ?? "immediate",
		categories: new Map(Object.entries(written.categories ?? {})),
		immediateChanges: written.immediate_changes ?? urgentChanges,
		gradual: {
			phases: stepsFrom(written.phases ?? "seed"),
			analysis: {
				maxErrorRate: analysis.max_error_rate ?? .05,
				minSamples: analysis.min_samples ?? 60,
				tolerance: analysis.tolerance ?? 0,
				maxLatencyIncrease: analysis.max_latency_increase ?? null,
				maxCostIncrease: analysis.max_cost_increase ?? null,
				maxAge: Math.round(daysFrom(analysis.max_age ?? "2h") * secondsPerDay)
			},
			approvals: new Set(Object.entries(written.approval ?? {}).flatMap(([phase, by]) => by === "manual" ? [phase] : [])),
			onMissingMetrics: written.on_missing_metrics ?? "hold",
			maxHoldHours: written.max_hold_hours ?? 72
		}
	};
}
function policyOf({ categories, default: otherwise }, category) {
	return categories.get(category) ?? otherwise;
}
function stepsFrom(phases) {
	return (phases === "seed" ? Object.entries(rolloutPhases).map(([name, row]) => ({
		name,
		...row
	})) : phases).map(({ name, percentage, hours = 0 }) => ({
		name,
		weight: Math.round(percentage * 100),
		hours
	}));
}
function stepsFault(steps) {
	for (const [at, { name, weight }] of steps.entries()) {
		const before = steps[at - 1];
		if (before !== void 0 && weight <= before.weight) return {
			at,
			reason: `must be more than the ${before.weight / 100} % of \`${before.name}\` before it`
		};
		if (steps.findIndex((each) => each.name === name) !== at) return {
			at,
			reason: `has the name \`${name}\` a second time`
		};
	}
	const last = steps.length - 1;
	return steps[last]?.weight === 1e4 ? null : {
		at: last,
		reason: "is the last, so it must be 100 %"
	};
}

// src/library/glob-folder.ts
function folderOf(glob) {
	const special = glob.search(/[*?[\]{}()!+@]/u);
	const fixed = special === -1 ? glob : glob.slice(0, special);
	return fixed.slice(0, Math.max(0, fixed.lastIndexOf("/")));
}

// src/library/source-folders.ts
const defaultInclude = "prompts/**/*.prompt.md";
function sourceFolders(sources) {
	const folders = [...new Set(sources.map(({ include }) => folderOf(include)))];
	return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
}
function isWithin(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}

// src/library/read-configuration.ts
const initialVersions = {
	default: "1.0.0",
	experimental: "0.1.0"
};
function configurationFrom(written) {
	const { versioning = {}, branches = {} } = written;
	return {
		library: {
			name: written.library?.name ?? null,
			description: written.library?.description ?? ""
		},
		sources: (written.sources ?? [{ include: "prompts/**/*.prompt.md" }]).map((source) => sourceFrom(source, written.naming)),
		naming: {
			...defaultNaming,
			...written.naming
		},
		taxonomy: {
			categories: categoriesFrom(written.taxonomy?.categories ?? {}),
			strict: written.taxonomy?.strict ?? true
		},
		owners: ownersFrom(written.owners ?? {}),
		ownerPaths: ownerPathsFrom(written.owners?.["paths"]),
		tags: { vocabulary: written.tags?.vocabulary ?? null },
		branches: {
			main: branches.main ?? "main",
			staging: branches.staging ?? "staging",
			flow: branches.flow ?? "auto",
			unknown: branches.unknown ?? "feature",
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
		access: written.access === void 0 || written.access === null ? null : {
			admin: [],
			developer: [],
			reviewer: [],
			viewer: [],
			...written.access
		},
		gateMode: written.gates?.mode ?? "all",
		rollout: rolloutSettingsFrom(written.rollout ?? {}),
		gates: gatesFrom(written.gates ?? {}),
		defaults: { model: written.defaults?.model ?? "claude-sonnet" },
		models: modelsFrom(written.models ?? {}),
		modelFamilies: new Map(Object.entries(written.models ?? {}).flatMap(([name, { family }]) => family === void 0 ? [] : [[name, family]])),
		tagsFor: written.release?.tags ?? "prompt",
		githubRelease: written.release?.github_release !== "never",
		makeLatest: written.release?.make_latest ?? true,
		changelogOnMain: written.release?.changelog?.main ?? "never",
		changelogPerPrompt: written.release?.changelog?.per_prompt ?? true,
		signsTags: written.release?.sign ?? false,
		strict: written.release?.strict ?? false,
		firstRelease: written.release?.first ?? "publish",
		publish: {
			pages: written.publish?.pages ?? false,
			assets: written.publish?.assets ?? true
		},
		consumers: new Map(Object.entries(written.consumers ?? {}).map(([app, uses]) => [app, new Map(Object.entries(uses))])),
		metrics: metricSourcesFrom(written.metrics ?? []),
		experiments: {
			alpha: written.experiments?.alpha ?? .05,
			minDays: written.experiments?.min_days ?? 7,
			maxDays: written.experiments?.max_days ?? 28
		},
		staleAfterDays: daysFrom(written.stale_after ?? "90d"),
		site: { enabled: written.site?.enabled ?? true },
		report: { comment: written.report?.comment ?? "auto" }
	};
}
const defaultNaming = {
	preset: "letters",
	pattern: null,
	maxLength: 64
};
function sourceFrom({ naming, ...source }, library) {
	const own = naming === void 0 ? null : {
		...defaultNaming,
		...library,
		...naming
	};
	return {
		exclude: [],
		format: "native",
		category: null,
		subcategory: null,
		owner: null,
		id: null,
		...source,
		naming: own
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
function ownerPathsFrom(paths) {
	if (typeof paths !== "object" || paths === null || Array.isArray(paths)) return [];
	return Object.entries(paths).map(([glob, owner]) => ({
		glob,
		owner
	}));
}
function gatesFrom(written) {
	const settings = { ...gateSettingsFrom(written) };
	const rows = namesOf(gates).map((gate) => [gate, {
		required: written[gate]?.required ?? gates[gate].required,
		enforce: written[gate]?.enforce ?? "check",
		...settings[gate]
	}]);
	return Object.fromEntries(rows);
}

// src/app/library/without-configuration.ts
function withoutConfiguration(file) {
	if (file === "prompt-library.yaml") return configurationFrom({});
	throw new Failure("config-missing", `There is no configuration ${file === "" ? "''" : file}.`, `Name its path from the top folder of the repository, or none for ${usualConfigurationFile}.`);
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase], [inTree]] = await Promise.all([
		request.scope === "all" ? [] : repository.diff(base, tree),
		repository.entriesAt(base, [configFile]),
		repository.entriesAt(tree, [configFile])
	]);
	const sides = {
		base: inBase?.blob ?? null,
		tree: inTree?.blob ?? null
	};
	if (sides.base === null && sides.tree === null) return {
		configuration: withoutConfiguration(configFile),
		changes,
		problems: [],
		baseline: null,
		remarks: []
	};
	const { writtenRules } = await import("./app-check-written-rules.js").then((n) => n.t);
	return await writtenRules(repository, request, changes, sides);
}

// src/library/consumer-path.ts
const consumersFolder = "consumers";
const filePattern = /^consumers\/([^/]+)\.ya?ml$/u;
function appOf(path) {
	return filePattern.exec(path)?.[1] ?? null;
}

// src/library/control-path.ts
const folder = "rollouts/";
const suffix = ".yaml";
function controlPathOf(id) {
	return `${folder}${id}${suffix}`;
}
function controlledId(path) {
	if (!path.startsWith(folder) || !path.endsWith(suffix)) return null;
	const id = path.slice(9, -5);
	return id === "" || id.includes("/") ? null : id;
}

// src/library/experiment-folder.ts
const experimentFolder = "experiments";
function experimentNamed(path) {
	return /^experiments\/(?<name>[^/]+)\.yaml$/u.exec(path)?.groups?.["name"] ?? null;
}

// src/app/check/may-concern.ts
function concerning({ sources }) {
	const folders = sourceFolders(sources);
	return (path) => folders.some((folder) => isWithin(path, folder)) || isWithin(path, "experiments") || controlledId(path) !== null || appOf(path) !== null;
}

// src/app/check/reported.ts
function reported(each, gate) {
	const { code, severity, prompt, message, why, fix, place } = each;
	return {
		code,
		severity,
		gate,
		prompt,
		file: place?.file ?? null,
		line: place?.line ?? null,
		column: place?.column ?? null,
		message,
		why,
		fix
	};
}
function countOf(problems, severity) {
	return problems.filter((each) => each.severity === severity).length;
}
function reportedBy(gate, required, found) {
	return found.map((each) => reported(required || each.severity !== "error" ? each : {
		...each,
		severity: "warning"
	}, gate));
}

// src/app/check/quiet-report.ts
function quietReport(request, { configuration, problems: found, remarks }) {
	const problems = found.map((each) => reported(each, "syntax"));
	const errors = found.filter(({ severity }) => severity === "error");
	return {
		verdict: errors.length === 0 ? "passed" : "failed",
		problems,
		gates: namesOf(gates).map((gate) => {
			const { required } = configuration.gates[gate];
			if (gate === "syntax" && errors.length > 0) return failed(errors);
			return {
				gate,
				verdict: "skipped",
				required,
				because: "no prompt is touched",
				score: null
			};
		}),
		plan: buildPlan(request.tree, {
			from: null,
			to: null
		}, [], [], configuration.tagFormat),
		counts: {
			prompts: 0,
			changed: 0,
			errors: errors.length,
			warnings: countOf(problems, "warning")
		},
		changes: [],
		notes: [],
		remarks,
		comment: configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}
function failed(errors) {
	return {
		gate: "syntax",
		verdict: "failed",
		required: true,
		because: `${errors.length} in the configuration`,
		score: 0
	};
}

// src/app/check/check.ts
async function check(repository, request, now, openCatalog = null) {
	const [locks, rules] = await Promise.all([openCatalog !== null && isConsumer(repository, request), configurationAt(repository, request)]);
	if (openCatalog !== null && locks) {
		const { checkLock } = await import("./app-consumer-check-lock.js");
		return await checkLock(repository, request, now, openCatalog);
	}
	const concerns = concerning(rules.configuration);
	if (request.scope === "changed" && !rules.changes.some(({ path }) => concerns(path))) return quietReport(request, rules);
	const [commits, { checkedChange }] = await Promise.all([commitsOf(repository, request), import("./app-check-checked-change.js").then((n) => n.t)]);
	return await checkedChange(repository, request, rules, commits, now);
}
async function commitsOf(repository, { scope, base, head, commits }) {
	return scope === "all" ? [] : commits ?? await repository.history(base, head);
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
async function changeOfPullRequest(repository, pull) {
	const checkedOut = await existing(repository, "HEAD");
	await refuseShallow(repository);
	const [base, head, ...more] = await repository.parentsOf(checkedOut);
	if (base !== void 0 && head !== void 0 && more.length === 0 && checkedOut !== pull.head) return {
		base,
		head,
		tree: checkedOut
	};
	const tip = await repository.commitOf(`refs/remotes/origin/${pull.baseBranch}`);
	if (tip === null) throw new Failure("change-base-missing", `The branch \`${pull.baseBranch}\` that the change would land on is not in this clone.`, fetchEverything);
	return await mergedHere(repository, tip, checkedOut);
}
async function changeOfMergeGroup(repository, ends) {
	await refuseShallow(repository);
	const [base, head] = await Promise.all([existing(repository, ends.base), existing(repository, ends.head)]);
	return {
		base,
		head,
		tree: head
	};
}
const usualBases = [
	"refs/remotes/origin/main",
	"refs/heads/main",
	"refs/remotes/origin/master",
	"refs/heads/master"
];
async function changeBetween(repository, names) {
	const head = await existing(repository, names.head);
	await refuseShallow(repository);
	const found = await firstExisting(repository, names.base === null ? usualBases : [names.base]);
	if (found === null) throw names.base === null ? new Failure("change-base-missing", "This clone has no branch `main` to compare with.", "Name one: `--base BRANCH`; or check the whole library with `--all`.") : unknownRevision(names.base);
	return {
		...await mergedHere(repository, found.commit, head),
		baseName: shortName(found.name)
	};
}
async function mergedHere(repository, base, head) {
	const commits = base === head ? [] : await repository.history(base, head);
	if (base === head || commits.some(({ parents }) => parents.includes(base))) return {
		base,
		head,
		tree: head,
		commits
	};
	if (await repository.mergeBase(base, head) === null) throw new Failure("change-unrelated", "The change and its base have no common history.", "Rebase the branch onto its base.");
	const tree = await repository.mergedTree(base, head);
	if (tree === null) throw new Failure("change-conflicts", "The change conflicts with its base: there is no merged result to check.", "Merge or rebase the base into the branch, then check again.");
	return {
		base,
		head,
		tree,
		commits
	};
}
async function existing(repository, name) {
	const commit = await repository.commitOf(name);
	if (commit !== null) return commit;
	throw name === "HEAD" ? new Failure("git-no-commits", "This repository has no commits yet.", "Commit something first: `git add -A && git commit -m \"feat: first prompts\"`.") : unknownRevision(name);
}
function unknownRevision(name) {
	return new Failure("revision-unknown", `This clone has no commit named \`${name}\`.`, "Check the name with `git branch -a`, or fetch it first.");
}
async function firstExisting(repository, names) {
	const commits = await Promise.all(names.map((name) => repository.commitOf(name)));
	return names.flatMap((name, at) => commits[at] ? [{
		name,
		commit: commits[at]
	}] : [])[0] ?? null;
}
async function refuseShallow(repository) {
	if (await repository.isShallow()) throw new Failure("git-shallow", "This clone is shallow: the commits of the change cannot be told from it.", fetchEverything);
}
function shortName(name) {
	return name.replace(/^refs\/(?:heads|remotes)\//u, "");
}

// src/domain/repository-roles.ts
const repositoryRoles = {
	admin: {
		writes: true,
		levels: ["admin"]
	},
	maintain: {
		writes: true,
		levels: ["developer", "reviewer"]
	},
	write: {
		writes: true,
		levels: ["developer"]
	},
	triage: {
		writes: false,
		levels: ["reviewer"]
	},
	read: {
		writes: false,
		levels: ["viewer"]
	},
	none: {
		writes: false,
		levels: []
	}
};

// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

// src/library/review.ts
function approvers({ author, head, opinions }) {
	const last = /* @__PURE__ */ new Map();
	for (const opinion of opinions) if (opinion.says !== "commented") last.set(folded(opinion.login), opinion);
	return [...last.values()].filter(({ login, isBot, says, commit }) => says === "approved" && commit === head && !isBot && folded(login) !== folded(author)).map(({ login }) => login);
}
function folded(login) {
	return login.toLowerCase();
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

// src/report/json.ts
function reportJson({ verdict, problems, gates, plan, notes, counts, baseline }) {
	return {
		schema: "prompt-libraries/report/v1",
		verdict,
		problems: problems.map(publishedProblem),
		gates: gates.map(({ gate, verdict: says, required, because, score }) => ({
			gate,
			verdict: says,
			required,
			because,
			score
		})),
		plan,
		removed: notes.flatMap(({ id, from: version, to, replacement = null, entries }) => to === null ? [{
			id,
			version,
			replacement,
			entries
		}] : []),
		counts: {
			prompts: counts.prompts,
			changed: counts.changed,
			errors: counts.errors,
			warnings: counts.warnings
		},
		...baseline === void 0 ? {} : { baseline }
	};
}
function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }) {
	return {
		code,
		severity,
		gate,
		prompt,
		file,
		line,
		column,
		message,
		why,
		fix
	};
}

// src/report/log-line.ts
const border = "│ ";
function foreignLines(text) {
	return linesOf(text).map((line) => `${border}${line}`);
}
function ownLines(text) {
	return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, "$1: "));
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll("##[", "# #["));
}

// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const libraryFile = "prompt-library.yaml";
function sarif(report) {
	const rules = groupedBy(report.problems, ({ code }) => code).map(([first]) => first);
	const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
	const paths = new Map([...report.plan.prompts, ...report.changes].map(({ id, path }) => [id, path]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "prompt-libraries",
				rules: rules.map(rule)
			} },
			columnKind: "utf16CodeUnits",
			results: report.problems.map((problem) => ({
				ruleId: problem.code,
				ruleIndex: ruleIndex.get(problem.code),
				level: levels[problem.severity],
				message: { text: plainText(`${problem.message} ${problem.fix}`) },
				locations: [locationOf(problem, problem.file ?? paths.get(problem.prompt ?? "") ?? libraryFile)]
			}))
		}]
	};
}
function rule({ code, severity, why }) {
	return {
		id: code,
		shortDescription: { text: code.replaceAll("-", " ") },
		help: { text: plainText(why) },
		defaultConfiguration: { level: levels[severity] }
	};
}
function locationOf({ file, line, column }, path) {
	const region = file === null || line === null ? {} : { region: {
		startLine: line,
		...column === null ? {} : { startColumn: column }
	} };
	return { physicalLocation: {
		artifactLocation: {
			uri: path.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		...region
	} };
}
function plainText(text) {
	return visibleLine(text).replaceAll("](", "] (").replaceAll(/\{(?=\d+\})/gu, "{ ");
}

// src/action/gate-statuses.ts
const states = {
	passed: "success",
	skipped: "success",
	failed: "failure",
	waiting: "pending"
};
function statusesOf({ gates }) {
	return gates.map(({ gate, verdict, required, because }) => ({
		context: `prompt-libraries/${gate}`,
		state: states[verdict],
		description: shortened(`${verdict}${required ? "" : " (not required)"}: ${visibleLine(because)}`)
	}));
}
function shortened(text) {
	const points = [...text];
	return points.length <= 140 ? text : `${points.slice(0, 140 - 1).join("")}…`;
}
async function keepGateStatuses(runner, report, event, hosting) {
	if (event.is !== "pull-request" && event.is !== "merge-group") return;
	const outcome = hosting === null ? {
		is: "forbidden",
		because: "There is no token."
	} : await (await hosting()).keepStatuses(event.head, statusesOf(report));
	if (outcome.is === "kept") return;
	const message = `The gates have no statuses of their own: give the job \`statuses: write\`. ${outcome.because}`;
	runner.annotate({
		level: "notice",
		title: "no-statuses",
		file: null,
		line: null,
		column: null,
		message
	});
}

// src/action/written.ts
function written(what, variable, write) {
	try {
		write();
	} catch (cause) {
		throw new Failure("runner-unwritable", `${what} cannot be written.`, `Look at the disk of the runner, and at the path that ${variable} names: the job needs to write there.`, cause);
	}
}

// src/action/run-check.ts
var run_check_exports = /* @__PURE__ */ __exportAll({ runCheck: () => runCheck });
async function runCheck(runner, repository, event, inputs, surroundings) {
	const hosting = hostingFor(inputs, surroundings);
	let closed = null;
	try {
		const report = await check(repository, await requestFor(runner, repository, event, inputs, hosting, await evidenceFor(runner, event, inputs, surroundings)), systemClock.now(), catalogsFor(repository, inputs, surroundings));
		closed = repository.close();
		await show(runner, report, surroundings, inputs);
		await keepComment(runner, report, event, inputs, hosting, surroundings);
		if (inputs.statuses) await keepGateStatuses(runner, report, event, hosting);
		return isAcceptable(report, inputs.failOn, inputs.gates);
	} finally {
		await (closed ?? repository.close());
	}
}
function catalogsFor({ root }, inputs, surroundings) {
	let reader = null;
	return async (library) => (await (reader ??= import("./action-catalogs.js").then((catalogs) => catalogs.catalogsFor(root, inputs, surroundings))))(library);
}
function hostingFor({ token }, { repository, apiUrl }) {
	if (token === null || repository === null) return null;
	let hosting = null;
	return () => hosting ??= import("./github-octokit-hosting.js").then((n) => n.n).then(({ githubHosting }) => githubHosting({
		token,
		apiUrl,
		repository
	}));
}
async function requestFor(runner, repository, event, inputs, hosting, evidence) {
	const whoIs = hosting === null ? null : actorsOf(hosting);
	const [records, { baseName, ...change }] = await Promise.all([recordsIn(repository, inputs.config), changeOf(repository, event, inputs)]);
	const common = {
		configFile: inputs.config,
		scope: inputs.scope,
		records,
		...change,
		...evidence
	};
	if (event.is === "pull-request" && isOfEvent(inputs)) return {
		...common,
		names: {
			base: event.baseBranch,
			head: event.headBranch
		},
		flow: {
			base: event.baseBranch,
			head: event.headBranch
		},
		landing: () => landingMessage(runner, event, hosting),
		review: async () => inputs.scope === "all" ? { is: "done" } : await reviewOf(event, hosting, whoIs),
		...whoIs === null ? {} : { whoIs }
	};
	const flow = inputs.scope === "all" || event.is === "merge-group" ? null : {
		head: null,
		base: baseName.replace(/^origin\//u, "")
	};
	return {
		...common,
		names: {
			base: baseName,
			head: inputs.head ?? "HEAD"
		},
		flow,
		landing: async () => null,
		review: async () => ({ is: event.is === "merge-group" ? "done" : "to-come" })
	};
}
async function evidenceFor(runner, event, { evidence }, { workspace }) {
	if (evidence === null) return {};
	if (event.is !== "pull-request" || !event.fromFork) {
		const [{ givenEvidence }, { filesIn }] = await Promise.all([import("./app-evidence-given-evidence.js"), import("./files-files-in.js").then((n) => n.n)]);
		return { evidence: await givenEvidence(await filesIn((0, import__unread_node_path.resolve)(workspace, evidence))) };
	}
	runner.annotate({
		level: "warning",
		title: "evidence-of-fork",
		file: null,
		line: null,
		column: null,
		message: "The input `evidence` is not read for a pull request from a fork. Evidence on branch prompt-library counts: a maintainer lets it be made with the label of prompt-evidence.yml."
	});
	return {};
}
async function reviewOf({ number, author, head }, hosting, whoIs) {
	if (hosting === null || whoIs === null) return { is: "unseen" };
	try {
		const change = {
			author,
			head,
			opinions: await (await hosting()).reviews(number)
		};
		const people = await Promise.all(approvers({
			...change,
			writers: /* @__PURE__ */ new Set()
		}).map((login) => whoIs(login, [])));
		return {
			is: "asked",
			...change,
			writers: new Set(people.flatMap(({ login, role }) => role !== null && repositoryRoles[role].writes ? [folded(login)] : []))
		};
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
		return { is: "unseen" };
	}
}
async function changeOf(repository, event, inputs) {
	if (event.is === "pull-request" && isOfEvent(inputs)) return {
		...await changeOfPullRequest(repository, event),
		baseName: event.baseBranch
	};
	if (event.is === "merge-group" && isOfEvent(inputs)) return {
		...await changeOfMergeGroup(repository, event),
		baseName: event.baseBranch
	};
	return await changeBetween(repository, {
		base: inputs.base,
		head: inputs.head ?? "HEAD"
	});
}
function isOfEvent({ base, head }) {
	return base === null && head === null;
}
const mayNotRead = /* @__PURE__ */ new Set(["github-forbidden", "github-not-found"]);
async function landingMessage(runner, event, hosting) {
	const { number, author } = event;
	if (hosting === null) return {
		title: event.title,
		body: event.body,
		number,
		author
	};
	try {
		const { title, body } = await (await hosting()).pullRequest(number);
		return {
			title,
			body,
			number,
			author
		};
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
		runner.annotate({
			level: "notice",
			title: "title-from-event",
			file: null,
			line: null,
			column: null,
			message: "The token may not read pull requests: title and body are judged as they were when this run began."
		});
		return {
			title: event.title,
			body: event.body,
			number,
			author
		};
	}
}
async function show(runner, report, { temporary, repository, serverUrl }, inputs) {
	for (const annotation of annotations(report)) runner.annotate(annotation);
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	runner.summarize((await facesOf(report, links)).summary);
	const files = writeFiles((0, import__unread_node_path.join)(temporary, "prompt-libraries"), report);
	const isGreen = isAcceptable(report, inputs.failOn, inputs.gates);
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
function lastWord({ verdict, counts, isWhole = false }, isGreen) {
	return `prompt-libraries: ${verdict}, ${`${counts.errors} errors and ${counts.warnings} warnings in ${isWhole ? `${counts.prompts} prompts` : `${counts.changed} touched prompts`}`}.${isGreen ? "" : " The job summary says what to do."}`;
}
function writeFiles(folder, report) {
	written("The folder of the report", "RUNNER_TEMP", () => (0, import__unread_node_fs.mkdirSync)(folder, { recursive: true }));
	const contents = {
		"plan-file": ["plan.json", report.plan],
		"report-file": ["report.json", reportJson(report)],
		"sarif-file": ["report.sarif", sarif(report)]
	};
	const paths = {};
	for (const [output, [name, value]] of Object.entries(contents)) {
		const path = (0, import__unread_node_path.join)(folder, name);
		written(`The report (${output})`, "RUNNER_TEMP", () => (0, import__unread_node_fs.writeFileSync)(path, `${JSON.stringify(value, null, 2)}\n`));
		paths[output] = path;
	}
	return paths;
}
async function keepComment(runner, report, event, inputs, hosting, { repository, serverUrl }) {
	const mode = inputs.comment ?? report.comment;
	if (event.is !== "pull-request" || hosting === null || mode === "never") return;
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	const { comment } = await facesOf(report, links);
	const create = mode === "always" || report.isWhole === true || report.counts.changed > 0 || report.problems.length > 0;
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

// node_modules/@actions/core/lib/utils.js
var import__unread_os = /* @__PURE__ */ __toESM(require__unread_os(), 1);
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + import__unread_os.EOL);
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

// \0unread-crypto
var require__unread_crypto = /* @__PURE__ */ __commonJSMin(((exports) => {
	for (const name of "Certificate Cipheriv Decipheriv DiffieHellman DiffieHellmanGroup ECDH Hash Hmac KeyObject Sign Verify X509Certificate argon2 argon2Sync checkPrime checkPrimeSync constants createCipheriv createDecipheriv createDiffieHellman createDiffieHellmanGroup createECDH createHash createHmac createPrivateKey createPublicKey createSecretKey createSign createVerify decapsulate diffieHellman encapsulate generateKey generateKeyPair generateKeyPairSync generateKeySync generatePrime generatePrimeSync getCipherInfo getCiphers getCurves getDiffieHellman getFips getHashes getRandomValues hash hkdf hkdfSync pbkdf2 pbkdf2Sync privateDecrypt privateEncrypt publicDecrypt publicEncrypt randomBytes randomFill randomFillSync randomInt randomUUID randomUUIDv7 scrypt scryptSync secureHeapUsed setEngine setFips sign subtle timingSafeEqual verify webcrypto".split(" ")) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => __require("crypto")[name]
	});
}));

// node_modules/@actions/core/lib/file-command.js
var import__unread_crypto = /* @__PURE__ */ __toESM(require__unread_crypto(), 1);
var import__unread_fs = /* @__PURE__ */ __toESM(require__unread_fs(), 1);
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!import__unread_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	import__unread_fs.appendFileSync(filePath, `${toCommandValue(message)}${import__unread_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${import__unread_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${import__unread_os.EOL}${convertedValue}${import__unread_os.EOL}${delimiter}`;
}

// \0unread-path
var require__unread_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("path");
}));

// node_modules/@actions/core/lib/path-utils.js
var import__unread_path = /* @__PURE__ */ __toESM(require__unread_path(), 1);

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
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(import__unread_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/toolkit.ts
var toolkit_exports = /* @__PURE__ */ __exportAll({ actionsRunner: () => actionsRunner });
function actionsRunner(write, summaryFile) {
	return {
		output: (name, value) => written(`The output \`${name}\``, "GITHUB_OUTPUT", () => setOutput(name, value)),
		log: (line) => write(`${line}\n`),
		annotate: (annotation) => write(`${commandOf(annotation)}\n`),
		summarize: (markdown) => {
			if (summaryFile === void 0 || summaryFile === "") return;
			written("The job summary", "GITHUB_STEP_SUMMARY", () => (0, import__unread_node_fs.appendFileSync)(summaryFile, `${markdown}\n`));
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

export { dayOf as A, refuseLostRecords as B, sourceFolders as C, stepsFrom as D, stepsFault as E, recordsHere as F, tagOf as G, tagReader as H, libraryTags as I, canonicalJson as J, contentDigest as K, libraryTagsOf as L, daysFromTo as M, lockPath as N, unknownModel as O, recordsBranch as P, readableTagFormat as R, isWithin as S, policyOf as T, buildPlan as U, usualFormat as V, givesVersion as W, require__unread_os as X, require__unread_node_crypto as Y, require__unread_fs as Z, consumersFolder as _, folded as a, configurationFrom as b, quietReport as c, reportedBy as d, experimentFolder as f, appOf as g, controlledId as h, approvers as i, daysBetween as j, dayAfter as k, countOf as l, controlPathOf as m, run_check_exports as n, systemClock as o, experimentNamed as p, digestOf as q, foreignLines as r, repositoryRoles as s, toolkit_exports as t, reported as u, configurationAt as v, folderOf as w, defaultInclude as x, withoutConfiguration as y, refuseLostBranch as z };