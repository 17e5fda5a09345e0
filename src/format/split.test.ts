import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFile } from './split.ts';

function parts(text: string): unknown {
  const split = splitFile(text, 'f');
  if (!split.ok) return split.problems.map(({ code, place }) => [code, place?.line]);
  const { yaml, yamlLine, body, bodyLine } = split.value;
  return { yaml, yamlLine, body, bodyLine };
}

describe('front matter', () => {
  it('stands between two lines of three hyphens', () => {
    expect(parts('---\na: 1\n---\nText\n')).toEqual({ yaml: 'a: 1\n', yamlLine: 2, body: 'Text\n', bodyLine: 4 });
  });

  it('may be empty', () => {
    expect(parts('---\n---\nText')).toEqual({ yaml: '', yamlLine: 2, body: 'Text', bodyLine: 3 });
  });

  it('may come after a byte order mark, a licence and blank lines', () => {
    expect(parts('\ufeff# Copyright\n#\n\n---\na: 1\n---\nText')).toEqual({ yaml: 'a: 1\n', yamlLine: 5, body: 'Text', bodyLine: 7 });
    expect(parts('\ufeff---\na: 1\n---\n')).toEqual({ yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 4 });
  });

  it('may end its lines with CRLF', () => {
    expect(parts('---\r\na: 1\r\n---\r\nText\r\n')).toEqual({ yaml: 'a: 1\r\n', yamlLine: 2, body: 'Text\r\n', bodyLine: 4 });
  });

  it('ends at the first line of three hyphens: later ones belong to the body', () => {
    expect(parts('---\na: 1\n---\nOne\n---\nTwo\n---\n')).toMatchObject({ body: 'One\n---\nTwo\n---\n' });
  });

  it('may have white space behind the hyphens, but none before and nothing else behind', () => {
    expect(parts('---  \na: |\n  ---\n--- x\n----\n---\t\nText')).toMatchObject({ yaml: 'a: |\n  ---\n--- x\n----\n', body: 'Text' });
  });

  it('may end with the file', () => {
    expect(parts('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1\n', body: '', bodyLine: 4 });
  });

  it('is missing where the file begins with anything else: the file is not taken for the prompt', () => {
    expect(parts('Text\n---\na: 1\n---\n')).toEqual([['front-matter-missing', 1]]);
    expect(parts('')).toEqual([['front-matter-missing', 1]]);
    expect(parts('# only a heading\n')).toEqual([['front-matter-missing', 1]]);
  });

  it('is unterminated without a closing line', () => {
    expect(parts('# c\n---\na: 1\nText\n')).toEqual([['front-matter-unterminated', 2]]);
    expect(parts('---')).toEqual([['front-matter-unterminated', 1]]);
  });

  it('cuts a file without losing a character', () => {
    const lines = fc.constantFrom('---', '# c', '', 'a: 1', ' ---', 'Text', '---\r', '\r', '\ufeff');
    fc.assert(
      fc.property(fc.array(lines), fc.boolean(), (some, ended) => {
        const text = some.join('\n') + (ended ? '\n' : '');
        const split = splitFile(text, 'f');
        if (!split.ok) return;
        const { head, yaml, close, body, bodyLine } = split.value;
        expect(head + yaml + close + body).toBe(text);
        expect(bodyLine).toBe((head + yaml + close).split('\n').length + (close.endsWith('\n') ? 0 : 1));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
