import { TemplateFault } from './fault.ts';
import type { JinjaNode } from './jinja.ts';
import { namesOf, nodes, textIn } from './jinja-reading.ts';
import { limits } from './limits.ts';
import type { Sink } from './sink.ts';
import { has, jsonOf, property, textOf } from './values.ts';

/** What names mean at one place, and what was spent until there. */
interface Place {
  readonly names: ReadonlyMap<string, unknown>;
  readonly run: { steps: number; readonly input: Readonly<Record<string, unknown>> };
}

/** Renders statements in which nothing is unknown. @throws TemplateFault beyond a limit. */
export function renderJinja(body: readonly JinjaNode[], input: Readonly<Record<string, unknown>>, sink: Sink): void {
  statements(body, { names: new Map(), run: { steps: 0, input } }, sink);
}

function statements(body: readonly JinjaNode[], place: Place, sink: Sink): void {
  let here = place;
  for (const node of body) {
    spend(here, 1);
    if (node.type === 'Comment') continue;
    if (node.type === 'If') statements(nodes(truth(value(node['test'], here)) ? node['body'] : node['alternate']), here, sink);
    else if (node.type === 'For') loop(node, here, sink);
    else if (node.type === 'Set') here = { ...here, names: bound(here.names, node['assignee'], value(node['value'], here)) };
    else sink.write(written(value(node, here)));
  }
}

function loop(node: JinjaNode, place: Place, sink: Sink): void {
  const iterable = node['iterable'] as JinjaNode;
  const isChoice = iterable.type === 'SelectExpression';
  const items = itemsOf(value(isChoice ? iterable['lhs'] : iterable, place));
  const turn = (item: unknown): Place => ({ ...place, names: bound(place.names, node['loopvar'], item) });
  spend(place, items.length);
  const chosen = isChoice ? items.filter((item) => truth(value(iterable['test'], turn(item)))) : items;
  if (chosen.length === 0) return statements(nodes(node['defaultBlock']), place, sink);
  for (const [at, item] of chosen.entries()) {
    const told = { index: at + 1, index0: at, first: at === 0, last: at === chosen.length - 1, length: chosen.length, revindex: chosen.length - at };
    statements(nodes(node['body']), { ...place, names: new Map(turn(item).names).set('loop', told) }, sink);
  }
}

function bound(names: ReadonlyMap<string, unknown>, target: unknown, item: unknown): ReadonlyMap<string, unknown> {
  const all = namesOf(target);
  const isTuple = (target as JinjaNode).type === 'TupleLiteral';
  return new Map([...names, ...all.map((name, at) => [name, isTuple ? property(item, String(at)) : item] as const)]);
}

function value(expression: unknown, place: Place): unknown {
  const node = expression as JinjaNode;
  spend(place, 1);
  switch (node.type) {
    case 'StringLiteral':
    case 'IntegerLiteral':
    case 'FloatLiteral':
      return node['value'];
    case 'Identifier':
      return named(textIn(node['value']), place);
    case 'MemberExpression':
      return property(value(node['object'], place), written(node['computed'] === true ? value(node['property'], place) : (node['property'] as JinjaNode)['value']));
    case 'BinaryExpression':
      return binary(node, place);
    case 'UnaryExpression':
      return unary(textIn((node['operator'] as JinjaNode)['value']), value(node['argument'], place));
    case 'FilterExpression':
      return filtered(node, place);
    case 'TestExpression': {
      const operand = value(node['operand'], place);
      const test = textIn((node['test'] as JinjaNode)['value']);
      const holds = test === 'defined' ? operand !== undefined : test === 'undefined' ? operand === undefined : operand === null;
      return holds !== (node['negate'] === true);
    }
    case 'Ternary':
      return value(truth(value(node['condition'], place)) ? node['trueExpr'] : node['falseExpr'], place);
    case 'SelectExpression':
      return truth(value(node['test'], place)) ? value(node['lhs'], place) : undefined;
    case 'ArrayLiteral':
    case 'TupleLiteral':
      return nodes(node['value']).map((each) => value(each, place));
    default:
      throw new TemplateFault(`${node.type} is not rendered here.`, 0);
  }
}

