import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, PushOutcome } from '../../src/git/remote.ts';
import { branches, draftOf, gitOnPath, releaseWorld, tagMessage, type ReleaseWorld, type Road } from '../support/release-world.ts';

const roads: readonly Road[] = ['file', 'http', 'none'];

/** By file it is the same git without a server: what can be told of it there is told by the first tests. */
describe.each(roads)('a release over the road %s', (road) => {
  const unlessFile = it.skipIf(road === 'file');
  let world: ReleaseWorld;
  let source = '';
  beforeEach(async () => {
    world = await releaseWorld(road);
    source = world.commits.at(-1)!;
  });
  afterEach(() => world.remove());

  /** What a run of its own does with a draft, from opening to the end. */
  async function released(draft: Draft, environment: Readonly<Record<string, string>> = {}): Promise<{ outcome: PushOutcome; commit: string | null }> {
    const remote = await world.open({ branches: { ...branches, also: ['copy'] } }, environment);
    await remote.tips(['']);
    const staged = await remote.stage(draft);
    try {
      return { outcome: await staged.push(), commit: staged.commit };
    } finally {
      await staged.discard();
    }
  }
  const tip = (): string => world.inBare('rev-parse', 'refs/heads/prompt-library');
  const rivalCommit = (...parents: readonly string[]): string =>
    world.inBare('-c', 'user.name=R', '-c', 'user.email=r@x', 'commit-tree', '-m', 'rival', ...parents.flatMap((parent) => ['-p', parent]), `${source}^{tree}`);
  const rivalTag = (name: string, message: string, target = source): void =>
    void world.inBare('-c', 'user.name=R', '-c', 'user.email=r@x', 'tag', '-a', '--cleanup=verbatim', '-m', message, name, target);

  it('lands whole: the commit on the branch, the tags at their commits, main untouched', async () => {
    const { outcome, commit } = await released(draftOf(source));
    expect(outcome).toEqual({ is: 'landed', written: 4 });
    expect(world.refs().map((line) => line.split(' ')[0])).toEqual(['refs/heads/main', 'refs/heads/prompt-library', 'refs/tags/agents-p0@1.0.0', 'refs/tags/agents-p1@1.0.0', 'refs/tags/library@1.0.0']);
    expect([tip(), world.inBare('rev-parse', 'main'), world.inBare('rev-parse', 'library@1.0.0^{commit}')]).toEqual([commit, source, source]);
    expect(world.inBare('log', '-1', '--format=%an %ae %at %cn %ct %B', 'prompt-library')).toBe('prompt-libraries prompt-libraries@example.com 1767225600 prompt-libraries 1767225600 release: 1.0.0\n');
    expect(world.inBare('cat-file', 'tag', 'library@1.0.0')).toBe(`object ${source}\ntype commit\ntag library@1.0.0\ntagger prompt-libraries <prompt-libraries@example.com> 1767225600 +0000\n\nLibrary 1.0.0\n\nState: ${commit}`);
    expect(world.inBare('fsck', '--strict')).toBe('');
  });

  it('brings a branch that is not there from where it starts, and leads it on from main by joining it', async () => {
    const by = draftOf(source).by;
    const to = (parent: string, tip: string | null, text: string): Draft => ({ by, commit: { parent, onto: { branch: 'copy', tip }, files: new Map([['COPY.md', Buffer.from(text)]]), message: text }, tags: [] });
    const first = await released(to(source, null, 'one'));
    expect(first.outcome).toEqual({ is: 'landed', written: 1 });
    expect(world.inBare('rev-parse', 'copy', 'copy^@').split('\n')).toEqual([first.commit, source]);
    const earlier = world.commits.at(-2)!;
    const second = await released(to(earlier, first.commit, 'two'));
    expect(second.outcome).toEqual({ is: 'landed', written: 1 });
    expect(world.inBare('rev-parse', 'copy', 'copy^@').split('\n')).toEqual([second.commit, earlier, first.commit]);
    expect(world.inBare('diff', '--name-only', earlier, 'copy')).toBe('COPY.md');
    expect(await released(to(source, null, 'three'))).toMatchObject({ outcome: { is: 'branch-moved', now: second.commit } });
    expect(world.inBare('rev-parse', 'main')).toBe(source);
  });

  it('has nothing to do the second time, on any machine', async () => {
    const first = await released(draftOf(source));
    const before = world.refs();
    const pushes = world.double?.requests.filter(({ writes }) => writes).length;
    expect(await released(draftOf(source))).toEqual({ outcome: { is: 'landed', written: 0 }, commit: first.commit });
    expect(world.refs()).toEqual(before);
    expect(world.double?.requests.filter(({ writes }) => writes).length).toBe(pushes);
  });

  it.skipIf(road === 'none')('asks what the remote has only where main moved on, and then does not send all history again', async () => {
    const { commit } = await released(draftOf(source));
    const asked = async (version: string, parent: string): Promise<readonly [string | undefined, string]> => {
      const spy = gitOnPath(world);
      const next = await released(draftOf(source, { parent, version }), spy.environment);
      expect(next.outcome.is).toBe('landed');
      return [spy.calls().find((call) => call.includes(' push '))?.match(/push\.negotiate=(\w+)/u)?.[1], next.commit ?? ''];
    };
    const [still, second] = await asked('1.1.0', commit!);
    world.inBare('update-ref', 'refs/heads/main', rivalCommit(source));
    const [moved] = await asked('1.2.0', second);
    expect([still, moved]).toEqual(['false', 'true']);
  });

  it('follows the one before it, and keeps the files it does not name', async () => {
    const { commit: parent } = await released(draftOf(source));
    const second = draftOf(source, { parent, version: '1.1.0' });
    const files = new Map([...second.commit!.files, ['deep/er/state.json', Buffer.from('{}')]]);
    expect((await released({ ...second, commit: { ...second.commit!, files } })).outcome).toEqual({ is: 'landed', written: 4 });
    expect(world.inBare('ls-tree', '-r', '--name-only', 'prompt-library').split('\n')).toEqual(['deep/er/state.json', 'releases/1.0.0.json', 'releases/1.1.0.json']);
    expect(world.inBare('rev-list', '--count', 'prompt-library')).toBe('2');
  });

  unlessFile('waits when a rival was first', async () => {
    const { commit: parent } = await released(draftOf(source));
    const rival = rivalCommit(parent!);
    world.inBare('update-ref', 'refs/heads/prompt-library', rival);
    const before = world.refs();
    expect((await released(draftOf(source, { parent, version: '1.1.0' }))).outcome).toEqual({ is: 'branch-moved', now: rival });
    expect(world.refs()).toEqual(before);
  });

  unlessFile('waits when the branch was made meanwhile', async () => {
    const rival = rivalCommit();
    world.inBare('update-ref', 'refs/heads/prompt-library', rival);
    expect((await released(draftOf(source))).outcome).toEqual({ is: 'branch-moved', now: rival });
  });

  unlessFile.each(['on to a rival’s commit', 'back to an earlier one', 'away'])('overwrites nothing when the branch goes %s at the last moment', async (where) => {
    const { commit: first } = await released(draftOf(source));
    const { commit: parent } = await released(draftOf(source, { parent: first, version: '1.1.0' }));
    const now = { 'on to a rival’s commit': rivalCommit(parent!), 'back to an earlier one': first, away: null }[where]!;
    const change = now === null ? `-d refs/heads/prompt-library` : `refs/heads/prompt-library ${now}`;
    const spy = gitOnPath(world, `case "$*" in *" push "*|*" update-ref "*) "$real" -C '${world.bare}' update-ref ${change};; esac`);
    const { outcome } = await released(draftOf(source, { parent, version: '1.2.0' }), spy.environment);
    expect(outcome).toEqual({ is: 'branch-moved', now });
    expect(world.refs('refs/tags/').filter((line) => line.includes('@1.2.0'))).toEqual([]);
  });

  unlessFile('has landed, although somebody went on from it before the look afterwards', async () => {
    const { commit: parent } = await released(draftOf(source));
    const draft = draftOf(source, { parent, version: '1.1.0' });
    const { commit } = await released(draft);
    world.inBare('update-ref', 'refs/heads/prompt-library', rivalCommit(commit!));
    expect((await released(draft)).outcome).toEqual({ is: 'landed', written: 0 });
  });

  unlessFile('leaves out tags that are there already: the identical object, or the same digest at the same commit', async () => {
    const { commit: parent } = await released(draftOf(source));
    world.inBare('tag', '-d', 'agents-p1@1.0.0');
    rivalTag('agents-p1@1.0.0', tagMessage('agents-p1', '1.0.0').replace('1.0.0\n', '1.0.0, told otherwise\n'));
    world.inBare('tag', '-d', 'library@1.0.0');
    expect((await released(draftOf(source))).outcome).toEqual({ is: 'landed', written: 1 });
    rivalTag('agents-p1@1.1.0', tagMessage('agents-p1', '1.1.0').replace('1.1.0\n', '1.1.0, told otherwise\n'));
    expect((await released(draftOf(source, { parent, version: '1.1.0' }))).outcome).toEqual({ is: 'landed', written: 3 });
    expect(world.inBare('for-each-ref', '--format=%(contents:subject)', 'refs/tags/agents-p1*').split('\n')).toEqual(['agents-p1 1.0.0, told otherwise', 'agents-p1 1.1.0, told otherwise']);
  });

  unlessFile.each<[string, () => void, string?]>([
    ['a lightweight one at the same commit', () => void world.inBare('tag', 'agents-p1@1.0.0', source)],
    ['one at another commit', () => rivalTag('agents-p1@1.0.0', tagMessage('agents-p1', '1.0.0'), world.commits[0])],
    ['one with another digest', () => rivalTag('agents-p1@1.0.0', tagMessage('agents-p1', '1.0.0', 'sha256:other'))],
    ['one without a digest', () => rivalTag('agents-p1@1.0.0', 'mine')],
    ['one of the library that has no digest either', () => rivalTag('library@1.0.0', 'mine'), 'library@1.0.0'],
  ])('stops before it writes where a tag of its name is taken: %s', async (_, take, name = 'agents-p1@1.0.0') => {
    take();
    const before = world.refs();
    await expect(released(draftOf(source))).rejects.toMatchObject({ name: 'Failure', code: 'tag-taken', message: expect.stringContaining(source), help: expect.stringContaining(`refs/tags/${name}`) });
    expect(world.refs()).toEqual(before);
  });

  unlessFile('makes tags alone where only they are owed, at a commit that is not the newest', async () => {
    await released(draftOf(source));
    world.inBare('tag', '-d', 'agents-p0@1.0.0');
    const owed = { ...draftOf(source), commit: null, tags: draftOf(world.commits[0]!).tags.slice(0, 1) };
    expect((await released(owed)).outcome).toEqual({ is: 'landed', written: 1 });
    expect(world.inBare('rev-parse', 'agents-p0@1.0.0^{commit}')).toBe(world.commits[0]);
  });

  unlessFile('asks git as often for 500 tags as for one', async () => {
    const counted = async (count: number, version: string): Promise<number> => {
      const spy = gitOnPath(world);
      const parent = world.refs('refs/heads/prompt-library')[0]?.split(' ')[1] ?? null;
      expect((await released(draftOf(source, { count, version, parent }), spy.environment)).outcome.is).toBe('landed');
      return spy.calls().length;
    };
    await counted(1, '1.0.0');
    expect(await counted(500, '1.2.0')).toBe(await counted(1, '1.1.0'));
  }, 60_000);
});
