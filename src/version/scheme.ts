import type { Impact } from '../domain/impact.ts';
import type { VersionScheme } from '../domain/version-schemes.ts';

/** What a scheme may look at to find the next version: facts only, no clock. */
export interface VersionFacts {
  /** Date of the source commit (its committer date), seconds since 1970 UTC: two runners agree on it. */
  readonly committedAt: number;
  /** Content digest, hex. */
  readonly digest: string;
  /** semver below 1.0.0: `loose` = breaking bumps minor, feature bumps patch; `strict` = no special rule. */
  readonly preMajor: 'loose' | 'strict';
  /** Whether a version is taken already (released, or its tag exists); only a finite number may be. */
  readonly taken: (version: string) => boolean;
}

/** A way to number versions. All schemes keep one contract, tested by one suite. */
export interface Scheme {
  readonly name: SchemeName;
  /** What a version looks like, for messages. */
  readonly example: string;
  /** Whether a text is a version of this scheme. */
  readonly accepts: (text: string) => boolean;
  /** Negative, zero or positive, as for sorting; of hashes only zero has a meaning. Both must be accepted; throws `Bug` otherwise. */
  readonly compare: (a: string, b: string) => number;
  /** The first version of a prompt. `initial` is the configured first version; schemes without a choice ignore it. */
  readonly first: (facts: VersionFacts, initial: string) => string;
  /** The version after `current`. `none` gives `current` back. */
  readonly next: (current: string, impact: Impact, facts: VersionFacts) => string;
}

export type SchemeName = VersionScheme;
