import { n as namesOf } from "./domain-row.js";
import { n as statuses, t as mayBecome } from "./domain-statuses.js";
import { t as changeTypes } from "./domain-change-types.js";
import { t as nearestName } from "./domain-nearest.js";
import { t as gates } from "./domain-gates.js";
import { t as branchTypes } from "./domain-branch-types.js";
import { r as problem } from "./problem-checked.js";
import { a as noCycle, c as idUnique, d as goodPrompt, i as schema, l as fileIsText, n as templateParses, o as needsMet, r as taxonomy, s as naming, t as variablesDeclared, u as goodPath } from "./rule-variables-declared.js";
import { n as isGlob, r as matchesGlob, t as effects } from "./commit-effects.js";
import { i as isBelow, n as highestImpact, t as higherImpact } from "./domain-impact.js";
import { a as impactOf, r as difference } from "./release-build-plan.js";
import { n as needsOf, r as parseDependency } from "./library-needs.js";
import { t as schemes } from "./version-schemes.js";
import { n as statusOnHead, t as statusOnBase } from "./library-status.js";
import { t as canonicalJson } from "./ledger-canonical-json.js";
import { r as readPromptsAt } from "./app-check-read-change.js";
import { n as commitTypes, t as parseCommit } from "./commit-parse-commit.js";
import { n as sourcesOf } from "./library-sources.js";
import { n as digestsOfBothSides, r as dependentsOf, t as digestsAmong } from "./app-check-digests.js";
import { t as locatorFor } from "./app-check-locate.js";
import { t as readNeighbours } from "./app-check-read-neighbours.js";

// src/library/branches.ts
function branchTypeOf(name, branches) {
	if (name === branches.main) return "main";
	if (name === branches.staging) return "staging";
	const claimed = Object.entries(branches.prefixes).find(([, prefix]) => prefix !== "" && name.startsWith(prefix));
	return claimed === void 0 ? "feature" : claimed[0];
}
function targetsOf(type, branches, hasStaging) {
	const staged = branches.flow === "staging" || branches.flow === "auto" && hasStaging;
	const targets = branchTypes[type].mergesInto.map((target) => {
		if (target === "staging" && !staged) return branches.main;
		return target === "staging" ? branches.staging : branches.main;
	});
	return [...new Set(targets)];
}

// src/rule/branch-flow.ts
const change$1 = { [goodPath]: goodPrompt };
const branchFlow = {
	id: "branch-flow",
	gate: "syntax",
	about: "change",
	summary: "A pull request that changes prompts goes where its kind of branch may go.",
	codes: ["branch-wrong-target"],
	examples: {
		good: [
			{
				shows: "a feature into staging",
				change: change$1,
				branch: {
					head: "feature/tone",
					base: "staging",
					hasStaging: true
				}
			},
			{
				shows: "a feature into main where there is no staging",
				change: change$1,
				branch: {
					head: "patch-1",
					base: "main"
				}
			},
			{
				shows: "a hotfix straight into main",
				change: change$1,
				branch: {
					head: "hotfix/leak",
					base: "main",
					hasStaging: true
				}
			}
		],
		bad: [{
			shows: "a feature past staging",
			change: change$1,
			branch: {
				head: "feature/tone",
				base: "main",
				hasStaging: true
			},
			codes: ["branch-wrong-target"]
		}, {
			shows: "an experiment into main",
			change: change$1,
			branch: {
				head: "experiment/tone",
				base: "main"
			},
			codes: ["branch-wrong-target"]
		}]
	},
	*check({ configuration, flow, touched }) {
		if (flow === null || touched.length === 0) return;
		const type = branchTypeOf(flow.head, configuration.branches);
		const allowed = targetsOf(type, configuration.branches, flow.hasStaging);
		const target = branchTypeOf(flow.base, configuration.branches);
		if (!branchTypes[target].approval || allowed.includes(flow.base)) return;
		yield problem("branch-wrong-target", {
			branch: flow.head,
			type,
			target: flow.base,
			allowed
		});
	}
};

// src/commit/unmatched-targets.ts
function unmatchedTargets(commit, touched, categories) {
	const known = new Set(categories);
	const ids = new Set(touched.map((prompt) => prompt.id));
	const items = [commit, ...commit.subChanges].flatMap((each) => each.scope).filter((item) => looksLikeId(item, known));
	return [.../* @__PURE__ */ new Set([...items, ...commit.promptChanges.map((change) => change.target)])].filter((target) => !(isGlob(target) ? [...ids].some((id) => matchesGlob(target, id)) : ids.has(target))).map((item) => problem("commit-scope-unmatched", {
		item,
		meant: isGlob(item) ? null : nearestName(item, ids)
	}));
}
function looksLikeId(item, categories) {
	if (categories.has(item)) return false;
	for (let hyphen = item.indexOf("-"); hyphen !== -1; hyphen = item.indexOf("-", hyphen + 1)) if (categories.has(item.slice(0, hyphen))) return true;
	return false;
}

