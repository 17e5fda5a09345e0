import { git, type GitPlace } from './git-command.ts';
import { branchMade, type KnowsTip } from './known-tips.ts';
import { brokeOff, wordsOf, type Receiver, type RefChange } from './receiver.ts';
import { fetchObjects, refsAsker, wireCall, type Wire } from './wire.ts';
import type { Refs } from './ref-listing.ts';
import type { ReleaseBranches } from './remote.ts';

/** Exit codes of `git push`: done, refused by the other side, could not be asked. */
const pushCodes = { done: 0, refused: 1, unasked: 128 } as const;

/** Nothing of the machine's configuration adds to a push: no other ref, no option, no signature, no submodule, no hook. */
const plainPush: readonly string[] = ['--atomic', '--no-follow-tags', '--no-verify', '--no-signed', '--no-force-if-includes', '--recurse-submodules=no', '--porcelain', '--quiet'];

/** The repository that the history of a remote goes to. */
interface Keeping {
  /** Whether it has the history of an earlier run. */
  readonly isKept: boolean;
  /** Of what is borrowed: which branches are there with their whole history. */
  readonly knows: KnowsTip;
}

/** A remote as what takes a release. */
export function remoteReceiver(wire: Wire, branches: ReleaseBranches, keeping: Keeping): Receiver {
  const bringTips = tipBringer(wire, branches, keeping);
  const askRefs = refsAsker(wire);
  let pushes = 0;
  let tips: ReadonlySet<string> = new Set();

  /** Pushes a change of a staging repository whose tags are all to be pushed, or some of them. */
  async function push(staging: GitPlace, change: RefChange, ...more: readonly string[]): Promise<{ readonly exitCode: number; readonly words: string }> {
    const { branch, tags } = change;
    const place = { ...staging, environment: { ...wire.place.environment, GIT_ATTR_NOSYSTEM: '1' } };
    const refspecs = branch === null ? [] : [`${branch.to}:refs/heads/${branch.name}`];
    if (tags.size > 0) refspecs.push(`${await patternFor(staging, change, (pushes += 1))}:refs/tags/*`);
    // The lease alone would be a force: that the commit follows the tip it names is the caller's to see to.
    const lease = branch === null ? [] : [`--force-with-lease=refs/heads/${branch.name}:${branch.from ?? ''}`];
    const { settings, timeLimit } = wireCall(wire);
    // Where a branch of the remote moved on, git would send all history again if it did not ask first what is there. And git
    // 2.39 never ends a negotiation over a commit that shares nothing with the remote.
    const asks = branch?.parents.length !== 0 && [...change.leadsTo].some((commit) => !tips.has(commit));
    const call = { settings: { ...settings, 'push.negotiate': String(asks), 'push.pushOption': '' }, timeLimit, accepts: Object.values(pushCodes) };
    const { exitCode, output, complaints } = await git(place, ['push', ...plainPush, ...lease, ...more, wire.address, ...refspecs], call);
    const refusals = output.toString().split('\n').filter((line) => line.startsWith('!'));
    return { exitCode, words: wordsOf(complaints, refusals[0] ?? '') || `git push ended with exit code ${exitCode}.` };
  }

  return {
    name: wire.address,
    refs: async (ours) => {
      const refs = await askRefs();
      tips = new Set(refs.branches.values());
      await bringTips(refs, ours);
      return refs;
    },
    bring: (objects) => fetchObjects(wire, objects, 'history'),
    take: (staging, change) => push(staging, change).then(({ exitCode, words }) => (exitCode === pushCodes.done ? null : words), brokeOff),
    closedTo: (staging, change) => push(staging, change, '--dry-run').then(({ exitCode, words }) => (exitCode === pushCodes.unasked ? words : null), brokeOff),
  };
}

/** Fetches the history of both branches, each tip once, and keeps it by a ref of the same name; what is borrowed only gets the ref. */
function tipBringer(wire: Wire, branches: ReleaseBranches, { isKept, knows }: Keeping): (refs: Refs, ours: string | null) => Promise<void> {
  const brought = new Map<string, string>();
  return async (refs, ours) => {
    const isBelow = (name: string): boolean => (branches.below ?? []).some((text) => name.startsWith(text));
    const names = [...new Set([branches.main, branches.records, ...(branches.also ?? []), ...[...refs.branches.keys(), ...brought.keys()].filter(isBelow)])];
    const tips = names.flatMap((name) => {
      const tip = refs.branches.get(name);
      return tip === undefined || tip === ours || brought.get(name) === tip ? [] : [{ name, tip }];
    });
    const unknown = tips.filter(({ name, tip }) => !(knows(name, tip) && branchMade(wire.place.folder, name, tip)));
    await fetchObjects(wire, unknown.map(({ name, tip }) => `+${tip}:refs/heads/${name}`), 'history');
    for (const { name, tip } of tips) brought.set(name, tip);
    const gone = names.filter((name) => !refs.branches.has(name) && (isKept || brought.has(name)));
    if (gone.length === 0) return;
    for (const name of gone) brought.delete(name);
    await git(wire.place, ['update-ref', '--no-deref', '--stdin', '-z'], { input: gone.map((name) => `delete refs/heads/${name}\0\0`).join('') });
  };
}

/**
 * A pattern for exactly the tags of a change: one refspec, because git compares each refspec with each ref of the
 * remote. All tags of the staging repository stand below `refs/tags`; for some of them a namespace is made.
 */
async function patternFor(staging: GitPlace, { tags, allTags }: RefChange, number: number): Promise<string> {
  if (allTags) return 'refs/tags/*';
  const namespace = `refs/release/${number}`;
  await git(staging, ['update-ref', '--stdin', '-z'], { input: [...tags].map(([name, object]) => `create ${namespace}/${name}\0${object}\0`).join('') });
  return `${namespace}/*`;
}
