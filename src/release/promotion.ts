import { higherImpact, impacts, isBelow, type Impact } from '../domain/impact.ts';
import { namesOf } from '../domain/row.ts';
import { problem, type Problem } from '../problem/problem.ts';
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

/** What a squash would say of one prompt, and what it has to. */
export interface Declaration {
  readonly prompt: string;
  /** `null` where nothing documents the change. */
  readonly declared: Impact | null;
  readonly pending: Impact;
}

/** `promotion-below-pending` with the trailers that mend it; `null` where a squash declares enough. */
export function promotionProblem(declarations: readonly Declaration[]): Problem | null {
  const below = declarations.filter(({ declared, pending }) => isBelow(declared ?? 'none', pending));
  if (below.length === 0) return null;
  return problem('promotion-below-pending', {
    shortfalls: below.map(({ prompt, declared, pending }) => `${prompt} is ${pending}, declared ${declared ?? 'nothing'}`),
    trailers: below.map(({ prompt, pending }) => `Prompt-Change: ${prompt}=${pending}`),
  });
}
