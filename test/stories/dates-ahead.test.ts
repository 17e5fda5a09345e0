import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body: string): string => `---\ndescription: Sorts tickets.\n---\n${body}\n`;
const today = (): string => new Date().toISOString().slice(0, 10).replaceAll('-', '.');

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort.'), 'prompt-library.yaml': 'versioning: {scheme: calver}\n' } });
  await release();
});
afterEach(() => repo.remove());

interface Released {
  readonly library: { readonly to: string | null };
  readonly released: readonly { readonly to: string }[];
  readonly remarks: readonly string[];
}
async function answer(...argv: readonly string[]): Promise<unknown> {
  const { exit, out, err } = await called(repo.folder, [...argv, '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out);
}
const release = async (): Promise<Released> => (await answer('release', '--all', '--action', 'publish')) as Released;

describe('a commit that is dated years ahead', () => {
  it.each(['2031-05-05T00:00:00Z', '@999999999999 +0000'])('(%s) is numbered by the clock, told, and the next day goes on from there', async (date) => {
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') }, date });
    const ahead = await release();
    expect([ahead.library.to, ahead.released.map(({ to }) => to), ahead.remarks.length]).toEqual([today(), [today()], 1]);
    repo.commit('fix: more words', { files: { [path]: prompt('Sort it now.') }, date: new Date().toISOString() });
    const next = await release();
    expect([next.library.to, next.remarks]).toEqual([`${today()}.1`, []]);
  });

  it('is shown so on its pull request, and moves no pointer to another year', async () => {
    repo.branch('feature/words');
    repo.commit('fix: words', { files: { [path]: prompt('Sort it.') }, date: '@999999999999 +0000' });
    const plan = (await answer('plan', '--base', 'main')) as { readonly library: Released['library']; readonly prompts: Released['released'] };
    expect([plan.library.to, plan.prompts.map(({ to }) => to)]).toEqual([today(), [today()]]);
    repo.checkout('main');
    repo.merge('feature/words');
    await release();
    expect((await called(repo.folder, ['release', id, '--action', 'rollback', '--to', '2026.01.01', '--reason', 'worse'])).exit).toBe(0);
    expect(repo.git('tag', '--list', 'library@*').split('\n')).toEqual(['library@2026.01.01', `library@${today()}`, `library@${today()}.1`]);
  });
});
