import { neededApprovals, type NeededApproval } from '../library/required-review.ts';
import { approvers, folded, type ReviewedChange } from '../library/review.ts';
import type { Facts } from '../rule/facts.ts';
import type { Judgement, Occasion, Verdict } from './verdict.ts';

type ReviewedFacts = Pick<Facts, 'touched' | 'configuration' | 'landing' | 'flow' | 'review'>;

/**
 * Judges approvals: who has to look at a change, and who did. What is missing waits; whether that stops the check or the
 * rules of the branch do, `gates.review.by` says. A release asks nobody: what is released was reviewed before it was merged.
 */
export function reviewGate(facts: ReviewedFacts, required: boolean, occasion: Occasion): Judgement {
  const needed = occasion === 'release' || facts.review.is === 'done' ? [] : neededApprovals(facts);
  if (needed.length === 0) return judged(required, { is: 'skipped', because: whyNobody(facts, occasion) }, null);
  const enforced = facts.configuration.gates.review.by === 'check';
  const waits = (is: string): Verdict => ({ is: 'waiting', for: is, ...(enforced ? { enforced: true } : {}) });
  const { review } = facts;
  if (review.is !== 'asked') {
    const list = needed.map(wanted).join('; ');
    return judged(required, waits(review.is === 'unseen' ? `${list}; this token may not read reviews` : `the pull request: it would ask ${list}`), 0);
  }
  const open = needed.filter((each) => !isGiven(each, review, enforced));
  const score = 1 - open.length / needed.length;
  if (open.length > 0) return judged(required, waits(`an approval by ${open.map(wanted).join('; ')}`), score);
  return judged(required, { is: 'passed', because: `approved by ${approvers(review).map((login) => `\`@${login}\``).join(', ')}` }, score);
}

function judged(required: boolean, verdict: Verdict, score: number | null): Judgement {
  return { gate: 'review', required, verdict, score, problems: [] };
}

function whyNobody({ touched, review }: ReviewedFacts, occasion: Occasion): string {
  if (occasion === 'release' || review.is === 'done') return 'what is here was reviewed before it was merged';
  return touched.length === 0 ? 'no prompt is touched' : 'nothing that is touched asks for a review';
}

/**
 * Whether somebody who may has approved. Who belongs to a team this token cannot see: where CODEOWNERS enforces it, anybody's
 * approval is reported as given, and GitHub has the last word; where the check enforces it, only named users count.
 */
function isGiven({ accounts }: NeededApproval, review: ReviewedChange, enforced: boolean): boolean {
  const approved = approvers(review);
  const users = new Set(accounts.filter((account) => !isTeam(account)).map((account) => folded(account.slice(1))));
  if (approved.some((login) => users.has(folded(login)))) return true;
  const anybody = accounts.length === 0 || (!enforced && accounts.some(isTeam));
  return anybody && approved.some((login) => review.writers.has(folded(login)));
}

function isTeam(account: string): boolean {
  return account.includes('/');
}

function wanted({ owner, accounts, because }: NeededApproval): string {
  const anybody = 'anybody with write access';
  if (owner === null) return `${anybody}, ${because}`;
  const who = accounts.length === 0 ? `mapped to no account under \`owners:\`, so ${anybody}` : accounts.map((account) => `\`${account}\``).join(' or ');
  return `${owner} (${who}) ${because}`;
}
