import { describe, expect, it } from 'vitest';
import { configurationViolations } from './configuration.ts';
import { promptKeys, promptViolations } from './validate.ts';
import { pathText, type Violation } from './violation.ts';

/** Path, keyword and reason of every violation. */
function told(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ path, keyword, reason }) => `${pathText(path)} [${keyword}] ${reason}`);
}

describe('front matter against its schema', () => {
  it('accepts a description alone', () => {
    expect(promptViolations({ description: 'Routes tickets.' })).toEqual([]);
  });

  it('accepts keys it does not know', () => {
    expect(promptViolations({ description: 'x', desciption: 1, 'x-team': { a: 1 } })).toEqual([]);
  });

  it('tells each wrong value in plain words and at its own path', () => {
    const value = {
      description: '',
      owner: null,
      tags: ['a', 2, 'a'],
      status: 'deployed',
      version: 1.1,
      deprecation: { announced: '2026-13-01', removel: 'x' },
      limits: { tokens: 0, cost_usd: 'free' },
      input: [],
    };
    expect(told(promptViolations(value))).toEqual([
      'description [minLength] must not be empty',
      'owner [type] has no value: it must be text, or is left out',
      'tags[1] [type] must be text: put it in quotes',
      'tags[2] [uniqueItems] is in the list twice',
      'input [type] must be keys with values',
      'status [enum] must be one of draft, archived',
      'deprecation.removal [required] is missing',
      'deprecation.removel [additionalProperties] is not a known key',
      'deprecation.announced [pattern] must be a day, written like 2026-12-31',
      'limits.tokens [minimum] must be at least 1',
      'limits.cost_usd [type] must be a number',
      'version [type] must be text: put it in quotes',
    ]);
  });

  it('misses a description that is only inherited', () => {
    expect(told(promptViolations(Object.create({ description: 'inherited' })))).toEqual(['description [required] is missing']);
  });

  it('names the keys that have a meaning', () => {
    expect(promptKeys).toContain('description');
    expect(promptKeys).toContain('aliases');
    expect(promptKeys).not.toContain('schema');
  });
});

describe('the configuration against its schema', () => {
  it('accepts an empty one', () => {
    expect(configurationViolations({})).toEqual([]);
  });

  it('refuses an unknown key at any depth and brings the names that are allowed there', () => {
    const violations = configurationViolations({ nameing: {}, gates: { testing: { evidence: { min_rate: 1 } } } });
    expect(violations.map(({ path }) => pathText(path))).toEqual(['nameing', 'gates.testing.evidence.min_rate']);
    expect(violations[0]?.params['known']).toContain('naming');
    expect(violations[1]?.params['known']).toEqual(['min_pass_rate', 'max_regression', 'max_age']);
  });

  it('keeps names of categories, owners and models open', () => {
    const open = {
      taxonomy: { categories: { legal: { owner: 'lawyers' } } },
      owners: { lawyers: ['@acme/law'], paths: { 'prompts/legal/**': 'lawyers' } },
      models: { 'some-model': { context: 1000 } },
    };
    expect(configurationViolations(open)).toEqual([]);
  });

  it('tells keys with a slash or tilde by their own name', () => {
    expect(told(configurationViolations({ consumers: { 'a/b~c': 1 } }))).toEqual(['consumers.a/b~c [type] must be keys with values']);
  });

  it('takes a number as the name of a key where there is no list', () => {
    const [first] = configurationViolations({ consumers: { 0: 1 } });
    expect(first?.path).toEqual(['consumers', '0']);
  });
});
