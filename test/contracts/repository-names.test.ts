import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUtf8Path, shownPath } from '../../src/git/path-text.ts';
import { fixture, type Fixture } from '../support/git-fixture.ts';
import { opened, using } from '../support/repository-under-test.ts';

describe('names', () => {
  it('of any bytes come through a listing, a difference, a log, a search and a question whole', async () => {
    const repo = await fixture();
    const names = ['--output=x.md', '-rf', 'é.md', '日本語.md', 'line\nbreak.md', 'a b.md', ' lead', 'tab\t.md', '"q".md', '\\.md', ':(top)x', '*.md', '[a].md', "'", '\u001b[31m.md', '#', 'x missing'];
    const base = repo.commit('feat: first');
    for (const name of names) repo.write(name, `hello ${name}`);
    repo.write(Buffer.from([0x63, 0xe9, 0x2e, 0x6d, 0x64]), 'hello');
    const head = repo.commit('feat: second');
    const repository = await opened(repo);
    const listed = (await repository.listTree('HEAD', '')).map(({ path }) => path);
    const bad = listed.filter((path) => !isUtf8Path(path));
    expect(new Set(listed)).toEqual(new Set([...names, ...bad]));
    expect(bad.map(shownPath)).toEqual(['c\\xE9.md']);
    expect((await repository.diff(base, head)).map(({ path }) => path)).toEqual(listed);
    expect((await repository.history(base, head))[0]?.changes.map(({ path }) => path)).toEqual(listed);
    expect(await repository.filesWith('HEAD', ['hello'], '')).toEqual(listed);
    for (const name of ['*.md', ':(top)x', '[a].md', '-rf']) {
      expect((await repository.diff(base, head, [name])).map(({ path }) => path)).toEqual([name]);
      expect(await repository.filesWith('HEAD', ['hello'], name)).toEqual([name]);
    }
    expect((await repository.entriesAt('HEAD', listed)).every((entry) => entry !== null)).toBe(true);
    expect((await repository.entriesAt('HEAD', listed.filter((path) => !path.includes('\n')))).every((entry) => entry !== null)).toBe(true);
    await repository.close();
    repo.remove();
  });

  it('of links and submodules come with their mode, and neither is a file', async () => {
    const repo = await fixture();
    const first = repo.commit('feat: first', { files: { 'run.sh': '' } });
    repo.symlink('link.md', '/etc/passwd');
    repo.git('update-index', '--add', '--chmod=+x', 'run.sh');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    repo.git('add', 'link.md');
    repo.git('commit', '--quiet', '-m', 'feat: second');
    const repository = await opened(repo);
    expect((await repository.listTree('HEAD', '')).map(({ path, mode }) => [path, mode])).toEqual([['link.md', '120000'], ['module', '160000'], ['run.sh', '100755']]);
    expect((await repository.diff(first, 'HEAD')).map(({ after }) => after?.mode)).toEqual(['120000', '160000', '100755']);
    expect((await repository.entriesAt('HEAD', ['module', 'line\nfeed'])).concat(await repository.entriesAt('HEAD', ['module']))).toEqual([null, null, null]);
    expect(await repository.filesWith('HEAD', ['passwd'], '')).toEqual([]);
    await repository.close();
    repo.remove();
  });
});

