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
      'It writes a configuration, a workflow that checks pull requests and, where there are no prompts yet, an example. Nothing that exists is changed. In a repository it works at its top folder; elsewhere it makes one.',
    arguments: {},
    flags: {
      here: { kind: 'switch', description: 'Make a repository of this folder though it holds files' },
      yes: { kind: 'switch', description: 'Agree to everything that would be asked, --here among it' },
      name: { kind: 'text', value: 'NAME', description: 'Name of the library; that of the folder where it is not named' },
      preset: { kind: 'choice', values: presets, default: 'letters', description: 'What names are made of' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['init', 'init --yes --name support-prompts --preset letters-digits'],
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
