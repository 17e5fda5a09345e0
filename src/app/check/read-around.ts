import type { Repository } from '../../git/repository.ts';
import { referencedPath } from '../../library/referenced-path.ts';
import type { FilesAround } from '../../rule/facts.ts';
import type { Change } from './read-change.ts';

/** Looks for the files that touched prompts name: nothing is asked where none names any. */
export async function filesAround(repository: Repository, treeish: string, { touched, stray, irregular }: Change, nearly: readonly string[]): Promise<FilesAround> {
  const named = touched.flatMap(({ after }) => (after?.document?.references ?? []).flatMap(({ path }) => referencedPath(after?.path ?? '', path) ?? []));
  const paths = [...new Set(named)].filter((path) => path !== '.');
  if (paths.length === 0) return { missing: new Set(), stray, irregular, nearly };
  const entries = await repository.entriesAt(treeish, paths);
  const absent = paths.filter((_, at) => (entries[at] ?? null) === null);
  // What is no file may be a folder: seldom, so one listing for each will do.
  const listed = await Promise.all(absent.map((path) => repository.listTree(treeish, path)));
  return { missing: new Set(absent.filter((_, at) => listed[at]?.length === 0)), stray, irregular, nearly };
}
