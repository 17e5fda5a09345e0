import { statSync } from 'node:fs';
import { Failure } from '../problem/failure.ts';
import { withoutCredentials } from './address.ts';
import { git } from './git-command.ts';
import { explained, neededFor } from './git-version.ts';
import { prefixTest } from './prefix-test.ts';
import { objectsOf, resolved, type Reading } from './reading.ts';
import type { Repository } from './repository.ts';
import { checkedBranch, checkedRevision, isObjectId, isRefName } from './revision.ts';

/** More patterns than this cost more than listing every tag. */
const mostPatterns = 200;
/** Exit code of `git remote get-url` for a name nobody configured. */
const noSuchRemote = 2;

/** What a repository says about names: commits, branches, tags, remotes. */
export function refAnswers(reading: Reading): Pick<Repository, 'commitOf' | 'parentsOf' | 'mergeBase' | 'mergedTree' | 'isShallow' | 'currentBranch' | 'defaultBranch' | 'hasBranch' | 'tags' | 'remoteUrl'> {
  return {
    commitOf: async (name) => {
      const [found] = await objectsOf(reading, [`${checkedRevision(name)}^{commit}`]);
      return found?.oid ?? null;
    },
    parentsOf: (commit) => parentsOf(reading, commit),
    mergeBase: async (a, b) => {
      const [first, second] = await Promise.all([resolved(reading, a, 'commit'), resolved(reading, b, 'commit')]);
      const { exitCode, output } = await git(reading.place, ['merge-base', first, second], { accepts: [0, 1] });
      return exitCode === 0 ? output.toString().trim() : null;
    },
    mergedTree: (ours, theirs) => mergedTree(reading, ours, theirs),
    isShallow: () => isShallow(reading),
    currentBranch: () => pointedAt(reading, 'HEAD', 'refs/heads/'),
    defaultBranch: () => pointedAt(reading, 'refs/remotes/origin/HEAD', 'refs/remotes/origin/'),
    hasBranch: async (name) => {
      const refs = [`refs/heads/${checkedBranch(name)}`, `refs/remotes/origin/${name}`];
      const { output } = await git(reading.place, ['for-each-ref', '--format=%(refname)', ...refs]);
      return output.toString().split('\n').some((ref) => refs.includes(ref));
    },
    tags: (prefixes) => tags(reading, prefixes),
    remoteUrl: (name) => remoteUrl(reading, name),
  };
}

/** What a symbolic name points at, without the folder it has to lie in; `null` where it points nowhere else. */
async function pointedAt({ place }: Reading, name: string, folder: string): Promise<string | null> {
  const { exitCode, output } = await git(place, ['symbolic-ref', '--quiet', name], { accepts: [0, 1] });
  const ref = exitCode === 0 ? output.toString().trim() : '';
  return ref.startsWith(folder) ? ref.slice(folder.length) : null;
}

async function parentsOf(reading: Reading, commit: string): Promise<readonly string[]> {
  const [answer] = await reading.objects.ask('contents', [Buffer.from(`${checkedRevision(commit)}^{commit}`)]);
  if (answer?.is !== 'found' || answer.content === null) {
    throw new Failure('git-revision-unknown', `There is no commit named ${JSON.stringify(commit)}.`, 'Check the spelling; fetch it if it is only on the remote.');
  }
  const [header = ''] = answer.content.toString('latin1').split('\n\n', 1);
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}

async function mergedTree(reading: Reading, ours: string, theirs: string): Promise<string | null> {
  const sides = await Promise.all([resolved(reading, ours, 'commit'), resolved(reading, theirs, 'commit')]);
  const { exitCode, output } = await git(reading.place, ['merge-tree', '--write-tree', '-z', '--no-messages', ...sides], { accepts: [0, 1] }).catch(async (reason: unknown) => {
    throw await explained(reason, reading.place, neededFor.merging);
  });
  if (exitCode === 1) return null;
  const tree = output.toString('latin1').split('\0', 1)[0]?.trim() ?? '';
  if (!isObjectId(tree)) throw new Failure('git-output-unreadable', 'git merge-tree answered no tree.', 'Use a released git of version 2.38 or newer.');
  return tree;
}

async function isShallow(reading: Reading): Promise<boolean> {
  try {
    statSync(reading.location.shallowFile);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw new Failure('git-failed', `Whether the repository is shallow could not be read: ${String(cause)}`, 'Check the permissions of the repository.', cause);
  }
}

async function tags(reading: Reading, prefixes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (prefixes.length === 0) return new Map();
  const { output } = await git(reading.place, ['for-each-ref', '--format=%(objectname) %(refname)', ...tagPatterns(prefixes)]);
  const named = output.toString().split('\n').flatMap((line) => {
    const at = line.indexOf(' ');
    return at === -1 ? [] : [{ oid: line.slice(0, at), name: line.slice(at + ' refs/tags/'.length) }];
  });
  const startsRight = prefixTest(prefixes);
  const wanted = named.filter(({ name }) => startsRight(name));
  const targets = await objectsOf(reading, wanted.map(({ oid }) => `${oid}^{}`));
  return new Map(wanted.map(({ name }, at) => {
    const target = targets[at];
    if (!target) throw new Failure('git-failed', `The tag ${name} points at an object that does not exist.`, 'The repository is damaged: git fsck says more.');
    return [name, target.oid];
  }));
}

/** Patterns under which git finds every tag with one of the prefixes, without opening any other where they are few. */
function tagPatterns(prefixes: readonly string[]): readonly string[] {
  if (prefixes.length > mostPatterns || prefixes.some((prefix) => /^$|[*?[\\]/.test(prefix))) return ['refs/tags'];
  return prefixes.flatMap((prefix) => [`refs/tags/${prefix}*`, `refs/tags/${prefix}*/**`]);
}

async function remoteUrl(reading: Reading, name: string): Promise<string | null> {
  if (!isRefName(name)) throw new Failure('git-remote-refused', `${JSON.stringify(name)} cannot be the name of a remote.`, 'Use a name such as origin.');
  const { textCommands } = await import('./simple-git.ts');
  const told = await textCommands(reading.place)(['remote', 'get-url', name], { accepts: [0, noSuchRemote] });
  return told.exitCode === 0 ? withoutCredentials(told.output.trim()) : null;
}
