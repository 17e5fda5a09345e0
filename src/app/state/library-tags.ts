import type { Repository } from '../../git/repository.ts';
import { usualConfigurationFile } from '../../library/configuration.ts';
import { tagOf } from '../../release/build-plan.ts';
import { tagReader } from '../../release/read-tag.ts';
import { Failure } from '../../problem/failure.ts';

/** How tags are written where the configuration says nothing. */
export const usualFormat = '{id}@{version}';

/** The configured format, and the usual one, which tags may have had before. */
function formatsWith(tagFormat: string): readonly string[] {
  return [...new Set([tagFormat, usualFormat])];
}

/** Those of some names that are tags of the library's versions. */
export function libraryTags(names: Iterable<string>, tagFormat: string): readonly string[] {
  const readers = formatsWith(tagFormat).map(tagReader);
  return [...names].filter((name) => readers.some((read) => read(name)?.id === 'library'));
}

/** Names that the tag of a version of the library may have, the configured one first. */
export function libraryTagsOf(version: string, tagFormat: string): readonly string[] {
  return formatsWith(tagFormat).map((format) => tagOf(format, 'library', version));
}

/** How the configuration at a commit writes tags; as usual where there is none. Throws what `libraryAt` throws. */
async function tagFormatAt(repository: Repository, at: string, configFile: string = usualConfigurationFile): Promise<string> {
  const { libraryAt } = await import('../library/library-at.ts');
  return (await libraryAt(repository, { at, configFile })).configuration.tagFormat;
}

/** The same for who only reads: as usual too where the configuration cannot be read, of which its own check tells. */
export async function readableTagFormat(repository: Repository, at: string, configFile?: string): Promise<string> {
  try {
    return await tagFormatAt(repository, at, configFile);
  } catch (reason) {
    if (reason instanceof Failure && (reason.code === 'config-unreadable' || reason.code === 'git-no-commits')) return usualFormat;
    throw reason;
  }
}

/**
 * Whether the tags of a clone tell that the library was released. No others are looked at: a library may have thousands.
 * @param at the commit whose configuration says how tags are written; it is read only where no usual name is there.
 */
export async function isReleased(repository: Repository, at: string, configFile?: string): Promise<boolean> {
  const has = async (tagFormat: string): Promise<boolean> => libraryTags((await repository.tags([beginning(tagFormat)])).keys(), tagFormat).length > 0;
  if (await has(usualFormat)) return true;
  const tagFormat = await readableTagFormat(repository, at, configFile);
  return tagFormat !== usualFormat && (await has(tagFormat));
}

/** What every tag of the library begins with. */
function beginning(tagFormat: string): string {
  return tagOf(tagFormat.split('{version}', 1)[0] ?? '', 'library', '');
}

/**
 * Refuses to go on without records where tags tell that the library was released: what is begun in the place of a lost branch
 * looks like a library without any release, and gives versions a second time.
 * @throws Failure `branch-lost`
 */
export function refuseLostBranch(tags: ReadonlyMap<string, unknown>, tagFormat: string): void {
  if (libraryTags(tags.keys(), tagFormat).length === 0) return;
  throw new Failure('branch-lost', 'Branch prompt-library is gone, but the library was released.', 'Bring it back first: prompt-libraries doctor --rebuild');
}

/**
 * The same where no configuration was read yet.
 * @throws Failure `branch-lost`, and `config-unreadable`: nobody can tell then which tags are the library's.
 */
export async function refuseLostRecords(repository: Repository, { tags, main }: { readonly tags: ReadonlyMap<string, unknown>; readonly main: string | null }, configFile?: string): Promise<void> {
  refuseLostBranch(tags, main === null || tags.size === 0 ? usualFormat : await tagFormatAt(repository, main, configFile));
}
