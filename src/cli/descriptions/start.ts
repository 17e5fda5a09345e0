import type { NamingPreset } from '../../format/naming.ts';
import type { Description } from '../command.ts';
import { topicNames } from '../topics/names.ts';

const presets = ['letters', 'letters-digits'] as const satisfies readonly NamingPreset[];

/** Group Start. */
export const startCommands = {
  init: {
    summary: 'Begin a prompt library in this folder',
    group: 'start',
    detail:
      'It writes a configuration, workflows and, where there are no prompts yet, an example. Where there are prompts of any format it knows, it shows them, proposes a source for each kind, and accepts what a check finds of them today. Nothing that exists is changed. In a repository it works at its top folder; elsewhere it makes one. Workflows follow the branches of the configuration: that which the remote shows first is main. At a terminal it asks before it writes. Run again with --tick, --evidence or --site it adds that workflow.',
    arguments: {},
    flags: {
      here: { kind: 'switch', description: 'Make a repository of this folder though it holds files' },
      yes: { kind: 'switch', description: 'Agree to everything that would be asked, --here among it' },
      name: { kind: 'text', value: 'NAME', description: 'Name of the library; that of the folder where it is not named' },
      preset: { kind: 'choice', values: presets, description: 'What names are made of; letters where nothing else is needed' },
      alone: { kind: 'switch', description: 'One maintainer: changes need no approval' },
      tick: { kind: 'switch', description: 'Write the workflow for rollouts, metrics, experiments and deletions too; it is written by itself where the configuration needs it' },
      evidence: { kind: 'switch', description: 'Write the workflow that evaluates changed prompts with a model too' },
      site: { kind: 'switch', description: 'Write the workflow that publishes the dashboard on GitHub Pages too' },
      'dry-run': { kind: 'switch', description: 'Show what would be written, and write nothing' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['init', 'init --dry-run', 'init --tick --site', 'init --yes --name support-prompts --preset letters-digits'],
  },
  demo: {
    summary: 'Play the main job on an example library in a temporary folder',
    group: 'start',
    detail: 'It needs git and nothing else, and leaves the example for you to look at.',
    arguments: {},
    flags: {},
    examples: ['demo', 'demo --json'],
  },
  explain: {
    summary: 'Explain how the library works: its words, tables and rules',
    group: 'start',
    detail: 'Without a topic it lists the topics. With --json it gives the tables themselves.',
    arguments: { topic: { description: 'What to explain', takes: 'one-or-none', values: topicNames } },
    flags: {},
    examples: ['explain versioning', 'explain gates --json'],
  },
} as const satisfies Record<string, Description>;
