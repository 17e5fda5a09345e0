import { entry } from '../entry.ts';
import { fewNames } from '../few-names.ts';

interface RightArguments {
  readonly right: string;
  readonly prompts: readonly string[];
  /** The author, then those who approved. */
  readonly people: readonly string[];
  readonly holders: string;
}

function nobodyMay({ right, prompts, people }: RightArguments): string {
  const [author = '', ...approvers] = people.map((login) => `\`@${login}\``);
  const others = approvers.length === 0 ? 'nobody who may has approved' : `neither may ${approvers.join(', ')}, who approved`;
  return `The author ${author} may not ${right} ${fewNames(prompts)}, and ${others}.`;
}

const fix = ({ right, holders }: RightArguments): string => `Ask for an approval by somebody who may ${right}: ${holders}.`;

/** Who may do what. */
export const accessCodes = {
  'access-right-missing': entry<RightArguments>({
    severity: 'error',
    says: nobodyMay,
    why: 'The library names under `access:` who may create, modify, deploy and delete prompts.',
    fix,
  }),
  'access-right-unseen': entry<RightArguments & { readonly unseen: readonly string[] }>({
    severity: 'error',
    says: ({ right, people, unseen }) =>
      `Whether ${people.map((login) => `\`@${login}\``).join(' or ')} may ${right} hangs on ${unseen.map((each) => `\`${each}\``).join(', ')}, which this token may not see.`,
    why: 'What cannot be seen is never taken for a right.',
    fix: () => 'Name people instead of teams under `access:`, or pass the token of a GitHub App that may read members of the organisation as `github-token`.',
  }),
  'access-right-not-held': entry<RightArguments>({
    severity: 'notice',
    says: nobodyMay,
    why: 'By the roles of the repository somebody else decides this; nothing is enforced as long as `access:` is not configured.',
    fix,
  }),
};
