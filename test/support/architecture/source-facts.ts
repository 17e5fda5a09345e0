import { parseAst } from 'rolldown/parseAst';

/** One import of a file, wherever it stands: static, dynamic, re-export or type. */
export interface Import {
  /** As written. */
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What the architecture asks of a source file. */
export interface SourceFacts {
  readonly imports: readonly Import[];
  /** Parts of the hidden world it looks at: `Date.now`, `new Date()`, `process.env` … */
  readonly sights: readonly string[];
  /** Dynamic imports whose target cannot be read from the source. */
  readonly blindImports: number;
  readonly lines: number;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Reads the facts from the syntax tree: comments and texts never count. */
export function sourceFacts(source: string): SourceFacts {
  const imports: Import[] = [];
  const sights: string[] = [];
  let blindImports = 0;
  for (const node of nodesOf(parseAst(source, { lang: 'ts', astType: 'ts' }))) {
    const from = importedFrom(node);
    if (from === null) blindImports += 1;
    else if (from !== undefined) imports.push({ from, typeOnly: isTypeOnly(node) });
    const sight = sightIn(node);
    if (sight !== null) sights.push(sight);
  }
  return { imports, sights, blindImports, lines: source.trimEnd().split('\n').length };
}

/** All nodes of a tree. */
function* nodesOf(root: unknown): Generator<Node> {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isNode(next)) yield next;
    open.push(...Object.values(next));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

/** What a node imports from; `null` = cannot be known, `undefined` = it imports nothing. */
function importedFrom(node: Node): string | null | undefined {
  if (!importing.has(node.type)) return undefined;
  const { source } = node;
  if (isNode(source) && source.type === 'Literal' && typeof source['value'] === 'string') return source['value'];
  return node.type === 'ImportExpression' ? null : undefined;
}

function isTypeOnly(node: Node): boolean {
  return node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function sightIn(node: Node): string | null {
  if (node.type === 'MemberExpression') return memberSight(node);
  const callee = nameOf(node['callee']);
  const args = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
  if (node.type === 'NewExpression') return callee === 'Date' && args === 0 ? 'new Date()' : null;
  if (node.type === 'ImportSpecifier') return nameOf(node['imported']);
  if (node.type !== 'CallExpression') return null;
  return callee === 'Date' ? 'Date()' : callee;
}

/** `Date.now`; for `crypto.randomUUID` the last name is what counts. */
function memberSight(node: Node): string | null {
  const property = isNode(node['property']) && node['property'].type === 'Literal' ? String(node['property']['value']) : nameOf(node['property']);
  const object = nameOf(node['object']);
  if (property === null) return null;
  return object === 'Date' || object === 'performance' || object === 'process' || object === 'Math' ? `${object}.${property}` : property;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null;
}
