import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as Bug } from "../action.js";

// src/problem/checked.ts
function passed(value) {
	return {
		ok: true,
		value
	};
}
function refused(first, ...others) {
	return {
		ok: false,
		problems: [first, ...others]
	};
}

// src/problem/entry.ts
function entry(row) {
	return row;
}

// src/problem/few-names.ts
const most$1 = 5;
function fewNames(names) {
	const more = names.length - most$1;
	return `${names.slice(0, most$1).map((name) => `\`${name}\``).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/problem/catalogue/access.ts
function nobodyMay({ right, prompts, people }) {
	const [author = "", ...approvers] = people.map((login) => `\`@${login}\``);
	const others = approvers.length === 0 ? "nobody who may has approved" : `neither may ${approvers.join(", ")}, who approved`;
	return `The author ${author} may not ${right} ${fewNames(prompts)}, and ${others}.`;
}
const fix = ({ right, holders }) => `Ask for an approval by somebody who may ${right}: ${holders}.`;
const accessCodes = {
	"access-right-missing": entry({
		severity: "error",
		says: nobodyMay,
		why: "The library names under `access:` who may create, modify, deploy and delete prompts.",
		fix
	}),
	"access-right-unseen": entry({
		severity: "error",
		says: ({ right, people, unseen }) => `Whether ${people.map((login) => `\`@${login}\``).join(" or ")} may ${right} hangs on ${unseen.map((each) => `\`${each}\``).join(", ")}, which this token may not see.`,
		why: "What cannot be seen is never taken for a right.",
		fix: () => "Name people instead of teams under `access:`, or pass the token of a GitHub App that may read members of the organisation as `github-token`."
	}),
	"access-right-not-held": entry({
		severity: "notice",
		says: nobodyMay,
		why: "By the roles of the repository somebody else decides this; nothing is enforced as long as `access:` is not configured.",
		fix
	})
};

// src/problem/catalogue/branch.ts
const branchCodes = { "branch-wrong-target": entry({
	severity: "error",
	says: ({ branch, type, target }) => `\`${branch}\` (${type}) may not be merged into \`${target}\`.`,
	why: "Every kind of branch has one way to users, so that nothing skips its tests.",
	fix: ({ allowed }) => allowed.length === 0 ? "Nothing of an experiment is merged: bring the winner by a feature branch." : `Change the base to \`${allowed[0]}\`: gh pr edit --base ${allowed[0]}`
}) };

// src/problem/catalogue/commit.ts
const commitCodes = {
	"commit-undocumented": entry({
		severity: "error",
		says: ({ title, prompts, scope }) => `Undocumented change: \`${title}\` touches ${prompts.map((each) => `\`${each}\``).join(", ")} but ${scope.length === 0 ? "is no conventional commit" : `speaks only of \`${scope.join(", ")}\``}.`,
		why: "No change may reach users without saying what it is.",
		fix: ({ scope, prompts, of }) => {
			const begins = `Begin the ${of === "title" ? "title of the pull request" : "commit"} with \`fix: …\`, \`feat: …\` or another type of docs/versions.md.`;
			const names = `Name every prompt in the scope, or none, or add a trailer such as \`Prompt-Change: ${prompts[0] ?? ""}=minor\`.`;
			const squashes = of === "commit-beside-title" ? " Where pull requests are always squashed, `merge: squash` in the configuration lets the title speak alone." : "";
			return `${scope.length === 0 ? begins : names}${squashes}`;
		}
	}),
	"commit-near-miss": entry({
		severity: "error",
		says: ({ title, wrong, at, meant }) => `\`${title}\` is almost a conventional commit: ${wrong} (character ${at}). Did you mean \`${meant}\`?`,
		why: "A message that is read in two ways would release two different versions.",
		fix: ({ meant }) => `Write \`${meant}\`.`
	}),
	"commit-type-case": entry({
		severity: "warning",
		says: ({ written, expected }) => `The type \`${written}\` is written in upper case; \`${expected}\` is meant.`,
		why: "Other tools read it as no type at all.",
		fix: ({ expected }) => `Write \`${expected}:\`.`
	}),
	"commit-type-unknown": entry({
		severity: "error",
		says: ({ type, meant }) => `\`${type}\` is no known type of change.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Without a known type nobody can tell what the change does to users.",
		fix: ({ known }) => `Use one of ${known.join(", ")}; or add the type under \`versioning.types\`.`
	}),
	"commit-breaking-unclear": entry({
		severity: "warning",
		says: ({ line }) => `\`${line}\` looks like a breaking change but does not count as one.`,
		why: "Only `!` before the colon, or a line that begins with `BREAKING CHANGE:`, makes a change breaking.",
		fix: () => "Write `BREAKING CHANGE: …` at the start of a line, or say it in other words."
	}),
	"commit-fixup": entry({
		severity: "error",
		says: ({ title }) => `\`${title}\` is meant to be folded into another commit.`,
		why: "It would land as a change of its own that says nothing.",
		fix: () => "Run `git rebase -i --autosquash` before the merge."
	}),
	"commit-trailer-invalid": entry({
		severity: "error",
		says: ({ trailer, reason }) => `The trailer \`${trailer}\` cannot be read: ${reason}.`,
		why: "A request that is not understood would be left out without a word.",
		fix: () => "Write `Prompt-Change: <id>=<major|minor|patch|none>` or `Release-As: <id>=<version>`."
	}),
	"commit-scope-unmatched": entry({
		severity: "warning",
		says: ({ item, meant }) => `\`${item}\` names no prompt of this change.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The words look like a prompt id but narrow nothing.",
		fix: () => "Name a prompt that this change touches."
	}),
	"declared-below-floor": entry({
		severity: "error",
		says: ({ declared, by, floor, found }) => `${found.join("; ")}: this is ${floor}, but the ${by === "title" ? "title declares" : "commits declare"} ${declared}.`,
		why: "Applications that follow the version would break without warning.",
		fix: ({ prompt, by, floor, type, alias }) => `${alias === null ? "Use" : `If it only moved, write \`${alias.line}\` in ${alias.file}; if it is to go, use`} \`${type}\`, or add the trailer \`Prompt-Change: ${prompt}=${floor}\`${by === "title" ? " to the text of the pull request" : ""}.`
	})
};

// src/problem/catalogue/compliance.ts
const complianceCodes = {
	"policy-not-met": entry({
		severity: "error",
		says: ({ policy, key, reason }) => `Policy \`${policy}\`: ${key === "" ? "the front matter" : `\`${key}\``} ${reason}.`,
		why: "The library promises that every prompt of this category keeps the policy.",
		fix: ({ key, policy }) => key === "" ? `Mend the front matter; the policy \`${policy}\` says how.` : `Mend \`${key}\` in the front matter.`
	}),
	"policy-day-too-old": entry({
		severity: "error",
		says: ({ policy, key, day, age, limit }) => `Policy \`${policy}\`: \`${key}\` is ${day}, ${age} days ago; at most ${limit} are allowed.`,
		why: "A review that lies long back says little about the prompt of today.",
		fix: ({ key }) => `Look at it again, then set \`${key}\` to the day you did.`
	}),
	"policy-invalid": entry({
		severity: "error",
		says: ({ policy, reason }) => `The schema of policy \`${policy}\` cannot be used: ${reason}.`,
		why: "A policy that nothing is judged by must not be taken as one that holds.",
		fix: () => "Mend it under `gates.compliance.policies` in prompt-library.yaml."
	}),
	"prompt-stale": entry({
		severity: "notice",
		says: ({ days, limit }) => `The prompt was last changed ${days} days ago; after ${limit} it counts as stale.`,
		why: "Models, products and rules change; a text that nobody looks at falls behind.",
		fix: () => "Look whether it still holds; change it, or deprecate it."
	})
};

// src/problem/catalogue/config.ts
const configCodes = {
	"config-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The configuration ${reason}.` : `\`${key}\` ${reason}.`,
		why: "A rule that is not understood is never taken as switched off.",
		fix: ({ key }) => `See docs/configuration.md${key === "" ? "" : ` for \`${key}\``}.`
	}),
	"config-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt key would silently leave a rule off.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/configuration.md lists every key." : `Write \`${meant}\`.`
	}),
	"config-would-change": entry({
		severity: "notice",
		says: ({ keys }) => keys.length === 0 ? "This pull request changes prompt-library.yaml; the change counts once it is merged." : `This pull request changes the rules (${keys.join(", ")}); they count once it is merged.`,
		why: "A pull request is judged by the rules it is merged into, never by rules it brings along.",
		fix: () => "Ask the owner of the configuration to review it."
	}),
	"config-bootstrap": entry({
		severity: "notice",
		says: () => "The base has no prompt-library.yaml yet: this pull request is judged by the one it brings.",
		why: "Some pull request has to be the first.",
		fix: () => "Review the configuration with care; from the merge on, it is read from the base only."
	}),
	"baseline-invalid": entry({
		severity: "error",
		says: ({ reason }) => `The baseline cannot be used: ${reason}.`,
		why: "What was accepted must be known exactly; nothing is accepted by a file that cannot be read.",
		fix: () => "Mend it, or make it again: delete it, then `prompt-libraries check --all --write-baseline`."
	}),
	"baseline-grows": entry({
		severity: "error",
		says: ({ count, first }) => `This change adds ${count === 1 ? "a finding" : `${count} findings`} to the baseline: ${first}${count === 1 ? "" : " and others"}.`,
		why: "The baseline holds what was there when the library was adopted; it may only shrink.",
		fix: () => "Mend the findings instead, and leave the baseline as the base has it."
	}),
	"baseline-begins": entry({
		severity: "notice",
		says: ({ count }) => `This change brings a baseline that accepts ${count === 1 ? "1 finding" : `${count} findings`}; it counts once it is merged.`,
		why: "From then on only new findings count, and the baseline may only shrink.",
		fix: () => "Ask the owner of the configuration to review it."
	})
};

