"use strict";

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/schema/compiled-config.cjs
exports.config = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/config.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"library": { "$ref": "#/$defs/library" },
		"sources": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/source" }
		},
		"naming": { "$ref": "#/$defs/naming" },
		"taxonomy": { "$ref": "#/$defs/taxonomy" },
		"owners": { "$ref": "#/$defs/owners" },
		"tags": { "$ref": "#/$defs/tags" },
		"branches": { "$ref": "#/$defs/branches" },
		"merge": { "enum": [
			"auto",
			"squash",
			"merge",
			"rebase"
		] },
		"versioning": { "$ref": "#/$defs/versioning" },
		"tags_format": {
			"type": "string",
			"pattern": "^(?=.*\\{id\\}).*\\{version\\}"
		},
		"library_version": { "$ref": "#/$defs/libraryVersion" },
		"release": { "$ref": "#/$defs/release" },
		"rollout": { "$ref": "#/$defs/rollout" },
		"gates": { "$ref": "#/$defs/gates" },
		"models": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/model" }
		},
		"defaults": { "$ref": "#/$defs/defaults" },
		"access": { "$ref": "#/$defs/access" },
		"metrics": {
			"type": "array",
			"items": { "$ref": "#/$defs/metricSource" }
		},
		"stale_after": { "$ref": "#/$defs/duration" },
		"experiments": { "$ref": "#/$defs/experiments" },
		"consumers": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"site": { "$ref": "#/$defs/site" },
		"report": { "$ref": "#/$defs/report" },
		"publish": { "$ref": "#/$defs/publish" }
	},
	"$defs": {
		"library": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"name": {
					"type": ["string", "null"],
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
				},
				"description": { "type": "string" }
			}
		},
		"taxonomy": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"categories": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/category" }
				},
				"strict": { "type": "boolean" }
			}
		},
		"owners": {
			"type": "object",
			"properties": { "paths": {
				"type": "object",
				"additionalProperties": {
					"type": "string",
					"minLength": 1
				}
			} },
			"additionalProperties": { "$ref": "#/$defs/accounts" }
		},
		"tags": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "vocabulary": {
				"type": ["array", "null"],
				"items": {
					"type": "string",
					"minLength": 1
				}
			} }
		},
		"branches": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"main": {
					"type": "string",
					"minLength": 1
				},
				"staging": {
					"type": "string",
					"minLength": 1
				},
				"prefixes": { "$ref": "#/$defs/prefixes" },
				"flow": { "enum": [
					"auto",
					"trunk",
					"staging"
				] },
				"unknown": { "enum": [
					"feature",
					"hotfix",
					"release",
					"experiment"
				] }
			}
		},
		"versioning": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"scheme": { "enum": [
					"semver",
					"calver",
					"sequential",
					"hash"
				] },
				"preMajor": { "enum": ["loose", "strict"] },
				"initial": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				},
				"types": {
					"type": "object",
					"additionalProperties": { "enum": [
						"feature",
						"fix",
						"docs",
						"refactor",
						"performance",
						"deprecation",
						"security",
						"rollback",
						"hotfix",
						"none"
					] }
				},
				"preset": { "enum": ["seed", "conventional"] }
			}
		},
		"libraryVersion": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "scheme": { "enum": ["calver", "semver"] } }
		},
		"release": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"tags": { "enum": ["prompt", "library"] },
				"sign": { "type": "boolean" },
				"changelog": { "$ref": "#/$defs/changelog" },
				"github_release": { "enum": ["library", "never"] },
				"make_latest": { "type": "boolean" },
				"strict": { "type": "boolean" },
				"first": { "enum": ["publish", "baseline"] }
			}
		},
		"rollout": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"default": { "$ref": "#/$defs/policy" },
				"categories": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/policy" }
				},
				"immediate_changes": {
					"type": "array",
					"items": { "enum": [
						"breaking",
						"feature",
						"fix",
						"docs",
						"refactor",
						"performance",
						"deprecation",
						"security",
						"rollback",
						"hotfix"
					] },
					"uniqueItems": true
				},
				"phases": {
					"type": ["string", "array"],
					"pattern": "^seed$",
					"minItems": 1,
					"items": { "$ref": "#/$defs/phase" }
				},
				"analysis": { "$ref": "#/$defs/analysis" },
				"approval": {
					"type": "object",
					"additionalProperties": { "enum": ["auto", "manual"] }
				},
				"on_missing_metrics": { "enum": ["hold", "lease"] },
				"max_hold_hours": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			}
		},
		"defaults": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "model": {
				"type": "string",
				"minLength": 1
			} }
		},
		"access": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"properties": {
				"admin": { "$ref": "#/$defs/accounts" },
				"developer": { "$ref": "#/$defs/accounts" },
				"reviewer": { "$ref": "#/$defs/accounts" },
				"viewer": { "$ref": "#/$defs/accounts" }
			}
		},
		"experiments": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"alpha": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": .5
				},
				"min_days": {
					"type": "integer",
					"minimum": 0
				},
				"max_days": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"site": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "enabled": { "type": "boolean" } }
		},
		"report": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "comment": { "enum": [
				"auto",
				"always",
				"never"
			] } }
		},
		"publish": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"branch": {
					"type": "boolean",
					"enum": [true]
				},
				"pages": { "type": "boolean" },
				"assets": { "type": "boolean" }
			}
		},
		"syntax": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" }
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" },
				"by": { "enum": ["github", "check"] }
			}
		},
		"testing": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" },
				"when_absent": { "$ref": "#/$defs/whenAbsent" },
				"require": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/demand" }
				},
				"evidence": { "$ref": "#/$defs/evidence" }
			}
		},
		"security": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" },
				"owner": {
					"type": "string",
					"minLength": 1
				},
				"allow": {
					"type": "array",
					"items": { "$ref": "#/$defs/allowance" }
				}
			}
		},
		"performance": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" },
				"max_tokens": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"max_cost_usd": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"max_latency_ms": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"max_growth": {
					"type": ["number", "null"],
					"minimum": 0
				}
			}
		},
		"compliance": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "$ref": "#/$defs/required" },
				"enforce": { "$ref": "#/$defs/enforce" },
				"policies": {
					"type": "array",
					"items": { "$ref": "#/$defs/compliancePolicy" }
				}
			}
		},
		"prefixes": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"feature": {
					"type": "string",
					"minLength": 1
				},
				"hotfix": {
					"type": "string",
					"minLength": 1
				},
				"release": {
					"type": "string",
					"minLength": 1
				},
				"experiment": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"changelog": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"main": { "enum": [
					"never",
					"pr",
					"push"
				] },
				"per_prompt": { "type": "boolean" }
			}
		},
		"analysis": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"max_error_rate": { "$ref": "#/$defs/share" },
				"min_samples": {
					"type": "integer",
					"minimum": 1
				},
				"tolerance": { "$ref": "#/$defs/share" },
				"max_latency_increase": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"max_cost_increase": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"max_age": { "$ref": "#/$defs/duration" }
			}
		},
		"evidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"min_pass_rate": { "$ref": "#/$defs/share" },
				"max_regression": { "$ref": "#/$defs/share" },
				"max_age": { "$ref": "#/$defs/duration" }
			}
		},
		"demand": {
			"type": ["integer", "object"],
			"minimum": 0,
			"additionalProperties": false,
			"properties": {
				"tests": {
					"type": "integer",
					"minimum": 0
				},
				"evidence": { "type": "boolean" }
			}
		},
		"duration": {
			"type": "string",
			"pattern": "^[1-9][0-9]*[hdw]$"
		},
		"share": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"accounts": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$"
			}
		},
		"policy": { "enum": ["immediate", "gradual"] },
		"source": {
			"type": "object",
			"additionalProperties": false,
			"required": ["include"],
			"properties": {
				"include": {
					"type": "string",
					"minLength": 1
				},
				"exclude": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"format": { "enum": [
					"native",
					"agent-skill",
					"copilot",
					"dotprompt",
					"prompty",
					"github-models",
					"fabric",
					"text"
				] },
				"category": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"subcategory": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"owner": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"naming": { "$ref": "#/$defs/naming" },
				"id": {
					"type": "string",
					"pattern": "\\{name\\}"
				}
			}
		},
		"naming": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"preset": { "enum": ["letters", "letters-digits"] },
				"pattern": {
					"type": ["string", "null"],
					"minLength": 1,
					"maxLength": 1024
				},
				"maxLength": {
					"type": "integer",
					"minimum": 1,
					"maximum": 200
				}
			}
		},
		"category": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"description": {
					"type": "string",
					"minLength": 1
				},
				"owner": {
					"type": "string",
					"minLength": 1
				},
				"review": { "type": "boolean" },
				"subcategories": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"phase": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "percentage"],
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]*$"
				},
				"percentage": {
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 100
				},
				"hours": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"required": { "type": "boolean" },
		"enforce": { "enum": ["check", "report"] },
		"whenAbsent": { "enum": [
			"pass",
			"warn",
			"fail"
		] },
		"gates": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"mode": { "enum": ["all", "ratchet"] },
				"syntax": { "$ref": "#/$defs/syntax" },
				"review": { "$ref": "#/$defs/review" },
				"testing": { "$ref": "#/$defs/testing" },
				"security": { "$ref": "#/$defs/security" },
				"performance": { "$ref": "#/$defs/performance" },
				"compliance": { "$ref": "#/$defs/compliance" }
			}
		},
		"allowance": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"code",
				"owner",
				"reason",
				"expires"
			],
			"properties": {
				"code": {
					"type": "string",
					"minLength": 1
				},
				"prompt": {
					"type": "string",
					"minLength": 1
				},
				"owner": {
					"type": "string",
					"minLength": 1
				},
				"reason": {
					"type": "string",
					"minLength": 1
				},
				"expires": {
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
				}
			}
		},
		"compliancePolicy": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "categories"],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"categories": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"schema": { "type": "object" },
				"max_age": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/duration" }
				}
			}
		},
		"model": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"encoding": { "enum": [
					"o200k_base",
					"o200k_harmony",
					"cl100k_base",
					"p50k_base",
					"p50k_edit",
					"r50k_base"
				] },
				"context": {
					"type": "integer",
					"minimum": 1
				},
				"input_per_mtok": {
					"type": "number",
					"minimum": 0
				},
				"output_per_mtok": {
					"type": "number",
					"minimum": 0
				},
				"family": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"metricSource": {
			"type": "object",
			"additionalProperties": false,
			"required": ["type", "name"],
			"properties": {
				"type": { "enum": [
					"file",
					"url",
					"prometheus",
					"opentelemetry",
					"command"
				] },
				"name": {
					"type": "string",
					"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
				},
				"environment": {
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]*$"
				},
				"path": {
					"type": "string",
					"minLength": 1
				},
				"url": {
					"type": "string",
					"pattern": "^https?://"
				},
				"headers": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"pattern": "^PROMPT_METRICS_[A-Z0-9_]+$"
					}
				},
				"queries": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				},
				"labels": { "$ref": "#/$defs/metricLabels" },
				"instruments": { "$ref": "#/$defs/metricInstruments" },
				"command": {
					"type": "array",
					"minItems": 1,
					"items": { "type": "string" }
				},
				"variables": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^PROMPT_METRICS_[A-Z0-9_]+$"
					}
				},
				"time_limit": {
					"type": "integer",
					"minimum": 1,
					"maximum": 600
				}
			}
		},
		"metricLabels": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"prompt": {
					"type": "string",
					"minLength": 1
				},
				"version": {
					"type": "string",
					"minLength": 1
				},
				"arm": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"metricInstruments": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"duration": {
					"type": "string",
					"minLength": 1
				},
				"tokens": {
					"type": "string",
					"minLength": 1
				},
				"error": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func67 = require_ucs2length().default;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"name": {
			"type": ["string", "null"],
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
		},
		"description": { "type": "string" }
	}
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "description")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 !== "string" && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema20.properties.name.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.description !== void 0 && func0.call(data, "description")) {
			if (typeof data.description !== "string") {
				const err3 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["include"],
	"properties": {
		"include": {
			"type": "string",
			"minLength": 1
		},
		"exclude": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"format": { "enum": [
			"native",
			"agent-skill",
			"copilot",
			"dotprompt",
			"prompty",
			"github-models",
			"fabric",
			"text"
		] },
		"category": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"subcategory": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"owner": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"naming": { "$ref": "#/$defs/naming" },
		"id": {
			"type": "string",
			"pattern": "\\{name\\}"
		}
	}
};
const schema22 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"preset": { "enum": ["letters", "letters-digits"] },
		"pattern": {
			"type": ["string", "null"],
			"minLength": 1,
			"maxLength": 1024
		},
		"maxLength": {
			"type": "integer",
			"minimum": 1,
			"maximum": 200
		}
	}
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "preset" || key0 === "pattern" || key0 === "maxLength")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.preset !== void 0 && func0.call(data, "preset")) {
			let data0 = data.preset;
			if (!(data0 === "letters" || data0 === "letters-digits")) {
				const err1 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.preset.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.pattern !== void 0 && func0.call(data, "pattern")) {
			let data1 = data.pattern;
			if (typeof data1 !== "string" && data1 !== null) {
				const err2 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: schema22.properties.pattern.type }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func67(data1) > 1024) {
					const err3 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func67(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/pattern",
						schemaPath: "#/properties/pattern/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.maxLength !== void 0 && func0.call(data, "maxLength")) {
			let data2 = data.maxLength;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/maxLength",
					schemaPath: "#/properties/maxLength/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 200 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 200
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/maxLength",
						schemaPath: "#/properties/maxLength/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("\\{name\\}", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.include === void 0 || !func0.call(data, "include")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "include" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "include" || key0 === "exclude" || key0 === "format" || key0 === "category" || key0 === "subcategory" || key0 === "owner" || key0 === "naming" || key0 === "id")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.include !== void 0 && func0.call(data, "include")) {
			let data0 = data.include;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/include",
						schemaPath: "#/properties/include/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/include",
					schemaPath: "#/properties/include/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.exclude !== void 0 && func0.call(data, "exclude")) {
			let data1 = data.exclude;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func67(data2) < 1) {
							const err4 = {
								instancePath: instancePath + "/exclude/" + i0,
								schemaPath: "#/properties/exclude/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/exclude/" + i0,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.format !== void 0 && func0.call(data, "format")) {
			let data3 = data.format;
			if (!(data3 === "native" || data3 === "agent-skill" || data3 === "copilot" || data3 === "dotprompt" || data3 === "prompty" || data3 === "github-models" || data3 === "fabric" || data3 === "text")) {
				const err7 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.format.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data4 = data.category;
			if (typeof data4 !== "string" && data4 !== null) {
				const err8 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: schema21.properties.category.type }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func67(data4) < 1) {
					const err9 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.subcategory !== void 0 && func0.call(data, "subcategory")) {
			let data5 = data.subcategory;
			if (typeof data5 !== "string" && data5 !== null) {
				const err10 = {
					instancePath: instancePath + "/subcategory",
					schemaPath: "#/properties/subcategory/type",
					keyword: "type",
					params: { type: schema21.properties.subcategory.type }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func67(data5) < 1) {
					const err11 = {
						instancePath: instancePath + "/subcategory",
						schemaPath: "#/properties/subcategory/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data6 = data.owner;
			if (typeof data6 !== "string" && data6 !== null) {
				const err12 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: schema21.properties.owner.type }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data6 === "string") {
				if (func67(data6) < 1) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.naming !== void 0 && func0.call(data, "naming")) {
			if (!validate56(data.naming, {
				instancePath: instancePath + "/naming",
				parentData: data,
				parentDataProperty: "naming",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data8 = data.id;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					const err14 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\{name\\}" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "description" || key0 === "owner" || key0 === "review" || key0 === "subcategories")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description !== void 0 && func0.call(data, "description")) {
			let data0 = data.description;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.review !== void 0 && func0.call(data, "review")) {
			if (typeof data.review !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.subcategories !== void 0 && func0.call(data, "subcategories")) {
			let data3 = data.subcategories;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (func67(data4) < 1) {
							const err6 = {
								instancePath: instancePath + "/subcategories/" + i0,
								schemaPath: "#/properties/subcategories/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/subcategories/" + i0,
							schemaPath: "#/properties/subcategories/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/subcategories",
								schemaPath: "#/properties/subcategories/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/subcategories",
					schemaPath: "#/properties/subcategories/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "categories" || key0 === "strict")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.categories !== void 0 && func0.call(data, "categories")) {
			let data0 = data.categories;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 of Object.keys(data0)) if (!validate61(data0[key1], {
					instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.strict !== void 0 && func0.call(data, "strict")) {
			if (typeof data.strict !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$" }
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err2 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "paths")) {
			if (!validate65(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.paths !== void 0 && func0.call(data, "paths")) {
			let data1 = data.paths;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) for (const key1 of Object.keys(data1)) {
				let data2 = data1[key1];
				if (typeof data2 === "string") {
					if (func67(data2) < 1) {
						const err0 = {
							instancePath: instancePath + "/paths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/paths/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				} else {
					const err1 = {
						instancePath: instancePath + "/paths/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/paths/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			else {
				const err2 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "object",
	"additionalProperties": false,
	"properties": { "vocabulary": {
		"type": ["array", "null"],
		"items": {
			"type": "string",
			"minLength": 1
		}
	} }
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "vocabulary")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.vocabulary !== void 0 && func0.call(data, "vocabulary")) {
			let data0 = data.vocabulary;
			if (!Array.isArray(data0) && data0 !== null) {
				const err1 = {
					instancePath: instancePath + "/vocabulary",
					schemaPath: "#/properties/vocabulary/type",
					keyword: "type",
					params: { type: schema27.properties.vocabulary.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (func67(data1) < 1) {
							const err2 = {
								instancePath: instancePath + "/vocabulary/" + i0,
								schemaPath: "#/properties/vocabulary/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/vocabulary/" + i0,
							schemaPath: "#/properties/vocabulary/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"main": {
			"type": "string",
			"minLength": 1
		},
		"staging": {
			"type": "string",
			"minLength": 1
		},
		"prefixes": { "$ref": "#/$defs/prefixes" },
		"flow": { "enum": [
			"auto",
			"trunk",
			"staging"
		] },
		"unknown": { "enum": [
			"feature",
			"hotfix",
			"release",
			"experiment"
		] }
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "feature" || key0 === "hotfix" || key0 === "release" || key0 === "experiment")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.feature !== void 0 && func0.call(data, "feature")) {
			let data0 = data.feature;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/feature",
						schemaPath: "#/properties/feature/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/feature",
					schemaPath: "#/properties/feature/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.hotfix !== void 0 && func0.call(data, "hotfix")) {
			let data1 = data.hotfix;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/hotfix",
						schemaPath: "#/properties/hotfix/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/hotfix",
					schemaPath: "#/properties/hotfix/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.release !== void 0 && func0.call(data, "release")) {
			let data2 = data.release;
			if (typeof data2 === "string") {
				if (func67(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/release",
						schemaPath: "#/properties/release/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/release",
					schemaPath: "#/properties/release/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.experiment !== void 0 && func0.call(data, "experiment")) {
			let data3 = data.experiment;
			if (typeof data3 === "string") {
				if (func67(data3) < 1) {
					const err7 = {
						instancePath: instancePath + "/experiment",
						schemaPath: "#/properties/experiment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/experiment",
					schemaPath: "#/properties/experiment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "main" || key0 === "staging" || key0 === "prefixes" || key0 === "flow" || key0 === "unknown")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.main !== void 0 && func0.call(data, "main")) {
			let data0 = data.main;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/main",
						schemaPath: "#/properties/main/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/main",
					schemaPath: "#/properties/main/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.staging !== void 0 && func0.call(data, "staging")) {
			let data1 = data.staging;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/staging",
						schemaPath: "#/properties/staging/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/staging",
					schemaPath: "#/properties/staging/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.prefixes !== void 0 && func0.call(data, "prefixes")) {
			if (!validate71(data.prefixes, {
				instancePath: instancePath + "/prefixes",
				parentData: data,
				parentDataProperty: "prefixes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.flow !== void 0 && func0.call(data, "flow")) {
			let data3 = data.flow;
			if (!(data3 === "auto" || data3 === "trunk" || data3 === "staging")) {
				const err5 = {
					instancePath: instancePath + "/flow",
					schemaPath: "#/properties/flow/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.flow.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.unknown !== void 0 && func0.call(data, "unknown")) {
			let data4 = data.unknown;
			if (!(data4 === "feature" || data4 === "hotfix" || data4 === "release" || data4 === "experiment")) {
				const err6 = {
					instancePath: instancePath + "/unknown",
					schemaPath: "#/properties/unknown/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.unknown.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"scheme": { "enum": [
			"semver",
			"calver",
			"sequential",
			"hash"
		] },
		"preMajor": { "enum": ["loose", "strict"] },
		"initial": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"minLength": 1
			}
		},
		"types": {
			"type": "object",
			"additionalProperties": { "enum": [
				"feature",
				"fix",
				"docs",
				"refactor",
				"performance",
				"deprecation",
				"security",
				"rollback",
				"hotfix",
				"none"
			] }
		},
		"preset": { "enum": ["seed", "conventional"] }
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "scheme" || key0 === "preMajor" || key0 === "initial" || key0 === "types" || key0 === "preset")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.scheme !== void 0 && func0.call(data, "scheme")) {
			let data0 = data.scheme;
			if (!(data0 === "semver" || data0 === "calver" || data0 === "sequential" || data0 === "hash")) {
				const err1 = {
					instancePath: instancePath + "/scheme",
					schemaPath: "#/properties/scheme/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.scheme.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.preMajor !== void 0 && func0.call(data, "preMajor")) {
			let data1 = data.preMajor;
			if (!(data1 === "loose" || data1 === "strict")) {
				const err2 = {
					instancePath: instancePath + "/preMajor",
					schemaPath: "#/properties/preMajor/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.preMajor.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.initial !== void 0 && func0.call(data, "initial")) {
			let data2 = data.initial;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key1 of Object.keys(data2)) {
				let data3 = data2[key1];
				if (typeof data3 === "string") {
					if (func67(data3) < 1) {
						const err3 = {
							instancePath: instancePath + "/initial/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/initial/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/initial/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/initial/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			else {
				const err5 = {
					instancePath: instancePath + "/initial",
					schemaPath: "#/properties/initial/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.types !== void 0 && func0.call(data, "types")) {
			let data4 = data.types;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key2 of Object.keys(data4)) {
				let data5 = data4[key2];
				if (!(data5 === "feature" || data5 === "fix" || data5 === "docs" || data5 === "refactor" || data5 === "performance" || data5 === "deprecation" || data5 === "security" || data5 === "rollback" || data5 === "hotfix" || data5 === "none")) {
					const err6 = {
						instancePath: instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/types/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema30.properties.types.additionalProperties.enum }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/types",
					schemaPath: "#/properties/types/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.preset !== void 0 && func0.call(data, "preset")) {
			let data6 = data.preset;
			if (!(data6 === "seed" || data6 === "conventional")) {
				const err8 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.preset.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": { "scheme": { "enum": ["calver", "semver"] } }
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "scheme")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.scheme !== void 0 && func0.call(data, "scheme")) {
			let data0 = data.scheme;
			if (!(data0 === "calver" || data0 === "semver")) {
				const err1 = {
					instancePath: instancePath + "/scheme",
					schemaPath: "#/properties/scheme/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.scheme.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"tags": { "enum": ["prompt", "library"] },
		"sign": { "type": "boolean" },
		"changelog": { "$ref": "#/$defs/changelog" },
		"github_release": { "enum": ["library", "never"] },
		"make_latest": { "type": "boolean" },
		"strict": { "type": "boolean" },
		"first": { "enum": ["publish", "baseline"] }
	}
};
const schema33 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"main": { "enum": [
			"never",
			"pr",
			"push"
		] },
		"per_prompt": { "type": "boolean" }
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "main" || key0 === "per_prompt")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.main !== void 0 && func0.call(data, "main")) {
			let data0 = data.main;
			if (!(data0 === "never" || data0 === "pr" || data0 === "push")) {
				const err1 = {
					instancePath: instancePath + "/main",
					schemaPath: "#/properties/main/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.main.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.per_prompt !== void 0 && func0.call(data, "per_prompt")) {
			if (typeof data.per_prompt !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/per_prompt",
					schemaPath: "#/properties/per_prompt/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "tags" || key0 === "sign" || key0 === "changelog" || key0 === "github_release" || key0 === "make_latest" || key0 === "strict" || key0 === "first")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tags !== void 0 && func0.call(data, "tags")) {
			let data0 = data.tags;
			if (!(data0 === "prompt" || data0 === "library")) {
				const err1 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.tags.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.sign !== void 0 && func0.call(data, "sign")) {
			if (typeof data.sign !== "boolean") {
				const err2 = {
					instancePath: instancePath + "/sign",
					schemaPath: "#/properties/sign/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.changelog !== void 0 && func0.call(data, "changelog")) {
			if (!validate79(data.changelog, {
				instancePath: instancePath + "/changelog",
				parentData: data,
				parentDataProperty: "changelog",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.github_release !== void 0 && func0.call(data, "github_release")) {
			let data3 = data.github_release;
			if (!(data3 === "library" || data3 === "never")) {
				const err3 = {
					instancePath: instancePath + "/github_release",
					schemaPath: "#/properties/github_release/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.github_release.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.make_latest !== void 0 && func0.call(data, "make_latest")) {
			if (typeof data.make_latest !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/make_latest",
					schemaPath: "#/properties/make_latest/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.strict !== void 0 && func0.call(data, "strict")) {
			if (typeof data.strict !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.first !== void 0 && func0.call(data, "first")) {
			let data6 = data.first;
			if (!(data6 === "publish" || data6 === "baseline")) {
				const err6 = {
					instancePath: instancePath + "/first",
					schemaPath: "#/properties/first/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.first.enum }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"default": { "$ref": "#/$defs/policy" },
		"categories": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/policy" }
		},
		"immediate_changes": {
			"type": "array",
			"items": { "enum": [
				"breaking",
				"feature",
				"fix",
				"docs",
				"refactor",
				"performance",
				"deprecation",
				"security",
				"rollback",
				"hotfix"
			] },
			"uniqueItems": true
		},
		"phases": {
			"type": ["string", "array"],
			"pattern": "^seed$",
			"minItems": 1,
			"items": { "$ref": "#/$defs/phase" }
		},
		"analysis": { "$ref": "#/$defs/analysis" },
		"approval": {
			"type": "object",
			"additionalProperties": { "enum": ["auto", "manual"] }
		},
		"on_missing_metrics": { "enum": ["hold", "lease"] },
		"max_hold_hours": {
			"type": "number",
			"exclusiveMinimum": 0
		}
	}
};
const func27 = require_equal().default;
const schema35 = { "enum": ["immediate", "gradual"] };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "immediate" || data === "gradual")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema35.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.percentage === void 0 || !func0.call(data, "percentage")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "percentage" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "percentage" || key0 === "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.percentage !== void 0 && func0.call(data, "percentage")) {
			let data1 = data.percentage;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/percentage",
						schemaPath: "#/properties/percentage/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 <= 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/percentage",
						schemaPath: "#/properties/percentage/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/percentage",
					schemaPath: "#/properties/percentage/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.hours !== void 0 && func0.call(data, "hours")) {
			let data2 = data.hours;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"max_error_rate": { "$ref": "#/$defs/share" },
		"min_samples": {
			"type": "integer",
			"minimum": 1
		},
		"tolerance": { "$ref": "#/$defs/share" },
		"max_latency_increase": {
			"type": ["number", "null"],
			"minimum": 0
		},
		"max_cost_increase": {
			"type": ["number", "null"],
			"minimum": 0
		},
		"max_age": { "$ref": "#/$defs/duration" }
	}
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1
				}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "number" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[1-9][0-9]*[hdw]$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[1-9][0-9]*[hdw]$" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "max_error_rate" || key0 === "min_samples" || key0 === "tolerance" || key0 === "max_latency_increase" || key0 === "max_cost_increase" || key0 === "max_age")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.max_error_rate !== void 0 && func0.call(data, "max_error_rate")) {
			if (!validate89(data.max_error_rate, {
				instancePath: instancePath + "/max_error_rate",
				parentData: data,
				parentDataProperty: "max_error_rate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.min_samples !== void 0 && func0.call(data, "min_samples")) {
			let data1 = data.min_samples;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err1 = {
					instancePath: instancePath + "/min_samples",
					schemaPath: "#/properties/min_samples/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/min_samples",
						schemaPath: "#/properties/min_samples/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.tolerance !== void 0 && func0.call(data, "tolerance")) {
			if (!validate89(data.tolerance, {
				instancePath: instancePath + "/tolerance",
				parentData: data,
				parentDataProperty: "tolerance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_latency_increase !== void 0 && func0.call(data, "max_latency_increase")) {
			let data3 = data.max_latency_increase;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err3 = {
					instancePath: instancePath + "/max_latency_increase",
					schemaPath: "#/properties/max_latency_increase/type",
					keyword: "type",
					params: { type: schema37.properties.max_latency_increase.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/max_latency_increase",
						schemaPath: "#/properties/max_latency_increase/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.max_cost_increase !== void 0 && func0.call(data, "max_cost_increase")) {
			let data4 = data.max_cost_increase;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/max_cost_increase",
					schemaPath: "#/properties/max_cost_increase/type",
					keyword: "type",
					params: { type: schema37.properties.max_cost_increase.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err6 = {
						instancePath: instancePath + "/max_cost_increase",
						schemaPath: "#/properties/max_cost_increase/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.max_age !== void 0 && func0.call(data, "max_age")) {
			if (!validate92(data.max_age, {
				instancePath: instancePath + "/max_age",
				parentData: data,
				parentDataProperty: "max_age",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^seed$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "default" || key0 === "categories" || key0 === "immediate_changes" || key0 === "phases" || key0 === "analysis" || key0 === "approval" || key0 === "on_missing_metrics" || key0 === "max_hold_hours")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.default !== void 0 && func0.call(data, "default")) {
			if (!validate83(data.default, {
				instancePath: instancePath + "/default",
				parentData: data,
				parentDataProperty: "default",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
				errors = vErrors.length;
			}
		}
		if (data.categories !== void 0 && func0.call(data, "categories")) {
			let data1 = data.categories;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 of Object.keys(data1)) if (!validate83(data1[key1], {
					instancePath: instancePath + "/categories/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.immediate_changes !== void 0 && func0.call(data, "immediate_changes")) {
			let data3 = data.immediate_changes;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (!(data4 === "breaking" || data4 === "feature" || data4 === "fix" || data4 === "docs" || data4 === "refactor" || data4 === "performance" || data4 === "deprecation" || data4 === "security" || data4 === "rollback" || data4 === "hotfix")) {
						const err2 = {
							instancePath: instancePath + "/immediate_changes/" + i0,
							schemaPath: "#/properties/immediate_changes/items/enum",
							keyword: "enum",
							params: { allowedValues: schema34.properties.immediate_changes.items.enum }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data3[i1], data3[j0])) {
						const err3 = {
							instancePath: instancePath + "/immediate_changes",
							schemaPath: "#/properties/immediate_changes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						break outer0;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/immediate_changes",
					schemaPath: "#/properties/immediate_changes/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.phases !== void 0 && func0.call(data, "phases")) {
			let data5 = data.phases;
			if (typeof data5 !== "string" && !Array.isArray(data5)) {
				const err5 = {
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: schema34.properties.phases.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err6 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/pattern",
						keyword: "pattern",
						params: { pattern: "^seed$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err7 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len1 = data5.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate86(data5[i2], {
					instancePath: instancePath + "/phases/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.analysis !== void 0 && func0.call(data, "analysis")) {
			if (!validate88(data.analysis, {
				instancePath: instancePath + "/analysis",
				parentData: data,
				parentDataProperty: "analysis",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.approval !== void 0 && func0.call(data, "approval")) {
			let data8 = data.approval;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key2 of Object.keys(data8)) {
				let data9 = data8[key2];
				if (!(data9 === "auto" || data9 === "manual")) {
					const err8 = {
						instancePath: instancePath + "/approval/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/approval/additionalProperties/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.approval.additionalProperties.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			else {
				const err9 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.on_missing_metrics !== void 0 && func0.call(data, "on_missing_metrics")) {
			let data10 = data.on_missing_metrics;
			if (!(data10 === "hold" || data10 === "lease")) {
				const err10 = {
					instancePath: instancePath + "/on_missing_metrics",
					schemaPath: "#/properties/on_missing_metrics/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.on_missing_metrics.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.max_hold_hours !== void 0 && func0.call(data, "max_hold_hours")) {
			let data11 = data.max_hold_hours;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 <= 0 || isNaN(data11)) {
					const err11 = {
						instancePath: instancePath + "/max_hold_hours",
						schemaPath: "#/properties/max_hold_hours/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/max_hold_hours",
					schemaPath: "#/properties/max_hold_hours/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"mode": { "enum": ["all", "ratchet"] },
		"syntax": { "$ref": "#/$defs/syntax" },
		"review": { "$ref": "#/$defs/review" },
		"testing": { "$ref": "#/$defs/testing" },
		"security": { "$ref": "#/$defs/security" },
		"performance": { "$ref": "#/$defs/performance" },
		"compliance": { "$ref": "#/$defs/compliance" }
	}
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = { "enum": ["check", "report"] };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "check" || data === "report")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema43.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"required": { "$ref": "#/$defs/required" },
		"enforce": { "$ref": "#/$defs/enforce" },
		"by": { "enum": ["github", "check"] }
	}
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "by")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0 && func0.call(data, "by")) {
			let data2 = data.by;
			if (!(data2 === "github" || data2 === "check")) {
				const err1 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/enum",
					keyword: "enum",
					params: { allowedValues: schema44.properties.by.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = { "enum": [
	"pass",
	"warn",
	"fail"
] };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "pass" || data === "warn" || data === "fail")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema46.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": ["integer", "object"],
	"minimum": 0,
	"additionalProperties": false,
	"properties": {
		"tests": {
			"type": "integer",
			"minimum": 0
		},
		"evidence": { "type": "boolean" }
	}
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema47.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "tests" || key0 === "evidence")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.tests !== void 0 && func0.call(data, "tests")) {
			let data0 = data.tests;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/tests",
					schemaPath: "#/properties/tests/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.evidence !== void 0 && func0.call(data, "evidence")) {
			if (typeof data.evidence !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "min_pass_rate" || key0 === "max_regression" || key0 === "max_age")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.min_pass_rate !== void 0 && func0.call(data, "min_pass_rate")) {
			if (!validate89(data.min_pass_rate, {
				instancePath: instancePath + "/min_pass_rate",
				parentData: data,
				parentDataProperty: "min_pass_rate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_regression !== void 0 && func0.call(data, "max_regression")) {
			if (!validate89(data.max_regression, {
				instancePath: instancePath + "/max_regression",
				parentData: data,
				parentDataProperty: "max_regression",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_age !== void 0 && func0.call(data, "max_age")) {
			if (!validate92(data.max_age, {
				instancePath: instancePath + "/max_age",
				parentData: data,
				parentDataProperty: "max_age",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "when_absent" || key0 === "require" || key0 === "evidence")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.when_absent !== void 0 && func0.call(data, "when_absent")) {
			if (!validate110(data.when_absent, {
				instancePath: instancePath + "/when_absent",
				parentData: data,
				parentDataProperty: "when_absent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.require !== void 0 && func0.call(data, "require")) {
			let data3 = data.require;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 of Object.keys(data3)) if (!validate112(data3[key1], {
					instancePath: instancePath + "/require/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/require",
					schemaPath: "#/properties/require/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.evidence !== void 0 && func0.call(data, "evidence")) {
			if (!validate114(data.evidence, {
				instancePath: instancePath + "/evidence",
				parentData: data,
				parentDataProperty: "evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0 || !func0.call(data, "code")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.expires === void 0 || !func0.call(data, "expires")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "code" || key0 === "prompt" || key0 === "owner" || key0 === "reason" || key0 === "expires")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.code !== void 0 && func0.call(data, "code")) {
			let data0 = data.code;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.prompt !== void 0 && func0.call(data, "prompt")) {
			let data1 = data.prompt;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data2 = data.owner;
			if (typeof data2 === "string") {
				if (func67(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data3 = data.reason;
			if (typeof data3 === "string") {
				if (func67(data3) < 1) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.expires !== void 0 && func0.call(data, "expires")) {
			let data4 = data.expires;
			if (typeof data4 === "string") {
				if (!pattern10.test(data4)) {
					const err13 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "owner" || key0 === "allow")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data2 = data.owner;
			if (typeof data2 === "string") {
				if (func67(data2) < 1) {
					const err1 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.allow !== void 0 && func0.call(data, "allow")) {
			let data3 = data.allow;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate123(data3[i0], {
					instancePath: instancePath + "/allow/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/allow",
					schemaPath: "#/properties/allow/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"required": { "$ref": "#/$defs/required" },
		"enforce": { "$ref": "#/$defs/enforce" },
		"max_tokens": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"max_cost_usd": {
			"type": ["number", "null"],
			"exclusiveMinimum": 0
		},
		"max_latency_ms": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"max_growth": {
			"type": ["number", "null"],
			"minimum": 0
		}
	}
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "max_tokens" || key0 === "max_cost_usd" || key0 === "max_latency_ms" || key0 === "max_growth")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.max_tokens !== void 0 && func0.call(data, "max_tokens")) {
			let data2 = data.max_tokens;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
				const err1 = {
					instancePath: instancePath + "/max_tokens",
					schemaPath: "#/properties/max_tokens/type",
					keyword: "type",
					params: { type: schema51.properties.max_tokens.type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err2 = {
						instancePath: instancePath + "/max_tokens",
						schemaPath: "#/properties/max_tokens/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.max_cost_usd !== void 0 && func0.call(data, "max_cost_usd")) {
			let data3 = data.max_cost_usd;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err3 = {
					instancePath: instancePath + "/max_cost_usd",
					schemaPath: "#/properties/max_cost_usd/type",
					keyword: "type",
					params: { type: schema51.properties.max_cost_usd.type }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 <= 0 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/max_cost_usd",
						schemaPath: "#/properties/max_cost_usd/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.max_latency_ms !== void 0 && func0.call(data, "max_latency_ms")) {
			let data4 = data.max_latency_ms;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
				const err5 = {
					instancePath: instancePath + "/max_latency_ms",
					schemaPath: "#/properties/max_latency_ms/type",
					keyword: "type",
					params: { type: schema51.properties.max_latency_ms.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err6 = {
						instancePath: instancePath + "/max_latency_ms",
						schemaPath: "#/properties/max_latency_ms/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.max_growth !== void 0 && func0.call(data, "max_growth")) {
			let data5 = data.max_growth;
			if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err7 = {
					instancePath: instancePath + "/max_growth",
					schemaPath: "#/properties/max_growth/type",
					keyword: "type",
					params: { type: schema51.properties.max_growth.type }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/max_growth",
						schemaPath: "#/properties/max_growth/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.categories === void 0 || !func0.call(data, "categories")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "categories" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "categories" || key0 === "schema" || key0 === "max_age")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.categories !== void 0 && func0.call(data, "categories")) {
			let data1 = data.categories;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func67(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "#/properties/categories/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/categories/" + i0,
							schemaPath: "#/properties/categories/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.schema !== void 0 && func0.call(data, "schema")) {
			let data3 = data.schema;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err9 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.max_age !== void 0 && func0.call(data, "max_age")) {
			let data4 = data.max_age;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 of Object.keys(data4)) if (!validate92(data4[key1], {
					instancePath: instancePath + "/max_age/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/max_age",
					schemaPath: "#/properties/max_age/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "required" || key0 === "enforce" || key0 === "policies")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.required !== void 0 && func0.call(data, "required")) {
			if (!validate98(data.required, {
				instancePath: instancePath + "/required",
				parentData: data,
				parentDataProperty: "required",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.enforce !== void 0 && func0.call(data, "enforce")) {
			if (!validate100(data.enforce, {
				instancePath: instancePath + "/enforce",
				parentData: data,
				parentDataProperty: "enforce",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.policies !== void 0 && func0.call(data, "policies")) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate133(data2[i0], {
					instancePath: instancePath + "/policies/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "mode" || key0 === "syntax" || key0 === "review" || key0 === "testing" || key0 === "security" || key0 === "performance" || key0 === "compliance")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mode !== void 0 && func0.call(data, "mode")) {
			let data0 = data.mode;
			if (!(data0 === "all" || data0 === "ratchet")) {
				const err1 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.mode.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.syntax !== void 0 && func0.call(data, "syntax")) {
			if (!validate97(data.syntax, {
				instancePath: instancePath + "/syntax",
				parentData: data,
				parentDataProperty: "syntax",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.review !== void 0 && func0.call(data, "review")) {
			if (!validate103(data.review, {
				instancePath: instancePath + "/review",
				parentData: data,
				parentDataProperty: "review",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.testing !== void 0 && func0.call(data, "testing")) {
			if (!validate107(data.testing, {
				instancePath: instancePath + "/testing",
				parentData: data,
				parentDataProperty: "testing",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.security !== void 0 && func0.call(data, "security")) {
			if (!validate120(data.security, {
				instancePath: instancePath + "/security",
				parentData: data,
				parentDataProperty: "security",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.performance !== void 0 && func0.call(data, "performance")) {
			if (!validate126(data.performance, {
				instancePath: instancePath + "/performance",
				parentData: data,
				parentDataProperty: "performance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.compliance !== void 0 && func0.call(data, "compliance")) {
			if (!validate130(data.compliance, {
				instancePath: instancePath + "/compliance",
				parentData: data,
				parentDataProperty: "compliance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"encoding": { "enum": [
			"o200k_base",
			"o200k_harmony",
			"cl100k_base",
			"p50k_base",
			"p50k_edit",
			"r50k_base"
		] },
		"context": {
			"type": "integer",
			"minimum": 1
		},
		"input_per_mtok": {
			"type": "number",
			"minimum": 0
		},
		"output_per_mtok": {
			"type": "number",
			"minimum": 0
		},
		"family": {
			"type": "string",
			"minLength": 1
		}
	}
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "encoding" || key0 === "context" || key0 === "input_per_mtok" || key0 === "output_per_mtok" || key0 === "family")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.encoding !== void 0 && func0.call(data, "encoding")) {
			let data0 = data.encoding;
			if (!(data0 === "o200k_base" || data0 === "o200k_harmony" || data0 === "cl100k_base" || data0 === "p50k_base" || data0 === "p50k_edit" || data0 === "r50k_base")) {
				const err1 = {
					instancePath: instancePath + "/encoding",
					schemaPath: "#/properties/encoding/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.encoding.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.context !== void 0 && func0.call(data, "context")) {
			let data1 = data.context;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/context",
					schemaPath: "#/properties/context/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.input_per_mtok !== void 0 && func0.call(data, "input_per_mtok")) {
			let data2 = data.input_per_mtok;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/input_per_mtok",
						schemaPath: "#/properties/input_per_mtok/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/input_per_mtok",
					schemaPath: "#/properties/input_per_mtok/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.output_per_mtok !== void 0 && func0.call(data, "output_per_mtok")) {
			let data3 = data.output_per_mtok;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err6 = {
						instancePath: instancePath + "/output_per_mtok",
						schemaPath: "#/properties/output_per_mtok/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/output_per_mtok",
					schemaPath: "#/properties/output_per_mtok/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.family !== void 0 && func0.call(data, "family")) {
			let data4 = data.family;
			if (typeof data4 === "string") {
				if (func67(data4) < 1) {
					const err8 = {
						instancePath: instancePath + "/family",
						schemaPath: "#/properties/family/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/family",
					schemaPath: "#/properties/family/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "model")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.model !== void 0 && func0.call(data, "model")) {
			let data0 = data.model;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"properties": {
		"admin": { "$ref": "#/$defs/accounts" },
		"developer": { "$ref": "#/$defs/accounts" },
		"reviewer": { "$ref": "#/$defs/accounts" },
		"viewer": { "$ref": "#/$defs/accounts" }
	}
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema56.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "admin" || key0 === "developer" || key0 === "reviewer" || key0 === "viewer")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.admin !== void 0 && func0.call(data, "admin")) {
			if (!validate65(data.admin, {
				instancePath: instancePath + "/admin",
				parentData: data,
				parentDataProperty: "admin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.developer !== void 0 && func0.call(data, "developer")) {
			if (!validate65(data.developer, {
				instancePath: instancePath + "/developer",
				parentData: data,
				parentDataProperty: "developer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.reviewer !== void 0 && func0.call(data, "reviewer")) {
			if (!validate65(data.reviewer, {
				instancePath: instancePath + "/reviewer",
				parentData: data,
				parentDataProperty: "reviewer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.viewer !== void 0 && func0.call(data, "viewer")) {
			if (!validate65(data.viewer, {
				instancePath: instancePath + "/viewer",
				parentData: data,
				parentDataProperty: "viewer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["type", "name"],
	"properties": {
		"type": { "enum": [
			"file",
			"url",
			"prometheus",
			"opentelemetry",
			"command"
		] },
		"name": {
			"type": "string",
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"environment": {
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]*$"
		},
		"path": {
			"type": "string",
			"minLength": 1
		},
		"url": {
			"type": "string",
			"pattern": "^https?://"
		},
		"headers": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^PROMPT_METRICS_[A-Z0-9_]+$"
			}
		},
		"queries": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"minLength": 1
			}
		},
		"labels": { "$ref": "#/$defs/metricLabels" },
		"instruments": { "$ref": "#/$defs/metricInstruments" },
		"command": {
			"type": "array",
			"minItems": 1,
			"items": { "type": "string" }
		},
		"variables": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^PROMPT_METRICS_[A-Z0-9_]+$"
			}
		},
		"time_limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 600
		}
	}
};
const pattern11 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern13 = /* @__PURE__ */ new RegExp("^https?://", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^PROMPT_METRICS_[A-Z0-9_]+$", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "prompt" || key0 === "version" || key0 === "arm")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.prompt !== void 0 && func0.call(data, "prompt")) {
			let data0 = data.prompt;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.arm !== void 0 && func0.call(data, "arm")) {
			let data2 = data.arm;
			if (typeof data2 === "string") {
				if (func67(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/arm",
						schemaPath: "#/properties/arm/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/arm",
					schemaPath: "#/properties/arm/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "duration" || key0 === "tokens" || key0 === "error")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.duration !== void 0 && func0.call(data, "duration")) {
			let data0 = data.duration;
			if (typeof data0 === "string") {
				if (func67(data0) < 1) {
					const err1 = {
						instancePath: instancePath + "/duration",
						schemaPath: "#/properties/duration/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.tokens !== void 0 && func0.call(data, "tokens")) {
			let data1 = data.tokens;
			if (typeof data1 === "string") {
				if (func67(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/tokens",
						schemaPath: "#/properties/tokens/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/tokens",
					schemaPath: "#/properties/tokens/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.error !== void 0 && func0.call(data, "error")) {
			let data2 = data.error;
			if (typeof data2 === "string") {
				if (func67(data2) < 1) {
					const err5 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0 || !func0.call(data, "name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema57.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0 && func0.call(data, "type")) {
			let data0 = data.type;
			if (!(data0 === "file" || data0 === "url" || data0 === "prometheus" || data0 === "opentelemetry" || data0 === "command")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema57.properties.type.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (!pattern11.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.environment !== void 0 && func0.call(data, "environment")) {
			let data2 = data.environment;
			if (typeof data2 === "string") {
				if (!pattern8.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]*$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.path !== void 0 && func0.call(data, "path")) {
			let data3 = data.path;
			if (typeof data3 === "string") {
				if (func67(data3) < 1) {
					const err8 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data4 = data.url;
			if (typeof data4 === "string") {
				if (!pattern13.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.headers !== void 0 && func0.call(data, "headers")) {
			let data5 = data.headers;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key1 of Object.keys(data5)) {
				let data6 = data5[key1];
				if (typeof data6 === "string") {
					if (!pattern14.test(data6)) {
						const err12 = {
							instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/headers/additionalProperties/pattern",
							keyword: "pattern",
							params: { pattern: "^PROMPT_METRICS_[A-Z0-9_]+$" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			else {
				const err14 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.queries !== void 0 && func0.call(data, "queries")) {
			let data7 = data.queries;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key2 of Object.keys(data7)) {
				let data8 = data7[key2];
				if (typeof data8 === "string") {
					if (func67(data8) < 1) {
						const err15 = {
							instancePath: instancePath + "/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/queries/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/queries/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/queries/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			else {
				const err17 = {
					instancePath: instancePath + "/queries",
					schemaPath: "#/properties/queries/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.labels !== void 0 && func0.call(data, "labels")) {
			if (!validate149(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.instruments !== void 0 && func0.call(data, "instruments")) {
			if (!validate151(data.instruments, {
				instancePath: instancePath + "/instruments",
				parentData: data,
				parentDataProperty: "instruments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0 && func0.call(data, "command")) {
			let data11 = data.command;
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err18 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data11[i0] !== "string") {
					const err19 = {
						instancePath: instancePath + "/command/" + i0,
						schemaPath: "#/properties/command/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.variables !== void 0 && func0.call(data, "variables")) {
			let data13 = data.variables;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data14 = data13[i1];
					if (typeof data14 === "string") {
						if (!pattern14.test(data14)) {
							const err21 = {
								instancePath: instancePath + "/variables/" + i1,
								schemaPath: "#/properties/variables/items/pattern",
								keyword: "pattern",
								params: { pattern: "^PROMPT_METRICS_[A-Z0-9_]+$" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/variables/" + i1,
							schemaPath: "#/properties/variables/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/variables",
					schemaPath: "#/properties/variables/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.time_limit !== void 0 && func0.call(data, "time_limit")) {
			let data15 = data.time_limit;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err24 = {
					instancePath: instancePath + "/time_limit",
					schemaPath: "#/properties/time_limit/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 600 || isNaN(data15)) {
					const err25 = {
						instancePath: instancePath + "/time_limit",
						schemaPath: "#/properties/time_limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 600
						}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data15 < 1 || isNaN(data15)) {
					const err26 = {
						instancePath: instancePath + "/time_limit",
						schemaPath: "#/properties/time_limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "alpha" || key0 === "min_days" || key0 === "max_days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.alpha !== void 0 && func0.call(data, "alpha")) {
			let data0 = data.alpha;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 >= .5 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: .5
						}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0 <= 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/alpha",
					schemaPath: "#/properties/alpha/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.min_days !== void 0 && func0.call(data, "min_days")) {
			let data1 = data.min_days;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/min_days",
					schemaPath: "#/properties/min_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/min_days",
						schemaPath: "#/properties/min_days/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.max_days !== void 0 && func0.call(data, "max_days")) {
			let data2 = data.max_days;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/max_days",
					schemaPath: "#/properties/max_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/max_days",
						schemaPath: "#/properties/max_days/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "enabled")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.enabled !== void 0 && func0.call(data, "enabled")) {
			if (typeof data.enabled !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/enabled",
					schemaPath: "#/properties/enabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
	"type": "object",
	"additionalProperties": false,
	"properties": { "comment": { "enum": [
		"auto",
		"always",
		"never"
	] } }
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "comment")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.comment !== void 0 && func0.call(data, "comment")) {
			let data0 = data.comment;
			if (!(data0 === "auto" || data0 === "always" || data0 === "never")) {
				const err1 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/enum",
					keyword: "enum",
					params: { allowedValues: schema62.properties.comment.enum }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"branch": {
			"type": "boolean",
			"enum": [true]
		},
		"pages": { "type": "boolean" },
		"assets": { "type": "boolean" }
	}
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "branch" || key0 === "pages" || key0 === "assets")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.branch !== void 0 && func0.call(data, "branch")) {
			let data0 = data.branch;
			if (typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === true)) {
				const err2 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/enum",
					keyword: "enum",
					params: { allowedValues: schema63.properties.branch.enum }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.pages !== void 0 && func0.call(data, "pages")) {
			if (typeof data.pages !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/pages",
					schemaPath: "#/properties/pages/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.assets !== void 0 && func0.call(data, "assets")) {
			if (typeof data.assets !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/assets",
					schemaPath: "#/properties/assets/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^(?=.*\\{id\\}).*\\{version\\}", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.library !== void 0 && func0.call(data, "library")) {
			if (!validate53(data.library, {
				instancePath: instancePath + "/library",
				parentData: data,
				parentDataProperty: "library",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.sources !== void 0 && func0.call(data, "sources")) {
			let data1 = data.sources;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err1 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate55(data1[i0], {
					instancePath: instancePath + "/sources/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.naming !== void 0 && func0.call(data, "naming")) {
			if (!validate56(data.naming, {
				instancePath: instancePath + "/naming",
				parentData: data,
				parentDataProperty: "naming",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.taxonomy !== void 0 && func0.call(data, "taxonomy")) {
			if (!validate60(data.taxonomy, {
				instancePath: instancePath + "/taxonomy",
				parentData: data,
				parentDataProperty: "taxonomy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.owners !== void 0 && func0.call(data, "owners")) {
			if (!validate64(data.owners, {
				instancePath: instancePath + "/owners",
				parentData: data,
				parentDataProperty: "owners",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0 && func0.call(data, "tags")) {
			if (!validate68(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.branches !== void 0 && func0.call(data, "branches")) {
			if (!validate70(data.branches, {
				instancePath: instancePath + "/branches",
				parentData: data,
				parentDataProperty: "branches",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.merge !== void 0 && func0.call(data, "merge")) {
			let data8 = data.merge;
			if (!(data8 === "auto" || data8 === "squash" || data8 === "merge" || data8 === "rebase")) {
				const err3 = {
					instancePath: instancePath + "/merge",
					schemaPath: "#/properties/merge/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.merge.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.versioning !== void 0 && func0.call(data, "versioning")) {
			if (!validate74(data.versioning, {
				instancePath: instancePath + "/versioning",
				parentData: data,
				parentDataProperty: "versioning",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags_format !== void 0 && func0.call(data, "tags_format")) {
			let data10 = data.tags_format;
			if (typeof data10 === "string") {
				if (!pattern6.test(data10)) {
					const err4 = {
						instancePath: instancePath + "/tags_format",
						schemaPath: "#/properties/tags_format/pattern",
						keyword: "pattern",
						params: { pattern: "^(?=.*\\{id\\}).*\\{version\\}" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/tags_format",
					schemaPath: "#/properties/tags_format/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.library_version !== void 0 && func0.call(data, "library_version")) {
			if (!validate76(data.library_version, {
				instancePath: instancePath + "/library_version",
				parentData: data,
				parentDataProperty: "library_version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.release !== void 0 && func0.call(data, "release")) {
			if (!validate78(data.release, {
				instancePath: instancePath + "/release",
				parentData: data,
				parentDataProperty: "release",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.rollout !== void 0 && func0.call(data, "rollout")) {
			if (!validate82(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.gates !== void 0 && func0.call(data, "gates")) {
			if (!validate96(data.gates, {
				instancePath: instancePath + "/gates",
				parentData: data,
				parentDataProperty: "gates",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0 && func0.call(data, "models")) {
			let data15 = data.models;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key1 of Object.keys(data15)) if (!validate138(data15[key1], {
					instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data15,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.defaults !== void 0 && func0.call(data, "defaults")) {
			if (!validate140(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data.access !== void 0 && func0.call(data, "access")) {
			if (!validate142(data.access, {
				instancePath: instancePath + "/access",
				parentData: data,
				parentDataProperty: "access",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0 && func0.call(data, "metrics")) {
			let data19 = data.metrics;
			if (Array.isArray(data19)) {
				const len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate148(data19[i1], {
					instancePath: instancePath + "/metrics/" + i1,
					parentData: data19,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.stale_after !== void 0 && func0.call(data, "stale_after")) {
			if (!validate92(data.stale_after, {
				instancePath: instancePath + "/stale_after",
				parentData: data,
				parentDataProperty: "stale_after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.experiments !== void 0 && func0.call(data, "experiments")) {
			if (!validate155(data.experiments, {
				instancePath: instancePath + "/experiments",
				parentData: data,
				parentDataProperty: "experiments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.consumers !== void 0 && func0.call(data, "consumers")) {
			let data23 = data.consumers;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key2 of Object.keys(data23)) {
				let data24 = data23[key2];
				if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key3 of Object.keys(data24)) {
					let data25 = data24[key3];
					if (typeof data25 === "string") {
						if (func67(data25) < 1) {
							const err8 = {
								instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/consumers/additionalProperties/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/consumers/additionalProperties/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				else {
					const err10 = {
						instancePath: instancePath + "/consumers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/consumers/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			else {
				const err11 = {
					instancePath: instancePath + "/consumers",
					schemaPath: "#/properties/consumers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.site !== void 0 && func0.call(data, "site")) {
			if (!validate157(data.site, {
				instancePath: instancePath + "/site",
				parentData: data,
				parentDataProperty: "site",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.report !== void 0 && func0.call(data, "report")) {
			if (!validate159(data.report, {
				instancePath: instancePath + "/report",
				parentData: data,
				parentDataProperty: "report",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.publish !== void 0 && func0.call(data, "publish")) {
			if (!validate161(data.publish, {
				instancePath: instancePath + "/publish",
				parentData: data,
				parentDataProperty: "publish",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
exports.keys = { "config": { "keys": {
	"library": { "keys": {
		"name": {},
		"description": {}
	} },
	"sources": { "each": { "keys": {
		"include": {},
		"exclude": { "each": {} },
		"format": {},
		"category": {},
		"subcategory": {},
		"owner": {},
		"naming": { "keys": {
			"preset": {},
			"pattern": {},
			"maxLength": {}
		} },
		"id": {}
	} } },
	"naming": { "keys": {
		"preset": {},
		"pattern": {},
		"maxLength": {}
	} },
	"taxonomy": { "keys": {
		"categories": { "each": { "keys": {
			"description": {},
			"owner": {},
			"review": {},
			"subcategories": { "each": {} }
		} } },
		"strict": {}
	} },
	"owners": {
		"keys": { "paths": { "each": {} } },
		"each": { "each": {} }
	},
	"tags": { "keys": { "vocabulary": { "each": {} } } },
	"branches": { "keys": {
		"main": {},
		"staging": {},
		"prefixes": { "keys": {
			"feature": {},
			"hotfix": {},
			"release": {},
			"experiment": {}
		} },
		"flow": {},
		"unknown": {}
	} },
	"merge": {},
	"versioning": { "keys": {
		"scheme": {},
		"preMajor": {},
		"initial": { "each": {} },
		"types": { "each": {} },
		"preset": {}
	} },
	"tags_format": {},
	"library_version": { "keys": { "scheme": {} } },
	"release": { "keys": {
		"tags": {},
		"sign": {},
		"changelog": { "keys": {
			"main": {},
			"per_prompt": {}
		} },
		"github_release": {},
		"make_latest": {},
		"strict": {},
		"first": {}
	} },
	"rollout": { "keys": {
		"default": {},
		"categories": { "each": {} },
		"immediate_changes": { "each": {} },
		"phases": { "each": { "keys": {
			"name": {},
			"percentage": {},
			"hours": {}
		} } },
		"analysis": { "keys": {
			"max_error_rate": {},
			"min_samples": {},
			"tolerance": {},
			"max_latency_increase": {},
			"max_cost_increase": {},
			"max_age": {}
		} },
		"approval": { "each": {} },
		"on_missing_metrics": {},
		"max_hold_hours": {}
	} },
	"gates": { "keys": {
		"mode": {},
		"syntax": { "keys": {
			"required": {},
			"enforce": {}
		} },
		"review": { "keys": {
			"required": {},
			"enforce": {},
			"by": {}
		} },
		"testing": { "keys": {
			"required": {},
			"enforce": {},
			"when_absent": {},
			"require": { "each": { "keys": {
				"tests": {},
				"evidence": {}
			} } },
			"evidence": { "keys": {
				"min_pass_rate": {},
				"max_regression": {},
				"max_age": {}
			} }
		} },
		"security": { "keys": {
			"required": {},
			"enforce": {},
			"owner": {},
			"allow": { "each": { "keys": {
				"code": {},
				"prompt": {},
				"owner": {},
				"reason": {},
				"expires": {}
			} } }
		} },
		"performance": { "keys": {
			"required": {},
			"enforce": {},
			"max_tokens": {},
			"max_cost_usd": {},
			"max_latency_ms": {},
			"max_growth": {}
		} },
		"compliance": { "keys": {
			"required": {},
			"enforce": {},
			"policies": { "each": { "keys": {
				"name": {},
				"categories": { "each": {} },
				"schema": {},
				"max_age": { "each": {} }
			} } }
		} }
	} },
	"models": { "each": { "keys": {
		"encoding": {},
		"context": {},
		"input_per_mtok": {},
		"output_per_mtok": {},
		"family": {}
	} } },
	"defaults": { "keys": { "model": {} } },
	"access": { "keys": {
		"admin": { "each": {} },
		"developer": { "each": {} },
		"reviewer": { "each": {} },
		"viewer": { "each": {} }
	} },
	"metrics": { "each": { "keys": {
		"type": {},
		"name": {},
		"environment": {},
		"path": {},
		"url": {},
		"headers": { "each": {} },
		"queries": { "each": {} },
		"labels": { "keys": {
			"prompt": {},
			"version": {},
			"arm": {}
		} },
		"instruments": { "keys": {
			"duration": {},
			"tokens": {},
			"error": {}
		} },
		"command": { "each": {} },
		"variables": { "each": {} },
		"time_limit": {}
	} } },
	"stale_after": {},
	"experiments": { "keys": {
		"alpha": {},
		"min_days": {},
		"max_days": {}
	} },
	"consumers": { "each": { "each": {} } },
	"site": { "keys": { "enabled": {} } },
	"report": { "keys": { "comment": {} } },
	"publish": { "keys": {
		"branch": {},
		"pages": {},
		"assets": {}
	} }
} } };
