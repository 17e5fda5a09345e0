import { n as __exportAll } from "./rolldown-runtime.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/report/list-changes.ts
function listChanges(before, after, limits, equal = Object.is) {
	if (before.length === 0 || after.length === 0) return [wholly$1("removed", before), wholly$1("added", after)].filter(({ items }) => items.length > 0);
	return diffArrays([...before], [...after], {
		comparator: equal,
		maxEditLength: limits.edits,
		timeout: limits.milliseconds
	})?.map(({ value, added, removed }) => wholly$1(added ? "added" : removed ? "removed" : "same", value)) ?? null;
}
function wholly$1(kind, items) {
	return {
		kind,
		items
	};
}

// src/report/sentences.ts
const sentence = /\S.*?(?:[.!?…]["'”’)\]]*(?=\s|$)|[。！？][”’」』）]*|$)/gu;
const unfinished = /(?:^|\s)(?:\d+|\p{L}|e\.g|i\.e|vs|etc|Mr|Mrs|Dr)\.$/iu;
function sentencesOf(text) {
	if (text === "") return [];
	const lines = text.split(/\r\n|\n/u);
	if (lines.at(-1) === "") lines.pop();
	return lines.flatMap((line, index) => piecesOf(line).map((piece) => ({
		text: piece,
		line: index + 1
	})));
}
function piecesOf(line) {
	const indent = /^\s*/u.exec(line)?.[0] ?? "";
	const pieces = [];
	let open = "";
	for (const [found] of line.slice(indent.length).matchAll(sentence)) {
		open = open === "" ? found : `${open} ${found}`;
		if (unfinished.test(found)) continue;
		pieces.push(open);
		open = "";
	}
	if (open !== "") pieces.push(open);
	const [first = "", ...others] = pieces;
	return [indent + first, ...others];
}

// src/report/text-diff.ts
var text_diff_exports = /* @__PURE__ */ __exportAll({ textDiff: () => textDiff });
const limits = {
	edits: 600,
	wordEdits: 200,
	milliseconds: 2e3,
	size: 4e5
};
const context = 1;
const alike = .4;
const words = /\p{L}[\p{L}\p{M}\p{N}_'’-]*|\p{N}+|\s+|./gsu;
function textDiff(before, after) {
	if (before === after) return { is: "same" };
	if (before.length + after.length > limits.size) return { is: "too-different" };
	const changes = listChanges(sentencesOf(before), sentencesOf(after), limits, (a, b) => a.text === b.text);
	if (changes === null) return { is: "too-different" };
	const hunks = hunksOf(stepsOf(changes));
	return hunks.length === 0 ? { is: "same" } : {
		is: "different",
		hunks
	};
}
function stepsOf(changes) {
	const steps = [];
	let removed = [];
	let line = 1;
	for (const { kind, items } of changes) {
		if (kind === "removed") {
			removed = items;
			continue;
		}
		for (const row of kind === "added" ? pairedRows(removed, items) : removed.map(wholly("removed"))) steps.push({
			row,
			line
		});
		removed = [];
		for (const sentence of items) {
			line = sentence.line;
			if (kind === "same") steps.push({
				row: wholly("same")(sentence),
				line
			});
		}
	}
	return [...steps, ...removed.map((each) => ({
		row: wholly("removed")(each),
		line
	}))];
}
function pairedRows(removed, added) {
	const rows = [];
	let came = 0;
	for (const [index, gone] of removed.entries()) {
		const match = [came, came + 1].filter((at) => at < added.length).map((at) => ({
			at,
			pair: pairOf(gone.text, added[at]?.text ?? "")
		})).find(({ pair }) => pair !== null);
		if (match === void 0 || match.pair === null) {
			rows.push(wholly("removed")(gone));
			const left = removed.length - index - 1;
			if (added.length - came > left) rows.push(...added.slice(came, came += 1).map(wholly("added")));
			continue;
		}
		rows.push(...added.slice(came, match.at).map(wholly("added")), ...match.pair);
		came = match.at + 1;
	}
	return [...rows, ...added.slice(came).map(wholly("added"))];
}
function pairOf(before, after) {
	const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
	if (shorter.length < alike * longer.length) return null;
	const changes = listChanges(before.match(words) ?? [], after.match(words) ?? [], {
		edits: limits.wordEdits,
		milliseconds: limits.milliseconds
	});
	if (changes === null) return null;
	const parts = changes.map(({ kind, items }) => ({
		kind,
		text: items.join("")
	}));
	if (parts.reduce((sum, { kind, text }) => kind === "same" ? sum + text.trim().length : sum, 0) < alike * longer.length) return null;
	const side = (kind) => ({
		kind,
		parts: joinedParts(parts.filter((each) => each.kind === kind || each.kind === "same").map((each) => ({
			text: each.text,
			changed: each.kind === kind
		})))
	});
	return [side("removed"), side("added")];
}
function joinedParts(parts) {
	const result = [];
	for (const [index, part] of parts.entries()) {
		const bridge = !part.changed && part.text.trim() === "" && result.at(-1)?.changed === true && parts[index + 1]?.changed === true;
		const last = result.at(-1);
		if (last !== void 0 && (bridge || last.changed === part.changed)) result[result.length - 1] = {
			text: last.text + part.text,
			changed: last.changed
		};
		else result.push(part);
	}
	return result.flatMap(withoutEdges);
}
function withoutEdges(part) {
	const core = part.text.trim();
	if (!part.changed || core === "") return [part];
	const start = part.text.indexOf(core);
	const edges = [part.text.slice(0, start), part.text.slice(start + core.length)];
	return [
		{
			text: edges[0],
			changed: false
		},
		{
			text: core,
			changed: true
		},
		{
			text: edges[1],
			changed: false
		}
	].filter(({ text }) => text !== "");
}
function hunksOf(steps) {
	const hunks = [];
	for (const [index, { row }] of steps.entries()) {
		if (row.kind === "same") continue;
		const start = Math.max(0, index - context);
		const end = Math.min(steps.length, index + context + 1);
		const open = hunks.at(-1);
		if (open !== void 0 && start <= open.end) {
			open.rows.push(...steps.slice(open.end, end).map((each) => each.row));
			open.end = end;
		} else hunks.push({
			line: steps[start]?.line ?? 1,
			rows: steps.slice(start, end).map((each) => each.row),
			end
		});
	}
	return hunks.map(({ line, rows }) => ({
		line,
		rows: withoutBlankEdges(rows)
	}));
}
function withoutBlankEdges(rows) {
	const tells = ({ kind, parts }) => kind !== "same" || parts.some(({ text }) => text.trim() !== "");
	return rows.slice(rows.findIndex(tells), rows.findLastIndex(tells) + 1);
}
function wholly(kind) {
	return ({ text }) => ({
		kind,
		parts: [{
			text,
			changed: false
		}]
	});
}

export { text_diff_exports as n, textDiff as t };