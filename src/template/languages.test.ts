import { describe, expect, it } from 'vitest';
import { templateLanguages } from './languages.ts';
import type { TemplateLanguageName } from './template.ts';
import { processorTime } from '../../test/support/processor-time.ts';

const rendered = (language: TemplateLanguageName, body: string, variables: Readonly<Record<string, unknown>>, optional: readonly string[] = []): unknown => {
  const result = templateLanguages[language].render(body, { file: 'f', variables, optional: new Set(optional), partials: new Map() });
  return result.ok ? result.value.map(({ text }) => text).join('') : result.problems.map(({ code, args }) => [code, args]);
};
const names = (language: TemplateLanguageName, body: string): unknown => {
  const read = templateLanguages[language].read(body, 'f');
  return read.ok ? read.value.variables.map(({ name, at }) => `${name}@${at.line}:${at.column}`) : read.problems.map(({ code }) => code);
};
const notices = (language: TemplateLanguageName, body: string): unknown => {
  const read = templateLanguages[language].read(body, 'f');
  return read.ok ? (read.value.notices ?? []).map(({ code, severity }) => [code, severity]) : read.problems;
};

describe('placeholders of GitHub Models and Copilot', () => {
  it('put values in the place of names and leave everything else alone', () => {
    expect(rendered('braces', 'a {{x}} {{ y }} ${{ z }} {{#if}} {{a.b}}', { x: '{{a.b}}', 'a.b': '$&' })).toBe('a {{a.b}} {{ y }} ${{ z }} {{#if}} $&');
    expect(rendered('input-fields', 'a ${input:x} ${input:y:what?} ${selection} {{x}}', { x: '1', y: '2' })).toBe('a 1 2 ${selection} {{x}}');
  });

  it('tell each name once, where it is first used', () => {
    expect(names('braces', 'a\n {{x}} {{x}} {{y}}')).toEqual(['x@2:2', 'y@2:14']);
    expect(names('input-fields', '${input:a}\n${input:b:hint}')).toEqual(['a@1:1', 'b@2:1']);
  });

  it('say which value is missing', () => {
    expect(rendered('braces', '{{x}}{{y}}', {}, ['y'])).toEqual([['variable-missing', { variable: 'x' }]]);
  });
});

describe('Jinja', () => {
  it.each([
    ['Hello {{ name }}!', 'Hello Ada!'],
    ['{% if items %}{% for item in items %}{{ loop.index }}{{ item.n }}{% if not loop.last %}, {% endif %}{% endfor %}{% else %}none{% endif %}', '1a, 2b'],
    ['{% for item in items if item.n == "b" %}{{ item.n }}{% endfor %}', 'b'],
    ['{{ name | upper }}{{ missing | default("x") }}{{ words | join("+") }}{{ words | length }}', 'ADAxp+q2'],
    ['{% set greeting = "Hi " ~ name %}{{ greeting }}', 'Hi Ada'],
    ['{{ "yes" if name == "Ada" else "no" }}{{ name in ["Ada"] }}', 'yesTrue'],
    ['{{ name is defined and missing is not defined }}', 'True'],
    ['{# no #}{%- if 1 < 2 -%} x {%- endif -%}', 'x'],
    ['{{ name.constructor }}{{ words[1] }}', 'q'],
  ])('renders %s', (body, text) => {
    expect(rendered('jinja2', body, { name: 'Ada', items: [{ n: 'a' }, { n: 'b' }], words: ['p', 'q'] }, ['missing'])).toBe(text);
  });

  it('tells input from names that loops and assignments give', () => {
    expect(names('jinja2', '{% set a = b %}\n{% for x, y in c if x > d %}{{ x }}{{ a }}{{ y.e }}{{ loop.index }}{% endfor %}{{ f[g] }}')).toEqual(['b@1:12', 'c@2:16', 'd@2:25', 'f@2:83', 'g@2:85']);
  });

  it('notices what it does not understand, still reads its names, and does not render it', () => {
    expect(notices('jinja2', '{% macro m(a) %}{{ a }}{% endmacro %}{{ range(n) }}{{ x | sort }}')).toEqual(Array.from({ length: 3 }, () => ['template-construct-unknown', 'notice']));
    expect(names('jinja2', '{{ range(n) }}')).toEqual(['n@1:10']);
    expect(rendered('jinja2', '{{ range(3) }}', {})).toMatchObject([['template-invalid', {}]]);
  });

  it('refuses what is never closed', () => {
    expect(names('jinja2', '{% if a %}')).toEqual(['template-invalid']);
    expect(names('jinja2', '{{ a')).toEqual(['template-invalid']);
  });
});

describe('Mustache', () => {
  it('renders values, sections and their opposite, without escaping', () => {
    const body = '{{name}} {{{html}}} {{#items}}{{n}}{{^last}},{{/last}}{{/items}}{{^none}}!{{/none}}{{! no }}{{#words}}<{{.}}>{{/words}}';
    const variables = { name: '<Ada>', html: '&', items: [{ n: 1 }, { n: 2, last: true }], none: [], words: ['p'] };
    expect(rendered('mustache', body, variables)).toBe('<Ada> & 1,2!<p>');
    expect(names('mustache', body)).toEqual(['name@1:3', 'html@1:13', 'items@1:24', 'none@1:68', 'words@1:96']);
  });

  it('notices partials, and refuses other delimiters and what is never closed', () => {
    expect(notices('mustache', '{{> a}}')).toEqual([['template-construct-unknown', 'notice']]);
    for (const body of ['{{=<% %>=}}', '{{#a}}', '{{a', '{{/a}}']) expect(names('mustache', body)).toEqual(['template-invalid']);
  });
});

const hostile: Readonly<Record<string, string>> = {
  'open braces': '{{'.repeat(300_000), 'open statements': '{%'.repeat(300_000), 'white space in a tag': `{{a${' '.repeat(600_000)}`, 'white space before a tag': `${' '.repeat(600_000)}{%- if`,
  'many blank lines': `{{a}}${'\n'.repeat(900_000)}{{#b}}`, 'deep brackets': `{{${'('.repeat(100_000)}}}`, 'deep blocks': '{% if a %}'.repeat(50_000), 'deep sections': `${'{{#a}}'.repeat(50_000)}${'{{/a}}'.repeat(50_000)}`,
  'many values': '{{a}}'.repeat(200_000), 'a long sum': `{{${'a+'.repeat(100_000)}a}}`, 'many nots': `{{${'not '.repeat(100_000)}a}}`, 'open comments': '{#'.repeat(300_000), 'input fields': '${input:'.repeat(120_000),
  'loops in loops': `${'{% for x in a %}'.repeat(12)}x${'{% endfor %}'.repeat(12)}`, 'sections in sections': `${'{{#a}}'.repeat(12)}x${'{{/a}}'.repeat(12)}`,
};

describe.each(Object.keys(templateLanguages) as TemplateLanguageName[])('the language %s', (language) => {
  it.each(Object.entries(hostile))('neither throws nor hangs on %s', (_, body) => {
    const spent = processorTime(() => {
      names(language, body);
      rendered(language, body, { a: Array.from({ length: 20 }, () => 1), b: 1 });
    });
    expect(spent).toBeLessThan(3000);
  });
});
