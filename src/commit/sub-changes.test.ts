import { describe, expect, it } from 'vitest';
import { commitTypes } from './commit-types.ts';
import { readSubChanges } from './sub-changes.ts';

const read = (...lines: readonly string[]) => readSubChanges(lines, commitTypes({}, 'seed'));

describe('the changes listed in the body of a squash commit', () => {
  it('are its bulleted titles and the paragraphs that begin like one', () => {
    const changes = read('', '* feat(agents-support-triage): a (#3)', '', 'with words', '', 'fix: b', 'docs: inside a paragraph', '* chore!: c');
    expect(changes.map(({ type, scope, change, impact, subject }) => [type, scope, change, impact, subject])).toEqual([
      ['feat', ['agents-support-triage'], 'feature', 'minor', 'a'],
      ['fix', [], 'fix', 'patch', 'b'],
      ['chore', [], 'breaking', 'major', 'c'],
    ]);
  });

  it('do not come from prose', () => {
    expect(read('fix: the line right below the title', '', 'Note: this', '* some: thing', '  * feat: indented')).toEqual([]);
  });
});
