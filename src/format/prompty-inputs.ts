import { isPlain, type Plain } from './own-fields.ts';

/** What `inputs` declares, as JSON Schema and default values. */
export interface PromptyInputs {
  readonly schema: Plain | undefined;
  readonly defaults: Plain;
}

/** JSON types of the kinds that Prompty knows; other kinds (`thread`, `image`, `file`, `audio`) hold what the runtime gives. */
const jsonTypes: ReadonlyMap<unknown, string> = new Map([
  ['string', 'string'], ['integer', 'integer'], ['float', 'number'], ['number', 'number'], ['boolean', 'boolean'], ['bool', 'boolean'], ['array', 'array'], ['object', 'object'],
]);

/**
 * Reads `inputs` of either version: a list of properties with names, a map of them, or a map of plain values, which are
 * defaults. In version 2 a property is optional unless it says otherwise; one with a default always is.
 */
export function promptyInputs(inputs: unknown): PromptyInputs {
  const properties = namedProperties(inputs);
  if (properties.length === 0) return { schema: undefined, defaults: {} };
  const required = properties.flatMap(({ name, property }) => (property['required'] === true && property['default'] === undefined ? [name] : []));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties.map(({ name, property }) => [name, schemaOf(property)])),
      required,
    },
    defaults: Object.fromEntries(properties.flatMap(({ name, property }) => (property['default'] === undefined ? [] : [[name, property['default']]]))),
  };
}

/** `outputs` as JSON Schema; `undefined` where there are none. */
export function promptyOutputs(outputs: unknown): Plain | undefined {
  const properties = namedProperties(outputs);
  if (properties.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, property }) => [name, schemaOf(property)])),
    required: properties.flatMap(({ name, property }) => (property['required'] === true ? [name] : [])),
  };
}

interface Named {
  readonly name: string;
  readonly property: Plain;
}

function namedProperties(declared: unknown): readonly Named[] {
  if (Array.isArray(declared)) {
    return declared.flatMap((each: unknown) => (isPlain(each) && typeof each['name'] === 'string' ? [{ name: each['name'], property: each }] : []));
  }
  if (!isPlain(declared)) return [];
  return Object.entries(declared).map(([name, value]) => ({ name, property: isPlain(value) && ('kind' in value || 'type' in value) ? value : { default: value } }));
}

function schemaOf(property: Plain): Plain {
  const kind = property['kind'] ?? property['type'];
  const type = jsonTypes.get(kind);
  const values = property['enumValues'] ?? property['enum'];
  const inner = Array.isArray(property['properties']) || isPlain(property['properties']) ? promptyOutputs(property['properties']) : undefined;
  return {
    ...(type === undefined ? {} : { type }),
    ...(type === undefined && typeof kind === 'string' ? { $comment: kind } : {}),
    ...(typeof property['description'] === 'string' ? { description: property['description'] } : {}),
    ...(Array.isArray(values) ? { enum: values } : {}),
    ...(isPlain(property['items']) ? { items: schemaOf(property['items']) } : {}),
    ...(inner === undefined ? {} : { properties: inner['properties'], required: inner['required'] }),
  };
}
