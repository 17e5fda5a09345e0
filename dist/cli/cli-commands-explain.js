import { C as silentCommitTypes, D as writtenStatuses, E as statuses, S as changeTypes, k as namesOf, s as wrapped, x as formats } from "./cli-terminal.js";
import { t as definitions } from "./cli-definitions.js";
import { t as tableLines } from "./cli-text-table.js";
import { Mt as tagKinds, fn as deprecationPhases, on as versionSchemes, pr as generalSubcategory, wt as accessLevels } from "./app-check-checked-change.js";
import { At as impacts, St as rolloutPhases, lt as categories, zt as gates } from "./cli-commands-check.js";
import { u as branchTypes } from "./app-release-release-branch.js";
import { a as rolloutReasons } from "./rollout-verdict.js";

// src/domain/rollout-standings.ts
const rolloutStandings = {
	pending: {
		active: true,
		says: "waits for approval of its first phase",
		leadsTo: [
			"running",
			"paused",
			"aborted",
			"rolled_back",
			"superseded"
		]
	},
	running: {
		active: true,
		says: "rises as its metrics allow",
		leadsTo: [
			"paused",
			"done",
			"rolled_back",
			"aborted",
			"superseded",
			"lapsed"
		]
	},
	paused: {
		active: true,
		says: "stays where it is until a person lets it go on",
		leadsTo: [
			"running",
			"pending",
			"rolled_back",
			"aborted",
			"superseded",
			"lapsed"
		]
	},
	done: {
		active: false,
		says: "all users get the candidate",
		leadsTo: []
	},
	rolled_back: {
		active: false,
		says: "the candidate was withdrawn",
		leadsTo: []
	},
	aborted: {
		active: false,
		says: "a person ended it, and the candidate was withdrawn",
		leadsTo: []
	},
	superseded: {
		active: false,
		says: "another release took its place",
		leadsTo: []
	},
	lapsed: {
		active: false,
		says: "its metrics failed to come, and traffic returned to the stable version",
		leadsTo: []
	}
};

// src/cli/topics/library.ts
const taxonomy = {
	title: "Where a prompt belongs, and what it is called",
	prose: [`The path of a prompt gives its category, its subcategory (${generalSubcategory} where there is none), its name and perhaps a variant; its id is these parts joined by hyphens. The configuration may add categories and change owners, review and subcategories.`, "A tag is stored in lower case with hyphens for spaces. Its kind follows from the word; the model a prompt is written for is a tag of kind model, every other word one of kind general."],
	tables: [{
		of: "category",
		rows: categories
	}, {
		of: "tag kind",
		rows: Object.fromEntries(Object.entries(tagKinds).map(([kind, words]) => [kind, { words }]))
	}]
};
const formatTopic = {
	title: "How prompts are kept in files",
	prose: ["The sources of the configuration say which files are prompts, and in which format. A file holds only what a person decides: id, version, author, dates and token count are derived."],
	tables: [{
		of: "format",
		rows: formats
	}]
};
const status = {
	title: "Where a prompt stands in its life",
	prose: [`People write only ${writtenStatuses.join(" and ")} into a file; every other status is observed: in review while a pull request changes it, approved once released, deployed once all traffic gets it.`, "A released version never changes: editing an active prompt opens its next version, in review. A pull request that takes a prompt where the table does not lead fails and names where it may go."],
	tables: [{
		of: "status",
		rows: statuses
	}]
};
const access = {
	title: "Who may do what to prompts",
	prose: ["An act is allowed when the author of the pull request or a reviewer who approved it holds the right. To deploy is to merge to the main branch or to raise a rollout; to delete is to remove a prompt file.", "Levels come from the configuration, otherwise from the permission on the repository. They are enforced once the configuration names them, and shown as a notice before."],
	tables: [{
		of: "level",
		rows: accessLevels
	}]
};

