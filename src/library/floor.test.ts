import { describe, expect, it } from 'vitest';
import { promptFrom } from '../../test/support/prompts.ts';
import { difference, impactOf } from './difference.ts';
import { differencesBetween, floorOf } from './floor.ts';
import { modelFamily } from './model-family.ts';

const models = { familyOf: (model: string): string => modelFamily(model, new Map()), usual: 'claude-sonnet' };

/** Front matter and body of two versions, and the differences in the order they are found. */
function between(before: string, after: string): readonly string[] {
  return differencesBetween(promptFrom(before), promptFrom(after), models).map(({ change, name }) => (name === '' ? change : `${change} ${name}`));
}

const input = (schema: string, body = '{{ticket}}'): string => `---\ndescription: Routes.\ninput: {schema: {${schema}}}\n---\n${body}\n`;
const keys = (lines: string, body = 'Hello.'): string => `---\ndescription: Routes.\n${lines}\n---\n${body}\n`;

describe('the structural difference', () => {
  it.each([
    ['a removed variable', input('ticket: string, name: string'), input('ticket: string'), ['variable-removed name'], 'major'],
    ['a renamed variable', input('ticket: string'), input('message: string', '{{message}}'), ['variable-removed ticket', 'variable-required message'], 'major'],
    ['a variable that became required', input('ticket?: string'), input('ticket: string'), ['variable-retyped ticket'], 'major'],
    ['another type', input('ticket: string'), input('ticket: integer'), ['variable-retyped ticket'], 'major'],
    ['a new required variable', input('ticket: string'), input('ticket: string, name: string'), ['variable-required name'], 'major'],
    ['a new optional variable', input('ticket: string'), input('ticket: string, name?: string'), ['variable-added name'], 'minor'],
    ['only the words that explain a variable', input('ticket: "string, the text"'), input('ticket: "string, all of it"'), ['content-changed'], 'patch'],
    ['a removed role', keys('tags: [a]', '{{role "system"}}Be.{{role "user"}}Hi.'), keys('tags: [a]', '{{role "user"}}Hi.'), ['role-removed system'], 'major'],
    ['a new role', keys('tags: [a]', '{{role "user"}}Hi.'), keys('tags: [a]', '{{role "system"}}Be.{{role "user"}}Hi.'), ['role-added system'], 'minor'],
    ['a model of the same family', keys('model: claude-sonnet'), keys('model: claude-opus'), ['model-changed claude-opus'], 'minor'],
    ['a model of another family', keys('model: claude-sonnet'), keys('model: gpt-4o'), ['model-family gpt'], 'major'],
    ['a model of another family that is left out, so that the usual one is meant', keys('model: gpt-4o'), keys('tags: [a]'), ['model-family claude'], 'major'],
    ['a model of the usual family that is left out', keys('model: claude-opus'), keys('tags: [a]'), ['model-changed claude-sonnet'], 'minor'],
    ['the usual model that is left out', keys('model: claude-sonnet'), keys('tags: [a]'), ['content-changed'], 'patch'],
    ['a model where the usual one was meant', keys('tags: [a]'), keys('model: gpt-4o'), ['model-family gpt'], 'major'],
    ['another output format', keys('output: {format: json}'), keys('output: {format: text}'), ['output-format text'], 'major'],
    ['a removed output property', keys('output: {schema: {a: string, b: string}}'), keys('output: {schema: {a: string}}'), ['output-narrowed b'], 'major'],
    ['a new output property', keys('output: {schema: {a: string}}'), keys('output: {schema: {a: string, b: string}}'), ['output-widened b'], 'minor'],
    ['a new tool', keys('tools: [search]'), keys('tools: [search, send]'), ['tool-added send'], 'minor'],
    ['a new major of a dependency', keys('dependencies: ["a-b-c@^1.2.0"]'), keys('dependencies: ["a-b-c@^2.0.0"]'), ['dependency-major a-b-c'], 'major'],
    ['other words', keys('tags: [a]', 'Hello.'), keys('tags: [a]', 'Good day.'), ['content-changed'], 'patch'],
  ] as const)('finds %s', (_, before, after, expected, impact) => {
    expect(between(before, after)).toEqual(expected);
    expect(floorOf(differencesBetween(promptFrom(before), promptFrom(after), models))).toBe(impact);
  });

  it('says each difference with the name in it', () => {
    expect(difference({ change: 'variable-removed', name: 'ticket' })).toContain('`ticket`');
    expect(impactOf({ change: 'prompt-removed', name: '' })).toBe('major');
  });
});