// src/problem/catalogue/consumer.ts
const instead = ({ replacement }) => replacement === null ? "Do without it; its guide says how." : `Use \`${replacement}\` instead: \`prompt-libraries add ${replacement}\`.`;
const consumerCodes = {
	"consumer-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The file ${reason}.` : `\`${key}\` ${reason}.`,
		why: "A use that cannot be read would not keep the prompt from being removed.",
		fix: () => "See docs/consumers.md for the shape of the file."
	}),
	"consumer-prompt-unknown": entry({
		severity: "error",
		says: ({ app, id, meant }) => `\`${app}\` uses \`${id}\`, which does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Nobody would be told when the prompt that is meant goes.",
		fix: ({ meant }) => meant === null ? "Mend the id, or remove the line." : `Write \`${meant}\`.`
	}),
	"consumer-range-unmet": entry({
		severity: "error",
		says: ({ app, id, range, versions }) => `\`${app}\` uses \`${id}\` at \`${range}\`, and ${versions.length === 0 ? "there is no version of it" : `no version of it is in that range: ${versions.join(", ")}`}.`,
		why: "The application could not get the prompt.",
		fix: () => "Write a range that has a version, such as `^1.0.0`."
	}),
	"consumer-uses-deprecated": entry({
		severity: "warning",
		says: ({ app, id, goes }) => `\`${app}\` uses \`${id}\`, which ${goes}.`,
		why: "The prompt is not removed while an application uses it.",
		fix: ({ replacement }) => replacement === null ? "Move the application on, then remove the line." : `Move the application on to \`${replacement}\`, then change the line.`
	}),
	"consumer-newly-uses-deprecated": entry({
		severity: "error",
		says: ({ app, id, goes }) => `\`${app}\` begins to use \`${id}\`, which ${goes}.`,
		why: "Nothing new may be built on a prompt that goes.",
		fix: ({ replacement }) => replacement === null ? "Do without it; its guide says how." : `Use \`${replacement}\`.`
	}),
	"consumer-loses-prompt": entry({
		severity: "error",
		says: ({ id, apps }) => `\`${id}\` is removed, but ${apps.map((app) => `\`${app}\``).join(", ")} use${apps.length === 1 ? "s" : ""} it.`,
		why: "The applications would not get it any more.",
		fix: () => "Move the applications on first, then remove the prompt from their lists."
	}),
	"lock-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The lock ${reason}.` : `\`${key}\` ${reason}.`,
		why: "What cannot be read locks nothing.",
		fix: () => "Write it again with `prompt-libraries add ID`."
	}),
	"lock-prompt-unknown": entry({
		severity: "error",
		says: ({ id, meant }) => `The library has no prompt \`${id}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The application could not get it.",
		fix: ({ id }) => `Mend it: \`prompt-libraries add ID\`, then \`prompt-libraries add ${id} --remove\`.`
	}),
	"lock-prompt-removed": entry({
		severity: "error",
		says: ({ id, on }) => `\`${id}\` was removed from the library on ${on}.`,
		why: "It has no new versions any more, and nobody mends it.",
		fix: instead
	}),
	"lock-prompt-renamed": entry({
		severity: "warning",
		says: ({ id, to }) => `\`${id}\` is called \`${to}\` now.`,
		why: "The old name leads there for ever, but says something else than the library.",
		fix: ({ id, to }) => `\`prompt-libraries add ${to}\`, then \`prompt-libraries add ${id} --remove\`.`
	}),
	"lock-version-unknown": entry({
		severity: "error",
		says: ({ id, version, versions }) => `\`${id}\` was never released as ${version}${versions.length === 0 ? "" : `; there are ${versions.join(", ")}`}.`,
		why: "The application could not get it.",
		fix: ({ id }) => `\`prompt-libraries add ${id} --update\``
	}),
	"lock-digest-differs": entry({
		severity: "error",
		says: ({ id, version, locked, released }) => `\`${id}\` ${version} was released with the digest ${released.slice(0, 12)}, but ${locked.slice(0, 12)} is locked.`,
		why: "A released version never changes: the lock was edited, or the library is another one.",
		fix: ({ id }) => `Find out why; then \`prompt-libraries add ${id} --update\`.`
	}),
	"lock-range-unmet": entry({
		severity: "error",
		says: ({ id, range, version }) => `\`${id}\` is locked at ${version}, which \`${range}\` does not allow.`,
		why: "The application says itself that it cannot work with this version.",
		fix: ({ id }) => `\`prompt-libraries add ${id} --update\``
	}),
	"lock-deprecated": entry({
		severity: "warning",
		says: ({ id, goes }) => `\`${id}\` ${goes}.`,
		why: "After that day it has no new versions, and this check fails.",
		fix: instead
	}),
	"lock-newly-deprecated": entry({
		severity: "error",
		says: ({ id, goes }) => `\`${id}\` is new in the lock and ${goes}.`,
		why: "Nothing new may be built on a prompt that goes.",
		fix: instead
	}),
	"lock-removal-near": entry({
		severity: "error",
		says: ({ id, goes }) => `\`${id}\` ${goes}.`,
		why: "Only those who name a version still get it, and not for long.",
		fix: instead
	})
};

// src/problem/catalogue/deprecation.ts
const moveOn = ({ id, replacement }) => replacement === null ? `Do without \`${id}\`; its guide says how.` : `Use \`${replacement}\` instead.`;
const deprecationCodes = {
	"deprecation-not-deployed": entry({
		severity: "error",
		says: ({ status }) => `Only a deployed prompt can be deprecated; this one is ${status}.`,
		why: "A deprecation tells users that something they have will go; nobody has this yet.",
		fix: ({ allowed }) => `It may go to: ${allowed.join(", ") || "nowhere"}.`
	}),
	"deprecation-too-soon": entry({
		severity: "error",
		says: ({ days, least }) => `The removal is ${days} days after the announcement; at least ${least} are needed.`,
		why: "Who uses the prompt needs the time of every phase to move on.",
		fix: ({ earliest }) => `Set \`removal\` to ${earliest} or later. An announcement that lies more than 7 days back counts from 7 days ago.`
	}),
	"deprecation-guide-missing": entry({
		severity: "error",
		says: ({ guide }) => guide === null ? "The deprecation names no guide." : `The guide \`${guide}\` does not exist.`,
		why: "Who uses the prompt must be told how to move on.",
		fix: ({ guide }) => guide === null ? "Write `guide: docs/migrations/….md` and that file; `prompt-libraries deprecate` begins it." : "Write the file in the same pull request; `prompt-libraries deprecate` begins it."
	}),
	"deprecation-replacement-missing": entry({
		severity: "error",
		says: ({ id, meant }) => `The replacement \`${id}\` does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Users would be sent to nothing.",
		fix: () => "Mend the id, or add the prompt in the same pull request."
	}),
	"deprecation-replacement-inactive": entry({
		severity: "error",
		says: ({ id, status }) => `The replacement \`${id}\` is ${status}.`,
		why: "Users would be sent to a prompt they cannot have, or that goes as well.",
		fix: () => "Name a prompt that stays, or none."
	}),
	"deprecation-circle": entry({
		severity: "error",
		says: ({ path }) => `These prompts replace each other in a circle: ${path.join(" → ")}.`,
		why: "Users would be sent round and round.",
		fix: () => "Name a prompt that stays, or none."
	}),
	"deprecation-replacement-lost": entry({
		severity: "error",
		says: ({ id, replaces }) => `\`${id}\` is the replacement of ${replaces.map((each) => `\`${each}\``).join(", ")}.`,
		why: "Users of the deprecated prompt were sent here; they would be sent on, or to nothing.",
		fix: () => "Name another replacement there in the same pull request."
	}),
	"deprecation-shortened": entry({
		severity: "warning",
		says: ({ from, to }) => `The removal comes earlier: ${to} instead of ${from}.`,
		why: "Users were promised the later day.",
		fix: ({ owner }) => `The owner${owner === null ? "" : ` (${owner})`} must approve; or keep the day.`
	}),
	"removed-while-used": entry({
		severity: "error",
		says: ({ requests, days }) => `The prompt is removed without having been deprecated, and was requested ${requests} times in the last ${days} days.`,
		why: "Whoever asks for it would get nothing from one release to the next.",
		fix: ({ id }) => `Announce it first: \`prompt-libraries deprecate ${id}\`; or wait until nobody asks for it.`
	}),
	"removed-unmeasured": entry({
		severity: "notice",
		says: () => "The prompt is removed without having been deprecated, and nobody counts how often it is used.",
		why: "An application may still ask for it.",
		fix: () => "Announce it first with `prompt-libraries deprecate`, or make sure by other means; the command `metrics` and the sources of `metrics:` record usage."
	}),
	"deprecated-needed": entry({
		severity: "notice",
		says: ({ id, goes }) => `\`${id}\`, which this prompt needs, ${goes}.`,
		why: "The prompt would lose a part.",
		fix: moveOn
	}),
	"deprecated-newly-needed": entry({
		severity: "error",
		says: ({ id, goes }) => `\`${id}\`, which this prompt begins to need, ${goes}.`,
		why: "Nothing new may be built on a prompt that goes.",
		fix: moveOn
	}),
	"deprecated-still-needed": entry({
		severity: "error",
		says: ({ id, goes }) => `\`${id}\`, which this prompt still needs, ${goes}.`,
		why: "The removal is near; whoever changes a dependent moves it on.",
		fix: moveOn
	}),
	"deprecated-frozen": entry({
		severity: "error",
		says: ({ id, goes }) => `\`${id}\` ${goes}: it has no new versions any more but security and hotfix.`,
		why: "A version that comes days before the end would only draw users to it.",
		fix: () => "Leave it as it is, use the commit type `security` or `hotfix`, or take the deprecation back: `prompt-libraries deprecate ID --undo`."
	})
};

