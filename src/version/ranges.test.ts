import { describe, expect, it } from 'vitest';
import { acceptsRange, satisfiesRange } from './ranges.ts';
import { schemes } from './schemes.ts';

describe('a range of versions', () => {
  it.each([
    ['semver', '1.4.0', '^1.0.0', true],
    ['semver', '2.0.0', '^1.0.0', false],
    ['semver', '0.4.0', '^0.3.0', false],
    ['semver', '1.4.0', '>=1.2.0 <2.0.0', true],
    ['semver', '3.0.0', '1.x || 3', true],
    ['semver', '1.4.0', '1.4.0', true],
    ['semver', '1.4.0-rc.1', '^1.0.0', false],
    ['semver', '1.4.0-rc.1', '*', true],
    ['semver', '1.4.0', '', null],
    ['semver', '1.4.0', '^1 ||', null],
    ['semver', '1.4.0', 'latest', null],
    ['semver', 'v3', '^1.0.0', null],
    ['calver', '2024.01.15.1', '2024.01.15.1', true],
    ['calver', '2024.01.15.1', '2024.01.15', false],
    ['calver', '2024.01.15', '^1.0.0', null],
    ['calver', '2024.01.15', '*', true],
    ['sequential', 'v3', '3', true],
    ['sequential', 'v3', '>=2', null],
    ['hash', 'abcdef0', 'abcdef0', true],
    ['hash', 'abcdef0', 'abcdef01', false],
    ['hash', '1.0.0', '*', null],
  ] as const)('%s %s in %j: %s', (name, version, range, expected) => {
    expect(satisfiesRange(schemes[name], version, range)).toBe(expected);
  });

  it.each([
    ['semver', '~1.2', true],
    ['semver', ' ', false],
    ['hash', '^1.0.0', false],
    ['hash', '*', true],
  ] as const)('%s reads %j: %s', (name, range, expected) => {
    expect(acceptsRange(schemes[name], range)).toBe(expected);
  });
});
