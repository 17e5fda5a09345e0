import type { Remote, Tips } from '../../git/remote.ts';
import type { Repository } from '../../git/repository.ts';
import { decodeLibraryTag } from '../../ledger/tag-message.ts';
import type { Configuration } from '../../library/configuration.ts';
import { Failure } from '../../problem/failure.ts';
import { tagReader } from '../../release/read-tag.ts';
import { schemes } from '../../version/schemes.ts';
import { libraryTags, usualFormat } from '../state/library-tags.ts';
import type { RecordedState } from '../state/read-state.ts';
import { tagMessages } from './tag-messages.ts';

/** What is asked to tell whether records were set back. */
interface Asked {
  readonly remote: Pick<Remote, 'fetchTags'>;
  readonly repository: Repository;
}

/**
 * The newest version of the library that a release tagged and that is above the one the records know: somebody set the branch
 * back to an earlier commit. `null` for none. Messages are read only of tags that are above it by name.
 */
export async function unknownToRecords({ remote, repository }: Asked, { tags }: Pick<Tips, 'tags'>, { tagFormat, libraryVersion }: Pick<Configuration, 'tagFormat' | 'libraryVersion'>, state: Pick<RecordedState, 'header'>): Promise<string | null> {
  const { library } = state.header;
  const scheme = schemes[libraryVersion];
  if (library !== null && !scheme.accepts(library)) return null;
  const isAbove = (version: string | undefined): boolean => version !== undefined && scheme.accepts(version) && (library === null || scheme.compare(version, library) > 0);
  const readers = [tagFormat, usualFormat].map(tagReader);
  const named = libraryTags([...tags.keys()].filter((name) => name.includes('library')), tagFormat).filter((name) => readers.some((read) => isAbove(read(name)?.version)));
  const annotated = named.flatMap((name) => {
    const tip = tags.get(name);
    return tip === undefined || tip.object === tip.peeled ? [] : [{ name, object: tip.object }];
  });
  if (annotated.length === 0) return null;
  await remote.fetchTags(annotated.map(({ object }) => object));
  const messages = await tagMessages(repository, annotated.map(({ object }) => object));
  const released = annotated.flatMap(({ name, object }) => {
    const read = decodeLibraryTag(messages.get(object) ?? '', name);
    return read.ok && isAbove(read.value.library) ? [read.value.library] : [];
  });
  return released.sort(scheme.compare).at(-1) ?? null;
}

/**
 * Refuses to go on from records that lack what was released: its versions would be given a second time.
 * @throws Failure `records-set-back`
 */
export async function refuseSetBack(asked: Asked, tips: Pick<Tips, 'tags'>, configuration: Configuration, state: RecordedState): Promise<void> {
  const version = await unknownToRecords(asked, tips, configuration, state);
  if (version === null) return;
  throw new Failure('records-set-back', setBackText(version), 'Leave the tags as they are, and bring the branch back: prompt-libraries doctor --rebuild');
}

export function setBackText(version: string): string {
  return `Branch prompt-library does not know library ${version}, which was released: somebody set it back.`;
}