// src/problem/catalogue/evidence.ts
const evidenceCodes = {
	"evidence-unreadable": entry({
		severity: "error",
		says: ({ runner, reason }) => `This is no output of ${runner} that is understood: ${reason}.`,
		why: "Half of an evaluation could look like a better one.",
		fix: () => "docs/testing.md names the outputs that are read, and how each is made."
	}),
	"evidence-empty": entry({
		severity: "error",
		says: () => "No case was run.",
		why: "An evaluation without cases shows nothing, and would look like one that passed.",
		fix: () => "Look at what the runner printed: its filter or its configuration may leave no case."
	}),
	"evidence-untied": entry({
		severity: "error",
		says: ({ results, of }) => `${results} of ${of} results do not say which content they belong to.`,
		why: "Evidence counts for exactly one content of one prompt: without its digest it could stand for any.",
		fix: () => "Evaluate what `prompt-libraries evidence export` writes, which carries the digest; or name the prompt whose present content it was: `--for ID`."
	}),
	"evidence-mixed": entry({
		severity: "error",
		says: ({ result }) => `Result ${result} ran the test of one prompt on the text of another.`,
		why: "What it shows belongs to neither of them.",
		fix: () => "Run it with the version of promptfoo that docs/testing.md names; older ones run every test on every prompt."
	}),
	"evidence-other-content": entry({
		severity: "error",
		says: ({ prompt, named }) => `The output names ${named}, which is not the present content of \`${prompt}\`.`,
		why: "Evidence must not be passed from one content to another.",
		fix: () => "Leave `--for` away: the output says itself what it belongs to."
	}),
	"evidence-undated": entry({
		severity: "error",
		says: () => "The output does not say when the evaluation ran.",
		why: "Evidence counts for a while only, and without a date it would count for ever.",
		fix: () => "Say it: `--when 2026-12-31T12:00:00Z`."
	}),
	"evidence-from-future": entry({
		severity: "error",
		says: ({ at }) => `The evaluation says it ran on ${at}, which is still to come.`,
		why: "It would count longer than it may.",
		fix: () => "Set the clock of the machine that ran it, and run it again; or say when it was: `--when`."
	}),
	"evidence-demanded": entry({
		severity: "error",
		says: ({ by, stale, maxAge }) => stale === null ? `No evaluation was made of this content; ${by} asks for one.` : `The evaluation of this content is of ${stale}, longer ago than ${maxAge}; ${by} asks for a younger one.`,
		why: "The library does not release such a prompt before a model was asked.",
		fix: () => "Run the evaluation and import it (docs/testing.md), then run the check again."
	}),
	"evidence-incomplete": entry({
		severity: "error",
		says: ({ model, errors, total, named }) => `${model} could not be asked in ${errors} of ${total} cases: ${list(named)}.`,
		why: "What was not answered says nothing about the prompt, neither good nor bad.",
		fix: () => "Run the evaluation again and import it."
	}),
	"evidence-vacuous": entry({
		severity: "error",
		says: ({ model }) => `The evaluation with ${model} has no case.`,
		why: "Nothing was shown, so nothing passed.",
		fix: () => "Add cases to the test file beside the prompt, and run the evaluation again."
	}),
	"evidence-below": entry({
		severity: "error",
		says: ({ model, rate, least, failing }) => `${rate} of the cases pass with ${model}; at least ${least} have to. Failing: ${list(failing)}.`,
		why: "Users would get the answers that fail here.",
		fix: () => "Mend the prompt, or its tests, and run the evaluation again."
	}),
	"evidence-regressed": entry({
		severity: "error",
		says: ({ model, rate, before, allowed, failing }) => `${rate} of the cases pass with ${model}, where ${before} passed of the base; it may be ${allowed} less. ${failing.length === 0 ? "No case that passed fails now" : `Newly failing: ${list(failing)}`}.`,
		why: "The change makes the prompt worse than what users have.",
		fix: () => "Mend the prompt, and run the evaluation again; `gates.testing.evidence.max_regression` says how much is let pass."
	})
};
const mostNamed$1 = 5;
function list(names) {
	const more = names.length - mostNamed$1;
	return `${names.slice(0, mostNamed$1).map((name) => `“${name}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/problem/catalogue/experiment.ts
const experimentCodes = {
	"experiment-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The experiment ${reason}.` : `\`${key}\` ${reason}.`,
		why: "An experiment that is not understood would be served or judged otherwise than its author believes.",
		fix: () => "docs/experiments.md shows what the file of an experiment holds."
	}),
	"experiment-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\` in the file of an experiment.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt key would silently mean nothing.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/experiments.md lists every key." : `Write \`${meant}\`.`
	}),
	"experiment-prompt-unknown": entry({
		severity: "error",
		says: ({ id, meant }) => `There is no released prompt \`${id}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Everybody outside of the experiment gets the stable version, so there must be one.",
		fix: ({ meant }) => meant === null ? "Release the prompt first, then begin the experiment." : `Write \`${meant}\`.`
	}),
	"experiment-version-unknown": entry({
		severity: "error",
		says: ({ id, version }) => `\`${id}\` has no version ${version}, and this change does not make it.`,
		why: "Users of the arm would get nothing.",
		fix: ({ known }) => `${known.length === 0 ? "" : `Its newest versions: ${known.join(", ")}. `}Make a pre-release of an experiment branch: prompt-libraries release --all --action publish --branch experiment/NAME`
	}),
	"experiment-conflict": entry({
		severity: "error",
		says: ({ id, environment, with: other }) => `\`${id}\` is in ${other} in ${environment} already.`,
		why: "A user can be in one split of a prompt only; two at a time would tell nothing of either.",
		fix: () => "Wait until it is over, or stop it first."
	}),
	"experiment-running": entry({
		severity: "error",
		says: ({ key }) => `\`${key}\` changes while the experiment runs.`,
		why: "What was measured before and after would be added up, though it is not the same; a metric that is chosen after a look is no evidence.",
		fix: () => "Stop this one with `stop: <day>`, and begin another in a file of its own."
	})
};

// src/problem/catalogue/file.ts
const fileCodes = {
	"file-not-regular": entry({
		severity: "error",
		says: ({ kind }) => `This is a ${kind === "unknown" ? "special file" : kind}, not a regular file.`,
		why: "A link inside the prompt folder could show readers any file of the machine that builds the release.",
		fix: () => "Commit the prompt itself as a regular file."
	}),
	"beside-too-large": entry({
		severity: "warning",
		says: ({ bytes }) => `This file beside a prompt has ${bytes} bytes; what it holds was not looked into.`,
		why: "What lies beside a prompt may reach the model; secrets and hidden text in it would not be found.",
		fix: () => "Keep large files elsewhere, or make sure by other means."
	}),
	"beside-not-text": entry({
		severity: "notice",
		says: () => "This file beside a prompt is no text; what it holds was not looked into.",
		why: "A picture is harmless; words in a file that says it is none could reach the model unseen.",
		fix: () => "Look at it once, or keep it elsewhere."
	}),
	"file-too-large": entry({
		severity: "error",
		says: ({ bytes, limit }) => `The file has ${bytes} bytes; at most ${limit} are read.`,
		why: "A prompt of this size is data, and would slow every check.",
		fix: () => "Move the data out of the prompt and pass it in as a variable."
	}),
	"file-not-utf8": entry({
		severity: "error",
		says: ({ offset }) => `The file is not UTF-8: byte ${offset} begins no valid character.`,
		why: "Readers would see different text, depending on what they guess the encoding to be.",
		fix: () => "Save the file as UTF-8."
	}),
	"file-has-nul": entry({
		severity: "error",
		says: ({ offset }) => `The file has a NUL byte at offset ${offset}.`,
		why: "Many tools stop reading at a NUL byte: what they show would not be the whole prompt.",
		fix: () => "Remove the NUL byte; if the file is UTF-16, save it as UTF-8."
	}),
	"file-bare-cr": entry({
		severity: "error",
		says: () => "The file ends lines with a lone carriage return.",
		why: "Most tools see one single line, so front matter and places cannot be told.",
		fix: () => "Save the file with LF line ends."
	})
};

// src/problem/catalogue/format.ts
const formatCodes = {
	"field-said-twice": entry({
		severity: "warning",
		says: ({ key }) => `\`${key}\` is said by the file and by the fields of the library; the file's word counts.`,
		why: "Two words for one thing drift apart.",
		fix: ({ key }) => `Remove \`${key}\` from the fields of the library.`
	}),
	"sidecar-alone": entry({
		severity: "warning",
		says: ({ expected }) => `This file belongs to \`${expected}\`, which is not there.`,
		why: "What it says has no effect on any prompt.",
		fix: () => "Move it beside its prompt, or delete it."
	}),
	"skill-key-unknown": entry({
		severity: "warning",
		says: ({ key }) => `The specification of Agent Skills has no key \`${key}\`.`,
		why: "Its validator rejects the skill, and hosts that do not know the key ignore it.",
		fix: ({ known }) => `Use one of ${known.join(", ")}, or keep it below \`metadata\`.`
	}),
	"skill-name-wrong": entry({
		severity: "error",
		says: ({ name, reason }) => `The name${name === "" ? "" : ` \`${name}\``} of the skill ${reason}.`,
		why: "Hosts do not load a skill whose name they cannot tell.",
		fix: () => "Write `name:` as the folder is called: 1 to 64 lower-case letters, digits and single hyphens."
	}),
	"skill-long": entry({
		severity: "notice",
		says: ({ lines, limit }) => `The skill has ${lines} lines; fewer than ${limit} are advised.`,
		why: "All of it is given to the model whenever the skill is used.",
		fix: () => "Move what is seldom needed into `references/`, and link to it."
	}),
	"agent-long": entry({
		severity: "error",
		says: ({ length, limit }) => `The agent has ${length} characters; GitHub takes at most ${limit}.`,
		why: "GitHub does not run an agent that is longer.",
		fix: () => "Shorten it, or move parts into instructions or skills."
	}),
	"format-field-long": entry({
		severity: "error",
		says: ({ key, length, limit }) => `\`${key}\` has ${length} characters; the format allows ${limit}.`,
		why: "Hosts refuse the file, or cut the text off.",
		fix: () => "Shorten it."
	}),
	"format-field-wrong": entry({
		severity: "warning",
		says: ({ key, reason }) => `\`${key}\` ${reason}.`,
		why: "Programs that follow the format refuse the file, or read something else than is meant.",
		fix: ({ key }) => `Write \`${key}\` as the format describes it.`
	}),
	"message-wrong": entry({
		severity: "error",
		says: ({ reason }) => `The messages cannot be read: ${reason}.`,
		why: "What cannot be told apart cannot be sent to a model.",
		fix: () => "Write `messages:` as a list of entries with `role:` (system, user or assistant) and `content:`."
	}),
	"reference-missing": entry({
		severity: "warning",
		says: ({ path }) => `\`${path}\` is not there.`,
		why: "A model that follows the link finds nothing.",
		fix: () => "Mend the path; it is relative to the folder of this file."
	}),
	"include-missing": entry({
		severity: "error",
		says: ({ path }) => `\`${path}\`, which the prompt includes, is not there.`,
		why: "The prompt cannot be loaded without it.",
		fix: () => "Mend the path; it is relative to the folder of this file."
	}),
	"include-outside": entry({
		severity: "error",
		says: ({ path }) => `\`${path}\` lies outside the folder of the prompt.`,
		why: "Who writes a prompt could read any file of the machine that loads it.",
		fix: () => "Move the file into the folder of the prompt, or below it."
	})
};

