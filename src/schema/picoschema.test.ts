import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaFromPicoschema } from './picoschema.ts';

function schemaOf(value: unknown): unknown {
  const reading = jsonSchemaFromPicoschema(value);
  return reading.ok ? reading.schema : reading.faults;
}

function faultPathsOf(value: unknown): readonly unknown[] {
  const reading = jsonSchemaFromPicoschema(value);
  return reading.ok ? [] : reading.faults.map(({ path }) => path);
}

describe('Picoschema', () => {
  it('becomes JSON Schema', () => {
    const value = {
      ticket: 'string, the text, as sent',
      'language?': 'string',
      count: 'integer',
      anything: 'any, whatever',
      'anything-else?': 'any',
      'queue(enum, where to)': ['sales', 'support'],
      'mood?(enum)': ['good', 'bad'],
      'tags(array, labels)': 'string, one label',
      'notes?(array)': { text: 'string' },
      'author(object, who)': { name: 'string', 'mail?': 'string' },
      address: { city: 'string' },
      'more?(object)': { '(*)': 'number, any measure' },
    };
    const text = { type: 'string' };
    const object = { type: 'object', additionalProperties: false };
    expect(schemaOf(value)).toEqual({
      ...object,
      required: ['ticket', 'count', 'anything', 'queue', 'tags', 'author', 'address'],
      properties: {
        ticket: { ...text, description: 'the text, as sent' },
        language: { type: ['string', 'null'] },
        count: { type: 'integer' },
        anything: { description: 'whatever' },
        'anything-else': {},
        queue: { enum: ['sales', 'support'], description: 'where to' },
        mood: { enum: ['good', 'bad', null] },
        tags: { type: 'array', items: { ...text, description: 'one label' }, description: 'labels' },
        notes: { type: ['array', 'null'], items: { ...object, properties: { text }, required: ['text'] } },
        author: { ...object, properties: { name: text, mail: { type: ['string', 'null'] } }, required: ['name'], description: 'who' },
        address: { ...object, properties: { city: text }, required: ['city'] },
        more: { type: ['object', 'null'], properties: {}, additionalProperties: { type: 'number', description: 'any measure' } },
      },
    });
  });

  it('declares its fields as variables, required unless marked by `?`', () => {
    const reading = jsonSchemaFromPicoschema({ a: 'string', 'b?': 'number', 'c?(array)': 'string', 'd(enum)': [1] });
    expect(reading.ok && reading.variables.map(({ name, required }) => [name, required])).toEqual([['a', true], ['b', false], ['c', false], ['d', true]]);
    expect(reading.ok && reading.variables[1]?.schema).toEqual({ type: ['number', 'null'] });
  });

  it('may be one type, which declares no variables', () => {
    expect(jsonSchemaFromPicoschema('string, the answer')).toEqual({ ok: true, schema: { type: 'string', description: 'the answer' }, variables: [] });
  });

  it('may have a field called type, where a description or `?` tells it from JSON Schema', () => {
    expect(schemaOf({ type: 'string, what kind', 'name?': 'string' })).toMatchObject({ required: ['type'] });
    expect(schemaOf({ 'type?': 'string' })).toMatchObject({ properties: { type: { type: ['string', 'null'] } } });
  });

  it.each([
    ['an unknown type', { a: 'text' }, [['a']]],
    ['a named schema', { a: 'Person' }, [['a']]],
    ['several types', { a: '"formal" | "casual"' }, [['a']]],
    ['no type', { a: null }, [['a']]],
    ['a number', { a: 1 }, [['a']]],
    ['a list', { a: ['string'] }, [['a']]],
    ['a list for the whole', ['string'], [[]]],
    ['nothing', null, [[]]],
    ['an unknown kind', { 'a(list)': 'string' }, [['a(list)']]],
    ['an open bracket', { 'a(array': 'string' }, [['a(array']]],
    ['a choice without values', { 'a(enum)': [] }, [['a(enum)']]],
    ['a choice of objects', { 'a(enum)': [{}] }, [['a(enum)']]],
    ['an object without fields', { 'a(object)': 'string' }, [['a(object)']]],
    ['a field twice', { a: 'string', 'a?': 'string' }, [['a?']]],
    ['a field without a name', { '?': 'string', '(array)': 'string' }, [['?'], ['(array)']]],
    ['names that harm programs', JSON.parse('{"__proto__": "string", "constructor?": "string", "b": {"prototype(array)": "string"}}') as unknown, [['__proto__'], ['constructor?'], ['b', 'prototype(array)']]],
    ['a fault below a list and below any name', { 'a(array)': { '(*)': { b: 'x' } } }, [['a(array)', '(*)', 'b']]],
  ])('refuses %s at its path', (_, value, paths) => {
    expect(faultPathsOf(value)).toEqual(paths);
  });

  it('is not followed deeper than 32 levels', () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 'string');
    expect(faultPathsOf(nested(32))).toEqual([]);
    expect(faultPathsOf(nested(33))).toHaveLength(1);
    expect(faultPathsOf(nested(5000))).toHaveLength(1);
  });
});

describe('JSON Schema', () => {
  it('is returned as it is, with the variables of its properties', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' }, b: true }, required: ['a'], 'x-team': 1 };
    const reading = jsonSchemaFromPicoschema(schema);
    expect(reading.ok && reading.schema).toBe(schema);
    expect(reading.ok && reading.variables).toEqual([
      { name: 'a', schema: { type: 'string' }, required: true },
      { name: 'b', schema: true, required: false },
    ]);
  });

  it.each([[{ type: 'string' }], [{ properties: {} }], [{ anyOf: [{}] }], [{ $ref: '#/$defs/a', $defs: { a: {} } }], [{ enum: [1] }], [true]])('%j is known as such', (schema) => {
    expect(schemaOf(schema)).toBe(schema);
  });

  it.each([
    ['a type that is none', { type: 'any' }, [['type']]],
    ['a field of Picoschema beside its keywords', { type: 'string', queue: 'string' }, [['queue']]],
    ['a property that is no schema', { type: 'object', properties: { a: 'string' } }, [['properties', 'a']]],
    ['required that is no list', { type: 'object', required: true }, [['required']]],
    ['names that harm programs', { type: 'object', properties: JSON.parse('{"__proto__": {}, "a": {"properties": {"constructor": {}}}}') as unknown }, [['properties', '__proto__'], ['properties', 'a', 'properties', 'constructor']]],
  ])('with %s is refused at its path', (_, schema, paths) => {
    expect(faultPathsOf(schema)).toEqual(paths);
  });
});

describe('any value', () => {
  it('is read or refused with paths that are in it: nothing is thrown', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('a', 'a?', '(*)', 'b(array)', 'c(enum, x)', 'd(object)', 'type', 'properties', 'items', 'required', 'enum', '$ref', 'constructor'));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constantFrom('string', 'string, x', 'object', 'array', ',', '#/a', null, true, 1), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 4 })),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const reading = jsonSchemaFromPicoschema(given);
        if (reading.ok) return;
        for (const { path, reason } of reading.faults) {
          expect(reason).not.toMatch(/[.\n]$/);
          let at: unknown = given;
          for (const step of path) {
            expect(Object.hasOwn(at as object, step)).toBe(true);
            at = (at as Readonly<Record<string, unknown>>)[step];
          }
        }
      }),
      { seed: 9, numRuns: 3000 },
    );
  });
});
