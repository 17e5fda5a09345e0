import { beginsWithinOneTypo } from './one-typo.ts';

/** A text of a document, and what a word in it says about the document. */
export interface IndexedField {
  readonly text: string;
  readonly weight: number;
}

/** A document by its place in the list that was indexed, and how well it fits. */
export type Hit = readonly [place: number, score: number];

/** Finds documents by words: those that have all of them, or those that have any; the best first, equal ones in their order. */
export type WordIndex = (words: readonly string[], having: 'all' | 'any') => readonly Hit[];

/** What a hit is worth by how it was found. */
const exact = 1;
const begun = 0.7;
const mistyped = 0.4;
/** Letters a typed word has at least before a beginning will do, and before a typo is forgiven. */
const beginningFrom = 2;
const typoFrom = 4;

interface Postings {
  readonly places: number[];
  readonly weights: number[];
}

/** Words in lower case without accents; everything that is no letter or digit parts them, hyphens too. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Puts documents into an index, for many queries. A typed word finds itself, words that begin with it, and, from four letters
 * on, words that begin with at most one typo of it. Every word of the index is looked at once a query: there are far fewer
 * words than documents have.
 */
export function wordIndex(documents: Iterable<readonly IndexedField[]>): WordIndex {
  const postings = postingsOf(documents);
  return (words, having) => {
    const scores = [...new Set(words)].map((word) => scoresFor(word, postings));
    const [first, ...others] = scores;
    if (first === undefined) return [];
    const hits = having === 'all' ? withAll(first, others) : withAny(scores);
    return hits.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  };
}

function withAll(first: ReadonlyMap<number, number>, others: readonly ReadonlyMap<number, number>[]): Hit[] {
  return [...first].flatMap(([place, score]): Hit[] => {
    let sum = score;
    for (const other of others) {
      const more = other.get(place);
      if (more === undefined) return [];
      sum += more;
    }
    return [[place, sum]];
  });
}

function withAny(scores: readonly ReadonlyMap<number, number>[]): Hit[] {
  const sums = new Map<number, number>();
  for (const each of scores) for (const [place, score] of each) sums.set(place, (sums.get(place) ?? 0) + score);
  return [...sums];
}

function scoresFor(typed: string, postings: ReadonlyMap<string, Postings>): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const forgiving = typed.length >= typoFrom;
  for (const [word, { places, weights }] of postings) {
    const quality = word === typed ? exact : typed.length >= beginningFrom && word.startsWith(typed) ? begun : forgiving && beginsWithinOneTypo(typed, word) ? mistyped : 0;
    if (quality === 0) continue;
    for (const [index, place] of places.entries()) {
      const score = (weights[index] ?? 0) * quality;
      if (score > (scores.get(place) ?? 0)) scores.set(place, score);
    }
  }
  return scores;
}

function postingsOf(documents: Iterable<readonly IndexedField[]>): ReadonlyMap<string, Postings> {
  const postings = new Map<string, Postings>();
  let place = 0;
  for (const fields of documents) {
    for (const { text, weight } of fields) {
      for (const word of wordsOf(text)) {
        const known = postings.get(word);
        if (known === undefined) postings.set(word, { places: [place], weights: [weight] });
        else {
          known.places.push(place);
          known.weights.push(weight);
        }
      }
    }
    place += 1;
  }
  return postings;
}
