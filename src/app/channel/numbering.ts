import { higherImpact, type Impact } from '../../domain/impact.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { VersionDecision, VersionRequest } from '../../library/version-decision.ts';
import { numberingOf, versionOf, type VersionContext } from '../../library/version-plan.ts';
import { nextCandidate, nextStable, type ChannelChange } from '../../release/channel-version.ts';
import { pendingImpact } from '../../release/promotion.ts';
import { coreOf, type PreReleaseChannel } from '../../version/pre-release.ts';
import type { AnnouncedImpact } from './announced.ts';
import type { FindCandidates, followedIn } from './candidates.ts';

/** A prompt that is to be numbered. */
export interface Unnumbered {
  readonly prompt: Prompt;
  readonly impact: Impact;
  /** The least that its content asks for. */
  readonly floor: Impact;
  /** Content digest. */
  readonly digest: string;
  readonly requests: readonly VersionRequest[];
}

/** The version a prompt gets, and the impact that it shows. */
export interface NumberedPrompt {
  readonly version: VersionDecision;
  readonly impact: Impact;
}

/** How the versions of a branch are found; `null` where no version is due. */
export type NumberPrompt = (each: Unnumbered, context: VersionContext) => NumberedPrompt | null;

/** Main without a staging branch: the impact decides. */
export const plainly: NumberPrompt = ({ prompt, impact, digest, requests }, context) => ({ impact, version: versionOf(prompt, impact, digest, requests, context) });

/**
 * Main where staging gave candidates: content that was one gets the version it led to, and the impact that version shows,
 * or was announced with.
 */
export function promoting(candidatesOf: FindCandidates, announced: AnnouncedImpact): NumberPrompt {
  return (each, context) => {
    const { impact, floor } = each;
    const change = changeOf(each, context, candidatesOf);
    if (change.candidates.length === 0 || (change.stable !== null && change.impact === 'none')) return plainly(each, context);
    const next = nextStable(change, floor);
    if (next.is === 'nothing') return plainly(each, context);
    const said = next.promotes === null ? null : announced(each.prompt.id, next.promotes);
    if (said !== null) return { impact: higherImpact(floor, said), version: next.decision };
    if (next.promotes === null || next.version !== coreOf(next.promotes)) return { impact: higherImpact(impact, floor), version: next.decision };
    const { scheme, facts, stable } = change;
    const candidates = change.candidates.filter(({ version }) => version === next.promotes);
    return { version: next.decision, impact: pendingImpact({ scheme, stable: stable?.version ?? null, candidates, live: floor, facts }) };
  };
}

/**
 * Staging, or an experiment: pre-releases of what main would give.
 * @param followed what those who follow the branch get. Where it has the content of a version that is there already, main's
 * or an earlier candidate's, they go on to that one: else they would keep a text that the branch has no more.
 */
export function preReleasing(candidatesOf: FindCandidates, channel: PreReleaseChannel, followed: ReturnType<typeof followedIn>): NumberPrompt {
  return (each, context) => {
    const next = nextCandidate(changeOf(each, context, candidatesOf), channel);
    if (next.is === 'version') return { impact: each.impact, version: { ...next.decision, to: next.version } };
    const had = channel === 'rc' ? followed(each.prompt.id) : null;
    if (had === null || had.digest === each.digest) return null;
    return { impact: higherImpact(each.impact, 'patch'), version: { from: had.version, computed: next.version, to: next.version, request: null, requests: [], returns: true } };
  };
}

function changeOf({ prompt, impact, digest, requests }: Unnumbered, context: VersionContext, candidatesOf: FindCandidates): ChannelChange {
  const stable = context.released.get(prompt.id) ?? null;
  const differs = stable !== null && stable.digest !== digest;
  const candidates = candidatesOf(prompt.id);
  return { ...numberingOf(prompt, digest, context), stable, impact: differs ? higherImpact(impact, 'patch') : impact, requests, candidates };
}
