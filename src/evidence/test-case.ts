import type { Place } from '../problem/problem.ts';
import type { Kind, Wanted } from './assertions/assertion.ts';

/** One thing that must hold of a case. */
export interface Assertion extends Wanted {
  /** As written, `not-` included. */
  readonly type: string;
  readonly kind: Kind;
  readonly negated: boolean;
  readonly place: Place;
}

/** One rendering, or one recorded answer, with what must hold of it. */
export interface TestCase {
  /** Different for every case of the file. */
  readonly name: string;
  readonly place: Place;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly assertions: readonly Assertion[];
  /** What its assertions are about; `null`: the rendered prompt and answers. */
  readonly judges: 'prompt' | 'answer' | null;
  /** A recorded answer; `null` where the rendered prompt is judged. */
  readonly recorded: string | null;
}

/** An assertion that fits the schema of test files. */
export interface WrittenAssertion {
  readonly type: string;
  readonly value?: unknown;
  readonly threshold?: number;
}

/** A case as it is written. */
export interface WrittenCase {
  readonly description?: string;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly assert?: readonly WrittenAssertion[];
  readonly judges?: 'prompt' | 'answer';
  readonly providerOutput?: unknown;
}

/** A test file that fits its schema. */
export interface WrittenTests {
  readonly defaultTest?: Pick<WrittenCase, 'vars' | 'assert'>;
  readonly tests: readonly WrittenCase[];
}
