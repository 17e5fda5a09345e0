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
      'write-baseline': { kind: 'switch', description: 'With --all: write the findings that are accepted from now on; a baseline that is there only shrinks' },
      evidence: { kind: 'text', value: 'DIR', description: 'Evidence of evaluations in this folder counts too, as evidence import --out writes it' },
      'fail-on': { kind: 'choice', values: ['error', 'warning', 'never'], description: 'What makes the check fail', default: 'error' },
      format: { kind: 'choice', values: ['text', 'markdown', 'sarif'], description: 'How the report is printed', default: 'text' },
    },
    examples: ['check', 'check --base main --title "feat: ask for the language"', 'check --all --json', 'check --all --write-baseline'],
  },
  test: {
    summary: 'Run the tests that stand beside prompts',
    group: 'check',
    detail:
      'It renders prompts as they lie in the work tree, or with --at in a commit, and judges what comes out; it needs no model and no key. Without IDS it tests the prompts that differ from the last commit. Exit code 1 when a case fails, or a prompt that is named has no tests.',
    arguments: { ids: { description: 'Only these prompts', takes: 'any' } },
    flags: {
      all: { kind: 'switch', description: 'Every prompt of the library' },
      'update-snapshots': { kind: 'switch', description: 'Keep what is rendered now as what is expected' },
      at: { kind: 'text', value: 'COMMIT', description: 'Test this commit instead of the work tree' },
      config: change.config,
    },
    examples: ['test', 'test agents-support-triage --update-snapshots', 'test --all --at main --json'],
  },
  plan: {
    summary: 'Show the versions and the changelog that merging a change would release',
    group: 'check',
    arguments: {},
    flags: {
      ...change,
      matrix: { kind: 'number', value: 'N', least: 1, description: 'Print a matrix of GitHub Actions instead, which spreads the evaluation of the change over at most N jobs' },
    },
    examples: ['plan', 'plan --base main --json', 'plan --matrix 4'],
  },
} as const satisfies Record<string, Description>;
