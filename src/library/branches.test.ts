import { describe, expect, it } from 'vitest';
import { branchTypeOf, targetsOf } from './branches.ts';
import { configurationFrom } from './read-configuration.ts';

const { branches } = configurationFrom({});

describe('branches', () => {
  it.each([
    ['main', 'main'],
    ['staging', 'staging'],
    ['feature/tone', 'feature'],
    ['hotfix/leak', 'hotfix'],
    ['release/2026-11', 'release'],
    ['experiment/tone', 'experiment'],
    ['patch-1', 'feature'],
    ['revert-12-main', 'feature'],
  ])('named %s are %s branches', (name, type) => {
    expect(branchTypeOf(name, branches)).toBe(type);
  });

  it('that no type claims are what the configuration says', () => {
    expect(branchTypeOf('patch-1', { ...branches, unknown: 'experiment' })).toBe('experiment');
  });

  it('go to staging where there is one, else to main', () => {
    expect(targetsOf('feature', branches, true)).toEqual(['staging']);
    expect(targetsOf('feature', branches, false)).toEqual(['main']);
  });

  it('of experiments go nowhere', () => {
    expect(targetsOf('experiment', branches, true)).toEqual([]);
  });
});
