import { higherImpact, type Impact } from '../../domain/impact.ts';
import type { Repository } from '../../git/repository.ts';
import { channels } from '../../ledger/layout.ts';
import { decodeReleaseRecord } from '../../ledger/release-record.ts';
import type { Configuration } from '../../library/configuration.ts';
import { readableRecord, recordedTexts } from '../state/read-state.ts';

/** What a candidate was said to change, against the version that users have; `null` where no record tells. */
export type AnnouncedImpact = (id: string, candidate: string) => Impact | null;

/**
 * The impacts of staging's candidates, as its records have them. Versions of semver tell theirs themselves, and for them
 * nothing is read; in the other schemes a promotion of a feature would look like any other step.
 * @param records commit of branch `prompt-library`.
 */
export async function announcedImpacts(repository: Repository, records: string | null, { versioning }: Configuration, ids: readonly string[]): Promise<AnnouncedImpact> {
  if (records === null || versioning.scheme === 'semver' || ids.length === 0) return () => null;
  const { folder } = channels.staging;
  const paths = (await repository.listTree(records, `${folder}releases`)).map(({ path }) => path.slice(folder.length));
  const wanted = new Set(ids);
  const impacts = new Map<string, Impact>();
  for (const [path, text] of await recordedTexts(repository, records, 'staging', paths)) {
    for (const { id, to, impact } of readableRecord(decodeReleaseRecord(text, path)).prompts) {
      const key = `${id} ${to}`;
      if (wanted.has(id)) impacts.set(key, higherImpact(impacts.get(key) ?? 'none', impact));
    }
  }
  return (id, candidate) => impacts.get(`${id} ${candidate}`) ?? null;
}
