import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as rowNamed, F as require__unread_node_path, M as Bug, N as never, P as Failure, a as displayWidth, d as refusal$1, g as shortLine, k as namesOf, o as padded, s as wrapped, v as visible, y as visibleLine } from "./cli-terminal.js";

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
const mostNamed$3 = 5;
function listed$1(prompts) {
	const more = prompts.length - mostNamed$3;
	return `${prompts.slice(0, mostNamed$3).map((id) => `\`${id}\``).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function nobodyMay({ right, prompts, people }) {
	const [author = "", ...approvers] = people.map((login) => `\`@${login}\``);
	const others = approvers.length === 0 ? "nobody who may has approved" : `neither may ${approvers.join(", ")}, who approved`;
	return `The author ${author} may not ${right} ${listed$1(prompts)}, and ${others}.`;
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
const mostNamed$2 = 5;
function list(names) {
	const more = names.length - mostNamed$2;
	return `${names.slice(0, mostNamed$2).map((name) => `“${name}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
const mostNamed$1 = 5;
function named(ids) {
	const more = ids.length - mostNamed$1;
	return `${ids.slice(0, mostNamed$1).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
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
			path: needed(source.path)
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
			const [program, ...words] = needed(source.command);
			return {
				type: "command",
				command: [needed(program), ...words],
				variables: source.variables ?? []
			};
		}
	}
}
function addressFrom({ url, headers = {} }) {
	return {
		url: needed(url),
		headers: new Map(Object.entries(headers))
	};
}
function needed(value) {
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
	const inForce = await read(isBootstrap ? inTree : inBase, configFile);
	const brought = await read(inTree, configFile);
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
async function read(text, file) {
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

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
}

// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

// \0unread-node:child_process
var require__unread_node_child_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:child_process");
}));

// src/child/spawn.ts
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

// src/cli/catalog-source.ts
function openCatalogs(call, root) {
	let reader = null;
	return async (library) => (await (reader ??= openReader(call, root)))(library);
}
async function openReader({ cwd, variables }, root) {
	const [{ catalogReader }, { publishedIn }] = await Promise.all([import("./app-consumer-open-catalog.js"), import("./git-published-in.js")]);
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
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·%])?[)",.;:?!…]*$/u;
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
		else if (plainWord.test(word) && !likeCommit.test(word)) add(tokens, {
			code: false,
			text: word
		});
		else addCode(tokens, word);
	}
}
function addCode(tokens, word) {
	const { before = "", inner = "", after = "" } = /^(?<before>[("]*)(?<inner>.+?)(?<after>[)",.;:?]*)$/su.exec(word)?.groups ?? {};
	if (before !== "") add(tokens, {
		code: false,
		text: before
	});
	add(tokens, {
		code: true,
		text: inner === "" ? word : inner
	});
	if (after !== "") add(tokens, {
		code: false,
		text: after
	});
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
function details(summary, body, open = false) {
	const words = proseTokens(shortLine(summary, 300)).map((token) => token.code ? `<code>${htmlText(token.text)}</code>` : htmlText(token.text)).join("");
	return trusted(`<details${open ? " open" : ""}>\n<summary>${words}</summary>\n\n${body}\n\n</details>`);
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

// src/git/prefix-test.ts
function prefixTest(prefixes) {
	const wanted = new Set(prefixes);
	const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
	return (name) => lengths.some((length) => wanted.has(name.slice(0, length)));
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
const shortRows = 20;
function rowsOf({ hunks }) {
	return hunks.reduce((sum, { rows }) => sum + rows.length, 0);
}
function differenceSection(change, diffs, most, alone = false) {
	const diff = diffs.get(change.path);
	const parts = [
		...change.renamedFrom === null ? [] : [md`Renamed from ${code(change.renamedFrom)}.`],
		...change.metadata.length === 0 ? [] : [md`Front matter: ${joined(change.metadata.map((key) => code(key, 80)), md`, `)}.`],
		...diff === void 0 ? [] : [diffMarkdown(diff, most)]
	];
	if (parts.length === 0) return nothing;
	return details(`${verbs[change.kind]}: \`${change.id.replaceAll("`", "'")}\``, joined(parts, md`\n\n`), alone && diff?.is === "different" && rowsOf(diff) <= shortRows);
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
			versions: [differenceSection(change, diffs, extent.diffLines, report.changes.length === 1)]
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

export { categories as $, isRefName as A, dollars as At, withToken as B, folderOf as Bt, md as C, highestImpact as Ct, checkedBranch as D, dayOf as Dt, openCatalogs as E, dayAfter as Et, git as F, experimentNamed as Ft, usualTimeLimit as G, problem as Gt, withoutCredentials as H, largestFile as Ht, gitArguments as I, controlPathOf as It, recordsBranch as J, appOf as Jt, require__unread_node_child_process as K, passed as Kt, gitFailed as L, controlledId as Lt, pathBytes as M, canonicalJson as Mt, locate as N, gates$1 as Nt, checkedObjectId as O, daysBetween as Ot, unreadable as P, experimentFolder as Pt, configurationFrom as Q, require__unread_node_fs as Qt, inGitWords as R, defaultInclude as Rt, joined as S, higherImpact as St, prose as T, isBelow as Tt, run$1 as U, textOf as Ut, redacted as V, pathMatcher as Vt, timedOut as W, withLineFeeds as Wt, lockPath as X, require__unread_node_crypto as Xt, recordsIn as Y, consumersFolder as Yt, configurationAt as Z, require__unread_node_buffer as Zt, converse as _, sharedBaseline as _t, bracketMark as a, tagOf as at, paragraph as b, difference as bt, changelogMarkdown as c, stepsFrom as ct, withRepository as d, acceptance as dt, quietReport as et, openRepository as f, baselineFile as ft, answerReader as g, mayBeAccepted as gt, prefixTest as h, grownBaseline as ht, reportJson as i, buildPlan as it, nulFields as j, unknownModel as jt, isObjectId as k, daysFromTo as kt, changelogPlain as l, rolloutPhases as lt, treeListingArguments as m, encodeBaseline as mt, text as n, reported as nt, linesOfRow as o, policyOf as ot, treeListing as p, baselineOf as pt, systemClock as q, refused as qt, promptLines as r, reportedBy as rt, check as s, stepsFault as st, run as t, countOf as tt, changeRequest as u, counted as ut, changeBetween as v, sizeOf$1 as vt, nothing as w, impacts as wt, code as x, impactOf as xt, problemBlocks as y, contentDigest as yt, gitEnvironment as z, sourceFolders as zt };