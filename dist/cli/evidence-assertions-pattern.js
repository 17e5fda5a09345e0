import { Dn as matchedApart } from "./app-check-checked-change.js";

// src/evidence/assertions/assertion.ts
function judged(holds, found = null) {
	return {
		is: "judged",
		holds,
		found
	};
}
function quoted(value) {
	const line = (typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\s+/gu, " ");
	return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}
const longestQuote = 80;

// src/evidence/assertions/pattern.ts
const patternKinds = { regex: {
	refuses: ({ value }) => isPattern(value) ? null : "needs a regular expression as `value`",
	expects: ({ value }) => `match ${quoted(value)}`,
	judge: ({ text, matches }, { value }) => {
		const found = matches(String(value), text);
		return found === null ? {
			is: "unjudged",
			because: "the pattern takes too long"
		} : judged(found);
	}
} };
function isPattern(value) {
	if (typeof value !== "string" || value === "") return false;
	try {
		return new RegExp(value) instanceof RegExp;
	} catch {
		return false;
	}
}
const mostSlow = 4;
function patternMatcher() {
	let slow = 0;
	return (pattern, text) => {
		if (slow >= mostSlow) return null;
		const [found] = matchedApart(pattern, [text], "") ?? [];
		if (found === void 0) slow += 1;
		return found ?? null;
	};
}

export { quoted as i, patternMatcher as n, judged as r, patternKinds as t };