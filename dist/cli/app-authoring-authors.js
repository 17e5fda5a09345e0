import { i as __toESM } from "./rolldown-runtime.js";
import { F as require__unread_node_path, P as Failure, k as namesOf } from "./cli-terminal.js";
import { mt as reportedBy } from "./cli-commands-check.js";
import { Bt as idUnique, Dt as variablesDeclared, En as policiesFrom, Et as complianceGate, Ft as schema, Gn as isOwnFile, Ht as fileIsText, It as noCycle, Jt as deprecationAnnounced, Kt as deprecationKept, Lt as needsMet, M as noConsumers, Nt as statusTransition, Ot as templateParses, Pt as secretsIn, Rt as naming, St as securityGate, Tt as performanceGate, dr as jsonSchemaFromPicoschema, fr as collisionKey, kt as taxonomy, lr as splitFile, mn as tokensOfBothSides, u as noDeprecations } from "./app-check-checked-change.js";
import { t as neighboursOf } from "./app-authoring-work-tree.js";

// src/evidence/testing-facts.ts
const noTesting = {
	tested: [],
	prompts: /* @__PURE__ */ new Map(),
	orphans: [],
	evidence: /* @__PURE__ */ new Map()
};

// src/app/authoring/judge-written.ts
const rules = [
	fileIsText,
	schema,
	naming,
	idUnique,
	taxonomy,
	templateParses,
	variablesDeclared,
	needsMet,
	noCycle
];
const deprecationRules = [
	statusTransition,
	deprecationAnnounced,
	deprecationKept
];
const contentGates = {
	security: securityGate,
	performance: performanceGate,
	compliance: complianceGate
};
async function judgeWritten(files, library, written, now, deprecations = null) {
	const { gates } = library.configuration;
	const facts = {
		...await factsOf(files, library, written, now),
		deprecations: deprecations ?? noDeprecations
	};
	const form = [...rules, ...deprecations === null ? [] : deprecationRules].flatMap((rule) => [...rule.check(facts)]);
	const content = namesOf(contentGates).map((gate) => contentGates[gate](facts, gates[gate].required, "change"));
	return [...reportedBy("syntax", true, form), ...content.flatMap(({ gate, required, problems }) => reportedBy(gate, required, problems))];
}
async function factsOf(files, library, { before, after }, now) {
	const { configuration } = library;
	const key = collisionKey(after.id);
	const alike = [...library.paths].filter(([id]) => id !== after.id && collisionKey(id) === key);
	const touched = [{
		id: after.id,
		kind: before === null ? "added" : "modified",
		before,
		after
	}];
	const neighbours = await neighboursOf(files, library, after);
	return {
		configuration,
		touched,
		decisions: [],
		misnamed: [],
		neighbours,
		pathsById: /* @__PURE__ */ new Map([[after.id, library.paths.get(after.id) ?? []]]),
		lookalikes: /* @__PURE__ */ new Map([[after.id, alike.flatMap(([id, paths]) => paths.map((path) => ({
			id,
			path
		})))]]),
		dependentsOfRemoved: /* @__PURE__ */ new Map(),
		knownIds: [...library.paths.keys()],
		versions: /* @__PURE__ */ new Map(),
		tokens: await tokensOfBothSides(touched, neighbours, configuration),
		testing: noTesting,
		deprecations: noDeprecations,
		consumers: noConsumers,
		secrets: await secretsIn(touched),
		policies: await policiesFrom(configuration.gates.compliance.policies),
		modified: /* @__PURE__ */ new Map(),
		now,
		review: { is: "to-come" },
		actors: [],
		landing: {
			merge: configuration.merge,
			title: null,
			commits: []
		},
		flow: null
	};
}
function hasErrors(problems) {
	return problems.some(({ severity }) => severity === "error");
}

// src/app/authoring/left-out.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function refuseLeftOut(workspace, { sources }, id) {
	const path = (await workspace.leftOut()).find((each) => {
		const claim = sources.claim(each);
		return claim?.id === id && isOwnFile(claim, each);
	});
	if (path === void 0) return;
	throw new Failure("prompt-left-out", `${id} is in ${path}, which the sparse checkout leaves out.`, `Bring it to the disk first: git sparse-checkout add ${import__unread_node_path.posix.dirname(path)}`);
}

// src/library/declare-variables.ts
function inputSchemaFor(names) {
	if (names.length === 0) return void 0;
	const short = Object.fromEntries(names.map((name) => [name, "string"]));
	return declares(short, names) ? short : longSchema(names);
}
function declarationEdits(schema, names) {
	if (names.length === 0) return [];
	if (schema === void 0 || schema === null) return [{
		path: ["input", "schema"],
		value: inputSchemaFor(names)
	}];
	if (!isMap(schema)) return [];
	const at = (...path) => [
		"input",
		"schema",
		...path
	];
	if (!isJsonSchema(schema)) return names.map((name) => ({
		path: at(name),
		value: "string"
	}));
	const required = Array.isArray(schema["required"]) ? schema["required"] : [];
	return [...names.map((name) => ({
		path: at("properties", name),
		value: { type: "string" }
	})), {
		path: at("required"),
		value: [...required, ...names]
	}];
}
function declares(schema, names) {
	const reading = jsonSchemaFromPicoschema(schema);
	return reading.ok && names.every((name) => reading.variables.some((variable) => variable.name === name));
}
function longSchema(names) {
	return {
		type: "object",
		properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
		required: names
	};
}
function isJsonSchema(schema) {
	const reading = jsonSchemaFromPicoschema(schema);
	return reading.ok && reading.schema === schema;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/app/authoring/body-only.ts
function bodyOnly(content) {
	if (!splitFile(content, "").ok) return content.replaceAll("\r\n", "\n");
	throw new Failure("content-has-front-matter", "The content begins with front matter.", "Pass only the text below it; what the front matter says is passed by flags, or edited in the file.");
}

// src/app/authoring/authors.ts
function authorFrom(text) {
	const found = /^(?<name>[^<>\p{Cc}]+?)\s*(?:<(?<email>[^<>\s\p{Cc}]*)>)?$/u.exec(text.trim())?.groups;
	if (found?.["name"] !== void 0) return {
		name: found["name"].trim(),
		email: found["email"] ?? ""
	};
	throw new Failure("author-unclear", `${text.trim() === "" ? "''" : text} names no author.`, "Write --author \"Name <name@example.com>\".");
}

export { refuseLeftOut as a, inputSchemaFor as i, bodyOnly as n, hasErrors as o, declarationEdits as r, judgeWritten as s, authorFrom as t };