// src/cli/topics/life.ts
const branches = {
	title: "What branches are for, and where they may go",
	prose: ["Only pull requests that change prompts are judged by this flow. A name that no type claims counts as feature. Without a staging branch on the remote, feature branches merge into main."],
	tables: [{
		of: "branch",
		rows: branchTypes
	}]
};
const versioning = {
	title: "How commits and content give the next version",
	prose: [
		"Commits say how much a change matters (type(scope)!: subject), and content has the last word: the next version follows from the higher of what the commits declare and what the difference itself needs. A removed variable is major whatever the commit says; changed content is never less than a patch.",
		"On a pull request a declaration below what the content needs is an error that names the type to use. A `!` or a BREAKING CHANGE footer makes any type breaking; a trailer Prompt-Change: <id>=<impact> speaks for one prompt.",
		`These types document changes that users never get: ${silentCommitTypes.join(", ")}.`
	],
	tables: [
		{
			of: "change",
			rows: changeTypes
		},
		{
			of: "impact",
			rows: impacts
		},
		{
			of: "scheme",
			rows: versionSchemes
		}
	]
};
const gateTopic = {
	title: "What a prompt must pass before it is released",
	prose: ["Gates are judged in this order; every required one must pass. A gate passes, fails, waits for a person, or is skipped because it does not apply; a gate that cannot be judged never counts as passed unless the configuration says so.", "Review also judges rights: the author of a change, or somebody who approved it, must be allowed to create, modify, deploy or delete; see explain access."],
	tables: [{
		of: "gate",
		rows: gates
	}]
};
const release = {
	title: "From a merged pull request to users",
	prose: [
		"1. A pull request is checked: gates, versions and the plan are shown before anything is merged.",
		"2. The merge releases what the plan says: every changed prompt gets its version and a tag at the commit that was checked; records go to the branch prompt-library.",
		"3. Without a rollout policy the new version is deployed at once, else it rises through the phases of the rollout, or is rolled back.",
		"Running a release twice changes nothing; a run that broke off is finished by the next one."
	],
	tables: [{
		of: "gate",
		rows: gates
	}, {
		of: "phase",
		rows: rolloutPhases
	}]
};
const rollout = {
	title: "How a new version reaches all traffic",
	prose: [
		"A phase lasts at least its hours; then a tick advances the rollout if the metrics allow it, holds it, or rolls it back. A rollback gives all traffic back to the stable version and withdraws the candidate.",
		"First versions, and hotfix, security and reverting changes, are deployed at once, unless the policy says otherwise.",
		"People step in by rollouts/<id>.yaml on main (pause, abort, approve a phase), or at once by release ID --action pause, advance, abort or rollback."
	],
	tables: [
		{
			of: "phase",
			rows: rolloutPhases
		},
		{
			of: "standing",
			rows: rolloutStandings
		},
		{
			of: "reason",
			rows: rolloutReasons
		}
	]
};
const deprecation = {
	title: "How a prompt goes away",
	prose: ["A phase begins when that many UTC days are left until removal; before the first of them the deprecation is announced, after the day of removal it is overdue until the deletion is merged. The id stays reserved.", "The columns say what becomes of prompts that need it and of entries in the lock of an application: told or refused; urgent releases are those for security and hotfixes."],
	tables: [{
		of: "phase",
		rows: mappedRows(({ days, action }) => ({
			days,
			action
		}))
	}, {
		of: "in phase",
		rows: mappedRows(({ dependents, newDependents, releases, locked, newlyLocked }) => ({
			dependents,
			newDependents,
			releases,
			locked,
			newlyLocked
		}))
	}]
};
function mappedRows(part) {
	return Object.fromEntries(namesOf(deprecationPhases).map((phase) => [phase, part(deprecationPhases[phase])]));
}

// src/cli/topics/index.ts
const topics = {
	taxonomy,
	formats: formatTopic,
	status,
	branches,
	versioning,
	gates: gateTopic,
	release,
	rollout,
	deprecation,
	access
};

// src/cli/commands/explain.ts
async function run(call) {
	const { topic } = call.arguments;
	if (topic === null) return listOfTopics(call.width, call.colours);
	const { title, prose, tables } = topics[topic];
	return {
		exit: 0,
		text: shownTopic(topics[topic], call.width, call.colours),
		json: {
			schema: "prompt-libraries/explain/v1",
			topic,
			title,
			prose,
			tables: Object.fromEntries(tables.map(({ of, rows }) => [of, rows]))
		}
	};
}
function listOfTopics(width, colours) {
	const rows = Object.entries(topics).map(([name, { title }]) => [name, title]);
	const lines = definitions(rows, width, colours.green);
	return {
		exit: 0,
		text: [
			colours.bold("Topics"),
			...lines,
			"",
			"For example: prompt-libraries explain versioning"
		].join("\n"),
		json: {
			schema: "prompt-libraries/explain/v1",
			topics: rows.map(([topic, title]) => ({
				topic,
				title
			}))
		}
	};
}
function shownTopic(topic, width, colours) {
	const prose = topic.prose.flatMap((paragraph) => ["", ...wrapped(paragraph, width)]);
	return [
		colours.bold(topic.title),
		...prose,
		...topic.tables.flatMap((table) => ["", ...shownTable(table, width)])
	].join("\n");
}
function shownTable({ of, rows }, width) {
	const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
	const cells = Object.entries(rows).map(([name, row]) => [name, ...columns.map((column) => shownCell(row[column]))]);
	return tableLines([of, ...columns.map(spoken)], cells, width);
}
function shownCell(cell) {
	if (cell === void 0 || cell === null || cell === false) return "";
	if (cell === true) return "yes";
	return typeof cell === "object" ? cell.join(", ") : String(cell);
}
function spoken(key) {
	return key.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

export { run };