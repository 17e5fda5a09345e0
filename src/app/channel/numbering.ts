import { higherImpact, type Impact } from '../../domain/impact.ts';
import type { Prompt } from '../../library/prompt.ts';
import type { VersionDecision, VersionRequest } from '../../library/version-decision.ts';
import { numberingOf, versionOf, type VersionContext } from '../../library/version-plan.ts';
import { nextCandidate, nextStable, type ChannelChange } from '../../release/channel-version.ts';
import { pendingImpact } from '../../release/promotion.ts';
import { coreOf, type PreReleaseChannel } from '../../version/pre-release.ts';
import type { FindCandidates } from './candidates.ts';

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

/** Main where staging gave candidates: content that was one gets the version it led to, and the impact that version shows. */
export function promoting(candidatesOf: FindCandidates): NumberPrompt {
  return (each, context) => {
    const { impact, floor } = each;
    const change = changeOf(each, context, candidatesOf);
    if (change.candidates.length === 0 || (change.stable !== null && change.impact === 'none')) return plainly(each, context);
    const next = nextStable(change, floor);
    if (next.is === 'nothing') return plainly(each, context);
    if (next.promotes === null || next.version !== coreOf(next.promotes)) return { impact: higherImpact(impact, floor), version: next.decision };
    const { scheme, facts, stable } = change;
    const candidates = change.candidates.filter(({ version }) => version === next.promotes);
    return { version: next.decision, impact: pendingImpact({ scheme, stable: stable?.version ?? null, candidates, live: floor, facts }) };
  };
}

/** Staging, or an experiment: pre-releases of what main would give. */
export function preReleasing(candidatesOf: FindCandidates, channel: PreReleaseChannel): NumberPrompt {
  return (each, context) => {
    const next = nextCandidate(changeOf(each, context, candidatesOf), channel);
    return next.is === 'nothing' ? null : { impact: each.impact, version: { ...next.decision, to: next.version } };
  };
}

function changeOf({ prompt, impact, digest, requests }: Unnumbered, context: VersionContext, candidatesOf: FindCandidates): ChannelChange {
  const stable = context.released.get(prompt.id) ?? null;
  const differs = stable !== null && stable.digest !== digest;
  const candidates = candidatesOf(prompt.id);
  return { ...numberingOf(prompt, digest, context), stable, impact: differs ? higherImpact(impact, 'patch') : impact, requests, candidates };
}
