import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  builtinsArePure,
  filesAreSmall,
  importsAreLiteral,
  medianOf,
  namesSaySomething,
  packagesHaveDoors,
  worldIsHandedIn,
} from './support/architecture/border-laws.ts';
import { filesHaveNoCircles, importsLeadDown, roomsAreKnown, roomsHaveNoCircles } from './support/architecture/floor-laws.ts';
import type { House, Law } from './support/architecture/house.ts';
import { sourceFacts } from './support/architecture/source-facts.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function ourHouse(): House {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'));
  return new Map(paths.toSorted().map((path) => [path, sourceFacts(readFileSync(join(root, path), 'utf8'))]));
}

/** What a law says of made-up sources: the files that break it. */
function broken(law: Law, sources: Readonly<Record<string, string>>): string[] {
  const house = new Map(Object.entries(sources).map(([path, source]) => [path, sourceFacts(source)]));
  return [...law(house)].map(({ file }) => file);
}

function breaks(law: Law, path: string, source: string): boolean {
  return broken(law, { [path]: source }).length > 0;
}

describe('the house', () => {
  const house = ourHouse();

  it('is not empty', () => {
    expect(house.size).toBeGreaterThan(100);
  });

  it.each([
    ['has every file in a room of the plan', roomsAreKnown],
    ['imports only downward', importsLeadDown],
    ['has no circle of files', filesHaveNoCircles],
    ['has no circle of rooms', roomsHaveNoCircles],
    ['lets packages in by their doors', packagesHaveDoors],
    ['touches the outside world in few rooms', builtinsArePure],
    ['hands in clock, process and chance', worldIsHandedIn],
    ['imports by literal names', importsAreLiteral],
    ['has names that say something', namesSaySomething],
    ['has small files', filesAreSmall],
  ])('%s', (_, law) => {
    expect([...law(house)].map(({ file, says }) => `${file}: ${says}`)).toEqual([]);
  });
});

describe('the law of floors', () => {
  const leads = (from: string, what: string): boolean => breaks(importsLeadDown, from, what);

  it('lets a file import below and beside it', () => {
    expect(leads('src/library/a.ts', `import { b } from '../domain/b.ts'`)).toBe(false);
    expect(leads('src/rule/a.ts', `import { b } from '../gate/b.ts'`)).toBe(false);
    expect(leads('src/git/a.ts', `import { b } from '../child/b.ts'`)).toBe(false);
    expect(leads('src/cli/commands/a.ts', `import { b } from '../../git/b.ts'; import c from '../../../package.json'`)).toBe(false);
  });

  it.each([
    ['a value', `import { b } from '../library/b.ts'`],
    ['a type', `import type { B } from '../library/b.ts'`],
    ['a type in place', `const b: import('../library/b.ts').B = c;`],
    ['something lazily', `const b = await import('../library/b.ts')`],
    ['a re-export', `export { b } from '../library/b.ts'`],
    ['everything', `export * from '../library/b.ts'`],
    ['an effect', `import '../library/b.ts'`],
  ])('forbids to import %s from above', (_, source) => {
    expect(leads('src/domain/a.ts', source)).toBe(true);
  });

  it('takes no comment or text for an import', () => {
    expect(leads('src/domain/a.ts', `// import '../library/b.ts'\nconst a = "import '../library/b.ts'"`)).toBe(false);
  });

  it('keeps the rooms that wire adapters apart', () => {
    expect(leads('src/cli/a.ts', `import { b } from '../action/b.ts'`)).toBe(true);
    expect(leads('src/action/a.ts', `import { b } from '../cli/b.ts'`)).toBe(true);
  });

  it('shows app only the types of ports', () => {
    expect(leads('src/app/a.ts', `import type { Repository } from '../git/repository.ts'`)).toBe(false);
    expect(leads('src/app/check/a.ts', `import type { Repository } from '../../git/repository.ts'`)).toBe(false);
    expect(leads('src/app/a.ts', `import { systemClock } from '../clock/clock.ts'`)).toBe(true);
    expect(leads('src/app/a.ts', `import type { X } from '../git/open-repository.ts'`)).toBe(true);
  });

  it('hides the side wing from all rooms below app', () => {
    expect(leads('src/report/a.ts', `import type { Repository } from '../git/repository.ts'`)).toBe(true);
    expect(leads('src/git/a.ts', `import { b } from '../app/b.ts'`)).toBe(true);
    expect(leads('src/git/a.ts', `import { b } from '../commit/b.ts'`)).toBe(false);
  });

  it('keeps the client apart', () => {
    expect(leads('src/client/a.ts', `import { b } from '../domain/b.ts'`)).toBe(true);
    expect(leads('src/client/a.ts', `import { b } from '../rollout/bucketing.ts'`)).toBe(false);
    expect(leads('src/app/a.ts', `import { b } from '../client/b.ts'`)).toBe(true);
    expect(leads('src/action/a.ts', `import { b } from '../client/b.ts'`)).toBe(true);
    expect(leads('src/cli/a.ts', `import { b } from '../client/b.ts'`)).toBe(false);
  });

  it('forbids what is outside of src', () => {
    expect(leads('src/domain/a.ts', `import { b } from '../../test/support/b.ts'`)).toBe(true);
  });
});

