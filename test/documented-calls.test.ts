import { describe, expect, it } from 'vitest';
import { descriptions } from '../src/cli/descriptions/index.ts';
import { requestOf } from '../src/cli/parse.ts';
import { blocksIn, pages } from './support/documentation.ts';

/** How documentation names the program. */
const program = /(?:^|\s)(?:npx prompt-libraries|prompt-libraries|node "\$cli"|node (?:\.\.\/)?(?:tool\/)?dist\/cli\.js)\s+(?<words>[^#|&)]+)/u;
const calls = pages()
  .flatMap(blocksIn)
  .filter(({ language }) => language === 'sh' || language === 'console')
  .flatMap(({ file, line, text }) => text.split('\n').map((each, at) => ({ place: `${file}:${line + at + 1}`, words: program.exec(each)?.groups?.['words'] })))
  .flatMap(({ place, words }) => (words === undefined ? [] : [[place, words.trim()] as const]));

describe('a call in the documentation', () => {
  it('is there at all', () => {
    expect(calls.length).toBeGreaterThan(40);
  });

  it.each(calls)('at %s is one that the program understands: %s', (_, call) => {
    const words = [...call.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([whole, double, single, word]) => double ?? single ?? word ?? whole);
    expect(requestOf(words, descriptions)).toMatchObject({ is: expect.stringMatching(/^(?:call|help)$/u) });
  });
});
