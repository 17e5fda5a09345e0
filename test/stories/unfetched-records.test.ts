import { afterEach, describe, expect, it } from 'vitest';
import { called } from '../support/called.ts';
import { fixture } from '../support/git-fixture.ts';

const id = 'tasks-general-route';
let remove: () => void = () => undefined;
afterEach(() => remove());

describe('a clone without the branch of records', () => {
  it.each(['{id}@{version}', 'prompts/{id}/v{version}'])('does not take a library that was released with tags like %s for a new one, and says what to fetch', async (format) => {
    const repo = await fixture();
    ({ remove } = repo);
    repo.commit('feat: first', { files: { 'prompt-library.yaml': `tags_format: "${format}"\n`, 'prompts/tasks/route.prompt.md': '---\ndescription: Routes.\n---\nRoute.\n' } });
    const origin = repo.origin();
    const release = (folder: string): ReturnType<typeof called> => called(folder, ['release', '--all', '--action', 'publish', '--json']);
    expect((await release(repo.folder)).exit).toBe(0);
    repo.commit('feat: route better', { files: { 'prompts/tasks/route.prompt.md': '---\ndescription: Routes.\n---\nRoute well.\n' } });
    repo.git('push', '--quiet', 'origin', 'main');
    repo.git('fetch', '--quiet', '--tags', 'origin');
    const clone = repo.clone('--single-branch', '--branch=main');
    clone.git('remote', 'set-url', 'origin', origin);
    for (const argv of [['plan', '--base', 'HEAD~1'], ['check', '--base', 'HEAD~1'], ['show', id], ['list']]) {
      const { exit, out } = await called(clone.folder, [...argv, '--json']);
      expect([argv[0], exit, JSON.parse(out).error?.code]).toEqual([argv[0], 2, 'records-not-fetched']);
    }
    const { out } = await called(clone.folder, ['list', '--json']);
    const advice = /git (?<words>fetch \S+ \S+)\./u.exec(JSON.parse(out).error.help)?.groups?.['words'] ?? '';
    clone.git(...advice.split(' '));
    const plan = JSON.parse((await called(clone.folder, ['plan', '--base', 'HEAD~1', '--json'])).out);
    expect(plan.prompts).toMatchObject([{ id, from: '1.0.0', to: '1.1.0' }]);
  });
});
