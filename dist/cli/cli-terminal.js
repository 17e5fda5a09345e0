import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// \0unread-node:path
var require__unread_node_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:path");
}));

// src/problem/failure.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var Failure = class extends Error {
	name = "Failure";
	code;
	help;
	constructor(code, message, help, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.code = code;
		this.help = help;
	}
};

// src/problem/never.ts
var Bug = class extends Error {
	name = "Bug";
};
function never(value) {
	throw new Bug(`This value has no place here: ${String(value)}`);
}

// src/report/colours.ts
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39]
};
const escape = "\x1B[";
function colours(on) {
	const set = ([start, end]) => (text) => on && text !== "" ? `${escape}${start}m${text}${escape}${end}m` : text;
	return {
		on,
		bold: set(codes.bold),
		dim: set(codes.dim),
		red: set(codes.red),
		green: set(codes.green),
		yellow: set(codes.yellow),
		blue: set(codes.blue),
		underline: set(codes.underline)
	};
}

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
			"write-baseline": {
				kind: "switch",
				description: "With --all: write the findings that are accepted from now on; a baseline that is there only shrinks"
			},
			evidence: {
				kind: "text",
				value: "DIR",
				description: "Evidence of evaluations in this folder counts too, as evidence import --out writes it"
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
			"check --all --json",
			"check --all --write-baseline"
		]
	},
	test: {
		summary: "Run the tests that stand beside prompts",
		group: "check",
		detail: "It renders prompts as they lie in the work tree, or with --at in a commit, and judges what comes out; it needs no model and no key. Without IDS it tests the prompts that differ from the last commit. Exit code 1 when a case fails, or a prompt that is named has no tests.",
		arguments: { ids: {
			description: "Only these prompts",
			takes: "any"
		} },
		flags: {
			all: {
				kind: "switch",
				description: "Every prompt of the library"
			},
			"update-snapshots": {
				kind: "switch",
				description: "Keep what is rendered now as what is expected"
			},
			at: {
				kind: "text",
				value: "COMMIT",
				description: "Test this commit instead of the work tree"
			},
			config: change.config
		},
		examples: [
			"test",
			"test agents-support-triage --update-snapshots",
			"test --all --at main --json"
		]
	},
	plan: {
		summary: "Show the versions and the changelog that merging a change would release",
		group: "check",
		arguments: {},
		flags: {
			...change,
			matrix: {
				kind: "number",
				value: "N",
				least: 1,
				description: "Print a matrix of GitHub Actions instead, which spreads the evaluation of the change over at most N jobs"
			}
		},
		examples: [
			"plan",
			"plan --base main --json",
			"plan --matrix 4"
		]
	}
};

// src/cli/descriptions/consume.ts
const consumeCommands = { add: {
	summary: "Lock a prompt of a library in the repository of an application",
	group: "use",
	detail: [
		"It writes prompts.lock: the version that the range allows, with its digest and tag, as the catalog of the library has them. `prompt-libraries check` then fails where a prompt is not as it was released, is gone, or is about to go.",
		"",
		"The library is a git repository, by address or path, or the path of a catalog (….json). Once one is locked, it need not be named again."
	].join("\n"),
	arguments: { prompts: {
		description: "Prompts, as ID or ID@RANGE; all that are locked with --update",
		takes: "any"
	} },
	flags: {
		library: {
			kind: "text",
			value: "ADDRESS",
			description: "Git repository of the library, or path of a catalog"
		},
		update: {
			kind: "switch",
			description: "Take the newest version of the range"
		},
		remove: {
			kind: "switch",
			description: "Take the prompts out of the lock"
		}
	},
	examples: [
		"add agents-support-triage@^1.0.0 --library https://github.com/acme/prompts.git",
		"add --update",
		"add agents-support-triage --remove --json"
	]
} };

// src/cli/descriptions/evidence.ts
const formats$1 = [
	"promptfoo",
	"junit",
	"json"
];
const evidenceCommands = { evidence: {
	summary: "Hand prompts to an evaluation, and bring back what it showed",
	group: "check",
	detail: [
		"import FILE… reads the output of an evaluation and keeps what it showed of each content on the branch prompt-library, or with --out in a folder. Outputs of one evaluation belong into one call. A single fault and nothing is written.",
		"",
		"export DIR [ID…] writes prompts and their tests for promptfoo: without IDS or --all those of a change that have no evidence yet. Run it there: promptfoo eval --output results.json"
	].join("\n"),
	arguments: {
		action: {
			description: "What to do",
			takes: "one",
			values: ["import", "export"]
		},
		paths: {
			description: "import: outputs to read; export: the folder to write to, then prompts",
			takes: "some"
		}
	},
	flags: {
		from: {
			kind: "choice",
			values: formats$1,
			description: "import: what made the outputs"
		},
		for: {
			kind: "text",
			value: "ID",
			description: "import: the outputs belong to the present content of this prompt"
		},
		when: {
			kind: "text",
			value: "TIME",
			description: "import: when it ran, where outputs do not say: 2026-12-31T12:00:00Z"
		},
		out: {
			kind: "text",
			value: "DIR",
			description: "import: write records to this folder, not to the branch"
		},
		to: {
			kind: "choice",
			values: ["promptfoo"],
			description: "export: what will run it"
		},
		all: {
			kind: "switch",
			description: "export: every prompt that has tests"
		},
		provider: {
			kind: "repeated",
			value: "NAME",
			description: "export: a model, as promptfoo names it; write it once for each"
		},
		shard: {
			kind: "text",
			value: "I/N",
			description: "export: one of N parts, as plan --matrix N deals them out"
		},
		base: {
			kind: "text",
			value: "BRANCH",
			description: "export: what the change lands on; main as last fetched where it is not named"
		},
		head: {
			kind: "text",
			value: "COMMIT",
			description: "Last commit of the change",
			default: "HEAD"
		},
		config: {
			kind: "text",
			value: "FILE",
			description: "The configuration, a path in the repository",
			default: "prompt-library.yaml"
		}
	},
	examples: [
		"evidence export --to promptfoo evaluation --provider openai:gpt-4.1-mini",
		"evidence import --from promptfoo evaluation/results.json",
		"evidence import --from junit report.xml --for agents-support-triage --out records"
	]
} };

