import type { Touched } from '../../library/prompt.ts';
import type { Facts } from '../../rule/facts.ts';
import type { Locator } from './locate.ts';

/** Where else the ids are that a change brings: of prompts that are added or renamed, and of those it brings twice. */
export async function idsOf(locator: Locator, touched: readonly Touched[]): Promise<Pick<Facts, 'pathsById' | 'lookalikes'>> {
  const there = touched.filter(({ after }) => after !== null);
  // A second file may get the id of one that is edited too.
  const added = [...new Set(there.filter(({ id, kind }, at) => kind !== 'modified' || there[at + 1]?.id === id).map(({ id }) => id))];
  if (added.length === 0) return { pathsById: new Map(), lookalikes: new Map() };
  const [entries, lookalikes] = await Promise.all([locator.entriesOf(added), locator.lookalikesOf(added)]);
  return { pathsById: new Map([...entries].map(([id, list]) => [id, list.map(({ path }) => path)])), lookalikes };
}
