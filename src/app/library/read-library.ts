import { nearestName } from '../../domain/nearest.ts';
import type { Repository } from '../../git/repository.ts';
import type { Workspace } from '../../git/workspace.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Sources } from '../../library/sources.ts';
import { Failure } from '../../problem/failure.ts';
import { readEverything } from '../check/read-change.ts';
import { libraryAt, type LibraryAt, type LibraryRequest } from './library-at.ts';

/** Where reading commands get their facts. */
export interface LibraryPorts {
  readonly repository: Repository;
  /** `null` in a bare repository. */
  readonly workTree: Pick<Workspace, 'changedPaths'> | null;
}

/** A library with all prompts of its files. */
export interface WrittenLibrary extends LibraryAt {
  /** Sorted by id. */
  readonly prompts: readonly Prompt[];
}

/** A library with all its prompts, and what of the work tree it does not show. */
export interface ReadLibrary extends WrittenLibrary {
  readonly uncommitted: Uncommitted;
}

/** Paths of prompts that differ between the work tree and the last commit; `null` where another commit was asked for. */
export type Uncommitted = readonly string[] | null;

/** Reads every prompt of a commit, and which of them differ on the disk. */
export async function readLibrary(ports: LibraryPorts, request: LibraryRequest): Promise<ReadLibrary> {
  const library = await readWritten(ports.repository, request);
  return { ...library, uncommitted: await uncommittedPrompts(ports.workTree, request, library.sources) };
}

/** Reads every prompt of a commit. */
export async function readWritten(repository: Repository, request: LibraryRequest): Promise<WrittenLibrary> {
  const library = await libraryAt(repository, request);
  const { touched } = await readEverything(repository, library.sources, library.commit);
  return { ...library, prompts: touched.flatMap(({ after }) => after ?? []) };
}

/** What of the work tree a reader of a commit does not see; no prompt is read. */
export async function uncommittedAt({ repository, workTree }: LibraryPorts, request: LibraryRequest): Promise<Uncommitted> {
  return workTree === null || request.at !== 'HEAD' ? null : await uncommittedPrompts(workTree, request, (await libraryAt(repository, request)).sources);
}

/** Which prompts a reader of the last commit does not see as they are on the disk, sorted. */
export async function uncommittedPrompts(
  workTree: LibraryPorts['workTree'],
  { at }: LibraryRequest,
  sources: Sources,
): Promise<Uncommitted> {
  if (workTree === null || at !== 'HEAD') return null;
  return (await workTree.changedPaths()).filter((path) => sources.claim(path) !== null).toSorted();
}

/** @throws Failure `category-unknown` for a category that neither the taxonomy nor a prompt has. */
export function knownCategory(category: string, { taxonomy }: Configuration, used: Iterable<string> = []): void {
  const known = new Set([...taxonomy.categories.keys(), ...used]);
  if (known.has(category)) return;
  const meant = nearestName(category, known);
  const says = `There is no category ${category === '' ? "''" : category}.${meant === null ? '' : ` Did you mean ${meant}?`}`;
  throw new Failure('category-unknown', says, `It may be ${[...known].join(', ')}; taxonomy.categories in prompt-library.yaml adds others.`);
}
