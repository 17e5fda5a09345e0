import { passed, refused, type Checked } from '../problem/checked.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import type { Assertion, TestCase, WrittenAssertion, WrittenCase, WrittenTests } from './test-case.ts';

/** Cases of one file that are judged at most, lists of values multiplied out. */
export const mostCases = 200;

type At = (path: readonly (string | number)[]) => Place;
type AssertionFrom = (written: WrittenAssertion, place: Place) => Assertion;

/** The cases of a test file: what `defaultTest` says joined in, and a case for every combination of listed values, as promptfoo does. */
export function casesOf({ defaultTest = {}, tests }: WrittenTests, at: At, assertionFrom: AssertionFrom): Checked<readonly TestCase[]> {
  const merged = tests.map(({ vars, ...test }) => ({ ...test, vars: { ...defaultTest.vars, ...vars } }));
  const counts = merged.map(({ vars }) => Object.values(vars).reduce<number>((product, value) => product * (Array.isArray(value) ? value.length : 1), 1));
  const found = counts.reduce((sum, count) => sum + count, 0);
  const empty = merged.flatMap(({ vars }, index) => emptyLists(vars, index, at));
  const [first, ...others] = found > mostCases ? [problem('test-too-many', { found, limit: mostCases }, { place: at(['tests']) })] : empty;
  if (first !== undefined) return refused(first, ...others);
  const ownAssertions = (test: Pick<WrittenCase, 'assert'>, path: readonly (string | number)[]): readonly Assertion[] =>
    (test.assert ?? []).map((each, index) => assertionFrom(each, at([...path, 'assert', index])));
  const shared = ownAssertions(defaultTest, ['defaultTest']);
  const nameOf = distinctNames();
  const cases = merged.flatMap((test, index): TestCase[] => {
    const assertions = [...shared, ...ownAssertions(test, ['tests', index])];
    const recorded = test.providerOutput === undefined ? null : recordedText(test.providerOutput);
    return combinations(test.vars).map(({ vars, chosen }) => ({
      name: nameOf(`${test.description ?? `test ${index + 1}`}${chosen.length === 0 ? '' : ` (${chosen.join(', ')})`}`),
      place: at(['tests', index]),
      vars,
      assertions,
      judges: test.judges ?? null,
      recorded,
    }));
  });
  const idle = cases.filter(({ assertions }) => assertions.length === 0).map(({ name, place }) => problem('test-asserts-nothing', { test: name }, { place }));
  const [one, ...more] = idle;
  return one === undefined ? passed(cases) : refused(one, ...more);
}

function emptyLists(vars: Readonly<Record<string, unknown>>, index: number, at: At): readonly Problem[] {
  return Object.entries(vars).flatMap(([name, value]) =>
    Array.isArray(value) && value.length === 0
      ? [problem('test-file-invalid', { key: `tests[${index}].vars.${name}`, reason: 'must not be an empty list: it gives no case' }, { place: at(['tests', index, 'vars', name]) })]
      : [],
  );
}

interface Combination {
  readonly vars: Readonly<Record<string, unknown>>;
  /** Which value was taken of each list. */
  readonly chosen: readonly string[];
}

function combinations(vars: Readonly<Record<string, unknown>>): readonly Combination[] {
  let all: readonly Combination[] = [{ vars: Object.create(null), chosen: [] }];
  for (const [name, value] of Object.entries(vars)) {
    const isList = Array.isArray(value);
    const values: readonly unknown[] = isList ? value : [value];
    all = all.flatMap((each) =>
      values.map((one) => ({ vars: { ...each.vars, [name]: one }, chosen: isList ? [...each.chosen, `${name}=${shown(one)}`] : each.chosen })),
    );
  }
  return all;
}

const longestShown = 40;

function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/gu, ' ').trim();
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** An answer that is no text is judged as the JSON it stands for. */
function recordedText(output: unknown): string {
  return typeof output === 'string' ? output : JSON.stringify(output);
}

/** A name that is there already gets a number behind it. */
function distinctNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    let unique = name;
    for (let number = (taken.get(name) ?? 1) + 1; taken.has(unique); number += 1) {
      unique = `${name} #${number}`;
      taken.set(name, number);
    }
    taken.set(unique, 1);
    return unique;
  };
}
