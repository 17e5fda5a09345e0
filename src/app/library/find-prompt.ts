import { nearestName } from '../../domain/nearest.ts';
import type { Repository } from '../../git/repository.ts';
import type { Prompt } from '../../library/prompt.ts';
import { Failure } from '../../problem/failure.ts';
import { locatorFor } from '../check/locate.ts';
import { readPromptsAt } from '../check/read-change.ts';
import type { LibraryAt } from './library-at.ts';

/**
 * The prompt of an id, or the one that had this id before it was renamed.
 * @throws Failure `prompt-unknown`, `prompt-ambiguous`
 */
export async function findPrompt(repository: Repository, library: LibraryAt, id: string): Promise<Prompt> {
  const found = await promptOrNull(repository, library, [id]);
  if (found !== null) return found;
  const ids = await locatorFor(repository, library.sources, library.commit).allIds();
  throw unknownPrompt(id, ids);
}

/**
 * The prompt that has one of several ids, now or as an alias; `null` where there is none.
 * @throws Failure `prompt-ambiguous` where two files have the same id.
 */
export async function promptOrNull(repository: Repository, library: LibraryAt, ids: readonly string[]): Promise<Prompt | null> {
  const { commit, sources } = library;
  const entries = await locatorFor(repository, sources, commit).entriesOf(ids);
  for (const id of ids) {
    const [prompt, second] = await readPromptsAt(repository, sources, entries.get(id) ?? [], commit);
    if (second !== undefined && prompt !== undefined) throw ambiguous(id, [prompt.path, second.path]);
    if (prompt !== undefined) return prompt;
  }
  return await promptWithAlias(repository, library, ids);
}

/** git finds the files that hold the text of an id, so only those are read. */
async function promptWithAlias(repository: Repository, { commit, sources }: LibraryAt, ids: readonly string[]): Promise<Prompt | null> {
  const texts = ids.filter((id) => id !== '' && !/[\n\r\0]/u.test(id));
  if (texts.length === 0) return null;
  const [folder = '', ...others] = sources.folders;
  const paths = await repository.filesWith(commit, texts, others.length === 0 ? folder : '');
  // What names an alias may be a file beside the prompt.
  const owners = [...new Set(paths.flatMap((path) => sources.claim(path)?.path ?? []))];
  const found = await repository.entriesAt(commit, owners);
  const entries = owners.flatMap((path, index) => {
    const entry = found[index];
    return entry === null || entry === undefined ? [] : [{ path, mode: '100644', blob: entry.blob }];
  });
  const prompts = await readPromptsAt(repository, sources, entries, commit);
  return prompts.find(({ document }) => document?.metadata.aliases.some((alias) => ids.includes(alias))) ?? null;
}

/** That no prompt has an id, and which one may be meant. */
export function unknownPrompt(id: string, ids: readonly string[]): Failure {
  if (ids.length === 0) return emptyLibrary();
  const meant = nearestName(id, ids);
  const help = meant === null ? 'See prompt-libraries list, or find it with prompt-libraries search WORD.' : `Did you mean ${meant}?`;
  return new Failure('prompt-unknown', `There is no prompt ${id === '' ? "''" : id} in the last commit.`, `${help} One that is not committed yet is not seen, and one that is gone with --at COMMIT.`);
}

/** There is nothing to show, and what to do about it. */
export function emptyLibrary(): Failure {
  const help = 'Begin with prompt-libraries init, or write one with prompt-libraries create NAME; then commit it.';
  return new Failure('library-empty', 'The last commit has no prompts.', help);
}

function ambiguous(id: string, [first, second]: readonly [string, string]): Failure {
  return new Failure('prompt-ambiguous', `Two files have the id ${id}: ${first} and ${second}.`, 'Rename one of them.');
}
