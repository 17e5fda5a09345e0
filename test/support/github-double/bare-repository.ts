import { execFile } from 'node:child_process';

/** Nothing of this machine's configuration or clock reaches the double's repository. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Standard output of one git command; rejects on any exit code but 0. */
export function git(folder: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: gitEnvironment, maxBuffer: 64 * 1024 * 1024 };
    execFile('git', args, options, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`git ${args.join(' ')}: ${stderr || stdout}`, { cause: error })),
    );
  });
}

/** A ref of the repository with the object it names, not peeled. */
export interface Ref {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

/** The refs whose names begin as given. */
export async function refsBelow(bare: string, prefix: string): Promise<readonly Ref[]> {
  const text = await git(bare, 'for-each-ref', '--format=%(refname) %(objectname) %(objecttype)');
  return text
    .split('\n')
    .filter((line) => line.startsWith(prefix) && line !== '')
    .map((line) => {
      const [name = '', sha = '', type = ''] = line.split(' ');
      return { name, sha, type };
    });
}

/** The commit a name stands for, or `null`. */
export async function commitOf(bare: string, name: string): Promise<string | null> {
  const found = await git(bare, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).catch(() => '');
  return found.trim() || null;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

const utc = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');

/** Commits of a range, oldest first, as GitHub lists them. */
export async function commitsBetween(bare: string, base: string, head: string): Promise<readonly Commit[]> {
  const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01';
  const text = await git(bare, 'log', '--reverse', '--topo-order', format, `${base}..${head}`);
  return text
    .split('\0\u0001')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = ''] =
        block.trimStart().split('\0');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: { name: an, email: ae, date: utc(at) },
        committer: { name: cn, email: ce, date: utc(ct) },
        message: message.trimEnd(),
      };
    });
}

export interface ChangedFile {
  readonly path: string;
  readonly before: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

const statusOf: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' };

/** Files a pull request changes: from the merge base of both sides to the head, renames found as GitHub finds them. */
export async function filesBetween(bare: string, base: string, head: string): Promise<readonly ChangedFile[]> {
  const range = ['diff', '-M', '--no-ext-diff', '-z', `${base}...${head}`];
  const fields = (await git(bare, ...range, '--raw', '--no-abbrev')).split('\0');
  const counts = (await git(bare, ...range, '--numstat')).split('\0');
  const files: ChangedFile[] = [];
  let count = 0;
  for (let at = 0; at < fields.length - 1; ) {
    const [, , oldBlob = '', newBlob = '', letter = ''] = fields[at]!.split(' ');
    const status = statusOf[letter.charAt(0)] ?? 'modified';
    const renamed = status === 'renamed';
    const [additions = '', deletions = ''] = counts[count]!.split('\t');
    files.push({
      path: fields[at + (renamed ? 2 : 1)]!,
      before: renamed ? fields[at + 1]! : null,
      status,
      sha: status === 'removed' ? oldBlob : newBlob,
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
    });
    at += renamed ? 3 : 2;
    count += renamed ? 3 : 1;
  }
  return files;
}
