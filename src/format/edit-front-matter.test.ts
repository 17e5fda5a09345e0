import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePrompt, editFrontMatter } from './edit-front-matter.ts';
import type { KeyEdit } from './document.ts';
import { splitFile } from './split.ts';
import { readFrontMatter } from './yaml-document.ts';

function edited(text: string, ...edits: readonly KeyEdit[]): string {
  const result = editFrontMatter(text, edits);
  return result.ok ? result.value : result.problems.map(({ code }) => code).join();
}

function valueOf(text: string): unknown {
  const split = splitFile(text, 'f');
  if (!split.ok) return split.problems;
  const read = readFrontMatter(split.value.yaml, 'f', 2);
  return read.ok ? read.value.value : read.problems;
}

const file = `# licence
---
# about the prompt
description:   "Routes tickets"   # what it is for
tags:
    - support   # domain

    - classify
limits: {tokens: 2000,   cost_usd: 0.02}  # per call
deprecation:
  # agreed with sales
  announced: 2026-12-01
  removal:   2026-12-31 # a Thursday
config:
  stop: |
    ###
    # no comment
# the end
---
Body with --- and {{braces}}  
`;

describe('editing front matter', () => {
  it('changes a value and leaves every other byte', () => {
    const changed = edited(file, { path: ['description'], value: 'Routes all tickets' });
    expect(changed).toBe(file.replace('"Routes tickets"', 'Routes all tickets'));
  });

  it('changes a value inside', () => {
    const changed = edited(file, { path: ['deprecation', 'removal'], value: '2027-01-31' });
    expect(changed).toBe(file.replace('2026-12-31', '2027-01-31'));
  });

  it('changes a value between brackets', () => {
    expect(edited(file, { path: ['limits', 'tokens'], value: 1000 })).toBe(file.replace('{tokens: 2000,   cost_usd: 0.02}', '{tokens: 1000, cost_usd: 0.02}'));
  });

  it('adds a key at the end, and one inside at the end of its map', () => {
    expect(edited(file, { path: ['owner'], value: 'product-team' })).toBe(file.replace('# the end\n', '# the end\nowner: product-team\n'));
    expect(edited(file, { path: ['deprecation', 'reason'], value: 'Old' })).toBe(
      file.replace('# a Thursday\n', '# a Thursday\n  reason: Old\n'),
    );
  });

  it('adds the maps that a key lies in', () => {
    expect(edited('---\n---\nText\n', { path: ['input', 'default', 'tone'], value: 'calm' })).toBe(
      '---\ninput:\n  default:\n    tone: calm\n---\nText\n',
    );
  });

  it('removes a key with its lines, and leaves the comment above', () => {
    expect(edited(file, { path: ['tags'], value: undefined })).toBe(
      file.replace('tags:\n    - support   # domain\n\n    - classify\n', ''),
    );
    expect(edited(file, { path: ['config', 'stop'], value: undefined })).toBe(
      file.replace('config:\n  stop: |\n    ###\n    # no comment\n', 'config: {}\n'),
    );
  });

  it('replaces a list by another', () => {
    expect(edited(file, { path: ['tags'], value: ['a', 'b'] })).toContain('\ntags:\n  - a\n  - b\nlimits:');
  });

  it('gives a key without a value one, before its comment', () => {
    expect(edited('---\nowner:   # who\nmodel:\n---\n', { path: ['owner'], value: 'me' }, { path: ['model'], value: 'm' })).toBe(
      '---\nowner: me   # who\nmodel: m\n---\n',
    );
  });

  it('keeps byte order mark and CRLF, also in new lines', () => {
    expect(edited('\ufeff---\r\ntags:\r\n  - a\r\n---\r\nText\r\n', { path: ['tags'], value: ['b', 'c'] }, { path: ['owner'], value: 'me' })).toBe(
      '\ufeff---\r\ntags:\r\n  - b\r\n  - c\r\nowner: me\r\n---\r\nText\r\n',
    );
  });

  it('writes text so that it reads back as text', () => {
    for (const value of ['1.10', 'true', 'null', 'a: b', '# x', '- x', '@x', '', ' x ', 'two\nlines\n', 'tail\n\n', '---', '"', "'", '2026-12-01', '*a', '~']) {
      expect(valueOf(edited(file, { path: ['version'], value }))).toMatchObject({ version: value });
      expect(valueOf(edited(file, { path: ['description'], value }))).toMatchObject({ description: value });
      expect(valueOf(edited(file, { path: ['limits', 'note'], value }))).toMatchObject({ limits: { note: value } });
    }
  });

  it('changes nothing where the value is there already, or is gone already', () => {
    expect(edited(file, { path: ['tags'], value: ['support', 'classify'] }, { path: ['absent', 'x'], value: undefined })).toBe(file);
  });

  it('works on maps that are not written line by line', () => {
    expect(edited('---\n{description: x, tags: [a]}\n---\n', { path: ['tags'], value: ['b'] })).toBe('---\n{description: x, tags: [b]}\n---\n');
    expect(valueOf(edited('---\n? description\n: x\n---\n', { path: ['owner'], value: 'me' }))).toEqual({ description: 'x', owner: 'me' });
    expect(edited('---\n  a: 1\n  b: 2\n---\n', { path: ['c'], value: 3 })).toBe('---\n  a: 1\n  b: 2\n  c: 3\n---\n');
  });

  it('refuses what it could not read, or could not read afterwards', () => {
    expect(edited('Text', { path: ['a'], value: 1 })).toBe('front-matter-missing');
    expect(edited('---\na: &x 1\n---\n', { path: ['a'], value: 2 })).toBe('yaml-forbidden');
    expect(edited(file, { path: ['__proto__'], value: { admin: true } })).toBe('yaml-forbidden');
    expect(edited(file, { path: ['tags', 'x'], value: 1 })).toBe('schema-violated');
    expect(edited(file, { path: ['description'], value: 'x'.repeat(70_000) })).toBe('front-matter-too-large');
  });
});

