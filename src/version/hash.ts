import { versionSchemes } from '../domain/version-schemes.ts';
import { Bug } from '../problem/never.ts';
import type { Scheme, VersionFacts } from './scheme.ts';

const shortest = 7;
const longest = 40;

/**
 * The first digits of the content digest: 7, or as many up to 40 as make them free.
 * Such versions are equal or different, never lower or higher: `compare` gives 0 for equal ones, and for others the order of
 * their texts, which sorts a list the same way twice and says nothing about time.
 *
 * A prompt whose content returns to that of an earlier release needs no new version: look for its digest among the releases first.
 */
export const hash: Scheme = {
  name: 'hash',
  example: versionSchemes.hash.example,
  accepts,
  compare(a, b) {
    const [left, right] = [accepted(a), accepted(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  },
  first: (facts) => firstFree(null, facts),
  next: (current, impact, facts) => (impact === 'none' ? accepted(current) : firstFree(accepted(current), facts)),
};

function accepts(text: string): boolean {
  return /^[0-9a-f]{7,40}$/u.test(text);
}

function accepted(text: string): string {
  if (!accepts(text)) throw new Bug(`No hash version: ${text}`);
  return text;
}

function firstFree(current: string | null, facts: VersionFacts): string {
  for (let length = shortest; length <= Math.min(longest, facts.digest.length); length += 1) {
    const version = accepted(facts.digest.slice(0, length));
    if (version !== current && !facts.taken(version)) return version;
  }
  throw new Bug(`Every version of the digest is taken: ${facts.digest}`);
}
