import { yt as evidenceByDigest } from "./app-check-checked-change.js";
import { decodeEvidence } from "./evidence-record.js";
import { m as textOf } from "./app-check-written-rules.js";
import { ft as Failure } from "../action.js";

// src/app/evidence/given-evidence.ts
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

export { givenEvidence };