// src/cli/descriptions/keep.ts
const keepCommands = {
	codeowners: {
		summary: "Print CODEOWNERS as the taxonomy asks for it, or write it",
		group: "keep",
		detail: [
			"It makes one marked block: the folders of the categories that need a review, and the paths under `owners.paths`, with the accounts of their owners.",
			"",
			"What stands around the block in an existing file stays as it is."
		].join("\n"),
		arguments: {},
		flags: {
			write: {
				kind: "switch",
				description: "Write the file"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: [
			"codeowners",
			"codeowners --write",
			"codeowners --json"
		]
	},
	setup: {
		summary: "Print or set the rulesets that guard branches and tags on GitHub",
		group: "keep",
		detail: [
			"They ask for the check and for reviews on main, staging and release branches, let the branch prompt-library only grow, and keep released tags.",
			"",
			"With --apply they are set, by their names: what is there already is not written, and what people added stays. That needs the token of an administrator in GITHUB_TOKEN; --dry-run shows what would change.",
			"",
			"By hand: save each as FILE, then `gh api --method POST repos/OWNER/NAME/rulesets --input FILE`."
		].join("\n"),
		arguments: {},
		flags: {
			apply: {
				kind: "switch",
				description: "Set them on GitHub"
			},
			"dry-run": {
				kind: "switch",
				description: "Compare with GitHub and show what --apply would change"
			},
			repository: {
				kind: "text",
				value: "OWNER/NAME",
				description: "The repository on GitHub; that of origin where it is not named"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: [
			"setup",
			"setup --json",
			"setup --apply --dry-run"
		]
	},
	completion: {
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
	}
};

// src/domain/row.ts
function rowNamed(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
function isNameIn(table, name) {
	return Object.hasOwn(table, name);
}
function namesOf(table) {
	return Object.keys(table);
}

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
const id$1 = {
	description: "Id of the prompt, or one it had before",
	takes: "one"
};
const reads$1 = "It reads the last commit, not the work tree, and says so where prompts differ.";
const lookCommands = {
	list: {
		summary: "List the prompts of the library",
		group: "look",
		detail: reads$1,
		arguments: {},
		flags: {
			...filter,
			"unused-for": {
				kind: "number",
				value: "DAYS",
				least: 1,
				description: "Only released prompts that nobody used in the last days"
			},
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
		detail: `${reads$1} Version, dates, author, tokens and status are derived from git and the records, never stored in the file.`,
		arguments: { id: id$1 },
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
	dashboard: {
		summary: "Show the state of the whole library",
		group: "look",
		detail: "As text, as JSON, or as one HTML file that opens from disk and needs no network: what needs you, rollouts, deprecations, and a page for each prompt with its versions compared. The file holds the newest texts as far as they fit, and says where the others are.",
		arguments: {},
		flags: {
			format: {
				kind: "choice",
				values: [
					"text",
					"json",
					"html"
				],
				description: "How it is shown; html with --open, text otherwise"
			},
			releases: {
				kind: "switch",
				description: "Only what is on its way to users and what will go, as text"
			},
			output: {
				kind: "text",
				value: "FILE",
				description: "Write it to this file"
			},
			open: {
				kind: "switch",
				description: "Open the HTML file in the browser"
			},
			...library
		},
		examples: [
			"dashboard",
			"dashboard --releases",
			"dashboard --format html --output dashboard.html"
		]
	},
	taxonomy: {
		summary: "Show the categories of the library and what lies in them",
		group: "look",
		detail: reads$1,
		arguments: {},
		flags: {
			tags: {
				kind: "switch",
				description: "List the tags too: how many prompts have each, and who brought it"
			},
			...library
		},
		examples: [
			"taxonomy",
			"taxonomy --tags",
			"taxonomy --json"
		]
	},
	history: {
		summary: "Show the commits that changed a prompt, newest first",
		group: "look",
		detail: "Renames are followed where the file lists its former ids under `aliases`.",
		arguments: { id: id$1 },
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
			id: id$1,
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
		arguments: { id: id$1 },
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

// src/cli/descriptions/measure.ts
const config$1 = {
	kind: "text",
	value: "FILE",
	description: "The configuration, a path in the repository",
	default: "prompt-library.yaml"
};
const measureCommands = {
	experiment: {
		summary: "Show what experiments show: winner, no difference, inconclusive or invalid",
		group: "look",
		detail: [
			"It reads experiments/<name>.yaml of the last commit, and the metrics that branch prompt-library has of its days. One may look every day: the intervals hold at any time.",
			"",
			"Exit code 1 when the assignment is broken or a file is wrong."
		].join("\n"),
		arguments: {
			action: {
				description: "What to do",
				takes: "one",
				values: ["report"]
			},
			name: {
				description: "The experiment",
				takes: "one-or-none"
			}
		},
		flags: {
			all: {
				kind: "switch",
				description: "Every experiment"
			},
			metrics: {
				kind: "list",
				value: "FILE",
				description: "Judge by these metrics instead of those recorded"
			},
			at: {
				kind: "text",
				value: "COMMIT",
				description: "Read the experiments of this commit",
				default: "HEAD"
			},
			config: config$1
		},
		examples: [
			"experiment report --all",
			"experiment report tone",
			"experiment report tone --metrics metrics.json --json"
		]
	},
	metrics: {
		summary: "Record what was measured of prompts in use, summed by day",
		group: "keep",
		detail: [
			"The files hold metrics in the format of docs/metrics.md. Their windows are summed into the days that branch prompt-library keeps, and pushed. Without files, the sources of the configuration are asked for the last hours; exit code 1 when one of them gave no data.",
			"",
			"Importing something again changes nothing. Windows that overlap what is there are refused, and then nothing is imported."
		].join("\n"),
		arguments: {
			action: {
				description: "What to do",
				takes: "one",
				values: ["import"]
			},
			files: {
				description: "Files to import",
				takes: "any"
			}
		},
		flags: {
			hours: {
				kind: "number",
				value: "N",
				least: 1,
				default: 48,
				description: "Without files: how far back the sources are asked"
			},
			config: config$1
		},
		examples: [
			"metrics import metrics.json",
			"metrics import --hours 24",
			"metrics import monday.json tuesday.json --json"
		]
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
			"With --branch it releases another branch: `staging` and `release/*` give candidates such as 1.4.0-rc.2, `experiment/tone` gives 1.4.0-exp.tone.1. Main alone gives versions that users get without asking.",
			"",
			"Under a gradual policy a new version first reaches some users; `tick` lets it rise. `prepare` on a prompt whose newest version not all users get shows its rollout, or starts it again. `rollback` during a rollout gives all users the stable version at once; after it, it prepares the change that takes the text back.",
			"",
			"Run it as often as you like: what is released already stays as it is, and what a killed run left is completed.",
			"",
			"Exit code 1 when something is owed, and with `prepare` when a prompt that was asked for waits."
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
					"advance",
					"rollback",
					"pause",
					"abort"
				],
				description: "prepare shows gates, plan and rollout; publish releases; advance, pause and abort are about a rollout; rollback takes a version back",
				default: "prepare"
			},
			all: {
				kind: "switch",
				description: "Every prompt that changed"
			},
			branch: {
				kind: "text",
				value: "NAME",
				description: "Release this branch: staging and release/* give candidates, experiment/* versions of its own"
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
				description: "Why a version is taken back, or a rollout is paused"
			},
			metrics: {
				kind: "text",
				value: "FILE",
				description: "With advance: what was measured, as schemas/metrics.schema.json describes it"
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
		examples: [
			"release --all --action publish",
			"release --all --action publish --dry-run --json",
			"release --all --action publish --branch staging",
			"release agents-support-triage --action advance --metrics metrics.json"
		]
	},
	tick: {
		summary: "Look at every rollout once: advance, hold, or roll back",
		group: "release",
		detail: [
			"It reads the configuration and control files of the main branch of the remote, and writes one commit to branch prompt-library. Run it on a schedule, and as often as you like: decisions go by time and by what was measured, never by how often it runs. A tick that comes late advances one phase only.",
			"",
			"It asks the sources of metrics that the configuration names, besides the file of --metrics, and records what they say for usage and experiments. Experiments begin and end with their days; deprecated prompts whose day has come are listed, and the action opens the pull requests that delete them.",
			"",
			"Exit code 1 when a version was rolled back, or when a control file or metrics cannot be read; what cannot be read, and a source that gives no data, never lets a rollout advance."
		].join("\n"),
		arguments: {},
		flags: {
			metrics: {
				kind: "text",
				value: "FILE",
				description: "What was measured, as schemas/metrics.schema.json describes it"
			},
			now: {
				kind: "text",
				value: "TIME",
				description: "Decide as of this moment, in UTC, like 2026-12-31T08:00:00Z"
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
		examples: [
			"tick",
			"tick --metrics metrics.json",
			"tick --dry-run --json"
		]
	},
	changelog: {
		summary: "Show what was released, newest first",
		group: "release",
		detail: "It reads the records of your clone, so it works without a network: git fetch brings the newest.",
		arguments: { id: {
			description: "Only this prompt, whatever its age",
			takes: "one-or-none"
		} },
		flags: {
			days: {
				kind: "number",
				value: "N",
				least: 1,
				default: 7,
				description: "Runs of the last N days"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: ["changelog", "changelog --days 30 --json"]
	},
	doctor: {
		summary: "Compare the repository with its records, and mend what differs",
		group: "keep",
		detail: [
			"Exit code 1 when something differs or will refuse a release. It never moves a tag and never rewrites the branch.",
			"",
			"With a token in GITHUB_TOKEN it also looks at rulesets, at what the token may, and at workflows that GitHub stopped, and lists what a protected setup still lacks."
		].join("\n"),
		arguments: {},
		flags: {
			fix: {
				kind: "switch",
				description: "Make tags again that the records have and the remote lacks"
			},
			rebuild: {
				kind: "switch",
				description: "Bring a lost branch prompt-library back by the tags, and files of it that were damaged as they were last"
			},
			repository: {
				kind: "text",
				value: "OWNER/NAME",
				description: "The repository on GitHub; that of origin where it is not named"
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

// src/domain/export-targets.ts
const servedTargets = [
	"catalog",
	"flagd",
	"agent-skills",
	"dotprompt",
	"json"
];
const writtenTargets = [
	"native",
	"copilot",
	"prompty",
	"github-models",
	"fabric",
	"text"
];
const exportTargets = [...servedTargets, ...writtenTargets];
function isWrittenTarget(to) {
	return writtenTargets.some((each) => each === to);
}

// src/cli/descriptions/serve.ts
const id = {
	description: "Id of the prompt, or one it had before",
	takes: "one"
};
const environment = {
	kind: "text",
	value: "NAME",
	description: "Where users are: production or staging",
	default: "production"
};
const at = {
	kind: "text",
	value: "COMMIT",
	description: "Read this commit of branch prompt-library; the newest of the clone where not named"
};
const reads = "It reads branch prompt-library as your clone has it: git fetch brings the newest.";
const serveCommands = {
	get: {
		summary: "Show the text an application gets, and which version that is",
		group: "use",
		detail: `${reads} The answer is that of the client that applications use, digest check, redirects and refusals included. Variables are not filled in: render does that.`,
		arguments: { id },
		flags: {
			key: {
				kind: "text",
				value: "KEY",
				description: "Who asks: the targeting key of a user. Without one it is the stable version"
			},
			version: {
				kind: "text",
				value: "VERSION",
				description: "Exactly this version"
			},
			label: {
				kind: "choice",
				values: [
					"stable",
					"candidate",
					"latest"
				],
				description: "The version that is called this now"
			},
			environment,
			at
		},
		examples: [
			"get agents-support-triage",
			"get agents-support-triage --key user-42 --json",
			"get agents-support-triage --version=1.0.0"
		]
	},
	export: {
		summary: "Write what is served, or prompts in another format",
		group: "use",
		detail: [
			reads,
			"",
			"catalog: everything the client reads, for any static host. flagd: flags for flagd and the OpenFeature SDKs. json: one file with every stable version. dotprompt: a folder of .prompt files. agent-skills: a folder of skills with an index, of prompts that need no input.",
			"",
			"native, copilot, prompty, github-models, fabric, text: the prompts of a commit, all or those named, as files of that format. What it cannot say of a prompt is told; a prompt whose text would do something else there is left out.",
			"",
			"The folder must be empty or not there; --force overwrites files in it, and leaves all others."
		].join("\n"),
		arguments: {
			folder: {
				description: "Folder to write to",
				takes: "one"
			},
			ids: {
				description: "Only these prompts, where a format is written",
				takes: "any"
			}
		},
		flags: {
			to: {
				kind: "choice",
				values: exportTargets,
				description: "What it is made for",
				required: true
			},
			environment,
			at: {
				...at,
				description: `${at.description}. For a format: a commit of the library; the last where not named`
			},
			force: {
				kind: "switch",
				description: "Write into a folder that has files"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: [
			"export served --to catalog",
			"export flags --to flagd",
			"export snapshot --to json --environment production",
			"export flows --to prompty"
		]
	},
	blame: {
		summary: "Show which version of a prompt users got at a time",
		group: "look",
		detail: `${reads} It goes by the log of events. A time without a zone is UTC; a day alone means its end.`,
		arguments: { id },
		flags: {
			at: {
				kind: "text",
				value: "TIME",
				description: "When: 2026-11-23, or 2026-11-23T14:30Z",
				required: true
			},
			environment
		},
		examples: ["blame agents-support-triage --at 2030-01-01", "blame agents-support-triage --at 2030-01-01T14:30Z --json"]
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
		detail: "It writes a configuration, workflows and, where there are no prompts yet, an example. Where there are prompts of any format it knows, it shows them, proposes a source for each kind, and accepts what a check finds of them today. Nothing that exists is changed. In a repository it works at its top folder; elsewhere it makes one. Workflows follow the branches of the configuration: that which the remote shows first is main. At a terminal it asks before it writes. Run again with --tick, --evidence or --site it adds that workflow.",
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
				description: "What names are made of; letters where nothing else is needed"
			},
			alone: {
				kind: "switch",
				description: "One maintainer: changes need no approval"
			},
			tick: {
				kind: "switch",
				description: "Write the workflow for rollouts, metrics, experiments and deletions too; it is written by itself where the configuration needs it"
			},
			evidence: {
				kind: "switch",
				description: "Write the workflow that evaluates changed prompts with a model too"
			},
			site: {
				kind: "switch",
				description: "Write the workflow that publishes the dashboard on GitHub Pages too"
			},
			"dry-run": {
				kind: "switch",
				description: "Show what would be written, and write nothing"
			},
			config: {
				kind: "text",
				value: "FILE",
				description: "The configuration, a path in the repository",
				default: "prompt-library.yaml"
			}
		},
		examples: [
			"init",
			"init --dry-run",
			"init --tick --site",
			"init --yes --name support-prompts --preset letters-digits"
		]
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

// src/domain/change-types.ts
const changeTypes = {
	breaking: {
		commitTypes: [],
		impact: "major",
		prefix: "BREAKING:",
		review: true
	},
	feature: {
		commitTypes: ["feat", "feature"],
		impact: "minor",
		prefix: "Added:",
		review: false
	},
	fix: {
		commitTypes: ["fix"],
		impact: "patch",
		prefix: "Fixed:",
		review: false
	},
	docs: {
		commitTypes: ["docs"],
		impact: "none",
		prefix: "Docs:",
		review: false
	},
	refactor: {
		commitTypes: ["refactor"],
		impact: "patch",
		prefix: "Refactored:",
		review: false
	},
	performance: {
		commitTypes: ["perf", "performance"],
		impact: "minor",
		prefix: "Perf:",
		review: false
	},
	deprecation: {
		commitTypes: ["deprecate", "deprecation"],
		impact: "minor",
		prefix: "Deprecated:",
		review: true
	},
	security: {
		commitTypes: ["security", "sec"],
		impact: "patch",
		prefix: "Security:",
		review: true
	},
	rollback: {
		commitTypes: ["revert", "rollback"],
		impact: "patch",
		prefix: "Reverted:",
		review: false
	},
	hotfix: {
		commitTypes: ["hotfix"],
		impact: "patch",
		prefix: "Hotfix:",
		review: false
	}
};
const silentCommitTypes = [
	"chore",
	"ci",
	"build",
	"test",
	"style"
];

// src/domain/formats.ts
const formats = {
	native: {
		files: "prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md",
		idFrom: "the path",
		fields: "front matter",
		template: "handlebars",
		limits: ""
	},
	"agent-skill": {
		files: "<name>/SKILL.md",
		idFrom: "the folder",
		fields: "SKILL.md.library.yaml beside it",
		template: "none",
		limits: "keys of the specification; name 1 to 64 characters and the folder; description 1 to 1,024; fewer than 500 lines advised; links resolve"
	},
	copilot: {
		files: "<name>.agent.md, <name>.prompt.md, <name>.instructions.md",
		idFrom: "the file name",
		fields: "<file>.library.yaml",
		template: "input-fields",
		limits: "agents: a description, and at most 30,000 characters"
	},
	dotprompt: {
		files: "<name>[.<variant>].prompt, _<partial>.prompt",
		idFrom: "the file name and its variant",
		fields: "keys prompt-libraries.*",
		template: "handlebars",
		limits: "partials exist"
	},
	prompty: {
		files: "<name>.prompty, of version 1 and 2",
		idFrom: "the file name",
		fields: "metadata.prompt-libraries",
		template: "jinja2 or mustache",
		limits: "${file:} stays in the folder, and the file exists"
	},
	"github-models": {
		files: "<name>.prompt.yml, <name>.prompt.yaml",
		idFrom: "the file name",
		fields: "<file>.library.yaml",
		template: "braces",
		limits: "messages with known roles; jsonSchema is JSON"
	},
	fabric: {
		files: "<name>/system.md, and user.md beside it",
		idFrom: "the folder",
		fields: "system.md.library.yaml beside it",
		template: "none",
		limits: ""
	},
	text: {
		files: "any text",
		idFrom: "the file name",
		fields: "<file>.library.yaml",
		template: "none",
		limits: ""
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
			format: {
				kind: "choice",
				values: namesOf(formats),
				description: "Format of the file, where a source of the library has it; native where there is a place for it"
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
	},
	deprecate: {
		summary: "Announce that a prompt goes, or list what is due to go",
		group: "write",
		detail: [
			"It writes the deprecation into the front matter, begins a guide for those who move on where there is none, and commits both. Used again, it changes what was announced; --undo takes it back.",
			"",
			"With --due it lists deprecated prompts instead: what is due, overdue, and what is in the way. --open opens a pull request that deletes each prompt whose day has come."
		].join("\n"),
		arguments: { id: {
			description: "Prompt that goes",
			takes: "one-or-none"
		} },
		flags: {
			replacement: {
				kind: "text",
				value: "ID",
				description: "Prompt that takes its place"
			},
			guide: {
				kind: "text",
				value: "FILE",
				description: "Guide for those who move on, a path in the repository or an address; docs/migrations/ID.md where it is not named"
			},
			removal: {
				kind: "text",
				value: "DAY",
				description: "Day of the removal; 30 days after the announcement where it is not named"
			},
			announced: {
				kind: "text",
				value: "DAY",
				description: "Day of the announcement; today where it is not named"
			},
			reason: {
				kind: "text",
				value: "TEXT",
				description: "Why it goes"
			},
			author,
			undo: {
				kind: "switch",
				description: "Take the deprecation back"
			},
			"no-commit": {
				kind: "switch",
				description: "Only write the files"
			},
			due: {
				kind: "switch",
				description: "List deprecated prompts by the day they go"
			},
			open: {
				kind: "switch",
				description: "With --due: open the pull requests that delete what is due"
			},
			config
		},
		examples: [
			"deprecate agents-support-triage --reason \"one router for all teams\"",
			"deprecate agents-support-triage --undo",
			"deprecate --due --json"
		]
	},
	adopt: {
		summary: "Move a prompt of another format to a native file",
		group: "write",
		detail: "The file is renamed and rewritten as little as can be, and committed, so that git log --follow shows its past; its version goes on and its old id leads to the new one. What native form cannot say is shown, and then nothing is moved without --accept-loss.",
		arguments: { id: {
			description: "Prompt to move",
			takes: "one"
		} },
		flags: {
			to: {
				kind: "choice",
				values: ["native"],
				default: "native",
				description: "The format it gets"
			},
			category: {
				kind: "text",
				value: "NAME",
				description: "Category it goes to; the one it has where it is not named"
			},
			subcategory: {
				kind: "text",
				value: "NAME",
				description: "Subcategory it goes to"
			},
			"accept-loss": {
				kind: "switch",
				description: "Move it though something is lost"
			},
			"dry-run": {
				kind: "switch",
				description: "Show what would be lost, and change nothing"
			},
			author,
			config
		},
		examples: ["adopt skills-triage --to native --category agents --dry-run", "adopt skills-triage --to native --category agents --subcategory support"]
	}
};

// src/cli/descriptions/index.ts
const descriptions = {
	...startCommands,
	...writeCommands,
	...checkCommands,
	...evidenceCommands,
	...releaseCommands,
	...lookCommands,
	...serveCommands,
	...consumeCommands,
	...measureCommands,
	...keepCommands
};

// src/cli/commands.ts
const loaders = {
	adopt: () => import("./cli-commands-adopt.js"),
	blame: () => import("./cli-commands-blame.js"),
	add: () => import("./cli-commands-add.js"),
	check: () => import("./cli-commands-check.js").then((n) => n.t),
	codeowners: () => import("./cli-commands-codeowners.js"),
	completion: () => import("./cli-commands-completion.js"),
	create: () => import("./cli-commands-create.js"),
	dashboard: () => import("./cli-commands-dashboard.js"),
	demo: () => import("./cli-commands-demo.js"),
	deprecate: () => import("./cli-commands-deprecate.js"),
	diff: () => import("./cli-commands-diff.js"),
	evidence: () => import("./cli-commands-evidence.js"),
	export: () => import("./cli-commands-export.js"),
	explain: () => import("./cli-commands-explain.js"),
	get: () => import("./cli-commands-get.js"),
	history: () => import("./cli-commands-history.js"),
	init: () => import("./cli-commands-init.js"),
	list: () => import("./cli-commands-list.js"),
	plan: () => import("./cli-commands-plan.js"),
	experiment: () => import("./cli-commands-experiment.js"),
	metrics: () => import("./cli-commands-metrics.js"),
	changelog: () => import("./cli-commands-changelog.js"),
	doctor: () => import("./cli-commands-doctor.js"),
	release: () => import("./cli-commands-release.js"),
	render: () => import("./cli-commands-render.js"),
	search: () => import("./cli-commands-search.js"),
	setup: () => import("./cli-commands-setup.js"),
	show: () => import("./cli-commands-show.js"),
	taxonomy: () => import("./cli-commands-taxonomy.js"),
	test: () => import("./cli-commands-test.js"),
	tick: () => import("./cli-commands-tick.js"),
	update: () => import("./cli-commands-update.js")
};
const commands = Object.fromEntries(Object.entries(descriptions).map(([name, description]) => [name, {
	description,
	load: loaders[name]
}]));

// src/report/visible.ts
const emoji = [
	"\\u{1f3f4}\\u{e0067}\\u{e0062}(?:\\u{e0065}\\u{e006e}\\u{e0067}|\\u{e0073}\\u{e0063}\\u{e0074}|\\u{e0077}\\u{e006c}\\u{e0073})\\u{e007f}",
	"[0-9#*]\\ufe0f\\u20e3",
	"\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?(?:\\u200d\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)*"
];
const hidden = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u{2800}]";
const oneHidden = new RegExp(`^${hidden}$`, "u");
const emojiOrHidden = new RegExp(`${emoji.join("|")}|${hidden}`, "gu");
const anyHidden = new RegExp(hidden, "u");
function visible(text) {
	if (!anyHidden.test(text)) return text;
	return text.toWellFormed().replace(emojiOrHidden, (found) => found !== "\n" && found !== "	" && oneHidden.test(found) ? spelt(found) : found);
}
function visibleLine(text) {
	return visible(text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " "));
}
function truncated(text, limit) {
	if (text.length <= limit) return text;
	let points = 0;
	let end = 0;
	for (const point of text) {
		points += 1;
		if (points > limit) return `${text.slice(0, end)}…`;
		if (points < limit) end += point.length;
	}
	return text;
}
function shortLine(text, limit) {
	const enough = limit * 4;
	if (text.length <= enough) return truncated(visibleLine(text), limit);
	return truncated(`${visibleLine(text.slice(0, enough))}…`, limit);
}
function spelt(character) {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

// src/cli/command.ts
const programName = "prompt-libraries";

// src/cli/last-words.ts
function failureMessage(failure) {
	return `${visible(failure.message)}\n${visible(failure.help)}\n`;
}
function bugMessage(error, variables) {
	const details = variables["PROMPT_LIBRARIES_DEBUG"] === "1" && error instanceof Error ? `${error.stack ?? ""}\n` : "";
	return `${visible(`This is a bug in ${programName}: ${messageOf(error)}`)}\n${bugHelp}\n${visible(details)}`;
}
const bugHelp = `Nothing is wrong with your library. Please open an issue for ${programName} with the command you ran and the output of the same command under PROMPT_LIBRARIES_DEBUG=1.`;
function errorJson(code, message, help) {
	return `${JSON.stringify({ error: {
		code,
		message,
		help
	} })}\n`;
}
function bugJson(error) {
	return errorJson("bug", messageOf(error), bugHelp);
}
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.message === "" ? error.name : error.message;
}

// \0unread-node:util
var require__unread_node_util = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:util");
}));

// src/cli/argument.ts
var import__unread_node_util = require__unread_node_util();
function isNeeded(argument) {
	return argument.takes === "one" || argument.takes === "some";
}
function takesMany(argument) {
	return argument.takes === "some" || argument.takes === "any";
}
function shownArgument(name, argument) {
	const word = `${name.toUpperCase()}${takesMany(argument) ? "…" : ""}`;
	return isNeeded(argument) ? word : `[${word}]`;
}

// src/domain/nearest.ts
const longest = 100;
function nearestName(wanted, names) {
	if (wanted.length > longest) return null;
	let allowed = Math.min(2, Math.floor(wanted.length / 3));
	let nearest = null;
	for (const name of names) {
		if (allowed < 0) break;
		if (Math.abs(name.length - wanted.length) > allowed) continue;
		const slips = slipsBetween(wanted, name);
		if (slips > allowed) continue;
		nearest = name;
		allowed = slips - 1;
	}
	return nearest;
}
function slipsBetween(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const changed = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current.push(Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swapped && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Infinity));
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

// src/cli/refusals.ts
function refusal(code, message, help) {
	return new Failure(code, message, help);
}
function unknownWord(what, written, names, helpLine) {
	return refusal(`${what}-unknown`, `There is no ${what} ${shownWord(written)}.${meant(written, names)}`, `See ${helpLine}`);
}
function unknownValue(code, of, written, values) {
	return refusal(code, `${of} cannot be ${shownWord(written)}.${meant(written, values)}`, `It may be ${values.join(", ")}.`);
}
function shownWord(word) {
	return word === "" ? "''" : word;
}
function meant(written, names) {
	const nearest = nearestName(written, names);
	return nearest === null ? "" : ` Did you mean ${nearest}?`;
}

// src/cli/argument-values.ts
function argumentValues(words, description, command) {
	const left = [...words];
	const example = `For example: ${programName} ${description.examples[0]}`;
	const values = Object.entries(description.arguments).map(([name, argument]) => {
		const taken = left.splice(0, takesMany(argument) ? left.length : 1);
		if (taken.length === 0 && isNeeded(argument)) throw refusal("argument-missing", `${command} needs ${name.toUpperCase()}: ${argument.description}.`, example);
		for (const word of taken) allowed(name, word, argument);
		return [name, takesMany(argument) ? taken : taken[0] ?? null];
	});
	const [extra] = left;
	if (extra !== void 0) throw refusal("argument-unexpected", `${command} has no use for ${shownWord(extra)}.`, example);
	return Object.fromEntries(values);
}
function allowed(name, word, argument) {
	if (argument.values === void 0 || argument.values.includes(word)) return;
	throw unknownValue("argument-unknown", name.toUpperCase(), word, argument.values);
}

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

// src/cli/flag-values.ts
function flagValues(written, flags, command, example) {
	return Object.fromEntries(Object.entries(flags).map(([name, flag]) => {
		const values = written.get(name);
		if (values !== void 0) return [name, valueOf(name, flag, values)];
		if (flag.kind !== "switch" && flag.required === true) throw refusal("flag-missing", `${command ?? "prompt-libraries"} needs --${name}.`, `For example: ${programName} ${example}`);
		return [name, absentValue(flag)];
	}));
}
function absentValue(flag) {
	if (flag.kind === "switch") return false;
	return "default" in flag ? flag.default ?? null : null;
}
function valueOf(name, flag, values) {
	switch (flag.kind) {
		case "switch": return true;
		case "text": return only(name, values);
		case "number": return wholeNumber(name, only(name, values), flag.least);
		case "choice": return choice(name, only(name, values), flag.values);
		case "list": return values.flatMap((value) => value.split(",")).map((item) => item.trim()).filter((item) => item !== "");
		case "repeated": return values;
		default: return never(flag);
	}
}
function only(name, values) {
	const [first, second] = values;
	if (first !== void 0 && second === void 0) return first;
	throw refusal("flag-repeated", `--${name} is written more than once.`, `Write --${name} once.`);
}
function wholeNumber(name, text, least) {
	const number = Number(text);
	if (/^-?\d{1,15}$/u.test(text) && number >= least) return number;
	const says = `--${name} must be a whole number from ${least} on, not ${shownWord(text)}.`;
	throw refusal("flag-value-no-number", says, `Write digits only, as in --${name}=${least + 1}`);
}
function choice(name, text, values) {
	if (values.includes(text)) return text;
	throw unknownValue("flag-value-unknown", `--${name}`, text, values);
}

// src/cli/words.ts
function sortedWords(words, flags, command) {
	const found = /* @__PURE__ */ new Map();
	const positionals = [];
	let openList = null;
	for (const token of tokensOf(words, flags)) {
		if (token.kind === "positional") (openList ?? positionals).push(token.value);
		else openList = null;
		if (token.kind !== "option") continue;
		const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : void 0;
		if (flag === void 0) throw unknownFlag(token.rawName, flags, command);
		const value = valueIn(token, flag);
		const values = found.get(token.name) ?? [];
		values.push(value);
		found.set(token.name, values);
		if (flag.kind === "list" && token.inlineValue !== true && !value.includes(",")) openList = values;
	}
	return {
		flags: found,
		positionals
	};
}
function valueIn(token, flag) {
	const { rawName, value } = token;
	if (flag.kind === "switch") {
		if (value === void 0) return "";
		throw refusal("flag-value-unexpected", `${rawName} takes no value.`, `Write only ${rawName}, or leave it out.`);
	}
	const dashed = value !== void 0 && value.length > 1 && value.startsWith("-") && token.inlineValue !== true;
	if (value !== void 0 && !(dashed && !(flag.kind === "number" && /^-\d/u.test(value)))) return value;
	const help = `Write ${rawName} and its value; a value that begins with a dash is written ${rawName}=${value ?? "-…"}`;
	throw refusal("flag-value-missing", `${rawName} needs a value.`, help);
}
function tokensOf(words, flags) {
	const options = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, {
		type: flag.kind === "switch" ? "boolean" : "string",
		...flag.short === void 0 ? {} : { short: flag.short }
	}]));
	return (0, import__unread_node_util.parseArgs)({
		args: [...words],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	}).tokens;
}
function unknownFlag(written, flags, command) {
	const names = Object.keys(flags).map((name) => `--${name}`);
	const help = command === null ? `${programName} --help` : `${programName} ${command} --help`;
	return unknownWord("flag", written, names, help);
}

// src/cli/parse.ts
function requestOf(argv, commands) {
	const { word, rest } = commandWord(argv);
	if (word === null) return withoutCommand(rest);
	if (word === "help") {
		const { word: about } = commandWord(rest);
		return {
			is: "help",
			command: about === null ? null : known(about, commands).name
		};
	}
	const { name, description } = known(word, commands);
	if (asksForHelp(rest)) return {
		is: "help",
		command: name
	};
	return callOf(name, description, rest);
}
function isWritten(flag, argv) {
	return beforeTerminator(argv).includes(`--${flag}`);
}
function callOf(name, description, rest) {
	const words = sortedWords(rest, {
		...description.flags,
		...globalFlags
	}, name);
	const flags = flagValues(words.flags, description.flags, name, description.examples[0]);
	const everywhere = flagValues(words.flags, globalFlags, name, description.examples[0]);
	return {
		is: "call",
		command: name,
		arguments: argumentValues(words.positionals, description, name),
		flags,
		cwd: typeof everywhere["cwd"] === "string" ? everywhere["cwd"] : null
	};
}
function withoutCommand(rest) {
	if (asksForHelp(rest)) return {
		is: "help",
		command: null
	};
	return flagValues(sortedWords(rest, topFlags, null).flags, topFlags, null, "--help")["version"] === true ? { is: "version" } : {
		is: "help",
		command: null
	};
}
function known(word, commands) {
	const description = isNameIn(commands, word) ? commands[word] : void 0;
	if (description === void 0) throw unknownWord("command", word, Object.keys(commands), `${programName} --help`);
	return {
		name: word,
		description
	};
}
function commandWord(argv) {
	const { tokens } = (0, import__unread_node_util.parseArgs)({
		args: [...argv],
		options: { cwd: { type: "string" } },
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const first = tokens.find((token) => token.kind === "positional");
	if (first === void 0) return {
		word: null,
		rest: argv
	};
	return {
		word: argv[first.index] ?? null,
		rest: [...argv.slice(0, first.index), ...argv.slice(first.index + 1)]
	};
}
function asksForHelp(words) {
	return beforeTerminator(words).some((word) => word === "--help" || word === "-h");
}
function beforeTerminator(words) {
	const end = words.indexOf("--");
	return end === -1 ? words : words.slice(0, end);
}

// src/report/width.ts
const plainAscii = /^[\x20-\x7e]*$/u;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const pictureMark = "️";
const halfWidth = /^[\uff61-\uffdc]/u;
const empty = /^[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const joining = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;
function displayWidth(text) {
	if (plainAscii.test(text)) return text.length;
	let cells = 0;
	for (const sign of signsOf((0, import__unread_node_util.stripVTControlCharacters)(text))) cells += cellsOf(sign);
	return cells;
}
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function clipped(text, width) {
	if (displayWidth(text) <= width) return text;
	let cells = 1;
	let kept = "";
	for (const sign of signsOf(text)) {
		cells += cellsOf(sign);
		if (cells > width) break;
		kept += sign;
	}
	return width < 1 ? "" : `${kept}…`;
}
function wrapped(text, width) {
	const lines = [];
	let line = "";
	let filled = 0;
	for (const word of text.split(/\s+/u)) {
		const cells = displayWidth(word);
		if (line !== "" && filled + 1 + cells > width) {
			lines.push(line);
			line = "";
		}
		filled = line === "" ? cells : filled + 1 + cells;
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
function signsOf(text) {
	if (!joining.test(text)) return [...text];
	return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}
function cellsOf(sign) {
	if (empty.test(sign)) return 0;
	if (halfWidth.test(sign)) return 1;
	return wide.test(sign) || sign.includes(pictureMark) ? 2 : 1;
}

// src/cli/world.ts
const defaultWidth = 80;
const widest = 120;
const narrowest = 40;
function widthOf(screen) {
	if (!screen.isTerminal || screen.columns === null) return defaultWidth;
	return Math.min(widest, Math.max(narrowest, screen.columns));
}

// src/cli/progress.ts
const patience = 1e3;
const frameTime = 120;
const frames = [
	"|",
	"/",
	"-",
	"\\"
];
const clearLine$1 = "\r\x1B[K";
function progressOn(screen, text) {
	if (!screen.isTerminal) return {
		says: () => void 0,
		end: () => Promise.resolve()
	};
	let now = text;
	let frame = 0;
	let shown = false;
	const show = () => {
		shown = true;
		const mark = frames[frame % frames.length] ?? "";
		frame += 1;
		screen.write(`${clearLine$1}${clipped(`${mark} ${visibleLine(now)}`, widthOf(screen) - 1)}`).catch(() => void 0);
	};
	let timer = setTimeout(() => {
		show();
		timer = setInterval(show, frameTime).unref();
	}, patience).unref();
	return {
		says: (next) => {
			now = next;
		},
		end: async () => {
			clearTimeout(timer);
			if (shown) await screen.write(clearLine$1);
		}
	};
}

// package.json
var version = "0.1.0";

// src/cli/program-version.ts
const programVersion = version;

// src/cli/text-or-file.ts
async function textOrFile(value, read) {
	if (value.startsWith("\\@")) return value.slice(1);
	if (!value.startsWith("@")) return value;
	if (value === "@-") return read.stdin();
	if (value === "@") throw new Failure("file-not-named", "After @ there is no path.", "Write @path, @- for standard input, or \\@ for a text that begins with @.");
	return read.file(value.slice(1));
}
function stdinText(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Failure("stdin-no-text", "Standard input is not UTF-8 text.", "Convert it to UTF-8 first.", error);
	}
}

// src/cli/wants-colours.ts
function wantsColours(isTerminal, variables, refused) {
	if (refused || (variables["NO_COLOR"] ?? "") !== "") return false;
	const forced = variables["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTerminal && variables["TERM"] !== "dumb";
}

// src/cli/entry.ts
async function main(argv, world, table = commands) {
	try {
		return await answer(requestOf(argv, descriptionsOf(table)), argv, world, table);
	} catch (error) {
		return lastWords(error, isWritten("json", argv), world);
	}
}
async function answer(request, argv, world, table) {
	const json = isWritten("json", argv);
	const plain = json || isWritten("no-color", argv);
	const shown = colours(wantsColours(world.out.isTerminal, world.variables, plain));
	switch (request.is) {
		case "version":
			await world.out.write(`${programVersion}\n`);
			return 0;
		case "help":
			await world.out.write(await helpText(request.command, table, shown, widthOf(world.out)));
			return 0;
		case "call": {
			const outcome = await called(request, world, table, shown, json);
			await world.out.write(json ? `${JSON.stringify(outcome.json ?? null, null, 2)}\n` : withLineEnd(await textOf(outcome)));
			return outcome.exit;
		}
	}
}
async function called(request, world, table, shown, json) {
	const command = table[request.command];
	if (command === void 0) throw new Bug(`The table lost ${request.command}.`);
	const progress = progressOn(world.err, `${request.command} …`);
	try {
		const { run } = await command.load();
		return await run({
			arguments: request.arguments,
			flags: request.flags,
			json,
			cwd: (0, import__unread_node_path.resolve)(world.folder, request.cwd ?? "."),
			variables: world.variables,
			width: widthOf(world.out),
			colours: shown,
			progress: progress.says,
			ask: json ? null : world.ask ?? null,
			readStdin: async () => stdinText(await world.readStdin())
		});
	} finally {
		await progress.end();
	}
}
async function lastWords(error, json, world) {
	const isFailure = error instanceof Failure;
	const message = isFailure ? failureMessage(error) : bugMessage(error, world.variables);
	try {
		await world.err.write(message);
		if (json) await world.out.write(isFailure ? errorJson(error.code, error.message, error.help) : bugJson(error));
	} catch {}
	return isFailure ? 2 : 70;
}
async function helpText(name, table, shown, width) {
	const { commandHelp, overview } = await import("./cli-help.js");
	const command = name === null ? void 0 : table[name];
	if (name === null || command === void 0) return overview(descriptionsOf(table), shown, width);
	return commandHelp(name, command.description, shown, width);
}
function descriptionsOf(table) {
	return Object.fromEntries(Object.entries(table).map(([name, { description }]) => [name, description]));
}
async function textOf({ text }) {
	return typeof text === "string" ? text : await text();
}
function withLineEnd(text) {
	return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

// src/cli/terminal.ts
const interrupted = 130;
const clearLine = "\r\x1B[K";
function processWorld() {
	const { stdout, stderr } = process;
	process.once("SIGINT", () => {
		if (stderr.isTTY) stderr.write(clearLine);
		process.exit(interrupted);
	});
	process.once("uncaughtException", (error) => {
		stderr.write(bugMessage(error, process.env));
		process.exit(70);
	});
	return {
		variables: process.env,
		folder: process.cwd(),
		out: screenOn(stdout),
		err: screenOn(stderr),
		readStdin: () => everythingFrom(process.stdin),
		ask: process.stdin.isTTY && stdout.isTTY ? asked : null
	};
}
async function asked(question) {
	const { createInterface } = await import("./promises.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	try {
		return await terminal.question(question);
	} finally {
		terminal.close();
	}
}
function screenOn(stream) {
	stream.on("error", () => void 0);
	const isTerminal = stream.isTTY === true;
	return {
		isTerminal,
		columns: isTerminal ? stream.columns ?? null : null,
		write: (text) => new Promise((resolve, reject) => {
			stream.write(text, (error) => {
				if (error === void 0 || error === null || isReaderGone(error)) resolve();
				else reject(notWritten(error));
			});
		})
	};
}
function notWritten(error) {
	return new Failure("output-not-written", `The output cannot be written: ${error.message}`, "Check that the disk it goes to has room.", error);
}
const goneCodes = /* @__PURE__ */ new Set([
	"EPIPE",
	"ERR_STREAM_DESTROYED",
	"EOF"
]);
function isReaderGone(error) {
	return "code" in error && typeof error.code === "string" && goneCodes.has(error.code);
}
async function everythingFrom(input) {
	const parts = [];
	for await (const part of input) parts.push(typeof part === "string" ? Buffer.from(part) : part);
	return Buffer.concat(parts);
}

export { rowNamed as A, silentCommitTypes as C, writtenStatuses as D, statuses as E, require__unread_node_path as F, Bug as M, never as N, isNameIn as O, Failure as P, changeTypes as S, mayBecome as T, truncated as _, displayWidth as a, descriptions as b, globalFlags as c, refusal as d, nearestName as f, shortLine as g, programName as h, clipped as i, colours as j, namesOf as k, shownValue as l, require__unread_node_util as m, main as n, padded as o, shownArgument as p, textOrFile as r, wrapped as s, processWorld as t, topFlags as u, visible as v, isWrittenTarget as w, formats as x, visibleLine as y };