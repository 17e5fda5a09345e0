import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import cl100k from 'gpt-tokenizer/bpeRanks/cl100k_base';
import o200k from 'gpt-tokenizer/bpeRanks/o200k_base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFiles } from '../scripts/bundle.ts';
import { ranksModule, type Ranks } from '../scripts/tokenizer-tables.ts';
import { tokenCounter } from '../src/library/tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'prompt-libraries-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function imported<T>(path: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)) as T;
}

describe.each<readonly [string, Ranks]>([
  ['o200k_base', o200k],
  ['cl100k_base', cl100k],
])('the tokens of %s as they are shipped', (name, ranks) => {
  let made: { readonly texts: { readonly get: (text: string) => number | undefined }; readonly bytes: () => readonly (readonly [number, readonly number[]])[] };
  beforeAll(async () => {
    const { code, table } = ranksModule(ranks, `${name}.tokens`);
    writeFileSync(join(folder, `${name}.mjs`), code);
    writeFileSync(join(folder, `${name}.tokens`), table);
    made = (await imported<{ readonly default: typeof made }>(`${name}.mjs`)).default;
  });

  it('have every text with its rank, and no other', () => {
    expect(ranks.filter((token, rank) => typeof token === 'string' && made.texts.get(token) !== rank)).toEqual([]);
    expect(['', '\ue000', '\ue001', 'no encoding has this as one token'].map((text) => made.texts.get(text))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('have every token of bytes with its rank, and no other, in order of the bytes', () => {
    const bytes = [...ranks.entries()].filter((entry): entry is [number, readonly number[]] => typeof entry[1] !== 'string' && entry[1] !== undefined);
    expect(made.bytes()).toEqual(bytes.map(([rank, token]) => [rank, [...token]] as const).toSorted(([, a], [, b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });
});

describe('a tokenizer as it is shipped', () => {
  let built: { readonly tokenCounter: typeof tokenCounter };
  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [path, text] of await bundledFiles({ tokens: 'src/library/tokens.ts' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    built = await imported('tokens.js');
  });

  it.each(['o200k_base', 'o200k_harmony', 'cl100k_base', 'p50k_base', 'p50k_edit', 'r50k_base'] as const)('counts for %s what the package counts', async (encoding) => {
    const [count, expected] = [await built.tokenCounter(encoding), await tokenCounter(encoding)];
    const words = fc.constantFrom('Route ', 'the ticket', ', ', '\n', '  ', 'Überraschung', '工具', ' мир', '😀', '👩‍💻', '1234', '{{name}}', '<|endoftext|>', '\u0000', '\ue000', 'xq', "'s", '\ud800');
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(count(each)).toBe(expected(each));
      }),
      { seed: 20_260_102, numRuns: 300 },
    );
  });
});
