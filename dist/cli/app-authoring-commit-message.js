import { A as commitTypes, m as parseCommit } from "./app-check-checked-change.js";
import { P as Failure, S as changeTypes } from "./cli-terminal.js";

// src/app/authoring/commit-message.ts
function commitMessage(change, id, description, { versioning }) {
	const subject = description.trim();
	if (subject === "") throw new Failure("description-empty", "The description is empty.", "Say in one line what changes for users.");
	if (/[\r\n\u2028\u2029\0]/u.test(subject)) throw new Failure("description-not-one-line", "The description has more than one line.", "Say in one line what changes; it becomes the title of the commit.");
	const types = commitTypes(versioning.types, versioning.preset);
	const names = change === "breaking" ? changeTypes.feature.commitTypes : changeTypes[change].commitTypes;
	const message = `${[...names, ...types.keys()].find((name) => change === "breaking" || types.get(name)?.change === change) ?? names[0]}(${id})${change === "breaking" ? "!" : ""}: ${subject}`;
	const read = parseCommit({
		oid: "",
		parents: [],
		author: {
			name: "",
			email: ""
		},
		committedAt: 0,
		message
	}, types);
	if (read.change === change && read.scope.includes(id) && read.subject === subject && read.problems.length === 0) return message;
	throw new Failure("description-misread", `The commit "${message}" would not be read as it is meant.`, "Choose plainer words, without a number such as (#12) at the end.");
}

export { commitMessage as t };