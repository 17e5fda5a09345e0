import { n as namesOf } from "./domain-row.js";
import { n as statuses } from "./domain-statuses.js";
import { t as changeTypes } from "./domain-change-types.js";

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

// src/cli/descriptions/look.ts
const library = {
	at: {
		kind: "text",
		value: "COMMIT",
		description: "Read this commit",
		default: "HEAD"
	},
	config: {
		kind: "text",
		value: "FILE",
		description: "The configuration, a path in the repository",
		default: "prompt-library.yaml"
	}
};
const filter = {
	category: {
		kind: "text",
		value: "NAME",
		description: "Only prompts of this category"
	},
	status: {
		kind: "choice",
		values: namesOf(statuses),
		description: "Only prompts of this status"
	},
	tag: {
		kind: "text",
		value: "TAG",
		description: "Only prompts with this tag"
	},
	owner: {
		kind: "text",
		value: "NAME",
		description: "Only prompts of this owner"
	}
};
const id = {
	description: "Id of the prompt, or one it had before",
	takes: "one"
};
const reads = "It reads the last commit, not the work tree, and says so where prompts differ.";
const lookCommands = {
	list: {
		summary: "List the prompts of the library",
		group: "look",
		detail: reads,
		arguments: {},
		flags: {
			...filter,
			...library
		},
		examples: [
			"list",
			"list --category agents --status review",
			"list --tag support --json"
		]
	},
	show: {
		summary: "Show everything that is known of a prompt",
		group: "look",
		detail: `${reads} Version, dates, author, tokens and status are derived from git and the records, never stored in the file.`,
		arguments: { id },
		flags: {
			format: {
				kind: "choice",
				values: ["text", "yaml"],
				description: "How it is printed",
				default: "text"
			},
			...library
		},
		examples: ["show agents-support-triage", "show agents-support-triage --format yaml"]
	},
	search: {
		summary: "Find prompts by name, description, tag, category, owner or status",
		group: "look",
		detail: "Words may be begun only, and may have a typo. Prompts with the words in their names come first.",
		arguments: { query: {
			description: "Words to look for",
			takes: "some"
		} },
		flags: {
			...filter,
			limit: {
				kind: "number",
				value: "N",
				least: 1,
				default: 20,
				description: "Most prompts to show"
			},
			...library
		},
		examples: [
			"search triage",
			"search support ticket --category agents",
			"search classify --json"
		]
	},
	taxonomy: {
		summary: "Show the categories of the library and what lies in them",
		group: "look",
		detail: reads,
		arguments: {},
		flags: library,
		examples: ["taxonomy", "taxonomy --json"]
	},
	history: {
		summary: "Show the commits that changed a prompt, newest first",
		group: "look",
		detail: "Renames are followed where the file lists its former ids under `aliases`.",
		arguments: { id },
		flags: {
			...library,
			limit: {
				kind: "number",
				value: "N",
				least: 1,
				default: 50,
				description: "Most commits to print as text"
			}
		},
		examples: ["history agents-support-triage", "history agents-support-triage --json"]
	},
	diff: {
		summary: "Show what changed in a prompt between two versions",
		group: "look",
		detail: "A version is looked for among the tags of the prompt first; any commit, branch or tag will do.",
		arguments: {
			id,
			from: {
				description: "The older version or commit",
				takes: "one"
			},
			to: {
				description: "The newer one; the last commit where it is not named",
				takes: "one-or-none"
			}
		},
		flags: { config: library.config },
		examples: ["diff agents-support-triage 1.0.0", "diff agents-support-triage HEAD~1 HEAD"]
	},
	render: {
		summary: "Show the messages an application would send",
		group: "look",
		detail: "Partials are included and defaults filled in. A value is text, or JSON where the variable is declared as something else. Values of --var win over those of --vars. Exit code 1 when a variable or partial is missing.",
		arguments: { id },
		flags: {
			var: {
				kind: "repeated",
				value: "NAME=VALUE",
				description: "Value of a variable; write it once for each"
			},
			vars: {
				kind: "text",
				value: "FILE",
				description: "JSON or YAML file with values by name"
			},
			...library
		},
		examples: ["render agents-support-triage --var \"ticket=My invoice is wrong.\"", "render agents-support-triage --var ticket=Hello --json"]
	}
};

