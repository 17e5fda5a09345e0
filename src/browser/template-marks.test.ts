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
