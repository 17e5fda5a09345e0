// src/app/metrics/months.ts
function monthsBetween(from, to) {
	const months = [];
	for (const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth())); month <= to; month.setUTCMonth(month.getUTCMonth() + 1)) months.push(month.toISOString().slice(0, 7));
	return months;
}

export { monthsBetween as t };