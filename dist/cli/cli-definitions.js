import { a as displayWidth, o as padded, s as wrapped } from "./cli-terminal.js";

// src/cli/definitions.ts
const narrowest = 24;
const widestLeft = 30;
function definitions(rows, width, shown = (term) => term) {
	const longest = Math.max(0, ...rows.map(([term]) => displayWidth(term)));
	const left = Math.min(longest, widestLeft, Math.max(8, width - narrowest - 4));
	const indent = " ".repeat(left + 4);
	return rows.flatMap(([term, meaning]) => {
		const [first = "", ...others] = wrapped(meaning, Math.max(narrowest, width - left - 4));
		const below = others.map((line) => `${indent}${line}`);
		if (first === "") return [`  ${shown(term)}`];
		if (displayWidth(term) > left) return [
			`  ${shown(term)}`,
			`${indent}${first}`,
			...below
		];
		return [`  ${shown(term)}${padded("", left - displayWidth(term))}  ${first}`, ...below];
	});
}
function paragraphs(text, width) {
	return text.split("\n").flatMap((paragraph) => wrapped(paragraph, width));
}

export { paragraphs as n, definitions as t };