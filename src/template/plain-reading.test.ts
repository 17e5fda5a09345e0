import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TemplateFault } from './fault.ts';
import { parsedAsWritten } from './handlebars.ts';
import { plainFindings } from './plain-reading.ts';
import { findingsOf, type Findings } from './reading.ts';

/** What the package's tree tells; `null` where it refuses the body. */
function findingsByPackage(body: string): Findings | null {
  try {
    return findingsOf(parsedAsWritten(body));
  } catch (error) {
    if (error instanceof TemplateFault) return null;
    throw error;
  }
}

/** Maps in their order too: the first use is what is told. */
function told(findings: Findings | null): unknown {
  return findings === null ? null : { ...findings, variables: [...findings.variables], partials: [...findings.partials] };
}

/** Whether the plain reader read a body, as the package does. */
function agrees(body: string): boolean {
  const plain = plainFindings(body);
  if (plain !== null) expect({ body, found: told(plain) }).toEqual({ body, found: told(findingsByPackage(body)) });
  return plain !== null;
}

const words = fc.constantFrom('a', 'b', 'name', 'user.name', 'a.b.c', 'this', 'else', 'true', 'null', 'log', 'role', 'if', 'history', 'json', 'a.this', 'this.a', 'a.true', 'as', 'elsewhere', 'trueish', 'a-b', '1', '__proto__', 'constructor', '@index', '../a', '');
const gap = fc.constantFrom('', '', '', ' ', '  ', '\n', '~');
const tag = fc.oneof(
  fc.tuple(gap, words, gap).map(([before, word, after]) => `{{${before}${word}${after}}}`),
  fc.tuple(fc.constantFrom('#', '/', '^', '>', '&', '!', '#>', '!--', '{', '/'), gap, fc.constantFrom('if', 'unless', 'each', 'a', 'else if', ''), gap, words, gap).map((parts) => `{{${parts.join('')}}}`),
  words.map((word) => `{{#if ${word}}}x{{/if}}`),
  words.map((word) => `{{#unless ${word}}}x{{else}}y{{/unless}}`),
  words.map((word) => `{{> ${word}}}`),
  fc.constantFrom('{{else}}', '{{ else }}', '{{/if}}', '{{#if a}}', '{{role "user"}}', "{{role 'system' }}", '{{role ""}}', '{{role " "}}', '{{role "a\\"b"}}', '{{role x}}', '{{role "a" "b"}}', '{{a b}}', '{{a=b}}', '{{a}}}', '{{{a}}}', '{{"a"}}', '{{a'),
);
const text = fc.constantFrom('', ' ', '\n', 'Hello. ', '{', '}', '}}', '\\', '\\\\', 'é😀', '\u2028', '{ {', '\0', '{{');
const bodies = fc.array(fc.oneof({ arbitrary: tag, weight: 3 }, { arbitrary: text, weight: 2 }), { maxLength: 6 }).map((parts) => parts.join(''));

describe('the plain reader of templates', () => {
  it('reads what the package reads, or nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        if (agrees(body)) read += 1;
      }),
      { seed: 35, numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(2000);
  });

  it('reads every sound body that is put together from its own forms', () => {
    const plain = fc.constantFrom('{{a}}', '{{ user.name }}', '{{#if a}}b{{else}}{{c}}{{/if}}', '{{#unless b.c }}{{> tone-of-voice}}{{/unless}}', '{{role "system"}}', "{{role 'user'}}", '{{>card}}', ' text ', '\n', 'é😀', '{');
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 12 }), (parts) => {
        expect(agrees(parts.join('. '))).toBe(true);
      }),
      { seed: 36, numRuns: 2000 },
    );
  });

  it.each(['{{#if a}}', '{{/if}}', '{{#if a}}{{/unless}}', '{{else}}', '{{#if a}}{{else}}{{else}}{{/if}}', '{{a', 'x\\{{a}}', '{{{a}}}', '{{#each a}}{{b}}{{/each}}', '{{json a}}', '{{!-- a --}}', '{{this}}', '{{role "a\\"b"}}', '{{a}}\0', '{{a}}}'])('leaves %j to the package', (body) => {
    expect(plainFindings(body)).toBeNull();
  });

  it('leaves what is long or deep to the package', () => {
    expect(plainFindings('{{a}}'.repeat(1001))).toBeNull();
    expect(plainFindings(`${'{{#if a}}'.repeat(9)}${'{{/if}}'.repeat(9)}`)).toBeNull();
    expect(agrees(`${'{{#if a}}'.repeat(8)}${'{{/if}}'.repeat(8)}`)).toBe(true);
  });

  it('reads the prompts of the example library as the package does', () => {
    const folder = join(import.meta.dirname, '../../examples/library');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.prompt.md'));
    const read = files.filter((file) => agrees(readFileSync(join(folder, file), 'utf8').split('\n---\n').slice(1).join('\n---\n')));
    expect(read.length).toBeGreaterThan(0);
  });
});
