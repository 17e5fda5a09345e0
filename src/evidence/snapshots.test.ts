import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshots, snapshotsText } from './snapshots.ts';

describe('a file of snapshots', () => {
  it('holds every text as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '#', ':', '-', '"', "'", '{', '\\', '|', '\u2028', '\u00e9', '😀', '\u200b'), maxLength: 30 });
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 4 }), (texts) => {
        const read = readSnapshots(Buffer.from(snapshotsText(new Map(Object.entries(texts)))), 'a.snapshots.yaml');
        expect(read.ok ? Object.fromEntries(read.value.texts) : read.problems).toEqual({ ...texts });
      }),
      { seed: 20261123, numRuns: 1000 },
    );
  });

  it('of anything but texts is refused', () => {
    expect(readSnapshots(Buffer.from('a: 1\n'), 'a.snapshots.yaml')).toMatchObject({ ok: false, problems: [{ code: 'test-file-invalid' }] });
  });
});
