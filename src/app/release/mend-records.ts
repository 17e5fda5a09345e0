import type { Draft } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { faultOf, type DamagedFile } from './damaged-records.ts';
import { recorder } from './release-draft.ts';

/**
 * What brings damaged files back as they were last: the tool writes nothing over a file that it cannot read, so the newest
 * commit of the branch that has it whole has all of it. A new commit; the damaged one stays in the history.
 * @param records commit of branch `prompt-library`.
 * @returns `null` where none of them can be brought back.
 */
export async function mending(repository: Repository, records: string, damaged: readonly DamagedFile[]): Promise<Draft | null> {
  const files = new Map<string, Uint8Array>();
  for (const { path, earlier } of damaged) {
    const whole = await newestWhole(repository, path, earlier);
    if (whole !== null) files.set(path, whole);
  }
  const [newest] = await repository.history((await repository.parentsOf(records))[0] ?? null, records);
  if (files.size === 0 || newest === undefined) return null;
  return { by: { ...recorder, date: newest.committedAt }, commit: { parent: records, files, message: 'rebuild: damaged files as they were last' }, tags: [] };
}

/** One at a time: it is nearly always the one before the damage, and there may be thousands. */
async function newestWhole(repository: Repository, path: string, blobs: readonly string[]): Promise<Uint8Array | null> {
  for (const blob of blobs) {
    const bytes = (await repository.readBlobs([blob])).get(blob);
    if (bytes !== undefined && faultOf(path, bytes) === null) return bytes;
  }
  return null;
}
