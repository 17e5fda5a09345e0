/** The ways to keep prompts in files; `sources:` in the configuration says which files are which. */
export const formats = {
  native: {
    files: 'prompts/<category>/[<subcategory>/]<name>[.<variant>].prompt.md',
    idFrom: 'the path',
    fields: 'front matter',
    template: 'handlebars',
  },
} as const satisfies Record<string, FormatRow>;

interface FormatRow {
  readonly files: string;
  /** What a prompt's id is made from. */
  readonly idFrom: string;
  /** Where the fields of this library are kept. */
  readonly fields: string;
  readonly template: string;
}
export type FormatName = keyof typeof formats;
