import { byCodeUnit } from '../ledger/code-units.ts';
import { keyOf, type Evaluation, type EvidenceRecord } from './evaluation.ts';

/** The evaluations of one prompt's content, and of what it is compared with. */
export interface PromptEvidence {
  /** Content digest; `null` where the prompt cannot be read. */
  readonly digest: string | null;
  readonly evaluations: readonly Evaluation[];
  /** Of the content that users have, or else of the base; none where the content is the same. */
  readonly base: readonly Evaluation[];
}

/** Nothing was evaluated. */
export const noEvidence: PromptEvidence = { digest: null, evaluations: [], base: [] };

/**
 * The evaluations that count for a prompt: its own; where it has none, those of other prompts with the same content, which
 * it may have been called before.
 */
export function evaluationsFor(id: string, record: EvidenceRecord | undefined): readonly Evaluation[] {
  const all = record?.evaluations ?? [];
  const own = all.filter(({ prompt }) => prompt === id);
  return own.length > 0 ? own : all;
}

/** The evaluation of the base that ran on the same runner and model: only those two can be compared. */
export function counterpartOf({ runner, model, prompt }: Evaluation, base: readonly Evaluation[]): Evaluation | null {
  const alike = base.filter((each) => each.runner === runner && each.model === model);
  return alike.find((each) => keyOf(each) === keyOf({ runner, model, prompt })) ?? alike.toSorted((a, b) => byCodeUnit(b.at, a.at))[0] ?? null;
}

const dayInMilliseconds = 86_400_000;

/**
 * Those that are young enough on the day of judgement; one that ran later is. A date that cannot be read makes it old.
 * @param maxAge in days.
 */
export function freshAmong(evaluations: readonly Evaluation[], maxAge: number, now: Date): readonly Evaluation[] {
  return evaluations.filter(({ at }) => now.getTime() - Date.parse(at) <= maxAge * dayInMilliseconds);
}

/** How people call the model of an evaluation. */
export function modelName({ model, runner }: Evaluation): string {
  return model ?? `the model of ${runner}`;
}
