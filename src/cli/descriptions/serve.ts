import { exportTargets } from '../../domain/export-targets.ts';
import type { Description } from '../command.ts';

const id = { description: 'Id of the prompt, or one it had before', takes: 'one' } as const;
const environment = { kind: 'text', value: 'NAME', description: 'Where users are: production or staging', default: 'production' } as const;
const at = { kind: 'text', value: 'COMMIT', description: 'Read this commit of branch prompt-library; the newest of the clone where not named' } as const;
const reads = 'It reads branch prompt-library as your clone has it: git fetch brings the newest.';

/** Group Use prompts elsewhere: what applications get. */
export const serveCommands = {
  get: {
    summary: 'Show the text an application gets, and which version that is',
    group: 'use',
    detail: `${reads} The answer is that of the client that applications use, digest check, redirects and refusals included. Variables are not filled in: render does that.`,
    arguments: { id },
    flags: {
      key: { kind: 'text', value: 'KEY', description: 'Who asks: the targeting key of a user. Without one it is the stable version' },
      version: { kind: 'text', value: 'VERSION', description: 'Exactly this version' },
      label: { kind: 'choice', values: ['stable', 'candidate', 'latest'], description: 'The version that is called this now' },
      environment,
      at,
    },
    examples: ['get agents-support-triage', 'get agents-support-triage --key user-42 --json', 'get agents-support-triage --version=1.0.0'],
  },
  export: {
    summary: 'Write what is served, or prompts in another format',
    group: 'use',
    detail: [
      reads,
      '',
      'catalog: everything the client reads, for any static host. flagd: flags for flagd and the OpenFeature SDKs. json: one file with every stable version. dotprompt: a folder of .prompt files. agent-skills: a folder of skills with an index, of prompts that need no input.',
      '',
      'native, copilot, prompty, github-models, fabric, text: the prompts of a commit, all or those named, as files of that format. What it cannot say of a prompt is told; a prompt whose text would do something else there is left out.',
      '',
      'The folder must be empty or not there; --force overwrites files in it, and leaves all others.',
    ].join('\n'),
    arguments: { folder: { description: 'Folder to write to', takes: 'one' }, ids: { description: 'Only these prompts, where a format is written', takes: 'any' } },
    flags: {
      to: { kind: 'choice', values: exportTargets, description: 'What it is made for', required: true },
      environment,
      at: { ...at, description: `${at.description}. For a format: a commit of the library; the last where not named` },
      force: { kind: 'switch', description: 'Write into a folder that has files' },
      config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
    },
    examples: ['export served --to catalog', 'export flags --to flagd', 'export snapshot --to json --environment production', 'export flows --to prompty'],
  },
  blame: {
    summary: 'Show which version of a prompt users got at a time',
    group: 'look',
    detail: `${reads} It goes by the log of events. A time without a zone is UTC; a day alone means its end.`,
    arguments: { id },
    flags: {
      at: { kind: 'text', value: 'TIME', description: 'When: 2026-11-23, or 2026-11-23T14:30Z', required: true },
      environment,
    },
    examples: ['blame agents-support-triage --at 2030-01-01', 'blame agents-support-triage --at 2030-01-01T14:30Z --json'],
  },
} as const satisfies Record<string, Description>;
