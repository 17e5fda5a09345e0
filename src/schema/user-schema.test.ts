import { describe, expect, it } from 'vitest';
import { userSchema } from './user-schema.ts';

const plain = (pattern: string, text: string): boolean => new RegExp(pattern, 'u').test(text);

/** What a schema says of a value: the places. */
function placesIn(schema: unknown, value: unknown, matches: (pattern: string, text: string) => boolean | null = plain): readonly string[] {
  const compiled = userSchema(schema, matches);
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled.violations(value).map(({ path }) => path.join('.'));
}

describe('a schema of a configuration', () => {
  it('names the keys that are wrong or missing', () => {
    const schema = { required: ['compliance'], properties: { compliance: { required: ['data'], properties: { risk: { enum: ['low', 'high'] } } } } };
    expect(placesIn(schema, { compliance: { data: 'none', risk: 'low' } })).toEqual([]);
    expect(placesIn(schema, {})).toEqual(['compliance']);
    expect([...placesIn(schema, { compliance: { risk: 'huge' } })].sort()).toEqual(['compliance.data', 'compliance.risk']);
  });

  it('may use every keyword of the draft', () => {
    const schema: unknown = JSON.parse(`{
      "if": {"properties": {"risk": {"const": "high"}}}, "then": {"required": ["reviewed"]},
      "minProperties": 1, "$defs": {"a": {"type": "string"}}, "anyOf": [{"$ref": "#/$defs/a"}, {"type": "object"}]
    }`);
    expect(placesIn(schema, { risk: 'low' })).toEqual([]);
    expect(placesIn(schema, { risk: 'high' })).toEqual(['reviewed']);
  });

  it.each([
    ['a reference to elsewhere', { $ref: 'https://example.com/schema.json' }],
    ['a reference to nothing', { $ref: '#/$defs/none' }],
    ['no schema', { type: 'txt' }],
    ['too deep a schema', Array.from({ length: 70 }).reduce((inner) => ({ not: inner }), {})],
    ['too large a schema', { description: 'a'.repeat(300_000) }],
  ])('that is %s is refused', (_, schema) => {
    expect(userSchema(schema, plain).ok).toBe(false);
  });

  it('whose pattern takes too long lets no text through', () => {
    const schema = { properties: { name: { pattern: '^a$' } } };
    expect(placesIn(schema, { name: 'a' })).toEqual([]);
    expect(placesIn(schema, { name: 'a' }, () => null)).toEqual(['name']);
  });

  it('judges each text by its own pattern', () => {
    const schema = { properties: { day: { pattern: '^\\d{4}-\\d\\d$' }, tags: { items: { pattern: '^[a-z-]+$' } } }, patternProperties: { '^x-': { type: 'string' } } };
    expect(placesIn(schema, { day: '2026-11', tags: ['in-use'], 'x-note': 'a', note: 1 })).toEqual([]);
    expect([...placesIn(schema, { day: 'in-use', tags: ['2026-11'], 'x-note': 1 })].sort()).toEqual(['day', 'tags.0', 'x-note']);
  });

  it('is not fooled by what every object inherits', () => {
    expect(placesIn({ required: ['toString'] }, {})).toEqual(['toString']);
  });
});
