import type { Files } from '../../files/files.ts';
import type { Repository } from '../../git/repository.ts';
import type { Workspace } from '../../git/workspace.ts';
import { decodeCatalog } from '../../catalog/catalog.ts';
import { Failure } from '../../problem/failure.ts';
import { readableRecord, readState, type RecordedState } from '../state/read-state.ts';
import { recordsIn } from '../state/records-in.ts';

export interface RollbackPorts {
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly files: Files;
}

/** What a rollback prepared for review. */
export interface PreparedRollback {
  readonly branch: string;
  readonly commit: string;
  /** The version that is taken back, and the one whose text comes back. */
  readonly from: string;
  readonly to: string;
}

/**
 * Prepares the taking back of a fully released version: a branch `hotfix/rollback-<id>` with the text of an earlier version
 * and a conventional commit that says why. Merging it releases a new version; history is never rewritten.
 * @param request.version the version to go back to; `null` for the one before.
 * @throws Failure `prompt-unknown`, `rollback-no-earlier`, `rollback-nothing-released`, and those of the workspace.
 */
export async function prepareRollback(ports: RollbackPorts, request: { readonly id: string; readonly version: string | null; readonly reason: string }): Promise<PreparedRollback> {
  const { repository, workspace, files } = ports;
  const { id, reason } = request;
  const records = await recordsIn(repository);
  const state = records === null ? null : await readState(repository, records);
  const line = (await state?.linesOf([id]))?.get(id);
  if (state === null || line === undefined || line.version === null || line.path === null) {
    throw new Failure('rollback-nothing-released', `\`${id}\` has no release to take back.`, 'See what is released with `prompt-libraries list`; fetch first if the records are elsewhere: git fetch.');
  }
  // A version that was withdrawn goes back to what users have, whatever was released in between.
  const to = request.version ?? (line.stable !== null && line.stable !== line.version ? line.stable : await versionBefore(state, id, line.version));
  const text = await textOf(repository, id, to);
  await refuseToLose(ports, line.path, text, { id, from: line.version, to });
  const branch = `hotfix/rollback-${id}`;
  await workspace.createBranch(branch);
  await files.write(line.path, text);
  const commit = await workspace.commitFiles([line.path], `revert(${id}): back to ${to}\n\n${reason}\n`);
  return { branch, commit, from: line.version, to };
}

/** Nothing a person has written is overwritten, and a branch that would change nothing is not made. */
async function refuseToLose(
  { repository, workspace }: RollbackPorts,
  path: string,
  text: Uint8Array,
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
): Promise<void> {
  if (!(await workspace.isClean([path]))) {
    throw new Failure('rollback-uncommitted', `${path} has changes that are not committed.`, 'Commit or stash them first.');
  }
  const [entry] = await repository.entriesAt('HEAD', [path]);
  const now = entry === null || entry === undefined ? undefined : (await repository.readBlobs([entry.blob])).get(entry.blob);
  if (now !== undefined && Buffer.from(now).equals(text)) {
    throw new Failure('rollback-same-text', `The text of \`${id}\` is the same in ${from} and ${to}.`, 'What changed is something it includes: roll that back, or name another version with --to.');
  }
}

/** The version that was released before another one: the catalog keeps them in order of release. */
export async function versionBefore(state: RecordedState, id: string, version: string): Promise<string> {
  const path = 'serve/catalog.json';
  const text = (await state.textsAt([path])).get(path);
  const versions = text === undefined ? [] : [...(readableRecord(decodeCatalog(text, path)).environments.get('production')?.prompts.get(id)?.versions.keys() ?? [])];
  const { schemes } = await import('../../version/schemes.ts');
  const scheme = Object.values(schemes).find(({ accepts }) => versions.every(accepts));
  const ordered = scheme === undefined ? versions : versions.toSorted(scheme.compare);
  const before = ordered[ordered.indexOf(version) - 1];
  if (before === undefined) throw new Failure('rollback-no-earlier', `\`${id}\` has no version before ${version}.`, 'Deprecate it, or mend it with a new version.');
  return before;
}

/** The file of a version, from the commit that its tag points at. */
async function textOf(repository: Repository, id: string, version: string): Promise<Uint8Array> {
  const commit = await repository.commitOf(`refs/tags/${id}@${version}`);
  if (commit === null) throw new Failure('version-unknown', `There is no tag \`${id}@${version}\` in this clone.`, 'Fetch the tags first: git fetch --tags.');
  const { pathsOf } = await import('../../format/paths.ts');
  const entries = await repository.entriesAt(commit, pathsOf(id));
  const blob = entries.find((entry) => entry !== null)?.blob;
  const bytes = blob === undefined ? undefined : (await repository.readBlobs([blob])).get(blob);
  if (bytes === undefined) throw new Failure('version-unreadable', `The text of \`${id}@${version}\` cannot be read.`, 'Fetch the history completely: git fetch --unshallow.');
  return bytes;
}
