/** A YAML value with its place in the text. Offsets count UTF-16 code units of the YAML text; `end` is behind the value itself. */
export type YamlNode =
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly start: number; readonly end: number }
  | { readonly kind: 'list'; readonly flow: boolean; readonly items: readonly YamlNode[]; readonly start: number; readonly end: number }
  | YamlMap;

export interface YamlMap {
  readonly kind: 'map';
  /** Written with braces. */
  readonly flow: boolean;
  readonly entries: readonly YamlEntry[];
  readonly start: number;
  readonly end: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly start: number;
  /** Behind the key as written, quotes included, before its colon. */
  readonly keyEnd: number;
  readonly value: YamlNode;
}

/** What makes a tree unusable though it is YAML. */
export type TreeFault = { readonly offset: number } & (
  | { readonly is: 'duplicate'; readonly key: string }
  | { readonly is: 'dangerous'; readonly what: 'key' | 'merge key'; readonly key: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'half-character' }
  | { readonly is: 'too-large'; readonly what: 'keys' | 'depth'; readonly found: number; readonly limit: number }
);

/** Keys that change what an object is in programs that copy it. */
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Everything that makes a tree unusable, in the order of the text. */
export function treeFaults(root: YamlNode, limits: { readonly keys: number; readonly depth: number }): readonly TreeFault[] {
  const faults: TreeFault[] = [];
  let keys = 0;
  const visit = (node: YamlNode, depth: number): void => {
    if (node.kind === 'scalar') return scalarFaults(node, faults);
    if (depth > limits.depth) return void faults.push({ is: 'too-large', what: 'depth', found: depth, limit: limits.depth, offset: node.start });
    if (node.kind === 'list') {
      for (const item of node.items) visit(item, depth + 1);
      return;
    }
    const seen = new Set<string>();
    for (const { key, start, value } of node.entries) {
      keys += 1;
      if (keys === limits.keys + 1) faults.push({ is: 'too-large', what: 'keys', found: keys, limit: limits.keys, offset: start });
      if (dangerousKeys.has(key)) faults.push({ is: 'dangerous', what: 'key', key, offset: start });
      if (key === '<<') faults.push({ is: 'dangerous', what: 'merge key', key, offset: start });
      if (seen.has(key)) faults.push({ is: 'duplicate', key, offset: start });
      seen.add(key);
      visit(value, depth + 1);
    }
  };
  visit(root, 1);
  return faults;
}

function scalarFaults({ value, start }: YamlNode & { readonly kind: 'scalar' }, faults: TreeFault[]): void {
  if (typeof value === 'string' && !value.isWellFormed()) faults.push({ is: 'half-character', offset: start });
  if (typeof value !== 'number') return;
  const losesDigits = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (!Number.isFinite(value) || losesDigits) faults.push({ is: 'number', value, offset: start });
}

/** The value alone: lists, and objects without a prototype. */
export function plainValue(node: YamlMap): Readonly<Record<string, unknown>>;
export function plainValue(node: YamlNode): unknown;
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => plainValue(item));
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) plain[key] = plainValue(value);
  return plain;
}

/** Offset of a key or list item; of the nearest parent where it is absent. */
export function offsetAt(root: YamlNode, path: readonly (string | number)[]): number {
  let node = root;
  let offset = root.start;
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    const next = node.kind === 'list' && typeof step === 'number' ? node.items[step] : entry?.value;
    if (next === undefined) return offset;
    offset = entry?.start ?? next.start;
    node = next;
  }
  return offset;
}
