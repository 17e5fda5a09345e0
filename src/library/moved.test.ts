import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { changeSet } from './change-set.ts';
import { aliasFor, movesWithoutAlias } from './moved.ts';

const file = (body: string, matter = 'description: d'): string => `---\n${matter}\n---\n${body}\n`;
const at = (name: string, body: string, matter?: string) => promptFrom(file(body, matter), `prompts/tasks/${name}.prompt.md`);
const moves = (before: readonly ReturnType<typeof at>[], after: readonly ReturnType<typeof at>[]) => movesWithoutAlias(changeSet({ before, after })).map(({ from, to }) => [from.id, to.id]);

describe('a prompt that moved', () => {
  it('is known by its text, whatever its front matter says', () => {
    expect(moves([at('tone', 'Be kind.')], [at('voice', 'Be kind.', 'description: other')])).toEqual([['tasks-general-tone', 'tasks-general-voice']]);
  });

  it('is known where half of its text stayed, by the text that is most alike', () => {
    const lines = ['You answer tickets.', 'You are short.', 'You are kind.', 'You ask first.'];
    const before = [at('a', lines.join('\n')), at('b', [...lines.slice(0, 3), 'You never ask.'].join('\n'))];
    const after = [at('c', [...lines.slice(0, 3), 'You never ask!'].join('\n')), at('d', lines.join('\n')), at('e', 'Something else.')];
    expect(moves(before, after)).toEqual([['tasks-general-b', 'tasks-general-c'], ['tasks-general-a', 'tasks-general-d']]);
  });

  it('is one prompt only, however many have its text', () => {
    expect(moves([at('a', 'Same.'), at('b', 'Same.')], [at('c', 'Same.')])).toHaveLength(1);
    expect(moves([at('a', 'Same.')], [at('b', 'Same.'), at('c', 'Same.')])).toHaveLength(1);
  });

  it('is none that is still there, has its alias, was announced to go, or says something else', () => {
    expect(moves([at('a', 'Same.')], [at('a', 'Same.'), at('b', 'Same.')])).toEqual([]);
    expect(moves([at('a', 'Same.')], [at('b', 'Same.', 'description: d\naliases: [tasks-general-a]')])).toEqual([]);
    expect(moves([at('a', 'Same.', 'description: d\ndeprecation: {announced: 2026-01-01, removal: 2026-03-01, reason: r, replacement: tasks-general-b}')], [at('b', 'Same.')])).toEqual([]);
    expect(moves([at('a', 'Route the ticket.')], [at('b', 'Write a poem.')])).toEqual([]);
    expect(moves([at('a', '')], [at('b', '')])).toEqual([]);
  });

  it('is told the line that makes both one, beside the aliases it has', () => {
    const [move] = movesWithoutAlias(changeSet({ before: [at('a', 'Same.')], after: [at('b', 'Same.', 'description: d\naliases: [tasks-general-z]')] }));
    expect(move === undefined ? null : aliasFor(move)).toEqual({ line: 'aliases: [tasks-general-z, tasks-general-a]', file: 'prompts/tasks/b.prompt.md' });
  });
});
