import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnyYaml } from './front-matter.ts';
import { plainTree } from './plain-yaml.ts';
import { frontMatterLimits } from './yaml-limits.ts';

const limits = { seed: 20_260_101, numRuns: 15_000 };

/** Keys and values as people write them, and what means something else to YAML than it seems. */
const key = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom('a', 'b', 'c', 'name', 'tags', 'input', 'language?', 'x-team') },
  { weight: 1, arbitrary: fc.constantFrom('null', 'true', 'a b', '"q"', '1', '__proto__', '<<', 'é', 'list(array, of things)', '?', '-', 'a.b') },
);
const value = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('abc', 'two words', '1', 'true', '12.5', '2026-01-02', '1.2.3', '"quoted"', "'it'", '[a, b]', 'string, the text', 'é à', '{a: 1, b: x}', '[]', '{a: [b, {c: 1}], d: {}}', '[[a], b]', "'it''s'", '${env:KEY}', '[Is it (here)?, "a", it\'s.]') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'null', 'True', '~', '007', '1e3', '-1', '.5', '0x10', '0o7', '1_000', '.inf', '12:30', '1.', '"a\\n"', "'it''s'", 'x: y', 'a #b', 'a#b', 'a:', '{{x}}', '{a: b: c}', '[a,b]',
      '[ a ]', '[', '{', '[a', '[a, [b]', '[a, {b}]', '{a: {b}}', '[[[[[[[[[a]]]]]]]]]', "['a''b']", '$', '$ a', "''''", '[a, ]', '{a:1}', '{"a": 1}', '[a: 1]', '@x', '*a', '&a', '!t', '|', '>', '- a', '#c', 'a\u2028b', 'a\u0085b', '😀', 'x ', '\ttab', '? a', '%x', '`x`', '',
    ),
  },
);
const indent = fc.constantFrom(0, 2, 2, 2, 4, 1);

interface Lines {
  readonly lines: (depth: number) => string;
}

const { block } = fc.letrec<{ block: Lines; part: Lines }>((tie) => ({
  block: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts): Lines => ({ lines: (depth) => parts.map((part) => part.lines(depth)).join('') })),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(key, value, fc.constantFrom(' ', ' ', ' ', '  ', '', '\t')).map(([name, text, gap]): Lines => ({ lines: (depth) => `${' '.repeat(depth)}${name}:${gap}${text}\n` })),
    fc.constantFrom('\n', '# comment\n', '  # comment\n', '#\n').map((line): Lines => ({ lines: () => line })),
    fc.constantFrom('# comment', '#a: b', '# - a').map((line): Lines => ({ lines: (depth) => `${' '.repeat(depth)}${line}\n` })),
    fc.tuple(key, fc.array(value, { minLength: 1, maxLength: 3 }), indent).map(([name, items, by]): Lines => ({
      lines: (depth) => `${' '.repeat(depth)}${name}:\n${items.map((item) => `${' '.repeat(depth + by)}- ${item}\n`).join('')}`,
    })),
    fc.tuple(key, fc.array(tie('block'), { minLength: 1, maxLength: 2 }), indent).map(([name, items, by]): Lines => ({
      lines: (depth) => `${' '.repeat(depth)}${name}:\n${items.map((item) => `${' '.repeat(depth + by)}- ${item.lines(depth + by + 2).trimStart()}`).join('')}`,
    })),
    fc.tuple(key, tie('block'), indent).map(([name, inner, by]): Lines => ({ lines: (depth) => `${' '.repeat(depth)}${name}:\n${inner.lines(depth + by)}` })),
  ),
}));

/** A text with a few signs put in or taken out anywhere. */
const damage = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom('\n', ' ', '  ', '- ', ':', ': ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '\t', '\r', '?', '|', '&', '*', '!', '%', '\\', '---\n', '...\n', '\ufeff', '\ud800', '~', null)),
  { maxLength: 2, size: 'xsmall' },
);

function damaged(text: string, places: readonly (readonly [number, string | null])[]): string {
  return places.reduce((now, [place, sign]) => {
    const at = place % (now.length + 1);
    return sign === null ? now.slice(0, at) + now.slice(at + 1) : now.slice(0, at) + sign + now.slice(at);
  }, text);
}

