/**
 * Which share of the users gets what: docs/consuming.md describes it for other languages, `schemas/bucketing-vectors.json`
 * has examples to test against. Nothing is imported here, for the client brings this file along.
 */

/** Shares are counted in basis points: weights and buckets go to 10,000. */
export const wholeTraffic = 10_000;

/** A split of the users who are in an experiment; `weight` of an arm is its share of them, in basis points. */
export interface Split<A extends { readonly weight: number }> {
  /** Share of all users who are in the experiment, in basis points. */
  readonly traffic: number;
  readonly salt: string;
  /** Another salt than `salt`: with the same one the first arm would get everybody. */
  readonly armSalt: string;
  /** Their weights add up to 10,000. */
  readonly arms: readonly A[];
}

/** What is put before the key of a user in a rollout: each candidate has users of its own to begin with. */
export function rolloutSalt(id: string, candidate: string): string {
  return `${id}@${candidate}:rollout:`;
}

/** The bucket of a user, 0 to 9,999: `floor(murmur3_x86_32(utf8(salt + key)) × 10000 / 2^32)`. */
export function bucketOf(salt: string, key: string): number {
  return Math.floor((murmur3(utf8Of(salt + key)) * wholeTraffic) / 2 ** 32);
}

/**
 * Whether a user gets the candidate. Who gets it at one weight gets it at every higher one.
 * @param weight basis points.
 */
export function isCandidate(weight: number, salt: string, key: string): boolean {
  return bucketOf(salt, key) < weight;
}

/** The arm a user is in; `undefined` for a user who is not in the experiment. Nobody changes arms when the traffic changes. */
export function armOf<A extends { readonly weight: number }>({ traffic, salt, armSalt, arms }: Split<A>, key: string): A | undefined {
  let left = bucketOf(armSalt, key);
  return isCandidate(traffic, salt, key) ? arms.find(({ weight }) => (left -= weight) < 0) : undefined;
}

/** A text in UTF-8, each byte a character. Nearly every key is ASCII, which is its own UTF-8. @throws RangeError beyond some 100,000 other bytes. */
export function utf8Of(text: string): string {
  return /[^ -~]/.test(text) ? String.fromCharCode(...new TextEncoder().encode(text)) : text;
}

/** MurmurHash3 x86 32 with seed 0 of bytes that are given as characters, as an unsigned number. */
export function murmur3(bytes: string): number {
  let hash = 0;
  let block = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    // Shifts count modulo 32: every fourth byte begins at 0 again.
    block |= bytes.charCodeAt(at) << (at * 8);
    if (at % 4 > 2) {
      hash = (Math.imul(turned(hash ^ mixed(block), 13), 5) + 0xe6546b64) | 0;
      block = 0;
    }
  }
  // Up to three bytes are left; none are 0, and 0 changes nothing.
  hash ^= mixed(block) ^ bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(block: number): number {
  return Math.imul(turned(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
}

function turned(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
