import { createHash } from 'node:crypto';
import { decodeCatalog } from '../../catalog/catalog.ts';
import { decodeEvidence } from '../../evidence/record.ts';
import { textOf } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeEvents } from '../../ledger/events.ts';
import { decodeHeader, headerPath } from '../../ledger/header.ts';
import { channels } from '../../ledger/layout.ts';
import { decodeMetricDays } from '../../ledger/metric-days.ts';
import { decodeReleaseRecord } from '../../ledger/release-record.ts';
import { decodeRollouts } from '../../ledger/rollouts.ts';
import { decodeShard, misplacedLines } from '../../ledger/shard.ts';
import { decodeUsage } from '../../ledger/usage.ts';
import { passed, refused, type Checked } from '../../problem/checked.ts';
import { problem } from '../../problem/problem.ts';
import { largestRecord } from '../state/read-state.ts';

/** A file of branch `prompt-library` that nothing can be decided from. */
export interface DamagedFile {
  readonly path: string;
  /** What is wrong with it, in words. */
  readonly says: string;
  /** Blobs that it was before, the newest first. */
  readonly earlier: readonly string[];
}

type ReadFile = (text: string, file: string) => Checked<unknown>;

/** How each kind of file is read, by its path within its channel; the first that fits counts. Others are for people, and made anew. */
const readers: readonly (readonly [RegExp, ReadFile])[] = [
  [/^state\/header\.json$/u, decodeHeader],
  [/^state\/[0-9a-f]{2}\/[0-9a-f]$/u, readShard],
  [/^releases\/.*\.json$/u, decodeReleaseRecord],
  [/^events\/.*\.ndjson$/u, decodeEvents],
  [/^rollouts\.json$/u, decodeRollouts],
  [/^metrics\/.*\.json$/u, decodeMetricDays],
  [/^usage\/.*\.json$/u, decodeUsage],
  [/^evidence\/.*\.json$/u, decodeEvidence],
  [/^serve\/catalog\.json$/u, decodeCatalog],
  [/^serve\/bodies\/.*\.json$/u, readBody],
];

/**
 * Files that cannot be read, and those that are gone: the tool never deletes any.
 * @param records commit of branch `prompt-library`.
 */
export async function damagedFiles(repository: Repository, records: string): Promise<readonly DamagedFile[]> {
  const [entries, commits] = await Promise.all([repository.listTree(records, ''), repository.history(null, records)]);
  const earlier = new Map<string, string[]>();
  for (const { path, after } of commits.flatMap(({ changes }) => changes)) {
    if (after !== null && readerOf(path) !== null) earlier.set(path, [...(earlier.get(path) ?? []), after.blob]);
  }
  const known = entries.filter(({ path }) => readerOf(path) !== null);
  const contents = await repository.readBlobs(known.map(({ blob }) => blob));
  const present = new Set(known.map(({ path }) => path));
  const unreadable = known.flatMap(({ path, blob }) => {
    const says = faultOf(path, contents.get(blob));
    return says === null ? [] : [{ path, says, earlier: earlier.get(path) ?? [] }];
  });
  const gone = [...earlier].flatMap(([path, blobs]) => (present.has(path) ? [] : [{ path, says: 'It is gone.', earlier: blobs }]));
  return [...unreadable, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a branch never had any state of main: what was begun in the place of a lost one. */
export async function isWithoutState(repository: Repository, records: string): Promise<boolean> {
  const changed = (await repository.history(null, records)).flatMap(({ changes }) => changes);
  return !changed.some(({ path }) => path === headerPath);
}

/** Why a file cannot be read; `null` where it can. */
export function faultOf(path: string, bytes: Uint8Array | undefined): string | null {
  const read = readerOf(path);
  if (bytes === undefined || read === null) return bytes === undefined ? 'It cannot be had.' : null;
  const text = textOf(bytes, path, largestRecord);
  const checked = text.ok ? read(text.value, path) : text;
  return checked.ok ? null : checked.problems[0].message;
}

function readerOf(path: string): ReadFile | null {
  const { folder } = channels.staging;
  const own = path.startsWith(folder) ? path.slice(folder.length) : path;
  return readers.find(([pattern]) => pattern.test(own))?.[1] ?? null;
}

function readShard(text: string, file: string): Checked<unknown> {
  const read = decodeShard(text, file);
  const [first, ...others] = read.ok ? misplacedLines(read.value, file) : [];
  return first === undefined ? read : refused(first, ...others);
}

/** Its name is the SHA-256 of its bytes. */
function readBody(text: string, file: string): Checked<unknown> {
  const name = createHash('sha256').update(text).digest('hex');
  return file.endsWith(`/${name.slice(0, 2)}/${name.slice(2)}.json`) ? passed(text) : refused(problem('record-invalid', { key: '', reason: 'is not the text that its name says' }, { place: { file } }));
}
