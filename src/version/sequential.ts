import { versionSchemes } from '../domain/version-schemes.ts';
import { Bug } from '../problem/never.ts';
import type { Scheme, VersionFacts } from './scheme.ts';

/** Whole numbers, with or without a `v` before them, which every later version keeps. `v2` and `2` are equal. */
export const sequential: Scheme = {
  name: 'sequential',
  example: versionSchemes.sequential.example,
  accepts: (text) => read(text) !== null,
  compare(a, b) {
    const [left, right] = [accepted(a).number, accepted(b).number];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  },
  first: (facts) => firstFree({ prefix: 'v', number: 1n }, facts),
  next(current, impact, facts) {
    const { prefix, number } = accepted(current);
    return impact === 'none' ? current : firstFree({ prefix, number: number + 1n }, facts);
  },
};

interface Numbered {
  readonly prefix: string;
  readonly number: bigint;
}

function read(text: string): Numbered | null {
  const [, prefix = '', digits] = /^(v?)(0|[1-9]\d{0,49})$/u.exec(text) ?? [];
  return digits === undefined ? null : { prefix, number: BigInt(digits) };
}

function accepted(text: string): Numbered {
  const version = read(text);
  if (version === null) throw new Bug(`No sequential version: ${text}`);
  return version;
}

function firstFree({ prefix, number }: Numbered, facts: VersionFacts): string {
  let free = number;
  while (facts.taken(`${prefix}${free}`)) free += 1n;
  return `${prefix}${free}`;
}
