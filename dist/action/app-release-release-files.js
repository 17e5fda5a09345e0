import { a as approvalBy, c as whyPending, i as readControls, l as weightText, n as applyRelease, o as heldByControl, r as shardsToRead, s as startedRollout, t as servedRollout, w as readExperimenting } from "./action-run-tick.js";
import { $t as headerPath, A as helpers, D as plainFindings, E as findingsOf, G as namesIn, It as readableRecord, M as limits, Nt as catalogPath, O as parsedTemplate, Qt as encodeHeader, T as templateLanguages, dt as phaseStarts, j as TemplateFault, jt as recordPath, k as headOf, kt as encodeReleaseRecord, q as sourcesOf, qt as recordedStatuses, zt as inChannel } from "./app-check-checked-change.js";
import { a as readRollouts, h as rolloutsPath, i as eventsPath, m as encodeRollouts, r as eventOf, t as appendEvents } from "./ledger-events.js";
import { a as stagingEnvironment } from "./app-release-release-change.js";
import { t as changelogFiles } from "./app-release-changelog-files.js";
import { J as canonicalJson, Y as require__unread_node_crypto } from "./action-toolkit.js";
import { l as passed, s as problem, u as refused } from "./format-yaml-document.js";
import { i as encodeCatalog } from "./catalog-catalog.js";
import { n as nextCatalog } from "./app-experiment-withdrawn-arms.js";
import { t as partialsOf } from "./library-render-prompt.js";
import { t as flagFiles } from "./app-serving-flag-files.js";

// src/app/rollout/rollouts-after-release.ts
async function rolloutsAfterRelease(before, done) {
	const { record, changed, occasion } = done;
	const { environment } = occasion;
	const recorded = new Set(record.prompts.map(({ id }) => id));
	const ended = before.rollouts.filter((each) => each.environment === environment && isOver(each, recorded, changed));
	const started = await startedBy(done);
	const events = [...ended.flatMap((each) => superseded(each, changed, occasion)), ...started.flatMap((each) => begun(each, changed, occasion))];
	const rollouts = [...before.rollouts.filter((each) => !ended.includes(each)), ...started];
	return {
		events,
		active: new Map(rollouts.filter((each) => each.environment === environment).map((each) => [each.prompt, each])),
		text: events.length === 0 ? null : encodeRollouts({
			...before,
			rollouts
		})
	};
}
function isOver({ prompt }, recorded, changed) {
	if (recorded.has(prompt)) return true;
	const line = changed.get(prompt);
	return line !== void 0 && (line === null || !isServed(line));
}
function isServed({ status }) {
	const { hasFile, shows } = recordedStatuses[status];
	return hasFile && shows !== "draft" && shows !== "archived";
}
async function startedBy({ repository, record, prompts, changed, policy, occasion, experimenting, now }) {
	if (record.kind !== "release") return [];
	const gradual = record.prompts.flatMap((prompt) => {
		const line = changed.get(prompt.id) ?? null;
		return prompts.get(prompt.id)?.immediate === false && line !== null && isServed(line) && line.stable !== null ? [{
			prompt,
			stable: line.stable
		}] : [];
	});
	if (gradual.length === 0) return [];
	const controls = await readControls(repository, record.source, gradual.map(({ prompt }) => prompt.id));
	const experimentOf = await experimenting();
	return gradual.map(({ prompt: { id, to }, stable }) => {
		const experiment = experimentOf(occasion.environment, id);
		const found = controls.of(id, to);
		const control = found === "unreadable" ? null : found;
		const phases = control?.phases ?? null;
		const held = heldByControl(found);
		const isApproved = approvalBy(control, { phases: phases ?? policy.phases });
		const rollout = startedRollout({
			environment: occasion.environment,
			prompt: id,
			candidate: to,
			stable,
			phases,
			isApproved,
			held,
			experiment,
			now
		}, policy);
		const { is, code, because } = whyPending(experiment, held);
		return rollout.phase === null && is === "hold" ? {
			...rollout,
			verdict: {
				is,
				code,
				because
			}
		} : rollout;
	});
}
function superseded({ prompt, candidate, phase }, changed, occasion) {
	return told("rollout-superseded", prompt, {
		candidate,
		standing: "superseded",
		phase,
		weight: 0,
		because: "another release took its place"
	}, changed, occasion);
}
function begun({ prompt, candidate, standing, phase, weight, stable, verdict }, changed, occasion) {
	return told("rollout-started", prompt, {
		candidate,
		standing,
		phase,
		weight,
		because: phase === null ? verdict?.because ?? "" : `${weightText(weight)} of the users get ${candidate}, all others ${stable}`
	}, changed, occasion);
}
function told(kind, prompt, rollout, changed, occasion) {
	const line = changed.get(prompt);
	return line === void 0 || line === null ? [] : [eventOf({
		kind,
		prompt,
		version: rollout.candidate,
		other: null,
		rollout
	}, line, occasion)];
}

