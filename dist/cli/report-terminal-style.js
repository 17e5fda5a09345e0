import { t as shortLine } from "./report-visible.js";
import { i as wrapped } from "./report-width.js";
import { a as md } from "./report-markdown.js";

// src/report/signs.ts
const verdictSigns = {
	passed: {
		picture: md`✅`,
		character: "✓"
	},
	failed: {
		picture: md`❌`,
		character: "✗"
	},
	waiting: {
		picture: md`⏳`,
		character: "…"
	},
	skipped: {
		picture: md`➖`,
		character: "-"
	}
};
const severitySigns = {
	error: {
		picture: md`❌`,
		character: "✗",
		rank: 0
	},
	warning: {
		picture: md`⚠️`,
		character: "!",
		rank: 1
	},
	notice: {
		picture: md`ℹ️`,
		character: "i",
		rank: 2
	}
};

// src/report/terminal/style.ts
const most = 600;
function paragraph(text, indent, { width }) {
	return wrapped(shortLine(text, most), Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}`);
}

export { severitySigns as n, verdictSigns as r, paragraph as t };