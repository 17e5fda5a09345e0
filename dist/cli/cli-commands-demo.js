import { i as __toESM } from "./rolldown-runtime.js";
import { outcomeJson, outcomeText } from "./app-release-outcome-text.js";
import { A as git, P as gitEnvironment, St as rolloutPhases, V as systemClock, Z as recordsIn, _ as changeBetween, d as openRepository, i as reportJson, n as text, s as check } from "./cli-commands-check.js";
import { t as require_promises } from "./promises2.js";
import { F as require__unread_node_path } from "./cli-terminal.js";
import { t as readDashboard } from "./app-dashboard-read-dashboard.js";
import { t as dashboardPage } from "./report-page-page.js";
import { t as require__unread_node_os } from "./_unread-node_os.js";
import { t as readRollouts } from "./app-rollout-read-rollouts.js";
import { a as runTick, i as tickText } from "./app-rollout-tick-text.js";
import { q as readState } from "./app-check-checked-change.js";
import { n as encodeMetrics } from "./ledger-metrics-v1.js";
import { n as isCandidate, r as rolloutSalt } from "./rollout-bucketing.js";
import { t as servedPrompt } from "./cli-serving-served-prompt.js";
import { t as withReleasePorts } from "./cli-with-release-ports.js";
import { t as runRelease } from "./app-release-run-release.js";

// src/cli/demo/dashboard-scene.ts
var import_promises = require_promises();
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
async function dashboardFile({ folder, clone, git }, variables) {
	await git("fetch", "--quiet", "--tags", "origin");
	const repository = await openRepository(clone, variables);
	try {
		const request = {
			at: "HEAD",
			configFile: "prompt-library.yaml",
			records: null,
			withTexts: 500
		};
		const file = (0, import__unread_node_path.join)(folder, "dashboard.html");
		await (0, import_promises.writeFile)(file, dashboardPage(await readDashboard({
			repository,
			workTree: null
		}, request, systemClock.now())));
		return file;
	} finally {
		await repository.close();
	}
}

// src/cli/demo/playground.ts
var import__unread_node_os = require__unread_node_os();
const identity = [
	"-c",
	"user.name=Ada Example",
	"-c",
	"user.email=ada@example.com"
];
async function makePlayground(variables) {
	const folder = await (0, import_promises.mkdtemp)((0, import__unread_node_path.join)((0, import__unread_node_os.tmpdir)(), "prompt-libraries-demo-"));
	const origin = (0, import__unread_node_path.join)(folder, "origin.git");
	const clone = (0, import__unread_node_path.join)(folder, "library");
	const environment = gitEnvironment(variables);
	const bare = {
		folder,
		environment,
		kind: "work-tree"
	};
	await git(bare, [
		"init",
		"--quiet",
		"--bare",
		"--template=",
		"--initial-branch=main",
		origin
	]);
	await git(bare, [
		"init",
		"--quiet",
		"--template=",
		"--initial-branch=main",
		clone
	]);
	const place = {
		folder: clone,
		environment,
		kind: "work-tree"
	};
	await git(place, [
		"remote",
		"add",
		"origin",
		origin
	]);
	return {
		folder,
		origin,
		clone,
		write: async (path, text) => {
			await (0, import_promises.mkdir)((0, import__unread_node_path.dirname)((0, import__unread_node_path.join)(clone, path)), { recursive: true });
			await (0, import_promises.writeFile)((0, import__unread_node_path.join)(clone, path), text);
		},
		git: async (...words) => {
			await git(place, [...identity, ...words]);
		}
	};
}

