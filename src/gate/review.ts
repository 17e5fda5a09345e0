import { neededApprovals, type NeededApproval } from '../library/required-review.ts';
import type { ReviewedChange } from '../library/review.ts';
import type { Problem } from '../problem/problem.ts';
import type { Facts } from '../rule/facts.ts';
import { accessJudgement } from './access.ts';
import { askedFor, insists, isGiven, namedApprovers, openApprovals, waitingFor } from './approvals.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

type ReviewedFacts = Pick<Facts, 'touched' | 'configuration' | 'landing' | 'flow' | 'review' | 'actors' | 'now' | 'controls'>;

/**
 * Judges people: whether those who make and approve a change may do what it does, who has to look at it, and who did. A
 * right that nobody holds fails; an approval that is missing waits, and whether that stops the check or the rules of the
 * branch do, `gates.review.by` says. A release asks nobody: what is released was reviewed before it was merged.
 */
export function reviewGate(facts: ReviewedFacts, wanted: boolean, occasion: Occasion): Judgement {
  const { review } = facts;
  if (occasion === 'release' || review.is === 'done') return judged(wanted, { is: 'skipped', because: 'what is here was reviewed before it was merged' }, null);
  const needed = neededApprovals(facts);
  const required = wanted || needed.some(insists);
  const access = accessJudgement(facts);
  const enforced = facts.configuration.gates.review.by === 'check';
  const checks = needed.length + access.asked;
  if (checks === 0 && access.open === null) return judged(required, { is: 'skipped', because: whyNobody(facts) }, null, access.problems);
  if (review.is !== 'asked' || access.open !== null) {
    const list = [...needed.map(askedFor), ...(access.open === null ? [] : [access.open])];
    // Rights are enforced by nobody but the check; before there is a pull request there is nobody to hold them.
    return judged(required, waitingFor(openApprovals(list, review.is), enforced || (review.is !== 'to-come' && (access.open !== null || needed.some(insists)))), 0, access.problems);
  }
  const missing = needed.filter((each) => !isGiven(each, review, facts.actors, enforced));
  const [first, ...others] = access.problems.filter(({ severity }) => severity === 'error');
  const score = 1 - (missing.length + (first === undefined ? 0 : 1 + others.length)) / checks;
  if (first !== undefined) return judged(required, { is: 'failed', problems: [first, ...others] }, score, access.problems);
  if (missing.length > 0) return judged(required, waitingFor(`an approval by ${missing.map(askedFor).join('; ')}`, enforced || missing.some(insists)), score, access.problems);
  return judged(required, { is: 'passed', because: whyEnough(needed, review) }, score, access.problems);
}

function whyEnough(needed: readonly NeededApproval[], review: ReviewedChange): string {
  const by = namedApprovers(review);
  return needed.length > 0 ? `approved by ${by}` : `the author${by === '' ? '' : ` or ${by}`} may do this, and nothing that is touched asks for a review`;
}

function judged(required: boolean, verdict: Verdict, score: number | null, problems: readonly Problem[] = []): Judgement {
  return { gate: 'review', required, verdict, score, problems };
}

function whyNobody({ touched }: ReviewedFacts): string {
  return touched.length === 0 ? 'no prompt is touched' : 'nothing that is touched asks for a review';
}
