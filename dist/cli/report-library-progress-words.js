import { bn as deprecationStanding } from "./app-check-checked-change.js";

// src/report/page/limits.ts
const wholePage = 18e5;
const leastDetails = 3e5;
function detailRoom(columns) {
	return Math.max(leastDetails, wholePage - columns);
}

// src/report/library/interest.ts
function byInterest({ prompts, needs, rollouts, experiments, deprecations }) {
	const busy = new Set([
		...needs,
		...rollouts,
		...experiments,
		...deprecations
	].map(({ prompt }) => prompt));
	const rank = ({ id }) => busy.has(id) ? 0 : 1;
	return prompts.toSorted((a, b) => rank(a) - rank(b) || (b.modified ?? 0) - (a.modified ?? 0) || (a.id < b.id ? -1 : 1));
}

// src/report/library/shares.ts
function apportioned(counts, whole) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return counts.map(() => 0);
	const exact = counts.map((count) => count * whole / total);
	const least = whole >= counts.filter((count) => count > 0).length ? 1 : 0;
	const given = exact.map((each, index) => counts[index] === 0 ? 0 : Math.max(least, Math.floor(each)));
	let left = whole - given.reduce((sum, each) => sum + each, 0);
	const distance = (index) => (exact[index] ?? 0) - (given[index] ?? 0);
	const present = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
	while (left !== 0) {
		const step = Math.sign(left);
		const open = step > 0 ? present : present.filter((index) => (given[index] ?? 0) > least);
		const next = open.reduce((best, index) => step * distance(index) > step * distance(best) ? index : best, open[0] ?? 0);
		given[next] = (given[next] ?? 0) + step;
		left -= step;
	}
	return given;
}
function sharesOf(found, known) {
	const counts = new Map(known.map((name) => [name, 0]));
	for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({
		name,
		count,
		permille: found.length === 0 ? 0 : Math.round(count * 1e3 / found.length)
	}));
}
function mostFirst(shares) {
	return shares.toSorted((a, b) => b.count - a.count);
}

// src/report/library/bars.ts
const barWidth = 20;
const partsOfCell = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
const eighths = 8;
function barsOf(counts) {
	return apportioned(counts, 160).map((filled) => {
		const bar = "█".repeat(Math.floor(filled / eighths)) + (partsOfCell[filled % eighths] ?? "");
		return bar + "░".repeat(20 - bar.length);
	});
}
function percentText(permille) {
	return `${(permille / 10).toFixed(1)}%`;
}

// src/report/library/deprecations.ts
function deprecationsOf(prompts, users, now) {
	return prompts.flatMap(({ id, deprecation, dependents }) => {
		if (deprecation === null) return [];
		const { announced, removal, replacement, reason, guide } = deprecation;
		return [{
			prompt: id,
			...deprecationStanding(deprecation, now),
			announced,
			removal,
			replacement,
			reason,
			guide,
			dependents,
			consumers: users.get(id) ?? []
		}];
	}).toSorted((a, b) => a.daysLeft - b.daysLeft);
}
function timeLeft(daysLeft) {
	if (daysLeft === 0) return "today";
	const days = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? "day" : "days"}`;
	return daysLeft > 0 ? `in ${days}` : `overdue by ${days}`;
}
function neededByText({ dependents, consumers }) {
	const counted = (count, noun) => count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
	return [...counted(dependents.length, "prompt"), ...counted(consumers.length, "application")].join(" and ");
}

// src/report/library/progress-words.ts
function shareText(weight) {
	return `${weight / 100}%`;
}
function rateText(rate) {
	const percent = rate * 100;
	if (percent === 0) return "0%";
	return `${percent >= 10 ? percent.toFixed(0) : Number(percent.toPrecision(2))}%`;
}
function errorText({ measured, bar }) {
	const limit = bar === null ? "" : `, bar ${rateText(bar)}`;
	if (measured === null || measured.candidate.requests === 0) return `nothing measured yet${limit}`;
	const { candidate, stable } = measured;
	const beside = stable.requests === 0 ? "" : `, stable ${rateText(stable.errors / stable.requests)} of ${counted(stable.requests)}`;
	return `${rateText(candidate.errors / candidate.requests)} of ${counted(candidate.requests)} requests${beside}${limit}`;
}
function counted(count) {
	return count.toLocaleString("en");
}
function canAdvance({ verdict, because }) {
	if (verdict === null) return "not known: no tick is recorded";
	const answer = verdict === "advance" ? "Yes" : "No";
	return because === null ? answer : `${answer}: ${because}`;
}
function differenceText({ difference, samples }) {
	const measured = `${counted(samples)} requests`;
	if (difference === null) return measured;
	const { estimate, low, high } = difference;
	const between = low === null && high === null ? "no interval yet" : `${low === null ? "no bound" : signed(low)} to ${high === null ? "no bound" : signed(high)}`;
	return `${signed(estimate)} (${between}), ${measured}`;
}
function verdictText({ verdict, winner, because }) {
	return `${verdict.replace("-", " ")}${winner === null ? "" : ` ${winner}`}: ${because}`;
}
function standingText({ phase, day, maxDays, since }) {
	if (phase === "to-come") return `begins on ${(/* @__PURE__ */ new Date(since * 1e3)).toISOString().slice(0, 10)}`;
	return phase === "over" ? `over after ${day} days` : `day ${day} of ${maxDays}`;
}
function signed(value) {
	const text = Number(value.toPrecision(3)).toString();
	return value > 0 ? `+${text}` : text;
}

export { shareText as a, deprecationsOf as c, barsOf as d, percentText as f, detailRoom as g, byInterest as h, rateText as i, neededByText as l, sharesOf as m, differenceText as n, standingText as o, mostFirst as p, errorText as r, verdictText as s, canAdvance as t, timeLeft as u };