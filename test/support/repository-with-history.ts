import { execFileSync } from 'node:child_process';
import { gitEnvironment } from './github-double/bare-repository.ts';

/** What a commit changes: text of a file, or `null` to delete it. */
export type Changes = Readonly<Record<string, string | null>>;

function gitNow(bare: string, input: string | undefined, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: bare, env: gitEnvironment, input, encoding: 'utf8' }).trim();
}

function treeWith(bare: string, parent: string | null, changes: Changes): string {
  const before = parent === null ? '' : gitNow(bare, undefined, 'ls-tree', '-r', parent);
  const entries = new Map(before.split('\n').filter((line) => line !== '').map((line) => [line.split('\t')[1]!, line.split('\t')[0]!]));
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) entries.delete(path);
    else entries.set(path, `100644 blob ${gitNow(bare, text, 'hash-object', '-w', '--stdin')}`);
  }
  // Flat names only: mktree makes one folder.
  return gitNow(bare, [...entries].map(([path, entry]) => `${entry}\t${path}\n`).join(''), 'mktree');
}

/** Adds a commit to a branch of a bare repository, from its tip or from `from`, and answers with its object id. */
export function commitTo(bare: string, branch: string, message: string, changes: Changes, from?: string): string {
  const tip = (name: string): string => gitNow(bare, undefined, 'rev-parse', '--verify', `refs/heads/${name}^{commit}`);
  const names = gitNow(bare, undefined, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads').split('\n');
  const start = names.includes(branch) ? tip(branch) : from === undefined ? null : tip(from);
  const parents = start === null ? [] : ['-p', start];
  const commit = gitNow(bare, undefined, 'commit-tree', treeWith(bare, start, changes), ...parents, '-m', message);
  gitNow(bare, undefined, 'update-ref', `refs/heads/${branch}`, commit);
  return commit;
}
