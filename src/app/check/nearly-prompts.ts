import type { PathChange } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import { folderOf } from '../../library/glob-folder.ts';
import { isRegularMode } from '../../library/read-prompt.ts';
import { isWithin } from '../../library/source-folders.ts';
import type { Sources } from '../../library/sources.ts';

/** How the name of every native prompt ends. */
const ending = '.prompt.md';

/** Paths of the Markdown files that a change adds among native prompts and that no source takes. */
export function nearlyPrompts(changes: readonly PathChange[], { sources: written }: Pick<Configuration, 'sources'>, sources: Sources): readonly string[] {
  const folders = written.flatMap(({ format, include }) => (format === 'native' && include.endsWith(ending) ? [folderOf(include)] : [])).filter((folder) => folder !== '');
  return changes.flatMap(({ path, before, after }) => {
    const isNew = before === null && after !== null && isRegularMode(after.mode);
    return isNew && /\.md$/iu.test(path) && !/(?:^|\/)readme[^/]*$/iu.test(path) && folders.some((folder) => isWithin(path, folder)) && sources.claim(path) === null ? [path] : [];
  });
}
