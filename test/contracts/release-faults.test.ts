import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft, PushOutcome } from '../../src/git/remote.ts';
import type { MirrorOptions } from '../../src/git/open-mirror.ts';
import type { Protection } from '../support/github-double/double.ts';
import { draftOf, gitOnPath, releaseWorld, type ReleaseWorld, type Road } from '../support/release-world.ts';

let world: ReleaseWorld;
afterEach(() => world.remove());

interface Run extends Partial<MirrorOptions> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly inParts?: readonly string[];
}

async function released(draft: Draft, { environment = {}, inParts, ...more }: Run = {}): Promise<PushOutcome> {
  const remote = await world.open(more, environment);
  await remote.tips(['']);
  const staged = await remote.stage(draft);
  try {
    return await (inParts === undefined ? staged.push() : staged.pushInParts(inParts));
  } finally {
    await staged.discard();
  }
}
const newWorld = async (road: Road, protections: readonly Protection[] = []): Promise<string> => {
  world = await releaseWorld(road, { protections });
  return world.commits.at(-1)!;
};
const whole = { is: 'landed', written: 4 } as const;
/** A line of shell that is true once in the life of a world. */
const once = (): string => `mkdir '${join(world.repo.folder, '..', 'once')}' 2>/dev/null`;

describe.each<Road>(['file', 'http', 'none'])('a release that is killed, over the road %s,', (road) => {
  const writing = road === 'none' ? 'update-ref' : 'push';

  it('before it was sent has not landed, and lands the next time', async () => {
    const source = await newWorld(road);
    const before = world.refs();
    const spy = gitOnPath(world, `case "$*" in *" ${writing} "*) ${once()} && kill -9 $$;; esac`);
    expect(await released(draftOf(source), spy)).toMatchObject({ is: 'refused' });
    expect(world.refs()).toEqual(before);
    expect(await released(draftOf(source))).toEqual(whole);
  });

  it('before git was told that it was taken has landed', async () => {
    const source = await newWorld(road);
    const last = road === 'none' ? 'refs/tags' : '';
    const spy = gitOnPath(world, `case "$*" in *" ${writing} "*) input=$(mktemp); cat > "$input"; "$real" "$@" < "$input"; grep -q "${last}" "$input" || [ -z "${last}" ] && kill -9 $$; exit 0;; esac`);
    expect(await released(draftOf(source), spy)).toEqual(whole);
    expect(await released(draftOf(source))).toEqual({ is: 'landed', written: 0 });
  });
});

describe('a release of a clone without a remote', () => {
  it('that is killed between the branch and the tags says which are missing, and is completed by the next', async () => {
    const source = await newWorld('none');
    const spy = gitOnPath(world, `case "$*" in *" update-ref "*) ${once()} || kill -9 $$;; esac`);
    expect(await released(draftOf(source), spy)).toMatchObject({ is: 'tags-missing', names: ['agents-p0@1.0.0', 'agents-p1@1.0.0', 'library@1.0.0'] });
    expect(world.refs().length).toBe(2);
    expect(await released(draftOf(source))).toEqual({ is: 'landed', written: 3 });
  });

  it('does not pull the branch away under a work tree that stands on it', async () => {
    const source = await newWorld('none');
    await released(draftOf(source));
    world.repo.checkout('prompt-library');
    const parent = world.repo.git('rev-parse', 'HEAD');
    expect(await released(draftOf(source, { parent, version: '1.1.0' }))).toMatchObject({ is: 'refused', because: expect.stringContaining('prompt-library') });
    expect([world.repo.git('rev-parse', 'HEAD'), world.repo.git('status', '--porcelain')]).toEqual([parent, '']);
  });
});

