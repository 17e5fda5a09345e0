import { bodyFile, bodyOf } from '../../catalog/body.ts';
import { mergedInput } from '../../catalog/merged-input.ts';
import type { Repository } from '../../git/repository.ts';
import type { PromptTag } from '../../ledger/tag-message.ts';
import type { Prompt } from '../../library/prompt.ts';
import { partialsOf } from '../../library/render-prompt.ts';
import { digestsAmong } from '../check/digests.ts';
import { libraryAt } from '../library/library-at.ts';
import { promptOrNull } from '../library/find-prompt.ts';
import { withNeeds } from '../library/prompt-needs.ts';

/** A version as its tag names it, with the file it was made of. */
export interface TaggedVersion extends PromptTag {
  /** Name of the tag. */
  readonly name: string;
  readonly file: Prompt;
  /** Its text for applications, as a file of the branch. */
  readonly body: { readonly path: string; readonly text: string };
}

/** Reads the version that a tag names; `null` where the commit has another text now, or none that can be read. */
export async function taggedVersion(repository: Repository, name: string, tag: PromptTag, configFile: string): Promise<TaggedVersion | null> {
  if ((await repository.commitOf(tag.source)) === null) return null;
  const library = await libraryAt(repository, { at: tag.source, configFile });
  const file = await promptOrNull(repository, library, [tag.prompt]);
  if (file === null || file.id !== tag.prompt || file.document === null) return null;
  const needs = new Map([...(await withNeeds(repository, library, file)), [file.id, file] as const]);
  if (digestsAmong(needs)(file) !== tag.digest) return null;
  const { metadata, body: written } = file.document;
  const declared = (each: Prompt): { input: unknown; defaults: Readonly<Record<string, unknown>> } => each.document?.metadata ?? { input: null, defaults: {} };
  const input = mergedInput(declared(file), [...partialsOf(file, needs).values()].map(declared));
  const body = bodyOf(
    { id: file.id, digest: tag.digest, path: file.path, template: file.document.template, fileMessages: file.document.messages, uses: file.document.uses, body: written, metadata: { ...metadata, ...input }, model: metadata.model ?? library.configuration.defaults.model },
    (partial) => needs.get(partial)?.document?.body ?? null,
  );
  return body.ok ? { ...tag, name, file, body: bodyFile(body.value) } : null;
}
