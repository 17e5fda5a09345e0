import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const prompt = (tags: string): string => `---\ndescription: Routes a ticket.\ntags: [${tags}]\n---\nRoute it.\n`;

describe('the tags of a library', () => {
  let repo: Fixture;
  beforeAll(async () => {
    repo = await fixture();
    repo.commit('feat: first', { files: { 'prompts/agents/support/triage.prompt.md': prompt('Support, urgent') }, author: { name: 'Ada', email: 'ada@example.com' } });
    await called(repo.folder, ['release', '--all', '--action', 'publish']);
    repo.commit('feat: second', { files: { 'prompts/agents/support/router.prompt.md': prompt('support, route tickets') } });
  });
  afterAll(() => repo.remove());

  const tags = async (...more: readonly string[]): Promise<unknown> => JSON.parse((await called(repo.folder, ['taxonomy', ...more, '--json'])).out).tags;

  it('are told with their kind, how many prompts have them, and who brought them, released or not', async () => {
    expect(await tags('--tags')).toEqual([
      { name: 'support', kind: 'domain', prompts: 2, introducedBy: 'Ada', introducedAt: '2026-01-01T00:00:00Z' },
      { name: 'route-tickets', kind: 'general', prompts: 1, introducedBy: 'Tess Tester', introducedAt: '2026-01-01T00:01:00Z' },
      { name: 'urgent', kind: 'general', prompts: 1, introducedBy: 'Ada', introducedAt: '2026-01-01T00:00:00Z' },
    ]);
  });

  it('are left out where nobody asks for them', async () => {
    expect(await tags()).toBeUndefined();
  });
});
