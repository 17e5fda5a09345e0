import type { Files } from '../../files/files.ts';
import type { Repository } from '../../git/repository.ts';
import type { Workspace } from '../../git/workspace.ts';
import { isBelow } from '../../domain/impact.ts';
import { decodeCatalog } from '../../catalog/catalog.ts';
import { isTakenBack, type StateLine } from '../../ledger/state-line.ts';
import { differencesBetween, floorOf } from '../../library/floor.ts';
import { modelsOf } from '../../library/model-family.ts';
import type { Prompt } from '../../library/prompt.ts';
import { Failure } from '../../problem/failure.ts';
import { tagOf } from '../../release/build-plan.ts';
import type { Scheme } from '../../version/scheme.ts';
import { schemes } from '../../version/schemes.ts';
import { readPromptsAt } from '../check/read-change.ts';
import { promptOrNull } from '../library/find-prompt.ts';
import { libraryAt, type LibraryAt } from '../library/library-at.ts';
import { refuseLostBranch } from '../state/library-tags.ts';
import { readableRecord, readState, type RecordedState } from '../state/read-state.ts';
import { recordedVersion } from '../state/recorded-version.ts';
import type { ReleasePorts } from './ports.ts';

export interface RollbackPorts {
  /** The clone of whoever takes it back: the branch begins at its HEAD. */
  readonly repository: Repository;
  readonly workspace: Workspace;
  readonly files: Files;
  /** Where the records and the texts of versions are read: a clone may have neither. */
  readonly released: Pick<ReleasePorts, 'remote' | 'repository'>;
}

/** What is asked for. */
export interface RollbackRequest {
  readonly id: string;
  /** The version to go back to; `null` for the one before. */
  readonly version: string | null;
  readonly reason: string;
  readonly configFile: string;
}

