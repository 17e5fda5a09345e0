import { sep } from 'node:path';
import type { Plugin } from 'rolldown';

/** The tokens of an encoding by rank: a text, or bytes that are no text by themselves; holes where a rank has no token. */
export type Ranks = readonly (string | readonly number[] | undefined)[];

/**
 * Tokenizers that are there at once. The package lists every token as a value of its own and puts all of them into a map
 * when it is loaded: a fifth of a second and 45 MB for the 200,000 of `o200k_base`, of which a text needs some hundred. Here
 * they are one file of bytes, cut into buckets; a bucket is read when a token of it is first asked for.
 * @param entry folder of the built files that the tables lie in.
 */
export const tokenizerTables = (entry: string): Plugin => ({
  name: 'tokenizer-tables',
  resolveId(source, importer) {
    const encoding = /^gpt-tokenizer\/encoding\/(\w+)$/u.exec(source)?.[1];
    const isOurs = encoding !== undefined && Object.hasOwn(ranksOf, encoding) && importer?.startsWith(face) !== true;
    return isOurs ? { id: `${face}${encoding}` } : null;
  },
  async load(id) {
    if (id.startsWith(face)) return faceOf(id.slice(face.length));
    const name = /\/gpt-tokenizer\/esm\/bpeRanks\/(\w+)\.js$/u.exec(id.split(sep).join('/'))?.[1];
    if (name === undefined || !Object.values<string>(ranksOf).includes(name)) return null;
    const { default: ranks } = (await import(id)) as { readonly default: Ranks };
    const { code, table } = ranksModule(ranks, `${name}.tokens`);
    this.emitFile({ type: 'asset', fileName: `${entry}/${name}.tokens`, source: table });
    return code;
  },
});
const face = '\0tokenizer-';

/** The encodings of today's models, and whose tokens they have. The others are smaller, and the package counts their tokens. */
const ranksOf = { o200k_base: 'o200k_base', o200k_harmony: 'o200k_base', cl100k_base: 'cl100k_base' } as const;

/** The package's encoding, with the buckets in place of its map. */
function faceOf(encoding: string): string {
  return `import api from 'gpt-tokenizer/encoding/${encoding}';
const core = api.bytePairEncodingCoreProcessor;
if (core?.bytePairStringRankEncoder?.size !== 0) throw new Error('gpt-tokenizer keeps its tokens elsewhere now.');
const { texts, bytes } = core.bytePairRankDecoder;
core.bytePairStringRankEncoder = texts;
let sorted = null;
Object.defineProperty(core, 'bytePairNonUtfSortedEncoder', { get: () => sorted ??= bytes().map(([rank, token]) => [new Uint8Array(token), rank]) });
export const { countTokens, setMergeCacheSize, clearMergeCache } = api;
`;
}

const buckets = 16_384;
/** The sign between tokens; no token has it. */
const sign = '\ue001';
/** Digits of a rank, base 36. */
const rankDigits = 4;

/** Digits of the end of a bucket, base 36; the ends stand before the buckets. */
const endDigits = 5;

/**
 * Source of a module whose default export has as `texts` the ranks of tokens that are text, by that, and as `bytes` those of
 * all others, in the order the package searches them; and the table of texts, which lies beside it under the name `file`.
 * To load it reads nothing but the file: the package would look at every rank there could be.
 */
export function ranksModule(ranks: Ranks, file: string): { readonly code: string; readonly table: string } {
  const filled = Array.from({ length: buckets }, (): string[] => []);
  const bytes: (readonly [number, readonly number[]])[] = [];
  for (const [rank, token] of ranks.entries()) {
    if (typeof token === 'string') {
      if (token.includes(sign)) throw new Error(`The token ${JSON.stringify(token)} has a sign that separates tokens.`);
      filled[bucketOf(token)]?.push(rank.toString(36).padStart(rankDigits, '0') + token);
    } else if (token !== undefined) bytes.push([rank, [...token]]);
  }
  const lists = filled.map((tokens) => tokens.join(sign));
  let end = buckets * endDigits;
  const ends = lists.map((list) => (end += Buffer.byteLength(list)).toString(36).padStart(endDigits, '0'));
  const sorted = bytes.toSorted(([, a], [, b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const code = `import { readFileSync } from 'node:fs';
const table = readFileSync(new URL('./${file}', import.meta.url));
function bucketOf(text) {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash >>> 0) % ${buckets};
}
const endOf = (at) => at < 0 ? ${buckets * endDigits} : parseInt(table.latin1Slice(at * ${endDigits}, (at + 1) * ${endDigits}), 36);
const read = new Map();
function bucket(at) {
  const known = read.get(at);
  if (known !== undefined) return known;
  const tokens = new Map();
  for (const entry of table.toString('utf8', endOf(at - 1), endOf(at)).split('\\ue001')) if (entry !== '') tokens.set(entry.slice(${rankDigits}), parseInt(entry.slice(0, ${rankDigits}), 36));
  read.set(at, tokens);
  return tokens;
}
// What was found is found again at once: a library has some thousand words, again and again.
const found = new Map();
const texts = { get(text) {
  const known = found.get(text);
  if (known !== undefined) return known;
  const rank = bucket(bucketOf(text)).get(text);
  if (rank !== undefined) found.set(text, rank);
  return rank;
} };
const bytes = () => JSON.parse(${JSON.stringify(JSON.stringify(sorted))});
export default { texts, bytes, length: ${ranks.length}, forEach() {} };
`;
  return { code, table: [...ends, ...lists].join('') };
}

/** The same as in the module that is made. */
function bucketOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash >>> 0) % buckets;
}