describe('over HTTP', () => {
  it.each(['reset-after', 'status-after'] as const)('an answer that was lost (%s) is found out from the remote', async (kind) => {
    const source = await newWorld('http');
    world.double!.fail({ kind, method: 'POST', path: /git-receive-pack/u });
    expect(await released(draftOf(source))).toEqual(whole);
  });

  it.each(['reset-before', 'status'] as const)('a push that did not arrive (%s) is refused with git’s words, and lands the next time', async (kind) => {
    const source = await newWorld('http');
    world.double!.fail({ kind, method: 'POST', path: /git-receive-pack/u, times: 2 });
    expect(await released(draftOf(source))).toMatchObject({ is: 'refused', because: expect.stringMatching(/\w/) });
    world.double!.recover();
    expect(await released(draftOf(source))).toEqual(whole);
  });

  it('a remote that cannot be read afterwards decides nothing', async () => {
    const source = await newWorld('http');
    const spy = gitOnPath(world, `case "$*" in *" push "*) "$real" "$@"; touch '${world.repo.folder}/pushed'; exit 0;; *" ls-remote "*) [ -e '${world.repo.folder}/pushed' ] && exit 128;; esac`);
    await expect(released(draftOf(source), spy)).rejects.toMatchObject({ code: 'git-remote-unreachable' });
    expect(await released(draftOf(source))).toEqual({ is: 'landed', written: 0 });
  });

  it('a token that may only read makes a failure that says what it needs', async () => {
    const source = await newWorld('http');
    const before = world.refs();
    await expect(released(draftOf(source), { token: 'reader' })).rejects.toMatchObject({ name: 'Failure', code: 'git-push-impossible', message: expect.stringContaining('403'), help: expect.stringContaining('contents: write') });
    expect(world.refs()).toEqual(before);
  });

  it('main may be closed to everybody; the branch of records is enough', async () => {
    const source = await newWorld('http', [{ refs: 'refs/heads/main', rules: ['pull_request'] }, { refs: 'refs/heads/prompt-library', rules: ['deletion', 'non_fast_forward'] }, { refs: 'refs/tags/*', rules: ['deletion', 'update'] }]);
    expect(await released(draftOf(source))).toEqual(whole);
    expect(world.inBare('rev-parse', 'main')).toBe(source);
  });

  it.each(['refs/heads/prompt-library', 'refs/tags/agents-*'])('a rule on %s refuses everything, in the words of the remote', async (refs) => {
    const source = await newWorld('http', [{ refs, rules: ['creation'] }]);
    const before = world.refs();
    expect(await released(draftOf(source))).toMatchObject({ is: 'refused', because: expect.stringContaining('GH006') });
    expect(world.refs()).toEqual(before);
  });

  it('in parts the branch and the library tag land, and the tags a rule forbids are named', async () => {
    const source = await newWorld('http', [{ refs: 'refs/tags/agents-p1*', rules: ['creation'] }]);
    expect(await released(draftOf(source, { count: 5 }), { inParts: ['library@1.0.0'] })).toMatchObject({ is: 'tags-missing', names: ['agents-p1@1.0.0'], because: expect.stringContaining('GH006') });
    expect(world.refs('refs/tags/').length).toBe(5);
  });
});

describe('a remote that takes at most five refs at once', () => {
  const limit = (): void => {
    const hook = join(world.bare, 'hooks', 'pre-receive');
    mkdirSync(join(world.bare, 'hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\n[ $(wc -l) -le 5 ]\n');
    chmodSync(hook, 0o755);
  };

  it('refuses the whole and takes the parts, and a second run has nothing to do', async () => {
    const source = await newWorld('file');
    limit();
    const draft = draftOf(source, { count: 20 });
    expect(await released(draft)).toMatchObject({ is: 'refused' });
    expect(world.refs('refs/tags/')).toEqual([]);
    expect(await released(draft, { inParts: ['library@1.0.0'] })).toEqual({ is: 'landed', written: 22 });
    expect(await released(draft)).toEqual({ is: 'landed', written: 0 });
  });

  it('that broke off half-way is completed by the next run', async () => {
    const source = await newWorld('file');
    limit();
    const draft = draftOf(source, { count: 20 });
    const spy = gitOnPath(world, `case "$*" in *"refs/release/"*" push "*|*" push "*"refs/release/"*) ${once()} || kill -9 $$;; esac`);
    expect(await released(draft, { ...spy, inParts: ['library@1.0.0'] })).toMatchObject({ is: 'tags-missing' });
    expect(await released(draft, { inParts: ['library@1.0.0'] })).toMatchObject({ is: 'landed' });
    expect(world.refs('refs/tags/').length).toBe(21);
  });
});

describe('what a release leaves behind', () => {
  it('is nothing: no ref in the clone, no temporary folder, whatever became of it', async () => {
    const source = await newWorld('file');
    const refs = world.repo.git('for-each-ref');
    const folder = mkdtempSync(join(world.repo.folder, '..', 'tmp-'));
    vi.stubEnv('TMPDIR', folder);
    await released(draftOf(source));
    await expect(released({ ...draftOf(source), tags: [{ name: '-d', target: source, message: 'x' }] })).rejects.toMatchObject({ code: 'git-tag-refused' });
    await expect(released(draftOf('1'.repeat(40)))).rejects.toMatchObject({ code: 'git-failed' });
    await expect(released(draftOf(source, { parent: source, version: '2.0.0' }), { token: null })).resolves.toMatchObject({ is: 'branch-moved' });
    vi.unstubAllEnvs();
    // The mirrors are closed with the world.
    expect(readdirSync(folder).filter((name) => existsSync(join(folder, name, 'refs', 'release')))).toEqual([]);
    await world.close();
    expect([readdirSync(folder), world.repo.git('for-each-ref')]).toEqual([[], refs]);
  });
});
