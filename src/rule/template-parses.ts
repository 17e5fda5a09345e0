import type { Code } from '../problem/catalogue/index.ts';
import { foundWhileReading, goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = ['template-invalid', 'helper-unknown', 'template-construct-unknown'] as const satisfies readonly Code[];

/** The body can be rendered: every brace is closed, every helper is known. */
export const templateParses: Rule = {
  id: 'template-parses',
  gate: 'syntax',
  about: 'library',
  summary: 'The body is a template that can be read: braces and blocks are closed, helpers are known.',
  codes,
  examples: {
    good: [{ shows: 'roles and a variable', change: { [goodPath]: goodPrompt } }],
    bad: [
      {
        shows: 'a second variable that is never closed',
        change: { [goodPath]: '---\ndescription: Greets.\ninput: {schema: {a: string, b: string}}\n---\n{{a}} {{b\n' },
        codes: ['template-invalid'],
      },
      {
        shows: 'a block that is never closed',
        change: { [goodPath]: '---\ndescription: Greets.\ninput: {schema: {a: string}}\n---\n{{#if a}}Hello.\n' },
        codes: ['template-invalid'],
      },
      {
        shows: 'a misspelt helper',
        change: { [goodPath]: '---\ndescription: Greets.\n---\n{{rol "system"}}Hello.\n' },
        codes: ['helper-unknown'],
      },
    ],
  },
  check: foundWhileReading(codes),
};