// src/cli/demo/example-library.ts
const exampleLibrary = {
	"prompt-library.yaml": `# Everything here may be left out; docs/configuration.md explains each key.
library:
  name: acme-prompts
  description: Prompts of the support team
owners:
  product-team: ["@acme/product"]
`,
	"prompts/templates/tone.prompt.md": `---
description: The tone every answer to a customer keeps.
tags: [support]
---
Be kind and brief. Never promise what the policy does not allow.
`,
	"prompts/agents/support/triage.prompt.md": `---
description: Routes an incoming support ticket to the right queue.
tags: [support, classify]
model: claude-sonnet
input:
  schema:
    ticket: string, the text of the ticket
    language?: string, the language to answer in
output:
  format: json
  schema:
    queue: string, name of the queue
limits: {tokens: 2000}
---
{{role "system"}}
You route support tickets of an online shop. {{> templates-general-tone}}
Answer with the name of one queue: billing, shipping or other.
{{#if language}}Write in {{language}}.{{/if}}
{{role "user"}}
{{ticket}}
`,
	"prompts/tasks/summarization/thread.prompt.md": `---
description: Sums up a mail thread for an agent who takes it over.
tags: [support, summarize]
input:
  schema:
    thread: string, the whole thread, newest mail last
---
Sum up this thread in three sentences: what the customer wants, what was tried, what is open.

{{thread}}
`
};
const changedPath = "prompts/agents/support/triage.prompt.md";
function hurriedly(text) {
	return text.replace("{{ticket}}", "{{message}}").replace("billing, shipping or other", "billing, shipping, returns or other");
}
function carefully(text) {
	return hurriedly(text).replace("    ticket: string, the text of the ticket", "    message: string, what the customer wrote");
}

// src/cli/demo/scenes.ts
const branch = "feature/returns";
async function begin(playground) {
	for (const [path, text] of Object.entries(exampleLibrary)) await playground.write(path, text);
	await playground.git("add", "--all");
	await playground.git("commit", "--quiet", "--message=feat: first prompts");
	await playground.git("push", "--quiet", "origin", "main");
}
async function hurriedChange(playground, variables) {
	const message = "Update triage prompt";
	await playground.git("fetch", "--quiet", "--tags", "origin");
	await playground.git("checkout", "--quiet", "-b", branch);
	await playground.write(changedPath, hurriedly(exampleLibrary["prompts/agents/support/triage.prompt.md"] ?? ""));
	await playground.git("commit", "--quiet", "--all", `--message=${message}`);
	return {
		title: "A change in a hurry",
		typed: [
			`git switch -c ${branch}`,
			`# in ${changedPath}: {{ticket}} becomes {{message}}, and a queue is added`,
			`git commit -am '${message}'`,
			"prompt-libraries check"
		],
		report: await checked(playground, variables, message)
	};
}
async function carefulChange(playground, variables) {
	const message = "feat(agents-support-triage)!: call the input what it is, and know returns";
	await playground.write(changedPath, carefully(exampleLibrary["prompts/agents/support/triage.prompt.md"] ?? ""));
	await playground.git("commit", "--quiet", "--all", "--amend", `--message=${message}`);
	await playground.git("push", "--quiet", "origin", branch);
	return {
		title: "The same change, mended",
		typed: [
			"# the schema is renamed too",
			`git commit -a --amend -m '${message}'`,
			"prompt-libraries check"
		],
		report: await checked(playground, variables, message)
	};
}
async function firstRelease(playground, variables) {
	return {
		title: "The library is released for the first time",
		typed: ["prompt-libraries release --all --action publish"],
		outcome: await released(playground, variables)
	};
}
async function mergeAndRelease(playground, variables) {
	await playground.git("checkout", "--quiet", "main");
	await playground.git("merge", "--quiet", "--no-ff", `--message=Merge ${branch} (#1)`, branch);
	await playground.git("push", "--quiet", "origin", "main");
	const merged = await released(playground, variables);
	const again = await released(playground, variables);
	return [{
		title: "Merged, and released",
		typed: [`git merge --no-ff ${branch} && git push`, "prompt-libraries release --all --action publish"],
		outcome: merged
	}, {
		title: "Run again, there is nothing left to do",
		typed: ["prompt-libraries release --all --action publish"],
		outcome: again
	}];
}
async function released({ clone }, variables) {
	const flags = { config: "prompt-library.yaml" };
	return await withReleasePorts({
		cwd: clone,
		variables,
		flags
	}, (ports) => runRelease(ports, {
		configFile: flags.config,
		dryRun: false,
		only: null,
		now: /* @__PURE__ */ new Date()
	}));
}
async function checked({ clone }, variables, title) {
	const repository = await openRepository(clone, variables);
	try {
		const change = await changeBetween(repository, {
			base: "refs/remotes/origin/main",
			head: "HEAD"
		});
		return await check(repository, {
			...change,
			names: {
				base: "main",
				head: branch
			},
			flow: {
				base: "main",
				head: branch
			},
			landing: async () => ({
				title,
				body: "",
				number: 1,
				author: "ada"
			}),
			review: async () => ({ is: "to-come" }),
			records: await recordsIn(repository),
			configFile: "prompt-library.yaml",
			scope: "changed"
		}, systemClock.now());
	} finally {
		await repository.close();
	}
}

