// src/report/visible.ts
const emoji = [
	"\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}",
	"[0-9#*]\\ufe0f\\u20e3",
	"\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)*"
];
const hidden = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]";
const oneHidden = new RegExp(`^${hidden}$`, "u");
const emojiOrHidden = new RegExp(`${emoji.join("|")}|${hidden}`, "gu");
const anyHidden = new RegExp(hidden, "u");
function visible(text) {
	if (!anyHidden.test(text)) return text;
	return text.toWellFormed().replace(emojiOrHidden, (found) => found !== "\n" && found !== "	" && oneHidden.test(found) ? spelt(found) : found);
}
function visibleLine(text) {
	return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " "));
}
function truncated(text, limit) {
	if (text.length <= limit) return text;
	let points = 0;
	let end = 0;
	for (const point of text) {
		points += 1;
		if (points > limit) return `${text.slice(0, end)}…`;
		if (points < limit) end += point.length;
	}
	return text;
}
function shortLine(text, limit) {
	const enough = limit * 4;
	if (text.length <= enough) return truncated(visibleLine(text), limit);
	return truncated(`${visibleLine(text.slice(0, enough))}…`, limit);
}
function spelt(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

export { visible as n, visibleLine as r, shortLine as t };