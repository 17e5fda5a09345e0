import { largestFile, textOf } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { groupedBy } from '../../report/grouped.ts';
import { nothingBeside, type FilesBeside, type TextBeside } from '../../rule/beside.ts';
import { secretSearch } from '../../rule/secrets.ts';

interface Lying {
  readonly id: string;
  readonly path: string;
  readonly blob: string;
}

/** Reads the texts that a change brings or changes beside its prompts. What is no text is none of a reader's, and left out. */
export async function readFilesBeside(repository: Repository, touched: readonly Touched[]): Promise<FilesBeside> {
  const lying = touched.flatMap(({ id, before, after }) => newBeside(before, after).map((file): Lying => ({ id, ...file })));
  if (lying.length === 0) return nothingBeside;
  const sizes = await repository.sizesOf([...new Set(lying.map(({ blob }) => blob))]);
  const isLarge = ({ blob }: Lying): boolean => (sizes.get(blob) ?? 0) > largestFile;
  const contents = await repository.readBlobs([...new Set(lying.filter((file) => !isLarge(file)).map(({ blob }) => blob))]);
  const texts = lying.flatMap(({ id, path, blob }) => {
    const bytes = contents.get(blob);
    const text = bytes === undefined ? null : textOf(bytes, path);
    return text?.ok === true ? [{ id, path, text: text.value }] : [];
  });
  const secrets = texts.length === 0 ? [] : await (await secretSearch())(texts.map(({ text }) => text));
  const withSecrets = texts.map((each, index): TextBeside & { readonly id: string } => ({ ...each, secrets: secrets[index] ?? [] }));
  const large = lying.filter(isLarge).map(({ id, path, blob }) => ({ id, path, bytes: sizes.get(blob) ?? 0 }));
  return { texts: byPrompt(withSecrets), large: byPrompt(large) };
}

function byPrompt<T extends { readonly id: string }>(files: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return new Map(groupedBy(files, ({ id }) => id).map((group) => [group[0].id, group]));
}

function newBeside(before: Prompt | null, after: Prompt | null): Prompt['beside'] {
  const known = new Set((before?.beside ?? []).map(({ path, blob }) => `${blob} ${path}`));
  return (after?.beside ?? []).filter(({ path, blob }) => !known.has(`${blob} ${path}`));
}
