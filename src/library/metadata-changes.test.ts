import { describe, expect, it } from 'vitest';
import { composePrompt } from '../format/edit-front-matter.ts';
import { nativeFormat } from '../format/native.ts';
import { metadataChanges } from './metadata-changes.ts';

function metadata(keys: object) {
  const read = nativeFormat.read(Buffer.from(composePrompt({ description: 'd', ...keys }, 'x')), 'p');
  if (!read.ok) throw new Error('unreadable');
  return read.value.metadata;
}

describe('changes of metadata', () => {
  it('are the keys that differ, by name, with both values', () => {
    expect(metadataChanges(metadata({ tags: ['a'], owner: 'x' }), metadata({ tags: ['a', 'b'], model: 'm' }))).toEqual([
      { key: 'model', before: null, after: 'm' },
      { key: 'owner', before: 'x', after: null },
      { key: 'tags', before: ['a'], after: ['a', 'b'] },
    ]);
  });

  it('say once that a variable came', () => {
    expect(metadataChanges(metadata({}), metadata({ input: { schema: { a: 'string' } } })).map(({ key }) => key)).toEqual(['input']);
  });

  it('do not come from the order of keys', () => {
    expect(metadataChanges(metadata({ config: { a: 1, b: 2 } }), metadata({ config: { b: 2, a: 1 } }))).toEqual([]);
  });
});
