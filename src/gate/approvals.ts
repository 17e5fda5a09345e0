import { isTeam, type Actor } from '../library/access.ts';
import type { NeededApproval } from '../library/required-review.ts';
import { approvers, folded, type Review, type ReviewedChange } from '../library/review.ts';
import type { Verdict } from './verdict.ts';

/** Whether the check waits for an approval by itself, whatever the configuration says of other approvals. */
export function insists({ insists: own }: NeededApproval): boolean {
  return own === true;
}

/** What is waited for, in words that follow "waits for". */
export function waitingFor(what: string, enforced: boolean): Verdict {
  return { is: 'waiting', for: what, ...(enforced ? { enforced: true } : {}) };
}

/** Who will be asked, or cannot be seen to have answered. */
export function openApprovals(asked: readonly string[], is: Review['is']): string {
  const list = asked.join('; ');
  return is === 'to-come' ? `the pull request: it would ask ${list}` : `${list}; this token may not read reviews`;
}

/** Whose approvals count, for readers. */
export function namedApprovers(review: ReviewedChange): string {
  return approvers(review).map((login) => `\`@${login}\``).join(', ');
}

/**
 * Whether somebody who may has approved. A team this token cannot see into is left to those who can: where CODEOWNERS
 * enforces it, anybody's approval is reported as given, and GitHub has the last word; where the check enforces it, only
 * named users count, and members that it sees.
 */
export function isGiven({ accounts }: NeededApproval, review: ReviewedChange, actors: readonly Actor[], enforced: boolean): boolean {
  const approved = approvers(review).map(folded);
  const users = new Set(accounts.filter((account) => !isTeam(account)).map((account) => folded(account.slice(1))));
  if (approved.some((login) => users.has(login))) return true;
  if (actors.some(({ login, teams }) => approved.includes(folded(login)) && accounts.some((account) => teams.get(account) === true))) return true;
  const anybody = accounts.length === 0 || (!enforced && accounts.some(isTeam));
  return anybody && approved.some((login) => review.writers.has(login));
}

/** Who is asked, and why. */
export function askedFor({ owner, accounts, because }: NeededApproval): string {
  const anybody = 'anybody with write access';
  if (owner === null) return `${anybody}, ${because}`;
  const who = accounts.length === 0 ? `mapped to no account under \`owners:\`, so ${anybody}` : accounts.map((account) => `\`${account}\``).join(' or ');
  return `${owner} (${who}) ${because}`;
}
