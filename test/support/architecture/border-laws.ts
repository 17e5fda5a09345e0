import { isBuiltin } from 'node:module';
import { doors, emptyNames, hiddenWorld, medianLines, pureBuiltins, worldly } from '../floors.ts';
import { isNamed, outerImports, roomOf, type Law } from './house.ts';

/** A package comes in by its one door; in the door's room its types may be named. */
export const packagesHaveDoors: Law = function* (house) {
  for (const { file, from, typeOnly } of outerImports(house)) {
    if (isBuiltin(from)) continue;
    const name = packageOf(from);
    const door = Object.hasOwn(doors, name) ? doors[name as keyof typeof doors] : null;
    if (door === null) yield { law: 'doors', file, says: `package ${name} has no door in test/support/floors.ts` };
    else if (!isNamed(door, file) && !(typeOnly && door.some((each) => roomOf(each) === roomOf(file)))) {
      yield { law: 'doors', file, says: `${name} comes in by ${door.join(', ')} only` };
    }
  }
};

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Modules of Node that reach the outside world belong to the rooms that may touch it. */
export const builtinsArePure: Law = function* (house) {
  for (const { file, from } of outerImports(house)) {
    if (!isBuiltin(from) || isNamed(worldly, file) || (pureBuiltins as readonly string[]).includes(from)) continue;
    yield { law: 'builtins', file, says: `${from} belongs to ${worldly.join(', ')}` };
  }
};

/** Clock, process and chance are facts that are handed in, but for the rooms that hand them in. */
export const worldIsHandedIn: Law = function* (house) {
  for (const [file, { sights }] of house) {
    for (const [world, { sights: seen, allowed }] of Object.entries(hiddenWorld)) {
      const found = sights.filter((sight) => (seen as readonly string[]).includes(sight));
      if (found.length === 0 || isNamed(allowed, file)) continue;
      yield { law: world, file, says: `${[...new Set(found)].join(', ')} belongs to ${allowed.join(', ')}` };
    }
  }
};

/** What a file imports can be read from its source. */
export const importsAreLiteral: Law = function* (house) {
  for (const [file, { blindImports }] of house) {
    if (blindImports > 0) yield { law: 'literal imports', file, says: 'imports something whose name is computed' };
  }
};

/** No room or folder is named for nothing in particular. */
export const namesSaySomething: Law = function* (house) {
  for (const file of house.keys()) {
    const empty = file.split('/').slice(0, -1).find((name) => (emptyNames as readonly string[]).includes(name));
    if (empty !== undefined) yield { law: 'names', file, says: `${empty} does not say what is in it` };
  }
};

/** Files are small: the median one has at most `medianLines` lines. */
export const filesAreSmall: Law = function* (house) {
  const median = medianOf([...house.values()].map(({ lines }) => lines));
  if (median > medianLines) yield { law: 'small files', file: 'src', says: `the median file has ${median} lines, ${medianLines} at most are wanted` };
};

/** The middle one of numbers, the mean of the two middle ones where there is none; 0 of no numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
