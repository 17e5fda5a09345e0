import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { tokenCounter } from '../library/tokens.ts';
import { assertionKinds } from './assertions/kinds.ts';
import { patternMatcher } from './assertions/pattern.ts';
import { runTests, type TestResult } from './run-tests.ts';
import { snapshotsText } from './snapshots.ts';

const path = 'prompts/agents/support/triage.test.yaml';
const prompt = promptFrom('---\ndescription: Routes.\ninput:\n  schema:\n    ticket: string\n    language?: string\n---\n{{role "system"}}You route tickets to {"queue": "billing"}.\n{{#if language}}Write in {{language}}.{{/if}}\n{{role "user"}}{{ticket}}\n');
const instruments = { tokens: await tokenCounter(), matches: patternMatcher() };

function tested(text: string, snapshots: ReadonlyMap<string, string> | null = null): TestResult {
  const kept = { path: 'prompts/agents/support/triage.snapshots.yaml', bytes: snapshots === null ? null : Buffer.from(snapshotsText(snapshots)) };
  return runTests(prompt, new Map(), { path, bytes: Buffer.from(text), snapshots: kept }, instruments);
}

function codesIn({ cases, problems }: TestResult): readonly string[] {
  return [...problems, ...cases.flatMap((each) => each.problems)].map(({ code }) => code);
}

/** Codes for one assertion on the prompt rendered with a ticket, or on a recorded answer. */
function codesFor(assertion: object, more: object = {}): readonly string[] {
  return codesIn(tested(JSON.stringify({ tests: [{ vars: { ticket: 'Help me' }, ...more, assert: [assertion] }] })));
}

describe('an assertion', () => {
  const json = { providerOutput: '{"queue": "billing"}' };
  const examples: readonly (readonly [type: string, { readonly holds: object; readonly fails: object; readonly on?: object }])[] = [
    ['contains', { holds: { value: 'Help' }, fails: { value: 'help' } }],
    ['icontains', { holds: { value: 'help' }, fails: { value: 'hlep' } }],
    ['contains-all', { holds: { value: ['Help', 'route'] }, fails: { value: ['Help', 'return'] } }],
    ['contains-any', { holds: { value: ['return', 'route'] }, fails: { value: ['return', 'refund'] } }],
    ['starts-with', { holds: { value: 'You route' }, fails: { value: 'route' } }],
    ['equals', { holds: { value: 'You route tickets to {"queue": "billing"}.\n\nHelp me' }, fails: { value: 'Help me' } }],
    ['equals', { holds: { value: { queue: 'billing' } }, fails: { value: { queue: 'other' } }, on: json }],
    ['regex', { holds: { value: 'H[a-z]+ me$' }, fails: { value: '^Help' } }],
    ['levenshtein', { holds: { value: 'kitten', threshold: 3 }, fails: { value: 'kitten', threshold: 2 }, on: { providerOutput: 'sitting' } }],
    ['word-count', { holds: { value: { min: 2, max: 8 } }, fails: { value: 9 } }],
    ['max-tokens', { holds: { value: 40 }, fails: { value: 3 } }],
  ];

  it.each(examples)('`%s` holds or fails, and `not-` turns it round', (type, { holds, fails, on }) => {
    expect(codesFor({ type, ...holds }, on)).toEqual([]);
    expect(codesFor({ type, ...fails }, on)).toEqual(['test-failed']);
    expect(codesFor({ type: `not-${type}`, ...holds }, on)).toEqual(['test-failed']);
    expect(codesFor({ type: `not-${type}`, ...fails }, on)).toEqual([]);
  });

  it.each([
    ['is-json', '{"a": [1]}', 'see {"a": 1}'],
    ['contains-json', 'see {"a": "}"} there', 'see {a: 1} [there'],
  ])('`%s` judges recorded answers', (type, good, bad) => {
    expect(codesFor({ type }, { providerOutput: good })).toEqual([]);
    expect(codesFor({ type }, { providerOutput: bad })).toEqual(['test-failed']);
    expect(codesFor({ type: `not-${type}` }, { providerOutput: good })).toEqual(['test-failed']);
    expect(codesFor({ type: `not-${type}` }, { providerOutput: bad })).toEqual([]);
  });

  it('is known to the schema exactly as far as it is judged', () => {
    for (const type of Object.keys(assertionKinds)) {
      expect(codesFor({ type, value: null })).not.toContain('test-assertion-unknown');
      expect(codesFor({ type: `not-${type}`, value: null })).not.toContain('test-assertion-unknown');
    }
    expect(codesFor({ type: 'javascript', value: 'true' })).toEqual(['test-assertion-unknown']);
    expect(codesFor({ type: 'llm-rubric', value: 'kind' })).toEqual(['test-assertion-unknown']);
  });

  it('with a value it cannot take is no assertion', () => {
    expect(codesFor({ type: 'contains' })).toEqual(['test-value-invalid']);
    expect(codesFor({ type: 'contains-all', value: 'a,b' })).toEqual(['test-value-invalid']);
    expect(codesFor({ type: 'regex', value: '(' })).toEqual(['test-value-invalid']);
    expect(codesFor({ type: 'word-count', value: { mn: 2 } })).toEqual(['test-value-invalid']);
    expect(codesFor({ type: 'contains', value: '' })).toEqual(['test-value-invalid']);
  });

  it('by a pattern that takes too long never holds, turned round or not', () => {
    const slow = { value: '^(a+)+$' };
    const on = { providerOutput: `${'a'.repeat(40)}!` };
    expect(codesFor({ type: 'regex', ...slow }, on)).toEqual(['test-failed']);
    expect(codesFor({ type: 'not-regex', ...slow }, on)).toEqual(['test-failed']);
  });
});