// src/rule/commit-documented.ts
const base$1 = { [goodPath]: goodPrompt };
const change = { [goodPath]: goodPrompt.replace("route", "sort") };
const commitDocumented = {
	id: "commit-documented",
	gate: "syntax",
	about: "change",
	summary: "Every message that will land and touches a prompt is a conventional commit.",
	codes: [
		"commit-undocumented",
		"commit-near-miss",
		"commit-type-unknown",
		"commit-type-case",
		"commit-breaking-unclear",
		"commit-fixup",
		"commit-trailer-invalid",
		"commit-scope-unmatched"
	],
	examples: {
		good: [{
			shows: "a conventional commit",
			base: base$1,
			change,
			commits: ["fix(agents-support-triage): say sort"]
		}, {
			shows: "the button that takes a pull request back",
			base: base$1,
			change,
			commits: ["Revert \"feat: route\" (#13)\n\nReverts acme/prompts#12"]
		}],
		bad: [
			{
				shows: "a title that says nothing",
				base: base$1,
				change,
				commits: ["Update prompt"],
				codes: ["commit-undocumented"]
			},
			{
				shows: "a missing space",
				base: base$1,
				change,
				commits: ["fix:say sort"],
				codes: ["commit-near-miss"]
			},
			{
				shows: "a type nobody knows",
				base: base$1,
				change,
				commits: ["improve: say sort"],
				codes: ["commit-type-unknown"]
			},
			{
				shows: "a commit meant to be folded in",
				base: base$1,
				change,
				commits: ["fixup! fix: say sort"],
				codes: ["commit-fixup"]
			},
			{
				shows: "a pull request whose title says nothing, though its commits do",
				base: base$1,
				change,
				commits: ["fix: say sort"],
				title: "Tickets",
				codes: ["commit-undocumented"]
			}
		]
	},
	*check(facts) {
		const categories = [...facts.configuration.taxonomy.categories.keys()];
		const touched = facts.touched.map(({ id, before, after }) => ({
			id,
			category: (after ?? before)?.name.category ?? ""
		}));
		for (const { commit, prompts } of messagesThatLand(facts)) {
			const told = [...commit.problems, ...unmatchedTargets(commit, touched, categories)];
			yield* told;
			if (!told.some(({ severity }) => severity === "error") && prompts.length > 0) yield problem("commit-undocumented", {
				title: commit.title,
				prompts
			});
		}
	}
};
function messagesThatLand({ decisions }) {
	const found = /* @__PURE__ */ new Map();
	for (const { touched, ways } of decisions) for (const way of ways) for (const commit of way.commits) {
		const entry = found.get(commit.title) ?? {
			commit,
			prompts: /* @__PURE__ */ new Set()
		};
		if (way.undocumented.includes(commit)) entry.prompts.add(touched.id);
		found.set(commit.title, entry);
	}
	return [...found.values()].map(({ commit, prompts }) => ({
		commit,
		prompts: [...prompts]
	}));
}

// src/rule/declared-at-least-floor.ts
const base = { [goodPath]: goodPrompt };
const renamed = { [goodPath]: goodPrompt.replaceAll("ticket", "message") };
const typeFor = {
	none: "docs:",
	patch: "fix:",
	minor: "feat:",
	major: "feat!:"
};
const declaredAtLeastFloor = {
	id: "declared-at-least-floor",
	gate: "syntax",
	about: "change",
	summary: "The declared impact is at least what the structural difference asks for.",
	codes: ["declared-below-floor"],
	examples: {
		good: [{
			shows: "a renamed variable, declared breaking",
			base,
			change: renamed,
			commits: ["feat!: rename the input"]
		}, {
			shows: "a breaking change declared by a trailer",
			base,
			change: renamed,
			commits: ["fix: rename\n\nPrompt-Change: agents-support-triage=major"]
		}],
		bad: [
			{
				shows: "a renamed variable, declared as a fix",
				base,
				change: renamed,
				commits: ["fix: rename the input"],
				codes: ["declared-below-floor"]
			},
			{
				shows: "changed text, declared as documentation",
				base,
				change: { [goodPath]: goodPrompt.replace("route", "sort") },
				commits: ["docs: wording"],
				codes: ["declared-below-floor"]
			},
			{
				shows: "a removed prompt, declared as a chore",
				base,
				change: { [goodPath]: null },
				commits: ["chore: clean up"],
				codes: ["declared-below-floor"]
			}
		]
	},
	*check({ decisions }) {
		for (const decision of decisions) yield* tooLow(decision);
	}
};
function* tooLow({ touched, ways, floor, differences }) {
	const [lowest] = ways.flatMap(({ declared }) => declared !== null && isBelow(declared, floor) ? [declared] : []).sort((a, b) => isBelow(a, b) ? -1 : 1);
	if (lowest === void 0) return;
	const found = differences.filter((each) => !isBelow(impactOf(each), floor)).map(difference);
	const file = (touched.after ?? touched.before)?.path ?? "";
	const at = touched.after?.document?.placeOf(["input", "schema"]) ?? {
		line: 1,
		column: 1
	};
	yield problem("declared-below-floor", {
		prompt: touched.id,
		declared: lowest,
		floor,
		found: found.length === 0 ? ["the content changed"] : found,
		type: typeFor[floor]
	}, {
		place: {
			file,
			...at
		},
		prompt: touched.id
	});
}

