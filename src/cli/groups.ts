/** What one wants to do, in the order of `--help`. */
export const groups = {
  start: 'Start',
  write: 'Write prompts',
  check: 'Check and plan',
  release: 'Release',
  look: 'Look',
  use: 'Use prompts elsewhere',
  keep: 'Look after the repository',
} as const satisfies Record<string, string>;

export type Group = keyof typeof groups;
