import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { $ as unreadable, C as noLinks, D as categories, E as groupedBy, G as checkedBranch, H as openRepository, J as isRefName, K as checkedObjectId, L as visible, Q as locate, R as visibleLine, S as linksTo, U as nulFields, W as pathBytes, X as answerReader, Y as prefixTest, Z as converse, _ as gates, at as withToken, ct as timedOut, d as namesOf$1, et as git, f as rowNamed, ft as Failure, i as isAcceptable, it as gitEnvironment, l as impactOf, lt as usualTimeLimit$1, o as commentMarker, ot as redacted, pt as require__unread_node_path, q as isObjectId, r as facesOf, rt as inGitWords, st as withoutCredentials, tt as gitArguments, u as isNameIn, ut as require__unread_node_fs, v as worstFirst, w as Bug, y as require__unread_node_util } from "./action-surroundings.js";

// \0unread-fs
var require__unread_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("fs");
}));

// \0unread-os
var require__unread_os = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("os");
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

// src/app/check/actor.ts
var import__unread_node_path = /* @__PURE__ */ __toESM(require__unread_node_path(), 1);
var import__unread_node_fs = require__unread_node_fs();
function actorsOf(hosting) {
	const roles = /* @__PURE__ */ new Map();
	const roleOf = (login) => {
		const role = roles.get(login) ?? hosting().then((github) => unlessForbidden(github.roleOf(login)));
		roles.set(login, role);
		return role;
	};
	return async (login, teams) => {
		const github = await hosting();
		const memberships = await Promise.all(teams.map(async (team) => [team, await github.isMember(team, login)]));
		return {
			login,
			role: await roleOf(login),
			teams: new Map(memberships)
		};
	};
}
async function unlessForbidden(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof Failure && error.code === "github-forbidden") return null;
		throw error;
	}
}

// src/library/consumer-path.ts
const consumersFolder = "consumers";
const filePattern = /^consumers\/([^/]+)\.ya?ml$/u;
function appOf(path) {
	return filePattern.exec(path)?.[1] ?? null;
}

// src/domain/prompt-id.ts
const generalSubcategory = "general";
const defaultIdTemplate = "{category}-{subcategory}-{name}";
function idFrom(template, name, folders) {
	const parts = {
		category: name.category,
		subcategory: name.subcategory,
		name: name.name,
		variant: name.variant ?? ""
	};
	const whole = template.replaceAll(/\{(category|subcategory|name|variant)\}/gu, (_, part) => parts[part] ?? "").replaceAll("{path}", folders.join("-"));
	return filled(template.includes("{variant}") || name.variant === null ? whole : `${whole}-${name.variant}`, folders);
}
function filled(template, folders) {
	let isWhole = true;
	const text = template.replaceAll(/\{([1-9])\}/gu, (_, place) => {
		const folder = folders[Number(place) - 1];
		isWhole &&= folder !== void 0;
		return folder ?? "";
	});
	return isWhole ? text : null;
}
function collisionKey(text) {
	return text.normalize("NFKC").toLowerCase().normalize("NFKC");
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
		says: ({ model, errors, total, named }) => `${model} could not be asked in ${errors} of ${total} cases: ${list$1(named)}.`,
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
		says: ({ model, rate, least, failing }) => `${rate} of the cases pass with ${model}; at least ${least} have to. Failing: ${list$1(failing)}.`,
		why: "Users would get the answers that fail here.",
		fix: () => "Mend the prompt, or its tests, and run the evaluation again."
	}),
	"evidence-regressed": entry({
		severity: "error",
		says: ({ model, rate, before, allowed, failing }) => `${rate} of the cases pass with ${model}, where ${before} passed of the base; it may be ${allowed} less. ${failing.length === 0 ? "No case that passed fails now" : `Newly failing: ${list$1(failing)}`}.`,
		why: "The change makes the prompt worse than what users have.",
		fix: () => "Mend the prompt, and run the evaluation again; `gates.testing.evidence.max_regression` says how much is let pass."
	})
};
const mostNamed$2 = 5;
function list$1(names) {
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
var import__unread_node_buffer = require__unread_node_buffer();
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

// src/schema/json-schema.ts
const deepestSchema = 32;
const forbiddenNames = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const typeNames = [
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"array",
	"object"
];
const text$1 = {
	holds: (value) => typeof value === "string",
	asked: "must be text"
};
const flag = {
	holds: (value) => typeof value === "boolean",
	asked: "must be true or false"
};
const number$2 = {
	holds: Number.isFinite,
	asked: "must be a number"
};
const positive = {
	holds: (value) => Number.isFinite(value) && Number(value) > 0,
	asked: "must be a number above 0"
};
const count = {
	holds: (value) => Number.isInteger(value) && Number(value) >= 0,
	asked: "must be a whole number of at least 0"
};
const list = {
	holds: Array.isArray,
	asked: "must be a list"
};
const names = {
	holds: isNames,
	asked: "must be a list of different names"
};
const namesByName = {
	holds: (value) => isRecord(value) && Object.values(value).every(isNames),
	asked: "must be lists of names by name"
};
const pattern = {
	holds: compiles,
	asked: "must be a regular expression"
};
const types = {
	holds: (value) => typeNames.includes(value) || isNames(value) && value.length > 0 && value.every((each) => typeNames.includes(each)),
	asked: `must be one of ${typeNames.join(", ")}, or a list of them`
};
const shapes = new Map([
	["type", types],
	["pattern", pattern],
	["required", names],
	["dependentRequired", namesByName],
	...["enum", "examples"].map((key) => [key, list]),
	...[
		"$schema",
		"$id",
		"$ref",
		"$anchor",
		"$dynamicRef",
		"$dynamicAnchor",
		"$comment",
		"format",
		"title",
		"description",
		"contentEncoding",
		"contentMediaType"
	].map((key) => [key, text$1]),
	...[
		"uniqueItems",
		"deprecated",
		"readOnly",
		"writeOnly"
	].map((key) => [key, flag]),
	...[
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	].map((key) => [key, number$2]),
	["multipleOf", positive],
	...[
		"minLength",
		"maxLength",
		"minItems",
		"maxItems",
		"minProperties",
		"maxProperties",
		"minContains",
		"maxContains"
	].map((key) => [key, count])
]);
const holders = new Map([
	...[
		"additionalProperties",
		"propertyNames",
		"unevaluatedProperties",
		"items",
		"unevaluatedItems",
		"contains",
		"not",
		"if",
		"then",
		"else",
		"contentSchema"
	].map((key) => [key, "one"]),
	...[
		"allOf",
		"anyOf",
		"oneOf",
		"prefixItems"
	].map((key) => [key, "list"]),
	...[
		"properties",
		"patternProperties",
		"dependentSchemas",
		"$defs",
		"definitions"
	].map((key) => [key, "named"])
]);
const freeKeywords = /* @__PURE__ */ new Set([
	"const",
	"default",
	"$vocabulary"
]);
function isJsonSchemaKeyword(key) {
	return shapes.has(key) || holders.has(key) || freeKeywords.has(key) || key.startsWith("x-");
}
function isTypeOrList(value) {
	return typeNames.includes(value) || Array.isArray(value);
}
function jsonSchemaViolations(schema) {
	const judgement = {
		violations: [],
		references: [],
		anchors: /* @__PURE__ */ new Set()
	};
	judge(schema, [], 0, judgement);
	for (const { path, target } of judgement.references) if (!leadsSomewhere(target, schema, judgement.anchors)) note(judgement, path, "$ref", "must lead to a place within this schema");
	return judgement.violations;
}
function judge(schema, path, depth, judgement) {
	if (typeof schema === "boolean") return;
	if (!isRecord(schema)) return note(judgement, path, "type", "must be a schema: keys with values, true or false");
	if (depth > 32) return note(judgement, path, "depth", `must have at most ${32} levels`);
	for (const [key, value] of Object.entries(schema)) {
		const at = [...path, key];
		const shape = shapes.get(key);
		if (shape !== void 0 && !shape.holds(value)) note(judgement, at, key, shape.asked);
		else if (key === "$ref") judgement.references.push({
			path: at,
			target: String(value)
		});
		else if (key === "$anchor") judgement.anchors.add(String(value));
		judgeHeld(key, value, at, depth + 1, judgement);
	}
}
function judgeHeld(key, value, path, depth, judgement) {
	const holder = holders.get(key);
	if (holder === "one") judge(value, path, depth, judgement);
	if (holder === "list") {
		if (!Array.isArray(value) || value.length === 0) return note(judgement, path, key, "must be a list of schemas");
		for (const [at, each] of value.entries()) judge(each, [...path, at], depth, judgement);
	}
	if (holder === "named") {
		if (!isRecord(value)) return note(judgement, path, key, "must be schemas by name");
		for (const [name, each] of Object.entries(value)) if (forbiddenNames.has(name)) note(judgement, [...path, name], key, "must have another name");
		else if (key === "patternProperties" && !compiles(name)) note(judgement, [...path, name], key, pattern.asked);
		else judge(each, [...path, name], depth, judgement);
	}
}
function leadsSomewhere(target, root, anchors) {
	if (!target.startsWith("#")) return false;
	if (!target.startsWith("#/")) return target === "#" || anchors.has(target.slice(1));
	try {
		const steps = decodeURIComponent(target.slice(2)).split("/");
		return valueAt(root, steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))) !== void 0;
	} catch {
		return false;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNames(value) {
	return Array.isArray(value) && value.every((each) => typeof each === "string") && new Set(value).size === value.length;
}
function compiles(value) {
	if (typeof value !== "string") return false;
	try {
		return new RegExp(value, "u").source !== "";
	} catch {
		return false;
	}
}
function note(judgement, path, keyword, reason) {
	judgement.violations.push({
		path,
		keyword,
		params: {},
		reason
	});
}

// src/schema/picoschema.ts
const scalars = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"null",
	"any"
]);
const wildcard = "(*)";
function jsonSchemaFromPicoschema(value) {
	const faults = [];
	const schema = isMeantAsJsonSchema(value) ? checkedJsonSchema(value, faults) : schemaOf$1(value, [], faults);
	const [first, ...others] = faults;
	return first === void 0 ? {
		ok: true,
		schema,
		variables: variablesOf(schema)
	} : {
		ok: false,
		faults: [first, ...others]
	};
}
function isMeantAsJsonSchema(value) {
	if (typeof value === "boolean") return true;
	if (!isRecord(value)) return false;
	const { type, properties } = value;
	if (isTypeOrList(type) || type === "any" || isRecord(properties)) return true;
	return Object.entries(value).some(([key, each]) => key === "$schema" || key === "$ref" || Array.isArray(each) && isJsonSchemaKeyword(key));
}
function checkedJsonSchema(schema, faults) {
	const stray = isRecord(schema) ? Object.keys(schema).find((key) => !isJsonSchemaKeyword(key)) : void 0;
	if (stray !== void 0) faults.push({
		path: [stray],
		reason: "beside keywords of JSON Schema such as `type` it is none; fields belong under `properties`"
	});
	faults.push(...jsonSchemaViolations(schema).map(({ path, reason }) => ({
		path,
		reason: `it ${reason}`
	})));
	return schema;
}
function variablesOf(schema) {
	if (!isRecord(schema) || !isRecord(schema["properties"])) return [];
	const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
	return Object.entries(schema["properties"]).map(([name, each]) => ({
		name,
		schema: each,
		required: required.has(name)
	}));
}
function schemaOf$1(value, path, faults) {
	if (typeof value === "string") return scalarOf(value, path, faults);
	if (isRecord(value)) return objectOf(value, path, faults);
	faults.push({
		path,
		reason: value === null ? "it has no type (the type `null` must stand in quotes)" : "a type is a word such as `string`, or an object of fields"
	});
	return {};
}
function scalarOf(text, path, faults) {
	const [type, description] = splitAtComma(text);
	if (!scalars.has(type)) faults.push({
		path,
		reason: `there is no type \`${type.slice(0, 40)}\`; there are ${[...scalars].join(", ")}`
	});
	return described(type === "any" ? {} : { type }, description);
}
function objectOf(fields, path, faults) {
	if (path.length >= 32) {
		faults.push({
			path,
			reason: `more than ${32} levels stand inside each other`
		});
		return {};
	}
	const properties = /* @__PURE__ */ new Map();
	const required = [];
	for (const [key, value] of Object.entries(fields)) {
		const at = [...path, key];
		if (key === wildcard) continue;
		const field = fieldOf(key, at, faults);
		if (field === null) continue;
		if (properties.has(field.name)) faults.push({
			path: at,
			reason: `the field \`${field.name}\` stands there twice`
		});
		if (!field.optional) required.push(field.name);
		properties.set(field.name, typeOf(field, value, at, faults));
	}
	return {
		type: "object",
		properties: Object.fromEntries(properties),
		...required.length === 0 ? {} : { required },
		additionalProperties: Object.hasOwn(fields, wildcard) ? schemaOf$1(fields[wildcard], [...path, wildcard], faults) : false
	};
}
function fieldOf(key, path, faults) {
	const opening = key.indexOf("(");
	const written = (opening === -1 ? key : key.slice(0, opening)).trim();
	const optional = written.endsWith("?");
	const name = optional ? written.slice(0, -1).trimEnd() : written;
	if (name === "" || forbiddenNames.has(name)) {
		faults.push({
			path,
			reason: name === "" ? "a field has no name" : `no field may be called \`${name}\``
		});
		return null;
	}
	if (opening === -1) return {
		name,
		optional,
		kind: null,
		description: null
	};
	const closing = key.trimEnd();
	const [kind, description] = splitAtComma(closing.slice(opening + 1, -1));
	if (closing.endsWith(")") && (kind === "array" || kind === "object" || kind === "enum")) return {
		name,
		optional,
		kind,
		description
	};
	faults.push({
		path,
		reason: "only `(array)`, `(object)` or `(enum)` may follow a name, with a description behind a comma"
	});
	return null;
}
function typeOf({ optional, kind, description }, value, path, faults) {
	const schema = schemaOfKind(kind, value, path, faults);
	return described(optional ? nullable(schema) : schema, description);
}
function schemaOfKind(kind, value, path, faults) {
	if (kind === "array") return {
		type: "array",
		items: schemaOf$1(value, path, faults)
	};
	if (kind === "enum") return { enum: choicesOf(value, path, faults) };
	if (kind === "object" && !isRecord(value)) {
		faults.push({
			path,
			reason: "an object is described by its fields"
		});
		return {};
	}
	return schemaOf$1(value, path, faults);
}
function choicesOf(value, path, faults) {
	const isScalar = (each) => each === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof each);
	if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) return value;
	faults.push({
		path,
		reason: "a choice is described by a list of its values, such as `[A, B]`"
	});
	return [];
}
function nullable(schema) {
	if (!isRecord(schema)) return schema;
	const { type, enum: choices } = schema;
	if (Array.isArray(choices)) return {
		...schema,
		enum: choices.includes(null) ? choices : [...choices, null]
	};
	return typeof type === "string" && type !== "null" ? {
		...schema,
		type: [type, "null"]
	} : schema;
}
function described(schema, description) {
	return description === null || !isRecord(schema) ? schema : {
		...schema,
		description
	};
}
function splitAtComma(text) {
	const comma = text.indexOf(",");
	if (comma === -1) return [text.trim(), null];
	return [text.slice(0, comma).trim(), text.slice(comma + 1).trim() || null];
}

