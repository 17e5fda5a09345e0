import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { M as never, N as Failure, O as namesOf, P as require__unread_node_path, a as displayWidth, d as refusal$1, g as shortLine, j as Bug, k as rowNamed, o as padded, s as wrapped, v as visible, y as visibleLine } from "./cli-terminal.js";

// \0unread-node:fs
var require__unread_node_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs");
}));

// \0unread-node:buffer
var require__unread_node_buffer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:buffer");
}));

// \0unread-node:crypto
var require__unread_node_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		get Certificate() {
			return __require("node:crypto").Certificate;
		},
		get Cipheriv() {
			return __require("node:crypto").Cipheriv;
		},
		get Decipheriv() {
			return __require("node:crypto").Decipheriv;
		},
		get DiffieHellman() {
			return __require("node:crypto").DiffieHellman;
		},
		get DiffieHellmanGroup() {
			return __require("node:crypto").DiffieHellmanGroup;
		},
		get ECDH() {
			return __require("node:crypto").ECDH;
		},
		get Hash() {
			return __require("node:crypto").Hash;
		},
		get Hmac() {
			return __require("node:crypto").Hmac;
		},
		get KeyObject() {
			return __require("node:crypto").KeyObject;
		},
		get Sign() {
			return __require("node:crypto").Sign;
		},
		get Verify() {
			return __require("node:crypto").Verify;
		},
		get X509Certificate() {
			return __require("node:crypto").X509Certificate;
		},
		get argon2() {
			return __require("node:crypto").argon2;
		},
		get argon2Sync() {
			return __require("node:crypto").argon2Sync;
		},
		get checkPrime() {
			return __require("node:crypto").checkPrime;
		},
		get checkPrimeSync() {
			return __require("node:crypto").checkPrimeSync;
		},
		get constants() {
			return __require("node:crypto").constants;
		},
		get createCipheriv() {
			return __require("node:crypto").createCipheriv;
		},
		get createDecipheriv() {
			return __require("node:crypto").createDecipheriv;
		},
		get createDiffieHellman() {
			return __require("node:crypto").createDiffieHellman;
		},
		get createDiffieHellmanGroup() {
			return __require("node:crypto").createDiffieHellmanGroup;
		},
		get createECDH() {
			return __require("node:crypto").createECDH;
		},
		get createHash() {
			return __require("node:crypto").createHash;
		},
		get createHmac() {
			return __require("node:crypto").createHmac;
		},
		get createPrivateKey() {
			return __require("node:crypto").createPrivateKey;
		},
		get createPublicKey() {
			return __require("node:crypto").createPublicKey;
		},
		get createSecretKey() {
			return __require("node:crypto").createSecretKey;
		},
		get createSign() {
			return __require("node:crypto").createSign;
		},
		get createVerify() {
			return __require("node:crypto").createVerify;
		},
		get decapsulate() {
			return __require("node:crypto").decapsulate;
		},
		get diffieHellman() {
			return __require("node:crypto").diffieHellman;
		},
		get encapsulate() {
			return __require("node:crypto").encapsulate;
		},
		get generateKey() {
			return __require("node:crypto").generateKey;
		},
		get generateKeyPair() {
			return __require("node:crypto").generateKeyPair;
		},
		get generateKeyPairSync() {
			return __require("node:crypto").generateKeyPairSync;
		},
		get generateKeySync() {
			return __require("node:crypto").generateKeySync;
		},
		get generatePrime() {
			return __require("node:crypto").generatePrime;
		},
		get generatePrimeSync() {
			return __require("node:crypto").generatePrimeSync;
		},
		get getCipherInfo() {
			return __require("node:crypto").getCipherInfo;
		},
		get getCiphers() {
			return __require("node:crypto").getCiphers;
		},
		get getCurves() {
			return __require("node:crypto").getCurves;
		},
		get getDiffieHellman() {
			return __require("node:crypto").getDiffieHellman;
		},
		get getFips() {
			return __require("node:crypto").getFips;
		},
		get getHashes() {
			return __require("node:crypto").getHashes;
		},
		get getRandomValues() {
			return __require("node:crypto").getRandomValues;
		},
		get hash() {
			return __require("node:crypto").hash;
		},
		get hkdf() {
			return __require("node:crypto").hkdf;
		},
		get hkdfSync() {
			return __require("node:crypto").hkdfSync;
		},
		get pbkdf2() {
			return __require("node:crypto").pbkdf2;
		},
		get pbkdf2Sync() {
			return __require("node:crypto").pbkdf2Sync;
		},
		get privateDecrypt() {
			return __require("node:crypto").privateDecrypt;
		},
		get privateEncrypt() {
			return __require("node:crypto").privateEncrypt;
		},
		get publicDecrypt() {
			return __require("node:crypto").publicDecrypt;
		},
		get publicEncrypt() {
			return __require("node:crypto").publicEncrypt;
		},
		get randomBytes() {
			return __require("node:crypto").randomBytes;
		},
		get randomFill() {
			return __require("node:crypto").randomFill;
		},
		get randomFillSync() {
			return __require("node:crypto").randomFillSync;
		},
		get randomInt() {
			return __require("node:crypto").randomInt;
		},
		get randomUUID() {
			return __require("node:crypto").randomUUID;
		},
		get randomUUIDv7() {
			return __require("node:crypto").randomUUIDv7;
		},
		get scrypt() {
			return __require("node:crypto").scrypt;
		},
		get scryptSync() {
			return __require("node:crypto").scryptSync;
		},
		get secureHeapUsed() {
			return __require("node:crypto").secureHeapUsed;
		},
		get setEngine() {
			return __require("node:crypto").setEngine;
		},
		get setFips() {
			return __require("node:crypto").setFips;
		},
		get sign() {
			return __require("node:crypto").sign;
		},
		get subtle() {
			return __require("node:crypto").subtle;
		},
		get timingSafeEqual() {
			return __require("node:crypto").timingSafeEqual;
		},
		get verify() {
			return __require("node:crypto").verify;
		},
		get webcrypto() {
			return __require("node:crypto").webcrypto;
		}
	};
}));

// src/library/consumer-path.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import__unread_node_buffer = require__unread_node_buffer();
var import__unread_node_crypto = require__unread_node_crypto();
const consumersFolder = "consumers";
const filePattern = /^consumers\/([^/]+)\.ya?ml$/u;
function appOf(path) {
	return filePattern.exec(path)?.[1] ?? null;
}

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

// src/problem/catalogue/access.ts
const mostNamed$4 = 5;
function listed$2(prompts) {
	const more = prompts.length - mostNamed$4;
	return `${prompts.slice(0, mostNamed$4).map((id) => `\`${id}\``).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function nobodyMay({ right, prompts, people }) {
	const [author = "", ...approvers] = people.map((login) => `\`@${login}\``);
	const others = approvers.length === 0 ? "nobody who may has approved" : `neither may ${approvers.join(", ")}, who approved`;
	return `The author ${author} may not ${right} ${listed$2(prompts)}, and ${others}.`;
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
		says: ({ title, prompts }) => `Undocumented change: \`${title}\` touches ${prompts.map((each) => `\`${each}\``).join(", ")} but is no conventional commit.`,
		why: "No change may reach users without saying what it is.",
		fix: () => "Write the title as `fix: …`, `feat: …` or another type of docs/versions.md."
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
		says: ({ declared, floor, found }) => `${found.join("; ")}: this is ${floor}, but the commits declare ${declared}.`,
		why: "Applications that follow the version would break without warning.",
		fix: ({ prompt, floor, type }) => `Use \`${type}\`, or add the trailer \`Prompt-Change: ${prompt}=${floor}\`.`
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
	"config-without-effect": entry({
		severity: "warning",
		says: ({ key }) => `\`${key}\` has no effect in this version.`,
		why: "A rule that is written but not judged must not be taken as one that holds.",
		fix: () => "Leave it for a later version, or guard it by other means until then."
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
const mostNamed$3 = 5;
function list(names) {
	const more = names.length - mostNamed$3;
	return `${names.slice(0, mostNamed$3).map((name) => `“${name}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
const doctor = "Run `prompt-libraries doctor --fix`: it takes the file from the commit that the newest library tag names.";
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
	"category-unknown": entry({
		severity: "error",
		says: ({ category, meant }) => `There is no category \`${category}\`.${meant === null ? "" : ` Did you mean \`${meant}\`?`}`,
		why: "The category decides who owns a prompt and who reviews it.",
		fix: ({ known }) => `Use one of ${known.join(", ")}, or add it under \`taxonomy.categories\` in prompt-library.yaml.`
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
		fix: () => "Name the file like its prompt, with `.test.yaml` instead of `.prompt.md`, in the same folder."
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
const mostNamed$2 = 5;
function named(ids) {
	const more = ids.length - mostNamed$2;
	return `${ids.slice(0, mostNamed$2).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

// src/problem/catalogue/version.ts
const versionCodes = {
	"version-invalid": entry({
		severity: "error",
		says: ({ version, scheme }) => `\`${version}\` is no ${scheme} version.`,
		why: "Versions that cannot be compared cannot be released in order.",
		fix: ({ example }) => `Write it like \`${example}\`.`
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

// src/schema/violation.ts
function pathText(path) {
	return path.reduce((text, step) => {
		if (typeof step === "number") return `${text}[${step}]`;
		return text === "" ? step : `${text}.${step}`;
	}, "");
}
function valueAt(root, path) {
	return path.reduce((value, step) => typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : void 0, root);
}

// src/format/bytes.ts
const largestFile = 1048576;
function textOf(bytes, file, limit = largestFile) {
	if (bytes.length > limit) return refused(problem("file-too-large", {
		bytes: bytes.length,
		limit
	}, { place: {
		file,
		line: 1
	} }));
	const nul = bytes.indexOf(0);
	if (nul !== -1) return refused(problem("file-has-nul", { offset: nul }, { place: {
		file,
		line: lineAt(bytes, nul)
	} }));
	if (!(0, import__unread_node_buffer.isUtf8)(bytes)) {
		const offset = firstInvalid(bytes);
		return refused(problem("file-not-utf8", { offset }, { place: {
			file,
			line: lineAt(bytes, offset)
		} }));
	}
	const bare = firstBareReturn(bytes);
	if (bare !== -1) return refused(problem("file-bare-cr", {}, { place: {
		file,
		line: lineAt(bytes, bare)
	} }));
	return passed(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
}
function withLineFeeds(text) {
	return text.replaceAll("\r\n", "\n");
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
	return line;
}
function firstBareReturn(bytes) {
	for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) return at;
	return -1;
}
function firstInvalid(bytes) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	let offset = 0;
	let read = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(read, at));
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return offset;
		read = at;
	}
	return offset;
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// src/schema/reasons.ts
const typeWords = {
	string: "text",
	array: "a list",
	object: "keys with values",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	null: "empty"
};
const day = "must be a day, written like 2026-12-31";
const objectId = "must be a full object id";
const patternWords = {
	"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$": day,
	"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.000)?Z$": "must be a time in UTC in whole seconds, written like 2026-12-31T08:00:00Z",
	"^[1-9][0-9]*[hdw]$": "must be a number of hours, days or weeks, written like 12h, 30d or 2w",
	"^@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9_.-]+)?$": "must be an account, written like @user or @org/team",
	"^[A-Za-z0-9][A-Za-z0-9._-]*$": "must begin with a letter or digit and have only letters, digits, dots, hyphens and underscores",
	"^[a-z][a-z0-9-]*$": "must begin with a letter and have only lower-case letters, digits and hyphens",
	"^[a-z0-9]+(-[a-z0-9]+)*$": "must be lower-case words joined by hyphens",
	"^(?=.*\\{id\\}).*\\{version\\}": "must contain {id} and {version}",
	"\\{name\\}": "must contain {name}",
	"^PROMPT_METRICS_[A-Z0-9_]+$": "must be the name of a variable that begins with PROMPT_METRICS_",
	"^(error_rate|latency_ms|cost_usd|tokens_in|tokens_out|scores\\.[a-z][a-z0-9_]*)$": "must be error_rate, latency_ms, cost_usd, tokens_in, tokens_out or scores.<name>",
	"^seed$": "must be seed or a list of phases",
	"^https?://": "must be an address that begins with https:// or http://",
	"^([0-9a-f]{40}|[0-9a-f]{64})$": objectId,
	"^[0-9a-f]{64}$": "must be 64 hex digits"
};
const keywordWords = {
	type: ({ type }, value) => typeReason([type].flat().map(String), value),
	required: () => "is missing",
	additionalProperties: () => "is not a known key",
	enum: ({ allowedValues }) => `must be one of ${[allowedValues].flat().map(String).join(", ")}`,
	discriminator: ({ tag }) => `has a \`${String(tag)}\` that is not known`,
	const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
	minLength: ({ limit }) => limit === 1 ? "must not be empty" : `must have at least ${String(limit)} characters`,
	maxLength: ({ limit }) => `must have at most ${String(limit)} characters`,
	pattern: ({ pattern }) => rowNamed(patternWords, String(pattern)) ?? `must match ${String(pattern)}`,
	minItems: ({ limit }) => limit === 1 ? "must not be an empty list" : `must have at least ${String(limit)} items`,
	maxItems: ({ limit }) => `must have at most ${String(limit)} items`,
	uniqueItems: () => "is in the list twice",
	minimum: ({ limit }) => `must be at least ${String(limit)}`,
	maximum: ({ limit }) => `must be at most ${String(limit)}`,
	exclusiveMinimum: ({ limit }) => `must be above ${String(limit)}`,
	exclusiveMaximum: ({ limit }) => `must be below ${String(limit)}`
};
const wordedKeywords = Object.keys(keywordWords);
function reasonFor(keyword, params, value) {
	const words = rowNamed(keywordWords, keyword);
	if (words === void 0) throw new Bug(`There are no words for the keyword ${keyword}.`);
	return words(params, value);
}
function typeReason(expected, value) {
	const wanted = `must be ${expected.map((type) => typeWords[type] ?? type).join(" or ")}`;
	if (value === null) return `has no value: it ${wanted}, or is left out`;
	return (typeof value === "number" || typeof value === "boolean") && expected.includes("string") ? `${wanted}: put it in quotes` : wanted;
}

// src/schema/judge.ts
function violationsBy({ judge, keys }, value) {
	if (judge(value)) return [];
	const violations = /* @__PURE__ */ new Map();
	for (const { instancePath, keyword, params } of judge.errors ?? []) {
		const parent = stepsOf(instancePath, value);
		const path = placeOfError(parent, params);
		const key = JSON.stringify(path);
		if (violations.has(key)) continue;
		const details = keyword === "additionalProperties" ? {
			...params,
			known: keysAt(keys, parent)
		} : params;
		violations.set(key, {
			path,
			keyword,
			params: details,
			reason: reasonFor(keyword, params, valueAt(value, path))
		});
	}
	return [...violations.values()];
}
function keysAt(root, path) {
	let tree = root;
	for (const step of path) tree = (typeof step === "string" ? rowNamed(tree?.keys ?? {}, step) : void 0) ?? tree?.each;
	return Object.keys(tree?.keys ?? {});
}
function placeOfError(parent, params) {
	const { missingProperty, additionalProperty, i, j } = params;
	const key = missingProperty ?? additionalProperty;
	if (typeof key === "string") return [...parent, key];
	if (typeof i === "number" && typeof j === "number") return [...parent, Math.max(i, j)];
	return parent;
}
function stepsOf(pointer, root) {
	const path = [];
	let value = root;
	for (const text of pointer.split("/").slice(1)) {
		const name = text.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(name) : name;
		path.push(step);
		value = valueAt(value, [step]);
	}
	return path;
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/library/glob.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function pathMatcher(include, exclude) {
	const options = {
		dot: true,
		nonegate: true
	};
	const included = (0, import_picomatch.default)(include, options);
	const excluded = exclude.map((each) => (0, import_picomatch.default)(each, options));
	return (path) => included(path) && !excluded.some((matches) => matches(path));
}
function folderOf(glob) {
	const special = glob.search(/[*?[\]{}()!+@]/u);
	const fixed = special === -1 ? glob : glob.slice(0, special);
	return fixed.slice(0, Math.max(0, fixed.lastIndexOf("/")));
}

// src/library/source-folders.ts
const defaultInclude = "prompts/**/*.prompt.md";
function sourceFolders(sources) {
	const folders = [...new Set(sources.map(({ include }) => folderOf(include)))];
	return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
}
function isWithin(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}

// src/library/control-path.ts
const folder = "rollouts/";
const suffix = ".yaml";
function controlPathOf(id) {
	return `${folder}${id}${suffix}`;
}
function controlledId(path) {
	if (!path.startsWith(folder) || !path.endsWith(suffix)) return null;
	const id = path.slice(9, -5);
	return id === "" || id.includes("/") ? null : id;
}

// src/library/experiment-folder.ts
const experimentFolder = "experiments";
function experimentNamed(path) {
	return /^experiments\/(?<name>[^/]+)\.yaml$/u.exec(path)?.groups?.["name"] ?? null;
}

// src/domain/gates.ts
const gates$1 = {
	syntax: {
		description: "Valid prompt format and structure",
		required: true,
		automatic: true
	},
	review: {
		description: "Peer review approved",
		required: true,
		automatic: false
	},
	testing: {
		description: "Passes evaluation test suite",
		required: true,
		automatic: true
	},
	security: {
		description: "Safety checks pass",
		required: true,
		automatic: true
	},
	performance: {
		description: "Meets latency and cost thresholds",
		required: false,
		automatic: true
	},
	compliance: {
		description: "Meets regulatory requirements",
		required: false,
		automatic: true
	}
};

// src/ledger/code-units.ts
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function sortedOnce(texts) {
	return [...new Set(texts)].sort(byCodeUnit);
}

// src/ledger/canonical-json.ts
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
	return JSON.stringify(value ?? null);
}

// src/library/models.ts
const encodings = [
	"o200k_base",
	"o200k_harmony",
	"cl100k_base",
	"p50k_base",
	"p50k_edit",
	"r50k_base"
];
function modelsFrom(written) {
	return new Map(Object.entries(written).map(([name, row]) => [name, modelFrom(row)]));
}
const unknownModel = modelFrom({});
function modelFrom({ encoding = encodings[0], context = null, input_per_mtok: price = null }) {
	return {
		encoding,
		context,
		inputPerMillion: price
	};
}

// src/library/dollars.ts
function dollars(amount) {
	return `$${Number(amount.toPrecision(3)).toLocaleString("en-US", {
		useGrouping: false,
		maximumSignificantDigits: 3
	})}`;
}

// src/library/days.ts
const dayInMilliseconds = 864e5;
function daysBetween(from, to) {
	return Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayInMilliseconds));
}
const daysIn = {
	h: 1 / 24,
	d: 1,
	w: 7
};
function daysFrom(text) {
	const unit = text.at(-1);
	return Number(text.slice(0, -1)) * daysIn[unit];
}
function dayOf(moment) {
	return moment.toISOString().slice(0, 10);
}
function dayAfter(day, days) {
	return dayOf(new Date(midnight(day) + days * dayInMilliseconds));
}
function daysFromTo(from, to) {
	return Math.round((midnight(to) - midnight(from)) / dayInMilliseconds);
}
function midnight(day) {
	return Date.parse(`${day}T00:00:00Z`);
}

// src/domain/impact.ts
const impacts = {
	none: {
		weight: 0,
		says: "nothing that users get has changed"
	},
	patch: {
		weight: 1,
		says: "the text changed, the contract did not"
	},
	minor: {
		weight: 2,
		says: "something was added that users may adopt"
	},
	major: {
		weight: 3,
		says: "users of the prompt must change something"
	}
};
function higherImpact(a, b) {
	return impacts[a].weight >= impacts[b].weight ? a : b;
}
function highestImpact(all) {
	let highest = "none";
	for (const impact of all) highest = higherImpact(highest, impact);
	return highest;
}
function isBelow(impact, needed) {
	return impacts[impact].weight < impacts[needed].weight;
}

// src/library/difference.ts
const differences = {
	"prompt-removed": {
		impact: "major",
		says: () => "the prompt was removed"
	},
	"variable-removed": {
		impact: "major",
		says: (name) => `variable \`${name}\` was removed`
	},
	"variable-required": {
		impact: "major",
		says: (name) => `variable \`${name}\` is now required`
	},
	"variable-retyped": {
		impact: "major",
		says: (name) => `variable \`${name}\` has another type`
	},
	"output-format": {
		impact: "major",
		says: (name) => `the output format changed to \`${name}\``
	},
	"output-narrowed": {
		impact: "major",
		says: (name) => `\`${name}\` of the output was removed or narrowed`
	},
	"role-removed": {
		impact: "major",
		says: (name) => `the \`${name}\` message was removed`
	},
	"model-family": {
		impact: "major",
		says: (name) => `the model family changed to \`${name}\``
	},
	"dependency-major": {
		impact: "major",
		says: (name) => `a new major version of \`${name}\` was adopted`
	},
	"variable-added": {
		impact: "minor",
		says: (name) => `optional variable \`${name}\` was added`
	},
	"tool-added": {
		impact: "minor",
		says: (name) => `tool \`${name}\` was added`
	},
	"role-added": {
		impact: "minor",
		says: (name) => `a \`${name}\` message was added`
	},
	"output-widened": {
		impact: "minor",
		says: (name) => `\`${name}\` was added to the output`
	},
	"use-changed": {
		impact: "minor",
		says: (name) => `\`${name}\` changed, which decides when or how it is used`
	},
	"model-changed": {
		impact: "minor",
		says: (name) => `the model changed to \`${name}\``
	},
	"files-changed": {
		impact: "patch",
		says: () => "files of its folder changed"
	},
	"content-changed": {
		impact: "patch",
		says: () => "the content changed"
	}
};
function impactOf({ change }) {
	return differences[change].impact;
}
function difference(each) {
	return differences[each.change].says(each.name);
}

// src/ledger/snapshot.ts
const recordedStatuses = {
	awaited: {
		shows: null,
		hasFile: false,
		reserved: false
	},
	draft: {
		shows: "draft",
		hasFile: true,
		reserved: true
	},
	approved: {
		shows: "approved",
		hasFile: true,
		reserved: true
	},
	deployed: {
		shows: "deployed",
		hasFile: true,
		reserved: true
	},
	deprecated: {
		shows: "deprecated",
		hasFile: true,
		reserved: true
	},
	archived: {
		shows: "archived",
		hasFile: true,
		reserved: true
	},
	renamed: {
		shows: "archived",
		hasFile: false,
		reserved: true
	},
	removed: {
		shows: "archived",
		hasFile: false,
		reserved: true
	}
};
const unrecorded = {
	version: null,
	stable: null,
	status: "awaited"
};
const eventKinds = {
	baseline: (_was, version) => ({
		version,
		stable: version,
		status: "deployed"
	}),
	drafted: (was) => ({
		...was,
		status: "draft"
	}),
	released: (was, version) => ({
		...was,
		version,
		status: was.status === "deprecated" ? "deprecated" : "approved"
	}),
	deployed: (was, version) => serving(was, version),
	"rollout-started": (was) => was,
	"rollout-advanced": (was) => was,
	"rollout-paused": (was) => was,
	"rollout-resumed": (was) => was,
	"rollout-superseded": (was) => was,
	"rollout-lapsed": (was) => was,
	withdrawn: (was, version) => serving(was, was.stable === version ? null : was.stable),
	"pointer-moved": (was, version) => serving(was, version),
	deprecated: (was) => ({
		...was,
		status: "deprecated"
	}),
	reinstated: (was) => ({
		...was,
		status: was.stable !== null && was.stable === was.version ? "deployed" : "approved"
	}),
	archived: (was) => ({
		...was,
		stable: null,
		status: "archived"
	}),
	renamed: (was) => ({
		...was,
		stable: null,
		status: "renamed"
	}),
	continued: (was) => was,
	removed: (was) => ({
		...was,
		stable: null,
		status: "removed"
	})
};
function snapshotAfter(was, kind, version) {
	return eventKinds[kind](was, version);
}
function serving(was, stable) {
	if (was.status === "deprecated") return {
		...was,
		stable
	};
	return {
		...was,
		stable,
		status: stable === null ? "approved" : "deployed"
	};
}

// src/library/digest.ts
function digestOf(value) {
	return (0, import__unread_node_crypto.createHash)("sha256").update(canonicalJson(value)).digest("hex");
}
function countedBody(body) {
	return body.replace(/[^\S\n]+$/gmu, "").trimEnd();
}
function contentSet({ metadata, body, uses }, partials) {
	return {
		body: countedBody(body),
		input: metadata.input,
		defaults: metadata.defaults,
		output: metadata.output,
		model: metadata.model,
		config: metadata.config,
		tools: metadata.tools,
		partials: Object.fromEntries(partials),
		...Object.keys(uses).length === 0 ? {} : { uses }
	};
}
function contentDigest(document, partials) {
	return digestOf(contentSet(document, partials));
}

// src/library/baseline.ts
function baselineFile(configFile) {
	return `${configFile.slice(0, configFile.lastIndexOf("/") + 1)}prompt-library.baseline.json`;
}
function mayBeAccepted({ gate, problem: { severity } }) {
	return severity === "warning" || severity === "error" && gate !== "security";
}
function baselineOf(findings) {
	const counts = /* @__PURE__ */ new Map();
	for (const each of findings.filter(mayBeAccepted)) {
		const { code, prompt, place } = each.problem;
		const finding = {
			code,
			prompt,
			file: place?.file ?? null,
			fingerprint: fingerprintOf(each.problem)
		};
		const key = keyOf(finding);
		counts.set(key, {
			...finding,
			count: (counts.get(key)?.count ?? 0) + 1
		});
	}
	return [...counts].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, finding]) => finding);
}
function sharedBaseline(a, b) {
	const counts = countsIn(b);
	return a.flatMap((finding) => {
		const count = Math.min(finding.count, counts.get(keyOf(finding)) ?? 0);
		return count === 0 ? [] : [{
			...finding,
			count
		}];
	});
}
function grownBaseline(before, after) {
	const counts = countsIn(before);
	return after.flatMap((finding) => {
		const more = finding.count - (counts.get(keyOf(finding)) ?? 0);
		return more <= 0 ? [] : [{
			...finding,
			count: more
		}];
	});
}
function sizeOf$1(baseline) {
	return baseline.reduce((sum, { count }) => sum + count, 0);
}
function acceptance(baseline) {
	const left = new Map(countsIn(baseline));
	return (finding) => {
		const { code, prompt, place } = finding.problem;
		const key = keyOf({
			code,
			prompt,
			file: place?.file ?? null,
			fingerprint: fingerprintOf(finding.problem)
		});
		const count = left.get(key) ?? 0;
		if (count === 0 || !mayBeAccepted(finding)) return false;
		left.set(key, count - 1);
		return true;
	};
}
function encodeBaseline(baseline) {
	const lines = baseline.map(({ code, prompt, file, fingerprint, count }) => `    ${JSON.stringify({
		code,
		prompt,
		file,
		fingerprint,
		count
	})}`);
	return `{\n  "schema": "prompt-libraries/baseline/v1",\n  "findings": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function countsIn(baseline) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of baseline) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + finding.count);
	return counts;
}
function keyOf({ code, prompt, file, fingerprint }) {
	return JSON.stringify([
		prompt ?? "",
		prompt === null ? file : null,
		code,
		fingerprint
	]);
}
const passing = /* @__PURE__ */ new Set([
	"meant",
	"known",
	"allowed",
	"found",
	"cost",
	"limit"
]);
function fingerprintOf({ code, args }) {
	const kept = Object.entries(args).filter(([key, value]) => typeof value !== "number" && !passing.has(key));
	return digestOf([code, Object.fromEntries(kept)]).slice(0, 16);
}

// src/report/plural.ts
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}

// src/schema/compiled-state.cjs
var require_compiled_state = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports["state-line"] = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/state-line.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"version",
			"stable",
			"status",
			"digest",
			"blob",
			"source",
			"path",
			"formerPaths",
			"aliases",
			"successor",
			"needs",
			"dependents",
			"tokens",
			"created",
			"modified",
			"author",
			"withdrawn"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"version": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"stable": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"status": { "enum": [
				"awaited",
				"draft",
				"approved",
				"deployed",
				"deprecated",
				"archived",
				"renamed",
				"removed"
			] },
			"digest": {
				"type": ["string", "null"],
				"pattern": "^[0-9a-f]{64}$"
			},
			"blob": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"source": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"path": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"formerPaths": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"aliases": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"successor": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"needs": {
				"type": "array",
				"items": { "$ref": "#/$defs/need" }
			},
			"dependents": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"tokens": {
				"type": ["integer", "null"],
				"minimum": 0
			},
			"created": { "type": ["integer", "null"] },
			"modified": { "type": ["integer", "null"] },
			"author": { "type": ["string", "null"] },
			"withdrawn": {
				"type": "array",
				"items": {
					"type": "string",
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"$defs": { "need": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"id",
				"range",
				"by"
			],
			"properties": {
				"id": {
					"type": "string",
					"minLength": 1
				},
				"range": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"by": { "enum": ["partial", "dependency"] }
			}
		} }
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func80 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
	const pattern4 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"range",
			"by"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"range": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"by": { "enum": ["partial", "dependency"] }
		}
	};
	function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate53.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.range === void 0 || !func0.call(data, "range")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "range" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.by === void 0 || !func0.call(data, "by")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "by" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "range" || key0 === "by")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func80(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.range !== void 0 && func0.call(data, "range")) {
				let data1 = data.range;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/range",
						schemaPath: "#/properties/range/type",
						keyword: "type",
						params: { type: schema20.properties.range.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func80(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/range",
							schemaPath: "#/properties/range/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.by !== void 0 && func0.call(data, "by")) {
				let data2 = data.by;
				if (!(data2 === "partial" || data2 === "dependency")) {
					const err8 = {
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.by.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.blob === void 0 || !func0.call(data, "blob")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "blob" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.path === void 0 || !func0.call(data, "path")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "path" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.formerPaths === void 0 || !func0.call(data, "formerPaths")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "formerPaths" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.aliases === void 0 || !func0.call(data, "aliases")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "aliases" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.successor === void 0 || !func0.call(data, "successor")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "successor" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.needs === void 0 || !func0.call(data, "needs")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "needs" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.dependents === void 0 || !func0.call(data, "dependents")) {
				const err12 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "dependents" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.tokens === void 0 || !func0.call(data, "tokens")) {
				const err13 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tokens" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.created === void 0 || !func0.call(data, "created")) {
				const err14 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "created" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.modified === void 0 || !func0.call(data, "modified")) {
				const err15 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "modified" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.author === void 0 || !func0.call(data, "author")) {
				const err16 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "author" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.withdrawn === void 0 || !func0.call(data, "withdrawn")) {
				const err17 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "withdrawn" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
				const err18 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func80(data0) < 1) {
						const err19 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data1 = data.version;
				if (typeof data1 !== "string" && data1 !== null) {
					const err21 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema19.properties.version.type }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func80(data1) < 1) {
						const err22 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data2 = data.stable;
				if (typeof data2 !== "string" && data2 !== null) {
					const err23 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema19.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func80(data2) < 1) {
						const err24 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data3 = data.status;
				if (!(data3 === "awaited" || data3 === "draft" || data3 === "approved" || data3 === "deployed" || data3 === "deprecated" || data3 === "archived" || data3 === "renamed" || data3 === "removed")) {
					const err25 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data4 = data.digest;
				if (typeof data4 !== "string" && data4 !== null) {
					const err26 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: schema19.properties.digest.type }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (typeof data4 === "string") {
					if (!pattern3.test(data4)) {
						const err27 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
			if (data.blob !== void 0 && func0.call(data, "blob")) {
				let data5 = data.blob;
				if (typeof data5 !== "string" && data5 !== null) {
					const err28 = {
						instancePath: instancePath + "/blob",
						schemaPath: "#/properties/blob/type",
						keyword: "type",
						params: { type: schema19.properties.blob.type }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (typeof data5 === "string") {
					if (!pattern4.test(data5)) {
						const err29 = {
							instancePath: instancePath + "/blob",
							schemaPath: "#/properties/blob/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data6 = data.source;
				if (typeof data6 !== "string" && data6 !== null) {
					const err30 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: schema19.properties.source.type }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (typeof data6 === "string") {
					if (!pattern4.test(data6)) {
						const err31 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data7 = data.path;
				if (typeof data7 !== "string" && data7 !== null) {
					const err32 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: schema19.properties.path.type }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (typeof data7 === "string") {
					if (func80(data7) < 1) {
						const err33 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			}
			if (data.formerPaths !== void 0 && func0.call(data, "formerPaths")) {
				let data8 = data.formerPaths;
				if (Array.isArray(data8)) {
					const len0 = data8.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data9 = data8[i0];
						if (typeof data9 === "string") {
							if (func80(data9) < 1) {
								const err34 = {
									instancePath: instancePath + "/formerPaths/" + i0,
									schemaPath: "#/properties/formerPaths/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/formerPaths/" + i0,
								schemaPath: "#/properties/formerPaths/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/formerPaths",
						schemaPath: "#/properties/formerPaths/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data10 = data.aliases;
				if (Array.isArray(data10)) {
					const len1 = data10.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let data11 = data10[i1];
						if (typeof data11 === "string") {
							if (func80(data11) < 1) {
								const err37 = {
									instancePath: instancePath + "/aliases/" + i1,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						} else {
							const err38 = {
								instancePath: instancePath + "/aliases/" + i1,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.successor !== void 0 && func0.call(data, "successor")) {
				let data12 = data.successor;
				if (typeof data12 !== "string" && data12 !== null) {
					const err40 = {
						instancePath: instancePath + "/successor",
						schemaPath: "#/properties/successor/type",
						keyword: "type",
						params: { type: schema19.properties.successor.type }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (typeof data12 === "string") {
					if (func80(data12) < 1) {
						const err41 = {
							instancePath: instancePath + "/successor",
							schemaPath: "#/properties/successor/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
			if (data.needs !== void 0 && func0.call(data, "needs")) {
				let data13 = data.needs;
				if (Array.isArray(data13)) {
					const len2 = data13.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate53(data13[i2], {
						instancePath: instancePath + "/needs/" + i2,
						parentData: data13,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/needs",
						schemaPath: "#/properties/needs/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			if (data.dependents !== void 0 && func0.call(data, "dependents")) {
				let data15 = data.dependents;
				if (Array.isArray(data15)) {
					const len3 = data15.length;
					for (let i3 = 0; i3 < len3; i3++) {
						let data16 = data15[i3];
						if (typeof data16 === "string") {
							if (func80(data16) < 1) {
								const err43 = {
									instancePath: instancePath + "/dependents/" + i3,
									schemaPath: "#/properties/dependents/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/dependents/" + i3,
								schemaPath: "#/properties/dependents/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				} else {
					const err45 = {
						instancePath: instancePath + "/dependents",
						schemaPath: "#/properties/dependents/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
			if (data.tokens !== void 0 && func0.call(data, "tokens")) {
				let data17 = data.tokens;
				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
					const err46 = {
						instancePath: instancePath + "/tokens",
						schemaPath: "#/properties/tokens/type",
						keyword: "type",
						params: { type: schema19.properties.tokens.type }
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (typeof data17 == "number" && isFinite(data17)) {
					if (data17 < 0 || isNaN(data17)) {
						const err47 = {
							instancePath: instancePath + "/tokens",
							schemaPath: "#/properties/tokens/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			}
			if (data.created !== void 0 && func0.call(data, "created")) {
				let data18 = data.created;
				if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) && data18 !== null) {
					const err48 = {
						instancePath: instancePath + "/created",
						schemaPath: "#/properties/created/type",
						keyword: "type",
						params: { type: schema19.properties.created.type }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			}
			if (data.modified !== void 0 && func0.call(data, "modified")) {
				let data19 = data.modified;
				if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
					const err49 = {
						instancePath: instancePath + "/modified",
						schemaPath: "#/properties/modified/type",
						keyword: "type",
						params: { type: schema19.properties.modified.type }
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
			if (data.author !== void 0 && func0.call(data, "author")) {
				let data20 = data.author;
				if (typeof data20 !== "string" && data20 !== null) {
					const err50 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/type",
						keyword: "type",
						params: { type: schema19.properties.author.type }
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
			if (data.withdrawn !== void 0 && func0.call(data, "withdrawn")) {
				let data21 = data.withdrawn;
				if (Array.isArray(data21)) {
					const len4 = data21.length;
					for (let i4 = 0; i4 < len4; i4++) {
						let data22 = data21[i4];
						if (typeof data22 === "string") {
							if (!pattern3.test(data22)) {
								const err51 = {
									instancePath: instancePath + "/withdrawn/" + i4,
									schemaPath: "#/properties/withdrawn/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" }
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						} else {
							const err52 = {
								instancePath: instancePath + "/withdrawn/" + i4,
								schemaPath: "#/properties/withdrawn/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					}
				} else {
					const err53 = {
						instancePath: instancePath + "/withdrawn",
						schemaPath: "#/properties/withdrawn/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
		} else {
			const err54 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err54];
			else vErrors.push(err54);
			errors++;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports["state-header"] = validate55;
	const schema21 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/state-header.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"channel",
			"sequence",
			"through",
			"waiting",
			"library"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/state/v1" },
			"channel": { "enum": ["main", "staging"] },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"through": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"waiting": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"library": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate55.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.channel === void 0 || !func0.call(data, "channel")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "channel" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.through === void 0 || !func0.call(data, "through")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "through" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.waiting === void 0 || !func0.call(data, "waiting")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "waiting" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.library === void 0 || !func0.call(data, "library")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "library" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "channel" || key0 === "sequence" || key0 === "through" || key0 === "waiting" || key0 === "library")) {
				const err6 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/state/v1" !== data.schema) {
					const err7 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/state/v1" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.channel !== void 0 && func0.call(data, "channel")) {
				let data1 = data.channel;
				if (!(data1 === "main" || data1 === "staging")) {
					const err8 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/enum",
						keyword: "enum",
						params: { allowedValues: schema21.properties.channel.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data2 = data.sequence;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err9 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 1 || isNaN(data2)) {
						const err10 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.through !== void 0 && func0.call(data, "through")) {
				let data3 = data.through;
				if (typeof data3 === "string") {
					if (!pattern4.test(data3)) {
						const err11 = {
							instancePath: instancePath + "/through",
							schemaPath: "#/properties/through/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/through",
						schemaPath: "#/properties/through/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.waiting !== void 0 && func0.call(data, "waiting")) {
				let data4 = data.waiting;
				if (Array.isArray(data4)) {
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data5 = data4[i0];
						if (typeof data5 === "string") {
							if (func80(data5) < 1) {
								const err13 = {
									instancePath: instancePath + "/waiting/" + i0,
									schemaPath: "#/properties/waiting/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/waiting/" + i0,
								schemaPath: "#/properties/waiting/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data4.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data4[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/waiting",
									schemaPath: "#/properties/waiting/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									}
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/properties/waiting/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.library !== void 0 && func0.call(data, "library")) {
				let data6 = data.library;
				if (typeof data6 !== "string" && data6 !== null) {
					const err17 = {
						instancePath: instancePath + "/library",
						schemaPath: "#/properties/library/type",
						keyword: "type",
						params: { type: schema21.properties.library.type }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (typeof data6 === "string") {
					if (func80(data6) < 1) {
						const err18 = {
							instancePath: instancePath + "/library",
							schemaPath: "#/properties/library/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
		} else {
			const err19 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		validate55.errors = vErrors;
		return errors === 0;
	}
	validate55.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.keys = {
		"state-line": { "keys": {
			"id": {},
			"version": {},
			"stable": {},
			"status": {},
			"digest": {},
			"blob": {},
			"source": {},
			"path": {},
			"formerPaths": { "each": {} },
			"aliases": { "each": {} },
			"successor": {},
			"needs": { "each": { "keys": {
				"id": {},
				"range": {},
				"by": {}
			} } },
			"dependents": { "each": {} },
			"tokens": {},
			"created": {},
			"modified": {},
			"author": {},
			"withdrawn": { "each": {} }
		} },
		"state-header": { "keys": {
			"schema": {},
			"channel": {},
			"sequence": {},
			"through": {},
			"waiting": { "each": {} },
			"library": {}
		} }
	};
}));

// src/schema/state.ts
var import_compiled_state = /* @__PURE__ */ __toESM(require_compiled_state(), 1);
function stateViolations(name, value) {
	return violationsBy({
		judge: import_compiled_state.default[name],
		keys: import_compiled_state.keys[name]
	}, value);
}

// src/ledger/json.ts
function recordFile(record) {
	return `${JSON.stringify(JSON.parse(canonicalJson(record)), null, 2)}\n`;
}
function readRecord(text, place, violations) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return refused(problem("record-invalid", {
			key: "",
			reason: "is not JSON"
		}, { place }));
	}
	const [first, ...others] = violations(value).map(({ path, reason }) => problem("record-invalid", {
		key: pathText(path),
		reason
	}, { place }));
	return first === void 0 ? passed(value) : refused(first, ...others);
}
function readRecordLines(text, file, violations) {
	const lines = text.split("\n");
	const rest = lines.pop();
	const records = [];
	const wrong = lines.flatMap((line, index) => {
		const read = readRecord(line, {
			file,
			line: index + 1
		}, violations);
		if (!read.ok) return read.problems;
		records.push(read.value);
		return [];
	});
	if (rest !== "") wrong.push(problem("record-invalid", {
		key: "",
		reason: "has no line end: the file was cut off"
	}, { place: {
		file,
		line: lines.length + 1
	} }));
	const [first, ...others] = wrong;
	return first === void 0 ? passed(records) : refused(first, ...others);
}

// src/ledger/header.ts
const headerPath = "state/header.json";
function encodeHeader(header) {
	return recordFile(header);
}
function decodeHeader(text, file) {
	return readRecord(text, { file }, (value) => stateViolations("state-header", value));
}

// src/ledger/state-line.ts
function emptyLine(id) {
	return {
		...unrecorded,
		id,
		digest: null,
		blob: null,
		source: null,
		path: null,
		formerPaths: [],
		aliases: [],
		successor: null,
		needs: [],
		dependents: [],
		tokens: null,
		created: null,
		modified: null,
		author: null,
		withdrawn: []
	};
}
function encodeStateLine(line) {
	return JSON.stringify({
		id: line.id,
		version: line.version,
		stable: line.stable,
		status: line.status,
		digest: line.digest,
		blob: line.blob,
		source: line.source,
		path: line.path,
		formerPaths: line.formerPaths,
		aliases: sortedOnce(line.aliases),
		successor: line.successor,
		needs: line.needs.map(({ id, range, by }) => ({
			id,
			range,
			by
		})).sort(byNeed),
		dependents: sortedOnce(line.dependents),
		tokens: line.tokens,
		created: line.created,
		modified: line.modified,
		author: line.author,
		withdrawn: line.withdrawn
	});
}
function decodeStateLine(text, place) {
	return readRecord(text, place, (value) => stateViolations("state-line", value));
}
function byNeed(a, b) {
	return byCodeUnit(a.id, b.id) || byCodeUnit(b.by, a.by) || byCodeUnit(a.range ?? "", b.range ?? "");
}

// src/ledger/shard.ts
function shardOf(id) {
	const digits = (0, import__unread_node_crypto.createHash)("sha256").update(id).digest("hex");
	return `state/${digits.slice(0, 2)}/${digits.slice(2, 3)}`;
}
function encodeShard(lines) {
	return lines.toSorted((a, b) => byCodeUnit(a.id, b.id)).map((line) => `${encodeStateLine(line)}\n`).join("");
}
function decodeShard(text, file) {
	const read = readRecordLines(text, file, (value) => stateViolations("state-line", value));
	if (!read.ok) return read;
	const [first, ...others] = outOfOrder(read.value.map(({ id }) => id), file);
	return first === void 0 ? read : refused(first, ...others);
}
function outOfOrder(ids, file) {
	return ids.flatMap((id, index) => {
		const previous = ids[index - 1];
		if (previous === void 0 || byCodeUnit(previous, id) < 0) return [];
		return [problem("record-out-of-order", {
			id,
			previous
		}, {
			place: {
				file,
				line: index + 1
			},
			prompt: id
		})];
	});
}

// src/ledger/find-lines.ts
const opening = "{\"id\":\"";
const behindId = "\",\"version\":";
function findLines(text, ids, file) {
	const lines = text.split("\n");
	const rest = lines.pop();
	const found = [];
	const wanted = /* @__PURE__ */ new Map();
	const wrong = [];
	for (const [index, line] of lines.entries()) {
		const place = {
			file,
			line: index + 1
		};
		const id = idOf(line);
		found.push(id ?? "");
		if (id !== null && !ids.has(id)) continue;
		const read = decodeStateLine(line, place);
		if (!read.ok) wrong.push(...read.problems);
		else if (id === null) wrong.push(problem("record-invalid", {
			key: "",
			reason: "does not begin with its id"
		}, { place }));
		else wanted.set(id, read.value);
	}
	if (rest !== "") wrong.push(problem("record-invalid", {
		key: "",
		reason: "has no line end: the file was cut off"
	}, { place: {
		file,
		line: lines.length + 1
	} }));
	const [first, ...others] = wrong.length > 0 ? wrong : outOfOrder(found, file);
	return first === void 0 ? passed(wanted) : refused(first, ...others);
}
function idOf(line) {
	const end = line.indexOf(behindId, 7);
	if (!line.startsWith(opening) || end === -1 || !line.endsWith("}")) return null;
	const written = line.slice(7, end);
	if (!written.includes("\\")) return written;
	try {
		return JSON.parse(`"${written}"`);
	} catch {
		return null;
	}
}

// src/ledger/layout.ts
const channels = {
	main: { folder: "" },
	staging: { folder: "channels/staging/" }
};
function inChannel(channel, path) {
	return channels[channel].folder + path;
}
function monthOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 7);
}

// src/app/state/read-state.ts
async function readState(repository, commit, channel = "main") {
	const textsAt = (paths) => recordedTexts(repository, commit, channel, paths);
	const header = (await textsAt([headerPath])).get(headerPath);
	if (header === void 0) return null;
	const shardsAt = async (paths) => {
		const texts = await textsAt(paths);
		return new Map(paths.map((path) => [path, readableRecord(decodeShard(texts.get(path) ?? "", path))]));
	};
	return {
		commit,
		header: readableRecord(decodeHeader(header, headerPath)),
		textsAt,
		shardsAt,
		linesOf: async (ids) => {
			const byShard = groupedByShard(ids);
			const texts = await textsAt([...byShard.keys()]);
			return new Map([...texts].flatMap(([path, text]) => [...readableRecord(findLines(text, byShard.get(path) ?? /* @__PURE__ */ new Set(), path))]));
		}
	};
}
function groupedByShard(ids) {
	const groups = /* @__PURE__ */ new Map();
	for (const id of new Set(ids)) {
		const path = shardOf(id);
		const group = groups.get(path);
		if (group === void 0) groups.set(path, /* @__PURE__ */ new Set([id]));
		else group.add(id);
	}
	return groups;
}
const largestRecord = 268435456;
async function recordedTexts(repository, commit, channel, paths) {
	const entries = await repository.entriesAt(commit, paths.map((path) => inChannel(channel, path)));
	const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
	const texts = /* @__PURE__ */ new Map();
	for (const [index, path] of paths.entries()) {
		const entry = entries[index];
		const bytes = entry === null || entry === void 0 ? void 0 : blobs.get(entry.blob);
		if (bytes !== void 0) texts.set(path, readableRecord(textOf(bytes, path, largestRecord)));
	}
	return texts;
}
function readableRecord(checked) {
	if (checked.ok) return checked.value;
	const [first] = checked.problems;
	const place = first.place === null ? "" : ` (${first.place.file}${first.place.line === void 0 ? "" : `:${first.place.line}`})`;
	throw new Failure("records-damaged", `The records on branch prompt-library cannot be read${place}: ${first.message}`, "Run `prompt-libraries doctor --rebuild`: it restores the branch from the tags.");
}

// src/domain/rollout-phases.ts
const rolloutPhases = {
	canary: {
		percentage: 5,
		hours: 4
	},
	limited: {
		percentage: 25,
		hours: 12
	},
	expanded: {
		percentage: 50,
		hours: 24
	},
	full: {
		percentage: 100,
		hours: 0
	}
};
const order$1 = Object.keys(rolloutPhases);

// src/library/rollout-settings.ts
const urgentChanges = [
	"security",
	"rollback",
	"hotfix"
];
const secondsPerDay = 86400;
function rolloutSettingsFrom(written) {
	const { analysis = {} } = written;
	return {
		default: written.default ?? "immediate",
		categories: new Map(Object.entries(written.categories ?? {})),
		immediateChanges: written.immediate_changes ?? urgentChanges,
		gradual: {
			phases: stepsFrom(written.phases ?? "seed"),
			analysis: {
				maxErrorRate: analysis.max_error_rate ?? .05,
				minSamples: analysis.min_samples ?? 60,
				tolerance: analysis.tolerance ?? 0,
				maxLatencyIncrease: analysis.max_latency_increase ?? null,
				maxCostIncrease: analysis.max_cost_increase ?? null,
				maxAge: Math.round(daysFrom(analysis.max_age ?? "2h") * secondsPerDay)
			},
			approvals: new Set(Object.entries(written.approval ?? {}).flatMap(([phase, by]) => by === "manual" ? [phase] : [])),
			onMissingMetrics: written.on_missing_metrics ?? "hold",
			maxHoldHours: written.max_hold_hours ?? 72
		}
	};
}
function policyOf({ categories, default: otherwise }, category) {
	return categories.get(category) ?? otherwise;
}
function stepsFrom(phases) {
	return (phases === "seed" ? Object.entries(rolloutPhases).map(([name, row]) => ({
		name,
		...row
	})) : phases).map(({ name, percentage, hours = 0 }) => ({
		name,
		weight: Math.round(percentage * 100),
		hours
	}));
}
function stepsFault(steps) {
	for (const [at, { name, weight }] of steps.entries()) {
		const before = steps[at - 1];
		if (before !== void 0 && weight <= before.weight) return {
			at,
			reason: `must be more than the ${before.weight / 100} % of \`${before.name}\` before it`
		};
		if (steps.findIndex((each) => each.name === name) !== at) return {
			at,
			reason: `has the name \`${name}\` a second time`
		};
	}
	const last = steps.length - 1;
	return steps[last]?.weight === 1e4 ? null : {
		at: last,
		reason: "is the last, so it must be 100 %"
	};
}

