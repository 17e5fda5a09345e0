import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metadataYaml, type PrintedMetadata } from './metadata-yaml.ts';

const prompt: PrintedMetadata = {
  id: 'agents-support-triage', name: 'triage', version: null, category: 'agents', description: 'Routes tickets.', author: 'Ada',
  created: '2026-01-01T00:00:00.000Z', modified: '2026-01-02T00:00:00.000Z', tags: [{ name: 'support' }], model: 'claude-sonnet',
  tokens: 12, dependencies: [], age: 3, staleness: 2,
};
const hostile = [
  'a: b', '# c', '- x', '---', '...', "it's", '"', '|', '> x', '{{x}}', '[a', '*a', '&a', '!t', '%Y', '@x', '`x', 'null', '~', 'yes', '1.10', '0x1f', '',
  ' lead', 'trail ', 'two\nlines', 'tab\tin', '\u2028', '\u0085', '\u0000', '\u001b[31m', '\ufeff', '🚀', 'a, b', '__proto__', `${'word '.repeat(60)}end`,
];

describe('metadata as YAML', () => {
  it('has one line a key, in the order of the keys', () => {
    expect(metadataYaml(prompt).split('\n').map((line) => line.split(':')[0])).toEqual([
      'id', 'name', 'version', 'category', 'description', 'author', 'created', 'modified', 'tags', 'model', 'tokens', 'age', 'staleness', '',
    ]);
  });

  it('names dependencies only where there are some', () => {
    expect(parse(metadataYaml({ ...prompt, dependencies: ['a-b-c@^1.0.0'] }))).toMatchObject({ dependencies: ['a-b-c@^1.0.0'] });
  });

  it.each(hostile)('reads back %j in every place', (text) => {
    const printed = metadataYaml({ ...prompt, description: text, author: text, tags: [{ name: text }], dependencies: [text], version: text });
    expect(parse(printed)).toMatchObject({ description: text, author: text, tags: [text], dependencies: [text], version: text });
    expect(printed.split('\n')).toHaveLength(15);
  });

  it('reads back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(metadataYaml({ ...prompt, description: text }))).toMatchObject({ description: text.toWellFormed() });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
