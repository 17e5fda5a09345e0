// src/release/read-tag.ts
const places = {
	"{id}": "(?<id>.+?)",
	"{version}": "(?<version>v?\\d[^/@]*|[0-9a-f]{7,40}(?:-[^/@]+)?)"
};
function tagReader(format) {
	const source = format.replace(/\{id\}|\{version\}|[\\^$.*+?()[\]{}|]/gu, (found) => found === "{id}" || found === "{version}" ? places[found] : `\\${found}`);
	const pattern = new RegExp(`^${source}$`, "u");
	return (name) => {
		const { id, version } = pattern.exec(name)?.groups ?? {};
		return id === void 0 || version === void 0 ? null : {
			id,
			version
		};
	};
}

export { tagReader as t };