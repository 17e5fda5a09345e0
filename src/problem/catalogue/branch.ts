import { entry } from '../entry.ts';

/** Which branch may go where. */
export const branchCodes = {
  'branch-wrong-target': entry<{ branch: string; type: string; target: string; allowed: readonly string[] }>({
    severity: 'error',
    says: ({ branch, type, target }) => `\`${branch}\` (${type}) may not be merged into \`${target}\`.`,
    why: 'Every kind of branch has one way to users, so that nothing skips its tests.',
    fix: ({ allowed }) =>
      allowed.length === 0
        ? 'Nothing of an experiment is merged: bring the winner by a feature branch.'
        : `Change the base to \`${allowed[0]}\`: gh pr edit --base ${allowed[0]}`,
  }),
};
