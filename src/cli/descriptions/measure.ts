import type { Description } from '../command.ts';

const config = { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' } as const;

/** What is known of prompts in use. */
export const measureCommands = {
  experiment: {
    summary: 'Show what experiments show: winner, no difference, inconclusive or invalid',
    group: 'look',
    detail: [
      'It reads experiments/<name>.yaml of the last commit, and the metrics that branch prompt-library has of its days. One may look every day: the intervals hold at any time.',
      '',
      'Exit code 1 when the assignment is broken or a file is wrong.',
    ].join('\n'),
    arguments: {
      action: { description: 'What to do', takes: 'one', values: ['report'] },
      name: { description: 'The experiment', takes: 'one-or-none' },
    },
    flags: {
      all: { kind: 'switch', description: 'Every experiment' },
      metrics: { kind: 'list', value: 'FILE', description: 'Judge by these metrics instead of those recorded' },
      at: { kind: 'text', value: 'COMMIT', description: 'Read the experiments of this commit', default: 'HEAD' },
      config,
    },
    examples: ['experiment report --all', 'experiment report tone', 'experiment report tone --metrics metrics.json --json'],
  },
  metrics: {
    summary: 'Record what was measured of prompts in use, summed by day',
    group: 'keep',
    detail: [
      'The files hold metrics in the format of docs/metrics.md. Their windows are summed into the days that branch prompt-library keeps, and pushed. Without files, the sources of the configuration are asked for the last hours; exit code 1 when one of them gave no data.',
      '',
      'Importing something again changes nothing. Windows that overlap what is there are refused, and then nothing is imported.',
    ].join('\n'),
    arguments: {
      action: { description: 'What to do', takes: 'one', values: ['import'] },
      files: { description: 'Files to import', takes: 'any' },
    },
    flags: { hours: { kind: 'number', value: 'N', least: 1, default: 48, description: 'Without files: how far back the sources are asked' }, config },
    examples: ['metrics import metrics.json', 'metrics import --hours 24', 'metrics import monday.json tuesday.json --json'],
  },
} as const satisfies Record<string, Description>;