const literals: ReadonlyMap<string, unknown> = new Map([['true', true], ['True', true], ['false', false], ['False', false], ['none', null], ['None', null]]);

function named(name: string, { names, run }: Place): unknown {
  if (names.has(name)) return names.get(name);
  return literals.has(name) ? literals.get(name) : property(run.input, name);
}

function binary(node: JinjaNode, place: Place): unknown {
  const operator = textIn((node['operator'] as JinjaNode)['value']);
  const left = value(node['left'], place);
  if (operator === 'and') return truth(left) ? value(node['right'], place) : left;
  if (operator === 'or') return truth(left) ? left : value(node['right'], place);
  const right = value(node['right'], place);
  switch (operator) {
    case '==':
      return same(left, right);
    case '!=':
      return !same(left, right);
    case 'in':
    case 'not in':
      return holds(right, left) === (operator === 'in');
    case '~':
      return written(left) + written(right);
    case '+':
      return typeof left === 'number' && typeof right === 'number' ? left + right : written(left) + written(right);
    default:
      return calculated(operator, left, right);
  }
}

function calculated(operator: string, left: unknown, right: unknown): unknown {
  const [a, b] = typeof left === 'string' && typeof right === 'string' ? [left, right] : [Number(left), Number(right)];
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  if (operator === '<=') return a <= b;
  if (operator === '>=') return a >= b;
  const [x, y] = [Number(left), Number(right)];
  return operator === '-' ? x - y : operator === '*' ? x * y : x / y;
}

function unary(operator: string, operand: unknown): unknown {
  if (operator === 'not') return !truth(operand);
  return operator === '-' ? -Number(operand) : Number(operand);
}

function same(left: unknown, right: unknown): boolean {
  return left === right || (typeof left === 'object' && typeof right === 'object' && jsonOf(left, undefined) === jsonOf(right, undefined));
}

function holds(container: unknown, item: unknown): boolean {
  if (typeof container === 'string') return container.includes(written(item));
  return Array.isArray(container) ? container.some((each) => same(each, item)) : has(container, written(item));
}

function filtered(node: JinjaNode, place: Place): unknown {
  const filter = node['filter'] as JinjaNode;
  const isCall = filter.type === 'CallExpression';
  const name = textIn(isCall ? (filter['callee'] as JinjaNode)['value'] : filter['value']);
  const operand = value(node['operand'], place);
  const [first] = isCall ? nodes(filter['args']).map((each) => value(each, place)) : [];
  switch (name) {
    case 'upper':
      return written(operand).toUpperCase();
    case 'lower':
      return written(operand).toLowerCase();
    case 'trim':
      return written(operand).trim();
    case 'capitalize':
      return written(operand).charAt(0).toUpperCase() + written(operand).slice(1).toLowerCase();
    case 'join':
      return itemsOf(operand).map(written).join(written(first));
    case 'length':
      return itemsOf(operand).length;
    case 'default':
      return operand === undefined ? first : operand;
    case 'first':
      return itemsOf(operand)[0];
    case 'last':
      return itemsOf(operand).at(-1);
    default:
      return jsonOf(operand, undefined);
  }
}

function truth(operand: unknown): boolean {
  if (typeof operand === 'object' && operand !== null) return Object.keys(operand).length > 0;
  return Boolean(operand);
}

/** Items of a list, keys of an object, characters of a text. */
function itemsOf(operand: unknown): readonly unknown[] {
  if (Array.isArray(operand)) return operand;
  if (typeof operand === 'string') return [...operand];
  return typeof operand === 'object' && operand !== null ? Object.keys(operand) : [];
}

/** As Jinja writes values: words for truth as Python has them. */
function written(operand: unknown): string {
  if (operand === true) return 'True';
  if (operand === false) return 'False';
  if (operand === null) return 'None';
  const text = typeof operand === 'object' ? jsonOf(operand, undefined) : textOf(operand);
  if (text === null) throw new TemplateFault('a value cannot be written as text.', 0);
  return text;
}

function spend({ run }: Place, steps: number): void {
  run.steps += steps;
  if (run.steps > limits.steps) throw new TemplateFault(`rendering it takes more than ${limits.steps} steps.`, 0);
}
