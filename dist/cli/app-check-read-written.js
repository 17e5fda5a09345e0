import { t as nearestName } from "./domain-nearest.js";
import { n as readYamlFile, s as violationsOf } from "./format-yaml-document.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";

// src/app/check/read-written.ts
function readConfiguration(text, file) {
	const read = readWithWarnings(text, file);
	return read.ok ? passed(read.value.written) : read;
}
function readWithWarnings(text, file) {
	const document = readYamlFile(text, file);
	if (!document.ok) return document;
	const [first, ...others] = schemaProblems(document.value, file);
	if (first !== void 0) return refused(first, ...others);
	return passed({
		written: document.value.value,
		warnings: unheeded(document.value, file)
	});
}
function schemaProblems(document, file) {
	return violationsOf("config", document.value).map(({ path, keyword, params, reason }) => {
		const about = { place: {
			file,
			...document.placeOf(path)
		} };
		const key = path.join(".");
		if (keyword !== "additionalProperties") return problem("config-invalid", {
			key,
			reason
		}, about);
		const known = Array.isArray(params["known"]) ? params["known"] : [];
		return problem("config-key-unknown", {
			key,
			meant: nearestName(String(path.at(-1)), known)
		}, about);
	});
}
const withoutEffect = [
	["root"],
	["environments"],
	["branches", "unknown"],
	["owners", "paths"],
	["access"],
	["metrics"],
	["experiments"],
	["consumers"],
	["site"],
	["publish"],
	["rollout"],
	["release", "sign"],
	["release", "commits"],
	["release", "changelog"],
	["gates", "mode"],
	["gates", "review"],
	[
		"gates",
		"syntax",
		"enforce"
	],
	[
		"gates",
		"syntax",
		"when_absent"
	],
	["gates", "testing"],
	["gates", "security"],
	["gates", "performance"],
	["gates", "compliance"]
];
function unheeded(document, file) {
	return withoutEffect.flatMap((path) => {
		const value = path.reduce((at, key) => typeof at === "object" && at !== null ? at[key] : void 0, document.value);
		if (value === void 0 || value === null) return [];
		return [problem("config-without-effect", { key: path.join(".") }, { place: {
			file,
			...document.placeOf(path)
		} })];
	});
}

export { readWithWarnings as n, withoutEffect as r, readConfiguration as t };