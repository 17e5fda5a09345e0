import type { Impact } from '../domain/impact.ts';
import { decideVersion, withRequests, type VersionDecision, type VersionRequest } from '../library/version-decision.ts';
import { Bug } from '../problem/never.ts';
import { coreOf, preReleaseOf, type PreReleaseChannel } from '../version/pre-release.ts';
import type { Scheme, VersionFacts } from '../version/scheme.ts';
import { candidatesOf, keptCandidates, type Candidate, type ReadCandidate } from './candidate.ts';

/** What the next version of one prompt is decided from, on whatever branch. */
export interface ChannelChange {
  readonly scheme: Scheme;
  /** The newest version released from main, whether users get it yet or not; `null` before the first. */
  readonly stable: { readonly version: string; readonly digest: string } | null;
  /**
   * Impact of the difference between the content of stable and the content now, declared or found; at least a patch where
   * the two differ. Without a stable version it counts for nothing.
   */
  readonly impact: Impact;
  /** First version from the configuration. */
  readonly initial: string;
  readonly requests: readonly VersionRequest[];
  /** Every pre-release known from records and tags, void ones too, in any order. */
  readonly candidates: readonly Candidate[];
  /** `digest` is that of the content now; `taken` knows pre-releases as well. */
  readonly facts: VersionFacts;
}

/** No version is due. */
export interface NothingDue {
  readonly is: 'nothing';
  /** The version that has the content already. Of hashes it may be an older one, to point back to. */
  readonly version: string;
  readonly because: string;
}

export interface CandidateVersion {
  readonly is: 'version';
  readonly version: string;
  /** The version it leads to, and why that one. */
  readonly decision: VersionDecision;
}

export interface StableVersion {
  readonly is: 'version';
  readonly version: string;
  readonly decision: VersionDecision;
  /** The candidate whose content it is, also where its version is higher than the candidate's core; `null` for none. */
  readonly promotes: string | null;
}

/**
 * The next pre-release of staging, or of an experiment. Its core is what main would give, but never below what the channel
 * announced already; so versions of a channel only rise. Content that goes back to stable's while candidates are about gets a
 * number too, because otherwise those who follow the channel would keep what was taken back.
 */
export function nextCandidate(change: ChannelChange, channel: PreReleaseChannel = 'rc'): CandidateVersion | NothingDue {
  const { scheme, stable, facts } = change;
  const known = candidatesOf(scheme, channel, change.candidates);
  const issued = known.filter(({ digest }) => digest !== null);
  // A hash names a content and leads to nothing else: none is the last one, and none raises another.
  const isHash = scheme.name === 'hash';
  const same = isHash ? issued.find(({ digest }) => digest === facts.digest) : issued.at(-1);
  if (same?.digest === facts.digest) return nothing(same.version);
  const announced = isHash ? undefined : keptCandidates(scheme, stable?.version ?? null, issued).at(-1);
  const unchanged = unchangedSince(change);
  if (unchanged !== null && announced === undefined) return nothing(unchanged);
  const decision = withRequests(scheme, stable?.version ?? null, nextCore(change, announced), change.requests);
  return { is: 'version', version: numbered(coreOf(decision.to), channel, known, facts), decision };
}

/**
 * The next version of main. Content that was a candidate gets the version the candidate led to, where that is free and enough;
 * so a calendar version takes the day of its own source, but none before its candidate. Experiments are never promoted.
 * @param floor the least that the content itself asks for: its structural difference to stable, and what its parts were
 * declared as when they were released before. Unlike `impact` it does not hold the one title that a squash gives to all
 * prompts: that does not raise what was tested as a candidate.
 */
export function nextStable(change: ChannelChange, floor: Impact): StableVersion | NothingDue {
  const { scheme, stable, requests } = change;
  const unchanged = unchangedSince(change);
  if (unchanged !== null) return nothing(unchanged);
  const candidate = candidateOf(change);
  const isEnough = candidate !== undefined && (stable === null || scheme.compare(candidate.core, bumped(change, floor)) >= 0);
  const decision = withRequests(scheme, stable?.version ?? null, isEnough ? candidate.core : bumped(change, change.impact), requests);
  return { is: 'version', version: decision.to, decision, promotes: candidate?.version ?? null };
}

/** The newest candidate that has the content of a change. What users have already is promoted by no metadata. */
function candidateOf({ scheme, stable, candidates, facts }: ChannelChange): ReadCandidate | undefined {
  if (stable?.digest === facts.digest) return undefined;
  const kept = keptCandidates(scheme, stable?.version ?? null, candidatesOf(scheme, 'rc', candidates));
  return kept.findLast(({ core, digest }) => digest === facts.digest && !facts.taken(core));
}

/**
 * The stable version, where nothing changed since.
 * @throws Bug where other content came without an impact.
 */
function unchangedSince({ stable, impact, facts }: ChannelChange): string | null {
  if (stable === null || impact !== 'none') return null;
  if (stable.digest !== facts.digest) throw new Bug(`Content other than that of ${stable.version} has no impact`);
  return stable.version;
}

function nothing(version: string): NothingDue {
  return { is: 'nothing', version, because: `\`${version}\` has this content already` };
}

function bumped({ scheme, stable, initial, facts }: ChannelChange, impact: Impact): string {
  return decideVersion(scheme, stable?.version ?? null, impact, initial, [], facts).computed;
}

function nextCore(change: ChannelChange, announced: ReadCandidate | undefined): string {
  const { scheme, impact, facts } = change;
  const own = bumped(change, impact);
  if (announced === undefined || scheme.compare(own, announced.core) >= 0) return own;
  return facts.taken(announced.core) ? scheme.next(announced.core, 'patch', facts) : announced.core;
}

/** One above the highest number that state or tags have for a core. */
function numbered(core: string, channel: PreReleaseChannel, known: readonly ReadCandidate[], facts: VersionFacts): string {
  const used = known.filter((each) => each.core === core).map(({ number }) => number);
  for (let number = Math.max(0, ...used) + 1; ; number += 1) {
    const version = preReleaseOf(core, channel, number);
    if (!facts.taken(version)) return version;
  }
}
