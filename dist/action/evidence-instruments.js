import { gt as tokenCounter } from "./app-check-checked-change.js";
import { n as patternMatcher } from "./evidence-assertions-pattern.js";

// src/evidence/instruments.ts
async function instruments() {
	return {
		tokens: await tokenCounter(),
		matches: patternMatcher()
	};
}

export { instruments };