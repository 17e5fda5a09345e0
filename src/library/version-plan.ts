import type { ParsedCommit } from '../commit/commit.ts';
import type { Impact } from '../domain/impact.ts';
import { schemes } from '../version/schemes.ts';
import type { Scheme, VersionFacts } from '../version/scheme.ts';
import type { Configuration } from './configuration.ts';
import type { Decision } from './decision.ts';
import type { Prompt } from './prompt.ts';
import type { Released } from './released.ts';
import { decideVersion, type VersionDecision, type VersionRequest } from './version-decision.ts';

/** What every version of one run is computed from. */
export interface VersionContext {
  readonly configuration: Configuration;
  readonly released: ReadonlyMap<string, Released>;
  /** Committer date of the source, seconds since 1970 UTC. */
  readonly committedAt: number;
  readonly isTaken: (id: string, version: string) => boolean;
}

/** The version of one prompt, given how much it changed. */
export function versionOf(
  prompt: Prompt,
  impact: Impact,
  digest: string,
  requests: readonly VersionRequest[],
  context: VersionContext,
): VersionDecision {
  const { scheme, initial, facts } = numberingOf(prompt, digest, context);
  const released = context.released.get(prompt.id)?.version ?? null;
  return decideVersion(scheme, released, impact, initial, requests, facts);
}

/** How a prompt is numbered: the scheme, the first version, and what the scheme may look at. */
export interface Numbering {
  readonly scheme: Scheme;
  readonly initial: string;
  readonly facts: VersionFacts;
}

export function numberingOf(prompt: Prompt, digest: string, { configuration, committedAt, isTaken }: VersionContext): Numbering {
  const { scheme, preMajor, initial } = configuration.versioning;
  const taken = (version: string): boolean => isTaken(prompt.id, version);
  return { scheme: schemes[scheme], initial: initialVersion(prompt, initial), facts: { committedAt, digest, preMajor, taken } };
}

/** First version: by category; drafts begin where experiments do, whatever their category. */
function initialVersion({ name, document }: Prompt, initial: ReadonlyMap<string, string>): string {
  const key = document?.metadata.status === 'draft' ? 'experimental' : name.category;
  return initial.get(key) ?? initial.get('default') ?? '1.0.0';
}

/** Whether a prompt of this change is released by it: drafts and archived prompts are only checked. */
export function isReleasable({ document }: Prompt): boolean {
  return document !== null && document.metadata.status === null;
}

/**
 * Everybody who asks for a version of one prompt: trailers of the messages that land, the last word first, and the file's own key.
 * @param isAlone whether a commit touches no other prompt: then its trailer needs no id.
 */
export function requestsFor({ touched, ways }: Decision, isAlone: (commit: ParsedCommit) => boolean): readonly VersionRequest[] {
  const trailers = ways.flatMap(({ commits }) =>
    commits.flatMap((commit) => commit.releaseAs.filter(({ id }) => id === touched.id || (id === null && isAlone(commit))).toReversed()),
  );
  const fromTrailers = trailers.map(({ version }): VersionRequest => ({ version, by: '`Release-As`', line: null }));
  const document = touched.after?.document;
  const written = document?.metadata.version ?? null;
  if (document === null || document === undefined || written === null) return fromTrailers;
  return [...fromTrailers, { version: written, by: '`version:`', line: document.placeOf(['version']).line }];
}
