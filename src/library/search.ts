import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { PromptSummary } from './summary.ts';

/** What is searched: the summary of a prompt and the ids it had before. */
export interface Searchable extends PromptSummary {
  readonly aliases: readonly string[];
}

/** Finds prompts; the best comes first. */
export type Search = (query: string) => readonly Searchable[];

/** Fields by weight: a word in a name says most about a prompt, one in its description least. */
const weights = { name: 8, aliases: 4, tags: 4, place: 3, kinds: 2, owner: 2, status: 2, description: 1 } as const satisfies Record<string, number>;
type Field = keyof typeof weights;

/**
 * Ways to understand a query, the strictest first; the first that finds anything counts. Each word may have one typo from
 * four letters on, then two (a swap of neighbours is two) from five on, then not every word needs to be there.
 */
const attempts: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: (word) => (word.length >= 4 ? 1 : false) },
  { combineWith: 'AND', fuzzy: (word) => (word.length >= 5 ? 2 : false) },
  { combineWith: 'OR', fuzzy: (word) => (word.length >= 4 ? 1 : false) },
];

/** Puts prompts into an index, for many queries. */
export function searchAmong(prompts: readonly Searchable[]): Search {
  const index = new MiniSearch<Searchable>({
    fields: Object.keys(weights),
    extractField: (prompt, field) => (field === 'id' ? prompt.id : textOf(prompt, field as Field)),
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { prefix: (word) => word.length > 1, boost: weights },
  });
  index.addAll(prompts);
  const named = new Map(prompts.map((prompt) => [prompt.id, { prompt, words: wordsOf(textOf(prompt, 'name')) }]));
  return (query) => {
    const found = firstHits(index, query).flatMap(({ id }) => named.get(String(id)) ?? []);
    return namesFirst(found, wordsOf(query)).map(({ prompt }) => prompt);
  };
}

function firstHits(index: MiniSearch<Searchable>, query: string): readonly SearchResult[] {
  for (const how of attempts) {
    const hits = index.search(query, how);
    if (hits.length > 0) return hits;
  }
  return [];
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

/** Words in lower case without accents; everything that is no letter or digit parts them, hyphens too. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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
