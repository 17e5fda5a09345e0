import { entry } from '../entry.ts';

/** Front matter: as YAML, and against the published schema. */
export const schemaCodes = {
  'front-matter-missing': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The file has no front matter.',
    why: 'Without a description nobody can find the prompt or judge a change to it.',
    fix: () => 'Begin the file with `---`, a line `description: …`, and `---`.',
  }),
  'front-matter-unterminated': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The front matter begins with `---` but no later line ends it.',
    why: 'It cannot be told where the metadata ends and the prompt begins.',
    fix: () => 'Add a line `---` after the last key.',
  }),
  'front-matter-too-large': entry<{ what: 'bytes' | 'keys' | 'depth' | 'parts'; found: number; limit: number }>({
    severity: 'error',
    says: ({ what, found, limit }) => `The front matter has ${found} ${what === 'depth' ? 'levels' : what}; at most ${limit} are read.`,
    why: 'Metadata of this size is an attack or a mistake, and would slow every check.',
    fix: () => 'Keep in the front matter only what a person decides.',
  }),
  'yaml-too-large': entry<{ what: 'bytes' | 'keys' | 'depth' | 'parts'; found: number; limit: number }>({
    severity: 'error',
    says: ({ what, found, limit }) => `The YAML has ${found} ${what === 'depth' ? 'levels' : what}; at most ${limit} are read.`,
    why: 'A file of this size is an attack or a mistake, and would slow every check.',
    fix: () => 'Split the file, or move long texts into files of their own.',
  }),
  'yaml-invalid': entry<{ reason: string }>({
    severity: 'error',
    says: ({ reason }) => `The YAML cannot be read: ${reason}`,
    why: 'A file that can be read in two ways is never guessed at.',
    fix: () => 'Mend the line; when in doubt put the value in quotes.',
  }),
  'yaml-forbidden': entry<{ what: 'anchor' | 'alias' | 'tag' | 'merge key' | 'directive' | 'key'; text: string }>({
    severity: 'error',
    says: ({ what, text }) => `The YAML uses ${what === 'key' ? 'the key' : `${what.startsWith('a') ? 'an' : 'a'} ${what},`} \`${text}\`, which is not allowed.`,
    why: 'It makes the file mean something else than a reader sees, or harms programs that read it.',
    fix: () => 'Write the value out plainly.',
  }),
  'schema-violated': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => (key === '' ? `The front matter ${reason}.` : `\`${key}\` ${reason}.`),
    why: 'Reports, releases and applications rely on the shape of the metadata.',
    fix: ({ key }) => `See schemas/prompt.schema.json${key === '' ? '' : ` for \`${key}\``}.`,
  }),
  'schema-description-missing': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The prompt has no `description`.',
    why: 'Without a description nobody can find the prompt or judge a change to it.',
    fix: () => 'Add `description:` with one sentence that says what the prompt is for.',
  }),
  'front-matter-key-unclear': entry<{ key: string; meant: string }>({
    severity: 'warning',
    says: ({ key, meant }) => `The key \`${key}\` means nothing; \`${meant}\` is probably meant.`,
    why: 'Unknown keys are kept but have no effect.',
    fix: ({ meant }) => `Write \`${meant}\`, or leave it if other programs read it.`,
  }),
  'input-schema-invalid': entry<{ key: string; reason: string }>({
    severity: 'error',
    says: ({ key, reason }) => `\`${key}\` is neither Picoschema nor JSON Schema: ${reason}.`,
    why: 'The schema is the contract with every application that calls the prompt.',
    fix: () => 'Write for example `ticket: string, the text of the ticket`.',
  }),
  'body-empty': entry<Record<never, never>>({
    severity: 'error',
    says: () => 'The prompt has no text.',
    why: 'A release of it would send nothing to the model.',
    fix: () => 'Write the prompt below the front matter.',
  }),
};
