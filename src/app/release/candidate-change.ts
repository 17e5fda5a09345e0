import type { PathChange, Repository } from '../../git/repository.ts';
import type { Touched } from '../../library/prompt.ts';
import type { Sources } from '../../library/sources.ts';
import { claimedChanges } from '../check/claimed-changes.ts';
import { readChange, type Change } from '../check/read-change.ts';
import type { RecordedState } from '../state/read-state.ts';
import { mainStanding } from './main-standing.ts';
import { releaseChange } from './release-change.ts';

/** The records that pre-releases are planned from. */
export interface ChannelStates {
  /** Of main; `null` before its first release. */
  readonly main: RecordedState | null;
  /** Of staging; `null` before its first pre-release. */
  readonly staging: RecordedState | null;
}

/**
 * The prompts that a channel's branch has otherwise than main, and those that changed there since the last run, though they
 * may be as on main again. Before a first release of main: what the channel's own records do not have.
 */
export async function candidateChange(repository: Repository, sources: Sources, { main, staging }: ChannelStates, tip: string): Promise<Change> {
  if (main === null) return await releaseChange(repository, sources, staging, tip, await mainStanding(repository, staging, tip));
  const { through } = main.header;
  if ((await repository.commitOf(through)) === null) return await releaseChange(repository, sources, main, tip, { is: 'gone', through });
  const [apart, moved] = await Promise.all([repository.diff(through, tip), movedSince(repository, staging, tip)]);
  const known = new Set(apart.map(({ path }) => path));
  const same = await unchangedAt(repository, tip, moved.filter((path) => !known.has(path)));
  return await readChange(repository, sources, claimedChanges([...apart, ...same], sources), { before: through, after: tip });
}

/** Those of them that the channel's records have as they are: their pre-release is that very file. */
export async function recordedAlready(staging: RecordedState | null, touched: readonly Touched[]): Promise<ReadonlySet<string>> {
  const lines = (await staging?.linesOf(touched.map(({ id }) => id))) ?? new Map();
  const isRecorded = ({ id, after }: Touched): boolean => {
    const line = lines.get(id);
    return line !== undefined && line.path === (after?.path ?? null) && line.blob === (after?.blob ?? null) && (after?.beside.length ?? 0) === 0;
  };
  return new Set(touched.filter(isRecorded).map(({ id }) => id));
}

async function movedSince(repository: Repository, staging: RecordedState | null, tip: string): Promise<readonly string[]> {
  if (staging === null) return [];
  const { through, waiting } = staging.header;
  // After a force push only what differs from main is looked at.
  if ((await repository.commitOf(through)) === null) return waiting;
  return [...new Set([...(await repository.diff(through, tip)).map(({ path }) => path), ...waiting])];
}

/** Files that are the same on both branches. */
async function unchangedAt(repository: Repository, tip: string, paths: readonly string[]): Promise<readonly PathChange[]> {
  const entries = await repository.entriesAt(tip, paths);
  return paths.flatMap((path, at) => {
    const entry = entries[at];
    const side = entry === null || entry === undefined ? null : { mode: '100644', blob: entry.blob };
    return side === null ? [] : [{ path, before: side, after: side }];
  });
}
