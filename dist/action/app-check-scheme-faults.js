import { n as readYamlFile, s as problem } from "./format-yaml-document.js";
import { b as configurationFrom } from "./action-toolkit.js";
import { Pt as readCatalog, lt as schemes, o as otherScheme, s as versionsIn } from "./app-check-checked-change.js";

// src/app/check/scheme-faults.ts
function initialFaults({ written, text, file }) {
	const { name, accepts, example } = schemes[configurationFrom(written).versioning.scheme];
	return Object.entries(written.versioning?.initial ?? {}).flatMap(([key, version]) => accepts(version) ? [] : [problem("version-invalid", {
		version,
		scheme: name,
		example
	}, placed({
		text,
		file
	})([
		"versioning",
		"initial",
		key
	]))]);
}
async function otherSchemeFaults(repository, records, { written, text, file }) {
	return otherScheme(configurationFrom(written), versionsIn(await readCatalog(repository, records)), placed({
		text,
		file
	}));
}
function placed({ text, file }) {
	const document = readYamlFile(text, file);
	return (key) => ({ place: {
		file,
		line: 1,
		...document.ok ? document.value.placeOf(key) : {}
	} });
}

export { initialFaults, otherSchemeFaults };