// src/problem/catalogue/graph.ts
const graphCodes = {
	"cascade-unasked": entry({
		severity: "error",
		says: ({ id, count }) => `${count} prompts that nobody edited would be released because \`${id}\` changes.`,
		why: "So many prompts change for their users at once; whoever lands it has to mean that.",
		fix: ({ id, impact, most }) => `If it is meant, add the trailer \`Prompt-Change: ${id}=${impact}\`: it names the prompt, as every change that pulls along more than ${most} has to.`
	}),
	"dependency-invalid": entry({
		severity: "error",
		says: ({ text }) => `\`${text}\` names no prompt and range.`,
		why: "A dependency that cannot be read cannot be kept.",
		fix: () => "Write for example `templates-general-tone@^1.0.0`, or the id alone."
	}),
	"dependency-missing": entry({
		severity: "error",
		says: ({ id, meant }) => `The dependency \`${id}\` does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The prompt could not be put together.",
		fix: () => "Mend the id, or add the prompt in the same pull request."
	}),
	"dependency-range-unmet": entry({
		severity: "error",
		says: ({ id, range, version }) => `The dependency \`${id}\` will be ${version}, which \`${range}\` does not allow.`,
		why: "The prompt was written for another contract than the one it would get.",
		fix: ({ id }) => `Adapt the prompt and widen the range of \`${id}\`.`
	}),
	"partial-missing": entry({
		severity: "error",
		says: ({ id, meant }) => `The partial \`${id}\` does not exist.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The prompt could not be rendered.",
		fix: () => "Mend the id, or add the prompt in the same pull request."
	}),
	"dependency-cycle": entry({
		severity: "error",
		says: ({ path }) => `These prompts need each other in a circle: ${path.join(" → ")}.`,
		why: "None of them could be rendered or released first.",
		fix: () => "Move what they share into a prompt of its own."
	}),
	"dependency-removed": entry({
		severity: "error",
		says: ({ id, dependents }) => `\`${id}\` is removed, but ${dependents.map((each) => `\`${each}\``).join(", ")} need${dependents.length === 1 ? "s" : ""} it.`,
		why: "Prompts that users have today would stop to render.",
		fix: () => "Change the dependents first, or list the old id under `aliases:` of the prompt that takes its place."
	})
};

// src/problem/catalogue/ledger.ts
const doctor = "Run `prompt-libraries doctor --rebuild`: it brings the file back as the branch had it last.";
const ledgerCodes = {
	"record-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The record ${reason}.` : `\`${key}\` of the record ${reason}.`,
		why: "Versions and tags follow from the records, so one that is not understood is never guessed at.",
		fix: () => doctor
	}),
	"record-out-of-order": entry({
		severity: "error",
		says: ({ id, previous }) => id === previous ? `\`${id}\` is recorded twice.` : `\`${id}\` stands behind \`${previous}\`.`,
		why: "The same records always have the same bytes; other bytes were not written by this tool.",
		fix: () => doctor
	}),
	"record-misplaced": entry({
		severity: "error",
		says: ({ id, shard }) => `\`${id}\` is recorded here, but belongs in ${shard}.`,
		why: "A prompt is looked up only where it belongs: here it would count as never released.",
		fix: () => doctor
	}),
	"tag-message-invalid": entry({
		severity: "error",
		says: ({ tag, reason }) => `The message of the tag \`${tag}\` cannot be read: ${reason}.`,
		why: "What was released is read from there when the records are lost.",
		fix: () => "If the tag was not made by a release, rename it; otherwise run `prompt-libraries doctor`."
	})
};

// src/problem/catalogue/metrics.ts
const metricsCodes = {
	"metrics-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The metrics file ${reason}.` : `\`${key}\` of the metrics ${reason}.`,
		why: "Rollouts are decided by these numbers; a number that is not understood is never taken as zero.",
		fix: () => "docs/metrics.md shows what a metrics file holds; mend what wrote it."
	}),
	"metrics-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\` in a metrics file.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt quantity would count as not measured, and keys of users must never come in.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/metrics.md lists every key." : `Write \`${meant}\`.`
	}),
	"metrics-overlap": entry({
		severity: "error",
		says: ({ series, first, second }) => `The spans ${first} and ${second} of ${series} overlap.`,
		why: "What lies in both would be counted twice.",
		fix: () => "Give spans that end where the next begins, or give each way of measuring a source of its own."
	}),
	"metrics-two-days": entry({
		severity: "error",
		says: ({ series, span }) => `The span ${span} of ${series} lies in two days.`,
		why: "Metrics are kept as sums of days, in UTC, and nothing tells which part belongs to which.",
		fix: () => "Let spans begin and end at full hours."
	}),
	"metrics-contradict": entry({
		severity: "error",
		says: ({ series, span }) => `The span ${span} of ${series} is there twice, with different numbers.`,
		why: "One of the two is wrong, and nothing tells which.",
		fix: () => "Keep the right one."
	})
};

// src/problem/catalogue/naming.ts
const namingCodes = {
	"moved-without-alias": entry({
		severity: "warning",
		says: ({ from, to }) => `\`${to}\` has the text of \`${from}\`, which this change removes: without an alias the old id is deleted, and the new one begins without versions.`,
		why: "Applications ask for the id they know, and history and changelog belong to the prompt, not to its path.",
		fix: ({ line, file }) => `Write \`${line}\` in ${file}. If it is another prompt, nothing is to be done.`
	}),
	"name-not-allowed": entry({
		severity: "error",
		says: ({ part, value, pattern }) => `The ${part} \`${value}\` does not match \`${pattern}\`.`,
		why: "Names become ids, tags and file names on every system.",
		fix: () => "Rename it: lower-case words joined by single hyphens."
	}),
	"name-reserved": entry({
		severity: "error",
		says: ({ part, value }) => `The ${part} \`${value}\` is reserved.`,
		why: "It is the name of a device on Windows or of something this tool owns, so some could not check it out.",
		fix: () => "Choose another name."
	}),
	"name-too-long": entry({
		severity: "error",
		says: ({ part, length, limit }) => `The ${part} has ${length} characters; at most ${limit} are allowed.`,
		why: "Long names break paths and tags on some systems.",
		fix: () => "Shorten it."
	}),
	"name-pattern-too-slow": entry({
		severity: "error",
		says: ({ pattern }) => `The naming pattern \`${pattern}\` takes too long on these names.`,
		why: "A slow pattern could stop every check; names it did not judge are not let through.",
		fix: () => "Write `naming.pattern` without nested repetition."
	}),
	"path-not-a-prompt": entry({
		severity: "error",
		says: ({ path }) => `\`${path}\` does not say which prompt it is.`,
		why: "The id comes from the path.",
		fix: () => "Name it as its format asks (docs/formats.md), or mend `include`, `category` and `id` of its source; native prompts are prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md."
	}),
	"id-disagrees": entry({
		severity: "error",
		says: ({ key, written, expected }) => `\`${key}: ${written}\` disagrees with the path, which says \`${expected}\`.`,
		why: "Two names for one prompt lead to a release nobody finds.",
		fix: ({ key, expected }) => `Write \`${key}: ${expected}\`, leave the key out, or move the file.`
	}),
	"id-not-unique": entry({
		severity: "error",
		says: ({ id, other }) => `The id \`${id}\` also belongs to \`${other}\`.`,
		why: "An application that asks for the id could get either prompt.",
		fix: ({ template = null }) => template === null ? "Rename one of the two files." : `Rename one of the two files, or write \`id: "${template}"\` for its entry of \`sources\` in prompt-library.yaml.`
	}),
	"id-collides": entry({
		severity: "error",
		says: ({ id, other }) => `The id \`${id}\` differs from that of \`${other}\` only in case or in the form of its letters.`,
		why: "On many file systems one of the two files would overwrite the other.",
		fix: () => "Rename one of the two files."
	}),
	"id-reserved": entry({
		severity: "error",
		says: ({ id, by, version }) => by === null ? `The id \`${id}\` belongs to a prompt that was removed${version === null ? "" : ` after version ${version}`}.` : `The id \`${id}\` leads to \`${by}\` already.`,
		why: "Who still asks for the id would get another prompt, in a version that promises to be the same one.",
		fix: ({ id, by }) => by === null ? "Name this prompt otherwise. If it is the removed one, bring its last text back as it was, and change it in the next pull request." : `Name this prompt otherwise. If it is \`${by}\` that gets its name back, remove that file and list \`${by}\` under \`aliases\` of \`${id}\`.`
	}),
	"alias-taken": entry({
		severity: "error",
		says: ({ alias, by }) => alias === by ? `The alias \`${alias}\` is the id of another prompt.` : `The alias \`${alias}\` leads to \`${by}\` already.`,
		why: "An alias leads to one prompt; who asks for it would get another one without notice.",
		fix: ({ alias, by }) => alias === by ? "Take the alias out, or remove the other prompt in the same pull request." : `Leave \`${alias}\` to one of the two prompts; one that \`${by}\` was called before stays with it.`
	}),
	"category-unknown": entry({
		severity: "error",
		says: ({ category, meant }) => `There is no category \`${category}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The category decides who owns a prompt and who reviews it.",
		fix: ({ known }) => `Use one of ${known.join(", ")}, or add it under \`taxonomy.categories\` in prompt-library.yaml.`
	}),
	"category-unlisted": entry({
		severity: "warning",
		says: ({ category, meant }) => `The category \`${category}\` is not listed.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Nobody owns it, and no review is asked for.",
		fix: ({ category }) => `Nothing, if that is meant; or give \`${category}\` an owner under \`taxonomy.categories\` in prompt-library.yaml.`
	}),
	"prompt-name-incomplete": entry({
		severity: "notice",
		says: () => "This file is no prompt: the name of one ends in `.prompt.md`.",
		why: "Whoever left out a part of the name would wait for a release that never comes.",
		fix: () => "Rename it, if it is to be a prompt."
	}),
	"subcategory-unknown": entry({
		severity: "error",
		says: ({ category, subcategory }) => `The category \`${category}\` has no subcategory \`${subcategory}\`.`,
		why: "A taxonomy that grows by accident cannot be searched.",
		fix: ({ category, known }) => `Use one of ${[...known, "general"].join(", ")}, or add it under \`taxonomy.categories.${category}.subcategories\`.`
	}),
	"tag-unknown": entry({
		severity: "error",
		says: ({ tag, meant }) => `The tag \`${tag}\` is not in the vocabulary.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The library has a closed vocabulary of tags, so that search finds everything.",
		fix: () => "Use a known tag, or add this one to `tags.vocabulary` in prompt-library.yaml."
	})
};

// src/problem/catalogue/performance.ts
const performanceCodes = {
	"tokens-over-budget": entry({
		severity: "error",
		says: ({ tokens, limit }) => `The prompt has ${tokens} tokens; ${limit} are allowed.`,
		why: "Every call pays for every token, and waits for it.",
		fix: () => "Shorten the text, or raise `limits.tokens` in its front matter."
	}),
	"context-exceeded": entry({
		severity: "error",
		says: ({ tokens, limit, model }) => `The prompt has ${tokens} tokens; \`${model}\` takes ${limit} in all.`,
		why: "A call that does not fit into the context window fails, or loses its beginning.",
		fix: ({ model }) => `Shorten the text, use a model with a larger window, or correct \`context\` of \`${model}\` under \`models:\`.`
	}),
	"cost-over-limit": entry({
		severity: "error",
		says: ({ cost, limit, model }) => `A call of \`${model}\` costs ${cost} for this text alone; ${limit} is allowed.`,
		why: "What a prompt costs is paid with every call.",
		fix: () => "Shorten the text, use a cheaper model, or raise `limits.cost_usd` in its front matter."
	}),
	"price-unknown": entry({
		severity: "warning",
		says: ({ model }) => `There is a limit for what a call costs, but no price of \`${model}\`.`,
		why: "A limit that nothing is compared with must not be taken as one that holds.",
		fix: ({ model }) => `Add \`input_per_mtok\` of \`${model}\` under \`models:\` in prompt-library.yaml.`
	}),
	"tokens-grew": entry({
		severity: "error",
		says: ({ before, after, allowed }) => `The prompt grew from ${before} to ${after} tokens; up to ${allowed} would be within the tolerance.`,
		why: "Growth that nobody looks at adds up to a slow and expensive prompt.",
		fix: () => "Shorten what was added, or raise `gates.performance.max_growth` in prompt-library.yaml first."
	}),
	"answer-cost-over-limit": entry({
		severity: "error",
		says: ({ cost, limit, model }) => `A call of ${model} cost ${cost} on average in the evaluation, answer included; ${limit} is allowed.`,
		why: "What a prompt costs is paid with every call.",
		fix: () => "Ask for shorter answers, use a cheaper model, or raise `limits.cost_usd` in its front matter."
	}),
	"latency-over-limit": entry({
		severity: "error",
		says: ({ latency, limit, model }) => `${model} took ${latency} ms for all but the slowest twentieth of the answers in the evaluation; ${limit} ms are allowed.`,
		why: "Users wait for the answer.",
		fix: () => "Ask for shorter answers, use a faster model, or raise `limits.latency_ms` in its front matter."
	}),
	"latency-unmeasured": entry({
		severity: "warning",
		says: ({ limit }) => `Answers may take ${limit} ms, and no evaluation of this content measured how long they do.`,
		why: "A limit that nothing is compared with must not be taken as one that holds.",
		fix: () => "Run the evaluation and import it (docs/testing.md); answers from a cache are not counted."
	}),
	"latency-grew": entry({
		severity: "error",
		says: ({ before, after, allowed, model }) => `Answers of ${model} took ${before} ms on average and take ${after} ms now; up to ${allowed} ms would be within the tolerance.`,
		why: "Growth that nobody looks at adds up to a slow and expensive prompt.",
		fix: () => "Ask for shorter answers, or raise `gates.performance.max_growth` in prompt-library.yaml first."
	}),
	"answer-cost-grew": entry({
		severity: "error",
		says: ({ before, after, allowed, model }) => `A call of ${model} cost ${before} on average and costs ${after} now; up to ${allowed} would be within the tolerance.`,
		why: "Growth that nobody looks at adds up to a slow and expensive prompt.",
		fix: () => "Ask for shorter answers, or raise `gates.performance.max_growth` in prompt-library.yaml first."
	})
};

