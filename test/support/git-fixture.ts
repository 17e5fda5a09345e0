import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a commit may say besides its message. */
export interface CommitOptions {
  /** Files to write before: path to content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly author?: { readonly name: string; readonly email: string };
  /** Author and committer date; without it one minute after the commit before, from 2026-01-01T00:00Z on. */
  readonly date?: string;
}

/** What a repository for a test begins with. */
export interface FixtureOptions {
  /** Branch of the first commit, `main` by default. */
  readonly branch?: string;
  readonly objectFormat?: 'sha1' | 'sha256';
}

/**
 * A real repository in a folder of its own, independent of machine, user, time and zone. Nothing is asynchronous but
 * making it, and awaiting does no harm. Call `remove` at the end.
 *
 * ```ts
 * const repo = await fixture();
 * const base = repo.commit('feat: first', { files: { 'prompts/a.md': 'Hello' } });
 * repo.branch('feature/b');           // makes it and goes there
 * repo.write('prompts/b.md', 'Bye');
 * repo.commit('feat: second');        // everything in the work tree
 * repo.checkout('main');
 * repo.merge('feature/b', { noFf: true });
 * repo.remove();
 * ```
 */
export interface Fixture {
  /** Top folder of the work tree, without symbolic links. */
  readonly folder: string;
  /** Any git command; its output without the last line feed. Throws where it fails. */
  readonly git: (...command: readonly string[]) => string;
  /** Writes a file of the work tree; a path that is not UTF-8 is given as bytes. */
  readonly write: (path: string | Buffer, content: string | Uint8Array) => void;
  readonly delete: (path: string) => void;
  readonly symlink: (path: string, target: string) => void;
  /** Commits the whole work tree, empty commits too; the commit's id. */
  readonly commit: (message: string, options?: CommitOptions) => string;
  /** Makes a branch at HEAD, goes there. */
  readonly branch: (name: string) => void;
  readonly checkout: (name: string) => void;
  /** Merges a branch or commit into HEAD; the id of HEAD afterwards. `squash` makes one commit of it. */
  readonly merge: (name: string, options?: { readonly squash?: boolean; readonly noFf?: boolean; readonly message?: string }) => string;
  /** A bare repository as remote `origin`, made at the first call; every call pushes all branches and tags. Its folder. */
  readonly origin: () => string;
  /** A clone made over the file protocol with options such as `--depth=1` or `--bare`; removed with this one. */
  readonly clone: (...options: readonly string[]) => Fixture;
  readonly remove: () => void;
}

const firstMinute = Date.UTC(2026, 0, 1) / 60_000;
const configuration = '[user]\n\tname = Tess Tester\n\temail = tess@example.com\n[gc]\n\tauto = 0\n[commit]\n\tgpgSign = false\n';

/** Makes a repository without commits in a temporary folder. */
export async function fixture(options: FixtureOptions = {}): Promise<Fixture> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'prompt-libraries-test-')));
  const folder = join(home, 'library');
  mkdirSync(folder);
  runGit(home, folder, ['init', '--quiet', '--template=', `--initial-branch=${options.branch ?? 'main'}`, `--object-format=${options.objectFormat ?? 'sha1'}`]);
  appendFileSync(join(folder, '.git/config'), configuration);
  return fixtureAt(home, folder, { count: 0 });
}

/** The environment of a fixture's git calls, for tests that run git or the program themselves. */
export function fixtureEnvironment(home: string): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

function runGit(home: string, folder: string, command: readonly string[], more: { input?: string; env?: Record<string, string> } = {}): string {
  const options = { cwd: folder, env: { ...fixtureEnvironment(home), ...more.env }, input: more.input ?? '', stdio: 'pipe' as const, maxBuffer: 2 ** 28 };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...command], options).toString().replace(/\n$/, '');
}

/** `made` counts the commits of the fixture and all its clones, so that no two of them have the same minute. */
function fixtureAt(home: string, folder: string, made: { count: number }): Fixture {
  const at = (path: string): string => join(folder, path);
  const git = (...command: readonly string[]): string => runGit(home, folder, command);
  const write = (path: string | Buffer, content: string | Uint8Array): void => {
    if (typeof path === 'string') mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(typeof path === 'string' ? at(path) : Buffer.concat([Buffer.from(`${folder}/`), path]), content);
  };
  const identity = ({ author, date }: CommitOptions): Record<string, string> => {
    const when = date ?? new Date((firstMinute + made.count++) * 60_000).toISOString();
    const { name, email } = author ?? { name: 'Tess Tester', email: 'tess@example.com' };
    return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: when, GIT_COMMITTER_NAME: 'Tess Tester', GIT_COMMITTER_EMAIL: 'tess@example.com', GIT_COMMITTER_DATE: when };
  };
  const commitStaged = (message: string, options: CommitOptions): string => {
    runGit(home, folder, ['commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-F', '-'], { input: message, env: identity(options) });
    return git('rev-parse', 'HEAD');
  };
  return {
    folder,
    git,
    write,
    delete: (path) => rmSync(at(path), { recursive: true }),
    symlink: (path, target) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      symlinkSync(target, at(path));
    },
    commit: (message, options = {}) => {
      for (const [path, content] of Object.entries(options.files ?? {})) write(path, content);
      git('add', '--all');
      return commitStaged(message, options);
    },
    branch: (name) => void git('checkout', '--quiet', '-b', name),
    checkout: (name) => void git('checkout', '--quiet', name),
    merge: (name, { squash = false, noFf = false, message = `Merge ${name}` } = {}) => {
      const how = squash ? ['--squash'] : [noFf ? '--no-ff' : '--ff', '-m', message];
      runGit(home, folder, ['merge', '--quiet', ...how, name], { env: identity({}) });
      return squash ? commitStaged(message, {}) : git('rev-parse', 'HEAD');
    },
    origin: () => {
      const bare = `${folder}.origin.git`;
      if (!git('remote').split('\n').includes('origin')) {
        runGit(home, home, ['init', '--quiet', '--bare', '--template=', `--object-format=${git('rev-parse', '--show-object-format')}`, bare]);
        git('remote', 'add', 'origin', bare);
      }
      git('push', '--quiet', 'origin', 'refs/heads/*:refs/heads/*', 'refs/tags/*:refs/tags/*');
      runGit(home, bare, ['symbolic-ref', 'HEAD', git('symbolic-ref', 'HEAD')]);
      git('fetch', '--quiet', 'origin');
      return bare;
    },
    clone: (...options) => {
      const copy = realpathSync(mkdtempSync(join(home, 'clone-')));
      runGit(home, home, ['clone', '--quiet', '--template=', ...options, `file://${folder}`, copy]);
      const bare = runGit(home, copy, ['rev-parse', '--is-bare-repository']) === 'true';
      appendFileSync(join(copy, bare ? 'config' : '.git/config'), configuration);
      return fixtureAt(home, copy, made);
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