// src/rule/status-transition.ts
const withStatus = (line) => goodPrompt.replace("---\n", `---\n${line}\n`);
const deprecation = "deprecation: {announced: \"2026-12-01\", removal: \"2027-02-01\", reason: replaced}";
const statusTransition = {
	id: "status-transition",
	gate: "syntax",
	about: "library",
	summary: "A prompt goes from status to status only as the table of statuses allows.",
	codes: ["status-cannot-follow"],
	examples: {
		good: [
			{
				shows: "a draft that asks for review",
				base: { [goodPath]: withStatus("status: draft") },
				change: { [goodPath]: goodPrompt }
			},
			{
				shows: "an active prompt that is edited",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: goodPrompt.replace("route", "sort") },
				commits: ["fix: sort"]
			},
			{
				shows: "an active prompt that is deprecated",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: withStatus(deprecation) },
				commits: ["deprecate: triage"]
			}
		],
		bad: [
			{
				shows: "a draft that is deprecated before anyone could use it",
				base: { [goodPath]: withStatus("status: draft") },
				change: { [goodPath]: withStatus(deprecation) },
				codes: ["status-cannot-follow"]
			},
			{
				shows: "an active prompt archived without a deprecation",
				base: { [goodPath]: goodPrompt },
				change: { [goodPath]: withStatus("status: archived") },
				commits: ["feat!: archive triage"],
				codes: ["status-cannot-follow"]
			},
			{
				shows: "an archived prompt that comes back",
				base: { [goodPath]: withStatus("status: archived") },
				change: { [goodPath]: goodPrompt },
				codes: ["status-cannot-follow"]
			}
		]
	},
	*check({ touched }) {
		for (const { after, before } of touched) {
			if (after?.document === null || after?.document === void 0) continue;
			const from = before?.document === null || before?.document === void 0 ? "draft" : statusOnBase(before.document);
			const to = statusOnHead(after.document);
			if (from === to || mayBecome(from, to)) continue;
			if (to === "review" && (statuses[from].active || mayBecome(from, "deployed"))) continue;
			const place = {
				file: after.path,
				...after.document.placeOf([to === "deprecated" ? "deprecation" : "status"])
			};
			yield problem("status-cannot-follow", {
				from,
				to,
				allowed: statuses[from].leadsTo
			}, {
				place,
				prompt: after.id
			});
		}
	}
};

// src/rule/version-moves.ts
const asking = (version) => goodPrompt.replace("---\n", `---\nversion: "${version}"\n`);
const versionMoves = {
	id: "version-moves",
	gate: "syntax",
	about: "library",
	summary: "Changed content gets a new version, and a requested version is at least the computed one.",
	codes: [
		"version-invalid",
		"version-request-too-low",
		"version-request-conflict",
		"version-not-bumped"
	],
	examples: {
		good: [{
			shows: "a request for a higher first version",
			change: { [goodPath]: asking("2.0.0") }
		}],
		bad: [
			{
				shows: "a request that is no version",
				change: { [goodPath]: asking("two") },
				codes: ["version-invalid"]
			},
			{
				shows: "a request below what the change needs",
				change: { [goodPath]: goodPrompt },
				commits: ["feat: triage\n\nRelease-As: agents-support-triage=0.9.0"],
				codes: ["version-request-too-low"]
			},
			{
				shows: "two requests that differ",
				change: { [goodPath]: goodPrompt },
				commits: ["feat: triage\n\nRelease-As: agents-support-triage=2.0.0\nRelease-As: agents-support-triage=3.0.0"],
				codes: ["version-request-conflict"]
			}
		]
	},
	*check(facts) {
		for (const { touched, contentChanged } of facts.decisions) {
			const planned = facts.versions.get(touched.id);
			if (planned === void 0 || touched.after === null) continue;
			const file = touched.after.path;
			for (const each of requestProblems(planned, facts)) yield {
				...each,
				prompt: touched.id,
				place: {
					file,
					line: each.place?.line ?? 1
				}
			};
			if (contentChanged && planned.from !== null && planned.to === planned.from) yield problem("version-not-bumped", { version: planned.from }, {
				place: {
					file,
					line: 1
				},
				prompt: touched.id
			});
		}
	}
};
function* requestProblems({ requests, computed }, { configuration }) {
	const scheme = schemes[configuration.versioning.scheme];
	const understood = [];
	for (const request of requests) {
		const about = { place: {
			file: "",
			line: request.line ?? 1
		} };
		if (scheme.accepts(request.version)) understood.push(request);
		else yield problem("version-invalid", {
			version: request.version,
			scheme: scheme.name,
			example: scheme.example
		}, about);
	}
	const versions = [...new Set(understood.map(({ version }) => version))];
	if (versions.length > 1) yield problem("version-request-conflict", { versions });
	for (const { version, by, line } of understood) {
		if (computed === null || scheme.compare(version, computed) >= 0) continue;
		yield problem("version-request-too-low", {
			requested: version,
			next: computed,
			by
		}, { place: {
			file: "",
			line: line ?? 1
		} });
	}
}

