import { describe, expect, it } from 'vitest';
import type { VersionFacts } from './scheme.ts';
import { sequential } from './sequential.ts';

function facts(...taken: readonly string[]): VersionFacts {
  return { committedAt: 0, digest: '', preMajor: 'loose', taken: (version) => taken.includes(version) };
}

describe('numbers in sequence', () => {
  it('begin at v1', () => {
    expect(sequential.first(facts(), '7.0.0')).toBe('v1');
    expect(sequential.first(facts('v1', 'v2'), '')).toBe('v3');
  });

  it('keep their prefix', () => {
    expect(sequential.next('v9', 'minor', facts())).toBe('v10');
    expect(sequential.next('9', 'major', facts('10'))).toBe('11');
  });

  it('are compared as numbers, with or without a prefix', () => {
    expect(sequential.compare('v10', '9')).toBeGreaterThan(0);
    expect(sequential.compare('v2', '2')).toBe(0);
  });

  it('stay exact beyond the safe integers', () => {
    expect(sequential.next('v9007199254740993', 'patch', facts())).toBe('v9007199254740994');
  });

  it.each(['v01', 'V1', 'v', '-1', '1.0', '1e3', 'v1.0.0'])('%s is none', (text) => {
    expect(sequential.accepts(text)).toBe(false);
  });
});
