// src/ledger/measured-time.ts
function secondsOf(time) {
	const milliseconds = Date.parse(time);
	if (Number.isNaN(milliseconds)) return null;
	return new Date(milliseconds).toISOString().slice(0, 19) === time.slice(0, 19) ? milliseconds / 1e3 : null;
}
function timeText(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}
function spanText({ from, to }) {
	return `${timeText(from)} to ${timeText(to)}`;
}
function dayOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
}
function startOfDay(day) {
	return Date.parse(`${day}T00:00:00Z`) / 1e3;
}
const secondsOfDay = 86400;

export { startOfDay as a, spanText as i, secondsOf as n, timeText as o, secondsOfDay as r, dayOf as t };