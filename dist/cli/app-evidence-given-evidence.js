import { n as __exportAll } from "./rolldown-runtime.js";
import { yn as evidenceByDigest } from "./app-check-checked-change.js";
import { t as decodeEvidence } from "./evidence-record.js";
import { y as textOf } from "./app-check-written-rules.js";
import { P as Failure } from "./cli-terminal.js";

// src/app/evidence/given-evidence.ts
var given_evidence_exports = /* @__PURE__ */ __exportAll({ givenEvidence: () => givenEvidence });
const largestRecord = 16777216;
async function givenEvidence(files) {
	const paths = (await files.list("")).filter((path) => /(?:^|\/)[0-9a-f]{64}\.json$/u.test(path));
	const records = [];
	for (const path of paths) {
		const text = textOf(await files.read(path) ?? /* @__PURE__ */ new Uint8Array(), path, largestRecord);
		const record = text.ok ? decodeEvidence(text.value, path) : text;
		if (!record.ok) throw new Failure("evidence-unreadable", `The evidence ${path} cannot be read: ${record.problems[0].message}`, "Make it again: prompt-libraries evidence import … --out DIR.");
		records.push(record.value);
	}
	return evidenceByDigest(records);
}

export { given_evidence_exports as n, givenEvidence as t };