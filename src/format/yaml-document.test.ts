import { describe, expect, it } from 'vitest';
import { readFrontMatter, readYamlFile } from './yaml-document.ts';

/** Code and place of each problem; `null` where there is none. */
function wrong(yaml: string): readonly string[] | null {
  const read = readFrontMatter(yaml, 'f', 2);
  return read.ok ? null : read.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

function valueOf(yaml: string): unknown {
  const read = readFrontMatter(yaml, 'f', 2);
  return read.ok ? read.value.value : read.problems;
}

describe('YAML', () => {
  it('is plain data without prototypes', () => {
    const value = valueOf('a: 1\nb: [x, {c: null}]\nd: |\n  text\n') as Record<string, unknown>;
    expect(value).toEqual({ a: 1, b: ['x', { c: null }], d: 'text\n' });
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect('toString' in value).toBe(false);
  });

  it.each([
    ['empty text', ''],
    ['comments', '# one\n\n# two\n'],
    ['an empty value', '~\n'],
  ])('without keys (%s) has none', (_, yaml) => {
    expect(valueOf(yaml)).toEqual({});
  });

  it.each([
    ['no', 'no'], ['yes', 'yes'], ['on', 'on'], ['True', true], ['false', false],
    ['010', 10], ['0o17', 15], ['0x1F', 31], ['1_000', '1_000'], ['12:30:45', '12:30:45'],
    ['2026-12-01', '2026-12-01'], ['1.10', 1.1], ['"1.10"', '1.10'], ['1.2.3', '1.2.3'], ['1e3', 1000],
    ['~', null], ['', null], ['NULL', null], ['=', '='], ['0b1', '0b1'], ["'it''s'", "it's"], ['"\\u00e4\\x41"', 'äA'],
  ])('reads `%s` as the core schema of YAML 1.2 does', (written, value) => {
    expect(valueOf(`a: ${written}\n`)).toEqual({ a: value });
  });

  it('takes every key for text', () => {
    expect(valueOf('1: a\ntrue: b\n"x y": c\n')).toEqual({ 1: 'a', true: 'b', 'x y': 'c' });
  });

  it.each([
    ['an anchor', 'a: &x 1\n', 'yaml-forbidden 2:4'],
    ['an alias', 'a: *x\n', 'yaml-forbidden 2:4'],
    ['a tag', 'a: !!binary aGk=\n', 'yaml-forbidden 2:4'],
    ['a tag of its own', 'a: 1\nb: !ruby/object x\n', 'yaml-forbidden 3:4'],
    ['a merge key', 'a: 1\n<<: {b: 1}\n', 'yaml-forbidden 3:1'],
    ['a version directive', '%YAML 1.1\n', 'yaml-forbidden 2:1'],
    ['a tag directive', '%TAG ! tag:x,2000:\n', 'yaml-forbidden 2:1'],
    ['the key `__proto__`', 'a: 1\n__proto__: {admin: true}\n', 'yaml-forbidden 3:1'],
    ['the key `__proto__` in quotes, deep inside', 'a: [{b: {"__proto__": 1}}]\n', 'yaml-forbidden 2:10'],
    ['the key `constructor`', 'a:\n  constructor: {prototype: 1}\n', 'yaml-forbidden 3:3,yaml-forbidden 3:17'],
    ['the key `prototype`', 'prototype:\n', 'yaml-forbidden 2:1'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'yaml-invalid 4:1'],
    ['a key twice, written in two ways', '1: a\n"1": b\n', 'yaml-invalid 3:1'],
    ['a key twice inside', 'a:\n  b: 1\n  b: 1\n', 'yaml-invalid 4:3'],
    ['a key that is a list', '[a]: 1\n', 'yaml-invalid 2:1'],
    ['a number without end', 'a: 1e1000\n', 'yaml-invalid 2:4'],
    ['infinity', 'a: .inf\n', 'yaml-invalid 2:4'],
    ['no number', 'a: .nan\n', 'yaml-invalid 2:4'],
    ['more digits than a number keeps', 'a: 12345678901234567890\n', 'yaml-invalid 2:4'],
    ['half a character', 'a: "\\ud800"\n', 'yaml-invalid 2:4'],
    ['an unknown escape', 'a: "C:\\Users"\n', 'yaml-invalid 2:7'],
    ['a list', '- a\n', 'yaml-invalid 2:1'],
    ['text', 'text\n', 'yaml-invalid 2:1'],
    ['two documents', 'a: 1\n...\n---\nb: 1\n', 'yaml-invalid 4:1'],
    ['an open bracket', 'a: 1\nb: [1, 2\n', 'yaml-invalid 4:1'],
    ['an open quote', 'a: "x\n', 'yaml-invalid 3:1'],
    ['a colon in plain text', 'a: one: two\n', 'yaml-invalid 2:4'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml-invalid 3:1'],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n', 'yaml-invalid 4:1'],
    ['a reserved sign', 'a: @x\n', 'yaml-invalid 2:4'],
  ])('with %s is refused with its place', (_, yaml, expected) => {
    expect(wrong(yaml)?.join()).toBe(expected);
  });

  it('may hold signs of anchors, aliases, tags and directives in its texts', () => {
    expect(valueOf('a: "&x"\nb: a&b*c!d%e\nc: |\n  *x\n  &y\n  !z\n')).toEqual({ a: '&x', b: 'a&b*c!d%e', c: '*x\n&y\n!z\n' });
  });

  it('leaves the prototype of all objects alone', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) wrong(`${key}: {polluted: true}\n`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('has at most 64 KiB, 1,000 keys, 32 levels and 20,000 parts', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('');
    const nested = (levels: number): string => `${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect(wrong(`a: "${'x'.repeat(64 * 1024 - 6)}"\n`)).toBeNull();
    expect(wrong(`a: "${'x'.repeat(64 * 1024 - 5)}"\n`)).toEqual(['front-matter-too-large 2:1']);
    expect(wrong(keys(1000))).toBeNull();
    expect(wrong(keys(1001))).toEqual(['front-matter-too-large 1002:6']);
    expect(wrong(`a: ${nested(32)}`)).toBeNull();
    expect(wrong(`a: ${nested(33)}`)).toEqual(['front-matter-too-large 2:35']);
    expect(wrong(`a: [${'x,'.repeat(9900)}]\n`)).toBeNull();
    expect(wrong(`a: [${'x,'.repeat(11_000)}]\n`)?.[0]).toMatch(/^front-matter-too-large/u);
  });

  it('counts levels of block style as it does those of brackets', () => {
    const lists = (levels: number): string => `a:\n${'- '.repeat(levels - 1)}x\n`;
    const maps = (levels: number): string => Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}k:\n`).join('');
    expect(wrong(lists(32))).toBeNull();
    expect(wrong(lists(33))?.[0]).toMatch(/^front-matter-too-large/u);
    expect(wrong(maps(32))).toBeNull();
    expect(wrong(maps(33))?.[0]).toMatch(/^front-matter-too-large/u);
    expect(wrong('a:\n- b:\n  - c\n- d\ne: {f: [g]}\n')).toBeNull();
  });

  it('counts keys without a value, and pairs that stand alone in a list', () => {
    expect(wrong(`a: {${Array.from({ length: 1000 }, (_, at) => `k${at}`).join(', ')}}\n`)?.[0]).toMatch(/^front-matter-too-large/u);
    expect(wrong(`a: ${'[b: '.repeat(16)}1${']'.repeat(16)}\n`)?.[0]).toMatch(/^front-matter-too-large/u);
  });
});

