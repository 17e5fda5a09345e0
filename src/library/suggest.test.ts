import { describe, expect, it } from 'vitest';
import { categories } from '../domain/categories.ts';
import { tagKinds } from '../domain/tag.ts';
import { suggestCategory, suggestTags } from './suggest.ts';
import { categoryWords, tagWords } from './suggestion-words.ts';

const all = new Set(Object.keys(categories));
const category = (text: string) => suggestCategory(text, all)?.name ?? null;
const tags = (text: string, model: string | null = null) => suggestTags(text, model, null).map(({ name }) => name);

describe('a suggested category', () => {
  it.each([
    ['agents', 'You are a patient assistant for new customers.'],
    ['extractors', 'Extract every date and amount from the letter.'],
    ['generators', 'Generate five names for a bakery.'],
    ['formatters', 'Return the data formatted as JSON.'],
    ['guardrails', 'Refuse harmful requests.'],
    ['tasks', 'Summarize the article in three sentences.'],
    ['modifiers', 'Rewrite the text so that it is more formal.'],
  ])('is %s for: %s', (name, text) => expect(category(text)).toBe(name));

  it.each(['role', 'find', 'output', 'create', 'find the role of the output', 'find find find find'])('is not decided by %j', (text) => {
    expect(category(text)).toBeNull();
  });

  it('counts whole words only', () => {
    expect(category('Agenting extractable regenerated personas')).toBeNull();
  });

  it('does not read template tags as words', () => {
    expect(category('{{role "system"}} {{extract}} {{#if generate}}x{{/if}}')).toBeNull();
  });

  it('is none when two categories have as much for them', () => {
    expect(category('Extract. Generate.')).toBeNull();
  });

  it('is not decided by one light word said again and again', () => {
    expect(category('identify '.repeat(50))).toBeNull();
  });

  it('names the words that decided', () => {
    expect(suggestCategory('Extract entities, extract dates.', all)).toEqual({ name: 'extractors', because: ['extract', 'entities'] });
  });

  it('is one that the library has', () => {
    expect(suggestCategory('Extract every date.', new Set(['agents']))).toBeNull();
  });
});

describe('suggested tags', () => {
  it('tell domain and action', () => {
    expect(suggestTags('Classify the support ticket.', null, null).map(({ name, kind }) => [name, kind])).toEqual([
      ['support', 'domain'],
      ['classify', 'action'],
    ]);
  });

  it('need more than a word in passing', () => {
    expect(tags('Support your claim with a contract.')).toEqual([]);
    expect(tags('The transport salesman was illegally refinanced.')).toEqual([]);
  });

  it('tell the model that the prompt names', () => {
    expect(suggestTags('Hello.', 'Claude Sonnet', null)).toEqual([{ name: 'claude-sonnet', kind: 'model', because: ['the model'] }]);
  });

  it('come from the vocabulary where there is one', () => {
    expect(suggestTags('Classify the invoice.', null, ['Finance']).map(({ name }) => name)).toEqual(['finance']);
  });
});

describe('the words of suggestions', () => {
  it('belong to every category and to every tag of the domain', () => {
    expect(Object.keys(categoryWords)).toEqual(Object.keys(categories));
    expect(Object.keys(tagWords)).toEqual([...tagKinds.domain, ...tagKinds.action]);
  });

  it('are lower case, of at most three words, and weigh 1 to 3', () => {
    for (const weights of [...Object.values(categoryWords), ...Object.values(tagWords)]) {
      for (const [phrase, weight] of Object.entries(weights)) {
        expect(phrase).toMatch(/^[a-z]+( [a-z]+){0,2}$/u);
        expect([1, 2, 3]).toContain(weight);
      }
    }
  });
});
