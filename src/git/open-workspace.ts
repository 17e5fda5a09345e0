import type { Environment } from '../child/spawn.ts';
import { Failure } from '../problem/failure.ts';
import { git, type GitPlace } from './git-command.ts';
import { gitEnvironment } from './invocation.ts';
import { locate } from './locate.ts';
import { nulFields } from './path-text.ts';
import { checkedBranch } from './revision.ts';
import { textCommands, type TextCommand } from './simple-git.ts';
import type { Author, Workspace } from './workspace.ts';

type Ambient = Readonly<Record<string, string | undefined>>;

/** Who makes a commit and when, as git itself takes it; read only where people commit. */
const identity = 'GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE EMAIL'.split(' ');

function committing(ambient: Ambient): Environment {
  const told = identity.flatMap((name) => (ambient[name] === undefined ? [] : [[name, ambient[name]] as const]));
  return { ...gitEnvironment(ambient), ...Object.fromEntries(told) };
}

/** The workspace a folder belongs to. Throws what `locate` throws, and `git-no-work-tree` for a bare repository. */
export async function openWorkspace(folder: string, ambient: Ambient = process.env): Promise<Workspace> {
  const environment = committing(ambient);
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
    leftOut: () => leftOut(place),
  };
}

async function changedPaths(place: GitPlace, below: readonly string[]): Promise<readonly string[]> {
  const command = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
  const { output } = await git(place, [...command, ...(below.length === 0 ? [] : ['--', ...below])]);
  return nulFields(output).map((field) => field.slice('XY '.length));
}

async function leftOut(place: GitPlace): Promise<readonly string[]> {
  const { output } = await git(place, ['config', '--type=bool', '--get', 'core.sparseCheckout'], { accepts: [0, 1] });
  if (output.toString().trim() !== 'true') return [];
  const listed = await git(place, ['ls-files', '-t', '-z']);
  return nulFields(listed.output).flatMap((field) => (field.startsWith('S ') ? [field.slice('S '.length)] : []));
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
  const commit = ['commit', '--only', '--cleanup=whitespace', `--message=${change.message}`, ...by, ...fromInput];
  await text(['add', '--verbose', '--sparse', ...fromInput], { input }).catch((reason: unknown) => {
    throw notCommitted(change, reason);
  });
  await text(commit, { input }).catch(async (reason: unknown) => {
    throw await whyNoCommit(place, change, reason);
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
async function whyNoCommit(place: GitPlace, change: Change, reason: unknown): Promise<unknown> {
  const wanted = new Set(change.paths);
  if (!(await changedPaths(place, [])).some((path) => wanted.has(path))) return nothingToCommit(reason);
  for (const who of ['GIT_COMMITTER_IDENT', 'GIT_AUTHOR_IDENT']) {
    const { exitCode } = await git(place, ['var', who], { accepts: [0, 128] });
    if (exitCode === 0) continue;
    const help = `Tell it: git config user.name "Your Name" and git config user.email you@example.com. ${whatStays(change)}`;
    return new Failure('git-identity-missing', 'git does not know who makes this commit.', help, reason);
  }
  return notCommitted(change, reason);
}

/** A call that is made again would find its own files there. */
function notCommitted(change: Change, reason: unknown): unknown {
  return reason instanceof Failure ? new Failure(reason.code, reason.message, `The message says what git itself found wrong; mend that. ${whatStays(change)}`, reason) : reason;
}

function whatStays({ paths, message }: Change): string {
  return `What was written stays: then commit ${paths.join(', ')} as "${message.split('\n', 1)[0] ?? ''}".`;
}

function nothingToCommit(cause?: unknown): Failure {
  return new Failure('git-nothing-to-commit', 'None of the files differs from the last commit.', 'Save a change first.', cause);
}
