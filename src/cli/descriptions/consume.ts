import type { Description } from '../command.ts';

/** Group Use prompts elsewhere: applications that lock what they use. */
export const consumeCommands = {
  add: {
    summary: 'Lock a prompt of a library in the repository of an application',
    group: 'use',
    detail: [
      'It writes prompts.lock: the version that the range allows, with its digest and tag, as the catalog of the library has them. `prompt-libraries check` then fails where a prompt is not as it was released, is gone, or is about to go.',
      '',
      'The library is a git repository, by address or path, or the path of a catalog (….json). Once one is locked, it need not be named again.',
    ].join('\n'),
    arguments: { prompts: { description: 'Prompts, as ID or ID@RANGE; all that are locked with --update', takes: 'any' } },
    flags: {
      library: { kind: 'text', value: 'ADDRESS', description: 'Git repository of the library, or path of a catalog' },
      update: { kind: 'switch', description: 'Take the newest version of the range' },
      remove: { kind: 'switch', description: 'Take the prompts out of the lock' },
    },
    examples: ['add agents-support-triage@^1.0.0 --library https://github.com/acme/prompts.git', 'add --update', 'add agents-support-triage --remove --json'],
  },
} as const satisfies Record<string, Description>;
