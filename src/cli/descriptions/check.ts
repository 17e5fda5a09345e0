import type { Description } from '../command.ts';

const change = {
  base: { kind: 'text', value: 'BRANCH', description: 'What the change lands on; main as last fetched where it is not named' },
  head: { kind: 'text', value: 'COMMIT', description: 'Last commit of the change', default: 'HEAD' },
  title: { kind: 'text', value: 'TEXT', description: 'Title of the pull request, judged as a squash would land it' },
  config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
} as const;

/** Group Check and plan. */
export const checkCommands = {
  check: {
    summary: 'Judge a change as its pull request would be judged',
    group: 'check',
    detail: 'It reads commits, never the work tree: commit first. Exit code 1 when a required gate fails.',
    arguments: {},
    flags: {
      ...change,
      all: { kind: 'switch', description: 'Judge every prompt of the library instead of a change' },
      'fail-on': { kind: 'choice', values: ['error', 'warning', 'never'], description: 'What makes the check fail', default: 'error' },
      format: { kind: 'choice', values: ['text', 'markdown', 'sarif'], description: 'How the report is printed', default: 'text' },
    },
    examples: ['check', 'check --base main --title "feat: ask for the language"', 'check --all --json'],
  },
  plan: {
    summary: 'Show the versions and the changelog that merging a change would release',
    group: 'check',
    arguments: {},
    flags: change,
    examples: ['plan', 'plan --base main --json'],
  },
} as const satisfies Record<string, Description>;