// src/rule/rules.ts
const rules = [
	fileIsText,
	schema,
	naming,
	idUnique,
	taxonomy,
	templateParses,
	variablesDeclared,
	needsMet,
	noCycle,
	statusTransition,
	branchFlow,
	commitDocumented,
	declaredAtLeastFloor,
	versionMoves
];

// src/gate/syntax.ts
function syntaxGate(facts, required, occasion) {
	const found = rules.filter(({ gate, about }) => gate === "syntax" && (about === "library" || occasion === "change")).map((rule) => [...rule.check(facts)]);
	const problems = found.flat();
	const held = found.filter((list) => !list.some(isError)).length;
	return {
		gate: "syntax",
		required,
		verdict: verdictOn(problems, facts.touched.length),
		score: held / found.length,
		problems
	};
}
function verdictOn(problems, prompts) {
	const [first, ...others] = problems.filter(isError);
	if (first !== void 0) return {
		is: "failed",
		problems: [first, ...others]
	};
	if (prompts === 0) return {
		is: "skipped",
		because: "no prompt is touched"
	};
	return {
		is: "passed",
		because: `${prompts} ${prompts === 1 ? "prompt holds" : "prompts hold"} every rule`
	};
}
function isError({ severity }) {
	return severity === "error";
}

// src/gate/judge.ts
const judges = {
	syntax: syntaxGate,
	review: notConfigured("review"),
	testing: notConfigured("testing"),
	security: notConfigured("security"),
	performance: notConfigured("performance"),
	compliance: notConfigured("compliance")
};
function judge(facts, occasion) {
	const judged = namesOf(gates).map((gate) => [gate, judges[gate](facts, facts.configuration.gates[gate].required, occasion)]);
	return Object.fromEntries(judged);
}
function notConfigured(gate) {
	return () => ({
		gate,
		required: false,
		verdict: {
			is: "skipped",
			because: "not configured: nothing was judged"
		},
		score: null,
		problems: []
	});
}

// src/library/schema-difference.ts
const annotations = /* @__PURE__ */ new Set([
	"description",
	"title",
	"examples",
	"default",
	"$comment",
	"deprecated"
]);
function contractOf(schema) {
	return canonicalJson(withoutAnnotations(schema));
}
function withoutAnnotations(schema) {
	if (Array.isArray(schema)) return schema.map(withoutAnnotations);
	if (typeof schema !== "object" || schema === null) return schema;
	return Object.fromEntries(Object.entries(schema).flatMap(([key, value]) => {
		if (key === "properties" && typeof value === "object" && value !== null) return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutAnnotations(each)]))]];
		return annotations.has(key) ? [] : [[key, withoutAnnotations(value)]];
	}));
}
function outputDifferences(before, after) {
	if (contractOf(before) === contractOf(after)) return [];
	if (before === null || before === void 0) return [{
		change: "output-widened",
		name: "schema"
	}];
	const old = propertiesOf(before);
	const now = propertiesOf(after);
	if (old === null || now === null) return [{
		change: "output-narrowed",
		name: "schema"
	}];
	const narrowed = [...old].filter(([name, was]) => {
		const is = now.get(name);
		return is === void 0 || was.required && !is.required || !widens(was.schema, is.schema);
	});
	const widened = [...now].filter(([name, is]) => {
		const was = old.get(name);
		return was === void 0 || contractOf(was.schema) !== contractOf(is.schema) && widens(was.schema, is.schema);
	});
	return [...narrowed.map(([name]) => ({
		change: "output-narrowed",
		name
	})), ...widened.map(([name]) => ({
		change: "output-widened",
		name
	}))];
}
function propertiesOf(schema) {
	if (typeof schema !== "object" || schema === null) return null;
	const { properties, required } = schema;
	if (typeof properties !== "object" || properties === null) return null;
	const names = new Set(Array.isArray(required) ? required : []);
	return new Map(Object.entries(properties).map(([name, each]) => [name, {
		schema: each,
		required: names.has(name)
	}]));
}
function widens(before, after) {
	if (contractOf(before) === contractOf(after)) return true;
	const old = valuesOf(before);
	const now = valuesOf(after);
	return old !== null && now !== null && old.rest === now.rest && old.values.every((each) => now.values.includes(each));
}
function valuesOf(schema) {
	if (typeof schema !== "object" || schema === null || !Array.isArray(schema.enum)) return null;
	const { enum: values, ...rest } = schema;
	return {
		values: values.map(canonicalJson),
		rest: contractOf(rest)
	};
}

