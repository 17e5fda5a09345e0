import { afterEach, describe, expect, it } from 'vitest';
import { readState } from '../../src/app/state/read-state.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { schemes } from '../../src/version/schemes.ts';
import { chanceFrom } from '../support/random-history/chance.ts';
import { runFrom, worlds } from '../support/faults/release-world.ts';
import { releasePages } from '../support/faults/release-pages.ts';

let made: Awaited<ReturnType<typeof worlds>>;
afterEach(() => made.remove());

const names = ['agents/support/triage', 'templates/tone', 'tasks/sum', 'tasks/new', 'generators/mail'];
const pathOf = (name: string): string => `prompts/${name}.prompt.md`;

describe.each([2, 4])('%i runners at once', (count) => {
  it('release like one', async () => {
    made = await worlds();
    const alone = made.make();
    await alone.run();
    const together = made.make();
    await Promise.all(Array.from({ length: count }, () => together.run()));
    expect(await together.state()).toBe(await alone.state());
    alone.remove();
    together.remove();
  }, 60_000);

  it('give no version twice and lose none while main goes on', async () => {
    made = await worlds();
    const { repo } = made;
    const origin = `${repo.folder}.origin.git`;
    const pages = releasePages();
    const chance = chanceFrom(count);
    for (let round = 0; round < 6; round += 1) {
      const running = Array.from({ length: count }, () => runFrom(origin, pages));
      const name = chance.oneOf(names);
      repo.commit(chance.oneOf(['fix: words', 'feat: more', 'feat!: other']), { files: { [pathOf(name)]: `---\ndescription: Greets.\n---\nText ${round}.\n` } });
      repo.git('push', '--quiet', 'origin', 'main');
      await Promise.all(running);
    }
    await runFrom(origin, pages);
    const tags = repo.git('ls-remote', '--tags', '--refs', origin).split('\n').map((line) => line.split('refs/tags/')[1] ?? '');
    expect(new Set(tags).size).toBe(tags.length);

    const repository = await openRepository(origin);
    const records = await repository.commitOf('refs/heads/prompt-library');
    const state = await readState(repository, records ?? '');
    const live = await repository.listTree('refs/heads/main', 'prompts');
    const ids = live.map(({ path }) => idOf(path));
    const lines = await state!.linesOf(ids);
    expect(live.map(({ path, blob }) => [idOf(path), blob])).toEqual(ids.map((id) => [id, lines.get(id)?.blob]));
    for (const id of ids) {
      const versions = tags.flatMap((tag) => (tag.startsWith(`${id}@`) ? [tag.slice(id.length + 1)] : []));
      expect(versions.toSorted(schemes.semver.compare).at(-1)).toBe(lines.get(id)?.version);
    }
    await repository.close();
  }, 120_000);
});

function idOf(path: string): string {
  const parts = path.replace(/^prompts\//u, '').replace(/\.prompt\.md$/u, '').split('/');
  return (parts.length === 2 ? [parts[0], 'general', parts[1]] : parts).join('-');
}
