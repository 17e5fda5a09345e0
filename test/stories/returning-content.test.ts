import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';

const path = 'prompts/agents/support/triage.prompt.md';
const id = 'agents-support-triage';
const prompt = (body: string): string => `---\ndescription: Sorts tickets.\n---\n${body}\n`;

let repo: Fixture;
beforeEach(async () => {
  repo = await fixture();
  repo.commit('feat: first', { files: { [path]: prompt('Sort.'), 'prompt-library.yaml': 'versioning: {scheme: hash}\n' } });
});
afterEach(() => repo.remove());

async function answer<T>(...argv: readonly string[]): Promise<T> {
  const { exit, out, err } = await called(repo.folder, [...argv, '--json']);
  expect([exit, err]).toEqual([0, '']);
  return JSON.parse(out) as T;
}
type Prompts = readonly { readonly from: string | null; readonly to: string; readonly tag: string | null }[];
const release = async (): Promise<Prompts> => (await answer<{ released: Prompts }>('release', '--all', '--action', 'publish')).released;
async function land(message: string, body: string): Promise<Prompts> {
  repo.commit(message, { files: { [path]: prompt(body) } });
  return await release();
}
const tags = (): readonly string[] => repo.git('tag', '--list', `${id}@*`).split('\n');
const served = (): { stable: string; latest: string; versions: Record<string, { tag: string | null }> } => JSON.parse(repo.git('show', 'prompt-library:serve/catalog.json')).environments.production.prompts[id];

describe('content that returns to an earlier release, numbered by hash', () => {
  it('is that release again: users are pointed back to it, and there is no new tag', async () => {
    const first = (await release())[0]?.to ?? '';
    const second = (await land('fix: words', 'Sort it.'))[0]?.to ?? '';
    const before = tags();
    expect(await land('revert: words', 'Sort.')).toEqual([{ id, from: second, to: first, tag: null }]);
    expect([tags(), served().stable, served().latest]).toEqual([before, first, first]);
    expect(served().versions[first]?.tag).toBe(`${id}@${first}`);
    expect(await land('fix: words again', 'Sort it.')).toEqual([{ id, from: first, to: second, tag: null }]);
    expect([tags(), served().stable, (await release()).length]).toEqual([before, second, 0]);
    expect((await answer<{ drifts: readonly unknown[] }>('doctor')).drifts).toEqual([]);
  });

  it('is shown so before it is merged', async () => {
    const first = (await release())[0]?.to ?? '';
    await land('fix: words', 'Sort it.');
    repo.branch('feature/back');
    repo.commit('revert: words', { files: { [path]: prompt('Sort.') } });
    expect((await answer<{ prompts: Prompts }>('plan', '--base', 'main')).prompts.map(({ to }) => to)).toEqual([first]);
  });

  it('is its own version where it only begins like one', async () => {
    const first = (await release())[0]?.to ?? '';
    const second = (await land('fix: words', 'Sort it.'))[0]?.to ?? '';
    const third = (await land('fix: more words', 'Sort it now.'))[0]?.to ?? '';
    expect(new Set([first, second, third]).size).toBe(3);
    expect(tags()).toHaveLength(3);
  });

  it('is taken back to the release before it, whatever their names', async () => {
    await release();
    const versions = [served().latest];
    for (const body of ['Sort it now.', 'Sort it.', 'Sort it at once.']) versions.push((await land('fix: words', body))[0]?.to ?? '');
    const told = async (): Promise<readonly string[]> => {
      const { out } = await called(repo.folder, ['release', id, '--action', 'rollback', '--reason', 'Wrong queue.', '--dry-run']);
      return versions.filter((version) => out.includes(version));
    };
    expect(await told()).toEqual([versions[2], versions[3]]);
    await land('revert: words', 'Sort it now.');
    expect(await told()).toEqual([versions[1], versions[3]]);
  });
});
