import { spend, valueOf, type Run } from './evaluation.ts';
import { TemplateFault } from './fault.ts';
import type { Frame } from './frame.ts';
import { parsedTemplate } from './handlebars.ts';
import { findingsOf } from './reading.ts';
import type { Partial, Program } from './tree.ts';

/** The tree of a partial, or `null` where there is no such partial. @throws TemplateFault at `offset` where it cannot be read. */
export function treeOfPartial(id: string, offset: number, run: Run): Program | null {
  const known = run.trees.get(id);
  if (known !== undefined) return known;
  const body = run.partials.get(id);
  if (body === undefined) return null;
  const tree = readPartial(id, body, offset);
  run.trees.set(id, tree);
  return tree;
}

function readPartial(id: string, body: string, offset: number): Program {
  const inPartial = (reason: string): TemplateFault => new TemplateFault(`in its partial \`${id}\`, ${reason}`, offset);
  let tree: Program;
  try {
    tree = parsedTemplate(body);
  } catch (error) {
    throw error instanceof TemplateFault ? inPartial(error.reason) : error;
  }
  const [fault] = findingsOf(tree).faults;
  if (fault === undefined) return tree;
  throw inPartial(fault.is === 'invalid' ? fault.reason : `there is no helper \`${fault.name}\`.`);
}

/**
 * What names mean inside a partial: the same as around it, or fields of the value passed to it, and before them the
 * `key=value` pairs. Names given by `as |name|` and `../` do not reach into it.
 */
export function partialFrame(partial: Partial, frame: Frame, run: Run): Frame {
  const [passed] = partial.params;
  const value = passed === undefined ? frame.context : valueOf(passed, frame, run);
  const pairs = partial.hash?.pairs ?? [];
  const isInput = frame.isInput && value === frame.context;
  const base = { isInput, outer: null, given: new Map<string, unknown>(), data: frame.data };
  if (pairs.length === 0) return { ...base, context: value };
  const own = Object.entries(Object(value ?? {}) as object);
  spend(run, own.length);
  const named = pairs.map((pair) => [pair.key, valueOf(pair.value, frame, run)] as const);
  return { ...base, context: Object.fromEntries([...own, ...named]) };
}
