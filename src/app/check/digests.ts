import { contentDigest } from '../../library/digest.ts';
import type { Prompt, Touched } from '../../library/prompt.ts';

/** Content digest of a prompt, or `null` where it or a partial of it cannot be read. */
export type Digests = (prompt: Prompt) => string | null;

/** Digests on both sides of a change: the old side takes touched partials as they were. */
export function digestsOfBothSides(
  touched: readonly Touched[],
  neighbours: ReadonlyMap<string, Prompt>,
): { readonly before: Digests; readonly after: Digests } {
  const old = new Map(neighbours);
  for (const { before, after } of touched) {
    if (after !== null) old.delete(after.id);
    if (before !== null) old.set(before.id, before);
  }
  return { before: digestsAmong(old), after: digestsAmong(neighbours) };
}

/** Digests of prompts whose partials are all in the map; each is computed once, cycles have none. */
export function digestsAmong(prompts: ReadonlyMap<string, Prompt>): Digests {
  const known = new Map<Prompt, string | null>();
  const digest = (prompt: Prompt): string | null => {
    const seen = known.get(prompt);
    if (seen !== undefined) return seen;
    // Until it is known, a prompt that includes itself on the way has no digest.
    known.set(prompt, null);
    const value = compute(prompt);
    known.set(prompt, value);
    return value;
  };
  const compute = ({ document, template }: Prompt): string | null => {
    if (document === null || template === null) return null;
    const partials = new Map<string, string>();
    for (const { name } of template.partials) {
      const partial = prompts.get(name);
      const value = partial === undefined ? null : digest(partial);
      if (value === null) return null;
      partials.set(name, value);
    }
    return contentDigest(document, partials);
  };
  return digest;
}
