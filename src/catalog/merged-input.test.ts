import { describe, expect, it } from 'vitest';
import { mergedInput, type DeclaredInput } from './merged-input.ts';

const declared = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = [], defaults = {}): DeclaredInput => ({ input: { type: 'object', properties, required }, defaults });

describe('the input of a body', () => {
  it('is the prompt’s own where no partial declares one', () => {
    const own = declared({ a: { type: 'string' } }, ['a']);
    expect(mergedInput(own, [{ input: null, defaults: {} }])).toEqual(own);
    expect(mergedInput({ input: null, defaults: {} }, [])).toEqual({ input: null, defaults: {} });
  });

  it('has the variables of its partials, and where both declare one the prompt decides', () => {
    const prompt = declared({ ticket: { type: 'string' }, tone: { type: 'string' } }, ['ticket'], { tone: 'kind' });
    const partial = declared({ language: {}, tone: { enum: ['kind', 'firm'] } }, ['tone', 'language'], { tone: 'firm', language: 'en' });
    expect(mergedInput(prompt, [partial])).toEqual({
      input: { type: 'object', properties: { language: {}, tone: { type: 'string' }, ticket: { type: 'string' } }, required: ['language', 'ticket'] },
      defaults: { tone: 'kind', language: 'en' },
    });
  });

  it('is that of the partials where the prompt itself declares nothing', () => {
    expect(mergedInput({ input: null, defaults: {} }, [declared({ name: {} })])).toEqual({ input: { type: 'object', properties: { name: {} } }, defaults: {} });
  });
});
