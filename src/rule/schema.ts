import type { Code } from '../problem/catalogue/index.ts';
import { foundWhileReading, goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const codes = [
  'front-matter-missing',
  'front-matter-unterminated',
  'front-matter-too-large',
  'yaml-invalid',
  'yaml-forbidden',
  'schema-violated',
  'schema-description-missing',
  'front-matter-key-unclear',
  'input-schema-invalid',
  'status-not-written',
  'body-empty',
] as const satisfies readonly Code[];

/** The front matter is plain YAML of the published shape, and the prompt says something. */
export const schema: Rule = {
  id: 'schema',
  gate: 'syntax',
  about: 'library',
  summary: 'Front matter is plain YAML of the published shape, and the prompt has a text.',
  codes,
  examples: {
    good: [{ shows: 'a description and a declared variable', change: { [goodPath]: goodPrompt } }],
    bad: [
      {
        shows: 'no description',
        change: { [goodPath]: '---\nowner: product-team\n---\nHello.\n' },
        codes: ['schema-description-missing'],
      },
      {
        shows: 'a version that is a number',
        change: { [goodPath]: '---\ndescription: Greets.\nversion: 1.10\n---\nHello.\n' },
        codes: ['schema-violated'],
      },
      {
        shows: 'front matter that never ends',
        change: { [goodPath]: '---\ndescription: Greets.\nHello.\n' },
        codes: ['front-matter-unterminated'],
      },
      {
        shows: 'the same key twice',
        change: { [goodPath]: '---\ndescription: Greets.\ndescription: Waves.\n---\nHello.\n' },
        codes: ['yaml-invalid'],
      },
      {
        shows: 'a key that would change the programs that read it',
        change: { [goodPath]: '---\ndescription: Greets.\n__proto__: {admin: true}\n---\nHello.\n' },
        codes: ['yaml-forbidden'],
      },
      {
        shows: 'a status only releases can give',
        change: { [goodPath]: '---\ndescription: Greets.\nstatus: deployed\n---\nHello.\n' },
        codes: ['status-not-written'],
      },
      {
        shows: 'a misspelt key',
        change: { [goodPath]: '---\ndescription: Greets.\ncomplaince: {risk: high}\n---\nHello.\n' },
        codes: ['front-matter-key-unclear'],
      },
      { shows: 'no text', change: { [goodPath]: '---\ndescription: Greets.\n---\n\n' }, codes: ['body-empty'] },
    ],
  },
  check: foundWhileReading(codes),
};