describe('the other laws', () => {
  it('a room must be on the plan', () => {
    expect(breaks(roomsAreKnown, 'src/attic/a.ts', '')).toBe(true);
    expect(breaks(roomsAreKnown, 'src/a.ts', '')).toBe(true);
    expect(breaks(roomsAreKnown, 'src/domain/a.ts', '')).toBe(false);
  });

  it('files may not lead back to themselves, not even by types', () => {
    const circle = { 'src/domain/a.ts': `import './b.ts'`, 'src/domain/b.ts': `import './c.ts'`, 'src/domain/c.ts': `import type { A } from './a.ts'` };
    expect(broken(filesHaveNoCircles, circle)).toEqual(['src/domain/a.ts']);
    expect(broken(filesHaveNoCircles, { ...circle, 'src/domain/c.ts': '' })).toEqual([]);
    expect(broken(filesHaveNoCircles, { 'src/domain/a.ts': `import './a.ts'` })).toEqual(['src/domain/a.ts']);
    expect(broken(filesHaveNoCircles, { 'src/domain/a.ts': `import './b.ts'; import './c.ts'`, 'src/domain/b.ts': `import './c.ts'`, 'src/domain/c.ts': '' })).toEqual([]);
  });

  it('rooms of a floor may lean on each other one way only', () => {
    const oneWay = { 'src/gate/a.ts': `import '../rule/b.ts'`, 'src/rule/b.ts': '', 'src/rule/c.ts': '', 'src/gate/d.ts': '' };
    expect(broken(roomsHaveNoCircles, oneWay)).toEqual([]);
    expect(broken(roomsHaveNoCircles, { ...oneWay, 'src/rule/c.ts': `import '../gate/d.ts'` })).toEqual(['gate']);
  });

  it('a package comes in by its door', () => {
    expect(breaks(packagesHaveDoors, 'src/library/a.ts', `import { parse } from 'yaml'`)).toBe(true);
    expect(breaks(packagesHaveDoors, 'src/format/front-matter.ts', `import { parse } from 'yaml'`)).toBe(false);
    expect(breaks(packagesHaveDoors, 'src/schema/any.ts', `import x from 'ajv/dist/2020.js'`)).toBe(false);
    expect(breaks(packagesHaveDoors, 'src/format/a.ts', `import type { Node } from 'yaml'`)).toBe(false);
    expect(breaks(packagesHaveDoors, 'src/library/a.ts', `import type { Node } from 'yaml'`)).toBe(true);
    expect(breaks(packagesHaveDoors, 'src/library/a.ts', `const x = await import('@octokit/core/dist')`)).toBe(true);
  });

  it('modules of Node that reach outside belong to few rooms', () => {
    expect(breaks(builtinsArePure, 'src/library/a.ts', `import { readFile } from 'node:fs/promises'`)).toBe(true);
    expect(breaks(builtinsArePure, 'src/files/a.ts', `import { readFile } from 'node:fs/promises'`)).toBe(false);
    expect(breaks(builtinsArePure, 'src/library/a.ts', `import { createHash } from 'node:crypto'`)).toBe(false);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'performance.now()',
    'setTimeout(work, 1)',
    'globalThis.setInterval(work, 1)',
    `import { setTimeout as sleep } from 'node:timers/promises'`,
    `process.env['HOME']`,
    `process['cwd']()`,
    'Math.random()',
    'crypto.randomUUID()',
    `import { randomBytes } from 'node:crypto'`,
  ])('%s is no business of the library', (source) => {
    expect(breaks(worldIsHandedIn, 'src/library/a.ts', source)).toBe(true);
  });

  it.each(['new Date(day)', 'Date.parse(text)', 'Date.UTC(2024, 0)', 'performance.mark', '// Date.now()', `'Math.random()'`, 'Math.max(1)'])(
    '%s is the same for everybody',
    (source) => {
      expect(breaks(worldIsHandedIn, 'src/library/a.ts', source)).toBe(false);
    },
  );

  it('clock and process are seen where the world is, chance nowhere', () => {
    expect(breaks(worldIsHandedIn, 'src/clock/a.ts', 'new Date()')).toBe(false);
    expect(breaks(worldIsHandedIn, 'src/cli/a.ts', 'process.cwd()')).toBe(false);
    expect(breaks(worldIsHandedIn, 'src/client/a.ts', 'Date.now()')).toBe(false);
    expect(breaks(worldIsHandedIn, 'src/client/a.ts', 'process.env')).toBe(true);
    expect(breaks(worldIsHandedIn, 'src/clock/a.ts', 'Math.random()')).toBe(true);
  });

  it('an import must be named in the source', () => {
    expect(breaks(importsAreLiteral, 'src/cli/a.ts', 'await import(name)')).toBe(true);
    expect(breaks(importsAreLiteral, 'src/cli/a.ts', `await import('./b.ts')`)).toBe(false);
  });

  it.each(['src/util/a.ts', 'src/domain/helpers/a.ts', 'src/cli/commands/common/a.ts'])('%s says nothing', (path) => {
    expect(breaks(namesSaySomething, path, '')).toBe(true);
  });

  it('half of the files are at most sixty lines', () => {
    const lines = (count: number): string => Array.from({ length: count }, () => '1;').join('\n');
    expect(broken(filesAreSmall, { 'src/domain/a.ts': lines(60), 'src/domain/b.ts': lines(10), 'src/domain/c.ts': lines(200) })).toEqual([]);
    expect(broken(filesAreSmall, { 'src/domain/a.ts': lines(61) })).toEqual(['src']);
    expect([medianOf([]), medianOf([3]), medianOf([4, 1]), medianOf([9, 1, 2])]).toEqual([0, 3, 2.5, 2]);
  });
});
