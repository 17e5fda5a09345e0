import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as rowNamed, F as require__unread_node_path, M as Bug, N as never, P as Failure, a as displayWidth, d as refusal$1, g as shortLine, k as namesOf$1, o as padded, s as wrapped, v as visible, y as visibleLine } from "./cli-terminal.js";

// \0unread-node:fs
var require__unread_node_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs");
}));

// \0unread-node:crypto
var require__unread_node_crypto = /* @__PURE__ */ __commonJSMin(((exports) => {
	for (const name of "Certificate Cipheriv Decipheriv DiffieHellman DiffieHellmanGroup ECDH Hash Hmac KeyObject Sign Verify X509Certificate argon2 argon2Sync checkPrime checkPrimeSync constants createCipheriv createDecipheriv createDiffieHellman createDiffieHellmanGroup createECDH createHash createHmac createPrivateKey createPublicKey createSecretKey createSign createVerify decapsulate diffieHellman encapsulate generateKey generateKeyPair generateKeyPairSync generateKeySync generatePrime generatePrimeSync getCipherInfo getCiphers getCurves getDiffieHellman getFips getHashes getRandomValues hash hkdf hkdfSync pbkdf2 pbkdf2Sync privateDecrypt privateEncrypt publicDecrypt publicEncrypt randomBytes randomFill randomFillSync randomInt randomUUID randomUUIDv7 scrypt scryptSync secureHeapUsed setEngine setFips sign subtle timingSafeEqual verify webcrypto".split(" ")) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => __require("node:crypto")[name]
	});
}));

// src/library/consumer-path.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
const consumersFolder = "consumers";
const filePattern = /^consumers\/([^/]+)\.ya?ml$/u;
function appOf(path) {
	return filePattern.exec(path)?.[1] ?? null;
}

// src/library/glob-folder.ts
function folderOf$1(glob) {
	const special = glob.search(/[*?[\]{}()!+@]/u);
	const fixed = special === -1 ? glob : glob.slice(0, special);
	return fixed.slice(0, Math.max(0, fixed.lastIndexOf("/")));
}

