import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, hex } from '../../test/support/ledger-builders.ts';
import { encodeLock, readLock, type Lock } from './lock.ts';
import { resolveVersion, usualRange } from './resolve.ts';

const locked = { range: '^1.0.0', version: '1.2.0', digest: hex(1, 64), tag: 'a@1.2.0', library: 'https://example.com/prompts.git' };
const lockOf = (text: string) => readLock(Buffer.from(text), 'prompts.lock');

describe('a lock', () => {
  it.each(['yaml', 'json'] as const)('reads back as it was written: %s', (form) => {
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.record({ range: anyText, version: anyText, digest: fc.constant(hex(2, 64)), tag: fc.option(anyText), library: anyText }), { maxKeys: 4 }), (prompts) => {
        const usable = Object.entries(prompts).filter(([id, each]) => [id, each.range, each.version, each.library, each.tag ?? 'x'].every((text) => text !== '' && !/[\ud800-\udfff]/u.test(text)) && !['__proto__', 'constructor', 'prototype'].includes(id));
        const lock: Lock = new Map(usable);
        const read = lockOf(encodeLock(lock, form));
        expect(read.ok && [read.value.form, read.value.lock]).toEqual([form, lock]);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('is the same whatever the order its prompts came in', () => {
    const one = new Map([['a', locked], ['b', locked]]);
    expect(encodeLock(one, 'yaml')).toBe(encodeLock(new Map([...one].toReversed()), 'yaml'));
  });

  it.each([
    ['', 'schema'],
    ['schema: prompt-libraries/lock/v2\nprompts: {}\n', 'schema'],
    ['schema: prompt-libraries/lock/v1\nprompts: {a: {range: "*"}}\n', 'prompts.a.version'],
    [`schema: prompt-libraries/lock/v1\nprompts: {a: {range: "*", version: "1.0.0", digest: x, tag: null, library: l}}\n`, 'prompts.a.digest'],
  ])('that is wrong is a problem with its key: %j', (text, key) => {
    const read = lockOf(text);
    expect(!read.ok && read.problems.map(({ code, args }) => [code, (args as { key: string }).key])).toContainEqual(['lock-invalid', key]);
  });

  it('tells where a key stands', () => {
    const read = lockOf(encodeLock(new Map([['a', locked], ['b', locked]]), 'yaml'));
    expect(read.ok && read.value.placeOf('b', 'version')).toMatchObject({ file: 'prompts.lock', line: 12 });
  });
});

describe('the version of a range', () => {
  const versions = (names: readonly string[]) => new Map(names.map((name) => [name, { digest: hex(1, 64), tag: null, body: 'b' }]));
  const prompt = (stable: string | null, ...names: readonly string[]) => ({ stable, versions: versions(names) });

  it.each([
    ['^1.0.0', '1.2.0', prompt('1.2.0', '1.0.0', '1.2.0')],
    ['^1.0.0', '1.9.0', prompt('2.0.0', '1.0.0', '1.9.0', '1.10.0-rc.1', '2.0.0')],
    ['*', '1.0.0', prompt('1.0.0', '1.0.0', '1.1.0')],
    ['^1.1.0', null, prompt('1.0.0', '1.0.0', '1.1.0')],
    ['^3.0.0', null, prompt('1.0.0', '1.0.0')],
    ['one', null, prompt('1.0.0', '1.0.0')],
    ['*', null, prompt(null, '1.0.0')],
    ['*', 'v2', prompt('v2', 'v1', 'v2')],
    ['v1', 'v1', prompt('v2', 'v1', 'v2')],
    ['*', '2026.01.02', prompt('2026.01.02', '2026.01.01', '2026.01.02')],
    ['*', 'abcdef1', prompt('abcdef1', 'abcdef0', 'abcdef1')],
  ])('%s is %s', (range, version, of) => {
    expect(resolveVersion(of, range)).toBe(version);
  });

  it('begins with what the stable version keeps', () => {
    expect([usualRange(prompt('1.2.0', '1.2.0')), usualRange(prompt('v2', 'v2')), usualRange(prompt('2026.01.02', '2026.01.02'))]).toEqual(['^1.2.0', '*', '*']);
  });
});
