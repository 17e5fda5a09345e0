import { entry } from '../entry.ts';

/** What prompts need from each other. */
export const graphCodes = {
  'cascade-unasked': entry<{ id: string; count: number; most: number; impact: string }>({
    severity: 'error',
    says: ({ id, count }) => `${count} prompts that nobody edited would be released because \`${id}\` changes.`,
    why: 'So many prompts change for their users at once; whoever lands it has to mean that.',
    fix: ({ id, impact, most }) => `If it is meant, add the trailer \`Prompt-Change: ${id}=${impact}\`: it names the prompt, as every change that pulls along more than ${most} has to.`,
  }),
  'dependency-invalid': entry<{ text: string }>({
    severity: 'error',
    says: ({ text }) => `\`${text}\` names no prompt and range.`,
    why: 'A dependency that cannot be read cannot be kept.',
    fix: () => 'Write for example `templates-general-tone@^1.0.0`, or the id alone.',
  }),
  'dependency-missing': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `The dependency \`${id}\` does not exist.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The prompt could not be put together.',
    fix: () => 'Mend the id, or add the prompt in the same pull request.',
  }),
  'dependency-range-unmet': entry<{ id: string; range: string; version: string }>({
    severity: 'error',
    says: ({ id, range, version }) => `The dependency \`${id}\` will be ${version}, which \`${range}\` does not allow.`,
    why: 'The prompt was written for another contract than the one it would get.',
    fix: ({ id }) => `Adapt the prompt and widen the range of \`${id}\`.`,
  }),
  'partial-missing': entry<{ id: string; meant: string | null }>({
    severity: 'error',
    says: ({ id, meant }) => `The partial \`${id}\` does not exist.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    why: 'The prompt could not be rendered.',
    fix: () => 'Mend the id, or add the prompt in the same pull request.',
  }),
  'dependency-cycle': entry<{ path: readonly string[] }>({
    severity: 'error',
    says: ({ path }) => `These prompts need each other in a circle: ${path.join(' → ')}.`,
    why: 'None of them could be rendered or released first.',
    fix: () => 'Move what they share into a prompt of its own.',
  }),
  'dependency-removed': entry<{ id: string; dependents: readonly string[] }>({
    severity: 'error',
    says: ({ id, dependents }) => `\`${id}\` is removed, but ${dependents.map((each) => `\`${each}\``).join(', ')} need${dependents.length === 1 ? 's' : ''} it.`,
    why: 'Prompts that users have today would stop to render.',
    fix: () => 'Change the dependents first, or list the old id under `aliases:` of the prompt that takes its place.',
  }),
};
