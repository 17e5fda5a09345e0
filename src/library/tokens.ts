import type { Encoding } from './models.ts';

/**
 * Runs of this many characters without a change between text and white space are cut: the encoder takes quadratic time on
 * a run, and no word is this long. A cut adds at most one token.
 */
const longRun = /(\S{256}|\s{256})/u;
/** The half of one, wherever it is looked for: every run covers a whole half between two multiples of it. */
const half = 128;
const halfRun = /\S{128}|\s{128}/y;

/**
 * The encoder remembers the words it took apart, and past its own limit forgets the oldest, which takes it longer each time:
 * many different words took quadratic time. So it forgets nothing by itself, and everything after this many characters.
 */
const rememberedCharacters = 500_000;

/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

interface Tokenizer {
  readonly countTokens: (text: string, options: { readonly disallowedSpecial: Set<string> }) => number;
  readonly setMergeCacheSize: (words: number) => void;
  readonly clearMergeCache: () => void;
}

/** Each tokenizer with its tables of up to 2.4 MB. */
const loaders: Readonly<Record<Encoding, () => Promise<Tokenizer>>> = {
  o200k_base: () => import('gpt-tokenizer/encoding/o200k_base'),
  o200k_harmony: () => import('gpt-tokenizer/encoding/o200k_harmony'),
  cl100k_base: () => import('gpt-tokenizer/encoding/cl100k_base'),
  p50k_base: () => import('gpt-tokenizer/encoding/p50k_base'),
  p50k_edit: () => import('gpt-tokenizer/encoding/p50k_edit'),
  r50k_base: () => import('gpt-tokenizer/encoding/r50k_base'),
};

/**
 * A tokenizer, loaded when it is first needed: it takes a fifth of a second. Words that steer a
 * model, such as `<|endoftext|>`, count as the text they are.
 */
export async function tokenCounter(encoding: Encoding = 'o200k_base'): Promise<TokenCounter> {
  const { countTokens, setMergeCacheSize, clearMergeCache } = await loaders[encoding]();
  const plain = { disallowedSpecial: new Set<string>() };
  setMergeCacheSize(Number.POSITIVE_INFINITY);
  let remembered = 0;
  const counted = (piece: string): number => {
    remembered += piece.length;
    if (remembered > rememberedCharacters) {
      clearMergeCache();
      remembered = piece.length;
    }
    return countTokens(piece, plain);
  };
  return (text) => piecesOf(text.toWellFormed()).reduce((sum, piece) => sum + (piece === '' ? 0 : counted(piece)), 0);
}

/** A text cut at its long runs. Most have none, which a look at every 128th sign tells. */
export function piecesOf(text: string): readonly string[] {
  for (let at = 0; at + half <= text.length; at += half) {
    halfRun.lastIndex = at;
    if (halfRun.test(text)) return text.split(longRun);
  }
  return [text];
}

/** The tokenizers of some encodings, each loaded once. */
export async function tokenCounters(encodings: Iterable<Encoding>): Promise<ReadonlyMap<Encoding, TokenCounter>> {
  const loaded = [...new Set(encodings)].map(async (encoding) => [encoding, await tokenCounter(encoding)] as const);
  return new Map(await Promise.all(loaded));
}