describe('a test file', () => {
  it('places what fails at the assertion', () => {
    const { cases } = tested('tests:\n  - vars: {ticket: Hi}\n    assert:\n      - {type: contains, value: Hi}\n      - {type: contains, value: Ho}\n');
    expect(cases[0]?.problems.map(({ place, prompt: id }) => [place, id])).toEqual([[{ file: path, line: 5, column: 9 }, 'agents-support-triage']]);
  });

  it.each([
    ['a misspelt key', 'tests:\n  - vars: {ticket: Hi}\n    asert: [{type: contains, value: Hi}]\n', 'test-key-unknown'],
    ['no tests', 'tests: []\n', 'test-file-invalid'],
    ['an unknown variable', 'tests:\n  - vars: {ticket: Hi, langauge: de}\n    assert: [{type: contains, value: Hi}]\n', 'test-variable-unknown'],
    ['a missing variable', 'tests:\n  - assert: [{type: contains, value: Hi}]\n', 'test-not-rendered'],
    ['a case that asserts nothing', 'tests:\n  - vars: {ticket: Hi}\n', 'test-asserts-nothing'],
    ['a reference to a file', 'tests:\n  - vars: {ticket: "file://ticket.txt"}\n    assert: [{type: contains, value: Hi}]\n', 'test-reference'],
    ['an empty list of values', 'tests:\n  - vars: {ticket: []}\n    assert: [{type: contains, value: Hi}]\n', 'test-file-invalid'],
    ['YAML that cannot be read', 'tests: [\n', 'yaml-invalid'],
  ])('with %s is refused', (_, text, code) => {
    expect(codesIn(tested(text))).toEqual([code]);
  });

  it('names the key that was meant', () => {
    expect(tested('test: []\ntests: [{assert: [{type: contains, vlaue: a}], vars: {ticket: a}}]\n').problems.map(({ args }) => args)).toEqual([
      { key: 'test', meant: 'tests' },
      { key: 'tests[0].assert[0].vlaue', meant: 'value' },
    ]);
  });

  it('runs a case for every combination of listed values, with the assertions of all cases first', () => {
    const text = 'defaultTest:\n  vars: {ticket: [Hi, Ho]}\n  assert: [{type: contains, value: route}]\ntests:\n  - description: greets\n    vars: {language: [de, fr]}\n    assert: [{type: contains, value: Hi}]\n';
    const { cases } = tested(text);
    expect(cases.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'greets (ticket=Hi, language=de) passed',
      'greets (ticket=Hi, language=fr) passed',
      'greets (ticket=Ho, language=de) failed',
      'greets (ticket=Ho, language=fr) failed',
    ]);
  });

  it('of more than 200 cases is refused before they are made', () => {
    const many = JSON.stringify(Array.from({ length: 15 }, (_, index) => String(index)));
    expect(codesIn(tested(`tests:\n  - vars: {ticket: ${many}, language: ${many}}\n    assert: [{type: contains, value: a}]\n`))).toEqual(['test-too-many']);
  });

  it('of a case about answers judges recorded ones alone, and that it can be rendered', () => {
    const about = (more: object): TestResult => tested(JSON.stringify({ tests: [{ description: 'a', judges: 'answer', vars: { ticket: 'Hi' }, assert: [{ type: 'is-json' }], ...more }] }));
    expect(about({}).cases).toEqual([]);
    expect(about({ providerOutput: '{}' }).cases.map(({ verdict }) => verdict)).toEqual(['passed']);
    expect(codesIn(about({ providerOutput: 'no' }))).toEqual(['test-failed']);
    expect(codesIn(about({ vars: {} }))).toEqual(['test-not-rendered']);
    expect(codesIn(about({ judges: 'both' }))).toEqual(['test-file-invalid']);
  });

  it('gives cases of the same name numbers', () => {
    const one = { vars: { ticket: 'Hi' }, assert: [{ type: 'contains', value: 'Hi' }], description: 'a' };
    expect(tested(JSON.stringify({ tests: [one, one, one] })).cases.map(({ name }) => name)).toEqual(['a', 'a #2', 'a #3']);
  });
});

describe('a snapshot', () => {
  const text = 'tests:\n  - description: plain\n    vars: {ticket: "Hi  "}\n    assert: [{type: snapshot}]\n';

  it('that is not there yet fails', () => {
    expect(codesIn(tested(text))).toEqual(['test-snapshot-missing']);
  });

  it('holds as it was written, roles included', () => {
    const { snapshots } = tested(text);
    expect(snapshots).toEqual(new Map([['plain', '[system]\nYou route tickets to {"queue": "billing"}.\n\n[user]\nHi']]));
    expect(codesIn(tested(text, snapshots))).toEqual([]);
  });

  it('of another text fails with both texts', () => {
    const { cases } = tested(text, new Map([['plain', '[user]\nHi']]));
    expect(cases[0]?.differences).toMatchObject([{ expected: '[user]\nHi' }]);
  });

  it('that no case compares with is left over', () => {
    expect(codesIn(tested(text, new Map([...(tested(text).snapshots ?? []), ['gone', 'x']])))).toEqual(['test-snapshot-unused']);
  });
});
