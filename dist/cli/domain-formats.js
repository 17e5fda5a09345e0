// src/domain/formats.ts
const formats = { native: {
	files: "prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md",
	idFrom: "the path",
	fields: "front matter",
	template: "handlebars"
} };

export { formats as t };