import { normalizedTag, tagKind, type TagKind } from '../domain/tag.ts';
import { categoryWords, tagWords, type Weights } from './suggestion-words.ts';

/** A hint, never more: what a text seems to be, and the words that say so. */
export interface Suggestion {
  readonly name: string;
  /** Words found, the weightiest first. */
  readonly because: readonly string[];
}

/** A tag to give, with its kind. */
export interface TagSuggestion extends Suggestion {
  readonly kind: TagKind;
}

/** Each word counts at most so often: a text that repeats one word says one thing. */
const countedAtMost = 2;
/** Least weight for a category; one weighty word, or several light ones. */
const categoryThreshold = 3;
/** By how much the first must lead: a tie is no suggestion. */
const categoryLead = 1;
const tagThreshold = 2;
const longestPhrase = 3;
/** Longer texts say nothing more, and would take longer. UTF-16 code units. */
const readAtMost = 50_000;

/**
 * The category a text seems to belong to, or `null` where the words do not decide.
 * @param categories the categories there are; only those can be suggested.
 */
export function suggestCategory(text: string, categories: ReadonlySet<string>): Suggestion | null {
  const phrases = phrasesIn(text);
  const scored = Object.entries(categoryWords)
    .filter(([name]) => categories.has(name))
    .map(([name, weights]) => ({ name, ...scoreOf(weights, phrases) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < categoryThreshold || first.score - (second?.score ?? 0) < categoryLead) return null;
  return { name: first.name, because: first.because };
}

/**
 * The tags a text seems to deserve, in the order of the table; last the model, where the prompt names one.
 * @param vocabulary the only tags allowed; `null` allows any.
 */
export function suggestTags(text: string, model: string | null, vocabulary: readonly string[] | null): readonly TagSuggestion[] {
  const phrases = phrasesIn(text);
  const allowed = vocabulary === null ? null : new Set(vocabulary.map(normalizedTag));
  const found = Object.entries(tagWords)
    .map(([name, weights]) => ({ name, ...scoreOf(weights, phrases) }))
    .filter(({ score }) => score >= tagThreshold)
    .map(({ name, because }) => ({ name, because }));
  const ofModel = model === null ? [] : [{ name: normalizedTag(model), because: ['the model'] }];
  return [...found, ...ofModel]
    .filter(({ name }) => allowed === null || allowed.has(name))
    .map((each) => ({ ...each, kind: tagKind(each.name, model) }));
}

function scoreOf(weights: Weights, phrases: ReadonlyMap<string, number>): { readonly score: number; readonly because: readonly string[] } {
  const found = Object.entries(weights)
    .map(([phrase, weight]) => ({ phrase, score: weight * Math.min(countedAtMost, phrases.get(phrase) ?? 0) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return { score: found.reduce((sum, { score }) => sum + score, 0), because: found.map(({ phrase }) => phrase) };
}

/** How often each word, and each phrase of up to three words, stands in a text. Template tags are no words of it. */
function phrasesIn(text: string): ReadonlyMap<string, number> {
  const words = text.slice(0, readAtMost).replace(/\{\{[^{}]*\}\}/gu, ' . ').toLowerCase().match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < words.length; start += 1) {
    let phrase = '';
    for (const word of words.slice(start, start + longestPhrase)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return counts;
}
