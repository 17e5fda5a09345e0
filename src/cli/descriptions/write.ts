import { changeTypes } from '../../domain/change-types.ts';
import { formats } from '../../domain/formats.ts';
import { namesOf } from '../../domain/row.ts';
import type { Description } from '../command.ts';

const config = { kind: 'text', value: 'FILE', description: 'The configuration, a path in the repository', default: 'prompt-library.yaml' } as const;
const author = { kind: 'text', value: 'NAME', description: 'Author of the commit: "Name <name@example.com>"; you where it is not named' } as const;

/** Group Write prompts. */
export const writeCommands = {
  create: {
    summary: 'Write a new prompt',
    group: 'write',
    detail:
      'Variables of the text are declared in the file. Without --category or --tags they are suggested from the text, and the words that decided are shown. A file that a check would refuse is not written, and no file is ever overwritten.',
    arguments: { name: { description: 'Name of the prompt: lower-case words joined by hyphens', takes: 'one' } },
    flags: {
      category: { kind: 'text', value: 'NAME', description: 'Category; suggested where the text tells it' },
      description: { kind: 'text', value: 'TEXT', required: true, description: 'What it is for, in a sentence' },
      content: { kind: 'text', value: 'TEXT|@FILE', required: true, description: 'The prompt itself; @FILE reads a file, @- standard input' },
      subcategory: { kind: 'text', value: 'NAME', description: 'Subcategory; general where it is not named' },
      variant: { kind: 'text', value: 'NAME', description: 'Variant of a prompt of the same name' },
      tags: { kind: 'list', value: 'TAG', description: 'Tags; suggested where none is named' },
      model: { kind: 'text', value: 'NAME', description: 'Model it is written for' },
      format: { kind: 'choice', values: namesOf(formats), description: 'Format of the file, where a source of the library has it; native where there is a place for it' },
      author,
      commit: { kind: 'switch', description: 'Commit the file as feat(ID)' },
      config,
    },
    examples: [
      'create reply --category agents --subcategory support --description "Answers a support ticket." --content "Answer kindly: {{ticket}}" --tags support',
      'create entities --category extractors --description "Lists the people a text names." --content "Extract every person from: {{text}}" --commit',
    ],
  },
  update: {
    summary: 'Change the text of a prompt and commit the change',
    group: 'write',
    detail:
      'The front matter stays as it is, but variables that the new text uses are declared. The commit is made from the change type and the description and holds this file alone. Without --content it commits the file as you edited it.',
    arguments: { id: { description: 'Prompt to change', takes: 'one' } },
    flags: {
      content: { kind: 'text', value: 'TEXT|@FILE', description: 'The new text; @FILE reads a file, @- standard input' },
      'change-type': { kind: 'choice', values: namesOf(changeTypes), required: true, description: 'What the change is' },
      description: { kind: 'text', value: 'TEXT', required: true, description: 'What changes for users, in one line' },
      author,
      'no-commit': { kind: 'switch', description: 'Only write the file' },
      config,
    },
    examples: [
      'update agents-support-triage --change-type fix --description "say that one queue is enough" --content "Route the ticket to one queue: {{ticket}}"',
      'update agents-support-triage --change-type feature --description "take a language" --content "Route {{ticket}} in {{language}}." --no-commit',
    ],
  },
  deprecate: {
    summary: 'Announce that a prompt goes, or list what is due to go',
    group: 'write',
    detail: [
      'It writes the deprecation into the front matter, begins a guide for those who move on where there is none, and commits both. Used again, it changes what was announced; --undo takes it back.',
      '',
      'With --due it lists deprecated prompts instead: what is due, overdue, and what is in the way. --open opens a pull request that deletes each prompt whose day has come.',
    ].join('\n'),
    arguments: { id: { description: 'Prompt that goes', takes: 'one-or-none' } },
    flags: {
      replacement: { kind: 'text', value: 'ID', description: 'Prompt that takes its place' },
      guide: { kind: 'text', value: 'FILE', description: 'Guide for those who move on, a path in the repository or an address; docs/migrations/ID.md where it is not named' },
      removal: { kind: 'text', value: 'DAY', description: 'Day of the removal; 30 days after the announcement where it is not named' },
      announced: { kind: 'text', value: 'DAY', description: 'Day of the announcement; today where it is not named' },
      reason: { kind: 'text', value: 'TEXT', description: 'Why it goes' },
      author,
      undo: { kind: 'switch', description: 'Take the deprecation back' },
      'no-commit': { kind: 'switch', description: 'Only write the files' },
      due: { kind: 'switch', description: 'List deprecated prompts by the day they go' },
      open: { kind: 'switch', description: 'With --due: open the pull requests that delete what is due' },
      config,
    },
    examples: ['deprecate agents-support-triage --reason "one router for all teams"', 'deprecate agents-support-triage --undo', 'deprecate --due --json'],
  },
  adopt: {
    summary: 'Move a prompt of another format to a native file',
    group: 'write',
    detail:
      'The file is renamed and rewritten as little as can be, and committed, so that git log --follow shows its past; its version goes on and its old id leads to the new one. What native form cannot say is shown, and then nothing is moved without --accept-loss.',
    arguments: { id: { description: 'Prompt to move', takes: 'one' } },
    flags: {
      to: { kind: 'choice', values: ['native'], default: 'native', description: 'The format it gets' },
      category: { kind: 'text', value: 'NAME', description: 'Category it goes to; the one it has where it is not named' },
      subcategory: { kind: 'text', value: 'NAME', description: 'Subcategory it goes to' },
      'accept-loss': { kind: 'switch', description: 'Move it though something is lost' },
      'dry-run': { kind: 'switch', description: 'Show what would be lost, and change nothing' },
      author,
      config,
    },
    examples: ['adopt skills-triage --to native --category agents --dry-run', 'adopt skills-triage --to native --category agents --subcategory support'],
  },
} as const satisfies Record<string, Description>;
