import type { Configuration } from './configuration.ts';
import type { Prompt } from './prompt.ts';

/** Who answers for a prompt: the file's own word, else its source's, else its category's; `null` for an unknown category. */
export function ownerOf(prompt: Prompt, configuration: Configuration): string | null {
  const category = configuration.taxonomy.categories.get(prompt.name.category);
  return prompt.document?.metadata.owner ?? prompt.source.owner ?? category?.owner ?? null;
}
