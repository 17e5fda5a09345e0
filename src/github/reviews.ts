import type { HostedReview } from './hosting.ts';
import { textAt, valueAt } from './shape.ts';
import type { Transport } from './transport.ts';

/** GitHub's words for what a review says; all others are comments. */
const says = new Map<string, HostedReview['says']>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['DISMISSED', 'dismissed'],
]);

/** The name GitHub shows for the work of a deleted account. */
const deletedAccount = 'ghost';

function reviewFrom(data: unknown): HostedReview {
  const isDeleted = valueAt(data, 'user') === null;
  const commit = valueAt(data, 'commit_id');
  return {
    login: isDeleted ? deletedAccount : textAt(data, 'user', 'login'),
    isBot: !isDeleted && valueAt(data, 'user', 'type') !== 'User',
    says: says.get(textAt(data, 'state')) ?? 'commented',
    commit: typeof commit === 'string' ? commit : null,
  };
}

/** Every review of a pull request, the oldest first. */
export function readReviews(transport: Transport, number: number): Promise<readonly HostedReview[]> {
  return transport.readAll(
    {
      what: `read the reviews of pull request #${number}`,
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      parameters: { pull_number: number },
    },
    reviewFrom,
  );
}
