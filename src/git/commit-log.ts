import { nulFields } from './path-text.ts';
import { pathChange, rawChanges } from './path-changes.ts';
import type { CommitWithPaths, PathChange } from './repository.ts';
import { isObjectId } from './revision.ts';
import { unreadable } from './unreadable.ts';

/** Id, parents, author name and address, committer date, message. A commit holds no NUL, so no field can forge another. */
const format = '--format=%H%x00%P%x00%an%x00%ae%x00%ct%x00%B';
const fieldsOfCommit = 6;

/** `git log` so that `commitLog` can read it. Takes commit ids, never names. */
export function logArguments(from: string | null, to: string): readonly string[] {
  const quiet = ['--no-show-signature', '--no-notes', '--no-decorate', '--no-mailmap', '--encoding=UTF-8'];
  return ['log', '--topo-order', '-c', ...rawChanges, ...quiet, format, to, ...(from === null ? [] : [`^${from}`])];
}

/**
 * Reads the output of `git log -z -c --raw` in our format. Fields are told apart by their number alone: six of the
 * commit, then its changes, each a header that begins with a colon and a path. Throws `Failure` where that does not hold.
 */
export function commitLog(output: Uint8Array): readonly CommitWithPaths[] {
  const fields = nulFields(output);
  const commits: CommitWithPaths[] = [];
  for (let at = 0; at < fields.length; ) {
    const changes: PathChange[] = [];
    let next = at + fieldsOfCommit;
    // git puts an empty field before the changes of a merge and a line feed before those of other commits.
    if (fields[next] === '') next += 1;
    for (; isChange(fields[next]); next += 2) changes.push(pathChange((fields[next] ?? '').trimStart(), fields[next + 1]));
    commits.push({ ...commitFrom(fields.slice(at, at + fieldsOfCommit)), changes });
    at = next;
  }
  return commits;
}

function isChange(field: string | undefined): boolean {
  return field !== undefined && /^\n?:/.test(field);
}

function commitFrom(fields: readonly string[]): Omit<CommitWithPaths, 'changes'> {
  const [oid, parents, name, email, date, message] = fields;
  if (oid === undefined || parents === undefined || name === undefined || email === undefined || date === undefined || message === undefined) {
    throw unreadable('log', fields.join('\n'));
  }
  const parentIds = parents === '' ? [] : parents.split(' ');
  if (!isObjectId(oid) || !parentIds.every(isObjectId) || !/^-?\d+$/.test(date)) throw unreadable('log', fields.join('\n'));
  return {
    oid,
    parents: parentIds,
    author: { name: name.toWellFormed(), email: email.toWellFormed() },
    committedAt: Number(date),
    message: message.toWellFormed(),
  };
}
