import { higherImpact, type Impact } from '../domain/impact.ts';
import type { Difference } from './difference.ts';
import { floorOf } from './floor.ts';
import { declaredBy, type Way } from './landing.ts';
import type { Prompt, Touched } from './prompt.ts';

/** What is decided for one touched prompt before any version is computed: how much it changed and who says so. */
export interface Decision {
  readonly touched: Touched;
  readonly ways: readonly Way[];
  /** Whether users would get something else. */
  readonly contentChanged: boolean;
  readonly differences: readonly Difference[];
  readonly floor: Impact;
  readonly declared: Impact | null;
  readonly impact: Impact;
}

/** What deciding needs besides the prompt. */
export interface DecisionFacts {
  readonly ways: readonly Way[];
  /** Content digests of both sides, partials resolved; `null` where a side is missing or cannot be read. */
  readonly digests: { readonly before: string | null; readonly after: string | null };
  /** Whether it has a version already. */
  readonly isReleased?: boolean;
  readonly differencesBetween: (before: Prompt, after: Prompt) => readonly Difference[];
}

/**
 * Weighs declaration against content (versions.md, "Deciding, per prompt"): metadata alone counts as declared,
 * changed content is at least a patch and at least its structural difference, a removed prompt breaks its users.
 */
export function decide(touched: Touched, facts: DecisionFacts): Decision {
  const { before, after } = touched;
  const declared = declaredBy(facts.ways);
  const base = { touched, ways: facts.ways, declared };
  if (after === null) {
    return { ...base, contentChanged: true, differences: [{ change: 'prompt-removed', name: '' }], floor: 'major', impact: 'major' };
  }
  if (before === null) {
    const floor = facts.isReleased === true ? 'patch' : 'none';
    return { ...base, contentChanged: true, differences: [], floor, impact: higherImpact(declared ?? 'none', floor) };
  }
  const { digests } = facts;
  const contentChanged = digests.before === null || digests.after === null || digests.before !== digests.after;
  const differences = contentChanged ? facts.differencesBetween(before, after) : [];
  const floor = contentChanged ? higherImpact('patch', floorOf(differences)) : 'none';
  return { ...base, contentChanged, differences, floor, impact: higherImpact(declared ?? 'none', floor) };
}
