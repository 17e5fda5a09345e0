// src/report/visible.ts
const emojiOrHidden = /* @__PURE__ */ new RegExp("\\p{RGI_Emoji}|[[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]--[\\n\\t]]", "gv");
const oneHidden = /^[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{2800}]$/u;
const plainAscii = /^[\x20-\x7e]*$/u;
function visible(text) {
	if (plainAscii.test(text)) return text;
	return text.toWellFormed().replace(emojiOrHidden, (found) => oneHidden.test(found) ? spelt(found) : found);
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

// src/problem/never.ts
var Bug = class extends Error {
	name = "Bug";
};
function never(value) {
	throw new Bug(`This value has no place here: ${String(value)}`);
}

// src/domain/row.ts
function rowNamed(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
function isNameIn(table, name) {
	return Object.hasOwn(table, name);
}
function namesOf(table) {
	return Object.keys(table);
}

// src/domain/nearest.ts
const longest = 100;
function nearestName(wanted, names) {
	if (wanted.length > longest) return null;
	let allowed = Math.min(2, Math.floor(wanted.length / 3));
	let nearest = null;
	for (const name of names) {
		if (allowed < 0) break;
		if (Math.abs(name.length - wanted.length) > allowed) continue;
		const slips = slipsBetween(wanted, name);
		if (slips > allowed) continue;
		nearest = name;
		allowed = slips - 1;
	}
	return nearest;
}
function slipsBetween(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : 1e400));
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

export { Bug as a, visible as c, rowNamed as i, visibleLine as l, isNameIn as n, never as o, namesOf as r, shortLine as s, nearestName as t };