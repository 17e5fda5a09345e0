import { nearestName } from '../domain/nearest.ts';
import { textOf } from '../format/bytes.ts';
import { readYamlFile, type YamlDocument } from '../format/yaml-document.ts';
import { refused, type Checked } from '../problem/checked.ts';
import { Bug } from '../problem/never.ts';
import { problem, type Place, type Problem } from '../problem/problem.ts';
import { isRecord } from '../schema/json-schema.ts';
import { testViolations } from '../schema/tests.ts';
import { pathText, type Violation } from '../schema/violation.ts';
import { assertionKinds, kindNamed } from './assertions/kinds.ts';
import { casesOf } from './matrix.ts';
import type { Assertion, TestCase, WrittenAssertion, WrittenTests } from './test-case.ts';

type Path = Violation['path'];

/** Reads a test file: its cases, every list of values multiplied out, or all that is wrong with it. */
export function readTestFile(bytes: Uint8Array, file: string): Checked<readonly TestCase[]> {
  const text = textOf(bytes, file);
  const document: Checked<YamlDocument> = text.ok ? readYamlFile(text.value, file) : text;
  if (!document.ok) return document;
  const { value, placeOf } = document.value;
  const at = (path: Path): Place => ({ file, ...placeOf(path) });
  const shape = testViolations(value).map((each) => shapeProblem(each, value, at(each.path)));
  const problems = shape.length > 0 ? shape : [...references(value, at), ...valueProblems(value as unknown as WrittenTests, at)];
  const [first, ...others] = problems;
  if (first !== undefined) return refused(first, ...others);
  return casesOf(value as unknown as WrittenTests, at, assertionFrom);
}

function shapeProblem({ path, keyword, params, reason }: Violation, root: unknown, place: Place): Problem {
  if (keyword === 'additionalProperties') {
    const known = Array.isArray(params['known']) ? (params['known'] as readonly string[]) : [];
    return problem('test-key-unknown', { key: pathText(path), meant: nearestName(String(path.at(-1)), known) }, { place });
  }
  if (keyword === 'enum' && path.at(-1) === 'type') {
    const type = String(path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), root));
    const known = Object.keys(assertionKinds);
    return problem('test-assertion-unknown', { type, meant: nearestName(type, [...known, ...known.map((each) => `not-${each}`)]), known }, { place });
  }
  return problem('test-file-invalid', { key: pathText(path), reason }, { place });
}

/** Texts that promptfoo would take for the name of a file to read or run. */
function* references(value: unknown, at: (path: Path) => Place, path: Path = []): Generator<Problem> {
  if (typeof value === 'string' && value.startsWith('file://')) yield problem('test-reference', { text: value.slice(0, 80) }, { place: at(path) });
  if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* references(each, at, [...path, index]);
  else if (isRecord(value)) for (const [key, each] of Object.entries(value)) yield* references(each, at, [...path, key]);
}

function* valueProblems({ defaultTest, tests }: WrittenTests, at: (path: Path) => Place): Generator<Problem> {
  const lists: readonly (readonly [Path, typeof defaultTest])[] = [[['defaultTest'], defaultTest], ...tests.map((each, index) => [['tests', index], each] as const)];
  for (const [path, test] of lists) {
    for (const [index, { type, ...wanted }] of (test?.assert ?? []).entries()) {
      const reason = kindNamed(type)?.kind.refuses({ value: wanted.value, threshold: wanted.threshold ?? null }) ?? null;
      if (reason !== null) yield problem('test-value-invalid', { type, reason }, { place: at([...path, 'assert', index]) });
    }
  }
}

function assertionFrom({ type, value, threshold }: WrittenAssertion, place: Place): Assertion {
  const named = kindNamed(type);
  if (named === null) throw new Bug(`The schema let the assertion ${type} pass.`);
  return { type, value, threshold: threshold ?? null, ...named, place };
}
