import type { Description } from '../command.ts';
import { topicNames } from '../topics/names.ts';

/** Group Start. */
export const startCommands = {
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
