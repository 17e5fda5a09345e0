import { largestFile } from '../../format/bytes.ts';
import type { Repository } from '../../git/repository.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';
import { groupedBy } from '../../report/grouped.ts';
import { nothingBeside, type FilesBeside, type TextBeside, type UnreadBeside } from '../../rule/beside.ts';
import { secretSearch } from '../../rule/secrets.ts';

interface Lying {
  readonly id: string;
  readonly path: string;
  readonly blob: string;
}

/** Bytes that git looks at to tell whether a file is binary. */
const looked = 8000;

/** One for all files. What is no UTF-8 is read all the same: who hides something must not be spared by one wrong byte. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads the texts that a change brings or changes beside its prompts; binary files, and too large ones, are only named. */
export async function readFilesBeside(repository: Repository, touched: readonly Touched[]): Promise<FilesBeside> {
  const lying = touched.flatMap(({ id, before, after }) => newBeside(before, after).map((file): Lying => ({ id, ...file })));
  if (lying.length === 0) return nothingBeside;
  const sizes = await repository.sizesOf([...new Set(lying.map(({ blob }) => blob))]);
  const small = [...sizes].flatMap(([blob, size]) => (size > largestFile ? [] : [blob]));
  const contents = await repository.readBlobs(small);
  const files = lying.map((file) => ({ ...file, bytes: sizes.get(file.blob) ?? 0, content: contents.get(file.blob) ?? null }));
  const texts = files.flatMap(({ id, path, content }) => (content === null || isBinary(content) ? [] : [{ id, path, text: decoder.decode(content) }]));
  const secrets = texts.length === 0 ? [] : await (await secretSearch())(texts.map(({ text }) => text));
  const withSecrets = texts.map((each, index): TextBeside & { readonly id: string } => ({ ...each, secrets: secrets[index] ?? [] }));
  const unread = files.flatMap(({ id, path, bytes, content }): (UnreadBeside & { readonly id: string })[] => {
    if (content === null) return [{ id, path, bytes, because: 'large' }];
    return isBinary(content) ? [{ id, path, bytes, because: 'binary' }] : [];
  });
  return { texts: byPrompt(withSecrets), unread: byPrompt(unread) };
}

/** As git tells it. */
function isBinary(content: Uint8Array): boolean {
  return content.subarray(0, looked).includes(0);
}

function byPrompt<T extends { readonly id: string }>(files: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return new Map(groupedBy(files, ({ id }) => id).map((group) => [group[0].id, group]));
}

function newBeside(before: Prompt | null, after: Prompt | null): Prompt['beside'] {
  const known = new Set((before?.beside ?? []).map(({ path, blob }) => `${blob} ${path}`));
  return (after?.beside ?? []).filter(({ path, blob }) => !known.has(`${blob} ${path}`));
}
