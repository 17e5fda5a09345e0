// src/domain/nearest.ts
const longest = 100;
function nearestName(wanted, names) {
	if (wanted.length > longest) return null;
	let allowed = Math.min(2, Math.floor(wanted.length / 3));
	let nearest = null;
	for (const name of names) {
		if (allowed < 0) break;
		if (Math.abs(name.length - wanted.length) > allowed) continue;
		const slips = slipsBetween(wanted, name);
		if (slips > allowed) continue;
		nearest = name;
		allowed = slips - 1;
	}
	return nearest;
}
function slipsBetween(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

export { nearestName as t };