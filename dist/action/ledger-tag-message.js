import { C as Bug, m as impacts } from "../action.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";

// src/ledger/trailers.ts
const trailer = /^(?<key>[A-Z][A-Za-z-]*): (?<value>\S.*)$/u;
const signature = /^-----BEGIN (?:PGP|SSH) SIGNATURE-----$|^-----BEGIN SIGNED MESSAGE-----$/u;
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
function messageOf(title, text, trailers) {
	const moved = text.map((line) => `  ${line.replace(controls, " ")}`.trimEnd());
	const last = Object.entries(trailers).map(([key, value]) => `${key}: ${value}`);
	for (const line of [title, ...last]) if (line.search(controls) !== -1 || line !== line.trim()) throw new Bug(`\`${line}\` is no line of a tag message.`);
	return `${[
		[title],
		moved,
		last
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function trailersOf(message) {
	const lines = message.split("\n");
	const signed = lines.findIndex((line) => signature.test(line));
	const text = (signed === -1 ? lines : lines.slice(0, signed)).join("\n").trimEnd();
	const paragraph = text.slice(text.lastIndexOf("\n\n") + 1).split("\n").filter((line) => line !== "");
	const found = /* @__PURE__ */ new Map();
	for (const line of paragraph) {
		const { key, value } = trailer.exec(line)?.groups ?? {};
		if (key === void 0 || value === void 0) return { reason: "its last paragraph holds more than trailers" };
		if (found.has(key)) return { reason: `it has the trailer \`${key}\` twice` };
		found.set(key, value);
	}
	return found;
}

// src/ledger/tag-message.ts
const oneLine = /^\S.*$/u;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const promptTrailers = {
	Prompt: oneLine,
	Version: oneLine,
	Impact: new RegExp(`^(?:${Object.keys(impacts).join("|")})$`, "u"),
	Digest: /^[0-9a-f]{64}$/u,
	Source: objectId,
	Release: oneLine
};
const libraryTrailers = {
	Library: oneLine,
	Source: objectId,
	State: objectId,
	Record: oneLine
};
function promptTagMessage(tag, notes) {
	const { prompt, version, impact, digest, source, release } = tag;
	const trailers = {
		Prompt: prompt,
		Version: version,
		Impact: impact,
		Digest: digest,
		Source: source,
		Release: release
	};
	return messageOf(`${prompt} ${version}`, notes, trailers);
}
function libraryTagMessage(tag, title, { prompts, removed }) {
	const { library, source, state, record } = tag;
	const lines = prompts.map(({ id, from, to, impact }) => `${id} ${from ?? "new"} → ${to} (${impact})`);
	const gone = removed.map(({ id, version }) => `${id}${version === null ? "" : ` ${version}`} was removed`);
	return messageOf(`${title} ${library}`, [...lines, ...gone], {
		Library: library,
		Source: source,
		State: state,
		Record: record
	});
}
function decodeLibraryTag(message, tag) {
	const read = decode(message, tag, libraryTrailers);
	if (!read.ok) return read;
	const { Library: library, Source: source, State: state, Record: record } = read.value;
	return passed({
		library,
		source,
		state,
		record
	});
}
function decode(message, tag, asked) {
	const found = trailersOf(message);
	if ("reason" in found) return refused(problem("tag-message-invalid", {
		tag,
		reason: found.reason
	}));
	const keys = Object.keys(asked);
	const [first, ...others] = keys.flatMap((key) => {
		const value = found.get(key);
		if (value === void 0) return [problem("tag-message-invalid", {
			tag,
			reason: `it has no trailer \`${key}\``
		})];
		return asked[key].test(value) ? [] : [problem("tag-message-invalid", {
			tag,
			reason: `its trailer \`${key}\` is not what a release writes`
		})];
	});
	if (first !== void 0) return refused(first, ...others);
	return passed(Object.fromEntries(keys.map((key) => [key, found.get(key) ?? ""])));
}

export { libraryTagMessage as n, promptTagMessage as r, decodeLibraryTag as t };