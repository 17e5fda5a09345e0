import type { CommitTypes } from './commit.ts';
import { scopeItems } from './title.ts';

/** What keeps a title from being a conventional one. */
export interface NearMiss {
  /** The first fault, in words. */
  readonly wrong: string;
  /** Where it is, counted from 1 in UTF-16 code units. */
  readonly at: number;
  /** The title with every fault mended. */
  readonly meant: string;
}

/** Emoji, their short codes, tickets in brackets: what people put before a type. */
const ornaments = /^(?:\[[^\]]{0,40}\]|:[a-z0-9_+-]{1,40}:|[^\p{L}\p{N}])+/iu;
/** The colon, and signs that are taken for one. */
const colons = /^[:;\uFE13\uFE55\uFF1A\u2236\uA789]/u;

/**
 * Explains a title that is almost conventional: it names a known type, but a character is wrong.
 * `null` for any other text. Meant for titles that the grammar refuses.
 */
export function nearMiss(title: string, types: CommitTypes): NearMiss | null {
  const text = reading(title);
  if (text.take(ornaments) !== '') text.fault('something stands before the type', 0);
  const type = text.take(/^[a-z][a-z0-9-]*/i).toLowerCase();
  if (!types.has(type)) return null;

  const marked = /^[!(]/u.test(text.rest());
  if (text.take(/^\s+(?=[!(])/u) !== '') text.fault('a space stands behind the type', text.start());
  const early = text.take(/^!+(?=\s*\()/u);
  if (early !== '') text.fault('`!` stands before the scope', text.start());
  if (text.take(/^\s+(?=\()/u) !== '') text.fault('a space stands before the scope', text.start());
  const scope = readScope(text);
  if (text.take(/^\s+(?=!)/u) !== '') text.fault('a space stands before `!`', text.start());
  const late = text.take(/^!+/u);
  if (late.length > 1) text.fault('`!` stands there twice', text.start() + 1);
  if (!readColon(text) && !marked) return null;

  const subject = text.rest().trim();
  if (subject === '') text.fault('the subject is missing', title.length);
  const first = text.firstFault();
  if (first === null) return null;
  const narrowed = scope.length === 0 ? '' : `(${scope.join(', ')})`;
  const bang = early + late === '' ? '' : '!';
  return { ...first, meant: `${type}${narrowed}${bang}: ${subject === '' ? '…' : subject}` };
}

/** Takes a scope in parentheses, if one comes next. */
function readScope(text: Reading): readonly string[] {
  if (!text.rest().startsWith('(')) return [];
  const length = balancedLength(text.rest());
  if (length === null) {
    const inner = text.take(/^\([^:]*/u);
    text.fault('the scope is not closed', text.start() + inner.length);
    return cleanItems(inner);
  }
  const inner = text.skip(length).slice(1, -1);
  const items = cleanItems(inner);
  const nested = inner.search(/[()]/u);
  if (items.length === 0) text.fault('the scope is empty', text.start());
  else if (nested !== -1) text.fault('a parenthesis stands inside the scope', text.start() + 1 + nested);
  return items;
}

/** Length of the text from its opening parenthesis to the one that closes it. */
function balancedLength(text: string): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return null;
}

function cleanItems(scope: string): readonly string[] {
  return scopeItems(scope.replace(/[()]+/gu, ','));
}

/** Takes the colon and the white space behind it; `false` where there is no colon. */
function readColon(text: Reading): boolean {
  const gap = text.take(/^\s+/u);
  const gapAt = text.start();
  const colon = text.take(colons);
  if (colon === '') {
    text.fault('the colon is missing', gap === '' ? text.start() : gapAt);
    return false;
  }
  if (gap !== '') text.fault('a space stands before the colon', gapAt);
  if (colon !== ':') text.fault(`\`${colon}\` stands in the place of the colon`, text.start());
  const space = text.take(/^\s+/u);
  const odd = space.search(/[^ \t]/u);
  if (odd !== -1) text.fault('a special kind of space stands behind the colon', text.start() + odd);
  if (space === '' && text.rest() !== '') text.fault('there is no space behind the colon', text.start());
  return true;
}

interface Reading {
  readonly rest: () => string;
  /** Takes what the pattern, bound to the start, finds next; nothing where it finds nothing. */
  readonly take: (pattern: RegExp) => string;
  readonly skip: (length: number) => string;
  /** Where the last taken text began, even an empty one. */
  readonly start: () => number;
  readonly fault: (wrong: string, index: number) => void;
  readonly firstFault: () => Omit<NearMiss, 'meant'> | null;
}

function reading(text: string): Reading {
  let start = 0;
  let next = 0;
  const faults: Omit<NearMiss, 'meant'>[] = [];
  const skip = (length: number) => {
    [start, next] = [next, next + length];
    return text.slice(start, next);
  };
  return {
    rest: () => text.slice(next),
    take: (pattern) => skip(pattern.exec(text.slice(next))?.[0].length ?? 0),
    skip,
    start: () => start,
    fault: (wrong, index) => void faults.push({ wrong, at: index + 1 }),
    firstFault: () => faults.toSorted((a, b) => a.at - b.at)[0] ?? null,
  };
}