// src/problem/catalogue/rollout.ts
const rolloutCodes = {
	"control-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The control file ${reason}.` : `\`${key}\` ${reason}.`,
		why: "A rollout whose control is not understood would go on while somebody believes it is stopped.",
		fix: () => "docs/rolling-out.md shows what a control file holds."
	}),
	"control-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\` in a control file.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt key would silently control nothing.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/rolling-out.md lists every key." : `Write \`${meant}\`.`
	}),
	"control-without-candidate": entry({
		severity: "error",
		says: ({ key }) => `\`${key}\` does not say for which version.`,
		why: "Left in place, it would count for the next release too.",
		fix: () => "Add `candidate: <version>`."
	}),
	"control-prompt-unknown": entry({
		severity: "error",
		says: ({ id, meant }) => `There is no prompt \`${id}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A control file is named for its prompt; under another name it controls nothing.",
		fix: ({ meant }) => meant === null ? "Name the file for the id of a prompt: rollouts/<id>.yaml." : `Rename it to rollouts/${meant}.yaml.`
	}),
	"control-candidate-unknown": entry({
		severity: "error",
		says: ({ id, candidate }) => `\`${id}\` has no version ${candidate}, and this change does not make it.`,
		why: "What speaks of a version that never comes controls nothing.",
		fix: ({ known }) => known.length === 0 ? "Leave `candidate` out, or wait for its release." : `Its newest versions: ${known.join(", ")}.`
	}),
	"control-phase-unknown": entry({
		severity: "error",
		says: ({ phase, meant }) => `There is no phase \`${phase}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "An approval of a phase that does not come would never count.",
		fix: ({ known }) => `Phases: ${known.join(", ")}.`
	})
};

// src/problem/catalogue/schema.ts
const schemaCodes = {
	"front-matter-missing": entry({
		severity: "error",
		says: () => "The file has no front matter.",
		why: "Without a description nobody can find the prompt or judge a change to it.",
		fix: () => "Begin the file with `---`, a line `description: …`, and `---`."
	}),
	"front-matter-unterminated": entry({
		severity: "error",
		says: () => "The front matter begins with `---` but no later line ends it.",
		why: "It cannot be told where the metadata ends and the prompt begins.",
		fix: () => "Add a line `---` after the last key."
	}),
	"front-matter-too-large": entry({
		severity: "error",
		says: ({ what, found, limit }) => `The front matter has ${found} ${what === "depth" ? "levels" : what}; at most ${limit} are read.`,
		why: "Metadata of this size is an attack or a mistake, and would slow every check.",
		fix: () => "Keep in the front matter only what a person decides."
	}),
	"yaml-too-large": entry({
		severity: "error",
		says: ({ what, found, limit }) => `The YAML has ${found} ${what === "depth" ? "levels" : what}; at most ${limit} are read.`,
		why: "A file of this size is an attack or a mistake, and would slow every check.",
		fix: () => "Split the file, or move long texts into files of their own."
	}),
	"yaml-invalid": entry({
		severity: "error",
		says: ({ reason }) => `The YAML cannot be read: ${reason}`,
		why: "A file that can be read in two ways is never guessed at.",
		fix: () => "Mend the line; when in doubt put the value in quotes."
	}),
	"yaml-forbidden": entry({
		severity: "error",
		says: ({ what, text }) => `The YAML uses ${what === "key" ? "the key" : `${what.startsWith("a") ? "an" : "a"} ${what},`} \`${text}\`, which is not allowed.`,
		why: "It makes the file mean something else than a reader sees, or harms programs that read it.",
		fix: () => "Write the value out plainly."
	}),
	"schema-violated": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The front matter ${reason}.` : `\`${key}\` ${reason}.`,
		why: "Reports, releases and applications rely on the shape of the metadata.",
		fix: ({ key }) => `See schemas/prompt.schema.json${key === "" ? "" : ` for \`${key}\``}.`
	}),
	"schema-description-missing": entry({
		severity: "error",
		says: () => "The prompt has no `description`.",
		why: "Without a description nobody can find the prompt or judge a change to it.",
		fix: () => "Add `description:` with one sentence that says what the prompt is for."
	}),
	"front-matter-key-unclear": entry({
		severity: "warning",
		says: ({ key, meant }) => `The key \`${key}\` means nothing; \`${meant}\` is probably meant.`,
		why: "Unknown keys are kept but have no effect.",
		fix: ({ meant }) => `Write \`${meant}\`, or leave it if other programs read it.`
	}),
	"input-schema-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => `\`${key}\` is neither Picoschema nor JSON Schema: ${reason}.`,
		why: "The schema is the contract with every application that calls the prompt.",
		fix: () => "Write for example `ticket: string, the text of the ticket`."
	}),
	"body-empty": entry({
		severity: "error",
		says: () => "The prompt has no text.",
		why: "A release of it would send nothing to the model.",
		fix: () => "Write the prompt below the front matter."
	})
};

// src/problem/catalogue/security.ts
const hiddenFrom = "Reviewers approve what they see; the model reads what is there.";
const securityCodes = {
	"hidden-text": entry({
		severity: "error",
		says: ({ count, kinds, spells }) => `The line has ${count} hidden ${count === 1 ? "character" : "characters"} (${kinds.join(", ")}).${spells === null ? "" : ` They spell: \`${spells}\``}`,
		why: hiddenFrom,
		fix: () => "Remove them. Marks of right-to-left text are allowed where the front matter says `lang: ar`, `he`, `fa` or `ur`."
	}),
	"secret-found": entry({
		severity: "error",
		says: ({ kind }) => `This looks like a secret: ${kind}.`,
		why: "Whoever can read the repository or a release can use it, and git never forgets it.",
		fix: () => "Revoke it first, then take it out of the prompt and pass it in where it is needed."
	}),
	"control-token": entry({
		severity: "error",
		says: ({ token }) => `\`${token}\` is a control token of a chat model.`,
		why: "It can end the message that it stands in and begin another one, in the name of the system.",
		fix: () => "Write roles with `{{role \"system\"}}`; describe the token in words if the prompt is about it."
	}),
	"image-exfiltration": entry({
		severity: "error",
		says: () => "The address of an image takes a variable.",
		why: "Whoever shows the answer loads the image, and so sends what the variable holds to its host.",
		fix: () => "Take the variable out of the address, or let the whole address be a variable that the application fills in."
	}),
	"instruction-comment": entry({
		severity: "error",
		says: () => "A comment gives the model instructions.",
		why: hiddenFrom,
		fix: () => "Move the instruction into the text, or remove the comment."
	}),
	"injection-phrase": entry({
		severity: "warning",
		says: ({ asks }) => `This reads like an injection: it asks ${asks}.`,
		why: "Such words are how a text that was pasted in takes over a model.",
		fix: () => "Remove it, or reword it if the prompt warns of such words."
	}),
	"personal-number": entry({
		severity: "error",
		says: ({ kind }) => `This looks like the ${kind} of a person.`,
		why: "Everybody who reads the prompt would read it, the model and its makers included.",
		fix: () => "Replace it by a variable, or by a number that cannot be real."
	}),
	"personal-email": entry({
		severity: "warning",
		says: () => "This looks like the e-mail address of a person.",
		why: "Everybody who reads the prompt would read it, the model and its makers included.",
		fix: () => "Replace it by a variable, or by an address at example.com."
	}),
	"findings-left-out": entry({
		severity: "notice",
		says: ({ code, count }) => `The file has ${count} more of \`${code}\`, which are not listed.`,
		why: "A report that nobody reads to its end helps nobody.",
		fix: () => "Mend those that are listed, then check again."
	}),
	"finding-allowed": entry({
		severity: "notice",
		says: ({ code, until, owner, reason }) => `\`${code}\` is allowed until \`${until}\` by \`${owner}\`: ${reason}`,
		why: "Somebody answers for it, and not for ever.",
		fix: () => "Nothing until that day; then remove the finding, or renew `gates.security.allow`."
	})
};

// src/problem/catalogue/serving.ts
const servingCodes = {
	"split-version-missing": entry({
		severity: "error",
		says: ({ id, version, as }) => `\`${id}\` has no version ${version}, which is its ${as}.`,
		why: "Users who are sent to a version that is not there would get nothing, and some services would quietly give them another one.",
		fix: ({ id }) => `Name a released version: prompt-libraries history ${id}`
	}),
	"split-invalid": entry({
		severity: "error",
		says: ({ id, reason }) => `The users of \`${id}\` cannot be split: ${reason}.`,
		why: "flagd serves the default to everybody where a share or a name is wrong, and says nothing.",
		fix: () => "Correct the rollout or the experiment: shares are whole basis points, 10,000 are all users."
	})
};

