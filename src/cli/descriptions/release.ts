import type { Description } from '../command.ts';

/** Group Release. */
export const releaseCommands = {
  release: {
    summary: 'Release what the main branch has: versions, tags, changelogs, catalog',
    group: 'release',
    detail: [
      'It releases the main branch of the remote as it is now, never what is only in your clone; without a remote it releases the clone.',
      '',
      'Run it as often as you like: what is released already stays as it is, and what a killed run left is completed.',
    ].join('\n'),
    arguments: { ids: { description: 'Only these prompts', takes: 'any' } },
    flags: {
      action: { kind: 'choice', values: ['prepare', 'publish', 'rollback'], description: 'prepare shows what publish would do; rollback takes a version back', default: 'prepare' },
      all: { kind: 'switch', description: 'Every prompt that changed' },
      environment: { kind: 'choice', values: ['production'], description: 'Where users are', default: 'production' },
      reason: { kind: 'text', value: 'TEXT', description: 'Why a version is taken back' },
      to: { kind: 'text', value: 'VERSION', description: 'With rollback: move users to this version at once' },
      'dry-run': { kind: 'switch', description: 'Decide and show, write nothing' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['release --all --action publish', 'release --all --action publish --dry-run --json'],
  },
} as const satisfies Record<string, Description>;
