// src/problem/never.ts
var Bug = class extends Error {
	name = "Bug";
};
function never(value) {
	throw new Bug(`This value has no place here: ${String(value)}`);
}

export { never as n, Bug as t };