import { isTeam, teamsIn } from '../../library/access.ts';
import { neededApprovals } from '../../library/required-review.ts';
import { approvers } from '../../library/review.ts';
import type { Facts } from '../../rule/facts.ts';
import type { CheckRequest } from './request.ts';

/** What was said of a change, and what is known of its author and of those who approved it. */
export async function peopleOf({ review: asked, whoIs }: CheckRequest, facts: Parameters<typeof neededApprovals>[0]): Promise<Pick<Facts, 'review' | 'actors'>> {
  const review = await asked();
  if (review.is !== 'asked' || whoIs === undefined) return { review, actors: [] };
  const { access, gates } = facts.configuration;
  const security = facts.configuration.owners.get(gates.security.owner) ?? [];
  // Where GitHub enforces the approvals, it knows the members of its teams best.
  const owners = gates.review.by === 'check' ? [...neededApprovals(facts).flatMap(({ accounts }) => accounts), ...security].filter(isTeam) : [];
  const teams = [...new Set([...teamsIn(access), ...owners])];
  return { review, actors: await Promise.all([review.author, ...approvers(review)].map((login) => whoIs(login, teams))) };
}
