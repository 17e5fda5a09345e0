import type { Repository } from '../git/repository.ts';
import { metadataChanges, type MetadataChange } from '../library/metadata-changes.ts';
import type { Prompt } from '../library/prompt.ts';
import { Failure } from '../problem/failure.ts';
import { textDiff, type TextDiff } from '../report/text-diff.ts';
import { findPrompt, promptOrNull } from './library/find-prompt.ts';
import { libraryAt, type LibraryAt, type LibraryRequest } from './library/library-at.ts';
import { readState } from './state/read-state.ts';
import { recordedVersion } from './state/recorded-version.ts';
import { recordsIn } from './state/records-in.ts';

/** What `diff --json` prints: `schemas/diff.schema.json`. */
export interface PromptDiff {
  readonly schema: 'prompt-libraries/diff/v1';
  readonly id: string;
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly metadata: readonly MetadataChange[];
  readonly text: TextDiff;
}

/** One of two states of a prompt. */
export interface DiffSide {
  /** As it was asked for: a version or a revision. */
  readonly name: string;
  readonly commit: string;
  readonly id: string;
  readonly path: string;
}

/**
 * What changed in a prompt between two of its versions or any two commits.
 * @param names versions, which win, or git revisions.
 * @param request the commit whose configuration and aliases count.
 * @throws Failure `prompt-unknown`, `version-unknown`, `prompt-not-there`, `prompt-unreadable`
 */
export async function diff(repository: Repository, request: LibraryRequest, id: string, names: { readonly from: string; readonly to: string }): Promise<PromptDiff> {
  const library = await libraryAt(repository, request);
  const prompt = await findPrompt(repository, library, id);
  const [from, to] = await Promise.all([names.from, names.to].map((name) => sideAt(repository, library, prompt, request, name)));
  if (from === undefined || to === undefined) throw unreadable(prompt.id, names.from);
  return {
    schema: 'prompt-libraries/diff/v1',
    id: prompt.id,
    from: from.side,
    to: to.side,
    metadata: metadataChanges(from.document.metadata, to.document.metadata),
    text: textDiff(from.document.body, to.document.body),
  };
}

type Document = NonNullable<Prompt['document']>;

/** The prompt as one commit has it, by that commit's own layout, under any of its ids. */
async function sideAt(
  repository: Repository,
  library: LibraryAt,
  prompt: Prompt,
  { configFile }: LibraryRequest,
  name: string,
): Promise<{ readonly side: DiffSide; readonly document: Document }> {
  const ids = [prompt.id, ...(prompt.document?.metadata.aliases ?? [])];
  const commit = await commitNamed(repository, library, ids, name);
  const then = await libraryAt(repository, { at: commit, configFile });
  const found = await promptOrNull(repository, then, ids);
  if (found === null) {
    throw new Failure('prompt-not-there', `${prompt.id} does not exist at ${name}.`, `See its history: prompt-libraries history ${prompt.id}`);
  }
  if (found.document === null) throw unreadable(prompt.id, name);
  return { side: { name, commit, id: found.id, path: found.path }, document: found.document };
}

/** The commit that a version was released from, as its record tells: where the library alone has tags, say. */
async function releasedFrom(repository: Repository, ids: readonly string[], version: string): Promise<string | null> {
  const records = await recordsIn(repository);
  const state = records === null ? null : await readState(repository, records);
  const found = state === null ? null : await recordedVersion(repository, state, { ids, paths: [], version });
  return found === null ? null : await repository.commitOf(found.source);
}

/** A version by its tag, under the newest id that has it; else what git knows by the name; else a version without a tag. */
async function commitNamed(repository: Repository, { configuration }: LibraryAt, ids: readonly string[], name: string): Promise<string> {
  for (const id of ids) {
    const tag = configuration.tagFormat.replace('{id}', () => id).replace('{version}', () => name);
    const commit = /^[0-9A-Za-z][0-9A-Za-z.+-]*$/u.test(name) ? await repository.commitOf(`refs/tags/${tag}`) : null;
    if (commit !== null) return commit;
  }
  const commit = (await repository.commitOf(name)) ?? (await releasedFrom(repository, ids, name));
  if (commit !== null) return commit;
  const [id = ''] = ids;
  throw new Failure('version-unknown', `${id} has no version ${name}, and no commit is called so.`, `See prompt-libraries history ${id}, or git tag --list '${id}@*'; fetch tags first.`);
}

function unreadable(id: string, name: string): Failure {
  return new Failure('prompt-unreadable', `${id} cannot be read as a prompt at ${name}.`, `See the text itself: git show ${name}`);
}
