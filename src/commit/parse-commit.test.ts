import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCommit } from '../../test/support/commits.ts';
import type { ParsedCommit } from './commit.ts';
import { commitTypes } from './commit-types.ts';
import { parseCommit } from './parse-commit.ts';

const types = commitTypes({}, 'seed');
const parse = (message: string): ParsedCommit => parseCommit(rawCommit(message), types);
const codes = (commit: ParsedCommit): readonly string[] => commit.problems.map((each) => each.code);

interface Row {
  readonly message: string;
  readonly declared: string | null;
  readonly documented: boolean;
}
const table = new URL('../../test/data/commit-messages.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(table, 'utf8')) as { readonly rows: readonly Row[] };

describe('the conformance table of commit messages', () => {
  it.each(rows)('$message declares $declared', ({ message, declared, documented }) => {
    const commit = parse(message);
    expect({ declared: commit.declared, documented: commit.declared !== null }).toEqual({ declared, documented });
  });
});

describe('what else a message may say', () => {
  it.each([
    ['docs: a', 'docs', 'docs', 'none', []],
    ['chore: a', 'chore', null, 'none', []],
    ['FEAT(Agents): a', 'feat', 'feature', 'minor', ['commit-type-case']],
    ['refactr: a', 'refactr', null, null, ['commit-type-unknown']],
    ['wip!: a', 'wip', 'breaking', 'major', []],
    ['wip: a\n\nBREAKING CHANGE: b', 'wip', 'breaking', 'major', []],
    ['BREAKING CHANGE: a', null, 'breaking', 'major', []],
    ['constructor: a', 'constructor', null, null, ['commit-type-unknown']],
    ['amend! feat: a', null, null, null, ['commit-fixup']],
    ['feat:a', null, null, null, ['commit-near-miss']],
    ['Revert "feat: a"', null, 'rollback', 'patch', []],
    ['Reapply "feat: a"', null, 'feature', 'patch', []],
    ['Revert the last change', null, null, null, []],
    ['fix: a\n\nThis is a breaking change', 'fix', 'fix', 'patch', ['commit-breaking-unclear']],
    ['fix: a\n\nBREAKING CHANGES: b', 'fix', 'fix', 'patch', ['commit-breaking-unclear']],
    ['fix!: a\n\nThis is a breaking change', 'fix', 'breaking', 'major', []],
    ['fix: a\n\nPrompt-Change: agents-support-triage', 'fix', 'fix', 'patch', ['commit-trailer-invalid']],
    ['\uFEFF  fix: a  ', 'fix', 'fix', 'patch', []],
    ['', null, null, null, []],
  ] as const)('%j is read as type %s, change %s, impact %s', (message, type, change, declared, found) => {
    const commit = parse(message);
    expect([commit.type, commit.change, commit.declared, codes(commit)]).toEqual([type, change, declared, found]);
  });

  it('takes the number of the pull request off the title', () => {
    expect(parse('feat: a (#2) (#13)')).toMatchObject({ title: 'feat: a (#2)', pullRequest: 13, subject: 'a (#2)' });
  });

  it('splits a scope at its commas', () => {
    expect(parse('fix( agents-*,tasks , a word ): x').scope).toEqual(['agents-*', 'tasks', 'a word']);
  });

  it('tells what breaks: the footers, or the subject where only `!` says it', () => {
    expect(parse('feat!: a').breakingNotes).toEqual(['a']);
    expect(parse('feat!: a\n\nBREAKING CHANGE: b\n  c\n\nBREAKING-CHANGE: d').breakingNotes).toEqual(['b c', 'd']);
    expect(parse('feat: a').breakingNotes).toEqual([]);
  });

  it('suggests the type that a mistyped one means', () => {
    expect(parse('faet: a').problems[0]?.args).toMatchObject({ type: 'faet', meant: 'feat' });
  });

  it('does not let a body line forge another commit', () => {
    const forged = parse('fix: a\u2028feat!: b\n\ncommit 123\u0000\u001Efeat!: c');
    expect([forged.declared, forged.subject, forged.subChanges]).toEqual(['patch', 'a\u2028feat!: b', []]);
  });
});

const words = ['feat', 'fix', 'Revert "', '"', '(', ')', '!', ':', ' ', '\n', '\n\n', '* ', '```', '~~~', '(#12)', '\u00A0', '✨', 'İ'];
const footers = ['BREAKING CHANGE:', 'BREAKING', 'Prompt-Change: ', 'Release-As: ', 'a-*=', 'major', ';', 'This reverts commit 1234567'];
const fragment = fc.constantFrom(...words, ...footers);
const anyMessage = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')));
const seeded = { seed: 20_240_115, numRuns: 2_000 };

describe('any text at all', () => {
  it('can be read', () => {
    fc.assert(fc.property(anyMessage, (text) => void parse(text)), seeded);
  });

  it('means the same with CRLF and with LF', () => {
    const same = (text: string) => {
      const { raw: _unix, ...unix } = parse(text.replaceAll('\r', ''));
      const { raw: _windows, ...windows } = parse(text.replaceAll('\r', '').replaceAll('\n', '\r\n'));
      expect(windows).toEqual(unix);
    };
    fc.assert(fc.property(anyMessage, same), seeded);
  });

  it('that is very long is read in time that grows no faster than its length', () => {
    const parts = ['```js\n', 'Prompt-Change: a=major\n', 'BREAKING-CHANGE:x\n', '* feat: a\n', ' ', '(', '[', 'breaking '];
    const before = performance.now();
    for (const part of parts) parse(`feat${part.repeat(200_000 / part.length)}`);
    for (const part of parts) parse(`feat: a\n\n${part.repeat(200_000 / part.length)}`);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