// src/problem/catalogue/status.ts
const statusCodes = {
	"status-cannot-follow": entry({
		severity: "error",
		says: ({ from, to }) => `A prompt cannot go from ${from} to ${to}.`,
		why: "Reviewers must see every prompt before it reaches users, and users must be told before one goes.",
		fix: ({ allowed }) => `It may go to: ${allowed.join(", ") || "nowhere"}.`
	}),
	"status-not-written": entry({
		severity: "error",
		says: ({ status }) => `\`status: ${status}\` is observed, not written.`,
		why: "A file cannot make a prompt reviewed or deployed; the records of its releases can.",
		fix: () => "Write `draft`, `archived` or nothing."
	})
};

// src/problem/catalogue/template.ts
const templateCodes = {
	"template-invalid": entry({
		severity: "error",
		says: ({ reason }) => `The template cannot be read: ${reason}`,
		why: "An application that renders it would fail, or send raw braces to the model.",
		fix: () => "Close what is open; write literal braces as `\\{{`."
	}),
	"helper-unknown": entry({
		severity: "error",
		says: ({ helper, meant }) => `There is no helper \`${helper}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "It would fail when the prompt is rendered.",
		fix: ({ known }) => `Use one of ${known.join(", ")}.`
	}),
	"role-unclear": entry({
		severity: "error",
		says: ({ role, meant }) => `The role \`${role}\` is probably meant to be \`${meant}\`.`,
		why: "Models refuse messages of a role they do not know.",
		fix: ({ meant }) => `Write \`{{role "${meant}"}}\`.`
	}),
	"template-construct-unknown": entry({
		severity: "notice",
		says: ({ construct, language }) => `The template uses ${construct} of ${language}, which is not understood here.`,
		why: "Variables inside of it may be missed, and the prompt cannot be rendered here.",
		fix: () => "Nothing has to be done; write it more simply to have it tested and rendered."
	}),
	"variable-undeclared": entry({
		severity: "error",
		says: ({ variable, meant }) => `The variable \`${variable}\` is used but not declared.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "An application does not know that it must pass it, and the model would see nothing in its place.",
		fix: ({ variable }) => `Add \`${variable}: string\` under \`input.schema\`, or mend the name.`
	}),
	"variable-missing": entry({
		severity: "error",
		says: ({ variable }) => `The variable \`${variable}\` has no value.`,
		why: "The model would see nothing in its place.",
		fix: ({ variable }) => `Pass a value for \`${variable}\`, or declare it as optional: \`${variable}?\`.`
	}),
	"variable-unused": entry({
		severity: "warning",
		says: ({ variable }) => `The variable \`${variable}\` is declared but never used.`,
		why: "Applications pass a value that has no effect.",
		fix: ({ variable }) => `Use \`{{${variable}}}\`, or remove it from \`input.schema\`.`
	})
};

// src/problem/catalogue/testing.ts
const testingCodes = {
	"test-file-invalid": entry({
		severity: "error",
		says: ({ key, reason }) => key === "" ? `The test file ${reason}.` : `\`${key}\` ${reason}.`,
		why: "A test that is not understood would never fail.",
		fix: () => "See docs/testing.md for what a test file holds."
	}),
	"test-key-unknown": entry({
		severity: "error",
		says: ({ key, meant }) => `There is no key \`${key}\` in a test file.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "A misspelt key would silently test nothing.",
		fix: ({ meant }) => meant === null ? "Remove it; docs/testing.md lists every key." : `Write \`${meant}\`.`
	}),
	"test-assertion-unknown": entry({
		severity: "error",
		says: ({ type, meant }) => `There is no assertion \`${type}\` here.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "Only assertions that need no model, no code and no network are judged; one that is skipped would look as if it held.",
		fix: ({ known }) => `Use one of ${known.join(", ")}, or \`not-\` before it. Evaluations with a model come in as evidence.`
	}),
	"test-value-invalid": entry({
		severity: "error",
		says: ({ type, reason }) => `The assertion \`${type}\` ${reason}.`,
		why: "Compared with such a value it would say nothing.",
		fix: () => "docs/testing.md shows the value that each assertion takes."
	}),
	"test-reference": entry({
		severity: "error",
		says: ({ text }) => `\`${text}\` refers to a file.`,
		why: "Tests are judged by themselves, so that a pull request can make them read or run nothing.",
		fix: () => "Write the text itself into the test file."
	}),
	"test-variable-unknown": entry({
		severity: "error",
		says: ({ variable, meant }) => `The prompt has no variable \`${variable}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The value has no effect, so the case does not test what it seems to.",
		fix: ({ known }) => known.length === 0 ? "Remove it: the prompt takes none." : `It takes ${known.join(", ")}.`
	}),
	"test-asserts-nothing": entry({
		severity: "error",
		says: ({ test }) => `The case “${test}” asserts nothing.`,
		why: "A case that cannot fail would count as one that passed.",
		fix: () => "Add `assert:` with at least one assertion, to the case or to `defaultTest`."
	}),
	"test-too-many": entry({
		severity: "error",
		says: ({ found, limit }) => `The lists of variables make ${found} cases; at most ${limit} are judged.`,
		why: "A file of this size would slow every check.",
		fix: () => "Name fewer values, or write the combinations that matter as cases of their own."
	}),
	"test-not-rendered": entry({
		severity: "error",
		says: ({ test, reason }) => `The case “${test}” cannot be rendered: ${reason}`,
		why: "An application that passes the same values would fail in the same way.",
		fix: () => "Give every variable a value under `vars`, or mend the prompt."
	}),
	"test-failed": entry({
		severity: "error",
		says: ({ test, expected, found }) => `The case “${test}” fails: the text should ${expected}${found === null ? "" : `; ${found}`}.`,
		why: "The prompt does not say any more what its tests say it says.",
		fix: () => "Mend the prompt; where the change is meant, mend the test, or run `prompt-libraries test ID --update-snapshots`."
	}),
	"test-snapshot-missing": entry({
		severity: "error",
		says: ({ test }) => `The case “${test}” has no snapshot yet.`,
		why: "There is nothing to compare with, so nothing would ever fail.",
		fix: () => "Run `prompt-libraries test ID --update-snapshots`, read what it wrote, and commit it."
	}),
	"test-snapshot-unused": entry({
		severity: "warning",
		says: ({ test }) => `No case compares with the snapshot “${test}”.`,
		why: "It is left over from a case that was renamed or removed.",
		fix: () => "Run `prompt-libraries test ID --update-snapshots`, which removes it."
	}),
	"test-file-orphan": entry({
		severity: "error",
		says: ({ expected }) => `There is no prompt \`${expected}\` for these tests.`,
		why: "Tests without their prompt never run.",
		fix: () => "Name the file after its prompt, in the same folder: `triage.test.yaml` for `triage.prompt.md`, `SKILL.md.test.yaml` for `SKILL.md`."
	}),
	"tests-absent": entry({
		severity: "warning",
		says: ({ prompts }) => `There are no tests for ${named(prompts)}.`,
		why: "Nothing shows that the change does what it is meant to.",
		fix: () => "Write a test file beside the prompt (docs/testing.md), or set `gates.testing.when_absent: pass`."
	}),
	"tests-demanded": entry({
		severity: "error",
		says: ({ found, wanted, by }) => `The prompt has ${found === 0 ? "no tests" : `${found} ${found === 1 ? "test" : "tests"}`}; ${by} asks for ${wanted}.`,
		why: "The library does not release such a prompt untested.",
		fix: () => "Add cases to the test file beside the prompt (docs/testing.md)."
	})
};
const mostNamed = 5;
function named(ids) {
	const more = ids.length - mostNamed;
	return `${ids.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/problem/catalogue/version.ts
const versionCodes = {
	"version-invalid": entry({
		severity: "error",
		says: ({ version, scheme }) => `\`${version}\` is no ${scheme} version.`,
		why: "Versions that cannot be compared cannot be released in order.",
		fix: ({ example }) => `Write it like \`${example}\`.`
	}),
	"version-scheme-changed": entry({
		severity: "error",
		says: ({ key, id, version, scheme }) => `\`${key}\` is ${scheme}, but ${id === "library" ? "the library" : `\`${id}\``} is released as ${version}, which is no ${scheme} version.`,
		why: "No version of one scheme follows on one of another: nobody could tell which of the two is newer.",
		fix: ({ key, was }) => `${was === null ? `Set \`${key}\` back to what it was` : `Leave \`${key}\` as ${was}`}: once something is released, its scheme stays.`
	}),
	"version-request-too-low": entry({
		severity: "error",
		says: ({ requested, next, by }) => `${by} asks for ${requested}, but this change needs at least ${next}.`,
		why: "The version would promise less than what changed.",
		fix: ({ next }) => `Ask for ${next} or higher, or remove the request.`
	}),
	"version-not-bumped": entry({
		severity: "error",
		says: ({ version }) => `The content changed, but the version stays ${version}, which is released.`,
		why: "A released version never changes: two texts under one number cannot be told apart.",
		fix: () => "Remove the request for this version, or ask for a higher one."
	}),
	"version-request-conflict": entry({
		severity: "error",
		says: ({ versions }) => `Different versions are asked for: ${versions.join(", ")}.`,
		why: "Only one of them can be released.",
		fix: () => "Leave one `Release-As:` trailer."
	}),
	"promotion-below-pending": entry({
		severity: "error",
		says: ({ shortfalls }) => `A squash of this promotion declares too little: ${shortfalls.join("; ")}.`,
		why: "A squash leaves one message for all that was pending; what it does not declare, no version shows.",
		fix: ({ trailers }) => `Add to the body of the pull request: ${trailers.map((trailer) => `\`${trailer}\``).join(", ")}.`
	}),
	"promotion-lacks-hotfix": entry({
		severity: "warning",
		says: ({ prompt, versions, main, staging }) => `\`${staging}\` lacks ${versions.join(", ")} of \`${prompt}\`, which \`${main}\` released.`,
		why: "What was tested there is not what users would get, and a merge that takes one side would take the fix back.",
		fix: ({ main, staging }) => `Merge it back: \`git switch ${staging} && git merge ${main}\`.`
	})
};

// src/problem/catalogue/index.ts
const catalogue = {
	...fileCodes,
	...schemaCodes,
	...formatCodes,
	...namingCodes,
	...templateCodes,
	...graphCodes,
	...statusCodes,
	...deprecationCodes,
	...consumerCodes,
	...branchCodes,
	...commitCodes,
	...versionCodes,
	...configCodes,
	...ledgerCodes,
	...servingCodes,
	...metricsCodes,
	...experimentCodes,
	...testingCodes,
	...evidenceCodes,
	...performanceCodes,
	...securityCodes,
	...complianceCodes,
	...accessCodes,
	...rolloutCodes
};

// src/problem/problem.ts
function problem(code, args, about = {}) {
	const row = catalogue[code];
	return {
		code,
		severity: row.severity,
		place: about.place ?? null,
		prompt: about.prompt ?? null,
		args,
		message: row.says(args),
		why: row.why,
		fix: row.fix(args)
	};
}

