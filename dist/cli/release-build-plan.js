import { n as digestOf } from "./library-digest.js";

// src/library/difference.ts
const differences = {
	"prompt-removed": {
		impact: "major",
		says: () => "the prompt was removed"
	},
	"variable-removed": {
		impact: "major",
		says: (name) => `variable \`${name}\` was removed`
	},
	"variable-required": {
		impact: "major",
		says: (name) => `variable \`${name}\` is now required`
	},
	"variable-retyped": {
		impact: "major",
		says: (name) => `variable \`${name}\` has another type`
	},
	"output-format": {
		impact: "major",
		says: (name) => `the output format changed to \`${name}\``
	},
	"output-narrowed": {
		impact: "major",
		says: (name) => `\`${name}\` of the output was removed or narrowed`
	},
	"role-removed": {
		impact: "major",
		says: (name) => `the \`${name}\` message was removed`
	},
	"model-family": {
		impact: "major",
		says: (name) => `the model family changed to \`${name}\``
	},
	"dependency-major": {
		impact: "major",
		says: (name) => `a new major version of \`${name}\` was adopted`
	},
	"variable-added": {
		impact: "minor",
		says: (name) => `optional variable \`${name}\` was added`
	},
	"tool-added": {
		impact: "minor",
		says: (name) => `tool \`${name}\` was added`
	},
	"role-added": {
		impact: "minor",
		says: (name) => `a \`${name}\` message was added`
	},
	"output-widened": {
		impact: "minor",
		says: (name) => `\`${name}\` was added to the output`
	},
	"model-changed": {
		impact: "minor",
		says: (name) => `the model changed to \`${name}\``
	},
	"content-changed": {
		impact: "patch",
		says: () => "the content changed"
	}
};
function impactOf({ change }) {
	return differences[change].impact;
}
function difference(each) {
	return differences[each.change].says(each.name);
}

// src/release/build-plan.ts
function tagOf(format, id, version) {
	return format.replaceAll("{id}", id).replaceAll("{version}", version);
}
function buildPlan(source, library, steps, cascades, tagFormat) {
	const prompts = [...steps.map((step) => planned(step, tagFormat)), ...cascades.map((step) => pulled(step, tagFormat))];
	prompts.sort((a, b) => a.id < b.id ? -1 : 1);
	const plan = {
		schema: "prompt-libraries/plan/v1",
		source,
		library,
		prompts
	};
	return {
		...plan,
		hash: digestOf(plan)
	};
}
function planned({ decision, version, cascades }, tagFormat) {
	const { touched, declared, floor, impact } = decision;
	return {
		id: touched.id,
		path: touched.after?.path ?? "",
		from: version.from,
		to: version.to,
		impact,
		declared,
		floor,
		documented: declared !== null,
		tag: tagOf(tagFormat, touched.id, version.to),
		why: [
			...commitReasons(decision),
			...floorReasons(decision.differences),
			...cascadeReasons(cascades),
			...requestReasons(version)
		]
	};
}
function pulled({ id, path, impact, version, cascades }, tagFormat) {
	const why = cascadeReasons(cascades);
	return {
		id,
		path,
		from: version.from,
		to: version.to,
		impact,
		declared: null,
		floor: impact,
		documented: true,
		tag: tagOf(tagFormat, id, version.to),
		why
	};
}
function commitReasons({ ways }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { commits } of ways) for (const { raw, type, title } of commits) seen.set(title, {
		kind: "commit",
		sha: raw.oid,
		type,
		title
	});
	return [...seen.values()];
}
function floorReasons(differences) {
	return differences.filter((each) => impactOf(each) !== "patch").map(({ change, name }) => ({
		kind: "floor",
		change,
		name
	}));
}
function cascadeReasons(ids) {
	return ids.map((of) => ({
		kind: "cascade",
		of
	}));
}
function requestReasons({ request }) {
	return request === null ? [] : [{
		kind: "request",
		by: request.by
	}];
}

export { impactOf as a, differences as i, tagOf as n, difference as r, buildPlan as t };