describe('edits of any front matter', () => {
  const scalar = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.boolean(), fc.constant(null), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('a b', 'x\n', '#', '- a', 'k: v', 'l1\nl2', '  pad', '%', '|', '>'));
  const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(fc.constantFrom('p', 'q', 'r'), scalar, { noNullPrototype: true }));
  const line = fc.constantFrom(
    'a: 1', 'a: "x" # c', 'a:', 'a:   # c', "a: 'two\n\n  lines'", 'a: |\n  # text\n\n  more\n\n', 'a: >-\n    folded\n    text # no comment',
    'a: [1, {p: 2}] # c', 'a: [1,\n  2]\n# c', 'a:\n- 1 # c\n-\n- p: 1\n  q: 2\n', 'a:\n  p: 1 # c\n\n  # d\n  q:\n    - x\n  # e', 'a: {p: 1}', 'a:\n  p:\n', '"a" : x',
    'a:\n    {p: 1,\n    q: 2}', 'a: plain\n  more # c',
  );
  const document = fc
    .array(fc.tuple(line, fc.constantFrom('', '# c\n', '\n', '  # in\n')), { maxLength: 4 })
    .map((lines) => lines.map(([text, before], index) => `${before}${text.replace('a', `k${index}`)}\n`).join(''));
  const path = fc.tuple(fc.constantFrom('k0', 'k1', 'k2', 'k3', 'new'), fc.option(fc.constantFrom('p', 'q', 'r'))).map(([first, second]) => (second === null ? [first] : [first, second]));

  it('set exactly the value they are for, and keep all lines of other keys', () => {
    let counted = 0;
    fc.assert(
      fc.property(document, path, fc.option(value, { nil: undefined }), fc.boolean(), (yaml, keys, wanted, crlf) => {
        const text = `---\n${yaml}---\nBody\n---\n`.replaceAll('\n', crlf ? '\r\n' : '\n');
        const before = valueOf(text);
        if (Array.isArray(before)) return;
        const result = editFrontMatter(text, [{ path: keys, value: wanted }]);
        if (!result.ok) return;
        counted += 1;
        const [first = '', second] = keys;
        const after = valueOf(result.value) as Record<string, unknown>;
        const others = (each: unknown): unknown => Object.fromEntries(Object.entries(Object(each)).filter(([key]) => key !== first));
        expect(others(after)).toEqual(others(before));
        const found = second === undefined ? after[first] : Object(after[first])[second];
        expect(found).toEqual(wanted);
        expect(result.value.endsWith(crlf ? '---\r\nBody\r\n---\r\n' : '---\nBody\n---\n')).toBe(true);
        const [from, to] = linesOf(text, first);
        expect(result.value.startsWith(text.slice(0, from)) && result.value.endsWith(text.slice(to))).toBe(true);
        if (crlf) expect(result.value.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { seed: 42, numRuns: 3000 },
    );
    expect(counted).toBeGreaterThan(1500);
  });

  /** From the line of a top-level key to that of the next; for a key that is not there, the end of the front matter. */
  function linesOf(text: string, key: string): readonly [number, number] {
    const starts = Array.from(text.matchAll(/^(?:"?k\d|---)/gmu), (match) => match.index);
    const at = starts.findIndex((start) => text.startsWith(key, text[start] === '"' ? start + 1 : start));
    return at === -1 ? [starts.at(-2) ?? 0, starts.at(-2) ?? 0] : [starts[at] ?? 0, starts[at + 1] ?? 0];
  }
});

describe('a new prompt file', () => {
  it('has front matter, body and a final line end', () => {
    expect(composePrompt({ description: 'Routes: tickets', tags: ['a'], version: '1.10', owner: undefined }, 'Text')).toBe(
      '---\ndescription: "Routes: tickets"\ntags:\n  - a\nversion: "1.10"\n---\nText\n',
    );
  });

  it('may have no metadata and no body', () => {
    expect(composePrompt({}, '')).toBe('---\n---\n');
  });
});
