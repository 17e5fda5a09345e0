import { blockText, flowText } from './front-matter.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-tree.ts';

/**
 * A YAML text with one key of one of its maps set, or removed for `undefined`. Only the lines of that key change; a
 * comment behind a value on one line stays. Only for maps that are written line by line.
 * @param lineEnd what new lines end with.
 */
export function withKeySpliced(yaml: string, map: YamlMap, key: string, value: unknown, lineEnd: string): string {
  const entry = map.entries.find((each) => each.key === key);
  if (entry !== undefined) return value === undefined ? withoutEntry(yaml, entry) : withValue(yaml, entry, value, lineEnd);
  const column = columnOf(yaml, map.entries[0]?.start ?? 0);
  const at = map.start === 0 || column === 0 ? yaml.length : behindValue(yaml, map, column);
  return replaced(yaml, at, at, indented(`${' '.repeat(column)}${blockText({ [key]: value })}`, column, lineEnd));
}

/** Whether each key of a map begins a line of its own, so that it can be changed without touching the others. */
export function isLineByLine(yaml: string, map: YamlMap): boolean {
  return !map.flow && map.entries.every(({ start }) => yaml.slice(lineStart(yaml, start), start).trim() === '');
}

/** A YAML text with a whole map written anew, on one line. */
export function withMapReplaced(yaml: string, map: YamlMap, value: unknown): string {
  return replaced(yaml, map.start, contentEnd(yaml, map), flowText(value));
}

function withoutEntry(yaml: string, entry: YamlEntry): string {
  return replaced(yaml, lineStart(yaml, entry.start), behindValue(yaml, entry.value, columnOf(yaml, entry.start)), '');
}

function withValue(yaml: string, entry: YamlEntry, value: unknown, lineEnd: string): string {
  const old = entry.value;
  const isCollection = typeof value === 'object' && value !== null;
  const block = blockText({ k: value }).slice('k:'.length, -'\n'.length);
  const line = isCollection && old.kind !== 'scalar' && old.flow ? ` ${flowText(value)}` : block;
  const isInline = !line.includes('\n') && (old.kind === 'scalar' ? !isBlockScalar(yaml, old) : old.flow);
  if (!isInline) {
    const column = columnOf(yaml, entry.start);
    const lines = indented(`${yaml.slice(entry.start, entry.keyEnd)}:${block}\n`, column, lineEnd);
    return replaced(yaml, entry.start, behindValue(yaml, old, column), lines);
  }
  if (old.start < old.end) return replaced(yaml, old.start, old.end, line.slice(' '.length));
  const behindColon = yaml.indexOf(':', entry.keyEnd) + ':'.length;
  return replaced(yaml, behindColon, behindColon, line);
}

/** Offset behind the lines of a value and the comments below it that are indented further than its key: they belong to it. */
function behindValue(yaml: string, node: YamlNode, column: number): number {
  const comment = /(?:[ \t]*\r?\n)*( +)#[^\n]*(?:\n|$)/uy;
  comment.lastIndex = behindLine(yaml, contentEnd(yaml, node));
  for (let end = comment.lastIndex; ; end = comment.lastIndex) {
    const indentation = comment.exec(yaml)?.[1] ?? '';
    if (indentation.length <= column) return end;
  }
}

/** Offset behind the last character of a value that is no comment; line ends of block scalars left out. */
function contentEnd(yaml: string, node: YamlNode): number {
  if (node.kind === 'scalar') return isBlockScalar(yaml, node) ? node.end - '\n'.length : node.end;
  if (node.flow) return node.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  return last === undefined ? node.end : contentEnd(yaml, last);
}

function isBlockScalar(yaml: string, { start, end }: YamlNode): boolean {
  return end > start && (yaml[start] === '|' || yaml[start] === '>');
}

/** Indents all lines but the first. */
function indented(text: string, column: number, lineEnd: string): string {
  return text.replaceAll(/\n(?=[^\n])/gu, `\n${' '.repeat(column)}`).replaceAll('\n', lineEnd);
}

function columnOf(yaml: string, offset: number): number {
  return offset - lineStart(yaml, offset);
}

function lineStart(yaml: string, offset: number): number {
  return offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the line feed that ends the line of an offset. */
function behindLine(yaml: string, offset: number): number {
  const feed = yaml.indexOf('\n', offset);
  return feed === -1 ? yaml.length : feed + 1;
}

function replaced(yaml: string, start: number, end: number, text: string): string {
  return yaml.slice(0, start) + text + yaml.slice(end);
}
