import type { Files } from '../../files/files.ts';
import type { Repository } from '../../git/repository.ts';
import { deprecationOf } from '../../library/deprecation-change.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { DeprecationFacts } from '../../rule/deprecation-facts.ts';
import { replacedByLeaving } from '../check/read-deprecations.ts';
import { readState } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';
import { promptFrom, type WorkTreeLibrary } from './work-tree.ts';

/** The prompt of an id in the work tree; `null` where there is none, or several. */
export async function replacementIn(files: Files, { sources, paths }: WorkTreeLibrary, id: string): Promise<Prompt | null> {
  const [path, other] = paths.get(id) ?? [];
  const bytes = path === undefined || other !== undefined ? null : await files.read(path);
  return path === undefined || bytes === null ? null : await promptFrom(files, sources, path, bytes);
}

/**
 * What a deprecation in the work tree is judged by.
 * @param guides files that are there or are about to be written.
 * @param isNew whether the prompt was not deprecated before: then nobody may have been sent to it.
 */
export async function deprecationFactsFor(
  { files, repository }: { readonly files: Files; readonly repository: Repository },
  library: WorkTreeLibrary,
  prompt: Prompt,
  guides: readonly string[],
  isNew: boolean,
): Promise<DeprecationFacts> {
  const replacements = new Map<string, Prompt>();
  for (let id = deprecationOf(prompt)?.replacement ?? null; id !== null && id !== prompt.id && !replacements.has(id); ) {
    const found = await replacementIn(files, library, id);
    if (found === null) break;
    replacements.set(id, found);
    id = deprecationOf(found)?.replacement ?? null;
  }
  const head = isNew ? await repository.commitOf('HEAD') : null;
  const replacedBy = head === null || deprecationOf(prompt) === null ? new Map() : await replacedByLeaving({ repository, sources: library.sources, tree: head }, [prompt.id]);
  return { isWhole: false, replacements, guides: new Set(guides), replacedBy, recorded: await recordedOf(repository, prompt.id), unannounced: [] };
}

async function recordedOf(repository: Repository, id: string): Promise<DeprecationFacts['recorded']> {
  const records = await recordsIn(repository);
  const state = records === null ? null : await readState(repository, records);
  if (state === null) return null;
  return new Map([...(await state.linesOf([id]))].map(([key, { status }]) => [key, status]));
}
