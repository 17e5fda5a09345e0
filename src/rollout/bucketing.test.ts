import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { armOf, bucketOf, isCandidate, murmur3, rolloutSalt, wholeTraffic, type Split } from './bucketing.ts';

/** The published definition of MurmurHash3 x86 32, step by step in whole numbers of any size. */
function reference(bytes: Uint8Array): number {
  const cut = (value: bigint): bigint => BigInt.asUintN(32, value);
  const turned = (value: bigint, by: bigint): bigint => cut(value << by) | (value >> (32n - by));
  const mixed = (block: bigint): bigint => cut(turned(cut(block * 0xcc9e2d51n), 15n) * 0x1b873593n);
  let hash = 0n;
  const whole = Math.floor(bytes.length / 4) * 4;
  const number = (from: number, to: number): bigint => bytes.slice(from, to).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  for (let at = 0; at < whole; at += 4) hash = cut(turned(hash ^ mixed(number(at, at + 4)), 13n) * 5n + 0xe6546b64n);
  if (whole < bytes.length) hash ^= mixed(number(whole, bytes.length));
  hash ^= BigInt(bytes.length);
  hash = cut((hash ^ (hash >> 16n)) * 0x85ebca6bn);
  hash = cut((hash ^ (hash >> 13n)) * 0xc2b2ae35n);
  return Number(hash ^ (hash >> 16n));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const keys = Array.from({ length: 20_000 }, (_, index) => `user-${index}`);

describe('the hash', () => {
  it.each([
    ['', 0],
    ['hello', 0x248bfa47],
    ['hello, world', 0x149bbb7f],
    ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
  ])('of %j is the published one', (text, hash) => {
    expect(murmur3(text)).toBe(hash);
  });

  it('follows the definition for every length and byte', () => {
    let state = 1;
    const next = (): number => (state = (state * 48_271) % 2_147_483_647);
    for (let length = 0; length < 200; length += 1) {
      const bytes = Uint8Array.from({ length }, () => next() % 256);
      expect(murmur3(String.fromCharCode(...bytes))).toBe(reference(bytes));
    }
  });
});

describe('a bucket', () => {
  it('is as the published vectors say', () => {
    const { buckets } = JSON.parse(readFileSync(new URL('../../schemas/bucketing-vectors.json', import.meta.url), 'utf8')) as {
      readonly buckets: readonly { readonly salt: string; readonly key: string; readonly hash: number; readonly bucket: number }[];
    };
    expect(buckets.length).toBeGreaterThan(20);
    for (const { salt, key, hash, bucket } of buckets) {
      expect(bucketOf(salt, key)).toBe(bucket);
      expect(reference(utf8(salt + key))).toBe(hash);
      expect(Number((BigInt(hash) * 10_000n) >> 32n)).toBe(bucket);
    }
  });

  it('is within the traffic, and every share gets about what it says', () => {
    for (const weight of [500, 2500, 5000]) {
      const share = keys.filter((key) => isCandidate(weight, rolloutSalt('a', '2.0.0'), key)).length / keys.length;
      expect(Math.abs(share - weight / wholeTraffic)).toBeLessThan(0.01);
    }
    expect(keys.some((key) => isCandidate(0, 'a@2:rollout:', key))).toBe(false);
    expect(keys.every((key) => isCandidate(wholeTraffic, 'a@2:rollout:', key))).toBe(true);
  });

  it('keeps everybody who has the candidate when the weight rises', () => {
    const salt = rolloutSalt('agents-support-triage', '2.1.0');
    for (const key of keys) {
      const has = [500, 2500, 5000, 10_000].map((weight) => isCandidate(weight, salt, key));
      expect(has).toEqual(has.toSorted());
    }
  });

  it.each([
    ['two prompts', rolloutSalt('a', '2.0.0'), rolloutSalt('b', '2.0.0')],
    ['two releases of a prompt', rolloutSalt('a', '2.0.0'), rolloutSalt('a', '2.1.0')],
  ])('gives %s other users to begin with', (_, one, other) => {
    const many = Array.from({ length: 100_000 }, (__, index) => `user-${index}`);
    const cohort = many.filter((key) => isCandidate(500, one, key));
    expect(cohort.filter((key) => isCandidate(500, other, key)).length / cohort.length).toBeLessThan(0.06);
  });
});

describe('the arms of an experiment', () => {
  const arms = [{ name: 'control', weight: 5000 }, { name: 'short', weight: 3000 }, { name: 'long', weight: 2000 }];
  const split = (traffic: number): Split<(typeof arms)[number]> => ({ traffic, salt: 'tone:traffic:', armSalt: 'tone:arm:', arms });

  it('get their shares of the users who are in it', () => {
    const names = keys.map((key) => armOf(split(4000), key)?.name ?? null);
    const inside = names.filter((name) => name !== null);
    expect(Math.abs(inside.length / keys.length - 0.4)).toBeLessThan(0.01);
    for (const { name, weight } of arms) expect(Math.abs(inside.filter((each) => each === name).length / inside.length - weight / wholeTraffic)).toBeLessThan(0.02);
  });

  it('are as the published vectors say', () => {
    const published = JSON.parse(readFileSync(new URL('../../schemas/bucketing-vectors.json', import.meta.url), 'utf8')) as {
      readonly experiment: Split<{ readonly name: string; readonly weight: number }>;
      readonly arms: readonly { readonly key: string; readonly arm: string | null }[];
    };
    expect(new Set(published.arms.map(({ arm }) => arm))).toEqual(new Set([null, 'control', 'short', 'long']));
    for (const { key, arm } of published.arms) expect(armOf(published.experiment, key)?.name ?? null).toBe(arm);
  });

  it('never swap when the traffic grows', () => {
    for (const key of keys) {
      const seen = [500, 2500, 5000, 10_000].map((traffic) => armOf(split(traffic), key)?.name ?? null).filter((name) => name !== null);
      expect(new Set(seen).size).toBeLessThan(2);
    }
  });
});
