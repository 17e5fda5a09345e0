import { wordIndex, wordsOf, type IndexedField } from '../library/word-index.ts';
import type { LibraryIsland } from '../report/page/island.ts';

/** Finds prompts; their places, the best first. `null` for a query without a word. */
export type Search = (query: string) => readonly number[] | null;

/** What a word in a field says about a prompt: one in its name the most, one in its description the least. */
const weights = { name: 8, tag: 4, place: 3, owner: 2, status: 2, description: 1 } as const;

/** Puts prompts into an index, for many queries. Every word of a query must be found. */
export function searchIn(island: LibraryIsland): Search {
  const index = wordIndex(island.ids.map((_, place) => fieldsOf(island, place)));
  return (query) => {
    const words = wordsOf(query);
    return words.length === 0 ? null : index(words, 'all').map(([place]) => place);
  };
}

function fieldsOf(island: LibraryIsland, place: number): readonly IndexedField[] {
  const id = island.ids[place] ?? '';
  const category = island.categories[island.category[place] ?? -1] ?? '';
  // The id begins with its category: the rest says more.
  const name = id.startsWith(`${category}-`) ? id.slice(category.length + 1) : id;
  return [
    { text: name, weight: weights.name },
    { text: category, weight: weights.place },
    ...(island.tagged[place] ?? []).map((tag) => ({ text: island.tags[tag] ?? '', weight: weights.tag })),
    { text: island.owners[island.owner[place] ?? -1] ?? '', weight: weights.owner },
    { text: island.statuses[island.status[place] ?? -1]?.name ?? '', weight: weights.status },
    { text: island.descriptions[place] ?? '', weight: weights.description },
  ];
}
