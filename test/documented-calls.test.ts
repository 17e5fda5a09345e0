import { describe, expect, it } from 'vitest';
import { programName } from '../src/cli/command.ts';
import { descriptions } from '../src/cli/descriptions/index.ts';
import { requestOf } from '../src/cli/parse.ts';
import { Failure } from '../src/problem/failure.ts';
import { pages, proseOf } from './support/documentation.ts';

// Calls in blocks are run (shown-commands.test.ts); those in sentences are examples with holes, such as `show ID`.
const calls = pages().flatMap((page) =>
  proseOf(page)
    .split('\n')
    .flatMap((line, at) => [...line.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => [`${page.file}:${at + 1}`, code] as const))
    .flatMap(([place, code]) => {
      const words = [...code.matchAll(/"([^"]*)"|(\S+)/gu)].map(([whole, quoted, word]) => quoted ?? word ?? whole);
      const named = words[0] === programName;
      const call = named ? words.slice(1) : words;
      if (/^[A-Z]+$/u.test(call[0] ?? '')) return [];
      return named || (Object.hasOwn(descriptions, call[0] ?? '') && call.some((word) => word.startsWith('--'))) ? [[place, code, call] as const] : [];
    }),
);

describe('a call in a sentence of the documentation', () => {
  it('is there at all', () => {
    expect(calls.length).toBeGreaterThan(30);
  });

  it.each(calls)('at %s says nothing that the program does not know: %s', (_, __, call) => {
    expect(complaintOf(call)).toBeNull();
  });

  it('is found out where it is wrong', () => {
    expect([['cheque'], ['check', '--al'], ['check', '--fail-on', 'errors'], ['release', '--action', 'advanced']].map(complaintOf)).toEqual(['command-unknown', 'flag-unknown', 'flag-value-unknown', 'flag-value-unknown']);
  });
});

/** What may be left out in a sentence, or has a letter for a number. */
const leftOut = new Set(['argument-missing', 'flag-missing', 'flag-value-missing', 'flag-value-no-number']);

function complaintOf(call: readonly string[]): string | null {
  try {
    requestOf(call, descriptions);
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return leftOut.has(error.code) ? null : error.code;
  }
}
