import { comparePreReleases, isSameChannel, readPreRelease, type PreRelease, type PreReleaseChannel } from '../version/pre-release.ts';
import type { Scheme } from '../version/scheme.ts';

/** A pre-release of one prompt, known from the records or from its tag. */
export interface Candidate {
  readonly version: string;
  /** Content digest; `null` where a tag of this name is all that is known: it takes the number, and counts for nothing else. */
  readonly digest: string | null;
}

export type ReadCandidate = Candidate & PreRelease;

/**
 * The candidates that still lead somewhere: those whose core is above stable. A release that reaches a core, be it the
 * promotion or a hotfix, voids its candidates. Hashes are never above each other: all but those of stable itself are kept.
 * A text that is no pre-release of the scheme leads nowhere.
 * @param stable newest version released from main, `null` before the first.
 */
export function keptCandidates<Each extends Candidate>(scheme: Scheme, stable: string | null, candidates: readonly Each[]): readonly Each[] {
  return candidates.filter(({ version }) => {
    const read = readPreRelease(scheme, version);
    return read !== null && (stable === null || isAbove(scheme, read.core, stable));
  });
}

/** The pre-releases of one channel, the oldest first; hashes, which have no order, as they were given. */
export function candidatesOf(scheme: Scheme, channel: PreReleaseChannel, candidates: readonly Candidate[]): readonly ReadCandidate[] {
  return candidates
    .flatMap((candidate) => {
      const read = readPreRelease(scheme, candidate.version);
      return read !== null && isSameChannel(read.channel, channel) ? [{ ...candidate, ...read }] : [];
    })
    .sort((a, b) => comparePreReleases(scheme, a, b));
}

function isAbove(scheme: Scheme, core: string, stable: string): boolean {
  const order = scheme.compare(core, stable);
  return scheme.name === 'hash' ? order !== 0 : order > 0;
}
