import type { Configuration, OwnerPath } from './configuration.ts';
import { pathMatcher } from './glob.ts';
import type { Prompt } from './prompt.ts';

/** Who answers for a prompt: the file's own word, else what the configuration says; `null` for an unknown category. */
export function ownerOf(prompt: Prompt, configuration: Configuration): string | null {
  return prompt.document?.metadata.owner ?? answerableFor(prompt, configuration);
}

/** Who answers for a prompt by the configuration alone: the last path that matches, else its source, else its category. */
export function answerableFor({ name, path, source }: Pick<Prompt, 'name' | 'path' | 'source'>, configuration: Configuration): string | null {
  const byPath = configuration.ownerPaths.findLast((each) => matches(each, path));
  return byPath?.owner ?? source.owner ?? configuration.taxonomy.categories.get(name.category)?.owner ?? null;
}

/** A pattern is made into a matcher once, however many prompts are asked about. */
const matchers = new WeakMap<OwnerPath, (path: string) => boolean>();

function matches(owned: OwnerPath, path: string): boolean {
  const matcher = matchers.get(owned) ?? pathMatcher(owned.glob, []);
  matchers.set(owned, matcher);
  return matcher(path);
}
