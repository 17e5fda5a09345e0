import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../support/git-fixture.ts';
import { opened, using } from '../support/repository-under-test.ts';

describe('a hostile surrounding', () => {
  it('runs nothing: no hook, monitor, external difference, text conversion, pager, filter, signature program or merge driver', async () => {
    const repo = await fixture();
    const text = (first: string, last: string): string => `${first}\n\n\n\n\n\n${last}\n`;
    const base = repo.commit('feat: first', { files: { 'a.md': text('one', 'six'), '.gitattributes': '*.md diff=evil merge=evil filter=evil\n' } });
    const trap = join(repo.folder, '.git', 'sprung');
    const program = join(repo.folder, '.git', 'trap.sh');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${trap}'\nexit 0\n`, { mode: 0o755 });
    repo.branch('side');
    repo.commit('fix: a', { files: { 'a.md': text('two', 'six') } });
    repo.git('checkout', '--quiet', '-b', 'rival', base);
    repo.commit('fix: b', { files: { 'a.md': text('one', 'seven') } });
    for (const [name, value] of Object.entries({
      'core.fsmonitor': program, 'core.pager': program, 'core.editor': program, 'core.hooksPath': join(repo.folder, '.git/hooks'), 'diff.external': program,
      'diff.evil.textconv': program, 'diff.evil.command': program, 'merge.evil.driver': `${program} %O %A %B`, 'filter.evil.smudge': program, 'filter.evil.clean': program,
      'gpg.program': program, 'log.showSignature': 'true', 'commit.gpgSign': 'true', 'pager.log': program, 'core.sshCommand': program, 'core.askPass': program, 'credential.helper': program, 'alias.log': `!${program}`,
    })) repo.git('config', name, value);
    mkdirSync(join(repo.folder, '.git/hooks'));
    for (const hook of ['post-checkout', 'pre-commit', 'post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-merge', 'pre-auto-gc']) copyFileSync(program, join(repo.folder, '.git/hooks', hook));
    const repository = await opened(repo);
    expect(await repository.mergedTree('side', 'rival')).not.toBeNull();
    await Promise.all([repository.history(null, 'side'), repository.diff(base, 'side'), repository.listTree('side', ''), repository.filesWith('side', ['two'], ''), repository.tags(['']), repository.remoteUrl('origin'), repository.currentBranch(), repository.mergeBase('side', 'rival'), repository.entriesAt('side', ['a.md'])]);
    await repository.close();
    expect(existsSync(trap)).toBe(false);
    repo.git('status');
    expect(existsSync(trap), 'the traps are live').toBe(true);
    repo.remove();
  });

  it('does not change what a configuration could change', async () => {
    const repo = await fixture();
    const base = repo.commit('feat: first', { files: { 'a.md': 'a', 'z.md': 'z' } });
    repo.git('mv', 'a.md', 'b.md');
    repo.commit('feat: moved – é', { files: { 'z.md': 'y' } });
    const ask = (more: Record<string, string>): Promise<unknown> => using(repo, async (repository) => [await repository.diff(base, 'HEAD'), await repository.history(null, 'HEAD'), await repository.filesWith('HEAD', ['A', 'y'], ''), await repository.listTree('HEAD', '')], more);
    const plain = await ask({});
    writeFileSync(join(repo.folder, '.git/order'), 'z.md\n');
    for (const [name, value] of Object.entries({
      'diff.renames': 'copies', 'diff.orderFile': join(repo.folder, '.git/order'), 'diff.ignoreSubmodules': 'all', 'diff.relative': 'true', 'log.showRoot': 'false', 'log.follow': 'true', 'log.decorate': 'full', 'log.diffMerges': 'first-parent', 'log.date': 'relative', 'color.ui': 'always',
      'format.pretty': 'oneline', 'i18n.logOutputEncoding': 'ISO-8859-1', 'core.quotePath': 'true', 'core.abbrev': '5', 'grep.patternType': 'perl', 'grep.lineNumber': 'true', 'grep.fullName': 'false', 'notes.displayRef': '*', 'diff.noprefix': 'true',
    })) repo.git('config', name, value);
    repo.git('notes', 'add', '-m', 'note', base);
    repo.git('replace', base, 'HEAD');
    mkdirSync(join(repo.folder, '.git/info'));
    writeFileSync(join(repo.folder, '.git/info/grafts'), `${repo.git('rev-parse', 'HEAD')}\n`);
    expect(await ask({ LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo', LANGUAGE: 'de' })).toEqual(plain);
    repo.remove();
  });

  it('is not led elsewhere by variables of the environment', async () => {
    const [repo, other] = [await fixture(), await fixture()];
    const head = repo.commit('feat: first');
    other.commit('feat: other', { files: { x: 'x' } });
    const evil = { GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder, GIT_OBJECT_DIRECTORY: '/nonexistent', GIT_INDEX_FILE: '/nonexistent', GIT_NAMESPACE: 'x', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.bare', GIT_CONFIG_VALUE_0: 'x', GIT_CONFIG_PARAMETERS: "'core.bare=x'", GIT_CEILING_DIRECTORIES: '/', GIT_LITERAL_PATHSPECS: '0', GIT_TRACE: join(repo.folder, 'trace'), GIT_EXTERNAL_DIFF: 'false', GIT_EXEC_PATH: '/nonexistent' };
    expect(await using(repo, async (repository) => [repository.root, await repository.commitOf('HEAD'), await repository.remoteUrl('origin')], evil)).toEqual([repo.folder, head, null]);
    expect(readdirSync(repo.folder)).toEqual(['.git']);
    repo.remove();
    other.remove();
  });

  it('writes no file, whatever a name says', async () => {
    const repo = await fixture();
    const base = repo.commit('feat: first', { files: { 'a.md': 'a' } });
    const repository = await opened(repo);
    const before = readdirSync(dirname(repo.folder), { recursive: true }).length;
    const outside = join(tmpdir(), 'prompt-libraries-written');
    const hostile = ['--output=x.md', `--output=${outside}`, '-O', '--upload-pack=touch x', '--exec=touch x', '-c core.pager=touch', '--', '-', '$(touch x)', '`touch x`', 'a;touch x', '|touch x', 'HEAD\nflush', 'ext::sh -c touch% x', '--git-dir=/', ':(exclude)a', '@{-1}', 'HEAD:a.md', '../../x', '/etc/passwd', '\u0000', '%00'];
    for (const name of hostile) {
      const outcomes = await Promise.allSettled([
        repository.commitOf(name), repository.parentsOf(name), repository.mergeBase(name, base), repository.mergeBase(base, name), repository.mergedTree(base, name), repository.hasBranch(name),
        repository.listTree(name, ''), repository.diff(name, base), repository.diff(base, name), repository.history(name, base), repository.history(null, name), repository.readBlobs([name]), repository.entriesAt(name, ['a.md']), repository.filesWith(name, ['a'], ''), repository.remoteUrl(name),
        repository.listTree(base, name), repository.diff(base, base, [name]), repository.entriesAt(base, [name]), repository.filesWith(base, [name], name), repository.tags([name]),
      ]);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'Failure' });
    }
    await repository.close();
    expect(readdirSync(dirname(repo.folder), { recursive: true }).length).toBe(before);
    expect(existsSync(outside)).toBe(false);
    repo.remove();
  });

  it('that kills git makes a failure, and the next question is answered again', async () => {
    const repo = await fixture();
    const head = repo.commit('feat: first');
    const folder = mkdtempSync(join(tmpdir(), 'path-'));
    const marker = join(folder, 'second');
    const breaksOnce = `if [ ! -e '${marker}' ]; then touch '${marker}'; read a; read b; echo 'HEAD missing'; read c; echo broken >&2; exit 1; fi`;
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nPATH='${process.env['PATH']}'\ncase "$*" in *batch-command*) ${breaksOnce};; esac\nexec git "$@"\n`, { mode: 0o755 });
    const repository = await opened(repo, { PATH: `${folder}:${process.env['PATH']}` });
    await expect(repository.commitOf('HEAD')).rejects.toMatchObject({ name: 'Failure', code: 'git-failed' });
    expect(await repository.commitOf('HEAD')).toBe(head);
    await repository.close();
    rmSync(folder, { recursive: true });
    repo.remove();
  });
});
