import { n as __exportAll } from "./rolldown-runtime.js";
import { hn as tokenCounter } from "./app-check-checked-change.js";
import { n as patternMatcher } from "./evidence-assertions-pattern.js";

// src/evidence/instruments.ts
var instruments_exports = /* @__PURE__ */ __exportAll({ instruments: () => instruments });
async function instruments() {
	return {
		tokens: await tokenCounter(),
		matches: patternMatcher()
	};
}

export { instruments_exports as n, instruments as t };