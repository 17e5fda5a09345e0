import { entry } from '../entry.ts';

/** The body as a template. */
export const templateCodes = {
  'template-invalid': entry<{ reason: string }>({
    severity: 'error',
    says: ({ reason }) => `The template cannot be read: ${reason}`,
    why: 'An application that renders it would fail, or send raw braces to the model.',
    fix: () => 'Close what is open; write literal braces as `\\{{`.',
  }),
  'helper-unknown': entry<{ helper: string; known: readonly string[]; meant: string | null }>({
    severity: 'error',
    says: ({ helper, meant }) => `There is no helper \`${helper}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'It would fail when the prompt is rendered.',
    fix: ({ known }) => `Use one of ${known.join(', ')}.`,
  }),
  'role-unclear': entry<{ role: string; meant: string }>({
    severity: 'error',
    says: ({ role, meant }) => `The role \`${role}\` is probably meant to be \`${meant}\`.`,
    why: 'Models refuse messages of a role they do not know.',
    fix: ({ meant }) => `Write \`{{role "${meant}"}}\`.`,
  }),
  'template-construct-unknown': entry<{ construct: string; language: string }>({
    severity: 'notice',
    says: ({ construct, language }) => `The template uses ${construct} of ${language}, which is not understood here.`,
    why: 'Variables inside of it may be missed, and the prompt cannot be rendered here.',
    fix: () => 'Nothing has to be done; write it more simply to have it tested and rendered.',
  }),
  'variable-undeclared': entry<{ variable: string; meant: string | null }>({
    severity: 'error',
    says: ({ variable, meant }) =>
      `The variable \`${variable}\` is used but not declared.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'An application does not know that it must pass it, and the model would see nothing in its place.',
    fix: ({ variable }) => `Add \`${variable}: string\` under \`input.schema\`, or mend the name.`,
  }),
  'variable-missing': entry<{ variable: string }>({
    severity: 'error',
    says: ({ variable }) => `The variable \`${variable}\` has no value.`,
    why: 'The model would see nothing in its place.',
    fix: ({ variable }) => `Pass a value for \`${variable}\`, or declare it as optional: \`${variable}?\`.`,
  }),
  'variable-unused': entry<{ variable: string }>({
    severity: 'warning',
    says: ({ variable }) => `The variable \`${variable}\` is declared but never used.`,
    why: 'Applications pass a value that has no effect.',
    fix: ({ variable }) => `Use \`{{${variable}}}\`, or remove it from \`input.schema\`.`,
  }),
};