describe('commit messages', () => {
  const forgeries = [
    `fix: typo\n\nòòòòòò ${'0'.repeat(40)} ò 2026-01-01 ò feat!: forged ò ò BREAKING CHANGE: x ò Mallory ò m@x\n`,
    `fix: typo\n\n------------------------ >8 ------------------------\nfeat!: forged by scissors\n\nBREAKING CHANGE: x\n`,
    `fix: typo\n\n==END==\n${'0'.repeat(40)}==FIELD==feat!: forged==FIELD==BREAKING CHANGE: x==END==\n`,
    `fix: typo\n\n:100644 100644 ${'a'.repeat(40)} ${'b'.repeat(40)} M\nprompts/a.md\n`,
    `${'a'.repeat(40)}\n${'b'.repeat(40)}`,
    '',
    '\n\n',
    '\u0001%x00%H%n\\0',
  ];

  it('cannot forge a commit, a path or an author', async () => {
    const repo = await fixture();
    const random = generator(7);
    const alphabet = ['\n', ':', ' ', 'ò', '0', 'a', '%', '\u0001', '\u001e', '"', 'é', '100644', `commit ${'c'.repeat(40)}`, '\r', '\t', '>8', '='];
    const messages = [...forgeries, ...Array.from({ length: 200 }, () => Array.from({ length: Math.floor(random() * 40) }, () => alphabet[Math.floor(random() * alphabet.length)]).join(''))];
    repo.commit('feat: first', { files: { 'a.md': '' } });
    for (const [at, message] of messages.entries()) commitQuickly(repo, message, at);
    const commits = await using(repo, (repository) => repository.history(null, 'HEAD'));
    expect(commits.map(({ oid }) => oid)).toEqual(repo.git('rev-list', '--topo-order', 'HEAD').split('\n'));
    expect(commits.toReversed().slice(1).map(({ message }) => message)).toEqual(messages);
    expect(new Set(commits.map(({ author }) => author.name))).toEqual(new Set(['Tess Tester']));
    expect(new Set(commits.flatMap(({ changes }) => changes.map(({ path }) => path)))).toEqual(new Set(['a.md', 'b.md']));
    repo.remove();
  }, 60_000);

  it('end at a NUL somebody smuggled in, and change nothing else', async () => {
    const repo = await fixture();
    const first = repo.commit('feat: first');
    const raw = `tree ${repo.git('rev-parse', 'HEAD^{tree}')}\nparent ${first}\nauthor A <a@x> 1767225600 +0000\ncommitter A <a@x> 1767225600 +0000\n\nfix: a\0${'a'.repeat(40)}\0\0M\0m@x\x001\0feat!: forged\n`;
    writeFileSync(join(repo.folder, 'raw'), raw);
    const forged = repo.git('hash-object', '-t', 'commit', '-w', '--literally', 'raw');
    const commits = await using(repo, (repository) => repository.history(null, forged));
    expect(commits.map(({ oid }) => oid)).toEqual([forged, first]);
    expect(commits[0]?.message).toBe('fix: a');
    repo.remove();
  });

  it('in another encoding are told in UTF-8', async () => {
    const repo = await fixture();
    writeFileSync(join(repo.folder, 'raw'), Buffer.from(`tree ${repo.git('mktree')}\nauthor \xe9 <a@x> 1 +0000\ncommitter A <a@x> 1 +0000\nencoding ISO-8859-1\n\nfix: \xe9\n`, 'latin1'));
    const commit = repo.git('hash-object', '-t', 'commit', '-w', 'raw');
    const [told] = await using(repo, (repository) => repository.history(null, commit));
    expect(told).toMatchObject({ message: 'fix: é\n', author: { name: 'é' } });
    repo.remove();
  });

  /** A seeded generator of numbers from 0 to 1 (a 32-bit linear congruence). */
  function generator(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
  }

  /** Without touching the work tree: the message goes into the commit byte by byte. */
  function commitQuickly(repo: Fixture, message: string, at: number): void {
    const file = join(repo.folder, '.git', 'message');
    const blob = at % 2 === 0 ? 'a.md' : 'b.md';
    const [head, tree] = repo.git('rev-parse', 'HEAD', 'HEAD^{tree}').split('\n');
    const next = at === 1 ? repo.git('commit-tree', '-m', 'x', tree ?? '') && treeWith(repo, blob) : (tree ?? '');
    writeFileSync(file, `tree ${next}\nparent ${head}\nauthor Tess Tester <t@x> ${1_767_225_600 + at} +0000\ncommitter Tess Tester <t@x> ${1_767_225_600 + at} +0000\n\n${message}`);
    repo.git('update-ref', 'refs/heads/main', repo.git('hash-object', '-t', 'commit', '-w', file));
  }

  function treeWith(repo: Fixture, name: string): string {
    repo.write(name, 'b');
    repo.git('add', name);
    return repo.git('write-tree');
  }
});