// src/format/metadata.ts
function metadataOf(value) {
	const input = map$1(value["input"]);
	const output = map$1(value["output"]);
	const limits = map$1(value["limits"]);
	const inputSchema = schemaAt(["input", "schema"], input["schema"]);
	const outputSchema = schemaAt(["output", "schema"], output["schema"]);
	return {
		faults: [...inputSchema.faults, ...outputSchema.faults],
		metadata: {
			id: text(value["id"]),
			name: text(value["name"]),
			category: text(value["category"]),
			description: text(value["description"]),
			owner: text(value["owner"]),
			tags: texts(value["tags"]),
			model: text(value["model"]),
			input: inputSchema.schema,
			variables: inputSchema.variables,
			defaults: map$1(input["default"]),
			output: value["output"] === void 0 ? null : {
				format: text(output["format"]),
				schema: outputSchema.schema
			},
			tools: texts(value["tools"]),
			config: map$1(value["config"]),
			dependencies: texts(value["dependencies"]),
			status: text(value["status"]),
			deprecation: deprecationOf(map$1(value["deprecation"])),
			limits: {
				tokens: number$1(limits["tokens"]),
				costUsd: number$1(limits["cost_usd"]),
				latencyMs: number$1(limits["latency_ms"])
			},
			compliance: map$1(value["compliance"]),
			version: text(value["version"]),
			aliases: texts(value["aliases"])
		}
	};
}
function isDay(written) {
	const midnight = /* @__PURE__ */ new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${written}T`);
}
function deprecationOf(value) {
	const announced = text(value["announced"]);
	const removal = text(value["removal"]);
	if (announced === null || removal === null || !isDay(announced) || !isDay(removal)) return null;
	return {
		announced,
		removal,
		replacement: text(value["replacement"]),
		guide: text(value["guide"]),
		reason: text(value["reason"])
	};
}
function schemaAt(path, value) {
	const nothing = {
		schema: null,
		variables: [],
		faults: []
	};
	if (typeof value !== "string" && !isMap$1(value)) return nothing;
	const read = jsonSchemaFromPicoschema(value);
	if (read.ok) return {
		schema: read.schema,
		variables: read.variables,
		faults: []
	};
	return {
		...nothing,
		faults: read.faults.map((fault) => ({
			...fault,
			path: [...path, ...fault.path]
		}))
	};
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}
function texts(value) {
	return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function number$1(value) {
	return typeof value === "number" ? value : null;
}
function map$1(value) {
	return isMap$1(value) ? value : {};
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/format/split.ts
const fence$1 = /^---[ \t]*\r?$/u;
const preamble = /^(?:#[^\n]*|[ \t]*\r?)$/u;
function splitFile(text, file) {
	let open = null;
	for (const line of linesOf$2(text)) if (open === null) {
		if (fence$1.test(line.text)) open = line;
		else if (!preamble.test(line.text)) break;
	} else if (fence$1.test(line.text)) return passed({
		head: text.slice(0, open.end),
		yaml: text.slice(open.end, line.start),
		yamlLine: open.number + 1,
		close: text.slice(line.start, line.end),
		body: text.slice(line.end),
		bodyLine: line.number + 1
	});
	if (open === null) return refused(problem("front-matter-missing", {}, { place: {
		file,
		line: 1
	} }));
	return refused(problem("front-matter-unterminated", {}, { place: {
		file,
		line: open.number,
		column: 1
	} }));
}
function* linesOf$2(text) {
	let number = 1;
	for (let start = 0; start < text.length; number += 1) {
		const feed = text.indexOf("\n", start);
		const end = feed === -1 ? text.length : feed + 1;
		const line = text.slice(start, feed === -1 ? end : feed);
		yield {
			number,
			text: number === 1 ? line.replace(/^\ufeff/u, "") : line,
			start,
			end
		};
		start = end;
	}
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue$1(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue$1(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
const BOM = "﻿";
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/format/plain-yaml.ts
function plainTree(text) {
	if (text.length > longest$2) return null;
	const lines = linesOf$1(text);
	if (lines === null || lines[0]?.indent !== 0) return null;
	const reading = {
		lines,
		next: 0,
		keys: 0
	};
	const map = blockMap(reading, 0, 1);
	return map === null || reading.next < lines.length ? null : map;
}
const longest$2 = 8192;
const most$1 = {
	keys: 500,
	depth: 8
};
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\uffef]/u;
function linesOf$1(text) {
	if (unusual.test(text) || / (?:\n|$)|(?:^|[\n ])#/u.test(text)) return null;
	const lines = [];
	let offset = 0;
	for (const line of text.split("\n")) {
		const indent = line.search(/[^ ]/u);
		if (indent !== -1) lines.push({
			indent,
			at: offset + indent,
			text: line.slice(indent),
			end: Math.min(text.length, offset + line.length + 1)
		});
		offset += line.length + 1;
	}
	return lines;
}
const keyLine = /^([A-Za-z_][\w?.-]*):(?:( +)(\S.*))?$/u;
function blockMap(reading, indent, depth) {
	const entries = [];
	for (let line = reading.lines[reading.next]; line?.indent === indent; line = reading.lines[reading.next]) {
		const [, key = "", gap = "", written] = keyLine.exec(line.text) ?? [];
		reading.next += 1;
		reading.keys += 1;
		if (key === "" || isWord(key) || reading.keys > most$1.keys) return null;
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
	if (line === void 0 || depth === most$1.depth) return null;
	if (line.text.startsWith("- ")) return line.indent >= indent ? blockList(reading, line.indent) : null;
	return line.indent > indent ? blockMap(reading, line.indent, depth + 1) : null;
}
function blockList(reading, indent) {
	const items = [];
	const start = reading.lines[reading.next]?.at ?? 0;
	for (let line = reading.lines[reading.next]; line?.indent === indent && line.text.startsWith("- "); line = reading.lines[reading.next]) {
		reading.next += 1;
		const item = single(reading, indent, line.text.slice(2), line.at + 2);
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
function single(reading, indent, text, at) {
	const next = reading.lines[reading.next];
	if (next !== void 0 && next.indent > indent) return null;
	if (text.startsWith("[") || text.startsWith("{")) return flowNode(text, at);
	if (/: |:$/u.test(text) && !/^["']/u.test(text)) return null;
	return scalar(text, at);
}
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/u;
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
	if (double !== void 0 || simple !== void 0) return node(double ?? simple ?? "");
	const word = words.get(text);
	if (word !== void 0) return node(word);
	if (number.test(text)) return node(Number(text));
	return /^[A-Za-z_/]/u.test(text) || digitText.test(text) ? node(text) : null;
}
const flowValue = /(?:([A-Za-z_][\w?.-]*)(: +))?("[^"\\]*"|'[^']*'|[\w/](?:[\w ./@-]*[\w/])?)(, *|[\]}])/uy;
function flowNode(text, at) {
	const isMap = text.startsWith("{");
	const close = isMap ? "}" : "]";
	const whole = {
		flow: true,
		start: at,
		end: at + text.length
	};
	if (text.length === 1) return null;
	if (text.length === 2 && text.endsWith(close)) return isMap ? {
		kind: "map",
		entries: [],
		...whole
	} : {
		kind: "list",
		items: [],
		...whole
	};
	const items = [];
	const entries = [];
	const next = new RegExp(flowValue);
	for (let from = 1; from < text.length;) {
		next.lastIndex = from;
		const [found, key, colon = "", written = "", end = ""] = next.exec(text) ?? [];
		if (found === void 0 || key !== void 0 !== isMap || key !== void 0 && isWord(key)) return null;
		const value = scalar(written, at + from + (key ?? "").length + colon.length);
		if (value === null) return null;
		if (key === void 0) items.push(value);
		else entries.push({
			key,
			start: at + from,
			keyEnd: at + from + key.length,
			value
		});
		from += found.length;
		if (end === close !== (from === text.length) || end !== close && !end.startsWith(",")) return null;
	}
	return isMap ? {
		kind: "map",
		entries,
		...whole
	} : {
		kind: "list",
		items,
		...whole
	};
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
	for (const piece of new Lexer().lex(text)) {
		const forbidden = guard(piece);
		if (forbidden !== null) return {
			ok: false,
			fault: forbidden
		};
		pieces.push(piece);
	}
	try {
		const documents = [...new Composer(reading).compose(tokensOf(pieces))];
		const error = documents[0]?.errors[0];
		if (error !== void 0) return invalid(error);
		const [document, second] = documents;
		if (second !== void 0) return refuse("it holds more than one document.", second.range[0]);
		return {
			ok: true,
			root: document?.contents === null || document === void 0 ? null : nodeOf(document.contents)
		};
	} catch (error) {
		if (error instanceof YAMLParseError) return invalid(error);
		throw error;
	}
}
function blockText(value) {
	const document = new Document(value);
	visit$1(document, { Scalar: (_, node) => {
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
	return stringify([value], {
		...oneLine,
		...quoted
	}).slice(1, -2);
}
function* tokensOf(pieces) {
	const parser = new Parser();
	for (const piece of pieces) for (const token of parser.next(piece)) yield checked$1(token);
	for (const token of parser.end()) yield checked$1(token);
}
function checked$1(token) {
	if (token.type === "error") throw new YAMLParseError([token.offset, token.offset + 1], "UNEXPECTED_TOKEN", token.message);
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
	if (isScalar(node)) return {
		kind: "scalar",
		value: scalarValue(node.value),
		start,
		end
	};
	if (isSeq(node)) return {
		kind: "list",
		flow: node.flow === true,
		items: node.items.map(nodeOf),
		start,
		end
	};
	if (isMap(node)) return {
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
		key: String(isScalar(key) ? key.value : null),
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
function* treeFaults(root, limits) {
	let keys = 0;
	function* visit(node, depth) {
		if (node.kind === "scalar") {
			yield* scalarFaults(node);
			return;
		}
		if (depth > limits.depth) {
			yield {
				is: "too-large",
				what: "depth",
				found: depth,
				limit: limits.depth,
				offset: node.start
			};
			return;
		}
		if (node.kind === "list") {
			for (const item of node.items) yield* visit(item, depth + 1);
			return;
		}
		const seen = /* @__PURE__ */ new Set();
		for (const { key, start, value } of node.entries) {
			keys += 1;
			if (keys === limits.keys + 1) yield {
				is: "too-large",
				what: "keys",
				found: keys,
				limit: limits.keys,
				offset: start
			};
			if (dangerousKeys.has(key)) yield {
				is: "dangerous",
				what: "key",
				key,
				offset: start
			};
			if (key === "<<") yield {
				is: "dangerous",
				what: "merge key",
				key,
				offset: start
			};
			if (seen.has(key)) yield {
				is: "duplicate",
				key,
				offset: start
			};
			seen.add(key);
			yield* visit(value, depth + 1);
		}
	}
	yield* visit(root, 1);
}
function* scalarFaults({ value, start }) {
	if (typeof value === "string" && !value.isWellFormed()) yield {
		is: "half-character",
		offset: start
	};
	if (typeof value !== "number") return;
	const losesDigits = Number.isInteger(value) && !Number.isSafeInteger(value);
	if (!Number.isFinite(value) || losesDigits) yield {
		is: "number",
		value,
		offset: start
	};
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
	const [first, ...others] = Array.from(treeFaults(root, limits), told);
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

// src/format/adopted.ts
function readMarked(bytes, file, begins) {
	const text = textOf(bytes, file);
	if (!text.ok) return text;
	const split = hasMatter(text.value, begins) ? splitFile(text.value, file) : null;
	if (split === null) {
		const body = withLineFeeds(text.value.replace(/^\ufeff/u, ""));
		return passed({
			file,
			matter: noMatter,
			hasMatter: false,
			body,
			bodyLine: 1
		});
	}
	if (!split.ok) return split;
	const { yaml, yamlLine, body, bodyLine } = split.value;
	const matter = readFrontMatter(yaml, file, yamlLine);
	return matter.ok ? passed({
		file,
		matter: matter.value,
		hasMatter: true,
		body: withLineFeeds(body),
		bodyLine
	}) : matter;
}
function hasMatter(text, begins) {
	if (begins === "nowhere") return false;
	return (begins === "first line" ? /^\ufeff?---[ \t]*\r?(?:\n|$)/u : /^\ufeff?(?:(?:#[^\n]*|[ \t]*\r?)\n)*---[ \t]*\r?(?:\n|$)/u).test(text);
}
const noMatter = {
	value: Object.create(null),
	placeOf: () => ({
		line: 1,
		column: 1
	}),
	root: null
};
function adoptedDocument(adopted) {
	const { file, matter, own, body, bodyLine, template, undeclared } = adopted;
	const host = said(adopted.host);
	const { metadata, faults } = metadataOf({
		...own.fields,
		...host
	});
	const twice = Object.keys(own.fields).filter((key) => host[key] !== void 0);
	const problems = [
		...adopted.problems ?? [],
		...own.problems,
		...twice.map((key) => problem("field-said-twice", { key }, { place: {
			file,
			...matter.placeOf([key])
		} })),
		...faults.map(({ path, reason }) => problem("input-schema-invalid", {
			key: pathText(path),
			reason
		}, { place: {
			file,
			...matter.placeOf(path)
		} }))
	];
	return {
		metadata,
		frontMatter: {
			...matter.value,
			...own.fields
		},
		body,
		bodyLine,
		placeOf: matter.placeOf,
		problems,
		template,
		messages: adopted.messages ?? null,
		uses: said(adopted.uses ?? {}),
		undeclared,
		references: adopted.references ?? []
	};
}
function said(plain) {
	return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== void 0 && value !== null));
}
function textAt$1(matter, key) {
	const value = matter.value[key];
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}

// src/format/document.ts
const alone = {
	beside: [],
	partialId: () => null
};

// src/format/splice-yaml.ts
var import__unread_node_util = require__unread_node_util();
function withKeySpliced(yaml, map, key, value, lineEnd) {
	const entry = map.entries.find((each) => each.key === key);
	if (entry !== void 0) return value === void 0 ? withoutEntry(yaml, entry) : withValue(yaml, entry, value, lineEnd);
	const column = columnOf(yaml, map.entries[0]?.start ?? 0);
	const at = map.start === 0 || column === 0 ? yaml.length : behindValue(yaml, map, column);
	return replaced(yaml, at, at, indented(`${" ".repeat(column)}${blockText({ [key]: value })}`, column, lineEnd));
}
function isLineByLine(yaml, map) {
	return !map.flow && map.entries.every(({ start }) => yaml.slice(lineStart(yaml, start), start).trim() === "");
}
function withMapReplaced(yaml, map, value) {
	return replaced(yaml, map.start, contentEnd(yaml, map), flowText(value));
}
function withoutEntry(yaml, entry) {
	return replaced(yaml, lineStart(yaml, entry.start), behindValue(yaml, entry.value, columnOf(yaml, entry.start)), "");
}
function withValue(yaml, entry, value, lineEnd) {
	const old = entry.value;
	const isCollection = typeof value === "object" && value !== null;
	const block = blockText({ k: value }).slice(2, -1);
	const line = isCollection && old.kind !== "scalar" && old.flow ? ` ${flowText(value)}` : block;
	if (!(!line.includes("\n") && (old.kind === "scalar" ? !isBlockScalar(yaml, old) : old.flow))) {
		const column = columnOf(yaml, entry.start);
		const lines = indented(`${yaml.slice(entry.start, entry.keyEnd)}:${block}\n`, column, lineEnd);
		return replaced(yaml, entry.start, behindValue(yaml, old, column), lines);
	}
	if (old.start < old.end) return replaced(yaml, old.start, old.end, line.slice(1));
	const behindColon = yaml.indexOf(":", entry.keyEnd) + 1;
	return replaced(yaml, behindColon, behindColon, line);
}
function behindValue(yaml, node, column) {
	const comment = /(?:[ \t]*\r?\n)*( +)#[^\n]*(?:\n|$)/uy;
	comment.lastIndex = behindLine(yaml, contentEnd(yaml, node));
	for (let end = comment.lastIndex;; end = comment.lastIndex) if ((comment.exec(yaml)?.[1] ?? "").length <= column) return end;
}
function contentEnd(yaml, node) {
	if (node.kind === "scalar") return isBlockScalar(yaml, node) ? node.end - 1 : node.end;
	if (node.flow) return node.end;
	const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
	return last === void 0 ? node.end : contentEnd(yaml, last);
}
function isBlockScalar(yaml, { start, end }) {
	return end > start && (yaml[start] === "|" || yaml[start] === ">");
}
function indented(text, column, lineEnd) {
	return text.replaceAll(/\n(?=[^\n])/gu, `\n${" ".repeat(column)}`).replaceAll("\n", lineEnd);
}
function columnOf(yaml, offset) {
	return offset - lineStart(yaml, offset);
}
function lineStart(yaml, offset) {
	return offset === 0 ? 0 : yaml.lastIndexOf("\n", offset - 1) + 1;
}
function behindLine(yaml, offset) {
	const feed = yaml.indexOf("\n", offset);
	return feed === -1 ? yaml.length : feed + 1;
}
function replaced(yaml, start, end, text) {
	return yaml.slice(0, start) + text + yaml.slice(end);
}

// src/format/edit-front-matter.ts
function editFrontMatter(text, edits) {
	let current = passed(text);
	for (const edit of edits) {
		if (!current.ok) return current;
		current = edited(current.value, edit);
	}
	return current;
}
function composePrompt(metadata, body) {
	const written = Object.entries(metadata).filter(([, value]) => value !== void 0);
	return `---\n${written.length === 0 ? "" : blockText(Object.fromEntries(written))}---\n${body}${body === "" || body.endsWith("\n") ? "" : "\n"}`;
}
function edited(text, { path, value }) {
	const split = splitFile(text, "");
	if (!split.ok) return split;
	const { head, yaml, yamlLine, close, body } = split.value;
	const before = readFrontMatter(yaml, "", yamlLine);
	if (!before.ok) return before;
	const root = before.value.root ?? emptyMap;
	const plain = plainValue(root);
	const wanted = withKey(plain, path, value);
	if (wanted === null) return refused(problem("schema-violated", {
		key: path.join("."),
		reason: "lies inside a value that has no keys"
	}));
	if ((0, import__unread_node_util.isDeepStrictEqual)(wanted, plain)) return passed(text);
	const changed = spliced(yaml, root, path, value, head.endsWith("\r\n") ? "\r\n" : "\n");
	const after = readFrontMatter(changed, "", yamlLine);
	if (!after.ok) return after;
	if (!(0, import__unread_node_util.isDeepStrictEqual)(after.value.value, wanted)) throw new Bug(`Editing \`${path.join(".")}\` would change more than that.`);
	return passed(`${head}${changed}${close}${body}`);
}
const emptyMap = {
	kind: "map",
	flow: false,
	entries: [],
	start: 0,
	end: 0
};
function withKey(map, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return null;
	const changed = Object.assign(Object.create(null), map);
	if (rest.length === 0 && value !== void 0) changed[key] = plainCopy(value);
	else if (rest.length === 0) delete changed[key];
	else {
		const inner = map[key] ?? null;
		if (inner === null && value === void 0) return changed;
		const below = inner === null ? Object.create(null) : isPlain$1(inner) ? inner : null;
		const next = below === null ? null : withKey(below, rest, value);
		if (next === null) return null;
		changed[key] = next;
	}
	return changed;
}
function plainCopy(value) {
	if (Array.isArray(value)) return value.map(plainCopy);
	if (!isPlain$1(value)) return value;
	const members = Object.entries(value).filter(([, member]) => member !== void 0);
	return Object.assign(Object.create(null), Object.fromEntries(members.map(([key, member]) => [key, plainCopy(member)])));
}
function isPlain$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function spliced(yaml, root, path, value, lineEnd) {
	if (!isLineByLine(yaml, root)) return withMapReplaced(yaml, root, withKey(plainValue(root), path, value));
	let map = root;
	let [key = "", ...rest] = path;
	for (;;) {
		const inner = map.entries.find((each) => each.key === key)?.value;
		const [next, ...further] = rest;
		if (next === void 0) return withKeySpliced(yaml, map, key, value, lineEnd);
		if (!(inner?.kind === "map" && isLineByLine(yaml, inner) && !losesLastKey(inner, rest, value))) return withKeySpliced(yaml, map, key, withKey(plainMap(inner), rest, value), lineEnd);
		[map, key, rest] = [
			inner,
			next,
			further
		];
	}
}
function losesLastKey(map, path, value) {
	return value === void 0 && path.length === 1 && map.entries.length <= 1;
}
function plainMap(node) {
	return node?.kind === "map" ? plainValue(node) : {};
}

