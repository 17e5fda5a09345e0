import { tagReader } from '../../release/read-tag.ts';
import { Failure } from '../../problem/failure.ts';

/** How tags are written where the configuration says nothing. */
const usualFormat = '{id}@{version}';

/** Names of tags of the library's versions: by the configured format, and by the usual one, which it may have had before. */
export function libraryTags(names: Iterable<string>, tagFormat: string = usualFormat): readonly string[] {
  const readers = [...new Set([usualFormat, tagFormat])].map(tagReader);
  return [...names].filter((name) => readers.some((read) => read(name)?.id === 'library'));
}

/**
 * Refuses to go on without records where tags tell that the library was released: what is begun in the place of a lost branch
 * looks like a library without any release, and gives versions a second time.
 * @throws Failure `branch-lost`
 */
export function refuseLostBranch(tags: ReadonlyMap<string, unknown>, tagFormat?: string): void {
  if (libraryTags(tags.keys(), tagFormat).length === 0) return;
  throw new Failure('branch-lost', 'Branch prompt-library is gone, but the library was released.', 'Bring it back first: prompt-libraries doctor --rebuild');
}
