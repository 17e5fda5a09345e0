import { changeTypes, silentCommitTypes, type ChangeType } from '../domain/change-types.ts';
import type { Impact } from '../domain/impact.ts';
import { namesOf } from '../domain/row.ts';
import type { CommitTypeMeaning, CommitTypes } from './commit.ts';

/** A change that a commit type can stand for: `breaking` needs `!` or a footer, never a type. */
type TypedChange = Exclude<ChangeType, 'breaking'>;

/** What the configuration may make of a commit type: one of the change types, or nothing users get. */
export type CommitTypeOverride = TypedChange | 'none';

/** Impacts that differ from the table of change types. */
const presets = {
  seed: {},
  /** What semantic-release and release-please declare. */
  conventional: { performance: 'patch', refactor: 'none' },
} as const satisfies Record<string, Partial<Record<TypedChange, Impact>>>;
export type CommitTypePreset = keyof typeof presets;

/**
 * The commit types of a library: the built-in ones, then the configured ones, which win.
 * Types are kept in lower case, because titles are compared so.
 */
export function commitTypes(
  overrides: Readonly<Record<string, CommitTypeOverride>>,
  preset: CommitTypePreset,
): CommitTypes {
  const types = new Map<string, CommitTypeMeaning>();
  for (const change of namesOf(changeTypes)) {
    if (change === 'breaking') continue;
    for (const type of changeTypes[change].commitTypes) types.set(type, meaningOf(change, preset));
  }
  for (const type of silentCommitTypes) types.set(type, silent);
  for (const [type, change] of Object.entries(overrides)) {
    types.set(type.toLowerCase(), change === 'none' ? silent : meaningOf(change, preset));
  }
  return types;
}

const silent: CommitTypeMeaning = { change: null, impact: 'none' };

function meaningOf(change: TypedChange, preset: CommitTypePreset): CommitTypeMeaning {
  const others: Partial<Record<TypedChange, Impact>> = presets[preset];
  return { change, impact: others[change] ?? changeTypes[change].impact };
}