describe('the plain reader of YAML', () => {
  it('answers exactly what the package answers, wherever it answers', () => {
    let answers = 0;
    let lists = 0;
    fc.assert(
      fc.property(block, damage, ({ lines }, places) => {
        const text = damaged(lines(0), places);
        const plain = plainTree(text);
        if (plain === null) return;
        answers += 1;
        if (/^ *- [\w?.-]+:(?: |$)/mu.test(text)) lists += 1;
        expect(parseAnyYaml(text, frontMatterLimits)).toEqual({ ok: true, root: plain });
      }),
      limits,
    );
    expect(answers).toBeGreaterThan(limits.numRuns / 15);
    expect(lists).toBeGreaterThan(100);
  });

  it('answers so for lists of keys, in lists of keys, wherever their lines begin', () => {
    const line = fc.tuple(fc.constantFrom('a', 'b', 'name'), fc.constantFrom('abc', '1', '[a, {b: 1}]', "'it''s'", '"q"', '{a: [b]}'), fc.constantFrom(0, 0, 0, 0, 1)).map(([name, text, more]) => (depth: number) => `${' '.repeat(depth + more)}${name}: ${text}\n`);
    const list = (inner: fc.Arbitrary<(depth: number) => string>): fc.Arbitrary<(depth: number) => string> =>
      fc.tuple(fc.array(fc.array(inner, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 2, 2, 3)).map(([items, by]) => (depth) =>
        `${' '.repeat(depth)}list:\n${items.map((lines) => `${' '.repeat(depth + by)}- ${lines.map((each) => each(depth + by + 2)).join('').trimStart()}`).join('')}`);
    const text = fc.array(fc.oneof(line, list(fc.oneof(line, line, list(line)))), { minLength: 1, maxLength: 3 }).map((parts) => parts.map((part) => part(0)).join(''));
    let answers = 0;
    fc.assert(
      fc.property(text, damage, (sound, places) => {
        const written = damaged(sound, places);
        const plain = plainTree(written);
        if (plain === null) return;
        if (written.includes('- ')) answers += 1;
        expect({ written, read: parseAnyYaml(written, frontMatterLimits) }).toEqual({ written, read: { ok: true, root: plain } });
      }),
      { seed: 36, numRuns: 5000 },
    );
    expect(answers).toBeGreaterThan(500);
  });

  it('reads front matter as prompts have it', () => {
    const text = [
      'description: Routes tickets, in one word.',
      'tags: [support, classify]',
      'model: claude-sonnet',
      'input:',
      '  schema:',
      '    ticket: string, the text of the ticket',
      '    language?: string',
      'dependencies:',
      '- templates-general-tone',
      'limits: {tokens: 2000, cost_usd: 0.01}',
      'version: 1.2.3',
      '',
    ].join('\n');
    expect(plainTree(text)).not.toBeNull();
    expect(parseAnyYaml(text, frontMatterLimits)).toEqual({ ok: true, root: plainTree(text) });
  });

  it('reads tests as they are written beside prompts', () => {
    const text = [
      'defaultTest:',
      '  vars: {customer_name: Ada, language: French}',
      '  assert:',
      '    - {type: max-tokens, value: 1200}',
      'tests:',
      '  - description: addresses the person',
      '    vars: {ticket: My parcel has not arrived.}',
      '    assert:',
      '      - {type: contains-all, value: [Ada, Answer in French]}',
      '      - type: not-icontains',
      "        value: 'it''s'",
      '  - description: a recorded answer',
      '    vars:',
      '      ticket: ${env:TICKET}',
      '',
    ].join('\n');
    expect(plainTree(text)).not.toBeNull();
    expect(parseAnyYaml(text, frontMatterLimits)).toEqual({ ok: true, root: plainTree(text) });
  });

  it('reads the configuration as it is written first, with comments on lines of their own', () => {
    const text = [
      '# Everything here may be left out.',
      'library:',
      '  # What reports and catalogs call it.',
      '  name: acme',
      'owners:',
      '  product-team: ["@acme/product"]',
      '  # who is asked where nobody else is',
      '  security: ["@acme/security"]',
      '',
      '# Nobody else.',
      'branches: {main: master}',
      '',
    ].join('\n');
    expect(plainTree(text)).not.toBeNull();
    expect(parseAnyYaml(text, frontMatterLimits)).toEqual({ ok: true, root: plainTree(text) });
  });

  it.each([
    ['a comment behind a value', 'a: 1 # one\n'],
    ['a comment at the end of a block', 'a:\n  b: 1\n  # one\nc: 2\n'],
    ['a comment at the end of a list', 'a:\n- 1\n# one\nc: 2\n'],
    ['a comment that is not left of the end', 'a:\n  b: 1\n  # one\n'],
    ['a text over several lines', 'a: one\n  two\n'],
    ['a value of another language', 'a: yes: no\n'],
    ['an anchor', 'a: &x 1\n'],
    ['a number that is written oddly', 'a: 1e3\n'],
    ['a value that is not there', 'a:\nb: 1\n'],
    ['a list of lists', 'a:\n- - 1\n'],
    ['lists in brackets deeper than it counts', `a: ${'['.repeat(9)}${']'.repeat(9)}\n`],
    ['more keys than it counts', Array.from({ length: 501 }, (_, index) => `k${index}: 1\n`).join('')],
    ['a text that is long', `a: ${'x'.repeat(8192)}\n`],
  ])('leaves %s to the package', (_, text) => {
    expect(plainTree(text)).toBeNull();
  });
});
