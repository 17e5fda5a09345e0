// src/problem/entry.ts
function entry(row) {
	return row;
}

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
		fix: () => "Name it prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md."
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
		fix: () => "Rename one of the two files."
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
	})
};

// src/problem/catalogue/index.ts
const catalogue = {
	...fileCodes,
	...schemaCodes,
	...namingCodes,
	...templateCodes,
	...graphCodes,
	...statusCodes,
	...branchCodes,
	...commitCodes,
	...versionCodes,
	...configCodes,
	...ledgerCodes
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

export { refused as n, problem as r, passed as t };