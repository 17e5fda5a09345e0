import { categories } from '../domain/categories.ts';
import type { PromptNotes } from '../release/notes.ts';
import { groupedBy } from './grouped.ts';

/** The notes of one category. */
export interface CategoryNotes {
  readonly category: string;
  readonly prompts: readonly [PromptNotes, ...PromptNotes[]];
}

const order: readonly string[] = Object.keys(categories);

/** Notes by category (the built-in ones in their order, then the library's own by name), in each by prompt id. */
export function notesByCategory(notes: readonly PromptNotes[]): readonly CategoryNotes[] {
  const ordered = notes.toSorted((a, b) => byCodeUnits(a.id, b.id));
  return groupedBy(ordered, (each) => each.category)
    .map((prompts) => ({ category: prompts[0].category, prompts }))
    .toSorted((a, b) => rank(a.category) - rank(b.category) || byCodeUnits(a.category, b.category));
}

function rank(category: string): number {
  const at = order.indexOf(category);
  return at === -1 ? order.length : at;
}

/** Not by locale: every machine writes the same changelog. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
