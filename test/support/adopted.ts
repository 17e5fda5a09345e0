import type { FormatName } from '../../src/domain/formats.ts';
import type { FileBeside } from '../../src/format/document.ts';
import { renderedDocument } from '../../src/library/document-template.ts';
import type { Prompt } from '../../src/library/prompt.ts';
import { configurationFrom } from '../../src/library/read-configuration.ts';
import { readPrompt } from '../../src/library/read-prompt.ts';
import { sourcesOf } from '../../src/library/sources.ts';

/** A prompt of an adopted file, and what an application would send of it: role and text of each message. */
export interface AdoptedPrompt extends Prompt {
  readonly rendered: (values: Readonly<Record<string, string>>) => unknown;
}

/** Reads a file as a library would whose one source claims every file of the format. */
export function promptAt(format: FormatName, path: string, text: string | Uint8Array, beside: readonly FileBeside[] = []): AdoptedPrompt {
  const { claim, partialId } = sourcesOf(configurationFrom({ sources: [{ include: '**', format }] }));
  const claimed = claim(path);
  if (claimed?.id === null || claimed?.name === null || claimed === null) throw new Error(`${path} is no prompt`);
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const prompt = readPrompt({ ...claimed, id: claimed.id, name: claimed.name }, { mode: '100644', blob: '0'.repeat(40) }, bytes, { beside, partialId });
  return {
    ...prompt,
    rendered: (variables) => {
      const { document } = prompt;
      if (document === null) return prompt.problems;
      const optional = new Set(document.metadata.variables.flatMap(({ name, required }) => (required ? [] : [name])));
      const messages = renderedDocument(document, { file: path, variables: { ...document.metadata.defaults, ...variables }, optional, partials: new Map() });
      return messages.ok ? messages.value.map(({ role, text: said }) => [role, said]) : messages.problems;
    },
  };
}
