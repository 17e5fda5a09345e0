import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8Path, nulFields, pathBytes, pathFrom, shownPath } from './path-text.ts';

describe('the text of a path', () => {
  it('gives back the bytes it came from, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect([...pathBytes(pathFrom(bytes))]).toEqual([...bytes]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('never gives two different names the same text', () => {
    const utf8 = pathFrom(Buffer.from('é.md', 'utf8'));
    const latin1 = pathFrom(Buffer.from('é.md', 'latin1'));
    expect(utf8).not.toBe(latin1);
    expect([isUtf8Path(utf8), isUtf8Path(latin1)]).toEqual([true, false]);
    expect(shownPath(latin1)).toBe('\\xE9.md');
    expect(shownPath(utf8)).toBe('é.md');
  });

  it('keeps a byte order mark at the beginning of a name', () => {
    expect(pathFrom(Buffer.from('\uFEFFa'))).toBe('\uFEFFa');
  });
});

describe('fields that end with NUL', () => {
  it.each([
    ['', []],
    ['\0', ['']],
    ['a\0', ['a']],
    ['a\0\0b\0', ['a', '', 'b']],
    ['a\nb\0', ['a\nb']],
  ])('%j is %j', (output, fields) => {
    expect(nulFields(Buffer.from(output))).toEqual(fields);
  });

  it('are read one by one where one of them is not UTF-8, so that the others keep their text', () => {
    expect(nulFields(Buffer.from([...Buffer.from('é\0'), 0xff, 0, 0]))).toEqual(['é', '\uDCFF', '']);
  });
});
