import { t as canonicalJson } from "./ledger-canonical-json.js";
import { createHash } from "node:crypto";

// src/library/digest.ts
function digestOf(value) {
	return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function countedBody(body) {
	return body.replace(/[^\S\n]+$/gmu, "").trimEnd();
}
function contentSet(metadata, body, partials) {
	return {
		body: countedBody(body),
		input: metadata.input,
		defaults: metadata.defaults,
		output: metadata.output,
		model: metadata.model,
		config: metadata.config,
		tools: metadata.tools,
		partials: Object.fromEntries(partials)
	};
}
function contentDigest(metadata, body, partials) {
	return digestOf(contentSet(metadata, body, partials));
}

export { digestOf as n, contentDigest as t };