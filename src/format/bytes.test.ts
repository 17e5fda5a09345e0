import { describe, expect, it } from 'vitest';
import { largestFile, textOf } from './bytes.ts';

const file = 'prompts/tasks/x.prompt.md';

function refusal(bytes: Uint8Array | string): unknown {
  const text = textOf(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file);
  return text.ok ? null : text.problems.map(({ code, args, place }) => [code, args, place?.line]);
}

describe('the text of a file', () => {
  it('is UTF-8 with LF or CRLF line ends, byte order mark included', () => {
    expect(textOf(Buffer.from('\ufeffä\r\n😀\n'), file)).toEqual({ ok: true, value: '\ufeffä\r\n😀\n' });
  });

  it('may be empty', () => {
    expect(textOf(new Uint8Array(), file)).toEqual({ ok: true, value: '' });
  });

  it('may hold a replacement character that is really in the file', () => {
    expect(refusal('\ufffd')).toBeNull();
  });

  it('has at most 1 MiB', () => {
    expect(refusal(Buffer.alloc(largestFile, 'a'))).toBeNull();
    expect(refusal(Buffer.alloc(largestFile + 1, 'a'))).toEqual([['file-too-large', { bytes: largestFile + 1, limit: largestFile }, 1]]);
  });

  it.each([
    ['a lone byte', [0x61, 0x0a, 0xff], 2, 2],
    ['a character cut off at the end', [0x61, 0xe2, 0x82], 1, 1],
    ['an overlong form', [0xc0, 0xaf], 0, 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0, 1],
    ['a value above Unicode', [0xf4, 0x90, 0x80, 0x80], 0, 1],
    ['a byte behind a real replacement character', [0xef, 0xbf, 0xbd, 0x80], 3, 1],
    ['UTF-16 with a byte order mark and no NUL', [0xff, 0xfe, 0x41, 0x42], 0, 1],
  ])('is not UTF-8 with %s, and the byte is named', (_, bytes, offset, line) => {
    expect(refusal(Uint8Array.from(bytes))).toEqual([['file-not-utf8', { offset }, line]]);
  });

  it('has no NUL, which is how UTF-16 shows', () => {
    expect(refusal(Buffer.from('\ufeff---\n', 'utf16le'))).toEqual([['file-has-nul', { offset: 3 }, 1]]);
    expect(refusal('a\nb\0')).toEqual([['file-has-nul', { offset: 3 }, 2]]);
  });

  it('ends no line with a lone carriage return', () => {
    expect(refusal('a\r\nb\rc')).toEqual([['file-bare-cr', {}, 2]]);
    expect(refusal('a\r')).toEqual([['file-bare-cr', {}, 1]]);
  });
});
