import { describe, expect, it } from 'vitest';
import { rawCommit } from '../../test/support/commits.ts';
import { commitTypes } from './commit-types.ts';
import { effects } from './effects.ts';
import { parseCommit } from './parse-commit.ts';

const touched = [
  { id: 'agents-support-triage', category: 'agents' },
  { id: 'agents-sales-pitch', category: 'agents' },
  { id: 'tasks-general-sum', category: 'tasks' },
];
const triage = 'agents-support-triage';

/** Effects in the order of `touched`, as `impact by`. */
function told(message: string): readonly (string | null)[] {
  const commit = parseCommit(rawCommit(message), commitTypes({}, 'seed'));
  return [...effects(commit, touched).values()].map((each) => each && `${each.impact} ${each.by}`);
}

describe('what a commit declares for the prompts it touches', () => {
  it.each([
    ['feat: x', 'minor header', 'minor header', 'minor header'],
    ['feat(parser): x', 'minor header', 'minor header', 'minor header'],
    [`feat(${triage}): x`, 'minor scope', null, null],
    ['feat(agents): x', 'minor scope', 'minor scope', null],
    ['feat(*-sum, agents-s*-p*): x', null, 'minor scope', 'minor scope'],
    ['feat(word, tasks)!: x', null, null, 'major scope'],
    ['feat(guardrails): x', 'minor header', 'minor header', 'minor header'],
    ['Update', null, null, null],
    [`feat: x\n\nPrompt-Change: ${triage}=patch`, 'patch trailer', 'minor header', 'minor header'],
    ['fix(tasks): x\n\nPrompt-Change: agents-*=none\nPrompt-Change: *-pitch=major', 'none trailer', 'major trailer', 'patch scope'],
    ['Update\n\nPrompt-Change: agents=major', null, null, null],
    [`Update\n\nPrompt-Change: ${triage}=minor`, 'minor trailer', null, null],
    [`fix: x\n\n* feat(${triage}): y\n* feat!: z`, 'minor sub-change', 'patch header', 'patch header'],
    [`feat: x\n\n* fix(${triage}): y`, 'minor header', 'minor header', 'minor header'],
    ['Title\n\n* docs(agents): y\n\n* fix(*-pitch): z', 'none sub-change', 'patch sub-change', null],
    [`fix: x\n\n* feat!(${triage}): y\n* feat(${triage})!: y\n\nPrompt-Change: ${triage}=minor`, 'minor trailer', 'patch header', 'patch header'],
  ])('%j', (message, ...expected) => {
    expect(told(message)).toEqual(expected);
  });
});
