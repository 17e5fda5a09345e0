import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as violationsBy, f as nearestName, l as isRecord, m as textOf$1, v as pathText } from "./app-check-written-rules.js";
import { l as passed, n as readYamlFile, s as problem, u as refused } from "./format-yaml-document.js";
import { C as Bug, d as rowNamed, v as require__unread_node_util } from "../action.js";
import { i as quoted, r as judged, t as patternKinds } from "./evidence-assertions-pattern.js";

// \0late-compiled-tests
var require__late_compiled_tests = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of ["test", "keys"]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-tests.cjs"))[name]
	});
}));

// src/schema/tests.ts
var import__late_compiled_tests = /* @__PURE__ */ __toESM(require__late_compiled_tests(), 1);
function testViolations(value) {
	return violationsBy({
		judge: import__late_compiled_tests.default.test,
		keys: import__late_compiled_tests.default.keys.test
	}, value);
}

// src/evidence/assertions/json.ts
function parsedJson(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}
const takesNoValue = ({ value }) => value === void 0 ? null : "takes no `value` here: schemas are judged by the evaluation with a model";
const jsonKinds = {
	"is-json": {
		refuses: takesNoValue,
		expects: () => "be JSON",
		judge: ({ text }) => judged(parsedJson(text) !== null)
	},
	"contains-json": {
		refuses: takesNoValue,
		expects: () => "contain an object or a list of JSON",
		judge: ({ text }) => jsonIn(text)
	}
};
const mostSteps$1 = 2e7;
function jsonIn(text) {
	let steps = 0;
	for (const { index } of text.matchAll(/[{[]/gu)) {
		const end = endOfBrackets(text, index);
		steps += (end ?? text.length) - index;
		if (end !== null && parsedJson(text.slice(index, end)) !== null) return judged(true);
		if (steps > mostSteps$1) return {
			is: "unjudged",
			because: "it has too many brackets to look through"
		};
	}
	return judged(false);
}
function endOfBrackets(text, start) {
	let depth = 0;
	let isQuoted = false;
	for (let at = start; at < text.length; at += 1) {
		const sign = text[at];
		if (isQuoted && sign === "\\") at += 1;
		else if (sign === "\"") isQuoted = !isQuoted;
		else if (!isQuoted && (sign === "{" || sign === "[")) depth += 1;
		else if (!isQuoted && (sign === "}" || sign === "]")) depth -= 1;
		if (depth === 0) return at + 1;
	}
	return null;
}

// src/evidence/assertions/distance.ts
const mostSteps = 2e7;
function distanceWithin(from, to, limit) {
	if (Math.abs(from.length - to.length) > limit) return null;
	if (from === to) return 0;
	if (Math.min(from.length, to.length) * (2 * limit + 1) > mostSteps) return "too-long";
	const beyond = limit + 1;
	let above = Array.from({ length: to.length + 1 }, (_, column) => Math.min(column, beyond));
	for (let row = 1; row <= from.length; row += 1) {
		const first = Math.max(1, row - limit);
		const last = Math.min(to.length, row + limit);
		const cells = above.slice();
		cells[first - 1] = first === 1 ? Math.min(row, beyond) : beyond;
		for (let column = first; column <= last; column += 1) {
			const changed = (above[column - 1] ?? beyond) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const removed = column === row + limit ? beyond : (above[column] ?? beyond) + 1;
			cells[column] = Math.min(changed, removed, (cells[column - 1] ?? beyond) + 1, beyond);
		}
		above = cells;
	}
	const distance = above[to.length] ?? beyond;
	return distance > limit ? null : distance;
}

// src/evidence/assertions/measure.ts
const usualDistance = 5;
function wordRange({ value }) {
	if (isCount(value)) return {
		min: value,
		max: value
	};
	if (!isRecord(value)) return null;
	const { min = 0, max = Infinity, ...others } = value;
	return typeof min === "number" && typeof max === "number" && min >= 0 && min <= max && (value["min"] ?? value["max"]) !== void 0 && Object.keys(others).length === 0 ? {
		min,
		max
	} : null;
}
function isCount(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
function shownRange({ value }) {
	if (isCount(value)) return `${value}`;
	const { min, max } = wordRange({
		value,
		threshold: null
	}) ?? {
		min: 0,
		max: Infinity
	};
	if (max === Infinity) return `at least ${min}`;
	return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
const measureKinds = {
	levenshtein: {
		refuses: ({ value }) => typeof value === "string" && value !== "" ? null : "needs a text as `value`",
		expects: ({ value, threshold }) => `be at most ${threshold ?? usualDistance} letters away from ${quoted(value)}`,
		judge: ({ text }, { value, threshold }) => {
			const distance = distanceWithin(text, String(value), threshold ?? usualDistance);
			if (distance === "too-long") return {
				is: "unjudged",
				because: "the texts are too long to be compared letter by letter"
			};
			return judged(distance !== null, distance === null ? null : `it is ${distance} away`);
		},
		ideal: (_, { value }) => String(value)
	},
	"word-count": {
		refuses: (wanted) => wordRange(wanted) === null ? "needs a number of words as `value`, or `{min: …, max: …}`" : null,
		expects: (wanted) => `have ${shownRange(wanted)} words`,
		judge: ({ text }, wanted) => {
			const count = text.split(/\s+/u).filter((word) => word !== "").length;
			const range = wordRange(wanted);
			return judged(range !== null && count >= range.min && count <= range.max, `it has ${count}`);
		}
	},
	"max-tokens": {
		refuses: ({ value }) => isCount(value) ? null : "needs a number of tokens as `value`",
		expects: ({ value }) => `have at most ${String(value)} tokens`,
		judge: ({ text, tokens }, { value }) => {
			const count = tokens(text);
			return judged(count <= Number(value), `it has ${count}`);
		}
	}
};

// src/evidence/assertions/snapshot.ts
const snapshotKinds = { snapshot: {
	refuses: ({ value }) => value === void 0 ? null : "takes no `value`: the text is kept beside the test file",
	expects: () => "be that of the snapshot",
	judge: ({ snapshot: { kept, now } }) => kept === null ? { is: "no-snapshot" } : judged(kept === now),
	ideal: ({ snapshot }) => snapshot.kept
} };

// src/evidence/assertions/wording.ts
var import__unread_node_util = require__unread_node_util();
function plain(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
function textOf({ value }) {
	return plain(value) ?? "";
}
function listOf({ value }) {
	return Array.isArray(value) ? value.map((each) => plain(each) ?? "") : [];
}
const needsText = (wanted) => textOf(wanted) === "" ? "needs a text as `value`" : null;
const needsTexts = (wanted) => listOf(wanted).length === 0 || listOf(wanted).includes("") ? "needs a list of texts as `value`" : null;
const named = (wanted) => listOf(wanted).map(quoted).join(", ");
const wordingKinds = {
	contains: {
		refuses: needsText,
		expects: (wanted) => `contain ${quoted(textOf(wanted))}`,
		judge: ({ text }, wanted) => judged(text.includes(textOf(wanted)))
	},
	icontains: {
		refuses: needsText,
		expects: (wanted) => `contain ${quoted(textOf(wanted))}, in capitals or not`,
		judge: ({ text }, wanted) => judged(text.toLowerCase().includes(textOf(wanted).toLowerCase()))
	},
	"contains-all": {
		refuses: needsTexts,
		expects: (wanted) => `contain all of ${named(wanted)}`,
		judge: ({ text }, wanted) => {
			const missing = listOf(wanted).filter((each) => !text.includes(each));
			return judged(missing.length === 0, missing.length === 0 ? null : `${missing.map(quoted).join(", ")} is not there`);
		}
	},
	"contains-any": {
		refuses: needsTexts,
		expects: (wanted) => `contain one of ${named(wanted)}`,
		judge: ({ text }, wanted) => {
			const present = listOf(wanted).filter((each) => text.includes(each));
			return judged(present.length > 0, present.length === 0 ? null : `${present.map(quoted).join(", ")} is there`);
		}
	},
	"starts-with": {
		refuses: needsText,
		expects: (wanted) => `start with ${quoted(textOf(wanted))}`,
		judge: ({ text }, wanted) => judged(text.startsWith(textOf(wanted)), `it starts with ${quoted(text.slice(0, 40))}`)
	},
	equals: {
		refuses: ({ value }) => plain(value) === null && !isRecord(value) && !Array.isArray(value) ? "needs a text, or keys with values, as `value`" : null,
		expects: ({ value }) => `equal ${quoted(value)}`,
		judge: ({ text }, { value }) => {
			const expected = plain(value);
			if (expected !== null) return judged(text === expected);
			const found = parsedJson(text);
			return judged(found !== null && (0, import__unread_node_util.isDeepStrictEqual)(found.value, parsedJson(JSON.stringify(value))?.value));
		},
		ideal: (_, { value }) => plain(value)
	}
};

// src/evidence/assertions/kinds.ts
const assertionKinds = {
	...wordingKinds,
	...patternKinds,
	...jsonKinds,
	...measureKinds,
	...snapshotKinds
};
const prefix = "not-";
function kindNamed(type) {
	const negated = type.startsWith(prefix);
	const kind = rowNamed(assertionKinds, negated ? type.slice(4) : type);
	return kind === void 0 ? null : {
		kind,
		negated
	};
}

// src/evidence/matrix.ts
const mostCases = 200;
function casesOf({ defaultTest = {}, tests }, at, assertionFrom) {
	const merged = tests.map(({ vars, ...test }) => ({
		...test,
		vars: {
			...defaultTest.vars,
			...vars
		}
	}));
	const found = merged.map(({ vars }) => Object.values(vars).reduce((product, value) => product * (Array.isArray(value) ? value.length : 1), 1)).reduce((sum, count) => sum + count, 0);
	const empty = merged.flatMap(({ vars }, index) => emptyLists(vars, index, at));
	const [first, ...others] = found > 200 ? [problem("test-too-many", {
		found,
		limit: 200
	}, { place: at(["tests"]) })] : empty;
	if (first !== void 0) return refused(first, ...others);
	const ownAssertions = (test, path) => (test.assert ?? []).map((each, index) => assertionFrom(each, at([
		...path,
		"assert",
		index
	])));
	const shared = ownAssertions(defaultTest, ["defaultTest"]);
	const nameOf = distinctNames();
	const cases = merged.flatMap((test, index) => {
		const assertions = [...shared, ...ownAssertions(test, ["tests", index])];
		const recorded = test.providerOutput === void 0 ? null : recordedText(test.providerOutput);
		return combinations(test.vars).map(({ vars, chosen }) => ({
			name: nameOf(`${test.description ?? `test ${index + 1}`}${chosen.length === 0 ? "" : ` (${chosen.join(", ")})`}`),
			place: at(["tests", index]),
			vars,
			assertions,
			judges: test.judges ?? null,
			recorded
		}));
	});
	const [one, ...more] = cases.filter(({ assertions }) => assertions.length === 0).map(({ name, place }) => problem("test-asserts-nothing", { test: name }, { place }));
	return one === void 0 ? passed(cases) : refused(one, ...more);
}
function emptyLists(vars, index, at) {
	return Object.entries(vars).flatMap(([name, value]) => Array.isArray(value) && value.length === 0 ? [problem("test-file-invalid", {
		key: `tests[${index}].vars.${name}`,
		reason: "must not be an empty list: it gives no case"
	}, { place: at([
		"tests",
		index,
		"vars",
		name
	]) })] : []);
}
function combinations(vars) {
	let all = [{
		vars: Object.create(null),
		chosen: []
	}];
	for (const [name, value] of Object.entries(vars)) {
		const isList = Array.isArray(value);
		const values = isList ? value : [value];
		all = all.flatMap((each) => values.map((one) => ({
			vars: {
				...each.vars,
				[name]: one
			},
			chosen: isList ? [...each.chosen, `${name}=${shown(one)}`] : each.chosen
		})));
	}
	return all;
}
const longestShown = 40;
function shown(value) {
	const text = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\s+/gu, " ").trim();
	return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function recordedText(output) {
	return typeof output === "string" ? output : JSON.stringify(output);
}
function distinctNames() {
	const taken = /* @__PURE__ */ new Map();
	return (name) => {
		let unique = name;
		for (let number = (taken.get(name) ?? 1) + 1; taken.has(unique); number += 1) {
			unique = `${name} #${number}`;
			taken.set(name, number);
		}
		taken.set(unique, 1);
		return unique;
	};
}

// src/evidence/test-file.ts
function readTestFile(bytes, file) {
	const text = textOf$1(bytes, file);
	const document = text.ok ? readYamlFile(text.value, file) : text;
	if (!document.ok) return document;
	const { value, placeOf } = document.value;
	const at = (path) => ({
		file,
		...placeOf(path)
	});
	const shape = testViolations(value).map((each) => shapeProblem(each, value, at(each.path)));
	const [first, ...others] = shape.length > 0 ? shape : [...references(value, at), ...valueProblems(value, at)];
	if (first !== void 0) return refused(first, ...others);
	return casesOf(value, at, assertionFrom);
}
function shapeProblem({ path, keyword, params, reason }, root, place) {
	if (keyword === "additionalProperties") {
		const known = Array.isArray(params["known"]) ? params["known"] : [];
		return problem("test-key-unknown", {
			key: pathText(path),
			meant: nearestName(String(path.at(-1)), known)
		}, { place });
	}
	if (keyword === "enum" && path.at(-1) === "type") {
		const type = String(path.reduce((value, step) => Reflect.get(Object(value), step), root));
		const known = Object.keys(assertionKinds);
		return problem("test-assertion-unknown", {
			type,
			meant: nearestName(type, [...known, ...known.map((each) => `not-${each}`)]),
			known
		}, { place });
	}
	return problem("test-file-invalid", {
		key: pathText(path),
		reason
	}, { place });
}
function* references(value, at, path = []) {
	if (typeof value === "string" && value.startsWith("file://")) yield problem("test-reference", { text: value.slice(0, 80) }, { place: at(path) });
	if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* references(each, at, [...path, index]);
	else if (isRecord(value)) for (const [key, each] of Object.entries(value)) yield* references(each, at, [...path, key]);
}
function* valueProblems({ defaultTest, tests }, at) {
	const lists = [[["defaultTest"], defaultTest], ...tests.map((each, index) => [["tests", index], each])];
	for (const [path, test] of lists) for (const [index, { type, ...wanted }] of (test?.assert ?? []).entries()) {
		const reason = kindNamed(type)?.kind.refuses({
			value: wanted.value,
			threshold: wanted.threshold ?? null
		}) ?? null;
		if (reason !== null) yield problem("test-value-invalid", {
			type,
			reason
		}, { place: at([
			...path,
			"assert",
			index
		]) });
	}
}
function assertionFrom({ type, value, threshold }, place) {
	const named = kindNamed(type);
	if (named === null) throw new Bug(`The schema let the assertion ${type} pass.`);
	return {
		type,
		value,
		threshold: threshold ?? null,
		...named,
		place
	};
}

export { readTestFile as t };