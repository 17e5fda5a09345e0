import { describe, expect, it } from 'vitest';
import { rules } from '../src/rule/rules.ts';
import { codesFoundIn, reportOn } from './support/example-check.ts';

/** Every rule's examples are its documentation and its tests: each is judged as a real change in a real repository. */
describe.each(rules)('rule $id', (rule) => {
  it.concurrent.each(rule.examples.good)('lets pass: $shows', async (example) => {
    expect(await codesFoundIn(example)).toEqual([]);
  });

  it.concurrent.each(rule.examples.bad)('objects to: $shows', async (example) => {
    expect([...new Set(await codesFoundIn(example))].sort()).toEqual([...example.codes].sort());
  });

  it('shows one of its own codes in every bad example', () => {
    for (const { codes } of rule.examples.bad) expect(codes.some((code) => rule.codes.includes(code))).toBe(true);
  });
});

describe('what the messages of a pull request declare', () => {
  const path = 'prompts/agents/support/triage.prompt.md';
  const before = '---\ndescription: Routes.\ninput: {schema: {ticket: string}}\n---\nRoute {{ticket}}.\n';
  const change = { base: { [path]: before }, change: { [path]: before.replaceAll('ticket', 'message') } };
  const said = async (code: string, title: string, commit: string): Promise<readonly string[]> =>
    (await reportOn({ shows: '', ...change, title, commits: [commit] })).problems.filter((each) => each.code === code).map(({ message, fix }) => `${message} ${fix}`);

  it('is named by what declares too little', async () => {
    expect(await said('declared-below-floor', 'fix: words', 'feat!: rename')).toEqual([expect.stringContaining('the title declares patch')]);
    expect(await said('declared-below-floor', 'feat!: rename', 'fix: words')).toEqual([expect.stringContaining('the commits declare patch')]);
    expect(await said('declared-below-floor', 'feat: words', 'fix: words')).toEqual([expect.stringContaining('the commits declare patch')]);
  });

  it('is asked of the title where that says nothing, and of commits with the way to leave them aside where the title would do', async () => {
    expect(await said('commit-undocumented', 'Words', 'feat!: rename')).toEqual([expect.stringMatching(/the title of the pull request(?!.*merge: squash)/u)]);
    expect(await said('commit-undocumented', 'feat!: rename', 'wip')).toEqual([expect.stringMatching(/the commit .*merge: squash/u)]);
    const [one, two] = await said('commit-undocumented', 'Words', 'wip');
    expect([one, two]).toEqual([expect.not.stringContaining('merge: squash'), expect.not.stringContaining('merge: squash')]);
  });
});

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('claim each code once', () => {
    const codes = rules.flatMap((rule) => rule.codes);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
