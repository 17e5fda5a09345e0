import { describe, expect, it } from 'vitest';
import { tagsInUse, type TaggedPrompt } from './tags-in-use.ts';

const prompt = (created: number | null, author: string | null, ...names: readonly string[]): TaggedPrompt => ({ created, author, tags: names.map((name) => ({ name, kind: 'general' })) });

describe('the tags of a library', () => {
  it('are counted, those of most prompts first, each with who brought it', () => {
    expect(tagsInUse([prompt(20, 'Grace', 'b', 'a'), prompt(10, 'Ada', 'b'), prompt(30, 'Linus', 'c')])).toEqual([
      { name: 'b', kind: 'general', prompts: 2, introducedBy: 'Ada', introducedAt: 10 },
      { name: 'a', kind: 'general', prompts: 1, introducedBy: 'Grace', introducedAt: 20 },
      { name: 'c', kind: 'general', prompts: 1, introducedBy: 'Linus', introducedAt: 30 },
    ]);
  });

  it.each([[prompt(10, 'Ada', 'b'), prompt(null, null, 'b')], [prompt(null, null, 'b'), prompt(10, 'Ada', 'b')]])('have no origin where the age of a prompt is not known', (...prompts) => {
    expect(tagsInUse(prompts)).toMatchObject([{ name: 'b', prompts: 2, introducedBy: null, introducedAt: null }]);
  });
});
