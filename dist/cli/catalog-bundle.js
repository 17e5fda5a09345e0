import { Rt as canonicalJson } from "./cli-commands-check.js";
import { M as Bug } from "./cli-terminal.js";
import { t as catalogJson } from "./catalog-catalog.js";

// src/catalog/bundle.ts
function servedBodies(catalog) {
	const paths = /* @__PURE__ */ new Set();
	for (const { prompts } of catalog.environments.values()) for (const { stable, latest, rollout, experiment, versions } of prompts.values()) for (const version of [
		stable,
		latest,
		rollout?.candidate ?? null,
		...(experiment?.arms ?? []).map((arm) => arm.version)
	]) {
		const path = version === null ? void 0 : versions.get(version)?.body;
		if (path !== void 0) paths.add(path);
	}
	return [...paths].sort();
}
function encodeBundle(catalog, bodyAt) {
	const bodies = servedBodies(catalog).map((path) => {
		const text = bodyAt(path);
		if (text === null) throw new Bug(`The catalog names ${path}, which is not there.`);
		return [path, text];
	});
	const bundle = {
		schema: "prompt-libraries/bundle/v1",
		catalog: catalogJson(catalog),
		bodies: Object.fromEntries(bodies)
	};
	return `${canonicalJson(bundle)}\n`;
}

export { servedBodies as n, encodeBundle as t };