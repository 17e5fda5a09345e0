// src/domain/statuses.ts
const statuses = {
	draft: {
		icon: "📝",
		editable: true,
		active: false,
		leadsTo: ["review", "archived"]
	},
	review: {
		icon: "🔍",
		editable: true,
		active: false,
		leadsTo: ["draft", "approved"]
	},
	approved: {
		icon: "✅",
		editable: false,
		active: true,
		leadsTo: ["deployed", "review"]
	},
	deployed: {
		icon: "🚀",
		editable: false,
		active: true,
		leadsTo: ["deprecated"]
	},
	deprecated: {
		icon: "⚠️",
		editable: false,
		active: false,
		leadsTo: ["archived", "deployed"]
	},
	archived: {
		icon: "📦",
		editable: false,
		active: false,
		leadsTo: []
	}
};
const writtenStatuses = ["draft", "archived"];
function mayBecome(from, to) {
	return statuses[from].leadsTo.includes(to);
}

export { statuses as n, writtenStatuses as r, mayBecome as t };