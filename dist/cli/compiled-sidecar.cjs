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

// src/schema/compiled-sidecar.cjs
exports.sidecar = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://prompt-libraries.dev/schemas/v1/sidecar.schema.json",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"description": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024
		},
		"id": {
			"type": "string",
			"minLength": 1
		},
		"name": {
			"type": "string",
			"minLength": 1
		},
		"category": {
			"type": "string",
			"minLength": 1
		},
		"owner": {
			"type": "string",
			"minLength": 1
		},
		"tags": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 64
			}
		},
		"model": {
			"type": "string",
			"minLength": 1
		},
		"input": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"schema": { "type": ["object", "string"] },
				"default": { "type": "object" }
			}
		},
		"output": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"type": "string",
					"minLength": 1
				},
				"schema": { "type": ["object", "string"] }
			}
		},
		"tools": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"config": { "type": "object" },
		"dependencies": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"status": { "enum": ["draft", "archived"] },
		"deprecation": {
			"type": "object",
			"additionalProperties": false,
			"required": ["announced", "removal"],
			"properties": {
				"announced": {
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
				},
				"removal": {
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
				},
				"replacement": {
					"type": "string",
					"minLength": 1
				},
				"guide": {
					"type": "string",
					"minLength": 1
				},
				"reason": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"limits": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"tokens": {
					"type": "integer",
					"minimum": 1
				},
				"cost_usd": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"latency_ms": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"compliance": {
			"type": "object",
			"properties": {
				"data": {
					"type": "string",
					"minLength": 1
				},
				"risk": {
					"type": "string",
					"minLength": 1
				},
				"reviewed": {
					"type": "string",
					"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
				}
			}
		},
		"version": {
			"type": "string",
			"minLength": 1
		},
		"aliases": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func62 = require_ucs2length().default;
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
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
		if (data.description !== void 0 && func0.call(data, "description")) {
			let data0 = data.description;
			if (typeof data0 === "string") {
				if (func62(data0) > 1024) {
					const err1 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 }
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (func62(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
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
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func62(data1) < 1) {
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
		if (data.name !== void 0 && func0.call(data, "name")) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (func62(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data3 = data.category;
			if (typeof data3 === "string") {
				if (func62(data3) < 1) {
					const err8 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			let data4 = data.owner;
			if (typeof data4 === "string") {
				if (func62(data4) < 1) {
					const err10 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.tags !== void 0 && func0.call(data, "tags")) {
			let data5 = data.tags;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (func62(data6) > 64) {
							const err12 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 64 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func62(data6) < 1) {
							const err13 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/properties/tags/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err15 = {
								instancePath: instancePath + "/tags",
								schemaPath: "#/properties/tags/uniqueItems",
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
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.model !== void 0 && func0.call(data, "model")) {
			let data7 = data.model;
			if (typeof data7 === "string") {
				if (func62(data7) < 1) {
					const err17 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/properties/model/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.input !== void 0 && func0.call(data, "input")) {
			let data8 = data.input;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				for (const key1 of Object.keys(data8)) if (!(key1 === "schema" || key1 === "default")) {
					const err19 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8.schema !== void 0 && func0.call(data8, "schema")) {
					let data9 = data8.schema;
					if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
						const err20 = {
							instancePath: instancePath + "/input/schema",
							schemaPath: "#/properties/input/properties/schema/type",
							keyword: "type",
							params: { type: schema19.properties.input.properties.schema.type }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data8.default !== void 0 && func0.call(data8, "default")) {
					let data10 = data8.default;
					if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err21 = {
							instancePath: instancePath + "/input/default",
							schemaPath: "#/properties/input/properties/default/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/input",
					schemaPath: "#/properties/input/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.output !== void 0 && func0.call(data, "output")) {
			let data11 = data.output;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 of Object.keys(data11)) if (!(key2 === "format" || key2 === "schema")) {
					const err23 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data11.format !== void 0 && func0.call(data11, "format")) {
					let data12 = data11.format;
					if (typeof data12 === "string") {
						if (func62(data12) < 1) {
							const err24 = {
								instancePath: instancePath + "/output/format",
								schemaPath: "#/properties/output/properties/format/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/output/format",
							schemaPath: "#/properties/output/properties/format/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data11.schema !== void 0 && func0.call(data11, "schema")) {
					let data13 = data11.schema;
					if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "string") {
						const err26 = {
							instancePath: instancePath + "/output/schema",
							schemaPath: "#/properties/output/properties/schema/type",
							keyword: "type",
							params: { type: schema19.properties.output.properties.schema.type }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.tools !== void 0 && func0.call(data, "tools")) {
			let data14 = data.tools;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data15 = data14[i2];
					if (typeof data15 === "string") {
						if (func62(data15) < 1) {
							const err28 = {
								instancePath: instancePath + "/tools/" + i2,
								schemaPath: "#/properties/tools/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/tools/" + i2,
							schemaPath: "#/properties/tools/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				let i3 = data14.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data14[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err30 = {
								instancePath: instancePath + "/tools",
								schemaPath: "#/properties/tools/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								}
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/tools",
					schemaPath: "#/properties/tools/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.config !== void 0 && func0.call(data, "config")) {
			let data16 = data.config;
			if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
				const err32 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.dependencies !== void 0 && func0.call(data, "dependencies")) {
			let data17 = data.dependencies;
			if (Array.isArray(data17)) {
				const len2 = data17.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data18 = data17[i4];
					if (typeof data18 === "string") {
						if (func62(data18) < 1) {
							const err33 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/dependencies/" + i4,
							schemaPath: "#/properties/dependencies/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				let i5 = data17.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data17[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err35 = {
								instancePath: instancePath + "/dependencies",
								schemaPath: "#/properties/dependencies/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								}
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/dependencies",
					schemaPath: "#/properties/dependencies/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data19 = data.status;
			if (!(data19 === "draft" || data19 === "archived")) {
				const err37 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum }
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
			let data20 = data.deprecation;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.announced === void 0 || !func0.call(data20, "announced")) {
					const err38 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/required",
						keyword: "required",
						params: { missingProperty: "announced" }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data20.removal === void 0 || !func0.call(data20, "removal")) {
					const err39 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/required",
						keyword: "required",
						params: { missingProperty: "removal" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				for (const key3 of Object.keys(data20)) if (!(key3 === "announced" || key3 === "removal" || key3 === "replacement" || key3 === "guide" || key3 === "reason")) {
					const err40 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data20.announced !== void 0 && func0.call(data20, "announced")) {
					let data21 = data20.announced;
					if (typeof data21 === "string") {
						if (!pattern3.test(data21)) {
							const err41 = {
								instancePath: instancePath + "/deprecation/announced",
								schemaPath: "#/properties/deprecation/properties/announced/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/deprecation/announced",
							schemaPath: "#/properties/deprecation/properties/announced/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
				if (data20.removal !== void 0 && func0.call(data20, "removal")) {
					let data22 = data20.removal;
					if (typeof data22 === "string") {
						if (!pattern3.test(data22)) {
							const err43 = {
								instancePath: instancePath + "/deprecation/removal",
								schemaPath: "#/properties/deprecation/properties/removal/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/deprecation/removal",
							schemaPath: "#/properties/deprecation/properties/removal/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data20.replacement !== void 0 && func0.call(data20, "replacement")) {
					let data23 = data20.replacement;
					if (typeof data23 === "string") {
						if (func62(data23) < 1) {
							const err45 = {
								instancePath: instancePath + "/deprecation/replacement",
								schemaPath: "#/properties/deprecation/properties/replacement/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/deprecation/replacement",
							schemaPath: "#/properties/deprecation/properties/replacement/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data20.guide !== void 0 && func0.call(data20, "guide")) {
					let data24 = data20.guide;
					if (typeof data24 === "string") {
						if (func62(data24) < 1) {
							const err47 = {
								instancePath: instancePath + "/deprecation/guide",
								schemaPath: "#/properties/deprecation/properties/guide/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/deprecation/guide",
							schemaPath: "#/properties/deprecation/properties/guide/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data20.reason !== void 0 && func0.call(data20, "reason")) {
					let data25 = data20.reason;
					if (typeof data25 === "string") {
						if (func62(data25) < 1) {
							const err49 = {
								instancePath: instancePath + "/deprecation/reason",
								schemaPath: "#/properties/deprecation/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/deprecation/reason",
							schemaPath: "#/properties/deprecation/properties/reason/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/deprecation",
					schemaPath: "#/properties/deprecation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.limits !== void 0 && func0.call(data, "limits")) {
			let data26 = data.limits;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				for (const key4 of Object.keys(data26)) if (!(key4 === "tokens" || key4 === "cost_usd" || key4 === "latency_ms")) {
					const err52 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data26.tokens !== void 0 && func0.call(data26, "tokens")) {
					let data27 = data26.tokens;
					if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
						const err53 = {
							instancePath: instancePath + "/limits/tokens",
							schemaPath: "#/properties/limits/properties/tokens/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (typeof data27 == "number" && isFinite(data27)) {
						if (data27 < 1 || isNaN(data27)) {
							const err54 = {
								instancePath: instancePath + "/limits/tokens",
								schemaPath: "#/properties/limits/properties/tokens/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					}
				}
				if (data26.cost_usd !== void 0 && func0.call(data26, "cost_usd")) {
					let data28 = data26.cost_usd;
					if (typeof data28 == "number" && isFinite(data28)) {
						if (data28 <= 0 || isNaN(data28)) {
							const err55 = {
								instancePath: instancePath + "/limits/cost_usd",
								schemaPath: "#/properties/limits/properties/cost_usd/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								}
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/limits/cost_usd",
							schemaPath: "#/properties/limits/properties/cost_usd/type",
							keyword: "type",
							params: { type: "number" }
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data26.latency_ms !== void 0 && func0.call(data26, "latency_ms")) {
					let data29 = data26.latency_ms;
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err57 = {
							instancePath: instancePath + "/limits/latency_ms",
							schemaPath: "#/properties/limits/properties/latency_ms/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 < 1 || isNaN(data29)) {
							const err58 = {
								instancePath: instancePath + "/limits/latency_ms",
								schemaPath: "#/properties/limits/properties/latency_ms/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.compliance !== void 0 && func0.call(data, "compliance")) {
			let data30 = data.compliance;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.data !== void 0 && func0.call(data30, "data")) {
					let data31 = data30.data;
					if (typeof data31 === "string") {
						if (func62(data31) < 1) {
							const err60 = {
								instancePath: instancePath + "/compliance/data",
								schemaPath: "#/properties/compliance/properties/data/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/compliance/data",
							schemaPath: "#/properties/compliance/properties/data/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data30.risk !== void 0 && func0.call(data30, "risk")) {
					let data32 = data30.risk;
					if (typeof data32 === "string") {
						if (func62(data32) < 1) {
							const err62 = {
								instancePath: instancePath + "/compliance/risk",
								schemaPath: "#/properties/compliance/properties/risk/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/compliance/risk",
							schemaPath: "#/properties/compliance/properties/risk/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data30.reviewed !== void 0 && func0.call(data30, "reviewed")) {
					let data33 = data30.reviewed;
					if (typeof data33 === "string") {
						if (!pattern3.test(data33)) {
							const err64 = {
								instancePath: instancePath + "/compliance/reviewed",
								schemaPath: "#/properties/compliance/properties/reviewed/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/compliance/reviewed",
							schemaPath: "#/properties/compliance/properties/reviewed/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/compliance",
					schemaPath: "#/properties/compliance/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data34 = data.version;
			if (typeof data34 === "string") {
				if (func62(data34) < 1) {
					const err67 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.aliases !== void 0 && func0.call(data, "aliases")) {
			let data35 = data.aliases;
			if (Array.isArray(data35)) {
				const len3 = data35.length;
				for (let i6 = 0; i6 < len3; i6++) {
					let data36 = data35[i6];
					if (typeof data36 === "string") {
						if (func62(data36) < 1) {
							const err69 = {
								instancePath: instancePath + "/aliases/" + i6,
								schemaPath: "#/properties/aliases/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/aliases/" + i6,
							schemaPath: "#/properties/aliases/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				let i7 = data35.length;
				let j3;
				if (i7 > 1) {
					const indices3 = {};
					for (; i7--;) {
						let item3 = data35[i7];
						if (typeof item3 !== "string") continue;
						if (typeof indices3[item3] == "number") {
							j3 = indices3[item3];
							const err71 = {
								instancePath: instancePath + "/aliases",
								schemaPath: "#/properties/aliases/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i7,
									j: j3
								}
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
							break;
						}
						indices3[item3] = i7;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
	} else {
		const err73 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err73];
		else vErrors.push(err73);
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
exports.keys = { "sidecar": { "keys": {
	"description": {},
	"id": {},
	"name": {},
	"category": {},
	"owner": {},
	"tags": { "each": {} },
	"model": {},
	"input": { "keys": {
		"schema": {},
		"default": {}
	} },
	"output": { "keys": {
		"format": {},
		"schema": {}
	} },
	"tools": { "each": {} },
	"config": {},
	"dependencies": { "each": {} },
	"status": {},
	"deprecation": { "keys": {
		"announced": {},
		"removal": {},
		"replacement": {},
		"guide": {},
		"reason": {}
	} },
	"limits": { "keys": {
		"tokens": {},
		"cost_usd": {},
		"latency_ms": {}
	} },
	"compliance": { "keys": {
		"data": {},
		"risk": {},
		"reviewed": {}
	} },
	"version": {},
	"aliases": { "each": {} }
} } };
