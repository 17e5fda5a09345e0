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

export { namesOf as n, rowNamed as r, isNameIn as t };