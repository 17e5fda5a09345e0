import type { PlannedPrompt } from '../ledger/planned-prompt.ts';

export type { PlannedPrompt, Why } from '../ledger/planned-prompt.ts';

/** What a release of a commit would do: a value that can be printed, hashed and compared. `schemas/plan.schema.json`. */
export interface Plan {
  readonly schema: 'prompt-libraries/plan/v1';
  /** The commit (or, on a pull request, the tree judged) that is planned. */
  readonly source: string;
  readonly library: { readonly from: string | null; readonly to: string | null };
  readonly prompts: readonly PlannedPrompt[];
  /** SHA-256 of the canonical JSON of everything above. */
  readonly hash: string;
}