// src/format/marked-writing.ts
function withBodyReplaced(text, content, file, begins) {
	const split = hasMatter(text, begins) ? splitFile(text, file) : null;
	if (split === null) return passed(`${text.startsWith("﻿") ? "﻿" : ""}${inLineEnds(ended(content), /\r\n/u.test(text))}`);
	if (!split.ok) return split;
	const { head, yaml, close } = split.value;
	return passed(`${head}${yaml}${close}${inLineEnds(ended(content), head.endsWith("\r\n"))}`);
}
function composed(keys, content) {
	return Object.values(keys).every((value) => value === void 0) ? ended(content) : composePrompt(keys, ended(content));
}
function ended(content) {
	return content.endsWith("\n") || content === "" ? content : `${content}\n`;
}
function inLineEnds(content, isCrlf) {
	return isCrlf ? content.replaceAll("\n", "\r\n") : content;
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

// src/schema/compiled-sidecar.cjs
var require_compiled_sidecar = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.sidecar = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/sidecar.schema.json",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"description": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			},
			"id": {
				"type": "string",
				"minLength": 1
			},
			"name": {
				"type": "string",
				"minLength": 1
			},
			"category": {
				"type": "string",
				"minLength": 1
			},
			"owner": {
				"type": "string",
				"minLength": 1
			},
			"tags": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			},
			"model": {
				"type": "string",
				"minLength": 1
			},
			"input": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"schema": { "type": ["object", "string"] },
					"default": { "type": "object" }
				}
			},
			"output": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"format": {
						"type": "string",
						"minLength": 1
					},
					"schema": { "type": ["object", "string"] }
				}
			},
			"tools": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"config": { "type": "object" },
			"dependencies": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"status": { "enum": ["draft", "archived"] },
			"deprecation": {
				"type": "object",
				"additionalProperties": false,
				"required": ["announced", "removal"],
				"properties": {
					"announced": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"removal": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"replacement": {
						"type": "string",
						"minLength": 1
					},
					"guide": {
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"limits": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"tokens": {
						"type": "integer",
						"minimum": 1
					},
					"cost_usd": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"latency_ms": {
						"type": "integer",
						"minimum": 1
					}
				}
			},
			"compliance": {
				"type": "object",
				"properties": {
					"data": {
						"type": "string",
						"minLength": 1
					},
					"risk": {
						"type": "string",
						"minLength": 1
					},
					"reviewed": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			},
			"version": {
				"type": "string",
				"minLength": 1
			},
			"aliases": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func62 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.description !== void 0 && func0.call(data, "description")) {
				let data0 = data.description;
				if (typeof data0 === "string") {
					if (func62(data0) > 1024) {
						const err1 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/maxLength",
							keyword: "maxLength",
							params: { limit: 1024 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (func62(data0) < 1) {
						const err2 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data1 = data.id;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
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
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data2 = data.name;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err6 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data3 = data.category;
				if (typeof data3 === "string") {
					if (func62(data3) < 1) {
						const err8 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data4 = data.owner;
				if (typeof data4 === "string") {
					if (func62(data4) < 1) {
						const err10 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.tags !== void 0 && func0.call(data, "tags")) {
				let data5 = data.tags;
				if (Array.isArray(data5)) {
					const len0 = data5.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data6 = data5[i0];
						if (typeof data6 === "string") {
							if (func62(data6) > 64) {
								const err12 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/maxLength",
									keyword: "maxLength",
									params: { limit: 64 }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (func62(data6) < 1) {
								const err13 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data5.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data5[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/tags",
									schemaPath: "#/properties/tags/uniqueItems",
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
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.model !== void 0 && func0.call(data, "model")) {
				let data7 = data.model;
				if (typeof data7 === "string") {
					if (func62(data7) < 1) {
						const err17 = {
							instancePath: instancePath + "/model",
							schemaPath: "#/properties/model/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.input !== void 0 && func0.call(data, "input")) {
				let data8 = data.input;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					for (const key1 of Object.keys(data8)) if (!(key1 === "schema" || key1 === "default")) {
						const err19 = {
							instancePath: instancePath + "/input",
							schemaPath: "#/properties/input/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data8.schema !== void 0 && func0.call(data8, "schema")) {
						let data9 = data8.schema;
						if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
							const err20 = {
								instancePath: instancePath + "/input/schema",
								schemaPath: "#/properties/input/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.input.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data8.default !== void 0 && func0.call(data8, "default")) {
						let data10 = data8.default;
						if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
							const err21 = {
								instancePath: instancePath + "/input/default",
								schemaPath: "#/properties/input/properties/default/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.output !== void 0 && func0.call(data, "output")) {
				let data11 = data.output;
				if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
					for (const key2 of Object.keys(data11)) if (!(key2 === "format" || key2 === "schema")) {
						const err23 = {
							instancePath: instancePath + "/output",
							schemaPath: "#/properties/output/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data11.format !== void 0 && func0.call(data11, "format")) {
						let data12 = data11.format;
						if (typeof data12 === "string") {
							if (func62(data12) < 1) {
								const err24 = {
									instancePath: instancePath + "/output/format",
									schemaPath: "#/properties/output/properties/format/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/output/format",
								schemaPath: "#/properties/output/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data11.schema !== void 0 && func0.call(data11, "schema")) {
						let data13 = data11.schema;
						if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "string") {
							const err26 = {
								instancePath: instancePath + "/output/schema",
								schemaPath: "#/properties/output/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.output.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.tools !== void 0 && func0.call(data, "tools")) {
				let data14 = data.tools;
				if (Array.isArray(data14)) {
					const len1 = data14.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data15 = data14[i2];
						if (typeof data15 === "string") {
							if (func62(data15) < 1) {
								const err28 = {
									instancePath: instancePath + "/tools/" + i2,
									schemaPath: "#/properties/tools/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						} else {
							const err29 = {
								instancePath: instancePath + "/tools/" + i2,
								schemaPath: "#/properties/tools/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					let i3 = data14.length;
					let j1;
					if (i3 > 1) {
						const indices1 = {};
						for (; i3--;) {
							let item1 = data14[i3];
							if (typeof item1 !== "string") continue;
							if (typeof indices1[item1] == "number") {
								j1 = indices1[item1];
								const err30 = {
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									}
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
								break;
							}
							indices1[item1] = i3;
						}
					}
				} else {
					const err31 = {
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
			if (data.config !== void 0 && func0.call(data, "config")) {
				let data16 = data.config;
				if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
					const err32 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.dependencies !== void 0 && func0.call(data, "dependencies")) {
				let data17 = data.dependencies;
				if (Array.isArray(data17)) {
					const len2 = data17.length;
					for (let i4 = 0; i4 < len2; i4++) {
						let data18 = data17[i4];
						if (typeof data18 === "string") {
							if (func62(data18) < 1) {
								const err33 = {
									instancePath: instancePath + "/dependencies/" + i4,
									schemaPath: "#/properties/dependencies/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					let i5 = data17.length;
					let j2;
					if (i5 > 1) {
						const indices2 = {};
						for (; i5--;) {
							let item2 = data17[i5];
							if (typeof item2 !== "string") continue;
							if (typeof indices2[item2] == "number") {
								j2 = indices2[item2];
								const err35 = {
									instancePath: instancePath + "/dependencies",
									schemaPath: "#/properties/dependencies/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i5,
										j: j2
									}
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
								break;
							}
							indices2[item2] = i5;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/dependencies",
						schemaPath: "#/properties/dependencies/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data19 = data.status;
				if (!(data19 === "draft" || data19 === "archived")) {
					const err37 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
				let data20 = data.deprecation;
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					if (data20.announced === void 0 || !func0.call(data20, "announced")) {
						const err38 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "announced" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (data20.removal === void 0 || !func0.call(data20, "removal")) {
						const err39 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "removal" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					for (const key3 of Object.keys(data20)) if (!(key3 === "announced" || key3 === "removal" || key3 === "replacement" || key3 === "guide" || key3 === "reason")) {
						const err40 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (data20.announced !== void 0 && func0.call(data20, "announced")) {
						let data21 = data20.announced;
						if (typeof data21 === "string") {
							if (!pattern3.test(data21)) {
								const err41 = {
									instancePath: instancePath + "/deprecation/announced",
									schemaPath: "#/properties/deprecation/properties/announced/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/deprecation/announced",
								schemaPath: "#/properties/deprecation/properties/announced/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data20.removal !== void 0 && func0.call(data20, "removal")) {
						let data22 = data20.removal;
						if (typeof data22 === "string") {
							if (!pattern3.test(data22)) {
								const err43 = {
									instancePath: instancePath + "/deprecation/removal",
									schemaPath: "#/properties/deprecation/properties/removal/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/deprecation/removal",
								schemaPath: "#/properties/deprecation/properties/removal/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data20.replacement !== void 0 && func0.call(data20, "replacement")) {
						let data23 = data20.replacement;
						if (typeof data23 === "string") {
							if (func62(data23) < 1) {
								const err45 = {
									instancePath: instancePath + "/deprecation/replacement",
									schemaPath: "#/properties/deprecation/properties/replacement/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						} else {
							const err46 = {
								instancePath: instancePath + "/deprecation/replacement",
								schemaPath: "#/properties/deprecation/properties/replacement/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data20.guide !== void 0 && func0.call(data20, "guide")) {
						let data24 = data20.guide;
						if (typeof data24 === "string") {
							if (func62(data24) < 1) {
								const err47 = {
									instancePath: instancePath + "/deprecation/guide",
									schemaPath: "#/properties/deprecation/properties/guide/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						} else {
							const err48 = {
								instancePath: instancePath + "/deprecation/guide",
								schemaPath: "#/properties/deprecation/properties/guide/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data20.reason !== void 0 && func0.call(data20, "reason")) {
						let data25 = data20.reason;
						if (typeof data25 === "string") {
							if (func62(data25) < 1) {
								const err49 = {
									instancePath: instancePath + "/deprecation/reason",
									schemaPath: "#/properties/deprecation/properties/reason/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/deprecation/reason",
								schemaPath: "#/properties/deprecation/properties/reason/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
			if (data.limits !== void 0 && func0.call(data, "limits")) {
				let data26 = data.limits;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					for (const key4 of Object.keys(data26)) if (!(key4 === "tokens" || key4 === "cost_usd" || key4 === "latency_ms")) {
						const err52 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/properties/limits/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key4 }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					if (data26.tokens !== void 0 && func0.call(data26, "tokens")) {
						let data27 = data26.tokens;
						if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
							const err53 = {
								instancePath: instancePath + "/limits/tokens",
								schemaPath: "#/properties/limits/properties/tokens/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (typeof data27 == "number" && isFinite(data27)) {
							if (data27 < 1 || isNaN(data27)) {
								const err54 = {
									instancePath: instancePath + "/limits/tokens",
									schemaPath: "#/properties/limits/properties/tokens/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					}
					if (data26.cost_usd !== void 0 && func0.call(data26, "cost_usd")) {
						let data28 = data26.cost_usd;
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 <= 0 || isNaN(data28)) {
								const err55 = {
									instancePath: instancePath + "/limits/cost_usd",
									schemaPath: "#/properties/limits/properties/cost_usd/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/limits/cost_usd",
								schemaPath: "#/properties/limits/properties/cost_usd/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data26.latency_ms !== void 0 && func0.call(data26, "latency_ms")) {
						let data29 = data26.latency_ms;
						if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
							const err57 = {
								instancePath: instancePath + "/limits/latency_ms",
								schemaPath: "#/properties/limits/properties/latency_ms/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 1 || isNaN(data29)) {
								const err58 = {
									instancePath: instancePath + "/limits/latency_ms",
									schemaPath: "#/properties/limits/properties/latency_ms/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					}
				} else {
					const err59 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			}
			if (data.compliance !== void 0 && func0.call(data, "compliance")) {
				let data30 = data.compliance;
				if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
					if (data30.data !== void 0 && func0.call(data30, "data")) {
						let data31 = data30.data;
						if (typeof data31 === "string") {
							if (func62(data31) < 1) {
								const err60 = {
									instancePath: instancePath + "/compliance/data",
									schemaPath: "#/properties/compliance/properties/data/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/compliance/data",
								schemaPath: "#/properties/compliance/properties/data/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data30.risk !== void 0 && func0.call(data30, "risk")) {
						let data32 = data30.risk;
						if (typeof data32 === "string") {
							if (func62(data32) < 1) {
								const err62 = {
									instancePath: instancePath + "/compliance/risk",
									schemaPath: "#/properties/compliance/properties/risk/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						} else {
							const err63 = {
								instancePath: instancePath + "/compliance/risk",
								schemaPath: "#/properties/compliance/properties/risk/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data30.reviewed !== void 0 && func0.call(data30, "reviewed")) {
						let data33 = data30.reviewed;
						if (typeof data33 === "string") {
							if (!pattern3.test(data33)) {
								const err64 = {
									instancePath: instancePath + "/compliance/reviewed",
									schemaPath: "#/properties/compliance/properties/reviewed/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/compliance/reviewed",
								schemaPath: "#/properties/compliance/properties/reviewed/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/compliance",
						schemaPath: "#/properties/compliance/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data34 = data.version;
				if (typeof data34 === "string") {
					if (func62(data34) < 1) {
						const err67 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				} else {
					const err68 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data35 = data.aliases;
				if (Array.isArray(data35)) {
					const len3 = data35.length;
					for (let i6 = 0; i6 < len3; i6++) {
						let data36 = data35[i6];
						if (typeof data36 === "string") {
							if (func62(data36) < 1) {
								const err69 = {
									instancePath: instancePath + "/aliases/" + i6,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						} else {
							const err70 = {
								instancePath: instancePath + "/aliases/" + i6,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
					let i7 = data35.length;
					let j3;
					if (i7 > 1) {
						const indices3 = {};
						for (; i7--;) {
							let item3 = data35[i7];
							if (typeof item3 !== "string") continue;
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								const err71 = {
									instancePath: instancePath + "/aliases",
									schemaPath: "#/properties/aliases/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									}
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				} else {
					const err72 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		} else {
			const err73 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
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
	exports.keys = { "sidecar": { "keys": {
		"description": {},
		"id": {},
		"name": {},
		"category": {},
		"owner": {},
		"tags": { "each": {} },
		"model": {},
		"input": { "keys": {
			"schema": {},
			"default": {}
		} },
		"output": { "keys": {
			"format": {},
			"schema": {}
		} },
		"tools": { "each": {} },
		"config": {},
		"dependencies": { "each": {} },
		"status": {},
		"deprecation": { "keys": {
			"announced": {},
			"removal": {},
			"replacement": {},
			"guide": {},
			"reason": {}
		} },
		"limits": { "keys": {
			"tokens": {},
			"cost_usd": {},
			"latency_ms": {}
		} },
		"compliance": { "keys": {
			"data": {},
			"risk": {},
			"reviewed": {}
		} },
		"version": {},
		"aliases": { "each": {} }
	} } };
}));

// src/schema/reasons.ts
var import_compiled_sidecar = /* @__PURE__ */ __toESM(require_compiled_sidecar(), 1);
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

// src/schema/sidecar.ts
function sidecarViolations(value) {
	return violationsBy({
		judge: import_compiled_sidecar.sidecar,
		keys: import_compiled_sidecar.keys.sidecar
	}, value);
}

// src/format/own-fields.ts
const sidecarSuffix = ".library.yaml";
function sidecarOf(path) {
	return `${path}${sidecarSuffix}`;
}
function besideSidecar(path) {
	return path.endsWith(".library.yaml") ? path.slice(0, -13) : null;
}
function sidecarFor(path) {
	const beside = besideSidecar(path);
	return beside === null ? [] : [beside];
}
function fieldsOfSidecar(file, beside) {
	const path = sidecarOf(file);
	const bytes = beside.find((each) => each.path === path)?.bytes ?? null;
	if (bytes === null) return none;
	const text = textOf(bytes, path);
	const read = text.ok ? readYamlFile(text.value, path) : text;
	if (!read.ok) return {
		fields: {},
		problems: read.problems
	};
	return checked(read.value.value, (at) => ({
		file: path,
		...read.value.placeOf(at)
	}));
}
const ownPrefix = "prompt-libraries";
function fieldsOfDottedKeys({ value, placeOf }, file) {
	const start = `${ownPrefix}.`;
	const own = Object.entries(value).filter(([key]) => key.startsWith(start));
	return checked(Object.fromEntries(own.map(([key, each]) => [key.slice(start.length), each])), ([first = "", ...rest]) => ({
		file,
		...placeOf([`${start}${first}`, ...rest])
	}));
}
function fieldsOfMetadata({ value, placeOf }, file) {
	const metadata = value["metadata"];
	const fields = isPlain(metadata) ? metadata[ownPrefix] : void 0;
	return fields === void 0 ? none : checked(fields, (at) => ({
		file,
		...placeOf([
			"metadata",
			ownPrefix,
			...at
		])
	}));
}
const none = {
	fields: {},
	problems: []
};
function checked(fields, placeOf) {
	const problems = sidecarViolations(fields).map(({ path, reason }) => problem("schema-violated", {
		key: pathText(path),
		reason
	}, { place: placeOf(path) }));
	return {
		fields: isPlain(fields) ? fields : {},
		problems
	};
}
function isPlain(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/format/path-names.ts
function namedByStem(path, endings) {
	const ending = endings.find((each) => path.endsWith(each));
	if (ending === void 0) return null;
	const folders = path.slice(0, -ending.length).split("/");
	const name = folders.pop() ?? "";
	return name === "" ? null : {
		name,
		variant: null,
		folders
	};
}
function namedByFolder(path, file) {
	const folders = path.split("/");
	if (folders.pop() !== file) return null;
	const name = folders.pop() ?? "";
	return name === "" ? null : {
		name,
		variant: null,
		folders
	};
}
function inFolder(folder, path) {
	return folder === "" ? path : `${folder}/${path}`;
}
function folderOfPath(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/format/dotprompt.ts
const dotpromptFormat = {
	name: "dotprompt",
	template: "handlebars",
	read: (bytes, path, { partialId } = alone) => {
		const marked = readMarked(bytes, path, "below comments");
		if (!marked.ok) return marked;
		const { matter, body } = marked.value;
		const { value } = matter;
		const host = {
			description: textAt$1(matter, "description"),
			model: value["model"],
			input: value["input"],
			output: value["output"],
			config: value["config"],
			tools: value["tools"]
		};
		return passed(adoptedDocument({
			...marked.value,
			body: withPartialIds(body, partialId),
			host,
			own: fieldsOfDottedKeys(matter, path),
			template: "handlebars",
			undeclared: "required",
			uses: { toolDefs: value["toolDefs"] }
		}));
	},
	nameIn: (path) => {
		const found = namedByStem(path, [".prompt"]);
		const [name = "", variant = null, ...more] = found?.name.replace(/^_/u, "").split(".") ?? [];
		return found === null || name === "" || variant === "" || more.length > 0 ? null : {
			...found,
			name,
			variant
		};
	},
	pathsFor: (folder, name, variant) => [inFolder(folder, `${name}${variant === null ? "" : `.${variant}`}.prompt`)],
	says: [
		"description",
		"model",
		"input",
		"tags"
	],
	compose: ({ description, model, input, tags, content }) => composed({
		description,
		model: model ?? void 0,
		input: input === void 0 ? void 0 : { schema: input },
		"prompt-libraries.tags": tags.length === 0 ? void 0 : tags
	}, content),
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "below comments"),
	fields: "dotted keys",
	companions: () => [],
	companionOf: () => []
};
const partialSigns = [
	"{{>",
	"{{~>",
	"{{#>",
	"{{~#>"
];
const partialTag = /(\{\{~?#?>\s*)([\w./-]+)/gu;
function withPartialIds(body, partialId) {
	return body.replace(partialTag, (tag, open, name) => {
		const id = partialId(name);
		return id === null ? tag : `${open}${id}`;
	});
}
function partialPath(path, name) {
	const folders = path.split("/").slice(0, -1);
	const parts = name.split("/");
	const last = parts.pop() ?? "";
	return [
		...folders,
		...parts,
		`_${last}.prompt`
	].join("/");
}

// src/format/links.ts
const link = /(?<!!)\[[^\]\n]{0,500}\]\(\s*<?([^)\s>]{1,500})>?(?:\s+"[^"\n]*")?\s*\)/gu;
const notRelative = /^(?:[a-z][a-z0-9+.-]*:|#|\/|~|mailto:)|[{}<>$*|]/iu;
function linksIn(text, line) {
	const found = [];
	let fence = null;
	for (const [index, written] of text.split("\n").entries()) {
		const mark = /^\s*(?:>\s*)?(`{3,}|~{3,})/u.exec(written)?.[1] ?? null;
		if (mark !== null && (fence === null || mark.startsWith(fence) && written.trim() === mark)) fence = fence === null ? mark : null;
		else if (fence === null) for (const { 1: target = "" } of written.replace(/`[^`\n]*`/gu, "").matchAll(link)) {
			const [path = ""] = target.split(/[#?]/u);
			if (path !== "" && !notRelative.test(target)) found.push({
				path: decoded(path),
				kind: "link",
				line: line + index
			});
		}
	}
	return found;
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/format/agent-skill.ts
const file = "SKILL.md";
const keys = [
	"name",
	"description",
	"license",
	"compatibility",
	"metadata",
	"allowed-tools"
];
const longest$1 = {
	name: 64,
	description: 1024,
	compatibility: 500
};
const advisedLines = 500;
const ownFolders = [
	"references",
	"scripts",
	"assets"
];
const agentSkillFormat = {
	name: "agent-skill",
	template: "none",
	read: (bytes, path, context = alone) => {
		const marked = readMarked(bytes, path, "first line");
		if (!marked.ok) return marked;
		if (!marked.value.hasMatter) return refused(problem("front-matter-missing", {}, { place: {
			file: path,
			line: 1
		} }));
		return passed(documentOf$2(marked.value, context));
	},
	nameIn: (path) => namedByFolder(path, file),
	pathsFor: (folder, name) => [inFolder(folder, `${name}/${file}`)],
	says: ["description"],
	compose: ({ name, description, content }) => composed({
		name,
		description
	}, content),
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "first line"),
	fields: "sidecar",
	companions: (path) => [{
		path: sidecarOf(path),
		whole: true
	}, ...ownFolders.map((folder) => ({
		path: `${folderOfPath(path)}/${folder}/`,
		whole: false
	}))],
	companionOf: (path) => {
		const beside = besideSidecar(path);
		if (beside !== null) return [beside];
		const folders = path.split("/");
		return folders.flatMap((folder, at) => at > 0 && at < folders.length - 1 && ownFolders.some((own) => own === folder) ? [[...folders.slice(0, at), file].join("/")] : []);
	}
};
function documentOf$2(marked, { beside }) {
	const { file: path, matter, body, bodyLine } = marked;
	const folder = `${folderOfPath(path)}/`;
	const files = beside.filter((each) => each.path !== sidecarOf(path)).map((each) => [each.path.slice(folder.length), each.blob]);
	return adoptedDocument({
		...marked,
		host: { description: textAt$1(matter, "description") },
		own: fieldsOfSidecar(path, beside),
		template: "none",
		undeclared: "optional",
		uses: {
			description: matter.value["description"],
			compatibility: matter.value["compatibility"],
			"allowed-tools": matter.value["allowed-tools"],
			files: files.length === 0 ? void 0 : Object.fromEntries(files)
		},
		references: linksIn(body, bodyLine),
		problems: limitsOf$1(marked)
	});
}
function limitsOf$1({ file: path, matter: { value, placeOf }, body, bodyLine }) {
	const about = (key) => ({ place: {
		file: path,
		...placeOf([key])
	} });
	const name = value["name"];
	const folder = namedByFolder(path, file)?.name ?? "";
	const lines = bodyLine - 1 + body.split("\n").length;
	return [
		...Object.keys(value).filter((key) => !keys.some((known) => known === key)).map((key) => problem("skill-key-unknown", {
			key,
			known: keys
		}, about(key))),
		...nameProblems(name, folder).map((each) => problem("skill-name-wrong", each, about("name"))),
		...typeof value["description"] === "string" && value["description"].trim() !== "" ? [] : [problem("schema-description-missing", {}, about("description"))],
		...Object.entries(longest$1).flatMap(([key, limit]) => {
			const written = value[key];
			const length = typeof written === "string" ? [...written].length : 0;
			return length > limit ? [problem("format-field-long", {
				key,
				length,
				limit
			}, about(key))] : [];
		}),
		...mapProblems(value["metadata"]).map((key) => problem("format-field-wrong", {
			key,
			reason: "must be a text: `metadata` maps texts to texts"
		}, { place: {
			file: path,
			...placeOf(["metadata"])
		} })),
		...typeof value["allowed-tools"] === "object" && value["allowed-tools"] !== null ? [problem("format-field-wrong", {
			key: "allowed-tools",
			reason: "must be one text, its tools parted by blanks"
		}, about("allowed-tools"))] : [],
		...lines < advisedLines ? [] : [problem("skill-long", {
			lines,
			limit: advisedLines
		}, { place: {
			file: path,
			line: advisedLines
		} })]
	];
}
function nameProblems(name, folder) {
	if (typeof name !== "string" || name === "") return [{
		name: "",
		reason: "is missing"
	}];
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) return [{
		name,
		reason: "may have only lower-case letters, digits and single hyphens"
	}];
	return name === folder ? [] : [{
		name,
		reason: `must be the name of its folder, \`${folder}\``
	}];
}
function mapProblems(metadata) {
	if (metadata === void 0 || metadata === null) return [];
	if (!isPlain(metadata)) return ["metadata"];
	return Object.entries(metadata).flatMap(([key, value]) => typeof value === "string" ? [] : [`metadata.${key}`]);
}

// src/format/copilot.ts
const kinds = {
	".agent.md": {
		uses: [
			"description",
			"tools",
			"agents",
			"handoffs",
			"mcp-servers",
			"user-invocable",
			"user-invokable",
			"disable-model-invocation",
			"infer",
			"target",
			"mode"
		],
		described: true
	},
	".chatmode.md": {
		uses: [
			"description",
			"tools",
			"mode"
		],
		described: false
	},
	".prompt.md": {
		uses: [
			"agent",
			"mode",
			"tools"
		],
		described: false
	},
	".instructions.md": {
		uses: [
			"description",
			"applyTo",
			"excludeAgent"
		],
		described: false
	}
};
const longestAgent = 3e4;
const copilotFormat = {
	name: "copilot",
	template: "input-fields",
	read: (bytes, path, { beside } = alone) => {
		const marked = readMarked(bytes, path, "first line");
		if (!marked.ok) return marked;
		const { matter } = marked.value;
		const model = matter.value["model"];
		const [first] = Array.isArray(model) ? model : [model];
		const host = {
			description: textAt$1(matter, "description"),
			model: typeof first === "string" && first.trim() !== "" ? first : void 0,
			tools: toolsIn(matter.value["tools"])
		};
		const { uses } = kindOf(path);
		return passed(adoptedDocument({
			...marked.value,
			host,
			own: fieldsOfSidecar(path, beside),
			template: "input-fields",
			undeclared: "optional",
			uses: {
				...Object.fromEntries(uses.map((key) => [key, matter.value[key]])),
				models: Array.isArray(model) ? model : void 0
			},
			problems: limitsOf(marked.value)
		}));
	},
	nameIn: (path) => namedByStem(path, Object.keys(kinds)),
	pathsFor: (folder, name) => {
		const likely = endingFor(folder);
		return [inFolder(folder, `${name}${likely}`), ...Object.keys(kinds).flatMap((ending) => ending === likely ? [] : [inFolder(folder, `${name}${ending}`)])];
	},
	says: ["description", "model"],
	compose: ({ description, model, content }) => composed({
		description,
		model: model ?? void 0
	}, content),
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "first line"),
	fields: "sidecar",
	companions: (path) => [{
		path: sidecarOf(path),
		whole: true
	}],
	companionOf: (path) => sidecarFor(path)
};
function kindOf(path) {
	const [, kind = kinds[".prompt.md"]] = Object.entries(kinds).find(([ending]) => path.endsWith(ending)) ?? [];
	return kind;
}
function endingFor(folder) {
	const last = folder.split("/").at(-1) ?? "";
	return last === "agents" ? ".agent.md" : last === "instructions" ? ".instructions.md" : ".prompt.md";
}
function toolsIn(value) {
	if (Array.isArray(value)) return value;
	return typeof value === "string" ? value.split(",").map((tool) => tool.trim()).filter((tool) => tool !== "") : void 0;
}
function limitsOf({ file, matter, body, bodyLine }) {
	const isAgent = file.endsWith(".agent.md");
	const lacksDescription = kindOf(file).described && textAt$1(matter, "description") === void 0;
	const length = [...body].length;
	return [...lacksDescription ? [problem("schema-description-missing", {}, { place: {
		file,
		...matter.placeOf(["description"])
	} })] : [], ...isAgent && length > longestAgent ? [problem("agent-long", {
		length,
		limit: longestAgent
	}, { place: {
		file,
		line: bodyLine
	} })] : []];
}

// src/format/message-text.ts
const roleLine = /^[ \t]*#?[ \t]*(system|user|assistant|developer|tool|function)(?:\[[^\]\n]*\])?[ \t]*:[ \t]*$/imu;
function namesRoles(text) {
	return roleLine.test(text);
}
function messagesIn(text) {
	const messages = [{
		role: "system",
		lines: [],
		line: 1,
		opened: false
	}];
	for (const [index, line] of text.split("\n").entries()) {
		const role = roleLine.exec(line)?.[1]?.toLowerCase();
		if (role === void 0) messages.at(-1)?.lines.push(line);
		else messages.push({
			role,
			lines: [],
			line: index + 2,
			opened: true
		});
	}
	return messages.flatMap(({ role, lines, line, opened }) => {
		const blank = lines.findIndex((each) => each.trim() !== "");
		const content = lines.slice(Math.max(0, blank)).join("\n").trimEnd();
		return content === "" && !opened ? [] : [{
			role,
			text: content,
			line: line + Math.max(0, blank)
		}];
	});
}
function messageText(messages) {
	return messages.map(({ role, text }) => `${role}:\n${text.split("\n").map(quotedLine).join("\n").trimEnd()}\n`).join("\n");
}
function quotedLine(line) {
	return roleLine.test(line.replace(/^\\+/u, "")) ? `\\${line}` : line;
}

// src/format/fabric.ts
const systemFile = "system.md";
const userFile = "user.md";
const fabricFormat = {
	name: "fabric",
	template: "none",
	read: (bytes, path, { beside } = alone) => {
		const marked = readMarked(bytes, path, "nowhere");
		if (!marked.ok) return marked;
		const user = textOf(beside.find((each) => each.path === userPath(path))?.bytes ?? /* @__PURE__ */ new Uint8Array(), userPath(path));
		if (!user.ok) return user;
		const said = withLineFeeds(user.value.replace(/^\ufeff/u, ""));
		const { body } = marked.value;
		const messages = said.trim() === "" ? void 0 : [{
			role: "system",
			text: body,
			line: 1
		}, {
			role: "user",
			text: said,
			line: 1
		}];
		return passed(adoptedDocument({
			...marked.value,
			body: messages === void 0 ? body : messageText(messages),
			host: {},
			own: fieldsOfSidecar(path, beside),
			template: "none",
			undeclared: "optional",
			...messages === void 0 ? {} : { messages }
		}));
	},
	nameIn: (path) => namedByFolder(path, systemFile),
	pathsFor: (folder, name) => [inFolder(folder, `${name.replaceAll("-", "_")}/${systemFile}`)],
	says: [],
	compose: ({ content }) => content.endsWith("\n") ? content : `${content}\n`,
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "nowhere"),
	fields: "sidecar",
	companions: (path) => [{
		path: sidecarOf(path),
		whole: true
	}, {
		path: userPath(path),
		whole: true
	}],
	companionOf: (path) => {
		const beside = besideSidecar(path);
		if (beside !== null) return [beside];
		return path.endsWith(`/${userFile}`) ? [inFolder(folderOfPath(path), systemFile)] : [];
	}
};
function userPath(path) {
	return inFolder(folderOfPath(path), userFile);
}

// src/format/edit-yaml.ts
const fence = "---\n";
function editYaml(text, edits) {
	const mark = text.startsWith("﻿") ? "﻿" : "";
	const yaml = text.slice(mark.length);
	const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
	const ended = yaml === "" || yaml.endsWith("\n") ? yaml : `${yaml}${lineEnd}`;
	const open = fence.replace("\n", lineEnd);
	const edited = editFrontMatter(`${open}${ended}${open}`, edits);
	return edited.ok ? passed(`${mark}${edited.value.slice(open.length, -open.length)}`) : edited;
}

// src/format/github-models.ts
const roles = [
	"system",
	"user",
	"assistant"
];
const githubModelsFormat = {
	name: "github-models",
	template: "braces",
	read: (bytes, path, context = alone) => {
		const text = textOf(bytes, path);
		if (!text.ok) return text;
		const matter = readYamlFile(text.value, path);
		return matter.ok ? documentOf$1(matter.value, path, context) : matter;
	},
	nameIn: (path) => namedByStem(path, [".prompt.yml", ".prompt.yaml"]),
	pathsFor: (folder, name) => [inFolder(folder, `${name}.prompt.yml`), inFolder(folder, `${name}.prompt.yaml`)],
	says: ["description", "model"],
	compose: ({ name, description, model, content }) => blockText({
		name,
		description,
		...model === null ? {} : { model },
		messages: writtenMessages(content)
	}),
	withContent: (text, content) => editYaml(text, [{
		path: ["messages"],
		value: writtenMessages(content)
	}]),
	fields: "sidecar",
	companions: (path) => [{
		path: sidecarOf(path),
		whole: true
	}],
	companionOf: sidecarFor
};
function documentOf$1(matter, file, { beside }) {
	const { value, placeOf } = matter;
	const bodyLine = placeOf(["messages"]).line;
	const { messages, problems } = messagesOf$1(matter, file, bodyLine);
	const [first, ...others] = problems;
	if (first !== void 0) return refused(first, ...others);
	const output = outputOf(value);
	return passed(adoptedDocument({
		file,
		matter,
		host: {
			description: textAt$1(matter, "description"),
			model: textAt$1(matter, "model"),
			config: value["modelParameters"],
			output: output.value
		},
		own: fieldsOfSidecar(file, beside),
		body: messageText(messages),
		bodyLine,
		template: "braces",
		undeclared: "required",
		messages,
		problems: output.reason === null ? [] : [problem("format-field-wrong", {
			key: "jsonSchema",
			reason: output.reason
		}, { place: {
			file,
			...placeOf(["jsonSchema"])
		} })]
	}));
}
function messagesOf$1({ value, placeOf }, file, bodyLine) {
	const written = value["messages"];
	const wrong = (reason, path) => problem("message-wrong", { reason }, { place: {
		file,
		...placeOf(path)
	} });
	if (!Array.isArray(written) || written.length === 0) return {
		messages: [],
		problems: [wrong("there are none", ["messages"])]
	};
	const read = written.map((each, index) => {
		const { role, content } = isPlain(each) ? each : {};
		if (!roles.some((known) => known === role)) return wrong(`the role of number ${index + 1} is not one of ${roles.join(", ")}`, [
			"messages",
			index,
			"role"
		]);
		if (typeof content !== "string") return wrong(`number ${index + 1} has no text`, [
			"messages",
			index,
			"content"
		]);
		const line = placeOf([
			"messages",
			index,
			"content"
		]).line - bodyLine + (content.includes("\n") ? 2 : 1);
		return {
			role: String(role),
			text: content,
			line
		};
	});
	const isProblem = (each) => "code" in each;
	return {
		messages: read.flatMap((each) => isProblem(each) ? [] : [each]),
		problems: read.filter(isProblem)
	};
}
function outputOf(value) {
	const format = value["responseFormat"];
	const schema = schemaIn(value["jsonSchema"]);
	const json = format === "json_object" || format === "json_schema" || schema.value !== void 0;
	return {
		value: typeof format === "string" || schema.value !== void 0 ? {
			format: json ? "json" : "text",
			schema: schema.value
		} : void 0,
		reason: schema.reason
	};
}
function schemaIn(written) {
	if (written === void 0 || written === null) return {
		value: void 0,
		reason: null
	};
	if (typeof written !== "string") return {
		value: void 0,
		reason: "must be JSON in a text"
	};
	try {
		const parsed = JSON.parse(written);
		return isPlain(parsed) ? {
			value: parsed["schema"] ?? parsed,
			reason: null
		} : {
			value: void 0,
			reason: "must be a JSON object"
		};
	} catch {
		return {
			value: void 0,
			reason: "is no JSON"
		};
	}
}
function writtenMessages(content) {
	if (!namesRoles(content)) return [{
		role: "user",
		content: content.trimEnd()
	}];
	return messagesIn(content).map(({ role, text }) => ({
		role,
		content: text
	}));
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

// src/schema/compiled.cjs
var require_compiled = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.prompt = validate52;
	const schema19 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://prompt-libraries.dev/schemas/v1/prompt.schema.json",
		"type": "object",
		"required": ["description"],
		"properties": {
			"description": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1024
			},
			"id": {
				"type": "string",
				"minLength": 1
			},
			"name": {
				"type": "string",
				"minLength": 1
			},
			"category": {
				"type": "string",
				"minLength": 1
			},
			"owner": {
				"type": "string",
				"minLength": 1
			},
			"tags": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1,
					"maxLength": 64
				}
			},
			"model": {
				"type": "string",
				"minLength": 1
			},
			"input": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"schema": { "type": ["object", "string"] },
					"default": { "type": "object" }
				}
			},
			"output": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"format": {
						"type": "string",
						"minLength": 1
					},
					"schema": { "type": ["object", "string"] }
				}
			},
			"tools": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"config": { "type": "object" },
			"dependencies": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			},
			"status": { "enum": ["draft", "archived"] },
			"deprecation": {
				"type": "object",
				"additionalProperties": false,
				"required": ["announced", "removal"],
				"properties": {
					"announced": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"removal": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					},
					"replacement": {
						"type": "string",
						"minLength": 1
					},
					"guide": {
						"type": "string",
						"minLength": 1
					},
					"reason": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"limits": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"tokens": {
						"type": "integer",
						"minimum": 1
					},
					"cost_usd": {
						"type": "number",
						"exclusiveMinimum": 0
					},
					"latency_ms": {
						"type": "integer",
						"minimum": 1
					}
				}
			},
			"compliance": {
				"type": "object",
				"properties": {
					"data": {
						"type": "string",
						"minLength": 1
					},
					"risk": {
						"type": "string",
						"minLength": 1
					},
					"reviewed": {
						"type": "string",
						"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
					}
				}
			},
			"version": {
				"type": "string",
				"minLength": 1
			},
			"aliases": {
				"type": "array",
				"uniqueItems": true,
				"items": {
					"type": "string",
					"minLength": 1
				}
			}
		}
	};
	const func0 = Object.prototype.hasOwnProperty;
	const func62 = require_ucs2length().default;
	const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
	function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate52.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description === void 0 || !func0.call(data, "description")) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "description" }
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.description !== void 0 && func0.call(data, "description")) {
				let data0 = data.description;
				if (typeof data0 === "string") {
					if (func62(data0) > 1024) {
						const err1 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/maxLength",
							keyword: "maxLength",
							params: { limit: 1024 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (func62(data0) < 1) {
						const err2 = {
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.id !== void 0 && func0.call(data, "id")) {
				let data1 = data.id;
				if (typeof data1 === "string") {
					if (func62(data1) < 1) {
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
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data2 = data.name;
				if (typeof data2 === "string") {
					if (func62(data2) < 1) {
						const err6 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.category !== void 0 && func0.call(data, "category")) {
				let data3 = data.category;
				if (typeof data3 === "string") {
					if (func62(data3) < 1) {
						const err8 = {
							instancePath: instancePath + "/category",
							schemaPath: "#/properties/category/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (data.owner !== void 0 && func0.call(data, "owner")) {
				let data4 = data.owner;
				if (typeof data4 === "string") {
					if (func62(data4) < 1) {
						const err10 = {
							instancePath: instancePath + "/owner",
							schemaPath: "#/properties/owner/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.tags !== void 0 && func0.call(data, "tags")) {
				let data5 = data.tags;
				if (Array.isArray(data5)) {
					const len0 = data5.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data6 = data5[i0];
						if (typeof data6 === "string") {
							if (func62(data6) > 64) {
								const err12 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/maxLength",
									keyword: "maxLength",
									params: { limit: 64 }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (func62(data6) < 1) {
								const err13 = {
									instancePath: instancePath + "/tags/" + i0,
									schemaPath: "#/properties/tags/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/properties/tags/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data5.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data5[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/tags",
									schemaPath: "#/properties/tags/uniqueItems",
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
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.model !== void 0 && func0.call(data, "model")) {
				let data7 = data.model;
				if (typeof data7 === "string") {
					if (func62(data7) < 1) {
						const err17 = {
							instancePath: instancePath + "/model",
							schemaPath: "#/properties/model/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				} else {
					const err18 = {
						instancePath: instancePath + "/model",
						schemaPath: "#/properties/model/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.input !== void 0 && func0.call(data, "input")) {
				let data8 = data.input;
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					for (const key0 of Object.keys(data8)) if (!(key0 === "schema" || key0 === "default")) {
						const err19 = {
							instancePath: instancePath + "/input",
							schemaPath: "#/properties/input/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key0 }
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data8.schema !== void 0 && func0.call(data8, "schema")) {
						let data9 = data8.schema;
						if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && typeof data9 !== "string") {
							const err20 = {
								instancePath: instancePath + "/input/schema",
								schemaPath: "#/properties/input/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.input.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
					if (data8.default !== void 0 && func0.call(data8, "default")) {
						let data10 = data8.default;
						if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
							const err21 = {
								instancePath: instancePath + "/input/default",
								schemaPath: "#/properties/input/properties/default/type",
								keyword: "type",
								params: { type: "object" }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/input",
						schemaPath: "#/properties/input/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.output !== void 0 && func0.call(data, "output")) {
				let data11 = data.output;
				if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
					for (const key1 of Object.keys(data11)) if (!(key1 === "format" || key1 === "schema")) {
						const err23 = {
							instancePath: instancePath + "/output",
							schemaPath: "#/properties/output/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (data11.format !== void 0 && func0.call(data11, "format")) {
						let data12 = data11.format;
						if (typeof data12 === "string") {
							if (func62(data12) < 1) {
								const err24 = {
									instancePath: instancePath + "/output/format",
									schemaPath: "#/properties/output/properties/format/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/output/format",
								schemaPath: "#/properties/output/properties/format/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data11.schema !== void 0 && func0.call(data11, "schema")) {
						let data13 = data11.schema;
						if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && typeof data13 !== "string") {
							const err26 = {
								instancePath: instancePath + "/output/schema",
								schemaPath: "#/properties/output/properties/schema/type",
								keyword: "type",
								params: { type: schema19.properties.output.properties.schema.type }
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
			if (data.tools !== void 0 && func0.call(data, "tools")) {
				let data14 = data.tools;
				if (Array.isArray(data14)) {
					const len1 = data14.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data15 = data14[i2];
						if (typeof data15 === "string") {
							if (func62(data15) < 1) {
								const err28 = {
									instancePath: instancePath + "/tools/" + i2,
									schemaPath: "#/properties/tools/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						} else {
							const err29 = {
								instancePath: instancePath + "/tools/" + i2,
								schemaPath: "#/properties/tools/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					let i3 = data14.length;
					let j1;
					if (i3 > 1) {
						const indices1 = {};
						for (; i3--;) {
							let item1 = data14[i3];
							if (typeof item1 !== "string") continue;
							if (typeof indices1[item1] == "number") {
								j1 = indices1[item1];
								const err30 = {
									instancePath: instancePath + "/tools",
									schemaPath: "#/properties/tools/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									}
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
								break;
							}
							indices1[item1] = i3;
						}
					}
				} else {
					const err31 = {
						instancePath: instancePath + "/tools",
						schemaPath: "#/properties/tools/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
			if (data.config !== void 0 && func0.call(data, "config")) {
				let data16 = data.config;
				if (!(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
					const err32 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data.dependencies !== void 0 && func0.call(data, "dependencies")) {
				let data17 = data.dependencies;
				if (Array.isArray(data17)) {
					const len2 = data17.length;
					for (let i4 = 0; i4 < len2; i4++) {
						let data18 = data17[i4];
						if (typeof data18 === "string") {
							if (func62(data18) < 1) {
								const err33 = {
									instancePath: instancePath + "/dependencies/" + i4,
									schemaPath: "#/properties/dependencies/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/dependencies/" + i4,
								schemaPath: "#/properties/dependencies/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					let i5 = data17.length;
					let j2;
					if (i5 > 1) {
						const indices2 = {};
						for (; i5--;) {
							let item2 = data17[i5];
							if (typeof item2 !== "string") continue;
							if (typeof indices2[item2] == "number") {
								j2 = indices2[item2];
								const err35 = {
									instancePath: instancePath + "/dependencies",
									schemaPath: "#/properties/dependencies/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i5,
										j: j2
									}
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
								break;
							}
							indices2[item2] = i5;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/dependencies",
						schemaPath: "#/properties/dependencies/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.status !== void 0 && func0.call(data, "status")) {
				let data19 = data.status;
				if (!(data19 === "draft" || data19 === "archived")) {
					const err37 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/enum",
						keyword: "enum",
						params: { allowedValues: schema19.properties.status.enum }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data.deprecation !== void 0 && func0.call(data, "deprecation")) {
				let data20 = data.deprecation;
				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
					if (data20.announced === void 0 || !func0.call(data20, "announced")) {
						const err38 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "announced" }
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (data20.removal === void 0 || !func0.call(data20, "removal")) {
						const err39 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/required",
							keyword: "required",
							params: { missingProperty: "removal" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					for (const key2 of Object.keys(data20)) if (!(key2 === "announced" || key2 === "removal" || key2 === "replacement" || key2 === "guide" || key2 === "reason")) {
						const err40 = {
							instancePath: instancePath + "/deprecation",
							schemaPath: "#/properties/deprecation/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (data20.announced !== void 0 && func0.call(data20, "announced")) {
						let data21 = data20.announced;
						if (typeof data21 === "string") {
							if (!pattern3.test(data21)) {
								const err41 = {
									instancePath: instancePath + "/deprecation/announced",
									schemaPath: "#/properties/deprecation/properties/announced/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						} else {
							const err42 = {
								instancePath: instancePath + "/deprecation/announced",
								schemaPath: "#/properties/deprecation/properties/announced/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
					if (data20.removal !== void 0 && func0.call(data20, "removal")) {
						let data22 = data20.removal;
						if (typeof data22 === "string") {
							if (!pattern3.test(data22)) {
								const err43 = {
									instancePath: instancePath + "/deprecation/removal",
									schemaPath: "#/properties/deprecation/properties/removal/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						} else {
							const err44 = {
								instancePath: instancePath + "/deprecation/removal",
								schemaPath: "#/properties/deprecation/properties/removal/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data20.replacement !== void 0 && func0.call(data20, "replacement")) {
						let data23 = data20.replacement;
						if (typeof data23 === "string") {
							if (func62(data23) < 1) {
								const err45 = {
									instancePath: instancePath + "/deprecation/replacement",
									schemaPath: "#/properties/deprecation/properties/replacement/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						} else {
							const err46 = {
								instancePath: instancePath + "/deprecation/replacement",
								schemaPath: "#/properties/deprecation/properties/replacement/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					}
					if (data20.guide !== void 0 && func0.call(data20, "guide")) {
						let data24 = data20.guide;
						if (typeof data24 === "string") {
							if (func62(data24) < 1) {
								const err47 = {
									instancePath: instancePath + "/deprecation/guide",
									schemaPath: "#/properties/deprecation/properties/guide/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						} else {
							const err48 = {
								instancePath: instancePath + "/deprecation/guide",
								schemaPath: "#/properties/deprecation/properties/guide/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
					}
					if (data20.reason !== void 0 && func0.call(data20, "reason")) {
						let data25 = data20.reason;
						if (typeof data25 === "string") {
							if (func62(data25) < 1) {
								const err49 = {
									instancePath: instancePath + "/deprecation/reason",
									schemaPath: "#/properties/deprecation/properties/reason/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						} else {
							const err50 = {
								instancePath: instancePath + "/deprecation/reason",
								schemaPath: "#/properties/deprecation/properties/reason/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				} else {
					const err51 = {
						instancePath: instancePath + "/deprecation",
						schemaPath: "#/properties/deprecation/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			}
			if (data.limits !== void 0 && func0.call(data, "limits")) {
				let data26 = data.limits;
				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
					for (const key3 of Object.keys(data26)) if (!(key3 === "tokens" || key3 === "cost_usd" || key3 === "latency_ms")) {
						const err52 = {
							instancePath: instancePath + "/limits",
							schemaPath: "#/properties/limits/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 }
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
					if (data26.tokens !== void 0 && func0.call(data26, "tokens")) {
						let data27 = data26.tokens;
						if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
							const err53 = {
								instancePath: instancePath + "/limits/tokens",
								schemaPath: "#/properties/limits/properties/tokens/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (typeof data27 == "number" && isFinite(data27)) {
							if (data27 < 1 || isNaN(data27)) {
								const err54 = {
									instancePath: instancePath + "/limits/tokens",
									schemaPath: "#/properties/limits/properties/tokens/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					}
					if (data26.cost_usd !== void 0 && func0.call(data26, "cost_usd")) {
						let data28 = data26.cost_usd;
						if (typeof data28 == "number" && isFinite(data28)) {
							if (data28 <= 0 || isNaN(data28)) {
								const err55 = {
									instancePath: instancePath + "/limits/cost_usd",
									schemaPath: "#/properties/limits/properties/cost_usd/exclusiveMinimum",
									keyword: "exclusiveMinimum",
									params: {
										comparison: ">",
										limit: 0
									}
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						} else {
							const err56 = {
								instancePath: instancePath + "/limits/cost_usd",
								schemaPath: "#/properties/limits/properties/cost_usd/type",
								keyword: "type",
								params: { type: "number" }
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					}
					if (data26.latency_ms !== void 0 && func0.call(data26, "latency_ms")) {
						let data29 = data26.latency_ms;
						if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
							const err57 = {
								instancePath: instancePath + "/limits/latency_ms",
								schemaPath: "#/properties/limits/properties/latency_ms/type",
								keyword: "type",
								params: { type: "integer" }
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (typeof data29 == "number" && isFinite(data29)) {
							if (data29 < 1 || isNaN(data29)) {
								const err58 = {
									instancePath: instancePath + "/limits/latency_ms",
									schemaPath: "#/properties/limits/properties/latency_ms/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					}
				} else {
					const err59 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			}
			if (data.compliance !== void 0 && func0.call(data, "compliance")) {
				let data30 = data.compliance;
				if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
					if (data30.data !== void 0 && func0.call(data30, "data")) {
						let data31 = data30.data;
						if (typeof data31 === "string") {
							if (func62(data31) < 1) {
								const err60 = {
									instancePath: instancePath + "/compliance/data",
									schemaPath: "#/properties/compliance/properties/data/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						} else {
							const err61 = {
								instancePath: instancePath + "/compliance/data",
								schemaPath: "#/properties/compliance/properties/data/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (data30.risk !== void 0 && func0.call(data30, "risk")) {
						let data32 = data30.risk;
						if (typeof data32 === "string") {
							if (func62(data32) < 1) {
								const err62 = {
									instancePath: instancePath + "/compliance/risk",
									schemaPath: "#/properties/compliance/properties/risk/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						} else {
							const err63 = {
								instancePath: instancePath + "/compliance/risk",
								schemaPath: "#/properties/compliance/properties/risk/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					}
					if (data30.reviewed !== void 0 && func0.call(data30, "reviewed")) {
						let data33 = data30.reviewed;
						if (typeof data33 === "string") {
							if (!pattern3.test(data33)) {
								const err64 = {
									instancePath: instancePath + "/compliance/reviewed",
									schemaPath: "#/properties/compliance/properties/reviewed/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						} else {
							const err65 = {
								instancePath: instancePath + "/compliance/reviewed",
								schemaPath: "#/properties/compliance/properties/reviewed/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					}
				} else {
					const err66 = {
						instancePath: instancePath + "/compliance",
						schemaPath: "#/properties/compliance/type",
						keyword: "type",
						params: { type: "object" }
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
			if (data.version !== void 0 && func0.call(data, "version")) {
				let data34 = data.version;
				if (typeof data34 === "string") {
					if (func62(data34) < 1) {
						const err67 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				} else {
					const err68 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			}
			if (data.aliases !== void 0 && func0.call(data, "aliases")) {
				let data35 = data.aliases;
				if (Array.isArray(data35)) {
					const len3 = data35.length;
					for (let i6 = 0; i6 < len3; i6++) {
						let data36 = data35[i6];
						if (typeof data36 === "string") {
							if (func62(data36) < 1) {
								const err69 = {
									instancePath: instancePath + "/aliases/" + i6,
									schemaPath: "#/properties/aliases/items/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						} else {
							const err70 = {
								instancePath: instancePath + "/aliases/" + i6,
								schemaPath: "#/properties/aliases/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
					let i7 = data35.length;
					let j3;
					if (i7 > 1) {
						const indices3 = {};
						for (; i7--;) {
							let item3 = data35[i7];
							if (typeof item3 !== "string") continue;
							if (typeof indices3[item3] == "number") {
								j3 = indices3[item3];
								const err71 = {
									instancePath: instancePath + "/aliases",
									schemaPath: "#/properties/aliases/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j3
									}
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
								break;
							}
							indices3[item3] = i7;
						}
					}
				} else {
					const err72 = {
						instancePath: instancePath + "/aliases",
						schemaPath: "#/properties/aliases/type",
						keyword: "type",
						params: { type: "array" }
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		} else {
			const err73 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
			errors++;
		}
		validate52.errors = vErrors;
		return errors === 0;
	}
	validate52.evaluated = {
		"props": {
			"description": true,
			"id": true,
			"name": true,
			"category": true,
			"owner": true,
			"tags": true,
			"model": true,
			"input": true,
			"output": true,
			"tools": true,
			"config": true,
			"dependencies": true,
			"status": true,
			"deprecation": true,
			"limits": true,
			"compliance": true,
			"version": true,
			"aliases": true
		},
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.keys = { "prompt": { "keys": {
		"description": {},
		"id": {},
		"name": {},
		"category": {},
		"owner": {},
		"tags": { "each": {} },
		"model": {},
		"input": { "keys": {
			"schema": {},
			"default": {}
		} },
		"output": { "keys": {
			"format": {},
			"schema": {}
		} },
		"tools": { "each": {} },
		"config": {},
		"dependencies": { "each": {} },
		"status": {},
		"deprecation": { "keys": {
			"announced": {},
			"removal": {},
			"replacement": {},
			"guide": {},
			"reason": {}
		} },
		"limits": { "keys": {
			"tokens": {},
			"cost_usd": {},
			"latency_ms": {}
		} },
		"compliance": { "keys": {
			"data": {},
			"risk": {},
			"reviewed": {}
		} },
		"version": {},
		"aliases": { "each": {} }
	} } };
}));

// src/schema/validate.ts
var import_compiled = /* @__PURE__ */ __toESM(require_compiled(), 1);
function promptViolations(value) {
	return violationsBy({
		judge: import_compiled.prompt,
		keys: import_compiled.keys.prompt
	}, value);
}
const promptKeys = keysAt(import_compiled.keys.prompt, []);

// src/format/paths.ts
const promptFolder = "prompts";
const promptSuffix = ".prompt.md";
const longestPath = 200;
function nameOfPath(path, folder = promptFolder) {
	const start = folder === "" ? "" : `${folder}/`;
	if (!path.startsWith(start) || !path.endsWith(".prompt.md")) return null;
	const parts = path.slice(start.length, -10).split("/");
	const stem = parts.pop()?.split(".") ?? [];
	const [category, subcategory = generalSubcategory, ...deeper] = parts;
	const [name, variant = null, ...more] = stem;
	if (category === void 0 || name === void 0 || deeper.length > 0 || more.length > 0) return null;
	return [
		category,
		subcategory,
		name,
		variant
	].every((part) => part !== "") ? {
		category,
		subcategory,
		name,
		variant
	} : null;
}
function pathOfName({ category, subcategory, name, variant }, folder = promptFolder) {
	return `${[
		folder,
		category,
		subcategory === "general" ? "" : subcategory
	].filter((part) => part !== "").join("/")}/${name}${variant === null ? "" : `.${variant}`}${promptSuffix}`;
}
function pathsOf(id, folder = promptFolder, categories) {
	if (id.length > longestPath) return [];
	return [...namesOf(id, categories)].flatMap((name) => {
		const path = pathOfName(name, folder);
		const inFolder = `${path.slice(0, path.lastIndexOf("/"))}/${generalSubcategory}${path.slice(path.lastIndexOf("/"))}`;
		return name.subcategory === "general" ? [path, inFolder] : [path];
	});
}
function* namesOf(id, categories) {
	for (const [category, behindCategory] of cuts(id)) {
		if (behindCategory === null || categories?.has(category) === false) continue;
		for (const [subcategory, rest] of cuts(behindCategory)) {
			if (rest === null) continue;
			for (const [name, variant] of cuts(rest)) yield {
				category,
				subcategory,
				name,
				variant
			};
		}
	}
}
function* cuts(text) {
	for (let at = text.indexOf("-"); at !== -1; at = text.indexOf("-", at + 1)) if (at > 0 && at < text.length - 1) yield [text.slice(0, at), text.slice(at + 1)];
	if (text !== "") yield [text, null];
}

// src/format/native.ts
const nativeFormat = {
	name: "native",
	template: "handlebars",
	read: (bytes, file) => read$2(bytes, file),
	nameIn: (path) => {
		const name = nameOfPath(path, "");
		return name === null ? null : {
			name: name.name,
			variant: name.variant,
			folders: [name.category, name.subcategory]
		};
	},
	pathsFor: (folder, name, variant) => [inFolder(folder, `${name}${variant === null ? "" : `.${variant}`}${promptSuffix}`)],
	says: [
		"description",
		"model",
		"input",
		"tags"
	],
	compose: ({ description, tags, model, input, content }) => composePrompt({
		description,
		tags: tags.length === 0 ? void 0 : tags,
		model: model ?? void 0,
		input: input === void 0 ? void 0 : { schema: input }
	}, content),
	withContent: (text, content, file) => withBodyReplaced(text, content, file, "below comments"),
	fields: "front matter",
	companions: () => [],
	companionOf: () => []
};
function read$2(bytes, file) {
	const text = textOf(bytes, file);
	if (!text.ok) return text;
	const split = splitFile(text.value, file);
	if (!split.ok) return split;
	const { yaml, yamlLine, body, bodyLine } = split.value;
	const frontMatter = readFrontMatter(yaml, file, yamlLine);
	if (!frontMatter.ok) return frontMatter;
	const { value, placeOf } = frontMatter.value;
	const { metadata, faults } = metadataOf(value);
	const schemaProblems = faults.map(({ path, reason }) => problem("input-schema-invalid", {
		key: pathText(path),
		reason
	}, { place: {
		file,
		...placeOf(path)
	} }));
	const problems = [...keyProblems(frontMatter.value, file), ...schemaProblems].sort(byPlace);
	return passed({
		metadata,
		frontMatter: value,
		body: withLineFeeds(body),
		bodyLine,
		placeOf,
		problems,
		template: "handlebars",
		messages: null,
		uses: {},
		undeclared: "wrong",
		references: []
	});
}
function keyProblems({ value, placeOf }, file) {
	const violations = promptViolations(value);
	const wrongDays = dayPaths.filter((path) => {
		const day = valueAt(value, path);
		return typeof day === "string" && !isDay(day) && !violations.some((each) => pathText(each.path) === pathText(path));
	});
	const about = (path) => ({ place: {
		file,
		...placeOf(path)
	} });
	return [
		...violations.map((violation) => keyProblem(violation, value, about(violation.path))),
		...blankDescription(value).map((path) => problem("schema-description-missing", {}, about(path))),
		...nearMisses(value).map(({ key, meant }) => problem("front-matter-key-unclear", {
			key,
			meant
		}, about([key]))),
		...wrongDays.map((path) => problem("schema-violated", {
			key: pathText(path),
			reason: "is no day of the calendar"
		}, about(path)))
	];
}
const dayPaths = [
	["deprecation", "announced"],
	["deprecation", "removal"],
	["compliance", "reviewed"]
];
function keyProblem({ path, reason }, value, about) {
	const key = pathText(path);
	const written = valueAt(value, path) ?? null;
	if (key === "description" && (written === null || written === "")) return problem("schema-description-missing", {}, about);
	if (key === "status" && typeof written === "string" && isNameIn(statuses, written)) return problem("status-not-written", { status: written }, about);
	return problem("schema-violated", {
		key,
		reason
	}, about);
}
function blankDescription({ description }) {
	return typeof description === "string" && description !== "" && description.trim() === "" ? [["description"]] : [];
}
function nearMisses(value) {
	return Object.keys(value).flatMap((key) => {
		const meant = promptKeys.includes(key) ? null : nearestName(key, promptKeys);
		return meant === null || meant in value ? [] : [{
			key,
			meant
		}];
	});
}
function byPlace(a, b) {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

// src/format/prompty-inputs.ts
const jsonTypes = /* @__PURE__ */ new Map([
	["string", "string"],
	["integer", "integer"],
	["float", "number"],
	["number", "number"],
	["boolean", "boolean"],
	["bool", "boolean"],
	["array", "array"],
	["object", "object"]
]);
function promptyInputs(inputs) {
	const properties = namedProperties(inputs);
	if (properties.length === 0) return {
		schema: void 0,
		defaults: {}
	};
	const required = properties.flatMap(({ name, property }) => property["required"] === true && property["default"] === void 0 ? [name] : []);
	return {
		schema: {
			type: "object",
			properties: Object.fromEntries(properties.map(({ name, property }) => [name, schemaOf(property)])),
			required
		},
		defaults: Object.fromEntries(properties.flatMap(({ name, property }) => property["default"] === void 0 ? [] : [[name, property["default"]]]))
	};
}
function promptyOutputs(outputs) {
	const properties = namedProperties(outputs);
	if (properties.length === 0) return void 0;
	return {
		type: "object",
		properties: Object.fromEntries(properties.map(({ name, property }) => [name, schemaOf(property)])),
		required: properties.flatMap(({ name, property }) => property["required"] === true ? [name] : [])
	};
}
function namedProperties(declared) {
	if (Array.isArray(declared)) return declared.flatMap((each) => isPlain(each) && typeof each["name"] === "string" ? [{
		name: each["name"],
		property: each
	}] : []);
	if (!isPlain(declared)) return [];
	return Object.entries(declared).map(([name, value]) => ({
		name,
		property: isPlain(value) && ("kind" in value || "type" in value) ? value : { default: value }
	}));
}
function schemaOf(property) {
	const kind = property["kind"] ?? property["type"];
	const type = jsonTypes.get(kind);
	const values = property["enumValues"] ?? property["enum"];
	const inner = Array.isArray(property["properties"]) || isPlain(property["properties"]) ? promptyOutputs(property["properties"]) : void 0;
	return {
		...type === void 0 ? {} : { type },
		...type === void 0 && typeof kind === "string" ? { $comment: kind } : {},
		...typeof property["description"] === "string" ? { description: property["description"] } : {},
		...Array.isArray(values) ? { enum: values } : {},
		...isPlain(property["items"]) ? { items: schemaOf(property["items"]) } : {},
		...inner === void 0 ? {} : {
			properties: inner["properties"],
			required: inner["required"]
		}
	};
}

// src/format/prompty.ts
const promptyFormat = {
	name: "prompty",
	template: "jinja2",
	read: (bytes, path) => {
		const marked = readMarked(bytes, path, "first line");
		return marked.ok ? passed(documentOf(marked.value)) : marked;
	},
	nameIn: (path) => namedByStem(path, [".prompty"]),
	pathsFor: (folder, name) => [inFolder(folder, `${name}.prompty`)],
	says: [
		"description",
		"model",
		"input",
		"tags"
	],
	compose: ({ name, description, model, tags, input, content }) => composed({
		name,
		description,
		metadata: tags.length === 0 ? void 0 : { [ownPrefix]: { tags } },
		model: model ?? void 0,
		inputs: inputsFor(input)
	}, namesRoles(content) ? content : `system:\n${content}`),
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "first line"),
	fields: "metadata",
	companions: () => [],
	companionOf: () => []
};
function documentOf(marked) {
	const { file, matter, body } = marked;
	const { value } = matter;
	const { schema, defaults } = promptyInputs(value["inputs"]);
	const outputs = promptyOutputs(value["outputs"]);
	const template = templateOf(value["template"]);
	const includes = includesIn(marked);
	return adoptedDocument({
		...marked,
		host: {
			description: textAt$1(matter, "description"),
			...modelOf(value["model"]),
			tools: Array.isArray(value["tools"]) ? value["tools"].flatMap((tool) => isPlain(tool) && typeof tool["name"] === "string" ? [tool["name"]] : []) : void 0,
			input: schema === void 0 ? void 0 : {
				schema,
				default: defaults
			},
			output: outputs === void 0 ? void 0 : {
				format: "json",
				schema: outputs
			}
		},
		own: fieldsOfMetadata(matter, file),
		template: template.name ?? "none",
		undeclared: "required",
		messages: messagesIn(body),
		uses: { tools: value["tools"] },
		references: includes.filter(({ path }) => !isOutside(path)),
		problems: [...template.name === null ? [problem("format-field-wrong", {
			key: "template",
			reason: `names \`${template.written}\`; jinja2 and mustache are read`
		}, { place: {
			file,
			...matter.placeOf(["template"])
		} })] : [], ...includes.filter(({ path }) => isOutside(path)).map(({ path, line }) => problem("include-outside", { path }, { place: {
			file,
			line
		} }))]
	});
}
function modelOf(model) {
	if (typeof model === "string") return { model };
	if (!isPlain(model)) return {};
	const configuration = isPlain(model["configuration"]) ? model["configuration"] : {};
	const names = [
		model["id"],
		configuration["model"],
		configuration["name"],
		configuration["azure_deployment"]
	];
	const config = [model["options"], model["parameters"]].find(isPlain);
	return {
		model: names.find((each) => typeof each === "string" && each !== ""),
		config
	};
}
function templateOf(template) {
	const format = isPlain(template) ? template["format"] ?? template["type"] ?? template["kind"] : template;
	const written = isPlain(format) ? format["kind"] : format;
	if (written === void 0 || written === null) return {
		name: "jinja2",
		written: "jinja2"
	};
	if (written === "jinja2" || written === "nunjucks") return {
		name: "jinja2",
		written
	};
	if (written === "mustache") return {
		name: written,
		written
	};
	return {
		name: null,
		written: String(written)
	};
}
function includesIn({ matter, body, bodyLine }) {
	const inBody = body.split("\n").flatMap((text, index) => [...text.matchAll(include)].map(({ 1: path = "" }) => ({
		path,
		kind: "include",
		line: bodyLine + index
	})));
	return [...[...JSON.stringify(matter.value).matchAll(include)].map(({ 1: path = "" }) => ({
		path,
		kind: "include",
		line: matter.placeOf([]).line
	})), ...inBody];
}
const include = /\$\{file:([^}\n"]{1,500})\}/gu;
function isOutside(path) {
	if (/^(?:[/\\]|[A-Za-z]:)/u.test(path)) return true;
	let depth = 0;
	for (const part of path.split(/[/\\]/u)) {
		if (part === "..") depth -= 1;
		else if (part !== "." && part !== "") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}
function inputsFor(input) {
	if (!isPlain(input)) return void 0;
	return Object.keys(input).map((name) => ({
		name,
		kind: "string",
		required: true
	}));
}

// src/format/text.ts
const textFormat = {
	name: "text",
	template: "none",
	read: (bytes, path, { beside } = alone) => {
		const marked = readMarked(bytes, path, "nowhere");
		return marked.ok ? passed(adoptedDocument({
			...marked.value,
			host: {},
			own: fieldsOfSidecar(path, beside),
			template: "none",
			undeclared: "optional"
		})) : marked;
	},
	nameIn: (path) => {
		const folders = path.split("/");
		const name = (folders.pop() ?? "").replace(/(?<=.)\.[^.]*$/u, "");
		return name === "" || besideSidecar(path) !== null ? null : {
			name,
			variant: null,
			folders
		};
	},
	pathsFor: (folder, name) => [inFolder(folder, `${name}.txt`), inFolder(folder, `${name}.md`)],
	says: [],
	compose: ({ content }) => content.endsWith("\n") ? content : `${content}\n`,
	withContent: (text, content, path) => withBodyReplaced(text, content, path, "nowhere"),
	fields: "sidecar",
	companions: (path) => [{
		path: sidecarOf(path),
		whole: true
	}],
	companionOf: sidecarFor
};

// src/format/formats.ts
const formatsByName = {
	native: nativeFormat,
	"agent-skill": agentSkillFormat,
	copilot: copilotFormat,
	dotprompt: dotpromptFormat,
	prompty: promptyFormat,
	"github-models": githubModelsFormat,
	fabric: fabricFormat,
	text: textFormat
};

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

// src/library/source-names.ts
const adoptedCategory = "tasks";
function nameFor(path, folder, source) {
	if (source.format === "native") return nativeName(path, folder, source);
	const found = formatsByName[source.format].nameIn(path);
	if (found === null) return null;
	const folders = found.folders.slice(folder === "" ? 0 : folder.split("/").length);
	const name = found.name.replaceAll("_", "-");
	const category = filled(source.category ?? adoptedCategory, folders);
	const subcategory = filled(source.subcategory ?? found.folders.at(-1) ?? "general", folders);
	return category === null || subcategory === null ? null : {
		parts: {
			category,
			subcategory,
			name,
			variant: found.variant
		},
		folders
	};
}
function idOf$1({ parts, folders }, { format, id }) {
	const made = idFrom(id ?? "{category}-{subcategory}-{name}", parts, folders);
	return made === null || format === "native" ? made : made.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/gu, "");
}
function nativeName(path, folder, source) {
	const parts = nameOfPath(path, folder);
	if (parts === null) return null;
	return {
		parts: {
			...parts,
			category: source.category ?? parts.category,
			subcategory: source.subcategory ?? parts.subcategory
		},
		folders: []
	};
}

// src/library/sources.ts
const defaultInclude = "prompts/**/*.prompt.md";
function sourcesOf(configuration) {
	const matchers = configuration.sources.map((source) => ({
		source,
		folder: folderOf(source.include),
		matches: pathMatcher(source.include, source.exclude),
		companionOf: formatsByName[source.format].companionOf
	}));
	const [only] = configuration.sources;
	const own = (path) => {
		const found = matchers.find(({ matches }) => matches(path));
		if (found === void 0) return null;
		const name = nameFor(path, found.folder, found.source);
		return {
			path,
			source: found.source,
			name: name?.parts ?? null,
			id: name === null ? null : idOf$1(name, found.source)
		};
	};
	const beside = (path) => {
		for (const { matches, companionOf, folder } of matchers) {
			const main = companionOf(path).find((each) => matches(each) && (folder === "" || each.startsWith(`${folder}/`)));
			if (main !== void 0) return own(main);
		}
		return null;
	};
	return {
		claim: (path) => beside(path) ?? own(path),
		partialId: (path, name) => own(path)?.source.format === "dotprompt" ? own(partialPath(path, name))?.id ?? null : null,
		partialSigns: matchers.some(({ source }) => source.format === "dotprompt") ? partialSigns : [],
		folders: outermost(matchers.map(({ folder }) => folder)),
		reversible: configuration.sources.length === 1 && only?.include === "prompts/**/*.prompt.md" && only.format === "native" && only.category === null && only.subcategory === null && (only.id === null || only.id === "{category}-{subcategory}-{name}") && only.exclude.length === 0
	};
}
function outermost(folders) {
	const isWithin = (folder, other) => other === "" || folder.startsWith(`${other}/`);
	return [...new Set(folders)].filter((folder, _, all) => !all.some((other) => other !== folder && isWithin(folder, other)));
}
function promptPathsAmong(paths, { claim }) {
	return [...new Set(paths.flatMap((path) => {
		const claimed = claim(path);
		return claimed === null || claimed.id === null ? [] : [claimed.path];
	}))];
}
function isOwnFile(claim, path) {
	return claim !== null && claim.path === path;
}

// src/catalog/lock-path.ts
const lockPath = "prompts.lock";

// src/app/consumer/is-consumer.ts
async function isConsumer(repository, { base, tree, configFile }) {
	const [[lock = null, inTree = null], [lockBefore = null, inBase = null]] = await Promise.all([repository.entriesAt(tree, [lockPath, configFile]), repository.entriesAt(base, [lockPath, configFile])]);
	return (lock !== null || lockBefore !== null) && inTree === null && inBase === null;
}

// src/evidence/paths.ts
const testSuffix = ".test.yaml";
const snapshotSuffix = ".snapshots.yaml";
function testPathsOf(prompt) {
	if (!prompt.endsWith(".prompt.md")) return null;
	const stem = prompt.slice(0, -promptSuffix.length);
	return {
		tests: `${stem}${testSuffix}`,
		snapshots: `${stem}${snapshotSuffix}`
	};
}
function promptPathOf(path) {
	const suffix = [testSuffix, snapshotSuffix].find((each) => path.endsWith(each));
	return suffix === void 0 ? null : `${path.slice(0, -suffix.length)}${promptSuffix}`;
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

// src/app/check/claimed-changes.ts
function claimedChanges(changes, sources) {
	return changes.filter(({ path }) => sources.claim(path) !== null);
}
function experimentChanges(changes) {
	return changes.filter(({ path }) => path.startsWith(`${experimentFolder}/`));
}
function testChanges(changes, sources) {
	return changes.filter(({ path }) => {
		const prompt = promptPathOf(path);
		return prompt !== null && sources.claim(prompt) !== null;
	});
}
function controlChanges(changes) {
	return changes.filter(({ path, after }) => after !== null && controlledId(path) !== null);
}

// src/ledger/canonical-json.ts
var import__unread_node_crypto = require__unread_node_crypto();
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
	return JSON.stringify(value ?? null);
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
function sizeOf(baseline) {
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

// src/library/gate-settings.ts
function gateSettingsFrom({ testing = {}, performance = {}, compliance = {}, review = {}, security = {} }) {
	return {
		testing: {
			required: testing.required ?? gates.testing.required,
			whenAbsent: testing.when_absent ?? "warn",
			require: new Map(Object.entries(testing.require ?? {}).map(([category, wanted]) => [category, typeof wanted === "number" ? wanted : wanted.tests ?? 0])),
			evidence: evidenceSettingsFrom(testing)
		},
		performance: {
			required: performance.required ?? gates.performance.required,
			maxTokens: performance.max_tokens === void 0 ? 4e3 : performance.max_tokens,
			maxCostUsd: performance.max_cost_usd ?? null,
			maxLatencyMs: performance.max_latency_ms ?? null,
			maxGrowth: performance.max_growth === void 0 ? .25 : performance.max_growth
		},
		review: {
			required: review.required ?? gates.review.required,
			by: review.by ?? "github"
		},
		security: {
			required: security.required ?? gates.security.required,
			allow: security.allow ?? []
		},
		compliance: {
			required: compliance.required ?? gates.compliance.required,
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
const usualTimeLimit = 30;
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
		timeLimit: source.time_limit ?? usualTimeLimit,
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
const order = Object.keys(rolloutPhases);

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
	const rows = namesOf$1(gates).map((gate) => [gate, {
		required: written[gate]?.required ?? gates[gate].required,
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
	const { baselineAt: read } = await import("./app-check-read-baseline.js");
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
		gates: namesOf$1(gates).map((gate) => {
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

// src/app/check/check.ts
async function check(repository, request, now, openCatalog = null) {
	if (openCatalog !== null && await isConsumer(repository, request)) {
		const { checkLock } = await import("./app-consumer-check-lock.js");
		return await checkLock(repository, request, now, openCatalog);
	}
	const rules = await configurationAt(repository, request);
	const sources = sourcesOf(rules.configuration);
	const changes = claimedChanges(rules.changes, sources);
	const others = [
		...testChanges(rules.changes, sources),
		...experimentChanges(rules.changes),
		...controlChanges(rules.changes),
		...rules.changes.filter(({ path }) => appOf(path) !== null)
	];
	if (request.scope === "changed" && changes.length === 0 && others.length === 0) return quietReport(request, rules);
	const [commits, { judgedReport }] = await Promise.all([commitsOf(repository, request), import("./judged-report.js")]);
	return await judgedReport(repository, request, {
		rules,
		sources,
		changes,
		commits
	}, now);
}
async function commitsOf(repository, { scope, base, head, commits }) {
	return scope === "all" ? [] : commits ?? await repository.history(base, head);
}

// src/app/check/resolve-change.ts
const fetchEverything = "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.";
async function changeOfPullRequest(repository, pull) {
	const checkedOut = await existing(repository, "HEAD");
	await refuseShallow(repository);
	const [base, head, ...more] = await repository.parentsOf(checkedOut);
	if (base !== void 0 && head !== void 0 && more.length === 0 && checkedOut !== pull.head) return {
		base,
		head,
		tree: checkedOut
	};
	const tip = await repository.commitOf(`refs/remotes/origin/${pull.baseBranch}`);
	if (tip === null) throw new Failure("change-base-missing", `The branch \`${pull.baseBranch}\` that the change would land on is not in this clone.`, fetchEverything);
	return await mergedHere(repository, tip, checkedOut);
}
async function changeOfMergeGroup(repository, ends) {
	await refuseShallow(repository);
	const base = await existing(repository, ends.base);
	const head = await existing(repository, ends.head);
	return {
		base,
		head,
		tree: head
	};
}
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

// src/app/state/records-in.ts
const recordsBranch = "prompt-library";
async function recordsIn(repository) {
	return await repository.commitOf(`refs/remotes/origin/${"prompt-library"}`) ?? await repository.commitOf(`refs/heads/${"prompt-library"}`);
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

// src/ledger/header.ts
const headerPath = "state/header.json";
function encodeHeader(header) {
	return recordFile(header);
}
function decodeHeader(text, file) {
	return readRecord(text, { file }, (value) => stateViolations("state-header", value));
}

// src/ledger/code-units.ts
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function sortedOnce(texts) {
	return [...new Set(texts)].sort(byCodeUnit);
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

// src/app/state/read-catalog.ts
const catalogPath = "serve/catalog.json";
async function readCatalog(repository, records) {
	if (records === null) return null;
	const text = (await recordedTexts(repository, records, "main", [catalogPath])).get(catalogPath);
	return text === void 0 ? null : readableRecord(decodeCatalog(text, catalogPath));
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

// src/domain/repository-roles.ts
const repositoryRoles = {
	admin: {
		writes: true,
		levels: ["admin"]
	},
	maintain: {
		writes: true,
		levels: ["developer", "reviewer"]
	},
	write: {
		writes: true,
		levels: ["developer"]
	},
	triage: {
		writes: false,
		levels: ["reviewer"]
	},
	read: {
		writes: false,
		levels: ["viewer"]
	},
	none: {
		writes: false,
		levels: []
	}
};

// src/clock/clock.ts
const systemClock = { now: () => /* @__PURE__ */ new Date() };

// \0unread-node:fs/promises
var require_promises = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("node:fs/promises");
}));

// src/git/remote-address.ts
var import_promises = require_promises();
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

// src/git/clone.ts
const noSuchRemote = 2;
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
	], { accepts: [0, noSuchRemote] })]);
	const [objects, format, shallow, ...more] = asked.output.toString().trimEnd().split("\n");
	if (objects === void 0 || format !== "sha1" && format !== "sha256" || shallow === void 0 || more.length > 0) throw unreadable("rev-parse", asked.output.toString());
	const isShallow = shallow !== "false";
	const address = told.exitCode === noSuchRemote ? null : usableAddress(told.output.toString().replace(/\n$/, ""), top);
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
function brokeOff(reason) {
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
		take: (_, change) => written(place, change).catch(brokeOff),
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
		Buffer.from(parentsOf(commit).map((parent, at) => `${at === 0 ? "from" : "merge"} ${checkedObjectId(parent)}\n`).join("")),
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
function parentsOf({ parent, onto }) {
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

// src/git/tag-comparison.ts
const mostNamed = 5;
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
	const named = taken.slice(0, mostNamed).map(({ tag, tip }) => `${tag.name} is at ${tip.peeled} (to be at ${tag.target})`);
	const more = taken.length > mostNamed ? ` and ${taken.length - mostNamed} more` : "";
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
	const timer = setTimeout(() => conversation.breakOff(timedOut(call, usualTimeLimit$1)), usualTimeLimit$1);
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
		parents: parentsOf(draft)
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
	const listing = await listed(wire);
	if (listing.length > 0 || !/^https?:/i.test(wire.address)) return refListing(listing);
	return refListing(await listedByGit(wire));
}
async function listed({ place, address, ...wire }) {
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
	const listing = await listed({
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
		take: (staging, change) => push(staging, change).then(({ exitCode, words }) => exitCode === pushCodes.done ? null : words, brokeOff),
		closedTo: (staging, change) => push(staging, change, "--dry-run").then(({ exitCode, words }) => exitCode === pushCodes.unasked ? words : null, brokeOff)
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

// src/library/review.ts
function approvers({ author, head, opinions }) {
	const last = /* @__PURE__ */ new Map();
	for (const opinion of opinions) if (opinion.says !== "commented") last.set(folded(opinion.login), opinion);
	return [...last.values()].filter(({ login, isBot, says, commit }) => says === "approved" && commit === head && !isBot && folded(login) !== folded(author)).map(({ login }) => login);
}
function folded(login) {
	return login.toLowerCase();
}

// src/report/annotations.ts
const most = {
	error: 9,
	warning: 10,
	notice: 9
};
function annotations(report) {
	const taken = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const shown = worstFirst(report).filter(({ severity }) => {
		taken[severity] += 1;
		return taken[severity] <= most[severity];
	});
	const left = report.problems.length - shown.length;
	return [...shown.map(annotation), ...left === 0 ? [] : [rest(left)]];
}
function annotation(problem) {
	return {
		level: problem.severity,
		title: visibleLine(problem.code),
		file: problem.file,
		line: problem.file === null ? null : problem.line,
		column: problem.file === null || problem.line === null ? null : problem.column,
		message: visible(`${problem.message}\n${problem.fix}`)
	};
}
function rest(left) {
	return {
		level: "notice",
		title: "More problems",
		file: null,
		line: null,
		column: null,
		message: `${left} more in the summary`
	};
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

// src/report/log-line.ts
const border = "│ ";
function foreignLines(text) {
	return linesOf(text).map((line) => `${border}${line}`);
}
function ownLines(text) {
	return linesOf(text).map((line) => line.replace(/^(\s*):(?=:)/u, "$1: "));
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/u).map((line) => visible(line).replaceAll("##[", "# #["));
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

// src/action/gate-statuses.ts
const states = {
	passed: "success",
	skipped: "success",
	failed: "failure",
	waiting: "pending"
};
function statusesOf({ gates }) {
	return gates.map(({ gate, verdict, required, because }) => ({
		context: `prompt-libraries/${gate}`,
		state: states[verdict],
		description: shortened(`${verdict}${required ? "" : " (not required)"}: ${visibleLine(because)}`)
	}));
}
function shortened(text) {
	const points = [...text];
	return points.length <= 140 ? text : `${points.slice(0, 140 - 1).join("")}…`;
}
async function keepGateStatuses(runner, report, event, hosting) {
	if (event.is !== "pull-request" && event.is !== "merge-group") return;
	const outcome = hosting === null ? {
		is: "forbidden",
		because: "There is no token."
	} : await (await hosting()).keepStatuses(event.head, statusesOf(report));
	if (outcome.is === "kept") return;
	const message = `The gates have no statuses of their own: give the job \`statuses: write\`. ${outcome.because}`;
	runner.annotate({
		level: "notice",
		title: "no-statuses",
		file: null,
		line: null,
		column: null,
		message
	});
}

// src/action/run-check.ts
async function runCheck(runner, repository, event, inputs, surroundings) {
	try {
		const hosting = hostingFor(inputs, surroundings);
		const report = await check(repository, await requestFor(runner, repository, event, inputs, hosting, await evidenceFor(runner, event, inputs, surroundings)), systemClock.now(), catalogsFor(repository, inputs, surroundings));
		await show(runner, report, surroundings, inputs);
		await keepComment(runner, report, event, inputs, hosting, surroundings);
		if (inputs.statuses) await keepGateStatuses(runner, report, event, hosting);
		return isAcceptable(report, inputs.failOn);
	} finally {
		await repository.close();
	}
}
function catalogsFor({ root }, { token }, { serverUrl, workspace }) {
	return catalogReader(publishedIn({
		base: root ?? workspace,
		token: token === null ? null : {
			value: token,
			serverUrl
		}
	}));
}
function hostingFor({ token }, { repository, apiUrl }) {
	if (token === null || repository === null) return null;
	let hosting = null;
	return () => hosting ??= import("./octokit-hosting.js").then(({ githubHosting }) => githubHosting({
		token,
		apiUrl,
		repository
	}));
}
async function requestFor(runner, repository, event, inputs, hosting, evidence) {
	const whoIs = hosting === null ? null : actorsOf(hosting);
	const common = {
		configFile: inputs.config,
		scope: inputs.scope,
		records: await recordsIn(repository),
		...evidence
	};
	if (event.is === "pull-request" && inputs.base === null && inputs.head === null) return {
		...common,
		...await changeOfPullRequest(repository, event),
		names: {
			base: event.baseBranch,
			head: event.headBranch
		},
		flow: {
			base: event.baseBranch,
			head: event.headBranch
		},
		landing: () => landingMessage(runner, event, hosting),
		review: async () => inputs.scope === "all" ? { is: "done" } : await reviewOf(event, hosting, whoIs),
		...whoIs === null ? {} : { whoIs }
	};
	const change = await changeOf(repository, event, inputs);
	return {
		...common,
		...change,
		names: {
			base: change.baseName,
			head: inputs.head ?? "HEAD"
		},
		flow: null,
		landing: async () => null,
		review: async () => ({ is: event.is === "merge-group" ? "done" : "to-come" })
	};
}
async function evidenceFor(runner, event, { evidence }, { workspace }) {
	if (evidence === null) return {};
	if (event.is !== "pull-request" || !event.fromFork) {
		const [{ givenEvidence }, { filesIn }] = await Promise.all([import("./app-evidence-given-evidence.js"), import("./files-files-in.js")]);
		return { evidence: await givenEvidence(await filesIn((0, import__unread_node_path.resolve)(workspace, evidence))) };
	}
	runner.annotate({
		level: "warning",
		title: "evidence-of-fork",
		file: null,
		line: null,
		column: null,
		message: "The input `evidence` is not read for a pull request from a fork. Evidence on branch prompt-library counts: a maintainer lets it be made with the label of prompt-evidence.yml."
	});
	return {};
}
async function reviewOf({ number, author, head }, hosting, whoIs) {
	if (hosting === null || whoIs === null) return { is: "unseen" };
	try {
		const change = {
			author,
			head,
			opinions: await (await hosting()).reviews(number)
		};
		const people = await Promise.all(approvers({
			...change,
			writers: /* @__PURE__ */ new Set()
		}).map((login) => whoIs(login, [])));
		return {
			is: "asked",
			...change,
			writers: new Set(people.flatMap(({ login, role }) => role !== null && repositoryRoles[role].writes ? [folded(login)] : []))
		};
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
		return { is: "unseen" };
	}
}
async function changeOf(repository, event, inputs) {
	if (event.is === "merge-group" && inputs.base === null && inputs.head === null) return {
		...await changeOfMergeGroup(repository, event),
		baseName: event.baseBranch
	};
	return await changeBetween(repository, {
		base: inputs.base,
		head: inputs.head ?? "HEAD"
	});
}
const mayNotRead = /* @__PURE__ */ new Set(["github-forbidden", "github-not-found"]);
async function landingMessage(runner, event, hosting) {
	const { number, author } = event;
	if (hosting === null) return {
		title: event.title,
		body: event.body,
		number,
		author
	};
	try {
		const { title, body } = await (await hosting()).pullRequest(number);
		return {
			title,
			body,
			number,
			author
		};
	} catch (error) {
		if (!(error instanceof Failure) || !mayNotRead.has(error.code)) throw error;
		runner.annotate({
			level: "notice",
			title: "title-from-event",
			file: null,
			line: null,
			column: null,
			message: "The token may not read pull requests: title and body are judged as they were when this run began."
		});
		return {
			title: event.title,
			body: event.body,
			number,
			author
		};
	}
}
async function show(runner, report, { temporary, repository, serverUrl }, inputs) {
	for (const annotation of annotations(report)) runner.annotate(annotation);
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	runner.summarize((await facesOf(report, links)).summary);
	const files = writeFiles((0, import__unread_node_path.join)(temporary, "prompt-libraries"), report);
	const isGreen = isAcceptable(report, inputs.failOn);
	runner.output("conclusion", report.verdict);
	runner.output("problems", String(report.counts.errors));
	runner.output("warnings", String(report.counts.warnings));
	runner.output("changed", JSON.stringify(report.plan.prompts.map(({ id, from, to, impact }) => ({
		id,
		from,
		to,
		impact
	}))));
	for (const [name, path] of Object.entries(files)) runner.output(name, path);
	for (const line of ownLines(lastWord(report, isGreen))) runner.log(line);
}
function lastWord({ verdict, counts }, isGreen) {
	return `prompt-libraries: ${verdict}, ${`${counts.errors} errors and ${counts.warnings} warnings in ${counts.changed} touched prompts`}.${isGreen ? "" : " The job summary says what to do."}`;
}
function writeFiles(folder, report) {
	(0, import__unread_node_fs.mkdirSync)(folder, { recursive: true });
	const contents = {
		"plan-file": ["plan.json", report.plan],
		"report-file": ["report.json", reportJson(report)],
		"sarif-file": ["report.sarif", sarif(report)]
	};
	const written = {};
	for (const [output, [name, value]] of Object.entries(contents)) {
		written[output] = (0, import__unread_node_path.join)(folder, name);
		(0, import__unread_node_fs.writeFileSync)((0, import__unread_node_path.join)(folder, name), `${JSON.stringify(value, null, 2)}\n`);
	}
	return written;
}
async function keepComment(runner, report, event, inputs, hosting, { repository, serverUrl }) {
	const mode = inputs.comment ?? report.comment;
	if (event.is !== "pull-request" || hosting === null || mode === "never") return;
	const links = repository === null ? noLinks : linksTo(`${serverUrl}/${repository}`, report.compared.headCommit);
	const { comment } = await facesOf(report, links);
	const create = mode === "always" || report.counts.changed > 0 || report.problems.length > 0;
	const outcome = await (await hosting()).keepComment(event.number, commentMarker, comment, create);
	if (outcome.is !== "forbidden") return;
	runner.annotate({
		level: "notice",
		title: "no-comment",
		file: null,
		line: null,
		column: null,
		message: `The report is in the job summary only: ${outcome.because}`
	});
}

// node_modules/@actions/core/lib/utils.js
var import__unread_os = /* @__PURE__ */ __toESM(require__unread_os(), 1);
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + import__unread_os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty$1(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData$1(this.message)}`;
		return cmdStr;
	}
};
function escapeData$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty$1(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// \0unread-crypto
var require__unread_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		get Certificate() {
			return __require("crypto").Certificate;
		},
		get Cipheriv() {
			return __require("crypto").Cipheriv;
		},
		get Decipheriv() {
			return __require("crypto").Decipheriv;
		},
		get DiffieHellman() {
			return __require("crypto").DiffieHellman;
		},
		get DiffieHellmanGroup() {
			return __require("crypto").DiffieHellmanGroup;
		},
		get ECDH() {
			return __require("crypto").ECDH;
		},
		get Hash() {
			return __require("crypto").Hash;
		},
		get Hmac() {
			return __require("crypto").Hmac;
		},
		get KeyObject() {
			return __require("crypto").KeyObject;
		},
		get Sign() {
			return __require("crypto").Sign;
		},
		get Verify() {
			return __require("crypto").Verify;
		},
		get X509Certificate() {
			return __require("crypto").X509Certificate;
		},
		get argon2() {
			return __require("crypto").argon2;
		},
		get argon2Sync() {
			return __require("crypto").argon2Sync;
		},
		get checkPrime() {
			return __require("crypto").checkPrime;
		},
		get checkPrimeSync() {
			return __require("crypto").checkPrimeSync;
		},
		get constants() {
			return __require("crypto").constants;
		},
		get createCipheriv() {
			return __require("crypto").createCipheriv;
		},
		get createDecipheriv() {
			return __require("crypto").createDecipheriv;
		},
		get createDiffieHellman() {
			return __require("crypto").createDiffieHellman;
		},
		get createDiffieHellmanGroup() {
			return __require("crypto").createDiffieHellmanGroup;
		},
		get createECDH() {
			return __require("crypto").createECDH;
		},
		get createHash() {
			return __require("crypto").createHash;
		},
		get createHmac() {
			return __require("crypto").createHmac;
		},
		get createPrivateKey() {
			return __require("crypto").createPrivateKey;
		},
		get createPublicKey() {
			return __require("crypto").createPublicKey;
		},
		get createSecretKey() {
			return __require("crypto").createSecretKey;
		},
		get createSign() {
			return __require("crypto").createSign;
		},
		get createVerify() {
			return __require("crypto").createVerify;
		},
		get decapsulate() {
			return __require("crypto").decapsulate;
		},
		get diffieHellman() {
			return __require("crypto").diffieHellman;
		},
		get encapsulate() {
			return __require("crypto").encapsulate;
		},
		get generateKey() {
			return __require("crypto").generateKey;
		},
		get generateKeyPair() {
			return __require("crypto").generateKeyPair;
		},
		get generateKeyPairSync() {
			return __require("crypto").generateKeyPairSync;
		},
		get generateKeySync() {
			return __require("crypto").generateKeySync;
		},
		get generatePrime() {
			return __require("crypto").generatePrime;
		},
		get generatePrimeSync() {
			return __require("crypto").generatePrimeSync;
		},
		get getCipherInfo() {
			return __require("crypto").getCipherInfo;
		},
		get getCiphers() {
			return __require("crypto").getCiphers;
		},
		get getCurves() {
			return __require("crypto").getCurves;
		},
		get getDiffieHellman() {
			return __require("crypto").getDiffieHellman;
		},
		get getFips() {
			return __require("crypto").getFips;
		},
		get getHashes() {
			return __require("crypto").getHashes;
		},
		get getRandomValues() {
			return __require("crypto").getRandomValues;
		},
		get hash() {
			return __require("crypto").hash;
		},
		get hkdf() {
			return __require("crypto").hkdf;
		},
		get hkdfSync() {
			return __require("crypto").hkdfSync;
		},
		get pbkdf2() {
			return __require("crypto").pbkdf2;
		},
		get pbkdf2Sync() {
			return __require("crypto").pbkdf2Sync;
		},
		get privateDecrypt() {
			return __require("crypto").privateDecrypt;
		},
		get privateEncrypt() {
			return __require("crypto").privateEncrypt;
		},
		get publicDecrypt() {
			return __require("crypto").publicDecrypt;
		},
		get publicEncrypt() {
			return __require("crypto").publicEncrypt;
		},
		get randomBytes() {
			return __require("crypto").randomBytes;
		},
		get randomFill() {
			return __require("crypto").randomFill;
		},
		get randomFillSync() {
			return __require("crypto").randomFillSync;
		},
		get randomInt() {
			return __require("crypto").randomInt;
		},
		get randomUUID() {
			return __require("crypto").randomUUID;
		},
		get randomUUIDv7() {
			return __require("crypto").randomUUIDv7;
		},
		get scrypt() {
			return __require("crypto").scrypt;
		},
		get scryptSync() {
			return __require("crypto").scryptSync;
		},
		get secureHeapUsed() {
			return __require("crypto").secureHeapUsed;
		},
		get setEngine() {
			return __require("crypto").setEngine;
		},
		get setFips() {
			return __require("crypto").setFips;
		},
		get sign() {
			return __require("crypto").sign;
		},
		get subtle() {
			return __require("crypto").subtle;
		},
		get timingSafeEqual() {
			return __require("crypto").timingSafeEqual;
		},
		get verify() {
			return __require("crypto").verify;
		},
		get webcrypto() {
			return __require("crypto").webcrypto;
		}
	};
}));

// node_modules/@actions/core/lib/file-command.js
var import__unread_crypto = /* @__PURE__ */ __toESM(require__unread_crypto(), 1);
var import__unread_fs = /* @__PURE__ */ __toESM(require__unread_fs(), 1);
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!import__unread_fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	import__unread_fs.appendFileSync(filePath, `${toCommandValue(message)}${import__unread_os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${import__unread_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${import__unread_os.EOL}${convertedValue}${import__unread_os.EOL}${delimiter}`;
}

// \0unread-path
var require__unread_path = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("path");
}));

// node_modules/@actions/core/lib/summary.js
var import__unread_path = /* @__PURE__ */ __toESM(require__unread_path(), 1);
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = import__unread_fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, import__unread_fs.constants.R_OK | import__unread_fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(import__unread_os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(import__unread_os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/toolkit.ts
function actionsRunner(write, summaryFile) {
	return {
		output: (name, value) => setOutput(name, value),
		log: (line) => write(`${line}\n`),
		annotate: (annotation) => write(`${commandOf(annotation)}\n`),
		summarize: (markdown) => {
			if (summaryFile !== void 0 && summaryFile !== "") (0, import__unread_node_fs.appendFileSync)(summaryFile, `${markdown}\n`);
		}
	};
}
function commandOf({ level, title, file, line, column, message }) {
	return `::${level} ${Object.entries({
		title,
		file,
		line,
		col: column
	}).filter(([, value]) => value !== null && value !== void 0).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { daysFromTo as $, decodeCatalog as A, require_ucs2length as At, reportedBy as B, pathText as Bt, snapshotAfter as C, formatsByName as Ct, encodeHeader as D, writtenStatuses as Dt, sortedOnce as E, statuses as Et, recordFile as F, isRecord as Ft, policyOf as G, collisionKey as Gt, tagOf as H, problem as Ht, recordsBranch as I, jsonSchemaViolations as It, rolloutPhases as J, consumersFolder as Jt, stepsFault as K, generalSubcategory as Kt, recordsIn as L, largestFile as Lt, recordViolations as M, placesOf as Mt, readRecord as N, splitFile as Nt, headerPath as O, nearestName as Ot, readRecordLines as P, isDay as Pt, daysBetween as Q, require__unread_fs as Qt, countOf as R, textOf as Rt, recordedStatuses as S, folderOf as St, byCodeUnit as T, mayBecome as Tt, configurationAt as U, passed as Ut, buildPlan as V, valueAt as Vt, configurationFrom as W, refused as Wt, dayAfter as X, require__unread_node_buffer as Xt, unknownModel as Y, require__unread_node_crypto as Yt, dayOf as Z, require__unread_os as Zt, monthOf as _, isOwnFile as _t, folded as a, canonicalJson as at, emptyLine as b, idOf$1 as bt, systemClock as c, experimentChanges as ct, readCatalog as d, experimentNamed as dt, acceptance as et, readState as f, controlPathOf as ft, inChannel as g, lockPath as gt, channels as h, testPathsOf as ht, approvers as i, contentDigest as it, encodeCatalog as j, readYamlFile as jt, catalogJson as k, violationsBy as kt, repositoryRoles as l, testChanges as lt, recordedTexts as m, promptPathOf as mt, runCheck as n, mayBeAccepted as nt, openMirror as o, claimedChanges as ot, readableRecord as p, controlledId as pt, stepsFrom as q, appOf as qt, foreignLines as r, sizeOf as rt, require_promises as s, controlChanges as st, actionsRunner as t, grownBaseline as tt, catalogPath as u, experimentFolder as ut, encodeShard as v, promptPathsAmong as vt, unrecorded as w, pathsOf as wt, encodeStateLine as x, nameFor as xt, shardOf as y, sourcesOf as yt, reported as z, withLineFeeds as zt };