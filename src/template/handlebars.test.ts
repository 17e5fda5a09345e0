import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { handlebarsLanguage } from './handlebars-language.ts';

/** Values of every kind for the names that generated templates use. */
const variables = {
  a: 'A',
  b: 0,
  c: false,
  empty: '',
  none: null,
  yes: true,
  user: { name: 'Ada', tags: ['x', 'y'], deep: { a: 'inner' } },
  items: [{ name: 'one', list: [1, 2] }, { name: 'two', list: [] }],
  words: ['p', 'q', 'p'],
  nested: [['r', 's'], [], ['t']],
};

const partials = {
  plain: 'P',
  lines: 'first {{a}}\n  second\n\n{{#if b}}x{{/if}}\nlast\n',
  fields: '<{{name}}|{{@root.a}}>',
  loop: '{{#each words}}{{this}}{{@index}}\n{{/each}}',
};

const path = fc.constantFrom(
  'a', 'b', 'c', 'empty', 'none', 'yes', 'user', 'items', 'words', 'nested', 'name', 'this', '.', './name', 'this.a', 'user.name', 'user.deep.a',
  'user/tags', 'words.length', 'words.[0]', '[a]', '../a', '../name', '../../a', '@index', '@key', '@first', '@last', '@root.a', '@../index',
  'item', 'key', 'constructor', 'a.constructor', '"a"', 'user.tags.1',
);
const value = fc.oneof(
  { weight: 4, arbitrary: path },
  { weight: 1, arbitrary: fc.constantFrom('"text"', "'it\\'s'", '12', '0', 'true', 'null', 'undefined', '(lookup user "name")', '(lookup words 1)', '(lookup (lookup nested 0) 1)') },
);
const text = fc.constantFrom('x', ' ', '\n', '  \n', '\n\n  ', 'text\n', '\t', '\\{{raw}} ', '{ } ', '$& $1', '\u2028', '😀');
const tilde = fc.constantFrom('', '', '', '~');
const names = fc.constantFrom('', '', ' as |item|', ' as |item key|');

const { template } = fc.letrec<{ template: string; piece: string; block: string; inner: string }>((tie) => ({
  template: fc.array(tie('piece'), { maxLength: 6, depthIdentifier: 'body' }).map((pieces) => pieces.join('')),
  inner: fc.oneof({ maxDepth: 4, depthIdentifier: 'body' }, text, tie('template')),
  piece: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'body' },
    text,
    fc.tuple(tilde, path, tilde).map(([open, name, close]) => `{{${open}${name}${close}}}`),
    path.map((name) => `:{{{ ${name} }}}`),
    fc.tuple(fc.constantFrom('json ', 'lookup user '), value).map(([head, given]) => `{{${head}${given}}}`),
    fc.tuple(tilde, fc.constantFrom('! note ', '!-- {{a}} --'), tilde).map(([open, note, close]) => `{{${open}${note}${close}}}`),
    fc.constantFrom('{{> plain}}', '  {{> lines}}\n', '{{> fields user}}', '\n\t{{> fields name="n"}}  \n', '{{> fields this a=b}}', '{{> fields name=(json user)}}', '{{> loop}}\n', '  {{~> loop ~}}'),
    tie('block'),
  ),
  block: fc.tuple(
    fc.oneof(
      fc.tuple(fc.constantFrom('if', 'unless'), value, fc.constantFrom('', ' includeZero=true')).map(([name, given, more]) => [name, ` ${given}${more}`] as const),
      fc.tuple(fc.constantFrom('each', 'with'), value, names).map(([name, given, as]) => [name, ` ${given}${as}`] as const),
      fc.tuple(fc.constantFrom('ifEquals', 'unlessEquals'), value, value).map(([name, one, two]) => [name, ` ${one} ${two}`] as const),
      fc.constantFrom('user', 'items', 'yes', 'c', 'words', 'none', 'b', 'user.tags').map((name) => [name, ''] as const),
    ),
    fc.constantFrom('#', '#', '#', '^'),
    fc.tuple(tilde, tilde, tilde, tilde),
    tie('inner'),
    fc.option(fc.tuple(fc.constantFrom('else', '^', 'else if a', 'else with user', 'else each words'), tie('inner')), { nil: null }),
  ).map(([[name, given], sign, [t1, t2, t3, t4], body, other]) => {
    const otherwise = other === null ? '' : `{{${t2}${other[0]}${t3}}}${other[1]}`;
    return `{{${t1}${sign}${name}${given}${t2}}}${body}${otherwise}{{${t3}/${name}${t4}}}`;
  }),
}));

/**
 * The same body by the package itself: its compiler, told to be as strict as Dotprompt tells it to be. Escaping stays on,
 * and the values hold nothing to escape, because without it the package adds numbers that stand side by side.
 */
function renderedByPackage(body: string): string {
  const own = Handlebars.create();
  own.registerHelper('json', (given: unknown) => new own.SafeString(JSON.stringify(given) ?? ''));
  own.registerHelper('ifEquals', function choose(this: unknown, one: unknown, two: unknown, options: Handlebars.HelperOptions) {
    return one === two ? options.fn(this) : options.inverse(this);
  });
  own.registerHelper('unlessEquals', function choose(this: unknown, one: unknown, two: unknown, options: Handlebars.HelperOptions) {
    return one === two ? options.inverse(this) : options.fn(this);
  });
  own.registerPartial(partials);
  const knownHelpers = { json: true, ifEquals: true, unlessEquals: true } as unknown as KnownHelpers;
  return own.compile(body, { knownHelpersOnly: true, knownHelpers })(variables);
}

function renderedHere(body: string): string | null {
  const optional = new Set(['name', 'item', 'key', 'constructor']);
  const rendered = handlebarsLanguage.render(body, { file: 'a', variables, optional, partials: new Map(Object.entries(partials)) });
  if (!rendered.ok) return null;
  return rendered.value[0]?.text ?? '';
}

describe('rendering by walking the tree', () => {
  it('gives what the package itself gives', () => {
    let compared = 0;
    fc.assert(
      fc.property(template, (body) => {
        const here = renderedHere(body);
        if (here === null) return;
        compared += 1;
        const there = renderedByPackage(body);
        expect(here).toBe(there.trim() === '' ? '' : there);
      }),
      { seed: 7, numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1500);
  });
});
