import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeFormat } from '../../src/format/native.ts';
import type { Format } from '../../src/format/document.ts';
import { processorTime } from '../support/processor-time.ts';

/** A format with a file it reads, and what that file says. Its second tag is `classify`. */
interface Sample {
  readonly format: Format;
  readonly file: string;
  readonly text: string;
  readonly description: string;
  readonly body: string;
}

const samples: readonly Sample[] = [
  {
    format: nativeFormat,
    file: 'prompts/agents/support/triage.prompt.md',
    text: '---\ndescription: Routes tickets.\ntags:\n  - support\n  - classify\n---\nYou route tickets.\n---\n{{ticket}}\n',
    description: 'Routes tickets.',
    body: 'You route tickets.\n---\n{{ticket}}\n',
  },
];

const half = 32 * 1024;
const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');

/** Front matter that is made to hurt: nothing of it may take long, throw or change what an object is. */
const hostile: Readonly<Record<string, string>> = {
  'a thousand laughs': `a: &a [x,x,x,x,x,x,x,x,x]\n${many(9, (index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [${'*a,'.repeat(9)}]\n`)}`,
  '20,000 keys': many(20_000, (index) => `k${index}: 1\n`),
  '9,000 short keys': many(9000, (index) => `${index.toString(36)}:\n`),
  '1,000 keys and no more': many(1000, (index) => `k${index}: ${'v'.repeat(50)}\n`),
  '30,000 open brackets': '['.repeat(half),
  '30,000 open braces': '{'.repeat(half),
  '30,000 brackets': '[]'.repeat(half),
  '30,000 lists in lists': '- '.repeat(half),
  '300 maps in maps': many(300, (index) => `${' '.repeat(index)}a:\n`),
  '30,000 explicit keys': '? '.repeat(half),
  '30,000 colons': ': '.repeat(half),
  '60,000 quotes': '"'.repeat(2 * half),
  '60,000 quotes as a value': `a: ${'"'.repeat(2 * half - 8)}\n`,
  '20,000 quoted texts': '"" '.repeat(20_000),
  '30,000 commas': `a: [${','.repeat(half)}]\n`,
  '30,000 wrong escapes': `a: "${'\\q'.repeat(half - 8)}"\n`,
  '30,000 escapes': `a: "${'\\n'.repeat(half - 8)}"\n`,
  '30,000 anchors': '&a '.repeat(20_000),
  '30,000 tags': '!a '.repeat(20_000),
  '30,000 directives': '%A\n'.repeat(20_000),
  '60,000 blank lines': '\n'.repeat(2 * half - 8),
  '30,000 comments': '#\n'.repeat(half - 8),
  '10,000 documents': '...\n'.repeat(16_000),
  '10,000 block texts': many(10_000, () => 'a: |\n'),
  'a key of 60,000 characters': `${'k'.repeat(2 * half - 100)}: 1\n`,
  'a plain text of 60,000 words': `a: ${'x '.repeat(half - 8)}\n`,
  'a prototype': '__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n',
  'YAML 1.1': '%YAML 1.1\n',
};

describe.each(samples)('the format $format.name', ({ format, file, text, description, body }) => {
  const read = (given: string | Uint8Array) => format.read(typeof given === 'string' ? Buffer.from(given) : given, file);
  const codes = (given: string | Uint8Array): readonly string[] => {
    const document = read(given);
    return (document.ok ? document.value.problems : document.problems).map(({ code }) => code);
  };

  it('reads metadata and body', () => {
    const document = read(text);
    expect(document.ok && [document.value.metadata.description, document.value.body, document.value.problems]).toEqual([description, body, []]);
  });

  it('reads the same with a byte order mark and with CRLF', () => {
    const plain = read(text);
    for (const same of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
      const document = read(same);
      expect(document.ok && plain.ok && { ...document.value, placeOf: null }).toEqual(plain.ok && { ...plain.value, placeOf: null });
    }
  });

  it('says on which line of the file the body begins, and where keys are', () => {
    const document = read(text);
    if (!document.ok) throw new Error('The sample cannot be read.');
    const lines = text.split('\n');
    const { bodyLine, placeOf } = document.value;
    expect(lines.slice(bodyLine - 1).join('\n')).toBe(body);
    const { line, column } = placeOf(['tags', 1]);
    expect(lines[line - 1]?.slice(column - 1)).toBe('classify');
  });

  it('refuses bytes that are no text, and says which', () => {
    expect(codes(Buffer.concat([Buffer.from(text), Buffer.of(0xff)]))).toEqual(['file-not-utf8']);
    expect(codes(Buffer.from(text, 'utf16le'))).toEqual(['file-has-nul']);
    expect(codes(text.replaceAll('\n', '\r'))).toEqual(['file-bare-cr']);
    expect(codes(text + 'x'.repeat(1024 * 1024))).toEqual(['file-too-large']);
  });

  it('names the file in every problem', () => {
    for (const given of ['', text.replace('---', '--'), text.replace('Routes tickets.', '[')]) {
      const document = read(given);
      expect(document.ok ? [] : document.problems.map(({ place }) => place?.file)).toEqual([file]);
    }
  });

  it.each(Object.entries(hostile))('answers within half a second on %s', (_, yaml) => {
    const given = Buffer.from(`---\n${yaml}---\nText\n`);
    const spent = processorTime(() => {
      read(given);
    });
    expect(spent).toBeLessThan(500);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('answers on 20,000 keys within a tenth of a second', () => {
    const given = Buffer.from(`---\n${many(20_000, (index) => `${index.toString(36)}:\n`)}---\nText\n`);
    codes(given);
    const spent = processorTime(() => {
      expect(codes(given)).toEqual(['front-matter-too-large']);
    });
    expect(spent).toBeLessThan(100);
  });

  it('never throws, whatever the front matter is made of', () => {
    const piece = fc.constantFrom(
      'a', 'b: ', '- ', '? ', ': ', '[', ']', '{', '}', ', ', '"', "'", '|', '>', '\n', '  ', '\t', '# c', '&x', '*x', '!t ', '%Y', '<<: ', '---', '...',
      '\\', '~', '1e999', '__proto__: ', '\r\n', '\ufeff', '\u2028', '😀', '@', '`', '|+2\n', '\\x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = read(`---\n${pieces.join('')}\n---\nText\n`);
        const found = document.ok ? document.value.problems : document.problems;
        for (const { place } of found) expect([place?.file, Number(place?.line) >= 1]).toEqual([file, true]);
      }),
      { seed: 5, numRuns: 4000 },
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
