// src/app/release/owned-branches.ts
const changelogBranch = "prompt-library-changelog";
const removalBranches = "deprecation/remove-";

export { removalBranches as n, changelogBranch as t };