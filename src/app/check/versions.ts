import type { CommitWithPaths } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Decision } from '../../library/decision.ts';
import { higherImpact } from '../../domain/impact.ts';
import type { Released } from '../../library/released.ts';
import { isReleasable, requestsFor, type VersionContext } from '../../library/version-plan.ts';
import type { Step } from '../../release/build-plan.ts';
import { plainly, type NumberPrompt } from '../channel/numbering.ts';
import type { Cascade, UnversionedCascade } from './cascades.ts';
import type { Digests } from './digests.ts';

export type VersionedStep = Step;

interface VersionSources {
  readonly configuration: Configuration;
  readonly commits: readonly CommitWithPaths[];
  readonly released: ReadonlyMap<string, Released>;
  readonly isTaken: (id: string, version: string) => boolean;
  readonly decisions: readonly Decision[];
  readonly cascades: readonly UnversionedCascade[];
  readonly digests: Digests;
  readonly number?: NumberPrompt | undefined;
}

/** Gives every prompt that would be released its version; drafts, archived and unreadable prompts get none. */
export function decideVersions(from: VersionSources): { readonly steps: readonly VersionedStep[]; readonly cascades: readonly Cascade[] } {
  const { decisions, digests, number = plainly } = from;
  const context: VersionContext = {
    configuration: from.configuration,
    released: from.released,
    committedAt: from.commits[0]?.committedAt ?? 0,
    isTaken: from.isTaken,
  };
  const pulled = new Map(from.cascades.map((each) => [each.id, each]));
  const steps = decisions.flatMap((decision): VersionedStep[] => {
    const { after } = decision.touched;
    if (after === null || !isReleasable(after)) return [];
    const cascade = pulled.get(after.id);
    const impact = cascade === undefined ? decision.impact : higherImpact(decision.impact, cascade.impact);
    const requests = requestsFor(decision, decisions.length === 1);
    const floor = cascade === undefined ? decision.floor : higherImpact(decision.floor, cascade.impact);
    const numbered = number({ prompt: after, impact, floor, digest: digests(after) ?? after.blob, requests }, context);
    if (numbered === null) return [];
    return [{ decision: { ...decision, impact: numbered.impact }, version: numbered.version, cascades: cascade?.cascades ?? [] }];
  });
  const touched = new Set(decisions.map(({ touched: { id } }) => id));
  const cascades = from.cascades
    .filter(({ id, prompt }) => !touched.has(id) && isReleasable(prompt))
    .flatMap((each): Cascade[] => {
      const { prompt, impact } = each;
      const numbered = number({ prompt, impact, floor: impact, digest: digests(prompt) ?? prompt.blob, requests: [] }, context);
      return numbered === null ? [] : [{ ...each, ...numbered }];
    });
  return { steps, cascades };
}
