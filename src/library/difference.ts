import type { Impact } from '../domain/impact.ts';

/** What can structurally change in a prompt, and what it means for those who use it (versions.md: floor). */
export const differences = {
  'prompt-removed': { impact: 'major', says: () => 'the prompt was removed' },
  'variable-removed': { impact: 'major', says: (name) => `variable \`${name}\` was removed` },
  'variable-required': { impact: 'major', says: (name) => `variable \`${name}\` is now required` },
  'variable-retyped': { impact: 'major', says: (name) => `variable \`${name}\` has another type` },
  'output-format': { impact: 'major', says: (name) => `the output format changed to \`${name}\`` },
  'output-narrowed': { impact: 'major', says: (name) => `\`${name}\` of the output was removed or narrowed` },
  'role-removed': { impact: 'major', says: (name) => `the \`${name}\` message was removed` },
  'model-family': { impact: 'major', says: (name) => `the model family changed to \`${name}\`` },
  'dependency-major': { impact: 'major', says: (name) => `a new major version of \`${name}\` was adopted` },
  'variable-added': { impact: 'minor', says: (name) => `optional variable \`${name}\` was added` },
  'tool-added': { impact: 'minor', says: (name) => `tool \`${name}\` was added` },
  'role-added': { impact: 'minor', says: (name) => `a \`${name}\` message was added` },
  'output-widened': { impact: 'minor', says: (name) => `\`${name}\` was added to the output` },
  'use-changed': { impact: 'minor', says: (name) => `\`${name}\` changed, which decides when or how it is used` },
  'model-changed': { impact: 'minor', says: (name) => `the model changed to \`${name}\`` },
  'files-changed': { impact: 'patch', says: () => 'files of its folder changed' },
  'content-changed': { impact: 'patch', says: () => 'the content changed' },
} as const satisfies Record<string, DifferenceRow>;

interface DifferenceRow {
  readonly impact: Impact;
  readonly says: (name: string) => string;
}
export type DifferenceKind = keyof typeof differences;

/** One structural difference between two versions of a prompt. */
export interface Difference {
  readonly change: DifferenceKind;
  /** What it is about: a variable, a property, a role, a model, an id; `''` where it is the prompt as a whole. */
  readonly name: string;
}

/** The impact a difference asks for at least. */
export function impactOf({ change }: Difference): Impact {
  return differences[change].impact;
}

/** A difference in words, with the name in a code span. */
export function difference(each: Difference): string {
  return differences[each.change].says(each.name);
}
