import type { Impact } from '../domain/impact.ts';
import type { Scheme, VersionFacts } from '../version/scheme.ts';

/** A version a person asked for. */
export interface VersionRequest {
  readonly version: string;
  /** Who asks, in words: the trailer or the key. */
  readonly by: string;
  /** Line of the file it stands on; `null` for a commit trailer. */
  readonly line: number | null;
}

/** The version a change gets. */
export interface VersionDecision {
  readonly from: string | null;
  /** Without any request. */
  readonly computed: string;
  readonly to: string;
  /** The request that was followed. */
  readonly request: VersionRequest | null;
  /** Requests that count: one for a version that is already released is inert. */
  readonly requests: readonly VersionRequest[];
  /** Whether `to` was released before, with this very content: its tag is there. */
  readonly returns?: true;
}

/**
 * Finds the next version of a prompt.
 * @param released newest released version, `null` for none.
 * @param initial first version from the configuration.
 * @param requests what people asked for; followed where higher than the computed version.
 */
export function decideVersion(
  scheme: Scheme,
  released: string | null,
  impact: Impact,
  initial: string,
  requests: readonly VersionRequest[],
  facts: VersionFacts,
): VersionDecision {
  const computed = released === null ? scheme.first(facts, initial) : scheme.next(released, impact, facts);
  return withRequests(scheme, released, computed, requests);
}

/** Lets requests raise a version that was computed already. */
export function withRequests(
  scheme: Scheme,
  released: string | null,
  computed: string,
  requests: readonly VersionRequest[],
): VersionDecision {
  const counting = requests.filter(({ version, line }) => !isInert(scheme, version, line, released));
  const followed = counting
    .filter(({ version }) => scheme.accepts(version) && scheme.compare(version, computed) > 0)
    .reduce<VersionRequest | null>((highest, each) => (highest === null || scheme.compare(each.version, highest.version) > 0 ? each : highest), null);
  return { from: released, computed, to: followed?.version ?? computed, request: followed, requests: counting };
}

/** A `version:` key that names what is released already stays in the file and asks for nothing. */
function isInert(scheme: Scheme, version: string, line: number | null, released: string | null): boolean {
  return line !== null && released !== null && scheme.accepts(version) && scheme.compare(version, released) <= 0;
}
