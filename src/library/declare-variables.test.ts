import { describe, expect, it } from 'vitest';
import { composePrompt, editFrontMatter } from '../format/edit-front-matter.ts';
import { nativeFormat } from '../format/native.ts';
import { declarationEdits, inputSchemaFor } from './declare-variables.ts';

function variablesIn(text: string): readonly unknown[] {
  const read = nativeFormat.read(Buffer.from(text), 'p');
  if (!read.ok) return read.problems;
  expect(read.value.problems).toEqual([]);
  return read.value.metadata.variables.map(({ name, required }) => [name, required]);
}

describe('an input schema for variables', () => {
  it.each([[['ticket', 'language']], [['type']], [['type', 'properties']], [['toString']]])('declares %j as needed', (names) => {
    const file = composePrompt({ description: 'd', input: { schema: inputSchemaFor(names) } }, 'b');
    expect(variablesIn(file)).toEqual(names.map((name) => [name, true]));
  });

  it('is absent without variables', () => {
    expect(inputSchemaFor([])).toBeUndefined();
  });
});

describe('declaring further variables', () => {
  const declared = (schema: unknown) => {
    const file = composePrompt({ description: 'd', ...(schema === undefined ? {} : { input: { schema } }) }, 'b');
    const edited = editFrontMatter(file, declarationEdits(schema, ['language']));
    return edited.ok ? variablesIn(edited.value) : edited.problems;
  };

  it.each([
    ['nothing', undefined, []],
    ['Picoschema', { ticket: 'string', 'tone?': 'string' }, [['ticket', true], ['tone', false]]],
    ['JSON Schema', { type: 'object', properties: { ticket: { type: 'string' } }, required: ['ticket'] }, [['ticket', true]]],
    ['JSON Schema without needed ones', { type: 'object', properties: { ticket: { type: 'string' } } }, [['ticket', false]]],
  ])('adds to %s', (_, schema, before) => {
    expect(declared(schema)).toEqual([...before, ['language', true]]);
  });

  it('changes nothing that it cannot add to', () => {
    expect(declarationEdits('string', ['language'])).toEqual([]);
    expect(declarationEdits({}, [])).toEqual([]);
  });
});
