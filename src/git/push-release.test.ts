import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixture, fixtureEnvironment } from '../../test/support/git-fixture.ts';
import type { GitPlace } from './git-command.ts';
import { pushRelease } from './push-release.ts';
import type { Receiver } from './receiver.ts';

it('sends no commit but one that follows the tip it takes the place of', async () => {
  const repo = await fixture();
  const [first, second] = [repo.commit('feat: first'), repo.commit('feat: second')];
  const other = repo.git('commit-tree', '-m', 'orphan', `${first}^{tree}`);
  const staging: GitPlace = { folder: join(repo.folder, '.git'), environment: fixtureEnvironment(repo.folder), kind: 'git-folder' };
  const sent: string[] = [];
  const receiver: Receiver = {
    name: 'memory',
    refs: async () => ({ branches: new Map([['records', first]]), tags: new Map() }),
    bring: async () => undefined,
    take: async (_, { branch }) => {
      sent.push(branch?.to ?? '');
      return 'no';
    },
    closedTo: async () => null,
  };
  const pushed = (from: string | null, to: string, parents = from === null ? [] : [from]): Promise<unknown> =>
    pushRelease(receiver, { staging, branch: { name: 'records', from, to, parents }, tags: [], allTags: true });
  await expect(pushed(first, other)).rejects.toMatchObject({ code: 'git-step-refused' });
  await expect(pushed(null, second)).rejects.toMatchObject({ code: 'git-step-refused' });
  await expect(pushed(other, second, [first])).rejects.toMatchObject({ code: 'git-step-refused' });
  await expect(pushed(first, second, [first, other])).rejects.toMatchObject({ code: 'git-step-refused' });
  expect(await pushed(first, second)).toEqual({ is: 'refused', because: 'no' });
  expect(sent).toEqual([second]);
  repo.remove();
});
