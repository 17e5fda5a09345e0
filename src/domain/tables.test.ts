import { describe, expect, it } from 'vitest';
import { accessLevels } from './access-levels.ts';
import { branchTypes } from './branch-types.ts';
import { categories } from './categories.ts';
import { changeTypes, silentCommitTypes } from './change-types.ts';
import { asksOf, deprecationPhaseAt, deprecationPhases } from './deprecation-phases.ts';
import { gates } from './gates.ts';
import { higherImpact, impacts, isBelow, type Impact } from './impact.ts';
import { rolloutPhases, phaseAfter, type RolloutPhase } from './rollout-phases.ts';
import { rolloutStandings, type RolloutStanding } from './rollout-standings.ts';
import { isNameIn, namesOf, rowNamed } from './row.ts';
import { mayBecome, statuses, writtenStatuses, type Status } from './statuses.ts';
import { versionSchemes } from './version-schemes.ts';

describe('a table', () => {
  it.each([
    ['categories', categories, 10],
    ['statuses', statuses, 6],
    ['change types', changeTypes, 10],
    ['branch types', branchTypes, 6],
    ['gates', gates, 6],
    ['access levels', accessLevels, 4],
    ['rollout phases', rolloutPhases, 4],
    ['deprecation phases', deprecationPhases, 4],
    ['version schemes', versionSchemes, 4],
  ] as const)('of %s has every row of the sketch', (_, table, rows) => {
    expect(namesOf(table)).toHaveLength(rows);
  });

  it.each(['__proto__', 'constructor', 'toString', 'nothing', ''])('has no row for the outside name %j', (name) => {
    expect(rowNamed(statuses, name)).toBeUndefined();
    expect(isNameIn(statuses, name)).toBe(false);
  });
});

describe('statuses', () => {
  const names = namesOf(statuses);

  it('lead only to statuses of the table, and never to themselves', () => {
    for (const name of names) {
      for (const next of statuses[name].leadsTo) {
        expect(names).toContain(next);
        expect(next).not.toBe(name);
      }
    }
  });

  it('reach every status from a draft', () => {
    const reached = new Set<Status>(['draft']);
    for (const from of reached) for (const to of names) if (mayBecome(from, to)) reached.add(to);
    expect([...reached].sort()).toEqual([...names].sort());
  });

  it('are never left once archived', () => {
    expect(names.filter((to) => mayBecome('archived', to))).toEqual([]);
  });

  it('lead to deprecation only from a deployed prompt', () => {
    expect(names.filter((from) => mayBecome(from, 'deprecated'))).toEqual(['deployed']);
  });

  it('never lead from a deployed prompt back to approved, as a rollback by status would', () => {
    expect(mayBecome('deployed', 'approved')).toBe(false);
  });

  it('are active exactly where applications get the prompt, and editable only before', () => {
    expect(names.filter((name) => statuses[name].active)).toEqual(['approved', 'deployed']);
    expect(names.filter((name) => statuses[name].editable)).toEqual(['draft', 'review']);
    expect(writtenStatuses.every((name) => !statuses[name].active)).toBe(true);
  });
});

describe('change types', () => {
  it('claim each commit type once, and none of the silent ones', () => {
    const claimed = Object.values(changeTypes).flatMap(({ commitTypes }) => [...commitTypes] as string[]);
    expect(new Set([...claimed, ...silentCommitTypes]).size).toBe(claimed.length + silentCommitTypes.length);
  });

  it('do not let documentation change a version', () => {
    expect(changeTypes.docs.impact).toBe('none');
  });

  it('ask for review exactly where users are put at risk', () => {
    expect(namesOf(changeTypes).filter((name) => changeTypes[name].review)).toEqual(['breaking', 'deprecation', 'security']);
  });

  it('begin their changelog lines differently', () => {
    const prefixes = Object.values(changeTypes).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('impacts', () => {
  it('are ordered from none to major', () => {
    const names = namesOf(impacts) as readonly Impact[];
    for (const [index, name] of names.entries()) {
      for (const later of names.slice(index + 1)) {
        expect(isBelow(name, later)).toBe(true);
        expect(higherImpact(later, name)).toBe(later);
      }
    }
  });
});

describe('branch types', () => {
  it('merge only into branches of the table', () => {
    for (const { mergesInto } of Object.values(branchTypes)) {
      for (const target of mergesInto) expect(namesOf(branchTypes)).toContain(target);
    }
  });

  it('bring nothing of an experiment to users', () => {
    expect(branchTypes.experiment.mergesInto).toEqual([]);
  });
});

describe('rollout phases', () => {
  const names = namesOf(rolloutPhases) as readonly RolloutPhase[];

  it('only rise, and end at 100 %', () => {
    const shares = names.map((name) => rolloutPhases[name].percentage);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(shares.length);
    expect(shares.at(-1)).toBe(100);
  });

  it('follow each other to the last', () => {
    expect(names.map(phaseAfter)).toEqual([...names.slice(1), null]);
  });
});

describe('rollout standings', () => {
  const names = namesOf(rolloutStandings) as readonly RolloutStanding[];

  it('lead only to standings of the table, and nowhere once they are over', () => {
    for (const name of names) {
      const { active, leadsTo } = rolloutStandings[name];
      expect(leadsTo.every((next) => isNameIn(rolloutStandings, next))).toBe(true);
      expect(leadsTo.length > 0).toBe(active);
    }
  });

  it('let every rollout that is under way be ended by a person', () => {
    for (const name of names) if (rolloutStandings[name].active) expect(rolloutStandings[name].leadsTo).toContain('aborted');
  });
});

describe('deprecation phases', () => {
  it.each([
    [31, 'announced'],
    [30, 'warning'],
    [15, 'warning'],
    [14, 'migration'],
    [8, 'migration'],
    [7, 'soft_removal'],
    [1, 'soft_removal'],
    [0, 'hard_removal'],
    [-3, 'hard_removal'],
  ] as const)('%i days before removal is %s', (days, phase) => {
    expect(deprecationPhaseAt(days)).toBe(phase);
  });

  it('ask for no less as the removal comes nearer, and of newcomers no less than of those who are there', () => {
    const strictness = { free: 0, told: 1, refused: 2, all: 0, urgent: 2 } as const;
    const phases = ['announced', ...namesOf(deprecationPhases)] as const;
    for (const [index, phase] of phases.entries()) {
      const asks = asksOf(phase);
      const before = asksOf(phases[Math.max(0, index - 1)] ?? 'announced');
      for (const key of ['dependents', 'newDependents', 'releases', 'locked', 'newlyLocked'] as const) {
        expect(strictness[asks[key]], `${phase}.${key}`).toBeGreaterThanOrEqual(strictness[before[key]]);
      }
      expect(strictness[asks.newDependents]).toBeGreaterThanOrEqual(strictness[asks.dependents]);
      expect(strictness[asks.newlyLocked]).toBeGreaterThanOrEqual(strictness[asks.locked]);
    }
  });
});

describe('access levels', () => {
  it('let only an administrator delete', () => {
    expect(namesOf(accessLevels).filter((level) => accessLevels[level].delete)).toEqual(['admin']);
  });

  it('let a reviewer deploy but not write', () => {
    expect(accessLevels.reviewer).toEqual({ create: false, modify: false, deploy: true, delete: false });
  });
});
