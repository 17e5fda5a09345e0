import type { Repository } from '../../git/repository.ts';
import type { RecordedState } from '../state/read-state.ts';

/** How the commit to release stands to the one that the records are true of. */
export type MainStanding =
  /** It follows it, or is the same; before the first release there is nothing to follow. */
  | { readonly is: 'ahead' }
  /** It was released before: main was set back, or the run is an old one. */
  | { readonly is: 'behind'; readonly through: string }
  /** History was rewritten; `base` is what both have in common, `null` for nothing. */
  | { readonly is: 'rewritten'; readonly through: string; readonly base: string | null }
  /** History was rewritten, and the commit that the records are true of cannot be had any more. */
  | { readonly is: 'gone'; readonly through: string };

/** Compares a commit with the one that the records are true of. */
export async function mainStanding(repository: Repository, state: RecordedState | null, source: string): Promise<MainStanding> {
  const through = state?.header.through ?? source;
  if (through === source) return { is: 'ahead' };
  if ((await repository.commitOf(through)) === null) return { is: 'gone', through };
  // What the plan reads next tells the usual case: where something follows a commit, that commit leads to the tip.
  if ((await repository.history(through, source)).some(({ parents }) => parents.includes(through))) return { is: 'ahead' };
  const base = await repository.mergeBase(through, source);
  if (base === through) return { is: 'ahead' };
  return base === source ? { is: 'behind', through } : { is: 'rewritten', through, base };
}

/** What a reader of a run must know of it, in words. */
export function standingRemarks(standing: MainStanding, source: string): readonly string[] {
  switch (standing.is) {
    case 'ahead':
      return [];
    case 'behind':
      return [`${short(source)} is behind ${short(standing.through)}, which was released: nothing older is released again. To take a version back: prompt-libraries release ID --action rollback`];
    case 'rewritten':
      return [`Main was rewritten since ${short(standing.through)}, which was released: content decides, and changes are counted ${countedFrom(standing.base)}.`];
    case 'gone':
      return [`Main was rewritten since ${short(standing.through)}, which was released and is gone: content decides.`];
  }
}

/** What a reader of the changelog of one prompt must know, in words. */
export function rewrittenRemark(base: string | null): string {
  return `main was rewritten since the version before: changes are counted ${countedFrom(base)}`;
}

/** What a reader must know of a source whose date is not to be believed. */
export function dateRemarks(source: string, writtenAt: number, committedAt: number): readonly string[] {
  return writtenAt === committedAt ? [] : [`${short(source)} is dated more than a day ahead of the clock: ${new Date(committedAt * 1000).toISOString().slice(0, 10)} counts.`];
}

function countedFrom(base: string | null): string {
  return base === null ? 'from its beginning' : `from ${short(base)}`;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
