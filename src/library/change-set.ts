import type { Prompt, Touched } from './prompt.ts';

/** Both sides of what changed, before they are paired. */
export interface Sides {
  readonly before: readonly Prompt[];
  readonly after: readonly Prompt[];
}

/**
 * Pairs the prompts of two trees: by id, then by an alias that names an id which is gone.
 * Without an alias a moved prompt counts as removed and added. Sorted by id.
 */
export function changeSet({ before, after }: Sides): readonly Touched[] {
  const beforeById = new Map(before.map((prompt) => [prompt.id, prompt]));
  const afterIds = new Set(after.map(({ id }) => id));
  const gone = new Map([...beforeById].filter(([id]) => !afterIds.has(id)));
  const touched = after.map((prompt): Touched => {
    const same = beforeById.get(prompt.id);
    if (same !== undefined) return { id: prompt.id, kind: 'modified', before: same, after: prompt };
    const alias = prompt.document?.metadata.aliases.find((id) => gone.has(id));
    const former = alias === undefined ? undefined : gone.get(alias);
    if (former === undefined) return { id: prompt.id, kind: 'added', before: null, after: prompt };
    gone.delete(former.id);
    return { id: prompt.id, kind: 'renamed', before: former, after: prompt };
  });
  const removed = [...gone.values()].map((prompt): Touched => ({ id: prompt.id, kind: 'removed', before: prompt, after: null }));
  return [...touched, ...removed].sort((a, b) => (a.id < b.id ? -1 : 1));
}
