import type { Impact } from '../../domain/impact.ts';
import type { Decision } from '../../library/decision.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { VersionDecision } from '../../library/version-decision.ts';
import type { Dependent } from './dependents.ts';

/** A prompt that changes for its users because of what it includes. */
export interface Cascade {
  readonly prompt: Prompt;
  readonly id: string;
  readonly path: string;
  readonly category: string;
  readonly impact: Impact;
  /** Ids of what changed below it, sorted. */
  readonly cascades: readonly string[];
  readonly version: VersionDecision;
}
export type UnversionedCascade = Omit<Cascade, 'version'>;

/**
 * Who is pulled along: who includes a changed prompt as a partial, and who depends on one that breaks.
 * Prompts of the change itself are named too; their own decision already carries a version.
 */
export function cascadesOf(dependents: readonly Dependent[], decisions: readonly Decision[]): readonly UnversionedCascade[] {
  const impacts = new Map(decisions.map(({ touched, impact }) => [(touched.before ?? touched.after)?.id ?? touched.id, impact]));
  const causes = new Map<string, { prompt: Prompt; of: Set<string> }>();
  for (const { prompt, needs, by } of dependents) {
    if (by === 'dependency' && impacts.get(needs) !== 'major') continue;
    const entry = causes.get(prompt.id) ?? { prompt, of: new Set<string>() };
    entry.of.add(needs);
    causes.set(prompt.id, entry);
  }
  return [...causes.values()].map(({ prompt, of }) => ({
    prompt,
    id: prompt.id,
    path: prompt.path,
    category: prompt.name.category,
    impact: 'patch',
    cascades: [...of].sort(),
  }));
}
