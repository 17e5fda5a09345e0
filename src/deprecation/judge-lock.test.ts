import { describe, expect, it } from 'vitest';
import { hex } from '../../test/support/ledger-builders.ts';
import type { Catalog, CatalogEnvironment, CatalogPrompt } from '../catalog/catalog.ts';
import { catalogDeprecation } from '../catalog/deprecation.ts';
import { encodeLock, readLock, type LockedPrompt } from '../catalog/lock.ts';
import { dayAfter } from '../library/days.ts';
import { lockProblems } from './judge-lock.ts';

const today = '2026-12-31';
const now = new Date(`${today}T12:00:00Z`);
const version = { digest: hex(1, 64), tag: 'a@1.0.0', body: 'b' };
const prompt = (daysLeft: number | null = null): CatalogPrompt => ({
  stable: '1.0.0',
  latest: '1.0.0',
  status: daysLeft === null ? 'deployed' : 'deprecated',
  versions: new Map([['1.0.0', version]]),
  rollout: null,
  experiment: null,
  deprecation: daysLeft === null ? null : catalogDeprecation({ announced: '2026-11-01', removal: dayAfter(today, daysLeft), replacement: 'b', guide: null, reason: null }),
  aliases: [],
});
const locked: LockedPrompt = { range: '^1.0.0', version: '1.0.0', digest: version.digest, tag: 'a@1.0.0', library: 'lib' };

function found(entry: Partial<LockedPrompt>, served: Partial<CatalogEnvironment>, isOld = true): readonly string[] {
  const production = { prompts: new Map(), redirects: new Map(), removed: new Map(), ...served };
  const catalog: Catalog = { schema: 'prompt-libraries/catalog/v1', sequence: 1, library: '1', source: hex(1, 40), environments: new Map([['production', production]]) };
  const written = readLock(Buffer.from(encodeLock(new Map([['a', { ...locked, ...entry }]]), 'yaml')), 'prompts.lock');
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return lockProblems({ written: written.value, catalogs: new Map([['lib', catalog]]), before: new Set(isOld ? ['a'] : []), now }).map(({ code, severity, place }) => `${severity} ${code} ${place?.line ?? ''}`);
}
const serves = (daysLeft: number | null = null): Partial<CatalogEnvironment> => ({ prompts: new Map([['a', prompt(daysLeft)]]) });

describe('a locked prompt', () => {
  it('that is as it was released is fine', () => {
    expect(found({}, serves())).toEqual([]);
  });

  it.each([
    ['another digest', { digest: hex(9, 64) }, ['error lock-digest-differs 7']],
    ['another tag', { tag: 'b@1.0.0' }, ['error lock-invalid 8']],
    ['a version there never was', { version: '1.0.1' }, ['error lock-version-unknown 6']],
    ['a version out of its range', { range: '^2.0.0' }, ['error lock-range-unmet 5']],
    ['a range that nobody can read', { range: 'one' }, ['error lock-range-unmet 5']],
  ])('with %s is an error', (_, entry, codes) => {
    expect(found(entry, serves())).toEqual(codes);
  });

  it('that the library removed, renamed or never had is told as such', () => {
    expect(found({}, { removed: new Map([['a', { at: 1_767_225_600, replacement: 'b' }]]) })).toEqual(['error lock-prompt-removed 4']);
    expect(found({}, { redirects: new Map([['a', 'c']]), prompts: new Map([['c', prompt()]]) })).toEqual(['warning lock-prompt-renamed 4']);
    expect(found({ digest: hex(9, 64) }, { redirects: new Map([['a', 'c']]), prompts: new Map([['c', prompt()]]) })).toEqual(['warning lock-prompt-renamed 4', 'error lock-digest-differs 7']);
    expect(found({}, {})).toEqual(['error lock-prompt-unknown 4']);
  });

  it.each([
    [31, [], []],
    [30, ['warning lock-deprecated 6'], ['warning lock-deprecated 6']],
    [29, ['warning lock-deprecated 6'], ['warning lock-deprecated 6']],
    [15, ['warning lock-deprecated 6'], ['warning lock-deprecated 6']],
    [14, ['warning lock-deprecated 6'], ['error lock-newly-deprecated 6']],
    [8, ['warning lock-deprecated 6'], ['error lock-newly-deprecated 6']],
    [7, ['error lock-removal-near 6'], ['error lock-removal-near 6']],
    [1, ['error lock-removal-near 6'], ['error lock-removal-near 6']],
    [0, ['error lock-removal-near 6'], ['error lock-removal-near 6']],
    [-20, ['error lock-removal-near 6'], ['error lock-removal-near 6']],
  ])('that goes in %i days: an old entry is %j, a new one %j', (daysLeft, old, fresh) => {
    expect([found({}, serves(daysLeft)), found({}, serves(daysLeft), false)]).toEqual([old, fresh]);
  });
});