// \0late-yaml
var require__late_yaml = /* @__PURE__ */ __commonJSMin(((exports) => {
	let loaded;
	for (const name of [
		"Alias",
		"CST",
		"Composer",
		"Document",
		"Lexer",
		"LineCounter",
		"Pair",
		"Parser",
		"Scalar",
		"Schema",
		"YAMLError",
		"YAMLMap",
		"YAMLParseError",
		"YAMLSeq",
		"YAMLWarning",
		"isAlias",
		"isCollection",
		"isDocument",
		"isMap",
		"isNode",
		"isPair",
		"isScalar",
		"isSeq",
		"parse",
		"parseAllDocuments",
		"parseDocument",
		"stringify",
		"visit",
		"visitAsync"
	]) Object.defineProperty(exports, name, {
		enumerable: true,
		get: () => (loaded ??= __require("./yaml.cjs"))[name]
	});
}));

// src/format/plain-yaml.ts
var import__late_yaml = require__late_yaml();
function plainTree(text) {
	if (text.length > longest) return null;
	const lines = linesOf(text);
	if (lines === null || lines[0]?.indent !== 0) return null;
	const reading = {
		lines,
		next: 0,
		keys: 0
	};
	const map = blockMap(reading, 0, 1);
	return map === null || reading.next < lines.length ? null : map;
}
const longest = 8192;
const most = {
	keys: 500,
	depth: 8
};
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\uffef]/u;
function linesOf(text) {
	if (unusual.test(text) || / (?:\n|$)/u.test(text)) return null;
	const lines = [];
	let offset = 0;
	let commented = -1;
	for (const line of text.split("\n")) {
		const indent = line.search(/[^ ]/u);
		if (line[indent] === "#") commented = Math.max(commented, indent);
		else if (indent !== -1) {
			const next = {
				indent,
				at: offset + indent,
				text: line.slice(indent),
				end: Math.min(text.length, offset + line.length + 1)
			};
			if (line.includes(" #") || commented !== -1 && mayBelongToEnd(commented, lines, next)) return null;
			lines.push(next);
			commented = -1;
		}
		offset += line.length + 1;
	}
	return commented === -1 || !mayBelongToEnd(commented, lines, {
		indent: 0,
		text: ""
	}) ? lines : null;
}
function mayBelongToEnd(commented, lines, next) {
	const level = lines.findLast(({ indent }) => indent <= next.indent);
	const endsList = level?.indent === next.indent && level.text.startsWith(bullet) && !next.text.startsWith(bullet);
	return commented > next.indent || endsList && commented === next.indent;
}
const keyLine = /^([A-Za-z_][\w?.-]*):(?:( +)(\S.*))?$/u;
function blockMap(reading, indent, depth) {
	const entries = [];
	for (let line = reading.lines[reading.next]; line?.indent === indent; line = reading.lines[reading.next]) {
		const [, key = "", gap = "", written] = keyLine.exec(line.text) ?? [];
		reading.next += 1;
		reading.keys += 1;
		if (key === "" || isWord(key) || reading.keys > most.keys) return null;
		const keyEnd = line.at + key.length;
		const value = written === void 0 ? below(reading, indent, depth) : single(reading, indent, written, keyEnd + 1 + gap.length);
		if (value === null) return null;
		entries.push({
			key,
			start: line.at,
			keyEnd,
			value
		});
	}
	const [first] = entries;
	return first === void 0 ? null : {
		kind: "map",
		flow: false,
		entries,
		start: first.start,
		end: endOfBlock(reading)
	};
}
function endOfBlock({ lines, next }) {
	return lines[next - 1]?.end ?? 0;
}
function below(reading, indent, depth) {
	const line = reading.lines[reading.next];
	if (line === void 0 || depth === most.depth) return null;
	if (line.text.startsWith("- ")) return line.indent >= indent ? blockList(reading, line.indent, depth) : null;
	return line.indent > indent ? blockMap(reading, line.indent, depth + 1) : null;
}
function blockList(reading, indent, depth) {
	const items = [];
	const start = reading.lines[reading.next]?.at ?? 0;
	for (let line = reading.lines[reading.next]; line?.indent === indent && line.text.startsWith(bullet); line = reading.lines[reading.next]) {
		const item = listItem(reading, line, depth);
		if (item === null) return null;
		items.push(item);
	}
	return {
		kind: "list",
		flow: false,
		items,
		start,
		end: endOfBlock(reading)
	};
}
const bullet = "- ";
function listItem(reading, line, depth) {
	const rest = {
		...line,
		indent: line.indent + 2,
		at: line.at + 2,
		text: line.text.slice(2)
	};
	if (keyLine.test(rest.text)) {
		if (depth === most.depth) return null;
		reading.lines[reading.next] = rest;
		return blockMap(reading, rest.indent, depth + 1);
	}
	reading.next += 1;
	return single(reading, line.indent, rest.text, rest.at);
}
function single(reading, indent, text, at) {
	const next = reading.lines[reading.next];
	if (next !== void 0 && next.indent > indent) return null;
	if (text.startsWith("[") || text.startsWith("{")) return flowNode(text, at);
	if (/: |:$/u.test(text) && !/^["']/u.test(text)) return null;
	return scalar(text, at);
}
const quoted = /^(?:"([^"\\]*)"|'((?:[^']|'')*)')$/u;
const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
const digitText = /^\d{4}-\d\d-\d\d$|^\d+\.\d+\.\d+$/u;
const words = new Map([
	...[
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false])
]);
function isWord(text) {
	return words.has(text);
}
function scalar(text, at) {
	const node = (value) => ({
		kind: "scalar",
		value,
		start: at,
		end: at + text.length
	});
	const [, double, simple] = quoted.exec(text) ?? [];
	if (double !== void 0 || simple !== void 0) return node(double ?? simple?.replaceAll("''", "'") ?? "");
	const word = words.get(text);
	if (word !== void 0) return node(word);
	if (number.test(text)) return node(Number(text));
	return /^[A-Za-z_/$]/u.test(text) || digitText.test(text) ? node(text) : null;
}
const flowKey = /([A-Za-z_][\w?.-]*): +/uy;
const flowScalar = /"[^"\\]*"|'(?:[^']|'')*'|[\w/](?:[\w ./@?!'()-]*[\w/.?!)])?/uy;
const flowEnd = /, *|[\]}]/uy;
function flowNode(text, at) {
	const node = flowFrom(text, 0, at, 1);
	return node === null || node.end !== at + text.length ? null : node;
}
function flowFrom(text, from, at, depth) {
	const isMap = text[from] === "{";
	const close = isMap ? "}" : "]";
	const items = [];
	const entries = [];
	let next = from + 1;
	const whole = () => isMap ? {
		kind: "map",
		entries,
		flow: true,
		start: at + from,
		end: at + next
	} : {
		kind: "list",
		items,
		flow: true,
		start: at + from,
		end: at + next
	};
	if (text[next] === close) {
		next += 1;
		return whole();
	}
	for (;;) {
		const [named = "", key = ""] = matchAt(flowKey, text, next) ?? [];
		if (named !== "" !== isMap || isWord(key)) return null;
		const value = flowValue(text, next + named.length, at, depth);
		if (value === null) return null;
		if (isMap) entries.push({
			key,
			start: at + next,
			keyEnd: at + next + key.length,
			value
		});
		else items.push(value);
		const end = matchAt(flowEnd, text, value.end - at)?.[0];
		if (end === void 0 || end !== close && !end.startsWith(",")) return null;
		next = value.end - at + end.length;
		if (end === close) return whole();
	}
}
function flowValue(text, from, at, depth) {
	if (text[from] === "[" || text[from] === "{") return depth === most.depth ? null : flowFrom(text, from, at, depth + 1);
	const written = matchAt(flowScalar, text, from)?.[0];
	return written === void 0 ? null : scalar(written, at + from);
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

// src/format/yaml-limits.ts
const frontMatterLimits = {
	bytes: 65536,
	keys: 1e3,
	depth: 32,
	parts: 2e4
};
const yamlFileLimits = {
	bytes: 262144,
	keys: 5e3,
	depth: 32,
	parts: 3e4
};
const beforeScalar = "";
const afterBrokenFlow = "";
const marks = /* @__PURE__ */ new Set([
	"",
	afterBrokenFlow,
	beforeScalar
]);
const signs = /* @__PURE__ */ new Map([
	["&", "anchor"],
	["*", "alias"],
	["!", "tag"],
	["%", "directive"]
]);
const escape = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})?/gu;
function yamlGuard(limits) {
	const found = {
		keys: 0,
		depth: 0,
		parts: 0
	};
	const depth = depthMeter();
	let offset = 0;
	let isScalar = false;
	const look = (piece, at) => {
		const first = piece.charAt(0);
		const wasScalar = isScalar;
		isScalar = false;
		if (!wasScalar && signs.has(first)) return {
			is: "forbidden",
			what: signs.get(first) ?? "tag",
			text: piece.trimEnd().slice(0, 40),
			offset: at
		};
		const isQuoted = !wasScalar && (first === "\"" || first === "'");
		if (isQuoted && first === "\"") {
			const wrong = badEscapeIn(piece);
			if (wrong !== null) return {
				is: "bad-escape",
				text: piece.slice(wrong, wrong + 2),
				offset: at + wrong
			};
		}
		found.parts += 1;
		if (piece === ":" && !wasScalar) found.keys += 1;
		found.depth = depth.see(wasScalar || isQuoted ? "scalar" : "other", piece);
		const what = [
			"depth",
			"keys",
			"parts"
		].find((each) => found[each] > limits[each]);
		return what === void 0 ? null : {
			is: "too-large",
			what,
			found: found[what],
			limit: limits[what],
			offset: at
		};
	};
	return (piece) => {
		if (!isScalar && marks.has(piece)) {
			if (piece === afterBrokenFlow) depth.leaveFlow();
			isScalar = piece === beforeScalar;
			return null;
		}
		offset += piece.length;
		return look(piece, offset - piece.length);
	};
}
function badEscapeIn(quoted) {
	for (const match of quoted.matchAll(escape)) if (match[0] === "\\") return match.index;
	return null;
}
function depthMeter() {
	const open = [];
	let flow = 0;
	let column = 0;
	let keyColumn = -1;
	const enter = (level) => {
		while ((open.at(-1) ?? -1) > level) open.pop();
		if (open.at(-1) !== level) open.push(level);
	};
	return {
		leaveFlow: () => {
			flow = 0;
		},
		see: (kind, piece) => {
			const begins = column;
			const lineEnd = piece.lastIndexOf("\n");
			column = lineEnd === -1 ? column + piece.length : piece.length - lineEnd - 1;
			if (kind === "scalar") {
				if (flow === 0) keyColumn = begins;
				return open.length + flow;
			}
			if (flow === 0 && piece === "-") enter(2 * begins + 1);
			if (flow === 0 && piece === "?") enter(2 * begins);
			if (flow === 0 && piece === ":") enter(2 * (keyColumn === -1 ? begins : keyColumn));
			if (lineEnd !== -1 || piece === "-" || piece === ":") keyColumn = -1;
			if (piece === "[" || piece === "{") {
				if (flow === 0) keyColumn = begins;
				flow += 1;
			}
			if (piece === "]" || piece === "}") flow = Math.max(0, flow - 1);
			return open.length + flow;
		}
	};
}

