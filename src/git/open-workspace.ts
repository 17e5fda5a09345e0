import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { gitEnvironment } from './invocation.ts';
import { locate } from './locate.ts';
import { nulFields } from './path-text.ts';
import { checkedBranch } from './revision.ts';
import { textCommands, type TextCommand } from './simple-git.ts';
import type { Author, Workspace } from './workspace.ts';

type Ambient = Readonly<Record<string, string | undefined>>;

/** The workspace a folder belongs to. Throws what `locate` throws, and `git-no-work-tree` for a bare repository. */
export async function openWorkspace(folder: string, ambient: Ambient = process.env): Promise<Workspace> {
  const environment = gitEnvironment(ambient);
  const { root } = await locate(folder, environment);
  if (root === null) throw new Failure('git-no-work-tree', `${folder} has no work tree to change.`, 'Run this in a clone that is not bare.');
  return workspaceAt({ folder: root, environment, kind: 'work-tree' });
}

/** Makes a repository of a folder that exists, without any template, its HEAD on `branch`. An existing one stays as it is. */
export async function makeRepository(folder: string, branch: string, ambient: Ambient = process.env): Promise<Workspace> {
  const place: GitPlace = { folder, environment: gitEnvironment(ambient), kind: 'work-tree' };
  await textCommands(place)(['init', '--template=', `--initial-branch=${checkedBranch(branch)}`]);
  return openWorkspace(folder, ambient);
}

function workspaceAt(place: GitPlace): Workspace {
  const text = textCommands(place);
  return {
    root: place.folder,
    commitFiles: (paths, message, author) => commitFiles(place, text, { paths, message, author }),
    createBranch: async (name) => {
      const { exitCode } = await git(place, ['show-ref', '--verify', '--quiet', `refs/heads/${checkedBranch(name)}`], { accepts: [0, 1] });
      if (exitCode === 0) throw new Failure('git-branch-exists', `The branch ${name} exists already.`, 'Choose another name, or go to it: git switch.');
      await text(['checkout', '--no-track', '-b', name]);
    },
    isClean: async (paths) => (await changedPaths(place, paths)).length === 0,
    changedPaths: () => changedPaths(place, []),
  };
}

async function changedPaths(place: GitPlace, below: readonly string[]): Promise<readonly string[]> {
  const command = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
  const { output } = await git(place, [...command, ...(below.length === 0 ? [] : ['--', ...below])]);
  return nulFields(output).map((field) => field.slice('XY '.length));
}

interface Change {
  readonly paths: readonly string[];
  readonly message: string;
  readonly author: Author | undefined;
}

async function commitFiles(place: GitPlace, text: TextCommand, change: Change): Promise<string> {
  if (change.paths.length === 0) throw nothingToCommit();
  const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const input = change.paths.map((path) => `${path}\0`).join('');
  const by = change.author === undefined ? [] : [`--author=${signature(change.author)}`];
  await text(['add', '--verbose', ...fromInput], { input });
  const commit = ['commit', '--only', '--cleanup=whitespace', `--message=${change.message}`, ...by, ...fromInput];
  await text(commit, { input }).catch(async (reason: unknown) => {
    throw await whyNoCommit(place, change.paths, reason);
  });
  return (await git(place, ['rev-parse', '--verify', 'HEAD'])).output.toString().trim();
}

function signature({ name, email }: Author): string {
  if (name.trim() === '' || /[<>\p{Cc}]/u.test(name + email)) {
    throw new Failure('git-author-refused', `${JSON.stringify(name)} cannot be the author of a commit.`, 'Write the author as: Name <name@example.com>');
  }
  return `${name} <${email}>`;
}

/** Found out by asking git, not from its words. */
async function whyNoCommit(place: GitPlace, paths: readonly string[], reason: unknown): Promise<unknown> {
  const wanted = new Set(paths);
  if (!(await changedPaths(place, [])).some((path) => wanted.has(path))) return nothingToCommit(reason);
  const { exitCode } = await git(place, ['var', 'GIT_COMMITTER_IDENT'], { accepts: [0, 128] });
  if (exitCode === 0) return reason;
  return new Failure('git-identity-missing', 'git does not know who makes this commit.', 'Tell it: git config user.name "Your Name" and git config user.email you@example.com', reason);
}

function nothingToCommit(cause?: unknown): Failure {
  return new Failure('git-nothing-to-commit', 'None of the files differs from the last commit.', 'Save a change first.', cause);
}
