import { higherImpact, impacts, type Impact } from '../domain/impact.ts';
import { namesOf } from '../domain/row.ts';
import type { Scheme, VersionFacts } from '../version/scheme.ts';
import { candidatesOf, keptCandidates, type Candidate } from './candidate.ts';

/** What is pending for one prompt on staging. */
export interface Pending {
  readonly scheme: Scheme;
  /** The newest version released from main; `null` before the first. */
  readonly stable: string | null;
  readonly candidates: readonly Candidate[];
  /** Impact of the difference between the content of stable and that of staging, whether it is a candidate already or not. */
  readonly live: Impact;
  readonly facts: VersionFacts;
}

/**
 * The least that a squash of staging must declare for a prompt: what is live there, and enough to reach what its candidates
 * announced, so that a promotion gives no lower version because it came before the last candidate.
 */
export function pendingImpact({ scheme, stable, candidates, live, facts }: Pending): Impact {
  const announced = keptCandidates(scheme, stable, candidatesOf(scheme, 'rc', candidates)).at(-1);
  if (stable === null || announced === undefined || scheme.name === 'hash') return live;
  const after = (impact: Impact): string => scheme.next(stable, impact, facts);
  const highest = after('major');
  const wanted = scheme.compare(highest, announced.core) < 0 ? highest : announced.core;
  const enough = namesOf(impacts).find((impact) => scheme.compare(after(impact), wanted) >= 0);
  return higherImpact(live, enough ?? 'major');
}

export { promotionProblem, type Declaration } from '../rule/promotion-suffices.ts';