// src/format/yaml-reasons.ts
const yamlReasons = {
	BLOCK_AS_IMPLICIT_KEY: "a value that holds `: ` or begins with `- ` must stand in quotes.",
	BAD_INDENT: "the indentation of this line does not fit the lines above it.",
	TAB_AS_INDENT: "indentation must be made of spaces, not of tabs.",
	BAD_SCALAR_START: "a value cannot begin with this character; put it in quotes.",
	BLOCK_IN_FLOW: "inside brackets a value cannot begin on lines of its own.",
	KEY_OVER_1024_CHARS: "a key can have at most 1,024 characters.",
	MULTILINE_IMPLICIT_KEY: "a key must stand on one line; or a colon is missing.",
	NON_STRING_KEY: "a key must be text.",
	MISSING_CHAR: "a bracket, quote, comma or colon is missing.",
	UNEXPECTED_TOKEN: "something stands here that does not belong here, for instance a second value or an extra bracket or comma.",
	RESOURCE_EXHAUSTION: "it is nested too deeply."
};

// src/format/front-matter.ts
const reading = {
	schema: "core",
	version: "1.2",
	stringKeys: true,
	uniqueKeys: false,
	merge: false,
	prettyErrors: false,
	logLevel: "silent"
};
const writing = {
	lineWidth: 0,
	flowCollectionPadding: false
};
function parseYaml(text, limits) {
	const plain = plainTree(text);
	return plain === null ? parseAnyYaml(text, limits) : {
		ok: true,
		root: plain
	};
}
function parseAnyYaml(text, limits) {
	const guard = yamlGuard(limits);
	const pieces = [];
	for (const piece of new import__late_yaml.Lexer().lex(text)) {
		const forbidden = guard(piece);
		if (forbidden !== null) return {
			ok: false,
			fault: forbidden
		};
		pieces.push(piece);
	}
	try {
		const documents = [...new import__late_yaml.Composer(reading).compose(tokensOf(pieces))];
		const error = documents[0]?.errors[0];
		if (error !== void 0) return invalid(error);
		const [document, second] = documents;
		if (second !== void 0) return refuse("it holds more than one document.", second.range[0]);
		return {
			ok: true,
			root: document?.contents === null || document === void 0 ? null : nodeOf(document.contents)
		};
	} catch (error) {
		if (error instanceof import__late_yaml.YAMLParseError) return invalid(error);
		throw error;
	}
}
function blockText(value) {
	const document = new import__late_yaml.Document(value);
	(0, import__late_yaml.visit)(document, { Scalar: (_, node) => {
		if (typeof node.value === "string" && /(?:^|\n)\n$/u.test(node.value)) node.type = "QUOTE_DOUBLE";
	} });
	return document.toString(writing);
}
function flowText(value) {
	if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
	if (typeof value !== "object" || value === null) return scalarText(value);
	return `{${Object.entries(value).map(([key, member]) => `${scalarText(key)}: ${flowText(member)}`).join(", ")}}`;
}
function scalarText(value) {
	const oneLine = {
		...writing,
		collectionStyle: "flow",
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	};
	const quoted = typeof value === "string" && value.includes("\n") ? { defaultStringType: "QUOTE_DOUBLE" } : {};
	return (0, import__late_yaml.stringify)([value], {
		...oneLine,
		...quoted
	}).slice(1, -2);
}
function* tokensOf(pieces) {
	const parser = new import__late_yaml.Parser();
	for (const piece of pieces) for (const token of parser.next(piece)) yield checked(token);
	for (const token of parser.end()) yield checked(token);
}
function checked(token) {
	if (token.type === "error") throw new import__late_yaml.YAMLParseError([token.offset, token.offset + 1], "UNEXPECTED_TOKEN", token.message);
	return token;
}
function invalid(error) {
	return refuse(yamlReasons[error.code] ?? `${error.message}.`, error.pos[0]);
}
function refuse(reason, offset) {
	return {
		ok: false,
		fault: {
			is: "invalid",
			reason,
			offset
		}
	};
}
function nodeOf(node) {
	const [start, end] = node.range;
	if ((0, import__late_yaml.isScalar)(node)) return {
		kind: "scalar",
		value: scalarValue(node.value),
		start,
		end
	};
	if ((0, import__late_yaml.isSeq)(node)) return {
		kind: "list",
		flow: node.flow === true,
		items: node.items.map(nodeOf),
		start,
		end
	};
	if ((0, import__late_yaml.isMap)(node)) return {
		kind: "map",
		flow: node.flow === true,
		entries: node.items.map(entryOf),
		start,
		end
	};
	throw new Bug("An alias passed the guard.");
}
function entryOf({ key, value }) {
	const [start, keyEnd] = key.range;
	const empty = {
		kind: "scalar",
		value: null,
		start: keyEnd,
		end: keyEnd
	};
	return {
		key: String((0, import__late_yaml.isScalar)(key) ? key.value : null),
		start,
		keyEnd,
		value: value === null ? empty : nodeOf(value)
	};
}
function scalarValue(value) {
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) return value;
	throw new Bug(`The core schema has no value of type ${typeof value}.`);
}

// src/format/places.ts
function placesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}

// src/format/yaml-tree.ts
const dangerousKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
function treeFaults(root, limits) {
	const faults = [];
	let keys = 0;
	const visit = (node, depth) => {
		if (node.kind === "scalar") return scalarFaults(node, faults);
		if (depth > limits.depth) return void faults.push({
			is: "too-large",
			what: "depth",
			found: depth,
			limit: limits.depth,
			offset: node.start
		});
		if (node.kind === "list") {
			for (const item of node.items) visit(item, depth + 1);
			return;
		}
		const seen = /* @__PURE__ */ new Set();
		for (const { key, start, value } of node.entries) {
			keys += 1;
			if (keys === limits.keys + 1) faults.push({
				is: "too-large",
				what: "keys",
				found: keys,
				limit: limits.keys,
				offset: start
			});
			if (dangerousKeys.has(key)) faults.push({
				is: "dangerous",
				what: "key",
				key,
				offset: start
			});
			if (key === "<<") faults.push({
				is: "dangerous",
				what: "merge key",
				key,
				offset: start
			});
			if (seen.has(key)) faults.push({
				is: "duplicate",
				key,
				offset: start
			});
			seen.add(key);
			visit(value, depth + 1);
		}
	};
	visit(root, 1);
	return faults;
}
function scalarFaults({ value, start }, faults) {
	if (typeof value === "string" && !value.isWellFormed()) faults.push({
		is: "half-character",
		offset: start
	});
	if (typeof value !== "number") return;
	const losesDigits = Number.isInteger(value) && !Number.isSafeInteger(value);
	if (!Number.isFinite(value) || losesDigits) faults.push({
		is: "number",
		value,
		offset: start
	});
}
function plainValue(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map((item) => plainValue(item));
	const plain = Object.create(null);
	for (const { key, value } of node.entries) plain[key] = plainValue(value);
	return plain;
}
function offsetAt(root, path) {
	let node = root;
	let offset = root.start;
	for (const step of path) {
		const entry = node.kind === "map" ? node.entries.find(({ key }) => key === step) : void 0;
		const next = node.kind === "list" && typeof step === "number" ? node.items[step] : entry?.value;
		if (next === void 0) return offset;
		offset = entry?.start ?? next.start;
		node = next;
	}
	return offset;
}

// src/format/yaml-document.ts
function readFrontMatter(yaml, file, line) {
	return readYaml(yaml, {
		file,
		line,
		limits: frontMatterLimits,
		tooLarge: "front-matter-too-large"
	});
}
function readYamlFile(text, file) {
	return readYaml(text.replace(/^\ufeff/u, ""), {
		file,
		line: 1,
		limits: yamlFileLimits,
		tooLarge: "yaml-too-large"
	});
}
function readYaml(text, { file, line, limits, tooLarge }) {
	const place = inFile(placesOf(text), line);
	const about = (offset) => ({ place: {
		file,
		...place(offset)
	} });
	const bytes = Buffer.byteLength(text);
	if (bytes > limits.bytes) return {
		ok: false,
		problems: [problem(tooLarge, {
			what: "bytes",
			found: bytes,
			limit: limits.bytes
		}, about(0))]
	};
	const parsed = parseYaml(text, limits);
	const told = (fault) => problemOf(fault, tooLarge, about(fault.offset));
	if (!parsed.ok) return {
		ok: false,
		problems: [told(parsed.fault)]
	};
	const { root } = parsed;
	if (root === null || root.kind === "scalar" && root.value === null) return passed({
		value: Object.create(null),
		placeOf: () => place(0),
		root: null
	});
	if (root.kind !== "map") return {
		ok: false,
		problems: [problem("yaml-invalid", { reason: "it must be made of keys with values." }, about(root.start))]
	};
	const [first, ...others] = treeFaults(root, limits).map(told);
	if (first !== void 0) return {
		ok: false,
		problems: [first, ...others]
	};
	return passed({
		value: plainValue(root),
		placeOf: (path) => place(offsetAt(root, path)),
		root
	});
}
function inFile(place, firstLine) {
	return (offset) => {
		const { line, column } = place(offset);
		return {
			line: line + firstLine - 1,
			column
		};
	};
}
function problemOf(fault, tooLarge, about) {
	switch (fault.is) {
		case "too-large": return problem(tooLarge, {
			what: fault.what,
			found: fault.found,
			limit: fault.limit
		}, about);
		case "forbidden": return problem("yaml-forbidden", {
			what: fault.what,
			text: fault.text
		}, about);
		case "dangerous": return problem("yaml-forbidden", {
			what: fault.what,
			text: fault.key
		}, about);
		case "bad-escape": return problem("yaml-invalid", { reason: `\`${fault.text}\` is no escape that double quotes know; write the backslash twice.` }, about);
		case "duplicate": return problem("yaml-invalid", { reason: `the key \`${fault.key}\` is there twice.` }, about);
		case "number": return problem("yaml-invalid", { reason: `the number becomes ${fault.value}, which is not what is written; put it in quotes.` }, about);
		case "half-character": return problem("yaml-invalid", { reason: "the text holds half a character." }, about);
		case "invalid": return problem("yaml-invalid", { reason: fault.reason }, about);
	}
}

export { blockText as a, fewNames as c, placesOf as i, passed as l, readYamlFile as n, flowText as o, plainValue as r, problem as s, readFrontMatter as t, refused as u };