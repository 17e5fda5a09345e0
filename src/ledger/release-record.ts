import type { Checked } from '../problem/checked.ts';
import { recordViolations } from '../schema/records.ts';
import { byCodeUnit } from './code-units.ts';
import { readRecord, recordFile } from './json.ts';
import { monthOf } from './layout.ts';
import type { NoteEntry } from './note-entry.ts';
import type { PlannedPrompt } from './planned-prompt.ts';

/** One prompt of a run: what was planned, and what was made of it. */
export interface RecordedPrompt extends Omit<PlannedPrompt, 'tag'> {
  readonly category: string;
  /** Content digest of `to`. */
  readonly digest: string;
  readonly blob: string;
  /** `null` where the run made no tag: of a baseline and a rollback pointer. */
  readonly tag: string | null;
  readonly entries: readonly NoteEntry[];
  /** In words, where not the commits but the content or a dependency decided the version. */
  readonly because: readonly string[];
  /** The version that this one takes back. */
  readonly rollbackOf: string | null;
  /** Content digest that users no longer get because of this run, and that is not released again. */
  readonly withdrawn: string | null;
}

/** A prompt whose file is gone. */
export interface RemovedPrompt {
  readonly id: string;
  /** Its last version; `null` where it was never released. */
  readonly version: string | null;
  readonly replacement: string | null;
  /** What its commits said; as its category left out in records that earlier versions of the tool wrote. */
  readonly entries?: readonly NoteEntry[];
  readonly category?: string;
}

/** A prompt that changed but was not released. */
export interface WaitingPrompt {
  readonly id: string;
  /** In words. */
  readonly for: string;
}

/** Everything a run decided, enough to make its tags and notes again: `schemas/release-record.schema.json`. */
export interface ReleaseRecord {
  readonly schema: 'prompt-libraries/release-record/v1';
  readonly kind: 'release' | 'baseline' | 'pre-release' | 'rollback-pointer';
  /** The version of the library that the run made; of pre-releases the name of the run. */
  readonly version: string;
  readonly previous: string | null;
  /** The tag of the library; `null` for pre-releases, which make no version of it. */
  readonly tag: string | null;
  /** The commit that was planned: all tags of the run point at it. */
  readonly source: string;
  /** Committer date of the source, seconds since 1970 UTC. */
  readonly committedAt: number;
  readonly prompts: readonly RecordedPrompt[];
  readonly removed: readonly RemovedPrompt[];
  readonly waiting: readonly WaitingPrompt[];
}

/** A record of a run that made a version of the library. */
export type LibraryRecord = ReleaseRecord & { readonly tag: string };

export function makesLibrary(record: ReleaseRecord): record is LibraryRecord {
  return record.tag !== null;
}

/** Path of a run's record within its channel: by the month of its source, never by a clock. */
export function recordPath({ committedAt, version }: Pick<ReleaseRecord, 'committedAt' | 'version'>): string {
  return `releases/${monthOf(committedAt)}/${version}.json`;
}

/** The text of a record: its lists sorted by id. Equal records give equal bytes. */
export function encodeReleaseRecord(record: ReleaseRecord): string {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnit(a.id, b.id);
  return recordFile({
    ...record,
    prompts: record.prompts.toSorted(byId),
    removed: record.removed.toSorted(byId),
    waiting: record.waiting.toSorted(byId),
  });
}

/** Reads a record; what is wrong are `record-invalid` problems. */
export function decodeReleaseRecord(text: string, file: string): Checked<ReleaseRecord> {
  return readRecord(text, { file }, (value) => recordViolations('release-record', value));
}

/**
 * Names of the tags that the text of a record tells of, without judging everything else in it: a first release has a record
 * as long as the library. `null` wherever they are not plain to see.
 */
export function tagsTold(text: string): readonly string[] | null {
  try {
    const { prompts, tag } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (!Array.isArray(prompts)) return null;
    const tags = [...prompts.map((prompt: { readonly tag?: unknown }) => prompt.tag), tag];
    return tags.every((each) => each === null || typeof each === 'string') ? tags.filter((each) => each !== null) : null;
  } catch {
    return null;
  }
}
