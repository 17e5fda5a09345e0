import { namesIn, type Sources } from '../../library/sources.ts';
import type { RecordedState } from './read-state.ts';

/** An id that a prompt had before it was renamed. */
export interface FormerId {
  readonly id: string;
  readonly category: string;
}

/**
 * The ids that a prompt had before, the newest first: by the paths that its record goes on from. An id that is another
 * prompt's by now is left out.
 * @param renamedFrom the id whose record it goes on from, where the records do not know of that yet.
 */
export async function formerIds(state: RecordedState, sources: Sources, id: string, renamedFrom: string | null = null): Promise<readonly FormerId[]> {
  const recorded = renamedFrom ?? id;
  const line = (await state.linesOf([recorded])).get(recorded);
  if (line === undefined) return [];
  const nameOf = namesIn(sources);
  const named = [...(line.path === null ? [] : [line.path]), ...line.formerPaths].flatMap((path) => nameOf(path) ?? []);
  const categories = new Map(named.flatMap((each) => (each.id === id ? [] : [[each.id, each.category] as const])));
  const lines = await state.linesOf([...categories.keys()]);
  return [...categories].flatMap(([former, category]) => (former === renamedFrom || lines.get(former)?.status === 'renamed' ? [{ id: former, category }] : []));
}

/** The id that a prompt has now, by one that it had. */
export async function presentId(state: RecordedState, id: string): Promise<string> {
  const seen = new Set<string>();
  for (let now = id; ; ) {
    const line = (await state.linesOf([now])).get(now);
    if (line?.status !== 'renamed' || line.successor === null || seen.has(now)) return now;
    seen.add(now);
    now = line.successor;
  }
}
