import type { RecordedPrompt } from '../ledger/release-record.ts';
import { policyOf, type RolloutSettings } from '../library/rollout-settings.ts';

/** How a released version reaches users. */
export type Reach = 'at once' | 'by a rollout';

/**
 * How each prompt of a release reaches its users, by id. At once: under an immediate policy; where there is no stable
 * version to compare with; and for changes that cannot wait (`immediate_changes`), also where they came in by a partial.
 * @param stableOf the version that users have; `null` where they have none.
 */
export function reachOf(prompts: readonly RecordedPrompt[], stableOf: (id: string) => string | null, settings: RolloutSettings): ReadonlyMap<string, Reach> {
  const byId = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const urgent = new Map<string, boolean>();
  const isUrgent = (id: string): boolean => {
    const known = urgent.get(id);
    if (known !== undefined) return known;
    urgent.set(id, false);
    const { entries = [], why = [] } = byId.get(id) ?? {};
    const own = entries.some(({ change }) => change !== null && settings.immediateChanges.includes(change));
    const found = own || why.some((each) => each.kind === 'cascade' && isUrgent(each.of));
    urgent.set(id, found);
    return found;
  };
  return new Map(
    prompts.map(({ id, category }) => {
      const waits = policyOf(settings, category) === 'gradual' && stableOf(id) !== null && !isUrgent(id);
      return [id, waits ? 'by a rollout' : 'at once'];
    }),
  );
}
