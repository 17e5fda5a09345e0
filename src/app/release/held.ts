import { reasonsToHold, type Judgements } from '../../gate/verdict.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { Problem } from '../../problem/problem.ts';

/** Why prompts wait, by id; `everything` where the whole run does. */
export interface Held {
  readonly prompts: ReadonlyMap<string, string>;
  readonly everything: string | null;
}

/**
 * Which prompts a release holds back: those that a required gate objects to. An objection to no prompt in particular
 * (the configuration, a gate that waits) holds everything, and so does any objection where the configuration is strict.
 */
export function heldBack(judgements: Judgements, rulesProblems: readonly Problem[], strict: boolean): Held {
  const reasons = reasonsToHold(judgements);
  const holding = new Set(reasons.map(({ gate }) => gate));
  const objections = Object.values(judgements).flatMap(({ gate, verdict }) => (holding.has(gate) && verdict.is === 'failed' ? [...verdict.problems] : []));
  const waiting = reasons.find(({ is }) => is !== 'failed');
  const general = [...rulesProblems.filter(({ severity }) => severity === 'error'), ...objections.filter(({ prompt }) => prompt === null)][0];
  const prompts = new Map<string, string>();
  for (const { prompt, message } of objections) if (prompt !== null && !prompts.has(prompt)) prompts.set(prompt, message);
  const first = [...prompts][0];
  if (general !== undefined) return { prompts, everything: general.message };
  if (waiting !== undefined) return { prompts, everything: waiting.because };
  return { prompts, everything: strict && first !== undefined ? `${first[0]}: ${first[1]}` : null };
}

/**
 * Which prompts include one of some others, directly or through others, each with the partial that brings it: by them its
 * text would reach users all the same.
 * @param prompts every prompt that was read, by id.
 */
export function includingAny(ids: readonly string[], of: ReadonlySet<string>, prompts: ReadonlyMap<string, Prompt>): ReadonlyMap<string, string> {
  if (of.size === 0) return new Map();
  const known = new Map<string, string | null>();
  const bringing = (id: string): string | null => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    // A prompt that includes itself on the way brings nothing by that.
    known.set(id, null);
    const partials = prompts.get(id)?.template?.partials ?? [];
    const partial = partials.find(({ name }) => of.has(name) || bringing(name) !== null)?.name ?? null;
    known.set(id, partial);
    return partial;
  };
  return new Map(ids.flatMap((id) => {
    const partial = bringing(id);
    return partial === null ? [] : [[id, partial]];
  }));
}
