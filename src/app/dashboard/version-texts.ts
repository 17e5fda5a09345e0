import { textOf } from '../../format/bytes.ts';
import type { FormatName } from '../../domain/formats.ts';
import { formatsByName } from '../../format/formats.ts';
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
  formatOf: (id: string) => FormatName,
): Promise<readonly PromptView[]> {
  const blobOf = (id: string, version: string): string | undefined => blobs.get(`${id}@${version}`);
  const wanted = prompts.filter(({ id }) => chosen.has(id)).flatMap(({ id, versions }) => versions.slice(0, mostVersions).flatMap(({ version }) => blobOf(id, version) ?? []));
  const contents = await repository.readBlobs([...new Set(wanted)]);
  return prompts.map((prompt) => {
    if (!chosen.has(prompt.id)) return prompt;
    const versions = prompt.versions.map((version, index) => {
      const bytes = index < mostVersions ? contents.get(blobOf(prompt.id, version.version) ?? '') : undefined;
      return { ...version, text: bytes === undefined ? null : bodyIn(bytes, prompt, formatOf(prompt.id)) };
    });
    return { ...prompt, versions };
  });
}

/** The body of a file as it was, with LF line ends. */
function bodyIn(bytes: Uint8Array, { path }: PromptView, format: FormatName): string | null {
  if (format !== 'native') {
    const read = formatsByName[format].read(bytes, path);
    return read.ok ? read.value.body : null;
  }
  // Front matter of a former version need not hold today: the body is shown all the same.
  const text = textOf(bytes, path);
  if (!text.ok) return null;
  const split = splitFile(text.value, path);
  return !split.ok ? null : split.value.body.replaceAll('\r\n', '\n');
}
