import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateLanguages } from './languages.ts';
import type { TemplateFacts } from './template.ts';
import { processorTime } from '../../test/support/processor-time.ts';

const { read, render } = templateLanguages.handlebars;

function factsOf(body: string): TemplateFacts {
  const facts = read(body, 'p.prompt.md');
  if (!facts.ok) throw new Error(facts.problems.map(({ message }) => message).join('\n'));
  return facts.value;
}

function variablesOf(body: string): readonly string[] {
  return factsOf(body).variables.map(({ name }) => name);
}

function refusalOf(body: string): { code: string | undefined; line: number | undefined; column: number | undefined; args: unknown } {
  const facts = read(body, 'p.prompt.md');
  const found = facts.ok ? undefined : facts.problems[0];
  return { code: found?.code, line: found?.place?.line, column: found?.place?.column, args: found?.args };
}

describe('the variables of a template', () => {
  it.each([
    ['{{ticket}} {{ticket}} {{language}}', ['ticket', 'language']],
    ['{{user.name}} {{user.mail}}', ['user']],
    ['{{this.user}} {{./mail}} {{[two words]}} {{"quoted"}}', ['user', 'mail', 'two words', 'quoted']],
    ['{{#if a}}{{b}}{{else}}{{c}}{{/if}}', ['a', 'b', 'c']],
    ['{{#if a}}x{{else if b}}{{c}}{{/if}}', ['a', 'b', 'c']],
    ['{{#unless a}}{{b}}{{/unless}}{{^c}}{{d}}{{/c}}', ['a', 'b', 'c', 'd']],
    ['{{#each items}}{{name}} {{this}} {{@index}} {{../title}}{{else}}{{none}}{{/each}}', ['items', 'title', 'none']],
    ['{{#each items as |item at|}}{{item.name}} {{at}} {{other}} {{../item}}{{/each}}', ['items', 'item']],
    ['{{#with user}}{{name}}{{#with address}}{{../name}} {{../../city}}{{/with}}{{/with}}', ['user', 'city']],
    ['{{#with this}}{{name}}{{/with}}', ['name']],
    ['{{#user}}{{name}} {{@root.title}}{{/user}}', ['user', 'title']],
    ['{{#if a}}{{#each b}}{{#if c}}{{../d}}{{/if}}{{/each}}{{/if}}', ['a', 'b', 'd']],
    ['{{json data indent=width}} {{media url=photo}} {{section place}}', ['data', 'width', 'photo', 'place']],
    ['{{#ifEquals kind "a"}}x{{/ifEquals}}{{#unlessEquals one two}}{{/unlessEquals}}', ['kind', 'one', 'two']],
    ['{{lookup map key}} {{#if (lookup other "x")}}{{/if}}', ['map', 'key', 'other']],
    ['{{> card user tone=voice}}', ['user', 'voice']],
    ['{{history}}{{@state.count}}{{!-- {{hidden}} --}}\\{{raw}} {{this}}', []],
    ['{{#if role}}{{json history}}{{role.x}}{{/if}}', ['role', 'history']],
  ])('of %s are %j', (body, variables) => {
    expect(variablesOf(body)).toEqual(variables);
  });

  it('have the place of their first use, in UTF-16 code units', () => {
    const body = 'Hi 😀 {{ name }}\n\u2028 {{#if name}}\n  {{~ user.mail ~}}{{/if}}\n{{> general-tone}}{{role "user"}}';
    const facts = factsOf(body);
    expect(facts.variables).toEqual([
      { name: 'name', at: { line: 1, column: 10 } },
      { name: 'user', at: { line: 3, column: 7 } },
    ]);
    expect(facts.partials).toEqual([{ name: 'general-tone', at: { line: 4, column: 5 } }]);
    expect(facts.roles).toEqual([{ name: 'user', at: { line: 4, column: 26 } }]);
  });
});