// src/library/floor.ts
function differencesBetween(before, after, familyOf) {
	if (before.document === null || after.document === null) return [{
		change: "content-changed",
		name: ""
	}];
	const old = before.document.metadata;
	const now = after.document.metadata;
	const found = [
		...variableDifferences(old, now),
		...formatDifference(old, now),
		...outputDifferences(old.output?.schema ?? null, now.output?.schema ?? null),
		...roleDifferences(before.template, after.template),
		...modelDifference(old, now, familyOf),
		...dependencyDifferences(old, now),
		...now.tools.filter((tool) => !old.tools.includes(tool)).map((name) => ({
			change: "tool-added",
			name
		}))
	];
	return found.length === 0 ? [{
		change: "content-changed",
		name: ""
	}] : found;
}
function floorOf(differences) {
	return highestImpact(differences.map(impactOf));
}
function variableDifferences(old, now) {
	const before = new Map(old.variables.map((each) => [each.name, each]));
	const after = new Map(now.variables.map((each) => [each.name, each]));
	const removed = [...before.keys()].filter((name) => !after.has(name));
	const changed = [...after.values()].flatMap((is) => {
		const was = before.get(is.name);
		if (was === void 0) return [{
			change: is.required ? "variable-required" : "variable-added",
			name: is.name
		}];
		if (contractOf(was.schema) !== contractOf(is.schema)) return [{
			change: "variable-retyped",
			name: is.name
		}];
		return is.required && !was.required ? [{
			change: "variable-required",
			name: is.name
		}] : [];
	});
	return [...removed.map((name) => ({
		change: "variable-removed",
		name
	})), ...changed];
}
function formatDifference(old, now) {
	const was = old.output?.format ?? null;
	const is = now.output?.format ?? null;
	return was === is ? [] : [{
		change: "output-format",
		name: is ?? "text"
	}];
}
function roleDifferences(before, after) {
	if (before === null || after === null) return [];
	const old = before.roles.map(({ name }) => name);
	const now = after.roles.map(({ name }) => name);
	return [...surplus(old, now).map((name) => ({
		change: "role-removed",
		name
	})), ...surplus(now, old).map((name) => ({
		change: "role-added",
		name
	}))];
}
function surplus(all, others) {
	const left = /* @__PURE__ */ new Map();
	for (const name of others) left.set(name, (left.get(name) ?? 0) + 1);
	return all.filter((name) => {
		const count = left.get(name) ?? 0;
		left.set(name, count - 1);
		return count <= 0;
	});
}
function modelDifference(old, now, familyOf) {
	if (old.model === now.model || now.model === null) return [];
	const family = familyOf(now.model);
	if (old.model !== null && familyOf(old.model) !== family) return [{
		change: "model-family",
		name: family
	}];
	return [{
		change: "model-changed",
		name: now.model
	}];
}
function dependencyDifferences(old, now) {
	const before = new Map(old.dependencies.flatMap(majorOf));
	return now.dependencies.flatMap(majorOf).flatMap(([id, major]) => {
		const was = before.get(id);
		return was !== void 0 && major > was ? [{
			change: "dependency-major",
			name: id
		}] : [];
	});
}
function majorOf(text) {
	const parsed = parseDependency(text);
	const digits = /\d+/u.exec(parsed?.range ?? "")?.[0];
	return parsed === null || digits === void 0 ? [] : [[parsed.id, Number(digits)]];
}

// src/library/landing.ts
function declaredFor(touched, landing) {
	const named = new Map(touched.map((each) => [each.id, {
		id: each.id,
		category: categoryOf(each)
	}]));
	const ways = new Map(touched.map(({ id }) => [id, []]));
	if (landing.title !== null && (landing.merge === "squash" || landing.merge === "auto")) {
		const effect = effects(landing.title, [...named.values()]);
		for (const [id, list] of ways) list.push(wayOf("title", id, [{
			commit: landing.title,
			effect
		}]));
	}
	if (landing.title === null || landing.merge !== "squash") {
		const parsed = landing.commits.map(({ commit, touches }) => ({
			commit,
			touches: new Set(touches),
			effect: effects(commit, touches.flatMap((id) => named.get(id) ?? []))
		}));
		for (const [id, list] of ways) list.push(wayOf("commits", id, parsed.filter(({ touches }) => touches.has(id))));
	}
	return ways;
}
function declaredBy(ways) {
	const declared = ways.flatMap((way) => way.declared ?? []);
	return declared.length === 0 ? null : highestImpact(declared);
}
function wayOf(by, id, commits) {
	const impacts = commits.map(({ effect }) => effect.get(id) ?? null);
	const known = impacts.flatMap((each) => each === null ? [] : [each.impact]);
	return {
		by,
		declared: known.length === 0 ? null : highestImpact(known),
		commits: commits.map(({ commit }) => commit),
		undocumented: commits.filter((_, index) => impacts[index] === null).map(({ commit }) => commit)
	};
}
function categoryOf(touched) {
	return (touched.after ?? touched.before)?.name.category ?? "";
}

// src/library/decision.ts
function decide(touched, facts) {
	const { before, after } = touched;
	const declared = declaredBy(facts.ways);
	const base = {
		touched,
		ways: facts.ways,
		declared
	};
	if (after === null) return {
		...base,
		contentChanged: true,
		differences: [{
			change: "prompt-removed",
			name: ""
		}],
		floor: "major",
		impact: "major"
	};
	if (before === null) return {
		...base,
		contentChanged: true,
		differences: [],
		floor: "none",
		impact: declared ?? "none"
	};
	const { digests } = facts;
	const contentChanged = digests.before === null || digests.after === null || digests.before !== digests.after;
	const differences = contentChanged ? facts.differencesBetween(before, after) : [];
	const floor = contentChanged ? higherImpact("patch", floorOf(differences)) : "none";
	return {
		...base,
		contentChanged,
		differences,
		floor,
		impact: higherImpact(declared ?? "none", floor)
	};
}