// src/schema/compiled-records.cjs
var require_compiled_records = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports["release-record"] = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/release-record.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"kind",
			"version",
			"previous",
			"tag",
			"source",
			"committedAt",
			"prompts",
			"removed",
			"waiting"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/release-record/v1" },
			"kind": { "enum": [
				"release",
				"baseline",
				"pre-release",
				"rollback-pointer"
			] },
			"version": {
				"type": "string",
				"minLength": 1
			},
			"previous": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"tag": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"source": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"committedAt": { "type": "integer" },
			"prompts": {
				"type": "array",
				"items": { "$ref": "#/$defs/prompt" }
			},
			"removed": {
				"type": "array",
				"items": { "$ref": "#/$defs/removed" }
			},
			"waiting": {
				"type": "array",
				"items": { "$ref": "#/$defs/waiting" }
			}
		},
		"$defs": {
			"impact": { "enum": [
				"none",
				"patch",
				"minor",
				"major"
			] },
			"prompt": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"category",
					"path",
					"from",
					"to",
					"impact",
					"declared",
					"floor",
					"documented",
					"why",
					"digest",
					"blob",
					"tag",
					"entries",
					"because",
					"rollbackOf",
					"withdrawn"
				],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"category": {
						"type": "string",
						"minLength": 1
					},
					"path": {
						"type": "string",
						"minLength": 1
					},
					"from": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"to": {
						"type": "string",
						"minLength": 1
					},
					"impact": { "$ref": "#/$defs/impact" },
					"declared": { "enum": [
						"none",
						"patch",
						"minor",
						"major",
						null
					] },
					"floor": { "$ref": "#/$defs/impact" },
					"documented": { "type": "boolean" },
					"why": {
						"type": "array",
						"items": { "$ref": "#/$defs/reason" }
					},
					"digest": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"blob": {
						"type": "string",
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"tag": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"entries": {
						"type": "array",
						"items": { "$ref": "#/$defs/entry" }
					},
					"because": {
						"type": "array",
						"items": { "type": "string" }
					},
					"rollbackOf": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"withdrawn": {
						"type": ["string", "null"],
						"pattern": "^[0-9a-f]{64}$"
					}
				}
			},
			"reason": {
				"type": "object",
				"discriminator": { "propertyName": "kind" },
				"oneOf": [
					{
						"additionalProperties": false,
						"required": [
							"kind",
							"sha",
							"type",
							"title"
						],
						"properties": {
							"kind": { "const": "commit" },
							"sha": {
								"type": "string",
								"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
							},
							"type": { "type": ["string", "null"] },
							"title": { "type": "string" }
						}
					},
					{
						"additionalProperties": false,
						"required": [
							"kind",
							"change",
							"name"
						],
						"properties": {
							"kind": { "const": "floor" },
							"change": {
								"type": "string",
								"minLength": 1
							},
							"name": { "type": "string" }
						}
					},
					{
						"additionalProperties": false,
						"required": ["kind", "of"],
						"properties": {
							"kind": { "const": "cascade" },
							"of": {
								"type": "string",
								"minLength": 1
							}
						}
					},
					{
						"additionalProperties": false,
						"required": ["kind", "by"],
						"properties": {
							"kind": { "const": "request" },
							"by": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				]
			},
			"entry": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"change",
					"prefix",
					"text",
					"author",
					"sha",
					"pullRequest"
				],
				"properties": {
					"change": { "enum": [
						"breaking",
						"feature",
						"fix",
						"docs",
						"refactor",
						"performance",
						"deprecation",
						"security",
						"rollback",
						"hotfix",
						null
					] },
					"prefix": { "type": "string" },
					"text": { "type": "string" },
					"author": { "type": "string" },
					"sha": {
						"type": ["string", "null"],
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"pullRequest": {
						"type": ["integer", "null"],
						"minimum": 1
					}
				}
			},
			"removed": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"version",
					"replacement"
				],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"version": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					}
				}
			},
			"waiting": {
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "for"],
				"properties": {
					"id": {
						"type": "string",
						"minLength": 1
					},
					"for": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func74 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
	const schema20 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"category",
			"path",
			"from",
			"to",
			"impact",
			"declared",
			"floor",
			"documented",
			"why",
			"digest",
			"blob",
			"tag",
			"entries",
			"because",
			"rollbackOf",
			"withdrawn"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"category": {
				"type": "string",
				"minLength": 1
			},
			"path": {
				"type": "string",
				"minLength": 1
			},
			"from": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"to": {
				"type": "string",
				"minLength": 1
			},
			"impact": { "$ref": "#/$defs/impact" },
			"declared": { "enum": [
				"none",
				"patch",
				"minor",
				"major",
				null
			] },
			"floor": { "$ref": "#/$defs/impact" },
			"documented": { "type": "boolean" },
			"why": {
				"type": "array",
				"items": { "$ref": "#/$defs/reason" }
			},
			"digest": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"blob": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"tag": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"entries": {
				"type": "array",
				"items": { "$ref": "#/$defs/entry" }
			},
			"because": {
				"type": "array",
				"items": { "type": "string" }
			},
			"rollbackOf": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"withdrawn": {
				"type": ["string", "null"],
				"pattern": "^[0-9a-f]{64}$"
			}
		}
	};
	const schema21 = { "enum": [
		"none",
		"patch",
		"minor",
		"major"
	] };
	function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate54.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data === "none" || data === "patch" || data === "minor" || data === "major")) {
			const err0 = {
				instancePath,
				schemaPath: "#/enum",
				keyword: "enum",
				params: { allowedValues: schema21.enum }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		validate54.errors = vErrors;
		return errors === 0;
	}
	validate54.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema22 = {
		"type": "object",
		"discriminator": { "propertyName": "kind" },
		"oneOf": [
			{
				"additionalProperties": false,
				"required": [
					"kind",
					"sha",
					"type",
					"title"
				],
				"properties": {
					"kind": { "const": "commit" },
					"sha": {
						"type": "string",
						"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
					},
					"type": { "type": ["string", "null"] },
					"title": { "type": "string" }
				}
			},
			{
				"additionalProperties": false,
				"required": [
					"kind",
					"change",
					"name"
				],
				"properties": {
					"kind": { "const": "floor" },
					"change": {
						"type": "string",
						"minLength": 1
					},
					"name": { "type": "string" }
				}
			},
			{
				"additionalProperties": false,
				"required": ["kind", "of"],
				"properties": {
					"kind": { "const": "cascade" },
					"of": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			{
				"additionalProperties": false,
				"required": ["kind", "by"],
				"properties": {
					"kind": { "const": "request" },
					"by": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		]
	};
	function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate57.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.kind;
			if (typeof tag0 == "string") {
				if (tag0 === "commit") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err0 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data.sha === void 0 || !func0.call(data, "sha")) {
							const err1 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "sha" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data.type === void 0 || !func0.call(data, "type")) {
							const err2 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "type" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data.title === void 0 || !func0.call(data, "title")) {
							const err3 = {
								instancePath,
								schemaPath: "#/oneOf/0/required",
								keyword: "required",
								params: { missingProperty: "title" }
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "sha" || key0 === "type" || key0 === "title")) {
							const err4 = {
								instancePath,
								schemaPath: "#/oneOf/0/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key0 }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("commit" !== data.kind) {
								const err5 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/0/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "commit" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data.sha !== void 0 && func0.call(data, "sha")) {
							let data1 = data.sha;
							if (typeof data1 === "string") {
								if (!pattern3.test(data1)) {
									const err6 = {
										instancePath: instancePath + "/sha",
										schemaPath: "#/oneOf/0/properties/sha/pattern",
										keyword: "pattern",
										params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/sha",
									schemaPath: "#/oneOf/0/properties/sha/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data.type !== void 0 && func0.call(data, "type")) {
							let data2 = data.type;
							if (typeof data2 !== "string" && data2 !== null) {
								const err8 = {
									instancePath: instancePath + "/type",
									schemaPath: "#/oneOf/0/properties/type/type",
									keyword: "type",
									params: { type: schema22.oneOf[0].properties.type.type }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data.title !== void 0 && func0.call(data, "title")) {
							if (typeof data.title !== "string") {
								const err9 = {
									instancePath: instancePath + "/title",
									schemaPath: "#/oneOf/0/properties/title/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					}
					var props0 = true;
				} else if (tag0 === "floor") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err10 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data.change === void 0 || !func0.call(data, "change")) {
							const err11 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "change" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data.name === void 0 || !func0.call(data, "name")) {
							const err12 = {
								instancePath,
								schemaPath: "#/oneOf/1/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 of Object.keys(data)) if (!(key1 === "kind" || key1 === "change" || key1 === "name")) {
							const err13 = {
								instancePath,
								schemaPath: "#/oneOf/1/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("floor" !== data.kind) {
								const err14 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/1/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "floor" }
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data.change !== void 0 && func0.call(data, "change")) {
							let data5 = data.change;
							if (typeof data5 === "string") {
								if (func74(data5) < 1) {
									const err15 = {
										instancePath: instancePath + "/change",
										schemaPath: "#/oneOf/1/properties/change/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/change",
									schemaPath: "#/oneOf/1/properties/change/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data.name !== void 0 && func0.call(data, "name")) {
							if (typeof data.name !== "string") {
								const err17 = {
									instancePath: instancePath + "/name",
									schemaPath: "#/oneOf/1/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "cascade") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err18 = {
								instancePath,
								schemaPath: "#/oneOf/2/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data.of === void 0 || !func0.call(data, "of")) {
							const err19 = {
								instancePath,
								schemaPath: "#/oneOf/2/required",
								keyword: "required",
								params: { missingProperty: "of" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key2 of Object.keys(data)) if (!(key2 === "kind" || key2 === "of")) {
							const err20 = {
								instancePath,
								schemaPath: "#/oneOf/2/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("cascade" !== data.kind) {
								const err21 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/2/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "cascade" }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data.of !== void 0 && func0.call(data, "of")) {
							let data8 = data.of;
							if (typeof data8 === "string") {
								if (func74(data8) < 1) {
									const err22 = {
										instancePath: instancePath + "/of",
										schemaPath: "#/oneOf/2/properties/of/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/of",
									schemaPath: "#/oneOf/2/properties/of/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else if (tag0 === "request") {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.kind === void 0 || !func0.call(data, "kind")) {
							const err24 = {
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data.by === void 0 || !func0.call(data, "by")) {
							const err25 = {
								instancePath,
								schemaPath: "#/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: "by" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						for (const key3 of Object.keys(data)) if (!(key3 === "kind" || key3 === "by")) {
							const err26 = {
								instancePath,
								schemaPath: "#/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data.kind !== void 0 && func0.call(data, "kind")) {
							if ("request" !== data.kind) {
								const err27 = {
									instancePath: instancePath + "/kind",
									schemaPath: "#/oneOf/3/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "request" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data.by !== void 0 && func0.call(data, "by")) {
							let data10 = data.by;
							if (typeof data10 === "string") {
								if (func74(data10) < 1) {
									const err28 = {
										instancePath: instancePath + "/by",
										schemaPath: "#/oneOf/3/properties/by/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/by",
									schemaPath: "#/oneOf/3/properties/by/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					}
					if (props0 !== true) props0 = true;
				} else {
					const err30 = {
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "kind",
							tagValue: tag0
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "kind",
						tagValue: tag0
					}
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		} else {
			const err32 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		validate57.errors = vErrors;
		evaluated0.props = props0;
		return errors === 0;
	}
	validate57.evaluated = {
		"dynamicProps": true,
		"dynamicItems": false
	};
	const schema23 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"change",
			"prefix",
			"text",
			"author",
			"sha",
			"pullRequest"
		],
		"properties": {
			"change": { "enum": [
				"breaking",
				"feature",
				"fix",
				"docs",
				"refactor",
				"performance",
				"deprecation",
				"security",
				"rollback",
				"hotfix",
				null
			] },
			"prefix": { "type": "string" },
			"text": { "type": "string" },
			"author": { "type": "string" },
			"sha": {
				"type": ["string", "null"],
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"pullRequest": {
				"type": ["integer", "null"],
				"minimum": 1
			}
		}
	};
	function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate59.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.change === void 0 || !func0.call(data, "change")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "change" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.prefix === void 0 || !func0.call(data, "prefix")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prefix" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.text === void 0 || !func0.call(data, "text")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "text" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.author === void 0 || !func0.call(data, "author")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "author" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.sha === void 0 || !func0.call(data, "sha")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sha" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.pullRequest === void 0 || !func0.call(data, "pullRequest")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "pullRequest" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "change" || key0 === "prefix" || key0 === "text" || key0 === "author" || key0 === "sha" || key0 === "pullRequest")) {
				const err6 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.change !== void 0 && func0.call(data, "change")) {
				let data0 = data.change;
				if (!(data0 === "breaking" || data0 === "feature" || data0 === "fix" || data0 === "docs" || data0 === "refactor" || data0 === "performance" || data0 === "deprecation" || data0 === "security" || data0 === "rollback" || data0 === "hotfix" || data0 === null)) {
					const err7 = {
						instancePath: instancePath + "/change",
						schemaPath: "#/properties/change/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.change.enum }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.prefix !== void 0 && func0.call(data, "prefix")) {
				if (typeof data.prefix !== "string") {
					const err8 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.text !== void 0 && func0.call(data, "text")) {
				if (typeof data.text !== "string") {
					const err9 = {
						instancePath: instancePath + "/text",
						schemaPath: "#/properties/text/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.author !== void 0 && func0.call(data, "author")) {
				if (typeof data.author !== "string") {
					const err10 = {
						instancePath: instancePath + "/author",
						schemaPath: "#/properties/author/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.sha !== void 0 && func0.call(data, "sha")) {
				let data4 = data.sha;
				if (typeof data4 !== "string" && data4 !== null) {
					const err11 = {
						instancePath: instancePath + "/sha",
						schemaPath: "#/properties/sha/type",
						keyword: "type",
						params: { type: schema23.properties.sha.type }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (typeof data4 === "string") {
					if (!pattern3.test(data4)) {
						const err12 = {
							instancePath: instancePath + "/sha",
							schemaPath: "#/properties/sha/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
			if (data.pullRequest !== void 0 && func0.call(data, "pullRequest")) {
				let data5 = data.pullRequest;
				if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
					const err13 = {
						instancePath: instancePath + "/pullRequest",
						schemaPath: "#/properties/pullRequest/type",
						keyword: "type",
						params: { type: schema23.properties.pullRequest.type }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (typeof data5 == "number" && isFinite(data5)) {
					if (data5 < 1 || isNaN(data5)) {
						const err14 = {
							instancePath: instancePath + "/pullRequest",
							schemaPath: "#/properties/pullRequest/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		} else {
			const err15 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		validate59.errors = vErrors;
		return errors === 0;
	}
	validate59.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
	function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate53.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.category === void 0 || !func0.call(data, "category")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "category" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.path === void 0 || !func0.call(data, "path")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "path" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.from === void 0 || !func0.call(data, "from")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "from" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.to === void 0 || !func0.call(data, "to")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "to" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.impact === void 0 || !func0.call(data, "impact")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "impact" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.declared === void 0 || !func0.call(data, "declared")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "declared" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.floor === void 0 || !func0.call(data, "floor")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "floor" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.documented === void 0 || !func0.call(data, "documented")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "documented" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.why === void 0 || !func0.call(data, "why")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "why" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.blob === void 0 || !func0.call(data, "blob")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "blob" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err12 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.entries === void 0 || !func0.call(data, "entries")) {
				const err13 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "entries" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.because === void 0 || !func0.call(data, "because")) {
				const err14 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "because" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.rollbackOf === void 0 || !func0.call(data, "rollbackOf")) {
				const err15 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "rollbackOf" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (data.withdrawn === void 0 || !func0.call(data, "withdrawn")) {
				const err16 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "withdrawn" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
				const err17 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err18 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data1 = data.category;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err20 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data2 = data.path;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err22 = {
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.from !== void 0 && func0.call(data, "from")) {
				let data3 = data.from;
				if (typeof data3 !== "string" && data3 !== null) {
					const err24 = {
						instancePath: instancePath + "/from",
						schemaPath: "#/properties/from/type",
						keyword: "type",
						params: { type: schema20.properties.from.type }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err25 = {
							instancePath: instancePath + "/from",
							schemaPath: "#/properties/from/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
			if (data.to !== void 0 && func0.call(data, "to")) {
				let data4 = data.to;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err26 = {
							instancePath: instancePath + "/to",
							schemaPath: "#/properties/to/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.impact !== void 0 && func0.call(data, "impact")) {
				if (!validate54(data.impact, {
					instancePath: instancePath + "/impact",
					parentData: data,
					parentDataProperty: "impact",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			}
			if (data.declared !== void 0 && func0.call(data, "declared")) {
				let data6 = data.declared;
				if (!(data6 === "none" || data6 === "patch" || data6 === "minor" || data6 === "major" || data6 === null)) {
					const err28 = {
						instancePath: instancePath + "/declared",
						schemaPath: "#/properties/declared/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.declared.enum }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.floor !== void 0 && func0.call(data, "floor")) {
				if (!validate54(data.floor, {
					instancePath: instancePath + "/floor",
					parentData: data,
					parentDataProperty: "floor",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			}
			if (data.documented !== void 0 && func0.call(data, "documented")) {
				if (typeof data.documented !== "boolean") {
					const err29 = {
						instancePath: instancePath + "/documented",
						schemaPath: "#/properties/documented/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.why !== void 0 && func0.call(data, "why")) {
				let data9 = data.why;
				if (Array.isArray(data9)) {
					const len0 = data9.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate57(data9[i0], {
						instancePath: instancePath + "/why/" + i0,
						parentData: data9,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
						errors = vErrors.length;
					}
				} else {
					const err30 = {
						instancePath: instancePath + "/why",
						schemaPath: "#/properties/why/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data11 = data.digest;
				if (typeof data11 === "string") {
					if (!pattern5.test(data11)) {
						const err31 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				} else {
					const err32 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.blob !== void 0 && func0.call(data, "blob")) {
				let data12 = data.blob;
				if (typeof data12 === "string") {
					if (!pattern3.test(data12)) {
						const err33 = {
							instancePath: instancePath + "/blob",
							schemaPath: "#/properties/blob/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				} else {
					const err34 = {
						instancePath: instancePath + "/blob",
						schemaPath: "#/properties/blob/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data13 = data.tag;
				if (typeof data13 !== "string" && data13 !== null) {
					const err35 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: schema20.properties.tag.type }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (typeof data13 === "string") {
					if (func74(data13) < 1) {
						const err36 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			}
			if (data.entries !== void 0 && func0.call(data, "entries")) {
				let data14 = data.entries;
				if (Array.isArray(data14)) {
					const len1 = data14.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate59(data14[i1], {
						instancePath: instancePath + "/entries/" + i1,
						parentData: data14,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
				} else {
					const err37 = {
						instancePath: instancePath + "/entries",
						schemaPath: "#/properties/entries/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.because !== void 0 && func0.call(data, "because")) {
				let data16 = data.because;
				if (Array.isArray(data16)) {
					const len2 = data16.length;
					for (let i2 = 0; i2 < len2; i2++) if (typeof data16[i2] !== "string") {
						const err38 = {
							instancePath: instancePath + "/because/" + i2,
							schemaPath: "#/properties/because/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.rollbackOf !== void 0 && func0.call(data, "rollbackOf")) {
				let data18 = data.rollbackOf;
				if (typeof data18 !== "string" && data18 !== null) {
					const err40 = {
						instancePath: instancePath + "/rollbackOf",
						schemaPath: "#/properties/rollbackOf/type",
						keyword: "type",
						params: { type: schema20.properties.rollbackOf.type }
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (typeof data18 === "string") {
					if (func74(data18) < 1) {
						const err41 = {
							instancePath: instancePath + "/rollbackOf",
							schemaPath: "#/properties/rollbackOf/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			}
			if (data.withdrawn !== void 0 && func0.call(data, "withdrawn")) {
				let data19 = data.withdrawn;
				if (typeof data19 !== "string" && data19 !== null) {
					const err42 = {
						instancePath: instancePath + "/withdrawn",
						schemaPath: "#/properties/withdrawn/type",
						keyword: "type",
						params: { type: schema20.properties.withdrawn.type }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (typeof data19 === "string") {
					if (!pattern5.test(data19)) {
						const err43 = {
							instancePath: instancePath + "/withdrawn",
							schemaPath: "#/properties/withdrawn/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			}
		} else {
			const err44 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		}
		validate53.errors = vErrors;
		return errors === 0;
	}
	validate53.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema24 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"version",
			"replacement"
		],
		"properties": {
			"id": {
				"type": "string",
				"minLength": 1
			},
			"version": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate62.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "version" || key0 === "replacement")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data1 = data.version;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema24.properties.version.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data2 = data.replacement;
				if (typeof data2 !== "string" && data2 !== null) {
					const err8 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema24.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err9 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate62.errors = vErrors;
		return errors === 0;
	}
	validate62.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate64.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 || !func0.call(data, "id")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.for === void 0 || !func0.call(data, "for")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "for" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "for")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.for !== void 0 && func0.call(data, "for")) {
				let data1 = data.for;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/for",
							schemaPath: "#/properties/for/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/for",
						schemaPath: "#/properties/for/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate64.errors = vErrors;
		return errors === 0;
	}
	validate64.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0 || !func0.call(data, "kind")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.previous === void 0 || !func0.call(data, "previous")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "previous" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.committedAt === void 0 || !func0.call(data, "committedAt")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "committedAt" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.prompts === void 0 || !func0.call(data, "prompts")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompts" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.removed === void 0 || !func0.call(data, "removed")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removed" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.waiting === void 0 || !func0.call(data, "waiting")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "waiting" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
				const err10 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/release-record/v1" !== data.schema) {
					const err11 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/release-record/v1" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.kind !== void 0 && func0.call(data, "kind")) {
				let data1 = data.kind;
				if (!(data1 === "release" || data1 === "baseline" || data1 === "pre-release" || data1 === "rollback-pointer")) {
					const err12 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.kind.enum }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data2 = data.version;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err13 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.previous !== void 0 && func0.call(data, "previous")) {
				let data3 = data.previous;
				if (typeof data3 !== "string" && data3 !== null) {
					const err15 = {
						instancePath: instancePath + "/previous",
						schemaPath: "#/properties/previous/type",
						keyword: "type",
						params: { type: schema19.properties.previous.type }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err16 = {
							instancePath: instancePath + "/previous",
							schemaPath: "#/properties/previous/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data4 = data.tag;
				if (typeof data4 !== "string" && data4 !== null) {
					const err17 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: schema19.properties.tag.type }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err18 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data5 = data.source;
				if (typeof data5 === "string") {
					if (!pattern3.test(data5)) {
						const err19 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.committedAt !== void 0 && func0.call(data, "committedAt")) {
				let data6 = data.committedAt;
				if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
					const err21 = {
						instancePath: instancePath + "/committedAt",
						schemaPath: "#/properties/committedAt/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.prompts !== void 0 && func0.call(data, "prompts")) {
				let data7 = data.prompts;
				if (Array.isArray(data7)) {
					const len0 = data7.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate53(data7[i0], {
						instancePath: instancePath + "/prompts/" + i0,
						parentData: data7,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
						errors = vErrors.length;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/prompts",
						schemaPath: "#/properties/prompts/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.removed !== void 0 && func0.call(data, "removed")) {
				let data9 = data.removed;
				if (Array.isArray(data9)) {
					const len1 = data9.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate62(data9[i1], {
						instancePath: instancePath + "/removed/" + i1,
						parentData: data9,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.waiting !== void 0 && func0.call(data, "waiting")) {
				let data11 = data.waiting;
				if (Array.isArray(data11)) {
					const len2 = data11.length;
					for (let i2 = 0; i2 < len2; i2++) if (!validate64(data11[i2], {
						instancePath: instancePath + "/waiting/" + i2,
						parentData: data11,
						parentDataProperty: i2,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/waiting",
						schemaPath: "#/properties/waiting/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		} else {
			const err25 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.event = validate66;
	const schema26 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/event.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"at",
			"sequence",
			"kind",
			"key",
			"prompt",
			"other",
			"version",
			"stable",
			"status",
			"environment",
			"actor",
			"reason"
		],
		"properties": {
			"at": { "type": "integer" },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"kind": { "enum": [
				"baseline",
				"drafted",
				"released",
				"deployed",
				"rollout-started",
				"rollout-advanced",
				"rollout-paused",
				"rollout-resumed",
				"rollout-superseded",
				"rollout-lapsed",
				"withdrawn",
				"pointer-moved",
				"deprecated",
				"reinstated",
				"archived",
				"renamed",
				"continued",
				"removed"
			] },
			"key": {
				"type": "string",
				"minLength": 1
			},
			"prompt": {
				"type": "string",
				"minLength": 1
			},
			"other": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"version": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"stable": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"status": { "enum": [
				"awaited",
				"draft",
				"approved",
				"deployed",
				"deprecated",
				"archived",
				"renamed",
				"removed"
			] },
			"environment": {
				"type": "string",
				"minLength": 1
			},
			"actor": { "type": ["string", "null"] },
			"reason": { "type": ["string", "null"] },
			"rollout": { "$ref": "#/$defs/rollout" }
		},
		"$defs": { "rollout": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"candidate",
				"standing",
				"phase",
				"weight",
				"because"
			],
			"properties": {
				"candidate": {
					"type": "string",
					"minLength": 1
				},
				"standing": { "enum": [
					"pending",
					"running",
					"paused",
					"done",
					"rolled_back",
					"aborted",
					"superseded",
					"lapsed"
				] },
				"phase": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"weight": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e4
				},
				"because": {
					"type": "string",
					"minLength": 1
				}
			}
		} }
	};
	const schema27 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"candidate",
			"standing",
			"phase",
			"weight",
			"because"
		],
		"properties": {
			"candidate": {
				"type": "string",
				"minLength": 1
			},
			"standing": { "enum": [
				"pending",
				"running",
				"paused",
				"done",
				"rolled_back",
				"aborted",
				"superseded",
				"lapsed"
			] },
			"phase": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"weight": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"because": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate67.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 || !func0.call(data, "candidate")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "candidate" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.standing === void 0 || !func0.call(data, "standing")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "standing" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.phase === void 0 || !func0.call(data, "phase")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phase" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.because === void 0 || !func0.call(data, "because")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "because" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "standing" || key0 === "phase" || key0 === "weight" || key0 === "because")) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.candidate !== void 0 && func0.call(data, "candidate")) {
				let data0 = data.candidate;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err6 = {
							instancePath: instancePath + "/candidate",
							schemaPath: "#/properties/candidate/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.standing !== void 0 && func0.call(data, "standing")) {
				let data1 = data.standing;
				if (!(data1 === "pending" || data1 === "running" || data1 === "paused" || data1 === "done" || data1 === "rolled_back" || data1 === "aborted" || data1 === "superseded" || data1 === "lapsed")) {
					const err8 = {
						instancePath: instancePath + "/standing",
						schemaPath: "#/properties/standing/enum",
						keyword: "enum",
						params: { allowedValues: schema27.properties.standing.enum }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.phase !== void 0 && func0.call(data, "phase")) {
				let data2 = data.phase;
				if (typeof data2 !== "string" && data2 !== null) {
					const err9 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/type",
						keyword: "type",
						params: { type: schema27.properties.phase.type }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err10 = {
							instancePath: instancePath + "/phase",
							schemaPath: "#/properties/phase/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data3 = data.weight;
				if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
					const err11 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 > 1e4 || isNaN(data3)) {
						const err12 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data3 < 0 || isNaN(data3)) {
						const err13 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			}
			if (data.because !== void 0 && func0.call(data, "because")) {
				let data4 = data.because;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err14 = {
							instancePath: instancePath + "/because",
							schemaPath: "#/properties/because/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		} else {
			const err16 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		validate67.errors = vErrors;
		return errors === 0;
	}
	validate67.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate66.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.at === void 0 || !func0.call(data, "at")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "at" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.kind === void 0 || !func0.call(data, "kind")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.key === void 0 || !func0.call(data, "key")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "key" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.prompt === void 0 || !func0.call(data, "prompt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.other === void 0 || !func0.call(data, "other")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "other" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.environment === void 0 || !func0.call(data, "environment")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "environment" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.actor === void 0 || !func0.call(data, "actor")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "actor" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.reason === void 0 || !func0.call(data, "reason")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "reason" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema26.properties, key0)) {
				const err12 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.at !== void 0 && func0.call(data, "at")) {
				let data0 = data.at;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					const err13 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data1 = data.sequence;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err14 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err15 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
			if (data.kind !== void 0 && func0.call(data, "kind")) {
				let data2 = data.kind;
				if (!(data2 === "baseline" || data2 === "drafted" || data2 === "released" || data2 === "deployed" || data2 === "rollout-started" || data2 === "rollout-advanced" || data2 === "rollout-paused" || data2 === "rollout-resumed" || data2 === "rollout-superseded" || data2 === "rollout-lapsed" || data2 === "withdrawn" || data2 === "pointer-moved" || data2 === "deprecated" || data2 === "reinstated" || data2 === "archived" || data2 === "renamed" || data2 === "continued" || data2 === "removed")) {
					const err16 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.kind.enum }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.key !== void 0 && func0.call(data, "key")) {
				let data3 = data.key;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err17 = {
							instancePath: instancePath + "/key",
							schemaPath: "#/properties/key/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.prompt !== void 0 && func0.call(data, "prompt")) {
				let data4 = data.prompt;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err19 = {
							instancePath: instancePath + "/prompt",
							schemaPath: "#/properties/prompt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.other !== void 0 && func0.call(data, "other")) {
				let data5 = data.other;
				if (typeof data5 !== "string" && data5 !== null) {
					const err21 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/type",
						keyword: "type",
						params: { type: schema26.properties.other.type }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (typeof data5 === "string") {
					if (func74(data5) < 1) {
						const err22 = {
							instancePath: instancePath + "/other",
							schemaPath: "#/properties/other/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data6 = data.version;
				if (typeof data6 !== "string" && data6 !== null) {
					const err23 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: schema26.properties.version.type }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (typeof data6 === "string") {
					if (func74(data6) < 1) {
						const err24 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data7 = data.stable;
				if (typeof data7 !== "string" && data7 !== null) {
					const err25 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema26.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (typeof data7 === "string") {
					if (func74(data7) < 1) {
						const err26 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data8 = data.status;
				if (!(data8 === "awaited" || data8 === "draft" || data8 === "approved" || data8 === "deployed" || data8 === "deprecated" || data8 === "archived" || data8 === "renamed" || data8 === "removed")) {
					const err27 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.environment !== void 0 && func0.call(data, "environment")) {
				let data9 = data.environment;
				if (typeof data9 === "string") {
					if (func74(data9) < 1) {
						const err28 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/properties/environment/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.actor !== void 0 && func0.call(data, "actor")) {
				let data10 = data.actor;
				if (typeof data10 !== "string" && data10 !== null) {
					const err30 = {
						instancePath: instancePath + "/actor",
						schemaPath: "#/properties/actor/type",
						keyword: "type",
						params: { type: schema26.properties.actor.type }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			if (data.reason !== void 0 && func0.call(data, "reason")) {
				let data11 = data.reason;
				if (typeof data11 !== "string" && data11 !== null) {
					const err31 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: schema26.properties.reason.type }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
			if (data.rollout !== void 0 && func0.call(data, "rollout")) {
				if (!validate67(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err32 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		validate66.errors = vErrors;
		return errors === 0;
	}
	validate66.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.catalog = validate69;
	const schema28 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/catalog.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"sequence",
			"library",
			"source",
			"environments"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/catalog/v1" },
			"sequence": {
				"type": "integer",
				"minimum": 1
			},
			"library": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"source": {
				"type": "string",
				"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
			},
			"environments": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/environment" }
			}
		},
		"$defs": {
			"environment": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"prompts",
					"redirects",
					"removed"
				],
				"properties": {
					"prompts": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/prompt" }
					},
					"redirects": {
						"type": "object",
						"additionalProperties": {
							"type": "string",
							"minLength": 1
						}
					},
					"removed": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/removed" }
					}
				}
			},
			"prompt": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"stable",
					"latest",
					"status",
					"versions",
					"rollout",
					"experiment",
					"deprecation",
					"aliases"
				],
				"properties": {
					"stable": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"latest": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"status": { "enum": [
						"draft",
						"approved",
						"deployed",
						"deprecated",
						"archived"
					] },
					"versions": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/version" }
					},
					"rollout": { "$ref": "#/$defs/rollout" },
					"experiment": { "$ref": "#/$defs/experiment" },
					"deprecation": { "$ref": "#/$defs/deprecation" },
					"aliases": {
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					}
				}
			},
			"version": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"digest",
					"tag",
					"body"
				],
				"properties": {
					"digest": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					},
					"tag": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"body": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"rollout": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"candidate",
					"weight",
					"phase",
					"salt"
				],
				"properties": {
					"candidate": {
						"type": "string",
						"minLength": 1
					},
					"weight": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e4
					},
					"phase": {
						"type": "string",
						"minLength": 1
					},
					"salt": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"experiment": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"name",
					"traffic",
					"salt",
					"armSalt",
					"arms"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"traffic": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e4
					},
					"salt": {
						"type": "string",
						"minLength": 1
					},
					"armSalt": {
						"type": "string",
						"minLength": 1
					},
					"arms": {
						"type": "array",
						"minItems": 2,
						"items": { "$ref": "#/$defs/arm" }
					}
				}
			},
			"arm": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"version",
					"weight"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"version": {
						"type": "string",
						"minLength": 1
					},
					"weight": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e4
					}
				}
			},
			"deprecation": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"announced",
					"removal",
					"replacement",
					"guide",
					"reason",
					"headers"
				],
				"properties": {
					"announced": { "$ref": "#/$defs/day" },
					"removal": { "$ref": "#/$defs/day" },
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"guide": { "type": ["string", "null"] },
					"reason": { "type": ["string", "null"] },
					"phases": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"warning",
							"migration",
							"soft_removal",
							"hard_removal"
						],
						"properties": {
							"warning": { "$ref": "#/$defs/day" },
							"migration": { "$ref": "#/$defs/day" },
							"soft_removal": { "$ref": "#/$defs/day" },
							"hard_removal": { "$ref": "#/$defs/day" }
						}
					},
					"headers": {
						"type": "object",
						"additionalProperties": false,
						"required": ["deprecation", "sunset"],
						"properties": {
							"deprecation": {
								"type": "string",
								"minLength": 1
							},
							"sunset": {
								"type": "string",
								"minLength": 1
							}
						}
					}
				}
			},
			"removed": {
				"type": "object",
				"additionalProperties": false,
				"required": ["at", "replacement"],
				"properties": {
					"at": { "type": "integer" },
					"replacement": {
						"type": ["string", "null"],
						"minLength": 1
					}
				}
			},
			"day": {
				"type": "string",
				"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
			}
		}
	};
	const schema30 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"stable",
			"latest",
			"status",
			"versions",
			"rollout",
			"experiment",
			"deprecation",
			"aliases"
		],
		"properties": {
			"stable": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"latest": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"status": { "enum": [
				"draft",
				"approved",
				"deployed",
				"deprecated",
				"archived"
			] },
			"versions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/version" }
			},
			"rollout": { "$ref": "#/$defs/rollout" },
			"experiment": { "$ref": "#/$defs/experiment" },
			"deprecation": { "$ref": "#/$defs/deprecation" },
			"aliases": {
				"type": "array",
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	};
	const schema31 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"digest",
			"tag",
			"body"
		],
		"properties": {
			"digest": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"tag": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"body": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate72.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.digest === void 0 || !func0.call(data, "digest")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "digest" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.tag === void 0 || !func0.call(data, "tag")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tag" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.body === void 0 || !func0.call(data, "body")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "body" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "digest" || key0 === "tag" || key0 === "body")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.digest !== void 0 && func0.call(data, "digest")) {
				let data0 = data.digest;
				if (typeof data0 === "string") {
					if (!pattern5.test(data0)) {
						const err4 = {
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{64}$" }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.tag !== void 0 && func0.call(data, "tag")) {
				let data1 = data.tag;
				if (typeof data1 !== "string" && data1 !== null) {
					const err6 = {
						instancePath: instancePath + "/tag",
						schemaPath: "#/properties/tag/type",
						keyword: "type",
						params: { type: schema31.properties.tag.type }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err7 = {
							instancePath: instancePath + "/tag",
							schemaPath: "#/properties/tag/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			}
			if (data.body !== void 0 && func0.call(data, "body")) {
				let data2 = data.body;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err8 = {
							instancePath: instancePath + "/body",
							schemaPath: "#/properties/body/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/body",
						schemaPath: "#/properties/body/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		} else {
			const err10 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		validate72.errors = vErrors;
		return errors === 0;
	}
	validate72.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema32 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"candidate",
			"weight",
			"phase",
			"salt"
		],
		"properties": {
			"candidate": {
				"type": "string",
				"minLength": 1
			},
			"weight": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"phase": {
				"type": "string",
				"minLength": 1
			},
			"salt": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate74.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema32.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 || !func0.call(data, "candidate")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "candidate" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.phase === void 0 || !func0.call(data, "phase")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phase" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.salt === void 0 || !func0.call(data, "salt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "salt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "weight" || key0 === "phase" || key0 === "salt")) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.candidate !== void 0 && func0.call(data, "candidate")) {
				let data0 = data.candidate;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err6 = {
							instancePath: instancePath + "/candidate",
							schemaPath: "#/properties/candidate/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data1 = data.weight;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err8 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1e4 || isNaN(data1)) {
						const err9 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data1 < 0 || isNaN(data1)) {
						const err10 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.phase !== void 0 && func0.call(data, "phase")) {
				let data2 = data.phase;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err11 = {
							instancePath: instancePath + "/phase",
							schemaPath: "#/properties/phase/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.salt !== void 0 && func0.call(data, "salt")) {
				let data3 = data.salt;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err13 = {
							instancePath: instancePath + "/salt",
							schemaPath: "#/properties/salt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		validate74.errors = vErrors;
		return errors === 0;
	}
	validate74.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema33 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"name",
			"traffic",
			"salt",
			"armSalt",
			"arms"
		],
		"properties": {
			"name": {
				"type": "string",
				"minLength": 1
			},
			"traffic": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"salt": {
				"type": "string",
				"minLength": 1
			},
			"armSalt": {
				"type": "string",
				"minLength": 1
			},
			"arms": {
				"type": "array",
				"minItems": 2,
				"items": { "$ref": "#/$defs/arm" }
			}
		}
	};
	function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate77.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 || !func0.call(data, "name")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.version === void 0 || !func0.call(data, "version")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "version" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "version" || key0 === "weight")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data1 = data.version;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err6 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data2 = data.weight;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err8 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 > 1e4 || isNaN(data2)) {
						const err9 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data2 < 0 || isNaN(data2)) {
						const err10 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		validate77.errors = vErrors;
		return errors === 0;
	}
	validate77.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate76.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema33.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 || !func0.call(data, "name")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.traffic === void 0 || !func0.call(data, "traffic")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "traffic" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.salt === void 0 || !func0.call(data, "salt")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "salt" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.armSalt === void 0 || !func0.call(data, "armSalt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "armSalt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.arms === void 0 || !func0.call(data, "arms")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "arms" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "traffic" || key0 === "salt" || key0 === "armSalt" || key0 === "arms")) {
				const err6 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err7 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.traffic !== void 0 && func0.call(data, "traffic")) {
				let data1 = data.traffic;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err9 = {
						instancePath: instancePath + "/traffic",
						schemaPath: "#/properties/traffic/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1e4 || isNaN(data1)) {
						const err10 = {
							instancePath: instancePath + "/traffic",
							schemaPath: "#/properties/traffic/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data1 < 0 || isNaN(data1)) {
						const err11 = {
							instancePath: instancePath + "/traffic",
							schemaPath: "#/properties/traffic/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
			if (data.salt !== void 0 && func0.call(data, "salt")) {
				let data2 = data.salt;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err12 = {
							instancePath: instancePath + "/salt",
							schemaPath: "#/properties/salt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.armSalt !== void 0 && func0.call(data, "armSalt")) {
				let data3 = data.armSalt;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err14 = {
							instancePath: instancePath + "/armSalt",
							schemaPath: "#/properties/armSalt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/armSalt",
						schemaPath: "#/properties/armSalt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			if (data.arms !== void 0 && func0.call(data, "arms")) {
				let data4 = data.arms;
				if (Array.isArray(data4)) {
					if (data4.length < 2) {
						const err16 = {
							instancePath: instancePath + "/arms",
							schemaPath: "#/properties/arms/minItems",
							keyword: "minItems",
							params: { limit: 2 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate77(data4[i0], {
						instancePath: instancePath + "/arms/" + i0,
						parentData: data4,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
						errors = vErrors.length;
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/arms",
						schemaPath: "#/properties/arms/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		validate76.errors = vErrors;
		return errors === 0;
	}
	validate76.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema35 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"announced",
			"removal",
			"replacement",
			"guide",
			"reason",
			"headers"
		],
		"properties": {
			"announced": { "$ref": "#/$defs/day" },
			"removal": { "$ref": "#/$defs/day" },
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"guide": { "type": ["string", "null"] },
			"reason": { "type": ["string", "null"] },
			"phases": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"warning",
					"migration",
					"soft_removal",
					"hard_removal"
				],
				"properties": {
					"warning": { "$ref": "#/$defs/day" },
					"migration": { "$ref": "#/$defs/day" },
					"soft_removal": { "$ref": "#/$defs/day" },
					"hard_removal": { "$ref": "#/$defs/day" }
				}
			},
			"headers": {
				"type": "object",
				"additionalProperties": false,
				"required": ["deprecation", "sunset"],
				"properties": {
					"deprecation": {
						"type": "string",
						"minLength": 1
					},
					"sunset": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	};
	const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
	function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate81.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (typeof data === "string") {
			if (!pattern11.test(data)) {
				const err0 = {
					instancePath,
					schemaPath: "#/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "string" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		validate81.errors = vErrors;
		return errors === 0;
	}
	validate81.evaluated = {
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate80.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema35.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.announced === void 0 || !func0.call(data, "announced")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "announced" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.removal === void 0 || !func0.call(data, "removal")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removal" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.guide === void 0 || !func0.call(data, "guide")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "guide" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.reason === void 0 || !func0.call(data, "reason")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "reason" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.headers === void 0 || !func0.call(data, "headers")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "headers" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "announced" || key0 === "removal" || key0 === "replacement" || key0 === "guide" || key0 === "reason" || key0 === "phases" || key0 === "headers")) {
				const err7 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.announced !== void 0 && func0.call(data, "announced")) {
				if (!validate81(data.announced, {
					instancePath: instancePath + "/announced",
					parentData: data,
					parentDataProperty: "announced",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
			}
			if (data.removal !== void 0 && func0.call(data, "removal")) {
				if (!validate81(data.removal, {
					instancePath: instancePath + "/removal",
					parentData: data,
					parentDataProperty: "removal",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
					errors = vErrors.length;
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data2 = data.replacement;
				if (typeof data2 !== "string" && data2 !== null) {
					const err8 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema35.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err9 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data.guide !== void 0 && func0.call(data, "guide")) {
				let data3 = data.guide;
				if (typeof data3 !== "string" && data3 !== null) {
					const err10 = {
						instancePath: instancePath + "/guide",
						schemaPath: "#/properties/guide/type",
						keyword: "type",
						params: { type: schema35.properties.guide.type }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.reason !== void 0 && func0.call(data, "reason")) {
				let data4 = data.reason;
				if (typeof data4 !== "string" && data4 !== null) {
					const err11 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: schema35.properties.reason.type }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.phases !== void 0 && func0.call(data, "phases")) {
				let data5 = data.phases;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					if (data5.warning === void 0 || !func0.call(data5, "warning")) {
						const err12 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/required",
							keyword: "required",
							params: { missingProperty: "warning" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data5.migration === void 0 || !func0.call(data5, "migration")) {
						const err13 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/required",
							keyword: "required",
							params: { missingProperty: "migration" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (data5.soft_removal === void 0 || !func0.call(data5, "soft_removal")) {
						const err14 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/required",
							keyword: "required",
							params: { missingProperty: "soft_removal" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (data5.hard_removal === void 0 || !func0.call(data5, "hard_removal")) {
						const err15 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/required",
							keyword: "required",
							params: { missingProperty: "hard_removal" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					for (const key1 of Object.keys(data5)) if (!(key1 === "warning" || key1 === "migration" || key1 === "soft_removal" || key1 === "hard_removal")) {
						const err16 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data5.warning !== void 0 && func0.call(data5, "warning")) {
						if (!validate81(data5.warning, {
							instancePath: instancePath + "/phases/warning",
							parentData: data5,
							parentDataProperty: "warning",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
							errors = vErrors.length;
						}
					}
					if (data5.migration !== void 0 && func0.call(data5, "migration")) {
						if (!validate81(data5.migration, {
							instancePath: instancePath + "/phases/migration",
							parentData: data5,
							parentDataProperty: "migration",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
							errors = vErrors.length;
						}
					}
					if (data5.soft_removal !== void 0 && func0.call(data5, "soft_removal")) {
						if (!validate81(data5.soft_removal, {
							instancePath: instancePath + "/phases/soft_removal",
							parentData: data5,
							parentDataProperty: "soft_removal",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
							errors = vErrors.length;
						}
					}
					if (data5.hard_removal !== void 0 && func0.call(data5, "hard_removal")) {
						if (!validate81(data5.hard_removal, {
							instancePath: instancePath + "/phases/hard_removal",
							parentData: data5,
							parentDataProperty: "hard_removal",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			if (data.headers !== void 0 && func0.call(data, "headers")) {
				let data10 = data.headers;
				if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
					if (data10.deprecation === void 0 || !func0.call(data10, "deprecation")) {
						const err18 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/required",
							keyword: "required",
							params: { missingProperty: "deprecation" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (data10.sunset === void 0 || !func0.call(data10, "sunset")) {
						const err19 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/required",
							keyword: "required",
							params: { missingProperty: "sunset" }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					for (const key2 of Object.keys(data10)) if (!(key2 === "deprecation" || key2 === "sunset")) {
						const err20 = {
							instancePath: instancePath + "/headers",
							schemaPath: "#/properties/headers/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data10.deprecation !== void 0 && func0.call(data10, "deprecation")) {
						let data11 = data10.deprecation;
						if (typeof data11 === "string") {
							if (func74(data11) < 1) {
								const err21 = {
									instancePath: instancePath + "/headers/deprecation",
									schemaPath: "#/properties/headers/properties/deprecation/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/headers/deprecation",
								schemaPath: "#/properties/headers/properties/deprecation/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data10.sunset !== void 0 && func0.call(data10, "sunset")) {
						let data12 = data10.sunset;
						if (typeof data12 === "string") {
							if (func74(data12) < 1) {
								const err23 = {
									instancePath: instancePath + "/headers/sunset",
									schemaPath: "#/properties/headers/properties/sunset/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						} else {
							const err24 = {
								instancePath: instancePath + "/headers/sunset",
								schemaPath: "#/properties/headers/properties/sunset/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/headers",
						schemaPath: "#/properties/headers/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		validate80.errors = vErrors;
		return errors === 0;
	}
	validate80.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate71.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.latest === void 0 || !func0.call(data, "latest")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "latest" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.status === void 0 || !func0.call(data, "status")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "status" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.versions === void 0 || !func0.call(data, "versions")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "versions" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.rollout === void 0 || !func0.call(data, "rollout")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "rollout" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.experiment === void 0 || !func0.call(data, "experiment")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "experiment" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.deprecation === void 0 || !func0.call(data, "deprecation")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "deprecation" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.aliases === void 0 || !func0.call(data, "aliases")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "aliases" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "stable" || key0 === "latest" || key0 === "status" || key0 === "versions" || key0 === "rollout" || key0 === "experiment" || key0 === "deprecation" || key0 === "aliases")) {
				const err8 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data0 = data.stable;
				if (typeof data0 !== "string" && data0 !== null) {
					const err9 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: schema30.properties.stable.type }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err10 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.latest !== void 0 && func0.call(data, "latest")) {
				let data1 = data.latest;
				if (typeof data1 !== "string" && data1 !== null) {
					const err11 = {
						instancePath: instancePath + "/latest",
						schemaPath: "#/properties/latest/type",
						keyword: "type",
						params: { type: schema30.properties.latest.type }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err12 = {
							instancePath: instancePath + "/latest",
							schemaPath: "#/properties/latest/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data2 = data.status;
				if (!(data2 === "draft" || data2 === "approved" || data2 === "deployed" || data2 === "deprecated" || data2 === "archived")) {
					const err13 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema30.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.versions !== void 0 && func0.call(data, "versions")) {
				let data3 = data.versions;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					for (const key1 of Object.keys(data3)) if (!validate72(data3[key1], {
						instancePath: instancePath + "/versions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data3,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/versions",
						schemaPath: "#/properties/versions/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.rollout !== void 0 && func0.call(data, "rollout")) {
				if (!validate74(data.rollout, {
					instancePath: instancePath + "/rollout",
					parentData: data,
					parentDataProperty: "rollout",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			}
			if (data.experiment !== void 0 && func0.call(data, "experiment")) {
				if (!validate76(data.experiment, {
					instancePath: instancePath + "/experiment",
					parentData: data,
					parentDataProperty: "experiment",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
					errors = vErrors.length;
				}
			}
			if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
				if (!validate80(data.deprecation, {
					instancePath: instancePath + "/deprecation",
					parentData: data,
					parentDataProperty: "deprecation",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
					errors = vErrors.length;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data8 = data.aliases;
				if (Array.isArray(data8)) {
					const len0 = data8.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data9 = data8[i0];
						if (typeof data9 === "string") {
							if (func74(data9) < 1) {
								const err15 = {
									instancePath: instancePath + "/aliases/" + i0,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						} else {
							const err16 = {
								instancePath: instancePath + "/aliases/" + i0,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				} else {
					const err17 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		} else {
			const err18 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		validate71.errors = vErrors;
		return errors === 0;
	}
	validate71.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema37 = {
		"type": "object",
		"additionalProperties": false,
		"required": ["at", "replacement"],
		"properties": {
			"at": { "type": "integer" },
			"replacement": {
				"type": ["string", "null"],
				"minLength": 1
			}
		}
	};
	function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate90.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.at === void 0 || !func0.call(data, "at")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "at" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.replacement === void 0 || !func0.call(data, "replacement")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "replacement" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "replacement")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.at !== void 0 && func0.call(data, "at")) {
				let data0 = data.at;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					const err3 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.replacement !== void 0 && func0.call(data, "replacement")) {
				let data1 = data.replacement;
				if (typeof data1 !== "string" && data1 !== null) {
					const err4 = {
						instancePath: instancePath + "/replacement",
						schemaPath: "#/properties/replacement/type",
						keyword: "type",
						params: { type: schema37.properties.replacement.type }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err5 = {
							instancePath: instancePath + "/replacement",
							schemaPath: "#/properties/replacement/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		validate90.errors = vErrors;
		return errors === 0;
	}
	validate90.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate70.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.prompts === void 0 || !func0.call(data, "prompts")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompts" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.redirects === void 0 || !func0.call(data, "redirects")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "redirects" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.removed === void 0 || !func0.call(data, "removed")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "removed" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "prompts" || key0 === "redirects" || key0 === "removed")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.prompts !== void 0 && func0.call(data, "prompts")) {
				let data0 = data.prompts;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 of Object.keys(data0)) if (!validate71(data0[key1], {
						instancePath: instancePath + "/prompts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data0,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
						errors = vErrors.length;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/prompts",
						schemaPath: "#/properties/prompts/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.redirects !== void 0 && func0.call(data, "redirects")) {
				let data2 = data.redirects;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key2 of Object.keys(data2)) {
					let data3 = data2[key2];
					if (typeof data3 === "string") {
						if (func74(data3) < 1) {
							const err5 = {
								instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/redirects/additionalProperties/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/redirects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/redirects/additionalProperties/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				else {
					const err7 = {
						instancePath: instancePath + "/redirects",
						schemaPath: "#/properties/redirects/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.removed !== void 0 && func0.call(data, "removed")) {
				let data4 = data.removed;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key3 of Object.keys(data4)) if (!validate90(data4[key3], {
						instancePath: instancePath + "/removed/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		} else {
			const err9 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		validate70.errors = vErrors;
		return errors === 0;
	}
	validate70.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate69.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.sequence === void 0 || !func0.call(data, "sequence")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "sequence" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.library === void 0 || !func0.call(data, "library")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "library" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.source === void 0 || !func0.call(data, "source")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "source" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.environments === void 0 || !func0.call(data, "environments")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "environments" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "sequence" || key0 === "library" || key0 === "source" || key0 === "environments")) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/catalog/v1" !== data.schema) {
					const err6 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/catalog/v1" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.sequence !== void 0 && func0.call(data, "sequence")) {
				let data1 = data.sequence;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err7 = {
						instancePath: instancePath + "/sequence",
						schemaPath: "#/properties/sequence/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						const err8 = {
							instancePath: instancePath + "/sequence",
							schemaPath: "#/properties/sequence/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			if (data.library !== void 0 && func0.call(data, "library")) {
				let data2 = data.library;
				if (typeof data2 !== "string" && data2 !== null) {
					const err9 = {
						instancePath: instancePath + "/library",
						schemaPath: "#/properties/library/type",
						keyword: "type",
						params: { type: schema28.properties.library.type }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err10 = {
							instancePath: instancePath + "/library",
							schemaPath: "#/properties/library/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
			if (data.source !== void 0 && func0.call(data, "source")) {
				let data3 = data.source;
				if (typeof data3 === "string") {
					if (!pattern3.test(data3)) {
						const err11 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/properties/source/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.environments !== void 0 && func0.call(data, "environments")) {
				let data4 = data.environments;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					for (const key1 of Object.keys(data4)) if (!validate70(data4[key1], {
						instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data4,
						parentDataProperty: key1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
						errors = vErrors.length;
					}
				} else {
					const err13 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		} else {
			const err14 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		validate69.errors = vErrors;
		return errors === 0;
	}
	validate69.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.rollouts = validate93;
	const schema38 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/rollouts.schema.json",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"schema",
			"tickedAt",
			"rollouts"
		],
		"properties": {
			"schema": { "const": "prompt-libraries/rollouts/v1" },
			"tickedAt": { "type": ["integer", "null"] },
			"rollouts": {
				"type": "array",
				"items": { "$ref": "#/$defs/rollout" }
			}
		},
		"$defs": {
			"rollout": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"environment",
					"prompt",
					"candidate",
					"stable",
					"salt",
					"standing",
					"pausedBy",
					"phase",
					"weight",
					"phases",
					"entered",
					"startedAt",
					"lease",
					"overdue",
					"verdict",
					"measured"
				],
				"properties": {
					"environment": {
						"type": "string",
						"minLength": 1
					},
					"prompt": {
						"type": "string",
						"minLength": 1
					},
					"candidate": {
						"type": "string",
						"minLength": 1
					},
					"stable": {
						"type": "string",
						"minLength": 1
					},
					"salt": {
						"type": "string",
						"minLength": 1
					},
					"standing": { "enum": [
						"pending",
						"running",
						"paused"
					] },
					"pausedBy": { "enum": [
						"control",
						"command",
						null
					] },
					"phase": {
						"type": ["string", "null"],
						"minLength": 1
					},
					"weight": {
						"type": "integer",
						"minimum": 0,
						"maximum": 1e4
					},
					"phases": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/$defs/step" }
					},
					"entered": {
						"type": "array",
						"items": { "$ref": "#/$defs/entry" }
					},
					"startedAt": { "type": "integer" },
					"lease": { "type": ["integer", "null"] },
					"overdue": { "type": "boolean" },
					"verdict": { "$ref": "#/$defs/verdict" },
					"measured": { "$ref": "#/$defs/measured" }
				}
			},
			"step": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"weight",
					"hours"
				],
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"weight": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1e4
					},
					"hours": {
						"type": "number",
						"minimum": 0
					}
				}
			},
			"entry": {
				"type": "object",
				"additionalProperties": false,
				"required": ["phase", "at"],
				"properties": {
					"phase": {
						"type": "string",
						"minLength": 1
					},
					"at": { "type": "integer" }
				}
			},
			"verdict": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"is",
					"code",
					"because"
				],
				"properties": {
					"is": { "enum": ["advance", "hold"] },
					"code": {
						"type": "string",
						"minLength": 1
					},
					"because": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"measured": {
				"type": ["object", "null"],
				"additionalProperties": false,
				"required": [
					"candidate",
					"stable",
					"phaseRequests",
					"atLeast",
					"through"
				],
				"properties": {
					"candidate": { "$ref": "#/$defs/counts" },
					"stable": { "$ref": "#/$defs/counts" },
					"phaseRequests": {
						"type": "integer",
						"minimum": 0
					},
					"atLeast": { "type": ["number", "null"] },
					"through": { "type": ["integer", "null"] }
				}
			},
			"counts": {
				"type": "object",
				"additionalProperties": false,
				"required": ["requests", "errors"],
				"properties": {
					"requests": {
						"type": "integer",
						"minimum": 0
					},
					"errors": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	};
	const schema39 = {
		"type": "object",
		"additionalProperties": false,
		"required": [
			"environment",
			"prompt",
			"candidate",
			"stable",
			"salt",
			"standing",
			"pausedBy",
			"phase",
			"weight",
			"phases",
			"entered",
			"startedAt",
			"lease",
			"overdue",
			"verdict",
			"measured"
		],
		"properties": {
			"environment": {
				"type": "string",
				"minLength": 1
			},
			"prompt": {
				"type": "string",
				"minLength": 1
			},
			"candidate": {
				"type": "string",
				"minLength": 1
			},
			"stable": {
				"type": "string",
				"minLength": 1
			},
			"salt": {
				"type": "string",
				"minLength": 1
			},
			"standing": { "enum": [
				"pending",
				"running",
				"paused"
			] },
			"pausedBy": { "enum": [
				"control",
				"command",
				null
			] },
			"phase": {
				"type": ["string", "null"],
				"minLength": 1
			},
			"weight": {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e4
			},
			"phases": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/step" }
			},
			"entered": {
				"type": "array",
				"items": { "$ref": "#/$defs/entry" }
			},
			"startedAt": { "type": "integer" },
			"lease": { "type": ["integer", "null"] },
			"overdue": { "type": "boolean" },
			"verdict": { "$ref": "#/$defs/verdict" },
			"measured": { "$ref": "#/$defs/measured" }
		}
	};
	function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate95.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0 || !func0.call(data, "name")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.hours === void 0 || !func0.call(data, "hours")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "hours" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "weight" || key0 === "hours")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data1 = data.weight;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err6 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 1e4 || isNaN(data1)) {
						const err7 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (data1 < 1 || isNaN(data1)) {
						const err8 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			if (data.hours !== void 0 && func0.call(data, "hours")) {
				let data2 = data.hours;
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 0 || isNaN(data2)) {
						const err9 = {
							instancePath: instancePath + "/hours",
							schemaPath: "#/properties/hours/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/type",
						keyword: "type",
						params: { type: "number" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		} else {
			const err11 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		validate95.errors = vErrors;
		return errors === 0;
	}
	validate95.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate97.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.phase === void 0 || !func0.call(data, "phase")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phase" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.at === void 0 || !func0.call(data, "at")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "at" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "phase" || key0 === "at")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.phase !== void 0 && func0.call(data, "phase")) {
				let data0 = data.phase;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err3 = {
							instancePath: instancePath + "/phase",
							schemaPath: "#/properties/phase/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				} else {
					const err4 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.at !== void 0 && func0.call(data, "at")) {
				let data1 = data.at;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err5 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/properties/at/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		} else {
			const err6 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		validate97.errors = vErrors;
		return errors === 0;
	}
	validate97.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema42 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"is",
			"code",
			"because"
		],
		"properties": {
			"is": { "enum": ["advance", "hold"] },
			"code": {
				"type": "string",
				"minLength": 1
			},
			"because": {
				"type": "string",
				"minLength": 1
			}
		}
	};
	function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate99.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema42.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.is === void 0 || !func0.call(data, "is")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "is" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.code === void 0 || !func0.call(data, "code")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "code" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.because === void 0 || !func0.call(data, "because")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "because" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "is" || key0 === "code" || key0 === "because")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.is !== void 0 && func0.call(data, "is")) {
				let data0 = data.is;
				if (!(data0 === "advance" || data0 === "hold")) {
					const err5 = {
						instancePath: instancePath + "/is",
						schemaPath: "#/properties/is/enum",
						keyword: "enum",
						params: { allowedValues: schema42.properties.is.enum }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.code !== void 0 && func0.call(data, "code")) {
				let data1 = data.code;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err6 = {
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.because !== void 0 && func0.call(data, "because")) {
				let data2 = data.because;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err8 = {
							instancePath: instancePath + "/because",
							schemaPath: "#/properties/because/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/because",
						schemaPath: "#/properties/because/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		validate99.errors = vErrors;
		return errors === 0;
	}
	validate99.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	const schema43 = {
		"type": ["object", "null"],
		"additionalProperties": false,
		"required": [
			"candidate",
			"stable",
			"phaseRequests",
			"atLeast",
			"through"
		],
		"properties": {
			"candidate": { "$ref": "#/$defs/counts" },
			"stable": { "$ref": "#/$defs/counts" },
			"phaseRequests": {
				"type": "integer",
				"minimum": 0
			},
			"atLeast": { "type": ["number", "null"] },
			"through": { "type": ["integer", "null"] }
		}
	};
	function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate102.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.requests === void 0 || !func0.call(data, "requests")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "requests" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.errors === void 0 || !func0.call(data, "errors")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "errors" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "requests" || key0 === "errors")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.requests !== void 0 && func0.call(data, "requests")) {
				let data0 = data.requests;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					const err3 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						const err4 = {
							instancePath: instancePath + "/requests",
							schemaPath: "#/properties/requests/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
			if (data.errors !== void 0 && func0.call(data, "errors")) {
				let data1 = data.errors;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					const err5 = {
						instancePath: instancePath + "/errors",
						schemaPath: "#/properties/errors/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 0 || isNaN(data1)) {
						const err6 = {
							instancePath: instancePath + "/errors",
							schemaPath: "#/properties/errors/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate102.errors = vErrors;
		return errors === 0;
	}
	validate102.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate101.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
			const err0 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema43.type }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.candidate === void 0 || !func0.call(data, "candidate")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "candidate" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.phaseRequests === void 0 || !func0.call(data, "phaseRequests")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phaseRequests" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.atLeast === void 0 || !func0.call(data, "atLeast")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "atLeast" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.through === void 0 || !func0.call(data, "through")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "through" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "candidate" || key0 === "stable" || key0 === "phaseRequests" || key0 === "atLeast" || key0 === "through")) {
				const err6 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.candidate !== void 0 && func0.call(data, "candidate")) {
				if (!validate102(data.candidate, {
					instancePath: instancePath + "/candidate",
					parentData: data,
					parentDataProperty: "candidate",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
					errors = vErrors.length;
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				if (!validate102(data.stable, {
					instancePath: instancePath + "/stable",
					parentData: data,
					parentDataProperty: "stable",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
					errors = vErrors.length;
				}
			}
			if (data.phaseRequests !== void 0 && func0.call(data, "phaseRequests")) {
				let data2 = data.phaseRequests;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err7 = {
						instancePath: instancePath + "/phaseRequests",
						schemaPath: "#/properties/phaseRequests/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 < 0 || isNaN(data2)) {
						const err8 = {
							instancePath: instancePath + "/phaseRequests",
							schemaPath: "#/properties/phaseRequests/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			}
			if (data.atLeast !== void 0 && func0.call(data, "atLeast")) {
				let data3 = data.atLeast;
				if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
					const err9 = {
						instancePath: instancePath + "/atLeast",
						schemaPath: "#/properties/atLeast/type",
						keyword: "type",
						params: { type: schema43.properties.atLeast.type }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.through !== void 0 && func0.call(data, "through")) {
				let data4 = data.through;
				if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
					const err10 = {
						instancePath: instancePath + "/through",
						schemaPath: "#/properties/through/type",
						keyword: "type",
						params: { type: schema43.properties.through.type }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		validate101.errors = vErrors;
		return errors === 0;
	}
	validate101.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate94.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.environment === void 0 || !func0.call(data, "environment")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "environment" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.prompt === void 0 || !func0.call(data, "prompt")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "prompt" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.candidate === void 0 || !func0.call(data, "candidate")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "candidate" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.stable === void 0 || !func0.call(data, "stable")) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "stable" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.salt === void 0 || !func0.call(data, "salt")) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "salt" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.standing === void 0 || !func0.call(data, "standing")) {
				const err5 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "standing" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.pausedBy === void 0 || !func0.call(data, "pausedBy")) {
				const err6 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "pausedBy" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (data.phase === void 0 || !func0.call(data, "phase")) {
				const err7 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phase" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (data.weight === void 0 || !func0.call(data, "weight")) {
				const err8 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "weight" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (data.phases === void 0 || !func0.call(data, "phases")) {
				const err9 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "phases" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (data.entered === void 0 || !func0.call(data, "entered")) {
				const err10 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "entered" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.startedAt === void 0 || !func0.call(data, "startedAt")) {
				const err11 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "startedAt" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.lease === void 0 || !func0.call(data, "lease")) {
				const err12 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "lease" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (data.overdue === void 0 || !func0.call(data, "overdue")) {
				const err13 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "overdue" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (data.verdict === void 0 || !func0.call(data, "verdict")) {
				const err14 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "verdict" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (data.measured === void 0 || !func0.call(data, "measured")) {
				const err15 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "measured" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema39.properties, key0)) {
				const err16 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.environment !== void 0 && func0.call(data, "environment")) {
				let data0 = data.environment;
				if (typeof data0 === "string") {
					if (func74(data0) < 1) {
						const err17 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/properties/environment/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.prompt !== void 0 && func0.call(data, "prompt")) {
				let data1 = data.prompt;
				if (typeof data1 === "string") {
					if (func74(data1) < 1) {
						const err19 = {
							instancePath: instancePath + "/prompt",
							schemaPath: "#/properties/prompt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {
						instancePath: instancePath + "/prompt",
						schemaPath: "#/properties/prompt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.candidate !== void 0 && func0.call(data, "candidate")) {
				let data2 = data.candidate;
				if (typeof data2 === "string") {
					if (func74(data2) < 1) {
						const err21 = {
							instancePath: instancePath + "/candidate",
							schemaPath: "#/properties/candidate/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/candidate",
						schemaPath: "#/properties/candidate/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.stable !== void 0 && func0.call(data, "stable")) {
				let data3 = data.stable;
				if (typeof data3 === "string") {
					if (func74(data3) < 1) {
						const err23 = {
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/stable",
						schemaPath: "#/properties/stable/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.salt !== void 0 && func0.call(data, "salt")) {
				let data4 = data.salt;
				if (typeof data4 === "string") {
					if (func74(data4) < 1) {
						const err25 = {
							instancePath: instancePath + "/salt",
							schemaPath: "#/properties/salt/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/salt",
						schemaPath: "#/properties/salt/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			if (data.standing !== void 0 && func0.call(data, "standing")) {
				let data5 = data.standing;
				if (!(data5 === "pending" || data5 === "running" || data5 === "paused")) {
					const err27 = {
						instancePath: instancePath + "/standing",
						schemaPath: "#/properties/standing/enum",
						keyword: "enum",
						params: { allowedValues: schema39.properties.standing.enum }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.pausedBy !== void 0 && func0.call(data, "pausedBy")) {
				let data6 = data.pausedBy;
				if (!(data6 === "control" || data6 === "command" || data6 === null)) {
					const err28 = {
						instancePath: instancePath + "/pausedBy",
						schemaPath: "#/properties/pausedBy/enum",
						keyword: "enum",
						params: { allowedValues: schema39.properties.pausedBy.enum }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.phase !== void 0 && func0.call(data, "phase")) {
				let data7 = data.phase;
				if (typeof data7 !== "string" && data7 !== null) {
					const err29 = {
						instancePath: instancePath + "/phase",
						schemaPath: "#/properties/phase/type",
						keyword: "type",
						params: { type: schema39.properties.phase.type }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (typeof data7 === "string") {
					if (func74(data7) < 1) {
						const err30 = {
							instancePath: instancePath + "/phase",
							schemaPath: "#/properties/phase/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			}
			if (data.weight !== void 0 && func0.call(data, "weight")) {
				let data8 = data.weight;
				if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
					const err31 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (typeof data8 == "number" && isFinite(data8)) {
					if (data8 > 1e4 || isNaN(data8)) {
						const err32 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e4
							}
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data8 < 0 || isNaN(data8)) {
						const err33 = {
							instancePath: instancePath + "/weight",
							schemaPath: "#/properties/weight/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			}
			if (data.phases !== void 0 && func0.call(data, "phases")) {
				let data9 = data.phases;
				if (Array.isArray(data9)) {
					if (data9.length < 1) {
						const err34 = {
							instancePath: instancePath + "/phases",
							schemaPath: "#/properties/phases/minItems",
							keyword: "minItems",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					const len0 = data9.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate95(data9[i0], {
						instancePath: instancePath + "/phases/" + i0,
						parentData: data9,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
						errors = vErrors.length;
					}
				} else {
					const err35 = {
						instancePath: instancePath + "/phases",
						schemaPath: "#/properties/phases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
			if (data.entered !== void 0 && func0.call(data, "entered")) {
				let data11 = data.entered;
				if (Array.isArray(data11)) {
					const len1 = data11.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate97(data11[i1], {
						instancePath: instancePath + "/entered/" + i1,
						parentData: data11,
						parentDataProperty: i1,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/entered",
						schemaPath: "#/properties/entered/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.startedAt !== void 0 && func0.call(data, "startedAt")) {
				let data13 = data.startedAt;
				if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
					const err37 = {
						instancePath: instancePath + "/startedAt",
						schemaPath: "#/properties/startedAt/type",
						keyword: "type",
						params: { type: "integer" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.lease !== void 0 && func0.call(data, "lease")) {
				let data14 = data.lease;
				if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) && data14 !== null) {
					const err38 = {
						instancePath: instancePath + "/lease",
						schemaPath: "#/properties/lease/type",
						keyword: "type",
						params: { type: schema39.properties.lease.type }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			}
			if (data.overdue !== void 0 && func0.call(data, "overdue")) {
				if (typeof data.overdue !== "boolean") {
					const err39 = {
						instancePath: instancePath + "/overdue",
						schemaPath: "#/properties/overdue/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			if (data.verdict !== void 0 && func0.call(data, "verdict")) {
				if (!validate99(data.verdict, {
					instancePath: instancePath + "/verdict",
					parentData: data,
					parentDataProperty: "verdict",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
					errors = vErrors.length;
				}
			}
			if (data.measured !== void 0 && func0.call(data, "measured")) {
				if (!validate101(data.measured, {
					instancePath: instancePath + "/measured",
					parentData: data,
					parentDataProperty: "measured",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err40 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err40];
			else vErrors.push(err40);
			errors++;
		}
		validate94.errors = vErrors;
		return errors === 0;
	}
	validate94.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate93.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 || !func0.call(data, "schema")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "schema" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.tickedAt === void 0 || !func0.call(data, "tickedAt")) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "tickedAt" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.rollouts === void 0 || !func0.call(data, "rollouts")) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "rollouts" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "schema" || key0 === "tickedAt" || key0 === "rollouts")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.schema !== void 0 && func0.call(data, "schema")) {
				if ("prompt-libraries/rollouts/v1" !== data.schema) {
					const err4 = {
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: "prompt-libraries/rollouts/v1" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.tickedAt !== void 0 && func0.call(data, "tickedAt")) {
				let data1 = data.tickedAt;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
					const err5 = {
						instancePath: instancePath + "/tickedAt",
						schemaPath: "#/properties/tickedAt/type",
						keyword: "type",
						params: { type: schema38.properties.tickedAt.type }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.rollouts !== void 0 && func0.call(data, "rollouts")) {
				let data2 = data.rollouts;
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate94(data2[i0], {
						instancePath: instancePath + "/rollouts/" + i0,
						parentData: data2,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				} else {
					const err6 = {
						instancePath: instancePath + "/rollouts",
						schemaPath: "#/properties/rollouts/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		validate93.errors = vErrors;
		return errors === 0;
	}
	validate93.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.keys = {
		"release-record": { "keys": {
			"schema": {},
			"kind": {},
			"version": {},
			"previous": {},
			"tag": {},
			"source": {},
			"committedAt": {},
			"prompts": { "each": { "keys": {
				"id": {},
				"category": {},
				"path": {},
				"from": {},
				"to": {},
				"impact": {},
				"declared": {},
				"floor": {},
				"documented": {},
				"why": { "each": {} },
				"digest": {},
				"blob": {},
				"tag": {},
				"entries": { "each": { "keys": {
					"change": {},
					"prefix": {},
					"text": {},
					"author": {},
					"sha": {},
					"pullRequest": {}
				} } },
				"because": { "each": {} },
				"rollbackOf": {},
				"withdrawn": {}
			} } },
			"removed": { "each": { "keys": {
				"id": {},
				"version": {},
				"replacement": {}
			} } },
			"waiting": { "each": { "keys": {
				"id": {},
				"for": {}
			} } }
		} },
		"event": { "keys": {
			"at": {},
			"sequence": {},
			"kind": {},
			"key": {},
			"prompt": {},
			"other": {},
			"version": {},
			"stable": {},
			"status": {},
			"environment": {},
			"actor": {},
			"reason": {},
			"rollout": { "keys": {
				"candidate": {},
				"standing": {},
				"phase": {},
				"weight": {},
				"because": {}
			} }
		} },
		"catalog": { "keys": {
			"schema": {},
			"sequence": {},
			"library": {},
			"source": {},
			"environments": { "each": { "keys": {
				"prompts": { "each": { "keys": {
					"stable": {},
					"latest": {},
					"status": {},
					"versions": { "each": { "keys": {
						"digest": {},
						"tag": {},
						"body": {}
					} } },
					"rollout": { "keys": {
						"candidate": {},
						"weight": {},
						"phase": {},
						"salt": {}
					} },
					"experiment": { "keys": {
						"name": {},
						"traffic": {},
						"salt": {},
						"armSalt": {},
						"arms": { "each": { "keys": {
							"name": {},
							"version": {},
							"weight": {}
						} } }
					} },
					"deprecation": { "keys": {
						"announced": {},
						"removal": {},
						"replacement": {},
						"guide": {},
						"reason": {},
						"phases": { "keys": {
							"warning": {},
							"migration": {},
							"soft_removal": {},
							"hard_removal": {}
						} },
						"headers": { "keys": {
							"deprecation": {},
							"sunset": {}
						} }
					} },
					"aliases": { "each": {} }
				} } },
				"redirects": { "each": {} },
				"removed": { "each": { "keys": {
					"at": {},
					"replacement": {}
				} } }
			} } }
		} },
		"rollouts": { "keys": {
			"schema": {},
			"tickedAt": {},
			"rollouts": { "each": { "keys": {
				"environment": {},
				"prompt": {},
				"candidate": {},
				"stable": {},
				"salt": {},
				"standing": {},
				"pausedBy": {},
				"phase": {},
				"weight": {},
				"phases": { "each": { "keys": {
					"name": {},
					"weight": {},
					"hours": {}
				} } },
				"entered": { "each": { "keys": {
					"phase": {},
					"at": {}
				} } },
				"startedAt": {},
				"lease": {},
				"overdue": {},
				"verdict": { "keys": {
					"is": {},
					"code": {},
					"because": {}
				} },
				"measured": { "keys": {
					"candidate": { "keys": {
						"requests": {},
						"errors": {}
					} },
					"stable": { "keys": {
						"requests": {},
						"errors": {}
					} },
					"phaseRequests": {},
					"atLeast": {},
					"through": {}
				} }
			} } }
		} }
	};
}));

// src/schema/records.ts
var import_compiled_records = /* @__PURE__ */ __toESM(require_compiled_records(), 1);
function recordViolations(name, value) {
	return violationsBy({
		judge: import_compiled_records.default[name],
		keys: import_compiled_records.keys[name]
	}, value);
}

// src/catalog/catalog.ts
function encodeCatalog(catalog) {
	return `${canonicalJson(catalogJson(catalog))}\n`;
}
function decodeCatalog(text, file) {
	const read = readRecord(text, { file }, (value) => recordViolations("catalog", value));
	if (!read.ok) return read;
	const environments = mapped(read.value.environments, ({ prompts, redirects, removed }) => ({
		prompts: mapped(prompts, (prompt) => ({
			...prompt,
			versions: mapped(prompt.versions, (version) => version)
		})),
		redirects: mapped(redirects, (id) => id),
		removed: mapped(removed, (tombstone) => tombstone)
	}));
	return passed({
		...read.value,
		environments
	});
}
function catalogJson(catalog) {
	const environments = plain(catalog.environments, ({ prompts, redirects, removed }) => ({
		prompts: plain(prompts, (prompt) => ({
			...prompt,
			versions: plain(prompt.versions, (version) => version)
		})),
		redirects: plain(redirects, (id) => id),
		removed: plain(removed, (tombstone) => tombstone)
	}));
	return {
		...catalog,
		environments
	};
}
function mapped(named, change) {
	return new Map(Object.entries(named).map(([name, value]) => [name, change(value)]));
}
function plain(map, change) {
	return Object.fromEntries([...map].map(([name, value]) => [name, change(value)]));
}

// src/app/state/read-catalog.ts
const catalogPath = "serve/catalog.json";
async function readCatalog(repository, records) {
	if (records === null) return null;
	const text = (await recordedTexts(repository, records, "main", [catalogPath])).get(catalogPath);
	return text === void 0 ? null : readableRecord(decodeCatalog(text, catalogPath));
}

// src/release/build-plan.ts
function tagOf(format, id, version) {
	return format.replaceAll("{id}", id).replaceAll("{version}", version);
}
function buildPlan(source, library, steps, cascades, tagFormat) {
	const prompts = [...steps.map((step) => planned(step, tagFormat)), ...cascades.map((step) => pulled(step, tagFormat))];
	prompts.sort((a, b) => a.id < b.id ? -1 : 1);
	const plan = {
		schema: "prompt-libraries/plan/v1",
		source,
		library,
		prompts
	};
	return {
		...plan,
		hash: digestOf(plan)
	};
}
function planned({ decision, version, cascades }, tagFormat) {
	const { touched, declared, floor, impact } = decision;
	return {
		id: touched.id,
		path: touched.after?.path ?? "",
		from: version.from,
		to: version.to,
		impact,
		declared,
		floor,
		documented: declared !== null,
		tag: tagOf(tagFormat, touched.id, version.to),
		why: [
			...commitReasons(decision),
			...floorReasons(decision.differences),
			...cascadeReasons(cascades),
			...requestReasons(version)
		]
	};
}
function pulled({ id, path, impact, version, cascades }, tagFormat) {
	const why = cascadeReasons(cascades);
	return {
		id,
		path,
		from: version.from,
		to: version.to,
		impact,
		declared: null,
		floor: impact,
		documented: true,
		tag: tagOf(tagFormat, id, version.to),
		why
	};
}
function commitReasons({ ways }) {
	const seen = /* @__PURE__ */ new Map();
	for (const { commits } of ways) for (const { raw, type, title } of commits) seen.set(title, {
		kind: "commit",
		sha: raw.oid,
		type,
		title
	});
	return [...seen.values()];
}
function floorReasons(differences) {
	return differences.filter((each) => impactOf(each) !== "patch").map(({ change, name }) => ({
		kind: "floor",
		change,
		name
	}));
}
function cascadeReasons(ids) {
	return ids.map((of) => ({
		kind: "cascade",
		of
	}));
}
function requestReasons({ request }) {
	return request === null ? [] : [{
		kind: "request",
		by: request.by
	}];
}

// src/app/check/reported.ts
function reported(each, gate) {
	const { code, severity, prompt, message, why, fix, place } = each;
	return {
		code,
		severity,
		gate,
		prompt,
		file: place?.file ?? null,
		line: place?.line ?? null,
		column: place?.column ?? null,
		message,
		why,
		fix
	};
}
function countOf(problems, severity) {
	return problems.filter((each) => each.severity === severity).length;
}
function reportedBy(gate, required, found) {
	return found.map((each) => reported(required || each.severity !== "error" ? each : {
		...each,
		severity: "warning"
	}, gate));
}

// src/app/check/quiet-report.ts
function quietReport(request, { configuration, problems: found, remarks }) {
	const problems = found.map((each) => reported(each, "syntax"));
	const errors = found.filter(({ severity }) => severity === "error");
	return {
		verdict: errors.length === 0 ? "passed" : "failed",
		problems,
		gates: namesOf(gates$1).map((gate) => {
			const { required } = configuration.gates[gate];
			if (gate === "syntax" && errors.length > 0) return failed(errors);
			return {
				gate,
				verdict: "skipped",
				required,
				because: "no prompt is touched",
				score: null
			};
		}),
		plan: buildPlan(request.tree, {
			from: null,
			to: null
		}, [], [], configuration.tagFormat),
		counts: {
			prompts: 0,
			changed: 0,
			errors: errors.length,
			warnings: countOf(problems, "warning")
		},
		changes: [],
		notes: [],
		remarks,
		comment: configuration.report.comment,
		compared: {
			...request.names,
			baseCommit: request.base,
			headCommit: request.head
		}
	};
}
function failed(errors) {
	return {
		gate: "syntax",
		verdict: "failed",
		required: true,
		because: `${errors.length} in the configuration`,
		score: 0
	};
}

// src/domain/categories.ts
const categories = {
	agents: {
		description: "Agent system prompts and personas",
		owner: "product-team",
		review: true,
		subcategories: [
			"support",
			"sales",
			"operations",
			"research"
		]
	},
	tasks: {
		description: "Task-specific prompt templates",
		owner: "engineering-team",
		review: false,
		subcategories: [
			"classification",
			"generation",
			"extraction",
			"summarization"
		]
	},
	system: {
		description: "Infrastructure and safety prompts",
		owner: "platform-team",
		review: true,
		subcategories: [
			"safety",
			"formatting",
			"routing"
		]
	},
	experimental: {
		description: "Testing and prototype prompts",
		owner: "research-team",
		review: false,
		subcategories: []
	},
	templates: {
		description: "Reusable prompt templates",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	modifiers: {
		description: "Output modification prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	guardrails: {
		description: "Safety and constraint prompts",
		owner: "safety-team",
		review: true,
		subcategories: [
			"content",
			"privacy",
			"compliance"
		]
	},
	formatters: {
		description: "Output formatting prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	extractors: {
		description: "Information extraction prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	},
	generators: {
		description: "Content generation prompts",
		owner: "prompt-team",
		review: false,
		subcategories: []
	}
};

// src/library/gate-settings.ts
function gateSettingsFrom({ testing = {}, performance = {}, compliance = {}, review = {}, security = {} }) {
	return {
		testing: {
			required: testing.required ?? gates$1.testing.required,
			whenAbsent: testing.when_absent ?? "warn",
			require: new Map(Object.entries(testing.require ?? {}).map(([category, wanted]) => [category, typeof wanted === "number" ? wanted : wanted.tests ?? 0])),
			evidence: evidenceSettingsFrom(testing)
		},
		performance: {
			required: performance.required ?? gates$1.performance.required,
			maxTokens: performance.max_tokens === void 0 ? 4e3 : performance.max_tokens,
			maxCostUsd: performance.max_cost_usd ?? null,
			maxLatencyMs: performance.max_latency_ms ?? null,
			maxGrowth: performance.max_growth === void 0 ? .25 : performance.max_growth
		},
		review: {
			required: review.required ?? gates$1.review.required,
			by: review.by ?? "github"
		},
		security: {
			required: security.required ?? gates$1.security.required,
			allow: security.allow ?? []
		},
		compliance: {
			required: compliance.required ?? gates$1.compliance.required,
			policies: (compliance.policies ?? []).map(({ name, categories, schema = null, max_age: ages = {} }) => ({
				name,
				categories,
				schema,
				maxAge: new Map(Object.entries(ages).map(([key, duration]) => [key, daysFrom(duration)]))
			}))
		}
	};
}
function evidenceSettingsFrom({ require = {}, evidence = {} }) {
	return {
		requiredIn: new Set(Object.entries(require).flatMap(([category, wanted]) => typeof wanted === "object" && wanted.evidence === true ? [category] : [])),
		minPassRate: evidence.min_pass_rate ?? .9,
		maxRegression: evidence.max_regression ?? .02,
		maxAgeDays: daysFrom(evidence.max_age ?? "30d")
	};
}

// src/library/read-metric-sources.ts
const usualTimeLimit$1 = 30;
const prometheusLabels = {
	prompt: "prompt",
	version: "version",
	arm: "arm"
};
const openTelemetryLabels = {
	prompt: "gen_ai.prompt.name",
	version: "prompt_library.version",
	arm: "prompt_library.arm"
};
const instruments = {
	duration: "gen_ai.client.operation.duration",
	tokens: "gen_ai.client.token.usage",
	error: "error.type"
};
function metricSourcesFrom(written) {
	return written.map((source) => ({
		name: source.name,
		environment: source.environment ?? "production",
		timeLimit: source.time_limit ?? usualTimeLimit$1,
		origin: originFrom(source)
	}));
}
function originFrom(source) {
	switch (source.type) {
		case "file": return {
			type: "file",
			path: needed$1(source.path)
		};
		case "url": return {
			type: "url",
			address: addressFrom(source)
		};
		case "prometheus": return {
			type: "prometheus",
			address: addressFrom(source),
			labels: {
				...prometheusLabels,
				...source.labels
			},
			queries: new Map(Object.entries(source.queries ?? {}))
		};
		case "opentelemetry": return {
			type: "opentelemetry",
			from: source.path === void 0 ? addressFrom(source) : { path: source.path },
			labels: {
				...openTelemetryLabels,
				...source.labels
			},
			instruments: {
				...instruments,
				...source.instruments
			}
		};
		case "command": {
			const [program, ...words] = needed$1(source.command);
			return {
				type: "command",
				command: [needed$1(program), ...words],
				variables: source.variables ?? []
			};
		}
	}
}
function addressFrom({ url, headers = {} }) {
	return {
		url: needed$1(url),
		headers: new Map(Object.entries(headers))
	};
}
function needed$1(value) {
	if (value === void 0) throw new Bug("A source of metrics was not looked at.");
	return value;
}

// src/library/read-configuration.ts
const initialVersions = {
	default: "1.0.0",
	experimental: "0.1.0"
};
function configurationFrom(written) {
	const { versioning = {}, branches = {} } = written;
	return {
		library: {
			name: written.library?.name ?? null,
			description: written.library?.description ?? ""
		},
		sources: (written.sources ?? [{ include: "prompts/**/*.prompt.md" }]).map((source) => sourceFrom(source, written.naming)),
		naming: {
			...defaultNaming,
			...written.naming
		},
		taxonomy: {
			categories: categoriesFrom(written.taxonomy?.categories ?? {}),
			strict: written.taxonomy?.strict ?? true
		},
		owners: ownersFrom(written.owners ?? {}),
		ownerPaths: ownerPathsFrom(written.owners?.["paths"]),
		tags: { vocabulary: written.tags?.vocabulary ?? null },
		branches: {
			main: branches.main ?? "main",
			staging: branches.staging ?? "staging",
			flow: branches.flow ?? "auto",
			unknown: branches.unknown ?? "feature",
			prefixes: {
				feature: "feature/",
				hotfix: "hotfix/",
				release: "release/",
				experiment: "experiment/",
				...branches.prefixes
			}
		},
		merge: written.merge ?? "auto",
		versioning: {
			scheme: versioning.scheme ?? "semver",
			preMajor: versioning.preMajor ?? "loose",
			initial: new Map(Object.entries({
				...initialVersions,
				...versioning.initial
			})),
			types: versioning.types ?? {},
			preset: versioning.preset ?? "seed"
		},
		tagFormat: written.tags_format ?? "{id}@{version}",
		libraryVersion: written.library_version?.scheme ?? "calver",
		access: written.access === void 0 || written.access === null ? null : {
			admin: [],
			developer: [],
			reviewer: [],
			viewer: [],
			...written.access
		},
		gateMode: written.gates?.mode ?? "all",
		rollout: rolloutSettingsFrom(written.rollout ?? {}),
		gates: gatesFrom(written.gates ?? {}),
		defaults: { model: written.defaults?.model ?? "claude-sonnet" },
		models: modelsFrom(written.models ?? {}),
		modelFamilies: new Map(Object.entries(written.models ?? {}).flatMap(([name, { family }]) => family === void 0 ? [] : [[name, family]])),
		tagsFor: written.release?.tags ?? "prompt",
		githubRelease: written.release?.github_release !== "never",
		makeLatest: written.release?.make_latest ?? true,
		changelogOnMain: written.release?.changelog?.main ?? "never",
		changelogPerPrompt: written.release?.changelog?.per_prompt ?? true,
		signsTags: written.release?.sign ?? false,
		strict: written.release?.strict ?? false,
		firstRelease: written.release?.first ?? "publish",
		publish: {
			branch: true,
			pages: false,
			assets: true,
			...written.publish
		},
		consumers: new Map(Object.entries(written.consumers ?? {}).map(([app, uses]) => [app, new Map(Object.entries(uses))])),
		metrics: metricSourcesFrom(written.metrics ?? []),
		experiments: {
			alpha: written.experiments?.alpha ?? .05,
			minDays: written.experiments?.min_days ?? 7,
			maxDays: written.experiments?.max_days ?? 28
		},
		staleAfterDays: daysFrom(written.stale_after ?? "90d"),
		site: { enabled: written.site?.enabled ?? true },
		report: { comment: written.report?.comment ?? "auto" }
	};
}
const defaultNaming = {
	preset: "letters",
	pattern: null,
	maxLength: 64
};
function sourceFrom({ naming, ...source }, library) {
	const own = naming === void 0 ? null : {
		...defaultNaming,
		...library,
		...naming
	};
	return {
		exclude: [],
		format: "native",
		category: null,
		subcategory: null,
		owner: null,
		id: null,
		...source,
		naming: own
	};
}
function categoriesFrom(written) {
	const all = new Map(Object.entries(categories));
	for (const [name, row] of Object.entries(written)) {
		const base = all.get(name) ?? {
			description: "",
			owner: "prompt-team",
			review: false,
			subcategories: []
		};
		all.set(name, {
			...base,
			...row
		});
	}
	return all;
}
function ownersFrom(written) {
	return new Map(Object.entries(written).flatMap(([name, accounts]) => Array.isArray(accounts) ? [[name, accounts]] : []));
}
function ownerPathsFrom(paths) {
	if (typeof paths !== "object" || paths === null || Array.isArray(paths)) return [];
	return Object.entries(paths).map(([glob, owner]) => ({
		glob,
		owner,
		matches: pathMatcher(glob, [])
	}));
}
function gatesFrom(written) {
	const settings = { ...gateSettingsFrom(written) };
	const rows = namesOf(gates$1).map((gate) => [gate, {
		required: written[gate]?.required ?? gates$1[gate].required,
		enforce: written[gate]?.enforce ?? "check",
		...settings[gate]
	}]);
	return Object.fromEntries(rows);
}

// src/app/check/configuration-at.ts
async function configurationAt(repository, request) {
	const { base, tree, configFile } = request;
	const [changes, [inBase, inTree]] = await Promise.all([request.scope === "all" ? [] : repository.diff(base, tree), Promise.all([textAt(repository, base, configFile), textAt(repository, tree, configFile)])]);
	const isBootstrap = inBase === null && inTree !== null;
	const inForce = await read$1(isBootstrap ? inTree : inBase, configFile);
	const brought = await read$1(inTree, configFile);
	const isChanged = changes.some(({ path }) => path === configFile);
	const problems = [
		...inForce.ok ? [] : inForce.problems,
		...isChanged && !isBootstrap && !brought.ok ? brought.problems : [],
		...isBootstrap ? [problem("config-bootstrap", {}, { place: {
			file: configFile,
			line: 1
		} })] : [],
		...isChanged && !isBootstrap ? [wouldChange(inForce, brought, configFile)] : [],
		...(isChanged || isBootstrap) && brought.ok ? brought.value.warnings : []
	];
	const configuration = configurationFrom(inForce.ok ? inForce.value.written : {});
	const ratchet = configuration.gateMode === "all" ? null : await baselineIn(repository, request, {
		changes,
		isBootstrap
	});
	return {
		configuration,
		changes,
		problems: [...problems, ...ratchet?.problems ?? []],
		baseline: ratchet?.baseline ?? null,
		remarks: []
	};
}
async function baselineIn(repository, request, how) {
	const { baselineAt: read } = await import("./read-baseline.js");
	return await read(repository, request, baselineFile(request.configFile), how);
}
async function textAt(repository, treeish, path) {
	const [entry] = await repository.entriesAt(treeish, [path]);
	if (entry === null || entry === void 0) return null;
	const bytes = (await repository.readBlobs([entry.blob])).get(entry.blob);
	return bytes === void 0 ? null : textOf(bytes, path);
}
async function read$1(text, file) {
	if (text === null) return passed({
		written: {},
		warnings: []
	});
	if (!text.ok) return text;
	const { readWithWarnings } = await import("./read-written.js");
	return readWithWarnings(text.value, file);
}
function wouldChange(before, after, file) {
	const old = before.ok ? { ...before.value.written } : {};
	const now = after.ok ? { ...after.value.written } : {};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => canonicalJson(old[key]) !== canonicalJson(now[key]));
	return problem("config-would-change", { keys: keys.sort() }, { place: {
		file,
		line: 1
	} });
}

// src/catalog/lock-path.ts
const lockPath = "prompts.lock";

// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

// \0unread-node:fs/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs/promises");
}));

// \0unread-node:child_process
var require__unread_node_child_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:child_process");
}));

// src/child/spawn.ts
var import_promises = require_promises();
var import__unread_node_child_process = require__unread_node_child_process();
var import__unread_node_fs = require__unread_node_fs();
const usualTimeLimit = 12e4;
const usualOutputLimit = 268435456;
const complaintLimit = 65536;
function start(call) {
	try {
		return (0, import__unread_node_child_process.spawn)(call.program, [...call.arguments], {
			cwd: call.folder,
			env: { ...call.environment },
			shell: false,
			windowsHide: true
		});
	} catch (cause) {
		throw notStarted(call, cause);
	}
}
function notStarted(call, cause) {
	const missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
	if (missing && !(0, import__unread_node_fs.existsSync)(call.folder)) return new Failure("folder-missing", `The folder ${call.folder} does not exist.`, "Name a folder that exists.", cause);
	if (missing) return new Failure("program-missing", `The program ${call.program} was not found.`, `Install ${call.program} and put it on the PATH.`, cause);
	return new Failure("program-not-started", `The program ${call.program} could not be started: ${String(cause)}`, "Check that the machine has memory and processes left.", cause);
}
function complaintsOf(stream, limit = complaintLimit) {
	const chunks = [];
	let kept = 0;
	stream.on("data", (chunk) => {
		if (kept >= limit) return;
		chunks.push(chunk.subarray(0, limit - kept));
		kept += chunk.length;
	});
	return () => Buffer.concat(chunks).toString("utf8");
}
function run$1(call) {
	return new Promise((resolve, reject) => {
		const child = start(call);
		const chunks = [];
		let size = 0;
		const stop = (failure) => {
			clearTimeout(timer);
			child.kill("SIGKILL");
			reject(failure);
		};
		const { timeLimit = usualTimeLimit, outputLimit = usualOutputLimit } = call;
		const timer = setTimeout(() => stop(timedOut(call, timeLimit)), timeLimit);
		const complaints = complaintsOf(child.stderr);
		child.stdout.on("data", (chunk) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > outputLimit) stop(saidTooMuch(call, outputLimit));
		});
		child.stdin.on("error", () => void 0);
		child.on("error", (cause) => stop(notStarted(call, cause)));
		child.on("close", (exitCode, signal) => {
			clearTimeout(timer);
			if (exitCode === null) reject(killed(call, signal));
			else resolve({
				exitCode,
				output: Buffer.concat(chunks, size),
				complaints: complaints()
			});
		});
		child.stdin.end(call.input ?? "");
	});
}
function timedOut(call, milliseconds) {
	return new Failure("program-timed-out", `${call.program} gave no answer within ${milliseconds} ms and was stopped.`, "Run it again; if it happens again, the machine or the disk is too slow or the repository is damaged.");
}
function saidTooMuch(call, bytes) {
	return new Failure("program-said-too-much", `${call.program} wrote more than ${bytes} bytes and was stopped.`, "Ask for less: a smaller folder or a shorter range.");
}
function killed(call, signal) {
	return new Failure("program-killed", `${call.program} was ended by ${signal ?? "a signal"}.`, "Run it again; look for memory limits if it happens again.");
}

// src/git/address.ts
function withoutCredentials(address) {
	return address.replace(/^((?:https?|ftps?):\/\/)(?:[^/@?#]*@)+/i, "$1").replace(/^((?:https?|ftps?):\/\/[^?#]*)[?#].*$/is, "$1").replace(/^([a-z][a-z0-9+.-]*:\/\/[^/:@]*):[^/@]*@/i, "$1@");
}
function redacted(text) {
	return text.replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials);
}

// src/git/invocation.ts
const settings = {
	"core.hooksPath": "/dev/null",
	"core.fsmonitor": "false",
	"core.pager": "cat",
	"core.quotePath": "false",
	"color.ui": "false",
	"protocol.ext.allow": "never",
	"commit.gpgSign": "false",
	"tag.gpgSign": "false",
	"log.showSignature": "false",
	"log.showRoot": "true",
	"merge.renormalize": "false",
	"submodule.recurse": "false",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"advice.graftFileDeprecated": "false"
};
const globalArguments = [
	"--literal-pathspecs",
	"--no-pager",
	...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
];
const passedOn = [
	"PATH HOME XDG_CONFIG_HOME GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM TMPDIR TEMP TMP",
	"http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY",
	"GNUPGHOME GPG_TTY",
	"SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO GIT_SSL_CAPATH SSH_AUTH_SOCK",
	"SystemRoot PATHEXT USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA ProgramData"
].flatMap((names) => names.split(" "));
const fixed = {
	LC_ALL: "C.UTF-8",
	TZ: "UTC",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: "/dev/null",
	NoDefaultCurrentDirectoryInExePath: "1"
};
function gitEnvironment(ambient) {
	const kept = passedOn.flatMap((name) => {
		const value = ambient[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		...fixed
	};
}
function withToken(environment, address, token) {
	if (!/^https?:\/\/[^@\s\p{Cc}]+$/u.test(address)) throw new Failure("git-address-refused", "A token can only be sent to an http(s) address without credentials.", "Use the https address of the remote.");
	if (!/^[\x21-\x7E]+$/.test(token)) throw new Failure("git-token-refused", "The token is empty or has characters no token has.", "Check how the token is passed.");
	const name = `http.${address}.extraheader`;
	const header = `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}`;
	return {
		...environment,
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: name,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: name,
		GIT_CONFIG_VALUE_1: header
	};
}

// src/git/git-command.ts
const withoutWorkTree = [
	"--bare",
	"-c",
	"core.attributesFile=/dev/null"
];
function gitArguments(place, command, settings = {}) {
	const more = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
	return [
		...globalArguments,
		...place.kind === "git-folder" ? withoutWorkTree : [],
		...more,
		...command
	];
}
async function git(place, command, call = {}) {
	const { input = "", accepts = [0], settings, timeLimit = usualTimeLimit } = call;
	const { folder, environment } = place;
	const outcome = await run$1({
		program: "git",
		arguments: gitArguments(place, command, settings),
		folder,
		environment,
		input,
		timeLimit
	}).catch((reason) => {
		throw inGitWords(reason);
	});
	if (accepts.includes(outcome.exitCode)) return outcome;
	throw gitFailed(command[0] ?? "", outcome.exitCode, outcome.complaints);
}
function gitFailed(command, exitCode, complaints) {
	const words = redacted(complaints.trim());
	return new Failure("git-failed", `git ${command} failed with exit code ${exitCode}${words === "" ? "." : `: ${words}`}`, "The message says what git itself found wrong. Run it again once that is mended.");
}
function inGitWords(reason) {
	if (!(reason instanceof Failure)) return reason;
	if (reason.code === "program-missing") return new Failure("git-missing", "git was not found on this machine.", "Install git 2.36 or newer and put it on the PATH.", reason);
	if (reason.code === "program-broke-off") return new Failure("git-failed", redacted(reason.message), reason.help, reason);
	return reason;
}

// src/git/plain-clone.ts
const needsGit = /worktree|include|extensions|bare(?!\s*=\s*false\s*$)/imu;
const largestConfiguration = 65536;
function plainClone(folder) {
	const gitFolder = (0, import__unread_node_path.join)(folder, ".git");
	const me = process.geteuid?.();
	if (me === void 0 || !isMyFolder(folder, me) || !isMyFolder(gitFolder, me)) return null;
	if (!["objects", "refs"].every((name) => isMyFolder((0, import__unread_node_path.join)(gitFolder, name), me)) || !isFile((0, import__unread_node_path.join)(gitFolder, "HEAD")) || isFile((0, import__unread_node_path.join)(gitFolder, "commondir"))) return null;
	const configuration = (0, import__unread_node_path.join)(gitFolder, "config");
	if (!isFile(configuration) || (0, import__unread_node_fs.lstatSync)(configuration).size > largestConfiguration) return null;
	return needsGit.test((0, import__unread_node_fs.readFileSync)(configuration, "utf8")) ? null : {
		gitFolder,
		root: folder,
		shallowFile: (0, import__unread_node_path.join)(gitFolder, "shallow")
	};
}
function isMyFolder(path, me) {
	const found = (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false });
	return found !== void 0 && found.isDirectory() && found.uid === me;
}
function isFile(path) {
	return (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

// src/git/refusal.ts
async function whyRefused(folder, complaints) {
	const found = repositoryAround(folder);
	if (found === null) return new Failure("git-not-a-repository", `${folder} is not in a git repository.`, "Run this inside a git repository, or make one: prompt-libraries init.");
	const me = process.getuid?.();
	const owners = [ownerOf(found.folder), ownerOf(found.gitFolder)];
	if (me !== void 0 && owners.some((owner) => owner !== me)) return new Failure("git-unsafe-ownership", `git does not trust ${found.folder}: it belongs to another user.`, `If you trust it: git config --global --add safe.directory ${found.folder}`);
	return gitFailed("rev-parse", 128, complaints);
}
function repositoryAround(folder) {
	if (exists((0, import__unread_node_path.join)(folder, ".git"))) return {
		folder,
		gitFolder: (0, import__unread_node_path.join)(folder, ".git")
	};
	if (exists((0, import__unread_node_path.join)(folder, "HEAD")) && exists((0, import__unread_node_path.join)(folder, "objects"))) return {
		folder,
		gitFolder: folder
	};
	const parent = (0, import__unread_node_path.dirname)(folder);
	return parent === folder ? null : repositoryAround(parent);
}
function exists(path) {
	return ownerOf(path) !== null;
}
function ownerOf(path) {
	return (0, import__unread_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.uid ?? null;
}

// src/git/unreadable.ts
function unreadable(command, output) {
	const shown = JSON.stringify(output.length > 200 ? `${output.slice(0, 200)}…` : output);
	return new Failure("git-output-unreadable", `git ${command} answered something unexpected: ${shown}`, "Use a released git of version 2.36 or newer; tell us if you do.");
}

// src/git/locate.ts
const questions = [
	"--path-format=absolute",
	"--absolute-git-dir",
	"--is-inside-work-tree",
	"--is-bare-repository",
	"--git-path",
	"shallow",
	"--show-cdup"
];
const refusal = 128;
async function locate(folder, environment) {
	const place = realPathOf(folder);
	const plain = plainClone(place);
	if (plain !== null) return plain;
	const told = await asked(place, environment);
	if (told.exitCode === refusal) throw await whyRefused(place, told.complaints);
	if (told.exitCode !== 0) throw gitFailed("rev-parse", told.exitCode, told.complaints);
	const lines = told.output.toString().replace(/\n$/, "").split("\n");
	const [gitFolder, inside, bare, shallowFile, up = ""] = lines;
	if (gitFolder === void 0 || inside === void 0 || bare === void 0 || shallowFile === void 0 || lines.length > 5) throw unreadable("rev-parse", lines.join("\n"));
	if (bare === "true" && await isInsideWorkTree((0, import__unread_node_path.dirname)(gitFolder), environment)) throw bareInside(gitFolder);
	return {
		gitFolder,
		root: inside === "true" ? (0, import__unread_node_path.resolve)(place, up) : null,
		shallowFile
	};
}
function realPathOf(folder) {
	try {
		return import__unread_node_fs.realpathSync.native(folder);
	} catch (cause) {
		throw new Failure("folder-missing", `The folder ${folder} does not exist.`, "Name a folder that exists.", cause);
	}
}
async function asked(folder, environment) {
	const command = gitArguments({ kind: "work-tree" }, ["rev-parse", ...questions]);
	return run$1({
		program: "git",
		arguments: command,
		folder,
		environment
	}).catch((reason) => {
		throw inGitWords(reason);
	});
}
async function isInsideWorkTree(folder, environment) {
	const { output } = await asked(folder, environment);
	return output.toString().split("\n")[1] === "true";
}
function bareInside(gitFolder) {
	return new Failure("git-bare-inside-repository", `${gitFolder} is a bare repository inside the work tree of another one.`, "Anyone who can change the outer repository could have made it: name the outer repository instead.");
}

// src/git/path-text.ts
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function pathFrom(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Array.from(bytes, (byte) => String.fromCharCode(byte < 128 ? byte : 56320 + byte)).join("");
	}
}
function pathBytes(path) {
	if (path.isWellFormed()) return Buffer.from(path, "utf8");
	return Buffer.from(Array.from({ length: path.length }, (_, at) => path.charCodeAt(at) & 255));
}
function nulFields(output) {
	if (output.length === 0) return [];
	const end = output.at(-1) === 0 ? output.length - 1 : output.length;
	try {
		return utf8.decode(output.subarray(0, end)).split("\0");
	} catch {
		return fieldByField(output.subarray(0, end));
	}
}
function fieldByField(output) {
	const fields = [];
	for (let from = 0; from <= output.length;) {
		const found = output.indexOf(0, from);
		const to = found === -1 ? output.length : found;
		fields.push(pathFrom(output.subarray(from, to)));
		from = to + 1;
	}
	return fields;
}

// src/git/revision.ts
const longest = 1024;
const steps = /(?:~\d{0,6}|\^\d{0,3}|\^\{(?:commit|tree|tag|)\})*$/;
function isObjectId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(name) {
	if (name === "" || name === "@" || name.length > longest || !name.isWellFormed()) return false;
	if (/[\s\p{Cc}~^:?*[\\]/u.test(name) || name.includes("..") || name.includes("@{")) return false;
	if (name.startsWith("-") || name.endsWith(".")) return false;
	return name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}
function isRevision(name) {
	if (name.length > longest) return false;
	const base = name.replace(steps, "");
	return base === "@" || isRefName(base);
}
function checkedRevision(name) {
	if (isRevision(name)) return name;
	throw new Failure("git-revision-refused", `${JSON.stringify(name)} does not name a commit.`, "Use a branch, a tag or an object id, with ~2 or ^1 behind it if needed.");
}
function checkedBranch(name) {
	if (isRefName(name) && name !== "HEAD") return name;
	throw new Failure("git-branch-refused", `${JSON.stringify(name)} cannot be the name of a branch.`, "Use letters, digits, - and /, as in feature/shorter-answers.");
}
function checkedObjectId(text) {
	if (isObjectId(text)) return text;
	throw new Failure("git-object-id-refused", `${JSON.stringify(text)} is not an object id.`, "Object ids are 40 or 64 hex digits.");
}

// src/git/remote-address.ts
function usableAddress(told, base) {
	if (told === "" || told.startsWith("-") || /\p{Cc}/u.test(told) || /^[A-Za-z0-9+.-]*::/.test(told)) throw new Failure("git-address-refused", `${JSON.stringify(withoutCredentials(told))} cannot be the address of a remote.`, "Use an https, ssh or file address, or a path: git remote set-url origin <address>");
	return isPath(told) ? (0, import__unread_node_path.resolve)(base, told) : withoutCredentials(told);
}
function takesToken(address) {
	return /^https?:\/\//i.test(address);
}
function isPath(address) {
	if (/^[A-Za-z]:[\\/]/.test(address)) return true;
	return !/^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/^[^/]*:/.test(address);
}

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
}

// src/app/consumer/open-catalog.ts
const largestCatalog = 67108864;
function catalogReader(published) {
	const known = /* @__PURE__ */ new Map();
	return (library) => {
		const opened = known.get(library) ?? read(published, library);
		known.set(library, opened);
		return opened;
	};
}
async function read(published, library) {
	const isFile = library.endsWith(".json");
	if (isFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(library)) throw new Failure("catalog-not-by-web", `${library} is an address of a file.`, "Name the git repository of the library instead, or download the catalog and name its path.");
	const bytes = isFile ? await published.local(library) : await published.file(library, recordsBranch, catalogPath);
	if (bytes === null) throw new Failure("catalog-missing", `${library} publishes no catalog on branch ${recordsBranch}.`, "Let the library release once with the branch switched on, or name a catalog as a file.");
	const text = textOf(bytes, library, largestCatalog);
	const catalog = text.ok ? decodeCatalog(text.value, library) : text;
	if (catalog.ok) return catalog.value;
	throw new Failure("catalog-unreadable", `The catalog of ${library} cannot be read: ${catalog.problems[0].message}`, "It may have been written by a newer version: update prompt-libraries.");
}

// src/git/clone.ts
const noSuchRemote$1 = 2;
async function lookAtClone(folder, environment) {
	const { gitFolder, root } = await locate(folder, environment);
	const top = root ?? gitFolder;
	const place = {
		folder: top,
		environment,
		kind: "work-tree"
	};
	const [asked, told] = await Promise.all([git(place, [
		"rev-parse",
		"--path-format=absolute",
		"--git-path",
		"objects",
		"--show-object-format",
		"--is-shallow-repository"
	]), git(place, [
		"remote",
		"get-url",
		"origin"
	], { accepts: [0, noSuchRemote$1] })]);
	const [objects, format, shallow, ...more] = asked.output.toString().trimEnd().split("\n");
	if (objects === void 0 || format !== "sha1" && format !== "sha256" || shallow === void 0 || more.length > 0) throw unreadable("rev-parse", asked.output.toString());
	const isShallow = shallow !== "false";
	const address = told.exitCode === noSuchRemote$1 ? null : usableAddress(told.output.toString().replace(/\n$/, ""), top);
	return {
		place,
		gitFolder,
		objects,
		format,
		isShallow,
		isComplete: !isShallow && !await hasPromises(objects),
		address
	};
}
async function hasPromises(objects) {
	const names = await (0, import_promises.readdir)((0, import__unread_node_path.join)(objects, "pack")).catch(() => null);
	return names === null || names.some((name) => name.endsWith(".promisor"));
}

// src/git/receiver.ts
const mostLines = 12;
function wordsOf(...texts) {
	return texts.flatMap((text) => redacted(text).split("\n")).map((line) => line.trimEnd()).filter((line) => line !== "").slice(0, mostLines).join("\n");
}
function brokeOff$1(reason) {
	if (!(reason instanceof Failure) || reason.code === "git-missing") throw reason;
	return wordsOf(reason.message);
}

// src/git/ref-listing.ts
const branchPrefix = "refs/heads/";
const tagPrefix = "refs/tags/";
const peeledSuffix = "^{}";
function refListing(output) {
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of Buffer.from(output).toString("utf8").split("\n")) {
		if (line === "") continue;
		const end = line.search(/[\t ]/);
		const oid = line.slice(0, Math.max(end, 0));
		const ref = line.slice(end + 1);
		if (!isObjectId(oid)) throw unreadable("ls-remote", line);
		if (ref.startsWith(branchPrefix)) branches.set(ref.slice(11), oid);
		else if (ref.startsWith(tagPrefix) && ref.endsWith(peeledSuffix)) {
			const name = ref.slice(10, -3);
			tags.set(name, {
				object: tags.get(name)?.object ?? oid,
				peeled: oid
			});
		} else if (ref.startsWith(tagPrefix)) tags.set(ref.slice(10), {
			object: oid,
			peeled: oid
		});
	}
	return {
		branches,
		tags
	};
}

// src/git/local-receiver.ts
const updateCodes = {
	done: 0,
	failed: 1,
	refused: 128
};
function localReceiver(place) {
	return {
		name: place.folder,
		refs: async () => {
			const { output } = await git(place, [
				"show-ref",
				"--dereference",
				"--heads",
				"--tags"
			], { accepts: [0, 1] });
			return refListing(output);
		},
		bring: async () => void 0,
		take: (_, change) => written(place, change).catch(brokeOff$1),
		closedTo: async () => null
	};
}
async function written(place, { branch, tags }) {
	if (branch !== null) {
		if (await isCheckedOut(place, branch.name)) return `The branch ${branch.name} is checked out. Go to another one first: git switch -`;
		const refusal = await transaction(place, `update refs/heads/${branch.name}\0${branch.to}\0${branch.from ?? "0".repeat(branch.to.length)}\0`);
		if (refusal !== null) return refusal;
	}
	return tags.size === 0 ? null : transaction(place, [...tags].map(([name, object]) => `create refs/tags/${name}\0${object}\0`).join(""));
}
async function transaction(place, instructions) {
	const outcome = await git(place, [
		"update-ref",
		"--no-deref",
		"--stdin",
		"-z",
		"-m",
		"release"
	], {
		input: instructions,
		accepts: Object.values(updateCodes)
	});
	if (outcome.exitCode === updateCodes.done) return null;
	return wordsOf(outcome.complaints) || `git update-ref ended with exit code ${outcome.exitCode}.`;
}
async function isCheckedOut(place, branch) {
	const { output } = await git(place, [
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]);
	return nulFields(output).includes(`branch refs/heads/${branch}`);
}

// \0unread-node:os
var require__unread_node_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:os");
}));

// src/git/import-stream.ts
var import__unread_node_os = require__unread_node_os();
const commitMark = 1;
function commitCommands(commit, by, ref) {
	const paths = [...commit.files.keys()].toSorted();
	const written = new Set(paths.filter((path) => commit.files.get(path) !== null));
	for (const path of paths) checkPath(path, written);
	const who = signature(by);
	return Buffer.concat([
		Buffer.from(`commit ${ref}\nmark :${1}\nauthor ${who}\ncommitter ${who}\n`),
		data(messageBytes(commit.message)),
		Buffer.from(parentsOf$1(commit).map((parent, at) => `${at === 0 ? "from" : "merge"} ${checkedObjectId(parent)}\n`).join("")),
		...paths.filter((path) => !written.has(path)).map((path) => Buffer.concat([
			Buffer.from("D "),
			quotedPath(path),
			newline
		])),
		...[...written].flatMap((path) => [
			Buffer.from("M 100644 inline "),
			quotedPath(path),
			newline,
			data(commit.files.get(path) ?? /* @__PURE__ */ new Uint8Array())
		]),
		Buffer.from(`\nget-mark :${1}\n`)
	]);
}
function parentsOf$1({ parent, onto }) {
	return [.../* @__PURE__ */ new Set([parent, onto?.tip ?? null])].filter((each) => each !== null);
}
function tagCommands(tags, by) {
	const who = signature(by);
	return Buffer.concat(tags.flatMap(({ name, target, message }, at) => {
		const mark = 2 + at;
		return [
			Buffer.from(`tag ${checkedTag(name)}\nmark :${mark}\nfrom ${checkedObjectId(target)}\ntagger ${who}\n`),
			data(messageBytes(message)),
			Buffer.from(`get-mark :${mark}\n`)
		];
	}));
}
const newline = Buffer.from("\n");
function data(bytes) {
	return Buffer.concat([
		Buffer.from(`data ${bytes.length}\n`),
		bytes,
		newline
	]);
}
function signature({ name, email, date }) {
	if (name.trim() === "" || /[<>\p{Cc}]/u.test(name + email) || !Number.isSafeInteger(date) || date < 0) throw new Failure("git-author-refused", `${JSON.stringify(`${name} <${email}> ${date}`)} cannot sign a commit.`, "Write the author as: Name <name@example.com>");
	return `${name} <${email}> ${date} +0000`;
}
function messageBytes(message) {
	if (!message.includes("\0")) return Buffer.from(message, "utf8");
	throw new Failure("git-message-refused", "The message of a commit or tag has a NUL in it.", "Leave it out: git ends a message there.");
}
function checkedTag(name) {
	if (isRefName(name)) return name;
	throw new Failure("git-tag-refused", `${JSON.stringify(name)} cannot be the name of a tag.`, "Use letters, digits, -, @ and dots, as in agents-support-triage@1.2.0.");
}
function checkPath(path, written) {
	const parts = path.split("/");
	const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join("/"));
	if (path.includes("\0") || parts.some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)) || written.has(path) && folders.some((folder) => written.has(folder))) throw new Failure("git-path-refused", `${JSON.stringify(path)} cannot be the path of a file.`, "Write it from the top of the repository, with / between the parts.");
}
function quotedPath(path) {
	const escapes = {
		"\\": "\\\\",
		"\"": "\\\"",
		"\n": "\\n"
	};
	return Buffer.concat([
		Buffer.from("\""),
		pathBytes(path.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)),
		Buffer.from("\"")
	]);
}

// src/git/own-repository.ts
async function makeOwnRepository({ environment, format, branch = "main", folder, borrowed }) {
	const home = await (folder === void 0 ? (0, import_promises.mkdtemp)((0, import__unread_node_path.join)((0, import__unread_node_os.tmpdir)(), "prompt-libraries-")) : (0, import_promises.mkdir)(folder, { recursive: true }).then(() => folder)).catch((cause) => {
		throw new Failure("git-folder-not-made", `No folder could be made for a repository: ${String(cause)}`, "Check that the disk has room and may be written to.", cause);
	});
	const place = {
		folder: home,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const remove = async () => folder === void 0 ? (0, import_promises.rm)(home, {
		recursive: true,
		force: true
	}) : void 0;
	try {
		await git(place, [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			`--initial-branch=${branch}`,
			`--object-format=${format}`,
			home
		]);
		if (borrowed !== void 0) await borrow(home, borrowed);
		return {
			place,
			remove
		};
	} catch (reason) {
		await remove();
		throw reason;
	}
}
async function borrow(home, objects) {
	await (0, import_promises.mkdir)((0, import__unread_node_path.join)(home, "objects", "info"), { recursive: true });
	await (0, import_promises.writeFile)((0, import__unread_node_path.join)(home, "objects", "info", "alternates"), Buffer.concat([quotedPath(objects), Buffer.from("\n")]));
}

// src/git/prefix-test.ts
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
}

// src/git/object-answers.ts
function answerReader(desk) {
	let pieces = [];
	let held = 0;
	let needed = 1;
	return (piece) => {
		pieces.push(piece);
		held += piece.length;
		if (held < needed) return;
		let rest = pieces.length === 1 ? piece : Buffer.concat(pieces, held);
		needed = 1;
		while (rest.length >= needed) {
			const taken = takeAnswer(rest, desk);
			if (typeof taken === "number") needed = taken;
			else {
				desk.answered(taken.answer);
				rest = taken.rest;
			}
		}
		pieces = rest.length === 0 ? [] : [rest];
		held = rest.length;
	};
}
function takeAnswer(bytes, desk) {
	const end = bytes.indexOf(10);
	if (end === -1) return bytes.length + 1;
	const answer = answerFrom(bytes.toString("latin1", 0, end));
	if (answer.is !== "found" || desk.next() === "info") return {
		answer,
		rest: bytes.subarray(end + 1)
	};
	if (answer.size > desk.largest) throw tooLarge(answer.oid, answer.size);
	const after = end + 1 + answer.size + 1;
	if (bytes.length < after) return after;
	return {
		answer: {
			...answer,
			content: bytes.subarray(end + 1, after - 1)
		},
		rest: bytes.subarray(after)
	};
}
function tooLarge(oid, size) {
	return new Failure("git-object-too-large", `The object ${oid} has ${size} bytes and is not read.`, "Keep files of this size out of the folders prompts are in.");
}
function answerFrom(header) {
	const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(header);
	if (found !== null) return {
		is: "found",
		oid: found[1] ?? "",
		type: found[2] ?? "",
		size: Number(found[3]),
		content: null
	};
	if (header.endsWith(" missing") || header.endsWith(" submodule")) return { is: "missing" };
	if (header.endsWith(" ambiguous")) return { is: "ambiguous" };
	throw unreadable("cat-file", header);
}

// src/git/tag-comparison.ts
const mostNamed$1 = 5;
const longestTag = 1048576;
async function missingTags(tags, there, receiver, staging) {
	const missing = [];
	const others = [];
	for (const tag of tags) {
		const tip = there.get(tag.name);
		if (tip === void 0) missing.push(tag);
		else if (tip.object !== tag.object) others.push({
			tag,
			tip
		});
	}
	const alike = others.filter(({ tag, tip }) => tip.peeled === tag.target && tip.object !== tip.peeled);
	const messages = await messagesOf(alike.map(({ tip }) => tip.object), receiver, staging);
	const same = new Set(alike.filter(({ tag, tip }) => isSame(tag.message, messages.get(tip.object) ?? null)).map(({ tag }) => tag.name));
	const taken = others.filter(({ tag }) => !same.has(tag.name));
	if (taken.length > 0) throw tagTaken(taken);
	return missing;
}
function digestIn(message) {
	const trailers = unsigned$1(message).trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
	return /^Digest: (\S+)$/m.exec(trailers)?.[1] ?? null;
}
function isSame(ours, theirs) {
	if (theirs === null) return false;
	const digest = digestIn(ours);
	return digest !== null && digest === digestIn(theirs) || unsigned$1(ours) === unsigned$1(theirs);
}
function unsigned$1(message) {
	return message.split(/^-----BEGIN /m)[0] ?? "";
}
async function messagesOf(objects, receiver, staging) {
	if (objects.length === 0) return /* @__PURE__ */ new Map();
	await receiver.bring(objects);
	const { output } = await git(staging, ["cat-file", "--batch"], { input: `${objects.join("\n")}\n` });
	const messages = /* @__PURE__ */ new Map();
	const answered = (answer) => {
		if (answer.is !== "found" || answer.type !== "tag") return;
		const text = (answer.content ?? Buffer.alloc(0)).toString("utf8");
		messages.set(answer.oid, text.slice(text.indexOf("\n\n") + 2));
	};
	answerReader({
		next: () => "contents",
		answered,
		largest: longestTag
	})(output);
	return messages;
}
function tagTaken(taken) {
	const named = taken.slice(0, mostNamed$1).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
	const more = taken.length > mostNamed$1 ? ` and ${taken.length - mostNamed$1} more` : "";
	const [first] = taken;
	return new Failure("tag-taken", `Somebody else made ${taken.length === 1 ? "a tag" : "tags"} of this release: ${named.join("; ")}${more}.`, `Tags are never moved. If it is a mistake, delete it: git push origin --delete refs/tags/${first?.tag.name ?? ""}. If not, ask for the next version with Release-As.`);
}

// src/git/push-release.ts
async function pushRelease(receiver, delivery) {
	if (delivery.branch !== null) await checkParents(delivery.staging, delivery.branch);
	const before = await standingOf(receiver, delivery);
	if (before.branch === "moved" || left(before) === 0) return outcomeOf(before, before, "");
	const change = changeFor(delivery, before);
	const words = await receiver.take(delivery.staging, change);
	const after = await standingOf(receiver, delivery);
	if (words !== null && after.branch !== "moved" && left(after) === left(before)) {
		const closed = await receiver.closedTo(delivery.staging, change);
		if (closed !== null) throw impossible(receiver, closed);
	}
	return outcomeOf(before, after, words ?? "git said that everything was taken.");
}
async function standingOf(receiver, { staging, branch, tags }) {
	const refs = await receiver.refs(branch?.to ?? null);
	const now = branch === null ? null : refs.branches.get(branch.name) ?? null;
	const missing = await missingTags(tags, refs.tags, receiver, staging);
	if (branch === null || now === branch.to) return {
		branch: "there",
		now,
		missing
	};
	if (now === branch.from) return {
		branch: "before",
		now,
		missing
	};
	return {
		branch: now !== null && (await git(staging, [
			"merge-base",
			"--is-ancestor",
			branch.to,
			now
		], { accepts: [0, 1] })).exitCode === 0 ? "there" : "moved",
		now,
		missing
	};
}
function outcomeOf(before, after, because) {
	if (after.branch === "moved") return {
		is: "branch-moved",
		now: after.now
	};
	if (after.branch === "before") return {
		is: "refused",
		because
	};
	if (after.missing.length > 0) return {
		is: "tags-missing",
		names: after.missing.map(({ name }) => name),
		because
	};
	return {
		is: "landed",
		written: left(before)
	};
}
function changeFor({ branch, tags, allTags }, { branch: state, missing }) {
	return {
		branch: state === "before" ? branch : null,
		tags: new Map(missing.map(({ name, object }) => [name, object])),
		allTags: allTags && missing.length === tags.length
	};
}
function left({ branch, missing }) {
	return missing.length + (branch === "before" ? 1 : 0);
}
async function checkParents(staging, { from, to, parents: expected }) {
	const { output } = await git(staging, [
		"cat-file",
		"commit",
		to
	]);
	const [header = ""] = output.toString("latin1").split("\n\n", 1);
	const parents = header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
	if (!(from === null || parents.includes(from)) || parents.join(" ") !== expected.join(" ")) throw new Failure("git-step-refused", `The commit ${to} does not follow ${from ?? "nothing"}.`, "Plan the release again.");
}
function impossible(receiver, words) {
	return new Failure("git-push-impossible", `${receiver.name} takes nothing from here: ${words}`, "Check that the token may write contents (permissions: contents: write), and that the remote can be reached.");
}

// src/git/push-in-parts.ts
const mostRefused = 3;
async function pushInParts(receiver, delivery, first) {
	const names = new Set(first);
	const outcome = await pushRelease(receiver, {
		...delivery,
		tags: delivery.tags.filter(({ name }) => names.has(name)),
		allTags: false
	});
	if (outcome.is !== "landed") return outcome;
	const rest = await pushTagsInHalves(receiver, delivery);
	return rest.is === "landed" ? {
		is: "landed",
		written: outcome.written + rest.written
	} : rest;
}
async function pushTagsInHalves(receiver, delivery) {
	const before = await standingOf(receiver, delivery);
	if (before.branch !== "there") return outcomeOf(before, before, "The branch does not have the commit of these tags.");
	let waiting = before.missing;
	let length = waiting.length;
	let taken = null;
	const refusals = [];
	while (waiting.length > 0 && refusals.length < mostRefused) {
		const chunk = waiting.slice(0, length);
		const words = await receiver.take(delivery.staging, {
			branch: null,
			tags: objectsByName(chunk),
			allTags: false
		});
		if (words !== null && chunk.length > 1) {
			length = Math.ceil(chunk.length / 2);
			continue;
		}
		if (words === null) taken = chunk.length;
		else refusals.push(words);
		waiting = waiting.slice(chunk.length);
		length = taken ?? waiting.length;
	}
	return outcomeOf(before, await standingOf(receiver, delivery), refusals[0] ?? "");
}
function objectsByName(tags) {
	return new Map(tags.map(({ name, object }) => [name, object]));
}

// src/child/conversation.ts
function converse(call, listener) {
	const child = start(call);
	const complaints = complaintsOf(child.stderr);
	let leaving = false;
	let over = false;
	const gone = new Promise((resolve) => {
		const ended = (failure) => {
			if (!over) listener.ended(failure);
			over = true;
			resolve();
		};
		child.on("error", (cause) => ended(notStarted(call, cause)));
		child.on("close", (exitCode) => ended(leaving && exitCode === 0 ? null : brokeOff(call, exitCode, complaints())));
	});
	child.stdin.on("error", () => void 0);
	child.stdout.on("data", (chunk) => {
		if (!over) listener.heard(chunk);
	});
	return {
		say: (words) => void child.stdin.write(words),
		end: () => {
			leaving = true;
			child.stdin.end();
			return gone;
		},
		breakOff: (reason) => {
			if (!over) listener.ended(reason);
			over = true;
			child.kill("SIGKILL");
		}
	};
}
function brokeOff(call, exitCode, complaints) {
	const words = complaints.trim();
	return new Failure("program-broke-off", `${call.program} ended with ${exitCode ?? "a signal"}${words === "" ? "." : `: ${words}`}`, "Run it again; what the program itself says is in the message.");
}

// src/git/fast-import.ts
function startImport(place) {
	const call = {
		program: "git",
		arguments: gitArguments(place, [
			"fast-import",
			"--quiet",
			"--done",
			"--date-format=raw"
		], { "fastimport.unpackLimit": "0" }),
		folder: place.folder,
		environment: place.environment
	};
	let pieces = [];
	let lines = 0;
	let asked = null;
	let broken = null;
	const conversation = converse(call, {
		heard: (piece) => {
			pieces.push(piece);
			lines += linesIn(piece);
			if (asked !== null && lines >= asked.count) asked.resolve(Buffer.concat(pieces).toString("latin1"));
		},
		ended: (failure) => {
			clearTimeout(timer);
			if (failure === null) return;
			broken = { reason: inGitWords(failure) };
			asked?.reject(broken.reason);
		}
	});
	const timer = setTimeout(() => conversation.breakOff(timedOut(call, usualTimeLimit)), usualTimeLimit);
	return {
		tell: async (commands, count) => {
			if (broken !== null) throw broken.reason;
			conversation.say(commands);
			if (count === 0) return [];
			pieces = [];
			lines = 0;
			const told = await new Promise((resolve, reject) => asked = {
				count,
				resolve,
				reject
			});
			asked = null;
			return idsFrom(told, count);
		},
		end: async () => {
			conversation.say(Buffer.from("done\n"));
			await conversation.end();
			if (broken !== null) throw broken.reason;
		}
	};
}
function linesIn(piece) {
	let count = 0;
	for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) count += 1;
	return count;
}
function idsFrom(told, count) {
	const ids = told.replace(/\n$/, "").split("\n");
	const strange = ids.find((id) => !isObjectId(id));
	if (strange !== void 0 || ids.length !== count) throw unreadable("fast-import", strange ?? told);
	return ids;
}

// src/git/signed-tags.ts
async function signedTags(place, tags, { name, email, date }) {
	const environment = {
		...place.environment,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email,
		GIT_COMMITTER_DATE: `${date} +0000`
	};
	for (const tag of tags) {
		const command = [
			"tag",
			"--force",
			"--sign",
			"--cleanup=verbatim",
			"--file=-",
			checkedTag(tag.name),
			checkedObjectId(tag.target)
		];
		await git({
			...place,
			environment
		}, command, { input: messageBytes(tag.message) }).catch((cause) => {
			throw unsigned(tag.name, cause);
		});
	}
	const { output } = await git(place, [
		"for-each-ref",
		"--format=%(objectname) %(refname:strip=2)",
		"refs/tags"
	]);
	const objects = new Map(output.toString().trimEnd().split("\n").map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]));
	return new Map(tags.map((tag) => [tag.name, {
		...tag,
		object: objects.get(tag.name) ?? ""
	}]));
}
function unsigned(tag, cause) {
	const words = cause instanceof Failure ? cause.message : String(cause);
	return new Failure("git-signing-failed", `The tag ${tag} could not be signed: ${words}`, "Configure a key: `git config --global user.signingKey KEY`, with `gpg.format ssh` for one of SSH; or turn `release.sign` off.", cause);
}

// src/git/release-objects.ts
const commitRef = "refs/release/commit";
async function makeReleaseObjects(ground, draft, keepIn) {
	const { environment } = ground.place;
	const { place, remove } = await makeOwnRepository({
		environment,
		format: ground.format,
		borrowed: ground.objects
	});
	const elsewhere = keepIn === null ? place : {
		...place,
		environment: {
			...place.environment,
			GIT_OBJECT_DIRECTORY: keepIn
		}
	};
	const importing = startImport(elsewhere);
	try {
		return {
			place,
			...await imported(importing, draft, elsewhere),
			remove
		};
	} catch (reason) {
		await importing.end().catch(() => void 0);
		await remove();
		throw reason;
	}
}
async function imported(importing, draft, place) {
	if (new Set(draft.tags.map(({ name }) => name)).size !== draft.tags.length) throw new Failure("git-tag-refused", "Two tags of a release have the same name.", "Give every prompt an id of its own.");
	const [commit = null] = draft.commit === null ? [] : await importing.tell(commitCommands(draft.commit, draft.by, commitRef), 1);
	const plain = draft.tags.map((tag) => ({
		name: tag.name,
		target: tag.target ?? needed(commit),
		message: typeof tag.message === "string" ? tag.message : tag.message(needed(commit))
	}));
	const ids = draft.signed === true ? [] : await importing.tell(tagCommands(plain, draft.by), plain.length);
	await importing.end();
	if (draft.signed === true) return {
		commit,
		tags: await signedTags(place, plain, draft.by)
	};
	return {
		commit,
		tags: new Map(plain.map((tag, at) => [tag.name, {
			...tag,
			object: ids[at] ?? ""
		}]))
	};
}
function needed(commit) {
	if (commit !== null) return commit;
	throw new Failure("git-tag-refused", "A tag of a release names a commit the release does not make.", "Name the commit the tag points at.");
}

// src/git/remote-through.ts
function remoteThrough(ways) {
	const { receiver, branches } = ways;
	return {
		tips: async (tagPrefixes) => {
			const refs = await receiver.refs(null);
			const isWanted = prefixTest(tagPrefixes);
			return {
				main: refs.branches.get(branches.main) ?? null,
				records: refs.branches.get(branches.records) ?? null,
				tags: new Map([...refs.tags].filter(([name]) => isWanted(name)))
			};
		},
		stage: (draft) => staged(ways, draft)
	};
}
async function staged({ ground, receiver, branches, keepIn }, draft) {
	const objects = await makeReleaseObjects(ground, draft, keepIn);
	const { place, commit, tags } = objects;
	const delivery = {
		staging: place,
		branch: commit === null || draft.commit === null ? null : stepOf(draft.commit, branches, commit),
		tags: [...tags.values()],
		allTags: true
	};
	return {
		commit,
		tags: new Map([...tags.values()].map(({ name, object }) => [name, object])),
		push: () => pushRelease(receiver, delivery),
		pushInParts: (first) => pushInParts(receiver, delivery, first),
		discard: objects.remove
	};
}
function stepOf(draft, { records }, to) {
	const { branch, tip } = draft.onto ?? {
		branch: records,
		tip: draft.parent
	};
	return {
		name: branch,
		from: tip,
		to,
		parents: parentsOf$1(draft)
	};
}

// src/git/wire.ts
const remoteName = "prompt-libraries-wire";
const networkTimeLimit = 6e5;
const publishedOnly = { "core.alternateRefsPrefixes": "refs/remotes/origin/ refs/heads/" };
function wireCall({ byToken }) {
	return {
		settings: byToken ? {
			"credential.helper": "",
			"core.askPass": ""
		} : {},
		timeLimit: networkTimeLimit
	};
}
async function askRefs(wire) {
	const listing = await listed$1(wire);
	if (listing.length > 0 || !/^https?:/i.test(wire.address)) return refListing(listing);
	return refListing(await listedByGit(wire));
}
async function listed$1({ place, address, ...wire }) {
	return (await git(place, [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		address
	], wireCall(wire)).catch(unreachable({ address }))).output;
}
async function listedByGit(wire) {
	const events = (0, import__unread_node_path.join)(wire.place.folder, "events");
	const environment = {
		...wire.place.environment,
		GIT_TRACE2_EVENT: events
	};
	const listing = await listed$1({
		...wire,
		place: {
			...wire.place,
			environment
		}
	});
	const told = await (0, import_promises.readFile)(events, "utf8").catch(() => "");
	await (0, import_promises.rm)(events, { force: true });
	if (told.includes("\"negotiated-version\"")) return listing;
	throw new Failure("git-remote-unreachable", `${wire.address} did not answer as a git server does.`, "Check the address, and whether a proxy or a sign-in page answers in its place.");
}
async function fetchObjects(wire, wants, how) {
	if (wants.length === 0) return;
	const { settings, timeLimit } = wireCall(wire);
	const partial = {
		[`remote.${remoteName}.url`]: wire.address,
		[`remote.${remoteName}.promisor`]: "true",
		[`remote.${remoteName}.partialclonefilter`]: "blob:none"
	};
	const negotiation = how === "alone" ? { "fetch.negotiationAlgorithm": "noop" } : {};
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-prune",
		"--no-recurse-submodules"
	];
	const call = {
		input: `${wants.join("\n")}\n`,
		settings: {
			...settings,
			...partial,
			...negotiation,
			...publishedOnly
		},
		timeLimit
	};
	const place = {
		...wire.place,
		environment: {
			...wire.place.environment,
			GIT_NO_LAZY_FETCH: "1"
		}
	};
	await git(place, [
		"fetch",
		...quiet,
		"--filter=blob:none",
		"--stdin",
		remoteName
	], call).catch(unreachable(wire));
}
function unreachable({ address }) {
	return (reason) => {
		if (!(reason instanceof Failure) || reason.code !== "git-failed") throw reason;
		throw new Failure("git-remote-unreachable", `${address} could not be read: ${reason.message}`, "Check the address, the network, and that the token may read the contents of the repository.", reason);
	};
}

// src/git/remote-receiver.ts
const pushCodes = {
	done: 0,
	refused: 1,
	unasked: 128
};
const plainPush = [
	"--atomic",
	"--no-follow-tags",
	"--no-verify",
	"--no-signed",
	"--no-force-if-includes",
	"--recurse-submodules=no",
	"--porcelain",
	"--quiet"
];
function remoteReceiver(wire, branches, isKept) {
	const bringTips = tipBringer(wire, branches, isKept);
	let pushes = 0;
	async function push(staging, change, ...more) {
		const { branch, tags } = change;
		const place = {
			...staging,
			environment: {
				...wire.place.environment,
				GIT_ATTR_NOSYSTEM: "1"
			}
		};
		const refspecs = branch === null ? [] : [`${branch.to}:refs/heads/${branch.name}`];
		if (tags.size > 0) refspecs.push(`${await patternFor(staging, change, pushes += 1)}:refs/tags/*`);
		const lease = branch === null ? [] : [`--force-with-lease=refs/heads/${branch.name}:${branch.from ?? ""}`];
		const { settings, timeLimit } = wireCall(wire);
		const negotiate = branch?.parents.length === 0 ? "false" : "true";
		const call = {
			settings: {
				...settings,
				"push.negotiate": negotiate,
				"push.pushOption": ""
			},
			timeLimit,
			accepts: Object.values(pushCodes)
		};
		const { exitCode, output, complaints } = await git(place, [
			"push",
			...plainPush,
			...lease,
			...more,
			wire.address,
			...refspecs
		], call);
		const refusals = output.toString().split("\n").filter((line) => line.startsWith("!"));
		return {
			exitCode,
			words: wordsOf(complaints, refusals[0] ?? "") || `git push ended with exit code ${exitCode}.`
		};
	}
	return {
		name: wire.address,
		refs: async (ours) => {
			const refs = await askRefs(wire);
			await bringTips(refs, ours);
			return refs;
		},
		bring: (objects) => fetchObjects(wire, objects, "history"),
		take: (staging, change) => push(staging, change).then(({ exitCode, words }) => exitCode === pushCodes.done ? null : words, brokeOff$1),
		closedTo: (staging, change) => push(staging, change, "--dry-run").then(({ exitCode, words }) => exitCode === pushCodes.unasked ? words : null, brokeOff$1)
	};
}
function tipBringer(wire, branches, isKept) {
	const brought = /* @__PURE__ */ new Map();
	return async (refs, ours) => {
		const isBelow = (name) => (branches.below ?? []).some((text) => name.startsWith(text));
		const names = [.../* @__PURE__ */ new Set([
			branches.main,
			branches.records,
			...branches.also ?? [],
			...[...refs.branches.keys(), ...brought.keys()].filter(isBelow)
		])];
		const tips = names.flatMap((name) => {
			const tip = refs.branches.get(name);
			return tip === void 0 || tip === ours || brought.get(name) === tip ? [] : [{
				name,
				tip
			}];
		});
		await fetchObjects(wire, tips.map(({ name, tip }) => `+${tip}:refs/heads/${name}`), "history");
		for (const { name, tip } of tips) brought.set(name, tip);
		const gone = names.filter((name) => !refs.branches.has(name) && (isKept || brought.has(name)));
		if (gone.length === 0) return;
		for (const name of gone) brought.delete(name);
		await git(wire.place, [
			"update-ref",
			"--no-deref",
			"--stdin",
			"-z"
		], { input: gone.map((name) => `delete refs/heads/${name}\0\0`).join("") });
	};
}
async function patternFor(staging, { tags, allTags }, number) {
	if (allTags) return "refs/tags/*";
	const namespace = `refs/release/${number}`;
	await git(staging, [
		"update-ref",
		"--stdin",
		"-z"
	], { input: [...tags].map(([name, object]) => `create ${namespace}/${name}\0${object}\0`).join("") });
	return `${namespace}/*`;
}

// src/git/missing-blobs.ts
async function missingBlobs(place, blobs) {
	const asked = [...new Set(blobs.map(checkedObjectId))];
	if (asked.length === 0) return [];
	const { output } = await git(place, ["cat-file", "--batch-check"], { input: `${asked.join("\n")}\n` });
	const there = /* @__PURE__ */ new Set();
	answerReader({
		next: () => "info",
		answered: (answer) => void (answer.is === "found" && there.add(answer.oid)),
		largest: 0
	})(output);
	return asked.filter((blob) => !there.has(blob));
}

// src/git/open-mirror.ts
async function openMirror(options, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const { from, branches } = options;
	for (const name of [
		branches.main,
		branches.records,
		...branches.also ?? []
	]) checkedBranch(name);
	if ("address" in from) return mirrorOf(usableAddress(from.address, process.cwd()), from.objectFormat ?? "sha1", environment, options);
	const clone = await lookAtClone(from.clone, environment);
	if (clone.address === null) return localRemote(clone, branches);
	return mirrorOf(clone.address, clone.format, environment, options, clone);
}
async function mirrorOf(address, format, environment, options, clone) {
	const token = takesToken(address) ? options.token : null;
	const authorised = token === null ? environment : withToken(environment, address, token);
	const borrows = clone?.isComplete === true && options.cache === void 0;
	const mirror = await makeOwnRepository({
		environment,
		format,
		branch: options.branches.main,
		folder: options.cache,
		borrowed: borrows ? clone.objects : void 0
	});
	const wire = {
		place: {
			...mirror.place,
			environment: {
				...mirror.place.environment,
				...authorised
			}
		},
		address,
		byToken: token !== null
	};
	const ground = {
		place: mirror.place,
		objects: (0, import__unread_node_path.join)(mirror.place.folder, "objects"),
		format
	};
	const there = /* @__PURE__ */ new Set();
	return {
		...remoteThrough({
			ground,
			receiver: remoteReceiver(wire, options.branches, options.cache !== void 0),
			branches: options.branches,
			keepIn: null
		}),
		folder: mirror.place.folder,
		address,
		fetchBlobs: async (blobs) => {
			const unseen = blobs.filter((blob) => !there.has(blob));
			await fetchObjects(wire, await missingBlobs(mirror.place, unseen), "alone");
			for (const blob of unseen) there.add(blob);
		},
		close: mirror.remove
	};
}
function localRemote(clone, branches) {
	if (clone.isShallow) throw new Failure("git-history-cut-off", `The history of ${clone.place.folder} was cut off, and it has no remote to complete it from.`, "Clone it again without --depth, or add its remote: git remote add origin <address>");
	return {
		...remoteThrough({
			ground: clone,
			receiver: localReceiver(clone.place),
			branches,
			keepIn: clone.objects
		}),
		folder: clone.gitFolder,
		address: null,
		fetchBlobs: async () => void 0,
		close: async () => void 0
	};
}

// src/git/git-version.ts
const neededFor = {
	reading: "2.36",
	merging: "2.38"
};
async function explained(reason, place, needed) {
	const told = await run$1({
		program: "git",
		arguments: ["version"],
		...place
	}).catch(() => null);
	const version = /\d+\.\d+/.exec(told?.output.toString() ?? "")?.[0];
	if (version === void 0 || !isOlder(version, needed)) return reason;
	return new Failure("git-too-old", `git ${version} is installed; ${needed} or newer is needed.`, "Install a newer git.", reason);
}
function isOlder(version, needed) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
	return major === neededMajor ? minor < neededMinor : major < neededMajor;
}

// src/git/object-conversation.ts
const largestObject = 268435456;
function openConversation(call) {
	let talk = begin();
	function begin() {
		const waiting = [];
		const watch = watchFor(call.timeLimit ?? 12e4, (limit) => opened.conversation.breakOff(timedOut(call, limit)));
		const read = reader(waiting, watch);
		const opened = {
			conversation: converse(call, {
				heard: (piece) => {
					try {
						read(piece);
					} catch (reason) {
						opened.conversation.breakOff(reason);
					}
				},
				ended: (failure) => {
					watch.rest();
					if (talk === opened) talk = null;
					for (const asked of waiting.splice(0)) asked.reject(failure ?? closed());
				}
			}),
			waiting,
			watch
		};
		return opened;
	}
	return {
		ask: (question, names) => {
			if (names.length === 0) return Promise.resolve([]);
			const { conversation, waiting, watch } = talk ??= begin();
			return new Promise((resolve, reject) => {
				waiting.push({
					question,
					count: names.length,
					answers: [],
					resolve,
					reject
				});
				watch.start();
				conversation.say(words(question, names));
			});
		},
		close: async () => {
			const ending = talk;
			talk = null;
			await ending?.conversation.end();
		}
	};
}
function words(question, names) {
	const before = Buffer.from(`${question} `);
	const after = Buffer.from("\n");
	return Buffer.concat([...names.flatMap((name) => [
		before,
		name,
		after
	]), Buffer.from("flush\n")]);
}
function reader(waiting, watch) {
	const read = answerReader({
		next: () => waiting[0]?.question ?? "info",
		answered: (answer) => {
			const asked = waiting[0];
			if (asked === void 0) return;
			asked.answers.push(answer);
			if (asked.answers.length < asked.count) return;
			waiting.shift();
			asked.resolve(asked.answers);
		},
		largest: largestObject
	});
	return (piece) => {
		read(piece);
		if (waiting.length === 0) watch.rest();
		else watch.start();
	};
}
function watchFor(limit, silent) {
	let timer;
	return {
		start: () => void (timer = timer?.refresh() ?? setTimeout(() => silent(limit), limit)),
		rest: () => {
			clearTimeout(timer);
			timer = void 0;
		}
	};
}
function closed() {
	return new Failure("git-closed", "The repository was closed while git was asked something.", "Run it again.");
}

// src/git/reading.ts
async function objectsOf(reading, names) {
	return (await reading.objects.ask("info", names.map((name) => Buffer.from(name)))).map((answer, at) => namedObject(names[at] ?? "", answer));
}
function namedObject(name, answer) {
	if (answer.is === "ambiguous") throw new Failure("git-revision-ambiguous", `${JSON.stringify(name)} could mean more than one object.`, "Use more digits of the object id.");
	return answer.is === "missing" ? null : answer;
}
async function resolved(reading, revision, kind) {
	if (isObjectId(revision)) return revision;
	const [found] = await objectsOf(reading, [`${checkedRevision(revision)}^{${kind}}`]);
	if (found) return found.oid;
	throw new Failure("git-revision-unknown", `There is no ${kind} named ${JSON.stringify(revision)}.`, "Check the spelling; fetch the branch or tag if it is only on the remote.");
}

// src/git/reading-refs.ts
const mostPatterns = 200;
const noSuchRemote = 2;
function refAnswers(reading) {
	return {
		commitOf: async (name) => {
			const [found] = await objectsOf(reading, [`${checkedRevision(name)}^{commit}`]);
			return found?.oid ?? null;
		},
		parentsOf: (commit) => parentsOf(reading, commit),
		mergeBase: async (a, b) => {
			const [first, second] = await Promise.all([resolved(reading, a, "commit"), resolved(reading, b, "commit")]);
			const { exitCode, output } = await git(reading.place, [
				"merge-base",
				first,
				second
			], { accepts: [0, 1] });
			return exitCode === 0 ? output.toString().trim() : null;
		},
		mergedTree: (ours, theirs) => mergedTree(reading, ours, theirs),
		isShallow: () => isShallow(reading),
		currentBranch: async () => {
			const { exitCode, output } = await git(reading.place, [
				"symbolic-ref",
				"--quiet",
				"HEAD"
			], { accepts: [0, 1] });
			const ref = exitCode === 0 ? output.toString().trim() : "";
			return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
		},
		hasBranch: async (name) => {
			const refs = [`refs/heads/${checkedBranch(name)}`, `refs/remotes/origin/${name}`];
			const { output } = await git(reading.place, [
				"for-each-ref",
				"--format=%(refname)",
				...refs
			]);
			return output.toString().split("\n").some((ref) => refs.includes(ref));
		},
		tags: (prefixes) => tags(reading, prefixes),
		remoteUrl: (name) => remoteUrl(reading, name)
	};
}
async function parentsOf(reading, commit) {
	const [answer] = await reading.objects.ask("contents", [Buffer.from(`${checkedRevision(commit)}^{commit}`)]);
	if (answer?.is !== "found" || answer.content === null) throw new Failure("git-revision-unknown", `There is no commit named ${JSON.stringify(commit)}.`, "Check the spelling; fetch it if it is only on the remote.");
	const [header = ""] = answer.content.toString("latin1").split("\n\n", 1);
	return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice(7)] : []);
}
async function mergedTree(reading, ours, theirs) {
	const sides = await Promise.all([resolved(reading, ours, "commit"), resolved(reading, theirs, "commit")]);
	const { exitCode, output } = await git(reading.place, [
		"merge-tree",
		"--write-tree",
		"-z",
		"--no-messages",
		...sides
	], { accepts: [0, 1] }).catch(async (reason) => {
		throw await explained(reason, reading.place, neededFor.merging);
	});
	if (exitCode === 1) return null;
	const tree = output.toString("latin1").split("\0", 1)[0]?.trim() ?? "";
	if (!isObjectId(tree)) throw new Failure("git-output-unreadable", "git merge-tree answered no tree.", "Use a released git of version 2.38 or newer.");
	return tree;
}
async function isShallow(reading) {
	try {
		(0, import__unread_node_fs.statSync)(reading.location.shallowFile);
		return true;
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return false;
		throw new Failure("git-failed", `Whether the repository is shallow could not be read: ${String(cause)}`, "Check the permissions of the repository.", cause);
	}
}
async function tags(reading, prefixes) {
	if (prefixes.length === 0) return /* @__PURE__ */ new Map();
	const { output } = await git(reading.place, [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...tagPatterns(prefixes)
	]);
	const named = output.toString().split("\n").flatMap((line) => {
		const at = line.indexOf(" ");
		return at === -1 ? [] : [{
			oid: line.slice(0, at),
			name: line.slice(at + 11)
		}];
	});
	const startsRight = prefixTest(prefixes);
	const wanted = named.filter(({ name }) => startsRight(name));
	const targets = await objectsOf(reading, wanted.map(({ oid }) => `${oid}^{}`));
	return new Map(wanted.map(({ name }, at) => {
		const target = targets[at];
		if (!target) throw new Failure("git-failed", `The tag ${name} points at an object that does not exist.`, "The repository is damaged: git fsck says more.");
		return [name, target.oid];
	}));
}
function tagPatterns(prefixes) {
	if (prefixes.length > mostPatterns || prefixes.some((prefix) => /^$|[*?[\\]/.test(prefix))) return ["refs/tags"];
	return prefixes.flatMap((prefix) => [`refs/tags/${prefix}*`, `refs/tags/${prefix}*/**`]);
}
async function remoteUrl(reading, name) {
	if (!isRefName(name)) throw new Failure("git-remote-refused", `${JSON.stringify(name)} cannot be the name of a remote.`, "Use a name such as origin.");
	const { textCommands } = await import("./simple-git.js");
	const told = await textCommands(reading.place)([
		"remote",
		"get-url",
		name
	], { accepts: [0, noSuchRemote] });
	return told.exitCode === 0 ? withoutCredentials(told.output.trim()) : null;
}

// src/git/path-changes.ts
const rawChanges = [
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=none",
	"-O/dev/null"
];
function diffArguments(before, after, folders) {
	return [
		"diff-tree",
		"-r",
		...rawChanges,
		before,
		after,
		...folders.length === 0 ? [] : ["--", ...folders]
	];
}
function pathChanges(output) {
	const fields = nulFields(output);
	const changes = [];
	for (let at = 0; at < fields.length; at += 2) changes.push(pathChange(fields[at] ?? "", fields[at + 1]));
	return changes;
}
const manyDiffsArguments = [
	"diff-tree",
	"-r",
	...rawChanges,
	"--stdin",
	"--always"
];
function manyPathChanges(output, asked) {
	const fields = nulFields(output);
	const answers = [];
	for (let at = 0; at < fields.length;) {
		const field = fields[at] ?? "";
		const answer = answers.at(-1);
		if (field.startsWith(":") && answer !== void 0) {
			answer.push(pathChange(field, fields[at + 1]));
			at += 2;
		} else {
			if (field !== asked[answers.length]) throw unreadable("diff", field);
			answers.push([]);
			at += 1;
		}
	}
	if (answers.length !== asked.length) throw unreadable("diff", `${answers.length} answers`);
	return answers;
}
function pathChange(header, path) {
	const parents = header.search(/[^:]/);
	const words = header.slice(Math.max(parents, 0)).split(" ");
	if (parents < 1 || path === void 0 || words.length !== 2 * parents + 3) throw unreadable("diff", header);
	return {
		path,
		before: side$1(words[0], words[parents + 1]),
		after: side$1(words[parents], words[2 * parents + 1])
	};
}
function side$1(mode, blob) {
	if (mode === void 0 || blob === void 0 || !/^[0-7]{6}$/.test(mode)) throw unreadable("diff", `${mode} ${blob}`);
	return mode === "000000" ? null : {
		mode,
		blob
	};
}

// src/git/commit-log.ts
const format = "--format=%H%x00%P%x00%an%x00%ae%x00%ct%x00%B";
const fieldsOfCommit = 6;
function logArguments(from, to) {
	const quiet = [
		"--no-show-signature",
		"--no-notes",
		"--no-decorate",
		"--no-mailmap",
		"--encoding=UTF-8"
	];
	return [
		"log",
		"--topo-order",
		"-c",
		...rawChanges,
		...quiet,
		format,
		to,
		...from === null ? [] : [`^${from}`]
	];
}
function commitLog(output) {
	const fields = nulFields(output);
	const commits = [];
	for (let at = 0; at < fields.length;) {
		const changes = [];
		let next = at + fieldsOfCommit;
		if (fields[next] === "") next += 1;
		for (; isChange(fields[next]); next += 2) changes.push(pathChange((fields[next] ?? "").trimStart(), fields[next + 1]));
		commits.push({
			...commitFrom(fields.slice(at, at + fieldsOfCommit)),
			changes
		});
		at = next;
	}
	return commits;
}
function isChange(field) {
	return field !== void 0 && /^\n?:/.test(field);
}
function commitFrom(fields) {
	const [oid, parents, name, email, date, message] = fields;
	if (oid === void 0 || parents === void 0 || name === void 0 || email === void 0 || date === void 0 || message === void 0) throw unreadable("log", fields.join("\n"));
	const parentIds = parents === "" ? [] : parents.split(" ");
	if (!isObjectId(oid) || !parentIds.every(isObjectId) || !/^-?\d+$/.test(date)) throw unreadable("log", fields.join("\n"));
	return {
		oid,
		parents: parentIds,
		author: {
			name: name.toWellFormed(),
			email: email.toWellFormed()
		},
		committedAt: Number(date),
		message: message.toWellFormed()
	};
}

// src/git/tree-listing.ts
function treeListingArguments(tree, folder) {
	return [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		tree,
		...folder === "" ? [] : ["--", `${folder}/`]
	];
}
function treeListing(output) {
	return nulFields(output).map((field) => {
		const tab = field.indexOf("	");
		const [mode, , blob] = field.slice(0, Math.max(tab, 0)).split(" ");
		if (mode === void 0 || blob === void 0) throw unreadable("ls-tree", field);
		return {
			path: field.slice(tab + 1),
			mode,
			blob
		};
	});
}

// src/git/reading-trees.ts
const mostAsked = 1e3;
const submodule = "160000";
function treeAnswers(reading) {
	const { place } = reading;
	return {
		listTree: async (treeish, folder) => {
			const tree = await resolved(reading, treeish, "tree");
			return treeListing((await git(place, treeListingArguments(tree, checkedFolder(folder)))).output);
		},
		diff: async (before, after, folders = []) => {
			const wanted = folders.map(checkedFolder);
			const [from, to] = await Promise.all([resolved(reading, before, "tree"), resolved(reading, after, "tree")]);
			if (from === to) return [];
			const everywhere = wanted.includes("");
			return pathChanges((await git(place, diffArguments(from, to, everywhere ? [] : wanted))).output);
		},
		diffs: async (pairs) => {
			if (pairs.length === 0) return [];
			const lines = pairs.map(({ before, after }) => `${checkedObjectId(after)} ${checkedObjectId(before)}\n`);
			const { output } = await git(place, manyDiffsArguments, { input: lines.join("") });
			return manyPathChanges(output, pairs.map(({ after }) => after));
		},
		history: async (from, to) => {
			const old = from === null || isObjectId(from) ? from : await resolved(reading, from, "commit");
			const young = isObjectId(to) ? to : await resolved(reading, to, "commit");
			return commitLog((await git(place, logArguments(old, young))).output);
		},
		sizesOf: async (blobs) => {
			const answers = await reading.objects.ask("info", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) ? [[answer.oid, answer.size]] : []));
		},
		readBlobs: async (blobs) => {
			const answers = await reading.objects.ask("contents", blobs.map((blob) => Buffer.from(checkedObjectId(blob))));
			return new Map(answers.flatMap((answer) => isBlob(answer) && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		readTags: async (tags) => {
			const answers = await reading.objects.ask("contents", tags.map((tag) => Buffer.from(checkedObjectId(tag))));
			return new Map(answers.flatMap((answer) => answer.is === "found" && answer.type === "tag" && answer.content !== null ? [[answer.oid, answer.content]] : []));
		},
		entriesAt: (treeish, paths) => entriesAt(reading, treeish, paths),
		filesWith: (treeish, texts, folder) => filesWith(reading, treeish, texts, folder)
	};
}
function isBlob(answer) {
	return answer.is === "found" && answer.type === "blob";
}
async function entriesAt(reading, treeish, paths) {
	const tree = await resolved(reading, treeish, "tree");
	const found = paths.length > mostAsked || paths.some((path) => path.includes("\n")) ? await listed(reading, tree, paths) : await askedFor(reading, tree, paths);
	return paths.map((path) => found.get(path) ?? null);
}
async function askedFor(reading, tree, paths) {
	const askable = paths.filter(isAskable);
	return filesFrom(askable, await reading.objects.ask("info", askable.map((path) => Buffer.concat([Buffer.from(`${tree}:`), pathBytes(path)]))));
}
async function listed(reading, tree, paths) {
	const wanted = new Set(paths);
	const { output } = await git(reading.place, treeListingArguments(tree, ""));
	const entries = treeListing(output).filter(({ path, mode }) => wanted.has(path) && mode !== submodule);
	const answers = await reading.objects.ask("info", entries.map(({ blob }) => Buffer.from(blob)));
	return filesFrom(entries.map(({ path }) => path), answers);
}
function filesFrom(paths, answers) {
	return new Map(answers.flatMap((answer, at) => isBlob(answer) ? [[paths[at] ?? "", {
		blob: answer.oid,
		size: answer.size
	}]] : []));
}
function isAskable(path) {
	return path !== "" && !path.includes("\0") && !/^\.\.?(?:\/|$)/.test(path);
}
async function filesWith(reading, treeish, texts, folder) {
	if (texts.length === 0) return [];
	if (texts.some((text) => text === "" || /[\n\r\0]/.test(text))) throw new Failure("git-text-refused", "A text to search for is empty or has a line break.", "Search for texts within one line.");
	const where = checkedFolder(folder);
	const tree = await resolved(reading, treeish, "tree");
	const command = [
		"grep",
		"-l",
		"-z",
		"-a",
		"-F",
		"--no-color",
		"--no-textconv",
		"--no-recurse-submodules",
		"-f",
		"-",
		tree,
		...where === "" ? [] : ["--", where]
	];
	const { exitCode, output } = await git(reading.place, command, {
		input: `${texts.join("\n")}\n`,
		accepts: [0, 1]
	});
	return exitCode === 1 ? [] : nulFields(output).map((field) => field.slice(tree.length + 1));
}
function checkedFolder(folder) {
	const plain = folder.replace(/\/+$/, "");
	const parts = plain === "" ? [] : plain.split("/");
	if (folder.startsWith("/") || parts.some((part) => part === "" || part === "." || part === "..") || /\0/.test(plain) || !plain.isWellFormed()) throw new Failure("git-folder-refused", `${JSON.stringify(folder)} is not a folder of the repository.`, "Write it from the top of the repository, with / between the parts.");
	return plain;
}

// src/git/open-repository.ts
async function openRepository(folder, ambient = process.env) {
	const environment = gitEnvironment(ambient);
	const location = await locate(folder, environment).catch(async (reason) => {
		throw await explained(reason, {
			folder: process.cwd(),
			environment
		}, neededFor.reading);
	});
	const place = {
		folder: location.gitFolder,
		environment: {
			...environment,
			GIT_ATTR_NOSYSTEM: "1"
		},
		kind: "git-folder"
	};
	const objects = inWordsOfGit(openConversation({
		program: "git",
		arguments: gitArguments(place, [
			"cat-file",
			"--batch-command",
			"--buffer"
		]),
		folder: place.folder,
		environment: place.environment
	}), (reason) => explained(inGitWords(reason), place, neededFor.reading));
	await objects.ask("info", [Buffer.from("HEAD")]);
	const reading = {
		location,
		place,
		objects
	};
	return {
		root: location.root,
		...refAnswers(reading),
		...treeAnswers(reading),
		close: objects.close
	};
}
function inWordsOfGit(objects, explain) {
	return {
		ask: (question, names) => objects.ask(question, names).catch(async (reason) => {
			throw reason instanceof Failure ? await explain(reason) : reason;
		}),
		close: objects.close
	};
}

// src/git/published-in.ts
function publishedIn({ base, token }, ambient = process.env) {
	const tokenFor = (address) => token !== null && address.startsWith(`${token.serverUrl.replace(/\/$/u, "")}/`) ? token.value : null;
	return {
		file: async (library, branch, path) => {
			const address = usableAddress(isPath(library) ? (0, import__unread_node_path.resolve)(base, library) : library, base);
			const remote = await openMirror({
				from: { address },
				token: tokenFor(address),
				branches: {
					main: branch,
					records: branch
				}
			}, ambient);
			try {
				return await fileOf(remote, ambient, {
					library,
					branch,
					path
				});
			} finally {
				await remote.close();
			}
		},
		local: async (path) => await (0, import_promises.readFile)((0, import__unread_node_path.resolve)(base, path)).catch((cause) => {
			throw new Failure("file-unreadable", `${path} cannot be read.`, "Check the path.", cause);
		})
	};
}
async function fileOf(remote, ambient, { library, branch, path }) {
	const { main } = await remote.tips([]);
	if (main === null) throw new Failure("branch-missing", `${withoutCredentials(library)} has no branch ${branch}.`, "Check the address; a library has the branch from its first release on.");
	const repository = await openRepository(remote.folder, ambient);
	try {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const blob = (await repository.listTree(main, folder)).find((entry) => entry.path === path)?.blob;
		if (blob === void 0) return null;
		await remote.fetchBlobs([blob]);
		return (await repository.readBlobs([blob])).get(blob) ?? null;
	} finally {
		await repository.close();
	}
}

// src/cli/catalog-source.ts
function openCatalogs({ cwd, variables }, root) {
	const token = variables["GITHUB_TOKEN"] ?? "";
	const serverUrl = variables["GITHUB_SERVER_URL"] ?? "https://github.com";
	return catalogReader(publishedIn({
		base: root ?? cwd,
		token: token === "" ? null : {
			value: token,
			serverUrl
		}
	}, variables));
}

// src/report/grouped.ts
function groupedBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}

// src/report/prose.ts
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·])?[)",.;:?!…]*$/u;
const likeCommit = /^[("+-]*[0-9a-f]{7,40}(?![\p{L}\d])/iu;
function proseTokens(text) {
	const tokens = [];
	const line = visibleLine(text).trim();
	let end = 0;
	for (const span of line.matchAll(/`([^`]+)`/gu)) {
		addWords(tokens, line.slice(end, span.index));
		add(tokens, {
			code: true,
			text: span[1] ?? ""
		});
		end = span.index + span[0].length;
	}
	addWords(tokens, line.slice(end));
	return tokens;
}
function addWords(tokens, text) {
	for (const word of text.split(/(\s+)/u)) {
		if (word === "") continue;
		if (/^\s/u.test(word)) add(tokens, {
			code: false,
			text: " "
		});
		else add(tokens, {
			code: !plainWord.test(word) || likeCommit.test(word),
			text: word
		});
	}
}
function add(tokens, token) {
	const last = tokens.at(-1);
	if (last?.code !== token.code) tokens.push(token);
	else tokens[tokens.length - 1] = {
		code: token.code,
		text: last.text + token.text
	};
}

// src/report/markdown.ts
function md(words, ...values) {
	return trusted(String.raw({ raw: words }, ...values));
}
const nothing = md``;
function code(text, limit = 200) {
	return span(shortLine(text, limit));
}
function prose(text, limit = 400) {
	const tokens = proseTokens(shortLine(text, limit));
	if (tokens.length === 0) return md`(empty)`;
	return trusted(tokens.map((token) => token.code ? span(token.text) : withoutListMarks(token.text)).join(""));
}
function fence(language, lines) {
	const shown = lines.map((line) => visible(line.replace(/[\r\n]+/gu, " ")));
	const longest = shown.reduce((most, line) => Math.max(most, longestRun(line)), 2);
	const edge = "`".repeat(longest + 1);
	return trusted(`${edge}${language}\n${shown.map((line) => `${line}\n`).join("")}${edge}`);
}
function details(summary, body) {
	return trusted(`<details>\n<summary>${proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("")}</summary>\n\n${body}\n\n</details>`);
}
function joined(parts, separator) {
	return trusted(parts.join(separator));
}
function table(header, rows) {
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	const rule = `|${" --- |".repeat(header.length)}`;
	return trusted([
		line(header),
		rule,
		...rows.map(line)
	].join("\n"));
}
function cell(text) {
	return text.replace(/(\\*)\|/gu, (_found, slashes) => slashes === "" ? "\\|" : `${slashes} \\|`);
}
function span(text) {
	if (text === "") return md`(empty)`;
	const edge = "`".repeat(longestRun(text) + 1);
	const pad = /^[` ]|[` ]$/u.test(text) && text.trim() !== "" ? " " : "";
	return trusted(`${edge}${pad}${text}${pad}${edge}`);
}
function withoutListMarks(text) {
	return text.replace(/(^|\s)(\d+)([.)])(?=\s|$)/gu, "$1$2\\$3");
}
function longestRun(text) {
	let longest = 0;
	for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	return longest;
}
function htmlText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
function trusted(text) {
	return text;
}

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

// src/report/problem-order.ts
function worstFirst(report) {
	const changed = new Set(report.changes.map((each) => each.path));
	const rank = (problem) => severitySigns[problem.severity].rank * 2 + (problem.file !== null && changed.has(problem.file) ? 0 : 1);
	return report.problems.toSorted((a, b) => rank(a) - rank(b));
}
function placeOf(problem) {
	if (problem.file === null) return problem.prompt;
	if (problem.line === null) return problem.file;
	return `${problem.file}:${problem.line}${problem.column === null ? "" : `:${problem.column}`}`;
}

// src/report/terminal/style.ts
const most$3 = 600;
function paragraph(text, indent, { width }) {
	return wrapped(shortLine(text, most$3), Math.max(20, width - indent)).map((line) => `${" ".repeat(indent)}${line}`);
}

// src/report/terminal/problems.ts
const paints$1 = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function problemBlocks(report, style) {
	return groupedBy(worstFirst(report), ({ file }) => file ?? "").flatMap((group) => group.toSorted(fromTheTop)).map((problem) => problemLines(problem, style));
}
function fromTheTop(a, b) {
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function problemLines(problem, style) {
	const { bold, dim, [paints$1[problem.severity]]: paint } = style.colours;
	const place = placeOf(problem);
	return [
		`${place === null ? "" : `${bold(visibleLine(place))}  `}${paint(problem.severity)}  ${dim(visibleLine(problem.code))}`,
		...paragraph(problem.message, 2, style),
		...paragraph(`fix: ${problem.fix}`, 2, style)
	];
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
const usualBases = [
	"refs/remotes/origin/main",
	"refs/heads/main",
	"refs/remotes/origin/master",
	"refs/heads/master"
];
async function changeBetween(repository, names) {
	const head = await existing(repository, names.head);
	await refuseShallow(repository);
	const found = await firstExisting(repository, names.base === null ? usualBases : [names.base]);
	if (found === null) throw names.base === null ? new Failure("change-base-missing", "This clone has no branch `main` to compare with.", "Name one: `--base BRANCH`; or check the whole library with `--all`.") : unknownRevision(names.base);
	return {
		...await mergedHere(repository, found.commit, head),
		baseName: shortName(found.name)
	};
}
async function mergedHere(repository, base, head) {
	const commits = base === head ? [] : await repository.history(base, head);
	if (base === head || commits.some(({ parents }) => parents.includes(base))) return {
		base,
		head,
		tree: head,
		commits
	};
	if (await repository.mergeBase(base, head) === null) throw new Failure("change-unrelated", "The change and its base have no common history.", "Rebase the branch onto its base.");
	const tree = await repository.mergedTree(base, head);
	if (tree === null) throw new Failure("change-conflicts", "The change conflicts with its base: there is no merged result to check.", "Merge or rebase the base into the branch, then check again.");
	return {
		base,
		head,
		tree,
		commits
	};
}
async function existing(repository, name) {
	const commit = await repository.commitOf(name);
	if (commit !== null) return commit;
	throw name === "HEAD" ? new Failure("git-no-commits", "This repository has no commits yet.", "Commit something first: `git add -A && git commit -m \"feat: first prompts\"`.") : unknownRevision(name);
}
function unknownRevision(name) {
	return new Failure("revision-unknown", `This clone has no commit named \`${name}\`.`, "Check the name with `git branch -a`, or fetch it first.");
}
async function firstExisting(repository, names) {
	for (const name of names) {
		const commit = await repository.commitOf(name);
		if (commit !== null) return {
			name,
			commit
		};
	}
	return null;
}
async function refuseShallow(repository) {
	if (await repository.isShallow()) throw new Failure("git-shallow", "This clone is shallow: the commits of the change cannot be told from it.", fetchEverything);
}
function shortName(name) {
	return name.replace(/^refs\/(?:heads|remotes)\//u, "");
}

// src/cli/change-request.ts
async function withRepository({ cwd, variables }, use) {
	const repository = await openRepository(cwd, variables);
	try {
		return await use(repository);
	} finally {
		await repository.close();
	}
}
async function changeRequest(repository, { flags }, all) {
	const [change, branch, records] = await Promise.all([
		all ? wholeLibrary(repository, flags.head) : changeBetween(repository, flags),
		flags.head === "HEAD" ? repository.currentBranch() : null,
		recordsIn(repository)
	]);
	const head = flags.head === "HEAD" ? branch ?? "HEAD" : flags.head;
	const base = change.baseName.replace(/^origin\//u, "");
	return {
		...change,
		names: {
			base: change.baseName,
			head
		},
		flow: all || branch === null || flags.head !== "HEAD" ? null : {
			head: branch,
			base
		},
		landing: async () => flags.title === null ? null : {
			title: flags.title,
			body: "",
			number: null,
			author: ""
		},
		review: async () => ({ is: all ? "done" : "to-come" }),
		records,
		configFile: flags.config,
		scope: all ? "all" : "changed"
	};
}
async function wholeLibrary(repository, name) {
	return {
		...await changeBetween(repository, {
			base: name,
			head: name
		}),
		baseName: name
	};
}

// src/report/changelog-entries.ts
const order = Object.keys(categories);
function notesByCategory(notes) {
	const ordered = notes.toSorted((a, b) => byCodeUnits(a.id, b.id));
	return groupedBy(ordered, (each) => each.category).map((prompts) => ({
		category: prompts[0].category,
		prompts
	})).toSorted((a, b) => rank(a.category) - rank(b.category) || byCodeUnits(a.category, b.category));
}
function rank(category) {
	const at = order.indexOf(category);
	return at === -1 ? order.length : at;
}
function byCodeUnits(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// src/report/links.ts
const noLinks = {
	file: (text) => text,
	commit: (text) => text,
	pullRequest: (text) => text
};

// src/report/changelog-text.ts
function changelogMarkdown(notes, links = noLinks) {
	const parts = notesByCategory(notes).map(({ category, prompts }) => md`#### ${prose(category)}\n\n${joined(prompts.map((each) => promptMarkdown(each, links)), md`\n`)}`);
	return joined(parts, md`\n\n`);
}
function changelogPlain(notes) {
	return notesByCategory(notes).map(({ category, prompts }) => [visibleLine(category), ...prompts.flatMap(promptLines$1)].join("\n")).join("\n\n");
}
function promptMarkdown(notes, links) {
	const from = notes.from === null ? md`new` : prose(notes.from);
	const lines = [
		md`- **${prose(notes.id)}** ${from} → ${prose(notes.to)} (${prose(notes.impact)})`,
		...notes.entries.map((entry) => md`  - ${entryMarkdown(entry, links)}`),
		...notes.because.map((because) => md`  - Why: ${prose(because)}`)
	];
	return joined(lines, md`\n`);
}
function entryMarkdown(entry, links) {
	const origin = [
		entry.author === "" ? nothing : prose(entry.author, 60),
		entry.pullRequest === null ? nothing : links.pullRequest(code(`#${entry.pullRequest}`), entry.pullRequest),
		entry.sha === null ? nothing : links.commit(code(entry.sha.slice(0, 7)), entry.sha)
	].filter((each) => each !== "");
	const words = md`${prose(entry.prefix, 40)} ${prose(entry.text)}`;
	return origin.length === 0 ? words : md`${words} — ${joined(origin, md`, `)}`;
}
function promptLines$1(notes) {
	return [
		`- ${visibleLine(notes.id)} ${visibleLine(notes.from ?? "new")} → ${visibleLine(notes.to)} (${notes.impact})`,
		...notes.entries.map((entry) => `  - ${visibleLine(`${entry.prefix} ${entry.text}`)}${originPlain(entry)}`),
		...notes.because.map((because) => `  - Why: ${visibleLine(because)}`)
	];
}
function originPlain({ author, pullRequest, sha }) {
	const origin = [
		author,
		pullRequest === null ? "" : `#${pullRequest}`,
		sha === null ? "" : sha.slice(0, 7)
	].filter((each) => each !== "");
	return origin.length === 0 ? "" : ` — ${visibleLine(origin.join(", "))}`;
}

// src/app/consumer/is-consumer.ts
async function isConsumer(repository, { base, tree, configFile }) {
	const [[lock = null, inTree = null], [lockBefore = null, inBase = null]] = await Promise.all([repository.entriesAt(tree, [lockPath, configFile]), repository.entriesAt(base, [lockPath, configFile])]);
	return (lock !== null || lockBefore !== null) && inTree === null && inBase === null;
}

// src/app/check/may-concern.ts
function concerning({ sources }) {
	const folders = sourceFolders(sources);
	return (path) => folders.some((folder) => isWithin(path, folder)) || isWithin(path, "experiments") || controlledId(path) !== null || appOf(path) !== null;
}

// src/app/check/check.ts
async function check(repository, request, now, openCatalog = null) {
	if (openCatalog !== null && await isConsumer(repository, request)) {
		const { checkLock } = await import("./app-consumer-check-lock.js");
		return await checkLock(repository, request, now, openCatalog);
	}
	const rules = await configurationAt(repository, request);
	const concerns = concerning(rules.configuration);
	if (request.scope === "changed" && !rules.changes.some(({ path }) => concerns(path))) return quietReport(request, rules);
	const [commits, { checkedChange }] = await Promise.all([commitsOf(repository, request), import("./checked-change.js")]);
	return await checkedChange(repository, request, rules, commits, now);
}
async function commitsOf(repository, { scope, base, head, commits }) {
	return scope === "all" ? [] : commits ?? await repository.history(base, head);
}

// src/report/fitted.ts
const noteRoom = 600;
const gap = md`\n\n`;
function fitted(sections, limit, elsewhere) {
	let room = limit - noteRoom;
	const chosen = /* @__PURE__ */ new Map();
	for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
		const version = section.versions.find((each) => sizeOf(each) <= room);
		if (version === void 0) continue;
		chosen.set(section, version);
		room -= sizeOf(version);
	}
	const shown = sections.flatMap((section) => chosen.get(section) ?? []).filter((each) => each !== "");
	const left = sections.filter((section) => !chosen.has(section)).map(({ name }) => name);
	return joined(left.length === 0 ? shown : [...shown, noteOf(left, elsewhere)], gap);
}
function sizeOf(text) {
	return Buffer.byteLength(text) + gap.length;
}
function noteOf(left, elsewhere) {
	const names = /* @__PURE__ */ new Map();
	for (const name of left) names.set(name, (names.get(name) ?? 0) + 1);
	const words = [...names].map(([name, count]) => count === 1 ? name : `${name} (${counted(count, "time")})`);
	return md`> Left out, because it would not fit here: ${prose(words.join(", "), 300)}. ${elsewhere}`;
}

// src/report/empty.ts
function isEmpty({ verdict, problems, gates, changes, plan, counts }) {
	return gates.every((gate) => gate.verdict === "skipped") && verdict === "passed" && problems.length === 0 && changes.length === 0 && counts.changed === 0 && plan.prompts.length === 0;
}

// src/report/sections/changelog.ts
function changelogSection({ notes }) {
	return notes.length === 0 ? nothing : details("Changelog as it would be released", changelogMarkdown(notes));
}

// src/report/diff-rows.ts
const bracketMark = (text) => `⟦${text}⟧`;
const signs = {
	same: " ",
	removed: "-",
	added: "+"
};
const kept = 36;
function linesOfRow(row, width, mark) {
	return broken(row.kind === "same" || row.parts.some((part) => part.changed) ? shortened(row) : row.parts, width - 2).map((line) => `${signs[row.kind]} ${line.map((part) => part.changed ? mark(part.text, row.kind) : part.text).join("")}`.trimEnd());
}
function shortened(row) {
	const last = row.parts.length - 1;
	return row.parts.map((part, index) => part.changed ? part : {
		text: middleCut(part.text, row.kind !== "same" && index === 0, row.kind !== "same" && index === last),
		changed: false
	});
}
function middleCut(text, atStart, atEnd) {
	const points = [...text];
	if (points.length <= 77) return text;
	return `${atStart ? "" : points.slice(0, atEnd ? 72 : kept).join("").replace(/\S*$/u, "")}…${atEnd ? "" : points.slice(atStart ? -72 : -36).join("").replace(/^\S*/u, "")}`;
}
function broken(parts, width) {
	const lines = [[]];
	let filled = 0;
	for (const part of parts) for (const piece of visibleLine(part.text).match(/\s*\S+|\s+$/gu) ?? []) {
		const cells = displayWidth(piece);
		const full = filled > 0 && filled + cells > width && /^\s+\S/u.test(piece);
		if (full) lines.push([]);
		filled = full ? cells - 1 : filled + cells;
		append(lines.at(-1) ?? [], {
			text: full ? piece.trimStart() : piece,
			changed: part.changed
		});
	}
	return lines;
}
function append(line, part) {
	const last = line.at(-1);
	if (last?.changed === part.changed) line[line.length - 1] = {
		text: last.text + part.text,
		changed: part.changed
	};
	else line.push(part);
}

// src/report/diff-markdown.ts
const width = 100;
function diffMarkdown(diff, most) {
	if (diff.is === "same") return md`The text is the same.`;
	if (diff.is === "too-different") return md`The two texts are too different to be shown side by side.`;
	const lines = diff.hunks.flatMap(({ line, rows }) => [`@@ line ${line} @@`, ...rows.flatMap((row) => linesOfRow(row, width, bracketMark))]);
	if (lines.length <= most) return fence("diff", lines);
	return md`${fence("diff", lines.slice(0, most))}\n\n${lines.length - most} more lines are not shown.`;
}

// src/report/sections/differences.ts
const verbs = {
	added: "New",
	modified: "Changed",
	removed: "Removed",
	renamed: "Renamed"
};
function differenceSection(change, diffs, most) {
	const diff = diffs.get(change.path);
	const parts = [
		...change.renamedFrom === null ? [] : [md`Renamed from ${code(change.renamedFrom)}.`],
		...change.metadata.length === 0 ? [] : [md`Front matter: ${joined(change.metadata.map((key) => code(key, 80)), md`, `)}.`],
		...diff === void 0 ? [] : [diffMarkdown(diff, most)]
	];
	if (parts.length === 0) return nothing;
	return details(`${verbs[change.kind]}: \`${change.id.replaceAll("`", "'")}\``, joined(parts, md`\n\n`));
}

// src/report/sections/gates.ts
const header = [
	md`Gate`,
	md`Verdict`,
	md`Needed`,
	md`What it says`
];
function gatesSection({ gates }) {
	return gates.length === 0 ? nothing : md`#### Gates\n\n${table(header, gates.map(cells))}`;
}
function cells({ gate, verdict, required, because }) {
	return [
		prose(gate),
		md`${verdictSigns[verdict].picture} ${prose(verdict)}`,
		required ? md`yes` : md`no`,
		prose(because, 300)
	];
}

// src/report/sections/next-steps.ts
const mostFindings = 6;
const mostPlaces = 6;
function nextStepsSection(report, wanted) {
	const waits = report.gates.filter(({ verdict, required }) => verdict === "waiting" && required);
	const groups = groupedBy(worstFirst(report), ({ fix }) => fix);
	const steps = [...groups.slice(0, wanted.most).map((group) => fixStep(group, wanted)), ...waits.map(({ gate, because }) => md`**Wait for ${prose(gate)}**\n   - ${verdictSigns.waiting.picture} ${prose(because)}`)];
	if (steps.length === 0) return nothing;
	const left = groups.slice(wanted.most).reduce((sum, group) => sum + group.length, 0);
	const list = joined(steps.map((step, index) => md`${index + 1}. ${step}`), md`\n`);
	const title = report.verdict === "passed" ? md`Worth a look` : md`What to do next`;
	return md`#### ${title}\n\n${list}${left === 0 ? nothing : md`\n\n${left} more problems are not listed here.`}`;
}
function fixStep(group, { why, links }) {
	const [first] = group;
	const findings = groupedBy(group, ({ severity, code: name, message }) => JSON.stringify([
		severity,
		name,
		message
	]));
	const left = findings.slice(mostFindings).reduce((sum, each) => sum + each.length, 0);
	const lines = [
		...findings.slice(0, mostFindings).map((each) => finding(each, links)),
		...left > 0 ? [md`   - and ${left} more like these`] : [],
		...why ? [md`   - Why: ${prose(first.why)}`] : []
	];
	return md`**${prose(first.fix)}**\n${joined(lines, md`\n`)}`;
}
function finding(problems, links) {
	const [{ severity, message, code: name }] = problems;
	const places = problems.slice(0, mostPlaces).flatMap((each) => placeLink(each, links) ?? []);
	const left = problems.length - mostPlaces;
	const where = [
		...places,
		...left > 0 ? [md`${left} more places`] : [],
		md`rule ${code(name)}`
	];
	return md`   - ${severitySigns[severity].picture} ${prose(message)}<br>${joined(where, md` · `)}`;
}
function placeLink(problem, links) {
	const place = placeOf(problem);
	if (place === null) return null;
	return problem.file === null ? code(place) : links.file(code(place, 300), problem.file, problem.line);
}

// src/report/reasons.ts
function reasonsFor(prompt) {
	const reasons = prompt.why.map(reason);
	return prompt.documented || prompt.impact === "none" ? reasons : [...reasons, "no commit says what changed"];
}
function reason(why) {
	switch (why.kind) {
		case "commit": return `\`${bare(why.title)}\` (\`${bare(why.sha).slice(0, 7)}\`)`;
		case "floor": return rowNamed(differences, why.change)?.says(bare(why.name)) ?? `${bare(why.change)} \`${bare(why.name)}\``;
		case "cascade": return `uses \`${bare(why.of)}\`, which changes`;
		case "request": return `asked for by \`${bare(why.by)}\``;
		default: return never(why);
	}
}
function bare(text) {
	return text.replaceAll("`", "'");
}

// src/report/prompt-rows.ts
function promptRows(report) {
	const problems = new Map(groupedBy(report.problems, ({ prompt }) => prompt ?? "").map((group) => [group[0].prompt, group]));
	const changes = new Map(report.changes.map((change) => [change.id, change]));
	const planned = new Set(report.plan.prompts.map(({ id }) => id));
	return [...report.plan.prompts.map((prompt) => ({
		...prompt,
		removed: changes.get(prompt.id)?.kind === "removed",
		reasons: [...changeReasons(changes.get(prompt.id)), ...reasonsFor(prompt)],
		use: useOf(changes.get(prompt.id)),
		gates: gatesOf(problems.get(prompt.id) ?? [])
	})), ...report.changes.filter(({ id }) => !planned.has(id)).map((change) => ({
		id: change.id,
		from: null,
		to: null,
		removed: change.kind === "removed",
		impact: null,
		reasons: changeReasons(change),
		use: useOf(change),
		gates: gatesOf(problems.get(change.id) ?? [])
	}))].toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
function weight({ impact }) {
	return impact === null ? impacts.major.weight : impacts[impact].weight;
}
function changeReasons(change) {
	if (change === void 0) return [];
	return [...change.renamedFrom === null ? [] : [`renamed from \`${change.renamedFrom.replaceAll("`", "'")}\``], ...change.kind === "modified" && change.before === change.after && change.metadata.length > 0 ? ["only its front matter changed"] : []];
}
function useOf(change) {
	const use = change?.use ?? null;
	return use?.tokens.after === null ? null : use;
}
function gatesOf(problems) {
	return namesOf(gates$1).flatMap((gate) => {
		const [worst] = problems.filter((each) => each.gate === gate).toSorted((a, b) => severitySigns[a.severity].rank - severitySigns[b.severity].rank);
		return worst === void 0 ? [] : [{
			gate,
			severity: worst.severity
		}];
	});
}

// src/report/use-text.ts
function tokensText({ tokens: { before, after } }) {
	if (after === null) return "none";
	return before === null || before === after ? String(after) : `${after} (${signed(after - before)})`;
}
function costText({ cost: { before, after } }) {
	if (after === null) return null;
	if (before === null || before === after) return dollars(after);
	const difference = after - before;
	return `${dollars(after)} (${difference < 0 ? "-" : "+"}${dollars(Math.abs(difference))})`;
}
function signed(count) {
	return count > 0 ? `+${count}` : String(count);
}

// src/report/sections/prompts.ts
const mostReasons = 3;
const unbrokenArrow = md`\u00a0→\u00a0`;
const columns = [
	{
		title: md`Prompt`,
		cell: ({ id }) => md`**${prose(id)}**`
	},
	{
		title: md`Version`,
		cell: version$1
	},
	{
		title: md`Impact`,
		cell: impact$1
	},
	{
		title: md`Why`,
		cell: why
	}
];
const tokensColumn = {
	title: md`Tokens`,
	cell: use$1
};
const gatesColumn = {
	title: md`Gates`,
	cell: gates
};
function promptsSection(report, most) {
	const rows = promptRows(report);
	if (rows.length === 0) return nothing;
	const left = rows.length - most;
	const more = left > 0 ? md`\n\n${left} more prompts are not listed here.` : nothing;
	const shown = [
		...columns,
		...rows.some((row) => row.use !== null) ? [tokensColumn] : [],
		gatesColumn
	];
	const cells = rows.slice(0, most).map((row) => shown.map(({ cell }) => cell(row)));
	return md`#### What changes for users\n\n${table(shown.map(({ title }) => title), cells)}${more}`;
}
function use$1({ use: found }) {
	if (found === null) return md`–`;
	const cost = costText(found);
	return cost === null ? prose(tokensText(found)) : md`${prose(tokensText(found))}<br>${prose(cost)} a call`;
}
function version$1({ from, to, removed }) {
	if (removed) return md`**removed**`;
	if (to === null) return md`–`;
	if (from === to) return md`${prose(to)} (stays)`;
	return md`${from === null ? md`new` : prose(from)}${unbrokenArrow}**${prose(to)}**`;
}
function impact$1({ impact: found, from, to }) {
	if (found === null) return md`–`;
	if (found === "major" && from !== null && from !== to) return md`**major**`;
	return prose(found);
}
function why({ reasons }) {
	if (reasons.length === 0) return md`–`;
	const named = reasons.slice(0, mostReasons).map((reason) => prose(reason, 160));
	const left = reasons.length - mostReasons;
	return joined(left > 0 ? [...named, md`and ${left} more`] : named, md`<br>`);
}
function gates({ gates: found }) {
	if (found.length === 0) return md`no\u00a0problem`;
	return joined(found.map(({ gate, severity }) => md`${severitySigns[severity].picture} ${prose(gate)}`), md`<br>`);
}

// src/report/sections/remarks.ts
const most$2 = 20;
function remarksSection({ remarks, compared }) {
	const lines = remarks.slice(0, most$2).map((remark) => md`> ${prose(remark)}\n>`);
	const { base, head, baseCommit, headCommit } = compared;
	const sides = md`${side(base, baseCommit)} with ${side(head, headCommit)}`;
	return joined([...lines, md`> <sub>Compared ${sides}.</sub>`], md`\n`);
}
function side(name, commit) {
	return md`${code(name, 80)} (${code(commit.slice(0, 7))})`;
}

// src/report/sections/verdict.ts
const mostNamed = 3;
function verdictSection(report) {
	if (isEmpty(report)) return md`${verdictSigns.passed.picture} **No prompt changed.** There is nothing to check and nothing to release.`;
	return md`### ${verdictSigns[report.verdict].picture} ${headline(report)}\n\n${effect(report)}`;
}
function headline({ verdict, counts, gates }) {
	const found = [...counts.errors === 0 ? [] : [counted(counts.errors, "error")], ...counts.warnings === 0 ? [] : [counted(counts.warnings, "warning")]];
	const tail = found.length === 0 ? nothing : md`: ${prose(found.join(", "))}`;
	if (verdict === "passed") return md`Prompt check passed${tail}`;
	if (verdict === "failed") return md`Prompt check failed${tail}`;
	const waiting = gates.filter((each) => each.verdict === "waiting" && each.required).map((each) => prose(each.gate));
	return md`Prompt check waits for ${joined(waiting, md`, `)}${found.length === 0 ? nothing : md` (${prose(found.join(", "))})`}`;
}
function effect({ plan, counts, changes, verdict }) {
	const touched = prose(counts.changed === 0 ? "No prompt changed." : `${counted(counts.changed, "prompt")} changed.`);
	const releases = plan.prompts.filter(({ from, to }) => from !== to);
	const removed = changes.filter(({ kind }) => kind === "removed").map(({ id }) => id);
	const acts = [...releases.length === 0 ? [] : [md`releases ${joined(groups(releases), md`, `)}`], ...removed.length === 0 ? [] : [md`**removes** ${names(removed)}`]];
	if (acts.length === 0) return md`${touched} Users get nothing new: no version changes.`;
	const when = verdict === "failed" ? md`Once it passes, a merge` : md`A merge`;
	return md`${touched} ${when} ${joined(acts, md` and `)}.${libraryStep(plan.library)}`;
}
function libraryStep({ from, to }) {
	if (to === null || from === to) return nothing;
	return from === null ? md` The library starts at ${prose(to)}.` : md` The library goes from ${prose(from)} to ${prose(to)}.`;
}
function groups(prompts) {
	const fresh = prompts.filter(({ from }) => from === null);
	const known = prompts.filter(({ from }) => from !== null);
	const major = known.filter(({ impact }) => impact === "major").map(({ id }) => id);
	const rest = [
		"minor",
		"patch",
		"none"
	].flatMap((impact) => {
		const { length } = known.filter((each) => each.impact === impact);
		return length === 0 ? [] : [prose(`${length} ${impact}`)];
	});
	return [
		...major.length === 0 ? [] : [md`**${major.length} major** (${names(major)}: ${prose(impacts.major.says)})`],
		...rest,
		...fresh.length === 0 ? [] : [prose(`${fresh.length} new`)]
	];
}
function names(ids) {
	const named = ids.slice(0, mostNamed).map((id) => prose(id));
	return joined(ids.length > mostNamed ? [...named, md`${ids.length - mostNamed} more`] : named, md`, `);
}

// src/report/sections/index.ts
function sectionsOf({ report, diffs, links }, extent) {
	const verdict = {
		name: "verdict",
		importance: 0,
		versions: [verdictSection(report)]
	};
	const remarks = {
		name: "remarks",
		importance: 1,
		versions: [remarksSection(report)]
	};
	if (isEmpty(report)) return report.remarks.length === 0 ? [verdict] : [verdict, remarks];
	const steps = (most) => nextStepsSection(report, {
		most,
		why: extent.why,
		links
	});
	return [
		verdict,
		{
			name: "next steps",
			importance: 2,
			versions: [steps(extent.steps), steps(extent.fewSteps)]
		},
		{
			name: "table of prompts",
			importance: 3,
			versions: [promptsSection(report, extent.prompts), promptsSection(report, extent.fewPrompts)]
		},
		...report.changes.map((change) => ({
			name: "difference of a prompt",
			importance: 6,
			versions: [differenceSection(change, diffs, extent.diffLines)]
		})),
		{
			name: "changelog",
			importance: 5,
			versions: [changelogSection(report)]
		},
		{
			name: "gates",
			importance: 4,
			versions: [gatesSection(report)]
		},
		remarks
	];
}

// src/report/comment.ts
const commentMarker = md`<!-- prompt-libraries:check:v1 -->`;
const commentLimit = 6e4;
function comment(material) {
	const extent = {
		steps: 25,
		fewSteps: 5,
		prompts: 60,
		fewPrompts: 10,
		diffLines: 120,
		why: false
	};
	const room = commentLimit - Buffer.byteLength(commentMarker) - 1;
	return md`${commentMarker}\n${fitted(sectionsOf(material, extent), room, md`The summary of the run has it.`)}`;
}

// src/report/prompt-diffs.ts
const most$1 = {
	prompts: 100,
	size: 1e6
};
async function promptDiffs(changes) {
	let size = 0;
	const wanted = changes.filter(({ before, after }) => before !== after).slice(0, most$1.prompts).filter(({ before, after }) => {
		size += (before?.length ?? 0) + (after?.length ?? 0);
		return size <= most$1.size;
	});
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const { textDiff } = await import("./text-diff.js");
	return new Map(wanted.map(({ path, before, after }) => [path, textDiff(before ?? "", after ?? "")]));
}

// src/report/summary.ts
const summaryLimit = 921600;
function summary(material) {
	return fitted(sectionsOf(material, {
		steps: 200,
		fewSteps: 40,
		prompts: 1e3,
		fewPrompts: 100,
		diffLines: 400,
		why: true
	}), summaryLimit, md`The JSON report of this run has everything.`);
}

// src/app/check/faces.ts
async function facesOf(report, links = noLinks) {
	const material = {
		report,
		diffs: await promptDiffs(report.changes),
		links
	};
	return {
		summary: summary(material),
		comment: comment(material)
	};
}
function isAcceptable({ verdict, counts, gates }, failOn) {
	if (failOn === "never") return true;
	if (gates.some(({ required, enforced }) => required && enforced === true)) return false;
	return verdict !== "failed" && (failOn === "error" || counts.warnings === 0);
}

// src/report/json.ts
function reportJson({ verdict, problems, gates, plan, counts, baseline }) {
	return {
		schema: "prompt-libraries/report/v1",
		verdict,
		problems: problems.map(publishedProblem),
		gates: gates.map(({ gate, verdict: says, required, because }) => ({
			gate,
			verdict: says,
			required,
			because
		})),
		plan,
		counts: {
			prompts: counts.prompts,
			changed: counts.changed,
			errors: counts.errors,
			warnings: counts.warnings
		},
		...baseline === void 0 ? {} : { baseline }
	};
}
function publishedProblem({ code, severity, gate, prompt, file, line, column, message, why, fix }) {
	return {
		code,
		severity,
		gate,
		prompt,
		file,
		line,
		column,
		message,
		why,
		fix
	};
}

// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const libraryFile = "prompt-library.yaml";
function sarif(report) {
	const rules = groupedBy(report.problems, ({ code }) => code).map(([first]) => first);
	const ruleIndex = new Map(rules.map(({ code }, index) => [code, index]));
	const paths = new Map([...report.plan.prompts, ...report.changes].map(({ id, path }) => [id, path]));
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "prompt-libraries",
				rules: rules.map(rule)
			} },
			columnKind: "utf16CodeUnits",
			results: report.problems.map((problem) => ({
				ruleId: problem.code,
				ruleIndex: ruleIndex.get(problem.code),
				level: levels[problem.severity],
				message: { text: plainText(`${problem.message} ${problem.fix}`) },
				locations: [locationOf(problem, problem.file ?? paths.get(problem.prompt ?? "") ?? libraryFile)]
			}))
		}]
	};
}
function rule({ code, severity, why }) {
	return {
		id: code,
		shortDescription: { text: code.replaceAll("-", " ") },
		help: { text: plainText(why) },
		defaultConfiguration: { level: levels[severity] }
	};
}
function locationOf({ file, line, column }, path) {
	const region = file === null || line === null ? {} : { region: {
		startLine: line,
		...column === null ? {} : { startColumn: column }
	} };
	return { physicalLocation: {
		artifactLocation: {
			uri: path.split("/").map((part) => encodeURIComponent(part.toWellFormed())).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		...region
	} };
}
function plainText(text) {
	return visibleLine(text).replaceAll("](", "] (").replaceAll(/\{(?=\d+\})/gu, "{ ");
}

// src/report/terminal/gates.ts
const paints = {
	passed: "green",
	failed: "red",
	waiting: "yellow",
	skipped: "dim"
};
const nameWidth = 13;
const verdictWidth = 9;
const indent = 26;
function gateLines({ gates }, style) {
	if (gates.length === 0) return [];
	const judged = gates.filter(({ verdict }) => verdict !== "skipped");
	const skipped = groupedBy(gates.filter(({ verdict }) => verdict === "skipped"), ({ because }) => because);
	return [
		style.colours.bold("Gates"),
		...judged.flatMap((gate) => linesOf(gate, style)),
		...skipped.flatMap((group) => skippedLines(group, style))
	];
}
function linesOf({ gate, verdict, required, because }, style) {
	const paint = style.colours[paints[verdict]];
	const [first = "", ...others] = paragraph(required ? because : `(not needed) ${because}`, indent, style);
	return [`${`  ${paint(verdictSigns[verdict].character)} ${padded(gate, nameWidth)}${paint(padded(verdict, verdictWidth))}`}${first.slice(indent)}`, ...others];
}
function skippedLines(group, style) {
	const names = group.map(({ gate }) => gate).join(", ");
	return paragraph(`${verdictSigns.skipped.character} ${names}: ${group[0].because}`, 2, style).map(style.colours.dim);
}

// src/report/terminal/prompts.ts
const most = 100;
function promptLines(report, style) {
	const rows = promptRows(report);
	if (rows.length === 0) return [];
	const shown = rows.slice(0, most).map((row) => ({
		row,
		id: visibleLine(row.id),
		version: version(row)
	}));
	const idWidth = widest(shown.map(({ id }) => id));
	const versionWidth = widest(shown.map(({ version: text }) => text));
	return [
		style.colours.bold("What changes for users"),
		...shown.flatMap(({ row, id, version: text }) => [`  ${padded(id, idWidth)}  ${padded(text, versionWidth)}  ${impact(row, style)}`.trimEnd(), ...[...row.reasons, ...use(row)].flatMap((reason) => paragraph(reason, 4, style)).map(style.colours.dim)]),
		...rows.length > most ? [`  and ${rows.length - most} more`] : []
	];
}
function version({ from, to, removed }) {
	if (removed) return "removed";
	if (to === null) return "–";
	return visibleLine(from === to ? `${to} (stays)` : `${from ?? "new"} → ${to}`);
}
function use({ use: found }) {
	if (found === null) return [];
	const cost = costText(found);
	return [`tokens: ${tokensText(found)}${cost === null ? "" : `, ${cost} a call`}`];
}
function impact({ impact: found, from }, { colours }) {
	if (found === null) return "";
	return found === "major" && from !== null ? colours.bold(colours.red(found)) : found;
}
function widest(texts) {
	return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

// src/report/text.ts
function text(report, style) {
	const remarks = report.remarks.flatMap((remark) => paragraph(`note: ${remark}`, 0, style));
	return [
		...problemBlocks(report, style),
		promptLines(report, style),
		isEmpty(report) ? [] : gateLines(report, style),
		remarks,
		[verdictLine(report, style)]
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}
function verdictLine(report, { colours }) {
	const { verdict, counts } = report;
	if (isEmpty(report)) return `${colours.green(verdictSigns.passed.character)} No prompt changed: there is nothing to check.`;
	const paint = {
		passed: colours.green,
		failed: colours.red,
		waiting: colours.yellow
	}[verdict];
	const found = `${counted(counts.errors, "error")}, ${counted(counts.warnings, "warning")}`;
	return `${paint(colours.bold(`${verdictSigns[verdict].character} ${verdict}`))}: ${found}; ${counted(counts.changed, "prompt")} changed`;
}

// src/cli/commands/check.ts
async function run(call) {
	if (call.flags["write-baseline"]) return await baselineWritten(call);
	const report = await withRepository(call, async (repository) => check(repository, {
		...await changeRequest(repository, call, call.flags.all),
		...await given(call)
	}, systemClock.now(), openCatalogs(call, repository.root)));
	return {
		exit: isAcceptable(report, call.flags["fail-on"]) ? 0 : 1,
		text: () => printed(report, call),
		json: reportJson(report)
	};
}
async function printed(report, call) {
	switch (call.flags.format) {
		case "markdown": return (await facesOf(report)).summary;
		case "sarif": return JSON.stringify(sarif(report), null, 2);
		case "text": return text(report, call);
	}
}
async function baselineWritten(call) {
	if (!call.flags.all) throw refusal$1("flag-missing", "--write-baseline is about the whole library.", "Write it with --all: prompt-libraries check --all --write-baseline");
	const [{ writeBaseline }, { authoringPorts }] = await Promise.all([import("./write-baseline.js"), import("./library-call.js")]);
	const { files } = await authoringPorts(call);
	const written = await withRepository(call, async (repository) => writeBaseline(files, repository, await changeRequest(repository, call, true), systemClock.now()));
	const { path, accepted, before } = written;
	return {
		exit: 0,
		text: [`${call.colours.green("✓")} ${path} accepts ${counted(accepted, "finding")}${before === null ? "" : `, ${before - accepted} fewer than before`}. Security errors are never among them.`, `  next: commit it${before === null ? ", with `gates: {mode: ratchet}` in the configuration" : ""}`].join("\n"),
		json: written
	};
}
async function given({ flags, cwd }) {
	if (flags.evidence === null) return {};
	const [{ givenEvidence }, { filesIn }] = await Promise.all([import("./given-evidence.js"), import("./files-in.js")]);
	return { evidence: await givenEvidence(await filesIn((0, import__unread_node_path.resolve)(cwd, flags.evidence))) };
}

export { decodeCatalog as $, controlledId as $t, locate as A, contentDigest as At, lockPath as B, dayAfter as Bt, require__unread_node_os as C, baselineFile as Ct, isPath as D, mayBeAccepted as Dt, recordsIn as E, grownBaseline as Et, run$1 as F, impactOf as Ft, countOf as G, unknownModel as Gt, configurationFrom as H, daysBetween as Ht, usualTimeLimit as I, higherImpact as It, buildPlan as J, sortedOnce as Jt, reported as K, canonicalJson as Kt, require__unread_node_child_process as L, highestImpact as Lt, gitArguments as M, snapshotAfter as Mt, gitFailed as N, unrecorded as Nt, checkedBranch as O, sharedBaseline as Ot, gitEnvironment as P, difference as Pt, catalogJson as Q, controlPathOf as Qt, require_promises as R, impacts as Rt, openMirror as S, acceptance as St, recordsBranch as T, encodeBaseline as Tt, categories as U, daysFromTo as Ut, configurationAt as V, dayOf as Vt, quietReport as W, dollars as Wt, catalogPath as X, experimentFolder as Xt, tagOf as Y, gates$1 as Yt, readCatalog as Z, experimentNamed as Zt, md as _, require__unread_node_crypto as _n, headerPath as _t, bracketMark as a, violationsBy as an, rolloutPhases as at, openCatalogs as b, recordFile as bt, changelogMarkdown as c, textOf as cn, recordedTexts as ct, withRepository as d, valueAt as dn, monthOf as dt, defaultInclude as en, encodeCatalog as et, changeBetween as f, problem as fn, encodeShard as ft, joined as g, consumersFolder as gn, encodeHeader as gt, code as h, appOf as hn, encodeStateLine as ht, reportJson as i, keysAt as in, stepsFrom as it, git as j, recordedStatuses as jt, nulFields as k, sizeOf$1 as kt, changelogPlain as l, withLineFeeds as ln, channels as lt, paragraph as m, refused as mn, emptyLine as mt, text as n, folderOf as nn, policyOf as nt, linesOfRow as o, require_ucs2length as on, readState as ot, problemBlocks as p, passed as pn, shardOf as pt, reportedBy as q, byCodeUnit as qt, promptLines as r, pathMatcher as rn, stepsFault as rt, check as s, largestFile as sn, readableRecord as st, run as t, sourceFolders as tn, recordViolations as tt, changeRequest as u, pathText as un, inChannel as ut, nothing as v, require__unread_node_buffer as vn, readRecord as vt, lookAtClone as w, baselineOf as wt, openRepository as x, counted as xt, prose as y, require__unread_node_fs as yn, readRecordLines as yt, systemClock as z, isBelow as zt };