import type { Draft, PushOutcome, Tips } from '../../git/remote.ts';
import { tagsTold, type ReleaseRecord } from '../../ledger/release-record.ts';
import type { Channel } from '../../ledger/layout.ts';
import type { Repository } from '../../git/repository.ts';
import { counted } from '../../report/plural.ts';
import { libraryTagsOf, readableTagFormat, usualFormat } from '../state/library-tags.ts';
import type { ReleasePorts } from './ports.ts';
import { configurationAt } from '../check/configuration-at.ts';
import { requestAt } from './plan-release.ts';
import { readRecords, recordPaths, tagNamesOf, versionAt } from './read-records.ts';
import { tagsDraft } from './release-draft.ts';

/** Something an earlier run left, and this one completed. */
export interface Reconciled {
  readonly library: string;
  /** Names of tags that were made. */
  readonly tags: readonly string[];
}

/** Tags of an earlier run that the remote does not take. */
export interface RefusedTags {
  readonly library: string;
  readonly names: readonly string[];
  /** What the remote said, for people. */
  readonly because: string;
  /** Whether no run can ever make them: the commit that was released is gone. */
  readonly isForGood: boolean;
}

/** What became of everything that earlier runs left. */
export interface Completion {
  readonly done: readonly Reconciled[];
  readonly refused: readonly RefusedTags[];
}

/** Runs whose tags are looked at each time besides those without a library tag; `doctor` looks at all of them. */
const newestLookedAt = 3;

/** What is looked at. */
export interface Reconciling {
  readonly configFile: string;
  readonly channel: Channel;
  /** Every run there ever was, as `doctor` does. */
  readonly lookAtAll?: boolean;
}

/** Makes the tags that records have and the remote lacks, the oldest run first. Writes nothing where nothing is missing. */
export async function reconcile(ports: ReleasePorts, tips: Tips, { configFile, channel, lookAtAll = false }: Reconciling): Promise<Completion> {
  if (tips.records === null) return { done: [], refused: [] };
  let signed: boolean | null = null;
  const done: Reconciled[] = [];
  const refused: RefusedTags[] = [];
  for (const record of await recordsToComplete(ports, tips, { configFile, channel, lookAtAll })) {
    const missing = missingTags(record, tips);
    if (missing.size === 0) continue;
    if ((await ports.repository.commitOf(record.source)) === null) {
      // A branch that pre-releases were made of may be gone, or main rewritten, and its commits with it.
      refused.push({ library: record.version, names: [...missing].sort(), because: `${record.source.slice(0, 12)}, which was released, is gone.`, isForGood: true });
      continue;
    }
    signed ??= await signsTags(ports.repository, tips, configFile);
    const outcome = await pushed(ports, tagsDraft(record, tips.records, missing, signed));
    const left = new Set(outcome.is === 'tags-missing' ? outcome.names : []);
    const made = [...missing].filter((name) => !left.has(name)).sort();
    if (made.length > 0) done.push({ library: record.version, tags: made });
    if (outcome.is === 'tags-missing') refused.push({ library: record.version, names: [...left].sort(), because: outcome.because, isForGood: false });
  }
  return { done, refused };
}

/** All at once, and where that is refused, as many as the remote takes. */
async function pushed({ remote }: ReleasePorts, draft: Draft): Promise<PushOutcome> {
  const staged = await remote.stage(draft);
  try {
    const outcome = await staged.push();
    return outcome.is === 'landed' ? outcome : await staged.pushInParts([]);
  } finally {
    await staged.discard();
  }
}

/** What a run owes of it, in words. */
export function owedTags({ refused }: Completion): readonly string[] {
  return refused.filter(({ isForGood }) => !isForGood).map(({ library, names, because }) => `${counted(names.length, 'tag')} of ${library} could not be made again: ${because}`);
}

/** Whether the configuration of main asks for signatures. */
async function signsTags(repository: Repository, { main, records }: Tips, configFile: string): Promise<boolean> {
  if (main === null) return false;
  return (await configurationAt(repository, requestAt({ source: main, records, configFile }, 'main'))).configuration.signsTags;
}

/** Tags of a record that the remote does not have. */
export function missingTags({ prompts, tag }: ReleaseRecord, tips: Pick<Tips, 'tags'>): ReadonlySet<string> {
  return new Set(tagNamesOf({ prompts, tag }).filter((name) => !tips.tags.has(name)));
}

/** Records by the date of their source, the oldest first: all, or those that may lack a tag. */
export async function recordsToComplete(ports: ReleasePorts, tips: Tips, { configFile, channel, lookAtAll = false }: Reconciling): Promise<readonly ReleaseRecord[]> {
  const paths = await recordPaths(ports, tips, channel);
  if (lookAtAll) return await readRecords(ports.repository, tips.records, channel, paths);
  const newest = paths.slice(-newestLookedAt);
  const others = paths.slice(0, paths.length - newest.length);
  const untagged = channel === 'main' ? await untaggedOf(ports.repository, others, tips, configFile) : [];
  return await readRecords(ports.repository, tips.records, channel, [...untagged, ...newest], (text) => tagsTold(text)?.every((name) => tips.tags.has(name)) !== true);
}

/** The records whose runs have no tag of the library. How tags are written is asked only where the usual names are not there. */
async function untaggedOf(repository: Repository, paths: readonly string[], { tags, main }: Tips, configFile: string): Promise<readonly string[]> {
  const without = (tagFormat: string): readonly string[] => paths.filter((path) => !libraryTagsOf(versionAt(path), tagFormat).some((name) => tags.has(name)));
  const found = without(usualFormat);
  return found.length === 0 || main === null ? found : without(await readableTagFormat(repository, main, configFile));
}
