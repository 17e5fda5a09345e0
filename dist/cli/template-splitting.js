import { Bn as helpers, In as findingsOf, Ln as plainFindings, Rn as parsedTemplate, Vn as TemplateFault, zn as headOf } from "./app-check-checked-change.js";

// src/template/parsed-or-null.ts
function parsedOrNull(body) {
	try {
		return parsedTemplate(body);
	} catch (error) {
		if (error instanceof TemplateFault) return null;
		throw error;
	}
}

// src/template/shape.ts
var NoShape = class extends Error {};
function shapesOf(statements, partials) {
	try {
		return shapesIn(statements, {
			narrowed: false,
			named: false
		}, partials);
	} catch (error) {
		if (error instanceof NoShape) return null;
		throw error;
	}
}
function joined(shapes) {
	const result = [];
	for (const shape of shapes) {
		const last = result.at(-1);
		if (shape === "") continue;
		if (typeof shape === "string" && typeof last === "string") result[result.length - 1] = last + shape;
		else result.push(shape);
	}
	return result;
}
function shapesIn(statements, around, partials) {
	return joined(statements.flatMap((statement) => {
		if (statement.type === "ContentStatement") return [statement.value];
		if (statement.type === "MustacheStatement") return [{
			call: callText(statement),
			names: "",
			parts: []
		}];
		if (statement.type === "BlockStatement") return [blockShape(statement, around, partials)];
		if (statement.type !== "PartialStatement") return [];
		const inner = partials(statement, around);
		if (inner === null) throw new NoShape();
		return inner;
	}));
}
function blockShape(block, around, partials) {
	const head = headOf(block, false);
	const keeps = head.is === "helper" && helpers[head.name].content === "same";
	const inner = {
		narrowed: around.narrowed || !keeps,
		named: around.named || [block.program, block.inverse].some((program) => (program?.blockParams ?? []).length > 0)
	};
	const part = (program) => program === void 0 ? null : shapesIn(program.body, inner, partials);
	const names = [block.program, block.inverse].map((program) => (program?.blockParams ?? []).join(" ")).join("|");
	return {
		call: callText(block),
		names,
		parts: [part(block.program), part(block.inverse)]
	};
}
function callText({ path, params, hash }) {
	return JSON.stringify([
		path,
		params,
		hash ?? null
	], (key, value) => key === "loc" ? void 0 : value);
}

// src/template/plain-splitting.ts
function plainMessages(body) {
	const parts = partsOf(body);
	if (parts === null) return null;
	const [lead] = parts;
	if (lead?.hasTags === true || !parts.every((part, at) => standsAlone(part, at === 0, at === parts.length - 1))) return null;
	return parts.flatMap(({ role, text }) => role === null && text.trim() === "" ? [] : [{
		role: role ?? "user",
		text
	}]);
}
const tag = /\{\{(?:(?<opens>#)|(?<closes>\/)|role +(?<role>"[^"]+"|'[^']+'))?[^}]*\}\}/gu;
function partsOf(body) {
	const parts = [];
	let open = {
		role: null,
		start: 0,
		blocks: null,
		hasTags: false
	};
	let depth = 0;
	const close = (end) => void parts.push({
		role: open.role,
		text: body.slice(open.start, end),
		blocks: open.blocks,
		hasTags: open.hasTags
	});
	for (const { index, 0: { length }, groups: { opens, closes, role } = {} } of body.matchAll(tag)) {
		if (role !== void 0) {
			if (depth > 0) return null;
			close(index);
			open = {
				role: role.slice(1, -1),
				start: index + length,
				blocks: null,
				hasTags: false
			};
			continue;
		}
		open.hasTags = true;
		if (opens !== void 0) depth += 1;
		if (closes !== void 0) depth -= 1;
		if (opens !== void 0 || closes !== void 0) open.blocks = {
			first: open.blocks?.first ?? index - open.start,
			last: index + length - open.start
		};
	}
	close(body.length);
	return parts;
}
function standsAlone({ text, blocks }, isFirst, isLast) {
	if (blocks === null) return true;
	const tells = /\S|\n/u;
	return (isFirst || tells.test(text.slice(0, blocks.first))) && (isLast || tells.test(text.slice(blocks.last)));
}

// src/template/splitting.ts
function messageTemplates(body) {
	const plain = plainFindings(body);
	if (plain === null) return parsedMessages(body);
	return plain.roles.length === 0 ? null : plainMessages(body) ?? parsedMessages(body);
}
function parsedMessages(body) {
	const tree = parsedOrNull(body);
	if (tree === null) return null;
	const [lead, ...stretches] = stretchesOf(tree);
	if (lead === void 0 || stretches.length === 0 || stretches.length !== findingsOf(tree).roles.length) return null;
	const ends = [...stretches.map(({ end }) => end), body.length];
	const messages = [];
	for (const [index, { role, start, statements }] of [lead, ...stretches].entries()) {
		const text = body.slice(start, ends[index]);
		if (!rendersAs(text, statements)) return null;
		if (role !== null || hasWords(statements)) messages.push({
			role: role ?? "user",
			text
		});
		else if (statements.some(({ type }) => type !== "ContentStatement" && type !== "CommentStatement")) return null;
	}
	return messages;
}
function stretchesOf({ body }) {
	const stretches = [{
		role: null,
		start: 0,
		end: 0,
		statements: []
	}];
	for (const statement of body) {
		const role = statement.type === "MustacheStatement" ? roleOf(statement) : null;
		if (role === null) stretches.at(-1)?.statements.push(statement);
		else stretches.push({
			role,
			start: statement.loc.end.column,
			end: statement.loc.start.column,
			statements: []
		});
	}
	return stretches;
}
function roleOf(mustache) {
	const head = headOf(mustache, false);
	const [role] = mustache.params;
	return head.is === "helper" && head.name === "role" && role?.type === "StringLiteral" ? String(role.value) : null;
}
function hasWords(statements) {
	return statements.some((statement) => statement.type === "ContentStatement" && statement.value.trim() !== "");
}
function rendersAs(text, statements) {
	const alone = parsedOrNull(text);
	if (alone === null) return false;
	const none = () => null;
	const shapes = shapesOf(alone.body, none);
	return shapes !== null && JSON.stringify(shapes) === JSON.stringify(shapesOf(statements, none));
}

export { parsedOrNull as i, joined as n, shapesOf as r, messageTemplates as t };