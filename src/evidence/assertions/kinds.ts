import { rowNamed } from '../../domain/row.ts';
import type { Kind } from './assertion.ts';
import { jsonKinds } from './json.ts';
import { measureKinds } from './measure.ts';
import { patternKinds } from './pattern.ts';
import { snapshotKinds } from './snapshot.ts';
import { wordingKinds } from './wording.ts';

/** Every kind of assertion, by the name promptfoo gives it; `max-tokens` and `snapshot` are ours. None runs anything. */
export const assertionKinds = {
  ...wordingKinds,
  ...patternKinds,
  ...jsonKinds,
  ...measureKinds,
  ...snapshotKinds,
} as const satisfies Readonly<Record<string, Kind>>;

const prefix = 'not-';

/** The kind that a type names, turned round by `not-` or not; `null` for a type that is none. */
export function kindNamed(type: string): { readonly kind: Kind; readonly negated: boolean } | null {
  const negated = type.startsWith(prefix);
  const kind: Kind | undefined = rowNamed(assertionKinds, negated ? type.slice(prefix.length) : type);
  return kind === undefined ? null : { kind, negated };
}
