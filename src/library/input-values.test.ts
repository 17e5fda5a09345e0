import { describe, expect, it } from 'vitest';
import { Failure } from '../problem/failure.ts';
import { contractOf, valuesFor } from './input-values.ts';
import { readPrompt } from './read-prompt.ts';
import { configurationFrom } from './read-configuration.ts';
import { sourcesOf } from './sources.ts';

function prompt(id: string, input: string, body: string) {
  const name = { category: 'tasks', subcategory: 'general', name: id, variant: null };
  const source = configurationFrom({}).sources[0]!;
  expect(sourcesOf(configurationFrom({})).folders).toEqual(['prompts']);
  return readPrompt({ path: id, source, name, id }, { mode: '100644', blob: '' }, Buffer.from(`---\ndescription: d\ninput: ${input}\n---\n${body}\n`));
}

const contract = contractOf([
  prompt('main', '{schema: {text: string, "count?": integer, flag: boolean, "list(array)": string, size: number}, default: {text: own}}', '{{text}} {{loose}}'),
  prompt('partial', '{schema: {tone?: string, text?: string, count: integer}, default: {text: theirs, tone: kind}}', '{{tone}}'),
]);
const values = (...pairs: string[]) => valuesFor('main', contract, { pairs, file: {} });
const code = (...pairs: string[]) => {
  try {
    return values(...pairs);
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};

describe('the values a prompt is rendered with', () => {
  it('begin with the defaults, the prompt\'s own before those of its partials', () => {
    expect(values()).toEqual({ text: 'own', tone: 'kind' });
  });

  it('come from the file, and from pairs before that', () => {
    expect(valuesFor('main', contract, { pairs: ['text=pair'], file: { text: 'file', tone: 'file', other: 1 } })).toEqual({ text: 'pair', tone: 'file', other: 1 });
  });

  it('are text, or JSON where the variable has another type', () => {
    expect(values('text=1', 'loose=true', 'count=3', 'flag=true', 'list=["a"]', 'size=3')).toMatchObject({
      text: '1', loose: 'true', count: 3, flag: true, list: ['a'], size: 3,
    });
    expect(values('text=a=b', 'text=')).toMatchObject({ text: '' });
  });

  it.each([
    ['variable-value-invalid', 'count=3.5'],
    ['variable-value-invalid', 'flag=yes'],
    ['variable-value-invalid', 'list=a'],
    ['variable-value-invalid', 'size="3"'],
    ['variable-unknown', 'txt=a'],
    ['variable-unknown', '__proto__=a'],
    ['variable-not-assigned', 'text'],
    ['variable-not-assigned', '=a'],
  ])('are refused with %s: %s', (expected, pair) => expect(code(pair)).toBe(expected));

  it('may be absent where the prompt itself says so', () => {
    expect([...contract.optional].toSorted()).toEqual(['count', 'tone']);
  });

  it('cannot reach into objects', () => {
    const file = JSON.parse('{"__proto__": {"x": 1}}') as Record<string, unknown>;
    expect(Object.getPrototypeOf(valuesFor('main', contract, { pairs: [], file }))).toBeNull();
  });
});