// src/library/model-family.ts
function modelFamily(model, configured) {
	return configured.get(model) ?? /^[a-z]+/u.exec(model.toLowerCase())?.[0] ?? model;
}

// src/app/state/read-released.ts
async function readReleased(repository, sources, state, touched) {
	if (state === null) return /* @__PURE__ */ new Map();
	const needed = touched.flatMap(({ after }) => after === null ? [] : needsOf(after).map(({ id }) => id));
	const own = touched.flatMap(({ id, before }) => before === null ? [id] : [id, before.id]);
	const lines = await state.linesOf([.../* @__PURE__ */ new Set([...own, ...needed])]);
	const behind = touched.flatMap(({ before }) => before === null ? [] : differing(lines.get(before.id), before.blob) ?? []);
	const prompts = new Map((await readPromptsAt(repository, sources, behind)).map((prompt) => [prompt.id, prompt]));
	const released = new Map([...lines].flatMap(([id, line]) => entryOf(id, line, prompts.get(id) ?? null)));
	for (const { id, kind, before } of touched) {
		const former = kind === "renamed" && before !== null ? released.get(before.id) : void 0;
		if (former !== void 0) released.set(id, former);
	}
	return released;
}
function entryOf(id, { version, digest, path }, prompt) {
	return version === null || digest === null ? [] : [[id, {
		version,
		digest,
		path,
		prompt
	}]];
}
function differing(line, blob) {
	if (line === void 0 || line.blob === null || line.path === null || line.blob === blob) return null;
	return [{
		path: line.path,
		mode: "100644",
		blob: line.blob
	}];
}

// src/app/check/cascades.ts
async function pulledAlong(decisions, find) {
	const mattering = decisions.filter(({ contentChanged, touched }) => contentChanged && touched.before !== null);
	const breaking = new Set(mattering.flatMap(({ impact, touched }) => impact === "major" && touched.before !== null ? [touched.before.id] : []));
	const causes = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Set();
	let open = mattering.flatMap(({ touched }) => touched.before?.id ?? []);
	let first = null;
	while (open.length > 0) {
		for (const id of open) asked.add(id);
		const found = await find(open);
		first ??= found;
		const pulled = found.filter(({ by, needs }) => by === "partial" || breaking.has(needs));
		for (const { prompt, needs } of pulled) {
			const entry = causes.get(prompt.id) ?? {
				prompt,
				of: /* @__PURE__ */ new Set()
			};
			entry.of.add(needs);
			causes.set(prompt.id, entry);
		}
		open = [...new Set(pulled.map(({ prompt }) => prompt.id))].filter((id) => !asked.has(id));
	}
	return {
		cascades: [...causes.values()].map(cascadeOf),
		dependentsOfRemoved: needingRemoved(mattering, first ?? [])
	};
}
function cascadeOf({ prompt, of }) {
	return {
		prompt,
		id: prompt.id,
		path: prompt.path,
		category: prompt.name.category,
		impact: "patch",
		cascades: [...of].sort()
	};
}
function needingRemoved(decisions, dependents) {
	const removed = decisions.flatMap(({ touched }) => touched.kind === "removed" ? [touched.id] : []);
	return new Map(removed.map((id) => [id, dependents.filter(({ needs }) => needs === id).map(({ prompt }) => prompt.id)]));
}

// src/app/check/landing-at.ts
function landingOf(message, commits, touched, merge, types) {
	const idByPath = new Map(touched.flatMap(({ id, before, after }) => [before, after].flatMap((side) => side === null ? [] : [[side.path, id]])));
	return {
		merge,
		title: squashCommit(message, commits, types),
		commits: commits.flatMap((commit) => landing(commit, idByPath, types))
	};
}
function landing(commit, idByPath, types) {
	const touches = [...new Set(commit.changes.flatMap(({ path }) => idByPath.get(path) ?? []))];
	return touches.length === 0 ? [] : [{
		commit: parseCommit(commit, types),
		touches
	}];
}
function squashCommit(landing, commits, types) {
	if (landing === null) return null;
	const suffix = landing.number === null ? "" : ` (#${landing.number})`;
	const message = `${landing.title}${suffix}\n\n${landing.body}`.trimEnd();
	const [newest] = commits;
	return parseCommit({
		oid: newest?.oid ?? "",
		parents: [],
		author: {
			name: landing.author,
			email: ""
		},
		committedAt: newest?.committedAt ?? 0,
		message
	}, types);
}

// src/library/version-decision.ts
function decideVersion(scheme, released, impact, initial, requests, facts) {
	return withRequests(scheme, released, released === null ? scheme.first(facts, initial) : scheme.next(released, impact, facts), requests);
}
function withRequests(scheme, released, computed, requests) {
	const counting = requests.filter(({ version, line }) => !isInert(scheme, version, line, released));
	const followed = counting.filter(({ version }) => scheme.accepts(version) && scheme.compare(version, computed) > 0).reduce((highest, each) => highest === null || scheme.compare(each.version, highest.version) > 0 ? each : highest, null);
	return {
		from: released,
		computed,
		to: followed?.version ?? computed,
		request: followed,
		requests: counting
	};
}
function isInert(scheme, version, line, released) {
	return line !== null && released !== null && scheme.accepts(version) && scheme.compare(version, released) <= 0;
}

