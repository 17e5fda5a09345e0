import { entry } from '../entry.ts';

interface Use {
  readonly id: string;
  /** When it goes, in words that follow its name. */
  readonly goes: string;
  readonly replacement: string | null;
}

const moveOn = ({ id, replacement }: Pick<Use, 'id' | 'replacement'>): string => (replacement === null ? `Do without \`${id}\`; its guide says how.` : `Use \`${replacement}\` instead.`);

/** Prompts that go, and those who use them. */
export const deprecationCodes = {
  'deprecation-not-deployed': entry<{ status: string; allowed: readonly string[] }>({
    severity: 'error',
    says: ({ status }) => `Only a deployed prompt can be deprecated; this one is ${status}.`,
    why: 'A deprecation tells users that something they have will go; nobody has this yet.',
    fix: ({ allowed }) => `It may go to: ${allowed.join(', ') || 'nowhere'}.`,
  }),
  'deprecation-too-soon': entry<{ days: number; least: number; earliest: string }>({
    severity: 'error',
    says: ({ days, least }) => `The removal is ${days} days after the announcement; at least ${least} are needed.`,
    why: 'Who uses the prompt needs the time of every phase to move on.',
    fix: ({ earliest }) => `Set \`removal\` to ${earliest} or later. An announcement that lies more than 7 days back counts from 7 days ago.`,
  }),
  'deprecation-guide-missing': entry<{ guide: string | null }>({
    severity: 'error',
    says: ({ guide }) => (guide === null ? 'The deprecation names no guide.' : `The guide \`${guide}\` does not exist.`),
    why: 'Who uses the prompt must be told how to move on.',
    fix: ({ guide }) => (guide === null ? 'Write `guide: docs/migrations/….md` and that file; `prompt-libraries deprecate` begins it.' : 'Write the file in the same pull request; `prompt-libraries deprecate` begins it.'),
  }),
  'deprecation-replacement-missing': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `The replacement \`${id}\` does not exist.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Users would be sent to nothing.',
    fix: () => 'Mend the id, or add the prompt in the same pull request.',
  }),
  'deprecation-replacement-inactive': entry<{ id: string; status: string }>({
    severity: 'error',
    says: ({ id, status }) => `The replacement \`${id}\` is ${status}.`,
    why: 'Users would be sent to a prompt they cannot have, or that goes as well.',
    fix: () => 'Name a prompt that stays, or none.',
  }),
  'deprecation-circle': entry<{ path: readonly string[] }>({
    severity: 'error',
    says: ({ path }) => `These prompts replace each other in a circle: ${path.join(' → ')}.`,
    why: 'Users would be sent round and round.',
    fix: () => 'Name a prompt that stays, or none.',
  }),
  'deprecation-replacement-lost': entry<{ id: string; replaces: readonly string[] }>({
    severity: 'error',
    says: ({ id, replaces }) => `\`${id}\` is the replacement of ${replaces.map((each) => `\`${each}\``).join(', ')}.`,
    why: 'Users of the deprecated prompt were sent here; they would be sent on, or to nothing.',
    fix: () => 'Name another replacement there in the same pull request.',
  }),
  'deprecation-shortened': entry<{ from: string; to: string; owner: string | null }>({
    severity: 'warning',
    says: ({ from, to }) => `The removal comes earlier: ${to} instead of ${from}.`,
    why: 'Users were promised the later day.',
    fix: ({ owner }) => `The owner${owner === null ? '' : ` (${owner})`} must approve; or keep the day.`,
  }),
  'removed-while-used': entry<{ id: string; requests: number; days: number }>({
    severity: 'error',
    says: ({ requests, days }) => `The prompt is removed without having been deprecated, and was requested ${requests} times in the last ${days} days.`,
    why: 'Whoever asks for it would get nothing from one release to the next.',
    fix: ({ id }) => `Announce it first: \`prompt-libraries deprecate ${id}\`; or wait until nobody asks for it.`,
  }),
  'removed-unmeasured': entry<Record<string, never>>({
    severity: 'notice',
    says: () => 'The prompt is removed without having been deprecated, and nobody counts how often it is used.',
    why: 'An application may still ask for it.',
    fix: () => 'Announce it first with `prompt-libraries deprecate`, or make sure by other means; the command `metrics` and the sources of `metrics:` record usage.',
  }),
  'deprecated-needed': entry<Use>({
    severity: 'notice',
    says: ({ id, goes }) => `\`${id}\`, which this prompt needs, ${goes}.`,
    why: 'The prompt would lose a part.',
    fix: moveOn,
  }),
  'deprecated-newly-needed': entry<Use>({
    severity: 'error',
    says: ({ id, goes }) => `\`${id}\`, which this prompt begins to need, ${goes}.`,
    why: 'Nothing new may be built on a prompt that goes.',
    fix: moveOn,
  }),
  'deprecated-still-needed': entry<Use>({
    severity: 'error',
    says: ({ id, goes }) => `\`${id}\`, which this prompt still needs, ${goes}.`,
    why: 'The removal is near; whoever changes a dependent moves it on.',
    fix: moveOn,
  }),
  'deprecated-frozen': entry<Use & { version: string | null }>({
    severity: 'error',
    says: ({ id, goes }) => `\`${id}\` ${goes}: it has no new versions any more but security and hotfix.`,
    why: 'A version that comes days before the end would only draw users to it.',
    fix: () => 'Leave it as it is, use the commit type `security` or `hotfix`, or take the deprecation back: `prompt-libraries deprecate ID --undo`.',
  }),
};
