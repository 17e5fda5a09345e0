import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf } from './template-marks.ts';

const kinds = (text: string) => marksOf(text, 'handlebars').map(({ kind, name }) => [kind, name]);

describe('the marks of a template', () => {
  it('are together the whole text', () => {
    const part = fc.constantFrom('{{', '}}', '{{{', '}}}', 'a', ' ', '>', '#if', '!--', '--', '\n', '{{x}}', '"', 'role');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(marksOf(parts.join(''), 'handlebars').map(({ text }) => text).join('')).toBe(parts.join(''));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  it.each(['jinja2', 'mustache', 'braces', 'input-fields', 'jinja2 or mustache', 'none'])('are together the whole text in %s', (language) => {
    const part = fc.constantFrom('{{', '}}', '{%', '%}', '{#', '#}', '${input:', '}', 'a', ' ', '\n', '{{x}}');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(marksOf(parts.join(''), language).map(({ text }) => text).join('')).toBe(parts.join(''));
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it.each([
    ['jinja2', '{{ ticket }}', 'variable', 'ticket'], ['jinja2', '{{ ticket | upper }}', 'variable', 'ticket'], ['jinja2', '{% if a %}', 'logic', ''], ['jinja2', '{# note #}', 'remark', ''], ['jinja2', '{{ a + b }}', 'logic', ''],
    ['mustache', '{{#items}}', 'logic', ''], ['mustache', '{{! note }}', 'remark', ''], ['mustache', '{{{raw}}}', 'variable', 'raw'],
    ['braces', '{{input}}', 'variable', 'input'], ['input-fields', '${input:file:Which one?}', 'variable', 'file'],
  ])('of %s for %s are a %s', (language, text, kind, name) => {
    expect(marksOf(text, language).map((mark) => [mark.kind, mark.name])).toEqual([[kind, name]]);
  });

  it.each([
    ['{{ticket}}', 'variable', 'ticket'], ['{{{order.id}}}', 'variable', 'order.id'], ['{{~ name ~}}', 'variable', 'name'],
    ['{{> templates-general-tone}}', 'partial', 'templates-general-tone'], ['{{role "system"}}', 'role', 'system'],
    ['{{#if a}}', 'logic', ''], ['{{/if}}', 'logic', ''], ['{{else}}', 'logic', ''], ['{{json a}}', 'logic', ''], ['{{!-- {{x}} --}}', 'remark', ''], ['{{! note }}', 'remark', ''],
  ])('of %s is a %s', (text, kind, name) => {
    expect(kinds(text)).toEqual([[kind, name]]);
  });

  it('are none in a language that has none', () => {
    expect(marksOf('{{ticket}}', 'none')).toEqual([{ kind: 'text', text: '{{ticket}}', name: '' }]);
  });
});
