import { describe, expect, it } from 'vitest';
import { changeTypes } from '../domain/change-types.ts';
import { commitTypes } from './commit-types.ts';

describe('the commit types of a library', () => {
  it('docs does not bump', () => {
    expect(commitTypes({}, 'seed').get('docs')).toEqual({ change: 'docs', impact: 'none' });
    expect(commitTypes({}, 'conventional').get('docs')?.impact).toBe('none');
  });

  it('hold every commit type of the table with the impact of its row', () => {
    const types = commitTypes({}, 'seed');
    for (const [change, row] of Object.entries(changeTypes)) {
      for (const type of row.commitTypes) expect(types.get(type)).toEqual({ change, impact: row.impact });
    }
  });

  it('stay silent for chores', () => {
    expect(commitTypes({}, 'seed').get('chore')).toEqual({ change: null, impact: 'none' });
  });

  it('declare what other tools declare under the conventional preset', () => {
    const types = commitTypes({}, 'conventional');
    expect(types.get('perf')).toEqual({ change: 'performance', impact: 'patch' });
    expect(types.get('refactor')).toEqual({ change: 'refactor', impact: 'none' });
    expect(types.get('feat')).toEqual({ change: 'feature', impact: 'minor' });
  });

  it('take what the configuration says, in any case of letters', () => {
    const types = commitTypes({ Tune: 'performance', style: 'refactor', fix: 'none' }, 'seed');
    expect(types.get('tune')).toEqual({ change: 'performance', impact: 'minor' });
    expect(types.get('style')).toEqual({ change: 'refactor', impact: 'patch' });
    expect(types.get('fix')).toEqual({ change: null, impact: 'none' });
  });
});
