import { entry } from '../entry.ts';

/** The life of a prompt. */
export const statusCodes = {
  'status-cannot-follow': entry<{ from: string; to: string; allowed: readonly string[] }>({
    severity: 'error',
    says: ({ from, to }) => `A prompt cannot go from ${from} to ${to}.`,
    why: 'Reviewers must see every prompt before it reaches users, and users must be told before one goes.',
    fix: ({ allowed }) => `It may go to: ${allowed.join(', ') || 'nowhere'}.`,
  }),
  'status-not-written': entry<{ status: string }>({
    severity: 'error',
    says: ({ status }) => `\`status: ${status}\` is observed, not written.`,
    why: 'A file cannot make a prompt reviewed or deployed; the records of its releases can.',
    fix: () => 'Write `draft`, `archived` or nothing.',
  }),
};
