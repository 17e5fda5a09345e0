import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlebarsLanguage } from './handlebars-language.ts';
import { withPartialsInlined } from './inlining.ts';
import { messageTemplates } from './splitting.ts';
import type { RenderedMessage } from './template.ts';
import { processorTime } from '../../test/support/processor-time.ts';

const values = { name: 'Ada', lines: 'one\ntwo', list: [{ name: 'x' }, { name: 'y' }], on: true, off: false, none: [] };

/** `null` where the body cannot be rendered. */
function rendered(body: string, partials: Readonly<Record<string, string>> = {}): readonly RenderedMessage[] | null {
  const optional = new Set(['title']);
  const result = handlebarsLanguage.render(body, { file: 'a', variables: values, optional, partials: new Map(Object.entries(partials)) });
  return result.ok ? result.value : null;
}

function inlined(body: string, partials: Readonly<Record<string, string>>): string | null {
  return withPartialsInlined(body, (id) => partials[id] ?? null);
}

/** Pieces that meet each other in every order: tags, line ends and white space are what goes wrong. */
const pieces = ['{{name}}', '{{lines}}', '\n', '\r\n', '  ', ' ', '\\', 'words', '{{#if on}}', '{{#each list}}', '{{#each list as |name|}}', '{{/if}}', '{{/each}}', '{{else}}'];
const more = ['{{~name}}', '{{name~}}', '{{! note }}', '{{@index}}', '\\{{raw}}', '{{role "user"}}'];
const tags = ['{{> a}}', '{{> a}}', '{{> b}}', '{{~> a}}', '{{> a~}}', '{{> a name=title}}'];

function body(of: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...of), { maxLength: 9 }).map((parts) => parts.join(''));
}
const balanced = (of: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(body(of), fc.constantFrom(['', ''], ['{{#if on}}', '{{/if}}'], ['{{#each list}}', '{{/each}}'], ['{{#each list as |name|}}', '{{/each}}']), body(of), body(of))
    .map(([before, [open, close], inner, after]) => `${before}${open}${inner}${close}${after}`);
const simple = pieces.filter((piece) => !piece.startsWith('{{#') && !piece.startsWith('{{/') && piece !== '{{else}}');

describe('a partial written into the body', () => {
  it('takes the place of its tag', () => {
    expect(inlined('Hello {{> tone}}, {{name}}.', { tone: 'kindly {{name}}' })).toBe('Hello kindly {{name}}, {{name}}.');
  });

  it('takes the line of a tag that has one to itself', () => {
    expect(inlined('One\n{{> a}}\n{{> a}}\nTwo', { a: 'Be kind.\n' })).toBe('One\nBe kind.\nBe kind.\nTwo');
  });

  it('is moved in as its tag is, where it is only text', () => {
    expect(inlined('List:\n  {{> a}}\nEnd', { a: '- x\n\n- y\n' })).toBe('List:\n  - x\n  \n  - y\nEnd');
    expect(inlined('List:\n  {{> a}}\nEnd', { a: '- {{lines}}\n' })).toBeNull();
  });

  it('brings its own partials', () => {
    expect(inlined('{{> a}}!', { a: '[{{> b}}]', b: '{{name}}' })).toBe('[{{name}}]!');
  });

  it.each([
    ['is passed a value', '{{> a list}}', { a: 'x' }],
    ['is passed a name', '{{> a name="x"}}', { a: '{{name}}' }],
    ['would see a name of a block around it', '{{#each list as |item|}}{{> a}}{{/each}}', { a: '{{item}}' }],
    ['climbs out of a block that it was not in', '{{#each list}}{{> a}}{{/each}}', { a: '{{../name}}' }],
    ['would escape what follows it', '{{> a}}{{name}}', { a: '\\' }],
    ['is missing', '{{> b}}', { a: '' }],
    ['includes itself', '{{> a}}', { a: '{{> b}}', b: '{{> a}}' }],
    ['cannot be read', '{{> a}}', { a: '{{#if x}}' }],
  ])('is left out where it %s', (_, text, partials) => {
    expect(inlined(text, partials)).toBeNull();
  });

  it('cannot make a text grow without bounds', () => {
    const doubling = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`p${index}`, `{{> p${index + 1}}}{{> p${index + 1}}}`]));
    expect(inlined('{{> p0}}', { ...doubling, p31: 'word' })).toBeNull();
  });

  it('takes time in proportion to a hostile body', () => {
    const spent = processorTime(() => {
      inlined(`${' '.repeat(200_000)}x${'{{> a}}'.repeat(8_000)}`, { a: ' \t'.repeat(20) });
    });
    expect(spent).toBeLessThan(5_000);
  });

  it('never changes what is rendered, whatever stands around it', () => {
    let written = 0;
    fc.assert(
      fc.property(balanced([...simple, ...more, ...tags, ...tags]), balanced([...simple, ...more, '{{> b}}']), balanced([...simple, ...more]), (text, a, b) => {
        const result = inlined(text, { a, b });
        const whole = rendered(text, { a, b });
        if (result === null || whole === null) return;
        if (text.includes('{{> ')) written += 1;
        expect(rendered(result)).toEqual(whole);
      }),
      { seed: 20_261_001, numRuns: 2_500 },
    );
    expect(written).toBeGreaterThan(200);
  });
});

describe('the messages of a body', () => {
  it('are the templates between its roles', () => {
    const messages = messageTemplates('\n{{role "system"}}Be kind.\n{{role "user"}}{{name}}{{history}}');
    expect(messages).toEqual([
      { role: 'system', text: 'Be kind.\n' },
      { role: 'user', text: '{{name}}{{history}}' },
    ]);
  });

  it('begin with the user where words stand before the first role', () => {
    expect(messageTemplates('Hi {{name}}{{role "model"}}x')).toEqual([
      { role: 'user', text: 'Hi {{name}}' },
      { role: 'model', text: 'x' },
    ]);
  });

  it.each([
    ['no role', 'Hi {{name}}'],
    ['a role inside a block', '{{#if on}}{{role "system"}}{{/if}}x'],
    ['a variable alone before the first role', '{{name}}{{role "user"}}x'],
    ['a block that would lose its line end', '{{role "user"}}{{#if on}}\nx{{/if}}'],
    ['no valid template', '{{role "user"}}{{#if on}}'],
  ])('are not told apart where there is %s', (_, text) => {
    expect(messageTemplates(text)).toBeNull();
  });

  it('render one by one as the body does', () => {
    let split = 0;
    const roles = ['{{role "system"}}', '{{role "user"}}', '{{~role "model"~}}'];
    fc.assert(
      fc.property(balanced([...simple, ...more, ...roles, ...roles]), (text) => {
        const messages = messageTemplates(text);
        const whole = rendered(text);
        if (messages === null || whole === null) return;
        split += 1;
        const alone = messages.map((message) => {
          return { role: message.role, text: (rendered(message.text) ?? []).map(({ text: part }) => part).join('') };
        });
        const worded = (all: readonly RenderedMessage[]): readonly RenderedMessage[] => all.filter((each) => each.text.trim() !== '');
        expect(worded(alone)).toEqual(worded(whole));
      }),
      { seed: 20_261_002, numRuns: 2_500 },
    );
    expect(split).toBeGreaterThan(200);
  });
});
