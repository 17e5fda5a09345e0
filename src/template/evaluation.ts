import { TemplateFault } from './fault.ts';
import { valueAt, type Frame } from './frame.ts';
import { headOf } from './helpers.ts';
import { limits } from './limits.ts';
import { offsetOf, type Call, type Expression, type Located, type Path, type Program } from './tree.ts';
import { jsonOf, property, textOf } from './values.ts';

/** One rendering: what it may use, what it has spent, and what it found missing. */
export interface Run {
  readonly optional: ReadonlySet<string>;
  readonly partials: ReadonlyMap<string, string>;
  /** Trees of partials, parsed once. */
  readonly trees: Map<string, Program>;
  /** Input variables without a value, with the offset of their first use in the prompt itself. */
  readonly variablesMissing: Map<string, number>;
  readonly partialsMissing: Map<string, number>;
  /** Ids of the partials being rendered, outermost first. */
  readonly inside: string[];
  /** Offset in the prompt of the outermost partial being rendered, to which all places within it belong. */
  site: number | null;
  steps: number;
}

/** Offset in the prompt itself that a node belongs to. */
export function placeIn(run: Run, node: Located): number {
  return run.site ?? offsetOf(node);
}

/** Counts work. @throws TemplateFault beyond the limit. */
export function spend(run: Run, steps: number): void {
  run.steps += steps;
  if (run.steps > limits.steps) throw new TemplateFault(`rendering it takes more than ${limits.steps} steps.`, run.site ?? 0);
}

/** The value of an expression in a tree that was read without faults. */
export function valueOf(expression: Expression, frame: Frame, run: Run): unknown {
  if (expression.type === 'PathExpression') return pathValue(expression, frame, run);
  if (expression.type === 'SubExpression') return valueOfCall(expression, frame, run);
  return expression.value;
}

/** The value a path leads to; a variable that is required and missing is noted. */
export function pathValue(path: Path, frame: Frame, run: Run): unknown {
  return valueAt(path, frame, (variable) => {
    if (run.optional.has(variable) || run.variablesMissing.has(variable)) return;
    run.variablesMissing.set(variable, placeIn(run, path));
  });
}

/** The value of a `key=value` pair, `undefined` where it is not given. */
export function pairValue(call: Call, key: string, frame: Frame, run: Run): unknown {
  const pair = call.hash?.pairs.findLast((each) => each.key === key);
  return pair === undefined ? undefined : valueOf(pair.value, frame, run);
}

/** What a helper that gives a value gives: `json` or `lookup`. */
export function valueOfCall(call: Call, frame: Frame, run: Run): unknown {
  const head = headOf(call, true);
  const [first, second] = call.params.map((param) => valueOf(param, frame, run));
  if (head.is === 'helper' && head.name === 'json') {
    const text = jsonOf(first, pairValue(call, 'indent', frame, run));
    if (text === null) throw new TemplateFault('`json` cannot write the value it is given.', placeIn(run, call.path));
    spend(run, Math.ceil(text.length / 100));
    return text;
  }
  return first ? property(first, textIn(second, call, run)) : first;
}

/** The text of a value. @throws TemplateFault where it has none. */
export function textIn(value: unknown, node: Located, run: Run): string {
  const text = textOf(value);
  if (text === null) throw new TemplateFault('a value cannot be written as text.', placeIn(run, node));
  return text;
}