// src/library/version-plan.ts
function versionOf(prompt, impact, digest, requests, context) {
	const { versioning } = context.configuration;
	const facts = {
		committedAt: context.committedAt,
		digest,
		preMajor: versioning.preMajor,
		taken: (version) => context.isTaken(prompt.id, version)
	};
	const released = context.released.get(prompt.id)?.version ?? null;
	return decideVersion(schemes[versioning.scheme], released, impact, initialVersion(prompt, versioning.initial), requests, facts);
}
function initialVersion({ name, document }, initial) {
	const key = document?.metadata.status === "draft" ? "experimental" : name.category;
	return initial.get(key) ?? initial.get("default") ?? "1.0.0";
}
function isReleasable({ document }) {
	return document !== null && document.metadata.status === null;
}
function requestsFor({ touched, ways }, alone) {
	const fromTrailers = ways.flatMap(({ commits }) => commits.flatMap(({ releaseAs }) => releaseAs.filter(({ id }) => id === touched.id || id === null && alone))).map(({ version }) => ({
		version,
		by: "`Release-As`",
		line: null
	}));
	const document = touched.after?.document;
	const written = document?.metadata.version ?? null;
	if (document === null || document === void 0 || written === null) return fromTrailers;
	return [...fromTrailers, {
		version: written,
		by: "`version:`",
		line: document.placeOf(["version"]).line
	}];
}

// src/app/check/versions.ts
function decideVersions(from) {
	const { decisions, digests } = from;
	const context = {
		configuration: from.configuration,
		released: from.released,
		committedAt: from.commits[0]?.committedAt ?? 0,
		isTaken: from.isTaken
	};
	const pulled = new Map(from.cascades.map((each) => [each.id, each]));
	const steps = decisions.flatMap((decision) => {
		const { after } = decision.touched;
		if (after === null || !isReleasable(after)) return [];
		const cascade = pulled.get(after.id);
		const impact = cascade === void 0 ? decision.impact : higherImpact(decision.impact, cascade.impact);
		const requests = requestsFor(decision, decisions.length === 1);
		const version = versionOf(after, impact, digests(after) ?? after.blob, requests, context);
		return [{
			decision: {
				...decision,
				impact
			},
			version,
			cascades: cascade?.cascades ?? []
		}];
	});
	const touched = new Set(decisions.map(({ touched: { id } }) => id));
	return {
		steps,
		cascades: from.cascades.filter(({ id, prompt }) => !touched.has(id) && isReleasable(prompt)).map((each) => ({
			...each,
			version: versionOf(each.prompt, each.impact, digests(each.prompt) ?? each.prompt.blob, [], context)
		}))
	};
}

// src/app/check/read-facts.ts
async function readFacts(from) {
	const { repository, request, configuration, change } = from;
	const { touched } = change;
	const sources = sourcesOf(configuration);
	const locator = locatorFor(repository, sources, request.tree);
	const neighbours = await readNeighbours(repository, sources, locator, touched);
	const released = await readReleased(repository, sources, from.state, touched);
	const digests = digestsOfBothSides(touched, neighbours);
	const landing = landingFrom(from);
	const ways = from.waysOf === null ? declaredFor(touched, landing) : await from.waysOf(sources, touched);
	const decisions = request.scope === "all" ? [] : decisionsOn(touched, ways, digests, configuration, released);
	const find = (wanted) => dependentsOf(repository, sources, request.tree, wanted, from.state);
	const [ids, pulled] = await Promise.all([idsOf(locator, touched), pulledAlong(decisions, find)]);
	const below = pulled.cascades.length === 0 ? neighbours : await readNeighbours(repository, sources, locator, [...touched, ...pulled.cascades.map(asTouched)]);
	const digestsOfHead = digestsAmong(below);
	const steps = decideVersions({
		...from,
		released: await withCascades(from, released, pulled.cascades),
		decisions,
		cascades: pulled.cascades,
		digests: digestsOfHead
	});
	return {
		facts: {
			configuration,
			touched,
			decisions,
			misnamed: change.misnamed,
			neighbours,
			...ids,
			dependentsOfRemoved: pulled.dependentsOfRemoved,
			knownIds: await idsForSuggestions(locator, touched, neighbours),
			versions: plannedVersions(steps.steps, decisions, released),
			landing,
			flow: flowOf(request, from.hasStaging)
		},
		steps: steps.steps,
		cascades: steps.cascades,
		digests: digestsOfHead,
		below
	};
}
function landingFrom({ message, commits, change, configuration }) {
	const { types, preset } = configuration.versioning;
	return landingOf(message, commits, change.touched, configuration.merge, commitTypes(types, preset));
}
function decisionsOn(touched, ways, digests, configuration, released) {
	const family = (model) => modelFamily(model, configuration.modelFamilies);
	return touched.map((each) => decide(each, {
		ways: ways.get(each.id) ?? [],
		digests: {
			before: each.before === null ? null : released.get(each.id)?.digest ?? digests.before(each.before),
			after: each.after === null ? null : digests.after(each.after)
		},
		differencesBetween: (before, after) => differencesBetween(released.get(each.id)?.prompt ?? before, after, family)
	}));
}
async function idsOf(locator, touched) {
	const added = touched.filter(({ kind, after }) => after !== null && kind !== "modified").map(({ id }) => id);
	if (added.length === 0) return {
		pathsById: /* @__PURE__ */ new Map(),
		lookalikes: /* @__PURE__ */ new Map()
	};
	const [entries, lookalikes] = await Promise.all([locator.entriesOf(added), locator.lookalikesOf(added)]);
	return {
		pathsById: new Map([...entries].map(([id, list]) => [id, list.map(({ path }) => path)])),
		lookalikes
	};
}
function asTouched({ prompt }) {
	return {
		id: prompt.id,
		kind: "modified",
		before: null,
		after: prompt
	};
}
async function withCascades({ repository, state, configuration }, released, cascades) {
	if (cascades.length === 0) return released;
	const more = await readReleased(repository, sourcesOf(configuration), state, cascades.map(asTouched));
	return new Map([...more, ...released]);
}
async function idsForSuggestions(locator, touched, neighbours) {
	return touched.some(({ after }) => after !== null && needsOf(after).some(({ id }) => !neighbours.has(id))) ? await locator.allIds() : [...neighbours.keys()];
}
function plannedVersions(steps, decisions, released) {
	const planned = new Map([...released].map(([id, { version }]) => [id, {
		from: version,
		to: null,
		requests: [],
		computed: null
	}]));
	for (const { touched } of decisions) planned.set(touched.id, {
		from: released.get(touched.id)?.version ?? null,
		to: null,
		requests: [],
		computed: null
	});
	for (const { decision, version } of steps) planned.set(decision.touched.id, version);
	return planned;
}
function flowOf({ flow }, hasStaging) {
	return flow === null ? null : {
		...flow,
		hasStaging
	};
}

