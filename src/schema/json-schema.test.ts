import { describe, expect, it } from 'vitest';
import { jsonSchemaViolations } from './json-schema.ts';
import { pathText } from './violation.ts';

function wrongAt(schema: unknown): readonly string[] {
  return jsonSchemaViolations(schema).map(({ path }) => pathText(path));
}

describe('a JSON Schema', () => {
  it('may use every keyword in its own shape', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: { name: { type: 'string', minLength: 1, pattern: '^\\p{L}+$' } },
      type: ['object', 'null'],
      required: ['name'],
      properties: { name: { $ref: '#/$defs/name' }, list: { type: 'array', items: { anyOf: [true, { const: 1 }] }, uniqueItems: true } },
      patternProperties: { '^x-': {} },
      additionalProperties: false,
      dependentRequired: { a: ['b'] },
      if: { minProperties: 1 },
      else: { properties: {} },
      'x-anything': 17,
    };
    expect(jsonSchemaViolations(schema)).toEqual([]);
  });

  it('may be true or false', () => {
    expect(jsonSchemaViolations(true)).toEqual([]);
  });

  it.each([
    ['a list', [], ['']],
    ['an unknown type', { type: 'text' }, ['type']],
    ['a type named twice', { type: ['string', 'string'] }, ['type']],
    ['a property that is no schema', { properties: { a: 'string' } }, ['properties.a']],
    ['items as older drafts wrote them', { items: [{}] }, ['items']],
    ['required as older drafts wrote it', { properties: { a: { required: true } } }, ['properties.a.required']],
    ['an empty choice', { anyOf: [] }, ['anyOf']],
    ['a wrong schema in a choice', { oneOf: [{}, { minimum: '1' }] }, ['oneOf[1].minimum']],
    ['a pattern that does not compile', { pattern: '(' }, ['pattern']],
    ['a key pattern that does not compile', { patternProperties: { '[': {} } }, ['patternProperties.[']],
    ['a reference to another file', { $ref: 'https://example.com/schema.json' }, ['$ref']],
    ['a reference that leads nowhere', { $ref: '#/$defs/absent' }, ['$ref']],
    ['a reference that cannot be decoded', { $ref: '#/%zz' }, ['$ref']],
    ['a negative length', { minLength: -1 }, ['minLength']],
    ['a half length', { maxLength: 1.5 }, ['maxLength']],
  ])('refuses %s', (_, schema, places) => {
    expect(wrongAt(schema)).toEqual(places);
  });

  it('is not followed for ever', () => {
    let schema: unknown = {};
    for (let depth = 0; depth < 5000; depth += 1) schema = { not: schema };
    expect(jsonSchemaViolations(schema).map(({ keyword }) => keyword)).toEqual(['depth']);
  });
});