describe('partials and roles of a template', () => {
  it('names partials once, however they are written', () => {
    expect(factsOf('{{> a-b}}{{>a-b x=1}}{{> "c d"}}{{> dir/e}}').partials.map(({ name }) => name)).toEqual(['a-b', 'c d', 'dir/e']);
  });

  it('names roles in order, repeated as written', () => {
    expect(factsOf('{{role "system"}}{{#if a}}{{role "user"}}{{/if}}{{role \'model\'}}{{role "user"}}').roles.map(({ name }) => name)).toEqual(['system', 'user', 'model', 'user']);
  });

  it('finds no role in the word role', () => {
    expect(factsOf('Your role is to help. The {{role.name}} role: "system".').roles).toEqual([]);
  });
});

describe('a body that is no template', () => {
  it.each([
    ['{{a}} {{b', 1, 7],
    ['{{a', 1, 1],
    ['one\n{{a {{b}}', 2, 1],
    ['one\n\n  {{#if a}}\nx', 3, 3],
    ['{{#if a}}x{{/each}}', 1, 14],
    ['x{{/if}}', 1, 2],
    ['{{}}', 1, 3],
    ['a {{else}} b', 1, 3],
    ['{{!-- a', 1, 1],
    ['{{{{raw}}}} a', 1, 1],
    ['\u2028😀 {{a %}}', 1, 9],
    ['{{a/../b}}', 1, 3],
    ['a\0b', 1, 2],
    ['{{../a}}', 1, 3],
    ['{{role who}}', 1, 8],
    ['{{role}}', 1, 3],
    ['{{#if}}{{/if}}', 1, 4],
    ['{{#if a b}}{{/if}}', 1, 4],
    ['{{if a}}', 1, 3],
    ['{{#json a}}{{/json}}', 1, 4],
    ['{{json (role "x")}}', 1, 9],
    ['{{media type=x}}', 1, 3],
    ['{{#if a as |x|}}{{/if}}', 1, 4],
    ['{{#each a as |json|}}{{/each}}', 1, 4],
    ['{{> (lookup . "x")}}', 1, 5],
    ['{{> a b c}}', 1, 1],
    ['{{> @partial-block}}', 1, 5],
    ['{{#> a}}{{/a}}', 1, 1],
    ['{{#*inline "a"}}{{/inline}}', 1, 1],
    ['{{* a}}', 1, 1],
  ])('%j is refused at line %i, column %i', (body, line, column) => {
    expect(refusalOf(body)).toMatchObject({ code: 'template-invalid', line, column });
  });

  it('is refused in one line of words', () => {
    for (const body of ['{{a b=}}\n', '{{#if a}}{{/b}}', '{{a "x', '{{#each\n']) {
      const { args } = refusalOf(body);
      expect(args).toEqual({ reason: expect.stringMatching(/^[^\n^]{1,120}\.$/) });
    }
  });

  it('has all its faults told, where it can be parsed', () => {
    const facts = read('{{jso a}}\n{{if b}}{{c d}}', 'p.prompt.md');
    expect(facts.ok ? [] : facts.problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['helper-unknown', 1, 3],
      ['template-invalid', 2, 3],
      ['helper-unknown', 2, 11],
    ]);
  });
});

describe('a helper that does not exist', () => {
  it.each([
    ['{{jsno data}}', 'jsno', 'json'],
    ['{{#ifEqual a b}}{{/ifEqual}}', 'ifEqual', 'ifEquals'],
    ['{{json (lokup a "b")}}', 'lokup', 'lookup'],
    ['{{log a}}', 'log', null],
    ['{{log}}', 'log', null],
    ['{{blockHelperMissing}}', 'blockHelperMissing', null],
    ['{{user.name a}}', 'user.name', null],
    ['{{name key=1}}', 'name', null],
  ])('%s is named, with what was meant', (body, helper, meant) => {
    expect(refusalOf(body)).toMatchObject({ code: 'helper-unknown', args: { helper, meant } });
  });
});

