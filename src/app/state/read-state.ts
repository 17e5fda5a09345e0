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

/** The records of one channel as one commit of branch `prompt-library` has them. Only what is asked for is read, lines only once. */
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

/** Texts of shards that are remembered at most besides the lines that were asked for: all of them would be the library in memory. */
const mostRemembered = 1024;

/**
 * Opens the records that a commit holds; `null` where the channel has none.
 * @throws Failure `records-damaged` for records that cannot be read: nothing is decided from them.
 */
export async function readState(repository: Repository, commit: string, channel: Channel = 'main'): Promise<RecordedState | null> {
  const textsAt = (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => recordedTexts(repository, commit, channel, paths);
  const header = (await textsAt([headerPath])).get(headerPath);
  if (header === undefined) return null;
  const shards = new Map<string, string>();
  const lines = new Map<string, StateLine | null>();
  const shardTexts = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const read = await textsAt(paths.filter((path) => !shards.has(path)));
    return new Map(paths.map((path) => [path, shards.get(path) ?? read.get(path) ?? '']));
  };
  return {
    commit,
    header: readableRecord(decodeHeader(header, headerPath)),
    textsAt,
    shardsAt: async (paths) => new Map([...(await shardTexts(paths))].map(([path, text]) => [path, readableRecord(decodeShard(text, path))])),
    linesOf: async (ids) => {
      const byShard = groupedByShard(ids.filter((id) => !lines.has(id)));
      const texts = await shardTexts([...byShard.keys()]);
      const found = new Map([...texts].flatMap(([path, text]) => [...readableRecord(findLines(text, byShard.get(path) ?? new Set(), path))]));
      if (shards.size + texts.size <= mostRemembered) for (const [path, text] of texts) shards.set(path, text);
      for (const each of byShard.values()) for (const id of each) lines.set(id, found.get(id) ?? null);
      return new Map([...new Set(ids)].flatMap((id) => {
        const line = lines.get(id) ?? null;
        return line === null ? [] : [[id, line] as const];
      }));
    },
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
  if (paths.length === 0) return new Map();
  const entries = await repository.blobsAt(commit, paths.map((path) => inChannel(channel, path)));
  const blobs = await repository.readBlobs([...new Set(entries.flatMap((blob) => blob ?? []))]);
  const texts = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const bytes = blobs.get(entries[index] ?? '');
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
