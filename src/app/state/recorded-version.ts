import type { Repository } from '../../git/repository.ts';
import { decodeReleaseRecord, type RecordedPrompt } from '../../ledger/release-record.ts';
import { readableRecord, type RecordedState } from './read-state.ts';

/** What a version was made of, as the record of its release tells. */
export interface RecordedVersion extends Pick<RecordedPrompt, 'path' | 'blob' | 'digest'> {
  /** The commit it was released from. */
  readonly source: string;
  /** The version that it followed; `null` for a first one. */
  readonly from: string | null;
}

/** Which version is meant: of a prompt that has, or had, one of these ids or paths. */
export interface WantedVersion {
  readonly ids: readonly string[];
  readonly paths: readonly string[];
  readonly version: string;
}

/**
 * Finds the release that made a version, also where it has no tag. `null` where no record tells of it: it was never
 * released, or the records were brought back from tags. Reads every record of a release: for what is asked rarely.
 */
export async function recordedVersion(repository: Repository, { commit, textsAt }: Pick<RecordedState, 'commit' | 'textsAt'>, { ids, paths, version }: WantedVersion): Promise<RecordedVersion | null> {
  const files = (await repository.listTree(commit, 'releases')).map(({ path }) => path).sort();
  for (const [file, text] of [...(await textsAt(files))].toReversed()) {
    // Most records do not name the version at all: they are not taken apart.
    if (!text.includes(JSON.stringify(version))) continue;
    const { kind, source, prompts } = readableRecord(decodeReleaseRecord(text, file));
    const found = kind === 'rollback-pointer' ? undefined : prompts.find(({ id, path, to }) => to === version && (ids.includes(id) || paths.includes(path)));
    if (found !== undefined) return { source, from: found.from, path: found.path, blob: found.blob, digest: found.digest };
  }
  return null;
}
