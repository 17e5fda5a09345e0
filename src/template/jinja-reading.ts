import type { JinjaNode } from './jinja.ts';
import { limits } from './limits.ts';
import { TemplateFault } from './fault.ts';

/** What a body uses. */
export interface JinjaFindings {
  /** Input variables in order of use, each once. */
  readonly variables: readonly string[];
  /** What is Jinja and is not rendered here, each once, in words. */
  readonly unknown: readonly string[];
}

/** Filters that are rendered: those of Prompty's portable subset, and some that need no more than their value. */
export const jinjaFilters: ReadonlySet<string> = new Set(['upper', 'lower', 'trim', 'join', 'length', 'default', 'first', 'last', 'capitalize', 'tojson']);
/** Tests that are rendered. */
export const jinjaTests: ReadonlySet<string> = new Set(['defined', 'undefined', 'none']);
export const jinjaOperators: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', 'and', 'or', 'in', 'not in', '+', '-', '*', '/', '~']);

/** Names that Jinja itself gives; they are no input. */
const given: ReadonlySet<string> = new Set(['loop', 'true', 'false', 'none', 'True', 'False', 'None']);

/** Input variables of a tree, and what of it is not rendered. @throws TemplateFault beyond the limit on depth. */
export function jinjaFindings(body: readonly JinjaNode[]): JinjaFindings {
  const variables = new Set<string>();
  const unknown = new Set<string>();
  readStatements(body, { bound: new Set(), depth: 0, variables, unknown });
  return { variables: [...variables], unknown: [...unknown] };
}

interface Reading {
  readonly bound: ReadonlySet<string>;
  readonly depth: number;
  readonly variables: Set<string>;
  readonly unknown: Set<string>;
}

/** Names that `set` gives hold for the statements behind it. */
function readStatements(body: readonly JinjaNode[], reading: Reading): void {
  let inside = deeper(reading);
  for (const node of body) {
    read(node, inside);
    if (node.type === 'Set') inside = { ...inside, bound: new Set([...inside.bound, ...namesOf(node['assignee'])]) };
  }
}

function deeper(reading: Reading): Reading {
  if (reading.depth === limits.depth) throw new TemplateFault(`blocks or brackets lie more than ${limits.depth} deep inside each other.`, 0);
  return { ...reading, depth: reading.depth + 1 };
}

function read(node: JinjaNode, reading: Reading): void {
  const inner = deeper(reading);
  const all = (...values: readonly unknown[]): void => {
    for (const value of values) if (isNode(value)) read(value, inner);
  };
  switch (node.type) {
    case 'Comment':
    case 'StringLiteral':
    case 'IntegerLiteral':
    case 'FloatLiteral':
      return;
    case 'Identifier':
      if (!reading.bound.has(textIn(node['value'])) && !given.has(textIn(node['value']))) reading.variables.add(textIn(node['value']));
      return;
    case 'If':
      all(node['test']);
      readStatements(nodes(node['body']), reading);
      return readStatements(nodes(node['alternate']), reading);
    case 'For':
      return readLoop(node, reading);
    case 'Set':
      if (nodes(node['body']).length > 0) reading.unknown.add('{% set %}…{% endset %}');
      return all(node['value']);
    case 'MemberExpression':
      return all(node['object'], node['computed'] === true ? node['property'] : null);
    case 'BinaryExpression':
      noted(operatorOf(node), jinjaOperators, 'the operator', reading);
      return all(node['left'], node['right']);
    case 'UnaryExpression':
      noted(operatorOf(node), new Set(['not', '-', '+']), 'the operator', reading);
      return all(node['argument']);
    case 'FilterExpression':
      return readFilter(node, reading, all);
    case 'TestExpression':
      noted(textIn((node['test'] as JinjaNode)['value']), jinjaTests, 'the test', reading);
      return all(node['operand']);
    case 'Ternary':
      return all(node['condition'], node['trueExpr'], node['falseExpr']);
    case 'SelectExpression':
      return all(node['test'], node['lhs']);
    case 'ArrayLiteral':
    case 'TupleLiteral':
      return all(...nodes(node['value']));
    default:
      return readUnknown(node, reading);
  }
}

function readLoop(node: JinjaNode, reading: Reading): void {
  const iterable = node['iterable'] as JinjaNode;
  const bound = new Set([...reading.bound, ...namesOf(node['loopvar'])]);
  // `for x in items if x` parses as a choice whose test sees the loop's own name.
  if (iterable.type === 'SelectExpression') {
    read(iterable['lhs'] as JinjaNode, deeper(reading));
    read(iterable['test'] as JinjaNode, { ...deeper(reading), bound });
  } else read(iterable, deeper(reading));
  readStatements(nodes(node['body']), { ...reading, bound });
  readStatements(nodes(node['defaultBlock']), reading);
}

function readFilter(node: JinjaNode, reading: Reading, all: (...values: readonly unknown[]) => void): void {
  const filter = node['filter'] as JinjaNode;
  const name = textIn(filter.type === 'CallExpression' ? (filter['callee'] as JinjaNode)['value'] : filter['value']);
  noted(name, jinjaFilters, 'the filter', reading);
  all(node['operand'], ...nodes(filter['args']));
}

/** Names inside of what is not understood are still input, as far as they can be told. */
function readUnknown(node: JinjaNode, reading: Reading): void {
  reading.unknown.add(spoken[node.type] ?? node.type);
  const inner = deeper(reading);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'callee' || key === 'name' || key === 'key') continue;
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) read(each, inner);
  }
}

const spoken: Readonly<Record<string, string>> = {
  CallExpression: 'a call', Macro: '{% macro %}', CallStatement: '{% call %}', FilterStatement: '{% filter %}', Break: '{% break %}', Continue: '{% continue %}',
  SliceExpression: 'a slice', ObjectLiteral: 'an object', SpreadExpression: '`*`', KeywordSpreadExpression: '`**`', KeywordArgumentExpression: 'a named argument',
};

function noted(name: string, known: ReadonlySet<string>, what: string, { unknown }: Reading): void {
  if (!known.has(name)) unknown.add(`${what} \`${name.slice(0, 40)}\``);
}

function operatorOf(node: JinjaNode): string {
  return textIn((node['operator'] as { readonly value?: unknown }).value);
}

/** The names that a loop or an assignment gives. */
export function namesOf(target: unknown): readonly string[] {
  if (!isNode(target)) return [];
  return target.type === 'TupleLiteral' ? nodes(target['value']).flatMap(namesOf) : [textIn(target['value'])];
}

export function nodes(value: unknown): readonly JinjaNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function isNode(value: unknown): value is JinjaNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
