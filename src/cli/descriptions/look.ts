import { namesOf } from '../../domain/row.ts';
import { statuses } from '../../domain/statuses.ts';
import type { Description } from '../command.ts';

const library = {
  at: { kind: 'text', value: 'COMMIT', description: 'Read this commit', default: 'HEAD' },
  config: { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' },
} as const;

const filter = {
  category: { kind: 'text', value: 'NAME', description: 'Only prompts of this category' },
  status: { kind: 'choice', values: namesOf(statuses), description: 'Only prompts of this status' },
  tag: { kind: 'text', value: 'TAG', description: 'Only prompts with this tag' },
  owner: { kind: 'text', value: 'NAME', description: 'Only prompts of this owner' },
} as const;

const id = { description: 'Id of the prompt, or one it had before', takes: 'one' } as const;
const reads = 'It reads the last commit, not the work tree, and says so where prompts differ.';

/** Group Look. */
export const lookCommands = {
  list: {
    summary: 'List the prompts of the library',
    group: 'look',
    detail: reads,
    arguments: {},
    flags: { ...filter, 'unused-for': { kind: 'number', value: 'DAYS', least: 1, description: 'Only released prompts that nobody used in the last days' }, ...library },
    examples: ['list', 'list --category agents --status review', 'list --tag support --json'],
  },
  show: {
    summary: 'Show everything that is known of a prompt',
    group: 'look',
    detail: `${reads} Version, dates, author, tokens and status are derived from git and the records, never stored in the file.`,
    arguments: { id },
    flags: {
      format: { kind: 'choice', values: ['text', 'yaml'], description: 'How it is printed', default: 'text' },
      ...library,
    },
    examples: ['show agents-support-triage', 'show agents-support-triage --format yaml'],
  },
  search: {
    summary: 'Find prompts by name, description, tag, category, owner or status',
    group: 'look',
    detail: 'Words may be begun only, and may have a typo. Prompts with the words in their names come first.',
    arguments: { query: { description: 'Words to look for', takes: 'some' } },
    flags: { ...filter, limit: { kind: 'number', value: 'N', least: 1, default: 20, description: 'Most prompts to show' }, ...library },
    examples: ['search triage', 'search support ticket --category agents', 'search classify --json'],
  },
  dashboard: {
    summary: 'Show the state of the whole library',
    group: 'look',
    detail: 'As text, as JSON, or as one HTML file that opens from disk and needs no network: what needs you, rollouts, deprecations, and a page for each prompt with its versions compared. The file holds the newest texts as far as they fit, and says where the others are.',
    arguments: {},
    flags: {
      format: { kind: 'choice', values: ['text', 'json', 'html'], description: 'How it is shown; html with --open, text otherwise' },
      releases: { kind: 'switch', description: 'Only what is on its way to users and what will go, as text' },
      output: { kind: 'text', value: 'FILE', description: 'Write it to this file' },
      open: { kind: 'switch', description: 'Open the HTML file in the browser' },
      ...library,
    },
    examples: ['dashboard', 'dashboard --releases', 'dashboard --format html --output dashboard.html'],
  },
  taxonomy: {
    summary: 'Show the categories of the library and what lies in them',
    group: 'look',
    detail: reads,
    arguments: {},
    flags: { tags: { kind: 'switch', description: 'List the tags too: how many prompts have each, and who brought it' }, ...library },
    examples: ['taxonomy', 'taxonomy --tags', 'taxonomy --json'],
  },
  history: {
    summary: 'Show the commits that changed a prompt, newest first',
    group: 'look',
    detail: 'Renames are followed where the file lists its former ids under `aliases`.',
    arguments: { id },
    flags: { ...library, limit: { kind: 'number', value: 'N', least: 1, default: 50, description: 'Most commits to print as text' } },
    examples: ['history agents-support-triage', 'history agents-support-triage --json'],
  },
  diff: {
    summary: 'Show what changed in a prompt between two versions',
    group: 'look',
    detail: 'A version is looked for among the tags of the prompt first; any commit, branch or tag will do.',
    arguments: {
      id,
      from: { description: 'The older version or commit', takes: 'one' },
      to: { description: 'The newer one; the last commit where it is not named', takes: 'one-or-none' },
    },
    flags: { config: library.config },
    examples: ['diff agents-support-triage 1.0.0', 'diff agents-support-triage HEAD~1 HEAD'],
  },
  render: {
    summary: 'Show the messages an application would send',
    group: 'look',
    detail: 'Partials are included and defaults filled in. A value is text, or JSON where the variable is declared as something else. Values of --var win over those of --vars. Exit code 1 when a variable or partial is missing.',
    arguments: { id },
    flags: {
      var: { kind: 'repeated', value: 'NAME=VALUE', description: 'Value of a variable; write it once for each' },
      vars: { kind: 'text', value: 'FILE', description: 'JSON or YAML file with values by name' },
      ...library,
    },
    examples: ['render agents-support-triage --var "ticket=My invoice is wrong."', 'render agents-support-triage --var ticket=Hello --json'],
  },
} as const satisfies Record<string, Description>;
