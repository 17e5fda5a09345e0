import { describe, expect, it } from 'vitest';
import { Bug } from '../problem/never.ts';
import { hash } from './hash.ts';
import type { VersionFacts } from './scheme.ts';

const digest = 'abcdef0123456789'.repeat(4);

function facts(...taken: readonly string[]): VersionFacts {
  return { committedAt: 0, digest, preMajor: 'loose', taken: (version) => taken.includes(version) };
}

describe('hash versions', () => {
  it('are the first seven digits of the content digest', () => {
    expect(hash.first(facts(), '1.0.0')).toBe('abcdef0');
    expect(hash.next('0000000', 'patch', facts())).toBe('abcdef0');
  });

  it('grow where they are taken', () => {
    expect(hash.next('0000000', 'patch', facts('abcdef0', 'abcdef01'))).toBe('abcdef012');
  });

  it('differ from the current one even where the digest does not', () => {
    expect(hash.next('abcdef0', 'patch', facts())).toBe('abcdef01');
  });

  it('have at most 40 digits', () => {
    expect(() => hash.first({ ...facts(), taken: () => true }, '')).toThrow(Bug);
  });

  it.each(['abcdef', 'ABCDEF0', 'abcdefg', 'a'.repeat(41)])('%s is none', (text) => {
    expect(hash.accepts(text)).toBe(false);
  });
});
