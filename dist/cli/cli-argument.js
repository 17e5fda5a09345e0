// src/cli/argument.ts
function isNeeded(argument) {
	return argument.takes === "one" || argument.takes === "some";
}
function takesMany(argument) {
	return argument.takes === "some" || argument.takes === "any";
}
function shownArgument(name, argument) {
	const word = `${name.toUpperCase()}${takesMany(argument) ? "…" : ""}`;
	return isNeeded(argument) ? word : `[${word}]`;
}

export { shownArgument as n, takesMany as r, isNeeded as t };