import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from './plain-copy.ts';

describe('the plain copy of a text', () => {
  it('is none where the text is plain already', () => {
    for (const text of ['', 'plain', 'café', '漢字', 'a — b']) expect(plainCopy(text)).toBeNull();
  });

  it('has no invisible characters and plain letters for full-width ones', () => {
    expect(plainCopy('ＡＢ\u200bc\u{e0041}\u00add')?.text).toBe('ABcd');
  });

  it('knows where each character came from', () => {
    const text = 'ab\u200b\u200bＣd…e\u{1f600}\ufe0ff';
    const copy = plainCopy(text);
    expect([...'abCdef'].map((letter) => copy?.originOf(copy.text.indexOf(letter)))).toEqual([0, 1, 4, 5, 7, text.length - 1]);
  });

  it('leads every unchanged character back to itself', () => {
    const pieces = fc.array(fc.constantFrom('a', 'Z', '9', ' ', '\n', '\u200b', '\u200d', 'Ａ', '…', 'ﬁ', 'é', '漢', '\u{1f600}', '\u{e0041}'), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join('');
        const copy = plainCopy(text);
        if (copy === null) return;
        for (let at = 0; at < copy.text.length; at += 1) {
          const origin = copy.originOf(at);
          expect(origin).toBeGreaterThanOrEqual(at === 0 ? 0 : copy.originOf(at - 1));
          const there = String.fromCodePoint(text.codePointAt(origin) ?? 0);
          if (/^[a-zA-Z0-9 \n]$/u.test(there)) expect(copy.text[at]).toBe(there);
          else if (copy.text.charCodeAt(at) < 0x80) expect(there.normalize('NFKC')).toContain(copy.text[at]);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
