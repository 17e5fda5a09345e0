import { visibleLine } from './visible.ts';

/** A stretch of a sentence: plain words, or something only a code span may carry. */
export interface ProseToken {
  readonly code: boolean;
  readonly text: string;
}

/**
 * A word that means nothing to any Markdown reader or to GitHub's own links: letters (joined by hyphens and
 * apostrophes) or a number, with punctuation of a sentence around it.
 */
const plainWord = /^[("]*(?:\p{L}+(?:['’-]\p{L}+)*|[+-]?\d+(?:[.,]\d+)*%?|[—–→…·%])?[)",.;:?!…]*$/u;
/** GitHub links what could be an abbreviated commit. */
const likeCommit = /^[("+-]*[0-9a-f]{7,40}(?![\p{L}\d])/iu;

/**
 * A sentence that is not trusted, in stretches: what stands between backticks and every word that is not plain is
 * code. Two stretches of code never touch, because their fences would run together.
 */
export function proseTokens(text: string): readonly ProseToken[] {
  const tokens: ProseToken[] = [];
  const line = visibleLine(text).trim();
  let end = 0;
  for (const span of line.matchAll(/`([^`]+)`/gu)) {
    addWords(tokens, line.slice(end, span.index));
    add(tokens, { code: true, text: span[1] ?? '' });
    end = span.index + span[0].length;
  }
  addWords(tokens, line.slice(end));
  return tokens;
}

function addWords(tokens: ProseToken[], text: string): void {
  for (const word of text.split(/(\s+)/u)) {
    if (word === '') continue;
    if (/^\s/u.test(word)) add(tokens, { code: false, text: ' ' });
    else if (plainWord.test(word) && !likeCommit.test(word)) add(tokens, { code: false, text: word });
    else addCode(tokens, word);
  }
}

/** Brackets and the ends of sentences around a word that is no plain one stay outside of its code. */
function addCode(tokens: ProseToken[], word: string): void {
  const { before = '', inner = '', after = '' } = /^(?<before>[("]*)(?<inner>.+?)(?<after>[)",.;:?]*)$/su.exec(word)?.groups ?? {};
  if (before !== '') add(tokens, { code: false, text: before });
  add(tokens, { code: true, text: inner === '' ? word : inner });
  if (after !== '') add(tokens, { code: false, text: after });
}

function add(tokens: ProseToken[], token: ProseToken): void {
  const last = tokens.at(-1);
  if (last?.code !== token.code) tokens.push(token);
  else tokens[tokens.length - 1] = { code: token.code, text: last.text + token.text };
}
