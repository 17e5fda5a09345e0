/** The ways to keep prompts in files; `sources:` in the configuration says which files are which. */
export const formats = {
  native: {
    files: 'prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md',
    idFrom: 'the path',
    fields: 'front matter',
    template: 'handlebars',
    limits: '',
  },
  'agent-skill': {
    files: '<name>/SKILL.md',
    idFrom: 'the folder',
    fields: 'SKILL.md.library.yaml beside it',
    template: 'none',
    limits: 'keys of the specification; name 1 to 64 characters and the folder; description 1 to 1,024; fewer than 500 lines advised; links resolve',
  },
  copilot: {
    files: '<name>.agent.md, <name>.prompt.md, <name>.instructions.md',
    idFrom: 'the file name',
    fields: '<file>.library.yaml',
    template: 'input-fields',
    limits: 'agents: a description, and at most 30,000 characters',
  },
  dotprompt: {
    files: '<name>[.<variant>].prompt, _<partial>.prompt',
    idFrom: 'the file name and its variant',
    fields: 'keys prompt-libraries.*',
    template: 'handlebars',
    limits: 'partials exist',
  },
  prompty: {
    files: '<name>.prompty, of version 1 and 2',
    idFrom: 'the file name',
    fields: 'metadata.prompt-libraries',
    template: 'jinja2 or mustache',
    limits: '${file:} stays in the folder, and the file exists',
  },
  'github-models': {
    files: '<name>.prompt.yml, <name>.prompt.yaml',
    idFrom: 'the file name',
    fields: '<file>.library.yaml',
    template: 'braces',
    limits: 'messages with known roles; jsonSchema is JSON',
  },
  fabric: {
    files: '<name>/system.md, and user.md beside it',
    idFrom: 'the folder',
    fields: 'system.md.library.yaml beside it',
    template: 'none',
    limits: '',
  },
  text: {
    files: 'any text',
    idFrom: 'the file name',
    fields: '<file>.library.yaml',
    template: 'none',
    limits: '',
  },
} as const satisfies Record<string, FormatRow>;

interface FormatRow {
  readonly files: string;
  /** What a prompt's id is made from. */
  readonly idFrom: string;
  /** Where the fields of this library are kept. */
  readonly fields: string;
  readonly template: string;
  /** What the format itself asks of its files, as far as it is checked. */
  readonly limits: string;
}
export type FormatName = keyof typeof formats;
