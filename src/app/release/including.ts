import type { RecordedState } from '../state/read-state.ts';

/** Ids of prompts whose text has a partial written in, directly or through others, as the records have it; sorted. */
export async function includingPrompts(state: RecordedState, partial: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let open = [partial];
  while (open.length > 0) {
    const lines = await state.linesOf(open);
    const dependents = await state.linesOf([...lines.values()].flatMap((line) => line.dependents));
    const wanted = new Set(open);
    open = [...dependents.values()].filter(({ id, needs }) => !found.has(id) && needs.some((need) => need.by === 'partial' && wanted.has(need.id))).map(({ id }) => id);
    for (const id of open) found.add(id);
  }
  found.delete(partial);
  return [...found].sort();
}