// src/cli/descriptions/release.ts
const releaseCommands = {
	release: {
		summary: "Release what the main branch has: versions, tags, changelogs, catalog",
		group: "release",
		detail: [
			"It releases the main branch of the remote as it is now, never what is only in your clone; without a remote it releases the clone.",
			"",
			"Run it as often as you like: what is released already stays as it is, and what a killed run left is completed."
		].join("\n"),
		arguments: { ids: {
			description: "Only these prompts",
			takes: "any"
		} },
		flags: {
			action: {
				kind: "choice",
				values: [
					"prepare",
					"publish",
					"rollback"
				],
				description: "prepare shows what publish would do; rollback takes a version back",
				default: "prepare"
			},
			all: {
				kind: "switch",
				description: "Every prompt that changed"
			},
			environment: {
				kind: "choice",
				values: ["production"],
				description: "Where users are",
				default: "production"
			},
			reason: {
				kind: "text",
				value: "TEXT",
				description: "Why a version is taken back"
			},
			to: {
				kind: "text",
				value: "VERSION",
				description: "With rollback: move users to this version at once"
			},
			"dry-run": {
				kind: "switch",
				description: "Decide and show, write nothing"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: ["release --all --action publish", "release --all --action publish --dry-run --json"]
	},
	changelog: {
		summary: "Show what was released, newest first",
		group: "release",
		detail: "It reads the records of your clone, so it works without a network: git fetch brings the newest.",
		arguments: { id: {
			description: "Only this prompt, whatever its age",
			takes: "one-or-none"
		} },
		flags: { days: {
			kind: "number",
			value: "N",
			least: 1,
			default: 7,
			description: "Runs of the last N days"
		} },
		examples: ["changelog", "changelog --days 30 --json"]
	},
	doctor: {
		summary: "Compare the repository with its records, and mend what differs",
		group: "keep",
		detail: "Exit code 1 when something differs. It never moves a tag and never rewrites the branch.",
		arguments: {},
		flags: {
			fix: {
				kind: "switch",
				description: "Make tags again that the records have and the remote lacks"
			},
			rebuild: {
				kind: "switch",
				description: "Bring a lost branch prompt-library back from the tags"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: ["doctor", "doctor --fix --json"]
	}
};

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
const presets = ["letters", "letters-digits"];
const startCommands = {
	init: {
		summary: "Begin a prompt library in this folder",
		group: "start",
		detail: "It writes a configuration, a workflow that checks pull requests and, where there are no prompts yet, an example. Nothing that exists is changed. In a repository it works at its top folder; elsewhere it makes one.",
		arguments: {},
		flags: {
			here: {
				kind: "switch",
				description: "Make a repository of this folder though it holds files"
			},
			yes: {
				kind: "switch",
				description: "Agree to everything that would be asked, --here among it"
			},
			name: {
				kind: "text",
				value: "NAME",
				description: "Name of the library; that of the folder where it is not named"
			},
			preset: {
				kind: "choice",
				values: presets,
				default: "letters",
				description: "What names are made of"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: ["init", "init --yes --name support-prompts --preset letters-digits"]
	},
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

// src/cli/descriptions/write.ts
const config = {
	kind: "text",
	value: "FILE",
	description: "The configuration, a path in the repository",
	default: "prompt-library.yaml"
};
const author = {
	kind: "text",
	value: "NAME",
	description: "Author of the commit: \"Name <name@example.com>\"; you where it is not named"
};
const writeCommands = {
	create: {
		summary: "Write a new prompt",
		group: "write",
		detail: "Variables of the text are declared in the file. Without --category or --tags they are suggested from the text, and the words that decided are shown. A file that a check would refuse is not written, and no file is ever overwritten.",
		arguments: { name: {
			description: "Name of the prompt: lower-case words joined by hyphens",
			takes: "one"
		} },
		flags: {
			category: {
				kind: "text",
				value: "NAME",
				description: "Category; suggested where the text tells it"
			},
			description: {
				kind: "text",
				value: "TEXT",
				required: true,
				description: "What it is for, in a sentence"
			},
			content: {
				kind: "text",
				value: "TEXT|@FILE",
				required: true,
				description: "The prompt itself; @FILE reads a file, @- standard input"
			},
			subcategory: {
				kind: "text",
				value: "NAME",
				description: "Subcategory; general where it is not named"
			},
			variant: {
				kind: "text",
				value: "NAME",
				description: "Variant of a prompt of the same name"
			},
			tags: {
				kind: "list",
				value: "TAG",
				description: "Tags; suggested where none is named"
			},
			model: {
				kind: "text",
				value: "NAME",
				description: "Model it is written for"
			},
			author,
			commit: {
				kind: "switch",
				description: "Commit the file as feat(ID)"
			},
			config
		},
		examples: ["create reply --category agents --subcategory support --description \"Answers a support ticket.\" --content \"Answer kindly: {{ticket}}\" --tags support", "create entities --category extractors --description \"Lists the people a text names.\" --content \"Extract every person from: {{text}}\" --commit"]
	},
	update: {
		summary: "Change the text of a prompt and commit the change",
		group: "write",
		detail: "The front matter stays as it is, but variables that the new text uses are declared. The commit is made from the change type and the description and holds this file alone. Without --content it commits the file as you edited it.",
		arguments: { id: {
			description: "Prompt to change",
			takes: "one"
		} },
		flags: {
			content: {
				kind: "text",
				value: "TEXT|@FILE",
				description: "The new text; @FILE reads a file, @- standard input"
			},
			"change-type": {
				kind: "choice",
				values: namesOf(changeTypes),
				required: true,
				description: "What the change is"
			},
			description: {
				kind: "text",
				value: "TEXT",
				required: true,
				description: "What changes for users, in one line"
			},
			author,
			"no-commit": {
				kind: "switch",
				description: "Only write the file"
			},
			config
		},
		examples: ["update agents-support-triage --change-type fix --description \"say that one queue is enough\" --content \"Route the ticket to one queue: {{ticket}}\"", "update agents-support-triage --change-type feature --description \"take a language\" --content \"Route {{ticket}} in {{language}}.\" --no-commit"]
	}
};

// src/cli/descriptions/index.ts
const descriptions = {
	...startCommands,
	...writeCommands,
	...checkCommands,
	...releaseCommands,
	...lookCommands,
	...keepCommands
};

export { descriptions as t };