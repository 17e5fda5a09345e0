import { rowNamed } from '../domain/row.ts';
import { never } from '../problem/never.ts';
import { headOf, helpers, type Helper } from './helpers.ts';
import { inputScope, readBy, withGiven, type Scope } from './scope.ts';
import { offsetOf, type Block, type Call, type Expression, type Hash, type Located, type Mustache, type Partial, type Path, type Program, type Statement } from './tree.ts';

/** What a tree uses, each with its offset, and what is wrong with it. */
export interface Findings {
  /** Input variables with the offset of their first use, in order of use. */
  readonly variables: Map<string, number>;
  readonly partials: Map<string, number>;
  readonly roles: { readonly name: string; readonly offset: number }[];
  readonly faults: Finding[];
}

/** Something wrong at an offset. */
export type Finding = { readonly offset: number } & (
  | { readonly is: 'invalid'; readonly reason: string }
  | { readonly is: 'unknown-helper'; readonly name: string }
);

/**
 * Reads a tree without values. Inside `each` and `with`, and inside `{{#name}}`, names are fields of the item,
 * so only `../` and `@root` lead back to the input.
 */
export function findingsOf(tree: Program): Findings {
  const findings: Findings = { variables: new Map(), partials: new Map(), roles: [], faults: [] };
  readProgram(tree, inputScope, findings);
  return findings;
}

function readProgram(program: Program | undefined, scope: Scope, findings: Findings): void {
  for (const statement of program?.body ?? []) readStatement(statement, scope, findings);
}

function readStatement(statement: Statement, scope: Scope, findings: Findings): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      return readMustache(statement, scope, findings);
    case 'BlockStatement':
      return readBlock(statement, scope, findings);
    case 'PartialStatement':
      return readPartial(statement, scope, findings);
    case 'PartialBlockStatement':
      return invalid(findings, statement, 'a partial cannot be used as a block; write `{{> name}}`.');
    case 'Decorator':
    case 'DecoratorBlock':
      return invalid(findings, statement, 'partials cannot be defined inside a prompt; make the text a prompt of its own.');
    default:
      return never(statement);
  }
}

function readMustache(mustache: Mustache, scope: Scope, findings: Findings): void {
  const head = headOf(mustache, false);
  if (head.is === 'unknown') return unknownHelper(findings, mustache.path, head.name);
  if (head.is === 'value') return readPath(head.path, scope, findings);
  if (helpers[head.name].form === 'block') return invalid(findings, mustache.path, `\`${head.name}\` opens a block: write \`{{#${head.name} …}}\`.`);
  readCall(head.name, mustache, scope, findings);
  if (head.name === 'role') readRole(mustache, findings);
  if (head.name === 'media' && !mustache.hash?.pairs.some(({ key }) => key === 'url')) {
    invalid(findings, mustache.path, '`media` needs `url=…`.');
  }
}

function readRole(mustache: Mustache, findings: Findings): void {
  const [role] = mustache.params;
  if (role === undefined) return;
  if (role.type !== 'StringLiteral' || typeof role.value !== 'string' || role.value.trim() === '') {
    return invalid(findings, role, 'the role must be written out, as `{{role "system"}}`.');
  }
  findings.roles.push({ name: role.value, offset: offsetOf(role) });
}

function readBlock(block: Block, scope: Scope, findings: Findings): void {
  const head = headOf(block, false);
  const names = [...(block.program?.blockParams ?? []), ...(block.inverse?.blockParams ?? [])];
  if (head.is === 'unknown') {
    unknownHelper(findings, block.path, head.name);
  } else if (head.is === 'value') {
    readPath(head.path, scope, findings);
  } else if (helpers[head.name].form !== 'block') {
    invalid(findings, block.path, `\`${head.name}\` is no block: write \`{{${head.name} …}}\`.`);
  } else {
    readCall(head.name, block, scope, findings);
  }
  if (names.length > 0 && !(head.is === 'helper' && helpers[head.name].givesNames)) {
    invalid(findings, block.path, 'only `each` and `with` give names by `as |name|`.');
  }
  const hidden = names.find((name) => rowNamed(helpers, name) !== undefined);
  if (hidden !== undefined) invalid(findings, block.path, `the name \`${hidden}\` would hide the helper of that name.`);
  readProgram(block.program, contentScope(block, scope), findings);
  readProgram(block.inverse, scope, findings);
}

/** What names mean inside a block. `{{#with this}}` changes nothing. */
function contentScope(block: Block, scope: Scope): Scope {
  const head = headOf(block, false);
  const narrows = head.is === 'value' || (head.is === 'helper' && helpers[head.name].content === 'item');
  const [about] = block.params;
  const stays = head.is === 'helper' && head.name === 'with' && about?.type === 'PathExpression' && isThis(about);
  const inner: Scope = narrows && !stays ? { means: 'item', outer: scope, given: scope.given } : scope;
  return withGiven(inner, block.program?.blockParams ?? []);
}

function isThis(path: Path): boolean {
  return !path.data && path.depth === 0 && path.parts.length === 0;
}

function readPartial(partial: Partial, scope: Scope, findings: Findings): void {
  const { name, params, hash } = partial;
  if (name.type === 'SubExpression') return invalid(findings, name, 'the name of a partial must be written out.');
  const id = String(name.original);
  if (name.type === 'PathExpression' && name.data) return invalid(findings, name, `\`${id}\` is no partial.`);
  if (params.length > 1) return invalid(findings, partial, 'a partial takes at most one value, and `key=value` pairs.');
  if (!findings.partials.has(id)) findings.partials.set(id, offsetOf(name));
  readPassed(params, hash, scope, findings);
}

/** Reads a call of a known helper: how much is passed to it, and what. */
function readCall(name: Helper, call: Call, scope: Scope, findings: Findings): void {
  const { takes } = helpers[name];
  if (call.params.length !== takes) {
    const values = takes === 1 ? '1 value' : `${takes} values`;
    invalid(findings, call.path, `\`${name}\` takes ${values}, not ${call.params.length}.`);
  }
  readPassed(call.params, call.hash, scope, findings);
}

function readPassed(params: readonly Expression[], hash: Hash | undefined, scope: Scope, findings: Findings): void {
  for (const param of params) readExpression(param, scope, findings);
  for (const { value } of hash?.pairs ?? []) readExpression(value, scope, findings);
}

function readExpression(expression: Expression, scope: Scope, findings: Findings): void {
  if (expression.type === 'PathExpression') return readPath(expression, scope, findings);
  if (expression.type !== 'SubExpression') return;
  const head = headOf(expression, true);
  if (head.is !== 'helper') return unknownHelper(findings, expression.path, head.is === 'unknown' ? head.name : head.path.original);
  if (helpers[head.name].form !== 'value') return invalid(findings, expression.path, `\`${head.name}\` gives no value that could be passed on.`);
  readCall(head.name, expression, scope, findings);
}

function readPath(path: Path, scope: Scope, findings: Findings): void {
  const read = readBy(path, scope);
  if (read === 'above') return invalid(findings, path, `\`${path.original}\` climbs above the input.`);
  if (read.variable !== null && !findings.variables.has(read.variable)) findings.variables.set(read.variable, offsetOf(path));
}

function invalid(findings: Findings, at: Located, reason: string): void {
  findings.faults.push({ is: 'invalid', reason, offset: offsetOf(at) });
}

function unknownHelper(findings: Findings, at: Located, name: string): void {
  findings.faults.push({ is: 'unknown-helper', name, offset: offsetOf(at) });
}
