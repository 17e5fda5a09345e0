import { n as visible, r as visibleLine, t as shortLine } from "./report-visible.js";

// src/report/grouped.ts
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}

// src/report/prose.ts
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·])?[)",.;:?!…]*$/u;
const likeCommit = /^[("+-]*[0-9a-f]{7,40}(?![\p{L}\d])/iu;
function proseTokens(text) {
	const tokens = [];
	const line = visibleLine(text).trim();
	let end = 0;
	for (const span of line.matchAll(/`([^`]+)`/gu)) {
		addWords(tokens, line.slice(end, span.index));
		add(tokens, {
			code: true,
			text: span[1] ?? ""
		});
		end = span.index + span[0].length;
	}
	addWords(tokens, line.slice(end));
	return tokens;
}
function addWords(tokens, text) {
	for (const word of text.split(/(\s+)/u)) {
		if (word === "") continue;
		if (/^\s/u.test(word)) add(tokens, {
			code: false,
			text: " "
		});
		else add(tokens, {
			code: !plainWord.test(word) || likeCommit.test(word),
			text: word
		});
	}
}
function add(tokens, token) {
	const last = tokens.at(-1);
	if (last?.code !== token.code) tokens.push(token);
	else tokens[tokens.length - 1] = {
		code: token.code,
		text: last.text + token.text
	};
}

// src/report/markdown.ts
function md(words, ...values) {
	return trusted(String.raw({ raw: words }, ...values));
}
const nothing = md``;
function code(text, limit = 200) {
	return span(shortLine(text, limit));
}
function prose(text, limit = 400) {
	const tokens = proseTokens(shortLine(text, limit));
	if (tokens.length === 0) return md`(empty)`;
	return trusted(tokens.map((token) => token.code ? span(token.text) : withoutListMarks(token.text)).join(""));
}
function fence(language, lines) {
	const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, " ")));
	const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const edge = "`".repeat(longest + 1);
	return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join("")}${edge}`);
}
function details(summary, body) {
	return trusted(`<details>\n<summary>${proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("")}</summary>\n\n${body}\n\n</details>`);
}
function joined(parts, separator) {
	return trusted(parts.join(separator));
}
function table(header, rows) {
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	const rule = `|${" --- |".repeat(header.length)}`;
	return trusted([
		line(header),
		rule,
		...rows.map(line)
	].join("\n"));
}
function cell(text) {
	return text.replace(/(\\*)\|/gu, (_found, slashes) => slashes === "" ? "\\|" : `${slashes} \\|`);
}
function span(text) {
	if (text === "") return md`(empty)`;
	const edge = "`".repeat(longestRun(text) + 1);
	const pad = /^[` ]|[` ]$/u.test(text) && text.trim() !== "" ? " " : "";
	return trusted(`${edge}${pad}${text}${pad}${edge}`);
}
function withoutListMarks(text) {
	return text.replace(/(^|\s)(\d+)([.)])(?=\s|$)/gu, "$1$2\\$3");
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	return longest;
}
function htmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function trusted(text) {
	return text;
}

export { md as a, table as c, joined as i, groupedBy as l, details as n, nothing as o, fence as r, prose as s, code as t };