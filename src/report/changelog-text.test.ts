import { describe, expect, it } from 'vitest';
import { noteEntry, promptNotes } from '../../test/support/report-builders.ts';
import { markdownAttacks } from '../../test/support/markdown-attacks.ts';
import { elementsIn, rendered } from '../../test/support/rendered.ts';
import { changelogMarkdown, changelogPlain } from './changelog-text.ts';
import { linksTo } from './links.ts';

describe('a changelog', () => {
  it('names prompt, versions, impact, entries with author, pull request and commit, and why', () => {
    expect(changelogMarkdown([promptNotes({ because: ['the variable `ticket` was removed'] })])).toBe(
      [
        '#### agents',
        '',
        '- **agents-support-triage** 1.2.0 → 1.3.0 (minor)',
        '  - Fixed: greet by name — Ada Lovelace, `#41`, `0f1e2d3`',
        '  - Why: the variable `ticket` was removed',
      ].join('\n'),
    );
  });

  it('goes by category in the order of every report, the own ones last, then by prompt id', () => {
    const notes = [['zoo', 'zoo-a'], ['tasks', 'tasks-b'], ['agents', 'agents-b'], ['tasks', 'tasks-a'], ['bees', 'bees-a']].map(([category = '', id = '']) =>
      promptNotes({ category, id, entries: [] }),
    );
    expect([...changelogPlain(notes).matchAll(/^- (\S+)/gmu)].map((match) => match[1])).toEqual(['agents-b', 'tasks-a', 'tasks-b', 'bees-a', 'zoo-a']);
  });

  it('says `new` for a first version, and leaves out what is not known', () => {
    const notes = [promptNotes({ from: null, to: '1.0.0', entries: [noteEntry({ author: '', sha: null, pullRequest: null })] })];
    expect(changelogMarkdown(notes)).toContain('** new → 1.0.0 (minor)\n  - Fixed: greet by name');
    expect(changelogPlain(notes)).toBe('agents\n- agents-support-triage new → 1.0.0 (minor)\n  - Fixed: greet by name');
  });

  it('links commits and pull requests where it knows the repository', () => {
    const links = linksTo('https://github.com/acme/prompts', 'abc');
    expect(changelogMarkdown([promptNotes()], links)).toContain('[`#41`](https://github.com/acme/prompts/pull/41), [`0f1e2d3`](https://github.com/acme/prompts/commit/0f1e2d3c');
  });

  it('is empty without notes', () => {
    expect(changelogMarkdown([])).toBe('');
    expect(changelogPlain([])).toBe('');
  });

  it('lets no commit, author or id add anything but words and code', () => {
    const shape = (text: string): string =>
      elementsIn(rendered(changelogMarkdown([promptNotes({ id: text, category: text, to: text, because: [text], entries: [noteEntry({ text, author: text, prefix: text })] })])))
        .filter((name) => name !== 'code')
        .join();
    expect(markdownAttacks.filter((text) => shape(text) !== 'h4,ul,li,strong,ul,li,li')).toEqual([]);
  });

  it('has as many plain lines as it ought to, whatever a commit says', () => {
    const lines = (text: string): number => changelogPlain([promptNotes({ entries: [noteEntry({ text, author: text })] })]).split('\n').length;
    expect(markdownAttacks.filter((text) => lines(text) !== 3)).toEqual([]);
  });
});
