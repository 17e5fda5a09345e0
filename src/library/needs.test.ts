import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptAt } from '../../test/support/adopted.ts';
import { promptFrom } from '../../test/support/prompts.ts';
import type { Prompt } from './prompt.ts';
import { needsOf } from './needs.ts';

const piece = fc.constantFrom('{{', '}}', '{{{', '}}}', '>', '#>', '~', '~>', '~#>', ' ', '\n', '!', '!--', '--', '\\', '/', 'a', 'tone', '"tone"', '(lookup a b)', '{{> tone}}', '{{~#> tone}}x{{/tone}}', '{{#if a}}', '{{/if}}');

const readers: Readonly<Record<string, (text: string) => Prompt>> = {
  native: (text) => promptFrom(text),
  dotprompt: (text) => promptAt('dotprompt', 'flows/greet.prompt', text),
  prompty: (text) => promptAt('prompty', 'flows/sort.prompty', text),
  text: (text) => promptAt('text', 'notes/a.md', text),
};

describe('what a prompt needs', () => {
  it.each(Object.entries(readers))('is every partial that its template has, however it is written, in %s', (_, read) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const prompt = read(`---\ndescription: x\n---\n${pieces.join('')}\n`);
        expect(needsOf(prompt).map(({ id }) => id)).toEqual(prompt.template?.partials.map(({ name }) => name) ?? []);
      }),
      { seed: 29, numRuns: 1_000 },
    );
  });

  it('is told with its place in the file', () => {
    const prompt = promptFrom('---\ndescription: x\ndependencies: [b-c-d@^1.0.0]\n---\nBe kind.\n{{~> templates-general-tone}}\n');
    expect(needsOf(prompt)).toEqual([
      { id: 'b-c-d', range: '^1.0.0', by: 'dependency', line: 3, column: 16 },
      { id: 'templates-general-tone', range: null, by: 'partial', line: 6, column: 6 },
    ]);
  });
});
