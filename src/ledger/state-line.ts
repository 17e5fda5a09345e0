import type { Checked } from '../problem/checked.ts';
import type { Place } from '../problem/problem.ts';
import { stateViolations } from '../schema/state.ts';
import { sortedOnce, byCodeUnit } from './code-units.ts';
import { readRecord } from './json.ts';
import { unrecorded, type Snapshot } from './snapshot.ts';

/** An id that a prompt needs, as its file writes it. */
export interface RecordedNeed {
  readonly id: string;
  /** The versions that will do; `null` for any. */
  readonly range: string | null;
  readonly by: 'partial' | 'dependency';
}

/** What the records say about one prompt: `schemas/state-line.schema.json`. */
export interface StateLine extends Snapshot {
  readonly id: string;
  /** Content digest of the newest version; `null` before the first release. */
  readonly digest: string | null;
  /** Object id of the file as last recorded; `null` where there is none. */
  readonly blob: string | null;
  /** The commit the newest version was released from; `null` before the first release. */
  readonly source: string | null;
  /** `null` where there is no file. */
  readonly path: string | null;
  /** Paths the file had before, the newest first. */
  readonly formerPaths: readonly string[];
  /** Ids that lead here too, sorted. */
  readonly aliases: readonly string[];
  /** Of a renamed prompt the id it has now, of a removed one its replacement; otherwise `null`. */
  readonly successor: string | null;
  /** Sorted by id, and what the body includes before what `dependencies` names. */
  readonly needs: readonly RecordedNeed[];
  /** Ids of the prompts that need this one, by their own names for it or by one it had before; sorted. */
  readonly dependents: readonly string[];
  /** Tokens of the body; `null` where they were not counted. */
  readonly tokens: number | null;
  /** When the file was added, seconds since 1970 UTC; `null` where that is not known. */
  readonly created: number | null;
  /** When the file was last changed, seconds since 1970 UTC; `null` where that is not known. */
  readonly modified: number | null;
  /** Who added the file; `null` where that is not known. */
  readonly author: string | null;
  /** Content digests that were rolled back, the oldest first. */
  readonly withdrawn: readonly string[];
}

/** The line of an id that nothing was recorded of yet. */
export function emptyLine(id: string): StateLine {
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
    withdrawn: [],
  };
}

/** Whether the newest version is one that users lost again, so that they have another one. */
export function isTakenBack({ version, stable, digest, withdrawn }: Pick<StateLine, 'version' | 'stable' | 'digest' | 'withdrawn'>): boolean {
  return digest !== null && stable !== version && withdrawn.includes(digest);
}

/** A line without its line end: one JSON object, its keys always in this order, its sets sorted. */
export function encodeStateLine(line: StateLine): string {
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
    needs: line.needs.map(({ id, range, by }) => ({ id, range, by })).sort(byNeed),
    dependents: sortedOnce(line.dependents),
    tokens: line.tokens,
    created: line.created,
    modified: line.modified,
    author: line.author,
    withdrawn: line.withdrawn,
  });
}

/** Reads a line; what is wrong are `record-invalid` problems at `place`. */
export function decodeStateLine(text: string, place: Place): Checked<StateLine> {
  return readRecord(text, place, (value) => stateViolations('state-line', value));
}

function byNeed(a: RecordedNeed, b: RecordedNeed): number {
  return byCodeUnit(a.id, b.id) || byCodeUnit(b.by, a.by) || byCodeUnit(a.range ?? '', b.range ?? '');
}
