import { git, type GitPlace } from './git-command.ts';
import { nulFields } from './path-text.ts';
import { brokeOff, wordsOf, type Receiver, type RefChange } from './receiver.ts';
import { refListing } from './ref-listing.ts';

/** Exit codes of `git update-ref`: done, and refused for whatever reason. */
const updateCodes = { done: 0, failed: 1, refused: 128 } as const;

/**
 * The clone itself as what takes a release, for a library without a remote. Its objects are there already. First the
 * branch, then all tags: an interruption leaves tags missing, which the next call makes. `place`: its work tree, where
 * it has one.
 */
export function localReceiver(place: GitPlace): Receiver {
  return {
    name: place.folder,
    refs: async () => {
      const { output } = await git(place, ['show-ref', '--dereference', '--heads', '--tags'], { accepts: [0, 1] });
      return refListing(output);
    },
    bring: async () => undefined,
    take: (_, change) => written(place, change).catch(brokeOff),
    closedTo: async () => null,
  };
}

async function written(place: GitPlace, { branch, tags }: RefChange): Promise<string | null> {
  if (branch !== null) {
    if (await isCheckedOut(place, branch.name)) return `The branch ${branch.name} is checked out. Go to another one first: git switch -`;
    const refusal = await transaction(place, `update refs/heads/${branch.name}\0${branch.to}\0${branch.from ?? '0'.repeat(branch.to.length)}\0`);
    if (refusal !== null) return refusal;
  }
  return tags.size === 0 ? null : transaction(place, [...tags].map(([name, object]) => `create refs/tags/${name}\0${object}\0`).join(''));
}

async function transaction(place: GitPlace, instructions: string): Promise<string | null> {
  const outcome = await git(place, ['update-ref', '--no-deref', '--stdin', '-z', '-m', 'release'], { input: instructions, accepts: Object.values(updateCodes) });
  if (outcome.exitCode === updateCodes.done) return null;
  return wordsOf(outcome.complaints) || `git update-ref ended with exit code ${outcome.exitCode}.`;
}

/** Whether a work tree stands on the branch: moving it would make its files look like changes. */
async function isCheckedOut(place: GitPlace, branch: string): Promise<boolean> {
  const { output } = await git(place, ['worktree', 'list', '--porcelain', '-z']);
  return nulFields(output).includes(`branch refs/heads/${branch}`);
}
