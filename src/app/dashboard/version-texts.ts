import { textOf } from '../../format/bytes.ts';
import { splitFile } from '../../format/split.ts';
import type { Repository } from '../../git/repository.ts';
import type { PromptView } from '../../report/library/model.ts';

/** Newest versions of a prompt whose texts are read. */
const mostVersions = 20;

/**
 * Prompts with the texts of their versions, for those that are chosen. A text that is not in the clone, or is no prompt,
 * stays `null`.
 * @param blobs the file of a version, by `<id>@<version>`.
 */
export async function withTexts(
  repository: Repository,
  prompts: readonly PromptView[],
  blobs: ReadonlyMap<string, string>,
  chosen: ReadonlySet<string>,
): Promise<readonly PromptView[]> {
  const blobOf = (id: string, version: string): string | undefined => blobs.get(`${id}@${version}`);
  const wanted = prompts.filter(({ id }) => chosen.has(id)).flatMap(({ id, versions }) => versions.slice(0, mostVersions).flatMap(({ version }) => blobOf(id, version) ?? []));
  const contents = await repository.readBlobs([...new Set(wanted)]);
  return prompts.map((prompt) => {
    if (!chosen.has(prompt.id)) return prompt;
    const versions = prompt.versions.map((version, index) => {
      const bytes = index < mostVersions ? contents.get(blobOf(prompt.id, version.version) ?? '') : undefined;
      return { ...version, text: bytes === undefined ? null : bodyIn(bytes, prompt) };
    });
    return { ...prompt, versions };
  });
}

/** The body of a file as it was, with LF line ends; a file without front matter is a body whole where its format has none. */
function bodyIn(bytes: Uint8Array, { path, template }: PromptView): string | null {
  const text = textOf(bytes, path);
  if (!text.ok) return null;
  const split = splitFile(text.value, path);
  if (!split.ok) return template === 'none' ? text.value.replaceAll('\r\n', '\n') : null;
  return split.value.body.replaceAll('\r\n', '\n');
}
