import { entry } from '../entry.ts';

/** What commit messages say, and what they ought to. */
export const commitCodes = {
  'commit-undocumented': entry<{
    title: string;
    prompts: readonly string[];
    scope: readonly string[];
    /** What says too little, and whether another text would do if the pull request were squashed. */
    of: 'title' | 'commit' | 'commit-beside-title';
  }>({
    severity: 'error',
    says: ({ title, prompts, scope }) =>
      `Undocumented change: \`${title}\` touches ${prompts.map((each) => `\`${each}\``).join(', ')} but ${scope.length === 0 ? 'is no conventional commit' : `speaks only of \`${scope.join(', ')}\``}.`,
    why: 'No change may reach users without saying what it is.',
    fix: ({ scope, prompts, of }) => {
      const begins = `Begin the ${of === 'title' ? 'title of the pull request' : 'commit'} with \`fix: …\`, \`feat: …\` or another type of docs/versions.md.`;
      const names = `Name every prompt in the scope, or none, or add a trailer such as \`Prompt-Change: ${prompts[0] ?? ''}=minor\`.`;
      const squashes = of === 'commit-beside-title' ? ' Where pull requests are always squashed, `merge: squash` in the configuration lets the title speak alone.' : '';
      return `${scope.length === 0 ? begins : names}${squashes}`;
    },
  }),
  'commit-near-miss': entry<{ title: string; wrong: string; at: number; meant: string }>({
    severity: 'error',
    says: ({ title, wrong, at, meant }) =>
      `\`${title}\` is almost a conventional commit: ${wrong} (character ${at}). Did you mean \`${meant}\`?`,
    why: 'A message that is read in two ways would release two different versions.',
    fix: ({ meant }) => `Write \`${meant}\`.`,
  }),
  'commit-type-case': entry<{ written: string; expected: string }>({
    severity: 'warning',
    says: ({ written, expected }) => `The type \`${written}\` is written in upper case; \`${expected}\` is meant.`,
    why: 'Other tools read it as no type at all.',
    fix: ({ expected }) => `Write \`${expected}:\`.`,
  }),
  'commit-type-unknown': entry<{ type: string; known: readonly string[]; meant: string | null }>({
    severity: 'error',
    says: ({ type, meant }) => `\`${type}\` is no known type of change.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'Without a known type nobody can tell what the change does to users.',
    fix: ({ known }) => `Use one of ${known.join(', ')}; or add the type under \`versioning.types\`.`,
  }),
  'commit-breaking-unclear': entry<{ line: string }>({
    severity: 'warning',
    says: ({ line }) => `\`${line}\` looks like a breaking change but does not count as one.`,
    why: 'Only `!` before the colon, or a line that begins with `BREAKING CHANGE:`, makes a change breaking.',
    fix: () => 'Write `BREAKING CHANGE: …` at the start of a line, or say it in other words.',
  }),
  'commit-fixup': entry<{ title: string }>({
    severity: 'error',
    says: ({ title }) => `\`${title}\` is meant to be folded into another commit.`,
    why: 'It would land as a change of its own that says nothing.',
    fix: () => 'Run `git rebase -i --autosquash` before the merge.',
  }),
  'commit-trailer-invalid': entry<{ trailer: string; reason: string }>({
    severity: 'error',
    says: ({ trailer, reason }) => `The trailer \`${trailer}\` cannot be read: ${reason}.`,
    why: 'A request that is not understood would be left out without a word.',
    fix: () => 'Write `Prompt-Change: <id>=<major|minor|patch|none>` or `Release-As: <id>=<version>`.',
  }),
  'commit-scope-unmatched': entry<{ item: string; meant: string | null }>({
    severity: 'warning',
    says: ({ item, meant }) => `\`${item}\` names no prompt of this change.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The words look like a prompt id but narrow nothing.',
    fix: () => 'Name a prompt that this change touches.',
  }),
  'declared-below-floor': entry<{
    prompt: string;
    declared: string;
    /** Which text declares too little. */
    by: 'title' | 'commits';
    floor: string;
    found: readonly string[];
    type: string;
    /** Where the prompt seems to have moved, and nothing says so: what would. */
    alias: { readonly line: string; readonly file: string } | null;
  }>({
    severity: 'error',
    says: ({ declared, by, floor, found }) => `${found.join('; ')}: this is ${floor}, but the ${by === 'title' ? 'title declares' : 'commits declare'} ${declared}.`,
    why: 'Applications that follow the version would break without warning.',
    fix: ({ prompt, by, floor, type, alias }) =>
      `${alias === null ? 'Use' : `If it only moved, write \`${alias.line}\` in ${alias.file}; if it is to go, use`} \`${type}\`, or add the trailer \`Prompt-Change: ${prompt}=${floor}\`${by === 'title' ? ' to the text of the pull request' : ''}.`,
  }),
};
