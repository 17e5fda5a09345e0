import { describe, expect, it } from 'vitest';
import { namesOf } from '../domain/row.ts';
import { accessLevels, type Right } from '../domain/access-levels.ts';
import { repositoryRoles, type RepositoryRole } from '../domain/repository-roles.ts';
import { mayAct, rightsOf, teamsIn, type AccessSettings, type Actor } from './access.ts';

const nobody: AccessSettings = { admin: [], developer: [], reviewer: [], viewer: [] };
const person = (role: RepositoryRole | null, teams: Readonly<Record<string, boolean | null>> = {}, login = 'ada'): Actor => ({ login, role, teams: new Map(Object.entries(teams)) });
const held = (actor: Actor, access: AccessSettings | null): readonly Right[] => {
  const rights = rightsOf(actor, access);
  return namesOf(rights).filter((right) => rights[right] === 'held');
};

describe('a level', () => {
  it('gives what the sketch says it gives', () => {
    const may = (right: Right): readonly string[] => namesOf(accessLevels).filter((level) => mayAct([level], right));
    expect([may('create'), may('modify'), may('deploy'), may('delete')]).toEqual([['admin', 'developer'], ['admin', 'developer'], ['admin', 'reviewer'], ['admin']]);
  });

  it('adds to the others a person has', () => {
    expect([mayAct(['developer', 'reviewer'], 'deploy'), mayAct([], 'create')]).toEqual([true, false]);
  });
});

describe('the rights of a person', () => {
  it.each([
    ['admin', ['create', 'modify', 'deploy', 'delete']],
    ['maintain', ['create', 'modify', 'deploy']],
    ['write', ['create', 'modify']],
    ['triage', ['deploy']],
    ['read', []],
    ['none', []],
  ] as const)('are those of the role %s where the configuration names nobody', (role, rights) => {
    expect(held(person(role), null)).toEqual(rights);
    expect(held(person(role), nobody)).toEqual(rights);
  });

  it('are those the configuration gives, more or less than the role would, whatever the case of letters', () => {
    expect(held(person('admin'), { ...nobody, viewer: ['@Ada'] })).toEqual([]);
    expect(held(person('none'), { ...nobody, developer: ['@ada'], reviewer: ['@ada'] })).toEqual(['create', 'modify', 'deploy']);
    expect(held(person('write'), { ...nobody, admin: ['@adam'] })).toEqual(['create', 'modify']);
  });

  it('come from teams as well', () => {
    const access = { ...nobody, reviewer: ['@acme/leads'] };
    expect(held(person('write', { '@acme/leads': true }), access)).toEqual(['deploy']);
    expect(held(person('write', { '@acme/leads': false }), access)).toEqual(['create', 'modify']);
  });

  it('are unknown where a team that cannot be seen would change the answer, and only there', () => {
    const access = { ...nobody, viewer: ['@acme/guests'] };
    expect(rightsOf(person('write', { '@acme/guests': null }), access)).toEqual({ create: 'unknown', modify: 'unknown', deploy: 'missing', delete: 'missing' });
    expect(rightsOf(person('read', { '@acme/leads': null }), { ...nobody, admin: ['@acme/leads'] }).delete).toBe('unknown');
    expect(held(person('write', { '@acme/leads': null }), { ...nobody, admin: ['@acme/leads'] })).toEqual(['create', 'modify']);
    expect(rightsOf(person('none', { '@acme/leads': null }), { ...nobody, reviewer: ['@ada'], developer: ['@acme/leads'] })).toEqual({ create: 'unknown', modify: 'unknown', deploy: 'held', delete: 'missing' });
  });

  it('are unknown where the role cannot be seen', () => {
    expect(new Set(Object.values(rightsOf(person(null), nobody)))).toEqual(new Set(['unknown']));
    expect(held(person(null), { ...nobody, admin: ['@ada'] })).toHaveLength(4);
  });
});

describe('roles of the repository', () => {
  it('give more the higher they are, but for triage, which may not write', () => {
    expect(namesOf(repositoryRoles).filter((role) => repositoryRoles[role].writes)).toEqual(['admin', 'maintain', 'write']);
    for (const role of namesOf(repositoryRoles)) expect(mayAct(repositoryRoles[role].levels, 'modify')).toBe(repositoryRoles[role].writes);
  });
});

describe('the teams of a configuration', () => {
  it('are each named once', () => {
    expect(teamsIn({ ...nobody, admin: ['@ada', '@acme/leads'], reviewer: ['@acme/leads', '@acme/qa'] })).toEqual(['@acme/leads', '@acme/qa']);
  });
});
