import { describe, expect, it } from 'vitest';
import { accessLevels } from '../src/domain/access-levels.ts';
import { branchTypes } from '../src/domain/branch-types.ts';
import { categories } from '../src/domain/categories.ts';
import { changeTypes } from '../src/domain/change-types.ts';
import { deprecationPhases } from '../src/domain/deprecation-phases.ts';
import { gates } from '../src/domain/gates.ts';
import { phaseAfter, rolloutPhases } from '../src/domain/rollout-phases.ts';
import { statuses } from '../src/domain/statuses.ts';
import { versionSchemes } from '../src/domain/version-schemes.ts';
import { suggestCategory } from '../src/library/suggest.ts';
import { templateLanguages } from '../src/template/languages.ts';
import { schemes } from '../src/version/schemes.ts';
import { descriptions } from '../src/cli/descriptions/index.ts';

// What was asked for by name, written out: the tables have to hold it whatever else they learn.
describe('the names that were asked for', () => {
  it('are the version schemes with their examples', () => {
    expect(Object.entries(versionSchemes).map(([name, { example }]) => [name, example])).toEqual([['semver', '2.3.1'], ['calver', '2024.01.15'], ['sequential', 'v42'], ['hash', 'a1b2c3d']]);
  });

  it('are the categories, with those that need a review', () => {
    expect(Object.keys(categories)).toEqual(['agents', 'tasks', 'system', 'experimental', 'templates', 'modifiers', 'guardrails', 'formatters', 'extractors', 'generators']);
    expect(Object.entries(categories).flatMap(([name, { review }]) => (review ? [name] : [])).sort()).toEqual(['agents', 'guardrails', 'system']);
    expect(Object.entries(categories).map(([name, { owner }]) => [name, owner])).toEqual(expect.arrayContaining([['agents', 'product-team'], ['tasks', 'engineering-team'], ['system', 'platform-team'], ['experimental', 'research-team'], ['guardrails', 'safety-team'], ['modifiers', 'prompt-team']]));
  });

  it('are the statuses, with what may follow and what is active', () => {
    const rows = Object.entries(statuses).map(([name, { editable, active, leadsTo }]) => [name, editable, active, [...leadsTo].sort()]);
    expect(rows).toEqual([
      ['draft', true, false, ['archived', 'review']],
      ['review', true, false, ['approved', 'draft']],
      ['approved', false, true, ['deployed', 'review']],
      ['deployed', false, true, ['deprecated']],
      ['deprecated', false, false, ['archived', 'deployed']],
      ['archived', false, false, []],
    ]);
  });

  it('are the change types, with impact, review and prefix', () => {
    expect(Object.entries(changeTypes).map(([name, { impact, review, prefix }]) => [name, impact, review, prefix])).toEqual([
      ['breaking', 'major', true, 'BREAKING:'],
      ['feature', 'minor', false, 'Added:'],
      ['fix', 'patch', false, 'Fixed:'],
      ['docs', 'none', false, 'Docs:'],
      ['refactor', 'patch', false, 'Refactored:'],
      ['performance', 'minor', false, 'Perf:'],
      ['deprecation', 'minor', true, 'Deprecated:'],
      ['security', 'patch', true, 'Security:'],
      ['rollback', 'patch', false, 'Reverted:'],
      ['hotfix', 'patch', false, 'Hotfix:'],
    ]);
  });

  it('are the branch types, with prefix, target and approval', () => {
    const rows = Object.entries(branchTypes).map(([name, { prefix, mergesInto, approval }]) => [name, prefix, mergesInto[0] ?? null, approval]);
    expect(rows.slice(1)).toEqual([['staging', null, 'main', true], ['feature', 'feature/', 'staging', false], ['hotfix', 'hotfix/', 'main', false], ['release', 'release/', 'main', true], ['experiment', 'experiment/', null, false]]);
    expect(branchTypes.main.approval).toBe(true);
  });

  it('are the gates, with those that are required', () => {
    expect(Object.entries(gates).map(([name, { required }]) => [name, required])).toEqual([['syntax', true], ['review', true], ['testing', true], ['security', true], ['performance', false], ['compliance', false]]);
  });

  it('are the phases of a rollout, with share and hours, each leading to the next', () => {
    expect(Object.entries(rolloutPhases).map(([name, { percentage, hours }]) => [name, percentage, hours])).toEqual([['canary', 5, 4], ['limited', 25, 12], ['expanded', 50, 24], ['full', 100, 0]]);
    expect((['canary', 'limited', 'expanded', 'full'] as const).map(phaseAfter)).toEqual(['limited', 'expanded', 'full', null]);
  });

  it('are the phases of a deprecation, with days and action', () => {
    expect(Object.entries(deprecationPhases).map(([name, { days, action }]) => [name, days, action])).toEqual([
      ['warning', 30, 'Mark deprecated, notify users'],
      ['migration', 14, 'Provide migration guide, block new usage'],
      ['soft_removal', 7, 'Disable for new requests'],
      ['hard_removal', 0, 'Delete from library'],
    ]);
  });

  it('are the access levels, with their rights', () => {
    const rights = Object.entries(accessLevels).map(([name, row]) => [name, row.create, row.modify, row.deploy, row.delete]);
    expect(rights).toEqual([['admin', true, true, true, true], ['developer', true, true, false, false], ['reviewer', false, false, true, false], ['viewer', false, false, false, false]]);
  });

  it.each([
    ['dashboard', ['format'], []],
    ['create', ['category', 'description', 'content', 'author', 'tags'], ['name']],
    ['update', ['content', 'change-type', 'description', 'author'], ['id']],
    ['release', ['action', 'environment', 'reason'], ['ids']],
    ['search', ['category', 'status'], ['query']],
    ['deprecate', ['replacement', 'guide'], ['id']],
    ['taxonomy', [], []],
    ['changelog', ['days'], []],
  ] as const)('are the command %s with its flags', (name, flags, words) => {
    expect(Object.keys(descriptions[name].flags)).toEqual(expect.arrayContaining([...flags]));
    expect(Object.keys(descriptions[name].arguments)).toEqual(expect.arrayContaining([...words]));
  });
});

// Faults that must not come along. Held elsewhere: that documentation changes no version, that no status leads back from
// deployed or to deprecated from a draft (src/domain/tables.test.ts), that an appended line is shown
// (src/report/text-diff.test.ts), that overdue is told (src/library/deprecation-standing.test.ts), that a release can be
// prepared and a rollback leaves nobody on the candidate (test/stories/rollout.test.ts), and that each command finds what
// the one before recorded (test/stories/release.test.ts).
describe('the faults that were known', () => {
  it('are not there: a second version of one day has another number', () => {
    const day = { committedAt: Date.UTC(2026, 10, 23) / 1000, digest: 'a'.repeat(64), preMajor: 'strict', taken: () => false } as const;
    const first = schemes.calver.first(day, '1.0.0');
    const second = schemes.calver.next(first, 'patch', day);
    expect(schemes.calver.compare(first, second)).toBeLessThan(0);
  });

  it('are not there: a variable that is never closed is found behind one that is', () => {
    expect(templateLanguages.handlebars.read('{{a}} {{b', 'a.prompt.md').ok).toBe(false);
    expect(templateLanguages.handlebars.read('{{a}} {{b}}', 'a.prompt.md').ok).toBe(true);
  });

  it('are not there: the word role makes no agent', () => {
    const all = new Set(Object.keys(categories));
    expect(suggestCategory('Summarize the role of the treasurer in this report.', all)?.name).not.toBe('agents');
    expect(suggestCategory('Extract every role that the contract names.', all)?.name).toBe('extractors');
  });
});
