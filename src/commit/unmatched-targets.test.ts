import { describe, expect, it } from 'vitest';
import { rawCommit } from '../../test/support/commits.ts';
import { categories } from '../domain/categories.ts';
import { commitTypes } from './commit-types.ts';
import { parseCommit } from './parse-commit.ts';
import { unmatchedTargets } from './unmatched-targets.ts';

const touched = [{ id: 'agents-support-triage', category: 'agents' }];

function unmatched(message: string, known: readonly string[] = Object.keys(categories)): readonly unknown[] {
  return unmatchedTargets(parseCommit(rawCommit(message), commitTypes({}, 'seed')), touched, known).map((each) => each.args);
}

describe('a target that names no touched prompt', () => {
  it.each([
    ['fix(agents-support-triaje): x', [{ item: 'agents-support-triaje', meant: 'agents-support-triage' }]],
    ['fix(tasks-*): x', [{ item: 'tasks-*', meant: null }]],
    ['fix: x\n\n* feat(tasks-general-sum): y', [{ item: 'tasks-general-sum', meant: null }]],
    ['fix: x\n\nPrompt-Change: triage=major', [{ item: 'triage', meant: null }]],
    ['fix: x\n\nRelease-As: agents-support-triag=2.0.0', [{ item: 'agents-support-triag', meant: 'agents-support-triage' }]],
    ['fix: x\n\nRelease-As: agents-support-triage=2.0.0', []],
    ['fix(agents-support-triage, agents-*, agents): x', []],
    ['fix(my-parser, tasks, word): x', []],
    ['fix: x\n\nPrompt-Change: *=major', []],
  ])('%j', (message, expected) => {
    expect(unmatched(message)).toEqual(expected);
  });

  it('may begin with a category that holds hyphens, and is not the category itself', () => {
    expect(unmatched('fix(customer-care-x, customer-care): x', ['customer', 'customer-care'])).toEqual([
      { item: 'customer-care-x', meant: null },
    ]);
  });
});
