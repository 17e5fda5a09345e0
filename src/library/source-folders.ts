import type { Source } from './configuration.ts';
import { folderOf } from './glob-folder.ts';

/** The path layout that ids lead back to. */
export const defaultInclude = 'prompts/**/*.prompt.md';

/**
 * Folders outside of which sources have no files, none within another: it would list its files twice. `['']` where they
 * may be anywhere.
 */
export function sourceFolders(sources: readonly Pick<Source, 'include'>[]): readonly string[] {
  const folders = [...new Set(sources.map(({ include }) => folderOf(include)))];
  return folders.filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
}

/** Whether a path lies in a folder; everything lies in `''`. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