// src/gate/verdict.ts
function reasonsToHold(judgements) {
	return Object.values(judgements).flatMap(({ gate, required, verdict }) => {
		if (!required || verdict.is === "passed" || verdict.is === "skipped") return [];
		return [{
			gate,
			because: verdict.is === "waiting" ? verdict.for : verdict.problems[0].message
		}];
	});
}
function mayRelease(judgements) {
	return reasonsToHold(judgements).length === 0;
}

// src/release/build-notes.ts
const undocumentedPrefix = "Undocumented:";
function buildNotes(steps, cascades, silenced) {
	const own = steps.map((step) => notesOf(step, silenced));
	const pulled = cascades.map(({ id, category, version, impact, cascades: ids }) => ({
		id,
		category,
		from: version.from,
		to: version.to,
		impact,
		entries: [],
		because: becauseOf(ids)
	}));
	return [...own, ...pulled].sort((a, b) => compare(a.category, b.category) || compare(a.id, b.id));
}
function notesOf({ decision, version, cascades }, silenced) {
	const { touched, impact, ways, declared, differences, floor } = decision;
	const commits = ways.find(({ commits: list }) => list.length > 0)?.commits ?? [];
	const grave = declared === null || isBelow(declared, floor) ? differences.filter((each) => impactOf(each) === floor).map(difference) : [];
	return {
		id: touched.id,
		category: touched.after?.name.category ?? "",
		from: version.from,
		to: version.to,
		impact,
		entries: commits.filter(({ raw }) => !silenced.has(raw.oid)).flatMap(entriesOf),
		because: [...grave, ...becauseOf(cascades)]
	};
}
function entriesOf(commit) {
	const { raw, pullRequest, change, subject, title, type } = commit;
	const common = {
		author: raw.author.name,
		sha: raw.oid,
		pullRequest
	};
	const subs = commit.subChanges.map(({ change: of, subject: text }) => ({
		...common,
		change: of,
		prefix: prefixOf(of),
		text
	}));
	if (type === null && change === null) return subs.length > 0 ? subs : [{
		...common,
		change: null,
		prefix: undocumentedPrefix,
		text: title
	}];
	return change === null ? subs : [{
		...common,
		change,
		prefix: prefixOf(change),
		text: subject === "" ? title : subject
	}, ...subs];
}
function prefixOf(change) {
	return change === null ? undocumentedPrefix : changeTypes[change].prefix;
}
function becauseOf(ids) {
	return ids.map((id) => `\`${id}\`, which it includes, changed`);
}
function compare(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/release/library-version.ts
function nextLibraryVersion(scheme, current, impacts, committedAt) {
	if (impacts.length === 0) return null;
	const facts = {
		committedAt,
		digest: "",
		preMajor: "strict",
		taken: () => false
	};
	if (current === null) return schemes[scheme].first(facts, "1.0.0");
	const highest = highestImpact(impacts);
	return schemes[scheme].next(current, highest === "none" ? "patch" : highest, facts);
}

export { readFacts as a, reasonsToHold as i, buildNotes as n, judge as o, mayRelease as r, nextLibraryVersion as t };