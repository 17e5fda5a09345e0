import { r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as textOf } from "./format-bytes.js";
import { a as require_ucs2length, n as violationsBy, r as pathText } from "./schema-judge.js";
import { n as refused, r as problem, t as passed } from "./problem-checked.js";
import { t as canonicalJson } from "./ledger-canonical-json.js";
import { t as Failure } from "./problem-failure.js";
import { createHash } from "node:crypto";

// src/schema/compiled-state.cjs
var require_compiled_state = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports["state-line"] = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/state-line.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"version",
			"stable",
			"status",
			"digest",
			"blob",
			"source",
			"path",
			"formerPaths",
			"aliases",
			"successor",
			"needs",
			"dependents",
			"tokens",
			"created",
			"modified",
			"author",
			"withdrawn"
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
			"digest": {
				"type": ["string", "null"],
				"pattern": "^[0-9a-f]{64}$"
			},
			"blob": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"source": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"path": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"formerPaths": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"aliases": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"successor": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"needs": {
				"type": "array",
				"items": { "$ref": "#/$defs/need" }
			},
			"dependents": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"tokens": {
				"type": ["integer", "null"],
				"minimum": 0
			},
			"created": { "type": ["integer", "null"] },
			"modified": { "type": ["integer", "null"] },
			"author": { "type": ["string", "null"] },
			"withdrawn": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"$defs": { "need": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"range",
				"by"
			],
			"properties": {
				"id": {
					"type": "string",
					"minLength": 1
				},
				"range": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"by": { "enum": ["partial", "dependency"] }
			}
		} }
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func80 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
	const pattern4 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"range",
			"by"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"range": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"by": { "enum": ["partial", "dependency"] }
		}
	};
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
			if (data.range === void 0 || !func0.call(data, "range")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "range" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.by === void 0 || !func0.call(data, "by")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "by" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "range" || key0 === "by")) {
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
					if (func80(data0) < 1) {
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
			if (data.range !== void 0 && func0.call(data, "range")) {
				let data1 = data.range;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/range",
						schemaPath: "#/properties/range/type",
						keyword: "type",
						params: { type: schema20.properties.range.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func80(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/range",
							schemaPath: "#/properties/range/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.by !== void 0 && func0.call(data, "by")) {
				let data2 = data.by;
				if (!(data2 === "partial" || data2 === "dependency")) {
					const err8 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.by.enum }
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
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
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
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.blob === void 0 || !func0.call(data, "blob")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "blob" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.path === void 0 || !func0.call(data, "path")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "path" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.formerPaths === void 0 || !func0.call(data, "formerPaths")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "formerPaths" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.aliases === void 0 || !func0.call(data, "aliases")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "aliases" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.successor === void 0 || !func0.call(data, "successor")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "successor" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.needs === void 0 || !func0.call(data, "needs")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "needs" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.dependents === void 0 || !func0.call(data, "dependents")) {
				const err12 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "dependents" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.tokens === void 0 || !func0.call(data, "tokens")) {
				const err13 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tokens" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.created === void 0 || !func0.call(data, "created")) {
				const err14 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "created" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.modified === void 0 || !func0.call(data, "modified")) {
				const err15 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "modified" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.author === void 0 || !func0.call(data, "author")) {
				const err16 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "author" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.withdrawn === void 0 || !func0.call(data, "withdrawn")) {
				const err17 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "withdrawn" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
				const err18 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func80(data0) < 1) {
						const err19 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data1 = data.version;
				if (typeof data1 !== "string" && data1 !== null) {
					const err21 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema19.properties.version.type }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func80(data1) < 1) {
						const err22 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data2 = data.stable;
				if (typeof data2 !== "string" && data2 !== null) {
					const err23 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema19.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func80(data2) < 1) {
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
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data3 = data.status;
				if (!(data3 === "awaited" || data3 === "draft" || data3 === "approved" || data3 === "deployed" || data3 === "deprecated" || data3 === "archived" || data3 === "renamed" || data3 === "removed")) {
					const err25 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data4 = data.digest;
				if (typeof data4 !== "string" && data4 !== null) {
					const err26 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: schema19.properties.digest.type }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (typeof data4 === "string") {
					if (!pattern3.test(data4)) {
						const err27 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
			if (data.blob !== void 0 && func0.call(data, "blob")) {
				let data5 = data.blob;
				if (typeof data5 !== "string" && data5 !== null) {
					const err28 = {
						instancePath: instancePath + "/blob",
						schemaPath: "#/properties/blob/type",
						keyword: "type",
						params: { type: schema19.properties.blob.type }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (typeof data5 === "string") {
					if (!pattern4.test(data5)) {
						const err29 = {
							instancePath: instancePath + "/blob",
							schemaPath: "#/properties/blob/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data6 = data.source;
				if (typeof data6 !== "string" && data6 !== null) {
					const err30 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: schema19.properties.source.type }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (typeof data6 === "string") {
					if (!pattern4.test(data6)) {
						const err31 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data7 = data.path;
				if (typeof data7 !== "string" && data7 !== null) {
					const err32 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: schema19.properties.path.type }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (typeof data7 === "string") {
					if (func80(data7) < 1) {
						const err33 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			}
			if (data.formerPaths !== void 0 && func0.call(data, "formerPaths")) {
				let data8 = data.formerPaths;
				if (Array.isArray(data8)) {
					const len0 = data8.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data9 = data8[i0];
						if (typeof data9 === "string") {
							if (func80(data9) < 1) {
								const err34 = {
									instancePath: instancePath + "/formerPaths/" + i0,
									schemaPath: "#/properties/formerPaths/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/formerPaths/" + i0,
								schemaPath: "#/properties/formerPaths/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/formerPaths",
						schemaPath: "#/properties/formerPaths/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data10 = data.aliases;
				if (Array.isArray(data10)) {
					const len1 = data10.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data11 = data10[i1];
						if (typeof data11 === "string") {
							if (func80(data11) < 1) {
								const err37 = {
									instancePath: instancePath + "/aliases/" + i1,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						} else {
							const err38 = {
								instancePath: instancePath + "/aliases/" + i1,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.successor !== void 0 && func0.call(data, "successor")) {
				let data12 = data.successor;
				if (typeof data12 !== "string" && data12 !== null) {
					const err40 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/type",
						keyword: "type",
						params: { type: schema19.properties.successor.type }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (typeof data12 === "string") {
					if (func80(data12) < 1) {
						const err41 = {
							instancePath: instancePath + "/successor",
							schemaPath: "#/properties/successor/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
			if (data.needs !== void 0 && func0.call(data, "needs")) {
				let data13 = data.needs;
				if (Array.isArray(data13)) {
					const len2 = data13.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate53(data13[i2], {
						instancePath: instancePath + "/needs/" + i2,
						parentData: data13,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			if (data.dependents !== void 0 && func0.call(data, "dependents")) {
				let data15 = data.dependents;
				if (Array.isArray(data15)) {
					const len3 = data15.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data16 = data15[i3];
						if (typeof data16 === "string") {
							if (func80(data16) < 1) {
								const err43 = {
									instancePath: instancePath + "/dependents/" + i3,
									schemaPath: "#/properties/dependents/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/dependents/" + i3,
								schemaPath: "#/properties/dependents/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				} else {
					const err45 = {
						instancePath: instancePath + "/dependents",
						schemaPath: "#/properties/dependents/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
			if (data.tokens !== void 0 && func0.call(data, "tokens")) {
				let data17 = data.tokens;
				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
					const err46 = {
						instancePath: instancePath + "/tokens",
						schemaPath: "#/properties/tokens/type",
						keyword: "type",
						params: { type: schema19.properties.tokens.type }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (typeof data17 == "number" && isFinite(data17)) {
					if (data17 < 0 || isNaN(data17)) {
						const err47 = {
							instancePath: instancePath + "/tokens",
							schemaPath: "#/properties/tokens/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			}
			if (data.created !== void 0 && func0.call(data, "created")) {
				let data18 = data.created;
				if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) && data18 !== null) {
					const err48 = {
						instancePath: instancePath + "/created",
						schemaPath: "#/properties/created/type",
						keyword: "type",
						params: { type: schema19.properties.created.type }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
			if (data.modified !== void 0 && func0.call(data, "modified")) {
				let data19 = data.modified;
				if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
					const err49 = {
						instancePath: instancePath + "/modified",
						schemaPath: "#/properties/modified/type",
						keyword: "type",
						params: { type: schema19.properties.modified.type }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
			if (data.author !== void 0 && func0.call(data, "author")) {
				let data20 = data.author;
				if (typeof data20 !== "string" && data20 !== null) {
					const err50 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/type",
						keyword: "type",
						params: { type: schema19.properties.author.type }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
			if (data.withdrawn !== void 0 && func0.call(data, "withdrawn")) {
				let data21 = data.withdrawn;
				if (Array.isArray(data21)) {
					const len4 = data21.length;
					for (let i4 = 0; i4 < len4; i4++) {
						let data22 = data21[i4];
						if (typeof data22 === "string") {
							if (!pattern3.test(data22)) {
								const err51 = {
									instancePath: instancePath + "/withdrawn/" + i4,
									schemaPath: "#/properties/withdrawn/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						} else {
							const err52 = {
								instancePath: instancePath + "/withdrawn/" + i4,
								schemaPath: "#/properties/withdrawn/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
				} else {
					const err53 = {
						instancePath: instancePath + "/withdrawn",
						schemaPath: "#/properties/withdrawn/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
		} else {
			const err54 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err54];
			else vErrors.push(err54);
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
	exports["state-header"] = validate55;
	const schema21 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/state-header.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"channel",
			"sequence",
			"through",
			"waiting",
			"library"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/state/v1" },
			"channel": { "enum": ["main", "staging"] },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"through": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"waiting": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"library": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate55.evaluated;
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
			if (data.channel === void 0 || !func0.call(data, "channel")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "channel" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.through === void 0 || !func0.call(data, "through")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "through" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.waiting === void 0 || !func0.call(data, "waiting")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "waiting" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.library === void 0 || !func0.call(data, "library")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "library" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "channel" || key0 === "sequence" || key0 === "through" || key0 === "waiting" || key0 === "library")) {
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
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/state/v1" !== data.schema) {
					const err7 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/state/v1" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.channel !== void 0 && func0.call(data, "channel")) {
				let data1 = data.channel;
				if (!(data1 === "main" || data1 === "staging")) {
					const err8 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/enum",
						keyword: "enum",
						params: { allowedValues: schema21.properties.channel.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data2 = data.sequence;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err9 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 1 || isNaN(data2)) {
						const err10 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.through !== void 0 && func0.call(data, "through")) {
				let data3 = data.through;
				if (typeof data3 === "string") {
					if (!pattern4.test(data3)) {
						const err11 = {
							instancePath: instancePath + "/through",
							schemaPath: "#/properties/through/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/through",
						schemaPath: "#/properties/through/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.waiting !== void 0 && func0.call(data, "waiting")) {
				let data4 = data.waiting;
				if (Array.isArray(data4)) {
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data5 = data4[i0];
						if (typeof data5 === "string") {
							if (func80(data5) < 1) {
								const err13 = {
									instancePath: instancePath + "/waiting/" + i0,
									schemaPath: "#/properties/waiting/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data4.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data4[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/waiting",
									schemaPath: "#/properties/waiting/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/properties/waiting/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.library !== void 0 && func0.call(data, "library")) {
				let data6 = data.library;
				if (typeof data6 !== "string" && data6 !== null) {
					const err17 = {
						instancePath: instancePath + "/library",
						schemaPath: "#/properties/library/type",
						keyword: "type",
						params: { type: schema21.properties.library.type }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (typeof data6 === "string") {
					if (func80(data6) < 1) {
						const err18 = {
							instancePath: instancePath + "/library",
							schemaPath: "#/properties/library/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		} else {
			const err19 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
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
	exports.keys = {
		"state-line": { "keys": {
			"id": {},
			"version": {},
			"stable": {},
			"status": {},
			"digest": {},
			"blob": {},
			"source": {},
			"path": {},
			"formerPaths": { "each": {} },
			"aliases": { "each": {} },
			"successor": {},
			"needs": { "each": { "keys": {
				"id": {},
				"range": {},
				"by": {}
			} } },
			"dependents": { "each": {} },
			"tokens": {},
			"created": {},
			"modified": {},
			"author": {},
			"withdrawn": { "each": {} }
		} },
		"state-header": { "keys": {
			"schema": {},
			"channel": {},
			"sequence": {},
			"through": {},
			"waiting": { "each": {} },
			"library": {}
		} }
	};
}));

// src/schema/state.ts
var import_compiled_state = /* @__PURE__ */ __toESM(require_compiled_state(), 1);
function stateViolations(name, value) {
	return violationsBy({
		judge: import_compiled_state.default[name],
		keys: import_compiled_state.keys[name]
	}, value);
}

// src/ledger/json.ts
function recordFile(record) {
	return `${JSON.stringify(JSON.parse(canonicalJson(record)), null, 2)}\n`;
}
function readRecord(text, place, violations) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(problem("record-invalid", {
			key: "",
			reason: "is not JSON"
		}, { place }));
	}
	const [first, ...others] = violations(value).map(({ path, reason }) => problem("record-invalid", {
		key: pathText(path),
		reason
	}, { place }));
	return first === void 0 ? passed(value) : refused(first, ...others);
}
function readRecordLines(text, file, violations) {
	const lines = text.split("\n");
	const rest = lines.pop();
	const records = [];
	const wrong = lines.flatMap((line, index) => {
		const read = readRecord(line, {
			file,
			line: index + 1
		}, violations);
		if (!read.ok) return read.problems;
		records.push(read.value);
		return [];
	});
	if (rest !== "") wrong.push(problem("record-invalid", {
		key: "",
		reason: "has no line end: the file was cut off"
	}, { place: {
		file,
		line: lines.length + 1
	} }));
	const [first, ...others] = wrong;
	return first === void 0 ? passed(records) : refused(first, ...others);
}

// src/ledger/header.ts
const headerPath = "state/header.json";
function encodeHeader(header) {
	return recordFile(header);
}
function decodeHeader(text, file) {
	return readRecord(text, { file }, (value) => stateViolations("state-header", value));
}

// src/ledger/code-units.ts
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function sortedOnce(texts) {
	return [...new Set(texts)].sort(byCodeUnit);
}

// src/ledger/snapshot.ts
const recordedStatuses = {
	awaited: {
		shows: null,
		hasFile: false,
		reserved: false
	},
	draft: {
		shows: "draft",
		hasFile: true,
		reserved: true
	},
	approved: {
		shows: "approved",
		hasFile: true,
		reserved: true
	},
	deployed: {
		shows: "deployed",
		hasFile: true,
		reserved: true
	},
	deprecated: {
		shows: "deprecated",
		hasFile: true,
		reserved: true
	},
	archived: {
		shows: "archived",
		hasFile: true,
		reserved: true
	},
	renamed: {
		shows: "archived",
		hasFile: false,
		reserved: true
	},
	removed: {
		shows: "archived",
		hasFile: false,
		reserved: true
	}
};
const unrecorded = {
	version: null,
	stable: null,
	status: "awaited"
};
const eventKinds = {
	baseline: (_was, version) => ({
		version,
		stable: version,
		status: "deployed"
	}),
	drafted: (was) => ({
		...was,
		status: "draft"
	}),
	released: (was, version) => ({
		...was,
		version,
		status: was.status === "deprecated" ? "deprecated" : "approved"
	}),
	deployed: (was, version) => serving(was, version),
	withdrawn: (was, version) => serving(was, was.stable === version ? null : was.stable),
	"pointer-moved": (was, version) => serving(was, version),
	deprecated: (was) => ({
		...was,
		status: "deprecated"
	}),
	reinstated: (was) => ({
		...was,
		status: was.stable !== null && was.stable === was.version ? "deployed" : "approved"
	}),
	archived: (was) => ({
		...was,
		stable: null,
		status: "archived"
	}),
	renamed: (was) => ({
		...was,
		stable: null,
		status: "renamed"
	}),
	continued: (was) => was,
	removed: (was) => ({
		...was,
		stable: null,
		status: "removed"
	})
};
function snapshotAfter(was, kind, version) {
	return eventKinds[kind](was, version);
}
function serving(was, stable) {
	if (was.status === "deprecated") return {
		...was,
		stable
	};
	return {
		...was,
		stable,
		status: stable === null ? "approved" : "deployed"
	};
}

// src/ledger/state-line.ts
function emptyLine(id) {
	return {
		...unrecorded,
		id,
		digest: null,
		blob: null,
		source: null,
		path: null,
		formerPaths: [],
		aliases: [],
		successor: null,
		needs: [],
		dependents: [],
		tokens: null,
		created: null,
		modified: null,
		author: null,
		withdrawn: []
	};
}
function encodeStateLine(line) {
	return JSON.stringify({
		id: line.id,
		version: line.version,
		stable: line.stable,
		status: line.status,
		digest: line.digest,
		blob: line.blob,
		source: line.source,
		path: line.path,
		formerPaths: line.formerPaths,
		aliases: sortedOnce(line.aliases),
		successor: line.successor,
		needs: line.needs.map(({ id, range, by }) => ({
			id,
			range,
			by
		})).sort(byNeed),
		dependents: sortedOnce(line.dependents),
		tokens: line.tokens,
		created: line.created,
		modified: line.modified,
		author: line.author,
		withdrawn: line.withdrawn
	});
}
function decodeStateLine(text, place) {
	return readRecord(text, place, (value) => stateViolations("state-line", value));
}
function byNeed(a, b) {
	return byCodeUnit(a.id, b.id) || byCodeUnit(b.by, a.by) || byCodeUnit(a.range ?? "", b.range ?? "");
}

// src/ledger/shard.ts
function shardOf(id) {
	const digits = createHash("sha256").update(id).digest("hex");
	return `state/${digits.slice(0, 2)}/${digits.slice(2, 3)}`;
}
function encodeShard(lines) {
	return lines.toSorted((a, b) => byCodeUnit(a.id, b.id)).map((line) => `${encodeStateLine(line)}\n`).join("");
}
function decodeShard(text, file) {
	const read = readRecordLines(text, file, (value) => stateViolations("state-line", value));
	if (!read.ok) return read;
	const [first, ...others] = outOfOrder(read.value.map(({ id }) => id), file);
	return first === void 0 ? read : refused(first, ...others);
}
function outOfOrder(ids, file) {
	return ids.flatMap((id, index) => {
		const previous = ids[index - 1];
		if (previous === void 0 || byCodeUnit(previous, id) < 0) return [];
		return [problem("record-out-of-order", {
			id,
			previous
		}, {
			place: {
				file,
				line: index + 1
			},
			prompt: id
		})];
	});
}

// src/ledger/find-lines.ts
const opening = "{\"id\":\"";
const behindId = "\",\"version\":";
function findLines(text, ids, file) {
	const lines = text.split("\n");
	const rest = lines.pop();
	const found = [];
	const wanted = /* @__PURE__ */ new Map();
	const wrong = [];
	for (const [index, line] of lines.entries()) {
		const place = {
			file,
			line: index + 1
		};
		const id = idOf(line);
		found.push(id ?? "");
		if (id !== null && !ids.has(id)) continue;
		const read = decodeStateLine(line, place);
		if (!read.ok) wrong.push(...read.problems);
		else if (id === null) wrong.push(problem("record-invalid", {
			key: "",
			reason: "does not begin with its id"
		}, { place }));
		else wanted.set(id, read.value);
	}
	if (rest !== "") wrong.push(problem("record-invalid", {
		key: "",
		reason: "has no line end: the file was cut off"
	}, { place: {
		file,
		line: lines.length + 1
	} }));
	const [first, ...others] = wrong.length > 0 ? wrong : outOfOrder(found, file);
	return first === void 0 ? passed(wanted) : refused(first, ...others);
}
function idOf(line) {
	const end = line.indexOf(behindId, 7);
	if (!line.startsWith(opening) || end === -1 || !line.endsWith("}")) return null;
	const written = line.slice(7, end);
	if (!written.includes("\\")) return written;
	try {
		return JSON.parse(`"${written}"`);
	} catch {
		return null;
	}
}

// src/ledger/layout.ts
const channels = {
	main: { folder: "" },
	staging: { folder: "channels/staging/" }
};
function inChannel(channel, path) {
	return channels[channel].folder + path;
}
function monthOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 7);
}

// src/app/state/read-state.ts
async function readState(repository, commit, channel = "main") {
	const textsAt = (paths) => textsIn(repository, commit, channel, paths);
	const header = (await textsAt([headerPath])).get(headerPath);
	if (header === void 0) return null;
	const shardsAt = async (paths) => {
		const texts = await textsAt(paths);
		return new Map(paths.map((path) => [path, readableRecord(decodeShard(texts.get(path) ?? "", path))]));
	};
	return {
		commit,
		header: readableRecord(decodeHeader(header, headerPath)),
		textsAt,
		shardsAt,
		linesOf: async (ids) => {
			const byShard = groupedByShard(ids);
			const texts = await textsAt([...byShard.keys()]);
			return new Map([...texts].flatMap(([path, text]) => [...readableRecord(findLines(text, byShard.get(path) ?? /* @__PURE__ */ new Set(), path))]));
		}
	};
}
function groupedByShard(ids) {
	const groups = /* @__PURE__ */ new Map();
	for (const id of new Set(ids)) {
		const path = shardOf(id);
		const group = groups.get(path);
		if (group === void 0) groups.set(path, /* @__PURE__ */ new Set([id]));
		else group.add(id);
	}
	return groups;
}
async function textsIn(repository, commit, channel, paths) {
	const entries = await repository.entriesAt(commit, paths.map((path) => inChannel(channel, path)));
	const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
	const texts = /* @__PURE__ */ new Map();
	for (const [index, path] of paths.entries()) {
		const entry = entries[index];
		const bytes = entry === null || entry === void 0 ? void 0 : blobs.get(entry.blob);
		if (bytes !== void 0) texts.set(path, readableRecord(textOf(bytes, path)));
	}
	return texts;
}
function readableRecord(checked) {
	if (checked.ok) return checked.value;
	const [first] = checked.problems;
	const place = first.place === null ? "" : ` (${first.place.file}${first.place.line === void 0 ? "" : `:${first.place.line}`})`;
	throw new Failure("records-damaged", `The records on branch prompt-library cannot be read${place}: ${first.message}`, "Run `prompt-libraries doctor --rebuild`: it restores the branch from the tags.");
}

export { recordFile as _, shardOf as a, recordedStatuses as c, byCodeUnit as d, sortedOnce as f, readRecordLines as g, readRecord as h, encodeShard as i, snapshotAfter as l, headerPath as m, readableRecord as n, emptyLine as o, encodeHeader as p, monthOf as r, encodeStateLine as s, readState as t, unrecorded as u };