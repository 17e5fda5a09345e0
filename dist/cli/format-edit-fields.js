import { l as passed } from "./format-yaml-document.js";
import { Qn as formatsByName, ir as ownPrefix, nr as editYaml, or as composePrompt, sr as editFrontMatter } from "./app-check-checked-change.js";

// src/format/edit-fields.ts
function editFields(format, texts, edits) {
	let current = passed(texts);
	for (const edit of edits) {
		if (!current.ok) return current;
		current = edited(format, current.value, edit);
	}
	return current;
}
function edited(format, { file, sidecar }, { path, value }) {
	const { fields, says } = formatsByName[format];
	const [key = "", ...rest] = path;
	const isHosts = says.some((said) => said === key) && key !== "tags" && (key !== "input" || format === "dotprompt" || format === "native");
	if (fields === "sidecar" && !isHosts) {
		const changed = editYaml(sidecar ?? "", [{
			path,
			value
		}]);
		return changed.ok ? passed({
			file,
			sidecar: changed.value === "" ? null : changed.value
		}) : changed;
	}
	const own = fields === "dotted keys" ? [`${ownPrefix}.${key}`, ...rest] : [
		"metadata",
		ownPrefix,
		...path
	];
	const at = isHosts || fields === "front matter" ? path : own;
	const changed = format === "github-models" ? editYaml(file, [{
		path: at,
		value
	}]) : editFrontMatter(withMatter(file), [{
		path: at,
		value
	}]);
	return changed.ok ? passed({
		file: changed.value,
		sidecar
	}) : changed;
}
function withMatter(file) {
	return /^\ufeff?(?:(?:#[^\n]*|[ \t]*\r?)\n)*---[ \t]*\r?\n/u.test(file) ? file : `${composePrompt({}, "")}${file}`;
}
function sidecarFor(format, { description, tags, model }) {
	const { fields, says } = formatsByName[format];
	if (fields !== "sidecar") return null;
	const wanted = {
		description: description === "" ? void 0 : description,
		model: model ?? void 0,
		tags: tags.length === 0 ? void 0 : tags
	};
	const edits = Object.entries(wanted).flatMap(([key, value]) => value === void 0 || says.some((said) => said === key) ? [] : [{
		path: [key],
		value
	}]);
	const text = editYaml("", edits);
	return edits.length === 0 || !text.ok ? null : text.value;
}

export { sidecarFor as n, editFields as t };