describe('hostile bodies', () => {
  const most = 1_048_576;
  const filled = (piece: string, start = '', end = ''): string => start + piece.repeat(Math.floor((most - start.length - end.length) / piece.length)) + end;

  it.each([
    ['opened blocks', '{{#if a}}'.repeat(20_000)],
    ['closed blocks', '{{#if a}}'.repeat(20_000) + '{{/if}}'.repeat(20_000)],
    ['else chains', `{{#if a}}${'{{else if b}}'.repeat(20_000)}{{/if}}`],
    ['braces', filled('{{')],
    ['double braces', filled('{{{{')],
    ['brackets', filled('(a ', '{{a ')],
    ['closed brackets', `{{a ${'(a '.repeat(100_000)}${')'.repeat(100_000)}}}`],
    ['placeholders', filled('{{a}}')],
    ['values', filled('b ', '{{a ', '}}')],
    ['path parts', filled('a/', '{{', 'a}}')],
    ['climbs', filled('../', '{{', 'a}}')],
    ['escaped braces', filled('\\{{')],
    ['comments', filled('{{!--')],
    ['raw blocks', filled('{{{{/b', '{{{{a}}}}')],
    ['an endless string', filled('\\"', '{{a "')],
    ['an endless name', filled('a', '{{', '"}}')],
    ['an endless bracketed name', filled('\\]', '{{[')],
    ['given names', filled('x ', '{{#each a as |', '|}}{{/each}}')],
    ['NUL characters', filled('\0')],
    ['deep and many', '{{#if a}}'.repeat(60) + '{{a}}'.repeat(20_000) + '{{/if}}'.repeat(60)],
    ['one character too many', 'x'.repeat(most + 1)],
  ])('with %s are refused at once', (_, body) => {
    const spent = processorTime(() => {
      expect(refusalOf(body).code).toBe('template-invalid');
    });
    expect(spent).toBeLessThan(2000);
  });

  it.each([
    ['spaces', filled(' ', '', 'x{{#if a}}{{/if}}')],
    ['line ends', filled('\n', '', 'x{{#if a}}{{/if}}')],
    ['stripped white space', filled(' \n', '{{a~}}', 'x{{~a}}')],
    ['plain text', filled('text ')],
    ['single braces', filled('{ } ')],
  ])('full of %s are read at once', (_, body) => {
    const spent = processorTime(() => {
      expect(read(body, 'p').ok).toBe(true);
    });
    expect(spent).toBeLessThan(2000);
  });
});

describe('any text', () => {
  const scraps = fc.constantFrom(
    '{{', '}}', '{{{', '}}}', '{{{{', '}}}}', '{{#', '{{/', '{{^', '{{>', '{{#>', '{{#*', '{{!', '{{!--', '--}}', '{{else', '~', '&', '*', '(', ')', '|', ' as |', '=', '"', "'",
    '\\', '[', ']', '@', '..', '.', '/', 'if', 'each', 'with', 'role', '"system"', 'a', 'this', '1', '-', 'true', 'null', 'undefined', ' ', '\n', '\0', '\u2028', '😀', '\ud800', '__proto__',
  );

  it('is either read or refused with places inside it: nothing is thrown', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: scraps }, { weight: 1, arbitrary: fc.string() }), { maxLength: 14 }), (parts) => {
        const body = parts.join('');
        const lines = body.split('\n');
        const facts = read(body, 'p');
        const places = facts.ok ? [...facts.value.variables, ...facts.value.partials, ...facts.value.roles].map(({ at }) => at) : facts.problems.map(({ place }) => place);
        for (const place of places) {
          const line = lines[(place?.line ?? 0) - 1];
          expect(line).toBeDefined();
          expect(place?.column).toBeGreaterThanOrEqual(1);
          expect(place?.column).toBeLessThanOrEqual((line ?? '').length + 1);
        }
        render(body, { file: 'p', variables: { a: [1, { a: {} }] }, optional: new Set(), partials: new Map([['a', body]]) });
      }),
      { seed: 3, numRuns: 5000 },
    );
  });
});
