import { branchTypes } from '../domain/branch-types.ts';
import { branchTypeOf, targetsOf } from '../library/branches.ts';
import { problem } from '../problem/problem.ts';
import { goodPath, goodPrompt } from './reading.ts';
import type { Rule } from './rule.ts';

const change = { [goodPath]: goodPrompt };

/** Every kind of branch has one way to users. Only changes of prompts are judged by it. */
export const branchFlow: Rule = {
  id: 'branch-flow',
  gate: 'syntax',
  about: 'change',
  summary: 'A pull request that changes prompts goes where its kind of branch may go.',
  codes: ['branch-wrong-target'],
  examples: {
    good: [
      { shows: 'a feature into staging', change, branch: { head: 'feature/tone', base: 'staging', hasStaging: true } },
      { shows: 'a feature into main where there is no staging', change, branch: { head: 'patch-1', base: 'main' } },
      { shows: 'a hotfix straight into main', change, branch: { head: 'hotfix/leak', base: 'main', hasStaging: true } },
    ],
    bad: [
      {
        shows: 'a feature past staging',
        change,
        branch: { head: 'feature/tone', base: 'main', hasStaging: true },
        codes: ['branch-wrong-target'],
      },
      { shows: 'an experiment into main', change, branch: { head: 'experiment/tone', base: 'main' }, codes: ['branch-wrong-target'] },
    ],
  },
  *check({ configuration, flow, touched }) {
    if (flow === null || flow.head === null || touched.length === 0) return;
    const type = branchTypeOf(flow.head, configuration.branches);
    const allowed = targetsOf(type, configuration.branches, flow.hasStaging);
    // Only what leads to users is guarded: a branch merged into another working branch is that branch's affair.
    const target = branchTypeOf(flow.base, configuration.branches);
    const guarded = branchTypes[target].approval;
    if (!guarded || allowed.includes(flow.base)) return;
    yield problem('branch-wrong-target', { branch: flow.head, type, target: flow.base, allowed });
  },
};