// src/app/state/former-ids.ts
async function formerIds(state, sources, id, renamedFrom = null) {
	const recorded = renamedFrom ?? id;
	const line = (await state.linesOf([recorded])).get(recorded);
	if (line === void 0) return [];
	const nameOf = namesIn(sources);
	const named = [...line.path === null ? [] : [line.path], ...line.formerPaths].flatMap((path) => nameOf(path) ?? []);
	const categories = new Map(named.flatMap((each) => each.id === id ? [] : [[each.id, each.category]]));
	const lines = await state.linesOf([...categories.keys()]);
	return [...categories].flatMap(([former, category]) => former === renamedFrom || lines.get(former)?.status === "renamed" ? [{
		id: former,
		category
	}] : []);
}

// src/template/parsed-or-null.ts
var import__unread_node_crypto = require__unread_node_crypto();
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

// src/template/inlining.ts
function withPartialsInlined(body, lookup) {
	const expanded = expansionOf(body, {
		lookup,
		done: /* @__PURE__ */ new Map(),
		inside: []
	});
	if (expanded === null) return null;
	const again = parsedOrNull(expanded.text);
	const shapes = again === null ? null : shapesOf(again.body, () => null);
	return JSON.stringify(shapes) === JSON.stringify(expanded.shapes) ? expanded.text : null;
}
function expansionOf(body, expanding) {
	const tree = parsedOrNull(body);
	if (tree === null) return null;
	const tags = [];
	let length = body.length;
	const shapes = shapesOf(tree.body, (partial, around) => {
		const inner = expansionAt(partial, around, expanding);
		if (inner === null) return null;
		length += inner.text.length;
		if (length > limits.body) return null;
		tags.push({
			partial,
			text: inner.text
		});
		return inner.shapes;
	});
	if (shapes === null) return null;
	return {
		text: replaced(body, tags),
		shapes,
		plain: shapes.every((shape) => typeof shape === "string"),
		climbs: /depth\\?":[1-9]/u.test(JSON.stringify(shapes))
	};
}
function expansionAt(partial, around, expanding) {
	if (partial.params.length > 0 || partial.hash !== void 0 || partial.name.type === "SubExpression" || around.named) return null;
	const inner = expansionOfId(String(partial.name.original), expanding);
	if (inner === null || around.narrowed && inner.climbs) return null;
	if (partial.indent === "") return inner;
	if (!inner.plain) return null;
	return {
		text: movedIn(inner.text, partial.indent),
		shapes: joined([movedIn(inner.shapes.join(""), partial.indent)])
	};
}
function expansionOfId(id, expanding) {
	const known = expanding.done.get(id);
	if (known !== void 0) return known;
	if (expanding.inside.includes(id) || expanding.inside.length === limits.partials) return null;
	const body = expanding.lookup(id);
	const expansion = body === null ? null : expansionOf(body, {
		...expanding,
		inside: [...expanding.inside, id]
	});
	expanding.done.set(id, expansion);
	return expansion;
}
const widest = 200;
const startOfLine = /\n[ \t]*$/u;
const endOfLine = /^[ \t]*(?:\r?\n|$)/u;
function replaced(body, tags) {
	const pieces = [];
	let end = 0;
	for (const { partial, text } of tags.toSorted((a, b) => a.partial.loc.start.column - b.partial.loc.start.column)) {
		const { start, end: behind } = partial.loc;
		const before = body.slice(end, start.column);
		const rest = endOfLine.exec(body.slice(behind.column, behind.column + widest));
		const isAlone = rest !== null && startOfLine.test(`${start.column <= widest ? "\n" : ""}${body.slice(Math.max(0, start.column - widest), start.column)}`);
		pieces.push(isAlone ? before.replace(/(?<![ \t])[ \t]+$/u, "") : before, text);
		end = behind.column + (isAlone ? rest[0].length : 0);
	}
	return [...pieces, body.slice(end)].join("");
}
function movedIn(text, indent) {
	return (text.match(/[^\n]*\n|[^\n]+/gu) ?? []).map((line) => indent + line).join("");
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

// src/catalog/body.ts
function bodyOf(prompt, partialBody) {
	const { id, digest, path, template, body, metadata, model, fileMessages, uses } = prompt;
	const gathered = gatherPartials(template, body, path, partialBody);
	if (!gathered.ok) return gathered;
	const { partials, roles } = gathered.value;
	const inlined = partials.size === 0 ? body : withPartialsInlined(body, partialBody);
	const text = inlined ?? body;
	const facts = text === body ? passed({ roles }) : templateLanguages[template].read(text, path);
	if (!facts.ok) return facts;
	const ownMessages = inlined === null || template !== "handlebars" ? null : messageTemplates(text);
	const messages = fileMessages?.map(({ role, text: part }) => ({
		role,
		text: part
	})) ?? ownMessages;
	const { config, tools, input, defaults, output } = metadata;
	return passed({
		schema: "prompt-libraries/body/v1",
		id,
		digest,
		template,
		text: messages === null ? text : null,
		messages,
		roles: fileMessages?.map(({ role }) => role) ?? facts.value.roles.map(({ name }) => name),
		partials: inlined === null ? Object.fromEntries(partials) : {},
		model,
		config,
		tools,
		input: input === null ? null : {
			schema: input,
			defaults
		},
		output,
		...Object.keys(uses).length === 0 ? {} : { uses }
	});
}
function bodyFile(body) {
	const text = `${canonicalJson(body)}\n`;
	const name = (0, import__unread_node_crypto.createHash)("sha256").update(text).digest("hex");
	return {
		path: `bodies/${name.slice(0, 2)}/${name.slice(2)}.json`,
		text
	};
}
function gatherPartials(template, body, path, partialBody) {
	const partials = /* @__PURE__ */ new Map();
	const bodies = [{
		body,
		file: path
	}];
	let roles = null;
	for (const each of bodies) {
		const facts = templateLanguages[template].read(each.body, each.file);
		if (!facts.ok) return facts;
		roles ??= facts.value.roles;
		for (const { name, at } of facts.value.partials) {
			if (partials.has(name)) continue;
			const found = partialBody(name);
			if (found === null) return refused(problem("partial-missing", {
				id: name,
				meant: null
			}, { place: {
				file: each.file,
				...at
			} }));
			partials.set(name, found);
			bodies.push({
				body: found,
				file: name
			});
		}
	}
	return passed({
		partials,
		roles: roles ?? []
	});
}

// src/catalog/deprecation.ts
function catalogDeprecation({ announced, removal, replacement, guide, reason }) {
	const start = (day) => /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	const headers = {
		deprecation: `@${start(announced).getTime() / 1e3}`,
		sunset: start(removal).toUTCString()
	};
	return {
		announced,
		removal,
		replacement,
		guide,
		reason,
		phases: phaseStarts({ removal }),
		headers
	};
}

// src/catalog/merged-input.ts
function mergedInput(prompt, partials) {
	const declaring = partials.filter(({ input }) => input !== null);
	if (declaring.length === 0) return {
		input: prompt.input,
		defaults: mergedDefaults(prompt, partials)
	};
	const properties = /* @__PURE__ */ new Map();
	const required = /* @__PURE__ */ new Set();
	for (const { input } of [...declaring, prompt]) {
		const schema = schemaOf(input);
		for (const [name, property] of Object.entries(schema.properties ?? {})) {
			properties.set(name, property);
			required.delete(name);
		}
		for (const name of schema.required ?? []) required.add(name);
	}
	return {
		input: {
			...schemaOf(prompt.input),
			type: "object",
			properties: Object.fromEntries(properties),
			...required.size === 0 ? {} : { required: [...required].sort() }
		},
		defaults: mergedDefaults(prompt, partials)
	};
}
function mergedDefaults({ defaults }, partials) {
	return Object.fromEntries([...partials.flatMap((partial) => Object.entries(partial.defaults)), ...Object.entries(defaults)]);
}
function schemaOf(input) {
	return typeof input === "object" && input !== null ? input : {};
}

// src/app/release/served-files.ts
async function servedFiles(plan, record, changed, sequence, rollouts) {
	const previous = await plan.served();
	const isMain = plan.channel === "main";
	const prompts = promptsOf(plan);
	const released = record.kind === "rollback-pointer" ? [] : record.prompts;
	const bodies = new Map(released.map((prompt) => [prompt.id, bodyFor(prompt, prompts, plan)]));
	const recordedOf = new Map(record.prompts.map((prompt) => [prompt.id, prompt]));
	const environment = isMain ? "production" : stagingEnvironment;
	const run = {
		sequence: Math.max(sequence, (previous?.sequence ?? 0) + 1),
		library: isMain ? plan.record?.version ?? plan.state?.header.library ?? null : previous?.library ?? null,
		source: record.source,
		environment,
		changed: plan.channel === "main" || plan.channel === "rc" ? [...changed.values()].flatMap((line) => changeOf(line, recordedOf, prompts, bodies, previous?.environments.get(environment) ?? null, rollouts)) : record.prompts.flatMap((prompt) => askedFor(prompt, bodies.get(prompt.id)?.path, previous)),
		renamed: [...plan.prompts].flatMap(([to, { renamedFrom }]) => renamedFrom === null ? [] : [{
			from: renamedFrom,
			to
		}]),
		removed: record.removed.map(({ id, replacement }) => ({
			id,
			at: record.committedAt,
			replacement
		}))
	};
	const catalog = nextCatalog(previous, run);
	return [
		[catalogPath, encodeCatalog(catalog)],
		...flagFiles(catalog).map(([name, text]) => [`serve/${name}`, text]),
		...[...bodies.values()].map(({ path, text }) => [`serve/${path}`, text])
	];
}
function promptsOf({ read }) {
	return new Map([...read.cascades.map(({ id, prompt }) => [id, prompt]), ...read.below]);
}
function bodyFor({ id, digest }, prompts, { configuration }) {
	const prompt = prompts.get(id);
	const document = prompt?.document ?? null;
	const metadata = document?.metadata;
	const body = bodyOf({
		id,
		digest,
		path: prompt?.path ?? "",
		template: document?.template ?? "none",
		fileMessages: document?.messages ?? null,
		uses: document?.uses ?? {},
		body: document?.body ?? "",
		metadata: {
			...metadata ?? {
				config: {},
				tools: [],
				output: null
			},
			...inputWithPartials(prompt, prompts)
		},
		model: metadata?.model ?? configuration.defaults.model
	}, (partial) => prompts.get(partial)?.document?.body ?? null);
	return bodyFile(readableRecord(body));
}
function inputWithPartials(prompt, prompts) {
	const declared = (each) => each?.document?.metadata ?? {
		input: null,
		defaults: {}
	};
	return mergedInput(declared(prompt), prompt === void 0 ? [] : [...partialsOf(prompt, prompts).values()].map(declared));
}
function changeOf(line, recordedOf, prompts, bodies, previous, rollouts) {
	const status = line === null ? null : recordedStatuses[line.status].shows;
	if (line === null || line.version === null || line.path === null || status === null) return [];
	const recorded = recordedOf.get(line.id);
	const body = bodies.get(line.id);
	const deprecation = prompts.get(line.id)?.document?.metadata.deprecation ?? null;
	const told = prompts.has(line.id) ? deprecation === null ? null : catalogDeprecation(deprecation) : previous?.prompts.get(line.id)?.deprecation ?? null;
	return [{
		id: line.id,
		stable: line.stable,
		latest: line.version,
		status,
		rollout: servedRollout(rollouts.get(line.id)),
		deprecation: told,
		aliases: line.aliases,
		withdrawn: line.withdrawn,
		version: recorded === void 0 || body === void 0 || previous?.prompts.get(line.id)?.versions.get(recorded.to)?.digest === recorded.digest ? null : {
			name: recorded.to,
			digest: recorded.digest,
			tag: recorded.tag,
			body: body.path
		}
	}];
}
const unserved = {
	stable: null,
	latest: null,
	status: "approved",
	rollout: null,
	deprecation: null,
	aliases: []
};
function askedFor({ id, to, digest, tag }, body, previous) {
	if (body === void 0) return [];
	const { stable, latest, status, rollout, deprecation, aliases } = previous?.environments.get("staging")?.prompts.get(id) ?? unserved;
	return [{
		id,
		stable,
		latest,
		status,
		rollout,
		deprecation,
		aliases,
		version: {
			name: to,
			digest,
			tag,
			body
		}
	}];
}

// src/app/release/release-files.ts
async function releaseFiles(repository, plan, { source, committedAt, now, reason = null }) {
	const { state, channel } = plan;
	const sequence = (state?.header.sequence ?? 0) + 1;
	if (channel !== "main" && channel !== "rc") return await experimentFiles(plan, sequence);
	const folder = channel === "main" ? "main" : "staging";
	const facts = {
		sequence,
		environment: channel === "main" ? "production" : stagingEnvironment,
		actor: null,
		reason,
		prompts: plan.prompts
	};
	const record = plan.record ?? quietRecord(source, committedAt);
	const shards = await neededShards(state, record, facts);
	const applied = applyRelease(shards, record, facts);
	const occasion = {
		at: record.committedAt,
		sequence,
		decision: record.version,
		environment: facts.environment,
		actor: null,
		reason
	};
	const rollouts = await rolloutsAfterRelease(await readRollouts(folder === "main" ? state : null), {
		repository,
		record,
		prompts: plan.prompts,
		changed: applied.changed,
		policy: plan.configuration.rollout.gradual,
		occasion,
		experimenting: async () => await readExperimenting(repository, {
			source,
			records: state?.commit ?? null,
			catalog: await plan.served(),
			configuration: plan.configuration,
			now: /* @__PURE__ */ new Date(now * 1e3)
		}),
		now
	});
	const events = await eventsFile(state, committedAt, [...applied.events, ...rollouts.events]);
	const header = {
		schema: "prompt-libraries/state/v1",
		channel: folder,
		sequence,
		through: source,
		waiting: waitingPaths(plan),
		library: channel === "main" ? plan.record?.version ?? state?.header.library ?? null : null
	};
	const isNews = plan.record !== null || state !== null && (applied.changed.size > 0 || header.waiting.join() !== state.header.waiting.join());
	const own = [
		[headerPath, encodeHeader(header)],
		...applied.shards,
		...events,
		...rollouts.text === null ? [] : [[rolloutsPath, rollouts.text]],
		...plan.record === null ? [] : [[recordPath(plan.record), encodeReleaseRecord(plan.record)]],
		...plan.record === null ? [] : await changelogFiles(state, plan.record, plan.configuration.changelogPerPrompt, formersIn(plan))
	];
	const served = await servedFiles(plan, record, applied.changed, sequence, rollouts.active);
	return {
		files: new Map([...own.map(([path, text]) => [inChannel(folder, path), text]), ...served]),
		isNews
	};
}
function formersIn({ state, configuration, prompts }) {
	const sources = sourcesOf(configuration);
	return async (id) => state === null ? [] : await formerIds(state, sources, id, prompts.get(id)?.renamedFrom ?? null);
}
async function experimentFiles(plan, sequence) {
	const { record } = plan;
	if (record === null) return {
		files: /* @__PURE__ */ new Map(),
		isNews: false
	};
	const served = await servedFiles(plan, record, /* @__PURE__ */ new Map(), sequence, /* @__PURE__ */ new Map());
	return {
		files: new Map([[inChannel("staging", recordPath(record)), encodeReleaseRecord(record)], ...served]),
		isNews: true
	};
}
function quietRecord(source, committedAt) {
	return {
		schema: "prompt-libraries/release-record/v1",
		kind: "release",
		version: source,
		previous: null,
		tag: "",
		source,
		committedAt,
		prompts: [],
		removed: [],
		waiting: []
	};
}
function waitingPaths({ waiting, read }) {
	const ids = new Set(waiting.map(({ id }) => id));
	const paths = read.facts.touched.flatMap(({ id, before, after }) => ids.has(id) ? [before, after].flatMap((each) => each?.path ?? []) : []);
	return [.../* @__PURE__ */ new Set([...paths, ...read.cascades.flatMap(({ id, path }) => ids.has(id) ? [path] : [])])].sort();
}
async function neededShards(state, record, facts) {
	const shards = /* @__PURE__ */ new Map();
	for (;;) {
		const missing = shardsToRead(shards, record, facts);
		if (missing.length === 0) return shards;
		const read = state === null ? new Map(missing.map((path) => [path, []])) : await state.shardsAt(missing);
		for (const [path, lines] of read) shards.set(path, lines);
	}
}
async function eventsFile(state, at, events) {
	if (events.length === 0) return [];
	const path = eventsPath(at);
	const earlier = (await state?.textsAt([path]))?.get(path) ?? "";
	return [[path, readableRecord(appendEvents(earlier, events, path))]];
}

export { releaseFiles };