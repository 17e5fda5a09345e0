import { i as __toESM, n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { ft as recordFile, ut as readRecord, wn as byCodeUnit, xn as keyOf } from "./app-check-checked-change.js";
import { f as violationsBy } from "./app-check-written-rules.js";

// \0late-compiled-evidence
var require__late_compiled_evidence = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of ["evidence", "keys"]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./compiled-evidence.cjs"))[name]
	});
}));

// src/schema/evidence.ts
var import__late_compiled_evidence = /* @__PURE__ */ __toESM(require__late_compiled_evidence(), 1);
function evidenceViolations(value) {
	return violationsBy({
		judge: import__late_compiled_evidence.default.evidence,
		keys: import__late_compiled_evidence.default.keys.evidence
	}, value);
}

// src/evidence/record.ts
var record_exports = /* @__PURE__ */ __exportAll({ decodeEvidence: () => decodeEvidence });
function encodeEvidence(record) {
	return recordFile({
		...record,
		evaluations: record.evaluations.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
	});
}
function decodeEvidence(text, file) {
	return readRecord(text, { file }, evidenceViolations);
}

export { encodeEvidence as n, record_exports as r, decodeEvidence as t };