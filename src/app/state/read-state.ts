import { textOf } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeHeader, headerPath, type StateHeader } from '../../ledger/header.ts';
import { findLines } from '../../ledger/find-lines.ts';
import { inChannel, type Channel } from '../../ledger/layout.ts';
import { decodeShard, shardOf } from '../../ledger/shard.ts';
import type { Shards } from '../../ledger/shards.ts';
import type { StateLine } from '../../ledger/state-line.ts';
import type { Checked } from '../../problem/checked.ts';
import { Failure } from '../../problem/failure.ts';

/** The records of one channel as one commit of branch `prompt-library` has them. Only what is asked for is read. */
export interface RecordedState {
  /** The commit of branch `prompt-library`. */
  readonly commit: string;
  readonly header: StateHeader;
  /** Lines by id; ids without one are left out. */
  readonly linesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, StateLine>>;
  /** Whole shards by path within the channel; one that does not exist yet is empty. */
  readonly shardsAt: (paths: readonly string[]) => Promise<Shards>;
  /** Texts of files by path within the channel; missing ones are left out. */
  readonly textsAt: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Opens the records that a commit holds; `null` where the channel has none.
 * @throws Failure `records-damaged` for records that cannot be read: nothing is decided from them.
 */
export async function readState(repository: Repository, commit: string, channel: Channel = 'main'): Promise<RecordedState | null> {
  const textsAt = (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => recordedTexts(repository, commit, channel, paths);
  const header = (await textsAt([headerPath])).get(headerPath);
  if (header === undefined) return null;
  const shardsAt = async (paths: readonly string[]): Promise<Shards> => {
    const texts = await textsAt(paths);
    return new Map(paths.map((path) => [path, readableRecord(decodeShard(texts.get(path) ?? '', path))]));
  };
  const read = async (ids: readonly string[]): Promise<ReadonlyMap<string, StateLine>> => {
    const byShard = groupedByShard(ids);
    const texts = await textsAt([...byShard.keys()]);
    return new Map([...texts].flatMap(([path, text]) => [...readableRecord(findLines(text, byShard.get(path) ?? new Set(), path))]));
  };
  return { commit, header: readableRecord(decodeHeader(header, headerPath)), textsAt, shardsAt, linesOf: remembering(read) };
}

/** The same lines are asked for again and again, by all who want to know something else of a prompt; a commit never changes. */
function remembering(read: RecordedState['linesOf']): RecordedState['linesOf'] {
  const known = new Map<string, StateLine | null>();
  return async (ids) => {
    const open = [...new Set(ids)].filter((id) => !known.has(id));
    const lines = open.length === 0 ? null : await read(open);
    for (const id of open) known.set(id, lines?.get(id) ?? null);
    return new Map([...new Set(ids)].flatMap((id) => {
      const line = known.get(id) ?? null;
      return line === null ? [] : [[id, line] as const];
    }));
  };
}

function groupedByShard(ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const id of new Set(ids)) {
    const path = shardOf(id);
    const group = groups.get(path);
    if (group === undefined) groups.set(path, new Set([id]));
    else group.add(id);
  }
  return groups;
}

/** 256 MiB, the most that is read of git at all: the record of a first release has a kilobyte for each prompt. */
export const largestRecord = 256 * 1024 * 1024;

/** Texts of files of a channel, by path within it; missing ones are left out. */
export async function recordedTexts(repository: Repository, commit: string, channel: Channel, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const entries = await repository.entriesAt(commit, paths.map((path) => inChannel(channel, path)));
  const blobs = await repository.readBlobs([...new Set(entries.flatMap((entry) => entry?.blob ?? []))]);
  const texts = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const entry = entries[index];
    const bytes = entry === null || entry === undefined ? undefined : blobs.get(entry.blob);
    if (bytes !== undefined) texts.set(path, readableRecord(textOf(bytes, path, largestRecord)));
  }
  return texts;
}

/** The value, or a Failure: records that cannot be read decide nothing. */
export function readableRecord<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  const [first] = checked.problems;
  const place = first.place === null ? '' : ` (${first.place.file}${first.place.line === undefined ? '' : `:${first.place.line}`})`;
  throw new Failure('records-damaged', `The records on branch prompt-library cannot be read${place}: ${first.message}`, 'Run `prompt-libraries doctor --rebuild`: it brings the file back as it was last.');
}
