import { isDeepStrictEqual } from 'node:util';
import { passed, refused, type Checked } from '../problem/checked.ts';
import { Bug } from '../problem/never.ts';
import { problem } from '../problem/problem.ts';
import type { KeyEdit } from './document.ts';
import { blockText } from './front-matter.ts';
import { isLineByLine, withKeySpliced, withMapReplaced } from './splice-yaml.ts';
import { splitFile } from './split.ts';
import { readFrontMatter } from './yaml-document.ts';
import { plainValue, type YamlMap, type YamlNode } from './yaml-tree.ts';

/**
 * Changes keys of a file's front matter in place: only the lines of those keys change, everything else stays byte for
 * byte, line ends included. New keys go to the end of their map. What is wrong with the file, or would be wrong after
 * the edit, comes back as problems; places are in a file called `''`.
 */
export function editFrontMatter(text: string, edits: readonly KeyEdit[]): Checked<string> {
  let current: Checked<string> = passed(text);
  for (const edit of edits) {
    if (!current.ok) return current;
    current = edited(current.value, edit);
  }
  return current;
}

/** A new prompt file. Keys whose value is `undefined` are left out. */
export function composePrompt(metadata: Readonly<Record<string, unknown>>, body: string): string {
  const written = Object.entries(metadata).filter(([, value]) => value !== undefined);
  const yaml = written.length === 0 ? '' : blockText(Object.fromEntries(written));
  return `---\n${yaml}---\n${body}${body === '' || body.endsWith('\n') ? '' : '\n'}`;
}

function edited(text: string, { path, value }: KeyEdit): Checked<string> {
  const split = splitFile(text, '');
  if (!split.ok) return split;
  const { head, yaml, yamlLine, close, body } = split.value;
  const before = readFrontMatter(yaml, '', yamlLine);
  if (!before.ok) return before;
  const root = before.value.root ?? emptyMap;
  const plain = plainValue(root);
  const wanted = withKey(plain, path, value);
  if (wanted === null) return refused(problem('schema-violated', { key: path.join('.'), reason: 'lies inside a value that has no keys' }));
  if (isDeepStrictEqual(wanted, plain)) return passed(text);
  const lineEnd = head.endsWith('\r\n') ? '\r\n' : '\n';
  const changed = spliced(yaml, root, path, value, lineEnd);
  const after = readFrontMatter(changed, '', yamlLine);
  if (!after.ok) return after;
  if (!isDeepStrictEqual(after.value.value, wanted)) throw new Bug(`Editing \`${path.join('.')}\` would change more than that.`);
  return passed(`${head}${changed}${close}${body}`);
}

const emptyMap: YamlMap = { kind: 'map', flow: false, entries: [], start: 0, end: 0 };

type Plain = Readonly<Record<string, unknown>>;

/** A map with the value at a path set or, for `undefined`, removed; `null` where the path leads through something else than maps. */
function withKey(map: Plain, path: readonly string[], value: unknown): Plain | null {
  const [key, ...rest] = path;
  if (key === undefined) return null;
  const changed: Record<string, unknown> = Object.assign(Object.create(null), map);
  if (rest.length === 0 && value !== undefined) changed[key] = plainCopy(value);
  else if (rest.length === 0) delete changed[key];
  else {
    const inner = map[key] ?? null;
    if (inner === null && value === undefined) return changed;
    const below = inner === null ? Object.create(null) : isPlain(inner) ? inner : null;
    const next = below === null ? null : withKey(below, rest, value);
    if (next === null) return null;
    changed[key] = next;
  }
  return changed;
}

/** A value as it reads back: objects without a prototype, keys without a value left out. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCopy);
  if (!isPlain(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.assign(Object.create(null), Object.fromEntries(members.map(([key, member]) => [key, plainCopy(member)])));
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The YAML text with the value at a path changed, at the deepest map that can be changed line by line. */
function spliced(yaml: string, root: YamlMap, path: readonly string[], value: unknown, lineEnd: string): string {
  if (!isLineByLine(yaml, root)) return withMapReplaced(yaml, root, withKey(plainValue(root), path, value));
  let map = root;
  let [key = '', ...rest] = path;
  for (;;) {
    const inner = map.entries.find((each) => each.key === key)?.value;
    const [next, ...further] = rest;
    if (next === undefined) return withKeySpliced(yaml, map, key, value, lineEnd);
    const mayDescend = inner?.kind === 'map' && isLineByLine(yaml, inner) && !losesLastKey(inner, rest, value);
    if (!mayDescend) return withKeySpliced(yaml, map, key, withKey(plainMap(inner), rest, value), lineEnd);
    [map, key, rest] = [inner, next, further];
  }
}

/** Whether a map would be left without keys: an empty map cannot be written line by line. */
function losesLastKey(map: YamlMap, path: readonly string[], value: unknown): boolean {
  return value === undefined && path.length === 1 && map.entries.length <= 1;
}

function plainMap(node: YamlNode | undefined): Plain {
  return node?.kind === 'map' ? plainValue(node) : {};
}
