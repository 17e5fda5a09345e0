import { r as decodeCatalog } from "./catalog-catalog.js";
import { y as textOf } from "./app-check-written-rules.js";
import { P as Failure } from "./cli-terminal.js";
import { Y as recordsBranch } from "./cli-commands-check.js";
import { W as catalogPath } from "./app-check-checked-change.js";

// src/app/consumer/open-catalog.ts
const largestCatalog = 67108864;
function catalogReader(published) {
	const known = /* @__PURE__ */ new Map();
	return (library) => {
		const opened = known.get(library) ?? read(published, library);
		known.set(library, opened);
		return opened;
	};
}
async function read(published, library) {
	const isFile = library.endsWith(".json");
	if (isFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(library)) throw new Failure("catalog-not-by-web", `${library} is an address of a file.`, "Name the git repository of the library instead, or download the catalog and name its path.");
	const bytes = isFile ? await published.local(library) : await published.file(library, recordsBranch, catalogPath);
	if (bytes === null) throw new Failure("catalog-missing", `${library} publishes no catalog on branch ${recordsBranch}.`, "Let the library release once with the branch switched on, or name a catalog as a file.");
	const text = textOf(bytes, library, largestCatalog);
	const catalog = text.ok ? decodeCatalog(text.value, library) : text;
	if (catalog.ok) return catalog.value;
	throw new Failure("catalog-unreadable", `The catalog of ${library} cannot be read: ${catalog.problems[0].message}`, "It may have been written by a newer version: update prompt-libraries.");
}

export { catalogReader };