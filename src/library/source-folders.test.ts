import { describe, expect, it } from 'vitest';
import { sourceFolders } from './source-folders.ts';

describe('the folders of sources', () => {
  const foldersOf = (...includes: readonly string[]): readonly string[] => sourceFolders(includes.map((include) => ({ include })));

  it('list no file twice: one within another is left out', () => {
    expect(foldersOf('agents/**/*.agent.md', 'agents/prompts/*.prompt.md', 'agents-old/*.md', 'skills/*/SKILL.md', 'agents/*.md')).toEqual(['agents', 'agents-old', 'skills']);
  });

  it('are everything where one source may lie anywhere', () => {
    expect(foldersOf('prompts/**/*.prompt.md', '**/SKILL.md')).toEqual(['']);
  });
});
