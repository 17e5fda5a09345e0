import { never } from '../problem/never.ts';
import { pairValue, pathValue, valueOf, type Run } from './evaluation.ts';
import { dataOfTurn, frameOf, type Frame } from './frame.ts';
import { headOf, type Helper } from './helpers.ts';
import type { Block, Program } from './tree.ts';
import { isEmpty } from './values.ts';

/** A part of a block to be rendered, and what names mean in it. */
export interface Turn {
  readonly program: Program | undefined;
  readonly frame: Frame;
}

/** The parts of a block to be rendered, in order: a branch once, a loop once for each item. */
export function turnsOf(block: Block, frame: Frame, run: Run): Iterable<Turn> {
  const head = headOf(block, false);
  if (head.is === 'value') return turnsOfSection(pathValue(head.path, frame, run), block, frame);
  if (head.is === 'unknown') return [];
  const values = block.params.map((param) => valueOf(param, frame, run));
  const countsZero = Boolean(pairValue(block, 'includeZero', frame, run));
  return turnsOfHelper(head.name, values, countsZero, block, frame);
}

function turnsOfHelper(name: Helper, [first, second]: readonly unknown[], countsZero: boolean, block: Block, frame: Frame): Iterable<Turn> {
  const branch = (holds: boolean): readonly Turn[] => [{ program: holds ? block.program : block.inverse, frame }];
  const holds = !isEmpty(first) && (first !== 0 || countsZero);
  switch (name) {
    case 'if':
      return branch(holds);
    case 'unless':
      return branch(!holds);
    case 'ifEquals':
      return branch(first === second);
    case 'unlessEquals':
      return branch(first !== second);
    case 'with':
      return isEmpty(first) ? branch(false) : [about(first, block, frame)];
    case 'each':
      return hasItems(first) ? turnsOfLoop(first, block, frame) : branch(false);
    case 'lookup':
    case 'role':
    case 'history':
    case 'media':
    case 'section':
    case 'json':
      return [];
    default:
      return never(name);
  }
}

/** `{{#name}}…{{/name}}`: a loop over a list, a condition for `true`, `false` and nothing, otherwise as `with`. */
function turnsOfSection(value: unknown, block: Block, frame: Frame): Iterable<Turn> {
  if (value === true) return [{ program: block.program, frame }];
  if (value === false || value === null || value === undefined) return [{ program: block.inverse, frame }];
  if (!Array.isArray(value)) return [about(value, block, frame)];
  return hasItems(value) ? turnsOfLoop(value, block, frame) : [{ program: block.inverse, frame }];
}

function about(value: unknown, block: Block, frame: Frame): Turn {
  return { program: block.program, frame: frameOf(value, frame, block.program?.blockParams ?? [], [value]) };
}

function hasItems(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Items of a list by index, fields of an object by name. */
function* turnsOfLoop(items: object, block: Block, frame: Frame): Iterable<Turn> {
  const names = block.program?.blockParams ?? [];
  const entries = Object.entries(items);
  for (const [at, [name, item]] of entries.entries()) {
    const key = Array.isArray(items) ? at : name;
    const data = dataOfTurn(frame.data, key, at, at === entries.length - 1);
    yield { program: block.program, frame: frameOf(item, frame, names, [item, key], data) };
  }
}
