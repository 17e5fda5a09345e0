import { Failure } from '../problem/failure.ts';
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

/** Permissions that include writing, in GitHub's older words, which name no roles of an organisation's own. */
const writing: ReadonlySet<string> = new Set(['admin', 'write']);

/** Whether an account may write to the repository; one that GitHub does not know may not. */
export async function readMayWrite(transport: Transport, login: string): Promise<boolean> {
  try {
    return await transport.read(
      {
        what: `read what ${login} may do`,
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { username: login },
      },
      (data) => writing.has(textAt(data, 'permission')),
    );
  } catch (error) {
    if (error instanceof Failure && error.code === 'github-not-found') return false;
    throw error;
  }
}
