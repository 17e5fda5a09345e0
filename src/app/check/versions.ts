import type { ParsedCommit } from '../../commit/commit.ts';
import type { CommitWithPaths } from '../../git/repository.ts';
import type { Configuration } from '../../library/configuration.ts';
import type { Decision } from '../../library/decision.ts';
import { higherImpact } from '../../domain/impact.ts';
import { countedDate } from '../../library/counted-date.ts';
import { landedRequests, leftAside, withoutMessages } from '../../library/landed-requests.ts';
import type { Released } from '../../library/released.ts';
import { isReleasable, requestsFor, type VersionContext } from '../../library/version-plan.ts';
import type { VersionRequest } from '../../library/version-decision.ts';
import type { Step } from '../../release/build-plan.ts';
import { schemes } from '../../version/schemes.ts';
import { plainly, type NumberedPrompt, type NumberPrompt } from '../channel/numbering.ts';
import type { Cascade, UnversionedCascade } from './cascades.ts';
import type { Digests } from './digests.ts';

export type VersionedStep = Step;

interface VersionSources {
  readonly configuration: Configuration;
  readonly commits: readonly CommitWithPaths[];
  readonly released: ReadonlyMap<string, Released>;
  /** No commit is dated later. */
  readonly now: Date;
  readonly isTaken: (id: string, version: string) => boolean;
  readonly decisions: readonly Decision[];
  readonly cascades: readonly UnversionedCascade[];
  readonly digests: Digests;
  readonly number?: NumberPrompt | undefined;
  /** Whether the messages have landed: then nobody can mend what they ask for. */
  readonly hasLanded?: boolean | undefined;
}

/** Gives every prompt that would be released its version; drafts, archived and unreadable prompts get none. */
export function decideVersions(from: VersionSources): { readonly steps: readonly VersionedStep[]; readonly cascades: readonly Cascade[] } {
  const { decisions, digests, number = plainly } = from;
  const context: VersionContext = {
    configuration: from.configuration,
    released: from.released,
    committedAt: countedDate(from.commits[0]?.committedAt ?? 0, from.now),
    isTaken: from.isTaken,
  };
  const scheme = schemes[from.configuration.versioning.scheme];
  const isAlone = aloneIn(from);
  const settled = ({ version }: NumberedPrompt, asked: readonly VersionRequest[]): Pick<Step, 'version' | 'remarks'> =>
    from.hasLanded === true ? { version: withoutMessages(version), remarks: leftAside(scheme, asked, version) } : { version };
  const pulled = new Map(from.cascades.map((each) => [each.id, each]));
  // No version follows on one of another scheme; that is a problem of the configuration, and no other version is made up.
  const mayFollow = (id: string): boolean => {
    const released = from.released.get(id);
    return released === undefined || scheme.accepts(released.version);
  };
  const steps = decisions.flatMap((decision): VersionedStep[] => {
    const { after } = decision.touched;
    if (after === null || !isReleasable(after) || !mayFollow(after.id)) return [];
    const cascade = pulled.get(after.id);
    const impact = cascade === undefined ? decision.impact : higherImpact(decision.impact, cascade.impact);
    const asked = requestsFor(decision, isAlone);
    const requests = from.hasLanded === true ? landedRequests(scheme, asked) : asked;
    const floor = cascade === undefined ? decision.floor : higherImpact(decision.floor, cascade.impact);
    const numbered = number({ prompt: after, impact, floor, digest: digests(after) ?? after.blob, requests }, context);
    if (numbered === null) return [];
    return [{ decision: { ...decision, impact: numbered.impact }, cascades: cascade?.cascades ?? [], ...settled(numbered, asked) }];
  });
  const touched = new Set(decisions.map(({ touched: { id } }) => id));
  const cascades = from.cascades
    .filter(({ id, prompt }) => !touched.has(id) && isReleasable(prompt) && mayFollow(id))
    .flatMap((each): Cascade[] => {
      const { prompt, impact } = each;
      const numbered = number({ prompt, impact, floor: impact, digest: digests(prompt) ?? prompt.blob, requests: [] }, context);
      return numbered === null ? [] : [{ ...each, ...numbered }];
    });
  return { steps, cascades };
}

/** Whether a commit touches one prompt only; of what may land as one message that is told by the whole change. */
function aloneIn({ decisions, hasLanded }: VersionSources): (commit: ParsedCommit) => boolean {
  if (hasLanded !== true) return () => decisions.length === 1;
  const touching = new Map<string, number>();
  for (const { ways } of decisions) for (const oid of new Set(ways.flatMap(({ commits }) => commits.map(({ raw }) => raw.oid)))) touching.set(oid, (touching.get(oid) ?? 0) + 1);
  return ({ raw }) => touching.get(raw.oid) === 1;
}
