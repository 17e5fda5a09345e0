import { n as refused, r as problem, t as passed } from "./problem-checked.js";
import { isUtf8 } from "node:buffer";

// src/format/bytes.ts
const largestFile = 1048576;
function textOf(bytes, file) {
	if (bytes.length > 1048576) return refused(problem("file-too-large", {
		bytes: bytes.length,
		limit: largestFile
	}, { place: {
		file,
		line: 1
	} }));
	const nul = bytes.indexOf(0);
	if (nul !== -1) return refused(problem("file-has-nul", { offset: nul }, { place: {
		file,
		line: lineAt(bytes, nul)
	} }));
	if (!isUtf8(bytes)) {
		const offset = firstInvalid(bytes);
		return refused(problem("file-not-utf8", { offset }, { place: {
			file,
			line: lineAt(bytes, offset)
		} }));
	}
	const bare = firstBareReturn(bytes);
	if (bare !== -1) return refused(problem("file-bare-cr", {}, { place: {
		file,
		line: lineAt(bytes, bare)
	} }));
	return passed(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
function withLineFeeds(text) {
	return text.replaceAll("\r\n", "\n");
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
	return line;
}
function firstBareReturn(bytes) {
	for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return at;
	return -1;
}
function firstInvalid(bytes) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let offset = 0;
	let read = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(read, at));
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return offset;
		read = at;
	}
	return offset;
}

export { textOf as n, withLineFeeds as r, largestFile as t };