import { t as decodeLibraryTag } from "./ledger-tag-message.js";
import { ft as Failure } from "../action.js";
import { H as tagReader, I as libraryTags, V as usualFormat } from "./action-toolkit.js";
import { lt as schemes } from "./app-check-checked-change.js";

// src/app/release/tag-messages.ts
async function tagMessages(repository, objects) {
	const contents = await repository.readTags(objects);
	const text = new TextDecoder();
	return new Map([...contents].map(([oid, bytes]) => {
		const whole = text.decode(bytes);
		return [oid, whole.slice(whole.indexOf("\n\n") + 2)];
	}));
}

// src/app/release/set-back.ts
async function unknownToRecords({ remote, repository }, { tags }, { tagFormat, libraryVersion }, state) {
	const { library } = state.header;
	const scheme = schemes[libraryVersion];
	if (library !== null && !scheme.accepts(library)) return null;
	const isAbove = (version) => version !== void 0 && scheme.accepts(version) && (library === null || scheme.compare(version, library) > 0);
	const readers = [tagFormat, usualFormat].map(tagReader);
	const annotated = libraryTags([...tags.keys()].filter((name) => name.includes("library")), tagFormat).filter((name) => readers.some((read) => isAbove(read(name)?.version))).flatMap((name) => {
		const tip = tags.get(name);
		return tip === void 0 || tip.object === tip.peeled ? [] : [{
			name,
			object: tip.object
		}];
	});
	if (annotated.length === 0) return null;
	await remote.fetchTags(annotated.map(({ object }) => object));
	const messages = await tagMessages(repository, annotated.map(({ object }) => object));
	return annotated.flatMap(({ name, object }) => {
		const read = decodeLibraryTag(messages.get(object) ?? "", name);
		return read.ok && isAbove(read.value.library) ? [read.value.library] : [];
	}).sort(scheme.compare).at(-1) ?? null;
}
async function refuseSetBack(asked, tips, configuration, state) {
	const version = await unknownToRecords(asked, tips, configuration, state);
	if (version === null) return;
	throw new Failure("records-set-back", setBackText(version), "Leave the tags as they are, and bring the branch back: prompt-libraries doctor --rebuild");
}
function setBackText(version) {
	return `Branch prompt-library does not know library ${version}, which was released: somebody set it back.`;
}

export { refuseSetBack, setBackText, unknownToRecords };