describe('places in YAML', () => {
  const read = readFrontMatter('# c\ntags:\n  - one\n  - two\ninput: {schema: {a: string}}\r\n"o w": x\n', 'f', 5);
  const placeOf = read.ok ? read.value.placeOf : () => null;

  it.each([
    [['tags'], 6, 1],
    [['tags', 1], 8, 5],
    [['input', 'schema', 'a'], 9, 18],
    [['o w'], 10, 1],
  ])('tell where %j is in the file', (path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });

  it.each([
    [['absent'], 6, 1],
    [['tags', 9], 6, 1],
    [['input', 'default', 'x'], 9, 1],
    [[], 6, 1],
  ])('take the nearest parent where %j is absent', (path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });
});

describe('a file that is YAML as a whole', () => {
  it('may begin with a byte order mark and a document start', () => {
    const read = readYamlFile('\ufeff---\nlibrary: {name: x}\n', 'prompt-library.yaml');
    expect(read.ok && read.value.value).toEqual({ library: { name: 'x' } });
    expect(read.ok && read.value.placeOf(['library', 'name'])).toEqual({ line: 2, column: 11 });
  });

  it('may have more than front matter may, and is refused by a code of its own', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}: 1\n`).join('');
    expect(readYamlFile(keys(4000), 'f').ok).toBe(true);
    const refused = readYamlFile(keys(20_000), 'f');
    expect(refused.ok ? null : refused.problems[0].code).toBe('yaml-too-large');
  });
});
