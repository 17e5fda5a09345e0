import type { Impact } from '../domain/impact.ts';

/** Why a prompt gets the version it gets. */
export type Why =
  | { readonly kind: 'commit'; readonly sha: string; readonly type: string | null; readonly title: string }
  /** A structural difference that asks for at least an impact, e.g. change `variable-removed`, name `ticket`. */
  | { readonly kind: 'floor'; readonly change: string; readonly name: string }
  /** A partial or dependency changed: its id. */
  | { readonly kind: 'cascade'; readonly of: string }
  /** A person asked for exactly this version: `Release-As` or `version:`. */
  | { readonly kind: 'request'; readonly by: string };

/** One prompt of a plan. */
export interface PlannedPrompt {
  readonly id: string;
  readonly path: string;
  /** Released version; `null` for a prompt that has none yet. */
  readonly from: string | null;
  readonly to: string;
  readonly impact: Impact;
  /** `null` when no commit documented the change. */
  readonly declared: Impact | null;
  readonly floor: Impact;
  readonly documented: boolean;
  readonly tag: string;
  readonly why: readonly Why[];
}
