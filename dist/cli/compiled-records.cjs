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

// src/schema/compiled-records.cjs
exports["release-record"] = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/release-record.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"kind",
		"version",
		"previous",
		"tag",
		"source",
		"committedAt",
		"prompts",
		"removed",
		"waiting"
	],
	"properties": {
		"schema": { "const": "prompt-libraries/release-record/v1" },
		"kind": { "enum": [
			"release",
			"baseline",
			"pre-release",
			"rollback-pointer"
		] },
		"version": {
			"type": "string",
			"minLength": 1
		},
		"previous": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"tag": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"source": {
			"type": "string",
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"committedAt": { "type": "integer" },
		"prompts": {
			"type": "array",
			"items": { "$ref": "#/$defs/prompt" }
		},
		"removed": {
			"type": "array",
			"items": { "$ref": "#/$defs/removed" }
		},
		"waiting": {
			"type": "array",
			"items": { "$ref": "#/$defs/waiting" }
		}
	},
	"$defs": {
		"impact": { "enum": [
			"none",
			"patch",
			"minor",
			"major"
		] },
		"prompt": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"category",
				"path",
				"from",
				"to",
				"impact",
				"declared",
				"floor",
				"documented",
				"why",
				"digest",
				"blob",
				"tag",
				"entries",
				"because",
				"rollbackOf",
				"withdrawn"
			],
			"properties": {
				"id": {
					"type": "string",
					"minLength": 1
				},
				"category": {
					"type": "string",
					"minLength": 1
				},
				"path": {
					"type": "string",
					"minLength": 1
				},
				"from": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"to": {
					"type": "string",
					"minLength": 1
				},
				"impact": { "$ref": "#/$defs/impact" },
				"declared": { "enum": [
					"none",
					"patch",
					"minor",
					"major",
					null
				] },
				"floor": { "$ref": "#/$defs/impact" },
				"documented": { "type": "boolean" },
				"why": {
					"type": "array",
					"items": { "$ref": "#/$defs/reason" }
				},
				"digest": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"blob": {
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"tag": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"entries": {
					"type": "array",
					"items": { "$ref": "#/$defs/entry" }
				},
				"because": {
					"type": "array",
					"items": { "type": "string" }
				},
				"rollbackOf": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"withdrawn": {
					"type": ["string", "null"],
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"reason": {
			"type": "object",
			"discriminator": { "propertyName": "kind" },
			"oneOf": [
				{
					"additionalProperties": false,
					"required": [
						"kind",
						"sha",
						"type",
						"title"
					],
					"properties": {
						"kind": { "const": "commit" },
						"sha": {
							"type": "string",
							"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
						},
						"type": { "type": ["string", "null"] },
						"title": { "type": "string" }
					}
				},
				{
					"additionalProperties": false,
					"required": [
						"kind",
						"change",
						"name"
					],
					"properties": {
						"kind": { "const": "floor" },
						"change": {
							"type": "string",
							"minLength": 1
						},
						"name": { "type": "string" }
					}
				},
				{
					"additionalProperties": false,
					"required": ["kind", "of"],
					"properties": {
						"kind": { "const": "cascade" },
						"of": {
							"type": "string",
							"minLength": 1
						}
					}
				},
				{
					"additionalProperties": false,
					"required": ["kind", "by"],
					"properties": {
						"kind": { "const": "request" },
						"by": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			]
		},
		"entry": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"change",
				"prefix",
				"text",
				"author",
				"sha",
				"pullRequest"
			],
			"properties": {
				"change": { "enum": [
					"breaking",
					"feature",
					"fix",
					"docs",
					"refactor",
					"performance",
					"deprecation",
					"security",
					"rollback",
					"hotfix",
					null
				] },
				"prefix": { "type": "string" },
				"text": { "type": "string" },
				"author": { "type": "string" },
				"sha": {
					"type": ["string", "null"],
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"pullRequest": {
					"type": ["integer", "null"],
					"minimum": 1
				}
			}
		},
		"removed": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"version",
				"replacement"
			],
			"properties": {
				"id": {
					"type": "string",
					"minLength": 1
				},
				"version": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"replacement": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"category": {
					"type": "string",
					"minLength": 1
				},
				"entries": {
					"type": "array",
					"items": { "$ref": "#/$defs/entry" }
				}
			}
		},
		"waiting": {
			"type": "object",
			"additionalProperties": false,
			"required": ["id", "for"],
			"properties": {
				"id": {
					"type": "string",
					"minLength": 1
				},
				"for": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func74 = require_ucs2length().default;
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"category",
		"path",
		"from",
		"to",
		"impact",
		"declared",
		"floor",
		"documented",
		"why",
		"digest",
		"blob",
		"tag",
		"entries",
		"because",
		"rollbackOf",
		"withdrawn"
	],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"category": {
			"type": "string",
			"minLength": 1
		},
		"path": {
			"type": "string",
			"minLength": 1
		},
		"from": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"to": {
			"type": "string",
			"minLength": 1
		},
		"impact": { "$ref": "#/$defs/impact" },
		"declared": { "enum": [
			"none",
			"patch",
			"minor",
			"major",
			null
		] },
		"floor": { "$ref": "#/$defs/impact" },
		"documented": { "type": "boolean" },
		"why": {
			"type": "array",
			"items": { "$ref": "#/$defs/reason" }
		},
		"digest": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"blob": {
			"type": "string",
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"tag": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"entries": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"because": {
			"type": "array",
			"items": { "type": "string" }
		},
		"rollbackOf": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"withdrawn": {
			"type": ["string", "null"],
			"pattern": "^[0-9a-f]{64}$"
		}
	}
};
const schema21 = { "enum": [
	"none",
	"patch",
	"minor",
	"major"
] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "none" || data === "patch" || data === "minor" || data === "major")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema21.enum }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "object",
	"discriminator": { "propertyName": "kind" },
	"oneOf": [
		{
			"additionalProperties": false,
			"required": [
				"kind",
				"sha",
				"type",
				"title"
			],
			"properties": {
				"kind": { "const": "commit" },
				"sha": {
					"type": "string",
					"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
				},
				"type": { "type": ["string", "null"] },
				"title": { "type": "string" }
			}
		},
		{
			"additionalProperties": false,
			"required": [
				"kind",
				"change",
				"name"
			],
			"properties": {
				"kind": { "const": "floor" },
				"change": {
					"type": "string",
					"minLength": 1
				},
				"name": { "type": "string" }
			}
		},
		{
			"additionalProperties": false,
			"required": ["kind", "of"],
			"properties": {
				"kind": { "const": "cascade" },
				"of": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		{
			"additionalProperties": false,
			"required": ["kind", "by"],
			"properties": {
				"kind": { "const": "request" },
				"by": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	]
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const tag0 = data.kind;
		if (typeof tag0 == "string") {
			if (tag0 === "commit") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0 || !func0.call(data, "kind")) {
						const err0 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
					if (data.sha === void 0 || !func0.call(data, "sha")) {
						const err1 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "sha" }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data.type === void 0 || !func0.call(data, "type")) {
						const err2 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "type" }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data.title === void 0 || !func0.call(data, "title")) {
						const err3 = {
							instancePath,
							schemaPath: "#/oneOf/0/required",
							keyword: "required",
							params: { missingProperty: "title" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "sha" || key0 === "type" || key0 === "title")) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/0/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (data.kind !== void 0 && func0.call(data, "kind")) {
						if ("commit" !== data.kind) {
							const err5 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/0/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "commit" }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data.sha !== void 0 && func0.call(data, "sha")) {
						let data1 = data.sha;
						if (typeof data1 === "string") {
							if (!pattern3.test(data1)) {
								const err6 = {
									instancePath: instancePath + "/sha",
									schemaPath: "#/oneOf/0/properties/sha/pattern",
									keyword: "pattern",
									params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/sha",
								schemaPath: "#/oneOf/0/properties/sha/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (data.type !== void 0 && func0.call(data, "type")) {
						let data2 = data.type;
						if (typeof data2 !== "string" && data2 !== null) {
							const err8 = {
								instancePath: instancePath + "/type",
								schemaPath: "#/oneOf/0/properties/type/type",
								keyword: "type",
								params: { type: schema22.oneOf[0].properties.type.type }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data.title !== void 0 && func0.call(data, "title")) {
						if (typeof data.title !== "string") {
							const err9 = {
								instancePath: instancePath + "/title",
								schemaPath: "#/oneOf/0/properties/title/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				var props0 = true;
			} else if (tag0 === "floor") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0 || !func0.call(data, "kind")) {
						const err10 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data.change === void 0 || !func0.call(data, "change")) {
						const err11 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "change" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data.name === void 0 || !func0.call(data, "name")) {
						const err12 = {
							instancePath,
							schemaPath: "#/oneOf/1/required",
							keyword: "required",
							params: { missingProperty: "name" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					for (const key1 of Object.keys(data)) if (!(key1 === "kind" || key1 === "change" || key1 === "name")) {
						const err13 = {
							instancePath,
							schemaPath: "#/oneOf/1/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (data.kind !== void 0 && func0.call(data, "kind")) {
						if ("floor" !== data.kind) {
							const err14 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/1/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "floor" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data.change !== void 0 && func0.call(data, "change")) {
						let data5 = data.change;
						if (typeof data5 === "string") {
							if (func74(data5) < 1) {
								const err15 = {
									instancePath: instancePath + "/change",
									schemaPath: "#/oneOf/1/properties/change/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/change",
								schemaPath: "#/oneOf/1/properties/change/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data.name !== void 0 && func0.call(data, "name")) {
						if (typeof data.name !== "string") {
							const err17 = {
								instancePath: instancePath + "/name",
								schemaPath: "#/oneOf/1/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "cascade") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0 || !func0.call(data, "kind")) {
						const err18 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data.of === void 0 || !func0.call(data, "of")) {
						const err19 = {
							instancePath,
							schemaPath: "#/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "of" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					for (const key2 of Object.keys(data)) if (!(key2 === "kind" || key2 === "of")) {
						const err20 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data.kind !== void 0 && func0.call(data, "kind")) {
						if ("cascade" !== data.kind) {
							const err21 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/2/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "cascade" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data.of !== void 0 && func0.call(data, "of")) {
						let data8 = data.of;
						if (typeof data8 === "string") {
							if (func74(data8) < 1) {
								const err22 = {
									instancePath: instancePath + "/of",
									schemaPath: "#/oneOf/2/properties/of/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/of",
								schemaPath: "#/oneOf/2/properties/of/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (props0 !== true) props0 = true;
			} else if (tag0 === "request") {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.kind === void 0 || !func0.call(data, "kind")) {
						const err24 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "kind" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (data.by === void 0 || !func0.call(data, "by")) {
						const err25 = {
							instancePath,
							schemaPath: "#/oneOf/3/required",
							keyword: "required",
							params: { missingProperty: "by" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					for (const key3 of Object.keys(data)) if (!(key3 === "kind" || key3 === "by")) {
						const err26 = {
							instancePath,
							schemaPath: "#/oneOf/3/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data.kind !== void 0 && func0.call(data, "kind")) {
						if ("request" !== data.kind) {
							const err27 = {
								instancePath: instancePath + "/kind",
								schemaPath: "#/oneOf/3/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "request" }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data.by !== void 0 && func0.call(data, "by")) {
						let data10 = data.by;
						if (typeof data10 === "string") {
							if (func74(data10) < 1) {
								const err28 = {
									instancePath: instancePath + "/by",
									schemaPath: "#/oneOf/3/properties/by/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						} else {
							const err29 = {
								instancePath: instancePath + "/by",
								schemaPath: "#/oneOf/3/properties/by/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (props0 !== true) props0 = true;
			} else {
				const err30 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "mapping",
						tag: "kind",
						tagValue: tag0
					}
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		} else {
			const err31 = {
				instancePath,
				schemaPath: "#/discriminator",
				keyword: "discriminator",
				params: {
					error: "tag",
					tag: "kind",
					tagValue: tag0
				}
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate57.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema23 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"change",
		"prefix",
		"text",
		"author",
		"sha",
		"pullRequest"
	],
	"properties": {
		"change": { "enum": [
			"breaking",
			"feature",
			"fix",
			"docs",
			"refactor",
			"performance",
			"deprecation",
			"security",
			"rollback",
			"hotfix",
			null
		] },
		"prefix": { "type": "string" },
		"text": { "type": "string" },
		"author": { "type": "string" },
		"sha": {
			"type": ["string", "null"],
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"pullRequest": {
			"type": ["integer", "null"],
			"minimum": 1
		}
	}
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.change === void 0 || !func0.call(data, "change")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.prefix === void 0 || !func0.call(data, "prefix")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prefix" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.text === void 0 || !func0.call(data, "text")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "text" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.author === void 0 || !func0.call(data, "author")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sha === void 0 || !func0.call(data, "sha")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.pullRequest === void 0 || !func0.call(data, "pullRequest")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pullRequest" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "change" || key0 === "prefix" || key0 === "text" || key0 === "author" || key0 === "sha" || key0 === "pullRequest")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.change !== void 0 && func0.call(data, "change")) {
			let data0 = data.change;
			if (!(data0 === "breaking" || data0 === "feature" || data0 === "fix" || data0 === "docs" || data0 === "refactor" || data0 === "performance" || data0 === "deprecation" || data0 === "security" || data0 === "rollback" || data0 === "hotfix" || data0 === null)) {
				const err7 = {
					instancePath: instancePath + "/change",
					schemaPath: "#/properties/change/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties.change.enum }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.prefix !== void 0 && func0.call(data, "prefix")) {
			if (typeof data.prefix !== "string") {
				const err8 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.text !== void 0 && func0.call(data, "text")) {
			if (typeof data.text !== "string") {
				const err9 = {
					instancePath: instancePath + "/text",
					schemaPath: "#/properties/text/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.author !== void 0 && func0.call(data, "author")) {
			if (typeof data.author !== "string") {
				const err10 = {
					instancePath: instancePath + "/author",
					schemaPath: "#/properties/author/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.sha !== void 0 && func0.call(data, "sha")) {
			let data4 = data.sha;
			if (typeof data4 !== "string" && data4 !== null) {
				const err11 = {
					instancePath: instancePath + "/sha",
					schemaPath: "#/properties/sha/type",
					keyword: "type",
					params: { type: schema23.properties.sha.type }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/sha",
						schemaPath: "#/properties/sha/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.pullRequest !== void 0 && func0.call(data, "pullRequest")) {
			let data5 = data.pullRequest;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err13 = {
					instancePath: instancePath + "/pullRequest",
					schemaPath: "#/properties/pullRequest/type",
					keyword: "type",
					params: { type: schema23.properties.pullRequest.type }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/pullRequest",
						schemaPath: "#/properties/pullRequest/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
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
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.category === void 0 || !func0.call(data, "category")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path === void 0 || !func0.call(data, "path")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.from === void 0 || !func0.call(data, "from")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.to === void 0 || !func0.call(data, "to")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.impact === void 0 || !func0.call(data, "impact")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "impact" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.declared === void 0 || !func0.call(data, "declared")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "declared" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.floor === void 0 || !func0.call(data, "floor")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "floor" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.documented === void 0 || !func0.call(data, "documented")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "documented" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.why === void 0 || !func0.call(data, "why")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "why" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.digest === void 0 || !func0.call(data, "digest")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.blob === void 0 || !func0.call(data, "blob")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blob" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.tag === void 0 || !func0.call(data, "tag")) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.entries === void 0 || !func0.call(data, "entries")) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entries" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.because === void 0 || !func0.call(data, "because")) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.rollbackOf === void 0 || !func0.call(data, "rollbackOf")) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rollbackOf" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.withdrawn === void 0 || !func0.call(data, "withdrawn")) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "withdrawn" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err18 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data1 = data.category;
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err20 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.path !== void 0 && func0.call(data, "path")) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err22 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.from !== void 0 && func0.call(data, "from")) {
			let data3 = data.from;
			if (typeof data3 !== "string" && data3 !== null) {
				const err24 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: schema20.properties.from.type }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err25 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.to !== void 0 && func0.call(data, "to")) {
			let data4 = data.to;
			if (typeof data4 === "string") {
				if (func74(data4) < 1) {
					const err26 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.impact !== void 0 && func0.call(data, "impact")) {
			if (!validate54(data.impact, {
				instancePath: instancePath + "/impact",
				parentData: data,
				parentDataProperty: "impact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.declared !== void 0 && func0.call(data, "declared")) {
			let data6 = data.declared;
			if (!(data6 === "none" || data6 === "patch" || data6 === "minor" || data6 === "major" || data6 === null)) {
				const err28 = {
					instancePath: instancePath + "/declared",
					schemaPath: "#/properties/declared/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.declared.enum }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.floor !== void 0 && func0.call(data, "floor")) {
			if (!validate54(data.floor, {
				instancePath: instancePath + "/floor",
				parentData: data,
				parentDataProperty: "floor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.documented !== void 0 && func0.call(data, "documented")) {
			if (typeof data.documented !== "boolean") {
				const err29 = {
					instancePath: instancePath + "/documented",
					schemaPath: "#/properties/documented/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.why !== void 0 && func0.call(data, "why")) {
			let data9 = data.why;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate57(data9[i0], {
					instancePath: instancePath + "/why/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/why",
					schemaPath: "#/properties/why/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.digest !== void 0 && func0.call(data, "digest")) {
			let data11 = data.digest;
			if (typeof data11 === "string") {
				if (!pattern5.test(data11)) {
					const err31 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.blob !== void 0 && func0.call(data, "blob")) {
			let data12 = data.blob;
			if (typeof data12 === "string") {
				if (!pattern3.test(data12)) {
					const err33 = {
						instancePath: instancePath + "/blob",
						schemaPath: "#/properties/blob/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/blob",
					schemaPath: "#/properties/blob/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.tag !== void 0 && func0.call(data, "tag")) {
			let data13 = data.tag;
			if (typeof data13 !== "string" && data13 !== null) {
				const err35 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema20.properties.tag.type }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data13 === "string") {
				if (func74(data13) < 1) {
					const err36 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		}
		if (data.entries !== void 0 && func0.call(data, "entries")) {
			let data14 = data.entries;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate59(data14[i1], {
					instancePath: instancePath + "/entries/" + i1,
					parentData: data14,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.because !== void 0 && func0.call(data, "because")) {
			let data16 = data.because;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data16[i2] !== "string") {
					const err38 = {
						instancePath: instancePath + "/because/" + i2,
						schemaPath: "#/properties/because/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.rollbackOf !== void 0 && func0.call(data, "rollbackOf")) {
			let data18 = data.rollbackOf;
			if (typeof data18 !== "string" && data18 !== null) {
				const err40 = {
					instancePath: instancePath + "/rollbackOf",
					schemaPath: "#/properties/rollbackOf/type",
					keyword: "type",
					params: { type: schema20.properties.rollbackOf.type }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data18 === "string") {
				if (func74(data18) < 1) {
					const err41 = {
						instancePath: instancePath + "/rollbackOf",
						schemaPath: "#/properties/rollbackOf/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		}
		if (data.withdrawn !== void 0 && func0.call(data, "withdrawn")) {
			let data19 = data.withdrawn;
			if (typeof data19 !== "string" && data19 !== null) {
				const err42 = {
					instancePath: instancePath + "/withdrawn",
					schemaPath: "#/properties/withdrawn/type",
					keyword: "type",
					params: { type: schema20.properties.withdrawn.type }
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
			if (typeof data19 === "string") {
				if (!pattern5.test(data19)) {
					const err43 = {
						instancePath: instancePath + "/withdrawn",
						schemaPath: "#/properties/withdrawn/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
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
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"version",
		"replacement"
	],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"version": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"replacement": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"category": {
			"type": "string",
			"minLength": 1
		},
		"entries": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		}
	}
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.replacement === void 0 || !func0.call(data, "replacement")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replacement" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "version" || key0 === "replacement" || key0 === "category" || key0 === "entries")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data1 = data.version;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema24.properties.version.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.replacement !== void 0 && func0.call(data, "replacement")) {
			let data2 = data.replacement;
			if (typeof data2 !== "string" && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/replacement",
					schemaPath: "#/properties/replacement/type",
					keyword: "type",
					params: { type: schema24.properties.replacement.type }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data3 = data.category;
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.entries !== void 0 && func0.call(data, "entries")) {
			let data4 = data.entries;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate59(data4[i0], {
					instancePath: instancePath + "/entries/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/entries",
					schemaPath: "#/properties/entries/type",
					keyword: "type",
					params: { type: "array" }
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.for === void 0 || !func0.call(data, "for")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "for" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "for")) {
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
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.for !== void 0 && func0.call(data, "for")) {
			let data1 = data.for;
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/properties/for/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/for",
					schemaPath: "#/properties/for/type",
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
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0 || !func0.call(data, "schema")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.previous === void 0 || !func0.call(data, "previous")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "previous" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.tag === void 0 || !func0.call(data, "tag")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.source === void 0 || !func0.call(data, "source")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.committedAt === void 0 || !func0.call(data, "committedAt")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "committedAt" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.prompts === void 0 || !func0.call(data, "prompts")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompts" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.removed === void 0 || !func0.call(data, "removed")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "removed" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.waiting === void 0 || !func0.call(data, "waiting")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waiting" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.schema !== void 0 && func0.call(data, "schema")) {
			if ("prompt-libraries/release-record/v1" !== data.schema) {
				const err11 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "prompt-libraries/release-record/v1" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data1 = data.kind;
			if (!(data1 === "release" || data1 === "baseline" || data1 === "pre-release" || data1 === "rollback-pointer")) {
				const err12 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data2 = data.version;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err13 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.previous !== void 0 && func0.call(data, "previous")) {
			let data3 = data.previous;
			if (typeof data3 !== "string" && data3 !== null) {
				const err15 = {
					instancePath: instancePath + "/previous",
					schemaPath: "#/properties/previous/type",
					keyword: "type",
					params: { type: schema19.properties.previous.type }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err16 = {
						instancePath: instancePath + "/previous",
						schemaPath: "#/properties/previous/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.tag !== void 0 && func0.call(data, "tag")) {
			let data4 = data.tag;
			if (typeof data4 !== "string" && data4 !== null) {
				const err17 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema19.properties.tag.type }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func74(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data5 = data.source;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err19 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.committedAt !== void 0 && func0.call(data, "committedAt")) {
			let data6 = data.committedAt;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/committedAt",
					schemaPath: "#/properties/committedAt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.prompts !== void 0 && func0.call(data, "prompts")) {
			let data7 = data.prompts;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data7[i0], {
					instancePath: instancePath + "/prompts/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/prompts",
					schemaPath: "#/properties/prompts/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.removed !== void 0 && func0.call(data, "removed")) {
			let data9 = data.removed;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate62(data9[i1], {
					instancePath: instancePath + "/removed/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/removed",
					schemaPath: "#/properties/removed/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.waiting !== void 0 && func0.call(data, "waiting")) {
			let data11 = data.waiting;
			if (Array.isArray(data11)) {
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate65(data11[i2], {
					instancePath: instancePath + "/waiting/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/waiting",
					schemaPath: "#/properties/waiting/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
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
exports.event = validate67;
const schema26 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/event.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"at",
		"sequence",
		"kind",
		"key",
		"prompt",
		"other",
		"version",
		"stable",
		"status",
		"environment",
		"actor",
		"reason"
	],
	"properties": {
		"at": { "type": "integer" },
		"sequence": {
			"type": "integer",
			"minimum": 1
		},
		"kind": { "enum": [
			"baseline",
			"drafted",
			"released",
			"deployed",
			"rollout-started",
			"rollout-advanced",
			"rollout-paused",
			"rollout-resumed",
			"rollout-superseded",
			"rollout-lapsed",
			"withdrawn",
			"pointer-moved",
			"deprecated",
			"reinstated",
			"archived",
			"renamed",
			"continued",
			"removed"
		] },
		"key": {
			"type": "string",
			"minLength": 1
		},
		"prompt": {
			"type": "string",
			"minLength": 1
		},
		"other": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"version": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"stable": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"status": { "enum": [
			"awaited",
			"draft",
			"approved",
			"deployed",
			"deprecated",
			"archived",
			"renamed",
			"removed"
		] },
		"environment": {
			"type": "string",
			"minLength": 1
		},
		"actor": { "type": ["string", "null"] },
		"reason": { "type": ["string", "null"] },
		"rollout": { "$ref": "#/$defs/rollout" }
	},
	"$defs": { "rollout": {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"candidate",
			"standing",
			"phase",
			"weight",
			"because"
		],
		"properties": {
			"candidate": {
				"type": "string",
				"minLength": 1
			},
			"standing": { "enum": [
				"pending",
				"running",
				"paused",
				"done",
				"rolled_back",
				"aborted",
				"superseded",
				"lapsed"
			] },
			"phase": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"weight": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"because": {
				"type": "string",
				"minLength": 1
			}
		}
	} }
};
const schema27 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"candidate",
		"standing",
		"phase",
		"weight",
		"because"
	],
	"properties": {
		"candidate": {
			"type": "string",
			"minLength": 1
		},
		"standing": { "enum": [
			"pending",
			"running",
			"paused",
			"done",
			"rolled_back",
			"aborted",
			"superseded",
			"lapsed"
		] },
		"phase": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"weight": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e4
		},
		"because": {
			"type": "string",
			"minLength": 1
		}
	}
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.candidate === void 0 || !func0.call(data, "candidate")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.standing === void 0 || !func0.call(data, "standing")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "standing" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.phase === void 0 || !func0.call(data, "phase")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.because === void 0 || !func0.call(data, "because")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "standing" || key0 === "phase" || key0 === "weight" || key0 === "because")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.candidate !== void 0 && func0.call(data, "candidate")) {
			let data0 = data.candidate;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.standing !== void 0 && func0.call(data, "standing")) {
			let data1 = data.standing;
			if (!(data1 === "pending" || data1 === "running" || data1 === "paused" || data1 === "done" || data1 === "rolled_back" || data1 === "aborted" || data1 === "superseded" || data1 === "lapsed")) {
				const err8 = {
					instancePath: instancePath + "/standing",
					schemaPath: "#/properties/standing/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.standing.enum }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.phase !== void 0 && func0.call(data, "phase")) {
			let data2 = data.phase;
			if (typeof data2 !== "string" && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: schema27.properties.phase.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data3 = data.weight;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err11 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e4 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.because !== void 0 && func0.call(data, "because")) {
			let data4 = data.because;
			if (typeof data4 === "string") {
				if (func74(data4) < 1) {
					const err14 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
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
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sequence === void 0 || !func0.call(data, "sequence")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.key === void 0 || !func0.call(data, "key")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prompt === void 0 || !func0.call(data, "prompt")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompt" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.other === void 0 || !func0.call(data, "other")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "other" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.stable === void 0 || !func0.call(data, "stable")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.status === void 0 || !func0.call(data, "status")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.environment === void 0 || !func0.call(data, "environment")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.actor === void 0 || !func0.call(data, "actor")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actor" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema26.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data0 = data.at;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err13 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.sequence !== void 0 && func0.call(data, "sequence")) {
			let data1 = data.sequence;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err14 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/properties/sequence/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err15 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data2 = data.kind;
			if (!(data2 === "baseline" || data2 === "drafted" || data2 === "released" || data2 === "deployed" || data2 === "rollout-started" || data2 === "rollout-advanced" || data2 === "rollout-paused" || data2 === "rollout-resumed" || data2 === "rollout-superseded" || data2 === "rollout-lapsed" || data2 === "withdrawn" || data2 === "pointer-moved" || data2 === "deprecated" || data2 === "reinstated" || data2 === "archived" || data2 === "renamed" || data2 === "continued" || data2 === "removed")) {
				const err16 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.kind.enum }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.key !== void 0 && func0.call(data, "key")) {
			let data3 = data.key;
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err17 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.prompt !== void 0 && func0.call(data, "prompt")) {
			let data4 = data.prompt;
			if (typeof data4 === "string") {
				if (func74(data4) < 1) {
					const err19 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.other !== void 0 && func0.call(data, "other")) {
			let data5 = data.other;
			if (typeof data5 !== "string" && data5 !== null) {
				const err21 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/properties/other/type",
					keyword: "type",
					params: { type: schema26.properties.other.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 === "string") {
				if (func74(data5) < 1) {
					const err22 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data6 = data.version;
			if (typeof data6 !== "string" && data6 !== null) {
				const err23 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: schema26.properties.version.type }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data6 === "string") {
				if (func74(data6) < 1) {
					const err24 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.stable !== void 0 && func0.call(data, "stable")) {
			let data7 = data.stable;
			if (typeof data7 !== "string" && data7 !== null) {
				const err25 = {
					instancePath: instancePath + "/stable",
					schemaPath: "#/properties/stable/type",
					keyword: "type",
					params: { type: schema26.properties.stable.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data7 === "string") {
				if (func74(data7) < 1) {
					const err26 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data8 = data.status;
			if (!(data8 === "awaited" || data8 === "draft" || data8 === "approved" || data8 === "deployed" || data8 === "deprecated" || data8 === "archived" || data8 === "renamed" || data8 === "removed")) {
				const err27 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.environment !== void 0 && func0.call(data, "environment")) {
			let data9 = data.environment;
			if (typeof data9 === "string") {
				if (func74(data9) < 1) {
					const err28 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			let data10 = data.actor;
			if (typeof data10 !== "string" && data10 !== null) {
				const err30 = {
					instancePath: instancePath + "/actor",
					schemaPath: "#/properties/actor/type",
					keyword: "type",
					params: { type: schema26.properties.actor.type }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data11 = data.reason;
			if (typeof data11 !== "string" && data11 !== null) {
				const err31 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema26.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.rollout !== void 0 && func0.call(data, "rollout")) {
			if (!validate68(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
exports.catalog = validate70;
const schema28 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/catalog.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"sequence",
		"library",
		"source",
		"environments"
	],
	"properties": {
		"schema": { "const": "prompt-libraries/catalog/v1" },
		"sequence": {
			"type": "integer",
			"minimum": 1
		},
		"library": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"source": {
			"type": "string",
			"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"environments": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/environment" }
		}
	},
	"$defs": {
		"environment": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"prompts",
				"redirects",
				"removed"
			],
			"properties": {
				"prompts": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/prompt" }
				},
				"redirects": {
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"minLength": 1
					}
				},
				"removed": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/removed" }
				}
			}
		},
		"prompt": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"stable",
				"latest",
				"status",
				"versions",
				"rollout",
				"experiment",
				"deprecation",
				"aliases"
			],
			"properties": {
				"stable": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"latest": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"status": { "enum": [
					"draft",
					"approved",
					"deployed",
					"deprecated",
					"archived"
				] },
				"versions": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/version" }
				},
				"rollout": { "$ref": "#/$defs/rollout" },
				"experiment": { "$ref": "#/$defs/experiment" },
				"deprecation": { "$ref": "#/$defs/deprecation" },
				"aliases": {
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		},
		"version": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"digest",
				"tag",
				"body"
			],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				},
				"tag": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"body": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"rollout": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"candidate",
				"weight",
				"phase",
				"salt"
			],
			"properties": {
				"candidate": {
					"type": "string",
					"minLength": 1
				},
				"weight": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e4
				},
				"phase": {
					"type": "string",
					"minLength": 1
				},
				"salt": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"experiment": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"name",
				"traffic",
				"salt",
				"armSalt",
				"arms"
			],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"traffic": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e4
				},
				"salt": {
					"type": "string",
					"minLength": 1
				},
				"armSalt": {
					"type": "string",
					"minLength": 1
				},
				"arms": {
					"type": "array",
					"minItems": 2,
					"items": { "$ref": "#/$defs/arm" }
				}
			}
		},
		"arm": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"version",
				"weight"
			],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"version": {
					"type": "string",
					"minLength": 1
				},
				"weight": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e4
				}
			}
		},
		"deprecation": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"announced",
				"removal",
				"replacement",
				"guide",
				"reason",
				"headers"
			],
			"properties": {
				"announced": { "$ref": "#/$defs/day" },
				"removal": { "$ref": "#/$defs/day" },
				"replacement": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"guide": { "type": ["string", "null"] },
				"reason": { "type": ["string", "null"] },
				"phases": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"warning",
						"migration",
						"soft_removal",
						"hard_removal"
					],
					"properties": {
						"warning": { "$ref": "#/$defs/day" },
						"migration": { "$ref": "#/$defs/day" },
						"soft_removal": { "$ref": "#/$defs/day" },
						"hard_removal": { "$ref": "#/$defs/day" }
					}
				},
				"headers": {
					"type": "object",
					"additionalProperties": false,
					"required": ["deprecation", "sunset"],
					"properties": {
						"deprecation": {
							"type": "string",
							"minLength": 1
						},
						"sunset": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			}
		},
		"removed": {
			"type": "object",
			"additionalProperties": false,
			"required": ["at", "replacement"],
			"properties": {
				"at": { "type": "integer" },
				"replacement": {
					"type": ["string", "null"],
					"minLength": 1
				}
			}
		},
		"day": {
			"type": "string",
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
		}
	}
};
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"stable",
		"latest",
		"status",
		"versions",
		"rollout",
		"experiment",
		"deprecation",
		"aliases"
	],
	"properties": {
		"stable": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"latest": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"status": { "enum": [
			"draft",
			"approved",
			"deployed",
			"deprecated",
			"archived"
		] },
		"versions": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/version" }
		},
		"rollout": { "$ref": "#/$defs/rollout" },
		"experiment": { "$ref": "#/$defs/experiment" },
		"deprecation": { "$ref": "#/$defs/deprecation" },
		"aliases": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		}
	}
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"digest",
		"tag",
		"body"
	],
	"properties": {
		"digest": {
			"type": "string",
			"pattern": "^[0-9a-f]{64}$"
		},
		"tag": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"body": {
			"type": "string",
			"minLength": 1
		}
	}
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0 || !func0.call(data, "digest")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tag === void 0 || !func0.call(data, "tag")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tag" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.body === void 0 || !func0.call(data, "body")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "body" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "digest" || key0 === "tag" || key0 === "body")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.digest !== void 0 && func0.call(data, "digest")) {
			let data0 = data.digest;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.tag !== void 0 && func0.call(data, "tag")) {
			let data1 = data.tag;
			if (typeof data1 !== "string" && data1 !== null) {
				const err6 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema31.properties.tag.type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.body !== void 0 && func0.call(data, "body")) {
			let data2 = data.body;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
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
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"candidate",
		"weight",
		"phase",
		"salt"
	],
	"properties": {
		"candidate": {
			"type": "string",
			"minLength": 1
		},
		"weight": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e4
		},
		"phase": {
			"type": "string",
			"minLength": 1
		},
		"salt": {
			"type": "string",
			"minLength": 1
		}
	}
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema32.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.candidate === void 0 || !func0.call(data, "candidate")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phase === void 0 || !func0.call(data, "phase")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.salt === void 0 || !func0.call(data, "salt")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "salt" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "weight" || key0 === "phase" || key0 === "salt")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.candidate !== void 0 && func0.call(data, "candidate")) {
			let data0 = data.candidate;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data1 = data.weight;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e4 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.phase !== void 0 && func0.call(data, "phase")) {
			let data2 = data.phase;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.salt !== void 0 && func0.call(data, "salt")) {
			let data3 = data.salt;
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err13 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"name",
		"traffic",
		"salt",
		"armSalt",
		"arms"
	],
	"properties": {
		"name": {
			"type": "string",
			"minLength": 1
		},
		"traffic": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e4
		},
		"salt": {
			"type": "string",
			"minLength": 1
		},
		"armSalt": {
			"type": "string",
			"minLength": 1
		},
		"arms": {
			"type": "array",
			"minItems": 2,
			"items": { "$ref": "#/$defs/arm" }
		}
	}
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
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
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "version" || key0 === "weight")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
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
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data2 = data.weight;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e4 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
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
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema33.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
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
		if (data.traffic === void 0 || !func0.call(data, "traffic")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "traffic" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.salt === void 0 || !func0.call(data, "salt")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "salt" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.armSalt === void 0 || !func0.call(data, "armSalt")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "armSalt" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.arms === void 0 || !func0.call(data, "arms")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "arms" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "traffic" || key0 === "salt" || key0 === "armSalt" || key0 === "arms")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.traffic !== void 0 && func0.call(data, "traffic")) {
			let data1 = data.traffic;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err9 = {
					instancePath: instancePath + "/traffic",
					schemaPath: "#/properties/traffic/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e4 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/traffic",
						schemaPath: "#/properties/traffic/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/traffic",
						schemaPath: "#/properties/traffic/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.salt !== void 0 && func0.call(data, "salt")) {
			let data2 = data.salt;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.armSalt !== void 0 && func0.call(data, "armSalt")) {
			let data3 = data.armSalt;
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err14 = {
						instancePath: instancePath + "/armSalt",
						schemaPath: "#/properties/armSalt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/armSalt",
					schemaPath: "#/properties/armSalt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.arms !== void 0 && func0.call(data, "arms")) {
			let data4 = data.arms;
			if (Array.isArray(data4)) {
				if (data4.length < 2) {
					const err16 = {
						instancePath: instancePath + "/arms",
						schemaPath: "#/properties/arms/minItems",
						keyword: "minItems",
						params: { limit: 2 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate78(data4[i0], {
					instancePath: instancePath + "/arms/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
					errors = vErrors.length;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/arms",
					schemaPath: "#/properties/arms/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"announced",
		"removal",
		"replacement",
		"guide",
		"reason",
		"headers"
	],
	"properties": {
		"announced": { "$ref": "#/$defs/day" },
		"removal": { "$ref": "#/$defs/day" },
		"replacement": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"guide": { "type": ["string", "null"] },
		"reason": { "type": ["string", "null"] },
		"phases": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"warning",
				"migration",
				"soft_removal",
				"hard_removal"
			],
			"properties": {
				"warning": { "$ref": "#/$defs/day" },
				"migration": { "$ref": "#/$defs/day" },
				"soft_removal": { "$ref": "#/$defs/day" },
				"hard_removal": { "$ref": "#/$defs/day" }
			}
		},
		"headers": {
			"type": "object",
			"additionalProperties": false,
			"required": ["deprecation", "sunset"],
			"properties": {
				"deprecation": {
					"type": "string",
					"minLength": 1
				},
				"sunset": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	}
};
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
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
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema35.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.announced === void 0 || !func0.call(data, "announced")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "announced" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.removal === void 0 || !func0.call(data, "removal")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "removal" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.replacement === void 0 || !func0.call(data, "replacement")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replacement" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.guide === void 0 || !func0.call(data, "guide")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "guide" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.headers === void 0 || !func0.call(data, "headers")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "headers" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "announced" || key0 === "removal" || key0 === "replacement" || key0 === "guide" || key0 === "reason" || key0 === "phases" || key0 === "headers")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.announced !== void 0 && func0.call(data, "announced")) {
			if (!validate82(data.announced, {
				instancePath: instancePath + "/announced",
				parentData: data,
				parentDataProperty: "announced",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.removal !== void 0 && func0.call(data, "removal")) {
			if (!validate82(data.removal, {
				instancePath: instancePath + "/removal",
				parentData: data,
				parentDataProperty: "removal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.replacement !== void 0 && func0.call(data, "replacement")) {
			let data2 = data.replacement;
			if (typeof data2 !== "string" && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/replacement",
					schemaPath: "#/properties/replacement/type",
					keyword: "type",
					params: { type: schema35.properties.replacement.type }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.guide !== void 0 && func0.call(data, "guide")) {
			let data3 = data.guide;
			if (typeof data3 !== "string" && data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/guide",
					schemaPath: "#/properties/guide/type",
					keyword: "type",
					params: { type: schema35.properties.guide.type }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data4 = data.reason;
			if (typeof data4 !== "string" && data4 !== null) {
				const err11 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: schema35.properties.reason.type }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.phases !== void 0 && func0.call(data, "phases")) {
			let data5 = data.phases;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.warning === void 0 || !func0.call(data5, "warning")) {
					const err12 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/required",
						keyword: "required",
						params: { missingProperty: "warning" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.migration === void 0 || !func0.call(data5, "migration")) {
					const err13 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/required",
						keyword: "required",
						params: { missingProperty: "migration" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.soft_removal === void 0 || !func0.call(data5, "soft_removal")) {
					const err14 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/required",
						keyword: "required",
						params: { missingProperty: "soft_removal" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.hard_removal === void 0 || !func0.call(data5, "hard_removal")) {
					const err15 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/required",
						keyword: "required",
						params: { missingProperty: "hard_removal" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 of Object.keys(data5)) if (!(key1 === "warning" || key1 === "migration" || key1 === "soft_removal" || key1 === "hard_removal")) {
					const err16 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data5.warning !== void 0 && func0.call(data5, "warning")) {
					if (!validate82(data5.warning, {
						instancePath: instancePath + "/phases/warning",
						parentData: data5,
						parentDataProperty: "warning",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data5.migration !== void 0 && func0.call(data5, "migration")) {
					if (!validate82(data5.migration, {
						instancePath: instancePath + "/phases/migration",
						parentData: data5,
						parentDataProperty: "migration",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data5.soft_removal !== void 0 && func0.call(data5, "soft_removal")) {
					if (!validate82(data5.soft_removal, {
						instancePath: instancePath + "/phases/soft_removal",
						parentData: data5,
						parentDataProperty: "soft_removal",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data5.hard_removal !== void 0 && func0.call(data5, "hard_removal")) {
					if (!validate82(data5.hard_removal, {
						instancePath: instancePath + "/phases/hard_removal",
						parentData: data5,
						parentDataProperty: "hard_removal",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.headers !== void 0 && func0.call(data, "headers")) {
			let data10 = data.headers;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.deprecation === void 0 || !func0.call(data10, "deprecation")) {
					const err18 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/required",
						keyword: "required",
						params: { missingProperty: "deprecation" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data10.sunset === void 0 || !func0.call(data10, "sunset")) {
					const err19 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/required",
						keyword: "required",
						params: { missingProperty: "sunset" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key2 of Object.keys(data10)) if (!(key2 === "deprecation" || key2 === "sunset")) {
					const err20 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data10.deprecation !== void 0 && func0.call(data10, "deprecation")) {
					let data11 = data10.deprecation;
					if (typeof data11 === "string") {
						if (func74(data11) < 1) {
							const err21 = {
								instancePath: instancePath + "/headers/deprecation",
								schemaPath: "#/properties/headers/properties/deprecation/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/headers/deprecation",
							schemaPath: "#/properties/headers/properties/deprecation/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data10.sunset !== void 0 && func0.call(data10, "sunset")) {
					let data12 = data10.sunset;
					if (typeof data12 === "string") {
						if (func74(data12) < 1) {
							const err23 = {
								instancePath: instancePath + "/headers/sunset",
								schemaPath: "#/properties/headers/properties/sunset/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/headers/sunset",
							schemaPath: "#/properties/headers/properties/sunset/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stable === void 0 || !func0.call(data, "stable")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.latest === void 0 || !func0.call(data, "latest")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latest" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0 || !func0.call(data, "status")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.versions === void 0 || !func0.call(data, "versions")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "versions" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rollout === void 0 || !func0.call(data, "rollout")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rollout" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.experiment === void 0 || !func0.call(data, "experiment")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "experiment" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.deprecation === void 0 || !func0.call(data, "deprecation")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deprecation" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.aliases === void 0 || !func0.call(data, "aliases")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aliases" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "stable" || key0 === "latest" || key0 === "status" || key0 === "versions" || key0 === "rollout" || key0 === "experiment" || key0 === "deprecation" || key0 === "aliases")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.stable !== void 0 && func0.call(data, "stable")) {
			let data0 = data.stable;
			if (typeof data0 !== "string" && data0 !== null) {
				const err9 = {
					instancePath: instancePath + "/stable",
					schemaPath: "#/properties/stable/type",
					keyword: "type",
					params: { type: schema30.properties.stable.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err10 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.latest !== void 0 && func0.call(data, "latest")) {
			let data1 = data.latest;
			if (typeof data1 !== "string" && data1 !== null) {
				const err11 = {
					instancePath: instancePath + "/latest",
					schemaPath: "#/properties/latest/type",
					keyword: "type",
					params: { type: schema30.properties.latest.type }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err12 = {
						instancePath: instancePath + "/latest",
						schemaPath: "#/properties/latest/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data2 = data.status;
			if (!(data2 === "draft" || data2 === "approved" || data2 === "deployed" || data2 === "deprecated" || data2 === "archived")) {
				const err13 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema30.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.versions !== void 0 && func0.call(data, "versions")) {
			let data3 = data.versions;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 of Object.keys(data3)) if (!validate73(data3[key1], {
					instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/versions",
					schemaPath: "#/properties/versions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.rollout !== void 0 && func0.call(data, "rollout")) {
			if (!validate75(data.rollout, {
				instancePath: instancePath + "/rollout",
				parentData: data,
				parentDataProperty: "rollout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.experiment !== void 0 && func0.call(data, "experiment")) {
			if (!validate77(data.experiment, {
				instancePath: instancePath + "/experiment",
				parentData: data,
				parentDataProperty: "experiment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
			if (!validate81(data.deprecation, {
				instancePath: instancePath + "/deprecation",
				parentData: data,
				parentDataProperty: "deprecation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
				errors = vErrors.length;
			}
		}
		if (data.aliases !== void 0 && func0.call(data, "aliases")) {
			let data8 = data.aliases;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (typeof data9 === "string") {
						if (func74(data9) < 1) {
							const err15 = {
								instancePath: instancePath + "/aliases/" + i0,
								schemaPath: "#/properties/aliases/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/aliases/" + i0,
							schemaPath: "#/properties/aliases/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["at", "replacement"],
	"properties": {
		"at": { "type": "integer" },
		"replacement": {
			"type": ["string", "null"],
			"minLength": 1
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.replacement === void 0 || !func0.call(data, "replacement")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "replacement" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "replacement")) {
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
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data0 = data.at;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.replacement !== void 0 && func0.call(data, "replacement")) {
			let data1 = data.replacement;
			if (typeof data1 !== "string" && data1 !== null) {
				const err4 = {
					instancePath: instancePath + "/replacement",
					schemaPath: "#/properties/replacement/type",
					keyword: "type",
					params: { type: schema37.properties.replacement.type }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.prompts === void 0 || !func0.call(data, "prompts")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompts" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.redirects === void 0 || !func0.call(data, "redirects")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "redirects" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.removed === void 0 || !func0.call(data, "removed")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "removed" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "prompts" || key0 === "redirects" || key0 === "removed")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.prompts !== void 0 && func0.call(data, "prompts")) {
			let data0 = data.prompts;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 of Object.keys(data0)) if (!validate72(data0[key1], {
					instancePath: instancePath + "/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/prompts",
					schemaPath: "#/properties/prompts/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.redirects !== void 0 && func0.call(data, "redirects")) {
			let data2 = data.redirects;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 of Object.keys(data2)) {
				let data3 = data2[key2];
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err5 = {
							instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/redirects/additionalProperties/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/redirects/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/redirects",
					schemaPath: "#/properties/redirects/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.removed !== void 0 && func0.call(data, "removed")) {
			let data4 = data.removed;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 of Object.keys(data4)) if (!validate91(data4[key3], {
					instancePath: instancePath + "/removed/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/removed",
					schemaPath: "#/properties/removed/type",
					keyword: "type",
					params: { type: "object" }
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
		if (data.schema === void 0 || !func0.call(data, "schema")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sequence === void 0 || !func0.call(data, "sequence")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sequence" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.library === void 0 || !func0.call(data, "library")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "library" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.source === void 0 || !func0.call(data, "source")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.environments === void 0 || !func0.call(data, "environments")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environments" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "sequence" || key0 === "library" || key0 === "source" || key0 === "environments")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.schema !== void 0 && func0.call(data, "schema")) {
			if ("prompt-libraries/catalog/v1" !== data.schema) {
				const err6 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "prompt-libraries/catalog/v1" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sequence !== void 0 && func0.call(data, "sequence")) {
			let data1 = data.sequence;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/sequence",
					schemaPath: "#/properties/sequence/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.library !== void 0 && func0.call(data, "library")) {
			let data2 = data.library;
			if (typeof data2 !== "string" && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/library",
					schemaPath: "#/properties/library/type",
					keyword: "type",
					params: { type: schema28.properties.library.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err10 = {
						instancePath: instancePath + "/library",
						schemaPath: "#/properties/library/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data3 = data.source;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data4 = data.environments;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 of Object.keys(data4)) if (!validate71(data4[key1], {
					instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
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
exports.rollouts = validate94;
const schema38 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/rollouts.schema.json",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"tickedAt",
		"rollouts"
	],
	"properties": {
		"schema": { "const": "prompt-libraries/rollouts/v1" },
		"tickedAt": { "type": ["integer", "null"] },
		"rollouts": {
			"type": "array",
			"items": { "$ref": "#/$defs/rollout" }
		}
	},
	"$defs": {
		"rollout": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"environment",
				"prompt",
				"candidate",
				"stable",
				"salt",
				"standing",
				"pausedBy",
				"phase",
				"weight",
				"phases",
				"entered",
				"startedAt",
				"lease",
				"overdue",
				"verdict",
				"measured",
				"counted"
			],
			"properties": {
				"environment": {
					"type": "string",
					"minLength": 1
				},
				"prompt": {
					"type": "string",
					"minLength": 1
				},
				"candidate": {
					"type": "string",
					"minLength": 1
				},
				"stable": {
					"type": "string",
					"minLength": 1
				},
				"salt": {
					"type": "string",
					"minLength": 1
				},
				"standing": { "enum": [
					"pending",
					"running",
					"paused"
				] },
				"pausedBy": { "enum": [
					"control",
					"command",
					null
				] },
				"phase": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"weight": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e4
				},
				"phases": {
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "#/$defs/step" }
				},
				"entered": {
					"type": "array",
					"items": { "$ref": "#/$defs/entry" }
				},
				"startedAt": { "type": "integer" },
				"lease": { "type": ["integer", "null"] },
				"overdue": { "type": "boolean" },
				"verdict": { "$ref": "#/$defs/verdict" },
				"measured": { "$ref": "#/$defs/measured" },
				"counted": {
					"type": "array",
					"items": { "$ref": "#/$defs/counted" }
				}
			}
		},
		"step": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"weight",
				"hours"
			],
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"weight": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4
				},
				"hours": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"entry": {
			"type": "object",
			"additionalProperties": false,
			"required": ["phase", "at"],
			"properties": {
				"phase": {
					"type": "string",
					"minLength": 1
				},
				"at": { "type": "integer" }
			}
		},
		"verdict": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"is",
				"code",
				"because"
			],
			"properties": {
				"is": { "enum": ["advance", "hold"] },
				"code": {
					"type": "string",
					"minLength": 1
				},
				"because": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"measured": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"required": [
				"candidate",
				"stable",
				"phaseRequests",
				"atLeast",
				"through"
			],
			"properties": {
				"candidate": { "$ref": "#/$defs/counts" },
				"stable": { "$ref": "#/$defs/counts" },
				"phaseRequests": {
					"type": "integer",
					"minimum": 0
				},
				"atLeast": { "type": ["number", "null"] },
				"through": { "type": ["integer", "null"] }
			}
		},
		"counted": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"phase",
				"arm",
				"requests",
				"errors",
				"quantities",
				"merged"
			],
			"properties": {
				"phase": {
					"type": "string",
					"minLength": 1
				},
				"arm": { "enum": ["candidate", "stable"] },
				"requests": {
					"type": "integer",
					"minimum": 0
				},
				"errors": {
					"type": "integer",
					"minimum": 0
				},
				"quantities": {
					"type": "array",
					"items": { "$ref": "#/$defs/quantity" }
				},
				"merged": {
					"type": "array",
					"items": { "$ref": "#/$defs/merged" }
				}
			}
		},
		"quantity": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"n",
				"sum",
				"sumOfSquares"
			],
			"properties": {
				"name": { "enum": ["latency_ms", "cost_usd"] },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"sum": { "type": "number" },
				"sumOfSquares": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"merged": {
			"type": "object",
			"additionalProperties": false,
			"required": ["source", "runs"],
			"properties": {
				"source": {
					"type": "string",
					"minLength": 1
				},
				"runs": {
					"type": "array",
					"minItems": 1,
					"items": {
						"type": "array",
						"minItems": 3,
						"maxItems": 3,
						"items": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"counts": {
			"type": "object",
			"additionalProperties": false,
			"required": ["requests", "errors"],
			"properties": {
				"requests": {
					"type": "integer",
					"minimum": 0
				},
				"errors": {
					"type": "integer",
					"minimum": 0
				}
			}
		}
	}
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"environment",
		"prompt",
		"candidate",
		"stable",
		"salt",
		"standing",
		"pausedBy",
		"phase",
		"weight",
		"phases",
		"entered",
		"startedAt",
		"lease",
		"overdue",
		"verdict",
		"measured",
		"counted"
	],
	"properties": {
		"environment": {
			"type": "string",
			"minLength": 1
		},
		"prompt": {
			"type": "string",
			"minLength": 1
		},
		"candidate": {
			"type": "string",
			"minLength": 1
		},
		"stable": {
			"type": "string",
			"minLength": 1
		},
		"salt": {
			"type": "string",
			"minLength": 1
		},
		"standing": { "enum": [
			"pending",
			"running",
			"paused"
		] },
		"pausedBy": { "enum": [
			"control",
			"command",
			null
		] },
		"phase": {
			"type": ["string", "null"],
			"minLength": 1
		},
		"weight": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e4
		},
		"phases": {
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/step" }
		},
		"entered": {
			"type": "array",
			"items": { "$ref": "#/$defs/entry" }
		},
		"startedAt": { "type": "integer" },
		"lease": { "type": ["integer", "null"] },
		"overdue": { "type": "boolean" },
		"verdict": { "$ref": "#/$defs/verdict" },
		"measured": { "$ref": "#/$defs/measured" },
		"counted": {
			"type": "array",
			"items": { "$ref": "#/$defs/counted" }
		}
	}
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
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
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "weight" || key0 === "hours")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
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
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data1 = data.weight;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e4 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.hours !== void 0 && func0.call(data, "hours")) {
			let data2 = data.hours;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "number" }
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
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.phase === void 0 || !func0.call(data, "phase")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "phase" || key0 === "at")) {
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
		if (data.phase !== void 0 && func0.call(data, "phase")) {
			let data0 = data.phase;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data1 = data.at;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/at",
					schemaPath: "#/properties/at/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"is",
		"code",
		"because"
	],
	"properties": {
		"is": { "enum": ["advance", "hold"] },
		"code": {
			"type": "string",
			"minLength": 1
		},
		"because": {
			"type": "string",
			"minLength": 1
		}
	}
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.is === void 0 || !func0.call(data, "is")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.code === void 0 || !func0.call(data, "code")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.because === void 0 || !func0.call(data, "because")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "because" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "is" || key0 === "code" || key0 === "because")) {
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
		if (data.is !== void 0 && func0.call(data, "is")) {
			let data0 = data.is;
			if (!(data0 === "advance" || data0 === "hold")) {
				const err5 = {
					instancePath: instancePath + "/is",
					schemaPath: "#/properties/is/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.is.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.code !== void 0 && func0.call(data, "code")) {
			let data1 = data.code;
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.because !== void 0 && func0.call(data, "because")) {
			let data2 = data.because;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/because",
					schemaPath: "#/properties/because/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = {
	"type": ["object", "null"],
	"additionalProperties": false,
	"required": [
		"candidate",
		"stable",
		"phaseRequests",
		"atLeast",
		"through"
	],
	"properties": {
		"candidate": { "$ref": "#/$defs/counts" },
		"stable": { "$ref": "#/$defs/counts" },
		"phaseRequests": {
			"type": "integer",
			"minimum": 0
		},
		"atLeast": { "type": ["number", "null"] },
		"through": { "type": ["integer", "null"] }
	}
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.requests === void 0 || !func0.call(data, "requests")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.errors === void 0 || !func0.call(data, "errors")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errors" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "requests" || key0 === "errors")) {
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
		if (data.requests !== void 0 && func0.call(data, "requests")) {
			let data0 = data.requests;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
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
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/minimum",
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
		if (data.errors !== void 0 && func0.call(data, "errors")) {
			let data1 = data.errors;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/errors",
						schemaPath: "#/properties/errors/minimum",
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
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema43.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.candidate === void 0 || !func0.call(data, "candidate")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.stable === void 0 || !func0.call(data, "stable")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.phaseRequests === void 0 || !func0.call(data, "phaseRequests")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phaseRequests" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "atLeast" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.through === void 0 || !func0.call(data, "through")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "through" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "stable" || key0 === "phaseRequests" || key0 === "atLeast" || key0 === "through")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.candidate !== void 0 && func0.call(data, "candidate")) {
			if (!validate103(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.stable !== void 0 && func0.call(data, "stable")) {
			if (!validate103(data.stable, {
				instancePath: instancePath + "/stable",
				parentData: data,
				parentDataProperty: "stable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.phaseRequests !== void 0 && func0.call(data, "phaseRequests")) {
			let data2 = data.phaseRequests;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/phaseRequests",
					schemaPath: "#/properties/phaseRequests/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/phaseRequests",
						schemaPath: "#/properties/phaseRequests/minimum",
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
		if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
			let data3 = data.atLeast;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/atLeast",
					schemaPath: "#/properties/atLeast/type",
					keyword: "type",
					params: { type: schema43.properties.atLeast.type }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.through !== void 0 && func0.call(data, "through")) {
			let data4 = data.through;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
				const err10 = {
					instancePath: instancePath + "/through",
					schemaPath: "#/properties/through/type",
					keyword: "type",
					params: { type: schema43.properties.through.type }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"phase",
		"arm",
		"requests",
		"errors",
		"quantities",
		"merged"
	],
	"properties": {
		"phase": {
			"type": "string",
			"minLength": 1
		},
		"arm": { "enum": ["candidate", "stable"] },
		"requests": {
			"type": "integer",
			"minimum": 0
		},
		"errors": {
			"type": "integer",
			"minimum": 0
		},
		"quantities": {
			"type": "array",
			"items": { "$ref": "#/$defs/quantity" }
		},
		"merged": {
			"type": "array",
			"items": { "$ref": "#/$defs/merged" }
		}
	}
};
const schema46 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"n",
		"sum",
		"sumOfSquares"
	],
	"properties": {
		"name": { "enum": ["latency_ms", "cost_usd"] },
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"sum": { "type": "number" },
		"sumOfSquares": {
			"type": "number",
			"minimum": 0
		}
	}
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
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
		if (data.n === void 0 || !func0.call(data, "n")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sum === void 0 || !func0.call(data, "sum")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sum" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sumOfSquares === void 0 || !func0.call(data, "sumOfSquares")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sumOfSquares" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "n" || key0 === "sum" || key0 === "sumOfSquares")) {
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
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data0 = data.name;
			if (!(data0 === "latency_ms" || data0 === "cost_usd")) {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/enum",
					keyword: "enum",
					params: { allowedValues: schema46.properties.name.enum }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.n !== void 0 && func0.call(data, "n")) {
			let data1 = data.n;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.sum !== void 0 && func0.call(data, "sum")) {
			let data2 = data.sum;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/sum",
					schemaPath: "#/properties/sum/type",
					keyword: "type",
					params: { type: "number" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.sumOfSquares !== void 0 && func0.call(data, "sumOfSquares")) {
			let data3 = data.sumOfSquares;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/sumOfSquares",
						schemaPath: "#/properties/sumOfSquares/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/sumOfSquares",
					schemaPath: "#/properties/sumOfSquares/type",
					keyword: "type",
					params: { type: "number" }
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
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.source === void 0 || !func0.call(data, "source")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.runs === void 0 || !func0.call(data, "runs")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runs" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "source" || key0 === "runs")) {
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
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data0 = data.source;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runs !== void 0 && func0.call(data, "runs")) {
			let data1 = data.runs;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/minItems",
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
					if (Array.isArray(data2)) {
						if (data2.length > 3) {
							const err6 = {
								instancePath: instancePath + "/runs/" + i0,
								schemaPath: "#/properties/runs/items/maxItems",
								keyword: "maxItems",
								params: { limit: 3 }
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.length < 3) {
							const err7 = {
								instancePath: instancePath + "/runs/" + i0,
								schemaPath: "#/properties/runs/items/minItems",
								keyword: "minItems",
								params: { limit: 3 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err8 = {
									instancePath: instancePath + "/runs/" + i0 + "/" + i1,
									schemaPath: "#/properties/runs/items/items/type",
									keyword: "type",
									params: { type: "integer" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/runs/" + i0 + "/" + i1,
										schemaPath: "#/properties/runs/items/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/runs/" + i0,
							schemaPath: "#/properties/runs/items/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
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
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
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
		if (data.phase === void 0 || !func0.call(data, "phase")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.arm === void 0 || !func0.call(data, "arm")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "arm" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requests === void 0 || !func0.call(data, "requests")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.errors === void 0 || !func0.call(data, "errors")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "errors" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.quantities === void 0 || !func0.call(data, "quantities")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "quantities" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.merged === void 0 || !func0.call(data, "merged")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "merged" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "phase" || key0 === "arm" || key0 === "requests" || key0 === "errors" || key0 === "quantities" || key0 === "merged")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.phase !== void 0 && func0.call(data, "phase")) {
			let data0 = data.phase;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err7 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.arm !== void 0 && func0.call(data, "arm")) {
			let data1 = data.arm;
			if (!(data1 === "candidate" || data1 === "stable")) {
				const err9 = {
					instancePath: instancePath + "/arm",
					schemaPath: "#/properties/arm/enum",
					keyword: "enum",
					params: { allowedValues: schema45.properties.arm.enum }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.requests !== void 0 && func0.call(data, "requests")) {
			let data2 = data.requests;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.errors !== void 0 && func0.call(data, "errors")) {
			let data3 = data.errors;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err12 = {
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err13 = {
						instancePath: instancePath + "/errors",
						schemaPath: "#/properties/errors/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.quantities !== void 0 && func0.call(data, "quantities")) {
			let data4 = data.quantities;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate108(data4[i0], {
					instancePath: instancePath + "/quantities/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/quantities",
					schemaPath: "#/properties/quantities/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.merged !== void 0 && func0.call(data, "merged")) {
			let data6 = data.merged;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate110(data6[i1], {
					instancePath: instancePath + "/merged/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/merged",
					schemaPath: "#/properties/merged/type",
					keyword: "type",
					params: { type: "array" }
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
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 || !func0.call(data, "environment")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.prompt === void 0 || !func0.call(data, "prompt")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompt" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.candidate === void 0 || !func0.call(data, "candidate")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "candidate" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.stable === void 0 || !func0.call(data, "stable")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stable" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.salt === void 0 || !func0.call(data, "salt")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "salt" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.standing === void 0 || !func0.call(data, "standing")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "standing" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.pausedBy === void 0 || !func0.call(data, "pausedBy")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pausedBy" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.phase === void 0 || !func0.call(data, "phase")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phase" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.weight === void 0 || !func0.call(data, "weight")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "weight" }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.phases === void 0 || !func0.call(data, "phases")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "phases" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.entered === void 0 || !func0.call(data, "entered")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entered" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.lease === void 0 || !func0.call(data, "lease")) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lease" }
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.overdue === void 0 || !func0.call(data, "overdue")) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overdue" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.verdict === void 0 || !func0.call(data, "verdict")) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.measured === void 0 || !func0.call(data, "measured")) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "measured" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.counted === void 0 || !func0.call(data, "counted")) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counted" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema39.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.environment !== void 0 && func0.call(data, "environment")) {
			let data0 = data.environment;
			if (typeof data0 === "string") {
				if (func74(data0) < 1) {
					const err18 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.prompt !== void 0 && func0.call(data, "prompt")) {
			let data1 = data.prompt;
			if (typeof data1 === "string") {
				if (func74(data1) < 1) {
					const err20 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/prompt",
					schemaPath: "#/properties/prompt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.candidate !== void 0 && func0.call(data, "candidate")) {
			let data2 = data.candidate;
			if (typeof data2 === "string") {
				if (func74(data2) < 1) {
					const err22 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/candidate",
					schemaPath: "#/properties/candidate/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.stable !== void 0 && func0.call(data, "stable")) {
			let data3 = data.stable;
			if (typeof data3 === "string") {
				if (func74(data3) < 1) {
					const err24 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/stable",
					schemaPath: "#/properties/stable/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.salt !== void 0 && func0.call(data, "salt")) {
			let data4 = data.salt;
			if (typeof data4 === "string") {
				if (func74(data4) < 1) {
					const err26 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.standing !== void 0 && func0.call(data, "standing")) {
			let data5 = data.standing;
			if (!(data5 === "pending" || data5 === "running" || data5 === "paused")) {
				const err28 = {
					instancePath: instancePath + "/standing",
					schemaPath: "#/properties/standing/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.standing.enum }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.pausedBy !== void 0 && func0.call(data, "pausedBy")) {
			let data6 = data.pausedBy;
			if (!(data6 === "control" || data6 === "command" || data6 === null)) {
				const err29 = {
					instancePath: instancePath + "/pausedBy",
					schemaPath: "#/properties/pausedBy/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties.pausedBy.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.phase !== void 0 && func0.call(data, "phase")) {
			let data7 = data.phase;
			if (typeof data7 !== "string" && data7 !== null) {
				const err30 = {
					instancePath: instancePath + "/phase",
					schemaPath: "#/properties/phase/type",
					keyword: "type",
					params: { type: schema39.properties.phase.type }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data7 === "string") {
				if (func74(data7) < 1) {
					const err31 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.weight !== void 0 && func0.call(data, "weight")) {
			let data8 = data.weight;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err32 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 1e4 || isNaN(data8)) {
					const err33 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						}
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err34 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.phases !== void 0 && func0.call(data, "phases")) {
			let data9 = data.phases;
			if (Array.isArray(data9)) {
				if (data9.length < 1) {
					const err35 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate96(data9[i0], {
					instancePath: instancePath + "/phases/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
					errors = vErrors.length;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/phases",
					schemaPath: "#/properties/phases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.entered !== void 0 && func0.call(data, "entered")) {
			let data11 = data.entered;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate98(data11[i1], {
					instancePath: instancePath + "/entered/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/entered",
					schemaPath: "#/properties/entered/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
			let data13 = data.startedAt;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err38 = {
					instancePath: instancePath + "/startedAt",
					schemaPath: "#/properties/startedAt/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.lease !== void 0 && func0.call(data, "lease")) {
			let data14 = data.lease;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
				const err39 = {
					instancePath: instancePath + "/lease",
					schemaPath: "#/properties/lease/type",
					keyword: "type",
					params: { type: schema39.properties.lease.type }
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.overdue !== void 0 && func0.call(data, "overdue")) {
			if (typeof data.overdue !== "boolean") {
				const err40 = {
					instancePath: instancePath + "/overdue",
					schemaPath: "#/properties/overdue/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.verdict !== void 0 && func0.call(data, "verdict")) {
			if (!validate100(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.measured !== void 0 && func0.call(data, "measured")) {
			if (!validate102(data.measured, {
				instancePath: instancePath + "/measured",
				parentData: data,
				parentDataProperty: "measured",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.counted !== void 0 && func0.call(data, "counted")) {
			let data18 = data.counted;
			if (Array.isArray(data18)) {
				const len2 = data18.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate107(data18[i2], {
					instancePath: instancePath + "/counted/" + i2,
					parentData: data18,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/counted",
					schemaPath: "#/properties/counted/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
	} else {
		const err42 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err42];
		else vErrors.push(err42);
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0 || !func0.call(data, "schema")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tickedAt === void 0 || !func0.call(data, "tickedAt")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tickedAt" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rollouts === void 0 || !func0.call(data, "rollouts")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rollouts" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "tickedAt" || key0 === "rollouts")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.schema !== void 0 && func0.call(data, "schema")) {
			if ("prompt-libraries/rollouts/v1" !== data.schema) {
				const err4 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "prompt-libraries/rollouts/v1" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.tickedAt !== void 0 && func0.call(data, "tickedAt")) {
			let data1 = data.tickedAt;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				const err5 = {
					instancePath: instancePath + "/tickedAt",
					schemaPath: "#/properties/tickedAt/type",
					keyword: "type",
					params: { type: schema38.properties.tickedAt.type }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.rollouts !== void 0 && func0.call(data, "rollouts")) {
			let data2 = data.rollouts;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate95(data2[i0], {
					instancePath: instancePath + "/rollouts/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/rollouts",
					schemaPath: "#/properties/rollouts/type",
					keyword: "type",
					params: { type: "array" }
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
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
exports.keys = {
	"release-record": { "keys": {
		"schema": {},
		"kind": {},
		"version": {},
		"previous": {},
		"tag": {},
		"source": {},
		"committedAt": {},
		"prompts": { "each": { "keys": {
			"id": {},
			"category": {},
			"path": {},
			"from": {},
			"to": {},
			"impact": {},
			"declared": {},
			"floor": {},
			"documented": {},
			"why": { "each": {} },
			"digest": {},
			"blob": {},
			"tag": {},
			"entries": { "each": { "keys": {
				"change": {},
				"prefix": {},
				"text": {},
				"author": {},
				"sha": {},
				"pullRequest": {}
			} } },
			"because": { "each": {} },
			"rollbackOf": {},
			"withdrawn": {}
		} } },
		"removed": { "each": { "keys": {
			"id": {},
			"version": {},
			"replacement": {},
			"category": {},
			"entries": { "each": { "keys": {
				"change": {},
				"prefix": {},
				"text": {},
				"author": {},
				"sha": {},
				"pullRequest": {}
			} } }
		} } },
		"waiting": { "each": { "keys": {
			"id": {},
			"for": {}
		} } }
	} },
	"event": { "keys": {
		"at": {},
		"sequence": {},
		"kind": {},
		"key": {},
		"prompt": {},
		"other": {},
		"version": {},
		"stable": {},
		"status": {},
		"environment": {},
		"actor": {},
		"reason": {},
		"rollout": { "keys": {
			"candidate": {},
			"standing": {},
			"phase": {},
			"weight": {},
			"because": {}
		} }
	} },
	"catalog": { "keys": {
		"schema": {},
		"sequence": {},
		"library": {},
		"source": {},
		"environments": { "each": { "keys": {
			"prompts": { "each": { "keys": {
				"stable": {},
				"latest": {},
				"status": {},
				"versions": { "each": { "keys": {
					"digest": {},
					"tag": {},
					"body": {}
				} } },
				"rollout": { "keys": {
					"candidate": {},
					"weight": {},
					"phase": {},
					"salt": {}
				} },
				"experiment": { "keys": {
					"name": {},
					"traffic": {},
					"salt": {},
					"armSalt": {},
					"arms": { "each": { "keys": {
						"name": {},
						"version": {},
						"weight": {}
					} } }
				} },
				"deprecation": { "keys": {
					"announced": {},
					"removal": {},
					"replacement": {},
					"guide": {},
					"reason": {},
					"phases": { "keys": {
						"warning": {},
						"migration": {},
						"soft_removal": {},
						"hard_removal": {}
					} },
					"headers": { "keys": {
						"deprecation": {},
						"sunset": {}
					} }
				} },
				"aliases": { "each": {} }
			} } },
			"redirects": { "each": {} },
			"removed": { "each": { "keys": {
				"at": {},
				"replacement": {}
			} } }
		} } }
	} },
	"rollouts": { "keys": {
		"schema": {},
		"tickedAt": {},
		"rollouts": { "each": { "keys": {
			"environment": {},
			"prompt": {},
			"candidate": {},
			"stable": {},
			"salt": {},
			"standing": {},
			"pausedBy": {},
			"phase": {},
			"weight": {},
			"phases": { "each": { "keys": {
				"name": {},
				"weight": {},
				"hours": {}
			} } },
			"entered": { "each": { "keys": {
				"phase": {},
				"at": {}
			} } },
			"startedAt": {},
			"lease": {},
			"overdue": {},
			"verdict": { "keys": {
				"is": {},
				"code": {},
				"because": {}
			} },
			"measured": { "keys": {
				"candidate": { "keys": {
					"requests": {},
					"errors": {}
				} },
				"stable": { "keys": {
					"requests": {},
					"errors": {}
				} },
				"phaseRequests": {},
				"atLeast": {},
				"through": {}
			} },
			"counted": { "each": { "keys": {
				"phase": {},
				"arm": {},
				"requests": {},
				"errors": {},
				"quantities": { "each": { "keys": {
					"name": {},
					"n": {},
					"sum": {},
					"sumOfSquares": {}
				} } },
				"merged": { "each": { "keys": {
					"source": {},
					"runs": { "each": { "each": {} } }
				} } }
			} } }
		} } }
	} }
};
