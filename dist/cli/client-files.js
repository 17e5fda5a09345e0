// src/client/files.ts
const node = globalThis.process;
function disk() {
	const found = node?.getBuiltinModule?.("node:fs/promises");
	if (found === void 0) throw new Error("unavailable: files need Node 20.16 or newer");
	return found;
}
async function readFile(at) {
	return await disk().readFile(/^file:/i.test(at) ? new URL(at) : at, "utf8");
}
async function kept(file, url, take, tell) {
	try {
		const found = JSON.parse(await readFile(file));
		if (found.url === url) take(found, found.etag);
	} catch (error) {
		if (error.code !== "ENOENT") tell(`${file} cannot be read: ${error}`);
	}
}
const writing = /* @__PURE__ */ new Map();
const waiting = /* @__PURE__ */ new Set();
function keep(file, value, tell) {
	if (waiting.has(file)) return;
	waiting.add(file);
	writing.set(file, written(file, value, tell, writing.get(file)));
}
async function written(file, value, tell, before) {
	await before;
	waiting.delete(file);
	const beside = `${file}.${node?.pid}.new`;
	try {
		await disk().mkdir(file.replace(/[^/\\]*$/, "") || ".", { recursive: true });
		await disk().writeFile(beside, JSON.stringify({
			schema: "prompt-libraries/bundle/v1",
			...value()
		}));
		await disk().rename(beside, file);
	} catch (error) {
		tell(`${file} cannot be written: ${error}`);
	}
}

export { keep, kept, readFile };