import type { PathChange, Repository } from '../../git/repository.ts';
import { controlledId } from '../../library/control-path.ts';
import { readControl } from '../../library/rollout-control.ts';
import type { Sources } from '../../library/sources.ts';
import type { ChangedControl } from '../../rule/changed-control.ts';
import { readCatalog } from '../state/read-catalog.ts';
import { controlChanges } from './claimed-changes.ts';
import { locatorFor } from './locate.ts';

/** Reads the control files that a change writes, and what they may name. */
export async function changedControls(repository: Repository, sources: Sources, { tree, records }: { readonly tree: string; readonly records: string | null }, changes: readonly PathChange[]): Promise<readonly ChangedControl[]> {
  const wanted = controlChanges(changes);
  if (wanted.length === 0) return [];
  const locator = locatorFor(repository, sources, tree);
  const ids = wanted.map(({ path }) => controlledId(path) ?? '');
  const [contents, entries, catalog] = await Promise.all([repository.readBlobs(wanted.flatMap(({ after }) => after?.blob ?? [])), locator.entriesOf(ids), readCatalog(repository, records)]);
  const isMissing = (id: string): boolean => (entries.get(id) ?? []).length === 0;
  const all = ids.some(isMissing) ? await locator.allIds() : [];
  return wanted.map(({ path, after }, index) => {
    const id = ids[index] ?? '';
    return {
      path,
      id,
      control: readControl(contents.get(after?.blob ?? '') ?? new Uint8Array(), path),
      exists: !isMissing(id),
      released: [...(catalog?.environments.get('production')?.prompts.get(id)?.versions.keys() ?? [])],
      ids: isMissing(id) ? all : [],
    };
  });
}
