import { entry } from '../entry.ts';

/** What applications are served. */
export const servingCodes = {
  'split-version-missing': entry<{ id: string; version: string; as: string }>({
    severity: 'error',
    says: ({ id, version, as }) => `\`${id}\` has no version ${version}, which is its ${as}.`,
    why: 'Users who are sent to a version that is not there would get nothing, and some services would quietly give them another one.',
    fix: ({ id }) => `Name a released version: prompt-libraries history ${id}`,
  }),
  'split-invalid': entry<{ id: string; reason: string }>({
    severity: 'error',
    says: ({ id, reason }) => `The users of \`${id}\` cannot be split: ${reason}.`,
    why: 'flagd serves the default to everybody where a share or a name is wrong, and says nothing.',
    fix: () => 'Correct the rollout or the experiment: shares are whole basis points, 10,000 are all users.',
  }),
};
