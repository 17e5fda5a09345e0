/** The branch that the pull request of the changelog comes from; the tool owns it. */
export const changelogBranch = 'prompt-library-changelog';

/** What the branches of deletions are called; the remote must be opened so that their history can be read (`below`). */
export const removalBranches = 'deprecation/remove-';
