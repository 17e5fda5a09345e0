/**
 * Runs of this many characters without a change between text and white space are cut: the encoder takes quadratic time on
 * a run, and no word is this long. A cut adds at most one token.
 */
const longRun = /(\S{256}|\s{256})/u;

/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

/**
 * The tokenizer (encoding `o200k_base`), loaded when it is first needed: it takes a fifth of a second. Words that steer a
 * model, such as `<|endoftext|>`, count as the text they are.
 */
export async function tokenCounter(): Promise<TokenCounter> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const plain = { disallowedSpecial: new Set<string>() };
  return (text) =>
    text
      .toWellFormed()
      .split(longRun)
      .reduce((sum, piece) => sum + (piece === '' ? 0 : countTokens(piece, plain)), 0);
}
