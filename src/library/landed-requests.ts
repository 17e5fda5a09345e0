import type { Scheme } from '../version/scheme.ts';
import type { VersionDecision, VersionRequest } from './version-decision.ts';

/**
 * The requests that count once their messages have landed: what the file asks, which can be mended, and of the messages, which
 * nobody can mend any more, the last word that is a version.
 * @param asked the last word first.
 */
export function landedRequests(scheme: Scheme, asked: readonly VersionRequest[]): readonly VersionRequest[] {
  const last = asked.find((request) => isOfMessage(request) && scheme.accepts(request.version));
  return asked.filter((request) => !isOfMessage(request) || request === last);
}

/** The decision without the requests that nobody can mend: no release waits for one. */
export function withoutMessages(decision: VersionDecision): VersionDecision {
  return { ...decision, requests: decision.requests.filter((request) => !isOfMessage(request)) };
}

/** What messages asked for in vain, in words, for those who read the changelog. */
export function leftAside(scheme: Scheme, asked: readonly VersionRequest[], { computed, request }: VersionDecision): readonly string[] {
  const given = request?.version ?? computed;
  return asked.filter(isOfMessage).flatMap(({ by, version }) => {
    if (!scheme.accepts(version)) return [`${by} asked for \`${version}\`, which is no ${scheme.name} version`];
    if (scheme.compare(version, given) === 0) return [];
    return [`${by} asked for \`${version}\`, but ${scheme.compare(version, computed) < 0 ? `the change needs at least ${computed}` : `the last word is ${given}`}`];
  });
}

function isOfMessage({ line }: VersionRequest): boolean {
  return line === null;
}