/** What a rollback would change on a branch; nothing is written yet. */
export interface PlannedRollback {
  readonly branch: string;
  /** The version that is taken back, and the one whose text comes back. */
  readonly from: string;
  readonly to: string;
  /** New contents by path; `null`: the file goes. Empty where HEAD has that text already. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
  readonly message: string;
}

/**
 * Plans the taking back of a fully released version: a branch `hotfix/rollback-<id>` with the text of an earlier version
 * and a conventional commit that says why. Merging it releases a new version; history is never rewritten.
 * @throws Failure `branch-lost`, `rollback-no-earlier`, `rollback-nothing-released`, `rollback-same-text`, `rollback-uncommitted`,
 * `git-branch-exists`, `version-unknown`, `version-unreadable`
 */
export async function planRollback(ports: RollbackPorts, request: RollbackRequest): Promise<PlannedRollback> {
  const { repository, released } = ports;
  const { id, reason, configFile } = request;
  const { records, tags } = await released.remote.tips(['']);
  const state = records === null ? null : await readState(released.repository, records);
  const library = await libraryAt(repository, { at: 'HEAD', configFile });
  if (state === null) refuseLostBranch(tags, library.configuration.tagFormat);
  const line = (await state?.linesOf([id]))?.get(id);
  if (state === null || line === undefined || line.version === null || line.path === null) {
    throw new Failure('rollback-nothing-released', `\`${id}\` has no release to take back.`, 'See what is released: git fetch, then prompt-libraries list.');
  }
  // A version that was withdrawn goes back to what users have, whatever was released in between.
  const to = request.version ?? (line.stable !== null && line.stable !== line.version ? line.stable : await versionBefore(released.repository, state, line, { version: line.version, scheme: schemes[library.configuration.versioning.scheme] }));
  const tag = tags.get(tagOf(library.configuration.tagFormat, id, to))?.peeled ?? null;
  const then = await textsOf(released.repository, library, { state, line, tag }, to);
  const now = await promptOrNull(repository, library, [id]);
  const files = await differing(repository, now, then, now?.path ?? line.path);
  const branch = `hotfix/rollback-${id}`;
  if (files.size === 0 && request.version === null) {
    throw new Failure('rollback-same-text', `The text of \`${id}\` is the same in ${line.version} and ${to}.`, 'What changed is something it includes: roll that back, or name another version with --to.');
  }
  await refuseToLose(ports, [...files.keys()], branch);
  // Whoever goes back at once has the earlier version by then, and loses nothing by the branch.
  const trailer = request.version === null && !isTakenBack(line) ? trailerOf(id, now, then.prompt, library) : '';
  return { branch, from: line.version, to, files, message: `revert(${id}): back to ${to}\n\n${reason}\n${trailer}` };
}

/** Makes the branch that was planned, and goes to it. @returns the commit; `null` where there is nothing to change. */
export async function writeRollback({ workspace, files }: Pick<RollbackPorts, 'workspace' | 'files'>, planned: PlannedRollback): Promise<string | null> {
  if (planned.files.size === 0) return null;
  await workspace.createBranch(planned.branch);
  for (const [path, content] of planned.files) await (content === null ? files.remove(path) : files.write(path, content));
  return await workspace.commitFiles([...planned.files.keys()], planned.message);
}

/** Nothing a person has written is overwritten. */
async function refuseToLose({ repository, workspace }: RollbackPorts, paths: readonly string[], branch: string): Promise<void> {
  if (paths.length === 0) return;
  if (!(await workspace.isClean(paths))) throw new Failure('rollback-uncommitted', `${paths.join(', ')} has changes that are not committed.`, 'Commit or stash them first.');
  if ((await repository.commitOf(`refs/heads/${branch}`)) !== null) {
    throw new Failure('git-branch-exists', `There is a branch ${branch} already.`, `Push it, or delete it to make it again: git branch -D ${branch}`);
  }
}

/** What the change declares, where users lose more by it than a patch may take. */
function trailerOf(id: string, now: Prompt | null, then: Prompt | null, { configuration }: LibraryAt): string {
  if (now === null || then === null) return '';
  const floor = floorOf(differencesBetween(now, then, modelsOf(configuration)));
  return isBelow('patch', floor) ? `\nPrompt-Change: ${id}=${floor}\n` : '';
}

/** The version that was released before another one, and was not withdrawn. */
async function versionBefore(repository: Repository, state: RecordedState, line: StateLine, { version, scheme }: { readonly version: string; readonly scheme: Scheme }): Promise<string> {
  const path = 'serve/catalog.json';
  const text = (await state.textsAt([path])).get(path);
  const versions = (text === undefined ? undefined : readableRecord(decodeCatalog(text, path)).environments.get('production')?.prompts.get(line.id)?.versions) ?? new Map<string, { readonly digest: string }>();
  const isGood = (name: string): boolean => !line.withdrawn.includes(versions.get(name)?.digest ?? '');
  const names = [...versions.keys()].filter((name) => scheme.accepts(name) && isGood(name));
  const before = scheme.name === 'hash' ? await followedBy(repository, state, line, isGood) : names.toSorted(scheme.compare).findLast((name) => scheme.compare(name, version) < 0);
  if (before === undefined) throw new Failure('rollback-no-earlier', `\`${line.id}\` has no version before ${version}.`, 'Deprecate it, or mend it with a new version.');
  return before;
}

/** Hashes have no order: which one was before another one, only the records tell. */
async function followedBy(repository: Repository, state: RecordedState, { id, path, formerPaths, version }: StateLine, isGood: (version: string) => boolean): Promise<string | undefined> {
  const paths = [...(path === null ? [] : [path]), ...formerPaths];
  const seen = new Set<string>();
  for (let now = version; now !== null && !seen.has(now); ) {
    seen.add(now);
    now = (await recordedVersion(repository, state, { ids: [id], paths, version: now }))?.from ?? null;
    if (now !== null && now !== version && isGood(now)) return now;
  }
  return undefined;
}

/** The files of a version: its own, and those beside it. */
interface VersionTexts {
  readonly path: string;
  readonly own: Uint8Array;
  readonly beside: ReadonlyMap<string, Uint8Array>;
  /** `null` where the file can be copied, but not read as a prompt. */
  readonly prompt: Prompt | null;
}

/** The files of a version, as the commit has them that it was released from: its record names that, else its tag. */
async function textsOf(repository: Repository, library: LibraryAt, { state, line, tag }: { readonly state: RecordedState; readonly line: StateLine; readonly tag: string | null }, version: string): Promise<VersionTexts> {
  const { id } = line;
  const found = (await recordedVersion(repository, state, { ids: [id], paths: [...(line.path === null ? [] : [line.path]), ...line.formerPaths], version })) ?? (tag === null ? null : await taggedVersion(repository, library, id, tag));
  if (found === null) throw new Failure('version-unknown', `Neither a record nor a tag tells of a version ${version} of \`${id}\`.`, `See its versions: prompt-libraries history ${id}`);
  const entry = { path: found.path, mode: '100644', blob: found.blob };
  const hasCommit = (await repository.commitOf(found.source)) !== null;
  const [prompt = null] = hasCommit ? await readPromptsAt(repository, library.sources, [entry], found.source) : [];
  const beside = prompt?.beside ?? [];
  const bytes = await repository.readBlobs([found.blob, ...beside.map(({ blob }) => blob)]);
  const own = bytes.get(found.blob);
  if (!hasCommit || own === undefined || beside.some(({ blob }) => !bytes.has(blob))) {
    throw new Failure('version-unreadable', `The text of \`${id}@${version}\` cannot be read.`, 'Fetch the history completely: git fetch --unshallow.');
  }
  return { path: found.path, own, prompt, beside: new Map(beside.map(({ path, blob }) => [path, bytes.get(blob) ?? new Uint8Array()])) };
}

/** For records that were brought back from tags. */
async function taggedVersion(repository: Repository, { configuration, sources }: LibraryAt, id: string, source: string): Promise<{ readonly source: string; readonly path: string; readonly blob: string } | null> {
  const prompt = await promptOrNull(repository, { commit: source, configuration, sources }, [id]);
  return prompt === null ? null : { source, path: prompt.path, blob: prompt.blob };
}

/** What HEAD has otherwise; a prompt that moved since keeps its place, with all that lies beside it. */
async function differing(repository: Repository, now: Prompt | null, then: VersionTexts, path: string): Promise<ReadonlyMap<string, Uint8Array | null>> {
  const moved = (beside: string): string => (beside.startsWith(then.path) ? path + beside.slice(then.path.length) : folderOf(path) + beside.slice(folderOf(then.path).length));
  const wanted = new Map([[path, then.own], ...[...then.beside].map(([beside, bytes]) => [moved(beside), bytes] as const)]);
  const present = now === null ? [] : [{ path: now.path, blob: now.blob }, ...now.beside];
  const contents = await repository.readBlobs(present.map(({ blob }) => blob));
  const texts = new Map(present.map((each) => [each.path, contents.get(each.blob)]));
  const gone = [...texts.keys()].filter((each) => !wanted.has(each));
  const changed = [...wanted].filter(([each, bytes]) => texts.get(each) === undefined || !Buffer.from(bytes).equals(texts.get(each) ?? new Uint8Array()));
  return new Map<string, Uint8Array | null>([...changed, ...gone.map((each) => [each, null] as const)]);
}

/** With the slash behind it; `''` at the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
