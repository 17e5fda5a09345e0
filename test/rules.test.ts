import { describe, expect, it } from 'vitest';
import { rules } from '../src/rule/rules.ts';
import { codesFoundIn } from './support/example-check.ts';

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

describe('the rules', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('claim each code once', () => {
    const codes = rules.flatMap((rule) => rule.codes);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
