import type { PromptSummary } from './summary.ts';
import { wordIndex, wordsOf, type Hit, type IndexedField, type WordIndex } from './word-index.ts';

/** What is searched: the summary of a prompt and the ids it had before. */
export interface Searchable extends PromptSummary {
  readonly aliases: readonly string[];
}

/** Finds prompts; the best comes first. */
export type Search = (query: string) => readonly Searchable[];

/** Fields by weight: a word in a name says most about a prompt, one in its description least. */
const weights = { name: 8, aliases: 4, tags: 4, place: 3, kinds: 2, owner: 2, status: 2, description: 1 } as const satisfies Record<string, number>;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as readonly Field[];

/** Ways to understand a query, the strictest first; the first that finds anything counts. */
const attempts = ['all', 'any'] as const;

/** Puts prompts into an index, for many queries. */
export function searchAmong(prompts: readonly Searchable[]): Search {
  const index = wordIndex(prompts.map(fieldsOf));
  const named = prompts.map((prompt) => ({ prompt, words: wordsOf(textOf(prompt, 'name')) }));
  return (query) => {
    const wanted = wordsOf(query);
    const found = firstHits(index, wanted).flatMap(([place]) => named[place] ?? []);
    return namesFirst(found, wanted).map(({ prompt }) => prompt);
  };
}

function firstHits(index: WordIndex, wanted: readonly string[]): readonly Hit[] {
  for (const having of attempts) {
    const hits = index(wanted, having);
    if (hits.length > 0) return hits;
  }
  return [];
}

function fieldsOf(prompt: Searchable): readonly IndexedField[] {
  return fields.map((field) => ({ text: textOf(prompt, field), weight: weights[field] }));
}

function textOf(prompt: Searchable, field: Field): string {
  switch (field) {
    case 'name':
      return `${prompt.name} ${prompt.variant ?? ''}`;
    case 'place':
      return `${prompt.category} ${prompt.subcategory}`;
    case 'aliases':
      return prompt.aliases.join(' ');
    case 'tags':
      return prompt.tags.map(({ name }) => name).join(' ');
    case 'kinds':
      return [...new Set(prompt.tags.map(({ kind }) => kind))].join(' ');
    case 'description':
    case 'owner':
    case 'status':
      return prompt[field] ?? '';
  }
}

/** Hits with more words of the query in their names first, otherwise in the order they have. A word may be only begun. */
function namesFirst<T extends { readonly words: readonly string[] }>(hits: readonly T[], wanted: readonly string[]): readonly T[] {
  const shelves = Array.from({ length: wanted.length + 1 }, (): T[] => []);
  for (const hit of hits) {
    const inName = wanted.filter((word) => hit.words.some((each) => each.startsWith(word))).length;
    shelves[wanted.length - inName]?.push(hit);
  }
  return shelves.flat();
}