// src/cli/demo/rollout-scenes.ts
const flags = { config: "prompt-library.yaml" };
const metricsFile = "metrics.json";
const better = carefully(exampleLibrary["prompts/agents/support/triage.prompt.md"] ?? "").replace("You route support tickets", "You sort support tickets");
const worse = better.replace("Answer with the name of one queue", "Answer with a friendly sentence about one queue");
async function risingVersion(playground, variables) {
	await playground.write("prompt-library.yaml", `${exampleLibrary["prompt-library.yaml"] ?? ""}rollout:\n  categories: {agents: gradual}\n`);
	return [{
		title: "From now on agents rise step by step",
		typed: ["# in prompt-library.yaml: rollout: {categories: {agents: gradual}}", "prompt-libraries release --all --action publish"],
		outcome: await landed(playground, variables, better, "feat(agents-support-triage): sort, not only route")
	}, {
		title: "It is as good as the version before, and rises",
		typed: [`prompt-libraries tick --metrics ${metricsFile}   # after 4, 12, 24 hours and 1 more`],
		lines: await ticks(playground, variables, [
			4,
			12,
			24,
			1
		], .01)
	}];
}
async function fallingVersion(playground, variables) {
	const before = await versionsOf(playground, variables, usersOf(candidate));
	const outcome = await landed(playground, variables, worse, "feat(agents-support-triage): answer like a person");
	const during = await versionsOf(playground, variables, usersOf(candidate));
	const lines = await ticks(playground, variables, [1], .2);
	const after = await versionsOf(playground, variables, usersOf(candidate));
	return [
		{
			title: "The next version passes every gate",
			typed: ["prompt-libraries release --all --action publish"],
			outcome
		},
		{
			title: "Its canary fails, and all users get the stable version again",
			typed: [`prompt-libraries tick --metrics ${metricsFile}   # an hour later`],
			lines
		},
		{
			title: "What an application got for two users: the first was in the canary",
			typed: usersOf(candidate).map((user) => `prompt-libraries get ${prompt} --key ${user}   # before, during and after`),
			lines: [
				`before  ${before}`,
				`during  ${during}`,
				`after   ${after}`
			]
		}
	];
}
const prompt = "agents-support-triage";
const candidate = "2.2.0";
const canaryWeight = rolloutPhases.canary.percentage * 100;
function usersOf(version) {
	const users = Array.from({ length: 1e3 }, (_, number) => `user-${number + 1}`);
	return [true, false].flatMap((wanted) => users.find((user) => isCandidate(canaryWeight, rolloutSalt(prompt, version), user) === wanted) ?? []);
}
async function versionsOf({ clone, git }, variables, users) {
	await git("fetch", "--quiet", "origin", "prompt-library");
	const repository = await openRepository(clone, variables);
	try {
		const request = {
			environment: "production",
			at: null
		};
		return (await Promise.all(users.map(async (targetingKey) => ({
			user: targetingKey,
			got: (await servedPrompt(repository, prompt, {
				...request,
				targetingKey
			})).prompt
		})))).map(({ user, got }) => `${user}: ${got.version} (${got.variant})`).join("   ");
	} finally {
		await repository.close();
	}
}
async function landed(playground, variables, text, message) {
	await playground.write(changedPath, text);
	await playground.git("commit", "--quiet", "--all", `--message=${message}`);
	await playground.git("push", "--quiet", "origin", "main");
	return await released(playground, variables);
}
async function ticks({ clone, folder }, variables, hours, errorRate) {
	const lines = [];
	await withReleasePorts({
		cwd: clone,
		variables,
		flags
	}, async (ports) => {
		const measured = [];
		for (const passed of hours) {
			const { records } = await ports.remote.tips([""]);
			const [rollout] = (await readRollouts(records === null ? null : await readState(ports.repository, records))).rollouts;
			if (rollout === void 0) return;
			const began = rollout.entered.at(-1)?.at ?? rollout.startedAt;
			const now = /* @__PURE__ */ new Date((began + passed * 3600) * 1e3);
			measured.push(windowOf(rollout, "candidate", [began, passed], errorRate), windowOf(rollout, "stable", [began, passed], .01));
			const outcome = await runTick(ports, {
				configFile: flags.config,
				now,
				dryRun: false,
				given: {
					windows: measured,
					missing: []
				},
				sources: null,
				command: null
			});
			lines.push(tickText({
				...outcome,
				imported: 0,
				unrecorded: null,
				before: null,
				due: null
			}, now));
		}
		await (0, import_promises.writeFile)((0, import__unread_node_path.join)(folder, metricsFile), encodeMetrics("demo", measured));
	});
	return lines;
}
function windowOf({ prompt, environment, candidate, stable, weight }, arm, [from, hours], errorRate) {
	const perHour = 1e3 * (arm === "candidate" ? weight / 1e4 : 1 - weight / 1e4);
	const requests = Math.round(perHour * hours);
	return {
		source: "demo",
		environment,
		prompt,
		version: arm === "candidate" ? candidate : stable,
		arm,
		from,
		to: from + hours * 3600,
		requests,
		errors: Math.round(requests * errorRate),
		quantities: /* @__PURE__ */ new Map()
	};
}

