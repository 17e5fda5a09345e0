// src/cli/command.ts
const programName = "prompt-libraries";

// src/cli/flag.ts
function shownValue(flag) {
	if (flag.kind === "switch") return "";
	if (flag.kind === "choice") return flag.values.join("|");
	return flag.kind === "list" ? `${flag.value}…` : flag.value;
}
const globalFlags = {
	json: {
		kind: "switch",
		description: "Print JSON instead of text"
	},
	cwd: {
		kind: "text",
		value: "DIR",
		description: "Work in this folder"
	},
	"no-color": {
		kind: "switch",
		description: "Print without colours"
	},
	help: {
		kind: "switch",
		short: "h",
		description: "Show help"
	}
};
const topFlags = {
	...globalFlags,
	version: {
		kind: "switch",
		description: "Show the version of the program"
	}
};

export { programName as i, shownValue as n, topFlags as r, globalFlags as t };