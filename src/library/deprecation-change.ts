import type { Deprecation } from '../format/document.ts';
import type { Prompt, Touched } from './prompt.ts';

/** The deprecation that a prompt's file announces; `null` where it stays, or is no file. */
export function deprecationOf(prompt: Prompt | null): Deprecation | null {
  return prompt?.document?.metadata.deprecation ?? null;
}

/** A prompt whose deprecation is new or says something else than before. */
export interface DeprecationChange {
  readonly prompt: Prompt;
  readonly deprecation: Deprecation;
  /** What it said before; `null` for a new one. */
  readonly before: Deprecation | null;
}

/** The deprecations that a change brings or changes. */
export function deprecationChanges(touched: readonly Touched[]): readonly DeprecationChange[] {
  return touched.flatMap(({ before, after }) => {
    const deprecation = deprecationOf(after);
    const earlier = deprecationOf(before);
    if (after === null || deprecation === null || (earlier !== null && isSame(deprecation, earlier))) return [];
    return [{ prompt: after, deprecation, before: earlier }];
  });
}

/** The day that users were promised, where a change takes the prompt away before it; else `null`. */
export function promiseBroken({ before, after }: Touched, today: string): string | null {
  const promised = deprecationOf(before)?.removal ?? null;
  if (promised === null) return null;
  const goes = after === null ? today : (deprecationOf(after)?.removal ?? null);
  return goes !== null && goes < promised ? promised : null;
}

function isSame(a: Deprecation, b: Deprecation): boolean {
  return a.announced === b.announced && a.removal === b.removal && a.replacement === b.replacement && a.guide === b.guide && a.reason === b.reason;
}
