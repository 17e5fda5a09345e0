import { t as nearestName } from "./domain-nearest.js";
import { n as readYamlFile, r as violationsOf } from "./format-yaml-document.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";

// src/app/check/read-written.ts
function readConfiguration(text, file) {
	const document = readYamlFile(text, file);
	if (!document.ok) return document;
	const [first, ...others] = [...schemaProblems(document.value, file), ...unsupported(document.value, file)];
	return first === void 0 ? passed(document.value.value) : refused(first, ...others);
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
function unsupported(document, file) {
	const { sources } = document.value;
	if (!Array.isArray(sources)) return [];
	return sources.flatMap((source, index) => {
		const { format } = source;
		if (format === void 0 || format === "native") return [];
		const path = [
			"sources",
			index,
			"format"
		];
		return [problem("config-invalid", {
			key: path.join("."),
			reason: `\`${String(format)}\` cannot be read by this version, only \`native\` can`
		}, { place: {
			file,
			...document.placeOf(path)
		} })];
	});
}

export { readConfiguration };