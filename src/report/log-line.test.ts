import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../test/support/workflow-commands.ts';
import { foreignLines, ownLines } from './log-line.ts';

const naughty = JSON.parse(readFileSync(new URL('../../test/data/blns.json', import.meta.url), 'utf8')) as readonly string[];
const names = ['set-output', 'save-state', 'set-env', 'add-path', 'add-mask', 'add-matcher', 'stop-commands', 'error', 'warning', 'debug', 'group', 'echo'];
const wraps: readonly ((name: string) => string)[] = [
  (name) => `::${name}::x`,
  (name) => `::${name} name=a,file=b::x`,
  (name) => `  \t::${name}::x`,
  (name) => `##[${name}]x`,
  (name) => `before ##[${name} name=a;]x`,
  (name) => `###[${name}]x`,
  (name) => `##\u200b[${name}]##[${name}]`,
  (name) => `a\r::${name}::x`,
  (name) => `a\n::${name}::x`,
  (name) => `a\r\n##[${name}]x`,
  (name) => `\u0085::${name}::x`,
  (name) => `\ufeff::${name}::x`,
  (name) => `\u00a0::${name}::x`,
  (name) => `\u001b[0m::${name}::x`,
  (name) => `::::${name}::x`,
];
const random = fc.sample(fc.string({ unit: fc.constantFrom(':', '#', '[', ']', ' ', '\r', '\n', 'error', '\u001b'), maxLength: 20 }), { seed: 3, numRuns: 1_000 });
const payloads = [...names.flatMap((name) => wraps.map((wrap) => wrap(name))), ...naughty, ...random];

describe('a line of the log', () => {
  it('is never a command, whoever wrote it', () => {
    expect(payloads.filter((text) => commandsIn(foreignLines(text).join('\n')).length > 0)).toEqual([]);
    expect(payloads.filter((text) => commandsIn(ownLines(text).join('\n')).length > 0)).toEqual([]);
  });

  it('has no control character that a terminal obeys', () => {
    expect(payloads.flatMap((text) => [...foreignLines(text), ...ownLines(text)]).filter((line) => /[^\P{Cc}\t]/u.test(line))).toEqual([]);
  });

  it('stands behind a border where it came from outside', () => {
    expect(foreignLines('one\ntwo\r\nthree')).toEqual(['│ one', '│ two', '│ three']);
  });

  it('is left as it is where it is harmless', () => {
    expect(ownLines('2 errors in std::vector, see [1]')).toEqual(['2 errors in std::vector, see [1]']);
  });
});

describe('the judge of these tests', () => {
  it('finds the commands when nothing is encoded', () => {
    expect(commandsIn('::error::x\n##[group]x')).toHaveLength(2);
  });
});
