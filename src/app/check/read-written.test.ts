import { describe, expect, it } from 'vitest';
import { readConfiguration } from './read-written.ts';

describe('a configuration', () => {
  it.each(['"{id} {version}"', '"{id}{version}"', '"{id}@{id}@{version}"', '"{id}..{version}"'])('names tags as git takes them: %s is told at its line', (format) => {
    const read = readConfiguration(`library: {name: acme}\ntags_format: ${format}\n`, 'prompt-library.yaml');
    expect(read.ok ? [] : read.problems.map(({ code, args, place }) => [code, (args as { key?: string }).key, place?.line])).toEqual([['config-invalid', 'tags_format', 2]]);
  });
});
