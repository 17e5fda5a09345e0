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

/** Finds who needs some ids directly. */
export type FindDependents = (ids: readonly string[]) => Promise<readonly Dependent[]>;

/** Who is pulled along by a change, and who needs what it removes. */
export interface PulledAlong {
  readonly cascades: readonly UnversionedCascade[];
  /** Ids of prompts that stay and need a removed one, by removed id. */
  readonly dependentsOfRemoved: ReadonlyMap<string, readonly string[]>;
}

/**
 * Who is pulled along: who includes a changed prompt as a partial, level by level, and who depends on one that breaks.
 * Prompts of the change itself are named too; their own decision already carries a version.
 */
export async function pulledAlong(decisions: readonly Decision[], find: FindDependents): Promise<PulledAlong> {
  const mattering = decisions.filter(({ contentChanged, touched }) => contentChanged && touched.before !== null);
  const breaking = new Set(mattering.flatMap(({ impact, touched }) => (impact === 'major' && touched.before !== null ? [touched.before.id] : [])));
  const causes = new Map<string, { prompt: Prompt; of: Set<string> }>();
  const asked = new Set<string>();
  let open = mattering.flatMap(({ touched }) => touched.before?.id ?? []);
  let first: readonly Dependent[] | null = null;
  while (open.length > 0) {
    for (const id of open) asked.add(id);
    const found = await find(open);
    first ??= found;
    const pulled = found.filter(({ by, needs }) => by === 'partial' || breaking.has(needs));
    for (const { prompt, needs } of pulled) {
      const entry = causes.get(prompt.id) ?? { prompt, of: new Set<string>() };
      entry.of.add(needs);
      causes.set(prompt.id, entry);
    }
    open = [...new Set(pulled.map(({ prompt }) => prompt.id))].filter((id) => !asked.has(id));
  }
  return { cascades: [...causes.values()].map(cascadeOf), dependentsOfRemoved: needingRemoved(mattering, first ?? []) };
}

/** How many prompts that nobody edited each touched prompt pulls along, directly or through others, by its id. */
export function pulledBy(decisions: readonly Decision[], cascades: readonly UnversionedCascade[]): ReadonlyMap<string, number> {
  const touched = new Set(decisions.map(({ touched: { id } }) => id));
  const pulling = new Map<string, string[]>();
  for (const { id, cascades: causes } of cascades) for (const cause of causes) push(pulling, cause, id);
  const reached = ({ touched: { before } }: Decision): number => {
    const found = new Set<string>(before === null ? [] : [before.id]);
    for (const id of found) for (const next of pulling.get(id) ?? []) found.add(next);
    return [...found].filter((id) => !touched.has(id) && id !== before?.id).length;
  };
  const counts = cascades.length === 0 ? [] : decisions.map((decision) => [decision.touched.id, reached(decision)] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** A patch because of some ids. */
export function cascadeOf({ prompt, of }: { readonly prompt: Prompt; readonly of: ReadonlySet<string> }): UnversionedCascade {
  return { prompt, id: prompt.id, path: prompt.path, category: prompt.name.category, impact: 'patch', cascades: [...of].sort() };
}

function needingRemoved(decisions: readonly Decision[], dependents: readonly Dependent[]): ReadonlyMap<string, readonly string[]> {
  const removed = decisions.flatMap(({ touched }) => (touched.kind === 'removed' ? [touched.id] : []));
  return new Map(removed.map((id) => [id, dependents.filter(({ needs }) => needs === id).map(({ prompt }) => prompt.id)]));
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
