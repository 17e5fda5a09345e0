import type { WalkedTouch } from './blob-walk.ts';
import { cancelled } from './inverse.ts';
import { blobsOf, isAlreadyIn, lineChange, type LineChange } from './line-change.ts';
import type { LineBook } from './lines.ts';
import type { ChangedPath } from './range.ts';
import { isMerge } from './steps.ts';
import type { CommitTouch } from './touches.ts';

/** A commit that is no merge, with what it did to the lines of the prompt. */
export interface ReadCommit extends CommitTouch {
  readonly change: LineChange;
}

/** A step that touches a prompt, with what it and the commits it lands did to its lines. */
export interface ReadTouch {
  readonly touch: WalkedTouch;
  readonly whole: LineChange;
  /** Oldest first. */
  readonly commits: readonly ReadCommit[];
}

/** A step whose change is part of the release. */
export interface Remaining {
  readonly touch: WalkedTouch;
  /** Whether any commit of its own made the change, even if another step undid it later. */
  readonly explained: boolean;
  /** The commits that count, oldest first. */
  readonly commits: readonly ReadCommit[];
}

/** Compares the texts of a step and of its commits. Merges have no change of their own: what they resolve, others began. */
export function readTouch(touch: WalkedTouch, book: LineBook): ReadTouch {
  const whole = lineChange(touch.changes, book);
  const commits = touch.landed.filter(({ commit }) => !isMerge(commit));
  const changeOf = ({ commit, changes }: CommitTouch): LineChange => (commit === touch.step.commit ? whole : lineChange(changes, book));
  return { touch, whole, commits: commits.map((each) => ({ ...each, change: changeOf(each) })) };
}

/**
 * Leaves out what is not part of the release: steps that undo each other, then commits of a step that do, then what
 * the base of a merge already had, then commits that undo one, or all, of an earlier step. No message decides it.
 * @param touches oldest first.
 */
export function remaining(touches: readonly ReadTouch[], book: LineBook): readonly Remaining[] {
  const standing = touches.filter(({ touch }) => touch.stands);
  const undone = cancelled(standing.map((touch) => ({ change: touch.whole, members: [touch] })), book);
  const left = standing.filter((touch) => !undone.has(touch)).map((read) => ({ ...read, commits: leftIn(read, book) }));
  const gone = cancelled(
    left.flatMap(({ whole, commits }) => {
      const single = commits.map((commit) => ({ change: commit.change, members: [commit] }));
      return commits.length < 2 ? single : [...single, { change: whole, members: commits }];
    }),
    book,
  );
  return left.map(({ touch, commits }) => ({
    touch,
    explained: commits.length > 0,
    commits: commits.filter((commit) => !gone.has(commit)),
  }));
}

function leftIn({ touch, whole, commits }: ReadTouch, book: LineBook): readonly ReadCommit[] {
  if (!isMerge(touch.step.commit)) return commits;
  const isIn = (side: 'before' | 'after', { change, changes }: ReadCommit): boolean => isAlreadyIn(blobsFor(changes, side, touch, whole), change, book);
  const undone = cancelled(
    commits.map((commit) => ({ change: commit.change, members: [commit] })),
    book,
    // What the base did not have and the step leaves so was done by the step, whatever came before it.
    ({ members }) => members.some((commit) => !isIn('before', commit) && isIn('after', commit)),
  );
  return commits.filter((commit) => !undone.has(commit) && !isIn('before', commit));
}

/** The blobs of a step's side that a commit's change compares with: those of its own paths, where the step knows them. */
function blobsFor(changes: readonly ChangedPath[], side: 'before' | 'after', touch: WalkedTouch, whole: LineChange): readonly string[] {
  const paths = new Set(changes.map(({ path }) => path));
  const same = touch.changes.filter((change) => change[side] !== null && paths.has(change.path));
  return same.length === paths.size ? blobsOf(side, same) : whole[side];
}
