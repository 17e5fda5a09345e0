import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

/**
 * Reads the plain part of YAML that nearly all front matter is written in: keys with words, numbers or quoted texts on
 * one line, brackets and braces of such values, and blocks and lists of them. Ten times faster than the whole of YAML.
 * @returns exactly what the package reads, or `null` wherever that is not certain; nothing is ever refused here.
 */
export function plainTree(text: string): YamlMap | null {
  if (text.length > longest) return null;
  const lines = linesOf(text);
  if (lines === null || lines[0]?.indent !== 0) return null;
  const reading: Reading = { lines, next: 0, keys: 0 };
  const map = blockMap(reading, 0, 1);
  return map === null || reading.next < lines.length ? null : map;
}

/** Texts this short cannot pass the limit on parts (yaml-limits.ts). */
const longest = 8192;
/** Fewer than the limits on keys and depth, so that passing one is found in one place only. */
const most = { keys: 500, depth: 8 } as const;

interface Line {
  readonly indent: number;
  /** Offset of its first sign. */
  readonly at: number;
  /** Without indentation. */
  readonly text: string;
  /** Behind it, and behind its line feed where it has one. */
  readonly end: number;
}

interface Reading {
  readonly lines: readonly Line[];
  next: number;
  keys: number;
}

/** Signs that might mean more than themselves somewhere: controls, marks of order, other line ends, halves of characters. */
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\uffef]/u;

/** The lines that are not empty; `null` where something in them might be a comment, or white space that counts. */
function linesOf(text: string): readonly Line[] | null {
  if (unusual.test(text) || / (?:\n|$)|(?:^|[\n ])#/u.test(text)) return null;
  const lines: Line[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/u);
    if (indent !== -1) lines.push({ indent, at: offset + indent, text: line.slice(indent), end: Math.min(text.length, offset + line.length + 1) });
    offset += line.length + 1;
  }
  return lines;
}

const keyLine = /^([A-Za-z_][\w?.-]*):(?:( +)(\S.*))?$/u;

function blockMap(reading: Reading, indent: number, depth: number): YamlMap | null {
  const entries: YamlEntry[] = [];
  for (let line = reading.lines[reading.next]; line?.indent === indent; line = reading.lines[reading.next]) {
    const [, key = '', gap = '', written] = keyLine.exec(line.text) ?? [];
    reading.next += 1;
    reading.keys += 1;
    if (key === '' || isWord(key) || reading.keys > most.keys) return null;
    const keyEnd = line.at + key.length;
    const value = written === undefined ? below(reading, indent, depth) : single(reading, indent, written, keyEnd + 1 + gap.length);
    if (value === null) return null;
    entries.push({ key, start: line.at, keyEnd, value });
  }
  const [first] = entries;
  return first === undefined ? null : { kind: 'map', flow: false, entries, start: first.start, end: endOfBlock(reading) };
}

/** A block ends with its last line. */
function endOfBlock({ lines, next }: Reading): number {
  return lines[next - 1]?.end ?? 0;
}

/** The block below a key that has nothing beside it. */
function below(reading: Reading, indent: number, depth: number): YamlNode | null {
  const line = reading.lines[reading.next];
  if (line === undefined || depth === most.depth) return null;
  if (line.text.startsWith('- ')) return line.indent >= indent ? blockList(reading, line.indent) : null;
  return line.indent > indent ? blockMap(reading, line.indent, depth + 1) : null;
}

function blockList(reading: Reading, indent: number): YamlNode | null {
  const items: YamlNode[] = [];
  const start = reading.lines[reading.next]?.at ?? 0;
  for (let line = reading.lines[reading.next]; line?.indent === indent && line.text.startsWith('- '); line = reading.lines[reading.next]) {
    reading.next += 1;
    const item = single(reading, indent, line.text.slice(2), line.at + 2);
    if (item === null) return null;
    items.push(item);
  }
  return { kind: 'list', flow: false, items, start, end: endOfBlock(reading) };
}

/** A value that ends with its line; a deeper line would go on with it. */
function single(reading: Reading, indent: number, text: string, at: number): YamlNode | null {
  const next = reading.lines[reading.next];
  if (next !== undefined && next.indent > indent) return null;
  if (text.startsWith('[') || text.startsWith('{')) return flowNode(text, at);
  if (/: |:$/u.test(text) && !/^["']/u.test(text)) return null;
  return scalar(text, at);
}

const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/u;
/** Numbers as people write them, and days and versions, which are texts. */
const number = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
const digitText = /^\d{4}-\d\d-\d\d$|^\d+\.\d+\.\d+$/u;
const words = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

function isWord(text: string): boolean {
  return words.has(text);
}

function scalar(text: string, at: number): YamlNode | null {
  const node = (value: string | number | boolean | null): YamlNode => ({ kind: 'scalar', value, start: at, end: at + text.length });
  const [, double, simple] = quoted.exec(text) ?? [];
  if (double !== undefined || simple !== undefined) return node(double ?? simple ?? '');
  const word = words.get(text);
  if (word !== undefined) return node(word);
  if (number.test(text)) return node(Number(text));
  return /^[A-Za-z_/]/u.test(text) || digitText.test(text) ? node(text) : null;
}

const flowValue = /(?:([A-Za-z_][\w?.-]*)(: +))?("[^"\\]*"|'[^']*'|[\w/](?:[\w ./@-]*[\w/])?)(, *|[\]}])/uy;

/** A list in brackets or keys in braces, of values that have none. */
function flowNode(text: string, at: number): YamlNode | null {
  const isMap = text.startsWith('{');
  const close = isMap ? '}' : ']';
  const whole = { flow: true, start: at, end: at + text.length } as const;
  if (text.length === 1) return null;
  if (text.length === 2 && text.endsWith(close)) return isMap ? { kind: 'map', entries: [], ...whole } : { kind: 'list', items: [], ...whole };
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  const next = new RegExp(flowValue);
  for (let from = 1; from < text.length; ) {
    next.lastIndex = from;
    const [found, key, colon = '', written = '', end = ''] = next.exec(text) ?? [];
    if (found === undefined || (key !== undefined) !== isMap || (key !== undefined && isWord(key))) return null;
    const start = at + from + (key ?? '').length + colon.length;
    const value = scalar(written, start);
    if (value === null) return null;
    if (key === undefined) items.push(value);
    else entries.push({ key, start: at + from, keyEnd: at + from + key.length, value });
    from += found.length;
    if ((end === close) !== (from === text.length) || (end !== close && !end.startsWith(','))) return null;
  }
  return isMap ? { kind: 'map', entries, ...whole } : { kind: 'list', items, ...whole };
}
