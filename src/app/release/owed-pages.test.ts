import { describe, expect, it } from 'vitest';
import { owedPages } from './owed-pages.ts';

const tags = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `library@${at + 1}`);

/** Asks with pages of these releases published, and those drafted. */
async function asked(count: number, published: readonly number[], drafts: readonly number[] = []): Promise<{ tags: readonly string[]; more: number; newest: string | null; calls: number }> {
  let calls = 0;
  const owed = await owedPages(tags(count), async (tag) => {
    calls += 1;
    const at = Number(tag.slice('library@'.length));
    const draft = drafts.includes(at);
    return draft || published.includes(at) ? { id: at, tag, draft, body: '', url: `page of ${tag}`, assets: [] } : null;
  });
  return { ...owed, calls };
}

describe('the release pages that are owed', () => {
  it.each([
    ['none, where the newest is there', 9, [9], [], { tags: [], more: 0, newest: 'page of library@9', calls: 1 }],
    ['the newest one, after a release', 9, [7, 8], [], { tags: ['library@9'], more: 0, newest: null, calls: 2 }],
    ['a draft, which a killed run left', 9, [8], [9], { tags: ['library@9'], more: 0, newest: null, calls: 2 }],
    ['every one that runs failed to make, the oldest first', 9, [4], [5, 6], { tags: ['library@5', 'library@6', 'library@7', 'library@8', 'library@9'], more: 0, newest: null, calls: 6 }],
    ['all of a library whose first runs failed', 4, [], [], { tags: ['library@1', 'library@2', 'library@3', 'library@4'], more: 0, newest: null, calls: 4 }],
    ['none of a library without releases', 0, [], [], { tags: [], more: 0, newest: null, calls: 0 }],
  ])('are %s', async (_, count, published, drafts, expected) => {
    expect(await asked(count, published, drafts)).toEqual(expected);
  });

  it('are made a few at a time, the oldest first, and the others are not forgotten', async () => {
    expect(await asked(40, [10])).toMatchObject({ tags: tags(20).slice(10), more: 20 });
  });

  it('are the newest where pages are new to an old library', async () => {
    expect(await asked(500, [])).toMatchObject({ tags: tags(500).slice(-10), more: 0, calls: 50 });
  });
});
