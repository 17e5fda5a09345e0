// src/cli/descriptions/check.ts
const change = {
	base: {
		kind: "text",
		value: "BRANCH",
		description: "What the change lands on; main as last fetched where it is not named"
	},
	head: {
		kind: "text",
		value: "COMMIT",
		description: "Last commit of the change",
		default: "HEAD"
	},
	title: {
		kind: "text",
		value: "TEXT",
		description: "Title of the pull request, judged as a squash would land it"
	},
	config: {
		kind: "text",
		value: "FILE",
		description: "The configuration, a path in the repository",
		default: "prompt-library.yaml"
	}
};
const checkCommands = {
	check: {
		summary: "Judge a change as its pull request would be judged",
		group: "check",
		detail: "It reads commits, never the work tree: commit first. Exit code 1 when a required gate fails.",
		arguments: {},
		flags: {
			...change,
			all: {
				kind: "switch",
				description: "Judge every prompt of the library instead of a change"
			},
			"fail-on": {
				kind: "choice",
				values: [
					"error",
					"warning",
					"never"
				],
				description: "What makes the check fail",
				default: "error"
			},
			format: {
				kind: "choice",
				values: [
					"text",
					"markdown",
					"sarif"
				],
				description: "How the report is printed",
				default: "text"
			}
		},
		examples: [
			"check",
			"check --base main --title \"feat: ask for the language\"",
			"check --all --json"
		]
	},
	plan: {
		summary: "Show the versions and the changelog that merging a change would release",
		group: "check",
		arguments: {},
		flags: change,
		examples: ["plan", "plan --base main --json"]
	}
};

// src/cli/descriptions/keep.ts
const keepCommands = { completion: {
	summary: "Print a script that completes commands and flags in your shell",
	group: "keep",
	detail: [
		"bash: prompt-libraries completion bash > ~/.local/share/bash-completion/completions/prompt-libraries",
		"zsh: prompt-libraries completion zsh > a file _prompt-libraries in a folder of $fpath",
		"fish: prompt-libraries completion fish > ~/.config/fish/completions/prompt-libraries.fish"
	].join("\n"),
	arguments: { shell: {
		description: "Your shell",
		takes: "one",
		values: [
			"bash",
			"zsh",
			"fish"
		]
	} },
	flags: {},
	examples: ["completion bash"]
} };

// src/cli/topics/names.ts
const topicNames = [
	"taxonomy",
	"formats",
	"status",
	"branches",
	"versioning",
	"gates",
	"release",
	"rollout",
	"deprecation",
	"access"
];

// src/cli/descriptions/start.ts
const startCommands = {
	demo: {
		summary: "Play the main job on an example library in a temporary folder",
		group: "start",
		detail: "It needs git and nothing else, and leaves the example for you to look at.",
		arguments: {},
		flags: {},
		examples: ["demo", "demo --json"]
	},
	explain: {
		summary: "Explain how the library works: its words, tables and rules",
		group: "start",
		detail: "Without a topic it lists the topics. With --json it gives the tables themselves.",
		arguments: { topic: {
			description: "What to explain",
			takes: "one-or-none",
			values: topicNames
		} },
		flags: {},
		examples: ["explain versioning", "explain gates --json"]
	}
};

// src/cli/descriptions/index.ts
const descriptions = {
	...startCommands,
	...checkCommands,
	...keepCommands
};

export { descriptions as t };