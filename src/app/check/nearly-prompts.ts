import type { PathChange } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { folderOf } from '../../library/glob-folder.ts';
import { isRegularMode } from '../../library/read-prompt.ts';
import { isWithin } from '../../library/source-folders.ts';
import type { Sources } from '../../library/sources.ts';
import { fewNames } from '../../problem/few-names.ts';

/** How the name of every native prompt ends. */
const ending = '.prompt.md';

/**
 * Names the Markdown files that a change adds among native prompts and that no source takes: whoever left out a part of
 * the name would wait for a release that never comes.
 */
export function nearlyPrompts(changes: readonly PathChange[], { sources: written }: Pick<Configuration, 'sources'>, sources: Sources): readonly string[] {
  const folders = written.flatMap(({ format, include }) => (format === 'native' && include.endsWith(ending) ? [folderOf(include)] : [])).filter((folder) => folder !== '');
  const found = changes.filter(({ path, before, after }) => {
    const isNew = before === null && after !== null && isRegularMode(after.mode);
    return isNew && /\.md$/iu.test(path) && !/(?:^|\/)readme[^/]*$/iu.test(path) && folders.some((folder) => isWithin(path, folder)) && sources.claim(path) === null;
  });
  if (found.length === 0) return [];
  return [`${fewNames(found.map(({ path }) => path))} ${found.length === 1 ? 'is no prompt' : 'are no prompts'}: the name of one ends in \`${ending}\`.`];
}