// src/library/source-folders.ts
const defaultInclude = "prompts/**/*.prompt.md";
function sourceFolders(sources) {
	const folders = [...new Set(sources.map(({ include }) => folderOf$1(include)))];
	return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
}
function isWithin(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
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

// src/domain/gates.ts
const gates$1 = {
	syntax: {
		description: "Valid prompt format and structure",
		required: true,
		automatic: true
	},
	review: {
		description: "Peer review approved",
		required: true,
		automatic: false
	},
	testing: {
		description: "Passes evaluation test suite",
		required: true,
		automatic: true
	},
	security: {
		description: "Safety checks pass",
		required: true,
		automatic: true
	},
	performance: {
		description: "Meets latency and cost thresholds",
		required: false,
		automatic: true
	},
	compliance: {
		description: "Meets regulatory requirements",
		required: false,
		automatic: true
	}
};

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

// src/library/dollars.ts
var import__unread_node_crypto = require__unread_node_crypto();
function dollars(amount) {
	return `$${Number(amount.toPrecision(3)).toLocaleString("en-US", {
		useGrouping: false,
		maximumSignificantDigits: 3
	})}`;
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

// src/domain/impact.ts
const impacts = {
	none: {
		weight: 0,
		says: "nothing that users get has changed"
	},
	patch: {
		weight: 1,
		says: "the text changed, the contract did not"
	},
	minor: {
		weight: 2,
		says: "something was added that users may adopt"
	},
	major: {
		weight: 3,
		says: "users of the prompt must change something"
	}
};
function higherImpact(a, b) {
	return impacts[a].weight >= impacts[b].weight ? a : b;
}
function highestImpact(all) {
	let highest = "none";
	for (const impact of all) highest = higherImpact(highest, impact);
	return highest;
}
function isBelow(impact, needed) {
	return impacts[impact].weight < impacts[needed].weight;
}

// src/library/difference.ts
const differences = {
	"prompt-removed": {
		impact: "major",
		says: () => "the prompt was removed"
	},
	"variable-removed": {
		impact: "major",
		says: (name) => `variable \`${name}\` was removed`
	},
	"variable-required": {
		impact: "major",
		says: (name) => `variable \`${name}\` is now required`
	},
	"variable-retyped": {
		impact: "major",
		says: (name) => `variable \`${name}\` has another type`
	},
	"output-format": {
		impact: "major",
		says: (name) => `the output format changed to \`${name}\``
	},
	"output-narrowed": {
		impact: "major",
		says: (name) => `\`${name}\` of the output was removed or narrowed`
	},
	"role-removed": {
		impact: "major",
		says: (name) => `the \`${name}\` message was removed`
	},
	"model-family": {
		impact: "major",
		says: (name) => `the model family changed to \`${name}\``
	},
	"dependency-major": {
		impact: "major",
		says: (name) => `a new major version of \`${name}\` was adopted`
	},
	"variable-added": {
		impact: "minor",
		says: (name) => `optional variable \`${name}\` was added`
	},
	"tool-added": {
		impact: "minor",
		says: (name) => `tool \`${name}\` was added`
	},
	"role-added": {
		impact: "minor",
		says: (name) => `a \`${name}\` message was added`
	},
	"output-widened": {
		impact: "minor",
		says: (name) => `\`${name}\` was added to the output`
	},
	"use-changed": {
		impact: "minor",
		says: (name) => `\`${name}\` changed, which decides when or how it is used`
	},
	"model-changed": {
		impact: "minor",
		says: (name) => `the model changed to \`${name}\``
	},
	"files-changed": {
		impact: "patch",
		says: () => "files of its folder changed"
	},
	"content-changed": {
		impact: "patch",
		says: () => "the content changed"
	}
};
function impactOf({ change }) {
	return differences[change].impact;
}
function difference(each) {
	return differences[each.change].says(each.name);
}

// src/library/digest.ts
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

// src/report/plural.ts
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
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
const order$1 = Object.keys(rolloutPhases);

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

// src/report/grouped.ts
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
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
		gates: namesOf$1(gates$1).map((gate) => {
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

// src/domain/categories.ts
const categories = {
	agents: {
		description: "Agent system prompts and personas",
		owner: "product-team",
		review: true,
		subcategories: [
			"support",
			"sales",
			"operations",
			"research"
		]
	},
	tasks: {
		description: "Task-specific prompt templates",
		owner: "engineering-team",
		review: false,
		subcategories: [
			"classification",
			"generation",
			"extraction",
			"summarization"
		]
	},
	system: {
		description: "Infrastructure and safety prompts",
		owner: "platform-team",
		review: true,
		subcategories: [
			"safety",
			"formatting",
			"routing"
		]
	},
	experimental: {
		description: "Testing and prototype prompts",
		owner: "research-team",
		review: false,
		subcategories: []
	},
	templates: {
		description: "Reusable prompt templates",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	modifiers: {
		description: "Output modification prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	guardrails: {
		description: "Safety and constraint prompts",
		owner: "safety-team",
		review: true,
		subcategories: [
			"content",
			"privacy",
			"compliance"
		]
	},
	formatters: {
		description: "Output formatting prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	extractors: {
		description: "Information extraction prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	generators: {
		description: "Content generation prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	}
};

// src/library/gate-settings.ts
function gateSettingsFrom({ testing = {}, performance = {}, compliance = {}, review = {}, security = {} }) {
	return {
		testing: {
			required: testing.required ?? gates$1.testing.required,
			whenAbsent: testing.when_absent ?? "warn",
			require: new Map(Object.entries(testing.require ?? {}).map(([category, wanted]) => [category, typeof wanted === "number" ? wanted : wanted.tests ?? 0])),
			evidence: evidenceSettingsFrom(testing)
		},
		performance: {
			required: performance.required ?? gates$1.performance.required,
			maxTokens: performance.max_tokens === void 0 ? 4e3 : performance.max_tokens,
			maxCostUsd: performance.max_cost_usd ?? null,
			maxLatencyMs: performance.max_latency_ms ?? null,
			maxGrowth: performance.max_growth === void 0 ? .25 : performance.max_growth
		},
		review: {
			required: review.required ?? gates$1.review.required,
			by: review.by ?? "github"
		},
		security: {
			required: security.required ?? gates$1.security.required,
			owner: security.owner ?? "security-team",
			allow: security.allow ?? []
		},
		compliance: {
			required: compliance.required ?? gates$1.compliance.required,
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
const usualTimeLimit$1 = 30;
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
		timeLimit: source.time_limit ?? usualTimeLimit$1,
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
	const rows = namesOf$1(gates$1).map((gate) => [gate, {
		required: written[gate]?.required ?? gates$1[gate].required,
		enforce: written[gate]?.enforce ?? "check",
		...settings[gate]
	}]);
	return Object.fromEntries(rows);
}

// src/library/configuration.ts
const usualConfigurationFile = "prompt-library.yaml";

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

// src/catalog/lock-path.ts
const lockPath = "prompts.lock";

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

// src/report/changelog-entries.ts
const order = Object.keys(categories);
function notesByCategory(notes) {
	const ordered = notes.toSorted((a, b) => byCodeUnits(a.id, b.id));
	return groupedBy(ordered, (each) => each.category).map((prompts) => ({
		category: prompts[0].category,
		prompts
	})).toSorted((a, b) => rank(a.category) - rank(b.category) || byCodeUnits(a.category, b.category));
}
function rank(category) {
	const at = order.indexOf(category);
	return at === -1 ? order.length : at;
}
function byCodeUnits(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/report/prose.ts
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·%])?[)",.;:?!…]*$/u;
const likeCommit = /^[("+-]*[0-9a-f]{7,40}(?![\p{L}\d])/iu;
function proseTokens(text) {
	const tokens = [];
	const line = visibleLine(text).trim();
	let end = 0;
	for (const span of line.matchAll(/`([^`]+)`/gu)) {
		addWords(tokens, line.slice(end, span.index));
		add(tokens, {
			code: true,
			text: span[1] ?? ""
		});
		end = span.index + span[0].length;
	}
	addWords(tokens, line.slice(end));
	return tokens;
}
function addWords(tokens, text) {
	for (const word of text.split(/(\s+)/u)) {
		if (word === "") continue;
		if (/^\s/u.test(word)) add(tokens, {
			code: false,
			text: " "
		});
		else if (plainWord.test(word) && !likeCommit.test(word)) add(tokens, {
			code: false,
			text: word
		});
		else addCode(tokens, word);
	}
}
function addCode(tokens, word) {
	const { before = "", inner = "", after = "" } = /^(?<before>[("]*)(?<inner>.+?)(?<after>[)",.;:?]*)$/su.exec(word)?.groups ?? {};
	if (before !== "") add(tokens, {
		code: false,
		text: before
	});
	add(tokens, {
		code: true,
		text: inner === "" ? word : inner
	});
	if (after !== "") add(tokens, {
		code: false,
		text: after
	});
}
function add(tokens, token) {
	const last = tokens.at(-1);
	if (last?.code !== token.code) tokens.push(token);
	else tokens[tokens.length - 1] = {
		code: token.code,
		text: last.text + token.text
	};
}

// src/report/markdown.ts
function md(words, ...values) {
	return trusted(String.raw({ raw: words }, ...values));
}
const nothing$1 = md``;
function code(text, limit = 200) {
	return span(shortLine(text, limit));
}
function prose(text, limit = 400) {
	const tokens = proseTokens(shortLine(text, limit));
	if (tokens.length === 0) return md`(empty)`;
	return trusted(tokens.map((token) => token.code ? span(token.text) : withoutListMarks(token.text)).join(""));
}
function fence(language, lines) {
	const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, " ")));
	const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const edge = "`".repeat(longest + 1);
	return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join("")}${edge}`);
}
function details(summary, body, open = false) {
	const words = proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("");
	return trusted(`<details${open ? " open" : ""}>\n<summary>${words}</summary>\n\n${body}\n\n</details>`);
}
function joined(parts, separator) {
	return trusted(parts.join(separator));
}
function table(header, rows) {
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	const rule = `|${" --- |".repeat(header.length)}`;
	return trusted([
		line(header),
		rule,
		...rows.map(line)
	].join("\n"));
}
function cell(text) {
	return text.replace(/(\\*)\|/gu, (_found, slashes) => slashes === "" ? "\\|" : `${slashes} \\|`);
}
function span(text) {
	if (text === "") return md`(empty)`;
	const edge = "`".repeat(longestRun(text) + 1);
	const pad = /^[` ]|[` ]$/u.test(text) && text.trim() !== "" ? " " : "";
	return trusted(`${edge}${pad}${text}${pad}${edge}`);
}
function withoutListMarks(text) {
	return text.replace(/(^|\s)(\d+)([.)])(?=\s|$)/gu, "$1$2\\$3");
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	return longest;
}
function htmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function trusted(text) {
	return text;
}

// src/report/links.ts
const noLinks = {
	file: (text) => text,
	commit: (text) => text,
	pullRequest: (text) => text
};

// src/report/changelog-text.ts
function changelogMarkdown(notes, links = noLinks) {
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined(parts, md`\n\n`);
}
function changelogPlain(notes) {
	return notesByCategory(notes).map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines$1)].join("\n")).join("\n\n");
}
function promptMarkdown(notes, links) {
	const lines = [
		md`- **${prose(notes.id)}** ${notes.to === null ? removalMarkdown(notes) : versionsMarkdown(notes.from, notes.to, notes.impact)}`,
		...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
		...notes.because.map((because) => md`  - Why: ${prose(because)}`)
	];
	return joined(lines, md`\n`);
}
function versionsMarkdown(from, to, impact) {
	return md`${from === null ? md`new` : prose(from)} → ${prose(to)} (${prose(impact)})`;
}
function removalMarkdown({ replacement }) {
	return replacement === void 0 ? md`was removed` : md`was removed; use ${code(replacement)} instead`;
}
function entryMarkdown(entry, links) {
	const origin = [
		entry.author === "" ? nothing$1 : prose(entry.author, 60),
		entry.pullRequest === null ? nothing$1 : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing$1 : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}
function promptLines$1(notes) {
	return [
		`- ${visibleLine(notes.id)} ${notes.to === null ? removalPlain(notes) : `${visibleLine(notes.from ?? "new")} → ${visibleLine(notes.to)} (${notes.impact})`}`,
		...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
		...notes.because.map((because) => `  - Why: ${visibleLine(because)}`)
	];
}
function removalPlain({ from, replacement }) {
	return `${from === null ? "" : `${visibleLine(from)} `}was removed${replacement === void 0 ? "" : `; use ${visibleLine(replacement)} instead`}`;
}
function originPlain({ author, pullRequest, sha }) {
	const origin = [
		author,
		pullRequest === null ? "" : `#${pullRequest}`,
		sha === null ? "" : sha.slice(0, 7)
	].filter((each) => each !== "");
	return origin.length === 0 ? "" : ` — ${visibleLine(origin.join(", "))}`;
}

// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

// \0unread-node:child_process
var require__unread_node_child_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:child_process");
}));

// src/child/spawn.ts
var import__unread_node_child_process = require__unread_node_child_process();
var import__unread_node_fs = require__unread_node_fs();
const usualTimeLimit = 12e4;
const usualOutputLimit = 268435456;
const complaintLimit = 65536;
function start(call) {
	try {
		return (0, import__unread_node_child_process.spawn)(call.program, [...call.arguments], {
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
	if (missing && !(0, import__unread_node_fs.existsSync)(call.folder)) return new Failure("folder-missing", `The folder ${call.folder} does not exist.`, "Name a folder that exists.", cause);
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
function run$1(call) {
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
	"core.deltaBaseCacheLimit": "256m",
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
	"GNUPGHOME GPG_TTY",
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
	const outcome = await run$1({
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

// src/git/plain-clone.ts
const needsGit = /worktree|include|extensions|bare(?!\s*=\s*false\s*$)/imu;
const largestConfiguration = 65536;
function plainClone(folder) {
	const gitFolder = (0, import__unread_node_path.join)(folder, ".git");
	const me = process.geteuid?.();
	if (me === void 0 || !isMyFolder(folder, me) || !isMyFolder(gitFolder, me)) return null;
	if (!["objects", "refs"].every((name) => isMyFolder((0, import__unread_node_path.join)(gitFolder, name), me)) || !isFile$1((0, import__unread_node_path.join)(gitFolder, "HEAD")) || isFile$1((0, import__unread_node_path.join)(gitFolder, "commondir"))) return null;
	const configuration = configurationOf(gitFolder);
	return configuration === null || needsGit.test(configuration) ? null : {
		gitFolder,
		root: folder,
		shallowFile: (0, import__unread_node_path.join)(gitFolder, "shallow")
	};
}
function plainGitFolder(folder) {
	const clone = (0, import__unread_node_path.basename)(folder) === ".git" ? plainClone((0, import__unread_node_path.dirname)(folder)) : null;
	return clone === null ? null : {
		...clone,
		root: null
	};
}
const isBare = /^\s*bare = true$/mu;
function plainBare(folder) {
	const me = process.geteuid?.();
	if (me === void 0 || !isFile$1((0, import__unread_node_path.join)(folder, "HEAD")) || isFile$1((0, import__unread_node_path.join)(folder, "commondir"))) return null;
	if (![
		"",
		"objects",
		"refs"
	].every((name) => isMyFolder((0, import__unread_node_path.join)(folder, name), me)) || liesInRepository(folder)) return null;
	const configuration = configurationOf(folder);
	const others = configuration?.replace(isBare, "") ?? null;
	if (others === null || others === configuration || needsGit.test(others) || /bare/iu.test(others)) return null;
	return {
		gitFolder: folder,
		root: null,
		shallowFile: (0, import__unread_node_path.join)(folder, "shallow")
	};
}
function liesInRepository(folder) {
	const above = (0, import__unread_node_path.dirname)(folder);
	return (0, import__unread_node_fs.lstatSync)((0, import__unread_node_path.join)(folder, ".git"), { throwIfNoEntry: false }) !== void 0 || above !== folder && liesInRepository(above);
}
function configurationOf(gitFolder) {
	const path = (0, import__unread_node_path.join)(gitFolder, "config");
	return isFile$1(path) && (0, import__unread_node_fs.lstatSync)(path).size <= largestConfiguration ? (0, import__unread_node_fs.readFileSync)(path, "utf8") : null;
}
function isMyFolder(path, me) {
	const found = (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false });
	return found !== void 0 && found.isDirectory() && found.uid === me;
}
function isFile$1(path) {
	return (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

// src/git/refusal.ts
async function whyRefused(folder, complaints) {
	const found = repositoryAround(folder);
	if (found === null) return new Failure("git-not-a-repository", `${folder} is not in a git repository.`, "Run this inside a git repository, or make one: prompt-libraries init.");
	const me = process.getuid?.();
	const owners = [ownerOf(found.folder), ownerOf(found.gitFolder)];
	if (me !== void 0 && owners.some((owner) => owner !== me)) return new Failure("git-unsafe-ownership", `git does not trust ${found.folder}: it belongs to another user.`, `If you trust it: git config --global --add safe.directory ${found.folder}`);
	return gitFailed("rev-parse", 128, complaints);
}
function repositoryAround(folder) {
	if (exists((0, import__unread_node_path.join)(folder, ".git"))) return {
		folder,
		gitFolder: (0, import__unread_node_path.join)(folder, ".git")
	};
	if (exists((0, import__unread_node_path.join)(folder, "HEAD")) && exists((0, import__unread_node_path.join)(folder, "objects"))) return {
		folder,
		gitFolder: folder
	};
	const parent = (0, import__unread_node_path.dirname)(folder);
	return parent === folder ? null : repositoryAround(parent);
}
function exists(path) {
	return ownerOf(path) !== null;
}
function ownerOf(path) {
	return (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.uid ?? null;
}

// src/git/unreadable.ts
function unreadable(command, output) {
	const shown = JSON.stringify(output.length > 200 ? `${output.slice(0, 200)}…` : output);
	return new Failure("git-output-unreadable", `git ${command} answered something unexpected: ${shown}`, "Use a released git of version 2.36 or newer; tell us if you do.");
}

// src/git/locate.ts
const questions = [
	"--path-format=absolute",
	"--absolute-git-dir",
	"--is-inside-work-tree",
	"--is-bare-repository",
	"--git-path",
	"shallow",
	"--show-cdup"
];
const refusal = 128;
async function locate(folder, environment) {
	return seenAtAGlance(folder) ?? await askedFor$1(realPathOf(folder), environment);
}
function seenAtAGlance(folder) {
	const place = realPathOf(folder);
	return plainClone(place) ?? plainGitFolder(place) ?? plainBare(place);
}
async function askedFor$1(place, environment) {
	const told = await asked(place, environment);
	if (told.exitCode === refusal) throw await whyRefused(place, told.complaints);
	if (told.exitCode !== 0) throw gitFailed("rev-parse", told.exitCode, told.complaints);
	const lines = told.output.toString().replace(/\n$/, "").split("\n");
	const [gitFolder, inside, bare, shallowFile, up = ""] = lines;
	if (gitFolder === void 0 || inside === void 0 || bare === void 0 || shallowFile === void 0 || lines.length > 5) throw unreadable("rev-parse", lines.join("\n"));
	if (bare === "true" && await isInsideWorkTree((0, import__unread_node_path.dirname)(gitFolder), environment)) throw bareInside(gitFolder);
	return {
		gitFolder,
		root: inside === "true" ? (0, import__unread_node_path.resolve)(place, up) : null,
		shallowFile
	};
}
function realPathOf(folder) {
	try {
		return import__unread_node_fs.realpathSync.native(folder);
	} catch (cause) {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	}
}
async function asked(folder, environment) {
	const command = gitArguments({ kind: "work-tree" }, ["rev-parse", ...questions]);
	return run$1({
		program: "git",
		arguments: command,
		folder,
		environment
	}).catch((reason) => {
		throw inGitWords(reason);
	});
}
async function isInsideWorkTree(folder, environment) {
	const { output } = await asked(folder, environment);
	return output.toString().split("\n")[1] === "true";
}
function bareInside(gitFolder) {
	return new Failure("git-bare-inside-repository", `${gitFolder} is a bare repository inside the work tree of another one.`, "Anyone who can change the outer repository could have made it: name the outer repository instead.");
}

// src/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function pathFrom(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte < 128 ? byte : 56320 + byte)).join("");
	}
}
function pathBytes(path) {
	if (path.isWellFormed()) return Buffer.from(path, "utf8");
	return Buffer.from(Array.from({ length: path.length }, (_, at) => path.charCodeAt(at) & 255));
}
function nulFields(output) {
	if (output.length === 0) return [];
	const end = output.at(-1) === 0 ? output.length - 1 : output.length;
	try {
		return utf8.decode(output.subarray(0, end)).split("\0");
	} catch {
		return fieldByField(output.subarray(0, end));
	}
}
function fieldByField(output) {
	const fields = [];
	for (let from = 0; from <= output.length;) {
		const found = output.indexOf(0, from);
		const to = found === -1 ? output.length : found;
		fields.push(pathFrom(output.subarray(from, to)));
		from = to + 1;
	}
	return fields;
}

// src/git/revision.ts
const longest = 1024;
const steps = /(?:~\d{0,6}|\^\d{0,3}|\^\{(?:commit|tree|tag|)\})*$/;
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(name) {
	if (name === "" || name === "@" || name.length > longest || !name.isWellFormed()) return false;
	if (/[\s\p{Cc}~^:?*[\\]/u.test(name) || name.includes("..") || name.includes("@{")) return false;
	if (name.startsWith("-") || name.endsWith(".")) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
function isRevision(name) {
	if (name.length > longest) return false;
	const base = name.replace(steps, "");
	return base === "@" || isRefName(base);
}
function checkedRevision(name) {
	if (isRevision(name)) return name;
	throw new Failure("git-revision-refused", `${JSON.stringify(name)} does not name a commit.`, "Use a branch, a tag or an object id, with ~2 or ^1 behind it if needed.");
}
function checkedBranch(name) {
	if (isRefName(name) && name !== "HEAD") return name;
	throw new Failure("git-branch-refused", `${JSON.stringify(name)} cannot be the name of a branch.`, "Use letters, digits, - and /, as in feature/shorter-answers.");
}
function checkedObjectId(text) {
	if (isObjectId(text)) return text;
	throw new Failure("git-object-id-refused", `${JSON.stringify(text)} is not an object id.`, "Object ids are 40 or 64 hex digits.");
}

// src/cli/catalog-source.ts
function openCatalogs(call, root) {
	let reader = null;
	return async (library) => (await (reader ??= openReader(call, root)))(library);
}
async function openReader({ cwd, variables }, root) {
	const [{ catalogReader }, { publishedIn }] = await Promise.all([import("./app-consumer-open-catalog.js"), import("./git-published-in.js")]);
	const token = variables["GITHUB_TOKEN"] ?? "";
	const serverUrl = variables["GITHUB_SERVER_URL"] ?? "https://github.com";
	return catalogReader(publishedIn({
		base: root ?? cwd,
		token: token === "" ? null : {
			value: token,
			serverUrl
		}
	}, variables));
}

// src/report/signs.ts
const verdictSigns = {
	passed: {
		picture: md`✅`,
		character: "✓"
	},
	failed: {
		picture: md`❌`,
		character: "✗"
	},
	waiting: {
		picture: md`⏳`,
		character: "…"
	},
	skipped: {
		picture: md`➖`,
		character: "-"
	}
};
const severitySigns = {
	error: {
		picture: md`❌`,
		character: "✗",
		rank: 0
	},
	warning: {
		picture: md`⚠️`,
		character: "!",
		rank: 1
	},
	notice: {
		picture: md`ℹ️`,
		character: "i",
		rank: 2
	}
};

// src/report/problem-order.ts
function worstFirst(report) {
	const changed = new Set(report.changes.map((each) => each.path));
	const rank = (problem) => severitySigns[problem.severity].rank * 2 + (problem.file !== null && changed.has(problem.file) ? 0 : 1);
	return report.problems.toSorted((a, b) => rank(a) - rank(b));
}
function placeOf(problem) {
	if (problem.file === null) return problem.prompt;
	if (problem.line === null) return problem.file;
	return `${problem.file}:${problem.line}${problem.column === null ? "" : `:${problem.column}`}`;
}

// src/report/terminal/style.ts
const most$3 = 600;
function paragraph(text, indent, { width }) {
	return wrapped(shortLine(text, most$3), Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}`);
}

// src/report/terminal/problems.ts
const paints$1 = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function problemBlocks(report, style) {
	return groupedBy(worstFirst(report), ({ file }) => file ?? "").flatMap((group) => group.toSorted(fromTheTop)).map((problem) => problemLines(problem, style));
}
function fromTheTop(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function problemLines(problem, style) {
	const { bold, dim, [paints$1[problem.severity]]: paint } = style.colours;
	const place = placeOf(problem);
	return [
		`${place === null ? "" : `${bold(visibleLine(place))}  `}${paint(problem.severity)}  ${dim(visibleLine(problem.code))}`,
		...paragraph(problem.message, 2, style),
		...paragraph(`fix: ${problem.fix}`, 2, style)
	];
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
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

// src/git/git-version.ts
const neededFor = {
	reading: "2.36",
	merging: "2.38"
};
async function explained(reason, place, needed) {
	const told = await run$1({
		program: "git",
		arguments: ["version"],
		...place
	}).catch(() => null);
	const version = /\d+\.\d+/.exec(told?.output.toString() ?? "")?.[0];
	if (version === void 0 || !isOlder(version, needed)) return reason;
	return new Failure("git-too-old", `git ${version} is installed; ${needed} or newer is needed.`, "Install a newer git.", reason);
}
function isOlder(version, needed) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
	return major === neededMajor ? minor < neededMinor : major < neededMajor;
}

// src/child/conversation.ts
function converse(call, listener) {
	const child = start(call);
	const complaints = complaintsOf(child.stderr);
	let leaving = false;
	let over = false;
	const gone = new Promise((resolve) => {
		const ended = (failure) => {
			if (!over) listener.ended(failure);
			over = true;
			resolve();
		};
		child.on("error", (cause) => ended(notStarted(call, cause)));
		child.on("close", (exitCode) => ended(leaving && exitCode === 0 ? null : brokeOff(call, exitCode, complaints())));
	});
	child.stdin.on("error", () => void 0);
	child.stdout.on("data", (chunk) => {
		if (!over) listener.heard(chunk);
	});
	return {
		say: (words) => void child.stdin.write(words),
		end: () => {
			leaving = true;
			child.stdin.end();
			return gone;
		},
		breakOff: (reason) => {
			if (!over) listener.ended(reason);
			over = true;
			child.kill("SIGKILL");
		}
	};
}
function brokeOff(call, exitCode, complaints) {
	const words = complaints.trim();
	return new Failure("program-broke-off", `${call.program} ended with ${exitCode ?? "a signal"}${words === "" ? "." : `: ${words}`}`, "Run it again; what the program itself says is in the message.");
}

// src/git/object-answers.ts
function answerReader(desk) {
	let pieces = [];
	let held = 0;
	let needed = 1;
	return (piece) => {
		pieces.push(piece);
		held += piece.length;
		if (held < needed) return;
		let rest = pieces.length === 1 ? piece : Buffer.concat(pieces, held);
		needed = 1;
		while (rest.length >= needed) {
			const taken = takeAnswer(rest, desk);
			if (typeof taken === "number") needed = taken;
			else {
				desk.answered(taken.answer);
				rest = taken.rest;
			}
		}
		pieces = rest.length === 0 ? [] : [rest];
		held = rest.length;
	};
}
function takeAnswer(bytes, desk) {
	const end = bytes.indexOf(10);
	if (end === -1) return bytes.length + 1;
	const answer = answerFrom(bytes.toString("latin1", 0, end));
	if (answer.is !== "found" || desk.next() === "info") return {
		answer,
		rest: bytes.subarray(end + 1)
	};
	if (answer.size > desk.largest) throw tooLarge(answer.oid, answer.size);
	const after = end + 1 + answer.size + 1;
	if (bytes.length < after) return after;
	return {
		answer: {
			...answer,
			content: bytes.subarray(end + 1, after - 1)
		},
		rest: bytes.subarray(after)
	};
}
function tooLarge(oid, size) {
	return new Failure("git-object-too-large", `The object ${oid} has ${size} bytes and is not read.`, "Keep files of this size out of the folders prompts are in.");
}
function answerFrom(header) {
	const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
	if (found !== null) return {
		is: "found",
		oid: found[1] ?? "",
		type: found[2] ?? "",
		size: Number(found[3]),
		content: null
	};
	if (header.endsWith(" missing") || header.endsWith(" submodule")) return { is: "missing" };
	if (header.endsWith(" ambiguous")) return { is: "ambiguous" };
	throw unreadable("cat-file", header);
}

// src/git/object-conversation.ts
const largestObject = 268435456;
function openConversation(call, starts = "at-once") {
	let talk = starts === "at-once" ? begin() : null;
	let isClosed = false;
	function begin() {
		const waiting = [];
		const watch = watchFor(call.timeLimit ?? 12e4, (limit) => opened.conversation.breakOff(timedOut(call, limit)));
		const read = reader(waiting, watch);
		const opened = {
			conversation: converse(call, {
				heard: (piece) => {
					try {
						read(piece);
					} catch (reason) {
						opened.conversation.breakOff(reason);
					}
				},
				ended: (failure) => {
					watch.rest();
					if (talk === opened) talk = null;
					for (const asked of waiting.splice(0)) asked.reject(failure ?? closed());
				}
			}),
			waiting,
			watch
		};
		return opened;
	}
	return {
		ask: (question, names) => {
			if (names.length === 0) return Promise.resolve([]);
			if (isClosed) return Promise.reject(closed());
			const { conversation, waiting, watch } = talk ??= begin();
			return new Promise((resolve, reject) => {
				waiting.push({
					question,
					count: names.length,
					answers: [],
					resolve,
					reject
				});
				watch.start();
				conversation.say(words(question, names));
			});
		},
		close: async () => {
			const ending = talk;
			isClosed = true;
			talk = null;
			await ending?.conversation.end();
		}
	};
}
function words(question, names) {
	const before = Buffer.from(`${question} `);
	const after = Buffer.from("\n");
	return Buffer.concat([...names.flatMap((name) => [
		before,
		name,
		after
	]), Buffer.from("flush\n")]);
}
function reader(waiting, watch) {
	const read = answerReader({
		next: () => waiting[0]?.question ?? "info",
		answered: (answer) => {
			const asked = waiting[0];
			if (asked === void 0) return;
			asked.answers.push(answer);
			if (asked.answers.length < asked.count) return;
			waiting.shift();
			asked.resolve(asked.answers);
		},
		largest: largestObject
	});
	return (piece) => {
		read(piece);
		if (waiting.length === 0) watch.rest();
		else watch.start();
	};
}
function watchFor(limit, silent) {
	let timer;
	return {
		start: () => void (timer = timer?.refresh() ?? setTimeout(() => silent(limit), limit)),
		rest: () => {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
function closed() {
	return new Failure("git-closed", "The repository was closed while git was asked something.", "Run it again.");
}

// src/git/prefix-test.ts
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
}

// src/git/reading.ts
async function objectsOf(reading, names) {
	return (await reading.objects.ask("info", names.map((name) => Buffer.from(name)))).map((answer, at) => namedObject(names[at] ?? "", answer));
}
function namedObject(name, answer) {
	if (answer.is === "ambiguous") throw new Failure("git-revision-ambiguous", `${JSON.stringify(name)} could mean more than one object.`, "Use more digits of the object id.");
	return answer.is === "missing" ? null : answer;
}
async function resolved(reading, revision, kind) {
	if (isObjectId(revision)) return revision;
	const [found] = await objectsOf(reading, [`${checkedRevision(revision)}^{${kind}}`]);
	if (found) return found.oid;
	throw new Failure("git-revision-unknown", `There is no ${kind} named ${JSON.stringify(revision)}.`, "Check the spelling; fetch the branch or tag if it is only on the remote.");
}

// src/git/reading-refs.ts
const mostPatterns = 200;
const noSuchRemote = 2;
function refAnswers(reading) {
	return {
		commitOf: async (name) => {
			const [found] = await objectsOf(reading, [`${checkedRevision(name)}^{commit}`]);
			return found?.oid ?? null;
		},
		parentsOf: (commit) => parentsOf(reading, commit),
		mergeBase: async (a, b) => {
			const [first, second] = await Promise.all([resolved(reading, a, "commit"), resolved(reading, b, "commit")]);
			const { exitCode, output } = await git(reading.place, [
				"merge-base",
				first,
				second
			], { accepts: [0, 1] });
			return exitCode === 0 ? output.toString().trim() : null;
		},
		mergedTree: (ours, theirs) => mergedTree(reading, ours, theirs),
		isShallow: () => isShallow(reading),
		currentBranch: () => pointedAt(reading, "HEAD", "refs/heads/"),
		defaultBranch: () => pointedAt(reading, "refs/remotes/origin/HEAD", "refs/remotes/origin/"),
		hasBranch: async (name) => {
			const refs = [`refs/heads/${checkedBranch(name)}`, `refs/remotes/origin/${name}`];
			const { output } = await git(reading.place, [
				"for-each-ref",
				"--format=%(refname)",
				...refs
			]);
			return output.toString().split("\n").some((ref) => refs.includes(ref));
		},
		tags: (prefixes) => tags(reading, prefixes),
		remoteUrl: (name) => remoteUrl(reading, name)
	};
}
async function pointedAt({ place }, name, folder) {
	const { exitCode, output } = await git(place, [
		"symbolic-ref",
		"--quiet",
		name
	], { accepts: [0, 1] });
	const ref = exitCode === 0 ? output.toString().trim() : "";
	return ref.startsWith(folder) ? ref.slice(folder.length) : null;
}
async function parentsOf(reading, commit) {
	const [answer] = await reading.objects.ask("contents", [Buffer.from(`${checkedRevision(commit)}^{commit}`)]);
	if (answer?.is !== "found" || answer.content === null) throw new Failure("git-revision-unknown", `There is no commit named ${JSON.stringify(commit)}.`, "Check the spelling; fetch it if it is only on the remote.");
	const [header = ""] = answer.content.toString("latin1").split("\n\n", 1);
	return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
}
async function mergedTree(reading, ours, theirs) {
	const sides = await Promise.all([resolved(reading, ours, "commit"), resolved(reading, theirs, "commit")]);
	const { exitCode, output } = await git(reading.place, [
		"merge-tree",
		"--write-tree",
		"-z",
		"--no-messages",
		...sides
	], { accepts: [0, 1] }).catch(async (reason) => {
		throw await explained(reason, reading.place, neededFor.merging);
	});
	if (exitCode === 1) return null;
	const tree = output.toString("latin1").split("\0", 1)[0]?.trim() ?? "";
	if (!isObjectId(tree)) throw new Failure("git-output-unreadable", "git merge-tree answered no tree.", "Use a released git of version 2.38 or newer.");
	return tree;
}
async function isShallow(reading) {
	try {
		(0, import__unread_node_fs.statSync)(reading.location.shallowFile);
		return true;
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
		throw new Failure("git-failed", `Whether the repository is shallow could not be read: ${String(cause)}`, "Check the permissions of the repository.", cause);
	}
}
async function tags(reading, prefixes) {
	if (prefixes.length === 0) return /* @__PURE__ */ new Map();
	const { output } = await git(reading.place, [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...tagPatterns(prefixes)
	]);
	const named = output.toString().split("\n").flatMap((line) => {
		const at = line.indexOf(" ");
		return at === -1 ? [] : [{
			oid: line.slice(0, at),
			name: line.slice(at + 11)
		}];
	});
	const startsRight = prefixTest(prefixes);
	const wanted = named.filter(({ name }) => startsRight(name));
	const targets = await objectsOf(reading, wanted.map(({ oid }) => `${oid}^{}`));
	return new Map(wanted.map(({ name }, at) => {
		const target = targets[at];
		if (!target) throw new Failure("git-failed", `The tag ${name} points at an object that does not exist.`, "The repository is damaged: git fsck says more.");
		return [name, target.oid];
	}));
}
function tagPatterns(prefixes) {
	if (prefixes.length > mostPatterns || prefixes.some((prefix) => /^$|[*?[\\]/.test(prefix))) return ["refs/tags"];
	return prefixes.flatMap((prefix) => [`refs/tags/${prefix}*`, `refs/tags/${prefix}*/**`]);
}
async function remoteUrl(reading, name) {
	if (!isRefName(name)) throw new Failure("git-remote-refused", `${JSON.stringify(name)} cannot be the name of a remote.`, "Use a name such as origin.");
	const { textCommands } = await import("./git-simple-git.js").then((n) => n.t);
	const told = await textCommands(reading.place)([
		"remote",
		"get-url",
		name
	], { accepts: [0, noSuchRemote] });
	return told.exitCode === 0 ? withoutCredentials(told.output.trim()) : null;
}

// src/git/path-changes.ts
const rawChanges = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=none",
	"-O/dev/null"
];
function diffArguments(before, after, folders) {
	return [
		"diff-tree",
		"-r",
		...rawChanges,
		before,
		after,
		...folders.length === 0 ? [] : ["--", ...folders]
	];
}
function pathChanges(output) {
	const fields = nulFields(output);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) changes.push(pathChange$1(fields[at] ?? "", fields[at + 1]));
	return changes;
}
const manyDiffsArguments = [
	"diff-tree",
	"-r",
	...rawChanges,
	"--stdin",
	"--always"
];
function manyPathChanges(output, asked) {
	const fields = nulFields(output);
	const answers = [];
	for (let at = 0; at < fields.length;) {
		const field = fields[at] ?? "";
		const answer = answers.at(-1);
		if (field.startsWith(":") && answer !== void 0) {
			answer.push(pathChange$1(field, fields[at + 1]));
			at += 2;
		} else {
			if (field !== asked[answers.length]) throw unreadable("diff", field);
			answers.push([]);
			at += 1;
		}
	}
	if (answers.length !== asked.length) throw unreadable("diff", `${answers.length} answers`);
	return answers;
}
function pathChange$1(header, path) {
	const parents = header.search(/[^:]/);
	const words = header.slice(Math.max(parents, 0)).split(" ");
	if (parents < 1 || path === void 0 || words.length !== 2 * parents + 3) throw unreadable("diff", header);
	return {
		path,
		before: side$1(words[0], words[parents + 1]),
		after: side$1(words[parents], words[2 * parents + 1])
	};
}
function side$1(mode, blob) {
	if (mode === void 0 || blob === void 0 || !/^[0-7]{6}$/.test(mode)) throw unreadable("diff", `${mode} ${blob}`);
	return mode === "000000" ? null : {
		mode,
		blob
	};
}

// src/git/commit-log.ts
const format = "--format=%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
const fieldsOfCommit = 6;
function logArguments(from, to) {
	const quiet = [
		"--no-show-signature",
		"--no-notes",
		"--no-decorate",
		"--no-mailmap",
		"--encoding=UTF-8"
	];
	return [
		"log",
		"--topo-order",
		"-c",
		...rawChanges,
		...quiet,
		format,
		to,
		...from === null ? [] : [`^${from}`]
	];
}
function commitLog(output) {
	const fields = nulFields(output);
	const commits = [];
	for (let at = 0; at < fields.length;) {
		const changes = [];
		let next = at + fieldsOfCommit;
		if (fields[next] === "") next += 1;
		for (; isChange(fields[next]); next += 2) changes.push(pathChange$1((fields[next] ?? "").trimStart(), fields[next + 1]));
		commits.push({
			...commitFrom(fields.slice(at, at + fieldsOfCommit)),
			changes
		});
		at = next;
	}
	return commits;
}
function isChange(field) {
	return field !== void 0 && /^\n?:/.test(field);
}
function commitFrom(fields) {
	const [oid, parents, name, email, date, message] = fields;
	if (oid === void 0 || parents === void 0 || name === void 0 || email === void 0 || date === void 0 || message === void 0) throw unreadable("log", fields.join("\n"));
	const parentIds = parents === "" ? [] : parents.split(" ");
	if (!isObjectId(oid) || !parentIds.every(isObjectId) || !/^-?\d+$/.test(date)) throw unreadable("log", fields.join("\n"));
	return {
		oid,
		parents: parentIds,
		author: {
			name: name.toWellFormed(),
			email: email.toWellFormed()
		},
		committedAt: Number(date),
		message: message.toWellFormed()
	};
}

// src/git/tree-entries.ts
const treeMode = "040000";
const nothing = Buffer.alloc(0);
const slash$1 = Buffer.from("/");
function differingEntries(before, after, hashBytes) {
	const old = before ?? nothing;
	const young = after ?? nothing;
	const pairs = [];
	let a = 0;
	let b = 0;
	while (a < old.length || b < young.length) {
		const endOld = endOfEntry(old, a, hashBytes);
		const endYoung = endOfEntry(young, b, hashBytes);
		if (endOld - a === endYoung - b && old.compare(young, b, endYoung, a, endOld) === 0) {
			a = endOld;
			b = endYoung;
			continue;
		}
		const left = a < old.length ? entryAt(old, a, endOld, hashBytes) : null;
		const right = b < young.length ? entryAt(young, b, endYoung, hashBytes) : null;
		const order = orderOf(left, right);
		if (order <= 0) a = endOld;
		if (order >= 0) b = endYoung;
		const pair = {
			before: order <= 0 ? left : null,
			after: order >= 0 ? right : null
		};
		if (!isSame(pair)) pairs.push(pair);
	}
	return pairs;
}
function treeEntries(tree, hashBytes) {
	const entries = [];
	for (let at = 0; at < tree.length;) {
		const end = endOfEntry(tree, at, hashBytes);
		entries.push(entryAt(tree, at, end, hashBytes));
		at = end;
	}
	return entries;
}
function endOfEntry(tree, from, hashBytes) {
	if (from === tree.length) return from;
	const end = tree.indexOf(0, from) + 1 + hashBytes;
	if (end <= from + hashBytes || end > tree.length) throw unreadable("cat-file", "a tree that ends within an entry");
	return end;
}
function entryAt(tree, from, end, hashBytes) {
	const space = tree.indexOf(32, from);
	const nameEnd = end - hashBytes - 1;
	const digits = tree.toString("latin1", from, Math.max(space, from));
	if (space >= nameEnd || !/^[0-7]{5,6}$/.test(digits)) throw unreadable("cat-file", `a tree with the mode ${digits}`);
	return {
		mode: plainMode(digits),
		name: tree.subarray(space + 1, nameEnd),
		oid: tree.toString("hex", nameEnd + 1, end)
	};
}
function plainMode(digits) {
	const mode = Number.parseInt(digits, 8);
	const kind = mode & 61440;
	if (kind === 32768) return (mode & 64) === 0 ? "100644" : "100755";
	if (kind === 40960) return "120000";
	return kind === 16384 ? treeMode : "160000";
}
function orderOf(left, right) {
	if (left === null || right === null) return left === null ? 1 : -1;
	return Buffer.compare(sortName(left), sortName(right));
}
function sortName({ name, mode }) {
	return mode === "040000" ? Buffer.concat([name, slash$1]) : name;
}
function isSame({ before, after }) {
	return before !== null && after !== null && before.oid === after.oid && before.mode === after.mode;
}

// src/git/tree-changes.ts
const mostPairs = 256;
async function treeChanges(objects, before, after, folders) {
	const wanted = wantedPaths(folders);
	const files = [];
	let level = [{
		path: Buffer.alloc(0),
		before: `${before}^{tree}`,
		after: `${after}^{tree}`
	}];
	for (let asked = 1; level.length > 0; asked += level.length) {
		const trees = asked > mostPairs ? null : await treesOf(objects, level);
		if (trees === null) return null;
		const pairs = level.flatMap(({ path }, at) => pairsIn(path, trees[at], before.length / 2));
		for (const pair of pairs) if (!isFolder(pair) && wanted.has(pair.path)) files.push(pair);
		level = pairs.filter((pair) => isFolder(pair) && wanted.leadsTo(pair.path)).map(folderPair);
	}
	return files.toSorted((a, b) => Buffer.compare(a.path, b.path)).map(pathChange);
}
function pairsIn(folder, trees = [null, null], hashBytes) {
	return differingEntries(...trees, hashBytes).map((pair) => ({
		...pair,
		path: Buffer.concat([folder, pair.before?.name ?? pair.after?.name ?? slash])
	}));
}
function isFolder({ before, after }) {
	return (before ?? after)?.mode === treeMode;
}
function folderPair({ path, before, after }) {
	return {
		path: Buffer.concat([path, slash]),
		before: before?.oid ?? null,
		after: after?.oid ?? null
	};
}
function pathChange({ path, before, after }) {
	return {
		path: pathFrom(path),
		before: fileOf(before),
		after: fileOf(after)
	};
}
const slash = Buffer.from("/");
function fileOf(entry) {
	return entry === null ? null : {
		mode: entry.mode,
		blob: entry.oid
	};
}
async function treesOf(objects, level) {
	const names = level.flatMap(({ before, after }) => [before, after].filter((oid) => oid !== null));
	const answers = await objects.ask("contents", names.map((name) => Buffer.from(name)));
	if (!answers.every(isTree$1)) return null;
	let at = 0;
	const next = (oid) => oid === null ? null : answers[at++]?.content ?? null;
	return level.map(({ before, after }) => [next(before), next(after)]);
}
function isTree$1(answer) {
	return answer.is === "found" && answer.type === "tree" && answer.content !== null;
}
function wantedPaths(folders) {
	if (folders.length === 0) return {
		has: () => true,
		leadsTo: () => true
	};
	const names = folders.map(pathBytes);
	const has = (path) => names.some((name) => path.equals(name) || startsWith(path, name));
	return {
		has,
		leadsTo: (folder) => has(folder) || names.some((name) => startsWith(name, folder))
	};
}
function startsWith(path, folder) {
	return path.length > folder.length && path[folder.length] === 47 && path.subarray(0, folder.length).equals(folder);
}

// src/git/tree-listing.ts
function treeListingArguments(tree, folder) {
	return [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree,
		...folder === "" ? [] : ["--", `${folder}/`]
	];
}
function treeListing(output) {
	return nulFields(output).map((field) => {
		const tab = field.indexOf("	");
		const [mode, , blob] = field.slice(0, Math.max(tab, 0)).split(" ");
		if (mode === void 0 || blob === void 0) throw unreadable("ls-tree", field);
		return {
			path: field.slice(tab + 1),
			mode,
			blob
		};
	});
}

// src/git/tree-walk.ts
async function filesBelow(objects, tree, folder) {
	const [top] = await objects.ask("contents", [folderName(tree, folder)]);
	if (folder !== "" && !isTree(top)) return [];
	const trees = /* @__PURE__ */ new Map();
	const names = namesOf(top, tree);
	for (let level = names; level.length > 0;) level = await nextLevel(objects, level, trees);
	const files = [];
	gather(names, folder === "" ? "" : `${folder}/`, trees, files);
	return files;
}
async function filesAt(objects, tree, paths) {
	const folders = [...new Set(paths.filter(isAskable$1).map(folderOf))];
	const answers = await objects.ask("contents", folders.map((folder) => folderName(tree, folder)));
	const blobs = /* @__PURE__ */ new Map();
	for (const [at, folder] of folders.entries()) {
		const answer = answers[at];
		if (isTree(answer)) blobs.set(folder, new Map(namesOf(answer, tree).flatMap(({ name, mode, oid }) => isFile(mode) ? [[name, oid]] : [])));
	}
	return paths.map((path) => isAskable$1(path) ? blobs.get(folderOf(path))?.get(path.slice(path.lastIndexOf("/") + 1)) ?? null : null);
}
async function nextLevel(objects, level, trees) {
	const unread = [...new Set(level.filter(({ mode, oid }) => mode === "040000" && !trees.has(oid)).map(({ oid }) => oid))];
	const answers = await objects.ask("contents", unread.map((oid) => Buffer.from(oid)));
	const found = unread.map((oid, at) => namesOf(answers[at], oid));
	for (const [at, oid] of unread.entries()) trees.set(oid, found[at] ?? []);
	return found.flat();
}
function gather(names, prefix, trees, files) {
	for (const { name, mode, oid } of names) if (mode === "040000") gather(trees.get(oid) ?? [], `${prefix}${name}/`, trees, files);
	else files.push({
		path: `${prefix}${name}`,
		mode,
		blob: oid
	});
}
function namesOf(answer, tree) {
	if (!isTree(answer)) throw new Failure("git-failed", `The tree ${tree} cannot be read.`, "The repository is damaged: git fsck says more.");
	return treeEntries(answer.content, answer.oid.length / 2).map(({ name, mode, oid }) => ({
		name: pathFrom(name),
		mode,
		oid
	}));
}
function isTree(answer) {
	return answer?.is === "found" && answer.type === "tree" && answer.content !== null;
}
function isFile(mode) {
	return mode !== "040000" && mode !== "160000";
}
function folderName(tree, folder) {
	return folder === "" ? Buffer.from(`${tree}^{tree}`) : Buffer.concat([Buffer.from(`${tree}:`), pathBytes(folder)]);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isAskable$1(path) {
	return !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

// src/git/reading-trees.ts
const mostAsked = 1e3;
const submodule = "160000";
function treeAnswers(reading) {
	const { place } = reading;
	return {
		listTree: async (treeish, folder) => {
			const tree = await resolved(reading, treeish, "tree");
			const where = checkedFolder(folder);
			return where.includes("\n") ? await listed(place, tree, where) : await filesBelow(reading.objects, tree, where);
		},
		diff: async (before, after, below = []) => {
			const wanted = below.map(checkedFolder);
			const [from, to] = await Promise.all([resolved(reading, before, "tree"), resolved(reading, after, "tree")]);
			if (from === to) return [];
			const folders = wanted.includes("") ? [] : wanted;
			return await treeChanges(reading.objects, from, to, folders) ?? pathChanges((await git(place, diffArguments(from, to, folders))).output);
		},
		diffs: async (pairs) => {
			if (pairs.length === 0) return [];
			const lines = pairs.map(({ before, after }) => `${checkedObjectId(after)} ${checkedObjectId(before)}\n`);
			const { output } = await git(place, manyDiffsArguments, { input: lines.join("") });
			return manyPathChanges(output, pairs.map(({ after }) => after));
		},
		history: async (from, to) => {
			const old = from === null || isObjectId(from) ? from : await resolved(reading, from, "commit");
			const young = isObjectId(to) ? to : await resolved(reading, to, "commit");
			return commitLog((await git(place, logArguments(old, young))).output);
		},
		sizesOf: async (blobs) => {
			const answers = await reading.objects.ask("info", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) ? [[answer.oid, answer.size]] : []));
		},
		readBlobs: async (blobs) => {
			const answers = await reading.objects.ask("contents", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		readTags: async (tags) => {
			const answers = await reading.objects.ask("contents", tags.map((tag) => Buffer.from(checkedObjectId(tag))));
			return new Map(answers.flatMap((answer) => answer.is === "found" && answer.type === "tag" && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		entriesAt: (treeish, paths) => entriesAt(reading, treeish, paths),
		blobsAt: (treeish, paths) => blobsAt(reading, treeish, paths),
		filesWith: (treeish, texts, folder) => filesWith(reading, treeish, texts, folder)
	};
}
function isBlob(answer) {
	return answer.is === "found" && answer.type === "blob";
}
async function entriesAt(reading, treeish, paths) {
	const tree = await resolved(reading, treeish, "tree");
	const found = paths.length > mostAsked || paths.some((path) => path.includes("\n")) ? await amongAll(reading, tree, paths) : await askedFor(reading, tree, paths);
	return paths.map((path) => found.get(path) ?? null);
}
async function askedFor(reading, tree, paths) {
	const askable = paths.filter(isAskable);
	return filesFrom(askable, await reading.objects.ask("info", askable.map((path) => Buffer.concat([Buffer.from(`${tree}:`), pathBytes(path)]))));
}
async function amongAll(reading, tree, paths) {
	const wanted = new Set(paths);
	const entries = (await listed(reading.place, tree, "")).filter(({ path, mode }) => wanted.has(path) && mode !== submodule);
	const answers = await reading.objects.ask("info", entries.map(({ blob }) => Buffer.from(blob)));
	return filesFrom(entries.map(({ path }) => path), answers);
}
async function listed(place, tree, folder) {
	return treeListing((await git(place, treeListingArguments(tree, folder))).output);
}
async function blobsAt(reading, treeish, paths) {
	const tree = await resolved(reading, treeish, "tree");
	if (!paths.some((path) => path.includes("\n"))) return await filesAt(reading.objects, tree, paths);
	const blobs = new Map((await listed(reading.place, tree, "")).filter(({ mode }) => mode !== submodule).map(({ path, blob }) => [path, blob]));
	return paths.map((path) => blobs.get(path) ?? null);
}
function filesFrom(paths, answers) {
	return new Map(answers.flatMap((answer, at) => isBlob(answer) ? [[paths[at] ?? "", {
		blob: answer.oid,
		size: answer.size
	}]] : []));
}
function isAskable(path) {
	return path !== "" && !path.includes("\0") && !/^\.\.?(?:\/|$)/.test(path);
}
async function filesWith(reading, treeish, texts, folder) {
	if (texts.length === 0) return [];
	if (texts.some((text) => text === "" || /[\n\r\0]/.test(text))) throw new Failure("git-text-refused", "A text to search for is empty or has a line break.", "Search for texts within one line.");
	const where = checkedFolder(folder);
	const tree = await resolved(reading, treeish, "tree");
	const command = [
		"grep",
		"-l",
		"-z",
		"-a",
		"-F",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		tree,
		...where === "" ? [] : ["--", where]
	];
	const { exitCode, output } = await git(reading.place, command, {
		input: `${texts.join("\n")}\n`,
		accepts: [0, 1]
	});
	return exitCode === 1 ? [] : nulFields(output).map((field) => field.slice(tree.length + 1));
}
function checkedFolder(folder) {
	const plain = folder.replace(/\/+$/, "");
	const parts = plain === "" ? [] : plain.split("/");
	if (folder.startsWith("/") || parts.some((part) => part === "" || part === "." || part === "..") || /\0/.test(plain) || !plain.isWellFormed()) throw new Failure("git-folder-refused", `${JSON.stringify(folder)} is not a folder of the repository.`, "Write it from the top of the repository, with / between the parts.");
	return plain;
}

// src/git/open-repository.ts
async function openRepository(folder, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const location = seenAtAGlance(folder) ?? await located(folder, environment);
	const place = {
		folder: location.gitFolder,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const objects = inWordsOfGit(openConversation({
		program: "git",
		arguments: gitArguments(place, [
			"cat-file",
			"--batch-command",
			"--buffer"
		]),
		folder: place.folder,
		environment: place.environment
	}), (reason) => explained(inGitWords(reason), place, neededFor.reading));
	await objects.ask("info", [Buffer.from("HEAD")]);
	const reading = {
		location,
		place,
		objects
	};
	return {
		root: location.root,
		...refAnswers(reading),
		...treeAnswers(reading),
		close: objects.close
	};
}
async function located(folder, environment) {
	return await locate(folder, environment).catch(async (reason) => {
		throw await explained(reason, {
			folder: process.cwd(),
			environment
		}, neededFor.reading);
	});
}
function inWordsOfGit(objects, explain) {
	return {
		ask: (question, names) => objects.ask(question, names).catch(async (reason) => {
			throw reason instanceof Failure ? await explain(reason) : reason;
		}),
		close: objects.close
	};
}

// src/cli/change-request.ts
async function withRepository({ cwd, variables }, use) {
	const repository = await openRepository(cwd, variables);
	try {
		return await use(repository);
	} finally {
		await repository.close();
	}
}
async function changeRequest(repository, { flags }, all) {
	const [change, branch, records] = await Promise.all([
		all ? wholeLibrary(repository, flags.head) : changeBetween(repository, flags),
		flags.head === "HEAD" ? repository.currentBranch() : null,
		recordsIn(repository, flags.config)
	]);
	const head = flags.head === "HEAD" ? branch ?? "HEAD" : flags.head;
	const base = change.baseName.replace(/^origin\//u, "");
	return {
		...change,
		names: {
			base: change.baseName,
			head
		},
		flow: all ? null : {
			head: branch,
			base
		},
		landing: async () => flags.title === null ? null : {
			title: flags.title,
			body: "",
			number: null,
			author: ""
		},
		review: async () => ({ is: all ? "done" : "to-come" }),
		records,
		configFile: flags.config,
		scope: all ? "all" : "changed"
	};
}
function onlyCommits({ counts, isWhole = false }, { flags, colours }) {
	return isWhole || counts.changed > 0 || flags.head !== "HEAD" ? [] : ["", colours.dim("Commits are looked at, never the work tree: what was edited counts once it is committed.")];
}
async function wholeLibrary(repository, name) {
	return {
		...await changeBetween(repository, {
			base: name,
			head: name
		}),
		baseName: name
	};
}

// src/app/consumer/is-consumer.ts
async function isConsumer(repository, { base, tree, configFile }) {
	const [[lock = null, inTree = null], [lockBefore = null, inBase = null]] = await Promise.all([repository.entriesAt(tree, [lockPath, configFile]), repository.entriesAt(base, [lockPath, configFile])]);
	return (lock !== null || lockBefore !== null) && inTree === null && inBase === null;
}

// src/app/check/may-concern.ts
function concerning({ sources }) {
	const folders = sourceFolders(sources);
	return (path) => folders.some((folder) => isWithin(path, folder)) || isWithin(path, "experiments") || controlledId(path) !== null || appOf(path) !== null;
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

// src/report/fitted.ts
const noteRoom = 600;
const gap = md`\n\n`;
function fitted(sections, limit, elsewhere) {
	let room = limit - noteRoom;
	const chosen = /* @__PURE__ */ new Map();
	for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
		const version = section.versions.find((each) => sizeOf(each) <= room);
		if (version === void 0) continue;
		chosen.set(section, version);
		room -= sizeOf(version);
	}
	const shown = sections.flatMap((section) => chosen.get(section) ?? []).filter((each) => each !== "");
	const left = sections.filter((section) => !chosen.has(section)).map(({ name }) => name);
	return joined(left.length === 0 ? shown : [...shown, noteOf(left, elsewhere)], gap);
}
function sizeOf(text) {
	return Buffer.byteLength(text) + gap.length;
}
function noteOf(left, elsewhere) {
	const names = /* @__PURE__ */ new Map();
	for (const name of left) names.set(name, (names.get(name) ?? 0) + 1);
	const words = [...names].map(([name, count]) => count === 1 ? name : `${name} (${counted(count, "time")})`);
	return md`> Left out, because it would not fit here: ${prose(words.join(", "), 300)}. ${elsewhere}`;
}

// src/report/empty.ts
function isEmpty({ verdict, problems, gates, changes, plan, counts }) {
	return gates.every((gate) => gate.verdict === "skipped") && verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
}

// src/report/sections/changelog.ts
function changelogSection({ notes }) {
	return notes.length === 0 ? nothing$1 : details("Changelog as it would be released", changelogMarkdown(notes));
}

// src/report/diff-rows.ts
const bracketMark = (text) => `⟦${text}⟧`;
const signs = {
	same: " ",
	removed: "-",
	added: "+"
};
const kept = 36;
function linesOfRow(row, width, mark) {
	return broken(row.kind === "same" || row.parts.some((part) => part.changed) ? shortened(row) : row.parts, width - 2).map((line) => `${signs[row.kind]} ${line.map((part) => part.changed ? mark(part.text, row.kind) : part.text).join("")}`.trimEnd());
}
function shortened(row) {
	const last = row.parts.length - 1;
	return row.parts.map((part, index) => part.changed ? part : {
		text: middleCut(part.text, row.kind !== "same" && index === 0, row.kind !== "same" && index === last),
		changed: false
	});
}
function middleCut(text, atStart, atEnd) {
	const points = [...text];
	if (points.length <= 77) return text;
	return `${atStart ? "" : points.slice(0, atEnd ? 72 : kept).join("").replace(/\S*$/u, "")}…${atEnd ? "" : points.slice(atStart ? -72 : -36).join("").replace(/^\S*/u, "")}`;
}
function broken(parts, width) {
	const lines = [[]];
	let filled = 0;
	for (const part of parts) for (const piece of visibleLine(part.text).match(/\s*\S+|\s+$/gu) ?? []) {
		const cells = displayWidth(piece);
		const full = filled > 0 && filled + cells > width && /^\s+\S/u.test(piece);
		if (full) lines.push([]);
		filled = full ? cells - 1 : filled + cells;
		append(lines.at(-1) ?? [], {
			text: full ? piece.trimStart() : piece,
			changed: part.changed
		});
	}
	return lines;
}
function append(line, part) {
	const last = line.at(-1);
	if (last?.changed === part.changed) line[line.length - 1] = {
		text: last.text + part.text,
		changed: part.changed
	};
	else line.push(part);
}

// src/report/diff-markdown.ts
const width = 100;
function diffMarkdown(diff, most) {
	if (diff.is === "same") return md`The text is the same.`;
	if (diff.is === "too-different") return md`The two texts are too different to be shown side by side.`;
	const lines = diff.hunks.flatMap(({ line, rows }) => [`@@ line ${line} @@`, ...rows.flatMap((row) => linesOfRow(row, width, bracketMark))]);
	if (lines.length <= most) return fence("diff", lines);
	return md`${fence("diff", lines.slice(0, most))}\n\n${lines.length - most} more lines are not shown.`;
}

// src/report/sections/differences.ts
const verbs = {
	added: "New",
	modified: "Changed",
	removed: "Removed",
	renamed: "Renamed"
};
const shortRows = 20;
function rowsOf({ hunks }) {
	return hunks.reduce((sum, { rows }) => sum + rows.length, 0);
}
function differenceSection(change, diffs, most, alone = false) {
	const diff = diffs.get(change.path);
	const parts = [
		...change.renamedFrom === null ? [] : [md`Renamed from ${code(change.renamedFrom)}.`],
		...change.metadata.length === 0 ? [] : [md`Front matter: ${joined(change.metadata.map((key) => code(key, 80)), md`, `)}.`],
		...diff === void 0 ? [] : [diffMarkdown(diff, most)]
	];
	if (parts.length === 0) return nothing$1;
	return details(`${verbs[change.kind]}: \`${change.id.replaceAll("`", "'")}\``, joined(parts, md`\n\n`), alone && diff?.is === "different" && rowsOf(diff) <= shortRows);
}

// src/report/sections/gates.ts
const header = [
	md`Gate`,
	md`Verdict`,
	md`Needed`,
	md`What it says`
];
function gatesSection({ gates }) {
	return gates.length === 0 ? nothing$1 : md`#### Gates\n\n${table(header, gates.map(cells))}`;
}
function cells({ gate, verdict, required, because }) {
	return [
		prose(gate),
		md`${verdictSigns[verdict].picture} ${prose(verdict)}`,
		required ? md`yes` : md`no`,
		prose(because, 300)
	];
}

// src/report/sections/next-steps.ts
const mostFindings = 6;
const mostPlaces = 6;
function nextStepsSection(report, wanted) {
	const waits = report.gates.filter(({ verdict, required }) => verdict === "waiting" && required);
	const groups = groupedBy(worstFirst(report), ({ fix }) => fix);
	const steps = [...groups.slice(0, wanted.most).map((group) => fixStep(group, wanted)), ...waits.map(({ gate, because }) => md`**Wait for ${prose(gate)}**\n   - ${verdictSigns.waiting.picture} ${prose(because)}`)];
	if (steps.length === 0) return nothing$1;
	const left = groups.slice(wanted.most).reduce((sum, group) => sum + group.length, 0);
	const list = joined(steps.map((step, index) => md`${index + 1}. ${step}`), md`\n`);
	const title = report.verdict === "passed" ? md`Worth a look` : md`What to do next`;
	return md`#### ${title}\n\n${list}${left === 0 ? nothing$1 : md`\n\n${left} more problems are not listed here.`}`;
}
function fixStep(group, { why, links }) {
	const [first] = group;
	const findings = groupedBy(group, ({ severity, code: name, message }) => JSON.stringify([
		severity,
		name,
		message
	]));
	const left = findings.slice(mostFindings).reduce((sum, each) => sum + each.length, 0);
	const lines = [
		...findings.slice(0, mostFindings).map((each) => finding(each, links)),
		...left > 0 ? [md`   - and ${left} more like these`] : [],
		...why ? [md`   - Why: ${prose(first.why)}`] : []
	];
	return md`**${prose(first.fix)}**\n${joined(lines, md`\n`)}`;
}
function finding(problems, links) {
	const [{ severity, message, code: name }] = problems;
	const places = problems.slice(0, mostPlaces).flatMap((each) => placeLink(each, links) ?? []);
	const left = problems.length - mostPlaces;
	const where = [
		...places,
		...left > 0 ? [md`${left} more places`] : [],
		md`rule ${code(name)}`
	];
	return md`   - ${severitySigns[severity].picture} ${prose(message)}<br>${joined(where, md` · `)}`;
}
function placeLink(problem, links) {
	const place = placeOf(problem);
	if (place === null) return null;
	return problem.file === null ? code(place) : links.file(code(place, 300), problem.file, problem.line);
}

// src/report/reasons.ts
function reasonsFor(prompt) {
	const reasons = prompt.why.map(reason);
	return prompt.documented || prompt.impact === "none" ? reasons : [...reasons, "no commit says what changed"];
}
function reason(why) {
	switch (why.kind) {
		case "commit": return `\`${bare(why.title)}\` (\`${bare(why.sha).slice(0, 7)}\`)`;
		case "floor": return rowNamed(differences, why.change)?.says(bare(why.name)) ?? `${bare(why.change)} \`${bare(why.name)}\``;
		case "cascade": return `uses \`${bare(why.of)}\`, which changes`;
		case "request": return `asked for by \`${bare(why.by)}\``;
		default: return never(why);
	}
}
function bare(text) {
	return text.replaceAll("`", "'");
}

// src/report/prompt-rows.ts
function promptRows(report) {
	const problems = new Map(groupedBy(report.problems, ({ prompt }) => prompt ?? "").map((group) => [group[0].prompt, group]));
	const changes = new Map(report.changes.map((change) => [change.id, change]));
	const planned = new Set(report.plan.prompts.map(({ id }) => id));
	return [...report.plan.prompts.map((prompt) => ({
		...prompt,
		removed: changes.get(prompt.id)?.kind === "removed",
		reasons: [...changeReasons(changes.get(prompt.id)), ...reasonsFor(prompt)],
		use: useOf(changes.get(prompt.id)),
		gates: gatesOf(problems.get(prompt.id) ?? [])
	})), ...report.changes.filter(({ id }) => !planned.has(id)).map((change) => ({
		id: change.id,
		from: null,
		to: null,
		removed: change.kind === "removed",
		impact: null,
		reasons: changeReasons(change),
		use: useOf(change),
		gates: gatesOf(problems.get(change.id) ?? [])
	}))].toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
function weight({ impact }) {
	return impact === null ? impacts.major.weight : impacts[impact].weight;
}
function changeReasons(change) {
	if (change === void 0) return [];
	return [...change.renamedFrom === null ? [] : [`renamed from \`${change.renamedFrom.replaceAll("`", "'")}\``], ...change.kind === "modified" && change.before === change.after && change.metadata.length > 0 ? ["only its front matter changed"] : []];
}
function useOf(change) {
	const use = change?.use ?? null;
	return use?.tokens.after === null ? null : use;
}
function gatesOf(problems) {
	return namesOf$1(gates$1).flatMap((gate) => {
		const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
		return worst === void 0 ? [] : [{
			gate,
			severity: worst.severity
		}];
	});
}

// src/report/use-text.ts
function tokensText({ tokens: { before, after } }) {
	if (after === null) return "none";
	return before === null || before === after ? String(after) : `${after} (${signed(after - before)})`;
}
function costText({ cost: { before, after } }) {
	if (after === null) return null;
	if (before === null || before === after) return dollars(after);
	const difference = after - before;
	return `${dollars(after)} (${difference < 0 ? "-" : "+"}${dollars(Math.abs(difference))})`;
}
function signed(count) {
	return count > 0 ? `+${count}` : String(count);
}

// src/report/sections/prompts.ts
const mostReasons = 3;
const unbrokenArrow = md`\u00a0→\u00a0`;
const columns = [
	{
		title: md`Prompt`,
		cell: ({ id }) => md`**${prose(id)}**`
	},
	{
		title: md`Version`,
		cell: version$1
	},
	{
		title: md`Impact`,
		cell: impact$1
	},
	{
		title: md`Why`,
		cell: why
	}
];
const tokensColumn = {
	title: md`Tokens`,
	cell: use$1
};
const gatesColumn = {
	title: md`Gates`,
	cell: gates
};
function promptsSection(report, most) {
	const rows = promptRows(report);
	if (rows.length === 0) return nothing$1;
	const left = rows.length - most;
	const more = left > 0 ? md`\n\n${left} more prompts are not listed here.` : nothing$1;
	const shown = [
		...columns,
		...rows.some((row) => row.use !== null) ? [tokensColumn] : [],
		gatesColumn
	];
	const cells = rows.slice(0, most).map((row) => shown.map(({ cell }) => cell(row)));
	return md`#### What changes for users\n\n${table(shown.map(({ title }) => title), cells)}${more}`;
}
function use$1({ use: found }) {
	if (found === null) return md`–`;
	const cost = costText(found);
	return cost === null ? prose(tokensText(found)) : md`${prose(tokensText(found))}<br>${prose(cost)} a call`;
}
function version$1({ from, to, removed }) {
	if (removed) return md`**removed**`;
	if (to === null) return md`–`;
	if (from === to) return md`${prose(to)} (stays)`;
	return md`${from === null ? md`new` : prose(from)}${unbrokenArrow}**${prose(to)}**`;
}
function impact$1({ impact: found, from, to }) {
	if (found === null) return md`–`;
	if (found === "major" && from !== null && from !== to) return md`**major**`;
	return prose(found);
}
function why({ reasons }) {
	if (reasons.length === 0) return md`–`;
	const named = reasons.slice(0, mostReasons).map((reason) => prose(reason, 160));
	const left = reasons.length - mostReasons;
	return joined(left > 0 ? [...named, md`and ${left} more`] : named, md`<br>`);
}
function gates({ gates: found }) {
	if (found.length === 0) return md`no\u00a0problem`;
	return joined(found.map(({ gate, severity }) => md`${severitySigns[severity].picture} ${prose(gate)}`), md`<br>`);
}

// src/report/sections/remarks.ts
const most$2 = 20;
function remarksSection({ remarks, compared }) {
	const lines = remarks.slice(0, most$2).map((remark) => md`> ${prose(remark)}\n>`);
	const { base, head, baseCommit, headCommit } = compared;
	const sides = md`${side(base, baseCommit)} with ${side(head, headCommit)}`;
	return joined([...lines, md`> <sub>Compared ${sides}.</sub>`], md`\n`);
}
function side(name, commit) {
	return md`${code(name, 80)} (${code(commit.slice(0, 7))})`;
}

// src/report/judged-prompts.ts
function judgedPrompts({ counts, isWhole = false }) {
	return isWhole ? `${counted(counts.prompts, "prompt")} judged` : `${counted(counts.changed, "prompt")} changed`;
}

// src/report/sections/verdict.ts
const mostNamed = 3;
function verdictSection(report) {
	if (isEmpty(report)) return md`${verdictSigns.passed.picture} **No prompt changed.** There is nothing to check and nothing to release.`;
	return md`### ${verdictSigns[report.verdict].picture} ${headline(report)}\n\n${effect(report)}`;
}
function headline({ verdict, counts, gates }) {
	const found = [...counts.errors === 0 ? [] : [counted(counts.errors, "error")], ...counts.warnings === 0 ? [] : [counted(counts.warnings, "warning")]];
	const tail = found.length === 0 ? nothing$1 : md`: ${prose(found.join(", "))}`;
	if (verdict === "passed") return md`Prompt check passed${tail}`;
	if (verdict === "failed") return md`Prompt check failed${tail}`;
	const waiting = gates.filter((each) => each.verdict === "waiting" && each.required).map((each) => prose(each.gate));
	return md`Prompt check waits for ${joined(waiting, md`, `)}${found.length === 0 ? nothing$1 : md` (${prose(found.join(", "))})`}`;
}
function effect(report) {
	const { plan, counts, changes, verdict, isWhole = false } = report;
	const touched = prose(counts.changed === 0 && !isWhole ? "No prompt changed." : `${judgedPrompts(report)}.`);
	if (isWhole) return touched;
	const releases = plan.prompts.filter(({ from, to }) => from !== to);
	const removed = changes.filter(({ kind }) => kind === "removed").map(({ id }) => id);
	const acts = [...releases.length === 0 ? [] : [md`releases ${joined(groups(releases), md`, `)}`], ...removed.length === 0 ? [] : [md`**removes** ${names(removed)}`]];
	if (acts.length === 0) return md`${touched} Users get nothing new: no version changes.`;
	const when = verdict === "failed" ? md`Once it passes, a merge` : md`A merge`;
	return md`${touched} ${when} ${joined(acts, md` and `)}.${libraryStep(plan.library)}`;
}
function libraryStep({ from, to }) {
	if (to === null || from === to) return nothing$1;
	return from === null ? md` The library starts at ${prose(to)}.` : md` The library goes from ${prose(from)} to ${prose(to)}.`;
}
function groups(prompts) {
	const fresh = prompts.filter(({ from }) => from === null);
	const known = prompts.filter(({ from }) => from !== null);
	const major = known.filter(({ impact }) => impact === "major").map(({ id }) => id);
	const rest = [
		"minor",
		"patch",
		"none"
	].flatMap((impact) => {
		const { length } = known.filter((each) => each.impact === impact);
		return length === 0 ? [] : [prose(`${length} ${impact}`)];
	});
	return [
		...major.length === 0 ? [] : [md`**${major.length} major** (${names(major)}: ${prose(impacts.major.says)})`],
		...rest,
		...fresh.length === 0 ? [] : [prose(`${fresh.length} new`)]
	];
}
function names(ids) {
	const named = ids.slice(0, mostNamed).map((id) => prose(id));
	return joined(ids.length > mostNamed ? [...named, md`${ids.length - mostNamed} more`] : named, md`, `);
}

// src/report/sections/index.ts
function sectionsOf({ report, diffs, links }, extent) {
	const verdict = {
		name: "verdict",
		importance: 0,
		versions: [verdictSection(report)]
	};
	const remarks = {
		name: "remarks",
		importance: 1,
		versions: [remarksSection(report)]
	};
	if (isEmpty(report)) return report.remarks.length === 0 ? [verdict] : [verdict, remarks];
	const steps = (most) => nextStepsSection(report, {
		most,
		why: extent.why,
		links
	});
	return [
		verdict,
		{
			name: "next steps",
			importance: 2,
			versions: [steps(extent.steps), steps(extent.fewSteps)]
		},
		{
			name: "table of prompts",
			importance: 3,
			versions: [promptsSection(report, extent.prompts), promptsSection(report, extent.fewPrompts)]
		},
		...report.changes.map((change) => ({
			name: "difference of a prompt",
			importance: 6,
			versions: [differenceSection(change, diffs, extent.diffLines, report.changes.length === 1)]
		})),
		{
			name: "changelog",
			importance: 5,
			versions: [changelogSection(report)]
		},
		{
			name: "gates",
			importance: 4,
			versions: [gatesSection(report)]
		},
		remarks
	];
}

// src/report/comment.ts
const commentMarker = md`<!-- prompt-libraries:check:v1 -->`;
const commentLimit = 6e4;
function comment(material) {
	const extent = {
		steps: 25,
		fewSteps: 5,
		prompts: 60,
		fewPrompts: 10,
		diffLines: 120,
		why: false
	};
	const room = commentLimit - Buffer.byteLength(commentMarker) - 1;
	return md`${commentMarker}\n${fitted(sectionsOf(material, extent), room, md`The summary of the run has it.`)}`;
}

// src/report/prompt-diffs.ts
const most$1 = {
	prompts: 100,
	size: 1e6
};
async function promptDiffs(changes) {
	let size = 0;
	const wanted = changes.filter(({ before, after }) => before !== after).slice(0, most$1.prompts).filter(({ before, after }) => {
		size += (before?.length ?? 0) + (after?.length ?? 0);
		return size <= most$1.size;
	});
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const { textDiff } = await import("./report-text-diff.js").then((n) => n.n);
	return new Map(wanted.map(({ path, before, after }) => [path, textDiff(before ?? "", after ?? "")]));
}

// src/report/summary.ts
const summaryLimit = 921600;
function summary(material) {
	return fitted(sectionsOf(material, {
		steps: 200,
		fewSteps: 40,
		prompts: 1e3,
		fewPrompts: 100,
		diffLines: 400,
		why: true
	}), summaryLimit, md`The JSON report of this run has everything.`);
}

// src/app/check/faces.ts
async function facesOf(report, links = noLinks) {
	const material = {
		report,
		diffs: await promptDiffs(report.changes),
		links
	};
	return {
		summary: summary(material),
		comment: comment(material)
	};
}
function isAcceptable({ verdict, problems, gates }, failOn, deciding = null) {
	const decides = (gate) => deciding === null || gate === "syntax" || deciding.includes(gate);
	if (failOn === "never") return true;
	if (gates.filter((each) => each.required && decides(each.gate)).some(({ verdict: own, enforced }) => own === "failed" || enforced === true)) return false;
	if (deciding === null && verdict === "failed") return false;
	return failOn === "error" || !problems.some(({ severity, gate }) => severity === "warning" && decides(gate));
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

// src/report/terminal/gates.ts
const paints = {
	passed: "green",
	failed: "red",
	waiting: "yellow",
	skipped: "dim"
};
const nameWidth = 13;
const verdictWidth = 9;
const indent = 26;
function gateLines({ gates }, style) {
	if (gates.length === 0) return [];
	const judged = gates.filter(({ verdict }) => verdict !== "skipped");
	const skipped = groupedBy(gates.filter(({ verdict }) => verdict === "skipped"), ({ because }) => because);
	return [
		style.colours.bold("Gates"),
		...judged.flatMap((gate) => linesOf(gate, style)),
		...skipped.flatMap((group) => skippedLines(group, style))
	];
}
function linesOf({ gate, verdict, required, because }, style) {
	const paint = style.colours[paints[verdict]];
	const [first = "", ...others] = paragraph(required ? because : `(not needed) ${because}`, indent, style);
	return [`${`  ${paint(verdictSigns[verdict].character)} ${padded(gate, nameWidth)}${paint(padded(verdict, verdictWidth))}`}${first.slice(indent)}`, ...others];
}
function skippedLines(group, style) {
	const names = group.map(({ gate }) => gate).join(", ");
	return paragraph(`${verdictSigns.skipped.character} ${names}: ${group[0].because}`, 2, style).map(style.colours.dim);
}

// src/report/terminal/prompts.ts
const most = 100;
function promptLines(report, style) {
	const rows = promptRows(report);
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most).map((row) => ({
		row,
		id: visibleLine(row.id),
		version: version(row)
	}));
	const idWidth = widest(shown.map(({ id }) => id));
	const versionWidth = widest(shown.map(({ version: text }) => text));
	return [
		style.colours.bold("What changes for users"),
		...shown.flatMap(({ row, id, version: text }) => [`  ${padded(id, idWidth)}  ${padded(text, versionWidth)}  ${impact(row, style)}`.trimEnd(), ...[...row.reasons, ...use(row)].flatMap((reason) => paragraph(reason, 4, style)).map(style.colours.dim)]),
		...rows.length > most ? [`  and ${rows.length - most} more`] : []
	];
}
function version({ from, to, removed }) {
	if (removed) return "removed";
	if (to === null) return "–";
	return visibleLine(from === to ? `${to} (stays)` : `${from ?? "new"} → ${to}`);
}
function use({ use: found }) {
	if (found === null) return [];
	const cost = costText(found);
	return [`tokens: ${tokensText(found)}${cost === null ? "" : `, ${cost} a call`}`];
}
function impact({ impact: found, from }, { colours }) {
	if (found === null) return "";
	return found === "major" && from !== null ? colours.bold(colours.red(found)) : found;
}
function widest(texts) {
	return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

// src/report/text.ts
function text(report, style) {
	const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
	return [
		...problemBlocks(report, style),
		promptLines(report, style),
		isEmpty(report) ? [] : gateLines(report, style),
		remarks,
		[verdictLine(report, style)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}
function verdictLine(report, { colours }) {
	const { verdict, counts } = report;
	if (isEmpty(report)) return `${colours.green(verdictSigns.passed.character)} ${report.isWhole === true ? "There is no prompt" : "No prompt changed"}: there is nothing to check.`;
	const paint = {
		passed: colours.green,
		failed: colours.red,
		waiting: colours.yellow
	}[verdict];
	const found = `${counted(counts.errors, "error")}, ${counted(counts.warnings, "warning")}`;
	return `${paint(colours.bold(`${verdictSigns[verdict].character} ${verdict}`))}: ${found}; ${judgedPrompts(report)}`;
}

// src/cli/commands/check.ts
var check_exports = /* @__PURE__ */ __exportAll({ run: () => run });
async function run(call) {
	if (call.flags["write-baseline"]) return await baselineWritten(call);
	const report = await withRepository(call, async (repository) => check(repository, {
		...await changeRequest(repository, call, call.flags.all),
		...await given(call)
	}, systemClock.now(), openCatalogs(call, repository.root)));
	return {
		exit: isAcceptable(report, call.flags["fail-on"]) ? 0 : 1,
		text: () => printed(report, call),
		json: reportJson(report)
	};
}
async function printed(report, call) {
	switch (call.flags.format) {
		case "markdown": return (await facesOf(report)).summary;
		case "sarif": return JSON.stringify(sarif(report), null, 2);
		case "text": return [text(report, call).trimEnd(), ...onlyCommits(report, call)].join("\n");
	}
}
async function baselineWritten(call) {
	if (!call.flags.all) throw refusal$1("flag-missing", "--write-baseline is about the whole library.", "Write it with --all: prompt-libraries check --all --write-baseline");
	const [{ writeBaseline }, { authoringPorts }] = await Promise.all([import("./app-check-write-baseline.js").then((n) => n.n), import("./cli-library-call.js").then((n) => n.a)]);
	const { files } = await authoringPorts(call);
	const written = await withRepository(call, async (repository) => writeBaseline(files, repository, await changeRequest(repository, call, true), systemClock.now()));
	const { path, accepted, before } = written;
	return {
		exit: 0,
		text: [`${call.colours.green("✓")} ${path} accepts ${counted(accepted, "finding")}${before === null ? "" : `, ${before - accepted} fewer than before`}. Security errors are never among them.`, `  next: commit it${before === null ? ", with `gates: {mode: ratchet}` in the configuration" : ""}`].join("\n"),
		json: written
	};
}
async function given({ flags, cwd }) {
	if (flags.evidence === null) return {};
	const [{ givenEvidence }, { filesIn }] = await Promise.all([import("./app-evidence-given-evidence.js").then((n) => n.n), import("./files-files-in.js").then((n) => n.n)]);
	return { evidence: await givenEvidence(await filesIn((0, import__unread_node_path.resolve)(cwd, flags.evidence))) };
}

export { libraryTagsOf as $, git as A, impacts as At, require__unread_node_child_process as B, experimentFolder as Bt, isObjectId as C, counted as Ct, locate as D, impactOf as Dt, pathBytes as E, difference as Et, withToken as F, daysFromTo as Ft, joined as G, isWithin as Gt, changelogMarkdown as H, controlPathOf as Ht, redacted as I, dollars as It, prose as J, appOf as Jt, md as K, sourceFolders as Kt, withoutCredentials as L, unknownModel as Lt, gitFailed as M, dayAfter as Mt, inGitWords as N, dayOf as Nt, seenAtAGlance as O, higherImpact as Ot, gitEnvironment as P, daysBetween as Pt, libraryTags as Q, run$1 as R, canonicalJson as Rt, checkedObjectId as S, rolloutPhases as St, nulFields as T, digestOf as Tt, changelogPlain as U, controlledId as Ut, systemClock as V, experimentNamed as Vt, code as W, defaultInclude as Wt, recordsHere as X, require__unread_node_crypto as Xt, recordsBranch as Y, consumersFolder as Yt, recordsIn as Z, require__unread_node_fs as Zt, changeBetween as _, tagOf as _t, bracketMark as a, configurationAt as at, openCatalogs as b, stepsFault as bt, changeRequest as c, configurationFrom as ct, openRepository as d, quietReport as dt, readableTagFormat as et, treeListing as f, countOf as ft, answerReader as g, givesVersion as gt, openConversation as h, buildPlan as ht, reportJson as i, lockPath as it, gitArguments as j, isBelow as jt, unreadable as k, highestImpact as kt, onlyCommits as l, categories as lt, prefixTest as m, reportedBy as mt, text as n, refuseLostRecords as nt, linesOfRow as o, withoutConfiguration as ot, treeListingArguments as p, reported as pt, nothing$1 as q, folderOf$1 as qt, promptLines as r, usualFormat as rt, check as s, usualConfigurationFile as st, check_exports as t, refuseLostBranch as tt, withRepository as u, tagReader as ut, problemBlocks as v, groupedBy as vt, isRefName as w, contentDigest as wt, checkedBranch as x, stepsFrom as xt, paragraph as y, policyOf as yt, usualTimeLimit as z, gates$1 as zt };