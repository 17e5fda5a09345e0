import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

/**
 * Reads the plain part of YAML that nearly all front matter is written in: keys with words, numbers or quoted texts on
 * one line, brackets and braces of such values, and blocks and lists of them, and of keys. Ten times faster than the whole of YAML.
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
  readonly lines: Line[];
  next: number;
  keys: number;
}

/** Signs that might mean more than themselves somewhere: controls, marks of order, other line ends, halves of characters. */
const unusual = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\uffef]/u;

/**
 * The lines that are not empty and no comments; `null` where something in them might be a comment, or white space that
 * counts, or where a comment at the end of a block might belong to that.
 */
function linesOf(text: string): Line[] | null {
  if (unusual.test(text) || / (?:\n|$)/u.test(text)) return null;
  const lines: Line[] = [];
  let offset = 0;
  /** Where the deepest comment since the last line begins. */
  let commented = -1;
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/u);
    // Behind a value a comment ends that, or is part of it.
    if (line[indent] === '#') commented = Math.max(commented, indent);
    else if (indent !== -1) {
      const next = { indent, at: offset + indent, text: line.slice(indent), end: Math.min(text.length, offset + line.length + 1) };
      if (line.includes(' #') || (commented !== -1 && mayBelongToEnd(commented, lines, next))) return null;
      lines.push(next);
      commented = -1;
    }
    offset += line.length + 1;
  }
  return commented === -1 || !mayBelongToEnd(commented, lines, { indent: 0, text: '' }) ? lines : null;
}

/**
 * Whether a comment between the last line and the next might belong to the end of a block that ends there. One that is left
 * of a block belongs to what is around it; a list may stand as far left as the key it belongs to.
 */
function mayBelongToEnd(commented: number, lines: readonly Line[], next: Pick<Line, 'indent' | 'text'>): boolean {
  const level = lines.findLast(({ indent }) => indent <= next.indent);
  const endsList = level?.indent === next.indent && level.text.startsWith(bullet) && !next.text.startsWith(bullet);
  return commented > next.indent || (endsList && commented === next.indent);
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
  if (line.text.startsWith('- ')) return line.indent >= indent ? blockList(reading, line.indent, depth) : null;
  return line.indent > indent ? blockMap(reading, line.indent, depth + 1) : null;
}

function blockList(reading: Reading, indent: number, depth: number): YamlNode | null {
  const items: YamlNode[] = [];
  const start = reading.lines[reading.next]?.at ?? 0;
  for (let line = reading.lines[reading.next]; line?.indent === indent && line.text.startsWith(bullet); line = reading.lines[reading.next]) {
    const item = listItem(reading, line, depth);
    if (item === null) return null;
    items.push(item);
  }
  return { kind: 'list', flow: false, items, start, end: endOfBlock(reading) };
}

const bullet = '- ';

/** A value, or keys: these begin beside the hyphen as they would on a line of their own. */
function listItem(reading: Reading, line: Line, depth: number): YamlNode | null {
  const rest: Line = { ...line, indent: line.indent + bullet.length, at: line.at + bullet.length, text: line.text.slice(bullet.length) };
  if (keyLine.test(rest.text)) {
    if (depth === most.depth) return null;
    reading.lines[reading.next] = rest;
    return blockMap(reading, rest.indent, depth + 1);
  }
  reading.next += 1;
  return single(reading, line.indent, rest.text, rest.at);
}

/** A value that ends with its line; a deeper line would go on with it. */
function single(reading: Reading, indent: number, text: string, at: number): YamlNode | null {
  const next = reading.lines[reading.next];
  if (next !== undefined && next.indent > indent) return null;
  if (text.startsWith('[') || text.startsWith('{')) return flowNode(text, at);
  if (/: |:$/u.test(text) && !/^["']/u.test(text)) return null;
  return scalar(text, at);
}

const quoted = /^(?:"([^"\\]*)"|'((?:[^']|'')*)')$/u;
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
  if (double !== undefined || simple !== undefined) return node(double ?? simple?.replaceAll("''", "'") ?? '');
  const word = words.get(text);
  if (word !== undefined) return node(word);
  if (number.test(text)) return node(Number(text));
  return /^[A-Za-z_/$]/u.test(text) || digitText.test(text) ? node(text) : null;
}

const flowKey = /([A-Za-z_][\w?.-]*): +/uy;
const flowScalar = /"[^"\\]*"|'(?:[^']|'')*'|[\w/](?:[\w ./@?!'()-]*[\w/.?!)])?/uy;
const flowEnd = /, *|[\]}]/uy;

/** A list in brackets or keys in braces that ends with its line. */
function flowNode(text: string, at: number): YamlNode | null {
  const node = flowFrom(text, 0, at, 1);
  return node === null || node.end !== at + text.length ? null : node;
}

/** A list or keys from an offset of a text that stands somewhere; values are read without looking at what follows. */
function flowFrom(text: string, from: number, at: number, depth: number): YamlNode | null {
  const isMap = text[from] === '{';
  const close = isMap ? '}' : ']';
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  let next = from + 1;
  const whole = (): YamlNode => (isMap ? { kind: 'map', entries, flow: true, start: at + from, end: at + next } : { kind: 'list', items, flow: true, start: at + from, end: at + next });
  if (text[next] === close) {
    next += 1;
    return whole();
  }
  for (;;) {
    const [named = '', key = ''] = matchAt(flowKey, text, next) ?? [];
    if ((named !== '') !== isMap || isWord(key)) return null;
    const value = flowValue(text, next + named.length, at, depth);
    if (value === null) return null;
    if (isMap) entries.push({ key, start: at + next, keyEnd: at + next + key.length, value });
    else items.push(value);
    const end = matchAt(flowEnd, text, value.end - at)?.[0];
    if (end === undefined || (end !== close && !end.startsWith(','))) return null;
    next = value.end - at + end.length;
    if (end === close) return whole();
  }
}

function flowValue(text: string, from: number, at: number, depth: number): YamlNode | null {
  if (text[from] === '[' || text[from] === '{') return depth === most.depth ? null : flowFrom(text, from, at, depth + 1);
  const written = matchAt(flowScalar, text, from)?.[0];
  return written === undefined ? null : scalar(written, at + from);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
