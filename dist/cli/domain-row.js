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

export { never as a, Bug as i, namesOf as n, rowNamed as r, isNameIn as t };