// src/cli/commands/demo.ts
async function run(call) {
	call.progress("making an example library");
	const playground = await makePlayground(call.variables);
	await begin(playground);
	const { variables } = call;
	const scenes = [
		await firstRelease(playground, variables),
		await hurriedChange(playground, variables),
		await carefulChange(playground, variables),
		...await mergeAndRelease(playground, variables),
		...await risingVersion(playground, variables),
		...await fallingVersion(playground, variables)
	];
	const { folder, origin, clone } = playground;
	const dashboard = await dashboardFile(playground, variables);
	return {
		exit: 0,
		text: [
			...opening(playground, call),
			...scenes.flatMap((scene, index) => shown(scene, index + 1, call)),
			...closing(playground, dashboard, call)
		].join("\n"),
		json: {
			schema: "prompt-libraries/demo/v1",
			folder,
			origin,
			clone,
			dashboard,
			scenes: scenes.map(sceneJson)
		}
	};
}
function sceneJson(scene) {
	const { title, typed } = scene;
	if ("lines" in scene) return {
		title,
		typed,
		ticks: scene.lines
	};
	return "report" in scene ? {
		title,
		typed,
		report: reportJson(scene.report)
	} : {
		title,
		typed,
		release: outcomeJson(scene.outcome)
	};
}
function opening({ clone }, { colours }) {
	return [
		colours.bold("prompt-libraries: what a pull request against a prompt repository gets"),
		"",
		"An example library of three prompts, with an origin, lies in",
		`  ${clone}`,
		""
	];
}
function shown(scene, number, call) {
	const { colours } = call;
	const prompt = (line) => line.startsWith("#") ? colours.dim(`  ${line}`) : `  ${colours.dim("$")} ${line}`;
	const block = "lines" in scene ? scene.lines.join("\n") : "report" in scene ? text(scene.report, {
		...call,
		width: call.width - 2
	}) : outcomeText(scene.outcome, false);
	return [
		colours.bold(`${number}. ${scene.title}`),
		"",
		...scene.typed.map(prompt),
		"",
		...indented(block),
		""
	];
}
function closing({ folder, clone }, dashboard, { colours }) {
	return [
		colours.bold("Look around"),
		"",
		`  cd ${clone}`,
		"  git fetch --tags && git tag                             the versions",
		"  git show origin/prompt-library:CHANGELOG.md             the changelog",
		"  git show origin/prompt-library:serve/catalog.json       what applications read",
		"  git show origin/prompt-library:rollouts.json            rollouts under way, and why they hold",
		"",
		"The state of the whole library, to open in a browser:",
		`  ${dashboard}`,
		"",
		`Everything lies in ${folder}; delete it when you are done.`,
		"Start your own: prompt-libraries init"
	];
}
function indented(block) {
	return block.split("\n").map((line) => line === "" ? "" : `  ${line}`);
}

export { run };