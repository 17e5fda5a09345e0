import { stripVTControlCharacters } from "node:util";

// src/report/width.ts
const plainAscii = /^[\x20-\x7e]*$/u;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const pictureMark = "️";
const halfWidth = /^[\uff61-\uffdc]/u;
const empty = /^[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const joining = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;
function displayWidth(text) {
	if (plainAscii.test(text)) return text.length;
	let cells = 0;
	for (const sign of signsOf(stripVTControlCharacters(text))) cells += cellsOf(sign);
	return cells;
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function clipped(text, width) {
	if (displayWidth(text) <= width) return text;
	let cells = 1;
	let kept = "";
	for (const sign of signsOf(text)) {
		cells += cellsOf(sign);
		if (cells > width) break;
		kept += sign;
	}
	return width < 1 ? "" : `${kept}…`;
}
function wrapped(text, width) {
	const lines = [];
	let line = "";
	let filled = 0;
	for (const word of text.split(/\s+/u)) {
		const cells = displayWidth(word);
		if (line !== "" && filled + 1 + cells > width) {
			lines.push(line);
			line = "";
		}
		filled = line === "" ? cells : filled + 1 + cells;
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
function signsOf(text) {
	if (!joining.test(text)) return [...text];
	return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}
function cellsOf(sign) {
	if (empty.test(sign)) return 0;
	if (halfWidth.test(sign)) return 1;
	return wide.test(sign) || sign.includes(pictureMark) ? 2 : 1;
}

export { wrapped as i, displayWidth as n, padded as r, clipped as t };