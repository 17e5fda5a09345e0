import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import type { BranchStep, Receiver, RefChange } from './receiver.ts';
import type { MadeTag } from './import-stream.ts';
import type { PushOutcome } from './remote.ts';
import { missingTags } from './tag-comparison.ts';

/** What is brought to a receiver. */
export interface Delivery {
  readonly staging: GitPlace;
  /** `null` where only tags are owed. */
  readonly branch: BranchStep | null;
  readonly tags: readonly MadeTag[];
  /** Whether these are all tags of the staging repository. */
  readonly allTags: boolean;
}

/** How far a delivery has come. */
export interface Standing {
  /** `before`: the branch is where the delivery starts from; `there`: it has the commit; `moved`: neither. */
  readonly branch: 'before' | 'there' | 'moved';
  readonly now: string | null;
  readonly missing: readonly MadeTag[];
}

/**
 * Brings a delivery to its receiver, all or nothing, and leaves out what is there. What became of it is read from the
 * receiver afterwards, whatever git said. Throws `Failure` `tag-taken`, `git-push-impossible`, and those of reading.
 */
export async function pushRelease(receiver: Receiver, delivery: Delivery): Promise<PushOutcome> {
  const [before] = await Promise.all([standingOf(receiver, delivery), delivery.branch === null ? undefined : checkParents(delivery.staging, delivery.branch)]);
  if (before.branch === 'moved' || left(before) === 0) return outcomeOf(before, before, '');
  const change = changeFor(delivery, before);
  const words = await receiver.take(delivery.staging, change);
  const after = await standingOf(receiver, delivery);
  if (words !== null && after.branch !== 'moved' && left(after) === left(before)) {
    const closed = await receiver.closedTo(delivery.staging, change);
    if (closed !== null) throw impossible(receiver, closed);
  }
  return outcomeOf(before, after, words ?? 'git said that everything was taken.');
}

/** Where a delivery stands now. Throws `Failure` `tag-taken`. */
export async function standingOf(receiver: Receiver, { staging, branch, tags }: Delivery): Promise<Standing> {
  const refs = await receiver.refs(branch?.to ?? null);
  const now = branch === null ? null : (refs.branches.get(branch.name) ?? null);
  const missing = await missingTags(tags, refs.tags, receiver, staging);
  if (branch === null || now === branch.to) return { branch: 'there', now, missing };
  if (now === branch.from) return { branch: 'before', now, missing };
  // Somebody may have gone on from our commit before we looked.
  const contained = now !== null && (await git(staging, ['merge-base', '--is-ancestor', branch.to, now], { accepts: [0, 1] })).exitCode === 0;
  return { branch: contained ? 'there' : 'moved', now, missing };
}

/** What became of a delivery that stood somewhere before. */
export function outcomeOf(before: Standing, after: Standing, because: string): PushOutcome {
  if (after.branch === 'moved') return { is: 'branch-moved', now: after.now };
  if (after.branch === 'before') return { is: 'refused', because };
  if (after.missing.length > 0) return { is: 'tags-missing', names: after.missing.map(({ name }) => name), because };
  return { is: 'landed', written: left(before) };
}

/** The refs that are still to be made. */
function changeFor({ branch, tags, allTags }: Delivery, { branch: state, missing }: Standing): RefChange {
  return {
    branch: state === 'before' ? branch : null,
    tags: new Map(missing.map(({ name, object }) => [name, object])),
    allTags: allTags && missing.length === tags.length,
    leadsTo: leadsTo(branch, missing),
  };
}

/** The commits that a step and tags follow or point at, other than the step's own. */
export function leadsTo(branch: BranchStep | null, tags: readonly MadeTag[]): ReadonlySet<string> {
  return new Set([...(branch?.parents ?? []), ...tags.flatMap(({ target }) => (target === branch?.to ? [] : [target]))]);
}

function left({ branch, missing }: Standing): number {
  return missing.length + (branch === 'before' ? 1 : 0);
}

/** A lease lets anything through that is not a step forward; so the commit must be exactly that, with the parents it was drafted with. */
async function checkParents(staging: GitPlace, { from, to, parents: expected }: BranchStep): Promise<void> {
  const { output } = await git(staging, ['cat-file', 'commit', to]);
  const [header = ''] = output.toString('latin1').split('\n\n', 1);
  const parents = header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
  const isStep = from === null || parents.includes(from);
  if (!isStep || parents.join(' ') !== expected.join(' ')) throw new Failure('git-step-refused', `The commit ${to} does not follow ${from ?? 'nothing'}.`, 'Plan the release again.');
}

function impossible(receiver: Receiver, words: string): Failure {
  return new Failure(
    'git-push-impossible',
    `${receiver.name} takes nothing from here: ${words}`,
    'Check that the token may write contents (permissions: contents: write), and that the remote can be reached.',
  );
}
