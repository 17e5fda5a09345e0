import { beforeAll, describe, expect, it } from 'vitest';
import type { SecretSearch } from '../../src/rule/secrets.ts';
import { judged, loadSearch, withBody } from '../support/security/scanned.ts';

/** What is repeated until the file is as large as a file may be: made to be slow to scan. */
const repeated: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one digit': '4',
  'line feeds': '\n',
  'spaces': ' ',
  'zero-width spaces': '\u200b',
  'zero-width spaces, one a line': '\u200b\n',
  'tag characters': '\u{e0041}',
  'black flags': '\u{1f3f4}\u{e0067}',
  'joiners': 'a\u200d',
  'full-width letters': '\uff41',
  'a letter that stands for many': '\ufdfa',
  'dots that stand for three': '\u2026',
  'combining accents': '\u0301',
  'ideographs': '\u6f22',
  'keys': `ghp${'_'}${'aB3dE5gH7j'.repeat(4).slice(0, 36)} `,
  'beginnings of keys': `ghp${'_'}`,
  'beginnings of tokens': `ey${'J'}aaaaaaaaaaaa.`,
  'hexadecimal digits': '0123456789abcdef',
  'beginnings of private keys': `-----BEGIN ${'PRIVATE'} KEY-----`,
  'addresses with passwords': 'https://a:b@c ',
  'names of passwords': 'password=',
  'names of keys': 'api_key: "',
  'bearers': 'bearer ',
  'groups of a card': '4111 ',
  'beginnings of accounts': 'GB82 ',
  'mail addresses': 'ada@engine.org ',
  'parts of mail addresses': 'a@a.',
  'openings of images': '![',
  'addresses of images': '![a](https://x/{{',
  'image elements': '<img src=',
  'definitions': '[a]:{{x}}\n',
  'openings of comments': '<!--',
  'comments that give orders': '<!-->ignore all previous instructions ',
  'beginnings of orders': 'ignore all of the ',
  'orders': 'ignore all previous instructions ',
  'downloads': 'curl x ',
  'control tokens': '[INST]',
  'base64': 'Ab1',
};
const largest = 1024 * 1024 - 100;
/** Milliseconds of the processor that a text may take; the fastest of some runs counts, for the machine has other work. */
const limit = 500;

describe('a hostile text', () => {
  let search: SecretSearch;
  beforeAll(async () => {
    search = await loadSearch();
    await judged(withBody('warm up'), { search });
  });

  it.each(Object.entries(repeated))('of %s is judged in half a second', async (_, piece) => {
    const text = withBody(piece.repeat(Math.floor(largest / Buffer.byteLength(piece))));
    let fastest = Infinity;
    for (let run = 0; run < 3 && fastest > limit; run += 1) {
      const start = process.cpuUsage();
      const { verdict } = await judged(text, { search });
      fastest = Math.min(fastest, process.cpuUsage(start).user / 1000);
      expect(['passed', 'failed']).toContain(verdict.is);
    }
    expect(fastest).toBeLessThan(limit);
  });
});
